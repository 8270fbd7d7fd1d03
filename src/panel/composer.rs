//! The composer: what the shopper says about a line, before there is a form.

use crate::claim::agreement::{Disagreement, Facts};
use crate::claim::words::FormWords;
use crate::claim::{Claim, Wanted, is_reason_of};
use crate::day::pacific;
use crate::message::{Action, Input, LetterWish, Tag, View};
use crate::money::Money;
use crate::order::{Milestone, Order, Status};
use crate::policy::{Policy, SideEffect};
use crate::text::{self, Text, ToldDay};

/// What the composer is drawn from.
pub struct Composing<'a> {
    /// The claim so far.
    pub claim: &'a Claim,
    /// Its order, if it is known.
    pub order: Option<&'a Order>,
    /// What the reasons are called.
    pub words: &'a FormWords,
    /// What proves the reason.
    pub proofs: &'a [String],
    /// What a dispute may bring besides.
    pub policy: &'a Policy,
    /// The page it is drawn on.
    pub url: Option<&'a str>,
}

/// The composer.
pub fn composer(composing: &Composing<'_>) -> View {
    let Composing { claim, order, words, proofs, policy, url } = *composing;
    let key = claim.key.as_deref();
    let again = Action::change(&claim.order, key, url, false);
    let keep = Action::change(&claim.order, key, url, true);
    let mut children = vec![View::new(Tag::P, "subject", claim.title.clone())];
    children.push(arrival(claim, &again));
    children.push(reasons(claim, words, &again));
    children.push(solutions(claim, &again));
    children.push(amount(claim, order, &again));
    let said = claim.said.as_deref().unwrap_or_default();
    children.push(labelled(text::composer_said(), View { tag: Tag::Textarea, ..field("", "said", said, &again) }));
    for doubt in doubts(claim, order) {
        children.push(View::new(Tag::P, "doubt", doubt));
    }
    children.push(labelled(
        text::composer_letter(),
        View { tag: Tag::Textarea, class: "letter".to_owned(), ..field("", "letter", &claim.letter, &again) },
    ));
    children.extend(letter(claim, words));
    children.extend(evidence(claim, proofs, &keep));
    let besides = Text::Several(policy.side_effects.iter().map(SideEffect::told).collect());
    children.push(View::new(Tag::P, "note besides", besides));
    let buttons = vec![
        View::button("fill", text::composer_go_on(), Action::go_on(&claim.order, key, url)),
        View::button("quiet", text::composer_sheet(), Action::sheet(&claim.order, key)),
        View::button("quiet leave", text::composer_close(), Action::leave_claim()),
        super::drop_claim(),
    ];
    children.push(View::block("buttons", buttons));
    View { class: "panel composer".to_owned(), ..super::panel(text::composer_title(), children) }
}

fn arrival(claim: &Claim, again: &Action) -> View {
    let mut received = vec![View::new(Tag::Strong, "", text::composer_arrived())];
    let (no, yes) = (text::composer_arrived_no(), text::composer_arrived_yes());
    for (value, words, on) in [("no", no, !claim.received), ("yes", yes, claim.received)] {
        received.push(tick("radio", "received", value, words, on, again));
    }
    View::block("field", received)
}

fn reasons(claim: &Claim, words: &FormWords, again: &Action) -> View {
    let entry = |value: &str, words: Text| {
        let input = Input { value: value.to_owned(), on: value == claim.reason, ..Input::default() };
        View { input: Some(input), ..View::new(Tag::Option, "", words) }
    };
    let open = claim.reason.is_empty();
    let mut entries: Vec<View> = open.then(|| entry("", text::composer_choose_reason())).into_iter().collect();
    for reason in words.reasons.iter().filter(|reason| is_reason_of(reason, claim.received)) {
        entries.extend(text::reason(reason).map(|name| entry(reason, name)));
    }
    let mut select = View { tag: Tag::Select, children: entries, ..field("", "reason", &claim.reason, again) };
    if let Some(input) = &mut select.input {
        input.wrong = open;
    }
    labelled(text::composer_reason(), select)
}

fn solutions(claim: &Claim, again: &Action) -> View {
    let mut solution = vec![View::new(Tag::Strong, "", text::composer_want())];
    let mut offer = |value: &str, words: Text, on: bool| {
        solution.push(tick("radio", "solution", value, words, on, again));
    };
    let is_return = claim.solution == Some(Wanted::Return);
    offer("refund-only", text::composer_refund(), !is_return);
    if claim.received {
        offer("return", text::composer_return(), is_return);
    }
    View::block("field", solution)
}

fn amount(claim: &Claim, order: Option<&Order>, again: &Action) -> View {
    let facts = order.map(|order| Facts::of(order, claim.line_in(order))).unwrap_or_default();
    let currency = claim.amount.as_ref().or(facts.paid.as_ref()).map(|amount| amount.currency.as_str());
    let words = currency.map_or_else(text::composer_amount, |currency| text::composer_amount_in(currency.into()));
    let value = claim.asked.clone().or_else(|| claim.amount.as_ref().map(Money::decimal)).unwrap_or_default();
    let mut typed = View { tag: Tag::Input, ..field("text", "amount", &value, again) };
    let trouble = claim.asked.as_deref().and_then(|asked| facts.asked(asked, currency).err());
    if let Some(input) = &mut typed.input {
        input.wrong = trouble.is_some();
    }
    let mut view = labelled(words, typed);
    view.children.extend(trouble.map(|trouble| View::new(Tag::Span, "wrong", trouble_words(&trouble, currency))));
    view
}

/// What was expected instead of what was typed as the amount.
fn trouble_words(trouble: &Disagreement, currency: Option<&str>) -> Text {
    let what = match trouble {
        Disagreement::NoAmount => text::amount_none(),
        Disagreement::TooLittle => text::amount_too_little(),
        Disagreement::NoCurrency => text::amount_no_currency(),
        Disagreement::OtherCurrency(other) => text::amount_other_currency(other.as_str().into()),
        Disagreement::TooMuch(paid) => return text::amount_too_much(vec![paid.clone()]),
    };
    let instead = currency.map_or_else(text::amount_type, |currency| text::amount_type_in(currency.into()));
    Text::Several(vec![what, instead])
}

/// What is asked about the letter, and what can be done with it.
fn letter(claim: &Claim, words: &FormWords) -> Vec<View> {
    let button = |words: Text, wish| View::button("quiet", words, Action::letter(wish, true));
    let (mut children, mut buttons) = (Vec::new(), Vec::new());
    if let Some(question) = super::form::question(claim, words) {
        children.push(question);
        buttons.push(button(text::letter_rewrite(), LetterWish::Rewrite));
        buttons.push(button(text::letter_keep(), LetterWish::Keep));
    } else if claim.edited {
        buttons.push(button(text::letter_rewrite(), LetterWish::Rewrite));
    }
    if claim.mine.is_some() {
        buttons.push(button(text::letter_own(), LetterWish::Own));
    }
    if !buttons.is_empty() {
        children.push(View::block("choices", buttons));
    }
    children
}

fn evidence(claim: &Claim, proofs: &[String], keep: &Action) -> Option<View> {
    let mut list = vec![View::new(Tag::Strong, "", text::composer_evidence())];
    for proof in proofs {
        let mut name = String::from("ready:");
        name.push_str(proof);
        let ticked = |words| tick("checkbox", &name, "yes", words, claim.ready.contains(proof), keep);
        list.extend(text::named(proof).map(ticked));
    }
    (!proofs.is_empty()).then(|| View::block("field", list))
}

fn field(kind: &str, name: &str, value: &str, act: &Action) -> View {
    let input = Input { kind: kind.to_owned(), name: name.to_owned(), value: value.to_owned(), ..Input::default() };
    View { input: Some(input), act: Some(act.clone()), ..View::default() }
}

fn labelled(words: Text, field: View) -> View {
    View {
        tag: Tag::Label,
        class: "field".to_owned(),
        children: vec![View::new(Tag::Strong, "", words), field],
        ..View::default()
    }
}

fn tick(kind: &str, name: &str, value: &str, words: Text, on: bool, act: &Action) -> View {
    let mut box_ = View { tag: Tag::Input, ..field(kind, name, value, act) };
    if let Some(input) = &mut box_.input {
        input.on = on;
    }
    View {
        tag: Tag::Label,
        class: "tick".to_owned(),
        children: vec![box_, View::new(Tag::Span, "", words)],
        ..View::default()
    }
}

/// What does not go together with what is known: asked about, never forbidden.
fn doubts(claim: &Claim, order: Option<&Order>) -> Vec<Text> {
    let mut doubts = Vec::new();
    let Some(order) = order else { return doubts };
    let line = claim.line_in(order);
    let told = |day| ToldDay(day, true);
    if !claim.received && order.status() == Status::Completed {
        doubts.push(text::doubt_completed());
    }
    let delivered = order.readings(Milestone::Delivered, line).map(|seen| seen.value).min();
    let delivered = delivered.filter(|_| !claim.received && claim.reason != "nr-marked-delivered");
    doubts.extend(delivered.map(|day| text::doubt_delivered(told(day))));
    let promised = order.readings(Milestone::DeliveryDeadline, line).map(|seen| seen.value).min();
    let promised = promised.filter(|day| claim.reason == "nr-deadline-passed" && *day >= pacific::day_of(claim.begun));
    doubts.extend(promised.map(|day| text::doubt_promised(told(day))));
    if claim.reason == "personal-reason" && claim.solution != Some(Wanted::Return) {
        doubts.push(text::doubt_personal_reason());
    }
    let price = line.and_then(|line| line.price());
    if let (Some(price), Some(asked), None) = (price, &claim.amount, &claim.asked)
        && price.currency == asked.currency
        && asked.minor > price.minor
    {
        doubts.push(text::doubt_above_price(vec![price]));
    }
    if claim.reason == "other" && claim.said.is_none() {
        doubts.push(text::doubt_other_reason());
    }
    doubts
}
