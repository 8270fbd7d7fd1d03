//! Time, kept apart from everything else because it is where such products go wrong.
//!
//! Three different things are called "a date". A [`Moment`] is an instant. A [`Day`] is a square on a calendar and belongs
//! to no zone: the site prints days, and a day that travels through UTC midnight comes back as its neighbour for half of
//! the world. A [`Zone`] says which day it is where the shopper is. They are three types so that the compiler asks.
//!
//! The shopper's zone is data: the offsets around the days needed, made by the caller (in a browser from `Date`, natively
//! from the IANA database). Only the site's own zone, US Pacific time, is known here, from chrono-tz. This is the only
//! file that names chrono.
//!
//! Days and instants come from pages, files and storage, so they may be absurd. Reading one from a plain value refuses what
//! lies outside the bounds below, and all arithmetic here stays within the range of its numbers instead of wrapping: a
//! deadline that wraps would land in another century, where nobody looks for it.

#![warn(clippy::arithmetic_side_effects)]

use crate::plain::{DecodeError, FromPlain, Plain, ToPlain, record};
use chrono::{Datelike, NaiveDate, NaiveDateTime, Offset, TimeZone};

/// Milliseconds in an hour.
pub const HOUR: i64 = 3_600_000;
/// Milliseconds in 24 hours.
pub const DAY: i64 = 24 * HOUR;

const PACIFIC: chrono_tz::Tz = chrono_tz::America::Los_Angeles;
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// An instant: milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Moment(pub i64);

impl Moment {
    /// 1970-01-01T00:00:00Z.
    pub const FIRST: Self = Self(0);
    /// 2200-01-01T00:00:00Z: later than anything that is counted from a [`Day`] within its bounds.
    pub const LAST: Self = Self(7_258_118_400_000);

    /// The instant itself, or the bound that it lies beyond.
    pub fn bounded(self) -> Self {
        self.clamp(Self::FIRST, Self::LAST)
    }

    /// So many milliseconds later.
    #[must_use]
    pub const fn plus(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis))
    }

    /// So many milliseconds earlier.
    #[must_use]
    pub const fn minus(self, millis: i64) -> Self {
        Self(self.0.saturating_sub(millis))
    }

    /// How many milliseconds after another instant it is; negative if it is before.
    pub const fn since(self, other: Self) -> i64 {
        self.0.saturating_sub(other.0)
    }

    /// The instant an RFC 3339 text names: the inverse of [`rfc3339`].
    pub fn parse(text: &str) -> Option<Self> {
        chrono::DateTime::parse_from_rfc3339(text).ok().map(|at| Self(at.timestamp_millis()))
    }
}

/// A calendar day in no zone: days since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32);

impl FromPlain for Moment {
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
        let moment = i64::from_plain(plain).map(Self)?;
        if moment == moment.bounded() { Ok(moment) } else { Err(DecodeError::expected("an instant from 1970 to 2200")) }
    }
}

impl ToPlain for Moment {
    fn to_plain(&self) -> Plain {
        Plain::Int(self.0)
    }
}

impl FromPlain for Day {
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
        let day = i32::from_plain(plain).map(Self)?;
        if day.is_plausible() { Ok(day) } else { Err(DecodeError::expected("a day from 2000 to 2099")) }
    }
}

impl ToPlain for Day {
    fn to_plain(&self) -> Plain {
        Plain::Int(i64::from(self.0))
    }
}

impl Day {
    /// 2000-01-01: the site is younger.
    pub const FIRST: Self = Self(10_957);
    /// 2099-12-31.
    pub const LAST: Self = Self(47_481);

    /// Whether an order can have this day.
    pub const fn is_plausible(self) -> bool {
        Self::FIRST.0 <= self.0 && self.0 <= Self::LAST.0
    }

    /// How many days after another day it is; negative if it is before.
    pub const fn since(self, other: Self) -> i32 {
        self.0.saturating_sub(other.0)
    }

    /// The day of a year, a month (1 to 12) and a day of the month, if there is one.
    pub fn of(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day)
            .map(|date| Self(date.num_days_from_ce().saturating_sub(EPOCH_FROM_CE)))
    }

    /// The day written as `2026-09-18`: the inverse of [`Self::iso`].
    pub fn from_iso(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-').map(|part| part.parse::<u16>().ok());
        let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
        Self::of(i32::from(year), u32::from(month), u32::from(day))
    }

    /// `n` days later.
    #[must_use]
    pub const fn plus(self, n: i32) -> Self {
        Self(self.0.saturating_add(n))
    }

    /// `n` days from Monday to Friday later: the first one after a Saturday is Monday.
    #[must_use]
    pub const fn plus_business(self, n: i32) -> Self {
        // 1970-01-01 was a Thursday.
        let weekday = self.0.saturating_add(3).rem_euclid(7);
        // A weekend counts as the Friday before it.
        let after_friday = if weekday > 4 { weekday.saturating_sub(4) } else { 0 };
        let (start, weekday) = (self.plus(after_friday.saturating_neg()), weekday.saturating_sub(after_friday));
        let (weeks, rest) = (n.div_euclid(5), n.rem_euclid(5));
        let over = if weekday.saturating_add(rest) > 4 { 2 } else { 0 };
        if n == 0 { self } else { start.plus(weeks.saturating_mul(7)).plus(rest).plus(over) }
    }

    /// Midnight of this day where clocks show universal time.
    pub const fn midnight(self) -> Moment {
        Moment((self.0 as i64).saturating_mul(DAY))
    }

    /// The day it is at an instant where the date changes first (14 hours ahead of universal time).
    pub const fn furthest_ahead(at: Moment) -> Self {
        Self::around(at.plus(14 * HOUR).0)
    }

    /// The day whose midnight of universal time an instant follows.
    const fn around(local: i64) -> Self {
        let days = local.div_euclid(DAY);
        // A day is never further from the epoch than an `i32` counts, so nothing is cut here that was not bent before.
        Self(if days > i32::MAX as i64 {
            i32::MAX
        } else if days < i32::MIN as i64 {
            i32::MIN
        } else {
            days as i32
        })
    }

    /// Year, month (1 to 12), day of the month.
    pub fn parts(self) -> (i32, u32, u32) {
        let date = self.naive();
        (date.year(), date.month(), date.day())
    }

    /// `Sep 18`.
    pub fn short(self) -> String {
        let (_, month, day) = self.parts();
        let mut text = MONTHS.get((month as usize).saturating_sub(1)).copied().unwrap_or_default().to_owned();
        text.push(' ');
        text.push_str(&day.to_string());
        text
    }

    /// `Sep 18, 2026`.
    pub fn long(self) -> String {
        let (year, ..) = self.parts();
        let mut text = self.short();
        text.push_str(", ");
        text.push_str(&year.to_string());
        text
    }

    /// `2026-09-18`.
    pub fn iso(self) -> String {
        let (year, month, day) = self.parts();
        let mut text = year.to_string();
        for part in [month, day] {
            text.push('-');
            text.push_str(&two(part));
        }
        text
    }

    fn naive(self) -> NaiveDate {
        NaiveDate::from_num_days_from_ce_opt(self.0.saturating_add(EPOCH_FROM_CE)).unwrap_or_default()
    }
}

/// Days from 0000-12-31 to 1970-01-01.
const EPOCH_FROM_CE: i32 = 719_163;

/// What a clock with this offset from UTC, in seconds, shows at an instant, as milliseconds since its own 1970.
const fn local(moment: Moment, offset: i32) -> i64 {
    moment.0.saturating_add(millis(offset))
}

const fn millis(offset: i32) -> i64 {
    (offset as i64).saturating_mul(1000)
}

/// A two-digit number, with a leading zero.
fn two(n: u32) -> String {
    let mut text = String::new();
    if n < 10 {
        text.push('0');
    }
    text.push_str(&n.to_string());
    text
}

/// US Pacific time with daylight saving, the zone the site counts dispute days in.
///
/// Source: the site's own help text of 2020 to 2022 names PST; its time stamps agree with America/Los_Angeles.
pub mod pacific {
    use super::*;

    /// The first instant of `day`, and the offset from UTC then, in seconds.
    pub fn start_of(day: Day) -> (Moment, i32) {
        let midnight: NaiveDateTime = day.naive().into();
        match PACIFIC.from_local_datetime(&midnight).earliest() {
            Some(at) => (Moment(at.timestamp_millis()), at.offset().fix().local_minus_utc()),
            // Pacific daylight saving changes at 02:00, so a Pacific midnight always exists.
            None => (day.midnight().plus(8 * HOUR), -8 * 3600),
        }
    }

    /// The last second of `day`, and the offset from UTC then, in seconds.
    pub fn end_of(day: Day) -> (Moment, i32) {
        let last = start_of(day.plus(1)).0.minus(1000);
        (last, offset_at(last))
    }

    /// The day it is at an instant.
    pub fn day_of(moment: Moment) -> Day {
        Day::around(local(moment, offset_at(moment)))
    }

    /// The offset from UTC at an instant, in seconds.
    pub fn offset_at(moment: Moment) -> i32 {
        PACIFIC.timestamp_millis_opt(moment.0).single().map_or(-8 * 3600, |at| at.offset().fix().local_minus_utc())
    }
}

/// The shopper's zone, as data: from which instant on which offset from UTC holds.
///
/// The first entry holds for everything before it as well, the last for everything after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    /// The zone's name, for the shopper's eyes and to notice that it changed.
    pub name: String,
    /// `(from, offset)`: milliseconds since the epoch, seconds east of UTC; ascending by `from`.
    pub offsets: Vec<(i64, i32)>,
}

record!(Zone { name, offsets });

impl Zone {
    /// UTC, for callers that know no zone.
    pub fn utc() -> Self {
        Self { name: "UTC".to_owned(), offsets: vec![(0, 0)] }
    }

    /// A zone of the IANA database, by its name, with its offsets from 2005 to 2100. The browser's build holds US Pacific
    /// time alone, and its callers bring their own offsets.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn iana(name: &str) -> Option<Self> {
        let zone: chrono_tz::Tz = name.parse().ok()?;
        let at = |second: i64| Some(zone.timestamp_opt(second, 0).single()?.offset().fix().local_minus_utc());
        let seconds = |year| Some(Day::of(year, 1, 1)?.midnight().0 / 1000);
        let (mut from, end) = (seconds(2005)?, seconds(2101)?);
        let mut new = at(from)?;
        let mut offsets = vec![(from.saturating_mul(1000), new)];
        while from < end {
            // No zone has changed twice in one day since 2005, so looking once a day finds every change.
            let (mut before, mut after) = (from, from.saturating_add(DAY / 1000));
            let old = new;
            new = at(after)?;
            from = after;
            if old == new {
                continue;
            }
            while after.saturating_sub(before) > 1 {
                let middle = before.midpoint(after);
                if at(middle)? == old { before = middle } else { after = middle }
            }
            offsets.push((after.saturating_mul(1000), new));
        }
        Some(Self { name: name.to_owned(), offsets })
    }

    /// The offset from UTC at an instant, in seconds.
    pub fn offset_at(&self, moment: Moment) -> i32 {
        let after = self.offsets.partition_point(|(from, _)| *from <= moment.0);
        self.offsets.get(after.saturating_sub(1)).map_or(0, |(_, offset)| *offset)
    }

    /// The day it is in this zone at an instant.
    pub fn day_of(&self, moment: Moment) -> Day {
        Day::around(local(moment, self.offset_at(moment)))
    }

    /// The first existing instant of `day` in this zone (of the next day, where the zone skipped this one).
    pub fn start_of(&self, day: Day) -> Moment {
        let midnight = day.midnight();
        let ends = self.offsets.iter().skip(1).map(|(from, _)| *from).chain([i64::MAX]);
        for (n, ((from, offset), end)) in self.offsets.iter().zip(ends).enumerate() {
            let begin = if n == 0 { i64::MIN } else { *from };
            let at = midnight.minus(millis(*offset)).0.max(begin);
            if at < end {
                return Moment(at);
            }
        }
        midnight
    }

    /// The minutes since the midnight before an instant, by the clocks of this zone.
    pub fn minutes_of_day(&self, moment: Moment) -> i64 {
        local(moment, self.offset_at(moment)).rem_euclid(DAY) / 60_000
    }

    /// Hour and minute of an instant in this zone, as `21:00`.
    pub fn clock(&self, moment: Moment) -> String {
        let minutes = self.minutes_of_day(moment);
        let mut text = two((minutes / 60) as u32);
        text.push(':');
        text.push_str(&two((minutes % 60) as u32));
        text
    }
}

/// An instant as RFC 3339 with the given offset from UTC in seconds: `2026-09-19T00:00:00-07:00`.
pub fn rfc3339(moment: Moment, offset: i32) -> String {
    let local = local(moment, offset);
    let seconds = local.rem_euclid(DAY) / 1000;
    let mut text = Day::around(local).iso();
    for (mark, part) in [('T', seconds / 3600), (':', seconds / 60 % 60), (':', seconds % 60)] {
        text.push(mark);
        text.push_str(&two(part as u32));
    }
    text.push(if offset < 0 { '-' } else { '+' });
    let minutes = offset.unsigned_abs() / 60;
    text.push_str(&two(minutes / 60));
    text.push(':');
    text.push_str(&two(minutes % 60));
    text
}
