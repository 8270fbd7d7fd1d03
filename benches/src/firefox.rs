//! Firefox, measured by what it knows of its own processes and threads.

use anyhow::{Context, Result};
use browser::{Browser, Kind};
use serde_json::Value;

use crate::extension::Extension;
use crate::page::{Kept, Page};

/// A Firefox.
pub(crate) struct Firefox {
    kept: Kept,
}

impl Firefox {
    pub(crate) async fn launch(extension: &Extension, port: u16) -> Result<Firefox> {
        let kept = Kept::launch(Kind::Firefox, extension, port, &[]).await?;
        // A page that rests behind another one would be torn down while the next is measured.
        let alone = "Services.prefs.setIntPref('browser.sessionhistory.max_total_viewers', 0);";
        kept.browser.in_firefox(alone).await?;
        Ok(Firefox { kept })
    }

    /// Milliseconds of the processor, summed over what a script in Firefox picks of its processes.
    async fn time(&self, pick: &str) -> Result<f64> {
        let script = format!(
            "const {{ children }} = await ChromeUtils.requestProcInfo();
             const times = ({pick})(children);
             return times.reduce((sum, time) => sum + Number(time), 0) / 1e6;"
        );
        let value = self.kept.browser.in_firefox(&script).await?;
        value.as_f64().with_context(|| format!("Firefox does not count its processes' time, but gave {value}"))
    }

    /// Milliseconds of the processor that the process of extensions has had.
    pub(crate) async fn spent_by_extensions(&self) -> Result<f64> {
        self.time("(all) => all.filter(({ type }) => type === 'extension').map(({ cpuTime }) => cpuTime)").await
    }
}

impl Page for Firefox {
    fn browser(&self) -> &Browser {
        &self.kept.browser
    }

    async fn spent(&mut self) -> Result<f64> {
        let find = "const { children } = await ChromeUtils.requestProcInfo();
            return children.find(({ origin }) => origin?.includes('aliexpress'))?.pid ?? 0;";
        let process = self.kept.browser.in_firefox(find).await?.as_u64().context("the page has no process")?;
        // A process's main thread has the process's own number. Firefox counts its threads' time in steps of ten
        // milliseconds; the system counts it in nanoseconds.
        let file = format!("/proc/{process}/task/{process}/schedstat");
        let text = std::fs::read_to_string(&file).with_context(|| file.clone())?;
        let nanoseconds = text.split_whitespace().next().and_then(|first| first.parse::<f64>().ok());
        Ok(nanoseconds.with_context(|| format!("{file} begins with no number"))? / 1e6)
    }

    async fn spent_by_all(&mut self) -> Result<f64> {
        let pick = "(all) => all.filter(({ type, origin }) => type === 'extension' || origin?.includes('aliexpress'))
            .map(({ cpuTime }) => cpuTime)";
        self.time(pick).await
    }

    async fn evaluate(&mut self, expression: &str) -> Result<Value> {
        self.kept.browser.run_async(&format!("return await ({expression})")).await
    }

    async fn navigate(&mut self, url: &str) -> Result<()> {
        self.kept.browser.goto(url).await
    }

    async fn collect_garbage(&mut self) -> Result<()> {
        // Each process collects its own when it has nothing else to do, and a page that was left is such a time.
        Ok(())
    }

    async fn quit(self) -> Result<()> {
        self.kept.browser.quit().await
    }
}
