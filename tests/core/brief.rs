//! One line on a card and in a row: few words, and in them what a shopper must not have to unfold.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use crate::fake::{Background, Card, Detail, at, list};
use recourse::day::DAY;
use recourse::message::{Request, Tag, View};
use say::InEnglish as _;

const ID: &str = "8211000000000017";

/// What is in view before anything is unfolded.
fn in_view(view: &View) -> Vec<String> {
    let own = view.text.english();
    let own = own.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let inside = view.children.iter().flat_map(|child| match child.tag {
        Tag::Details => child.children.iter().take(1).flat_map(in_view).collect(),
        _ => in_view(child),
    });
    own.into_iter().chain(inside).filter(|word| word.chars().any(char::is_alphanumeric)).collect()
}

fn card(background: &mut Background) -> View {
    let asked = format!(r#"{{"chips": {{"anchors": [{{"at": 1, "order": "{ID}", "button": 0}}]}}}}"#);
    background.ask_text(&asked).response.chips.remove(0).view
}

fn rows(background: &mut Background) -> Vec<View> {
    let popup = background.ask(Request::Popup).response.popup.unwrap();
    popup.children.into_iter().find(|child| child.class == "rows").unwrap().children
}

/// Orders as their own pages show them: with one date or two, in part refunded, in a dispute, delivered, finished.
fn pages<'a>() -> Vec<Detail<'a>> {
    let way = Detail {
        id: ID,
        placed: "Oct 9, 2026",
        status: "Awaiting delivery",
        buttons: "Returns/refunds",
        ..Detail::default()
    };
    let mut all = Vec::new();
    for refund in ["", "Nov 20, 2026", "Dec 10, 2026", "Dec 20, 2026"] {
        for reminder in ["", "You can open a dispute within 75 days after order was placed."] {
            for status in ["Awaiting delivery", "Completed", "Dispute in progress", "Canceled", "Awaiting shipment"] {
                for buttons in ["Returns/refunds", "Add to cart"] {
                    all.push(Detail { refund, reminder, status, buttons, ..way });
                }
            }
        }
    }
    all
}

#[test]
fn a_card_says_it_in_fourteen_words_and_a_row_in_twenty_whatever_is_so_of_the_order() {
    for zone in ["Europe/Berlin", "Asia/Kolkata"] {
        for page in pages() {
            let mut background = Background::new("2026-10-12T12:00:00Z", zone);
            background.read(page.page());
            for days in [0, 20, 46, 60, 72, 73, 74, 80, 90, 120] {
                background.now = at("2026-10-12T12:00:00Z").plus(days * DAY);
                let view = card(&mut background);
                let words = in_view(&view);
                assert!(words.len() <= 14, "{} words: {words:?}", words.len());
                for row in rows(&mut background) {
                    let words = in_view(&row);
                    assert!(words.len() <= 20, "{} words: {words:?}", words.len());
                }
            }
        }
    }
}

#[test]
fn what_is_over_says_nothing_on_a_card_and_what_is_not_known_does() {
    let silent = |status: &str| {
        let mut background = Background::new("2026-11-27T12:00:00Z", "Europe/Berlin");
        background.read(list(&[Card { id: ID, placed: "Oct 9, 2026", status }]));
        let view = card(&mut background);
        (view.children.is_empty(), view.english())
    };
    for status in ["Canceled", "Refunded"] {
        assert_eq!(silent(status), (true, String::new()), "{status}");
    }
    for (status, words) in [
        ("Awaiting delivery", "Last day not known"),
        ("Completed", "Last day not known"),
        ("In dispute", "In dispute"),
        ("Awaiting shipment", "Not shipped, no date yet"),
    ] {
        let (is_silent, said) = silent(status);
        assert!(!is_silent && said.contains(words), "{status}: {said}");
    }
    // An order that finished long ago counts as over by its age alone, and the popup counts those.
    let mut background = Background::new("2026-11-27T12:00:00Z", "Europe/Berlin");
    background.read(list(&[Card { id: ID, placed: "Jun 9, 2026", status: "Completed" }]));
    assert!(card(&mut background).children.is_empty());
    assert!(background.popup().contains("over by its age alone"), "{}", background.popup());
}

#[test]
fn each_certainty_has_a_word_and_a_form_of_its_own() {
    let reminder = "You can open a dispute within 75 days after order was placed.";
    let way = Detail {
        id: ID,
        placed: "Oct 9, 2026",
        status: "Awaiting delivery",
        buttons: "Returns/refunds",
        ..Detail::default()
    };
    let mut seen = Vec::new();
    for (page, word, form) in [
        (Detail { refund: "Dec 10, 2026", ..way }, "calculated", "line counted"),
        (Detail { refund: "", buttons: "", ..way }, "approximate", "line about"),
        (Detail { refund: "", buttons: "", reminder, ..way }, "AliExpress", "line shown"),
    ] {
        let mut background = Background::new("2026-11-01T12:00:00Z", "Europe/Berlin");
        background.read(page.page());
        let view = card(&mut background);
        let line = &view.children[0];
        assert!(line.english().contains(word) && line.class.starts_with(form), "{} {}", line.class, line.english());
        seen.push(line.class.clone());
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 3, "{seen:?}");
}
