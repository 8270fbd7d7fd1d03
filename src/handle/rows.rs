//! Which orders the popup needs for its first rows, and what it says of all of them, from the shards alone: of five hundred
//! orders no more are read than are drawn.

use super::*;
use crate::money::Money;
use crate::toolbar::{self, Counts, left_words};
use crate::window::until_words;

/// So many rows are drawn before more are asked for.
pub(super) const FIRST: usize = 20;

/// How soon "this week" ends.
const WEEK: i64 = 7 * DAY;

/// Where an order stands among the rows: as [`popup::rank`] has it of its lines. `None` where it has no row.
fn rank(entry: &OrderEntry, now: Moment) -> Option<(u8, Moment)> {
    let ahead = entry.closings.iter().map(|closing| closing.safe_by).filter(|at| *at > now).min();
    let dated = ahead.or_else(|| entry.closings.iter().map(|closing| closing.safe_by).max());
    let is_undated = entry.is_undated(now) && !entry.finished;
    if entry.awaited {
        return Some((0, Moment(0)));
    }
    if !entry.live && !is_undated {
        return None;
    }
    Some(match dated {
        Some(at) if ahead.is_some() || !(is_undated && entry.unseen) => (1, at),
        Some(at) => (2, at),
        None if entry.disputed && !is_undated => (4, Moment(0)),
        None => (3, Moment(0)),
    })
}

/// The orders of the first rows, of the first finished ones without a date, and of what is due. Nothing before all shards are
/// there.
pub(super) fn first_orders(offered: &Records, most: usize, now: Moment) -> Vec<String> {
    let mut open: Vec<((u8, Moment), String)> = Vec::new();
    let mut finished = Vec::new();
    for n in 0..SHARDS {
        let Some(stored) = offered.get(&shard_key(n)) else { return Vec::new() };
        // One that cannot be read is made anew from all orders.
        let shard = stored.as_ref().and_then(|stored| Shard::from_plain(stored).ok()).unwrap_or_default();
        for (id, entry) in shard {
            if let Some(rank) = rank(&entry, now) {
                let at = open.partition_point(|(other, _)| *other <= rank);
                if at < most {
                    open.insert(at, (rank, id));
                    open.truncate(most);
                }
            } else if entry.finished && entry.is_undated(now) {
                finished.push(id);
            }
        }
    }
    let open = open.into_iter().map(|(_, id)| id);
    let due = offered.get(DUE).and_then(Option::as_ref).map(Plain::members);
    let due = due.into_iter().flatten().map(|(id, _)| id.to_owned());
    open.chain(finished.into_iter().take(most)).chain(due).collect()
}

impl Session {
    fn entries(&self) -> impl Iterator<Item = (&String, &OrderEntry)> {
        self.shards.values().flatten()
    }

    /// How many orders have rows.
    pub(super) fn rowed(&self) -> usize {
        self.entries().filter(|(_, entry)| rank(entry, self.now).is_some()).count()
    }

    /// The orders whose date is looked for where the shopper asks for it.
    pub(super) fn undated(&self) -> impl Iterator<Item = &String> {
        let counts =
            |entry: &OrderEntry| entry.is_undated(self.now) && !(entry.finished && self.settings.skip_finished);
        self.entries().filter(move |(_, entry)| counts(entry)).map(|(id, _)| id)
    }

    /// How many finished orders have no date ahead.
    pub(super) fn finished_undated(&self) -> usize {
        self.entries().filter(|(_, entry)| entry.finished && entry.is_undated(self.now)).count()
    }

    /// The most urgent date in words: how many close this week, the first of them, and what they cost; or what comes next.
    pub(super) fn urgent(&self) -> Option<View> {
        let (mut week, mut first, mut sums) = (0_usize, None::<Moment>, Vec::<Money>::new());
        for (_, entry) in self.entries().filter(|(_, entry)| entry.live) {
            let mut counted = false;
            for closing in entry.closings.iter().filter(|closing| closing.safe_by > self.now) {
                counted &= closing.again;
                first = Some(first.map_or(closing.safe_by, |first| first.min(closing.safe_by)));
                if closing.safe_by.since(self.now) < WEEK && !counted {
                    counted = true;
                    week = week.saturating_add(1);
                    closing.price.iter().for_each(|price| overview::add(&mut sums, price));
                }
            }
        }
        let first = first?;
        let counts = Counts::of(&self.index, &self.settings);
        let counted = match week {
            0 if toolbar::is_anything_missing(&counts, &self.index) => "No known date is this week".to_owned(),
            0 => "None closes this week".to_owned(),
            1 => "1 closes this week".to_owned(),
            n => format!("{n} close this week"),
        };
        let next = format!("next {}", until_words(first, self.now, &self.zone));
        let mut children = vec![View::new(Tag::Strong, "", counted), View::new(Tag::Span, "date", next)];
        if week == 0 {
            children.push(View::new(Tag::Span, "left", left_words(first.since(self.now))));
        }
        for sum in sums {
            children.push(View::new(Tag::Span, "stake", format!("{} at stake", sum.label())));
        }
        Some(View::block(if week > 0 { "urgent-head" } else { "calm-head" }, children))
    }
}

/// Whether a text has each of the words that are searched for.
pub(super) fn has_words(text: &str, search: &str) -> bool {
    let text = crate::site::lower(text);
    crate::site::lower(search).split_whitespace().all(|word| text.contains(word))
}
