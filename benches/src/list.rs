//! The order list: what opening it costs beside the same work in plain JavaScript, the tasks it is done in, and how long the
//! first chip is waited for.

use anyhow::{Context, Result};
use serde_json::json;
use shop::{Orders, Shop};

use crate::bench::{Bench, LIST};
use crate::chromium::Chromium;
use crate::extension::Extension;
use crate::firefox::Firefox;
use crate::page::Page;
use crate::report::{Report, Row};
use crate::spread::Spread;
use crate::trace::Trace;

/// How many cards, how often plain JavaScript's cost ours may be, and milliseconds of our longest task.
const SIZES: [(usize, f64, f64); 3] = [(10, 1.5, 16.0), (100, 1.0, 16.0), (1000, 0.8, 50.0)];
/// Milliseconds of the processor until the first chip is seen.
const FIRST_CHIP: f64 = 100.0;
/// Milliseconds that placing one guard may take.
const GUARD: f64 = 0.3;

/// The page has so many cards.
pub(crate) fn cards(count: usize) -> String {
    format!("document.querySelectorAll('.order-item').length === {count}")
}

/// So many cards, and a chip on the first.
pub(crate) fn chips(count: usize) -> String {
    format!("{} && document.querySelector('.order-item > div:last-child:not([class])') !== null", cards(count))
}

pub(crate) async fn measure(bench: &Bench, shop: &Shop, report: &mut Report) -> Result<()> {
    let mut all = Vec::new();
    for extension in bench.arms() {
        all.push(Chromium::launch(&extension, shop.port()).await?);
    }
    beside_plain(bench, shop, &mut all, "chromium", report).await?;
    let ours = all.first_mut().context("ours is the first")?;
    tasks(bench, shop, ours, report).await?;
    for browser in all {
        browser.quit().await?;
    }
    let mut all = Vec::new();
    for extension in bench.arms() {
        all.push(Firefox::launch(&extension, shop.port()).await?);
    }
    beside_plain(bench, shop, &mut all, "firefox", report).await?;
    for browser in all {
        browser.quit().await?;
    }
    Ok(())
}

async fn beside_plain(
    bench: &Bench,
    shop: &Shop,
    all: &mut [impl Page],
    name: &'static str,
    report: &mut Report,
) -> Result<()> {
    for (count, goal, _) in SIZES {
        shop.set_orders(Orders::Generated(count));
        let mut samples: [Spread; 4] = Default::default();
        for round in 0..=bench.rounds {
            for ((browser, sample), extension) in all.iter_mut().zip(&mut samples).zip(bench.arms()) {
                bench.say(&format!("{name}, {count} cards, round {round} of {}", bench.rounds));
                let ready = if matches!(extension, Extension::Nobody) { cards(count) } else { chips(count) };
                let cost = browser.cost_of_opening(LIST, &ready).await?;
                // In the first round orders are met that are known from then on.
                if round > 0 {
                    sample.push(cost);
                }
            }
        }
        let [ours, plain, floor, nobody] = samples;
        let [ours, plain, floor] = [ours, plain, floor].map(|each| each.less(&nobody));
        let plain_median = plain.median();
        let ratio = ours.median() / plain_median;
        let row = Row::new("list", format!("opening a list of {count} cards"), "ms", ours);
        let row = row.beside("plain", plain).beside("floor", floor).beside("the page", nobody);
        // On a busy machine the page alone may cost more than with the plain script: then there is nothing to compare with.
        let ratio = if plain_median > 0.0 { ratio } else { f64::NAN };
        report.add(row.held(ratio, " × plain", goal).of(name));
    }
    Ok(())
}

async fn tasks(bench: &Bench, shop: &Shop, ours: &mut Chromium, report: &mut Report) -> Result<()> {
    let marks = bench.source("marks.js")?;
    ours.on_page("Page.addScriptToEvaluateOnNewDocument", json!({"source": marks}))?;
    for (count, _, longest_goal) in SIZES {
        shop.set_orders(Orders::Generated(count));
        let [mut longest, mut forced, mut guards, mut placed, mut waited, mut spent]: [Spread; 6] = Default::default();
        for round in 0..=bench.rounds {
            bench.say(&format!("{count} cards, traced, round {round} of {}", bench.rounds));
            ours.clear().await?;
            let trace = Trace::of(ours, async |page| page.open(LIST, &chips(count)).await).await?;
            if round == 0 {
                continue;
            }
            longest.push(trace.longest_task());
            forced.push(trace.forced_layouts() as f64);
            let at_guards = "document.querySelectorAll('.order-item-btns-wrap > div:not([class])').length";
            let count = ours.evaluate(at_guards).await?.as_f64().context("a number of guards")?;
            let time = trace.in_script("/guards.js") + trace.in_script("/guard.js");
            placed.push(count);
            guards.push(time / count.max(1.0));
            let (from, to) = (trace.mark("bench:painted")?, trace.mark("bench:chip")?);
            waited.push(to - from);
            spent.push(trace.spent_between(from, to));
        }
        report
            .add(Row::new("list", format!("longest task of ours, {count} cards"), "ms", longest).at_most(longest_goal));
        report.add(Row::new("list", format!("layouts forced by us, {count} cards"), "", forced).at_most(2.0));
        let each = guards.median();
        let row = Row::new("list", format!("placing a guard, of those of {count} cards"), "ms each", guards);
        report.add(row.beside("placed", placed).held(each, " ms", GUARD));
        let row =
            Row::new("list", format!("cards painted to first visible chip, {count} cards"), "ms by the clock", waited);
        let processor = spent.median();
        report.add(row.beside("processor", spent).held(processor, " ms of the processor", FIRST_CHIP));
    }
    Ok(())
}
