//! A run over the orders whose deadline is missing: what it does next, told event by event.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use recourse::backfill::{Command, End, Event, JITTER, MOST, PACE, PATIENCE, Run, USUAL, Visit, view};
use recourse::day::Moment;
use recourse::plain::{FromPlain, ToPlain};
use say::InEnglish as _;

const START: Moment = Moment(1_800_000_000_000);
const TAB: i64 = 7;

fn ids(n: usize) -> Vec<String> {
    (0..n).map(|n| (1_999_000_000_000_000 + n).to_string()).collect()
}

/// A run and the time, moved on by events.
struct Walk {
    run: Run,
    now: Moment,
}

impl Walk {
    fn over(orders: usize) -> Self {
        let (run, command) = Run::begin(ids(orders), USUAL, "first", 42, START);
        assert_eq!(command, Some(Command::Open(ids(1)[0].clone())));
        let mut walk = Self { run, now: START };
        assert_eq!(walk.step(Event::Opened(TAB)), None);
        walk
    }

    /// Takes an event after the run was stored and read back, as in a background that was stopped in between.
    fn step(&mut self, event: Event<'_>) -> Option<Command> {
        self.run = Run::from_plain(&self.run.to_plain()).unwrap();
        self.run.step(event, "first", self.now)
    }

    fn visit(&mut self, has_deadline: bool) {
        let order = self.run.order().unwrap().to_owned();
        self.step(Event::Arrived(TAB, Some(&order)));
        self.step(Event::Read(TAB, &order, has_deadline));
    }

    /// Lets the time pass until something is due.
    fn wait(&mut self) -> Option<Command> {
        self.now = self.run.due().unwrap();
        self.step(Event::Clock)
    }

    fn words(&self) -> String {
        view(Some(&self.run), 0, 0).unwrap().english()
    }
}

#[test]
fn visits_every_order_once_and_closes_its_tab() {
    let mut walk = Walk::over(3);
    for order in &ids(3)[1..] {
        walk.visit(true);
        assert_eq!(walk.wait(), Some(Command::Visit(TAB, order.clone())));
    }
    walk.visit(false);
    assert_eq!(walk.wait(), Some(Command::Close(TAB)));
    assert_eq!(walk.run.end, Some(End::Finished));
    let expected =
        "3 of 3 orders read, none left: 2 are known now. The page of 1 order shows no date yet: 1999000000000002.";
    assert!(walk.words().contains(expected), "{}", walk.words());
    assert_eq!(walk.run.due(), None);
}

#[test]
fn visits_twenty_orders_or_sixty_and_never_more() {
    let run = |most| Run::begin(ids(75), most, "first", 0, START).0;
    assert_eq!((run(USUAL).orders.len(), run(MOST).orders.len(), run(1000).orders.len()), (20, 60, 60));
    assert_eq!(run(MOST).beyond, Some(15));
    for (missing, words) in [
        (1, "Find the missing deadlines (1 order)"),
        (20, "Find the missing deadlines (20 orders)"),
        (33, "Find the missing deadlines (20 of 33 orders) All 33 in one go"),
        (75, "Find the missing deadlines (20 of 75 orders) 60 in one go"),
    ] {
        let offered = view(None, missing, 0).unwrap().english();
        assert!(offered.contains(words), "{offered}");
        assert_eq!(offered.contains("in one go"), missing > USUAL);
    }
}

#[test]
fn at_its_end_it_says_exactly_what_it_covered_and_the_next_twenty_are_one_press_away() {
    let (run, _) = Run::begin(ids(45), USUAL, "first", 42, START);
    let mut walk = Walk { run, now: START };
    walk.step(Event::Opened(TAB));
    for _ in 0..USUAL {
        walk.visit(true);
        walk.wait();
    }
    let words = view(Some(&walk.run), 25, 25).unwrap().english();
    assert!(words.contains("20 of 45 orders read, 25 left: 20 are known now."), "{words}");
    assert!(words.contains("Find the next (20 of 25 orders) All 25 in one go"), "{words}");
    assert!(!words.contains("All visited"));
}

#[test]
fn at_any_sign_of_a_limit_it_stops_and_says_how_far_it_came() {
    for (end, why) in [(End::Captcha, "a person is there"), (End::Login, "log in"), (End::Elsewhere, "another page")] {
        let (run, _) = Run::begin(ids(45), USUAL, "first", 42, START);
        let mut walk = Walk { run, now: START };
        walk.step(Event::Opened(TAB));
        for _ in 0..8 {
            walk.visit(true);
            walk.wait();
        }
        if end == End::Elsewhere {
            assert_eq!(walk.wait(), None, "the tab shows no order page");
        } else {
            assert_eq!(walk.step(Event::Blocked(TAB, end)), None);
        }
        assert_eq!(walk.run.due(), None, "nothing is tried again by itself");
        let words = view(Some(&walk.run), 37, 37).unwrap().english();
        assert!(words.contains("8 of 45 orders read, 37 left: 8 are known now."), "{words}");
        assert!(words.contains(why) && words.contains("Continue (12 left)"), "{words}");
    }
}

#[test]
fn what_could_not_be_read_is_named_and_not_counted_as_read() {
    let mut walk = Walk::over(5);
    for n in 0..5 {
        if n == 1 || n == 3 {
            let order = walk.run.order().unwrap().to_owned();
            walk.step(Event::Arrived(TAB, Some(&order)));
        } else {
            walk.visit(true);
        }
        walk.wait();
    }
    assert_eq!(walk.run.end, Some(End::Finished));
    let words = view(Some(&walk.run), 2, 0).unwrap().english();
    assert!(words.contains("3 of 5 orders read, none left: 3 are known now."), "{words}");
    assert!(words.contains("2 orders could not be read: 1999000000000001, 1999000000000003."), "{words}");
    assert!(!words.contains("Find the next"), "what was tried in vain is not offered as the next: {words}");
}

#[test]
fn keeps_a_persons_pace_that_differs_from_visit_to_visit() {
    let mut walk = Walk::over(20);
    let mut waits = Vec::new();
    for _ in 0..19 {
        walk.visit(true);
        let since = walk.run.since;
        assert_eq!(walk.step(Event::Clock), None, "nothing is due yet");
        walk.wait();
        waits.push(walk.now.0 - since.0);
    }
    assert!(waits.iter().all(|wait| (PACE..PACE + JITTER).contains(wait)), "{waits:?}");
    waits.sort_unstable();
    waits.dedup();
    assert!(waits.len() > 10, "{waits:?}");
}

#[test]
fn other_dice_give_another_pace() {
    let due = |seed| {
        let (mut run, _) = Run::begin(ids(2), USUAL, "first", seed, START);
        run.step(Event::Opened(TAB), "first", START);
        run.step(Event::Read(TAB, &ids(1)[0], true), "first", START);
        run.due()
    };
    assert_ne!(due(1), due(2));
}

#[test]
fn a_tab_that_never_shows_the_order_ends_it_and_stays_open() {
    let mut walk = Walk::over(3);
    walk.step(Event::Arrived(TAB, None));
    walk.step(Event::Arrived(TAB, Some("1999000000000999")));
    assert_eq!(walk.run.visit, Visit::Asked);
    assert_eq!(walk.wait(), None);
    assert_eq!(walk.now.0 - START.0, PATIENCE);
    assert_eq!(walk.run.end, Some(End::Elsewhere));
    assert!(walk.words().contains("asks you to log in"), "{}", walk.words());
}

#[test]
fn a_login_and_a_captcha_end_it_with_their_own_sentence() {
    for (end, part) in [(End::Login, "log in"), (End::Captcha, "a person is there")] {
        let mut walk = Walk::over(2);
        assert_eq!(walk.step(Event::Blocked(TAB, end)), None);
        assert!(walk.words().contains(part), "{}", walk.words());
        assert!(walk.words().contains("Continue (2 left)"), "{}", walk.words());
    }
}

#[test]
fn one_unreadable_order_is_passed_over_and_two_end_it() {
    let mut walk = Walk::over(4);
    let arrive = |walk: &mut Walk| {
        let order = walk.run.order().unwrap().to_owned();
        walk.step(Event::Arrived(TAB, Some(&order)));
    };
    arrive(&mut walk);
    assert!(matches!(walk.wait(), Some(Command::Visit(..))));
    walk.visit(true);
    assert!(matches!(walk.wait(), Some(Command::Visit(..))));
    arrive(&mut walk);
    assert!(matches!(walk.wait(), Some(Command::Visit(..))));
    arrive(&mut walk);
    assert_eq!(walk.wait(), None);
    assert_eq!(walk.run.end, Some(End::Unread));
}

#[test]
fn a_closed_tab_and_a_press_of_stop_end_it() {
    let mut closed = Walk::over(2);
    assert_eq!(closed.step(Event::Closed(TAB)), None);
    assert!(closed.words().contains("tab was closed"), "{}", closed.words());
    let mut stopped = Walk::over(2);
    assert_eq!(stopped.step(Event::Stop), Some(Command::Close(TAB)));
    assert!(stopped.words().contains("You stopped it"), "{}", stopped.words());
    assert_eq!(stopped.step(Event::Clock), None);
}

#[test]
fn other_tabs_are_nobodys_business() {
    let mut walk = Walk::over(2);
    let before = walk.run.clone();
    let order = ids(1)[0].clone();
    for event in [
        Event::Arrived(8, Some(&order)),
        Event::Read(8, &order, true),
        Event::Blocked(8, End::Captcha),
        Event::Closed(8),
        Event::Opened(8),
    ] {
        assert_eq!(walk.step(event), None);
        assert_eq!(walk.run, before, "{event:?}");
    }
}

#[test]
fn after_a_restart_it_drives_no_tab_and_goes_on_only_when_asked() {
    let mut walk = Walk::over(3);
    walk.visit(true);
    walk.now = Moment(START.0 + 86_400_000);
    assert_eq!(walk.run.step(Event::Clock, "second", walk.now), None);
    assert_eq!(walk.run.end, Some(End::Restarted));
    assert_eq!(walk.run.step(Event::Clock, "second", walk.now), None);
    assert!(walk.words().contains("Continue (3 left)"), "{}", walk.words());
    assert_eq!(walk.run.go_on("second", 9, walk.now), Some(Command::Open(ids(1)[0].clone())));
    assert_eq!(walk.run.go_on("second", 9, walk.now), None, "it goes on already");
}

#[test]
fn a_finished_run_is_not_continued() {
    let mut walk = Walk::over(1);
    walk.visit(true);
    walk.wait();
    assert_eq!(walk.run.go_on("first", 1, walk.now), None);
    assert!(!walk.words().contains("Continue"), "{}", walk.words());
}

#[test]
fn a_tab_that_was_asked_for_and_never_came_ends_it() {
    let (mut run, _) = Run::begin(ids(2), USUAL, "first", 1, START);
    assert_eq!(run.step(Event::Clock, "first", Moment(START.0 + PATIENCE)), None);
    assert_eq!(run.end, Some(End::NoTab));
}

#[test]
fn nothing_is_offered_where_nothing_is_missing() {
    assert_eq!(view(None, 0, 0), None);
    assert!(view(None, 1, 0).unwrap().english().contains("(1 order)"));
}
