//! What a run is told: the package to measure, how often, where its own scripts are.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::extension::Extension;

pub(crate) const LIST: &str = "https://www.aliexpress.com/p/order/index.html";
pub(crate) const DETAIL: &str = "https://www.aliexpress.com/p/order/detail.html?orderId=";
pub(crate) const FORM: &str = "https://www.aliexpress.com/p/reverse-pages/start.html";

/// One run.
#[derive(Clone, Debug)]
pub struct Bench {
    /// The directory that holds the unpacked extension of each browser.
    pub packages: PathBuf,
    /// How many samples each number is the median of.
    pub rounds: usize,
    /// Says what is being done.
    pub say: fn(&str),
}

impl Bench {
    /// Ours, plain JavaScript, the floor, and the page by itself.
    pub(crate) fn arms(&self) -> [Extension; 4] {
        let script = |name: &str| Extension::Script(self.script(name));
        [Extension::Ours(self.packages.clone()), script("plain.js"), script("floor.js"), Extension::Nobody]
    }

    pub(crate) fn say(&self, what: &str) {
        (self.say)(what);
    }

    /// Where a script is that is only there to measure with.
    pub(crate) fn script(&self, name: &str) -> PathBuf {
        scripts().join(name)
    }

    /// The text of a script that is only there to measure with.
    pub(crate) fn source(&self, name: &str) -> Result<String> {
        std::fs::read_to_string(scripts().join(name)).with_context(|| format!("benches/{name}"))
    }
}

fn scripts() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
