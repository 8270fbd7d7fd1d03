//! Where a shopper acts: each button with its own date, what is put off only as far as that is safe, and quotes with the
//! number in them that they prove.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use crate::fake::{Background, Detail, at};
use recourse::day::{DAY, HOUR, Moment, Zone};
use recourse::message::{Request, Until, View};
use recourse::plain::{Plain, ToPlain};
use recourse::settings::Settings;
use say::InEnglish as _;

const ID: &str = "8211000000000017";

fn detail<'a>() -> Detail<'a> {
    Detail {
        id: ID,
        placed: "Oct 9, 2026",
        status: "Awaiting delivery",
        buttons: "Returns/refunds",
        ..Detail::default()
    }
}

fn read(now: &str, detail: &Detail<'_>) -> Background {
    let mut background = Background::new(now, "Europe/Berlin");
    background.read(detail.page());
    background
}

/// The chip of the order, its class and its words.
fn chip(background: &mut Background) -> (String, String) {
    let asked = format!(r#"{{"chips": {{"anchors": [{{"at": 1, "order": "{ID}", "button": 0}}]}}}}"#);
    let view = background.ask_text(&asked).response.chips.remove(0).view;
    (view.class.clone(), view.english())
}

const MISSING: &str = "Not arrived?";
const OTHER: &str = "Something wrong?";

#[test]
fn each_purpose_has_its_own_date_beside_its_button_and_the_headline_says_for_what_it_counts() {
    // Printed for what is not as described: 75 days after Oct 9 is Dec 23. Not received: Nov 19 and fifteen days is Dec 4.
    let reminder = "You can open a dispute within 75 days after order was placed.";
    let both = Detail { refund: "Nov 20, 2026", reminder, ..detail() };
    let mut background = read("2026-11-27T12:00:00Z", &both);
    let (_, words) = chip(&mut background);
    assert!(words.contains("Dispute until Dec 4 if not arrived"), "{words}");
    // The button in view is what the date in view is of; the other has its own date where it is folded.
    assert!(words.contains(&format!("{MISSING} More {OTHER} until Dec 22")), "{words}");

    // Once the first has passed, nothing over its button is calm, and the other is still ahead.
    background.now = at("2026-12-05T12:00:00Z");
    let (class, words) = chip(&mut background);
    assert!(words.contains("until Dec 22 if faulty"), "{words}");
    assert!(words.contains(&format!("{MISSING} try now More {OTHER} until Dec 22")), "{words}");
    assert!(class.contains("doubtful") && words.starts_with('!'), "{class} {words}");
    assert!(background.popup().contains(&format!("{MISSING} try now")), "in the popup as well");

    // One that is not known is said to be so.
    let one = Detail { reminder, ..detail() };
    let (_, words) = chip(&mut read("2026-11-27T12:00:00Z", &one));
    assert!(
        words.contains(&format!(
            "Dispute until Dec 22 if faulty 25 days left AliExpress {OTHER} More {MISSING} last day not known"
        )),
        "{words}"
    );

    // The headline is of what closes first.
    let short = "You can open a dispute within 77 days after order was placed.";
    let earlier = Detail { refund: "Dec 20, 2026", reminder: short, ..detail() };
    let (_, words) = chip(&mut read("2026-11-27T12:00:00Z", &earlier));
    assert!(words.contains("until Dec 24 if faulty"), "{words}");
    assert!(words.contains(&format!("{OTHER} More {MISSING} until Jan 3")), "{words}");

    // Where both close together, one date is enough.
    let (class, words) = chip(&mut read("2026-11-27T12:00:00Z", &Detail { refund: "Dec 10, 2026", ..detail() }));
    assert!(words.contains("Dispute until Dec 24 27 days left"), "{words}");
    let in_view = words.split(" More ").next().unwrap_or_default();
    assert_eq!(in_view.matches("Dec 24").count(), 1, "{words}");
    assert!(class.contains("open"), "{class}");
}

/// A reminder of the order so long before its last safe moment, in the popup: what may be pressed.
fn offered(left: i64) -> String {
    let mut background = read("2026-11-27T12:00:00Z", &Detail { refund: "Dec 10, 2026", ..detail() });
    let lead_times = vec![20 * 24, 10 * 24, 5 * 24, 48, 20, 6, 1];
    background.ask(Request::Choose { settings: Settings { lead_times, ..Settings::default() }.to_plain() });
    background.now = at("2026-12-24T23:00:00Z").minus(left);
    background.ask(Request::Woke);
    let popup = background.popup();
    let due = popup.split("No more reminders for this order").next().unwrap().to_owned();
    assert!(due.contains("Understood"), "{popup}");
    due
}

#[test]
fn nothing_is_offered_that_would_pass_the_last_safe_moment() {
    for (left, tomorrow, three_days, a_time) in [
        (10 * DAY, true, true, true),
        (5 * DAY, true, true, true),
        (2 * DAY, true, false, true),
        (20 * HOUR, false, false, true),
        (HOUR / 2, false, false, false),
    ] {
        let offered = offered(left);
        let is = [" Tomorrow ", "In three days", "Choose a time"].map(|words| offered.contains(words));
        assert_eq!(is, [tomorrow, three_days, a_time], "{left}: {offered}");
    }
}

#[test]
fn a_time_that_is_too_late_is_refused_with_the_moment_that_it_would_pass() {
    let mut background = read("2026-11-27T12:00:00Z", &Detail { refund: "Dec 10, 2026", ..detail() });
    let mut snooze = |moment: &str| {
        let until = Until::Moment(at(moment));
        background.ask(Request::Snooze { order: ID.to_owned(), until }).response.refused.map(|why| why.english())
    };
    for late in ["2026-12-24T23:00:00Z", "2026-12-24T22:30:00Z", "2026-12-30T12:00:00Z"] {
        let why = snooze(late).unwrap();
        assert!(why.contains("there is time only until Dec 24."), "{why}");
    }
    assert_eq!(snooze("2026-12-20T12:00:00Z"), None);
}

#[test]
fn what_was_put_off_comes_back_before_a_date_that_has_moved_closer() {
    let mut background = read("2026-11-27T12:00:00Z", &Detail { refund: "Dec 10, 2026", ..detail() });
    background.now = at("2026-12-14T23:00:00Z");
    background.ask(Request::Snooze { order: ID.to_owned(), until: Until::Days(7) });
    background.now = background.now.plus(HOUR);
    background.read(Detail { refund: "Dec 4, 2026", ..detail() }.page());
    let safe_by = at("2026-12-18T23:00:00Z");
    let mut told = Vec::new();
    while background.now < safe_by {
        let effects = background.ask(Request::Woke).effects;
        let due = background.stored.get("due").is_some_and(|due| *due.get(ID) != Plain::Null);
        if due {
            told.push(safe_by.since(background.now) / HOUR);
            background.ask(Request::Dismiss { order: ID.to_owned() });
        }
        background.now = Moment(effects.wake_at.unwrap()).max(background.now.plus(1));
    }
    assert!(told.iter().any(|hours| *hours >= 6), "{told:?}");
}

/// A sentence of the site's with so much before its numbers.
fn sentence() -> String {
    let before = "Your order is protected by the buyer protection of the site, and whatever happens to your parcel on its \
                  way to you is settled by it. If an item is defective or is not what the seller has described, then ";
    format!("{before}you can open a dispute within 90 days after order was placed.")
}

#[test]
fn a_quote_has_the_number_in_it_that_it_proves() {
    let long = sentence();
    assert!(long.find("90 days").unwrap() > 200);
    let two = "You can apply for a return/refund within 7 days of confirming receipt, and for whatever is defective or is \
               not as the seller has described it, with pictures of it, of its packaging and of the label that was on the \
               parcel, you can open a dispute within 90 days after order was placed.";
    for reminder in [long.as_str(), two] {
        let mut background = read("2026-11-27T12:00:00Z", &Detail { reminder, status: "Completed", ..detail() });
        let asked = Request::Sheet { order: ID.to_owned(), line: Some(detail().line()) };
        let sheet = background.ask(asked).response.popup.unwrap().english();
        assert!(sheet.contains("90 days after order was placed"), "{sheet}");
        assert_eq!(sheet.contains("7 days of confirming"), reminder == two);
    }
}

#[test]
fn quiet_hours_are_one_range_over_midnight_or_not() {
    let berlin = Zone::iana("Europe/Berlin").unwrap();
    let quiet = |from: u32, to: u32, local: &str| {
        let settings = Settings { quiet_from: Some(from * 60), quiet_to: Some(to * 60), ..Settings::default() };
        assert_eq!(settings.check(), Ok(()));
        settings.quiet_around(at(&format!("2026-11-27T{local}:00+01:00")), &berlin).is_some()
    };
    for (local, is) in
        [("23:30", true), ("00:00", true), ("06:59", true), ("07:00", false), ("12:00", false), ("21:59", false)]
    {
        assert_eq!(quiet(22, 7, local), is, "{local}");
    }
    for (local, is) in [("13:00", true), ("14:59", true), ("15:00", false), ("12:59", false)] {
        assert_eq!(quiet(13, 15, local), is, "{local}");
    }
    let same = Settings { quiet_from: Some(480), quiet_to: Some(480), ..Settings::default() };
    assert!(same.check().unwrap_err().english().contains("must end at another time"));
    // The night on which the clocks go back ends at seven as any other.
    let usual = Settings { quiet_from: Some(22 * 60), quiet_to: Some(7 * 60), ..Settings::default() };
    let (_, end) = usual.quiet_around(at("2026-10-25T03:00:00Z"), &berlin).unwrap();
    assert_eq!(end, at("2026-10-25T06:00:00Z"));
}

/// The rows of the popup in which something of this class stands.
fn rows_with(view: &View, class: &str) -> usize {
    let has = |view: &View| view.class.split(' ').any(|each| each == class);
    fn holds(view: &View, has: &dyn Fn(&View) -> bool) -> bool {
        has(view) || view.children.iter().any(|child| holds(child, has))
    }
    let here = usize::from(view.class.split(' ').next() == Some("row") && holds(view, &has));
    here + view.children.iter().map(|child| rows_with(child, class)).sum::<usize>()
}

#[test]
fn what_a_press_opens_stands_in_the_row_that_was_pressed() {
    let mut background = read("2026-11-27T12:00:00Z", &Detail { refund: "Dec 10, 2026", ..detail() });
    let other = "8211000000020017";
    background.read(Detail { id: other, refund: "Dec 20, 2026", ..detail() }.page());
    let key = format!("{}1", &other[..15]);
    let compose = format!(r#"{{"compose": {{"order": "{other}", "line": "{key}", "received": true}}}}"#);
    background.ask_text(&compose);
    let popup = background.ask(Request::Popup).response.popup.unwrap();
    assert_eq!(rows_with(&popup, "composer"), 1, "{}", popup.english());
    let rows = popup.children.iter().find(|child| child.class == "rows").unwrap();
    let row = rows.children.iter().find(|row| row.english().contains(other)).unwrap();
    assert_eq!(rows_with(row, "composer"), 1, "{}", row.english());
}
