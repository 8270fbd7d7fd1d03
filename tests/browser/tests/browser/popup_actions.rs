//! What a shopper can do with one order in the popup: silence its reminders, and take its deadline along as a calendar file.

use anyhow::{Context, Result};
use browser::{Browser, Scene, both_browsers, wait_for, wait_until};
use icalendar::{Calendar, CalendarComponent, Component};
use serde_json::json;

use crate::shopper::{SOON, badge, in_utc, open_order, order, popup, popup_text, unfold_rows};

both_browsers!(a_muted_order_keeps_its_date_and_says_nothing_until_it_is_wanted_again, in_utc);
both_browsers!(one_order_goes_into_a_calendar_alone, in_utc);

/// As if the order had been known for months, so that steps of its ladder are due now.
async fn make_due(browser: &Browser, id: &str) -> Result<()> {
    let due = format!(
        "const {{ index }} = await records.get('index');
        await records.set({{
          settings: {{ badge_days: 30, ladder: [1440, 720, 24], keep_months: 24, chosen: 0 }},
          index: {{ ...index, basis: '' }},
          'told:{id}': {{ since: Date.now() - 100 * 86400000 }},
        }});
        await chrome.alarms.create('wake', {{ when: Date.now() + 50, periodInMinutes: 60 }});"
    );
    browser.in_extension(&due).await?;
    wait_until("the reminder", SOON, async || {
        let due = "return Object.keys((await records.get('due')).due ?? {})";
        Ok(browser.in_extension(due).await? == json!([id]))
    })
    .await
}

async fn says(browser: &Browser, words: &str, whether: bool) -> Result<()> {
    wait_until(&format!("the popup to say “{words}” or not ({whether})"), SOON, async || {
        Ok(popup_text(browser).await?.is_some_and(|text| text.contains(words) == whether))
    })
    .await
}

async fn a_muted_order_keeps_its_date_and_says_nothing_until_it_is_wanted_again(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let closing = order(scene, "closing-in-5-days")?;
    open_order(browser, &closing).await?;
    browser.goto("about:blank").await?;
    make_due(browser, &closing.id).await?;
    let counted = badge(browser).await?;
    assert!(counted.ends_with('d'), "{counted}");
    let words = popup(browser).await?;
    assert!(words.contains("Open a dispute in time"), "{words}");
    let date = browser.run_async("return document.querySelector('.row .date').textContent").await?;

    browser.press(".due", "No more reminders for this order").await?;
    says(browser, "No reminders for this order, because you asked for none", true).await?;
    says(browser, "Open a dispute in time", false).await?;
    assert_eq!(browser.run_async("return document.querySelector('.row .date').textContent").await?, date);
    assert_eq!(badge(browser).await?, counted, "the toolbar counts it all the same");
    let told = format!("return (await records.get('told:{0}'))['told:{0}'].muted", closing.id);
    assert_eq!(browser.in_extension(&told).await?, true);

    unfold_rows(browser).await?;
    browser.press(".foot", "Remind me again").await?;
    says(browser, "No reminders for this order", false).await?;
    assert_eq!(browser.in_extension(&format!("{told} ?? false")).await?, false);
    browser.press(".foot", "No reminders").await?;
    says(browser, "No reminders for this order", true).await
}

async fn one_order_goes_into_a_calendar_alone(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let (far, closing) = (order(scene, "far")?, order(scene, "closing-in-5-days")?);
    for order in [&far, &closing] {
        open_order(browser, order).await?;
    }
    popup(browser).await?;
    // What is handed to the browser to save is looked at on its way.
    let look = "const create = URL.createObjectURL;
        URL.createObjectURL = (blob) => { blob.text().then((text) => (document.documentElement.dataset.file = text));
          return create.call(URL, blob); };
        const row = [...document.querySelectorAll('.row')].find((row) => row.textContent.includes('ORDER'));
        row.querySelector('.calendar').click();";
    browser.run_async(&look.replace("ORDER", &far.id)).await?;
    let text = wait_for("the file", SOON, async || {
        let file = browser.run_async("return document.documentElement.dataset.file ?? null").await?;
        Ok(file.as_str().map(str::to_owned))
    })
    .await?;
    let read: Calendar = text.parse().map_err(anyhow::Error::msg)?;
    let events: Vec<_> = read.components.iter().filter_map(CalendarComponent::as_event).collect();
    assert_eq!(events.len(), far.lines.len(), "{text}");
    let last = far.deadline.context("it has a deadline")?.plus(15).to_string().replace('-', "");
    for (n, event) in events.into_iter().enumerate() {
        assert_eq!(event.get_uid(), Some(format!("{}-{n}@recourse.invalid", far.id).as_str()));
        assert_eq!(event.property_value("DTEND"), Some(format!("{last}T000000Z").as_str()));
        assert!(event.get_description().is_some_and(|words| words.contains(&far.id)));
    }
    assert!(text.contains("BEGIN:VALARM") && !text.contains(&closing.id));
    wait_until("the popup to say where it is", SOON, async || {
        let said = browser.run_async("return document.querySelector('#said').textContent").await?;
        Ok(said == format!("\u{2068}recourse-{}.ics\u{2069} is in your downloads.", far.id))
    })
    .await
}
