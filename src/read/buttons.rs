//! What the buttons of an order or of a line say of a dispute: one that leads to a dispute or a refund stands where there is or
//! was one. Which it is, the button does not tell, so nothing is calm before another page does. The button that only offers a
//! dispute is the site's ordinary one.

use super::*;
use crate::order::{Dispute, Stage};
use crate::site::vocabulary::{Numbers, speaks_of};

/// A longer text is a sentence with a link in it.
const LONGEST_LABEL: usize = 60;

/// What a word of a button's label is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Piece {
    /// What is given back: goods or money.
    Return,
    Case,
    /// That it is to be opened, and what may stand beside it.
    Open,
}

impl Reader<'_> {
    /// The dispute that a button tells of, on any page that shows an order. What a dispute ended in is told better elsewhere.
    pub(super) fn dispute_by_button(&self, node: &Node, status: Option<Status>) -> Option<Seen<Dispute>> {
        let seen = |stage, field: &str, words: &str| Seen {
            value: Dispute::at(stage),
            evidence: self.evidence(node, field, words),
        };
        let told = node.texts("buttons").iter().filter_map(|text| Some((self.stage_by_button(text, status)?, text)));
        if let Some((stage, text)) = told.max_by_key(|(stage, _)| state::weight(*stage)) {
            return Some(seen(stage, "buttons", text));
        }
        let code = node.texts("button_codes").iter().find(|code| self.is_code_of_case(code))?;
        Some(seen(Stage::Unread, "button_codes", code))
    }

    fn stage_by_button(&self, text: &str, status: Option<Status>) -> Option<Stage> {
        if let Some(stage) = self.site.state_in(text, Numbers::OfDisputes).and_then(|state| state.stage) {
            return Some(if stage.status() == Some(Status::InDispute) { stage } else { Stage::Unread });
        }
        let words = &self.site.words;
        let is_of_case = speaks_of(&words.cases, text) || speaks_of(&words.refused, text);
        let is_of_return = || speaks_of(&words.returns, text) || speaks_of(&words.refund, text);
        // An order that was cancelled, or is called refunded, has its refund by that.
        let is_settled = matches!(status, Some(Status::Cancelled | Status::Refunded));
        let tells = is_of_case || !is_settled && is_of_return();
        let is_label = text.chars().count() <= LONGEST_LABEL;
        (tells && is_label && !self.only_offers(text)).then_some(Stage::Unread)
    }

    /// Whether a label offers a dispute and says nothing else: `Open dispute`, `Returns/refunds`.
    fn only_offers(&self, text: &str) -> bool {
        let words = &self.site.words;
        if self.site.is_named(&words.dispute_button, text) {
            return true;
        }
        let kinds = [
            (Piece::Return, words.returns.as_slice()),
            (Piece::Return, &words.refund),
            (Piece::Case, &words.cases),
            (Piece::Open, &words.opens),
        ];
        // A word of one letter is an "and" or an article.
        let is_long = |word: &&str| word.chars().nth(1).is_some();
        let text = text.split([' ', '・']).filter(is_long).collect::<Vec<_>>().join(" ");
        let Some(found) = wording::taken_apart(&kinds, &text) else { return false };
        let count = |wanted| found.iter().filter(|piece| **piece == Some(wanted)).count();
        count(Piece::Open) > 0 || count(Piece::Return) > 1
    }

    fn is_code_of_case(&self, code: &str) -> bool {
        let code = code.to_ascii_uppercase();
        let names = |part: &str| self.site.case_button_codes.iter().any(|start| part.starts_with(start.as_str()));
        let offers = |part: &str| self.site.offer_button_codes.iter().any(|offer| offer == part);
        let parts = || code.split(['_', '-', ' ']);
        // The site may call the button that offers a dispute otherwise tomorrow.
        let only_offers = parts().any(offers) && parts().all(|part| offers(part) || names(part));
        code != self.site.dispute_button_code && parts().any(names) && !only_offers
    }
}
