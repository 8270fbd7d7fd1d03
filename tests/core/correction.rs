//! A corrected site file: what is taken, and with which sentence everything else is refused.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use recourse::correction::{SiteFileStatus, check, choose, selectors};
use recourse::day::Moment;
use recourse::plain::{FromPlain, Plain, to_json};
use recourse::site::Site;
use say::InEnglish as _;
use serde_json::{Value, json};

/// 2026-12-05.
const NOW: Moment = Moment(1_796_428_800_000);

fn own() -> Value {
    serde_json::from_str(include_str!("../../src/site.json")).unwrap()
}

fn plain(value: &Value) -> Plain {
    serde_json::from_value(value.clone()).unwrap()
}

/// The file with one place changed.
fn changed(pointer: &str, value: Value) -> Value {
    let mut file = own();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    file.pointer_mut(parent).unwrap()[name] = value;
    file
}

fn refusal(file: &Value) -> String {
    check(&plain(file), &plain(&own()), NOW).unwrap_err()
}

#[test]
fn a_file_with_a_mended_selector_is_taken() {
    let place = "/pages/0/recipe/scopes/order/select";
    let file = changed(place, json!([".order-card"]));
    let (site, standing) = choose(&plain(&own()), Some(&plain(&file)), NOW).unwrap();
    assert_eq!(standing, SiteFileStatus::Corrected(own()["version"].as_str().unwrap().to_owned()));
    let order = &site.pages[0].recipe.as_ref().unwrap().scopes["order"];
    assert_eq!(order.select, [".order-card"]);
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    for (pointer, value, sentence) in [
        ("/version", json!("soon"), "expected a date such as 2026-09-30 at version"),
        ("/version", json!("2026-02-30"), "expected a date such as 2026-09-30 at version"),
        ("/version", json!("2026-12-07"), "expected no date that is still to come at version"),
        ("/version", json!("9999-12-31"), "expected no date that is still to come at version"),
        ("/version", json!("2020-01-01"), "expected no earlier date than this version's own file has at version"),
        ("/hosts", json!(["evil.example"]), "expected no other hosts than this version's own file has at hosts"),
        (
            "/hosts",
            json!(["aliexpress.com", "com"]),
            "expected no other hosts than this version's own file has at hosts",
        ),
        ("/hosts", json!([]), "expected no other hosts than this version's own file has at hosts"),
        (
            "/detail_url",
            json!("https://evil.example/?id="),
            "expected the address this version's own file has at detail_url",
        ),
        ("/surprise", json!(1), "expected no member named surprise"),
        ("/hosts", json!("x".repeat(9_001)), "expected a shorter text at hosts"),
    ] {
        assert_eq!(refusal(&changed(pointer, value)), sentence);
    }
    assert!(refusal(&changed("/pages", json!(7))).contains("at pages"));
    assert_eq!(refusal(&json!([1, 2])), "expected an object");
    assert_eq!(refusal(&changed("/hosts", json!(vec!["a"; 30_001]))), "expected a smaller file");
}

/// A word is looked for inside of texts, and an empty one stands in all of them.
#[test]
fn words_that_stand_in_every_text_are_refused_where_they_are() {
    for (place, word) in [
        ("words/deadline", ""),
        ("words/deadline", " "),
        ("words/deadline", "e"),
        ("words/status/completed", ""),
        ("words/dispute_button", "-"),
        ("words/labels/placed", "…"),
        ("words/terms/after-placed", "{n}"),
    ] {
        let sentence = refusal(&changed(&format!("/{place}"), json!(["something", word])));
        let place = place.replace('/', ".");
        assert_eq!(sentence, format!("expected words of at least two letters at {place}"), "“{word}”");
    }
}

/// In the browser scopes pass through unread, so their shape is looked at here and not by a type.
#[test]
fn a_scope_without_its_shape_is_refused_where_it_is() {
    let scope = "/pages/0/recipe/scopes/order";
    for (under, value) in [
        ("select", json!([])),
        ("select", json!([7])),
        ("fields", json!({"status": []})),
        ("fields", json!({"status": [{"select": 7}]})),
        ("fields", json!({"status": [{"eval": "x"}]})),
        ("fields", json!({"status": [{"containing": "x"}]})),
        ("fields", json!({"status": [{"mark": "x"}]})),
        ("fields", json!({"status": [{"matching": "(a+)+$"}]})),
        ("fields", json!({"status": [{"matching": 7}]})),
        ("onload", json!("x")),
    ] {
        let sentence = refusal(&changed(&format!("{scope}/{under}"), value.clone()));
        assert!(sentence.starts_with("expected "), "{under} {value}: {sentence}");
        assert!(sentence.contains("order"), "{under} {value}: {sentence}");
    }
}

#[test]
fn a_guarded_button_without_its_place_is_refused_where_it_is() {
    for (under, value) in
        [("buttons", json!(7)), ("beside", json!(null)), ("skip", json!(["a"])), ("press", json!("a"))]
    {
        let sentence = refusal(&changed(&format!("/pages/0/guards/0/place/{under}"), value));
        assert!(sentence.contains("guards"), "{under}: {sentence}");
    }
}

#[test]
fn an_imported_file_only_adds_to_what_is_never_pressed() {
    let ours = own()["form"]["selectors"]["never_press"].as_str().unwrap().to_owned();
    for (theirs, both) in [("", ours.clone()), (".none", format!("{ours}, .none")), (ours.as_str(), ours.clone())] {
        let file = changed("/form/selectors/never_press", json!(theirs));
        let site = Site::from_plain(&check(&plain(&file), &plain(&own()), NOW).unwrap()).unwrap();
        assert_eq!(site.form.selectors.never_press, both);
    }
    let file = changed("/form/selectors/never_words", json!(["escalate"]));
    let site = Site::from_plain(&check(&plain(&file), &plain(&own()), NOW).unwrap()).unwrap();
    let words = &site.form.selectors.never_words;
    assert!(["submit", "cancel", "escalate"].iter().all(|word| words.iter().any(|each| each == word)), "{words:?}");
}

#[test]
fn what_is_listened_to_stays_the_builds_own() {
    let file = changed("/tap/answer_path", json!("^/(everything)"));
    let site = Site::from_plain(&check(&plain(&file), &plain(&own()), NOW).unwrap()).unwrap();
    assert_eq!(site.tap.answer_path, own()["tap"]["answer_path"].as_str().unwrap());
    // Nor does a file bring an expression that a browser would work at for minutes.
    let file = changed("/expressions/days", json!("(x+x+)+y"));
    let site = Site::from_plain(&check(&plain(&file), &plain(&own()), NOW).unwrap()).unwrap();
    assert_eq!(site.expressions, Site::built_in().expressions);
}

#[test]
fn an_older_file_is_dropped_by_a_newer_build_with_a_notice() {
    let newer = changed("/version", json!("2999-01-01"));
    let (site, standing) = choose(&plain(&newer), Some(&plain(&own())), NOW).unwrap();
    assert_eq!(site.version, "2999-01-01");
    assert!(matches!(standing, SiteFileStatus::Outdated(_)));
    let notice = standing.notice().unwrap().english();
    assert!(notice.contains("not used any more") && notice.contains("Understood"), "{notice}");
}

#[test]
fn a_stored_file_that_is_no_good_leaves_the_builds_own_and_says_so() {
    let broken = changed("/hosts", json!(["evil.example"]));
    let (site, standing) = choose(&plain(&own()), Some(&plain(&broken)), NOW).unwrap();
    assert_eq!(site, *Site::built_in());
    let notice = standing.notice().unwrap().english();
    assert!(notice.contains("at hosts"), "{notice}");
}

#[test]
fn every_selector_is_handed_to_the_browser_to_try() {
    let file = changed("/pages/0/recipe/scopes/order/fields/status", json!([{"select": "a[", "skip": "b["}]));
    let found = selectors(&plain(&file));
    for wanted in [
        "a[",
        "b[",
        own()["obstacles"]["captcha"].as_str().unwrap(),
        own()["form"]["selectors"]["option"].as_str().unwrap(),
        own()["pages"][0]["guards"][0]["place"]["beside"].as_str().unwrap(),
    ] {
        assert!(found.iter().any(|(_, selector)| selector == wanted), "{wanted}");
    }
    let count = to_json(&plain(&own())).matches("\"skip\"").count();
    assert!(found.len() > count);
}
