//! An order's own page: one chip on every line, with its date and where it comes from.

use std::time::Duration;

use anyhow::Result;
use browser::{Browser, Kind, Launch, Package, Scene, Setup, both_browsers, wait_until};
use serde_json::Value;
use shop::{Csp, Options};

use crate::shopper::{in_utc, open_list, open_order, order, popup};

both_browsers!(every_line_has_its_date_its_days_and_its_reason, in_utc);
both_browsers!(a_line_without_the_sites_button_offers_no_claim, in_utc);
both_browsers!(titles_are_shown_as_text, in_utc);
both_browsers!(the_page_alone_tells_what_its_answers_tell, without_the_tap);
both_browsers!(the_strict_policy_changes_nothing, under_the_strict_policy);

fn under_the_strict_policy(kind: Kind) -> Result<Setup> {
    let usual = in_utc(kind)?;
    Ok(Setup { shop: Options { csp: Csp::Strict, ..usual.shop }, ..usual })
}

pub(crate) fn without_the_tap(kind: Kind) -> Result<Setup> {
    let take_out = |manifest: &mut Value| {
        if let Some(scripts) = manifest["content_scripts"].as_array_mut() {
            scripts.retain(|script| script["world"] != "MAIN");
        }
    };
    Ok(Setup { extension: Package::variant(kind, take_out, &[])?, ..in_utc(kind)? })
}

async fn every_line_has_its_date_its_days_and_its_reason(scene: &Scene) -> Result<()> {
    const PRESSED: &str = "button.claim, button.compose, .chip > .more > summary";
    let two = order(scene, "two-lines")?;
    let chips = open_order(&scene.browser, &two).await?;
    let deadline = two.deadline.unwrap();
    // Of `Dec 16, 2026` a year that is this one is not told.
    let last_day = deadline.plus(14).text();
    let last_day = last_day.split(',').next().unwrap();
    for chip in chips {
        let words = chip.text().await?;
        // The year is told only where it is another one.
        let brief = |day: shop::Day| day.text().split(',').next().unwrap().to_owned();
        let shipped = format!("It was shipped on {}", brief(two.shipped.unwrap()));
        let reason = format!("Refund date: {}", brief(deadline));
        // In UTC the day after begins eight hours before it does in the site's own zone.
        for part in [&format!("until {last_day}"), " days left", "calculated", &shipped, &reason, "US Pacific time"] {
            assert!(words.contains(part), "“{part}” is not in: {words}");
        }
        assert_eq!(chip.find_all("button.claim").await?.len(), 1);
        // Our words are the style sheet's, and a screen reader reads them all the same.
        assert_eq!(chip.names_of(PRESSED).await?, chip.texts_of(PRESSED).await?);
    }
    Ok(())
}

async fn a_line_without_the_sites_button_offers_no_claim(scene: &Scene) -> Result<()> {
    let three = order(scene, "three-lines-one-button")?;
    let chips = open_order(&scene.browser, &three).await?;
    for (line, chip) in three.lines.iter().zip(chips) {
        assert_eq!(chip.find_all("button.claim").await?.len(), usize::from(line.can_dispute), "{}", chip.text().await?);
    }
    Ok(())
}

async fn titles_are_shown_as_text(scene: &Scene) -> Result<()> {
    let hostile = order(scene, "hostile-html")?;
    open_order(&scene.browser, &hostile).await?;
    let words = popup(&scene.browser).await?;
    assert!(words.contains(&hostile.lines[0].title), "{words}");
    let made =
        scene.browser.run_async("return document.querySelectorAll('img, script[src=x], #popup b').length").await?;
    assert_eq!(made, 0);
    Ok(())
}

/// What the popup says after a walk through the list and some orders.
async fn walk(browser: &Browser, scene: &Scene) -> Result<(String, String)> {
    open_list(browser).await?;
    for role in ["before-opening", "far", "closing-in-12-days", "two-lines", "hostile-deadline", "won"] {
        let chips = open_order(browser, &order(scene, role)?).await?;
        if role == "before-opening" {
            // That a button is missing is believed once the page has settled: a button may come seconds late.
            let chip = &chips[0];
            let is_told = async || Ok(chip.text().await?.contains("There is no dispute button yet"));
            wait_until("the missing button is told", Duration::from_secs(15), is_told).await?;
        }
    }
    let orders = "const stored = await records.get();
        const orders = Object.entries(stored).filter(([key]) => key.startsWith('order:')).sort();
        return JSON.stringify(orders.map(([key, { status, store, lines }]) =>
            [key, status?.value, store, lines.map(({ id, title, quantity, unit_price: price }) => [id, title, quantity, price])]))";
    let ledger = browser.in_extension(orders).await?.as_str().unwrap_or_default().to_owned();
    Ok((popup(browser).await?, ledger))
}

async fn the_page_alone_tells_what_its_answers_tell(scene: &Scene) -> Result<()> {
    let (page_alone, _) = walk(&scene.browser, scene).await?;
    let kind = scene.browser.kind();
    let with_tap = Package::built(kind)?;
    let launch = Launch { timezone: Some("UTC".to_owned()), ..Launch::new(kind, &with_tap, scene.shop.port()) };
    let other = Browser::launch(launch).await?;
    let with_answers = walk(&other, scene).await;
    other.quit().await?;
    let (with_answers, _) = with_answers?;
    assert_eq!(page_alone, with_answers);
    Ok(())
}

async fn the_strict_policy_changes_nothing(scene: &Scene) -> Result<()> {
    let strict = walk(&scene.browser, scene).await?;
    scene.shop.set_csp(Csp::None);
    scene.return_to_first_tab().await?;
    scene.browser.in_extension("await records.clear()").await?;
    assert_eq!(strict, walk(&scene.browser, scene).await?);
    Ok(())
}
