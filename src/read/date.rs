//! Days as the site writes them, in every language it has.
//!
//! A wrong day is worse than none, so the grammar is narrow. A day needs a year of four digits; the numbers of
//! `03/04/2026` are put in order by the page's own language or by a date of the same form on the same page that can be
//! read in one way only, and otherwise the day is refused; an end of a range, a day that does not exist and a weekday
//! that is not the day's are refused too. The names of months come from the CLDR, and a name of another language than
//! the page's counts if all languages that have the word mean the same month by it.

mod alone;
mod parts;
mod time;
mod weekday;

use core::ops::{Range, RangeInclusive};

use super::text::Folded;
use super::token::{Kind, Token, Tokens};
use crate::day::Day;
use crate::locales::{Language, Locales};

use alone::{gap, is_dash, is_end, is_start};
use parts::on;
pub(super) use time::time;
use time::{ends_time, time_of_day, zone};
use weekday::weekday_of;

/// Why a text gave no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DateRefusal {
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
    /// No such day, or a year no order can have.
    Impossible,
    /// The weekday beside it is another day's.
    Weekday,
    /// No year stands there, and it cannot be told.
    YearUnknown,
}

impl DateRefusal {
    /// What was found instead of a day, for a report.
    pub const fn describe(self) -> &'static str {
        match self {
            Self::NoDate => "no date with a year",
            Self::More => "more than a date",
            Self::OrderUnknown => "a date whose day and month could be exchanged",
            Self::OrderContradicted => "a date whose day and month its page orders in two ways",
            Self::Range => "one end of a range of dates",
            Self::Impossible => "a day that does not exist, or that no order can have",
            Self::Weekday => "a date that is not on the weekday it names",
            Self::YearUnknown => "a date without a year, which cannot be told",
        }
    }
}

/// The years an order can have: the site is from 2010, and no [`Day`] lies beyond the century.
const YEARS: RangeInclusive<u32> = 2005..=2099;
/// By how much the Thai calendar counts more years.
const BUDDHIST: u32 = 543;
/// Longer than any parcel is tracked, and shorter than a year by more than clocks and zones can differ.
const LONGEST_LIFE: i32 = 270;
/// The marks between the numbers of a date.
const MARKS: [char; 3] = ['/', '-', '.'];

/// A reader of dates for one page.
#[derive(Clone, Debug)]
pub struct Dates {
    pub(super) language: Option<&'static Language>,
    /// The order of numbers in the page's language and the marks it is written with.
    own: &'static str,
    /// For each of [`MARKS`]: whether a date stands on the page that has the day first, and one that has the month first.
    seen: [(bool, bool); 3],
}

/// A date as it stands in a text, before it is known to be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// Day, month and year are told apart.
    Told { day: u32, month: u32, year: u32 },
    /// The first two numbers may be day and month, or month and day.
    Numbers { a: u32, b: u32, year: u32, mark: usize },
}

/// A date found: what it says, and its first and last piece.
struct Found {
    day: Result<Day, DateRefusal>,
    first: usize,
    last: usize,
}

/// A date directly behind a phrase, and what stands before the phrase and behind the date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clause<'t> {
    /// All of the text before the phrase.
    pub before: &'t str,
    /// The day, or why it is none.
    pub day: Result<Day, DateRefusal>,
    /// All of the text behind the date, and behind the weekday beside it.
    pub behind: &'t str,
}

/// Some of a date's parts, from one piece on to before another.
#[derive(Clone, Copy, Debug, Default)]
struct Parts {
    day: Option<u32>,
    month: Option<u32>,
    year: Option<u32>,
    end: usize,
}

impl Dates {
    /// A reader for a page in a language (the page's `lang`), which has these other texts: a date of numbers among them that
    /// can be read in one way only tells how the others of its form are to be read.
    pub fn of_page(lang: Option<&str>, others: &mut dyn Iterator<Item = &str>) -> Self {
        let language = lang.and_then(|lang| Locales::built_in().language(lang));
        let own = lang.zip(language).map_or("", |(lang, language)| language.dates(lang));
        let mut dates = Self { language, own, seen: [(false, false); 3] };
        for text in others.filter(|text| text.len() >= 8 && text.contains(MARKS)) {
            let tokens = Tokens::with_numbers(text);
            for at in 0..tokens.list.len() {
                let Some((Form::Numbers { a, b, year, mark }, end)) = dates.form(&tokens, at) else { continue };
                if !dates.stands_alone(&tokens, at, end, true) {
                    continue;
                }
                if let Some(seen) = dates.seen.get_mut(mark) {
                    match (on(year, b, a), on(year, a, b)) {
                        (Some(_), None) => seen.0 = true,
                        (None, Some(_)) => seen.1 = true,
                        _ => {}
                    }
                }
            }
        }
        dates
    }

    /// The page's language, if it is one of the site's.
    pub const fn language(&self) -> Option<&'static Language> {
        self.language
    }

    /// The day a text consists of: a date with a year, perhaps a weekday and a time of day, and nothing else.
    pub fn whole(&self, text: &str) -> Result<Day, DateRefusal> {
        let tokens = Tokens::with_numbers(text);
        let all = self.scan(&tokens);
        let mut found = all.iter().filter(|found| found.day.is_ok());
        let (Some(one), None) = (found.next(), found.next()) else {
            let refused = all.iter().find_map(|found| found.day.err());
            let ranged = || !self.ranges(text, None).is_empty();
            let other = if !all.is_empty() {
                DateRefusal::More
            } else if ranged() {
                DateRefusal::Range
            } else {
                DateRefusal::NoDate
            };
            return Err(refused.unwrap_or(other));
        };
        let day = one.day?;
        self.nothing_else(&tokens, one.first..one.last.saturating_add(1), Some(day))?;
        Ok(day)
    }

    /// Every complete date in a text, and where it stands. An end of a range is none.
    pub fn all(&self, text: &str) -> Vec<(Day, Range<usize>)> {
        let tokens = Tokens::with_numbers(text);
        let range = |found: &Found| tokens.range(found.first, found.last);
        self.scan(&tokens).iter().filter_map(|found| Some((found.day.ok()?, range(found)))).collect()
    }

    /// A text without the dates and the times of day in it, and each of those dates, or why it is none.
    ///
    /// For a place where the site writes a date beside words and often without a space between (`Done2026.10.02`): there a
    /// date that begins with its year needs no end of a word around it.
    pub fn parted(&self, text: &str) -> (String, Vec<Result<Day, DateRefusal>>) {
        let (mut words, mut dates) = (String::new(), Vec::new());
        let mut rest = text;
        while let Some((range, day)) = written_out(rest) {
            words.push_str(rest.get(..range.start).unwrap_or_default());
            words.push(' ');
            dates.push(day);
            rest = rest.get(range.end..).unwrap_or_default();
        }
        words.push_str(rest);
        let tokens = Tokens::with_numbers(&words);
        let found = self.scan(&tokens);
        for each in found.iter().rev() {
            let behind = each.last.saturating_add(1);
            let end = time(&tokens, behind).map_or(behind, |end| zone(&tokens, end).unwrap_or(end));
            words.replace_range(tokens.range(each.first, end.saturating_sub(1)), " ");
        }
        dates.extend(found.into_iter().map(|found| found.day));
        (words.trim().to_owned(), dates)
    }

    /// Whether a text names a day of a month, with a year or without one.
    pub fn names_day(&self, text: &str) -> bool {
        let tokens = Tokens::of(text);
        (0..tokens.list.len()).any(|at| self.is_date(&tokens, at))
    }

    /// The dates without a year in a text, as month and day of the month; `None` for one of which nothing says which is which.
    /// Two numbers alone (`12/12`, `5.12.`) are one where they cannot be a share of something.
    pub fn yearless(&self, text: &str) -> Vec<Option<(u32, u32)>> {
        let tokens = Tokens::with_numbers(text);
        let mut all = Vec::new();
        let mut at = 0;
        while at < tokens.list.len() {
            if let Some((_, end)) = self.form(&tokens, at) {
                at = end;
            } else if let Some(parts) = self.parts(&tokens, at) {
                all.push(parts.month.zip(parts.day));
                at = parts.end;
            } else if let Some(end) = end_of_two(&tokens, at) {
                let parts = self.two_numbers(&tokens, at);
                all.push(parts.and_then(|parts| parts.month.zip(parts.day)));
                at = end;
            } else {
                at = at.saturating_add(1);
            }
        }
        all
    }

    /// A text, folded, without the words of dates, such as months' names.
    pub fn without_words(&self, text: &str) -> String {
        let tokens = Tokens::of(text);
        let mut words = tokens.folded.text().to_owned();
        for token in tokens.list.iter().rev().filter(|token| matches!(token.kind, Kind::Word(_))) {
            words.replace_range(token.start..token.end, " ");
        }
        words
    }

    /// Whether a text has a word of a date in it, such as a month's name.
    pub fn is_of_dates(&self, text: &str) -> bool {
        Tokens::of(text).list.iter().any(Token::is_word)
    }

    /// For each place where a phrase begins a clause: the day directly behind it.
    ///
    /// A phrase in the middle of a clause is not the site's own: "no refund if …", or the words of a seller.
    pub fn behind(&self, phrase: &str, text: &str) -> Vec<Result<Day, DateRefusal>> {
        self.clauses(phrase, text).into_iter().map(|clause| clause.day).collect()
    }

    /// The same, each with what stands around it.
    pub fn clauses<'t>(&self, phrase: &str, text: &'t str) -> Vec<Clause<'t>> {
        let begins = |clause: &Clause<'_>| {
            let before = super::text::fold(clause.before);
            let before = before.trim_end();
            // "Sale ends Dec 1, 2026, refund if …"
            let list = || before.trim_end_matches([',', ' ']).ends_with(|c: char| c.is_ascii_digit());
            before.is_empty() || before.ends_with(ENDS) || before.ends_with(',') && list()
        };
        self.directly_behind(phrase, text).into_iter().filter(begins).collect()
    }

    /// For each place where a phrase stands at all: the day directly behind it.
    pub fn after(&self, phrase: &str, text: &str) -> Vec<Result<Day, DateRefusal>> {
        self.directly_behind(phrase, text).into_iter().map(|clause| clause.day).collect()
    }

    fn directly_behind<'t>(&self, phrase: &str, text: &'t str) -> Vec<Clause<'t>> {
        let phrase = super::text::fold(phrase);
        let phrase = phrase.trim();
        if phrase.is_empty() {
            return Vec::new();
        }
        let folded = Folded::of(text);
        let places = folded.text().match_indices(phrase).map(|(at, found)| at..at.saturating_add(found.len()));
        places
            // Label and value are often joined (`RefundSep 3, 2026`), so what is behind the phrase is read by itself.
            .filter_map(|place| {
                let place = folded.back(place);
                let behind = text.get(place.end..)?;
                let (day, end) = self.leading(behind);
                Some(Clause { before: text.get(..place.start)?, day, behind: behind.get(end..).unwrap_or_default() })
            })
            .collect()
    }

    /// The day a text begins with, and where it ends.
    fn leading(&self, text: &str) -> (Result<Day, DateRefusal>, usize) {
        // No date is longer, with what may stand around it, and a phrase may stand in a hostile text many times.
        let end = text.char_indices().nth(120).map_or(text.len(), |(at, _)| at);
        let tokens = Tokens::with_numbers(text.get(..end).unwrap_or_default());
        let all = self.scan(&tokens);
        let mut at = 0;
        loop {
            if let Some(found) = all.iter().find(|found| found.first == at) {
                return (found.day, tokens.range(found.first, self.past_weekday(&tokens, found.last)).end);
            }
            // "Mo., 7. Sept. 2026"
            let is_mark = tokens.mark(at).is_some_and(|mark| [':', ','].contains(&mark) || mark == '.' && at > 0);
            if !is_mark && !self.is_weekday(&tokens, at) {
                return (Err(DateRefusal::NoDate), 0);
            }
            at = at.saturating_add(1);
        }
    }

    /// The day of a date without a year (`Tue | Jul. 28 18:39`): the one within a span, such as [`life`] of an order that was
    /// placed on a known day. A date with a year is that day, wherever it lies.
    ///
    /// Refused where the span has no such day, or two.
    pub fn without_year(&self, text: &str, span: &RangeInclusive<Day>) -> Result<Day, DateRefusal> {
        match self.whole(text) {
            Err(DateRefusal::NoDate) => {}
            known => return known,
        }
        let tokens = Tokens::with_numbers(text);
        let mut at = 0;
        while at < tokens.list.len() {
            let parts = self.parts(&tokens, at).filter(|parts| parts.year.is_none() && parts.month.is_some());
            let numbers = || self.two_numbers(&tokens, at);
            if let Some(Parts { day: Some(day), month: Some(month), end, .. }) = parts.or_else(numbers) {
                let day = within(day, month, span).ok_or(DateRefusal::YearUnknown);
                // Another weekday than the day's says that it is another year's day.
                self.nothing_else(&tokens, at..end, day.ok()).map_err(|refusal| match refusal {
                    DateRefusal::Weekday => DateRefusal::YearUnknown,
                    other => other,
                })?;
                return day;
            }
            // Past the whole of a time: its minutes are no day.
            at = time(&tokens, at).unwrap_or(at.saturating_add(1)).max(at.saturating_add(1));
        }
        Err(DateRefusal::NoDate)
    }

    /// Every range of days in a text: first day, last day, where it stands. Where it has no year, that is told as in
    /// [`Self::without_year`] for its first day, if a span is given.
    pub fn ranges(&self, text: &str, span: Option<&RangeInclusive<Day>>) -> Vec<(Day, Day, Range<usize>)> {
        let tokens = Tokens::with_numbers(text);
        let mut ranges = Vec::new();
        let mut at = 0;
        while at < tokens.list.len() {
            match self.range(&tokens, at, span) {
                Some((from, to, end)) => {
                    ranges.push((from, to, tokens.range(at, end.saturating_sub(1))));
                    at = end;
                }
                None => at = at.saturating_add(1),
            }
        }
        ranges
    }

    fn range(&self, tokens: &Tokens, at: usize, span: Option<&RangeInclusive<Day>>) -> Option<(Day, Day, usize)> {
        let from = self.any_parts(tokens, at)?;
        let number_before =
            Self::back(tokens, at, &['.']).and_then(|before| tokens.get(before)).is_some_and(Token::is_number);
        if !is_start(tokens, at) || number_before && !ends_time(tokens, at) {
            return None;
        }
        let dash = Self::ahead(tokens, from.end);
        let to =
            self.any_parts(tokens, Self::ahead(tokens, dash.saturating_add(1))).filter(|_| is_dash(tokens, dash))?;
        let ends = to.end;
        if !is_end(tokens, ends) || is_dash(tokens, ends) {
            return None;
        }
        let (first, last) = (from.day?, to.day?);
        let (from_month, to_month) = (from.month.or(to.month)?, to.month.or(from.month)?);
        let turns = from_month > to_month;
        let from_day = match (from.year, to.year) {
            (Some(year), _) => on(year, from_month, first),
            (None, Some(year)) => on(year.checked_sub(u32::from(turns))?, from_month, first),
            (None, None) => within(first, from_month, span?),
        }?;
        let year =
            to.year.or_else(|| Some(u32::try_from(from_day.parts().0).ok()?.saturating_add(u32::from(turns))))?;
        let to_day = on(year, to_month, last)?;
        (from_day < to_day && to_day.since(from_day) < LONGEST_LIFE).then_some((from_day, to_day, ends))
    }

    /// Every date of a text, whether it can be read or has to be refused.
    fn scan(&self, tokens: &Tokens) -> Vec<Found> {
        let mut all: Vec<Found> = Vec::new();
        let mut at = 0;
        while at < tokens.list.len() {
            let Some((form, end)) = self.form(tokens, at) else {
                at = at.saturating_add(1);
                continue;
            };
            let after_date = all.last().is_some_and(|found| found.last.saturating_add(1) == at);
            let numeric = matches!(form, Form::Numbers { .. })
                || tokens.get(at.saturating_add(1)).is_some_and(|next| matches!(next.kind, Kind::Mark(_)));
            if after_date || self.stands_alone(tokens, at, end, numeric) {
                let ranged = self.is_ranged(tokens, at, end);
                let day = if ranged { Err(DateRefusal::Range) } else { self.settle(form) };
                let day = day.and_then(|day| self.on_its_weekday(tokens, at..end, day));
                all.push(Found { day, first: at, last: end.saturating_sub(1) });
            }
            at = end;
        }
        all
    }

    fn is_day_first_of_two(&self, mark: usize) -> Option<bool> {
        if self.own.starts_with("ymd") { Some(false) } else { self.has_day_first(mark).ok() }
    }
}

/// What ends a clause, so that what follows it begins one.
const ENDS: [char; 8] = ['·', '•', '.', ':', ';', '|', '–', '\n'];
/// Marks that, directly at a date, make it part of something else.
const REFUSED: [char; 15] = ['-', '/', '.', '+', '#', '_', '@', '=', '&', '%', '$', '*', '\\', '^', '~'];

impl Tokens {
    pub(super) fn range(&self, first: usize, last: usize) -> Range<usize> {
        let start = self.get(first).map_or(0, |token| token.start);
        let end = self.get(last).map_or(start, |token| token.end);
        self.folded.back(start..end)
    }
}

/// The first date of a text that begins with its year and has numbers alone (`2026-10-02 10:00:00`), wherever it stands.
fn written_out(text: &str) -> Option<(Range<usize>, Result<Day, DateRefusal>)> {
    let bytes = text.as_bytes();
    let digits = |at: usize| bytes.iter().skip(at).take_while(|byte| byte.is_ascii_digit()).count();
    let mut at = 0_usize;
    loop {
        at = at.saturating_add(bytes.get(at..)?.iter().position(u8::is_ascii_digit)?);
        let width = digits(at);
        let mark = bytes.get(at.saturating_add(width)).copied().filter(|mark| matches!(mark, b'-' | b'/' | b'.'));
        let month = at.saturating_add(width).saturating_add(1);
        let day = month.saturating_add(digits(month)).saturating_add(1);
        let is_date = width == 4
            && mark.is_some()
            && (1..=2).contains(&digits(month))
            && bytes.get(day.saturating_sub(1)).copied() == mark
            && (1..=2).contains(&digits(day));
        if !is_date {
            at = at.saturating_add(width);
            continue;
        }
        let end = day.saturating_add(digits(day));
        let number =
            |from: usize| text.get(from..from.saturating_add(digits(from))).and_then(|digits| digits.parse().ok());
        let value = number(at).zip(number(month)).zip(number(day));
        let value = value.and_then(|((year, month), day)| on(year, month, day)).ok_or(DateRefusal::Impossible);
        return Some((at..end.saturating_add(time_of_day(text.get(end..).unwrap_or_default())), value));
    }
}

/// The days in which something can happen to an order that was placed on a day.
pub fn life(placed: Day) -> RangeInclusive<Day> {
    placed..=placed.plus(LONGEST_LIFE)
}

/// The one day of a span that is a day of a month.
fn within(day: u32, month: u32, span: &RangeInclusive<Day>) -> Option<Day> {
    let first = u32::try_from(span.start().parts().0).ok()?;
    let last = u32::try_from(span.end().parts().0).ok()?;
    // Of a longer span than two years no day is the only one.
    let years = first..=last.min(first.saturating_add(3));
    let mut days = years.filter_map(|year| on(year, month, day)).filter(|day| span.contains(day));
    days.next().filter(|_| days.next().is_none())
}

/// The piece behind two numbers that can be a day and a month, and no share (`1/2`) and no amount (`5.12`).
fn end_of_two(tokens: &Tokens, at: usize) -> Option<usize> {
    let (first, second) = (tokens.get(at)?, tokens.get(at.saturating_add(2))?);
    let (a, b) = (first.number(2)?, second.number(2)?);
    let can_be = (1..=31).contains(&a) && (1..=31).contains(&b) && (a <= 12 || b <= 12);
    let end = at.saturating_add(3);
    let is_closed = tokens.mark(end) == Some('.') && tokens.joined(end);
    let is_date = match tokens.mark(at.saturating_add(1))? {
        '/' => first.width() == 2 && second.width() == 2 && tokens.joined(at.saturating_add(2)),
        '.' => is_closed,
        _ => false,
    };
    let end = end.saturating_add(usize::from(is_closed));
    let is_alone = is_start(tokens, at) && is_end(tokens, end) && tokens.joined(at.saturating_add(1));
    (can_be && is_date && is_alone).then_some(end)
}
