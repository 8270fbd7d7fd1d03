//! What stands with the shopper (on the screen, in the banner, in the popup) after what may happen to a reminder: a zone or a
//! clock that changes, a choice made in between, a press too late, an interruption.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::collections::BTreeMap;

use recourse::day::{DAY, Day, HOUR, Moment, Zone};
use recourse::handle::{Outcome, Turn};
use recourse::message::{Request, Until};
use recourse::order::{Dated, Evidence, Line, Milestone, Order, PageKind, Seen, Source, Status};
use recourse::plain::{FromPlain, Plain, ToPlain};
use recourse::remind::Memory;
use recourse::settings::Settings;
use say::InEnglish as _;

/// Noon in UTC, 13:00 in Berlin, 05:00 at the site.
const NOW: i64 = 1_790_164_800_000;
const LAMP: &str = "8100000000010077";
const CUP: &str = "8100000000020077";

fn seen<T>(value: T, at: i64) -> Seen<T> {
    Seen { value, evidence: Evidence::new(PageKind::OrderDetail, Source::Page, "as printed".to_owned(), Moment(at)) }
}

/// Its last safe day ends so many days after the one that a visit was on.
fn order(id: &str, days: i32, at: i64) -> Order {
    let mut order = Order::new(id.to_owned(), Moment(at));
    order.status = Some(seen(Status::AwaitingDelivery, at));
    let today = Day((NOW / DAY) as i32);
    let dated = |milestone, day| Dated { milestone, day: seen(day, at) };
    order.dates =
        vec![dated(Milestone::Shipped, today.plus(-40)), dated(Milestone::DeliveryDeadline, today.plus(days - 15))];
    let title = if id == LAMP { "A lamp" } else { "A cup" };
    let line = Line {
        id: Some(format!("{id}1")),
        title: Some(title.to_owned()),
        can_dispute: Some(seen(true, at)),
        ..Line::default()
    };
    order.lines = vec![line];
    order
}

struct Browser {
    kept: BTreeMap<String, Plain>,
    zone: Zone,
}

impl Browser {
    /// A browser that knows these orders since long ago and has told nothing of them.
    fn with(orders: &[Order], settings: &Settings) -> Self {
        let mut kept = BTreeMap::from([("settings".to_owned(), settings.to_plain())]);
        for order in orders {
            kept.insert(format!("order:{}", order.id), order.to_plain());
            kept.insert(format!("told:{}", order.id), Memory::new(Moment(NOW - 60 * DAY)).to_plain());
        }
        Self { kept, zone: Zone::utc() }
    }

    fn ask(&mut self, request: Request, now: i64) -> Outcome {
        let turn = Turn::new(request, Moment(now), self.zone.clone());
        let offered =
            crate::stored::offer(&turn, || self.kept.keys().cloned().collect(), |key| self.kept.get(key).cloned());
        let outcome = turn.run(offered);
        for (key, record) in outcome.effects.writes.clone() {
            match record {
                Some(record) => drop(self.kept.insert(key, record)),
                None => drop(self.kept.remove(&key)),
            }
        }
        outcome
    }

    fn wake(&mut self, now: i64) -> Outcome {
        self.ask(Request::Woke, now)
    }

    /// Wakes, shows what is due, and says so. Gives the ids of the notifications.
    fn show(&mut self, now: i64) -> Vec<String> {
        let effects = self.wake(now).effects;
        let orders = effects.notes.iter().flat_map(|note| note.orders.clone()).collect();
        self.ask(Request::Shown { orders }, now);
        effects.notes.into_iter().map(|note| note.id).collect()
    }

    fn read(&mut self, order: &Order) {
        self.kept.insert(format!("order:{}", order.id), order.to_plain());
        // As an order page's sighting does it: the shelves are made anew from what is known now.
        self.kept.remove("index");
    }

    fn memory(&self, id: &str) -> Memory {
        Memory::from_plain(&self.kept[&format!("told:{id}")]).unwrap()
    }

    /// The orders of the banner, each with its instant.
    fn due(&self) -> Vec<(String, i64)> {
        let Some(due) = self.kept.get("due") else { return Vec::new() };
        due.members().iter().map(|(id, standing)| (id.clone(), standing.get("safe_by").int().unwrap())).collect()
    }

    fn banner(&mut self, now: i64) -> String {
        let url = format!("https://www.aliexpress.com/p/order/detail.html?orderId={LAMP}");
        self.ask(Request::Opened { url }, now).response.banner.map(|banner| banner.english()).unwrap_or_default()
    }
}

fn choices(notify: bool) -> Settings {
    Settings { notify, ..Settings::default() }
}

fn note(id: &str) -> String {
    format!("order:{id}")
}

#[test]
fn another_zone_shifts_what_stands_and_tells_nothing_twice() {
    for notify in [true, false] {
        let mut browser = Browser::with(&[order(LAMP, 5, NOW)], &choices(notify));
        browser.show(NOW);
        let (before, told) = (browser.due(), browser.memory(LAMP).told);
        assert_eq!(before.len(), 1);
        for (zone, hours) in [("America/Los_Angeles", 7), ("Asia/Seoul", -9), ("UTC", 0)] {
            browser.zone = Zone::iana(zone).unwrap();
            let notes = browser.show(NOW + HOUR);
            // What is on the screen takes its new hours, in its own place.
            assert_eq!(notes, if notify { vec![note(LAMP)] } else { Vec::new() }, "{zone}");
            assert_eq!(browser.due(), [(LAMP.to_owned(), before[0].1 + hours * HOUR)], "{zone}");
            assert_eq!(browser.memory(LAMP).told, told, "{zone}");
            assert_eq!(browser.show(NOW + 2 * HOUR), [""; 0], "{zone}");
        }
    }
}

#[test]
fn what_the_shopper_closed_stays_closed_in_another_zone() {
    let mut browser = Browser::with(&[order(LAMP, 5, NOW)], &choices(true));
    browser.show(NOW);
    browser.ask(Request::Closed { id: note(LAMP) }, NOW + 1);
    browser.zone = Zone::iana("America/Los_Angeles").unwrap();
    assert_eq!(browser.show(NOW + HOUR), [""; 0]);
    assert_eq!(browser.due().len(), 1, "the banner has it still");
}

#[test]
fn a_deadline_that_moved_by_days_takes_the_old_one_from_everywhere() {
    for notify in [true, false] {
        let settings = Settings { moved: false, ..choices(notify) };
        let mut browser = Browser::with(&[order(LAMP, 5, NOW)], &settings);
        browser.show(NOW);
        assert!(browser.banner(NOW + 1).contains("4 days left"), "{}", browser.banner(NOW + 1));
        browser.read(&order(LAMP, 40, NOW + HOUR));
        let withdrawn = browser.wake(NOW + HOUR).effects.withdraw;
        assert!(withdrawn.contains(&note(LAMP)));
        assert_eq!(browser.due(), []);
        assert_eq!(browser.banner(NOW + 2 * HOUR), "");
    }
}

#[test]
fn a_deadline_that_passes_after_it_was_told_is_not_called_missed() {
    for notify in [true, false] {
        let mut browser = Browser::with(&[order(LAMP, 1, NOW)], &choices(notify));
        let safe_by = {
            browser.show(NOW);
            browser.due()[0].1
        };
        browser.show(safe_by - 5 * HOUR);
        assert_eq!(browser.show(safe_by + 1), [""; 0]);
        assert_eq!(browser.banner(safe_by + 2), "", "the chip and the toolbar say that it may be over");
    }
}

#[test]
fn what_was_missed_stands_until_the_shopper_knows() {
    let mut browser = Browser::with(&[order(LAMP, 1, NOW)], &choices(true));
    assert_eq!(browser.show(NOW + 8 * DAY), [note(LAMP)]);
    for now in [NOW + 8 * DAY + HOUR, NOW + 9 * DAY] {
        assert_eq!(browser.wake(now).effects.withdraw, [""; 0]);
        assert!(browser.banner(now).contains("The last safe day for a dispute has passed"), "{}", browser.banner(now));
    }
    browser.ask(Request::Dismiss { order: LAMP.to_owned() }, NOW + 10 * DAY);
    assert_eq!(browser.banner(NOW + 10 * DAY), "");
    assert_eq!(browser.show(NOW + 10 * DAY), [""; 0]);
}

#[test]
fn what_a_clock_that_was_ahead_called_missed_goes_when_it_is_right_again() {
    let mut browser = Browser::with(&[order(LAMP, 10, NOW)], &choices(true));
    browser.show(NOW);
    assert_eq!(browser.show(NOW + 20 * DAY), [note(LAMP)]);
    assert!(browser.wake(NOW + HOUR).effects.withdraw.contains(&note(LAMP)));
    assert_eq!(browser.banner(NOW + HOUR), "");
    assert_eq!(browser.show(NOW + 3 * DAY), [note(LAMP)], "and the step of seven days comes");
}

#[test]
fn i_know_is_the_last_word_on_what_was_interrupted() {
    let mut browser = Browser::with(&[order(LAMP, 5, NOW)], &choices(true));
    // Stored, about to be shown, and the background ends.
    assert_eq!(browser.wake(NOW).effects.notes.len(), 1);
    assert!(browser.banner(NOW + 1).contains("A lamp"));
    browser.ask(Request::Dismiss { order: LAMP.to_owned() }, NOW + 2);
    assert_eq!(browser.show(NOW + HOUR), [""; 0]);
    assert_eq!(browser.due(), []);
}

#[test]
fn a_choice_made_while_a_step_waits_does_not_drop_it() {
    let quiet = Settings { quiet_from: Some(11 * 60), quiet_to: Some(20 * 60), ..choices(true) };
    let mut browser = Browser::with(&[order(LAMP, 7, NOW)], &quiet);
    // The step of seven days came due at midnight; nobody was there, and now it is quiet.
    assert_eq!(browser.show(NOW), [""; 0]);
    for settings in [
        Settings { badge_days: 20, ..quiet.clone() },
        Settings { lead_times: vec![336, 168, 72, 48, 24, 6], badge_days: 20, ..quiet.clone() },
    ] {
        browser.ask(Request::Choose { settings: settings.to_plain() }, NOW + HOUR);
        assert_eq!(browser.show(NOW + HOUR), [""; 0]);
    }
    let mut other = Browser::with(&[order(LAMP, 7, NOW)], &quiet);
    other.show(NOW);
    other.ask(Request::Choose { settings: Settings { badge_days: 20, ..quiet }.to_plain() }, NOW + HOUR);
    assert_eq!(other.show(NOW + 9 * HOUR), [note(LAMP)]);
}

#[test]
fn a_choice_made_while_a_step_is_on_its_way_to_the_screen_does_not_drop_it() {
    let mut browser = Browser::with(&[order(LAMP, 5, NOW)], &choices(true));
    assert_eq!(browser.wake(NOW).effects.notes.len(), 1);
    let more = Settings { lead_times: vec![336, 168, 72, 48, 24, 6], ..choices(true) };
    let effects = browser.ask(Request::Choose { settings: more.to_plain() }, NOW + 1000).effects;
    assert_eq!(effects.notes.iter().map(|note| note.id.clone()).collect::<Vec<_>>(), [note(LAMP)]);
}

#[test]
fn steps_that_are_new_are_not_told_for_the_time_before_they_were_chosen() {
    let few = Settings { lead_times: vec![6], opened: false, ..choices(true) };
    let mut browser = Browser::with(&[order(LAMP, 5, NOW)], &few);
    assert_eq!(browser.show(NOW), [""; 0]);
    let more = Settings { opened: false, ..choices(true) };
    browser.ask(Request::Choose { settings: more.to_plain() }, NOW + 1);
    assert_eq!(browser.show(NOW + 2), [""; 0], "two weeks and one week before are over");
    assert_eq!(browser.show(NOW + 2 * DAY), [note(LAMP)], "three days before are not");
}

#[test]
fn an_order_to_look_at_can_be_put_off_and_comes_back_as_one_to_look_at() {
    let mut unknown = order(LAMP, 5, NOW);
    unknown.dates.retain(|dated| dated.milestone == Milestone::Shipped);
    unknown.dates[0].milestone = Milestone::Placed;
    let mut browser = Browser::with(&[unknown], &choices(true));
    let mut now = NOW;
    while browser.show(now).is_empty() {
        now = now.max(browser.wake(now).effects.wake_at.expect("it is looked at some day")) + 1;
    }
    assert!(browser.banner(now).contains("Look at this order"), "{}", browser.banner(now));
    let put_off = Request::Snooze { order: LAMP.to_owned(), until: Until::Days(3) };
    assert_eq!(browser.ask(put_off, now + 1).response.refused, None);
    assert_eq!(browser.banner(now + DAY), "");
    assert_eq!(browser.show(now + DAY), [""; 0]);
    let effects = browser.wake(now + 3 * DAY + 2).effects;
    assert_eq!(effects.notes.len(), 1);
    assert_eq!(effects.notes[0].title.english(), "Look at this order");
}

#[test]
fn a_press_that_is_too_late_to_put_off_leads_to_the_order() {
    let mut browser = Browser::with(&[order(LAMP, 1, NOW)], &choices(true));
    browser.show(NOW);
    let safe_by = browser.due()[0].1;
    browser.show(safe_by - 5 * HOUR);
    let press = |button| Request::Pressed { id: note(LAMP), button };
    let early = browser.ask(press(Some(1)), safe_by - 5 * HOUR);
    assert_eq!((early.response.go, browser.memory(LAMP).snoozed), (None, Some(Moment(safe_by - HOUR))));
    browser.show(safe_by - HOUR);
    let late = browser.ask(press(Some(1)), safe_by - HOUR / 2).response;
    assert!(late.go.unwrap().contains(LAMP));
    assert!(browser.banner(safe_by - HOUR / 2).contains("less than an hour left"));
}

#[test]
fn a_press_on_what_was_missed_leads_to_what_can_still_be_saved() {
    let mut browser = Browser::with(&[order(LAMP, -1, NOW), order(CUP, 3, NOW)], &choices(true));
    assert_eq!(browser.show(NOW + HOUR), ["missed"]);
    let go = browser.ask(Request::Pressed { id: "missed".to_owned(), button: None }, NOW + 2 * HOUR).response.go;
    assert!(go.unwrap().contains(CUP));
}

#[test]
fn what_was_told_together_leaves_the_screen_with_the_last_of_it() {
    let mut browser = Browser::with(&[order(LAMP, 2, NOW), order(CUP, 3, NOW)], &choices(true));
    assert_eq!(browser.show(NOW + HOUR), ["missed"]);
    let mut dismiss = |id: &str| {
        let request = Request::Dismiss { order: id.to_owned() };
        browser.ask(request, NOW + 2 * HOUR).effects.withdraw.contains(&"missed".to_owned())
    };
    assert!(!dismiss(LAMP));
    assert!(dismiss(CUP));
}

#[test]
fn no_event_puts_the_next_wake_off_and_none_is_further_than_an_hour() {
    let mut browser = Browser::with(&[order(LAMP, 5, NOW), order(CUP, 50, NOW)], &choices(true));
    browser.show(NOW);
    // As the background does it: what is to be shown is shown, and that it was is said.
    let mut next = |request: Request, now: i64| {
        let effects = browser.ask(request, now).effects;
        let orders: Vec<String> = effects.notes.iter().flat_map(|note| note.orders.clone()).collect();
        let told = (!orders.is_empty()).then(|| browser.ask(Request::Shown { orders }, now).effects);
        told.unwrap_or(effects).wake_at.unwrap()
    };
    let mut now = NOW + 7 * 60_000;
    while now < NOW + 6 * DAY {
        let wake_at = next(Request::Woke, now);
        assert!(now < wake_at && wake_at <= now + HOUR);
        let url = "https://www.aliexpress.com/p/order/index.html".to_owned();
        for request in [Request::Woke, Request::Opened { url }, Request::Popup] {
            let then = next(request, now + (wake_at - now) / 3);
            assert!(then <= wake_at, "put off from {wake_at} to {then}");
        }
        now = wake_at;
    }
}

#[test]
fn what_a_reminder_asks_for_is_stored_as_a_message_and_what_another_version_stored_is_still_told() {
    let mut browser = Browser::with(&[order(LAMP, 3, NOW)], &choices(false));
    browser.show(NOW);
    let standing = |words: &str| {
        let record =
            format!(r#"{{"{LAMP}": {{"rung": "after:return 24", "safe_by": {}, "words": {words}}}}}"#, NOW + DAY);
        serde_json::from_str::<Plain>(&record).unwrap()
    };
    for (words, told) in [
        (r#"{"say": "reminder-look-why", "with": {}}"#, "The last day for a dispute is not known."),
        // Words of an older version, as they are.
        (r#""Post the return by the end of Oct 2.""#, "Post the return by the end of Oct 2."),
        // A message of a version that has others.
        (r#"{"say": "post-the-return", "with": {"day": {"day": "2026-10-02"}}}"#, "look what there is to do"),
        (r#"{"say": "reminder-look-by", "with": {}}"#, "look what there is to do"),
    ] {
        browser.kept.insert("due".to_owned(), standing(words));
        let banner = browser.banner(NOW);
        assert!(banner.contains(told) && !banner.contains("could not be read"), "{words}: {banner}");
        // Without a name it is told by its number.
        assert!(banner.contains(&format!("Order {LAMP}")), "{banner}");
    }
}
