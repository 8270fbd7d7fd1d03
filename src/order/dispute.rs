//! How far a dispute is, and what was asked, offered and paid in it.

use super::*;

/// How far a dispute is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// The seller is to answer.
    Seller,
    /// The shopper is to answer.
    Shopper,
    /// The platform is to rule.
    Platform,
    /// The goods are to be sent back.
    Return,
    /// The money is on its way, or back.
    Refunded,
    /// Some of the money is, and it is not known to be all that was paid. No page says so: it follows from the amounts
    /// ([`refund`]).
    RefundedInPart,
    /// It was withdrawn or refused.
    Ended,
    /// It runs, and no word or code tells how far it is.
    Unknown,
    /// Something is said of it in words that nobody knows: it may run, or be over.
    Unread,
}

names!(Stage { Seller = "seller", Shopper = "shopper", Platform = "platform", Return = "return", Refunded = "refunded", RefundedInPart = "refunded-in-part", Ended = "ended", Unknown = "unknown", Unread = "unread" });

/// A dispute about a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispute {
    /// The site's id of the dispute.
    pub id: Option<String>,
    /// How far it is.
    pub stage: Stage,
    /// What was asked for.
    pub asked: Option<Money>,
    /// What was offered.
    pub offered: Option<Money>,
    /// What was paid back.
    pub refunded: Option<Money>,
    /// What it is to end in.
    pub solution: Option<Solution>,
}

record!(Dispute { id, stage, asked, offered, refunded, solution });

/// What a dispute is to end in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Solution {
    /// The money back, and the goods kept.
    RefundOnly,
    /// The goods sent back, and the money back.
    Return,
}

names!(Solution { RefundOnly = "refund-only", Return = "return" });

impl Dispute {
    /// A dispute of which only that is known how far it is.
    pub const fn at(stage: Stage) -> Self {
        Self { id: None, stage, asked: None, offered: None, refunded: None, solution: None }
    }
}
