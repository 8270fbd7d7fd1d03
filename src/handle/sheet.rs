//! The evidence sheet: everything that was recorded of a line, each with where and when it was seen, to be printed.
//!
//! It adds nothing: what no page showed does not stand here, and what the shopper said stands apart as their own word.

use super::*;
use crate::order::{Dated, Evidence, Seen, Term};
use crate::text::{self, Text, ToldDay, ToldTime};

impl Session {
    pub(super) fn sheet(&self, id: &str, key: Option<&str>) -> Option<View> {
        let order = self.orders.get(id)?;
        let line = order.lines.iter().enumerate().find(|(n, line)| Some(line.key(*n).as_str()) == key);
        let line = line.map(|(_, line)| line);
        let mut children = vec![View::new(Tag::H2, "", text::sheet_read()), table(self.read(order, line))];
        let moved = order.moved.iter().map(|moved| {
            let days = text::sheet_moved_day(told(moved.from), told(moved.to));
            row(text::milestone(moved.milestone), days, text::sheet_place(text::page(moved.page), self.time(moved.at)))
        });
        section(&mut children, text::sheet_moved(), moved.collect());
        let own = line.map(|line| &line.tracks).filter(|tracks| !tracks.is_empty());
        let tracks = own.unwrap_or(&order.tracks).iter();
        let tracks = tracks.map(|track| row(day_or_nothing(track.day), track.words.as_str(), ""));
        section(&mut children, text::sheet_way(), tracks.collect());
        let said = order.statements.iter().map(|said| {
            let at = text::sheet_day(self.day(said.told_at()));
            row(text::statement(said.kind), day_or_nothing(said.day), at)
        });
        section(&mut children, text::sheet_said(), said.collect());
        let zone = Text::from(self.zone.name.as_str());
        children.push(View::new(Tag::P, "foot", text::sheet_foot(self.day(self.now), zone)));
        Some(View::block("sheet", children))
    }

    /// What pages showed of an order and of one of its lines.
    fn read(&self, order: &Order, line: Option<&Line>) -> Vec<View> {
        let mut rows = vec![row(text::sheet_order(), order.id.as_str(), "")];
        let mut say = |head: Text, value: Option<Text>| rows.extend(value.map(|value| row(head, value, "")));
        let words = |words: &Option<String>| words.as_deref().filter(|words| !words.is_empty()).map(Text::from);
        say(text::sheet_store(), words(&order.store));
        if let Some(line) = line {
            say(text::sheet_item(), words(&line.title));
            say(text::sheet_line(), words(&line.id));
            say(text::sheet_quantity(), line.quantity.map(|n| text::sheet_number(n.into())));
            say(text::sheet_price(), line.price().map(|price| text::money(vec![price])));
        }
        say(text::sheet_total(), order.total.clone().map(|total| text::money(vec![total])));
        if let Some(status) = order.way(line) {
            rows.push(self.seen_row(text::sheet_status(), text::status(status.value), &status.evidence));
        }
        if let Some(dispute) = &order.dispute {
            rows.push(self.seen_row(text::sheet_dispute(), text::stage(dispute.value.stage), &dispute.evidence));
        }
        let dates = order.dates.iter().chain(line.into_iter().flat_map(|line| &line.dates));
        let mut dates: Vec<&Dated> = dates.collect();
        dates.sort_by_key(|dated| (dated.milestone, dated.day.value));
        for Dated { milestone, day: Seen { value, evidence } } in dates {
            rows.push(self.seen_row(text::milestone(*milestone), text::sheet_day(told(*value)), evidence));
        }
        for Term { kind, days } in order.terms.iter().chain(line.into_iter().flat_map(|line| &line.terms)) {
            let number = text::sheet_days(days.value.into());
            rows.push(self.seen_row(text::term(*kind), number, &days.evidence));
        }
        if let Some(dispute) = line.and_then(|line| line.dispute.as_ref()) {
            rows.push(self.seen_row(text::sheet_dispute(), text::stage(dispute.value.stage), &dispute.evidence));
        }
        rows
    }

    fn day(&self, at: Moment) -> ToldDay {
        told(self.zone.day_of(at))
    }

    fn time(&self, at: Moment) -> ToldTime {
        ToldTime { minutes: Some(self.zone.minutes_of_day(at)), ..self.day(at).into() }
    }

    fn seen_row(&self, head: Text, value: Text, evidence: &Evidence) -> View {
        let (page, at) = (text::place(evidence), self.time(evidence.at));
        let note = match evidence.words.as_str() {
            "" => text::sheet_place(page, at),
            words => text::sheet_place_words(page, at, words.into()),
        };
        row(head, value, note)
    }
}

/// On paper every day stands with its year.
const fn told(day: Day) -> ToldDay {
    ToldDay(day, true)
}

fn day_or_nothing(day: Option<Day>) -> Text {
    day.map(|day| text::sheet_day(told(day))).unwrap_or_default()
}

fn section(children: &mut Vec<View>, head: Text, rows: Vec<View>) {
    if !rows.is_empty() {
        children.extend([View::new(Tag::H2, "", head), table(rows)]);
    }
}

fn table(rows: Vec<View>) -> View {
    View { tag: Tag::Ul, class: "facts".to_owned(), children: rows, ..View::default() }
}

fn row(head: Text, value: impl Into<Text>, note: impl Into<Text>) -> View {
    let children = vec![
        View::new(Tag::Strong, "", head),
        View::new(Tag::Span, "value", value),
        View::new(Tag::Span, "note", note),
    ];
    View { tag: Tag::Li, children, ..View::default() }
}
