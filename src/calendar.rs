//! The open deadlines as a calendar: what stands in each entry. How it is written as a file is a library's work.
//!
//! The core gives jCal (RFC 7265), the form of iCalendar as plain values, and ical.js writes it as RFC 5545 text: folding,
//! escaping and character counting are not ours. Its words are messages until the file is written. (The one well-kept crate that writes iCalendar would have added 200 KB to
//! the wasm.) All instants are in UTC and all alarms are whole hours before the deadline, so that no calendar's idea of
//! daylight saving can move them.
//!
//! An entry keeps its UID for ever, and its SEQUENCE rises when its deadline is another one than in the last file, so that
//! importing the next file moves the entry and does not add one. An order that is over is sent once more, as cancelled.

#![warn(clippy::arithmetic_side_effects)]

use std::collections::BTreeMap;

use crate::day::{HOUR, Moment, rfc3339};
use crate::plain::{Plain, ToPlain, record};
use crate::read::text::in_line;
use crate::text::{self, Number, Text};

/// What the last file said of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its deadline.
    pub safe_by: Moment,
    /// How often it has changed.
    pub sequence: u32,
}

record!(Written { safe_by, sequence });

/// What the files so far said, by UID.
pub type Diary = BTreeMap<String, Written>;

/// One deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEntry {
    /// The order.
    pub order: String,
    /// The place of the line in its order.
    pub line: usize,
    /// What was bought, where that has a name.
    pub title: Option<String>,
    /// Money came back that is not known to be all: whether a dispute can be opened about the rest, nobody knows.
    pub in_part: bool,
    /// Before this instant it is safe.
    pub safe_by: Moment,
    /// How the date is known, and why it is this one.
    pub reasons: Text,
    /// The order's own page.
    pub url: String,
}

impl CalendarEntry {
    /// The entry's name in every file.
    pub fn uid(&self) -> String {
        let mut uid = self.order.clone();
        for part in ["-", &self.line.to_string(), "@recourse.invalid"] {
            uid.push_str(part);
        }
        uid
    }
}

/// Writes a calendar of these entries as jCal, and what it said into the diary. `all` says that these are all open
/// deadlines, so that entries of earlier files which are not among them are over. An entry that the diary does not know
/// begins with `first`: 0, or, where a diary was lost, a number above all that it handed out, for calendars ignore an entry
/// whose number is lower than the one they have.
pub fn jcal(
    entries: &[CalendarEntry],
    lead_times: &[u32],
    all: bool,
    diary: &mut Diary,
    first: u32,
    now: Moment,
) -> Plain {
    let mut components = Vec::new();
    for entry in entries {
        let uid = entry.uid();
        let sequence = match diary.get(&uid) {
            Some(old) if old.safe_by == entry.safe_by => old.sequence,
            Some(old) => old.sequence.saturating_add(1),
            None => first,
        };
        diary.insert(uid.clone(), Written { safe_by: entry.safe_by, sequence });
        components.push(event(&uid, sequence, entry, lead_times, now));
    }
    if all {
        for (uid, old) in diary.iter_mut().filter(|(_, old)| old.safe_by > now) {
            if !entries.iter().any(|entry| entry.uid() == *uid) {
                old.sequence = old.sequence.saturating_add(1);
                components.push(cancelled(uid, old, now));
                // It is not sent again; and should it open anew, its number goes on from here, or calendars leave it cancelled.
                old.safe_by = Moment(0);
            }
        }
    }
    let properties = vec![
        words("version", "2.0".into()),
        words("prodid", "-//Recourse//Recourse//EN".into()),
        words("method", "PUBLISH".into()),
        words("x-wr-calname", text::calendar_name()),
    ];
    component("vcalendar", properties, components)
}

fn event(uid: &str, sequence: u32, entry: &CalendarEntry, lead_times: &[u32], now: Moment) -> Plain {
    let order = text::order_number(Number(entry.order.clone()));
    let title = entry.title.as_deref().map_or_else(|| order.clone(), |title| in_line(title).into());
    let summary = if entry.in_part { text::calendar_part_refunded(title) } else { text::calendar_open(title) };
    let description = Text::Lines(vec![entry.reasons.clone(), order, entry.url.as_str().into()]);
    let mut properties = common(uid, sequence, now);
    properties.extend([
        instant("dtstart", entry.safe_by.minus(HOUR)),
        instant("dtend", entry.safe_by),
        words("summary", summary.clone()),
        words("description", description),
        property("url", "uri", Plain::Text(entry.url.clone())),
        words("status", "CONFIRMED".into()),
        words("transp", "TRANSPARENT".into()),
    ]);
    let alarms = lead_times.iter().map(|hours| alarm(*hours, &summary)).collect();
    component("vevent", properties, alarms)
}

/// An entry that is over: calendars take it away.
fn cancelled(uid: &str, old: &Written, now: Moment) -> Plain {
    let mut properties = common(uid, old.sequence, now);
    properties.extend([
        instant("dtstart", old.safe_by.minus(HOUR)),
        instant("dtend", old.safe_by),
        words("summary", text::calendar_over()),
        words("status", "CANCELLED".into()),
    ]);
    component("vevent", properties, Vec::new())
}

fn common(uid: &str, sequence: u32, now: Moment) -> Vec<Plain> {
    vec![
        words("uid", uid.into()),
        instant("dtstamp", now),
        property("sequence", "integer", Plain::Int(i64::from(sequence))),
    ]
}

fn alarm(hours: u32, told: &Text) -> Plain {
    let mut before = String::from("-PT");
    before.push_str(&hours.to_string());
    before.push('H');
    let related = Plain::map(&mut [("related", Plain::Text("END".to_owned()))]);
    let trigger = Plain::List(vec![
        "trigger".to_owned().to_plain(),
        related,
        "duration".to_owned().to_plain(),
        before.to_plain(),
    ]);
    component(
        "valarm",
        vec![words("action", "DISPLAY".into()), trigger, words("description", told.clone())],
        Vec::new(),
    )
}

fn component(name: &str, properties: Vec<Plain>, components: Vec<Plain>) -> Plain {
    Plain::List(vec![name.to_owned().to_plain(), Plain::List(properties), Plain::List(components)])
}

fn property(name: &str, kind: &str, value: Plain) -> Plain {
    let none = Plain::Map(Vec::new());
    Plain::List(vec![name.to_owned().to_plain(), none, kind.to_owned().to_plain(), value])
}

fn words(name: &str, value: Text) -> Plain {
    property(name, "text", value.to_plain())
}

/// An instant in UTC: `2026-09-19T00:00:00Z`.
fn instant(name: &str, at: Moment) -> Plain {
    let full = rfc3339(at, 0);
    let mut value = full.get(..19).unwrap_or_default().to_owned();
    value.push('Z');
    property(name, "date-time", value.to_plain())
}
