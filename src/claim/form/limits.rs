//! How long a letter may be, as the form says it: in an attribute, in a counter, or in words.

use super::controls::Control;
use super::numbers::{Number, numbers};
use crate::claim::words::FormWords;
use crate::claim::words::pattern::of;
use crate::plain::names;
use crate::read::text::Folded;

/// What the length of a letter is counted in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unit {
    /// UTF-16 units, as a field of the page counts them.
    #[default]
    Characters,
    /// Bytes of UTF-8.
    Bytes,
    /// Words.
    Words,
}

names!(Unit { Characters = "characters", Bytes = "bytes", Words = "words" });

impl Unit {
    /// How many of them a text has.
    pub fn count(self, text: &str) -> usize {
        match self {
            Self::Characters => text.encode_utf16().count(),
            Self::Bytes => text.len(),
            Self::Words => text.split_whitespace().count(),
        }
    }
}

/// The first limit of a control that a text is longer than.
pub(super) fn exceeded(control: &Control, text: &str, words: &FormWords) -> Option<(u32, Unit)> {
    let said = control.around().flat_map(|around| in_words(around, words));
    let all = control.max_length.map(|most| (most, Unit::Characters)).into_iter().chain(said);
    all.filter(|(most, unit)| unit.count(text) > *most as usize).min_by_key(|(most, _)| *most)
}

/// Whether a text beside a control tells of a limit, and so is no name of it.
pub(super) fn is_limit(text: &str, words: &FormWords) -> bool {
    let folded = Folded::of(text);
    let has = |what: &str| words.has(folded.text(), what);
    text.contains(char::is_numeric) && ["maximum", "minimum", "characters", "bytes", "words"].into_iter().any(has)
}

/// Fewer are pictures, not characters.
const LEAST: u32 = 10;

/// The limits a text tells of: a counter (`0/500`), or a number with its unit before or behind it.
fn in_words(text: &str, words: &FormWords) -> Vec<(u32, Unit)> {
    let folded = Folded::of(text);
    let all = numbers(&folded);
    let mut limits = Vec::new();
    let mut last: Option<u32> = None;
    for number in &all {
        let Some(value) = number.whole_number() else {
            last = None;
            continue;
        };
        let is_counter = matches!(
            number.before.trim(),
            "/" | "of" | "von" | "de" | "sur" | "di" | "van" | "z" | "ze" | "из" | "з" | "dari" | "จาก"
        ) && last.is_some_and(|last| last <= value);
        let unit = unit(number, words);
        let counts = match unit {
            Some(Some(unit)) => Some(unit),
            // So many pictures.
            Some(None) => None,
            None if is_counter || is_most(number, words) => Some(Unit::Characters),
            None => None,
        };
        if let Some(unit) = counts.filter(|_| value >= LEAST && !is_least(number, words)) {
            limits.push((value, unit));
        }
        last = Some(value);
    }
    limits
}

/// The clause next to a number, on either side of it.
fn near<'a>(number: &Number<'a>) -> (&'a str, &'a str) {
    let is_end = |c: char| matches!(c, '.' | ',' | ';' | '(' | ')' | '!' | '?');
    // An abbreviation's point ends nothing: "max. 500".
    let before = number.before.trim_end().trim_end_matches('.');
    let before = before.rsplit([',', ';', ')', '!', '?', '.']).next().unwrap_or_default();
    let before = if before.trim_matches(['(', ' ']).is_empty() { number.before } else { before };
    (before, number.after.split(is_end).next().unwrap_or_default())
}

/// What a number counts: `Some(None)` where that is no part of a text.
fn unit(number: &Number<'_>, words: &FormWords) -> Option<Option<Unit>> {
    let (before, after) = near(number);
    let begins = |what: &str| {
        let after = after.trim_start_matches([' ', '-', '/']);
        words.of_labels(what).any(|word| of(after, word).any(|place| place.start == 0))
    };
    if begins("bytes") {
        return Some(Some(Unit::Bytes));
    }
    if begins("characters") {
        return Some(Some(Unit::Characters));
    }
    if begins("words") {
        return Some(Some(Unit::Words));
    }
    if begins("files") || begins("units") {
        return Some(None);
    }
    let stands = |what: &str, text: &str| words.has(text, what);
    // "Characters: 500", and "500 left (characters)".
    let behind = number.after;
    for (what, unit) in [("bytes", Unit::Bytes), ("characters", Unit::Characters), ("words", Unit::Words)] {
        if stands(what, before) || number.is_last && what != "words" && stands(what, behind) && !stands("files", behind)
        {
            return Some(Some(unit));
        }
    }
    stands("files", before).then_some(None)
}

fn is_least(number: &Number<'_>, words: &FormWords) -> bool {
    let (before, after) = near(number);
    let before = before.rsplit(['.', ';']).next().unwrap_or_default();
    [before, after].into_iter().any(|text| words.has(text, "minimum"))
}

fn is_most(number: &Number<'_>, words: &FormWords) -> bool {
    let (before, after) = near(number);
    [before, after].into_iter().any(|text| words.has(text, "maximum"))
}
