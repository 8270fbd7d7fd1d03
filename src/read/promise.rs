//! What the site promises: the delivery deadline, the coupon for a delay, and the numbers of days it prints.
//!
//! Known phrases first. Where the wording is not known the structure of the promise is read, and marked as inferred: the
//! service progress ends with the refund, and the later of two dates in the service line is the refund's. A reminder that
//! names two numbers of days names the one counted from receipt and the longer one counted from the order.

use std::ops::Range;

use super::text::fold;
use super::*;
use crate::order::{Term, TermKind};

/// More days after receipt than the site has ever printed, and fewer than it has printed after the order.
const LONGEST_AFTER_RECEIPT: u32 = 30;
const SHORTEST_AFTER_PLACED: u32 = 45;
/// Years of the Gregorian, the Thai and the Hebrew calendar. Those of the Persian and the Islamic one may be amounts.
const CALENDARS: [Range<u32>; 3] = [2000..2100, 2543..2643, 5760..5861];
/// Marks between the numbers of a date.
const MARKS: [&str; 4] = [".", ",", "-", "/"];

/// What the site promises a day for.
const PROMISED: [Milestone; 2] = [Milestone::DeliveryDeadline, Milestone::DelayCoupon];

impl Reader<'_> {
    pub(super) fn promises(&mut self, node: &Node, order: &mut Order) {
        let words = &self.site.words;
        let dates = &mut order.dates;
        let own = self.own_promises(node);
        for (field, sentence) in &own {
            self.behind(&words.deadline, node, field, sentence, dates);
            for phrase in &words.coupon {
                for value in self.dates.after(phrase, sentence).into_iter().flatten() {
                    let day = Seen { value, evidence: self.evidence(node, field, sentence) };
                    add(dates, Dated { milestone: Milestone::DelayCoupon, day });
                }
            }
        }
        for step in node.inside("node") {
            self.behind(&words.deadline_node, step, "time", &step_text(step), dates);
        }
        let services: Vec<String> =
            own.iter().filter(|(field, _)| *field == "promises").map(|(_, text)| text.clone()).collect();
        self.infer_deadline(node, &services, dates);
        self.refuse_impossible(dates);
        let terms = &mut order.terms;
        own.iter().rev().for_each(|(field, text)| self.terms(node, field, text, terms));
        self.infer_terms(node, terms);
        self.promises_passed_over(node, &own, order);
    }

    /// The sentences of a node that are the site's: what repeats a seller's words is not read.
    fn own_promises(&mut self, node: &Node) -> Vec<(&'static str, String)> {
        let mut own = Vec::new();
        for field in ["promises", "reminder"] {
            for sentence in node.texts(field) {
                if !self.is_sellers(sentence) {
                    own.push((field, sentence.clone()));
                } else if has_digit(sentence) {
                    self.miss("delivery_deadline", "a text that holds a seller's words, which promises nothing");
                }
            }
        }
        own
    }

    /// What was said of days and is not understood: a date that is neither the refund's nor the coupon's, a number of days
    /// in a reminder that counts from nobody knows what, a service progress that ends in nothing.
    fn promises_passed_over(&mut self, node: &Node, own: &[(&'static str, String)], order: &Order) {
        let is_used = |day: Day| order.dates.iter().any(|dated| dated.day.value == day);
        let unread = |text: &String| {
            let (rest, dates) = self.dates.parted(text);
            dates.into_iter().any(|day| day.map_or(true, |day| !is_used(day)))
                || self.dates.names_day(&rest)
                || may_hold_date(&rest)
        };
        // What tracking shows of a promise is nothing but the promise.
        let silent = self.page == PageKind::Tracking
            && self.speaks_another_language()
            && !own.is_empty()
            && order.dates.iter().all(|dated| !PROMISED.contains(&dated.milestone));
        if silent || own.iter().any(|(_, text)| unread(text)) {
            self.miss("delivery_deadline", "the known words; found a date behind others");
        }
        let is_read = |text: &String| {
            let words = quoted(text);
            let of_term = order.terms.iter().any(|term| term.days.evidence.words == words);
            of_term || order.dates.iter().any(|dated| dated.day.evidence.words == words)
        };
        let mut reminders = own.iter().filter(|(field, _)| *field == "reminder").map(|(_, text)| text);
        let counts_down = !node.texts("left_parts").is_empty();
        if !counts_down && reminders.any(|text| has_digit(text) && !is_read(text)) {
            self.miss("reminder", "the known words with a number of days; found a number among others");
        }
        let has_day = |each: &Node| each.text("time").is_some_and(|time| self.day_of(time).is_ok());
        let steps = node.inside("node");
        let is_read = steps.iter().all(has_day) && self.ends_in_a_promise(node, order);
        if !steps.is_empty() && !is_read {
            self.miss(
                "delivery_deadline",
                "the service progress; a day of it cannot be read, or it ends in nothing known",
            );
        }
    }

    /// Whether something of the service progress was read: the refund it ends with, or a coupon.
    fn ends_in_a_promise(&self, node: &Node, order: &Order) -> bool {
        let times: Vec<Day> =
            node.inside("node").iter().filter_map(|each| self.day_of(each.text("time")?).ok()).collect();
        let mut told = order.dates.iter().filter(|dated| PROMISED.contains(&dated.milestone));
        told.any(|dated| times.contains(&dated.day.value))
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
    fn infer_deadline(&self, node: &Node, services: &[String], dates: &mut Vec<Dated>) {
        let known = |milestone| dates.iter().any(|dated: &Dated| dated.milestone == milestone);
        let (deadline, coupon) = (known(Milestone::DeliveryDeadline), known(Milestone::DelayCoupon));
        let mut found: Vec<(Milestone, Seen<Day>)> = Vec::new();
        self.in_progress(node, &mut found);
        if !deadline && !coupon {
            self.in_services(node, services, &mut found);
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
            let evidence = self.evidence(each, "time", &step_text(each));
            Some((label, Seen { value: self.day_of(time).ok()?, evidence }))
        };
        let Some(steps) = node.inside("node").iter().map(step).collect::<Option<Vec<_>>>() else { return };
        let in_order = steps.windows(2).all(|pair| matches!(pair, [a, b] if a.1.value < b.1.value));
        let [_, rest @ ..] = steps.as_slice() else { return };
        // What is paid for a delay is told by its amount; the refund by a word.
        if in_order {
            found.extend(
                rest.last()
                    .filter(|(label, _)| !has_digit(label))
                    .map(|(_, day)| (Milestone::DeliveryDeadline, day.clone())),
            );
            let coupons = rest.iter().filter(|(label, _)| has_digit(label));
            found.extend(coupons.map(|(_, day)| (Milestone::DelayCoupon, day.clone())));
        }
    }

    /// The service line: a clause with a date and an amount is the coupon's, one with nothing but a date the refund's.
    ///
    /// What stands in one line belongs together; only where no line has both are all of them one.
    fn in_services(&self, node: &Node, texts: &[String], found: &mut Vec<(Milestone, Seen<Day>)>) {
        let alone = texts.len() == 1;
        if !texts.iter().any(|text| self.in_service(node, std::slice::from_ref(text), alone, found)) {
            self.in_service(node, texts, true, found);
        }
    }

    fn in_service(&self, node: &Node, texts: &[String], whole: bool, found: &mut Vec<(Milestone, Seen<Day>)>) -> bool {
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

/// What a step of the service progress says: its words and its day.
fn step_text(step: &Node) -> String {
    match (step.text("label"), step.text("time")) {
        (Some(label), Some(time)) if label != time => [label, " ", time].concat(),
        (label, time) => time.or(label).unwrap_or_default().to_owned(),
    }
}

/// Whether a text holds what may be a date in a form that is not known: a year of one of the calendars in which a browser
/// may write it, or three numbers that are one mark apart, with a space behind the mark (`30. 6. 26`) or without.
fn may_hold_date(text: &str) -> bool {
    let text = fold(text);
    let is_year = |piece: &str| {
        let year: Option<u32> = (piece.len() == 4).then(|| piece.parse().ok()).flatten();
        year.is_some_and(|year| CALENDARS.iter().any(|years| years.contains(&year)))
    };
    let joined = MARKS.iter().fold(text.clone(), |text, mark| text.replace(&[mark, " "].concat(), mark));
    pieces(&text).any(is_year) || pieces(&joined).any(is_three_numbers)
}

/// The parts of a text that may be numbers, without the mark behind them.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let pieces = text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | ',' | '-' | '/')));
    pieces.map(|piece| piece.trim_end_matches(['.', ',', '-']))
}

fn is_three_numbers(text: &str) -> bool {
    let numbers: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).collect();
    numbers.windows(3).any(|three| {
        let [first, second, third] = three else { return false };
        [first, second].iter().all(|number| matches!(number.len(), 1 | 2)) && matches!(third.len(), 1 | 2 | 4)
    })
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
