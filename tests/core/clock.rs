//! The clock is wrong for a while: ahead by hours, a month or a year, and behind. Nothing is lost by it, nothing is frozen,
//! and no reminder is dropped.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use crate::fake::{Background, Detail, at};
use recourse::day::{DAY, HOUR, Moment};
use recourse::export::Ledger;
use recourse::message::{FileKind, Request, Until};
use recourse::order::{Milestone, Order, StatementKind};
use recourse::plain::{FromPlain, Plain, ToPlain};
use recourse::remind::Memory;
use recourse::settings::Settings;

const ID: &str = "8211000000000017";
const NOW: &str = "2026-11-27T12:00:00Z";
const AHEAD: [i64; 4] = [8 * HOUR, 30 * DAY, 365 * DAY, 20 * 365 * DAY];

fn background() -> Background {
    Background::new(NOW, "Europe/Berlin")
}

fn page(refund: &'static str) -> Detail<'static> {
    Detail {
        id: ID,
        placed: "Oct 9, 2026",
        status: "Awaiting delivery",
        refund,
        buttons: "Returns/refunds",
        ..Detail::default()
    }
}

/// Does something with the clock moved by so much, and puts the clock right.
fn with_clock<T>(background: &mut Background, off: i64, act: impl FnOnce(&mut Background) -> T) -> T {
    let right = background.now;
    background.now = right.plus(off);
    let done = act(background);
    background.now = right.plus(5 * 60_000);
    done
}

fn order(background: &Background) -> Order {
    Order::from_plain(&background.stored[&format!("order:{ID}")]).unwrap()
}

fn deadlines(background: &Background) -> Vec<String> {
    let order = order(background);
    order.readings(Milestone::DeliveryDeadline, None).map(|seen| seen.value.iso()).collect()
}

/// Every step that is told from now on, as hours before the last safe instant.
fn steps(background: &mut Background, safe_by: Moment) -> Vec<i64> {
    let mut steps = Vec::new();
    for _ in 0..2000 {
        let effects = background.ask(Request::Woke).effects;
        if !effects.notes.is_empty() {
            steps.push(safe_by.since(background.now) / HOUR);
            let orders = effects.notes.iter().flat_map(|note| note.orders.clone()).collect();
            background.ask(Request::Shown { orders });
        }
        let Some(wake_at) = effects.wake_at else { break };
        background.now = Moment(wake_at).max(background.now.plus(1));
        if background.now > safe_by {
            break;
        }
    }
    steps
}

fn notify(background: &mut Background) {
    let settings = Settings { notify: true, ..Settings::default() };
    background.ask(Request::Choose { settings: settings.to_plain() });
}

/// The end of Dec 24 in Berlin: Dec 10 and fifteen days.
fn safe_by() -> Moment {
    at("2026-12-24T23:00:00Z")
}

#[test]
fn a_page_read_while_the_clock_was_ahead_is_replaced_by_the_next_visit() {
    for off in AHEAD {
        let mut background = background();
        with_clock(&mut background, off, |background| background.read(page("Dec 30, 2026").page()));
        background.read(page("Dec 10, 2026").page());
        assert_eq!(deadlines(&background), ["2026-12-10"], "{off}");
        assert!(background.popup().contains("last safe day is Dec 24"), "{off}: {}", background.popup());
        background.now = at("2026-12-24T17:00:00Z");
        assert_eq!(background.toolbar().0, "6h", "{off}");
    }
}

#[test]
fn a_page_read_while_the_clock_was_behind_stays_until_the_next_visit() {
    for off in [-365 * DAY, -DAY, -8 * HOUR, -50 * 365 * DAY] {
        let mut background = background();
        with_clock(&mut background, off, |background| background.read(page("Dec 30, 2026").page()));
        assert_eq!(deadlines(&background), ["2026-12-30"], "{off}");
        background.read(page("Dec 10, 2026").page());
        assert_eq!(deadlines(&background), ["2026-12-10"], "{off}");
        // What is read by a clock that is behind is read now all the same.
        with_clock(&mut background, off, |background| background.read(page("Dec 20, 2026").page()));
        assert_eq!(deadlines(&background), ["2026-12-20"], "{off}");
    }
}

#[test]
fn the_page_that_was_read_last_counts_however_the_clock_jumped() {
    let mut background = background();
    for (refund, off) in [("Dec 10", 0), ("Dec 12", 365 * DAY), ("Dec 14", 0), ("Dec 16", -DAY), ("Dec 18", 0)] {
        let refund = format!("{refund}, 2026");
        let page = Detail { refund: &refund, ..page("") };
        with_clock(&mut background, off, |background| background.read(page.page()));
    }
    assert_eq!(deadlines(&background), ["2026-12-18"]);
    assert!(background.popup().contains("last safe day is Jan 1, 2027"));
}

#[test]
fn a_clock_that_is_behind_takes_nothing_from_what_was_read_and_said() {
    for off in [-20 * 365 * DAY, -90 * DAY] {
        let mut background = background();
        background.read(page("Dec 10, 2026").page());
        let line = page("").line();
        background.ask_text(&format!(r#"{{"state": {{"order": "{ID}", "line": "{line}", "word": "received"}}}}"#));
        notify(&mut background);
        let before = order(&background);
        with_clock(&mut background, off, |background| background.ask(Request::Woke));
        background.ask(Request::Woke);
        assert_eq!(order(&background), before, "{off}");
        assert_eq!(steps(&mut background, at("2026-12-11T23:00:00Z")).last(), Some(&6), "{off}");
    }
}

#[test]
fn every_reminder_comes_on_time_though_the_order_was_first_seen_by_a_clock_that_was_ahead() {
    for off in AHEAD {
        let mut background = background();
        notify(&mut background);
        with_clock(&mut background, off, |background| background.read(page("Dec 10, 2026").page()));
        assert_eq!(steps(&mut background, safe_by()), [336, 168, 72, 24, 6], "{off}");
    }
}

#[test]
fn every_reminder_comes_on_time_though_they_were_chosen_by_a_clock_that_was_ahead() {
    for off in AHEAD {
        let mut background = background();
        background.read(page("Dec 10, 2026").page());
        with_clock(&mut background, off, |background| {
            let settings = Settings { notify: true, lead_times: vec![240, 48, 5], ..Settings::default() };
            background.ask(Request::Choose { settings: settings.to_plain() })
        });
        let told = steps(&mut background, safe_by());
        assert_eq!(told[told.len() - 3..], [240, 48, 5], "{off} {told:?}");
    }
}

#[test]
fn what_was_told_while_the_clock_was_ahead_is_told_again_at_its_time() {
    for off in [8 * HOUR, 30 * DAY, 365 * DAY] {
        let mut background = background();
        notify(&mut background);
        background.read(page("Dec 10, 2026").page());
        background.now = at("2026-12-23T13:00:00Z");
        background.ask(Request::Woke);
        background.ask(Request::Shown { orders: vec![ID.to_owned()] });
        with_clock(&mut background, off, |background| {
            background.ask(Request::Woke);
            background.ask(Request::Shown { orders: vec![ID.to_owned()] });
        });
        assert_eq!(steps(&mut background, safe_by()), [24, 6], "{off}");
    }
}

#[test]
fn the_next_wake_is_planned_anew_when_the_clock_is_right_again() {
    let mut background = background();
    background.read(page("Dec 10, 2026").page());
    with_clock(&mut background, 30 * DAY, |background| background.ask(Request::Woke));
    let wake_at = background.ask(Request::Woke).effects.wake_at.unwrap();
    assert!(wake_at <= background.now.plus(HOUR).0);
}

#[test]
fn a_choice_made_by_a_clock_that_was_ahead_gives_way_to_the_next_one() {
    for off in AHEAD {
        let mut background = background();
        let quiet = |from: u32, to: u32, notify: bool| {
            let settings =
                Settings { quiet_from: Some(from * 60), quiet_to: Some(to * 60), notify, ..Settings::default() };
            Request::Choose { settings: settings.to_plain() }
        };
        with_clock(&mut background, off, |background| background.ask(quiet(22, 7, false)));
        background.ask(quiet(23, 6, true));
        let stored = Settings::from_plain(&background.stored["settings"]).unwrap();
        assert_eq!((stored.quiet_from, stored.quiet_to, stored.notify), (Some(23 * 60), Some(6 * 60), true));
        assert!(stored.chosen <= background.now);
    }
}

#[test]
fn a_statement_made_by_a_clock_that_was_ahead_is_taken_back_and_counts_from_no_later_than_now() {
    for off in AHEAD {
        let mut background = background();
        background.read(page("Dec 10, 2026").page());
        let line = page("").line();
        let say = |word: &str| format!(r#"{{"state": {{"order": "{ID}", "line": "{line}", "word": "{word}"}}}}"#);
        with_clock(&mut background, off, |background| background.ask_text(&say("received")));
        // Said by Nov 27 at the latest: fifteen days end with Dec 11, on each of the days that follow.
        for _ in 0..4 {
            assert!(background.popup().contains("last safe day is Dec 11"), "{off}: {}", background.popup());
            background.ask(Request::Woke);
            background.now = background.now.plus(DAY);
        }
        background.ask_text(&say("not-received"));
        let order = order(&background);
        assert_eq!(order.statements.iter().map(|said| said.kind).collect::<Vec<_>>(), [StatementKind::NotReceived]);
        let popup = background.popup();
        assert!(
            popup.contains("last safe day is Dec 24") && popup.contains("you said that it has not arrived"),
            "{popup}"
        );
    }
}

#[test]
fn a_wish_to_be_left_alone_lasts_as_long_as_it_was_meant_to() {
    for off in [8 * HOUR, 20 * DAY] {
        let mut background = background();
        notify(&mut background);
        background.read(page("Dec 10, 2026").page());
        background.now = at("2026-12-04T12:00:00Z");
        with_clock(&mut background, off.min(19 * DAY), |background| {
            background.ask(Request::Snooze { order: ID.to_owned(), until: Until::Days(1) })
        });
        background.ask(Request::Woke);
        let memory = Memory::from_plain(&background.stored[&format!("told:{ID}")]).unwrap();
        let until = memory.snoozed.unwrap();
        assert!(until <= background.now.plus(DAY), "{off}: {until:?}");
        let told = steps(&mut background, safe_by());
        assert_eq!(told[told.len() - 4..], [168, 72, 24, 6], "{off} {told:?}");
    }
}

#[test]
fn a_file_written_by_a_clock_that_was_ahead_outranks_nothing_that_is_read_here() {
    for off in AHEAD {
        let mut there = background();
        with_clock(&mut there, off, |there| {
            notify(there);
            there.read(page("Dec 30, 2026").page());
        });
        there.now = there.now.plus(off);
        let file = there.ask(Request::Export { kind: FileKind::Ledger, order: None }).response.file.unwrap().plain;
        let here = background();
        // Onto what is known, before it, and beside nothing.
        let mut known_before = here.clone();
        known_before.read(page("Dec 10, 2026").page());
        known_before.now = known_before.now.plus(HOUR);
        known_before.ask(Request::Import { file: file.clone() });
        assert_eq!(deadlines(&known_before).first().map(String::as_str), Some("2026-12-10"), "{off}");
        assert!(known_before.popup().contains("last safe day is Dec 24"), "{off}");
        let mut read_after = here.clone();
        read_after.ask(Request::Import { file: file.clone() });
        for instant in instants(&order(&read_after).to_plain()) {
            assert!(instant <= read_after.now.0, "{off}");
        }
        read_after.now = read_after.now.plus(60_000);
        read_after.read(page("Dec 10, 2026").page());
        assert_eq!(deadlines(&read_after), ["2026-12-10"], "{off}");
        notify(&mut read_after);
        let told = steps(&mut read_after, safe_by());
        assert_eq!(told[told.len() - 5..], [336, 168, 72, 24, 6], "{off} {told:?}");
        assert!(Ledger::read(&file).is_ok());
    }
}

/// Every number in a record that is an instant of this century.
fn instants(plain: &Plain) -> Vec<i64> {
    match plain {
        Plain::Int(number) if *number > 1_000_000_000_000 => vec![*number],
        Plain::List(values) => values.iter().flat_map(instants).collect(),
        Plain::Map(members) => members.iter().flat_map(|(_, value)| instants(value)).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn an_order_is_neither_forgotten_nor_over_for_good_after_one_wake_past_every_deadline() {
    let mut background = background();
    notify(&mut background);
    background.read(page("Dec 10, 2026").page());
    with_clock(&mut background, 186 * DAY, |background| {
        background.ask(Request::Woke);
        background.ask(Request::Shown { orders: vec![ID.to_owned()] })
    });
    assert!(background.popup().contains("last safe day is Dec 24"));
    assert_eq!(steps(&mut background, safe_by()), [336, 168, 72, 24, 6]);
}

#[test]
fn a_day_without_its_year_that_was_read_by_a_clock_a_year_ahead_is_not_believed() {
    let mut background = background();
    with_clock(&mut background, 365 * DAY, |background| {
        background.read(Detail { placed: "", ..page("Dec 20") }.page())
    });
    background.ask(Request::Woke);
    assert!(!background.popup().contains("2028"), "{}", background.popup());
}
