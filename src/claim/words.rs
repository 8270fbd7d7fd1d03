//! The words of dispute forms: how their labels and their options are recognised, in every language there are words for.
//!
//! All of it is data in `words.json`, by meaning and then by language, so that a wording somebody has seen is a one-line
//! change. The wordings the site itself was seen to use stand in its list `recorded`, with where; every other entry is a
//! reading of plain language, not of the site.
//!
//! A word is matched in text that was lowered and smoothed ([`smooth`]), and is a small pattern:
//!
//! ```text
//! customs            the text holds it, at the beginning of a word
//! *n't received      … anywhere
//! delivered+!not     the text holds the one and not the other
//! =yes               the text is this and nothing else
//! ?defect            counts only where nothing fits that has no question mark
//! ```

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::plain::record;

/// Words by meaning, and within it by language.
pub type Lexicon = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// What is known of the words of dispute forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Languages that write a decimal comma.
    pub commas: Vec<String>,
    /// The regions of them that write a point.
    pub points: Vec<String>,
    /// Words of labels, by what they label.
    pub labels: Lexicon,
    /// Words of options, by what choosing them says.
    pub options: Lexicon,
    /// What a shopper reads for each of the reasons, which are the keys.
    pub names: BTreeMap<String, String>,
}

record!(Words { commas, points, labels, options, names });

static LEARNED: OnceLock<Words> = OnceLock::new();

impl Words {
    /// What this build knows: natively from `words.json`, in the browser from what [`Self::learn`] was given, if it was.
    pub fn built_in() -> Option<&'static Self> {
        #[cfg(not(target_arch = "wasm32"))]
        {
            #[allow(clippy::expect_used, reason = "the file is compiled in, and a test reads it")]
            Some(
                LEARNED
                    .get_or_init(|| crate::plain::from_json(include_str!("words.json")).expect("words.json is valid")),
            )
        }
        #[cfg(target_arch = "wasm32")]
        LEARNED.get()
    }

    /// Takes in what the package holds: only a page with a form needs it, so it is not read before.
    pub fn learn(known: Self) {
        // A second time changes nothing: there is one build in one browser.
        let _ = LEARNED.set(known);
    }

    /// Whether a smoothed label says that it labels this.
    pub fn labels(&self, text: &str, what: &str) -> bool {
        patterns(&self.labels, what).any(|pattern| fits(text, pattern))
    }

    /// How well a smoothed option says this: 0 not, 1 where nothing says it better, 2 it does.
    pub fn says(&self, text: &str, what: &str) -> u8 {
        let rank = |pattern: &str| match pattern.strip_prefix('?') {
            Some(pattern) => u8::from(fits(text, pattern)),
            None => 2 * u8::from(fits(text, pattern)),
        };
        patterns(&self.options, what).map(rank).max().unwrap_or(0)
    }

    /// Whether a smoothed option says this in words of its own: not as an answer that any question may have.
    pub fn tells(&self, text: &str, what: &str) -> bool {
        patterns(&self.options, what).any(|pattern| !pattern.starts_with('=') && fits(text, pattern))
    }

    /// The words that stand for one of the lists, in every language.
    pub fn of_labels<'a>(&'a self, what: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        patterns(&self.labels, what)
    }
}

fn patterns<'a>(lexicon: &'a Lexicon, what: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    let languages = lexicon.get(what).into_iter().flat_map(BTreeMap::values);
    languages.flatten().map(String::as_str)
}

/// Whether a smoothed text fits a pattern.
fn fits(text: &str, pattern: &str) -> bool {
    pattern.split('+').all(|part| match (part.strip_prefix('!'), part.strip_prefix('=')) {
        (Some(other), _) => !holds(text, other),
        (_, Some(whole)) => text.trim_matches(is_mark) == whole,
        _ => holds(text, part),
    })
}

/// Punctuation and spaces; not the marks above a letter, which belong to it.
fn is_mark(c: char) -> bool {
    c.is_whitespace()
        || c.is_ascii_punctuation()
        || matches!(c, '¿' | '¡' | '«' | '»' | '·' | '\u{2010}'..='\u{205e}' | '\u{3001}'..='\u{301f}' | '！' | '（' | '）' | '：' | '？' | '✓' | '＊')
}

fn holds(text: &str, word: &str) -> bool {
    if let Some(word) = word.strip_prefix('*') {
        return text.contains(word);
    }
    // Alphabets from Hebrew on attach their articles, or have no spaces to tell where a word begins.
    let spaced = word.starts_with(|c: char| c.is_alphanumeric() && c < '\u{530}');
    let begins = |at: usize| !text.get(..at).is_some_and(|before| before.ends_with(char::is_alphanumeric));
    text.match_indices(word).any(|(at, _)| !spaced || begins(at))
}

/// Lowered, with one kind of space and apostrophe, and without what cannot be seen: direction marks and joiners.
pub fn smooth(text: &str) -> String {
    let mut smoothed = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            // The last is the dot that lowering a Turkish capital leaves behind.
            '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{ad}'
            | '\u{feff}'
            | '\u{307}' => {}
            '’' | '‘' | 'ʼ' | '`' | '´' => smoothed.push('\''),
            c if c.is_whitespace() => {
                if !smoothed.is_empty() && !smoothed.ends_with(' ') {
                    smoothed.push(' ');
                }
            }
            c => smoothed.push(c),
        }
    }
    smoothed.truncate(smoothed.trim_end().len());
    smoothed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_asks_for_the_beginning_of_a_word_and_for_what_must_not_stand_there() {
        assert!(fits("refund amount", "amount") && !fits("paramount", "amount"));
        assert!(fits("rückerstattungsbetrag", "*erstattungsbetrag"));
        assert!(fits("i haven't received it", "*n't received") && !fits("i haven't received it", "received+!*n't"));
        assert!(fits("Yes.".to_lowercase().as_str(), "=yes") && !fits("yes and no", "=yes"));
        assert!(fits("הכתובת", "כתובת"), "an article is attached");
    }

    #[test]
    fn what_cannot_be_seen_is_no_part_of_a_text() {
        assert_eq!(smooth(" \u{200f}Haven\u{2019}t\u{a0}\n RECEIVED\u{200b} "), "haven't received");
        assert_eq!(smooth("İade"), "iade");
    }
}
