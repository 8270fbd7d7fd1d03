//! The composer: what the shopper says about a line, before there is a form.

use crate::claim::words::Words;
use crate::claim::{Claim, Wanted, is_reason_of};
use crate::day::pacific;
use crate::message::{Act, Input, Tag, View};
use crate::order::{Milestone, Order, Status};
use crate::policy::Policy;

/// What the composer is drawn from.
pub struct Composing<'a> {
    /// The claim so far.
    pub claim: &'a Claim,
    /// Its order, if it is known.
    pub order: Option<&'a Order>,
    /// What the reasons are called.
    pub words: &'a Words,
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
    let again = Act::compose(&claim.order, key, url, false);
    let keep = Act::compose(&claim.order, key, url, true);
    let mut kids = vec![View::new(Tag::P, "subject", claim.title.clone())];

    let mut received = vec![View::new(Tag::Strong, "", "Did it arrive?")];
    for (value, text) in [("no", "No"), ("yes", "Yes")] {
        received.push(tick("radio", "received", value, text, (value == "yes") == claim.received, &again));
    }
    kids.push(View::block("field", received));

    let mut reasons: Vec<View> = Vec::new();
    for (reason, name) in words.names.iter().filter(|(reason, _)| is_reason_of(reason, claim.received)) {
        let input = Input { value: reason.clone(), on: *reason == claim.reason, ..Input::default() };
        reasons.push(View { input: Some(input), ..View::new(Tag::Option, "", name.clone()) });
    }
    let select = View { tag: Tag::Select, kids: reasons, ..field("", "reason", &claim.reason, &again) };
    kids.push(labelled("What is wrong", select));

    let mut solution = vec![View::new(Tag::Strong, "", "What you want")];
    solution.push(tick(
        "radio",
        "solution",
        "refund-only",
        "A refund, full or in part",
        claim.solution != Some(Wanted::Return),
        &again,
    ));
    if claim.received {
        let text = "Send it back, and a refund. Usually you pay the postage, and to China that is dear; once it is agreed you have about 10 days to post it and enter its number.";
        solution.push(tick("radio", "solution", "return", text, claim.solution == Some(Wanted::Return), &again));
    }
    kids.push(View::block("field", solution));

    if let Some(amount) = &claim.amount {
        let mut words = String::from("How much, in ");
        words.push_str(&amount.currency);
        kids.push(labelled(&words, View { tag: Tag::Input, ..field("text", "amount", &amount.decimal(), &again) }));
    }
    let said = claim.said.as_deref().unwrap_or_default();
    kids.push(labelled(
        "What only you know: one fact on each line, as short as it is true",
        View { tag: Tag::Textarea, ..field("", "said", said, &again) },
    ));
    for doubt in doubts(claim, order) {
        kids.push(View::new(Tag::P, "doubt", doubt));
    }
    kids.push(labelled(
        "The letter. Change it as you like.",
        View { tag: Tag::Textarea, class: "letter".to_owned(), ..field("", "letter", &claim.letter, &keep) },
    ));

    if !proofs.is_empty() {
        let mut list = vec![View::new(Tag::Strong, "", "What proves it. You add it to the form yourself:")];
        for proof in proofs {
            let mut name = String::from("ready:");
            name.push_str(proof);
            list.push(tick("checkbox", &name, "yes", proof, claim.ready.contains(proof), &keep));
        }
        kids.push(View::block("field", list));
    }
    let besides: Vec<String> = policy.side_effects.iter().map(|effect| policy.text(&effect.text, &[])).collect();
    kids.push(View::new(Tag::P, "note besides", besides.join(" ")));
    let buttons = vec![
        View::button("fill", "Go on to the form", Act::start_claim(&claim.order, key, url)),
        View::button("quiet", "Evidence sheet", Act::sheet(&claim.order, key)),
        super::drop_claim(),
    ];
    kids.push(View::block("buttons", buttons));
    super::panel("Your claim", kids)
}

fn field(kind: &str, name: &str, value: &str, act: &Act) -> View {
    let input = Input { kind: kind.to_owned(), name: name.to_owned(), value: value.to_owned(), on: false };
    View { input: Some(input), act: Some(act.clone()), ..View::default() }
}

fn labelled(words: &str, field: View) -> View {
    View {
        tag: Tag::Label,
        class: "field".to_owned(),
        kids: vec![View::new(Tag::Strong, "", words), field],
        ..View::default()
    }
}

fn tick(kind: &str, name: &str, value: &str, words: &str, on: bool, act: &Act) -> View {
    let mut box_ = View { tag: Tag::Input, ..field(kind, name, value, act) };
    if let Some(input) = &mut box_.input {
        input.on = on;
    }
    View {
        tag: Tag::Label,
        class: "tick".to_owned(),
        kids: vec![box_, View::new(Tag::Span, "", words)],
        ..View::default()
    }
}

/// What does not go together with what is known: asked about, never forbidden.
fn doubts(claim: &Claim, order: Option<&Order>) -> Vec<String> {
    let mut doubts = Vec::new();
    let Some(order) = order else { return doubts };
    let line = claim.line.as_deref().and_then(|id| order.line(id));
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
    if let (Some(price), Some(asked)) = (price, &claim.amount)
        && price.currency == asked.currency
        && asked.minor > price.minor
    {
        let mut doubt = String::from("This is more than the item cost: ");
        doubt.push_str(&price.words());
        doubts.push(doubt);
    }
    if claim.reason == "other" && claim.said.is_none() {
        doubts.push("“Another reason” says nothing yet: say above what it is.".to_owned());
    }
    doubts
}
