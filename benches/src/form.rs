//! The dispute form: what a page costs on which a claim waits, how long the shopper waits for a fill, how soon a list that
//! never opens is given up, and what it costs to keep the panel off what it must not cover.
//!
//! A fill is waiting most of all, so its time is the clock's, and a busy machine shows in both columns: the page's own delays
//! (its rendering, the list that opens) are in both, and what is left between them is ours.

use std::time::Duration;

use anyhow::{Context, Result};
use browser::{Browser, Shadow, wait_for, wait_until};
use serde_json::json;
use shop::{Orders, Shop};

use crate::bench::{Bench, FORM};
use crate::chromium::Chromium;
use crate::extension::Extension;
use crate::firefox::Firefox;
use crate::page::Page;
use crate::report::{Report, Row};
use crate::spread::Spread;

/// Per cent of a processor, while a claim waits on a page of so many elements that changes once a second.
const WAITING: f64 = 2.0;
const ELEMENTS: usize = 12_000;
const SECONDS: usize = 5;
/// Milliseconds that a shopper waits for a fill because of us, and as many times what a plain script takes.
const FILL: f64 = 150.0;
const FILL_RATIO: f64 = 3.0;
/// Milliseconds until a list that never opens is given up.
const GIVE_UP: f64 = 1500.0;
/// Milliseconds that looking after the panel may take whenever the page has changed: a frame.
const KEEP_CLEAR: f64 = 16.0;
const LOOKS: usize = 10;
const PATIENCE: Duration = Duration::from_secs(60);

/// A claim that waits for its form.
pub(crate) struct Claim {
    /// What makes the extension know of it, wherever a version keeps that.
    pub(crate) store: String,
    pub(crate) url: String,
}

impl Claim {
    pub(crate) fn waiting(shop: &Shop) -> Result<Claim> {
        let order =
            shop.orders().into_iter().find(|order| order.role == "closing-in-5-days").context("a sample order")?;
        let line = order.lines.first().map(|line| line.id.clone()).context("a line")?;
        let claim = json!({"order": order.id, "line": line, "title": "A lamp", "received": false,
            "reason": "nr-no-tracking", "solution": "refund-only", "amount": {"currency": "USD", "minor": 1250},
            "letter": "1. A fact.\n2. Another.", "edited": true, "begun": 0});
        let store =
            format!("await records.set({{ claim: {claim} }}); await chrome.storage.local.set({{ claim: {claim} }});");
        Ok(Claim { store, url: format!("{FORM}?tradeOrderLineId={line}") })
    }
}

/// A form without a script, with this to choose a reason in, and this between and behind its fields.
pub(crate) fn page(reasons: &str, between: &str, behind: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><body><div id=\"root\"><form><p><label>Reason {reasons}</label></p>{between}
         <p><label>Refund amount <input name=\"amount\"></label></p>
         <p><label>Description <textarea name=\"description\"></textarea></label></p></form>{behind}</div></body></html>"
    )
}

const NATIVE: &str = "<select><option>Please choose</option><option>No tracking information</option></select>";
/// It says that it opens a list, and never does.
const DEAF: &str =
    "<span role=\"combobox\" aria-haspopup=\"listbox\" aria-expanded=\"false\" tabindex=\"0\">Please choose</span>";

pub(crate) async fn measure(bench: &Bench, shop: &Shop, report: &mut Report) -> Result<()> {
    shop.set_orders(Orders::Sample);
    let arms =
        [Extension::Asked(bench.packages.clone()), Extension::Script(bench.script("form.js")), Extension::Nobody];
    let mut all = Vec::new();
    for extension in &arms {
        all.push(Chromium::launch(extension, shop.port()).await?);
    }
    rows(bench, shop, report, "chromium", &mut all).await?;
    for browser in all {
        browser.quit().await?;
    }
    let mut all = Vec::new();
    for extension in &arms {
        all.push(Firefox::launch(extension, shop.port()).await?);
    }
    rows(bench, shop, report, "firefox", &mut all).await?;
    for browser in all {
        browser.quit().await?;
    }
    Ok(())
}

async fn rows(
    bench: &Bench,
    shop: &Shop,
    report: &mut Report,
    name: &'static str,
    all: &mut [impl Page],
) -> Result<()> {
    let claim = Claim::waiting(shop)?;
    shop.take_away(FORM);
    fill(bench, shop, report, name, all, &claim).await?;
    let blocks: String = (0..ELEMENTS / 100)
        .map(|n| format!("<div class=\"block\">{}</div>", format!("<span>{n} </span>").repeat(99)))
        .collect();
    shop.put(FORM, &page(NATIVE, "", &blocks));
    let spent = while_waiting(bench, all, &claim, ("a page that changes", &changing())).await?;
    let [ours, plain, nobody] = spent.map(|each| each.map(|sample| sample / (SECONDS as f64 * 10.0)));
    let (ours, plain) = (ours.less(&nobody), plain.less(&nobody));
    let share = ours.median();
    let row = Row::new("form", "a claim waits on a page of 12,000 elements that changes", "% of a core", ours).of(name);
    report.add(row.beside("plain", plain).beside("the page", nobody).held(share, " %", WAITING));
    let [ours, _, nobody] = while_waiting(bench, all, &claim, ("a key beside the panel", &keys())).await?;
    let each = ours.less(&nobody).map(|sample| sample / LOOKS as f64);
    report.add(
        Row::new("form", "a look at where the panel stands, on that page", "ms", each).of(name).at_most(KEEP_CLEAR),
    );
    give_up(bench, shop, report, name, all, &claim).await
}

/// Once a second one of the page's blocks is drawn anew, which is not one of those that stand beside the form.
fn changing() -> String {
    format!(
        "(async () => {{
            for (let n = 0; n < {SECONDS}; n++) {{
                const block = document.querySelectorAll('.block')[20 + n];
                block.innerHTML = block.innerHTML.replaceAll(/\\d+/g, (each) => Number(each) + 1);
                await new Promise((done) => setTimeout(done, 1000));
            }}
        }})()"
    )
}

/// So many keys, with a rest after each.
fn keys() -> String {
    format!(
        "(async () => {{
            for (let n = 0; n < {LOOKS}; n++) {{
                document.querySelector('textarea').dispatchEvent(new KeyboardEvent('keyup', {{ bubbles: true }}));
                await new Promise((done) => setTimeout(done, 300));
            }}
        }})()"
    )
}

/// What a script costs on the form's page, for each of the extensions.
async fn while_waiting(
    bench: &Bench,
    all: &mut [impl Page],
    claim: &Claim,
    (what, script): (&str, &str),
) -> Result<[Spread; 3]> {
    let mut samples: [Spread; 3] = Default::default();
    for (n, browser) in all.iter_mut().enumerate() {
        let is_ours = n == 0;
        if is_ours {
            browser.browser().in_extension(&claim.store).await?;
        }
        let panel = if is_ours { " && document.querySelector('html > div') !== null" } else { "" };
        browser.clear().await?;
        browser.open(&claim.url, &format!("document.querySelector('textarea') !== null{panel}")).await?;
    }
    for round in 0..=bench.rounds {
        bench.say(&format!("{what}, round {round} of {}", bench.rounds));
        for (browser, sample) in all.iter_mut().zip(&mut samples) {
            let cost = browser.cost(async |page| page.evaluate(script).await.map(drop)).await?;
            if round > 0 {
                sample.push(cost);
            }
        }
    }
    Ok(samples)
}

async fn fill(
    bench: &Bench,
    shop: &Shop,
    report: &mut Report,
    name: &'static str,
    all: &mut [impl Page],
    claim: &Claim,
) -> Result<()> {
    let [mut ours, mut plain]: [Spread; 2] = Default::default();
    for round in 0..=bench.rounds {
        bench.say(&format!("{name}, a fill, round {round} of {}", bench.rounds));
        let [asked, script, _] = all else { continue };
        let took = filled(asked, shop, claim, true).await?;
        let plain_took = filled(script, shop, claim, false).await?;
        if round > 0 {
            ours.push(took);
            plain.push(plain_took);
        }
    }
    let (extra, ratio) = (ours.less(&plain).median(), ours.median() / plain.median());
    let row = |what, ours: &Spread| Row::new("form", what, "ms by the clock", ours.clone()).of(name);
    report.add(
        row("a fill of the shop's form: more than a plain script", &ours)
            .beside("plain", plain.clone())
            .held(extra, " ms", FILL),
    );
    report.add(row("a fill of the shop's form: times a plain script", &ours).beside("plain", plain).held(
        ratio,
        " × plain",
        FILL_RATIO,
    ));
    Ok(())
}

/// Milliseconds that filling a form takes which nobody has touched, measured by what it achieves: the page holds all five fields.
async fn filled(page: &mut impl Page, shop: &Shop, claim: &Claim, is_ours: bool) -> Result<f64> {
    let browser = page.browser();
    if is_ours {
        browser.in_extension(&claim.store).await?;
    }
    shop.clear_log();
    browser.goto("https://www.aliexpress.com/").await?;
    browser.goto(&claim.url).await?;
    wait_until("the form", PATIENCE, async || Ok(shop.form_state().get("step").is_some_and(|step| step == "fill")))
        .await?;
    let took = if is_ours {
        press_fill(browser).await?
    } else {
        wait_until("the plain panel", PATIENCE, async || {
            Ok(browser.run_async("return document.querySelector('html > div') !== null").await? == json!(true))
        })
        .await?;
        browser.run_async("document.dispatchEvent(new Event('bench:fill'))").await?;
        wait_for("the plain script's time", PATIENCE, async || {
            let took = browser.run_async("return document.documentElement.dataset.took ?? ''").await?;
            Ok(took.as_str().and_then(|text| text.parse().ok()))
        })
        .await?
    };
    let wanted = json!({"received": "no", "solution": "refund", "reason": "No tracking information", "amount": "12.50",
        "description": "1. A fact.\n2. Another."});
    let wanted = wanted.as_object().context("an object")?;
    wait_until("the form to be filled", PATIENCE, async || {
        let state = shop.form_state();
        Ok(wanted.iter().all(|(name, value)| state.get(name) == Some(value)))
    })
    .await?;
    Ok(took)
}

/// Presses Fill, and gives the milliseconds from there to a form that was filled and read back twice.
async fn press_fill(browser: &Browser) -> Result<f64> {
    panel(browser).await?.click("button.fill").await?;
    let ask = format!(
        "const [tab] = await chrome.tabs.query({{ url: '{FORM}*' }});
         const func = () => globalThis.recourse.took;
         const [{{ result }}] = await chrome.scripting.executeScript({{ target: {{ tabId: tab.id }}, func }});
         return result ?? null;"
    );
    wait_for("the end of the fill", PATIENCE, async || Ok(browser.in_extension(&ask).await?.as_f64())).await
}

async fn panel(browser: &Browser) -> Result<Shadow> {
    wait_for("a panel that is ready to fill", PATIENCE, async || {
        for shadow in browser.closed_shadow("html > div").await? {
            if shadow.text().await?.contains("ready to fill") {
                return Ok(Some(shadow));
            }
        }
        Ok(None)
    })
    .await
}

async fn give_up(
    bench: &Bench,
    shop: &Shop,
    report: &mut Report,
    name: &'static str,
    all: &mut [impl Page],
    claim: &Claim,
) -> Result<()> {
    let [mut deaf, mut native]: [Spread; 2] = Default::default();
    let browser = all.first().context("ours is the first")?.browser();
    for round in 1..=bench.rounds {
        bench.say(&format!("{name}, a list that never opens, round {round} of {}", bench.rounds));
        for (reasons, sample) in [(DEAF, &mut deaf), (NATIVE, &mut native)] {
            shop.put(FORM, &page(reasons, "", ""));
            browser.in_extension(&claim.store).await?;
            browser.goto("https://www.aliexpress.com/").await?;
            browser.goto(&claim.url).await?;
            sample.push(press_fill(browser).await?);
        }
    }
    let row = Row::new("form", "a fill where the list of reasons never opens", "ms by the clock", deaf).of(name);
    report.add(row.beside("a list that opens", native).at_most(GIVE_UP));
    Ok(())
}
