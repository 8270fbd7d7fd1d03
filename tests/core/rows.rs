//! The popup of very many orders: the first of them are drawn, and all of them are counted and searched.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use crate::fake::{Background, Detail};
use recourse::day::Day;
use recourse::message::{Request, View};
use say::InEnglish as _;

fn id(n: usize) -> String {
    format!("8211{:012}", 17 + n * 20_000)
}

/// So many orders on their way, each closing on one of sixty days.
fn with(orders: usize) -> Background {
    let mut background = Background::new("2026-11-27T12:00:00Z", "Europe/Berlin");
    let first = Day::of(2026, 11, 15).unwrap();
    for n in 0..orders {
        let refund = first.plus(i32::try_from(n * 7 % 60).unwrap()).long();
        let (id, buttons) = (id(n), "Returns/refunds");
        let status = "Awaiting delivery";
        let page = Detail { id: &id, placed: "Oct 9, 2026", status, refund: &refund, buttons, ..Detail::default() };
        background.read(page.page());
    }
    background
}

fn asked(search: &str, times: u32) -> Request {
    Request::Orders { search: search.to_owned(), times }
}

fn drawn(background: &mut Background, request: Request) -> View {
    background.ask(request).response.popup.unwrap()
}

fn rows(view: &View) -> &[View] {
    &view.children.iter().find(|child| child.class == "rows").unwrap().children
}

fn keys(view: &View) -> Vec<&str> {
    rows(view).iter().map(|row| row.key.as_deref().unwrap()).collect()
}

#[test]
fn of_very_many_orders_the_twenty_most_urgent_are_drawn_and_all_are_counted() {
    let mut background = with(300);
    let view = drawn(&mut background, asked("", 1));
    assert_eq!(rows(&view).len(), 20);
    let words = view.english();
    assert!(words.contains("300 orders read") && words.contains("The 20 most urgent are shown."), "{words}");
    assert!(words.contains("end within 7 days") && words.contains("USD") && words.contains("at stake"), "{words}");
    let all = drawn(&mut background, asked("", 15));
    assert_eq!(rows(&all).len(), 300);
    assert!(!all.english().contains("are shown."));
    assert!(keys(&all).starts_with(&keys(&view)), "they are those with which all rows begin");
    let more = drawn(&mut background, asked("", 2));
    assert_eq!(rows(&more).len(), 40);
    assert!(keys(&more).starts_with(&keys(&view)), "what was drawn stays where it is");
}

#[test]
fn what_is_searched_for_is_found_wherever_it_stands() {
    let mut background = with(45);
    let last = id(44);
    let found = drawn(&mut background, asked(&last, 1));
    assert_eq!(rows(&found).len(), 1);
    assert!(keys(&found)[0].starts_with(&last));
    assert_eq!(rows(&drawn(&mut background, asked(" LAMP a", 1))).len(), 20, "in any order and case");
    let nothing = drawn(&mut background, asked("lamp zzz", 1));
    assert!(rows(&nothing).is_empty() && nothing.english().contains("None of your open orders has these words."));
}

#[test]
fn what_waits_for_the_shopper_and_what_has_no_date_is_not_left_out() {
    let mut background = with(40);
    let waits = Detail {
        id: "8299000000000017",
        placed: "Oct 9, 2026",
        status: "Waiting for your response",
        refund: "Jan 30, 2027",
        ..Detail::default()
    };
    let undated = Detail { id: "8298000000000017", status: "Awaiting delivery", refund: "", ..waits };
    background.read(waits.page());
    background.read(undated.page());
    let view = drawn(&mut background, asked("", 1));
    assert!(keys(&view)[0].starts_with(waits.id), "{:?}", keys(&view));
    assert!(view.english().contains("1 without a date"), "{}", view.english());
    let all = drawn(&mut background, asked("", 3));
    assert!(keys(&all).last().unwrap().starts_with(undated.id), "{:?}", keys(&all));
}

#[test]
fn that_none_closes_this_week_is_said_only_where_every_order_has_its_date() {
    let mut background = Background::new("2026-11-27T12:00:00Z", "Europe/Berlin");
    let (placed, status) = ("Oct 9, 2026", "Awaiting delivery");
    let far = Detail { id: "8299000000000017", placed, status, refund: "Jan 30, 2027", ..Detail::default() };
    background.read(far.page());
    assert!(background.popup().contains("None ends within 7 days"), "{}", background.popup());
    background.read(Detail { id: "8298000000000017", refund: "", ..far }.page());
    let words = background.popup();
    assert!(words.contains("No known date is within 7 days") && !words.contains("None ends"), "{words}");
}

#[test]
fn nothing_is_calm_above_the_rows_while_something_may_be_over_or_waits_for_an_answer() {
    let (placed, buttons) = ("Sep 20, 2026", "Returns/refunds");
    let far = Detail {
        id: "8299000000000017",
        placed,
        status: "Awaiting delivery",
        refund: "Jan 30, 2027",
        ..Detail::default()
    };
    let over = Detail { id: "8298000000000017", refund: "Nov 11, 2026", buttons, ..far };
    let waits = Detail { id: "8297000000000017", status: "Waiting for your response", ..far };
    for (other, said) in [(over, "1 may be too late: try now"), (waits, "1 dispute waits for you")] {
        let mut background = Background::new("2026-11-27T12:00:00Z", "Europe/Berlin");
        background.read(far.page());
        background.read(other.page());
        let view = drawn(&mut background, asked("", 1));
        let words = view.english();
        assert!(words.contains(said) && !words.contains("None ends"), "{words}");
        assert_eq!(view.children[0].class, "urgent-head", "{words}");
        assert!(keys(&view)[0].starts_with(other.id), "{words}");
    }
}

#[test]
fn what_has_to_be_seen_stands_above_what_was_searched_for_as_well() {
    let mut background = with(3);
    let lost = format!("order:{}", id(1));
    background.stored.remove(&lost);
    background.ask(Request::Popup);
    let words = drawn(&mut background, asked("zzz", 1)).english();
    assert!(words.contains(&id(1)) && words.contains("None of your open orders has these words."), "{words}");
}
