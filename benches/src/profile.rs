//! What a list costs, by what the page's main thread does in that time: compiling, each of our scripts, style, layout, and the
//! rest. A trace makes everything a little dearer, so these rows show where the time goes, and are held to nothing.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde_json::json;
use shop::{Orders, Shop};

use crate::bench::{Bench, LIST};
use crate::chromium::Chromium;
use crate::extension::Extension;
use crate::list::{cards, chips};
use crate::page::Page;
use crate::report::{Report, Row};
use crate::spread::Spread;
use crate::trace::Trace;

const SIZES: [usize; 2] = [10, 100];
/// Milliseconds: what costs less everywhere is no row.
const LEAST: f64 = 0.1;

pub(crate) async fn measure(bench: &Bench, shop: &Shop, report: &mut Report) -> Result<()> {
    let marks = bench.source("marks.js")?;
    let arms: Vec<Extension> = bench.arms().into_iter().collect();
    let mut all = Vec::new();
    for extension in &arms {
        let mut browser = Chromium::launch(extension, shop.port()).await?;
        browser.on_page("Page.addScriptToEvaluateOnNewDocument", json!({"source": marks}))?;
        all.push(browser);
    }
    for count in SIZES {
        shop.set_orders(Orders::Generated(count));
        let mut kinds: Vec<Vec<BTreeMap<String, f64>>> = vec![Vec::new(); all.len()];
        for round in 0..=bench.rounds {
            bench.say(&format!("where the time goes, {count} cards, round {round} of {}", bench.rounds));
            for ((browser, found), extension) in all.iter_mut().zip(&mut kinds).zip(&arms) {
                let ready = if matches!(extension, Extension::Nobody) { cards(count) } else { chips(count) };
                browser.clear().await?;
                let trace = Trace::of(browser, async |page| page.open(LIST, &ready).await).await?;
                if round > 0 {
                    found.push(trace.by_kind());
                }
            }
        }
        add(report, count, &kinds)?;
    }
    for browser in all {
        browser.quit().await?;
    }
    Ok(())
}

fn add(report: &mut Report, count: usize, kinds: &[Vec<BTreeMap<String, f64>>]) -> Result<()> {
    let mut names: Vec<String> = kinds.iter().flatten().flat_map(BTreeMap::keys).cloned().collect();
    names.sort();
    names.dedup();
    let of = |arm: usize, name: &str| -> Result<Spread> {
        let rounds = kinds.get(arm).context("an arm of the run")?;
        Ok(rounds.iter().map(|kinds| kinds.get(name).copied().unwrap_or_default()).collect())
    };
    for name in names {
        let [ours, plain, nobody] = [of(0, &name)?, of(1, &name)?, of(3, &name)?];
        let (ours, plain) = (ours.less(&nobody), plain.less(&nobody));
        if ours.median().abs().max(plain.median().abs()) < LEAST {
            continue;
        }
        let row = Row::new("profile", format!("{count} cards: {name}"), "ms", ours);
        report.add(row.beside("plain", plain).beside("the page", nobody));
    }
    Ok(())
}
