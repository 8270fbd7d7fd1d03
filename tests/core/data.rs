//! The data files: each says what it means, says where it has it from, and survives being read and written.
//!
//! A failure here is advice: it names the place and what to write there.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on stops at that very line"
)]

use std::collections::{BTreeMap, BTreeSet};

use recourse::claim::words::{FormWords, smooth};
use recourse::day::Day;
use recourse::locales::{Language, Locales};
use recourse::order::{Milestone, PageKind, Solution, Stage, Status, TermKind};
use recourse::plain::{Plain, from_json, to_json};
use recourse::policy::{Policy, RuleRole, Span, Trust};
use recourse::read::text::fold;
use recourse::site::Site;
use recourse::snapshot::Scope;
use recourse::text::{MESSAGES, Text, ToldDay};
use serde_json::Value;

const SITE: &str = include_str!("../../src/site.json");
const LOCALES: &str = include_str!("../../src/locales.json");
const POLICY: &str = include_str!("../../src/policy.json");

fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// The names of each map's members, in the order in which they stand there, by the path to the map.
fn members(path: &str, plain: &Plain, found: &mut Vec<(String, Vec<String>)>) {
    if let Plain::Map(members) = plain {
        found.push((path.to_owned(), members.iter().map(|(name, _)| name.clone()).collect()));
    }
    plain.members().iter().for_each(|(name, value)| self::members(&format!("{path}/{name}"), value, found));
    plain.values().iter().for_each(|value| self::members(path, value, found));
}

/// The first place at which two values differ. What is empty and what is not there are the same.
fn difference(path: &str, one: &Value, other: &Value) -> Option<String> {
    let empty = |value: &Value| match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(values) => values.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    };
    match (one, other) {
        (Value::Object(members), Value::Object(others)) => {
            let names = members.keys().chain(others.keys());
            names.into_iter().find_map(|name| difference(&format!("{path}/{name}"), &one[name], &other[name]))
        }
        (Value::Array(values), Value::Array(others)) if values.len() == others.len() => {
            let mut pairs = values.iter().zip(others).enumerate();
            pairs.find_map(|(n, (one, other))| difference(&format!("{path}/{n}"), one, other))
        }
        _ => (one != other && !(empty(one) && empty(other)))
            .then(|| format!("{path} is {one} and comes back as {other}")),
    }
}

#[test]
fn the_site_survives_being_read_and_written() {
    let site: Site = from_json(SITE).unwrap();
    assert_eq!(difference("src/site.json", &value(SITE), &value(&to_json(&site))), None);
    assert_eq!(from_json::<Site>(&to_json(&site)).as_ref(), Ok(Site::built_in()));
}

#[test]
fn the_policy_survives_being_read_and_written() {
    let policy: Policy = from_json(POLICY).unwrap();
    assert_eq!(difference("src/policy.json", &value(POLICY), &value(&to_json(&policy))), None);
    assert_eq!(from_json::<Policy>(&to_json(&policy)).as_ref(), Ok(Policy::built_in()));
}

#[test]
fn the_locales_survive_being_read_and_written_and_say_of_which_cldr_they_are() {
    let locales: Locales = from_json(LOCALES).unwrap();
    assert_eq!(difference("src/locales.json", &value(LOCALES), &value(&to_json(&locales))), None);
    assert_eq!(from_json::<Locales>(&to_json(&locales)).as_ref(), Ok(Locales::built_in()));
    let parts: Vec<u32> = locales.cldr.split('.').map(|part| part.parse().unwrap()).collect();
    assert!(parts.len() >= 2 && parts[0] >= 48, "make src/locales.json anew with `cargo xtask locales`");
}

#[test]
fn words_of_the_locales_are_folded_and_sorted_so_that_they_are_found_by_halving() {
    let locales = Locales::built_in();
    for (what, named) in [("words", &locales.words), ("symbols", &locales.symbols), ("aliases", &locales.aliases)] {
        let names: Vec<&str> = named.iter().map(|(name, _)| name).collect();
        let mut sorted = names.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(names, sorted, "make src/locales.json anew with `cargo xtask locales`: its {what} are not sorted");
        for name in names {
            assert_eq!(
                fold(name),
                name,
                "make src/locales.json anew with `cargo xtask locales`: its {what} are not folded"
            );
            assert!(
                named.get(name).is_some() && named.longest(name, |_| true).map(|(found, _)| found) == Some(name),
                "{name}"
            );
        }
    }
}

#[test]
fn every_language_has_every_month_weekday_and_unit() {
    let locales = Locales::built_in();
    let has = |language: &Language, code: &str| {
        let means = |meaning: &str| {
            let mut words = meaning.split(' ');
            words.next() == Some(code) && words.any(|word| word == language.code)
        };
        locales.words.iter().any(|(_, meanings)| meanings.split("; ").any(means))
    };
    assert_eq!(locales.languages.len(), 19);
    for language in &locales.languages {
        let months: Vec<String> = (1..=12).map(|month| format!("m{month}")).collect();
        let named = months.iter().all(|month| has(language, month));
        assert!(named || has(language, "a") || has(language, "b"), "{} has no names of months", language.code);
        for code in ["w0", "w1", "w2", "w3", "w4", "w5", "w6", "ud", "uh", "um", "us"] {
            assert!(has(language, code), "{} has no word for {code}", language.code);
        }
        let order = language.dates.get(..3).unwrap();
        assert!(["dmy", "mdy", "ymd"].contains(&order) && language.dates.len() > 3, "{}", language.dates);
        assert_eq!(language.number.chars().count(), 2, "{}", language.code);
    }
}

#[test]
fn every_meaning_of_a_word_is_one_the_readers_know() {
    let locales = Locales::built_in();
    let units = ["ud", "uh", "um", "us", "u2d", "u2h", "u2m", "u2s"];
    for (word, meanings) in locales.words.iter() {
        for meaning in meanings.split("; ") {
            let (code, languages) = meaning.split_once(' ').unwrap();
            let number =
                |most: u32| code.get(1..).and_then(|digits| digits.parse().ok()).is_some_and(|n: u32| n <= most);
            let known = match code.get(..1) {
                Some("m") => number(12),
                Some("w") => number(6),
                _ => units.contains(&code) || ["a", "b", "eb", "ec", "g", "t"].contains(&code),
            };
            assert!(known, "{word} means {code}");
            for language in languages.split(' ') {
                assert!(locales.language(language).is_some(), "{word} is of {language}");
            }
        }
    }
}

#[test]
fn names_that_a_reader_looks_up_are_sorted_and_none_stands_twice() {
    const SORTED: [&str; 14] = [
        "fields",
        "scopes",
        "answers",
        "languages",
        "status_codes",
        "stage_codes",
        "event_codes",
        "status",
        "labels",
        "stages",
        "events",
        "terms",
        "choices",
        "reasons",
    ];
    let mut found = Vec::new();
    members("", &from_json(SITE).unwrap(), &mut found);
    for (path, names) in found {
        let mut sorted = names.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!(sorted.len(), names.len(), "in src/site.json a name stands twice in {path}: {names:?}");
        if path.rsplit('/').next().is_some_and(|last| SORTED.contains(&last)) {
            assert_eq!(names, sorted, "in src/site.json sort the names in {path}");
        }
    }
}

#[test]
fn an_unknown_member_is_refused_by_its_name() {
    for (text, known, misspelt) in [
        (SITE, "\"detail_url\"", "\"detial_url\""),
        (SITE, "\"seen\": \"2026-09\"", "\"sene\": \"2026-09\""),
        (SITE, "\"skip\"", "\"skpi\""),
        (SITE, "\"never_press\"", "\"never_pres\""),
        (SITE, "\"dispute_button_code\"", "\"dispute_buton_code\""),
    ] {
        assert!(text.contains(known), "{known}");
        assert!(from_json::<Site>(&text.replacen(known, misspelt, 1)).is_err(), "{misspelt} was taken");
    }
}

#[test]
fn half_a_file_is_refused() {
    assert!(from_json::<Site>(SITE.get(..SITE.len() / 2).unwrap()).is_err());
    assert!(from_json::<Policy>("{}").is_err());
}

fn is_month(text: &str) -> bool {
    let (year, month) = text.split_once('-').unwrap_or_default();
    matches!(year.parse(), Ok(2010..2100)) && matches!(month.parse(), Ok(1..=12)) && text.len() == 7
}

#[test]
fn every_page_says_in_which_month_it_was_last_seen_to_be_so() {
    for page in &Site::built_in().pages {
        assert!(
            is_month(&page.seen),
            "in src/site.json give {} a `seen` such as 2026-09, not {}",
            page.kind.name(),
            page.seen
        );
        assert!(!page.paths.is_empty() && page.paths.iter().all(|path| path.starts_with('/')), "{:?}", page.paths);
    }
}

/// What would be wrong with a span, in words.
fn check_span(span: &Span) -> Result<(), String> {
    let several = [&span.earliest_of, &span.latest_of, &span.either_of];
    let given = several.iter().filter(|spans| !spans.is_empty()).count() + usize::from(span.event.is_some());
    if given != 1 {
        return Err("give it one of event, earliest_of, latest_of and either_of".to_owned());
    }
    let counts = [span.days, span.hours, span.business_days];
    if counts.iter().flatten().count() > 1 {
        return Err("count it in days, hours or business days, not in two of them".to_owned());
    }
    if counts.iter().flatten().any(|n| !(0..=1000).contains(n)) {
        return Err("its number makes no sense".to_owned());
    }
    if !(0..=5).contains(&span.uncertain_days.unwrap_or_default()) {
        return Err("no source is uncertain by more than five days".to_owned());
    }
    several.into_iter().flatten().try_for_each(check_span)
}

#[test]
fn every_rule_has_a_reference_and_a_date_that_makes_sense() {
    let policy = Policy::built_in();
    assert!(!policy.rules.is_empty() && !policy.version.is_empty());
    for rule in &policy.rules {
        assert!(rule.reference.len() > 20, "in src/policy.json say of rule {} who says so", rule.id);
        assert_eq!(check_span(&rule.at), Ok(()), "in src/policy.json look at rule {}", rule.id);
        let is_clock = matches!(rule.role, RuleRole::Opens | RuleRole::Waits | RuleRole::Closes | RuleRole::LookAt);
        assert_eq!(is_clock, !rule.purposes.is_empty(), "in src/policy.json say of rule {} what it is for", rule.id);
        let Text::Message(told) = rule.told(ToldDay(Day(20_000), true)) else { panic!("{}", rule.id) };
        let text = if is_clock { "rule-other-unnamed" } else { rule.text.as_deref().unwrap_or_default() };
        assert_eq!(
            told.id, text,
            "in src/policy.json give rule {} a message that is there, if it is no clock",
            rule.id
        );
        for country in &rule.when.countries {
            let is_code = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase());
            assert!(is_code, "in src/policy.json write {country} as its two-letter code");
        }
    }
}

#[test]
fn rules_are_sorted_and_every_kind_of_trust_has_its_place() {
    let policy = Policy::built_in();
    let names: Vec<_> = policy.rules.iter().map(|rule| (&rule.id, rule.from)).collect();
    let mut sorted = names.clone();
    sorted.sort();
    sorted.dedup();
    assert_eq!(names, sorted, "in src/policy.json sort the rules by name and date, each once");
    let mut trusts = policy.priority.clone();
    trusts.sort();
    trusts.dedup();
    assert_eq!(trusts, [Trust::Button, Trust::Shown, Trust::Country, Trust::Rule, Trust::Estimate]);
}

#[test]
fn the_versions_of_a_rule_follow_each_other_without_gap_or_overlap() {
    let rules = &Policy::built_in().rules;
    for pair in rules.windows(2) {
        let (before, after) = (&pair[0], &pair[1]);
        if before.id != after.id {
            assert!(before.until.is_none(), "in src/policy.json nothing follows {} when it ends", before.id);
            assert!(!(after.from.is_some() && after.until.is_some()), "{}: a rule that came and went", after.id);
            continue;
        }
        let (until, from) = (before.until.map(|day| day.0.plus(1)), after.from.map(|day| day.0));
        assert_eq!(until, from, "in src/policy.json one {} must begin the day after the other ends", before.id);
        assert_eq!((before.role, &before.purposes), (after.role, &after.purposes), "{} changed its meaning", before.id);
    }
    assert!(rules.last().is_some_and(|rule| rule.until.is_none()));
}

#[test]
fn every_side_effect_has_a_message_a_month_and_a_reference() {
    let policy = Policy::built_in();
    let names: Vec<_> = policy.side_effects.iter().map(|effect| &effect.id).collect();
    assert!(!names.is_empty() && names.is_sorted(), "in src/policy.json sort the side effects: {names:?}");
    for effect in &policy.side_effects {
        let Text::Message(told) = effect.told() else { panic!("in src/policy.json give {} a message", effect.id) };
        assert_eq!(told.id, effect.text);
        assert!(effect.reference.len() > 20, "in src/policy.json say of {} who says so", effect.id);
        assert!(is_month(&effect.seen), "in src/policy.json give {} a `seen` such as 2026-09", effect.id);
    }
}

#[test]
fn every_guarded_button_has_a_place_and_words() {
    let site = Site::built_in();
    for page in &site.pages {
        for guarded in &page.guards {
            assert!(!guarded.place.buttons.is_empty() && !guarded.place.beside.is_empty(), "{}", page.kind.name());
        }
    }
    let words = &site.words;
    for list in [&words.confirm_button, &words.confirm_question, &words.accept_button, &words.cancel_button] {
        assert!(!list.is_empty());
        for word in list {
            assert_eq!((*word).to_lowercase(), *word, "in src/site.json write `{word}` in lower case");
        }
    }
}

#[test]
fn what_a_policy_does_not_know_is_refused_with_a_sentence() {
    for (known, wrong, sentence) in [
        ("\"reference\"", "\"refernce\"", "expected no member named refernce at rules"),
        ("\"days\": 10", "\"dasy\": 10", "expected no member named dasy at rules.at"),
        ("\"completed\": true", "\"complete\": true", "expected no member named complete at rules.when"),
        ("\"time_zone\"", "\"timezone\"", "expected no member named timezone"),
        ("\"America/Los_Angeles\"", "\"PST\"", "expected one of America/Los_Angeles UTC shopper at time_zone"),
        ("\"2013-12-31\"", "\"2013-02-30\"", "expected a day such as 2020-01-31 at rules.until"),
        ("\"2013-12-31\"", "\"31.12.2013\"", "expected a day such as 2020-01-31 at rules.until"),
    ] {
        assert!(POLICY.contains(known), "{known}");
        let refused = from_json::<Policy>(&POLICY.replacen(known, wrong, 1)).unwrap_err();
        assert_eq!(refused.to_string(), sentence);
    }
}

#[test]
fn words_are_in_lower_case_and_mean_one_thing() {
    let words = &Site::built_in().words;
    let groups = words.status.iter().chain(&words.labels);
    let lists = groups.map(|(_, list)| list).chain([&words.deadline, &words.deadline_node, &words.dispute_button]);
    for word in lists.flatten() {
        assert_eq!((*word).to_lowercase(), *word, "in src/site.json write `{word}` in lower case");
        assert_eq!(word.trim(), word, "in src/site.json trim `{word}`");
    }
    for group in [&words.status, &words.stages, &words.events, &words.solutions] {
        for word in group.values().flatten() {
            assert_eq!(
                fold(word),
                *word,
                "in src/site.json write `{word}` as it is compared: as read/text.rs folds it"
            );
        }
    }
    for group in [&words.status, &words.stages, &words.labels] {
        let mut all: Vec<&String> = group.values().flatten().collect();
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count, "in src/site.json one word stands for two things");
    }
}

#[test]
fn every_name_of_a_kind_or_a_status_is_one() {
    let site = Site::built_in();
    for status in site.status_codes.values().chain(site.words.status.keys()) {
        assert!(Status::named(status).is_some(), "in src/site.json `{status}` is no status");
    }
    for stage in site.stage_codes.values().chain(site.stage_buttons.values()).chain(site.words.stages.keys()) {
        assert!(Stage::named(stage).is_some(), "in src/site.json `{stage}` is no stage of a dispute");
    }
    for milestone in site.event_codes.values().chain(site.words.events.keys()) {
        let is_known = Milestone::named(milestone).is_some() || milestone == "on-its-way";
        assert!(is_known, "in src/site.json `{milestone}` is no milestone, and not on-its-way");
    }
    for solution in site.words.solutions.keys() {
        assert!(Solution::named(solution).is_some(), "in src/site.json `{solution}` is no solution");
    }
    for term in site.words.terms.keys() {
        assert!(TermKind::named(term).is_some(), "in src/site.json `{term}` is no kind of term");
    }
}

#[test]
fn pages_and_addresses_agree() {
    let site = Site::built_in();
    for page in &site.pages {
        for path in &page.paths {
            let url = ["https://www.aliexpress.com", path.trim_end_matches('*')].concat();
            assert_eq!(site.page_at(&url), Some(page), "{url}: two pages have one path");
            assert_eq!(site.kind_of(&url), page.kind, "{url}");
        }
    }
    let detail = site.detail_url("3088800011112222");
    assert_eq!(site.kind_of(&detail), PageKind::OrderDetail);
    assert_eq!(site.order_in(&detail).as_deref(), Some("3088800011112222"));
}

#[test]
fn every_recipe_has_orders_and_every_reader_something_to_look_for() {
    fn check(scope: &Scope, is_path: bool) {
        assert!(!scope.select.is_empty(), "a scope selects nothing");
        for (name, probes) in &scope.fields {
            assert!(!probes.is_empty(), "in src/site.json `{name}` has no reader");
            for probe in probes {
                let elsewhere = probe.attr.is_some() || is_path;
                assert!(
                    !probe.select.is_empty() || elsewhere,
                    "in src/site.json a reader of `{name}` would take everything"
                );
                let lower = probe.containing.iter().all(|word| word.to_lowercase() == *word);
                assert!(lower, "in src/site.json write the words of `{name}` in lower case");
                let skips = probe.skip.is_some() && !(is_path && probe.select.contains("**"));
                let of_page = probe.attr.is_some() || skips || !probe.containing.is_empty() || probe.mark;
                assert!(
                    !(is_path && of_page) && (is_path || probe.join.is_empty()),
                    "`{name}` asks an answer for what a page has, or the reverse"
                );
            }
        }
        scope.scopes.values().for_each(|inner| check(inner, is_path));
    }
    for page in &Site::built_in().pages {
        for (recipe, is_path) in
            page.recipe.iter().map(|recipe| (recipe, false)).chain(page.answers.values().map(|answer| (answer, true)))
        {
            check(recipe, is_path);
            assert!(
                recipe.scopes.contains_key("order"),
                "in src/site.json a recipe of {} finds no orders",
                page.kind.name()
            );
        }
    }
}

const WORDS: &str = include_str!("../../src/claim/words.json");

#[test]
fn the_words_of_forms_survive_being_read_and_written() {
    let words: FormWords = from_json(WORDS).unwrap();
    let mut told = value(WORDS);
    told.as_object_mut().unwrap().remove("recorded");
    assert_eq!(difference("src/claim/words.json", &told, &value(&to_json(&words))), None);
}

#[test]
fn a_wording_that_was_seen_on_the_site_says_one_thing_only_and_where_it_was_seen() {
    let words = FormWords::built_in().unwrap();
    for row in value(WORDS)["recorded"].as_array().unwrap() {
        let [wording, meaning, place] = [0, 1, 2].map(|n| row[n].as_str().unwrap());
        assert!(place.contains(char::is_alphabetic), "say where {wording} was seen");
        assert_eq!(smooth(wording), wording, "write it as it is compared: in lower case");
        let says = |other: &String| words.says(wording, other);
        // Reasons stand in one list, and what was received and what is wanted in others.
        let is_reason = words.reasons.iter().any(|reason| reason == meaning);
        // What a text affirms or denies is no meaning of an option.
        const STANCES: [&str; 6] = ["arrived", "not arrived", "yes", "no", "send back", "keep"];
        let is_meaning = |other: &&String| !STANCES.contains(&other.as_str()) && !other.starts_with("not ");
        let rivals =
            || words.options.keys().filter(is_meaning).filter(|other| words.reasons.contains(other) == is_reason);
        let best = rivals().map(says).max().unwrap();
        let meanings: Vec<_> = rivals().filter(|other| says(other) == best).collect();
        assert_eq!(meanings, [meaning], "{wording}");
    }
}

#[test]
fn every_reason_has_words_in_every_language() {
    let words = FormWords::built_in().unwrap();
    let languages: Vec<_> = words.options["arrived"].keys().collect();
    assert!(languages.len() >= 19);
    for (what, by_language) in words.options.iter().chain(&words.labels) {
        let missing: Vec<_> = languages.iter().filter(|language| !by_language.contains_key(**language)).collect();
        assert!(missing.is_empty(), "in src/claim/words.json {what} has no words in {missing:?}");
        for (language, patterns) in by_language {
            assert!(!patterns.is_empty() && patterns.iter().all(|pattern| !pattern.is_empty()), "{what} in {language}");
        }
    }
    assert!(words.reasons.iter().all(|reason| words.options.contains_key(reason)) && words.reasons.len() == 19);
}

#[test]
fn every_reason_and_every_proof_has_a_message() {
    let messages = |start: &str| {
        let ids = MESSAGES.iter().map(|(id, _)| *id).filter(|id| id.starts_with(start));
        ids.map(str::to_owned).collect::<BTreeSet<_>>()
    };
    let reasons = &FormWords::built_in().unwrap().reasons;
    let named = reasons.iter().map(|reason| format!("reason-{reason}")).collect::<BTreeSet<_>>();
    assert_eq!(messages("reason-"), named, "the messages, and the reasons of src/claim/words.json");
    let proofs: BTreeMap<String, Vec<String>> =
        serde_json::from_str(include_str!("../../src/claim/evidence.json")).unwrap();
    assert_eq!(proofs.keys().collect::<BTreeSet<_>>(), reasons.iter().collect(), "what is proven, and the reasons");
    let listed = proofs.into_values().flatten().collect::<BTreeSet<_>>();
    assert_eq!(messages("evidence-"), listed, "the messages, and the proofs of src/claim/evidence.json");
}

/// They are looked for in folded texts, hundreds of them in each, so they are not folded anew each time.
#[test]
fn words_that_are_looked_for_inside_of_texts_are_written_folded() {
    let words = &Site::built_in().words;
    let lists = [
        &words.deadline_node_assumed,
        &words.refund,
        &words.undelivered,
        &words.if_undelivered,
        &words.promise_if,
        &words.promise_until,
        &words.promise_beside,
        &words.withdrawn,
        &words.negations,
        &words.other_promises,
        &words.returned,
        &words.misdelivered,
        &words.spans,
    ];
    let folded = |word: &&String| recourse::read::text::fold(word) == **word;
    let others: Vec<&String> = lists.into_iter().flatten().filter(|word| !folded(word)).collect();
    assert!(others.is_empty(), "in src/site.json write folded: {others:?}");
}

/// The fields from which a day is read that the site promises, and the number of days it prints.
const OF_PROMISES: [&str; 5] = ["promises", "promise_note", "reminder", "left", "left_parts"];

/// Every probe of a scope, by the scope's name and the field's.
fn probes<'a>(name: &str, scope: &'a Scope, call: &mut dyn FnMut(&str, &str, &'a recourse::snapshot::Probe)) {
    for (field, probes) in &scope.fields {
        probes.iter().for_each(|probe| call(name, field, probe));
    }
    scope.scopes.iter().for_each(|(name, scope)| self::probes(name, scope, call));
}

/// A deadline is believed where the site itself is known to write one, and the list of these places says how that is known.
#[test]
fn a_deadline_is_read_from_places_alone_that_are_known_to_be_the_sites() {
    let mut count = 0;
    for page in &Site::built_in().pages {
        for (scope, is_answer) in
            page.recipe.iter().map(|it| (it, false)).chain(page.answers.values().map(|it| (it, true)))
        {
            probes("", scope, &mut |name, field, probe| {
                let is_step = name == "node" && matches!(field, "label" | "time");
                if !OF_PROMISES.contains(&field) && !is_step {
                    return;
                }
                count += 1;
                let place = format!("{:?}/{name}/{field}: {}", page.kind, probe.select);
                assert!(
                    probe.evidence.as_deref().is_some_and(|evidence| evidence.len() > 10),
                    "{place} has no evidence"
                );
                // Whatever component, block or element there is would be anybody's.
                let is_anybodys =
                    |part: &str| matches!(part.trim(), "" | "*" | ".order-block" | ".order-wrap *" | "[lefttime]");
                assert!(is_answer || is_step || !probe.select.split(',').any(is_anybodys), "{place}");
                assert!(!probe.select.starts_with("data.*.") && !probe.select.starts_with("**"), "{place}");
            });
        }
    }
    assert!(count >= 18, "{count}");
}
