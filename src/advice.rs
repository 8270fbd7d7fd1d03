//! What a shopper should know at this point of an order, in whole sentences, each with this order's own date.
//!
//! The window says when; this says what that means: why the button is missing, what pressing "received" would end, that a
//! friendly seller does not stop the clock, what is left when it is over. Each piece is a pure function that says nothing
//! where it does not apply, so that a page shows what matters for this order and no handbook.

#![warn(clippy::arithmetic_side_effects)]

mod clock;

use crate::day::{DAY, Day, Moment, Zone};
use crate::order::{
    Dated, Evidence, Line, Milestone, Moved, Order, PageKind, Seen, Source, Stage, StatementKind, Status,
};
use crate::plain::written;
use crate::policy::{Policy, Purpose, RuleRole};
use crate::text::{self, Text, ToldDay, ToldTime};
use crate::window::{self, Certainty, Clock, RelatedDate, Window, WindowState};
pub use clock::explain;

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
    pub words: Text,
}

written!(Advice { kind, words });

impl Advice {
    fn new(kind: &str, words: Text) -> Self {
        Self { kind: kind.to_owned(), words }
    }
}

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
    fn day(&self, day: Day) -> ToldDay {
        ToldDay(day, day.parts().0 != self.zone.day_of(self.now).parts().0)
    }

    fn day_at(&self, moment: Moment) -> ToldDay {
        self.day(self.zone.day_of(moment))
    }

    /// The last day that ends before an instant.
    fn day_before(&self, moment: Moment) -> ToldDay {
        self.day(self.zone.day_of(moment.minus(1)))
    }

    /// The same, with its time where it ends before its midnight.
    fn last_day(&self, moment: Moment) -> ToldTime {
        window::last_day_in_full(moment, self.now, self.zone)
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
        let day = self.window.safe_by().map(|at| self.day_before(at.moment));
        let last = headline.and_then(|clock| clock.hard_close).map(|at| self.day_at(at.moment));
        let waits = self.clock(Purpose::NotReceived).and_then(|clock| clock.waits).filter(|at| self.now < at.moment);
        let waits = waits.map(|at| self.day_at(at.moment));
        let finished = matches!(self.status(), Status::Completed | Status::Closed) || self.has(Milestone::Completed);
        let words = match (self.window.state, day) {
            (WindowState::NotShipped, _) => text::no_button_not_shipped(),
            (WindowState::InDispute, _) => text::no_button_in_dispute(),
            (WindowState::Refunded | WindowState::RefundedInPart | WindowState::Cancelled, _) => return None,
            (WindowState::Closed, Some(day)) => text::no_button_too_late(day, last.unwrap_or(day)),
            (WindowState::TooEarly, _) => self.too_early(headline, waits),
            (_, None) if finished => text::no_button_finished(),
            (WindowState::Doubtful, Some(day)) if finished => text::no_button_finished_doubtful(day),
            (WindowState::Doubtful, Some(day)) => match last {
                Some(last) => text::no_button_doubtful(day, last),
                None => text::no_button_doubtful_open_ended(day),
            },
            (_, Some(day)) if finished => text::no_button_finished_open(day),
            (WindowState::Open | WindowState::LastHours, Some(day)) => match waits {
                Some(wait) => text::no_button_in_transit(wait, day),
                None => text::no_button_moved(day),
            },
            (WindowState::Open | WindowState::LastHours, None) => text::no_button_moved_undated(),
            (WindowState::Unknown | WindowState::Doubtful | WindowState::Closed, _) => text::no_button_unknown(),
        };
        Some(Advice::new("no-button", words))
    }

    /// From when the button should be there, and until when it may be held back.
    fn too_early(&self, clock: Option<&Clock>, waits: Option<ToldDay>) -> Text {
        let opens = |at: fn(&Clock) -> Option<window::At>| clock.and_then(at).map(|at| self.day_at(at.moment));
        let Some(first) = opens(|clock| clock.opens) else { return text::no_button_unknown() };
        let last = opens(|clock| clock.opens_latest).unwrap_or(first);
        let words = match last == first {
            true => text::no_button_too_early(first),
            false => text::no_button_too_early_between(first, last),
        };
        Text::Several([words].into_iter().chain(waits.map(text::clock_waits)).collect())
    }

    /// What pressing "Confirm received" today would end, and what would be left; nothing where it ends nothing.
    pub fn before_confirming(&self) -> Vec<Advice> {
        let Some(ends) = self.confirmed_today() else { return Vec::new() };
        let after = |(at, _): (Moment, Certainty)| self.day_before(at);
        let words = match (ends.from.map(after), ends.to.map(after)) {
            (Some(day), Some(after)) => text::confirm_shortens(day, after),
            (None, Some(after)) => text::confirm_begins(after),
            (_, None) => text::confirm_unclear(),
        };
        let mut all = vec![text::confirm_meaning(), words];
        if !self.has(Milestone::Delivered) {
            all.push(text::confirm_no_scan());
        }
        all.into_iter().map(|words| Advice::new("confirm", words)).collect()
    }

    /// The same in the two sentences for which there is room beside the button itself.
    pub fn at_confirming(&self) -> Option<Advice> {
        if self.window.state == WindowState::InDispute {
            return Some(Advice::new("confirm", text::guard_in_dispute()));
        }
        let ends = self.confirmed_today()?;
        let told = |(at, certainty): (Moment, Certainty)| (self.day_before(at), text::line_mark(certainty));
        let words = match (ends.from.map(told), ends.to.map(told)) {
            (Some((day, mark)), Some((after, after_mark))) => text::guard_shortens(day, mark, after, after_mark),
            (None, Some((after, mark))) => text::guard_begins(after, mark),
            (Some((day, mark)), None) => text::guard_unclear(day, mark),
            (None, None) => text::guard_unknown(),
        };
        Some(Advice::new("confirm", words))
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
        let words = match (&dispute.asked, &dispute.offered) {
            (Some(asked), Some(offered)) => text::accept_offer(vec![asked.clone()], vec![offered.clone()]),
            _ => text::accept_final(),
        };
        Some(Advice::new("accept", words))
    }

    /// What withdrawing a dispute risks: it can be opened again only while there is a window.
    pub fn before_cancelling(&self) -> Option<Advice> {
        self.line?.dispute.as_ref().filter(|_| self.window.state == WindowState::InDispute)?;
        let words = match closes(self.window) {
            Some((at, certainty)) => {
                let (day, mark) = (self.day_before(at), text::line_mark(certainty));
                if self.now < at { text::cancel_safe(day, mark) } else { text::cancel_over(day, mark) }
            }
            None => text::cancel_unknown(),
        };
        Some(Advice::new("cancel", words))
    }

    /// What stands in view while the shopper and the seller write to each other: the date that talking does not move.
    pub fn while_talking(&self) -> Option<Advice> {
        let clock = self.window.headline()?;
        let safe_by = clock.safe_by.filter(|_| self.window.state.is_live())?.moment;
        let (day, mark) = (self.last_day(safe_by), text::line_mark(clock.certainty));
        let words = match self.window.state {
            _ if clock.certainty == Certainty::Estimate => text::talk_estimate(),
            WindowState::RefundedInPart => text::talk_in_part(day, mark),
            WindowState::Doubtful => text::talk_doubtful(day, mark),
            _ => text::talk_open(day, mark),
        };
        Some(Advice::new("talk", words))
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
        let day = self.last_day(safe_by);
        // In the last days there is no time left to wait for an answer.
        let words = if left < NO_TIME_FOR_IT { text::extension_late(day) } else { text::extension(day) };
        Some(Advice::new("extension", words))
    }

    /// The carrier says that it was delivered: look, because the site may confirm receipt by itself.
    pub fn scan(&self) -> Option<Advice> {
        let live = self.window.state.is_live() && self.status() == Status::AwaitingDelivery;
        let day = self.order.readings(Milestone::Delivered, self.line).map(|seen| seen.value).min().filter(|_| live)?;
        Some(Advice::new("scan", text::scan(self.day(day))))
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
        let (page, days) = (text::page(moved.page), moved.to.since(moved.from).unsigned_abs().into());
        let words = match moved.to > moved.from {
            true => text::moved_later(from, to, page, seen, days),
            false => text::moved_earlier(from, to, page, seen, days),
        };
        Advice::new("moved", words)
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
            let read = read.map(|seen| (seen.value, seen.evidence.page)).min();
            let (day, seen) = (self.day(day), self.day_at(said.told_at()));
            let words = match read {
                Some((from, page)) => text::said_deadline(seen, day, self.day(from), text::page(page)),
                None => text::said_deadline_alone(seen, day),
            };
            all.push(Advice::new("said", words));
        }
        if let Some(said) = last(&[StatementKind::Received, StatementKind::NotReceived]) {
            let day = self.day_at(said.told_at());
            let received = said.kind == StatementKind::Received;
            let words = if received { text::said_received(day) } else { text::said_not_received(day) };
            all.push(Advice::new("said", words));
        }
        all
    }

    /// A dispute that is open: its dates, and what must not be pressed.
    pub fn in_dispute(&self) -> Vec<Advice> {
        let mut all = self.dated(RuleRole::AfterOpening);
        let dispute = self.line.and_then(|line| line.dispute.as_ref());
        let refunded = dispute.filter(|seen| seen.value.stage == Stage::Refunded && !self.has(Milestone::Ruled));
        if refunded.is_some_and(|seen| self.now < seen.evidence.at.plus(OVERDUE)) {
            all.push(Advice::new("dispute", text::dispute_refunded()));
        }
        if self.window.state != WindowState::InDispute {
            return all;
        }
        let words = match self.stage() {
            Some(Stage::Shopper) => text::dispute_shopper(),
            Some(Stage::Return) => text::dispute_return(),
            _ => text::dispute_wait(),
        };
        all.extend([words, text::dispute_cancelling()].map(|words| Advice::new("dispute", words)));
        all
    }

    /// What came back where it is not known to be all, and what that leaves open.
    pub fn refunded(&self) -> Option<Advice> {
        let refund = self.order.refund(self.line).filter(|refund| refund.is_all() != Some(true))?;
        let (page, seen) = (text::place(refund.said), self.day_at(refund.said.at));
        let words = match (refund.back.cloned(), refund.paid.clone()) {
            (None, _) => text::refund_part_unclear(page, seen),
            (Some(back), None) => text::refund_all_unclear(vec![back], page, seen),
            (Some(back), Some(paid)) => text::refund_part(vec![back], vec![paid], page, seen),
        };
        let which = refund.of_order.then(text::refund_which);
        let rest = (self.window.state == WindowState::RefundedInPart).then(text::refund_rest);
        let words = [words].into_iter().chain(which).chain(rest).collect();
        Some(Advice::new("refund", Text::Several(words)))
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
        let mut all = vec![Advice::new("left", text::left_chat())];
        all.extend(self.dated(RuleRole::Left));
        all.push(Advice::new("left", text::left_card()));
        all
    }

    fn dated(&self, role: RuleRole) -> Vec<Advice> {
        let ahead = |beside: &&RelatedDate| beside.role == role && self.now < beside.safe_by.moment.plus(OVERDUE);
        let wanted = self.window.beside.iter().filter(ahead).filter(|beside| {
            // A step that is overdue is worth a word; a right that is over, or a guess that was too early, is not.
            let lasts = role == RuleRole::AfterOpening && beside.certainty != Certainty::Estimate;
            lasts || self.now < beside.safe_by.moment
        });
        wanted.map(|beside| Advice::new(&beside.rule, beside.words.clone())).collect()
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
pub fn before_any_confirming() -> Advice {
    Advice::new("confirm", text::guard_any())
}

/// How long a step of a dispute is still told after its day.
const OVERDUE: i64 = 30 * DAY;
