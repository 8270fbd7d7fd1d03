//! What a shopper's browsers tell each other: the open orders' readings, compact, and how another browser's are taken in.
//!
//! A browser carries a small storage from one computer of its user to the next: 102,400 bytes in at most 512 items of at
//! most 8,192. Each browser of the shopper writes items of its own there, under a name it drew once, and never one of
//! another browser. So no two of them ever write the same item, and nothing has to be put right where the storage keeps
//! the later of two writes.
//!
//! A browser tells only what it read itself, which is what it has evidence of; what it was told it keeps, marked as read
//! elsewhere, and does not pass on. What is carried are the readings, not the deadlines: the other browser works those out
//! by its own rules and says where each date was read. Readings are merged by when they were made
//! ([`join`](crate::ledger::join)), so it does not matter who tells first, or how often.
//!
//! An order is written as a list without names, because names would be most of it; a kind of page or of event is written
//! as its place in a table here, and a table only ever grows at its end. What an older version cannot read is left out,
//! and the shopper is told.

#![warn(clippy::arithmetic_side_effects)]

mod read;
mod write;

use crate::day::{DAY, Day, Moment};
use crate::order::{
    Dated, Dispute, Evidence, Line, Milestone, Order, PageKind, Seen, Source, Stage, Statement, StatementKind, Status,
    Term, TermKind,
};
use crate::plain::{DecodeError, FromPlain, Plain, ToPlain, record};

pub use read::{forgotten, ids, part, told};
pub use write::{pack, written};

/// The version of what is written here.
pub const VERSION: i64 = 1;
/// The most bytes of one item: an eighth below what a browser takes.
pub const MOST_OF_ITEM: usize = 7_168;
/// The most items of one browser: with three more of the shopper's there is room for all.
pub const MOST_ITEMS: usize = 3;
/// The most bytes that all browsers of the shopper use together, of the 102,400 there are.
pub const MOST_OF_ALL: usize = 96_000;
/// After so many days without a word a browser is taken to be gone, and its items are removed.
pub const GONE_AFTER: i64 = 200;
/// A browser says at least this often, in days, that it is still there.
pub const HERE_EVERY: i64 = 30;
/// So long after it was last read, an order that is over is still told, for another browser may think it is open.
pub const OVER_FOR: i64 = 60 * DAY;
/// How many forgotten orders are remembered: the newest ones.
pub const MOST_GRAVES: usize = 100;
/// What the key of an item begins with; the browser's name and the item's number follow.
pub const PART: &str = "part:";
/// The key under which stands when the shopper wanted everything forgotten.
pub const FORGOTTEN: &str = "forgotten";

/// The longest text that is carried or taken in: a title, or the words an earlier version still told.
const LONGEST: usize = 64;
/// The most of anything in one order.
const MOST: usize = 48;

const PAGES: [PageKind; 10] = [
    PageKind::OrderList,
    PageKind::OrderDetail,
    PageKind::Tracking,
    PageKind::RefundList,
    PageKind::DisputeStatus,
    PageKind::DisputeForm,
    PageKind::ClassicOrderList,
    PageKind::ClassicOrderDetail,
    PageKind::Unsupported,
    PageKind::Unknown,
];
const STATUSES: [Status; 9] = [
    Status::AwaitingPayment,
    Status::AwaitingShipment,
    Status::AwaitingDelivery,
    Status::Completed,
    Status::Closed,
    Status::Cancelled,
    Status::InDispute,
    Status::Refunded,
    Status::Unknown,
];
const MILESTONES: [Milestone; 15] = [
    Milestone::Placed,
    Milestone::Paid,
    Milestone::Shipped,
    Milestone::Delivered,
    Milestone::Completed,
    Milestone::EstimatedDelivery,
    Milestone::DeliveryDeadline,
    Milestone::DelayCoupon,
    Milestone::SellerAsked,
    Milestone::DisputeOpened,
    Milestone::SellerAnswered,
    Milestone::ReturnApproved,
    Milestone::Ruled,
    Milestone::Refunded,
    Milestone::DisputeState,
];
const TERMS: [TermKind; 4] =
    [TermKind::AfterReceipt, TermKind::AfterPlaced, TermKind::FreeReturn, TermKind::ReturnShipment];
const STAGES: [Stage; 9] = [
    Stage::Seller,
    Stage::Shopper,
    Stage::Platform,
    Stage::Return,
    Stage::Refunded,
    Stage::Ended,
    Stage::Unknown,
    Stage::Unread,
    Stage::RefundedInPart,
];
const WORDS: [StatementKind; 3] = [StatementKind::Received, StatementKind::NotReceived, StatementKind::Deadline];

/// What a browser remembers of its own part in this.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// Its name among the shopper's browsers.
    pub me: String,
    /// Something that is carried has changed since the last exchange.
    pub changed: bool,
    /// When the last exchange was; `None` to have one at once.
    pub exchanged: Option<Moment>,
    /// The life of the browser it was in.
    pub session: String,
    /// How many orders did not fit.
    pub left: u32,
    /// How many orders or items of other browsers could not be read.
    pub unread: u32,
    /// Another browser has a newer version of the extension.
    pub newer: bool,
    /// The browser's own words where it refused to store what is carried.
    pub refused: Option<String>,
    /// Orders that the shopper wanted forgotten.
    pub tombstones: Vec<Tombstone>,
}

record!(Link { me, changed, exchanged, session, left, unread, newer, refused, tombstones as "graves" });

/// An order that was forgotten: what was read of it until then does not come back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tombstone {
    /// Its [`mark`]; 0 for every order.
    pub mark: i64,
    /// When.
    pub at: Moment,
}

record!(Tombstone { mark, at });

/// What the shopper last did about the reminders of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReminderChoice {
    /// When.
    pub at: Moment,
    /// They want none.
    pub muted: bool,
    /// They want none until then.
    pub snoozed: Option<Moment>,
}

/// What another browser says of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyncedOrder {
    /// The order, everything in it marked as read elsewhere.
    pub order: Order,
    /// What the shopper did there about its reminders.
    pub act: Option<ReminderChoice>,
}

/// An item of the storage that another browser wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Its orders.
    pub orders: Vec<SyncedOrder>,
    /// What was forgotten there.
    pub tombstones: Vec<Tombstone>,
    /// How many orders could not be read.
    pub unread: u32,
}

/// What a forgotten order is remembered by: not its number, which nobody who wants it forgotten wants to find there.
pub use crate::overview::mark;

/// How many bytes a value takes as JSON, or some more: whatever a writer of JSON could escape is counted as escaped.
pub fn size(plain: &Plain) -> usize {
    match plain {
        Plain::Null => 4,
        Plain::Bool(_) => 5,
        Plain::Int(number) => number.to_string().len(),
        Plain::Text(text) => size_of_text(text),
        Plain::List(values) => sum(values.iter().map(|value| sum([size(value), 1]))).saturating_add(2),
        Plain::Map(members) => {
            sum(members.iter().map(|(name, value)| sum([size_of_text(name), size(value), 2]))).saturating_add(2)
        }
    }
}

fn sum(sizes: impl IntoIterator<Item = usize>) -> usize {
    sizes.into_iter().fold(0, usize::saturating_add)
}

fn size_of_text(text: &str) -> usize {
    let of = |each: char| match each {
        ' '..='~' if !matches!(each, '"' | '\\' | '<' | '>' | '&') => 1,
        _ => each.len_utf16().saturating_mul(6),
    };
    sum(text.chars().map(of)).saturating_add(2)
}

/// As much of an order as this browser read itself, and when it last did; `None` where it read nothing of it.
pub fn own(order: &Order) -> Option<Order> {
    let mut own = order.clone();
    let mut last = None;
    let mut keep = |evidence: &Evidence| {
        if !evidence.elsewhere {
            last = last.max(Some(evidence.at));
        }
        !evidence.elsewhere
    };
    own.status.take_if(|seen| !keep(&seen.evidence));
    own.listed.take_if(|seen| !keep(&seen.evidence));
    own.dispute.take_if(|seen| !keep(&seen.evidence));
    own.dates.retain(|dated| keep(&dated.day.evidence));
    own.terms.retain(|term| keep(&term.days.evidence));
    for line in &mut own.lines {
        line.status.take_if(|seen| !keep(&seen.evidence));
        line.can_dispute.take_if(|seen| !keep(&seen.evidence));
        line.dispute.take_if(|seen| !keep(&seen.evidence));
        line.dates.retain(|dated| keep(&dated.day.evidence));
        line.terms.retain(|term| keep(&term.days.evidence));
    }
    own.statements.retain(|said| !said.elsewhere);
    let last = last.max(own.statements.iter().map(|said| said.at).max());
    own.seen = last?;
    Some(own)
}

/// Takes away what other browsers told of an order before, where they tell something in its place.
pub fn make_room(known: &mut Order, told: &[Order]) {
    // What was said there and is not told any more was taken back there.
    known.statements.retain(|said| !said.elsewhere);
    let is_old = |evidence: &Evidence, is_told: bool| is_told && evidence.elsewhere;
    let status = told.iter().any(|order| order.status.is_some());
    known.status.take_if(|seen| is_old(&seen.evidence, status));
    let listed = told.iter().any(|order| order.listed.is_some());
    known.listed.take_if(|seen| is_old(&seen.evidence, listed));
    let dispute = told.iter().any(|order| order.dispute.is_some());
    known.dispute.take_if(|seen| is_old(&seen.evidence, dispute));
    let has = |what: fn(&Line) -> bool| told.iter().any(|order| order.lines.iter().any(what));
    let status = has(|line| line.status.is_some());
    let button = has(|line| line.can_dispute.is_some());
    let dispute = has(|line| line.dispute.is_some());
    for line in &mut known.lines {
        line.status.take_if(|seen| is_old(&seen.evidence, status));
        line.can_dispute.take_if(|seen| is_old(&seen.evidence, button));
        line.dispute.take_if(|seen| is_old(&seen.evidence, dispute));
    }
}

/// Whose an item is, by its key.
pub fn owner(key: &str) -> Option<&str> {
    key.strip_prefix(PART)?.split(':').next()
}

/// The key of one's own item.
pub fn key(me: &str, n: usize) -> String {
    [PART, me, ":", &n.to_string()].concat()
}

impl Link {
    /// When the next exchange is.
    pub fn next(&self) -> Moment {
        let Some(exchanged) = self.exchanged else { return Moment(0) };
        let wait = match (&self.refused, self.changed) {
            (Some(_), _) => DAY / 24,
            (None, true) => DAY / 24 / 60,
            (None, false) => DAY,
        };
        exchanged.plus(wait)
    }

    /// Whether it is time for an exchange: at the start of the browser, a minute after something changed, once a day.
    pub fn is_due(&self, now: Moment, session: &str) -> bool {
        let ahead = self.exchanged.is_some_and(|exchanged| exchanged > now);
        self.next() <= now || ahead || self.refused.is_none() && self.session != session
    }
}
