//! What all commands share: how they end, where things lie, and which programs are driven. An environment variable names one outright (`CHROMIUM`, `CHROMEDRIVER`, `FIREFOX`,
//! `GECKODRIVER`); otherwise the usual names are looked up on `PATH`, and geckodriver where `cargo xtask test` builds it.

use std::env;
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// One of the two browsers the extension is made for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Chromium, by chromedriver.
    Chromium,
    /// Firefox, by geckodriver.
    Firefox,
}

impl Kind {
    /// As its directory of the built extension is called.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Chromium => "chromium",
            Kind::Firefox => "firefox",
        }
    }
}

/// The repository. Two levels above this crate, and without `..`, for it is shown to people.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).map(Path::to_path_buf).unwrap_or_default()
}

/// How a command ends: what went wrong is one sentence on stderr.
pub fn ended(result: Result<ExitCode, impl Display>) -> ExitCode {
    result.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

/// Where everything is built to.
pub fn target() -> PathBuf {
    root().join("target")
}

/// Where each scenario in a browser writes what it took: seconds and its name, a line each.
pub fn browser_times() -> PathBuf {
    target().join("browser-times.txt")
}

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
    let built = target().join("tools/bin/geckodriver");
    find("GECKODRIVER", &["geckodriver"]).or_else(|| built.is_file().then_some(built))
}

fn find(variable: &str, names: &[&str]) -> Option<PathBuf> {
    if let Some(named) = env::var_os(variable) {
        return Some(PathBuf::from(named));
    }
    let path = env::var_os("PATH")?;
    names.iter().find_map(|name| env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file()))
}
