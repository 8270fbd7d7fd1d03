//! How an order is written for the shopper's other browsers: in few bytes.

use super::*;

/// An order as it is carried. `titles` says that the shopper wants to read there what was bought; `open` that its dates
/// still matter, for of one that is over only how it ended is told.
pub fn written(order: &Order, act: Option<&ReminderChoice>, titles: bool, open: bool) -> Plain {
    let to = Writer { seen: order.seen, open };
    let lines = order.lines.iter().take(MOST).map(|line| to.line(order, line, titles)).collect();
    let said = order.statements.iter().take(MOST).map(|said| {
        trimmed(vec![
            said.line.to_plain(),
            Plain::Int(code(&WORDS, said.kind)),
            said.day.map_or(Plain::Null, |day| Plain::Int(i64::from(day.0))),
            Plain::Int(said.at.0),
        ])
    });
    let act = act.map_or(Plain::Null, |act| {
        trimmed(vec![Plain::Int(act.at.0), Plain::Int(i64::from(act.muted)), act.snoozed.to_plain()])
    });
    trimmed(vec![
        order.id.to_plain(),
        Plain::Int(order.seen.0),
        to.status(order.status.as_ref()),
        to.dates(&order.dates),
        to.terms(&order.terms),
        list(lines),
        list(said.collect()),
        act,
        order.country.to_plain(),
        list(order.tags.iter().take(MOST).map(ToPlain::to_plain).collect()),
        order.host.to_plain(),
        to.dispute(order, None, order.dispute.as_ref()),
        to.status(order.listed.as_ref()),
        order.lines_by_others().map_or(Plain::Null, |count| Plain::Int(i64::from(count))),
    ])
}

pub(super) struct Writer {
    seen: Moment,
    open: bool,
}

impl Writer {
    /// A value, where it was read, and how long before the order was last read. Its words stay here.
    fn seen(&self, value: i64, evidence: &Evidence) -> Plain {
        let place = code(&PAGES, evidence.page) << 2
            | i64::from(evidence.source == Source::Page) << 1
            | i64::from(evidence.inferred);
        Plain::List(vec![Plain::Int(value), Plain::Int(place), Plain::Int(self.seen.since(evidence.at))])
    }

    fn status(&self, status: Option<&Seen<Status>>) -> Plain {
        status.map_or(Plain::Null, |seen| self.seen(code(&STATUSES, seen.value), &seen.evidence))
    }

    /// How far a dispute is. No amount leaves this browser, so whether all of the money came back is said as a stage.
    fn dispute(&self, order: &Order, line: Option<&Line>, dispute: Option<&Seen<Dispute>>) -> Plain {
        let stage = |seen: &Seen<Dispute>| code(&STAGES, order.stage_alone(line, &seen.value));
        dispute.map_or(Plain::Null, |seen| self.seen(stage(seen), &seen.evidence))
    }

    fn dates(&self, dates: &[Dated]) -> Plain {
        let dates = dates.iter().filter(|_| self.open).take(MOST).map(|dated| {
            let day = self.seen(i64::from(dated.day.value.0), &dated.day.evidence);
            Plain::List(vec![Plain::Int(code(&MILESTONES, dated.milestone)), day])
        });
        list(dates.collect())
    }

    fn terms(&self, terms: &[Term]) -> Plain {
        let terms = terms.iter().filter(|_| self.open).take(MOST).map(|term| {
            let days = self.seen(i64::from(term.days.value), &term.days.evidence);
            Plain::List(vec![Plain::Int(code(&TERMS, term.kind)), days])
        });
        list(terms.collect())
    }

    fn line(&self, order: &Order, line: &Line, titles: bool) -> Plain {
        let button = |seen: &Seen<bool>| self.seen(i64::from(seen.value), &seen.evidence);
        trimmed(vec![
            line.id.to_plain(),
            line.title.as_ref().filter(|_| titles && self.open).map_or(Plain::Null, |title| Plain::Text(cut(title))),
            line.can_dispute.as_ref().map_or(Plain::Null, button),
            self.dates(&line.dates),
            self.terms(&line.terms),
            self.status(line.status.as_ref()),
            self.dispute(order, Some(line), line.dispute.as_ref()),
        ])
    }
}

/// A text as much of it as is carried, without what would count six times.
pub(super) fn cut(text: &str) -> String {
    let clean = text.chars().map(|each| if each.is_control() { ' ' } else { each });
    clean.take(LONGEST).collect::<String>().trim().to_owned()
}

/// The place of a kind in its table, where every kind stands.
pub(super) fn code<T: PartialEq>(table: &[T], value: T) -> i64 {
    table.iter().position(|each| *each == value).map_or(-1, |n| n as i64)
}

pub(super) fn list(values: Vec<Plain>) -> Plain {
    if values.is_empty() { Plain::Null } else { Plain::List(values) }
}

/// A list without the nothing at its end.
pub(super) fn trimmed(mut values: Vec<Plain>) -> Plain {
    while values.last() == Some(&Plain::Null) {
        values.pop();
    }
    Plain::List(values)
}

/// Puts what is to be carried into items, what comes first first. Gives the items, and how many found no room.
pub fn pack(records: Vec<Plain>, tombstones: &[Tombstone], today: i64, room: usize) -> (Vec<Plain>, u32) {
    // That everything was forgotten stands under a key of its own.
    let tombstones = tombstones
        .iter()
        .filter(|tombstone| tombstone.mark != 0)
        .map(|tombstone| Plain::List(vec![Plain::Int(tombstone.mark), Plain::Int(tombstone.at.0)]));
    let tombstones: Vec<Plain> = tombstones.collect();
    let item = |orders: Vec<Plain>, tombstones: Vec<Plain>| {
        // In the order of their names, in which a browser gives them back: what is the same is not written again.
        Plain::map(&mut [
            ("day", Plain::Int(today)),
            ("graves", list(tombstones)),
            ("orders", list(orders)),
            ("v", Plain::Int(VERSION)),
        ])
    };
    let bare = sum([size(&item(vec![Plain::Null], vec![Plain::Null])), 40]);
    let mut items: Vec<Vec<Plain>> = vec![Vec::new()];
    let mut used = sum([bare, sum(tombstones.iter().map(|tombstone| sum([size(tombstone), 1])))]);
    let mut total = used;
    let mut left = 0;
    for record in records {
        let more = sum([size(&record), 1]);
        let opens = sum([used, more]) > MOST_OF_ITEM;
        let needed = sum([more, if opens { bare } else { 0 }]);
        if sum([total, needed]) > room || opens && (items.len() == MOST_ITEMS || sum([bare, more]) > MOST_OF_ITEM) {
            left = u32::saturating_add(left, 1);
            continue;
        }
        if opens {
            items.push(Vec::new());
            used = bare;
        }
        used = sum([used, more]);
        total = sum([total, needed]);
        if let Some(last) = items.last_mut() {
            last.push(record);
        }
    }
    let mut tombstones = tombstones;
    let items = items.into_iter().map(|orders| item(orders, std::mem::take(&mut tombstones))).collect();
    (items, left)
}
