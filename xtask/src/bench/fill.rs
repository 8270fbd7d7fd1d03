//! What filling the dispute form costs the shopper who waits for it: from the press on Fill to a form that was filled and read
//! back twice, on the sample shop's form, beside a plain script that sets the same five fields by heart.
//!
//! Time is the clock's here, because waiting is what it is about, so a busy machine shows in both columns. The shop's own
//! delays (React's rendering, the list that opens) are in both, and what is left between them is ours.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use browser::{Browser, Kind, Launch, Package, Shadow, wait_for, wait_until};
use serde_json::{Value, json};
use shop::{Options, Shop};

use super::median;
use crate::layout;
use crate::process::say;

const SAMPLES: usize = 9;
const FORM: &str = "https://www.aliexpress.com/p/reverse-pages/start.html";
const PATIENCE: Duration = Duration::from_secs(60);
/// The most milliseconds a shopper should wait because of us.
const MOST: f64 = 150.0;

pub(super) async fn bench() -> Result<()> {
    let plain = std::fs::read_to_string(layout::root().join("benches/fill.js")).context("benches/fill.js")?;
    println!(
        "milliseconds from the press on Fill to the filled form, median of {SAMPLES} (least, most); the shop's form\n"
    );
    println!("{:>9}  {:>24}{:>24}{:>9}{:>9}", "", "recourse", "plain script", "ours", "× plain");
    for kind in [Kind::Chromium, Kind::Firefox] {
        let scripting = |manifest: &mut Value| {
            if let Some(manifest) = manifest.as_object_mut() {
                manifest.insert("permissions".to_owned(), json!(["alarms", "scripting", "storage"]));
                manifest.insert("host_permissions".to_owned(), json!(["https://*.aliexpress.com/*"]));
            }
        };
        let package = Package::variant(kind, scripting, &[("fill-plain.js", plain.as_str())])?;
        let shop = Shop::start(Options::new(layout::root().join("tests/shop/app"))).await?;
        let browser = Browser::launch(Launch::new(kind, &package, shop.port())).await?;
        let (mut ours, mut plain) = (Vec::new(), Vec::new());
        for round in 0..SAMPLES {
            say(&format!("{}, round {} of {SAMPLES}", kind.name(), round + 1));
            open(&browser, &shop).await?;
            let panel = panel(&browser, "ready to fill").await?;
            panel.click("button.fill").await?;
            self::panel(&browser, "Now you check").await?;
            is_filled(&shop).await?;
            ours.push(
                in_form(&browser, "func: () => globalThis.recourse.took").await?.as_f64().context("no time of ours")?,
            );
            open(&browser, &shop).await?;
            // It begins once the form is in front again, and nobody waits for it here.
            in_form(&browser, "files: ['fill-plain.js']").await?;
            is_filled(&shop).await?;
            plain.push(
                in_form(&browser, "func: () => globalThis.plainTook")
                    .await?
                    .as_f64()
                    .context("no time of the plain script")?,
            );
        }
        browser.quit().await?;
        let spread = |samples: &[f64]| {
            let of = |pick: fn(f64, f64) -> f64| samples.iter().copied().reduce(pick).unwrap_or_default();
            format!("{:.0} ({:.0}, {:.0})", median(samples.to_vec()), of(f64::min), of(f64::max))
        };
        let (all, bare) = (median(ours.clone()), median(plain.clone()));
        let (name, extra, ratio) = (kind.name(), all - bare, all / bare.max(0.1));
        println!("{name:>9}  {:>24}{:>24}{extra:>9.0}{ratio:>9.1}", spread(&ours), spread(&plain));
        ensure!(extra < MOST, "{extra:.0} ms of ours are more than the {MOST:.0} a shopper should wait for us");
    }
    println!(
        "\nOf ours at least two frames (33 ms) are the second look at every field, which a plain script does not take."
    );
    Ok(())
}

/// Opens a form nobody has touched, with a claim waiting for it.
async fn open(browser: &Browser, shop: &Shop) -> Result<()> {
    let orders = shop.orders();
    let order = orders.iter().find(|order| order.role == "closing-in-5-days").context("no such sample order")?;
    let line = &order.lines.first().context("an order has a line")?.id;
    let claim = json!({"order": order.id, "line": line, "title": "A lamp", "received": false, "reason": "nr-no-tracking",
        "solution": "refund-only", "amount": {"currency": "USD", "minor": 1250}, "letter": "1. A fact.\n2. Another.",
        "edited": true, "begun": 0});
    browser.in_extension(&format!("await records.set({{ claim: {claim} }})")).await?;
    shop.clear_log();
    browser.goto(&format!("{FORM}?tradeOrderLineId={line}")).await?;
    wait_until("the form", PATIENCE, async || Ok(shop.form_state().get("step").is_some_and(|step| step == "fill")))
        .await?;
    panel(browser, "ready to fill").await.map(drop)
}

async fn panel(browser: &Browser, words: &str) -> Result<Shadow> {
    wait_for(&format!("a panel with “{words}”"), PATIENCE, async || {
        for shadow in browser.closed_shadow("html > div").await? {
            if shadow.text().await?.contains(words) {
                return Ok(Some(shadow));
            }
        }
        Ok(None)
    })
    .await
}

/// What a script in the form's tab answers, in the world the page scripts of the extension live in.
async fn in_form(browser: &Browser, what: &str) -> Result<Value> {
    let body = format!(
        "const [tab] = await chrome.tabs.query({{ url: '{FORM}*' }});
         const [{{ result }}] = await chrome.scripting.executeScript({{ target: {{ tabId: tab.id }}, {what} }});
         return result;"
    );
    browser.in_extension(&body).await
}

/// Both are measured by what they achieve: React holds all five fields.
async fn is_filled(shop: &Shop) -> Result<()> {
    let wanted = json!({"received": "no", "solution": "refund", "reason": "No tracking information", "amount": "12.50",
        "description": "1. A fact.\n2. Another."});
    let wanted = wanted.as_object().context("an object")?;
    wait_until("the form to be filled", PATIENCE, async || {
        let state = shop.form_state();
        Ok(wanted.iter().all(|(name, value)| state.get(name) == Some(value)))
    })
    .await
}
