//! Days and zones: where a day begins, in zones that make it hard.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on stops at that very line")]

use recourse::day::{DAY, Day, HOUR, Moment, Zone, pacific, rfc3339};
use recourse::plain::{FromPlain, Plain};

fn zone(name: &str) -> Zone {
    Zone::iana(name).unwrap()
}

fn day(year: i32, month: u32, day: u32) -> Day {
    Day::of(year, month, day).unwrap()
}

/// The first instant of a day, as the shopper's own clock shows it.
fn start(name: &str, day: Day) -> String {
    let zone = zone(name);
    let moment = zone.start_of(day);
    rfc3339(moment, zone.offset_at(moment))
}

#[test]
fn a_day_begins_at_midnight_where_there_is_one() {
    assert_eq!(start("Europe/Berlin", day(2026, 9, 18)), "2026-09-18T00:00:00+02:00");
    assert_eq!(start("Europe/Berlin", day(2026, 12, 18)), "2026-12-18T00:00:00+01:00");
    assert_eq!(start("Asia/Kolkata", day(2026, 9, 18)), "2026-09-18T00:00:00+05:30");
    assert_eq!(start("Pacific/Kiritimati", day(2026, 9, 18)), "2026-09-18T00:00:00+14:00");
}

#[test]
fn a_day_without_a_midnight_begins_at_its_first_instant() {
    assert_eq!(start("America/Sao_Paulo", day(2018, 11, 4)), "2018-11-04T01:00:00-02:00");
    assert_eq!(start("Africa/Cairo", day(2026, 4, 24)), "2026-04-24T01:00:00+03:00");
    assert_eq!(start("Asia/Beirut", day(2026, 3, 29)), "2026-03-29T01:00:00+03:00");
}

#[test]
fn a_day_whose_midnight_comes_twice_begins_at_the_first() {
    assert_eq!(start("America/Havana", day(2026, 11, 1)), "2026-11-01T00:00:00-04:00");
    // At midnight clocks went back to 23:00, so the next day's midnight came an hour late.
    assert_eq!(start("America/Sao_Paulo", day(2018, 2, 18)), "2018-02-18T00:00:00-03:00");
}

#[test]
fn a_day_that_was_skipped_begins_with_the_next() {
    let apia = zone("Pacific/Apia");
    assert_eq!(apia.start_of(day(2011, 12, 30)), apia.start_of(day(2011, 12, 31)));
    assert_eq!(start("Pacific/Apia", day(2011, 12, 30)), "2011-12-31T00:00:00+14:00");
    assert_eq!(apia.day_of(Moment(apia.start_of(day(2011, 12, 31)).0 - 1)), day(2011, 12, 29));
}

#[test]
fn it_is_another_day_elsewhere_at_the_same_instant() {
    let moment = Moment::parse("2026-09-19T05:00:00Z").unwrap();
    assert_eq!(zone("Pacific/Honolulu").day_of(moment), day(2026, 9, 18));
    assert_eq!(zone("Asia/Seoul").day_of(moment), day(2026, 9, 19));
    assert_eq!(zone("Pacific/Honolulu").clock(moment), "19:00");
    assert_eq!(zone("Asia/Kathmandu").clock(moment), "10:45");
}

#[test]
fn an_unknown_zone_is_none() {
    assert!(["", "Mars/Olympus", "europe/berlin ", "UTC+2"].into_iter().all(|name| Zone::iana(name).is_none()));
    assert_eq!(Zone::utc().offset_at(Moment(0)), 0);
}

/// The `n`th Sunday of a month, counted from its first day.
fn sunday(year: i32, month: u32, n: i32) -> Day {
    let first = day(year, month, 1);
    // 1970-01-01 was a Thursday.
    let until_sunday = (10 - first.0.rem_euclid(7)).rem_euclid(7);
    first.plus(until_sunday + 7 * (n - 1))
}

#[test]
fn pacific_time_follows_the_law_of_2007_from_2010_to_2099() {
    let iana = zone("America/Los_Angeles");
    for year in 2010..2100 {
        let summer = Moment(i64::from(sunday(year, 3, 2).0) * DAY + 10 * HOUR);
        let winter = Moment(i64::from(sunday(year, 11, 1).0) * DAY + 9 * HOUR);
        for (moment, before, after) in [(summer, -8, -7), (winter, -7, -8)] {
            assert_eq!(pacific::offset_at(Moment(moment.0 - 1)), before * 3600, "{year}");
            assert_eq!(pacific::offset_at(moment), after * 3600, "{year}");
        }
        for n in 0..366 {
            let day = day(year, 1, 1).plus(n);
            let (start, offset) = pacific::start_of(day);
            assert_eq!((start, offset), (iana.start_of(day), iana.offset_at(start)), "{}", day.iso());
            let (end, offset) = pacific::end_of(day);
            assert_eq!(rfc3339(end, offset).get(..19), Some(format!("{}T23:59:59", day.iso()).as_str()));
        }
    }
}

#[test]
fn names_and_numbers_of_a_day_agree() {
    let day = day(2026, 9, 4);
    assert_eq!((day.iso(), day.long(), day.short()), ("2026-09-04".into(), "Sep 4, 2026".into(), "Sep 4".into()));
    assert_eq!(day.plus(-4).iso(), "2026-08-31");
    assert_eq!(Day::of(2028, 2, 29).unwrap().plus(1).iso(), "2028-03-01");
    assert_eq!(Day::of(2026, 2, 29), None);
    assert_eq!(Day::of(2026, 13, 1), None);
    assert_eq!(Day::of(1970, 1, 1), Some(Day(0)));
}

#[test]
fn an_instant_is_written_in_its_zone_and_read_back() {
    for text in ["2026-09-19T00:00:00-07:00", "2026-01-01T23:59:59+05:45", "1999-12-31T00:00:00+00:00"] {
        let offset = match text.get(19..) {
            Some("-07:00") => -7 * 3600,
            Some("+05:45") => 5 * 3600 + 45 * 60,
            _ => 0,
        };
        assert_eq!(rfc3339(Moment::parse(text).unwrap(), offset), text);
    }
    assert_eq!(
        Moment::parse("2026-09-19T00:00:00.123Z"),
        Moment::parse("2026-09-19T00:00:00Z").map(|at| Moment(at.0 + 123))
    );
    for text in ["", "2026-09-19", "2026-09-19T00:00:00", "Sep 19, 2026", "2026-13-01T00:00:00Z"] {
        assert_eq!(Moment::parse(text), None, "{text}");
    }
}

#[test]
fn a_day_or_an_instant_out_of_bounds_is_read_as_none() {
    for (day, fits) in [(10_956, false), (10_957, true), (47_481, true), (47_482, false), (i64::from(i32::MAX), false)]
    {
        assert_eq!(Day::from_plain(&Plain::Int(day)).is_ok(), fits, "{day}");
    }
    assert_eq!((Day::FIRST.iso(), Day::LAST.iso()), ("2000-01-01".into(), "2099-12-31".into()));
    for (moment, fits) in [(-1, false), (0, true), (Moment::LAST.0, true), (Moment::LAST.0 + 1, false)] {
        assert_eq!(Moment::from_plain(&Plain::Int(moment)).is_ok(), fits, "{moment}");
    }
    assert_eq!(rfc3339(Moment::LAST, 0), "2200-01-01T00:00:00+00:00");
}

#[test]
fn no_arithmetic_on_absurd_days_and_instants_wraps() {
    for day in [Day(i32::MIN), Day(i32::MAX), Day(0)] {
        for n in [i32::MIN, -1, 0, 1, i32::MAX] {
            assert_eq!(day.plus(n) < day, n < 0 && day.0 > i32::MIN, "{day:?} {n}");
            let _ = (day.plus_business(n), day.since(Day(n)), day.iso(), day.long(), day.midnight());
            let _ = (pacific::start_of(day), pacific::end_of(day), Zone::utc().start_of(day));
        }
    }
    for at in [Moment(i64::MIN), Moment(i64::MAX)] {
        for millis in [i64::MIN, -1, 1, i64::MAX] {
            let _ = (at.plus(millis), at.minus(millis), at.since(Moment(millis)));
        }
        let far = Zone { name: String::new(), offsets: vec![(i64::MIN, i32::MAX), (i64::MAX, i32::MIN)] };
        let _ = (pacific::day_of(at), far.day_of(at), far.clock(at), rfc3339(at, i32::MIN), Day::furthest_ahead(at));
    }
    assert!(Moment(i64::MAX).plus(1) == Moment(i64::MAX) && Day(i32::MAX).plus(1) == Day(i32::MAX));
}
