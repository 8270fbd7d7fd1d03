//! Makes the extension: compiles the core and glue to wasm, binds it, and lays out one directory and one zip for each
//! browser.
//!
//! The same sources give the same bytes on every machine. A path of the builder's disk would otherwise stand in each
//! panic message, so the three directories such a path can begin with are given fixed names.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::manifest::{self, Variant};
use crate::process::{cargo, read, run, say};
use crate::{archive, layout, notices, page, provision, size};

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The zone table of chrono-tz is 870 KB; the site counts in Pacific days and needs one zone. Read by chrono-tz's build
/// script, and given to the wasm build alone: natively a reader may name any zone.
pub(crate) const ZONES: (&str, &str) = ("CHRONO_TZ_TIMEZONE_FILTER", "America/Los_Angeles");

pub(crate) fn build() -> Result<()> {
    provision::wasm_target()?;
    let bound = bind(&compile()?)?;
    let shipped = assemble(&bound)?;
    for variant in Variant::ALL {
        let directory = directory(variant);
        say(&format!("packing the {variant} extension"));
        lay_out(&directory, variant, &shipped)?;
        archive::pack(&directory, &zip(variant))?;
    }
    size::check()
}

/// The unpacked extension, as a browser loads it.
pub(crate) fn directory(variant: Variant) -> PathBuf {
    layout::extension().join(variant.name())
}

/// The same as a store takes it.
pub(crate) fn zip(variant: Variant) -> PathBuf {
    layout::extension().join(format!("recourse-{variant}-{VERSION}.zip"))
}

fn compile() -> Result<PathBuf> {
    say("compiling the extension to wasm");
    let mut command = cargo();
    command
        .args(["rustc", "--package", "recourse", "--lib", "--crate-type", "cdylib", "--release"])
        .args(["--target", "wasm32-unknown-unknown", "--target-dir"])
        .arg(layout::wasm_target())
        .env("CARGO_ENCODED_RUSTFLAGS", remapped_paths()?.join("\u{1f}"))
        .env(ZONES.0, ZONES.1);
    run(&mut command)?;
    Ok(layout::wasm_target().join("wasm32-unknown-unknown/release/recourse.wasm"))
}

/// The library sources are named as a toolchain without them names them, so that having `rust-src` changes nothing.
fn remapped_paths() -> Result<Vec<String>> {
    let cargo_home = match std::env::var_os("CARGO_HOME") {
        Some(home) => PathBuf::from(home),
        None => std::env::home_dir().context("the home directory is not known")?.join(".cargo"),
    };
    let sysroot = read(Command::new("rustc").args(["--print", "sysroot"]))?;
    let description = read(Command::new("rustc").arg("-vV"))?;
    let commit = description.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    let library = Path::new(sysroot.trim()).join("lib/rustlib/src/rust");
    Ok([
        (cargo_home, "/cargo".to_owned()),
        (layout::root(), "/recourse".to_owned()),
        (library, format!("/rustc/{commit}")),
    ]
    .iter()
    .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()))
    .collect())
}

/// Two files: the module glue that a background and a page both import, and the wasm beside it.
fn bind(wasm: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    say("binding the wasm to JavaScript");
    let directory = layout::wasm_target().join("pkg");
    let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
    bindgen.input_path(wasm).typescript(true).remove_name_section(true).remove_producers_section(true).web(true)?;
    // The glue knows its own place, so a caller of `init()` need not say where the wasm is.
    bindgen.omit_default_module_path(false);
    bindgen.generate(&directory)?;
    ["recourse.js", "recourse_bg.wasm"]
        .into_iter()
        .map(|name| Ok((format!("pkg/{name}"), read_file(&directory.join(name))?)))
        .collect()
}

/// Every shipped file but the manifest, by its path in the package.
fn assemble(bound: &[(String, Vec<u8>)]) -> Result<Vec<(String, Vec<u8>)>> {
    let source = layout::root().join("extension");
    let mut shipped = bound.to_vec();
    shipped.push(("pkg/data.js".to_owned(), data_module()?.into_bytes()));
    for (path, text) in data_files()? {
        shipped.push((path, text.into_bytes()));
    }
    shipped.push(("LICENSE".to_owned(), read_file(&layout::root().join("LICENSE"))?));
    shipped.push(("NOTICES.txt".to_owned(), notices::text()?.into_bytes()));
    // Types are for whoever writes the scripts.
    for path in archive::files(&source)?.into_iter().filter(|path| !path.ends_with(".d.ts")) {
        let mut bytes = read_file(&source.join(&path))?;
        if path.ends_with(".js") {
            let text = String::from_utf8(bytes).with_context(|| format!("extension/{path} is not UTF-8"))?;
            bytes = fill_in_site(&text).with_context(|| format!("in extension/{path}"))?.into_bytes();
        } else if path.ends_with(".ftl") {
            let text = String::from_utf8(bytes).with_context(|| format!("extension/{path} is not UTF-8"))?;
            bytes = without_comments(&text).into_bytes();
        }
        shipped.push((path, bytes));
    }
    Ok(shipped)
}

/// Messages without what is written above them for translators.
fn without_comments(messages: &str) -> String {
    let lines = messages.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// What is known of the site, the policy and languages as a module, which the browser parses; and the languages that there are
/// words in.
fn data_module() -> Result<String> {
    let mut text = String::new();
    for name in ["locales", "policy", "site"] {
        let mut value = read_json(&layout::root().join("src").join(name).with_extension("json"))?;
        // Who says so is for whoever changes a rule.
        for list in ["rules", "side_effects"] {
            for rule in value.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
                rule["reference"] = Value::from("");
            }
        }
        text.push_str(&format!("export const {name} = {value};\n"));
    }
    let files = archive::files(&layout::root().join("extension/locales"))?;
    let languages: Vec<&str> = files.iter().filter_map(|file| file.strip_suffix(".ftl")).collect();
    text.push_str(&format!("export const languages = {};\n", json!(languages)));
    Ok(text)
}

/// What the core asks for by name once it needs it, by its path in the package.
fn data_files() -> Result<Vec<(String, String)>> {
    let mut words = read_json(&layout::root().join("src/claim/words.json"))?;
    // Where a wording was seen is for whoever changes the file.
    words.as_object_mut().context("words.json is no object")?.remove("recorded");
    let mut files = vec![("words.json".to_owned(), words.to_string())];
    let evidence = read_json(&layout::root().join("src/claim/evidence.json"))?;
    files.push(("evidence.json".to_owned(), evidence.to_string()));
    let letters = layout::root().join("src/claim/letters");
    for path in archive::files(&letters)? {
        files.push((format!("letters/{path}"), read_json(&letters.join(&path))?.to_string()));
    }
    Ok(files)
}

/// What the shim has to know of the site stands in one reviewed data file and is written into the shim here, so that
/// its source knows no selector and no host.
fn fill_in_site(text: &str) -> Result<String> {
    const OPEN: &str = "/*@site:";
    const CLOSE: &str = "*/ null";
    if !text.contains(OPEN) {
        return Ok(text.to_owned());
    }
    let site = read_json(&layout::root().join("src/site.json"))?;
    replace_site_tokens(text, OPEN, CLOSE, &site)
}

fn replace_site_tokens(text: &str, open: &str, close: &str, site: &Value) -> Result<String> {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(open) {
        let Some((name, remainder)) = after.split_once(close) else {
            bail!("a token begins with `{open}` and never ends with `{close}`");
        };
        let Some(value) = site.get(name) else {
            bail!("src/site.json has no key `{name}`");
        };
        filled.push_str(before);
        filled.push_str(&value.to_string());
        rest = remainder;
    }
    filled.push_str(rest);
    Ok(filled)
}

fn lay_out(directory: &Path, variant: Variant, shipped: &[(String, Vec<u8>)]) -> Result<()> {
    // A file that is gone from the sources must be gone from the package.
    if directory.exists() {
        fs::remove_dir_all(directory).with_context(|| format!("could not clear {}", directory.display()))?;
    }
    let manifest = manifest::for_browser(&read_json(&layout::root().join("manifest.json"))?, variant, VERSION)?;
    write_file(&directory.join("manifest.json"), format!("{manifest:#}\n").as_bytes())?;
    for (path, bytes) in shipped.iter().filter(|(path, _)| !variant.goes_without(path)) {
        write_file(&directory.join(path), bytes)?;
    }
    manifest::check(&manifest, directory)?;
    for path in archive::files(directory)?.iter().filter(|path| path.ends_with(".html")) {
        page::check(directory, path)?;
    }
    Ok(())
}

fn read_file(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("could not read {}", path.display()))
}

fn read_json(path: &Path) -> Result<Value> {
    serde_json::from_slice(&read_file(path)?).with_context(|| format!("{} is not JSON", path.display()))
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).with_context(|| format!("could not make {}", parent.display()))?;
    }
    fs::write(path, bytes).with_context(|| format!("could not write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn site_data_replaces_its_token_and_nothing_else() {
        let site = serde_json::json!({"hosts": ["a.example"]});
        let filled = replace_site_tokens("x(/*@site:hosts*/ null, null);", "/*@site:", "*/ null", &site).unwrap();
        assert_eq!(filled, r#"x(["a.example"], null);"#);
    }

    #[test]
    fn messages_go_into_the_package_without_what_is_written_for_translators() {
        let messages = "# Where it stands.\nday =\n    { $n ->\n        [one] #1\n       *[other] { $n }\n    }\n\n## Others\nyes = Yes\n";
        let shipped = "day =\n    { $n ->\n        [one] #1\n       *[other] { $n }\n    }\nyes = Yes\n";
        assert_eq!(without_comments(messages), shipped);
    }

    #[test]
    fn a_token_without_data_is_refused_by_name() {
        let error = replace_site_tokens("/*@site:hosts*/ null", "/*@site:", "*/ null", &Value::Null).unwrap_err();
        assert_eq!(error.to_string(), "src/site.json has no key `hosts`");
    }
}
