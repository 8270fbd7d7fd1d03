//! Where a value was read: the page, its words, and when.

use super::*;

/// The kinds of page the site has for an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKind {
    /// The list of the shopper's orders.
    OrderList,
    /// One order.
    OrderDetail,
    /// A parcel's way.
    Tracking,
    /// The list of refunds and disputes.
    RefundList,
    /// One dispute's state.
    DisputeStatus,
    /// The form that opens a dispute.
    DisputeForm,
    /// The order list of about 2013 to 2021.
    ClassicOrderList,
    /// The order page of about 2013 to 2021.
    ClassicOrderDetail,
    /// An order page of an application this project does not read.
    Unsupported,
    /// Anything else.
    Unknown,
}

names!(PageKind { OrderList = "order-list", OrderDetail = "order-detail", Tracking = "tracking", RefundList = "refund-list", DisputeStatus = "dispute-status", DisputeForm = "dispute-form", ClassicOrderList = "classic-order-list", ClassicOrderDetail = "classic-order-detail", Unsupported = "unsupported", Unknown = "unknown" });

impl PageKind {
    /// Whether orders are shown on it, so that a date can stand beside each.
    pub const fn has_chips(self) -> bool {
        matches!(self, Self::OrderList | Self::OrderDetail | Self::ClassicOrderList | Self::ClassicOrderDetail)
    }

    /// Whether orders of any number are on it; any other page is about one.
    pub const fn lists_orders(self) -> bool {
        matches!(self, Self::OrderList | Self::ClassicOrderList | Self::RefundList)
    }
}

/// The way ([`Evidence::way`]) of a day that no page showed: the one it was where the site counts, at an instant whose day is
/// another one where the shopper is.
pub const SITES_OWN_DAY: &str = "pacific";

/// Where on a page a value stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// In the answer the page fetched for itself.
    Answer,
    /// In the page's own text.
    Page,
}

names!(Source { Answer = "answer", Page = "page" });

/// How a value came to be known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The kind of page it stood on.
    pub page: PageKind,
    /// Where on that page.
    pub source: Source,
    /// The words it was read from, shortened.
    pub words: String,
    /// When it was read.
    pub at: Moment,
    /// Which reader won: `status`, or `status/2` for the second of its fallbacks; `None` in what an older version stored.
    pub way: Option<String>,
    /// Its place on the page told what it is, not words or a code that are known.
    pub inferred: bool,
    /// It was read in another browser of the shopper's.
    pub elsewhere: bool,
}

record!(Evidence { page, source, words, at, way, inferred, elsewhere });

impl Evidence {
    /// Evidence of words that are known.
    pub fn new(page: PageKind, source: Source, words: String, at: Moment) -> Self {
        Self { page, source, words, at, way: None, inferred: false, elsewhere: false }
    }
}

/// A value and how it came to be known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen<T> {
    /// What was read.
    pub value: T,
    /// How.
    pub evidence: Evidence,
}

impl<T: FromPlain> FromPlain for Seen<T> {
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
        Ok(Self { value: plain.field("value")?, evidence: plain.field("evidence")? })
    }
}

impl<T: ToPlain> ToPlain for Seen<T> {
    fn to_plain(&self) -> Plain {
        // A value that is written as nothing (false) is told by its evidence, which is always there.
        Plain::map(&mut [("value", self.value.to_plain()), ("evidence", self.evidence.to_plain())])
    }
}
