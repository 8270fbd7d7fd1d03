//! What a shopper does and sees, in the words of the scenarios.

use std::time::Duration;

use anyhow::{Context, Result};
use browser::{Browser, Kind, Scene, Setup, Shadow, wait_for, wait_until};
use serde_json::Value;
use shop::Order;
use thirtyfour::By;

pub(crate) const LIST: &str = "https://www.aliexpress.com/p/order/index.html";
pub(crate) const DETAIL: &str = "https://www.aliexpress.com/p/order/detail.html?orderId=";
/// A card of the list.
pub(crate) const CARD: &str = ".order-item";
/// A line of an order's own page.
pub(crate) const LINE: &str = ".order-detail-item-content-wrap";
/// Nothing here takes a second; a machine that is busy with something else may.
pub(crate) const SOON: Duration = Duration::from_secs(15);

pub(crate) fn in_utc(kind: Kind) -> Result<Setup> {
    Ok(Setup { timezone: Some("UTC".to_owned()), ..Setup::usual(kind)? })
}

/// The sample order with a role.
pub(crate) fn order(scene: &Scene, role: &str) -> Result<Order> {
    let found = scene.shop.orders().into_iter().find(|order| order.role == role);
    found.with_context(|| format!("no sample order is {role}"))
}

/// The chips in each element that the selector finds.
pub(crate) async fn chips(browser: &Browser, within: &str) -> Result<Vec<Shadow>> {
    // Our hosts are elements without a class, which no element of the shop's own is there.
    browser.closed_shadow(&format!("{within} > div:not([class])")).await
}

/// How many chips stand in each of the elements. What is far away has none before it is scrolled to, as a shopper does.
async fn chips_each(browser: &Browser, within: &str) -> Result<Vec<u64>> {
    let count = format!(
        "const all = [...document.querySelectorAll('{within}')];
        const count = (each) => each.querySelectorAll(':scope > div:not([class])').length;
        const from = [scrollX, scrollY];
        for (const each of all) if (count(each) === 0) {{
            each.scrollIntoView({{ block: 'center' }});
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
        }}
        scrollTo(...from);
        return all.map(count);"
    );
    let counts = browser.run_async(&count).await?;
    Ok(counts.as_array().into_iter().flatten().filter_map(Value::as_u64).collect())
}

/// Waits until each of so many elements has exactly one chip, and gives the chips.
pub(crate) async fn one_chip_each(browser: &Browser, within: &str, elements: usize) -> Result<Vec<Shadow>> {
    wait_until(&format!("{elements} × {within}, each with one chip"), SOON, async || {
        Ok(chips_each(browser, within).await? == vec![1; elements])
    })
    .await?;
    chips(browser, within).await
}

pub(crate) async fn open_list(browser: &Browser) -> Result<Vec<Shadow>> {
    browser.goto(LIST).await?;
    one_chip_each(browser, CARD, 10).await
}

/// Opens an order's own page and waits for the chip of each of its lines.
pub(crate) async fn open_order(browser: &Browser, order: &Order) -> Result<Vec<Shadow>> {
    browser.goto(&format!("{DETAIL}{}", order.id)).await?;
    one_chip_each(browser, LINE, order.lines.len()).await
}

/// The extension's own pages that stand open in tabs, by the ends of their addresses.
pub(crate) async fn our_pages(browser: &Browser) -> Result<Vec<String>> {
    let all =
        "return (await chrome.runtime.getContexts({ contextTypes: ['TAB'] })).map(({ documentUrl }) => documentUrl)";
    let all: Vec<String> = serde_json::from_value(browser.in_extension(all).await?)?;
    let origin = browser.extension_url("");
    let ends = all.iter().filter_map(|address| address.strip_prefix(&origin));
    Ok(ends.filter(|end| *end != "manifest.json").map(str::to_owned).collect())
}

/// Goes to the page of ours that a press has just opened. Chromium's driver does not see a tab that an extension opened with
/// a page of its own, so there the same page is opened once more.
pub(crate) async fn go_to_our_page(browser: &Browser, file: &str) -> Result<()> {
    let opened = wait_for(&format!("{file} to be opened"), SOON, async || {
        Ok(our_pages(browser).await?.into_iter().find(|page| page.starts_with(file)))
    })
    .await?;
    match browser.kind() {
        Kind::Firefox => browser.switch_to_newest_tab().await?,
        Kind::Chromium => browser.open_extension_page(&opened).await?,
    };
    Ok(())
}

/// What is drawn beside the page, or in the dialog that lies over it: the panel or the ring.
pub(crate) async fn beside(browser: &Browser, selector: &str) -> Result<Option<Shadow>> {
    for shadow in browser.closed_shadow("html > div, dialog > div[popover]").await? {
        if !shadow.find_all(selector).await?.is_empty() {
            return Ok(Some(shadow));
        }
    }
    Ok(None)
}

/// Waits for a panel with these words.
pub(crate) async fn panel(browser: &Browser, words: &str) -> Result<Shadow> {
    wait_for(&format!("a panel with “{words}”"), SOON, async || {
        let Some(panel) = beside(browser, ".panel").await? else { return Ok(None) };
        Ok(panel.text().await?.contains(words).then_some(panel))
    })
    .await
}

pub(crate) async fn ring(browser: &Browser) -> Result<Shadow> {
    wait_for("the ring", SOON, async || beside(browser, ".ring").await).await
}

pub(crate) async fn nothing_beside(browser: &Browser) -> Result<()> {
    wait_until("nothing beside the page", SOON, async || {
        Ok(browser.driver().find_all(By::Css("html > div")).await?.is_empty())
    })
    .await
}

/// From the order's page, with the claim begun, to the form: the site's own button, and "No".
pub(crate) async fn walk_to_the_form(browser: &Browser) -> Result<Shadow> {
    browser.press(LINE, "Returns/refunds").await?;
    browser.press(".comet-modal", "No").await?;
    browser.switch_to_newest_tab().await?;
    panel(browser, "ready to fill").await
}

/// Begins a claim in the first chip of an order's page, and walks to its form.
pub(crate) async fn claim_up_to_the_form(browser: &Browser, order: &Order) -> Result<Shadow> {
    open_order(browser, order).await?[0].click("button.claim").await?;
    ring(browser).await?;
    walk_to_the_form(browser).await
}

pub(crate) async fn badge(browser: &Browser) -> Result<String> {
    let text = browser.in_extension("return chrome.action.getBadgeText({})").await?;
    Ok(text.as_str().context("the badge is a text")?.to_owned())
}

/// The popup's words, in a tab of its own, once it has drawn its rows.
pub(crate) async fn popup(browser: &Browser) -> Result<String> {
    browser.open_extension_page("popup.html").await?;
    wait_for("the popup's rows", SOON, async || popup_text(browser).await).await
}

/// The words of the popup that is open, those that are folded among them, once it has drawn its rows.
pub(crate) async fn popup_text(browser: &Browser) -> Result<Option<String>> {
    let words = "if (!document.querySelector('.rows')) return null;
        const texts = document.createTreeWalker(document.querySelector('#popup'), NodeFilter.SHOW_TEXT);
        const all = [];
        while (texts.nextNode()) all.push(texts.currentNode.data);
        return all.join('\\n');";
    Ok(browser.run_async(words).await?.as_str().map(str::to_owned))
}

/// Unfolds every row of the popup.
pub(crate) async fn unfold_rows(browser: &Browser) -> Result<()> {
    let unfold = "for (const more of document.querySelectorAll('.row > details')) more.open = true;";
    browser.run_async(unfold).await.map(drop)
}

/// Begins to write down, and forgets what was written down before, every message that anything sends to the background.
/// An extension's page hears them as the background does, so the extension itself is not changed for it.
pub(crate) async fn listen(browser: &Browser) -> Result<()> {
    let listen =
        "const old = Object.keys(await chrome.storage.session.get()).filter((key) => key.startsWith('heard '));
        await chrome.storage.session.remove(old);
        if (!document.title) {
            let count = 0;
            chrome.runtime.onMessage.addListener((message) => {
                chrome.storage.session.set({ [`heard ${String(++count).padStart(6, '0')}`]: JSON.stringify(message) });
            });
            document.title = 'listens';
        }";
    browser.in_extension(listen).await?;
    Ok(())
}

/// The messages since [`listen`], in their order.
pub(crate) async fn heard(browser: &Browser) -> Result<Vec<Value>> {
    let heard = "return Object.entries(await chrome.storage.session.get()).filter(([key]) => key.startsWith('heard '))
        .sort().map(([, message]) => message)";
    let messages = browser.in_extension(heard).await?;
    let texts = messages.as_array().into_iter().flatten().filter_map(Value::as_str);
    Ok(texts.map(serde_json::from_str).collect::<serde_json::Result<_>>()?)
}
