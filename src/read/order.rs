//! Orders on the pages that show them: the list, an order's own page, and both of the classic generation.

use super::promise::{LONGEST_PROMISE, has_digit};
use super::*;
use crate::day::{DAY, HOUR};
use crate::site::vocabulary::speaks_of;
use crate::snapshot::MOST_INSIDE;

/// More lines than an order can have.
const MOST_LINES: u32 = 500;

impl Reader<'_> {
    pub(super) fn order(&mut self, node: &Node) -> Option<Sighting> {
        let mut order = self.begun(node)?;
        self.other_numbers(node, &order.id);
        let state::States { status, dispute } = self.states(node);
        let way = status.as_ref().map(|seen| seen.value);
        let dispute = dispute.or_else(|| self.dispute_by_button(node, way));
        order.status = status;
        order.store = node.text("store").map(shorten);
        order.total = self.total(node);
        order.confirm = self.confirm_words(node);
        order.country = node.text("country").filter(|code| is_country(code)).map(str::to_uppercase);
        for tag in node.texts("tags") {
            if is_code(tag) && !order.tags.contains(tag) {
                order.tags.push(tag.clone());
            }
        }
        self.dates(node, &mut order);
        let mut lines_at = Vec::new();
        // A card of several lines has the place for one, and their number in it.
        for inside in node.inside("line").iter().filter(|inside| !inside.fields.is_empty()) {
            let mut line = self.line(inside);
            line.can_dispute = self.can_dispute(inside);
            let states = self.states(inside);
            line.status = states.status;
            let way = line.status.as_ref().map(|seen| seen.value).or(way);
            line.dispute = states.dispute.or_else(|| self.dispute_by_button(inside, way));
            let placed = order.day(Milestone::Placed);
            self.estimated(inside, placed, &mut line.dates);
            if counts_by_line(node) {
                let status = line.status.as_ref().or(order.status.as_ref()).map(|seen| seen.value);
                self.countdown(inside, status, placed, &mut line.dates);
            }
            order.lines.push(line);
            lines_at.push((inside.at, inside.fields.get("dispute_button").map_or(0, |found| found.at)));
        }
        let shown = node.texts("pictures").len();
        let told = node.text("line_count").and_then(|count| count.parse().ok());
        let count = told.or_else(|| u32::try_from(shown).ok()).filter(|count| (1..=MOST_LINES).contains(count));
        order.line_count = count.filter(|count| !is_within(*count, order.lines.len()));
        // No more than that are ever collected: how many more there are, nobody knows.
        if order.line_count.is_none() && order.lines.len() >= MOST_INSIDE {
            order.line_count = u32::try_from(MOST_INSIDE).ok().map(|most| most.saturating_add(1));
        }
        let is_whole = |line: &Line| match count {
            Some(count) => count == 1,
            None => order.total.as_ref().is_none_or(|total| is_worth(line, total)),
        };
        match order.lines.as_mut_slice() {
            // What a card says of its order, it says of its only line.
            [line] if self.page.lags() && is_whole(line) => line.dispute = line.dispute.take().or(dispute),
            _ => order.dispute = dispute,
        }
        Some(Sighting { order, at: node.at, lines_at })
    }

    /// What the button to confirm receipt says: its code stands beside it, in whatever language.
    fn confirm_words(&self, node: &Node) -> Option<String> {
        let code = self.site.confirm_button_code.as_str();
        let words = node.texts("coded_buttons").iter().find_map(|both| both.strip_prefix(code)?.strip_prefix(' '))?;
        Some(crate::site::lower(&shorten(words)))
    }

    fn total(&self, node: &Node) -> Option<Money> {
        let currency = state::currency_of(node);
        let parts = node.text("total_parts").zip(currency).and_then(|(info, code)| Money::from_parts(info, code));
        let labelled = || {
            node.texts("totals").iter().find_map(|row| {
                let (_, value) = self.site.labelled("total", row)?;
                Money::alone(value, currency)
            })
        };
        let text = || {
            let text = node.text("total")?;
            let labelled = self.site.labelled("total", text).or_else(|| split_label(text));
            Money::in_language(labelled.map_or(text, |(_, value)| value), currency, self.dates.language())
        };
        parts.or_else(labelled).or_else(text)
    }

    /// Whether the dispute button stands at a line. Only an order's own page ever has it.
    fn can_dispute(&self, node: &Node) -> Option<Seen<bool>> {
        if !matches!(self.page, PageKind::OrderDetail | PageKind::ClassicOrderDetail) {
            return None;
        }
        let codes = node.texts("button_codes");
        let seen = |value, field: &str, words: &str| Some(Seen { value, evidence: self.evidence(node, field, words) });
        if let Some(code) = codes.iter().find(|code| **code == self.site.dispute_button_code) {
            return seen(true, "button_codes", code);
        }
        let words = &self.site.words;
        let buttons = node.texts("buttons");
        if let Some(text) = buttons.iter().find(|text| self.site.is_named(&words.dispute_button, text)) {
            return seen(true, "buttons", text);
        }
        // A button is absent only where others stand, or where the place for them is there and empty; and one whose words
        // nobody knows may be the very button.
        if !codes.is_empty() && codes.iter().all(|code| self.site.other_button_codes.contains(code)) {
            return seen(false, "button_codes", "");
        }
        let is_other = |text: &String| self.site.is_named(&words.other_buttons, text);
        match (buttons.iter().all(is_other), buttons.is_empty()) {
            (true, false) => seen(false, "buttons", ""),
            (true, true) if codes.is_empty() && node.fields.contains_key("button_area") => {
                seen(false, "button_area", "")
            }
            _ => None,
        }
    }

    /// An order's own page names one order, however many of its blocks do.
    fn other_numbers(&mut self, node: &Node, own: &str) {
        if self.page.lags() {
            return;
        }
        let labelled = node.texts("rows").iter().filter_map(|row| only_number(self.site.labelled("id", row)?.1));
        let all = labelled.chain(node.texts("ids").iter().filter(|id| is_id(id)).cloned());
        if all.into_iter().any(|id| id != own) {
            self.miss("id", "one order's number; found another one in a block of its page");
        }
    }

    fn dates(&mut self, node: &Node, order: &mut Order) {
        const FIELDS: [(&str, Milestone); 5] = [
            ("placed", Milestone::Placed),
            ("paid", Milestone::Paid),
            ("shipped", Milestone::Shipped),
            ("completed", Milestone::Completed),
            ("delivered", Milestone::Delivered),
        ];
        let dates = &mut order.dates;
        for (field, milestone) in FIELDS {
            let title = node.text(&[field, "_title"].concat());
            let is_other = |title: &str| self.contradicts(title, milestone) || self.is_strange(title, milestone);
            if title.is_some_and(is_other) && node.text(field).is_some() {
                self.miss(field, "its place; the title beside it says something else");
            } else if let Some(text) = node.text(field) {
                self.whole(milestone, field, text, self.evidence(node, field, text), dates);
            }
        }
        for row in node.texts("rows") {
            if let Some((milestone, label, value)) = self.site.milestone_labelled(row) {
                // Of two rows that say so the one that is marked is the order's.
                if milestone == Milestone::Placed && node.text("placed_row").is_some_and(|marked| marked != row) {
                    self.miss("rows", "the row marked as the order's date; found another one with its label");
                    continue;
                }
                self.whole(milestone, label, value, self.evidence(node, "rows", row), dates);
            }
        }
        self.placed_by_mark(node, dates);
        self.rows_by_place(node, order.status.as_ref().map(|seen| seen.value), dates);
        self.rows_passed_over(node, dates);
        let placed =
            dates.iter().filter(|dated| dated.milestone == Milestone::Placed).map(|dated| dated.day.value).min();
        self.estimated(node, placed, dates);
        self.promises(node, order);
        // Behind the promise, whose printed day is the better reading of the same instant. Of several lines each has its own.
        if !counts_by_line(node) {
            let (status, placed) = (order.status.as_ref().map(|seen| seen.value), order.day(Milestone::Placed));
            self.countdown(node, status, placed, &mut order.dates);
        }
    }

    /// The row marked as the one of the order's date, whatever its label.
    fn placed_by_mark(&self, node: &Node, dates: &mut Vec<Dated>) {
        if dates.iter().any(|dated| dated.milestone == Milestone::Placed) {
            return;
        }
        if let Some(row) = node.text("placed_row")
            && let Some(value) = self.only_day(row).filter(|_| self.is_only_number(row))
        {
            let day = Seen { value, evidence: self.evidence(node, "placed_row", row) };
            dates.push(Dated { milestone: Milestone::Placed, day });
        }
    }

    /// The milestones of rows whose labels are not known, by their place: an order is placed, paid, shipped, completed.
    ///
    /// All four have to be there, in order; or the first three, of an order that is on its way or has a parcel to track.
    /// Two rows could be a paid order or one that was never paid and was closed.
    fn rows_by_place(&self, node: &Node, status: Option<Status>, dates: &mut Vec<Dated>) {
        const UNDER_WAY: [Status; 3] = [Status::AwaitingPayment, Status::AwaitingShipment, Status::AwaitingDelivery];
        const IN_ORDER: [Milestone; 4] = [Milestone::Placed, Milestone::Paid, Milestone::Shipped, Milestone::Completed];
        let rows: Vec<(&String, Day)> =
            node.texts("rows").iter().filter_map(|row| Some((row, self.only_day(row)?))).collect();
        if rows.iter().any(|(row, _)| !self.is_only_number(row)) {
            return;
        }
        if self.page == PageKind::OrderList {
            // A card has one row with a date, and it is the order's.
            if let [(row, day)] = *rows.as_slice()
                && !self.contradicts(row, Milestone::Placed)
                && !dates.iter().any(|dated| dated.milestone == Milestone::Placed)
            {
                self.infer(node, "rows", row, day, Milestone::Placed, dates);
            }
            return;
        }
        let is_tracked = node.fields.contains_key("tracking");
        if self.page == PageKind::ClassicOrderDetail {
            // The classic page has the newest first: shipped, paid, placed.
            if let [(_, shipped), (_, paid), (_, placed)] = *rows.as_slice()
                && placed <= paid
                && paid <= shipped
                && rows.iter().all(|(row, _)| self.site.milestone_labelled(row).is_none())
                && rows.iter().rev().zip(IN_ORDER).all(|((row, _), place)| !self.contradicts(row, place))
            {
                for ((row, day), milestone) in rows.iter().rev().zip(IN_ORDER) {
                    self.infer(node, "rows", row, *day, milestone, dates);
                }
            }
            return;
        }
        let expected = match rows.len() {
            // The fourth row of an order that is on its way says something else.
            4 if !status.is_some_and(|status| UNDER_WAY.contains(&status)) => IN_ORDER.as_slice(),
            3 if is_tracked || status == Some(Status::AwaitingDelivery) => IN_ORDER.split_at(3).0,
            _ => return,
        };
        let ascend = rows.windows(2).all(|pair| matches!(pair, [a, b] if a.1 <= b.1));
        let known = |row: &str| self.site.milestone_labelled(row).map(|(milestone, ..)| milestone);
        let agree = rows.iter().zip(expected).all(|((row, _), place)| match known(row) {
            Some(known) => known == *place,
            None => !self.contradicts(row, *place) && !self.is_strange(row, *place),
        });
        let marked = node.text("placed_row").is_none_or(|row| rows.first().is_some_and(|(first, _)| *first == row));
        if !(ascend && agree && marked) {
            return;
        }
        for ((row, day), milestone) in rows.into_iter().zip(expected) {
            if !dates.iter().any(|dated| dated.milestone == *milestone) {
                self.infer(node, "rows", row, day, *milestone, dates);
            }
        }
    }

    /// Whether a row has no other number than its date: beside one it may say two things.
    fn is_only_number(&self, row: &str) -> bool {
        !has_digit(&self.dates.parted(row).0)
    }

    /// Whether the words of a row that nobody knows say something else than the milestone that its place does: they are of
    /// another milestone, or of what is none.
    fn contradicts(&self, row: &str, place: Milestone) -> bool {
        let rows = &self.site.words.rows;
        let (label, _) = self.dates.parted(row);
        let speaks = |name: &str| rows.get(name).is_some_and(|words| speaks_of(words, &label));
        let is_other = |name: &&String| Milestone::named(name).is_some_and(|milestone| milestone != place);
        speaks("other") || !speaks(place.name()) && rows.keys().filter(is_other).any(|name| speaks(name))
    }

    /// Whether the words beside a date on a page in English, where they are known best, are none of its milestone's.
    fn is_strange(&self, row: &str, place: Milestone) -> bool {
        let (label, _) = self.dates.parted(row);
        let own = self.site.words.rows.get(place.name());
        let is_own = || own.is_none_or(|words| speaks_of(words, &label));
        self.speaks_english() && label.chars().any(|c| c.is_ascii_alphabetic()) && !is_own()
    }

    /// Rows with a date of which nobody knows what it is the day of.
    fn rows_passed_over(&mut self, node: &Node, dates: &[Dated]) {
        let is_used = |row: &String, day: Day| {
            let words = quoted(row);
            dates.iter().any(|dated| dated.day.value == day && dated.day.evidence.words == words)
        };
        let is_passed_over = |row: &&String| {
            let (rest, days) = self.dates.parted(row);
            let is_unused = days.into_iter().any(|day| day.map_or(true, |day| !is_used(row, day)));
            let known = self.site.milestone_labelled(row).is_some();
            !known && (is_unused || !self.dates.yearless(&rest).is_empty() || self.counts_down(row))
        };
        if node.texts("rows").iter().any(|row| is_passed_over(&row)) {
            self.miss("rows", "the known labels; found a date behind another one");
        }
    }

    /// What is left of the time to deliver, as the classic pages count it down from when they are shown.
    fn countdown(&mut self, node: &Node, status: Option<Status>, placed: Option<Day>, dates: &mut Vec<Dated>) {
        // Before the parcel is on its way it is the seller's time to send it that runs out.
        if status != Some(Status::AwaitingDelivery) {
            return;
        }
        let (field, left) = if let Some(text) = node.text("left") {
            ("left", text.parse().ok())
        } else if let [days, hours, minutes, ..] = node.texts("left_parts") {
            let part = |text: &String, unit: i64| text.parse::<i64>().ok()?.checked_mul(unit);
            let sum = || {
                let parts = [part(days, DAY)?, part(hours, HOUR)?, part(minutes, HOUR / 60)?];
                parts.into_iter().try_fold(0_i64, i64::checked_add)
            };
            ("left_parts", sum())
        } else {
            return;
        };
        if field == "left_parts" && !self.may_be_deadline(node) {
            return self.miss("delivery_deadline", "a countdown to it; the words beside it are of something else");
        }
        let Some(left) = left.filter(|left| (0..400 * DAY).contains(left)) else {
            return self.miss("delivery_deadline", "a countdown, as milliseconds or as days, hours and minutes");
        };
        let ends = pacific::day_of(self.now.plus(left));
        // A page that was saved long ago still counts down, from then.
        if placed.is_some_and(|placed| ends > placed.plus(LONGEST_PROMISE)) {
            return self
                .miss("delivery_deadline", "a countdown; it ends too long after the order for one that runs now");
        }
        self.infer(node, field, &node.texts(field).join(" "), ends, Milestone::DeliveryDeadline, dates);
    }

    /// Whether the words beside a countdown leave it to be the one to the end of a claim's time: they say that nothing has
    /// arrived, or name the protection, or nothing that is known as something else.
    fn may_be_deadline(&self, node: &Node) -> bool {
        let words = &self.site.words;
        let (said, _) = self.dates.parted(&node.texts("reminder").join(" "));
        let folded = text::fold(&said);
        let promises = words.deadline.iter().any(|phrase| folded.contains(phrase.trim_end_matches(promise::GOES_ON)));
        let is_of_case = || speaks_of(&words.cases, &said) || speaks_of(&words.other_events, &said);
        let names = |name: &str| words.rows.get(name).is_some_and(|words| speaks_of(words, &said));
        let is_of_row = || ["placed", "paid", "shipped", "completed"].into_iter().any(names);
        promises || !is_of_case() && (speaks_of(&words.claims, &said) || !is_of_row() && !names("other"))
    }

    fn infer(&self, node: &Node, field: &str, words: &str, value: Day, milestone: Milestone, dates: &mut Vec<Dated>) {
        let evidence = Evidence { inferred: true, ..self.evidence(node, field, words) };
        add(dates, Dated { milestone, day: Seen { value, evidence } });
    }

    fn estimated(&mut self, node: &Node, placed: Option<Day>, dates: &mut Vec<Dated>) {
        // A date without a year is one of the order's life.
        let life = placed.map(date::life);
        for text in node.texts("estimated") {
            let labelled = self.site.labelled("estimated-delivery", text).or_else(|| split_label(text));
            let value = labelled.map_or(text.as_str(), |(_, value)| value);
            let (words, _) = self.dates.parted(text);
            if speaks_of(&self.site.words.returned, &words) || self.speaks_of_refund(&words) {
                self.miss("estimated delivery", "the known labels; found words of a return or a refund");
                continue;
            }
            if !self.may_be_estimate(text) {
                self.miss("estimated delivery", "the known labels; found words of something else than an arrival");
                continue;
            }
            let evidence = self.evidence(node, "estimated", text);
            // In a language whose label is not known the date is the only one in its place.
            // A range is over at its end.
            let ranges = self.dates.ranges(value, life.as_ref());
            let range = || ranges.first().map(|(_, last, _)| *last);
            let yearless = || self.dates.without_year(value, life.as_ref()?).ok();
            let only_day = |text| if ranges.is_empty() { self.only_day(text) } else { None };
            match self.day_of(value).or_else(|refusal| only_day(text).or_else(range).or_else(yearless).ok_or(refusal)) {
                Ok(value) => {
                    let day = Seen { value, evidence };
                    add(dates, Dated { milestone: Milestone::EstimatedDelivery, day });
                }
                Err(refusal) => self.miss_date("estimated delivery", "a date with a year, and nothing else", refusal),
            }
        }
    }
}

fn is_within(count: u32, lines: usize) -> bool {
    usize::try_from(count).is_ok_and(|count| count <= lines)
}

/// Whether a line costs what its order does, so that nothing else was bought with it.
fn is_worth(line: &Line, total: &Money) -> bool {
    let price = line.unit_price.as_ref().and_then(|price| price.times(line.quantity.unwrap_or(1)));
    price.is_none_or(|price| price.currency != total.currency || price.minor >= total.minor)
}

/// Whether an order has several lines, of which any counts down by itself.
fn counts_by_line(node: &Node) -> bool {
    let lines = node.inside("line");
    lines.len() > 1 && lines.iter().any(|line| line.fields.contains_key("left"))
}

fn is_country(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|b| b.is_ascii_alphabetic())
}

/// A code of the site, as `LOCAL_FREE_RETURN` is one: no word that a seller wrote.
fn is_code(text: &str) -> bool {
    text.len() <= 40 && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
}
