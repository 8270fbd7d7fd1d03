//! Refunds and disputes: the list of them, one's own status, and the line about one on an order's card.

use super::*;
use crate::order::{Dispute, Stage};

impl Reader<'_> {
    /// The disputes of one entry of the list, or the one a page is about, each with its order, as far as it is named.
    pub(super) fn cases(&mut self, node: &Node, sightings: &mut Vec<Sighting>) {
        self.note_fallbacks(node);
        let inside = node.inside("line");
        // A page of one dispute is its own line.
        let lines = if inside.is_empty() { std::slice::from_ref(node) } else { inside };
        for each in lines {
            let mut line = self.line(each);
            let links = each.texts("links");
            let addressed = || if self.is_of_one_order() { Some(self.snapshot.url.as_str()) } else { None };
            line.id = line.id.or_else(|| self.site.line_in(addressed()?));
            let stage = self.stage(each);
            let id = each.texts("case").iter().find(|id| is_id(id)).cloned();
            let id = id
                .or_else(|| links.iter().find_map(|href| self.site.case_in(href)))
                .or_else(|| self.site.case_in(addressed()?));
            if stage.is_none() && id.is_none() {
                self.miss("dispute", "its number, its stage in a code or in known words");
                continue;
            }
            // Of a dispute whose stage nobody can tell it is not known either whether it still runs.
            line.status = stage
                .as_ref()
                .and_then(|(stage, evidence)| Some(Seen { value: status_of(*stage)?, evidence: evidence.clone() }));
            let (stage, evidence) = stage.unwrap_or_else(|| {
                self.miss("stage", "a code, the known words");
                (Stage::Unknown, self.evidence(each, "case", id.as_deref().unwrap_or_default()))
            });
            let dispute = Dispute { id, stage, asked: price(each, "asked"), offered: price(each, "offered") };
            line.dispute = Some(Seen { value: dispute, evidence });
            for (field, milestone) in [("opened", Milestone::DisputeOpened), ("ruled", Milestone::Ruled)] {
                if let Some(text) = each.text(field) {
                    self.whole(milestone, field, text, self.evidence(each, field, text), &mut line.dates);
                }
            }
            let own = each.texts("order").iter().find(|id| is_id(id)).cloned();
            let own = own.or_else(|| links.iter().find_map(|href| self.site.order_in(href)));
            // Where the page is its own line, the number on it is the line's.
            let named = || match inside {
                [] if self.is_of_one_order() => self.site.order_in(&self.snapshot.url),
                [] => None,
                _ => self.order_id(node).filter(|_| lines.len() == 1),
            };
            let order = own.or_else(named);
            if order.is_none() {
                self.miss("id", "the number field, a link to the order; without it the line's own number must do");
            }
            self.place(order.unwrap_or_default(), line, node, each.at, sightings);
        }
    }

    /// Puts a line into its order's sighting.
    fn place(&mut self, order: String, line: Line, node: &Node, at: u32, sightings: &mut Vec<Sighting>) {
        let same = |sighting: &&mut Sighting| {
            let lines = &sighting.order.lines;
            sighting.order.id == order
                && (!order.is_empty() || lines.iter().any(|each| each.id.is_some() && each.id == line.id))
        };
        if let Some(known) = sightings.iter_mut().find(same) {
            // A case may be linked to twice.
            if !known.order.lines.iter().any(|each| each.id.is_some() && each.id == line.id) {
                known.order.lines.push(line);
                known.lines_at.push((at, 0));
            }
            return;
        }
        let mut sighting = Sighting::of(Order::new(order, self.now), node.at);
        sighting.order.store = node.text("store").map(shorten);
        sighting.order.lines.push(line);
        sighting.lines_at.push((at, 0));
        sightings.push(sighting);
    }

    fn stage(&self, node: &Node) -> Option<(Stage, Evidence)> {
        let by_words = |field: &str| {
            node.texts(field)
                .iter()
                .find_map(|words| Some((self.site.stage_named(words)?, self.evidence(node, field, words))))
        };
        let coded = || {
            let code = node.text("stage_code")?;
            Some((self.site.stage_coded(code)?, self.evidence(node, "stage_code", code)))
        };
        // What a button leads to says more than that the case is over: there is money to look at.
        let by_button = || {
            let found =
                node.texts("button_codes").iter().find_map(|code| Some((self.site.stage_buttons.get(code)?, code)));
            found.and_then(|(stage, code)| Some((Stage::named(stage)?, self.evidence(node, "button_codes", code))))
        };
        let coded = coded();
        let over = coded.as_ref().is_some_and(|(stage, _)| *stage == Stage::Ended);
        by_words("stage").or_else(|| if over || coded.is_none() { by_button() } else { None }).or(coded)
    }

    /// The line about a dispute on an order's card, where the card has one order line only.
    pub(super) fn case_of_card(&self, node: &Node, order: &mut Order) {
        let words = node.texts("dispute").iter().find_map(|words| Some((self.site.stage_named(words)?, words)));
        if let (Some((stage, words)), [line]) = (words, order.lines.as_mut_slice()) {
            let value = Dispute { id: None, stage, asked: None, offered: None };
            line.dispute = Some(Seen { value, evidence: self.evidence(node, "dispute", words) });
        }
    }

    /// That a dispute runs, where an order's own page says so in the place of the button that opens one. How one ended is
    /// told better elsewhere.
    pub(super) fn case_at_line(&self, node: &Node) -> Option<Seen<Dispute>> {
        let runs = |text: &&String| self.site.stage_named(text) == Some(Stage::Unknown);
        let text = node.texts("buttons").iter().find(runs)?;
        let value = Dispute { id: None, stage: Stage::Unknown, asked: None, offered: None };
        Some(Seen { value, evidence: self.evidence(node, "buttons", text) })
    }
}

/// What a stage means for the line; nothing where a dispute that ended may have ended either way.
const fn status_of(stage: Stage) -> Option<Status> {
    match stage {
        Stage::Refunded => Some(Status::Refunded),
        Stage::Ended => None,
        _ => Some(Status::InDispute),
    }
}
