//! An order, the policy and the time give each order line its window.
//!
//! Two closing dates, never one. `safe_by` is the earliest instant at which any reading of the rules could have closed the
//! window: it warns. `hard_close` is the last instant at which any reading could leave it open: only after it may anyone
//! say "too late". Between the two the honest word is "doubtful".
//!
//! A line has a clock for each purpose, because the site gives a parcel that never came, a lamp that is broken and a lamp
//! that is not wanted different times. For each of them the rules of the most trusted kind that give a date count, and all
//! of those: a number the page prints before a rule for the country, that before the general rule, and a guess of when to
//! look only where there is nothing else. What is left out is that which was superseded, never that which is inconvenient.

#![warn(clippy::arithmetic_side_effects)]

mod bounds;
mod clocks;
mod readings;
mod wording;

use std::cmp::Reverse;

use crate::day::{DAY, Day, HOUR, Moment, Zone, pacific};
use crate::order::authority::ONE_VISIT;
use crate::order::{Line, Milestone, Order, Stage, Statement, StatementKind, Status, TermKind};
use crate::plain::names;
use crate::policy::{CountIn, LastDay, Policy, Purpose, Rule, RuleRole, Span, Trust, When, is_host};

use crate::text::Text;
use wording::{SaidBy, names};
pub use wording::{last_day, last_day_in_full, short_day};

/// How a clock's dates came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// Printed for this purpose on this order's page.
    Shown,
    /// A rule applied to a printed date.
    WorkedOut,
    /// Neither: it has no `hard_close`.
    Estimate,
}

names!(Certainty { Shown = "shown", WorkedOut = "worked-out", Estimate = "estimate" });

/// Where a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WindowState {
    /// There is nothing to dispute yet.
    NotShipped,
    /// Before the opening, and the button is not there.
    TooEarly,
    /// A dispute can be opened.
    Open,
    /// Less than 24 hours to `safe_by`.
    LastHours,
    /// Between `safe_by` and `hard_close`, or after both while the button was not read as absent.
    Doubtful,
    /// After every `hard_close`, the button read as absent since the last safe moment.
    Closed,
    /// A dispute is open.
    InDispute,
    /// The money went back.
    Refunded,
    /// Some of the money went back, and it is not known to be all. Whether a dispute can still be opened is not known either.
    RefundedInPart,
    /// The order was cancelled.
    Cancelled,
    /// Too little is known.
    Unknown,
}

names!(WindowState { NotShipped = "not-shipped", TooEarly = "too-early", Open = "open", LastHours = "last-hours", Doubtful = "doubtful", Closed = "closed", InDispute = "in-dispute", Refunded = "refunded", RefundedInPart = "refunded-in-part", Cancelled = "cancelled", Unknown = "unknown" });

impl WindowState {
    /// Whether a shopper could still want this line's clock.
    pub const fn is_live(self) -> bool {
        matches!(
            self,
            Self::TooEarly | Self::Open | Self::LastHours | Self::Doubtful | Self::RefundedInPart | Self::Unknown
        )
    }
}

/// An instant, and the offset from UTC (seconds) of the zone it was counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    /// The instant.
    pub moment: Moment,
    /// Seconds east of UTC.
    pub offset: i32,
}

/// One purpose's window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    /// For what.
    pub purpose: Purpose,
    /// The earliest instant at which it opens; `None` if the event it is counted from is not known.
    pub opens: Option<At>,
    /// The latest such instant.
    pub opens_latest: Option<At>,
    /// While the parcel's tracking looks normal, the site may hold the opening back until this instant.
    pub waits: Option<At>,
    /// Before this instant it is safe; `None` if no event that closes it is known. Of an estimate: when to look.
    pub safe_by: Option<At>,
    /// After this instant it has very probably closed; `None` while that is not known.
    pub hard_close: Option<At>,
    /// How the dates came about.
    pub certainty: Certainty,
    /// The names of the rules that closed it.
    pub rules: Vec<String>,
    /// Which days were read where and when, and what was counted from them.
    pub because: Text,
}

impl Clock {
    /// Its `safe_by`, if that is more than an estimate.
    pub fn closes(&self) -> Option<At> {
        self.safe_by.filter(|_| self.certainty != Certainty::Estimate)
    }

    /// The last instant at which a clock whose `safe_by` has passed is worth a warning.
    pub fn warns_until(&self) -> Option<Moment> {
        let safe_by = self.closes()?;
        Some(self.hard_close.map_or(safe_by.moment.plus(WARNS), |close| close.moment))
    }
}

/// The most days from the shipment to the day before which an order must arrive, or be refunded: the longest guarantee that
/// any source tells.
const LONGEST_GUARANTEE: i32 = 120;

/// The most days from an order to the first thing that is known of it: the longest guarantee, and the weeks that a seller may
/// take to ship.
const LONGEST_ORDER: i32 = LONGEST_GUARANTEE + 80;

/// How long a clock without a `hard_close` is worth a warning after its `safe_by`, and any clock after its button was last
/// seen there since.
const WARNS: i64 = 30 * DAY;

/// A date that is no dispute window: one that runs beside it, one that is left when it is over, or a step of a dispute
/// that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelatedDate {
    /// The rule's name.
    pub rule: String,
    /// What kind of date it is.
    pub role: RuleRole,
    /// The same for a shopper.
    pub words: Text,
    /// Before this instant it is safe to do, or early to expect.
    pub safe_by: At,
    /// After this instant it is over, or overdue.
    pub hard_close: Option<At>,
    /// How the dates came about.
    pub certainty: Certainty,
    /// Which days were read where and when, and what was counted from them.
    pub because: Text,
}

/// A line's window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    /// Its clocks, one for each purpose.
    pub clocks: Vec<Clock>,
    /// Dates that are no dispute windows.
    pub beside: Vec<RelatedDate>,
    /// Where the line stands.
    pub state: WindowState,
    headline: Option<usize>,
    wanted: Vec<Purpose>,
    /// When the button was last seen there.
    sighted: Option<Moment>,
}

impl Window {
    /// The clock that matters now: the earliest `safe_by` still ahead of a purpose the shopper could want, or, if none, the
    /// latest `hard_close`.
    pub fn headline(&self) -> Option<&Clock> {
        self.clocks.get(self.headline?)
    }

    /// Before this instant it is safe, by the clock that matters now; `None` while nothing better than an estimate is known.
    pub fn safe_by(&self) -> Option<At> {
        self.headline().and_then(Clock::closes)
    }

    /// When to look at an order of which nothing better than an estimate is known.
    pub fn look_at(&self) -> Option<At> {
        self.headline().filter(|clock| clock.certainty == Certainty::Estimate)?.safe_by
    }

    /// The clocks that are not the headline and that the shopper could still want.
    pub fn others(&self) -> impl Iterator<Item = &Clock> {
        let others = self.clocks.iter().enumerate().filter(|(n, _)| Some(*n) != self.headline);
        others.map(|(_, clock)| clock).filter(|clock| self.wants(clock))
    }

    fn wants(&self, clock: &Clock) -> bool {
        self.wanted.contains(&clock.purpose)
    }

    /// Whether the latest instant is known at which the line can be open: by the rules, and no button was seen there since.
    pub fn has_end(&self) -> bool {
        let wanted = || self.clocks.iter().filter(|clock| self.wants(clock));
        let last = wanted().filter_map(|clock| clock.hard_close).map(|close| close.moment).max();
        let is_bounded = wanted().all(|clock| clock.hard_close.is_some());
        is_bounded && last.is_some_and(|last| self.sighted.is_none_or(|at| at <= last))
    }

    /// When this line is worth a warning: for each clock its `safe_by` and the last instant of the doubt after it, in the
    /// order in which they close. While another clock is still ahead, one that has passed leaves no doubt behind. A button
    /// that was seen there since the last of them has passed keeps the doubt up: whatever the rules say, it was open.
    pub fn closings(&self) -> Vec<(Moment, Moment)> {
        let clocks = self.clocks.iter().filter(|clock| self.wants(clock));
        let mut all: Vec<(Moment, Moment)> =
            clocks.filter_map(|clock| Some((clock.safe_by?.moment, clock.warns_until()?))).collect();
        all.sort_unstable();
        let since = self.sighted.filter(|at| all.last().is_some_and(|(safe_by, _)| at >= safe_by));
        let over = all.iter().map(|(_, until)| *until).chain(since.map(|at| at.plus(WARNS))).max();
        let last = all.len().saturating_sub(1);
        for (n, (safe_by, until)) in all.iter_mut().enumerate() {
            *until = over.filter(|_| n == last).unwrap_or(safe_by.minus(1));
        }
        all
    }
}

/// The window of one line, or of the order as a whole where its lines are not known. Of lines that are not known beside
/// others that are, only what is said of the whole order counts.
pub fn of(order: &Order, line: Option<&Line>, policy: &Policy, now: Moment, zone: &Zone) -> Window {
    let unknown = Line::default();
    let facts = Facts::of(order, line, &unknown, policy, zone);
    let clocks: Vec<Clock> = Purpose::ALL.into_iter().filter_map(|purpose| facts.clock(purpose)).collect();
    let wanted: Vec<Purpose> = Purpose::ALL.into_iter().filter(|purpose| facts.is_wanted(*purpose)).collect();
    let dated = || {
        let clocks = clocks.iter().enumerate().filter(|(_, clock)| wanted.contains(&clock.purpose));
        clocks.filter_map(|(n, clock)| {
            let safe_by = clock.closes()?;
            Some((n, safe_by.moment, clock.hard_close))
        })
    };
    let ahead = dated().map(|(n, safe_by, _)| (safe_by, n)).filter(|(safe_by, _)| now < *safe_by).min();
    // A clock of which nobody knows how late it may be is later than all others.
    let behind = dated().map(|(n, _, close)| (close.is_none(), close.map(|close| close.moment), Reverse(n))).max();
    let any = || clocks.iter().position(|clock| wanted.contains(&clock.purpose));
    let headline = ahead.map(|(_, n)| n).or(behind.map(|(.., Reverse(n))| n)).or_else(any);
    let state = facts.state(headline.and_then(|n| clocks.get(n)), &clocks, now);
    let button = line.and_then(|line| line.can_dispute.as_ref()).filter(|button| button.value);
    let sighted = button.map(|button| button.evidence.at);
    Window { beside: facts.beside(), clocks, state, headline, wanted, sighted }
}

/// What is known of a line, and of its order where that is what is known.
struct Facts<'a> {
    order: &'a Order,
    line: Option<&'a Line>,
    policy: &'a Policy,
    zone: &'a Zone,
    status: Status,
    /// How far its dispute is.
    stage: Option<Stage>,
    /// Something is said of a dispute about it in words that nobody knows.
    unread: bool,
    completed: bool,
    /// Whether the goods were received, as far as anybody says so.
    received: Option<bool>,
    /// The shopper's own words: that it arrived or did not, and the deadline.
    arrival: Option<&'a Statement>,
    deadline: Option<(Day, &'a Statement)>,
}

/// One day of an event, and who says so.
struct DateReading {
    day: Day,
    by: SaidBy,
    at: Moment,
    /// It is only the latest the day may be, and warns of nothing.
    late: bool,
}

/// A number of days that pages print for something: the smallest and the largest, and where and when the first was read.
struct Printed {
    least: i32,
    most: i32,
    page: Text,
    at: Moment,
}

/// The bounds of a date, and how they came about.
struct Bounds {
    first: At,
    last: Option<At>,
    printed: bool,
    shown: bool,
    words: Vec<Text>,
    /// Only the latest it may be is known: it decides when it is over, and warns of nothing.
    late: bool,
}

impl<'a> Facts<'a> {
    fn of(order: &'a Order, line: Option<&'a Line>, unknown: &'a Line, policy: &'a Policy, zone: &'a Zone) -> Self {
        let (status, stage) = order.standing(line);
        let is_nothing = order.is_outranked(line) && !status.is_of_dispute();
        let status = if is_nothing { Status::Unknown } else { status };
        let line = line.or(order.has_unknown_lines().then_some(unknown));
        let said = |wanted: &[StatementKind]| {
            let mine =
                order.statements.iter().filter(|said| wanted.contains(&said.kind) && order.is_said_of(said, line));
            mine.max_by_key(|said| (said.told_at(), said.day, said.kind))
        };
        let arrival = said(&[StatementKind::Received, StatementKind::NotReceived]);
        let deadline = said(&[StatementKind::Deadline]);
        let completed = matches!(status, Status::Completed | Status::Closed)
            || order.readings(Milestone::Completed, line).next().is_some();
        Self {
            order,
            line,
            policy,
            zone,
            status,
            stage: stage.filter(|stage| *stage != Stage::Unread),
            unread: stage == Some(Stage::Unread),
            completed,
            received: arrival.map(|said| said.kind == StatementKind::Received).or(completed.then_some(true)),
            arrival,
            deadline: deadline.and_then(|said| Some((said.day?, said))),
        }
    }

    /// Whether a shopper could want a purpose: who says that it arrived cannot claim that it did not, and the reverse.
    fn is_wanted(&self, purpose: Purpose) -> bool {
        match self.arrival.map(|said| said.kind) {
            Some(StatementKind::Received) => purpose != Purpose::NotReceived,
            Some(StatementKind::NotReceived) => purpose == Purpose::NotReceived,
            _ => true,
        }
    }

    /// Where a line stands of which not all of the money came back; `None` where its own page has shown the button since. It
    /// is over where that page has shown that there is none, and not only because the parcel is on its way.
    fn state_in_part(&self, clocks: &[Clock]) -> Option<WindowState> {
        let refund = self.order.refund(self.line)?;
        let button = self.line.and_then(|line| line.can_dispute.as_ref());
        let Some(button) = button.filter(|button| button.evidence.at.plus(ONE_VISIT) >= refund.said.at) else {
            return Some(WindowState::RefundedInPart);
        };
        let waited = clocks.iter().filter_map(|clock| clock.waits).any(|waits| waits.moment <= button.evidence.at);
        match button.value {
            true => None,
            false if self.completed || waited => Some(WindowState::Refunded),
            false => Some(WindowState::RefundedInPart),
        }
    }
}

fn moment(at: &At) -> Moment {
    at.moment
}
