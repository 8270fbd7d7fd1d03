//! One running browser with the extension in it.

use std::collections::HashSet;
use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result};
use http::Method;
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::error::WebDriverResult;
use thirtyfour::{By, RequestData, SessionId, WebDriver, WindowHandle};

use crate::servant::Servant;
use crate::shadow::{self, Shadow};
use crate::wait::wait_for;
use crate::{Kind, Launch, Package, script};

/// What the extension stores, as a test reads and changes it.
const RECORDS: &str = include_str!("records.js");

/// A page of the extension that runs none of its scripts.
const NEUTRAL_PAGE: &str = "manifest.json";

/// A browser, its driver, and the temporary directory both write to. Dropping it ends all three.
pub struct Browser {
    // Fields are dropped in this order: the session ends before its driver, and the driver before its directory.
    driver: Option<WebDriver>,
    servant: Servant,
    _directory: TempDir,
    kind: Kind,
    process: Option<u64>,
    origin: String,
    extension_id: String,
    extension_tab: tokio::sync::Mutex<Option<WindowHandle>>,
    known_tabs: Mutex<HashSet<WindowHandle>>,
}

impl Browser {
    /// Starts a driver, a browser, and the extension in it.
    ///
    /// # Errors
    ///
    /// When a program is missing or does not start; the driver's log is in the message.
    pub async fn launch(launch: Launch<'_>) -> Result<Browser> {
        let directory = tempfile::Builder::new().prefix("recourse-browser-").tempdir()?;
        let mut command = launch.driver()?;
        // Chromium leaves folders behind in the temporary directory; this one goes when the browser does.
        command.env("TMPDIR", directory.path());
        let servant = Servant::start(&mut command, &directory.path().join("driver.log")).await?;
        // A proxy that the environment names must not stand between us and our own child.
        let client = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(60)).build()?;
        let driver = WebDriver::builder(servant.address(), thirtyfour::Capabilities::from(launch.capabilities()?))
            .client(client)
            .connect()
            .await
            .with_context(|| format!("{} did not start; its driver said:\n{}", launch.kind.name(), servant.said()))?;
        let capabilities = driver.handle().capabilities();
        let process = ["moz:processID", "goog:processID"]
            .iter()
            .find_map(|name| serde_json::to_value(capabilities).ok()?.get(*name)?.as_u64());
        let extension_id = match launch.kind {
            Kind::Chromium => launch.extension.chromium_id(),
            Kind::Firefox => launch.extension.firefox_id()?,
        };
        let browser = Browser {
            driver: Some(driver),
            servant,
            _directory: directory,
            kind: launch.kind,
            process,
            origin: launch.origin(),
            extension_id,
            extension_tab: tokio::sync::Mutex::new(None),
            known_tabs: Mutex::default(),
        };
        if launch.kind == Kind::Firefox {
            let directory = launch.extension.directory();
            browser
                .command(Method::POST, "moz/addon/install", Some(json!({"path": directory, "temporary": true})))
                .await
                .context("Firefox refused the extension")?;
        }
        for tab in browser.driver().windows().await? {
            browser.know(tab);
        }
        Ok(browser)
    }

    /// The session itself, for everything that is the same in both browsers.
    ///
    /// # Panics
    ///
    /// Never: the session is taken away only by what consumes the browser.
    pub fn driver(&self) -> &WebDriver {
        match &self.driver {
            Some(driver) => driver,
            None => unreachable!("only `quit` takes the session, and it takes the browser with it"),
        }
    }

    /// Which browser this is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Where Chromium's own protocol is spoken, a host and a port; Firefox speaks another.
    pub fn devtools_address(&self) -> Option<String> {
        let capabilities = serde_json::to_value(self.driver().handle().capabilities()).ok()?;
        capabilities.pointer("/goog:chromeOptions/debuggerAddress")?.as_str().map(str::to_owned)
    }

    /// Runs the body of an async function in Firefox itself, with `extension` as Firefox knows it.
    ///
    /// # Errors
    ///
    /// What the function throws, or when this is another browser.
    pub async fn in_firefox(&self, body: &str) -> Result<Value> {
        self.in_chrome(body).await
    }

    /// Opens an address in the current tab.
    ///
    /// # Errors
    ///
    /// When the page cannot be loaded.
    pub async fn goto(&self, url: &str) -> Result<()> {
        self.driver().goto(url).await.with_context(|| format!("could not open {url}"))
    }

    /// The address of one of the extension's pages.
    pub fn extension_url(&self, page: &str) -> String {
        format!("{}/{page}", self.origin)
    }

    /// Opens one of the extension's pages in a new tab and goes there.
    ///
    /// # Errors
    ///
    /// When the page cannot be loaded.
    pub async fn open_extension_page(&self, page: &str) -> Result<WindowHandle> {
        let tab = self.driver().new_tab().await?;
        self.know(tab.clone());
        self.driver().switch_to_window(tab.clone()).await?;
        self.goto(&self.extension_url(page)).await?;
        Ok(tab)
    }

    /// Runs the body of an async function with the extension's own rights, in a tab that is kept for it, and comes back
    /// to the tab that was in front. What it returns must be JSON. What the extension has stored is `records` there, with
    /// the methods of a storage area.
    ///
    /// # Errors
    ///
    /// What the function throws.
    pub async fn in_extension(&self, body: &str) -> Result<Value> {
        let mut extension_tab = self.extension_tab.lock().await;
        let before = self.driver().window().await?;
        let answer = async {
            match &*extension_tab {
                Some(tab) => self.driver().switch_to_window(tab.clone()).await?,
                None => *extension_tab = Some(self.open_extension_page(NEUTRAL_PAGE).await?),
            }
            script::run(self.driver(), RECORDS, body).await
        }
        .await;
        self.driver().switch_to_window(before).await?;
        answer
    }

    /// Puts the version that now lies in the extension's directory in the place of the one that runs. The extension's pages
    /// are gone after it.
    ///
    /// # Errors
    ///
    /// When the browser refuses it.
    pub async fn update(&self, package: &Package) -> Result<()> {
        let mut extension_tab = self.extension_tab.lock().await;
        match self.kind {
            Kind::Chromium => {
                // The page of extensions, with its switch for developers on, is what loads an unpacked one anew.
                let before = self.driver().window().await?;
                let tab = self.driver().new_tab().await?;
                self.driver().switch_to_window(tab).await?;
                self.goto("chrome://extensions").await?;
                let id = json!(self.extension_id);
                let reload = format!(
                    "await chrome.developerPrivate.updateProfileConfiguration({{ inDeveloperMode: true }});
                    await chrome.developerPrivate.reload({id}, {{ failQuietly: true }});"
                );
                self.run_async(&reload).await?;
                self.driver().close_window().await?;
                self.driver().switch_to_window(before).await?;
            }
            Kind::Firefox => {
                let body = json!({"path": package.directory(), "temporary": true});
                self.command(Method::POST, "moz/addon/install", Some(body)).await?;
            }
        }
        *extension_tab = None;
        Ok(())
    }

    /// Runs the body of an async function in the current page.
    ///
    /// # Errors
    ///
    /// What the function throws.
    pub async fn run_async(&self, body: &str) -> Result<Value> {
        script::run(self.driver(), "", body).await
    }

    /// The shadow roots, closed ones too, of the elements the selector finds. Elements without one are passed over, for
    /// a host may carry nothing to be told apart by.
    ///
    /// # Errors
    ///
    /// When the page changed in between.
    pub async fn closed_shadow(&self, selector: &str) -> Result<Vec<Shadow>> {
        let mut roots = Vec::new();
        for host in self.driver().find_all(By::Css(selector)).await? {
            roots.extend(shadow::of(self.driver(), &host).await?);
        }
        Ok(roots)
    }

    /// Presses the page's own button with these words, as a person does, once it is there.
    ///
    /// # Errors
    ///
    /// When no such button comes within 15 seconds.
    pub async fn press(&self, within: &str, words: &str) -> Result<()> {
        let button = wait_for(&format!("a button “{words}”"), Duration::from_secs(15), async || {
            for button in self.driver().find_all(By::Css(format!("{within} button"))).await? {
                if button.text().await? == words {
                    return Ok(Some(button));
                }
            }
            Ok(None)
        })
        .await?;
        Ok(button.click().await?)
    }

    /// Every tab but the one kept for [`Browser::in_extension`].
    ///
    /// # Errors
    ///
    /// When the browser is gone.
    pub async fn tabs(&self) -> Result<Vec<WindowHandle>> {
        let kept = self.extension_tab.lock().await.clone();
        let mut tabs = self.driver().windows().await?;
        tabs.retain(|tab| kept.as_ref() != Some(tab));
        Ok(tabs)
    }

    /// Waits for a tab that a page opened, and goes there.
    ///
    /// # Errors
    ///
    /// When none is opened within ten seconds.
    pub async fn switch_to_newest_tab(&self) -> Result<WindowHandle> {
        let newest = wait_for("a new tab", Duration::from_secs(10), async || {
            let known = self.known_tabs.lock().unwrap_or_else(PoisonError::into_inner).clone();
            Ok(self.tabs().await?.into_iter().rfind(|tab| !known.contains(tab)))
        })
        .await?;
        for tab in self.tabs().await? {
            self.know(tab);
        }
        self.driver().switch_to_window(newest.clone()).await?;
        Ok(newest)
    }

    /// Saves a picture of the current tab's page.
    ///
    /// # Errors
    ///
    /// When the picture cannot be taken or written.
    pub async fn screenshot(&self, file: &Path) -> Result<()> {
        self.driver().screenshot(file).await.with_context(|| format!("could not save {}", file.display()))
    }

    /// The page as it is now, without what is in shadow roots.
    ///
    /// # Errors
    ///
    /// When the browser is gone.
    pub async fn page_source(&self) -> Result<String> {
        Ok(self.driver().source().await?)
    }

    /// What the driver and the browser wrote to their log.
    pub fn driver_log(&self) -> String {
        self.servant.said()
    }

    /// Ends the session, the browser and the driver, and waits for it.
    ///
    /// # Errors
    ///
    /// When the browser does not end its session; its process is ended then.
    pub async fn quit(mut self) -> Result<()> {
        match self.driver.take() {
            Some(driver) => driver.quit().await?,
            None => return Ok(()),
        }
        self.process = None;
        Ok(())
    }

    pub(crate) fn extension_id(&self) -> &str {
        &self.extension_id
    }

    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }

    /// A WebDriver command that the driver library has no name for; the path is counted from the session.
    pub(crate) async fn command(&self, method: Method, path: &str, body: Option<Value>) -> Result<Value> {
        Ok(raw(self.driver(), method, path, body).await?)
    }

    fn know(&self, tab: WindowHandle) {
        self.known_tabs.lock().unwrap_or_else(PoisonError::into_inner).insert(tab);
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Dropping the session ends it by a blocking call.
        drop(self.driver.take());
        // A browser outlives a driver that lost its session, so it is ended by its own number as well. Most often it is
        // gone already, and `kill` says so to nobody.
        if let Some(process) = self.process {
            let _ =
                Command::new("kill").args(["-KILL", &process.to_string()]).stderr(std::process::Stdio::null()).status();
        }
    }
}

#[derive(Debug)]
struct Raw {
    method: Method,
    path: String,
    body: Option<Value>,
}

impl FormatRequestData for Raw {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let request = RequestData::new(self.method.clone(), format!("session/{session}/{}", self.path));
        match &self.body {
            Some(body) => request.add_body(body.clone()),
            None => request,
        }
    }
}

pub(crate) async fn raw(driver: &WebDriver, method: Method, path: &str, body: Option<Value>) -> WebDriverResult<Value> {
    let command = Raw { method, path: path.to_owned(), body };
    driver.handle().cmd(command).await?.value_json()
}
