//! The time of day behind a date, and its zone.

use super::*;

impl Dates {
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
}

/// How long the time of day is that a text begins with, behind a space or a `T`: ` 10:00:00`.
pub(super) fn time_of_day(text: &str) -> usize {
    let Some(rest) = text.strip_prefix([' ', 'T']) else { return 0 };
    let is_part = |c: char| c.is_ascii_digit() || c == ':';
    let end = rest.find(|c: char| !is_part(c)).unwrap_or(rest.len());
    if rest.get(..end).is_some_and(|time| time.contains(':')) { end.saturating_add(1) } else { 0 }
}

/// A time of day that begins at a piece (`18:39`, `12:30:00`, `12.30`), and the piece behind it.
pub(in crate::read) fn time(tokens: &Tokens, at: usize) -> Option<usize> {
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

/// The name of a zone behind a time of day (`EST`, `(MSK)`, `GMT+2`, `+08:00`), and the piece behind it.
pub(super) fn zone(tokens: &Tokens, at: usize) -> Option<usize> {
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
pub(super) fn ends_time(tokens: &Tokens, at: usize) -> bool {
    [3, 5].into_iter().filter_map(|back| at.checked_sub(back)).any(|start| time(tokens, start) == Some(at))
}
