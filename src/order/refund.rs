//! What came back of what was paid.
//!
//! A dispute can end in a part of the money. Then the line is not simply over: whether the rest can still be asked for, no
//! source says, so its dates go on warning until its own page shows that the button is gone. An amount is all that was paid
//! where it is at least that much of the same currency. Where nobody knows what was paid, or only in another currency, nobody
//! knows whether it is all. A page that names no amount is taken at its word.

use super::{Dispute, Evidence, Line, Order, Stage};
use crate::money::Money;

/// So many times what was paid never comes back.
const TOO_MUCH: i64 = 10;

/// Money that came back, as a page tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refund<'a> {
    /// How much; `None` where another browser told no more than that it was a part.
    pub back: Option<&'a Money>,
    /// What was paid, where that is known in the same currency.
    pub paid: Option<Money>,
    /// It came back on the order, and of its several lines nobody says which.
    pub of_order: bool,
    /// Who says so.
    pub said: &'a Evidence,
}

impl Refund<'_> {
    /// Whether it is all that was paid; `None` where nobody knows.
    pub fn is_all(&self) -> Option<bool> {
        let back = self.back?;
        let paid = self.paid.as_ref().filter(|paid| !is_misread(back, paid))?;
        Some(back.minor >= paid.minor)
    }
}

/// Whether an amount is too much to have come back: its point was taken for a comma that parts thousands.
fn is_misread(back: &Money, paid: &Money) -> bool {
    back.minor >= paid.minor.saturating_mul(TOO_MUCH)
}

impl Stage {
    /// Whether money came back.
    pub const fn is_refund(self) -> bool {
        matches!(self, Self::Refunded | Self::RefundedInPart)
    }
}

impl Order {
    /// The money that came back on a line (without one: on the order), as it was told last.
    pub fn refund<'a>(&'a self, line: Option<&'a Line>) -> Option<Refund<'a>> {
        let own = line.and_then(|line| line.dispute.as_ref()).map(|seen| (seen, line));
        let whole = self.dispute.as_ref().map(|seen| (seen, line.filter(|_| self.has_one_line())));
        let told = own.into_iter().chain(whole).filter(|(seen, _)| !self.is_taken_back(&seen.evidence));
        let (seen, of) = told.max_by_key(|(seen, of)| (seen.evidence.at, of.is_some()))?;
        let is_told = seen.value.refunded.is_some() || seen.value.stage == Stage::RefundedInPart;
        (seen.value.stage.is_refund() && is_told).then(|| Refund {
            back: seen.value.refunded.as_ref(),
            paid: seen.value.refunded.as_ref().and_then(|back| self.paid(of, back)),
            of_order: of.is_none() && !self.has_one_line(),
            said: &seen.evidence,
        })
    }

    /// What is left of a price when what came back on a line (without one: on the order) is taken off.
    pub fn remaining(&self, line: Option<&Line>, price: Option<Money>) -> Option<Money> {
        let price = price?;
        let back = self.refund(line).filter(|refund| !refund.of_order).and_then(|refund| refund.back);
        let back = back.filter(|back| back.currency == price.currency).map_or(0, |back| back.minor);
        Some(Money { minor: price.minor.saturating_sub(back).max(0), ..price })
    }

    /// How far a dispute about a line (without one: about the order) is, told without any amount.
    pub fn stage_alone(&self, line: Option<&Line>, dispute: &Dispute) -> Stage {
        let is_of_some = line.is_none() && self.covers() == Some(false);
        let is_in_part = is_of_some || self.is_in_part(line, dispute);
        if is_in_part { Stage::RefundedInPart } else { dispute.stage }
    }

    /// Whether what came back on a line (without one: on the order) is not known to be all that was paid for it.
    pub(super) fn is_in_part(&self, line: Option<&Line>, dispute: &Dispute) -> bool {
        let Some(back) = &dispute.refunded else { return dispute.stage == Stage::RefundedInPart };
        let is_less = |paid: &Money| back.minor < paid.minor || is_misread(back, paid);
        dispute.stage.is_refund() && self.paid(line, back).as_ref().is_none_or(is_less)
    }

    /// What was paid for a line (without one: for the order), in the currency of what came back: the total, and the price
    /// where the line is one of several or nobody tells the total.
    fn paid(&self, line: Option<&Line>, back: &Money) -> Option<Money> {
        let is_whole = line.is_none() || self.has_one_line();
        let line = line.or(match self.lines.as_slice() {
            [only] if self.has_one_line() => Some(only),
            _ => None,
        });
        // Of whatever line as much as the total is, is all of the order.
        let total = self.total.clone().filter(|total| is_whole || back.minor >= total.minor);
        let known = total.into_iter().chain(line.and_then(Line::price));
        known.filter(|paid| paid.currency == back.currency).find(|paid| paid.minor > 0)
    }
}
