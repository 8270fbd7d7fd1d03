//! The table of days and amounts, written by a real browser.

use anyhow::{Context, Result};
use browser::{Browser, Kind, Launch, Package};
use shop::{Options, Shop};

/// What a function with this body returns in that browser.
pub(crate) fn table(kind: Kind, body: String) -> Result<String> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let package = Package::built(kind)?;
        let shop = Shop::start(Options::new(programs::root().join("tests/shop/app"))).await?;
        let browser = Browser::launch(Launch::new(kind, &package, shop.port())).await?;
        let table = browser.driver().execute(body, vec![]).await?.json().as_str().map(str::to_owned);
        browser.quit().await?;
        table.context("the browser made no table")
    })
}
