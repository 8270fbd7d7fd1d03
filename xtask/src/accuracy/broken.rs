//! What happens on the day the site changes: each reader of `site.json` is broken on purpose, one after another, and pages
//! are read with what is left. A value may then be missing, or come from another reader; it may not be wrong, and where
//! something the page should show was lost, the page's health must say so.

use std::collections::BTreeMap;
use std::fs;

use corpus::{Case, Generation, Kind, Situation, Size, cases};
use recourse::day::Moment;
use recourse::plain;
use recourse::read::{self, Health, Reading};
use recourse::site::Site;
use recourse::snapshot::{Node, Snapshot};
use serde_json::{Value, json};

use super::judge::{self, Judged, Verdict, judge};
use super::tests::table;
use crate::inspect::{self, answer, html};
use crate::layout;

const SITE: &str = include_str!("../../../src/site.json");
/// A selector and a path that lead nowhere.
const NOWHERE: &str = "broken-on-purpose";

/// A site with one reader less, and what was broken.
struct Broken {
    what: String,
    /// The number of the page whose collecting changed; `None` where only what is made of the texts did.
    page: Option<usize>,
    site: Site,
}

/// Every way to break one reader.
fn all() -> Vec<Broken> {
    let whole: Value = serde_json::from_str(SITE).unwrap();
    let mut paths = Vec::new();
    let mut put = |path: &str| paths.push(path.to_owned());
    for (n, page) in whole["pages"].as_array().unwrap().iter().enumerate() {
        walk(page, &format!("/pages/{n}"), &mut |path, value| {
            let parts: Vec<&str> = path.rsplit('/').collect();
            // A selector stands alone in a reader, or in the list of a scope; words a reader looks for are in a list too.
            let is_reader = parts[0] == "select" && value.is_string();
            let of_list = value.is_string() && matches!(parts.get(1), Some(&"select" | &"containing"));
            let is_attribute = parts[0] == "attr";
            if is_reader || of_list || is_attribute {
                put(path);
            }
        });
    }
    for (member, value) in whole.as_object().unwrap() {
        let is_known = member.ends_with("_codes") || member.ends_with("_buttons") || member == "parameters";
        if is_known || member == "words" || member == "dispute_button_code" {
            walk(value, &format!("/{member}"), &mut |path, value| {
                if value.is_string() {
                    put(path);
                }
            });
        }
    }
    paths.into_iter().map(|path| breaking(&whole, &path)).collect()
}

/// Calls for every member, with its path.
fn walk(value: &Value, path: &str, call: &mut dyn FnMut(&str, &Value)) {
    call(path, value);
    let inner = |name: &str| format!("{path}/{}", name.replace('~', "~0").replace('/', "~1"));
    match value {
        Value::Object(members) => members.iter().for_each(|(name, each)| walk(each, &inner(name), call)),
        Value::Array(values) => {
            values.iter().enumerate().for_each(|(n, each)| walk(each, &inner(&n.to_string()), call))
        }
        _ => {}
    }
}

fn breaking(whole: &Value, path: &str) -> Broken {
    let mut site = whole.clone();
    let what = format!("{path} ({})", whole.pointer(path).unwrap());
    let is_page = path.starts_with("/pages/");
    let page = path.strip_prefix("/pages/").and_then(|rest| rest.split('/').next()?.parse().ok());
    let (parent, name) = path.rsplit_once('/').unwrap();
    if is_page || path == "/dispute_button_code" || path == "/parameters/product" {
        *site.pointer_mut(path).unwrap() = json!(NOWHERE);
    } else {
        match site.pointer_mut(parent).unwrap() {
            Value::Array(values) => drop(values.remove(name.parse().unwrap())),
            Value::Object(members) => drop(members.remove(&name.replace("~1", "/").replace("~0", "~"))),
            _ => unreachable!(),
        }
    }
    let site = plain::from_json(&site.to_string()).unwrap_or_else(|misfit| panic!("{what}: {misfit}"));
    Broken { what, page, site }
}

/// A page or an answer that can be collected from again and again.
enum Parsed {
    Page(html::Page),
    Answer(Value),
}

/// One page: what is true of it, what it holds, and what is read where nothing is broken.
struct Trial {
    case: Case,
    parsed: Parsed,
    snapshot: Snapshot,
    reading: Reading,
    verdicts: Vec<Verdict>,
}

impl Trial {
    fn of(case: Case) -> Self {
        let site = Site::built_in();
        let snapshot = inspect::saved::open(&case.text, Some(&case.url), true, site);
        let parsed = match answer::is_answer(&case.text) {
            true => Parsed::Answer(answer::parse(&case.text).unwrap()),
            false => Parsed::Page(html::Page::parse(&case.text)),
        };
        let reading = read::read(&snapshot, site, Moment(case.now));
        let verdicts = judge(&case, &reading);
        let trial = Self { case, parsed, snapshot, reading, verdicts };
        assert_eq!(
            trial.collect(site),
            trial.snapshot.root,
            "{}: collected in another way than `inspect` does",
            trial.case.name
        );
        trial
    }

    /// A page of `tests/pages`: nobody wrote down what is true of it but the readers that are whole.
    fn of_file(name: &str, text: String) -> Self {
        let site = Site::built_in();
        let snapshot = inspect::saved::open(&text, None, true, site);
        let now = 1_795_000_000_000;
        let reading = read::read(&snapshot, site, Moment(now));
        let case = Case {
            name: name.to_owned(),
            language: "en",
            generation: Generation::Page,
            kind: Kind::List,
            situation: Situation::OnItsWay,
            url: snapshot.url,
            now,
            text,
            orders: reading.sightings.iter().map(|sighting| judge::truth(&sighting.order)).collect(),
        };
        Self::of(case)
    }

    fn collect(&self, site: &Site) -> Node {
        match &self.parsed {
            Parsed::Page(page) => {
                let recipe = site.page_at(&self.snapshot.url).and_then(|known| known.recipe.as_ref());
                recipe.map_or_else(Node::default, |recipe| page.collect(recipe))
            }
            Parsed::Answer(value) => {
                let scope = site.answer(self.snapshot.answer.as_deref().unwrap_or_default());
                scope.map_or_else(Node::default, |(_, scope)| answer::collect(value, scope))
            }
        }
    }

    /// What is read with a broken site; `None` where nothing that this page uses is broken.
    fn reread(&self, broken: &Broken) -> Option<Reading> {
        let site = &broken.site;
        let now = Moment(self.case.now);
        match broken.page {
            Some(n) => {
                let known = Site::built_in().pages.get(n)?;
                let is_its = match &self.snapshot.answer {
                    Some(name) => known.answers.contains_key(name),
                    None => Site::built_in().page_at(&self.snapshot.url).is_some_and(|page| page == known),
                };
                let snapshot = is_its.then(|| Snapshot { root: self.collect(site), ..self.snapshot.clone() })?;
                Some(read::read(&snapshot, site, now))
            }
            None => Some(read::read(&self.snapshot, site, now)),
        }
    }
}

/// Pages of every kind and make, most of them in words that were observed, and the pages of `tests/pages`.
fn trials() -> Vec<Trial> {
    let table = table();
    let mut taken: BTreeMap<(Kind, Generation, &str), usize> = BTreeMap::new();
    let all = cases(&table, Size { seed: 11, rounds: 1, every: 1 });
    let few = all.filter(|case| {
        let most = match case.language {
            "en" => 12,
            "es" | "de" | "pt-BR" | "ko" => 4,
            _ => 1,
        };
        let count = taken.entry((case.kind, case.generation, case.language)).or_default();
        *count += 1;
        *count <= most
    });
    let folder = layout::root().join("tests/pages");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let files = files.iter().filter_map(|path| {
        let name = path.file_name()?.to_str()?;
        let is_page = name.ends_with(".html") || name.ends_with(".json") && !name.ends_with(".report.json");
        is_page.then(|| Trial::of_file(name, fs::read_to_string(path).unwrap()))
    });
    few.map(Trial::of).chain(files).collect()
}

/// What a page of this kind is expected to show, by the names of the judge.
fn is_expected(reading: &Reading, field: &str) -> bool {
    let expect = Site::built_in().page(reading.page).and_then(|page| page.expect.as_ref());
    expect.is_some_and(|expect| {
        field == "id"
            || expect.order.iter().chain(&expect.line).any(|name| name == field)
            || expect.lines > 0 && matches!(field, "title" | "quantity" | "unit_price")
    })
}

fn is_wrong(verdict: &Verdict) -> bool {
    matches!(verdict.kind, Judged::Wrong { .. })
}

#[test]
fn a_broken_reader_makes_values_missing_and_the_page_degraded_but_nothing_wrong() {
    let trials = trials();
    let (mut faults, mut idle) = (Vec::new(), Vec::new());
    let all = all();
    for broken in &all {
        let mut shows = false;
        for trial in &trials {
            let Some(reading) = trial.reread(broken) else { continue };
            let verdicts = judge(&trial.case, &reading);
            shows |= verdicts != trial.verdicts || reading.health != trial.reading.health;
            faults.extend(
                verdicts.iter().filter(|verdict| is_wrong(verdict) && !trial.verdicts.contains(verdict)).map(
                    |verdict| {
                        format!(
                            "{}: {}: {} of {}: {:?}",
                            broken.what, trial.case.name, verdict.field, verdict.of, verdict.kind
                        )
                    },
                ),
            );
            let lost = trial.verdicts.iter().find(|verdict| {
                let is_lost = verdict.kind == Judged::Found && !verdicts.contains(verdict);
                is_lost && is_expected(&reading, verdict.field)
            });
            if let (Some(lost), Health::Read) = (lost, reading.health) {
                faults.push(format!("{}: {} lost {} in silence", broken.what, trial.case.name, lost.field));
            }
        }
        if !shows {
            idle.push(&broken.what);
        }
    }
    println!(
        "{} readers broken in turn, {} pages; {} made no difference to any of them",
        all.len(),
        trials.len(),
        idle.len()
    );
    idle.iter().for_each(|what| println!("  {what}"));
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
