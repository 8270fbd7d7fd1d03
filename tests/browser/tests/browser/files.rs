//! The files of the options page, as the shopper's other programs read them.

use anyhow::{Context, Result};
use browser::{Scene, both_browsers, wait_for};
use icalendar::{Calendar, CalendarComponent, Component};
use recourse::calendar::{self, CalendarEntry, Diary};
use recourse::day::{HOUR, Moment, Zone};
use recourse::plain::to_json;
use serde_json::Value;

use crate::shopper::{SOON, in_utc, open_order, order};

both_browsers!(a_calendar_file_reads_back_in_another_parser_over_changes_of_the_clocks, in_utc);
both_browsers!(a_choice_is_kept_or_refused_and_what_is_forgotten_is_gone, in_utc);

/// Writes jCal as the options page does.
const WRITE: &str = "const { default: ICAL } = await import('/vendor/ical.js');
    const { inWords, openLanguage } = await import('/say.js');
    await openLanguage();
    return ICAL.stringify(inWords(JCAL));";

async fn a_calendar_file_reads_back_in_another_parser_over_changes_of_the_clocks(scene: &Scene) -> Result<()> {
    let title =
        "Lamp; long, \\ \"warm\" – ランプ, sold with a cable and a plug that fits most sockets of most countries, 2 m";
    let now = Moment::parse("2026-01-01T00:00:00Z").context("a moment")?;
    let mut entries = Vec::new();
    for (n, zone) in
        ["Europe/Berlin", "America/Los_Angeles", "Australia/Lord_Howe", "Africa/Casablanca"].iter().enumerate()
    {
        let zone = Zone::iana(zone).context("a zone")?;
        let first = zone.day_of(now);
        // Every week of two years, so that every change of the clocks lies between an alarm and its deadline.
        for week in 0..104 {
            entries.push(CalendarEntry {
                order: format!("81000000000{week:03}77"),
                line: n,
                title: Some(title.to_owned()),
                in_part: false,
                safe_by: zone.start_of(first.plus(week * 7 + 1)),
                reasons: "worked out: refund date; 15 days after that".into(),
                url: "https://www.aliexpress.com/p/order/detail.html?orderId=1".to_owned(),
            });
        }
    }
    let lead_times = [336, 6];
    let jcal = to_json(&calendar::jcal(&entries, &lead_times, true, &mut Diary::new(), 0, now));
    scene.browser.open_extension_page("options.html").await?;
    let text = scene.browser.run_async(&WRITE.replace("JCAL", &jcal)).await?;
    let text = text.as_str().context("the file is a text")?;
    assert!(text.split("\r\n").all(|line| line.len() <= 75 * 4 && !line.contains('\n')));
    let read: Calendar = text.parse().map_err(anyhow::Error::msg)?;
    let events: Vec<_> = read.components.iter().filter_map(CalendarComponent::as_event).collect();
    assert_eq!(events.len(), entries.len());
    for (event, entry) in events.into_iter().zip(&entries) {
        let at = |name: &str| {
            let value = event.property_value(name).unwrap();
            let iso = format!("{}-{}-{}:{}:{}", &value[..4], &value[4..6], &value[6..11], &value[11..13], &value[13..]);
            Moment::parse(&iso).unwrap()
        };
        assert_eq!(at("DTEND"), entry.safe_by);
        assert_eq!(at("DTSTART").0, entry.safe_by.0 - HOUR);
        assert_eq!(event.get_uid(), Some(entry.uid().as_str()));
        assert!(event.get_summary().unwrap().ends_with(title), "{:?}", event.get_summary());
        assert!(event.get_description().unwrap().contains("15 days after that\n"));
    }
    assert_eq!(text.matches("BEGIN:VALARM").count(), entries.len() * lead_times.len());
    assert!(text.contains("TRIGGER;RELATED=END:-PT336H\r\n"));
    Ok(())
}

async fn a_choice_is_kept_or_refused_and_what_is_forgotten_is_gone(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    open_order(browser, &order(scene, "far")?).await?;
    browser.open_extension_page("options.html").await?;
    let put = async |name: &str, value: &str| {
        wait_for("the choices", SOON, async || {
            let filled = "return document.querySelector('[name=ladder]').value";
            Ok((browser.run_async(filled).await? != "").then_some(()))
        })
        .await?;
        let put = format!(
            "const field = document.querySelector('[name={name}]');
            field.value = '{value}';
            field.dispatchEvent(new Event('change', {{ bubbles: true }}));"
        );
        browser.run_async(&put).await
    };
    let said = async |words: &str| {
        wait_for(&format!("the page to say “{words}”"), SOON, async || {
            let said =
                "return [...document.querySelectorAll('.beside, #said')].map((each) => each.textContent).join(' ')";
            let said = browser.run_async(said).await?;
            Ok(said.as_str().is_some_and(|said| said.contains(words)).then_some(()))
        })
        .await
    };
    // Said by the background, and written by the core.
    let table = "const { ask } = await import('/ask.js'); return (await ask({ export: { kind: 'table' } })).file.plain";
    let table = browser.run_async(table).await?;
    let table = table.as_str().context("a table is a text")?;
    assert!(table.starts_with("\u{feff}\"Order number\",\"Store\",\"Item\"") && !table.contains("[object"), "{table}");
    put("ladder", "2 d, 5 h").await?;
    said("Kept").await?;
    put("badge_days", "99").await?;
    said("1 to 60 days").await?;
    put("ladder", "two weeks").await?;
    said("two weeks\u{2069} cannot be read").await?;
    let stored = browser.in_extension("return (await records.get('settings')).settings").await?;
    assert_eq!(stored["ladder"], serde_json::json!([48, 5]));
    assert_eq!(stored["badge_days"], 15);
    for _ in 0..2 {
        browser.driver().find(thirtyfour::By::Css("#forget-all")).await?.click().await?;
    }
    said("Everything is forgotten").await?;
    let left = browser.in_extension("return Object.keys(await records.get(null))").await?;
    assert_eq!(left, Value::Array(Vec::new()));
    Ok(())
}
