//! The dispute rules, as data: from which event a window opens, from which it closes, and who says so.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::plain;
use crate::order::Milestone;

/// What a shopper would open a dispute for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Nothing arrived.
    NotReceived,
    /// It arrived, and is not what was sold.
    NotAsDescribed,
    /// It arrived, and is not wanted.
    AnyReason,
}

/// A set of rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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

/// When a dispute for one purpose can be opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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

/// An opening: 00:00 on the event's day plus `days`, at the latest `uncertain_days` after that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opens {
    /// The event counted from.
    pub event: Milestone,
    /// Calendar days.
    pub days: i32,
    /// Calendar days by which sources disagree.
    pub uncertain_days: i32,
}

/// A closing: at the end of the event's day plus `days`, read as the site would read it in the shopper's favour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closes {
    /// The event counted from.
    pub event: Milestone,
    /// Calendar days.
    pub days: i32,
}

static BUILT_IN: LazyLock<Policy> = LazyLock::new(|| {
    #[allow(clippy::expect_used, reason = "the file is compiled in, and a test parses it")]
    plain::parse(include_str!("policy.json")).expect("policy.json is valid")
});

impl Policy {
    /// The rules of this build.
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }
}
