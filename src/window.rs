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

use std::cmp::Reverse;

use crate::day::{DAY, Day, HOUR, Moment, Zone, pacific};
use crate::order::authority::ONE_VISIT;
use crate::order::{Line, Milestone, Order, Said, Stage, Status, TermKind, Word};
use crate::plain::names;
use crate::policy::{CountIn, LastDay, Policy, Purpose, Role, Rule, Span, Trust, When, is_host};

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

names!(State { NotShipped = "not-shipped", TooEarly = "too-early", Open = "open", LastHours = "last-hours", Doubtful = "doubtful", Closed = "closed", InDispute = "in-dispute", Refunded = "refunded", RefundedInPart = "refunded-in-part", Cancelled = "cancelled", Unknown = "unknown" });

impl State {
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
    /// The same in one sentence.
    pub because: String,
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

    /// Where this clock alone stands, given whether the button is there (`None`: not known).
    pub fn state(&self, button: Option<bool>, now: Moment) -> State {
        let early = button != Some(true) && self.opens.is_some_and(|opens| now < opens.moment);
        match self.closes() {
            None if button == Some(true) => State::Open,
            None if early => State::TooEarly,
            None => State::Unknown,
            Some(safe_by) if now >= safe_by.moment => match self.hard_close {
                Some(close) if now > close.moment && button == Some(false) => State::Closed,
                _ => State::Doubtful,
            },
            Some(_) if early => State::TooEarly,
            Some(safe_by) if safe_by.moment.since(now) < DAY => State::LastHours,
            Some(_) => State::Open,
        }
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
pub struct Beside {
    /// The rule's name.
    pub rule: String,
    /// What kind of date it is.
    pub role: Role,
    /// The same for a shopper.
    pub words: String,
    /// Before this instant it is safe to do, or early to expect.
    pub safe_by: At,
    /// After this instant it is over, or overdue.
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
    /// Dates that are no dispute windows.
    pub beside: Vec<Beside>,
    /// Where the line stands.
    pub state: State,
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
    arrival: Option<&'a Said>,
    deadline: Option<(Day, &'a Said)>,
}

/// One day of an event, and who says so.
struct Told {
    day: Day,
    /// Who: `order page`.
    by: &'static str,
    at: Moment,
    /// It is only the latest the day may be, and warns of nothing.
    late: bool,
}

/// The bounds of a date, and how they came about.
struct Reach {
    first: At,
    last: Option<At>,
    printed: bool,
    shown: bool,
    words: String,
    /// Only the latest it may be is known: it decides when it is over, and warns of nothing.
    late: bool,
}

impl<'a> Facts<'a> {
    fn of(order: &'a Order, line: Option<&'a Line>, unknown: &'a Line, policy: &'a Policy, zone: &'a Zone) -> Self {
        let (status, stage) = order.standing(line);
        let is_nothing = order.is_outranked(line) && !status.is_of_dispute();
        let status = if is_nothing { Status::Unknown } else { status };
        let line = line.or(order.has_unknown_lines().then_some(unknown));
        let said = |wanted: &[Word]| {
            let mine = order.said.iter().filter(|said| wanted.contains(&said.word) && order.is_said_of(said, line));
            mine.max_by_key(|said| (said.told_at(), said.day, said.word))
        };
        let arrival = said(&[Word::Received, Word::NotReceived]);
        let deadline = said(&[Word::Deadline]);
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
            received: arrival.map(|said| said.word == Word::Received).or(completed.then_some(true)),
            arrival,
            deadline: deadline.and_then(|said| Some((said.day?, said))),
        }
    }

    /// Whether a shopper could want a purpose: who says that it arrived cannot claim that it did not, and the reverse.
    fn is_wanted(&self, purpose: Purpose) -> bool {
        match self.arrival.map(|said| said.word) {
            Some(Word::Received) => purpose != Purpose::NotReceived,
            Some(Word::NotReceived) => purpose == Purpose::NotReceived,
            _ => true,
        }
    }

    /// Every day that is told of an event, the earliest first.
    fn told(&self, event: Milestone) -> Vec<Told> {
        let readings = self.order.readings(event, self.line);
        let page =
            |day, evidence: &crate::order::Evidence| Told { day, by: evidence.place(), at: evidence.at, late: false };
        let mut told: Vec<Told> = readings.map(|seen| page(seen.value, &seen.evidence)).collect();
        match event {
            Milestone::Delivered => {
                if let Some(said) = self.arrival.filter(|said| said.word == Word::Received) {
                    let mut say = |at: Moment, late| {
                        told.push(Told { day: self.zone.day_of(at), by: "as you said", at, late });
                    };
                    say(said.told_at(), false);
                    if said.told_at() < said.at {
                        // One of two clocks was wrong: the earlier day warns, the later decides when it is over.
                        say(said.at, true);
                    }
                }
                if told.is_empty() && self.completed && self.arrival.is_none() {
                    // Nobody says when it arrived; the site takes it to have, by the day it was completed.
                    let over = self.told(Milestone::Completed).into_iter().next_back();
                    told.extend(over.map(|over| Told { by: "at the latest", late: true, ..over }));
                }
            }
            Milestone::DeliveryDeadline => {
                if let Some((day, said)) = self.deadline {
                    // The shopper looked at the page: what was read before warns no more, what moved since does.
                    let moved = |told: &Told| {
                        let since = self
                            .order
                            .moved
                            .iter()
                            .filter(|moved| moved.milestone == event && moved.at > said.told_at());
                        since.into_iter().any(|moved| moved.to == told.day)
                    };
                    told.iter_mut().for_each(|told| told.late = !moved(told));
                    told.push(Told { day, by: "as you set it", at: said.told_at(), late: false });
                }
            }
            Milestone::Completed if told.is_empty() && self.completed => self.bound_completion(&mut told),
            Milestone::ReturnApproved if told.is_empty() && self.stage == Some(Stage::Return) => {
                // No page tells the day: not before the dispute was opened, nor before the seller answered it.
                let opened = [Milestone::SellerAnswered, Milestone::DisputeOpened].into_iter();
                let first =
                    opened.filter_map(|event| self.order.readings(event, self.line).min_by_key(|seen| seen.value));
                told.extend(
                    first.take(1).map(|seen| Told { by: "at the earliest", ..page(seen.value, &seen.evidence) }),
                );
            }
            _ => {}
        }
        told.sort_by_key(|told| (told.day, told.by, told.late, Reverse(told.at)));
        told.dedup_by_key(|told| (told.day, told.by));
        told
    }

    /// An order that is completed, nobody says since when: not before it was delivered or shipped, and not after it was
    /// seen to be.
    fn bound_completion(&self, told: &mut Vec<Told>) {
        let days = |event| self.order.readings(event, self.line).map(|seen| seen.value).min();
        let Some(first) = days(Milestone::Delivered).or_else(|| days(Milestone::Shipped)) else { return };
        let status = self.order.way(self.line);
        let at = status.map_or(self.order.seen, |seen| seen.evidence.at);
        told.push(Told { day: first, by: "at the earliest", at, late: false });
        // The day it was there in the zone that is furthest ahead.
        let seen = Day::furthest_ahead(at).max(first);
        told.push(Told { day: seen, by: "at the latest", at, late: true });
    }

    fn has(&self, event: Milestone) -> bool {
        self.told(event).iter().any(|told| !told.late)
    }

    fn is_read(&self, event: Milestone) -> bool {
        self.order.readings(event, self.line).next().is_some()
    }

    /// The event whose day keeps a span's date, or the latest it may be, from being known.
    fn missing(&self, span: &Span) -> Option<Milestone> {
        let several = [&span.earliest_of, &span.latest_of, &span.either_of].into_iter().flatten();
        let missing = span.event.filter(|event| !self.has(*event));
        missing.or_else(|| several.into_iter().find_map(|span| self.missing(span)))
    }

    /// The numbers of days printed for something, the smallest and the largest, and where the first was read.
    fn printed(&self, kind: TermKind) -> Option<(i32, i32, &'static str, Moment)> {
        let lines = self.order.lines.iter().filter(|each| self.line.is_none_or(|line| std::ptr::eq(*each, line)));
        let all = self.order.terms.iter().chain(lines.flat_map(|line| &line.terms));
        // Older versions stored numbers of days whose words nobody knew: by their size alone they are no terms.
        let all = all.filter(|term| term.kind == kind && !term.days.evidence.inferred);
        // The order in which they were read is nobody's reason for anything.
        let days = |term: &&crate::order::Term| (term.days.value, term.days.evidence.page, term.days.evidence.at);
        let (least, most) = (all.clone().min_by_key(days)?, all.max_by_key(days)?);
        // A page is not believed to promise ten years.
        let number = |term: &crate::order::Term| term.days.value.min(3650) as i32;
        Some((number(least), number(most), least.days.evidence.place(), least.days.evidence.at))
    }

    fn holds(&self, when: &When) -> bool {
        let is = |wanted: Option<bool>, known: Option<bool>| wanted.is_none() || known.is_none() || wanted == known;
        let limit = || {
            let (shipped, deadline) = (self.told(Milestone::Shipped), self.told(Milestone::DeliveryDeadline));
            Some(deadline.first()?.day.since(shipped.first()?.day))
        };
        is(when.received, self.received)
            && is(when.delivered, Some(self.has(Milestone::Delivered)))
            && is(when.completed, Some(self.completed))
            && when.limit_under.is_none_or(|most| limit().is_some_and(|days| days < most))
            && (when.countries.is_empty()
                || self.order.country.as_ref().is_some_and(|own| when.countries.contains(own)))
            && (when.tags.is_empty() || self.order.tags.iter().any(|own| when.tags.contains(own)))
            && (when.hosts.is_empty() || self.order.host.as_ref().is_some_and(|own| is_host(own, &when.hosts)))
            && (when.stages.is_empty()
                || self.stage.is_some_and(|stage| stage == Stage::Unknown || when.stages.contains(&stage)))
    }

    /// The first and the last day on which the order can have been placed. Where no page tells it, that was before anything
    /// else that is known of it, and before it was first read; and not longer before than an order takes.
    fn placed(&self) -> (Day, Day) {
        let days = || self.order.readings(Milestone::Placed, self.line).map(|seen| seen.value);
        if let (Some(first), Some(last)) = (days().min(), days().max()) {
            return (first, last);
        }
        let lines = self.order.lines.iter().filter(|each| self.line.is_none_or(|line| std::ptr::eq(*each, line)));
        let dates =
            || self.order.dates.iter().chain(lines.clone().flat_map(|line| &line.dates)).map(|dated| &dated.day);
        let read = dates().map(|seen| seen.evidence.at).min().unwrap_or(self.order.seen);
        let read = Day::furthest_ahead(read);
        let known = dates().map(|seen| seen.value).min().unwrap_or(read);
        (known.plus(-LONGEST_ORDER), known.min(read))
    }

    /// The rules of a role and a purpose that apply, with their dates where those are known.
    fn rules(&self, role: Role, purpose: Option<Purpose>) -> impl Iterator<Item = (&'a Rule, Option<Reach>)> {
        let (first, last) = self.placed();
        let host = self.order.host.as_deref();
        let excluded = host.is_some_and(|host| is_host(host, &self.policy.exclude_hosts));
        let rules = self.policy.rules.iter().filter(move |rule| {
            !excluded
                && rule.role == role
                && purpose.is_none_or(|purpose| rule.purposes.contains(&purpose))
                && rule.is_in_force(first, last)
                && self.holds(&rule.when)
        });
        let closing = !matches!(role, Role::Opens | Role::Waits);
        rules.map(move |rule| (rule, self.reach(&rule.at, closing)))
    }

    fn clock(&self, purpose: Purpose) -> Option<Clock> {
        let opening = self.rules(Role::Opens, Some(purpose)).filter_map(|(_, reach)| reach);
        let opening: Vec<Reach> = opening.filter(|reach| !reach.late).collect();
        let waits = self.rules(Role::Waits, Some(purpose)).filter_map(|(_, reach)| reach?.last).max_by_key(moment);
        let mut best = usize::MAX;
        let mut closing: Vec<(usize, &Rule, Option<Reach>)> = Vec::new();
        // Nobody needs to look at what is settled.
        let settled = matches!(self.status, Status::Cancelled | Status::InDispute | Status::Refunded);
        for role in [Role::Closes, Role::LookAt].into_iter().take(if settled { 1 } else { 2 }) {
            for (rule, reach) in self.rules(role, Some(purpose)) {
                let needs = rule.at.needs();
                if needs.is_some_and(|kind| self.printed(kind).is_none()) {
                    // Nothing is printed, so there is nothing it says.
                    continue;
                }
                let printed = needs.is_some() || reach.as_ref().is_some_and(|reach| reach.printed);
                let rank = self.policy.rank(trust(rule, printed));
                if reach.as_ref().is_some_and(|reach| !reach.late) {
                    best = best.min(rank);
                }
                closing.push((rank, rule, reach));
            }
        }
        let looks = best == self.policy.rank(Trust::Estimate);
        // What is not known but would be trusted as much keeps anyone from saying when it is over.
        let is_open = |reach: &Option<Reach>| reach.as_ref().is_none_or(|reach| reach.last.is_none());
        let mut open = closing.iter().filter(|(rank, _, reach)| *rank <= best && is_open(reach));
        let open = open.next().map(|(_, rule, _)| self.missing(&rule.at));
        closing.retain(|(rank, _, reach)| *rank == best && reach.is_some());
        let mut closing: Vec<(&Rule, Reach)> =
            closing.into_iter().filter_map(|(_, rule, reach)| Some((rule, reach?))).collect();
        closing.sort_by_key(|(_, reach)| (reach.late, reach.first.moment));
        let first = closing.first();
        if first.is_none() && (opening.is_empty() || purpose != Purpose::NotReceived) {
            return None;
        }
        let certainty = match first {
            _ if looks => Certainty::Estimate,
            Some((_, reach)) if reach.shown => Certainty::Shown,
            _ => Certainty::WorkedOut,
        };
        Some(Clock {
            purpose,
            opens: opening.iter().map(|reach| reach.first).min_by_key(moment),
            opens_latest: opening.iter().filter_map(|reach| reach.last).max_by_key(moment),
            waits,
            safe_by: first.map(|(_, reach)| reach.first),
            hard_close: if looks || open.is_some() {
                None
            } else {
                closing.iter().filter_map(|(_, reach)| reach.last).max_by_key(moment)
            },
            certainty,
            rules: names(&closing),
            because: self.because(purpose, &closing, open.flatten().filter(|_| !looks)),
        })
    }

    fn beside(&self) -> Vec<Beside> {
        let mut all = Vec::new();
        for role in [Role::Beside, Role::Left, Role::AfterOpening] {
            if role == Role::AfterOpening && self.stage.is_none() && self.status != Status::InDispute {
                continue;
            }
            for (rule, reach) in self.rules(role, None) {
                let Some(reach) = reach.filter(|reach| !reach.late) else { continue };
                let certainty = match rule.reading.as_deref() {
                    // Sources too thin to call it a rule, or a day that no page tells.
                    Some("uncertain") => Certainty::Estimate,
                    _ if role == Role::AfterOpening && rule.at.event.is_some_and(|event| !self.is_read(event)) => {
                        Certainty::Estimate
                    }
                    // A date of no dispute's window to which nothing is added is what the page prints for it.
                    _ if reach.shown || role == Role::Beside && rule.at.is_bare() => Certainty::Shown,
                    _ => Certainty::WorkedOut,
                };
                let day = self.zone.day_of(reach.first.moment.minus(1)).long();
                let text = rule.text.as_deref().unwrap_or_default();
                let hard_close = reach.last.filter(|_| certainty != Certainty::Estimate);
                // Of two versions of a rule the earlier date is told, and the later one says when it is over.
                if let Some(other) = all.iter_mut().find(|other: &&mut Beside| other.rule == rule.id) {
                    let latest = other
                        .hard_close
                        .zip(hard_close)
                        .map(|(one, two)| if one.moment < two.moment { two } else { one });
                    if other.safe_by.moment <= reach.first.moment {
                        other.hard_close = latest;
                        continue;
                    }
                    *other = Beside {
                        words: self.policy.text(text, &[("day", &day)]),
                        safe_by: reach.first,
                        hard_close: latest,
                        because: reach.words,
                        ..other.clone()
                    };
                    continue;
                }
                all.push(Beside {
                    rule: rule.id.clone(),
                    role,
                    words: self.policy.text(text, &[("day", &day)]),
                    safe_by: reach.first,
                    hard_close,
                    certainty,
                    because: reach.words,
                });
            }
        }
        all
    }

    /// The bounds of a span's date; `None` where its event, or the number it needs, is not known.
    fn reach(&self, span: &Span, closing: bool) -> Option<Reach> {
        for (several, most) in [(&span.earliest_of, false), (&span.latest_of, true), (&span.either_of, true)] {
            if !several.is_empty() {
                let known: Vec<Reach> =
                    several.iter().filter_map(|span| self.reach(span, closing)).filter(|reach| !reach.late).collect();
                let firsts = known.iter().map(|reach| reach.first);
                let lasts = known.iter().filter_map(|reach| reach.last);
                let latest = !span.latest_of.is_empty();
                let first = if latest { firsts.max_by_key(moment) } else { firsts.min_by_key(moment) }?;
                let last = if most { lasts.max_by_key(moment) } else { lasts.min_by_key(moment) };
                let whole = !most || known.len() == several.len();
                return Some(Reach {
                    first,
                    last: last.filter(|_| whole),
                    printed: known.iter().any(|reach| reach.printed),
                    shown: known.iter().all(|reach| reach.shown),
                    words: known.iter().map(|reach| reach.words.as_str()).collect::<Vec<_>>().join(", or "),
                    late: false,
                });
            }
        }
        self.reach_of_one(span, closing)
    }

    fn reach_of_one(&self, span: &Span, closing: bool) -> Option<Reach> {
        let event = span.event?;
        let printed = span.term.and_then(|kind| self.printed(kind));
        let (least, most) = match (printed, span.term) {
            (Some((least, most, ..)), _) => (least, most),
            (None, Some(_)) => span.days.map(|days| (days, days))?,
            (None, None) => span.days.map_or((0, 0), |days| (days, days)),
        };
        let told = self.told(event);
        let last = told.last()?.day;
        let sure = told.iter().find(|told| !told.late).map(|told| told.day);
        let (first, late) = (sure.unwrap_or(last), sure.is_none());
        let count = |day: Day, days: i32| span.business_days.map_or(day.plus(days), |n| day.plus_business(n));
        let (first, last) = (count(first, least), count(last, most));
        let millis = i64::from(span.hours.unwrap_or_default()).saturating_mul(HOUR);
        let later = |at: At| At { moment: at.moment.plus(millis), ..at };
        let zone = span.zone.unwrap_or(self.policy.time_zone);
        let more = span.uncertain_days.unwrap_or_default();
        let start = |day| later(self.start(day, zone));
        let before = |at: At| At { moment: at.moment.minus(1000), ..at };
        let (first, last) = if closing {
            // The day after the last one that surely counts, in whichever zone begins it first.
            let over = first.plus(i32::from(span.last_day == Some(LastDay::Counts)));
            let (theirs, ours) = (start(over), later(self.start(over, CountIn::Shopper)));
            let first = if ours.moment <= theirs.moment { ours } else { theirs };
            let last = before(start(last.plus(more).plus(i32::from(span.last_day != Some(LastDay::IsOver)))));
            // Where the two are one instant, a second is left between them.
            let least = first.moment.plus(1000);
            (first, if last.moment < least { At { moment: least, ..last } } else { last })
        } else if span.hours.is_some() {
            (start(first), before(start(last.plus(1).plus(more))))
        } else {
            (start(first), start(last.plus(more)))
        };
        let shown = printed.is_some() && span.term.is_some_and(|term| term.counts_from() == event);
        Some(Reach {
            first,
            last: Some(last),
            printed: printed.is_some(),
            shown,
            words: self.words_of(span, &told, printed),
            late,
        })
    }

    /// The first instant of a day in one of the zones days are counted in.
    fn start(&self, day: Day, zone: CountIn) -> At {
        match zone {
            CountIn::Pacific => {
                let (moment, offset) = pacific::start_of(day);
                At { moment, offset }
            }
            CountIn::Utc => At { moment: day.midnight(), offset: 0 },
            CountIn::Shopper => {
                let moment = self.zone.start_of(day);
                At { moment, offset: self.zone.offset_at(moment) }
            }
        }
    }

    /// A day with as much of it as a reader at that time needs: `Sep 4`, in another year `Sep 4, 2025`.
    fn day_words(&self, day: Day, at: Moment) -> String {
        if day.parts().0 == self.zone.day_of(at).parts().0 { day.short() } else { day.long() }
    }

    /// `refund date Sep 3 (tracking page, Sep 7) or Sep 4 (order page, Sep 7); 15 days after the earlier of them`.
    fn words_of(&self, span: &Span, told: &[Told], printed: Option<(i32, i32, &'static str, Moment)>) -> String {
        let mut text = span.event.map_or("", Milestone::words).to_owned();
        let mut last = None;
        for told in told {
            let seen = self.zone.day_of(told.at).short();
            if last == Some(told.day) {
                // Another page says the same.
                text.pop();
                push(&mut text, &["; ", told.by, ", ", &seen, ")"]);
            } else {
                let day = self.day_words(told.day, told.at);
                push(&mut text, &[if last.is_none() { " " } else { " or " }, &day, " (", told.by, ", ", &seen, ")"]);
            }
            last = Some(told.day);
        }
        let differ = told.first().map(|told| told.day) != last;
        let (number, unit) = match (printed, span.days, span.hours, span.business_days) {
            (Some((least, ..)), ..) => (least, "day"),
            (_, Some(days), ..) => (days, "day"),
            (_, _, Some(hours), _) => (hours, "hour"),
            (.., Some(days)) => (days, "business day"),
            _ => return text,
        };
        if number != 0 {
            let of = if differ { " after the earlier of them" } else { " after that" };
            push(&mut text, &["; ", &number.to_string(), " ", unit, if number == 1 { "" } else { "s" }, of]);
        }
        if let Some((_, _, page, at)) = printed {
            push(&mut text, &[" (printed: ", page, ", ", &self.zone.day_of(at).short(), ")"]);
        }
        text
    }

    /// One sentence: which dates were read where and when, and what was counted from them.
    fn because(&self, purpose: Purpose, closing: &[(&Rule, Reach)], missing: Option<Milestone>) -> String {
        let mut text = String::new();
        if purpose == Purpose::NotReceived {
            match self.told(Milestone::Shipped).first() {
                Some(told) => push(&mut text, &["shipped ", &self.day_words(told.day, told.at), "; "]),
                None => text.push_str("the day it was shipped is not known; "),
            }
        }
        if closing.is_empty() {
            text.push_str("the refund date is not known yet, so the last day to open a dispute is not either");
            return text;
        }
        let mut zone = None;
        for (n, (rule, reach)) in closing.iter().enumerate() {
            let reading = rule.reading.as_deref().filter(|_| closing.len() > 1).unwrap_or_default();
            push(&mut text, &[if n == 0 { "" } else { "; " }, &reach.words]);
            if !reading.is_empty() {
                push(&mut text, &[" (", reading, ")"]);
            }
            zone = zone.or(rule.at.zone);
        }
        push(&mut text, &[", ", zone.unwrap_or(self.policy.time_zone).words()]);
        if let Some(event) = missing {
            let of = if event == Milestone::DeliveryDeadline { "; the " } else { "; the day it was " };
            push(&mut text, &[of, event.words(), " is not known, so how late it may still be open is not either"]);
        }
        text
    }

    fn state(&self, headline: Option<&Clock>, clocks: &[Clock], now: Moment) -> State {
        let is_in_part = self.stage == Some(Stage::RefundedInPart);
        match (self.stage, self.status) {
            (_, Status::Refunded) => return State::Refunded,
            // A dispute that ended without money may be opened anew while the window lasts.
            (Some(Stage::Ended), _) => {}
            (Some(_), _) | (_, Status::InDispute) if !is_in_part => return State::InDispute,
            (_, Status::Cancelled) => return State::Cancelled,
            // Whether a dispute runs is not known, so neither "open" nor "in dispute" can be said.
            _ if self.unread => return State::Unknown,
            (_, Status::AwaitingPayment | Status::AwaitingShipment)
                if self.order.readings(Milestone::Shipped, self.line).next().is_none() =>
            {
                return State::NotShipped;
            }
            _ => {}
        }
        let button = self.line.and_then(|line| line.can_dispute.as_ref()).map(|seen| seen.value);
        if is_in_part && let Some(state) = self.state_in_part(clocks) {
            return state;
        }
        let Some(headline) = headline else {
            return if button == Some(true) { State::Open } else { State::Unknown };
        };
        // A button that was missing while it was still too early for it, or while another purpose's clock surely ran, says
        // nothing of the end.
        let missed_since = self.line.and_then(|line| line.can_dispute.as_ref()).map(|seen| seen.evidence.at);
        let running = clocks.iter().filter(|clock| self.is_wanted(clock.purpose));
        let is_late = missed_since >= running.filter_map(|clock| Some(clock.closes()?.moment)).max();
        match headline.state(button, now) {
            State::Closed if !is_late => State::Doubtful,
            // What nobody wants any more may still not be called closed.
            State::Closed if clocks.iter().any(|clock| clock.state(button, now) != State::Closed) => State::Doubtful,
            state => state,
        }
    }

    /// Where a line stands of which not all of the money came back; `None` where its own page has shown the button since. It
    /// is over where that page has shown that there is none, and not only because the parcel is on its way.
    fn state_in_part(&self, clocks: &[Clock]) -> Option<State> {
        let refund = self.order.refund(self.line)?;
        let button = self.line.and_then(|line| line.can_dispute.as_ref());
        let Some(button) = button.filter(|button| button.evidence.at.plus(ONE_VISIT) >= refund.said.at) else {
            return Some(State::RefundedInPart);
        };
        let waited = clocks.iter().filter_map(|clock| clock.waits).any(|waits| waits.moment <= button.evidence.at);
        match button.value {
            true => None,
            false if self.completed || waited => Some(State::Refunded),
            false => Some(State::RefundedInPart),
        }
    }
}

/// The names of rules, each once.
fn names(closing: &[(&Rule, Reach)]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (rule, _) in closing {
        if !names.contains(&rule.id) {
            names.push(rule.id.clone());
        }
    }
    names
}

/// How far a rule is trusted.
fn trust(rule: &Rule, printed: bool) -> Trust {
    match rule.role {
        Role::LookAt => Trust::Estimate,
        _ if printed => Trust::Shown,
        _ if !rule.when.countries.is_empty() => Trust::Country,
        _ => Trust::Rule,
    }
}

fn moment(at: &At) -> Moment {
    at.moment
}

fn push(text: &mut String, parts: &[&str]) {
    parts.iter().for_each(|part| text.push_str(part));
}

/// The last safe day, as a person reads it: `by the end of Sep 18`, or `by 21:00 on Sep 18` where the safe instant is not
/// the shopper's own midnight. The year is told where it is not this year.
pub fn safe_words(safe_by: Moment, now: Moment, zone: &Zone) -> String {
    let last = zone.day_of(safe_by.minus(1));
    let named = if last.parts().0 == zone.day_of(now).parts().0 { last.short() } else { last.long() };
    let mut text = String::new();
    if zone.start_of(last.plus(1)) == safe_by {
        push(&mut text, &["by the end of ", &named]);
    } else {
        push(&mut text, &["by ", &zone.clock(safe_by), " on ", &named]);
    }
    text
}
