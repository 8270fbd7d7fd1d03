//! The composer: where it begins, what it refuses, and how it is left.

use anyhow::{Context, Result};
use browser::{Browser, Scene, both_browsers, wait_until};
use thirtyfour::{By, Key};

use crate::forms::composed;
use crate::shopper::{SOON, go_to_our_page, in_utc, open_order, order, our_pages};

both_browsers!(a_composer_begins_with_yes_and_refuses_what_is_missing_at_its_field, in_utc);
both_browsers!(what_is_typed_stays_when_escape_leaves_the_composer, in_utc);
both_browsers!(a_claim_that_was_discarded_in_the_composer_comes_back, in_utc);

/// Opens the composer of the first line of an order.
async fn compose(scene: &Scene) -> Result<()> {
    let claimed = order(scene, "closing-in-5-days")?;
    open_order(&scene.browser, &claimed).await?[0].click("button.compose").await?;
    go_to_our_page(&scene.browser, "claim.html").await?;
    composed(&scene.browser, "Did it arrive?").await
}

/// Waits until the field that has the focus is called so.
async fn at_field(browser: &Browser, name: &str) -> Result<()> {
    wait_until(&format!("the focus at {name}"), SOON, async || {
        Ok(browser.run_async("return document.activeElement?.name ?? ''").await? == name)
    })
    .await
}

async fn press(browser: &Browser, words: &str) -> Result<()> {
    let path = format!("//button[contains(., '{words}')]");
    Ok(browser.driver().find(By::XPath(path)).await.context(words.to_owned())?.click().await?)
}

/// Types another amount over the one that stands there, and goes on to the next field.
async fn type_over(browser: &Browser, amount: &str) -> Result<()> {
    let field = browser.driver().find(By::Css("input[name=amount]")).await?;
    // Emptying it first would be a change of its own, after which it is drawn anew.
    field.send_keys(Key::Control + "a").await?;
    Ok(field.send_keys(amount + Key::Tab).await?)
}

async fn a_composer_begins_with_yes_and_refuses_what_is_missing_at_its_field(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    compose(scene).await?;
    at_field(browser, "received").await?;
    let begins = browser
        .run_async(
            "return [document.querySelector('[name=received]:checked').value,
             ...[...document.querySelector('[name=reason]').options].slice(0, 4).map((each) => each.textContent)]",
        )
        .await?;
    let expected = ["yes", "Choose what is wrong", "Damaged", "Not as described", "Does not work"];
    assert_eq!(begins, serde_json::json!(expected));
    // Nobody but the shopper knows what is wrong.
    press(browser, "Go on to the form").await?;
    at_field(browser, "reason").await?;
    let find = async |selector: &str| Ok::<_, anyhow::Error>(browser.driver().find(By::Css(selector)).await?);
    find("select[name=reason]").await?.send_keys("Damaged").await?;
    composed(browser, "What proves it").await?;
    type_over(browser, "half").await?;
    composed(browser, "This is no amount. Type a number, in USD, such as 12.50.").await?;
    press(browser, "Go on to the form").await?;
    at_field(browser, "amount").await?;
    assert_eq!(find("input[name=amount]").await?.prop("value").await?.as_deref(), Some("half"), "it is not lost");
    type_over(browser, "5").await?;
    wait_until("the letter to follow", SOON, async || {
        let letter = browser.run_async("return document.querySelector('textarea[name=letter]').value").await?;
        Ok(letter.as_str().is_some_and(|letter| letter.contains("USD 5.00")))
    })
    .await?;
    let pages = our_pages(browser).await?.len();
    press(browser, "Go on to the form").await?;
    scene.return_to_first_tab().await?;
    wait_until("the composer to close", SOON, async || Ok(our_pages(browser).await?.len() < pages)).await
}

async fn what_is_typed_stays_when_escape_leaves_the_composer(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    compose(scene).await?;
    let pages = our_pages(browser).await?.len();
    let said = browser.driver().find(By::Css("textarea[name=said]")).await?;
    said.send_keys("The lid is cracked").await?;
    said.send_keys(Key::Escape + "").await?;
    scene.return_to_first_tab().await?;
    wait_until("the composer to close", SOON, async || Ok(our_pages(browser).await?.len() < pages)).await?;
    compose(scene).await?;
    wait_until("what was typed", SOON, async || {
        let said = browser.run_async("return document.querySelector('textarea[name=said]')?.value ?? ''").await?;
        Ok(said == "The lid is cracked")
    })
    .await
}

async fn a_claim_that_was_discarded_in_the_composer_comes_back(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    compose(scene).await?;
    let said = browser.driver().find(By::Css("textarea[name=said]")).await?;
    said.send_keys("The lid is cracked" + Key::Tab).await?;
    wait_until("the letter to say it", SOON, async || {
        let letter = browser.run_async("return document.querySelector('textarea[name=letter]').value").await?;
        Ok(letter.as_str().is_some_and(|letter| letter.contains("The lid is cracked")))
    })
    .await?;
    press(browser, "Discard this claim").await?;
    composed(browser, "is discarded").await?;
    press(browser, "Bring it back").await?;
    composed(browser, "Did it arrive?").await?;
    let said = browser.run_async("return document.querySelector('textarea[name=said]').value").await?;
    assert_eq!(said, "The lid is cracked");
    Ok(())
}
