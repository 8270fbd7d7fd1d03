//! The extension at work, for somebody who has just cloned the repository: in a window where there is a display, and
//! otherwise as pictures.

use std::cmp::Reverse;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Result;
use browser::{Browser, Kind, Launch, Package, Shadow, wait_for, wait_until};
use shop::{Options, Shop, Status};

const LIST: &str = "https://www.aliexpress.com/p/order/index.html";
/// The host of what is drawn carries nothing that a page's own style could catch on.
const HOST: &str = "div:empty:not([class])";
const GUARD: &str = ".order-status-content > div:not([class])";
const PATIENCE: Duration = Duration::from_secs(20);

fn main() -> ExitCode {
    programs::ended(run().map(|()| ExitCode::SUCCESS))
}

fn run() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(show())
}

/// One line of progress. Stderr, so that the table on stdout can be piped.
fn say(what: &str) {
    eprintln!("demo: {what}");
}

async fn show() -> Result<()> {
    say("opening the sample shop");
    let shop = Shop::start(Options::new(programs::root().join("tests/shop/app"))).await?;
    let extension = Package::built(Kind::Chromium)?;
    let headless = !["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some());
    say("starting Chromium with the extension");
    let browser = Browser::launch(Launch { headless, ..Launch::new(Kind::Chromium, &extension, shop.port()) }).await?;
    browser.goto(LIST).await?;
    if headless {
        let pictures = programs::target().join("demo");
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
    // The list does not say until when an order is protected; its own page does. So each is opened once, as a shopper
    // would, and the list knows the dates afterwards. The most urgent comes last and is the one in the picture.
    let mut orders = shop.orders();
    orders.retain(|order| order.status == Status::AwaitingDelivery && order.deadline.is_some());
    orders.sort_by_key(|order| (order.case.is_none(), Reverse(order.deadline)));
    for order in &orders {
        say(&format!("the page of order {}", order.id));
        browser.goto(&order.detail_url()).await?;
        drawn(browser, 1).await?;
    }
    show_chip(browser, 0).await?;
    browser.screenshot(&pictures.join("detail.png")).await?;

    say("the order list");
    browser.goto(LIST).await?;
    drawn(browser, 10).await?;
    for shown in [20, orders_in(shop)] {
        browser.press(".order-more", "View orders").await?;
        drawn(browser, shown).await?;
    }
    print_table(browser, shop).await?;
    show_chip(browser, 7).await?;
    browser.screenshot(&pictures.join("list.png")).await?;

    say("the popup");
    let page = browser.driver().window().await?;
    browser.open_extension_page("popup.html").await?;
    wait_until("the popup's rows", PATIENCE, async || {
        Ok(browser.run_async("return Boolean(document.querySelector('.rows'))").await?.as_bool() == Some(true))
    })
    .await?;
    browser.screenshot(&pictures.join("popup.png")).await?;
    browser.driver().switch_to_window(page).await?;

    // The shopper's presses, and they stop before anything that sends: the form is filled and left alone.
    let Some(order) = shop.orders().into_iter().find(|order| order.role == "closing-in-5-days") else { return Ok(()) };
    say(&format!("a claim for order {}", order.id));
    browser.goto(&order.detail_url()).await?;
    drawn(browser, 1).await?;
    // What stands beside "Confirm received" comes a moment after the chip, and above it.
    wait_until("the guard", PATIENCE, async || Ok(!browser.closed_shadow(GUARD).await?.is_empty())).await?;
    for chip in chips(browser).await? {
        chip.click("button.claim").await?;
    }
    beside(browser, ".ring").await?;
    browser.screenshot(&pictures.join("claim.png")).await?;
    browser.press(".order-detail-item-content-wrap", "Returns/refunds").await?;
    browser.press(".comet-modal", "No").await?;
    browser.switch_to_newest_tab().await?;
    let panel = beside(browser, ".panel button.fill").await?;
    browser.screenshot(&pictures.join("form-preview.png")).await?;
    panel.click("button.fill").await?;
    beside(browser, ".panel button.undo").await?;
    browser.screenshot(&pictures.join("form.png")).await
}

fn orders_in(shop: &Shop) -> usize {
    shop.orders().len()
}

/// What is drawn beside the page, once it holds such an element.
async fn beside(browser: &Browser, selector: &str) -> Result<Shadow> {
    wait_for(selector, PATIENCE, async || {
        for shadow in browser.closed_shadow("html > div").await? {
            if !shadow.find_all(selector).await?.is_empty() {
                return Ok(Some(shadow));
            }
        }
        Ok(None)
    })
    .await
}

async fn chips(browser: &Browser) -> Result<Vec<Shadow>> {
    let mut chips = Vec::new();
    for shadow in browser.closed_shadow(HOST).await? {
        if !shadow.find_all(".chip").await?.is_empty() {
            chips.push(shadow);
        }
    }
    Ok(chips)
}

async fn show_chip(browser: &Browser, n: usize) -> Result<()> {
    if let Some(chip) = chips(browser).await?.get(n) {
        chip.run("arguments[0].host.scrollIntoView({ block: 'center' })").await?;
    }
    Ok(())
}

async fn drawn(browser: &Browser, count: usize) -> Result<()> {
    wait_until("the extension's chips", PATIENCE, async || Ok(chips(browser).await?.len() >= count)).await
}

/// One row for each chip: the order it stands on, as the shop knows it, and what it says.
async fn print_table(browser: &Browser, shop: &Shop) -> Result<()> {
    const CARD: &str = "return arguments[0].host.closest('.order-item')?.innerText ?? ''";
    println!("{:<18}{:<20}window", "order", "status");
    for chip in chips(browser).await? {
        let card = chip.run(CARD).await?;
        let card = card.as_str().unwrap_or_default();
        if let Some(order) = shop.orders().iter().find(|order| card.contains(&order.id)) {
            let words = chip.text().await?.split_whitespace().collect::<Vec<_>>().join(" ");
            println!("{:<18}{:<20}{words}", order.id, order.status.text());
        }
    }
    Ok(())
}
