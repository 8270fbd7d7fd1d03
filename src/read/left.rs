//! What is left of a time, in words, weekdays and numbers: `until Friday`, `3 days left`, `72 hrs left to open a dispute`.

use std::borrow::Cow;
use std::ops::Range;

use super::passed::SHORTEST_END;
use super::promise::{has_digit, sentences};
use super::text::{fold, is_unspaced};
use super::*;
use crate::site::vocabulary::{speaks_of, speaks_of_longer};

impl Reader<'_> {
    /// Whether a text in a place of its own tells how much time is left, in other words than those of a known term.
    pub(super) fn counts_down(&self, text: &str) -> bool {
        self.counts_down_anywhere(text) || self.names_span(text)
    }

    /// The same of a text that may speak of anything: without a number, it says what ends or what is left.
    pub(super) fn counts_down_anywhere(&self, text: &str) -> bool {
        self.undated(&with_clocks(text)).into_iter().any(|part| self.counts_down_undated(part))
    }

    fn counts_down_undated(&self, text: &str) -> bool {
        let terms: Vec<u32> = self.term_counts(text);
        let is_term = |days: &u32| terms.contains(days);
        let counts = self.dates.day_counts(text);
        let in_days = counts.iter().any(|(days, _)| !is_term(days));
        let span = || counts.is_empty() && self.dates.countdown(text).is_some();
        // Days, hours, minutes and seconds are no time of day.
        let in_four = || counts.is_empty() && text.split_whitespace().any(|word| is_clock(word, 3));
        in_days || span() || in_four() || counted(&self.site.words.spans, text) || self.is_left_undated(text)
    }

    /// Whether a text without a number names a time: "ends in two days", "tomorrow".
    pub(super) fn names_span(&self, text: &str) -> bool {
        !has_digit(text) && (self.dates.loose_units(text) > 0 || speaks_of(&self.site.words.spans, text))
    }

    /// Whether a text says by words, by a weekday, or by numbers without a unit that is known, how long something can still be
    /// done: `until Friday`, `残り三日`, `Protection: D-3`, `72 hrs left to open a dispute`.
    pub(super) fn is_left(&self, text: &str) -> bool {
        self.undated(&with_clocks(text)).into_iter().any(|part| self.is_left_undated(part))
    }

    /// A text without a date, or the parts of one that have none: a date says for its own part until when.
    fn undated<'t>(&self, text: &'t str) -> Vec<&'t str> {
        let is_dated = |text: &str| {
            let (rest, dates) = self.dates.parted(text);
            !dates.is_empty() || !self.dates.yearless(&rest).is_empty()
        };
        if !is_dated(text) {
            return vec![text];
        }
        let parts = text.split(['·', '•', '\n']).flat_map(sentences);
        let parts = parts.flat_map(|part| part.split(['(', ')', '[', ']', ';', '!', '?', '。']));
        let mut all: Vec<&str> =
            parts.flat_map(|part| part.split(": ")).flat_map(|part| self.at_commas(part)).collect();
        all.retain(|part| !is_dated(part));
        all
    }

    /// A text apart at its commas, but for those inside of a date.
    fn at_commas<'t>(&self, text: &'t str) -> Vec<&'t str> {
        let (mut all, mut start) = (Vec::new(), 0);
        for (at, mark) in text.match_indices(", ") {
            let behind = text.get(at.saturating_add(mark.len())..).unwrap_or_default();
            let first: Vec<&str> = behind.split_whitespace().take(3).collect();
            if behind.starts_with(|c: char| c.is_numeric()) || self.dates.names_day(&first.join(" ")) {
                continue;
            }
            all.extend(text.get(start..at));
            start = at;
        }
        all.extend(text.get(start..));
        all
    }

    fn is_left_undated(&self, text: &str) -> bool {
        let words = &self.site.words;
        let (rest, _) = self.dates.parted(text);
        let claims = self.speaks_of_claim(&rest);
        // Of two letters they are other words in other languages.
        let ends = speaks_of_longer(&words.ends, SHORTEST_END, &rest);
        let is_left = speaks_of(&words.left, &rest);
        if !(claims || ends || is_left) {
            return false;
        }
        if !claims && (speaks_of(&words.other_promises, &rest) || speaks_of(&words.other_spans, &rest)) {
            return false;
        }
        let counts_of_days = || !self.dates.day_counts(&rest).is_empty() || self.dates.countdown(&rest).is_some();
        let numbers = has_small_numbers(&fold(&rest));
        let ends_claim = || claims && (is_left || speaks_of(&words.ends, &rest));
        let in_numbers = numbers.any && ends_claim() || (claims || is_left) && numbers.counted_down;
        // "Ends 11:30 PM today"
        let is_timed = || (ends || is_left) && self.names_span(&without_times(&rest));
        let in_words = self.names_span(&rest) || is_timed() || self.dates.names_weekday(&rest);
        in_words || is_left && self.dates.names_joined_unit(&rest) || in_numbers && !counts_of_days()
    }

    /// Whether a clause among promises counts down: with words for an end, for what is left, or for a claim beside a number of
    /// days that is not counted from something that happens, or as a clock.
    pub(super) fn counts_among_promises(&self, text: &str) -> bool {
        let words = &self.site.words;
        self.undated(&with_clocks(text)).into_iter().any(|part| {
            let is_whole =
                |(_, range): &(u32, Range<usize>)| !part.get(range.clone()).is_some_and(|it| it.contains('-'));
            let counts = self.dates.day_counts(part).iter().any(is_whole)
                || self.dates.day_counts(part).is_empty() && self.dates.countdown(part).is_some()
                || counted(&words.spans, part);
            let is_clock = || {
                let words = fold(part);
                let mut words = words.split_whitespace();
                words.clone().any(|word| is_clock(word, 3))
                    || words.any(|word| is_clock(word, 2)) && self.dates.countdown(part).is_some()
            };
            let says =
                || self.speaks_of_end(part) && !speaks_of(&words.since, part) && self.term_counts(part).is_empty();
            // How long something is given is no end of it, unless it says what is left.
            let is_given = || speaks_of(&words.other_spans, part) && !speaks_of(&words.left, part);
            is_clock() || counts && says() && !is_given()
        })
    }
}

/// A text without its times of day: `11:30`, `11:30 PM`.
fn without_times(text: &str) -> String {
    let is_time = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let word = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        word.split_once([':', '.']).is_some_and(|(hours, minutes)| {
            let is_number =
                |part: &str| !part.is_empty() && part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit());
            is_number(hours) && minutes.len() == 2 && is_number(minutes)
        })
    };
    text.split_whitespace().filter(|word| !is_time(word)).collect::<Vec<_>>().join(" ")
}

/// A text with its clocks written closely: `02 : 11 : 09` as `02:11:09`.
fn with_clocks(text: &str) -> Cow<'_, str> {
    if !text.contains(" : ") {
        return Cow::Borrowed(text);
    }
    let mut parts = text.split(" : ").peekable();
    let mut whole = String::new();
    while let Some(part) = parts.next() {
        whole.push_str(part);
        let Some(next) = parts.peek() else { break };
        let is_clock = part.ends_with(|c: char| c.is_numeric()) && next.starts_with(|c: char| c.is_numeric());
        whole.push_str(if is_clock { ":" } else { " : " });
    }
    Cow::Owned(whole)
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

/// Which numbers of up to three digits a text has.
struct SmallNumbers {
    any: bool,
    /// One behind a letter and a dash: `D-3`.
    counted_down: bool,
}

/// The numbers of up to three digits in a folded text that are no amounts: `72`, `47:59`, `5th`.
fn has_small_numbers(text: &str) -> SmallNumbers {
    let is_money = text.contains(['$', '€', '£', '¥', '₩', '₽', '₺', '₪', '฿', '₫', '%']);
    let words = || text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let is_small = |word: &str| {
        let digits = word.chars().filter(char::is_ascii_digit).count();
        let clock = word.contains(':') && word.chars().all(|c| c.is_ascii_digit() || c == ':');
        word.starts_with(|c: char| c.is_ascii_digit())
            && (clock || digits <= 3 && word.chars().all(char::is_alphanumeric))
    };
    let is_behind_dash = |word: &str| {
        word.split_once('-').is_some_and(|(letter, days)| {
            letter.chars().count() == 1
                && letter.chars().all(char::is_alphabetic)
                && matches!(days.len(), 1 | 2)
                && days.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    let is_two = |word: &str| {
        let word = word.split(['\'', '’']).next().unwrap_or_default();
        let (first, second) = word.split_once(['.', '-', '/']).unwrap_or_default();
        [first, second]
            .into_iter()
            .all(|number| matches!(number.len(), 1 | 2) && number.bytes().all(|b| b.is_ascii_digit()))
    };
    let any = !is_money && words().any(|word| is_small(word) || is_two(word));
    SmallNumbers { any, counted_down: words().any(is_behind_dash) }
}

/// Numbers with so many colons between them: `02:11:09`.
fn is_clock(word: &str, colons: usize) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    word.matches(':').count() == colons && word.chars().all(|c| c.is_ascii_digit() || c == ':')
}
