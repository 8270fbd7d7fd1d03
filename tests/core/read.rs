//! What is read from a snapshot, and what is refused. Whole pages are read by the tests of `tools/inspect`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on stops at that very line")]

use recourse::day::{Day, Moment, Zone};
use recourse::money::Money;
use recourse::order::{Milestone, Order, PageKind, Source, Stage, Status};
use recourse::read::date::Dates;
use recourse::read::{Health, PageReading, read};
use recourse::site::Site;
use recourse::snapshot::{Found, MOST_INSIDE, Node, Snapshot, fold};

const LIST: &str = "https://www.aliexpress.com/p/order/index.html";
const DETAIL: &str = "https://www.aliexpress.com/p/order/detail.html?orderId=3088800011112222&spm=a1";
const ID: &str = "3088800011112222";
const NOW: Moment = Moment(1_800_000_000_000);

fn node(fields: &[(&str, &[&str])]) -> Node {
    let found = |texts: &[&str]| Found { rank: 0, texts: texts.iter().map(|text| (*text).to_owned()).collect(), at: 0 };
    let fields = fields.iter().map(|(name, texts)| ((*name).to_owned(), found(texts))).collect();
    Node { fields, ..Node::default() }
}

fn with_lines(mut order: Node, lines: Vec<Node>) -> Node {
    order.scopes.insert("line".to_owned(), lines);
    order
}

/// The service progress, each step with its words and its day.
fn with_steps(mut order: Node, steps: &[(&str, &str)]) -> Node {
    let step = |(label, time): &(&str, &str)| node(&[("label", &[label]), ("time", &[time])]);
    order.scopes.insert("node".to_owned(), steps.iter().map(step).collect());
    order
}

fn page(url: &str, order: Node) -> PageReading {
    let root = Node { scopes: [("order".to_owned(), vec![order])].into(), ..Node::default() };
    read(&Snapshot { url: url.to_owned(), root, ..Snapshot::default() }, Site::built_in(), NOW, &Zone::utc())
}

fn answer(name: &str, order: Node) -> PageReading {
    let root = Node { scopes: [("order".to_owned(), vec![order])].into(), ..Node::default() };
    read(
        &Snapshot { url: DETAIL.to_owned(), answer: Some(name.to_owned()), root, ..Snapshot::default() },
        Site::built_in(),
        NOW,
        &Zone::utc(),
    )
}

const DETAIL_ANSWER: &str = "mtop.aliexpress.trade.buyer.order.detail";

fn order(reading: PageReading) -> Order {
    reading.sightings.into_iter().next().unwrap().order
}

fn days(order: &Order, milestone: Milestone) -> Vec<String> {
    order.readings(milestone, None).map(|seen| seen.value.iso()).collect()
}

fn promised(sentence: &str) -> Vec<String> {
    days(&order(page(DETAIL, node(&[("promises", &[sentence])]))), Milestone::DeliveryDeadline)
}

#[test]
fn the_deadline_stands_directly_behind_its_phrase() {
    for sentence in [
        "Refund if no delivery before Sep 4, 2026",
        "Apply for R$5,00 coupon code if delayed by Aug 3, 2026 · Refund if no delivery before Sep 4, 2026 · Refund if lost",
        "REFUND IF NO DELIVERY BEFORE: 4 Sep 2026.",
        "If your order does not arrive on Sep 4, 2026 you can apply for a refund",
        "İade: refund if no delivery before Sep 4, 2026",
    ] {
        assert_eq!(promised(sentence), ["2026-09-04"], "{sentence}");
    }
}

#[test]
fn no_other_date_is_a_deadline() {
    for sentence in [
        "Apply for R$5,00 coupon code if delayed by Aug 3, 2026",
        "Estimated delivery date: Aug 3, 2026",
        "If delivered after Aug 3, 2026 you can collect a coupon",
        "No refund if no delivery before the estimate, Aug 3, 2026",
        "Refund if no delivery before 03/04/2026",
        "Refund if no delivery before Sep 4",
        "Refund if no delivery before Sep 31, 2026",
        "Refund if no delivery before Sep 4, 1926",
        "Prerefund if no delivery before Sep 4, 2026",
    ] {
        assert_eq!(promised(sentence), [""; 0], "{sentence}");
    }
}

#[test]
fn two_deadlines_are_both_kept() {
    let promised = node(&[("promises", &["Refund if no delivery before Sep 4, 2026"])]);
    let steps = [("Paid", "Jul 15, 2026"), ("R$5", "Aug 5, 2026"), ("Refund", "Sep 3, 2026")];
    let both = with_steps(promised, &steps);
    assert_eq!(days(&order(page(DETAIL, both)), Milestone::DeliveryDeadline), ["2026-09-04", "2026-09-03"]);
}

#[test]
fn rows_are_read_by_their_label_with_a_colon_or_without() {
    let rows: &[&str] = &[
        "Order ID: 3088800011112222Copy",
        "Order placed on: Jul 15, 2026",
        "Paid onJul 15, 2026 10:21:03",
        "Shipment completed on Jul 16, 2026",
        "Order completed on：Jul 28, 2026",
        "Date of birth: Jan 1, 1990",
        "Payment method: Card",
    ];
    let reading = page(DETAIL, node(&[("rows", rows), ("status", &["Completed"])]));
    let missed: Vec<_> =
        reading.missed.iter().filter(|text| !text.starts_with("total") && !text.starts_with("lines")).collect();
    // That of a day of which nobody knows what it is the day of.
    assert_eq!(missed, ["rows: the known labels; found a date behind another one"]);
    let order = order(reading);
    for (milestone, day) in [
        (Milestone::Placed, "2026-07-15"),
        (Milestone::Paid, "2026-07-15"),
        (Milestone::Shipped, "2026-07-16"),
        (Milestone::Completed, "2026-07-28"),
    ] {
        assert_eq!(days(&order, milestone), [day], "{milestone:?}");
    }
}

#[test]
fn the_number_of_an_order_is_looked_for_in_four_places() {
    let id =
        |url, fields: &[(&str, &[&str])]| page(url, node(fields)).sightings.first().map(|each| each.order.id.clone());
    let status: (&str, &[&str]) = ("status", &["Completed"]);
    let bare = DETAIL.split_once('?').unwrap().0;
    assert_eq!(id(bare, &[("id", &["2.1e15", ID]), status]).as_deref(), Some(ID));
    assert_eq!(id(DETAIL, &[status]).as_deref(), Some(ID));
    assert_eq!(
        id(LIST, &[("links", &["//x/p/y", "/p/order/detail.html?a=b&orderId=3088800011112222#z"]), status]).as_deref(),
        Some(ID)
    );
    assert_eq!(
        id(LIST, &[("rows", &["Date: Sep 15, 2026", "Ref. Number3088800011112222Copy"]), status]).as_deref(),
        Some(ID)
    );
    // The address of a list names none of its orders.
    assert_eq!(id("https://www.aliexpress.com/p/order/index.html?orderId=3088800011112222", &[status]), None);
    assert_eq!(id(LIST, &[("rows", &["Ref. Number: 12345"]), status]), None);
}

#[test]
fn a_page_that_still_shows_another_order_than_its_address_names_is_not_taken_for_it() {
    let status: (&str, &[&str]) = ("status", &["Completed"]);
    // The row is known by its label, and in a language whose label is not known by its mark.
    for (field, row) in [("rows", "Order ID: 3088800011119999"), ("id_row", "Bestellnr3088800011119999Kopieren")] {
        let reading = page(DETAIL, node(&[(field, &[row]), status]));
        assert_eq!((reading.health, reading.sightings.len()), (Health::Unreadable, 0), "{field}: {row}");
    }
}

#[test]
fn an_order_of_which_nothing_but_its_number_is_read_is_none() {
    for reading in [page(DETAIL, node(&[])), answer(DETAIL_ANSWER, node(&[("id", &[ID])]))] {
        assert_eq!((reading.health, reading.sightings.len(), reading.missed.len()), (Health::Unreadable, 0, 1));
    }
}

#[test]
fn a_code_is_believed_before_a_word_and_a_dispute_before_both() {
    let status = |fields: &[(&str, &[&str])]| order(answer(DETAIL_ANSWER, node(fields))).status();
    assert_eq!(status(&[("status_code", &["9"]), ("status", &["Shipped"])]), Status::Completed);
    assert_eq!(status(&[("status_code", &["77"]), ("status", &["Awaiting delivery "])]), Status::AwaitingDelivery);
    assert_eq!(
        status(&[("status_code", &["9"]), ("status", &["Completed"]), ("dispute", &["Refund complete"])]),
        Status::Refunded
    );
    assert_eq!(status(&[("status", &["Em trânsito"])]), Status::Unknown);
}

#[test]
fn an_unknown_word_is_a_miss_and_not_a_guess() {
    let reading = page(DETAIL, node(&[("status", &["Em trânsito"])]));
    assert!(reading.missed.contains(&"status: a code, the known words; found an unknown word".to_owned()));
    assert_eq!(reading.health, Health::Degraded);
}

#[test]
fn the_total_is_the_row_of_that_name_and_no_other() {
    let total = |rows: &[&str]| order(page(DETAIL, node(&[("totals", rows)]))).total;
    let reais = Some(Money { currency: "BRL".to_owned(), minor: 13274 });
    assert_eq!(total(&["SubtotalR$126,59", "Store discount-R$5,66", "TotalR$132,74"]), reais);
    assert_eq!(total(&["Total: R$132,74"]), reais);
    assert_eq!(total(&["Total savings R$132,74", "Total SavingsR$132,74", "Total-R$132,74"]), None);
}

#[test]
fn a_line_is_read_with_what_the_page_has_of_it() {
    let line = node(&[
        (
            "links",
            &["//www.aliexpress.com/item/1005990000000001.html", "/p/order/snapshot.html?orderLineId=3088800011112223"],
        ),
        ("title", &["A lamp"]),
        ("price", &["US $12.50"]),
        ("quantity", &["x2"]),
        ("variant", &["White", "EU plug"]),
        ("buttons", &["Add to cart", " RETURNS/REFUNDS "]),
        ("estimated", &["Estimated delivery date: Aug 3, 2026"]),
    ]);
    let order = order(page(DETAIL, with_lines(node(&[("status", &["Completed"])]), vec![line])));
    let line = order.lines.first().unwrap();
    assert_eq!(line.id.as_deref(), Some("3088800011112223"));
    assert_eq!(line.product.as_deref(), Some("1005990000000001"));
    assert_eq!(line.variant.as_deref(), Some("White, EU plug"));
    assert_eq!(line.quantity, Some(2));
    assert_eq!(line.price(), Some(Money { currency: "USD".to_owned(), minor: 2500 }));
    assert_eq!(line.can_dispute.as_ref().map(|seen| seen.value), Some(true));
    assert_eq!(days(&order, Milestone::EstimatedDelivery), ["2026-08-03"]);
    assert_eq!(days(&order, Milestone::DeliveryDeadline), [""; 0]);
}

#[test]
fn a_button_is_absent_only_where_there_was_a_place_for_it() {
    let button = |fields: &[(&str, &[&str])]| {
        let order = order(page(DETAIL, with_lines(node(&[("status", &["Completed"])]), vec![node(fields)])));
        order.lines.first().and_then(|line| line.can_dispute.as_ref().map(|seen| seen.value))
    };
    assert_eq!(button(&[("buttons", &["Returns/refunds"])]), Some(true));
    assert_eq!(button(&[("buttons", &["Add to cart"])]), Some(false));
    assert_eq!(button(&[("button_area", &["order-detail-item-content-operate"])]), Some(false));
    assert_eq!(button(&[]), None);
    // A title that says what the button says is no button, and a button of unknown words may be the one.
    assert_eq!(button(&[("title", &["Returns/refunds"]), ("buttons", &["Add to cart"])]), Some(false));
    assert_eq!(button(&[("buttons", &["Returns/refunds policy"])]), None);
}

#[test]
fn a_dispute_that_runs_is_known_by_what_stands_in_the_place_of_the_button() {
    let stage = |fields: &[(&str, &[&str])]| {
        let order = order(page(DETAIL, with_lines(node(&[("status", &["Awaiting delivery"])]), vec![node(fields)])));
        order.lines.first().and_then(|line| line.dispute.as_ref().map(|seen| seen.value.stage))
    };
    assert_eq!(stage(&[("buttons", &["Add to cart", "Dispute in progress"])]), Some(Stage::Unknown));
    assert_eq!(stage(&[("title", &["Dispute in progress"]), ("buttons", &["Add to cart"])]), None);
    // How one ended is told better where its stage is: here it says that there was one.
    assert_eq!(stage(&[("buttons", &["Dispute Finished"])]), Some(Stage::Unread));
}

#[test]
fn a_button_about_a_dispute_or_a_refund_says_that_there_was_one_and_one_that_offers_it_does_not() {
    let stage_at = |status: &str, fields: &[(&str, &[&str])]| {
        let order = order(page(DETAIL, with_lines(node(&[("status", &[status])]), vec![node(fields)])));
        order.lines.first().and_then(|line| line.dispute.as_ref().map(|seen| seen.value.stage))
    };
    let stage = |words: &str| stage_at("Awaiting delivery", &[("buttons", &["Add to cart", words])]);
    for words in [
        "View dispute",
        "Refund details",
        "Zobacz spór",
        "紛争を見る",
        "İhtilafı görüntüle",
        "Appeal",
        "Dispute Finished",
    ] {
        assert_eq!(stage(words), Some(Stage::Unread), "{words}");
    }
    for words in
        ["Returns/refunds", "Open dispute", "Retours et remboursements", "返品・返金", "Contact seller", "Receipt"]
    {
        assert_eq!(stage(words), None, "{words}");
    }
    assert_eq!(stage_at("Awaiting delivery", &[("button_codes", &["VIEW_DISPUTE"])]), Some(Stage::Unread));
    assert_eq!(stage_at("Awaiting delivery", &[("button_codes", &["OPEN_DISPUTE", "TRACKING"])]), None);
    // A cancelled order has its refund by that.
    assert_eq!(stage_at("Canceled", &[("buttons", &["Refund information"])]), None);
    let card = node(&[("rows", &["Ref. Number: 3088800011112222"]), ("buttons", &["View dispute"])]);
    let card = order(page(LIST, with_lines(card, vec![node(&[("title", &["A lamp"])])])));
    let told = card.dispute.or_else(|| card.lines.into_iter().next().and_then(|line| line.dispute));
    assert_eq!(told.map(|seen| seen.value.stage), Some(Stage::Unread));
}

#[test]
fn what_stands_in_the_place_of_an_estimate_is_one_only_where_its_words_leave_it_to_be() {
    let estimated = |text: &str| {
        let line = node(&[("title", &["A lamp"]), ("estimated", &[text])]);
        let reading = page(DETAIL, with_lines(node(&[("status", &["Awaiting delivery"])]), vec![line]));
        let is_told = reading.missed.iter().any(|missed| missed.starts_with("estimated delivery"));
        let days = days(&order(reading), Milestone::EstimatedDelivery);
        assert_eq!(days.is_empty(), is_told, "{text}");
        days.len()
    };
    for text in [
        "Estimated delivery date: Dec 3, 2026",
        "Dec 3, 2026",
        "Delivery by Dec 3, 2026",
        "Livraison prévue le 3 déc. 2026",
    ] {
        assert_eq!(estimated(text), 1, "{text}");
    }
    for text in
        ["Dispute ends: Nov 30, 2026", "Delivered: Nov 20, 2026", "Ochrona do 30 lis 2026", "Confirm by Nov 30, 2026"]
    {
        assert_eq!(estimated(text), 0, "{text}");
    }
}

#[test]
fn a_title_beside_a_date_and_another_number_on_an_order_s_page_are_not_passed_over() {
    let said = |title: &str| {
        let order = node(&[("status", &["Completed"]), ("completed", &["Nov 5, 2026"]), ("completed_title", &[title])]);
        days(&self::order(answer(DETAIL_ANSWER, order)), Milestone::Completed).len()
    };
    assert_eq!((said("Order completed on"), said("Protection ends on")), (1, 0));
    let numbers = |ids: &[&str]| page(DETAIL, node(&[("status", &["Completed"]), ("ids", ids)])).missed;
    let names = |missed: Vec<String>| missed.iter().any(|text| text.starts_with("id:"));
    assert!(!names(numbers(&[ID, ID])) && names(numbers(&[ID, "3088800011192222"])));
}

#[test]
fn what_is_left_among_promises_or_beside_a_date_is_told_and_what_counts_from_an_event_is_not() {
    let known = "Refund if no delivery before Feb 20, 2027";
    let is_told = |entry: &str| {
        let fields: &[(&str, &[&str])] =
            &[("status", &["Awaiting delivery"]), ("promises", &[known]), ("entries", &[known, entry])];
        page(DETAIL, node(fields)).missed.iter().any(|missed| missed.contains("until when"))
    };
    for entry in [
        "3 days left",
        "02:11:09",
        "Time left 2d 5h",
        "You can open a dispute for 3 more days",
        "Refund if no delivery before Feb 20, 2027 (three days left)",
        "Ordered on Jan 9, 2027. Three days left to open a dispute.",
        "Paid Jan 9, 2027, dispute possible until Sunday",
    ] {
        assert!(is_told(entry), "{entry}");
    }
    for entry in [
        known,
        "Refund if no delivery before Saturday, Feb 20, 2027",
        "Send it back within 15 days after delivery. The first return on each order is free (up to 5 times per month).",
        "75-day buyer protection",
        "Refund if items damaged",
    ] {
        assert!(!is_told(entry), "{entry}");
    }
}

#[test]
fn an_end_beside_a_price_or_a_title_is_told() {
    let is_told = |field: &str, text: &str| {
        let order = node(&[("status", &["Completed"]), (field, &[text])]);
        page(DETAIL, order).missed.iter().any(|missed| missed.contains("beside a price or a title"))
    };
    for field in ["totals", "notes_of_lines", "notes_of_page"] {
        for text in [
            "Dispute ends Nov 30, 2026",
            "Käuferschutz bis 30. Nov. 2026",
            "Protection 3 days left",
            "保護期限 2026年11月30日",
        ] {
            assert!(is_told(field, text), "{field}: {text}");
        }
        for text in [
            "Subtotal US $16.20",
            "75-day Buyer Protection",
            "Return window: 15 days after delivery",
            "Coupon expires Dec 31, 2026",
            "Money-back guarantee within 90 days",
        ] {
            assert!(!is_told(field, text), "{field}: {text}");
        }
    }
}

#[test]
fn a_page_that_never_has_the_button_says_nothing_of_it() {
    let card = node(&[("rows", &["Ref. Number: 3088800011112222"]), ("buttons", &["Returns/refunds"])]);
    let line = node(&[("title", &["A lamp"]), ("buttons", &["Returns/refunds"])]);
    let order = order(page(LIST, with_lines(card, vec![line])));
    assert_eq!(order.lines.first().unwrap().can_dispute, None);
}

#[test]
fn every_value_carries_where_it_was_read() {
    let order = order(answer(DETAIL_ANSWER, node(&[("status", &["Completed"]), ("shipped", &["Jul 16, 2026"])])));
    let evidence = &order.readings(Milestone::Shipped, None).next().unwrap().evidence;
    assert_eq!((evidence.page, evidence.source, evidence.at), (PageKind::OrderDetail, Source::Answer, NOW));
    assert_eq!(evidence.words, "Jul 16, 2026");
}

#[test]
fn a_fallback_that_works_is_still_told() {
    let mut card = node(&[
        ("rows", &["Ref. Number: 3088800011112222", "Date: Jul 1, 2026"]),
        ("status", &["Completed"]),
        ("total", &["Total:US $5.00"]),
    ]);
    assert_eq!(page(LIST, card.clone()).health, Health::Read);
    card.fields.get_mut("rows").unwrap().rank = 1;
    let reading = page(LIST, card);
    assert_eq!((reading.health, reading.missed), (Health::Degraded, vec!["rows: read by a fallback".to_owned()]));
}

#[test]
fn a_kind_of_page_without_a_reader_says_so() {
    for (url, page, missed) in [
        (
            "https://www.aliexpress.com/p/message/index.html",
            PageKind::Unknown,
            "page: its address or its answer's name; neither is known",
        ),
        (
            "https://aliexpress.ru/order-list/5",
            PageKind::Unsupported,
            "page: recognised, but this version has no reader for this kind",
        ),
        (
            "https://www.example.com/p/order/index.html",
            PageKind::Unknown,
            "page: its address or its answer's name; neither is known",
        ),
        ("", PageKind::Unknown, "page: its address or its answer's name; neither is known"),
    ] {
        let reading = self::page(url, node(&[("status", &["Completed"])]));
        assert_eq!((reading.page, reading.health), (page, Health::Unreadable), "{url}");
        assert_eq!(reading.missed, [missed], "{url}");
    }
}

#[test]
fn a_language_subdomain_is_the_site_and_a_look_alike_is_not() {
    let kind = |url: &str| Site::built_in().kind_of(url);
    for url in ["https://de.aliexpress.com/p/order/index.html?x#y", "//WWW.AliExpress.us/p/order/index.html"] {
        assert_eq!(kind(url), PageKind::OrderList, "{url}");
    }
    for url in [
        "https://aliexpress.com.evil.example/p/order/index.html",
        "https://evil-aliexpress.com/p/order/index.html",
        "https://www.aliexpress.com:8443/p/order/index.html",
        "https://x@www.aliexpress.com/p/order/index.html",
        "https://www.aliexpress.com/p/order/index.html/",
        "https://evil.example/?https://www.aliexpress.com/p/order/index.html",
    ] {
        assert_eq!(kind(url), PageKind::Unknown, "{url}");
    }
}

#[test]
fn dates_are_read_as_the_site_writes_them_in_english() {
    let dates = Dates::of_page(None, &mut [].into_iter());
    for text in [
        "Jul 15, 2026",
        "July 15, 2026",
        "15 Jul 2026",
        "15 Jul. 2026",
        "2026-07-15",
        "Jul 15 2026",
        "2026-07-15 21:19:58",
    ] {
        assert_eq!(dates.whole(text).ok(), Day::of(2026, 7, 15), "{text}");
    }
    for text in [
        "",
        "Jul 15",
        "03/04/2026",
        "07-08-2026",
        "05.07.2026",
        "Jul 15, 26",
        "Jul 15, 20261",
        "Jul 32, 2026",
        "Feb 29, 2026",
        "Jul 15, 2026 - Jul 20, 2026",
        "Jul 15 - 20, 2026",
        "on Jul 15, 2026",
        "Jul 15, 2026 or later",
        "Jul 15, 2026 12",
        "Jul Jul 2026",
        "2026-7-x",
        "Jul 15, 3026",
        "Jul 15, 2004",
    ] {
        assert_eq!(dates.whole(text).ok(), None, "{text}");
    }
}

#[test]
fn white_space_is_folded_as_a_browser_folds_it() {
    assert_eq!(fold("\u{feff} a\u{a0}\n\tb \u{2003}c\u{85}d "), "a b c\u{85}d");
    assert_eq!(fold(" \n "), "");
}

#[test]
fn a_promise_that_does_not_begin_a_clause_is_not_the_sites() {
    for sentence in [
        "Lamp with no refund if no delivery before Oct 2, 2026",
        "Sorry, a refund if no delivery before Oct 2, 2026 is not offered",
    ] {
        assert_eq!(promised(sentence), [""; 0], "{sentence}");
    }
    for label in ["Coupon refund", "US $1 refund"] {
        let reading = page(DETAIL, with_steps(node(&[("status", &["Completed"])]), &[(label, "Nov 1, 2026")]));
        assert_eq!(days(&order(reading), Milestone::DeliveryDeadline), [""; 0], "{label}");
    }
}

#[test]
fn a_text_that_repeats_a_sellers_words_promises_nothing_wherever_it_stands() {
    const WORDS: &str = "Refund if no delivery before Dec 31, 2026";
    for seller in ["title", "variant", "store"] {
        let promised = node(&[("promises", &["Fast delivery · Refund if no delivery before Dec 31, 2026"])]);
        let mut fields = with_lines(promised, vec![node(&[("title", &["A lamp"])])]);
        let by = if seller == "store" { &mut fields } else { &mut fields.scopes.get_mut("line").unwrap()[0] };
        by.fields.insert(seller.to_owned(), Found { rank: 0, texts: vec![WORDS.to_owned()], at: 0 });
        let reading = page(DETAIL, fields);
        assert!(reading.missed.iter().any(|text| text.starts_with("delivery_deadline")), "{:?}", reading.missed);
        assert_eq!(days(&order(reading), Milestone::DeliveryDeadline), [""; 0], "{seller}");
    }
}

#[test]
fn a_promise_whose_date_cannot_be_read_or_cannot_be_is_a_miss() {
    for sentence in ["Refund if no delivery before 11/10/2026", "Refund if no delivery before Sep 1, 2020"] {
        let rows: &[&str] = &["Order placed on: Oct 1, 2026"];
        let fields = node(&[("promises", &[sentence]), ("rows", rows), ("status", &["Completed"])]);
        let reading = page(DETAIL, fields);
        assert!(reading.missed.iter().any(|text| text.starts_with("delivery_deadline")), "{:?}", reading.missed);
        assert_eq!(days(&order(reading), Milestone::DeliveryDeadline), [""; 0], "{sentence}");
    }
}

#[test]
fn a_date_in_a_form_that_nobody_knows_is_a_miss() {
    for date in ["30. 6. 26", "30.6.26", "30/6/26", "26-6-30", "26. 6. 30."] {
        let sentence = ["Kymušy cůzažá cízeřísé ", date].concat();
        let reading = page(DETAIL, node(&[("promises", &[&sentence]), ("status", &["Completed"])]));
        assert!(
            reading.missed.iter().any(|text| text.starts_with("delivery_deadline")),
            "{date}: {:?}",
            reading.missed
        );
        assert_eq!(days(&order(reading), Milestone::DeliveryDeadline), [""; 0], "{date}");
    }
    let number = page(DETAIL, node(&[("promises", &["Up to 15.50 off, 3 times"]), ("status", &["Completed"])]));
    assert!(!number.missed.iter().any(|text| text.starts_with("delivery_deadline")), "{:?}", number.missed);
}

#[test]
fn a_dispute_said_in_words_is_believed_before_the_code_of_the_parcel() {
    let fields = node(&[("status", &["Dispute in progress"]), ("status_code", &["8"])]);
    assert_eq!(order(page(DETAIL, fields)).status(), Status::InDispute);
}

#[test]
fn words_about_a_dispute_that_nobody_knows_are_a_miss() {
    let known = page(DETAIL, node(&[("status", &["Completed"]), ("dispute", &["We’re reviewing your request"])]));
    assert_eq!(order(known).status(), Status::InDispute);
    let unknown = page(DETAIL, node(&[("status", &["Completed"]), ("dispute", &["Return request submitted"])]));
    assert!(unknown.missed.iter().any(|text| text.starts_with("dispute")));
}

/// The deadlines and the coupons' days that an order's page gives in a language, and whether something was missed.
fn promises_of(lang: &str, promise: &str) -> (Vec<String>, Vec<String>, bool) {
    let fields = node(&[("promises", &[promise]), ("status", &["Completed"]), ("placed", &["2026-07-01"])]);
    let root = Node { scopes: [("order".to_owned(), vec![fields])].into(), ..Node::default() };
    let lang = Some(lang.to_owned());
    let snapshot = Snapshot { url: DETAIL.to_owned(), lang, root, ..Snapshot::default() };
    let reading = read(&snapshot, Site::built_in(), NOW, &Zone::utc());
    let is_told = reading.missed.iter().any(|missed| missed.starts_with("delivery_deadline: the known words"));
    let order = order(reading);
    let (deadlines, coupons) = (days(&order, Milestone::DeliveryDeadline), days(&order, Milestone::DelayCoupon));
    (deadlines, coupons, is_told)
}

#[test]
fn a_promise_in_other_words_speaks_of_a_refund_and_of_nothing_having_arrived() {
    for (lang, promise) in [
        ("ar", "استرداد الأموال إذا لم يتم التسليم قبل 27 أغسطس 2026"),
        ("cs", "Vrácení peněz, pokud nebude doručeno do 27. 8. 2026"),
        ("de", "Rückerstattung, wenn nicht geliefert vor dem 27. Aug. 2026"),
        ("es", "Reembolso si no se entrega antes del 27 ago. 2026"),
        ("fr", "Remboursement si non livré avant le 27 août 2026"),
        ("he", "החזר כספי אם לא נמסר לפני 27 באוג׳ 2026"),
        ("id", "Pengembalian dana jika belum sampai sebelum 27 Agu 2026"),
        ("it", "Rimborso se non consegnato prima del 27 ago 2026"),
        ("ja", "2026年8月27日までに配達されない場合は返金"),
        ("ko", "2026년 8월 27일 (목) 이전에 배송되지 않으면 환불"),
        ("nl", "Terugbetaling indien niet geleverd vóór 27 aug. 2026"),
        ("pl", "Zwrot pieniędzy, jeśli brak dostawy przed 27 sie 2026"),
        ("pt-BR", "Reembolso se não for entregue até 27 de ago. de 2026"),
        ("ru", "Возврат денег, если не доставлено до 27 авг. 2026 г."),
        ("th", "คืนเงินหากไม่ได้รับสินค้าก่อน 27 ส.ค. 2569"),
        ("tr", "27 Ağu 2026 tarihinden önce teslim edilmezse para iadesi"),
        ("uk", "Повернення коштів, якщо не доставлено до 27 серп. 2026 р."),
        ("vi", "Hoàn tiền nếu chưa giao trước 27 thg 8, 2026"),
    ] {
        let day = vec!["2026-08-27".to_owned()];
        assert_eq!(promises_of(lang, promise), (day.clone(), Vec::new(), false), "{lang}");
        // A coupon is told from it by its amount.
        let both = format!("1,00 € 2026-08-20 · {promise}");
        assert_eq!(promises_of(lang, &both), (day, vec!["2026-08-20".to_owned()], false), "{lang}");
    }
}

#[test]
fn a_clause_of_a_refund_and_of_nothing_having_arrived_is_no_promise_where_it_says_anything_else() {
    for (lang, promise) in [
        ("ar", "لن يتم استرداد الأموال إذا لم يتم التسليم قبل 27 أغسطس 2026"),
        ("cs", "Vrácení peněz není možné, pokud nebude doručeno do 27. 8. 2026"),
        ("de", "Keinerlei Rückerstattung, wenn nicht geliefert vor dem 27. Aug. 2026"),
        ("de", "Rückerstattung der Portokosten, wenn nicht geliefert bis 27. Aug. 2026"),
        ("de", "Rückerstattung bis 27. Aug. 2026, wenn nicht geliefert"),
        ("de", "Rückerstattung, wenn nicht geliefert, Bestellung bis 27. Aug. 2026"),
        ("de", "Rückerstattung, wenn nicht geliefert, ab 27. Aug. 2026"),
        ("es", "El reembolso no procede si no se entrega antes del 27 ago. 2026"),
        ("es", "Si no se entrega, el reembolso se abonará antes del 27 ago. 2026"),
        ("es", "Reembolso si no se entrega. Condiciones del 27 ago. 2026"),
        ("fr", "Aucun droit à un remboursement si non livré avant le 27 août 2026"),
        ("fr", "Remboursement des frais d’envoi si non livré avant le 27 août 2026"),
        ("he", "לא ניתן לקבל החזר כספי אם לא נמסר לפני 27 באוג׳ 2026"),
        ("id", "Pengembalian dana tidak diberikan jika belum sampai sebelum 27 Agu 2026"),
        ("it", "Il rimborso è escluso se non consegnato prima del 27 ago 2026"),
        ("ja", "2026年8月27日までに配達されない場合でも返金はありません"),
        ("ja", "配達されない場合の返金は2026年8月27日に行われます"),
        ("ko", "2026년 8월 27일까지 배송되지 않아도 환불은 없습니다"),
        ("ko", "배송되지 않으면 환불 (2026년 8월 27일까지 구매한 상품)"),
        ("nl", "Terugbetaling alleen als tegoed indien niet geleverd vóór 27 aug. 2026"),
        ("pl", "Zwrot pieniędzy jest niemożliwy, jeśli nie dostarczono przed 27 sie 2026"),
        ("pt-BR", "O reembolso não é feito se não for entregue até 27 de ago. de 2026"),
        ("ru", "Возврат денег не производится, если не доставлено до 27 авг. 2026 г."),
        ("th", "จะไม่คืนเงินหากไม่ได้รับสินค้าก่อน 27 ส.ค. 2569"),
        ("tr", "27 Ağu 2026 tarihinden önce teslim edilmezse para iadesi verilmez"),
        ("uk", "Повернення коштів не передбачено, якщо не доставлено до 27 серп. 2026 р."),
        ("vi", "Không được hoàn tiền nếu chưa giao trước 27 thg 8, 2026"),
    ] {
        let (deadlines, _, is_told) = promises_of(lang, promise);
        assert!(deadlines.is_empty() && is_told, "{lang} {promise}: {deadlines:?}");
    }
}

#[test]
fn a_promise_in_other_words_may_name_its_weekday_and_what_was_ordered() {
    for (lang, promise) in [
        ("ar", "استرداد الأموال في حالة عدم التسليم قبل 27 أغسطس 2026"),
        ("de", "Rückerstattung, wenn keine Lieferung vor dem Donnerstag, 27. Aug. 2026"),
        ("de", "Rückerstattung, falls die Ware bis zum 27. Aug. 2026 nicht geliefert wird"),
        ("es", "Reembolso si no hay entrega antes del 27 ago. 2026"),
        ("fr", "Remboursement en l’absence de livraison avant le jeudi 27 août 2026"),
        ("ja", "2026年8月27日(木)までに配達がない場合は返金します"),
        ("ko", "2026년 8월 27일 목요일까지 배송되지 않으면 환불"),
        ("pt-BR", "Reembolso se não houver entrega antes de 27 de ago. de 2026"),
        ("ru", "Возврат денег, если товар не доставлен до 27 авг. 2026 г."),
        ("th", "คืนเงินหากไม่ได้รับก่อน 27 ส.ค. 2569"),
        ("tr", "27 Ağu 2026 Perşembe gününe kadar teslim edilmezse para iadesi"),
        ("vi", "Hoàn tiền nếu chưa giao trước Thứ Năm, 27 thg 8, 2026"),
    ] {
        assert_eq!(promises_of(lang, promise).0, ["2026-08-27"], "{lang} {promise}");
    }
}

/// The terms that a reminder prints, and whether it is told as missed.
fn reminded(lang: &str, text: &str) -> (Vec<u32>, bool) {
    let fields = node(&[("reminder", &[text]), ("status", &["Completed"])]);
    let root = Node { scopes: [("order".to_owned(), vec![fields])].into(), ..Node::default() };
    let snapshot = Snapshot { url: DETAIL.to_owned(), lang: Some(lang.to_owned()), root, ..Snapshot::default() };
    let reading = read(&snapshot, Site::built_in(), NOW, &Zone::utc());
    let is_told = reading.missed.iter().any(|missed| missed.starts_with("reminder"));
    (order(reading).terms.iter().map(|term| term.days.value).collect(), is_told)
}

#[test]
fn a_number_of_days_is_a_term_where_known_words_say_what_for_and_from_when() {
    for (lang, text) in [
        ("en", "Order complete. Please rate it within 30 days of delivery. The receipt is kept for 180 days."),
        ("en", "The order is completed after 75 days. You can open a dispute 10 days after shipment."),
        ("en", "Order complete. The warranty of 365 days begins 14 days after delivery."),
        ("de", "Bestellung abgeschlossen. Gutschrift in 10 Tagen. Die Rechnung bleibt 180 Tage abrufbar."),
        ("ja", "注文が完了しました。返金は14日以内に処理されます。レビューは90日以内に投稿できます。"),
        ("ko", "주문이 완료되었습니다. 리뷰는 30일 이내, 영수증은 180일 동안 받을 수 있습니다."),
        ("pt-BR", "Pedido concluído. Avalie em até 30 dias. A nota fiscal fica disponível por 180 dias."),
        ("ru", "Заказ завершён. Отзыв можно оставить в течение 30 дней. Чек хранится 180 дней."),
        ("en", "The time to open a dispute within 90 days after order was placed has expired."),
        ("en", "You can no longer open a dispute within 90 days after order was placed."),
        ("en", "You can not open a dispute within 90 days after order was placed."),
        ("en", "You cannot open a dispute within 90 days after order was placed."),
        ("en", "You can open a dispute within 90 days after order was placed. This has expired."),
        ("en", "Open a dispute within 90 days after order was placed if it is a local one."),
        ("en", "Reviews within 90 days after order was placed."),
    ] {
        assert_eq!(reminded(lang, text), (Vec::new(), true), "{text}");
    }
    let both = "Order complete.If there are any problems, you can apply for a return/refund within 7 days of confirming \
                receipt.If the item you received is defective or not as described, you can open a dispute within 90 days \
                after order was placed.";
    assert_eq!(reminded("en", both), (vec![90, 7], false));
    let two = "Reviews within 90 days after order was placed. Open a dispute within 75 days after order was placed.";
    assert_eq!(reminded("en", two), (vec![75], true));
}

#[test]
fn what_is_said_beside_a_promise_takes_it_back() {
    let read = |lang: &str, promises: &[&str], more: &[(&str, &[&str])]| {
        let mut fields = node(&[("promises", promises), ("status", &["Completed"]), ("placed", &["2026-07-01"])]);
        fields.fields.extend(node(more).fields);
        let root = Node { scopes: [("order".to_owned(), vec![fields])].into(), ..Node::default() };
        let lang = Some(lang.to_owned());
        let snapshot = Snapshot { url: DETAIL.to_owned(), lang, root, ..Snapshot::default() };
        let reading = read(&snapshot, Site::built_in(), NOW, &Zone::utc());
        let is_told =
            reading.missed.iter().any(|missed| missed.starts_with("delivery_deadline: a promise that is not"));
        (days(&order(reading), Milestone::DeliveryDeadline), is_told)
    };
    const PROMISE: &str = "Refund if no delivery before Aug 27, 2026";
    let (nothing, held) = ((Vec::new(), true), (vec!["2026-08-27".to_owned()], false));
    for (lang, promise, taken_back) in [
        ("en", PROMISE, "The above guarantee is no longer valid."),
        ("en", PROMISE, "This promise was cancelled"),
        ("en", PROMISE, "This guarantee was removed by the seller"),
        ("en", PROMISE, "The service has ended"),
        ("en", PROMISE, "Was"),
        ("ar", "استرداد الأموال إذا لم يتم التسليم قبل 27 أغسطس 2026", "تم إيقاف هذا الضمان"),
        ("cs", "Vrácení peněz, pokud nebude doručeno do 27. 8. 2026", "Záruka skončila"),
        ("de", "Rückerstattung, wenn nicht geliefert vor dem 27. Aug. 2026", "Diese Zusage wurde beendet"),
        ("es", "Reembolso si no se entrega antes del 27 ago. 2026", "El compromiso ha finalizado"),
        ("fr", "Remboursement si non livré avant le 27 août 2026", "Cet engagement a été supprimé"),
        ("he", "החזר כספי אם לא נמסר לפני 27 באוג׳ 2026", "השירות הוסר"),
        ("id", "Pengembalian dana jika belum sampai sebelum 27 Agu 2026", "Layanan ini dihentikan"),
        ("it", "Rimborso se non consegnato prima del 27 ago 2026", "Il servizio è stato rimosso"),
        ("ja", "2026年8月27日までに配達されない場合は返金", "この保証は終わりました"),
        ("ko", "2026년 8월 27일 이전에 배송되지 않으면 환불", "이 서비스는 중단되었습니다"),
        ("nl", "Terugbetaling indien niet geleverd vóór 27 aug. 2026", "Deze toezegging is beëindigd"),
        ("pl", "Zwrot pieniędzy, jeśli brak dostawy przed 27 sie 2026", "Gwarancja się zakończyła"),
        ("pt-BR", "Reembolso se não for entregue até 27 de ago. de 2026", "Este compromisso foi encerrado"),
        ("ru", "Возврат денег, если не доставлено до 27 авг. 2026 г.", "Эта гарантия завершена"),
        ("th", "คืนเงินหากไม่ได้รับสินค้าก่อน 27 ส.ค. 2569", "การรับประกันนี้สิ้นสุดแล้ว"),
        ("tr", "27 Ağu 2026 tarihinden önce teslim edilmezse para iadesi", "Bu taahhüt sona erdi"),
        ("uk", "Повернення коштів, якщо не доставлено до 27 серп. 2026 р.", "Гарантію завершено"),
        ("vi", "Hoàn tiền nếu chưa giao trước 27 thg 8, 2026", "Cam kết này đã kết thúc"),
    ] {
        assert_eq!(read(lang, &[promise], &[]), held, "{promise}");
        // In the same sentence it is told as well; in English the sentence is known.
        if taken_back != "Was" {
            assert_eq!(read(lang, &[&format!("{promise}. {taken_back}")], &[]).0, nothing.0, "{taken_back}");
        }
        assert_eq!(read(lang, &[&format!("{promise} · {taken_back}")], &[]), nothing, "{taken_back}");
        assert_eq!(read(lang, &[&format!("{taken_back} · {promise}")], &[]), nothing, "{taken_back}");
        assert_eq!(read(lang, &[promise, taken_back], &[]), nothing, "{taken_back}");
        assert_eq!(read(lang, &[promise], &[("beside", &[taken_back])]), nothing, "{taken_back}");
        if taken_back != "Was" {
            assert_eq!(read(lang, &[promise], &[("headings", &[taken_back])]), nothing, "{taken_back}");
        }
    }
    for other in [
        "Free returns",
        "Coupon code no longer available",
        "The sale has ended",
        "Send it back within 15 days after delivery. No longer than that.",
    ] {
        assert_eq!(read("en", &[PROMISE, other], &[]), held, "{other}");
    }
}

#[test]
fn a_weekday_is_known_in_the_form_it_has_behind_until() {
    for (lang, wrong, right) in [
        (
            "pl",
            "Zwrot pieniędzy, jeśli nie dostarczono do niedzieli, 27 sie 2026",
            "Zwrot pieniędzy, jeśli nie dostarczono do czwartku, 27 sie 2026",
        ),
        (
            "ru",
            "Возврат денег, если не доставлен до воскресенья, 27 авг. 2026 г.",
            "Возврат денег, если не доставлен до четверга, 27 авг. 2026 г.",
        ),
        (
            "uk",
            "Повернення коштів, якщо не доставлено до неділі, 27 серп. 2026 р.",
            "Повернення коштів, якщо не доставлено до четверга, 27 серп. 2026 р.",
        ),
        (
            "cs",
            "Vrácení peněz, pokud nebude doručeno do soboty 27. 8. 2026",
            "Vrácení peněz, pokud nebude doručeno do čtvrtka 27. 8. 2026",
        ),
    ] {
        let (deadlines, _, is_told) = promises_of(lang, wrong);
        assert!(deadlines.is_empty() && is_told, "{wrong}");
        assert_eq!(promises_of(lang, right).0, ["2026-08-27"], "{right}");
    }
}

#[test]
fn a_number_in_a_reminder_that_is_of_no_time_is_nobodys() {
    for text in [
        "Package 1 of 2 has been shipped.",
        "You have 1 item to rate.",
        "Refund of US $14.20 is on its way to your card.",
        "The seller has shipped your order. Tracking number: ZZ000000012ZZ",
        "Get US $1.00 off your next order.",
        "Support is there for you 24/7.",
        "You will get up to 2000 coins.",
        "Since 2010, over 2,050 stores.",
    ] {
        assert_eq!(reminded("en", text), (Vec::new(), false), "{text}");
    }
    for text in [
        "You have 24 hours left.",
        "You can open a dispute within 1795052340000 days.",
        "5 days left",
        "05:12:44",
        "Until Dec 20, 2026",
        "Until 20. 12. 26",
        "Until 20 Xyzember 2026",
        "Until Dec 20",
    ] {
        assert_eq!(reminded("en", text), (Vec::new(), true), "{text}");
    }
}

#[test]
fn a_word_of_a_refund_elsewhere_on_a_card_is_no_dispute() {
    let read = |text: &str| {
        let order = node(&[("id", &[ID]), ("status", &["Awaiting delivery"]), ("dispute_strays", &[text])]);
        let mut reading = page(LIST, order);
        let is_told = reading.missed.iter().any(|missed| missed.starts_with("dispute"));
        (reading.sightings.remove(0).order.dispute.is_some(), is_told)
    };
    assert_eq!(read("Fast delivery: refund if late"), (false, true));
    assert_eq!(read("//www.aliexpress.com/store/refund-king"), (false, false));
}

#[test]
fn the_only_date_the_last_one_and_the_one_without_an_amount_are_no_promise_by_their_places() {
    for (lang, promise) in [
        ("de", "Kostenlose Rückgabe bis 27. Aug. 2026 · Rückerstattung bei Beschädigung · Schnelle Lieferung"),
        ("fr", "Coupon de 1,00 € si retard au 1 août 2026 · Retours gratuits jusqu’au 27 août 2026"),
        ("ko", "2026년 8월 27일까지 무료 반품 · 손상 시 환불 · 빠른 배송"),
        ("vi", "xoka 500 ₫ CN, 26 thg 7, 2026 · bada Thứ 5, 27 thg 8, 2026 · sôka"),
        ("en", "Apply for US $1.00 coupon if late by Aug 1, 2026 · Sale ends Aug 27, 2026"),
        ("en", "Money back if not received by Aug 27, 2026 · Fast · Good"),
    ] {
        let (deadlines, _, is_told) = promises_of(lang, promise);
        assert!(deadlines.is_empty() && is_told, "{lang} {promise}: {deadlines:?}");
    }
}

#[test]
fn a_step_of_the_progress_is_the_refund_by_its_name_alone() {
    let read = |steps: &[(&str, &str)]| {
        let reading = page(DETAIL, with_steps(node(&[("placed", &["2026-07-01"])]), steps));
        let is_told = reading.missed.iter().any(|missed| missed.contains("the service progress; a day"));
        let order = order(reading);
        let found = order.readings(Milestone::DeliveryDeadline, None);
        (found.map(|seen| (seen.value.iso(), seen.evidence.inferred)).collect::<Vec<_>>(), is_told)
    };
    let day = |inferred| vec![("2026-08-27".to_owned(), inferred)];
    let paid = ("Paid", "2026-07-01");
    assert_eq!(read(&[paid, ("R$5", "2026-08-01"), ("Refund", "2026-08-27")]), (day(false), false));
    for name in ["Rückerstattung", "Remboursement", "환불", "คืนเงิน", "Para iadesi", "REEMBOLSO:"] {
        assert_eq!(read(&[paid, (name, "2026-08-27")]), (day(true), false), "{name}");
    }
    for name in ["Delivered", "Terminé", "Estimated delivery", "—", "Refund request ends", "Rückgabe", "No refund"]
    {
        assert_eq!(read(&[paid, (name, "2026-08-27")]), (Vec::new(), true), "{name}");
    }
    // A step behind the refund is told as well.
    assert_eq!(read(&[paid, ("Refund", "2026-08-27"), ("Auto completion", "2026-09-27")]), (day(false), true));
}

#[test]
fn a_promise_that_is_taken_back_is_none_in_any_language() {
    for (lang, promise) in [
        ("en", "No longer valid: Refund if no delivery before Aug 27, 2026"),
        ("en", "Refund if no delivery before Aug 27, 2026 (expired)"),
        ("en", "Not: Refund if no delivery before Aug 27, 2026"),
        ("en", "Refund if no delivery before Aug 27, 2026. This promise has been withdrawn"),
        ("en", "Refund if no delivery before Aug 27, 2026 lamp"),
        ("ar", "لم يعد ساريًا: استرداد الأموال إذا لم يتم التسليم قبل 27 أغسطس 2026"),
        ("cs", "Již neplatí: vrácení peněz, pokud nebude doručeno do 27. 8. 2026"),
        ("de", "Nicht mehr gültig: Rückerstattung, wenn nicht geliefert vor dem 27. Aug. 2026"),
        ("es", "Ya no es válido: reembolso si no se entrega antes del 27 ago. 2026"),
        ("fr", "N’est plus valable : remboursement si non livré avant le 27 août 2026"),
        ("he", "כבר לא בתוקף: החזר כספי אם לא נמסר לפני 27 באוג׳ 2026"),
        ("id", "Tidak berlaku lagi: pengembalian dana jika belum sampai sebelum 27 Agu 2026"),
        ("it", "Non più valido: rimborso se non consegnato prima del 27 ago 2026"),
        ("ja", "無効：2026年8月27日までに配達されない場合は返金"),
        ("ko", "만료됨: 2026년 8월 27일 이전에 배송되지 않으면 환불"),
        ("nl", "Niet meer geldig: terugbetaling indien niet geleverd vóór 27 aug. 2026"),
        ("pl", "Już nieaktualne: zwrot pieniędzy, jeśli brak dostawy przed 27 sie 2026"),
        ("pt-BR", "Não é mais válido: reembolso se não for entregue até 27 de ago. de 2026"),
        ("ru", "Больше не действует: возврат денег, если не доставлено до 27 авг. 2026 г."),
        ("th", "หมดอายุ: คืนเงินหากไม่ได้รับสินค้าก่อน 27 ส.ค. 2569"),
        ("tr", "Artık geçerli değil: 27 Ağu 2026 tarihinden önce teslim edilmezse para iadesi"),
        ("uk", "Більше не діє: повернення коштів, якщо не доставлено до 27 серп. 2026 р."),
        ("vi", "Hết hiệu lực: hoàn tiền nếu chưa giao trước 27 thg 8, 2026"),
    ] {
        let (deadlines, _, is_told) = promises_of(lang, promise);
        assert!(deadlines.is_empty() && is_told, "{lang} {promise}: {deadlines:?}");
    }
    assert_eq!(promises_of("en", "Fast delivery: Refund if no delivery before Aug 27, 2026 (Thu)").0, ["2026-08-27"]);
}

#[test]
fn no_promise_is_longer_after_its_order_than_the_site_has_ever_promised() {
    let read = |placed: &[&str], day: &str| {
        let promise = format!("Refund if no delivery before {day}");
        let reading = page(DETAIL, node(&[("placed", placed), ("promises", &[&promise])]));
        let is_told = reading.missed.iter().any(|missed| missed.contains("longer after the order"));
        (days(&order(reading), Milestone::DeliveryDeadline), is_told)
    };
    assert_eq!(read(&["2026-10-01"], "Apr 19, 2027"), (vec!["2027-04-19".to_owned()], false));
    for day in ["Apr 20, 2027", "Nov 20, 2029", "Dec 30, 2099"] {
        assert_eq!(read(&["2026-10-01"], day), (Vec::new(), true), "{day}");
    }
    // Where no day of the order is known the day on which it is read is none before it. It is 2027-01-15.
    assert_eq!(read(&[], "Aug 3, 2027"), (vec!["2027-08-03".to_owned()], false));
    assert_eq!(read(&[], "Aug 4, 2027"), (Vec::new(), true));
}

/// The day a tracking page tells for the parcel's arrival, and what it missed.
fn arrived(promise: Option<&str>, time: &str) -> (Vec<String>, Vec<String>) {
    let track = node(&[("words", &["Delivered"]), ("time_text", &[time])]);
    let parcel = Node { scopes: [("track".to_owned(), vec![track])].into(), ..Node::default() };
    let mut order = node(&[]);
    if let Some(promise) = promise {
        order = node(&[("promises", &[promise])]);
    }
    order.scopes.insert("parcel".to_owned(), vec![parcel]);
    let reading = page("https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=3088800011112222", order);
    (days(&reading.sightings[0].order, Milestone::Delivered), reading.missed)
}

#[test]
fn a_parcels_time_without_a_year_gets_none_from_today_alone() {
    // Today is Jan 15, 2027.
    let missed = ["delivered: the time of the parcel's event; its year cannot be told, or it is none".to_owned()];
    assert_eq!(arrived(None, "Dec. 28 11:20"), (vec![], missed.to_vec()));
    // A Monday in 2026 and not in 2025, and the other way round.
    assert_eq!(arrived(None, "Mon | Dec. 28 11:20").0, ["2026-12-28"]);
    assert_eq!(arrived(None, "Sun | Dec. 28 11:20"), (vec![], missed.to_vec()));
    assert_eq!(arrived(None, "Dec. 28, 2025 11:20").0, ["2025-12-28"]);
    let promise = Some("Refund if no delivery before Feb 1, 2026");
    assert_eq!(arrived(promise, "Dec. 28 11:20").0, ["2025-12-28"]);
}

const CLASSIC: &str = "https://trade.aliexpress.com/orderList.htm";

#[test]
fn each_line_of_a_classic_order_counts_down_by_itself() {
    let line = |status: &str, left: &[&str]| node(&[("status", &[status]), ("left", left)]);
    let order_of = |lines| {
        let card = node(&[("id", &[ID]), ("status", &["Finished"]), ("left", &["86400000"])]);
        order(page(CLASSIC, with_lines(card, lines)))
    };
    let split = order_of(vec![node(&[("status", &["Finished"])]), line("Awaiting delivery", &["86400000"])]);
    let of = |n: usize| split.readings(Milestone::DeliveryDeadline, split.lines.get(n)).count();
    assert_eq!((of(0), of(1)), (0, 1));
}

#[test]
fn the_class_of_the_confirm_button_tells_a_status_whose_word_is_not_known() {
    let card = node(&[("id", &[ID]), ("status", &["Beklemede"]), ("confirm", &["Onay"]), ("left", &["86400000"])]);
    let order = order(page(CLASSIC, card));
    assert_eq!(order.status(), Status::AwaitingDelivery);
    assert!(order.status.as_ref().unwrap().evidence.inferred);
    assert_eq!(days(&order, Milestone::DeliveryDeadline).len(), 1);
}

#[test]
fn a_date_beside_the_service_line_is_no_part_of_it() {
    let text = [
        "Das · ist · ab 3. Jan. 2027 im Angebot",
        "Kolmi 1,00 € fenda 3. Sept. 2026 · Rückerstattung, falls nicht geliefert vor 24. Sept. 2026 · Rembur skadi",
    ];
    let order = order(page(
        "https://de.aliexpress.com/p/order/detail.html?orderId=3088800011112222",
        node(&[("promises", &text)]),
    ));
    assert_eq!(days(&order, Milestone::DeliveryDeadline), ["2026-09-24"]);
    assert_eq!(days(&order, Milestone::DelayCoupon), ["2026-09-03"]);
}

#[test]
fn an_order_under_way_is_not_completed_by_the_place_of_a_row() {
    let rows: &[&str] = &["A: 3. Aug. 2026", "B: 3. Aug. 2026", "C: 5. Aug. 2026", "D: 30. Aug. 2026"];
    let completed =
        |status| days(&order(page(DETAIL, node(&[("rows", rows), ("status", &[status])]))), Milestone::Completed);
    assert_eq!(completed("Awaiting delivery"), [""; 0]);
    assert_eq!(completed("Completed"), ["2026-08-30"]);
    // One that is on its way has been shipped, and nobody knows that of another.
    let shipped =
        |status| days(&order(page(DETAIL, node(&[("rows", &rows[..3]), ("status", &[status])]))), Milestone::Shipped);
    assert_eq!(shipped("Awaiting delivery"), ["2026-08-05"]);
    assert_eq!(shipped("Closed"), [""; 0]);
}

#[test]
fn an_answer_with_nothing_in_it_is_told_as_such() {
    let reading = answer(DETAIL_ANSWER, Node::default());
    assert_eq!(
        (reading.health, reading.missed),
        (Health::Unreadable, vec!["order: the place for one is there, and nothing in it".to_owned()])
    );
}

#[test]
fn an_order_of_as_many_lines_as_are_collected_may_have_more() {
    let with = |most: usize| {
        let line = |n| node(&[("id", &[format!("30888000111{n:05}").as_str()])]);
        order(page(DETAIL, with_lines(node(&[("status", &["Completed"])]), (0..most).map(line).collect()))).line_count
    };
    assert_eq!(with(MOST_INSIDE - 1), None);
    assert_eq!(with(MOST_INSIDE), Some(201));
}

/// An order of a list's card, as far as it is told of: what came back, what it cost, and its lines with their prices.
fn card(exposed: &[&str], total: &str, lines: &[&str], count: &str) -> Order {
    let fields = node(&[
        ("id", &[ID]),
        ("status", &["Awaiting delivery"]),
        ("dispute", exposed),
        ("total", &[total]),
        ("line_count", &[count]),
    ]);
    let line = |(n, price): (usize, &&str)| {
        let id = format!("308880001111222{}", n + 3);
        node(&[("id", &[id.as_str()]), ("price", &[price])])
    };
    let root = with_lines(fields, lines.iter().enumerate().map(line).collect());
    let root = Node { scopes: [("order".to_owned(), vec![root])].into(), ..Node::default() };
    let snapshot = Snapshot { url: LIST.to_owned(), root, ..Snapshot::default() };
    order(read(&snapshot, Site::built_in(), NOW, &Zone::utc()))
}

#[test]
fn an_amount_that_came_back_and_cannot_be_read_is_not_all_that_was_paid() {
    let stage = |exposed: &[&str]| {
        let order = card(exposed, "US $28.40", &["US $28.40"], "1");
        let line = order.lines.first().unwrap();
        (order.standing(Some(line)).0, order.refund(Some(line)).map(|refund| refund.is_all()))
    };
    // Of which dollars, of how many digits, and of how much more.
    for amount in ["$14.20", "28.40", "US $28.400"] {
        let (status, is_all) = stage(&[&format!("Refund complete {amount}")]);
        assert_ne!(status, Status::Refunded, "{amount}");
        assert_eq!(is_all, Some(None), "{amount}");
    }
    assert_eq!(stage(&["Refund complete US $28.40"]), (Status::Refunded, Some(Some(true))));
    assert_eq!(stage(&["Refund complete"]).0, Status::Refunded);
}

#[test]
fn a_refund_in_part_is_none_of_the_lines_that_a_card_does_not_tell_apart() {
    let half = ["Refund complete US $6.00"];
    for (exposed, lines, count) in [
        (&half[..], &[][..], "2"),
        (&half, &["US $6.00"], "2"),
        (&half, &["US $6.00", "US $6.50"], "2"),
        (&["Refund complete"], &[], "2"),
        (&["Refund complete €12.50"], &[], "2"),
        (&["Refund complete US $6.00", "Refund complete US $6.00"], &[], "3"),
    ] {
        let order = card(exposed, "US $12.50", lines, count);
        assert_eq!(order.status(), Status::AwaitingDelivery, "{exposed:?} {lines:?}");
        assert!(order.dispute.is_some(), "what came back is still told");
        for line in &order.lines {
            assert_eq!(order.standing(Some(line)).0, Status::AwaitingDelivery, "{exposed:?} {lines:?}");
        }
    }
    for (exposed, lines, count) in [
        (&["Refund complete US $12.50"][..], &[][..], "2"),
        (&["Refund complete US $6.00", "Refund complete US $6.50"], &[], "2"),
        (&["Refund complete US $12.50"], &["US $6.00"], "2"),
        (&["Refund complete US $12.50"], &["US $12.50"], "1"),
    ] {
        assert_eq!(card(exposed, "US $12.50", lines, count).status(), Status::Refunded, "{exposed:?} {lines:?}");
    }
    // A case that runs is not of the one line that is listed of two.
    let order = card(&["Waiting for your response"], "US $12.50", &["US $6.00"], "2");
    assert_eq!((order.line_count, order.standing(order.lines.first()).0), (Some(2), Status::AwaitingDelivery));
}

#[test]
fn a_reminder_whose_number_stands_in_words_is_told_in_every_language() {
    let told = |lang: &str, text: &str| {
        let fields = node(&[("reminder", &[text]), ("status", &["Completed"])]);
        let root = Node { scopes: [("order".to_owned(), vec![fields])].into(), ..Node::default() };
        let lang = Some(lang.to_owned());
        let snapshot = Snapshot { url: DETAIL.to_owned(), lang, root, ..Snapshot::default() };
        let reading = read(&snapshot, Site::built_in(), NOW, &Zone::utc());
        reading.missed.iter().any(|missed| missed.starts_with("reminder"))
    };
    for (lang, text) in [
        ("en", "You have seven days left to open a dispute."),
        ("en", "You have two weeks left."),
        ("en", "You have until tomorrow."),
        ("ar", "لديك سبعة أيام لفتح نزاع."),
        ("cs", "Na otevření sporu máte sedm dní."),
        ("de", "Sie haben noch sieben Tage."),
        ("es", "Le quedan siete días."),
        ("fr", "Il vous reste sept jours."),
        ("he", "נותרו לך שבעה ימים."),
        ("id", "Anda punya waktu tujuh hari."),
        ("it", "Hai ancora sette giorni."),
        ("ja", "残りは七日です。"),
        ("ko", "이레 남았습니다."),
        ("nl", "U hebt nog zeven dagen."),
        ("pl", "Zostało siedem dni."),
        ("pt-BR", "Você ainda tem sete dias."),
        ("ru", "У вас осталось семь дней."),
        ("th", "เหลืออีกหนึ่งสัปดาห์"),
        ("tr", "Yedi gün kaldı."),
        ("uk", "Залишилося сім днів."),
        ("vi", "Bạn còn bảy ngày."),
    ] {
        assert!(told(lang, text), "{lang}: {text}");
    }
    for text in [
        "Confirm once it has arrived.",
        "If there are any problems, you can apply within 7 days of confirming receipt.",
    ] {
        assert!(!told("en", text), "{text}");
    }
}

/// What is missed of an order's page with these texts in places that have no reader.
fn passed_over(strays: &[&str]) -> bool {
    let fields = node(&[
        ("placed", &["2026-11-01"]),
        ("promises", &["Refund if no delivery before Jan 20, 2027"]),
        ("strays", strays),
        ("status", &["Completed"]),
    ]);
    page(DETAIL, fields).missed.iter().any(|missed| missed.starts_with("dates"))
}

#[test]
fn a_date_or_a_countdown_that_no_reader_took_is_told() {
    for text in [
        "Your protection ends on Jan 30, 2027",
        "bis 30.01.2027",
        "5 days 03:12:44",
        "noch 5 Tage",
        "Jan 30",
        "24 h left",
    ] {
        assert!(passed_over(&[text]), "{text}");
    }
    for text in [
        "Placed on Nov 1, 2026",
        "until Jan 20, 2027",
        "© 2010-2027",
        "x2",
        "Sale ends Jan 5, 2027",
        "0.5 kg, 24 h battery",
    ] {
        assert!(!passed_over(&[text]), "{text}");
    }
}

#[test]
fn a_number_of_an_order_outside_of_what_was_read_is_told() {
    let list = |field: &str, text: &str| {
        let order = node(&[("id", &[ID]), ("status", &["Awaiting delivery"]), ("placed", &["Oct 1, 2026"])]);
        let mut root = node(&[(field, &[text])]);
        root.scopes.insert("order".to_owned(), vec![order]);
        let snapshot = Snapshot { url: LIST.to_owned(), root, ..Snapshot::default() };
        let reading = read(&snapshot, Site::built_in(), NOW, &Zone::utc());
        reading.missed.iter().any(|missed| missed.contains("outside of them"))
    };
    const OTHER: &str = "3088800011142222";
    for (field, text) in [
        ("strangers", format!("Ref. Number: {OTHER}")),
        ("stranger_links", format!("/p/order/detail.html?orderId={OTHER}")),
        ("others", format!("pc_om_list_order_{OTHER}")),
    ] {
        assert!(list(field, &text), "{field}");
        assert!(!list(field, &text.replace(OTHER, ID)), "{field}");
    }
}

#[test]
fn a_parcel_that_went_back_was_not_delivered_in_any_language() {
    let read = |words: &str, denials: &[&str]| {
        let track = node(&[
            ("code", &["AE_GTMS_SIGNED"]),
            ("words", &[words]),
            ("denials", denials),
            ("time", &["1799000000000"]),
        ]);
        let parcel = Node { scopes: [("track".to_owned(), vec![track])].into(), ..Node::default() };
        let mut order = node(&[("id", &[ID])]);
        order.scopes.insert("parcel".to_owned(), vec![parcel]);
        let reading = answer("mtop.ae.ld.querydetail", order);
        let is_told = reading.missed.iter().any(|missed| missed.starts_with("delivered"));
        let order = reading.sightings.into_iter().next().unwrap().order;
        (!days(&order, Milestone::Delivered).is_empty(), is_told)
    };
    for words in [
        "Returned to sender, signed",
        "Delivery attempt failed",
        "أعيد إلى المرسل",
        "Vráceno odesílateli",
        "An den Absender zurückgegeben",
        "Devuelto al remitente",
        "Retourné à l’expéditeur",
        "הוחזר לשולח",
        "Dikembalikan ke pengirim",
        "Restituito al mittente",
        "差出人に返送されました",
        "발송인에게 반송됨",
        "Geretourneerd aan afzender",
        "Zwrócono do nadawcy",
        "Devolvido ao remetente",
        "Возвращено отправителю",
        "ส่งคืนผู้ส่ง",
        "Göndericiye iade edildi",
        "Повернуто відправнику",
        "Đã trả lại người gửi",
    ] {
        assert_eq!(read(words, &[]), (false, true), "{words}");
    }
    for somebody_else in [
        "Delivered to the seller",
        "Handed over to the shipper",
        "Package seized by customs",
        "An den Verkäufer zugestellt",
        "Colis remis au vendeur",
        "Entregado al vendedor",
        "Entregue ao vendedor",
        "Consegnato al venditore",
        "Bezorgd bij de verkoper",
        "Doręczono do sprzedawcy",
        "Вручено продавцу",
        "Вручено продавцю",
        "Satıcıya teslim edildi",
        "تم التسليم إلى البائع",
        "נמסר למוכר",
        "出品者に配達されました",
        "판매자에게 배달됨",
        "ส่งถึงผู้ขายแล้ว",
        "Đã giao cho người bán",
        "Diserahkan ke penjual",
        "Doručeno prodejci",
    ] {
        assert_eq!(read("Delivered", &[somebody_else]), (false, true), "{somebody_else}");
    }
    assert_eq!(read("Delivered", &["Package returned to sender"]), (false, true));
    assert_eq!(read("Delivered", &["Parcel delivered to the neighbour"]), (true, false));
    assert_eq!(read("Delivered", &[]), (true, false));
    assert_eq!(read("Livré", &[]), (true, false));
}

#[test]
fn no_code_puts_back_a_delivery_that_the_newest_event_denies() {
    let read = |events: &[(&str, &str)]| {
        let track = |(code, words): &(&str, &str)| {
            node(&[("code", &[*code]), ("words", &[*words]), ("time", &["1799000000000"])])
        };
        let mut parcel = node(&[("eta", &["1799000000000"]), ("eta_scene", &["REAL_DELIVERY"])]);
        parcel.scopes.insert("track".to_owned(), events.iter().map(track).collect());
        let mut order = node(&[("id", &[ID])]);
        order.scopes.insert("parcel".to_owned(), vec![parcel]);
        let reading = answer("mtop.ae.ld.querydetail", order);
        let is_told = reading.missed.iter().any(|missed| missed.starts_with("delivered"));
        (!days(&reading.sightings[0].order, Milestone::Delivered).is_empty(), is_told)
    };
    let transit = ("AE_LH_DEPART", "In transit");
    assert_eq!(read(&[("AE_GTMS_SIGNED", "Returned to sender"), transit]), (false, true));
    assert_eq!(read(&[("AE_GTMS_RETURNED", "Package returned to sender"), transit]), (false, true));
    assert_eq!(
        read(&[("AE_GTMS_SIGNED", "Delivered"), ("AE_GTMS_DELIVERING", "Delivery attempt failed")]),
        (true, false)
    );
    assert_eq!(read(&[("AE_GTMS_SIGNED", "Delivered"), transit]), (true, false));
}

#[test]
fn an_arrival_of_which_only_the_beginning_is_told_is_a_miss() {
    let read = |fields: &[(&str, &[&str])]| {
        let mut order = node(&[("id", &[ID])]);
        order.scopes.insert("parcel".to_owned(), vec![node(fields)]);
        answer("mtop.ae.ld.querydetail", order).missed.iter().any(|missed| missed.starts_with("estimated-delivery"))
    };
    assert!(read(&[("eta_begin", &["1801000000000"])]));
    assert!(read(&[("eta_rich", &["Estimated delivery: Dec 3 - 7"])]));
    assert!(!read(&[("eta_begin", &["1801000000000"]), ("eta", &["1801400000000"])]));
}

#[test]
fn a_sellers_words_are_known_however_they_are_cut_split_or_repeated() {
    let read = |title: &str, promise: &str| {
        let mut order = node(&[("promises", &[promise]), ("placed", &["2026-11-01"])]);
        order.scopes.insert("line".to_owned(), vec![node(&[("title", &[title])])]);
        let reading = page(DETAIL, order);
        let is_told =
            reading.missed.iter().any(|missed| missed.starts_with("delivery_deadline: a text that holds a seller"));
        (days(&reading.sightings[0].order, Milestone::DeliveryDeadline).len(), is_told)
    };
    const PROMISE: &str = "Refund if no delivery before Jan 20, 2027";
    for title in [
        PROMISE,
        "Solar lamp. Refund if no delivery before Jan 20, 2027, waterproof",
        "Refund   if no delivery\u{a0}before Jan.20,2027!",
        "REFUND IF NO DELIVERY BEFORE JAN 20 2027",
    ] {
        assert_eq!(read(title, PROMISE), (0, true), "{title}");
        assert_eq!(read(title, &format!("{title} · {title}")).0, 0, "{title}");
    }
    // Cut at its end on one of its places.
    assert_eq!(
        read("Refund if no delivery before Jan 20, 2027 lam…", "Refund if no delivery before Jan 20, 2027 lamp · Good")
            .0,
        0
    );
    for title in ["Solar lamp", "Refund", "no delivery", "Lamp 20"] {
        assert_eq!(read(title, PROMISE), (1, false), "{title}");
    }
}
