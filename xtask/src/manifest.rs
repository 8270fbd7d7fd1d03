//! One manifest.json serves both browsers. Each complains about the other's keys, so each gets a copy without them; and
//! a manifest that names a missing file is refused here, where the message can say which.

use std::fmt;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Variant {
    Chromium,
    Firefox,
}

impl Variant {
    pub(crate) const ALL: [Variant; 2] = [Variant::Chromium, Variant::Firefox];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Variant::Chromium => "chromium",
            Variant::Firefox => "firefox",
        }
    }

    /// A file of the package that this browser has no use for: what it tells by itself is found out there.
    pub(crate) fn goes_without(self, path: &str) -> bool {
        self == Variant::Chromium && path == "content/cover.js"
    }

    /// Keys only the other browser knows, each as the path to it.
    fn foreign_keys(self) -> &'static [&'static [&'static str]] {
        match self {
            Variant::Chromium => &[&["background", "scripts"], &["browser_specific_settings"]],
            Variant::Firefox => &[&["background", "service_worker"], &["minimum_chrome_version"], &["side_panel"]],
        }
    }
}

impl fmt::Display for Variant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The manifest as one browser should see it. The version is the workspace's, so that it is written down once.
pub(crate) fn for_browser(manifest: &Value, variant: Variant, version: &str) -> Result<Value> {
    let mut manifest = manifest.as_object().context("manifest.json is not an object")?.clone();
    manifest.insert("version".to_owned(), version.into());
    for key in variant.foreign_keys() {
        remove(&mut manifest, key);
    }
    for entry in manifest.get_mut("content_scripts").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(scripts) = entry.get_mut("js").and_then(Value::as_array_mut) {
            scripts.retain(|script| !script.as_str().is_some_and(|script| variant.goes_without(script)));
        }
    }
    Ok(Value::Object(manifest))
}

fn remove(object: &mut Map<String, Value>, path: &[&str]) {
    match path {
        [] => {}
        [key] => drop(object.shift_remove(*key)),
        [key, rest @ ..] => {
            if let Some(inner) = object.get_mut(*key).and_then(Value::as_object_mut) {
                remove(inner, rest);
            }
        }
    }
}

/// Refuses a manifest that names a file which is not in the package, or that lets the page read one which is.
pub(crate) fn check(manifest: &Value, directory: &Path) -> Result<()> {
    if manifest.get("web_accessible_resources").is_some() {
        bail!("manifest.json makes files web-accessible; a page could then tell that the extension is there");
    }
    let mut named = Vec::new();
    collect_paths(manifest, &mut named);
    if let Some(locale) = manifest.get("default_locale").and_then(Value::as_str) {
        named.push(format!("_locales/{locale}/messages.json"));
    }
    for path in named {
        if !directory.join(path.trim_start_matches('/')).is_file() {
            bail!("manifest.json names {path}, which is not in the package");
        }
    }
    Ok(())
}

/// Every string that ends as a packaged file does, wherever it stands: a list of the keys that hold paths would miss
/// the next one.
fn collect_paths(value: &Value, found: &mut Vec<String>) {
    const ENDINGS: [&str; 7] = [".js", ".css", ".html", ".png", ".svg", ".json", ".wasm"];
    match value {
        Value::String(text) if !text.contains("://") && ENDINGS.iter().any(|ending| text.ends_with(ending)) => {
            found.push(text.clone());
        }
        Value::Array(values) => values.iter().for_each(|value| collect_paths(value, found)),
        Value::Object(object) => object.values().for_each(|value| collect_paths(value, found)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn both() -> Value {
        json!({
            "name": "x",
            "version": "0",
            "minimum_chrome_version": "120",
            "background": {"service_worker": "background.js", "scripts": ["background.js"], "type": "module"},
            "browser_specific_settings": {"gecko": {"id": "x@example.org"}},
            "content_scripts": [{"js": ["content/gate.js", "content/cover.js"]}],
        })
    }

    #[test]
    fn each_browser_gets_only_the_keys_it_knows() {
        let chromium = for_browser(&both(), Variant::Chromium, "1.2.3").unwrap();
        assert_eq!(chromium["background"], json!({"service_worker": "background.js", "type": "module"}));
        assert!(chromium.get("browser_specific_settings").is_none());
        let firefox = for_browser(&both(), Variant::Firefox, "1.2.3").unwrap();
        assert_eq!(firefox["background"], json!({"scripts": ["background.js"], "type": "module"}));
        assert!(firefox.get("minimum_chrome_version").is_none());
        assert_eq!(firefox["version"], "1.2.3");
        assert_eq!(chromium["content_scripts"][0]["js"], json!(["content/gate.js"]));
        assert_eq!(firefox["content_scripts"][0]["js"], json!(["content/gate.js", "content/cover.js"]));
    }

    #[test]
    fn a_named_file_that_is_missing_is_refused() {
        let error = check(&both(), Path::new("nowhere")).unwrap_err();
        assert_eq!(error.to_string(), "manifest.json names background.js, which is not in the package");
    }

    #[test]
    fn a_web_accessible_file_is_refused() {
        assert!(check(&json!({"web_accessible_resources": []}), Path::new(".")).is_err());
    }

    /// The Chrome Web Store takes a name of 75 letters and shows 45, and a description of 132; Firefox' store takes a name of 50.
    #[test]
    fn every_language_has_a_name_and_a_description_that_the_stores_take() {
        let read =
            |path: std::path::PathBuf| -> Value { serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap() };
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let locales = root.join("extension/_locales");
        let folders: Vec<String> = std::fs::read_dir(&locales)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        let english = read(locales.join("en/messages.json"));
        let languages = read(root.join("src/locales.json"));
        for code in languages["languages"].as_array().unwrap().iter().map(|language| language["code"].as_str().unwrap())
        {
            assert!(
                folders.iter().any(|folder| folder.split('_').next() == Some(code)),
                "{code} has no _locales/{code}/messages.json"
            );
        }
        for folder in folders {
            let messages = read(locales.join(&folder).join("messages.json"));
            let members: Vec<&String> = messages.as_object().unwrap().keys().collect();
            let tag = folder.split('_').next().unwrap();
            // What a page's own script says is in the languages in which everything else is said: a card is in one language.
            let is_spoken = root.join("extension/locales").join(tag).with_extension("ftl").is_file();
            if is_spoken {
                assert_eq!(members, english.as_object().unwrap().keys().collect::<Vec<_>>(), "{folder}");
                assert_eq!(messages["language"]["message"], tag);
            } else {
                assert_eq!(members, ["name", "description"], "{folder}");
            }
            for (member, limit) in [("name", 45), ("description", 132)] {
                let words = messages[member]["message"].as_str().unwrap();
                let letters = words.encode_utf16().count();
                assert!(
                    !words.is_empty() && letters <= limit,
                    "{member} in {folder} has {letters} letters of at most {limit}: {words}"
                );
            }
            assert!(
                messages["name"]["message"].as_str().unwrap().contains("Recourse"),
                "{folder}: the name is ours in every language"
            );
        }
    }
}
