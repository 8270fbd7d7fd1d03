//! Which reminder is due, and when the next one is: the ledger, the settings and the time decide, and nothing else.
//!
//! Reminders lead up to `safe_by`, each by one of the lead times. When one is due, that it is about to be told is stored
//! first, then it is shown under the order's own name, then that it was shown is stored. What is interrupted in between is
//! shown again under the same name, so that it takes the place of the first and never stands beside it.
//!
//! Nothing is remembered of when a step *will* be due: that is worked out anew from the dates as they are now. So a date
//! that moves takes its steps along, and there is no schedule that could be lost. What is remembered is when which step was
//! told, and a telling counts for a deadline if it came late enough to have been about that deadline, give or take
//! [`slack`]: half a day of zones and quiet hours does not tell a step twice, a deadline that moved by days does.

#![warn(clippy::arithmetic_side_effects)]

use crate::day::{DAY, HOUR, Moment, Zone};
use crate::ledger::skew::is_ahead;
use crate::order::{Line, Milestone, Order, Stage};
use crate::plain::{DecodeError, FromPlain, Plain, ToPlain, record};
use crate::policy::RuleRole;
use crate::settings::Settings;
use crate::text::Text;
use crate::window::{Certainty, RelatedDate, Window};

/// How long after delivery it makes sense to ask whether the goods were checked.
const CHECKED_WITHIN: i64 = 7 * DAY;
/// How long after a deadline that was missed it makes sense to say what is still possible.
const MISSED_WITHIN: i64 = 60 * DAY;
/// A step told this long after it was due was missed, and says so.
pub const LATE: i64 = 12 * HOUR;

/// What the name of a dispute's step is stored with.
const AFTER: &str = "after:";
/// Hours before the end of a step of a dispute that the shopper has to take.
const OWN_STEP: [u32; 3] = [72, 24, 6];
/// How long after another's step has ended it is worth looking what came of it.
const LOOK_WITHIN: i64 = 30 * DAY;

/// What a reminder is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReminderKind {
    /// So many hours before `safe_by`.
    Before(u32),
    /// `safe_by` passed while nobody was told.
    Missed,
    /// A step of a dispute that was opened, by its name.
    After(String),
    /// The shopper asked to be told now.
    Snoozed,
    /// The deadline moved.
    Moved,
    /// The carrier says that it was delivered.
    Delivered,
    /// A dispute can be opened.
    Opened,
    /// The deadline is still not known, and it is time to look at the order's page.
    Look,
}

impl FromPlain for ReminderKind {
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
        match plain {
            Plain::Int(hours) => u32::try_from(*hours).ok().map(Self::Before),
            Plain::Text(name) => match name.as_str() {
                "missed" => Some(Self::Missed),
                "snoozed" => Some(Self::Snoozed),
                "moved" => Some(Self::Moved),
                "delivered" => Some(Self::Delivered),
                "opened" => Some(Self::Opened),
                "look" => Some(Self::Look),
                name => name.strip_prefix(AFTER).map(|name| Self::After(name.to_owned())),
            },
            _ => None,
        }
        .ok_or_else(|| DecodeError::expected("a step: a number of hours or a name"))
    }
}

impl ToPlain for ReminderKind {
    fn to_plain(&self) -> Plain {
        let name = match self {
            Self::Before(hours) => return Plain::Int(i64::from(*hours)),
            Self::Missed => "missed",
            Self::Snoozed => "snoozed",
            Self::Moved => "moved",
            Self::Delivered => "delivered",
            Self::Opened => "opened",
            Self::Look => "look",
            Self::After(name) => {
                let mut text = AFTER.to_owned();
                text.push_str(name);
                return Plain::Text(text);
            }
        };
        Plain::Text(name.to_owned())
    }
}

/// A step that was told, or was about to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReminderRecord {
    /// Which.
    pub kind: ReminderKind,
    /// When.
    pub at: Moment,
    /// It was shown; otherwise it was only about to be.
    pub shown: bool,
}

record!(ReminderRecord { kind as "rung", at, shown });

/// What is remembered of one order's reminders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Memory {
    /// Since when the order is known: steps that were due before are nobody's miss.
    pub since: Moment,
    /// The shopper wants none for this order.
    pub muted: bool,
    /// None until then.
    pub snoozed: Option<Moment>,
    /// When that was wished; `None` in what an older version stored.
    pub snoozed_at: Option<Moment>,
    /// Something about the order may stand on the screen.
    pub stands: bool,
    /// The steps told so far.
    pub told: Vec<ReminderRecord>,
    /// When the shopper last did something about a reminder of it, here or in another browser: put it off, silenced it, or
    /// said that they know. Kept only while deadlines are carried between browsers.
    pub acted: Option<Moment>,
}

record!(Memory { since, muted, snoozed, snoozed_at, stands, told, acted });

/// What an order is reminded of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    /// When each live line is worth a warning: `safe_by`, and the end of the doubt after it.
    pub closings: Vec<(Moment, Moment)>,
    /// When a dispute could be opened: at the latest reading, and only if it can.
    pub opened: Option<Moment>,
    /// When the parcel was delivered, and nobody has said yet that it was received.
    pub delivered: Option<Moment>,
    /// When a deadline was last seen to have moved.
    pub moved: Option<Moment>,
    /// When to look at the order's page, because its deadline is not known.
    pub look: Option<Moment>,
    /// The steps of a dispute that was opened.
    pub after: Vec<After>,
}

/// A step of a dispute that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct After {
    /// Its name: the rule's, with the hours before its end where it is the shopper's to take.
    pub name: String,
    /// What is to be done, or looked for.
    pub words: Text,
    /// When to say so.
    pub at: Moment,
    /// Until when that is of use.
    pub until: Moment,
}

/// What to do about one order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    /// The steps due now, the most urgent first; they are told in one breath.
    pub due: Vec<ReminderKind>,
    /// Whether the first of them is told late, so that what was missed has to be said.
    pub late: bool,
    /// When to look again.
    pub next: Option<Moment>,
}

impl Memory {
    /// Nothing, since now.
    pub const fn new(since: Moment) -> Self {
        Self { since, muted: false, snoozed: None, snoozed_at: None, stands: false, told: Vec::new(), acted: None }
    }

    /// Remembers that a step is about to be told, or was.
    pub fn tell(&mut self, kind: ReminderKind, at: Moment, shown: bool) {
        self.told.retain(|told| told.kind != kind);
        self.told.push(ReminderRecord { kind, at, shown });
    }

    /// Corrects what a clock that was ahead has put down; says whether there was any. What was told then, too early by
    /// more than half of its time, is told again, what was put off then is put off for as long from now on, and nothing counts as due before the order was
    /// known: a reminder more than was wanted, and none less.
    pub fn correct(&mut self, now: Moment) -> bool {
        let before = self.clone();
        if is_ahead(self.since, now) {
            self.since = Moment::FIRST;
        }
        self.told.retain(|told| told.at <= now.plus(early(&told.kind)));
        if let (Some(until), Some(at)) = (self.snoozed, self.snoozed_at)
            && is_ahead(at, now)
        {
            (self.snoozed, self.snoozed_at) = (Some(now.plus(until.since(at))), Some(now));
        }
        // Other browsers' clocks may be a little ahead of this one, and that which of two acts was the later one is known
        // by these instants alone.
        self.acted = self.acted.map(|at| if at > now.plus(DAY) { now } else { at });
        *self != before
    }

    /// Ends the wish to be left alone for a while.
    pub const fn wake_up(&mut self) {
        (self.snoozed, self.snoozed_at) = (None, None);
    }

    /// Remembers that what was about to be shown was shown.
    pub fn confirm(&mut self) -> bool {
        let open = self.told.iter().any(|told| !told.shown);
        self.told.iter_mut().for_each(|told| told.shown = true);
        open
    }
}

/// How far a telling may be from its step and still count for it: a zone, quiet hours and a corrected clock move a step by
/// less, a deadline moves by whole days.
pub const fn slack(kind: &ReminderKind) -> i64 {
    match kind {
        ReminderKind::Before(hours) if *hours >= 72 => 36 * HOUR,
        _ => 12 * HOUR,
    }
}

/// How much earlier than it should a step may have been told, by a clock that was ahead, and still count: no more than takes
/// half of what was to be left from it.
fn early(kind: &ReminderKind) -> i64 {
    match kind {
        ReminderKind::Before(hours) => slack(kind).min(Settings::span(*hours) / 2),
        _ => slack(kind),
    }
}

impl Subject {
    /// What an order's windows give to be reminded of, each with its line.
    pub fn of<'a>(order: &Order, windows: impl Iterator<Item = (Option<&'a Line>, &'a Window)>, zone: &Zone) -> Self {
        let mut subject = Self::default();
        for (line, window) in windows {
            let (_, stage) = order.standing(line);
            for step in window.beside.iter().filter(|beside| beside.role == RuleRole::AfterOpening) {
                subject.follow(step, stage == Some(Stage::Return));
            }
            if !window.state.is_live() {
                continue;
            }
            for closing in window.closings() {
                if !subject.closings.contains(&closing) {
                    subject.closings.push(closing);
                }
            }
            let Some(clock) = window.headline() else { continue };
            if let Some(look) = clock.safe_by.filter(|_| clock.certainty == Certainty::Estimate) {
                subject.look = Some(look.moment);
            }
            if let Some(opens) = clock.opens_latest {
                subject.opened = Some(subject.opened.map_or(opens.moment, |other| other.min(opens.moment)));
            }
        }
        if !subject.closings.is_empty() {
            subject.delivered = order.day(Milestone::Delivered).map(|day| zone.start_of(day));
            let moves = order.moved.iter().filter(|moved| moved.milestone == Milestone::DeliveryDeadline);
            subject.moved = moves.map(|moved| moved.at).max();
        }
        subject
    }

    /// Takes in a step of a dispute: one that is the shopper's own is told before it ends, another's when it has ended.
    fn follow(&mut self, step: &RelatedDate, own: bool) {
        let mut push = |name: String, at: Moment, until: Moment| {
            if !self.after.iter().any(|other| other.name == name && other.at == at) {
                self.after.push(After { name, words: step.words.clone(), at, until });
            }
        };
        if !own {
            let end = step.hard_close.unwrap_or(step.safe_by).moment;
            push(step.rule.clone(), end, end.plus(LOOK_WITHIN));
            return;
        }
        for hours in OWN_STEP {
            let mut name = step.rule.clone();
            name.push(' ');
            name.push_str(&hours.to_string());
            push(name, step.safe_by.moment.minus(Settings::span(hours)), step.safe_by.moment);
        }
    }

    /// Whether there is nothing to be reminded of.
    pub fn is_empty(&self) -> bool {
        self.closings.is_empty() && self.look.is_none() && self.after.is_empty()
    }

    /// The instant before which something has to be done, of those still ahead.
    pub fn deadline(&self, now: Moment) -> Option<Moment> {
        let look = || self.look.map(|at| at.plus(LOOK_WITHIN)).filter(|until| *until > now);
        self.safe_by(now).or_else(|| self.follows(now).map(|step| step.until)).or_else(look)
    }

    /// The step of a dispute that ends first, of those still ahead.
    fn follows(&self, now: Moment) -> Option<&After> {
        self.after.iter().filter(|step| step.until > now).min_by_key(|step| step.until)
    }

    /// What a reminder that was put off is about when it comes back.
    pub fn put_off(&self, now: Moment) -> ReminderKind {
        if self.safe_by(now).is_some() {
            return ReminderKind::Snoozed;
        }
        match self.follows(now) {
            Some(step) => ReminderKind::After(step.name.clone()),
            None => ReminderKind::Look,
        }
    }

    /// The first safe instant to pass, of those still ahead.
    pub fn safe_by(&self, now: Moment) -> Option<Moment> {
        self.closings.iter().map(|(safe_by, _)| *safe_by).filter(|safe_by| *safe_by > now).min()
    }
}

/// Until when a snooze really lasts: at least the shortest lead time is left before `safe_by`. `None` where it is too
/// late for a snooze.
pub fn snooze_until(wanted: Moment, safe_by: Option<Moment>, settings: &Settings, now: Moment) -> Option<Moment> {
    let Some(safe_by) = safe_by else { return (wanted > now).then_some(wanted) };
    let last = Settings::span(settings.lead_times.last().copied().unwrap_or(6));
    [last, HOUR].iter().map(|before| wanted.min(safe_by.minus(*before))).find(|until| *until > now)
}

/// Until when it is of use to say that a deadline was missed.
pub fn missed_until(safe_by: Moment, hard_close: Moment) -> Moment {
    hard_close.max(safe_by.plus(MISSED_WITHIN))
}

/// What is due, and when to look again.
pub fn plan(subject: &Subject, memory: &Memory, settings: &Settings, now: Moment, zone: &Zone) -> Schedule {
    let mut plan = Schedule::default();
    let mut look = |at: Moment| {
        if at > now {
            plan.next = Some(plan.next.map_or(at, |next| next.min(at)));
        }
    };
    for (safe_by, hard_close) in &subject.closings {
        // The order reads differently from then on, whether or not anything is told.
        look(*safe_by);
        look(hard_close.plus(1));
    }
    if memory.muted {
        return plan;
    }
    let safe_by = subject.safe_by(now);
    let deadline = subject.deadline(now);
    let asleep = memory.snoozed.and_then(|until| snooze_until(until, deadline, settings, Moment(i64::MIN)));
    let awake = asleep.unwrap_or(Moment(i64::MIN));
    let mut scheduler = Scheduler { settings, memory, now, zone, awake, plan, late: Vec::new() };
    for (safe_by, hard_close) in &subject.closings {
        if now < *safe_by {
            for hours in &settings.lead_times {
                let span = Settings::span(*hours);
                let at = safe_by.minus(span);
                if scheduler.is_more_urgent_told(*hours, *safe_by) {
                    continue;
                }
                scheduler.step(ReminderKind::Before(*hours), at, *safe_by, span);
            }
            continue;
        }
        // Everything that should have been told before is too late now. That it was missed is told, once.
        let last = settings.lead_times.last().map_or(0, |hours| Settings::span(*hours));
        let at = safe_by.minus(last);
        let hours = settings.lead_times.last().copied().unwrap_or(0);
        let end = missed_until(*safe_by, *hard_close);
        // A clock that leaves no doubt behind has a later one beside it, with reminders of its own.
        if safe_by < hard_close
            && !settings.lead_times.is_empty()
            && !scheduler.is_told(&ReminderKind::Before(hours), at, at)
        {
            scheduler.step(ReminderKind::Missed, *safe_by, end, 0);
        }
    }
    if let Some(safe_by) = safe_by {
        if let Some(at) = subject.opened.filter(|_| settings.opened) {
            scheduler.step(ReminderKind::Opened, at, safe_by, 0);
        }
        if let Some(at) = subject.delivered.filter(|_| settings.delivered) {
            scheduler.step(ReminderKind::Delivered, at, safe_by.min(at.plus(CHECKED_WITHIN)), 0);
        }
        if let Some(at) = subject.moved.filter(|_| settings.moved) {
            scheduler.step(ReminderKind::Moved, at, safe_by, 0);
        }
    }
    if let (Some(until), Some(deadline)) = (asleep, deadline) {
        scheduler.step(ReminderKind::Snoozed, until, deadline, 0);
    }
    if let Some(at) = subject.look {
        scheduler.step(ReminderKind::Look, at, at.plus(LOOK_WITHIN), 0);
    }
    for step in &subject.after {
        scheduler.step(ReminderKind::After(step.name.clone()), step.at, step.until, step.until.since(step.at));
    }
    let Scheduler { mut plan, late, .. } = scheduler;
    plan.due.sort_unstable();
    plan.due.dedup();
    plan.late = plan.due.first().is_some_and(|first| late.contains(first));
    if let Some(until) = asleep.filter(|until| now < *until && deadline.is_some()) {
        // Quiet until then, and everything that came due meanwhile is told then.
        plan.due.clear();
        plan.late = false;
        plan.next = Some(plan.next.map_or(until, |next| next.min(until)));
    }
    plan
}

struct Scheduler<'a> {
    settings: &'a Settings,
    memory: &'a Memory,
    now: Moment,
    zone: &'a Zone,
    /// The end of a snooze: what it held back is not late.
    awake: Moment,
    plan: Schedule,
    late: Vec<ReminderKind>,
}

impl Scheduler<'_> {
    /// A step that is due at an instant, of use until another, and meant to leave a span of time.
    fn step(&mut self, kind: ReminderKind, at: Moment, until: Moment, span: i64) {
        if self.now >= until {
            return;
        }
        let due = self.outside_quiet(at, until, span);
        // What was due before the order was known, or before these steps were chosen, was nobody's promise. What was about
        // to be told is one, and so is what only waits for the end of quiet hours.
        let begun = self.memory.told.iter().any(|told| told.kind == kind && !told.shown);
        if !begun && (at < self.memory.since || due < self.settings.chosen) {
            return;
        }
        if self.is_told(&kind, at, due) {
            return;
        }
        let wait = if self.now < due { Some(due) } else { self.quiet_now(until) };
        if let Some(wait) = wait {
            self.plan.next = Some(self.plan.next.map_or(wait, |next| next.min(wait)));
            return;
        }
        if self.now.since(due.max(self.awake)) > LATE {
            self.late.push(kind.clone());
        }
        self.plan.due.push(kind);
    }

    /// A step that comes late and meets quiet hours waits for their end, unless that takes more than half of what is left.
    fn quiet_now(&self, until: Moment) -> Option<Moment> {
        let (_, end) = self.settings.quiet_around(self.now, self.zone)?;
        (end.since(self.now) <= until.since(self.now) / 2).then_some(end)
    }

    /// Whether a telling of this step counts for a deadline whose step is at this instant.
    fn is_told(&self, kind: &ReminderKind, at: Moment, due: Moment) -> bool {
        let slack = slack(kind);
        self.memory.told.iter().any(|told| {
            let is_early = match kind {
                // These stand for one event each, which is at or before its telling.
                ReminderKind::Moved | ReminderKind::Snoozed => told.at < at,
                // These happen once, whatever a later page says of the day.
                ReminderKind::Opened | ReminderKind::Delivered | ReminderKind::Look => false,
                _ => told.at < due && told.at < at.minus(slack),
            };
            // A telling in the future was made by a clock that was wrong.
            told.kind == *kind && told.shown && !is_early && told.at <= self.now.plus(early(kind))
        })
    }

    /// Whether a later step of this deadline was told: one that another zone makes due afterwards has nothing to add.
    fn is_more_urgent_told(&self, hours: u32, safe_by: Moment) -> bool {
        let is_told = |fewer: u32| {
            let at = safe_by.minus(Settings::span(fewer));
            self.is_told(&ReminderKind::Before(fewer), at, at)
        };
        self.settings.lead_times.iter().any(|fewer| *fewer < hours && is_told(*fewer))
    }

    /// The instant itself, or, inside quiet hours, their end; their beginning where waiting would use up more than half of
    /// the time that the step was to leave.
    fn outside_quiet(&self, at: Moment, until: Moment, span: i64) -> Moment {
        match self.settings.quiet_around(at, self.zone) {
            None => at,
            Some((_, end)) if until.since(end) >= span / 2 && end < until => end,
            Some((begin, _)) => begin,
        }
    }
}
