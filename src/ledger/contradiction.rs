//! An answer that ends an order, and a page that does not.
//!
//! What a page fetched for itself, its scripts can make up; so can they what the page shows, but that the shopper sees. Where
//! the answer says that an order is over and the page beside it says that it is not, the page counts, because that warns;
//! the other is kept beside it, and shown.

use super::ONE_VISIT;
use crate::order::{Seen, Source, Status};

/// Whether nothing warns of an order of this status any more.
const fn silences(status: Status) -> bool {
    matches!(status, Status::Completed | Status::Closed | Status::Cancelled | Status::InDispute | Status::Refunded)
}

/// Whether an answer says that the button to open a dispute is not there, and the page beside it shows it.
pub(super) fn denies(page: &Seen<bool>, answer: &Seen<bool>) -> bool {
    page.value && !answer.value && are_beside_each_other(page, answer)
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

/// The status that is to be merged with what is known; one that is contradicted goes to where doubts are kept.
pub(super) fn weigh(
    known: Option<&Seen<Status>>,
    doubt: &mut Option<Seen<Status>>,
    seen: Option<Seen<Status>>,
) -> Option<Seen<Status>> {
    let seen = seen?;
    if let Some(known) = known {
        if are_beside_each_other(known, &seen) && warns(known.value) && silences(seen.value) {
            *doubt = Some(seen);
            return None;
        }
        if are_beside_each_other(&seen, known) && warns(seen.value) && silences(known.value) {
            *doubt = Some(known.clone());
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
