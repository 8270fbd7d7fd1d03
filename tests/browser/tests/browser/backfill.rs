//! "Find the missing deadlines": one click, one tab in the background, and an end that says why.

use std::time::Duration;

use anyhow::Result;
use browser::{Browser, Kind, Scene, Setup, both_browsers, wait_for, wait_until};
use shop::{Gate, Options, Orders};
use thirtyfour::By;
use thirtyfour::error::WebDriverErrorInner;

use crate::shopper::{CARD, LIST, SOON, in_utc, one_chip_each, popup};

both_browsers!(a_click_finds_the_missing_deadlines_in_one_background_tab, three_orders);
both_browsers!(a_run_is_stopped_by_its_button_and_goes_on_by_another, three_orders);
both_browsers!(a_run_ends_when_its_tab_is_closed, three_orders);
both_browsers!(a_run_outlives_a_stopped_background, three_orders);
both_browsers!(a_run_ends_where_the_site_asks_whether_a_person_is_there, three_orders);
both_browsers!(a_run_ends_where_the_site_asks_to_log_in, three_orders);
both_browsers!(in_another_life_of_the_browser_a_run_waits_for_a_click, three_orders);

/// Three visits, four to eight seconds apart, on a machine that may be busy with something else.
const RUN: Duration = Duration::from_secs(60);

fn three_orders(kind: Kind) -> Result<Setup> {
    let usual = in_utc(kind)?;
    Ok(Setup { shop: Options { orders: Orders::Generated(3), ..usual.shop }, ..usual })
}

/// The popup of a shopper who has seen their list and opened no order.
async fn popup_after_the_list(browser: &Browser) -> Result<()> {
    browser.goto(LIST).await?;
    one_chip_each(browser, CARD, 3).await?;
    popup(browser).await?;
    Ok(())
}

/// Presses a button of the run's box. A button that was drawn anew before the press reached it is looked up again: nothing was
/// pressed then, and a shopper would press the new one.
async fn press(browser: &Browser, words: &str) -> Result<()> {
    let button = format!("the button “{words}”");
    let pressed = wait_for(&button, SOON, async || {
        for button in browser.driver().find_all(By::Css(".run button")).await? {
            if !button.text().await?.starts_with(words) {
                continue;
            }
            return Ok(match button.click().await {
                Err(error) if matches!(*error, WebDriverErrorInner::StaleElementReference(_)) => None,
                pressed => Some(pressed),
            });
        }
        Ok(None)
    });
    Ok(pressed.await??)
}

async fn popup_says(browser: &Browser, words: &str) -> Result<()> {
    wait_until(&format!("the popup to say “{words}”"), RUN, async || {
        let text = browser.run_async("return document.querySelector('.run')?.innerText ?? ''").await?;
        Ok(text.as_str().is_some_and(|text| text.contains(words)))
    })
    .await
}

fn visits(scene: &Scene) -> usize {
    scene.shop.requests().iter().filter(|address| address.contains("/p/order/detail.html")).count()
}

async fn a_click_finds_the_missing_deadlines_in_one_background_tab(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    popup_after_the_list(browser).await?;
    let tabs = browser.tabs().await?.len();
    assert_eq!(visits(scene), 0);
    press(browser, "Find the missing deadlines (3 orders)").await?;
    popup_says(browser, "1 of 3 orders visited").await?;
    assert_eq!(browser.tabs().await?.len(), tabs + 1);
    assert_eq!(browser.run_async("return document.visibilityState").await?, "visible", "the tab is in the background");
    popup_says(browser, "3 of 3 orders read, none left: 3 are known now").await?;
    assert_eq!(visits(scene), 3);
    wait_until("the tab to be closed", SOON, async || Ok(browser.tabs().await?.len() == tabs)).await?;
    press(browser, "Close").await?;
    // Every row has its date, and nothing is offered any more.
    wait_until("nothing to be missing", SOON, async || {
        let rows = browser.run_async("return document.querySelector('#popup .rows').innerText").await?;
        let all = browser.run_async("return document.querySelector('#popup').innerText").await?;
        let dated = rows.as_str().unwrap_or_default().matches("until ").count();
        Ok(dated == 3 && !all.as_str().unwrap_or_default().contains("missing deadlines"))
    })
    .await
}

async fn a_run_is_stopped_by_its_button_and_goes_on_by_another(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    popup_after_the_list(browser).await?;
    let tabs = browser.tabs().await?.len();
    press(browser, "Find the missing deadlines").await?;
    popup_says(browser, "0 of 3 orders visited").await?;
    press(browser, "Stop").await?;
    popup_says(browser, "You stopped it").await?;
    wait_until("the tab to be closed", SOON, async || Ok(browser.tabs().await?.len() == tabs)).await?;
    press(browser, "Continue (3 left)").await?;
    popup_says(browser, "1 of 3 orders visited").await
}

async fn a_run_ends_when_its_tab_is_closed(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    popup_after_the_list(browser).await?;
    press(browser, "Find the missing deadlines").await?;
    popup_says(browser, "1 of 3 orders visited").await?;
    let close = "const tabs = await chrome.tabs.query({ active: false });
        const { learn } = await records.get('learn');
        await chrome.tabs.remove(learn.tab);
        return tabs.length;";
    browser.in_extension(close).await?;
    popup_says(browser, "tab was closed").await?;
    assert!(visits(scene) < 3);
    Ok(())
}

async fn a_run_outlives_a_stopped_background(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    popup_after_the_list(browser).await?;
    press(browser, "Find the missing deadlines").await?;
    // A browser stops a background that rests, as this one does between two visits.
    wait_until("the first order to be read", RUN, async || {
        let visit = "return (await records.get('learn')).learn?.visit";
        Ok(browser.in_extension(visit).await? == "read")
    })
    .await?;
    browser.stop_background().await?;
    popup_says(browser, "3 of 3 orders read, none left: 3 are known now").await
}

async fn a_run_ends_where_the_site_asks_whether_a_person_is_there(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    popup_after_the_list(browser).await?;
    let tabs = browser.tabs().await?.len();
    scene.shop.change(|options| options.gate = Gate::Captcha);
    press(browser, "Find the missing deadlines").await?;
    popup_says(browser, "asks whether a person is there").await?;
    assert_eq!(visits(scene), 1);
    assert_eq!(browser.tabs().await?.len(), tabs + 1, "the shopper has something to answer there");
    scene.shop.change(|options| options.gate = Gate::Open);
    press(browser, "Continue (3 left)").await?;
    popup_says(browser, "1 of 3 orders visited").await
}

async fn a_run_ends_where_the_site_asks_to_log_in(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    popup_after_the_list(browser).await?;
    scene.shop.change(|options| options.gate = Gate::Login);
    press(browser, "Find the missing deadlines").await?;
    popup_says(browser, "asks you to log in").await?;
    assert_eq!(visits(scene), 1);
    Ok(())
}

async fn in_another_life_of_the_browser_a_run_waits_for_a_click(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    popup_after_the_list(browser).await?;
    press(browser, "Find the missing deadlines").await?;
    popup_says(browser, "1 of 3 orders visited").await?;
    // What a restart does to the extension: its background ends, and what belonged to that life of the browser is gone.
    browser.stop_background().await?;
    browser.in_extension("await chrome.storage.session.clear()").await?;
    popup_says(browser, "The browser was started anew").await?;
    let before = visits(scene);
    press(browser, "Continue").await?;
    wait_until("another visit", RUN, async || Ok(visits(scene) > before)).await
}
