//! How far an order or a line is, and what is said of a dispute about it: by a code or a word in the places for its status,
//! by a button that stands only at orders of one status, and by the line about a dispute on an order's card.

use super::*;
use crate::order::{Dispute, Stage};
use crate::site::vocabulary::Numbers;

/// What a node says of how far something is.
#[derive(Default)]
pub(super) struct States {
    /// How far it is, disputes aside.
    pub(super) status: Option<Seen<Status>>,
    /// The dispute about it.
    pub(super) dispute: Option<Seen<Dispute>>,
}

/// How far a dispute is, by one of the texts about it.
pub(super) struct Stated {
    pub(super) stage: Stage,
    pub(super) evidence: Evidence,
    /// What stands beside the words: an amount, and dates.
    pub(super) amount: Option<String>,
    pub(super) dates: Vec<Result<Day, DateRefusal>>,
}

impl Stated {
    /// How far the dispute is, given what is known to have come back. Where an amount stands beside the words that cannot be
    /// read, or is one of several, nobody knows whether it is all.
    pub(super) fn stage_of(&self, refunded: Option<&Money>) -> Stage {
        match self.stage {
            Stage::Refunded if refunded.is_none() && self.amount.is_some() => Stage::RefundedInPart,
            stage => stage,
        }
    }
}

impl Reader<'_> {
    /// What an order or a line says of itself. A code is believed before a word.
    pub(super) fn states(&mut self, node: &Node) -> States {
        let codes = node.texts("status_code").iter().map(|text| ("status_code", text));
        let words = node.texts("status").iter().take(1).map(|text| ("status", text));
        let all: Vec<_> = codes.chain(words).collect();
        let known = |(field, text): &(&'static str, &String)| {
            Some((*field, (*text).clone(), self.site.state_in(text, Numbers::OfOrders)?))
        };
        let known: Vec<_> = all.iter().filter_map(known).collect();
        let evidence = |field, code: &String| {
            // A code is evidence of nothing a shopper could recognise where words stand beside it.
            let words = node.text("status").filter(|_| field == "status_code").unwrap_or(code);
            self.evidence(node, field, words)
        };
        let status = known
            .iter()
            .find_map(|(field, text, state)| Some(Seen { value: state.status?, evidence: evidence(field, text) }));
        let own = known.iter().find_map(|(field, text, state)| {
            Some(Seen { value: Dispute::at(state.stage?), evidence: evidence(field, text) })
        });
        let by_button = || self.status_by_button(node);
        let unknown = || {
            let (field, text) = all.first()?;
            Some(Seen { value: Status::Unknown, evidence: evidence(field, text) })
        };
        let status = status.or_else(by_button).or_else(|| if own.is_none() { unknown() } else { None });
        if status.as_ref().is_some_and(|status| status.value == Status::Unknown) {
            self.miss("status", "a code, the known words; found an unknown word");
        }
        // The line about a dispute is newer than what the order says of itself.
        let exposed = self.exposed(node);
        States { status, dispute: exposed.or(own) }
    }

    /// The line about a dispute or a refund on an order's card. Of several the one that runs counts.
    fn exposed(&mut self, node: &Node) -> Option<Seen<Dispute>> {
        let of = |field: &'static str| node.texts(field).iter().map(move |text| (field, text));
        let texts: Vec<_> = of("dispute").chain(of("dispute_flat")).collect();
        let mut best: Option<Stated> = None;
        let mut refunds = Vec::new();
        for (field, text) in &texts {
            let stated = self.stated(node, field, text);
            if stated.stage == Stage::Refunded {
                refunds.push(self.refunded_beside(&stated, currency_of(node)));
            }
            if stated.stage == Stage::Unread {
                self.miss("dispute", "the known words; found others about a dispute or a refund");
            }
            if best.as_ref().is_none_or(|best| weight(stated.stage) > weight(best.stage)) {
                best = Some(stated);
            }
        }
        let places = node.texts("dispute_place");
        let is_empty = places.iter().any(|place| place == "-") || places.len() > texts.len();
        if is_empty || texts.is_empty() && !places.is_empty() {
            self.miss("dispute", "the place for it; nothing that could be read stands there");
        }
        // What speaks of a refund elsewhere on a card may be a promise, a tag or an address: it is told, and is no dispute.
        let is_address = |text: &String| !text.trim().contains(char::is_whitespace) && text.contains('/');
        if texts.is_empty() && node.texts("dispute_strays").iter().any(|text| !is_address(text)) {
            self.miss("dispute", "the places for it; found words of a refund or a dispute elsewhere on the card");
        }
        let stated = match best {
            Some(best) => best,
            None if places.is_empty() => return None,
            None => Stated {
                stage: Stage::Unread,
                evidence: self.evidence(node, "dispute_place", ""),
                amount: None,
                dates: Vec::new(),
            },
        };
        let refunded = if stated.stage == Stage::Refunded { sum(refunds) } else { None };
        let stage = stated.stage_of(refunded.as_ref());
        Some(Seen { value: Dispute { refunded, ..Dispute::at(stage) }, evidence: stated.evidence })
    }

    /// What was paid back, where the state of a dispute that says so has an amount beside it.
    pub(super) fn refunded_beside(&mut self, stated: &Stated, currency: Option<&str>) -> Option<Money> {
        let text = stated.amount.as_ref().filter(|_| stated.stage == Stage::Refunded)?;
        let refunded = Money::by_its_sign(text, currency, self.dates.language());
        if refunded.is_none() {
            self.miss("refunded", "the amount beside the state; its currency or its digits cannot be told");
        }
        refunded
    }

    /// What a text in the place of a dispute's state says. In words that nobody knows it says that there is something.
    pub(super) fn stated(&self, node: &Node, field: &str, text: &str) -> Stated {
        let (words, dates) = self.dates.parted(text);
        let state = self.site.state_in(&words, Numbers::OfDisputes);
        let stage = state.as_ref().and_then(|state| state.stage);
        let amount = state.and_then(|state| state.amount);
        Stated { stage: stage.unwrap_or(Stage::Unread), evidence: self.evidence(node, field, text), amount, dates }
    }

    /// A button that stands only at orders of one status.
    fn status_by_button(&self, node: &Node) -> Option<Seen<Status>> {
        let coded = node.texts("button_codes").iter().find_map(|code| {
            let status = self.site.status_buttons.get(code).and_then(|status| Status::named(status))?;
            Some((status, code, "button_codes"))
        });
        let named = || {
            let is_confirm = |text: &&String| self.site.is_named(&self.site.words.confirm_button, text);
            let text = node.texts("buttons").iter().find(is_confirm)?;
            Some((Status::AwaitingDelivery, text, "buttons"))
        };
        // On the classic pages the button's own class says what it is.
        let marked = || Some((Status::AwaitingDelivery, node.texts("confirm").first()?, "confirm"));
        let (value, words, field) = coded.or_else(named).or_else(marked)?;
        Some(Seen { value, evidence: Evidence { inferred: true, ..self.evidence(node, field, words) } })
    }
}

/// What several amounts of one currency are together; nothing where one of them is not known, or of another currency.
fn sum(amounts: Vec<Option<Money>>) -> Option<Money> {
    let mut amounts = amounts.into_iter();
    let first = amounts.next()??;
    amounts.try_fold(first, |sum, amount| {
        let amount = amount.filter(|amount| amount.currency == sum.currency)?;
        Some(Money { minor: sum.minor.checked_add(amount.minor)?, ..sum })
    })
}

/// Which of several states about one order counts: what runs is not hidden by what is over.
pub(super) const fn weight(stage: Stage) -> u8 {
    match stage {
        Stage::Shopper | Stage::Return => 5,
        Stage::Seller | Stage::Platform => 4,
        Stage::Unknown => 3,
        Stage::Unread => 2,
        Stage::Refunded | Stage::RefundedInPart => 1,
        Stage::Ended => 0,
    }
}

/// The currency an order or one of its lines is said to be in.
pub(super) fn currency_of(node: &Node) -> Option<&str> {
    node.text("currency").or_else(|| node.text("line_currency"))
}
