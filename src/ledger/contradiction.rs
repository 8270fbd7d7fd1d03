//! An answer that ends an order, and a page that does not.
//!
//! What a page fetched for itself, its scripts can make up; so can they what the page shows, but that the shopper sees. Where
//! the answer says that an order is over and the page beside it says that it is not, the page counts, because that warns;
//! the other is kept beside it, and shown.

use super::ONE_VISIT;
use crate::order::{Dated, Evidence, Milestone, Seen, Source, Status};

/// Whether nothing warns of an order of this status any more.
const fn silences(status: Status) -> bool {
    matches!(status, Status::Completed | Status::Closed | Status::Cancelled | Status::InDispute | Status::Refunded)
}

const fn warns(status: Status) -> bool {
    !silences(status) && !matches!(status, Status::Unknown)
}

/// Whether one of them is what a page shows and the other its answer, both of one visit.
fn are_beside_each_other<T>(page: &Seen<T>, answer: &Seen<T>) -> bool {
    let (page, answer) = (&page.evidence, &answer.evidence);
    page.source == Source::Page
        && answer.source == Source::Answer
        && page.page == answer.page
        && page.at.since(answer.at).abs() <= ONE_VISIT
}

/// Leaves out the day of an end that is in doubt: what an answer says of it counts no more than that there is one.
pub(super) fn leave_out(doubt: Option<&Seen<Status>>, dates: &mut Vec<Dated>) {
    let Some(doubt) = doubt else { return };
    let came_with_it = |by: &Evidence| {
        by.source == doubt.evidence.source
            && by.page == doubt.evidence.page
            && by.at.since(doubt.evidence.at).abs() <= ONE_VISIT
    };
    dates.retain(|dated| dated.milestone != Milestone::Completed || !came_with_it(&dated.day.evidence));
}

/// The status that is to be merged with what is known; one that is contradicted, on whichever side, goes to where doubts are
/// kept.
pub(super) fn weigh(
    known_status: &mut Option<Seen<Status>>,
    doubt: &mut Option<Seen<Status>>,
    seen: Option<Seen<Status>>,
) -> Option<Seen<Status>> {
    let seen = seen?;
    if let Some(known) = known_status.as_ref() {
        if are_beside_each_other(known, &seen) && warns(known.value) && silences(seen.value) {
            *doubt = Some(seen);
            return None;
        }
        if are_beside_each_other(&seen, known) && warns(seen.value) && silences(known.value) {
            *doubt = known_status.take();
            return Some(seen);
        }
    }
    // What both say again, or another visit, settles it.
    let is_settled = |doubt: &Seen<Status>| {
        seen.evidence.at.since(doubt.evidence.at).abs() > ONE_VISIT
            || seen.evidence.source == Source::Answer
            || seen.value == doubt.value
    };
    if doubt.as_ref().is_some_and(is_settled) {
        *doubt = None;
    }
    Some(seen)
}
