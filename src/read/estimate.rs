//! Whether words are those of an arrival that is expected: in the place for an estimate, and wherever else its day stands.

use super::passed::SHORTEST_END;
use super::*;
use crate::order::Milestone;
use crate::site::vocabulary::{speaks_of, speaks_of_longer};

impl Reader<'_> {
    /// Whether a text in the place of an estimate can be one: its words name an arrival, or say nothing else that is known. On a
    /// page in English, whose words are known best, they are all known.
    pub(super) fn may_be_estimate(&self, text: &str) -> bool {
        if let Some(beside) = self.beside_estimate(text) {
            // An answer does not say its language.
            let is_english = self.snapshot.lang.as_ref().is_some_and(|lang| lang.to_lowercase().starts_with("en"));
            let is_foreign = !is_english || !beside.is_ascii();
            return self.is_nothing_but_dates(&beside) || is_foreign && !self.says_something_else(&beside);
        }
        false
    }

    /// Whether a text elsewhere, which has the day of an estimate, tells that very arrival.
    pub(super) fn tells_estimate(&self, text: &str) -> bool {
        let words = &self.site.words;
        let Some(beside) = self.beside_estimate(text) else { return false };
        self.is_nothing_but_dates(&beside) || speaks_of(&words.estimate, text) && !self.says_something_else(&beside)
    }

    /// The words of a text beside those for an arrival; nothing where they say that it has been.
    fn beside_estimate(&self, text: &str) -> Option<String> {
        let labelled = ["estimated-delivery", "arrival"].into_iter().find_map(|name| self.site.labelled(name, text));
        let said = labelled.map_or(text, |(_, value)| value);
        let (said, _) = self.dates.parted(said);
        let label = said.trim().trim_end_matches([':', '：']);
        if self.site.event_in(label) == Some(Some(Milestone::Delivered)) {
            return None;
        }
        Some(wording::beside_an_estimate(&self.site.words, &said))
    }

    pub(super) fn is_nothing_but_dates(&self, text: &str) -> bool {
        !self.dates.without_words(text).contains(char::is_alphabetic)
    }

    fn says_something_else(&self, text: &str) -> bool {
        let words = &self.site.words;
        let is_of_row = words.rows.values().any(|words| speaks_of(words, text));
        let is_of_claim = || speaks_of(&words.claims, text) || speaks_of(&words.cases, text);
        is_of_row
            || is_of_claim()
            || speaks_of(&words.returns, text)
            || speaks_of(&words.other_events, text)
            || speaks_of_longer(&words.ends, SHORTEST_END, text) && !speaks_of(&words.promise_until, text)
    }
}
