//! A shopper's browsers tell each other: whoever tells first and how often, both end with the same; what does not fit is
//! said; what cannot be read changes nothing.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::select;
use recourse::day::{DAY, Day, HOUR, Moment, Zone};
use recourse::export::{Kept, Ledger, file};
use recourse::handle::{Caller, Outcome, Records, Turn};
use recourse::message::{Request, Until};
use recourse::money::Money;
use recourse::order::{
    Dated, Dispute, Evidence, Line, Milestone, Order, PageKind, Seen, Source, Stage, Statement, StatementKind, Status,
    Term, TermKind,
};
use recourse::plain::{FromPlain, Plain, ToPlain, from_json, to_json};
use recourse::policy::Policy;
use recourse::remind::Memory;
use recourse::settings::Settings;
use recourse::sync::{self, Link};
use recourse::window;
use say::InEnglish as _;

const NOW: i64 = 1_788_000_000_000;
const ORDER: &str = "8100000000010077";
const MINUTE: i64 = 60_000;

/// What the browsers' maker carries.
type Shared = BTreeMap<String, Plain>;

/// One browser: its own storage, as the background keeps it.
#[derive(Clone, Default)]
struct Browser {
    stored: BTreeMap<String, Plain>,
    seed: u32,
}

impl Browser {
    /// One whose shopper wants deadlines carried.
    fn carrying(seed: u32, shared: &mut Shared) -> Self {
        let mut browser = Self { seed, ..Self::default() };
        browser.choose(Settings { sync: true, ..Settings::default() }, NOW, shared);
        browser
    }

    fn choose(&mut self, settings: Settings, now: i64, shared: &mut Shared) {
        let outcome = self.ask(Request::Choose { settings: settings.to_plain() }, now, shared);
        assert_eq!(outcome.response.refused, None);
    }

    fn ask(&mut self, request: Request, now: i64, shared: &mut Shared) -> Outcome {
        let caller = Caller { session: "one".to_owned(), seed: self.seed, ..Caller::default() };
        let turn = Turn::new(request, Moment(now), Zone::utc()).by(caller);
        let keys = || self.stored.keys().cloned().collect();
        let offered = crate::stored::offer(&turn, keys, |key| match key {
            "sync:*" => Some(Plain::Map(shared.clone().into_iter().collect())),
            key => self.stored.get(key).cloned(),
        });
        let outcome = turn.run(offered);
        if outcome.effects.clear {
            self.stored.clear();
        }
        for (into, changes) in [(&mut *shared, &outcome.effects.sync), (&mut self.stored, &outcome.effects.writes)] {
            for (key, record) in changes.clone() {
                match record {
                    // A browser gives an object back with its names in order.
                    Some(Plain::Map(mut members)) => {
                        members.sort_by(|one, other| one.0.cmp(&other.0));
                        drop(into.insert(key, Plain::Map(members)));
                    }
                    Some(record) => drop(into.insert(key, record)),
                    None => drop(into.remove(&key)),
                }
            }
        }
        outcome
    }

    /// As if a page had shown this order.
    fn read(&mut self, order: &Order, now: i64, shared: &mut Shared) {
        let kept = vec![Kept { order: order.clone(), told: None }];
        let file = file(&Ledger::new(Moment(now), Plain::Null, kept));
        self.ask(Request::Import { file }, now, shared);
    }

    /// As if the storage had changed.
    fn hear(&mut self, now: i64, shared: &mut Shared) -> Outcome {
        self.ask(Request::Synced { keys: vec!["part:another:0".to_owned()] }, now, shared)
    }

    fn order(&self, id: &str) -> Option<Order> {
        self.stored.get(&format!("order:{id}")).map(|order| Order::from_plain(order).unwrap())
    }

    fn memory(&self, id: &str) -> Memory {
        Memory::from_plain(&self.stored[&format!("told:{id}")]).unwrap()
    }

    fn link(&self) -> Link {
        Link::from_plain(&self.stored["sync"]).unwrap()
    }

    fn popup(&mut self, now: i64) -> String {
        self.ask(Request::Popup, now, &mut Shared::new()).response.popup.unwrap().english()
    }
}

fn seen_on<T>(value: T, page: PageKind, at: i64) -> Seen<T> {
    Seen { value, evidence: Evidence::new(page, Source::Page, "as printed".to_owned(), Moment(at)) }
}

fn seen<T>(value: T, at: i64) -> Seen<T> {
    seen_on(value, PageKind::OrderDetail, at)
}

fn today() -> Day {
    Zone::utc().day_of(Moment(NOW))
}

fn dated(milestone: Milestone, day: Day, at: i64) -> Dated {
    Dated { milestone, day: seen(day, at) }
}

/// An order whose window closes in so many days, as its page showed it.
fn order(id: &str, days: i32, at: i64) -> Order {
    let mut order = Order::new(id.to_owned(), Moment(at));
    order.status = Some(seen(Status::AwaitingDelivery, at));
    order.store = Some("A store".to_owned());
    order.dates = vec![
        dated(Milestone::Placed, today().plus(-31), at),
        dated(Milestone::Shipped, today().plus(-30), at),
        dated(Milestone::DeliveryDeadline, today().plus(days - 15), at),
    ];
    let button = Some(seen(true, at));
    let line =
        Line { id: Some(format!("{id}1")), title: Some("A lamp".to_owned()), can_dispute: button, ..Line::default() };
    order.lines = vec![line];
    order
}

/// What a shopper is told of an order: where it stands, and, while that matters, when it closes.
fn told(order: &Order) -> Vec<(window::WindowState, Vec<(Moment, Moment)>)> {
    let of = |line| window::of(order, line, Policy::built_in(), Moment(NOW), &Zone::utc());
    let closings = |window: &window::Window| if window.state.is_live() { window.closings() } else { Vec::new() };
    order.lines.iter().map(|line| of(Some(line))).map(|window| (window.state, closings(&window))).collect()
}

#[test]
fn an_order_read_in_one_browser_closes_at_the_same_instant_in_the_other_which_says_where_it_was_read() {
    let mut shared = Shared::new();
    let (mut a, mut b) = (Browser::carrying(1, &mut shared), Browser::carrying(2, &mut shared));
    a.read(&order(ORDER, 20, NOW), NOW, &mut shared);
    let wake = a.ask(Request::Woke, NOW, &mut shared).effects;
    assert!(!wake.sync.is_empty(), "the first exchange is at once");
    b.hear(NOW, &mut shared);
    let (here, there) = (a.order(ORDER).unwrap(), b.order(ORDER).unwrap());
    assert_eq!(told(&here), told(&there));
    assert!(there.dates.iter().all(|dated| dated.day.evidence.elsewhere));
    let deadline = there.readings(Milestone::DeliveryDeadline, None).next().unwrap();
    assert_eq!((deadline.evidence.words.as_str(), deadline.evidence.at), ("", Moment(NOW)));
    let words = b.popup(NOW);
    assert!(words.contains("order page in your other browser"), "{words}");
    assert!(!a.popup(NOW).contains("other browser,"));
    assert!(words.contains("Open deadlines go to your other browsers"));
}

#[test]
fn nothing_is_asked_for_or_told_while_the_shopper_did_not_say_so() {
    let mut shared = Shared::from([("part:2:0".to_owned(), Plain::Text("whatever".to_owned()))]);
    let mut browser = Browser::default();
    browser.read(&order(ORDER, 20, NOW), NOW, &mut shared);
    for request in [Request::Woke, Request::Synced { keys: vec!["part:2:0".to_owned()] }, Request::Popup] {
        let turn = Turn::new(request.clone(), Moment(NOW + DAY), Zone::utc());
        let mut offered = Records::new();
        for _ in 0..4 {
            for key in turn.required_keys(&offered) {
                assert!(!key.starts_with("sync"), "{request:?} wants {key}");
                let record = browser.stored.get(&key).cloned();
                offered.insert(key, record);
            }
        }
        assert!(browser.ask(request, NOW + DAY, &mut shared).effects.sync.is_empty());
    }
    assert!(browser.popup(NOW).contains("Nothing leaves this browser."));
}

#[test]
fn titles_prices_sellers_and_the_words_of_a_parcel_stay_unless_titles_are_wanted() {
    let mut shared = Shared::new();
    let mut a = Browser::carrying(1, &mut shared);
    let mut secret = order(ORDER, 20, NOW);
    secret.total = Some(recourse::money::Money { currency: "EUR".to_owned(), minor: 123_456 });
    let mut delivered = dated(Milestone::Delivered, today(), NOW);
    delivered.day.evidence.words = "Delivered at 1 Sample Street".to_owned();
    secret.dates.push(delivered);
    a.read(&secret, NOW, &mut shared);
    a.ask(Request::Woke, NOW, &mut shared);
    let text = |shared: &Shared| shared.values().map(to_json).collect::<String>();
    for word in ["lamp", "store", "123456", "EUR", "Street", "as printed"] {
        assert!(!text(&shared).contains(word), "{word}: {}", text(&shared));
    }
    a.choose(Settings { sync: true, sync_titles: true, ..Settings::default() }, NOW, &mut shared);
    a.ask(Request::Woke, NOW, &mut shared);
    assert!(text(&shared).contains("A lamp"));
    a.choose(Settings { sync: true, ..Settings::default() }, NOW, &mut shared);
    a.ask(Request::Woke, NOW, &mut shared);
    assert!(!text(&shared).contains("lamp"), "taken back at once");
    assert!(!text(&shared).contains("Street"));
}

#[test]
fn what_is_carried_is_written_as_it_always_was() {
    let mut whole = order(ORDER, 20, NOW);
    whole.country = Some("ES".to_owned());
    whole.host = Some("www.aliexpress.com".to_owned());
    whole.tags = vec!["CHOICE".to_owned()];
    whole.terms = vec![Term { kind: TermKind::AfterPlaced, days: seen(90, NOW - 5) }];
    whole.statements = vec![Statement {
        line: None,
        kind: StatementKind::NotReceived,
        day: None,
        at: Moment(NOW),
        elsewhere: false,
        not_after: None,
    }];
    let act = sync::ReminderChoice { at: Moment(NOW), muted: true, snoozed: None };
    let written = sync::written(&whole, Some(&act), true, true);
    let placed = today().0 - 31;
    let (shipped, deadline) = (placed + 1, today().0 + 5);
    let expected = format!(
        r#"["{ORDER}",{NOW},[2,6,0],[[0,[{placed},6,0]],[2,[{shipped},6,0]],[6,[{deadline},6,0]]],[[1,[90,6,5]]],[["{ORDER}1","A lamp",[1,6,0]]],[[null,1,null,{NOW}]],[{NOW},1],"ES",["CHOICE"],"www.aliexpress.com"]"#
    );
    assert_eq!(to_json(&written), expected);
    let back = sync::told(&from_json::<Plain>(&expected).unwrap(), Moment(NOW)).unwrap();
    assert_eq!(told(&back.order), told(&whole));
    assert_eq!(back.act, Some(act));
    assert!(back.order.statements[0].elsewhere);
}

/// The names an enum has, as it says itself when it is given none of them.
fn names<T: FromPlain>() -> Vec<Plain> {
    let words = T::from_plain(&Plain::Null).err().unwrap().describe();
    words.strip_prefix("expected one of ").unwrap().split(' ').map(|name| Plain::Text(name.to_owned())).collect()
}

fn all<T: FromPlain>() -> Vec<T> {
    names::<T>().iter().map(|name| T::from_plain(name).unwrap()).collect()
}

#[test]
fn every_kind_of_page_event_status_and_word_has_its_code() {
    let mut whole = order(ORDER, 20, NOW);
    whole.dates = all().into_iter().map(|milestone| dated(milestone, today(), NOW)).collect();
    whole
        .dates
        .extend(all().into_iter().map(|page| Dated { milestone: Milestone::Placed, day: seen_on(today(), page, NOW) }));
    whole.terms = all().into_iter().map(|kind| Term { kind, days: seen(7, NOW) }).collect();
    let said = |word| Statement {
        line: None,
        kind: word,
        day: Some(today()),
        at: Moment(NOW),
        elsewhere: false,
        not_after: None,
    };
    whole.statements = all().into_iter().map(said).collect();
    let line = |status| Line { status: Some(seen(status, NOW)), ..Line::default() };
    whole.lines = all().into_iter().map(line).collect();
    let dispute = |stage| recourse::order::Dispute::at(stage);
    let line = |stage| Line { dispute: Some(seen(dispute(stage), NOW)), ..Line::default() };
    whole.lines.extend(all().into_iter().map(line));
    let back = sync::told(&sync::written(&whole, None, true, true), Moment(NOW)).unwrap().order;
    let kinds = |order: &Order| {
        let dates: Vec<_> = order.dates.iter().map(|dated| (dated.milestone, dated.day.evidence.page)).collect();
        let terms: Vec<_> = order.terms.iter().map(|term| term.kind).collect();
        let said: Vec<_> = order.statements.iter().map(|said| said.kind).collect();
        let status = |line: &Line| line.status.as_ref().map(|seen| seen.value);
        let stage = |line: &Line| line.dispute.as_ref().map(|seen| seen.value.stage);
        let lines: Vec<_> = order.lines.iter().map(|line| (status(line), stage(line))).collect();
        (dates, terms, said, lines)
    };
    assert_eq!(kinds(&back), kinds(&whole));
}

#[test]
fn a_word_said_in_another_browser_counts_here_and_is_taken_back_there() {
    let mut shared = Shared::new();
    let (mut a, mut b) = (Browser::carrying(1, &mut shared), Browser::carrying(2, &mut shared));
    a.read(&order(ORDER, 20, NOW), NOW, &mut shared);
    let day = Some(today().plus(1).iso());
    let say = Request::State { order: ORDER.to_owned(), line: None, word: StatementKind::Deadline, day };
    a.ask(say, NOW, &mut shared);
    a.ask(Request::Woke, NOW, &mut shared);
    b.hear(NOW, &mut shared);
    assert_eq!(told(&b.order(ORDER).unwrap()), told(&a.order(ORDER).unwrap()));
    let retract = || Request::Retract { order: ORDER.to_owned(), line: None };
    let refused = b.ask(retract(), NOW, &mut shared).response.refused.unwrap().english();
    assert!(refused.contains("in another browser"), "{refused}");
    a.ask(retract(), NOW + MINUTE, &mut shared);
    a.ask(Request::Woke, NOW + MINUTE, &mut shared);
    b.hear(NOW + MINUTE, &mut shared);
    assert_eq!(b.order(ORDER).unwrap().statements, []);
    assert_eq!(told(&b.order(ORDER).unwrap()), told(&a.order(ORDER).unwrap()));
}

#[test]
fn what_was_read_here_later_stays_and_what_was_read_there_later_counts() {
    let mut shared = Shared::new();
    let (mut a, mut b) = (Browser::carrying(1, &mut shared), Browser::carrying(2, &mut shared));
    a.read(&order(ORDER, 20, NOW), NOW, &mut shared);
    a.ask(Request::Woke, NOW, &mut shared);
    let later = NOW + HOUR;
    b.read(&order(ORDER, 30, later), later, &mut shared);
    b.ask(Request::Woke, later, &mut shared);
    assert_eq!(told(&b.order(ORDER).unwrap()), told(&order(ORDER, 30, later)), "its own reading is the later one");
    a.hear(later, &mut shared);
    assert_eq!(told(&a.order(ORDER).unwrap()), told(&order(ORDER, 30, later)));
    // Once more here, and nothing from there comes over it.
    a.read(&order(ORDER, 25, later + HOUR), later + HOUR, &mut shared);
    a.hear(later + HOUR, &mut shared);
    assert_eq!(told(&a.order(ORDER).unwrap()), told(&order(ORDER, 25, later)));
    assert_eq!(a.order(ORDER).unwrap().moved.len(), 2, "both moves have left their trace");
}

#[test]
fn an_order_that_ended_in_one_browser_is_not_brought_back_by_one_that_does_not_know() {
    let mut shared = Shared::new();
    let (mut a, mut b) = (Browser::carrying(1, &mut shared), Browser::carrying(2, &mut shared));
    for browser in [&mut a, &mut b] {
        browser.read(&order(ORDER, 20, NOW), NOW, &mut shared);
        browser.ask(Request::Woke, NOW, &mut shared);
    }
    let later = NOW + HOUR;
    let mut refunded = order(ORDER, 20, later);
    refunded.status = Some(seen(Status::Refunded, later));
    refunded.lines[0].dispute = Some(seen(recourse::order::Dispute::at(Stage::Refunded), later));
    a.read(&refunded, later, &mut shared);
    for now in [later + MINUTE, later + 2 * MINUTE] {
        a.ask(Request::Woke, now, &mut shared);
        b.hear(now, &mut shared);
        a.hear(now, &mut shared);
    }
    for browser in [&a, &b] {
        assert_eq!(browser.order(ORDER).unwrap().status(), Status::Refunded);
        assert_eq!(told(&browser.order(ORDER).unwrap())[0].0, window::WindowState::Refunded);
    }
    assert!(b.popup(later).contains("No order is open"), "{}", b.popup(later));
}

#[test]
fn a_forgotten_order_does_not_come_back_until_it_is_read_again() {
    let mut shared = Shared::new();
    let (mut a, mut b) = (Browser::carrying(1, &mut shared), Browser::carrying(2, &mut shared));
    let mut c = Browser::carrying(3, &mut shared);
    for browser in [&mut a, &mut b] {
        browser.read(&order(ORDER, 20, NOW), NOW, &mut shared);
        browser.ask(Request::Woke, NOW, &mut shared);
    }
    c.hear(NOW, &mut shared);
    assert!(c.order(ORDER).is_some());
    a.ask(Request::Forget { order: Some(ORDER.to_owned()) }, NOW + HOUR, &mut shared);
    a.ask(Request::Woke, NOW + HOUR, &mut shared);
    assert!(a.order(ORDER).is_none(), "what the other browser tells does not bring it back");
    b.hear(NOW + HOUR, &mut shared);
    assert!(b.order(ORDER).is_some(), "what was read there is that browser's own");
    let text: String = shared.values().map(to_json).collect();
    assert!(!text.contains(ORDER), "nothing of it is carried any more: {text}");
    c.hear(NOW + HOUR, &mut shared);
    assert!(c.order(ORDER).is_none(), "who had it from others only has it no more");

    let again = NOW + 2 * HOUR;
    b.read(&order(ORDER, 20, again), again, &mut shared);
    b.ask(Request::Woke, again, &mut shared);
    a.hear(again, &mut shared);
    assert!(a.order(ORDER).is_some(), "it was opened again since");
}

#[test]
fn everything_forgotten_is_gone_from_the_storage_and_no_other_browser_brings_it_back() {
    let mut shared = Shared::new();
    let (mut a, mut b) = (Browser::carrying(1, &mut shared), Browser::carrying(2, &mut shared));
    for browser in [&mut a, &mut b] {
        browser.read(&order(ORDER, 20, NOW), NOW, &mut shared);
        browser.ask(Request::Woke, NOW, &mut shared);
    }
    let later = NOW + HOUR;
    a.ask(Request::Forget { order: None }, later, &mut shared);
    assert!(a.stored.is_empty());
    assert_eq!(shared.keys().collect::<Vec<_>>(), ["forgotten"]);
    b.hear(later, &mut shared);
    let text: String = shared.values().map(to_json).collect();
    assert!(!text.contains(ORDER), "{text}");
    assert!(b.order(ORDER).is_some());
    a.choose(Settings { sync: true, ..Settings::default() }, later, &mut shared);
    a.ask(Request::Woke, later, &mut shared);
    assert!(a.order(ORDER).is_none());
}

#[test]
fn switched_off_it_removes_what_it_told_and_keeps_what_it_heard() {
    let mut shared = Shared::new();
    let (mut a, mut b) = (Browser::carrying(1, &mut shared), Browser::carrying(2, &mut shared));
    let other = "8100000000020077";
    for (browser, id) in [(&mut a, ORDER), (&mut b, other)] {
        browser.read(&order(id, 20, NOW), NOW, &mut shared);
        browser.ask(Request::Woke, NOW, &mut shared);
    }
    a.hear(NOW, &mut shared);
    a.choose(Settings::default(), NOW + 1, &mut shared);
    assert_eq!(shared.len(), 1, "{shared:?}");
    assert!(a.order(other).is_some() && !a.stored.contains_key("sync"));
    assert!(a.hear(NOW + DAY, &mut shared).effects.sync.is_empty());
    assert_eq!(shared.len(), 1);
}

#[test]
fn what_a_shopper_does_about_a_reminder_is_done_in_every_browser_and_what_was_only_shown_is_not() {
    let mut shared = Shared::new();
    let (mut a, mut b) = (Browser::carrying(1, &mut shared), Browser::carrying(2, &mut shared));
    let far = order(ORDER, 40, NOW);
    a.read(&far, NOW, &mut shared);
    a.ask(Request::Woke, NOW, &mut shared);
    b.hear(NOW, &mut shared);
    // Both tell the same step, for nobody knows before which screen the shopper sits.
    let due = NOW + 28 * DAY;
    let exchange = |a: &mut Browser, b: &mut Browser, now: i64, shared: &mut Shared| {
        a.ask(Request::Woke, now, shared);
        b.hear(now, shared);
    };
    exchange(&mut a, &mut b, due, &mut shared);
    for browser in [&mut a, &mut b] {
        browser.ask(Request::Woke, due, &mut shared);
        assert_eq!(browser.memory(ORDER).told.len(), 1);
        assert!(browser.stored["due"].get(ORDER) != &Plain::Null);
    }
    // "Understood" in one takes it from the other.
    let known = due + HOUR;
    a.ask(Request::Dismiss { order: ORDER.to_owned() }, known, &mut shared);
    exchange(&mut a, &mut b, known + MINUTE, &mut shared);
    assert_eq!(b.stored["due"].get(ORDER), &Plain::Null);
    // Put off, and put off there as well.
    a.ask(Request::Snooze { order: ORDER.to_owned(), until: Until::Days(3) }, known + HOUR, &mut shared);
    exchange(&mut a, &mut b, known + HOUR + MINUTE, &mut shared);
    assert_eq!(b.memory(ORDER).snoozed, a.memory(ORDER).snoozed);
    assert!(b.memory(ORDER).snoozed.is_some());
    // Silenced there, wanted again here: the last word counts, in whatever order they hear of it.
    b.ask(Request::Mute { order: ORDER.to_owned(), muted: true }, known + 2 * HOUR, &mut shared);
    exchange(&mut b, &mut a, known + 2 * HOUR + MINUTE, &mut shared);
    assert!(a.memory(ORDER).muted);
    a.ask(Request::Mute { order: ORDER.to_owned(), muted: false }, known + 3 * HOUR, &mut shared);
    exchange(&mut a, &mut b, known + 3 * HOUR + MINUTE, &mut shared);
    exchange(&mut b, &mut a, known + 3 * HOUR + 2 * MINUTE, &mut shared);
    assert!(!a.memory(ORDER).muted && !b.memory(ORDER).muted);
}

#[test]
fn what_does_not_fit_is_the_least_urgent_and_is_told_with_its_number() {
    // Plain letters fill an item to its limit; of the others every single one is escaped in JSON, or could be.
    for title in ["A lamp with a cable that fits ", "\u{1f4a1}<\""] {
        carries_the_most_urgent(&title.repeat(40));
    }
}

fn carries_the_most_urgent(title: &str) {
    let mut shared = Shared::new();
    let mut a = Browser::carrying(1, &mut shared);
    a.choose(Settings { sync: true, sync_titles: true, ..Settings::default() }, NOW, &mut shared);
    let orders = 300;
    let kept = |n: i32| {
        let mut order = order(&format!("81000000{n:06}77"), 20 + n, NOW);
        order.lines[0].title = Some(title.to_owned());
        Kept { order, told: None }
    };
    let file = file(&Ledger::new(Moment(NOW), Plain::Null, (0..orders).map(kept).collect()));
    a.ask(Request::Import { file }, NOW, &mut shared);
    let told = a.ask(Request::Woke, NOW, &mut shared).effects.sync;
    let mut total = 0;
    let mut carried = Vec::new();
    for (key, item) in &told {
        let item = item.as_ref().unwrap();
        let bytes = key.len() + to_json(item).len();
        assert!(bytes <= 8_192, "{key}: {bytes}");
        assert!(sync::size(item) >= to_json(item).len());
        total += bytes;
        carried.extend(sync::ids(item).map(str::to_owned));
    }
    assert!(total <= 102_400 / 4 && told.len() <= 512 / 4, "{total} in {}", told.len());
    let left = a.link().left;
    assert_eq!(carried.len() as i32 + left as i32, orders);
    assert!(left > 0 && carried.len() > 20, "{left} left, {} carried", carried.len());
    let urgent: Vec<String> = (0..carried.len()).map(|n| format!("81000000{n:06}77")).collect();
    assert_eq!(carried, urgent, "those that close first");
    let words = a.popup(NOW);
    assert!(words.contains(&format!("{left} orders, the least urgent ones, had no room")), "{words}");
}

#[test]
fn a_storage_that_is_full_takes_nothing_more_and_the_shopper_is_told() {
    let mut shared: Shared = (0..12)
        .map(|n| {
            (
                format!("part:{n}:0"),
                from_json(&format!(r#"{{"v":1,"day":{},"orders":["{}"]}}"#, NOW / DAY, "x".repeat(8_000))).unwrap(),
            )
        })
        .collect();
    let full = shared.clone();
    let mut a = Browser::carrying(1, &mut shared);
    a.read(&order(ORDER, 20, NOW), NOW, &mut shared);
    let told = a.ask(Request::Woke, NOW, &mut shared).effects.sync;
    let bytes: usize = shared.iter().map(|(key, item)| key.len() + to_json(item).len()).sum();
    assert!(bytes < 102_400, "{bytes}");
    assert!(told.keys().all(|key| sync::owner(key) == Some(a.link().me.as_str())), "others' items are left alone");
    assert!(full.iter().all(|(key, item)| shared.get(key) == Some(item)));
    assert_eq!(a.link().left, 1);
    assert!(a.popup(NOW).contains("1 order, the least urgent one, had no room"));
    assert!(a.order(ORDER).is_some());
}

#[test]
fn what_the_browser_refuses_to_carry_is_told_and_tried_again_within_the_hour() {
    let mut shared = Shared::new();
    let mut a = Browser::carrying(1, &mut shared);
    a.read(&order(ORDER, 20, NOW), NOW, &mut shared);
    let before = shared.clone();
    a.ask(Request::Woke, NOW, &mut shared);
    shared = before;
    let why = "QUOTA_BYTES quota exceeded".to_owned();
    let wake_at = a.ask(Request::SyncFailed { why }, NOW, &mut shared).effects.wake_at.unwrap();
    assert!((NOW + 1..=NOW + HOUR).contains(&wake_at), "{}", wake_at - NOW);
    assert!(a.popup(NOW).contains("(QUOTA_BYTES quota exceeded). Nothing here is lost"));
    assert!(a.ask(Request::Woke, NOW + HOUR / 2, &mut shared).effects.sync.is_empty(), "not again and again");
    assert!(!a.ask(Request::Woke, NOW + HOUR, &mut shared).effects.sync.is_empty());
    assert!(!a.popup(NOW).contains("QUOTA_BYTES"));
}

#[test]
fn a_busy_day_writes_to_the_storage_at_most_once_a_minute() {
    let mut shared = Shared::new();
    let mut a = Browser::carrying(1, &mut shared);
    a.ask(Request::Woke, NOW, &mut shared);
    let mut writes = Vec::new();
    for second in 1..=600_i64 {
        let now = NOW + second * 1000;
        a.read(&order(&format!("81000000{:06}77", second % 70), 20, now), now, &mut shared);
        let effects = a.ask(Request::Woke, now, &mut shared).effects;
        if effects.sync.is_empty() {
            assert!(effects.wake_at.is_some_and(|at| at <= now + MINUTE), "what is left to tell has its alarm");
        } else {
            writes.push(second);
        }
    }
    assert_eq!(writes.len(), 10, "{writes:?}");
    assert!(a.hear(NOW + 700_000, &mut shared).effects.sync.is_empty(), "and nothing where nothing changed");
}

#[test]
fn a_newer_browser_is_left_alone_and_told_and_one_that_is_gone_is_cleared_away() {
    let item = |version: i64, days: i64| {
        from_json(&format!(r#"{{"v":{version},"day":{},"orders":[{{"new":"shape"}}]}}"#, NOW / DAY - days)).unwrap()
    };
    let mut shared = Shared::from([
        ("part:7:0".to_owned(), item(2, 0)),
        ("part:8:0".to_owned(), item(2, 300)),
        ("part:9:0".to_owned(), item(1, 300)),
    ]);
    let mut a = Browser::carrying(1, &mut shared);
    a.ask(Request::Woke, NOW, &mut shared);
    assert!(shared.contains_key("part:7:0") && shared.contains_key("part:8:0"));
    assert!(!shared.contains_key("part:9:0"));
    assert!(a.link().newer && a.link().unread == 0);
    assert!(a.popup(NOW).contains("has a newer Recourse"));
}

#[test]
fn a_browser_that_has_nothing_new_to_say_says_once_a_month_that_it_is_there() {
    let mut shared = Shared::new();
    let mut a = Browser::carrying(1, &mut shared);
    a.read(&order(ORDER, 200, NOW), NOW, &mut shared);
    let mut writes = 0;
    for day in 0..90 {
        writes += usize::from(!a.ask(Request::Woke, NOW + day * DAY, &mut shared).effects.sync.is_empty());
    }
    assert_eq!(writes, 3);
}

/// A visit to an order's page or its tracking page: when, in minutes, and what it showed.
fn visits() -> impl Strategy<Value = Vec<(bool, u16, PageKind, Status, i32)>> {
    let statuses = vec![Status::AwaitingDelivery, Status::Completed, Status::InDispute, Status::Unknown];
    let visit = (
        any::<bool>(),
        0_u16..10_000,
        select(vec![PageKind::OrderDetail, PageKind::Tracking, PageKind::OrderList]),
        select(statuses),
        10..40_i32,
    );
    proptest::collection::vec(visit, 1..8)
}

fn visit(page: PageKind, status: Status, days: i32, at: i64) -> Order {
    let mut order = order(ORDER, days, at);
    order.status = Some(seen_on(status, page, at));
    order.dates.iter_mut().for_each(|dated| dated.day.evidence.page = page);
    order.lines[0].can_dispute = (page == PageKind::OrderDetail).then(|| seen_on(days % 2 == 0, page, at));
    order
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    /// Whatever each browser read, and however often and in whatever order they tell each other in between, they end with
    /// the same dates, and then nobody has anything left to say.
    #[test]
    fn two_browsers_end_with_the_same(visits in visits(), hears in proptest::collection::vec(any::<Option<bool>>(), 8)) {
        let mut visits = visits;
        // Visits of one minute are one visit, whose readings do not replace each other.
        visits.sort_by_key(|(_, at, ..)| *at);
        visits.dedup_by_key(|(_, at, ..)| *at / 2);
        let mut shared = Shared::new();
        let mut both = [Browser::carrying(1, &mut shared), Browser::carrying(2, &mut shared)];
        for ((in_a, at, page, status, days), hears) in visits.iter().zip(hears) {
            let at = NOW + i64::from(*at / 2) * 3 * MINUTE;
            both[usize::from(*in_a)].read(&visit(*page, *status, *days, at), at, &mut shared);
            if let Some(who) = hears {
                both[usize::from(who)].hear(at, &mut shared);
            }
        }
        let end = NOW + 11 * DAY;
        for _ in 0..2 {
            both.iter_mut().for_each(|browser| drop(browser.hear(end, &mut shared)));
        }
        let settled = shared.clone();
        match both.each_ref().map(|browser| browser.order(ORDER)) {
            [Some(one), Some(other)] => {
                prop_assert_eq!(told(&one), told(&other), "{:#?}{:#?}", one, other);
                prop_assert_eq!(one.status(), other.status());
            }
            // One that was over when it was first read is nothing to tell.
            _ => prop_assert!(both.iter_mut().all(|browser| browser.popup(end).contains("No order is open"))),
        }
        for browser in &mut both {
            let last = browser.hear(end, &mut shared).effects;
            prop_assert!(last.sync.is_empty() && !last.writes.keys().any(|key| key.starts_with("order:")));
        }
        prop_assert_eq!(settled, shared);
    }

    /// Whatever somebody puts into the storage: what was read here stays word for word, and nothing panics.
    #[test]
    fn whatever_stands_in_the_storage_nothing_that_was_read_here_is_lost(
        places in proptest::collection::vec((any::<prop::sample::Index>(), strange()), 1..6),
        key in select(vec!["part:2:0", "part:2:1", "part::", "part:", "forgotten", "sync", "order:1", "part:1:0"]),
    ) {
        let mut shared = Shared::new();
        let mut a = Browser::carrying(1, &mut shared);
        a.read(&order(ORDER, 20, NOW), NOW, &mut shared);
        a.ask(Request::Woke, NOW, &mut shared);
        let other = sync::written(&order(ORDER, 33, NOW - HOUR), None, true, true);
        let mut item = sync::pack(vec![other], &[], NOW / DAY, 50_000).0.remove(0);
        for (place, strange) in places {
            spoil(&mut item, place, &strange);
        }
        shared.insert(key.to_owned(), item);
        a.hear(NOW + 1, &mut shared);
        a.ask(Request::Woke, NOW + DAY, &mut shared);
        let after = a.order(ORDER).unwrap();
        let own = sync::own(&after).unwrap();
        prop_assert_eq!(&own.dates, &order(ORDER, 20, NOW).dates);
        prop_assert_eq!(own.status, order(ORDER, 20, NOW).status);
        prop_assert_eq!(&after.lines[0].title, &Some("A lamp".to_owned()));
        a.popup(NOW + DAY);
    }
}

/// A value nobody expects.
fn strange() -> impl Strategy<Value = Plain> {
    prop_oneof![
        Just(Plain::Null),
        Just(Plain::List(Vec::new())),
        Just(Plain::Bool(true)),
        any::<i64>().prop_map(|n| Plain::Int(n % (1 << 53))),
        (0..30_000_i64).prop_map(Plain::Int),
        "[a-z\u{0}<\"]{0,9}".prop_map(Plain::Text),
        Just(Plain::Text("x".repeat(9_000))),
        Just(Plain::List(vec![Plain::Int(1); 200])),
    ]
}

/// Puts a value in some place of another.
fn spoil(plain: &mut Plain, place: prop::sample::Index, strange: &Plain) {
    let mut count = 0;
    walk(plain, &mut |_| count += 1);
    let wanted = place.index(count);
    let mut n = 0;
    walk(plain, &mut |value| {
        if n == wanted {
            *value = strange.clone();
        }
        n += 1;
    });
}

fn walk(plain: &mut Plain, visit: &mut impl FnMut(&mut Plain)) {
    visit(plain);
    match plain {
        Plain::List(values) => values.iter_mut().for_each(|value| walk(value, visit)),
        Plain::Map(members) => members.iter_mut().for_each(|(_, value)| walk(value, visit)),
        _ => {}
    }
}

/// What the shopper is told of this, in the options and in docs/permissions.md, is what the tests above hold.
#[test]
fn what_is_told_to_be_carried_is_what_is_carried() {
    let fold = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let options = fold(include_str!("../../extension/locales/en.ftl"));
    let permissions = fold(include_str!("../../docs/permissions.md"));
    for (where_, text) in [("the options", &options), ("docs/permissions.md", &permissions)] {
        for part in [
            "number, those of its items and how many there are, its dates with the page each was read on, how far it",
            "what you did about its reminders",
        ] {
            assert!(text.contains(part), "{where_} do not say “{part}”");
        }
        assert!(!text.contains("a deadline's own words"), "{where_} tell of words, and none are carried");
    }
    assert!(options.contains("No title, no price, no seller, no address, no claim."));
    assert!(permissions.contains("no price, seller, address or claim"));
}

/// What the toolbar says in a browser.
fn toolbar(browser: &mut Browser, shared: &mut Shared) -> (String, String) {
    let toolbar = browser.ask(Request::Woke, NOW + MINUTE, shared).effects.toolbar.unwrap();
    (toolbar.text.english(), toolbar.title.english())
}

#[test]
fn what_is_not_settled_here_is_not_settled_in_another_browser() {
    let dollars = |minor| Some(Money { currency: "USD".to_owned(), minor });
    let of = |stage, back: Option<i64>| Dispute { refunded: back.and_then(dollars), ..Dispute::at(stage) };
    let listed = |lines: Vec<Line>, count: Option<u32>, dispute: Option<Dispute>| Order {
        listed: Some(seen_on(Status::Completed, PageKind::OrderList, NOW)),
        dates: vec![dated(Milestone::Placed, today().plus(-20), NOW)]
            .into_iter()
            .map(|mut dated| {
                dated.day.evidence.page = PageKind::OrderList;
                dated
            })
            .collect(),
        dispute: dispute.map(|dispute| {
            let mut seen = seen_on(dispute, PageKind::OrderList, NOW);
            seen.evidence.way = Some("dispute".to_owned());
            seen
        }),
        total: dollars(4000),
        lines,
        line_count: count,
        ..Order::new(ORDER.to_owned(), Moment(NOW))
    };
    let line = |dispute: Option<Seen<Dispute>>| Line {
        id: Some(format!("{ORDER}1")),
        unit_price: dollars(4000),
        quantity: Some(1),
        dispute,
        ..Line::default()
    };
    let by_list = |dispute| Some(seen_on(dispute, PageKind::OrderList, NOW));
    let by_refunds = |dispute| Some(seen_on(dispute, PageKind::RefundList, NOW));
    let refunded = |back| of(Stage::Refunded, back);
    let unsettled = [
        ("a part of one line", listed(vec![line(by_list(refunded(Some(100))))], None, None)),
        ("nothing of one line", listed(vec![line(by_list(refunded(Some(0))))], None, None)),
        ("one line of three", listed(vec![line(by_refunds(refunded(None)))], Some(3), None)),
        ("three pictures, a part", listed(vec![], Some(3), Some(refunded(Some(100))))),
        ("three pictures, nobody says how much", listed(vec![], Some(3), Some(refunded(None)))),
        ("one line shown of three, a part", listed(vec![line(None)], Some(3), Some(refunded(Some(100))))),
        ("three pictures and no refund", listed(vec![], Some(3), None)),
        ("one line of an unknown number", {
            let mut order = listed(vec![line(by_refunds(refunded(None)))], None, None);
            (order.listed, order.dates) = (None, Vec::new());
            order
        }),
    ];
    for (what, order) in unsettled {
        let mut shared = Shared::new();
        let (mut a, mut b) = (Browser::carrying(1, &mut shared), Browser::carrying(2, &mut shared));
        a.read(&order, NOW, &mut shared);
        let here = toolbar(&mut a, &mut shared);
        b.hear(NOW + MINUTE, &mut shared);
        let there = toolbar(&mut b, &mut shared);
        assert!(here.0 == "?1" && there.0 == here.0, "{what}: {here:?} {there:?}");
        let carried: String = shared.values().map(to_json).collect();
        assert!(!carried.contains("USD"), "no amount leaves the browser: {carried}");
    }
    // An older version tells no number of lines, and what it read of a list does not say that they are all.
    let old = sync::written(&listed(vec![line(by_refunds(refunded(None)))], None, None), None, false, true);
    let Plain::List(mut parts) = old else { panic!() };
    assert_eq!(parts.pop(), Some(Plain::Int(1)), "the number of lines is told at the end");
    let told = sync::told(&Plain::List(parts), Moment(NOW)).unwrap().order;
    assert!(told.has_unknown_lines());
    // What came to be settled here is settled there as well.
    for settled in [by_list(refunded(Some(4000))), by_refunds(refunded(Some(4000)))] {
        let mut shared = Shared::new();
        let (mut a, mut b) = (Browser::carrying(1, &mut shared), Browser::carrying(2, &mut shared));
        a.read(&listed(vec![line(by_list(refunded(Some(100))))], None, None), NOW, &mut shared);
        assert_eq!(toolbar(&mut a, &mut shared).0, "?1");
        b.hear(NOW + MINUTE, &mut shared);
        let mut order = listed(vec![line(settled)], None, None);
        order.seen = Moment(NOW + 5 * MINUTE);
        order.lines[0].dispute.as_mut().unwrap().evidence.at = order.seen;
        a.read(&order, NOW + 5 * MINUTE, &mut shared);
        a.ask(Request::Woke, NOW + 10 * MINUTE, &mut shared);
        b.hear(NOW + 11 * MINUTE, &mut shared);
        let toolbars = [&mut a, &mut b].map(|browser| {
            browser.ask(Request::Woke, NOW + 12 * MINUTE, &mut shared).effects.toolbar.unwrap().text.english()
        });
        assert_eq!(toolbars, ["", ""], "{:?}", b.order(ORDER));
    }
}
