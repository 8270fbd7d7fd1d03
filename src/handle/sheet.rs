//! The evidence sheet: everything that was recorded of a line, each with where and when it was seen, to be printed.
//!
//! It adds nothing: what no page showed does not stand here, and what the shopper said stands apart as their own word.

use super::*;
use crate::order::{Dated, Evidence, Seen};

impl Session {
    pub(super) fn sheet(&self, id: &str, key: Option<&str>) -> Option<View> {
        let order = self.orders.get(id)?;
        let line = order.lines.iter().enumerate().find(|(n, line)| Some(line.key(*n).as_str()) == key);
        let line = line.map(|(_, line)| line);
        let mut rows = vec![row("Order", &order.id, "")];
        let mut say = |head: &str, value: &str| {
            if !value.is_empty() {
                rows.push(row(head, value, ""));
            }
        };
        say("Store", order.store.as_deref().unwrap_or_default());
        if let Some(line) = line {
            say("Item", line.title.as_deref().unwrap_or_default());
            say("Order line", line.id.as_deref().unwrap_or_default());
            say("Quantity", &line.quantity.map(|n| n.to_string()).unwrap_or_default());
            say("Price", &line.price().map(|price| price.label()).unwrap_or_default());
        }
        say("Order total", &order.total.as_ref().map(crate::money::Money::label).unwrap_or_default());
        if let Some(status) = order.way(line) {
            rows.push(self.seen_row("Status", status.value.name(), &status.evidence));
        }
        if let Some(dispute) = &order.dispute {
            rows.push(self.seen_row("Dispute", dispute.value.stage.name(), &dispute.evidence));
        }
        let dates = order.dates.iter().chain(line.into_iter().flat_map(|line| &line.dates));
        let mut dates: Vec<&Dated> = dates.collect();
        dates.sort_by_key(|dated| (dated.milestone, dated.day.value));
        for Dated { milestone, day: Seen { value, evidence } } in dates {
            rows.push(self.seen_row(milestone.name(), &value.long(), evidence));
        }
        for term in order.terms.iter().chain(line.into_iter().flat_map(|line| &line.terms)) {
            rows.push(self.seen_row(term.kind.name(), &term.days.value.to_string(), &term.days.evidence));
        }
        if let Some(dispute) = line.and_then(|line| line.dispute.as_ref()) {
            rows.push(self.seen_row("Dispute", dispute.value.stage.name(), &dispute.evidence));
        }
        let mut children = vec![View::new(Tag::H2, "", "What was read"), table(rows)];
        let moved = order.moved.iter().map(|moved| {
            let mut value = moved.from.long();
            value.push_str(" → ");
            value.push_str(&moved.to.long());
            row(moved.milestone.name(), &value, &self.place(moved.page.label(), moved.at))
        });
        section(&mut children, "Dates that moved", moved.collect());
        let own = line.map(|line| &line.tracks).filter(|tracks| !tracks.is_empty());
        let tracks = own.unwrap_or(&order.tracks).iter();
        let tracks = tracks.map(|track| row(&track.day.map(Day::long).unwrap_or_default(), &track.words, ""));
        section(&mut children, "The parcel's way", tracks.collect());
        let said = order.statements.iter().map(|said| {
            row(
                said.kind.name(),
                &said.day.map(Day::long).unwrap_or_default(),
                &self.zone.day_of(said.told_at()).long(),
            )
        });
        section(&mut children, "What the shopper said", said.collect());
        let mut text = String::from("Recorded by Recourse from AliExpress pages as they were shown. Made on ");
        text.push_str(&self.zone.day_of(self.now).long());
        text.push_str(", times in ");
        text.push_str(&self.zone.name);
        text.push('.');
        children.push(View::new(Tag::P, "foot", text));
        Some(View::block("sheet", children))
    }

    fn place(&self, page: &str, at: Moment) -> String {
        let mut text = page.to_owned();
        text.push_str(", ");
        text.push_str(&self.zone.day_of(at).long());
        text.push(' ');
        text.push_str(&self.zone.clock(at));
        text
    }

    fn seen_row(&self, head: &str, value: &str, evidence: &Evidence) -> View {
        let mut note = self.place(evidence.place(), evidence.at);
        if !evidence.words.is_empty() {
            note.push_str(": “");
            note.push_str(&evidence.words);
            note.push('”');
        }
        row(head, value, &note)
    }
}

fn section(children: &mut Vec<View>, head: &str, rows: Vec<View>) {
    if !rows.is_empty() {
        children.extend([View::new(Tag::H2, "", head), table(rows)]);
    }
}

fn table(rows: Vec<View>) -> View {
    View { tag: Tag::Ul, class: "facts".to_owned(), children: rows, ..View::default() }
}

fn row(head: &str, value: &str, note: &str) -> View {
    let children = vec![
        View::new(Tag::Strong, "", head.replace('-', " ")),
        View::new(Tag::Span, "value", value),
        View::new(Tag::Span, "note", note),
    ];
    View { tag: Tag::Li, children, ..View::default() }
}
