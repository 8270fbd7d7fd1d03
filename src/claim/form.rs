//! Collect, plan, fill: a form's controls and a claim become steps, or refusals.
//!
//! The plan is a pure function and carries no value of the page it does not need. A control is found by the words of its
//! label, and where two fit, or the one that fits is hidden or read-only, the answer is a refusal with a name, never a
//! guess. Nothing in a plan can submit: the verbs are to set a text, to choose an option and to press a radio button.

use super::Claim;
use crate::money::Money;
use crate::plain::{Plain, ToPlain, names, record, written};
use crate::site::Site;

/// A form's controls.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormSnapshot {
    /// In the order in which they stand.
    pub controls: Vec<Control>,
}

record!(FormSnapshot { controls });

/// What a control is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line of text.
    Text,
    /// Several lines of text.
    Textarea,
    /// A native drop-down.
    Select,
    /// A drop-down made of other elements: its options are known only once it is open.
    Dropdown,
    /// A group of radio buttons.
    Radio,
    /// An upload, which is never touched.
    File,
    /// Anything else.
    Other,
}

names!(Kind { Text = "text", Textarea = "textarea", Select = "select", Dropdown = "dropdown", Radio = "radio", File = "file", Other = "other" });

/// One control.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Control {
    /// The page script's handle.
    pub at: u32,
    /// What it is.
    pub kind: Kind,
    /// Its label, as a person would read it.
    pub label: String,
    /// The other text around it.
    pub hint: String,
    /// Its options, where they are known.
    pub options: Vec<Choice>,
    /// The most UTF-16 units it takes.
    pub max_length: Option<u32>,
    /// It cannot be changed.
    pub read_only: bool,
    /// It cannot be seen.
    pub hidden: bool,
    /// It holds something already; not what.
    pub filled: bool,
}

record!(Control { at, kind, label, hint, options, max_length, read_only, hidden, filled });

/// One option of a control.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The page script's handle.
    pub at: u32,
    /// Its text.
    pub text: String,
    /// It is the one chosen.
    pub chosen: bool,
}

record!(Choice { at, text, chosen });

/// What a field of the form is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Whether the package arrived.
    Received,
    /// What is asked for.
    Solution,
    /// Why.
    Reason,
    /// How much.
    Amount,
    /// The letter.
    Description,
}

names!(Role { Received = "received", Solution = "solution", Reason = "reason", Amount = "amount", Description = "description" });

impl Role {
    /// All, in the order in which they are filled: an earlier choice may change what a later one offers.
    pub const ALL: [Self; 5] = [Self::Received, Self::Solution, Self::Reason, Self::Amount, Self::Description];

    /// Whether a control of this kind can serve.
    const fn takes(self, kind: Kind) -> bool {
        match self {
            Self::Amount => matches!(kind, Kind::Text),
            Self::Description => matches!(kind, Kind::Text | Kind::Textarea),
            Self::Received | Self::Solution | Self::Reason => {
                matches!(kind, Kind::Select | Kind::Dropdown | Kind::Radio)
            }
        }
    }

    /// Whether a form may do without it: the site asks some questions before the form opens.
    const fn optional(self) -> bool {
        matches!(self, Self::Received | Self::Solution)
    }
}

/// Why a field is not filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// More than one control fits.
    Ambiguous,
    /// None does.
    NoSuchField,
    /// It cannot be seen.
    Hidden,
    /// It cannot be changed.
    ReadOnly,
    /// None of its options is the one wanted.
    OptionNotFound,
    /// The claim asks for more than the form allows.
    OverLimit {
        /// The most it allows.
        maximum: Limit,
    },
    /// The form counts in another currency.
    OtherCurrency,
    /// The claim does not know what to write.
    NotKnown,
    /// The form is for another order line.
    OtherOrder,
}

/// A field that is not filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The field's role.
    pub role: Role,
    /// Why.
    pub why: Why,
}

/// The most a field allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Limit {
    /// An amount.
    Amount(Money),
    /// A length in UTF-16 units.
    Length(u32),
}

/// What to do with one control.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Set its text.
    Set {
        /// To this.
        text: String,
    },
    /// Open it, and choose the one option whose text, in lower case, is among these.
    Choose {
        /// Any of these.
        texts: Vec<String>,
    },
    /// Press one of its radio buttons.
    Press {
        /// The button's handle.
        option: u32,
    },
}

impl ToPlain for Verb {
    fn to_plain(&self) -> Plain {
        match self {
            Self::Set { text } => Plain::tagged("set", Plain::map(&mut [("text", text.to_plain())])),
            Self::Choose { texts } => Plain::tagged("choose", Plain::map(&mut [("texts", texts.to_plain())])),
            Self::Press { option } => Plain::tagged("press", Plain::map(&mut [("option", option.to_plain())])),
        }
    }
}

/// One step of a fill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The field's role.
    pub role: Role,
    /// The control's handle.
    pub at: u32,
    /// The control's label, to be checked again when the step is carried out.
    pub label: String,
    /// What to do.
    pub verb: Verb,
    /// What the control should then show.
    pub value: String,
    /// It held something when the plan was made.
    pub replaces: bool,
}

written!(Step { role, at, label, verb, value, replaces });

/// What came of one step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepResult {
    /// The field's role.
    pub role: Role,
    /// The control's label.
    pub label: String,
    /// The value, read back twice, is the one wanted.
    pub ok: bool,
    /// What should be there.
    pub value: String,
    /// What went wrong: `gone`, `changed`, `hidden`, `option-not-found`, `overwritten`, `left`.
    pub why: String,
}

record!(StepResult { role, label, ok, value, why });

/// Steps and refusals.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// What can be done.
    pub steps: Vec<Step>,
    /// What cannot, and why.
    pub refusals: Vec<Refusal>,
}

/// Plans how to fill a form at an address with a claim.
pub fn plan(form: &FormSnapshot, url: &str, claim: &Claim, use_maximum: bool, site: &Site) -> Plan {
    let mut plan = Plan::default();
    if let (Some(here), Some(line)) = (site.line_in(url), &claim.line)
        && here != *line
    {
        plan.refusals = Role::ALL.map(|role| Refusal { role, why: Why::OtherOrder }).to_vec();
        return plan;
    }
    for role in Role::ALL {
        match step(role, form, claim, use_maximum, site) {
            Ok(Some(step)) => plan.steps.push(step),
            Ok(None) => {}
            Err(why) => plan.refusals.push(Refusal { role, why }),
        }
    }
    plan
}

fn step(role: Role, form: &FormSnapshot, claim: &Claim, use_maximum: bool, site: &Site) -> Result<Option<Step>, Why> {
    let Some(control) = control(role, form, site)? else { return Ok(None) };
    let (verb, value) = match role {
        Role::Received => choice(control, site.form.choices.get("not-received"))?,
        Role::Solution => choice(control, site.form.choices.get("refund-only"))?,
        Role::Reason => choice(control, site.form.reasons.get(&claim.reason))?,
        Role::Amount => {
            let mut text = amount(control, claim, use_maximum, site)?.decimal();
            if counts_with_a_comma(control, site) {
                text = text.replace('.', ",");
            }
            (Verb::Set { text: text.clone() }, text)
        }
        Role::Description => {
            let length = claim.letter.encode_utf16().count();
            if let Some(most) = control.max_length.filter(|most| length > *most as usize) {
                return Err(Why::OverLimit { maximum: Limit::Length(most) });
            }
            (Verb::Set { text: claim.letter.clone() }, claim.letter.clone())
        }
    };
    Ok(Some(Step { role, at: control.at, label: control.label.clone(), verb, value, replaces: control.filled }))
}

/// The one control for a role.
fn control<'a>(role: Role, form: &'a FormSnapshot, site: &Site) -> Result<Option<&'a Control>, Why> {
    let words = site.form.words.get(role.name()).map_or(&[][..], Vec::as_slice);
    let fits = |control: &&Control| {
        let label = control.label.to_lowercase();
        role.takes(control.kind) && words.iter().any(|word| label.contains(word.as_str()))
    };
    let all: Vec<&Control> = form.controls.iter().filter(fits).collect();
    // A hidden look-alike beside the visible one is a trap or a template; it is not a reason to refuse the visible one.
    let visible: Vec<&Control> = all.iter().copied().filter(|control| !control.hidden).collect();
    match (visible.as_slice(), all.is_empty()) {
        ([control], _) if control.read_only => Err(Why::ReadOnly),
        ([control], _) => Ok(Some(control)),
        ([], true) if role.optional() => Ok(None),
        ([], true) => Err(Why::NoSuchField),
        ([], false) => Err(Why::Hidden),
        _ => Err(Why::Ambiguous),
    }
}

fn choice(control: &Control, wanted: Option<&Vec<String>>) -> Result<(Verb, String), Why> {
    let wanted = wanted.ok_or(Why::NotKnown)?;
    if control.kind == Kind::Dropdown {
        let mut first = wanted.first().cloned().ok_or(Why::NotKnown)?;
        if let Some(letter) = first.get_mut(..1) {
            letter.make_ascii_uppercase();
        }
        return Ok((Verb::Choose { texts: wanted.clone() }, first));
    }
    let mut fits = control.options.iter().filter(|option| {
        let text = option.text.to_lowercase();
        wanted.iter().any(|each| *each == text.trim())
    });
    match (fits.next(), fits.next()) {
        (Some(option), None) => {
            let verb = match control.kind {
                Kind::Radio => Verb::Press { option: option.at },
                _ => Verb::Choose { texts: vec![option.text.to_lowercase()] },
            };
            Ok((verb, option.text.clone()))
        }
        (None, _) => Err(Why::OptionNotFound),
        _ => Err(Why::Ambiguous),
    }
}

fn amount(control: &Control, claim: &Claim, use_maximum: bool, site: &Site) -> Result<Money, Why> {
    let maximum = maximum(control, site);
    if let Some(maximum) = maximum.as_ref().filter(|_| use_maximum) {
        return Ok(maximum.clone());
    }
    let wanted = claim.amount.clone().ok_or(Why::NotKnown)?;
    match maximum {
        Some(most) if most.currency != wanted.currency => Err(Why::OtherCurrency),
        Some(most) if most.minor < wanted.minor => Err(Why::OverLimit { maximum: Limit::Amount(most) }),
        _ => Ok(wanted),
    }
}

/// The most the form says an amount may be.
fn maximum(control: &Control, site: &Site) -> Option<Money> {
    maximum_texts(control, site).find_map(|(before, after)| {
        // Where the currency does not stand before the number, it may be the next word.
        Money::from_text(before, None).or_else(|| {
            let mut text = before.to_owned();
            text.push_str(after.split_whitespace().next()?);
            Money::from_text(&text, None)
        })
    })
}

/// Whether the form writes its own amounts with a decimal comma, so that a point would make another number of ours.
fn counts_with_a_comma(control: &Control, site: &Site) -> bool {
    maximum_texts(control, site)
        .filter_map(|(text, _)| text.rsplit_once(','))
        .any(|(_, minor)| minor.len() == 2 && minor.bytes().all(|b| b.is_ascii_digit()))
}

/// What the form says behind each of the words for the most: up to the end of its first number, and from there.
fn maximum_texts<'a>(control: &'a Control, site: &'a Site) -> impl Iterator<Item = (&'a str, &'a str)> {
    let text = control.hint.to_lowercase();
    // Offsets into the lowered text are offsets into the text itself only where lowering changed no length.
    let words = site.form.words.get("maximum").filter(|_| text.len() == control.hint.len());
    words.into_iter().flatten().filter_map(move |word| {
        let rest = control.hint.get(text.find(word.as_str())? + word.len()..)?;
        let start = rest.find(|c: char| c.is_ascii_digit())?;
        let number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | ' ' | '\u{a0}' | '\u{202f}');
        let long = rest.get(start..)?.find(|c| !number(c)).map_or(rest.len(), |n| start + n);
        let end = rest.get(..long)?.rfind(|c: char| c.is_ascii_digit())? + 1;
        rest.split_at_checked(end)
    })
}
