//! What to start, and how each browser is told so.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use programs::Kind;

use crate::Package;

/// How to start a browser.
pub struct Launch<'a> {
    /// Which one.
    pub kind: Kind,
    /// The extension to load.
    pub extension: &'a Package,
    /// The sample shop's port; every request of the browser goes there, and nowhere else.
    pub proxy_port: u16,
    /// A profile to come back to; without one the browser starts fresh. In Firefox the extension's storage is kept with
    /// it although the extension is loaded anew.
    pub profile: Option<PathBuf>,
    /// Without a window.
    pub headless: bool,
    /// The zone the browser believes to be in, as an IANA name.
    pub timezone: Option<String>,
    /// The window's width and height.
    pub size: (u32, u32),
    /// Switches for Chromium besides its usual ones.
    pub switches: &'a [&'a str],
}

impl<'a> Launch<'a> {
    /// A fresh, headless browser of ordinary size.
    pub fn new(kind: Kind, extension: &'a Package, proxy_port: u16) -> Launch<'a> {
        Launch {
            kind,
            extension,
            proxy_port,
            profile: None,
            headless: true,
            timezone: None,
            size: (1280, 900),
            switches: &[],
        }
    }

    /// The driver to start, on any free port.
    pub(crate) fn driver(&self) -> Result<Command> {
        let mut command = match self.kind {
            Kind::Chromium => {
                let mut command = Command::new(programs::chromedriver().context("chromedriver is not installed")?);
                command.arg("--port=0");
                command
            }
            Kind::Firefox => {
                let mut command = Command::new(programs::geckodriver().context("geckodriver is not installed")?);
                // Without system access Firefox refuses to open an extension's own pages.
                command.args(["--port", "0", "--websocket-port", "0", "--allow-system-access"]);
                command
            }
        };
        if let Some(zone) = &self.timezone {
            command.env("TZ", zone);
        }
        Ok(command)
    }

    pub(crate) fn capabilities(&self) -> Result<Map<String, Value>> {
        let capabilities = match self.kind {
            Kind::Chromium => self.chromium()?,
            Kind::Firefox => self.firefox()?,
        };
        capabilities.as_object().cloned().context("capabilities are an object")
    }

    fn chromium(&self) -> Result<Value> {
        let (width, height) = self.size;
        let mut arguments = vec![
            format!("--load-extension={}", self.extension.directory().display()),
            format!("--proxy-server=http://127.0.0.1:{}", self.proxy_port),
            format!("--window-size={width},{height}"),
        ];
        // Root, and most containers, cannot have Chromium's sandbox, and it meets no page here but our own.
        let quiet = [
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ];
        arguments.extend(quiet.into_iter().chain(self.switches.iter().copied()).map(str::to_owned));
        if self.headless {
            arguments.push("--headless=new".to_owned());
        }
        if let Some(profile) = &self.profile {
            arguments.push(format!("--user-data-dir={}", profile.display()));
        }
        let binary = programs::chromium().context("Chromium is not installed")?;
        Ok(json!({
            "browserName": "chrome",
            "acceptInsecureCerts": true,
            "goog:chromeOptions": {"binary": binary, "args": arguments},
        }))
    }

    fn firefox(&self) -> Result<Value> {
        let (width, height) = self.size;
        let mut arguments = vec![format!("--width={width}"), format!("--height={height}")];
        if self.headless {
            arguments.push("-headless".to_owned());
        }
        let mut preferences = json!({
            // The desktop's notification service is not there without a desktop.
            "alerts.useSystemBackend": false,
            // The JSON viewer would be a page of the browser's, and not of the extension's.
            "devtools.jsonview.enabled": false,
            "extensions.webextensions.uuids": json!({self.extension.firefox_id()?: FIREFOX_UUID}).to_string(),
        });
        if let Some(profile) = &self.profile {
            arguments.extend(["-profile".to_owned(), profile.display().to_string()]);
            if let Some(preferences) = preferences.as_object_mut() {
                preferences.insert("extensions.webextensions.keepStorageOnUninstall".to_owned(), true.into());
                preferences.insert("extensions.webextensions.keepUuidOnUninstall".to_owned(), true.into());
            }
        }
        let binary = programs::firefox().context("Firefox is not installed")?;
        let proxy = format!("127.0.0.1:{}", self.proxy_port);
        Ok(json!({
            "browserName": "firefox",
            "acceptInsecureCerts": true,
            "proxy": {"proxyType": "manual", "httpProxy": proxy, "sslProxy": proxy},
            "moz:firefoxOptions": {"binary": binary, "args": arguments, "prefs": preferences},
        }))
    }

    /// The first part of the address of the extension's own pages.
    pub(crate) fn origin(&self) -> String {
        match self.kind {
            Kind::Chromium => format!("chrome-extension://{}", self.extension.chromium_id()),
            Kind::Firefox => format!("moz-extension://{FIREFOX_UUID}"),
        }
    }
}

/// Firefox draws a new one for every profile, unless it is told one.
const FIREFOX_UUID: &str = "5b0ed6ae-83c1-4f4e-9d51-0b7f2d0c6a11";
