//! The notices of what others made and the package carries: the crates that are compiled into the wasm, found by their
//! locked versions, and the scripts under `extension/vendor`. A crate without a licence that can be read stops the build.
#![allow(clippy::indexing_slicing, reason = "what is not there in a JSON value is null")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::layout;
use crate::process::{cargo, read};

/// A script or a table that is shipped as its makers published it, or made from what they published.
struct Vendored {
    name: &'static str,
    version: &'static str,
    licence: &'static str,
    /// Where the very text, and a readable one, are published.
    source: &'static str,
    /// Its licence, in `extension/vendor`.
    file: &'static str,
}

const VENDORED: [Vendored; 4] = [
    Vendored {
        name: "ical.js",
        version: "2.2.1",
        licence: "MPL-2.0",
        source: "vendor/ical.js is dist/ical.min.js of the npm package ical.js 2.2.1, unchanged; the readable source is lib/ in \
                 that package, and https://github.com/kewisch/ical.js at the tag v2.2.1",
        file: "ical.license.txt",
    },
    Vendored {
        name: "idb",
        version: "8.0.3",
        licence: "ISC",
        source: "vendor/idb.js is build/index.js of the npm package idb 8.0.3, unchanged; https://github.com/jakearchibald/idb",
        file: "idb.license.txt",
    },
    Vendored {
        name: "@fluent/bundle",
        version: "0.19.1",
        licence: "Apache-2.0",
        source: "vendor/fluent.js is index.js of the npm package @fluent/bundle 0.19.1, unchanged; \
                 https://github.com/projectfluent/fluent.js",
        file: "fluent.license.txt",
    },
    Vendored {
        name: "Unicode CLDR",
        version: "as named in locales.json",
        licence: "Unicode-3.0",
        source: "month names, units and currencies in pkg/data.js; https://cldr.unicode.org",
        file: "unicode.license.txt",
    },
];

/// The MIT licence below the names of those who give it.
const MIT: &str = "Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated \
documentation files (the \"Software\"), to deal in the Software without restriction, including without limitation the rights \
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to \
whom the Software is furnished to do so, subject to the following conditions:\n\nThe above copyright notice and this \
permission notice shall be included in all copies or substantial portions of the Software.\n\nTHE SOFTWARE IS PROVIDED \
\"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF \
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE \
LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF \
OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.";

/// What stands in `NOTICES.txt`.
pub(crate) fn text() -> Result<String> {
    let mut text = String::from(
        "Recourse is under the MIT licence (LICENSE). It carries work of others, under the licences below.\n\nScripts and data\n",
    );
    let vendor = layout::root().join("extension/vendor");
    let mut licences: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for Vendored { name, version, licence, source, file } in &VENDORED {
        text.push_str(&format!("\n  {name} {version} ({licence})\n    {source}\n    licence: vendor/{file}\n"));
        if !vendor.join(file).is_file() {
            bail!("the licence of {name} is not in extension/vendor/{file}");
        }
    }
    text.push_str("\nCrates compiled into pkg/recourse_bg.wasm\n\n");
    for package in shipped_crates()? {
        let field = |name: &str| package[name].as_str().unwrap_or_default().to_owned();
        let name = format!("{} {}", field("name"), field("version"));
        let expression = field("license");
        if expression.is_empty() {
            bail!("the crate {name} names no licence");
        }
        text.push_str(&format!("  {name} ({expression}) {}\n", field("repository")));
        licences.entry(licence_of(&package).with_context(|| format!("of the crate {name}"))?).or_default().insert(name);
    }
    text.push_str(
        "\nThe Rust standard library is compiled in as well: MIT or Apache-2.0, https://github.com/rust-lang/rust\n",
    );
    for (licence, names) in licences {
        let names: Vec<String> = names.into_iter().collect();
        text.push_str(&format!("\n{}\n{}\n\n{}\n", "-".repeat(78), names.join(", "), licence.trim()));
    }
    Ok(text)
}

/// The packages that are linked into the wasm: what `recourse` depends on there, but for what only builds it.
fn shipped_crates() -> Result<Vec<Value>> {
    let mut command = cargo();
    command.args(["metadata", "--format-version", "1", "--locked", "--filter-platform", "wasm32-unknown-unknown"]);
    let metadata: Value = serde_json::from_str(&read(&mut command)?).context("cargo metadata is not JSON")?;
    linked(&metadata)
}

fn linked(metadata: &Value) -> Result<Vec<Value>> {
    let packages: BTreeMap<&str, &Value> =
        list(&metadata["packages"]).filter_map(|each| Some((each["id"].as_str()?, each))).collect();
    let nodes: BTreeMap<&str, &Value> =
        list(&metadata["resolve"]["nodes"]).filter_map(|each| Some((each["id"].as_str()?, each))).collect();
    let own =
        packages.values().find(|each| each["name"] == "recourse").context("the workspace has no package recourse")?;
    let own = own["id"].as_str().unwrap_or_default();
    let is_macro = |id: &str| {
        packages.get(id).is_some_and(|each| {
            list(&each["targets"]).any(|target| list(&target["kind"]).any(|kind| kind == "proc-macro"))
        })
    };
    let (mut found, mut open) = (BTreeSet::new(), vec![own]);
    while let Some(id) = open.pop() {
        for dep in nodes.get(id).into_iter().flat_map(|node| list(&node["deps"])) {
            let Some(other) = dep["pkg"].as_str() else { continue };
            let is_linked = list(&dep["dep_kinds"]).any(|kind| kind["kind"].is_null());
            if is_linked && !is_macro(other) && found.insert(other) {
                open.push(other);
            }
        }
    }
    let mut crates: Vec<Value> =
        found.into_iter().filter_map(|id| packages.get(id).map(|each| (*each).clone())).collect();
    crates.sort_by_key(|each| each["name"].as_str().unwrap_or_default().to_owned());
    Ok(crates)
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// The text of a crate's licence; of several to choose from the MIT one.
fn licence_of(package: &Value) -> Result<String> {
    let manifest = Path::new(package["manifest_path"].as_str().unwrap_or_default());
    let directory = manifest.parent().context("it lies nowhere")?;
    let mut names: Vec<String> = fs::read_dir(directory)?
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .filter(|name| ["LICENSE", "LICENCE", "COPYING"].iter().any(|start| name.to_uppercase().starts_with(start)))
        .collect();
    names.sort_by_key(|name| (!name.to_uppercase().contains("MIT"), name.clone()));
    let Some(name) = names.first() else {
        // Some crates of a larger repository are published without the file that stands at its root.
        let may_be_mit =
            package["license"].as_str().is_some_and(|expression| expression.split(" OR ").any(|one| one == "MIT"));
        let authors: Vec<&str> = list(&package["authors"]).filter_map(Value::as_str).collect();
        if !may_be_mit || authors.is_empty() {
            bail!("there is no file with its licence");
        }
        return Ok(format!("MIT License\n\nCopyright (c) {}\n\n{MIT}", authors.join(", ")));
    };
    let text = fs::read_to_string(directory.join(name)).with_context(|| format!("{name} could not be read"))?;
    Ok(text.replace("\r\n", "\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_crate_and_script_that_is_shipped_is_named_with_its_licence() {
        let text = text().unwrap();
        for name in ["chrono 0", "serde 1", "wasm-bindgen 0", "web-sys 0", "idb 8.0.3", "ical.js 2.2.1", "Unicode CLDR"]
        {
            assert!(text.contains(name), "{name} is not in the notices");
        }
        // What builds it, or tests it, is not in it.
        for name in ["proptest", "thirtyfour", "syn ", "wasm-bindgen-macro "] {
            assert!(!text.contains(&format!("\n  {name}")), "{name} is in the notices");
        }
        let scripts = fs::read_dir(layout::root().join("extension/vendor")).unwrap();
        for script in scripts.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned())) {
            // What types a script has is for whoever writes ours, and is not shipped.
            if script.ends_with(".d.ts") {
                continue;
            }
            assert!(text.contains(&format!("vendor/{script}")), "{script} is not in the notices");
        }
    }

    #[test]
    fn what_only_builds_is_not_linked() {
        let metadata = serde_json::json!({
            "packages": [
                {"id": "r", "name": "recourse", "targets": []}, {"id": "a", "name": "a", "targets": []},
                {"id": "m", "name": "m", "targets": [{"kind": ["proc-macro"]}]}, {"id": "b", "name": "b", "targets": []},
                {"id": "c", "name": "c", "targets": []},
            ],
            "resolve": {"nodes": [
                {"id": "r", "deps": [{"pkg": "a", "dep_kinds": [{"kind": null}]}, {"pkg": "m", "dep_kinds": [{"kind": null}]}, {"pkg": "b", "dep_kinds": [{"kind": "build"}]}]},
                {"id": "a", "deps": [{"pkg": "c", "dep_kinds": [{"kind": null}]}]}, {"id": "m", "deps": [{"pkg": "b", "dep_kinds": [{"kind": null}]}]},
            ]},
        });
        let names: Vec<_> = linked(&metadata)
            .unwrap()
            .iter()
            .map(|each| each["name"].as_str().unwrap_or_default().to_owned())
            .collect();
        assert_eq!(names, ["a", "c"]);
    }
}
