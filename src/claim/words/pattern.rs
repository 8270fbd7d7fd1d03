//! A word of `words.json`: a small pattern, and where it stands in a text.
//!
//! ```text
//! customs            the text holds it, at the beginning of a word
//! #it                … as a whole word
//! *n't received      … anywhere
//! delivered+!not     the text holds the one and not the other
//! =yes               the text is this and nothing else
//! ?defect            counts only where nothing fits that has no question mark
//! ```

use std::ops::Range;

/// Where the parts of a pattern stand in a smoothed text, each with all of its places; `None` where the pattern does not fit.
pub fn places(text: &str, pattern: &str) -> Option<Vec<Vec<Range<usize>>>> {
    let mut found = Vec::new();
    for part in pattern.split('+') {
        if let Some(other) = part.strip_prefix('!') {
            if of(text, other).next().is_some() {
                return None;
            }
        } else if let Some(whole) = part.strip_prefix('=') {
            if text.trim_matches(is_mark) != whole {
                return None;
            }
        } else {
            let places: Vec<_> = of(text, part).collect();
            if places.is_empty() {
                return None;
            }
            found.push(places);
        }
    }
    Some(found)
}

/// Whether a smoothed text fits a pattern.
pub fn fits(text: &str, pattern: &str) -> bool {
    places(text, pattern).is_some()
}

/// The places of one part in a smoothed text.
pub fn of<'a>(text: &'a str, part: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
    let (is_whole, word) = part.strip_prefix('#').map_or((false, part), |word| (true, word));
    let (is_free, word) = word.strip_prefix('*').map_or((false, word), |word| (true, word));
    // Alphabets from Hebrew on attach their articles, or have no spaces to tell where a word begins.
    let is_spaced = word.starts_with(|c: char| c.is_alphanumeric() && c < '\u{530}');
    let places = text.match_indices(word).map(|(at, found)| at..at + found.len());
    places.filter(move |place| {
        let begins = || !text.get(..place.start).is_some_and(|before| before.ends_with(char::is_alphanumeric));
        let ends = || !text.get(place.end..).is_some_and(|after| after.starts_with(char::is_alphanumeric));
        !word.is_empty() && if is_whole { begins() && ends() } else { is_free || !is_spaced || begins() }
    })
}

/// Punctuation and spaces; not the marks above a letter, which belong to it.
pub fn is_mark(c: char) -> bool {
    c.is_whitespace()
        || c.is_ascii_punctuation()
        || matches!(c, '¿' | '¡' | '«' | '»' | '·' | '؟' | '،' | '\u{2010}'..='\u{205e}' | '\u{3001}'..='\u{301f}' | '！' | '（' | '）' | '：' | '？' | '✓' | '＊')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_asks_for_the_beginning_of_a_word_and_for_what_must_not_stand_there() {
        assert!(fits("refund amount", "amount") && !fits("paramount", "amount"));
        assert!(fits("rückerstattungsbetrag", "*erstattungsbetrag"));
        assert!(fits("i haven't received it", "*n't received") && !fits("i haven't received it", "received+!*n't"));
        assert!(fits("yes.", "=yes") && !fits("yes and no", "=yes"));
        assert!(fits("did it arrive?", "#it") && !fits("item", "#it"));
        assert!(fits("הכתובת", "כתובת"), "an article is attached");
    }
}
