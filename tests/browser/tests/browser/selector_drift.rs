//! A failure is never silent: it is told where the shopper looks.

use anyhow::Result;
use browser::{Kind, Package, Scene, Setup, both_browsers, wait_until};

use crate::shopper::{LIST, SOON, badge, in_utc, panel};

both_browsers!(a_core_that_cannot_start_says_so_on_the_page_in_the_popup_and_in_the_toolbar, without_a_core);

fn without_a_core(kind: Kind) -> Result<Setup> {
    let extension = Package::variant(kind, |_| {}, &[("pkg/recourse_bg.wasm", "this is no program")])?;
    Ok(Setup { extension, ..in_utc(kind)? })
}

async fn a_core_that_cannot_start_says_so_on_the_page_in_the_popup_and_in_the_toolbar(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    browser.goto(LIST).await?;
    panel(browser, "Recourse cannot answer").await?;
    wait_until("the toolbar to ask", SOON, async || Ok(badge(browser).await? == "?")).await?;
    browser.open_extension_page("popup.html").await?;
    wait_until("the popup to say so", SOON, async || {
        let words = browser.run_async("return document.body.innerText").await?;
        Ok(words.as_str().is_some_and(|words| words.contains("could not start")))
    })
    .await
}
