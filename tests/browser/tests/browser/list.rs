//! The order list: one chip on every card, whatever the page does meanwhile.

use anyhow::Result;
use browser::{Browser, Scene, both_browsers};
use thirtyfour::By;

use crate::shopper::{CARD, DETAIL, in_utc, one_chip_each, open_list, open_order, order};

both_browsers!(every_card_has_one_chip_and_view_orders_brings_ten_more, in_utc);
both_browsers!(a_card_whose_date_is_not_known_says_so_and_leads_to_its_order, in_utc);
both_browsers!(a_date_learned_on_the_orders_page_stands_on_its_card, in_utc);
both_browsers!(chips_stay_one_each_when_the_page_draws_itself_anew, in_utc);
both_browsers!(a_page_that_rests_is_left_in_peace, in_utc);
both_browsers!(the_list_grows_little_and_says_little, in_utc);

async fn every_card_has_one_chip_and_view_orders_brings_ten_more(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    open_list(browser).await?;
    browser.driver().find(By::Css("[data-pl=order_more]")).await?.click().await?;
    one_chip_each(browser, CARD, 20).await?;
    Ok(())
}

async fn a_card_whose_date_is_not_known_says_so_and_leads_to_its_order(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    let chips = open_list(browser).await?;
    let at = scene.shop.orders().iter().position(|order| order.role == "far").unwrap();
    assert!(chips[at].text().await?.contains("Last day not known"), "{}", chips[at].text().await?);
    chips[at].click("a.learn").await?;
    browser::wait_until("the order's own page", crate::shopper::SOON, async || {
        Ok(browser.driver().current_url().await?.as_str() == format!("{DETAIL}{}", far.id))
    })
    .await
}

async fn a_date_learned_on_the_orders_page_stands_on_its_card(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    open_order(browser, &far).await?;
    let chips = open_list(browser).await?;
    let at = scene.shop.orders().iter().position(|order| order.role == "far").unwrap();
    let words = chips[at].text().await?;
    assert!(words.contains("until") && words.contains("days left"), "{words}");
    Ok(())
}

async fn chips_stay_one_each_when_the_page_draws_itself_anew(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    open_list(browser).await?;
    // The page throws our chips out, writes into its cards, and puts the first card last.
    let stir = "const cards = [...document.querySelectorAll('.order-item')];
        for (const card of cards) {
            card.querySelector(':scope > div:not([class])').remove();
            card.querySelector('.order-item-header-status-text').firstChild.data += ' ';
        }
        cards[0].parentElement.append(cards[0]);";
    browser.run_async(stir).await?;
    one_chip_each(browser, CARD, 10).await?;
    // Another tab of the list, and back: React makes other cards.
    for tab in [2, 1] {
        browser.driver().find(By::Css(format!(".comet-tabs-nav-item:nth-child({tab})"))).await?.click().await?;
        let cards = if tab == 1 { 10 } else { 1 };
        one_chip_each(browser, CARD, cards).await?;
    }
    Ok(())
}

async fn a_page_that_rests_is_left_in_peace(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    open_list(browser).await?;
    // Our own drawing must not set off another round of it. That nothing happens takes time to see.
    let changes = "let changes = 0;
        const watcher = new MutationObserver((records) => { changes += records.length; });
        document.querySelector('.order-item').append(document.createComment('a change of the page'));
        await new Promise((done) => setTimeout(done, 300));
        watcher.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
        await new Promise((done) => setTimeout(done, 700));
        return changes;";
    assert_eq!(browser.run_async(changes).await?, 0);
    Ok(())
}

/// By how many percent the list is longer than without what stands on it, and the longest chip in words.
async fn growth(browser: &Browser) -> Result<f64> {
    let measure = "const cards = [...document.querySelectorAll('.order-item')];
        const hosts = [...document.querySelectorAll('.shop-body div:empty:not([class])')];
        const high = () => cards.at(-1).getBoundingClientRect().bottom - cards[0].getBoundingClientRect().top;
        const whole = high();
        const places = hosts.map((host) => [host.parentNode, host.nextSibling]);
        for (const host of hosts) host.remove();
        const alone = high();
        hosts.forEach((host, n) => places[n][0].insertBefore(host, places[n][1]));
        return 100 * (whole / alone - 1);";
    Ok(browser.run_async(measure).await?.as_f64().unwrap_or(f64::MAX))
}

async fn the_list_grows_little_and_says_little(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    for role in ["far", "closing-in-5-days", "two-lines"] {
        open_order(browser, &order(scene, role)?).await?;
    }
    open_list(browser).await?;
    // The first page holds nothing that is over, so each of its cards has its line.
    let first = growth(browser).await?;
    assert!((1.0..=12.0).contains(&first), "the first page grows by {first} %");
    for shown in [20, scene.shop.orders().len()] {
        browser.press(".order-more", "View orders").await?;
        one_chip_each(browser, CARD, shown).await?;
    }
    let all = growth(browser).await?;
    assert!(all < first, "what is over says nothing: {all} %, the first page {first} %");
    let mut silent = 0;
    for chip in crate::shopper::chips(browser, CARD).await? {
        let words = chip.texts_of(".line, .card > button, .card > .choice, .card > .learn, summary").await?.join(" ");
        let count = words.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
        assert!(count <= 14, "{count} words: {words}");
        silent += usize::from(count == 0);
    }
    assert!(silent >= 2, "{silent} cards say nothing");
    Ok(())
}
