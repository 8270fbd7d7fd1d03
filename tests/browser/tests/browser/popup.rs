//! The popup: what is open, the most urgent first.

use anyhow::Result;
use browser::{Scene, both_browsers, wait_for};
use serde_json::Value;

use crate::shopper::{DETAIL, SOON, in_utc, open_order, order, popup, ring};

both_browsers!(orders_stand_by_urgency_with_their_money_and_a_link, in_utc);
both_browsers!(a_claim_begun_in_the_popup_leads_to_the_line, in_utc);

async fn orders_stand_by_urgency_with_their_money_and_a_link(scene: &Scene) -> Result<()> {
    let roles = ["far", "completed-between-terms", "two-lines", "won"];
    for role in roles {
        open_order(&scene.browser, &order(scene, role)?).await?;
    }
    popup(&scene.browser).await?;
    let rows = "return [...document.querySelectorAll('.row')].map((row) =>
        [row.querySelector('.title').textContent, row.querySelector('.money').textContent, row.querySelector('a').href])";
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
                format!("KRW {minor}")
            } else {
                format!("{code} {}.{:02}", minor / 100, minor % 100)
            };
            serde_json::json!([line.title, money, format!("{DETAIL}{}", order.id)])
        })
        .collect();
    assert_eq!(rows, Value::from(expected));
    Ok(())
}

async fn a_claim_begun_in_the_popup_leads_to_the_line(scene: &Scene) -> Result<()> {
    let far = order(scene, "far")?;
    open_order(&scene.browser, &far).await?;
    popup(&scene.browser).await?;
    scene.browser.driver().find(thirtyfour::By::Css(".row button.claim")).await?.click().await?;
    let tab = wait_for("the order's own page in a tab", SOON, async || {
        for tab in scene.browser.tabs().await?.into_iter().rev() {
            scene.browser.driver().switch_to_window(tab.clone()).await?;
            // The first tab has the same address; the new one was opened by the popup.
            if scene.browser.driver().current_url().await?.as_str().ends_with(&far.id)
                && scene.browser.run_async("return history.length").await? == 1
            {
                return Ok(Some(tab));
            }
        }
        Ok(None)
    })
    .await?;
    scene.browser.driver().switch_to_window(tab).await?;
    ring(&scene.browser).await?;
    Ok(())
}
