//! The real extension on the sample shop's pages, in Chromium and in Firefox.

use std::time::Duration;

use anyhow::Result;
use browser::{Scene, both_browsers, wait_until};

const ORDER_LIST: &str = "https://www.aliexpress.com/p/order/index.html";

both_browsers!(the_order_list_and_the_popup_open_and_nothing_leaves_the_shop);

async fn the_order_list_and_the_popup_open_and_nothing_leaves_the_shop(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    browser.goto(ORDER_LIST).await?;
    wait_until("the order cards", Duration::from_secs(10), async || {
        Ok(browser.page_source().await?.contains("order-item"))
    })
    .await?;

    browser.open_extension_page("popup.html").await?;
    wait_until("the popup's words", Duration::from_secs(10), async || {
        let body = browser.run_async("return document.body.innerText").await?;
        Ok(body.as_str().is_some_and(|words| !words.trim().is_empty()))
    })
    .await?;

    assert_eq!(scene.unexpected_hosts(), Vec::<String>::new(), "something was sent to another host");
    Ok(())
}
