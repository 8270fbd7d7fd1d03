//! The one function, driven as the background drives it: a store in memory, requests as plain values.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use recourse::day::{DAY, Day, HOUR, Moment, Zone, pacific};
use recourse::handle::{Outcome, Records, Turn};
use recourse::message::Request;
use recourse::order::{Dated, Evidence, Line, Milestone, Order, PageKind, Seen, Source, Status};
use recourse::plain::{FromPlain, Plain, ToPlain};
use say::InEnglish as _;

const ORDER: &str = "1999000000000007";
const LINE: &str = "1999000000000107";

/// A store, and the loop the background runs over it.
#[derive(Default)]
struct Background {
    stored: Records,
}

impl Background {
    fn ask_at(&mut self, request: &str, now: Moment) -> Outcome {
        let plain: Plain = serde_json::from_str(request).unwrap();
        let turn = Turn::new(Request::from_plain(&plain).unwrap(), now, Zone::utc());
        let keys = || self.stored.keys().cloned().collect();
        let offered = crate::stored::offer(&turn, keys, |key| self.stored.get(key).cloned().flatten());
        let outcome = turn.run(offered);
        for (key, record) in &outcome.effects.writes {
            match record {
                Some(record) => self.stored.insert(key.clone(), Some(record.clone())),
                None => self.stored.remove(key),
            };
        }
        outcome
    }

    fn with(order: &Order) -> Self {
        let mut background = Self::default();
        background.stored.insert(format!("order:{}", order.id), Some(order.to_plain()));
        background
    }

    fn badge_at(&mut self, now: Moment) -> String {
        self.ask_at("\"woke\"", now).effects.toolbar.unwrap().text.english()
    }

    fn popup_at(&mut self, now: Moment) -> String {
        self.ask_at("\"popup\"", now).response.popup.unwrap().english()
    }
}

fn seen<T>(value: T) -> Seen<T> {
    let evidence =
        Evidence::new(PageKind::OrderDetail, Source::Page, "as printed".to_owned(), Moment(1_780_000_000_000));
    Seen { value, evidence }
}

fn order(deadline: Day) -> Order {
    let mut order = Order::new(ORDER.to_owned(), Moment(1_780_000_000_000));
    order.status = Some(seen(Status::AwaitingDelivery));
    let dated = |milestone, day| Dated { milestone, day: seen(day) };
    order.dates = vec![
        dated(Milestone::Placed, Day::of(2026, 7, 15).unwrap()),
        dated(Milestone::Shipped, Day::of(2026, 7, 16).unwrap()),
        dated(Milestone::DeliveryDeadline, deadline),
    ];
    let line = Line {
        id: Some(LINE.to_owned()),
        title: Some("A lamp".to_owned()),
        quantity: Some(2),
        unit_price: Some(recourse::money::Money { currency: "USD".to_owned(), minor: 625 }),
        can_dispute: Some(seen(true)),
        ..Line::default()
    };
    order.lines = vec![line];
    order
}

/// 00:00 in UTC is before 00:00 in Pacific time, so with a shopper in UTC this is `safe_by`.
fn safe_by() -> Moment {
    Zone::utc().start_of(Day::of(2026, 9, 19).unwrap())
}

fn late_august() -> Background {
    Background::with(&order(Day::of(2026, 9, 4).unwrap()))
}

#[test]
fn the_toolbar_counts_whole_days_rounded_down_then_hours_then_says_that_it_may_be_over() {
    let mut background = late_august();
    let before = |millis: i64| Moment(safe_by().0 - millis);
    assert_eq!(background.badge_at(before(15 * DAY)), "", "not yet inside the last 15 days");
    assert_eq!(background.badge_at(before(15 * DAY - 1)), "14d");
    assert_eq!(background.badge_at(before(13 * DAY - 1)), "12d");
    assert_eq!(background.badge_at(before(DAY)), "1d");
    assert_eq!(background.badge_at(before(DAY - 1)), "23h");
    assert_eq!(background.badge_at(before(5 * HOUR)), "5h");
    assert_eq!(background.badge_at(before(1)), "<1h");
    assert_eq!(background.badge_at(safe_by()), "!");
    let hard_close = pacific::end_of(Day::of(2026, 9, 19).unwrap()).0;
    assert_eq!(background.badge_at(hard_close), "!");
    // The button was last seen in May: nobody knows whether it is gone, so nothing says that all is well.
    assert_eq!(background.badge_at(Moment(hard_close.0 + 1)), "?");
    let over = Moment(hard_close.0 + 120 * DAY);
    assert_eq!(background.badge_at(Moment(over.0 - 1)), "?");
    assert_eq!(background.badge_at(over), "");
}

#[test]
fn the_next_wake_is_when_the_toolbar_reads_differently_and_not_before() {
    let mut background = late_august();
    let mut now = Moment(safe_by().0 - 40 * DAY);
    let mut texts = Vec::new();
    while let Some(next) = background.ask_at("\"woke\"", now).effects.wake_at {
        let text = background.badge_at(now);
        assert_eq!(background.badge_at(Moment(next - 1)), text, "nothing changes between wakes");
        assert!(next > now.0, "a wake in the past would ring for ever");
        texts.push(text);
        now = Moment(next);
    }
    texts.dedup();
    let days = (1..15).rev().map(|n| format!("{n}d"));
    let hours = (1..24).rev().map(|n| format!("{n}h"));
    // At last it counts as over by its age alone, and that is told for a while.
    let end = ["<1h", "!", "?", ""].map(str::to_owned);
    let expected: Vec<String> = std::iter::once(String::new()).chain(days).chain(hours).chain(end).collect();
    assert_eq!(texts, expected);
    assert_eq!(background.badge_at(now), "");
}

#[test]
fn an_order_in_dispute_refunded_or_cancelled_does_not_count() {
    for status in [Status::InDispute, Status::Refunded, Status::Cancelled] {
        let mut settled = order(Day::of(2026, 9, 4).unwrap());
        settled.status = Some(seen(status));
        // The button would say that what is cancelled can be disputed.
        settled.lines[0].can_dispute = Some(seen(status != Status::Cancelled));
        let mut background = Background::with(&settled);
        assert_eq!(background.badge_at(Moment(safe_by().0 - DAY)), "");
        let words = background.popup_at(Moment(safe_by().0 - DAY));
        let expected = if status == Status::InDispute { "In dispute" } else { "No order is open" };
        assert!(words.contains(expected), "{words}");
    }
}

#[test]
fn the_popup_says_the_last_safe_day_the_money_and_where_the_date_comes_from() {
    let words = late_august().popup_at(Moment(safe_by().0 - 12 * DAY - HOUR));
    for expected in
        ["A lamp", "USD 12.50", "until Sep 18", "12 days left", "calculated", "Sep 4 (order page, read on May 28)"]
    {
        assert!(words.contains(expected), "{expected} is not in: {words}");
    }
}

#[test]
fn the_popup_is_sorted_by_the_last_safe_day() {
    let mut background = late_august();
    let mut sooner = order(Day::of(2026, 9, 1).unwrap());
    sooner.id = "1999000000000009".to_owned();
    background.stored.insert(format!("order:{}", sooner.id), Some(sooner.to_plain()));
    let words = background.popup_at(Moment(safe_by().0 - 20 * DAY));
    assert!(words.find("1999000000000009").unwrap() < words.find(ORDER).unwrap());
}

#[test]
fn a_record_that_cannot_be_read_is_set_aside_and_the_others_live() {
    let mut background = late_august();
    background.ask_at("\"woke\"", safe_by());
    let broken = Plain::Text("not an order".to_owned());
    background.stored.insert("order:1999000000000011".to_owned(), Some(broken.clone()));
    background.stored.insert("index".to_owned(), Some(Plain::Int(3)));
    let words = background.popup_at(Moment(safe_by().0 - DAY));
    assert!(words.contains("Order 1999000000000011: what was stored of it could not be read"), "{words}");
    assert!(words.contains("A lamp"), "{words}");
    assert_eq!(background.stored.get("aside:order:1999000000000011"), Some(&Some(broken)));
    assert!(!background.stored.contains_key("order:1999000000000011"));
    assert_eq!(
        background.badge_at(Moment(safe_by().0 - DAY)),
        "1d?",
        "the index is made anew, and an order is missing"
    );
}

#[test]
fn a_changed_zone_moves_the_dates_of_orders_nobody_looks_at() {
    let mut background = late_august();
    let now = Moment(safe_by().0 - HOUR);
    assert_eq!(background.badge_at(now), "1h");
    let plain = Plain::Text("woke".to_owned());
    let kiribati = Zone { name: "Pacific/Kiritimati".to_owned(), offsets: vec![(0, 14 * 3600)] };
    let turn = Turn::new(Request::from_plain(&plain).unwrap(), now, kiribati);
    let toolbar = turn.run(background.stored.clone()).effects.toolbar.unwrap();
    assert_eq!(toolbar.text.english(), "!", "where the day began 14 hours earlier, the safe instant has passed");
}

#[test]
fn a_claim_waits_in_storage_and_leads_to_the_orders_own_page() {
    let mut background = late_august();
    let ask = format!(r#"{{"start-claim": {{"order": "{ORDER}", "line": "{LINE}", "url": null}}}}"#);
    let outcome = background.ask_at(&ask, safe_by());
    let url = format!("https://www.aliexpress.com/p/order/detail.html?orderId={ORDER}");
    assert_eq!(outcome.response.go.as_deref(), Some(url.as_str()));
    let claim = background.stored.get("claim").cloned().flatten().unwrap();
    assert_eq!(claim.get("amount").get("minor"), &Plain::Int(1250));
    let there = format!(r#"{{"start-claim": {{"order": "{ORDER}", "line": "{LINE}", "url": "{url}"}}}}"#);
    assert_eq!(background.ask_at(&there, safe_by()).response.go, None, "already there");
    background.ask_at("\"drop-claim\"", safe_by());
    let form = background.ask_at(&form_of(LINE), safe_by()).response;
    assert!(form.steps.is_empty() && form.panel.is_none(), "what was discarded waits for no form");
    // It can be brought back for a while, and is gone then.
    background.ask_at("\"restore-claim\"", safe_by());
    assert!(!background.ask_at(&form_of(LINE), safe_by()).response.steps.is_empty());
    background.ask_at("\"drop-claim\"", safe_by());
    background.ask_at("\"woke\"", Moment(safe_by().0 + 2 * HOUR));
    assert!(!background.stored.contains_key("claim"));
}

#[test]
fn a_form_for_another_line_gets_neither_preview_nor_steps() {
    let mut background = late_august();
    background.ask_at(&format!(r#"{{"start-claim": {{"order": "{ORDER}", "line": "{LINE}"}}}}"#), safe_by());
    let other = background.ask_at(&form_of("1999000000000999"), safe_by()).response;
    assert!(other.steps.is_empty() && other.panel.is_none());
    assert_eq!(background.ask_at(&form_of(LINE), safe_by()).response.steps.len(), 2);
}

/// A press on Fill on the form of a line.
fn form_of(line: &str) -> String {
    format!(
        r#"{{"form": {{"url": "https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderLineId={line}",
        "fill": true, "form": {{"title": "", "controls": {CONTROLS}}}}}}}"#
    )
}

/// A reason and a letter: the least that is a dispute form.
const CONTROLS: &str = r#"[{"at": 1, "area": 0, "kind": "dropdown", "label": "Reason", "placeholder": ""},
    {"at": 2, "area": 0, "kind": "textarea", "label": "Description", "placeholder": ""}]"#;

#[test]
fn a_settled_page_without_orders_says_so_and_a_page_that_is_read_takes_it_back() {
    let mut background = Background::default();
    let url = "https://www.aliexpress.com/p/order/index.html";
    let empty = format!(r#"{{"seen": {{"settled": true, "snapshot": {{"url": "{url}", "root": {{}}}}}}}}"#);
    let outcome = background.ask_at(&empty, safe_by());
    assert!(outcome.response.panel.unwrap().english().contains("can't read"));
    assert_eq!(outcome.effects.toolbar.unwrap().text.english(), "?");
    let card = |text: &str| format!(r#"{{"rank": 0, "texts": ["{text}"]}}"#);
    let fields = format!(
        r#"{{"links": {}, "rows": {}, "status": {}, "total": {}}}"#,
        card(&format!("?orderId={ORDER}")),
        card("Date: Aug 1, 2026"),
        card("Awaiting delivery"),
        card("Total:US $12.50")
    );
    let full = format!(
        r#"{{"seen": {{"snapshot": {{"url": "{url}", "root": {{"scopes": {{"order": [{{"at": 1, "fields": {fields}}}]}}}}}}}}}}"#
    );
    let outcome = background.ask_at(&full, safe_by());
    assert_eq!(outcome.response.chips.len(), 1);
    assert_eq!(outcome.effects.toolbar.unwrap().text.english(), "?1", "it is read, and has no date");
}

#[test]
fn reading_the_same_page_again_within_a_visit_writes_nothing() {
    let mut background = Background::default();
    let seen = format!(
        r#"{{"seen": {{"snapshot": {{"url": "https://www.aliexpress.com/p/order/detail.html?orderId={ORDER}", "root":
        {{"scopes": {{"order": [{{"at": 1, "fields": {{"status": {{"rank": 0, "texts": ["Completed"]}}}}}}]}}}}}}}}}}"#
    );
    assert!(!background.ask_at(&seen, safe_by()).effects.writes.is_empty());
    let again = background.ask_at(&seen, Moment(safe_by().0 + 5000));
    assert_eq!(again.effects.writes, Records::new());
}

#[test]
fn a_write_that_failed_is_told_to_the_shopper() {
    let outcome = Background::default().ask_at(r#"{"write-failed": {"why": "QUOTA_BYTES exceeded"}}"#, safe_by());
    assert!(outcome.response.panel.unwrap().english().contains("QUOTA_BYTES exceeded"));
}

#[test]
fn another_page_does_not_take_back_a_dispute() {
    let mut background = Background::default();
    let seen = |page: &str, status: &str| {
        format!(
            r#"{{"seen": {{"snapshot": {{"url": "https://www.aliexpress.com/p/order/{page}?orderId={ORDER}", "root": {{"scopes":
            {{"order": [{{"at": 1, "fields": {{"links": {{"rank": 0, "texts": ["?orderId={ORDER}"]}},
            "status": {{"rank": 0, "texts": ["{status}"]}}}}}}]}}}}}}}}}}"#
        )
    };
    background.ask_at(&seen("index.html", "Dispute in progress"), safe_by());
    let chip = background.ask_at(&seen("detail.html", "Awaiting delivery"), Moment(safe_by().0 + 1000));
    assert!(chip.response.chips[0].view.english().contains("In dispute"));
    let chip = background.ask_at(&seen("index.html", "Awaiting delivery"), Moment(safe_by().0 + 2000));
    assert!(!chip.response.chips[0].view.english().contains("In dispute"), "the page that said so takes it back");
}

#[test]
fn beside_the_line_it_is_told_what_confirming_would_end_and_in_a_list_it_is_not() {
    let mut background = late_august();
    let mut chip = |line: &str| {
        let anchors = format!(r#"[{{"at": 1, "order": "{ORDER}", "button": 0{line}}}]"#);
        let asked =
            background.ask_at(&format!(r#"{{"chips": {{"anchors": {anchors}}}}}"#), Moment(safe_by().0 - 40 * DAY));
        asked.response.chips[0].view.english()
    };
    let line = chip(&format!(r#", "line": "{LINE}""#));
    assert!(line.contains("a dispute is safe until the end of Sep 18. If you confirm today"), "{line}");
    assert!(!chip("").contains("Confirmed today"));
}

#[test]
fn a_finished_order_without_a_date_is_told_and_counted() {
    let mut finished = order(Day::of(2026, 9, 4).unwrap());
    finished.status = Some(seen(Status::Completed));
    finished.dates.clear();
    finished.lines[0].can_dispute = None;
    let mut background = Background::with(&finished);
    let words = background.popup_at(safe_by());
    assert!(words.contains("1 finished order without a date") && words.contains("1 order has no date yet"), "{words}");
    assert_eq!(background.badge_at(safe_by()), "?1");
}

/// Something the shopper says of the line.
fn say(word: &str, day: &str) -> String {
    format!(r#"{{"state": {{"order": "{ORDER}", "line": "{LINE}", "word": "{word}", "day": "{day}"}}}}"#)
}

#[test]
fn a_deadline_set_by_hand_moves_the_date_and_keeps_what_was_read() {
    let now = Moment(safe_by().0 - 40 * DAY);
    let mut background = late_august();
    assert!(background.popup_at(now).contains("last safe day is Sep 18"));
    let outcome = background.ask_at(&say("deadline", "2026-08-28"), now);
    assert!(outcome.response.stale && outcome.response.refused.is_none());
    let words = background.popup_at(now);
    assert!(words.contains("last safe day is Sep 11"), "{words}");
    assert!(
        words.contains("you set the refund date to Aug 28") && words.contains("showed Sep 4 (order page)"),
        "{words}"
    );
    background.ask_at(&format!(r#"{{"retract": {{"order": "{ORDER}", "line": "{LINE}"}}}}"#), now);
    let words = background.popup_at(now);
    assert!(words.contains("last safe day is Sep 18") && !words.contains("you set"), "{words}");
}

#[test]
fn a_deadline_set_by_hand_moves_the_toolbar_as_well() {
    let now = Moment(safe_by().0 - 10 * DAY);
    let mut background = late_august();
    assert_eq!(background.badge_at(now), "10d");
    background.ask_at(&say("deadline", "2026-08-28"), now);
    assert_eq!(background.badge_at(now), "3d");
}

#[test]
fn what_cannot_be_a_deadline_changes_nothing_and_says_so() {
    let now = Moment(safe_by().0 - 40 * DAY);
    let mut background = late_august();
    for day in ["", "2026-02-30", "28.8.2026", "0202-08-28", "2028-08-28", "2026-08-28T00:00:00Z", "99999-01-01"] {
        let outcome = background.ask_at(&say("deadline", day), now);
        assert!(
            outcome.response.refused.is_some() && !outcome.effects.writes.keys().any(|key| key.starts_with("order:")),
            "{day}"
        );
    }
    let unknown = r#"{"state": {"order": "1999000000000008", "line": null, "word": "received"}}"#;
    assert!(background.ask_at(unknown, now).response.refused.unwrap().english().contains("Open its own page once"));
    let elsewhere = format!(r##"{{"state": {{"order": "{ORDER}", "line": "#7", "word": "received"}}}}"##);
    assert!(background.ask_at(&elsewhere, now).response.refused.is_some());
    assert!(background.popup_at(now).contains("last safe day is Sep 18"));
}

#[test]
fn that_it_arrived_starts_the_careful_clock_and_can_be_taken_back() {
    let now = Moment(safe_by().0 - 40 * DAY);
    let mut background = late_august();
    background.ask_at(&say("received", ""), now);
    // 15 days from Aug 10.
    let words = background.popup_at(now);
    assert!(
        words.contains("last safe day is Aug 24") && words.contains("On Aug 10 you said that it arrived"),
        "{words}"
    );
    background.ask_at(&say("not-received", ""), now);
    let words = background.popup_at(now);
    assert!(words.contains("last safe day is Sep 18") && words.contains("you said that it has not arrived"), "{words}");
    assert!(!words.contains("You said that it arrived"), "one word on it stands, the last: {words}");
}

#[test]
fn beside_a_conversation_stands_the_date_of_its_order_or_else_of_all() {
    let now = Moment(safe_by().0 - 20 * DAY);
    let mut background = late_august();
    let mut other = order(Day::of(2026, 9, 10).unwrap());
    other.id = "1999000000000014".to_owned();
    other.lines[0].title = Some("A mug".to_owned());
    background.stored.insert(format!("order:{}", other.id), Some(other.to_plain()));
    let mut talk = |address: &str| {
        let request =
            format!(r#"{{"message_page": {{"url": "https://www.aliexpress.com/p/message/index.html{address}"}}}}"#);
        background.ask_at(&request, now).response.panel.map(|panel| panel.english()).unwrap_or_default()
    };
    let one = talk(&format!("?orderId={ORDER}"));
    assert!(one.contains("last safe day is Sep 18 (calculated)") && !one.contains("last safe day is Sep 24"), "{one}");
    for all in [talk(""), talk("?orderId=1999000000000099")] {
        assert!(all.contains("names no order"), "{all}");
        let days = [all.find("last safe day is Sep 18"), all.find("last safe day is Sep 24")];
        assert!(days[0].is_some() && days[0] < days[1], "both, the most urgent first: {all}");
        assert!(!all.contains("A lamp") && !all.contains("A mug"), "what was bought is not for this page: {all}");
    }
}

#[test]
fn beside_a_conversation_stands_nothing_where_nothing_is_open() {
    let mut settled = order(Day::of(2026, 9, 4).unwrap());
    settled.status = Some(seen(Status::Refunded));
    let mut background = Background::with(&settled);
    let request = r#"{"message_page": {"url": "https://www.aliexpress.com/p/message/index.html"}}"#;
    assert!(background.ask_at(request, Moment(safe_by().0 - DAY)).response.panel.is_none());
}

#[test]
fn an_estimate_is_told_as_a_day_to_look_and_is_no_date() {
    let mut bare = order(Day::of(2026, 9, 4).unwrap());
    bare.dates.truncate(1);
    bare.lines[0].can_dispute = None;
    let mut background = Background::with(&bare);
    // 30 days after the order of Jul 15 is Aug 14.
    let words = background.popup_at(Moment(safe_by().0 - 40 * DAY));
    assert!(words.contains("Last day not known check by Aug 14 approximate"), "{words}");
    assert!(!words.contains("until"), "{words}");
    let words = background.popup_at(Moment(safe_by().0 - 30 * DAY));
    assert!(words.contains("Last day not known check now"), "{words}");
    assert_eq!(background.badge_at(Moment(safe_by().0 - 37 * DAY)), "?1", "it has no date");
}

const LIST: &str = "https://www.aliexpress.com/p/order/index.html";
const FORM: &str = "https://www.aliexpress.com/p/reverse-pages/start.html";

/// What a page hands over, as its script sends it.
fn handed(url: &str, orders: &str, settled: bool) -> String {
    format!(
        "{{\"seen\":{{\"snapshot\":{{\"url\":\"{url}\",\"root\":{{\"scopes\":{{\"order\":[{orders}]}}}}}},\"settled\":{settled}}}}}"
    )
}

#[test]
fn a_dispute_whose_page_names_a_line_alone_finds_the_order_of_that_line() {
    let mut background = late_august();
    let url = format!("{FORM}?tradeOrderLineId={LINE}&reverseOrderLineId=2000000000000004");
    let status = "{\"fields\":{\"stage\":{\"rank\":0,\"texts\":[\"Waiting for your response\"]}}}";
    background.ask_at(&handed(&url, status, false), Moment(safe_by().0 - 5 * DAY));
    let stored = Order::from_plain(background.stored[&format!("order:{ORDER}")].as_ref().unwrap()).unwrap();
    assert_eq!(stored.lines[0].dispute.as_ref().unwrap().value.id.as_deref(), Some("2000000000000004"));
    assert_eq!(background.stored.keys().filter(|key| key.starts_with("order:")).count(), 1);
}

#[test]
fn a_card_that_cannot_be_read_is_told_at_that_card_and_hides_behind_no_other() {
    let mut background = Background::default();
    let good = format!(
        "{{\"at\":3,\"fields\":{{\"id\":{{\"rank\":0,\"texts\":[\"{ORDER}\"]}},\"status\":{{\"rank\":0,\"texts\":[\"Completed\"]}}}}}}"
    );
    let bad = "{\"at\":7,\"fields\":{\"status\":{\"rank\":0,\"texts\":[\"Completed\"]}}}";
    let now = Moment(1_790_000_000_000);
    let response = background.ask_at(&handed(LIST, &format!("{good},{bad}"), false), now).response;
    let chip = response.chips.iter().find(|chip| chip.anchor.at == 7).unwrap();
    assert!(chip.view.english().contains("can't read this order"), "{}", chip.view.english());
    assert_eq!(response.chips.len(), 2);
    assert!(background.popup_at(now).contains("was read only in part"));
    // Cards that are only being drawn are not told yet.
    let early = Background::default().ask_at(&handed(LIST, bad, false), now).response;
    assert!(early.chips.is_empty() && early.panel.is_none());
}

#[test]
fn a_page_that_cannot_be_read_offers_its_report_in_the_panel_and_in_the_popup() {
    let mut background = Background::default();
    let now = Moment(1_790_000_000_000);
    let bad = "{\"at\":7,\"fields\":{\"status\":{\"rank\":0,\"texts\":[\"Quite Secret\"]}}}";
    let panel = background.ask_at(&handed(LIST, bad, true), now).response.panel.unwrap().to_plain();
    let popup = background.ask_at("\"popup\"", now).response.popup.unwrap().to_plain();
    for view in [panel, popup] {
        let json = recourse::plain::to_json(&view);
        assert!(json.contains("recourse-report") && json.contains("xxxxx xxxxxx"), "{json}");
        assert!(!json.contains("Secret"));
    }
    assert_eq!(background.badge_at(now), "?");
}

#[test]
fn a_page_read_by_a_fallback_is_asked_for_whole_once_it_has_settled_and_its_report_has_its_outline() {
    let mut background = Background::default();
    let now = Moment(1_790_000_000_000);
    let rows = format!(r#"{{"rank":1,"texts":["Date: Jul 15, 2026","Ref. Number: {ORDER}"]}}"#);
    let card = format!(r#"{{"at":7,"fields":{{"rows":{rows}}}}}"#);
    let again =
        |background: &mut Background, settled| background.ask_at(&handed(LIST, &card, settled), now).response.again;
    assert!(again(&mut background, false));
    let mut request: serde_json::Value = serde_json::from_str(&handed(LIST, &card, true)).unwrap();
    request["seen"]["snapshot"]["outline"] = serde_json::json!([["div.order-item", 3]]);
    assert!(!background.ask_at(&request.to_string(), now).response.again);
    let popup = recourse::plain::to_json(&background.ask_at("\"popup\"", now).response.popup.unwrap().to_plain());
    assert!(popup.contains("read by a fallback") && popup.contains("div.order-item"), "{popup}");
}

#[test]
fn the_form_is_no_page_that_cannot_be_read() {
    let outcome = Background::default().ask_at(&handed(FORM, "", true), Moment(1_790_000_000_000));
    assert!(outcome.response.panel.is_none() && outcome.effects.writes.is_empty());
}

// Beside the site's own buttons.

/// A card of the list as the page shows it, or, with buttons, as its answer does.
fn card(buttons: &[&str]) -> String {
    let rows = format!(r#"{{"rank":0,"texts":["Date: Jul 15, 2026","Ref. Number: {ORDER}"]}}"#);
    let status = r#"{"rank":0,"texts":["Awaiting delivery"]}"#;
    let buttons = serde_json::to_string(buttons).unwrap();
    format!(
        r#"{{"at":7,"fields":{{"rows":{rows},"status":{status},"coded_buttons":{{"rank":0,"texts":{buttons}}}}},"scopes":{{}}}}"#
    )
}

/// The guard that an outcome has for the order.
fn guard(outcome: &Outcome, kind: &str) -> Option<recourse::message::Guard> {
    outcome.response.guards.iter().find(|guard| guard.key.starts_with(&format!("{kind} {ORDER}"))).cloned()
}

#[test]
fn a_page_that_has_such_a_button_is_told_where_it_may_be_and_another_is_not() {
    let opened = |url: &str| {
        let mut background = late_august();
        let outcome = background.ask_at(&format!(r#"{{"opened":{{"url":"{url}"}}}}"#), safe_by());
        outcome.response.guards.into_iter().map(|guard| (guard.key, guard.words.len())).collect::<Vec<_>>()
    };
    let of = |url: &str| opened(url).into_iter().map(|(key, _)| key).collect::<Vec<_>>();
    assert_eq!(of(LIST), ["confirm"]);
    assert_eq!(of(&format!("https://www.aliexpress.com/p/order/detail.html?orderId={ORDER}")), ["confirm"]);
    assert_eq!(of(FORM), ["accept", "cancel"]);
    assert_eq!(of("https://trade.aliexpress.com/issue/fastissue/Detail.htm"), ["accept", "cancel"]);
    assert_eq!(of("https://trade.aliexpress.com/orderList.htm"), ["confirm"]);
    assert_eq!(of("https://www.aliexpress.com/p/tracking/index.html"), Vec::<String>::new());
    assert!(opened(LIST).iter().chain(&opened(FORM)).all(|(_, words)| *words > 0));
}

#[test]
fn the_button_to_confirm_is_told_by_what_its_code_is_called_on_this_page() {
    let mut background = late_august();
    let now = Moment(safe_by().0 - 40 * DAY);
    let plain = guard(&background.ask_at(&handed(LIST, &card(&[]), false), now), "confirm").unwrap();
    assert_eq!((plain.at, plain.words.len()), (7, 0));
    assert!(plain.view.english().contains("Sep 18 (calculated)"), "{}", plain.view.english());
    let named = card(&["TRACKING Track status", "CONFIRM_GOODS Lieferung ERHALTEN", "CONFIRM_GOODSX No"]);
    let named = guard(&background.ask_at(&handed(LIST, &named, false), now), "confirm").unwrap();
    assert_eq!(named.words, ["lieferung erhalten"]);
    // Once it is confirmed there is nothing left to say, and what stood there is taken away.
    let done = card(&[]).replace("Awaiting delivery", "Completed");
    let done = guard(&background.ask_at(&handed(LIST, &done, false), Moment(now.0 + DAY)), "confirm").unwrap();
    assert!(done.view.children.is_empty() && done.key == format!("confirm {ORDER}"));
}

#[test]
fn what_a_page_or_a_seller_writes_is_never_part_of_a_guard() {
    let mut order = order(Day::of(2026, 9, 4).unwrap());
    order.lines[0].title = Some("<b>Confirm</b> Dec 31, 2030".to_owned());
    order.store = Some("until Dec 31, 2030".to_owned());
    let long = format!("CONFIRM_GOODS {}", "] *, input { } ".repeat(50));
    let outcome = Background::with(&order).ask_at(&handed(LIST, &card(&[&long]), false), Moment(safe_by().0 - 9 * DAY));
    let guard = guard(&outcome, "confirm").unwrap();
    assert!(!guard.view.english().contains("2030") && !guard.view.english().contains('<'), "{}", guard.view.english());
    // It is compared with what buttons say, and can be no selector; nor may it be endless.
    assert!(guard.place.is_none() && guard.words[0].chars().count() <= 200);
}

/// The status page of the order's line, with what it says.
fn status_page(words: &str) -> String {
    let url = format!("{FORM}?tradeOrderLineId={LINE}&reverseOrderLineId=2000000000000004");
    handed(&url, &format!(r#"{{"at":3,"fields":{{"stage":{{"rank":0,"texts":["{words}"]}}}}}}"#), false)
}

#[test]
fn a_disputes_page_has_guards_while_it_runs_and_none_when_it_is_over() {
    let mut background = late_august();
    let now = Moment(safe_by().0 - 9 * DAY);
    let open = background.ask_at(&status_page("Waiting for your response"), now);
    let words = |kind| guard(&open, kind).unwrap().view.english();
    assert!(words("accept").contains("for good") && words("cancel").contains("Sep 18 (calculated)"));
    assert_eq!(guard(&open, "cancel").unwrap().key, format!("cancel {ORDER}"));
    let over = background.ask_at(&status_page("Refund complete"), Moment(now.0 + DAY));
    assert!(["accept", "cancel"].iter().all(|kind| guard(&over, kind).unwrap().view.children.is_empty()));
}

fn description() -> String {
    let form =
        format!(r#"{{"url": "{FORM}?tradeOrderLineId={LINE}", "form": {{"title": "", "controls": {CONTROLS}}}}}"#);
    format!(r#"{{"form": {form}}}"#)
}

/// The days on which the dispute of the line may have been opened, as they are stored.
fn opened_on(background: &Background) -> Vec<String> {
    let stored = Order::from_plain(background.stored[&format!("order:{ORDER}")].as_ref().unwrap()).unwrap();
    let dates = stored.lines[0].dates.iter().filter(|dated| dated.milestone == Milestone::DisputeOpened);
    dates.map(|dated| dated.day.value.iso()).collect()
}

#[test]
fn a_dispute_that_was_not_there_with_its_form_was_opened_since_and_its_steps_begin() {
    let begin = format!(r#"{{"start-claim": {{"order": "{ORDER}", "line": "{LINE}"}}}}"#);
    // In the afternoon, in California.
    let now = Moment(safe_by().0 - 9 * DAY + 22 * HOUR);
    let filed = status_page("Waiting for AliExpress's feedback");
    for (later, days) in [(HOUR, vec!["2026-09-10"]), (DAY, vec!["2026-09-10", "2026-09-11"]), (3 * DAY, vec![])] {
        let mut background = late_august();
        background.ask_at(&begin, now);
        background.ask_at(&description(), now);
        let outcome = background.ask_at(&filed, Moment(now.0 + later));
        assert_eq!(opened_on(&background), days);
        assert!(
            outcome.response.panel.is_some_and(|panel| panel.children.is_empty()),
            "what was drawn for the form goes"
        );
        let words = background.popup_at(Moment(now.0 + later));
        assert_eq!(words.contains("AliExpress steps in by itself"), !days.is_empty(), "{words}");
    }
    // Without its form nobody knows that it was not there before.
    let mut background = late_august();
    background.ask_at(&begin, now);
    background.ask_at(&filed, Moment(now.0 + HOUR));
    assert_eq!(opened_on(&background), Vec::<String>::new());
}
