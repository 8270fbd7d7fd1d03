//! What stands beside the site's own buttons that end something: receipt confirmed, an offer taken, a dispute withdrawn.
//!
//! Which element of the page such a button is, the page's script finds by what is known of the site and by the words that
//! the site's answer gives that very button. Here it is only said what it would end, for the order it belongs to.

use super::*;
use crate::message::Guard;
use crate::site::{self, ButtonAction};

impl Session {
    /// How the guarded buttons of an address are found, and what holds for a question of which nobody knows whose it is.
    pub(super) fn guarded<'a>(&self, pages: impl Iterator<Item = &'a site::PageRules>) -> Vec<Guard> {
        let words = &self.site.words;
        let mut guards = Vec::new();
        for guarded in pages.flat_map(|page| &page.guards) {
            let key = guarded.action.name().to_owned();
            let mut guard = Guard { key, place: Some(guarded.place.clone()), ..Guard::default() };
            guard.words = match guarded.action {
                ButtonAction::Confirm => {
                    guard.questions.clone_from(&words.confirm_question);
                    guard.view = view(advice::before_any_confirming());
                    words.confirm_button.clone()
                }
                ButtonAction::Accept => words.accept_button.clone(),
                ButtonAction::Cancel => words.cancel_button.clone(),
            };
            guards.push(guard);
        }
        guards
    }

    /// What stands beside the guarded buttons of an order on a kind of page, in an element or where that is known already:
    /// nothing, where pressing them ends nothing.
    pub(super) fn guards_of(&self, id: &str, page: PageKind, at: u32, placed: &[usize]) -> Vec<Guard> {
        let (Some(order), Some(known)) = (self.orders.get(id), self.site.page(page)) else { return Vec::new() };
        let of = |action: ButtonAction| {
            let words = order.confirm.iter().filter(|_| action == ButtonAction::Confirm).cloned().collect();
            let view = self.before(action, order, placed).map(view).unwrap_or_default();
            // On a list of many a line beside every button is a wall, and the site asks after the press.
            let quiet = page.lists_orders();
            Guard { key: [action.name(), " ", id].concat(), at, words, view, quiet, ..Guard::default() }
        };
        known.guards.iter().map(|guarded| of(guarded.action)).collect()
    }

    fn before(&self, action: ButtonAction, order: &Order, placed: &[usize]) -> Option<Advice> {
        let windows = self.windows(order);
        let case = |(line, _, window): &(Option<&Line>, Option<String>, Window)| {
            let case = Case { order, line: *line, window, policy: self.policy, now: self.now, zone: &self.zone };
            match action {
                ButtonAction::Confirm => case.at_confirming(),
                ButtonAction::Accept => case.before_accepting(),
                ButtonAction::Cancel => case.before_cancelling(),
            }
        };
        match (action, placed) {
            // It is confirmed for all of its lines: what ends first counts.
            (ButtonAction::Confirm, _) => case(windows.iter().min_by_key(|(_, _, window)| urgency(window))?),
            (_, [n]) => case(windows.get(*n)?),
            // A page of several disputes does not say whose button it is.
            _ => None,
        }
    }
}

fn view(advice: Advice) -> View {
    View::block("guard", vec![View::new(Tag::P, "", advice.words)])
}
