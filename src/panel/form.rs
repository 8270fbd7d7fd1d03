//! The panel beside the dispute form: what would be filled, what was filled, and that pressing submit stays with the
//! shopper.

use super::{drop_claim, entry, list, panel};
use crate::claim::Claim;
use crate::claim::agreement::{Conflict, conflicts};
use crate::claim::form::{
    FieldRole, FillPlan, FormSnapshot, Kind, Limit, Refusal, Right, Step, StepResult, Verb, Why, Wishes,
};
use crate::claim::words::FormWords;
use crate::message::{Action, LetterWish, Tag, View};
use crate::money::Money;

/// The field as a shopper would call it.
const fn role_words(role: FieldRole) -> &'static str {
    match role {
        FieldRole::Received => "Package received?",
        FieldRole::Solution => "What you want",
        FieldRole::Reason => "Reason",
        FieldRole::Amount => "Amount",
        FieldRole::Description => "Description",
    }
}

fn why_words(why: &Why) -> String {
    let text = match why {
        Why::Ambiguous => "two fields look alike; please choose yourself",
        Why::NoSuchField => "no field of the form was found for this (yet); please look",
        Why::NotFound => "where the form asks this was not found; please look",
        Why::NotAsked => "this form does not ask it (here)",
        Why::Elsewhere => "there is such a field outside this form; it is left to you",
        Why::Unclear => "what “yes” would say here can be read in two ways; please choose yourself",
        Why::OtherUnit => "the form counts in something else than money; please enter it yourself",
        Why::OtherForm => "this form is for something else than your claim",
        Why::Hidden => "the field is hidden",
        Why::ReadOnly => "the form does not let it be changed",
        Why::Disabled => "switched off; another field may have to be answered first",
        Why::AlreadyFilled => "something stands there already; it is left as it is",
        Why::Unsupported => "this kind of field is left to you",
        Why::OptionNotFound => "none of the options says this; please choose yourself",
        Why::OtherCurrency => "the form counts in another currency; please enter it yourself",
        Why::NotKnown => "not known; please enter it yourself",
        Why::Disagrees => "your letter says something else than what you chose",
        Why::OtherOrder => "this form is for another order line",
        Why::OverLimit { maximum } => {
            let mut text = String::from("not filled: the form allows at most ");
            match maximum {
                Limit::Amount(money) => text.push_str(&money.label()),
                Limit::Length(most, unit) => {
                    text.push_str(&most.to_string());
                    text.push(' ');
                    text.push_str(unit.name());
                }
            }
            return text;
        }
    };
    text.to_owned()
}

fn result_words(result: &StepResult, undone: bool) -> String {
    if result.ok {
        return if undone { "put back" } else { "filled, read back" }.to_owned();
    }
    match result.why.as_str() {
        "changed" => "the field changed while filling; left alone",
        "hidden" => "the field was hidden when it was to be filled",
        "option-not-found" => "the list does not offer this; please choose yourself",
        "gone" if undone => "the field is not on this page any more",
        "gone" => "the field went away while filling",
        "overwritten" => "the page did not keep it; please look",
        "theirs" => "you changed it since; left as it is",
        "unfit" => "the form changed what it asks here and cannot empty this again; please correct it",
        "left" => "the form cannot empty this again; it counts only once you submit",
        _ => "could not be filled",
    }
    .to_owned()
}

fn submit_is_yours() -> View {
    View::new(
        Tag::P,
        "yours",
        "Recourse never presses Next, Submit or Confirm. Check every field; the last press is yours.",
    )
}

/// What would go where.
pub fn preview(claim: &Claim, plan: &FillPlan, form: &FormSnapshot, url: &str) -> View {
    let mut children = vec![View::new(Tag::P, "subject", claim.title.clone())];
    let mut rows = Vec::new();
    for role in FieldRole::ALL {
        if let Some(step) = plan.steps.iter().find(|step| step.role == role) {
            let note = match &step.verb {
                _ if step.replaces => "replaces what is there",
                Verb::Open => "in the form's own words for it, which its list has",
                _ => "",
            };
            // What the page does not show yet its scripts are not told either: it is read in a page of ours.
            let value = if role == FieldRole::Description { length_words(&step.value) } else { step.value.clone() };
            rows.push(entry("will", role_words(role), &value, note.to_owned()));
        } else if let Some(right) = plan.right.iter().find(|right| right.role == role) {
            rows.push(already(right));
        } else if let Some(refusal) = plan.refusals.iter().find(|refusal| refusal.role == role) {
            rows.push(refused(refusal, form, claim, false));
        }
    }
    rows.extend(plan.questions.iter().map(|question| left(question)));
    children.push(list(rows));
    let mut buttons = Vec::new();
    if !plan.steps.is_empty() {
        buttons.push(View::button("fill", "Fill", Action::Fill { wishes: Wishes::default() }));
    }
    buttons.extend(replace_button(&plan.refusals));
    let key = claim.key.as_deref();
    buttons.push(View::button("quiet", "Read or change it", Action::compose(&claim.order, key, Some(url), None)));
    buttons.push(drop_claim());
    children.push(View::block("buttons", buttons));
    children.push(submit_is_yours());
    panel("Your claim, ready to fill", children)
}

/// A letter by its length alone.
fn length_words(letter: &str) -> String {
    let mut text = String::from("your letter, ");
    text.push_str(&letter.chars().count().to_string());
    text.push_str(" characters");
    text
}

/// A field that says it already.
fn already(right: &Right) -> View {
    let note = if right.read_only { "the form has set it already, to what you ask for" } else { "it says so already" };
    entry("done", role_words(right.role), &right.value, note.to_owned())
}

/// A question of the form that the claim has no answer to.
fn left(question: &str) -> View {
    entry("yours", question, "", "asked by the form; the answer is yours".to_owned())
}

fn refused(refusal: &Refusal, form: &FormSnapshot, claim: &Claim, by_hand: bool) -> View {
    let class = if refusal.why.is_settled() { "unasked" } else { "refused" };
    // In the form's own words the shopper finds the question that is left to them.
    let asked = if refusal.why.is_settled() { "" } else { refusal.label.as_str() };
    let mut row = entry(class, role_words(refusal.role), asked, why_words(&refusal.why));
    if refusal.why == Why::Disagrees {
        row.children.extend(FormWords::built_in().and_then(|words| question(claim, words)));
        row.children.push(View::button("maximum", "Write the letter anew", Action::letter(LetterWish::Rewrite, false)));
        return row;
    }
    if let Why::OverLimit { maximum: Limit::Amount(money) } = &refusal.why {
        let mut words = String::from("Fill with the maximum, ");
        words.push_str(&money.label());
        row.children.push(View::button(
            "maximum",
            words,
            Action::Fill { wishes: Wishes { use_maximum: true, replace: false } },
        ));
    }
    if let Why::OverLimit { maximum: Limit::Length(most, unit) } = &refusal.why {
        let language = form.language.as_deref().unwrap_or("en");
        row.children.push(View::button(
            "maximum",
            if claim.edited {
                "Use a short letter instead of mine"
            } else {
                "Use a shorter letter, from the same facts"
            },
            Action::shorten(*most, *unit, language),
        ));
    }
    // What was to be written there can be put there by hand.
    let text = match refusal.role {
        FieldRole::Amount => claim.amount.as_ref().map(Money::decimal),
        FieldRole::Description => Some(claim.letter.clone()).filter(|letter| !letter.is_empty()),
        _ => None,
    };
    let is_settled = matches!(refusal.why, Why::OtherOrder | Why::NotAsked);
    row.children.extend(
        text.filter(|_| by_hand && !is_settled).map(|text| View::button("quiet", "Copy", Action::Copy { text })),
    );
    row
}

/// What is done, and what comes next.
pub fn progress(done: &[StepResult], left: &[Step]) -> View {
    let mut rows: Vec<View> = done
        .iter()
        .map(|result| {
            let class = if result.ok { "done" } else { "failed" };
            entry(class, role_words(result.role), "", result_words(result, false))
        })
        .collect();
    for (n, step) in left.iter().enumerate() {
        let note = if n == 0 { "filling …" } else { "waits" };
        rows.push(entry("will", role_words(step.role), "", note.to_owned()));
    }
    panel("Filling …", vec![list(rows), submit_is_yours()])
}

/// Says yes to what stands in the way.
fn replace_button(refusals: &[Refusal]) -> Option<View> {
    let is_in_the_way = refusals.iter().any(|refusal| refusal.why == Why::AlreadyFilled);
    let wishes = Wishes { use_maximum: false, replace: true };
    is_in_the_way.then(|| View::button("replace", "Fill, and replace what stands there", Action::Fill { wishes }))
}

/// What is said of a field that can be filled only now.
const LATER: &str = "not filled: the form changed meanwhile; press “Fill again”";

/// What came of it.
pub fn filled(
    claim: &Claim,
    results: &[StepResult],
    plan: &FillPlan,
    form: &FormSnapshot,
    proofs: &[String],
    undone: bool,
) -> View {
    let mut rows = Vec::new();
    let is_done = |role: FieldRole| results.iter().any(|result| result.role == role);
    for role in FieldRole::ALL {
        let of_role = results.iter().filter(|result| result.role == role);
        rows.extend(of_role.map(|result| came_of(result, undone)));
        if is_done(role) {
            continue;
        }
        rows.extend(plan.right.iter().filter(|right| right.role == role).map(already));
        let of_role = plan.refusals.iter().filter(|refusal| refusal.role == role);
        rows.extend(of_role.map(|refusal| refused(refusal, form, claim, true)));
        let of_role = plan.steps.iter().filter(|step| step.role == role && !undone);
        rows.extend(of_role.map(|_| entry("refused", role_words(role), "", LATER.to_owned())));
    }
    rows.extend(plan.questions.iter().map(|question| left(question)));
    if let Some(upload) = form.controls.iter().find(|control| control.kind == Kind::File).filter(|_| !undone) {
        let hint: Vec<&str> = upload.notes.iter().chain(&upload.after).map(String::as_str).collect();
        rows.push(pictures(claim, proofs, &hint.join(" ")));
    }
    let is_later = !undone && plan.steps.iter().any(|step| !is_done(step.role));
    let mut buttons = Vec::new();
    if undone {
        buttons.push(View::button("fill", "Fill again", Action::Fill { wishes: Wishes::default() }));
    } else {
        buttons.push(View::button("undo", "Undo", Action::Undo));
        if is_later {
            buttons.push(View::button("fill", "Fill again", Action::Fill { wishes: Wishes::default() }));
        }
        buttons.extend(replace_button(&plan.refusals));
    }
    buttons.push(View::button("quiet", "Copy the text", Action::Copy { text: claim.letter.clone() }));
    buttons.push(drop_claim());
    let children = vec![list(rows), View::block("buttons", buttons), submit_is_yours()];
    let whole = results.iter().all(|result| result.ok);
    let is_open = |refusal: &Refusal| !refusal.why.is_settled() && !is_done(refusal.role);
    let is_more_left = plan.refusals.iter().any(is_open) || !plan.questions.is_empty() || is_later;
    let title = match (undone, whole) {
        (true, true) => "Put back as it was",
        (true, false) => "Put back, as far as the form lets us",
        (false, true) if !is_more_left => "Filled. Now you check, and you press submit.",
        (false, _) => "Filled in part. The rest is yours.",
    };
    panel(title, children)
}

/// What came of one step.
fn came_of(result: &StepResult, undone: bool) -> View {
    let class = if result.ok { "done" } else { "failed" };
    let value = if undone { "" } else { result.value.as_str() };
    let mut row = entry(class, role_words(result.role), value, result_words(result, undone));
    // A choice is made, not pasted.
    let is_text = matches!(result.role, FieldRole::Amount | FieldRole::Description);
    if !result.ok && is_text && !value.is_empty() {
        row.children.push(View::button("quiet", "Copy", Action::Copy { text: result.value.clone() }));
    }
    row
}

/// What is asked of a letter that says something else than what is chosen.
pub(super) fn question(claim: &Claim, words: &FormWords) -> Option<View> {
    let conflicts = conflicts(claim, words);
    let mut text = String::new();
    for conflict in &conflicts {
        if !text.is_empty() {
            text.push(' ');
        }
        match conflict {
            Conflict::Arrival { arrived: true } => {
                text.push_str("Your letter says that it arrived, and you chose that it did not.");
            }
            Conflict::Arrival { arrived: false } => {
                text.push_str("Your letter says that it did not arrive, and you chose that it did.");
            }
            Conflict::Amount(other) => {
                text.push_str("Your letter names ");
                text.push_str(&other.label());
                if let Some(amount) = &claim.amount {
                    text.push_str(", and you ask for ");
                    text.push_str(&amount.label());
                }
                text.push('.');
            }
            Conflict::Changed => text.push_str("You chose something else after you had changed the letter."),
        }
    }
    (!text.is_empty()).then(|| View::new(Tag::P, "doubt", text))
}

/// What the shopper adds themselves, and what the form says of it.
fn pictures(claim: &Claim, proofs: &[String], limits: &str) -> View {
    let mut words = String::new();
    for proof in proofs {
        words.push_str("to add: ");
        words.push_str(proof);
        words.push_str(if claim.ready.contains(proof) { " (you have it ready)\n" } else { "\n" });
    }
    let mut note = String::from("you add them: Recourse touches no upload");
    if !limits.is_empty() {
        note.push_str(". The form says: ");
        note.push_str(limits);
    }
    entry("yours", "Pictures and videos", words.trim_end(), note)
}

/// A claim in which something has still to be chosen or put right.
pub fn unfinished(claim: &Claim, url: &str) -> View {
    let text = if claim.reason.is_empty() {
        "You have not chosen yet what is wrong."
    } else {
        "The amount you typed is none that can be asked for."
    };
    let go_on = Action::compose(&claim.order, claim.key.as_deref(), Some(url), None);
    let children = vec![
        View::new(Tag::P, "subject", claim.title.clone()),
        View::new(Tag::P, "", text),
        View::block("buttons", vec![View::button("fill", "Go on with it", go_on), drop_claim()]),
    ];
    panel("Your claim is not finished", children)
}

/// A form of which it is not known whether the waiting claim is for it.
pub fn unsure(claim: &Claim, url: &str) -> View {
    let children = vec![
        View::new(
            Tag::P,
            "",
            "A claim is waiting, and this page does not say which order line it is for. Is it this one?",
        ),
        View::new(Tag::P, "subject", claim.title.clone()),
        View::block("buttons", vec![View::button("fill", "Yes, this one", Action::adopt_claim(url)), drop_claim()]),
    ];
    panel("Is your claim for this form?", children)
}
