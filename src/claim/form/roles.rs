//! What a control is for: by its own label, by the texts around it, by what its options say.

use super::controls::{Control, Kind, LONGEST_LABEL};
use super::limits::is_limit;
use super::money;
use super::plan::FieldRole;
use super::question::{Question, about_return, about_what_arrived};
use crate::claim::words::{FormWords, smooth};
use crate::money::Money;

/// How surely a control is for a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Confidence {
    /// Its kind and its surroundings say so, and it has no label of its own.
    Shape,
    /// Its options do.
    Options,
    /// Its label does, in words that may mean something else as well.
    Loosely,
    /// Its label does.
    Label,
}

/// A control, what it may be for, and the words that say so.
pub(super) struct Field<'a> {
    /// Its place among the controls.
    pub n: usize,
    pub control: &'a Control,
    pub label: &'a str,
    pub roles: Vec<(FieldRole, Confidence)>,
    /// What "yes" to its label would say.
    pub question: Option<Question>,
    /// A list may open where it stands.
    pub opens: bool,
}

impl<'a> Field<'a> {
    pub(super) fn of(n: usize, control: &'a Control, words: &FormWords) -> Self {
        let mut field =
            Self { n, control, label: "", roles: Vec::new(), question: None, opens: may_open(control, words) };
        if control.kind == Kind::Box && !waits(control, words) {
            return field;
        }
        // A library names its control after what it is, where the page gave it no name.
        let is_none = |text: &str| is_noise(text) || words.labels(&smooth(text), "nothing");
        let own = Some(control.label.as_str()).filter(|text| !is_none(text) && !is_aside(text, words));
        let near = || control.near.iter().map(String::as_str).filter(|text| !is_none(text));
        let mut beside = Vec::new();
        for (n, text) in own.into_iter().chain(near()).enumerate() {
            if n == 0 {
                field.label = text;
            }
            if field.take(text, words) {
                break;
            }
            beside.push(text);
            // What its own label says it is for is what it is for; what stands around it has no say then. Nor has what
            // stands beyond a text that may well be its label: that is the neighbour's.
            if n == 0 && own.is_some() || is_name(text, words) {
                break;
            }
        }
        // What stands in it while it is empty is its own as well, and says less than a label.
        let inner =
            control.notes.iter().chain([&control.placeholder]).map(String::as_str).filter(|text| !is_none(text));
        for text in inner.filter(|_| own.is_none()) {
            if !field.roles.is_empty() || beside.iter().any(|text| is_of_something_else(text, words)) {
                break;
            }
            if field.take(text, words) {
                field.roles.iter_mut().for_each(|(_, confidence)| *confidence = (*confidence).min(Confidence::Loosely));
            }
        }
        if field.is_choice() && !(field.opens && control.options.is_empty()) {
            field.heed_options(&by_options(control, words));
        }
        if field.roles.is_empty() && field.label.is_empty() {
            field.roles = by_shape(control, words);
        }
        field
    }

    /// Takes a text for its label if it says what it is for.
    fn take(&mut self, text: &'a str, words: &FormWords) -> bool {
        let (mut roles, question) = by_label(self, text, words);
        // "Refund" alone may be of an account, and an amount one of pieces: money has to stand beside it.
        if roles == [(FieldRole::Amount, Confidence::Loosely)] && !money::is_of_money(self.control, text) {
            roles.clear();
        }
        if roles.is_empty() {
            return false;
        }
        (self.label, self.roles, self.question) = (text, roles, question);
        true
    }

    /// What its options are about decides where its label says nothing, or several things; or one of reason and solution
    /// ("Why do you want a refund?") where its options are all about the other one.
    fn heed_options(&mut self, said: &[FieldRole]) {
        let is_either = |role: FieldRole| matches!(role, FieldRole::Reason | FieldRole::Solution);
        match (self.roles.as_slice(), said) {
            ([], [role]) => self.roles = vec![(*role, Confidence::Options)],
            ([(own, _)], [role]) if own != role && is_either(*own) && is_either(*role) => {
                (self.roles, self.question) = (vec![(*role, Confidence::Label)], None);
            }
            ([_, _, ..], _) => {
                let mut both = said.iter().filter(|role| self.confidence(**role).is_some());
                if let (Some(role), None) = (both.next(), both.next()) {
                    self.roles = vec![(*role, Confidence::Label)];
                }
            }
            _ => {}
        }
    }

    /// Whether one of several options is chosen in it, or could be.
    pub(super) fn is_choice(&self) -> bool {
        self.control.kind.is_choice() || self.control.kind == Kind::Buttons || self.opens
    }

    /// Whether there may be options that are not known.
    pub(super) fn is_closed(&self) -> bool {
        let control = self.control;
        self.opens && (!control.listed || control.kind == Kind::Text && control.options.is_empty())
    }

    /// How surely it is for a role, if it may be.
    pub(super) fn confidence(&self, role: FieldRole) -> Option<Confidence> {
        self.roles.iter().find(|(each, _)| *each == role).map(|(_, confidence)| *confidence)
    }
}

/// Whether a list may open where a control stands: one line of text that asks to choose is the front of one as well.
fn may_open(control: &Control, words: &FormWords) -> bool {
    let texts = [Some(&control.placeholder), control.near.first(), control.after.first()];
    let mut texts = texts.into_iter().flatten().filter(|text| text.chars().count() <= LONGEST_NAME);
    control.may_open()
        || control.kind == Kind::Text && control.shown.is_none() && texts.any(|text| words.has(&smooth(text), "choose"))
}

/// Whether a box that can be pressed shows that it waits for a choice, and does not go on with the form.
fn waits(control: &Control, words: &FormWords) -> bool {
    let shown = control.shown.as_deref().unwrap_or_default();
    let goes_on = [shown, &control.label].into_iter().any(|text| words.has(&smooth(text), "go on"));
    // "Choose refund only" is an answer to press, and no list to open.
    !goes_on && (control.popup || words.labels(&smooth(shown), "nothing"))
}

/// Whether a text labels nothing: a currency's mark, a number, an asterisk.
fn is_noise(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let mut letters =
        words.filter(|word| !(word.len() <= 3 && word.bytes().all(|b| b.is_ascii_uppercase())) && *word != "zł");
    letters.next().is_none()
}

/// Whether a text beside a control may well be its name: it is short, and no limit, no instruction to choose and no amount.
fn is_name(text: &str, words: &FormWords) -> bool {
    let is_aside = is_aside(text, words) || words.labels(&smooth(text), "nothing");
    let is_question = || text.trim_end().ends_with(['?', '？', '؟']) && text.len() <= LONGEST_LABEL;
    (text.chars().count() <= LONGEST_NAME || is_question()) && !is_aside
}

/// Whether a text tells of a limit or an amount.
fn is_aside(text: &str, words: &FormWords) -> bool {
    text.contains(char::is_numeric) && (is_limit(text, words) || Money::from_text(text, None).is_some())
}

/// The most characters of a text beside a control that may be its name.
const LONGEST_NAME: usize = 40;

/// Texts that speak of another purpose than a claim.
pub(super) const ELSE: [&str; 5] = ["cancel", "parcel number", "rating", "answer", "report"];

pub(super) fn is_of_something_else(text: &str, words: &FormWords) -> bool {
    let text = smooth(text);
    let others = ["not amount", "not description"].into_iter().chain(ELSE);
    text.len() <= LONGEST_LABEL && others.into_iter().any(|what| words.labels(&text, what))
}

fn by_label(field: &Field<'_>, text: &str, words: &FormWords) -> (Vec<(FieldRole, Confidence)>, Option<Question>) {
    let (control, is_choice) = (field.control, field.is_choice());
    if text.len() > LONGEST_LABEL {
        return (Vec::new(), None);
    }
    let text = smooth(text);
    let kind = control.kind;
    // A box to tick asks as well, though it is not filled.
    let may_ask = is_choice || kind == Kind::Other;
    let arrived = may_ask.then(|| about_what_arrived(&text, words)).flatten();
    let sent_back = may_ask.then(|| about_return(&text, words)).flatten();
    // "Refund account" has a role's words, and is about something else.
    let is_else = |role: &FieldRole| {
        let own = match role {
            FieldRole::Amount => words.labels(&text, "not amount"),
            FieldRole::Description => words.labels(&text, "not description"),
            FieldRole::Received | FieldRole::Solution | FieldRole::Reason => false,
        };
        own || ELSE.iter().any(|what| words.labels(&text, what))
    };
    let fits = |role: &FieldRole| {
        (role.takes(control, is_choice) || kind == Kind::Other)
            && match role {
                FieldRole::Received => arrived.is_some(),
                FieldRole::Solution => sent_back.is_some() || words.labels(&text, "solution"),
                _ => words.labels(&text, role.name()) && !is_else(role),
            }
    };
    // One line of text is an unusual place for a description, and "details" may be of anything; and what looks as if it
    // could be pressed is less than a list.
    let confidence = |role| match (role, kind) {
        (FieldRole::Description, Kind::Text) => Confidence::Loosely,
        (FieldRole::Received | FieldRole::Solution | FieldRole::Reason, Kind::Box | Kind::Text) => Confidence::Options,
        _ => Confidence::Label,
    };
    let mut roles: Vec<_> = FieldRole::ALL.into_iter().filter(fits).map(|role| (role, confidence(role))).collect();
    if roles.is_empty()
        && FieldRole::Amount.takes(control, is_choice)
        && words.labels(&text, "amount?")
        && !is_else(&FieldRole::Amount)
    {
        roles.push((FieldRole::Amount, Confidence::Loosely));
    }
    // What cannot be typed into takes no amount, and is the front of a list. "Describe the refund you want" is asked of a
    // text, and the amount's words in it are the weaker ones.
    if field.opens && roles.iter().any(|(role, _)| !role.is_text()) {
        roles.retain(|(role, _)| !role.is_text());
    } else if roles.len() > 1 && matches!(kind, Kind::Text) {
        roles.retain(|(role, _)| *role == FieldRole::Amount);
    }
    let question = match roles.as_slice() {
        [(FieldRole::Received, _)] => arrived,
        [(FieldRole::Solution, _)] => sent_back,
        _ => None,
    };
    (roles, question)
}

/// What the options of a control are about.
fn by_options(control: &Control, words: &FormWords) -> Vec<FieldRole> {
    let texts: Vec<String> = control.options.iter().map(|option| smooth(&option.text)).collect();
    let says = |what: &str| texts.iter().any(|text| words.says(text, what) > 0);
    let reads = |is: &dyn Fn(&str) -> bool| texts.iter().any(|text| is(text));
    let arrived = |text: &str| words.reads(text, "arrived", "not arrived").map(|reading| reading.stance);
    let mut roles = Vec::new();
    // "Yes" and "no" answer any question: only an option that speaks of what arrived tells that this is the one.
    let (mut yes, mut no) = (says("yes"), says("no"));
    for stance in texts.iter().filter_map(|text| arrived(text)) {
        yes |= stance == super::super::words::Stance::Affirms;
        no |= stance == super::super::words::Stance::Denies;
    }
    if yes && no && reads(&|text| arrived(text).is_some()) {
        roles.push(FieldRole::Received);
    }
    if says("refund-only") || says("return") {
        roles.push(FieldRole::Solution);
    }
    let reasons = texts.iter().filter(|text| words.reasons.iter().any(|reason| words.says(text, reason) > 0));
    if reasons.count() > 1 {
        roles.push(FieldRole::Reason);
    }
    // "Yes" and "no" are no reasons, and a reason may speak of what was received.
    match roles.as_slice() {
        [FieldRole::Received, FieldRole::Reason] if texts.len() > 3 => vec![FieldRole::Reason],
        [FieldRole::Received, FieldRole::Reason] => vec![FieldRole::Received],
        _ => roles,
    }
}

fn by_shape(control: &Control, words: &FormWords) -> Vec<(FieldRole, Confidence)> {
    match control.kind {
        Kind::Textarea => vec![(FieldRole::Description, Confidence::Shape)],
        Kind::Text | Kind::Number if money::has_maximum(control, words) => vec![(FieldRole::Amount, Confidence::Shape)],
        _ => Vec::new(),
    }
}
