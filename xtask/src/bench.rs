//! What the extension costs a shopper: the page's main-thread time from cards present to chips drawn, on the order list,
//! beside the same work in plain JavaScript and beside the floor.
//!
//! Ratios within one run, because machines differ and this one is noisy. Each sample is a page loaded afresh without a
//! content script; once it is at rest the script under test is injected by the extension itself, and the renderer's own
//! count of main-thread time is read before and after. What a page at rest costs in the same span is subtracted. Time is
//! the processor's, not the clock's, so that a busy machine changes it little.
//!
//! Not in it: `tap.js`, which turns each answer of the page into text once, before there are cards.

mod fill;
mod native;

use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use browser::{Browser, Kind, Launch, Package, wait_until};
use serde_json::{Value, json};
use shop::{Options, Orders, Shop};

use crate::process::say;
use crate::{build, layout, provision};

const CARDS: [usize; 3] = [10, 100, 1000];
const SAMPLES: usize = 5;
const LIST: &str = "https://www.aliexpress.com/p/order/index.html";
/// A chip's host is the one child of a card without a class.
const CHIPS: &str = "return document.querySelectorAll('.order-item > div:last-child:not([class])').length";
const RECOURSE: [&str; 9] = [
    "content/elements.js",
    "content/collect.js",
    "content/draw.js",
    "content/chips.js",
    "content/panel.js",
    "content/ask.js",
    "content/act.js",
    "content/watch.js",
    "content/start.js",
];
const SCRIPTS: [(&str, &[&str]); 4] =
    [("recourse", &RECOURSE), ("plain JavaScript", &["plain.js"]), ("floor", &["floor.js"]), ("at rest", &[])];

const WHY: &str = "
Beyond the plain reader: the page asks the background what to collect, reads by rules it is handed instead of by heart, and
sends what it read and gets back what to draw as a message, which the browser copies twice. What would change it: fewer
readers for each field in src/site.json, and chips sent as a template with its words.";

pub(crate) fn bench(arguments: &[String]) -> Result<()> {
    let only_fill = match arguments {
        [] => false,
        [only] if only == "native" => return native::bench(),
        [only] if only == "fill" => true,
        _ => bail!("bench takes nothing, `fill` or `native`"),
    };
    build::build()?;
    provision::browsers(&[Kind::Chromium, Kind::Firefox])?;
    provision::react()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    if !only_fill {
        runtime.block_on(measure())?;
        println!();
    }
    runtime.block_on(fill::bench())
}

async fn measure() -> Result<()> {
    let read = |name: &str| std::fs::read_to_string(layout::root().join("benches").join(name)).context(name.to_owned());
    let (plain, floor) = (read("plain.js")?, read("floor.js")?);
    let bare = |manifest: &mut Value| {
        if let Some(manifest) = manifest.as_object_mut() {
            manifest.remove("content_scripts");
            manifest.insert("permissions".to_owned(), json!(["alarms", "scripting", "storage"]));
            manifest.insert("host_permissions".to_owned(), json!(["https://*.aliexpress.com/*"]));
        }
    };
    let package =
        Package::variant(Kind::Chromium, bare, &[("plain.js", plain.as_str()), ("floor.js", floor.as_str())])?;
    println!("main-thread milliseconds from cards present to chips drawn, median of {SAMPLES}; Chromium, order list\n");
    println!(
        "{:>6}  {:>18}{:>18}{:>18}{:>12}{:>12}",
        "cards", "recourse", "plain JavaScript", "floor", "× plain", "× floor"
    );
    for cards in CARDS {
        let mut options = Options::new(layout::root().join("tests/shop/app"));
        options.orders = Orders::Generated(cards);
        let shop = Shop::start(options).await?;
        let browser = Browser::launch(Launch::new(Kind::Chromium, &package, shop.port())).await?;
        let mut samples: [Vec<f64>; 4] = Default::default();
        for round in 0..SAMPLES {
            for (sample, (name, script)) in samples.iter_mut().zip(SCRIPTS) {
                say(&format!("{cards} cards, round {} of {SAMPLES}: {name}", round + 1));
                sample.push(one(&browser, script, cards).await?);
            }
        }
        browser.quit().await?;
        let [ours, plain, floor, rest] = samples.map(median);
        let [ours, plain, floor] = [ours, plain, floor].map(|each| (each - rest).max(0.01));
        println!("{cards:>6}  {ours:>18.1}{plain:>18.1}{floor:>18.1}{:>12.1}{:>12.1}", ours / plain, ours / floor);
    }
    println!("{WHY}");
    Ok(())
}

async fn one(browser: &Browser, scripts: &[&str], cards: usize) -> Result<f64> {
    // What an earlier sample stored would make this one cheaper or dearer.
    browser.in_extension("await records.clear()").await?;
    browser.goto(LIST).await?;
    wait_until("every card is there", Duration::from_secs(60), async || {
        let there = browser.driver().execute("return document.querySelectorAll('.order-item').length", vec![]).await?;
        Ok(there.json().as_u64() == Some(cards as u64))
    })
    .await?;
    tokio::time::sleep(Duration::from_millis(700)).await;
    browser.cdp("Performance.enable", json!({ "timeDomain": "threadTicks" })).await?;
    if !scripts.is_empty() {
        // Injected a little later, so that the page is the visible one again by then.
        let files = json!(scripts);
        let inject = format!(
            "const [tab] = await chrome.tabs.query({{ url: '{LIST}*' }});
             const target = {{ tabId: tab.id }};
             setTimeout(() => chrome.scripting.executeScript({{ target, files: {files} }}), 400);"
        );
        browser.in_extension(&inject).await?;
    }
    let before = busy(browser).await?;
    tokio::time::sleep(Duration::from_millis(1500 + 3 * cards as u64)).await;
    let after = busy(browser).await?;
    if !scripts.is_empty() {
        let chips = browser.driver().execute(CHIPS, vec![]).await?;
        ensure!(
            chips.json().as_u64() == Some(cards as u64),
            "only {} of {cards} chips were drawn in time",
            chips.json()
        );
    }
    Ok((after - before) * 1000.0)
}

/// Seconds the renderer's main thread has been at work.
async fn busy(browser: &Browser) -> Result<f64> {
    let metrics = browser.cdp("Performance.getMetrics", json!({})).await?;
    let all = metrics.get("metrics").and_then(Value::as_array).context("the browser gave no metrics")?;
    let task = all
        .iter()
        .find(|metric| metric.get("name").is_some_and(|name| name == "TaskDuration"))
        .context("no TaskDuration among the metrics")?;
    task.get("value").and_then(Value::as_f64).context("TaskDuration is no number")
}

fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples.get(samples.len() / 2).copied().unwrap_or_default()
}
