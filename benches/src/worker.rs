//! What the background spends on a page of a thousand orders, and what it is told of them.

use anyhow::{Context, Result};
use serde_json::json;
use shop::{Orders, Shop};

use crate::bench::{Bench, LIST};
use crate::chromium::Chromium;
use crate::extension::Extension;
use crate::firefox::Firefox;
use crate::list::chips;
use crate::page::Page;
use crate::report::{Report, Row};
use crate::spread::Spread;
use crate::trace::Trace;

const ORDERS: usize = 1000;
/// Milliseconds of the processor, messages that carry more than half of the orders, and mebibytes.
const TIME: f64 = 300.0;
const MESSAGES: f64 = 1.0;
const MEMORY: f64 = 8.0;
const MEBIBYTE: f64 = 1_048_576.0;

/// Nothing is known, wherever a version of the extension keeps it; nor how many orders pages have made known of late, which
/// would keep these out.
const FORGET: &str = "await records.clear(); await chrome.storage.local.clear(); await chrome.storage.session.clear();";

/// How many messages a page sends that carry at least so many orders, counted by a page of the extension that hears them.
const LISTEN: &str = "globalThis.heard = [];
    chrome.runtime.onMessage.addListener((message) => {
        const found = message.seen?.snapshot?.root?.scopes?.order;
        globalThis.heard.push(found?.length ?? 0);
    });";
const HEARD: &str = "return globalThis.heard.splice(0)";

pub(crate) async fn measure(bench: &Bench, shop: &Shop, report: &mut Report) -> Result<()> {
    shop.set_orders(Orders::Generated(ORDERS));
    let ours = Extension::Ours(bench.packages.clone());
    let mut chromium = Chromium::launch(&ours, shop.port()).await?;
    let marks = json!({"source": bench.source("marks.js")?});
    chromium.on_page("Page.addScriptToEvaluateOnNewDocument", marks)?;
    chromium.browser().in_extension(LISTEN).await?;
    // The first trace tells which process the worker is in.
    let trace = Trace::of(&mut chromium, async |page| page.open(LIST, &chips(ORDERS)).await).await?;
    let process = trace.worker_process()?;
    for known in [false, true] {
        let [mut time, mut messages, mut full, mut memory]: [Spread; 4] = Default::default();
        for round in 0..=bench.rounds {
            bench.say(&format!("the background, {ORDERS} orders, round {round} of {}", bench.rounds));
            if !known {
                chromium.browser().in_extension(FORGET).await?;
            }
            chromium.clear().await?;
            chromium.browser().in_extension(HEARD).await?;
            let before = chromium.spent_by(process)?;
            chromium.open(LIST, &chips(ORDERS)).await?;
            let spent = chromium.spent_by(process)? - before;
            let heard = chromium.browser().in_extension(HEARD).await?;
            let heard: Vec<u64> = serde_json::from_value(heard).context("what was heard is a list of numbers")?;
            // The first round is for the worker's own compilers.
            if round > 0 {
                time.push(spent);
                messages.push(heard.len() as f64);
                full.push(heard.iter().filter(|orders| **orders > ORDERS as u64 / 2).count() as f64);
                memory.push(chromium.wasm_memory()? / MEBIBYTE);
            }
        }
        let what = format!("{ORDERS} orders {}", if known { "that are known" } else { "met for the first time" });
        report.add(Row::new("worker", format!("the background's time, {what}"), "ms", time).at_most(TIME));
        let row = Row::new("worker", format!("messages of most orders, {what}"), "", full);
        report.add(row.beside("all messages", messages).at_most(MESSAGES));
        report.add(Row::new("worker", format!("memory of wasm, {what}"), "MiB", memory).at_most(MEMORY));
    }
    chromium.quit().await?;

    let mut firefox = Firefox::launch(&ours, shop.port()).await?;
    let mut time = Spread::default();
    for round in 0..=bench.rounds {
        bench.say(&format!("firefox, the background, round {round} of {}", bench.rounds));
        firefox.browser().in_extension(FORGET).await?;
        firefox.clear().await?;
        let before = firefox.spent_by_extensions().await?;
        firefox.open(LIST, &chips(ORDERS)).await?;
        if round > 0 {
            time.push(firefox.spent_by_extensions().await? - before);
        }
    }
    // The whole process, with all that the browser itself does there for storage and messages.
    let row =
        Row::new("worker", format!("the extension process' time, {ORDERS} orders met for the first time"), "ms", time);
    report.add(row.of("firefox"));
    firefox.quit().await
}
