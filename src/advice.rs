//! What a shopper should know at this point of an order, in whole sentences, each with this order's own date.
//!
//! The window says when; this says what that means: why the button is missing, what pressing "received" would end, that a
//! friendly seller does not stop the clock, what is left when it is over. Each piece is a pure function that says nothing
//! where it does not apply, so that a page shows what matters for this order and no handbook. The longer sentences stand
//! in the policy's texts, beside the rules they tell.

#![warn(clippy::arithmetic_side_effects)]

use crate::day::{DAY, Day, Moment, Zone};
use crate::money::Money;
use crate::order::{
    Dated, Evidence, Line, Milestone, Moved, Order, PageKind, Seen, Source, Stage, StatementKind, Status,
};
use crate::plain::written;
use crate::policy::{Policy, Purpose, RuleRole};
use crate::window::{self, Certainty, Clock, RelatedDate, Window, WindowState, safe_words};

/// How long before `safe_by` an order still on its way is worth asking the seller for more time.
pub const EXTENSION: i64 = 14 * DAY;

/// How long before `safe_by` it is too late for that.
const NO_TIME_FOR_IT: i64 = 3 * DAY;

/// One piece of advice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// What it is about: a class name, and the name in a report.
    pub kind: String,
    /// The sentence or two.
    pub words: String,
}

written!(Advice { kind, words });

/// Whom to advise, about what, and when: what every piece of advice is made from.
#[derive(Clone, Copy)]
pub struct Case<'a> {
    /// The order.
    pub order: &'a Order,
    /// The line, if the order's lines are known.
    pub line: Option<&'a Line>,
    /// Its window.
    pub window: &'a Window,
    /// The rules it was worked out with.
    pub policy: &'a Policy,
    /// The time.
    pub now: Moment,
    /// The shopper's zone.
    pub zone: &'a Zone,
}

impl Case<'_> {
    /// A day as a person reads it now: with its year if that is another one.
    fn day(&self, day: Day) -> String {
        if day.parts().0 == self.zone.day_of(self.now).parts().0 { day.short() } else { day.long() }
    }

    fn day_at(&self, moment: Moment) -> String {
        self.day(self.zone.day_of(moment))
    }

    /// The last day that ends before an instant.
    fn day_before(&self, moment: Moment) -> String {
        self.day(self.zone.day_of(moment.minus(1)))
    }

    fn advice(&self, kind: &str, text: &str, holes: &[(&str, &str)]) -> Advice {
        Advice { kind: kind.to_owned(), words: self.policy.text(text, holes) }
    }

    fn status(&self) -> Status {
        self.order.standing(self.line).0
    }

    fn has(&self, event: Milestone) -> bool {
        self.order.readings(event, self.line).next().is_some()
    }

    fn stage(&self) -> Option<Stage> {
        self.order.standing(self.line).1
    }

    fn clock(&self, purpose: Purpose) -> Option<&Clock> {
        self.window.clocks.iter().find(|clock| clock.purpose == purpose)
    }

    /// Everything that applies now, what matters most first.
    pub fn all(&self) -> Vec<Advice> {
        let mut all = Vec::new();
        all.extend(self.refunded());
        all.extend(self.said());
        all.extend(self.moved());
        all.extend(self.no_button());
        all.extend(self.ask_for_more_time());
        all.extend(self.scan());
        all.extend(self.in_dispute());
        all.extend(self.beside());
        all.extend(self.left());
        all
    }

    /// Why the button that opens a dispute is not there, where it was read as absent.
    pub fn no_button(&self) -> Option<Advice> {
        let absent = self.line.and_then(|line| line.can_dispute.as_ref()).is_some_and(|seen| !seen.value);
        if !absent {
            return None;
        }
        let headline = self.window.headline();
        let safe_by = self.window.safe_by().map(|at| self.day_before(at.moment)).unwrap_or_default();
        let close = headline.and_then(|clock| clock.hard_close).map(|at| self.day_at(at.moment)).unwrap_or_default();
        let waits = self.clock(Purpose::NotReceived).and_then(|clock| clock.waits).filter(|at| self.now < at.moment);
        let until = waits.map(|at| self.day_at(at.moment)).unwrap_or_default();
        let opens = headline.and_then(|clock| clock.opens).map(|at| self.day_at(at.moment)).unwrap_or_default();
        let latest = headline.and_then(|clock| clock.opens_latest).map(|at| self.day_at(at.moment)).unwrap_or_default();
        let holes: [(&str, &str); 5] =
            [("day", &safe_by), ("date", &close), ("from", &opens), ("to", &latest), ("left", &until)];
        let finished = matches!(self.status(), Status::Completed | Status::Closed) || self.has(Milestone::Completed);
        let text = match self.window.state {
            WindowState::NotShipped => "no-button.not-shipped",
            WindowState::InDispute => "no-button.in-dispute",
            WindowState::Refunded | WindowState::RefundedInPart | WindowState::Cancelled => return None,
            WindowState::Closed => "no-button.too-late",
            WindowState::TooEarly if waits.is_some() => "no-button.too-early-waits",
            WindowState::TooEarly => "no-button.too-early",
            _ if finished && safe_by.is_empty() => "no-button.finished",
            WindowState::Doubtful if finished => "no-button.finished-doubtful",
            WindowState::Doubtful if close.is_empty() => "no-button.doubtful-open-ended",
            WindowState::Doubtful => "no-button.doubtful",
            _ if finished => "no-button.finished-open",
            WindowState::Open | WindowState::LastHours if waits.is_some() => "no-button.in-transit",
            WindowState::Open | WindowState::LastHours => "no-button.moved",
            WindowState::Unknown => "no-button.unknown",
        };
        Some(self.advice("no-button", text, &holes))
    }

    /// What pressing "Confirm received" today would end, and what would be left; nothing where it ends nothing.
    pub fn before_confirming(&self) -> Vec<Advice> {
        let Some(ends) = self.confirmed_today() else { return Vec::new() };
        let mut all = vec![self.advice("confirm", "confirm.meaning", &[])];
        let text = match ends {
            Ends { from: Some(_), to: Some(_) } => "confirm.shortens",
            Ends { from: None, to: Some(_) } => "confirm.begins",
            _ => "confirm.unclear",
        };
        all.push(self.about_confirming(text, &ends));
        if !self.has(Milestone::Delivered) {
            all.push(self.advice("confirm", "confirm.no-scan", &[]));
        }
        all
    }

    /// The same in the two sentences for which there is room beside the button itself.
    pub fn at_confirming(&self) -> Option<Advice> {
        if self.window.state == WindowState::InDispute {
            return Some(self.advice("confirm", "guard.in-dispute", &[]));
        }
        let ends = self.confirmed_today()?;
        let text = match ends {
            Ends { from: Some(_), to: Some(_) } => "guard.shortens",
            Ends { from: None, to: Some(_) } => "guard.begins",
            Ends { from: Some(_), to: None } => "guard.unclear",
            Ends { from: None, to: None } => "guard.unknown",
        };
        Some(self.about_confirming(text, &ends))
    }

    fn about_confirming(&self, text: &str, ends: &Ends) -> Advice {
        let told = |end: Option<(Moment, Certainty)>| {
            end.map(|(at, certainty)| (self.day_before(at), certainty_words(certainty))).unwrap_or_default()
        };
        let ((from, date), (to, mark)) = (told(ends.from), told(ends.to));
        self.advice("confirm", text, &[("from", &from), ("date", date), ("to", &to), ("mark", mark)])
    }

    /// What receipt confirmed today changes; `None` where there is nothing left that it could end.
    fn confirmed_today(&self) -> Option<Ends> {
        let finished = matches!(self.status(), Status::Completed | Status::Closed) || self.has(Milestone::Completed);
        if finished || !self.window.state.is_live() {
            return None;
        }
        let mut confirmed = self.order.clone();
        let evidence = Evidence::new(PageKind::OrderDetail, Source::Page, String::new(), self.now);
        let today = Seen { value: self.zone.day_of(self.now), evidence: evidence.clone() };
        confirmed.status = Some(Seen { value: Status::Completed, evidence });
        confirmed.dates.push(Dated { milestone: Milestone::Completed, day: today });
        let n = self.line.and_then(|line| self.order.lines.iter().position(|each| std::ptr::eq(each, line)));
        if let Some(line) = n.and_then(|n| confirmed.lines.get_mut(n)) {
            line.status = None;
        }
        let line = n.and_then(|n| confirmed.lines.get(n));
        let after = window::of(&confirmed, line, self.policy, self.now, self.zone);
        Some(match (closes(self.window), closes(&after)) {
            (Some(before), Some(then)) if then.0 < before.0 => Ends { from: Some(before), to: Some(then) },
            (None, to @ Some(_)) => Ends { from: None, to },
            (from, _) => Ends { from: from.filter(|(at, _)| self.now < *at), to: None },
        })
    }

    /// What taking an offer in a dispute ends, and how the offer compares where both amounts were read.
    pub fn before_accepting(&self) -> Option<Advice> {
        let dispute = &self.line?.dispute.as_ref().filter(|_| self.window.state == WindowState::InDispute)?.value;
        let (from, to) = (dispute.asked.as_ref().map(Money::label), dispute.offered.as_ref().map(Money::label));
        Some(match (from, to) {
            (Some(from), Some(to)) => self.advice("accept", "accept.offer", &[("from", &from), ("to", &to)]),
            _ => self.advice("accept", "accept.final", &[]),
        })
    }

    /// What withdrawing a dispute risks: it can be opened again only while there is a window.
    pub fn before_cancelling(&self) -> Option<Advice> {
        self.line?.dispute.as_ref().filter(|_| self.window.state == WindowState::InDispute)?;
        let Some((at, certainty)) = closes(self.window) else {
            return Some(self.advice("cancel", "cancel.unknown", &[]));
        };
        let text = if self.now < at { "cancel.safe" } else { "cancel.over" };
        Some(self.advice("cancel", text, &[("day", &self.day_before(at)), ("date", certainty_words(certainty))]))
    }

    /// What stands in view while the shopper and the seller write to each other: the date that talking does not move.
    pub fn while_talking(&self) -> Option<Advice> {
        let clock = self.window.headline()?;
        let safe_by = clock.safe_by.filter(|_| self.window.state.is_live())?.moment;
        let day = safe_words(safe_by, self.now, self.zone);
        let text = match self.window.state {
            _ if clock.certainty == Certainty::Estimate => "talk.estimate",
            WindowState::RefundedInPart => "talk.in-part",
            WindowState::Doubtful => "talk.doubtful",
            _ => "talk.open",
        };
        Some(self.advice("talk", text, &[("day", &day), ("date", certainty_words(clock.certainty))]))
    }

    /// Two weeks before the last safe day of an order still on its way: ask the seller for more time, and believe it when
    /// the page shows it.
    pub fn ask_for_more_time(&self) -> Option<Advice> {
        let on_its_way = self.status() == Status::AwaitingDelivery && !self.has(Milestone::Delivered);
        let safe_by = self.clock(Purpose::NotReceived)?.closes()?.moment;
        let left = safe_by.since(self.now);
        let arrived = self
            .order
            .statements
            .iter()
            .any(|said| said.kind == StatementKind::Received && self.order.is_said_of(said, self.line));
        let disputed = matches!(self.window.state, WindowState::InDispute | WindowState::RefundedInPart);
        if !on_its_way || !(0..=EXTENSION).contains(&left) || arrived || disputed {
            return None;
        }
        let day = safe_words(safe_by, self.now, self.zone);
        // In the last days there is no time left to wait for an answer.
        let text = if left < NO_TIME_FOR_IT { "extension.late" } else { "extension" };
        Some(self.advice("extension", text, &[("day", &day)]))
    }

    /// The carrier says that it was delivered: look, because the site may confirm receipt by itself.
    pub fn scan(&self) -> Option<Advice> {
        let live = self.window.state.is_live() && self.status() == Status::AwaitingDelivery;
        let day = self.order.readings(Milestone::Delivered, self.line).map(|seen| seen.value).min().filter(|_| live)?;
        Some(self.advice("scan", "scan", &[("day", &self.day(day))]))
    }

    /// Dates that are others than before, in both directions.
    pub fn moved(&self) -> Vec<Advice> {
        let key = self.line.and_then(|line| self.order.key(line));
        let mine = self.order.moved.iter().filter(|moved| moved.line.is_none() || key.is_none() || moved.line == key);
        let deadline = mine.filter(|moved| moved.milestone == Milestone::DeliveryDeadline && moved.from != moved.to);
        deadline.map(|moved| self.moved_once(moved)).collect()
    }

    fn moved_once(&self, moved: &Moved) -> Advice {
        let (from, to, seen) = (self.day(moved.from), self.day(moved.to), self.day_at(moved.at));
        let days = moved.to.since(moved.from).unsigned_abs();
        let mut left = days.to_string();
        left.push_str(if days == 1 { " day" } else { " days" });
        let text = if moved.to > moved.from { "moved.later" } else { "moved.earlier" };
        let holes: [(&str, &str); 5] =
            [("from", &from), ("to", &to), ("page", moved.page.label()), ("seen", &seen), ("left", &left)];
        self.advice("moved", text, &holes)
    }

    /// What the shopper said, beside what the pages say.
    pub fn said(&self) -> Vec<Advice> {
        let mine: Vec<_> = self.order.statements.iter().filter(|said| self.order.is_said_of(said, self.line)).collect();
        let last = |words: &[StatementKind]| {
            mine.iter()
                .filter(|said| words.contains(&said.kind))
                .max_by_key(|said| (said.told_at(), said.day, said.kind))
                .copied()
        };
        let mut all = Vec::new();
        if let Some(said) = last(&[StatementKind::Deadline])
            && let Some(day) = said.day
        {
            let read = self.order.readings(Milestone::DeliveryDeadline, self.line).filter(|seen| seen.value != day);
            let read = read.map(|seen| (seen.value, seen.evidence.page.label())).min();
            let (day, seen) = (self.day(day), self.day_at(said.told_at()));
            all.push(match read {
                Some((from, page)) => {
                    let from = self.day(from);
                    let holes: [(&str, &str); 4] = [("to", &day), ("seen", &seen), ("from", &from), ("page", page)];
                    self.advice("said", "said.deadline", &holes)
                }
                None => self.advice("said", "said.deadline-alone", &[("to", &day), ("seen", &seen)]),
            });
        }
        if let Some(said) = last(&[StatementKind::Received, StatementKind::NotReceived]) {
            let seen = self.day_at(said.told_at());
            let text = if said.kind == StatementKind::Received { "said.received" } else { "said.not-received" };
            all.push(self.advice("said", text, &[("seen", &seen)]));
        }
        all
    }

    /// A dispute that is open: its dates, and what must not be pressed.
    pub fn in_dispute(&self) -> Vec<Advice> {
        let mut all = self.dated(RuleRole::AfterOpening);
        let dispute = self.line.and_then(|line| line.dispute.as_ref());
        let refunded = dispute.filter(|seen| seen.value.stage == Stage::Refunded && !self.has(Milestone::Ruled));
        if refunded.is_some_and(|seen| self.now < seen.evidence.at.plus(OVERDUE)) {
            all.push(self.advice("dispute", "dispute.refunded", &[]));
        }
        if self.window.state != WindowState::InDispute {
            return all;
        }
        let text = match self.stage() {
            Some(Stage::Shopper) => "dispute.shopper",
            Some(Stage::Return) => "dispute.return",
            _ => "dispute.wait",
        };
        all.push(self.advice("dispute", text, &[]));
        all.push(self.advice("dispute", "dispute.cancelling", &[]));
        all
    }

    /// What came back where it is not known to be all, and what that leaves open.
    pub fn refunded(&self) -> Option<Advice> {
        let refund = self.order.refund(self.line).filter(|refund| refund.is_all() != Some(true))?;
        let (from, to) = (refund.back.map(Money::label), refund.paid.as_ref().map(Money::label));
        let text = match (&from, &to) {
            (None, _) => "refund.part-unclear",
            (Some(_), None) => "refund.all-unclear",
            (Some(_), Some(_)) => "refund.part",
        };
        let (from, to, seen) = (from.unwrap_or_default(), to.unwrap_or_default(), self.day_at(refund.said.at));
        let holes: [(&str, &str); 4] = [("from", &from), ("to", &to), ("page", refund.said.place()), ("seen", &seen)];
        let mut words = self.policy.text(text, &holes);
        let which = refund.of_order.then_some("refund.which");
        let rest = (self.window.state == WindowState::RefundedInPart).then_some("refund.rest");
        for text in which.into_iter().chain(rest) {
            words.push(' ');
            words.push_str(&self.policy.text(text, &[]));
        }
        Some(Advice { kind: "refund".to_owned(), words })
    }

    /// What runs beside the window and is no dispute date.
    pub fn beside(&self) -> Vec<Advice> {
        if self.window.state.is_live() { self.dated(RuleRole::Beside) } else { Vec::new() }
    }

    /// What may be left when the window is over or nearly so: never as a promise.
    pub fn left(&self) -> Vec<Advice> {
        if !matches!(self.window.state, WindowState::Doubtful | WindowState::Closed) {
            return Vec::new();
        }
        let mut all = vec![self.advice("left", "left.chat", &[])];
        all.extend(self.dated(RuleRole::Left));
        all.push(self.advice("left", "left.card", &[]));
        all
    }

    fn dated(&self, role: RuleRole) -> Vec<Advice> {
        let ahead = |beside: &&RelatedDate| beside.role == role && self.now < beside.safe_by.moment.plus(OVERDUE);
        let wanted = self.window.beside.iter().filter(ahead).filter(|beside| {
            // A step that is overdue is worth a word; a right that is over, or a guess that was too early, is not.
            let lasts = role == RuleRole::AfterOpening && beside.certainty != Certainty::Estimate;
            lasts || self.now < beside.safe_by.moment
        });
        wanted.map(|beside| Advice { kind: beside.rule.clone(), words: beside.words.clone() }).collect()
    }
}

/// What receipt confirmed today changes.
struct Ends {
    /// Until when a dispute is safe if it is not confirmed, if that is known and still ahead.
    from: Option<(Moment, Certainty)>,
    /// From when it may not be if it is, if that is known and earlier.
    to: Option<(Moment, Certainty)>,
}

/// The earliest close of a window for what is wrong with the goods, and how it is known.
fn closes(window: &Window) -> Option<(Moment, Certainty)> {
    let wrong = window.clocks.iter().filter(|clock| clock.purpose != Purpose::AnyReason);
    wrong.filter_map(|clock| Some((clock.closes()?.moment, clock.certainty))).min_by_key(|(at, _)| *at)
}

/// What holds for every order whose receipt is being confirmed.
pub fn before_any_confirming(policy: &Policy) -> Advice {
    Advice { kind: "confirm".to_owned(), words: policy.text("guard.any", &[]) }
}

/// How long a step of a dispute is still told after its day.
const OVERDUE: i64 = 30 * DAY;

/// How a date is known, in a word.
pub const fn certainty_words(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Shown => "shown by the site",
        Certainty::WorkedOut => "worked out",
        Certainty::Estimate => "estimate",
    }
}

/// The same in one word, where there is room for no more.
pub const fn certainty_word(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Shown => "AliExpress",
        Certainty::WorkedOut => "calculated",
        Certainty::Estimate => "approximate",
    }
}

/// A purpose as a shopper would say it.
pub const fn purpose_words(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::NotReceived => "It did not arrive",
        Purpose::NotAsDescribed => "It is not as described",
        Purpose::AnyReason => "It is not wanted",
    }
}

/// One clock in one paragraph: when it opens, until when it is safe, when it is over, and how all that is known.
pub fn explain(clock: &Clock, now: Moment, zone: &Zone) -> String {
    let this_year = zone.day_of(now).parts().0;
    let day = |moment: Moment| {
        let day = zone.day_of(moment);
        if day.parts().0 == this_year { day.short() } else { day.long() }
    };
    let mut text = String::from(purpose_words(clock.purpose));
    let mut say = |parts: &[&str]| parts.iter().for_each(|part| text.push_str(part));
    say(&[": "]);
    if let Some(opens) = clock.opens {
        say(&[if now < opens.moment { "opens " } else { "open since " }, &day(opens.moment)]);
        if let Some(latest) = clock.opens_latest.filter(|latest| day(latest.moment) != day(opens.moment)) {
            say(&[", at the latest ", &day(latest.moment)]);
        }
        if let Some(waits) = clock.waits.filter(|waits| waits.moment > opens.moment && now < waits.moment) {
            say(&["; while tracking looks normal the site may wait until ", &day(waits.moment)]);
        }
        say(&["; "]);
    } else if clock.purpose != Purpose::NotReceived {
        say(&["from the day it arrives; "]);
    }
    match (clock.safe_by, clock.certainty) {
        (Some(look), Certainty::Estimate) if now < look.moment => {
            say(&["no last day is known: look at the order on ", &day(look.moment)]);
        }
        (Some(_), Certainty::Estimate) => say(&["no last day is known: look at the order now"]),
        (Some(safe_by), _) => say(&["safe ", &safe_words(safe_by.moment, now, zone)]),
        (None, _) => say(&["the last day is not known yet"]),
    }
    match clock.hard_close {
        Some(close) => say(&["; very probably closed after ", &day(close.moment)]),
        None if clock.safe_by.is_some() && clock.certainty != Certainty::Estimate => {
            say(&["; how late it may still be open is not known"]);
        }
        None => {}
    }
    say(&[". ", certainty_title(clock.certainty), ": ", &clock.because, "."]);
    text
}

const fn certainty_title(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Shown => "Shown by the site",
        Certainty::WorkedOut => "Worked out",
        Certainty::Estimate => "An estimate",
    }
}
