//! What is remembered: sightings merged into orders, and how a wake finds what it needs without reading them all.
//!
//! A page is a witness, not the truth. What a page said is replaced only by what the same kind of page says on a later
//! visit; two kinds of page that disagree are both kept, so that the earlier date can warn and the later one can decide.
//! A date that is replaced by another one leaves its trace ([`Moved`]).

#![warn(clippy::arithmetic_side_effects)]

mod contradiction;
pub mod kept;
pub mod skew;

use crate::day::{DAY, Day, Moment};
use crate::order::authority::is_later;
use crate::order::{
    Dated, Dispute, Evidence, Line, Moved, Order, PageKind, Seen, Stage, Statement, Status, Term, Track,
};
use crate::snapshot::MOST_INSIDE;

pub use crate::order::authority::ONE_VISIT;

/// How long after it was last seen an order that is over is kept word for word.
pub const WORD_FOR_WORD: i64 = 90 * DAY;

/// The most events kept of a parcel's way, and the most changes kept of an order's dates.
const MOST_KEPT: usize = 40;

/// Lets go of what only an open order needs: its parcel's way, and the very words its dates were read from. Which page said
/// what, and when, stays; so do the words for how far it is, which tell why it was closed. Says whether there was anything to
/// let go of.
pub fn compact(order: &mut Order) -> bool {
    let before = order.clone();
    order.tracks.clear();
    order.lines.iter_mut().for_each(|line| line.tracks.clear());
    skew::for_each_evidence(order, &mut |evidence| {
        evidence.words.clear();
        evidence.way = None;
    });
    let words = |seen: &Option<Seen<Status>>| seen.as_ref().map(|seen| seen.evidence.words.clone()).unwrap_or_default();
    for (after, before) in [(&mut order.status, &before.status), (&mut order.listed, &before.listed)] {
        after.iter_mut().for_each(|seen| seen.evidence.words = words(before));
    }
    *order != before
}

/// Whether two states of an order differ in more than the time at which it was last read.
pub fn differ(one: &Order, other: &Order) -> bool {
    let mut like_other = one.clone();
    like_other.seen = other.seen;
    like_other != *other
}

/// Which of two values is the newer one.
#[derive(Clone, Copy)]
enum By {
    /// A page is read now, so whatever is known is older: even what claims to be of a later time, which a clock that was
    /// ahead has said.
    Now,
    /// All that was seen is of one time, which is this much: newer than all that is known, or not.
    Visit(bool),
    /// What was seen is of several visits, so each value goes by when it was read; it is this late now.
    Reading(Moment),
}

impl By {
    /// Whether what has no evidence of its own is replaced.
    const fn replaces(self) -> bool {
        matches!(self, Self::Now | Self::Visit(true))
    }

    fn is_newer<T>(self, old: &Seen<T>, new: &Seen<T>) -> bool {
        match self {
            Self::Now => true,
            Self::Visit(newer) => newer,
            Self::Reading(now) => {
                // What is told here was set back behind what has come, so of the two only the old one can be ahead.
                new.evidence.at > old.evidence.at || skew::is_ahead(old.evidence.at, now)
            }
        }
    }

    /// Whether a value was read so long after another that it was another visit.
    const fn is_another_visit(self, old: &Evidence, new: &Evidence) -> bool {
        new.at.since(old.at) > ONE_VISIT || self.was_ahead(old, new)
    }

    /// Whether the clock was ahead when what is known was read.
    const fn was_ahead(self, old: &Evidence, new: &Evidence) -> bool {
        match self {
            Self::Now => new.at.since(old.at) < -ONE_VISIT,
            Self::Reading(now) => skew::is_ahead(old.at, now) && !skew::is_ahead(new.at, now),
            Self::Visit(_) => false,
        }
    }

    /// Whether a reading is of a later visit to the same kind of page.
    fn is_later_visit<T>(self, old: &Seen<T>, new: &Seen<T>) -> bool {
        old.evidence.page == new.evidence.page && self.is_another_visit(&old.evidence, &new.evidence)
    }

    /// A value read again within one visit is not worth a write; another value, or the same one on a later visit, is.
    fn is_news<T: PartialEq>(self, old: &Seen<T>, new: &Seen<T>) -> bool {
        old.value != new.value || self.is_another_visit(&old.evidence, &new.evidence)
    }
}

/// Adds what one page shows now to what is known, and says which known line each line of the page is.
pub fn merge(known: &mut Order, seen: Order) -> Vec<usize> {
    let now = seen.seen;
    let placed = merge_by(known, seen, By::Now);
    known.seen = now;
    placed
}

/// Adds what a file says to what is known: it counts as one visit, of the time at which the file's order was last read.
pub fn restore(known: &mut Order, kept: Order) {
    let newer = By::Visit(kept.seen >= known.seen);
    merge_by(known, kept, newer);
}

/// Adds what several pages showed over time, as another browser tells it, to what is known: what was read later counts, on
/// whichever side it is, and what has no time of its own only fills gaps. So two browsers that tell each other everything
/// end with the same, whoever tells first and how often.
pub fn join(known: &mut Order, other: Order, now: Moment) {
    merge_by(known, other, By::Reading(now));
}

fn merge_by(known: &mut Order, mut seen: Order, newer: By) -> Vec<usize> {
    let (listed, status) = if seen.status.as_ref().is_some_and(|status| status.evidence.page.lags()) {
        (seen.status.or(seen.listed), None)
    } else {
        (seen.listed, seen.status)
    };
    if known.status.as_ref().is_some_and(|status| status.evidence.page.lags()) {
        // As an older version stored it.
        let old = known.status.take();
        merge_status(&mut known.listed, old, newer);
    }
    let status = contradiction::weigh(&mut known.status, &mut known.doubt, status);
    merge_status(&mut known.status, status, newer);
    merge_status(&mut known.listed, listed, newer);
    contradiction::leave_out(known.doubt.as_ref(), &mut seen.dates);
    contradiction::leave_out(known.doubt.as_ref(), &mut known.dates);
    replace(&mut known.store, seen.store, newer);
    replace(&mut known.total, seen.total, newer);
    replace(&mut known.host, seen.host, newer);
    replace(&mut known.country, seen.country, newer);
    replace(&mut known.confirm, seen.confirm, newer);
    merge_moved(&mut known.moved, seen.moved);
    merge_dates(&mut known.dates, seen.dates, newer, None, &mut known.moved);
    merge_terms(&mut known.terms, seen.terms, newer);
    merge_tracks(&mut known.tracks, seen.tracks);
    for tag in seen.tags {
        if !known.tags.contains(&tag) {
            known.tags.push(tag);
        }
    }
    let spare = known.tags.len().saturating_sub(MOST_KEPT);
    known.tags.drain(..spare);
    make_room(&mut known.lines, &seen.lines);
    let alone = known.lines.len() == 1 && seen.lines.len() == 1;
    let same_count = known.lines.len() == seen.lines.len();
    // Where lines are known by their numbers or products, one that has neither is none of its own.
    let is_known = |line: &Line| line.id.is_some() || line.product.is_some();
    let told_apart = known.lines.iter().any(is_known);
    // Of an order that has more lines than are known, one by another name is another one, and one without a name may be.
    let has_more = known.line_count.max(seen.line_count).is_some_and(|count| count > 1) && known.has_unknown_lines();
    let is_nameless = |line: &Line| !is_known(line) && line.title.is_none();
    let titles: Vec<Option<String>> = seen.lines.iter().map(|line| line.title.clone()).collect();
    let mut placed = Vec::new();
    let mut of_order = seen.dispute;
    for (n, line) in seen.lines.into_iter().enumerate() {
        let may_be = |at: &usize| {
            let is_another = |each: &Line| is_nameless(&line) && told_apart || is_named_otherwise(each, &line);
            !has_more || known.lines.get(*at).is_none_or(|each| !is_another(each))
        };
        // Two variants of one product are called the same: a title alone tells neither of them.
        let is_repeated = line.title.is_some() && titles.iter().filter(|title| **title == line.title).count() > 1;
        let tells = |at: &usize| !is_repeated || known.lines.get(*at).is_none_or(|each| !is_titled_alone(each, &line));
        let at = place(&known.lines, &line, n, same_count, alone).filter(may_be).filter(tells);
        if at.is_none() && told_apart && !is_known(&line) {
            of_order = of_order.or(line.dispute);
            placed.push(usize::MAX);
            continue;
        }
        let at = at.unwrap_or(known.lines.len());
        match known.lines.get_mut(at) {
            Some(each) => merge_line(each, line, newer, at, &mut known.moved),
            None => known.lines.push(line),
        }
        placed.push(at);
    }
    known.line_count = known.line_count.max(seen.line_count);
    merge_dispute(&mut known.dispute, of_order, newer);
    merge_statements(&mut known.statements, seen.statements);
    known.seen = known.seen.max(seen.seen);
    placed
}

/// No order has as many lines as a page can make up, one visit after the other. What a page shows now is kept, and of what it
/// does not show any more what came last goes first.
fn make_room(known: &mut Vec<Line>, seen: &[Line]) {
    if known.len().saturating_add(seen.len()) <= MOST_INSIDE {
        return;
    }
    let same_count = known.len() == seen.len();
    let mut shown = vec![false; known.len()];
    let mut fresh: usize = 0;
    for (n, line) in seen.iter().enumerate() {
        match place(known, line, n, same_count, false).and_then(|at| shown.get_mut(at)) {
            Some(shown) => *shown = true,
            None => fresh = fresh.saturating_add(1),
        }
    }
    let mut spare = known.len().saturating_add(fresh).saturating_sub(MOST_INSIDE);
    for at in (0..known.len()).rev() {
        if spare > 0 && shown.get(at) == Some(&false) {
            known.remove(at);
            spare = spare.saturating_sub(1);
        }
    }
}

/// Which known line a seen line is: by its id; where one of them has none, by product and variant if only one fits, and
/// then by its place among equally many.
fn place(known: &[Line], line: &Line, n: usize, same_count: bool, alone: bool) -> Option<usize> {
    if line.id.is_some()
        && let Some(at) = known.iter().position(|each| each.id == line.id)
    {
        return Some(at);
    }
    let open = |each: &Line| line.id.is_none() || each.id.is_none();
    let like = |each: &Line| {
        open(each) && line.product.is_some() && each.product == line.product && each.variant == line.variant
    };
    // A list of refunds names a line by its title alone.
    let nameless = |each: &Line| line.product.is_none() || each.product.is_none();
    let titled = |each: &Line| open(each) && nameless(each) && line.title.is_some() && each.title == line.title;
    let only = |fits: &dyn Fn(&Line) -> bool| {
        let mut fits = known.iter().enumerate().filter(|(_, each)| fits(each)).map(|(at, _)| at);
        fits.next().filter(|_| fits.next().is_none())
    };
    match only(&like).or_else(|| only(&titled)) {
        Some(at) => Some(at),
        None => {
            let free = known.get(n).is_some_and(open);
            ((alone || same_count) && free).then_some(n)
        }
    }
}

/// Whether nothing but its title says which line one is that is known by more.
fn is_titled_alone(one: &Line, other: &Line) -> bool {
    let is_bare = |line: &Line| line.id.is_none() && line.product.is_none() && line.variant.is_none();
    one.title.is_some() && one.title == other.title && is_bare(one) != is_bare(other)
}

/// Whether two lines are called by different names. The number of a line tells it whatever else it is called.
fn is_named_otherwise(one: &Line, other: &Line) -> bool {
    let differ = |one: &Option<String>, other: &Option<String>| one.is_some() && other.is_some() && one != other;
    let is_one = one.id.is_some() && one.id == other.id;
    !is_one && (differ(&one.product, &other.product) || one.product.is_none() && differ(&one.title, &other.title))
}

fn merge_line(known: &mut Line, mut seen: Line, newer: By, at: usize, moved: &mut Vec<Moved>) {
    replace(&mut known.id, seen.id, newer);
    replace(&mut known.product, seen.product, newer);
    replace(&mut known.variant, seen.variant, newer);
    replace(&mut known.title, seen.title, newer);
    replace(&mut known.quantity, seen.quantity, newer);
    replace(&mut known.unit_price, seen.unit_price, newer);
    if let Some(button) = seen.can_dispute
        && known.can_dispute.as_ref().is_none_or(|old| is_seen(old, &button, newer))
    {
        known.can_dispute = Some(button);
    }
    let status = contradiction::weigh(&mut known.status, &mut known.doubt, seen.status);
    merge_status(&mut known.status, status, newer);
    contradiction::leave_out(known.doubt.as_ref(), &mut seen.dates);
    contradiction::leave_out(known.doubt.as_ref(), &mut known.dates);
    merge_dispute(&mut known.dispute, seen.dispute, newer);
    let key = known.key(at);
    merge_dates(&mut known.dates, seen.dates, newer, Some(&key), moved);
    merge_terms(&mut known.terms, seen.terms, newer);
    merge_tracks(&mut known.tracks, seen.tracks);
}

/// Whether what is newly said of the button counts. One that comes seconds after the page, or that only one of the page and
/// its answer shows, is there.
fn is_seen(old: &Seen<bool>, new: &Seen<bool>, newer: By) -> bool {
    let one_visit = new.evidence.at.since(old.evidence.at).abs() <= ONE_VISIT;
    if one_visit && old.value != new.value { new.value } else { newer.is_newer(old, new) && newer.is_news(old, new) }
}

fn merge_status(known: &mut Option<Seen<Status>>, seen: Option<Seen<Status>>, newer: By) {
    let Some(seen) = seen else { return };
    let was_ahead =
        |old: &Seen<Status>| seen.value != Status::Unknown && newer.was_ahead(&old.evidence, &seen.evidence);
    if known.as_ref().is_none_or(|old| (is_later(old, &seen) || was_ahead(old)) && newer.is_news(old, &seen)) {
        *known = Some(seen);
    }
}

/// What a dispute is known by: a page that only says that there is one does not blur what another said of its stage.
fn merge_dispute(known: &mut Option<Seen<Dispute>>, seen: Option<Seen<Dispute>>, newer: By) {
    let Some(mut seen) = seen else { return };
    let Some(old) = known.as_ref() else {
        *known = Some(seen);
        return;
    };
    // Of several that one page tells of a line, one that runs is not hidden by one that is over.
    let one_page = |by: &Evidence| (by.page, by.source, by.at);
    let runs = |told: &Seen<Dispute>| told.value.stage.status() == Some(Status::InDispute);
    if one_page(&old.evidence) == one_page(&seen.evidence) && runs(old) && !runs(&seen) {
        return;
    }
    let another = matches!((&old.value.id, &seen.value.id), (Some(old), Some(new)) if old != new);
    let is_vague = |stage: Stage, page: PageKind, other: PageKind| {
        stage == Stage::Unknown || stage == Stage::Unread && page != other
    };
    let vaguer = is_vague(seen.value.stage, seen.evidence.page, old.evidence.page) && !another;
    let was_vague = is_vague(old.value.stage, old.evidence.page, seen.evidence.page);
    let clearer = matches!(newer, By::Reading(_)) && was_vague && !vaguer && !another;
    if !(clearer || newer.is_newer(old, &seen)) || vaguer && !was_vague || !newer.is_news(old, &seen) {
        return;
    }
    if !another {
        seen.value.id = seen.value.id.or_else(|| old.value.id.clone());
        seen.value.asked = seen.value.asked.or_else(|| old.value.asked.clone());
        seen.value.offered = seen.value.offered.or_else(|| old.value.offered.clone());
        seen.value.refunded = seen.value.refunded.or_else(|| old.value.refunded.clone());
    }
    *known = Some(seen);
}

fn replace<T>(known: &mut Option<T>, seen: Option<T>, newer: By) {
    if seen.is_some() && (known.is_none() || newer.replaces()) {
        *known = seen;
    }
}

/// A milestone read again on a later visit to the same kind of page replaces what that kind of page said before.
fn merge_dates(known: &mut Vec<Dated>, seen: Vec<Dated>, newer: By, line: Option<&str>, moved: &mut Vec<Moved>) {
    for new in &seen {
        note_move(known, &seen, new, newer, line, moved);
    }
    known.retain(|old| {
        !seen.iter().any(|new| old.milestone == new.milestone && newer.is_later_visit(&old.day, &new.day))
    });
    for new in seen {
        if known.iter().any(|old| old.milestone == new.milestone && newer.is_later_visit(&new.day, &old.day)) {
            // A file from another time: what was read since counts.
            continue;
        }
        let same = |old: &&mut Dated| {
            old.milestone == new.milestone
                && old.day.value == new.day.value
                && old.day.evidence.page == new.day.evidence.page
        };
        match known.iter_mut().find(same) {
            Some(old) if newer.is_news(&old.day, &new.day) => *old = new,
            Some(_) => {}
            None => {
                let alike = |other: &Dated| {
                    other.milestone == new.milestone && other.day.evidence.page == new.day.evidence.page
                };
                if known.iter().filter(|other| alike(other)).count() >= MOST_KEPT {
                    let oldest = known.iter().position(alike);
                    oldest.map(|at| known.remove(at));
                }
                known.push(new);
            }
        }
    }
}

/// Keeps the trace of a date that a later visit shows as another one.
///
/// A page's own text and its answers may print two dates a day apart, and always did; so the earliest date of one source
/// is held against the earliest that the same source gave before, and one that was already there is no move.
fn note_move(known: &[Dated], seen: &[Dated], new: &Dated, newer: By, line: Option<&str>, moved: &mut Vec<Moved>) {
    let alike = |other: &Dated| {
        other.milestone == new.milestone
            && other.day.evidence.page == new.day.evidence.page
            && other.day.evidence.source == new.day.evidence.source
    };
    let to: Option<Day> = seen.iter().filter(|other| alike(other)).map(|other| other.day.value).min();
    let before =
        || known.iter().filter(|old| alike(old) && newer.is_later_visit(&old.day, &new.day)).map(|old| old.day.value);
    let (Some(to), Some(from)) = (to.filter(|to| *to == new.day.value), before().min()) else { return };
    if before().any(|old| old == to) {
        return;
    }
    let line = line.map(str::to_owned);
    let at = new.day.evidence.at;
    let change = Moved { milestone: new.milestone, line, from, to, page: new.day.evidence.page, at };
    // A page and its answer tell of the same change, and so does a file that was exported after it.
    let kind =
        |other: &&Moved| (other.milestone, &other.line, other.page) == (change.milestone, &change.line, change.page);
    let told = moved.iter().rev().find(kind).is_some_and(|last| last.to == to && last.at <= at);
    if !told {
        moved.push(change);
        let spare = moved.len().saturating_sub(MOST_KEPT);
        moved.drain(..spare);
    }
}

/// A printed number of days, likewise.
fn merge_terms(known: &mut Vec<Term>, seen: Vec<Term>, newer: By) {
    known.retain(|old| !seen.iter().any(|new| old.kind == new.kind && newer.is_later_visit(&old.days, &new.days)));
    for new in seen {
        if known.iter().any(|old| old.kind == new.kind && newer.is_later_visit(&new.days, &old.days)) {
            continue;
        }
        let same = |old: &&mut Term| {
            old.kind == new.kind && old.days.value == new.days.value && old.days.evidence.page == new.days.evidence.page
        };
        match known.iter_mut().find(same) {
            Some(old) if newer.is_news(&old.days, &new.days) => *old = new,
            Some(_) => {}
            None => known.push(new),
        }
    }
}

/// A parcel's way: an order page shows its last event only, so what is new comes before what is known.
fn merge_tracks(known: &mut Vec<Track>, seen: Vec<Track>) {
    let mut at = 0;
    for new in seen {
        let same = |old: &Track| {
            old.code == new.code
                && old.words == new.words
                && (old.day == new.day || old.day.is_none() || new.day.is_none())
        };
        match known.iter().position(same) {
            Some(place) => {
                if let Some(old) = known.get_mut(place) {
                    old.day = old.day.or(new.day);
                    old.moment = old.moment.or(new.moment);
                }
                at = at.max(place.saturating_add(1));
            }
            None => {
                known.insert(at.min(known.len()), new);
                at = at.saturating_add(1);
            }
        }
    }
    known.truncate(MOST_KEPT);
}

/// Changes that another copy of the ledger knows.
fn merge_moved(known: &mut Vec<Moved>, seen: Vec<Moved>) {
    for change in seen {
        if !known.contains(&change) {
            let at = known.partition_point(|other| other.at <= change.at);
            known.insert(at, change);
        }
    }
}

/// What the shopper said last of a line counts; what they took back is gone with it.
fn merge_statements(known: &mut Vec<Statement>, seen: Vec<Statement>) {
    for word in seen {
        let same = |other: &&mut Statement| other.line == word.line && other.kind == word.kind;
        match known.iter_mut().find(same) {
            Some(old) if word.told_at() > old.told_at() => *old = word,
            Some(_) => {}
            None => known.push(word),
        }
    }
}
