//! What the chips on the page and the rows of the popup say about a window.
//!
//! One rule everywhere: a person reads the last safe day, with how it is known beside it. Shown, worked out, estimated and
//! unknown differ in words and in form, not in colour alone.

#![warn(clippy::arithmetic_side_effects)]

mod brief;
mod purposes;
mod row;

use crate::advice::{self, Advice, Case};
use crate::day::{DAY, Moment, Zone};
use crate::message::{Action, OwnPage, Tag, View};
use crate::order::{Evidence, Line, Milestone, Order};
use crate::overview;
use crate::policy::Policy;
use crate::text::{self, Text, ToldDay};
use crate::window::{Window, WindowState};
use brief::{Brief, brief};
use purposes::{NOT_ARRIVED, SOMETHING_ELSE, has_passed};
pub use row::{awaited as awaited_row, row};

/// The chip of a card of which nothing could be read.
pub fn unread() -> View {
    unknown(text::chip_unread())
}

/// The chip, on paper, of a card that was not read yet.
pub fn unprinted() -> View {
    unknown(text::chip_unprinted())
}

fn unknown(words: Text) -> View {
    View::block("chip unknown", vec![View::new(Tag::Span, "icon", "?"), View::new(Tag::Strong, "", words)])
}

/// The chip of a line, or of an order whose lines are not known.
pub fn chip(order: &Order, line: Option<&Line>, key: Option<&str>, window: &Window, page: &ChipContext) -> View {
    let case = Case { order, line, window, policy: page.policy, now: page.now, zone: page.zone };
    let class = ["chip ", tone(window, page)].concat();
    match page.room {
        Room::Card => card(&case, key, &class, page),
        Room::Line | Room::Row => View::block(&class, full(&case, key, page)),
    }
}

/// On a card among others: one line, and the rest folded.
fn card(case: &Case, key: Option<&str>, class: &str, page: &ChipContext) -> View {
    let Brief { line, action, rest } = brief(case, key, page);
    let Some(line) = line else { return View::block("chip silent", Vec::new()) };
    let mut children = vec![line];
    children.extend(action);
    if !rest.is_empty() {
        children.push(folded(rest));
    }
    View::block(&[class, " card"].concat(), children)
}

/// What is folded behind one word.
fn folded(mut rest: Vec<View>) -> View {
    rest.insert(0, View::new(Tag::Summary, "", text::more()));
    View { tag: Tag::Details, class: "more".to_owned(), children: rest, ..View::default() }
}

/// At the line's own place: the sentence, why, both claims, and what else there is to know.
fn full(case: &Case, key: Option<&str>, page: &ChipContext) -> Vec<View> {
    let (order, line, window, state) = (case.order, case.line, case.window, case.window.state);
    let can_press = line.and_then(|line| line.can_dispute.as_ref()).map(|seen| seen.value);
    let mut children: Vec<View> = brief::sentence(case, page, false).into_iter().collect();
    if let Some(clock) = window.headline().filter(|_| tells_dates(state)) {
        children.push(View::new(Tag::Span, "why", clock.because.clone()));
    }
    if offers(state, page) && can_press != Some(false) {
        let act = Action::start_claim(&order.id, key, Some(page.url));
        let missing = View::button("claim", text::claim_not_arrived(), act);
        let missing = purposes::in_full(missing, window, NOT_ARRIVED, can_press, page);
        let act = Action::compose(&order.id, key, Some(page.url), Some(true));
        let other = View::button("compose", text::claim_something_wrong(), act);
        let other = purposes::in_full(other, window, SOMETHING_ELSE, can_press, page);
        // What the likelier trouble is stands first.
        children.extend(if has_arrived(order, line) { [other, missing] } else { [missing, other] });
    }
    children.extend(contradiction(case));
    children.extend(at_hand(case));
    children.push(more(case, key));
    children
}

/// Whether a claim can be begun in a state.
const fn offers(state: WindowState, page: &ChipContext) -> bool {
    page.offers_claim && matches!(state, WindowState::Open | WindowState::LastHours | WindowState::Doubtful)
}

/// Whether the own clock of a button that is offered has passed: nothing is calm then, whatever else is still ahead.
fn is_passed(window: &Window, page: &ChipContext) -> bool {
    offers(window.state, page) && [NOT_ARRIVED, SOMETHING_ELSE].into_iter().any(|each| has_passed(window, each, page))
}

fn has_arrived(order: &Order, line: Option<&Line>) -> bool {
    let has = |event| order.readings(event, line).next().is_some();
    has(Milestone::Delivered) || has(Milestone::Completed)
}

/// That an order list, or the answer that the order's own page was made from, would end the warnings that this page gives.
fn contradiction(case: &Case) -> Option<View> {
    let (other, said) = case.order.unheeded(case.line)?;
    let (shown, _) = case.order.standing(case.line);
    let words = if let Some(said) = case.order.may_wait() {
        awaited_words(said, case.now, case.zone)
    } else if said.page.lags() {
        text::differs_from_list(text::status(other), day_of(said.at, case.now, case.zone))
    } else {
        text::differs_from_data(text::status(shown), text::status(other))
    };
    Some(View::new(Tag::P, "advice contradiction", words))
}

/// What a shopper should not have to unfold.
fn at_hand(case: &Case) -> Vec<View> {
    let mut all = case.refunded().into_iter().chain(case.no_button()).collect::<Vec<_>>();
    all.extend(case.said());
    all.extend(case.moved().pop());
    all.extend(case.ask_for_more_time());
    all.extend(case.scan());
    all.extend(case.in_dispute());
    all.into_iter().map(|advice| told(&advice)).collect()
}

fn told(advice: &Advice) -> View {
    let mut class = String::from("advice ");
    class.push_str(&advice.kind);
    View::new(Tag::P, &class, advice.words.clone())
}

/// What is folded under a line's chip: each clock in full, what runs beside them, and the way to correct them.
fn more(case: &Case, key: Option<&str>) -> View {
    let mut children = vec![View::new(Tag::Summary, "", text::all_dates())];
    children.extend(all_dates(case));
    // Where the site's own button to confirm stands.
    children.extend(case.before_confirming().iter().map(told));
    if case.window.state.is_live() || row::has_stated(case.order, key) {
        // What the shopper says moves dates, and a press in the page may have been led there by the page.
        let show =
            View::button("quiet show", text::say_or_correct(), Action::show(OwnPage::Orders, Some(&case.order.id)));
        children.push(View::block("buttons", vec![show]));
    }
    View { tag: Tag::Details, class: "more".to_owned(), children, ..View::default() }
}

/// Each clock in full, and what runs beside them.
fn all_dates(case: &Case) -> Vec<View> {
    let clocks = case.window.headline().into_iter().chain(case.window.others());
    let clocks = clocks.filter(|_| tells_dates(case.window.state));
    let clocks = clocks.map(|clock| View::new(Tag::P, "clock", advice::explain(clock, case.now, case.zone)));
    clocks.chain(case.beside().iter().chain(&case.left()).map(told)).collect()
}

/// Whether a state is one whose dates a shopper can still use.
const fn tells_dates(state: WindowState) -> bool {
    !matches!(state, WindowState::NotShipped | WindowState::InDispute | WindowState::Refunded | WindowState::Cancelled)
}

/// How much a chip can hold where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// A card among others: the headline alone.
    Card,
    /// The line's own place: what else there is to know is folded under it.
    Line,
    /// A row of the popup: one line, and everything else is folded.
    Row,
}

/// Where a chip or a row stands.
pub struct ChipContext<'a> {
    /// The page's address.
    pub url: &'a str,
    /// The address of the order's own page.
    pub detail_url: &'a str,
    /// How much it can hold.
    pub room: Room,
    /// The rules the window was worked out with.
    pub policy: &'a Policy,
    /// A claim can be begun here.
    pub offers_claim: bool,
    /// Days before a last safe moment from which it is soon.
    pub badge_days: i64,
    /// The time.
    pub now: Moment,
    /// The shopper's zone.
    pub zone: &'a Zone,
}

/// The day of an instant, with its year if that is another one.
fn day_of(at: Moment, now: Moment, zone: &Zone) -> ToldDay {
    let day = zone.day_of(at);
    ToldDay(day, day.parts().0 != zone.day_of(now).parts().0)
}

/// The tone of a window: a class name.
fn tone(window: &Window, page: &ChipContext) -> &'static str {
    match tone_of_headline(window, page) {
        "open" | "soon" | "early" | "unknown" if is_passed(window, page) => "doubtful",
        tone => tone,
    }
}

fn tone_of_headline(window: &Window, page: &ChipContext) -> &'static str {
    let safe_by = window.safe_by();
    let is_within = |days: i64| safe_by.is_some_and(|at| at.moment.since(page.now) < days.saturating_mul(DAY));
    match window.state {
        WindowState::LastHours => "urgent",
        WindowState::Doubtful => "doubtful",
        WindowState::RefundedInPart if is_within(0) => "doubtful",
        WindowState::Open | WindowState::RefundedInPart if is_within(3) => "urgent",
        WindowState::Open | WindowState::RefundedInPart
            if safe_by.is_some_and(|at| overview::is_near(at.moment, page.now, page.badge_days)) =>
        {
            "soon"
        }
        WindowState::RefundedInPart => "unknown",
        WindowState::Open if safe_by.is_some() => "open",
        WindowState::TooEarly => "early",
        WindowState::Open | WindowState::Unknown => "unknown",
        _ => "over",
    }
}

/// That a list says of an order that the shopper's answer is awaited.
fn awaited_words(said: &Evidence, now: Moment, zone: &Zone) -> Text {
    text::awaited(text::place(said), day_of(said.at, now, zone))
}
