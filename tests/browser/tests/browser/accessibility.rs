//! What axe-core finds wrong for whoever sees little, hears the page read aloud, or has no mouse: nothing, on every page of ours
//! and in what stands on the site's, in light and in dark.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use browser::{Browser, Kind, Package, Scene, Setup, both_browsers};
use serde_json::json;

use crate::forms::composed;
use crate::shopper::{
    CARD, LIST, claim_up_to_the_form, go_to_our_page, in_utc, one_chip_each, open_order, order, panel, popup,
    unfold_rows,
};

both_browsers!(axe_finds_nothing_on_our_pages_or_in_what_we_draw, with_open_roots);

/// The checker does not see into closed shadow roots, nor the words that stand in a page as the style sheet's: here the roots are
/// open, and the words are texts as well. What a browser itself makes of them is asked in
/// `detail::every_line_has_its_date_its_days_and_its_reason`.
fn with_open_roots(kind: Kind) -> Result<Setup> {
    const DRAWS: &str = "content/draw.js";
    let built = fs::read_to_string(Package::built(kind)?.directory().join(DRAWS))?;
    let open = built.replace("mode: 'closed'", "mode: 'open'");
    let texts = open.replace("element.value = text;", "element.value = element.textContent = text;");
    assert!(built != open && open != texts);
    Ok(Setup { extension: Package::variant(kind, |_| {}, &[(DRAWS, &texts)])?, ..in_utc(kind)? })
}

/// What is wrong in the elements that an expression gives, each as its rule, its place and its markup.
async fn wrong(browser: &Browser, axe: &str, elements: &str) -> Result<Vec<String>> {
    let body = format!(
        "{axe}
        const within = [...{elements}];
        if (within.length === 0) throw new Error('there is nothing to look at');
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const {{ violations, passes }} = await axe.run(within, {{ runOnly: {{ type: 'tag', values: tags }} }});
        if (passes.length === 0) throw new Error('nothing was looked at');
        return violations.flatMap(({{ id, nodes }}) => nodes.map(({{ target, html, any, all, none }}) =>
            `${{id}} at ${{target.flat().join(' ')}}: ${{html}} (${{[...any, ...all, ...none].map((each) => each.message).join('; ')}})`));"
    );
    Ok(serde_json::from_value(browser.run_async(&body).await?)?)
}

pub(crate) async fn prefers(browser: &Browser, scheme: &str) -> Result<()> {
    match browser.kind() {
        Kind::Chromium => {
            let features = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
            browser.cdp("Emulation.setEmulatedMedia", features).await?;
        }
        Kind::Firefox => {
            let number = if scheme == "dark" { 0 } else { 1 };
            let set =
                format!("Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', {number})");
            browser.in_firefox(&set).await?;
        }
    }
    Ok(())
}

async fn axe_finds_nothing_on_our_pages_or_in_what_we_draw(scene: &Scene) -> Result<()> {
    const HOSTS: &str = "document.querySelectorAll('html > div, .order-item > div:not([class]), .order-detail-item-content-wrap > div:not([class])')";
    let browser = &scene.browser;
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../frameworks/node_modules/axe-core/axe.min.js");
    let axe = fs::read_to_string(&file).with_context(|| format!("{} is not installed", file.display()))?;
    let mut found = Vec::new();
    let mut look = async |place: &str, elements: &str| -> Result<()> {
        found.extend(
            wrong(browser, &axe, elements)
                .await
                .context(place.to_owned())?
                .into_iter()
                .map(|each| format!("{place}: {each}")),
        );
        Ok(())
    };
    for role in ["far", "completed-between-terms", "two-lines", "won"] {
        open_order(browser, &order(scene, role)?).await?;
    }
    look("an order's page", HOSTS).await?;
    browser.goto(LIST).await?;
    one_chip_each(browser, CARD, 10).await?;
    look("the list", HOSTS).await?;
    let claimed = order(scene, "closing-in-5-days")?;
    claim_up_to_the_form(browser, &claimed).await?;
    look("the form", "document.querySelectorAll('html > div')").await?;
    panel(browser, "ready to fill").await?.click("button.fill").await?;
    panel(browser, "Undo").await?;
    look("the filled form", "document.querySelectorAll('html > div')").await?;
    scene.return_to_first_tab().await?;
    // Beside the button of the claim that was begun stands its ring.
    open_order(browser, &order(scene, "far")?).await?[0].click("button.compose").await?;
    go_to_our_page(browser, "claim.html").await?;
    composed(browser, "Did it arrive?").await?;
    let whole = "[document]";
    for scheme in ["light", "dark"] {
        prefers(browser, scheme).await?;
        look(&format!("the composer, {scheme}"), whole).await?;
    }
    popup(browser).await?;
    unfold_rows(browser).await?;
    for scheme in ["light", "dark"] {
        prefers(browser, scheme).await?;
        look(&format!("the popup, {scheme}"), whole).await?;
    }
    browser.open_extension_page(&format!("sheet.html?order={}", claimed.id)).await?;
    for scheme in ["light", "dark"] {
        prefers(browser, scheme).await?;
        look(&format!("the sheet, {scheme}"), whole).await?;
    }
    browser.open_extension_page("options.html").await?;
    for scheme in ["light", "dark"] {
        prefers(browser, scheme).await?;
        look(&format!("the options, {scheme}"), whole).await?;
    }
    assert!(found.is_empty(), "{found:#?}");
    Ok(())
}
