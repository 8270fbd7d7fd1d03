//! From "it did not arrive" to a filled form that nobody but the shopper sends.

use anyhow::Result;
use browser::{Kind, Scene, Setup, both_browsers, wait_until};
use serde_json::{Value, json};
use shop::{Csp, Options};

use crate::detail::without_the_tap;
use crate::shopper::{
    LINE, SOON, claim_up_to_the_form, in_utc, nothing_beside, open_list, open_order, order, panel, ring,
    walk_to_the_form,
};

both_browsers!(a_claim_walks_from_the_chip_to_the_filled_form_and_back, in_utc);
both_browsers!(the_form_is_filled_under_the_strict_policy_and_with_a_named_drop_down, strict_and_named);
both_browsers!(more_than_the_form_allows_is_refused_with_the_most_it_allows, in_utc);
both_browsers!(an_amount_is_written_as_the_form_writes_its_own, in_utc);
both_browsers!(the_form_of_another_line_gets_no_claim, in_utc);
both_browsers!(a_form_that_may_be_another_lines_is_asked_about, without_line_ids);
both_browsers!(a_claim_begun_on_the_list_leads_to_the_line, in_utc);
both_browsers!(a_dropped_claim_takes_its_ring_and_its_panel_with_it, in_utc);

fn strict_and_named(kind: Kind) -> Result<Setup> {
    let usual = in_utc(kind)?;
    Ok(Setup { shop: Options { csp: Csp::Strict, aria: true, ..usual.shop }, ..usual })
}

/// Neither the page nor an answer tells which line is which, and only the form's address does.
fn without_line_ids(kind: Kind) -> Result<Setup> {
    let usual = without_the_tap(kind)?;
    Ok(Setup { shop: Options { dom_ids: false, ..usual.shop }, ..usual })
}

const REASON: &str = "Purchase protection is running out, but package is still in transit";

/// Waits until React holds these members of the form.
pub(crate) async fn form_holds(scene: &Scene, members: Value) -> Result<()> {
    let wanted = members.as_object().unwrap();
    let holds = async || {
        let state = scene.shop.form_state();
        Ok(wanted.iter().all(|(name, value)| state.get(name) == Some(value)))
    };
    wait_until(&format!("the form to hold {members}, not {}", scene.shop.form_state()), SOON, holds).await
}

/// Only a person presses, and nobody has sent anything.
pub(crate) fn nothing_was_sent(scene: &Scene, presses: &[&str]) {
    let pressed = scene.shop.presses();
    assert_eq!(pressed.iter().map(|press| press.button.as_str()).collect::<Vec<_>>(), presses);
    assert!(pressed.iter().all(|press| press.trusted), "{pressed:?}");
    assert_eq!(scene.shop.submissions(), Vec::<Value>::new());
}

async fn a_claim_walks_from_the_chip_to_the_filled_form_and_back(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let claimed = order(scene, "closing-in-5-days")?;
    open_order(browser, &claimed).await?[0].click("button.claim").await?;
    assert!(ring(browser).await?.text().await?.contains("you press this"));
    browser.press(LINE, "Returns/refunds").await?;
    // Who has pressed it needs no ring around it, least of all over the site's own question.
    nothing_beside(browser).await?;
    browser.press(".comet-modal", "No").await?;
    browser.switch_to_newest_tab().await?;
    let preview = panel(browser, "ready to fill").await?;
    let words = preview.text().await?;
    for part in
        ["Not delivered in time", "12.50", "Refund only", "your letter, ", &claimed.lines[0].title, "never presses"]
    {
        assert!(words.contains(part), "“{part}” is not in: {words}");
    }
    form_holds(scene, json!({"reason": "", "amount": "", "description": "", "solution": ""})).await?;

    preview.click("button.fill").await?;
    let filled = panel(browser, "Now you check").await?;
    assert_eq!(filled.find_all("li.done").await?.len(), 5, "{}", filled.text().await?);
    form_holds(scene, json!({"received": "no", "solution": "refund", "reason": REASON, "amount": "12.50"})).await?;
    let description = scene.shop.form_state()["description"].as_str().unwrap().to_owned();
    let refund_date = format!("refund if no delivery before {}", claimed.deadline.unwrap().text());
    for part in [&claimed.id, &refund_date, "I have not received the package", "USD 12.50"] {
        assert!(description.contains(part), "“{part}” is not in: {description}");
    }

    filled.click("button.undo").await?;
    panel(browser, "Put back").await?;
    form_holds(scene, json!({"received": "no", "amount": "", "description": "", "step": "fill"})).await?;
    nothing_was_sent(scene, &["Returns/refunds", "No"]);
    Ok(())
}

async fn the_form_is_filled_under_the_strict_policy_and_with_a_named_drop_down(scene: &Scene) -> Result<()> {
    let preview = claim_up_to_the_form(&scene.browser, &order(scene, "closing-in-5-days")?).await?;
    preview.click("button.fill").await?;
    panel(&scene.browser, "Now you check").await?;
    form_holds(scene, json!({"solution": "refund", "reason": REASON, "amount": "12.50"})).await?;
    nothing_was_sent(scene, &["Returns/refunds", "No"]);
    Ok(())
}

async fn more_than_the_form_allows_is_refused_with_the_most_it_allows(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    open_order(browser, &order(scene, "closing-in-5-days")?).await?[0].click("button.claim").await?;
    ring(browser).await?;
    // The price fell after the order was read.
    let dearer = "const { claim } = await records.get('claim');
        claim.amount.minor = 9900;
        await records.set({ claim });";
    browser.in_extension(dearer).await?;
    let preview = walk_to_the_form(browser).await?;
    let words = preview.text().await?;
    assert!(words.contains("the form allows at most USD 12.50"), "{words}");

    preview.click("button.fill").await?;
    let filled = panel(browser, "in part").await?;
    form_holds(scene, json!({"reason": REASON, "amount": ""})).await?;
    filled.click("button.maximum").await?;
    panel(browser, "Now you check").await?;
    form_holds(scene, json!({"reason": REASON, "amount": "12.50"})).await?;
    nothing_was_sent(scene, &["Returns/refunds", "No"]);
    Ok(())
}

async fn an_amount_is_written_as_the_form_writes_its_own(scene: &Scene) -> Result<()> {
    let preview = claim_up_to_the_form(&scene.browser, &order(scene, "closing-in-12-days")?).await?;
    preview.click("button.fill").await?;
    panel(&scene.browser, "Now you check").await?;
    // With a point the form would make 3,150 of it.
    form_holds(scene, json!({"amount": "31,50"})).await
}

async fn the_form_of_another_line_gets_no_claim(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let two = order(scene, "two-lines")?;
    open_order(browser, &two).await?[0].click("button.claim").await?;
    ring(browser).await?;
    let form = |line: usize| {
        let id = &two.lines[line].id;
        format!("https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderLineId={id}&isReceived=no")
    };
    browser.goto(&form(0)).await?;
    panel(browser, "ready to fill").await?;
    browser.goto(&form(1)).await?;
    wait_until("the form", SOON, async || Ok(!scene.shop.form_state()["tradeOrderLineId"].is_null())).await?;
    // The other line's form was shown its panel by now; this one is not.
    nothing_beside(browser).await
}

async fn a_form_that_may_be_another_lines_is_asked_about(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    open_order(browser, &order(scene, "closing-in-5-days")?).await?[0].click("button.claim").await?;
    ring(browser).await?;
    browser.press(LINE, "Returns/refunds").await?;
    browser.press(".comet-modal", "No").await?;
    browser.switch_to_newest_tab().await?;
    let question = panel(browser, "Is it this one?").await?;
    question.click("button.fill").await?;
    let preview = panel(browser, "ready to fill").await?;
    form_holds(scene, json!({"amount": ""})).await?;
    preview.click("button.fill").await?;
    panel(browser, "Now you check").await?;
    form_holds(scene, json!({"reason": REASON, "amount": "12.50"})).await
}

async fn a_claim_begun_on_the_list_leads_to_the_line(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    open_order(browser, &far).await?;
    let chips = open_list(browser).await?;
    let at = scene.shop.orders().iter().position(|order| order.id == far.id).unwrap();
    chips[at].click("button.claim").await?;
    ring(browser).await?;
    assert!(browser.driver().current_url().await?.as_str().ends_with(&far.id));
    walk_to_the_form(browser).await?;
    Ok(())
}

async fn a_dropped_claim_takes_its_ring_and_its_panel_with_it(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let claimed = order(scene, "closing-in-5-days")?;
    open_order(browser, &claimed).await?[0].click("button.claim").await?;
    ring(browser).await?;
    let tab = browser.driver().new_tab().await?;
    browser.driver().switch_to_window(tab).await?;
    let id = &claimed.lines[0].id;
    browser.goto(&format!("https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderLineId={id}")).await?;
    let preview = panel(browser, "ready to fill").await?;
    let at = preview.texts_of("button.quiet").await?.iter().position(|words| words.contains("Discard"));
    preview.press(&preview.find_all("button.quiet").await?[at.unwrap()]).await?;
    let discarded = panel(browser, "is discarded").await?;
    let here = browser.driver().window().await?;
    scene.return_to_first_tab().await?;
    nothing_beside(browser).await?;
    // A press is enough to have it back.
    browser.driver().switch_to_window(here).await?;
    discarded.click("button.fill").await?;
    panel(browser, "ready to fill").await?;
    Ok(())
}
