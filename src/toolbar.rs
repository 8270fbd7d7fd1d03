//! What the toolbar's icon says of all that is known.
//!
//! All-clear is said only where every known order has its date and nothing is missing. What is not known is counted, and
//! the count is led by `?`, so that nobody takes it for days. What is most urgent comes first: the time to the next last
//! safe moment, then `!` for what may already be over or waits for an answer, then `?7` for seven orders without a date, or
//! `?` alone for those that are past their last day and were not looked at since.

#![warn(clippy::arithmetic_side_effects)]

use crate::day::{DAY, HOUR, Moment};
use crate::message::Toolbar;
use crate::overview::{self, Index};
use crate::read::Health;
use crate::settings::Settings;
use crate::text::{self, Text};

const URGENT: &str = "#b3261e";
const SOON: &str = "#8a5300";
const DOUBTFUL: &str = "#7a1f5c";
const UNKNOWN: &str = "#5f6368";
const CLEAR: &str = "#1f6f54";

/// The most orders without a date that the icon has room to count.
const MOST_COUNTED: usize = 99;

/// Time left, in the shortest form: `12d`, `5h`, `<1h`; with `?` where something else is not known.
fn icon(millis: i64, is_unsure: bool) -> Text {
    match (millis / DAY, millis / HOUR, is_unsure) {
        (0, 0, false) => text::icon_last_hour(),
        (0, 0, true) => text::icon_last_hour_unsure(),
        (0, hours, false) => text::icon_hours(hours),
        (0, hours, true) => text::icon_hours_unsure(hours),
        (days, _, false) => text::icon_days(days),
        (days, _, true) => text::icon_days_unsure(days),
    }
}

/// Time left: `12 days left`.
pub fn left(millis: i64) -> Text {
    match (millis / DAY, millis / HOUR) {
        (0, 0) => text::left_last_hour(),
        (0, hours) => text::left_hours(hours),
        (days, _) => text::left_days(days),
    }
}

/// How many of each kind there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Orders known, those that are over included.
    pub orders: usize,
    /// Orders without a date that are counted: those of which only the number is left are among them.
    pub undated: usize,
    /// Orders that are past their last day and that nobody has looked at since.
    pub unseen: usize,
    /// Finished orders without a date ahead that the shopper does not want counted.
    pub left_out: usize,
    /// Orders that count as over by their age alone.
    pub aged: usize,
    /// Lines that may already be closed.
    pub doubtful: usize,
    /// Lines that close soon.
    pub near: usize,
    /// Orders that are not shipped yet.
    pub unshipped: usize,
    /// Orders in a dispute.
    pub disputed: usize,
    /// Disputes that wait for the shopper.
    pub awaited: usize,
}

impl Counts {
    /// Counts what an index holds.
    pub fn of(index: &Index, settings: &Settings) -> Self {
        let sum =
            |of: fn(&overview::Summary) -> u32| index.shards.iter().map(|short| of(short) as usize).sum::<usize>();
        let finished = (sum(|short| short.finished), sum(|short| short.finished_unseen));
        let left_out = finished.0.saturating_add(finished.1);
        let (counted, left_out) = if settings.skip_finished { ((0, 0), left_out) } else { (finished, 0) };
        Self {
            orders: index.orders as usize,
            undated: sum(|short| short.undated).saturating_add(counted.0).saturating_add(index.lost_orders()),
            unseen: sum(|short| short.unseen).saturating_add(counted.1),
            left_out,
            aged: sum(|short| short.aged),
            doubtful: sum(|short| short.doubtful),
            near: sum(|short| short.near),
            unshipped: sum(|short| short.unshipped),
            disputed: sum(|short| short.disputed),
            awaited: sum(|short| short.awaited),
        }
    }

    /// Whether of any order too little is known to be calm.
    pub const fn is_any_unknown(&self) -> bool {
        self.undated > 0 || self.unseen > 0
    }

    /// What is not known: nothing where all is.
    pub fn unknown(&self) -> Vec<Text> {
        some(text::orders_undated, self.undated).into_iter().chain(some(text::orders_unseen, self.unseen)).collect()
    }
}

/// What the toolbar shows, and when that changes next for the passing of hours and days alone.
pub fn toolbar(index: &Index, settings: &Settings, now: Moment) -> (Toolbar, Option<Moment>) {
    let days = i64::from(settings.badge_days);
    let ahead = index.shards.iter().filter_map(|short| short.ahead).filter(|safe_by| now < *safe_by).min();
    let near = ahead.filter(|safe_by| overview::is_near(*safe_by, now, days));
    let counts = Counts::of(index, settings);
    let health = worst_reading(index);
    let is_anything_missing = is_anything_missing(&counts, index);

    let mut said = Vec::new();
    if let Some(safe_by) = near {
        said.extend(urgent(safe_by.since(now), counts.near, index));
    }
    said.extend(some(text::toolbar_doubtful, counts.doubtful));
    said.extend(some(text::toolbar_awaited, counts.awaited));
    said.extend(counts.unknown());
    said.extend(unread(health));
    if index.losses.iter().any(|loss| loss.order().is_none()) {
        said.push(text::toolbar_lost());
    }
    let is_unknown = counts.orders == 0 && index.none.is_none();
    if counts.orders == 0 && !is_anything_missing {
        said.push(if is_unknown { text::toolbar_no_order() } else { text::toolbar_no_orders_there() });
    }
    said.extend(unshipped(counts.unshipped));
    said.extend(some(text::toolbar_disputed, counts.disputed.saturating_sub(counts.awaited)));
    let is_calm = said.is_empty();
    if is_calm {
        said.push(text::toolbar_clear(days));
        said.extend(coverage(&counts, index.oldest.is_some()));
    }
    if settings.skip_finished {
        said.push(some(text::toolbar_left_out, counts.left_out).unwrap_or(text::toolbar_left_out_none()));
    }

    // That something is missing is told beside whatever else there is to tell.
    let (text, color) = if let Some(safe_by) = near {
        let left = safe_by.since(now);
        (icon(left, is_anything_missing), if left < 3_i64.saturating_mul(DAY) { URGENT } else { SOON })
    } else if counts.doubtful > 0 || counts.awaited > 0 {
        (if is_anything_missing { "!?" } else { "!" }.into(), DOUBTFUL)
    } else {
        let text = match counts.undated {
            0 if is_anything_missing || is_unknown => "?".into(),
            0 => Text::default(),
            n if n > MOST_COUNTED => text::icon_unknown_most(MOST_COUNTED),
            n => text::icon_unknown(n),
        };
        (text, if is_calm { CLEAR } else { UNKNOWN })
    };
    let unknown = u32::try_from(counts.undated).unwrap_or(u32::MAX);
    let toolbar = Toolbar { text, title: Text::Several(said), color: color.to_owned(), unknown };
    (toolbar, near.and_then(|safe_by| next_change(safe_by, now)))
}

/// How the worst of the pages was read.
fn worst_reading(index: &Index) -> Health {
    let troubles = index.troubles.iter().filter(|trouble| trouble.is_missing_something());
    troubles.map(|trouble| trouble.health).max().unwrap_or(Health::Read)
}

/// Whether an order may have a date that is not known: then nothing is calm.
pub fn is_anything_missing(counts: &Counts, index: &Index) -> bool {
    counts.is_any_unknown() || worst_reading(index) != Health::Read || !index.losses.is_empty()
}

/// The toolbar of a ledger that cannot be used, with the reason.
pub fn unreadable(why: Text) -> Toolbar {
    Toolbar { text: "?".into(), title: why, color: UNKNOWN.to_owned(), unknown: 0 }
}

/// What closes first, how much else is near, and how much money closes within the days counted.
fn urgent(left: i64, near: usize, index: &Index) -> Vec<Text> {
    let mut sums = Vec::new();
    index.shards.iter().flat_map(|short| &short.at_risk).for_each(|price| overview::add(&mut sums, price));
    let mut said = vec![match (left / DAY, left / HOUR) {
        (0, 0) => text::toolbar_last_hour(),
        (0, hours) => text::toolbar_hours_left(hours),
        (days, _) => text::toolbar_days_left(days),
    }];
    said.extend(some(text::toolbar_near, near).filter(|_| near > 1));
    if !sums.is_empty() {
        said.push(text::toolbar_at_risk(sums));
    }
    said
}

/// A message of so many, where there are any.
pub(crate) fn some(message: fn(usize) -> Text, n: usize) -> Option<Text> {
    (n > 0).then(|| message(n))
}

fn unread(health: Health) -> Option<Text> {
    match health {
        Health::Read => None,
        Health::Unreadable => Some(text::toolbar_unreadable()),
        Health::Degraded => Some(text::toolbar_degraded()),
    }
}

/// That orders are not shipped.
pub fn unshipped(n: usize) -> Option<Text> {
    some(text::orders_unshipped, n)
}

/// How many orders are known, why that may not be all of them (unless the list has shown the `oldest`), and how many of them
/// count as over without anybody having seen that they are.
pub fn coverage(counts: &Counts, oldest: bool) -> Vec<Text> {
    let older = (!oldest).then(text::orders_older);
    [Some(text::orders_read(counts.orders)), older, some(text::orders_aged, counts.aged)]
        .into_iter()
        .flatten()
        .collect()
}

/// The next instant at which the time left to `safe_by` reads differently.
fn next_change(safe_by: Moment, now: Moment) -> Option<Moment> {
    let left = safe_by.since(now);
    if left <= 0 {
        return None;
    }
    let unit = if left >= DAY { DAY } else { HOUR };
    // A whole number of units left reads as that number until the first millisecond after it.
    let whole = left.saturating_sub(left.rem_euclid(unit));
    Some(safe_by.minus(whole).plus(1).max(now.plus(1)).min(safe_by))
}
