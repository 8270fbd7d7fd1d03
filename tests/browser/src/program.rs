//! Which programs are driven. An environment variable names one outright (`CHROMIUM`, `CHROMEDRIVER`, `FIREFOX`,
//! `GECKODRIVER`); otherwise the usual names are looked up on `PATH`, and geckodriver where `cargo xtask test` builds it.

use std::env;
use std::path::PathBuf;

use crate::package;

/// Chromium itself. Chrome is not looked for: branded builds no longer load an unpacked extension from the command line.
pub fn chromium() -> Option<PathBuf> {
    find("CHROMIUM", &["chromium", "chromium-browser"])
}

/// The driver that comes with Chromium.
pub fn chromedriver() -> Option<PathBuf> {
    find("CHROMEDRIVER", &["chromedriver"])
}

/// Firefox, the extended-support release where there is one.
pub fn firefox() -> Option<PathBuf> {
    find("FIREFOX", &["firefox-esr", "firefox"])
}

/// Firefox's driver.
pub fn geckodriver() -> Option<PathBuf> {
    let built = package::target().join("tools/bin/geckodriver");
    find("GECKODRIVER", &["geckodriver"]).or_else(|| built.is_file().then_some(built))
}

fn find(variable: &str, names: &[&str]) -> Option<PathBuf> {
    if let Some(named) = env::var_os(variable) {
        return Some(PathBuf::from(named));
    }
    let path = env::var_os("PATH")?;
    names.iter().find_map(|name| env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file()))
}
