//! What the page's own changes cost because the extension is there: many that concern no order, a clock that ticks, and ten
//! more cards.

use anyhow::Result;
use shop::{Orders, Shop};

use crate::bench::{Bench, DETAIL, LIST};
use crate::chromium::Chromium;
use crate::extension::Extension;
use crate::list::{cards, chips};
use crate::page::Page;
use crate::report::{Report, Row};
use crate::spread::Spread;

/// As many times what the page spends by itself as it may spend with us.
const UNRELATED: f64 = 1.05;
/// Milliseconds that one tick of a clock may cost.
const TICK: f64 = 0.1;
/// As many times dearer as ten cards more may be on a list of a thousand.
const APPEND: f64 = 1.5;
const TICKS: usize = 30;
/// Of a measure that takes tens of milliseconds a good median needs more samples.
const MORE_ROUNDS: usize = 2;

/// Where a change is made: the expression of an element to put a clock into.
const BESIDE: &str = "document.querySelector('#root')";
const IN_A_CARD: &str = "document.querySelector('.order-item')";
const IN_THE_ORDER: &str = "document.querySelector('.order-wrap')";

/// 10,000 changes of one text, in ten tasks with a frame after each.
fn texts(place: &str) -> String {
    many(place, "clock.textContent = String(n)")
}

/// 10,000 elements that come and go.
fn elements(place: &str) -> String {
    many(
        place,
        "const each = document.createElement('i'); each.textContent = String(n); clock.append(each); each.remove()",
    )
}

fn many(place: &str, change: &str) -> String {
    format!(
        "(async () => {{
            const clock = document.createElement('span');
            {place}.append(clock);
            for (let part = 0; part < 10; part++) {{
                for (let n = 0; n < 1000; n++) {{ {change}; }}
                await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            }}
            clock.remove();
        }})()"
    )
}

/// A clock that ticks ten times a second.
fn ticks(place: &str) -> String {
    format!(
        "(async () => {{
            const clock = document.createElement('span');
            {place}.append(clock);
            for (let n = 0; n < {TICKS}; n++) {{
                clock.textContent = `${{n}} s`;
                await new Promise((done) => setTimeout(done, 100));
            }}
            clock.remove();
        }})()"
    )
}

/// Ten more orders behind the others, as a page draws them.
const APPEND_TEN: &str = "(() => {
    const all = [...document.querySelectorAll('.order-item')];
    const fragment = document.createDocumentFragment();
    window.added = (window.added ?? 0) + 1;
    for (const [n, card] of all.slice(0, 10).entries()) {
        const copy = card.cloneNode(true);
        for (const host of copy.querySelectorAll('div:not([class]):empty')) host.remove();
        const id = `80000001${String(window.added).padStart(4, '0')}${String(n).padStart(4, '0')}`;
        copy.innerHTML = copy.innerHTML.replace(/\\b8000\\d{12}\\b/g, id);
        fragment.append(copy);
    }
    all.at(-1).parentElement.append(fragment);
})()";

const TO_THE_END: &str = "document.querySelector('.order-item:last-child').scrollIntoView({ block: 'end' })";

pub(crate) async fn measure(bench: &Bench, shop: &Shop, report: &mut Report) -> Result<()> {
    let ours = Extension::Ours(bench.packages.clone());
    let mut both =
        [Chromium::launch(&ours, shop.port()).await?, Chromium::launch(&Extension::Nobody, shop.port()).await?];
    shop.set_orders(Orders::Generated(100));
    let ready = [chips(100), cards(100)];
    let lists = [("beside the list", BESIDE, Some(UNRELATED)), ("in a card of the list", IN_A_CARD, None)];
    unrelated(bench, report, &mut both, (LIST, &ready, &lists)).await?;
    let clocks = [("beside the list", BESIDE, TICK), ("in a card of the list", IN_A_CARD, TICK)];
    ticking(bench, report, &mut both, (LIST, &ready, &clocks)).await?;
    append(bench, shop, report, &mut both).await?;

    shop.set_orders(Orders::Sample);
    let order = shop.orders().into_iter().find(|order| order.role == "two-lines");
    let url = format!("{DETAIL}{}", order.map(|order| order.id).unwrap_or_default());
    let drawn = "document.querySelector('.order-detail-item-content-wrap') !== null";
    let chip = "document.querySelector('.order-detail-item-content-wrap > div:last-child:not([class])') !== null";
    let ready = [chip.to_owned(), drawn.to_owned()];
    let orders = [("beside the order", BESIDE, Some(UNRELATED)), ("inside the order", IN_THE_ORDER, None)];
    unrelated(bench, report, &mut both, (&url, &ready, &orders)).await?;
    let clocks = [("beside the order", BESIDE, TICK), ("inside the order", IN_THE_ORDER, TICK)];
    ticking(bench, report, &mut both, (&url, &ready, &clocks)).await?;
    for browser in both {
        browser.quit().await?;
    }
    Ok(())
}

type Places<'a, G> = (&'a str, &'a [String; 2], &'a [(&'static str, &'static str, G)]);

async fn unrelated(
    bench: &Bench,
    report: &mut Report,
    both: &mut [Chromium; 2],
    (url, ready, places): Places<'_, Option<f64>>,
) -> Result<()> {
    for (name, place, goal) in places {
        for (what, script) in [("texts", texts(place)), ("elements", elements(place))] {
            let samples = spend(bench, both, (url, ready), &format!("10,000 {what} {name}"), &script).await?;
            let [ours, nobody] = samples;
            let ratio = ours.median() / nobody.median();
            let row = Row::new("changes", format!("10,000 changes of {what} {name}"), "ms", ours);
            report.add(row.beside("the page", nobody).held(ratio, " × the page", *goal));
        }
    }
    Ok(())
}

async fn ticking(
    bench: &Bench,
    report: &mut Report,
    both: &mut [Chromium; 2],
    (url, ready, places): Places<'_, f64>,
) -> Result<()> {
    for (name, place, goal) in places {
        let [ours, nobody] = spend(bench, both, (url, ready), &format!("a clock {name}"), &ticks(place)).await?;
        let tick = ours.less(&nobody).map(|sample| sample / TICKS as f64);
        let (median, page) = (tick.median(), nobody.map(|sample| sample / TICKS as f64));
        let row = Row::new("changes", format!("a tick of a clock {name}"), "ms", tick);
        report.add(row.beside("the page", page).held(median, " ms", *goal));
    }
    Ok(())
}

/// What a script costs on a page that is at rest, with the extension and without.
async fn spend(
    bench: &Bench,
    both: &mut [Chromium; 2],
    (url, ready): (&str, &[String; 2]),
    what: &str,
    script: &str,
) -> Result<[Spread; 2]> {
    let mut samples: [Spread; 2] = Default::default();
    for (browser, ready) in both.iter_mut().zip(ready) {
        browser.clear().await?;
        browser.open(url, ready).await?;
    }
    for round in 0..=bench.rounds * MORE_ROUNDS {
        bench.say(&format!("{what}, round {round} of {}", bench.rounds * MORE_ROUNDS));
        for (browser, sample) in both.iter_mut().zip(&mut samples) {
            let cost = browser.cost(async |page| page.evaluate(script).await.map(drop)).await?;
            if round > 0 {
                sample.push(cost);
            }
        }
    }
    Ok(samples)
}

async fn append(bench: &Bench, shop: &Shop, report: &mut Report, both: &mut [Chromium; 2]) -> Result<()> {
    let mut first = None;
    for count in [10, 1000] {
        shop.set_orders(Orders::Generated(count));
        let mut samples: [Spread; 2] = Default::default();
        for round in 0..=bench.rounds * MORE_ROUNDS {
            bench.say(&format!("ten cards more on {count}, round {round} of {}", bench.rounds * MORE_ROUNDS));
            for ((browser, sample), ready) in both.iter_mut().zip(&mut samples).zip([chips(count), cards(count)]) {
                browser.clear().await?;
                browser.open(LIST, &ready).await?;
                browser.evaluate(TO_THE_END).await?;
                browser.settle().await?;
                let cost = browser.cost(async |page| page.evaluate(APPEND_TEN).await.map(drop)).await?;
                if round > 0 {
                    sample.push(cost);
                }
            }
        }
        let [ours, nobody] = samples;
        let ours = ours.less(&nobody);
        let median = ours.median();
        let row =
            Row::new("changes", format!("ten cards more on a list of {count}"), "ms", ours).beside("the page", nobody);
        report.add(match first.replace(median) {
            None => row,
            Some(first) => row.held(median / first, " × on a list of 10", APPEND),
        });
    }
    Ok(())
}
