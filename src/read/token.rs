//! A text in pieces: numbers, the words of dates and spans that [`Locales`] knows, other words, and marks.

use super::text::{Folded, is_unspaced};
use crate::locales::{Language, Locales};

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A run of digits; its number where it has at most four.
    Number(u32),
    /// A known word, with what it means: see [`meaning`].
    Word(&'static str),
    /// Any other word.
    Other,
    /// Any other character but a space.
    Mark(char),
}

/// A piece of a folded text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Its letters are all capitals, before they were folded: `EST`.
    pub(super) capitals: bool,
}

impl Token {
    pub(super) const fn width(&self) -> usize {
        self.end.saturating_sub(self.start)
    }

    pub(super) const fn is_number(&self) -> bool {
        matches!(self.kind, Kind::Number(_))
    }

    pub(super) const fn is_word(&self) -> bool {
        matches!(self.kind, Kind::Word(_) | Kind::Other)
    }

    /// A number of so many digits at most.
    pub(super) fn number(&self, most: usize) -> Option<u32> {
        match self.kind {
            Kind::Number(value) if self.width() <= most => Some(value),
            _ => None,
        }
    }

    /// What it means of one sort.
    pub(super) fn meaning(&self, sort: char, language: Option<&Language>) -> Option<&'static str> {
        match self.kind {
            Kind::Word(meanings) => meaning(meanings, sort, language),
            _ => None,
        }
    }

    /// Whether the page's own language has the word in this sense.
    pub(super) fn is_own(&self, sort: char, language: Option<&Language>) -> bool {
        let Kind::Word(meanings) = self.kind else { return false };
        let has = |each: &str| {
            let languages =
                each.strip_prefix(sort).and_then(|rest| rest.split_once(' ')).map(|(_, languages)| languages);
            let mut languages = languages.into_iter().flat_map(|languages| languages.split(' '));
            language.is_some_and(|own| languages.any(|language| language == own.code))
        };
        meanings.split("; ").any(has)
    }

    pub(super) fn is(&self, sort: char) -> bool {
        matches!(self.kind, Kind::Word(meanings) if meanings.split("; ").any(|each| each.starts_with(sort)))
    }
}

/// What a word means of one sort: `m` months, `w` weekdays, `u` units, by the words' own coding in `locales.json`.
///
/// The page's language decides; if it does not have the word, the languages that have it must agree.
fn meaning(meanings: &'static str, sort: char, language: Option<&Language>) -> Option<&'static str> {
    let mut found = None;
    let mut agreed = true;
    for each in meanings.split("; ") {
        let Some((code, languages)) = each.strip_prefix(sort).and_then(|rest| rest.split_once(' ')) else { continue };
        if language.is_some_and(|own| languages.split(' ').any(|language| language == own.code)) {
            return Some(code);
        }
        agreed &= found.is_none_or(|found| found == code);
        found = Some(code);
    }
    found.filter(|_| agreed)
}

/// A text and its pieces.
pub(super) struct Tokens {
    pub(super) folded: Folded,
    pub(super) list: Vec<Token>,
}

impl Tokens {
    pub(super) fn of(text: &str) -> Self {
        let folded = Folded::of(text);
        let list = pieces(text, &folded);
        Self { folded, list }
    }

    /// None of a text without digits, which has no date: most texts of a page are such.
    pub(super) fn with_numbers(text: &str) -> Self {
        let folded = Folded::of(text);
        let list = if folded.text().bytes().any(|b| b.is_ascii_digit()) { pieces(text, &folded) } else { Vec::new() };
        Self { folded, list }
    }

    pub(super) fn get(&self, at: usize) -> Option<&Token> {
        self.list.get(at)
    }

    pub(super) fn before(&self, at: usize) -> Option<&Token> {
        self.list.get(at.checked_sub(1)?)
    }

    pub(super) fn text(&self, token: &Token) -> &str {
        self.folded.text().get(token.start..token.end).unwrap_or_default()
    }

    pub(super) fn mark(&self, at: usize) -> Option<char> {
        match self.get(at)?.kind {
            Kind::Mark(mark) => Some(mark),
            _ => None,
        }
    }

    /// Whether a piece stands directly behind the one before it.
    pub(super) fn joined(&self, at: usize) -> bool {
        self.before(at).zip(self.get(at)).is_some_and(|(before, this)| before.end == this.start)
    }

    /// Whether a piece and the one before it need no space between them.
    pub(super) fn unspaced(&self, at: usize) -> bool {
        let text = self.folded.text();
        let Some(start) = self.get(at).map(|token| token.start) else { return false };
        let after = text.get(start..).and_then(|text| text.chars().next());
        let before = text.get(..start).and_then(|text| text.chars().next_back());
        [after, before].into_iter().flatten().any(is_unspaced)
    }
}

fn pieces(original: &str, folded: &Folded) -> Vec<Token> {
    let text = folded.text();
    let mut list: Vec<Token> = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let Some(c) = rest.chars().next() else { break };
        let start = at;
        let (kind, width) = if c == ' ' {
            at = at.saturating_add(1);
            continue;
        } else if c.is_ascii_digit() {
            let width = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            let value = if width <= 4 { rest.get(..width).and_then(|digits| digits.parse().ok()) } else { None };
            (Kind::Number(value.unwrap_or(u32::MAX)), width)
        } else if !c.is_alphabetic() && !is_unspaced(c) {
            (Kind::Mark(c), c.len_utf8())
        } else if let Some((word, meanings)) = Locales::built_in().words.longest(rest, |word| ends(rest, word)) {
            (Kind::Word(meanings), word.len())
        } else {
            let end = |c: char| if is_unspaced(c) { true } else { !c.is_alphabetic() };
            let width = if is_unspaced(c) { c.len_utf8() } else { rest.find(end).unwrap_or(rest.len()) };
            (Kind::Other, width)
        };
        at = start.saturating_add(width);
        match list.last_mut() {
            // Letters of a script without spaces that make no known word are one word.
            Some(last) if kind == Kind::Other && last.kind == Kind::Other && last.end == start => last.end = at,
            _ => list.push(Token { kind, start, end: at, capitals: false }),
        }
    }
    for token in list.iter_mut().filter(|token| token.is_word()) {
        let written = original.get(folded.back(token.start..token.end)).unwrap_or_default();
        token.capitals = !written.is_empty() && written.chars().all(char::is_uppercase);
    }
    list
}

/// Whether a word ends where it ends: what follows is no letter of its own script.
fn ends(text: &str, word: &str) -> bool {
    let own = word.chars().next_back().is_some_and(is_unspaced);
    let next = text.get(word.len()..).and_then(|rest| rest.chars().next());
    own || next.is_none_or(|next| !next.is_alphabetic() || is_unspaced(next))
}
