//! What sellers wrote: titles, variants, the store's name. A text of the site's that repeats one of them may be theirs, and
//! promises nothing.
//!
//! The first guard is elsewhere: a promise is read only from places that are known to be the site's. This is the second, for
//! the day such a place shows a title as well.

use super::promise::has_digit;
use super::text::fold;
use super::*;
use crate::site::vocabulary::holds;

/// Shorter words of sellers (`S`, `2m`) stand in other texts by chance, and so do numbers and months that are not much longer.
const SHORTEST: usize = 3;
const SHORTEST_OF_OTHERS: usize = 5;
/// As many letters and digits in a row do not.
const SURE: usize = 8;

impl Reader<'_> {
    /// What sellers wrote on an order's part of the page, folded.
    pub(super) fn sellers_words(&self, node: &Node) -> Vec<String> {
        let mut words = Vec::new();
        collect(node, &mut words);
        // A title may be cut where it is shown.
        let words = words.into_iter().map(|text| fold(text).trim().trim_end_matches(['…', '.']).trim_end().to_owned());
        // A title that is a piece of the site's own sentence must not silence that sentence.
        let is_told_apart = |text: &String| {
            let is_short_name = !has_digit(text) && !self.dates.is_of_dates(text);
            let least = if is_short_name { SHORTEST } else { SHORTEST_OF_OTHERS };
            text.chars().count() >= least && !self.phrases.iter().any(|phrase| phrase.contains(text.as_str()))
        };
        let mut words: Vec<String> = words.filter(is_told_apart).collect();
        words.sort();
        words.dedup();
        words
    }

    /// Whether a text holds something that a seller wrote, whole or cut at its end, or has its own date from there.
    pub(super) fn is_sellers(&self, text: &str) -> bool {
        if self.sellers.is_empty() {
            return false;
        }
        let (folded, whole) = (fold(text), compact(text));
        let clauses: Vec<String> =
            text.split(['·', '•', '\n']).filter(|clause| has_digit(clause)).map(compact).collect();
        self.sellers.iter().any(|words| {
            let own = compact(words);
            let is_in = holds(&folded, words, false) || own.chars().count() >= SURE && whole.contains(&own);
            is_in || clauses.iter().any(|clause| clause.chars().count() >= SURE && own.contains(clause))
        })
    }

    /// Whether a text is a piece of what a seller wrote, and nothing more.
    pub(super) fn is_within_sellers(&self, text: &str) -> bool {
        let text = compact(text);
        self.sellers.iter().any(|words| compact(words).contains(&text))
    }
}

/// The site's own sentences about a date, folded.
pub(super) fn phrases(site: &Site) -> Vec<String> {
    [&site.words.deadline, &site.words.coupon].into_iter().flatten().map(|text| fold(text)).collect()
}

fn collect<'a>(node: &'a Node, words: &mut Vec<&'a str>) {
    for field in ["title", "variant", "store", "sellers"] {
        words.extend(node.texts(field).iter().map(String::as_str));
    }
    node.scopes.values().flatten().for_each(|inside| collect(inside, words));
}

/// Letters and digits alone: a title that is split over elements, or written with other marks, is the same.
fn compact(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric()).collect()
}
