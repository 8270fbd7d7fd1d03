//! What was passed over: a page of a known kind is [read](Health::Read) only where every date, every countdown and every
//! order's number on it was taken by a reader, or is known to be nobody's.
//!
//! The recipes collect, beside what has a reader, what holds a number in the place of a promise, and from everywhere else on
//! an order's part of the page the texts that look like a date or a countdown (`strays`). What of it nobody took is told.

use std::ops::Range;

use super::promise::{PROMISED, has_digit};
use super::text::{fold, is_unspaced};
use super::*;
use crate::day::DAY;
use crate::site::vocabulary::speaks_of;
use crate::snapshot::MOST_TEXTS;

/// Years of the Gregorian, the Thai and the Hebrew calendar. Those of the Persian and the Islamic one may be amounts.
const CALENDARS: [Range<u32>; 3] = [2000..2100, 2543..2643, 5760..5861];
/// Marks between the numbers of a date.
const MARKS: [&str; 4] = [".", ",", "-", "/"];

impl Reader<'_> {
    /// What was said of days in the places of promises and is not understood: a date that is neither the refund's nor the
    /// coupon's, a number of days in a reminder that counts from nobody knows what, a step of the service progress that is
    /// none of the known ones.
    pub(super) fn promises_passed_over(&mut self, node: &Node, own: &[(&'static str, String)], order: &Order) {
        let is_unread = |text: &String| self.has_unread_date(text, order) || may_hold_date(&self.dates.parted(text).0);
        // What tracking shows of a promise is nothing but the promise.
        let silent = self.page == PageKind::Tracking
            && self.speaks_another_language()
            && own.iter().any(|(field, _)| *field == "promises")
            && order.dates.iter().all(|dated| !PROMISED.contains(&dated.milestone));
        if silent || own.iter().any(|(_, text)| is_unread(text)) {
            self.miss("delivery_deadline", "the known words; found a date behind others");
        }
        let words = &self.site.words;
        let counts = |clause: &str| {
            speaks_of(&words.undelivered, clause)
                && (has_digit(clause) || self.dates.loose_units(clause) > 0 || speaks_of(&words.spans, clause))
                && self.dates.all(clause).is_empty()
        };
        if own.iter().any(|(field, text)| *field != "reminder" && text.split(['·', '•']).any(counts)) {
            self.miss("delivery_deadline", "a date; found a promise that counts days instead");
        }
        self.reminders_passed_over(node, own, order);
        self.steps_passed_over(node, order);
    }

    fn reminders_passed_over(&mut self, node: &Node, own: &[(&'static str, String)], order: &Order) {
        if !node.texts("left_parts").is_empty() {
            return;
        }
        let words = &self.site.words;
        let is_unread = |text: &String| {
            let said = quoted(text);
            let of_terms = order.terms.iter().filter(|term| term.days.evidence.words == said);
            let terms: Vec<u32> = of_terms.map(|term| term.days.value).collect();
            let counted = self.dates.day_counts(text).iter().any(|(days, _)| !terms.contains(days));
            let in_words = self.dates.loose_units(text) > 0 || speaks_of(&words.spans, text);
            // A number of parcels, of coins or of money says nothing of time.
            let names_unit = || has_digit(text) && self.dates.names_unit(text);
            let is_span = terms.is_empty() && (self.dates.countdown(text).is_some() || names_unit());
            counted || in_words || is_span || self.has_unread_date(text, order) || may_hold_date(text)
        };
        if own.iter().any(|(field, text)| *field == "reminder" && is_unread(text)) {
            self.miss("reminder", "the known words with a number of days; found a number among others");
        }
    }

    /// A step of the service progress is a coupon's, the refund's, or of a day that is known already.
    fn steps_passed_over(&mut self, node: &Node, order: &Order) {
        let steps = node.inside("node");
        let is_known = |step: &Node| {
            let Some(Ok(day)) = step.text("time").map(|time| self.day_of(time)) else { return false };
            let is_coupon = step.text("label").is_some_and(Money::is_amount);
            is_coupon || order.dates.iter().any(|dated| dated.day.value == day)
        };
        if !steps.iter().all(is_known) {
            self.miss(
                "delivery_deadline",
                "the service progress; a day of it cannot be read, or a step of it is none that is known",
            );
        }
    }

    /// What stands elsewhere on a part of the page that is of these orders, and looks like a date, an instant or a countdown.
    pub(super) fn strays(&mut self, node: &Node, orders: &[&Order]) {
        let steps: Vec<String> = node.inside("node").iter().filter_map(|step| step.text("time")).map(fold).collect();
        let is_passed_over = |text: &String| {
            // What stands in a place of its own is judged there.
            let is_judged =
                ["promises", "promise_note", "reminder"].iter().any(|field| node.texts(field).contains(text));
            if is_judged || steps.contains(&fold(text)) {
                return false;
            }
            // A promise of a refund is read where it has the day of one, and not that of an estimate.
            let is_promise = self.speaks_of_refund(text);
            let dated = dated(orders.iter().copied());
            let days: Vec<Day> = dated
                .filter(|dated| !is_promise || dated.milestone != Milestone::EstimatedDelivery)
                .map(|dated| dated.day.value)
                .collect();
            let is_unread = self.names_unread_day(text, &days)
                || self.is_unread_instant(text, &days)
                || has_three_numbers(&fold(&self.dates.parted(text).0));
            !self.is_within_sellers(text) && (is_unread || self.counts_down(text))
        };
        let fields = ["strays", "stray_days", "undrawn"].into_iter().flat_map(|field| node.texts(field));
        // What is left of something, in milliseconds or seconds.
        let is_left = |text: &String| text.len() >= 3 && text.bytes().all(|byte| byte.is_ascii_digit());
        if fields.into_iter().any(is_passed_over) || node.texts("stray_left").iter().any(is_left) {
            self.miss("dates", "the known places; found a date or a countdown elsewhere on the page");
        }
    }

    /// Whether a text tells how much time is left, in other words than those of a known term.
    pub(super) fn counts_down(&self, text: &str) -> bool {
        let terms: Vec<u32> = self.term_counts(text);
        let is_term = |days: &u32| terms.contains(days);
        let counts = self.dates.day_counts(text);
        let in_days = counts.iter().any(|(days, _)| !is_term(days));
        let span = || counts.is_empty() && self.dates.countdown(text).is_some();
        // "ends in two days", "until tomorrow"
        let in_words =
            || !has_digit(text) && (self.dates.loose_units(text) > 0 || speaks_of(&self.site.words.spans, text));
        in_days || span() || counted(&self.site.words.spans, text) || in_words()
    }

    /// Whether a value of an answer is an instant on a day that nothing has. One of now is a clock's.
    fn is_unread_instant(&self, text: &str, days: &[Day]) -> bool {
        instant(text).is_some_and(|at| {
            let is_now = at.since(self.now).abs() <= DAY;
            !is_now && !days.contains(&pacific::day_of(at)) && !days.contains(&self.zone.day_of(at))
        })
    }

    /// Numbers of orders on a page of many that stand outside of everything that was read as one.
    pub(super) fn strangers(&mut self, sightings: &[Sighting]) {
        let root = &self.snapshot.root;
        let named = root.texts("strangers").iter().flat_map(|text| case::numbers_in(text).collect::<Vec<_>>());
        let linked = root.texts("stranger_links").iter().filter_map(|href| self.site.order_in(href));
        let is_read = |id: &String| {
            let orders = sightings.iter().map(|sighting| &sighting.order);
            orders
                .into_iter()
                .any(|order| order.id == *id || order.lines.iter().any(|line| line.id.as_ref() == Some(id)))
        };
        // What the page says that it holds; of a long list not all of it is told.
        let told = |field: &str| Some(root.texts(field)).filter(|all| all.len() < MOST_TEXTS).unwrap_or_default();
        let held = told("others").iter().filter_map(|name| name.rsplit('_').next());
        let held = held.chain(told("held").iter().map(String::as_str));
        let held = held.filter(|id| is_id(id) && id.len() >= FEWEST_DIGITS).map(str::to_owned);
        if named.chain(linked).chain(held).any(|id| !is_read(&id)) {
            self.miss("order", "the known cards; found an order's number outside of them");
        }
    }

    /// Whether a text names a day that nothing which was read of its order has.
    fn has_unread_date(&self, text: &str, order: &Order) -> bool {
        let days: Vec<Day> = dated([order]).map(|dated| dated.day.value).collect();
        self.names_unread_day(text, &days)
    }

    fn names_unread_day(&self, text: &str, days: &[Day]) -> bool {
        let (rest, dates) = self.dates.parted(text);
        let phrases = self.site.words.other_dates.iter().filter(|_| !dates.is_empty());
        let others: Vec<Day> = phrases.flat_map(|phrase| self.dates.after(phrase, text)).flatten().collect();
        dates.into_iter().any(|day| day.map_or(true, |day| !days.contains(&day) && !others.contains(&day)))
            || self
                .dates
                .yearless(&rest)
                .into_iter()
                .any(|of_year| of_year.is_none_or(|of_year| !days.iter().any(|day| is_day_of_year(*day, of_year))))
    }

    /// Whether the page says that it is not in English, the language whose words are known best.
    fn speaks_another_language(&self) -> bool {
        let lang = self.snapshot.lang.as_deref().or_else(|| self.site.language_of(&self.snapshot.url));
        lang.is_some_and(|lang| !lang.to_lowercase().starts_with("en"))
    }
}

/// What was dated of orders and of their lines.
fn dated<'a>(orders: impl IntoIterator<Item = &'a Order>) -> impl Iterator<Item = &'a Dated> {
    orders.into_iter().flat_map(|order| order.dates.iter().chain(order.lines.iter().flat_map(|line| &line.dates)))
}

fn is_day_of_year(day: Day, (month, of_month): (u32, u32)) -> bool {
    let (_, own_month, own_day) = day.parts();
    (own_month, own_day) == (month, of_month)
}

/// Whether a number stands directly before one of some words: `2 weeks`.
fn counted(words: &[String], text: &str) -> bool {
    let text = fold(text);
    let is_number_before =
        |at: usize| text.get(..at).is_some_and(|before| before.trim_end().ends_with(|c: char| c.is_ascii_digit()));
    let is_letter = |c: char| c.is_alphabetic() && !is_unspaced(c);
    words.iter().any(|word| {
        text.match_indices(word.as_str()).any(|(at, word)| {
            let end = at.saturating_add(word.len());
            is_number_before(at) && !text.get(end..).unwrap_or_default().starts_with(is_letter)
        })
    })
}

/// Whether a text holds what may be a date in a form that is not known: a year of one of the calendars in which a browser
/// may write it, or three numbers that are one mark apart, with a space behind the mark (`30. 6. 26`) or without.
fn may_hold_date(text: &str) -> bool {
    let text = fold(text);
    let is_year = |piece: &str| {
        let year: Option<u32> = (piece.len() == 4).then(|| piece.parse().ok()).flatten();
        year.is_some_and(|year| CALENDARS.iter().any(|years| years.contains(&year)))
    };
    // A year alone (2000 coins) is no date: its day stands near it.
    let all: Vec<&str> = pieces(&text).filter(|piece| !piece.is_empty()).collect();
    let is_day = |piece: &&str| {
        let digits = piece.trim_end_matches(|c: char| c.is_alphabetic());
        matches!(digits.len(), 1 | 2) && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    let has_year = all.iter().enumerate().any(|(at, piece)| {
        let near = all.get(at.saturating_sub(3)..).unwrap_or_default().iter().take(7);
        is_year(piece) && (near.into_iter().any(is_day) || piece.len() == text.trim().len())
    });
    has_year || has_three_numbers(&text)
}

/// Whether three numbers stand in a folded text that are one mark apart.
fn has_three_numbers(text: &str) -> bool {
    let joined = MARKS.iter().fold(text.to_owned(), |text, mark| text.replace(&[mark, " "].concat(), mark));
    pieces(&joined).any(is_three_numbers)
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
