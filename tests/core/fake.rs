//! A background in memory, with a clock and a store that a test can bend, and pages for it to read.

use std::collections::BTreeMap;

use recourse::day::{Moment, Zone};
use recourse::export;
use recourse::handle::{Caller, EVERYTHING, Outcome, Records, Turn};
use recourse::message::{File, FileKind, Request};
use recourse::plain::{FromPlain, Plain, to_json};
use recourse::snapshot::{Found, Node, Snapshot};
use say::InEnglish as _;

pub(crate) const LIST: &str = "https://www.aliexpress.com/p/order/index.html";

/// What is stored, the time, and where the shopper is.
#[derive(Clone)]
pub(crate) struct Background {
    pub(crate) stored: BTreeMap<String, Plain>,
    pub(crate) now: Moment,
    pub(crate) zone: Zone,
}

pub(crate) fn at(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

pub(crate) fn zone(name: &str) -> Zone {
    Zone::iana(name).unwrap()
}

impl Background {
    pub(crate) fn new(now: &str, zone: &str) -> Self {
        Self { stored: BTreeMap::new(), now: at(now), zone: Zone::iana(zone).unwrap() }
    }

    /// Everything the turn wants is offered to it, and what it writes is stored.
    pub(crate) fn ask(&mut self, request: Request) -> Outcome {
        self.ask_by(request, Caller::default())
    }

    /// The same, asked by somebody.
    pub(crate) fn ask_by(&mut self, request: Request, caller: Caller) -> Outcome {
        let turn = Turn::new(request, self.now, self.zone.clone()).by(caller);
        let mut offered = Records::new();
        loop {
            let mut wanted = turn.required_keys(&offered);
            if wanted.is_empty() {
                break;
            }
            if wanted.iter().any(|key| key == EVERYTHING) {
                wanted.extend(self.stored.keys().cloned());
            }
            for key in wanted {
                let found = self.stored.get(&key).cloned();
                offered.insert(key, found);
            }
        }
        let outcome = turn.run(offered);
        if outcome.effects.clear {
            self.stored.clear();
        }
        for (key, record) in outcome.effects.writes.clone() {
            match record {
                Some(record) => drop(self.stored.insert(key, record)),
                None => drop(self.stored.remove(&key)),
            }
        }
        outcome
    }

    /// A request as a page sends it.
    pub(crate) fn ask_text(&mut self, request: &str) -> Outcome {
        let plain: Plain = serde_json::from_str(request).unwrap();
        self.ask(Request::from_plain(&plain).unwrap())
    }

    /// Text and title of the toolbar.
    pub(crate) fn toolbar(&mut self) -> (String, String) {
        let toolbar = self.ask(Request::Woke).effects.toolbar.unwrap();
        (toolbar.text.english(), toolbar.title.english())
    }

    pub(crate) fn popup(&mut self) -> String {
        self.ask(Request::Popup).response.popup.unwrap().english()
    }

    pub(crate) fn read(&mut self, snapshot: Snapshot) -> Outcome {
        self.ask(Request::Seen { snapshot, settled: true })
    }

    pub(crate) fn chip(&mut self, id: &str, line: Option<&str>) -> String {
        let line = line.map(|line| format!(r#", "line": "{line}""#)).unwrap_or_default();
        let asked = format!(r#"{{"chips": {{"anchors": [{{"at": 1, "order": "{id}", "button": 0{line}}}]}}}}"#);
        self.ask_text(&asked).response.chips[0].view.english()
    }
}

fn node(fields: &[(&str, String)]) -> Node {
    let mut node = Node { at: 1, ..Node::default() };
    for (name, text) in fields.iter().filter(|(_, text)| !text.is_empty()) {
        let found = Found { rank: 0, texts: vec![text.clone()], at: 0 };
        node.fields.insert((*name).to_owned(), found);
    }
    node
}

/// A card of the order list.
pub(crate) struct Card<'a> {
    pub(crate) id: &'a str,
    pub(crate) placed: &'a str,
    pub(crate) status: &'a str,
}

/// The order list, with these cards.
pub(crate) fn list(cards: &[Card<'_>]) -> Snapshot {
    let card = |card: &Card<'_>| {
        node(&[
            ("links", format!("/p/order/detail.html?orderId={}", card.id)),
            ("rows", if card.placed.is_empty() { String::new() } else { format!("Date: {}", card.placed) }),
            ("status", card.status.to_owned()),
            ("total", "Total:US $12.50".to_owned()),
        ])
    };
    let mut root = Node::default();
    root.scopes.insert("order".to_owned(), cards.iter().map(card).collect());
    Snapshot { url: LIST.to_owned(), root, ..Snapshot::default() }
}

/// An order's own page.
#[derive(Clone, Copy, Default)]
pub(crate) struct Detail<'a> {
    pub(crate) id: &'a str,
    pub(crate) placed: &'a str,
    pub(crate) status: &'a str,
    /// `Refund if no delivery before` this.
    pub(crate) refund: &'a str,
    /// What the buttons of its line say.
    pub(crate) buttons: &'a str,
    pub(crate) reminder: &'a str,
}

impl Detail<'_> {
    pub(crate) fn line(&self) -> String {
        format!("{}1", &self.id[..15])
    }

    pub(crate) fn page(&self) -> Snapshot {
        let mut order = node(&[
            ("status", self.status.to_owned()),
            ("placed_row", if self.placed.is_empty() { String::new() } else { format!("Date: {}", self.placed) }),
            ("total", "US $12.50".to_owned()),
            (
                "promises",
                if self.refund.is_empty() {
                    String::new()
                } else {
                    format!("Refund if no delivery before {}", self.refund)
                },
            ),
            ("reminder", self.reminder.to_owned()),
        ]);
        let line = node(&[
            ("title", "A lamp".to_owned()),
            ("buttons", self.buttons.to_owned()),
            ("button_area", "order-detail-item-content-operate".to_owned()),
            ("links", format!("/p/order/snapshot.html?orderLineId={}", self.line())),
            ("quantity", "x1".to_owned()),
            ("price", "US $12.50".to_owned()),
        ]);
        order.scopes.insert("line".to_owned(), vec![line]);
        let mut root = Node::default();
        root.scopes.insert("order".to_owned(), vec![order]);
        let url = format!("https://www.aliexpress.com/p/order/detail.html?orderId={}", self.id);
        Snapshot { url, root, ..Snapshot::default() }
    }
}

/// What stands in a file that a program of the shopper's opens: the text of a table, or a calendar's jCal.
pub(crate) fn written(file: &File) -> String {
    let told = say::in_words(&file.plain);
    match file.kind {
        FileKind::Table => export::csv(&Vec::from_plain(&told).unwrap()),
        _ => to_json(&told),
    }
}

/// Puts a field into the order of a page, in the place of what stands there.
pub(crate) fn put(snapshot: &mut Snapshot, field: &str, text: &str) {
    let order = snapshot.root.scopes.get_mut("order").and_then(|orders| orders.first_mut()).unwrap();
    order.fields.insert(field.to_owned(), Found { rank: 0, texts: vec![text.to_owned()], at: 0 });
}
