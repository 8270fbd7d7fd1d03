//! Beside the site's own buttons that end something: what the press would end, and nobody's press but the shopper's.

use anyhow::Result;
use browser::{Browser, Kind, Scene, Setup, Shadow, both_browsers, wait_for, wait_until};
use serde_json::{Value, json};
use shop::{Options, Order};
use thirtyfour::By;

use crate::claim::{form_holds, nothing_was_sent};
use crate::detail::without_the_tap;
use crate::shopper::{
    CARD, DETAIL, LINE, SOON, beside, claim_up_to_the_form, in_utc, one_chip_each, open_list, open_order, order, panel,
    popup,
};

both_browsers!(confirm_received_on_the_list_has_its_guard_in_its_question, in_utc);
both_browsers!(confirm_received_has_its_guard_on_the_orders_own_page, in_utc);
both_browsers!(a_guard_moves_no_button_and_covers_none, in_utc);
both_browsers!(a_guard_waits_until_the_pointer_has_left_the_button, in_utc);
both_browsers!(guards_stay_one_each_when_the_page_draws_itself_anew, in_utc);
both_browsers!(a_finished_order_and_two_buttons_alike_get_no_guard, in_utc);
both_browsers!(the_button_is_known_by_its_code_whatever_it_says, in_words_nobody_knows);
both_browsers!(without_answers_the_button_is_known_by_words_that_were_seen, without_the_tap);
both_browsers!(accepting_and_cancelling_a_dispute_have_their_guards, in_utc);
both_browsers!(what_was_filed_is_read_and_its_steps_are_told, in_utc);

/// The end of the box around a card's buttons, where nothing stands.
const OF_CARD: &str = ".order-item-btns-wrap div:not([class])";
const OF_PAGE: &str = ".order-status-content > div:not([class])";
/// Behind a case's buttons: they stand in a row that would get narrower with it.
const OF_CASE: &str = "[class*=\"reverse--form\"] > div:not([class])";

fn in_words_nobody_knows(kind: Kind) -> Result<Setup> {
    let usual = in_utc(kind)?;
    Ok(Setup { shop: Options { confirm_words: "Lieferung erhalten".to_owned(), ..usual.shop }, ..usual })
}

/// Waits for so many guards, each with words.
async fn guards(browser: &Browser, selector: &str, count: usize) -> Result<Vec<Shadow>> {
    wait_for(&format!("{count} × {selector}"), SOON, async || {
        let found = browser.closed_shadow(selector).await?;
        Ok((found.len() == count).then_some(found))
    })
    .await
}

/// `Dec 16` of a day of this year, `Jan 3, 2027` of another.
fn day(day: shop::Day, scene: &Scene) -> String {
    let this_year = scene.shop.orders()[0].placed.text();
    let (text, year) = (day.text(), this_year.rsplit(' ').next().unwrap().to_owned());
    text.strip_suffix(&format!(", {year}")).unwrap_or(&text).to_owned()
}

fn card_of(scene: &Scene, order: &Order) -> String {
    let at = scene.shop.orders().iter().position(|each| each.id == order.id).unwrap();
    format!(".comet-checkbox-group > :nth-child({})", at + 1)
}

/// What stands beside the question that is open, once it says something.
async fn over(browser: &Browser) -> Result<String> {
    let shadow = wait_for("words beside the question", SOON, async || beside(browser, ".asked").await).await?;
    shadow.text().await
}

async fn nothing_over(browser: &Browser) -> Result<()> {
    wait_until("no words beside a question", SOON, async || Ok(beside(browser, ".asked").await?.is_none())).await
}

fn pressed(scene: &Scene) -> Vec<String> {
    let presses = scene.shop.presses();
    assert!(presses.iter().all(|press| press.trusted), "{presses:?}");
    presses.into_iter().map(|press| press.button).collect()
}

async fn confirm_received_on_the_list_has_its_guard_in_its_question(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let (far, disputed) = (order(scene, "far")?, order(scene, "in-dispute")?);
    open_order(browser, &far).await?;
    open_list(browser).await?;
    let card = card_of(scene, &far);
    let safe = format!(
        "If you do not confirm, a dispute is safe until the end of {} (calculated)",
        day(far.deadline.unwrap().plus(14), scene)
    );
    assert_eq!(pressed(scene), Vec::<String>::new());
    browser.press(&card, "Confirm received").await?;
    let asked = over(browser).await?;
    for part in ["cannot be taken back", "If you confirm today, it is safe only until the end of", &safe] {
        assert!(asked.contains(part), "“{part}” is not in: {asked}");
    }
    browser.press(".comet-modal", "Cancel").await?;
    nothing_over(browser).await?;
    browser.press(&card_of(scene, &disputed), "Confirm received").await?;
    let asked = over(browser).await?;
    assert!(asked.contains("A dispute is open"), "{asked}");
    browser.press(".comet-modal", "Cancel").await?;
    nothing_over(browser).await?;
    assert_eq!(pressed(scene), ["Confirm received", "Cancel", "Confirm received", "Cancel"]);
    // The list does not grow by it.
    assert_eq!(browser.closed_shadow(OF_CARD).await?.len(), 0);
    Ok(())
}

async fn confirm_received_has_its_guard_on_the_orders_own_page(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let two = order(scene, "two-lines")?;
    open_order(browser, &two).await?;
    let safe = format!(
        "If you do not confirm, a dispute is safe until the end of {} (calculated)",
        day(two.deadline.unwrap().plus(14), scene)
    );
    wait_until("a guard with its date", SOON, async || {
        let found = browser.closed_shadow(OF_PAGE).await?;
        Ok(found.len() == 1 && found[0].text().await?.contains(&safe))
    })
    .await?;
    browser.press(".order-status", "Confirm received").await?;
    assert!(over(browser).await?.contains(&safe));
    browser.press(".comet-modal", "Cancel").await?;
    nothing_over(browser).await?;
    // Another question of the page is none of its business.
    browser.press(".order-detail-item-content-wrap", "Returns/refunds").await?;
    browser.driver().find(By::Css(".comet-modal")).await?;
    let quiet =
        "await new Promise((done) => setTimeout(done, 300)); return document.querySelectorAll('html > div').length";
    assert_eq!(browser.run_async(quiet).await?, 0);
    assert_eq!(pressed(scene), ["Confirm received", "Cancel", "Returns/refunds"]);
    Ok(())
}

/// Where the buttons are in their boxes, and whether they themselves are what a click on them meets.
const PLACES: &str =
    "const buttons = '.order-item-btns > *, .order-status-btns > *, [class*=\"reverse--actions\"] > *';
    return [...document.querySelectorAll(buttons)].map((button) => {
        const unit = button.closest('.order-item, .order-wrap, [class*=\"reverse--wrap\"]');
        button.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = button.getBoundingClientRect();
        const at = unit.getBoundingClientRect();
        const met = document.elementFromPoint(left + width / 2, top + height / 2);
        return [button.contains(met), ...[top - at.top, left - at.left, width, height].map(Math.round)];
    })";

async fn a_guard_moves_no_button_and_covers_none(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    let disputed = order(scene, "in-dispute")?;
    for page in [OF_PAGE, OF_CASE] {
        let guards = match page {
            OF_PAGE => {
                open_order(browser, &far).await?;
                guards(browser, page, 1).await?
            }
            _ => {
                open_order(browser, &disputed).await?;
                open_case(browser, &disputed).await?;
                guards(browser, page, 2).await?
            }
        };
        let with = browser.run_async(PLACES).await?;
        assert!(with.as_array().is_some_and(|all| !all.is_empty() && all.iter().all(|one| one[0] == true)), "{with}");
        for guard in &guards {
            guard.run("arguments[0].host.style.setProperty('display', 'none', 'important')").await?;
        }
        assert_eq!(with, browser.run_async(PLACES).await?, "on {page}");
    }
    Ok(())
}

async fn a_guard_waits_until_the_pointer_has_left_the_button(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    open_order(browser, &order(scene, "far")?).await?;
    guards(browser, OF_PAGE, 1).await?;
    let button = browser.driver().find(By::Css(".order-status-btns button")).await?;
    button.scroll_into_view().await?;
    browser.driver().action_chain().move_to_element_center(&button).perform().await?;
    // The page throws the guard out while the pointer rests on its button.
    let out = format!("document.querySelectorAll('{OF_PAGE}').forEach((each) => each.remove())");
    browser.run_async(&out).await?;
    let count = format!(
        "await new Promise((done) => setTimeout(done, 500)); return document.querySelectorAll('{OF_PAGE}').length"
    );
    assert_eq!(browser.run_async(&count).await?, 0);
    let elsewhere = browser.driver().find(By::Css(LINE)).await?;
    browser.driver().action_chain().move_to_element_center(&elsewhere).perform().await?;
    guards(browser, OF_PAGE, 1).await?;
    Ok(())
}

async fn guards_stay_one_each_when_the_page_draws_itself_anew(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    open_order(browser, &far).await?;
    guards(browser, OF_PAGE, 1).await?;
    let stir = format!(
        "document.querySelectorAll('{OF_PAGE}').forEach((each) => each.remove());
        document.querySelector('.order-status .order-block-title').append(' ');"
    );
    browser.run_async(&stir).await?;
    guards(browser, OF_PAGE, 1).await?;
    // On the list a card that React makes anew has its question's words as before.
    open_list(browser).await?;
    for (tab, cards) in [(2, 1), (1, 10)] {
        browser.driver().find(By::Css(format!(".comet-tabs-nav-item:nth-child({tab})"))).await?.click().await?;
        one_chip_each(browser, CARD, cards).await?;
    }
    browser.press(&card_of(scene, &far), "Confirm received").await?;
    assert!(over(browser).await?.contains("If you do not confirm, a dispute is safe until"));
    Ok(())
}

async fn a_finished_order_and_two_buttons_alike_get_no_guard(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    // A live order's page gets such a button a second time, and a finished order's page gets one.
    let twin = "const button = [...document.querySelectorAll('.order-status-btns button')].find((each) => each.textContent === 'Confirm received')
            ?? Object.assign(document.createElement('button'), { className: 'comet-btn', textContent: 'Confirm received' });
        document.querySelector('.order-status-btns').append(button.cloneNode(true));";
    open_order(browser, &far).await?;
    guards(browser, OF_PAGE, 1).await?;
    browser.run_async(twin).await?;
    guards(browser, OF_PAGE, 0).await?;
    open_order(browser, &order(scene, "completed-recently")?).await?;
    browser.run_async(twin).await?;
    // That nothing comes takes time to see.
    let count = format!(
        "await new Promise((done) => setTimeout(done, 500)); return document.querySelectorAll('{OF_PAGE}').length"
    );
    assert_eq!(browser.run_async(&count).await?, 0);
    Ok(())
}

async fn the_button_is_known_by_its_code_whatever_it_says(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    open_order(browser, &far).await?;
    guards(browser, OF_PAGE, 1).await?;
    open_list(browser).await?;
    browser.press(&card_of(scene, &far), "Lieferung erhalten").await?;
    assert!(over(browser).await?.contains("If you do not confirm, a dispute is safe until"), "the words of this order");
    assert_eq!(pressed(scene), ["Lieferung erhalten"]);
    Ok(())
}

async fn without_answers_the_button_is_known_by_words_that_were_seen(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    open_order(browser, &far).await?;
    guards(browser, OF_PAGE, 1).await?;
    // In words that nobody has seen it is not known any more, and nothing is guessed.
    scene.shop.change(|options| options.confirm_words = "Lieferung erhalten".to_owned());
    open_order(browser, &far).await?;
    guards(browser, OF_PAGE, 0).await?;
    Ok(())
}

async fn accepting_and_cancelling_a_dispute_have_their_guards(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let disputed = order(scene, "in-dispute")?;
    open_order(browser, &disputed).await?;
    open_case(browser, &disputed).await?;
    let price = disputed.lines[0].max_refund();
    let amount = |minor: i64| format!("USD {}.{:02}", minor / 100, minor % 100);
    let offer = format!("You asked for {}. The offer is {}", amount(price.minor), amount(price.minor / 2));
    let again = format!("safe until the end of {} (calculated)", day(disputed.deadline.unwrap().plus(14), scene));
    let words = wait_for("both guards with what was read", SOON, async || {
        let mut words = String::new();
        for guard in browser.closed_shadow(OF_CASE).await? {
            words += &guard.text().await?;
        }
        Ok((words.contains(&offer) && words.contains(&again)).then_some(words))
    })
    .await?;
    assert!(
        words.contains("Accepting ends this dispute for good") && words.contains("Cancelling takes back this dispute"),
        "{words}"
    );

    for (button, part) in [("Accept", &offer), ("Cancel request", &again)] {
        browser.press("[class*=\"reverse--actions\"]", button).await?;
        wait_until(&format!("{part} beside the question"), SOON, async || Ok(over(browser).await?.contains(part)))
            .await?;
        browser.press(".comet-v2-modal", "Back").await?;
        nothing_over(browser).await?;
    }
    assert_eq!(pressed(scene), ["Accept", "Back", "Cancel request", "Back"]);
    Ok(())
}

async fn open_case(browser: &Browser, order: &Order) -> Result<()> {
    let id = &order.lines[0].id;
    let start = "https://www.aliexpress.com/p/reverse-pages/start.html";
    browser.goto(&format!("{start}?tradeOrderLineId={id}&reverseOrderLineId={id}&from=1")).await
}

async fn what_was_filed_is_read_and_its_steps_are_told(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let claimed = order(scene, "closing-in-5-days")?;
    claim_up_to_the_form(browser, &claimed).await?.click("button.fill").await?;
    panel(browser, "Now you check").await?;
    form_holds(scene, json!({"solution": "refund", "amount": "12.50"})).await?;
    nothing_was_sent(scene, &["Returns/refunds", "No"]);

    // The shopper sends it; its status stands on the same page, which no answer tells of.
    browser.press(".shop-body", "Next step").await?;
    browser.press(".shop-body", "Submit").await?;
    browser.press(".comet-v2-modal", "Confirm").await?;
    let stage = "const [order] = Object.values(await records.get('order:ID'));
        const [{ dispute, dates }] = order.lines;
        return [dispute?.value.stage ?? '', dates.filter(({ milestone }) => milestone === 'dispute-opened').length]"
        .replace("ID", &claimed.id);
    wait_until("the dispute in the ledger", SOON, async || {
        Ok(browser.in_extension(&stage).await? == json!(["platform", 1]))
    })
    .await?;
    // What was drawn for the form goes with it.
    wait_until("no panel of the form", SOON, async || Ok(beside(browser, ".panel").await?.is_none())).await?;

    let words = popup(browser).await?;
    assert!(words.contains("In dispute") && words.contains("AliExpress steps in by itself"), "{words}");
    let presses: Vec<Value> = scene.shop.presses().iter().map(|press| json!([press.button, press.trusted])).collect();
    let own = ["Returns/refunds", "No", "Next step", "Submit", "Confirm"];
    assert_eq!(presses, own.map(|button| json!([button, true])));

    // The list of refunds and the order's own page tell of it as well, and keep the step.
    browser.goto("https://www.aliexpress.com/p/refund-dispute/list.html").await?;
    wait_until("the list's own day", SOON, async || {
        let pages = "const [order] = Object.values(await records.get('order:ID'));
            return order.lines[0].dates.some(({ milestone, day }) => milestone === 'dispute-opened' && day.evidence.page === 'refund-list')"
            .replace("ID", &claimed.id);
        Ok(browser.in_extension(&pages).await? == true)
    })
    .await?;
    browser.goto(&format!("{DETAIL}{}", claimed.id)).await?;
    let chip = &one_chip_each(browser, LINE, 1).await?[0];
    assert!(chip.text().await?.contains("AliExpress steps in by itself"), "{}", chip.text().await?);
    Ok(())
}
