//! A snapshot becomes sightings: what the page says, in this project's nouns, each value with its evidence.
//!
//! Codes before words, the page's own split of an amount before its text, and a field that cannot be read is a miss with
//! a name, not a default. A date is accepted from a few places only: a field that holds nothing but that date, a row whose
//! label is known, directly behind a known phrase, and, marked as inferred, a place whose structure leaves no other
//! meaning. A seller's title, variant or store is none of them: no reader of anything else ever looks there, and a text that
//! repeats one of them promises nothing.
//!
//! What stands in a place for dates and yields none is a miss as well, on every kind of page and in every language: a page
//! is [read](Health::Read) only if nothing on it was passed over.
//!
//! Each kind of page has a module of its own, and they share what stands here: which language, which evidence, which miss.

#![warn(clippy::arithmetic_side_effects)]

mod buttons;
mod case;
pub mod date;
mod estimate;
mod left;
mod order;
mod parcel;
mod passed;
mod promise;
mod seams;
mod sellers;
mod span;
mod state;
pub mod text;
mod token;
mod told;
mod wording;

use crate::day::{Day, Moment, Zone, pacific};
use crate::money::Money;
use crate::order::{Dated, Evidence, Line, Milestone, Order, PageKind, Seen, Status};
use crate::plain::names;
use crate::site::{Site, is_id};
use crate::snapshot::{Node, Snapshot};
use date::{DateRefusal, Dates};

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

/// What is said of a field that was read, though not by the reader that should: a contributor wants to know of it, a shopper
/// has lost nothing.
pub const FALLBACK: &str = "read by a fallback";

names!(Health { Read = "read", Degraded = "degraded", Unreadable = "unreadable" });

/// What one snapshot says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageReading {
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
    /// Whether the page says that there are more orders than it shows; `None` where it says neither.
    pub more: Option<bool>,
    /// The page says that there are no orders at all: not on this tab alone, and not for this search.
    pub none: bool,
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

/// Reads a snapshot. The zone is the shopper's: the page tells them a parcel's times in it.
pub fn read(snapshot: &Snapshot, site: &Site, now: Moment, zone: &Zone) -> PageReading {
    read_knowing(snapshot, site, now, zone, &|_| None)
}

/// Reads a snapshot of which something is known: the day on which an order was placed, by its number. It tells the year of
/// a parcel's times, which its page leaves out.
pub fn read_knowing(
    snapshot: &Snapshot,
    site: &Site,
    now: Moment,
    zone: &Zone,
    placed: &dyn Fn(&str) -> Option<Day>,
) -> PageReading {
    let (snapshot, missed) = seams::resolved(snapshot);
    let snapshot = &*snapshot;
    let known = match &snapshot.answer {
        Some(name) => site.answer(name).map(|(kind, _)| (kind, true)),
        None => site.page_at(&snapshot.url).map(|page| {
            // Two kinds share an address: the form, and what it becomes once it was sent.
            let instead = page.instead.filter(|_| !snapshot.root.inside("order").is_empty());
            let is_readable = page.recipe.is_some() && page.instead.is_none() || instead.is_some();
            (instead.unwrap_or(page.kind), is_readable)
        }),
    };
    let (page, is_readable) = known.unwrap_or_else(|| (site.kind_of(&snapshot.url), false));
    let lang = snapshot.lang.as_deref().or_else(|| site.language_of(&snapshot.url));
    let mut texts = Vec::new();
    dated_texts(&snapshot.root, &mut texts);
    let dates = Dates::of_page(lang, &mut texts.into_iter());
    let unread = Vec::new();
    let (sellers, phrases) = (Vec::new(), sellers::phrases(site));
    let reader = Reader { site, snapshot, page, now, zone, placed, dates, sellers, phrases, missed, unread };
    let mut reading = reader.read(is_readable);
    let host = site.host_of(&snapshot.url);
    reading.sightings.iter_mut().for_each(|sighting| sighting.order.host.clone_from(&host));
    reading
}

/// The texts in which the site writes dates, so that one of them can tell how another is meant. A title is none of them.
fn dated_texts<'a>(node: &'a Node, texts: &mut Vec<&'a str>) {
    const DATED: [&str; 17] = [
        "completed",
        "delivered",
        "estimated",
        "eta_text",
        "header",
        "nodes",
        "opened",
        "paid",
        "placed",
        "placed_row",
        "promises",
        "reminder",
        "rows",
        "shipped",
        "stage",
        "time",
        "time_text",
    ];
    for name in DATED {
        texts.extend(node.texts(name).iter().map(String::as_str));
    }
    node.scopes.values().flatten().for_each(|inside| dated_texts(inside, texts));
}

/// The fields in which an element of a page of many orders names its own: those that `Reader::order_id` asks.
pub const NAMED_BY: [&str; 5] = ["id", "links", "own_link", "rows", "id_row"];

/// Fields that say nothing of an order by themselves: what is looked at so that nothing is passed over.
pub const BESIDE: [&str; 31] = [
    "case_words",
    "completed_title",
    "denials",
    "entries",
    "eta_begin",
    "eta_rich",
    "headings",
    "held",
    "ids",
    "line_count",
    "notes",
    "notes_of_lines",
    "notes_of_page",
    "paid_title",
    "parcel_line",
    "parcels_named",
    "pictures",
    "placed_title",
    "progress_title",
    "sellers",
    "shipped_title",
    "stranger_links",
    "strangers",
    "stray_amounts",
    "stray_attributes",
    "stray_days",
    "stray_instants",
    "stray_left",
    "stray_promises",
    "strays",
    "undrawn",
];

/// Whether a list of orders says that nothing narrows it: no tab but the one of all orders, no search, no time.
pub fn shows_all(list: &Node) -> bool {
    let is_all = |field: &str| list.text(field) == Some("all");
    is_all("tab") && is_all("period") && list.text("search").is_none()
}

struct Reader<'a> {
    site: &'a Site,
    snapshot: &'a Snapshot,
    page: PageKind,
    now: Moment,
    zone: &'a Zone,
    placed: &'a dyn Fn(&str) -> Option<Day>,
    dates: Dates,
    /// What sellers wrote on this page: see [`sellers`].
    sellers: Vec<String>,
    phrases: Vec<String>,
    missed: Vec<String>,
    unread: Vec<u32>,
}

impl Reader<'_> {
    fn read(mut self, is_readable: bool) -> PageReading {
        let mut sightings = Vec::new();
        let (mut is_empty, mut none) = (false, false);
        if is_readable {
            is_empty = self.is_empty();
            for node in self.snapshot.root.inside("order").iter().filter(|_| !is_empty) {
                self.sightings(node, &mut sightings);
            }
            none = is_empty && self.shows_all();
            self.shown_twice(&mut sightings);
            self.strangers(&sightings);
            self.dialogs(&sightings);
            if !is_empty && self.snapshot.root.inside("order").is_empty() {
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
        let more = self.says_more();
        let (page, missed, unread) = (self.page, self.missed, self.unread);
        PageReading { page, health, missed, sightings, nameless, unread, more, none }
    }

    /// Whether the page says itself that there is nothing: the list's frame is there, and so is the place that says so, and
    /// nothing else is there in the orders' place.
    fn is_empty(&self) -> bool {
        let root = &self.snapshot.root;
        // Where it says how many there are, there are none.
        let says_none = root.text("empty").is_some_and(|text| text == "0" || !text.bytes().all(|b| b.is_ascii_digit()));
        // Some numbered thing stands in the orders' place, under a name nobody knows.
        let others = root.texts("others").iter().any(|name| case::numbers_in(name).next().is_some());
        let is_hollow =
            |entry: &Node| root.text("empty") == Some("0") && entry.scopes.get("line").is_some_and(Vec::is_empty);
        let others = others || !root.texts("held").is_empty();
        let nothing_else = !others && root.inside("order").iter().all(is_hollow);
        nothing_else && says_none && root.fields.contains_key("frame")
    }

    /// Whether nothing narrows what is shown.
    fn shows_all(&self) -> bool {
        shows_all(&self.snapshot.root) || self.page == PageKind::RefundList && self.snapshot.answer.is_some()
    }

    /// Whether there is more than is shown, by the page's own word or by a button that leads to it.
    fn says_more(&self) -> Option<bool> {
        let root = &self.snapshot.root;
        match root.text("more") {
            Some("false") => Some(false),
            Some(_) => Some(true),
            None => root.fields.contains_key("no_more").then_some(false),
        }
    }

    /// An order that a page shows twice is in neither of two states.
    fn shown_twice(&mut self, sightings: &mut [Sighting]) {
        // A list of refunds has a card for each line, and a state for each.
        if !matches!(self.page, PageKind::OrderList | PageKind::ClassicOrderList) {
            return;
        }
        let state = |sighting: &Sighting| sighting.order.status.as_ref().map(|status| status.value);
        let all: Vec<(String, Option<Status>)> =
            sightings.iter().map(|sighting| (sighting.order.id.clone(), state(sighting))).collect();
        let mut is_twofold = false;
        for sighting in sightings {
            let own = state(sighting);
            let other = |(id, status): &(String, Option<Status>)| {
                *id == sighting.order.id && status.is_some() && *status != own
            };
            if own.is_some() && !sighting.order.id.is_empty() && all.iter().any(other) {
                sighting.order.status = None;
                is_twofold = true;
            }
        }
        if is_twofold {
            self.miss("status", "one state of each order; found an order that is shown twice, in two");
        }
    }

    fn sightings(&mut self, node: &Node, sightings: &mut Vec<Sighting>) {
        let before = sightings.len();
        self.sellers = self.sellers_words(node);
        match self.page {
            PageKind::Tracking => sightings.extend(self.parcels(node)),
            PageKind::RefundList | PageKind::DisputeStatus => self.cases(node, sightings),
            _ => sightings.extend(self.order(node)),
        }
        // Whose dispute it is, its line must tell where its order is not named.
        let is_told = |order: &Order| !order.id.is_empty() || order.lines.iter().any(|line| line.id.is_some());
        let mut found = sightings.split_off(before);
        found.retain(|sighting| is_told(&sighting.order));
        sightings.append(&mut found);
        if sightings.len() == before && node.at > 0 {
            self.unread.push(node.at);
        }
        for sighting in sightings.get_mut(before..).unwrap_or_default() {
            let order = &mut sighting.order;
            let placed = order.day(Milestone::Placed).or_else(|| (self.placed)(&order.id));
            self.refuse_future(order);
            let lines = order.lines.iter_mut().map(|line| &mut line.dates);
            for dates in lines.chain([&mut order.dates]) {
                self.refuse_impossible(placed, dates);
                self.refuse_early(placed, dates);
            }
            self.expect(order);
        }
        // A card's case may belong to an order that another card has told of.
        let from = if self.page == PageKind::RefundList { 0 } else { before };
        if sightings.len() > before || from == 0 {
            let orders: Vec<&Order> = sightings.iter().skip(from).map(|sighting| &sighting.order).collect();
            self.strays(node, &orders);
            if !matches!(self.page, PageKind::RefundList | PageKind::DisputeStatus) {
                self.cases_passed_over(node, &orders);
            }
        }
    }

    /// What is over cannot have happened on a day that has not begun anywhere.
    fn refuse_future(&mut self, order: &mut Order) {
        let today = Day::furthest_ahead(self.now);
        let mut refused = None;
        let lines = order.lines.iter_mut().map(|line| &mut line.dates);
        for dates in lines.chain([&mut order.dates]) {
            dates.retain(|Dated { milestone, day }| {
                let is_future = milestone.is_past_event() && day.value > today;
                refused = refused.or(is_future.then_some(*milestone));
                !is_future
            });
        }
        if let Some(milestone) = refused {
            let tried =
                "its place; the day there has not begun anywhere: the page is wrong, or this computer's clock is";
            self.miss(&milestone.name().replace('-', "_"), tried);
        }
    }

    /// What ended an order, or its parcel's way, did not happen before it was placed.
    fn refuse_early(&mut self, placed: Option<Day>, dates: &mut Vec<Dated>) {
        const LATE: [Milestone; 3] = [Milestone::Shipped, Milestone::Delivered, Milestone::Completed];
        let Some(placed) = placed else { return };
        let mut refused = None;
        dates.retain(|Dated { milestone, day }| {
            // A day less, for the zones in which the two are told.
            let is_early = LATE.contains(milestone) && day.value < placed.plus(-1);
            refused = refused.or(is_early.then_some(*milestone));
            !is_early
        });
        if let Some(milestone) = refused {
            self.miss(&milestone.name().replace('-', "_"), "its place; the day there is before the order was placed");
        }
    }

    /// Whether this kind of page is about one order, which its address may then name.
    fn is_of_one_order(&self) -> bool {
        !self.page.lists_orders()
    }

    fn order_id(&self, node: &Node) -> Option<String> {
        let labelled = || {
            node.texts("rows").iter().find_map(|row| {
                let (_, value) = self.site.labelled("id", row)?;
                let value = text::fold(value);
                let id: String = value.chars().take_while(char::is_ascii_digit).collect();
                // In groups, a part of a number is another one.
                (id.len() >= FEWEST_DIGITS).then_some(id)
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
        let printed = labelled().filter(|id: &String| is_id(id)).or_else(row).or_else(|| field.clone());
        if addressed().zip(printed).is_some_and(|(address, printed)| address != printed) {
            return None;
        }
        let found = field.or_else(addressed).or_else(linked).or_else(labelled).or_else(row);
        found.filter(|id| is_id(id))
    }

    /// The order of a node, if anything but its number is said of it.
    fn begun(&mut self, node: &Node) -> Option<Order> {
        let said = || node.fields.keys().filter(|field| !BESIDE.contains(&field.as_str()));
        if said().count() == 0 && node.scopes.values().all(Vec::is_empty) {
            self.miss("order", "the place for one is there, and nothing in it");
            return None;
        }
        let Some(id) = self.order_id(node) else {
            self.miss("id", "the order's number field, the labelled row, a link to the order, the page's address");
            return None;
        };
        let only_named = said().all(|field| matches!(field.as_str(), "id" | "id_row" | "own_link"));
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
        let own = node.texts("id").iter().find(|id| is_id(id)).cloned();
        Line {
            id: own.or_else(|| links(node).find_map(|href| self.site.line_in(href))),
            product: node
                .text("product")
                .map(str::to_owned)
                .or_else(|| links(node).find_map(|href| self.site.product_in(href))),
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
        let placed = order.day(Milestone::Placed);
        let age = placed.map(|day| pacific::day_of(self.now).0.saturating_sub(day.0));
        for (name, having) in &expected.order {
            if !having.holds(order.status(), age) {
                continue;
            }
            let (is_there, tried) = match name.as_str() {
                "status" => (is_told(order), "a code, the status element"),
                "total" => (order.total.is_some(), "the amount in parts, the row labelled as the total"),
                "placed" => (order.day(Milestone::Placed).is_some(), "the date field, the labelled row"),
                "delivery_deadline" => (
                    order.day(Milestone::DeliveryDeadline).is_some(),
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
        let names = names.into_iter().filter(|name| !BESIDE.contains(&name.as_str()));
        for name in names {
            self.miss(name, FALLBACK);
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
        Evidence { way: Some(way), ..Evidence::new(self.page, self.snapshot.source(), quoted(words), self.now) }
    }

    /// A text that is to hold one date and nothing else.
    fn whole(&mut self, milestone: Milestone, label: &str, value: &str, evidence: Evidence, dates: &mut Vec<Dated>) {
        match self.day_of(value) {
            Ok(day) => add(dates, Dated { milestone, day: Seen { value: day, evidence } }),
            Err(refusal) => self.miss_date(label, "a date with a year, and nothing else", refusal),
        }
    }

    fn miss_date(&mut self, field: &str, tried: &str, found: DateRefusal) {
        let mut tried = tried.to_owned();
        tried.push_str("; found ");
        tried.push_str(found.describe());
        self.miss(field, &tried);
    }

    /// The day a text consists of, perhaps behind a time of day.
    fn day_of(&self, text: &str) -> Result<Day, DateRefusal> {
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

/// Whether anything says how far an order is.
fn is_told(order: &Order) -> bool {
    order.status.is_some() || order.dispute.is_some() || order.lines.iter().any(|line| line.dispute.is_some())
}

/// The addresses a node leads to, its own last.
fn links(node: &Node) -> impl Iterator<Item = &String> {
    node.texts("links").iter().chain(node.texts("own_link"))
}

/// A label and what follows its colon.
fn split_label(row: &str) -> Option<(&str, &str)> {
    let (label, value) = row.split_once([':', '：'])?;
    Some((label.trim(), value.trim()))
}

/// The fewest digits of an order's number that is printed among words.
const FEWEST_DIGITS: usize = 12;

/// The one id in a text that holds no other number of its length.
fn only_number(text: &str) -> Option<String> {
    let text = text::fold(text);
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|run| is_id(run));
    let first = numbers.next().filter(|id| id.len() >= FEWEST_DIGITS)?;
    numbers.next().is_none().then(|| first.to_owned())
}

/// An instant as answers write it: milliseconds, of this century.
fn instant(text: &str) -> Option<Moment> {
    let millis: i64 = text.parse().ok()?;
    (1_100_000_000_000..4_100_000_000_000).contains(&millis).then_some(Moment(millis))
}

/// `x2`, `×2`, `2`.
fn quantity(text: &str) -> Option<u32> {
    let quantity = text.trim_start_matches(['x', 'X', '×']).trim().parse().ok();
    quantity.filter(|quantity| (1..100_000).contains(quantity))
}

/// An amount: from the site's own split, from a number of cents, from its text.
fn price(node: &Node, field: &str) -> Option<Money> {
    let currency = state::currency_of(node);
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

/// As many characters as a page's script hands over of one text: what a value was read from is kept with that value in it.
fn quoted(text: &str) -> String {
    text.chars().take(600).collect()
}

/// At most 200 characters: titles are for a list.
fn shorten(text: &str) -> String {
    text.chars().take(200).collect()
}
