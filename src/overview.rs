//! What the toolbar and the reminders need of each order, so that no wake reads them all.
//!
//! Each order is a record of its own. Beside them stand sixteen *shards*: of each order that a shopper could still want
//! something of, an [`OrderEntry`] in a few numbers, and nothing of those that are over. The [`Index`] holds a [`Summary`] of each
//! shard, which is right until its `next`. So an ordinary wake reads one small record, a wake at which something falls due
//! reads one shard and the orders in question, and neither grows with the years.
//!
//! All of this is made from the orders and can be made anew. A summary knows how many orders its shard holds and what comes
//! of mixing their numbers: a shard that was lost, emptied or exchanged is noticed by that and made anew. An order that a
//! shard names and that is not stored is lost, and told by its number.

#![warn(clippy::arithmetic_side_effects)]

mod loss;
mod trouble;
mod want;

use std::collections::BTreeMap;

use crate::day::{DAY, Moment, Zone};
use crate::ledger::skew;
use crate::money::Money;
use crate::order::{Line, Order};
use crate::plain::{DecodeError, FromPlain, Plain, record};
use crate::policy::Policy;
use crate::window::{self, Window};

pub use loss::Loss;
pub use trouble::Trouble;
pub use want::{FINISHED_FOR, Want, is_open, is_unshipped_news_old, want};

/// The version of what is stored. 1 had no shards: its index listed every order. 2 did not say which orders a shard holds. 3
/// let go of orders that are past their last day, and of finished ones by the age of the first thing known of them.
pub const VERSION: u32 = 4;

/// How many shards there are.
pub const SHARDS: usize = 16;

/// How often the ledger is looked through for orders that are over and old, in milliseconds.
pub const PRUNE_EVERY: i64 = 30 * DAY;

/// How often all shards are looked at for what is missing, in milliseconds.
pub const CHECK_EVERY: i64 = DAY / 2;

/// What a wake reads first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    /// The version of what is stored.
    pub version: u32,
    /// The zone, the policy and the settings that the shards were made with.
    pub cache_key: String,
    /// What each shard holds, by its number.
    pub shards: Vec<Summary>,
    /// How many orders are known, those that are over included.
    pub orders: u32,
    /// Kinds of page that could not be read when they were last seen, with what was missed.
    pub troubles: Vec<Trouble>,
    /// What is stored no more, or could not be read, until the shopper says that they know.
    pub losses: Vec<Loss>,
    /// The records that stand beside the orders and are stored once: one that is missing has been lost.
    pub kept: Vec<String>,
    /// The highest number of a change that any calendar file has handed out.
    pub sequence: u32,
    /// The first such number for an entry of which nothing is remembered.
    pub sequence_from: u32,
    /// When the ledger was last looked through for orders that are over and old.
    pub pruned: Option<Moment>,
    /// When anything in it was worked out last. What a clock that was ahead worked out does not hold when it is right again.
    pub looked: Option<Moment>,
    /// When the site said that the account has no orders, if that is the last word of its order list.
    pub none: Option<Moment>,
    /// When the site's list of all orders last said that it shows the oldest.
    pub oldest: Option<Moment>,
}

record!(Index {
    version,
    cache_key as "basis",
    shards,
    orders,
    troubles,
    losses,
    kept,
    sequence,
    sequence_from,
    pruned,
    looked,
    none,
    oldest
});

/// A shard in short. It holds until `next`, when the shard has to be looked at again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many orders the shard holds.
    pub holds: u32,
    /// The [`mark`]s of their numbers, one laid over the other.
    pub mixed: i64,
    /// When something in the shard changes: a reminder falls due, a date comes near or passes.
    pub next: Option<Moment>,
    /// The earliest `safe_by` still ahead.
    pub ahead: Option<Moment>,
    /// How many lines are between `safe_by` and `hard_close`.
    pub doubtful: u32,
    /// How many lines close within the days the toolbar counts.
    pub near: u32,
    /// What those lines cost, one amount for each currency.
    pub at_risk: Vec<Money>,
    /// How many orders have no date yet, finished ones apart.
    pub undated: u32,
    /// How many finished orders have none.
    pub finished: u32,
    /// How many orders are past their last day and nobody has looked since, finished ones apart.
    pub unseen: u32,
    /// How many such orders are finished.
    pub finished_unseen: u32,
    /// How many orders count as over by their age alone.
    pub aged: u32,
    /// How many orders are not shipped yet.
    pub unshipped: u32,
    /// How many orders are in a dispute.
    pub disputed: u32,
    /// How many of those wait for the shopper.
    pub awaited: u32,
}

record!(Summary {
    holds,
    mixed,
    next,
    ahead,
    doubtful,
    near,
    at_risk,
    undated,
    finished,
    unseen,
    finished_unseen,
    aged,
    unshipped,
    disputed,
    awaited
});

/// A part of the overview: orders by their ids.
pub type Shard = BTreeMap<String, OrderEntry>;

/// One order, as far as the toolbar and the reminders care.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrderEntry {
    /// Whether a shopper could still want one of its clocks, or waits for what comes of a dispute.
    pub live: bool,
    /// When each live line is worth a warning.
    pub closings: Vec<Closing>,
    /// When the order itself has to be looked at again for its reminders.
    pub remind: Option<Moment>,
    /// Until when it counts as one of which too little is known: it has no date, or nobody has looked since its last day.
    pub undated: Option<Moment>,
    /// That is because nobody has looked since its last day.
    pub unseen: bool,
    /// And it is finished.
    pub finished: bool,
    /// Until when it is told that it counts as over by its age alone.
    pub aged: Option<Moment>,
    /// It is not shipped.
    pub unshipped: bool,
    /// It is in a dispute.
    pub disputed: bool,
    /// The dispute waits for the shopper.
    pub awaited: bool,
}

record!(OrderEntry { live, closings, remind, undated, unseen, finished, aged, unshipped, disputed, awaited });

/// When a line closes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    /// Before this instant it is safe.
    pub safe_by: Moment,
    /// After this instant it has very probably closed.
    pub hard_close: Moment,
    /// What the line cost.
    pub price: Option<Money>,
    /// A later clock of the line the closing before this one is of: the line's money is at risk once.
    pub again: bool,
}

record!(Closing { safe_by, hard_close, price, again });

/// What a stored index is to this version of the extension.
pub enum Stored {
    /// Its own.
    Ours(Index),
    /// One of an older version, or none, or one that cannot be read: to be made anew from the orders.
    Remake(Option<DecodeError>),
    /// One of a newer version, which this one must not touch.
    Newer,
}

impl Index {
    /// Whether it was worked out at a time that has not come yet.
    pub fn is_ahead(&self, now: Moment) -> bool {
        self.looked.is_some_and(|looked| skew::is_ahead(looked, now))
    }

    /// An index of nothing.
    pub fn new(basis: String) -> Self {
        Self {
            version: VERSION,
            cache_key: basis,
            shards: vec![Summary::default(); SHARDS],
            orders: 0,
            troubles: Vec::new(),
            losses: Vec::new(),
            kept: Vec::new(),
            sequence: 0,
            sequence_from: 0,
            pruned: None,
            looked: None,
            none: None,
            oldest: None,
        }
    }

    /// An index of these orders alone, with what each page's reading was like, as it would stand if nothing else were known.
    pub fn of<'a>(
        orders: impl IntoIterator<Item = &'a Order>,
        policy: &Policy,
        badge_days: i64,
        now: Moment,
        zone: &Zone,
    ) -> Self {
        let mut index = Self::new(String::new());
        let mut shards: BTreeMap<usize, Shard> = BTreeMap::new();
        for order in orders {
            let entry = entry(order, &windows(order, policy, now, zone), now);
            index.orders = index.orders.saturating_add(1);
            if entry != OrderEntry::default() {
                shards.entry(shard_of(&order.id)).or_default().insert(order.id.clone(), entry);
            }
        }
        for (n, shard) in shards {
            if let Some(short) = index.shards.get_mut(n) {
                *short = summary(&shard, now, badge_days);
            }
        }
        index
    }

    /// Makes out what is stored as the index. Of an older one everything but the shards is kept, for they are made anew.
    pub fn stored(plain: &Plain) -> (Stored, Option<Self>) {
        match plain.get("version").int() {
            Some(version) if version > i64::from(VERSION) => return (Stored::Newer, None),
            Some(version) if version < i64::from(VERSION) => {
                let old = Self {
                    orders: plain.field("orders").unwrap_or_default(),
                    troubles: plain.field("troubles").unwrap_or_default(),
                    losses: plain.field("losses").unwrap_or_default(),
                    kept: plain.field("kept").unwrap_or_default(),
                    sequence: plain.field("sequence").unwrap_or_default(),
                    sequence_from: plain.field("sequence_from").unwrap_or_default(),
                    pruned: plain.field("pruned").ok().flatten().or(plain.field("tidied").unwrap_or_default()),
                    looked: plain.field("looked").unwrap_or_default(),
                    none: plain.field("none").unwrap_or_default(),
                    ..Self::new(String::new())
                };
                return (Stored::Remake(None), Some(old));
            }
            _ => {}
        }
        match Self::from_plain(plain) {
            Ok(index) if index.shards.len() == SHARDS => (Stored::Ours(index), None),
            Ok(_) => (Stored::Remake(Some(DecodeError::expected("sixteen shards"))), None),
            Err(error) => (Stored::Remake(Some(error)), None),
        }
    }

    /// Whether a shard holds the orders that it should; `None` is one that is not stored.
    pub fn fits(&self, n: usize, shard: Option<&Shard>) -> bool {
        let expected = self.shards.get(n).map_or((0, 0), |short| (short.holds, short.mixed));
        shard.map_or((0, 0), contents) == expected
    }

    /// Puts down that something was lost, once.
    pub fn lose(&mut self, loss: Loss) -> bool {
        let is_new = !self.losses.iter().any(|known| known.key == loss.key);
        if is_new {
            self.losses.push(loss);
        }
        is_new
    }

    /// How many orders are lost.
    pub fn lost_orders(&self) -> usize {
        self.losses.iter().map(Loss::orders).sum()
    }
}

/// How many orders a shard holds, and their marks laid over one another.
fn contents(shard: &Shard) -> (u32, i64) {
    let mixed = shard.keys().fold(0, |mixed, id| mixed ^ mark(id));
    (u32::try_from(shard.len()).unwrap_or(u32::MAX), mixed)
}

/// A number by which an order is told from others where its own shall not stand: 53 bits, as many as a number in JavaScript
/// keeps.
pub fn mark(id: &str) -> i64 {
    let mixed = id
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    i64::try_from(mixed >> 11).unwrap_or_default()
}

/// The shard of an order. The ids of one shopper's orders end alike, so every digit counts.
pub fn shard_of(id: &str) -> usize {
    let mixed = id.bytes().fold(0_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(byte)) % 65_521);
    mixed % SHARDS
}

/// A line (none where the order's lines are not known), what it is called, and its window.
pub type LineWindow<'a> = (Option<&'a Line>, Option<String>, Window);

/// The windows of an order: of each of its lines, or of the whole where no line is known. Where it may have other lines, or
/// something is said of a dispute about it and nobody knows about which of its lines, the order as a whole stands beside them.
pub fn windows<'a>(order: &'a Order, policy: &Policy, now: Moment, zone: &Zone) -> Vec<LineWindow<'a>> {
    let of = |line| window::of(order, line, policy, now, zone);
    if order.lines.is_empty() {
        return vec![(None, None, of(None))];
    }
    let lines = order.lines.iter().enumerate();
    let mut all: Vec<LineWindow> = lines.map(|(n, line)| (Some(line), Some(line.key(n)), of(Some(line)))).collect();
    if order.has_unknown_lines() || order.speaks_of_no_line() {
        all.push((None, None, of(None)));
    }
    all
}

/// An order in short, its reminders apart.
pub fn entry(order: &Order, windows: &[LineWindow<'_>], now: Moment) -> OrderEntry {
    let mut entry = OrderEntry::default();
    // Of several lines the one of which least is known counts, and one that is not finished before one that is.
    let mut least: Option<(bool, bool, Moment)> = None;
    for (line, _, window) in windows {
        let wanted = want(order, *line, window, now);
        match wanted {
            Want::Undated => least = least.max(Some((true, true, Moment::LAST))),
            Want::Unseen(until) => least = least.max(Some((true, false, until))),
            Want::Finished { until, unseen } => least = least.max(Some((false, !unseen, until))),
            Want::Aged(until) => entry.aged = entry.aged.max(Some(until)),
            Want::Unshipped => entry.unshipped = true,
            Want::Disputed(awaited) => {
                (entry.live, entry.disputed) = (true, true);
                entry.awaited |= awaited;
                if line.is_none() && order.is_disputed_in_part() {
                    least = least.max(Some((true, true, Moment::LAST)));
                }
            }
            Want::Dated | Want::Nothing => {}
        }
        if !is_open(order, *line, window, now) {
            continue;
        }
        entry.live = true;
        // Beside lines that are known the whole stands for the others, whose price nobody knows.
        let whole = || order.total.clone().filter(|_| !order.has_unknown_lines());
        let price = order.remaining(*line, line.map_or_else(whole, Line::price));
        let closings = window.closings().into_iter().enumerate();
        entry.closings.extend(closings.map(|(n, (safe_by, hard_close))| Closing {
            safe_by,
            hard_close,
            price: price.clone(),
            again: n > 0,
        }));
    }
    if order.may_wait().is_some() {
        (entry.live, entry.disputed, entry.awaited) = (true, true, true);
    }
    if let Some((open, undated, until)) = least {
        (entry.finished, entry.unseen, entry.undated) = (!open, !undated, Some(until));
    }
    entry
}

impl OrderEntry {
    /// When the toolbar or the reminders could next tell something else of this order.
    pub fn next(&self, now: Moment, badge_days: i64) -> Option<Moment> {
        let mut next = self.remind;
        let mut soon = |at: Moment| {
            if at > now && next.is_none_or(|next| at < next) {
                next = Some(at);
            }
        };
        for Closing { safe_by, hard_close, .. } in &self.closings {
            soon(near_from(*safe_by, badge_days));
            soon(*safe_by);
            soon(hard_close.plus(1));
        }
        // Of what is never over, nothing comes next.
        self.undated.filter(|until| *until < Moment::LAST).into_iter().chain(self.aged).for_each(soon);
        next
    }

    /// Whether the order has to be looked at again: for its reminders, or because it counts as something else from now on.
    pub fn is_due(&self, now: Moment) -> bool {
        [self.remind, self.undated, self.aged].into_iter().flatten().any(|at| at <= now)
    }

    /// What each line cost of which a date ahead is such a one: each line once, however many clocks it has.
    pub fn lines_closing(&self, now: Moment, is_such: impl Fn(Moment) -> bool) -> Vec<Option<Money>> {
        let mut all = Vec::new();
        let mut counted = false;
        for Closing { safe_by, price, again, .. } in self.closings.iter().filter(|_| self.live) {
            counted &= *again;
            if now < *safe_by && !counted && is_such(*safe_by) {
                counted = true;
                all.push(price.clone());
            }
        }
        all
    }

    /// Whether it counts as one of which too little is known.
    pub fn is_undated(&self, now: Moment) -> bool {
        self.undated.is_some_and(|until| now < until)
    }

    /// Whether anything is still wanted of the order: otherwise it only says that it counts as over.
    pub const fn is_wanted(&self) -> bool {
        self.live || self.undated.is_some() || self.unshipped || self.disputed
    }
}

/// Puts a shard in short.
pub fn summary(shard: &Shard, now: Moment, badge_days: i64) -> Summary {
    let (holds, mixed) = contents(shard);
    let mut short = Summary { holds, mixed, ..Summary::default() };
    let count = |n: &mut u32, is: bool| *n = n.saturating_add(u32::from(is));
    for entry in shard.values() {
        if let Some(next) = entry.next(now, badge_days) {
            short.next = Some(short.next.map_or(next, |other| other.min(next)));
        }
        let unknown = match (entry.finished, entry.unseen) {
            (false, false) => &mut short.undated,
            (false, true) => &mut short.unseen,
            (true, false) => &mut short.finished,
            (true, true) => &mut short.finished_unseen,
        };
        count(unknown, entry.is_undated(now));
        count(&mut short.aged, !entry.is_wanted() && entry.aged.is_some_and(|until| now < until));
        count(&mut short.unshipped, entry.unshipped);
        count(&mut short.disputed, entry.disputed);
        count(&mut short.awaited, entry.awaited);
        for Closing { safe_by, hard_close, .. } in entry.closings.iter().filter(|_| entry.live) {
            if now >= *safe_by {
                count(&mut short.doubtful, now <= *hard_close);
            } else {
                short.ahead = Some(short.ahead.map_or(*safe_by, |other| other.min(*safe_by)));
            }
        }
        for price in entry.lines_closing(now, |safe_by| is_near(safe_by, now, badge_days)) {
            count(&mut short.near, true);
            price.iter().for_each(|price| add(&mut short.at_risk, price));
        }
    }
    short
}

/// Whether a date comes within the days that the toolbar counts, to the hour: the one threshold of toolbar, chip and popup.
pub fn is_near(safe_by: Moment, now: Moment, badge_days: i64) -> bool {
    now >= near_from(safe_by, badge_days)
}

/// The first instant at which a date is [near](is_near).
fn near_from(safe_by: Moment, badge_days: i64) -> Moment {
    safe_by.minus(badge_days.saturating_mul(DAY)).plus(1)
}

/// Adds an amount to the one of its currency.
pub fn add(sums: &mut Vec<Money>, price: &Money) {
    match sums.iter_mut().find(|sum| sum.currency == price.currency) {
        Some(sum) => sum.minor = sum.minor.saturating_add(price.minor),
        None => sums.push(price.clone()),
    }
}
