//! A corpus of invented order pages, to measure the readers with: what they read, and above all what they misread.
//!
//! Nineteen languages, the site's kinds of page, a dozen situations an order can be in; each as the page and, where the
//! page is fed by one, as the answer. The pages are put together from what has been observed of the live site (element
//! classes, `data-pl` hooks, the names in its answers) and this crate does not depend on the extension, so that the two can
//! only agree by being right. Dates and amounts are written by a JavaScript engine ([`table`]).
//!
//! Most languages' wording has never been observed. Where it has, half of the rounds use it; everywhere else the words are
//! random, in the language's own script, and a value is required of the readers only where the page's structure gives it
//! away ([`Reach`]). Nobody is asked to know what a made-up word means, and nobody is rewarded for having made it up.
//!
//! Every page is also a trap: an estimated delivery, a coupon's date, other orders' dates, prices, advertisements, and
//! titles that sellers chose to look like all of these.

mod answer;
mod classic;
mod live;
mod page;
mod story;
pub mod table;
mod words;

use std::fmt::{self, Display};

use fastrand::Rng;

use crate::story::Story;
use crate::table::Table;
use crate::words::Words;

/// The languages the site is offered in.
pub const LANGUAGES: [&str; 19] = [
    "en", "es", "fr", "de", "it", "nl", "pl", "pt-BR", "ru", "uk", "cs", "tr", "ar", "he", "ja", "ko", "th", "vi", "id",
];

/// Which make of page a value is read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Generation {
    /// Today's page, by its elements.
    Page,
    /// What today's page is fed with.
    Answer,
    /// The pages of about 2013 to 2021, by their elements.
    Classic,
}

impl Generation {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Page, Self::Answer, Self::Classic];
}

impl Display for Generation {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Page => "page",
            Self::Answer => "answer",
            Self::Classic => "classic",
        })
    }
}

/// The kinds of page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The order list.
    List,
    /// One order.
    Detail,
    /// Its parcels.
    Tracking,
    /// Refunds and disputes.
    Refunds,
    /// One dispute.
    Dispute,
    /// The older list and the older page of one order.
    Classic,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::List, Self::Detail, Self::Tracking, Self::Refunds, Self::Dispute, Self::Classic];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::List => "order-list",
            Self::Detail => "order-detail",
            Self::Tracking => "tracking",
            Self::Refunds => "refund-list",
            Self::Dispute => "dispute-status",
            Self::Classic => "classic",
        }
    }
}

/// What has become of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Situation {
    /// Placed, not paid.
    AwaitingPayment,
    /// Paid, not shipped.
    AwaitingShipment,
    /// Shipped.
    OnItsWay,
    /// The carrier says it is there, the shopper has not confirmed it.
    Delivered,
    /// Completed, and nothing said of what can still be asked for.
    Completed,
    /// Completed, with the printed days for a return and for a dispute.
    CompletedWithTerms,
    /// Two lines in two parcels, one of them there.
    Split,
    /// Three lines in one parcel.
    ManyLines,
    /// A dispute is open.
    InDispute,
    /// The money went back.
    Refunded,
    /// Cancelled after it was paid.
    Cancelled,
    /// Two deadlines a day apart.
    TwoDeadlines,
}

impl Situation {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::AwaitingPayment,
        Self::AwaitingShipment,
        Self::OnItsWay,
        Self::Delivered,
        Self::Completed,
        Self::CompletedWithTerms,
        Self::Split,
        Self::ManyLines,
        Self::InDispute,
        Self::Refunded,
        Self::Cancelled,
        Self::TwoDeadlines,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::AwaitingPayment => "awaiting-payment",
            Self::AwaitingShipment => "awaiting-shipment",
            Self::OnItsWay => "on-its-way",
            Self::Delivered => "delivered",
            Self::Completed => "completed",
            Self::CompletedWithTerms => "completed-with-terms",
            Self::Split => "split",
            Self::ManyLines => "many-lines",
            Self::InDispute => "in-dispute",
            Self::Refunded => "refunded",
            Self::Cancelled => "cancelled",
            Self::TwoDeadlines => "two-deadlines",
        }
    }
}

/// What is asked of a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Everything that is right must be read.
    All,
    /// One of what is right must be read.
    One,
    /// It may be left unread: only words nobody has observed say which value it is.
    May,
}

/// Where in an order a value belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// To the order or to any of its lines.
    Any,
    /// To one line and no other.
    Line(usize),
}

/// What is true of one field.
#[derive(Clone, Debug)]
pub struct Want {
    /// The field, by the name `inspect` prints it under.
    pub field: &'static str,
    /// Where it belongs.
    pub place: Place,
    /// What may be read: days as `2026-09-04`, amounts as `BRL 1265.97`, everything else as its text.
    pub right: Vec<String>,
    /// Whether it must be.
    pub reach: Reach,
    /// Whether it surely stands on the page, be it in words that nobody knows: then a page may not be called read without.
    pub is_shown: bool,
}

/// What is true of one order on a page. What is not among `wants` is not on the page, and must not be read.
#[derive(Clone, Debug)]
pub struct Expected {
    /// Its number.
    pub id: String,
    /// Whether the page names it where a reader can find it.
    pub reach: Reach,
    /// Its lines, each by the number and the product it can be known by.
    pub lines: Vec<[String; 2]>,
    /// Its fields.
    pub wants: Vec<Want>,
}

impl Expected {
    fn want(&mut self, field: &'static str, place: Place, right: impl IntoIterator<Item = String>, reach: Reach) {
        let is_shown = reach != Reach::May;
        self.wants.push(Want { field, place, right: right.into_iter().collect(), reach, is_shown });
    }

    /// The same of what stands on the page whether it must be read or not.
    fn want_shown(&mut self, field: &'static str, place: Place, right: impl IntoIterator<Item = String>, reach: Reach) {
        self.want(field, place, right, reach);
        self.wants.iter_mut().rev().take(1).for_each(|want| want.is_shown = true);
    }
}

/// One page.
#[derive(Clone, Debug)]
pub struct Case {
    /// A name for its file, with an ending.
    pub name: String,
    /// The language it is in.
    pub language: &'static str,
    /// The make of page.
    pub generation: Generation,
    /// The kind of page.
    pub kind: Kind,
    /// What has become of the order it is about.
    pub situation: Situation,
    /// Its address.
    pub url: String,
    /// When it is read, in milliseconds.
    pub now: i64,
    /// The page or the answer.
    pub text: String,
    /// What is true of every order on it.
    pub orders: Vec<Expected>,
}

/// How many pages, and which.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Everything random follows from it.
    pub seed: u64,
    /// How often every language, kind and situation is gone through, each time with other words, dates and amounts.
    pub rounds: usize,
    /// Of the pages of one round, every how many-th is taken; 1 for all.
    pub every: usize,
}

/// Makes the corpus, one page at a time.
pub fn cases(table: &Table, size: Size) -> impl Iterator<Item = Case> + '_ {
    let all = (0..size.rounds).flat_map(|round| {
        LANGUAGES.into_iter().flat_map(move |language| {
            Kind::ALL.into_iter().flat_map(move |kind| {
                Situation::ALL.into_iter().flat_map(move |situation| {
                    Generation::ALL.into_iter().map(move |generation| (round, language, kind, situation, generation))
                })
            })
        })
    });
    let drawn = all.filter(|(_, _, kind, _, generation)| match generation {
        Generation::Classic => *kind == Kind::Classic,
        Generation::Page | Generation::Answer => *kind != Kind::Classic,
    });
    drawn.enumerate().filter_map(move |(n, (round, language, kind, situation, generation))| {
        let taken = n % size.every == (round + n / size.every) % size.every;
        taken.then(|| {
            let seed = size.seed ^ (n as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            case(table, &mut Rng::with_seed(seed), round, language, kind, situation, generation)
        })
    })
}

/// An order list of so many cards, as a page or as an answer, for measuring what reading costs. Of its orders nothing is
/// written down.
pub fn long_list(table: &Table, cards: usize, generation: Generation) -> Case {
    let mut rng = Rng::with_seed(1);
    let (sheet, purse) = (table.sheet(&mut rng, "en"), table.purse(&mut rng, "en"));
    let mut words = Words::new("en", true, 1);
    let story = Story::new(&mut rng, &mut words, table, sheet, purse, Situation::OnItsWay);
    let mut scene = Scene { rng: &mut rng, words: &mut words, language: "en", round: 0, generation };
    let cards = vec![None; cards];
    let (url, text, _) = match generation {
        Generation::Answer => answer::list_of(&mut scene, &story, &cards),
        Generation::Page | Generation::Classic => page::list_of(&mut scene, &story, &cards),
    };
    Case {
        name: format!("list-of-{}", cards.len()),
        language: "en",
        generation,
        kind: Kind::List,
        situation: Situation::OnItsWay,
        url,
        now: sheet.ms(table, "now"),
        text,
        orders: Vec::new(),
    }
}

#[allow(clippy::too_many_arguments, reason = "they are the corpus' own dimensions")]
fn case(
    table: &Table,
    rng: &mut Rng,
    round: usize,
    language: &'static str,
    kind: Kind,
    situation: Situation,
    generation: Generation,
) -> Case {
    let (sheet, purse) = (table.sheet(rng, language), table.purse(rng, language));
    let mut words = Words::new(language, round.is_multiple_of(2), rng.u64(..));
    let story = Story::new(rng, &mut words, table, sheet, purse, situation);
    let mut scene = Scene { rng, words: &mut words, language, round, generation };
    let (url, text, orders) = match (kind, generation) {
        (Kind::List, Generation::Answer) => answer::list(&mut scene, &story),
        (Kind::Detail, Generation::Answer) => answer::detail(&mut scene, &story),
        (Kind::Tracking, Generation::Answer) => answer::tracking(&mut scene, &story),
        (Kind::Refunds, Generation::Answer) => answer::refunds(&mut scene, &story),
        (Kind::Dispute, Generation::Answer) => answer::dispute(&mut scene, &story),
        (Kind::List, _) => page::list(&mut scene, &story),
        (Kind::Detail, _) => page::detail(&mut scene, &story),
        (Kind::Tracking, _) => live::tracking(&mut scene, &story),
        (Kind::Refunds, _) => live::refunds(&mut scene, &story),
        (Kind::Dispute, _) => live::dispute(&mut scene, &story),
        (Kind::Classic, _) if scene.rng.bool() => classic::list(&mut scene, &story),
        (Kind::Classic, _) => classic::detail(&mut scene, &story),
    };
    let ending = if generation == Generation::Answer { "json" } else { "html" };
    let name = format!("{language}/{}-{}-{round}.{ending}", kind.name(), situation.name());
    Case { name, language, generation, kind, situation, url, now: sheet.ms(table, "now"), text, orders }
}

/// What every writer of a page is handed.
struct Scene<'a> {
    rng: &'a mut Rng,
    words: &'a mut Words,
    language: &'static str,
    round: usize,
    generation: Generation,
}

impl Scene<'_> {
    /// The site's host in this language: its own subdomain where it has one.
    fn host(&self) -> String {
        let own = ["id", "ko", "ar", "de", "es", "fr", "it", "nl", "th", "tr", "vi", "he", "ja", "pl"];
        let host = match self.language {
            language if own.contains(&language) => language,
            "pt-BR" => "pt",
            _ => "www",
        };
        format!("https://{host}.aliexpress.com")
    }

    /// Whether a date in these words must be read where it stands alone.
    fn reads(&self, story: &Story<'_>) -> Reach {
        // An answer does not say in which language it is; and of English alone one cannot tell which number is the month.
        let told = self.generation != Generation::Answer && self.language != "en";
        if story.sheet.required && (!story.sheet.numeric || told) { Reach::One } else { Reach::May }
    }
}
