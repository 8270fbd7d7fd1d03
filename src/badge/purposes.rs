//! Each purpose has its own last safe day: what a headline's date counts for, and the date beside each button.

use super::ChipContext;
use crate::day::Moment;
use crate::message::{Tag, View};
use crate::policy::Purpose;
use crate::text::{self, Text};
use crate::window::{Clock, Window, WindowState, last_day, short_day};

/// What a shopper can press for, and the purposes it stands for, the one that its date is of in front.
pub(super) const NOT_ARRIVED: &[Purpose] = &[Purpose::NotReceived];
pub(super) const SOMETHING_ELSE: &[Purpose] = &[Purpose::NotAsDescribed, Purpose::AnyReason];

/// The clock that a button's date is of.
fn clock_of<'a>(window: &'a Window, purposes: &[Purpose]) -> Option<&'a Clock> {
    let of = |purpose: &Purpose| window.clocks.iter().find(|clock| clock.purpose == *purpose);
    let dated = purposes.iter().filter_map(of).find(|clock| clock.closes().is_some());
    dated.or_else(|| purposes.iter().find_map(of))
}

/// Whether the clock of a button has passed.
pub(super) fn has_passed(window: &Window, purposes: &[Purpose], page: &ChipContext) -> bool {
    let closes = clock_of(window, purposes).and_then(Clock::closes);
    closes.is_some_and(|at| at.moment <= page.now)
}

/// The same, where it is not over by every rule.
pub(super) fn may_be_over(window: &Window, purposes: &[Purpose], can_press: Option<bool>, page: &ChipContext) -> bool {
    let clock = clock_of(window, purposes);
    has_passed(window, purposes, page)
        && clock.is_some_and(|clock| clock.state(can_press, page.now) != WindowState::Closed)
}

/// The last safe moment of a purpose.
fn closes(window: &Window, purposes: &[Purpose]) -> Option<Moment> {
    clock_of(window, purposes).and_then(Clock::closes).map(|at| at.moment)
}

/// Whether both buttons have the same last safe moment.
pub(super) fn are_one(window: &Window) -> bool {
    closes(window, NOT_ARRIVED) == closes(window, SOMETHING_ELSE)
}

/// Whether the headline's date is that of a button.
pub(super) fn is_headline(window: &Window, purposes: &[Purpose]) -> bool {
    window.safe_by().map(|at| at.moment) == closes(window, purposes)
}

/// Whether the headline's date counts for what did not arrive, and for what is not as described.
fn counted(window: &Window) -> Option<(bool, bool)> {
    let headline = window.headline()?;
    let is_same = |purpose| {
        let clock = window.clocks.iter().find(|clock| clock.purpose == purpose);
        clock.is_some_and(|clock| clock.closes().map(|at| at.moment) == headline.closes().map(|at| at.moment))
    };
    Some((is_same(Purpose::NotReceived), is_same(Purpose::NotAsDescribed)))
}

/// For what the headline's date counts: nothing is said where that is both buttons.
pub(super) fn counts_for(window: &Window) -> Option<Text> {
    let purpose = match counted(window)? {
        (true, true) => return None,
        (true, false) => Purpose::NotReceived,
        (false, true) => Purpose::NotAsDescribed,
        (false, false) => Purpose::AnyReason,
    };
    Some(text::line_for(purpose))
}

/// A button in view, with its own last safe day where that is not the headline's.
pub(super) fn in_view(
    button: View,
    window: &Window,
    purposes: &[Purpose],
    can_press: Option<bool>,
    page: &ChipContext,
) -> View {
    match closes(window, purposes) {
        _ if is_headline(window, purposes) => button,
        _ if may_be_over(window, purposes, can_press, page) => beside(button, "until passed", text::claim_try_now()),
        at => beside(button, "until", until(at, page)),
    }
}

/// A button that is unfolded or stands in the order's own page, with its last safe day where the days of the two buttons differ.
pub(super) fn in_full(
    button: View,
    window: &Window,
    purposes: &[Purpose],
    can_press: Option<bool>,
    page: &ChipContext,
) -> View {
    if are_one(window) {
        return button;
    }
    match closes(window, purposes).filter(|at| *at <= page.now) {
        None => beside(button, "until", until(closes(window, purposes), page)),
        Some(safe_by) => {
            let day = short_day(page.zone.day_of(safe_by.minus(1)), page.now, page.zone);
            let is_doubted = may_be_over(window, purposes, can_press, page);
            let words = if is_doubted { text::claim_doubtful(day) } else { text::claim_closed(day) };
            beside(button, "until passed", words)
        }
    }
}

fn beside(button: View, class: &str, words: Text) -> View {
    View::block("choice", vec![button, View::new(Tag::Span, class, words)])
}

fn until(safe_by: Option<Moment>, page: &ChipContext) -> Text {
    safe_by.map_or_else(text::claim_unknown, |at| text::line_until(last_day(at, page.now, page.zone)))
}
