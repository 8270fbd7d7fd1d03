//! What is told of a clock: its days, its reasons, and the rules it comes from, in words.

use super::*;
use crate::text::{ToldDay, ToldTime};

impl<'a> Facts<'a> {
    /// A day with as much of it as a reader at that time needs: `Sep 4`, in another year `Sep 4, 2025`.
    pub(super) fn day_words(&self, day: Day, at: Moment) -> String {
        if day.parts().0 == self.zone.day_of(at).parts().0 { day.short() } else { day.long() }
    }

    /// `refund date Sep 3 (tracking page, Sep 7) or Sep 4 (order page, Sep 7); 15 days after the earlier of them`.
    pub(super) fn words_of(
        &self,
        span: &Span,
        told: &[DateReading],
        printed: Option<(i32, i32, &'static str, Moment)>,
    ) -> String {
        let mut text = span.event.map_or("", Milestone::label).to_owned();
        let mut last = None;
        for told in told {
            let seen = self.zone.day_of(told.at).short();
            if last == Some(told.day) {
                // Another page says the same.
                text.pop();
                push(&mut text, &["; ", told.by, ", ", &seen, ")"]);
            } else {
                let day = self.day_words(told.day, told.at);
                push(&mut text, &[if last.is_none() { " " } else { " or " }, &day, " (", told.by, ", ", &seen, ")"]);
            }
            last = Some(told.day);
        }
        let differ = told.first().map(|told| told.day) != last;
        let (number, unit) = match (printed, span.days, span.hours, span.business_days) {
            (Some((least, ..)), ..) => (least, "day"),
            (_, Some(days), ..) => (days, "day"),
            (_, _, Some(hours), _) => (hours, "hour"),
            (.., Some(days)) => (days, "business day"),
            _ => return text,
        };
        if number != 0 {
            let of = if differ { " after the earlier of them" } else { " after that" };
            push(&mut text, &["; ", &number.to_string(), " ", unit, if number == 1 { "" } else { "s" }, of]);
        }
        if let Some((_, _, page, at)) = printed {
            push(&mut text, &[" (printed: ", page, ", ", &self.zone.day_of(at).short(), ")"]);
        }
        text
    }

    /// One sentence: which dates were read where and when, and what was counted from them.
    pub(super) fn because(&self, purpose: Purpose, closing: &[(&Rule, Bounds)], missing: Option<Milestone>) -> String {
        let mut text = String::new();
        if purpose == Purpose::NotReceived {
            match self.told(Milestone::Shipped).first() {
                Some(told) => push(&mut text, &["shipped ", &self.day_words(told.day, told.at), "; "]),
                None => text.push_str("the day it was shipped is not known; "),
            }
        }
        if closing.is_empty() {
            text.push_str("the refund date is not known yet, so the last day to open a dispute is not either");
            return text;
        }
        let mut zone = None;
        for (n, (rule, bounds)) in closing.iter().enumerate() {
            let reading = rule.reading.as_deref().filter(|_| closing.len() > 1).unwrap_or_default();
            push(&mut text, &[if n == 0 { "" } else { "; " }, &bounds.words]);
            if !reading.is_empty() {
                push(&mut text, &[" (", reading, ")"]);
            }
            zone = zone.or(rule.at.zone);
        }
        push(&mut text, &[", ", zone.unwrap_or(self.policy.time_zone).label()]);
        if let Some(event) = missing {
            let of = if event == Milestone::DeliveryDeadline { "; the " } else { "; the day it was " };
            push(&mut text, &[of, event.label(), " is not known, so how late it may still be open is not either"]);
        }
        text
    }
}

/// The names of rules, each once.
pub(super) fn names(closing: &[(&Rule, Bounds)]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (rule, _) in closing {
        if !names.contains(&rule.id) {
            names.push(rule.id.clone());
        }
    }
    names
}

pub(super) fn push(text: &mut String, parts: &[&str]) {
    parts.iter().for_each(|part| text.push_str(part));
}

/// The last safe day, as a person reads it: `by the end of Sep 18`, or `by 21:00 on Sep 18` where the safe instant is not
/// the shopper's own midnight. The year is told where it is not this year.
pub fn safe_words(safe_by: Moment, now: Moment, zone: &Zone) -> String {
    let last = zone.day_of(safe_by.minus(1));
    let named = if last.parts().0 == zone.day_of(now).parts().0 { last.short() } else { last.long() };
    let mut text = String::new();
    if zone.start_of(last.plus(1)) == safe_by {
        push(&mut text, &["by the end of ", &named]);
    } else {
        push(&mut text, &["by ", &zone.clock(safe_by), " on ", &named]);
    }
    text
}

/// How far from now a day is told with its year, in days: a nearer one of that name can be no other.
const YEAR_AFTER: u32 = 180;

/// A day where there is room for little: its year only where it is far away.
pub fn short_day(day: Day, now: Moment, zone: &Zone) -> ToldDay {
    ToldDay(day, day.since(zone.day_of(now)).unsigned_abs() > YEAR_AFTER)
}

/// The last safe day where there is room for little: `Sep 18`, or `Sep 18, 21:00` where the safe instant is not the shopper's
/// own midnight.
pub fn last_day(safe_by: Moment, now: Moment, zone: &Zone) -> ToldTime {
    let last = zone.day_of(safe_by.minus(1));
    let ToldDay(day, year) = short_day(last, now, zone);
    let minutes = (zone.start_of(last.plus(1)) != safe_by).then(|| zone.minutes_of_day(safe_by));
    ToldTime { day, year, minutes }
}
