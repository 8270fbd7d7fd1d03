//! What the toolbar and the reminders need of each order, so that no wake reads them all.
//!
//! Each order is a record of its own. Beside them stand sixteen *shards*: of each order that a shopper could still want
//! something of, an [`Entry`] in a few numbers, and nothing of those that are over. The [`Index`] holds a [`Summary`] of each
//! shard, which is right until its `next`. So an ordinary wake reads one small record, a wake at which something falls due
//! reads one shard and the orders in question, and neither grows with the years.
//!
//! All of this is made from the orders and can be made anew. A summary knows how many orders its shard holds and what comes
//! of mixing their numbers: a shard that was lost, emptied or exchanged is noticed by that and made anew. An order that a
//! shard names and that is not stored is lost, and told by its number.

#![warn(clippy::arithmetic_side_effects)]

mod loss;

use std::collections::BTreeMap;

use crate::day::{DAY, Day, Moment, Zone, pacific};
use crate::ledger::skew;
use crate::money::Money;
use crate::order::{Line, Milestone, Order, PageKind, Source, Stage, Status};
use crate::plain::{FromPlain, Misfit, Plain, record};
use crate::policy::Policy;
use crate::read::{FALLBACK, Health};
use crate::window::{self, State, Window};

pub use loss::Loss;

/// The version of what is stored. 1 had no shards: its index listed every order. 2 did not say which orders a shard holds.
pub const VERSION: u32 = 3;

/// How many shards there are.
pub const SHARDS: usize = 16;

/// How often the ledger is looked through for orders that are over and old, in milliseconds.
pub const PRUNE_EVERY: i64 = 30 * DAY;

/// How often all shards are looked at for what is missing, in milliseconds.
pub const CHECK_EVERY: i64 = DAY / 2;

/// For so many days a finished order whose date is not known may still have one.
pub const FINISHED_FOR: i32 = 120;

/// How long an order that is not shipped can be believed to be so, after that was last read.
const UNSHIPPED_FOR: i64 = 30 * DAY;

/// What a wake reads first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    /// The version of what is stored.
    pub version: u32,
    /// The zone, the policy and the settings that the shards were made with.
    pub basis: String,
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
}

record!(Index {
    version,
    basis,
    shards,
    orders,
    troubles,
    losses,
    kept,
    sequence,
    sequence_from,
    pruned,
    looked,
    none
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
    unshipped,
    disputed,
    awaited
});

/// A part of the overview: orders by their ids.
pub type Shard = BTreeMap<String, Entry>;

/// One order, as far as the toolbar and the reminders care.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Whether a shopper could still want one of its clocks, or waits for what comes of a dispute.
    pub live: bool,
    /// When each live line is worth a warning.
    pub closings: Vec<Closing>,
    /// When the order itself has to be looked at again for its reminders.
    pub remind: Option<Moment>,
    /// Until when it counts as one without a date.
    pub undated: Option<Moment>,
    /// It has no date, and is finished.
    pub finished: bool,
    /// It is not shipped.
    pub unshipped: bool,
    /// It is in a dispute.
    pub disputed: bool,
    /// The dispute waits for the shopper.
    pub awaited: bool,
}

record!(Entry { live, closings, remind, undated, finished, unshipped, disputed, awaited });

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

impl Trouble {
    /// Whether something that should stand there was not read: a field that a fallback has read is none.
    pub fn is_missing_something(&self) -> bool {
        self.health == Health::Unreadable || self.missed.iter().any(|missed| !missed.ends_with(FALLBACK))
    }
}

/// What a stored index is to this version of the extension.
pub enum Stored {
    /// Its own.
    Ours(Index),
    /// One of an older version, or none, or one that cannot be read: to be made anew from the orders.
    Remake(Option<Misfit>),
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
            basis,
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
            if entry != Entry::default() {
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
                let mut old = Self::new(String::new());
                old.troubles = plain.field("troubles").unwrap_or_default();
                old.pruned = plain.field("tidied").unwrap_or_default();
                return (Stored::Remake(None), Some(old));
            }
            _ => {}
        }
        match Self::from_plain(plain) {
            Ok(index) if index.shards.len() == SHARDS => (Stored::Ours(index), None),
            Ok(_) => (Stored::Remake(Some(Misfit::expected("sixteen shards"))), None),
            Err(misfit) => (Stored::Remake(Some(misfit)), None),
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

/// The windows of an order: of each of its lines, or of the whole where no line is known.
pub fn windows<'a>(order: &'a Order, policy: &Policy, now: Moment, zone: &Zone) -> Vec<LineWindow<'a>> {
    let of = |line| window::of(order, line, policy, now, zone);
    if order.lines.is_empty() {
        return vec![(None, None, of(None))];
    }
    order.lines.iter().enumerate().map(|(n, line)| (Some(line), Some(line.key(n)), of(Some(line)))).collect()
}

/// What a shopper could want of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Want {
    /// Its date, which is known.
    Dated,
    /// Its date, which is not known.
    Undated,
    /// The same of a finished order, until then: afterwards it counts as over.
    Finished(Moment),
    /// It is not shipped, so it has no date.
    Unshipped,
    /// It is in a dispute; whether that waits for the shopper.
    Disputed(bool),
    /// Nothing: it is over.
    Nothing,
}

/// What a shopper could want of a line.
pub fn want(order: &Order, line: Option<&Line>, window: &Window, now: Moment) -> Want {
    let own = line.and_then(|line| line.status.as_ref()).map(|seen| seen.value);
    let status = own.filter(|status| *status != Status::Unknown).unwrap_or_else(|| order.status());
    let is_finished = matches!(status, Status::Completed | Status::Closed);
    match window.state {
        State::InDispute => {
            // Of an order whose lines nobody lists the dispute is known of the order alone.
            let dispute = line.and_then(|line| line.dispute.as_ref()).or(order.dispute.as_ref());
            let stage = dispute.map(|seen| seen.value.stage);
            Want::Disputed(matches!(stage, Some(Stage::Shopper | Stage::Return)))
        }
        // What was not shipped when it was last read, long ago, may be on its way or here by now.
        State::NotShipped if is_unshipped_news_old(order, now) => Want::Undated,
        State::NotShipped if status == Status::AwaitingPayment => Want::Nothing,
        State::NotShipped => Want::Unshipped,
        // An order that the site has closed, for whatever reason, and of which no date was read, has none.
        State::Unknown if status == Status::Closed => Want::Nothing,
        State::Unknown if is_finished => {
            let until = finished_until(order, line);
            if now < until { Want::Finished(until) } else { Want::Nothing }
        }
        _ if !window.state.is_live() || is_long_over(line, window, now) => Want::Nothing,
        _ if window.safe_by().is_some() => Want::Dated,
        _ => Want::Undated,
    }
}

/// Whether it was last read so long ago that an order is not shipped that it may be by now.
pub fn is_unshipped_news_old(order: &Order, now: Moment) -> bool {
    now.since(order.seen) > UNSHIPPED_FOR
}

/// Whether a long doubt was never settled, and nobody reads any more whether it was; a button that was seen there is
/// another matter.
fn is_long_over(line: Option<&Line>, window: &Window, now: Moment) -> bool {
    let button = line.and_then(|line| line.can_dispute.as_ref()).is_some_and(|seen| seen.value);
    let over = window.closings().last().is_some_and(|(_, until)| now > until.plus(30 * DAY));
    window.state == State::Doubtful && over && !button
}

/// Until when a finished order may still have a date that is not known: its age is that of the last that is known of it.
fn finished_until(order: &Order, line: Option<&Line>) -> Moment {
    let events = [Milestone::Placed, Milestone::Paid, Milestone::Shipped, Milestone::Delivered, Milestone::Completed];
    let days = events.into_iter().flat_map(|event| order.readings(event, line)).map(|seen| seen.value);
    let last: Option<Day> = days.max();
    last.map_or(Moment::LAST, |day| pacific::start_of(day.plus(FINISHED_FOR).plus(1)).0)
}

/// Whether a shopper could still want a window's date, or has it. Of a finished order whose date is not known, nobody says
/// that they do.
pub fn is_open(order: &Order, line: Option<&Line>, window: &Window, now: Moment) -> bool {
    matches!(want(order, line, window, now), Want::Dated | Want::Undated) && window.state.is_live()
}

/// An order in short, its reminders apart.
pub fn entry(order: &Order, windows: &[LineWindow<'_>], now: Moment) -> Entry {
    let mut entry = Entry::default();
    let (mut undated, mut finished) = (None, None);
    for (line, _, window) in windows {
        let wanted = want(order, *line, window, now);
        match wanted {
            Want::Undated => undated = Some(Moment::LAST),
            Want::Finished(until) => finished = finished.max(Some(until)),
            Want::Unshipped => entry.unshipped = true,
            Want::Disputed(awaited) => {
                (entry.live, entry.disputed) = (true, true);
                entry.awaited |= awaited;
            }
            Want::Dated | Want::Nothing => {}
        }
        if !is_open(order, *line, window, now) {
            continue;
        }
        entry.live = true;
        let price = line.map_or_else(|| order.total.clone(), Line::price);
        let closings = window.closings().into_iter().enumerate();
        entry.closings.extend(closings.map(|(n, (safe_by, hard_close))| Closing {
            safe_by,
            hard_close,
            price: price.clone(),
            again: n > 0,
        }));
    }
    entry.finished = undated.is_none() && finished.is_some();
    entry.undated = undated.or(finished);
    entry
}

impl Entry {
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
        self.undated.filter(|until| *until < Moment::LAST).into_iter().for_each(soon);
        next
    }

    /// Whether it counts as an order without a date now.
    pub fn is_undated(&self, now: Moment) -> bool {
        self.undated.is_some_and(|until| now < until)
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
        count(&mut short.undated, entry.is_undated(now) && !entry.finished);
        count(&mut short.finished, entry.is_undated(now) && entry.finished);
        count(&mut short.unshipped, entry.unshipped);
        count(&mut short.disputed, entry.disputed);
        count(&mut short.awaited, entry.awaited);
        let mut counted = false;
        for Closing { safe_by, hard_close, price, again } in entry.closings.iter().filter(|_| entry.live) {
            counted &= *again;
            if now >= *safe_by {
                count(&mut short.doubtful, now <= *hard_close);
                continue;
            }
            short.ahead = Some(short.ahead.map_or(*safe_by, |other| other.min(*safe_by)));
            if is_near(*safe_by, now, badge_days) && !counted {
                counted = true;
                count(&mut short.near, true);
                if let Some(price) = price {
                    add(&mut short.at_risk, price);
                }
            }
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
