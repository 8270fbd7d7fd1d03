//! What stands beside a field counts until the form is sent: what it would be refused for now is taken back, and what is not
//! known to be asked is not said to be unasked.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use crate::planner::{URL, control};
use recourse::claim::form::{
    Area, Choice, Control, FieldRole, FillPlan, FormSnapshot, Kind, Mark, StepResult, Why, Wishes,
};
use recourse::claim::words::FormWords;
use recourse::claim::{Claim, form};
use recourse::site::Site;
use say::InEnglish as _;

fn claim() -> Claim {
    Claim { reason: "nr-customs".to_owned(), letter: "1. A fact.".to_owned(), ..crate::planner::claim() }
}

/// A choice, with the place of the option that is chosen.
fn choice(at: u32, kind: Kind, label: &str, options: &[&str], chosen: Option<usize>) -> Control {
    let option = |(n, text): (usize, &&str)| Choice {
        at: at + n as u32,
        text: (*text).to_owned(),
        chosen: chosen == Some(n),
        ..Choice::default()
    };
    Control { options: options.iter().enumerate().map(option).collect(), ..control(at, kind, label) }
}

fn form() -> FormSnapshot {
    FormSnapshot {
        areas: vec![Area::default()],
        controls: vec![
            choice(10, Kind::Radio, "Have you received your package?", &["Yes", "No"], None),
            choice(20, Kind::Radio, "What do you want?", &["Refund only", "Return and refund"], None),
            choice(30, Kind::Select, "Reason for refund", &["No tracking information", "Held by customs"], None),
            control(40, Kind::Text, "Refund amount"),
            control(50, Kind::Textarea, "Description"),
        ],
        ..FormSnapshot::default()
    }
}

fn planned(form: &FormSnapshot) -> FillPlan {
    form::plan(form, URL, &claim(), Wishes::default(), Site::built_in(), FormWords::built_in().unwrap())
}

fn why(form: &FormSnapshot, role: FieldRole) -> Option<Why> {
    planned(form).refusals.into_iter().find(|each| each.role == role).map(|each| each.why)
}

/// The form as it stands when all was carried out, and what came of it.
fn filled() -> (FormSnapshot, Vec<StepResult>) {
    let mut form = form();
    let steps = planned(&form).steps;
    assert_eq!(steps.len(), 5);
    for (control, option) in form.controls.iter_mut().zip([1, 0, 1]) {
        control.options[option].chosen = true;
    }
    form.controls[3].shown = Some("12.50".to_owned());
    form.controls[4].shown = Some("1. A fact.".to_owned());
    let result = |step: &form::Step| StepResult {
        role: step.role,
        label: step.label.clone(),
        ok: true,
        value: step.value.english(),
        why: String::new(),
    };
    (form, steps.iter().map(result).collect())
}

#[test]
fn what_stands_there_as_it_was_filled_stays() {
    let (form, results) = filled();
    assert_eq!(planned(&form).unfit(&results), []);
}

#[test]
fn a_limit_a_unit_or_a_currency_that_comes_later_takes_the_amount_back() {
    for text in ["At most US $8.00", "%", "€"] {
        let (mut form, results) = filled();
        form.controls[3].after = vec![text.to_owned()];
        assert_eq!(planned(&form).unfit(&results), [FieldRole::Amount], "{text}");
    }
    let (mut form, results) = filled();
    form.controls[4].after = vec!["At most 10 characters".to_owned()];
    form.controls[4].max_length = Some(5);
    assert_eq!(planned(&form).unfit(&results), [FieldRole::Description]);
}

#[test]
fn an_answer_is_taken_back_where_its_question_is_turned_round_or_can_be_read_both_ways() {
    for label in ["The package did not arrive", "Have you not received your package?"] {
        let (mut form, results) = filled();
        form.controls[0].label = label.to_owned();
        assert_eq!(planned(&form).unfit(&results), [FieldRole::Received], "{label}");
    }
}

#[test]
fn a_field_that_went_or_was_locked_keeps_what_it_has() {
    let (mut form, results) = filled();
    form.controls[3].read_only = true;
    form.controls[4].hidden = true;
    form.controls[0].disabled = true;
    assert_eq!(planned(&form).unfit(&results), []);
}

#[test]
fn the_unit_counts_wherever_it_stands() {
    let units = [
        choice(41, Kind::Toggle, "", &["US $", "%"], Some(1)),
        choice(41, Kind::Buttons, "", &["US $", "%"], Some(1)),
        choice(41, Kind::Toggle, "", &["US $", "%"], None),
    ];
    for unit in units {
        let mut form = form();
        form.controls.insert(4, unit.clone());
        assert_eq!(why(&form, FieldRole::Amount), Some(Why::OtherUnit), "{unit:?}");
    }
    let mut money = form();
    money.controls.insert(4, choice(41, Kind::Toggle, "", &["US $", "%"], Some(0)));
    assert_eq!(why(&money, FieldRole::Amount), None);
    let mut button = form();
    button.areas[0].buttons = vec![Mark { before: 4, text: "%".to_owned() }];
    assert_eq!(why(&button, FieldRole::Amount), Some(Why::OtherUnit));
}

#[test]
fn a_limit_counts_on_a_button_and_on_the_card_that_is_chosen_and_on_no_other() {
    let mut button = form();
    button.areas[0].buttons = vec![Mark { before: 4, text: "All: US $8.00".to_owned() }];
    assert!(matches!(why(&button, FieldRole::Amount), Some(Why::OverLimit { .. })));
    let cards = |first: &str, second: &str| {
        let mut form = form();
        form.controls[1] = choice(20, Kind::Radio, "What do you want?", &[first, second], None);
        form
    };
    let own = cards("Refund only, up to US $8.00", "Return and refund, up to US $12.50");
    assert!(matches!(why(&own, FieldRole::Amount), Some(Why::OverLimit { .. })));
    let other = cards("Refund only, up to US $12.50", "Return and refund, up to US $8.00");
    assert_eq!(why(&other, FieldRole::Amount), None);
}

#[test]
fn that_a_form_does_not_ask_is_said_only_where_nothing_is_left_that_may_ask() {
    let mut none = form();
    none.controls.remove(1);
    assert_eq!(why(&none, FieldRole::Solution), Some(Why::NotAsked));
    let mut unknown = none.clone();
    unknown.controls.insert(0, choice(70, Kind::Radio, "What now?", &["This", "That"], None));
    assert_eq!(why(&unknown, FieldRole::Solution), Some(Why::NotFound));
    // A button that may bring the answers asks as well.
    let mut button = none.clone();
    let asks = |text: &str| vec![Mark { before: 1, text: text.to_owned() }];
    button.areas[0].buttons = asks("What do you want us to do? Please choose");
    assert_eq!(why(&button, FieldRole::Solution), Some(Why::NotFound));
    let mut sheet = none.clone();
    sheet.controls.remove(0);
    assert_eq!(why(&sheet, FieldRole::Received), Some(Why::NotAsked));
    sheet.areas[0].buttons = asks("Did you receive the package? Choose");
    assert_eq!(why(&sheet, FieldRole::Received), Some(Why::NotFound));
    // A list of currencies asks nothing of a claim.
    let mut currencies = none;
    currencies.controls.insert(0, choice(70, Kind::Select, "Currency", &["USD", "EUR"], Some(0)));
    assert_eq!(why(&currencies, FieldRole::Solution), Some(Why::NotAsked));
}

#[test]
fn a_drawer_that_holds_the_form_is_the_form_and_a_box_for_feedback_is_none() {
    let mut drawer = form();
    drawer.areas[0].floats = true;
    assert_eq!(planned(&drawer).steps.len(), 5);
    let mut feedback = drawer.clone();
    feedback.controls = vec![
        choice(30, Kind::Select, "Reason", &["An idea", "Praise", "Other"], None),
        control(50, Kind::Textarea, "Description"),
    ];
    assert_eq!(planned(&feedback).steps, []);
    // Beside a form that stays in the page it is none, whatever it asks.
    let mut beside = form();
    beside.areas.push(Area { floats: true, ..Area::default() });
    beside.controls.push(Control { area: 1, ..control(80, Kind::Textarea, "Description") });
    let letter = planned(&beside).steps.into_iter().find(|step| step.role == FieldRole::Description);
    assert_eq!(letter.map(|step| step.at), Some(50));
}

#[test]
fn a_box_to_tick_that_asks_something_of_the_claim_is_told_as_left() {
    let mut form = form();
    form.controls[0] = control(10, Kind::Other, "I have not received my package");
    form.controls[1] = control(20, Kind::Other, "I want to send the item back");
    assert_eq!(why(&form, FieldRole::Received), Some(Why::Unsupported));
    assert_eq!(why(&form, FieldRole::Solution), Some(Why::Unsupported));
    // One that asks nothing of it changes nothing.
    form.controls[0] = control(10, Kind::Other, "Remember my answers");
    assert_eq!(why(&form, FieldRole::Received), Some(Why::NotAsked));
}

#[test]
fn a_text_that_cannot_be_typed_into_is_the_front_of_a_list_and_takes_no_amount() {
    let mut form = form();
    form.controls[2] =
        Control { read_only: true, listed: false, ..control(30, Kind::Text, "Reason for the refund request") };
    form.controls[3].label = "Refund request".to_owned();
    form.controls[3].after = vec!["Maximum US $12.50".to_owned()];
    let plan = planned(&form);
    let at = |role: FieldRole| plan.steps.iter().find(|step| step.role == role).map(|step| step.at);
    assert_eq!((at(FieldRole::Reason), at(FieldRole::Amount)), (Some(30), Some(40)), "{plan:?}");
}
