//! Windows: what a rule makes of the dates a page showed, to the millisecond.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on stops at that very line"
)]

#[path = "window/marketplaces.rs"]
mod marketplaces;
#[path = "window/versions.rs"]
mod versions;

use std::collections::BTreeMap;
use std::sync::Mutex;

use recourse::day::{DAY, Day, HOUR, Moment, Zone, rfc3339};
use recourse::order::{
    Dated, Dispute, Evidence, Line, Milestone, Moved, Order, PageKind, Seen, Source, Stage, Statement, StatementKind,
    Status, Term, TermKind,
};
use recourse::policy::{Policy, Purpose};
use recourse::text::ToldTime;
use recourse::window::{self, Certainty, Clock, Window, WindowState};
use say::InEnglish as _;

fn at(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

/// A zone, looked up once: a hundred situations share a few.
fn zone(name: &str) -> Zone {
    static KNOWN: Mutex<BTreeMap<String, Zone>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap();
    known.entry(name.to_owned()).or_insert_with(|| Zone::iana(name).unwrap()).clone()
}

fn seen<T>(value: T) -> Seen<T> {
    let evidence = Evidence::new(PageKind::OrderDetail, Source::Answer, String::new(), at("2026-09-07T12:00:00Z"));
    Seen { value, evidence }
}

fn day(text: &str) -> Day {
    let mut parts = text.split('-').map(|part| part.parse::<u32>().unwrap());
    let mut next = || parts.next().unwrap();
    Day::of(next() as i32, next(), next()).unwrap()
}

/// An order of one line, with a status, the line's button, and dates.
fn order(status: Status, button: Option<bool>, dates: &[(Milestone, &str)]) -> Order {
    let mut order = Order::new("3088800011112222".to_owned(), Moment(0));
    order.status = Some(seen(status));
    let dated = |(milestone, text): &(Milestone, &str)| Dated { milestone: *milestone, day: seen(day(text)) };
    order.dates = dates.iter().map(dated).collect();
    order.lines = vec![Line { can_dispute: button.map(seen), ..Line::default() }];
    order
}

/// The window of the first line, whose button is as its page shows it now.
fn window(order: &Order, now: Moment, zone: &Zone) -> Window {
    let order = looked_at(order, now);
    window::of(&order, order.lines.first(), Policy::built_in(), now, zone)
}

fn looked_at(order: &Order, now: Moment) -> Order {
    let mut order = order.clone();
    let buttons = order.lines.iter_mut().filter_map(|line| line.can_dispute.as_mut());
    buttons.for_each(|button| button.evidence.at = now);
    order
}

#[test]
fn a_button_that_was_missing_when_it_was_too_early_closes_nothing() {
    let mut order = order(Status::AwaitingDelivery, Some(false), &[SHIPPED, DEADLINE]);
    let state = |order: &Order| {
        let now = at("2026-10-20T00:00:00Z");
        window::of(order, order.lines.first(), Policy::built_in(), now, &Zone::utc()).state
    };
    order.lines[0].can_dispute.as_mut().unwrap().evidence.at = at("2026-07-18T00:00:00Z");
    assert_eq!(state(&order), WindowState::Doubtful);
    order.lines[0].can_dispute.as_mut().unwrap().evidence.at = at("2026-09-19T12:00:00Z");
    assert_eq!(state(&order), WindowState::Closed);
}

fn clock(order: &Order, zone: &Zone) -> Clock {
    window(order, Moment(0), zone).clocks.into_iter().next().unwrap()
}

fn utc(at: Option<window::At>) -> Option<String> {
    at.map(|at| rfc3339(at.moment, 0).replace("+00:00", "Z"))
}

const SHIPPED: (Milestone, &str) = (Milestone::Shipped, "2026-07-16");
const DEADLINE: (Milestone, &str) = (Milestone::DeliveryDeadline, "2026-09-04");

/// One of the six vectors: the deadlines shown, the shopper's zone, `safe_by` and `hard_close` in UTC.
fn vector(deadlines: &[&str], name: &str, safe_by: &str, hard_close: &str) {
    let dates: Vec<_> = deadlines.iter().map(|text| (Milestone::DeliveryDeadline, *text)).collect();
    let clock = clock(&order(Status::AwaitingDelivery, None, &dates), &zone(name));
    assert_eq!(utc(clock.safe_by).as_deref(), Some(safe_by));
    assert_eq!(utc(clock.hard_close).as_deref(), Some(hard_close));
    assert_eq!(clock.certainty, Certainty::WorkedOut);
}

// The founding rule: a dispute for goods not received closes 15 days after the delivery deadline. Chinafans, "AliExpress
// dispute: 7 steps how to open a dispute" (undated); counted in Pacific days by AliExpress help text of 2020 to 2022.
// The instants were computed with the IANA database, apart from this project.

#[test]
fn closes_at_the_earlier_of_two_dates_and_surely_after_the_later() {
    // An order and its tracking page that named two days, one apart (an answer of the site, captured 2026-09-07).
    vector(&["2026-09-04", "2026-09-03"], "America/Sao_Paulo", "2026-09-18T03:00:00Z", "2026-09-20T06:59:59Z");
}

#[test]
fn closes_as_in_the_example_of_the_sites_help_text() {
    // "allowed to open dispute in 15 days after 2020-05-24 PST", AliExpress help text, 2020.
    vector(&["2020-05-24"], "Europe/Berlin", "2020-06-07T22:00:00Z", "2020-06-09T06:59:59Z");
}

#[test]
fn closes_across_the_autumn_change() {
    vector(&["2026-10-25"], "Europe/Warsaw", "2026-11-08T23:00:00Z", "2026-11-10T07:59:59Z");
}

#[test]
fn closes_across_the_spring_change() {
    vector(&["2027-03-01"], "Asia/Seoul", "2027-03-15T15:00:00Z", "2027-03-17T06:59:59Z");
}

#[test]
fn west_of_the_pacific_coast_the_sites_midnight_comes_first() {
    vector(&["2026-09-04"], "Pacific/Honolulu", "2026-09-19T07:00:00Z", "2026-09-20T06:59:59Z");
}

#[test]
fn closes_in_a_leap_year() {
    vector(&["2028-02-20"], "Europe/London", "2028-03-06T00:00:00Z", "2028-03-07T07:59:59Z");
}

#[test]
fn each_instant_has_the_offset_of_the_zone_it_was_counted_in() {
    let told = |name: &str| {
        let clock = clock(&order(Status::AwaitingDelivery, None, &[SHIPPED, DEADLINE]), &zone(name));
        [clock.opens, clock.safe_by, clock.hard_close].map(|at| at.map(|at| rfc3339(at.moment, at.offset)).unwrap())
    };
    let (opens, hard_close) = ("2026-07-26T00:00:00-07:00", "2026-09-19T23:59:59-07:00");
    assert_eq!(told("Asia/Seoul"), [opens, "2026-09-19T00:00:00+09:00", hard_close]);
    assert_eq!(told("Pacific/Honolulu"), [opens, "2026-09-19T00:00:00-07:00", hard_close]);
}

#[test]
fn opens_on_the_tenth_day_after_shipment_and_at_the_latest_on_the_eleventh() {
    let clock = clock(&order(Status::AwaitingDelivery, None, &[SHIPPED]), &zone("Asia/Tokyo"));
    assert_eq!(utc(clock.opens).as_deref(), Some("2026-07-26T07:00:00Z"));
    assert_eq!(utc(clock.opens_latest).as_deref(), Some("2026-07-27T07:00:00Z"));
    assert_eq!((clock.safe_by, clock.hard_close), (None, None));
}

#[test]
fn opens_across_the_autumn_change() {
    let clock = clock(&order(Status::AwaitingDelivery, None, &[(Milestone::Shipped, "2026-10-22")]), &Zone::utc());
    assert_eq!(utc(clock.opens).as_deref(), Some("2026-11-01T07:00:00Z"));
    assert_eq!(utc(clock.opens_latest).as_deref(), Some("2026-11-02T08:00:00Z"));
}

#[test]
fn both_openings_are_told_where_the_button_already_stands_there() {
    let order = order(Status::AwaitingDelivery, Some(true), &[SHIPPED, DEADLINE]);
    let window = window(&order, at("2026-07-17T00:00:00Z"), &Zone::utc());
    assert_eq!(window.state, WindowState::Open);
    assert!(window.headline().is_some_and(|clock| clock.opens.is_some() && clock.opens_latest.is_some()));
}

#[test]
fn an_order_of_which_no_date_is_known_has_no_clock() {
    let order = order(Status::AwaitingDelivery, None, &[(Milestone::EstimatedDelivery, "2026-08-03")]);
    let window = window(&order, at("2026-08-01T00:00:00Z"), &Zone::utc());
    assert_eq!((window.clocks.len(), window.state), (0, WindowState::Unknown));
}

#[test]
fn the_estimated_delivery_never_moves_a_clock() {
    let with =
        order(Status::AwaitingDelivery, None, &[SHIPPED, DEADLINE, (Milestone::EstimatedDelivery, "2026-08-03")]);
    let without = order(Status::AwaitingDelivery, None, &[SHIPPED, DEADLINE]);
    assert_eq!(clock(&with, &Zone::utc()), clock(&without, &Zone::utc()));
}

#[test]
fn a_date_of_one_line_is_not_anothers() {
    let mut order = order(Status::AwaitingDelivery, None, &[SHIPPED]);
    let dated = |text| vec![Dated { milestone: Milestone::DeliveryDeadline, day: seen(day(text)) }];
    order.lines = vec![
        Line { dates: dated("2026-09-04"), ..Line::default() },
        Line { dates: dated("2026-09-14"), ..Line::default() },
    ];
    let policy = Policy::built_in();
    let safe = |line| {
        window::of(&order, line, policy, Moment(0), &Zone::utc()).clocks.first().and_then(|clock| utc(clock.safe_by))
    };
    assert_eq!(safe(order.lines.first()).as_deref(), Some("2026-09-19T00:00:00Z"));
    assert_eq!(safe(order.lines.last()).as_deref(), Some("2026-09-29T00:00:00Z"));
    assert_eq!(safe(None).as_deref(), Some("2026-09-19T00:00:00Z"));
    assert_eq!(order.day(Milestone::DeliveryDeadline), Some(day("2026-09-04")));
}

/// The state at an instant and one millisecond before it.
fn around(order: &Order, text: &str, zone: &Zone) -> (WindowState, WindowState) {
    let now = at(text);
    (window(order, Moment(now.0 - 1), zone).state, window(order, now, zone).state)
}

#[test]
fn passes_through_its_states_to_the_millisecond() {
    let berlin = zone("Europe/Berlin");
    let order = order(Status::AwaitingDelivery, Some(false), &[SHIPPED, DEADLINE]);
    assert_eq!(around(&order, "2026-07-26T07:00:00Z", &berlin), (WindowState::TooEarly, WindowState::Open));
    // `safe_by` is 2026-09-18T22:00:00Z; 24 hours before it are not yet under 24 hours.
    assert_eq!(around(&order, "2026-09-17T22:00:00.001Z", &berlin), (WindowState::Open, WindowState::LastHours));
    assert_eq!(around(&order, "2026-09-18T22:00:00Z", &berlin), (WindowState::LastHours, WindowState::Doubtful));
    assert_eq!(around(&order, "2026-09-20T06:59:59.001Z", &berlin), (WindowState::Doubtful, WindowState::Closed));
}

#[test]
fn a_button_opens_a_line_before_its_day() {
    let order = |button| order(Status::AwaitingDelivery, button, &[SHIPPED, DEADLINE]);
    let state = |button| window(&order(button), at("2026-07-20T00:00:00Z"), &Zone::utc()).state;
    assert_eq!(
        [Some(true), Some(false), None].map(state),
        [WindowState::Open, WindowState::TooEarly, WindowState::TooEarly]
    );
}

#[test]
fn a_line_is_closed_only_where_its_button_was_read_as_absent() {
    let state = |button| {
        let order = order(Status::AwaitingDelivery, button, &[SHIPPED, DEADLINE]);
        window(&order, at("2027-09-20T00:00:00Z"), &Zone::utc()).state
    };
    assert_eq!(
        [Some(false), None, Some(true)].map(state),
        [WindowState::Closed, WindowState::Doubtful, WindowState::Doubtful]
    );
}

#[test]
fn a_completed_order_is_doubtful_between_its_two_readings_and_closed_after_both() {
    // Completed on Jul 28: 15 days after that by the pages of 2014 to 2025, 15 days after the deadline by the guide.
    let order = order(Status::Completed, Some(false), &[SHIPPED, DEADLINE, (Milestone::Completed, "2026-07-28")]);
    let state = |text| window(&order, at(text), &Zone::utc()).state;
    assert_eq!(state("2026-08-10T00:00:00Z"), WindowState::Open);
    assert_eq!(state("2026-08-11T12:00:00Z"), WindowState::LastHours);
    assert_eq!(state("2026-08-12T12:00:00Z"), WindowState::Doubtful);
    assert_eq!(state("2026-09-20T06:59:59Z"), WindowState::Doubtful);
    assert_eq!(state("2026-09-20T07:00:00Z"), WindowState::Closed);
}

#[test]
fn the_sites_own_word_ends_a_clock() {
    let now = at("2026-08-01T00:00:00Z");
    for (status, state) in [
        (Status::InDispute, WindowState::InDispute),
        (Status::Refunded, WindowState::Refunded),
        (Status::Cancelled, WindowState::Cancelled),
    ] {
        assert_eq!(window(&order(status, Some(true), &[SHIPPED, DEADLINE]), now, &Zone::utc()).state, state);
    }
}

#[test]
fn nothing_is_disputed_before_it_is_shipped() {
    let now = at("2026-08-01T00:00:00Z");
    for status in [Status::AwaitingPayment, Status::AwaitingShipment] {
        assert_eq!(window(&order(status, None, &[DEADLINE]), now, &Zone::utc()).state, WindowState::NotShipped);
        // Some of its parcels are on their way.
        assert_eq!(window(&order(status, None, &[SHIPPED, DEADLINE]), now, &Zone::utc()).state, WindowState::Open);
    }
}

#[test]
fn a_button_is_enough_to_be_open_where_no_deadline_is_known() {
    let state = |button, text| {
        let order = order(Status::AwaitingDelivery, button, &[SHIPPED]);
        window(&order, at(text), &Zone::utc()).state
    };
    assert_eq!(state(Some(true), "2026-08-01T00:00:00Z"), WindowState::Open);
    assert_eq!(state(Some(false), "2026-08-01T00:00:00Z"), WindowState::Unknown);
    assert_eq!(state(None, "2026-07-20T00:00:00Z"), WindowState::TooEarly);
}

#[test]
fn says_in_one_sentence_what_was_counted_from_which_date() {
    let mut order = order(Status::AwaitingDelivery, None, &[SHIPPED, DEADLINE]);
    assert_eq!(
        clock(&order, &Zone::utc()).because.english(),
        "It was shipped on Jul 16. Refund date: Sep 4 (order page, read on Sep 7). 15 days are added to that. Days begin and \
         end in US Pacific time."
    );
    let mut tracked = Dated { milestone: Milestone::DeliveryDeadline, day: seen(day("2026-09-03")) };
    tracked.day.evidence.page = PageKind::Tracking;
    order.dates.push(tracked);
    assert_eq!(
        clock(&order, &Zone::utc()).because.english(),
        "It was shipped on Jul 16. Refund date: Sep 3 (tracking page, read on Sep 7), Sep 4 (order page, read on Sep 7). 15 \
         days are added to the earliest of these. Days begin and end in US Pacific time."
    );
}

#[test]
fn says_which_day_keeps_the_end_from_being_known() {
    let because = |facts: &str, purpose| {
        let (order, berlin) = known(facts);
        let clocks = window(&order, Moment(0), &berlin).clocks;
        clocks.into_iter().find(|clock| clock.purpose == purpose).unwrap().because.english()
    };
    let completed = "status=completed shipped=2026-07-16 completed=2026-07-28";
    assert!(
        because(completed, Purpose::NotReceived).ends_with(
            "The refund date is not known, so how much longer a dispute may be possible is not known either."
        )
    );
    // The refund date is known here, and has nothing to do with it.
    let printed = format!("{completed} deadline=2026-09-04 after-receipt=7 free-return=15");
    assert!(because(&printed, Purpose::AnyReason).contains(
        "Delivered: Jul 28 (the latest possible day, by what was read on Sep 7). 15 days are added to that, \
         as AliExpress itself says (order page, read on Sep 7)."
    ));
    let never = format!("{printed} said=not-received@2026-07-30");
    assert!(because(&never, Purpose::AnyReason).ends_with(
        "The day it was delivered is not known, so how much longer a dispute may be possible is not known either."
    ));
}

#[test]
fn where_several_rules_count_it_is_said_which_day_warns_and_which_decides() {
    let because = |facts: &str, policy: &Policy| {
        let (order, berlin) = known(facts);
        let window = window::of(&order, order.lines.first(), policy, Moment(0), &berlin);
        let clock = window.clocks.into_iter().find(|clock| clock.purpose == Purpose::NotReceived);
        clock.unwrap().because.english()
    };
    let several =
        "There is more than one way to count. The earliest day warns you, and the latest one decides when it is over.";
    let running = "status=awaiting-delivery shipped=2026-07-16 deadline=2026-09-04";
    assert!(!because(running, Policy::built_in()).contains(several));
    let scanned = format!("{running} delivered=2026-07-28");
    let words = because(&scanned, Policy::built_in());
    assert!(words.contains(several), "{words}");
    assert!(
        words.contains("AliExpress may confirm receipt by itself after the delivery. Delivered: Jul 28"),
        "{words}"
    );
    // A rule that is none of ours speaks for itself, and says that it does.
    let mut theirs = Policy::built_in().clone();
    theirs.rules.iter_mut().for_each(|rule| rule.reading = Some("<b>Sep 9</b> {day}".to_owned()));
    let words = because(&scanned, &theirs);
    assert!(
        words.contains("A rule from another file says of itself: “<b>Sep 9</b> {day}”. Delivered: Jul 28"),
        "{words}"
    );
}

#[test]
fn a_printed_coupon_date_is_shown_and_nothing_is_counted_from_it() {
    let (order, berlin) = known("status=awaiting-delivery shipped=2026-07-16 deadline=2026-09-04 coupon=2026-08-05");
    let window = window(&order, Moment(0), &berlin);
    let coupon = window.beside.iter().find(|beside| beside.rule == "delay-coupon").unwrap();
    assert_eq!(
        (coupon.certainty, coupon.because.english().as_str()),
        (Certainty::Shown, "Coupon date: Aug 5 (order page, read on Sep 7).")
    );
}

/// The last safe day, as it is read in a zone a season before: `Sep 18`, or `Sep 18 21:00`.
fn words(name: &str) -> String {
    let zone = zone(name);
    let safe_by = clock(&order(Status::AwaitingDelivery, None, &[DEADLINE]), &zone).safe_by.unwrap().moment;
    last(safe_by, Moment(safe_by.0 - 100 * DAY), &zone)
}

fn last(safe_by: Moment, now: Moment, zone: &Zone) -> String {
    let ToldTime { day, year, minutes } = window::last_day_in_full(safe_by, now, zone);
    let time = minutes.map(|minutes| format!(" {:02}:{:02}", minutes / 60, minutes % 60)).unwrap_or_default();
    format!("{}{time}", if year { day.long() } else { day.short() })
}

#[test]
fn a_person_is_told_the_last_safe_day() {
    assert_eq!(words("Europe/Berlin"), "Sep 18");
    assert_eq!(words("America/Los_Angeles"), "Sep 18");
    assert_eq!(words("Asia/Kolkata"), "Sep 18");
    assert_eq!(words("Pacific/Honolulu"), "Sep 18 21:00");
    assert_eq!(words("America/Anchorage"), "Sep 18 23:00");
}

#[test]
fn a_day_of_another_year_is_told_with_it() {
    let (berlin, day) = (zone("Europe/Berlin"), day("2027-01-01"));
    let safe_by = berlin.start_of(day);
    assert_eq!(last(safe_by, Moment(safe_by.0 - HOUR), &berlin), "Dec 31");
    assert_eq!(last(safe_by, Moment(safe_by.0 - 400 * DAY), &berlin), "Dec 31, 2026");
    assert_eq!(last(safe_by, Moment(safe_by.0 + HOUR), &berlin), "Dec 31, 2026");
}

#[test]
fn a_midnight_that_does_not_exist_is_still_the_end_of_a_day() {
    let cairo = zone("Africa/Cairo");
    let safe_by = clock(&order(Status::AwaitingDelivery, None, &[(Milestone::DeliveryDeadline, "2026-04-09")]), &cairo)
        .safe_by
        .unwrap();
    assert_eq!(rfc3339(safe_by.moment, safe_by.offset), "2026-04-24T01:00:00+03:00");
    assert_eq!(last(safe_by.moment, Moment(safe_by.moment.0 - DAY), &cairo), "Apr 23");
}

#[test]
fn of_two_pages_that_print_the_same_number_the_same_one_is_named_whichever_was_read_first() {
    let mut one =
        order(Status::Completed, None, &[(Milestone::Placed, "2026-07-15"), (Milestone::Completed, "2026-07-28")]);
    let term = |page| {
        let mut days = seen(90);
        days.evidence.page = page;
        Term { kind: TermKind::AfterPlaced, days }
    };
    one.terms = vec![term(PageKind::Tracking), term(PageKind::OrderDetail)];
    let mut other = one.clone();
    other.terms.reverse();
    assert_eq!(window(&one, Moment(0), &Zone::utc()), window(&other, Moment(0), &Zone::utc()));
}

#[test]
fn a_number_of_days_that_an_older_version_took_for_a_term_by_its_size_is_none() {
    let plain =
        order(Status::Completed, None, &[(Milestone::Placed, "2026-07-15"), (Milestone::Completed, "2026-07-28")]);
    let with = |inferred| {
        let mut days = seen(180);
        days.evidence.inferred = inferred;
        Order { terms: vec![Term { kind: TermKind::AfterPlaced, days }], ..plain.clone() }
    };
    let read = |order: &Order| window(order, Moment(0), &Zone::utc());
    assert_eq!(read(&with(true)), read(&plain));
    assert_ne!(read(&with(false)), read(&plain));
}

// Situations, as a table.

/// The instant a row names: `2026-09-18T22:00Z`, with or without seconds.
fn instant(text: &str) -> Moment {
    let whole = text.trim_end_matches('Z');
    at(&if whole.len() == 16 { format!("{whole}:00Z") } else { format!("{whole}Z") })
}

fn milestone(name: &str) -> Option<Milestone> {
    Some(match name {
        "estimated" => Milestone::EstimatedDelivery,
        "deadline" => Milestone::DeliveryDeadline,
        "coupon" => Milestone::DelayCoupon,
        "opened" => Milestone::DisputeOpened,
        "answered" => Milestone::SellerAnswered,
        "approved" => Milestone::ReturnApproved,
        "ruled" => Milestone::Ruled,
        _ => return Milestone::named(name),
    })
}

/// What is known in a row: the order, whose first line is the one in question, and the shopper's zone.
fn known(facts: &str) -> (Order, Zone) {
    let mut order = Order::new("3088800011112222".to_owned(), Moment(0));
    let mut shopper = "Europe/Berlin";
    order.lines = vec![
        Line { id: Some("3088800011112223".to_owned()), ..Line::default() },
        Line { id: Some("3088800011112224".to_owned()), ..Line::default() },
    ];
    if !facts.contains("other.") {
        order.lines.pop();
    }
    for (name, value) in facts.split_whitespace().map(|fact| fact.split_once('=').unwrap()) {
        let (name, page) = match name.split_once('@') {
            Some((name, "tracking")) => (name, PageKind::Tracking),
            Some((name, "list")) => (name, PageKind::OrderList),
            Some((_, page)) => panic!("{page} is no page"),
            None => (name, PageKind::OrderDetail),
        };
        let (of, name) = name.split_once('.').unwrap_or(("", name));
        let mut evidence = seen(()).evidence;
        evidence.page = page;
        let line = match of {
            "" => None,
            "line" => Some(0),
            "other" => Some(1),
            _ => panic!("{of} is no part of an order"),
        };
        if let Some(milestone) = milestone(name) {
            let dated = Dated { milestone, day: Seen { value: day(value), evidence } };
            line.map_or(&mut order.dates, |n| &mut order.lines[n].dates).push(dated);
        } else if let Some(kind) = TermKind::named(name) {
            let term = Term { kind, days: Seen { value: value.parse().unwrap(), evidence } };
            line.map_or(&mut order.terms, |n| &mut order.lines[n].terms).push(term);
        } else {
            match name {
                "status" => {
                    let status = Some(Seen { value: Status::named(value).unwrap(), evidence });
                    *line.map_or(&mut order.status, |n| &mut order.lines[n].status) = status;
                }
                "button" => order.lines[0].can_dispute = Some(seen(value == "yes")),
                "stage" => {
                    let stage = Stage::named(value).unwrap();
                    order.lines[0].dispute = Some(seen(Dispute::at(stage)));
                }
                "country" => order.country = Some(value.to_owned()),
                "tag" => order.tags.push(value.to_owned()),
                "host" => order.host = Some(value.to_owned()),
                "zone" => shopper = value,
                "said" => {
                    let (word, on) = value.split_once('@').unwrap();
                    let (word, set) = word.split_once(':').map_or((word, None), |(word, set)| (word, Some(day(set))));
                    let at = instant(&format!("{on}T12:00Z"));
                    let line = line.map(|n| order.lines[n].id.clone().unwrap());
                    order.statements.push(Statement {
                        line,
                        kind: StatementKind::named(word).unwrap(),
                        day: set,
                        at,
                        elsewhere: false,
                        not_after: None,
                    });
                }
                "moved" => {
                    let (days, on) = value.split_once('@').unwrap();
                    let (from, to) = days.split_once('>').map(|(from, to)| (day(from), day(to))).unwrap();
                    let at = instant(&format!("{on}T12:00Z"));
                    let milestone = Milestone::DeliveryDeadline;
                    order.moved.push(Moved { milestone, line: None, from, to, page, at });
                }
                _ => panic!("{name} is no fact"),
            }
        }
    }
    (order, zone(shopper))
}

/// A window in the words of the table.
fn told(window: &Window, zone: &Zone) -> Vec<(String, String)> {
    let pacific = zone_of_the_site();
    let day = |zone: &Zone, moment: Option<Moment>| moment.map_or_else(|| "-".to_owned(), |at| zone.day_of(at).iso());
    let before = |at: Option<window::At>| at.map(|at| Moment(at.moment.0 - 1));
    let mut told = vec![("state".to_owned(), window.state.name().to_owned())];
    let headline = window.headline();
    told.push(("head".to_owned(), headline.map_or("none", |clock| clock.purpose.name()).to_owned()));
    if let Some(clock) = headline {
        let [first, latest, waits] = [clock.opens, clock.opens_latest, clock.waits]
            .map(|instant| day(&pacific, instant.map(|instant| instant.moment)));
        told.push(("opens".to_owned(), format!("{first}/{latest}/{waits}")));
    }
    for clock in &window.clocks {
        let safe = day(zone, before(clock.safe_by));
        let close = day(&pacific, clock.hard_close.map(|at| at.moment));
        told.push((clock.purpose.name().to_owned(), format!("{safe}/{close}/{}", clock.certainty.name())));
    }
    for beside in &window.beside {
        let estimate = if beside.certainty == Certainty::Estimate { "~" } else { "" };
        let safe = day(zone, before(Some(beside.safe_by)));
        let close = day(&pacific, beside.hard_close.map(|at| at.moment));
        told.push((beside.rule.clone(), format!("{safe}{estimate}/{close}")));
    }
    told
}

fn zone_of_the_site() -> Zone {
    zone("America/Los_Angeles")
}

#[test]
fn every_situation_has_the_window_the_table_says() {
    const PURPOSES: [&str; 3] = ["not-received", "not-as-described", "any-reason"];
    let table = include_str!("window/situations.txt");
    let rows: Vec<&str> = table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let mut names: Vec<&str> = rows.iter().map(|row| row.split(" | ").next().unwrap()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), rows.len(), "a name stands twice");
    assert!(rows.len() >= 120, "{} situations", rows.len());
    let mut wrong = Vec::new();
    for row in rows {
        let [name, source, facts, now, expected] = row.split(" | ").collect::<Vec<_>>().try_into().unwrap();
        assert!(source.len() > 8, "{name}: who says so?");
        let (order, zone) = known(facts);
        let told = told(&window(&order, instant(now), &zone), &zone);
        let is = |key: &str| told.iter().find(|(name, _)| name == key).map_or("none", |(_, value)| value.as_str());
        let mut expected = expected.split_whitespace();
        let state = expected.next().unwrap();
        let mut wanted = vec![("state", state)];
        wanted.extend(expected.map(|each| each.split_once('=').unwrap()));
        // A clock that no row speaks of is as wrong as a missing one.
        wanted.extend(PURPOSES.iter().filter(|each| !row.contains(&format!("{each}="))).map(|each| (*each, "none")));
        for (key, value) in wanted {
            let is = is(key);
            // Of a date beside the windows, its latest reading is told only where it matters.
            let brief = is.split('/').next().unwrap();
            if is != value && (PURPOSES.contains(&key) || key == "opens" || brief != value) {
                wrong.push(format!("{name}: {key} is {is}, not {value}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
