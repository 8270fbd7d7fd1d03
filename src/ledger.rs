//! What is remembered: sightings merged into orders.
//!
//! A page is a witness, not the truth. What a page said is replaced only by what the same kind of page says on a later
//! visit; two kinds of page that disagree are both kept, so that the earlier date can warn and the later one can decide.

use crate::plain::record;
use std::collections::BTreeMap;

use crate::day::Moment;
use crate::order::{Dated, Line, Order, PageKind, Seen, Source, Status};
use crate::read::Health;

/// Readings this close together, in milliseconds, belong to one visit and do not replace each other.
pub const ONE_VISIT: i64 = 60_000;

/// The version of what is stored.
pub const VERSION: u32 = 1;

/// What the toolbar needs of every order, so that a wake reads one small record and not the whole ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    /// The version of what is stored.
    pub version: u32,
    /// The zone and the policy the instants were worked out with.
    pub basis: String,
    /// Every order that is known, by its id.
    pub orders: BTreeMap<String, Entry>,
    /// Kinds of page that could not be read when they were last seen, with what was missed.
    pub troubles: Vec<Trouble>,
    /// A record was set aside, and the shopper has not said that they know.
    pub set_aside: bool,
}

record!(Index { version, basis, orders, troubles, set_aside });

/// One order, as far as the toolbar cares.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Whether a shopper could still want one of its clocks.
    pub live: bool,
    /// The `safe_by` and `hard_close` of each live line's headline clock.
    pub closings: Vec<(Moment, Moment)>,
}

record!(Entry { live, closings });

/// A page that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// The kind of page.
    pub page: PageKind,
    /// Where on it: its answers and its own text fail apart.
    pub source: Source,
    /// How bad.
    pub health: Health,
    /// What was missed.
    pub missed: Vec<String>,
    /// When.
    pub at: Moment,
}

record!(Trouble { page, source, health, missed, at });

impl Index {
    /// An index of nothing.
    pub fn new(basis: String) -> Self {
        Self { version: VERSION, basis, orders: BTreeMap::new(), troubles: Vec::new(), set_aside: false }
    }
}

/// Whether two states of an order differ in more than the time at which it was last read.
pub fn differ(one: &Order, other: &Order) -> bool {
    let mut like_other = one.clone();
    like_other.seen = other.seen;
    like_other != *other
}

/// Adds what one page showed to what is known, and says which known line each line of the page is.
pub fn merge(known: &mut Order, seen: Order) -> Vec<usize> {
    let newer = seen.seen >= known.seen;
    // That an order is in dispute is taken back only by the kind of page that said so: another may not speak of it.
    let supersedes = |old: &Seen<Status>, new: &Seen<Status>| {
        let silent = old.value.is_of_dispute() && !new.value.is_of_dispute() && old.evidence.page != new.evidence.page;
        new.value != Status::Unknown && !silent && is_news(old, new)
    };
    if let Some(status) = seen.status
        && known.status.as_ref().is_none_or(|old| newer && supersedes(old, &status))
    {
        known.status = Some(status);
    }
    replace(&mut known.store, seen.store, newer);
    replace(&mut known.total, seen.total, newer);
    replace(&mut known.host, seen.host, newer);
    merge_dates(&mut known.dates, seen.dates);
    let alone = known.lines.len() == 1 && seen.lines.len() == 1;
    let same_count = known.lines.len() == seen.lines.len();
    let mut placed = Vec::new();
    for (n, line) in seen.lines.into_iter().enumerate() {
        let at = place(&known.lines, &line, n, same_count, alone).unwrap_or(known.lines.len());
        match known.lines.get_mut(at) {
            Some(known) => merge_line(known, line, newer),
            None => known.lines.push(line),
        }
        placed.push(at);
    }
    known.seen = known.seen.max(seen.seen);
    placed
}

/// Which known line a seen line is: by its id; where one of them has none, by product and variant if only one fits, and
/// then by its place among equally many.
fn place(known: &[Line], line: &Line, n: usize, same_count: bool, alone: bool) -> Option<usize> {
    if line.id.is_some()
        && let Some(at) = known.iter().position(|each| each.id == line.id)
    {
        return Some(at);
    }
    let open = |each: &Line| line.id.is_none() || each.id.is_none();
    let like = |each: &Line| {
        open(each) && line.product.is_some() && each.product == line.product && each.variant == line.variant
    };
    let mut fits = known.iter().enumerate().filter(|(_, each)| like(each)).map(|(at, _)| at);
    match (fits.next(), fits.next()) {
        (Some(at), None) => Some(at),
        _ => {
            let free = known.get(n).is_some_and(open);
            ((alone || same_count) && free).then_some(n)
        }
    }
}

fn merge_line(known: &mut Line, seen: Line, newer: bool) {
    replace(&mut known.id, seen.id, newer);
    replace(&mut known.product, seen.product, newer);
    replace(&mut known.variant, seen.variant, newer);
    replace(&mut known.title, seen.title, newer);
    replace(&mut known.quantity, seen.quantity, newer);
    replace(&mut known.unit_price, seen.unit_price, newer);
    if let Some(button) = seen.can_dispute
        && known.can_dispute.as_ref().is_none_or(|old| newer && is_news(old, &button))
    {
        known.can_dispute = Some(button);
    }
    merge_dates(&mut known.dates, seen.dates);
}

/// A value read again within one visit is not worth a write; another value, or the same one on a later visit, is.
fn is_news<T: PartialEq>(old: &Seen<T>, new: &Seen<T>) -> bool {
    old.value != new.value || new.evidence.at.0 - old.evidence.at.0 > ONE_VISIT
}

fn replace<T>(known: &mut Option<T>, seen: Option<T>, newer: bool) {
    if seen.is_some() && (known.is_none() || newer) {
        *known = seen;
    }
}

/// A milestone read again on a later visit to the same kind of page replaces what that kind of page said before.
fn merge_dates(known: &mut Vec<Dated>, seen: Vec<Dated>) {
    known.retain(|old| {
        !seen.iter().any(|new| {
            let (was, is) = (&old.day.evidence, &new.day.evidence);
            old.milestone == new.milestone && was.page == is.page && is.at.0 - was.at.0 > ONE_VISIT
        })
    });
    for new in seen {
        let same = |old: &&mut Dated| {
            old.milestone == new.milestone
                && old.day.value == new.day.value
                && old.day.evidence.page == new.day.evidence.page
        };
        match known.iter_mut().find(same) {
            Some(old) if is_news(&old.day, &new.day) => *old = new,
            Some(_) => {}
            None => known.push(new),
        }
    }
}
