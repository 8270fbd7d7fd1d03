//! The nouns: an order, its lines, its dates, and how each of them came to be known.
//!
//! A value without its evidence is a rumour, so every value that was read from a page stands in a [`Seen`]: the page, the
//! reader, the words and the time. One struct serves for what a page showed once (a sighting) and for what the ledger has
//! gathered over many visits, because a sighting is just an order of which little is known.

pub mod authority;
mod dispute;
mod evidence;
pub mod refund;
mod statement;

use crate::day::{Day, Moment};
use crate::money::Money;
use crate::plain::{DecodeError, FromPlain, Plain, ToPlain, names, record};

pub use dispute::{Dispute, Solution, Stage};
pub use evidence::{Evidence, PageKind, SITES_OWN_DAY, Seen, Source};
pub use statement::{Statement, StatementKind};

/// How far an order is, by the site's own word or code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Placed, not paid.
    AwaitingPayment,
    /// Paid, not shipped.
    AwaitingShipment,
    /// On its way.
    AwaitingDelivery,
    /// Confirmed by the shopper or by the site.
    Completed,
    /// Ended, the page does not say how.
    Closed,
    /// Cancelled before it was shipped.
    Cancelled,
    /// A dispute is open.
    InDispute,
    /// The money went back.
    Refunded,
    /// A word or code this project does not know.
    Unknown,
}

names!(Status { AwaitingPayment = "awaiting-payment", AwaitingShipment = "awaiting-shipment", AwaitingDelivery = "awaiting-delivery", Completed = "completed", Closed = "closed", Cancelled = "cancelled", InDispute = "in-dispute", Refunded = "refunded", Unknown = "unknown" });

impl Status {
    /// Whether it tells of a dispute, which an order page's own word for how far the parcel is may leave out.
    pub const fn is_of_dispute(self) -> bool {
        matches!(self, Self::InDispute | Self::Refunded)
    }
}

/// The events in an order's life that have a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Milestone {
    /// The order was placed.
    Placed,
    /// It was paid.
    Paid,
    /// The seller finished shipping it.
    Shipped,
    /// The carrier says that it was delivered.
    Delivered,
    /// The order was completed.
    Completed,
    /// When the parcel is expected: never a deadline.
    EstimatedDelivery,
    /// The day before which it must arrive, or be refunded.
    DeliveryDeadline,
    /// From when a coupon makes up for a delay: no deadline of any dispute.
    DelayCoupon,
    /// The shopper asked the seller for help.
    SellerAsked,
    /// A dispute was opened.
    DisputeOpened,
    /// The seller answered it.
    SellerAnswered,
    /// Sending the goods back was agreed.
    ReturnApproved,
    /// The platform ruled.
    Ruled,
    /// The money went back.
    Refunded,
    /// The site prints this day beside how far a dispute is, and does not say what happened then.
    DisputeState,
}

names!(Milestone { Placed = "placed", Paid = "paid", Shipped = "shipped", Delivered = "delivered", Completed = "completed", EstimatedDelivery = "estimated-delivery", DeliveryDeadline = "delivery-deadline", DelayCoupon = "delay-coupon", SellerAsked = "seller-asked", DisputeOpened = "dispute-opened", SellerAnswered = "seller-answered", ReturnApproved = "return-approved", Ruled = "ruled", Refunded = "refunded", DisputeState = "dispute-state" });

impl Milestone {
    /// Whether a page tells of it only once it has happened.
    pub const fn is_past_event(self) -> bool {
        !matches!(self, Self::EstimatedDelivery | Self::DeliveryDeadline | Self::DelayCoupon)
    }
}

/// A day an order has, as one page showed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// Which event.
    pub milestone: Milestone,
    /// Its day, and how it is known.
    pub day: Seen<Day>,
}

record!(Dated { milestone, day });

/// A number of days the page prints, and what it is counted from and for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TermKind {
    /// A return or refund, within so many days of confirming receipt.
    AfterReceipt,
    /// A dispute, within so many days after the order was placed.
    AfterPlaced,
    /// Sending it back for free, within so many days after delivery.
    FreeReturn,
    /// Posting the goods and entering the parcel's number, once a return was agreed.
    ReturnShipment,
}

names!(TermKind { AfterReceipt = "after-receipt", AfterPlaced = "after-placed", FreeReturn = "free-return", ReturnShipment = "return-shipment" });

impl TermKind {
    /// The event its days are counted from.
    pub const fn counts_from(self) -> Milestone {
        match self {
            Self::AfterReceipt => Milestone::Completed,
            Self::AfterPlaced => Milestone::Placed,
            Self::FreeReturn => Milestone::Delivered,
            Self::ReturnShipment => Milestone::ReturnApproved,
        }
    }
}

/// A printed number of days, as one page showed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// What it is counted from and for.
    pub kind: TermKind,
    /// How many days, and how that is known.
    pub days: Seen<u32>,
}

record!(Term { kind, days });

/// One event on a parcel's way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Track {
    /// Its day, where a year could be told.
    pub day: Option<Day>,
    /// The instant, where the page gives one.
    pub moment: Option<Moment>,
    /// The site's code of it.
    pub code: Option<String>,
    /// The carrier's words.
    pub words: String,
}

record!(Track { day, moment, code, words });

/// A date that was another one on an earlier visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Which event.
    pub milestone: Milestone,
    /// The line it belongs to, as in [`Statement::line`]; `None` for the whole order.
    pub line: Option<String>,
    /// What was read before.
    pub from: Day,
    /// What was read then.
    pub to: Day,
    /// The kind of page.
    pub page: PageKind,
    /// When the new date was first read.
    pub at: Moment,
}

record!(Moved { milestone, line, from, to, page, at });

/// One line of an order: a product, and the thing a dispute is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The site's id of the line; `None` where the page does not give it.
    pub id: Option<String>,
    /// The product's id, which tells lines without an id apart.
    pub product: Option<String>,
    /// The variant chosen, likewise.
    pub variant: Option<String>,
    /// The title the seller chose: hostile text.
    pub title: Option<String>,
    /// How many.
    pub quantity: Option<u32>,
    /// The price of one.
    pub unit_price: Option<Money>,
    /// Whether the button that opens a dispute stands at this line; `None` on a page that never has it.
    pub can_dispute: Option<Seen<bool>>,
    /// Days that belong to this line alone.
    pub dates: Vec<Dated>,
    /// Printed numbers of days that belong to this line alone.
    pub terms: Vec<Term>,
    /// How far this line is, where its page tells it apart from the order (a split shipment).
    pub status: Option<Seen<Status>>,
    /// What the page's answer says of that instead, where it would end what the page itself still shows as running.
    pub doubt: Option<Seen<Status>>,
    /// The dispute about it.
    pub dispute: Option<Seen<Dispute>>,
    /// Its parcel's way, the newest event first.
    pub tracks: Vec<Track>,
}

record!(Line {
    id,
    product,
    variant,
    title,
    quantity,
    unit_price,
    can_dispute,
    dates,
    terms,
    status,
    doubt,
    dispute,
    tracks
});

/// An order, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// The site's id: digits, kept as text because it is near 2^53.
    pub id: String,
    /// How far it is, disputes aside, by any page but a list: [`Order::standing`] puts it all together.
    pub status: Option<Seen<Status>>,
    /// What the page's answer says of that instead, where it would end what the page itself still shows as running.
    pub doubt: Option<Seen<Status>>,
    /// The same by a list, which lags. What one page showed is in `status`, whatever the page.
    pub listed: Option<Seen<Status>>,
    /// A dispute about it, where the page that speaks of it does not say about which of its lines.
    pub dispute: Option<Seen<Dispute>>,
    /// The store's name: the seller chose it.
    pub store: Option<String>,
    /// What was paid.
    pub total: Option<Money>,
    /// Days that belong to the whole order.
    pub dates: Vec<Dated>,
    /// Printed numbers of days that belong to the whole order.
    pub terms: Vec<Term>,
    /// The two-letter code of the country it is sent to: all that is ever kept of an address.
    pub country: Option<String>,
    /// The site's codes of the services it was sold with.
    pub tags: Vec<String>,
    /// The site's host it was read on.
    pub host: Option<String>,
    /// Its parcel's way, the newest event first, where the page does not say which lines are in it.
    pub tracks: Vec<Track>,
    /// Its lines.
    pub lines: Vec<Line>,
    /// How many lines it has, where a page said so and showed fewer.
    pub line_count: Option<u32>,
    /// Dates that were others before, the oldest change first.
    pub moved: Vec<Moved>,
    /// What the shopper said of it.
    pub statements: Vec<Statement>,
    /// What the site's button to confirm its receipt says, in the language the page was in.
    pub confirm: Option<String>,
    /// When it was last read.
    pub seen: Moment,
    /// When it was first read here; `None` where an older version did not put that down.
    pub first: Option<Moment>,
}

record!(Order {
    id,
    status,
    doubt,
    listed,
    dispute,
    store,
    total,
    dates,
    terms,
    country,
    tags,
    host,
    tracks,
    lines,
    line_count,
    moved,
    statements as "said",
    confirm,
    seen,
    first
});

impl Order {
    /// An order of which only the id is known.
    pub fn new(id: String, seen: Moment) -> Self {
        Self {
            id,
            status: None,
            doubt: None,
            listed: None,
            dispute: None,
            store: None,
            total: None,
            dates: Vec::new(),
            terms: Vec::new(),
            country: None,
            tags: Vec::new(),
            host: None,
            tracks: Vec::new(),
            lines: Vec::new(),
            line_count: None,
            moved: Vec::new(),
            statements: Vec::new(),
            confirm: None,
            seen,
            first: None,
        }
    }

    /// Every reading of a milestone for one line (or, without a line, for the order and all of its lines).
    pub fn readings<'a>(
        &'a self,
        milestone: Milestone,
        line: Option<&'a Line>,
    ) -> impl Iterator<Item = &'a Seen<Day>> + 'a {
        let own = self.dates.iter();
        let lines = self.lines.iter().filter(move |each| line.is_none_or(|line| std::ptr::eq(*each, line)));
        own.chain(lines.flat_map(|each| each.dates.iter()))
            .filter(move |dated| dated.milestone == milestone)
            .map(|dated| &dated.day)
    }

    /// The earliest day a page showed for a milestone: not the day it was in the site's own zone at an instant, which
    /// warns beside it ([`SITES_OWN_DAY`]).
    pub fn shown(&self, milestone: Milestone) -> Option<Day> {
        let is_shown = |seen: &&Seen<Day>| seen.evidence.way.as_deref() != Some(SITES_OWN_DAY);
        let shown = self.readings(milestone, None).filter(is_shown).map(|seen| seen.value).min();
        shown.or_else(|| self.day(milestone))
    }

    /// The earliest day read for a milestone.
    pub fn day(&self, milestone: Milestone) -> Option<Day> {
        self.readings(milestone, None).map(|seen| seen.value).min()
    }

    /// What a line is called where it is stored or sent: its id, or `#` and its place where it has none.
    pub fn key(&self, line: &Line) -> Option<String> {
        let n = self.lines.iter().position(|each| std::ptr::eq(each, line))?;
        Some(line.key(n))
    }

    /// The line that is called so.
    pub fn keyed(&self, key: &str) -> Option<&Line> {
        self.lines.iter().enumerate().find(|(n, line)| line.key(*n) == key).map(|(_, line)| line)
    }

    /// Whether the shopper said something of a line (without a line: of the order or any of its lines).
    pub fn is_said_of(&self, said: &Statement, line: Option<&Line>) -> bool {
        let (Some(of), Some(line)) = (&said.line, line) else { return true };
        self.key(line).as_ref() == Some(of)
    }

    /// The line with an id.
    pub fn line(&self, id: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.id.as_deref() == Some(id))
    }
}

impl Line {
    /// The line's name within its order: its id, or `#` and its place where it has none.
    pub fn key(&self, n: usize) -> String {
        self.id.clone().unwrap_or_else(|| {
            let mut key = String::from("#");
            key.push_str(&n.to_string());
            key
        })
    }

    /// What the line cost: its unit price times its quantity.
    pub fn price(&self) -> Option<Money> {
        self.unit_price.as_ref()?.times(self.quantity?)
    }
}
