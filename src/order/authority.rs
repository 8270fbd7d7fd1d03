//! Who has the last word: what several pages say of an order and of disputes about it, put together.
//!
//! Every page speaks of what it shows, and some are late: an order list still shows the state before while the order's own
//! page shows the new one. And a list says that there is a dispute about an order without saying about which of its lines.
//! So what each kind of page said last is kept, and what counts is worked out here, by these rules and nowhere else:
//!
//! 1. How far an order is, its own page says. A list counts beside it only where it is newer and *further*, for a list that
//!    lags can be behind and never ahead; and it ends no order at whose lines that page shows the dispute button. Beside such
//!    a button, and before it, that page's own word that a line is cancelled or not shipped ends nothing either
//!    ([`Order::is_outranked`]).
//! 2. A dispute about an order is one about its line where it has one line, or where the order's own page shows since then
//!    that the button to open one is not there at the line. The other lines keep their windows.
//!    That money came back on an order of several lines is said of a line, or of the whole order, only where all of it came
//!    back: what is left unsaid of the others would be silenced. A part of what was paid for a line ends nothing there either
//!    ([`refund`](super::refund)). The card of a refund and the page of a case speak of one line: of those that no
//!    page of the order has shown they say nothing, unless all of the order's money came back ([`Order::has_unknown_lines`]).
//! 3. A dispute button that the order's own page shows at a line, later than anybody spoke of a dispute about that line,
//!    says that there is none (any more). What one page says on one visit it says whole: there the dispute counts.
//! 4. Against such a button a list does not count, however late it is: it would silence, and that page is a press away. What
//!    it says is shown beside it ([`Order::unheeded`]).
//! 5. An answer's word of a dispute does not count where the page that was made from it, on the same visit, says how far the
//!    order is and of no dispute: the shopper sees that page, and scripts can make up the answer.
//! 6. That there is a dispute does not count any more once the kind of page that said so speaks of the order on a later
//!    visit and does not say so again.
//!
//! The order in which pages are told of plays no part in any of them, so several browsers of a shopper come to the same.

use super::{Dispute, Evidence, Line, Order, PageKind, Seen, Source, Stage, Status};

/// Readings this close together, in milliseconds, belong to one visit and do not replace each other.
pub const ONE_VISIT: i64 = 60_000;

impl PageKind {
    /// Whether it is an order's own page.
    pub const fn is_of_the_order(self) -> bool {
        matches!(self, Self::OrderDetail | Self::ClassicOrderDetail)
    }

    /// Whether it is a list of orders, which lags behind their own pages.
    pub const fn lags(self) -> bool {
        matches!(self, Self::OrderList | Self::ClassicOrderList)
    }
}

impl Status {
    /// How far it is on an order's way: of two, the higher one comes later.
    const fn progress(self) -> u8 {
        match self {
            Self::Unknown => 0,
            Self::AwaitingPayment => 1,
            Self::AwaitingShipment => 2,
            Self::AwaitingDelivery => 3,
            Self::Completed | Self::Closed | Self::Cancelled | Self::InDispute | Self::Refunded => 4,
        }
    }
}

impl Stage {
    /// Whether the shopper is to do something.
    pub const fn waits(self) -> bool {
        matches!(self, Self::Shopper | Self::Return)
    }

    /// What it means for the line; nothing where a dispute that ended may have ended either way, where not all of the money
    /// came back, or where nobody can tell.
    pub const fn status(self) -> Option<Status> {
        match self {
            Self::Refunded => Some(Status::Refunded),
            Self::RefundedInPart | Self::Ended | Self::Unread => None,
            _ => Some(Status::InDispute),
        }
    }
}

impl Order {
    /// How far the order is, a dispute about all of it before anything else; where no page tells, that one of its lines is in
    /// a dispute, and otherwise `Unknown`.
    pub fn status(&self) -> Status {
        let runs = |line| self.dispute_of(line).is_some_and(|told| is_running(&told));
        match self.standing(None).0 {
            Status::Unknown if self.lines.iter().any(runs) => Status::InDispute,
            status => status,
        }
    }

    /// How far a line is (without one: the order), and how far the dispute about it is that counts.
    pub fn standing(&self, line: Option<&Line>) -> (Status, Option<Stage>) {
        let line = line.or(match self.lines.as_slice() {
            [only] if self.has_all_lines() => Some(only),
            _ => None,
        });
        let way = self.way(line).map(|seen| seen.value);
        let told = match line {
            Some(line) => self.dispute_of(line),
            None => self.dispute_of_all(way.is_some()),
        };
        let status = told.and_then(|told| told.stage.status()).or(way).unwrap_or(Status::Unknown);
        (status, told.filter(|told| told.is_told).map(|told| told.stage))
    }

    /// Whether something is said of a dispute about an order of several lines that none of them tells: that there is one, in
    /// whatever words, or that it waits for the shopper since anybody spoke of a line's.
    pub fn speaks_of_no_line(&self) -> bool {
        let Some(whole) = self.dispute_of_all(true).filter(|_| self.lines.len() > 1) else { return false };
        (is_running(&whole) || whole.stage == Stage::Unread) && !self.is_of_a_line(&whole)
    }

    /// Whether what is said of a dispute about the order is what one of its lines tells.
    fn is_of_a_line(&self, whole: &DisputeReading<'_>) -> bool {
        self.lines.iter().filter_map(|line| self.dispute_of(line)).any(|told| {
            let is_answered = !whole.stage.waits() || told.said.at >= whole.said.at;
            told.stage == whole.stage || is_answered && is_running(&told)
        })
    }

    /// Where a list says, later than the order's own page was read, that a dispute waits for the shopper. Where that page
    /// showed buttons at all lines, such a word silences no line (rule 4); it is no reason to let an answer lapse either.
    pub fn may_wait(&self) -> Option<&Evidence> {
        let own = self.way(None).filter(|seen| !seen.evidence.page.lags());
        let of_lines = self.lines.iter().filter_map(|line| line.dispute.as_ref());
        let told = self.dispute.iter().chain(of_lines);
        let waits = told.filter(|seen| seen.value.stage.waits() && seen.evidence.page.lags());
        let said = waits.max_by_key(|seen| seen.evidence.at)?;
        let is_later = |own: &Seen<Dispute>| own.evidence.at >= said.evidence.at && !std::ptr::eq(own, said);
        let since = |line: &Line| line.dispute.as_ref().is_some_and(is_later);
        let counts = !self.lines.iter().any(since)
            && own.is_none_or(|own| said.evidence.at > own.evidence.at)
            && !self.is_taken_back(&said.evidence);
        counts.then_some(&said.evidence)
    }

    /// Who says how far a line is (without one: the order), disputes aside.
    pub fn way<'a>(&'a self, line: Option<&'a Line>) -> Option<&'a Seen<Status>> {
        let own = line.and_then(|line| line.status.as_ref()).filter(|seen| is_way(seen));
        // Rule 1.
        own.or_else(|| match (self.status.as_ref(), self.listed.as_ref()) {
            (Some(status), Some(listed)) if is_way(status) && is_way(listed) => {
                let is_newer = listed.evidence.at > status.evidence.at;
                let is_further = listed.value.progress() > status.value.progress();
                Some(if is_newer && is_further && !self.is_kept_open(line, listed.value) { listed } else { status })
            }
            (status, listed) => status.filter(|seen| is_way(seen)).or(listed.filter(|seen| is_way(seen))),
        })
    }

    /// Whether the word for how far a line is (without one: the order) says that there is nothing to dispute, while the
    /// order's own page shows the dispute button there, on the same visit or since. Where nobody knows whether the line has
    /// the button, that of another line counts.
    pub fn is_outranked(&self, line: Option<&Line>) -> bool {
        let Some(Seen { value, evidence: said }) = self.way(line) else { return false };
        let since = |button: &Seen<bool>| said.page.lags() || button.evidence.at.plus(ONE_VISIT) >= said.at;
        let shows = |line: &Line| line.can_dispute.as_ref().is_some_and(|button| button.value && since(button));
        let any = || self.lines.iter().any(shows);
        let is_there = line.map_or_else(any, |line| shows(line) || line.can_dispute.is_none() && any());
        matches!(value, Status::Cancelled | Status::AwaitingPayment | Status::AwaitingShipment) && is_there
    }

    /// Whether a status would end an order (or a line) whose own page shows a dispute button.
    fn is_kept_open(&self, line: Option<&Line>, status: Status) -> bool {
        let shows = |line: &Line| line.can_dispute.as_ref().is_some_and(|button| button.value);
        let any = line.map_or_else(|| self.lines.iter().any(shows), shows);
        any && matches!(status, Status::Closed | Status::Cancelled)
    }

    /// What would end the warnings about a line (without one: the order) and does not count: what a list says since its own
    /// page showed otherwise, or what that page's answer says beside it.
    pub fn unheeded<'a>(&'a self, line: Option<&'a Line>) -> Option<(Status, &'a Evidence)> {
        let (status, _) = self.standing(line);
        let own = self.way(line).filter(|seen| !seen.evidence.page.lags());
        // What came back in part ends nothing, and is told by its amount.
        let of_dispute = |dispute: &'a Option<Seen<Dispute>>, line| {
            let seen = dispute.as_ref().filter(|seen| !self.is_in_part(line, &seen.value))?;
            Some((seen.value.stage.status()?, &seen.evidence))
        };
        let ends = |value| matches!(value, Status::Closed | Status::Cancelled | Status::Refunded | Status::InDispute);
        let listed = self.listed.as_ref().map(|seen| (seen.value, &seen.evidence)).filter(|(value, _)| ends(*value));
        let doubted = [&self.doubt, line.map_or(&None, |line| &line.doubt)];
        let doubted = doubted.into_iter().flatten().map(|seen| (seen.value, &seen.evidence));
        let disputes = [of_dispute(&self.dispute, None), line.and_then(|own| of_dispute(&own.dispute, line))];
        let is_later = |said: &Evidence| said.page.lags() && own.is_none_or(|own| said.at > own.evidence.at);
        let told = disputes.into_iter().flatten().chain(listed);
        let told = told.filter(|(_, said)| !self.is_taken_back(said) && (is_later(said) || self.is_contradicted(said)));
        told.chain(doubted).filter(|(value, _)| *value != status).max_by_key(|(_, said)| said.at)
    }

    /// The dispute about a line that counts.
    fn dispute_of<'a>(&'a self, line: &'a Line) -> Option<DisputeReading<'a>> {
        let own = self.latest([told(line.dispute.as_ref()), by_status(line.status.as_ref())]);
        let of_order = self.of_order().filter(|told| {
            // Rule 2.
            let is_its = self.has_one_line() || is_running(told) && is_without_button(line, told.said);
            told.covers.unwrap_or(is_its) || self.has_one_line() && self.is_part_told(told, Some(line))
        });
        let told = match (own, of_order) {
            (Some(own), Some(of_order)) if of_order.said.at > own.said.at => Some(of_order),
            (own, of_order) => own.or(of_order),
        };
        let told =
            told.filter(|told| !is_withdrawn(line.can_dispute.as_ref(), told.said) && !is_the_button(line, told));
        told.map(|told| self.weighed(told, Some(line)))
    }

    /// What is said of a refund, by what came back of what was paid for the line (without one: for the order).
    fn weighed<'a>(&'a self, told: DisputeReading<'a>, line: Option<&Line>) -> DisputeReading<'a> {
        DisputeReading {
            stage: if self.is_part_told(&told, line) { Stage::RefundedInPart } else { told.stage },
            ..told
        }
    }

    fn is_part_told(&self, told: &DisputeReading<'_>, line: Option<&Line>) -> bool {
        told.covers != Some(true) && told.by.is_some_and(|by| self.is_in_part(line, by))
    }

    /// The dispute about an order of several lines, or of none that is known.
    fn dispute_of_all(&self, has_way: bool) -> Option<DisputeReading<'_>> {
        let is_of_a_line =
            |told: &DisputeReading| self.has_unknown_lines() && is_running(told) && self.is_of_a_line(told);
        let is_part = |told: &DisputeReading| self.lines.is_empty() && self.is_part_told(told, None);
        let is_of_all = |told: &DisputeReading| told.covers != Some(false) || is_part(told);
        if let Some(told) = self.of_order().filter(|told| is_of_all(told) && !is_of_a_line(told)) {
            let is_open = |line: &Line| is_withdrawn(line.can_dispute.as_ref(), told.said);
            let counts = self.lines.is_empty() || !self.lines.iter().all(is_open);
            return counts.then(|| self.weighed(told, None));
        }
        let told = self.lines.iter().map(|line| self.dispute_of(line));
        let is_refunded = |told: &DisputeReading| told.stage.is_refund();
        if self.has_unknown_lines() {
            let told = told.flatten().find(is_refunded).filter(|_| self.is_all_paid_back());
            return told.map(|told| DisputeReading { stage: Stage::Refunded, ..told });
        }
        // Where no page says how far the order is, its lines may.
        if has_way {
            return None;
        }
        if let Some(running) = told.clone().flatten().find(is_running) {
            return Some(running);
        }
        let all: Option<Vec<DisputeReading>> = told.collect();
        // Where of one of them not all came back, the order is not refunded either.
        all?.into_iter().filter(is_refunded).max_by_key(|told| told.stage == Stage::RefundedInPart)
    }

    /// Whether what came back on its lines is all that was paid for the order.
    fn is_all_paid_back(&self) -> bool {
        let Some(total) = self.total.as_ref().filter(|total| total.minor > 0) else { return false };
        let is_refunded = |line: &&Line| self.dispute_of(line).is_some_and(|told| told.stage.is_refund());
        let amounts =
            self.lines.iter().filter(is_refunded).filter_map(|line| line.dispute.as_ref()?.value.refunded.as_ref());
        let back = amounts.filter(|back| back.currency == total.currency).map(|back| back.minor);
        back.fold(0, i64::saturating_add) >= total.minor
    }

    /// What is said of a dispute about the order as a whole.
    fn of_order(&self) -> Option<DisputeReading<'_>> {
        let own = told(self.dispute.as_ref()).map(|told| DisputeReading { covers: self.covers(), ..told });
        self.latest([own, by_status(self.status.as_ref()), by_status(self.listed.as_ref())])
    }

    /// Whether the money that a list says came back is all of the order's; `None` where it says nothing of money.
    pub(super) fn covers(&self) -> Option<bool> {
        // The line at the foot of a card speaks of what came back; the order's own status there is of all of it. The card of a
        // refund and the page of a case are of one line.
        let is_of_money = |said: &Evidence| match said.page {
            PageKind::RefundList | PageKind::DisputeStatus => !self.has_one_line(),
            page => page.lags() && said.way.as_ref().is_some_and(|way| way.starts_with("dispute")),
        };
        let dispute = self.dispute.as_ref().filter(|seen| is_of_money(&seen.evidence))?;
        let all = || {
            let (refunded, total) = (dispute.value.refunded.as_ref()?, self.total.as_ref()?);
            Some(refunded.currency == total.currency && refunded.minor >= total.minor && total.minor > 0)
        };
        dispute.value.stage.is_refund().then(|| all().unwrap_or(false))
    }

    /// Whether it has, or may have, other lines than those that are known. Its own page, once it was read, shows them all.
    pub fn has_unknown_lines(&self) -> bool {
        !self.lines.is_empty() && !self.has_all_lines() && !self.lines.iter().any(is_of_own_page)
    }

    /// Whether it has lines that nobody knows beside the one that something is said of a dispute about, nobody says which.
    pub fn is_disputed_in_part(&self) -> bool {
        let is_more =
            |count| usize::try_from(count).is_ok_and(|count: usize| count > self.lines.len().saturating_add(1));
        let may_be = self.line_count.map_or(!self.lines.is_empty(), is_more);
        may_be && (self.lines.is_empty() || self.has_unknown_lines())
    }

    /// Whether it has no more than one line, as far as it is known how many it has.
    pub(super) fn has_one_line(&self) -> bool {
        self.lines.len() <= 1 && self.has_all_lines()
    }

    /// How many lines it has, where another page than its own tells; its own page shows them all.
    pub fn lines_by_others(&self) -> Option<u32> {
        let all = || u32::try_from(self.lines.len()).ok().filter(|n| *n > 0 && self.has_all_lines());
        self.line_count.or_else(all).filter(|_| !self.lines.iter().any(is_of_own_page))
    }

    /// Whether a page told how many lines it has and as many are known. Where none told, a page of the order showed them: a
    /// parcel, the card of a refund and the page of a case are of some of them, and nobody knows of how many.
    fn has_all_lines(&self) -> bool {
        let is_within = |count| usize::try_from(count).is_ok_and(|count: usize| count <= self.lines.len());
        self.line_count.map_or_else(|| self.lines.is_empty() || self.is_shown(), is_within)
    }

    /// Whether a page that shows the order with its lines was read. A list shows what each of them is; another browser tells
    /// how many there are, where it knows.
    fn is_shown(&self) -> bool {
        let statuses = [&self.status, &self.listed, &self.doubt].into_iter().flatten().map(|seen| &seen.evidence);
        let dates = self.dates.iter().map(|dated| &dated.day.evidence);
        let told = || statuses.clone().chain(dates.clone()).chain(self.dispute.iter().map(|seen| &seen.evidence));
        let is_listed = |line: &Line| line.dispute.as_ref().is_some_and(|seen| seen.evidence.page.lags());
        let is_told =
            |line: &Line| line.id.is_some() || line.product.is_some() || line.unit_price.is_some() || is_listed(line);
        let are_told_apart = || self.lines.iter().all(is_told);
        told().any(|said| said.page.is_of_the_order())
            || told().any(|said| said.page.lags() && !said.elsewhere) && are_told_apart()
    }

    /// The latest of several statements that were not taken back.
    fn latest<'a, const N: usize>(&self, told: [Option<DisputeReading<'a>>; N]) -> Option<DisputeReading<'a>> {
        let counts = |told: &DisputeReading| !self.is_taken_back(told.said) && !self.is_contradicted(told.said);
        let counting = told.into_iter().flatten().filter(counts);
        counting.max_by_key(|told| (told.is_told, told.said.at))
    }

    /// Rule 5.
    fn is_contradicted(&self, said: &Evidence) -> bool {
        self.status.as_ref().is_some_and(|status| {
            let by = &status.evidence;
            let is_beside = by.page == said.page && by.at.since(said.at).abs() <= ONE_VISIT;
            said.source == Source::Answer && by.source == Source::Page && is_beside && is_way(status)
        })
    }

    /// Rule 6: whether the kind of page that spoke of a dispute has since spoken of the order without one.
    pub(super) fn is_taken_back(&self, said: &Evidence) -> bool {
        let since = |status: &Seen<Status>| {
            let by = &status.evidence;
            // A page may not show what its answer says, or show it later.
            let least = if by.source == said.source { 0 } else { ONE_VISIT };
            let is_later = by.at.since(said.at) > least;
            by.page == said.page && is_later && !status.value.is_of_dispute()
        };
        [&self.status, &self.listed].into_iter().flatten().any(since)
    }
}

/// What is said of a dispute.
#[derive(Clone, Copy)]
struct DisputeReading<'a> {
    stage: Stage,
    said: &'a Evidence,
    /// How far it is, is said, and not only that there is one.
    is_told: bool,
    /// Whether it is of all lines; `None` where it does not say.
    covers: Option<bool>,
    /// The dispute, where more is said than a status.
    by: Option<&'a Dispute>,
}

/// Whether a status says how far something is, and not that there is a dispute about it.
fn is_way(seen: &Seen<Status>) -> bool {
    seen.value != Status::Unknown && !seen.value.is_of_dispute()
}

fn is_running(told: &DisputeReading<'_>) -> bool {
    told.stage.status() == Some(Status::InDispute)
}

/// Whether the order's own page showed a line.
fn is_of_own_page(line: &Line) -> bool {
    let statuses = [&line.status, &line.doubt].into_iter().flatten().map(|seen| &seen.evidence);
    let dates = line.dates.iter().map(|dated| &dated.day.evidence);
    let terms = line.terms.iter().map(|term| &term.days.evidence);
    let button = line.can_dispute.iter().map(|seen| &seen.evidence);
    button.chain(statuses).chain(dates).chain(terms).any(|said| said.page.is_of_the_order())
}

fn told(dispute: Option<&Seen<Dispute>>) -> Option<DisputeReading<'_>> {
    dispute.map(|seen| {
        let by = Some(&seen.value);
        DisputeReading { stage: seen.value.stage, said: &seen.evidence, is_told: true, covers: None, by }
    })
}

/// What a status says of a dispute, as older versions stored it.
fn by_status(status: Option<&Seen<Status>>) -> Option<DisputeReading<'_>> {
    let seen = status.filter(|seen| seen.value.is_of_dispute())?;
    let is_told = seen.value == Status::Refunded;
    let stage = if is_told { Stage::Refunded } else { Stage::Unknown };
    Some(DisputeReading { stage, said: &seen.evidence, is_told, covers: None, by: None })
}

/// Rules 3 and 4.
fn is_withdrawn(button: Option<&Seen<bool>>, said: &Evidence) -> bool {
    let Some(button) = button.filter(|button| button.value) else { return false };
    let since = button.evidence.at.since(said.at);
    if said.page.is_of_the_order() {
        since > ONE_VISIT
    } else if said.page.lags() {
        since != 0
    } else {
        since > 0
    }
}

/// Whether what is said of a dispute is the label of a button alone, at a line that is known to have the button which opens
/// one: in the page's own words it may be that button.
fn is_the_button(line: &Line, told: &DisputeReading<'_>) -> bool {
    let is_label = told.said.way.as_deref() == Some("buttons") && told.said.page.is_of_the_order();
    let since = |button: &Seen<bool>| button.evidence.at.plus(ONE_VISIT) >= told.said.at;
    is_label
        && told.stage == Stage::Unread
        && line.can_dispute.as_ref().is_some_and(|button| button.value && since(button))
}

/// Whether the order's own page shows, since something was said, that the button is not there at a line.
fn is_without_button(line: &Line, said: &Evidence) -> bool {
    let since = |button: &Seen<bool>| button.evidence.at.plus(ONE_VISIT) >= said.at;
    line.can_dispute.as_ref().is_some_and(|button| !button.value && since(button))
}

/// Whether what a kind of page says of how far an order is replaces what the same kind said before.
pub fn is_later(old: &Seen<Status>, new: &Seen<Status>) -> bool {
    let weight = |seen: &Seen<Status>| (seen.value != Status::Unknown, seen.evidence.at, seen.value.progress());
    weight(new) > weight(old)
}
