//! A claim in a file, and what would be filled into a saved form with it.

use std::fmt::Write as _;

use recourse::claim::form::{FieldRole, FillPlan, Limit, Verb, Why, Wishes, plan};
use recourse::claim::words::FormWords;
use recourse::claim::{Claim, Wanted};
use recourse::money::Money;
use recourse::order::PageKind;
use recourse::site::{Site, is_id};
use say::InEnglish as _;
use serde_json::{Map, Value, json};

use super::{form, saved};

/// What the planner makes of a form.
pub(crate) struct Planned {
    pub(crate) page: PageKind,
    pub(crate) plan: FillPlan,
}

/// Reads a claim, or says in a few words what is wrong with it and what was expected.
pub(crate) fn parse(text: &str) -> Result<Claim, String> {
    let value: Value = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| format!("it is not JSON ({error})"))?;
    let value = value.as_object().ok_or("it is JSON, and not an object with line_id, received, reason, …")?;
    // What a member is, or that it is missing, beside what it should be.
    let told = |name: &str, expected: &str| match value.get(name) {
        None => format!("it has no {name}, which is to be {expected}"),
        Some(other) => format!("its {name} is {other}, and is to be {expected}"),
    };
    let text = |name: &str, expected: &str| {
        value.get(name).and_then(Value::as_str).map(str::to_owned).ok_or_else(|| told(name, expected))
    };
    const LINE: &str = "the digits of an order line, as a text";
    let line = text("line_id", LINE)?;
    if !is_id(&line) {
        return Err(told("line_id", LINE));
    }
    let received = value.get("received").and_then(Value::as_bool).ok_or_else(|| told("received", "true or false"))?;
    let known = FormWords::built_in().map(|words| words.reasons.iter().map(String::as_str).collect::<Vec<_>>());
    let known = known.unwrap_or_default();
    let reasons = format!("one of {}", known.join(", "));
    let reason = text("reason", &reasons)?;
    if !known.contains(&reason.as_str()) {
        return Err(told("reason", &reasons));
    }
    const SOLUTION: &str = "refund-only or return";
    let solution = Wanted::named(&text("solution", SOLUTION)?).ok_or_else(|| told("solution", SOLUTION))?;
    let amount = match value.get("amount") {
        None | Some(Value::Null) => None,
        Some(amount) => {
            let expected = r#"a currency's code and a whole number of minor units, as {"currency": "USD", "minor": 1250}, or null"#;
            Some(money(amount).ok_or_else(|| told("amount", expected))?)
        }
    };
    let letter = text("letter", "a text")?;
    let claim = Claim {
        line: Some(line),
        received,
        reason,
        solution: Some(solution),
        amount,
        letter,
        edited: true,
        ..Claim::default()
    };
    Ok(claim)
}

fn money(value: &Value) -> Option<Money> {
    let currency = value.get("currency")?.as_str()?;
    let minor = value.get("minor")?.as_i64()?;
    let is_code = currency.len() == 3 && currency.bytes().all(|b| b.is_ascii_uppercase());
    (is_code && minor >= 0).then(|| Money { currency: currency.to_owned(), minor })
}

/// Plans a form with a claim.
pub(crate) fn of(text: &str, url: Option<&str>, claim: &Claim) -> Planned {
    let site = Site::built_in();
    let url = saved::address(text, url, site);
    let snapshot = form::collect(text, &site.form.selectors);
    let page = match site.kind_of(&url) {
        PageKind::Unknown => PageKind::DisputeForm,
        known => known,
    };
    let plan = FormWords::built_in().map(|words| plan(&snapshot, &url, claim, Wishes::default(), site, words));
    Planned { page, plan: plan.unwrap_or_default() }
}

/// What the report says of one field.
fn row(planned: &Planned) -> (Vec<Value>, Vec<Value>) {
    let (mut plan, mut refusals) = (Vec::new(), Vec::new());
    for step in &planned.plan.steps {
        if step.verb == Verb::Open {
            // Nobody can say what a list offers that was never opened.
            let why = Why::OptionNotFound.name();
            refusals.push(
                json!({"role": step.role.name(), "why": why, "looks_for": step.value.english(), "label": step.label}),
            );
        } else {
            plan.push(json!({"role": step.role.name(), "label": step.label, "value": step.value.english()}));
        }
    }
    for right in &planned.plan.right {
        let role = right.role.name();
        if right.read_only {
            refusals.push(json!({"role": role, "why": Why::ReadOnly.name(), "same": true}));
        } else {
            plan.push(json!({"role": role, "label": right.label, "value": right.value, "already": true}));
        }
    }
    for refusal in &planned.plan.refusals {
        let mut row = Map::new();
        row.insert("role".to_owned(), refusal.role.name().into());
        row.insert("why".to_owned(), refusal.why.name().into());
        // Which field is meant a text's role says already; a question is named as the form asks it.
        let is_text = matches!(refusal.role, FieldRole::Amount | FieldRole::Description);
        if !refusal.label.is_empty() && !is_text {
            row.insert("label".to_owned(), refusal.label.as_str().into());
        }
        match &refusal.why {
            Why::OverLimit { maximum: Limit::Amount(most) } => {
                row.insert("maximum".to_owned(), json!({"currency": most.currency, "minor": most.minor}));
            }
            Why::OverLimit { maximum: Limit::Length(most, unit) } => {
                row.insert("maximum".to_owned(), json!({unit.name(): most}));
            }
            Why::ReadOnly => {
                row.insert("same".to_owned(), false.into());
            }
            _ => {}
        }
        refusals.push(Value::Object(row));
    }
    (plan, refusals)
}

/// The stable object.
pub(crate) fn json(planned: &Planned) -> String {
    let (plan, refusals) = row(planned);
    let mut report = json!({"page": planned.page.name(), "plan": plan, "refusals": refusals});
    let questions = &planned.plan.questions;
    if let Some(members) = report.as_object_mut().filter(|_| !questions.is_empty()) {
        members.insert("questions".to_owned(), questions.clone().into());
    }
    format!("{report:#}\n")
}

/// The same for a person.
pub(crate) fn table(planned: &Planned) -> String {
    let (plan, refusals) = row(planned);
    let text = |row: &Value, name: &str| row.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut out = format!("{}\n", planned.page.name());
    for row in plan {
        let value = text(&row, "value").replace('\n', " / ");
        let _ = writeln!(out, "  {:<12} {value}   (“{}”)", text(&row, "role"), text(&row, "label"));
    }
    for row in refusals {
        let _ = writeln!(out, "  {:<12} not filled: {}", text(&row, "role"), text(&row, "why"));
    }
    for question in &planned.plan.questions {
        let _ = writeln!(out, "  {:<12} left to the shopper: “{question}”", "question");
    }
    out
}
