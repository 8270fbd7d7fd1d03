//! What the site promises: the delivery deadline, the coupon for a delay, and the numbers of days it prints.
//!
//! Known phrases first. Where the wording is not known the structure of the promise is read, and marked as inferred: the
//! service progress ends with the refund, and the later of two dates in the service line is the refund's. A reminder that
//! names two numbers of days names the one counted from receipt and the longer one counted from the order.

use std::ops::Range;

use super::*;
use crate::order::{Term, TermKind};

/// More days after receipt than the site has ever printed, and fewer than it has printed after the order.
const LONGEST_AFTER_RECEIPT: u32 = 30;
const SHORTEST_AFTER_PLACED: u32 = 45;

impl Reader<'_> {
    pub(super) fn promises(&mut self, node: &Node, order: &mut Order) {
        let words = &self.site.words;
        let dates = &mut order.dates;
        for field in ["promises", "reminder"] {
            for sentence in node.texts(field) {
                self.behind(&words.deadline, node, field, sentence, dates);
                for phrase in &words.coupon {
                    for value in self.dates.after(phrase, sentence).into_iter().flatten() {
                        let day = Seen { value, evidence: self.evidence(node, field, sentence) };
                        add(dates, Dated { milestone: Milestone::DelayCoupon, day });
                    }
                }
            }
        }
        for text in node.texts("nodes") {
            self.behind(&words.deadline_node, node, "nodes", text, dates);
        }
        self.infer_deadline(node, dates);
        self.refuse_impossible(dates);
        for field in ["reminder", "promises"] {
            for text in node.texts(field) {
                self.terms(node, field, text, &mut order.terms);
            }
        }
        self.infer_terms(node, &mut order.terms);
    }

    /// Dates that stand directly behind one of the phrases.
    fn behind(&mut self, phrases: &[String], node: &Node, field: &str, text: &str, dates: &mut Vec<Dated>) {
        let found: Vec<_> = phrases.iter().flat_map(|phrase| self.dates.behind(phrase, text)).collect();
        for day in found {
            match day {
                Ok(value) => {
                    let day = Seen { value, evidence: self.evidence(node, field, text) };
                    add(dates, Dated { milestone: Milestone::DeliveryDeadline, day });
                }
                Err(refusal) => {
                    let tried = "a date with a year directly behind the words of the promise";
                    self.miss_date("delivery_deadline", tried, refusal);
                }
            }
        }
    }

    /// The deadline and the coupon's day by their places, where no known words name them.
    fn infer_deadline(&self, node: &Node, dates: &mut Vec<Dated>) {
        let known = |milestone| dates.iter().any(|dated: &Dated| dated.milestone == milestone);
        let (deadline, coupon) = (known(Milestone::DeliveryDeadline), known(Milestone::DelayCoupon));
        let mut found: Vec<(Milestone, Seen<Day>)> = Vec::new();
        self.in_progress(node, &mut found);
        if !deadline && !coupon {
            self.in_services(node, &mut found);
        }
        for (milestone, mut day) in found {
            let is_known = if milestone == Milestone::DeliveryDeadline { deadline } else { coupon };
            if !is_known {
                day.evidence.inferred = true;
                add(dates, Dated { milestone, day });
            }
        }
    }

    /// The service progress: it begins with the payment, pays for a delay in between, and ends with the refund.
    fn in_progress(&self, node: &Node, found: &mut Vec<(Milestone, Seen<Day>)>) {
        let step = |each: &Node| {
            let (label, time) = (each.text("label")?.to_owned(), each.text("time")?);
            let words = [&label, " ", time].concat();
            Some((label, Seen { value: self.day_of(time).ok()?, evidence: self.evidence(each, "time", &words) }))
        };
        let Some(steps) = node.inside("node").iter().map(step).collect::<Option<Vec<_>>>() else { return };
        let in_order = steps.windows(2).all(|pair| matches!(pair, [a, b] if a.1.value < b.1.value));
        let [_, between @ .., last] = steps.as_slice() else { return };
        // What is paid for a delay is told by its amount; the refund by a word.
        if in_order && !has_digit(&last.0) {
            found.push((Milestone::DeliveryDeadline, last.1.clone()));
            let coupons = between.iter().filter(|(label, _)| has_digit(label));
            found.extend(coupons.map(|(_, day)| (Milestone::DelayCoupon, day.clone())));
        }
    }

    /// The service line: a clause with a date and an amount is the coupon's, one with nothing but a date the refund's.
    ///
    /// What stands in one line belongs together; only where no line has both are all of them one.
    fn in_services(&self, node: &Node, found: &mut Vec<(Milestone, Seen<Day>)>) {
        let texts = node.texts("promises");
        if !texts.iter().any(|text| self.in_service(node, std::slice::from_ref(text), found)) {
            self.in_service(node, texts, found);
        }
    }

    fn in_service(&self, node: &Node, texts: &[String], found: &mut Vec<(Milestone, Seen<Day>)>) -> bool {
        let (mut refunds, mut coupons, mut clauses) = (Vec::new(), Vec::new(), 0);
        for text in texts {
            for clause in text.split(['·', '•', '\n']) {
                clauses += 1;
                let [(value, range)] = &*self.dates.all(clause) else { continue };
                let around = [clause.get(..self.begins(clause, range)), clause.get(range.end..)];
                let has_amount = around.into_iter().flatten().any(has_digit);
                let day = Seen { value: *value, evidence: self.evidence(node, "promises", clause.trim()) };
                if has_amount { &mut coupons } else { &mut refunds }.push(day);
            }
        }
        let last = |days: &[Seen<Day>]| days.iter().max_by_key(|day| day.value).cloned();
        // A date that stands alone is the refund's only among promises without one, and never in the language whose words
        // for it are known.
        let whole = texts.len() == node.texts("promises").len();
        let stands_alone = whole && clauses > 2 && refunds.len() == 1 && self.speaks_another_language();
        let Some(refund) = last(&refunds) else { return false };
        let is_refund = last(&coupons).map_or(stands_alone, |coupon| coupon.value < refund.value);
        if is_refund {
            found.push((Milestone::DeliveryDeadline, refund));
            found.extend(coupons.into_iter().map(|coupon| (Milestone::DelayCoupon, coupon)));
        }
        is_refund
    }

    /// Where a date in a clause begins with its weekday, which in Vietnamese is a number as well.
    fn begins(&self, clause: &str, date: &Range<usize>) -> usize {
        let before = clause.get(..date.start).unwrap_or_default().trim_end();
        let weekday = before.rsplit(' ').take(2).map(str::len).sum::<usize>() + 1;
        let start = before.len().saturating_sub(weekday);
        let is_date = clause.get(start..date.end).is_some_and(|text| self.dates.whole(text).is_ok());
        if is_date { start } else { date.start }
    }

    /// Whether the page says that it is not in English, the language whose words are known best.
    fn speaks_another_language(&self) -> bool {
        let lang = self.snapshot.lang.as_deref().or_else(|| self.site.language_of(&self.snapshot.url));
        lang.is_some_and(|lang| !lang.to_lowercase().starts_with("en"))
    }

    /// A deadline that is over before there is anything to deliver is no deadline, whatever the words say.
    fn refuse_impossible(&mut self, dates: &mut Vec<Dated>) {
        let begun = [Milestone::Placed, Milestone::Shipped];
        let latest = dates.iter().filter(|dated| begun.contains(&dated.milestone)).map(|dated| dated.day.value).max();
        let before = dates.len();
        dates.retain(|dated| {
            dated.milestone != Milestone::DeliveryDeadline || latest.is_none_or(|latest| dated.day.value > latest)
        });
        if dates.len() < before {
            self.miss("delivery_deadline", "the promise; its date is not after the day the order was shipped");
        }
    }

    /// Numbers of days in known words, such as `within {n} days of confirming receipt`.
    fn terms(&self, node: &Node, field: &str, text: &str, terms: &mut Vec<Term>) {
        for (kind, patterns) in &self.site.words.terms {
            let Some(kind) = TermKind::named(kind) else { continue };
            for days in patterns.iter().filter_map(|pattern| count_in(pattern, text)) {
                push(terms, Term { kind, days: Seen { value: days, evidence: self.evidence(node, field, text) } });
            }
        }
    }

    fn infer_terms(&self, node: &Node, terms: &mut Vec<Term>) {
        let said = |kind| terms.iter().any(|term: &Term| term.kind == kind);
        if said(TermKind::AfterReceipt) || said(TermKind::AfterPlaced) {
            return;
        }
        let Some(text) = node.text("reminder") else { return };
        let counts: Vec<u32> = self.dates.day_counts(text).into_iter().map(|(days, _)| days).collect();
        if let [a, b] = *counts.as_slice()
            && a.min(b) <= LONGEST_AFTER_RECEIPT
            && a.max(b) >= SHORTEST_AFTER_PLACED
        {
            for (kind, value) in [(TermKind::AfterReceipt, a.min(b)), (TermKind::AfterPlaced, a.max(b))] {
                let evidence = Evidence { inferred: true, ..self.evidence(node, "reminder", text) };
                push(terms, Term { kind, days: Seen { value, evidence } });
            }
        }
    }
}

fn has_digit(text: &str) -> bool {
    text.contains(char::is_numeric)
}

fn push(terms: &mut Vec<Term>, term: Term) {
    if !terms.iter().any(|each| each.kind == term.kind && each.days.value == term.days.value) {
        terms.push(term);
    }
}

/// The number that stands for `{n}` where a text, in whatever case, holds the pattern.
fn count_in(pattern: &str, text: &str) -> Option<u32> {
    let (before, after) = pattern.split_once("{n}")?;
    let text = text.to_lowercase();
    text.match_indices(before).find_map(|(at, _)| {
        let rest = text.get(at + before.len()..)?;
        let (digits, rest) = rest.split_at(rest.find(|c: char| !c.is_ascii_digit())?);
        rest.starts_with(after).then(|| digits.parse().ok().filter(|n| (1..=366).contains(n)))?
    })
}
