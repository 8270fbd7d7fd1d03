//! Clock skew: what a clock that was wrong has written.
//!
//! A computer's clock can be hours or years ahead for a while, and everything that is written then carries an instant that
//! has not come yet. Believed, it would freeze an order for as long: each later reading would count as older. So no instant
//! from the future is believed: what is stored is corrected on the first turn that meets it, and what a file or another
//! browser brings is [set back](set_back) behind what is known here.
//!
//! A clock that is behind makes good instants look as if they were from the future. Where the site's own dates show that it
//! is, nothing is corrected; and a page that is read then replaces what is known all the same
//! ([`merge`](super::merge)). What the shopper said keeps both instants in any case: a window is counted from it.

use crate::day::{Day, Moment};
use crate::ledger::ONE_VISIT;
use crate::order::{Dated, Evidence, Milestone, Order};

/// A clock that is put right by less than this, in milliseconds, was not wrong.
pub const DRIFT: i64 = 60_000;

/// Whether an instant has not come yet, by more than clocks differ.
pub const fn is_ahead(at: Moment, now: Moment) -> bool {
    at.0 > now.plus(DRIFT).0
}

/// Whether the clock is known to be behind: the site says that the order was placed or paid on a day that has not begun
/// anywhere.
pub fn is_clock_behind(order: &Order, now: Moment) -> bool {
    let placed = [Milestone::Placed, Milestone::Paid].into_iter().flat_map(|event| order.readings(event, None));
    placed.into_iter().any(|seen| seen.value > Day::furthest_ahead(now))
}

/// Corrects what a clock that was ahead has written of an order and no page will put right. Says whether there was any.
pub fn correct(order: &mut Order, now: Moment) -> bool {
    if is_clock_behind(order, now) {
        return false;
    }
    let before = order.clone();
    for said in order.statements.iter_mut().filter(|said| is_ahead(said.told_at(), now)) {
        said.not_after = Some(now);
    }
    let said = std::mem::take(&mut order.statements);
    order.dates.retain(|dated| !is_guess_of_wrong_clock(dated, now));
    for line in &mut order.lines {
        line.dates.retain(|dated| !is_guess_of_wrong_clock(dated, now));
    }
    set_back(order, now.plus(DRIFT), now);
    order.statements = said;
    *order != before
}

/// Whether a day was completed with the year of a clock that was ahead, or taken from that clock itself: an event that is
/// over cannot lie in the future, and a day without its year may lie in another one.
fn is_guess_of_wrong_clock(dated: &Dated, now: Moment) -> bool {
    let Dated { milestone, day } = dated;
    if !is_ahead(day.evidence.at, now) {
        return false;
    }
    if milestone.is_past_event() {
        return day.value > Day::furthest_ahead(now);
    }
    let (year, ..) = day.value.parts();
    let other_year = Day::furthest_ahead(day.evidence.at).parts().0 != Day::furthest_ahead(now).parts().0;
    other_year && !day.evidence.words.is_empty() && !day.evidence.words.contains(&year.to_string())
}

/// Sets every instant of an order that has not come yet behind `before`, in the order in which they were.
pub fn set_back(order: &mut Order, now: Moment, before: Moment) {
    let mut ahead = Vec::new();
    for_each_instant(order, &mut |at| {
        if *at > now {
            ahead.push(*at);
        }
    });
    ahead.sort_unstable();
    ahead.dedup();
    let last = before.minus(ONE_VISIT).minus(1);
    for_each_instant(order, &mut |at| {
        if let Ok(n) = ahead.binary_search(at) {
            let later = ahead.len().saturating_sub(n).saturating_sub(1);
            *at = last.minus(i64::try_from(later).unwrap_or(i64::MAX)).bounded();
        }
    });
}

fn for_each_instant(order: &mut Order, visit: &mut dyn FnMut(&mut Moment)) {
    visit(&mut order.seen);
    order.moved.iter_mut().for_each(|moved| visit(&mut moved.at));
    for said in &mut order.statements {
        visit(&mut said.at);
        said.not_after.iter_mut().for_each(&mut *visit);
    }
    for_each_evidence(order, &mut |evidence| visit(&mut evidence.at));
}

/// Hands over the evidence of every value of an order.
pub(super) fn for_each_evidence(order: &mut Order, visit: &mut dyn FnMut(&mut Evidence)) {
    order.status.iter_mut().chain(&mut order.listed).for_each(|seen| visit(&mut seen.evidence));
    order.dispute.iter_mut().for_each(|seen| visit(&mut seen.evidence));
    order.dates.iter_mut().for_each(|dated| visit(&mut dated.day.evidence));
    order.terms.iter_mut().for_each(|term| visit(&mut term.days.evidence));
    for line in &mut order.lines {
        line.status.iter_mut().for_each(|seen| visit(&mut seen.evidence));
        line.can_dispute.iter_mut().for_each(|seen| visit(&mut seen.evidence));
        line.dispute.iter_mut().for_each(|seen| visit(&mut seen.evidence));
        line.dates.iter_mut().for_each(|dated| visit(&mut dated.day.evidence));
        line.terms.iter_mut().for_each(|term| visit(&mut term.days.evidence));
    }
}
