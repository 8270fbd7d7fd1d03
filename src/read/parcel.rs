//! A parcel's way, as the tracking page tells it: when it was delivered, and what is in it.
//!
//! An event's time is an instant (the answer) or words without a year (the page). The words are in the shopper's zone, so
//! where there is an instant it alone decides: it becomes the day it was where the shopper is, as the page shows it, and
//! beside it the day it was in US Pacific time, in which the site counts, if that is another one ([`SITES_OWN_DAY`]). Words
//! get the year that makes them fit the other dates on the page.

use std::ops::RangeInclusive;

use super::text::fold;
use super::*;
use crate::order::{SITES_OWN_DAY, Track};
use crate::site::vocabulary::speaks_of;

/// The most events kept of one parcel, the newest first.
const MOST_TRACKS: usize = 15;

/// How many days before its deadline, or before today, the first event of a parcel can lie.
const LONGEST_BEFORE: i32 = 200;

/// Within which days everything of a parcel happened.
struct Life {
    days: RangeInclusive<Day>,
    /// Whether something on the page tells the year. Today's date does not: the page of an old order is read today as well.
    dated: bool,
}

/// Days of its order that tell the year of a parcel's times.
#[derive(Clone, Copy)]
struct Known {
    placed: Option<Day>,
    deadline: Option<Day>,
}

/// Events of one parcel, and the days that follow from them.
#[derive(Default)]
struct Parcel {
    tracks: Vec<Track>,
    dates: Vec<Dated>,
}

impl Reader<'_> {
    pub(super) fn parcels(&mut self, node: &Node) -> Option<Sighting> {
        let mut order = self.begun(node)?;
        self.promises(node, &mut order);
        let known = Known { placed: (self.placed)(&order.id), deadline: order.day(Milestone::DeliveryDeadline) };
        let parcels = node.inside("parcel");
        let mut arrived = 0_usize;
        let (headers, others): (Vec<String>, Vec<String>) =
            node.texts("header").iter().cloned().partition(|header| self.milestone_of(header).is_some());
        if !others.is_empty() {
            self.miss("header", "the known labels of a parcel's arrival; found another one");
        }
        for (n, inside) in parcels.iter().enumerate() {
            self.note_fallbacks(inside);
            // The headers stand above the parcels: each is of one only where there are as many.
            let header = headers.get(n).filter(|_| headers.len() == parcels.len());
            let mut parcel = self.parcel(inside, header, known);
            // An order is placed and paid once, whatever becomes of its parcels.
            let (whole, own) = parcel
                .dates
                .into_iter()
                .partition(|dated| matches!(dated.milestone, Milestone::Placed | Milestone::Paid));
            parcel.dates = own;
            let whole: Vec<Dated> = whole;
            whole.into_iter().for_each(|dated| add(&mut order.dates, dated));
            let items = inside.inside("line");
            if items.is_empty() {
                order.tracks.extend(parcel.tracks);
                arrived = arrived.saturating_add(usize::from(
                    parcel.dates.iter().any(|dated| dated.milestone == Milestone::Delivered),
                ));
                parcel.dates.into_iter().for_each(|dated| add(&mut order.dates, dated));
                continue;
            }
            for item in items {
                let mut line = self.line(item);
                line.tracks.clone_from(&parcel.tracks);
                line.dates.clone_from(&parcel.dates);
                order.lines.push(line);
            }
        }
        if headers.len() != parcels.len() && !headers.is_empty() {
            self.lone_headers(node, &headers, parcels.is_empty(), known, &mut order.dates);
        }
        if parcels.len() > 1 && parcels.iter().any(|parcel| parcel.inside("line").is_empty()) {
            // A day of one parcel is not the day of the order.
            order.dates.retain(|dated| !matches!(dated.milestone, Milestone::EstimatedDelivery | Milestone::Shipped));
            if self.snapshot.answer.is_some() {
                self.miss("lines", "what each of several parcels holds");
            }
        }
        if parcels.len() < 2 && node.texts("parcels_named").iter().any(|text| names_several(text)) {
            // The page shows one of them, and the others behind a press.
            order.dates.retain(|dated| {
                !matches!(dated.milestone, Milestone::Delivered | Milestone::EstimatedDelivery | Milestone::Shipped)
            });
            self.miss("lines", "all parcels of the order; found that there are several, and one is shown");
        }
        if (1..parcels.len()).contains(&arrived) {
            // One of several parcels arrived, and nothing says what is in it.
            order.dates.retain(|dated| dated.milestone != Milestone::Delivered);
        }
        order.tracks.truncate(MOST_TRACKS);
        Some(Sighting::of(order, node.at))
    }

    /// Headers that belong to no parcel. Without any parcel the only one is the order's.
    fn lone_headers(&mut self, node: &Node, headers: &[String], alone: bool, known: Known, dates: &mut Vec<Dated>) {
        let [header] = headers else { return self.miss("header", "one for each parcel") };
        if alone {
            let life = self.life(node, known);
            let read = self.header(node, header, &life);
            read.into_iter().for_each(|dated| add(dates, dated));
        } else {
            self.miss("header", "one for each parcel");
        }
    }

    fn parcel(&mut self, node: &Node, header: Option<&String>, known: Known) -> Parcel {
        let mut parcel = Parcel::default();
        let life = self.life(node, known);
        self.arrival(node, &life, &mut parcel.dates);
        if node.texts("stray_times").iter().any(|time| instant(time).is_some()) {
            self.miss("tracks", "the known places for times; found one elsewhere in the parcel");
        }
        for dated in header.map_or_else(Vec::new, |header| self.header(node, header, &life)) {
            add(&mut parcel.dates, dated);
        }
        let mut newest = None;
        for (n, event) in node.inside("track").iter().enumerate() {
            // The event's name alone: what a carrier writes below it may name who signed, and where.
            let words = event.text("words").unwrap_or_default();
            let codes = || event.texts("code").iter().chain(event.texts("second_code")).filter(|code| is_event(code));
            // Of several codes the first known one counts.
            let known = codes().find_map(|code| Some((self.site.event_in(code)?, Some(code))));
            let known = known.or_else(|| Some((self.site.event_in(words)?, None)));
            let is_delivery = known.is_some_and(|(milestone, _)| milestone == Some(Milestone::Delivered));
            let denials = || event.texts("denials").iter().map(String::as_str).chain([words]);
            let is_returned = denials().any(|text| speaks_of(&self.site.words.returned, text));
            let is_misdelivered = || denials().any(|text| speaks_of(&self.site.words.misdelivered, text));
            let is_denied = is_delivery && (is_returned || is_misdelivered());
            if newest.is_none() && (is_delivery || is_returned) {
                newest = Some(is_denied || is_returned);
            }
            if is_denied {
                self.miss("delivered", "an event that says so; words beside it say that the parcel did not arrive");
            }
            // What an event's words deny is put back by no header and no code of the arrival.
            if newest == Some(true) && parcel.dates.iter().any(is_by_arrival) {
                parcel.dates.retain(|dated| !is_by_arrival(dated));
                self.miss("delivered", "the arrival; words of the parcel's newest event say that it did not arrive");
            }
            let known = if is_denied { known.map(|(_, code)| (None, code)) } else { known };
            if event.texts("stray_promises").iter().chain([&words.to_owned()]).any(|text| self.promises_a_day(text)) {
                self.miss("delivery_deadline", "the known places; found a promise in a parcel's event");
            }
            if known.is_none() && n == 0 {
                self.miss("tracks", "the codes and the words of the newest event; they are not known");
            }
            let (days, moment) = self.time(event, "time", &life);
            if days.is_empty() && (event.text("time").is_some() || event.text("time_text").is_some()) {
                let milestone = known.and_then(|(milestone, _)| milestone).map_or("tracks", Milestone::name);
                self.miss(milestone, "the time of the parcel's event; its year cannot be told, or it is none");
            } else if let Some(milestone) = known.and_then(|(milestone, _)| milestone).filter(|_| days.is_empty()) {
                self.miss(milestone.name(), "the time of the parcel's event, which is not there");
            }
            if let Some(milestone) = known.and_then(|(milestone, _)| milestone) {
                days.iter().for_each(|day| add(&mut parcel.dates, Dated { milestone, day: day.clone() }));
            }
            let code = known.and_then(|(_, code)| code).or_else(|| codes().next()).cloned();
            if parcel.tracks.len() < MOST_TRACKS && !(words.is_empty() && code.is_none()) {
                let day = days.first().map(|day| day.value);
                parcel.tracks.push(Track { day, moment, code, words: shorten(words) });
            }
        }
        if parcel.dates.iter().any(|dated| dated.milestone == Milestone::Delivered) {
            // What has arrived is not expected any more, whatever the page calls the day.
            parcel.dates.retain(|dated| dated.milestone != Milestone::EstimatedDelivery);
        }
        self.refuse_impossible_events(&mut parcel.dates);
        parcel
    }

    /// Whether a text speaks of a refund and of a day.
    fn promises_a_day(&self, text: &str) -> bool {
        if !promise::has_digit(text) {
            return false;
        }
        let words = &self.site.words;
        let speaks = speaks_of(&words.refund, text) || speaks_of(&words.deadline_node, text);
        speaks && self.dates.names_day(text)
    }

    /// The arrival an answer promises, or tells once it has happened.
    fn arrival(&mut self, node: &Node, life: &Life, dates: &mut Vec<Dated>) {
        let is_there = node.text("eta").is_some() || node.text("eta_text").is_some();
        let scene = node.text("eta_scene");
        let arrived = scene.is_some_and(|scene| self.site.arrived_codes.iter().any(|code| code == scene));
        let milestone = if arrived { Milestone::Delivered } else { Milestone::EstimatedDelivery };
        let (days, _) = self.time(node, "eta", life);
        let is_named =
            || ["eta_begin", "eta_rich"].into_iter().any(|name| node.text(name).is_some_and(promise::has_digit));
        if (is_there || is_named()) && days.is_empty() {
            self.miss(milestone.name(), "the arrival's instant or its words; its year cannot be told, or it is none");
        }
        dates.extend(days.into_iter().map(|day| Dated { milestone, day }));
    }

    /// What the label of a header says: that the parcel was delivered, or that it is expected.
    fn milestone_of(&self, header: &str) -> Option<Milestone> {
        let (label, _) = split_label(header).unwrap_or(("", header));
        if self.site.event_in(label) == Some(Some(Milestone::Delivered)) {
            return Some(Milestone::Delivered);
        }
        let is_label = |field: &str| self.site.labelled(field, header).is_some_and(|(_, value)| !value.is_empty());
        let is_expected = ["arrival", "estimated-delivery"].into_iter().any(is_label)
            || wording::is_of_an_estimate(&self.site.words, label);
        is_expected.then_some(Milestone::EstimatedDelivery)
    }

    /// The header above a parcel: `Delivered：Dec. 24`, `Estimated delivery: Dec 27 - 28`. Of a range its end counts.
    fn header(&mut self, node: &Node, header: &str, life: &Life) -> Vec<Dated> {
        let (_, value) = split_label(header).unwrap_or(("", header));
        let Some(milestone) = self.milestone_of(header) else { return Vec::new() };
        let Some(value) = self.day_of_life(value, life) else {
            self.miss(milestone.name(), "the date in the parcel's header; its year cannot be told, or it is none");
            return Vec::new();
        };
        let evidence = Evidence { way: Some("header".to_owned()), ..self.evidence(node, "header", header) };
        vec![Dated { milestone, day: Seen { value, evidence } }]
    }

    /// The life of a parcel, for times without a year: behind the day its order was placed, around an instant it has, around
    /// the deadline, around a time whose weekday tells the year, or else before today.
    fn life(&self, node: &Node, known: Known) -> Life {
        let instants = node.inside("track").iter().filter_map(|event| instant(event.text("time")?));
        let first = instants.min().map(|at| pacific::day_of(at).plus(-30));
        let by_deadline = || Some(known.deadline?.plus(-LONGEST_BEFORE));
        let placed = known.placed.map(|day| day.plus(-1));
        let begin = placed.or(first).or_else(by_deadline).or_else(|| self.year_by_weekday(node));
        let dated = begin.is_some();
        let begin = begin.unwrap_or_else(|| self.today().plus(-LONGEST_BEFORE));
        Life { days: begin..=begin.plus(364), dated }
    }

    /// Where a parcel's life begins by its oldest event whose weekday only one of the last years has.
    fn year_by_weekday(&self, node: &Node) -> Option<Day> {
        let year = self.today().plus(-364)..=self.today();
        let years_before = [-365, -730].map(|days| year.start().plus(days)..=year.end().plus(days));
        let told = node.inside("track").iter().filter_map(|event| {
            let text = event.text("time_text")?;
            let day = self.dates.without_year(text, &year).ok()?;
            years_before.iter().all(|span| self.dates.without_year(text, span).is_err()).then_some(day)
        });
        told.min().map(|day| day.plus(-30))
    }

    /// Today, in the zone of the two that is further ahead.
    fn today(&self) -> Day {
        pacific::day_of(self.now).max(self.zone.day_of(self.now))
    }

    /// The days a time names, the shopper's first, and the instant it is.
    fn time(&self, node: &Node, field: &str, life: &Life) -> (Vec<Seen<Day>>, Option<Moment>) {
        let text_field = [field, "_text"].concat();
        let text = node.text(&text_field);
        if let Some(at) = node.text(field).and_then(instant) {
            let words = text.or_else(|| node.text(field)).unwrap_or_default();
            return (self.days_of(at, self.evidence(node, field, words)), Some(at));
        }
        let Some(text) = text else { return (Vec::new(), None) };
        let Some(value) = self.day_of_life(text, life) else { return (Vec::new(), None) };
        let evidence = self.evidence(node, &text_field, text);
        let at = self.dates.minutes(text).and_then(|minutes| {
            let start = self.zone.start_of(value);
            Some(Moment(start.0.checked_add(i64::from(minutes).checked_mul(60_000)?)?))
        });
        let days = match at {
            Some(at) => self.days_of(at, evidence.clone()),
            None => Vec::new(),
        };
        let others = days.into_iter().filter(|day| day.value != value);
        ([Seen { value, evidence }].into_iter().chain(others).collect(), None)
    }

    /// The days on which an instant is: the shopper's, and the site's own where that is another one.
    fn days_of(&self, at: Moment, evidence: Evidence) -> Vec<Seen<Day>> {
        let (own, sites) = (self.zone.day_of(at), pacific::day_of(at));
        let counted = Evidence { way: Some(SITES_OWN_DAY.to_owned()), ..evidence.clone() };
        let other = (sites != own).then_some(Seen { value: sites, evidence: counted });
        [Seen { value: own, evidence }].into_iter().chain(other).collect()
    }

    /// Nothing happened after today, and nothing to a parcel's beginning after its end.
    fn refuse_impossible_events(&mut self, dates: &mut Vec<Dated>) {
        let tomorrow = self.today().plus(1);
        let placed =
            dates.iter().filter(|dated| dated.milestone == Milestone::Placed).map(|dated| dated.day.value).min();
        self.refuse_early(placed, dates);
        let arrived = dates.iter().filter(|dated| dated.milestone == Milestone::Delivered);
        let end = arrived.map(|dated| dated.day.value).filter(|day| *day <= tomorrow).max().unwrap_or(tomorrow);
        let before = dates.len();
        dates.retain(|dated| dated.milestone == Milestone::EstimatedDelivery || dated.day.value <= end);
        if dates.len() < before {
            self.miss("tracks", "a time before the parcel's arrival, and before today");
        }
    }

    /// The day of words in a parcel's life. Where nothing tells the year the words must: by a year, or by a weekday that
    /// the same day of the year before does not have.
    fn day_of_life(&self, text: &str, life: &Life) -> Option<Day> {
        let day = self.day_within(text, &life.days)?;
        let year_before = life.days.start().plus(-365)..=life.days.end().plus(-365);
        let tells = || self.day_within(text, &year_before).is_none_or(|other| other == day);
        (life.dated || tells()).then_some(day)
    }

    /// The day of words that may lack a year. Of a range, its end.
    fn day_within(&self, text: &str, span: &RangeInclusive<Day>) -> Option<Day> {
        let day = self.dates.without_year(text, span).ok();
        day.or_else(|| self.dates.ranges(text, Some(span)).first().map(|(_, last, _)| *last))
    }
}

/// Whether a day is that of an arrival which the header above a parcel or a code beside it tells, and no event of it.
fn is_by_arrival(dated: &Dated) -> bool {
    let by = dated.day.evidence.way.as_deref().unwrap_or_default();
    dated.milestone == Milestone::Delivered && (by.starts_with("header") || by.starts_with("eta"))
}

fn is_event(code: &str) -> bool {
    code.len() <= 40 && code.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
}

/// Whether a text with a word for a parcel numbers or counts several: `Package 1 of 2`, `Colis 2`, `パッケージ 1/2`. One that says
/// more than that (`Package weight 2 kg`) speaks of something else.
fn names_several(text: &str) -> bool {
    const LONGEST: usize = 40;
    const MOST_PARCELS: u32 = 20;
    let text = fold(text);
    if text.chars().count() > LONGEST || has_fraction(&text) {
        return false;
    }
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).count();
    let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty());
    let numbers: Option<Vec<u32>> = numbers.map(|digits| digits.parse().ok()).collect();
    let is_count = |numbers: Vec<u32>| {
        (1..=2).contains(&numbers.len())
            && numbers.iter().all(|n| (1..=MOST_PARCELS).contains(n))
            && numbers.iter().any(|n| *n > 1)
    };
    words <= 3 && numbers.is_some_and(is_count)
}

fn has_fraction(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['.', ',']).collect();
    parts.windows(2).any(|pair| {
        let [before, behind] = pair else { return false };
        before.ends_with(|c: char| c.is_ascii_digit()) && behind.starts_with(|c: char| c.is_ascii_digit())
    })
}
