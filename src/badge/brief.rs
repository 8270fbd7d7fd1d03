//! What a card of the list and a row of the popup say in one line: until when, how long that is, and one thing to press.
//!
//! In view stands what a date means without being unfolded: how it is known, for what it counts where that differs, what may
//! be over, what is not known, and that two pages say different things. The rest is folded, and nothing stands on a card of an
//! order that is settled.

use super::purposes::{self, NOT_ARRIVED, SOMETHING_ELSE, counts_for, has_passed, may_be_over};
use super::{ChipContext, Room, capitalised, contradiction, told};
use crate::advice::{Case, certainty_word};
use crate::message::{Action, Tag, View};
use crate::order::{Line, Order, Stage};
use crate::overview::{self, Want};
use crate::toolbar::left_words;
use crate::window::{Certainty, Clock, Window, WindowState, short_day, until_words};

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
        rest.push(View::new(Tag::P, "why", capitalised(&clock.because)));
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
    View::link("learn", "Open order", page.detail_url.to_owned())
}

/// The two claims that can be begun, the one to be shown in front: what may be over already, or what the date in view is of,
/// or, where both dates are one, what is likelier.
fn choices(order: &Order, line: Option<&Line>, key: Option<&str>, window: &Window, page: &ChipContext) -> (View, View) {
    let url = Some(page.url).filter(|url| !url.is_empty());
    let missing = View::button("claim", "Not arrived?", Action::start_claim(&order.id, key, Some(page.url)));
    let other = View::button("compose", "Something wrong?", Action::compose(&order.id, key, url, Some(true)));
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
    let shown = purposes::with_brief_date(front.0, window, front.1, can_press, page);
    (shown, purposes::with_date(back.0, window, back.1, can_press, page))
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
    let until = safe_by.map(|safe_by| until_words(safe_by, page.now, page.zone)).unwrap_or_default();
    let day_at = |at| short_day(page.zone.day_of(at), page.now, page.zone);
    let day = safe_by.map(|safe_by| day_at(safe_by.minus(1))).unwrap_or_default();
    let both = [NOT_ARRIVED, SOMETHING_ELSE];
    let is_passed = both.into_iter().any(|purposes| has_passed(window, purposes, page));
    let is_one = both.into_iter().any(|purposes| purposes::is_headline(window, purposes));
    // A second date or a doubt in view takes the place of the days.
    let left = safe_by.filter(|safe_by| page.now < *safe_by && !differs && !is_passed && is_one);
    let left = left.map(|safe_by| left_words(safe_by.since(page.now))).unwrap_or_default();
    let part = part_words(order, line);
    let (mut children, mark) = (Vec::new(), window.headline().map(|clock| clock.certainty));
    let mut say = |class: &str, text: &str| {
        if !text.is_empty() {
            children.push(View::new(Tag::Span, class, text));
        }
    };
    let mut dated = None;
    match (window.state, safe_by) {
        _ if part.is_none() && is_silent(case, page) => {}
        (state @ (WindowState::Open | WindowState::LastHours), Some(_)) => {
            let icon = if is_passed { "!" } else { "◷" };
            say("icon", if state == WindowState::LastHours { "‼" } else { icon });
            // A row stands under a heading that says so.
            say("state", if page.room == Room::Row { "" } else { "Dispute" });
            dated = Some((until, left));
        }
        (WindowState::TooEarly, _) => {
            say("icon", "○");
            say("state", &opens_words(window.headline(), page));
            if safe_by.is_some() {
                dated = Some((until, String::new()));
            } else {
                say("date", "last day not known");
            }
        }
        (WindowState::Doubtful, Some(_)) => {
            say("icon", "!");
            say("state", "May be closed, try now. Was open until");
            say("date", &day);
            say("mark", mark_of(mark));
        }
        (WindowState::RefundedInPart, Some(safe_by)) => {
            say("icon", "!");
            say("state", part.unwrap_or("Part refunded"));
            if page.now < safe_by {
                say("look", "check");
                dated = Some((until, String::new()));
            } else {
                say("date", &["rest was open until ", &day].concat());
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
            say("icon", "?");
            match window.state {
                WindowState::RefundedInPart => say("state", part.unwrap_or("Part refunded")),
                WindowState::Open => say("state", "Open now."),
                _ => {}
            }
            say("date", "Last day not known");
            if let Some(look) = window.look_at().map(|look| look.moment) {
                let by = ["check by ", &day_at(look)].concat();
                say("look", if page.now < look { &by } else { "check now" });
                say("mark", mark_of(mark));
            }
        }
        (WindowState::NotShipped, _) if overview::is_unshipped_news_old(order, page.now) => {
            say("icon", "?");
            say("state", &["Not shipped on ", &day_at(order.seen), ", check again"].concat());
        }
        (WindowState::NotShipped, _) => say("state", "Not shipped, no date yet"),
        (WindowState::InDispute, _) => {
            let waits = order.standing(line).1.is_some_and(Stage::waits);
            say("state", if waits { "In dispute: your turn" } else { "In dispute" });
        }
        (WindowState::Refunded, _) if part.is_some() => say("state", part.unwrap_or_default()),
        (WindowState::Closed, _) => say("state", &["Probably closed after ", &day].concat()),
        (WindowState::Refunded, _) => say("state", "Refunded"),
        (WindowState::Cancelled, _) => say("state", "Cancelled"),
    }
    if let Some((until, left)) = dated {
        say("date", &until);
        say("for", counts_for(window));
        say("left", &left);
        say("mark", mark_of(mark));
    }
    if differs {
        let waits = order.may_wait().is_some();
        say("differs", if waits { "A dispute may wait for you" } else { "Pages differ" });
    }
    (!children.is_empty()).then(|| View::block(&["line", form_of(mark)].concat(), children))
}

/// What is said of money that came back and is not known to be all.
fn part_words(order: &Order, line: Option<&Line>) -> Option<&'static str> {
    match order.refund(line)?.is_all() {
        Some(true) => None,
        Some(false) => Some("Part refunded"),
        None => Some("Maybe part refunded"),
    }
}

/// When a window opens: one day, or the first and the last that it may be.
fn opens_words(clock: Option<&Clock>, page: &ChipContext) -> String {
    let Some((first, last)) = clock.and_then(|clock| Some((clock.opens?.moment, clock.opens_latest?.moment))) else {
        return "Not open yet,".to_owned();
    };
    let [first, last] = [first, last].map(|at| short_day(page.zone.day_of(at), page.now, page.zone));
    if first == last { format!("Opens {first},") } else { format!("Opens {first} to {last},") }
}

fn mark_of(certainty: Option<Certainty>) -> &'static str {
    certainty.map_or("", certainty_word)
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
