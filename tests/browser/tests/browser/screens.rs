//! A picture of every screen and state, for `cargo xtask screenshots`: pages of ours in light, in dark and with forced colours,
//! wide and as narrow as a phone; what stands on the site's pages, which are light and wide in the sample shop.
//!
//! Firefox has no protocol for a narrow page or for forced colours, so its pictures are wide ones.

use std::path::PathBuf;

use anyhow::{Context, Result};
use browser::{Browser, Kind, Scene, Setup, Shadow, both_browsers, wait_for, wait_until};
use serde_json::json;
use shop::Options;
use thirtyfour::By;

use crate::accessibility::prefers;
use crate::forms::composed;
use crate::longer::visit;
use crate::reminders::{make_due, ring as wake, told};
use crate::shopper::{
    CARD, DETAIL, LINE, LIST, SOON, beside, go_to_our_page, in_utc, one_chip_each, open_list, open_order, order, panel,
    popup, ring, unfold_rows, walk_to_the_form,
};

both_browsers!(every_screen_is_drawn, in_utc);
both_browsers!(a_list_that_cannot_be_read_is_drawn, drifted);
both_browsers!(every_screen_is_drawn_in_other_languages, in_utc);

fn drifted(kind: Kind) -> Result<Setup> {
    let usual = in_utc(kind)?;
    Ok(Setup { shop: Options { drifted: true, ..usual.shop }, ..usual })
}

/// In CSS pixels, as high as a window may be.
const WIDE: (u32, u32) = (1280, 900);
const NARROW: (u32, u32) = (320, 900);

async fn size(browser: &Browser, (width, height): (u32, u32)) -> Result<()> {
    let metrics = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
    browser.cdp("Emulation.setDeviceMetricsOverride", metrics).await.map(drop)
}

async fn save(browser: &Browser, name: &str) -> Result<()> {
    let folder: PathBuf = programs::target().join("screenshots").join(browser.kind().name());
    std::fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    browser.screenshot(&folder.join(format!("{name}.png"))).await
}

/// A page of ours.
async fn ours(browser: &Browser, name: &str) -> Result<()> {
    for scheme in ["dark", "light"] {
        prefers(browser, scheme).await?;
        save(browser, &format!("{name}-{scheme}-wide")).await?;
        if browser.kind() == Kind::Chromium {
            size(browser, NARROW).await?;
            save(browser, &format!("{name}-{scheme}-narrow")).await?;
            size(browser, WIDE).await?;
        }
    }
    if browser.kind() == Kind::Chromium {
        let forced = |value| json!({"features": [{"name": "forced-colors", "value": value}]});
        browser.cdp("Emulation.setEmulatedMedia", forced("active")).await?;
        save(browser, &format!("{name}-forced-colours-wide")).await?;
        browser.cdp("Emulation.setEmulatedMedia", forced("none")).await?;
    }
    Ok(())
}

async fn every_screen_is_drawn(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    browser.open_extension_page("popup.html").await?;
    wait_for("words", SOON, async || {
        let words = browser.run_async("return document.querySelector('#popup').innerText").await?;
        Ok(words.as_str().filter(|words| !words.contains("Reading")).map(drop))
    })
    .await?;
    ours(browser, "popup-at-first").await?;

    scene.return_to_first_tab().await?;
    open_list(browser).await?;
    save(browser, "list-at-first").await?;
    popup(browser).await?;
    ours(browser, "popup-without-dates").await?;

    scene.return_to_first_tab().await?;
    for role in ["far", "completed-between-terms", "won", "in-dispute", "two-lines"] {
        open_order(browser, &order(scene, role)?).await?;
    }
    save(browser, "order").await?;
    let [first, ..] = &one_chip_each(browser, LINE, 2).await?[..] else { anyhow::bail!("there is a chip") };
    first.click(".chip > .more > summary").await?;
    save(browser, "order-unfolded").await?;
    open_list(browser).await?;
    browser.run_async("document.querySelectorAll('.order-item')[3].scrollIntoView({ block: 'center' })").await?;
    save(browser, "list").await?;
    let far = scene.shop.orders().iter().position(|each| each.role == "far").context("an order is far")?;
    browser.press(&format!(".comet-checkbox-group > :nth-child({})", far + 1), "Confirm received").await?;
    wait_for("words beside the question", SOON, async || beside(browser, ".asked").await).await?;
    save(browser, "question").await?;

    let closing = order(scene, "closing-in-5-days")?;
    open_order(browser, &closing).await?[0].click("button.claim").await?;
    ring(browser).await?;
    save(browser, "ring").await?;
    walk_to_the_form(browser).await?;
    save(browser, "form").await?;
    panel(browser, "ready to fill").await?.click("button.fill").await?;
    panel(browser, "Undo").await?;
    save(browser, "form-filled").await?;

    scene.return_to_first_tab().await?;
    // Beside the button of the claim that was begun stands its ring.
    open_order(browser, &order(scene, "far")?).await?[0].click("button.compose").await?;
    go_to_our_page(browser, "claim.html").await?;
    composed(browser, "Did it arrive?").await?;
    ours(browser, "composer").await?;

    make_due(browser, &closing.id, false).await?;
    wake(browser).await?;
    told(browser, &closing.id).await?;
    scene.return_to_first_tab().await?;
    browser.goto(&format!("{DETAIL}{}", closing.id)).await?;
    wait_for("the banner", SOON, async || beside(browser, ".banner").await).await?;
    save(browser, "banner").await?;

    popup(browser).await?;
    ours(browser, "popup").await?;
    unfold_rows(browser).await?;
    ours(browser, "popup-unfolded").await?;
    browser.open_extension_page(&format!("sheet.html?order={}", closing.id)).await?;
    wait_for("the sheet", SOON, async || Ok(browser.driver().find(By::Css("#sheet > *")).await.ok())).await?;
    ours(browser, "sheet").await?;
    browser.open_extension_page("options.html").await?;
    wait_until("the choices", SOON, async || {
        Ok(browser.run_async("return document.querySelector('[name=badge_days]').value").await? != "")
    })
    .await?;
    ours(browser, "options").await?;
    Ok(())
}

async fn a_list_that_cannot_be_read_is_drawn(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    browser.goto(LIST).await?;
    panel(browser, "can't read this page").await?;
    save(browser, "list-that-cannot-be-read").await?;
    anyhow::ensure!(browser.driver().find_all(By::Css(CARD)).await?.is_empty(), "the list has other names");
    browser.open_extension_page("popup.html").await?;
    ours(browser, "popup-that-cannot-read").await
}

/// A long one, one from right to left, one without spaces, one with many plurals.
async fn every_screen_is_drawn_in_other_languages(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    for (n, tag) in ["de", "ar", "ja", "pl"].into_iter().enumerate() {
        visit(scene, tag, n == 0, &mut async |place: &str, _: Option<&Shadow>| {
            save(browser, &format!("{tag} {place}").replace(' ', "-")).await
        })
        .await?;
    }
    Ok(())
}
