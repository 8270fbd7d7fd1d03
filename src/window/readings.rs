//! What is known of the events that a rule counts from: every day that was read, said or follows.

use super::*;
use crate::text;

impl<'a> Facts<'a> {
    /// Every day that is told of an event, the earliest first.
    pub(super) fn told(&self, event: Milestone) -> Vec<DateReading> {
        let readings = self.order.readings(event, self.line);
        let page = |day, evidence: &crate::order::Evidence| DateReading {
            day,
            by: SaidBy::page(evidence),
            at: evidence.at,
            late: false,
        };
        let mut told: Vec<DateReading> = readings.map(|seen| page(seen.value, &seen.evidence)).collect();
        match event {
            Milestone::Delivered => {
                if let Some(said) = self.arrival.filter(|said| said.kind == StatementKind::Received) {
                    let mut say = |at: Moment, late| {
                        told.push(DateReading { day: self.zone.day_of(at), by: SaidBy::Shopper, at, late });
                    };
                    say(said.told_at(), false);
                    if said.told_at() < said.at {
                        // One of two clocks was wrong: the earlier day warns, the later decides when it is over.
                        say(said.at, true);
                    }
                }
                if told.is_empty() && self.completed && self.arrival.is_none() {
                    // Nobody says when it arrived; the site takes it to have, by the day it was completed.
                    let over = self.told(Milestone::Completed).into_iter().next_back();
                    told.extend(over.map(|over| DateReading { by: SaidBy::Latest, late: true, ..over }));
                }
            }
            Milestone::DeliveryDeadline => {
                if let Some((day, said)) = self.deadline {
                    // The shopper looked at the page: what was read before warns no more, what moved since does.
                    let moved = |told: &DateReading| {
                        let since = self
                            .order
                            .moved
                            .iter()
                            .filter(|moved| moved.milestone == event && moved.at > said.told_at());
                        since.into_iter().any(|moved| moved.to == told.day)
                    };
                    told.iter_mut().for_each(|told| told.late = !moved(told));
                    told.push(DateReading { day, by: SaidBy::Correction, at: said.told_at(), late: false });
                }
            }
            Milestone::Completed if told.is_empty() && self.completed => self.bound_completion(&mut told),
            Milestone::ReturnApproved if told.is_empty() && self.stage == Some(Stage::Return) => {
                // No page tells the day: not before the dispute was opened, nor before the seller answered it.
                let opened = [Milestone::SellerAnswered, Milestone::DisputeOpened].into_iter();
                let first =
                    opened.filter_map(|event| self.order.readings(event, self.line).min_by_key(|seen| seen.value));
                told.extend(
                    first.take(1).map(|seen| DateReading { by: SaidBy::Earliest, ..page(seen.value, &seen.evidence) }),
                );
            }
            _ => {}
        }
        told.sort_by_key(|told| (told.day, told.by, told.late, Reverse(told.at)));
        told.dedup_by_key(|told| (told.day, told.by));
        told
    }

    /// An order that is completed, nobody says since when: not before it was delivered or shipped, and not after it was
    /// seen to be.
    pub(super) fn bound_completion(&self, told: &mut Vec<DateReading>) {
        let days = |event| self.order.readings(event, self.line).map(|seen| seen.value).min();
        let Some(first) = days(Milestone::Delivered).or_else(|| days(Milestone::Shipped)) else { return };
        let status = self.order.way(self.line);
        let at = status.map_or(self.order.seen, |seen| seen.evidence.at);
        told.push(DateReading { day: first, by: SaidBy::Earliest, at, late: false });
        // The day it was there in the zone that is furthest ahead.
        let seen = Day::furthest_ahead(at).max(first);
        told.push(DateReading { day: seen, by: SaidBy::Latest, at, late: true });
    }

    pub(super) fn has(&self, event: Milestone) -> bool {
        self.told(event).iter().any(|told| !told.late)
    }

    pub(super) fn is_read(&self, event: Milestone) -> bool {
        self.order.readings(event, self.line).next().is_some()
    }

    /// The event whose day keeps a span's date, or the latest it may be, from being known.
    pub(super) fn missing(&self, span: &Span) -> Option<Milestone> {
        let several = [&span.earliest_of, &span.latest_of, &span.either_of].into_iter().flatten();
        let missing = span.event.filter(|event| !self.has(*event));
        missing.or_else(|| several.into_iter().find_map(|span| self.missing(span)))
    }

    /// The numbers of days printed for something, the smallest and the largest, and where the first was read.
    pub(super) fn printed(&self, kind: TermKind) -> Option<Printed> {
        let lines = self.order.lines.iter().filter(|each| self.line.is_none_or(|line| std::ptr::eq(*each, line)));
        let all = self.order.terms.iter().chain(lines.flat_map(|line| &line.terms));
        // Older versions stored numbers of days whose words nobody knew: by their size alone they are no terms.
        let all = all.filter(|term| term.kind == kind && !term.days.evidence.inferred);
        // The order in which they were read is nobody's reason for anything.
        let days = |term: &&crate::order::Term| (term.days.value, term.days.evidence.page, term.days.evidence.at);
        let (least, most) = (all.clone().min_by_key(days)?, all.max_by_key(days)?);
        // A page is not believed to promise ten years.
        let number = |term: &crate::order::Term| term.days.value.min(3650) as i32;
        let evidence = &least.days.evidence;
        Some(Printed { least: number(least), most: number(most), page: text::place(evidence), at: evidence.at })
    }

    pub(super) fn holds(&self, when: &When) -> bool {
        let is = |wanted: Option<bool>, known: Option<bool>| wanted.is_none() || known.is_none() || wanted == known;
        let limit = || {
            let (shipped, deadline) = (self.told(Milestone::Shipped), self.told(Milestone::DeliveryDeadline));
            Some(deadline.first()?.day.since(shipped.first()?.day))
        };
        is(when.received, self.received)
            && is(when.delivered, Some(self.has(Milestone::Delivered)))
            && is(when.completed, Some(self.completed))
            && when.limit_under.is_none_or(|most| limit().is_some_and(|days| days < most))
            && (when.countries.is_empty()
                || self.order.country.as_ref().is_some_and(|own| when.countries.contains(own)))
            && (when.tags.is_empty() || self.order.tags.iter().any(|own| when.tags.contains(own)))
            && (when.hosts.is_empty() || self.order.host.as_ref().is_some_and(|own| is_host(own, &when.hosts)))
            && (when.stages.is_empty()
                || self.stage.is_some_and(|stage| stage == Stage::Unknown || when.stages.contains(&stage)))
    }

    /// The first and the last day on which the order can have been placed. Where no page tells it, that was before anything
    /// else that is known of it, and before it was first read; and not longer before than an order takes.
    pub(super) fn placed(&self) -> (Day, Day) {
        let days = || self.order.readings(Milestone::Placed, self.line).map(|seen| seen.value);
        if let (Some(first), Some(last)) = (days().min(), days().max()) {
            return (first, last);
        }
        let lines = self.order.lines.iter().filter(|each| self.line.is_none_or(|line| std::ptr::eq(*each, line)));
        let dates =
            || self.order.dates.iter().chain(lines.clone().flat_map(|line| &line.dates)).map(|dated| &dated.day);
        let read = dates().map(|seen| seen.evidence.at).min().unwrap_or(self.order.seen);
        let read = Day::furthest_ahead(read);
        let known = dates().map(|seen| seen.value).min().unwrap_or(read);
        (known.plus(-LONGEST_ORDER), known.min(read))
    }
}
