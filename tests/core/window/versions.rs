//! A rule that changes on a day: before that day the new one is not in force, and where nobody knows which of the two holds,
//! the earlier date warns and the later one decides.

use recourse::plain::from_json;
use say::InEnglish as _;

use super::*;

/// What closes how many days after which event, from when on. Each version holds until the next begins.
fn changing(versions: &[(&str, &str, u32)]) -> Policy {
    let mut rules = Vec::new();
    for (n, (from, event, days)) in versions.iter().enumerate() {
        let last = versions.get(n + 1).map(|(next, ..)| Day::from_iso(next).unwrap().plus(-1).iso());
        let from = if from.is_empty() { String::new() } else { format!(r#""from": "{from}","#) };
        let until = last.map(|last| format!(r#""until": "{last}","#)).unwrap_or_default();
        rules.push(format!(
            r#"{{"id": "closes", "role": "closes", "purposes": ["not-received"], {from} {until}
               "at": {{"event": "{event}", "days": {days}}}, "reference": "made up"}}"#
        ));
    }
    let text = format!(
        r#"{{"policy": "made up", "version": "1", "time_zone": "America/Los_Angeles",
            "priority": ["button", "shown", "country", "rule", "estimate"], "rules": [{}]}}"#,
        rules.join(", ")
    );
    from_json(&text).unwrap()
}

fn longer() -> Policy {
    changing(&[("", "delivery-deadline", 15), ("2027-01-01", "delivery-deadline", 20)])
}

fn shorter() -> Policy {
    changing(&[("", "delivery-deadline", 15), ("2027-01-01", "delivery-deadline", 10)])
}

fn three() -> Policy {
    changing(&[
        ("", "delivery-deadline", 15),
        ("2027-01-01", "delivery-deadline", 20),
        ("2027-06-01", "delivery-deadline", 12),
    ])
}

/// The last safe day in Berlin and the last instant in UTC, of an order that was first read then.
fn told(policy: &Policy, read: &str, dates: &[(Milestone, &str)]) -> (String, String) {
    let mut order = order(Status::AwaitingDelivery, None, dates);
    order.seen = at(read);
    order.dates.iter_mut().for_each(|dated| dated.day.evidence.at = at(read));
    let berlin = zone("Europe/Berlin");
    let window = window::of(&order, order.lines.first(), policy, at(read), &berlin);
    let clock = window.headline().unwrap();
    let last = berlin.day_of(clock.safe_by.unwrap().moment.minus(1)).iso();
    (last, utc(clock.hard_close).unwrap())
}

#[test]
fn a_rule_of_the_future_is_not_in_force_today() {
    use Milestone::{Completed, DeliveryDeadline as Deadline, Placed};
    let now = "2026-11-27T12:00:00Z";
    for (policy, read, dates, last, close) in [
        (longer(), "2026-09-10T12:00:00Z", vec![(Deadline, "2026-09-04")], "2026-09-18", "2026-09-20T06:59:59Z"),
        (longer(), now, vec![(Deadline, "2026-12-10"), (Placed, "2026-10-09")], "2026-12-24", "2026-12-26T07:59:59Z"),
        // Its refund date is after that day, and it was seen before it.
        (longer(), now, vec![(Deadline, "2027-01-10")], "2027-01-24", "2027-01-26T07:59:59Z"),
        (shorter(), now, vec![(Deadline, "2026-12-20")], "2027-01-03", "2027-01-05T07:59:59Z"),
        (
            changing(&[("", "completed", 15), ("2027-01-01", "completed", 30)]),
            now,
            vec![(Completed, "2026-11-20")],
            "2026-12-04",
            "2026-12-06T07:59:59Z",
        ),
        // It was seen two days before, so it was placed before.
        (longer(), "2026-12-30T12:00:00Z", vec![(Deadline, "2027-01-08")], "2027-01-22", "2027-01-24T07:59:59Z"),
    ] {
        assert_eq!(told(&policy, read, &dates), (last.to_owned(), close.to_owned()), "{dates:?}");
    }
}

#[test]
fn an_order_of_a_known_day_has_the_rule_of_that_day() {
    use Milestone::{DeliveryDeadline as Deadline, Placed};
    for (policy, placed, deadline, last, close) in [
        (longer(), "2026-12-01", "2027-01-10", "2027-01-24", "2027-01-26T07:59:59Z"),
        (longer(), "2027-01-03", "2027-02-10", "2027-03-01", "2027-03-03T07:59:59Z"),
        (longer(), "2027-01-01", "2027-02-01", "2027-02-20", "2027-02-22T07:59:59Z"),
        (longer(), "2026-12-31", "2027-02-01", "2027-02-15", "2027-02-17T07:59:59Z"),
        (three(), "2027-03-03", "2027-07-10", "2027-07-29", "2027-07-31T06:59:59Z"),
    ] {
        let dates = [(Placed, placed), (Deadline, deadline)];
        assert_eq!(told(&policy, "2027-07-01T12:00:00Z", &dates), (last.to_owned(), close.to_owned()), "{placed}");
    }
}

#[test]
fn where_nobody_knows_which_rule_holds_the_earlier_date_warns_and_the_later_decides() {
    for (policy, read, deadline, last, close) in [
        (longer(), "2027-01-20T12:00:00Z", "2027-02-10", "2027-02-24", "2027-03-03T07:59:59Z"),
        (shorter(), "2027-01-20T12:00:00Z", "2027-02-10", "2027-02-19", "2027-02-26T07:59:59Z"),
        (three(), "2027-07-01T12:00:00Z", "2027-07-10", "2027-07-21", "2027-07-31T06:59:59Z"),
    ] {
        let dates = [(Milestone::DeliveryDeadline, deadline)];
        assert_eq!(told(&policy, read, &dates), (last.to_owned(), close.to_owned()), "{read} {deadline}");
    }
}

#[test]
fn two_versions_of_a_date_beside_the_window_are_told_as_one() {
    let rule = |part: &str, days: u32| {
        format!(
            r#"{{"id": "coupon", "role": "beside", {part}, "at": {{"event": "delivery-deadline", "days": {days}}},
               "text": "A <b>coupon</b>, until {{day}}", "reference": "made up"}}"#
        )
    };
    for (old, new) in [(5, 9), (9, 5)] {
        let text = format!(
            r#"{{"policy": "made up", "version": "1", "time_zone": "UTC",
                "priority": ["rule"], "rules": [{}, {}]}}"#,
            rule(r#""until": "2026-12-31""#, old),
            rule(r#""from": "2027-01-01""#, new)
        );
        let policy: Policy = from_json(&text).unwrap();
        let mut order = order(Status::AwaitingDelivery, None, &[(Milestone::DeliveryDeadline, "2027-02-10")]);
        order.dates[0].day.evidence.at = at("2027-01-20T12:00:00Z");
        let window = window::of(&order, order.lines.first(), &policy, at("2027-01-20T12:00:00Z"), &zone("UTC"));
        let [beside] = &window.beside[..] else { panic!("{:?}", window.beside) };
        // A rule that is none of ours has words of its own, which are shown as they stand and never become a day.
        assert_eq!(
            beside.words.english(),
            "Until Feb 14, 2027, by a rule from another file that says of itself: “A <b>coupon</b>, until {day}”."
        );
        assert_eq!(utc(beside.hard_close).unwrap(), "2027-02-19T23:59:59Z");
    }
}
