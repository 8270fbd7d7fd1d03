//! Reminders: each step once, before its deadline, and none after it is of no use.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use recourse::day::{DAY, HOUR, Moment, Zone};
use recourse::plain::{FromPlain, ToPlain};
use recourse::remind::{After, Memory, ReminderKind, ReminderRecord, Schedule, Subject, plan, snooze_until};
use recourse::settings::Settings;
use say::InEnglish as _;

/// Noon in UTC on a Wednesday.
const SAFE_BY: i64 = 1_790_164_800_000;

fn closing(safe_by: i64) -> Subject {
    Subject { closings: vec![(Moment(safe_by), Moment(safe_by + DAY))], ..Subject::default() }
}

fn known_long() -> Memory {
    Memory::new(Moment(SAFE_BY - 60 * DAY))
}

fn at(subject: &Subject, memory: &Memory, settings: &Settings, now: i64) -> Schedule {
    plan(subject, memory, settings, Moment(now), &Zone::utc())
}

/// Wakes whenever the plan says so, tells what is due, and gives what was told and how long before the deadline.
fn walk(subject: &Subject, memory: &mut Memory, settings: &Settings, from: i64) -> Vec<(Vec<ReminderKind>, i64)> {
    let mut now = from;
    let mut told = Vec::new();
    for _ in 0..100 {
        let due = at(subject, memory, settings, now);
        if !due.due.is_empty() {
            told.push((due.due.clone(), (SAFE_BY - now) / HOUR));
            due.due.iter().for_each(|kind| memory.tell(kind.clone(), Moment(now), true));
            continue;
        }
        match due.next {
            Some(next) => now = next.0,
            None => break,
        }
    }
    told
}

fn before(hours: u32) -> Vec<ReminderKind> {
    vec![ReminderKind::Before(hours)]
}

#[test]
fn every_step_of_the_ladder_comes_once_and_on_time() {
    let told = walk(&closing(SAFE_BY), &mut known_long(), &Settings::default(), SAFE_BY - 40 * DAY);
    let expected: Vec<(Vec<ReminderKind>, i64)> =
        [336, 168, 72, 24, 6].into_iter().map(|hours| (before(hours), i64::from(hours))).collect();
    assert_eq!(told, expected);
}

#[test]
fn steps_that_passed_while_nobody_was_there_are_told_in_one_breath_and_as_late() {
    let due = at(&closing(SAFE_BY), &known_long(), &Settings::default(), SAFE_BY - 2 * DAY);
    assert_eq!(due.due, [ReminderKind::Before(72), ReminderKind::Before(168), ReminderKind::Before(336)]);
    assert!(due.late);
    let fresh = at(&closing(SAFE_BY), &known_long(), &Settings::default(), SAFE_BY - 14 * DAY + HOUR);
    assert!(!fresh.late && fresh.due == before(336));
}

#[test]
fn what_was_due_before_the_order_was_known_is_nobodys_miss() {
    let memory = Memory::new(Moment(SAFE_BY - 5 * DAY));
    let told = walk(&closing(SAFE_BY), &mut memory.clone(), &Settings::default(), SAFE_BY - 5 * DAY);
    assert_eq!(told.iter().map(|(_, hours)| *hours).collect::<Vec<_>>(), [72, 24, 6]);
}

#[test]
fn a_step_that_was_only_about_to_be_shown_is_due_again() {
    let mut memory = known_long();
    memory.tell(ReminderKind::Before(336), Moment(SAFE_BY - 14 * DAY), false);
    assert_eq!(at(&closing(SAFE_BY), &memory, &Settings::default(), SAFE_BY - 13 * DAY).due, before(336));
    memory.confirm();
    assert_eq!(at(&closing(SAFE_BY), &memory, &Settings::default(), SAFE_BY - 13 * DAY).due, []);
}

#[test]
fn a_missed_deadline_is_told_once_and_only_if_the_last_step_was_not() {
    let mut memory = known_long();
    let due = at(&closing(SAFE_BY), &memory, &Settings::default(), SAFE_BY + HOUR).due;
    assert_eq!(due, [ReminderKind::Missed]);
    memory.tell(ReminderKind::Missed, Moment(SAFE_BY + HOUR), true);
    assert_eq!(at(&closing(SAFE_BY), &memory, &Settings::default(), SAFE_BY + 2 * HOUR).due, []);
    let mut memory = known_long();
    memory.tell(ReminderKind::Before(6), Moment(SAFE_BY - 5 * HOUR), true);
    assert_eq!(at(&closing(SAFE_BY), &memory, &Settings::default(), SAFE_BY + HOUR).due, []);
}

#[test]
fn a_deadline_that_moved_by_days_has_its_steps_again_in_both_directions() {
    let mut memory = known_long();
    memory.tell(ReminderKind::Before(168), Moment(SAFE_BY - 7 * DAY), true);
    memory.tell(ReminderKind::Before(336), Moment(SAFE_BY - 14 * DAY), true);
    let later = walk(&closing(SAFE_BY + 20 * DAY), &mut memory.clone(), &Settings::default(), SAFE_BY - 6 * DAY);
    let later: Vec<&Vec<ReminderKind>> = later.iter().map(|(kinds, _)| kinds).collect();
    assert_eq!(later, [&before(336), &before(168), &before(72), &before(24), &before(6)]);
    let sooner = at(&closing(SAFE_BY - 4 * DAY), &memory, &Settings::default(), SAFE_BY - 6 * DAY).due;
    assert_eq!(sooner, before(72), "and what was told already is not told again");
}

#[test]
fn a_deadline_that_another_zone_or_a_corrected_clock_shifts_has_not_moved() {
    for shift in [-9 * HOUR, -HOUR, HOUR, 9 * HOUR] {
        let mut memory = known_long();
        for hours in [336, 168, 72, 24, 6] {
            memory.tell(ReminderKind::Before(hours), Moment(SAFE_BY - i64::from(hours) * HOUR), true);
        }
        let due = walk(&closing(SAFE_BY + shift), &mut memory, &Settings::default(), SAFE_BY - 5 * HOUR);
        assert_eq!(due, [], "{shift}");
    }
}

#[test]
fn what_a_clock_years_ahead_was_told_does_not_silence_the_real_time() {
    let mut memory = known_long();
    for hours in [336, 168, 72, 24, 6] {
        memory.tell(ReminderKind::Before(hours), Moment(SAFE_BY + 900 * DAY), true);
    }
    let told = walk(&closing(SAFE_BY), &mut memory, &Settings::default(), SAFE_BY - 40 * DAY);
    assert_eq!(told.len(), 5);
}

fn quiet(from: u32, to: u32) -> Settings {
    Settings { quiet_from: Some(from * 60), quiet_to: Some(to * 60), ..Settings::default() }
}

#[test]
fn a_step_inside_quiet_hours_waits_for_their_end() {
    // Every step but the last is due at noon.
    let told = walk(&closing(SAFE_BY), &mut known_long(), &quiet(10, 14), SAFE_BY - 40 * DAY);
    let hours: Vec<i64> = told.iter().map(|(_, hours)| *hours).collect();
    assert_eq!(hours, [334, 166, 70, 22, 6]);
}

#[test]
fn a_step_comes_before_quiet_hours_if_waiting_would_use_up_its_time() {
    // The last step is due at 06:00, and the quiet hours leave one hour of its six.
    let told = walk(&closing(SAFE_BY), &mut known_long(), &quiet(1, 11), SAFE_BY - 40 * DAY);
    assert_eq!(told.last().unwrap(), &(before(6), 11), "at 01:00, and not at 11:00");
}

#[test]
fn a_late_step_waits_for_the_end_of_quiet_hours_unless_that_costs_too_much() {
    let late = SAFE_BY - 3 * DAY + 11 * HOUR;
    assert_eq!(at(&closing(SAFE_BY), &known_long(), &quiet(22, 8), late).due, [], "it is 23:00");
    assert_eq!(at(&closing(SAFE_BY), &known_long(), &quiet(22, 8), late).next, Some(Moment(late + 9 * HOUR)));
    let urgent = SAFE_BY - 8 * HOUR;
    assert!(
        !at(&closing(SAFE_BY), &known_long(), &quiet(22, 11), urgent).due.is_empty(),
        "04:00, and 12:00 is the end"
    );
}

#[test]
fn quiet_hours_follow_the_shopper_over_midnight_and_over_a_change_of_the_clocks() {
    let berlin = Zone::iana("Europe/Berlin").unwrap();
    let settings = quiet(22, 8);
    let at = |text: &str| Moment::parse(text).unwrap();
    for (inside, end) in [
        ("2026-10-24T23:00:00+02:00", "2026-10-25T08:00:00+01:00"),
        ("2026-10-25T05:00:00+01:00", "2026-10-25T08:00:00+01:00"),
        ("2027-03-27T23:00:00+01:00", "2027-03-28T08:00:00+02:00"),
    ] {
        assert_eq!(settings.quiet_around(at(inside), &berlin).unwrap().1, at(end), "{inside}");
    }
    assert_eq!(settings.quiet_around(at("2026-10-25T08:00:00+01:00"), &berlin), None);
    assert_eq!(settings.quiet_around(at("2026-10-25T21:59:00+01:00"), &berlin), None);
}

#[test]
fn a_snooze_is_quiet_until_it_ends_and_tells_then_what_came_due() {
    let mut memory = known_long();
    memory.tell(ReminderKind::Before(336), Moment(SAFE_BY - 14 * DAY), true);
    memory.snoozed = Some(Moment(SAFE_BY - 6 * DAY));
    let told = walk(&closing(SAFE_BY), &mut memory, &Settings::default(), SAFE_BY - 10 * DAY);
    assert_eq!(told[0], (vec![ReminderKind::Before(168), ReminderKind::Snoozed], 144));
}

#[test]
fn what_a_snooze_held_back_is_not_called_late() {
    let mut memory = known_long();
    memory.tell(ReminderKind::Before(336), Moment(SAFE_BY - 14 * DAY), true);
    memory.snoozed = Some(Moment(SAFE_BY - 5 * DAY));
    let due = at(&closing(SAFE_BY), &memory, &Settings::default(), SAFE_BY - 5 * DAY);
    assert_eq!((due.due, due.late), (vec![ReminderKind::Before(168), ReminderKind::Snoozed], false));
    let slept = at(&closing(SAFE_BY), &memory, &Settings::default(), SAFE_BY - 4 * DAY);
    assert!(slept.late, "the browser was closed when the snooze ended");
}

#[test]
fn what_was_put_off_comes_back_as_what_it_is_about() {
    let step = |until: i64| After {
        name: "return 24".to_owned(),
        words: "Post the return".into(),
        at: Moment(until - DAY),
        until: Moment(until),
    };
    let mut subject = Subject { after: vec![step(SAFE_BY)], look: Some(Moment(SAFE_BY)), ..closing(SAFE_BY - DAY) };
    let about = |subject: &Subject| subject.put_off(Moment(SAFE_BY - 2 * DAY));
    assert_eq!(about(&subject), ReminderKind::Snoozed);
    subject.closings.clear();
    assert_eq!(about(&subject), ReminderKind::After("return 24".to_owned()));
    subject.after.clear();
    assert_eq!(about(&subject), ReminderKind::Look);
}

#[test]
fn no_snooze_lasts_past_the_last_step_even_if_the_deadline_comes_nearer() {
    let settings = Settings::default();
    let until = |wanted: i64, now: i64| {
        snooze_until(Moment(wanted), Some(Moment(SAFE_BY)), &settings, Moment(now)).map(|at| (SAFE_BY - at.0) / HOUR)
    };
    assert_eq!(until(SAFE_BY + 9 * DAY, SAFE_BY - 2 * DAY), Some(6));
    assert_eq!(until(SAFE_BY + 9 * DAY, SAFE_BY - 3 * HOUR), Some(1));
    assert_eq!(until(SAFE_BY + 9 * DAY, SAFE_BY - HOUR / 2), None, "too late");
    let mut memory = known_long();
    memory.snoozed = Some(Moment(SAFE_BY - DAY));
    let told = walk(&closing(SAFE_BY - 10 * DAY), &mut memory, &settings, SAFE_BY - 13 * DAY);
    assert!(told[0].0.contains(&ReminderKind::Before(6)) && told[0].1 == 10 * 24 + 6, "{told:?}");
}

#[test]
fn an_order_that_is_muted_is_silent_and_still_looked_at_when_it_closes() {
    let memory = Memory { muted: true, ..known_long() };
    let due = at(&closing(SAFE_BY), &memory, &Settings::default(), SAFE_BY - 2 * DAY);
    assert_eq!((due.due, due.next), (Vec::new(), Some(Moment(SAFE_BY))));
}

#[test]
fn a_ladder_of_the_shoppers_own_is_walked_and_no_more() {
    let settings = Settings { lead_times: vec![48, 2], ..Settings::default() };
    let told = walk(&closing(SAFE_BY), &mut known_long(), &settings, SAFE_BY - 40 * DAY);
    assert_eq!(told, [(before(48), 48), (before(2), 2)]);
}

#[test]
fn opening_delivery_and_a_move_are_told_once_and_only_if_wanted() {
    let subject = Subject {
        opened: Some(Moment(SAFE_BY - 30 * DAY)),
        delivered: Some(Moment(SAFE_BY - 29 * DAY)),
        moved: Some(Moment(SAFE_BY - 28 * DAY)),
        ..closing(SAFE_BY)
    };
    let told = walk(&subject, &mut known_long(), &Settings::default(), SAFE_BY - 40 * DAY);
    let first: Vec<ReminderKind> = told.into_iter().take(3).flat_map(|(kinds, _)| kinds).collect();
    assert_eq!(first, [ReminderKind::Opened, ReminderKind::Delivered, ReminderKind::Moved]);
    let none = Settings { opened: false, delivered: false, moved: false, ..Settings::default() };
    assert_eq!(walk(&subject, &mut known_long(), &none, SAFE_BY - 40 * DAY)[0].0, before(336));
}

#[test]
fn goods_delivered_weeks_ago_are_not_asked_about() {
    let subject = Subject { delivered: Some(Moment(SAFE_BY - 20 * DAY)), ..closing(SAFE_BY) };
    let due = at(&subject, &known_long(), &Settings::default(), SAFE_BY - 12 * DAY).due;
    assert!(!due.contains(&ReminderKind::Delivered));
}

#[test]
fn a_step_of_a_dispute_is_told_until_it_is_of_no_use() {
    let step = |name: &str, at: i64, until: i64| After {
        name: name.to_owned(),
        words: "Post the return".into(),
        at: Moment(at),
        until: Moment(until),
    };
    let subject = Subject { after: vec![step("return 24", SAFE_BY - DAY, SAFE_BY)], ..Subject::default() };
    let name = ReminderKind::After("return 24".to_owned());
    assert_eq!(at(&subject, &known_long(), &Settings::default(), SAFE_BY - HOUR).due, [name]);
    assert_eq!(at(&subject, &known_long(), &Settings::default(), SAFE_BY).due, []);
}

#[test]
fn an_order_whose_deadline_is_not_known_is_told_to_be_looked_at_and_never_as_a_deadline() {
    let subject = Subject { look: Some(Moment(SAFE_BY)), ..Subject::default() };
    let told = walk(&subject, &mut known_long(), &Settings::default(), SAFE_BY - 40 * DAY);
    assert_eq!(told, [(vec![ReminderKind::Look], 0)]);
}

#[test]
fn a_memory_and_the_settings_come_back_as_they_were_stored() {
    let mut memory = known_long();
    let kinds = [
        ReminderKind::Before(6),
        ReminderKind::Missed,
        ReminderKind::After("appeal".to_owned()),
        ReminderKind::Snoozed,
        ReminderKind::Look,
    ];
    memory.told = kinds.into_iter().map(|kind| ReminderRecord { kind, at: Moment(SAFE_BY), shown: true }).collect();
    assert_eq!(Memory::from_plain(&memory.to_plain()).unwrap(), memory);
    let settings = quiet(22, 8);
    assert_eq!(Settings::from_plain(&settings.to_plain()).unwrap(), settings);
}

#[test]
fn what_cannot_be_chosen_is_refused_with_a_sentence() {
    let usual = Settings::default();
    usual.check().unwrap();
    let refused = |settings: Settings| settings.check().unwrap_err().english();
    assert!(refused(Settings { badge_days: 0, ..usual.clone() }).contains("1 to 60 days"));
    assert!(refused(Settings { lead_times: vec![24, 72], ..usual.clone() }).contains("earliest first"));
    assert!(refused(Settings { lead_times: vec![24, 24], ..usual.clone() }).contains("once"));
    assert!(refused(Settings { lead_times: vec![9999], ..usual.clone() }).contains("60 days"));
    assert!(refused(Settings { lead_times: (1..20).rev().collect(), ..usual.clone() }).contains("twelve"));
    assert!(refused(Settings { quiet_from: Some(60), ..usual.clone() }).contains("a beginning and an end"));
    assert!(refused(quiet(8, 21)).contains("twelve hours"));
    assert!(refused(quiet(8, 8)).contains("another time"));
    assert!(refused(Settings { quiet_from: Some(1440), quiet_to: Some(60), ..usual.clone() }).contains("time of day"));
    assert!(refused(Settings { language: Some("German".to_owned()), ..usual.clone() }).contains("letters"));
    Settings { language: Some("de".to_owned()), ..usual.clone() }.check().unwrap();
    assert!(refused(Settings { keep_months: 1, ..usual }).contains("3 months"));
    // What was stored before a language could be chosen leaves it to the browser.
    let recourse::plain::Plain::Map(mut members) = Settings::default().to_plain() else { panic!("settings are a map") };
    members.retain(|(name, _)| name != "language");
    let older = recourse::plain::Plain::Map(members);
    assert_eq!(Settings::stored(&older).unwrap(), Settings::default());
    let unknown = recourse::plain::Plain::tagged("colour", recourse::plain::Plain::Int(3));
    assert!(Settings::from_plain(&unknown).unwrap_err().describe().contains("no member named colour"));
}
