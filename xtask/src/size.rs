//! What the extension weighs, and the limits it may not pass: a shopper downloads it, and every order page parses the
//! content scripts.
//!
//! The wasm runs in the background and in our own pages, once for a whole browser and never on a page; what pages pay
//! for is the content scripts, so theirs is the strict limit.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::build::{directory, zip};
use crate::manifest::Variant;

const KB: u64 = 1024;

pub(crate) fn check() -> Result<()> {
    let package = directory(Variant::Chromium);
    let content = size_of(&package.join("content.js"))? + size_of(&package.join("tap.js"))?;
    let rows = [
        ("wasm", size_of(&package.join("pkg/recourse_bg.wasm"))?, 768 * KB),
        ("content.js + tap.js", content, 20 * KB),
        ("chromium zip", size_of(&zip(Variant::Chromium))?, 400 * KB),
        ("firefox zip", size_of(&zip(Variant::Firefox))?, 400 * KB),
    ];
    println!("{:<22}{:>12}{:>10}{:>10}", "", "bytes", "KB", "limit KB");
    for (name, bytes, limit) in rows {
        println!("{name:<22}{bytes:>12}{:>10.1}{:>10}", bytes as f64 / KB as f64, limit / KB);
    }
    let heavy: Vec<_> = rows.iter().filter(|(_, bytes, limit)| bytes > limit).map(|(name, ..)| *name).collect();
    if !heavy.is_empty() {
        bail!("over the size limit: {}", heavy.join(", "));
    }
    Ok(())
}

fn size_of(file: &Path) -> Result<u64> {
    Ok(fs::metadata(file).with_context(|| format!("could not measure {}", file.display()))?.len())
}
