//! Whether a claim agrees with itself: its letter with what was chosen, and its amount with what was paid.
//!
//! A letter that was written here follows what is chosen. One that the shopper changed is theirs, and stays as it is when they
//! choose something else later; so it is asked about before it is filled in, and never changed unasked.

use super::form::{money, question};
use super::words::FormWords;
use super::{Claim, Wanted};
use crate::money::Money;
use crate::order::{Line, Milestone, Order};
use crate::plain::record;

/// What a letter was written for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    /// Whether it arrived.
    pub received: bool,
    /// Why.
    pub reason: String,
    /// What is asked for.
    pub solution: Option<Wanted>,
    /// The amount asked for.
    pub amount: Option<Money>,
}

record!(Basis { received, reason, solution, amount });

impl Basis {
    /// What a claim says now.
    pub fn of(claim: &Claim) -> Self {
        Self {
            received: claim.received,
            reason: claim.reason.clone(),
            solution: claim.solution,
            amount: claim.amount.clone(),
        }
    }
}

/// Where a letter says something else than what is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// It says that the item arrived, or that it did not, and the other is chosen.
    Arrival {
        /// It says that it arrived.
        arrived: bool,
    },
    /// It names an amount, and another one is asked for.
    Amount(Money),
    /// The shopper chose something else after they had changed it.
    Changed,
}

/// Reasons of what arrived in part or in another shape: their letters say of something that it did not come.
const NOT_ALL_CAME: [&str; 4] = ["rc-quantity-short", "rc-wrong-item", "rc-empty-parcel", "rc-return-not-refunded"];

/// Where a claim's letter does not agree with the rest of it; nowhere, if the shopper said that it stands as it is.
pub fn conflicts(claim: &Claim, words: &FormWords) -> Vec<Conflict> {
    let mut found = Vec::new();
    let now = Basis::of(claim);
    if claim.letter.trim().is_empty() || claim.sure.as_ref() == Some(&now) {
        return found;
    }
    let told = question::told_of_arrival(&claim.letter, words);
    let arrived = told.first().copied().filter(|first| told.iter().all(|each| each == first));
    let may_be_part = claim.received && NOT_ALL_CAME.contains(&claim.reason.as_str());
    if let Some(arrived) = arrived.filter(|arrived| *arrived != claim.received && !may_be_part) {
        found.push(Conflict::Arrival { arrived });
    }
    if let Some(wanted) = &claim.amount {
        let mut amounts = money::told_in(&claim.letter, &wanted.currency, words);
        amounts.retain(|amount| amount.currency == wanted.currency);
        if let Some(other) = amounts.first().filter(|_| !amounts.contains(wanted)) {
            found.push(Conflict::Amount(other.clone()));
        }
    }
    if found.is_empty() && claim.edited && claim.basis.as_ref().is_some_and(|basis| *basis != now) {
        found.push(Conflict::Changed);
    }
    found
}

/// What is known of an order line that a claim has to agree with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The most that was paid for it, with all that belongs to it.
    pub paid: Option<Money>,
    /// The carrier says that it was delivered.
    pub delivered: bool,
}

/// Why an amount cannot be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Disagreement {
    /// It is no amount.
    NoAmount,
    /// It names no currency, and none is known.
    NoCurrency,
    /// It is nothing, or less.
    TooLittle,
    /// It is in another currency than what was paid.
    OtherCurrency(String),
    /// It is more than what was paid.
    TooMuch(Money),
}

impl Facts {
    /// What is known of a line, or of an order whose line is not known.
    pub fn of(order: &Order, line: Option<&Line>) -> Self {
        let delivered = order.readings(Milestone::Delivered, line).next().is_some();
        Self { paid: paid(order, line), delivered }
    }

    /// Why something is usually wrong, as far as that is known: nobody can know it of what arrived.
    pub const fn usual_reason(&self, received: bool) -> &'static str {
        match (received, self.delivered) {
            (true, _) => "",
            (false, true) => "nr-marked-delivered",
            (false, false) => "nr-deadline-passed",
        }
    }

    /// The amount that a text asks for; none where it is empty and nothing is known of what was paid.
    pub fn asked(&self, text: &str, currency: Option<&str>) -> Result<Option<Money>, Disagreement> {
        let text = text.trim();
        let currency = currency.or(self.paid.as_ref().map(|paid| paid.currency.as_str()));
        let named = Money::alone(text, None);
        if text.is_empty() && currency.is_none() {
            return Ok(None);
        }
        if let Some(named) = named.as_ref().filter(|named| currency.is_some_and(|own| own != named.currency)) {
            return Err(Disagreement::OtherCurrency(named.currency.clone()));
        }
        let bare = text.trim_start_matches(['-', '−', '–']).trim_start();
        let read = |text: &str| named.clone().or_else(|| Money::alone(text, currency.or(Some("USD"))));
        let amount = read(text).or_else(|| read(bare)).ok_or(Disagreement::NoAmount)?;
        if bare.len() < text.len() || amount.minor <= 0 {
            return Err(Disagreement::TooLittle);
        }
        if named.is_none() && currency.is_none() {
            return Err(Disagreement::NoCurrency);
        }
        match self.paid.as_ref().filter(|paid| paid.currency == amount.currency && paid.minor < amount.minor) {
            Some(paid) => Err(Disagreement::TooMuch(paid.clone())),
            None => Ok(Some(amount)),
        }
    }
}

/// The most that can have been paid for a line: what was paid in all, without what its other lines cost. `None` where only the
/// price of the line itself is known, for its postage may have come on top.
fn paid(order: &Order, line: Option<&Line>) -> Option<Money> {
    let total = order.total.clone()?;
    let Some(line) = line else { return Some(total) };
    let others = order.lines.iter().filter(|other| !std::ptr::eq(*other, line));
    let prices = others.filter_map(Line::price).filter(|price| price.currency == total.currency);
    let of_others = prices.fold(0_i64, |sum, price| sum.saturating_add(price.minor));
    let own = line.price().filter(|price| price.currency == total.currency).map_or(0, |price| price.minor);
    let minor = total.minor.saturating_sub(of_others).max(own);
    Some(Money { minor, ..total })
}
