//! The claim: what the shopper wants to say about a line, made ready before the form is there.
//!
//! It is made only of what was read or chosen. It waits in storage while the shopper walks from the order to the form,
//! because that walk leads through a dialog and a new tab, and the background may sleep in between.

pub mod form;
pub mod letter;
pub mod words;

use std::collections::BTreeMap;

use crate::day::Moment;
use crate::money::Money;
use crate::order::{Line, Order};
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
    /// What only the shopper knows, one fact to a line.
    pub said: Option<String>,
    /// The description.
    pub letter: String,
    /// The letter's language, where it was written here; `None` where an older version wrote it.
    pub language: Option<String>,
    /// The shopper changed the letter themselves: it is not written anew.
    pub edited: bool,
    /// What proves it, as far as the shopper has it ready.
    pub ready: Vec<String>,
    /// It is still being composed.
    pub draft: bool,
    /// When it was begun.
    pub begun: Moment,
    /// When its form was last seen: until then there was no dispute.
    pub at_form: Option<Moment>,
}

record!(Claim {
    order,
    line,
    key,
    title,
    received,
    reason,
    solution,
    amount,
    said,
    letter,
    language,
    edited,
    ready,
    draft,
    begun,
    at_form
});

impl Claim {
    /// The claim of a line that did not arrive, with no letter yet.
    pub fn not_received(order: &Order, line: Option<&Line>, key: Option<&str>, now: Moment) -> Self {
        let amount = match line {
            Some(line) => line.price(),
            None => order.total.clone(),
        };
        Self {
            order: order.id.clone(),
            line: line.and_then(|line| line.id.clone()),
            key: key.map(str::to_owned),
            title: line.and_then(|line| line.title.clone()).unwrap_or_default(),
            received: false,
            reason: "nr-deadline-passed".to_owned(),
            solution: Some(Wanted::RefundOnly),
            amount,
            said: None,
            letter: String::new(),
            language: None,
            edited: false,
            ready: Vec::new(),
            draft: false,
            begun: now,
            at_form: None,
        }
    }

    /// Whether it is for this line of an order.
    pub fn is_for(&self, order: &str, key: Option<&str>) -> bool {
        self.order == order && self.key.as_deref() == key
    }

    /// Takes in what the shopper chose and typed, by the names of the composer's fields; anything else is left as it was.
    pub fn take(&mut self, fields: &BTreeMap<String, String>) {
        let given = |name: &str| fields.get(name).map(String::as_str);
        if let Some(received) = given("received") {
            self.received = received == "yes";
        }
        if let Some(reason) = given("reason") {
            reason.clone_into(&mut self.reason);
        }
        // Each branch of the form has reasons of its own.
        if !is_reason_of(&self.reason, self.received) {
            let usual = if self.received { "rc-not-as-described" } else { "nr-deadline-passed" };
            usual.clone_into(&mut self.reason);
        }
        if let Some(solution) = given("solution").and_then(Wanted::named) {
            self.solution = Some(solution);
        }
        if !self.received {
            // What never came cannot be sent back.
            self.solution = Some(Wanted::RefundOnly);
        }
        if let (Some(text), Some(amount)) = (given("amount"), &self.amount)
            && let Some(asked) = Money::from_text(text, Some(&amount.currency))
        {
            self.amount = Some(asked);
        }
        if let Some(said) = given("said") {
            self.said = Some(said.to_owned()).filter(|said| !said.trim().is_empty());
        }
        if let Some(letter) = given("letter")
            && letter != self.letter
        {
            letter.clone_into(&mut self.letter);
            self.edited = !letter.trim().is_empty();
        }
        for (name, value) in fields {
            if let Some(proof) = name.strip_prefix("ready:") {
                self.ready.retain(|each| each != proof);
                if value == "yes" {
                    self.ready.push(proof.to_owned());
                }
            }
        }
    }
}

/// Whether a reason belongs to the branch of what arrived, or of what did not.
pub fn is_reason_of(reason: &str, received: bool) -> bool {
    match reason {
        "other" | "nr-shipping-method-changed" => true,
        "personal-reason" => received,
        _ => reason.starts_with("rc-") == received,
    }
}
