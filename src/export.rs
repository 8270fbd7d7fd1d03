//! The ledger in the shopper's own hands: a file that holds all of it, another that a spreadsheet opens, and the way back.
//!
//! What comes back from a file is taken whole or refused whole, and it is merged like another visit to the same pages: a
//! file that is imported twice changes nothing the second time, and an old one does not overwrite what was read since.

#![warn(clippy::arithmetic_side_effects)]

use crate::day::{Moment, Zone, rfc3339};
use crate::money::Money;
use crate::order::Order;
use crate::plain::{DecodeError, FromPlain, Plain, ToPlain, record};
use crate::read::text::in_line;
use crate::remind::Memory;

/// The version of the orders in a file.
const VERSION: u32 = 2;

/// The mark by which a file is known to be one of ours.
const FORMAT: &str = "recourse-ledger";

/// Everything the ledger holds, as a file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// The mark of the format.
    pub format: String,
    /// The version of what is stored.
    pub version: u32,
    /// When it was written.
    pub at: Moment,
    /// The shopper's choices, as they are stored; nothing where they are the defaults.
    pub settings: Plain,
    /// The orders.
    pub orders: Vec<Kept>,
}

record!(Ledger { format, version, at, settings, orders });

/// One order with what is remembered of its reminders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The order.
    pub order: Order,
    /// Its reminders.
    pub told: Option<Memory>,
}

record!(Kept { order, told });

impl Ledger {
    /// A file of these orders.
    pub fn new(at: Moment, settings: Plain, orders: Vec<Kept>) -> Self {
        Self { format: FORMAT.to_owned(), version: VERSION, at, settings, orders }
    }

    /// Reads a file, or says in a sentence why it cannot be taken.
    pub fn read(plain: &Plain) -> Result<Self, String> {
        if plain.get("format").text() != Some(FORMAT) {
            return Err("This file was not exported by Recourse. Nothing was changed.".to_owned());
        }
        match plain.get("version").int() {
            Some(version) if version > i64::from(VERSION) => {
                return Err("This file was exported by a newer version of Recourse. Nothing was changed: update Recourse, then import it again.".to_owned());
            }
            Some(_) => {}
            None => return Err("This file does not say which version wrote it. Nothing was changed.".to_owned()),
        }
        Self::from_plain(plain).and_then(Self::checked).map_err(|error| {
            let mut text = String::from("This file is damaged: ");
            text.push_str(&error.describe());
            text.push_str(". Nothing was changed.");
            text
        })
    }

    fn checked(self) -> Result<Self, DecodeError> {
        let digits = |id: &str| !id.is_empty() && id.len() <= 32 && id.bytes().all(|byte| byte.is_ascii_digit());
        if self.orders.iter().all(|kept| digits(&kept.order.id)) {
            Ok(self)
        } else {
            Err(DecodeError::expected("order numbers of digits alone"))
        }
    }
}

/// Adds what a file remembers of an order's reminders to what is remembered here: what either has told is told.
pub fn merge_memory(known: &mut Memory, other: Memory) {
    known.since = known.since.min(other.since);
    known.muted |= other.muted;
    if other.snoozed > known.snoozed {
        (known.snoozed, known.snoozed_at) = (other.snoozed, other.snoozed_at);
    }
    known.acted = known.acted.max(other.acted);
    for told in other.told {
        if !known.told.iter().any(|old| old.kind == told.kind && old.at >= told.at) {
            known.tell(told.kind, told.at, told.shown);
        }
    }
}

/// One row of the table: an order line and its window.
pub struct Row<'a> {
    /// The order.
    pub order: &'a Order,
    /// What was bought.
    pub title: &'a str,
    /// How many.
    pub quantity: Option<u32>,
    /// What the line cost.
    pub price: Option<Money>,
    /// Where the line stands.
    pub state: &'static str,
    /// Before this instant it is safe.
    pub safe_by: Option<Moment>,
    /// After this instant it has very probably closed.
    pub hard_close: Option<Moment>,
    /// How the dates are known: the name of it.
    pub certainty: &'static str,
    /// The names of the rules by which they were counted.
    pub because: String,
    /// The order's own page.
    pub url: String,
}

const COLUMNS: [&str; 14] = [
    "order",
    "store",
    "title",
    "quantity",
    "currency",
    "price",
    "placed",
    "refund date",
    "state",
    "safe by",
    "very probably closed after",
    "certainty",
    "because",
    "link",
];

/// A table for a spreadsheet: UTF-8 with its mark, lines that end as RFC 4180 has them, instants in the shopper's zone.
///
/// A seller chooses the titles, and a spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula; such a
/// cell is led by an apostrophe. An order's number has more digits than a spreadsheet keeps of a number, so it is written
/// as a text.
pub fn table<'a>(rows: impl IntoIterator<Item = Row<'a>>, zone: &Zone) -> String {
    let mut text = String::from("\u{feff}");
    let mut line = |cells: &[String]| {
        for (n, cell) in cells.iter().enumerate() {
            if n > 0 {
                text.push(',');
            }
            text.push_str(&quoted(cell));
        }
        text.push_str("\r\n");
    };
    line(&COLUMNS.map(str::to_owned));
    let instant = |moment: Option<Moment>| moment.map(|at| local(at, zone)).unwrap_or_default();
    for row in rows {
        let day = |milestone| row.order.day(milestone).map(|day| day.iso()).unwrap_or_default();
        let mut number = String::from("'");
        number.push_str(&row.order.id);
        line(&[
            number,
            harmless(row.order.store.as_deref().unwrap_or_default()),
            harmless(row.title),
            row.quantity.map(|quantity| quantity.to_string()).unwrap_or_default(),
            row.price.as_ref().map(|price| price.currency.clone()).unwrap_or_default(),
            row.price.as_ref().map(Money::decimal).unwrap_or_default(),
            day(crate::order::Milestone::Placed),
            day(crate::order::Milestone::DeliveryDeadline),
            row.state.to_owned(),
            instant(row.safe_by),
            instant(row.hard_close),
            row.certainty.to_owned(),
            harmless(&row.because),
            row.url,
        ]);
    }
    text
}

/// `2026-09-18 21:00`, where the shopper is.
fn local(at: Moment, zone: &Zone) -> String {
    let full = rfc3339(at, zone.offset_at(at));
    full.get(..16).unwrap_or_default().replace('T', " ")
}

/// A text that no spreadsheet takes for a formula.
fn harmless(text: &str) -> String {
    let flat = in_line(text);
    // The full-width forms are folded to the plain ones by some.
    if flat.starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}', '\'']) {
        let mut led = String::from("'");
        led.push_str(&flat);
        return led;
    }
    flat
}

fn quoted(cell: &str) -> String {
    let mut text = String::from("\"");
    text.push_str(&cell.replace('"', "\"\""));
    text.push('"');
    text
}

/// The file as plain values, for whoever writes the JSON.
pub fn file(ledger: &Ledger) -> Plain {
    ledger.to_plain()
}
