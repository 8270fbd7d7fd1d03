//! What a page says of a dispute or a refund in places that are not known for it: in a sentence beside the state, in a tag, in
//! a notice. It is told, and read as nothing: whose it is and how far it is, other pages say better.

use super::promise::sentences;
use super::*;
use crate::site::vocabulary::{Numbers, speaks_of};

/// A longer text is an explanation.
const LONGEST: usize = 200;

impl Reader<'_> {
    /// Tells of such words where nothing else on the page said of these orders that there is or was a dispute or a refund.
    pub(super) fn cases_passed_over(&mut self, node: &Node, orders: &[&Order]) {
        let is_settled = |order: &&Order| {
            let status = order.status.as_ref().map(|status| status.value);
            matches!(status, Some(Status::Cancelled | Status::Refunded | Status::InDispute))
                || order.dispute.is_some()
                || order.lines.iter().any(|line| line.dispute.is_some())
        };
        if orders.is_empty() || orders.iter().any(is_settled) {
            return;
        }
        let texts = ["case_words", "reminder"].into_iter().flat_map(|field| node.texts(field));
        if texts.into_iter().any(|text| self.tells_of_case(text) && !self.is_within_sellers(text)) {
            self.miss("dispute", "the places for it; found words of a dispute or a refund elsewhere");
        }
    }

    /// Whether a text says that there is a dispute or a refund: by the site's own words for its state, or in a sentence that is
    /// no offer, no promise and no condition.
    fn tells_of_case(&self, text: &str) -> bool {
        if text.chars().count() > LONGEST {
            return false;
        }
        let is_state = |text: &str| {
            self.site.state_in(text, Numbers::OfDisputes).is_some_and(|state| state.stage.is_some())
                && text.chars().any(char::is_alphabetic)
        };
        let parts = text.split(['·', '•', '\n', '。']).flat_map(sentences);
        is_state(text) || parts.into_iter().any(|part| is_state(part) || self.is_under_way(part))
    }

    fn is_under_way(&self, text: &str) -> bool {
        let words = &self.site.words;
        let is_of_case =
            || speaks_of(&words.cases, text) || speaks_of(&words.returns, text) || speaks_of(&words.refund, text);
        let may_come = || {
            [&words.conditions, &words.promise_if, &words.undelivered, &words.within]
                .into_iter()
                .any(|words| speaks_of(words, text))
        };
        speaks_of(&words.proceeds, text) && is_of_case() && !may_come()
    }
}
