//! What reading a list costs by itself, without a browser: the collecting from a page or an answer, and the reading of what
//! was collected, at 10 to 10,000 cards.
//!
//! What matters is the last column of each: what a card costs, beside what it costs on a page of ten. Reading that is
//! linear stays near 1 there, whatever the machine and however it was built (these tools are built unoptimised). Time is the
//! processor's.

use std::time::Duration;

use anyhow::{Context, Result};
use corpus::Generation;
use corpus::table::Table;
use cpu_time::ThreadTime;
use recourse::day::{Moment, Zone};
use recourse::read;
use recourse::site::Site;
use recourse::snapshot::{Node, Snapshot};

const CARDS: [usize; 4] = [10, 100, 1000, 10_000];
/// Short runs are repeated until this much time was measured, and the shortest counts.
const AT_LEAST: Duration = Duration::from_millis(300);

/// Measures, and prints a table.
///
/// # Errors
///
/// When `tests/data` has no table of days and amounts.
pub fn bench() -> Result<()> {
    let table = std::fs::read_to_string(accuracy::sample()).context("tests/data has no table")?;
    let table = Table::parse(&table).context("the table in tests/data is none")?;
    println!("microseconds for each card, and how many times what it is on a list of {}\n", CARDS[0]);
    println!("{:>7}{:>22}{:>22}{:>22}", "cards", "collect from a page", "from an answer", "read");
    let mut first: Option<[f64; 3]> = None;
    for cards in CARDS {
        let page = corpus::long_list(&table, cards, Generation::Page);
        let answer = corpus::long_list(&table, cards, Generation::Answer);
        let site = Site::built_in();
        let open = |case: &corpus::Case| inspect::saved::open(&case.text, Some(&case.url), true, site);
        let collected = open(&page).root.inside("order").len();
        let snapshot = multiplied(open(&answer), cards);
        let costs = [
            // A collector takes no more cards than a snapshot may hold, but parses all of them.
            each(cards, || drop(open(&page))),
            each(cards, || drop(open(&answer))),
            each(cards, || drop(read::read(&snapshot, site, Moment(page.now), &Zone::utc()))),
        ];
        let first = first.get_or_insert(costs);
        print!("{cards:>7}");
        for (cost, first) in costs.iter().zip(first) {
            print!("{cost:>14.1}{:>7.2}×", cost / *first);
        }
        println!(
            "{}",
            if collected < cards {
                format!("   (a page's script hands over {collected} of them)")
            } else {
                String::new()
            }
        );
    }
    Ok(())
}

/// A snapshot of so many cards, were there no limit to what one may hold.
fn multiplied(snapshot: Snapshot, cards: usize) -> Snapshot {
    let mut root: Node = snapshot.root.clone();
    if let Some(orders) = root.scopes.get_mut("order") {
        let known = orders.clone();
        *orders = known.into_iter().cycle().take(cards).collect();
    }
    Snapshot { root, ..snapshot }
}

/// Microseconds for each card, of the shortest run.
fn each(cards: usize, mut run: impl FnMut()) -> f64 {
    let started = ThreadTime::now();
    let mut shortest = Duration::MAX;
    while shortest == Duration::MAX || started.elapsed() < AT_LEAST {
        let before = ThreadTime::now();
        run();
        shortest = shortest.min(before.elapsed());
    }
    shortest.as_secs_f64() * 1e6 / cards as f64
}
