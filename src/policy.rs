//! The dispute rules, as data: from which event a window opens, until when it stays open, and who says so.
//!
//! A marketplace changes its numbers more often than its idea of a window, so a changed number, a rule for one country, or
//! another marketplace altogether is a change of `policy.json` and of nothing else. What a rule can say is what the help
//! texts of marketplaces say: so many calendar days, hours or business days after an event, or a number the page prints;
//! the earlier or the later of several; only if; since when, until when.

#![warn(clippy::arithmetic_side_effects)]

mod told;

use std::sync::OnceLock;

use crate::day::Day;
use crate::order::{Milestone, Stage, TermKind};
use crate::plain::{DecodeError, FromPlain, Plain, ToPlain, names, record};

/// What a shopper would open a dispute for: the class of its reason.
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

impl Purpose {
    /// Every purpose, in the order in which a line's clocks are told.
    pub const ALL: [Self; 3] = [Self::NotReceived, Self::NotAsDescribed, Self::AnyReason];
}

/// What a date may rest on, the word that is trusted most in front.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trust {
    /// The button on the page: it makes a line open whatever the rules say.
    Button,
    /// A number of days that the order's own page prints.
    Shown,
    /// A rule for the country the order is sent to.
    Country,
    /// A rule for every order.
    Rule,
    /// A guess of when to look, never a deadline.
    Estimate,
}

names!(Trust { Button = "button", Shown = "shown", Country = "country", Rule = "rule", Estimate = "estimate" });

/// The zones days can be counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CountIn {
    /// US Pacific time, with daylight saving.
    Pacific,
    /// Universal time.
    Utc,
    /// The shopper's own zone.
    Shopper,
}

names!(CountIn { Pacific = "America/Los_Angeles", Utc = "UTC", Shopper = "shopper" });

/// A set of rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Its name.
    pub policy: String,
    /// Its version: a new one makes everything stored be worked out again.
    pub version: String,
    /// The zone its days are counted in, where a rule names no other.
    pub time_zone: CountIn,
    /// What is trusted before what. Of the rules that give a date, only those of the first of these words count.
    pub priority: Vec<Trust>,
    /// Hosts (and their subdomains) for whose orders these rules say nothing.
    pub exclude_hosts: Vec<String>,
    /// Its rules, sorted by name and date in force.
    pub rules: Vec<Rule>,
    /// What a dispute may bring besides its outcome, sorted by name.
    pub side_effects: Vec<SideEffect>,
}

record!(strict Policy { policy, version, time_zone, priority, exclude_hosts, rules, side_effects });

/// What a dispute may bring besides its outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SideEffect {
    /// Its name.
    pub id: String,
    /// The month in which it was last said to be so.
    pub seen: String,
    /// The message that tells it, or words of its own.
    pub text: String,
    /// Who says so.
    pub reference: String,
}

record!(strict SideEffect { id, seen, text, reference });

/// What a rule's date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RuleRole {
    /// From when a dispute can be opened.
    Opens,
    /// Until when the site may hold the opening back while the parcel is on its way.
    Waits,
    /// Until when it can be opened.
    Closes,
    /// When to look at an order of which nothing better is known.
    LookAt,
    /// Something that runs beside a dispute's window, and is none.
    Beside,
    /// What is left when the window is over.
    Left,
    /// A step of a dispute that was opened.
    AfterOpening,
}

names!(RuleRole { Opens = "opens", Waits = "waits", Closes = "closes", LookAt = "look-at", Beside = "beside", Left = "left", AfterOpening = "after-opening" });

/// One rule: one date, for some purposes, under conditions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name. Rules of one name are versions of one rule, each in force at another time. Where the day an order was placed
    /// is not known, several may be read.
    pub id: String,
    /// What its date is.
    pub role: RuleRole,
    /// For which purposes: the classes of reason it holds for. Empty for what is no dispute's window.
    pub purposes: Vec<Purpose>,
    /// When it applies.
    pub when: When,
    /// Its date.
    pub at: Span,
    /// In force for orders placed from this day on.
    pub from: Option<InForce>,
    /// In force for orders placed until this day, itself included.
    pub until: Option<InForce>,
    /// Which reading of the site's words this is, where several are possible: one that a message tells, or words of its own.
    pub reading: Option<String>,
    /// The rule as it is told to a shopper, where its date alone does not say it: a message, or words of its own.
    pub text: Option<String>,
    /// What says so is too little to call its date more than an estimate.
    pub uncertain: bool,
    /// Who says so.
    pub reference: String,
}

record!(strict Rule { id, role, purposes, when, at, from, until, reading, text, uncertain, reference });

/// The conditions of a rule. All that are given must hold; what is not known contradicts none but those on a country, a
/// service or a host.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct When {
    /// Whether the goods were received, as far as the shopper said it or the order's completion tells.
    pub received: Option<bool>,
    /// Whether the carrier says that they were delivered.
    pub delivered: Option<bool>,
    /// Whether the order was completed.
    pub completed: Option<bool>,
    /// Whether the deadline lies fewer days than this after the shipment.
    pub limit_under: Option<i32>,
    /// Two-letter codes of the countries it holds for.
    pub countries: Vec<String>,
    /// Service codes, of which the order has one.
    pub tags: Vec<String>,
    /// Hosts (and their subdomains) it holds for.
    pub hosts: Vec<String>,
    /// How far the dispute is.
    pub stages: Vec<Stage>,
}

impl ToPlain for When {
    fn to_plain(&self) -> Plain {
        // False is a condition here, and is written.
        let told = |value: Option<bool>| value.map_or(Plain::Null, Plain::Bool);
        let mut members = [
            ("received", told(self.received)),
            ("delivered", told(self.delivered)),
            ("completed", told(self.completed)),
            ("limit_under", self.limit_under.to_plain()),
            ("countries", self.countries.to_plain()),
            ("tags", self.tags.to_plain()),
            ("hosts", self.hosts.to_plain()),
            ("stages", self.stages.to_plain()),
        ];
        match Plain::map(&mut members) {
            Plain::Map(members) if members.is_empty() => Plain::Null,
            map => map,
        }
    }
}

impl FromPlain for When {
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
        if *plain == Plain::Null {
            return Ok(Self::default());
        }
        const KNOWN: [&str; 8] =
            ["received", "delivered", "completed", "limit_under", "countries", "tags", "hosts", "stages"];
        plain.check(&KNOWN)?;
        Ok(Self {
            received: plain.field("received")?,
            delivered: plain.field("delivered")?,
            completed: plain.field("completed")?,
            limit_under: plain.field("limit_under")?,
            countries: plain.field("countries")?,
            tags: plain.field("tags")?,
            hosts: plain.field("hosts")?,
            stages: plain.field("stages")?,
        })
    }
}

/// A date: so long after an event, or one of several such dates.
///
/// One of `event`, `earliest_of`, `latest_of` and `either_of` is given. Of `days`, `hours` and `business_days` at most one
/// is; without one (and without a printed number) the date is the event's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The event counted from; its own day is day 0.
    pub event: Option<Milestone>,
    /// Calendar days.
    pub days: Option<i32>,
    /// Hours. The site prints days and not hours, so they are counted from the day's first instant and from its last.
    pub hours: Option<i32>,
    /// Days from Monday to Friday. No holidays are known.
    pub business_days: Option<i32>,
    /// The number of calendar days is the one the page prints for this; without `days` there is no date unless it does.
    pub term: Option<TermKind>,
    /// Days by which sources disagree about the end of it.
    pub uncertain_days: Option<i32>,
    /// Whether the last day itself still counts. Where no source says so, the earlier reading warns and the later decides.
    pub last_day: Option<LastDay>,
    /// The zone its days are counted in, if not the policy's.
    pub zone: Option<CountIn>,
    /// The earliest of these. One that is not known can only be earlier.
    pub earliest_of: Vec<Span>,
    /// The latest of these. While one is not known, how late it may be is not either.
    pub latest_of: Vec<Span>,
    /// Sources do not agree which of these it is.
    pub either_of: Vec<Span>,
}

record!(strict Span { event, days, hours, business_days, term, uncertain_days, last_day, zone, earliest_of, latest_of, either_of });

impl Span {
    /// Whether it is the event's own date, with nothing counted from it.
    pub fn is_bare(&self) -> bool {
        let counted = [self.days, self.hours, self.business_days];
        self.event.is_some() && self.term.is_none() && counted.iter().all(Option::is_none)
    }

    /// The printed number without which it has no date, if there is such a one.
    pub fn needs(&self) -> Option<TermKind> {
        let several = [&self.earliest_of, &self.latest_of, &self.either_of].into_iter().flatten();
        self.term.filter(|_| self.days.is_none()).or_else(|| several.into_iter().find_map(Self::needs))
    }
}

/// Whether the last day of a span belongs to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LastDay {
    /// It can still be done on that day.
    Counts,
    /// It must be done before that day.
    IsOver,
}

names!(LastDay { Counts = "counts", IsOver = "is-over" });

/// A day written as `2020-01-31`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct InForce(pub Day);

impl ToPlain for InForce {
    fn to_plain(&self) -> Plain {
        Plain::Text(self.0.iso())
    }
}

impl FromPlain for InForce {
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
        let day = plain.text().and_then(Day::from_iso);
        day.map(Self).ok_or_else(|| DecodeError::expected("a day such as 2020-01-31"))
    }
}

static LEARNED: OnceLock<Policy> = OnceLock::new();

impl Policy {
    /// The rules of this build: natively from `policy.json`, in the browser from what [`Self::install`] was given.
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
    pub fn install(known: Self) {
        // A second time changes nothing: there is one build in one browser.
        let _ = LEARNED.set(known);
    }

    /// The rank of a trust: lower is trusted more.
    pub fn rank(&self, trust: Trust) -> usize {
        self.priority.iter().position(|each| *each == trust).unwrap_or(usize::MAX)
    }
}

impl Rule {
    /// Whether it can be in force for an order that was placed on the first of these days at the earliest, and on the last
    /// at the latest.
    pub fn is_in_force(&self, first: Day, last: Day) -> bool {
        self.from.is_none_or(|from| from.0 <= last) && self.until.is_none_or(|until| first <= until.0)
    }
}

/// Whether a host is one of those named, or below one.
pub fn is_host(host: &str, named: &[String]) -> bool {
    named.iter().any(|name| host.strip_suffix(name.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
}
