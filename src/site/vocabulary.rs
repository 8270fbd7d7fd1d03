//! What a text of the site says: how far an order is, how far a dispute is, what happened to a parcel.
//!
//! Where words are expected the site has sent codes, and codes where words are expected; so every text is tried as both.
//! To a state the site appends an amount, in the same element and often without a space (`Refund completeUS $12.50`): what
//! is left beside the known words may be an amount, and nothing else.

use super::Site;
use crate::money::Money;
use crate::order::{Milestone, Stage, Status};
use crate::read::text::{Folded, fold, is_unspaced};

/// Which of the site's numbers may stand in a place: those of orders and of disputes mean different things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbers {
    /// How far an order is.
    OfOrders,
    /// How far a dispute is.
    OfDisputes,
}

/// What a text says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateWords {
    /// How far the order is, disputes aside.
    pub status: Option<Status>,
    /// How far the dispute is.
    pub stage: Option<Stage>,
    /// The amount beside the words.
    pub amount: Option<String>,
}

/// Marks that may stand around words, and part them from what was appended.
const MARKS: [char; 11] = [' ', '.', '!', ':', ',', ';', '·', '|', '-', '–', '\n'];

impl Site {
    /// What a text says of an order or of a dispute; `None` where it is no known word or code.
    pub fn state_in(&self, text: &str, numbers: Numbers) -> Option<StateWords> {
        self.state_by_words(text).or_else(|| self.state_by_code(text, numbers))
    }

    /// Whether a text calls an order closed because the time to pay it had run out.
    pub fn is_unpaid(&self, text: &str) -> bool {
        let folded = Folded::of(text);
        let place = Place::of(text, &folded);
        self.words.unpaid.iter().any(|word| place.beside(word).is_some())
    }

    fn state_by_words(&self, text: &str) -> Option<StateWords> {
        let folded = Folded::of(text);
        let all = self.words.status.values().chain(self.words.stages.values()).flatten();
        let place = Place::of(text, &folded);
        let found = all.filter_map(|word| Some((word, place.beside(word)?)));
        let (word, amount) = found.max_by_key(|(word, _)| word.len())?;
        let named = |words: &std::collections::BTreeMap<String, Vec<String>>| {
            let found = words.iter().find(|(_, words)| words.contains(word));
            found.map(|(name, _)| name.clone())
        };
        let status = named(&self.words.status).and_then(|name| Status::named(&name));
        let stage = named(&self.words.stages).and_then(|name| Stage::named(&name));
        Some(StateWords { status, stage, amount })
    }

    fn state_by_code(&self, text: &str, numbers: Numbers) -> Option<StateWords> {
        let code = code_in(text)?;
        let is_number = code.bytes().all(|byte| byte.is_ascii_digit());
        let of = |table, wanted| if is_number && numbers != wanted { None } else { Some(table) };
        let status = of(&self.status_codes, Numbers::OfOrders).and_then(|codes| Status::named(codes.get(&code)?));
        let stage = of(&self.stage_codes, Numbers::OfDisputes).and_then(|codes| Stage::named(codes.get(&code)?));
        (status.is_some() || stage.is_some()).then_some(StateWords { status, stage, amount: None })
    }

    /// What a text says of a parcel: `Some(None)` where it is known and no event that has a milestone.
    pub fn event_in(&self, text: &str) -> Option<Option<Milestone>> {
        let by_code = || {
            let code = code_in(text)?;
            let is_it = |known: &&String| match known.strip_suffix('*') {
                Some(start) => code.starts_with(start),
                None => code == **known,
            };
            // What is known exactly goes before what is known by its beginning.
            let known = self.event_codes.keys().filter(is_it).max_by_key(|known| known.len())?;
            self.event_codes.get(known)
        };
        self.event_of_words(text).or_else(by_code).map(|name| Milestone::named(name))
    }

    /// The site's own name for what these words call an event of a parcel, and nothing else.
    pub fn event_of_words(&self, text: &str) -> Option<&String> {
        let folded = Folded::of(text);
        let word = folded.text().trim_matches(MARKS);
        self.words.events.iter().find(|(_, words)| words.iter().any(|known| known == word)).map(|(name, _)| name)
    }
}

/// Shorter words of Arabic and Hebrew stand inside others by chance.
const SHORTEST_JOINED: usize = 4;

/// Whether a text holds one of some words, which are written folded, as a word of its own; one that ends in `*` may go on.
pub fn speaks_of(words: &[String], text: &str) -> bool {
    speaks_of_longer(words, 0, text)
}

/// The same for those of the words that have so many letters at least.
pub fn speaks_of_longer(words: &[String], least: usize, text: &str) -> bool {
    let text = fold(text);
    words.iter().filter(|word| word.chars().count() >= least).any(|word| {
        let (word, goes_on) = word.strip_suffix('*').map_or((word.as_str(), false), |word| (word, true));
        holds(&text, word, goes_on)
    })
}

/// Whether a folded text holds words of their own: no letter touches them, where their script parts words by spaces. Behind
/// words that may go on some may; and Arabic and Hebrew join their small words to the beginning of others.
pub fn holds(text: &str, words: &str, goes_on: bool) -> bool {
    let ends = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() || is_unspaced(c));
    let is_unspaced_at = |c: Option<char>| c.is_some_and(is_unspaced);
    let is_joined = words.starts_with(|c| matches!(c, '\u{5d0}'..='\u{5ea}' | '\u{620}'..='\u{64a}'))
        && words.chars().count() >= SHORTEST_JOINED;
    text.match_indices(words).any(|(at, found)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let behind = text.get(at.saturating_add(found.len())..).and_then(|text| text.chars().next());
        let begins = is_joined || is_unspaced_at(words.chars().next()) || ends(before);
        begins && (goes_on || is_unspaced_at(words.chars().next_back()) || ends(behind))
    })
}

/// A text as a code: `Wait buyer accept goods` is `WAIT_BUYER_ACCEPT_GOODS`, and `08` is `8`.
fn code_in(text: &str) -> Option<String> {
    let text = text.trim();
    let is_code = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | ' ');
    if text.is_empty() || text.len() > 60 || !text.chars().all(is_code) {
        return None;
    }
    let code = text.to_ascii_uppercase().replace(['-', ' '], "_");
    let number = code.trim_start_matches('0');
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    Some(if is_number { number.to_owned() } else { code })
}

/// A text that may be a word and an amount, looked at once for the hundreds of words it is held against.
struct Place<'a> {
    text: &'a str,
    folded: &'a Folded,
    /// The folded text without the marks before it, behind it, and on both sides.
    front: &'a str,
    back: &'a str,
    bare: &'a str,
}

impl<'a> Place<'a> {
    fn of(text: &'a str, folded: &'a Folded) -> Self {
        let (front, back) = (folded.text().trim_start_matches(MARKS), folded.text().trim_end_matches(MARKS));
        Self { text, folded, front, back, bare: back.trim_start_matches(MARKS) }
    }

    /// Whether the text is a word and an amount at most, and that amount.
    fn beside(&self, word: &str) -> Option<Option<String>> {
        let ended = word.trim_end_matches(MARKS);
        if ended.trim_start_matches(MARKS) == self.bare {
            return Some(None);
        }
        let whole = self.folded.text().len();
        let behind = || self.amount(whole - self.front.strip_prefix(word)?.len()..whole);
        let before = || self.amount(0..self.back.strip_suffix(ended)?.len());
        behind().or_else(before)
    }

    fn amount(&self, range: core::ops::Range<usize>) -> Option<Option<String>> {
        let around: &[char] = &['(', ')', '['];
        let written = self.text.get(self.folded.back(range)).unwrap_or_default();
        let written = written.trim().trim_matches(around).trim_matches([':', '：', '·', '|', ',', ';', '–']).trim();
        if written.is_empty() || written.chars().all(|c| MARKS.contains(&c)) {
            return Some(None);
        }
        Money::is_amount(written).then(|| Some(written.to_owned()))
    }
}
