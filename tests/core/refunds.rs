//! Money that came back and is not known to be all that was paid ends nothing: the date goes on warning, what came back is
//! told, and nobody says that a dispute can be opened or that it is too late.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use crate::fake::{Background, Card, Detail, at, list};
use recourse::day::DAY;
use recourse::message::{FileKind, Request};
use recourse::snapshot::Snapshot;

const ID: &str = "8211000000000017";
const REFUNDS: &str = "https://m.aliexpress.com/p/refund-dispute/list.html";
const CASE: &str = "https://www.aliexpress.com/p/reverse-pages/index.html?reverseOrderLineId=7100000000000301&from=1";

fn berlin() -> Background {
    Background::new("2026-11-27T12:00:00Z", "Europe/Berlin")
}

/// The order's own page: one line of US $12.50, its promise Dec 10, so that Dec 24 is the last safe day.
fn page(status: &'static str, buttons: &'static str) -> Snapshot {
    let detail = Detail { id: ID, placed: "Oct 9, 2026", status, refund: "Dec 10, 2026", buttons, ..Detail::default() };
    detail.page()
}

/// The card of an order list, whose foot tells of a refund.
fn card(exposed: &str, total: &str) -> Snapshot {
    let mut list = list(&[Card { id: ID, placed: "Oct 9, 2026", status: "Completed" }]);
    crate::fake::put(&mut list, "line_count", "1");
    crate::fake::put(&mut list, "dispute", exposed);
    crate::fake::put(&mut list, "total", total);
    list
}

/// A page of a refund: how far it is, and what came back.
fn about(url: &str, stage: &str, refunded: &str) -> Snapshot {
    let mut page = list(&[Card { id: ID, placed: "", status: "" }]);
    page.url = url.to_owned();
    page.root.scopes.get_mut("order").unwrap()[0].fields.clear();
    let number = format!("Order ID: {ID}");
    for (field, text) in [("id_row", number.as_str()), ("stage", stage), ("refunded", refunded)] {
        if !text.is_empty() {
            crate::fake::put(&mut page, field, text);
        }
    }
    page
}

/// What a background says after some pages, each read an hour after the one before.
fn after(pages: &[Snapshot]) -> Background {
    let mut background = berlin();
    for page in pages {
        background.read(page.clone());
        background.now = background.now.plus(DAY / 24);
    }
    background
}

#[test]
fn a_part_of_what_was_paid_leaves_the_date_and_says_how_much_came_back() {
    let before = page("Awaiting delivery", "Dispute in progress");
    for (refund, of) in [
        (about(CASE, "Refund complete", "US $1.00"), "USD 1.00 of USD 12.50 came back (dispute page, read on Nov 27)."),
        (about(REFUNDS, "Refund complete US $1.00 2026-11-20 06:12:59", ""), "USD 1.00 of USD 12.50 came back"),
        (
            card("Refund complete US $1.00", "Total:US $12.50"),
            "USD 1.00 of USD 12.50 came back (order list, read on Nov 27).",
        ),
        (card("Refund complete US $0.00", "Total:US $12.50"), "USD 0.00 of USD 12.50 came back"),
        (about(CASE, "Refund complete", "US $12.49"), "USD 12.49 of USD 12.50 came back"),
        // In another currency nobody can tell whether it is all.
        (
            about(CASE, "Refund complete", "€12.50"),
            "EUR 12.50 came back (dispute page, read on Nov 27). Whether that is all",
        ),
    ] {
        let mut background = after(&[before.clone(), refund]);
        let popup = background.popup();
        assert!(popup.contains(of), "{of}: {popup}");
        assert!(popup.contains("last safe day is Dec") || popup.contains("last safe day is Oct"), "{of}: {popup}");
        assert!(popup.contains("Whether another dispute can be opened is not known"), "{popup}");
        for said in [
            "Not arrived?",
            "Something wrong?",
            "repare the claim",
            "ry now",
            "Very probably closed",
            "No order is open",
        ] {
            assert!(!popup.contains(said), "{of}: {said}: {popup}");
        }
        let (text, title) = background.toolbar();
        assert!(!text.is_empty() || !title.contains("No deadline for a dispute in the next 30"), "{text} {title}");
        // Close to its day it is as urgent as any, and its reminder says what it is about.
        background.now = at("2026-12-22T12:00:00Z");
        let text = background.toolbar().0;
        let popup = background.popup();
        if text == "2d" {
            assert!(popup.contains("Part refunded, look at the order: 2 days left"), "{of}: {popup}");
        } else {
            assert!(text.contains(['?', '!']), "{of}: {text}");
        }
        assert!(popup.contains(of) && !popup.contains("Open a dispute in time"), "{of}: {popup}");
    }
    // All of it is over, and so is what the site calls refunded without an amount.
    for refund in [
        about(CASE, "Refund complete", "US $12.50"),
        card("Refund complete US $12.50", "Total:US $12.50"),
        about(CASE, "Refund complete", "US $13.00"),
    ] {
        let mut background = after(&[before.clone(), refund]);
        let (text, title) = background.toolbar();
        assert!(text.is_empty() && title.contains("No deadline for a dispute"), "{text} {title}");
        assert!(!background.popup().contains("came back"));
    }
}

#[test]
fn a_calendar_asks_for_no_dispute_about_what_was_refunded_in_part() {
    let calendar = |pages: &[Snapshot]| {
        let request = Request::Export { kind: FileKind::Calendar, order: None };
        crate::fake::written(&after(pages).ask(request).response.file.unwrap())
    };
    let before = page("Awaiting delivery", "Open dispute");
    let part = about(CASE, "Refund complete", "US $1.00");
    let (open, in_part) = (calendar(std::slice::from_ref(&before)), calendar(&[before, part]));
    let (dispute, look) = ("Open a dispute before this ends: ", "Part refunded, look at the order before this ends: ");
    assert!(open.contains(dispute) && !open.contains(look), "{open}");
    assert!(in_part.contains(look) && !in_part.contains(dispute), "{in_part}");
}

#[test]
fn without_a_date_a_part_counts_among_those_that_are_not_known() {
    for (exposed, total) in [
        ("Refund complete US $1.00", "Total:US $12.50"),
        ("Refund complete US $1.00", ""),
        ("Refund complete €12.50", "Total:US $12.50"),
    ] {
        let mut background = after(&[card(exposed, total)]);
        let (text, title) = background.toolbar();
        assert!(text == "?1" && title.contains("1 order has no date yet"), "{exposed} {total}: {text} {title}");
        let chip = background.chip(ID, None);
        assert!(chip.contains("art refunded Last day not known"), "{chip}");
        assert!(chip.contains("Open order") && chip.contains("came back"), "{chip}");
        // On its way, it says when to look as every order without a date does.
        let mut on_its_way = card(exposed, total);
        crate::fake::put(&mut on_its_way, "status", "Awaiting delivery");
        let chip = after(&[on_its_way]).chip(ID, None);
        assert!(chip.contains("Last day not known check now"), "{chip}");
    }
}

#[test]
fn the_orders_own_page_has_the_last_word_of_a_part() {
    let line = Detail { id: ID, ..Detail::default() }.line();
    let part = about(CASE, "Refund complete", "US $1.00");
    let says = |pages: &[Snapshot]| {
        let mut background = after(pages);
        (background.toolbar().0, background.chip(ID, Some(&line)))
    };
    let on_its_way = page("Awaiting delivery", "Dispute in progress");
    // The button is there: a dispute can be opened, and what came back is told.
    for status in ["Awaiting delivery", "Completed"] {
        let (_, chip) = says(&[on_its_way.clone(), part.clone(), page(status, "Returns/refunds")]);
        assert!(chip.contains("Dispute until") || chip.contains("Perhaps too late"), "{chip}");
        assert!(chip.contains("USD 1.00 of USD 12.50 came back") && !chip.contains("is not known: if this"), "{chip}");
        assert!(chip.contains("Not arrived?"), "{chip}");
    }
    // It is gone, and the order is finished: that is what became of it.
    let (text, chip) = says(&[on_its_way.clone(), part.clone(), page("Completed", "Add to cart")]);
    assert!(text.is_empty() && chip.contains("Part refunded"), "{text} {chip}");
    assert!(chip.contains("USD 1.00 of USD 12.50 came back"), "{chip}");
    // While the parcel is on its way the site may only hold it back.
    let (_, chip) = says(&[on_its_way.clone(), part.clone(), page("Awaiting delivery", "Add to cart")]);
    assert!(chip.contains("Part refunded check by Dec 24"), "{chip}");
    // What that page showed before the money came back says nothing of what is left.
    for before in [page("Completed", "Add to cart"), page("Completed", "Returns/refunds")] {
        let (_, chip) = says(&[before, part.clone()]);
        assert!(chip.contains("Part refunded") && chip.contains("Whether another dispute"), "{chip}");
    }
}
