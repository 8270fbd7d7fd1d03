//! Chromium, measured by its own protocol.

use anyhow::{Context, Result, ensure};
use browser::{Browser, Kind};
use serde_json::{Value, json};

use crate::devtools::Devtools;
use crate::extension::Extension;
use crate::page::{Kept, Page};

/// A page that rests behind another one would be torn down while the next is measured.
const SWITCHES: [&str; 1] = ["--disable-features=BackForwardCache"];

/// A Chromium.
pub(crate) struct Chromium {
    kept: Kept,
    pub(crate) devtools: Devtools,
    page: String,
}

impl Chromium {
    pub(crate) async fn launch(extension: &Extension, port: u16) -> Result<Chromium> {
        let kept = Kept::launch(Kind::Chromium, extension, port, &SWITCHES).await?;
        let address = kept.browser.devtools_address().context("Chromium does not say where its protocol is spoken")?;
        let mut devtools = Devtools::connect(&address)?;
        let page = devtools.attach(|kind, url| kind == "page" && !url.starts_with("chrome-extension:"))?;
        let mut chromium = Chromium { kept, devtools, page };
        chromium.on_page("Performance.enable", json!({"timeDomain": "threadTicks"}))?;
        chromium.on_page("Page.enable", json!({}))?;
        Ok(chromium)
    }

    /// A command about the page.
    pub(crate) fn on_page(&mut self, method: &str, params: Value) -> Result<Value> {
        self.devtools.call(Some(&self.page), method, params)
    }

    /// Milliseconds of the processor that one process has had.
    pub(crate) fn spent_by(&mut self, process: u64) -> Result<f64> {
        self.time(|each| each.get("id").and_then(Value::as_u64) == Some(process))
    }

    fn time(&mut self, is_wanted: impl Fn(&&Value) -> bool) -> Result<f64> {
        let answer = self.devtools.call(None, "SystemInfo.getProcessInfo", json!({}))?;
        let all = answer.get("processInfo").and_then(Value::as_array).context("the browser lists no processes")?;
        let times: Vec<f64> = all.iter().filter(is_wanted).filter_map(|each| each.get("cpuTime")?.as_f64()).collect();
        ensure!(!times.is_empty(), "a process that was measured is gone");
        Ok(times.iter().sum::<f64>() * 1000.0)
    }

    /// Bytes of the memory that the extension's worker holds its wasm in.
    pub(crate) fn wasm_memory(&mut self) -> Result<f64> {
        let worker =
            self.devtools.attach(|kind, url| kind == "service_worker" && url.starts_with("chrome-extension:"))?;
        let text =
            |answer: &Value, path: &str| answer.pointer(path).and_then(Value::as_str).unwrap_or_default().to_owned();
        let expression = json!({"expression": "WebAssembly.Memory.prototype"});
        let prototype = self.devtools.call(Some(&worker), "Runtime.evaluate", expression)?;
        let of = json!({"prototypeObjectId": text(&prototype, "/result/objectId")});
        let found = self.devtools.call(Some(&worker), "Runtime.queryObjects", of)?;
        let sum = json!({
            "objectId": text(&found, "/objects/objectId"), "returnByValue": true,
            "functionDeclaration": "function () { return this.reduce((sum, { buffer }) => sum + buffer.byteLength, 0); }",
        });
        let bytes = self.devtools.call(Some(&worker), "Runtime.callFunctionOn", sum)?;
        bytes.pointer("/result/value").and_then(Value::as_f64).context("the worker has no memory of wasm")
    }
}

impl Page for Chromium {
    fn browser(&self) -> &Browser {
        &self.kept.browser
    }

    async fn spent(&mut self) -> Result<f64> {
        let answer = self.on_page("Performance.getMetrics", json!({}))?;
        let all = answer.get("metrics").and_then(Value::as_array).context("the browser gave no metrics")?;
        let found = all.iter().find(|metric| metric.get("name").is_some_and(|name| name == "ThreadTime"));
        let seconds = found.and_then(|metric| metric.get("value")).and_then(Value::as_f64);
        Ok(seconds.context("the browser does not count its threads' time")? * 1000.0)
    }

    async fn spent_by_all(&mut self) -> Result<f64> {
        self.time(|process| process.get("type").is_some_and(|kind| kind == "renderer"))
    }

    async fn evaluate(&mut self, expression: &str) -> Result<Value> {
        self.devtools.evaluate(&self.page, expression)
    }

    async fn navigate(&mut self, url: &str) -> Result<()> {
        self.on_page("Page.navigate", json!({"url": url})).map(drop)
    }

    async fn collect_garbage(&mut self) -> Result<()> {
        self.on_page("HeapProfiler.collectGarbage", json!({})).map(drop)
    }

    async fn quit(self) -> Result<()> {
        self.kept.browser.quit().await
    }
}
