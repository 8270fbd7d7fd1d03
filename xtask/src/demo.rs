//! The extension at work, for somebody who has just cloned the repository: in a window where there is a display, and
//! otherwise as pictures.

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use browser::{Browser, Kind, Launch, Package, wait_until};
use shop::{Options, Shop};
use thirtyfour::By;

use crate::process::say;
use crate::{build, layout, provision};

const LIST: &str = "https://www.aliexpress.com/p/order/index.html";
/// A chip's host carries nothing that a page's own style could catch on.
const CHIP: &str = "div:empty:not([class])";
const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) fn demo() -> Result<()> {
    build::build()?;
    provision::browsers(&[Kind::Chromium])?;
    provision::react()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(show())
}

async fn show() -> Result<()> {
    say("opening the sample shop");
    let shop = Shop::start(Options::new(layout::root().join("tests/shop/app"))).await?;
    let extension = Package::built(Kind::Chromium)?;
    let headless = !["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some());
    say("starting Chromium with the extension");
    let browser = Browser::launch(Launch { headless, ..Launch::new(Kind::Chromium, &extension, shop.port()) }).await?;
    browser.goto(LIST).await?;
    if headless {
        let pictures = layout::target().join("demo");
        fs::create_dir_all(&pictures)?;
        walk(&browser, &shop, &pictures).await?;
        say(&format!("the pictures are in {}", pictures.display()));
        browser.quit().await
    } else {
        say("the order list is open; close the window to end the demo");
        while browser.tabs().await.is_ok_and(|tabs| !tabs.is_empty()) {
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
        Ok(())
    }
}

async fn walk(browser: &Browser, shop: &Shop, pictures: &Path) -> Result<()> {
    say("the order list");
    wait_until("the chips on the order cards", PATIENCE, async || Ok(browser.closed_shadow(CHIP).await?.len() >= 10))
        .await?;
    browser.screenshot(&pictures.join("list.png")).await?;
    print_table(browser, shop).await?;

    say("an order's own page");
    let order = browser.driver().find(By::Css("a[href*='/p/order/detail.html']")).await.context("no order to open")?;
    let address = order.prop("href").await?.context("the order has no address")?;
    browser.goto(&address).await?;
    wait_until("the order's page", PATIENCE, async || Ok(!browser.closed_shadow(CHIP).await?.is_empty())).await?;
    browser.screenshot(&pictures.join("detail.png")).await?;

    say("the popup");
    browser.open_extension_page("popup.html").await?;
    wait_until("the popup's words", PATIENCE, async || {
        let words = browser.run_async("return document.body.innerText").await?;
        Ok(words.as_str().is_some_and(|words| !words.trim().is_empty()))
    })
    .await?;
    browser.screenshot(&pictures.join("popup.png")).await
}

/// One row for each chip: the order it stands on, as the shop knows it, and what it says.
async fn print_table(browser: &Browser, shop: &Shop) -> Result<()> {
    const CARD: &str = "return arguments[0].host.closest('.order-item')?.innerText ?? ''";
    println!("{:<18}{:<20}window", "order", "status");
    for chip in browser.closed_shadow(CHIP).await? {
        let card = chip.run(CARD).await?;
        let card = card.as_str().unwrap_or_default();
        if let Some(order) = shop.orders().iter().find(|order| card.contains(&order.id)) {
            let words = chip.text().await?.split_whitespace().collect::<Vec<_>>().join(" ");
            println!("{:<18}{:<20}{words}", order.id, order.status.text());
        }
    }
    Ok(())
}
