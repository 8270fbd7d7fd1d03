//! Situations of shoppers with the right outcome of each, as tables: every date in them was reckoned apart from this project.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use crate::fake::{Background, Card, Detail, at, list};
use recourse::day::{DAY, HOUR, Moment, rfc3339};
use recourse::message::{Notification, Request};
use recourse::order::{Milestone, Order};
use recourse::overview;
use recourse::plain::{FromPlain, ToPlain};
use recourse::policy::Policy;
use recourse::settings::Settings;
use recourse::text::Text;
use say::InEnglish as _;

const ID: &str = "8211000000000017";

fn id(n: usize) -> String {
    (8_211_000_000_000_017 + n * 20_000).to_string()
}

fn page<'a>() -> Detail<'a> {
    Detail { id: ID, status: "Awaiting delivery", buttons: "Returns/refunds", ..Detail::default() }
}

fn order(background: &Background) -> Order {
    Order::from_plain(&background.stored[&format!("order:{ID}")]).unwrap()
}

/// The last safe instant and the last of all, of the order's first line.
fn closes(background: &Background) -> (Moment, Moment) {
    let order = order(background);
    let windows = overview::windows(&order, Policy::built_in(), background.now, &background.zone);
    let clock = windows[0].2.headline().unwrap();
    (clock.safe_by.unwrap().moment, clock.hard_close.unwrap().moment)
}

fn utc(at: Moment) -> String {
    rfc3339(at, 0).replace("+00:00", "Z")
}

/// The zone, the refund date, the last safe instant, and the day whose end it is there.
const ZONES: [(&str, &str, &str, &str); 13] = [
    ("Europe/Berlin", "Dec 10, 2026", "2026-12-24T23:00:00Z", "Dec 24"),
    ("America/Los_Angeles", "Dec 10, 2026", "2026-12-25T08:00:00Z", "Dec 24"),
    ("Asia/Seoul", "Dec 10, 2026", "2026-12-24T15:00:00Z", "Dec 24"),
    ("America/Sao_Paulo", "Dec 10, 2026", "2026-12-25T03:00:00Z", "Dec 24"),
    ("Pacific/Kiritimati", "Dec 10, 2026", "2026-12-24T10:00:00Z", "Dec 24"),
    ("Asia/Kathmandu", "Dec 10, 2026", "2026-12-24T18:15:00Z", "Dec 24"),
    // The clocks go back, and forward; by half an hour; and a day begins at one.
    ("Europe/Berlin", "Oct 10, 2026", "2026-10-24T22:00:00Z", "Oct 24"),
    ("Europe/Berlin", "Mar 13, 2027", "2027-03-27T23:00:00Z", "Mar 27"),
    ("America/New_York", "Oct 17, 2026", "2026-11-01T04:00:00Z", "Oct 31"),
    ("America/New_York", "Feb 27, 2027", "2027-03-14T05:00:00Z", "Mar 13"),
    ("Australia/Lord_Howe", "Sep 19, 2026", "2026-10-03T13:30:00Z", "Oct 3"),
    ("America/Santiago", "Aug 22, 2026", "2026-09-06T04:00:00Z", "Sep 5"),
    ("Australia/Sydney", "Sep 25, 2026", "2026-10-09T13:00:00Z", "Oct 9"),
];

#[test]
fn one_date_is_the_end_of_the_same_day_wherever_the_shopper_is() {
    for (zone, refund, safe_by, day) in ZONES {
        let mut background = Background::new(safe_by, zone);
        background.now = background.now.minus(5 * DAY);
        background.read(Detail { refund, ..page() }.page());
        let (safe, hard) = closes(&background);
        assert_eq!(utc(safe), safe_by, "{zone} {refund}");
        if refund == "Dec 10, 2026" {
            assert_eq!(utc(hard), "2026-12-26T07:59:59Z", "{zone}");
        }
        let popup = background.popup();
        assert!(popup.contains(&format!("last safe day is {day}")), "{zone} {refund}: {popup}");
    }
}

#[test]
fn whoever_flies_from_east_to_west_has_the_same_day_and_no_step_twice() {
    let mut background = Background::new("2026-12-17T16:00:00Z", "Asia/Seoul");
    background.read(Detail { refund: "Dec 10, 2026", ..page() }.page());
    let settings = Settings { notify: true, lead_times: vec![168, 72, 24], ..Settings::default() };
    background.ask(Request::Choose { settings: settings.to_plain() });
    let stored = background.stored[&format!("order:{ID}")].clone();
    let mut told = Vec::new();
    for hours in 0..230 {
        background.now = at("2026-12-17T16:00:00Z").plus(hours * HOUR);
        if hours == 100 {
            background.zone = crate::fake::zone("Pacific/Honolulu");
        }
        let outcome = background.ask(Request::Woke);
        told.extend(outcome.effects.notes.iter().map(|note| note.title.english()));
        for Notification { id, orders, .. } in outcome.effects.notes {
            background.ask(Request::Shown { orders });
            background.ask(Request::Closed { id });
        }
    }
    assert_eq!(background.stored[&format!("order:{ID}")], stored, "what is known does not move");
    assert_eq!(utc(closes(&background).0), "2026-12-25T08:00:00Z");
    let steps: Vec<&str> = told.iter().map(|title| title.rsplit(": ").next().unwrap()).collect();
    // The step of seven days was over in Seoul before the order was known, and after the flight it has nothing to add.
    assert_eq!(steps.len(), 2, "{told:?}");
}

/// A list of orders of one status placed on these days; some were opened, with these refund dates; how many have no date.
type Listed<'a> = (&'a [(&'a str, &'a [&'a str])], &'a [(usize, &'a str)], u32);

const LISTS: [Listed<'_>; 13] = [
    (&[], &[], 0),
    (&[("Awaiting delivery", &["Oct 20, 2026"])], &[], 1),
    (&[("Awaiting delivery", &["Oct 20, 2026"; 2])], &[], 2),
    (&[("Awaiting delivery", &["Oct 20, 2026"; 7])], &[], 7),
    (&[("Awaiting delivery", &["Oct 20, 2026"; 10])], &[], 10),
    (&[("Awaiting delivery", &["Oct 20, 2026"; 7])], &[(3, "Dec 10, 2026")], 6),
    (&[("Awaiting delivery", &["Oct 20, 2026"; 3])], &[(0, "Jan 5, 2027"), (2, "Jan 8, 2027")], 1),
    (
        &[("Awaiting delivery", &["Oct 20, 2026"; 3])],
        &[(0, "Dec 20, 2026"), (1, "Dec 21, 2026"), (2, "Jan 5, 2027")],
        0,
    ),
    (&[("Canceled", &["Oct 20, 2026"]), ("Expired", &["Oct 20, 2026"])], &[], 0),
    // Closed, nobody says why: it may have been paid and sent, until it is old.
    (&[("Closed", &["Oct 20, 2026", "Jul 29, 2026"])], &[], 1),
    (&[("Refunded", &["Oct 20, 2026"])], &[], 0),
    (&[("Completed", &["Nov 26, 2026", "Jul 31, 2026", "Jul 29, 2026", ""])], &[], 3),
    (
        &[
            ("Awaiting delivery", &["Oct 20, 2026"; 4]),
            ("Completed", &["Nov 7, 2026", "Aug 19, 2026", "Jul 20, 2026"]),
            ("Canceled", &["Nov 7, 2026"]),
            ("Refunded", &["Nov 7, 2026"]),
        ],
        &[(0, "Dec 10, 2026"), (1, "Dec 30, 2026")],
        4,
    ),
];

#[test]
fn what_has_no_date_is_counted_and_nothing_is_calm_before_all_have_one() {
    for (listed, opened, unknown) in LISTS {
        let mut background = Background::new("2026-11-27T12:00:00Z", "Europe/Berlin");
        let mut n = 0;
        for (status, placed) in listed {
            let ids: Vec<String> = (n..n + placed.len()).map(id).collect();
            let cards = ids.iter().zip(*placed).map(|(id, placed)| Card { id, placed, status });
            background.read(list(&cards.collect::<Vec<_>>()));
            n += placed.len();
        }
        for (n, refund) in opened {
            background.read(Detail { id: &id(*n), placed: "Oct 20, 2026", refund, ..page() }.page());
        }
        let toolbar = background.ask(Request::Woke).effects.toolbar.unwrap();
        let what = format!("{listed:?} {opened:?}: {toolbar:?}");
        assert_eq!(toolbar.unknown, unknown, "{what}");
        let calm = toolbar.title.english().contains("No deadline for a dispute");
        assert_eq!(calm, unknown == 0 && n > 0, "{what}");
        // Never an empty sign, and never one that reads as days alone, while something is unknown.
        assert_eq!(toolbar.text.english().contains('?'), unknown > 0 || n == 0, "{what}");
        let words = match unknown {
            0 => String::new(),
            1 => "1 order has no date yet".to_owned(),
            n => format!("{n} orders have no date yet"),
        };
        assert!(toolbar.title.english().contains(&words), "{what}");
    }
}

/// What stands where a number of days, a day or a countdown should, and can be none.
const TOO_MUCH: [(&str, &str); 9] = [
    ("reminder", "You can open a dispute within 18446744073709551616 days of confirming receipt."),
    ("reminder", "You can open a dispute within 2147483647 days after order was placed."),
    ("reminder", "You can open a dispute within -1 days after order was placed."),
    ("promises", "Refund if no delivery before Dec 31, 9999"),
    ("left_text", "1795052340000 days 5 hours"),
    ("left_text", "-99999999999 days"),
    ("left", "9223372036854775807"),
    ("left", "-9223372036854775808"),
    ("left", "1e300"),
];

#[test]
fn a_number_that_is_too_large_gives_no_date_and_the_rest_of_the_page_is_read() {
    for (field, text) in TOO_MUCH {
        let mut background = Background::new("2026-11-27T12:00:00Z", "Europe/Berlin");
        let plain = Detail { placed: "Oct 20, 2026", ..page() };
        let mut snapshot = plain.page();
        crate::fake::put(&mut snapshot, field, text);
        background.read(snapshot);
        let known = order(&background);
        assert_eq!(known.day(Milestone::DeliveryDeadline), None, "{text}");
        assert!(known.terms.is_empty() && known.lines.iter().all(|line| line.terms.is_empty()), "{text}");
        assert_eq!(known.day(Milestone::Placed).unwrap().iso(), "2026-10-20", "{text}");
        let toolbar = background.ask(Request::Woke).effects.toolbar.unwrap();
        assert!(toolbar.unknown == 1 && toolbar.text.english().contains('?'), "{text}: {toolbar:?}");
    }
}

#[test]
fn more_time_is_not_asked_for_when_there_is_none_to_wait() {
    // So many hours before the last safe moment: whether the seller may be asked.
    for (left, asks) in [(14 * 24, Some(true)), (7 * 24, Some(true)), (48, None), (24, Some(false)), (6, Some(false))] {
        let mut background = Background::new("2026-11-27T12:00:00Z", "Europe/Berlin");
        background.read(Detail { placed: "Oct 9, 2026", refund: "Dec 10, 2026", ..page() }.page());
        background.now = at("2026-12-24T23:00:00Z").minus(left * HOUR);
        let popup = background.popup();
        let is_late = popup.contains("too late to ask the seller for more time. Open the dispute now");
        let is_asked = !is_late && popup.to_lowercase().contains("the seller");
        assert!(is_late || is_asked, "{left}: {popup}");
        assert!(asks.is_none_or(|asks| asks == is_asked), "{left}: {popup}");
    }
}

/// What is shown of so many orders that are all due at once, the last of them on its last day.
fn all_at_once(orders: usize) -> (Background, Vec<Notification>) {
    let mut background = Background::new("2026-11-27T12:00:00Z", "Europe/Berlin");
    let settings = Settings { notify: true, lead_times: vec![168, 24], ..Settings::default() };
    background.ask(Request::Choose { settings: settings.to_plain() });
    for n in 0..orders {
        let refund = if n + 1 == orders { "Dec 4, 2026" } else { "Dec 10, 2026" };
        let id = id(n);
        background.read(Detail { id: &id, refund, ..page() }.page());
    }
    // Seven days before the end of Dec 24 in Berlin, and one day before the end of Dec 18.
    background.now = at("2026-12-17T23:00:00Z");
    let notes = background.ask(Request::Woke).effects.notes;
    (background, notes)
}

#[test]
fn twelve_reminders_at_once_are_one_notice_with_the_most_urgent_first() {
    let (_, few) = all_at_once(3);
    assert_eq!(few.len(), 3, "{few:?}");

    let (mut background, notes) = all_at_once(12);
    let [note] = &notes[..] else { panic!("{notes:?}") };
    assert_eq!(note.title.english(), "12 reminders. Open a dispute in time: 1 day left");
    assert_eq!(note.orders.len(), 12);
    // Its one button opens the list of them all.
    assert_eq!(note.buttons.iter().map(Text::english).collect::<Vec<_>>(), ["Show my orders"]);
    let pressed = background.clone().ask(Request::Pressed { id: note.id.clone(), button: Some(0) }).response;
    assert_eq!((pressed.page.as_deref(), pressed.go), (Some("popup.html"), None));
    let first = "A lamp: until Dec 18\nA lamp: until Dec 24\n";
    let message = note.message.english();
    assert!(message.starts_with(first) && message.ends_with("and 8 more"), "{note:?}");
    // Shown once, each of them is told; closed, none of them stands any more; and each can be reached in the popup.
    background.ask(Request::Shown { orders: note.orders.clone() });
    assert!(background.ask(Request::Woke).effects.notes.is_empty());
    let popup = background.popup();
    assert_eq!(popup.matches("Understood").count(), 12, "{popup}");
    background.ask(Request::Closed { id: note.id.clone() });
    for n in 0..12 {
        let memory = recourse::plain::to_json(&background.stored[&format!("told:{}", id(n))]);
        assert!(!memory.contains("\"stands\":true"), "{memory}");
    }
    background.now = background.now.plus(HOUR);
    assert!(background.ask(Request::Woke).effects.notes.is_empty(), "none comes twice");
}
