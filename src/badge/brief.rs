//! What a card of the list and a row of the popup say in one line: until when, how long that is, and one thing to press.
//!
//! In view stands what a date means without being unfolded: how it is known, for what it counts where that differs, what may
//! be over, what is not known, and that two pages say different things. The rest is folded, and nothing stands on a card of an
//! order that is settled.

use super::purposes::{self, NOT_ARRIVED, SOMETHING_ELSE, has_passed, may_be_over};
use super::{ChipContext, Room, contradiction, told};
use crate::advice::Case;
use crate::message::{Action, Tag, View};
use crate::order::{Line, Order, Stage};
use crate::overview::{self, Want};
use crate::text::{self, Text};
use crate::toolbar;
use crate::window::{Certainty, Clock, Window, WindowState, last_day, short_day};

/// The line, what can be pressed beside it, and what is folded.
pub(super) struct Brief {
    /// Its words; `None` where there is nothing to say.
    pub(super) line: Option<View>,
    /// The one thing to press or to open.
    pub(super) action: Option<View>,
    /// What stands behind it.
    pub(super) rest: Vec<View>,
}

/// The line of an order or of one of its lines.
pub(super) fn brief(case: &Case, key: Option<&str>, page: &ChipContext) -> Brief {
    let (order, line, window) = (case.order, case.line, case.window);
    let state = window.state;
    let offers = super::offers(state, page);
    let mut rest = Vec::new();
    let mut action = None;
    if offers && line.is_none() && order.lines.len() > 1 {
        // A claim is for one line, and a card does not say which.
        action = Some(open_order(page));
    } else if offers && can_press(line) != Some(false) {
        let (main, other) = choices(order, line, key, window, page);
        action = Some(main);
        rest.push(other);
    } else if state.is_live() && (window.safe_by().is_none() || state == WindowState::RefundedInPart) {
        action = Some(open_order(page));
    }
    if state == WindowState::InDispute {
        action = Some(open_order(page));
    }
    if let Some(clock) = window.headline().filter(|_| super::tells_dates(state)) {
        rest.push(View::new(Tag::P, "why", clock.because.clone()));
    }
    let differs = contradiction(case);
    let line = sentence(case, page, differs.is_some());
    if line.is_some() && differs.is_some() && action.is_none() {
        action = Some(open_order(page));
    }
    rest.extend(differs);
    rest.extend(case.refunded().iter().map(told));
    if page.room == Room::Card {
        // Where the site's own button to confirm stands.
        rest.extend(case.at_confirming().iter().map(told));
    }
    Brief { line, action, rest }
}

fn can_press(line: Option<&Line>) -> Option<bool> {
    line.and_then(|line| line.can_dispute.as_ref()).map(|seen| seen.value)
}

fn open_order(page: &ChipContext) -> View {
    View::link("learn", text::open_order(), page.detail_url.to_owned())
}

/// The two claims that can be begun, the one to be shown in front: what may be over already, or what the date in view is of,
/// or, where both dates are one, what is likelier.
fn choices(order: &Order, line: Option<&Line>, key: Option<&str>, window: &Window, page: &ChipContext) -> (View, View) {
    let url = Some(page.url).filter(|url| !url.is_empty());
    let missing = View::button("claim", text::claim_not_arrived(), Action::start_claim(&order.id, key, Some(page.url)));
    let other =
        View::button("compose", text::claim_something_wrong(), Action::compose(&order.id, key, url, Some(true)));
    let pair = [(missing, NOT_ARRIVED), (other, SOMETHING_ELSE)];
    let can_press = can_press(line);
    // Where all dates have passed, the line says so itself.
    let is_ahead = window.safe_by().is_some_and(|at| page.now < at.moment);
    let doubted = pair.iter().position(|(_, purposes)| may_be_over(window, purposes, can_press, page));
    let counted = pair.iter().position(|(_, purposes)| purposes::is_headline(window, purposes));
    let is_second = if purposes::are_one(window) {
        super::has_arrived(order, line)
    } else {
        doubted.filter(|_| is_ahead).or(counted) == Some(1)
    };
    let [first, second] = pair;
    let (front, back) = if is_second { (second, first) } else { (first, second) };
    let shown = purposes::in_view(front.0, window, front.1, can_press, page);
    (shown, purposes::in_full(back.0, window, back.1, can_press, page))
}

/// Whether a card has nothing to say: what a shopper could want of the order is over, and all of the money is accounted for.
fn is_silent(case: &Case, page: &ChipContext) -> bool {
    let wanted = overview::want(case.order, case.line, case.window, case.now);
    page.room == Room::Card && matches!(wanted, Want::Nothing | Want::Aged(_))
}

/// The words of the line, or nothing where there is nothing to say.
pub(super) fn sentence(case: &Case, page: &ChipContext, differs: bool) -> Option<View> {
    let (order, line, window) = (case.order, case.line, case.window);
    let safe_by = window.safe_by().map(|at| at.moment);
    let day_at = |at| short_day(page.zone.day_of(at), page.now, page.zone);
    let both = [NOT_ARRIVED, SOMETHING_ELSE];
    let is_passed = both.into_iter().any(|purposes| has_passed(window, purposes, page));
    let is_one = both.into_iter().any(|purposes| purposes::is_headline(window, purposes));
    // A second date or a doubt in view takes the place of the days.
    let left = safe_by.filter(|safe_by| page.now < *safe_by && !differs && !is_passed && is_one);
    let left = left.map(|safe_by| toolbar::left(safe_by.since(page.now)));
    let part = part_words(order, line);
    let certainty = window.headline().map(|clock| clock.certainty);
    let until = |at| last_day(at, page.now, page.zone);
    let mut said = Spans(Vec::new());
    match (window.state, safe_by) {
        _ if part.is_none() && is_silent(case, page) => {}
        (state @ (WindowState::Open | WindowState::LastHours), Some(safe_by)) => {
            let icon = if is_passed { "!" } else { "◷" };
            said.say("icon", if state == WindowState::LastHours { "‼" } else { icon });
            // A row stands under a heading that says so.
            let is_row = page.room == Room::Row;
            let until = until(safe_by);
            said.say("date", if is_row { text::line_until(until) } else { text::line_dispute_until(until) });
            said.dated(window, certainty, left);
        }
        (WindowState::TooEarly, _) => {
            said.say("icon", "○");
            said.say("state", opens(window.headline(), page));
            match safe_by {
                Some(safe_by) => {
                    said.say("date", text::line_last_day(until(safe_by)));
                    said.dated(window, certainty, None);
                }
                None => said.say("date", text::line_unknown()),
            }
        }
        (WindowState::Doubtful, Some(safe_by)) => {
            said.say("icon", "!");
            said.say("state", text::line_doubtful());
            said.say("date", text::line_was_open(day_at(safe_by.minus(1))));
            said.mark(certainty);
        }
        (WindowState::RefundedInPart, Some(safe_by)) => {
            said.say("icon", "!");
            said.say("state", part.unwrap_or_else(text::line_part_refunded));
            if page.now < safe_by {
                said.say("date", text::line_check_by(until(safe_by)));
                said.dated(window, certainty, None);
            } else {
                said.say("date", text::line_rest_was_open(day_at(safe_by.minus(1))));
            }
        }
        (
            WindowState::RefundedInPart
            | WindowState::Open
            | WindowState::LastHours
            | WindowState::Doubtful
            | WindowState::Unknown,
            _,
        ) => {
            said.say("icon", "?");
            match window.state {
                WindowState::RefundedInPart => said.say("state", part.unwrap_or_else(text::line_part_refunded)),
                WindowState::Open => said.say("state", text::line_open()),
                _ => {}
            }
            said.say("date", text::line_unknown());
            if let Some(look) = window.look_at().map(|look| look.moment) {
                let by = || text::line_check_by(day_at(look).into());
                said.say("look", if page.now < look { by() } else { text::line_check_now() });
                said.mark(certainty);
            }
        }
        (WindowState::NotShipped, _) if overview::is_unshipped_news_old(order, page.now) => {
            said.say("icon", "?");
            said.say("state", text::line_was_not_shipped(day_at(order.seen)));
        }
        (WindowState::NotShipped, _) => said.say("state", text::line_not_shipped()),
        (WindowState::InDispute, _) => {
            let waits = order.standing(line).1.is_some_and(Stage::waits);
            said.say("state", if waits { text::line_your_turn() } else { text::line_in_dispute() });
        }
        (WindowState::Refunded, _) => said.say("state", part.unwrap_or_else(text::line_refunded)),
        (WindowState::Closed, Some(safe_by)) => {
            said.say("state", text::line_closed(day_at(safe_by.minus(1))));
        }
        (WindowState::Closed, None) => said.say("state", text::line_unknown()),
        (WindowState::Cancelled, _) => said.say("state", text::line_cancelled()),
    }
    if differs {
        let waits = order.may_wait().is_some();
        said.say("differs", if waits { text::line_may_wait() } else { text::line_differs() });
    }
    let Spans(children) = said;
    (!children.is_empty()).then(|| View::block(&["line", form_of(certainty)].concat(), children))
}

/// What stands in a line, one remark after another.
struct Spans(Vec<View>);

impl Spans {
    fn say(&mut self, class: &str, text: impl Into<Text>) {
        self.0.push(View::new(Tag::Span, class, text));
    }

    /// What belongs to a date: for what it counts, how long it is until then, and how it is known.
    fn dated(&mut self, window: &Window, certainty: Option<Certainty>, left: Option<Text>) {
        self.0.extend(purposes::counts_for(window).map(|words| View::new(Tag::Span, "for", words)));
        self.0.extend(left.map(|words| View::new(Tag::Span, "left", words)));
        self.mark(certainty);
    }

    fn mark(&mut self, certainty: Option<Certainty>) {
        self.0.extend(certainty.map(|certainty| View::new(Tag::Span, "mark", text::line_mark(certainty))));
    }
}

/// What is said of money that came back and is not known to be all.
fn part_words(order: &Order, line: Option<&Line>) -> Option<Text> {
    match order.refund(line)?.is_all() {
        Some(true) => None,
        Some(false) => Some(text::line_part_refunded()),
        None => Some(text::line_maybe_part_refunded()),
    }
}

/// When a window opens: one day, or the first and the last that it may be.
fn opens(clock: Option<&Clock>, page: &ChipContext) -> Text {
    let Some((first, last)) = clock.and_then(|clock| Some((clock.opens?.moment, clock.opens_latest?.moment))) else {
        return text::line_not_open();
    };
    let [first, last] = [first, last].map(|at| short_day(page.zone.day_of(at), page.now, page.zone));
    if first == last { text::line_opens(first) } else { text::line_opens_between(first, last) }
}

/// How the date is drawn: each certainty has a line of its own under it, for those who pass over the word.
const fn form_of(certainty: Option<Certainty>) -> &'static str {
    match certainty {
        Some(Certainty::Shown) => " shown",
        Some(Certainty::WorkedOut) => " counted",
        Some(Certainty::Estimate) => " about",
        None => "",
    }
}
