//! A snapshot becomes sightings: what the page says, in this project's nouns, each value with its evidence.
//!
//! Codes before words, the page's own split of an amount before its text, and a field that cannot be read is a miss with
//! a name, not a default. A date is accepted from three places only: a field that holds nothing but that date, a row whose
//! label is known, and directly behind a known phrase. A seller's title is none of them.

pub mod date;
mod span;
pub mod text;
mod token;

use crate::day::Moment;
use crate::money::Money;
use crate::order::{Dated, Evidence, Line, Milestone, Order, PageKind, Seen, Status};
use crate::plain::names;
use crate::site::{Site, is_id};
use crate::snapshot::{Node, Snapshot};

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

/// Reads a snapshot.
pub fn read(snapshot: &Snapshot, site: &Site, now: Moment) -> Reading {
    let page = match &snapshot.answer {
        Some(name) => site.answer(name).map_or(PageKind::Unknown, |(kind, _)| kind),
        None => site.kind_of(&snapshot.url),
    };
    Reader { site, snapshot, page, now, missed: Vec::new() }.read()
}

struct Reader<'a> {
    site: &'a Site,
    snapshot: &'a Snapshot,
    page: PageKind,
    now: Moment,
    missed: Vec<String>,
}

impl Reader<'_> {
    fn read(mut self) -> Reading {
        let mut sightings = Vec::new();
        if !self.is_readable() {
            return Reading { page: self.page, health: Health::Unreadable, missed: self.missed, sightings };
        }
        let nodes = self.snapshot.root.inside("order");
        let single = self.page == PageKind::OrderDetail;
        for node in nodes {
            if let Some(sighting) = self.order(node, single) {
                sightings.push(sighting);
            }
        }
        if nodes.is_empty() {
            self.miss("order", "no order was found where this kind of page has them");
        }
        let health = match (sightings.is_empty(), self.missed.is_empty()) {
            (true, _) => Health::Unreadable,
            (false, false) => Health::Degraded,
            (false, true) => Health::Read,
        };
        Reading { page: self.page, health, missed: self.missed, sightings }
    }

    /// Whether this kind of page has a reader, and if not, says so.
    fn is_readable(&mut self) -> bool {
        let known = match &self.snapshot.answer {
            Some(name) => self.site.answer(name).and_then(|(_, scope)| scope).is_some(),
            None => self.site.page(self.page).is_some_and(|page| page.recipe.is_some()),
        };
        match (known, self.page) {
            (true, _) => {}
            (false, PageKind::Unknown) => self.miss("page", "its address or its answer's name; neither is known"),
            (false, _) => self.miss("page", "recognised, but this version has no reader for this kind"),
        }
        known
    }

    fn order(&mut self, node: &Node, single: bool) -> Option<Sighting> {
        let Some(id) = self.order_id(node, single) else {
            self.miss("id", "the number field, the labelled row, a link to the order, the page's address");
            return None;
        };
        if node.fields.keys().all(|field| field == "id") && node.inside("line").is_empty() {
            // The frame of a page whose content has not come yet, or never will.
            self.miss("order", "the page's address names one, but nothing is said of it");
            return None;
        }
        self.note_fallbacks(node);
        let mut order = Order::new(id, self.now);
        order.status = self.status(node);
        order.store = node.text("store").map(shorten);
        order.total = self.total(node);
        self.dates(node, &mut order.dates);
        let mut lines_at = Vec::new();
        for line in node.inside("line") {
            self.note_fallbacks(line);
            order.lines.push(self.line(line));
            lines_at.push((line.at, line.fields.get("dispute_button").map_or(0, |found| found.at)));
        }
        self.expect(&order, single);
        Some(Sighting { order, at: node.at, lines_at })
    }

    fn order_id(&self, node: &Node, single: bool) -> Option<String> {
        let labelled = || {
            node.texts("rows").iter().find_map(|row| {
                let (_, value) = self.site.labelled("id", row)?;
                Some(value.chars().take_while(char::is_ascii_digit).collect())
            })
        };
        let linked = || node.texts("links").iter().find_map(|href| self.site.order_in(href));
        // On a page of one order its address names it, and is exact where a number near 2^53 is not.
        let addressed = || if single { self.site.order_in(&self.snapshot.url) } else { None };
        let field = node.texts("id").iter().find(|id| is_id(id)).cloned();
        field.or_else(addressed).or_else(linked).or_else(labelled).filter(|id| is_id(id))
    }

    fn status(&mut self, node: &Node) -> Option<Seen<Status>> {
        // A line such as "Refund complete" on a card speaks of a dispute, and is newer than the card's own status.
        let dispute = node.texts("dispute").iter().find_map(|words| Some((self.site.status_named(words)?, words)));
        if dispute.is_none() && !node.texts("dispute").is_empty() {
            self.miss("dispute", "the known words; found others about a dispute or a refund");
        }
        let words =
            node.texts("status").first().map(|words| (self.site.status_named(words).unwrap_or(Status::Unknown), words));
        // The codes known are of the order's way; that it is in dispute is said in words beside them.
        let special = words.filter(|(status, _)| status.is_of_dispute());
        let code = || {
            let code = node.texts("status_code").first()?;
            Some((self.site.status_coded(code)?, words.map_or(code, |(_, words)| words)))
        };
        let (value, words) = dispute.or(special).or_else(code).or(words)?;
        if value == Status::Unknown {
            self.miss("status", "a code, the known words; found an unknown word");
        }
        Some(Seen { value, evidence: self.evidence(words) })
    }

    fn total(&self, node: &Node) -> Option<Money> {
        let currency = node.text("currency");
        let parts = node.text("total_parts").zip(currency).and_then(|(info, code)| Money::from_parts(info, code));
        let labelled = || {
            node.texts("totals").iter().find_map(|row| {
                let (_, value) = self.site.labelled("total", row)?;
                Money::alone(value, currency)
            })
        };
        let text = || {
            let text = node.text("total")?;
            let labelled = self.site.labelled("total", text).or_else(|| split_label(text));
            Money::from_text(labelled.map_or(text, |(_, value)| value), currency)
        };
        parts.or_else(labelled).or_else(text)
    }

    fn line(&mut self, node: &Node) -> Line {
        let links = node.texts("links");
        let currency = node.text("currency");
        let parts = node.text("price_parts").zip(currency).and_then(|(info, code)| Money::from_parts(info, code));
        let own = node.texts("id").iter().find(|id| is_id(id)).cloned();
        let mut line = Line {
            id: own.or_else(|| links.iter().find_map(|href| self.site.line_in(href))),
            product: node
                .text("product")
                .map(str::to_owned)
                .or_else(|| links.iter().find_map(|href| self.site.product_in(href))),
            variant: Some(node.texts("variant").join(", ")).filter(|text| !text.is_empty()),
            title: node.text("title").map(shorten),
            quantity: node
                .text("quantity")
                .and_then(|text| text.trim_start_matches(['x', 'X', '×']).trim().parse().ok()),
            unit_price: parts.or_else(|| node.text("price").and_then(|text| Money::from_text(text, currency))),
            can_dispute: self.can_dispute(node),
            ..Line::default()
        };
        self.estimated(node, &mut line.dates);
        line
    }

    /// Whether the dispute button stands at a line. Only an order's own page ever has it.
    fn can_dispute(&self, node: &Node) -> Option<Seen<bool>> {
        if self.page != PageKind::OrderDetail {
            return None;
        }
        let code = node.texts("button_codes").iter().find(|code| **code == self.site.dispute_button_code);
        let words = || {
            node.texts("buttons").iter().find(|text| {
                let text = text.to_lowercase();
                self.site.words.dispute_button.iter().any(|known| *known == text.trim())
            })
        };
        let found = code.or_else(words);
        // A button is absent only where others stand, or where the place for them is there and empty.
        let looked = ["button_codes", "buttons", "button_area"].iter().any(|field| node.fields.contains_key(*field));
        looked.then(|| Seen { value: found.is_some(), evidence: self.evidence(found.map_or("", String::as_str)) })
    }

    fn dates(&mut self, node: &Node, dates: &mut Vec<Dated>) {
        const FIELDS: [(&str, Milestone); 4] = [
            ("placed", Milestone::Placed),
            ("paid", Milestone::Paid),
            ("shipped", Milestone::Shipped),
            ("completed", Milestone::Completed),
        ];
        for (field, milestone) in FIELDS {
            if let Some(text) = node.text(field) {
                self.whole(milestone, field, text, text, dates);
            }
        }
        for row in node.texts("rows") {
            if let Some((milestone, label, value)) = self.site.milestone_labelled(row) {
                self.whole(milestone, label, value, row, dates);
            }
        }
        self.estimated(node, dates);
        let words = &self.site.words;
        for sentence in node.texts("promises") {
            self.behind(&words.deadline, sentence, dates);
        }
        for text in node.texts("nodes") {
            self.behind(&words.deadline_node, text, dates);
        }
        self.refuse_impossible(dates);
    }

    fn estimated(&mut self, node: &Node, dates: &mut Vec<Dated>) {
        for text in node.texts("estimated") {
            let labelled = self.site.labelled("estimated-delivery", text).or_else(|| split_label(text));
            let value = labelled.map_or(text.as_str(), |(_, value)| value);
            self.whole(Milestone::EstimatedDelivery, "estimated delivery", value, text, dates);
        }
    }

    /// A text that is to hold one date and nothing else.
    fn whole(&mut self, milestone: Milestone, field: &str, value: &str, words: &str, dates: &mut Vec<Dated>) {
        match date::whole(value) {
            Some(day) => add(dates, Dated { milestone, day: Seen { value: day, evidence: self.evidence(words) } }),
            None => self.miss(field, "a date with a year, and nothing else"),
        }
    }

    /// Dates that stand directly behind one of the phrases.
    fn behind(&mut self, phrases: &[String], text: &str, dates: &mut Vec<Dated>) {
        for day in phrases.iter().flat_map(|phrase| date::behind(phrase, text)) {
            let Some(day) = day else {
                self.miss("delivery_deadline", "a date with a year directly behind the words of the promise");
                continue;
            };
            let day = Seen { value: day, evidence: self.evidence(text) };
            add(dates, Dated { milestone: Milestone::DeliveryDeadline, day });
        }
    }

    /// A deadline that is over before there is anything to deliver is no deadline, whatever the words say.
    fn refuse_impossible(&mut self, dates: &mut Vec<Dated>) {
        let begun = [Milestone::Placed, Milestone::Shipped];
        let latest = dates.iter().filter(|dated| begun.contains(&dated.milestone)).map(|dated| dated.day.value).max();
        let before = dates.len();
        dates.retain(|dated| {
            dated.milestone != Milestone::DeliveryDeadline || latest.is_none_or(|latest| dated.day.value > latest)
        });
        if dates.len() < before {
            self.miss("delivery_deadline", "the promise; its date is not after the day the order was shipped");
        }
    }

    /// What a page of this kind shows of every order.
    fn expect(&mut self, order: &Order, single: bool) {
        if order.status.is_none() {
            self.miss("status", "a code, the status element");
        }
        if order.total.is_none() {
            self.miss("total", "the amount in parts, the row labelled as the total");
        }
        if order.day(Milestone::Placed).is_none() {
            self.miss("placed", "the date field, the labelled row");
        }
        if !single {
            return;
        }
        if order.lines.is_empty() {
            self.miss("lines", "the product block");
        }
        if order.status() == Status::AwaitingDelivery && order.day(Milestone::DeliveryDeadline).is_none() {
            self.miss("delivery_deadline", "a sentence such as «Refund if no delivery before …», the service progress");
        }
        for line in &order.lines {
            for (field, missing) in [
                ("title", line.title.is_none()),
                ("quantity", line.quantity.is_none()),
                ("unit_price", line.unit_price.is_none()),
            ] {
                if missing {
                    self.miss(field, "the product line");
                }
            }
        }
    }

    fn note_fallbacks(&mut self, node: &Node) {
        // A field whose rank means another *kind* of place (an address instead of a number) is not a sign of drift.
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

    fn evidence(&self, words: &str) -> Evidence {
        Evidence::new(self.page, self.snapshot.source(), shorten(words), self.now)
    }
}

/// A label and what follows its colon.
fn split_label(row: &str) -> Option<(&str, &str)> {
    let (label, value) = row.split_once([':', '：'])?;
    Some((label.trim(), value.trim()))
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
