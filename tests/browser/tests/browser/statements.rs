//! The shopper's own word on a date, the dates beside a conversation, and what is said of an order that is finished.

use anyhow::Result;
use browser::{Browser, Scene, Shadow, both_browsers, wait_for, wait_until};
use shop::Day;

use crate::shopper::{SOON, go_to_our_page, in_utc, nothing_beside, open_order, order, panel, popup, popup_text};

both_browsers!(a_date_set_by_hand_is_used_and_can_be_taken_back, in_utc);
both_browsers!(that_it_arrived_is_said_in_a_page_of_ours, in_utc);
both_browsers!(the_safe_date_stands_beside_the_conversation, in_utc);
both_browsers!(a_finished_order_is_told_its_shorter_window, in_utc);
both_browsers!(a_missing_button_is_explained_with_its_date, in_utc);

const MESSAGES: &str = "https://www.aliexpress.com/p/message/index.html";

/// A day as it is told: `Sep 18`. The year stands there only where it is another one, and behind it.
fn brief(day: Day) -> String {
    day.text().split(',').next().unwrap_or_default().to_owned()
}

/// The last safe day of 15 days after a refund date.
fn last_day(deadline: Day) -> String {
    format!("until {}", brief(deadline.plus(14)))
}

/// The same in a whole sentence.
fn safe_day(deadline: Day) -> String {
    format!("last safe day is {}", brief(deadline.plus(14)))
}

/// The popup's words once they say something.
async fn popup_with(browser: &Browser, part: &str) -> Result<String> {
    wait_for(&format!("a popup with “{part}”"), SOON, async || {
        Ok(popup_text(browser).await?.filter(|words| words.contains(part)))
    })
    .await
}

/// The first chip of a line once it says something.
async fn chip_with(browser: &Browser, part: &str) -> Result<Shadow> {
    wait_for(&format!("a chip with “{part}”"), SOON, async || {
        let mut chips = crate::shopper::chips(browser, crate::shopper::LINE).await?;
        let chip = chips.swap_remove(0);
        Ok(chip.text().await?.contains(part).then_some(chip))
    })
    .await
}

async fn a_date_set_by_hand_is_used_and_can_be_taken_back(scene: &Scene) -> Result<()> {
    let far = order(scene, "far")?;
    let read = far.deadline.unwrap();
    open_order(&scene.browser, &far).await?;
    assert!(popup(&scene.browser).await?.contains(&last_day(read)));
    let set = read.plus(-7);
    let fill = format!(
        "document.querySelector('.row .more').open = true;
         document.querySelector('.row .more input').value = '{set}';"
    );
    scene.browser.run_async(&fill).await?;
    press(&scene.browser, ".set button").await?;
    let words = popup_with(&scene.browser, &last_day(set)).await?;
    let told = format!("you set the refund date to {}", brief(set));
    assert!(words.contains(&told) && words.contains(&format!("AliExpress showed {}", brief(read))), "{words}");
    scene.browser.run_async("document.querySelector('.row .more').open = true;").await?;
    press(&scene.browser, ".more button.unsay").await?;
    let words = popup_with(&scene.browser, &last_day(read)).await?;
    assert!(!words.contains("you set"), "{words}");
    Ok(())
}

async fn press(browser: &Browser, selector: &str) -> Result<()> {
    Ok(browser.driver().find(thirtyfour::By::Css(selector)).await?.click().await?)
}

async fn that_it_arrived_is_said_in_a_page_of_ours(scene: &Scene) -> Result<()> {
    let far = order(scene, "far")?;
    let chip = open_order(&scene.browser, &far).await?.swap_remove(0);
    assert!(!chip.text().await?.contains("you said"));
    chip.click(".more summary").await?;
    // A press in the page leads to a page of ours, and only there it is said.
    chip.click(".more button.show").await?;
    go_to_our_page(&scene.browser, "popup.html").await?;
    popup_with(&scene.browser, "It arrived").await?;
    let said =
        "[...document.querySelectorAll('.more[open] button.say')].find((each) => each.textContent === 'It arrived')";
    wait_until("the order in view, unfolded", SOON, async || {
        Ok(scene.browser.run_async(&format!("return {said} != null")).await? == true)
    })
    .await?;
    let at = scene
        .browser
        .run_async(&format!("return [...document.querySelectorAll('button.say')].indexOf({said})"))
        .await?;
    let buttons = scene.browser.driver().find_all(thirtyfour::By::Css("button.say")).await?;
    buttons[usize::try_from(at.as_u64().unwrap()).unwrap()].click().await?;
    popup_with(&scene.browser, "you said that it arrived").await?;
    scene.return_to_first_tab().await?;
    let words = chip_with(&scene.browser, "you said that it arrived").await?.text().await?;
    // Fifteen days from today, and not from a refund date that is weeks away.
    assert!(words.contains("14 days left"), "{words}");
    Ok(())
}

async fn the_safe_date_stands_beside_the_conversation(scene: &Scene) -> Result<()> {
    scene.browser.goto(MESSAGES).await?;
    nothing_beside(&scene.browser).await?;
    let (far, two) = (order(scene, "far")?, order(scene, "two-lines")?);
    for order in [&far, &two] {
        open_order(&scene.browser, order).await?;
    }
    scene.browser.goto(MESSAGES).await?;
    let all = panel(&scene.browser, "This page names no order").await?.text().await?;
    for part in [far.deadline, two.deadline].map(|day| safe_day(day.unwrap())) {
        assert!(all.contains(part.as_str()), "“{part}” is not in: {all}");
    }
    // What was bought is not for this page's scripts.
    assert!(![&far, &two].iter().any(|order| all.contains(&order.lines[0].title) || all.contains(&order.id)), "{all}");
    scene.browser.goto(&format!("{MESSAGES}?orderId={}", far.id)).await?;
    let one = panel(&scene.browser, &safe_day(far.deadline.unwrap())).await?.text().await?;
    assert!(!one.contains(&safe_day(two.deadline.unwrap())), "{one}");
    assert!(one.contains("does not stop the clock"), "{one}");
    Ok(())
}

async fn a_finished_order_is_told_its_shorter_window(scene: &Scene) -> Result<()> {
    let finished = order(scene, "completed-between-terms")?;
    let chip = open_order(&scene.browser, &finished).await?.swap_remove(0);
    let words = chip.text().await?;
    // The page prints 90 days after the order; 7 days after receipt are over.
    let printed = format!("until {}", brief(finished.placed.plus(89)));
    for part in [&printed, "AliExpress", "as AliExpress itself says (order page, read on ", "Not arrived?"] {
        assert!(words.contains(part), "“{part}” is not in: {words}");
    }
    chip.click(".more summary").await?;
    let words = chip.text().await?;
    let completion = format!("last safe day is {}", brief(finished.completed.unwrap().plus(14)));
    assert!(words.contains(&completion), "the other clocks are folded under it: {words}");
    Ok(())
}

async fn a_missing_button_is_explained_with_its_date(scene: &Scene) -> Result<()> {
    let three = order(scene, "three-lines-one-button")?;
    let chip = open_order(&scene.browser, &three).await?.swap_remove(0);
    let words = chip.text().await?;
    let held = format!("may hold the button back until {}", brief(three.deadline.unwrap()));
    assert!(words.contains(&held), "“{held}” is not in: {words}");
    let early = order(scene, "before-opening")?;
    let words = open_order(&scene.browser, &early).await?.swap_remove(0).text().await?;
    let opens = brief(early.shipped.unwrap().plus(10));
    assert!(
        words.contains("There is no dispute button yet: it is too early") && words.contains(&format!("on {opens}")),
        "{words}"
    );
    Ok(())
}
