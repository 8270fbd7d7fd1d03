//! A list longer than the screen: what is far away is known and not drawn, and nothing that comes near is without its chip.

use std::time::Duration;

use anyhow::Result;
use browser::{Browser, Kind, Scene, Setup, both_browsers, wait_until};
use serde_json::json;
use shop::{Options, Orders};
use tokio::time::sleep;

use crate::detail::without_the_tap;
use crate::shopper::{CARD, LIST, SOON, chips, in_utc};

both_browsers!(far_cards_are_known_and_drawn_when_they_come_near, of_sixty);
both_browsers!(without_answers_far_cards_are_read_when_nothing_else_is_to_do, of_sixty_without_the_tap);
both_browsers!(the_first_chips_are_painted_with_their_cards, of_sixty_drawn_late);
both_browsers!(nobody_prints_a_card_without_a_word, of_sixty);
both_browsers!(a_jump_to_the_end_and_tabbing_on_meet_chips_in_their_order, of_sixty);
both_browsers!(a_list_that_rested_is_watched_wherever_it_is_drawn_anew, in_utc);
both_browsers!(a_clock_in_a_card_is_read_now_and_then_and_hides_nothing, in_utc);

const CARDS: usize = 60;

fn of_sixty(kind: Kind) -> Result<Setup> {
    let usual = in_utc(kind)?;
    Ok(Setup { shop: Options { orders: Orders::Generated(CARDS), ..usual.shop }, ..usual })
}

/// The page draws its cards so long after their answer came that the background has answered, however busy the machine is.
fn of_sixty_drawn_late(kind: Kind) -> Result<Setup> {
    let sixty = of_sixty(kind)?;
    Ok(Setup { shop: Options { render_delay_ms: 4000, ..sixty.shop }, ..sixty })
}

fn of_sixty_without_the_tap(kind: Kind) -> Result<Setup> {
    let usual = without_the_tap(kind)?;
    Ok(Setup { shop: Options { orders: Orders::Generated(CARDS), ..usual.shop }, ..usual })
}

const WITH_CHIP: &str = "return [...document.querySelectorAll('.order-item')].map((card) => card.querySelectorAll(':scope > div:not([class])').length)";

async fn counts(browser: &Browser) -> Result<Vec<u64>> {
    Ok(serde_json::from_value(browser.run_async(WITH_CHIP).await?)?)
}

async fn stored(browser: &Browser) -> Result<usize> {
    let keys = "return Object.keys(await records.get()).filter((key) => key.startsWith('order:')).length";
    Ok(browser.in_extension(keys).await?.as_u64().and_then(|count| count.try_into().ok()).unwrap_or_default())
}

/// Opens the list and waits for the chips of what is seen.
async fn open(browser: &Browser, cards: usize) -> Result<()> {
    browser.goto(LIST).await?;
    wait_until("the first chips", SOON, async || {
        let counts = counts(browser).await?;
        Ok(counts.len() == cards && counts.iter().take(5).all(|count| *count == 1))
    })
    .await
}

async fn far_cards_are_known_and_drawn_when_they_come_near(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    open(browser, CARDS).await?;
    wait_until("every order to be known", SOON, async || Ok(stored(browser).await? == CARDS)).await?;
    let before = counts(browser).await?;
    assert!(before.iter().skip(30).all(|count| *count == 0), "what nobody sees is drawn: {before:?}");
    // Far away all the same: nothing of them is drawn later either. That nothing happens takes time to see.
    sleep(Duration::from_secs(4)).await;
    assert_eq!(counts(browser).await?, before);
    browser.run_async("document.querySelectorAll('.order-item')[40].scrollIntoView()").await?;
    wait_until("chips where the shopper looks", SOON, async || {
        let counts = counts(browser).await?;
        Ok(counts[40..43].iter().all(|count| *count == 1))
    })
    .await?;
    assert!(counts(browser).await?.iter().all(|count| *count <= 1));
    Ok(())
}

async fn without_answers_far_cards_are_read_when_nothing_else_is_to_do(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    open(browser, CARDS).await?;
    wait_until("every order to be known", SOON, async || Ok(stored(browser).await? == CARDS)).await?;
    let counts = counts(browser).await?;
    assert!(counts.iter().skip(30).all(|count| *count == 0), "what nobody sees is drawn: {counts:?}");
    Ok(())
}

async fn the_first_chips_are_painted_with_their_cards(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    // The first visit makes the orders known; and wakes what may have slept.
    open(browser, CARDS).await?;
    browser.goto("https://www.aliexpress.com/").await?;
    browser.goto(LIST).await?;
    // A page that changes all the time before its cards come is no reason to meet them late.
    let first = "setInterval(() => {
            const each = document.createElement('i');
            document.body.append(each);
            each.remove();
        }, 40);
        const card = () => document.querySelector('.order-item');
        while (!card()) await new Promise((done) => requestAnimationFrame(done));
        return card().querySelectorAll(':scope > div:not([class])').length";
    assert_eq!(browser.run_async(first).await?, 1, "the first card was painted without its chip");
    Ok(())
}

async fn nobody_prints_a_card_without_a_word(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    open(browser, CARDS).await?;
    let print = "dispatchEvent(new Event('beforeprint'));".to_owned() + WITH_CHIP;
    let counts: Vec<u64> = serde_json::from_value(browser.run_async(&print).await?)?;
    assert!(counts.iter().all(|count| *count == 1), "{counts:?}");
    // What was not read says so; once it was, it says what it says everywhere.
    wait_until("the dates", SOON, async || {
        let last = chips(browser, &format!("{CARD}:last-child")).await?;
        Ok(last.len() == 1 && !last[0].text().await?.contains("before you print"))
    })
    .await
}

async fn a_jump_to_the_end_and_tabbing_on_meet_chips_in_their_order(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    open(browser, CARDS).await?;
    browser.run_async("scrollTo(0, document.documentElement.scrollHeight)").await?;
    wait_until("chips at the end", SOON, async || {
        Ok(counts(browser).await?.iter().rev().take(3).all(|count| *count == 1))
    })
    .await?;
    // Focus alone brings a far card near, as any reader's cursor does.
    browser.run_async("document.querySelectorAll('.order-item')[20].querySelector('a').focus()").await?;
    wait_until("chips around the focus", SOON, async || {
        Ok(counts(browser).await?[19..22].iter().all(|count| *count == 1))
    })
    .await?;
    // A chip is the last thing in its card, so it comes after it and before the next.
    let order = "return [...document.querySelectorAll('.order-item')].every((card) => {
        const chip = card.querySelector(':scope > div:not([class])');
        return !chip || chip === card.lastElementChild;
    })";
    assert_eq!(browser.run_async(order).await?, json!(true));
    Ok(())
}

async fn a_list_that_rested_is_watched_wherever_it_is_drawn_anew(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let anew = [
        // Its cards, the box they are in, a box around that, and everything.
        "const box = document.querySelector('.comet-checkbox-group'); box.replaceChildren(...copies(box.children));",
        "const box = document.querySelector('.comet-checkbox-group'); box.replaceWith(...copies([box]));",
        "const box = document.querySelector('.order-main'); box.replaceWith(...copies([box]));",
        "const box = document.querySelector('#root'); box.replaceWith(...copies([box]));",
    ];
    for change in anew {
        open(browser, 10).await?;
        // By then nothing but the list is watched.
        sleep(Duration::from_secs(4)).await;
        let script = format!(
            "const copies = (all) => [...all].map((each) => {{
                const copy = each.cloneNode(true);
                for (const host of copy.querySelectorAll('div:empty:not([class])')) host.remove();
                return copy;
            }});
            {change}"
        );
        browser.run_async(&script).await?;
        wait_until("chips on the new cards", SOON, async || Ok(counts(browser).await? == vec![1; 10])).await?;
    }
    Ok(())
}

async fn a_clock_in_a_card_is_read_now_and_then_and_hides_nothing(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    open(browser, 10).await?;
    crate::shopper::listen(browser).await?;
    let tick = "const status = document.querySelectorAll('.order-item-header-status-text')[3];
        let n = 0;
        window.clock = setInterval(() => { status.textContent = `Awaiting delivery ${++n}`; }, 100);";
    browser.run_async(tick).await?;
    sleep(Duration::from_secs(5)).await;
    let messages = async || -> Result<usize> {
        let heard = crate::shopper::heard(browser).await?;
        Ok(heard.iter().filter(|message| message.pointer("/seen/snapshot/root/scopes/order").is_some()).count())
    };
    let ticked = messages().await?;
    assert!((1..=6).contains(&ticked), "of fifty ticks {ticked} were told");
    // What else changes in that card is read as soon as ever.
    let change = "document.querySelectorAll('[data-pl=order_item_store_name]')[3].textContent = 'Another store'";
    browser.run_async(change).await?;
    wait_until("the other change", Duration::from_secs(3), async || {
        let heard = crate::shopper::heard(browser).await?;
        Ok(heard.iter().any(|message| message.to_string().contains("Another store")))
    })
    .await?;
    // A card that shows one order after another is no clock: the last one is read at once, and no date of those before stays.
    let recycle = r"const card = document.querySelectorAll('.order-item')[5];
        const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
        while (!/\d{16}/.test(texts.currentNode.data)) texts.nextNode();
        for (let n = 0; n < 9; n++) {
            texts.currentNode.data = texts.currentNode.data.replace(/\d{16}/, `770000000000000${n}`);
            await new Promise((done) => setTimeout(done, 200));
        }";
    browser.run_async(recycle).await?;
    wait_until("the last order of the card", Duration::from_secs(3), async || {
        let heard = crate::shopper::heard(browser).await?;
        Ok(heard.iter().any(|message| message.to_string().contains("7700000000000008")))
    })
    .await?;
    // And what the clock says last is read as well.
    browser
        .run_async(
            "clearInterval(window.clock);
        document.querySelectorAll('.order-item-header-status-text')[3].textContent = 'Completed'",
        )
        .await?;
    wait_until("the last word of the clock", SOON, async || {
        let heard = crate::shopper::heard(browser).await?;
        Ok(heard.iter().any(|message| message.to_string().contains("Completed")))
    })
    .await
}
