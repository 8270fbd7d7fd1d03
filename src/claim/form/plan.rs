//! What goes where, and above all what does not: the plan of a fill, its steps and its refusals.

use super::controls::{Control, FormSnapshot, Kind};
use super::limits::{Unit, exceeded};
use super::question::{self, choose, is_question, is_said, looked_for, may_be_asked};
use super::roles::{Confidence, Field};
use super::{money, place};
use crate::claim::Claim;
use crate::claim::agreement::conflicts;
use crate::claim::words::{FormWords, smooth};
use crate::money::Money;
use crate::plain::{Plain, ToPlain, names, record, written};
use crate::site::Site;
use crate::text::Text;

/// What a field of the form is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FieldRole {
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

names!(FieldRole { Received = "received", Solution = "solution", Reason = "reason", Amount = "amount", Description = "description" });

impl FieldRole {
    /// All, in the order in which they are filled: an earlier choice may change what a later one offers.
    pub const ALL: [Self; 5] = [Self::Received, Self::Solution, Self::Reason, Self::Amount, Self::Description];

    /// Whether a control can serve, by its kind.
    pub(super) fn takes(self, control: &Control, is_choice: bool) -> bool {
        match self {
            Self::Amount => matches!(control.kind, Kind::Text | Kind::Number),
            Self::Description => matches!(control.kind, Kind::Text | Kind::Textarea),
            Self::Received | Self::Solution | Self::Reason => is_choice,
        }
    }

    /// Whether a text is written for it.
    pub(super) const fn is_text(self) -> bool {
        matches!(self, Self::Amount | Self::Description)
    }

    /// Whether a form may do without it: the site asks some questions before the form opens.
    const fn optional(self) -> bool {
        matches!(self, Self::Received | Self::Solution)
    }
}

/// Why a field is not filled: a closed list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// More than one control fits, or more than one option.
    Ambiguous,
    /// None does.
    NoSuchField,
    /// The form asks something of the kind, and no question of it is known to be this one.
    NotFound,
    /// The form asks nothing of the kind: the site asks some questions before the form opens.
    NotAsked,
    /// There is such a field, and it does not belong to the form.
    Elsewhere,
    /// It cannot be seen.
    Hidden,
    /// It cannot be changed.
    ReadOnly,
    /// It is switched off: often another field has to be answered first.
    Disabled,
    /// Something stands there already, and the shopper has not said that it may go.
    AlreadyFilled,
    /// None of its options is the one wanted.
    OptionNotFound,
    /// "Yes" to what it asks can be read in two ways.
    Unclear,
    /// The claim asks for more than the form allows.
    OverLimit {
        /// The most it allows.
        maximum: Limit,
    },
    /// The form counts in another currency.
    OtherCurrency,
    /// The form counts in something that is no money.
    OtherUnit,
    /// The claim does not know what to write.
    NotKnown,
    /// The letter says something else than the rest of the claim.
    Disagrees,
    /// The form is for another order line.
    OtherOrder,
    /// The form is for something else than a claim: to cancel, to rate, to send a number.
    OtherForm,
    /// It is a control of a kind this project does not fill.
    Unsupported,
}

impl Why {
    /// Its name in a report.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Ambiguous => "ambiguous",
            Self::NoSuchField => "no-such-field",
            Self::NotFound => "not-found",
            Self::NotAsked => "not-asked",
            Self::Elsewhere => "elsewhere",
            Self::Hidden => "hidden",
            Self::ReadOnly => "read-only",
            Self::Disabled => "disabled",
            Self::AlreadyFilled => "already-filled",
            Self::OptionNotFound => "option-not-found",
            Self::Unclear => "unclear",
            Self::OverLimit { .. } => "over-limit",
            Self::OtherCurrency => "other-currency",
            Self::OtherUnit => "other-unit",
            Self::NotKnown => "not-known",
            Self::Disagrees => "disagrees",
            Self::OtherOrder => "other-order",
            Self::OtherForm => "other-form",
            Self::Unsupported => "unsupported",
        }
    }

    /// Whether a field for which it is said may be found again, and shall then not keep what was put there: the form would say
    /// something for the shopper that they do not ask for.
    const fn unsays(&self) -> bool {
        matches!(self, Self::OverLimit { .. } | Self::OtherCurrency | Self::OtherUnit | Self::Unclear)
    }

    /// Whether nothing is left to do: the form does not ask it.
    pub const fn is_settled(&self) -> bool {
        matches!(self, Self::NotAsked)
    }
}

/// A field that is not filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The field's role.
    pub role: FieldRole,
    /// Its label, where one control is meant; else empty.
    pub label: String,
    /// Why.
    pub why: Why,
}

/// The most a field allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Limit {
    /// An amount.
    Amount(Money),
    /// A length.
    Length(u32, Unit),
}

/// What to do with one control.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Set its text.
    Set {
        /// To this.
        text: String,
        /// The same amount with the other decimal mark, for a field that does not keep the first.
        otherwise: Option<String>,
    },
    /// Open it, so that its options can be read; the next plan chooses.
    Open,
    /// Choose its one option of this text.
    Choose {
        /// The option's text, as the form says it.
        text: String,
        /// The option's handle, 0 for an entry of a native drop-down.
        option: u32,
    },
}

impl ToPlain for Verb {
    fn to_plain(&self) -> Plain {
        match self {
            Self::Set { text, otherwise } => {
                Plain::tagged("set", Plain::map(&mut [("text", text.to_plain()), ("otherwise", otherwise.to_plain())]))
            }
            Self::Open => Plain::tagged("open", Plain::Bool(true)),
            Self::Choose { text, option } => {
                Plain::tagged("choose", Plain::map(&mut [("text", text.to_plain()), ("option", option.to_plain())]))
            }
        }
    }
}

/// One step of a fill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The field's role.
    pub role: FieldRole,
    /// The control's handle.
    pub at: u32,
    /// The control's label, as the form says it.
    pub label: String,
    /// What to do.
    pub verb: Verb,
    /// What the control should then show; for a list that was not opened, what will be looked for.
    pub value: Text,
    /// It shows something else now.
    pub replaces: bool,
}

written!(Step { role, at, label, verb, value, replaces });

/// What came of one step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepResult {
    /// The field's role.
    pub role: FieldRole,
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

/// What the shopper said yes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// The most the form allows, where the claim asks for more.
    pub use_maximum: bool,
    /// What stands in the fields may go.
    pub replace: bool,
}

record!(Wishes { use_maximum, replace });

/// A field that says what the claim says already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Right {
    /// The field's role.
    pub role: FieldRole,
    /// Its label.
    pub label: String,
    /// What stands there.
    pub value: String,
    /// It could not be changed.
    pub read_only: bool,
}

/// What becomes of every part of a claim, and what of the form is left to the shopper.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FillPlan {
    /// What can be done.
    pub steps: Vec<Step>,
    /// What stands there already.
    pub right: Vec<Right>,
    /// What cannot be done, and why.
    pub refusals: Vec<Refusal>,
    /// The questions of the form to which the claim has no answer, by their labels.
    pub questions: Vec<String>,
}

impl FillPlan {
    /// The fields that hold what was put there, and would not be given it now: a limit or a unit came beside them, or what
    /// they ask was turned round.
    pub fn unfit(&self, done: &[StepResult]) -> Vec<FieldRole> {
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let is_unfit = |result: &&StepResult| {
            let of_role = |role: &FieldRole| *role == result.role;
            let is_refused = self.refusals.iter().any(|refusal| of_role(&refusal.role) && refusal.why.unsays());
            is_refused
                || self.steps.iter().filter(|step| of_role(&step.role)).any(|step| match &step.verb {
                    Verb::Choose { .. } => step.value != Text::from(result.value.as_str()),
                    Verb::Set { text, .. } => step.role == FieldRole::Amount && digits(text) != digits(&result.value),
                    Verb::Open => false,
                })
        };
        done.iter().filter(|result| result.ok).filter(is_unfit).map(|result| result.role).collect()
    }
}

/// Plans how to fill a form at an address with a claim.
pub fn plan(form: &FormSnapshot, url: &str, claim: &Claim, wishes: Wishes, site: &Site, words: &FormWords) -> FillPlan {
    let mut plan = FillPlan::default();
    let refuse_all =
        |why: &Why| FieldRole::ALL.map(|role| Refusal { role, label: String::new(), why: why.clone() }).to_vec();
    if is_of_another_line(form, url, claim, site) {
        plan.refusals = refuse_all(&Why::OtherOrder);
        return plan;
    }
    let fields: Vec<Field<'_>> =
        form.controls.iter().enumerate().map(|(n, control)| Field::of(n, control, words)).collect();
    let allowed = match place::of_the_form(form, &fields, claim.line.as_deref(), words) {
        Ok(allowed) => allowed,
        Err(why) => {
            plan.refusals = refuse_all(&why);
            return plan;
        }
    };
    let planner = Planner { form, fields: &fields, allowed: &allowed, claim, wishes, words };
    let mut used = Vec::new();
    for role in FieldRole::ALL {
        let found = planner.find(role);
        let label = found.as_ref().map_or_else(|_| String::new(), |field| field.label.to_owned());
        used.extend(found.as_ref().ok().map(|field| field.control.at));
        let read_only = found.as_ref().is_ok_and(|field| field.control.read_only);
        match found.and_then(|field| planner.step(role, field)) {
            Ok(Become::Step(step)) => plan.steps.push(step),
            Ok(Become::Right(value)) => plan.right.push(Right { role, label, value, read_only }),
            Err(why) => plan.refusals.push(Refusal { role, label, why }),
        }
    }
    // A form asks from above to below, and what is chosen further up may empty what stands below; what is written comes last.
    let place = |step: &Step| form.controls.iter().position(|control| control.at == step.at);
    plan.steps.sort_by_key(|step| (step.role.is_text(), if step.role.is_text() { None } else { place(step) }));
    plan.questions = planner.questions(&used);
    plan
}

/// The address has the first word on which line a form is for; without it, the form's own.
fn is_of_another_line(form: &FormSnapshot, url: &str, claim: &Claim, site: &Site) -> bool {
    let Some(line) = &claim.line else { return false };
    // A page that names several lines may hold another one's form as well.
    site.line_in(url).is_some_and(|here| here != *line) || form.lines.iter().any(|here| here != line)
}

/// What becomes of a field.
enum Become {
    Step(Step),
    /// It says it already.
    Right(String),
}

struct Planner<'a, 'f> {
    form: &'f FormSnapshot,
    fields: &'f [Field<'a>],
    allowed: &'f [bool],
    claim: &'f Claim,
    wishes: Wishes,
    words: &'f FormWords,
}

impl<'a> Planner<'a, '_> {
    /// The one control for a role.
    fn find(&self, role: FieldRole) -> Result<&Field<'a>, Why> {
        let is_allowed = |field: &&Field<'_>| self.allowed.get(field.n) == Some(&true);
        let of_kind = || self.fields.iter().filter(|field| role.takes(field.control, field.is_choice()));
        // A hidden look-alike beside the visible one is a trap or a template; it is no reason to refuse the visible one.
        let visible: Vec<&Field<'_>> = of_kind().filter(is_allowed).filter(|field| !field.control.hidden).collect();
        let best = visible.iter().filter_map(|field| field.confidence(role)).max();
        let mut fits: Vec<_> =
            visible.into_iter().filter(|field| best.is_some() && field.confidence(role) == best).collect();
        // A switched-off twin waits for another branch of the form.
        if fits.len() > 1 {
            let on: Vec<_> = fits.iter().copied().filter(|field| !field.control.disabled).collect();
            fits = if on.is_empty() { fits } else { on };
        }
        // One that cannot be typed into stands beside one that can: it shows something, or is the front of a list.
        if fits.len() > 1 && role.is_text() {
            let open: Vec<_> = fits.iter().copied().filter(|field| !field.control.read_only).collect();
            fits = if open.is_empty() { fits } else { open };
        }
        // Of two lists with such a label, the one whose options answer it.
        if fits.len() > 1 && fits.iter().all(|field| field.is_choice()) {
            let answers: Vec<_> =
                fits.iter().copied().filter(|field| question::answers(field, role, self.words)).collect();
            fits = if answers.is_empty() { fits } else { answers };
        }
        let labelled =
            |field: &Field<'_>| field.confidence(role).is_some_and(|confidence| confidence > Confidence::Shape);
        match fits.as_slice() {
            // What may be for two things is for neither of them surely.
            [field] if field.roles.len() > 1 && field.is_choice() => Err(Why::Ambiguous),
            [field] => Ok(field),
            [] if of_kind().any(|field| field.control.hidden && labelled(field)) => Err(Why::Hidden),
            [] if of_kind().any(|field| !is_allowed(&field) && field.confidence(role) == Some(Confidence::Label)) => {
                Err(Why::Elsewhere)
            }
            [] if self.fields.iter().any(|field| {
                field.control.kind == Kind::Other
                    && !field.control.hidden
                    && field.confidence(role) == Some(Confidence::Label)
            }) =>
            {
                Err(Why::Unsupported)
            }
            [] if role.optional() => Err(if self.may_ask(role) { Why::NotFound } else { Why::NotAsked }),
            [] => Err(Why::NoSuchField),
            _ => Err(Why::Ambiguous),
        }
    }

    /// Whether something of the form that is not known to be for something else may ask for a role.
    fn may_ask(&self, role: FieldRole) -> bool {
        let is_open = |field: &&Field<'_>| {
            !field.control.hidden && field.is_choice() && (field.roles.is_empty() || field.confidence(role).is_some())
        };
        let mut open = self.fields.iter().filter(|field| self.allowed.get(field.n) == Some(&true)).filter(is_open);
        open.any(|field| may_be_asked(field, self.words)) || self.is_asked_by_a_button(role)
    }

    /// Whether a button's words are such a question: a press on it may bring the answers, which are no control till then.
    fn is_asked_by_a_button(&self, role: FieldRole) -> bool {
        let buttons = self.form.areas.iter().flat_map(|area| &area.buttons);
        buttons.map(|mark| smooth(&mark.text)).any(|text| match role {
            FieldRole::Received => question::about_what_arrived(&text, self.words).is_some(),
            FieldRole::Solution => {
                question::about_return(&text, self.words).is_some() || self.words.labels(&text, "solution")
            }
            FieldRole::Reason | FieldRole::Amount | FieldRole::Description => false,
        })
    }

    fn step(&self, role: FieldRole, field: &Field<'_>) -> Result<Become, Why> {
        let control = field.control;
        let same = self.says_it(role, field);
        if control.disabled {
            return Err(Why::Disabled);
        }
        let opens = field.opens && !matches!(role, FieldRole::Amount | FieldRole::Description);
        if control.read_only && !opens {
            return same.map(Become::Right).ok_or(Why::ReadOnly);
        }
        let (verb, value) = match role {
            FieldRole::Amount => self.amount(control)?,
            FieldRole::Description => self.letter(control)?,
            FieldRole::Received | FieldRole::Solution | FieldRole::Reason => self.choice(role, field)?,
        };
        if let Some(value) = same {
            return Ok(Become::Right(value));
        }
        if control.kind == Kind::Buttons {
            return Err(Why::Unsupported);
        }
        if control.filled && !self.wishes.replace {
            return Err(Why::AlreadyFilled);
        }
        let label = field.label.to_owned();
        Ok(Become::Step(Step { role, at: control.at, label, verb, value, replaces: control.filled }))
    }

    /// What stands in a field, if that is what the claim says.
    fn says_it(&self, role: FieldRole, field: &Field<'_>) -> Option<String> {
        let control = field.control;
        let shown = control.shown.as_deref();
        match role {
            FieldRole::Amount => {
                let (shown, amount) = shown.zip(self.claim.amount.as_ref())?;
                money::is_same(shown, amount, self.words).then(|| shown.to_owned())
            }
            FieldRole::Description => {
                let lines = |text: &str| -> Vec<String> {
                    text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
                };
                let is_same = |shown: &&str| !lines(shown).is_empty() && lines(shown) == lines(&self.claim.letter);
                shown.filter(is_same).map(str::to_owned)
            }
            FieldRole::Received | FieldRole::Solution | FieldRole::Reason => {
                if field.is_closed() {
                    let is_said = |shown: &&str| is_said(shown, role, field.question, self.claim, self.words);
                    return shown.filter(is_said).map(str::to_owned);
                }
                let chosen =
                    choose(control, role, field.question, self.claim, self.words).ok().filter(|option| option.chosen);
                chosen.map(|option| question::shown(option, role, self.words).to_owned())
            }
        }
    }

    fn amount(&self, control: &Control) -> Result<(Verb, Text), Why> {
        let chosen = self.chosen_with_it();
        let amount = money::amount(control, &chosen, self.form, self.claim, self.wishes, self.words)?;
        let language = self.form.language.as_deref().unwrap_or_default();
        let text = money::written(&amount, control, language, self.words);
        let otherwise = money::otherwise(&text, control);
        Ok((Verb::Set { text: text.clone(), otherwise }, text.into()))
    }

    /// What the options say that the claim chooses: a solution's card may name the most that is given with it.
    fn chosen_with_it(&self) -> Vec<&str> {
        let option = |role: FieldRole| {
            let field = self.find(role).ok()?;
            choose(field.control, role, field.question, self.claim, self.words).ok()
        };
        [FieldRole::Solution, FieldRole::Reason]
            .into_iter()
            .filter_map(option)
            .map(|option| option.text.as_str())
            .collect()
    }

    fn letter(&self, control: &Control) -> Result<(Verb, Text), Why> {
        let letter = &self.claim.letter;
        if !conflicts(self.claim, self.words).is_empty() {
            return Err(Why::Disagrees);
        }
        if let Some((most, unit)) = exceeded(control, letter, self.words) {
            return Err(Why::OverLimit { maximum: Limit::Length(most, unit) });
        }
        if letter.trim().is_empty() {
            return Err(Why::NotKnown);
        }
        Ok((Verb::Set { text: letter.clone(), otherwise: None }, letter.as_str().into()))
    }

    fn choice(&self, role: FieldRole, field: &Field<'_>) -> Result<(Verb, Text), Why> {
        if role == FieldRole::Reason && self.claim.reason.is_empty() {
            return Err(Why::NotKnown);
        }
        let option = match choose(field.control, role, field.question, self.claim, self.words) {
            // What is known of a list is taken for all of it: it is opened where nothing is.
            Err(_) if field.is_closed() && field.control.options.is_empty() => {
                return Ok((Verb::Open, looked_for(role, field.question, self.claim)));
            }
            option => option?,
        };
        Ok((question::verb(option), question::shown(option, role, self.words).into()))
    }

    /// The questions that nothing of the claim was planned or refused for.
    fn questions(&self, used: &[u32]) -> Vec<String> {
        let is_open = |field: &&Field<'_>| {
            let control = field.control;
            !control.hidden && !control.disabled && !used.contains(&control.at) && is_question(control, self.words)
        };
        let named = |field: &Field<'_>| {
            let options =
                || field.control.options.iter().map(|option| option.text.as_str()).collect::<Vec<_>>().join(" / ");
            if field.label.is_empty() { options() } else { field.label.to_owned() }
        };
        self.fields.iter().filter(is_open).map(named).filter(|name| !name.is_empty()).collect()
    }
}
