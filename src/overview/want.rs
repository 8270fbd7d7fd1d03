//! What a shopper could still want of a line, and for how long what nobody has settled may still be open.
//!
//! A line is over where the site says so, or where its last day has passed and somebody has looked since and the button was
//! gone. Without that, it is not known to be over: an order that is still on its way is asked about, and so is a finished one
//! of which no last day is known, until it is old. A finished order whose last day by every rule has passed counts as over *by
//! its age alone*, as the old ones do; how many those are is told as well.

use crate::day::{DAY, Day, Moment, pacific};
use crate::order::{Line, Milestone, Order, PageKind, Stage, Status};
use crate::site::Site;
use crate::window::{Window, WindowState};

/// For so many days after an order has finished, or after its last day, it may still be open though nobody knows a date: the
/// longest that any page was seen to print is 90 days after the order.
pub const FINISHED_FOR: i32 = 120;

/// How long an order that is not shipped can be believed to be so, after that was last read.
const UNSHIPPED_FOR: i64 = 30 * DAY;

/// What a shopper could want of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Want {
    /// Its date, which is known and not past its last doubt.
    Dated,
    /// Its date, which is not known.
    Undated,
    /// Whether its button is gone: its last day has passed, and nobody has looked since. Until then: afterwards it counts as
    /// over.
    Unseen(Moment),
    /// The date of a finished order, or whether its button is gone.
    Finished {
        /// Until when it counts; afterwards it counts as over.
        until: Moment,
        /// It had a date, which has passed, and nobody has looked since.
        unseen: bool,
    },
    /// It is not shipped, so it has no date.
    Unshipped,
    /// It is in a dispute; whether that waits for the shopper.
    Disputed(bool),
    /// Nothing: it counts as over, by its age alone. Until when that is told.
    Aged(Moment),
    /// Nothing: it is over.
    Nothing,
}

/// What a shopper could want of a line.
pub fn want(order: &Order, line: Option<&Line>, window: &Window, now: Moment) -> Want {
    let (status, stage) = order.standing(line);
    let is_finished = matches!(status, Status::Completed | Status::Closed);
    match window.state {
        WindowState::InDispute => return Want::Disputed(stage.is_some_and(Stage::waits)),
        // What was not shipped when it was last read, long ago, may be on its way or here by now.
        WindowState::NotShipped if is_unshipped_news_old(order, now) => return Want::Undated,
        WindowState::NotShipped => return Want::Unshipped,
        WindowState::Closed | WindowState::Refunded | WindowState::Cancelled => return Want::Nothing,
        WindowState::TooEarly
        | WindowState::Open
        | WindowState::LastHours
        | WindowState::Doubtful
        | WindowState::RefundedInPart
        | WindowState::Unknown => {}
    }
    let Some((safe_by, warned)) = window.closings().pop() else {
        return match window.state {
            WindowState::Unknown if is_finished && is_closed_unpaid(order, line) => Want::Nothing,
            WindowState::Unknown | WindowState::RefundedInPart if is_finished => {
                finished(last_event(order, line).or(read_at(order, line)), now)
            }
            _ => Want::Undated,
        };
    };
    if now <= warned {
        // A dispute of which something is said in words that nobody knows may wait for the shopper until another date.
        return if stage == Some(Stage::Unread) { Want::Undated } else { Want::Dated };
    }
    // A dispute of which nobody knows whether it runs is not settled by a button that is not there.
    if window.state == WindowState::Doubtful && is_gone_since(line, safe_by) {
        return Want::Nothing;
    }
    match aged(last_event(order, line).map_or(warned, |last| warned.max(last)), now) {
        Err(over) => over,
        // Most orders end so: they came, nobody looked at their page again, and the rules leave nothing open.
        Ok(until) if is_finished && window.has_end() && stage != Some(Stage::Unread) => over_by_age(Some(until), now),
        Ok(until) if is_finished => Want::Finished { until, unseen: true },
        Ok(until) => Want::Unseen(until),
    }
}

/// Whether a shopper could still want a window's date, or has it. Of a finished order of which no date is known, nobody says
/// that they do.
pub fn is_open(order: &Order, line: Option<&Line>, window: &Window, now: Moment) -> bool {
    let wanted = want(order, line, window, now);
    let is_wanted =
        matches!(wanted, Want::Dated | Want::Undated | Want::Unseen(_) | Want::Finished { unseen: true, .. });
    is_wanted && window.state.is_live()
}

/// Whether it was last read so long ago that an order is not shipped that it may be by now.
pub fn is_unshipped_news_old(order: &Order, now: Moment) -> bool {
    now.since(order.seen) > UNSHIPPED_FOR
}

/// Whether the button was seen to be gone since an instant.
fn is_gone_since(line: Option<&Line>, since: Moment) -> bool {
    line.and_then(|line| line.can_dispute.as_ref()).is_some_and(|button| !button.value && button.evidence.at >= since)
}

/// Until when what ended at an instant counts, or what it counts as since.
fn aged(ended: Moment, now: Moment) -> Result<Moment, Want> {
    let span = i64::from(FINISHED_FOR).saturating_mul(DAY);
    let until = ended.plus(span);
    if now < until {
        return Ok(until);
    }
    let told = until.plus(span);
    Err(if now < told { Want::Aged(told) } else { Want::Nothing })
}

/// What counts as over by its age alone, and how long that is told after an instant.
fn over_by_age(since: Option<Moment>, now: Moment) -> Want {
    let told = since.map_or(Moment::LAST, |since| since.plus(i64::from(FINISHED_FOR).saturating_mul(DAY)));
    if now < told { Want::Aged(told) } else { Want::Nothing }
}

/// What a finished order without a date counts as.
fn finished(ended: Option<Moment>, now: Moment) -> Want {
    let counts = |until| Want::Finished { until, unseen: false };
    ended.map_or_else(|| counts(Moment::LAST), |ended| aged(ended, now).map_or_else(|over| over, counts))
}

/// The end of the last day on which anything that is known of a line happened.
fn last_event(order: &Order, line: Option<&Line>) -> Option<Moment> {
    let events = [Milestone::Placed, Milestone::Paid, Milestone::Shipped, Milestone::Delivered, Milestone::Completed];
    let days = events.into_iter().flat_map(|event| order.readings(event, line)).map(|seen| seen.value);
    let last: Option<Day> = days.max();
    last.map(end_of)
}

/// When a page said how far a line is.
fn read_at(order: &Order, line: Option<&Line>) -> Option<Moment> {
    order.way(line).map(|seen| seen.evidence.at)
}

fn end_of(day: Day) -> Moment {
    pacific::start_of(day.plus(1)).0
}

/// Whether the site has closed an order that was never paid, so that there is nothing to dispute: its word says that the time
/// to pay has expired, or its own page tells when it was placed and neither that it was paid nor anything after that. Closed
/// for a reason that nobody knows, an order may have been paid and sent.
fn is_closed_unpaid(order: &Order, line: Option<&Line>) -> bool {
    let Some(way) = order.way(line).filter(|way| way.value == Status::Closed) else { return false };
    if is_known_paid(order) {
        return false;
    }
    let is_own = |page: PageKind| page.is_of_the_order();
    let own_placed = || order.readings(Milestone::Placed, None).any(|seen| is_own(seen.evidence.page));
    Site::built_in().is_unpaid(&way.evidence.words) || is_own(way.evidence.page) && own_placed()
}

fn is_known_paid(order: &Order) -> bool {
    let events = [Milestone::Paid, Milestone::Shipped, Milestone::Delivered, Milestone::Completed];
    events.into_iter().any(|event| order.readings(event, None).next().is_some())
}
