//! Each purpose has its own last safe day: what a headline's date counts for, and the date beside each button.

use super::{ChipContext, day_words};
use crate::day::Moment;
use crate::message::{Tag, View};
use crate::policy::Purpose;
use crate::window::{Clock, Window, WindowState, until_words};

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
pub(super) fn counts_for(window: &Window) -> &'static str {
    match counted(window) {
        None | Some((true, true)) => "",
        Some((true, false)) => "if missing",
        Some((false, true)) => "if faulty",
        Some((false, false)) => "if unwanted",
    }
}

/// The one button in view, with its own date where that is not the headline's.
pub(super) fn with_brief_date(
    button: View,
    window: &Window,
    purposes: &[Purpose],
    can_press: Option<bool>,
    page: &ChipContext,
) -> View {
    if is_headline(window, purposes) {
        return button;
    }
    let passed = may_be_over(window, purposes, can_press, page);
    let until = match closes(window, purposes) {
        _ if passed => "try now".to_owned(),
        Some(at) => until_words(at, page.now, page.zone),
        None => "last day not known".to_owned(),
    };
    View::block("choice", vec![button, View::new(Tag::Span, if passed { "until passed" } else { "until" }, until)])
}

/// A button with the last safe day of what it is for, where the days of the two buttons differ.
pub(super) fn with_date(
    button: View,
    window: &Window,
    purposes: &[Purpose],
    can_press: Option<bool>,
    page: &ChipContext,
) -> View {
    if are_one(window) {
        return button;
    }
    let clock = clock_of(window, purposes);
    let until = match clock.and_then(|clock| Some((clock, clock.closes()?.moment))) {
        None => "last day not known".to_owned(),
        Some((_, safe_by)) if page.now < safe_by => until_words(safe_by, page.now, page.zone),
        Some((clock, safe_by)) if clock.state(can_press, page.now) == WindowState::Closed => {
            format!("very probably over, it was safe until {}", day_words(safe_by.minus(1), page))
        }
        Some((_, safe_by)) => format!("may be over, it was safe until {}: try now", day_words(safe_by.minus(1), page)),
    };
    let class = if has_passed(window, purposes, page) { "until passed" } else { "until" };
    View::block("choice", vec![button, View::new(Tag::Span, class, until)])
}
