//! What the shopper says of an order themselves, and what is said to them while they write to the seller.

use super::*;
use crate::advice::Case;
use crate::day::Day;
use crate::order::{Statement, StatementKind};
use crate::overview::Want;

/// The most orders that are spoken of beside a conversation.
const MOST_TALKED_OF: usize = 6;

impl Session {
    /// Keeps what the shopper said beside what was read.
    pub(super) fn state(&mut self, id: &str, line: Option<String>, word: StatementKind, day: Option<&str>) -> Response {
        let refuse = |why: Text| Response { refused: Some(why), ..Response::default() };
        let Some(mut order) = self.orders.get(id).cloned() else {
            return refuse(text::state_order_unknown());
        };
        if line.as_ref().is_some_and(|key| (0..).zip(&order.lines).all(|(n, line)| line.key(n) != *key)) {
            return refuse(text::state_item_unknown());
        }
        let day = day.and_then(Day::from_iso);
        if word == StatementKind::Deadline {
            let today = self.zone.day_of(self.now);
            // Of a date that is off by more than a year, the year was mistyped.
            if day.is_none_or(|day| day.since(today).saturating_abs() > 400) {
                return refuse(text::state_no_date());
            }
        }
        order.statements.retain(|said| {
            said.line != line || (said.kind == StatementKind::Deadline) != (word == StatementKind::Deadline)
        });
        order.statements.push(Statement {
            line,
            kind: word,
            day: day.filter(|_| word == StatementKind::Deadline),
            at: self.now,
            elsewhere: false,
            not_after: None,
        });
        self.keep(order)
    }

    /// Forgets what the shopper said of a line.
    pub(super) fn retract(&mut self, id: &str, line: Option<&str>) -> Response {
        let Some(mut order) = self.orders.get(id).cloned() else { return Response::default() };
        let elsewhere = order.statements.iter().any(|said| said.line.as_deref() == line && said.elsewhere);
        order.statements.retain(|said| said.line.as_deref() != line || said.elsewhere && self.settings.sync);
        let kept = self.keep(order);
        if elsewhere && self.settings.sync {
            return Response { refused: Some(text::state_elsewhere()), ..kept };
        }
        kept
    }

    fn keep(&mut self, order: Order) -> Response {
        let id = order.id.clone();
        self.store(&order);
        self.orders.insert(id.clone(), order);
        self.reindex(&id);
        Response { stale: true, ..Response::default() }
    }

    /// The safe date of the order the address names; where it names none that is known, those of all open orders.
    pub(super) fn message_page(&self, url: &str) -> Response {
        let named = self.site.order_in(url).filter(|id| self.orders.contains_key(id));
        let mut rows: Vec<((bool, bool, Moment), View)> = Vec::new();
        for order in self.orders.values().filter(|order| named.as_ref().is_none_or(|id| *id == order.id)) {
            for (line, _, window) in self.windows(order) {
                // Where nobody says which order it is about, what is past its last day would stand before all that is not.
                let is_told = match named {
                    Some(_) => is_open(order, line, &window, self.now),
                    None => matches!(overview::want(order, line, &window, self.now), Want::Dated | Want::Undated),
                };
                if !is_told {
                    continue;
                }
                let window = &window;
                let case = Case { order, line, window, policy: self.policy, now: self.now, zone: &self.zone };
                let Some(advice) = case.while_talking() else { continue };
                // The page does not show what was bought, so its scripts are not told it.
                let children = vec![View::new(Tag::Span, "note", advice.words)];
                let urgency = urgency(window);
                let row = View { tag: Tag::Li, children, ..View::default() };
                rows.insert(rows.partition_point(|(other, _)| *other <= urgency), (urgency, row));
            }
        }
        let more = rows.len() > MOST_TALKED_OF;
        rows.truncate(MOST_TALKED_OF);
        let rows: Vec<View> = rows.into_iter().map(|(_, row)| row).collect();
        let panel = (!rows.is_empty()).then(|| panel::while_talking(rows, named.is_some(), more));
        Response { panel, ..Response::default() }
    }
}
