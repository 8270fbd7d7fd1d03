//! What is in a browser besides the page: nothing, one script, or the extension as it is shipped.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use browser::{Kind, Package};
use serde_json::{Value, json};

/// An extension to measure with.
#[derive(Clone, Debug)]
pub(crate) enum Extension {
    /// One that does nothing.
    Nobody,
    /// One script, that runs where ours do.
    Script(PathBuf),
    /// The shipped one: a directory with one for each browser.
    Ours(PathBuf),
    /// The same, which may also be asked what its scripts on a page know.
    Asked(PathBuf),
}

impl Extension {
    /// It, unpacked; what has to be written for it is written into the folder.
    pub(crate) fn package(&self, kind: Kind, folder: &Path) -> Result<Package> {
        let mut manifest = json!({
            "manifest_version": 3, "name": "beside", "version": "1",
            "browser_specific_settings": {"gecko": {"id": "beside@recourse.invalid"}},
        });
        match self {
            Extension::Ours(packages) => return Package::at(&packages.join(kind.name())),
            Extension::Asked(packages) => {
                let ask = |manifest: &mut Value| {
                    if let Some(manifest) = manifest.as_object_mut() {
                        manifest.insert("permissions".to_owned(), json!(["alarms", "scripting", "storage"]));
                        manifest.insert("host_permissions".to_owned(), json!(["https://*.aliexpress.com/*"]));
                    }
                };
                return Package::edited(&packages.join(kind.name()), ask, &[]);
            }
            Extension::Nobody => {}
            Extension::Script(path) => {
                fs::copy(path, folder.join("script.js")).with_context(|| path.display().to_string())?;
                let scripts = json!([{
                    "matches": ["https://www.aliexpress.com/p/order/*", "https://www.aliexpress.com/p/reverse-pages/*"],
                    "js": ["script.js"], "run_at": "document_start",
                }]);
                manifest.as_object_mut().context("an object")?.insert("content_scripts".to_owned(), scripts);
            }
        }
        fs::write(folder.join("manifest.json"), manifest.to_string())?;
        Package::at(folder)
    }
}
