//! What must hold of a reading whatever it was read from. Used by the fuzz targets and by the property tests.

use recourse::day::{Day, Moment, Zone};
use recourse::ledger;
use recourse::order::{Dated, Order};
use recourse::policy::Policy;
use recourse::read::{self, PageReading};
use recourse::report;
use recourse::site::Site;
use recourse::snapshot::{MOST_NODES, MOST_TEXTS, Snapshot};
use recourse::window;

/// A time after which every year that is read makes sense.
const NOW: Moment = Moment(1_795_000_000_000);
/// Characters kept of a text that is shown or remembered.
const LONGEST_KEPT: usize = 200;
/// Sentences about what was missed: there are as many kinds of them, not as many as there are orders.
const MOST_MISSED: usize = 400;

/// Reads a snapshot, and goes on with what was read as the extension does: merges it, works out its windows, makes the
/// report. Panics where a bound is broken.
pub(crate) fn check(snapshot: &Snapshot) -> PageReading {
    let site = Site::built_in();
    let reading = read::read(snapshot, site, NOW, &Zone::utc());
    let cards = snapshot.root.inside("order").len();
    assert!(reading.sightings.len() <= cards.max(1) * MOST_TEXTS.max(MOST_NODES), "more orders than elements");
    assert!(reading.missed.len() <= MOST_MISSED, "{} sentences about what was missed", reading.missed.len());
    for sighting in &reading.sightings {
        let order = &sighting.order;
        kept(order);
        // Merging what is known already changes nothing.
        let mut once = order.clone();
        drop(ledger::merge(&mut once, order.clone()));
        let mut twice = once.clone();
        drop(ledger::merge(&mut twice, order.clone()));
        assert_eq!(once, twice, "the same page changes what is known, twice");
        for line in order.lines.iter().take(3).map(Some).chain([None]) {
            let window = window::of(order, line, Policy::built_in(), NOW, &Zone::utc());
            assert!(window.clocks.len() < 20, "{} clocks", window.clocks.len());
        }
    }
    assert!(report::of(snapshot, &reading, site).len() < 2_000_000, "the report has no end");
    reading
}

fn kept(order: &Order) {
    assert!((6..=24).contains(&order.id.len()) && order.id.bytes().all(|byte| byte.is_ascii_digit()), "{}", order.id);
    let texts = [order.store.as_ref()].into_iter().chain(order.lines.iter().map(|line| line.title.as_ref()));
    for text in texts.flatten() {
        assert!(text.chars().count() <= LONGEST_KEPT, "a text of {} characters is kept", text.chars().count());
    }
    let lines = order.lines.iter().flat_map(|line| &line.dates);
    order.dates.iter().chain(lines).for_each(dated);
    assert!(order.country.as_ref().is_none_or(|code| code.len() == 2), "{:?} is no country", order.country);
}

fn dated(dated: &Dated) {
    let (first, last) = (Day::of(2000, 1, 1), Day::of(2101, 1, 1));
    assert!(Some(dated.day.value) >= first && Some(dated.day.value) <= last, "{}", dated.day.value.iso());
    let words = dated.day.evidence.words.chars().count();
    assert!(words <= LONGEST_KEPT, "evidence of {words} characters is kept");
}
