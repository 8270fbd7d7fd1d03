//! The words of dispute forms: how their labels and their options are recognised, in every language there are words for.
//!
//! All of it is data in `words.json`, by meaning and then by language, so that a wording somebody has seen is a one-line
//! change. The wordings the site itself was seen to use stand in its list `recorded`, with where; every other entry is a
//! reading of plain language, not of the site.
//!
//! A word is matched in text that was lowered and smoothed ([`smooth`]), as a small pattern ([`pattern`]), and counts only
//! where the text does not deny it ([`negation`]): "not damaged" does not say "damaged".

pub mod grams;
pub mod negation;
pub mod pattern;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use self::grams::Grams;
use self::negation::{Denials, Negation, denials};
use self::pattern::{fits, places};
use crate::plain::record;

/// Words by meaning, and within it by language.
pub type Lexicon = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// What is known of the words of dispute forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormWords {
    /// Languages that write a decimal comma.
    pub commas: Vec<String>,
    /// The regions of them that write a point.
    pub points: Vec<String>,
    /// Words of labels, by what they label.
    pub labels: Lexicon,
    /// Words of options, by what choosing them says.
    pub options: Lexicon,
    /// Questions that deny a verb and are answered with "yes" where it is denied.
    pub agreed: Vec<String>,
    /// What denies, by language.
    pub negation: BTreeMap<String, Negation>,
    /// The currencies that share a sign, by the sign.
    pub signs: BTreeMap<String, Vec<String>>,
    /// The reasons, those a shopper looks for most often first.
    pub reasons: Vec<String>,
}

record!(FormWords { commas, points, labels, options, agreed, negation, signs, reasons });

/// What a text says of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stance {
    /// That it is so.
    Affirms,
    /// That it is not.
    Denies,
    /// Both, or a denial of a denial.
    Unclear,
}

/// What a text says of something, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelReading<'a> {
    /// What it says.
    pub stance: Stance,
    /// It denies a verb: asked as a question, "yes" answers it in two ways.
    pub by_verb: bool,
    /// The languages whose words it says it in.
    pub languages: Vec<&'a str>,
}

static LEARNED: OnceLock<FormWords> = OnceLock::new();

impl FormWords {
    /// What this build knows: natively from `words.json`, in the browser from what [`Self::install`] was given, if it was.
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
    pub fn install(known: Self) {
        // A second time changes nothing: there is one build in one browser.
        let _ = LEARNED.set(known);
    }

    /// Whether a smoothed label says that it labels this.
    pub fn labels(&self, text: &str, what: &str) -> bool {
        let grams = Grams::of(text);
        let mut may_be = patterns(&self.labels, what).filter(|(_, pattern)| grams.may_hold(pattern));
        may_be.any(|(language, pattern)| self.affirms(text, language, pattern))
    }

    /// Whether a smoothed text has one of the words of a list, whatever it says of it.
    pub fn has(&self, text: &str, what: &str) -> bool {
        let grams = Grams::of(text);
        self.of_labels(what).any(|pattern| grams.may_hold(pattern) && fits(text, pattern))
    }

    /// How well a smoothed option says this: 0 not, 1 where nothing says it better, 2 it does.
    ///
    /// The words of `not` and the meaning take it away: "quality is good" complains of nothing.
    pub fn says(&self, text: &str, what: &str) -> u8 {
        self.rank(text, what, |language, pattern| self.affirms(text, language, pattern))
    }

    /// Whether a smoothed text has one of the words of a list in one of these languages, or in English, which pages mix in.
    pub fn has_in(&self, text: &str, what: &str, languages: &[&str]) -> bool {
        let is_here = |language: &str| language == "en" || languages.contains(&language);
        let grams = Grams::of(text);
        let mut may_be = patterns(&self.labels, what).filter(|(_, pattern)| grams.may_hold(pattern));
        may_be.any(|(language, pattern)| is_here(language) && fits(text, pattern))
    }

    /// How well a smoothed option has the words that say this, even where it denies them.
    pub fn speaks_of(&self, text: &str, what: &str) -> u8 {
        self.rank(text, what, |_, pattern| fits(text, pattern))
    }

    fn rank(&self, text: &str, what: &str, fits: impl Fn(&str, &str) -> bool) -> u8 {
        let grams = Grams::of(text);
        let weight = |language: &str, pattern: &str| match pattern.strip_prefix('?') {
            _ if !grams.may_hold(pattern) => 0,
            Some(pattern) => u8::from(fits(language, pattern)),
            None => 2 * u8::from(fits(language, pattern)),
        };
        let mut name = String::from("not ");
        name.push_str(what);
        let against = self.options.get(&name);
        let is_taken_away = |language: &str| {
            let words = against.and_then(|against| against.get(language)).into_iter().flatten();
            words.into_iter().any(|pattern| self.affirms(text, language, pattern))
        };
        let languages = self.options.get(what).into_iter().flatten();
        let best = |(language, words): (&String, &Vec<String>)| {
            let best = words.iter().map(|pattern| weight(language, pattern)).max().unwrap_or(0);
            if best > 0 && is_taken_away(language) { 0 } else { best }
        };
        languages.map(best).max().unwrap_or(0)
    }

    /// What a smoothed text says of something that one list of options affirms and another one denies; `None` where it does
    /// not speak of it.
    pub fn reads(&self, text: &str, yes: &str, no: &str) -> Option<LabelReading<'_>> {
        let mut found = self.sayings(text, yes, true);
        let denying = self.sayings(text, no, false);
        // "Not received" holds "received".
        found.retain(|each| {
            !denying.iter().any(|all| all.place.start <= each.place.start && each.place.end <= all.place.end)
        });
        found.extend(denying);
        let first = found.first()?.stance();
        let is_one = found.iter().all(|each| each.stance() == first);
        let mut languages: Vec<_> = found.iter().map(|each| each.language).collect();
        languages.dedup();
        let by_verb = found.iter().any(|each| !each.affirms || each.denials.verbs > 0);
        Some(LabelReading { stance: if is_one { first } else { Stance::Unclear }, by_verb, languages })
    }

    /// Every place at which a text says something of a list.
    fn sayings(&self, text: &str, what: &str, affirms: bool) -> Vec<Saying<'_>> {
        let mut found = Vec::new();
        let grams = Grams::of(text);
        for (language, pattern) in patterns(&self.options, what).filter(|(_, pattern)| grams.may_hold(pattern)) {
            let Some(own) = places(text, pattern) else { continue };
            for place in own.last().into_iter().flatten() {
                let denials = denials(text, place, &own, language, &self.negation);
                // What denies in several words denies all that stands between them.
                let others = own.iter().flatten().filter(|_| !affirms);
                let start = others.clone().fold(place.start, |start, other| start.min(other.start));
                let end = others.fold(place.end, |end, other| end.max(other.end));
                found.push(Saying { place: start..end, affirms, denials, language });
            }
        }
        found
    }

    /// The words that stand for one of the lists, in every language.
    pub fn of_labels<'a>(&'a self, what: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        patterns(&self.labels, what).map(|(_, pattern)| pattern)
    }

    /// Whether a text fits a pattern of a language, and denies none of its words.
    fn affirms(&self, text: &str, language: &str, pattern: &str) -> bool {
        let Some(own) = places(text, pattern) else { return false };
        let is_said = |place| denials(text, place, &own, language, &self.negation).all() == 0;
        own.iter().all(|places| places.iter().any(is_said))
    }
}

/// One place at which a text says something.
struct Saying<'a> {
    place: core::ops::Range<usize>,
    affirms: bool,
    denials: Denials,
    language: &'a str,
}

impl Saying<'_> {
    const fn stance(&self) -> Stance {
        match (self.affirms, self.denials.all()) {
            (true, 0) => Stance::Affirms,
            (true, 1) | (false, 0) => Stance::Denies,
            _ => Stance::Unclear,
        }
    }
}

fn patterns<'a>(lexicon: &'a Lexicon, what: &str) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
    let languages = lexicon.get(what).into_iter().flatten();
    languages.flat_map(|(language, words)| words.iter().map(|word| (language.as_str(), word.as_str())))
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
    fn what_cannot_be_seen_is_no_part_of_a_text() {
        assert_eq!(smooth(" \u{200f}Haven\u{2019}t\u{a0}\n RECEIVED\u{200b} "), "haven't received");
        assert_eq!(smooth("İade"), "iade");
    }
}
