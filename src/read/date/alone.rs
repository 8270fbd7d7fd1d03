//! What may stand beside a date without making it something else: a range, a number, an unread rest.

use super::*;

impl Dates {
    /// Refuses what has more than a date: words that are not a weekday's and not a time's, other numbers, another time.
    pub(super) fn nothing_else(
        &self,
        tokens: &Tokens,
        date: Range<usize>,
        day: Option<Day>,
    ) -> Result<(), DateRefusal> {
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
                return Err(DateRefusal::More);
            }
            if let Some((weekday, day)) = self.weekday(token).zip(day)
                && token.is('w')
                && weekday != weekday_of(day)
            {
                return Err(DateRefusal::Weekday);
            }
            at = at.saturating_add(1);
        }
        if times > 1 { Err(DateRefusal::More) } else { Ok(()) }
    }

    /// Whether nothing that stands directly at a date makes it part of something else: an id, a version, a number.
    pub(super) fn stands_alone(&self, tokens: &Tokens, at: usize, end: usize, numeric: bool) -> bool {
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
    pub(super) fn is_ranged(&self, tokens: &Tokens, at: usize, end: usize) -> bool {
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

    pub(super) fn ends_range(&self, tokens: &Tokens, at: usize) -> bool {
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
    pub(super) fn ahead(tokens: &Tokens, mut at: usize) -> usize {
        while is_skipped(tokens, at, &[',', '.', '(', ')']) {
            at = at.saturating_add(1);
        }
        at
    }

    /// The piece before one that is no weekday and none of some marks.
    pub(super) fn back(tokens: &Tokens, at: usize, marks: &[char]) -> Option<usize> {
        let mut before = at.checked_sub(1)?;
        while is_skipped(tokens, before, marks) {
            before = before.checked_sub(1)?;
        }
        Some(before)
    }

    /// The piece behind a date that begins at a piece, with a year or without one.
    pub(super) fn date_end(&self, tokens: &Tokens, at: usize) -> Option<usize> {
        let with_year = self.form(tokens, at).map(|(_, end)| end);
        with_year.or_else(|| self.parts(tokens, at).map(|parts| parts.end))
    }

    /// Whether a date begins at a piece, with a year or without one.
    pub(in crate::read) fn is_date(&self, tokens: &Tokens, at: usize) -> bool {
        self.form(tokens, at).is_some() || self.parts(tokens, at).is_some()
    }

    /// Whether a number is part of something larger: a date, a range, a fraction, a name.
    pub(in crate::read) fn is_part(&self, tokens: &Tokens, at: usize) -> bool {
        let month_before = at.checked_sub(2).is_some_and(|start| self.is_date(tokens, start))
            || at.checked_sub(1).is_some_and(|start| self.is_date(tokens, start));
        let ranged = at.checked_sub(2).is_some_and(|before| {
            is_dash(tokens, at.saturating_sub(1)) && tokens.get(before).is_some_and(|token| token.is_number())
        });
        month_before || ranged || self.is_date(tokens, at) || !is_start(tokens, at)
    }
}

/// The piece behind what may stand between two parts of a date: a full stop, a comma, a small word, or one dash or slash.
pub(super) fn gap(tokens: &Tokens, at: usize) -> Option<usize> {
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

/// Whether a piece is one of some marks, or a weekday; a word that can be a month as well is none here.
pub(super) fn is_skipped(tokens: &Tokens, at: usize, marks: &[char]) -> bool {
    let weekday = |token: &Token| token.is('w') && !token.is('m') && !token.is('a');
    tokens.get(at).is_some_and(weekday) || tokens.mark(at).is_some_and(|mark| marks.contains(&mark))
}

pub(super) fn is_dash(tokens: &Tokens, at: usize) -> bool {
    matches!(tokens.mark(at), Some('-' | '–'))
}

pub(super) fn is_start(tokens: &Tokens, at: usize) -> bool {
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

pub(super) fn is_end(tokens: &Tokens, end: usize) -> bool {
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
