//! Five years of a shopper's life with reminders: a thousand orders, deadlines that move, and a browser that sleeps, is
//! closed and is killed between any two steps of what the background does.
//!
//! The browser here is a fake one, and it does what `background.js` does in the same order; what is judged is what stood on
//! its screen. When each reminder should have come is worked out anew from the dates that are stored, without the ladder.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::collections::{BTreeMap, BTreeSet};

use recourse::day::{DAY, Day, HOUR, Moment, Zone, pacific};
use recourse::export::{Kept, Ledger};
use recourse::handle::{Records, Turn};
use recourse::message::{Notification, Request};
use recourse::order::{Dated, Evidence, Line, Milestone, Order, PageKind, Seen, Source, Status};
use recourse::plain::{FromPlain, Plain, ToPlain};
use recourse::remind::{Memory, ReminderKind};
use recourse::settings::Settings;

const START: i64 = 1_767_225_600_000; // 2026-01-01
const YEARS: i64 = 5 * 365 * DAY;
const ORDERS: usize = 1000;
const LADDER: [u32; 5] = [336, 168, 72, 24, 6];
const ZONES: [&str; 4] = ["Europe/Berlin", "America/Los_Angeles", "Asia/Seoul", "America/Sao_Paulo"];

/// Steele, Lea and Flood's SplitMix64: the same numbers on every machine.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
    fn below(&mut self, n: i64) -> i64 {
        (self.next() % n as u64) as i64
    }
    fn one_in(&mut self, n: i64) -> bool {
        n > 0 && self.below(n) == 0
    }
}

/// What stops the background in the middle.
enum Stop {
    Worker,
    Browser,
}

/// How rough the world is: each number is "one in so many", 0 for never.
#[derive(Clone, Copy)]
struct Odds {
    worker_killed: i64,
    browser_killed: i64,
    refused: i64,
}

struct World {
    seed: Dice,
    odds: Odds,
    now: i64,
    zone: usize,
    zones: Vec<Zone>,
    /// `storage.local`, and what it refused to take, which lives as long as the browser runs.
    stored: BTreeMap<String, Plain>,
    unsaved: BTreeMap<String, Option<Plain>>,
    /// Until when `storage.local` takes nothing.
    full_until: i64,
    alarm: Option<i64>,
    screen: BTreeMap<String, (Notification, i64)>,
    running: bool,
    diary: Diary,
    figures: Figures,
}

/// What happened, for the judge.
#[derive(Default)]
struct Diary {
    shows: BTreeMap<String, Vec<Show>>,
    /// Each order's deadline as it was stored, from when on.
    deadlines: BTreeMap<String, Vec<(i64, Option<Day>)>>,
    /// When the browser was awake.
    awake: Vec<(i64, i64)>,
    snoozes: BTreeMap<String, Vec<(i64, i64)>>,
    /// From when on the shopper wanted nothing of an order.
    muted: BTreeMap<String, i64>,
    /// Which zone the shopper was in, from when on.
    zones: Vec<(i64, usize)>,
    rough: BTreeSet<String>,
}

struct Show {
    at: i64,
    kind: ReminderKind,
    safe_by: Option<i64>,
    /// The stored word is that it was shown.
    kept: bool,
    /// It was interrupted, and shown again in its own place.
    replaced: bool,
}

#[derive(Debug, Default)]
struct Figures {
    turns: u64,
    notifications: u64,
    steps: u64,
    told_together: u64,
    workers_killed: u64,
    browsers_killed: u64,
    sleeps: u64,
    moves: u64,
    writes_refused: u64,
    zones_changed: u64,
    clocks_changed: u64,
    alarms_cleared: u64,
    snoozed: u64,
    muted: u64,
    updates: u64,
}

impl World {
    fn zone(&self) -> &Zone {
        &self.zones[self.zone]
    }

    fn zone_at(&self, at: i64) -> usize {
        self.diary.zones.iter().rfind(|(from, _)| *from <= at).map_or(0, |(_, zone)| *zone)
    }

    fn safe_by(&self, deadline: Day) -> i64 {
        safe_in(self.zone(), deadline)
    }

    fn record(&self, key: &str) -> Option<Plain> {
        match self.unsaved.get(key) {
            Some(overlaid) => overlaid.clone(),
            None => self.stored.get(key).cloned(),
        }
    }

    /// Between any two steps, the worker or the whole browser may end.
    fn may_end(&mut self) -> Result<(), Stop> {
        if self.seed.one_in(self.odds.browser_killed) {
            self.figures.browsers_killed += 1;
            return Err(Stop::Browser);
        }
        if self.seed.one_in(self.odds.worker_killed) {
            self.figures.workers_killed += 1;
            return Err(Stop::Worker);
        }
        Ok(())
    }

    /// One event, as `background.js` answers it.
    fn ask(&mut self, request: Request) {
        if let Err(stop) = self.try_to_ask(request) {
            match stop {
                // An alarm that rang is periodic: it rings again. One that was set since stands.
                Stop::Worker if self.alarm.is_none_or(|alarm| alarm <= self.now) => self.alarm = Some(self.now + HOUR),
                Stop::Worker => {}
                Stop::Browser => self.end(),
            }
        }
    }

    fn end(&mut self) {
        self.running = false;
        self.alarm = None;
        self.screen.clear();
        if !self.unsaved.is_empty() {
            let lost = std::mem::take(&mut self.unsaved);
            self.diary.rough.extend(lost.keys().filter_map(|key| key.strip_prefix("told:")).map(str::to_owned));
            let ids: Vec<String> = self.diary.deadlines.keys().cloned().collect();
            ids.iter().for_each(|id| self.note_deadline(id));
        }
    }

    fn try_to_ask(&mut self, request: Request) -> Result<(), Stop> {
        self.may_end()?;
        let turn = Turn::new(request, Moment(self.now), self.zone().clone());
        let keys = || self.stored.keys().chain(self.unsaved.keys()).cloned().collect();
        let offered = crate::stored::offer(&turn, keys, |key| self.record(key));
        let effects = turn.run(offered).effects;
        self.figures.turns += 1;
        self.may_end()?;
        self.alarm = effects.wake_at;
        self.may_end()?;
        for id in &effects.withdraw {
            self.screen.remove(id);
            self.may_end()?;
        }
        self.write(effects.writes.clone())?;
        for note in &effects.notes {
            self.show(note);
            self.may_end()?;
        }
        let orders: Vec<String> = effects.notes.into_iter().flat_map(|note| note.orders).collect();
        if orders.is_empty() { Ok(()) } else { self.try_to_ask(Request::Shown { orders }) }
    }

    fn write(&mut self, writes: Records) -> Result<(), Stop> {
        let mut all = std::mem::take(&mut self.unsaved);
        all.extend(writes);
        let touched: Vec<String> = all.keys().filter_map(|key| key.strip_prefix("order:")).map(str::to_owned).collect();
        if self.now < self.full_until || self.seed.one_in(self.odds.refused) {
            self.figures.writes_refused += u64::from(!all.is_empty());
            self.unsaved = all;
        } else {
            let (kept, removed): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, record)| record.is_some());
            self.stored.extend(kept.into_iter().filter_map(|(key, record)| Some((key, record?))));
            touched.iter().for_each(|id| self.note_deadline(id));
            self.may_end()?;
            removed.iter().for_each(|(key, _)| drop(self.stored.remove(key)));
        }
        touched.iter().for_each(|id| self.note_deadline(id));
        self.may_end()
    }

    /// What is stored of an order's deadline from now on.
    fn note_deadline(&mut self, id: &str) {
        let order = self.record(&format!("order:{id}")).map(|plain| Order::from_plain(&plain).unwrap());
        let open = order.filter(|order| !matches!(order.status(), Status::Refunded));
        let deadline = open.and_then(|order| order.day(Milestone::DeliveryDeadline));
        let known = self.diary.deadlines.entry(id.to_owned()).or_default();
        if known.last().map(|(_, last)| *last) != Some(deadline) {
            self.figures.moves += u64::from(known.len() > 1);
            known.push((self.now, deadline));
        }
    }

    fn deadline(&self, id: &str) -> Option<i64> {
        let day = self.diary.deadlines.get(id)?.last()?.1?;
        Some(self.safe_by(day))
    }

    fn show(&mut self, note: &Notification) {
        self.figures.notifications += 1;
        self.figures.told_together += u64::from(note.orders.len() > 1);
        for id in &note.orders {
            let memory = Memory::from_plain(&self.record(&format!("told:{id}")).unwrap()).unwrap();
            let safe_by = self.deadline(id);
            assert!(safe_by.is_some(), "{id}: told of an order that is over");
            for kind in memory.told.iter().filter(|told| !told.shown).map(|told| told.kind.clone()) {
                let again = self.diary.shows.entry(id.clone()).or_default();
                // What was interrupted may stand on the screen: only in the place that is taken now.
                if let Some(before) = again.iter_mut().rfind(|show| show.kind == kind && !show.kept && !show.replaced) {
                    before.replaced = true;
                    let elsewhere = |(other, at): &&(Notification, i64)| {
                        other.id != note.id && *at == before.at && other.orders.contains(id)
                    };
                    assert_eq!(self.screen.values().filter(elsewhere).count(), 0, "{id}: {kind:?} stands twice");
                }
                again.push(Show { at: self.now, kind, safe_by, kept: false, replaced: false });
                self.figures.steps += 1;
            }
        }
        self.screen.insert(note.id.clone(), (note.clone(), self.now));
    }

    /// Whether the stored word is that what was shown was shown.
    fn keep_book(&mut self) {
        for (id, shows) in &mut self.diary.shows {
            if shows.iter().all(|show| show.kept || show.replaced) {
                continue;
            }
            let memory = match self.unsaved.get(&format!("told:{id}")) {
                Some(overlaid) => overlaid.clone(),
                None => self.stored.get(&format!("told:{id}")).cloned(),
            };
            let memory = memory.map(|plain| Memory::from_plain(&plain).unwrap());
            for show in shows.iter_mut().filter(|show| !show.kept && !show.replaced) {
                show.kept = memory.as_ref().is_none_or(|memory| {
                    memory.told.iter().any(|told| told.kind == show.kind && told.at.0 == show.at && told.shown)
                });
            }
        }
    }
}

/// The help text's fifteen days, the earlier of the two readings of where the last one ends.
fn safe_in(zone: &Zone, deadline: Day) -> i64 {
    let day = deadline.plus(15);
    zone.start_of(day).0.min(pacific::start_of(day).0.0)
}

/// What the shopper does with one order, and when.
enum ButtonAction {
    Visit { deadline: Day, refunded: bool },
}

fn sighting(id: &str, now: i64, deadline: Day, refunded: bool) -> Order {
    let seen = |value| Seen {
        value,
        evidence: Evidence::new(PageKind::OrderDetail, Source::Page, "as printed".to_owned(), Moment(now)),
    };
    let mut order = Order::new(id.to_owned(), Moment(now));
    let status = if refunded { Status::Refunded } else { Status::AwaitingDelivery };
    let evidence = || Evidence::new(PageKind::OrderDetail, Source::Page, "as printed".to_owned(), Moment(now));
    order.status = Some(Seen { value: status, evidence: evidence() });
    order.dates = vec![Dated { milestone: Milestone::DeliveryDeadline, day: seen(deadline) }];
    let line = Line {
        id: Some(format!("{id}1")),
        title: Some(format!("Lamp {id}")),
        can_dispute: Some(Seen { value: true, evidence: evidence() }),
        ..Line::default()
    };
    order.lines = vec![line];
    order
}

fn visit(order: Order, now: i64) -> Request {
    let file = Ledger::new(Moment(now), Plain::Null, vec![Kept { order, told: None }]);
    Request::Import { file: file.to_plain() }
}

/// Lives the years, and gives what was written down.
fn live(seed: u64, orders: usize, odds: Odds, settings: &Settings) -> World {
    let mut world = World {
        seed: Dice(seed),
        odds,
        now: START,
        zone: 0,
        zones: ZONES.iter().map(|name| Zone::iana(name).unwrap()).collect(),
        stored: BTreeMap::new(),
        unsaved: BTreeMap::new(),
        full_until: 0,
        alarm: None,
        screen: BTreeMap::new(),
        running: true,
        diary: Diary::default(),
        figures: Figures::default(),
    };
    world.stored.insert("settings".to_owned(), settings.to_plain());
    let mut deeds: BTreeMap<(i64, usize), ButtonAction> = BTreeMap::new();
    for n in 0..orders {
        let first = START + DAY + world.seed.below(YEARS - 120 * DAY);
        let mut deadline = Day((first / DAY) as i32 + 10 + world.seed.below(50) as i32);
        let mut at = first;
        for nth in 0..2 + world.seed.below(5) {
            if nth > 0 && world.seed.one_in(3) {
                let days = 1 + world.seed.below(20) as i32;
                // The site lengthens more often than it shortens.
                deadline = deadline.plus(if world.seed.one_in(3) { -days } else { days });
            }
            let refunded = nth > 1 && world.seed.one_in(6);
            deeds.insert((at, n), ButtonAction::Visit { deadline, refunded });
            at += HOUR + world.seed.below(20 * DAY);
        }
    }
    let mut awake_since = START;
    while world.now < START + YEARS {
        // What comes first: the alarm, a deed, or something that just happens to a computer.
        let chance = world.now + 1 + world.seed.below(12 * HOUR);
        let action = deeds.keys().next().copied();
        let next = [world.alarm, action.map(|(at, _)| at.max(world.now + 1)), Some(chance)];
        let at = next.into_iter().flatten().min().unwrap();
        world.now = world.now.max(at);
        if world.alarm.is_some_and(|alarm| alarm <= world.now) {
            world.alarm = Some(world.now + HOUR);
            world.ask(Request::Woke);
        } else if action.is_some_and(|(at, _)| at <= world.now) {
            let ((_, n), ButtonAction::Visit { deadline, refunded }) = deeds.pop_first().unwrap();
            let id = format!("{}", 8_100_000_000_000_000_u64 + n as u64 * 10_000 + 77);
            let now = world.now;
            world.ask(visit(sighting(&id, now, deadline, refunded), now));
        } else {
            match world.seed.below(60) {
                0..10 => {
                    // The lid is closed; what is due meanwhile is due when it opens.
                    world.diary.awake.push((awake_since, world.now));
                    let days = if world.seed.one_in(12) { 15 } else { 1 };
                    world.now += HOUR + world.seed.below(days * DAY);
                    awake_since = world.now;
                    world.figures.sleeps += 1;
                }
                10..14 => {
                    world.end();
                    world.figures.browsers_killed += 1;
                }
                14 => {
                    world.zone = world.seed.below(ZONES.len() as i64) as usize;
                    world.diary.zones.push((world.now, world.zone));
                    world.figures.zones_changed += 1;
                }
                15 => {
                    let by = world.seed.below(10 * HOUR) - 5 * HOUR;
                    world.now += by;
                    world.figures.clocks_changed += 1;
                }
                16 => {
                    // As another extension's bug or a crash of the browser's own store does it.
                    world.alarm = None;
                    world.figures.alarms_cleared += 1;
                    // The worker ends and is started for the next event of any kind.
                    world.ask(Request::Woke);
                }
                30 => {
                    // Another version: the alarms are gone, and so is what stood on the screen.
                    world.alarm = None;
                    world.screen.clear();
                    world.figures.updates += 1;
                    world.ask(Request::Woke);
                }
                17 if odds.refused > 0 => world.full_until = world.now + world.seed.below(6 * HOUR),
                18..30 => {
                    let Some(id) = world.screen.keys().next().cloned() else { continue };
                    world.screen.remove(&id);
                    if let Some(order) = id.strip_prefix("order:").filter(|_| world.seed.one_in(20)) {
                        world.ask(Request::Mute { order: order.to_owned(), muted: true });
                        let memory = world.record(&format!("told:{order}"));
                        if memory.is_some_and(|plain| Memory::from_plain(&plain).unwrap().muted) {
                            let now = world.now;
                            world.diary.muted.entry(order.to_owned()).or_insert(now);
                            world.figures.muted += 1;
                        }
                    } else if let Some(order) = id.strip_prefix("order:").filter(|_| world.seed.one_in(3)) {
                        let until = recourse::message::Until::Days(1);
                        world.ask(Request::Snooze { order: order.to_owned(), until });
                        let memory = world.record(&format!("told:{order}"));
                        let memory = memory.map(|plain| Memory::from_plain(&plain).unwrap());
                        if let Some(until) = memory.and_then(|memory| memory.snoozed) {
                            let now = world.now;
                            world.diary.snoozes.entry(order.to_owned()).or_default().push((now, until.0));
                            world.figures.snoozed += 1;
                        }
                    } else {
                        world.ask(Request::Closed { id });
                    }
                }
                _ => {}
            }
        }
        world.keep_book();
        if !world.running {
            world.diary.awake.push((awake_since, world.now));
            world.now += 60_000 + world.seed.below(10 * HOUR);
            awake_since = world.now;
            while !world.running {
                world.running = true;
                world.ask(Request::Woke);
            }
            world.keep_book();
        }
    }
    world.diary.awake.push((awake_since, world.now));
    world
}

/// How long the browser was awake, out of quiet hours, within a span and outside what the shopper had put off.
fn chance(world: &World, id: &str, from: i64, to: i64, settings: &Settings) -> i64 {
    let none = Vec::new();
    let snoozes = world.diary.snoozes.get(id).unwrap_or(&none);
    let mut sum = 0;
    for (begin, end) in &world.diary.awake {
        let mut at = (*begin).max(from);
        while at < (*end).min(to) {
            let step = (10 * 60_000).min((*end).min(to) - at);
            let put_off = snoozes.iter().any(|(x, until)| *x <= at && at < *until);
            let quiet = settings.quiet_around(Moment(at), &world.zones[world.zone_at(at)]).is_some();
            if !put_off && !quiet {
                sum += step;
            }
            at += step;
        }
    }
    sum
}

/// Holds the diary against what should have happened.
fn judge(world: &World, settings: &Settings, exact: bool) -> (usize, usize) {
    let (mut due, mut lost) = (0, Vec::new());
    for (id, known) in &world.diary.deadlines {
        let since = known[0].0;
        let empty = Vec::new();
        let shows = world.diary.shows.get(id).unwrap_or(&empty);
        for (n, (from, deadline)) in known.iter().enumerate() {
            let Some(deadline) = deadline else { continue };
            let theirs = pacific::start_of(deadline.plus(15)).0.0;
            let until = known.get(n + 1).map_or(i64::MAX, |(at, _)| *at);
            for hours in LADDER {
                let span = i64::from(hours) * HOUR;
                // Of all zones the shopper was in since the step could first be due.
                let around = [theirs - span - DAY, theirs - span, theirs - DAY, theirs, theirs + DAY];
                let changes = world.diary.zones.iter().map(|(at, _)| *at);
                let changes = changes.filter(|at| (theirs - span - DAY..theirs + DAY).contains(at));
                let each: Vec<i64> = around
                    .into_iter()
                    .chain(changes)
                    .map(|at| safe_in(&world.zones[world.zone_at(at)], *deadline))
                    .collect();
                let (first, last) = (*each.iter().min().unwrap(), *each.iter().max().unwrap());
                let muted = world.diary.muted.get(id).copied().unwrap_or(i64::MAX);
                let (begin, end) = ((last - span).max(*from), first.min(until).min(muted));
                if first - span < since.max(*from) || end <= begin {
                    continue;
                }
                if chance(world, id, begin, end, settings) < 3 * HOUR {
                    continue;
                }
                due += 1;
                let slack = if hours >= 72 { 36 } else { 12 } * HOUR;
                let told = |show: &&Show| {
                    show.kind == ReminderKind::Before(hours)
                        && show.at >= first - span - slack
                        && show.at < end.max(last)
                };
                if !shows.iter().any(|show| told(&show)) && !world.diary.rough.contains(id) {
                    lost.push(format!("{id}: {hours} h before {}", Moment(first).0));
                }
            }
        }
    }
    assert!(lost.is_empty(), "lost: {lost:#?}");
    let mut again = 0;
    for (id, shows) in &world.diary.shows {
        for (n, show) in shows.iter().enumerate() {
            let safe_by = show.safe_by.unwrap();
            if let Some(muted) = world.diary.muted.get(id).filter(|_| !world.diary.rough.contains(id)) {
                assert!(show.at <= *muted, "{id}: told at {} and muted at {muted}", show.at);
            }
            if let ReminderKind::Before(hours) = show.kind {
                assert!(show.at < safe_by, "{id}: told {hours} h before {safe_by} at {}, too late", show.at);
                // An earlier telling of the step that was due for this deadline as well.
                let span = i64::from(hours) * HOUR;
                for before in shows[..n].iter().filter(|before| before.kind == show.kind) {
                    if before.at < safe_by - span - HOUR {
                        continue;
                    }
                    if !before.kept || world.diary.rough.contains(id) {
                        again += 1;
                    } else {
                        assert!(!exact, "{id}: {hours} h told at {} and again at {}", before.at, show.at);
                    }
                }
            }
        }
    }
    (due, again)
}

fn choices() -> Settings {
    Settings { notify: true, quiet_from: Some(22 * 60 + 30), quiet_to: Some(7 * 60), ..Settings::default() }
}

#[test]
fn five_years_of_a_thousand_orders_lose_no_reminder_and_double_none() {
    let settings = choices();
    let odds = Odds { worker_killed: 40, browser_killed: 400, refused: 0 };
    let world = live(1, ORDERS, odds, &settings);
    let (due, again) = judge(&world, &settings, true);
    println!("{due} steps were due while someone could be told; lost 0, doubled 0, after they were of no use 0");
    println!("{again} were interrupted and shown again in their own place");
    println!("{:#?}", world.figures);
    assert!(due > 2000, "{due}");
    assert!(world.figures.workers_killed > 500 && world.figures.moves > 300 && world.figures.told_together > 20);
}

#[test]
fn a_store_that_is_full_for_hours_loses_no_reminder() {
    let settings = choices();
    let odds = Odds { worker_killed: 60, browser_killed: 600, refused: 30 };
    let world = live(2, 300, odds, &settings);
    let (due, again) = judge(&world, &settings, true);
    println!(
        "{due} steps were due, {again} shown again: interrupted, or the browser ended before the store took anything"
    );
    println!("{:#?}", world.figures);
    assert!(world.figures.writes_refused > 100);
}

#[test]
fn a_quiet_world_tells_every_step_exactly_once() {
    let settings = Settings { notify: true, ..Settings::default() };
    let odds = Odds { worker_killed: 0, browser_killed: 0, refused: 0 };
    let world = live(3, 200, odds, &settings);
    let (due, again) = judge(&world, &settings, true);
    assert_eq!(again, 0);
    assert!(due > 400, "{due}");
}
