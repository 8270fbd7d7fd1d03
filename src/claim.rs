//! The claim: what the shopper wants to say about a line, made ready before the form is there.
//!
//! It is made only of what was read or chosen. It waits in storage while the shopper walks from the order to the form,
//! because that walk leads through a dialog and a new tab, and the background may sleep in between.

pub mod form;
pub mod words;

use crate::day::Moment;
use crate::money::Money;
use crate::order::{Line, Milestone, Order};
use crate::plain::{names, record};

/// What a shopper asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The money, or a part of it, and the goods stay where they are.
    RefundOnly,
    /// The money against the goods, which the shopper sends back.
    Return,
}

names!(Wanted { RefundOnly = "refund-only", Return = "return" });

/// What a shopper wants to say about a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The order.
    pub order: String,
    /// The line's id; `None` where no page gave it.
    pub line: Option<String>,
    /// The line as its chip names it, which tells lines without an id apart; `None` for the whole order.
    pub key: Option<String>,
    /// The line's title, to be recognised by.
    pub title: String,
    /// Whether it arrived.
    pub received: bool,
    /// Why: one of the reasons of `words.json`.
    pub reason: String,
    /// What is asked for; `None` in what an older version stored, which knew of a refund alone.
    pub solution: Option<Wanted>,
    /// The amount asked for; `None` where the price is not known.
    pub amount: Option<Money>,
    /// The description.
    pub letter: String,
    /// When it was begun.
    pub begun: Moment,
}

record!(Claim { order, line, key, title, received, reason, solution, amount, letter, begun });

/// The claim of a line that did not arrive.
pub fn not_received(order: &Order, line: Option<&Line>, key: Option<&str>, now: Moment) -> Claim {
    let amount = match line {
        Some(line) => line.price(),
        None => order.total.clone(),
    };
    Claim {
        order: order.id.clone(),
        line: line.and_then(|line| line.id.clone()),
        key: key.map(str::to_owned),
        title: line.and_then(|line| line.title.clone()).unwrap_or_default(),
        received: false,
        reason: "nr-deadline-passed".to_owned(),
        solution: Some(Wanted::RefundOnly),
        letter: letter(order, amount.as_ref()),
        amount,
        begun: now,
    }
}

/// Short numbered facts, each of them read from a page; a fact that is not known is left out.
fn letter(order: &Order, amount: Option<&Money>) -> String {
    let mut facts = Vec::new();
    let mut fact = String::from("Order ");
    fact.push_str(&order.id);
    for (milestone, words) in [(Milestone::Placed, " placed on "), (Milestone::Shipped, ", shipped on ")] {
        if let Some(day) = order.day(milestone) {
            fact.push_str(words);
            fact.push_str(&day.long());
        }
    }
    facts.push(fact);
    if let Some(day) = order.day(Milestone::DeliveryDeadline) {
        let mut fact = String::from("Promised on the order page: refund if no delivery before ");
        fact.push_str(&day.long());
        facts.push(fact);
    }
    facts.push("I have not received the package".to_owned());
    let mut fact = String::from("I request a full refund");
    if let Some(amount) = amount {
        fact.push_str(" of ");
        fact.push_str(&amount.words());
    }
    facts.push(fact);
    let mut text = String::new();
    for (n, fact) in facts.iter().enumerate() {
        if n > 0 {
            text.push('\n');
        }
        text.push_str(&(n + 1).to_string());
        text.push_str(". ");
        text.push_str(fact);
        text.push('.');
    }
    text
}
