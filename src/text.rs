//! What is told, before it is put into words: which message it is, and what stands in its places.
//!
//! The sentences are in `extension/locales/*.ftl`, one file a language, and the core knows none of them. The background and our
//! own pages put them into words with Fluent and Intl (`extension/say.js`); natively the tools and tests do so with Fluent and
//! ICU (`tools/say`). What a message takes is written above it in `en.ftl`.

mod messages;

use crate::claim::form::FieldRole;
use crate::day::Day;
use crate::money::Money;
use crate::order::{Evidence, Milestone, PageKind, Stage, StatementKind, Status, TermKind};
use crate::plain::{DecodeError, FromPlain, Plain, ToPlain};
use crate::policy::Purpose;
use crate::window::{Certainty, WindowState};
pub use messages::MESSAGES;
pub(crate) use messages::*;

/// What is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    /// A message.
    Message(Message),
    /// Several, one after another.
    Several(Vec<Text>),
    /// Several, each on a line of its own.
    Lines(Vec<Text>),
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
    /// The last day of something, with the time of that day in minutes where it ends before the day does.
    Time(ToldTime),
    /// One of several kinds, by its name: the message chooses its words by it, and never shows it.
    Choice(&'static str),
    /// A text of its own: how something is known, where it was read.
    Text(Box<Text>),
    /// Texts one after another: `Sep 3, Sep 4`.
    Listed(Vec<Text>),
    /// Amounts, each in its own currency.
    Sums(Vec<Money>),
}

impl Text {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Message(_) => false,
            Self::Several(texts) | Self::Lines(texts) => texts.iter().all(Self::is_empty),
            Self::Verbatim(words) => words.is_empty(),
        }
    }
}

/// A day as it is told, and whether with its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToldDay(pub Day, pub bool);

/// The last day of something as it is told: whether with its year, and with the minutes since its midnight where it ends then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToldTime {
    /// The day.
    pub day: Day,
    /// Whether its year is told.
    pub year: bool,
    /// The minutes since its midnight, where the day does not count to its end.
    pub minutes: Option<i64>,
}

/// The number of an order: digits alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number(pub String);

/// Texts one after another: `Sep 3, Sep 4`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed(pub Vec<Text>);

/// The page on which something was read, as a shopper would call it, and whose.
pub fn place(evidence: &Evidence) -> Text {
    if evidence.elsewhere { page_elsewhere(evidence.page) } else { page(evidence.page) }
}

/// A message without places, by an id that a file of data or a page of ours names.
pub(crate) fn named(id: &str) -> Option<Text> {
    let (id, _) = MESSAGES.iter().find(|(known, args)| *known == id && args.is_empty())?;
    Some(Text::Message(Message { id, args: Vec::new() }))
}

/// What a shopper reads for a reason of a dispute.
pub(crate) fn reason(reason: &str) -> Option<Text> {
    named(&["reason-", reason].concat())
}

impl From<ToldDay> for ToldTime {
    fn from(ToldDay(day, year): ToldDay) -> Self {
        Self { day, year, minutes: None }
    }
}

impl From<ToldTime> for Arg {
    fn from(time: ToldTime) -> Self {
        Self::Time(time)
    }
}

impl From<Text> for Arg {
    fn from(text: Text) -> Self {
        Self::Text(Box::new(text))
    }
}

impl From<Number> for Arg {
    fn from(Number(digits): Number) -> Self {
        Self::Text(Box::new(Text::Verbatim(digits)))
    }
}

impl From<Listed> for Arg {
    fn from(Listed(texts): Listed) -> Self {
        Self::Listed(texts)
    }
}

macro_rules! choices {
    ($($kind:ident),*) => {
        /// What messages choose their words by, besides numbers: each kind, and all its names.
        pub const CHOICES: &[(&str, &[&str])] = &[$((stringify!($kind), $kind::NAMES)),*];

        $(
            impl From<$kind> for Arg {
                fn from(kind: $kind) -> Self {
                    Self::Choice(kind.name())
                }
            }
        )*
    };
}

choices!(Certainty, FieldRole, Milestone, PageKind, Purpose, Stage, StatementKind, Status, TermKind, WindowState);

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

/// What stands around several texts, lines, texts one after another, and amounts, where they are stored or sent.
const SEVERAL: &str = "several";
const LINES: &str = "in-lines";
const LISTED: &str = "listed";
const SUMS: &str = "sums";

/// A list of texts under a name: where there are none, it is still a list.
fn all(name: &str, texts: &[Text]) -> Plain {
    Plain::tagged(name, Plain::List(texts.iter().map(Text::to_plain).collect()))
}

/// Words are text; a message is `{"say": id, "with": {…}}`, several are `{"several": […]}`, and
/// lines `{"in-lines": […]}`.
impl ToPlain for Text {
    fn to_plain(&self) -> Plain {
        match self {
            Self::Verbatim(words) => Plain::Text(words.clone()),
            Self::Several(texts) => all(SEVERAL, texts),
            Self::Lines(texts) => all(LINES, texts),
            Self::Message(Message { id, args }) => {
                let args = args.iter().map(|(name, arg)| ((*name).to_owned(), arg.to_plain())).collect();
                Plain::map(&mut [("say", Plain::Text((*id).to_owned())), ("with", Plain::Map(args))])
            }
        }
    }
}

/// What is stored or comes back: words as they are, or a message that this version knows, with just what it takes. What another
/// version wrote may be neither; whoever reads it decides what is told instead.
impl FromPlain for Text {
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
        match plain {
            Plain::Null => Ok(Self::default()),
            Plain::Text(words) => Ok(Self::Verbatim(words.clone())),
            Plain::Map(_) if has(plain, SEVERAL) => plain.field(SEVERAL).map(Self::Several),
            Plain::Map(_) if has(plain, LINES) => plain.field(LINES).map(Self::Lines),
            Plain::Map(_) => Message::from_plain(plain).map(Self::Message),
            _ => Err(DecodeError::expected("words or a message")),
        }
    }
}

impl FromPlain for Message {
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
        let name: String = plain.field("say")?;
        let known = MESSAGES.iter().find(|(id, _)| *id == name);
        let (id, places) = known.ok_or_else(|| DecodeError::expected("the id of a message"))?;
        let given = plain.get("with");
        if given.members().len() != places.len() || !places.iter().all(|(place, _)| has(given, place)) {
            return Err(DecodeError::expected("what the message takes, and nothing else"));
        }
        let mut args = Vec::new();
        for (place, kind) in *places {
            args.push((*place, arg(given.get(place), kind)?));
        }
        Ok(Self { id, args })
    }
}

fn has(plain: &Plain, name: &str) -> bool {
    plain.members().iter().any(|(member, _)| member == name)
}

/// What stands in a place of a message that takes this kind, by its name in [`MESSAGES`].
fn arg(plain: &Plain, kind: &str) -> Result<Arg, DecodeError> {
    match kind {
        "usize" => u32::from_plain(plain).map(|n| Arg::Count(n.into())),
        "i64" => i64::from_plain(plain).map(Arg::Count),
        "ToldDay" => Ok(Arg::Day(day(plain)?, plain.field("year")?)),
        "ToldTime" => {
            let minutes: Option<i64> = plain.field("minutes")?;
            if minutes.is_some_and(|minutes| !(0..24 * 60).contains(&minutes)) {
                return Err(DecodeError::expected("minutes of a day"));
            }
            Ok(Arg::Time(ToldTime { day: day(plain)?, year: plain.field("year")?, minutes }))
        }
        "Text" | "Number" => Text::from_plain(plain).map(Arg::from),
        "Listed" => plain.field(LISTED).map(Arg::Listed),
        "Vec<Money>" => plain.field(SUMS).map(Arg::Sums),
        _ => {
            let names = CHOICES.iter().find(|(name, _)| *name == kind).map_or(&[][..], |(_, names)| *names);
            let name = names.iter().find(|name| Some(**name) == plain.text());
            name.map(|name| Arg::Choice(name)).ok_or_else(|| DecodeError::expected("one of several kinds"))
        }
    }
}

fn day(plain: &Plain) -> Result<Day, DecodeError> {
    let day = plain.get("day").text().and_then(Day::from_iso);
    day.ok_or_else(|| DecodeError::expected("a day such as 2026-12-03"))
}

/// A count is a number; a day is `{"day": "2026-12-03", "year": true}`, one with a time has `"minutes": 1260` besides, and sums are
/// `{"sums": [{"currency": "USD", "minor": 1250, "digits": 2}]}`. A choice is its name, and texts one after another
/// are `{"listed": […]}`.
impl ToPlain for Arg {
    fn to_plain(&self) -> Plain {
        match self {
            Self::Count(n) => Plain::Int(*n),
            Self::Day(day, year) => Plain::map(&mut [("day", day.iso().to_plain()), ("year", year.to_plain())]),
            Self::Time(ToldTime { day, year, minutes }) => {
                let minutes = minutes.map_or(Plain::Null, Plain::Int);
                Plain::map(&mut [("day", day.iso().to_plain()), ("year", year.to_plain()), ("minutes", minutes)])
            }
            Self::Choice(name) => Plain::Text((*name).to_owned()),
            Self::Text(text) => text.to_plain(),
            Self::Listed(texts) => all(LISTED, texts),
            Self::Sums(sums) => {
                let sum = |sum: &Money| {
                    let digits = crate::money::digits(&sum.currency);
                    let Plain::Map(mut members) = sum.to_plain() else { return Plain::Null };
                    members.push(("digits".to_owned(), digits.to_plain()));
                    Plain::Map(members)
                };
                Plain::tagged(SUMS, Plain::List(sums.iter().map(sum).collect()))
            }
        }
    }
}
