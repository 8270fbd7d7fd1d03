//! A snapshot becomes sightings: what the page says, in this project's nouns, each value with its evidence.
//!
//! Codes before words, the page's own split of an amount before its text, and a field that cannot be read is a miss with
//! a name, not a default. A date is accepted from a few places only: a field that holds nothing but that date, a row whose
//! label is known, directly behind a known phrase, and, marked as inferred, a place whose structure leaves no other
//! meaning. A seller's title, variant or store is none of them: no reader of anything else ever looks there.
//!
//! Each kind of page has a module of its own, and they share what stands here: which language, which evidence, which miss.

mod case;
pub mod date;
mod order;
mod parcel;
mod promise;
mod span;
pub mod text;
mod token;

use crate::day::{Day, Moment};
use crate::money::Money;
use crate::order::{Dated, Evidence, Line, Milestone, Order, PageKind, Seen, Status};
use crate::plain::names;
use crate::site::{Site, is_id};
use crate::snapshot::{Node, Snapshot};
use date::{Dates, Refusal};

/// How well a page could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Health {
    /// Every expected field, by its first reader.
    Read,
    /// Something expected is missing, or was read by a fallback.
    Degraded,
    /// Nothing could be read.
    Unreadable,
}

names!(Health { Read = "read", Degraded = "degraded", Unreadable = "unreadable" });

/// What one snapshot says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The kind of page.
    pub page: PageKind,
    /// How well it could be read.
    pub health: Health,
    /// Each expected field that was not read, with what was tried; each fallback that was needed.
    pub missed: Vec<String>,
    /// The orders on it, each with the element it stands in and those of its lines.
    pub sightings: Vec<Sighting>,
    /// Disputes whose page does not name their order: its id is empty, and that of the line, if it is there, tells which.
    pub nameless: Vec<Sighting>,
    /// The handles of elements that should be orders and of which nothing could be read.
    pub unread: Vec<u32>,
}

/// One order on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sighting {
    /// What was read.
    pub order: Order,
    /// The handle of its element, 0 if none.
    pub at: u32,
    /// For each of its lines: the handle of the line's element, and of its dispute button.
    pub lines_at: Vec<(u32, u32)>,
}

impl Sighting {
    fn of(order: Order, at: u32) -> Self {
        Self { order, at, lines_at: Vec::new() }
    }
}

/// Reads a snapshot.
pub fn read(snapshot: &Snapshot, site: &Site, now: Moment) -> Reading {
    let known = match &snapshot.answer {
        Some(name) => site.answer(name).map(|(kind, _)| (kind, true)),
        None => site.page_at(&snapshot.url).map(|page| {
            // Two kinds share an address: the form, and what it becomes once it was sent.
            let instead = page.instead.filter(|_| !snapshot.root.inside("order").is_empty());
            (instead.unwrap_or(page.kind), page.recipe.is_some() && (page.instead.is_none() || instead.is_some()))
        }),
    };
    let (page, is_readable) = known.unwrap_or_else(|| (site.kind_of(&snapshot.url), false));
    let lang = snapshot.lang.as_deref().or_else(|| site.language_of(&snapshot.url));
    let mut texts = Vec::new();
    dated_texts(&snapshot.root, &mut texts);
    let dates = Dates::of_page(lang, &mut texts.into_iter());
    let reader = Reader { site, snapshot, page, now, dates, missed: Vec::new(), unread: Vec::new() };
    let mut reading = reader.read(is_readable);
    let host = site.host_of(&snapshot.url);
    reading.sightings.iter_mut().for_each(|sighting| sighting.order.host.clone_from(&host));
    reading
}

/// The texts in which the site writes dates, so that one of them can tell how another is meant. A title is none of them.
fn dated_texts<'a>(node: &'a Node, texts: &mut Vec<&'a str>) {
    const DATED: [&str; 15] = [
        "completed",
        "delivered",
        "estimated",
        "eta_text",
        "nodes",
        "opened",
        "paid",
        "placed",
        "placed_row",
        "promises",
        "reminder",
        "rows",
        "shipped",
        "time",
        "time_text",
    ];
    for name in DATED {
        texts.extend(node.texts(name).iter().map(String::as_str));
    }
    node.scopes.values().flatten().for_each(|inside| dated_texts(inside, texts));
}

struct Reader<'a> {
    site: &'a Site,
    snapshot: &'a Snapshot,
    page: PageKind,
    now: Moment,
    dates: Dates,
    missed: Vec<String>,
    unread: Vec<u32>,
}

impl Reader<'_> {
    fn read(mut self, is_readable: bool) -> Reading {
        let mut sightings = Vec::new();
        let mut is_empty = false;
        if is_readable {
            for node in self.snapshot.root.inside("order") {
                self.sightings(node, &mut sightings);
            }
            is_empty = sightings.is_empty() && self.is_empty();
            if self.snapshot.root.inside("order").is_empty() && !is_empty {
                self.miss("order", "no order was found where this kind of page has them");
            }
        } else if self.page == PageKind::Unknown {
            self.miss("page", "its address or its answer's name; neither is known");
        } else {
            self.miss("page", "recognised, but this version has no reader for this kind");
        }
        let health = match (sightings.is_empty() && !is_empty, self.missed.is_empty()) {
            (true, _) => Health::Unreadable,
            (false, false) => Health::Degraded,
            (false, true) => Health::Read,
        };
        let (sightings, nameless) = sightings.into_iter().partition(|sighting| !sighting.order.id.is_empty());
        Reading { page: self.page, health, missed: self.missed, sightings, nameless, unread: self.unread }
    }

    /// Whether the page says itself that there is nothing: the list's frame is there, and so is the place that says so.
    fn is_empty(&self) -> bool {
        let root = &self.snapshot.root;
        // Where it says how many there are, there are none.
        let says_none = root.text("empty").is_some_and(|text| text == "0" || !text.bytes().all(|b| b.is_ascii_digit()));
        root.inside("order").is_empty() && root.fields.contains_key("frame") && says_none
    }

    fn sightings(&mut self, node: &Node, sightings: &mut Vec<Sighting>) {
        let before = sightings.len();
        match self.page {
            PageKind::Tracking => sightings.extend(self.parcels(node)),
            PageKind::RefundList | PageKind::DisputeStatus => self.cases(node, sightings),
            _ => sightings.extend(self.order(node)),
        }
        if sightings.len() == before && node.at > 0 {
            self.unread.push(node.at);
        }
        for sighting in sightings.get(before..).unwrap_or_default() {
            self.expect(&sighting.order);
        }
    }

    /// Whether this kind of page is about one order, which its address may then name.
    fn is_of_one_order(&self) -> bool {
        !matches!(self.page, PageKind::OrderList | PageKind::ClassicOrderList | PageKind::RefundList)
    }

    fn order_id(&self, node: &Node) -> Option<String> {
        let labelled = || {
            node.texts("rows").iter().find_map(|row| {
                let (_, value) = self.site.labelled("id", row)?;
                Some(value.chars().take_while(char::is_ascii_digit).collect())
            })
        };
        let linked = || node.texts("links").iter().find_map(|href| self.site.order_in(href));
        // On a page of one order its address names it, and is exact where a number near 2^53 is not.
        let addressed = || if self.is_of_one_order() { self.site.order_in(&self.snapshot.url) } else { None };
        // A row that is marked as the number's holds it and a label, in whatever language.
        let row = || only_number(node.text("id_row")?);
        let field = node.texts("id").iter().find(|id| is_id(id)).cloned();
        // A card that is a link as a whole leads to its order.
        let own = || self.site.order_in(node.text("own_link")?);
        let linked = || linked().or_else(own);
        // A page that became another one without being loaded has the next order's address for a while, and still shows
        // the one before: what is printed then must not be taken for the other order's.
        let printed = labelled().filter(|id: &String| is_id(id)).or_else(row);
        if addressed().zip(printed).is_some_and(|(address, printed)| address != printed) {
            return None;
        }
        let found = field.or_else(addressed).or_else(linked).or_else(labelled).or_else(row);
        found.filter(|id| is_id(id))
    }

    /// The order of a node, if anything but its number is said of it.
    fn begun(&mut self, node: &Node) -> Option<Order> {
        if node.fields.is_empty() && node.scopes.values().all(Vec::is_empty) {
            self.miss("order", "the place for one is there, and nothing in it");
            return None;
        }
        let Some(id) = self.order_id(node) else {
            self.miss("id", "the number field, the labelled row, a link to the order, the page's address");
            return None;
        };
        let only_named = node.fields.keys().all(|field| matches!(field.as_str(), "id" | "id_row" | "own_link"));
        if only_named && node.scopes.values().all(Vec::is_empty) {
            // The frame of a page whose content has not come yet, or never will.
            self.miss("order", "the page's address names one, but nothing is said of it");
            return None;
        }
        self.note_fallbacks(node);
        Some(Order::new(id, self.now))
    }

    /// What is the same for a line on every kind of page.
    fn line(&mut self, node: &Node) -> Line {
        self.note_fallbacks(node);
        let links = node.texts("links");
        let own = node.texts("id").iter().find(|id| is_id(id)).cloned();
        Line {
            id: own.or_else(|| links.iter().find_map(|href| self.site.line_in(href))),
            product: node
                .text("product")
                .map(str::to_owned)
                .or_else(|| links.iter().find_map(|href| self.site.product_in(href))),
            variant: variant(node),
            title: node.text("title").map(shorten),
            quantity: node.text("quantity").and_then(quantity),
            unit_price: price(node, "price"),
            ..Line::default()
        }
    }

    /// What a page of this kind shows of every order.
    fn expect(&mut self, order: &Order) {
        let Some(expected) = self.site.page(self.page).and_then(|page| page.expect.as_ref()) else { return };
        if order.lines.len() < expected.lines as usize {
            self.miss("lines", "the product block");
        }
        for name in &expected.order {
            let (is_there, tried) = match name.as_str() {
                "status" => (order.status.is_some(), "a code, the status element"),
                "total" => (order.total.is_some(), "the amount in parts, the row labelled as the total"),
                "placed" => (order.day(Milestone::Placed).is_some(), "the date field, the labelled row"),
                "delivery_deadline" => (
                    order.status() != Status::AwaitingDelivery || order.day(Milestone::DeliveryDeadline).is_some(),
                    "a sentence such as «Refund if no delivery before …», the service progress",
                ),
                "tracks" => (
                    !order.tracks.is_empty() || order.lines.iter().any(|line| !line.tracks.is_empty()),
                    "the list of what happened to the parcel",
                ),
                _ => (true, ""),
            };
            if !is_there {
                self.miss(name, tried);
            }
        }
        for line in &order.lines {
            for name in &expected.line {
                let is_there = match name.as_str() {
                    "title" => line.title.is_some(),
                    "quantity" => line.quantity.is_some(),
                    "unit_price" => line.unit_price.is_some(),
                    "dispute" => line.dispute.is_some(),
                    _ => true,
                };
                if !is_there {
                    self.miss(name, "the product line");
                }
            }
        }
    }

    fn note_fallbacks(&mut self, node: &Node) {
        let names: Vec<&String> =
            node.fields.iter().filter(|(_, found)| found.rank > 0).map(|(name, _)| name).collect();
        for name in names {
            self.miss(name, "read by a fallback");
        }
    }

    fn miss(&mut self, field: &str, tried: &str) {
        let mut text = field.to_owned();
        text.push_str(": ");
        text.push_str(tried);
        if !self.missed.contains(&text) {
            self.missed.push(text);
        }
    }

    /// Evidence of words read from a field of a node: the way is the field, and which of its readers won.
    fn evidence(&self, node: &Node, field: &str, words: &str) -> Evidence {
        let mut way = field.to_owned();
        if let Some(rank) = node.fields.get(field).map(|found| found.rank).filter(|rank| *rank > 0) {
            way.push('/');
            way.push_str(&rank.to_string());
        }
        Evidence { way: Some(way), ..Evidence::new(self.page, self.snapshot.source(), shorten(words), self.now) }
    }

    /// A text that is to hold one date and nothing else.
    fn whole(&mut self, milestone: Milestone, label: &str, value: &str, evidence: Evidence, dates: &mut Vec<Dated>) {
        match self.day_of(value) {
            Ok(day) => add(dates, Dated { milestone, day: Seen { value: day, evidence } }),
            Err(refusal) => self.miss_date(label, "a date with a year, and nothing else", refusal),
        }
    }

    fn miss_date(&mut self, field: &str, tried: &str, found: Refusal) {
        let mut tried = tried.to_owned();
        tried.push_str("; found ");
        tried.push_str(found.words());
        self.miss(field, &tried);
    }

    /// The day a text consists of, perhaps behind a time of day.
    fn day_of(&self, text: &str) -> Result<Day, Refusal> {
        self.dates.whole(text).or_else(|refusal| {
            let (time, rest) = text.split_once(' ').ok_or(refusal)?;
            let is_time = time.contains(':') && time.chars().all(|c| c.is_ascii_digit() || c == ':');
            if is_time { self.dates.whole(rest) } else { Err(refusal) }
        })
    }

    /// The day of a text that holds one date and a label, in whatever language.
    fn only_day(&self, text: &str) -> Option<Day> {
        match self.dates.all(text).as_slice() {
            [(day, _)] => Some(*day),
            _ => None,
        }
    }
}

/// A label and what follows its colon.
fn split_label(row: &str) -> Option<(&str, &str)> {
    let (label, value) = row.split_once([':', '：'])?;
    Some((label.trim(), value.trim()))
}

/// The one id in a text that holds no other number of its length.
fn only_number(text: &str) -> Option<String> {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|run| is_id(run));
    let first = numbers.next()?;
    numbers.next().is_none().then(|| first.to_owned())
}

/// `x2`, `×2`, `2`.
fn quantity(text: &str) -> Option<u32> {
    text.trim_start_matches(['x', 'X', '×']).trim().parse().ok()
}

/// An amount: from the site's own split, from a number of cents, from its text.
fn price(node: &Node, field: &str) -> Option<Money> {
    let currency = node.text("currency");
    let of = |suffix: &str| node.text(&[field, suffix].concat());
    let parts = of("_parts").zip(currency).and_then(|(info, code)| Money::from_parts(info, code));
    let cents = || Money::from_cents(of("_cents")?, currency?);
    parts.or_else(cents).or_else(|| Money::from_text(node.text(field)?, currency))
}

/// The variant chosen: its values, without the names of what is chosen.
fn variant(node: &Node) -> Option<String> {
    let named = |text: &str| {
        // `Color:Black;Length:2m`, as the tracking page has it, is `Black, 2m` everywhere else.
        let values = text.split(';').filter_map(|part| part.split_once(':')).map(|(_, value)| value.trim());
        values.collect::<Vec<_>>().join(", ")
    };
    let text = match node.text("named_variant") {
        Some(text) => named(text),
        None => node.texts("variant").join(", "),
    };
    (!text.is_empty()).then_some(text)
}

fn add(dates: &mut Vec<Dated>, dated: Dated) {
    let known = |each: &Dated| each.milestone == dated.milestone && each.day.value == dated.day.value;
    if !dates.iter().any(known) {
        dates.push(dated);
    }
}

/// At most 200 characters: evidence is for a person to recognise, titles are for a list.
fn shorten(text: &str) -> String {
    text.chars().take(200).collect()
}
