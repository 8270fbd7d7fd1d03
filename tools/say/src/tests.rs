#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should say where")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;
use icu_plurals::{PluralCategory, PluralRules};
use recourse::day::Day;
use recourse::text::MESSAGES;

mod literals;
mod stored;

use super::*;

/// Messages that the core does not know: they stand between others, or inside them.
const OF_THE_FORM: [(&str, &[&str]); 2] = [("between-sentences", &[]), ("sum", &["amount", "currency"])];

/// What a message says of itself.
#[derive(Default)]
struct Used {
    places: BTreeSet<String>,
    /// The plurals that each choice by a number tells apart.
    choices: Vec<(String, BTreeSet<String>)>,
}

impl Used {
    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if let InlineExpression::VariableReference { id } = selector {
                    let keys = variants.iter().map(|variant| match &variant.key {
                        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name.clone(),
                    });
                    self.choices.push((id.name.clone(), keys.collect()));
                }
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => drop(self.places.insert(id.name.clone())),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
                positional.iter().for_each(|argument| self.inline(argument));
            }
            _ => {}
        }
    }
}

fn messages(file: &str) -> BTreeMap<String, Used> {
    let resource = parse(file.to_owned()).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut found = BTreeMap::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let mut used = Used::default();
            used.pattern(message.value.as_ref().unwrap_or_else(|| panic!("{} says nothing", message.id.name)));
            assert!(message.attributes.is_empty(), "{} has attributes, which nobody asks for", message.id.name);
            assert!(found.insert(message.id.name.clone(), used).is_none(), "{} stands there twice", message.id.name);
        }
    }
    found
}

/// The messages that pages of ours say by themselves: their markup names them, or their scripts do. What they take is written in
/// the English file alone.
fn of_the_pages() -> BTreeMap<String, BTreeSet<String>> {
    const BEGINNINGS: [&str; 5] =
        ["data-l10n-id=\"", "data-l10n-label=\"", "data-l10n-placeholder=\"", "say('", "failure('"];
    let english = messages(FILES[0].1);
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../extension");
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if !path.extension().is_some_and(|extension| extension == "html" || extension == "js") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for beginning in BEGINNINGS {
            for rest in text.split(beginning).skip(1) {
                let id = rest.split(['"', '\'']).next().unwrap_or_default();
                let used =
                    english.get(id).unwrap_or_else(|| panic!("{} says {id}, which en.ftl lacks", path.display()));
                found.insert(id.to_owned(), used.places.clone());
            }
        }
    }
    found
}

/// The messages there are, and what each takes.
fn known() -> BTreeMap<String, BTreeSet<String>> {
    let of_the_core = MESSAGES.iter().map(|(id, args)| (*id, args.iter().map(|(name, _)| *name).collect()));
    let of_the_form = OF_THE_FORM.iter().map(|(id, args)| (*id, args.to_vec()));
    let owned = |(id, args): (&str, Vec<&str>)| (id.to_owned(), args.into_iter().map(str::to_owned).collect());
    of_the_core.chain(of_the_form).map(owned).chain(of_the_pages()).collect()
}

#[test]
fn every_language_has_every_message_with_the_places_that_it_fills() {
    let known = known();
    for (tag, file) in FILES {
        let found = messages(file);
        let ids = |of: &BTreeSet<&String>| of.iter().map(|id| (*id).clone()).collect::<Vec<_>>();
        let (here, there) = (found.keys().collect::<BTreeSet<_>>(), known.keys().collect::<BTreeSet<_>>());
        assert_eq!(ids(&(&there - &here)), Vec::<String>::new(), "{tag}.ftl lacks these");
        assert_eq!(ids(&(&here - &there)), Vec::<String>::new(), "{tag}.ftl has these, which nobody says");
        for (id, used) in found {
            assert_eq!(used.places, known[&id], "the places of {id} in {tag}.ftl");
        }
    }
}

#[test]
fn every_choice_by_a_number_tells_the_plurals_of_its_language_apart() {
    for (tag, file) in FILES {
        let locale: Locale = tag.parse().unwrap();
        let rules = PluralRules::try_new_cardinal((&locale).into()).unwrap();
        let name = |category: PluralCategory| format!("{category:?}").to_lowercase();
        // Whole numbers alone are ever counted here.
        let needed: BTreeSet<String> =
            (0..=1_000_u32).map(|n| name(rules.category_for(n))).chain(["other".to_owned()]).collect();
        for (id, used) in messages(file) {
            let choices = used.choices.into_iter().filter(|(place, _)| is_number(kind_of(&id, place)));
            for (place, keys) in choices {
                assert_eq!(keys, needed, "the choices by ${place} of {id} in {tag}.ftl");
            }
        }
    }
}

#[test]
fn every_choice_by_a_kind_knows_only_names_of_that_kind() {
    for (tag, file) in FILES {
        for (id, used) in messages(file) {
            for (place, keys) in used.choices {
                let kind = kind_of(&id, &place);
                if is_number(kind) {
                    continue;
                }
                let names = CHOICES.iter().find(|(name, _)| *name == kind).map(|(_, names)| *names);
                let names = names.unwrap_or_else(|| panic!("{id} chooses by ${place}, which is no kind: {kind}"));
                let strange = keys.iter().filter(|key| !names.contains(&key.as_str())).collect::<Vec<_>>();
                assert_eq!(strange, Vec::<&String>::new(), "the choices by ${place} of {id} in {tag}.ftl");
            }
        }
    }
}

/// Each kind that English has words of its own for has them in every language: else it would be told as something else.
#[test]
fn every_choice_by_a_kind_tells_the_same_kinds_apart_in_every_language() {
    let choices = |file: &str| -> BTreeMap<String, Vec<_>> {
        let of_kinds = |(id, used): (String, Used)| {
            let choices = used.choices.into_iter().filter(|(place, _)| !is_number(kind_of(&id, place))).collect();
            (id, choices)
        };
        messages(file).into_iter().map(of_kinds).collect()
    };
    let english = choices(FILES[0].1);
    for (tag, file) in FILES {
        for (id, choices) in choices(file) {
            assert_eq!(choices, english[&id], "the choices of {id} in {tag}.ftl");
        }
    }
}

#[test]
fn how_a_date_is_known_is_told_apart_in_every_language() {
    for tag in languages() {
        let language = Language::named(tag).unwrap();
        let said = |kind: &'static str| {
            let args = vec![("certainty", Arg::Choice(kind))];
            language.text(&Text::Message(Message { id: "line-mark", args }))
        };
        let kinds = CHOICES.iter().find(|(kind, _)| *kind == "Certainty").unwrap().1;
        let words = kinds.iter().map(|kind| said(kind)).collect::<BTreeSet<_>>();
        assert_eq!(words.len(), kinds.len(), "{tag}: {words:?}");
    }
}

/// What is said has the room of twice its English words: `longer::` shows every screen in a language of nearly that length. A label of
/// one short word may be longer by itself.
#[test]
fn no_message_is_longer_than_there_is_room_for() {
    const A_WORD: usize = 14;
    let english = Language::named(ENGLISH).unwrap();
    let mut long = Vec::new();
    for sample in samples() {
        let room = 2 * english.text(&sample).chars().count() + A_WORD;
        for tag in languages() {
            let said = Language::named(tag).unwrap().text(&sample);
            if said.chars().count() > room {
                long.push(format!("{tag}: {said} ({room} letters at most)"));
            }
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}

/// What a place of a message takes.
fn kind_of(id: &str, place: &str) -> &'static str {
    let (_, args) = MESSAGES.iter().find(|(known, _)| *known == id).unwrap_or_else(|| panic!("{id} is known"));
    args.iter().find(|(name, _)| *name == place).map_or("nothing", |(_, kind)| *kind)
}

fn is_number(kind: &str) -> bool {
    matches!(kind, "usize" | "i64")
}

#[test]
fn every_file_of_words_is_one_that_is_said() {
    let files =
        fs::read_dir("../../extension/locales").unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let said = FILES.iter().map(|(tag, _)| format!("{tag}.ftl"));
    assert_eq!(files.collect::<BTreeSet<_>>(), said.collect::<BTreeSet<_>>());
}

#[test]
fn a_day_with_a_full_stop_of_its_own_ends_its_sentence() {
    let day = Arg::Time(ToldTime { day: Day::of(2026, 1, 5).unwrap(), year: false, minutes: None });
    let said =
        Language::named("ru").unwrap().text(&Text::Message(Message { id: "clock-safe", args: vec![("day", day)] }));
    assert!(said.ends_with('.') && !said.contains(".."), "{said}");
}

/// What is told inside a sentence reads from right to left as the sentence does, even where only days and marks stand in it.
#[test]
fn words_inside_others_are_written_in_the_direction_of_their_language() {
    let inner = Text::Message(Message { id: "page", args: vec![("page", Arg::Choice("order-detail"))] });
    let outer = |tag: &str| {
        let args = vec![("page", Arg::from(inner.clone())), ("day", Arg::Day(Day::of(2026, 1, 5).unwrap(), false))];
        Language::named(tag).unwrap().text(&Text::Message(Message { id: "awaited", args }))
    };
    for tag in RIGHT_TO_LEFT {
        assert!(outer(tag).contains('\u{2067}'), "{tag}: {}", outer(tag));
    }
    assert!(!outer("de").contains('\u{2067}'));
}

#[test]
fn days_and_sums_are_written_as_the_language_writes_them() {
    let english = Language::named(ENGLISH).unwrap();
    let day = Day::of(2026, 12, 3).unwrap();
    assert_eq!((english.day(day, false), english.day(day, true)), ("Dec 3".to_owned(), "Dec 3, 2026".to_owned()));
    let sums = [("USD", 123_450), ("JPY", 900)].map(|(currency, minor)| Money { currency: currency.to_owned(), minor });
    assert_eq!(english.sums(&sums), "USD 1,234.50 and JPY 900");
}
