//! The popup: what is open, the most urgent first.

use anyhow::Result;
use browser::{Scene, both_browsers, wait_for, wait_until};
use serde_json::Value;
use shop::Order;
use thirtyfour::By;

use crate::claim::nothing_was_sent;
use crate::shopper::{DETAIL, SOON, in_utc, open_order, order, popup, ring, unfold_rows};

both_browsers!(orders_stand_by_urgency_with_their_money_and_a_link, in_utc);
both_browsers!(a_claim_begun_in_the_popup_leads_to_the_line, in_utc);
both_browsers!(a_claim_is_composed_in_the_popup_and_kept_when_it_is_closed, in_utc);

async fn orders_stand_by_urgency_with_their_money_and_a_link(scene: &Scene) -> Result<()> {
    let roles = ["far", "completed-between-terms", "two-lines", "won"];
    for role in roles {
        open_order(&scene.browser, &order(scene, role)?).await?;
    }
    popup(&scene.browser).await?;
    let rows = "return [...document.querySelectorAll('.row')].map((row) =>
        [row.querySelector('.whole').textContent, row.querySelector('.money').textContent, row.querySelector('a').href])";
    let rows = scene.browser.run_async(rows).await?;
    let mut orders = roles.into_iter().map(|role| order(scene, role)).collect::<Result<Vec<_>>>()?;
    // A finished order goes by the 90 days after the order that its page prints.
    orders.sort_by_key(|order| match order.completed {
        Some(_) => Some(order.placed.plus(90)),
        None => order.deadline.map(|day| day.plus(15)),
    });
    let expected: Vec<Value> = orders
        .iter()
        .flat_map(|order| order.lines.iter().map(move |line| (order, line)))
        .map(|(order, line)| {
            let minor = line.price.minor * i64::from(line.quantity);
            let code = line.price.currency.code();
            let money = if code == "KRW" {
                format!("KRW {}", in_thousands(minor))
            } else {
                format!("{code} {}.{:02}", in_thousands(minor / 100), minor % 100)
            };
            serde_json::json!([line.title, money, format!("{DETAIL}{}", order.id)])
        })
        .collect();
    assert_eq!(rows, Value::from(expected));
    a_row_is_low_and_is_found_by_its_words(scene, &order(scene, "far")?).await
}

/// Below a million, as English writes it.
fn in_thousands(n: i64) -> String {
    if n < 1000 { n.to_string() } else { format!("{},{:03}", n / 1000, n % 1000) }
}

async fn a_row_is_low_and_is_found_by_its_words(scene: &Scene, wanted: &Order) -> Result<()> {
    let browser = &scene.browser;
    let highest =
        "return Math.max(...[...document.querySelectorAll('.row')].map((row) => row.getBoundingClientRect().height))";
    let highest = browser.run_async(highest).await?.as_f64().unwrap_or(f64::MAX);
    assert!(highest <= 64.0, "a row is {highest} px high");
    let search = browser.driver().find(By::Css("#search")).await?;
    search.send_keys(&wanted.lines[0].title).await?;
    let state = "return [document.activeElement.id, ...[...document.querySelectorAll('.row .whole')].map((each) => each.textContent)]";
    let expected = serde_json::json!(["search", wanted.lines[0].title]);
    wait_until("the one row", SOON, async || Ok(browser.run_async(state).await? == expected)).await
}

async fn a_claim_begun_in_the_popup_leads_to_the_line(scene: &Scene) -> Result<()> {
    let far = order(scene, "far")?;
    open_order(&scene.browser, &far).await?;
    popup(&scene.browser).await?;
    scene.browser.driver().find(By::Css(".row button.claim")).await?.click().await?;
    at_the_order_in_a_new_tab(scene, &far).await?;
    ring(&scene.browser).await?;
    Ok(())
}

/// Goes to the tab with the order's own page that the popup opened.
async fn at_the_order_in_a_new_tab(scene: &Scene, order: &Order) -> Result<()> {
    let tab = wait_for("the order's own page in a tab", SOON, async || {
        for tab in scene.browser.tabs().await?.into_iter().rev() {
            scene.browser.driver().switch_to_window(tab.clone()).await?;
            // The first tab has the same address; the new one was opened by the popup.
            if scene.browser.driver().current_url().await?.as_str().ends_with(&order.id)
                && scene.browser.run_async("return history.length").await? == 1
            {
                return Ok(Some(tab));
            }
        }
        Ok(None)
    })
    .await?;
    scene.browser.driver().switch_to_window(tab).await?;
    Ok(())
}

async fn letter(scene: &Scene) -> Result<String> {
    let letter = scene.browser.run_async("return document.querySelector('textarea[name=letter]')?.value ?? ''").await?;
    Ok(letter.as_str().unwrap_or_default().to_owned())
}

async fn a_claim_is_composed_in_the_popup_and_kept_when_it_is_closed(scene: &Scene) -> Result<()> {
    let (browser, find) = (&scene.browser, |selector: &'static str| scene.browser.driver().find(By::Css(selector)));
    let far = order(scene, "far")?;
    open_order(browser, &far).await?;
    popup(browser).await?;
    unfold_rows(browser).await?;
    find(".row button.compose").await?.click().await?;
    wait_until("the composer", SOON, async || Ok(letter(scene).await?.starts_with("1. Order"))).await?;
    find("input[name=received][value=yes]").await?.click().await?;
    wait_until("what arrived to be asked about", SOON, async || {
        let reasons = browser.run_async("return document.querySelector('select[name=reason]').textContent").await?;
        Ok(reasons.as_str().is_some_and(|reasons| reasons.contains("Damaged")))
    })
    .await?;
    // Without a reason it would lead nowhere. A list is heard when its keys have come to rest.
    find("select[name=reason]").await?.send_keys("Damaged").await?;
    wait_until("the letter to be of the reason", SOON, async || {
        Ok(letter(scene).await?.to_lowercase().contains("damaged"))
    })
    .await?;
    // Nothing is left with a press or a key: the popup may go at any moment.
    find("textarea[name=said]").await?.send_keys("Its shade is broken").await?;
    wait_until("the letter to say what was typed", SOON, async || {
        Ok(letter(scene).await?.contains("Its shade is broken."))
    })
    .await?;
    let typed = "const at = document.activeElement; return [at.name, at.value, at.selectionStart]";
    assert_eq!(browser.run_async(typed).await?, serde_json::json!(["said", "Its shade is broken", 19]));
    popup(browser).await?;
    wait_until("the draft to be there again", SOON, async || Ok(letter(scene).await?.contains("Its shade is broken.")))
        .await?;
    find("button.fill").await?.click().await?;
    at_the_order_in_a_new_tab(scene, &far).await?;
    ring(browser).await?;
    nothing_was_sent(scene, &[]);
    Ok(())
}
