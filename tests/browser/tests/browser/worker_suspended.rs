//! A browser stops an idle background. Whatever happens next has to wake it and be handled all the same.

use anyhow::Result;
use browser::{Scene, both_browsers, wait_until};
use serde_json::json;

use crate::shopper::{
    CARD, DETAIL, LINE, SOON, badge, claim_up_to_the_form, in_utc, one_chip_each, open_list, open_order, order, panel,
    popup, ring,
};

both_browsers!(a_stopped_background_answers_a_page, in_utc);
both_browsers!(a_request_that_dies_with_the_background_is_asked_once_more, in_utc);
both_browsers!(a_stopped_background_takes_what_a_page_shows_later, in_utc);
both_browsers!(a_stopped_background_begins_a_claim, in_utc);
both_browsers!(a_stopped_background_plans_and_reports_a_fill, in_utc);
both_browsers!(a_stopped_background_hears_its_alarm, in_utc);
both_browsers!(the_popup_needs_no_running_background, in_utc);

async fn a_stopped_background_answers_a_page(scene: &Scene) -> Result<()> {
    // A background that is still starting with its browser would not stay stopped.
    open_list(&scene.browser).await?;
    scene.browser.stop_background().await?;
    open_list(&scene.browser).await?;
    Ok(())
}

async fn a_request_that_dies_with_the_background_is_asked_once_more(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    open_list(browser).await?;
    browser.goto("about:blank").await?;
    // As long as this page keeps the records to itself the background cannot answer.
    let keep = "const opened = indexedDB.open('recourse');
        const db = await new Promise((done, fail) => { opened.onsuccess = () => done(opened.result); opened.onerror = fail; });
        const store = db.transaction('records', 'readwrite').objectStore('records');
        window.isKeeping = true;
        (function again() { if (window.isKeeping) store.get('index').onsuccess = again; })();";
    browser.in_extension(keep).await?;
    browser.stop_background().await?;
    browser.goto(&format!("{DETAIL}{}", far.id)).await?;
    wait_until("the page's request to wake the background", SOON, async || browser.background_has_started().await)
        .await?;
    browser.end_background().await?;
    browser.in_extension("window.isKeeping = false").await?;
    one_chip_each(browser, LINE, 1).await?;
    Ok(())
}

async fn a_stopped_background_takes_what_a_page_shows_later(scene: &Scene) -> Result<()> {
    open_list(&scene.browser).await?;
    scene.browser.stop_background().await?;
    scene.browser.driver().find(thirtyfour::By::Css("[data-pl=order_more]")).await?.click().await?;
    one_chip_each(&scene.browser, CARD, 20).await?;
    Ok(())
}

async fn a_stopped_background_begins_a_claim(scene: &Scene) -> Result<()> {
    let chips = open_order(&scene.browser, &order(scene, "far")?).await?;
    scene.browser.stop_background().await?;
    chips[0].click("button.claim").await?;
    ring(&scene.browser).await?;
    Ok(())
}

async fn a_stopped_background_plans_and_reports_a_fill(scene: &Scene) -> Result<()> {
    let preview = claim_up_to_the_form(&scene.browser, &order(scene, "far")?).await?;
    scene.browser.stop_background().await?;
    preview.click("button.fill").await?;
    panel(&scene.browser, "Now you check").await?;
    wait_until("the form to be filled", SOON, async || {
        Ok(scene.shop.form_state().get("amount") == Some(&json!("28.75")))
    })
    .await
}

async fn a_stopped_background_hears_its_alarm(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    open_order(browser, &order(scene, "completed-recently")?).await?;
    let right = badge(browser).await?;
    assert!(right.ends_with('d'), "{right}");
    // An order page in front would wake the background by itself.
    browser.goto("about:blank").await?;
    // The alarm it set itself rings now, and finds an icon that is out of date.
    browser.in_extension("await chrome.action.setBadgeText({ text: 'old' })").await?;
    browser.stop_background().await?;
    let ring = "const [{ name }] = await chrome.alarms.getAll();
        await chrome.alarms.create(name, { when: Date.now() + 50 });";
    browser.in_extension(ring).await?;
    wait_until("the toolbar to be put right", SOON, async || Ok(badge(browser).await? == right)).await?;
    wait_until("the next alarm", SOON, async || {
        Ok(browser.in_extension("return (await chrome.alarms.getAll()).length").await? == 1)
    })
    .await
}

async fn the_popup_needs_no_running_background(scene: &Scene) -> Result<()> {
    let far = order(scene, "far")?;
    open_order(&scene.browser, &far).await?;
    scene.browser.stop_background().await?;
    let words = popup(&scene.browser).await?;
    assert!(words.contains(&far.lines[0].title), "{words}");
    Ok(())
}
