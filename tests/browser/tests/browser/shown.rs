//! What the live site shows beside orders and their own pages: the list of refunds, a case's own page, a parcel's header and
//! times, buttons that come late. And a list that lags behind an order's own page.

use std::time::Duration;

use anyhow::Result;
use browser::{Browser, Kind, Scene, Setup, both_browsers, wait_until};
use serde_json::{Value, json};
use shop::{Options, Order, Status};

use crate::detail::without_the_tap;
use crate::shopper::{CARD, DETAIL, LINE, LIST, SOON, in_utc, one_chip_each, open_order, order, popup};

const REFUNDS: &str = "https://m.aliexpress.com/p/refund-dispute/list.html";
/// A page has settled by then, and what it owes has been read again.
const SETTLED: Duration = Duration::from_secs(20);
/// A card of the list of refunds.
const REFUND: &str = "[class*=\"orderItem--orderItem--\"]";

both_browsers!(pages_of_refunds_and_parcels_are_read_without_their_answers, without_the_tap);
both_browsers!(a_page_read_by_a_fallback_is_told_with_its_outline, without_the_tap);
both_browsers!(a_button_that_comes_seconds_late_was_never_missing, with_late_buttons);
both_browsers!(a_list_that_lags_does_not_bring_a_finished_order_back, in_utc);

fn with_late_buttons(kind: Kind) -> Result<Setup> {
    let usual = without_the_tap(kind)?;
    Ok(Setup { shop: Options { button_delay_ms: 4_000, ..usual.shop }, ..usual })
}

/// What is kept of an order, by an expression about `order`.
async fn kept(browser: &Browser, order: &Order, what: &str) -> Result<Value> {
    let script = "const [order] = Object.values(await records.get('order:ID'));
        return (order && (WHAT)) ?? null"
        .replace("ID", &order.id)
        .replace("WHAT", what);
    browser.in_extension(&script).await
}

async fn is_kept(browser: &Browser, order: &Order, what: &str, value: Value) -> Result<()> {
    wait_until(&format!("{what} of {} to be {value}", order.role), SOON, async || {
        Ok(kept(browser, order, what).await? == value)
    })
    .await
}

async fn pages_of_refunds_and_parcels_are_read_without_their_answers(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let (disputed, refunded) = (order(scene, "in-dispute")?, order(scene, "refunded")?);
    browser.goto(REFUNDS).await?;
    let stage = "order.lines[0]?.dispute?.value.stage";
    is_kept(browser, &disputed, stage, json!("shopper")).await?;
    is_kept(browser, &refunded, stage, json!("refunded")).await?;
    let days = "order.lines[0].dates.filter(({ milestone }) => milestone === 'dispute-state').length";
    assert_eq!(kept(browser, &disputed, days).await?, json!(1));

    // A case's own page, to which a card's button leads, has another file name than the form.
    browser.press(&format!("{REFUND}:nth-child(2)"), "View details").await?;
    let amount = "[order.lines.length, order.lines[0].dispute.value.refunded?.minor]";
    is_kept(browser, &refunded, amount, json!([1, refunded.total().minor])).await?;

    scene.shop.change(|options| options.zoned_times = true);
    let arrived = order(scene, "completed-recently")?;
    browser.goto(&arrived.tracking_url()).await?;
    let header =
        "order.dates.filter(({ milestone, day }) => milestone === 'delivered' && day.evidence.way === 'header').length";
    is_kept(browser, &arrived, header, json!(1)).await?;
    let timed = "order.tracks.every(({ day }) => day !== undefined)";
    assert_eq!(kept(browser, &arrived, timed).await?, json!(true));
    Ok(())
}

/// From the outline in the report the reader of a renamed class can be mended.
async fn a_page_read_by_a_fallback_is_told_with_its_outline(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let renamed = include_str!("../../../shop/app/refunds.js").replace("orderSKUId", "orderNumber");
    scene.shop.put("https://m.aliexpress.com/g/refunds.js", &renamed);
    browser.goto(REFUNDS).await?;
    wait_until("a report with an outline", SETTLED, async || {
        let text = browser.in_extension("return Object.values(await records.get('report'))[0] ?? ''").await?;
        let report: Value = serde_json::from_str(text.as_str().unwrap_or_default()).unwrap_or_default();
        let outline = report.get("outline").and_then(Value::as_array).cloned().unwrap_or_default();
        Ok(outline.iter().any(|kind| kind.get(0) == Some(&json!("span.orderItem--orderNumber--"))))
    })
    .await
}

async fn a_button_that_comes_seconds_late_was_never_missing(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    browser.goto(&format!("{DETAIL}{}", far.id)).await?;
    let chip = &one_chip_each(browser, LINE, 1).await?[0];
    assert!(!chip.text().await?.contains("There is no dispute button"), "{}", chip.text().await?);
    let button = "order.lines[0].can_dispute?.value";
    assert_eq!(kept(browser, &far, button).await?, Value::Null);
    is_kept(browser, &far, button, json!(true)).await?;
    wait_until("the claim's button", SOON, async || {
        let chips = one_chip_each(browser, LINE, 1).await?;
        Ok(chips[0].find_all("button.claim").await?.len() == 1)
    })
    .await
}

async fn a_list_that_lags_does_not_bring_a_finished_order_back(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let finished = order(scene, "completed-recently")?;
    let id = finished.id.clone();
    scene.shop.change(|options| options.lagging = [(id, Status::AwaitingDelivery)].into());
    open_order(browser, &finished).await?;
    is_kept(browser, &finished, "order.status?.value", json!("completed")).await?;
    let before = row(browser, &finished).await?;

    browser.goto(LIST).await?;
    one_chip_each(browser, CARD, 10).await?;
    browser.press(".order-more", "View orders").await?;
    one_chip_each(browser, CARD, 20).await?;
    is_kept(browser, &finished, "order.listed?.value", json!("awaiting-delivery")).await?;
    assert_eq!(row(browser, &finished).await?, before);
    Ok(())
}

/// What the popup says of an order.
async fn row(browser: &Browser, order: &Order) -> Result<String> {
    popup(browser).await?;
    let words = "return [...document.querySelectorAll('.row')].find((row) => row.textContent.includes('TITLE'))?.innerText ?? ''"
        .replace("TITLE", &order.lines[0].title);
    let words = browser.run_async(&words).await?;
    let words = words.as_str().unwrap_or_default().to_owned();
    assert!(!words.is_empty(), "the popup has no row for {}", order.role);
    Ok(words)
}
