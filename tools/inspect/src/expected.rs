//! The tables of `tests/reading`: pages, and what is right to read from them. Their README says what each member means.

mod compare;
#[allow(dead_code, reason = "pages are made for it by the core's own tests alone")]
#[path = "../../../tests/core/fake.rs"]
mod fake;

use std::fs;
use std::path::{Path, PathBuf};

use recourse::day::Moment;
use recourse::handle::{Asker, Caller};
use recourse::message::Request;
use recourse::order::Order;
use recourse::plain::FromPlain;
use say::InEnglish as _;
use serde_json::Value;

use super::*;

const TABLES: [&str; 37] = [
    "among-promises",
    "buttons",
    "classic",
    "containers",
    "contradicted",
    "contradictions",
    "countdowns",
    "dispute-case",
    "drawn-apart",
    "estimate-place",
    "estimates",
    "hostile",
    "impossible",
    "info-rows",
    "known-faults",
    "list-states",
    "long-texts",
    "nothing-there",
    "order-list",
    "order-page",
    "once-silent",
    "ordinary",
    "parcels",
    "part-refunds",
    "partial-refunds",
    "places",
    "refund-buttons",
    "refund-list",
    "sellers-words",
    "several-dates",
    "swallowed",
    "time-and-zones",
    "time-left",
    "tracking",
    "unread-places",
    "unusual-places",
    "whole-pages",
];

/// Tables of pages that one shopper sees one after another.
const SEQUENCES: [&str; 6] = ["closed", "refund-visits", "renamed", "sequences", "toolbar", "visits"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/reading")
}

fn table(name: &str) -> Vec<Value> {
    let path = folder().join(name).with_extension("json");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn text<'a>(case: &'a Value, member: &str, otherwise: &'a str) -> &'a str {
    case[member].as_str().unwrap_or(otherwise)
}

/// Reads the files of a case as the command does, all at one time.
fn read(table: &str, case: &Value) -> Value {
    let files = match &case["files"] {
        Value::Null => vec![text(case, "file", "")],
        files => files.as_array().unwrap().iter().filter_map(Value::as_str).collect(),
    };
    let mut arguments: Vec<String> =
        files.iter().map(|file| folder().join(table).join(file).display().to_string()).collect();
    let mut option = |name: &str, value: &str| arguments.extend([name.to_owned(), value.to_owned()]);
    option("--now", text(case, "now", "2026-11-27T12:00:00Z"));
    option("--zone", text(case, "zone", "Europe/Berlin"));
    if let Some(url) = case["url"].as_str() {
        option("--url", url);
    }
    arguments.push("--json".to_owned());
    serde_json::from_str(&inspect(&arguments).unwrap_or_else(|refusal| panic!("{files:?}: {refusal}"))).unwrap()
}

#[test]
fn every_page_is_read_as_it_is_right_or_told_as_missed() {
    let mut faults = Vec::new();
    let mut known = 0;
    for name in TABLES {
        for case in table(name) {
            known += 1;
            let zone = Zone::iana(text(&case, "zone", "Europe/Berlin")).unwrap();
            let of_case = compare::faults(&case, &read(name, &case), &zone);
            let file = case["file"].as_str().or(case["files"][0].as_str()).unwrap().to_owned();
            faults.extend(of_case.into_iter().map(|fault| format!("{name}/{file}: {fault}")));
        }
    }
    assert!(faults.is_empty(), "{} faults in {known} cases:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_file_is_of_a_case() {
    let all: Vec<&str> = TABLES.into_iter().chain(SEQUENCES).collect();
    for name in &all {
        let listed = fs::read_to_string(folder().join(name).with_extension("json")).unwrap();
        for file in fs::read_dir(folder().join(name)).unwrap() {
            let file = file.unwrap().file_name().into_string().unwrap();
            assert!(listed.contains(&format!("\"{file}\"")), "{name}/{file} is in no case");
        }
    }
    let tables = fs::read_dir(folder()).unwrap().filter(|entry| entry.as_ref().unwrap().path().is_dir()).count();
    assert_eq!(tables, all.len());
}

/// What one shopper's extension knows, and its toolbar says, after each of several pages; faults in it. Where a step has no
/// page, only time has gone by.
fn follow(table: &str, sequence: &Value) -> Vec<String> {
    let mut background = fake::Background::new("2026-01-01T00:00:00Z", text(sequence, "zone", "Europe/Berlin"));
    let mut faults = Vec::new();
    for step in sequence["steps"].as_array().unwrap() {
        background.now = fake::at(text(step, "at", ""));
        if let Some(zone) = step["zone"].as_str() {
            background.zone = Zone::iana(zone).unwrap();
        }
        let findings = match step["file"].as_str() {
            Some(file) => visit(&mut background, step, &folder().join(table).join(file)),
            None => Findings {
                orders: known(&background, background.now),
                ..find(&[], None, background.now, &background.zone)
            },
        };
        let (now, zone) = (background.now, background.zone.clone());
        let mut object: Value = serde_json::from_str(&report::json(&findings, Policy::built_in(), now, &zone)).unwrap();
        // What the toolbar says is of everything that was seen, not of this step's page alone.
        object["toolbar"]["title"] = background.ask(Request::Woke).effects.toolbar.unwrap().title.english().into();
        // How well a page was read is not what is asked here.
        let of_step = compare::faults(step, &object, &zone);
        let is_shown = |order: &Order| {
            let line = order.lines.first();
            order.unheeded(line).is_some() || order.refund(line).is_some_and(|refund| refund.is_all() != Some(true))
        };
        let is_told = step["told"] != "difference" || findings.orders.iter().any(is_shown);
        let of_step = of_step.into_iter().chain((!is_told).then(|| "the difference is not shown".to_owned()));
        let of_toolbar = toolbar_faults(&mut background, &step["toolbar"]);
        let when = step["file"].as_str().unwrap_or(text(step, "at", ""));
        faults.extend(of_step.chain(of_toolbar).map(|fault| format!("{} after {when}: {fault}", sequence["name"])));
    }
    faults
}

/// The shopper sees a page: it is handed over as the browser does.
fn visit(background: &mut fake::Background, step: &Value, file: &Path) -> Findings {
    let site = Site::built_in();
    let page = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let mut snapshot = saved::open(&page, step["url"].as_str(), true, site);
    let (now, zone) = (background.now, background.zone.clone());
    let mut findings = find(&[Document { url: None, text: page }], step["url"].as_str(), now, &zone);
    if snapshot.url.is_empty() {
        let order = findings.orders.first().map(|order| order.id.as_str()).or(step["orders"][0]["id"].as_str());
        snapshot.url = address_of(&snapshot, order.unwrap_or_default(), site);
    }
    let caller = Caller { tab: Some(1), from: Asker::Site, urls: vec![snapshot.url.clone()], ..Caller::default() };
    background.ask_by(Request::Seen { snapshot, settled: true }, caller);
    findings.orders = known(background, now);
    findings
}

/// What is wrong with what the toolbar says now: how many orders are unknown (or any of several numbers), whether it says
/// anything, and whether it says that there are older orders.
fn toolbar_faults(background: &mut fake::Background, right: &Value) -> Vec<String> {
    if right.is_null() {
        return Vec::new();
    }
    let toolbar = background.ask(Request::Woke).effects.toolbar.unwrap();
    let unknown = Value::from(toolbar.unknown);
    let mut faults = Vec::new();
    if !right["unknown"].is_null() && !compare::is_one_of(&unknown, &right["unknown"]) {
        faults.push(format!(
            "the toolbar counts {unknown} unknown, not {} (“{}”)",
            right["unknown"],
            toolbar.title.english()
        ));
    }
    if right["older"].as_bool().is_some_and(|older| older != toolbar.title.english().contains("View orders")) {
        faults.push(format!("of older orders it says “{}”", toolbar.title.english()));
    }
    if right["text"] == "not empty" && toolbar.text.is_empty() {
        faults.push(format!("the toolbar is calm (“{}”)", toolbar.title.english()));
    }
    faults
}

/// Where the page stands that fetches an answer.
fn address_of(snapshot: &Snapshot, order: &str, site: &Site) -> String {
    let kind = snapshot.answer.as_ref().and_then(|name| site.answer(name)).map(|(kind, _)| kind).unwrap();
    let path = site.page(kind).unwrap().paths.first().unwrap();
    ["https://www.aliexpress.com", path.trim_end_matches('*'), "?orderId=", order].concat()
}

/// The orders that are stored.
fn known(background: &fake::Background, now: Moment) -> Vec<Order> {
    let orders = background.stored.iter().filter(|(key, _)| key.starts_with("order:"));
    orders
        .map(|(_, stored)| {
            let mut order = Order::from_plain(stored).unwrap();
            ledger::skew::correct(&mut order, now);
            order
        })
        .collect()
}

#[test]
fn pages_seen_one_after_another_leave_what_is_right() {
    for name in SEQUENCES {
        let sequences = table(name);
        let faults: Vec<String> = sequences.iter().flat_map(|sequence| follow(name, sequence)).collect();
        assert!(
            faults.is_empty(),
            "{name}: {} faults in {} sequences:\n{}",
            faults.len(),
            sequences.len(),
            faults.join("\n")
        );
    }
}
