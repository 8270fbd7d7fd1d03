//! A parcel's way, as the tracking page tells it: when it was delivered, and what is in it.
//!
//! An event's time is an instant (the answer) or words without a year (the page). An instant becomes a day in US Pacific
//! time, in which the site counts; words get the year that makes them fit the other dates on the page. Where both are
//! there and differ by more than a day, the printed one counts: it is what the shopper saw.

use std::ops::RangeInclusive;

use super::*;
use crate::day::pacific;
use crate::order::Track;

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
        let deadline = order.day(Milestone::DeliveryDeadline);
        let parcels = node.inside("parcel");
        let mut arrived = 0;
        for inside in parcels {
            self.note_fallbacks(inside);
            let mut parcel = self.parcel(inside, deadline);
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
                arrived += usize::from(parcel.dates.iter().any(|dated| dated.milestone == Milestone::Delivered));
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
        if parcels.len() > 1 && parcels.iter().any(|parcel| parcel.inside("line").is_empty()) {
            // A day of one parcel is not the day of the order.
            order.dates.retain(|dated| !matches!(dated.milestone, Milestone::EstimatedDelivery | Milestone::Shipped));
            if self.snapshot.answer.is_some() {
                self.miss("lines", "what each of several parcels holds");
            }
        }
        if (1..parcels.len()).contains(&arrived) {
            // One of several parcels arrived, and nothing says what is in it.
            order.dates.retain(|dated| dated.milestone != Milestone::Delivered);
        }
        order.tracks.truncate(MOST_TRACKS);
        Some(Sighting::of(order, node.at))
    }

    fn parcel(&mut self, node: &Node, deadline: Option<Day>) -> Parcel {
        let mut parcel = Parcel::default();
        let life = self.life(node, deadline);
        // The arrival the page promises, or tells once it has happened.
        let arrived =
            node.text("eta_scene").is_some_and(|scene| self.site.arrived_codes.iter().any(|code| code == scene));
        let milestone = if arrived { Milestone::Delivered } else { Milestone::EstimatedDelivery };
        let (days, _) = self.time(node, "eta", &life);
        parcel.dates.extend(days.into_iter().map(|day| Dated { milestone, day }));
        for event in node.inside("track") {
            // The event's name alone: what a carrier writes below it may name who signed, and where.
            let words = event.text("words").unwrap_or_default();
            let code = event.texts("code").iter().find(|code| is_event(code)).cloned();
            let named = || self.site.event_named(words);
            let known = code.as_ref().and_then(|code| self.site.event_coded(code)).or_else(named);
            let (days, moment) = self.time(event, "time", &life);
            if let Some(milestone) = known {
                if days.is_empty() {
                    self.miss(
                        milestone.name(),
                        "the time of the parcel's event; its year cannot be told, or it is none",
                    );
                }
                days.iter().for_each(|day| add(&mut parcel.dates, Dated { milestone, day: day.clone() }));
            }
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

    /// The life of a parcel, for times without a year: around an instant it has, around the deadline, or else before today.
    fn life(&self, node: &Node, deadline: Option<Day>) -> Life {
        let instants = node.inside("track").iter().filter_map(|event| moment_of(event, "time"));
        let first = instants.min().map(pacific::day_of);
        let begin = first.map(|day| day.plus(-30)).or_else(|| Some(deadline?.plus(-LONGEST_BEFORE)));
        let dated = begin.is_some();
        let begin = begin.unwrap_or_else(|| pacific::day_of(self.now).plus(-LONGEST_BEFORE));
        Life { days: begin..=begin.plus(364), dated }
    }

    /// The days a time names, the printed one first, and the instant it is. An instant that is not on the printed day or
    /// beside it is none: the two were made of different things.
    fn time(&self, node: &Node, field: &str, life: &Life) -> (Vec<Seen<Day>>, Option<Moment>) {
        let text_field = [field, "_text"].concat();
        let instant = moment_of(node, field);
        let instant_day = instant.map(pacific::day_of);
        let printed = node.text(&text_field).and_then(|text| {
            let near = instant_day.and_then(|day| self.day_within(text, &(day.plus(-1)..=day.plus(1))));
            let value = near.or_else(|| self.day_of_life(text, life))?;
            Some(Seen { value, evidence: self.evidence(node, &text_field, text) })
        });
        let agrees = |day: Day| printed.as_ref().is_none_or(|printed| (printed.value.0 - day.0).abs() <= 1);
        let words = node.text(&text_field).or_else(|| node.text(field)).unwrap_or_default();
        let other = instant_day.filter(|day| agrees(*day));
        let instant = instant.filter(|_| other.is_some());
        let other = other.filter(|day| printed.as_ref().is_none_or(|printed| printed.value != *day));
        let other = other.map(|value| Seen { value, evidence: self.evidence(node, field, words) });
        (printed.into_iter().chain(other).collect(), instant)
    }

    /// Nothing happened after today, and nothing to a parcel's beginning after its end.
    fn refuse_impossible_events(&mut self, dates: &mut Vec<Dated>) {
        let tomorrow = pacific::day_of(self.now).plus(1);
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

/// An instant in milliseconds, of this century.
fn moment_of(node: &Node, field: &str) -> Option<Moment> {
    let millis: i64 = node.text(field)?.parse().ok()?;
    (1_100_000_000_000..4_100_000_000_000).contains(&millis).then_some(Moment(millis))
}

fn is_event(code: &str) -> bool {
    code.len() <= 40 && code.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
}
