//! The parts of a date, wherever they stand: days, months, years, and in which order a page writes them.

use super::*;

impl Dates {
    /// As much of a date as stands there: a day at least.
    pub(super) fn any_parts(&self, tokens: &Tokens, at: usize) -> Option<Parts> {
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

    pub(super) fn settle(&self, form: Form) -> Result<Day, DateRefusal> {
        match form {
            Form::Told { day, month, year } => on(year, month, day).ok_or(DateRefusal::Impossible),
            Form::Numbers { a, b, year, mark } => match (on(year, b, a), on(year, a, b)) {
                (Some(day), Some(other)) if day == other => Ok(day),
                (Some(day_first), Some(month_first)) => {
                    Ok(if self.has_day_first(mark)? { day_first } else { month_first })
                }
                (Some(day), None) | (None, Some(day)) => Ok(day),
                (None, None) => Err(DateRefusal::Impossible),
            },
        }
    }

    /// Whether dates of numbers with this mark have the day before the month.
    pub(super) fn has_day_first(&self, mark: usize) -> Result<bool, DateRefusal> {
        let own = match self.own.get(..3) {
            Some(order) if MARKS.get(mark).is_some_and(|mark| self.own.contains(*mark)) => match order {
                "dmy" => Some(true),
                "mdy" => Some(false),
                _ => None,
            },
            _ => None,
        };
        match (own, self.seen.get(mark).copied().unwrap_or_default()) {
            (_, (true, true)) => Err(DateRefusal::OrderContradicted),
            (None, (false, false)) => Err(DateRefusal::OrderUnknown),
            (Some(order), (false, false)) => Ok(order),
            (None, (day_first, _)) => Ok(day_first),
            (Some(order), (day_first, _)) if order == day_first => Ok(order),
            _ => Err(DateRefusal::OrderContradicted),
        }
    }

    /// A date with a year that begins at a piece, and the piece behind it.
    pub(super) fn form(&self, tokens: &Tokens, at: usize) -> Option<(Form, usize)> {
        stamp(tokens, at).or_else(|| self.numbers(tokens, at)).or_else(|| {
            let parts = self.parts(tokens, at)?;
            Some((Form::Told { day: parts.day?, month: parts.month?, year: parts.year? }, parts.end))
        })
    }

    /// `2026-09-07`, `2026. 9. 7.`, `7.9.2026`, `9/7/2569`.
    pub(super) fn numbers(&self, tokens: &Tokens, at: usize) -> Option<(Form, usize)> {
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
    pub(super) fn parts(&self, tokens: &Tokens, at: usize) -> Option<Parts> {
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

    pub(super) fn with_year(&self, tokens: &Tokens, day: u32, month: u32, end: usize, thai: bool) -> Parts {
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
    pub(super) fn day(&self, tokens: &Tokens, at: usize) -> Option<(u32, usize)> {
        const ORDINALS: [&str; 7] = ["st", "nd", "rd", "th", "er", "º", "ª"];
        let number = tokens.get(at)?.number(2).filter(|day| (1..=31).contains(day))?;
        let next = tokens.get(at.saturating_add(1)).filter(|_| tokens.joined(at.saturating_add(1)));
        let marked = next.is_some_and(|next| next.is('g') || ORDINALS.contains(&tokens.text(next)));
        Some((number, at.saturating_add(1).saturating_add(usize::from(marked))))
    }

    /// A month: its number, whether its name is Thai alone, and the piece behind it.
    pub(super) fn month(&self, tokens: &Tokens, at: usize) -> Option<(u32, bool, usize)> {
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
    pub(super) fn year(&self, tokens: &Tokens, at: usize, thai: bool) -> Option<(u32, usize)> {
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

    pub(super) fn gregorian(&self, number: u32, thai: bool, era: Option<&str>) -> u32 {
        let thai = thai || self.language.is_some_and(|language| language.code == "th");
        let year = match era {
            Some("b") => number.checked_sub(BUDDHIST),
            None if thai && number > *YEARS.end() => number.checked_sub(BUDDHIST),
            _ => Some(number),
        };
        year.filter(|year| YEARS.contains(year)).unwrap_or(0)
    }

    /// The piece behind a year's own word, as in `2026 г.`
    pub(super) fn trailing(&self, tokens: &Tokens, at: usize) -> usize {
        let own = |token: &&Token| token.meaning('g', None).is_some() && !tokens.unspaced(at);
        match tokens.get(at).filter(own) {
            Some(_) => at.saturating_add(1).saturating_add(usize::from(
                tokens.mark(at.saturating_add(1)) == Some('.') && tokens.joined(at.saturating_add(1)),
            )),
            None => at,
        }
    }

    /// `28/07` or `28. 7.`: two numbers, in the order of the page's language or of its other dates.
    pub(super) fn two_numbers(&self, tokens: &Tokens, at: usize) -> Option<Parts> {
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
}

pub(super) fn on(year: u32, month: u32, day: u32) -> Option<Day> {
    YEARS.contains(&year).then(|| Day::of(year as i32, month, day))?
}

/// `20150714020749000-0700`, as the site's own interface for programs writes an instant: the day in the offset given.
pub(super) fn stamp(tokens: &Tokens, at: usize) -> Option<(Form, usize)> {
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
