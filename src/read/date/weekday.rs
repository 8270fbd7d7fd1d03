//! A date that names its weekday is a date on that weekday alone.

use super::*;

impl Dates {
    /// The last piece of a date with the weekday or the time of day that stands behind it.
    pub(super) fn past_weekday(&self, tokens: &Tokens, last: usize) -> usize {
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

    pub(super) fn weekday(&self, token: &Token) -> Option<u32> {
        token.meaning('w', self.language)?.parse().ok()
    }

    /// A day, unless a weekday stands beside it that is another day's: `Sunday, Oct 1, 2026` is none.
    pub(super) fn on_its_weekday(&self, tokens: &Tokens, date: Range<usize>, day: Day) -> Result<Day, DateRefusal> {
        let is_another = |weekday: u32| weekday != weekday_of(day);
        let beside = [self.weekday_before(tokens, date.start), self.weekday_behind(tokens, date.end)];
        if beside.into_iter().flatten().any(is_another) { Err(DateRefusal::Weekday) } else { Ok(day) }
    }

    /// The weekday directly before a date, behind marks and one small word (`Sun, the 4th`).
    pub(super) fn weekday_before(&self, tokens: &Tokens, at: usize) -> Option<u32> {
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
    pub(super) fn weekday_behind(&self, tokens: &Tokens, end: usize) -> Option<u32> {
        let is_mark = matches!(tokens.mark(end), Some(',' | '(' | '[' | '|' | '/' | '-' | '–' | '—' | '·'));
        let mut at = end.saturating_add(usize::from(is_mark));
        // "…, a Friday"
        let is_article = |token: &Token| {
            let is_word = matches!(token.kind, Kind::Other | Kind::Word(_)) && self.sure_weekday(token).is_none();
            is_word && tokens.text(token).chars().count() <= 3
        };
        at = at.saturating_add(usize::from(is_mark && tokens.get(at).is_some_and(is_article)));
        let weekday = self.sure_weekday(tokens.get(at)?)?;
        // "…, Sun Dec 20" is the weekday of the date that follows.
        let next = at.saturating_add(1);
        let next = next.saturating_add(usize::from(matches!(tokens.mark(next), Some(',' | '.'))));
        (!self.is_date(tokens, next)).then_some(weekday)
    }

    /// The weekday of a word that means nothing else: `mar` is one in French alone.
    pub(super) fn sure_weekday(&self, token: &Token) -> Option<u32> {
        let is_month = token.is('m') && !token.is_own('w', self.language);
        self.weekday(token).filter(|_| !is_month && !token.is_own('m', self.language))
    }

    pub(super) fn is_weekday(&self, tokens: &Tokens, at: usize) -> bool {
        tokens.get(at).is_some_and(|token| token.is('w'))
    }
}

/// 0 for Sunday.
pub(super) fn weekday_of(day: Day) -> u32 {
    // 1970-01-01 was a Thursday.
    day.0.saturating_add(4).rem_euclid(7) as u32
}
