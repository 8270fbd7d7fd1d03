//! What is known of languages: the names of months and weekdays, of days and hours, the order in which a date's numbers
//! stand, the signs in a number, and how many minor digits a currency has.
//!
//! None of it is written by hand. `cargo xtask locales` makes `locales.json` from the Unicode CLDR and the list of ISO
//! 4217, folded as readers fold what they read ([`crate::read::text`]) and sorted, so that a word is found by halving.

use std::sync::OnceLock;

use crate::plain::{DecodeError, FromPlain, Plain, record};

/// What is known of languages, as `locales.json` has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locales {
    /// The version of the CLDR.
    pub cldr: String,
    /// Other codes of a language: `iw` for `he`.
    pub aliases: Named,
    /// By language.
    pub languages: Vec<Language>,
    /// By the number of minor digits: the currencies that have so many, with a space between two.
    pub currencies: Named,
    /// Signs that stand for one currency only, in every language.
    pub symbols: Named,
    /// Words of dates and of spans of time, folded, each with what it means in which languages.
    pub words: Named,
}

record!(strict Locales { cldr, aliases, languages, currencies, symbols, words });

/// What is known of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its code, two letters.
    pub code: String,
    /// The order of day, month and year in a date of numbers, and the marks between them: `dmy/`, `mdy/`, `ymd-`.
    pub dates: String,
    /// Where it is another one: the order and the marks, and the regions, with a space between two.
    pub regions: Named,
    /// The sign between whole and fraction in a number, and the one between thousands.
    pub number: String,
}

record!(strict Language { code, dates, regions, number });

/// Texts by name, in the order of their names' bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named(Vec<(String, String)>);

impl FromPlain for Named {
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
        let text = |(name, value): &(String, Plain)| Ok((name.clone(), String::from_plain(value)?));
        match plain {
            Plain::Map(members) => members.iter().map(text).collect::<Result<_, _>>().map(Self),
            Plain::Null => Ok(Self::default()),
            _ => Err(DecodeError::expected("an object")),
        }
    }
}

impl crate::plain::ToPlain for Named {
    fn to_plain(&self) -> Plain {
        Plain::Map(self.0.iter().map(|(name, value)| (name.clone(), Plain::Text(value.clone()))).collect())
    }
}

impl Named {
    /// The text of a name.
    pub fn get(&self, name: &str) -> Option<&str> {
        let at = self.0.partition_point(|(each, _)| each.as_str() < name);
        self.0.get(at).filter(|(each, _)| each == name).map(|(_, value)| value.as_str())
    }

    /// Every name with its text.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The longest name that a text begins with and that is acceptable, and its text.
    pub fn longest<'a>(&'a self, text: &str, accepts: impl Fn(&str) -> bool) -> Option<(&'a str, &'a str)> {
        let mut key = text;
        while !key.is_empty() {
            let after = self.0.partition_point(|(each, _)| each.as_str() <= key);
            let (name, value) = self.0.get(after.checked_sub(1)?)?;
            if key.starts_with(name.as_str()) {
                if accepts(name) {
                    return Some((name, value));
                }
                key = key.get(..name.len() - name.chars().next_back()?.len_utf8())?;
                continue;
            }
            // No name that begins the text is longer than what this one has in common with it.
            let common =
                key.char_indices().zip(name.chars()).find(|((_, a), b)| a != b).map_or(name.len(), |((at, _), _)| at);
            key = key.get(..common)?;
        }
        None
    }
}

static LEARNED: OnceLock<Locales> = OnceLock::new();

impl Locales {
    /// What this build knows: natively from `locales.json`, in the browser from what [`Self::install`] was given.
    pub fn built_in() -> &'static Self {
        #[cfg(not(target_arch = "wasm32"))]
        {
            #[allow(clippy::expect_used, reason = "the file is compiled in, and a test reads it")]
            LEARNED
                .get_or_init(|| crate::plain::from_json(include_str!("locales.json")).expect("locales.json is valid"))
        }
        #[cfg(target_arch = "wasm32")]
        #[allow(clippy::expect_used, reason = "the bridge learns before it makes its first turn")]
        LEARNED.get().expect("learned")
    }

    /// Takes in what the build made of `locales.json`: parsing JSON is left to the browser, which has a parser already.
    pub fn install(known: Self) {
        // A second time changes nothing: there is one build in one browser.
        let _ = LEARNED.set(known);
    }

    /// The language of a tag such as `pt-BR`, `pt_BR` or `iw`, if it is one of the site's.
    pub fn language(&self, tag: &str) -> Option<&Language> {
        let code = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        let code = self.aliases.get(&code).unwrap_or(&code);
        self.languages.iter().find(|language| language.code == code)
    }

    /// How many minor digits a currency has; `None` for what is no currency's code.
    pub fn minor_digits(&self, currency: &str) -> Option<u32> {
        let is_code = currency.len() == 3 && currency.bytes().all(|b| b.is_ascii_uppercase());
        let (digits, _) =
            self.currencies.iter().find(|(_, codes)| is_code && codes.split(' ').any(|code| code == currency))?;
        digits.parse().ok()
    }
}

impl Language {
    /// The order and the marks of a date of numbers where a tag such as `en-GB` has it.
    ///
    /// None of English without its region: the site shows it to shoppers of every country, and the order of day and month
    /// is the one thing in which they differ.
    pub fn dates(&self, tag: &str) -> &str {
        let region = tag.split(['-', '_']).find(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_uppercase()));
        let own = |region| self.regions.iter().find(|(_, regions)| regions.split(' ').any(|each| each == region));
        if region.is_none() && self.code == "en" {
            return "";
        }
        region.and_then(own).map_or(&self.dates, |(dates, _)| dates)
    }
}
