//! Questions, and which of their options says what the claim says.
//!
//! "Yes" and "no" say something only together with what is asked: *Have you received your package?* and *The package did not
//! arrive* are answered the other way round. Where a question denies its verb, as *Have you not received it?* does, people
//! answer it both ways, and so nothing is chosen.

use super::controls::{Choice, Control, Kind};
use super::currency::currency_in;
use super::money::{LONGEST_UNIT, is_unit};
use super::plan::{FieldRole, Verb, Why};
use super::roles::{Field, is_of_something_else};
use crate::claim::words::pattern::{fits, is_mark};
use crate::claim::words::{FormWords, LabelReading, Stance, smooth};
use crate::claim::{Claim, Wanted};
use crate::text::{self, Text};

/// What "yes" to a label says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Question {
    /// That it arrived, or that it did not; `None` where it can be read both ways.
    Arrived(Option<bool>),
    /// That it will be sent back, or that it will not.
    SendBack(Option<bool>),
}

/// Sentences, each for itself: the words of one say nothing of another.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '!', '。', '？', '！', '؟', '|', '•', '·'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

/// A label of so many characters without a word for what it asks about asks about the claim's item.
const SHORTEST: usize = 32;

/// What "yes" says to a smoothed label that asks whether the item arrived; `None` where it asks nothing of the kind: a refund,
/// a label or a message may be received as well.
pub(super) fn about_what_arrived(text: &str, words: &FormWords) -> Option<Question> {
    let mut said = Vec::new();
    for whole in sentences(text) {
        let sentence = without_tag(whole, words);
        let Some(reading) = words.reads(sentence, "arrived", "not arrived") else { continue };
        let has = |what: &str| words.has_in(sentence, what, &reading.languages);
        if has("not received") || ELSEWHERE.iter().any(|what| has(what)) {
            return None;
        }
        if has("if") {
            continue;
        }
        if !has("goods") && sentence.chars().count() > SHORTEST {
            continue;
        }
        said.push(answer(whole, &reading, words));
    }
    let first = *said.first()?;
    Some(Question::Arrived(first.filter(|_| said.iter().all(|each| *each == first))))
}

/// What a letter's sentences say of whether the item arrived, each that surely says so or not. What was expected, promised or
/// supposed says nothing of it, nor does what the carrier tells.
pub(in crate::claim) fn told_of_arrival(letter: &str, words: &FormWords) -> Vec<bool> {
    let told = |sentence: &str| {
        let sentence = smooth(sentence);
        let reading = words.reads(&sentence, "arrived", "not arrived")?;
        let has = |what: &str| words.has_in(&sentence, what, &reading.languages);
        let is_of_it = has("goods") && !has("not received") && !has("if") && !has("expected");
        let is_question = sentence.contains(['?', '？', '؟']);
        (is_of_it && !is_question && reading.stance != Stance::Unclear).then_some(reading.stance == Stance::Affirms)
    };
    letter.lines().flat_map(sentences).filter_map(told).collect()
}

/// Purposes that speak of receiving as well.
const ELSEWHERE: [&str; 2] = ["parcel number", "rating"];

/// What "yes" says to a smoothed label that asks whether the item shall be sent back, or kept.
pub(super) fn about_return(text: &str, words: &FormWords) -> Option<Question> {
    let mut said = Vec::new();
    for whole in sentences(text) {
        let sentence = without_tag(whole, words);
        let back = words.reads(sentence, "send back", "");
        let kept = words.reads(sentence, "keep", "");
        let reading = match (&back, &kept) {
            (Some(reading), None) | (None, Some(reading)) => reading,
            // "Keep it or send it back?"
            (Some(_), Some(_)) => return Some(Question::SendBack(None)),
            (None, None) => continue,
        };
        let has = |what: &str| words.has_in(sentence, what, &reading.languages);
        if has("not send back") {
            return None;
        }
        if has("if") {
            continue;
        }
        let yes = answer(whole, reading, words);
        said.push(yes.map(|yes| yes == back.is_some()));
    }
    let first = *said.first()?;
    Some(Question::SendBack(first.filter(|_| said.iter().all(|each| *each == first))))
}

/// Without the "or not?" at its end, which denies nothing.
fn without_tag<'a>(sentence: &'a str, words: &FormWords) -> &'a str {
    let bare = sentence.trim_end_matches(is_mark);
    let tag = words.of_labels("or not").filter_map(|tag| bare.strip_suffix(tag)).min_by_key(|rest| rest.len());
    tag.filter(|rest| rest.trim_end_matches(is_mark).chars().count() > 3).unwrap_or(sentence)
}

/// What "yes" says: that it is so, that it is not, or neither surely.
fn answer(sentence: &str, reading: &LabelReading<'_>, words: &FormWords) -> Option<bool> {
    match reading.stance {
        Stance::Affirms => Some(true),
        Stance::Unclear => None,
        Stance::Denies => {
            let is_question = sentence.contains(['?', '？', '؟']) || words.has_in(sentence, "asks", &reading.languages);
            let is_agreed = words.agreed.iter().any(|pattern| fits(sentence, pattern));
            (!is_question || !reading.by_verb || is_agreed).then_some(false)
        }
    }
}

/// What choosing an option says of a claim's part; `None` where it says nothing known.
fn says(option: &str, role: FieldRole, question: Option<Question>, words: &FormWords) -> Option<Result<bool, Why>> {
    let (yes, no) = (words.says(option, "yes") > 0, words.says(option, "no") > 0);
    let answer = |means: Option<bool>| (yes || no).then(|| means.map(|means| means == yes).ok_or(Why::Unclear));
    match (role, question) {
        (FieldRole::Received, _) => match words.reads(option, "arrived", "not arrived").map(|reading| reading.stance) {
            Some(Stance::Affirms) => Some(Ok(true)),
            Some(Stance::Denies) => Some(Ok(false)),
            Some(Stance::Unclear) => Some(Err(Why::Unclear)),
            None => match question {
                Some(Question::Arrived(means)) => answer(means),
                _ => answer(Some(true)),
            },
        },
        (FieldRole::Solution, Some(Question::SendBack(means))) => answer(means),
        _ => None,
    }
}

/// What the claim says at a role that is answered with yes or no.
fn is_so(role: FieldRole, claim: &Claim) -> bool {
    match role {
        FieldRole::Received => claim.received,
        _ => claim.solution == Some(Wanted::Return),
    }
}

/// The one option that says what the claim says.
pub(super) fn choose<'a>(
    control: &'a Control,
    role: FieldRole,
    question: Option<Question>,
    claim: &Claim,
    words: &FormWords,
) -> Result<&'a Choice, Why> {
    let options: Vec<(&Choice, String)> =
        control.options.iter().map(|option| (option, smooth(shown(option, role, words)))).collect();
    let answers: Vec<_> =
        options.iter().filter_map(|(option, text)| Some((*option, says(text, role, question, words)?))).collect();
    let option = if role == FieldRole::Received || (answers.len() > 1 && question.is_some()) {
        let wanted = is_so(role, claim);
        if let Some((_, Err(why))) = answers.iter().find(|(_, answer)| answer.is_err()) {
            return Err(why.clone());
        }
        let mut fits = answers.iter().filter(|(_, answer)| *answer == Ok(wanted));
        match (fits.next(), fits.next()) {
            (Some((option, _)), None) => option,
            (Some(_), Some(_)) => return Err(Why::Ambiguous),
            (None, _) => return Err(Why::OptionNotFound),
        }
    } else {
        by_words(&options, role, claim, words)?
    };
    if option.disabled { Err(Why::OptionNotFound) } else { Ok(option) }
}

/// A card is judged by its heading, where that says something.
pub(super) fn shown<'a>(option: &'a Choice, role: FieldRole, words: &FormWords) -> &'a str {
    let head = smooth(&option.head);
    let says = |what: &str| words.says(&head, what) > 0;
    let is_told = match role {
        FieldRole::Received => says("yes") || says("no") || words.reads(&head, "arrived", "not arrived").is_some(),
        FieldRole::Solution => says("refund-only") || says("return") || says("yes") || says("no"),
        _ => words.reasons.iter().any(|reason| says(reason)),
    };
    if !head.is_empty() && is_told { &option.head } else { &option.text }
}

fn by_words<'a>(
    options: &[(&'a Choice, String)],
    role: FieldRole,
    claim: &Claim,
    words: &FormWords,
) -> Result<&'a Choice, Why> {
    let wanted = wanted(role, claim);
    let best = options.iter().map(|(_, text)| words.says(text, wanted)).max().unwrap_or(0);
    if best == 0 {
        return Err(Why::OptionNotFound);
    }
    let mut fits: Vec<_> = options.iter().filter(|(_, text)| words.says(text, wanted) == best).collect();
    if fits.len() > 1 {
        // "Other" may stand among the reasons of what arrived and among those of what did not.
        let stands_with = |option: &Choice| {
            let heading = words.reads(&smooth(&option.group), "arrived", "not arrived").map(|reading| reading.stance);
            heading == Some(if claim.received { Stance::Affirms } else { Stance::Denies })
        };
        if fits.iter().any(|(option, _)| stands_with(option)) {
            fits.retain(|(option, _)| stands_with(option));
        }
    }
    let [(option, text)] = fits.as_slice() else { return Err(Why::Ambiguous) };
    // An option that says two things at once may be the other one, even where it seems to deny it: "no tracking or held by
    // customs".
    let says_it_too =
        |other: &str| other != wanted && !is_kind_of(other, wanted) && words.speaks_of(text, other) >= best;
    let says_two = if role == FieldRole::Reason {
        words.reasons.iter().any(|reason| says_it_too(reason))
    } else {
        ["refund-only", "return"].into_iter().any(says_it_too)
    };
    if says_two {
        return Err(Why::Ambiguous);
    }
    // Whether "full refund" or "partial refund" is meant depends on the price, which the form does not have to tell.
    if wanted == "refund-only" && options.iter().any(|(_, text)| words.labels(text, "partial")) {
        return Err(Why::Ambiguous);
    }
    Ok(option)
}

/// Reasons that forms put into one option: what does not work has a fault of quality.
fn is_kind_of(one: &str, other: &str) -> bool {
    let both = ["rc-quality", "rc-does-not-work"];
    both.contains(&one) && both.contains(&other)
}

/// What an option has to say.
pub(super) fn wanted(role: FieldRole, claim: &Claim) -> &str {
    match (role, claim.solution) {
        (FieldRole::Solution, Some(Wanted::Return)) => "return",
        (FieldRole::Solution, _) => "refund-only",
        _ => &claim.reason,
    }
}

/// Whether a text that a drop-down shows says what the claim says, and nothing else.
pub(super) fn is_said(
    shown: &str,
    role: FieldRole,
    question: Option<Question>,
    claim: &Claim,
    words: &FormWords,
) -> bool {
    let text = smooth(shown);
    if let Some(answer) = says(&text, role, question, words) {
        return answer == Ok(is_so(role, claim));
    }
    let wanted = wanted(role, claim);
    let rivals = ["refund-only", "return"].into_iter().chain(words.reasons.iter().map(String::as_str));
    role != FieldRole::Received
        && words.says(&text, wanted) == 2
        && rivals.into_iter().all(|other| other == wanted || words.says(&text, other) < 2)
}

/// The verb that chooses an option.
pub(super) fn verb(option: &Choice) -> Verb {
    Verb::Choose { text: option.text.clone(), option: option.at }
}

/// What is looked for in a list that was not opened, in words a shopper knows.
pub(super) fn looked_for(role: FieldRole, question: Option<Question>, claim: &Claim) -> Text {
    match (role, question, claim.solution) {
        (FieldRole::Received, ..) | (FieldRole::Solution, Some(_), _) if is_so(role, claim) => text::form_value_yes(),
        (FieldRole::Received, ..) | (FieldRole::Solution, Some(_), _) => text::form_value_no(),
        (FieldRole::Solution, None, Some(Wanted::Return)) => text::form_value_return(),
        (FieldRole::Solution, None, _) => text::form_value_refund(),
        _ => text::reason(&claim.reason).unwrap_or_default(),
    }
}

/// Whether the options of a field say anything of a role; where they are not known, they may.
pub(super) fn answers(field: &Field<'_>, role: FieldRole, words: &FormWords) -> bool {
    let control = field.control;
    let says = |what: &str| control.options.iter().any(|option| words.speaks_of(&smooth(&option.text), what) > 0);
    field.is_closed()
        || match role {
            FieldRole::Received => {
                says("yes") && says("no")
                    || control
                        .options
                        .iter()
                        .any(|option| words.reads(&smooth(&option.text), "arrived", "not arrived").is_some())
            }
            FieldRole::Solution => {
                says("refund-only") || says("return") || field.question.is_some() && says("yes") && says("no")
            }
            _ => words.reasons.iter().any(|reason| says(reason)),
        }
}

/// Whether an option tells a reason, and not only that there is another one.
pub(super) fn tells_a_reason(field: &Field<'_>, words: &FormWords) -> bool {
    let options = || field.control.options.iter().map(|option| smooth(&option.text));
    let named = words.reasons.iter().filter(|reason| !reason.ends_with("other"));
    named.into_iter().any(|reason| options().any(|text| words.says(&text, reason) > 0))
}

/// Whether a choice of the form that is known to be for nothing else may ask a question of a claim: not where it counts, or
/// names currencies.
pub(super) fn may_be_asked(field: &Field<'_>, words: &FormWords) -> bool {
    let control = field.control;
    let options = || control.options.iter().map(|option| option.text.as_str());
    let is_unit =
        |text: &str| is_unit(text, words) || currency_in(text).is_some() && text.chars().count() <= LONGEST_UNIT;
    let counts = options().any(is_unit) || control.shown.as_deref().is_some_and(is_unit);
    let is_list = matches!(control.kind, Kind::Toggle | Kind::Buttons);
    !counts && !is_of_something_else(field.label, words) && (!is_list || is_question(control, words))
}

/// Whether buttons, radio buttons or a list ask something that has an answer.
pub(super) fn is_question(control: &Control, words: &FormWords) -> bool {
    let texts: Vec<String> = control.options.iter().map(|option| smooth(&option.text)).collect();
    let says = |what: &str| texts.iter().any(|text| words.says(text, what) > 0);
    let is_yes_or_no = || says("yes") && says("no");
    match control.kind {
        Kind::Radio => true,
        Kind::Select => is_yes_or_no(),
        Kind::Toggle | Kind::Buttons => {
            let known = |text: &String| {
                ["refund-only", "return"]
                    .into_iter()
                    .chain(words.reasons.iter().map(String::as_str))
                    .any(|what| words.says(text, what) > 0)
                    || words.reads(text, "arrived", "not arrived").is_some()
            };
            is_yes_or_no() || texts.iter().filter(|text| known(text)).count() > 1
        }
        _ => false,
    }
}
