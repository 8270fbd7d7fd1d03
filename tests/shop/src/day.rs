//! The shop's calendar. The live site writes days without a time or a zone, and its clock is the Pacific one, so the
//! sample's days are Pacific days too: a test that runs just after midnight in London must still agree with the page.

use std::fmt;

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeZone, Timelike};
use chrono_tz::{America::Los_Angeles, OffsetName, Tz};
use serde::{Serialize, Serializer};

/// A Pacific calendar day. Serialised as `2026-09-04`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

impl Day {
    /// The day it is in California at `now_ms`, milliseconds since 1970.
    pub fn at(now_ms: i64) -> Day {
        Day(pacific(now_ms).date_naive())
    }

    /// The day `days` later, or earlier when negative. Stays put at the ends of the calendar.
    pub fn plus(self, days: i64) -> Day {
        let step = Days::new(days.unsigned_abs());
        let moved = if days < 0 { self.0.checked_sub_days(step) } else { self.0.checked_add_days(step) };
        Day(moved.unwrap_or(self.0))
    }

    /// The moment the day begins in California, in milliseconds since 1970.
    pub fn start_ms(self) -> i64 {
        // Pacific clocks never skip midnight, so `earliest` is always there; UTC is only a way not to panic.
        let midnight = self.0.and_time(chrono::NaiveTime::MIN);
        Los_Angeles
            .from_local_datetime(&midnight)
            .earliest()
            .map_or_else(|| midnight.and_utc().timestamp_millis(), |moment| moment.timestamp_millis())
    }

    /// As the site's English pages write it: `Sep 4, 2026`.
    pub fn text(self) -> String {
        format!("{} {}, {}", month(self.0.month()), self.0.day(), self.0.year())
    }

    /// As arrival times are written, without the year: `Jul. 28`.
    pub(crate) fn short(self) -> String {
        format!("{}. {}", month(self.0.month()), self.0.day())
    }

    /// As ranges of arrival are written: `Sep 21 - 26`, or `Sep 28 - Oct 3`.
    pub(crate) fn range(self, end: Day) -> String {
        let from = format!("{} {}", month(self.0.month()), self.0.day());
        match self.0.month() == end.0.month() {
            true => format!("{from} - {}", end.0.day()),
            false => format!("{from} - {} {}", month(end.0.month()), end.0.day()),
        }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A tracking event's time as the site writes it, without a year: `Tue | Jul. 28 18:39`.
pub(crate) fn stamp(ms: i64) -> String {
    let at = pacific(ms);
    let date = at.date_naive();
    format!("{} | {}. {} {:02}:{:02}", date.weekday(), month(date.month()), date.day(), at.hour(), at.minute())
}

/// The same in the site's second form: `Jul 28, 18:39 PDT`.
pub(crate) fn zoned_stamp(ms: i64) -> String {
    let at = pacific(ms);
    let zone = at.offset().abbreviation().unwrap_or("PT");
    format!("{} {}, {:02}:{:02} {zone}", month(at.month()), at.day(), at.hour(), at.minute())
}

/// A clock beyond the calendar's ends is a mistake in a test; it falls back to 1970 rather than panicking in a server.
fn pacific(ms: i64) -> DateTime<Tz> {
    DateTime::from_timestamp_millis(ms).unwrap_or_default().with_timezone(&Los_Angeles)
}

fn month(number: u32) -> &'static str {
    const NAMES: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    usize::try_from(number).ok().and_then(|n| n.checked_sub(1)).and_then(|n| NAMES.get(n).copied()).unwrap_or("Jan")
}

#[cfg(test)]
mod tests {
    use super::*;

    // 2026-11-01T07:30:00Z is half past midnight on Nov 1 in California, still on summer time (UTC-7).
    const NOV_1_EARLY: i64 = 1_793_518_200_000;

    #[test]
    fn a_day_is_the_pacific_one() {
        assert_eq!(Day::at(NOV_1_EARLY).text(), "Nov 1, 2026");
        assert_eq!(Day::at(NOV_1_EARLY - 3_600_000).to_string(), "2026-10-31");
    }

    #[test]
    fn a_day_that_ends_summer_time_lasts_25_hours() {
        let day = Day::at(NOV_1_EARLY);
        assert_eq!(day.plus(1).start_ms() - day.start_ms(), 25 * 3_600_000);
    }

    #[test]
    fn tracking_times_have_no_year() {
        assert_eq!(stamp(NOV_1_EARLY), "Sun | Nov. 1 00:30");
        assert_eq!(zoned_stamp(NOV_1_EARLY), "Nov 1, 00:30 PDT");
    }
}
