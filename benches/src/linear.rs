//! Ten times as much of anything a page may have a lot of costs ten times as much, and not a hundred times: cards, lines of an
//! order, characters of a title, inputs of a form, options of a list.
//!
//! The pages are the shop's own, saved after they have drawn themselves, and multiplied: so nothing is in them but what the
//! shop's pages have, and no script of the page takes part.

use std::fmt::Write;

use anyhow::{Context, Result};
use shop::{Orders, Shop};

use crate::bench::{Bench, DETAIL, FORM, LIST};
use crate::chromium::Chromium;
use crate::extension::Extension;
use crate::form::{self, Claim};
use crate::list::{cards, chips};
use crate::page::Page;
use crate::report::{Report, Row};
use crate::spread::Spread;

/// As many times dearer as it may be for ten times as many.
const LINEAR: f64 = 12.0;
/// Costs below a millisecond say nothing but how exactly they were measured.
const LEAST: f64 = 1.0;

const THE_PAGE: &str =
    "`<!doctype html><html lang=\"en\"><head><link rel=\"stylesheet\" href=\"/g/shop.css\"></head><body>
    ${document.querySelector('#root').outerHTML}</body></html>`";
const LINE: &str = "document.querySelector('.order-detail-item-content-wrap')";

pub(crate) async fn measure(bench: &Bench, shop: &Shop, report: &mut Report) -> Result<()> {
    let ours = Extension::Ours(bench.packages.clone());
    let mut both =
        [Chromium::launch(&ours, shop.port()).await?, Chromium::launch(&Extension::Nobody, shop.port()).await?];
    card_rows(bench, shop, report, &mut both).await?;
    shop.set_orders(Orders::Sample);
    line_row(bench, shop, report, &mut both).await?;
    title_row(bench, shop, report, &mut both).await?;
    for ballast in [INPUTS, OPTIONS] {
        form_row(bench, shop, report, &mut both, &ballast).await?;
    }
    for browser in both {
        browser.quit().await?;
    }
    Ok(())
}

async fn card_rows(bench: &Bench, shop: &Shop, report: &mut Report, both: &mut [Chromium; 2]) -> Result<()> {
    let (mut opened, mut scrolled): (Vec<Spread>, Vec<Spread>) = (Vec::new(), Vec::new());
    for count in [30, 300] {
        shop.set_orders(Orders::Generated(count));
        let ready = [chips(count), cards(count)];
        opened.push(extra(bench, both, &format!("{count} cards"), LIST, &ready, None).await?);
        scrolled.push(extra(bench, both, &format!("{count} cards, scrolled"), LIST, &ready, Some(THROUGH)).await?);
    }
    let scrolling = "opening and scrolling through a list of 300 cards, of 30";
    for (what, costs) in [("opening a list of 300 cards, of 30", opened), (scrolling, scrolled)] {
        add(report, what, costs);
    }
    Ok(())
}

/// As a shopper who looks for something scrolls, a screen at a time.
const THROUGH: &str = "(async () => {
    for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight) {
        scrollTo(0, at);
        await new Promise((done) => setTimeout(done, 150));
    }
})()";

async fn line_row(bench: &Bench, shop: &Shop, report: &mut Report, both: &mut [Chromium; 2]) -> Result<()> {
    let order = shop.orders().into_iter().find(|order| order.role == "two-lines").context("a sample order")?;
    let url = format!("{DETAIL}{}", order.id);
    let nobody = both.last_mut().context("the other browser")?;
    nobody.open(&url, &format!("{LINE} !== null")).await?;
    let (page, line) = (text(nobody, THE_PAGE).await?, text(nobody, &format!("{LINE}.outerHTML")).await?);
    let id = order.lines.first().map(|line| line.id.clone()).context("a line")?;
    let (head, tail) = page.split_once(&line).context("the line is in its page")?;
    let mut costs = Vec::new();
    for count in [400_usize, 4000] {
        let mut all = String::new();
        for n in 0..count {
            let _ = write!(all, "{}", line.replace(&id, &format!("8{n:015}")));
        }
        shop.put("https://www.aliexpress.com/p/order/detail.html", &format!("{head}{all}{tail}"));
        let there = format!("document.querySelectorAll('.order-detail-item-content-wrap').length >= {count}");
        let chip = "document.querySelector('.order-detail-item-content-wrap > div:last-child:not([class])') !== null";
        let ready = [format!("{there} && {chip}"), there];
        costs.push(extra(bench, both, &format!("{count} lines"), &url, &ready, None).await?);
    }
    add(report, "opening an order of 4,000 lines, of 400", costs);
    Ok(())
}

async fn title_row(bench: &Bench, shop: &Shop, report: &mut Report, both: &mut [Chromium; 2]) -> Result<()> {
    let nobody = both.last_mut().context("the other browser")?;
    nobody.open(LIST, &cards(10)).await?;
    let page = text(nobody, THE_PAGE).await?;
    let title = "document.querySelector('[data-pl=\"order_item_content_info_name\"] [title]').title";
    let title = text(nobody, title).await?;
    let mut costs = Vec::new();
    for length in [100_000_usize, 1_000_000] {
        let long: String = "Wide lamp, 20 cm ".chars().cycle().take(length).collect();
        shop.put(LIST, &page.replace(&title, &long));
        costs.push(extra(bench, both, &format!("a title of {length}"), LIST, &[chips(10), cards(10)], None).await?);
    }
    add(report, "opening a list with a title of 1 MB, of 100 KB", costs);
    Ok(())
}

/// What is on a form besides its few fields.
struct Ballast {
    what: &'static str,
    sizes: [usize; 2],
    /// Options of its list of reasons, and questions of anybody's, by how many there are to be.
    options: fn(usize) -> String,
    questions: fn(usize) -> String,
}

const OPTIONS: Ballast = Ballast {
    what: "opening a form with 20,000 options, with 2,000",
    sizes: [2000, 20_000],
    options: |count| many(count, |n| format!("<option>Another reason, number {n}</option>")),
    questions: |_| String::new(),
};

const INPUTS: Ballast = Ballast {
    what: "opening a form with 2,000 inputs, with 200",
    sizes: [200, 2000],
    options: |_| String::new(),
    questions: |count| {
        many(count, |n| format!("<p><label>Something else, number {n} <input name=\"else-{n}\"></label></p>"))
    },
};

fn many(count: usize, one: impl Fn(usize) -> String) -> String {
    (0..count).map(one).collect()
}

async fn form_row(
    bench: &Bench,
    shop: &Shop,
    report: &mut Report,
    both: &mut [Chromium; 2],
    ballast: &Ballast,
) -> Result<()> {
    let claim = Claim::waiting(shop)?;
    let mut costs = Vec::new();
    for count in ballast.sizes {
        let (options, questions) = ((ballast.options)(count), (ballast.questions)(count));
        let reasons = format!(
            "<select name=\"reason\"><option>Please choose</option><option>No tracking information</option>{options}</select>"
        );
        shop.put(FORM, &form::page(&reasons, &questions, ""));
        let there = "document.querySelector('textarea') !== null".to_owned();
        let panel = format!("{there} && document.querySelector('html > div') !== null");
        if let Some(ours) = both.first_mut() {
            ours.browser().in_extension(&claim.store).await?;
        }
        costs
            .push(extra(bench, both, &format!("{} ({count})", ballast.what), &claim.url, &[panel, there], None).await?);
    }
    add(report, ballast.what, costs);
    Ok(())
}

async fn text(browser: &mut Chromium, expression: &str) -> Result<String> {
    let value = browser.evaluate(expression).await?;
    Ok(value.as_str().with_context(|| format!("`{expression}` is no text"))?.to_owned())
}

/// What the extension adds to opening a page, and to what is done on it then.
async fn extra(
    bench: &Bench,
    both: &mut [Chromium; 2],
    what: &str,
    url: &str,
    ready: &[String; 2],
    then: Option<&str>,
) -> Result<Spread> {
    let mut samples: [Spread; 2] = Default::default();
    for round in 0..=bench.rounds {
        bench.say(&format!("{what}, round {round} of {}", bench.rounds));
        for ((browser, sample), ready) in both.iter_mut().zip(&mut samples).zip(ready) {
            let opened = browser.cost_of_opening(url, ready).await?;
            // What is drawn in the opening is not drawn by what follows, so neither says much without the other.
            let cost = match then {
                None => opened,
                Some(script) => opened + browser.cost(async |page| page.evaluate(script).await.map(drop)).await?,
            };
            if round > 0 {
                sample.push(cost);
            }
        }
    }
    let [ours, nobody] = samples;
    Ok(ours.less(&nobody))
}

/// A row about the second of two costs, which is of ten times as much.
fn add(report: &mut Report, what: &str, costs: Vec<Spread>) {
    let mut costs = costs.into_iter();
    let (Some(tenth), Some(whole)) = (costs.next(), costs.next()) else { return };
    let ratio = whole.median() / tenth.median().max(LEAST);
    report.add(Row::new("linear", what, "ms", whole).beside("a tenth", tenth).held(ratio, " × a tenth", LINEAR));
}
