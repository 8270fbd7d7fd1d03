//! The ledger in the shopper's own hands: a file that holds all of it, another that a spreadsheet opens, and the way back.
//!
//! What comes back from a file is taken whole or refused whole, and it is merged like another visit to the same pages: a
//! file that is imported twice changes nothing the second time, and an old one does not overwrite what was read since.

#![warn(clippy::arithmetic_side_effects)]

use crate::day::{Day, Moment, Zone, rfc3339};
use crate::money::Money;
use crate::order::{Milestone, Order};
use crate::plain::{DecodeError, FromPlain, Plain, ToPlain, record};
use crate::read::text::in_line;
use crate::remind::Memory;
use crate::text::{self, Text};
use crate::window::{At, Clock, WindowState};

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
    pub fn read(plain: &Plain) -> Result<Self, Text> {
        if plain.get("format").text() != Some(FORMAT) {
            return Err(text::import_strange());
        }
        match plain.get("version").int() {
            Some(version) if version > i64::from(VERSION) => return Err(text::import_newer()),
            Some(_) => {}
            None => return Err(text::import_unversioned()),
        }
        let read = Self::from_plain(plain).and_then(Self::checked);
        read.map_err(|error| text::import_damaged(error.describe().into()))
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
    pub state: WindowState,
    /// Its date, where there is one.
    pub clock: Option<&'a Clock>,
    /// The order's own page.
    pub url: String,
}

/// A table for a spreadsheet: its head, then a row for each line of an order. What is a number, a day or an address is written
/// the same in every language, instants in the shopper's zone; the rest is told, to be put into words before it is written.
pub fn table<'a>(rows: impl IntoIterator<Item = Row<'a>>, zone: &Zone) -> Vec<Vec<Text>> {
    let head = vec![
        text::table_order(),
        text::table_store(),
        text::table_title(),
        text::table_quantity(),
        text::table_currency(),
        text::table_price(),
        text::table_placed(),
        text::table_refund_date(),
        text::table_state_head(),
        text::table_safe_until(),
        text::table_closed_after(),
        text::table_mark(),
        text::table_why(),
        text::table_link(),
    ];
    let instant = |at: Option<At>| Text::from(at.map(|at| local(at.moment, zone)).unwrap_or_default());
    let mut table = vec![head];
    for row in rows {
        let day = |milestone| Text::from(row.order.day(milestone).map(Day::iso).unwrap_or_default());
        table.push(vec![
            row.order.id.as_str().into(),
            row.order.store.as_deref().unwrap_or_default().into(),
            row.title.into(),
            row.quantity.map(|quantity| quantity.to_string()).unwrap_or_default().into(),
            row.price.as_ref().map(|price| price.currency.clone()).unwrap_or_default().into(),
            row.price.as_ref().map(Money::decimal).unwrap_or_default().into(),
            day(Milestone::Placed),
            day(Milestone::DeliveryDeadline),
            text::table_state(row.state),
            instant(row.clock.and_then(|clock| clock.safe_by)),
            instant(row.clock.and_then(|clock| clock.hard_close)),
            row.clock.map(|clock| text::line_mark(clock.certainty)).unwrap_or_default(),
            row.clock.map(|clock| clock.because.clone()).unwrap_or_default(),
            row.url.into(),
        ]);
    }
    table
}

/// A table whose cells are words by now, as a file: UTF-8 with its mark, lines that end as RFC 4180 has them.
///
/// A seller chooses the titles, and a spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula; such a
/// cell is led by an apostrophe. An order's number, which comes first, has more digits than a spreadsheet keeps of a number, so
/// it is written as a text.
pub fn csv(table: &[Vec<String>]) -> String {
    let mut file = String::from("\u{feff}");
    for (n, row) in table.iter().enumerate() {
        for (column, cell) in row.iter().enumerate() {
            if column > 0 {
                file.push(',');
            }
            let is_number = n > 0 && column == 0;
            file.push_str(&quoted(&if is_number { led(cell) } else { harmless(cell) }));
        }
        file.push_str("\r\n");
    }
    file
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
    let is_formula = flat.starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}', '\'']);
    if is_formula { led(&flat) } else { flat }
}

/// A cell that is a text, whatever it looks like.
fn led(cell: &str) -> String {
    ["'", cell].concat()
}

fn quoted(cell: &str) -> String {
    ["\"", &cell.replace('"', "\"\""), "\""].concat()
}

/// The file as plain values, for whoever writes the JSON.
pub fn file(ledger: &Ledger) -> Plain {
    ledger.to_plain()
}
