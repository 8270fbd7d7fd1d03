//! The toolbar, the popup and the search for missing deadlines say the same, and what is not known is never calm.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use crate::fake::{Background, Card, Detail, list};
use recourse::backfill::view;
use recourse::day::{DAY, HOUR, Moment, Zone};
use recourse::message::Request;
use recourse::order::{Dispute, Evidence, Order, PageKind, Seen, Source, Stage, Status};
use recourse::overview::{self, Want};
use recourse::plain::ToPlain;
use recourse::policy::Policy;
use recourse::settings::Settings;
use recourse::window;
use say::InEnglish as _;

const NOW: &str = "2026-11-27T12:00:00Z";

fn berlin() -> Background {
    Background::new(NOW, "Europe/Berlin")
}

fn id(n: usize) -> String {
    (8_211_000_000_000_017 + n * 20_000).to_string()
}

/// Shows a list of orders of one status, placed on the days given.
fn show(background: &mut Background, status: &str, placed: &[&str], from: usize) {
    let ids: Vec<String> = (0..placed.len()).map(|n| id(from + n)).collect();
    let cards: Vec<Card<'_>> = ids.iter().zip(placed).map(|(id, placed)| Card { id, placed, status }).collect();
    background.read(list(&cards));
}

fn open(background: &mut Background, n: usize, refund: &str) {
    let id = id(n);
    let detail = Detail {
        id: &id,
        placed: "Aug 1, 2026",
        status: "Awaiting delivery",
        refund,
        buttons: "Returns/refunds",
        ..Detail::default()
    };
    background.read(detail.page());
}

/// Whatever would make a shopper close the lid.
fn is_calm(title: &str) -> bool {
    let title = title.to_lowercase();
    ["no deadline for a dispute", "no window", "nothing to do", "all clear"].iter().any(|words| title.contains(words))
}

#[test]
fn on_a_fresh_install_it_says_that_nothing_is_known_and_what_to_do() {
    let mut fresh = berlin();
    let (text, title) = fresh.toolbar();
    assert_eq!(text, "?");
    assert!(title.contains("no order yet") && title.contains("Open your order list") && !is_calm(&title), "{title}");
    assert!(fresh.popup().contains("No order is known yet. Open your order list"), "{}", fresh.popup());
}

#[test]
fn orders_without_a_date_are_counted_in_a_form_that_is_no_number_of_days() {
    for (n, text, words) in [
        (1, "?1", "1 order has no date yet."),
        (2, "?2", "2 orders have no date yet."),
        (7, "?7", "7 orders have no date yet."),
        (10, "?10", "10 orders have no date yet."),
        (99, "?99", "99 orders have no date yet."),
        (120, "?99+", "120 orders have no date yet."),
    ] {
        let mut background = berlin();
        show(&mut background, "Awaiting delivery", &vec!["Oct 20, 2026"; n], 0);
        let toolbar = background.ask(Request::Woke).effects.toolbar.unwrap();
        assert_eq!((toolbar.text.english().as_str(), toolbar.unknown as usize), (text, n));
        assert!(
            toolbar.title.english().contains(words) && toolbar.title.english().contains("Open"),
            "{}",
            toolbar.title.english()
        );
        assert!(!is_calm(&toolbar.title.english()));
        let popup = background.popup();
        assert!(popup.contains(words), "{popup}");
    }
}

#[test]
fn what_is_urgent_comes_first_and_does_not_hide_what_is_not_known() {
    let mut background = berlin();
    background.now = crate::fake::at("2026-12-24T16:00:00Z");
    show(&mut background, "Awaiting delivery", &["Oct 20, 2026"; 7], 0);
    open(&mut background, 0, "Dec 10, 2026");
    let toolbar = background.ask(Request::Woke).effects.toolbar.unwrap();
    assert_eq!((toolbar.text.english().as_str(), toolbar.unknown), ("7h?", 6));
    assert!(
        toolbar.title.english().contains("7 hours left")
            && toolbar.title.english().contains("6 orders have no date yet")
    );
}

#[test]
fn all_clear_is_said_only_where_every_order_has_its_date_and_nothing_is_missing() {
    let mut background = berlin();
    for (n, refund) in ["Dec 20, 2026", "Dec 21, 2026", "Jan 5, 2027"].iter().enumerate() {
        open(&mut background, n, refund);
    }
    let (text, title) = background.toolbar();
    assert_eq!(text, "");
    assert!(title.contains("No deadline for a dispute in the next 15 days. 3 orders were read."), "{title}");
    assert!(title.contains("View orders"), "{title}");
    assert!(background.popup().contains("3 orders were read. Older ones"), "{}", background.popup());

    // One more without a date.
    let mut short = background.clone();
    show(&mut short, "Awaiting delivery", &["Oct 20, 2026"], 9);
    let (text, title) = short.toolbar();
    assert!(text == "?1" && title.contains("1 order has no date yet") && !is_calm(&title), "{text} {title}");

    // A list of which something was missed.
    let mut missed = background.clone();
    let mut page = list(&[Card { id: &id(0), placed: "Oct 9, 2026", status: "Awaiting delivery" }]);
    page.root.scopes.get_mut("order").unwrap()[0].fields.remove("total");
    missed.read(page);
    let (text, title) = missed.toolbar();
    assert!(text == "?" && title.contains("read only in part") && !is_calm(&title), "{text} {title}");

    // A list that was read by a fallback has lost nothing.
    let mut fallback = background.clone();
    let mut page = list(&[Card { id: &id(0), placed: "Oct 9, 2026", status: "Awaiting delivery" }]);
    page.root.scopes.get_mut("order").unwrap()[0].fields.get_mut("total").unwrap().rank = 1;
    fallback.read(page);
    let (text, title) = fallback.toolbar();
    assert!(text.is_empty() && is_calm(&title), "{text} {title}");
    assert!(!fallback.popup().contains("fallback"), "{}", fallback.popup());

    // But nothing is calm where its days or its status stand elsewhere than they should.
    let mut moved = background.clone();
    let mut page = list(&[Card { id: &id(0), placed: "Oct 9, 2026", status: "Awaiting delivery" }]);
    page.root.scopes.get_mut("order").unwrap()[0].fields.get_mut("status").unwrap().rank = 1;
    moved.read(page);
    let (text, title) = moved.toolbar();
    assert!(text == "?" && title.contains("read only in part") && !is_calm(&title), "{text} {title}");

    // One that is not shipped yet.
    show(&mut background, "Awaiting shipment", &["Nov 26, 2026"], 12);
    let (_, title) = background.toolbar();
    assert!(title.contains("1 order is not shipped yet") && !is_calm(&title), "{title}");
}

#[test]
fn an_order_that_was_not_shipped_a_month_ago_may_be_by_now() {
    let mut background = berlin();
    show(&mut background, "Awaiting shipment", &["Nov 26, 2026"], 0);
    assert_eq!(background.toolbar().0, "");
    background.now = background.now.plus(31 * DAY);
    background.zone = Zone::utc();
    let (text, title) = background.toolbar();
    assert!(text == "?1" && title.contains("1 order has no date yet"), "{text} {title}");
    assert!(background.popup().contains("Not shipped yet on Nov 27, check again"), "{}", background.popup());
}

#[test]
fn what_is_over_has_no_date_and_needs_none() {
    for status in ["Canceled", "Expired", "Refunded"] {
        let mut background = berlin();
        show(&mut background, status, &["Oct 20, 2026"], 0);
        let toolbar = background.ask(Request::Woke).effects.toolbar.unwrap();
        assert_eq!(
            (toolbar.unknown, toolbar.text.english().as_str()),
            (0, ""),
            "{status}: {}",
            toolbar.title.english()
        );
    }
}

#[test]
fn an_estimate_is_no_date() {
    let mut background = berlin();
    show(&mut background, "Awaiting delivery", &["Oct 9, 2026"], 0);
    let toolbar = background.ask(Request::Woke).effects.toolbar.unwrap();
    assert_eq!(toolbar.unknown, 1);
    assert!(background.popup().contains("Last day not known check now approximate"), "{}", background.popup());
}

/// How many orders lack a date by the toolbar, the popup's line, and the search.
fn counts(background: &mut Background) -> [usize; 3] {
    let toolbar = background.ask(Request::Woke).effects.toolbar.unwrap();
    let popup = background.popup();
    let told = popup.split(" has no date yet").next().unwrap().split(" have no date yet").next().unwrap();
    let told = if popup.contains("no date yet") {
        told.split(' ').rev().nth(1).and_then(|n| n.parse().ok()).unwrap()
    } else {
        0
    };
    let offered = (0..100).find(|n| view(None, *n, 0).is_some_and(|view| popup.contains(&view.english())));
    [toolbar.unknown as usize, told, offered.unwrap_or(0)]
}

#[test]
fn a_finished_order_without_a_date_counts_for_a_hundred_and_twenty_days() {
    // It was read on Nov 27, and 120 days after the end of Jul 30 in the site's zone is that morning.
    for (placed, counted) in [
        ("Nov 26, 2026", true),
        ("Oct 20, 2026", true),
        ("Jul 31, 2026", true),
        ("Jul 29, 2026", false),
        ("Nov 27, 2024", false),
        ("", true),
    ] {
        let mut background = berlin();
        show(&mut background, "Completed", &[placed], 0);
        assert_eq!(counts(&mut background), [usize::from(counted); 3], "{placed}");
        let popup = background.popup();
        assert_eq!(popup.contains("1 finished order without a date"), counted, "{popup}");
        background.now = background.now.plus(120 * DAY).plus(1);
        assert_eq!(counts(&mut background), [0; 3], "{placed}");
    }
}

#[test]
fn a_finished_order_grows_too_old_without_anybody_looking() {
    let mut background = berlin();
    show(&mut background, "Completed", &["Jul 31, 2026"], 0);
    assert_eq!(background.toolbar().0, "?1");
    let mut told = Vec::new();
    for _ in 0..4000 {
        let Some(wake) = background.ask(Request::Woke).effects.wake_at else { break };
        background.now = Moment(wake).max(background.now.plus(1));
        let (text, title) = background.toolbar();
        let aged = title.contains("1 counts as over by its age alone: nobody has seen that it is.");
        if told.last().is_none_or(|(_, last)| *last != (text.clone(), aged)) {
            told.push((background.now, (text, aged)));
        }
    }
    // Unknown for two days more, then over by its age, which is told for as long again.
    let said: Vec<(&str, bool)> = told.iter().map(|(_, (text, aged))| (text.as_str(), *aged)).collect();
    assert_eq!(said, [("?1", false), ("", true), ("", false)]);
    assert!(told[1].0 < crate::fake::at("2026-12-01T00:00:00Z"), "{told:?}");
    assert!(told[2].0 < crate::fake::at("2027-03-31T00:00:00Z"), "{told:?}");
}

#[test]
fn orders_of_every_kind_are_counted_alike_in_all_places() {
    let mut background = berlin();
    show(&mut background, "Awaiting delivery", &["Oct 20, 2026"; 4], 0);
    open(&mut background, 0, "Dec 10, 2026");
    open(&mut background, 1, "Dec 30, 2026");
    show(&mut background, "Completed", &["Nov 7, 2026", "Aug 19, 2026", "Jul 20, 2026"], 10);
    show(&mut background, "Canceled", &["Nov 7, 2026"], 20);
    show(&mut background, "Refunded", &["Nov 7, 2026"], 21);
    assert_eq!(counts(&mut background), [4; 3]);
}

#[test]
fn finished_orders_can_be_left_out_and_the_toolbar_still_says_so() {
    let mut background = berlin();
    show(&mut background, "Completed", &["Oct 20, 2026", "Nov 1, 2026"], 0);
    open(&mut background, 5, "Jan 5, 2027");
    assert_eq!(background.toolbar().0, "?2");
    background.ask_text(r#"{"skip-finished": {"skip": true}}"#);
    let (text, title) = background.toolbar();
    assert!(
        text.is_empty() && title.contains("2 finished orders without a date ahead are left out, as you chose."),
        "{title}"
    );
    assert_eq!(counts(&mut background), [0; 3]);
    // An open order counts all the same.
    let mut more = background.clone();
    show(&mut more, "Awaiting delivery", &["Oct 20, 2026"], 7);
    assert_eq!(counts(&mut more), [1; 3]);
    background.ask_text(r#"{"skip-finished": {"skip": false}}"#);
    assert_eq!(counts(&mut background), [2; 3]);
}

#[test]
fn a_finished_order_that_has_a_date_is_shown_with_it_whatever_is_left_out() {
    let mut background = berlin();
    background.now = crate::fake::at("2026-11-26T23:00:00Z");
    background.ask_text(r#"{"skip-finished": {"skip": true}}"#);
    let detail = Detail {
        id: &id(0),
        placed: "Oct 9, 2026",
        status: "Completed",
        reminder: "You can open a dispute within 55 days after order was placed.",
        buttons: "Returns/refunds",
        ..Detail::default()
    };
    background.read(detail.page());
    // Oct 9 and 55 days is Dec 3.
    assert!(background.popup().contains("last safe day is Dec 2"), "{}", background.popup());
    assert_eq!(background.toolbar().0, "6d");
}

#[test]
fn a_dispute_that_waits_for_the_shopper_is_said() {
    let mut background = berlin();
    open(&mut background, 0, "Jan 5, 2027");
    let url = format!(
        "https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderLineId={}1&reverseOrderLineId=2000000000000004",
        &id(0)[..15]
    );
    let stage = r#"{"fields":{"stage":{"rank":0,"texts":["Waiting for your response"]}}}"#;
    background.ask_text(&format!(
        r#"{{"seen":{{"snapshot":{{"url":"{url}","root":{{"scopes":{{"order":[{stage}]}}}}}},"settled":false}}}}"#
    ));
    let (text, title) = background.toolbar();
    assert!(text.starts_with('!') && title.contains("A dispute waits for you") && !is_calm(&title), "{text} {title}");
}

/// A card of pictures lists no lines, and its dispute is the order's.
#[test]
fn a_dispute_that_is_known_of_an_order_alone_waits_for_the_shopper_as_well() {
    let now = Moment::parse(NOW).unwrap();
    let evidence = || Evidence::new(PageKind::OrderList, Source::Page, String::new(), now);
    for (stage, waits) in [(Stage::Shopper, true), (Stage::Return, true), (Stage::Seller, false)] {
        let mut order = Order::new(id(0), now);
        order.status = Some(Seen { value: Status::InDispute, evidence: evidence() });
        let value = Dispute { id: None, stage, asked: None, offered: None, refunded: None, solution: None };
        order.dispute = Some(Seen { value, evidence: evidence() });
        let window = window::of(&order, None, Policy::built_in(), now, &Zone::utc());
        assert_eq!(overview::want(&order, None, &window, now), Want::Disputed(waits), "{stage:?}");
    }
}

#[test]
fn fifteen_days_are_the_same_in_toolbar_chip_and_popup_to_the_hour() {
    // The refund date, the zone, and the last safe moment, reckoned apart from this project.
    for (refund, zone, safe_by) in [
        ("Dec 10, 2026", "Europe/Berlin", "2026-12-24T23:00:00Z"),
        ("Oct 20, 2026", "America/New_York", "2026-11-04T05:00:00Z"),
        ("Dec 10, 2026", "Asia/Seoul", "2026-12-24T15:00:00Z"),
        ("Dec 10, 2026", "Pacific/Honolulu", "2026-12-25T08:00:00Z"),
        ("Sep 25, 2026", "Australia/Sydney", "2026-10-09T13:00:00Z"),
    ] {
        for (hours, inside) in [(359, true), (361, false), (360, false)] {
            let mut background = Background::new("2026-09-01T12:00:00Z", zone);
            open(&mut background, 0, refund);
            background.now = crate::fake::at(safe_by).minus(hours * HOUR);
            let toolbar = !background.toolbar().0.is_empty();
            let outcome = background.ask(Request::Popup).response.popup.unwrap();
            let popup = format!("{:?}", outcome.to_plain());
            let chip = background
                .ask_text(&format!(r#"{{"chips": {{"anchors": [{{"at": 1, "order": "{}", "button": 0}}]}}}}"#, id(0)));
            let chip = chip.response.chips[0].view.class.clone();
            assert_eq!(
                (toolbar, chip.contains("soon"), popup.contains("row soon")),
                (inside, inside, inside),
                "{zone} {hours}"
            );
        }
    }
    // And where the shopper chose another number, it is that.
    let mut background = berlin();
    background.ask(Request::Choose { settings: Settings { badge_days: 30, ..Settings::default() }.to_plain() });
    open(&mut background, 0, "Dec 10, 2026");
    let chip = background
        .ask_text(&format!(r#"{{"chips": {{"anchors": [{{"at": 1, "order": "{}", "button": 0}}]}}}}"#, id(0)));
    assert!(chip.response.chips[0].view.class.contains("soon"));
    assert_eq!(background.toolbar().0, "27d");
}
