//! What happens on the day the site changes: each reader of `site.json` is broken on purpose, one after another, and pages
//! are read with what is left. A value may then be missing, or come from another reader; it may not be wrong, and where
//! something the page should show was lost, the page's health must say so.

use std::collections::BTreeMap;
use std::fs;

use corpus::{Case, Generation, Kind, Place, Reach, Situation, Size, Want, cases};
use recourse::day::Moment;
use recourse::order::Status;
use recourse::plain;
use recourse::read::{self, Health, PageReading};
use recourse::site::Site;
use recourse::snapshot::{Node, Snapshot};
use serde_json::{Value, json};

use super::judge::{self, Judged, Verdict, judge};
use super::tests::table;
use inspect::{answer, html};

const SITE: &str = include_str!("../../../src/site.json");
/// A selector and a path that lead nowhere.
const NOWHERE: &str = "broken-on-purpose";

/// A site with one reader less, and what was broken.
struct Broken {
    what: String,
    /// The number of the page whose collecting changed; `None` where only what is made of the texts did.
    page: Option<usize>,
    /// What a page must have somewhere for the broken word or code to matter to it.
    word: String,
    site: Site,
}

/// Every way to break one reader of one of these pages, and how many others there are: words that stand on none.
fn all(trials: &[Trial]) -> (Vec<Broken>, usize) {
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
    let matters = |path: &String| {
        let is_of_page = path.starts_with("/pages/");
        is_of_page || trials.iter().any(|trial| trial.text.contains(&word_of(&whole, path)))
    };
    let (broken, idle): (Vec<String>, Vec<String>) = paths.into_iter().partition(matters);
    (broken.iter().map(|path| breaking(&whole, path)).collect(), idle.len())
}

/// What a page must have somewhere for what stands at a path to matter to it.
fn word_of(whole: &Value, path: &str) -> String {
    // Of a code the name matters, of a word itself, and of a number of days what stands before it.
    let (_, name) = path.rsplit_once('/').unwrap();
    let word = if path.starts_with("/words/")
        || path.starts_with("/parameters/")
        || name.parse::<usize>().is_ok() && !path.contains("_codes/")
    {
        whole.pointer(path).and_then(Value::as_str).unwrap_or_default()
    } else {
        name
    };
    let word = if path == "/dispute_button_code" { "OPEN_DISPUTE" } else { word };
    // A word that may go on, or has others behind it, ends before that.
    let word = word.split(['{', '*', '…']).next().unwrap_or_default().trim();
    word.to_lowercase()
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
    let word = word_of(whole, path);
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
    let site = plain::from_json(&site.to_string()).unwrap_or_else(|error| panic!("{what}: {error}"));
    Broken { what, page, word, site }
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
    reading: PageReading,
    verdicts: Vec<Verdict>,
    /// Its text in lower case, for looking up words.
    text: String,
    is_file: bool,
}

impl Trial {
    fn of(case: Case) -> Self {
        let site = Site::built_in();
        let snapshot = inspect::saved::open(&case.text, Some(&case.url), true, site);
        let parsed = match answer::is_answer(&case.text) {
            true => Parsed::Answer(answer::parse(&case.text).unwrap()),
            false => Parsed::Page(html::Page::parse(&case.text)),
        };
        let reading = read::read(&snapshot, site, Moment(case.now), super::pacific());
        let verdicts = judge(&case, &reading);
        let text = [snapshot.url.to_lowercase(), plain_text(&case.text)].concat();
        let trial = Self { case, parsed, snapshot, reading, verdicts, text, is_file: false };
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
        let reading = read::read(&snapshot, site, Moment(now), super::pacific());
        let mut case = Case {
            name: name.to_owned(),
            language: "en",
            generation: Generation::Page,
            kind: Kind::List,
            situation: Situation::OnItsWay,
            url: snapshot.url.clone(),
            now,
            text,
            orders: reading.sightings.iter().map(|sighting| judge::truth(&sighting.order)).collect(),
        };
        // How far an order is besides the dispute about it is true as well.
        let mut root = snapshot.root.clone();
        for order in root.scopes.values_mut().flatten() {
            order.fields.retain(|name, _| !name.starts_with("dispute"));
        }
        let without = read::read(&Snapshot { root, ..snapshot }, site, Moment(now), super::pacific());
        for (expected, sighting) in case.orders.iter_mut().zip(&without.sightings) {
            let status = sighting.order.status().name().to_owned();
            expected.wants.push(Want {
                field: "status",
                place: Place::Any,
                right: vec![status],
                reach: Reach::May,
                is_shown: false,
            });
        }
        Self { is_file: true, ..Self::of(case) }
    }

    /// Whether a value is wrong that was not so before. The coupon of a page has two days, and of a saved page only one of
    /// them is known here.
    fn is_fault(&self, verdict: &Verdict) -> bool {
        let is_wrong = match &verdict.kind {
            // A dispute that ended in a refund has ended.
            Judged::Wrong { read, right } => !(read == "ended" && right == "refunded"),
            _ => false,
        };
        // Events are the order's where nothing says which line's they are.
        let is_wrong = is_wrong && !(self.is_file && verdict.field == "tracks");
        is_wrong && !self.verdicts.contains(verdict) && !(self.is_file && verdict.field == "delay_coupon")
    }

    fn collect(&self, site: &Site) -> Node {
        match &self.parsed {
            Parsed::Page(page) => {
                let recipe = site.recipe_at(&self.snapshot.url);
                recipe.map_or_else(Node::default, |recipe| page.collect(recipe))
            }
            Parsed::Answer(value) => {
                let scope = site.answer(self.snapshot.answer.as_deref().unwrap_or_default());
                scope.map_or_else(Node::default, |(_, scope)| answer::collect(value, scope))
            }
        }
    }

    /// What is read with a broken site; `None` where nothing that this page uses is broken.
    fn reread(&self, broken: &Broken) -> Option<PageReading> {
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
                Some(read::read(&snapshot, site, now, super::pacific()))
            }
            // A word that does not stand on the page is not missed by it.
            None => self.text.contains(&broken.word).then(|| read::read(&self.snapshot, site, now, super::pacific())),
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
            "en" => 10,
            "es" | "de" | "pt-BR" | "ko" => 3,
            "ar" | "fr" | "th" => 1,
            _ => 0,
        };
        let count = taken.entry((case.kind, case.generation, case.language)).or_default();
        *count += 1;
        *count <= most
    });
    let folder = programs::root().join("tests/pages");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let files = files.iter().filter_map(|path| {
        let name = path.file_name()?.to_str()?;
        let is_page = name.ends_with(".html")
            || name.ends_with(".json") && ![".reading.json", ".inspected.json"].iter().any(|end| name.ends_with(end));
        is_page.then(|| Trial::of_file(name, fs::read_to_string(path).unwrap()))
    });
    few.map(Trial::of).chain(files).collect()
}

fn plain_text(text: &str) -> String {
    text.replace("&amp;", "&").replace("&quot;", "\"").replace('’', "'").to_lowercase()
}

/// What a page of this kind is expected to show, by the names of the judge.
fn is_expected(reading: &PageReading, field: &str, of: &str) -> bool {
    let expect = Site::built_in().page(reading.page).and_then(|page| page.expect.as_ref());
    let orders = || reading.sightings.iter().map(|sighting| &sighting.order);
    // Expected of the order; that a line has one of its own is not.
    if field == "status" && of.contains(" line ") {
        return false;
    }
    if field == "delivery_deadline" && orders().all(|order| order.status() != Status::AwaitingDelivery) {
        return false;
    }
    expect.is_some_and(|expect| field == "id" || expect.order.keys().chain(&expect.line).any(|name| name == field))
}

/// What is wrong where each of some readers is broken, and those whose breaking no page shows.
fn broken_in_turn<'b>(some: &[&'b Broken], trials: &[Trial]) -> (Vec<String>, Vec<&'b str>) {
    let (mut faults, mut idle) = (Vec::new(), Vec::new());
    for broken in some {
        let mut shows = false;
        for trial in trials {
            let Some(reading) = trial.reread(broken) else { continue };
            let verdicts = judge(&trial.case, &reading);
            shows |= verdicts != trial.verdicts || reading.health != trial.reading.health;
            faults.extend(verdicts.iter().filter(|verdict| trial.is_fault(verdict)).map(|verdict| {
                format!("{}: {}: {} of {}: {:?}", broken.what, trial.case.name, verdict.field, verdict.of, verdict.kind)
            }));
            // That nothing is said of a dispute is what most orders look like: how far such an order is, is still right.
            let has_status = |of: &str| {
                verdicts.iter().any(|each| each.field == "status" && each.of == of && each.kind == Judged::Right)
            };
            let lost = trial.verdicts.iter().find(|verdict| {
                let is_lost = verdict.kind == Judged::Found && !verdicts.contains(verdict);
                let is_lost = is_lost && !(verdict.field == "status" && has_status(&verdict.of));
                is_lost && is_expected(&reading, verdict.field, &verdict.of)
            });
            if let (Some(lost), Health::Read) = (lost, reading.health) {
                faults.push(format!("{}: {} lost {} in silence", broken.what, trial.case.name, lost.field));
            }
        }
        if !shows {
            idle.push(broken.what.as_str());
        }
    }
    (faults, idle)
}

#[test]
fn a_broken_reader_makes_values_missing_and_the_page_degraded_but_nothing_wrong() {
    let (all, words) = all(&trials());
    // Two at a time, each with pages of its own: a parsed page cannot be shared.
    let half = |n: usize| all.iter().skip(n).step_by(2).collect::<Vec<_>>();
    let (one, other) = std::thread::scope(|scope| {
        let other = scope.spawn(|| broken_in_turn(&half(1), &trials()));
        (broken_in_turn(&half(0), &trials()), other.join().unwrap())
    });
    let faults = [one.0, other.0].concat();
    let mut idle = [one.1, other.1].concat();
    idle.sort_unstable();
    println!(
        "{} readers broken in turn, {words} more words stand on no page; {} made no difference to any of them",
        all.len(),
        idle.len()
    );
    idle.iter().for_each(|what| println!("  {what}"));
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
