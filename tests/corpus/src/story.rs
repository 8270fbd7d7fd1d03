//! One order's life, and the shop's and sellers' attempts to make it look like another's.

use fastrand::Rng;

use crate::table::{Amount, Purse, Sheet, Table};
use crate::words::Words;
use crate::{Expected, Place, Reach, Situation};

/// An order.
pub(crate) struct Story<'t> {
    pub(crate) table: &'t Table,
    pub(crate) sheet: &'t Sheet,
    pub(crate) purse: &'t Purse,
    pub(crate) situation: Situation,
    pub(crate) id: String,
    pub(crate) store: String,
    pub(crate) items: Vec<Item>,
}

/// One of its lines.
pub(crate) struct Item {
    pub(crate) id: String,
    pub(crate) product: String,
    pub(crate) title: String,
    pub(crate) variant: Vec<String>,
    pub(crate) quantity: u32,
    pub(crate) price: Amount,
    /// The event on whose day it is expected.
    pub(crate) eta: &'static str,
    /// Whether it can be disputed now.
    pub(crate) can_dispute: bool,
    /// Whether a dispute about it was opened.
    pub(crate) disputed: bool,
    /// Whether it is there.
    pub(crate) arrived: bool,
}

impl<'t> Story<'t> {
    pub(crate) fn new(
        rng: &mut Rng,
        words: &mut Words,
        table: &'t Table,
        sheet: &'t Sheet,
        purse: &'t Purse,
        situation: Situation,
    ) -> Self {
        use Situation as S;
        let count = match situation {
            S::Split => 2,
            S::ManyLines => 3,
            _ => 1,
        };
        let id = number(rng, "30");
        let items = (0..count).map(|n: usize| Item {
            id: number(rng, "30"),
            product: number(rng, "1005"),
            title: hostile(rng, words, table, sheet),
            variant: vec![hostile_variant(rng, words, table, sheet), words.phrase(1)],
            quantity: rng.u32(1..4),
            price: if n.is_multiple_of(2) { Amount::First } else { Amount::Second },
            eta: if n == 1 { "disputed" } else { "eta" },
            can_dispute: match situation {
                S::OnItsWay | S::Delivered | S::CompletedWithTerms | S::Split | S::TwoDeadlines => true,
                S::ManyLines => n == 0,
                _ => false,
            },
            disputed: matches!(situation, S::InDispute | S::Refunded) && n == 0,
            arrived: match situation {
                S::Delivered | S::Completed | S::CompletedWithTerms => true,
                S::Split => n == 0,
                _ => false,
            },
        });
        let items = items.collect();
        Self { table, sheet, purse, situation, id, store: hostile_store(rng, words, table, sheet), items }
    }

    /// An event's day in this page's words.
    pub(crate) fn day(&self, event: &str) -> &'t str {
        self.sheet.text(self.table, event)
    }

    /// An event's day.
    pub(crate) fn iso(&self, event: &str) -> String {
        self.sheet.iso(self.table, event).to_owned()
    }

    /// How far the order is, by the words of `inspect`, disputes left aside.
    pub(crate) fn status(&self) -> &'static str {
        use Situation as S;
        match self.situation {
            S::AwaitingPayment => "awaiting-payment",
            S::AwaitingShipment => "awaiting-shipment",
            S::Completed | S::CompletedWithTerms | S::Refunded => "completed",
            S::Cancelled => "cancelled",
            S::OnItsWay | S::Delivered | S::Split | S::ManyLines | S::InDispute | S::TwoDeadlines => {
                "awaiting-delivery"
            }
        }
    }

    /// What a dispute makes of it.
    pub(crate) fn dispute(&self) -> Option<&'static str> {
        match self.situation {
            Situation::InDispute => Some("in-dispute"),
            Situation::Refunded => Some("refunded"),
            _ => None,
        }
    }

    /// The site's number for how far it is. Two are known; the others are numbers nobody has observed.
    pub(crate) fn code(&self, rng: &mut Rng) -> u32 {
        match self.status() {
            "awaiting-delivery" => 8,
            "completed" => 9,
            _ => rng.u32(31..98),
        }
    }

    pub(crate) fn is_paid(&self) -> bool {
        self.situation != Situation::AwaitingPayment
    }

    pub(crate) fn is_shipped(&self) -> bool {
        matches!(self.status(), "awaiting-delivery" | "completed")
    }

    pub(crate) fn is_completed(&self) -> bool {
        self.status() == "completed"
    }

    /// Whether the page promises a refund from a day on.
    pub(crate) fn is_promised(&self) -> bool {
        self.is_paid() && self.situation != Situation::Cancelled
    }

    pub(crate) fn expected(&self, reach: Reach) -> Expected {
        let lines = self.items.iter().map(|item| [item.id.clone(), item.product.clone()]).collect();
        Expected { id: self.id.clone(), reach, lines, wants: Vec::new() }
    }

    /// Whether an amount must be read from its text.
    pub(crate) fn counts(&self, amount: Amount) -> Reach {
        if self.purse.is_plain(amount) { Reach::One } else { Reach::May }
    }

    /// What an order page says of each line.
    pub(crate) fn want_items(&self, expected: &mut Expected, price: impl Fn(Amount) -> Reach) {
        for (n, item) in self.items.iter().enumerate() {
            let place = Place::Line(n);
            expected.want("line_id", place, [item.id.clone()], Reach::May);
            expected.want("product", place, [item.product.clone()], Reach::One);
            expected.want("title", place, [fold(&item.title)], Reach::One);
            expected.want("variant", place, [fold(&item.variant.join(", "))], Reach::One);
            expected.want("quantity", place, [item.quantity.to_string()], Reach::One);
            expected.want("unit_price", place, [self.purse.truth(item.price)], price(item.price));
        }
    }
}

/// White space as a page shows it, and no more than a list shows.
pub(crate) fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(200).collect()
}

/// Sixteen digits, as the site's numbers have.
pub(crate) fn number(rng: &mut Rng, start: &str) -> String {
    let mut text = start.to_owned();
    while text.len() < 16 {
        text.push(rng.digit(10));
    }
    text
}

/// What a seller may call a product.
fn hostile(rng: &mut Rng, words: &mut Words, table: &Table, sheet: &Sheet) -> String {
    let plain = words.phrase(4);
    let date = sheet.text(table, if rng.bool() { "older" } else { "coupon" });
    match rng.u32(0..12) {
        0 => format!("Refund if no delivery before {date}"),
        1 => format!("{plain} · Refund if no delivery before Jan 5, 2026 · {plain}"),
        2 => format!("{}: {date}", words.text("label placed")),
        3 => words.text("status cancelled"),
        4 => format!("<b>{plain}</b> <script>alert(\"{date}\")</script> &amp; \"}}]"),
        5 => format!("{{\"orderEndTime\": \"{date}\", \"orderStatus\": 9}} {plain}"),
        6 => format!("{plain} {date}"),
        7 => format!("x99 US $1.00 R$1,00|1|00 {plain}"),
        8 => format!("\u{202e}{plain}\u{202c} {date}"),
        9 => format!("{} {plain} 3088800099990000", words.text("dispute refunded")),
        _ => plain,
    }
}

fn hostile_variant(rng: &mut Rng, words: &mut Words, table: &Table, sheet: &Sheet) -> String {
    match rng.u32(0..5) {
        0 => format!("{}: {}", words.text("label eta"), sheet.text(table, "older")),
        1 => words.text("status completed").trim().to_owned(),
        2 => "Returns/refunds".to_owned(),
        _ => words.word(),
    }
}

fn hostile_store(rng: &mut Rng, words: &mut Words, table: &Table, sheet: &Sheet) -> String {
    match rng.u32(0..4) {
        0 => format!("{} {} Store", words.text("label shipped"), sheet.text(table, "older")),
        1 => format!("Order completed on: {}", sheet.text(table, "oldest")),
        _ => format!("{} Store", words.word()),
    }
}
