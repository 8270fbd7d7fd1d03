//! The built extension, and test copies of it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;
use sha2::{Digest, Sha256};
use tempfile::TempDir;

use crate::Kind;

/// An unpacked extension on disk. A test copy is removed when this is dropped, so keep it as long as the browser.
pub struct Package {
    directory: PathBuf,
    _copy: Option<TempDir>,
}

impl Package {
    /// The extension as `cargo xtask build` left it.
    ///
    /// # Errors
    ///
    /// When it has not been built.
    pub fn built(kind: Kind) -> Result<Package> {
        Package::at(&programs::target().join("extension").join(kind.name()))
            .context("the extension is not built; run `cargo xtask build`")
    }

    /// Any unpacked extension.
    ///
    /// # Errors
    ///
    /// When there is no such directory.
    pub fn at(directory: &Path) -> Result<Package> {
        // Chromium works out the extension's id from the real path, so links must be gone.
        let directory =
            fs::canonicalize(directory).with_context(|| format!("no extension in {}", directory.display()))?;
        Ok(Package { directory, _copy: None })
    }

    /// A copy of the built extension with its manifest edited and files added or replaced (path in the package, text),
    /// to show what happens where one part is missing, or with a moved clock in front of every script.
    ///
    /// # Errors
    ///
    /// When the extension is not built, or the copy cannot be written.
    pub fn variant(kind: Kind, edit: impl FnOnce(&mut Value), files: &[(&str, &str)]) -> Result<Package> {
        Package::edited(&Package::built(kind)?.directory, edit, files)
    }

    /// The same of any unpacked extension.
    ///
    /// # Errors
    ///
    /// When there is no such directory, or the copy cannot be written.
    pub fn edited(directory: &Path, edit: impl FnOnce(&mut Value), files: &[(&str, &str)]) -> Result<Package> {
        let built = Package::at(directory)?;
        let copy = tempfile::Builder::new().prefix("recourse-extension-").tempdir()?;
        copy_directory(&built.directory, copy.path())?;
        for (path, text) in files {
            fs::write(copy.path().join(path), text).with_context(|| format!("could not write {path}"))?;
        }
        let mut manifest = built.manifest()?;
        edit(&mut manifest);
        fs::write(copy.path().join("manifest.json"), manifest.to_string())?;
        Ok(Package { directory: fs::canonicalize(copy.path())?, _copy: Some(copy) })
    }

    /// Where it lies.
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// Its manifest.
    ///
    /// # Errors
    ///
    /// When it has none, or one that is not JSON.
    pub fn manifest(&self) -> Result<Value> {
        let text = fs::read_to_string(self.directory.join("manifest.json")).context("the extension has no manifest")?;
        serde_json::from_str(&text).context("the extension's manifest is not JSON")
    }

    /// Chromium names an unpacked extension after its path: the first half of its SHA-256, in letters from a to p.
    pub(crate) fn chromium_id(&self) -> String {
        let hash = Sha256::digest(self.directory.as_os_str().as_encoded_bytes());
        let letter = |half: u8| char::from(b'a' + half);
        hash.iter().take(16).flat_map(|byte| [letter(byte >> 4), letter(byte & 15)]).collect()
    }

    /// Firefox names it as its manifest does.
    pub(crate) fn firefox_id(&self) -> Result<String> {
        let manifest = self.manifest()?;
        let id = manifest.pointer("/browser_specific_settings/gecko/id").and_then(Value::as_str);
        Ok(id.context("the manifest has no browser_specific_settings.gecko.id")?.to_owned())
    }
}

fn copy_directory(from: &Path, to: &Path) -> Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            fs::create_dir(&target)?;
            copy_directory(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_writer_of_calendars_is_the_one_that_was_published() {
        // dist/ical.min.js of the npm package ical.js 2.2.1. Whoever takes a newer one reads it, and changes this line and
        // that of docs/permissions.md.
        const PUBLISHED: &str = "6643f20634241dc040e02c2f10e3c48cf9bcda4b3180f4321a3d05a3a83dfe52";
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../extension/vendor/ical.js");
        let hash = Sha256::digest(fs::read(file).unwrap_or_default());
        let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, PUBLISHED);
    }
}
