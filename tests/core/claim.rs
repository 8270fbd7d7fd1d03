//! The planner: what goes where, and above all what does not. The refusals come first.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use crate::planner::{URL, claim, control};
use recourse::claim::agreement::Facts;
use recourse::claim::form::{Choice, Control, FieldRole, FillPlan, FormSnapshot, Kind, Limit, Unit, Verb, Why, Wishes};
use recourse::claim::words::FormWords;
use recourse::claim::{Claim, Wanted, form};
use recourse::day::Moment;
use recourse::money::Money;
use recourse::site::Site;
use say::InEnglish as _;

fn radios(at: u32, label: &str, options: &[&str]) -> Control {
    let choice =
        |(n, text): (usize, &&str)| Choice { at: at + n as u32, text: (*text).to_owned(), ..Choice::default() };
    Control { options: options.iter().enumerate().map(choice).collect(), ..control(at, Kind::Radio, label) }
}

fn form() -> FormSnapshot {
    let amount =
        Control { after: vec!["Maximum: US $12.50".to_owned()], ..control(40, Kind::Text, "Refund amount US $") };
    let description = Control { max_length: Some(500), ..control(50, Kind::Textarea, "Description") };
    FormSnapshot {
        controls: vec![
            radios(10, "Have you received your package?", &["Yes", "No"]),
            radios(20, "What do you want?", &["Refund only", "Return and refund"]),
            control(30, Kind::Dropdown, "Reason for refund"),
            amount,
            description,
            control(60, Kind::File, "Upload photos"),
        ],
        ..FormSnapshot::default()
    }
}

fn plan(form: &FormSnapshot, url: &str, claim: &Claim, wishes: Wishes) -> FillPlan {
    form::plan(form, url, claim, wishes, Site::built_in(), FormWords::built_in().unwrap())
}

fn planned(form: &FormSnapshot, claim: &Claim) -> FillPlan {
    plan(form, URL, claim, Wishes::default())
}

fn change(n: usize, edit: impl FnOnce(&mut Control)) -> FormSnapshot {
    let mut form = form();
    edit(&mut form.controls[n]);
    form
}

fn refusal(form: &FormSnapshot, role: FieldRole) -> Option<Why> {
    let plan = planned(form, &claim());
    assert!(
        plan.steps.iter().all(|step| step.role != role) || plan.refusals.iter().all(|each| each.role != role),
        "a field is filled or refused, not both"
    );
    plan.refusals.into_iter().find(|each| each.role == role).map(|each| each.why)
}

#[test]
fn two_fields_that_look_alike_are_refused() {
    let mut form = form();
    form.controls.push(control(70, Kind::Textarea, "Description of the parcel"));
    assert_eq!(refusal(&form, FieldRole::Description), Some(Why::Ambiguous));
}

#[test]
fn a_hidden_copy_is_no_reason_to_refuse_the_visible_one_and_is_never_filled_itself() {
    let mut form = form();
    form.controls.push(Control { hidden: true, ..control(70, Kind::Textarea, "Description") });
    let plan = planned(&form, &claim());
    assert!(plan.steps.iter().any(|step| step.at == 50) && plan.steps.iter().all(|step| step.at != 70));
    let alone = change(4, |control| control.hidden = true);
    assert_eq!(refusal(&alone, FieldRole::Description), Some(Why::Hidden));
}

#[test]
fn a_field_that_is_not_there_cannot_be_changed_or_offers_something_else_is_refused() {
    let mut form = form();
    form.controls.remove(4);
    assert_eq!(refusal(&form, FieldRole::Description), Some(Why::NoSuchField));
    assert_eq!(refusal(&change(3, |control| control.read_only = true), FieldRole::Amount), Some(Why::ReadOnly));
    let other = change(0, |control| control.options.iter_mut().for_each(|option| option.text = "Perhaps".to_owned()));
    assert_eq!(refusal(&other, FieldRole::Received), Some(Why::OptionNotFound));
    let twice = change(0, |control| control.options[0].text = "No".to_owned());
    assert_eq!(refusal(&twice, FieldRole::Received), Some(Why::Ambiguous));
}

#[test]
fn an_amount_above_the_maximum_is_refused_with_the_maximum_named_and_it_can_be_used() {
    let form = change(3, |control| control.after = vec!["Maximum: US $9.80".to_owned()]);
    let maximum = Money { currency: "USD".to_owned(), minor: 980 };
    assert_eq!(refusal(&form, FieldRole::Amount), Some(Why::OverLimit { maximum: Limit::Amount(maximum) }));
    let plan = plan(&form, URL, &claim(), Wishes { use_maximum: true, replace: false });
    let step = plan.steps.iter().find(|step| step.role == FieldRole::Amount).unwrap();
    assert_eq!(step.verb, Verb::Set { text: "9.80".to_owned(), otherwise: Some("9,80".to_owned()) });
}

#[test]
fn an_amount_in_another_currency_or_not_known_is_left_to_the_shopper() {
    let euro = change(3, |control| control.after = vec!["Maximum: €12,50".to_owned()]);
    assert_eq!(refusal(&euro, FieldRole::Amount), Some(Why::OtherCurrency));
    let unknown = Claim { amount: None, ..claim() };
    assert!(planned(&form(), &unknown).refusals.iter().any(|each| each.why == Why::NotKnown));
}

#[test]
fn a_letter_that_is_too_long_is_refused_and_never_cut() {
    let form = change(4, |control| control.max_length = Some(5));
    assert_eq!(
        refusal(&form, FieldRole::Description),
        Some(Why::OverLimit { maximum: Limit::Length(5, Unit::Characters) })
    );
    // Counted as the field counts: a character outside the basic plane is two.
    let wide = Claim { letter: "😀😀😀".to_owned(), ..claim() };
    let form = change(4, |control| control.max_length = Some(5));
    assert!(planned(&form, &wide).steps.iter().all(|step| step.role != FieldRole::Description));
    let form = change(4, |control| control.max_length = Some(6));
    assert!(planned(&form, &wide).steps.iter().any(|step| step.role == FieldRole::Description));
}

#[test]
fn another_lines_form_is_refused_whole() {
    let url = URL.replace("0107", "0999");
    let plan = plan(&form(), &url, &claim(), Wishes::default());
    assert!(plan.steps.is_empty());
    assert!(plan.refusals.len() == 5 && plan.refusals.iter().all(|each| each.why == Why::OtherOrder));
}

#[test]
fn the_sites_form_is_filled_in_the_order_in_which_its_choices_open_each_other() {
    let plan = planned(&form(), &claim());
    assert_eq!(plan.refusals, []);
    let steps: Vec<(FieldRole, u32)> = plan.steps.iter().map(|step| (step.role, step.at)).collect();
    let expected = [
        (FieldRole::Received, 10),
        (FieldRole::Solution, 20),
        (FieldRole::Reason, 30),
        (FieldRole::Amount, 40),
        (FieldRole::Description, 50),
    ];
    assert_eq!(steps, expected);
    assert_eq!(plan.steps[0].verb, Verb::Choose { text: "No".to_owned(), option: 11 });
    assert_eq!(plan.steps[2].verb, Verb::Open);
    assert_eq!(plan.steps[3].verb, Verb::Set { text: "12.50".to_owned(), otherwise: Some("12,50".to_owned()) });
}

#[test]
fn a_list_of_reasons_is_one_whatever_its_label_speaks_of() {
    let reasons = ["Held by customs", "No tracking information", "Package went back to the sender"];
    let mut form = form();
    form.controls[2] = radios(30, "What do you want to tell us about?", &reasons);
    let claim = Claim { reason: "nr-customs".to_owned(), ..claim() };
    let plan = planned(&form, &claim);
    let of = |role| plan.steps.iter().find(|step| step.role == role).map(|step| step.value.english());
    let expected = ["Held by customs", "Refund only"].map(|option| Some(option.to_owned()));
    assert_eq!([of(FieldRole::Reason), of(FieldRole::Solution)], expected);
}

#[test]
fn a_form_that_does_not_ask_what_the_dialog_before_it_asked_is_filled_without() {
    let mut form = form();
    form.controls.drain(..2);
    let plan = planned(&form, &claim());
    assert_eq!(plan.steps.len(), 3);
    // Told, as every part of the claim is, and nothing that is left to do.
    let told: Vec<_> = plan.refusals.iter().map(|refusal| (refusal.role, refusal.why.is_settled())).collect();
    assert_eq!(told, [(FieldRole::Received, true), (FieldRole::Solution, true)]);
}

#[test]
fn a_label_that_only_names_the_kind_of_control_hides_none_beside_it() {
    let form = change(2, |control| {
        control.label = "select".to_owned();
        control.near = vec!["Reason".to_owned()];
    });
    let plan = planned(&form, &claim());
    let step = plan.steps.iter().find(|step| step.role == FieldRole::Reason);
    assert_eq!(step.map(|step| (step.at, step.label.as_str())), Some((30, "Reason")), "{:?}", plan.refusals);
}

mod letters {
    use std::collections::BTreeMap;

    use recourse::claim::letter::{Letters, Matter};
    use recourse::day::{Day, Zone, pacific};
    use recourse::order::{Dated, Evidence, Line, Milestone, Order, PageKind, Seen, Source, Track};

    use super::*;

    const NOW: Moment = Moment(1_790_000_000_000);

    fn matter<'a>(claim: &'a Claim, order: &'a Order, zone: &'a Zone, letters: &'a Letters) -> Matter<'a> {
        Matter { claim, order, line: order.lines.first(), letters, now: NOW, zone }
    }

    fn known() -> Order {
        let mut order = Order::new("1999000000000007".to_owned(), NOW);
        for (milestone, day) in [
            (Milestone::Placed, Day::of(2026, 7, 15)),
            (Milestone::Shipped, Day::of(2026, 7, 18)),
            (Milestone::DeliveryDeadline, Day::of(2026, 9, 4)),
        ] {
            let evidence = Evidence::new(PageKind::OrderDetail, Source::Page, String::new(), NOW);
            order.dates.push(Dated { milestone, day: Seen { value: day.unwrap(), evidence } });
        }
        order.tracks.push(Track {
            day: Day::of(2026, 8, 1),
            moment: None,
            code: None,
            words: "Left the country of origin".to_owned(),
        });
        order.lines.push(Line { id: Some("1999000000000107".to_owned()), quantity: Some(1), ..Line::default() });
        order
    }

    #[test]
    fn a_promise_of_which_the_day_is_not_over_is_not_called_broken() {
        let letters = Letters::built_in("en").unwrap();
        let claim = Claim { reason: "nr-deadline-passed".to_owned(), ..claim() };
        for (days, is_late) in [(-1, true), (0, false), (5, false)] {
            let mut order = known();
            let today = pacific::day_of(NOW);
            let deadline = order.dates.iter_mut().find(|dated| dated.milestone == Milestone::DeliveryDeadline).unwrap();
            deadline.day.value = today.plus(days);
            let text = matter(&claim, &order, &Zone::utc(), &letters).write();
            assert_eq!(text.contains("not made in time"), is_late, "{text}");
            assert!(text.contains(&letters.not_received), "{text}");
        }
    }

    fn letter(claim: &Claim, language: &str) -> String {
        let order = known();
        matter(claim, &order, &Zone::utc(), &Letters::built_in(language).unwrap()).write()
    }

    #[test]
    fn a_letter_is_made_of_what_was_read_and_typed_and_of_nothing_else() {
        let claim = Claim {
            reason: "nr-no-tracking".to_owned(),
            said: Some("The post office knows nothing of it".to_owned()),
            ..claim()
        };
        let expected = "1. Order 1999000000000007 placed on Jul 15, 2026, shipped on Jul 18, 2026.\n\
            2. Promised on the order page: refund if no delivery before Sep 4, 2026.\n\
            3. Last tracking event on Aug 1, 2026 (days since then: 51): “Left the country of origin”.\n\
            4. I have not received the package.\n\
            5. There is no tracking information.\n\
            6. The post office knows nothing of it.\n\
            7. I request a refund of USD 12.50.";
        assert_eq!(letter(&claim, "en"), expected);
        let bare = Order::new("1999000000000007".to_owned(), NOW);
        let text = matter(&claim, &bare, &Zone::utc(), &Letters::built_in("en").unwrap()).write();
        assert!(text.starts_with("1. Order 1999000000000007.\n2. I have not"), "what is not known is left out: {text}");
    }

    #[test]
    fn every_language_says_every_reason_and_leaves_no_hole_open() {
        let reasons: Vec<_> =
            FormWords::built_in().unwrap().reasons.iter().filter(|reason| *reason != "other").cloned().collect();
        let mut texts = BTreeMap::new();
        let languages = languages();
        for language in &languages {
            let letters = Letters::built_in(language).unwrap();
            assert_eq!(letters.language, *language);
            for reason in &reasons {
                let received = reason.starts_with("rc-");
                let claim = Claim { reason: reason.clone(), received, solution: Some(Wanted::Return), ..claim() };
                let text = letter(&claim, language);
                assert!(!text.contains(['{', '}']), "{language} {reason}: {text}");
                assert!(letters.reasons.contains_key(reason), "{language} has no words for {reason}");
                assert!(!text.contains('!'), "no emotion: {text}");
                texts.insert((language, reason.clone()), text);
            }
        }
        let different: std::collections::BTreeSet<_> = texts.values().collect();
        assert_eq!(different.len(), texts.len(), "no two say the same");
    }

    #[test]
    fn a_form_that_takes_less_gets_a_letter_of_fewer_facts_and_never_a_cut_one() {
        let order = known();
        let letters = Letters::built_in("en").unwrap();
        let within = |most| matter(&claim(), &order, &Zone::utc(), &letters).write_within(most, Unit::Characters);
        let full = letter(&claim(), "en");
        assert_eq!(within(2000).as_deref(), Some(full.as_str()));
        for most in [250, 200, 150, 120, 100] {
            let text = within(most).unwrap();
            assert!(text.encode_utf16().count() <= most as usize && text.ends_with("USD 12.50."), "{most}: {text}");
        }
        assert_eq!(within(20), None, "even the fewest facts are too many: said, not cut");
    }

    /// Every language there is a file for.
    fn languages() -> Vec<String> {
        let files = std::fs::read_dir("src/claim/letters").unwrap();
        let names = files.map(|file| file.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned());
        let mut names: Vec<_> = names.collect();
        names.sort();
        names
    }

    /// Every claim there is a letter for: each reason, refund and return, with something typed and without.
    fn claims() -> Vec<Claim> {
        let typed = [None, Some("It lay at a neighbour's\nThe box holds 3 of 5".to_owned())];
        let reasons = FormWords::built_in().unwrap().reasons.iter();
        let each = reasons.flat_map(|reason| {
            let branches = if reason == "other" { vec![true, false] } else { vec![reason.starts_with("rc-")] };
            branches.into_iter().map(move |received| (reason.clone(), received))
        });
        each.flat_map(|(reason, received)| {
            typed.clone().map(|said| {
                let solution = Some(if received { Wanted::Return } else { Wanted::RefundOnly });
                Claim { reason: reason.clone(), received, solution, said, ..claim() }
            })
        })
        .collect()
    }

    #[test]
    fn a_file_is_all_that_a_language_needs_and_every_hole_is_where_its_fact_goes() {
        assert!(languages().len() >= 7);
        for language in languages() {
            let letters =
                Letters::built_in(&language).unwrap_or_else(|| panic!("{language} is not built in, or not whole"));
            let holes = [
                (&letters.order, "{order}"),
                (&letters.placed, "{date}"),
                (&letters.shipped, "{date}"),
                (&letters.promised, "{date}"),
                (&letters.delivered, "{date}"),
                (&letters.tracking, "{date}{days}{words}"),
                (&letters.not_received, ""),
                (&letters.said, "{words}"),
                (&letters.refund, "{amount}"),
                (&letters.full_refund, ""),
                (&letters.return_refund, "{amount}"),
            ];
            for (sentence, expected) in holes.into_iter().chain(letters.reasons.values().map(|reason| (reason, ""))) {
                let mut found: Vec<_> =
                    sentence.split('{').skip(1).map(|rest| rest.split('}').next().unwrap()).collect();
                found.sort_unstable();
                let found: String = found.iter().map(|hole| format!("{{{hole}}}")).collect();
                assert!(
                    !sentence.trim().is_empty() && found == expected,
                    "{language}: “{sentence}” wants {expected:?}"
                );
                // What is not typed or read is no number.
                assert!(!sentence.contains(|c: char| c.is_ascii_digit()), "{language}: “{sentence}” knows a number");
            }
        }
    }

    #[test]
    fn no_letter_contradicts_the_claim_it_was_written_for() {
        let words = FormWords::built_in().unwrap();
        let mut wrong = Vec::new();
        for language in languages() {
            for claim in claims() {
                let letter = letter(&claim, &language);
                let claim = Claim { letter, ..claim };
                let found = recourse::claim::agreement::conflicts(&claim, words);
                if !found.is_empty() {
                    wrong.push(format!("{language} {}: {found:?} in {}", claim.reason, claim.letter));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn every_number_in_a_letter_was_read_or_typed() {
        for language in languages() {
            for claim in claims() {
                let text = letter(&claim, &language);
                let mut known = "1999000000000007 2026 7 07 15 18 9 09 4 04 8 08 1 01 51 12 50".to_owned();
                known.push(' ');
                known.push_str(claim.said.as_deref().unwrap_or_default());
                let numbers = |text: &str| -> Vec<String> {
                    text.split(|c: char| !c.is_ascii_digit())
                        .filter(|part| !part.is_empty())
                        .map(str::to_owned)
                        .collect()
                };
                let known = numbers(&known);
                for (n, line) in text.lines().enumerate() {
                    let fact =
                        line.strip_prefix(&format!("{}. ", n + 1)).unwrap_or_else(|| panic!("not numbered: {text}"));
                    let invented: Vec<_> = numbers(fact).into_iter().filter(|number| !known.contains(number)).collect();
                    assert!(invented.is_empty(), "{language} {}: {invented:?} in {text}", claim.reason);
                }
            }
        }
    }

    #[test]
    fn a_shorter_letter_has_whole_facts_of_the_full_one_and_all_that_was_typed() {
        let order = known();
        let facts = |text: &str| -> Vec<String> {
            text.lines().map(|line| line.split_once(". ").unwrap().1.to_owned()).collect()
        };
        for language in languages() {
            let letters = Letters::built_in(&language).unwrap();
            for claim in claims() {
                let full = facts(&letter(&claim, &language));
                let mut longest = 0;
                for most in (20..500).step_by(7) {
                    let text = matter(&claim, &order, &Zone::utc(), &letters).write_within(most, Unit::Characters);
                    let Some(text) = text else { continue };
                    let length = text.encode_utf16().count();
                    assert!(length <= most as usize && length >= longest, "{language} {most}: {text}");
                    longest = length;
                    for fact in facts(&text) {
                        // The order's days may go, its number stays whole.
                        let is_whole = full
                            .iter()
                            .any(|each| *each == fact || each.starts_with(fact.trim_end_matches(['.', '。'])));
                        assert!(
                            is_whole && fact.ends_with(['.', '!', '?', '。']),
                            "{language} {most}: “{fact}” of {full:?}"
                        );
                    }
                    for said in claim.said.iter().flat_map(|said| said.lines()) {
                        assert!(text.contains(said), "{language} {most}: {text}");
                    }
                }
                if claim.said.is_none() {
                    let text = matter(&claim, &order, &Zone::utc(), &letters).write_within(100, Unit::Characters);
                    assert!(
                        text.is_some_and(|text| !text.is_empty()),
                        "{language} {}: a hundred characters are enough",
                        claim.reason
                    );
                }
            }
        }
    }

    #[test]
    fn what_is_composed_changes_only_what_was_chosen() {
        let mut claim = claim();
        let facts = Facts::default();
        let fields = |pairs: &[(&str, &str)]| {
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
        };
        claim.take(
            &fields(&[("received", "yes"), ("reason", "rc-damaged"), ("solution", "return"), ("amount", "10.00")]),
            &facts,
        );
        assert!(claim.received && claim.reason == "rc-damaged" && claim.solution == Some(Wanted::Return));
        assert_eq!(claim.amount, Some(Money { currency: "USD".to_owned(), minor: 1000 }));
        assert!(!claim.edited);
        // What never came has no damage, and cannot be sent back.
        claim.take(&fields(&[("received", "no")]), &facts);
        assert!(claim.reason == "nr-deadline-passed" && claim.solution == Some(Wanted::RefundOnly));
        claim.take(&fields(&[("letter", "My own words."), ("ready:A photo", "yes")]), &facts);
        assert!(claim.edited && claim.ready == ["A photo"]);
        claim.take(&fields(&[("ready:A photo", "no"), ("amount", "a lot")]), &facts);
        assert!(claim.ready.is_empty() && claim.amount.as_ref().unwrap().minor == 1000);
        // What is no amount is kept to be put right, and until then the claim goes nowhere.
        assert!(claim.asked.as_deref() == Some("a lot") && !claim.is_whole());
        claim.take(&fields(&[("amount", "9.00")]), &facts);
        assert!(claim.asked.is_none() && claim.is_whole() && claim.amount.unwrap().minor == 900);
    }
}
