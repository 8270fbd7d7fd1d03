//! The extension's background: a service worker in Chromium, an event page in Firefox. A browser stops either when it
//! has been idle, and tests do the same, for an extension that only works while its background happens to run is broken.

use std::time::Duration;

use anyhow::{Context, Result};
use http::Method;
use serde_json::{Value, json};

use crate::wait::wait_until;
use crate::{Browser, Kind, script};

impl Browser {
    /// Stops the background as the browser does when it is idle, and waits until it has stopped.
    ///
    /// # Errors
    ///
    /// When it does not stop within ten seconds.
    pub async fn stop_background(&self) -> Result<()> {
        // One that was just starting outlives the first attempt.
        wait_until("the background to stop", Duration::from_secs(10), async || {
            let running = self.background_is_running().await?;
            if running {
                self.end_background().await?;
            }
            Ok(!running)
        })
        .await
    }

    /// Ends the background in the middle of whatever it does. It may be started again at once.
    ///
    /// # Errors
    ///
    /// When the browser refuses it.
    pub async fn end_background(&self) -> Result<()> {
        match self.kind() {
            Kind::Chromium => {
                for target in self.workers().await? {
                    let params = json!({"targetId": target});
                    self.cdp("Target.closeTarget", params).await.context("the worker could not be stopped")?;
                }
            }
            Kind::Firefox => {
                self.in_chrome("await extension.terminateBackground({ disableResetIdleForTest: true });").await?;
            }
        }
        Ok(())
    }

    /// Whether the background could take an event at once, without being started for it.
    ///
    /// # Errors
    ///
    /// When the browser is gone.
    pub async fn background_is_running(&self) -> Result<bool> {
        match self.kind() {
            Kind::Chromium => Ok(!self.workers().await?.is_empty()),
            Kind::Firefox => Ok(self.in_chrome("return extension.backgroundState;").await? != "stopped"),
        }
    }

    /// Whether the background has been started, so that what was asked of it has come to it.
    ///
    /// # Errors
    ///
    /// When the browser is gone.
    pub async fn background_has_started(&self) -> Result<bool> {
        match self.kind() {
            Kind::Chromium => self.background_is_running().await,
            Kind::Firefox => Ok(self.in_chrome("return extension.backgroundState;").await? == "running"),
        }
    }

    /// The extension's workers, as the targets Chromium knows them by.
    pub(crate) async fn workers(&self) -> Result<Vec<String>> {
        let answer = self.cdp("Target.getTargets", json!({})).await?;
        let targets = answer.get("targetInfos").and_then(Value::as_array).context("Chromium listed no targets")?;
        let text = |target: &Value, key: &str| target.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        Ok(targets
            .iter()
            .filter(|target| text(target, "type") == "service_worker" && text(target, "url").starts_with(self.origin()))
            .map(|target| text(target, "targetId"))
            .collect())
    }

    /// A command of Chromium's own protocol, to the tab shown.
    pub async fn cdp(&self, method: &str, params: Value) -> Result<Value> {
        self.command(Method::POST, "goog/cdp/execute", Some(json!({"cmd": method, "params": params}))).await
    }

    /// Runs the body of an async function in Firefox itself, with `extension` as Firefox knows it.
    pub(crate) async fn in_chrome(&self, body: &str) -> Result<Value> {
        let id = json!(self.extension_id());
        let known = format!("const {{ extension }} = WebExtensionPolicy.getByID({id});");
        self.command(Method::POST, "moz/context", Some(json!({"context": "chrome"}))).await?;
        let answer = script::run(self.driver(), &known, body).await;
        self.command(Method::POST, "moz/context", Some(json!({"context": "content"}))).await?;
        answer
    }
}
