//! What the site promises: the delivery deadline, the coupon for a delay, and the numbers of days it prints.
//!
//! Known phrases first. Where the wording is not known the structure of the promise is read, and marked as inferred: the
//! service progress ends with the refund, and the later of two dates in the service line is the refund's. A reminder that
//! names two numbers of days names the one counted from receipt and the longer one counted from the order.

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
                    if let Some(value) = date::after(phrase, sentence) {
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
        for day in phrases.iter().flat_map(|phrase| date::behind(phrase, text)) {
            let Some(value) = day else {
                self.miss("delivery_deadline", "a date with a year directly behind the words of the promise");
                continue;
            };
            let day = Seen { value, evidence: self.evidence(node, field, text) };
            add(dates, Dated { milestone: Milestone::DeliveryDeadline, day });
        }
    }

    /// The deadline by its place, where no known words name it.
    fn infer_deadline(&mut self, node: &Node, dates: &mut Vec<Dated>) {
        let known = |milestone| dates.iter().any(|dated: &Dated| dated.milestone == milestone);
        let (by_words, coupon) = (known(Milestone::DeliveryDeadline), known(Milestone::DelayCoupon));
        let steps: Vec<(&str, Option<Day>, &Node)> = node
            .inside("node")
            .iter()
            .map(|each| {
                (each.text("label").unwrap_or_default(), self.day_of(each.text("time").unwrap_or_default()), each)
            })
            .collect();
        let in_order = steps.windows(2).all(|pair| matches!(pair, [a, b] if a.1.is_some() && a.1 < b.1));
        if steps.len() < 2 || !in_order {
            return;
        }
        let inferred = |reader: &Self, milestone, step: &(&str, Option<Day>, &Node), dates: &mut Vec<Dated>| {
            let Some(value) = step.1 else { return };
            let mut words = step.0.to_owned();
            words.push(' ');
            words.push_str(step.2.text("time").unwrap_or_default());
            let evidence = Evidence { inferred: true, ..reader.evidence(step.2, "time", &words) };
            add(dates, Dated { milestone, day: Seen { value, evidence } });
        };
        // What is paid for a delay is told by its amount; the refund by a word.
        let has_amount = |label: &str| label.contains(|c: char| c.is_ascii_digit());
        if let [_, between @ .., last] = steps.as_slice() {
            if !by_words && !last.0.is_empty() && !has_amount(last.0) {
                inferred(self, Milestone::DeliveryDeadline, last, dates);
            }
            if !coupon {
                between
                    .iter()
                    .filter(|step| has_amount(step.0))
                    .for_each(|step| inferred(self, Milestone::DelayCoupon, step, dates));
            }
        }
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
        let counts = date::day_counts(text);
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
