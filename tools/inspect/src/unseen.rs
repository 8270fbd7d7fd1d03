//! Saved forms that another hand made without reading the planner: every part of every claim is filled, refused, silent or
//! wrong, and the table says which.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use recourse::claim::form::{FieldRole, Verb, Wishes, plan};
use recourse::claim::words::FormWords;
use recourse::money::Money;
use recourse::site::Site;
use say::InEnglish as _;
use serde_json::Value;

use super::{claim, form, saved};

struct Case {
    name: String,
    page: String,
    claim: recourse::claim::Claim,
    expect: Value,
}

fn cases(folder: &Path) -> Vec<Case> {
    let mut all: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "html"))
        .map(|path| {
            let read = |extension: &str| std::fs::read_to_string(path.with_extension(extension)).unwrap();
            let expect: Value = serde_json::from_str(&read("json")).unwrap();
            Case {
                name: path.file_stem().unwrap().to_string_lossy().into_owned(),
                page: read("html"),
                claim: claim::parse(&expect["claim"].to_string()).unwrap(),
                expect,
            }
        })
        .collect();
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}

const PARTS: [(&str, FieldRole); 5] = [
    ("received", FieldRole::Received),
    ("reason", FieldRole::Reason),
    ("solution", FieldRole::Solution),
    ("amount", FieldRole::Amount),
    ("letter", FieldRole::Description),
];

/// What became of a part.
#[derive(Debug, PartialEq)]
enum Came {
    Value(String, u32),
    Open(u32),
    Right(String),
    Told(&'static str),
    Silent,
}

#[test]
fn nothing_is_wrong_nothing_is_silent_and_nearly_all_that_can_be_filled_is() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/pages/unseen-forms");
    let (site, words) = (Site::built_in(), FormWords::built_in().unwrap());
    let mut rows: BTreeMap<String, [usize; 5]> = BTreeMap::new();
    let mut trouble = Vec::new();
    for case in cases(&folder) {
        let url = saved::address(&case.page, None, site);
        let (snapshot, marks) = form::collect_with_marks(&case.page, &site.form.selectors);
        let plan = plan(&snapshot, &url, &case.claim, Wishes::default(), site, words);
        let at = |at: u32| marks.get(at as usize - 1).cloned().unwrap_or_default();
        let expect = &case.expect;
        let has = |list: &str, part: &str| {
            expect[list].as_array().is_some_and(|parts| parts.iter().any(|each| each.as_str() == Some(part)))
        };
        let row = rows.entry(expect["kind"].as_str().unwrap().to_owned()).or_default();
        let mut tell = |what: &str, part: &str, came: &Came| {
            trouble.push(format!(
                "{what} {}: {part} is {came:?}; {} {}",
                case.name, expect["fill"][part], expect["refuse"][part]
            ));
        };
        for (part, role) in PARTS {
            let came = if let Some(step) = plan.steps.iter().find(|step| step.role == role) {
                match &step.verb {
                    Verb::Open => Came::Open(step.at),
                    _ => Came::Value(step.value.english(), step.at),
                }
            } else if let Some(right) = plan.right.iter().find(|right| right.role == role) {
                Came::Right(right.value.clone())
            } else if let Some(refusal) = plan.refusals.iter().find(|refusal| refusal.role == role) {
                Came::Told(refusal.why.name())
            } else {
                Came::Silent
            };
            let wanted = &expect["fill"][part];
            let is_wanted = wanted.is_string() || wanted == true;
            let is_value = |value: &str| match (part, wanted.as_str()) {
                ("amount", Some(wanted)) => {
                    let own = case.claim.amount.as_ref().map(|amount| amount.currency.as_str());
                    Money::from_text(value, own) == Money::from_text(wanted, own)
                }
                ("letter", _) => value == case.claim.letter,
                (_, Some(wanted)) => value == wanted || wanted == "?",
                _ => false,
            };
            let is_there = |n: u32| {
                let mark =
                    expect["where"][part].as_str().unwrap_or_default().split('"').nth(1).unwrap_or_default().to_owned();
                mark.is_empty() || at(n).contains(&mark)
            };
            // What may as well be left to the shopper, if they are told, counts where it is filled.
            row[0] += usize::from(is_wanted && !(has("or_refuse", part) && matches!(came, Came::Told(_))));
            match &came {
                Came::Silent => {
                    row[3] += 1;
                    tell("SILENT", part, &came);
                }
                Came::Value(value, n) if is_wanted && is_value(value) && is_there(*n) => row[1] += 1,
                Came::Open(n) if is_wanted && is_there(*n) => row[1] += 1,
                Came::Right(value) if is_wanted && is_value(value) => row[1] += 1,
                Came::Right(_) if has("already_right", part) => row[1] += 1,
                Came::Value(..) if has("already_right", part) => {
                    row[2] += 1;
                    tell("not said to be right", part, &came);
                }
                Came::Value(..) | Came::Open(_) | Came::Right(_) => {
                    row[4] += 1;
                    tell("WRONG", part, &came);
                }
                Came::Told(_) => {
                    row[2] += 1;
                    if (is_wanted && !has("or_refuse", part)) || has("already_right", part) {
                        tell("refused", part, &came);
                    }
                }
            }
        }
        for name in expect["must_name"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let named = plan.questions.iter().chain(plan.refusals.iter().map(|refusal| &refusal.label));
            let fold = |text: &str| text.to_lowercase().split_whitespace().collect::<String>();
            if !named.into_iter().any(|text| fold(text).contains(&fold(name))) {
                row[3] += 1;
                trouble.push(format!("UNNAMED {}: {name:?}; {:?}", case.name, plan.questions));
            }
        }
    }
    println!("{:<60} {:>5} {:>6} {:>7} {:>6} {:>5}", "kind", "parts", "filled", "refused", "silent", "wrong");
    let mut all = [0; 5];
    for (kind, row) in &rows {
        println!("{kind:<60} {:>5} {:>6} {:>7} {:>6} {:>5}", row[0], row[1], row[2], row[3], row[4]);
        (0..5).for_each(|n| all[n] += row[n]);
    }
    println!("{:<60} {:>5} {:>6} {:>7} {:>6} {:>5}", "all", all[0], all[1], all[2], all[3], all[4]);
    for line in &trouble {
        println!("{line}");
    }
    assert!(all[3] == 0 && all[4] == 0, "{} silent, {} wrong", all[3], all[4]);
    assert!(all[1] * 100 >= all[0] * 97, "{} of {}", all[1], all[0]);
}
