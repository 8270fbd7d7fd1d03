//! A browser with one extension in it, as far as it is measured: what its page's main thread has had of the processor, and
//! what makes it spend more.

use std::fmt;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, ensure};
use browser::{Browser, Kind, Launch, Package};
use serde_json::Value;
use tempfile::TempDir;
use tokio::time::sleep;

use crate::extension::Extension;

/// A page of the shop with no script of anybody's but its own, in the process of all of the shop's pages.
const NEUTRAL: &str = "https://www.aliexpress.com/";
/// Longer than any page takes, however it is read.
const PATIENCE: Duration = Duration::from_secs(180);
/// Milliseconds: a page that spends less in each of so many pauses is at rest, if the rest of the browser is as well.
const QUIET: f64 = 2.0;
const QUIET_BESIDE: f64 = 20.0;
const PAUSE: Duration = Duration::from_millis(250);
const PAUSES: u32 = 2;

/// The page has another process than when its measuring began, of which nothing was measured before.
#[derive(Debug)]
pub(crate) struct Moved;

impl fmt::Display for Moved {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the page moved to another process while it was measured")
    }
}

impl std::error::Error for Moved {}

/// A browser that can be measured.
pub(crate) trait Page: Sized {
    /// The browser, and with it the extension.
    fn browser(&self) -> &Browser;

    /// Milliseconds of the processor that the page's main thread has had.
    async fn spent(&mut self) -> Result<f64>;

    /// Milliseconds of the processor that all processes of pages and extensions have had.
    async fn spent_by_all(&mut self) -> Result<f64>;

    /// Runs an expression on the page, and waits for what it promises.
    async fn evaluate(&mut self, expression: &str) -> Result<Value>;

    /// Sets out for an address.
    async fn navigate(&mut self, url: &str) -> Result<()>;

    /// Throws away what is garbage, so that nobody pays for it later.
    async fn collect_garbage(&mut self) -> Result<()>;

    /// Ends the browser.
    async fn quit(self) -> Result<()>;

    /// Waits until the page's main thread and the extension have next to nothing to do.
    async fn settle(&mut self) -> Result<()> {
        let end = Instant::now() + PATIENCE;
        let (mut page, mut all, mut quiet) = (self.spent().await?, self.spent_by_all().await?, 0);
        while quiet < PAUSES {
            ensure!(Instant::now() < end, "the page never comes to rest");
            sleep(PAUSE).await;
            let now = (self.spent().await?, self.spent_by_all().await?);
            quiet = if now.0 - page < QUIET && now.1 - all <= QUIET_BESIDE { quiet + 1 } else { 0 };
            (page, all) = now;
        }
        Ok(())
    }

    /// Waits until an expression is true on the page. While one document gives way to another nothing can be asked.
    async fn until(&mut self, expression: &str) -> Result<()> {
        let end = Instant::now() + PATIENCE;
        loop {
            let answer = self.evaluate(expression).await;
            if matches!(answer, Ok(Value::Bool(true))) {
                return Ok(());
            }
            if Instant::now() > end {
                let last = answer.and_then(|answer| Err(anyhow!("it gave {answer}")));
                return last.with_context(|| format!("waited {PATIENCE:?} until `{expression}`"));
            }
            sleep(PAUSE).await;
        }
    }

    /// Leaves what was open for a page without a script of anybody's, and lets it come to rest.
    async fn clear(&mut self) -> Result<()> {
        self.navigate(NEUTRAL).await?;
        self.until(&format!("location.href === '{NEUTRAL}' && document.readyState === 'complete'")).await?;
        self.collect_garbage().await?;
        self.settle().await
    }

    /// Opens a page and waits until an expression is true on it and it has come to rest.
    async fn open(&mut self, url: &str, ready: &str) -> Result<()> {
        self.navigate(url).await?;
        self.until(ready).await?;
        self.settle().await
    }

    /// Milliseconds that the page's main thread spends on something, until it is at rest again.
    async fn cost(&mut self, act: impl AsyncFnOnce(&mut Self) -> Result<()>) -> Result<f64> {
        let before = self.spent().await?;
        act(self).await?;
        self.settle().await?;
        let after = self.spent().await?;
        ensure!(after >= before, Moved);
        Ok(after - before)
    }

    /// Milliseconds that opening a page costs, from a page without anything. A browser may give a page another process, of
    /// which nothing was measured before: then it is opened once more.
    async fn cost_of_opening(&mut self, url: &str, ready: &str) -> Result<f64> {
        self.clear().await?;
        match self.cost(async |page| page.open(url, ready).await).await {
            Err(error) if error.is::<Moved>() => {}
            measured => return measured,
        }
        self.clear().await?;
        self.cost(async |page| page.open(url, ready).await).await
    }
}

/// What has to live as long as a browser does.
pub(crate) struct Kept {
    pub(crate) browser: Browser,
    _package: Package,
    _folder: TempDir,
}

impl Kept {
    pub(crate) async fn launch(kind: Kind, extension: &Extension, port: u16, switches: &[&str]) -> Result<Kept> {
        let folder = tempfile::Builder::new().prefix("recourse-bench-").tempdir()?;
        let package = extension.package(kind, folder.path())?;
        let launch = Launch { timezone: Some("UTC".to_owned()), switches, ..Launch::new(kind, &package, port) };
        let browser = Browser::launch(launch).await?;
        Ok(Kept { browser, _package: package, _folder: folder })
    }
}
