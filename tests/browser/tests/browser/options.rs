//! The options page: a corrected site file is taken, refused with a sentence, dropped, removed.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use browser::{Browser, Kind, Package, Scene, Setup, both_browsers, wait_until};
use serde_json::{Value, json};
use shop::Options;
use thirtyfour::By;

use crate::shopper::{LIST, SOON, in_utc, one_chip_each, panel};

both_browsers!(a_redesigned_list_is_told_and_put_right_by_a_corrected_file, redesigned);
both_browsers!(a_file_that_is_not_as_it_should_be_is_refused_with_a_sentence, in_utc);
both_browsers!(a_newer_version_drops_the_imported_file_and_says_so, newer);

fn redesigned(kind: Kind) -> Result<Setup> {
    let usual = in_utc(kind)?;
    Ok(Setup { shop: Options { drifted: true, ..usual.shop }, ..usual })
}

/// An extension whose own file is newer than any that was imported.
fn newer(kind: Kind) -> Result<Setup> {
    let built = Package::built(kind)?;
    let data = fs::read_to_string(built.directory().join("pkg/data.js"))?;
    let version = own()?["version"].to_string();
    let newer = data.replace(&format!("\"version\":{version}"), "\"version\":\"2999-01-01\"");
    assert_ne!(data, newer);
    Ok(Setup { extension: Package::variant(kind, |_| {}, &[("pkg/data.js", &newer)])?, ..in_utc(kind)? })
}

fn own() -> Result<Value> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src/site.json");
    Ok(serde_json::from_str(&fs::read_to_string(file)?)?)
}

/// Chooses a file on the options page that is shown.
async fn import(browser: &Browser, text: &str) -> Result<()> {
    let directory = tempfile::tempdir()?;
    let file = directory.path().join("site.json");
    fs::write(&file, text)?;
    let input = browser.driver().find(By::Css("#site-file")).await?;
    input.send_keys(file.to_str().context("the path is text")?).await?;
    wait_until("an answer", SOON, async || {
        Ok(browser.run_async("return document.querySelector('#site-answer').textContent").await? != "")
    })
    .await?;
    directory.close()?;
    Ok(())
}

async fn says(browser: &Browser, words: &str) -> Result<()> {
    wait_until(&format!("the page to say “{words}”"), SOON, async || {
        let text = browser.run_async("return document.body.innerText").await?;
        Ok(text.as_str().is_some_and(|text| text.contains(words)))
    })
    .await
}

async fn a_redesigned_list_is_told_and_put_right_by_a_corrected_file(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    browser.goto(LIST).await?;
    let told = panel(browser, "can't read this page").await?;
    assert!(told.text().await?.contains("Copy"), "{}", told.text().await?);
    // What a page's answers told all the same may wait for the shopper as well.
    wait_until("the toolbar to ask", SOON, async || {
        let says = "return [await chrome.action.getBadgeText({}), await chrome.action.getTitle({})]";
        let says = browser.in_extension(says).await?.to_string();
        Ok(says.contains('?') && says.contains("An order page could not be read"))
    })
    .await?;

    let mut corrected = own()?.to_string().replace("order-item", "purchase").replace("order_item", "purchase");
    // The order's own page was not redesigned and shares the beginning of some names.
    corrected = corrected.replace("order-detail-purchase", "order-detail-item");
    browser.open_extension_page("options.html").await?;
    says(browser, "In use: the file that came with Recourse").await?;
    import(browser, &corrected).await?;
    says(browser, "is not in use yet").await?;
    browser.press("#site-answer", "Use this file").await?;
    says(browser, "is in use now").await?;
    says(browser, "by the site file you imported").await?;
    browser.stop_background().await?;
    scene.return_to_first_tab().await?;
    browser.goto(LIST).await?;
    one_chip_each(browser, ".purchase", 10).await?;

    browser.open_extension_page("options.html").await?;
    browser.press("#site", "Remove the imported file").await?;
    says(browser, "In use: the file that came with Recourse").await?;
    scene.return_to_first_tab().await?;
    browser.goto(LIST).await?;
    panel(browser, "can't read this page").await?;
    Ok(())
}

async fn a_file_that_is_not_as_it_should_be_is_refused_with_a_sentence(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    browser.open_extension_page("options.html").await?;
    says(browser, "In use").await?;
    let changed = |pointer: &str, value: Value| -> Result<String> {
        let mut file = own()?;
        *file.pointer_mut(pointer).context("the place is there")? = value;
        Ok(file.to_string())
    };
    let order = "/pages/0/recipe/scopes/order/select";
    for (file, words) in [
        ("{".to_owned(), "expected JSON"),
        ("[]".to_owned(), "expected an object"),
        (changed("/hosts", json!(["evil.example"]))?, "no other hosts than this version's own file has at hosts"),
        (
            changed(order, json!(["a["]))?,
            "expected a selector this browser understands at pages.order-list.order, not `a[`",
        ),
        (
            changed("/form/selectors/never_press", json!("a, ,"))?,
            "expected a selector this browser understands at form.selectors",
        ),
    ] {
        import(browser, &file).await?;
        says(browser, words).await?;
        says(browser, "was refused, and what was in use before still is").await?;
        assert_eq!(browser.in_extension("return (await records.get('site')).site ?? null").await?, Value::Null);
    }
    Ok(())
}

async fn a_newer_version_drops_the_imported_file_and_says_so(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let store = format!("await records.set({{ site: {} }})", own()?);
    browser.in_extension(&store).await?;
    for page in ["options.html", "popup.html"] {
        browser.open_extension_page(page).await?;
        says(browser, "is not used any more: this version of Recourse has a newer one").await?;
    }
    browser.press(".notice", "Understood").await?;
    browser.open_extension_page("options.html").await?;
    says(browser, "In use: the file that came with Recourse (2999-01-01)").await
}
