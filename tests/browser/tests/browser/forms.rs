//! Forms of every shape and language: planned in the browser as they are natively, filled, read back, and put back.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use browser::{Browser, Scene, Shadow, both_browsers, wait_until};
use serde_json::{Value, json};
use thirtyfour::{By, Key};

use crate::claim::{form_holds, nothing_was_sent};
use crate::shopper::{SOON, go_to_our_page, in_utc, open_order, order, our_pages, panel, ring, walk_to_the_form};

both_browsers!(every_form_of_the_zoo_is_planned_as_it_is_natively_and_filled, in_utc);
both_browsers!(six_reasons_are_filled_and_undone_in_three_languages, in_utc);
both_browsers!(a_claim_is_composed_in_a_page_of_ours_and_kept, in_utc);

pub(crate) const FORM: &str = "https://www.aliexpress.com/p/reverse-pages/start.html";
pub(crate) const LINE_ID: &str = "1999000000000107";

/// What the panel calls a role.
pub(crate) fn role_words(role: &str) -> &'static str {
    match role {
        "received" => "Package received?",
        "solution" => "What you want",
        "reason" => "Reason",
        "amount" => "Amount",
        _ => "Description",
    }
}

/// The panel's entries of a class, by their heads: their value, or nothing.
async fn entries(panel: &Shadow, class: &str) -> Result<BTreeMap<String, String>> {
    let body = format!(
        "return [...arguments[0].querySelectorAll('li.{class}')].map((li) =>
            ['strong', '.value'].map((part) => li.querySelector(part)?.querySelector('data').value ?? ''))"
    );
    let pairs = panel.run(&body).await?;
    let pairs = pairs.as_array().context("a list of entries")?.iter();
    Ok(pairs.map(|pair| (pair[0].as_str().unwrap().to_owned(), pair[1].as_str().unwrap().to_owned())).collect())
}

/// Puts a claim where the extension keeps the one that waits.
pub(crate) async fn wait_with(scene: &Scene, claim: &Value) -> Result<()> {
    let stored = json!({"order": "1999000000000007", "line": claim["line_id"], "title": "A lamp", "received": claim["received"],
        "reason": claim["reason"], "solution": claim["solution"], "amount": claim["amount"], "letter": claim["letter"],
        "edited": true, "begun": 0});
    scene.browser.in_extension(&format!("await records.set({{ claim: {stored} }})")).await?;
    Ok(())
}

async fn every_form_of_the_zoo_is_planned_as_it_is_natively_and_filled(scene: &Scene) -> Result<()> {
    // Their lists open only where a script runs, or they are for another line; they have tests of their own.
    const ELSEWHERE: [&str; 5] = [
        "react-comet-closed",
        "react-comet-empty-list",
        "trap-other-order",
        "trap-other-order-field",
        "trap-two-lines",
    ];
    const STATIC: [&str; 7] = ["native-", "rtl-", "vue-wrapping-", "shadow-root", "iframe-", "flat-", "classic-"];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../pages/forms");
    let mut pages: Vec<_> =
        fs::read_dir(&folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    pages.retain(|path| path.extension().is_some_and(|extension| extension == "html"));
    pages.sort();
    let mut trouble = Vec::new();
    for path in pages {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if ELSEWHERE.contains(&name.as_str()) {
            continue;
        }
        let told: Value = serde_json::from_str(&fs::read_to_string(path.with_extension("json"))?)?;
        wait_with(scene, &told["claim"]).await?;
        scene.shop.put(FORM, &fs::read_to_string(&path)?);
        scene.browser.goto(&format!("{FORM}?tradeOrderLineId={LINE_ID}")).await?;
        let preview = panel(&scene.browser, "ready to fill").await.with_context(|| name.clone())?;
        let (will, refused) = (entries(&preview, "will").await?, entries(&preview, "refused").await?);
        let right = entries(&preview, "done").await?;
        for role in ["received", "solution", "reason", "amount", "description"] {
            let expected = &told["fields"][role];
            let (planned, refusal) = (will.get(role_words(role)), refused.contains_key(role_words(role)));
            // What a field that cannot be changed says already is told as right, and in the report as refused.
            let is_right = right.get(role_words(role)).map(String::as_str);
            if is_right.is_some() && (is_right == expected["value"].as_str() || expected["refused"] == "read-only") {
                continue;
            }
            // The page is not told the letter before it is filled in.
            let letter = expected["value"].as_str().filter(|_| role == "description");
            let length = letter.map(|letter| format!("your letter, {} characters", letter.chars().count()));
            let value = length.as_deref().or(expected["value"].as_str());
            if planned.map(String::as_str) != value || refusal != expected["refused"].is_string() {
                trouble
                    .push(format!("{name}: {role} is {planned:?} (refused: {refusal}) where {expected} was expected"));
            }
        }
        if STATIC.iter().any(|shape| name.starts_with(shape)) && !will.is_empty() {
            preview.click("button.fill").await?;
            let filled = panel(&scene.browser, "illed").await?;
            wait_until(&format!("{name} to be filled"), SOON, async || Ok(panel(&scene.browser, "Undo").await.is_ok()))
                .await?;
            drop(filled);
            let filled = panel(&scene.browser, "Undo").await?;
            let (done, failed) = (entries(&filled, "done").await?, entries(&filled, "failed").await?);
            if done.len() != will.len() + right.len() || !failed.is_empty() {
                trouble.push(format!("{name}: of {will:?} only {done:?} was filled, and {failed:?} was not"));
            }
        }
    }
    assert!(trouble.is_empty(), "{trouble:#?}");
    nothing_was_sent(scene, &[]);
    Ok(())
}

/// A language, and in it what the form holds for six reasons: three of what did not arrive, three of what did.
const LANGUAGES: [(&str, [(&str, &str); 6]); 3] = [
    (
        "en",
        [
            ("nr-no-tracking", "No tracking information"),
            ("nr-customs", "Customs is holding the package"),
            ("nr-wrong-address", "Package sent to a wrong address"),
            ("rc-damaged", "Item arrived damaged"),
            ("rc-empty-parcel", "Empty package"),
            ("rc-fake", "Counterfeit item"),
        ],
    ),
    (
        "de",
        [
            ("nr-no-tracking", "Keine Sendungsverfolgung verfügbar"),
            ("nr-customs", "Der Zoll hält das Paket fest"),
            ("nr-wrong-address", "An eine falsche Adresse gesendet"),
            ("rc-damaged", "Artikel beschädigt angekommen"),
            ("rc-empty-parcel", "Leeres Paket"),
            ("rc-fake", "Gefälschter Artikel"),
        ],
    ),
    (
        "ko",
        [
            ("nr-no-tracking", "배송 조회 정보 없음"),
            ("nr-customs", "세관에 보류됨"),
            ("nr-wrong-address", "잘못된 주소로 발송됨"),
            ("rc-damaged", "파손된 상품 도착"),
            ("rc-empty-parcel", "빈 상자"),
            ("rc-fake", "위조품"),
        ],
    ),
];

async fn six_reasons_are_filled_and_undone_in_three_languages(scene: &Scene) -> Result<()> {
    let claimed = order(scene, "closing-in-5-days")?;
    for (language, reasons) in LANGUAGES {
        scene.shop.change(|options| options.form_language = language.to_owned());
        for (reason, wording) in reasons {
            let received = reason.starts_with("rc-");
            let claim = json!({"line_id": claimed.lines[0].id, "received": received, "reason": reason,
                "solution": "refund-only", "amount": {"currency": "USD", "minor": 1250}, "letter": "1. A fact.\n2. Another."});
            wait_with(scene, &claim).await?;
            let id = &claimed.lines[0].id;
            scene.browser.goto(&format!("{FORM}?tradeOrderLineId={id}")).await?;
            panel(&scene.browser, "ready to fill").await?.click("button.fill").await?;
            let filled =
                panel(&scene.browser, "Now you check").await.with_context(|| format!("{language} {reason}"))?;
            let yes_or_no = if received { "yes" } else { "no" };
            let holds = json!({"received": yes_or_no, "solution": "refund", "reason": wording, "amount": "12.50",
                "description": "1. A fact.\n2. Another.", "step": "fill"});
            form_holds(scene, holds).await?;
            filled.click("button.undo").await?;
            panel(&scene.browser, "Put back").await?;
            form_holds(scene, json!({"amount": "", "description": "", "step": "fill"})).await?;
        }
    }
    nothing_was_sent(scene, &[]);
    Ok(())
}

/// Waits until the page the claim is composed on says something.
pub(crate) async fn composed(browser: &Browser, words: &str) -> Result<()> {
    wait_until(&format!("a composer with “{words}”"), SOON, async || {
        let all = "return document.querySelector('#claim')?.innerText ?? ''";
        Ok(browser.run_async(all).await?.as_str().is_some_and(|all| all.contains(words)))
    })
    .await
}

async fn a_claim_is_composed_in_a_page_of_ours_and_kept(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let claimed = order(scene, "closing-in-5-days")?;
    open_order(browser, &claimed).await?[0].click("button.compose").await?;
    go_to_our_page(browser, "claim.html").await?;
    composed(browser, "Did it arrive?").await?;
    let find = async |selector: &str| Ok::<_, anyhow::Error>(browser.driver().find(By::Css(selector)).await?);
    find("input[name=received][value=no]").await?.click().await?;
    wait_until("the reasons of what did not arrive", SOON, async || {
        let reasons = browser.run_async("return document.querySelector('select[name=reason]').textContent").await?;
        Ok(reasons.as_str().is_some_and(|reasons| reasons.contains("Held by customs")))
    })
    .await?;
    find("select[name=reason]").await?.send_keys("Held by customs").await?;
    composed(browser, "The customs office's letter").await?;
    find("textarea[name=said]").await?.send_keys("The office wrote to me on Nov 2" + Key::Tab).await?;
    // Leaving the field is enough for it to be kept, and for the letter to say it.
    wait_until("the letter to say what was typed", SOON, async || {
        let letter = browser.run_async("return document.querySelector('textarea[name=letter]').value").await?;
        Ok(letter.as_str().is_some_and(|letter| {
            letter.contains("The office wrote to me on Nov 2.") && letter.contains("held by customs")
        }))
    })
    .await?;
    // Another visit finds it as it was left, in the tab that is still open.
    let here = browser.driver().window().await?;
    let pages = our_pages(browser).await?;
    scene.return_to_first_tab().await?;
    open_order(browser, &claimed).await?[0].click("button.compose").await?;
    browser.driver().switch_to_window(here).await?;
    composed(browser, "The customs office's letter").await?;
    // Any later request is answered after that one.
    browser.in_extension("await chrome.runtime.sendMessage('choices')").await?;
    assert_eq!(our_pages(browser).await?, pages, "one page of ours for a tab of the site's");
    find("button.fill").await?.click().await?;
    // It leads back to the page it was begun on, and closes.
    let closed = async || Ok(our_pages(browser).await?.len() < pages.len());
    scene.return_to_first_tab().await?;
    wait_until("the page to close", SOON, closed).await?;
    scene.return_to_first_tab().await?;
    ring(browser).await?;
    let preview = walk_to_the_form(browser).await?;
    let words = preview.text().await?;
    assert!(words.contains("Held by customs") && words.contains("your letter, "), "{words}");
    assert!(!words.contains("The office wrote to me"), "what the page does not show yet stands in no panel: {words}");
    preview.click("button.fill").await?;
    panel(browser, "Now you check").await?;
    form_holds(scene, json!({"reason": "Customs is holding the package", "amount": "12.50"})).await?;
    nothing_was_sent(scene, &["Returns/refunds", "No"]);
    Ok(())
}
