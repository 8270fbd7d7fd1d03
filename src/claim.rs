//! The claim: what the shopper wants to say about a line, made ready before the form is there.
//!
//! It is made only of what was read or chosen. It waits in storage while the shopper walks from the order to the form,
//! because that walk leads through a dialog and a new tab, and the background may sleep in between.

pub mod agreement;
pub mod form;
pub mod letter;
pub mod readback;
pub mod words;

use std::collections::BTreeMap;

use crate::claim::agreement::{Basis, Facts};
use crate::claim::form::Unit;
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

/// The most that a letter may be long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Within {
    /// So many.
    pub most: u32,
    /// Of these.
    pub unit: Unit,
}

record!(Within { most, unit });

/// What a shopper wants to say about a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
    /// Why: one of the reasons of `words.json`; empty until the shopper has chosen one.
    pub reason: String,
    /// What is asked for; `None` in what an older version stored, which knew of a refund alone.
    pub solution: Option<Wanted>,
    /// The amount asked for; `None` where the price is not known.
    pub amount: Option<Money>,
    /// What was typed as the amount, where that is none that can be asked for.
    pub asked: Option<String>,
    /// What only the shopper knows, one fact to a line.
    pub said: Option<String>,
    /// The description.
    pub letter: String,
    /// The letter's language, where it was written here; `None` where an older version wrote it.
    pub language: Option<String>,
    /// The shopper changed the letter themselves: it is not written anew unasked.
    pub edited: bool,
    /// The shopper's own letter, where one was written in its place since.
    pub mine: Option<String>,
    /// The most that the letter may be long, where a form takes less than all there is to say.
    pub within: Option<Within>,
    /// What was chosen when the shopper changed the letter.
    pub basis: Option<Basis>,
    /// What was chosen when the shopper said that the letter stands as it is.
    pub sure: Option<Basis>,
    /// What proves it, as far as the shopper has it ready.
    pub ready: Vec<String>,
    /// It is still being composed.
    pub draft: bool,
    /// When it was begun.
    pub begun: Moment,
    /// When its form was last seen: until then there was no dispute.
    pub at_form: Option<Moment>,
    /// When the shopper discarded it: for a while it can be brought back.
    pub dropped: Option<Moment>,
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
    asked,
    said,
    letter,
    language,
    edited,
    mine,
    within,
    basis,
    sure,
    ready,
    draft,
    begun,
    at_form,
    dropped
});

impl Claim {
    /// The claim of a line, with no letter yet. Why something that arrived is not right only the shopper knows.
    pub fn new(order: &Order, line: Option<&Line>, key: Option<&str>, received: bool, now: Moment) -> Self {
        let amount = match line {
            Some(line) => line.price(),
            None => order.total.clone(),
        };
        let amount = order.remaining(line, amount);
        Self {
            order: order.id.clone(),
            line: line.and_then(|line| line.id.clone()),
            key: key.map(str::to_owned),
            title: line.and_then(|line| line.title.clone()).unwrap_or_default(),
            received,
            reason: Facts::of(order, line).usual_reason(received).to_owned(),
            solution: Some(Wanted::RefundOnly),
            amount,
            begun: now,
            ..Self::default()
        }
    }

    /// Whether it is for this line of an order.
    pub fn is_for(&self, order: &str, key: Option<&str>) -> bool {
        self.order == order && self.key.as_deref() == key
    }

    /// The line of its order that it is for, where it is for one.
    pub fn line_in<'a>(&self, order: &'a Order) -> Option<&'a Line> {
        let by_id = self.line.as_deref().and_then(|id| order.line(id));
        by_id.or_else(|| self.key.as_deref().and_then(|key| order.keyed(key)))
    }

    /// Whether nothing has to be chosen or put right before it can go to a form.
    pub fn is_whole(&self) -> bool {
        !self.reason.is_empty() && self.asked.is_none()
    }

    /// Takes in what the shopper chose and typed, by the names of the composer's fields; anything else is left as it was.
    pub fn take(&mut self, fields: &BTreeMap<String, String>, facts: &Facts) {
        let given = |name: &str| fields.get(name).map(String::as_str);
        if let Some(received) = given("received") {
            self.received = received == "yes";
        }
        if let Some(reason) = given("reason") {
            reason.clone_into(&mut self.reason);
        }
        // Each branch of the form has reasons of its own.
        if !is_reason_of(&self.reason, self.received) {
            facts.usual_reason(self.received).clone_into(&mut self.reason);
        }
        if let Some(solution) = given("solution").and_then(Wanted::named) {
            self.solution = Some(solution);
        }
        if !self.received {
            // What never came cannot be sent back.
            self.solution = Some(Wanted::RefundOnly);
        }
        if let Some(text) = given("amount") {
            let currency = self.amount.as_ref().map(|amount| amount.currency.clone());
            match facts.asked(text, currency.as_deref()) {
                Ok(amount) => (self.amount, self.asked) = (amount, None),
                Err(_) => self.asked = Some(text.to_owned()),
            }
        }
        if let Some(said) = given("said") {
            self.said = Some(said.to_owned()).filter(|said| !said.trim().is_empty());
        }
        if let Some(letter) = given("letter")
            && letter != self.letter
        {
            letter.clone_into(&mut self.letter);
            self.edited = !letter.trim().is_empty();
            (self.basis, self.sure) = (self.edited.then(|| Basis::of(self)), None);
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

    /// Lets a letter be written in the place of the shopper's own, which is kept.
    pub fn put_aside(&mut self) {
        if self.edited {
            self.mine = Some(std::mem::take(&mut self.letter));
        }
        (self.edited, self.basis, self.sure) = (false, None, None);
    }

    /// Brings the shopper's own letter back.
    pub fn take_back(&mut self) {
        if let Some(letter) = self.mine.take() {
            (self.letter, self.edited) = (letter, true);
            (self.basis, self.sure) = (None, None);
        }
    }
}

/// Whether a reason belongs to the branch of what arrived, or of what did not.
pub fn is_reason_of(reason: &str, received: bool) -> bool {
    match reason {
        "" => received,
        "other" | "nr-shipping-method-changed" => true,
        "personal-reason" => received,
        _ => reason.starts_with("rc-") == received,
    }
}
