//! The ledger as files: out, back, into a spreadsheet, into a calendar; and gone where it is to be forgotten.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::collections::BTreeMap;

use recourse::calendar::{self, CalendarEntry, Diary};
use recourse::day::{DAY, Day, Moment, Zone};
use recourse::handle::{Outcome, Turn};
use recourse::message::{FileKind, Request};
use recourse::money::Money;
use recourse::order::{Dated, Evidence, Line, Milestone, Order, PageKind, Seen, Source, Status};
use recourse::plain::{FromPlain, Plain, ToPlain};
use recourse::settings::Settings;
use recourse::text::Text;
use say::InEnglish as _;

const NOW: i64 = 1_788_000_000_000;
const ORDER: &str = "8100000000010077";

fn seen_at<T>(value: T, at: i64) -> Seen<T> {
    let evidence = Evidence::new(PageKind::OrderDetail, Source::Page, "as printed".to_owned(), Moment(at));
    Seen { value, evidence }
}

fn order(id: &str, title: &str, days: i32, at: i64) -> Order {
    let today = Zone::utc().day_of(Moment(NOW));
    let mut order = Order::new(id.to_owned(), Moment(at));
    order.status = Some(seen_at(Status::AwaitingDelivery, at));
    order.store = Some("A store".to_owned());
    let dated = |milestone, day: Day| Dated { milestone, day: seen_at(day, at) };
    order.dates = vec![
        dated(Milestone::Placed, today.plus(-31)),
        dated(Milestone::Shipped, today.plus(-30)),
        dated(Milestone::DeliveryDeadline, today.plus(days - 15)),
    ];
    let line = Line {
        id: Some(format!("{id}1")),
        title: Some(title.to_owned()),
        quantity: Some(2),
        unit_price: Some(Money { currency: "EUR".to_owned(), minor: 625 }),
        can_dispute: Some(seen_at(true, at)),
        ..Line::default()
    };
    order.lines = vec![line];
    order
}

#[derive(Clone, Default)]
struct Store(BTreeMap<String, Plain>);

impl Store {
    fn of(orders: &[Order]) -> Self {
        let mut store = Self::default();
        store.0.extend(orders.iter().map(|order| (format!("order:{}", order.id), order.to_plain())));
        let read = orders.iter().map(|order| order.seen.0).max().unwrap_or(NOW);
        store.ask(Request::Woke, read.max(NOW));
        store
    }

    fn ask(&mut self, request: Request, now: i64) -> Outcome {
        let turn = Turn::new(request, Moment(now), Zone::utc());
        let offered = crate::stored::offer(&turn, || self.0.keys().cloned().collect(), |key| self.0.get(key).cloned());
        let outcome = turn.run(offered);
        for (key, record) in outcome.effects.writes.clone() {
            match record {
                Some(record) => drop(self.0.insert(key, record)),
                None => drop(self.0.remove(&key)),
            }
        }
        if outcome.effects.clear {
            self.0.clear();
        }
        outcome
    }

    fn file(&mut self, kind: FileKind) -> recourse::message::File {
        self.ask(Request::Export { kind, order: None }, NOW).response.file.unwrap()
    }

    fn orders(&self) -> Vec<(&String, &Plain)> {
        self.0.iter().filter(|(key, _)| key.starts_with("order:")).collect()
    }
}

#[test]
fn what_goes_out_comes_back_whole_and_twice_is_once() {
    let mut here = Store::of(&[order(ORDER, "A lamp", 5, NOW), order("8100000000020077", "A cup", 30, NOW)]);
    here.ask(Request::Mute { order: ORDER.to_owned(), muted: true }, NOW);
    let file = here.file(FileKind::Ledger).plain;
    let text = serde_json::to_string(&file).unwrap();
    let file: Plain = serde_json::from_str(&text).unwrap();
    let mut there = Store::default();
    let outcome = there.ask(Request::Import { file: file.clone() }, NOW + DAY);
    assert!(outcome.response.panel.unwrap().english().contains("2 orders"));
    assert_eq!(there.orders(), here.orders());
    assert_eq!(there.0[&format!("told:{ORDER}")].get("muted"), &Plain::Bool(true));
    let once = there.clone();
    there.ask(Request::Import { file }, NOW + DAY);
    assert_eq!(there.0, once.0);
}

#[test]
fn an_old_file_does_not_take_back_what_was_read_since() {
    let mut here = Store::of(&[order(ORDER, "A lamp", 5, NOW)]);
    let old = here.file(FileKind::Ledger).plain;
    let mut since = Store::of(&[order(ORDER, "A lamp", 25, NOW + 10 * DAY)]);
    let before = since.orders().into_iter().map(|(key, record)| (key.clone(), record.clone())).collect::<Vec<_>>();
    since.ask(Request::Import { file: old }, NOW + 11 * DAY);
    let dates = |plain: &Plain| plain.get("dates").clone();
    assert_eq!(dates(since.orders()[0].1), dates(&before[0].1));
}

/// A file may be anybody's: what it ends or silences of what runs here is said.
#[test]
fn a_file_that_ends_or_silences_what_runs_here_says_so() {
    let id = "8100000000020077";
    let then = NOW - 5 * DAY;
    let both = [order(ORDER, "A lamp", 5, then), order(id, "A cup", 30, then)];
    let mut here = Store::of(&both);
    let same = here.ask(Request::Import { file: Store::of(&both).file(FileKind::Ledger).plain }, NOW);
    assert_eq!(same.response.panel.unwrap().english(), "Brought back 2 orders were taken in. Close");
    let mut ended = order(ORDER, "A lamp", 5, NOW - DAY);
    ended.status = Some(seen_at(Status::Refunded, NOW - DAY));
    ended.lines[0].can_dispute = Some(seen_at(false, NOW - DAY));
    let mut theirs = Store::of(&[ended, order(id, "A cup", 30, then)]);
    theirs.ask(Request::Mute { order: id.to_owned(), muted: true }, NOW);
    let other = here.ask(Request::Import { file: theirs.file(FileKind::Ledger).plain }, NOW);
    let said = other.response.panel.unwrap().english();
    assert!(said.contains(&format!("Running now, but over by this file: 1 ({ORDER}).")), "{said}");
    assert!(said.contains(&format!("Running now, and without reminders by this file: 1 ({id}).")), "{said}");
}

#[test]
fn a_file_that_is_not_right_is_refused_whole_with_a_sentence() {
    let mut store = Store::of(&[order(ORDER, "A lamp", 5, NOW)]);
    let good = serde_json::to_string(&store.file(FileKind::Ledger).plain).unwrap();
    let before = store.0.clone();
    for (broken, why) in [
        ("[]".to_owned(), "not made by Recourse"),
        (good.replace("\"version\":2", "\"version\":3"), "newer version"),
        (good.replace("\"version\":2,", ""), "which version"),
        (good.replace(&format!("\"id\":\"{ORDER}\""), "\"id\":\"<b>\""), "digits"),
        (good.replace("awaiting-delivery", "eaten"), "damaged (expected one of"),
        (good.replace("\"lines\":[", "\"lines\":[7,"), "damaged"),
    ] {
        assert_ne!(broken, good);
        let file: Plain = serde_json::from_str(&broken).unwrap();
        let outcome = store.ask(Request::Import { file }, NOW);
        let refused = outcome.response.refused.unwrap_or_default().english();
        assert!(refused.contains(why), "{why}: {refused}");
        assert_eq!(store.0, before);
    }
}

#[test]
fn a_spreadsheet_gets_texts_where_a_seller_wrote_a_formula() {
    let evil = "=HYPERLINK(\"https://example.invalid\",\"win\")\r\n@SUM(1),x";
    let mut store = Store::of(&[order(ORDER, evil, 5, NOW), order("8100000000020077", "Ünï, \"cup\"", 30, NOW)]);
    let text = crate::fake::written(&store.file(FileKind::Table));
    assert!(text.starts_with('\u{feff}'), "without its mark a spreadsheet takes UTF-8 for something else");
    assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']));
    let rows = csv(&text);
    assert_eq!(rows.len(), 3);
    assert!(rows.iter().all(|row| row.len() == rows[0].len()));
    let column = |name: &str| rows[0].iter().position(|cell| cell == name).unwrap();
    assert_eq!(rows[1][column("Item")], "'=HYPERLINK(\"https://example.invalid\",\"win\")  @SUM(1),x");
    assert_eq!(rows[2][column("Item")], "Ünï, \"cup\"");
    assert_eq!(rows[1][column("Order number")], format!("'{ORDER}"), "sixteen digits are no number to a spreadsheet");
    assert_eq!((rows[1][column("Currency")].as_str(), rows[1][column("Price")].as_str()), ("EUR", "12.50"));
    assert_eq!(rows[1][column("Safe until")].len(), "2026-09-18 21:00".len());
}

#[test]
fn numbers_days_and_addresses_of_a_table_are_the_same_in_every_language_and_the_rest_is_told() {
    let mut store = Store::of(&[order(ORDER, "A lamp", 5, NOW)]);
    let table = Vec::<Vec<Text>>::from_plain(&store.file(FileKind::Table).plain).unwrap();
    let is_told = |row: &[Text]| row.iter().map(|cell| !matches!(cell, Text::Verbatim(_))).collect::<Vec<_>>();
    assert_eq!(is_told(&table[0]), [true; 14], "the head is told");
    let told = [8, 11, 12];
    assert_eq!(is_told(&table[1]), (0..14).map(|column| told.contains(&column)).collect::<Vec<_>>());
    let words = |column: usize| table[1][column].english();
    assert_eq!((words(0), words(8), words(11)), (ORDER.to_owned(), "open".to_owned(), "calculated".to_owned()));
}

#[test]
fn an_entry_of_a_calendar_says_what_ends_how_that_is_known_and_of_which_order() {
    let mut store = Store::of(&[order(ORDER, "A lamp", 5, NOW)]);
    let said = |title: Option<&str>, in_part: bool| {
        let entry = CalendarEntry { title: title.map(str::to_owned), in_part, ..entry(NOW + DAY) };
        let jcal = say::in_words(&calendar::jcal(&[entry], &[24], true, &mut Diary::new(), 0, Moment(NOW)));
        property(&events(&jcal)[0], "summary").text().unwrap().to_owned()
    };
    assert_eq!(said(Some("A lamp"), false), "Open a dispute before this ends: A lamp");
    assert_eq!(said(Some("A lamp"), true), "Part refunded, look at the order before this ends: A lamp");
    assert_eq!(said(None, false), format!("Open a dispute before this ends: Order {ORDER}"));
    let jcal = say::in_words(&store.file(FileKind::Calendar).plain);
    let description = property(&events(&jcal)[0], "description").text().unwrap();
    let lines: Vec<_> = description.lines().collect();
    assert!(lines.len() == 3 && lines[0].starts_with("Recourse calculated this."), "{description}");
    assert_eq!(lines[1], format!("Order {ORDER}"));
    assert!(lines[2].starts_with("https://") && lines[2].ends_with(ORDER), "{description}");
}

/// RFC 4180, read by nobody's writer.
fn csv(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut rest = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(each) = rest.next() {
        match each {
            '"' if quoted && rest.peek() == Some(&'"') => cell.push(rest.next().unwrap()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            each => cell.push(each),
        }
    }
    rows
}

#[test]
fn what_is_forgotten_is_nowhere_any_more() {
    let mut store = Store::of(&[order(ORDER, "A lamp", 5, NOW), order("8100000000020077", "A cup", 6, NOW)]);
    store.ask(Request::Choose { settings: Settings { notify: true, ..Settings::default() }.to_plain() }, NOW);
    store.file(FileKind::Calendar);
    let (line, url) = (Some(format!("{ORDER}1")), None);
    let start = Request::StartClaim { order: ORDER.to_owned(), line, url, fields: Default::default() };
    store.ask(start, NOW);
    store.ask(Request::Woke, NOW + 3 * DAY);
    store.0.insert(format!("aside:order:{ORDER}"), Plain::Text("broken once".to_owned()));
    let outcome = store.ask(Request::Forget { order: Some(ORDER.to_owned()) }, NOW + 3 * DAY);
    assert!(outcome.effects.withdraw.contains(&format!("order:{ORDER}")));
    let left = serde_json::to_string(&store.0.iter().map(|(k, v)| (k.clone(), v)).collect::<BTreeMap<_, _>>()).unwrap();
    assert!(!left.contains(ORDER), "{left}");
    assert!(left.contains("8100000000020077"));
    store.ask(Request::Forget { order: None }, NOW + 3 * DAY);
    assert_eq!(store.0, BTreeMap::new());
}

// The calendar, as jCal.

fn entry(safe_by: i64) -> CalendarEntry {
    CalendarEntry {
        order: ORDER.to_owned(),
        line: 0,
        title: Some("A lamp\r\nATTENDEE:mailto:x@example.invalid".to_owned()),
        in_part: false,
        safe_by: Moment(safe_by),
        reasons: "worked out: refund date Sep 4, 2026; 15 days after that".into(),
        url: format!("https://www.aliexpress.com/p/order/detail.html?orderId={ORDER}"),
    }
}

fn property<'a>(component: &'a Plain, name: &str) -> &'a Plain {
    let all = component.values()[1].values();
    let found = all.iter().find(|property| property.values()[0].text() == Some(name));
    &found.unwrap().values()[3]
}

fn events(jcal: &Plain) -> &[Plain] {
    jcal.values()[2].values()
}

#[test]
fn an_entry_keeps_its_uid_and_its_sequence_rises_only_when_its_date_moves() {
    let mut diary = Diary::new();
    let mut sequence = |safe_by: i64| {
        let jcal = calendar::jcal(&[entry(safe_by)], &[24], true, &mut diary, 0, Moment(NOW));
        let event = &events(&jcal)[0];
        (property(event, "uid").text().unwrap().to_owned(), property(event, "sequence").int().unwrap())
    };
    let uid = format!("{ORDER}-0@recourse.invalid");
    let moves = [(NOW + 5 * DAY, 0), (NOW + 5 * DAY, 0), (NOW + 9 * DAY, 1), (NOW + 4 * DAY, 2), (NOW + 4 * DAY, 2)];
    for (safe_by, expected) in moves {
        assert_eq!(sequence(safe_by), (uid.clone(), expected));
    }
}

#[test]
fn an_order_that_is_over_is_cancelled_in_the_next_file_and_in_none_after_it() {
    let mut diary = Diary::new();
    calendar::jcal(&[entry(NOW + 5 * DAY)], &[24], true, &mut diary, 0, Moment(NOW));
    let one = calendar::jcal(&[], &[24], false, &mut diary.clone(), 0, Moment(NOW));
    assert_eq!(events(&one).len(), 0, "a file of one order says nothing of the others");
    let next = calendar::jcal(&[], &[24], true, &mut diary, 0, Moment(NOW));
    assert_eq!(property(&events(&next)[0], "status").text(), Some("CANCELLED"));
    assert_eq!(property(&events(&next)[0], "sequence").int(), Some(1));
    assert_eq!(events(&calendar::jcal(&[], &[24], true, &mut diary, 0, Moment(NOW))).len(), 0);
}

#[test]
fn a_seller_cannot_write_lines_of_their_own_into_a_calendar() {
    let jcal = calendar::jcal(&[entry(NOW + DAY)], &[24, 6], true, &mut Diary::new(), 0, Moment(NOW));
    let jcal = say::in_words(&jcal);
    let event = &events(&jcal)[0];
    assert!(!property(event, "summary").text().unwrap().contains(['\r', '\n']));
    assert_eq!(event.values()[2].values().len(), 2, "an alarm for each step of the ladder");
}

#[test]
fn an_order_that_opens_anew_is_a_later_word_than_its_cancellation() {
    let mut diary = Diary::new();
    calendar::jcal(&[entry(NOW + 5 * DAY)], &[24], true, &mut diary, 0, Moment(NOW));
    let over = calendar::jcal(&[], &[24], true, &mut diary, 0, Moment(NOW));
    let said = |jcal: &Plain| property(&events(jcal)[0], "sequence").int();
    let anew = calendar::jcal(&[entry(NOW + 5 * DAY)], &[24], true, &mut diary, 0, Moment(NOW + DAY));
    assert_eq!((said(&over), said(&anew)), (Some(1), Some(2)), "calendars pass over a number they have seen");
}

#[test]
fn with_an_order_go_the_claims_that_were_begun_for_it() {
    let mut whole = order(ORDER, "A lamp", 5, NOW);
    let lines = std::mem::take(&mut whole.lines);
    let mut store = Store::of(&[whole.clone(), order("8100000000020077", "A cup", 30, NOW)]);
    let begin = |store: &mut Store, order: &str, line: Option<&str>| {
        let (order, line) = (order.to_owned(), line.map(str::to_owned));
        store.ask(
            Request::Compose { order, line, url: None, fields: BTreeMap::new(), quiet: true, received: None },
            NOW,
        );
    };
    begin(&mut store, ORDER, None);
    whole.lines = lines;
    whole.lines[0].id = None;
    store.0.insert(format!("order:{ORDER}"), whole.to_plain());
    begin(&mut store, ORDER, Some("#0"));
    whole.lines[0].id = Some("81000000000100771".to_owned());
    store.0.insert(format!("order:{ORDER}"), whole.to_plain());
    begin(&mut store, ORDER, Some("81000000000100771"));
    begin(&mut store, "8100000000020077", Some("81000000000200771"));
    assert_eq!(store.0.keys().filter(|key| key.contains(ORDER) && key.starts_with("claim:")).count(), 3);
    store.ask(Request::Forget { order: Some(ORDER.to_owned()) }, NOW + 1);
    let left: Vec<_> = store.0.iter().map(|(key, record)| (key, serde_json::to_string(record).unwrap())).collect();
    assert!(!left.iter().any(|(key, text)| key.contains(ORDER) || text.contains(ORDER)), "{left:?}");
}

#[test]
fn a_notification_leads_to_the_draft_that_was_begun() {
    let mut store = Store::of(&[order(ORDER, "A lamp", 5, NOW), order("8100000000020077", "A cup", 30, NOW)]);
    let compose = |order: &str, letter: &str| Request::Compose {
        order: order.to_owned(),
        line: Some(format!("{order}1")),
        url: None,
        fields: BTreeMap::from([("letter".to_owned(), letter.to_owned())]),
        quiet: true,
        received: None,
    };
    store.ask(compose(ORDER, "What I wrote about the lamp."), NOW);
    store.ask(compose("8100000000020077", "What I wrote about the cup."), NOW);
    store.ask(Request::Woke, NOW + 3 * DAY);
    assert!(store.0["due"].get(ORDER) != &Plain::Null);
    store.ask(Request::Pressed { id: format!("order:{ORDER}"), button: Some(0) }, NOW + 3 * DAY);
    assert_eq!(store.0["claim"].get("letter").text(), Some("What I wrote about the lamp."));
}

#[test]
fn a_press_on_what_was_told_together_forgets_nothing_of_each() {
    let mut store = Store::of(&[order(ORDER, "A lamp", 20, NOW), order("8100000000020077", "A cup", 20, NOW)]);
    let settings = Settings { notify: true, sync: true, ..Settings::default() };
    store.0.insert("settings".to_owned(), settings.to_plain());
    let late = NOW + 15 * DAY;
    let notes = store.ask(Request::Woke, late).effects.notes;
    assert_eq!(notes.iter().map(|note| note.id.as_str()).collect::<Vec<_>>(), ["missed"]);
    store.ask(Request::Shown { orders: notes[0].orders.clone() }, late);
    let told = |store: &Store, id: &str| store.0[&format!("told:{id}")].get("told").clone();
    let before = told(&store, ORDER);
    assert!(!before.values().is_empty());
    store.ask(Request::Pressed { id: "missed".to_owned(), button: None }, late + 1000);
    assert_eq!(told(&store, ORDER), before);
    assert_eq!(told(&store, "8100000000020077"), before);
}

#[test]
fn a_reminder_that_cannot_be_put_off_any_more_says_so_on_the_page_too() {
    let mut store = Store::of(&[order(ORDER, "A lamp", 20, NOW)]);
    let ask = Request::Snooze { order: ORDER.to_owned(), until: recourse::message::Until::Moment(Moment(NOW - DAY)) };
    let answer = store.ask(ask, NOW).response;
    assert_eq!(answer.panel.map(|panel| panel.english().contains("too late")), Some(true));
}
