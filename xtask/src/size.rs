//! What the extension weighs, and the limits it may not pass: a shopper downloads it, and every order page parses its
//! content scripts.
//!
//! The packed extension is downloaded once and is mostly words: four of its KB are what nineteen languages call a limit, what is
//! left of a time, and a parcel's arrival.
//!
//! The wasm runs in the background and in our own pages, once for a whole browser and never on a page. Measured, nearly
//! twice of it (1,382 KB instead of 762) made a wake of the background 10 % dearer, so its limit leaves room. Twenty-five KB of it are the
//! ids of all messages with what each takes, by which a stored one is read again: the sentences themselves are not in it. What a page
//! pays for is its own set of content scripts, so each set has a limit. Twenty KB of each are what keeps the page from hearing,
//! reading and pressing, and fifteen are what reads and draws only what is near what the shopper sees: they make a list of a
//! hundred cards and more many times cheaper than their own parsing costs (`cargo xtask bench list`). One KB of a list's, and
//! five of the form's, are the layout that the formatter gives them. It is one for code: a comment is skipped by the browser at
//! next to no cost, and must not be saved at. One and a half KB of each are what keeps two texts of a page from being read as
//! one. The dispute form's is the largest: it is opened once for a claim, and what may not be filled wrongly is worth looking at from every side. The package is downloaded once; reading no more orders than the popup
//! draws, and searching all of them, is six KB of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::build::{directory, zip};
use crate::manifest::Variant;

const KB: u64 = 1024;

/// What the address of a page contains, its name in the table, and how much code its scripts may be together, in KB.
const PAGES: [(&str, &str, u64); 4] = [
    ("/p/order/index", "order list", 70),
    ("/p/order/detail", "order page", 73),
    ("/reverse-pages/start", "dispute form", 160),
    ("/reverse-pages/", "dispute's own page", 70),
];

/// The same for every other page.
const OTHER: (&str, u64) = ("other pages", 60);

/// The package in KB. Measured, it is 770 with English words alone; each of the eighteen other languages has some 19 KB of them. It
/// is fetched once, and a page of ours loads one language and English.
const ZIP: u64 = 1150;

pub(crate) fn check() -> Result<()> {
    let package = directory(Variant::Chromium);
    let mut rows = vec![
        ("wasm", size_of(&package.join("pkg/recourse_bg.wasm"))?, 1225 * KB),
        ("chromium zip", size_of(&zip(Variant::Chromium))?, ZIP * KB),
        ("firefox zip", size_of(&zip(Variant::Firefox))?, ZIP * KB),
    ];
    let manifest = fs::read(package.join("manifest.json")).context("could not read the manifest that was built")?;
    let manifest: Value = serde_json::from_slice(&manifest).context("the manifest that was built is not JSON")?;
    let mut heaviest: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
    for (pattern, scripts) in script_sets(&manifest) {
        let (name, limit) = limit_for(pattern);
        let mut bytes = 0;
        for script in scripts {
            bytes += code_in(&package.join(script))?;
        }
        let most = heaviest.entry(name).or_insert((bytes, limit * KB));
        most.0 = most.0.max(bytes);
    }
    rows.extend(heaviest.into_iter().map(|(name, (bytes, limit))| (name, bytes, limit)));
    println!("{:<22}{:>12}{:>10}{:>10}", "", "bytes", "KB", "limit KB");
    for (name, bytes, limit) in &rows {
        println!("{name:<22}{bytes:>12}{:>10.1}{:>10}", *bytes as f64 / KB as f64, limit / KB);
    }
    let heavy: Vec<_> = rows.iter().filter(|(_, bytes, limit)| bytes > limit).map(|(name, ..)| *name).collect();
    if !heavy.is_empty() {
        bail!("over the size limit: {}", heavy.join(", "));
    }
    Ok(())
}

/// The scripts that run on the pages of each match pattern, from all entries of the manifest that name it.
fn script_sets(manifest: &Value) -> BTreeMap<&str, BTreeSet<&str>> {
    fn strings<'a>(entry: &'a Value, key: &str) -> Vec<&'a str> {
        entry[key].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
    }
    let mut sets: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for entry in manifest["content_scripts"].as_array().into_iter().flatten() {
        for pattern in strings(entry, "matches") {
            sets.entry(pattern).or_default().extend(strings(entry, "js"));
        }
    }
    sets
}

fn limit_for(pattern: &str) -> (&'static str, u64) {
    PAGES.iter().find(|(part, ..)| pattern.contains(part)).map_or(OTHER, |(_, name, limit)| (*name, *limit))
}

fn size_of(file: &Path) -> Result<u64> {
    Ok(fs::metadata(file).with_context(|| format!("could not measure {}", file.display()))?.len())
}

/// The bytes of a script without the lines that are comments from their first character.
fn code_in(script: &Path) -> Result<u64> {
    let text = fs::read_to_string(script).with_context(|| format!("could not measure {}", script.display()))?;
    let code = text.split_inclusive('\n').filter(|line| {
        let line = line.trim_start();
        !["//", "/*", "* ", "*/"].iter().any(|start| line.starts_with(start))
    });
    Ok(code.map(|line| line.len() as u64).sum())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_page_pays_for_the_scripts_of_every_entry_that_names_it() {
        let manifest = json!({"content_scripts": [
            {"matches": ["https://a/p/order/index.html", "https://a/p/tracking/index.html"], "js": ["tap.js"]},
            {"matches": ["https://a/p/order/index.html"], "js": ["content/draw.js", "content/guards.js"]},
        ]});
        let sets = script_sets(&manifest);
        let of = |pattern| sets.get(pattern).map(|set| set.iter().copied().collect::<Vec<_>>());
        assert_eq!(of("https://a/p/order/index.html"), Some(vec!["content/draw.js", "content/guards.js", "tap.js"]));
        assert_eq!(of("https://a/p/tracking/index.html"), Some(vec!["tap.js"]));
        assert_eq!(limit_for("https://a/p/order/index.html"), ("order list", 70));
        assert_eq!(limit_for("https://a/p/tracking/index.html"), OTHER);
    }
}
