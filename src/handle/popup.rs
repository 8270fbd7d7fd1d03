//! The popup: every open line, and what the shopper has to know besides.

use super::*;
use crate::backfill;
use crate::overview::Want;
use crate::text::{self, Number, Text, ToldDay};
use crate::toolbar::{Counts, some};

/// How many orders are known, and of how many of them what is missing; the day on which the site said that there are none.
fn covered(counts: &Counts, oldest: bool, none: Option<Day>) -> Vec<Text> {
    match (counts.orders, counts.is_any_unknown(), none) {
        (0, false, Some(day)) => vec![text::popup_no_orders_there(ToldDay(day, true))],
        (0, ..) => vec![text::popup_no_order()],
        _ => {
            let mut said = counts.unknown();
            said.extend(toolbar::unshipped(counts.unshipped));
            said.push(Text::Several(toolbar::coverage(counts, oldest)));
            said
        }
    }
}

/// What comes first among the rows: a dispute that waits for the shopper, then the earliest last safe day, then what is past
/// its last day unseen, what has no date, and a dispute that waits for another.
fn rank(wanted: Want, window: &Window) -> (u8, Moment) {
    let safe_by = window.safe_by().map(|at| at.moment);
    let rank = match wanted {
        Want::Disputed(true) => 0,
        Want::Unseen(_) => 2,
        Want::Disputed(false) => 4,
        _ if safe_by.is_some() => 1,
        _ => 3,
    };
    (rank, safe_by.filter(|_| rank > 0).unwrap_or(Moment(0)))
}

/// What a page that could not be read, or not all of it, costs the shopper.
fn trouble_words(trouble: &Trouble) -> Text {
    let page = text::page(trouble.page);
    let order = trouble.order.clone().map(Number);
    match (trouble.health, order) {
        (Health::Unreadable, None) => text::trouble_unreadable(page),
        (Health::Unreadable, Some(order)) => text::trouble_unreadable_of(page, order),
        (_, None) => text::trouble_in_part(page),
        (_, Some(order)) => text::trouble_in_part_of(page, order),
    }
}

/// The most losses that are named one by one.
const MOST_LOSSES: usize = 6;
/// The most pages that are named one by one.
const MOST_TROUBLES: usize = 4;

impl Session {
    /// The popup, with so many rows at most, of the orders that have these words in them.
    pub(super) fn popup(&self, search: &str, most: usize) -> View {
        let mut rows: Vec<((u8, Moment), View)> = Vec::new();
        let mut finished = Vec::new();
        let is_search = !search.trim().is_empty();
        let draft = self.claim.as_ref().filter(|claim| claim.draft && self.now.since(claim.begun) < HOUR);
        // What a press opens, opens in the row that was pressed.
        let about = draft.or(self.dropped.as_ref());
        let mut opened = draft.and_then(|_| self.composer(None)).or_else(|| self.discarded());
        for order in self.orders.values() {
            if is_search && !rows::has_words(&self.words_of(order), search) {
                continue;
            }
            let detail_url = self.site.detail_url(&order.id);
            let page = ChipContext {
                url: "",
                detail_url: &detail_url,
                room: badge::Room::Row,
                policy: self.policy,
                offers_claim: true,
                badge_days: i64::from(self.settings.badge_days),
                now: self.now,
                zone: &self.zone,
            };
            let muted = self.told.get(&order.id).is_some_and(|memory| memory.muted);
            let mut is_finished = false;
            let mut awaited = order.may_wait();
            for (line, key, window) in self.windows(order) {
                let wanted = overview::want(order, line, &window, self.now);
                awaited = awaited.filter(|_| wanted != Want::Disputed(true));
                is_finished |= matches!(wanted, Want::Finished { .. });
                // Of a dispute that runs, the popup tells what is next.
                if matches!(wanted, Want::Dated | Want::Undated | Want::Unseen(_) | Want::Disputed(_)) {
                    let mut row = badge::row(order, line, key.as_deref(), &window, &page, muted);
                    if about.is_some_and(|claim| claim.order == order.id && (claim.key.is_none() || claim.key == key)) {
                        row.children.extend(opened.take());
                    }
                    let rank = rank(wanted, &window);
                    rows.insert(rows.partition_point(|(other, _)| *other <= rank), (rank, row));
                }
            }
            if let Some(said) = awaited {
                rows.insert(0, ((0, Moment(0)), badge::awaited_row(order, said, &page)));
            }
            if is_finished && finished.len() < most {
                let title = order.lines.first().and_then(|line| line.title.as_deref()).or(order.store.as_deref());
                let title = title.map_or_else(text::order_untitled, Text::from);
                let link = View::link("title", title, detail_url);
                let number = View::new(Tag::Span, "number", text::order_number(Number(order.id.clone())));
                finished.push(
                    View { tag: Tag::Li, children: vec![link, number], ..View::default() }.keyed(order.id.clone()),
                );
            }
        }
        let shown = rows.len().min(most);
        let is_more = rows.len() > shown;
        let drawn = rows.drain(..shown).map(|(_, row)| row).collect();
        let list = View { tag: Tag::Ul, class: "rows".to_owned(), children: drawn, ..View::default() };
        let rest = is_more.then(|| View::new(Tag::P, "rest", text::popup_most_urgent(shown)));
        if is_search {
            // What else has to be seen is not less so while something is searched for.
            let mut children = self.notices();
            children.extend(opened);
            children.extend(self.reminders_due());
            if shown == 0 {
                children.push(View::new(Tag::P, "empty", text::popup_none_found()));
            }
            children.push(list);
            children.extend(rest);
            let found = finished.len();
            children.extend(self.finished(finished, found));
            return View::block("popup", children);
        }
        let mut children: Vec<View> = self.urgent().into_iter().collect();
        children.extend(self.notices());
        // Of a line that has no row any more, above them all.
        children.extend(opened);
        children.extend(self.reminders_due());
        let counts = Counts::of(&self.index, &self.settings);
        children.extend(self.coverage(&counts));
        let missing: Vec<&String> = self.undated().collect();
        let untried = missing.iter().filter(|id| !self.run.as_ref().is_some_and(|run| run.has_tried(id))).count();
        children.extend(backfill::view(self.run.as_ref(), missing.len(), untried));
        // What is not shipped or not known is told above, and may be open or come to be.
        let is_any_left = counts.is_any_unknown() || counts.left_out > 0 || counts.unshipped > 0;
        if shown == 0 && counts.orders > 0 && !is_any_left {
            children.push(View::new(Tag::P, "empty", text::popup_none_open()));
        }
        children.push(list);
        children.extend(rest);
        children.extend(self.finished(finished, self.finished_undated()));
        let promise = if self.settings.sync { text::popup_private_but_sync() } else { text::popup_private() };
        children.push(View::new(Tag::P, "promise", promise));
        View::block("popup", children)
    }

    /// What an order is searched by: what was bought, where, and its number.
    fn words_of(&self, order: &Order) -> String {
        let titles = order.lines.iter().filter_map(|line| line.title.as_deref());
        let words = titles.chain(order.store.as_deref()).chain([order.id.as_str()]);
        words.collect::<Vec<_>>().join(" ")
    }

    /// The reminders that are due, the most urgent first.
    fn reminders_due(&self) -> Option<View> {
        let mut due: Vec<_> = self.due.iter().collect();
        due.sort_by_key(|(_, standing)| standing.safe_by);
        let due = due.into_iter().map(|(id, standing)| {
            let mut reminder = self.reminder(id, standing);
            if self.can_wait(id, standing, HOUR) {
                let when = Action::When { verb: "snooze".to_owned(), order: id.clone() };
                reminder.children.push(View::button("quiet", text::remind_choose_time(), when));
            }
            // Only a press on a page of ours is certainly the shopper's, so the banner on the site does not have it.
            reminder.children.push(View::button("quiet mute", text::remind_no_more(), Action::mute(id, true)));
            reminder
        });
        let due: Vec<View> = due.collect();
        (!due.is_empty()).then(|| View { tag: Tag::Ul, class: "due".to_owned(), children: due, ..View::default() })
    }

    /// How much is known: in one line, and in sentences behind it. Where nothing is known yet, the way to begin.
    fn coverage(&self, counts: &Counts) -> Vec<View> {
        let none = self.index.none.map(|at| self.zone.day_of(at));
        let said = covered(counts, self.index.oldest.is_some(), none);
        let mut sentences: Vec<View> = said.into_iter().map(|words| View::new(Tag::P, "coverage", words)).collect();
        let list = self.site.list_url().map(|url| View::link("learn", text::my_orders(), url));
        if counts.orders == 0 {
            return sentences.into_iter().chain(list).collect();
        }
        let mut summary = View::new(Tag::Summary, "", text::popup_orders_read(counts.orders));
        let missing = [some(text::popup_undated, counts.undated), some(text::popup_unseen, counts.unseen)];
        summary.children.extend(missing.into_iter().flatten().map(|words| View::new(Tag::Strong, "unknown", words)));
        sentences.insert(0, summary);
        let class = "more coverage-line".to_owned();
        vec![View {
            tag: Tag::Details,
            class,
            children: sentences.into_iter().chain(list).collect(),
            ..View::default()
        }]
    }

    /// The finished orders without a date ahead, folded: they may have one, or be over. So many there are in all.
    fn finished(&self, orders: Vec<View>, count: usize) -> Option<View> {
        if orders.is_empty() {
            return None;
        }
        let skip = self.settings.skip_finished;
        let summary = if skip { text::finished_left_out(count) } else { text::finished_orders(count) };
        let others = count.saturating_sub(orders.len());
        let others = (others > 0).then(|| View::new(Tag::P, "faint", text::finished_more(others)));
        let choice = if skip { text::finished_count() } else { text::finished_leave_out() };
        let mut children = vec![
            View::new(Tag::Summary, "", summary),
            View::new(Tag::P, "faint", text::finished_why()),
            View { tag: Tag::Ul, class: "finished".to_owned(), children: orders, ..View::default() },
        ];
        children.extend(others);
        children.push(View::button("quiet", choice, Action::skip_finished(!skip)));
        Some(View { tag: Tag::Details, class: "more".to_owned(), children, ..View::default() })
    }

    /// What was lost, in the popup and in the banner alike.
    pub(super) fn losses(&self) -> Option<View> {
        let losses = &self.index.losses;
        let sentences = losses.iter().take(MOST_LOSSES).map(|loss| View::new(Tag::P, "", loss.told()));
        let mut children: Vec<View> = sentences.collect();
        let more = losses.len().saturating_sub(MOST_LOSSES);
        if more > 0 {
            children.push(View::new(Tag::P, "", text::lost_more(more, losses.len())));
        }
        children.push(View::button("quiet", text::understood(), Action::understood()));
        (!losses.is_empty()).then(|| View::block("notice", children))
    }

    /// The same beside a page of the site, which is told nothing of orders it does not show.
    pub(super) fn losses_beside_a_page(&self) -> Option<View> {
        let of_orders: usize = self.index.losses.iter().map(Loss::orders).sum();
        let others = self.index.losses.iter().filter(|loss| loss.of_order().is_none() && loss.orders() == 0);
        let mut children: Vec<View> = others.map(|loss| View::new(Tag::P, "", loss.told())).collect();
        if of_orders > 0 {
            children.push(View::new(Tag::P, "", text::lost_beside_page(of_orders)));
        }
        if children.is_empty() {
            return None;
        }
        children.push(View::button("quiet", text::show_my_orders(), Action::show(OwnPage::Orders, None)));
        Some(View { tag: Tag::Li, class: "reminder".to_owned(), children, ..View::default() })
    }

    pub(super) fn notices(&self) -> Vec<View> {
        let mut notices: Vec<View> = correction::standing().notice().into_iter().collect();
        // What was missed by name, and what a fallback has read, is for whoever mends the site's file: it is in the report.
        let costly = self.index.troubles.iter().filter(|trouble| trouble.is_missing_something());
        let told: Vec<View> = costly.map(|trouble| View::new(Tag::P, "notice", trouble_words(trouble))).collect();
        let (is_told, more) = (!told.is_empty(), told.len().saturating_sub(MOST_TROUBLES));
        notices.extend(told.into_iter().take(MOST_TROUBLES));
        if more > 0 {
            notices.push(View::new(Tag::P, "notice", text::trouble_more(more)));
        }
        if is_told && !self.report.is_empty() {
            notices.push(View::block("notice", vec![panel::copy_report(self.report.clone())]));
        }
        for text in self.sync_troubles() {
            notices.push(View::new(Tag::P, "notice", text));
        }
        notices.extend(self.losses());
        notices
    }
}
