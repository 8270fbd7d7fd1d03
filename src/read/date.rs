//! Days as the site writes them, in every language it has.
//!
//! A wrong day is worse than none, so the grammar is narrow. A day needs a year of four digits; the numbers of
//! `03/04/2026` are put in order by the page's own language or by a date of the same form on the same page that can be
//! read in one way only, and otherwise the day is refused; an end of a range, a day that does not exist and a weekday
//! that is not the day's are refused too. The names of months come from the CLDR, and a name of another language than
//! the page's counts if all languages that have the word mean the same month by it.

use core::ops::{Range, RangeInclusive};

use super::text::Folded;
use super::token::{Kind, Token, Tokens};
use crate::day::Day;
use crate::locales::{Language, Locales};

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
    /// No such day, or a year no order can have.
    Impossible,
    /// The weekday beside it is another day's.
    Weekday,
    /// No year stands there, and it cannot be told.
    YearUnknown,
}

impl Refusal {
    /// What was found instead of a day, for a report.
    pub const fn words(self) -> &'static str {
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
    day: Result<Day, Refusal>,
    first: usize,
    last: usize,
}

/// A date directly behind a phrase, and what stands before the phrase and behind the date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clause<'t> {
    /// All of the text before the phrase.
    pub before: &'t str,
    /// The day, or why it is none.
    pub day: Result<Day, Refusal>,
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
    pub fn whole(&self, text: &str) -> Result<Day, Refusal> {
        let tokens = Tokens::with_numbers(text);
        let all = self.scan(&tokens);
        let mut found = all.iter().filter(|found| found.day.is_ok());
        let (Some(one), None) = (found.next(), found.next()) else {
            let refused = all.iter().find_map(|found| found.day.err());
            let ranged = || !self.ranges(text, None).is_empty();
            let other = if !all.is_empty() {
                Refusal::More
            } else if ranged() {
                Refusal::Range
            } else {
                Refusal::NoDate
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
    pub fn parted(&self, text: &str) -> (String, Vec<Result<Day, Refusal>>) {
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
            let end = time(&tokens, each.last.saturating_add(1)).unwrap_or(each.last.saturating_add(1));
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

    /// Whether a text has a word of a date in it, such as a month's name.
    pub fn is_of_dates(&self, text: &str) -> bool {
        Tokens::of(text).list.iter().any(Token::is_word)
    }

    /// For each place where a phrase begins a clause: the day directly behind it.
    ///
    /// A phrase in the middle of a clause is not the site's own: "no refund if …", or the words of a seller.
    pub fn behind(&self, phrase: &str, text: &str) -> Vec<Result<Day, Refusal>> {
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
    pub fn after(&self, phrase: &str, text: &str) -> Vec<Result<Day, Refusal>> {
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
    fn leading(&self, text: &str) -> (Result<Day, Refusal>, usize) {
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
                return (Err(Refusal::NoDate), 0);
            }
            at = at.saturating_add(1);
        }
    }

    /// The last piece of a date with the weekday or the time of day that stands behind it.
    fn past_weekday(&self, tokens: &Tokens, last: usize) -> usize {
        let is_weekday = |at: &usize| self.is_weekday(tokens, *at);
        let weekday = self
            .weekday_behind(tokens, last.saturating_add(1))
            .and_then(|_| [last.saturating_add(1), last.saturating_add(2)].into_iter().find(is_weekday));
        let last = weekday.map_or(last, |at| {
            at.saturating_add(usize::from(matches!(tokens.mark(at.saturating_add(1)), Some(')' | ']'))))
        });
        let at = last.saturating_add(1).saturating_add(usize::from(tokens.mark(last.saturating_add(1)) == Some(',')));
        let clock = time(tokens, at).map(|end| zone(tokens, end).unwrap_or(end));
        clock.map_or(last, |end| end.saturating_sub(1))
    }

    /// The day of a date without a year (`Tue | Jul. 28 18:39`): the one within a span, such as [`life`] of an order that was
    /// placed on a known day. A date with a year is that day, wherever it lies.
    ///
    /// Refused where the span has no such day, or two.
    pub fn without_year(&self, text: &str, span: &RangeInclusive<Day>) -> Result<Day, Refusal> {
        match self.whole(text) {
            Err(Refusal::NoDate) => {}
            known => return known,
        }
        let tokens = Tokens::with_numbers(text);
        let mut at = 0;
        while at < tokens.list.len() {
            let parts = self.parts(&tokens, at).filter(|parts| parts.year.is_none() && parts.month.is_some());
            let numbers = || self.two_numbers(&tokens, at);
            if let Some(Parts { day: Some(day), month: Some(month), end, .. }) = parts.or_else(numbers) {
                let day = within(day, month, span).ok_or(Refusal::YearUnknown);
                // Another weekday than the day's says that it is another year's day.
                self.nothing_else(&tokens, at..end, day.ok()).map_err(|refusal| match refusal {
                    Refusal::Weekday => Refusal::YearUnknown,
                    other => other,
                })?;
                return day;
            }
            // Past the whole of a time: its minutes are no day.
            at = time(&tokens, at).unwrap_or(at.saturating_add(1)).max(at.saturating_add(1));
        }
        Err(Refusal::NoDate)
    }

    /// The time of day in a text, in minutes; `None` where it has none, or two.
    pub fn minutes(&self, text: &str) -> Option<u32> {
        let tokens = Tokens::with_numbers(text);
        let mut found = None;
        let mut at = 0;
        while at < tokens.list.len() {
            if let Some(date) = self.date_end(&tokens, at) {
                at = date;
                continue;
            }
            let Some(end) = time(&tokens, at) else {
                at = at.saturating_add(1);
                continue;
            };
            if found.is_some() {
                return None;
            }
            let part = |at: usize| tokens.get(at).and_then(|token| token.number(2));
            found = Some(part(at)?.saturating_mul(60).saturating_add(part(at.saturating_add(2))?));
            at = end;
        }
        // Of "11:59 PM" and its like it is not known which half of the day every language means.
        let halves = (0..tokens.list.len()).any(|at| tokens.get(at).is_some_and(|token| token.is('t')));
        found.filter(|_| !halves)
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

    /// As much of a date as stands there: a day at least.
    fn any_parts(&self, tokens: &Tokens, at: usize) -> Option<Parts> {
        if let Some((form, end)) = self.form(tokens, at) {
            let (year, month, day) = self.settle(form).ok()?.parts();
            return Some(Parts { day: Some(day), month: Some(month), year: u32::try_from(year).ok(), end });
        }
        if let Some(parts) = self.parts(tokens, at).or_else(|| self.two_numbers(tokens, at)) {
            return Some(parts);
        }
        let (day, end) = self.day(tokens, at)?;
        let year = gap(tokens, end).and_then(|at| self.year(tokens, at, false));
        // "26, 2026", as the end of a range has it.
        if let Some((year, end)) = year.filter(|_| tokens.mark(end) == Some(',')) {
            return Some(Parts { day: Some(day), month: None, year: Some(year), end });
        }
        let end = end.saturating_add(usize::from(tokens.mark(end) == Some('.')));
        Some(Parts { day: Some(day), month: None, year: None, end })
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
                let day = if ranged { Err(Refusal::Range) } else { self.settle(form) };
                let day = day.and_then(|day| self.on_its_weekday(tokens, at..end, day));
                all.push(Found { day, first: at, last: end.saturating_sub(1) });
            }
            at = end;
        }
        all
    }

    fn settle(&self, form: Form) -> Result<Day, Refusal> {
        match form {
            Form::Told { day, month, year } => on(year, month, day).ok_or(Refusal::Impossible),
            Form::Numbers { a, b, year, mark } => match (on(year, b, a), on(year, a, b)) {
                (Some(day), Some(other)) if day == other => Ok(day),
                (Some(day_first), Some(month_first)) => {
                    Ok(if self.has_day_first(mark)? { day_first } else { month_first })
                }
                (Some(day), None) | (None, Some(day)) => Ok(day),
                (None, None) => Err(Refusal::Impossible),
            },
        }
    }

    /// Whether dates of numbers with this mark have the day before the month.
    fn has_day_first(&self, mark: usize) -> Result<bool, Refusal> {
        let own = match self.own.get(..3) {
            Some(order) if MARKS.get(mark).is_some_and(|mark| self.own.contains(*mark)) => match order {
                "dmy" => Some(true),
                "mdy" => Some(false),
                _ => None,
            },
            _ => None,
        };
        match (own, self.seen.get(mark).copied().unwrap_or_default()) {
            (_, (true, true)) => Err(Refusal::OrderContradicted),
            (None, (false, false)) => Err(Refusal::OrderUnknown),
            (Some(order), (false, false)) => Ok(order),
            (None, (day_first, _)) => Ok(day_first),
            (Some(order), (day_first, _)) if order == day_first => Ok(order),
            _ => Err(Refusal::OrderContradicted),
        }
    }

    /// A date with a year that begins at a piece, and the piece behind it.
    fn form(&self, tokens: &Tokens, at: usize) -> Option<(Form, usize)> {
        stamp(tokens, at).or_else(|| self.numbers(tokens, at)).or_else(|| {
            let parts = self.parts(tokens, at)?;
            Some((Form::Told { day: parts.day?, month: parts.month?, year: parts.year? }, parts.end))
        })
    }

    /// `2026-09-07`, `2026. 9. 7.`, `7.9.2026`, `9/7/2569`.
    fn numbers(&self, tokens: &Tokens, at: usize) -> Option<(Form, usize)> {
        let mark = tokens.mark(at.saturating_add(1))?;
        let index = MARKS.iter().position(|each| *each == mark)?;
        let is_joined = |at| tokens.joined(at) || mark == '.';
        let same = tokens.mark(at.saturating_add(3)) == Some(mark)
            && tokens.joined(at.saturating_add(1))
            && tokens.joined(at.saturating_add(3));
        if !same || !is_joined(at.saturating_add(2)) || !is_joined(at.saturating_add(4)) {
            return None;
        }
        let (first, second, third) =
            (tokens.get(at)?, tokens.get(at.saturating_add(2))?.number(2)?, tokens.get(at.saturating_add(4))?);
        if first.width() == 4 {
            let year = self.gregorian(first.number(4)?, false, None);
            let end = at.saturating_add(5).saturating_add(usize::from(
                mark == '.' && tokens.mark(at.saturating_add(5)) == Some('.') && tokens.joined(at.saturating_add(5)),
            ));
            return Some((Form::Told { day: third.number(2)?, month: second, year }, end));
        }
        let year = third.number(4).filter(|_| third.width() == 4)?;
        let year = self.gregorian(year, false, None);
        Some((
            Form::Numbers { a: first.number(2)?, b: second, year, mark: index },
            self.trailing(tokens, at.saturating_add(5)),
        ))
    }

    /// A date with the month's name: at least day and month, in whichever order.
    fn parts(&self, tokens: &Tokens, at: usize) -> Option<Parts> {
        // 7 September 2026
        let day_first = || {
            let (day, end) = self.day(tokens, at)?;
            let (month, thai, end) = self.month(tokens, gap(tokens, end)?)?;
            Some(self.with_year(tokens, day, month, end, thai))
        };
        // September 7, 2026
        let month_first = || {
            let (month, thai, end) = self.month(tokens, at)?;
            let (day, end) = self.day(tokens, gap(tokens, end)?)?;
            // Before "18 mai", "mar" is a Tuesday.
            let of_another = || gap(tokens, end).and_then(|next| self.month(tokens, next)).is_some();
            let weekday = self.is_weekday(tokens, at) && of_another();
            (!weekday).then(|| self.with_year(tokens, day, month, end, thai))
        };
        // 2026년 9월 7일
        let year_first = || {
            let (year, end) = self.year(tokens, at, false)?;
            let (month, _, end) = self.month(tokens, gap(tokens, end)?)?;
            let (day, end) = self.day(tokens, gap(tokens, end)?)?;
            Some(Parts { day: Some(day), month: Some(month), year: Some(year), end })
        };
        day_first().or_else(month_first).or_else(year_first)
    }

    fn with_year(&self, tokens: &Tokens, day: u32, month: u32, end: usize, thai: bool) -> Parts {
        let parts = Parts { day: Some(day), month: Some(month), year: None, end };
        match gap(tokens, end).and_then(|at| self.year(tokens, at, thai)) {
            Some((year, end)) => Parts { year: Some(year), end: self.trailing(tokens, end), ..parts },
            None => Parts {
                end: end.saturating_add(usize::from(tokens.mark(end) == Some('.') && tokens.joined(end))),
                ..parts
            },
        }
    }

    /// A day of the month: `7`, `07`, `7日`, `1er`, `7th`.
    fn day(&self, tokens: &Tokens, at: usize) -> Option<(u32, usize)> {
        const ORDINALS: [&str; 7] = ["st", "nd", "rd", "th", "er", "º", "ª"];
        let number = tokens.get(at)?.number(2).filter(|day| (1..=31).contains(day))?;
        let next = tokens.get(at.saturating_add(1)).filter(|_| tokens.joined(at.saturating_add(1)));
        let marked = next.is_some_and(|next| next.is('g') || ORDINALS.contains(&tokens.text(next)));
        Some((number, at.saturating_add(1).saturating_add(usize::from(marked))))
    }

    /// A month: its number, whether its name is Thai alone, and the piece behind it.
    fn month(&self, tokens: &Tokens, at: usize) -> Option<(u32, bool, usize)> {
        let token = tokens.get(at)?;
        let number = |at: usize| tokens.get(at)?.number(2).filter(|month| (1..=12).contains(month));
        // 9月
        if let Some(month) = number(at) {
            let marked = tokens.get(at.saturating_add(1)).is_some_and(|next| next.is('a'));
            return marked.then_some((month, false, at.saturating_add(2)));
        }
        // tháng 9
        if token.is('b') {
            return Some((number(at.saturating_add(1))?, false, at.saturating_add(2)));
        }
        let month = token.meaning('m', self.language)?.parse().ok()?;
        let thai = matches!(token.kind, Kind::Word(meanings) if meanings.ends_with(" th"));
        Some((month, thai, at.saturating_add(1)))
    }

    /// A year of four digits, perhaps with its era before it, and the piece behind it and its mark. What is no year of an
    /// order's is 0, so that the date is refused and not overlooked.
    fn year(&self, tokens: &Tokens, at: usize, thai: bool) -> Option<(u32, usize)> {
        let era = tokens.get(at)?.meaning('e', self.language);
        let at = at
            .saturating_add(usize::from(era.is_some()))
            .saturating_add(usize::from(era.is_some() && tokens.mark(at.saturating_add(1)) == Some('.')));
        let token = tokens.get(at)?;
        let number = token.number(4).filter(|_| token.width() == 4)?;
        let marked =
            tokens.joined(at.saturating_add(1)) && tokens.get(at.saturating_add(1)).is_some_and(|next| next.is('g'));
        Some((self.gregorian(number, thai, era), at.saturating_add(1).saturating_add(usize::from(marked))))
    }

    fn gregorian(&self, number: u32, thai: bool, era: Option<&str>) -> u32 {
        let thai = thai || self.language.is_some_and(|language| language.code == "th");
        let year = match era {
            Some("b") => number.checked_sub(BUDDHIST),
            None if thai && number > *YEARS.end() => number.checked_sub(BUDDHIST),
            _ => Some(number),
        };
        year.filter(|year| YEARS.contains(year)).unwrap_or(0)
    }

    /// The piece behind a year's own word, as in `2026 г.`
    fn trailing(&self, tokens: &Tokens, at: usize) -> usize {
        let own = |token: &&Token| token.meaning('g', None).is_some() && !tokens.unspaced(at);
        match tokens.get(at).filter(own) {
            Some(_) => at.saturating_add(1).saturating_add(usize::from(
                tokens.mark(at.saturating_add(1)) == Some('.') && tokens.joined(at.saturating_add(1)),
            )),
            None => at,
        }
    }

    /// `28/07` or `28. 7.`: two numbers, in the order of the page's language or of its other dates.
    fn two_numbers(&self, tokens: &Tokens, at: usize) -> Option<Parts> {
        let mark = tokens.mark(at.saturating_add(1)).filter(|_| tokens.joined(at.saturating_add(1)))?;
        let index = MARKS.iter().position(|each| *each == mark && mark != '-')?;
        let (a, b) = (tokens.get(at)?.number(2)?, tokens.get(at.saturating_add(2))?.number(2)?);
        let closed = usize::from(
            mark == '.' && tokens.mark(at.saturating_add(3)) == Some('.') && tokens.joined(at.saturating_add(3)),
        );
        // `18.12` is a time in some languages, and `18.12.` in none.
        let is_date = if mark == '.' { closed == 1 } else { tokens.joined(at.saturating_add(2)) };
        let day_first = self.is_day_first_of_two(index)?;
        let (day, month) = if day_first { (a, b) } else { (b, a) };
        let end = at.saturating_add(3).saturating_add(closed);
        is_date.then_some(Parts { day: Some(day), month: Some(month), year: None, end })
    }

    fn is_day_first_of_two(&self, mark: usize) -> Option<bool> {
        if self.own.starts_with("ymd") { Some(false) } else { self.has_day_first(mark).ok() }
    }

    fn weekday(&self, token: &Token) -> Option<u32> {
        token.meaning('w', self.language)?.parse().ok()
    }

    /// A day, unless a weekday stands beside it that is another day's: `Sunday, Oct 1, 2026` is none.
    fn on_its_weekday(&self, tokens: &Tokens, date: Range<usize>, day: Day) -> Result<Day, Refusal> {
        let is_another = |weekday: u32| weekday != weekday_of(day);
        let beside = [self.weekday_before(tokens, date.start), self.weekday_behind(tokens, date.end)];
        if beside.into_iter().flatten().any(is_another) { Err(Refusal::Weekday) } else { Ok(day) }
    }

    /// The weekday directly before a date, behind marks and one small word (`Sun, the 4th`).
    fn weekday_before(&self, tokens: &Tokens, at: usize) -> Option<u32> {
        let mut before = at;
        let mut small = 0_usize;
        loop {
            before = before.checked_sub(1)?;
            let token = tokens.get(before)?;
            if let Some(weekday) = self.sure_weekday(token) {
                return Some(weekday);
            }
            small = small.saturating_add(usize::from(token.is('g')));
            let is_passed = matches!(token.kind, Kind::Mark(',' | '.' | '|' | '(' | ')')) || token.is('g') && small < 2;
            if !is_passed {
                return None;
            }
        }
    }

    /// The weekday directly behind one, in brackets or behind a mark.
    fn weekday_behind(&self, tokens: &Tokens, end: usize) -> Option<u32> {
        let is_mark = matches!(tokens.mark(end), Some(',' | '(' | '[' | '|' | '/' | '-' | '–' | '—' | '·'));
        let weekday = self.sure_weekday(tokens.get(end.saturating_add(usize::from(is_mark)))?)?;
        // "…, Sun Dec 20" is the weekday of the date that follows.
        let next = end.saturating_add(usize::from(is_mark)).saturating_add(1);
        let next = next.saturating_add(usize::from(matches!(tokens.mark(next), Some(',' | '.'))));
        (!self.is_date(tokens, next)).then_some(weekday)
    }

    /// The weekday of a word that means nothing else: `mar` is one in French alone.
    fn sure_weekday(&self, token: &Token) -> Option<u32> {
        let is_month = token.is('m') && !token.is_own('w', self.language);
        self.weekday(token).filter(|_| !is_month && !token.is_own('m', self.language))
    }

    fn is_weekday(&self, tokens: &Tokens, at: usize) -> bool {
        tokens.get(at).is_some_and(|token| token.is('w'))
    }

    /// Refuses what has more than a date: words that are not a weekday's and not a time's, other numbers, another time.
    fn nothing_else(&self, tokens: &Tokens, date: Range<usize>, day: Option<Day>) -> Result<(), Refusal> {
        let mut times = 0_usize;
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            if at == date.start {
                at = date.end;
                continue;
            }
            if let Some(end) = time(tokens, at) {
                times = times.saturating_add(1);
                at = zone(tokens, end).unwrap_or(end);
                continue;
            }
            // "15 h 57", "15 h 57 min"
            let unit = tokens
                .get(at.saturating_add(1))
                .and_then(|next| next.meaning('u', self.language))
                .filter(|unit| *unit != "d");
            if unit.is_some() && token.number(2).is_some() {
                let minutes = tokens
                    .get(at.saturating_add(2))
                    .is_some_and(|token| token.number(2).is_some() && token.width() == 2)
                    && tokens.get(at.saturating_add(3)).is_none_or(|token| !token.is('u'));
                at = at
                    .saturating_add(2_usize.saturating_add(usize::from(minutes && at.saturating_add(2) != date.start)));
                continue;
            }
            // The `T` of `2026-09-07T12:30:00`.
            let is_t = at == date.end && tokens.text(token) == "t" && time(tokens, at.saturating_add(1)).is_some();
            let allowed = match token.kind {
                Kind::Mark(mark) => [',', '.', '|', '(', ')', ':', '·'].contains(&mark),
                Kind::Word(_) => token.is('w') || token.is('t') || token.is('g'),
                _ => false,
            };
            if !(allowed || is_t) || times > 1 {
                return Err(Refusal::More);
            }
            if let Some((weekday, day)) = self.weekday(token).zip(day)
                && token.is('w')
                && weekday != weekday_of(day)
            {
                return Err(Refusal::Weekday);
            }
            at = at.saturating_add(1);
        }
        if times > 1 { Err(Refusal::More) } else { Ok(()) }
    }

    /// Whether nothing that stands directly at a date makes it part of something else: an id, a version, a number.
    fn stands_alone(&self, tokens: &Tokens, at: usize, end: usize, numeric: bool) -> bool {
        is_start(tokens, at) && is_end(tokens, end) && {
            let before = tokens.before(at).filter(|token| token.is_number());
            let behind = tokens.get(end).filter(|token| token.is_number());
            (before.is_none() || ends_time(tokens, at))
                && (behind.is_none()
                    || !numeric
                    || time(tokens, end).is_some()
                    || tokens.get(end.saturating_add(1)).is_some_and(|unit| unit.is('u')))
        }
    }

    /// Whether a date is one end of a range.
    fn is_ranged(&self, tokens: &Tokens, at: usize, end: usize) -> bool {
        let dash = Self::ahead(tokens, end);
        if is_dash(tokens, dash) {
            let next = Self::ahead(tokens, dash.saturating_add(1));
            let begins =
                || self.is_date(tokens, next) || self.month(tokens, next).is_some() || self.day(tokens, next).is_some();
            if time(tokens, next).is_none() && begins() {
                return true;
            }
        }
        // "… to Sep 8", "…から12日": a word and another date.
        let marked = || {
            self.day(tokens, end.saturating_add(1))
                .is_some_and(|(_, next)| next > end.saturating_add(2) && tokens.unspaced(next.saturating_sub(1)))
        };
        let word = tokens.get(end).is_some_and(Token::is_word);
        word && (self.is_date(tokens, end.saturating_add(1)) || marked()) || self.ends_range(tokens, at)
    }

    fn ends_range(&self, tokens: &Tokens, at: usize) -> bool {
        let Some(link) = Self::back(tokens, at, &[',', '(']) else { return false };
        let day_first = tokens.get(at).is_some_and(Token::is_number);
        let is_month = |token: &Token| token.meaning('m', self.language).is_some() || token.is('a');
        let is_day = |token: &Token| token.number(2).is_some_and(|day| (1..=31).contains(&day));
        if is_dash(tokens, link) {
            let Some(last) = Self::back(tokens, link, &[',', '.', '(', ')']) else { return false };
            let counted = |token: &Token| token.is('g') && tokens.before(last).is_some_and(Token::is_number);
            return tokens
                .get(last)
                .is_some_and(|token| token.number(4).is_some() || is_month(token) || counted(token));
        }
        let Some(last) = Self::back(tokens, link, &['.']).filter(|_| tokens.get(link).is_some_and(Token::is_word))
        else {
            return false;
        };
        let (Some(before), further) = (tokens.get(last), tokens.before(last)) else { return false };
        if is_month(before) || before.is('g') {
            return further.is_some_and(is_day);
        }
        match before.number(4) {
            Some(_) if ends_time(tokens, last.saturating_add(1)) => false,
            Some(year) if before.width() == 4 => YEARS.contains(&year),
            Some(_) => is_day(before) && (day_first || further.is_some_and(is_month)),
            None => false,
        }
    }

    /// The piece at or behind one that is no weekday and none of the marks beside one.
    fn ahead(tokens: &Tokens, mut at: usize) -> usize {
        while is_skipped(tokens, at, &[',', '.', '(', ')']) {
            at = at.saturating_add(1);
        }
        at
    }

    /// The piece before one that is no weekday and none of some marks.
    fn back(tokens: &Tokens, at: usize, marks: &[char]) -> Option<usize> {
        let mut before = at.checked_sub(1)?;
        while is_skipped(tokens, before, marks) {
            before = before.checked_sub(1)?;
        }
        Some(before)
    }

    /// The piece behind a date that begins at a piece, with a year or without one.
    fn date_end(&self, tokens: &Tokens, at: usize) -> Option<usize> {
        let with_year = self.form(tokens, at).map(|(_, end)| end);
        with_year.or_else(|| self.parts(tokens, at).map(|parts| parts.end))
    }

    /// Whether a date begins at a piece, with a year or without one.
    pub(super) fn is_date(&self, tokens: &Tokens, at: usize) -> bool {
        self.form(tokens, at).is_some() || self.parts(tokens, at).is_some()
    }

    /// Whether a number is part of something larger: a date, a range, a fraction, a name.
    pub(super) fn is_part(&self, tokens: &Tokens, at: usize) -> bool {
        let month_before = at.checked_sub(2).is_some_and(|start| self.is_date(tokens, start))
            || at.checked_sub(1).is_some_and(|start| self.is_date(tokens, start));
        let ranged = at.checked_sub(2).is_some_and(|before| {
            is_dash(tokens, at.saturating_sub(1)) && tokens.get(before).is_some_and(|token| token.is_number())
        });
        month_before || ranged || self.is_date(tokens, at) || !is_start(tokens, at)
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
fn written_out(text: &str) -> Option<(Range<usize>, Result<Day, Refusal>)> {
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
        let value = value.and_then(|((year, month), day)| on(year, month, day)).ok_or(Refusal::Impossible);
        return Some((at..end.saturating_add(time_of_day(text.get(end..).unwrap_or_default())), value));
    }
}

/// How long the time of day is that a text begins with, behind a space or a `T`: ` 10:00:00`.
fn time_of_day(text: &str) -> usize {
    let Some(rest) = text.strip_prefix([' ', 'T']) else { return 0 };
    let is_part = |c: char| c.is_ascii_digit() || c == ':';
    let end = rest.find(|c: char| !is_part(c)).unwrap_or(rest.len());
    if rest.get(..end).is_some_and(|time| time.contains(':')) { end.saturating_add(1) } else { 0 }
}

fn on(year: u32, month: u32, day: u32) -> Option<Day> {
    YEARS.contains(&year).then(|| Day::of(year as i32, month, day))?
}

/// 0 for Sunday.
fn weekday_of(day: Day) -> u32 {
    // 1970-01-01 was a Thursday.
    day.0.saturating_add(4).rem_euclid(7) as u32
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

/// The piece behind what may stand between two parts of a date: a full stop, a comma, a small word, or one dash or slash.
fn gap(tokens: &Tokens, at: usize) -> Option<usize> {
    if let Some('-' | '/') = tokens.mark(at) {
        return (tokens.joined(at) && tokens.joined(at.saturating_add(1))).then_some(at.saturating_add(1));
    }
    let mut next = at;
    for mark in ['.', ','] {
        next = next.saturating_add(usize::from(tokens.mark(next) == Some(mark)));
    }
    if tokens.get(next).is_some_and(|token| token.is('g')) {
        next = next.saturating_add(1);
    }
    // `7sep2026` is no date, `9月7日` is.
    (!tokens.joined(next) || next > at || tokens.unspaced(next)).then_some(next)
}

/// A time of day that begins at a piece (`18:39`, `12:30:00`, `12.30`), and the piece behind it.
pub(super) fn time(tokens: &Tokens, at: usize) -> Option<usize> {
    let part = |at: usize, most: u32| {
        let token = tokens.get(at)?;
        token.number(2).filter(|part| *part < most && (most == 24 || token.width() == 2))
    };
    let mark = tokens.mark(at.saturating_add(1)).filter(|mark| [':', '.'].contains(mark))?;
    let joined = |at: usize| tokens.mark(at) == Some(mark) && tokens.joined(at) && tokens.joined(at.saturating_add(1));
    (part(at, 24).is_some() && joined(at.saturating_add(1))).then_some(())?;
    part(at.saturating_add(2), 60)?;
    let seconds = joined(at.saturating_add(3)) && part(at.saturating_add(4), 60).is_some();
    let end = at.saturating_add(3).saturating_add(if seconds { 2 } else { 0 });
    // `12.09.2026` is none.
    let goes_on = joined(end) && matches!(tokens.get(end.saturating_add(1)), Some(Token { kind: Kind::Number(_), .. }));
    (!goes_on).then_some(end)
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

/// The name of a zone behind a time of day (`EST`, `(MSK)`, `GMT+2`, `+08:00`), and the piece behind it.
fn zone(tokens: &Tokens, at: usize) -> Option<usize> {
    let bracket = usize::from(tokens.mark(at) == Some('('));
    let mut end = at.saturating_add(bracket);
    let is_name = |token: &Token| token.capitals && (2..=5).contains(&tokens.text(token).chars().count());
    let named = tokens.get(end).is_some_and(is_name);
    end = end.saturating_add(usize::from(named));
    let signed = matches!(tokens.mark(end), Some('+' | '-'))
        && tokens.joined(end.saturating_add(1))
        && (tokens.joined(end) || !named)
        && tokens.get(end.saturating_add(1)).is_some_and(|token| token.number(4).is_some_and(|offset| offset <= 1400));
    if signed {
        end = end.saturating_add(2);
        let minutes =
            tokens.mark(end) == Some(':') && tokens.get(end.saturating_add(1)).is_some_and(|token| token.width() == 2);
        end = end.saturating_add(if minutes { 2 } else { 0 });
    }
    let closed = bracket == 0 || tokens.mark(end) == Some(')');
    ((named || signed) && closed).then_some(end.saturating_add(bracket))
}

/// Whether the pieces before one are a time of day.
fn ends_time(tokens: &Tokens, at: usize) -> bool {
    [3, 5].into_iter().filter_map(|back| at.checked_sub(back)).any(|start| time(tokens, start) == Some(at))
}

/// Whether a piece is one of some marks, or a weekday; a word that can be a month as well is none here.
fn is_skipped(tokens: &Tokens, at: usize, marks: &[char]) -> bool {
    let weekday = |token: &Token| token.is('w') && !token.is('m') && !token.is('a');
    tokens.get(at).is_some_and(weekday) || tokens.mark(at).is_some_and(|mark| marks.contains(&mark))
}

fn is_dash(tokens: &Tokens, at: usize) -> bool {
    matches!(tokens.mark(at), Some('-' | '–'))
}

fn is_start(tokens: &Tokens, at: usize) -> bool {
    let Some(before) = tokens.before(at).filter(|_| tokens.joined(at)) else { return true };
    let further = tokens.before(at.saturating_sub(1)).filter(|_| tokens.joined(at.saturating_sub(1)));
    match before.kind {
        // Hebrew joins its small words with a hyphen: `ב-7.9.2026`.
        Kind::Mark('-') => further.is_some_and(|token| token.is('g')),
        Kind::Mark(':' | ',') => further.is_none_or(|token| !token.is_number()),
        Kind::Mark(mark) => !REFUSED.contains(&mark),
        _ => tokens.unspaced(at),
    }
}

fn is_end(tokens: &Tokens, end: usize) -> bool {
    let Some(next) = tokens.get(end).filter(|_| tokens.joined(end)) else { return true };
    let further = tokens.get(end.saturating_add(1)).filter(|_| tokens.joined(end.saturating_add(1)));
    let number = further.is_some_and(|token| token.is_number());
    match next.kind {
        Kind::Mark('.' | ',' | ':') => !number,
        Kind::Mark(mark) => further.is_none() || !REFUSED.contains(&mark),
        Kind::Number(_) => false,
        // `2026-09-07T12:30:00`
        _ => tokens.unspaced(end) || tokens.text(next) == "t" && number,
    }
}

/// `20150714020749000-0700`, as the site's own interface for programs writes an instant: the day in the offset given.
fn stamp(tokens: &Tokens, at: usize) -> Option<(Form, usize)> {
    let (token, offset) = (tokens.get(at)?, tokens.get(at.saturating_add(2))?);
    let signed = matches!(tokens.mark(at.saturating_add(1)), Some('-' | '+'))
        && tokens.joined(at.saturating_add(1))
        && tokens.joined(at.saturating_add(2));
    if token.width() != 17 || offset.width() != 4 || !signed {
        return None;
    }
    let digits = tokens.text(token);
    let part = |range: Range<usize>| digits.get(range)?.parse::<u32>().ok();
    let is_time = part(8..10)? < 24 && part(10..12)? < 60 && part(12..14)? < 60 && offset.number(4)? <= 1400;
    let form = Form::Told { day: part(6..8)?, month: part(4..6)?, year: part(0..4)? };
    is_time.then_some((form, at.saturating_add(3)))
}
