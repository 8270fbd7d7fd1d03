//! The panel beside the dispute form: what would be filled, what was filled, and that pressing submit stays with the
//! shopper.

use super::{drop_claim, entry, list, panel};
use crate::claim::Claim;
use crate::claim::agreement::{Conflict, conflicts};
use crate::claim::form::{
    FieldRole, FillPlan, FormSnapshot, Kind, Limit, Refusal, Right, Step, StepResult, Unit, Verb, Why, Wishes,
};
use crate::claim::words::FormWords;
use crate::message::{Action, LetterWish, Tag, View};
use crate::money::Money;
use crate::text::{self, Text};

fn why_words(why: &Why) -> Text {
    match why {
        Why::Ambiguous => text::form_ambiguous(),
        Why::NoSuchField => text::form_no_field(),
        Why::NotFound => text::form_not_found(),
        Why::NotAsked => text::form_not_asked(),
        Why::Elsewhere => text::form_elsewhere(),
        Why::Unclear => text::form_unclear(),
        Why::OtherUnit => text::form_other_unit(),
        Why::OtherForm => text::form_other_form(),
        Why::Hidden => text::form_hidden(),
        Why::ReadOnly => text::form_read_only(),
        Why::Disabled => text::form_disabled(),
        Why::AlreadyFilled => text::form_already_filled(),
        Why::Unsupported => text::form_unsupported(),
        Why::OptionNotFound => text::form_no_option(),
        Why::OtherCurrency => text::form_other_currency(),
        Why::NotKnown => text::form_not_known(),
        Why::Disagrees => text::form_disagrees(),
        Why::OtherOrder => text::form_other_order(),
        Why::OverLimit { maximum: Limit::Amount(most) } => text::form_over_amount(vec![most.clone()]),
        Why::OverLimit { maximum: Limit::Length(most, unit) } => {
            let most = i64::from(*most);
            match unit {
                Unit::Characters => text::form_over_characters(most),
                Unit::Bytes => text::form_over_bytes(most),
                Unit::Words => text::form_over_words(most),
            }
        }
    }
}

fn result_words(result: &StepResult, undone: bool) -> Text {
    if result.ok {
        return if undone { text::form_put_back() } else { text::form_done() };
    }
    match result.why.as_str() {
        "changed" => text::form_changed(),
        "hidden" => text::form_was_hidden(),
        "option-not-found" => text::form_not_offered(),
        "gone" if undone => text::form_undo_gone(),
        "gone" => text::form_gone(),
        "overwritten" => text::form_overwritten(),
        "theirs" => text::form_undo_theirs(),
        "unfit" => text::form_undo_unfit(),
        "left" => text::form_undo_left(),
        _ => text::form_failed(),
    }
}

fn submit_is_yours() -> View {
    View::new(Tag::P, "yours", text::form_yours())
}

/// What would go where.
pub fn preview(claim: &Claim, plan: &FillPlan, form: &FormSnapshot, url: &str) -> View {
    let mut children = vec![View::new(Tag::P, "subject", claim.title.clone())];
    let mut rows = Vec::new();
    for role in FieldRole::ALL {
        if let Some(step) = plan.steps.iter().find(|step| step.role == role) {
            let note = match &step.verb {
                _ if step.replaces => text::form_will_replace(),
                Verb::Open => text::form_will_open(),
                _ => Text::default(),
            };
            // What the page does not show yet its scripts are not told either: it is read in a page of ours.
            let is_letter = role == FieldRole::Description;
            let value =
                if is_letter { text::form_letter_length(claim.letter.chars().count()) } else { step.value.clone() };
            rows.push(entry("will", text::form_field(role), value, note));
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
        buttons.push(View::button("fill", text::form_fill(), Action::Fill { wishes: Wishes::default() }));
    }
    buttons.extend(replace_button(&plan.refusals));
    let key = claim.key.as_deref();
    buttons.push(View::button(
        "quiet",
        text::form_read_or_change(),
        Action::compose(&claim.order, key, Some(url), None),
    ));
    buttons.push(drop_claim());
    children.push(View::block("buttons", buttons));
    children.push(submit_is_yours());
    panel(text::form_ready(), children)
}

/// A field that says it already.
fn already(right: &Right) -> View {
    let note = if right.read_only { text::form_already_set() } else { text::form_already() };
    entry("done", text::form_field(right.role), right.value.as_str(), note)
}

/// A question of the form that the claim has no answer to.
fn left(question: &str) -> View {
    entry("yours", question, "", text::form_question_left())
}

fn refused(refusal: &Refusal, form: &FormSnapshot, claim: &Claim, by_hand: bool) -> View {
    let class = if refusal.why.is_settled() { "unasked" } else { "refused" };
    // In the form's own words the shopper finds the question that is left to them.
    let asked = if refusal.why.is_settled() { "" } else { refusal.label.as_str() };
    let mut row = entry(class, text::form_field(refusal.role), asked, why_words(&refusal.why));
    if refusal.why == Why::Disagrees {
        row.children.extend(FormWords::built_in().and_then(|words| question(claim, words)));
        let anew = Action::letter(LetterWish::Rewrite, false);
        row.children.push(View::button("maximum", text::letter_rewrite(), anew));
        return row;
    }
    if let Why::OverLimit { maximum: Limit::Amount(money) } = &refusal.why {
        let act = Action::Fill { wishes: Wishes { use_maximum: true, replace: false } };
        row.children.push(View::button("maximum", text::form_fill_maximum(vec![money.clone()]), act));
    }
    if let Why::OverLimit { maximum: Limit::Length(most, unit) } = &refusal.why {
        let language = form.language.as_deref().unwrap_or("en");
        let words = if claim.edited { text::form_shorten_own() } else { text::form_shorten() };
        row.children.push(View::button("maximum", words, Action::shorten(*most, *unit, language)));
    }
    // What was to be written there can be put there by hand.
    let copied = match refusal.role {
        FieldRole::Amount => claim.amount.as_ref().map(Money::decimal),
        FieldRole::Description => Some(claim.letter.clone()).filter(|letter| !letter.is_empty()),
        _ => None,
    };
    let is_settled = matches!(refusal.why, Why::OtherOrder | Why::NotAsked);
    row.children.extend(
        copied
            .filter(|_| by_hand && !is_settled)
            .map(|text| View::button("quiet", text::form_copy(), Action::Copy { text })),
    );
    row
}

/// What is done, and what comes next.
pub fn progress(done: &[StepResult], left: &[Step]) -> View {
    let mut rows: Vec<View> = done
        .iter()
        .map(|result| {
            let class = if result.ok { "done" } else { "failed" };
            entry(class, text::form_field(result.role), "", result_words(result, false))
        })
        .collect();
    for (n, step) in left.iter().enumerate() {
        let note = if n == 0 { text::form_filling_now() } else { text::form_waits() };
        rows.push(entry("will", text::form_field(step.role), "", note));
    }
    panel(text::form_filling(), vec![list(rows), submit_is_yours()])
}

/// Says yes to what stands in the way.
fn replace_button(refusals: &[Refusal]) -> Option<View> {
    let is_in_the_way = refusals.iter().any(|refusal| refusal.why == Why::AlreadyFilled);
    let wishes = Wishes { use_maximum: false, replace: true };
    is_in_the_way.then(|| View::button("replace", text::form_fill_replacing(), Action::Fill { wishes }))
}

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
        // It can be filled only now.
        rows.extend(of_role.map(|_| entry("refused", text::form_field(role), "", text::form_later())));
    }
    rows.extend(plan.questions.iter().map(|question| left(question)));
    if let Some(upload) = form.controls.iter().find(|control| control.kind == Kind::File).filter(|_| !undone) {
        let hint: Vec<&str> = upload.notes.iter().chain(&upload.after).map(String::as_str).collect();
        rows.push(pictures(claim, proofs, hint.join(" ")));
    }
    let is_later = !undone && plan.steps.iter().any(|step| !is_done(step.role));
    let mut buttons = Vec::new();
    if undone {
        buttons.push(View::button("fill", text::form_fill_again(), Action::Fill { wishes: Wishes::default() }));
    } else {
        buttons.push(View::button("undo", text::form_undo(), Action::Undo));
        if is_later {
            buttons.push(View::button("fill", text::form_fill_again(), Action::Fill { wishes: Wishes::default() }));
        }
        buttons.extend(replace_button(&plan.refusals));
    }
    buttons.push(View::button("quiet", text::form_copy_text(), Action::Copy { text: claim.letter.clone() }));
    buttons.push(drop_claim());
    let children = vec![list(rows), View::block("buttons", buttons), submit_is_yours()];
    let whole = results.iter().all(|result| result.ok);
    let is_open = |refusal: &Refusal| !refusal.why.is_settled() && !is_done(refusal.role);
    let is_more_left = plan.refusals.iter().any(is_open) || !plan.questions.is_empty() || is_later;
    let title = match (undone, whole) {
        (true, true) => text::form_undone(),
        (true, false) => text::form_undone_part(),
        (false, true) if !is_more_left => text::form_filled(),
        (false, _) => text::form_filled_part(),
    };
    panel(title, children)
}

/// What came of one step.
fn came_of(result: &StepResult, undone: bool) -> View {
    let class = if result.ok { "done" } else { "failed" };
    let value = if undone { "" } else { result.value.as_str() };
    let mut row = entry(class, text::form_field(result.role), value, result_words(result, undone));
    // A choice is made, not pasted.
    let is_text = matches!(result.role, FieldRole::Amount | FieldRole::Description);
    if !result.ok && is_text && !value.is_empty() {
        row.children.push(View::button("quiet", text::form_copy(), Action::Copy { text: result.value.clone() }));
    }
    row
}

/// What is asked of a letter that says something else than what is chosen.
pub(super) fn question(claim: &Claim, words: &FormWords) -> Option<View> {
    let told = |conflict| match conflict {
        Conflict::Arrival { arrived: true } => Some(text::letter_says_arrived()),
        Conflict::Arrival { arrived: false } => Some(text::letter_says_not_arrived()),
        Conflict::Amount(named) => Some(text::letter_names_other(vec![named], vec![claim.amount.clone()?])),
        Conflict::Changed => Some(text::letter_changed()),
    };
    let told: Vec<Text> = conflicts(claim, words).into_iter().filter_map(told).collect();
    (!told.is_empty()).then(|| View::new(Tag::P, "doubt", Text::Several(told)))
}

/// What the shopper adds themselves, and what the form says of it.
fn pictures(claim: &Claim, proofs: &[String], limits: String) -> View {
    let note = if limits.is_empty() { text::form_pictures_yours() } else { text::form_pictures_limits(limits.into()) };
    let mut row = entry("yours", text::form_pictures(), "", note);
    let proof = |id: &String| {
        let name = text::named(id)?;
        let words = if claim.ready.contains(id) { text::form_proof_ready(name) } else { text::form_proof(name) };
        Some(View::new(Tag::Pre, "value", words))
    };
    // They stand between the heading and the remark.
    let at = row.children.len().saturating_sub(1);
    row.children.splice(at..at, proofs.iter().filter_map(proof));
    row
}

/// A claim in which something has still to be chosen or put right.
pub fn unfinished(claim: &Claim, url: &str) -> View {
    let what = if claim.reason.is_empty() { text::claim_no_reason() } else { text::claim_bad_amount() };
    let go_on = Action::compose(&claim.order, claim.key.as_deref(), Some(url), None);
    let children = vec![
        View::new(Tag::P, "subject", claim.title.clone()),
        View::new(Tag::P, "", what),
        View::block("buttons", vec![View::button("fill", text::claim_go_on(), go_on), drop_claim()]),
    ];
    panel(text::claim_unfinished(), children)
}

/// A form of which it is not known whether the waiting claim is for it.
pub fn unsure(claim: &Claim, url: &str) -> View {
    let children = vec![
        View::new(Tag::P, "", text::claim_unsure()),
        View::new(Tag::P, "subject", claim.title.clone()),
        View::block(
            "buttons",
            vec![View::button("fill", text::claim_this_one(), Action::adopt_claim(url)), drop_claim()],
        ),
    ];
    panel(text::claim_which_form(), children)
}
