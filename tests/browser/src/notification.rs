//! What a shopper does with a notification, and with the browser's question whether there may be any. Neither is part of a
//! page, so neither can be pressed through WebDriver.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::wait::wait_until;
use crate::{Browser, Kind};

impl Browser {
    /// Presses a notification, or one of its buttons.
    ///
    /// In Firefox, which has no buttons, the alert's own window is clicked. In Chromium, whose notifications are drawn by the
    /// desktop, the event is handed to the background's own listeners.
    ///
    /// # Errors
    ///
    /// When there is no such notification, or when a button is to be pressed in Firefox.
    pub async fn press_notification(&self, id: &str, button: Option<u32>) -> Result<()> {
        let there = format!("return {} in await chrome.notifications.getAll()", json!(id));
        ensure!(self.in_extension(&there).await? == true, "no notification {id} is on the screen");
        match self.kind() {
            Kind::Chromium => {
                let id = json!(id);
                self.in_worker(&match button {
                    None => format!("chrome.notifications.onClicked.dispatch({id})"),
                    Some(button) => format!("chrome.notifications.onButtonClicked.dispatch({id}, {button})"),
                })
                .await
            }
            Kind::Firefox => {
                ensure!(button.is_none(), "Firefox has no buttons on notifications");
                let click = "const alerts = [...Services.wm.getEnumerator('alert:alert')];
                    for (const alert of alerts) alert.document.getElementById('alertBox').click();
                    return alerts.length;";
                ensure!(self.in_chrome(click).await? == 1, "not exactly one alert is on the screen");
                Ok(())
            }
        }
    }

    /// Presses the answer to the browser's question whether an extension may have more, once it is asked; Firefox's alone,
    /// for Chromium's is drawn by the desktop.
    ///
    /// # Errors
    ///
    /// When nothing is asked within ten seconds.
    pub async fn answer_permission_question(&self, allow: bool) -> Result<()> {
        let part = if allow { "button" } else { "secondaryButton" };
        let press = format!(
            "const window = Services.wm.getMostRecentWindow('navigator:browser');
            const question = window.document.getElementById('addon-webext-permissions-notification');
            if (!question || window.PopupNotifications.panel.state !== 'open') return false;
            question.{part}.click();
            return true;"
        );
        wait_until("the browser to ask", Duration::from_secs(10), async || Ok(self.in_chrome(&press).await? == true))
            .await
    }

    /// Runs an expression in Chromium's background, which has to be running.
    async fn in_worker(&self, expression: &str) -> Result<()> {
        let worker = self.workers().await?.pop().context("the background is not running")?;
        let session = self.cdp("Target.attachToTarget", json!({"targetId": worker, "flatten": false})).await?;
        let session = session.get("sessionId").and_then(Value::as_str).context("Chromium gave no session")?;
        let evaluate = json!({"id": 1, "method": "Runtime.evaluate", "params": {"expression": expression}});
        let message = json!({"sessionId": session, "message": evaluate.to_string()});
        self.cdp("Target.sendMessageToTarget", message).await?;
        Ok(())
    }
}
