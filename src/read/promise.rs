//! What the site promises: the delivery deadline, the coupon for a delay, and the numbers of days it prints.
//!
//! A promise is read by its words, never by its place alone: the last of several dates may be the end of a sale, and the last
//! step of the progress a delivery. Known words first. In languages whose words nobody has seen, a clause that speaks of a
//! refund and of nothing having arrived is one, and so is a step of the service progress that has no other name than a refund;
//! both are marked as inferred. A clause ends with its date, unless its known words go on, and nothing near it may take it
//! back. A number of days is a term where known words say what it is for and from what it counts. What has a date and is none
//! of these is told as missed ([`super::passed`]).

use core::ops::Range;

use super::date::Clause;
use super::text::fold;
use super::*;
use crate::order::{Term, TermKind};
use crate::site::vocabulary::speaks_of;

/// Days after the order beyond which the site has never promised anything, with time for an extension.
pub(super) const LONGEST_PROMISE: i32 = 200;
/// Marks between clauses of one text, and what may stand behind the last word of a sentence.
const BETWEEN: [char; 3] = ['·', '•', '\n'];
const ENDS: [char; 9] = ['.', ',', ';', '|', '!', '。', '．', '，', '؛'];
const ENDS_SENTENCE: [char; 3] = ['.', '!', '。'];
/// As many characters has a weekday with the marks beside it.
const LONGEST_WEEKDAY: usize = 20;
const WITHDRAWN: &str = "a promise that is not taken back beside it";
/// A known phrase that ends so is followed by more words than a date.
pub(super) const GOES_ON: &str = " …";

/// What the site promises a day for.
pub(super) const PROMISED: [Milestone; 2] = [Milestone::DeliveryDeadline, Milestone::DelayCoupon];

impl Reader<'_> {
    pub(super) fn promises(&mut self, node: &Node, order: &mut Order) {
        let own = self.own_promises(node);
        let is_withdrawn = self.takes_back(node);
        let is_limited = |(field, text): &&(&str, String)| *field != "reminder" && self.is_limited(node, text);
        let limited: Vec<_> = own.iter().filter(is_limited).collect();
        let is_held = |each: &&(&str, String)| each.0 == "reminder" || !is_withdrawn && !limited.contains(each);
        let held: Vec<_> = own.iter().filter(is_held).collect();
        let is_limited_day = limited.iter().any(|(_, text)| self.dates.names_day(text));
        if is_withdrawn && own.iter().any(|(_, text)| self.dates.names_day(text)) {
            self.miss("delivery_deadline", WITHDRAWN);
        }
        if is_limited_day {
            self.miss("delivery_deadline", "a promise that nothing beside it limits");
        }
        for (field, text) in &held {
            self.promised(node, field, text, &mut order.dates);
        }
        self.steps(node, &mut order.dates);
        let known = (self.placed)(&order.id);
        self.refuse_impossible(known, &mut order.dates);
        let terms = &mut order.terms;
        held.iter().rev().for_each(|(field, text)| self.terms(node, field, text, terms));
        self.promises_passed_over(node, &own, order);
    }

    /// The sentences of a node that are the site's: what repeats a seller's words is not read.
    fn own_promises(&mut self, node: &Node) -> Vec<(&'static str, String)> {
        let mut own = Vec::new();
        for field in ["promises", "promise_note", "reminder"] {
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

    /// Whether a heading of the promises, or an entry or a clause beside them that promises nothing itself, takes them back.
    fn takes_back(&self, node: &Node) -> bool {
        let words = &self.site.words;
        let is_of_another = |text: &str| speaks_of(&words.other_promises, text);
        let is_label = |text: &str| text.split_whitespace().count() == 1 && speaks_of(&words.negations, text);
        let headings = node.texts("headings").iter().any(|text| self.is_withdrawn(text) && !is_of_another(text));
        let beside = ["promises", "promise_note", "beside"].into_iter().flat_map(|field| node.texts(field));
        headings
            || beside.flat_map(|text| text.split(BETWEEN)).any(|clause| {
                !has_digit(clause) && (is_label(clause) || self.is_withdrawn(clause)) && !is_of_another(clause)
            })
    }

    /// Whether a sentence beside a promise, or what stands directly before and behind it on the page, limits it: to the postage,
    /// to some places, to an example. What is said of coupons and returns is no limit of it.
    fn is_limited(&self, node: &Node, text: &str) -> bool {
        let whole = fold(text);
        let entries = node.texts("entries");
        let is_in_it = |entry: &String| !entry.is_empty() && whole.contains(&fold(entry));
        let first = entries.iter().position(is_in_it);
        let last = entries.iter().rposition(is_in_it);
        let before = first.and_then(|at| entries.get(at.checked_sub(1)?));
        let behind = last.and_then(|at| entries.get(at.checked_add(1)?));
        // An entry of an answer is its heading and its text in one.
        let around = entries.iter().filter(|entry| entry.len() > text.len() && fold(entry).contains(&whole));
        let title = node.texts("headings").first();
        let beside = [before, behind, title].into_iter().flatten().chain(around).map(String::as_str);
        let sentences = beside.chain([text]).flat_map(|text| text.split(BETWEEN)).flat_map(sentences);
        sentences.filter(|sentence| !self.dates.names_day(sentence)).any(|sentence| self.limits(sentence))
    }

    fn limits(&self, text: &str) -> bool {
        speaks_of(&self.site.words.limits, text) && !speaks_of(&self.site.words.other_promises, text)
    }

    /// Whether words in a clause take back what it promises. A sentence beside it that has a number speaks of something else.
    fn is_withdrawn(&self, clause: &str) -> bool {
        let words = &self.site.words.withdrawn;
        if !speaks_of(words, clause) {
            return false;
        }
        let is_another = |text: &&str| has_digit(text) && !self.dates.names_day(text);
        sentences(clause).into_iter().filter(|text| !is_another(text)).any(|text| speaks_of(words, text))
    }

    /// The days of one text of the site's, clause by clause.
    fn promised(&mut self, node: &Node, field: &str, text: &str, dates: &mut Vec<Dated>) {
        let words = &self.site.words;
        let mut coupons = Vec::new();
        let all: Vec<&str> = text.split(BETWEEN).map(str::trim).collect();
        let (withdrawn, held): (Vec<&str>, Vec<&str>) = all.iter().partition(|clause| self.is_withdrawn(clause));
        if withdrawn.iter().any(|clause| self.dates.names_day(clause)) {
            self.miss("delivery_deadline", WITHDRAWN);
        }
        for clause in &held {
            let before = dates.len();
            for phrase in &words.deadline {
                let (phrase, goes_on) = phrase.strip_suffix(GOES_ON).map_or((phrase.as_str(), false), |it| (it, true));
                for found in self.dates.clauses(phrase, clause) {
                    self.deadline(node, field, text, &found, goes_on, dates);
                }
            }
            if dates.len() > before || field == "reminder" {
                continue;
            }
            match self.in_other_words(node, field, clause) {
                Some((Milestone::DeliveryDeadline, day)) => {
                    add(dates, Dated { milestone: Milestone::DeliveryDeadline, day });
                }
                other => coupons.extend(other),
            }
        }
        for value in held.iter().flat_map(|clause| {
            words.coupon.iter().flat_map(|phrase| self.dates.after(phrase, clause)).collect::<Vec<_>>()
        }) {
            let Ok(value) = value else { continue };
            let day = Seen { value, evidence: self.evidence(node, field, text) };
            add(dates, Dated { milestone: Milestone::DelayCoupon, day });
            coupons.retain(|(_, coupon)| coupon.value != value);
        }
        // What has an amount beside its date is the coupon's where the same text promises a later refund.
        let deadline = dates.iter().filter(|dated| dated.milestone == Milestone::DeliveryDeadline);
        let deadline = deadline.map(|dated| dated.day.value).min();
        for (milestone, day) in coupons {
            if deadline.is_some_and(|deadline| day.value < deadline) {
                add(dates, Dated { milestone, day });
            }
        }
    }

    /// One date directly behind the words of a promise.
    fn deadline(
        &mut self,
        node: &Node,
        field: &str,
        text: &str,
        found: &Clause<'_>,
        goes_on: bool,
        dates: &mut Vec<Dated>,
    ) {
        let behind = found.behind.trim_start_matches([' ', ')', '\u{a0}']);
        let ends = goes_on || behind.is_empty() || behind.starts_with(ENDS);
        match found.day {
            Err(refusal) => {
                self.miss_date(
                    "delivery_deadline",
                    "a date with a year directly behind the words of the promise",
                    refusal,
                );
            }
            Ok(_) if !ends || self.is_negated(found.before) => {
                self.miss("delivery_deadline", "a promise with nothing but its date; found more words around it");
            }
            Ok(value) => {
                let day = Seen { value, evidence: self.evidence(node, field, text) };
                add(dates, Dated { milestone: Milestone::DeliveryDeadline, day });
            }
        }
    }

    /// Whether what a clause has before it (`Not: `) takes it back.
    fn is_negated(&self, before: &str) -> bool {
        let label = before.trim_end().trim_end_matches([':', '：', '|', '–', '-', '—']);
        let label = label.rsplit(ENDS).next().unwrap_or_default();
        speaks_of(&self.site.words.negations, label) || self.limits(label)
    }

    /// What a clause in words that nobody has seen promises: a refund where nothing arrives, or, with an amount beside its
    /// one date, perhaps a coupon.
    pub(super) fn in_other_words(&self, node: &Node, field: &str, clause: &str) -> Option<(Milestone, Seen<Day>)> {
        let all = self.dates.all(clause);
        let [(value, range)] = all.as_slice() else { return None };
        let evidence = Evidence { inferred: true, ..self.evidence(node, field, clause) };
        let day = Seen { value: *value, evidence };
        let extents = self.extents(clause, range);
        let around = |extent: &Range<usize>| {
            let [before, behind] = [clause.get(..extent.start), clause.get(extent.end..)];
            (before.unwrap_or_default(), behind.unwrap_or_default())
        };
        if extents.iter().map(around).any(|(before, behind)| wording::is_promise(&self.site.words, before, behind)) {
            return Some((Milestone::DeliveryDeadline, day));
        }
        let has_number = |(before, behind)| has_digit(before) || has_digit(behind);
        extents.iter().map(around).all(has_number).then_some((Milestone::DelayCoupon, day))
    }

    /// The service progress: the step that is the refund's by its name, and what is paid for a delay, by its amount.
    fn steps(&mut self, node: &Node, dates: &mut Vec<Dated>) {
        let words = &self.site.words;
        let notes = node.texts("promise_note").iter().chain(node.texts("progress_title"));
        let is_limited = notes.into_iter().flat_map(|note| sentences(note)).any(|sentence| self.limits(sentence));
        let is_withdrawn = is_limited || self.takes_back(node) || self.is_of_a_refund(node);
        let mut inferred = Vec::new();
        for step in node.inside("node") {
            let text = step_text(step);
            if is_withdrawn || speaks_of(&words.withdrawn, &text) || self.is_sellers(&text) {
                continue;
            }
            for phrase in &words.deadline_node {
                for found in self.dates.clauses(phrase, &text) {
                    self.deadline(step, "time", &text, &found, false, dates);
                }
            }
            let (Some(label), Some(Ok(value))) = (step.text("label"), step.text("time").map(|time| self.day_of(time)))
            else {
                continue;
            };
            let day = Seen { value, evidence: Evidence { inferred: true, ..self.evidence(step, "time", &text) } };
            let name = fold(label);
            let name = name.trim().trim_end_matches([':', '.']);
            if words.deadline_node_assumed.iter().any(|known| known == name) {
                inferred.push(Dated { milestone: Milestone::DeliveryDeadline, day });
            } else if has_digit(label) && Money::is_amount(label) {
                inferred.push(Dated { milestone: Milestone::DelayCoupon, day });
            }
        }
        let is_known = |milestone| dates.iter().any(|dated| dated.milestone == milestone);
        let has_coupon = is_known(Milestone::DelayCoupon);
        for dated in inferred.into_iter().filter(|dated| !(has_coupon && dated.milestone == Milestone::DelayCoupon)) {
            add(dates, dated);
        }
    }

    /// Whether the steps of a progress are those of a refund that was asked for: its heading says so.
    fn is_of_a_refund(&self, node: &Node) -> bool {
        node.texts("progress_title").iter().any(|text| self.speaks_of_refund(text))
    }

    pub(super) fn speaks_of_refund(&self, text: &str) -> bool {
        speaks_of(&self.site.words.refund, text) || speaks_of(&self.site.words.deadline_node, text)
    }

    /// Where a date in a clause may begin and end: alone, or with its weekday, which in Vietnamese is a number as well.
    fn extents(&self, clause: &str, date: &Range<usize>) -> Vec<Range<usize>> {
        let is_date =
            |range: &Range<usize>| clause.get(range.clone()).is_some_and(|text| self.dates.whole(text).is_ok());
        let before = clause.get(..date.start).unwrap_or_default().char_indices().rev().take(LONGEST_WEEKDAY);
        let starts = before.map(|(at, _)| at..date.end);
        let behind = clause.get(date.end..).unwrap_or_default().char_indices().take(LONGEST_WEEKDAY);
        let ends = behind.map(|(at, c)| date.start..date.end.saturating_add(at).saturating_add(c.len_utf8()));
        [date.clone()].into_iter().chain(starts.chain(ends).filter(is_date)).collect()
    }

    /// Refuses days that no promise can have: not after the order was placed and shipped, or longer after it, or after today,
    /// than the site has ever promised anything.
    pub(super) fn refuse_impossible(&mut self, placed: Option<Day>, dates: &mut Vec<Dated>) {
        let of = |dates: &[Dated], milestone: Milestone| {
            let days = dates.iter().filter(|dated| dated.milestone == milestone).map(|dated| dated.day.value);
            days.max()
        };
        let [own, paid, shipped] = [Milestone::Placed, Milestone::Paid, Milestone::Shipped].map(|each| of(dates, each));
        let latest = [own, paid, shipped].into_iter().flatten().max();
        // By the order's own day first: this computer's clock may be a year behind.
        let begun = own.into_iter().chain(placed).min().or(paid).or(shipped);
        let last = begun.unwrap_or_else(|| Day::furthest_ahead(self.now)).plus(LONGEST_PROMISE);
        let mut refused = Vec::new();
        dates.retain(|Dated { milestone, day }| {
            let is_early =
                *milestone == Milestone::DeliveryDeadline && latest.is_some_and(|latest| day.value <= latest);
            let is_promised = PROMISED.contains(milestone) || *milestone == Milestone::EstimatedDelivery;
            let is_refused = is_early || is_promised && day.value > last;
            refused.extend(is_refused.then_some((*milestone, is_early)));
            !is_refused
        });
        for (milestone, is_early) in refused {
            let tried = if is_early {
                "the promise; its date is not after the day the order was shipped"
            } else {
                "the promise; its date is longer after the order than any promise is"
            };
            self.miss(&milestone.name().replace('-', "_"), tried);
        }
    }

    /// Numbers of days in known words, such as `open a dispute within {n} days after order was placed`. The words end their
    /// sentence, and nothing in their text takes them back or limits them.
    fn terms(&self, node: &Node, field: &str, text: &str, terms: &mut Vec<Term>) {
        let words = &self.site.words;
        if statements(text).any(|each| speaks_of(&words.withdrawn, each) || self.limits(each)) {
            return;
        }
        for (kind, patterns) in &words.terms {
            let Some(kind) = TermKind::named(kind) else { continue };
            let counts = |statement| patterns.iter().find_map(|pattern| self.count(pattern, statement));
            for days in statements(text).filter_map(counts) {
                push(terms, Term { kind, days: Seen { value: days, evidence: self.evidence(node, field, text) } });
            }
        }
    }

    /// The numbers of days that a text tells in the known words of terms.
    pub(super) fn term_counts(&self, text: &str) -> Vec<u32> {
        let patterns = || self.site.words.terms.values().flatten();
        statements(text).flat_map(|each| patterns().filter_map(|pattern| self.count(pattern, each))).collect()
    }

    /// The number in a pattern that ends a sentence, unless the part of the sentence that holds it is denied.
    fn count(&self, pattern: &str, sentence: &str) -> Option<u32> {
        let text = fold(sentence);
        let (days, before, behind) = count_in(pattern, &text)?;
        let part = before.rsplit([',', ';', ':']).next().unwrap_or_default();
        let is_all = !behind.contains(char::is_alphanumeric);
        (is_all && !speaks_of(&self.site.words.negations, part)).then_some(days)
    }
}

/// The sentences of a text. One ends before a letter and a space, and not behind the day of a date: "12. Dec 2026" and "$1.00"
/// are no ends.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let is_end = |(at, mark): (usize, char)| {
        let end = at.saturating_add(mark.len_utf8());
        let behind = text.get(end..)?;
        let goes_on = behind.trim_start().starts_with(char::is_alphabetic) && behind.starts_with(char::is_whitespace);
        let before = text.get(..at).unwrap_or_default();
        let digits = before.chars().rev().take_while(char::is_ascii_digit).count();
        (ENDS_SENTENCE.contains(&mark) && goes_on && !matches!(digits, 1 | 2)).then_some(end)
    };
    let mut start = 0;
    let mut all = Vec::new();
    for end in text.char_indices().filter_map(is_end) {
        all.extend(text.get(start..end));
        start = end;
    }
    all.extend(text.get(start..));
    all
}

/// What a step of the service progress says: its words and its day.
pub(super) fn step_text(step: &Node) -> String {
    match (step.text("label"), step.text("time")) {
        (Some(label), Some(time)) if label != time => [label, " ", time].concat(),
        (label, time) => time.or(label).unwrap_or_default().to_owned(),
    }
}

pub(super) fn has_digit(text: &str) -> bool {
    text.contains(char::is_numeric)
}

fn push(terms: &mut Vec<Term>, term: Term) {
    if !terms.iter().any(|each| each.kind == term.kind && each.days.value == term.days.value) {
        terms.push(term);
    }
}

/// The sentences of a text that has no dates, which may follow each other without a space.
fn statements(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '!', '?', '。', '\n', '·', '•']).filter(|sentence| !sentence.trim().is_empty())
}

/// The number that stands for `{n}` where a folded text holds the pattern, and what stands before the pattern and behind it.
fn count_in<'t>(pattern: &str, text: &'t str) -> Option<(u32, &'t str, &'t str)> {
    let (before, after) = pattern.split_once("{n}")?;
    text.match_indices(before).find_map(|(at, _)| {
        let rest = text.get(at.saturating_add(before.len())..)?;
        let (digits, rest) = rest.split_at(rest.find(|c: char| !c.is_ascii_digit())?);
        let days = digits.parse().ok().filter(|n| (1..=366).contains(n))?;
        Some((days, text.get(..at)?, rest.strip_prefix(after)?))
    })
}
