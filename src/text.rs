//! What is told, before it is put into words: which message it is, and what stands in its places.
//!
//! The sentences are in `extension/locales/*.ftl`, one file a language, and the core knows none of them. The background and our
//! own pages put them into words with Fluent and Intl (`extension/say.js`); natively the tools and tests do so with Fluent and
//! ICU (`tools/say`). What a message takes is written above it in `en.ftl`.

mod messages;

use crate::day::Day;
use crate::money::Money;
use crate::plain::{DecodeError, FromPlain, Plain, ToPlain};
pub use messages::MESSAGES;
pub(crate) use messages::*;

/// What is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    /// A message.
    Message(Message),
    /// Several, one after another.
    Several(Vec<Text>),
    /// Words that are not ours, or not put into messages yet: they are shown as they are.
    Verbatim(String),
}

/// A message, by its id, with its arguments by their names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its id.
    pub id: &'static str,
    /// What stands in its places.
    pub args: Vec<(&'static str, Arg)>,
}

/// What may stand in a place of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// How many: it is written with the language's digits, and its plural follows it.
    Count(i64),
    /// A day, and whether its year is told.
    Day(Day, bool),
    /// Amounts, each in its own currency.
    Sums(Vec<Money>),
}

impl Text {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Message(_) => false,
            Self::Several(texts) => texts.iter().all(Self::is_empty),
            Self::Verbatim(words) => words.is_empty(),
        }
    }
}

/// A day as it is told, and whether with its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToldDay(pub Day, pub bool);

impl From<usize> for Arg {
    fn from(n: usize) -> Self {
        Self::Count(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Arg {
    fn from(n: i64) -> Self {
        Self::Count(n)
    }
}

impl From<ToldDay> for Arg {
    fn from(ToldDay(day, year): ToldDay) -> Self {
        Self::Day(day, year)
    }
}

impl From<Vec<Money>> for Arg {
    fn from(sums: Vec<Money>) -> Self {
        Self::Sums(sums)
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::Verbatim(String::new())
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Self::Verbatim(words.to_owned())
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self::Verbatim(words)
    }
}

/// Words are text; a message is `{"say": id, "with": {…}}`, and several are `{"several": […]}`.
impl ToPlain for Text {
    fn to_plain(&self) -> Plain {
        match self {
            Self::Verbatim(words) => Plain::Text(words.clone()),
            Self::Several(texts) => Plain::tagged("several", texts.to_plain()),
            Self::Message(Message { id, args }) => {
                let args = args.iter().map(|(name, arg)| ((*name).to_owned(), arg.to_plain())).collect();
                Plain::map(&mut [("say", Plain::Text((*id).to_owned())), ("with", Plain::Map(args))])
            }
        }
    }
}

/// What comes back is in words already.
impl FromPlain for Text {
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
        Option::<String>::from_plain(plain).map(|words| Self::Verbatim(words.unwrap_or_default()))
    }
}

/// A count is a number; a day is `{"day": "2026-12-03", "year": true}`, and sums are `{"sums": [{"currency": "USD", "minor": 1250, "digits": 2}]}`.
impl ToPlain for Arg {
    fn to_plain(&self) -> Plain {
        match self {
            Self::Count(n) => Plain::Int(*n),
            Self::Day(day, year) => Plain::map(&mut [("day", day.iso().to_plain()), ("year", year.to_plain())]),
            Self::Sums(sums) => {
                let sum = |sum: &Money| {
                    let digits = crate::money::digits(&sum.currency);
                    let Plain::Map(mut members) = sum.to_plain() else { return Plain::Null };
                    members.push(("digits".to_owned(), digits.to_plain()));
                    Plain::Map(members)
                };
                Plain::tagged("sums", Plain::List(sums.iter().map(sum).collect()))
            }
        }
    }
}
