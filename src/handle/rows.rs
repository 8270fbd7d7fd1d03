//! What the popup says of all orders together, from the shards alone; and which of them have the words that are searched for.

use super::*;
use crate::money::Money;
use crate::text::{self, Text};
use crate::toolbar::{self, Counts, some};
use crate::window::last_day;

/// So many rows are drawn before more are asked for.
pub(super) const FIRST: usize = 20;

/// How soon "this week" ends.
const WEEK: i64 = 7 * DAY;

impl Session {
    fn entries(&self) -> impl Iterator<Item = (&String, &OrderEntry)> {
        self.shards.values().flatten()
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

    /// What is most urgent, in words: what may be over or waits for an answer, how many lines close this week, the first of them,
    /// and what they cost; or what comes next. Calm only where nothing of that is there and every order has its date.
    pub(super) fn urgent(&self) -> Option<View> {
        let counts = Counts::of(&self.index, &self.settings);
        let live = || self.entries().map(|(_, entry)| entry).filter(|entry| entry.live);
        let ahead = live().flat_map(|entry| &entry.closings).map(|closing| closing.safe_by).filter(|at| *at > self.now);
        let first = ahead.min();
        let is_this_week = |at: Moment| at.since(self.now) < WEEK;
        let week: Vec<_> = live().flat_map(|entry| entry.lines_closing(self.now, is_this_week)).collect();
        let now = [
            some(text::head_doubtful, counts.doubtful),
            some(text::head_awaited, counts.awaited),
            some(text::head_closing, week.len()),
        ];
        let mut said: Vec<Text> = now.into_iter().flatten().collect();
        let is_calm = said.is_empty();
        if is_calm {
            first?;
            let is_all_known = !toolbar::is_anything_missing(&counts, &self.index);
            said.push(if is_all_known { text::head_none_closes() } else { text::head_none_known() });
        }
        let mut children: Vec<View> = said.into_iter().map(|words| View::new(Tag::Strong, "", words)).collect();
        if let Some(first) = first {
            let next = text::head_next(last_day(first, self.now, &self.zone));
            children.push(View::new(Tag::Span, "date", next));
            if week.is_empty() {
                children.push(View::new(Tag::Span, "left", toolbar::left(first.since(self.now))));
            }
        }
        let mut sums = Vec::<Money>::new();
        week.iter().flatten().for_each(|price| overview::add(&mut sums, price));
        // Of a line whose price nobody knows, the money is at stake as well.
        let is_any_unknown = week.iter().any(Option::is_none);
        if !sums.is_empty() {
            let words = if is_any_unknown { text::head_at_least_at_stake(sums) } else { text::head_at_stake(sums) };
            children.push(View::new(Tag::Span, "stake", words));
        }
        Some(View::block(if is_calm { "calm-head" } else { "urgent-head" }, children))
    }
}

/// Whether a text has each of the words that are searched for.
pub(super) fn has_words(text: &str, search: &str) -> bool {
    let text = crate::site::lower(text);
    crate::site::lower(search).split_whitespace().all(|word| text.contains(word))
}
