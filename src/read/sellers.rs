//! What sellers wrote: titles, variants, the store's name. A text of the site's that repeats one of them may be theirs, and
//! promises nothing.
//!
//! The first guard is elsewhere: a promise is read only from places that are known to be the site's. This is the second, for
//! the day such a place shows a title as well.

use super::text::{fold, is_unspaced};
use super::*;

/// Shorter words of sellers (`S`, `Red`, `2m`) stand in other texts by chance.
const SHORTEST: usize = 5;

impl Reader<'_> {
    /// What sellers wrote on an order's part of the page, folded.
    pub(super) fn sellers_words(&self, node: &Node) -> Vec<String> {
        let mut words = Vec::new();
        collect(node, &mut words);
        let words = words.into_iter().map(|text| fold(text).trim().to_owned());
        // A title that is a piece of the site's own sentence must not silence that sentence.
        let site = &self.site.words;
        let phrases: Vec<String> =
            [&site.deadline, &site.coupon].into_iter().flatten().map(|text| fold(text)).collect();
        let is_told_apart = |text: &String| {
            text.chars().count() >= SHORTEST && !phrases.iter().any(|phrase| phrase.contains(text.as_str()))
        };
        let mut words: Vec<String> = words.filter(is_told_apart).collect();
        words.sort();
        words.dedup();
        words
    }

    /// Whether a text holds something that a seller wrote.
    pub(super) fn is_sellers(&self, text: &str) -> bool {
        let text = fold(text);
        self.sellers.iter().any(|words| holds(&text, words))
    }
}

fn collect<'a>(node: &'a Node, words: &mut Vec<&'a str>) {
    for field in ["title", "variant", "store", "sellers"] {
        words.extend(node.texts(field).iter().map(String::as_str));
    }
    node.scopes.values().flatten().for_each(|inside| collect(inside, words));
}

/// Whether a text holds words, as words of their own.
fn holds(text: &str, words: &str) -> bool {
    let ends = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() || is_unspaced(c));
    text.match_indices(words).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let behind = text.get(at + words.len()..).and_then(|text| text.chars().next());
        let begins = words.chars().next().is_some_and(is_unspaced) || ends(before);
        begins && (words.chars().next_back().is_some_and(is_unspaced) || ends(behind))
    })
}
