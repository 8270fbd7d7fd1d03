//! Collect, plan, fill: a form's controls and a claim become steps, or refusals.
//!
//! The plan is a pure function and carries no value of the page it does not need. A control is found by the words of its
//! label, by what its options say and by what kind of control it is, in any of the languages there are words for; never by
//! a class or a position. Where two fit, or the one that fits is hidden or read-only, the answer is a refusal with a name,
//! never a guess. Nothing in a plan can submit: the verbs are to set a text, to open a drop-down, and to choose an option.

use super::words::{Words, smooth};
use super::{Claim, Wanted};
use crate::money::Money;
use crate::plain::{Plain, ToPlain, names, record, written};
use crate::site::Site;

/// A form's controls.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormSnapshot {
    /// The page's language, as the page says it; may be empty.
    pub language: Option<String>,
    /// The order lines the form says it is for, besides the one in its address.
    pub lines: Vec<String>,
    /// In the order in which they stand.
    pub controls: Vec<Control>,
}

record!(FormSnapshot { language, lines, controls });

/// What a control is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line of text.
    Text,
    /// A number, which is written with a point whatever the language.
    Number,
    /// Several lines of text.
    Textarea,
    /// A native drop-down.
    Select,
    /// A drop-down made of other elements: its options may be known only once it is open.
    Dropdown,
    /// A group of radio buttons.
    Radio,
    /// An upload, which is never touched.
    File,
    /// Anything else.
    Other,
}

names!(Kind { Text = "text", Number = "number", Textarea = "textarea", Select = "select", Dropdown = "dropdown", Radio = "radio", File = "file", Other = "other" });

impl Kind {
    /// Whether one of several options is chosen in it.
    const fn is_choice(self) -> bool {
        matches!(self, Self::Select | Self::Dropdown | Self::Radio)
    }
}

/// One control.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Control {
    /// The page script's handle.
    pub at: u32,
    /// What it is.
    pub kind: Kind,
    /// Its own label, where it is tied to one; may be empty.
    pub label: String,
    /// The texts before it, the nearest first: of these one may be its label as well.
    pub near: Vec<String>,
    /// The other text around it, its placeholder and its description.
    pub hint: String,
    /// Its options, where they are known.
    pub options: Vec<Choice>,
    /// Whether they are known: a list of a drop-down that was not opened is not.
    pub listed: bool,
    /// The most UTF-16 units it takes.
    pub max_length: Option<u32>,
    /// The largest number it takes, as it is written there.
    pub most: Option<String>,
    /// What stands in it, only where it cannot be changed.
    pub shown: Option<String>,
    /// It can be read and not changed.
    pub read_only: bool,
    /// It is switched off.
    pub disabled: bool,
    /// It cannot be seen.
    pub hidden: bool,
    /// The shopper has put something there already; not what.
    pub filled: bool,
}

record!(Control {
    at,
    kind,
    label,
    near,
    hint,
    options,
    listed,
    max_length,
    most,
    shown,
    read_only,
    disabled,
    hidden,
    filled
});

/// One option of a control.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The page script's handle, 0 for an entry of a native drop-down.
    pub at: u32,
    /// Its text.
    pub text: String,
    /// It is the one chosen.
    pub chosen: bool,
    /// It cannot be chosen.
    pub disabled: bool,
}

record!(Choice { at, text, chosen, disabled });

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
            Self::Amount => matches!(kind, Kind::Text | Kind::Number),
            Self::Description => matches!(kind, Kind::Text | Kind::Textarea),
            Self::Received | Self::Solution | Self::Reason => kind.is_choice(),
        }
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
    /// It cannot be seen.
    Hidden,
    /// It cannot be changed.
    ReadOnly {
        /// What stands there is what the claim asks for.
        same: bool,
    },
    /// It is switched off: often another field has to be answered first.
    Disabled,
    /// Something stands there already, and the shopper has not said that it may go.
    AlreadyFilled,
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
    /// It is a control of a kind this project does not fill.
    Unsupported,
}

impl Why {
    /// Its name in a report.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Ambiguous => "ambiguous",
            Self::NoSuchField => "no-such-field",
            Self::Hidden => "hidden",
            Self::ReadOnly { .. } => "read-only",
            Self::Disabled => "disabled",
            Self::AlreadyFilled => "already-filled",
            Self::OptionNotFound => "option-not-found",
            Self::OverLimit { .. } => "over-limit",
            Self::OtherCurrency => "other-currency",
            Self::NotKnown => "not-known",
            Self::OtherOrder => "other-order",
            Self::Unsupported => "unsupported",
        }
    }
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
            Self::Set { text } => Plain::tagged("set", Plain::map(&mut [("text", text.to_plain())])),
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
    pub role: Role,
    /// The control's handle.
    pub at: u32,
    /// The control's label, as the form says it.
    pub label: String,
    /// What to do.
    pub verb: Verb,
    /// What the control should then show; for a list that was not opened, what will be looked for.
    pub value: String,
    /// It shows something else now.
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

/// What the shopper said yes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// The most the form allows, where the claim asks for more.
    pub use_maximum: bool,
    /// What stands in the fields may go.
    pub replace: bool,
}

record!(Wishes { use_maximum, replace });

/// Steps and refusals.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// What can be done.
    pub steps: Vec<Step>,
    /// What cannot, and why.
    pub refusals: Vec<Refusal>,
}

/// Plans how to fill a form at an address with a claim.
pub fn plan(form: &FormSnapshot, url: &str, claim: &Claim, wishes: Wishes, site: &Site, words: &Words) -> Plan {
    let mut plan = Plan::default();
    if is_of_another_line(form, url, claim, site) {
        plan.refusals = Role::ALL.map(|role| Refusal { role, why: Why::OtherOrder }).to_vec();
        return plan;
    }
    let fields: Vec<Field<'_>> = form.controls.iter().map(|control| Field::of(control, words)).collect();
    for role in Role::ALL {
        match step(role, form, &fields, claim, wishes, words) {
            Ok(Some(step)) => plan.steps.push(step),
            Ok(None) => {}
            Err(why) => plan.refusals.push(Refusal { role, why }),
        }
    }
    plan
}

/// The address has the first word on which line a form is for; without it, the form's own.
fn is_of_another_line(form: &FormSnapshot, url: &str, claim: &Claim, site: &Site) -> bool {
    let Some(line) = &claim.line else { return false };
    // A page that names several lines may hold another one's form as well.
    site.line_in(url).is_some_and(|here| here != *line) || form.lines.iter().any(|here| here != line)
}

fn step(
    role: Role,
    form: &FormSnapshot,
    fields: &[Field<'_>],
    claim: &Claim,
    wishes: Wishes,
    words: &Words,
) -> Result<Option<Step>, Why> {
    let Some((control, label)) = find(role, fields)? else { return Ok(None) };
    if control.disabled {
        return Err(Why::Disabled);
    }
    if control.read_only {
        let same = role == Role::Amount && is_shown(control, claim);
        return Err(Why::ReadOnly { same });
    }
    let (verb, value) = match role {
        Role::Amount => {
            let amount = amount(control, claim, wishes, words)?;
            let mut text = amount.decimal();
            if control.kind != Kind::Number
                && counts_with_a_comma(control, form.language.as_deref().unwrap_or_default(), words)
            {
                text = text.replace('.', ",");
            }
            (Verb::Set { text: text.clone() }, text)
        }
        Role::Description => {
            let length = claim.letter.encode_utf16().count();
            if let Some(most) = longest(control, words).filter(|most| length > *most as usize) {
                return Err(Why::OverLimit { maximum: Limit::Length(most) });
            }
            if claim.letter.is_empty() {
                return Err(Why::NotKnown);
            }
            (Verb::Set { text: claim.letter.clone() }, claim.letter.clone())
        }
        _ => choice(control, wanted(role, claim), role == Role::Reason, words)?,
    };
    let chosen = control.options.iter().find(|option| option.chosen);
    let is_there = chosen.is_some_and(|chosen| chosen.text == value);
    if control.filled && !wishes.replace && !is_there {
        return Err(Why::AlreadyFilled);
    }
    let replaces = control.filled && !is_there;
    Ok(Some(Step { role, at: control.at, label: label.to_owned(), verb, value, replaces }))
}

/// What an option has to say.
fn wanted(role: Role, claim: &Claim) -> &str {
    match (role, claim.received, claim.solution) {
        (Role::Received, true, _) => "received",
        (Role::Received, false, _) => "not-received",
        (Role::Solution, _, Some(Wanted::Return)) => "return",
        (Role::Solution, ..) => "refund-only",
        _ => &claim.reason,
    }
}

/// How surely a control is for a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Surety {
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
struct Field<'a> {
    control: &'a Control,
    label: &'a str,
    roles: Vec<(Role, Surety)>,
}

impl<'a> Field<'a> {
    fn of(control: &'a Control, words: &Words) -> Self {
        let (mut label, mut roles) = ("", Vec::new());
        // A library names its control after what it is, where the page gave it no name.
        let own = !is_noise(&control.label) && !words.labels(&smooth(&control.label), "nothing");
        let near = control.near.iter().map(String::as_str).filter(|text| !is_noise(text));
        let texts = own.then_some(control.label.as_str()).into_iter().chain(near);
        for (n, text) in texts.enumerate() {
            if n == 0 {
                label = text;
            }
            roles = by_label(control.kind, text, words);
            // "Refund" alone may be of an account, and an amount one of pieces: money has to stand beside it.
            if roles == [(Role::Amount, Surety::Loosely)] && !is_of_money(control, text) {
                roles.clear();
            }
            if !roles.is_empty() {
                label = text;
                break;
            }
            // What its own label says it is for is what it is for; what stands around it has no say then. Nor has what
            // stands beyond a text that may well be its label: that is the neighbour's.
            if n == 0 && own || is_name(text, words) {
                break;
            }
        }
        if control.kind.is_choice() && roles.len() != 1 {
            let mut said = by_options(control, words);
            said.retain(|role| roles.is_empty() || roles.iter().any(|(each, _)| each == role));
            if let [role] = said.as_slice() {
                let surety = if roles.is_empty() { Surety::Options } else { Surety::Label };
                roles = vec![(*role, surety)];
            }
        }
        if roles.is_empty() && label.is_empty() {
            roles = by_shape(control, words);
        }
        Self { control, label, roles }
    }
}

/// Whether a text labels nothing: a currency's mark, a number, an asterisk.
fn is_noise(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let mut letters =
        words.filter(|word| !(word.len() <= 3 && word.bytes().all(|b| b.is_ascii_uppercase())) && *word != "zł");
    letters.next().is_none()
}

/// Whether a label, or what stands nearest to its control, speaks of money: by a currency's mark or an amount with two
/// decimals.
fn is_of_money(control: &Control, label: &str) -> bool {
    let near = control.near.first().map_or("", String::as_str);
    [label, &control.hint, near]
        .into_iter()
        .any(|text| text.contains(MARKS) || currency_in(text).is_some() || decimal_mark(text).is_some())
}

/// Marks that several currencies share.
const MARKS: [char; 3] = ['$', '¥', '￥'];

/// Whether a text beside a control may well be its name: it is short, and no limit, no instruction to choose and no amount.
fn is_name(text: &str, words: &Words) -> bool {
    let smoothed = smooth(text);
    let limits = ["maximum", "minimum", "characters"];
    let is_limit = text.contains(|c: char| c.is_ascii_digit())
        && limits.iter().any(|what| words.of_labels(what).any(|word| place_of(&smoothed, word).is_some()));
    let is_aside = is_limit || words.labels(&smoothed, "nothing") || Money::from_text(text, None).is_some();
    text.chars().count() <= LONGEST_NAME && !is_aside
}

/// The most characters of a text beside a control that may be its name.
const LONGEST_NAME: usize = 40;

/// A label longer than this many bytes is no label but a text, and what it speaks of says nothing about its control.
const LONGEST_LABEL: usize = 400;

fn by_label(kind: Kind, text: &str, words: &Words) -> Vec<(Role, Surety)> {
    if text.len() > LONGEST_LABEL {
        return Vec::new();
    }
    let text = smooth(text);
    // "Did you receive a reply?" and "refund account" have a role's words, and are about something else.
    let is_else = |role: &Role| {
        words.labels(
            &text,
            match role {
                Role::Received => "not received",
                Role::Amount => "not amount",
                Role::Description => "not description",
                Role::Solution | Role::Reason => return false,
            },
        )
    };
    let fits =
        |role: &Role| (role.takes(kind) || kind == Kind::Other) && words.labels(&text, role.name()) && !is_else(role);
    // One line of text is an unusual place for a description, and "details" may be of anything.
    let surety = |role| match (role, kind) {
        (Role::Description, Kind::Text) => Surety::Loosely,
        _ => Surety::Label,
    };
    let mut roles: Vec<_> = Role::ALL.into_iter().filter(fits).map(|role| (role, surety(role))).collect();
    if roles.is_empty() && Role::Amount.takes(kind) && words.labels(&text, "amount?") && !is_else(&Role::Amount) {
        roles.push((Role::Amount, Surety::Loosely));
    }
    // "Describe the refund you want" is asked of a text, and the amount's words in it are the weaker ones.
    if roles.len() > 1 && matches!(kind, Kind::Text) {
        roles.retain(|(role, _)| *role == Role::Amount);
    }
    roles
}

/// What the options of a control are about.
fn by_options(control: &Control, words: &Words) -> Vec<Role> {
    let texts: Vec<String> = control.options.iter().map(|option| smooth(&option.text)).collect();
    let any = |what: &str| texts.iter().any(|text| words.says(text, what) > 0);
    let mut roles = Vec::new();
    // "Yes" and "no" answer any question: only an option that speaks of what was received tells that this is the one.
    let tells = |what: &str| texts.iter().any(|text| words.tells(text, what));
    if any("received") && any("not-received") && (tells("received") || tells("not-received")) {
        roles.push(Role::Received);
    }
    if any("refund-only") || any("return") {
        roles.push(Role::Solution);
    }
    let reasons = texts.iter().filter(|text| words.names.keys().any(|reason| words.says(text, reason) > 0));
    if reasons.count() > 1 {
        roles.push(Role::Reason);
    }
    // "Yes" and "no" are no reasons, and a reason may speak of what was received.
    match roles.as_slice() {
        [Role::Received, Role::Reason] if texts.len() > 3 => vec![Role::Reason],
        [Role::Received, Role::Reason] => vec![Role::Received],
        _ => roles,
    }
}

fn by_shape(control: &Control, words: &Words) -> Vec<(Role, Surety)> {
    match control.kind {
        Kind::Textarea => vec![(Role::Description, Surety::Shape)],
        Kind::Text | Kind::Number if maximum(control, None, words).is_some() => vec![(Role::Amount, Surety::Shape)],
        _ => Vec::new(),
    }
}

/// The one control for a role, and its label.
fn find<'a>(role: Role, fields: &[Field<'a>]) -> Result<Option<(&'a Control, &'a str)>, Why> {
    let surety = |field: &&Field<'_>| field.roles.iter().find(|(each, _)| *each == role).map(|(_, surety)| *surety);
    let of_kind = fields.iter().filter(|field| role.takes(field.control.kind));
    // A hidden look-alike beside the visible one is a trap or a template; it is no reason to refuse the visible one.
    let visible: Vec<&Field<'_>> = of_kind.clone().filter(|field| !field.control.hidden).collect();
    let best = visible.iter().copied().filter_map(|field| surety(&field)).max();
    let mut fits: Vec<_> = visible.into_iter().filter(|field| best.is_some() && surety(field) == best).collect();
    // A switched-off twin waits for another branch of the form.
    if fits.len() > 1 {
        let on: Vec<_> = fits.iter().copied().filter(|field| !field.control.disabled).collect();
        fits = if on.is_empty() { fits } else { on };
    }
    match fits.as_slice() {
        // What may be for two things is for neither of them surely.
        [field] if field.roles.len() > 1 && field.control.kind.is_choice() => Err(Why::Ambiguous),
        [field] => Ok(Some((field.control, field.label))),
        [] if of_kind.clone().any(|field| surety(&field).is_some_and(|surety| surety > Surety::Shape)) => {
            Err(Why::Hidden)
        }
        [] if fields.iter().any(|field| {
            field.control.kind == Kind::Other && !field.control.hidden && surety(&field) == Some(Surety::Label)
        }) =>
        {
            Err(Why::Unsupported)
        }
        [] if role.optional() => Ok(None),
        [] => Err(Why::NoSuchField),
        _ => Err(Why::Ambiguous),
    }
}

/// The one option that says what is wanted.
fn choice(control: &Control, wanted: &str, is_reason: bool, words: &Words) -> Result<(Verb, String), Why> {
    if !control.listed {
        let name = words.names.get(wanted).or_else(|| words.labels.get(wanted)?.get("en")?.first());
        return Ok((Verb::Open, name.cloned().unwrap_or_else(|| wanted.replace('-', " "))));
    }
    let options: Vec<(&Choice, String)> = control.options.iter().map(|option| (option, smooth(&option.text))).collect();
    let best = options.iter().map(|(_, text)| words.says(text, wanted)).max().unwrap_or(0);
    if best == 0 {
        return Err(Why::OptionNotFound);
    }
    let mut fits = options.iter().filter(|(_, text)| words.says(text, wanted) == best);
    let (Some((option, text)), None) = (fits.next(), fits.next()) else { return Err(Why::Ambiguous) };
    // An option that says two things at once may be the other one.
    let says_it_too = |other: &str| other != wanted && words.says(text, other) >= best;
    let says_two = if is_reason {
        words.names.keys().any(|reason| says_it_too(reason))
    } else {
        ["received", "not-received", "refund-only", "return"].into_iter().any(says_it_too)
    };
    if says_two {
        return Err(Why::Ambiguous);
    }
    // Whether "full refund" or "partial refund" is meant depends on the price, which the form does not have to tell.
    if wanted == "refund-only" && options.iter().any(|(_, text)| words.labels(text, "partial")) {
        return Err(Why::Ambiguous);
    }
    if option.disabled {
        return Err(Why::OptionNotFound);
    }
    Ok((Verb::Choose { text: option.text.clone(), option: option.at }, option.text.clone()))
}

fn amount(control: &Control, claim: &Claim, wishes: Wishes, words: &Words) -> Result<Money, Why> {
    let maximum = maximum(control, None, words);
    let wanted = claim.amount.clone();
    let currency = maximum.as_ref().map(|most| most.currency.clone()).or_else(|| currency_around(control));
    if let (Some(here), Some(wanted)) = (&currency, &wanted)
        && *here != wanted.currency
        && !(here == "USD" && is_bare_dollar(control) && counts_in_dollars(&wanted.currency))
    {
        return Err(Why::OtherCurrency);
    }
    if let (None, Some(wanted)) = (&currency, &wanted)
        && is_marked_otherwise(control, &wanted.currency)
    {
        return Err(Why::OtherCurrency);
    }
    // A limit without a currency is one all the same.
    let own = wanted.as_ref().map(|wanted| wanted.currency.as_str());
    let maximum = maximum.or_else(|| self::maximum(control, own, words));
    match (maximum, wanted) {
        (Some(most), _) if wishes.use_maximum => Ok(most),
        (_, None) => Err(Why::NotKnown),
        (Some(most), Some(wanted)) if most.minor < wanted.minor => {
            Err(Why::OverLimit { maximum: Limit::Amount(Money { currency: wanted.currency, ..most }) })
        }
        (_, Some(wanted)) => Ok(wanted),
    }
}

/// Whether a control that cannot be changed shows the amount the claim asks for.
fn is_shown(control: &Control, claim: &Claim) -> bool {
    let shown = control.shown.as_deref().zip(claim.amount.as_ref());
    shown.is_some_and(|(shown, wanted)| Money::from_text(shown, Some(&wanted.currency)).as_ref() == Some(wanted))
}

/// The texts around a control, the ones that may hold amounts.
fn around(control: &Control) -> impl Iterator<Item = &str> {
    let near = control.near.iter().map(String::as_str).filter(|text| text.len() <= LONGEST_LABEL);
    [control.label.as_str(), control.hint.as_str()].into_iter().chain(near)
}

/// The currency whose mark stands beside the control.
fn currency_around(control: &Control) -> Option<String> {
    around(control).find_map(currency_in)
}

/// The currency whose mark stands in a text: at its end or, in a sentence, as a word of its own.
fn currency_in(text: &str) -> Option<String> {
    let of = |text: &str| {
        let mark: String = text.chars().filter(|c| !c.is_ascii_digit()).collect();
        let mut with_number = mark.trim_end().to_owned();
        with_number.push_str(" 1");
        Money::from_text(&with_number, None).map(|money| money.currency)
    };
    let parts = || {
        text.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '[' | ']' | ':' | '/' | ','))
            .filter(|part| !part.is_empty())
    };
    // Among capitals any three letters may be a word.
    let is_sentence = text.contains(char::is_lowercase);
    of(text).or_else(|| parts().filter(|_| is_sentence).find_map(of))
}

/// Whether a mark that several currencies share stands beside the control, and none of them is this one.
fn is_marked_otherwise(control: &Control, currency: &str) -> bool {
    around(control).any(|text| {
        text.contains('$') && !counts_in_dollars(currency)
            || text.contains(['¥', '￥']) && !matches!(currency, "JPY" | "CNY")
            || text.split(|c: char| !c.is_alphabetic()).any(|word| word == "kr")
                && !matches!(currency, "SEK" | "NOK" | "DKK" | "ISK")
    })
}

/// A dollar sign without its country's letters stands for any of the dollars and pesos.
fn is_bare_dollar(control: &Control) -> bool {
    let mut dollars = around(control).flat_map(|text| text.match_indices('$').map(move |(at, _)| text.get(..at)));
    dollars.all(|before| !before.is_some_and(|before| before.trim_end().ends_with(|c: char| c.is_ascii_alphabetic())))
}

fn counts_in_dollars(currency: &str) -> bool {
    currency.ends_with('D') || matches!(currency, "MXN" | "CLP" | "COP" | "ARS" | "UYU")
}

/// The most the form says an amount may be; in a currency that is given, where it names none.
fn maximum(control: &Control, otherwise: Option<&str>, words: &Words) -> Option<Money> {
    let currency = currency_around(control).or_else(|| otherwise.map(str::to_owned));
    let said = around(control).flat_map(|text| numbers_after(text, words)).find_map(|(before, after)| {
        // Where the currency does not stand before the number, it may be the next word.
        Money::from_text(before, None)
            .or_else(|| {
                let mut text = before.to_owned();
                text.push_str(after.split_whitespace().next()?.trim_end_matches([')', '.', ',', ';']));
                Money::from_text(&text, None)
            })
            // Of pictures, or of a hundred: what is counted stands behind the number then.
            .or_else(|| {
                let counts = after.trim_start().starts_with(|c: char| c == '%' || c.is_alphabetic() && c < '\u{530}');
                Money::from_text(before, currency.as_deref()).filter(|_| !counts || decimal_mark(before).is_some())
            })
    });
    let said = said.or_else(|| around(control).find_map(|text| amount_before(text, currency.as_deref(), words)));
    // A number's own attribute is written with a point.
    said.or_else(|| Money::from_text(control.most.as_deref()?, currency.as_deref()))
}

/// What stands behind each of the words for the most: up to the end of its first number, and from there.
fn numbers_after<'a>(text: &'a str, words: &Words) -> Vec<(&'a str, &'a str)> {
    let lowered = text.to_lowercase();
    // Offsets into the lowered text are offsets into the text itself only where lowering changed no length.
    if lowered.len() != text.len() {
        return Vec::new();
    }
    let found = |word: &str| {
        let rest = text.get(place_of(&lowered, word)? + word.len()..)?;
        let start = rest.find(|c: char| c.is_ascii_digit())?;
        // The number belongs to the word only if nothing but a currency stands between them.
        if rest.get(..start)?.chars().count() > 40 {
            return None;
        }
        let number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | ' ' | '\u{a0}' | '\u{202f}');
        let long = rest.get(start..)?.find(|c| !number(c)).map_or(rest.len(), |n| start + n);
        let end = rest.get(..long)?.rfind(|c: char| c.is_ascii_digit())? + 1;
        rest.split_at_checked(end)
    };
    words.of_labels("maximum").filter_map(found).collect()
}

/// The amount that stands right before one of the words for the most: `US $8.00 max`.
fn amount_before(text: &str, currency: Option<&str>, words: &Words) -> Option<Money> {
    let lowered = text.to_lowercase();
    if lowered.len() != text.len() {
        return None;
    }
    words.of_labels("maximum").find_map(|word| {
        let before = text.get(..place_of(&lowered, word)?)?;
        let before = before.rsplit(['(', ';']).next()?.trim_end();
        let tail = before.rsplit(|c: char| c.is_ascii_digit()).next()?;
        let is_near = before.len() > tail.len() && (tail.is_empty() || currency_in(tail).is_some());
        Money::from_text(before, None).or_else(|| Money::from_text(before, currency)).filter(|_| is_near)
    })
}

/// Where a word stands in a text, at its beginning.
fn place_of(text: &str, word: &str) -> Option<usize> {
    let spaced = word.starts_with(|c: char| c.is_alphabetic() && c < '\u{530}');
    let begins = |at: usize| !text.get(..at).is_some_and(|before| before.ends_with(char::is_alphabetic));
    text.match_indices(word).map(|(at, _)| at).find(|at| !spaced || begins(*at))
}

/// Whether the form writes its amounts with a decimal comma, so that a point would make another number of ours: by the
/// numbers it shows itself, and where it shows none by its language.
fn counts_with_a_comma(control: &Control, language: &str, words: &Words) -> bool {
    let mark = around(control).find_map(decimal_mark);
    let region = language.replace('_', "-").to_lowercase();
    let language = region.split('-').next().unwrap_or_default();
    let is_usual = || words.commas.iter().any(|each| each == language) && !words.points.contains(&region);
    mark.map_or_else(is_usual, |mark| mark == ',')
}

/// What stands before the two decimals of a text's last number that has two.
fn decimal_mark(text: &str) -> Option<char> {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    text.char_indices().rev().find_map(|(at, mark)| {
        let is_mark = matches!(mark, '.' | ',') && digit(text.get(..at)?.chars().next_back());
        let mut after = text.get(at + 1..)?.chars();
        let two = digit(after.next()) && digit(after.next()) && !digit(after.next());
        (is_mark && two).then_some(mark)
    })
}

/// The most UTF-16 units the form says a text may have.
fn longest(control: &Control, words: &Words) -> Option<u32> {
    control.max_length.or_else(|| around(control).find_map(|text| counted(&smooth(text), words)))
}

/// A number of characters a text speaks of: a counter (`0/500`), or a limit in words (`up to 500 characters`).
fn counted(text: &str, words: &Words) -> Option<u32> {
    let (mut rest, mut before) = (text, None);
    loop {
        let start = rest.find(|c: char| c.is_ascii_digit())?;
        let (between, tail) = rest.split_at_checked(start)?;
        let end = tail.find(|c: char| !c.is_ascii_digit() && !matches!(c, ',' | '.')).unwrap_or(tail.len());
        let (number, after) = tail.split_at_checked(end)?;
        let value: u32 = number.chars().filter(char::is_ascii_digit).collect::<String>().parse().ok()?;
        let is_counter = between.trim() == "/" && before.is_some_and(|before| before <= value);
        let is_least = words
            .of_labels("minimum")
            .any(|word| between.rsplit(['.', ',', ';']).next().is_some_and(|near| near.contains(word)));
        // "20 characters minimum" says it behind the number.
        let clause = after
            .split(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ';' | '(' | ')'))
            .next()
            .unwrap_or_default();
        let is_least = is_least || words.of_labels("minimum").any(|word| place_of(clause, word).is_some());
        let is_length = words.of_labels("characters").any(|word| after.trim_start().starts_with(word)) && !is_least;
        // Fewer are pictures, not characters.
        if value >= 10 && (is_counter || is_length) {
            return Some(value);
        }
        (rest, before) = (after, Some(value));
    }
}
