//! The zoo of forms: every shape a dispute form comes in, in many languages, and every trap one may set.
//!
//! Beside each page in `tests/pages/forms` stands what is to be filled with which claim, and what refused and why. A field
//! is *right* when the plan has the value expected, *refused* when it is refused (with the reason expected, if one is), and
//! *wrong* when anything else would be written into it. Nothing may be wrong.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::Value;

use super::claim;

struct Exhibit {
    name: String,
    page: String,
    claim: String,
    fields: BTreeMap<String, Value>,
}

fn exhibits() -> Vec<Exhibit> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/pages/forms");
    let mut all: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "html"))
        .map(|path| {
            let told = std::fs::read_to_string(path.with_extension("json")).unwrap();
            let told: Value = serde_json::from_str(&told).unwrap();
            let fields = told["fields"].as_object().unwrap();
            Exhibit {
                name: path.file_stem().unwrap().to_string_lossy().into_owned(),
                page: std::fs::read_to_string(&path).unwrap(),
                claim: told["claim"].to_string(),
                fields: fields.iter().map(|(role, field)| (role.clone(), field.clone())).collect(),
            }
        })
        .collect();
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}

#[test]
fn nothing_is_filled_wrongly_and_nearly_everything_that_can_be_filled_is() {
    let (mut table, mut wrong, mut fillable, mut filled) = (String::new(), Vec::new(), 0, 0);
    let exhibits = exhibits();
    assert!(exhibits.len() >= 40, "the zoo has {} forms", exhibits.len());
    for exhibit in &exhibits {
        let planned = claim::of(&exhibit.page, None, &claim::parse(&exhibit.claim).unwrap());
        let report: Value = serde_json::from_str(&claim::json(&planned)).unwrap();
        let rows = |list: &str, value: &str| -> BTreeMap<String, String> {
            let rows = report[list].as_array().unwrap().iter();
            rows.map(|row| (row["role"].as_str().unwrap().to_owned(), row[value].as_str().unwrap().to_owned()))
                .collect()
        };
        let (plan, refusals) = (rows("plan", "value"), rows("refusals", "why"));
        let (mut right, mut refused, mut bad) = (0, 0, Vec::new());
        for role in ["received", "solution", "reason", "amount", "description"] {
            let expected = exhibit.fields.get(role);
            let value = expected.and_then(|field| field["value"].as_str());
            let why = expected.and_then(|field| field["refused"].as_str());
            fillable += usize::from(value.is_some());
            match (plan.get(role), refusals.get(role)) {
                (Some(planned), _) if Some(planned.as_str()) == value => {
                    right += 1;
                    filled += 1;
                }
                (Some(planned), _) => bad.push(format!("{role} would be {planned:?}, not {expected:?}")),
                (None, Some(found)) if why == Some(found.as_str()) => refused += 1,
                (None, Some(found)) if why.is_none() => {
                    refused += 1;
                    table
                        .push_str(&format!("    ({} {role}: {found} where {expected:?} was expected)\n", exhibit.name));
                }
                (None, found) if expected.is_some() => bad.push(format!("{role} is {found:?}, not {expected:?}")),
                (None, _) => {}
            }
        }
        table.push_str(&format!("{:<36} {right:>5} {refused:>7} {:>5}\n", exhibit.name, bad.len()));
        wrong.extend(bad.into_iter().map(|bad| format!("{}: {bad}", exhibit.name)));
    }
    println!("{:<36} {:>5} {:>7} {:>5}\n{table}", "variant", "right", "refused", "wrong");
    println!("{} forms; {filled} of {fillable} fillable fields filled; {} wrong", exhibits.len(), wrong.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(filled * 100 >= fillable * 95, "{filled} of {fillable}");
}
