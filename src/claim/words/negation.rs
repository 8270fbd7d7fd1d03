//! Whether a text says a word or denies it: "damaged" and "not damaged" have the word alike.
//!
//! What denies is found by the words of a language that deny (`negation` in `words.json`), where they stand before a word in
//! the same clause, or behind it in languages that put them there. A clause ends at a mark of punctuation and at words such as
//! "but" and "because". The words of all languages count, because a page may mix them; a language may say of a word of
//! another one that it denies nothing in it: *no* is "in the" in Portuguese.

use std::collections::BTreeMap;
use std::ops::Range;

use super::pattern::of;
use crate::plain::record;
use crate::read::text::is_unspaced;

/// What denies in a language. Each is a part of a pattern, as in `pattern.rs`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Negation {
    /// Of a verb: *not*.
    pub not: Vec<String>,
    /// Of a thing: *without*.
    pub without: Vec<String>,
    /// What denies alone, and beside another of these words denies nothing more: *nunca* in *no … nunca*.
    pub also: Vec<String>,
    /// What denies the word before it: *değil*.
    pub after: Vec<String>,
    /// Phrases with such a word that deny nothing: *not only*.
    pub idioms: Vec<String>,
    /// Words that end a clause.
    pub cuts: Vec<String>,
    /// Words that deny in another language and not in this one.
    pub foreign: Vec<String>,
}

record!(Negation { not, without, also, after, idioms, cuts, foreign });

/// How often a word is denied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Denials {
    /// By words that deny a verb, which make a question of it one that "yes" answers in two ways.
    pub verbs: usize,
    /// By words that deny a thing.
    pub things: usize,
}

impl Denials {
    /// All of them.
    pub const fn all(self) -> usize {
        self.verbs + self.things
    }
}

/// How many words may stand between a word that denies and the one denied, and how many letters where words stand without
/// spaces between them.
const MOST_WORDS: usize = 6;
const MOST_LETTERS: usize = 10;

/// How often the word at a place of a smoothed text is denied, by other words than those at the places of its own pattern.
pub fn denials(
    text: &str,
    place: &Range<usize>,
    own: &[Vec<Range<usize>>],
    language: &str,
    negation: &BTreeMap<String, Negation>,
) -> Denials {
    let here = negation.get(language);
    let clause = clause(text, place, here.map_or(&[][..], |here| here.cuts.as_slice()));
    let is_own =
        |found: &Range<usize>| own.iter().flatten().any(|own| own.start <= found.start && found.end <= own.end);
    let is_together = |from: usize, to: usize| text.get(from..to).is_some_and(is_near);
    let before = |found: &Range<usize>| {
        clause.start <= found.start
            && found.end <= place.start
            && is_together(found.end, place.start)
            && !is_number_sign(text, found)
    };
    // A Korean verb's stem in "-ji" goes on with what denies it, which is then the pattern's own.
    let is_stem = text.get(place.clone()).is_some_and(|word| word.ends_with('지'));
    let own_end = if is_stem { place.end + " ".len() } else { place.end };
    let behind = |found: &Range<usize>| {
        place.end <= found.start
            && found.end <= clause.end
            && is_together(place.end, found.start)
            && !(is_stem && found.start <= own_end)
    };
    let mut found: Vec<(Range<usize>, Sort)> = Vec::new();
    let mut denies_itself = is_stem;
    for (other, words) in negation {
        let counts = |word: &&String| {
            other == language || !here.is_some_and(|here| here.foreign.iter().any(|each| each == *word))
        };
        let mut look = |words: &[String], sort: Sort, is_there: &dyn Fn(&Range<usize>) -> bool| {
            let places = words.iter().filter(counts).flat_map(|word| beside(text, word, place));
            for place in places {
                denies_itself |= matches!(sort, Sort::Verb | Sort::Thing) && is_own(&place);
                if is_there(&place) && !is_own(&place) {
                    found.push((place, sort));
                }
            }
        };
        look(&words.idioms, Sort::None, &|_| true);
        look(&words.not, Sort::Verb, &before);
        look(&words.without, Sort::Thing, &before);
        look(&words.also, Sort::Also, &before);
        look(&words.after, Sort::Verb, &behind);
    }
    // One word may deny in several languages, "cannot" holds "not", and "not only" denies nothing.
    found.sort_by_key(|(place, sort)| (place.start, *sort, core::cmp::Reverse(place.end)));
    found.dedup_by(|(one, _), (kept, _)| one.start < kept.end);
    let count = |which: Sort| found.iter().filter(|(_, sort)| *sort == which).count();
    let denials = Denials { verbs: count(Sort::Verb), things: count(Sort::Thing) };
    // "Never" beside a word that denies denies no more than that does.
    if denials.all() > 0 || denies_itself {
        return denials;
    }
    Denials { verbs: count(Sort::Also).min(1), things: 0 }
}

/// The places of a word that denies; of one that begins with `^` only those right at the word it denies: *unbeschädigt*.
fn beside<'a>(text: &'a str, word: &'a str, place: &Range<usize>) -> impl Iterator<Item = Range<usize>> + use<'a> {
    let (start, end) = (place.start, place.end);
    let (is_attached, word) = word.strip_prefix('^').map_or((false, word), |word| (true, word));
    let attached = text.match_indices(word).filter(move |_| is_attached).map(|(at, found)| at..at + found.len());
    let attached = attached.filter(move |found| found.end == start || found.start == end);
    of(text, word).filter(move |_| !is_attached).chain(attached)
}

/// What a word that denies denies.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    None,
    Verb,
    Thing,
    Also,
}

/// The clause around a place: up to the next mark or word that ends one, on either side.
fn clause(text: &str, place: &Range<usize>, cuts: &[String]) -> Range<usize> {
    let is_end = |c: char| {
        matches!(
            c,
            ',' | ';'
                | '.'
                | ':'
                | '!'
                | '?'
                | '('
                | ')'
                | '['
                | ']'
                | '/'
                | '|'
                | '·'
                | '•'
                | '…'
                | '–'
                | '—'
                | '،'
                | '؛'
                | '؟'
        ) || matches!(
            c,
            '、' | '。' | '，' | '；' | '：' | '！' | '？' | '（' | '）' | '「' | '」' | '・' | '／' | '｜'
        )
    };
    let (before, after) = (text.get(..place.start).unwrap_or_default(), text.get(place.end..).unwrap_or_default());
    let mut start = before.char_indices().rev().find(|(_, c)| is_end(*c)).map_or(0, |(at, c)| at + c.len_utf8());
    let mut end = after.find(is_end).map_or(text.len(), |at| place.end + at);
    for cut in cuts.iter().flat_map(|cut| of(text, cut)) {
        if cut.end <= place.start {
            start = start.max(cut.end);
        } else if cut.start >= place.end {
            end = end.min(cut.start);
        }
    }
    start..end
}

/// Whether what stands between two words leaves them together.
fn is_near(between: &str) -> bool {
    if between.chars().any(is_unspaced) {
        return between.chars().filter(|c| !c.is_whitespace()).count() <= MOST_LETTERS;
    }
    between.split_whitespace().count() <= MOST_WORDS
}

/// "Tracking no. 5" numbers, and denies nothing.
fn is_number_sign(text: &str, found: &Range<usize>) -> bool {
    let is_no = text.get(found.clone()).is_some_and(|word| word == "no");
    is_no && text.get(found.end..).is_some_and(|after| after.starts_with(['.', '°', 'º']))
}
