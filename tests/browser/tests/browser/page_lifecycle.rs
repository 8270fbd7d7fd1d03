//! A page lives: it draws itself late and anew, becomes another one without being loaded, rests behind the one it led to, and
//! outlives the extension that reads it.

use anyhow::Result;
use browser::{Kind, Scene, Setup, both_browsers, wait_until};
use serde_json::{Value, json};
use shop::Options;
use thirtyfour::By;

use crate::shopper::{
    CARD, DETAIL, LINE, LIST, SOON, chips, heard, in_utc, listen, one_chip_each, open_list, open_order, order, panel,
};

both_browsers!(a_page_that_draws_late_is_read_when_it_has_drawn, drawing_late);
both_browsers!(cards_that_are_replaced_and_removed_keep_one_chip_each, in_utc);
both_browsers!(only_what_changed_is_collected_again, in_utc);
both_browsers!(cards_that_are_links_have_their_chips, on_a_narrow_screen);
both_browsers!(a_list_that_becomes_an_order_without_loading_is_read_as_that_order, in_utc);
both_browsers!(what_stands_there_from_the_order_before_is_not_taken_for_the_next, in_utc);
both_browsers!(a_date_learned_in_one_tab_stands_in_the_other, in_utc);
both_browsers!(a_page_that_rested_behind_another_is_put_right, in_utc);
both_browsers!(an_extension_that_was_reloaded_leaves_one_chip_each_or_says_so, in_utc);
both_browsers!(the_other_application_is_said_not_to_be_read, in_utc);
both_browsers!(classic_pages_and_the_tracking_page_are_read, in_utc);

fn drawing_late(kind: Kind) -> Result<Setup> {
    let usual = in_utc(kind)?;
    Ok(Setup { shop: Options { render_delay_ms: 3_000, ..usual.shop }, ..usual })
}

fn on_a_narrow_screen(kind: Kind) -> Result<Setup> {
    let usual = in_utc(kind)?;
    Ok(Setup { shop: Options { mobile: true, ..usual.shop }, ..usual })
}

async fn a_page_that_draws_late_is_read_when_it_has_drawn(scene: &Scene) -> Result<()> {
    open_list(&scene.browser).await?;
    Ok(())
}

async fn cards_that_are_replaced_and_removed_keep_one_chip_each(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    open_list(browser).await?;
    // Other elements with the same content, as a framework makes them; our chips are not in them.
    let replace = "for (const card of document.querySelectorAll('.order-item')) {
            const other = card.cloneNode(true);
            other.querySelector(':scope > div:not([class])')?.remove();
            card.replaceWith(other);
        }";
    browser.run_async(replace).await?;
    one_chip_each(browser, CARD, 10).await?;
    browser
        .run_async("for (const card of [...document.querySelectorAll('.order-item')].slice(4)) card.remove()")
        .await?;
    one_chip_each(browser, CARD, 4).await?;
    let alone = "return [...document.querySelectorAll('div:empty:not([class])')]
        .filter((host) => !host.closest('.order-item')).length";
    assert_eq!(browser.run_async(alone).await?, 0, "something of ours is left where its card is gone");
    Ok(())
}

async fn only_what_changed_is_collected_again(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    open_list(browser).await?;
    listen(browser).await?;
    let status = ".order-item-header-status-text";
    let change = format!("document.querySelectorAll('{status}')[2].textContent = 'Completed'");
    browser.run_async(&change).await?;
    let seen = async || -> Result<Vec<Value>> {
        let messages = heard(browser).await?.into_iter();
        Ok(messages.filter_map(|message| message.pointer("/seen/snapshot/root/scopes/order").cloned()).collect())
    };
    wait_until("the change to be collected", SOON, async || Ok(!seen().await?.is_empty())).await?;
    // A clock that ticks beside the orders, and a change that reads as before, are not worth a message.
    let tick = "for (let n = 0; n < 5; n++) {
            document.querySelector('h1').append(document.createComment(String(n)));
            document.querySelector('.order-item').append(document.createComment(String(n)));
            await new Promise((done) => setTimeout(done, 120));
        }";
    browser.run_async(tick).await?;
    let collected = seen().await?;
    assert_eq!(collected.len(), 1, "{collected:#?}");
    assert_eq!(collected[0].as_array().map(Vec::len), Some(1), "one card changed: {collected:#?}");
    Ok(())
}

async fn cards_that_are_links_have_their_chips(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    browser.goto(LIST).await?;
    one_chip_each(browser, "a.order-item-mobile", 10).await?;
    Ok(())
}

/// Puts another page's content into the one that is shown, as a page does that navigates by itself.
fn become_page(address: &str, late: u32) -> String {
    format!(
        "const other = document.createElement('iframe');
         other.src = '{address}';
         document.body.append(other);
         let root;
         for (let n = 0; n < 200 && !root; n++) {{
             await new Promise((done) => setTimeout(done, 50));
             root = other.contentDocument?.querySelector('#root .order-detail-wrap')?.closest('#root');
         }}
         const content = root.cloneNode(true);
         for (const host of content.querySelectorAll('div:empty:not([class])')) host.remove();
         other.remove();
         history.pushState({{}}, '', '{address}');
         await new Promise((done) => setTimeout(done, {late}));
         document.querySelector('#root').replaceWith(content);"
    )
}

async fn a_list_that_becomes_an_order_without_loading_is_read_as_that_order(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    open_list(browser).await?;
    browser.run_async(&become_page(&format!("{DETAIL}{}", far.id), 0)).await?;
    let chips = one_chip_each(browser, LINE, 1).await?;
    let words = chips[0].text().await?;
    assert!(words.contains("until"), "{words}");
    Ok(())
}

async fn what_stands_there_from_the_order_before_is_not_taken_for_the_next(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let (far, soon) = (order(scene, "far")?, order(scene, "closing-in-5-days")?);
    open_order(browser, &far).await?;
    listen(browser).await?;
    // The address changes first; for a while the old order is still there, and the page even touches it.
    let touch = format!(
        "history.pushState({{}}, '', '{DETAIL}{}');
         for (let n = 0; n < 5; n++) {{
             document.querySelector('.order-block-title').append(document.createComment('x'));
             document.querySelector('.item-title').append(' ');
             await new Promise((done) => setTimeout(done, 150));
         }}",
        soon.id
    );
    browser.run_async(&touch).await?;
    wait_until("the new address to be asked about", SOON, async || {
        Ok(heard(browser).await?.iter().any(|message| message.pointer("/opened/url").is_some()))
    })
    .await?;
    let stored = "return JSON.stringify(await records.get())";
    let stored_now =
        async || -> Result<String> { Ok(browser.in_extension(stored).await?.as_str().unwrap_or_default().to_owned()) };
    assert!(!stored_now().await?.contains(&soon.id), "the old order was stored under the new number");
    browser.run_async(&become_page(&format!("{DETAIL}{}", soon.id), 0)).await?;
    let date = soon.deadline.unwrap().plus(14).text();
    let date = date.split(',').next().unwrap();
    wait_until(&format!("the next order's own date, {date}"), SOON, async || {
        let chips = chips(browser, LINE).await?;
        let Some(chip) = chips.first() else { return Ok(false) };
        Ok(chips.len() == 1 && chip.text().await?.contains(date))
    })
    .await
}

async fn a_date_learned_in_one_tab_stands_in_the_other(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    open_list(browser).await?;
    browser.driver().new_tab().await.map(|_| ())?;
    browser.switch_to_newest_tab().await?;
    open_order(browser, &far).await?;
    scene.return_to_first_tab().await?;
    let at = scene.shop.orders().iter().position(|order| order.id == far.id).unwrap();
    wait_until("the date on the card", SOON, async || {
        Ok(one_chip_each(browser, CARD, 10).await?[at].text().await?.contains("until"))
    })
    .await
}

async fn a_page_that_rested_behind_another_is_put_right(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    open_list(browser).await?;
    browser.run_async("window.rested = true").await?;
    open_order(browser, &far).await?;
    browser.driver().back().await?;
    // Not every browser lets every page rest. Where it was loaded anew, it is told as one that had rested.
    if browser.run_async("return window.rested ?? false").await? != json!(true) {
        browser.run_async("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))").await?;
    }
    let at = scene.shop.orders().iter().position(|order| order.id == far.id).unwrap();
    wait_until("the date on the card", SOON, async || {
        Ok(one_chip_each(browser, CARD, 10).await?[at].text().await?.contains("until"))
    })
    .await
}

async fn an_extension_that_was_reloaded_leaves_one_chip_each_or_says_so(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    open_list(browser).await?;
    browser.update(&scene.extension).await?;
    wait_until("its background to run", SOON, async || Ok(browser.background_is_running().await.unwrap_or(false)))
        .await?;
    browser.driver().find(By::Css("[data-pl=order_more]")).await?.click().await?;
    wait_until("twenty cards", SOON, async || Ok(browser.driver().find_all(By::Css(CARD)).await?.len() == 20)).await?;
    match browser.kind() {
        // Firefox runs the new script in pages that are open; Chromium leaves them with the old one.
        Kind::Firefox => drop(one_chip_each(browser, CARD, 20).await?),
        Kind::Chromium => drop(panel(browser, "was updated or switched off").await?),
    }
    let most = "return Math.max(...[...document.querySelectorAll('.order-item')]
        .map((card) => card.querySelectorAll(':scope > div:not([class])').length))";
    assert_eq!(browser.run_async(most).await?, 1);
    open_list(browser).await?;
    Ok(())
}

async fn the_other_application_is_said_not_to_be_read(scene: &Scene) -> Result<()> {
    let address = "https://aliexpress.ru/order-list";
    scene.shop.put(address, "<!doctype html><html lang=ru><title>Orders</title><main>Orders</main></html>");
    listen(&scene.browser).await?;
    scene.browser.goto(address).await?;
    panel(&scene.browser, "can't read aliexpress.ru").await?;
    assert!(
        heard(&scene.browser).await?.iter().all(|message| message.get("seen").is_none()),
        "nothing is collected there"
    );
    Ok(())
}

async fn classic_pages_and_the_tracking_page_are_read(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let soon = order(scene, "closing-in-5-days")?;
    let orders = scene.shop.orders().len();
    browser.goto("https://trade.aliexpress.com/orderList.htm").await?;
    one_chip_each_of_any(scene, orders).await?;
    browser.goto(&format!("https://trade.aliexpress.com/order_detail.htm?orderId={}", soon.id)).await?;
    let stored = "const stored = JSON.stringify(await records.get()); return stored";
    let deadline = soon.deadline.unwrap().to_string();
    wait_until(&format!("the classic page's deadline {deadline}"), SOON, async || {
        let stored = browser.in_extension(stored).await?;
        Ok(stored.as_str().is_some_and(|stored| stored.contains("classic-order-detail")))
    })
    .await?;
    browser.goto(&soon.tracking_url()).await?;
    wait_until("the tracking page to be read", SOON, async || {
        let stored = browser.in_extension(stored).await?;
        Ok(stored.as_str().is_some_and(|stored| stored.contains("\"tracking\"")))
    })
    .await
}

/// Chips on a page whose structure is another one.
async fn one_chip_each_of_any(scene: &Scene, count: usize) -> Result<()> {
    // Each turn asks for all chips there are, and there are as many turns as the page has screens.
    wait_until(&format!("{count} chips"), SOON * 2, async || {
        // As far down as a shopper scrolls.
        let down =
            "scrollBy(0, 600); if (innerHeight + scrollY >= document.documentElement.scrollHeight - 1) scrollTo(0, 0);";
        scene.browser.run_async(down).await?;
        let mut chips = 0;
        for shadow in scene.browser.closed_shadow("div:empty:not([class])").await? {
            chips += shadow.find_all(".chip").await?.len();
        }
        Ok(chips == count)
    })
    .await
}
