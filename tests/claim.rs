//! The planner: what goes where, and above all what does not. The refusals come first.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use recourse::claim::form::{Choice, Control, FormSnapshot, Kind, Limit, Plan, Role, Verb, Why, Wishes};
use recourse::claim::words::Words;
use recourse::claim::{Claim, Wanted, form};
use recourse::day::Moment;
use recourse::money::Money;
use recourse::site::Site;

const URL: &str = "https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderLineId=1999000000000107";

fn claim() -> Claim {
    Claim {
        order: "1999000000000007".to_owned(),
        line: Some("1999000000000107".to_owned()),
        key: Some("1999000000000107".to_owned()),
        title: "A lamp".to_owned(),
        received: false,
        reason: "nr-deadline-passed".to_owned(),
        solution: Some(Wanted::RefundOnly),
        amount: Some(Money { currency: "USD".to_owned(), minor: 1250 }),
        letter: "1. It has not arrived.".to_owned(),
        begun: Moment(0),
    }
}

fn control(at: u32, kind: Kind, label: &str) -> Control {
    Control {
        at,
        kind,
        label: label.to_owned(),
        near: Vec::new(),
        hint: String::new(),
        options: Vec::new(),
        listed: kind != Kind::Dropdown,
        max_length: None,
        most: None,
        shown: None,
        read_only: false,
        disabled: false,
        hidden: false,
        filled: false,
    }
}

fn radios(at: u32, label: &str, options: &[&str]) -> Control {
    let choice = |(n, text): (usize, &&str)| Choice {
        at: at + n as u32,
        text: (*text).to_owned(),
        chosen: false,
        disabled: false,
    };
    Control { options: options.iter().enumerate().map(choice).collect(), ..control(at, Kind::Radio, label) }
}

fn form() -> FormSnapshot {
    let amount = Control {
        hint: "Refund amount US $ Maximum: US $12.50".to_owned(),
        ..control(40, Kind::Text, "Refund amount US $")
    };
    let description = Control { max_length: Some(500), ..control(50, Kind::Textarea, "Description") };
    FormSnapshot {
        language: None,
        lines: Vec::new(),
        controls: vec![
            radios(10, "Have you received your package?", &["Yes", "No"]),
            radios(20, "What do you want?", &["Refund only", "Return and refund"]),
            control(30, Kind::Dropdown, "Reason for refund"),
            amount,
            description,
            control(60, Kind::File, "Upload photos"),
        ],
    }
}

fn plan(form: &FormSnapshot, url: &str, claim: &Claim, wishes: Wishes) -> Plan {
    form::plan(form, url, claim, wishes, Site::built_in(), Words::built_in().unwrap())
}

fn planned(form: &FormSnapshot, claim: &Claim) -> Plan {
    plan(form, URL, claim, Wishes::default())
}

fn change(n: usize, edit: impl FnOnce(&mut Control)) -> FormSnapshot {
    let mut form = form();
    edit(&mut form.controls[n]);
    form
}

fn refusal(form: &FormSnapshot, role: Role) -> Option<Why> {
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
    assert_eq!(refusal(&form, Role::Description), Some(Why::Ambiguous));
}

#[test]
fn a_hidden_copy_is_no_reason_to_refuse_the_visible_one_and_is_never_filled_itself() {
    let mut form = form();
    form.controls.push(Control { hidden: true, ..control(70, Kind::Textarea, "Description") });
    let plan = planned(&form, &claim());
    assert!(plan.steps.iter().any(|step| step.at == 50) && plan.steps.iter().all(|step| step.at != 70));
    let alone = change(4, |control| control.hidden = true);
    assert_eq!(refusal(&alone, Role::Description), Some(Why::Hidden));
}

#[test]
fn a_field_that_is_not_there_cannot_be_changed_or_offers_something_else_is_refused() {
    let mut form = form();
    form.controls.remove(4);
    assert_eq!(refusal(&form, Role::Description), Some(Why::NoSuchField));
    assert_eq!(
        refusal(&change(3, |control| control.read_only = true), Role::Amount),
        Some(Why::ReadOnly { same: false })
    );
    let other = change(0, |control| control.options.iter_mut().for_each(|option| option.text = "Perhaps".to_owned()));
    assert_eq!(refusal(&other, Role::Received), Some(Why::OptionNotFound));
    let twice = change(0, |control| control.options[0].text = "No".to_owned());
    assert_eq!(refusal(&twice, Role::Received), Some(Why::Ambiguous));
}

#[test]
fn an_amount_above_the_maximum_is_refused_with_the_maximum_named_and_it_can_be_used() {
    let form = change(3, |control| control.hint = "Maximum: US $9.80".to_owned());
    let maximum = Money { currency: "USD".to_owned(), minor: 980 };
    assert_eq!(refusal(&form, Role::Amount), Some(Why::OverLimit { maximum: Limit::Amount(maximum) }));
    let plan = plan(&form, URL, &claim(), Wishes { use_maximum: true, replace: false });
    let step = plan.steps.iter().find(|step| step.role == Role::Amount).unwrap();
    assert_eq!(step.verb, Verb::Set { text: "9.80".to_owned() });
}

#[test]
fn an_amount_in_another_currency_or_not_known_is_left_to_the_shopper() {
    let euro = change(3, |control| control.hint = "Maximum: €12,50".to_owned());
    assert_eq!(refusal(&euro, Role::Amount), Some(Why::OtherCurrency));
    let unknown = Claim { amount: None, ..claim() };
    assert!(planned(&form(), &unknown).refusals.iter().any(|each| each.why == Why::NotKnown));
}

#[test]
fn a_letter_that_is_too_long_is_refused_and_never_cut() {
    let form = change(4, |control| control.max_length = Some(5));
    assert_eq!(refusal(&form, Role::Description), Some(Why::OverLimit { maximum: Limit::Length(5) }));
    // Counted as the field counts: a character outside the basic plane is two.
    let wide = Claim { letter: "😀😀😀".to_owned(), ..claim() };
    let form = change(4, |control| control.max_length = Some(5));
    assert!(planned(&form, &wide).steps.iter().all(|step| step.role != Role::Description));
    let form = change(4, |control| control.max_length = Some(6));
    assert!(planned(&form, &wide).steps.iter().any(|step| step.role == Role::Description));
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
    let steps: Vec<(Role, u32)> = plan.steps.iter().map(|step| (step.role, step.at)).collect();
    let expected =
        [(Role::Received, 10), (Role::Solution, 20), (Role::Reason, 30), (Role::Amount, 40), (Role::Description, 50)];
    assert_eq!(steps, expected);
    assert_eq!(plan.steps[0].verb, Verb::Choose { text: "No".to_owned(), option: 11 });
    assert_eq!(plan.steps[2].verb, Verb::Open);
    assert_eq!(plan.steps[3].verb, Verb::Set { text: "12.50".to_owned() });
}

#[test]
fn a_form_that_does_not_ask_what_the_dialog_before_it_asked_is_filled_without() {
    let mut form = form();
    form.controls.drain(..2);
    let plan = planned(&form, &claim());
    assert_eq!(plan.refusals, []);
    assert_eq!(plan.steps.len(), 3);
}
