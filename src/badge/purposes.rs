//! Each purpose has its own last safe day: what a headline's date counts for, and the date beside each button.

use super::{ChipContext, day_words};
use crate::message::{Tag, View};
use crate::policy::Purpose;
use crate::window::{Clock, Window, WindowState, safe_words};

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

/// For what the headline's date counts.
pub(super) fn counts_for(window: &Window) -> &'static str {
    let Some(headline) = window.headline() else { return "" };
    let is_same = |purpose| {
        let clock = window.clocks.iter().find(|clock| clock.purpose == purpose);
        clock.is_some_and(|clock| clock.closes().map(|at| at.moment) == headline.closes().map(|at| at.moment))
    };
    match (is_same(Purpose::NotReceived), is_same(Purpose::NotAsDescribed)) {
        (true, true) => "whatever is wrong",
        (true, false) => "if it did not arrive",
        (false, true) => "if something else is wrong",
        (false, false) => "if you just do not want it",
    }
}

/// A button with the last safe day of what it is for, where the days of the two buttons differ.
pub(super) fn with_date(
    button: View,
    window: &Window,
    purposes: &[Purpose],
    can_press: Option<bool>,
    page: &ChipContext,
) -> View {
    let closes = |purposes| clock_of(window, purposes).and_then(Clock::closes).map(|at| at.moment);
    if closes(NOT_ARRIVED) == closes(SOMETHING_ELSE) {
        return button;
    }
    let clock = clock_of(window, purposes);
    let until = match clock.and_then(|clock| Some((clock, clock.closes()?.moment))) {
        None => "last day not known".to_owned(),
        Some((_, safe_by)) if page.now < safe_by => safe_words(safe_by, page.now, page.zone),
        Some((clock, safe_by)) if clock.state(can_press, page.now) == WindowState::Closed => {
            format!("very probably over, it was safe until {}", day_words(safe_by.minus(1), page))
        }
        Some((_, safe_by)) => format!("may be over, it was safe until {}: try now", day_words(safe_by.minus(1), page)),
    };
    let class = if has_passed(window, purposes, page) { "until passed" } else { "until" };
    View::block("choice", vec![button, View::new(Tag::Span, class, until)])
}
