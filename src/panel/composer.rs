//! The composer: what the shopper says about a line, before there is a form.

use crate::claim::agreement::{Disagreement, Facts};
use crate::claim::words::FormWords;
use crate::claim::{Claim, Wanted, is_reason_of};
use crate::day::pacific;
use crate::message::{Action, Input, LetterWish, Tag, View};
use crate::money::Money;
use crate::order::{Milestone, Order, Status};
use crate::policy::Policy;

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
    children.push(labelled(
        "What only you know: one fact on each line, as short as it is true",
        View { tag: Tag::Textarea, ..field("", "said", said, &again) },
    ));
    for doubt in doubts(claim, order) {
        children.push(View::new(Tag::P, "doubt", doubt));
    }
    children.push(labelled(
        "The letter. Change it as you like.",
        View { tag: Tag::Textarea, class: "letter".to_owned(), ..field("", "letter", &claim.letter, &again) },
    ));
    children.extend(letter(claim, words));
    children.extend(evidence(claim, proofs, &keep));
    let besides: Vec<String> = policy.side_effects.iter().map(|effect| policy.text(&effect.text, &[])).collect();
    children.push(View::new(Tag::P, "note besides", besides.join(" ")));
    let buttons = vec![
        View::button("fill", "Go on to the form", Action::go_on(&claim.order, key, url)),
        View::button("quiet", "Evidence sheet", Action::sheet(&claim.order, key)),
        View::button("quiet leave", "Close, and keep it", Action::leave_claim()),
        super::drop_claim(),
    ];
    children.push(View::block("buttons", buttons));
    View { class: "panel composer".to_owned(), ..super::panel("Your claim", children) }
}

fn arrival(claim: &Claim, again: &Action) -> View {
    let mut received = vec![View::new(Tag::Strong, "", "Did it arrive?")];
    for (value, text, on) in [("no", "No", !claim.received), ("yes", "Yes, it arrived", claim.received)] {
        received.push(tick("radio", "received", value, text, on, again));
    }
    View::block("field", received)
}

fn reasons(claim: &Claim, words: &FormWords, again: &Action) -> View {
    let entry = |value: &str, text: &str| {
        let input = Input { value: value.to_owned(), on: value == claim.reason, ..Input::default() };
        View { input: Some(input), ..View::new(Tag::Option, "", text) }
    };
    let open = claim.reason.is_empty();
    let mut entries: Vec<View> = open.then(|| entry("", "Choose what is wrong")).into_iter().collect();
    for reason in words.reasons.iter().filter(|reason| is_reason_of(reason, claim.received)) {
        entries.extend(words.names.get(reason).map(|name| entry(reason, name)));
    }
    let mut select = View { tag: Tag::Select, children: entries, ..field("", "reason", &claim.reason, again) };
    if let Some(input) = &mut select.input {
        input.wrong = open;
    }
    labelled("What is wrong", select)
}

fn solutions(claim: &Claim, again: &Action) -> View {
    let mut solution = vec![View::new(Tag::Strong, "", "What you want")];
    let mut offer = |value: &str, text: &str, on: bool| {
        solution.push(tick("radio", "solution", value, text, on, again));
    };
    let is_return = claim.solution == Some(Wanted::Return);
    offer("refund-only", "A refund, full or in part", !is_return);
    if claim.received {
        let text = "Send it back, and a refund. Usually you pay the postage, and to China that is dear; once it is agreed you have about 10 days to post it and enter its number.";
        offer("return", text, is_return);
    }
    View::block("field", solution)
}

fn amount(claim: &Claim, order: Option<&Order>, again: &Action) -> View {
    let facts = order.map(|order| Facts::of(order, claim.line_in(order))).unwrap_or_default();
    let currency = claim.amount.as_ref().or(facts.paid.as_ref()).map(|amount| amount.currency.as_str());
    let mut words = String::from("How much, ");
    match currency {
        Some(currency) => {
            words.push_str("in ");
            words.push_str(currency);
        }
        None => words.push_str("with its currency, such as USD 12.50"),
    }
    let value = claim.asked.clone().or_else(|| claim.amount.as_ref().map(Money::decimal)).unwrap_or_default();
    let mut text = View { tag: Tag::Input, ..field("text", "amount", &value, again) };
    let trouble = claim.asked.as_deref().and_then(|asked| facts.asked(asked, currency).err());
    if let Some(input) = &mut text.input {
        input.wrong = trouble.is_some();
    }
    let mut view = labelled(&words, text);
    view.children.extend(trouble.map(|trouble| View::new(Tag::Span, "wrong", trouble_words(&trouble, currency))));
    view
}

/// What was expected instead of what was typed as the amount.
fn trouble_words(trouble: &Disagreement, currency: Option<&str>) -> String {
    let mut text = match trouble {
        Disagreement::NoAmount => "This is no amount.".to_owned(),
        Disagreement::TooLittle => "An amount is more than nothing.".to_owned(),
        Disagreement::NoCurrency => "This names no currency.".to_owned(),
        Disagreement::OtherCurrency(other) => ["You did not pay in ", other, "."].concat(),
        Disagreement::TooMuch(paid) => {
            return ["You paid ", &paid.label(), " at most. Type that, or less."].concat();
        }
    };
    match currency {
        Some(currency) => {
            text.push_str(" Type a number, in ");
            text.push_str(currency);
            text.push_str(", such as 12.50.");
        }
        None => text.push_str(" Type a number with its currency, such as USD 12.50."),
    }
    text
}

/// What is asked about the letter, and what can be done with it.
fn letter(claim: &Claim, words: &FormWords) -> Vec<View> {
    let button = |text: &str, wish| View::button("quiet", text, Action::letter(wish, true));
    let (mut children, mut buttons) = (Vec::new(), Vec::new());
    if let Some(question) = super::form::question(claim, words) {
        children.push(question);
        buttons.push(button("Write the letter anew", LetterWish::Rewrite));
        buttons.push(button("It is right as it is", LetterWish::Keep));
    } else if claim.edited {
        buttons.push(button("Write the letter anew", LetterWish::Rewrite));
    }
    if claim.mine.is_some() {
        buttons.push(button("My own letter back", LetterWish::Own));
    }
    if !buttons.is_empty() {
        children.push(View::block("choices", buttons));
    }
    children
}

fn evidence(claim: &Claim, proofs: &[String], keep: &Action) -> Option<View> {
    let head = "What proves it. You add it to the form yourself. Tick what you have ready:";
    let mut list = vec![View::new(Tag::Strong, "", head)];
    for proof in proofs {
        let mut name = String::from("ready:");
        name.push_str(proof);
        list.push(tick("checkbox", &name, "yes", proof, claim.ready.contains(proof), keep));
    }
    (!proofs.is_empty()).then(|| View::block("field", list))
}

fn field(kind: &str, name: &str, value: &str, act: &Action) -> View {
    let input = Input { kind: kind.to_owned(), name: name.to_owned(), value: value.to_owned(), ..Input::default() };
    View { input: Some(input), act: Some(act.clone()), ..View::default() }
}

fn labelled(words: &str, field: View) -> View {
    View {
        tag: Tag::Label,
        class: "field".to_owned(),
        children: vec![View::new(Tag::Strong, "", words), field],
        ..View::default()
    }
}

fn tick(kind: &str, name: &str, value: &str, words: &str, on: bool, act: &Action) -> View {
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
fn doubts(claim: &Claim, order: Option<&Order>) -> Vec<String> {
    let mut doubts = Vec::new();
    let Some(order) = order else { return doubts };
    let line = claim.line_in(order);
    if !claim.received && order.status() == Status::Completed {
        doubts.push("The order is marked as completed, as if it had been received. Has it been confirmed by mistake, or by the site itself? Say so above.".to_owned());
    }
    let delivered = order.readings(Milestone::Delivered, line).map(|seen| seen.value).min();
    if let Some(day) = delivered.filter(|_| !claim.received && claim.reason != "nr-marked-delivered") {
        let mut doubt = String::from("The carrier says that it was delivered on ");
        doubt.push_str(&day.long());
        doubt.push_str(". If it did not reach you, “marked as delivered” is the reason that meets this.");
        doubts.push(doubt);
    }
    let promised = order.readings(Milestone::DeliveryDeadline, line).map(|seen| seen.value).min();
    if let Some(day) =
        promised.filter(|day| claim.reason == "nr-deadline-passed" && *day >= pacific::day_of(claim.begun))
    {
        let mut doubt = String::from("Promised until ");
        doubt.push_str(&day.long());
        doubt.push_str(
            ": that is not over yet, so the letter does not say that it is late, and the site may ask you to wait.",
        );
        doubts.push(doubt);
    }
    if claim.reason == "personal-reason" && claim.solution != Some(Wanted::Return) {
        doubts.push(
            "For something that is just not needed, the site offers a return, and hardly ever a refund alone."
                .to_owned(),
        );
    }
    let price = line.and_then(|line| line.price());
    if let (Some(price), Some(asked), None) = (price, &claim.amount, &claim.asked)
        && price.currency == asked.currency
        && asked.minor > price.minor
    {
        let mut doubt = String::from("This is more than the item cost: ");
        doubt.push_str(&price.label());
        doubts.push(doubt);
    }
    if claim.reason == "other" && claim.said.is_none() {
        doubts.push("“Another reason” says nothing yet: say above what it is.".to_owned());
    }
    doubts
}
