//! What was passed over: a page of a known kind is [read](Health::Read) only where every date, every countdown and every
//! order's number on it was taken by a reader, or is known to be nobody's.
//!
//! The recipes collect, beside what has a reader, what holds a number in the place of a promise, and from everywhere else on
//! an order's part of the page the texts that look like a date or a countdown (`strays`). What of it nobody took is told.

use std::ops::Range;

use super::promise::{GOES_ON, PROMISED, has_digit};
use super::text::fold;
use super::*;
use crate::day::DAY;
use crate::site::vocabulary::{speaks_of, speaks_of_longer};
use crate::snapshot::MOST_TEXTS;

/// Years of the Gregorian, the Thai and the Hebrew calendar. Those of the Persian and the Islamic one may be amounts.
const CALENDARS: [Range<u32>; 3] = [2000..2100, 2543..2643, 5760..5861];
/// A clock's instant may be as much ahead of this computer's.
const AHEAD: i64 = 10 * 60_000;
/// Seconds and days written as numbers are believed as instants so far ahead, in days.
const FURTHEST: i32 = 366;
/// As many letters has a word for an end that means nothing else in another language.
pub(super) const SHORTEST_END: usize = 3;
/// In days.
const HALF_A_YEAR: i32 = 182;
/// Marks between the numbers of a date.
const MARKS: [&str; 4] = [".", ",", "-", "/"];

impl Reader<'_> {
    /// What was said of days in the places of promises and is not understood: a date that is neither the refund's nor the
    /// coupon's, a number of days in a reminder that counts from nobody knows what, a step of the service progress that is
    /// none of the known ones.
    pub(super) fn promises_passed_over(&mut self, node: &Node, own: &[(&'static str, String)], order: &Order) {
        let is_unread =
            |text: &String| self.has_unread_date(node, text, order) || may_hold_date(&self.dates.parted(text).0);
        // What tracking shows of a promise is nothing but the promise.
        let silent = self.page == PageKind::Tracking
            && self.speaks_another_language()
            && own.iter().any(|(field, _)| *field == "promises")
            && order.dates.iter().all(|dated| !PROMISED.contains(&dated.milestone));
        if silent || own.iter().any(|(_, text)| is_unread(text)) {
            self.miss("delivery_deadline", "the known words; found a date behind others");
        }
        let words = &self.site.words;
        let counts = |clause: &str| {
            speaks_of(&words.undelivered, clause)
                && (has_digit(clause) || self.dates.loose_units(clause) > 0 || speaks_of(&words.spans, clause))
                && self.dates.all(clause).is_empty()
        };
        if own.iter().any(|(field, text)| *field != "reminder" && text.split(['·', '•']).any(counts)) {
            self.miss("delivery_deadline", "a date; found a promise that counts days instead");
        }
        // What stands among promises and promises nothing may say until when something can be claimed.
        let among = ["entries", "headings", "progress_title"].into_iter().flat_map(|field| node.texts(field));
        let among: Vec<&String> = among.filter(|text| !self.is_within_sellers(text)).collect();
        let own_texts = own.iter().filter(|(field, _)| *field != "reminder").map(|(_, text)| text);
        let ends = |clause: &str| self.is_left(clause) || self.counts_among_promises(clause);
        if own_texts.chain(among.iter().copied()).any(|text| text.split(['·', '•']).any(ends)) {
            self.miss("delivery_deadline", "a date; found a clause that says in other words until when");
        }
        let is_unread_among = |text: &&String| {
            let clauses =
                text.split(['·', '•']).filter(|clause| self.speaks_of_end(clause) && !self.is_of_coupon(clause));
            clauses.into_iter().any(|clause| self.has_unread_date(node, clause, order))
        };
        if among.iter().any(is_unread_among) {
            self.miss("delivery_deadline", "the known words; found a date among the promises, behind others");
        }
        self.notes_passed_over(node, order);
        self.reminders_passed_over(node, own, order);
        self.steps_passed_over(node, order);
    }

    /// What stands beside prices, beside a line's title and beside all of an answer is nothing of the order's, unless it says
    /// until when something can be claimed.
    fn notes_passed_over(&mut self, node: &Node, order: &Order) {
        let limits = |text: &String| {
            let words = &self.site.words;
            // "Money-back guarantee within 90 days" says how long it is given, not what is left of it.
            let is_term = speaks_of(&words.within, text);
            let is_left = || {
                let counts = !self.dates.day_counts(text).is_empty() || self.dates.countdown(text).is_some();
                counts && !is_term && speaks_of(&words.left, text) && !speaks_of(&words.other_promises, text)
            };
            let counts = || !is_term && self.counts_among_promises(text);
            let ends = || self.has_unread_date(node, text, order) || self.is_left(text) || counts();
            !self.is_within_titles(node, text) && (self.speaks_of_claim(text) && ends() || is_left())
        };
        let notes = node.texts("notes");
        // Label and value stand in two elements, often with no space between them.
        let parted =
            |row: &String| notes.iter().fold(row.clone(), |row, note| row.replace(note, &[" ", note].concat()));
        let rows: Vec<String> = node.texts("totals").iter().map(parted).collect();
        let fields = ["notes", "notes_of_lines", "notes_of_page"].into_iter().flat_map(|field| node.texts(field));
        if fields.chain(&rows).any(limits) {
            self.miss("dates", "the known places; found a date or a countdown beside a price or a title");
        }
    }

    /// Whether a text stands in the title, the variant or the store's name of an order.
    fn is_within_titles(&self, node: &Node, text: &str) -> bool {
        let lines = node.inside("line").iter().flat_map(|line| line.texts("title").iter().chain(line.texts("variant")));
        let text = fold(text);
        let text = text.trim();
        lines.chain(node.texts("store")).any(|title| fold(title).contains(text))
    }

    fn is_of_coupon(&self, text: &str) -> bool {
        let words = &self.site.words;
        let folded = fold(text);
        words.coupon.iter().any(|phrase| folded.contains(phrase.as_str())) || speaks_of(&words.other_promises, text)
    }

    fn reminders_passed_over(&mut self, node: &Node, own: &[(&'static str, String)], order: &Order) {
        if !node.texts("left_parts").is_empty() {
            return;
        }
        let words = &self.site.words;
        let is_unread = |text: &String| {
            let said = quoted(text);
            let of_terms = order.terms.iter().filter(|term| term.days.evidence.words == said);
            let terms: Vec<u32> = of_terms.map(|term| term.days.value).collect();
            let counted = self.dates.day_counts(text).iter().any(|(days, _)| !terms.contains(days));
            let in_words = self.dates.loose_units(text) > 0 || speaks_of(&words.spans, text);
            // A number of parcels, of coins or of money says nothing of time.
            let names_unit = || has_digit(text) && self.dates.names_unit(text);
            let is_span = terms.is_empty() && (self.dates.countdown(text).is_some() || names_unit());
            counted
                || in_words
                || is_span
                || self.is_left(text)
                || self.has_unread_date(node, text, order)
                || may_hold_date(text)
        };
        if own.iter().any(|(field, text)| *field == "reminder" && is_unread(text)) {
            self.miss("reminder", "the known words with a number of days; found a number among others");
        }
    }

    /// A step of the service progress is a coupon's, the refund's, or of a day that is known already.
    fn steps_passed_over(&mut self, node: &Node, order: &Order) {
        let steps = node.inside("node");
        let is_known = |step: &Node| {
            let Some(Ok(day)) = step.text("time").map(|time| self.day_of(time)) else { return false };
            let is_coupon = step.text("label").is_some_and(Money::is_amount);
            is_coupon || order.dates.iter().any(|dated| dated.day.value == day)
        };
        if !steps.iter().all(is_known) {
            self.miss(
                "delivery_deadline",
                "the service progress; a day of it cannot be read, or a step of it is none that is known",
            );
        }
    }

    /// What stands elsewhere on a part of the page that is of these orders, and looks like a date, an instant or a countdown.
    pub(super) fn strays(&mut self, node: &Node, orders: &[&Order]) {
        // Until an order is paid there is nothing to claim, and what runs out is the time to pay.
        let is_unpaid =
            |order: &&Order| order.status.as_ref().is_some_and(|status| status.value == Status::AwaitingPayment);
        if !orders.is_empty() && orders.iter().all(is_unpaid) {
            return;
        }
        let steps: Vec<String> = node.inside("node").iter().filter_map(|step| step.text("time")).map(fold).collect();
        let known: Vec<&Dated> = dated(orders.iter().copied()).collect();
        let is_passed_over = |text: &String| {
            // What stands in a place of its own is judged there.
            let is_judged =
                ["promises", "promise_note", "reminder"].iter().any(|field| node.texts(field).contains(text));
            if is_judged || steps.contains(&fold(text)) {
                return false;
            }
            let is_dated = self.names_unread_day(node, text, &known) || self.is_unread_instant(text, &known);
            // A number of hours by their letter alone is a battery's as well.
            let says = || self.counts_down_anywhere(&without_hours(text)) || self.speaks_of_end(text);
            let counts_down = || self.counts_down_anywhere(text) && says();
            let counts = || has_three_numbers(&fold(&self.dates.parted(text).0)) || counts_down();
            !self.is_within_sellers(text) && (is_dated || counts() && !self.runs_towards_nothing(text))
        };
        // What stands in an attribute is a deadline's where its element or what is around it speaks of one.
        let is_attribute_passed_over = |text: &String| {
            let (value, around) = text.split_once(" · ").unwrap_or((text, ""));
            let is_it = self.names_unread_day(node, value, &known)
                || self.is_unread_instant(value, &known)
                || self.counts_down_anywhere(value);
            is_it && !self.is_within_sellers(value) && [value, around].into_iter().any(|text| self.speaks_of_end(text))
        };
        let in_attribute = node.texts("stray_attributes").iter().any(is_attribute_passed_over);
        // On the page of a case a time is one to answer in, whatever is to be done.
        let is_of_case = matches!(self.page, PageKind::RefundList | PageKind::DisputeStatus);
        let is_to_answer = |text: &String| {
            let (rest, dates) = self.dates.parted(text);
            let is_timed = || self.names_span(&rest) || self.dates.names_weekday(&rest);
            is_of_case && dates.is_empty() && is_timed() && !self.is_within_sellers(text)
        };
        // In an answer what sellers write has keys of its own; whatever else stands at a line is no title.
        let of_lines = node.texts("stray_days").iter().filter(|_| self.snapshot.answer.is_some());
        let is_unread_at_line = of_lines.into_iter().any(|text| {
            let is_end = self.speaks_of_claim(text);
            is_end
                && !self.is_within_titles(node, text)
                && (self.names_unread_day(node, text, &known) || self.counts_down_anywhere(text))
        });
        let of_parcel = node.texts("parcel_line").iter().filter(|text| !self.is_only_past(text));
        let fields = ["strays", "stray_days", "stray_instants", "undrawn"]
            .into_iter()
            .flat_map(|field| node.texts(field))
            .chain(of_parcel);
        // What is left of something, in whatever unit; of what has run out nothing is.
        let is_left = |text: &String| {
            text.bytes().all(|byte| byte.is_ascii_digit() || byte == b':') && text.contains(|c| !matches!(c, '0' | ':'))
        };
        if fields.into_iter().any(|text| is_passed_over(text) || is_to_answer(text))
            || is_unread_at_line
            || node.texts("stray_left").iter().any(is_left)
        {
            self.miss("dates", "the known places; found a date or a countdown elsewhere on the page");
        }
        if in_attribute {
            self.miss(
                "dates",
                "the known places; found a date or a countdown in an attribute, beside words of a deadline",
            );
        }
    }

    /// Whether a text is nothing but a time that is over: in the line of a parcel it is when something happened to it.
    fn is_only_past(&self, text: &str) -> bool {
        let today = self.zone.day_of(self.now);
        let (rest, dates) = self.dates.parted(text);
        let year = today.parts().0;
        // Without its year, a day is the last of that name or the next, whichever is nearer.
        let is_over =
            |(month, day)| Day::of(year, month, day).is_some_and(|day| day <= today || day.since(today) > HALF_A_YEAR);
        self.is_nothing_but_dates(&rest)
            && dates.iter().all(|day| day.as_ref().is_ok_and(|day| *day <= today))
            && self.dates.yearless(&rest).into_iter().all(|of_year| of_year.is_some_and(is_over))
    }

    /// What a question that lies over the page says of the end of a claim's time.
    pub(super) fn dialogs(&mut self, sightings: &[Sighting]) {
        let root = &self.snapshot.root;
        let known: Vec<&Dated> = dated(sightings.iter().map(|sighting| &sighting.order)).collect();
        let is_passed_over = |text: &String| {
            let is_it = || self.names_unread_day(root, text, &known) || self.counts_down_anywhere(text);
            self.speaks_of_claim(text) && self.names_end(text) && is_it() && !self.is_within_sellers(text)
        };
        if root.texts("dialogs").iter().any(is_passed_over) {
            self.miss("dates", "the known places; found a date or a countdown in a dialogue over the page");
        }
    }

    /// Whether a text speaks of what a shopper may claim, of an end, or of what is left.
    pub(super) fn speaks_of_end(&self, text: &str) -> bool {
        self.names_end(text) || self.speaks_of_claim(text)
    }

    fn names_end(&self, text: &str) -> bool {
        let words = &self.site.words;
        speaks_of_longer(&words.ends, SHORTEST_END, text) || speaks_of(&words.left, text)
    }

    /// Whether the numbers of a text are no countdown and no date: how soon a seller answers, until when coins last.
    fn runs_towards_nothing(&self, text: &str) -> bool {
        let words = &self.site.words;
        let is_left = || speaks_of(&words.ends, text) || self.speaks_of_claim(text);
        speaks_of(&words.other_spans, text) && !is_left()
    }

    /// Whether a value of an answer is an instant, or a day written as a number, that nothing has. One of now is a clock's;
    /// one to come says by no word what ends then, so the day of something else does not excuse it.
    fn is_unread_instant(&self, text: &str, known: &[&Dated]) -> bool {
        if let Some(at) = instant(text) {
            let ahead = at.since(self.now);
            let is_of = |day: Day| known.iter().any(|dated| dated.day.value == day);
            return ahead > AHEAD || ahead < -DAY && !is_of(pacific::day_of(at)) && !is_of(self.zone.day_of(at));
        }
        // Shorter numbers may be anything, so only those that would be near to come are told.
        let seconds =
            || text.parse::<i64>().ok().filter(|_| text.len() == 10).map(|seconds| seconds.saturating_mul(1000));
        let is_to_come = |at: i64| {
            let ahead = at.saturating_sub(self.now.0);
            (AHEAD..i64::from(FURTHEST).saturating_mul(DAY)).contains(&ahead)
        };
        if seconds().is_some_and(is_to_come) {
            return true;
        }
        let today = self.zone.day_of(self.now);
        day_in_digits(text).is_some_and(|day| (0..=FURTHEST).contains(&day.since(today)))
    }

    /// Numbers of orders on a page of many that stand outside of everything that was read as one.
    pub(super) fn strangers(&mut self, sightings: &[Sighting]) {
        let root = &self.snapshot.root;
        let named = root.texts("strangers").iter().flat_map(|text| case::numbers_in(text).collect::<Vec<_>>());
        let linked = root.texts("stranger_links").iter().filter_map(|href| self.site.order_in(href));
        let is_read = |id: &String| {
            let orders = sightings.iter().map(|sighting| &sighting.order);
            orders
                .into_iter()
                .any(|order| order.id == *id || order.lines.iter().any(|line| line.id.as_ref() == Some(id)))
        };
        // What the page says that it holds; of a long list not all of it is told.
        let told = |field: &str| Some(root.texts(field)).filter(|all| all.len() < MOST_TEXTS).unwrap_or_default();
        let held = told("others").iter().filter_map(|name| name.rsplit('_').next());
        let held = held.chain(told("held").iter().map(String::as_str));
        let held = held.filter(|id| is_id(id) && id.len() >= FEWEST_DIGITS).map(str::to_owned);
        if named.chain(linked).chain(held).any(|id| !is_read(&id)) {
            self.miss("order", "the known cards; found an order's number outside of them");
        }
    }

    /// Whether a text names a day that nothing which was read of its order has, or one that it has for something else.
    fn has_unread_date(&self, node: &Node, text: &str, order: &Order) -> bool {
        self.names_unread_day(node, text, &dated([order]).collect::<Vec<_>>())
    }

    fn names_unread_day(&self, node: &Node, text: &str, known: &[&Dated]) -> bool {
        text.split(['·', '•']).any(|clause| {
            let (rest, dates) = self.dates.parted(clause);
            let mut excused = self.own_days(node, clause, known);
            if !dates.is_empty() {
                excused.extend(self.days_of_others(clause));
            }
            let mut is_excused = |is_it: &dyn Fn(Day) -> bool| {
                // Each statement excuses its own day once.
                let own = excused.iter().position(|day| is_it(*day)).map(|at| excused.swap_remove(at));
                let mut same = known.iter().filter(|dated| is_it(dated.day.value)).peekable();
                own.is_some() || same.peek().is_some() && !same.any(|dated| self.is_deadline_of_another(clause, dated))
            };
            dates.into_iter().any(|day| !day.is_ok_and(|day| is_excused(&|known| known == day)))
                || self
                    .dates
                    .yearless(&rest)
                    .into_iter()
                    .any(|of_year| !of_year.is_some_and(|of_year| is_excused(&|known| is_day_of_year(known, of_year))))
        })
    }

    /// The days that a clause tells as the milestone which they are known to be.
    fn own_days(&self, node: &Node, clause: &str, known: &[&Dated]) -> Vec<Day> {
        let words = &self.site.words;
        let of = |milestone: Milestone| known.iter().filter(move |dated| dated.milestone == milestone);
        let phrases = [(Milestone::DeliveryDeadline, &words.deadline), (Milestone::DelayCoupon, &words.coupon)];
        let told = phrases.into_iter().flat_map(|(milestone, phrases)| {
            let days =
                phrases.iter().flat_map(|phrase| self.dates.after(phrase.trim_end_matches(GOES_ON), clause)).flatten();
            days.filter(move |day| of(milestone).any(|dated| dated.day.value == *day))
        });
        let mut days: Vec<Day> = told.collect();
        // Without its year the words alone say whose day it is.
        if days.is_empty() && self.dates.all(clause).is_empty() {
            let text = fold(clause);
            let named =
                |phrases: &[String]| phrases.iter().any(|phrase| text.contains(phrase.trim_end_matches(GOES_ON)));
            let known = phrases.into_iter().filter(|(_, phrases)| named(phrases));
            days.extend(known.filter_map(|(milestone, _)| of(milestone).next()).map(|dated| dated.day.value));
        }
        if days.is_empty() {
            let inferred = self.in_other_words(node, "strays", clause);
            days.extend(
                inferred.filter(|(milestone, _)| *milestone == Milestone::DeliveryDeadline).map(|(_, day)| day.value),
            );
        }
        if days.is_empty() {
            let said = quoted(clause);
            days.extend(known.iter().filter(|dated| dated.day.evidence.words == said).map(|dated| dated.day.value));
        }
        days
    }

    /// The days in a clause that are known to be nobody's: those of a sale, of a coupon. Beside the site's own promises, the
    /// clause speaks of nothing that a shopper may claim.
    fn days_of_others(&self, clause: &str) -> Vec<Day> {
        let words = &self.site.words;
        let promises = words.deadline.iter().chain(&words.coupon);
        let rest = promises.fold(fold(clause), |rest, phrase| rest.replace(phrase.trim_end_matches(GOES_ON), " "));
        let is_free = |phrase: &&String| !self.speaks_of_claim(&rest.replacen(phrase.as_str(), " ", 1));
        let phrases = words.other_dates.iter().filter(is_free);
        phrases.flat_map(|phrase| self.dates.after(phrase, clause)).flatten().collect()
    }

    /// Whether a clause with the day of a milestone says that something else ends then. A day that is over is no deadline.
    fn is_deadline_of_another(&self, clause: &str, dated: &Dated) -> bool {
        let words = &self.site.words;
        if dated.day.value < pacific::day_of(self.now) {
            return false;
        }
        let ends = || speaks_of(&words.ends, clause) && !speaks_of(&words.other_promises, clause);
        // A date with nothing but its preposition is a piece of a sentence whose words stand elsewhere.
        let is_piece = || {
            let rest = fold(&self.dates.parted(clause).0);
            let rest = rest.trim_matches(|c: char| !c.is_alphanumeric());
            rest.is_empty() || rest.split_whitespace().count() < 2 && words.ends.iter().any(|word| word == rest)
        };
        // What is to come is of a promise or of an arrival; an estimate is told with the words of an end as well: "arrives by".
        let is_another = || match dated.milestone {
            Milestone::EstimatedDelivery => !self.tells_estimate(clause),
            Milestone::DeliveryDeadline => true,
            _ => ends(),
        };
        self.speaks_of_claim(clause) || !is_piece() && is_another()
    }

    /// Whether a text speaks of what a shopper may claim: a refund, a dispute, the protection of buyers.
    pub(super) fn speaks_of_claim(&self, text: &str) -> bool {
        let words = &self.site.words;
        let is_of_case = || speaks_of(&words.cases, text);
        speaks_of(&words.claims, text) || is_of_case() || self.speaks_of_refund(text)
    }

    /// Whether the page says that it is not in English, the language whose words are known best.
    fn speaks_another_language(&self) -> bool {
        self.language_told().is_some_and(|lang| !lang.to_lowercase().starts_with("en"))
    }

    /// Whether the page says that it is in English.
    pub(super) fn speaks_english(&self) -> bool {
        self.language_told().is_some_and(|lang| lang.to_lowercase().starts_with("en"))
    }

    fn language_told(&self) -> Option<&str> {
        self.snapshot.lang.as_deref().or_else(|| self.site.language_of(&self.snapshot.url))
    }
}

/// What was dated of orders and of their lines.
fn dated<'a>(orders: impl IntoIterator<Item = &'a Order>) -> impl Iterator<Item = &'a Dated> {
    orders.into_iter().flat_map(|order| order.dates.iter().chain(order.lines.iter().flat_map(|line| &line.dates)))
}

fn is_day_of_year(day: Day, (month, of_month): (u32, u32)) -> bool {
    let (_, own_month, own_day) = day.parts();
    (own_month, own_day) == (month, of_month)
}

/// The day in a number such as `20261205`, or `20261205235959` with a time behind it.
fn day_in_digits(text: &str) -> Option<Day> {
    let is_number = matches!(text.len(), 8 | 14) && text.bytes().all(|byte| byte.is_ascii_digit());
    let part = |range: Range<usize>| text.get(range).filter(|_| is_number)?.parse::<u32>().ok();
    Day::of(i32::try_from(part(0..4)?).ok()?, part(4..6)?, part(6..8)?)
}

/// A text without its numbers of hours that have one letter for a unit: `24 h`, `24h`.
fn without_hours(text: &str) -> String {
    let is_number = |word: &str| !word.is_empty() && word.chars().all(char::is_numeric);
    let mut rest: Vec<&str> = Vec::new();
    for word in text.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let number = bare.strip_suffix(['h', 'H']);
        if number == Some("") && rest.last().is_some_and(|before| is_number(before)) {
            rest.pop();
        } else if !number.is_some_and(is_number) {
            rest.push(word);
        }
    }
    rest.join(" ")
}

/// Whether a text holds what may be a date in a form that is not known: a year of one of the calendars in which a browser
/// may write it, or three numbers that are one mark apart, with a space behind the mark (`30. 6. 26`) or without.
fn may_hold_date(text: &str) -> bool {
    let text = fold(text);
    let is_year = |piece: &str| {
        let year: Option<u32> = (piece.len() == 4).then(|| piece.parse().ok()).flatten();
        year.is_some_and(|year| CALENDARS.iter().any(|years| years.contains(&year)))
    };
    // A year alone (2000 coins) is no date: its day stands near it.
    let all: Vec<&str> = pieces(&text).filter(|piece| !piece.is_empty()).collect();
    let is_day = |piece: &&str| {
        let digits = piece.trim_end_matches(|c: char| c.is_alphabetic());
        matches!(digits.len(), 1 | 2) && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    let has_year = all.iter().enumerate().any(|(at, piece)| {
        let near = all.get(at.saturating_sub(3)..).unwrap_or_default().iter().take(7);
        is_year(piece) && (near.into_iter().any(is_day) || piece.len() == text.trim().len())
    });
    has_year || has_three_numbers(&text)
}

/// Whether three numbers stand in a folded text that are one mark apart.
fn has_three_numbers(text: &str) -> bool {
    let joined = MARKS.iter().fold(text.to_owned(), |text, mark| text.replace(&[mark, " "].concat(), mark));
    pieces(&joined).any(is_three_numbers)
}

/// The parts of a text that may be numbers, without the mark behind them.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let pieces = text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | ',' | '-' | '/')));
    pieces.map(|piece| piece.trim_end_matches(['.', ',', '-']))
}

fn is_three_numbers(text: &str) -> bool {
    let numbers: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).collect();
    numbers.windows(3).any(|three| {
        let [first, second, third] = three else { return false };
        [first, second].iter().all(|number| matches!(number.len(), 1 | 2)) && matches!(third.len(), 1 | 2 | 4)
    })
}
