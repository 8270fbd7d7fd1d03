//! Days as the site writes them in English: `Jul 15, 2026`, `15 Jul 2026`, `July 15, 2026`, `2026-07-15`.
//!
//! A form that could be read in two ways (`03/04/2026`) is not read at all.

use crate::day::{Day, month_named};

/// The day a text consists of: a date with a year and nothing else.
pub fn whole(text: &str) -> Option<Day> {
    let (day, rest) = leading(text.trim())?;
    // Some rows carry a time of day behind the date; anything else behind it makes the text something other than a date.
    let time = rest.trim_start_matches([',', ' ']);
    let is_time = time.chars().all(|c| c.is_ascii_digit() || c == ':') && time.contains(':') && time.len() <= 8;
    (rest.is_empty() || is_time && rest.starts_with([' ', ','])).then_some(day)
}

/// What ends a clause, so that what follows it begins one.
const ENDS: [char; 9] = ['·', '•', '.', ':', ';', '|', '–', '—', '\n'];

/// For each place where a phrase (in lower case) begins a clause: the day directly behind it, if one stands there.
///
/// A phrase in the middle of a clause is not the site's own: "no refund if …", or the words of a seller.
pub fn behind(phrase: &str, text: &str) -> Vec<Option<Day>> {
    let lower = text.to_lowercase();
    // Where lowering changes the length (a Turkish İ somewhere), offsets into one are not offsets into the other.
    let lower = if lower.len() == text.len() { lower } else { text.to_ascii_lowercase() };
    lower
        .match_indices(phrase)
        .filter(|(at, _)| {
            lower.get(..*at).is_some_and(|before| before.trim().is_empty() || before.trim().ends_with(ENDS))
        })
        .filter_map(|(at, _)| text.get(at + phrase.len()..))
        .map(|rest| leading(rest.trim_start_matches([':', ' '])).map(|(day, _)| day))
        .collect()
}

/// The day a text begins with, and what follows it.
fn leading(text: &str) -> Option<(Day, &str)> {
    let (first, rest) = token(text)?;
    if first.len() == 4 && first.starts_with(|c: char| c.is_ascii_digit()) {
        let (month, rest) = token(rest.strip_prefix('-')?)?;
        let (day, rest) = token(rest.strip_prefix('-')?)?;
        return settle(first, month.parse().ok()?, day, rest);
    }
    let rest = rest.trim_start_matches(['.', ' ']);
    let (second, rest) = token(rest)?;
    let rest = rest.trim_start_matches(['.', ',', ' ']);
    let (year, rest) = token(rest)?;
    match (month_named(first), month_named(second)) {
        (Some(month), None) => settle(year, month, second, rest),
        (None, Some(month)) => settle(year, month, first, rest),
        _ => None,
    }
}

fn settle<'a>(year: &str, month: u32, day: &str, rest: &'a str) -> Option<(Day, &'a str)> {
    let plausible = year.len() == 4 && (1..=2).contains(&day.len());
    let year: i32 = year.parse().ok().filter(|year| plausible && (2005..2100).contains(year))?;
    Some((Day::of(year, month, day.parse().ok()?)?, rest))
}

/// A run of digits or a run of letters, and what follows it.
fn token(text: &str) -> Option<(&str, &str)> {
    let first = text.chars().next()?;
    let same = |c: char| if first.is_ascii_digit() { c.is_ascii_digit() } else { c.is_alphabetic() };
    let end = text.find(|c| !same(c)).unwrap_or(text.len());
    (end > 0).then(|| text.split_at(end))
}

/// Why a text gave no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// No date with a four-digit year stands there.
    NoDate,
    /// There is a date, and more than a date.
    More,
    /// Day and month could be exchanged, and neither the page's language nor its other dates say which is which.
    OrderUnknown,
    /// The page's language says one order of day and month, and its other dates another.
    OrderContradicted,
    /// It is one end of a range.
    Range,
    /// No such day, a weekday that is not that day's, or a year no order can have.
    Impossible,
    /// No year stands there, and it cannot be told.
    YearUnknown,
}

impl Refusal {
    /// As a sentence without its subject, for a report.
    pub const fn words(self) -> &'static str {
        match self {
            Self::NoDate => "no date with a year",
            Self::More => "more than a date",
            Self::OrderUnknown => "a date whose day and month could be exchanged",
            Self::OrderContradicted => {
                "a date whose day and month the page's language and its other dates order differently"
            }
            Self::Range => "one end of a range of dates",
            Self::Impossible => "a day that does not exist, or no order can have",
            Self::YearUnknown => "a date without a year that cannot be told",
        }
    }
}

/// A reader of dates for one page.
#[derive(Clone, Debug)]
pub struct Dates {
    language: Option<&'static crate::locales::Language>,
}

impl Dates {
    /// A reader for a page in a language (as its `lang` attribute says it), which has these other texts: a date among them
    /// that can be read in one way only tells how others of the same form are to be read.
    pub fn of_page(lang: Option<&str>, _others: &mut dyn Iterator<Item = &str>) -> Self {
        Self { language: lang.and_then(|lang| crate::locales::Locales::built_in().language(lang)) }
    }

    /// The day a text consists of: a date with a year, perhaps a weekday and a time of day, and nothing else.
    pub fn whole(&self, text: &str) -> Result<Day, Refusal> {
        whole(text).ok_or(Refusal::NoDate)
    }

    /// Every complete date in a text, and where it stands. An end of a range is none.
    pub fn all(&self, _text: &str) -> Vec<(Day, core::ops::Range<usize>)> {
        Vec::new()
    }

    /// For each place where a phrase begins a clause: the day directly behind it.
    pub fn behind(&self, phrase: &str, text: &str) -> Vec<Result<Day, Refusal>> {
        behind(phrase, text).into_iter().map(|day| day.ok_or(Refusal::NoDate)).collect()
    }

    /// The day of a date without a year (`Tue | Jul. 28 18:39`) in the life of an order: the one at or after the day it was
    /// placed.
    pub fn without_year(&self, _text: &str, _placed: Day) -> Result<Day, Refusal> {
        Err(Refusal::YearUnknown)
    }

    /// Every range of days in a text: first day, last day, where it stands. Where no year is given, it is told as in
    /// [`Self::without_year`], if the day the order was placed is known.
    pub fn ranges(&self, _text: &str, _placed: Option<Day>) -> Vec<(Day, Day, core::ops::Range<usize>)> {
        Vec::new()
    }

    /// The milliseconds a countdown shows (`5 days 03:12:44`), if there is exactly one in the text.
    pub fn countdown(&self, _text: &str) -> Option<i64> {
        None
    }

    /// Numbers of days in a text (`within 7 days`), and where each stands. A date's own day is none.
    pub fn day_counts(&self, _text: &str) -> Vec<(u32, core::ops::Range<usize>)> {
        self.language.map_or_else(Vec::new, |_| Vec::new())
    }
}

/// The day behind a phrase (in lower case), wherever in a text the phrase stands.
pub fn after(phrase: &str, text: &str) -> Option<Day> {
    let lower = text.to_ascii_lowercase();
    let rest = text.get(lower.find(phrase)? + phrase.len()..)?;
    leading(rest.trim_start_matches([':', ' '])).map(|(day, _)| day)
}

/// The day of English words without a year (`Tue | Jul. 28 18:39`, `Sep 21 - 26`): of the years around, the nearest one.
pub fn without_year(text: &str, near: Day) -> Option<Day> {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let at = words.iter().position(|word| month_named(word).is_some())?;
    let month = month_named(words.get(at)?)?;
    let range = text.contains(" - ");
    let day = words.get(at + if range { 2 } else { 1 })?.parse().ok()?;
    let (year, ..) = near.parts();
    let days = [year - 1, year, year + 1].into_iter().filter_map(|year| Day::of(year, month, day));
    days.min_by_key(|day| (day.0 - near.0).abs())
}

/// The numbers of days a text names.
pub fn day_counts(text: &str) -> Vec<u32> {
    let words: Vec<&str> = text.split(' ').collect();
    let pairs = words.windows(2).filter(|pair| pair.get(1).is_some_and(|word| word.starts_with("days")));
    pairs.filter_map(|pair| pair.first()?.parse().ok()).collect()
}
