//! What is remembered: merging, the history of moved dates, versions, and what a wake has to read.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;

use recourse::day::{DAY, Day, Moment, Zone};
use recourse::handle::{Outcome, Records, Turn};
use recourse::ledger;
use recourse::message::Request;
use recourse::money::Money;
use recourse::order::{
    Dated, Dispute, Evidence, Line, Milestone, Order, PageKind, Seen, Source, Stage, Statement, StatementKind, Status,
    Term, TermKind, Track,
};
use recourse::overview::{self, SHARDS};
use recourse::plain::{FromPlain, Plain, ToPlain};
use recourse::settings::Settings;
use say::InEnglish as _;

const VISIT: i64 = 1_780_000_000_000;

fn seen_at<T>(value: T, page: PageKind, source: Source, at: i64) -> Seen<T> {
    Seen { value, evidence: Evidence::new(page, source, "as printed".to_owned(), Moment(at)) }
}

fn day(n: u32) -> Day {
    Day::of(2026, 9, n).unwrap()
}

/// An order of which a visit showed these dates.
fn visit(at: i64, page: PageKind, source: Source, days: &[Day]) -> Order {
    let mut order = Order::new("1".to_owned(), Moment(at));
    let dated = |day: &Day| Dated { milestone: Milestone::DeliveryDeadline, day: seen_at(*day, page, source, at) };
    order.dates = days.iter().map(dated).collect();
    order
}

fn after(visits: impl IntoIterator<Item = Order>) -> Order {
    let mut known = Order::new("1".to_owned(), Moment(0));
    for seen in visits {
        ledger::merge(&mut known, seen);
    }
    known
}

fn moves(order: &Order) -> Vec<(Day, Day)> {
    order.moved.iter().map(|moved| (moved.from, moved.to)).collect()
}

#[test]
fn a_date_that_a_later_visit_shows_as_another_leaves_its_trace_in_both_directions() {
    let page = |n, at| visit(VISIT + n * DAY, PageKind::OrderDetail, Source::Page, &[day(at)]);
    let known = after([page(0, 4), page(1, 14), page(2, 9), page(3, 9)]);
    assert_eq!(moves(&known), [(day(4), day(14)), (day(14), day(9))]);
    assert_eq!(known.moved[0].at, Moment(VISIT + DAY), "when the new date was first read");
    assert_eq!(known.day(Milestone::DeliveryDeadline), Some(day(9)));
}

#[test]
fn two_kinds_of_page_that_disagree_have_not_moved_anything() {
    let detail = visit(VISIT, PageKind::OrderDetail, Source::Page, &[day(4)]);
    let tracking = visit(VISIT + DAY, PageKind::Tracking, Source::Page, &[day(3)]);
    let known = after([detail, tracking]);
    assert_eq!(moves(&known), []);
    assert_eq!(known.dates.len(), 2, "both are kept");
}

#[test]
fn a_page_and_its_answer_a_day_apart_are_no_move_on_any_visit() {
    let both = |n: i64| {
        let answer = visit(VISIT + n * DAY, PageKind::OrderDetail, Source::Answer, &[day(3)]);
        [answer, visit(VISIT + n * DAY + 900, PageKind::OrderDetail, Source::Page, &[day(4)])]
    };
    let known = after(both(0).into_iter().chain(both(1)).chain(both(2)));
    assert_eq!(moves(&known), []);
    assert_eq!(known.dates.len(), 2);
}

#[test]
fn an_answer_on_one_visit_and_the_page_on_the_next_are_no_move() {
    let answer = visit(VISIT, PageKind::OrderDetail, Source::Answer, &[day(3)]);
    let page = visit(VISIT + DAY, PageKind::OrderDetail, Source::Page, &[day(4)]);
    assert_eq!(moves(&after([answer, page])), []);
}

#[test]
fn a_moved_date_is_told_once_though_the_page_and_its_answer_both_show_it() {
    let both = |n: i64, at: u32| {
        let answer = visit(VISIT + n * DAY, PageKind::OrderDetail, Source::Answer, &[day(at)]);
        [answer, visit(VISIT + n * DAY + 900, PageKind::OrderDetail, Source::Page, &[day(at)])]
    };
    let known = after(both(0, 4).into_iter().chain(both(1, 14)));
    assert_eq!(moves(&known), [(day(4), day(14))]);
}

#[test]
fn readings_of_one_visit_do_not_move_a_date() {
    let first = visit(VISIT, PageKind::OrderDetail, Source::Page, &[day(4)]);
    let redrawn = visit(VISIT + 2000, PageKind::OrderDetail, Source::Page, &[day(5)]);
    assert_eq!(moves(&after([first, redrawn])), []);
}

#[test]
fn a_line_that_moved_names_itself() {
    let split = |at: i64, n: u32| {
        let mut order = Order::new("1".to_owned(), Moment(at));
        let own = Dated {
            milestone: Milestone::DeliveryDeadline,
            day: seen_at(day(n), PageKind::OrderDetail, Source::Page, at),
        };
        order.lines = vec![
            Line { id: Some("11".to_owned()), ..Line::default() },
            Line { product: Some("p".to_owned()), dates: vec![own], ..Line::default() },
        ];
        order
    };
    let known = after([split(VISIT, 4), split(VISIT + DAY, 6)]);
    assert_eq!(known.moved[0].line.as_deref(), Some("#1"));
}

#[test]
fn a_printed_number_of_days_is_replaced_by_the_same_kind_of_page_alone() {
    let term = |days, page, at| {
        let mut order = Order::new("1".to_owned(), Moment(at));
        order.terms = vec![Term { kind: TermKind::AfterReceipt, days: seen_at(days, page, Source::Page, at) }];
        order
    };
    let known = after([
        term(7, PageKind::OrderDetail, VISIT),
        term(15, PageKind::OrderDetail, VISIT + DAY),
        term(30, PageKind::Tracking, VISIT + 2 * DAY),
    ]);
    let days: Vec<u32> = known.terms.iter().map(|term| term.days.value).collect();
    assert_eq!(days, [15, 30]);
}

#[test]
fn the_last_event_of_a_parcel_comes_before_those_known_and_none_is_doubled() {
    let event = |words: &str, day| Track { day, moment: None, code: None, words: words.to_owned() };
    let whole = |events: &[(&str, Option<Day>)]| {
        let mut order = Order::new("1".to_owned(), Moment(VISIT));
        order.tracks = events.iter().map(|(words, day)| event(words, *day)).collect();
        order
    };
    let known = after([
        whole(&[("customs", Some(day(2))), ("shipped", Some(day(1)))]),
        whole(&[("delivered", None)]),
        whole(&[("delivered", Some(day(5))), ("out for delivery", Some(day(4))), ("customs", Some(day(2)))]),
    ]);
    let words: Vec<&str> = known.tracks.iter().map(|track| track.words.as_str()).collect();
    assert_eq!(words, ["delivered", "out for delivery", "customs", "shipped"]);
    assert_eq!(known.tracks[0].day, Some(day(5)), "a day that was not known at first is filled in");
}

#[test]
fn a_page_that_only_says_that_there_is_a_dispute_does_not_blur_its_stage() {
    let dispute = |stage, page, at: i64, asked: Option<i64>| {
        let mut order = Order::new("1".to_owned(), Moment(at));
        let asked = asked.map(|minor| Money { currency: "USD".to_owned(), minor });
        let dispute = Dispute { id: Some("9".to_owned()), asked, ..Dispute::at(stage) };
        let line = Line {
            id: Some("11".to_owned()),
            dispute: Some(seen_at(dispute, page, Source::Page, at)),
            ..Line::default()
        };
        order.lines = vec![line];
        order
    };
    let known = after([
        dispute(Stage::Seller, PageKind::DisputeStatus, VISIT, Some(500)),
        dispute(Stage::Unknown, PageKind::OrderDetail, VISIT + DAY, None),
    ]);
    assert_eq!(known.lines[0].dispute.as_ref().unwrap().value.stage, Stage::Seller);
    let known = after([known, dispute(Stage::Platform, PageKind::RefundList, VISIT + 2 * DAY, None)]);
    let dispute = &known.lines[0].dispute.as_ref().unwrap().value;
    assert_eq!((dispute.stage, dispute.asked.as_ref().map(|money| money.minor)), (Stage::Platform, Some(500)));
}

#[test]
fn what_the_shopper_said_stays_and_their_last_word_counts() {
    let said = |at: i64, n| {
        let mut order = Order::new("1".to_owned(), Moment(at));
        order.statements = vec![Statement {
            line: None,
            kind: StatementKind::Deadline,
            day: Some(day(n)),
            at: Moment(at),
            elsewhere: false,
            not_after: None,
        }];
        order
    };
    let page = visit(VISIT + 2 * DAY, PageKind::OrderDetail, Source::Page, &[day(4)]);
    let known = after([said(VISIT, 8), said(VISIT + DAY, 9), page, said(VISIT - DAY, 1)]);
    assert_eq!(known.statements.len(), 1);
    assert_eq!(known.statements[0].day, Some(day(9)));
}

#[test]
fn country_and_tags_are_kept() {
    let mut with = visit(VISIT, PageKind::OrderDetail, Source::Answer, &[]);
    with.country = Some("BR".to_owned());
    with.tags = vec!["FREE_RETURN".to_owned()];
    let known = after([with, visit(VISIT + DAY, PageKind::OrderList, Source::Page, &[])]);
    assert_eq!((known.country.as_deref(), known.tags.len()), (Some("BR"), 1));
}

// The store.

/// An order whose last safe day is so many days after the visit.
fn closing_in(id: usize, days: i32) -> Order {
    let visit = Zone::utc().day_of(Moment(VISIT));
    let mut order = visit_order(id);
    let dated =
        |milestone, n| Dated { milestone, day: seen_at(visit.plus(n), PageKind::OrderDetail, Source::Page, VISIT) };
    order.dates = vec![dated(Milestone::Shipped, -30), dated(Milestone::DeliveryDeadline, days - 15)];
    order
}

fn visit_order(id: usize) -> Order {
    let mut order = Order::new(format!("{}", 8_100_000_000_000_000_u64 + id as u64 * 10_000 + 77), Moment(VISIT));
    order.status = Some(seen_at(Status::AwaitingDelivery, PageKind::OrderDetail, Source::Page, VISIT));
    order.store = Some("A store".to_owned());
    let line = Line {
        id: Some(format!("{}", 8_200_000_000_000_000_u64 + id as u64)),
        title: Some("A lamp for the desk, with a long title as sellers like them, warm white".to_owned()),
        quantity: Some(1),
        unit_price: Some(Money { currency: "USD".to_owned(), minor: 1250 }),
        can_dispute: Some(seen_at(true, PageKind::OrderDetail, Source::Page, VISIT)),
        ..Line::default()
    };
    order.lines = vec![line];
    order
}

/// A store as the browser has it, and what was read from it.
#[derive(Default)]
struct Store {
    kept: BTreeMap<String, String>,
    read: usize,
}

impl Store {
    fn of(orders: &[Order]) -> Self {
        let mut store = Self::default();
        for order in orders {
            store.kept.insert(format!("order:{}", order.id), recourse::plain::to_json(order));
        }
        store.ask("\"woke\"", VISIT);
        store
    }

    fn ask(&mut self, request: &str, now: i64) -> Outcome {
        let plain: Plain = serde_json::from_str(request).unwrap();
        let turn = Turn::new(Request::from_plain(&plain).unwrap(), Moment(now), Zone::utc());
        let read = Cell::new(0);
        let offered = crate::stored::offer(
            &turn,
            || self.kept.keys().cloned().collect(),
            |key| {
                let text = self.kept.get(key)?;
                read.set(read.get() + text.len());
                Some(serde_json::from_str(text).unwrap())
            },
        );
        self.read = read.get();
        let outcome = turn.run(offered);
        for (key, record) in &outcome.effects.writes {
            match record {
                Some(record) => self.kept.insert(key.clone(), serde_json::to_string(record).unwrap()),
                None => self.kept.remove(key),
            };
        }
        outcome
    }

    fn badge(&mut self, now: i64) -> String {
        self.ask("\"woke\"", now).effects.toolbar.unwrap().text.english()
    }
}

#[test]
fn an_order_that_may_be_over_does_not_hide_the_hours_of_another() {
    let mut store = Store::of(&[closing_in(1, 0), closing_in(2, 3)]);
    let toolbar = store.ask("\"woke\"", VISIT).effects.toolbar.unwrap();
    assert!(toolbar.text.english().ends_with('d'), "{}", toolbar.text.english());
    assert!(toolbar.title.english().contains("may already be over"), "{}", toolbar.title.english());
    assert!(toolbar.title.english().contains("At risk: USD 12.50"), "{}", toolbar.title.english());
}

#[test]
fn the_money_at_risk_is_that_of_the_lines_that_close_within_the_days_counted() {
    let mut store = Store::of(&[closing_in(1, 4), closing_in(2, 10), closing_in(3, 40)]);
    let title = store.ask("\"woke\"", VISIT).effects.toolbar.unwrap().title.english();
    assert!(title.contains("At risk: USD 25.00") && title.contains("2 deadlines are near"), "{title}");
    // When the third comes near, nobody has to look at its page for that.
    let title = store.ask("\"woke\"", VISIT + 26 * DAY).effects.toolbar.unwrap().title.english();
    assert!(title.contains("At risk: USD 12.50"), "{title}");
}

#[test]
fn an_index_of_the_first_version_is_made_anew_from_the_orders() {
    let mut store = Store::of(&[closing_in(1, 5)]);
    let old = r#"{"version":1,"basis":"UTC aliexpress 1","orders":{},"troubles":[{"page":"order-list","source":"page","health":"unreadable","missed":[],"at":1}]}"#;
    store.kept.retain(|key, _| key.starts_with("order:"));
    store.kept.insert("index".to_owned(), old.to_owned());
    let outcome = store.ask("\"popup\"", VISIT + 1);
    assert!(outcome.response.popup.unwrap().english().contains("order list"), "what it knew of pages stays");
    assert_eq!(store.badge(VISIT + 2), "4d?");
    let index: Plain = serde_json::from_str(&store.kept["index"]).unwrap();
    assert_eq!(index.get("version"), &Plain::Int(i64::from(overview::VERSION)));
    assert!(!store.kept.keys().any(|key| key.starts_with("aside:")), "an old version is no broken record");
}

#[test]
fn what_a_newer_version_stored_is_neither_read_nor_destroyed() {
    let mut store = Store::of(&[closing_in(1, 5)]);
    store.kept.insert("index".to_owned(), r#"{"version":99,"everything":"is different"}"#.to_owned());
    store.kept.insert("shelf:3".to_owned(), r#"["a shape of its own"]"#.to_owned());
    let before = store.kept.clone();
    for request in [
        "\"woke\"",
        "\"popup\"",
        "\"understood\"",
        r#"{"opened":{"url":"https://www.aliexpress.com/p/order/index.html"}}"#,
    ] {
        let outcome = store.ask(request, VISIT + DAY);
        assert_eq!(outcome.effects.writes, Records::new(), "{request}");
        assert_eq!(outcome.effects.toolbar.unwrap().text.english(), "?");
        assert!(outcome.response.panel.unwrap().english().contains("newer version"));
    }
    assert_eq!(store.kept, before);
}

/// Once the records are in another place, an older version finds this where they were.
#[test]
fn what_stays_in_the_old_place_of_the_records_reads_as_a_newer_version() {
    let script = fs::read_to_string("extension/records.js").unwrap();
    assert!(script.contains("const LEFT_BEHIND = { index: { version: 1000 } };"));
    let mut store = Store::of(&[]);
    store.kept = BTreeMap::from([("index".to_owned(), r#"{"version":1000}"#.to_owned())]);
    let outcome = store.ask(r#"{"opened":{"url":"https://www.aliexpress.com/p/order/index.html"}}"#, VISIT + DAY);
    assert_eq!(outcome.effects.writes, Records::new());
    assert!(outcome.response.panel.unwrap().english().contains("newer version"));
}

#[test]
fn a_record_without_the_fields_of_today_still_reads() {
    let mut old = closing_in(1, 5).to_plain();
    if let Plain::Map(members) = &mut old {
        members.retain(|(name, _)| !["terms", "tags", "tracks", "moved", "said", "country"].contains(&name.as_str()));
    }
    assert!(Order::from_plain(&old).is_ok());
}

#[test]
fn a_broken_shelf_is_set_aside_and_made_anew() {
    let orders: Vec<Order> = (0..40).map(|n| closing_in(n, 5)).collect();
    let mut store = Store::of(&orders);
    let right = store.kept.clone();
    store.kept.insert("shelf:3".to_owned(), "42".to_owned());
    store.ask("\"popup\"", VISIT + 1000);
    assert_eq!(store.kept["shelf:3"], right["shelf:3"]);
    assert_eq!(store.kept["aside:shelf:3"], "42");
}

#[test]
fn what_is_over_and_old_is_forgotten_and_what_is_not_is_kept() {
    let mut over = closing_in(1, 5);
    over.status = Some(seen_at(Status::Refunded, PageKind::OrderDetail, Source::Page, VISIT));
    let mut open = visit_order(2);
    open.dates = vec![Dated { milestone: Milestone::Shipped, ..closing_in(2, 5).dates.remove(0) }];
    let mut store = Store::of(&[over, open.clone()]);
    let months = |n: i64| VISIT + n * 31 * DAY;
    for n in 1..23 {
        store.ask("\"woke\"", months(n));
        assert_eq!(store.kept.keys().filter(|key| key.starts_with("order:")).count(), 2, "month {n}");
    }
    for n in 23..26 {
        store.ask("\"woke\"", months(n));
    }
    let left: Vec<&String> = store.kept.keys().filter(|key| key.starts_with("order:")).collect();
    assert_eq!(left, [&format!("order:{}", open.id)], "its window may still be open: nobody said it is not");
}

/// An order as full as a page and its answer make it.
fn full(id: usize, status: Status) -> Order {
    let mut order = closing_in(id, 5);
    order.status = Some(seen_at(status, PageKind::OrderDetail, Source::Answer, VISIT));
    for milestone in [Milestone::Placed, Milestone::Paid, Milestone::EstimatedDelivery, Milestone::DelayCoupon] {
        let words = "Apply for a coupon code of US $1.00 if the parcel is delayed after Aug 3, 2026";
        let mut day = seen_at(day(3), PageKind::OrderDetail, Source::Answer, VISIT);
        day.evidence.words = words.to_owned();
        day.evidence.way = Some("service_texts/2".to_owned());
        order.dates.push(Dated { milestone, day });
    }
    let event = |n| Track {
        day: Some(day(n)),
        moment: Some(Moment(VISIT)),
        code: Some("AE_GTMS_SIGNED".to_owned()),
        words: "Your parcel has left the sorting centre of the country it was sent from".to_owned(),
    };
    order.lines[0].tracks = (1..15).map(event).collect();
    order
}

#[test]
fn five_thousand_orders_as_full_as_pages_make_them_fit_the_default_quota() {
    let open = serde_json::to_string(&full(1, Status::AwaitingDelivery).to_plain()).unwrap().len();
    let orders: Vec<Order> =
        (0..5000).map(|n| full(n, if n % 20 == 0 { Status::AwaitingDelivery } else { Status::Refunded })).collect();
    let mut store = Store::of(&orders);
    for month in 1..5 {
        store.ask("\"woke\"", VISIT + month * 31 * DAY);
    }
    let whole: usize = store.kept.iter().map(|(key, text)| key.len() + text.len()).sum();
    println!("an open order takes {open} bytes; 5,000, one in twenty of them open, {whole}");
    assert!(whole < 10 * 1024 * 1024, "{whole}");
    let over: Order =
        recourse::plain::from_json(&store.kept[&format!("order:{}", full(1, Status::Refunded).id)]).unwrap();
    assert_eq!(over.day(Milestone::DeliveryDeadline), full(1, Status::Refunded).day(Milestone::DeliveryDeadline));
}

#[test]
fn a_clock_that_jumps_years_ahead_forgets_nothing() {
    let mut over = closing_in(1, 5);
    over.status = Some(seen_at(Status::Refunded, PageKind::OrderDetail, Source::Page, VISIT));
    let mut store = Store::of(&[over]);
    for now in [VISIT + 4000 * DAY, VISIT + 4000 * DAY + 1000, VISIT + DAY, VISIT + 40 * DAY] {
        store.ask("\"woke\"", now);
        assert!(store.kept.keys().any(|key| key.starts_with("order:")));
    }
}

#[test]
fn what_was_interrupted_among_others_leaves_their_place_before_it_is_shown_alone() {
    let mut store = Store::of(&[closing_in(1, 20), closing_in(2, 20)]);
    let settings = Settings { notify: true, ..Settings::default() };
    store.kept.insert("settings".to_owned(), recourse::plain::to_json(&settings));
    store.ask("\"woke\"", VISIT + 1);
    // Two steps of each were slept over. They are told together, and the background ends before it says so.
    let late = VISIT + 15 * DAY;
    let notes = store.ask("\"woke\"", late).effects.notes;
    assert_eq!(notes.iter().map(|note| note.id.as_str()).collect::<Vec<_>>(), ["missed"]);
    assert_eq!(notes[0].orders.len(), 2);
    let mut over = closing_in(1, 20);
    over.status = Some(seen_at(Status::Refunded, PageKind::OrderDetail, Source::Page, VISIT));
    store.kept.insert(format!("order:{}", over.id), recourse::plain::to_json(&over));
    let effects = store.ask("\"woke\"", late + DAY / 24).effects;
    assert_eq!(effects.notes.len(), 1);
    assert_eq!(effects.notes[0].id, format!("order:{}", closing_in(2, 20).id));
    assert!(effects.withdraw.contains(&"missed".to_owned()), "{:?}", effects.withdraw);
}

#[test]
fn the_orders_of_one_shopper_spread_over_all_shelves() {
    let mut shelves = [0; SHARDS];
    for n in 0..5000 {
        shelves[overview::shard_of(&visit_order(n).id)] += 1;
    }
    assert!(shelves.iter().all(|count| (200..450).contains(count)), "{shelves:?}");
}

/// Twenty years of shopping: of 5,000 orders a tenth is open, and they close one after another over two months.
fn years(orders: usize) -> Vec<Order> {
    let mut all: Vec<Order> = (0..orders)
        .map(|n| {
            let mut order = closing_in(n, 2 + (n * 60 / orders) as i32);
            if orders > 10 && n % 10 > 0 {
                order.status = Some(seen_at(Status::Refunded, PageKind::OrderDetail, Source::Page, VISIT));
            }
            order
        })
        .collect();
    // The most urgent ones are the same, so that both ledgers tell the same.
    all.sort_by_key(|order| order.day(Milestone::DeliveryDeadline));
    all
}

#[test]
fn a_wake_reads_as_much_of_a_ledger_of_five_thousand_orders_as_of_one_of_ten() {
    let (mut small, mut large) = (Store::of(&years(10)), Store::of(&years(5000)));
    small.ask("\"woke\"", VISIT + 1000);
    large.ask("\"woke\"", VISIT + 1000);
    println!("an ordinary wake reads {} bytes of 10 orders, {} of 5,000", small.read, large.read);
    assert!(large.read < small.read * 2);
    // In one run, one after the other, so that whatever else the machine does meets both alike.
    let mut spans = [Vec::new(), Vec::new()];
    for n in 0..300 {
        for (store, spans) in [&mut small, &mut large].into_iter().zip(&mut spans) {
            let begun = std::time::Instant::now();
            store.ask("\"woke\"", VISIT + 2000 + n);
            spans.push(begun.elapsed());
        }
    }
    let [small_took, large_took] = spans.map(|mut spans| {
        spans.sort_unstable();
        spans[spans.len() / 2]
    });
    let ratio = large_took.as_secs_f64() / small_took.as_secs_f64();
    println!("it takes {small_took:?} with 10 orders, {large_took:?} with 5,000: {ratio:.2} times");
    assert!(ratio < 2.0, "{ratio}");
    let bytes = |store: &Store| store.kept.iter().map(|(key, text)| key.len() + text.len()).sum::<usize>();
    let (whole, each) = (bytes(&large), bytes(&large) / 5000);
    println!("5,000 orders fill {whole} bytes, {each} each");
    assert!(whole < 10 * 1024 * 1024, "the default quota of chrome.storage.local");
}

#[test]
fn of_several_cards_about_one_line_the_one_that_runs_counts_wherever_it_stands() {
    let card = |stage: Stage| Line {
        title: Some("A lamp".to_owned()),
        dispute: Some(seen_at(Dispute::at(stage), PageKind::RefundList, Source::Page, VISIT)),
        ..Line::default()
    };
    let over = [Stage::Refunded, Stage::Ended];
    for stages in over.into_iter().flat_map(|over| [[over, Stage::Shopper], [Stage::Shopper, over]]) {
        let mut page = Order::new("1".to_owned(), Moment(VISIT));
        page.lines = stages.into_iter().map(card).collect();
        let known = after([page]);
        let told: Vec<_> = known.lines.iter().map(|line| line.dispute.as_ref().unwrap().value.stage).collect();
        assert_eq!(told, [Stage::Shopper], "{stages:?}");
        // On a later visit it is over.
        let mut later = Order::new("1".to_owned(), Moment(VISIT + DAY));
        later.lines = vec![card(Stage::Refunded)];
        later.lines[0].dispute.as_mut().unwrap().evidence.at = Moment(VISIT + DAY);
        let mut known = known;
        ledger::merge(&mut known, later);
        assert_eq!(known.lines[0].dispute.as_ref().unwrap().value.stage, Stage::Refunded);
    }
}

#[test]
fn a_card_that_is_called_as_two_lines_are_is_neither_of_them() {
    let card = Line {
        title: Some("A lamp".to_owned()),
        dispute: Some(seen_at(Dispute::at(Stage::Refunded), PageKind::RefundList, Source::Page, VISIT)),
        ..Line::default()
    };
    let line = |n: u32, variant: &str| Line {
        id: Some(format!("30888000111100{n:02}")),
        title: Some("A lamp".to_owned()),
        variant: Some(variant.to_owned()),
        ..Line::default()
    };
    let mut refunds = Order::new("1".to_owned(), Moment(VISIT));
    refunds.lines = vec![card];
    let mut own = Order::new("1".to_owned(), Moment(VISIT + DAY));
    own.lines = vec![line(1, "Oak"), line(2, "Pine")];
    for known in [after([refunds.clone(), own.clone()]), after([own, refunds])] {
        let of = |variant: &str| known.lines.iter().find(|line| line.variant.as_deref() == Some(variant)).unwrap();
        assert_eq!((&of("Oak").dispute, &of("Pine").dispute), (&None, &None));
    }
}
