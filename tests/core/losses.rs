//! What storage may lose, and what is then said: nothing vanishes without a word, and each word is true for its record.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use crate::fake::{Background, Detail, at};
use recourse::day::{DAY, HOUR, Moment};
use recourse::message::{FileKind, Request};
use recourse::overview::{self, SHARDS};
use recourse::plain::{Plain, ToPlain};
use recourse::settings::Settings;
use say::InEnglish as _;

fn id(n: usize) -> String {
    (8_211_000_000_000_017 + n * 20_000).to_string()
}

/// Twelve orders whose windows close in the days before and after Christmas.
fn twelve() -> Background {
    let mut background = Background::new("2026-11-27T12:00:00Z", "Europe/Berlin");
    for n in 0..12 {
        let (id, refund) = (id(n), format!("Dec {}, 2026", n + 5));
        let detail = Detail {
            id: &id,
            placed: "Oct 9, 2026",
            status: "Awaiting delivery",
            refund: &refund,
            buttons: "Returns/refunds",
            ..Detail::default()
        };
        background.read(detail.page());
    }
    background
}

/// The shard that holds the most orders, and those orders.
fn fullest() -> (usize, Vec<String>) {
    let shards = (0..SHARDS).map(|n| (n, (0..12).map(id).filter(|id| overview::shard_of(id) == n).collect::<Vec<_>>()));
    shards.max_by_key(|(_, ids)| ids.len()).unwrap()
}

fn shard(n: usize) -> String {
    format!("shelf:{n}")
}

fn order(id: &str) -> String {
    format!("order:{id}")
}

/// What the banner on an order page says.
fn banner(background: &mut Background) -> String {
    let opened = Request::Opened { url: crate::fake::LIST.to_owned() };
    background.ask(opened).response.banner.map(|banner| banner.english()).unwrap_or_default()
}

/// Wakes as the alarm would, until an instant.
fn sleep_until(background: &mut Background, until: Moment) {
    while let Some(wake) = background.ask(Request::Woke).effects.wake_at {
        let next = Moment(wake).max(background.now.plus(1));
        background.now = next.min(until);
        if next >= until {
            break;
        }
    }
}

#[test]
fn a_shard_that_is_gone_emptied_or_no_shard_is_made_anew_from_the_orders() {
    let (n, ids) = fullest();
    let whole = twelve();
    let damages: [fn(&Plain) -> Option<Plain>; 5] = [
        |_| None,
        |_| Some(Plain::Map(Vec::new())),
        |_| Some(Plain::Text("undefined".to_owned())),
        |shard| Some(Plain::Map(shard.members()[1..].to_vec())),
        |shard| {
            let mut members = shard.members().to_vec();
            members[0].0 = "8211999999999999".to_owned();
            Some(Plain::Map(members))
        },
    ];
    assert!(ids.len() > 1);
    for (which, damage) in damages.into_iter().enumerate() {
        // Whether the popup looks, or the background by itself.
        for by_itself in [false, true] {
            let mut background = whole.clone();
            match damage(&whole.stored[&shard(n)]) {
                Some(damaged) => drop(background.stored.insert(shard(n), damaged)),
                None => drop(background.stored.remove(&shard(n))),
            }
            if by_itself {
                let later = background.now.plus(DAY);
                sleep_until(&mut background, later);
                assert_eq!(background.stored[&shard(n)].members().len(), ids.len(), "{which}");
            }
            let popup = background.popup();
            for id in (0..12).map(id) {
                assert!(popup.contains(&format!("Order {id}")), "{which} {id}: {popup}");
            }
            background.now = at("2026-12-19T17:00:00Z");
            assert_eq!(background.toolbar().0.trim_end_matches('?'), "6h", "{which}: Dec 5 and fifteen days");
        }
    }
}

#[test]
fn an_order_that_is_gone_is_told_by_its_number_in_popup_and_toolbar() {
    let (n, ids) = fullest();
    for with_its_shard in [false, true] {
        let mut background = twelve();
        background.stored.remove(&order(&ids[0]));
        if with_its_shard {
            background.stored.remove(&shard(n));
        }
        let later = background.now.plus(DAY);
        sleep_until(&mut background, later);
        let toolbar = background.ask(Request::Woke).effects.toolbar.unwrap();
        assert_eq!(toolbar.unknown, 1);
        assert!(
            toolbar.text.english().contains('?') && toolbar.title.english().contains("1 order has no date yet"),
            "{}",
            toolbar.title.english()
        );
        let popup = background.popup();
        let words =
            format!("Order {}: what was known of it is gone, so its date does not count. Open it once.", ids[0]);
        assert!(popup.contains(&words), "{popup}");
        assert!(popup.contains(&ids[1]), "the others of its shard live");
        assert!(banner(&mut background).contains("1 order that was known"), "{}", banner(&mut background));
        // Read again, it is there again, and nothing is said any more.
        let detail = Detail { id: &ids[0], status: "Awaiting delivery", refund: "Dec 30, 2026", ..Detail::default() };
        background.read(detail.page());
        assert!(!background.popup().contains("is gone") && banner(&mut background).is_empty());
    }
}

#[test]
fn orders_that_are_gone_with_everything_that_named_them_are_told_by_how_many_they_were() {
    let mut background = twelve();
    background.stored.retain(|key, _| key == "index");
    let popup = background.popup();
    assert!(popup.contains("12 orders that were known are gone, and their numbers with them"), "{popup}");
    let (text, title) = background.toolbar();
    assert!(text == "?12" && title.contains("12 orders have no date yet"), "{text} {title}");
    // With what is remembered of their reminders, their numbers are there.
    let mut background = twelve();
    background.stored.retain(|key, _| key == "index" || key.starts_with("told:"));
    let popup = background.popup();
    assert!(popup.contains(&format!("Order {}: what was known of it is gone", id(0))), "{popup}");
    assert!(popup.contains("And 6 more, 12 in all."), "bounded: {popup}");
}

#[test]
fn an_index_that_is_gone_is_made_anew_and_nothing_is_lost_by_it() {
    let mut background = twelve();
    background.stored.remove("index");
    let (text, title) = background.toolbar();
    assert!(text.is_empty() && title.contains("12 orders were read"), "{text} {title}");
    assert!(!background.popup().contains("No order is known"));
}

#[test]
fn choices_that_are_gone_or_damaged_are_told_and_the_usual_ones_hold() {
    let chosen = Settings { badge_days: 30, ..Settings::default() };
    let late = Plain::map(&mut [("quiet_from", Plain::Int(25 * 60)), ("quiet_to", Plain::Int(26 * 60))]);
    for (damaged, words) in [
        (None, "Your choices (reminders, quiet hours, toolbar) are gone"),
        (
            Some(Plain::Text("{\"quiet\":".to_owned())),
            "Your choices (reminders, quiet hours, toolbar) could not be read",
        ),
        (Some(late), "Your choices (reminders, quiet hours, toolbar) could not be read"),
    ] {
        let mut background = twelve();
        background.ask(Request::Choose { settings: chosen.to_plain() });
        assert_eq!(background.toolbar().0, "22d");
        match damaged {
            Some(damaged) => drop(background.stored.insert("settings".to_owned(), damaged)),
            None => drop(background.stored.remove("settings")),
        }
        for _ in 0..2 {
            let (text, title) = background.toolbar();
            assert!(text == "?" && title.contains("Something that was stored is lost"), "{text} {title}");
        }
        let popup = background.popup();
        assert_eq!(popup.matches(words).count(), 1, "{popup}");
        assert!(banner(&mut background).contains(words), "{}", banner(&mut background));
        // It is told until the shopper says that they know.
        background.ask(Request::Understood);
        assert!(!background.popup().contains("Your choices") && banner(&mut background).is_empty());
        assert!(background.toolbar().0.is_empty());
    }
    // Choices that nobody made are not missed.
    assert!(!twelve().popup().contains("Your choices"));
}

#[test]
fn what_is_out_of_bounds_is_set_aside_and_the_others_live() {
    let path = |key: &str, change: &dyn Fn(&mut serde_json::Value)| {
        let mut background = twelve();
        let mut value: serde_json::Value =
            serde_json::from_str(&recourse::plain::to_json(&background.stored[key])).unwrap();
        change(&mut value);
        background.stored.insert(key.to_owned(), serde_json::from_value(value).unwrap());
        background
    };
    let (order_key, told_key) = (order(&id(3)), format!("told:{}", id(3)));
    let of_order: [&dyn Fn(&mut serde_json::Value); 5] = [
        &|order| order["dates"][0]["day"]["value"] = 1_000_000_000.into(),
        &|order| order["dates"][0]["day"]["value"] = (-1).into(),
        &|order| order["dates"][0]["day"]["value"] = "NaN".into(),
        &|order| order["seen"] = 1e300.into(),
        &|order| order["seen"] = i64::MIN.into(),
    ];
    let of_memory: [&dyn Fn(&mut serde_json::Value); 2] =
        [&|told| told["since"] = i64::MAX.into(), &|told| told["snoozed"] = "Infinity".into()];
    let of_index: [&dyn Fn(&mut serde_json::Value); 2] =
        [&|index| index["shards"][3]["next"] = (-5).into(), &|index| index["shards"][3]["holds"] = (-1).into()];
    let orders = of_order
        .iter()
        .map(|change| (path(&order_key, change), format!("Order {}: what was stored of it could not be read", id(3))));
    let memories = of_memory
        .iter()
        .map(|change| (path(&told_key, change), format!("Order {}: which reminders of it you have had", id(3))));
    let indexes = of_index
        .iter()
        .map(|change| (path("index", change), "The overview of your orders could not be read".to_owned()));
    for (mut background, words) in orders.chain(memories).chain(indexes) {
        let later = background.now.plus(DAY);
        sleep_until(&mut background, later);
        let popup = background.popup();
        assert!(popup.contains(&words), "{words}: {popup}");
        let others = (0..12).filter(|n| *n != 3).map(id).all(|id| popup.contains(&format!("Order {id}")));
        assert!(others, "{popup}");
        background.now = at("2026-12-19T17:00:00Z");
        let outcome = background.ask(Request::Woke);
        assert!(
            outcome.effects.wake_at.is_some_and(|wake| wake > background.now.0 && wake <= background.now.plus(HOUR).0)
        );
        assert!(outcome.effects.toolbar.unwrap().text.english().starts_with("6h"));
    }
}

#[test]
fn a_shard_of_which_nothing_seems_to_fall_due_is_looked_at_all_the_same() {
    let mut background = twelve();
    let mut index: serde_json::Value =
        serde_json::from_str(&recourse::plain::to_json(&background.stored["index"])).unwrap();
    for shard in index["shards"].as_array_mut().unwrap() {
        shard.as_object_mut().unwrap().remove("next");
    }
    background.stored.insert("index".to_owned(), serde_json::from_value(index).unwrap());
    background.now = background.now.plus(DAY);
    assert!(background.ask(Request::Woke).effects.wake_at.is_some());
    background.now = at("2026-12-19T17:00:00Z");
    assert_eq!(background.toolbar().0, "6h");
}

#[test]
fn where_nothing_can_be_read_any_more_it_says_so_and_works_from_the_next_page_on() {
    let mut background = twelve();
    for record in background.stored.values_mut() {
        *record = Plain::Int(-1);
    }
    let (text, title) = background.toolbar();
    assert!(text == "?12" && title.contains("12 orders have no date yet"), "{text} {title}");
    assert!(background.popup().contains("could not be read"));
    let detail = Detail { id: &id(0), status: "Awaiting delivery", refund: "Dec 5, 2026", ..Detail::default() };
    background.read(detail.page());
    let popup = background.popup();
    assert!(popup.contains("last safe day is Dec 19"), "{popup}");
    background.now = background.now.plus(10 * DAY);
    assert!(background.toolbar().0.starts_with("12d"), "{:?}", background.toolbar());
}

/// The number of a change, by the order it is of.
fn sequences(background: &mut Background) -> Vec<(String, i64)> {
    let file = background.ask(Request::Export { kind: FileKind::Calendar, order: None }).response.file.unwrap();
    let of = |event: &Plain| {
        let property = |name: &str| {
            let found = event.values()[1].values().iter().find(|property| property.values()[0].text() == Some(name));
            found.unwrap().values()[3].clone()
        };
        (property("uid").text().unwrap().to_owned(), property("sequence").int().unwrap())
    };
    file.plain.values()[2].values().iter().map(of).collect()
}

#[test]
fn a_lost_calendar_record_restarts_no_number_below_what_was_handed_out() {
    let move_date = |background: &mut Background, refund: &str| {
        background.now = background.now.plus(HOUR);
        let detail =
            Detail { id: &id(0), placed: "Oct 9, 2026", status: "Awaiting delivery", refund, ..Detail::default() };
        background.read(detail.page());
    };
    let mut whole = twelve();
    for n in 0..8 {
        sequences(&mut whole);
        move_date(&mut whole, &format!("Dec {}, 2026", 6 + n));
    }
    let before = sequences(&mut whole);
    let highest = before.iter().map(|(_, sequence)| *sequence).max().unwrap();
    assert_eq!(highest, 8);
    for (key, damaged) in [
        ("calendar", None),
        (
            "calendar",
            Some(Plain::Map(vec![("x".to_owned(), Plain::Map(vec![("sequence".to_owned(), Plain::Int(-3))]))])),
        ),
        ("index and calendar", None),
    ] {
        let mut background = whole.clone();
        background.stored.remove("calendar");
        if key != "calendar" {
            background.stored.remove("index");
        }
        if let Some(damaged) = damaged {
            background.stored.insert("calendar".to_owned(), damaged);
        }
        let after = sequences(&mut background);
        assert_eq!(after.len(), before.len());
        for ((uid, sequence), (was, _)) in after.iter().zip(&before) {
            assert!(uid == was && *sequence > highest, "{key}: {uid} {sequence}");
        }
        move_date(&mut background, "Dec 22, 2026");
        let next = sequences(&mut background);
        assert!(next.iter().any(|(uid, n)| after.iter().any(|(was, old)| was == uid && n > old)), "{key}");
        if key == "calendar" {
            assert!(background.popup().contains("What your calendar files have said so far"), "{}", background.popup());
        }
    }
}

#[test]
fn a_storage_that_is_full_and_a_disk_that_is_are_told_apart() {
    let say = |why: &str, of: Option<&str>, sizes: Option<(i64, i64)>| {
        let mut background = twelve();
        let failed = Request::WriteFailed {
            why: why.to_owned(),
            of: of.map(str::to_owned),
            needs: sizes.map(|sizes| sizes.0),
            room: sizes.map(|sizes| sizes.1),
        };
        background.ask(failed).response.refused.unwrap().english()
    };
    for why in ["QUOTA_BYTES quota exceeded", "QuotaExceededError: the quota has been exceeded"] {
        let words = say(why, Some("seen"), None);
        assert!(words.contains("storage for extensions is full") && words.contains("Forget orders"), "{words}");
        assert!(!words.contains("disk"), "{words}");
    }
    let words = say("IO error: no space left on device", Some("seen"), None);
    assert!(words.contains("no space left on device") && !words.contains("storage for extensions"), "{words}");
    let words = say("QuotaExceededError", Some("import"), Some((12_000_000, 7_000_000)));
    assert!(words.contains("not taken in") && words.contains("nothing was changed"), "{words}");
    assert!(words.contains("needs 12 MB") && words.contains("room for 7 MB"), "{words}");
    // What does not fit never reads as if it did.
    let words = say("QuotaExceededError", Some("import"), Some((7_000_001, 7_999_999)));
    assert!(words.contains("needs 8 MB") && words.contains("room for 7 MB"), "{words}");
}

#[test]
fn an_import_is_kept_whole_or_not_at_all() {
    let mut there = twelve();
    let file = there.ask(Request::Export { kind: FileKind::Ledger, order: None }).response.file.unwrap().plain;
    let mut here = Background::new("2026-11-27T12:00:00Z", "Europe/Berlin");
    assert!(here.ask(Request::Import { file }).effects.whole);
    assert!(!here.ask(Request::Woke).effects.whole);
}

#[test]
fn an_order_that_was_forgotten_is_not_told_as_lost() {
    let mut background = twelve();
    background.ask(Request::Forget { order: Some(id(0)) });
    let later = background.now.plus(3 * DAY);
    sleep_until(&mut background, later);
    assert!(!background.popup().contains("gone"), "{}", background.popup());
    assert!(background.popup().contains("11 orders were read"));
}
