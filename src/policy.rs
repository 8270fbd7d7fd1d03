//! The dispute rules, as data: from which event a window opens, from which it closes, and who says so.

use std::sync::OnceLock;

use crate::order::Milestone;
use crate::plain::{names, record};

/// What a shopper would open a dispute for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// Nothing arrived.
    NotReceived,
    /// It arrived, and is not what was sold.
    NotAsDescribed,
    /// It arrived, and is not wanted.
    AnyReason,
}

names!(Purpose { NotReceived = "not-received", NotAsDescribed = "not-as-described", AnyReason = "any-reason" });

/// A set of rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Its name.
    pub policy: String,
    /// Its version.
    pub version: String,
    /// The zone its days are counted in.
    pub time_zone: String,
    /// Its rules.
    pub rules: Vec<Rule>,
}

record!(strict Policy { policy, version, time_zone, rules });

/// When a dispute for one purpose can be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name.
    pub id: String,
    /// For what.
    pub purpose: Purpose,
    /// When it opens.
    pub opens: Opens,
    /// When it closes.
    pub closes: Closes,
    /// Who says so.
    pub reference: String,
}

record!(strict Rule { id, purpose, opens, closes, reference });

/// An opening: 00:00 on the event's day plus `days`, at the latest `uncertain_days` after that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opens {
    /// The event counted from.
    pub event: Milestone,
    /// Calendar days.
    pub days: i32,
    /// Calendar days by which sources disagree.
    pub uncertain_days: i32,
}

record!(strict Opens { event, days, uncertain_days });

/// A closing: at the end of the event's day plus `days`, read as the site would read it in the shopper's favour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closes {
    /// The event counted from.
    pub event: Milestone,
    /// Calendar days.
    pub days: i32,
}

record!(strict Closes { event, days });

static LEARNED: OnceLock<Policy> = OnceLock::new();

impl Policy {
    /// The rules of this build: natively from `policy.json`, in the browser from what [`Self::learn`] was given.
    pub fn built_in() -> &'static Self {
        #[cfg(not(target_arch = "wasm32"))]
        {
            #[allow(clippy::expect_used, reason = "the file is compiled in, and a test reads it")]
            LEARNED.get_or_init(|| crate::plain::from_json(include_str!("policy.json")).expect("policy.json is valid"))
        }
        #[cfg(target_arch = "wasm32")]
        #[allow(clippy::expect_used, reason = "the bridge learns before it makes its first turn")]
        LEARNED.get().expect("learned")
    }

    /// Takes in what the build made of `policy.json`: parsing JSON is left to the browser, which has a parser already.
    pub fn learn(known: Self) {
        // A second time changes nothing: there is one build in one browser.
        let _ = LEARNED.set(known);
    }
}
