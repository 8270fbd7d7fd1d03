//! Spans of time in words: `within 7 days`, `5 days 03:12:44`. The names of the units come from the CLDR.

use core::ops::Range;

use super::date::{Dates, time};
use super::token::{Kind, Token, Tokens};
use crate::day::{DAY, HOUR};

/// More days than any of the site's terms has.
const MOST_DAYS: u32 = 366;

impl Dates {
    /// Numbers of days in a text (`within 7 days`), and where each stands with its word. A date's own day is none, nor is a
    /// range (`3-5 days`) or a fraction. Of business days it does not know: their word stands between number and unit.
    pub fn day_counts(&self, text: &str) -> Vec<(u32, Range<usize>)> {
        let tokens = Tokens::of(text);
        let mut counts = Vec::new();
        for at in 0..tokens.list.len() {
            let Some((number, unit, end)) = self.counted(&tokens, at) else { continue };
            let letter = tokens.get(end.saturating_sub(1)).is_some_and(|token| tokens.text(token).chars().count() == 1);
            let short = letter && !tokens.unspaced(end.saturating_sub(1));
            let days = u32::try_from(number).ok().filter(|days| (1..=MOST_DAYS).contains(days));
            if let Some(days) = days.filter(|_| unit == DAY && !short && !self.is_part(&tokens, at)) {
                counts.push((days, tokens.range(at, end.saturating_sub(1))));
            }
        }
        counts
    }

    /// How many words for days or hours stand in a text without a number of digits before them (`seven days`). In scripts
    /// without spaces such a word may be a part of another one, so there it is none.
    pub fn loose_units(&self, text: &str) -> usize {
        let tokens = Tokens::of(text);
        let is_loose =
            |at: &usize| self.is_unit(&tokens, *at) && tokens.before(*at).is_none_or(|before| !before.is_number());
        let counted = |at: &usize| at.checked_sub(2).is_some_and(|number| self.counted(&tokens, number).is_some());
        (0..tokens.list.len()).filter(is_loose).filter(|at| !counted(at)).count()
    }

    /// Whether a word for days or hours stands in a text, whatever number is before it.
    pub fn names_unit(&self, text: &str) -> bool {
        let tokens = Tokens::of(text);
        (0..tokens.list.len()).any(|at| self.is_unit(&tokens, at))
    }

    /// Whether a word for days or hours stands in a text of a script without spaces, where it may be a part of another word.
    pub fn names_joined_unit(&self, text: &str) -> bool {
        let tokens = Tokens::of(text);
        let is_unit = |at: usize| tokens.get(at).is_some_and(|token| token.is('u')) && tokens.unspaced(at);
        (0..tokens.list.len()).any(is_unit)
    }

    /// Whether one weekday stands in a text by its whole name. Shorter ones mean other things as well, and two are a range.
    pub fn names_weekday(&self, text: &str) -> bool {
        let tokens = Tokens::of(text);
        let is_weekday = |token: &&Token| {
            let word = tokens.text(token);
            let least = if word.is_ascii() { 4 } else { 3 };
            token.is('w') && !token.is('m') && word.chars().count() >= least
        };
        tokens.list.iter().filter(|token| is_weekday(token)).count() == 1
    }

    /// Whether a word is one for days or hours. In scripts without spaces it may be a part of another one, so there it is none.
    fn is_unit(&self, tokens: &Tokens, at: usize) -> bool {
        let Some(token) = tokens.get(at) else { return false };
        let is_long = |least: usize| tokens.text(token).chars().count() >= least;
        let is_unit = match token.meaning('u', self.language) {
            Some("d") => is_long(2),
            // Italian `ora` is an hour, and now.
            Some("h") => is_long(4),
            _ => false,
        };
        is_unit && !tokens.unspaced(at)
    }

    /// The milliseconds a countdown shows (`5 days 03:12:44`, `3 Tage 4 Stunden`), if exactly one stands in the text and no
    /// date does.
    pub fn countdown(&self, text: &str) -> Option<i64> {
        let tokens = Tokens::of(text);
        let mut found = None;
        let mut at = 0;
        while at < tokens.list.len() {
            if self.is_date(&tokens, at) {
                return None;
            }
            match self.span(&tokens, at) {
                Some((span, end)) => {
                    if found.is_some() || self.is_part(&tokens, at) {
                        return None;
                    }
                    found = Some(span);
                    at = end;
                }
                None => at = at.saturating_add(1),
            }
        }
        found
    }

    /// Units from the largest to the smallest, and a clock's rest of a day behind them or alone.
    fn span(&self, tokens: &Tokens, start: usize) -> Option<(i64, usize)> {
        let (mut at, mut span, mut smallest) = (start, 0_i64, i64::MAX);
        while let Some((number, unit, end)) = self.counted(tokens, at).filter(|(_, unit, _)| *unit < smallest) {
            let fits = smallest == i64::MAX || number.saturating_mul(unit) < smallest;
            if !fits {
                return None;
            }
            (span, smallest, at) = (span.saturating_add(number.saturating_mul(unit)), unit, end);
            // "5 days and 3 hours", "5 days, 3 hours", "5d:3h"
            let link =
                tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Other | Kind::Mark(',' | '.' | ':')));
            at = at.saturating_add(usize::from(link && self.counted(tokens, at.saturating_add(1)).is_some()));
        }
        let clock = time(tokens, at).filter(|_| smallest == i64::MAX || smallest == DAY);
        // Alone it needs its seconds: `12:30` is a time of day.
        if let Some(end) = clock.filter(|end| smallest == DAY || *end == at.saturating_add(5)) {
            let part = |at: usize| tokens.get(at).and_then(|token| token.number(2)).map_or(0, i64::from);
            let seconds = if end == at.saturating_add(5) { part(at.saturating_add(4)) } else { 0 };
            return Some((
                span.saturating_add(part(at).saturating_mul(HOUR))
                    .saturating_add(part(at.saturating_add(2)).saturating_mul(60_000))
                    .saturating_add(seconds.saturating_mul(1000)),
                end,
            ));
        }
        (smallest < i64::MAX).then_some((span, at))
    }

    /// A number and the unit behind it, in milliseconds: `7 days`, `3h`, `يومان`.
    fn counted(&self, tokens: &Tokens, at: usize) -> Option<(i64, i64, usize)> {
        let token = tokens.get(at)?;
        if let Some(code) = token.meaning('u', self.language).and_then(|code| code.strip_prefix('2')) {
            return Some((2, unit(code)?, at.saturating_add(1)));
        }
        let number = i64::from(token.number(4)?);
        // "7-day"
        let next = at.saturating_add(1).saturating_add(usize::from(
            tokens.mark(at.saturating_add(1)) == Some('-')
                && tokens.joined(at.saturating_add(1))
                && tokens.joined(at.saturating_add(2)),
        ));
        Some((number, unit(tokens.get(next)?.meaning('u', self.language)?)?, next.saturating_add(1)))
    }
}

/// The milliseconds of a unit.
fn unit(code: &str) -> Option<i64> {
    match code {
        "d" => Some(DAY),
        "h" => Some(HOUR),
        "m" => Some(60_000),
        "s" => Some(1000),
        _ => None,
    }
}
