//! What the extension costs a shopper's browser, measured from outside on the shipped package.
//!
//! Four browsers take turns: one with the extension, one with the same work in plain JavaScript, one with the least that
//! could be called that work, one with nothing. Each opens the same page of the sample shop; what the page's main thread has
//! had of the processor until it is at rest again is read from the browser itself, and the page's own part is subtracted.
//! So machines and their load change little, and what is compared was measured within minutes.

mod bench;
mod changes;
mod chromium;
mod devtools;
mod extension;
mod firefox;
mod form;
mod linear;
mod list;
pub mod native;
mod page;
mod profile;
mod report;
mod spread;
mod trace;
mod worker;

use anyhow::Result;
use shop::{Options, Shop};

pub use bench::Bench;
pub use report::Report;

/// The parts of a run, each of which can be run by itself.
pub const PARTS: [&str; 6] = ["list", "changes", "worker", "form", "linear", "profile"];

/// Measures some parts, or all.
///
/// # Errors
///
/// When a browser or the shop does not do what it should.
pub async fn run(bench: &Bench, parts: &[String], options: Options) -> Result<Report> {
    let mut report = Report::default();
    let is_wanted = |part: &str| parts.is_empty() || parts.iter().any(|wanted| wanted == part);
    let shop = Shop::start(options).await?;
    if is_wanted("list") {
        list::measure(bench, &shop, &mut report).await?;
    }
    if is_wanted("changes") {
        changes::measure(bench, &shop, &mut report).await?;
    }
    if is_wanted("worker") {
        worker::measure(bench, &shop, &mut report).await?;
    }
    if is_wanted("form") {
        form::measure(bench, &shop, &mut report).await?;
    }
    if is_wanted("linear") {
        linear::measure(bench, &shop, &mut report).await?;
    }
    // It explains the others, and is run only when asked for.
    if parts.iter().any(|part| part == "profile") {
        profile::measure(bench, &shop, &mut report).await?;
    }
    Ok(report)
}
