//! What crosses the boundary: everything a page's script tells the background, searched for what is nobody's business.

use anyhow::Result;
use browser::{Scene, both_browsers, wait_until};
use shop::PERSONAL;

use crate::shopper::{SOON, claim_up_to_the_form, heard, in_utc, listen, open_list, open_order, order};

both_browsers!(nothing_personal_crosses_the_boundary_or_is_stored, in_utc);

async fn nothing_personal_crosses_the_boundary_or_is_stored(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    listen(browser).await?;
    open_list(browser).await?;
    let far = order(scene, "far")?;
    open_order(browser, &far).await?;
    // It is on the page, and in the answer the page was made from.
    let page = browser.page_source().await?;
    for personal in PERSONAL {
        assert!(page.contains(personal), "the page does not show “{personal}”, so nothing is proved");
    }
    let seen = async |kind: &str| -> Result<bool> {
        Ok(heard(browser).await?.iter().any(|message| message.to_string().contains(kind)))
    };
    let addresses = [
        far.tracking_url(),
        "https://m.aliexpress.com/p/refund-dispute/list.html".to_owned(),
        format!("https://trade.aliexpress.com/order_detail.htm?orderId={}", far.id),
    ];
    for address in &addresses {
        browser.goto(address).await?;
        wait_until(&format!("{address} to be collected"), SOON, async || {
            let messages = heard(browser).await?;
            let here = |message: &serde_json::Value| {
                message.pointer("/seen/snapshot/url").and_then(|url| url.as_str().map(str::to_owned))
            };
            Ok(messages.iter().filter_map(here).any(|url| url == *address))
        })
        .await?;
    }
    claim_up_to_the_form(browser, &far).await?;
    assert!(seen("\"form\"").await?);
    let crossed: Vec<String> = heard(browser).await?.iter().map(ToString::to_string).collect();
    let stored = browser.in_extension("return JSON.stringify(await records.get())").await?;
    let stored = stored.as_str().unwrap_or_default().to_owned();
    for secret in PERSONAL.into_iter().chain(["Credit/Debit card", "receiverName"]) {
        for text in crossed.iter().chain([&stored]) {
            assert!(!text.contains(secret), "“{secret}” crossed: {text}");
        }
    }
    Ok(())
}
