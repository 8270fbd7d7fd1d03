//! An order, the policy and the time give each order line its window.
//!
//! Two closing dates, never one. `safe_by` is the earliest instant at which any reading of the rule could have closed the
//! window: it warns. `hard_close` is the last instant at which any reading could leave it open: only after it may anyone
//! say "too late". Between the two the honest word is "doubtful".

use crate::day::{DAY, Day, Moment, Zone, pacific};
use crate::order::{Line, Milestone, Order, Seen, Status};
use crate::plain::names;
use crate::policy::{Policy, Purpose, Rule};

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
pub enum State {
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
    /// After every `hard_close`, the button read as absent.
    Closed,
    /// A dispute is open.
    InDispute,
    /// The money went back.
    Refunded,
    /// The order was cancelled.
    Cancelled,
    /// Too little is known.
    Unknown,
}

names!(State { NotShipped = "not-shipped", TooEarly = "too-early", Open = "open", LastHours = "last-hours", Doubtful = "doubtful", Closed = "closed", InDispute = "in-dispute", Refunded = "refunded", Cancelled = "cancelled", Unknown = "unknown" });

impl State {
    /// Whether a shopper could still want this line's clock.
    pub const fn is_live(self) -> bool {
        matches!(self, Self::TooEarly | Self::Open | Self::LastHours | Self::Doubtful | Self::Unknown)
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
    /// Before this instant it is safe; `None` if the deadline is not known.
    pub safe_by: Option<At>,
    /// After this instant it has very probably closed.
    pub hard_close: Option<At>,
    /// How the dates came about.
    pub certainty: Certainty,
    /// The same in one sentence.
    pub because: String,
}

/// A line's window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    /// Its clocks, one for each purpose.
    pub clocks: Vec<Clock>,
    /// Where the line stands.
    pub state: State,
    headline: Option<usize>,
}

impl Window {
    /// The clock that matters now: the earliest `safe_by` still ahead, or, if none, the latest `hard_close`.
    pub fn headline(&self) -> Option<&Clock> {
        self.clocks.get(self.headline?)
    }
}

/// The window of one line, or of the order as a whole where its lines are not known.
pub fn of(order: &Order, line: Option<&Line>, policy: &Policy, now: Moment, zone: &Zone) -> Window {
    let clocks: Vec<Clock> = policy.rules.iter().filter_map(|rule| clock(rule, order, line, zone)).collect();
    let ahead = clocks
        .iter()
        .enumerate()
        .filter_map(|(n, clock)| Some((clock.safe_by?.moment, n)))
        .filter(|(safe_by, _)| now < *safe_by)
        .min();
    let behind = clocks.iter().enumerate().filter_map(|(n, clock)| Some((clock.hard_close?.moment, n))).max();
    let headline = ahead.or(behind).map(|(_, n)| n).or(if clocks.is_empty() { None } else { Some(0) });
    let state = state(order, line, headline.and_then(|n| clocks.get(n)), &clocks, now);
    Window { clocks, state, headline }
}

fn clock(rule: &Rule, order: &Order, line: Option<&Line>, zone: &Zone) -> Option<Clock> {
    let opening: Vec<&Seen<Day>> = order.readings(rule.opens.event, line).collect();
    let closing: Vec<&Seen<Day>> = order.readings(rule.closes.event, line).collect();
    let opens_on = opening.iter().map(|seen| seen.value).min();
    let first = closing.iter().min_by_key(|seen| seen.value);
    let last = closing.iter().max_by_key(|seen| seen.value);
    if opens_on.is_none() && first.is_none() {
        return None;
    }
    let pacific_start = |day: Day| {
        let (moment, offset) = pacific::start_of(day);
        At { moment, offset }
    };
    let latest_opening = opening.iter().map(|seen| seen.value).max();
    Some(Clock {
        purpose: rule.purpose,
        opens: opens_on.map(|day| pacific_start(day.plus(rule.opens.days))),
        opens_latest: latest_opening.map(|day| pacific_start(day.plus(rule.opens.days + rule.opens.uncertain_days))),
        safe_by: first.map(|seen| {
            let day = seen.value.plus(rule.closes.days);
            let theirs = pacific_start(day);
            let moment = zone.start_of(day);
            let ours = At { moment, offset: zone.offset_at(moment) };
            if ours.moment <= theirs.moment { ours } else { theirs }
        }),
        hard_close: last.map(|seen| {
            let (moment, offset) = pacific::end_of(seen.value.plus(rule.closes.days));
            At { moment, offset }
        }),
        certainty: Certainty::WorkedOut,
        because: because(rule, opens_on, &closing),
    })
}

/// One sentence: which dates were read where, and what was counted from them.
fn because(rule: &Rule, opens_on: Option<Day>, closing: &[&Seen<Day>]) -> String {
    let mut text = String::new();
    match opens_on {
        Some(day) => push(&mut text, &["shipped ", &day.long(), "; "]),
        None => text.push_str("the day it was shipped is not known; "),
    }
    let mut days: Vec<(Day, &str)> = Vec::new();
    for said in closing.iter().map(|seen| (seen.value, seen.evidence.page.words())) {
        if let Err(at) = days.binary_search(&said) {
            days.insert(at, said);
        }
    }
    if days.is_empty() {
        text.push_str("the refund date is not known yet, so the last day to open a dispute is not either");
        return text;
    }
    for (n, (day, page)) in days.iter().enumerate() {
        push(&mut text, &[if n == 0 { "refund date " } else { " or " }, &day.long(), " (", page, ")"]);
    }
    let after = if days.len() > 1 { " days after the earlier of them" } else { " days after that" };
    push(&mut text, &["; ", &rule.closes.days.to_string(), after, ", US Pacific time"]);
    text
}

fn push(text: &mut String, parts: &[&str]) {
    parts.iter().for_each(|part| text.push_str(part));
}

fn state(order: &Order, line: Option<&Line>, headline: Option<&Clock>, clocks: &[Clock], now: Moment) -> State {
    match order.status() {
        Status::InDispute => return State::InDispute,
        Status::Refunded => return State::Refunded,
        Status::Cancelled => return State::Cancelled,
        Status::AwaitingPayment | Status::AwaitingShipment if order.day(Milestone::Shipped).is_none() => {
            return State::NotShipped;
        }
        _ => {}
    }
    let button = line.and_then(|line| line.can_dispute.as_ref()).map(|seen| seen.value);
    let opens = headline.and_then(|clock| clock.opens);
    let Some((clock, safe_by)) = headline.and_then(|clock| Some((clock, clock.safe_by?))) else {
        return match (button, opens) {
            (Some(true), _) => State::Open,
            (_, Some(opens)) if now < opens.moment => State::TooEarly,
            _ => State::Unknown,
        };
    };
    if now >= safe_by.moment {
        let over = clocks.iter().filter_map(|clock| clock.hard_close).all(|close| now > close.moment);
        return if clock.hard_close.is_some() && over && button == Some(false) {
            State::Closed
        } else {
            State::Doubtful
        };
    }
    if button != Some(true) && opens.is_some_and(|opens| now < opens.moment) {
        return State::TooEarly;
    }
    if safe_by.moment.0 - now.0 < DAY { State::LastHours } else { State::Open }
}

/// The last safe day, as a person reads it: `by the end of Sep 18`, or `by 21:00 on Sep 18` where the safe instant is not
/// the shopper's own midnight. The year is told where it is not this year.
pub fn safe_words(safe_by: Moment, now: Moment, zone: &Zone) -> String {
    let last = zone.day_of(Moment(safe_by.0 - 1));
    let named = if last.parts().0 == zone.day_of(now).parts().0 { last.short() } else { last.long() };
    let mut text = String::new();
    if zone.start_of(last.plus(1)) == safe_by {
        push(&mut text, &["by the end of ", &named]);
    } else {
        push(&mut text, &["by ", &zone.clock(safe_by), " on ", &named]);
    }
    text
}
