//! What README.md, docs/permissions.md and docs/threats.md say of the extension is what it is: rows of tables, numbers, the
//! names of tests and of files.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::sources::sources;
use recourse::settings::Settings;
use serde_json::Value;

const README: &str = include_str!("../../README.md");
const PERMISSIONS: &str = include_str!("../../docs/permissions.md");
const THREATS: &str = include_str!("../../docs/threats.md");

fn manifest() -> Value {
    serde_json::from_str(include_str!("../../manifest.json")).unwrap()
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn texts(list: &Value) -> BTreeSet<&str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// What stands between backquotes, without what stands between three.
fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).filter(|part| !part.is_empty()).collect()
}

/// A row is worth nothing without a test that fails when it does not hold.
#[test]
fn every_row_of_the_threats_names_a_test_that_is_there() {
    let tests = sources(&["tests", "src"], "rs");
    let has = |file: &str, name: &str| {
        let is_file = |path: &Path| path.file_stem().is_some_and(|stem| stem.to_string_lossy() == file);
        let start = name.trim_end_matches('…').trim_end_matches('_');
        tests.iter().any(|(path, text)| {
            is_file(path) && (start.is_empty() || text.lines().any(|line| line.contains(&format!("fn {start}"))))
        })
    };
    let mut rows = 0;
    let mut last = String::new();
    for row in THREATS.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| who |")) {
        rows += 1;
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").collect();
        assert_eq!(cells.len(), 4, "who, what, outcome, test: {row}");
        let named = if cells[3].trim() == "the same" { last.clone() } else { cells[3].to_owned() };
        let names = quoted(&named);
        assert!(!names.is_empty(), "no test: {row}");
        for name in names {
            let (file, name) = name.split_once("::").or_else(|| name.split_once(": ")).unwrap_or((name, ""));
            assert!(has(file.rsplit("::").next().unwrap(), name.trim()), "there is no test {file} {name}: {row}");
        }
        last = named;
    }
    assert!(rows > 30, "the table is not read: {rows}");
}

#[test]
fn what_it_may_do_is_what_its_permissions_say() {
    let manifest = manifest();
    let table = PERMISSIONS.split_once("| in the manifest | why |").unwrap().1;
    let rows: Vec<&str> = table.lines().skip(2).take_while(|line| line.starts_with('|')).collect();
    let told: BTreeSet<&str> =
        rows.iter().filter_map(|row| quoted(row.split(" | ").next()?).first().copied()).collect();
    let (always, asked) = (texts(&manifest["permissions"]), texts(&manifest["optional_permissions"]));
    for permission in always.iter().chain(&asked) {
        assert!(told.contains(permission), "{permission} is not explained");
    }
    let known = ["*.aliexpress.com", "trade.aliexpress.com", "aliexpress.ru", "tap.js", "wasm-unsafe-eval"];
    for name in &told {
        assert!(always.contains(name) || asked.contains(name) || known.contains(name), "{name} is not asked for");
    }
    assert!(manifest["host_permissions"].is_null() && manifest["optional_host_permissions"].is_null());
    assert!(manifest["web_accessible_resources"].is_null() && manifest["externally_connectable"].is_null());
    assert_eq!(manifest["incognito"], "not_allowed");
    let policy = manifest["content_security_policy"]["extension_pages"].as_str().unwrap();
    assert!(policy.starts_with("default-src 'none'; ") && !policy.contains("http") && !policy.contains('*'));
    let version = manifest["minimum_chrome_version"].as_str().unwrap();
    let since = format!("({version} or later)");
    assert!(README.lines().any(|line| line.contains("Chromium, Chrome") && line.contains(&since)));
    let gecko = &manifest["browser_specific_settings"]["gecko"];
    let version = gecko["strict_min_version"].as_str().unwrap().split('.').next().unwrap();
    assert!(README.contains(&format!("**Firefox** ({version} or later)")));
    assert_eq!(gecko["data_collection_permissions"]["required"], serde_json::json!(["none"]));
}

/// It runs on the pages the README names, and on no other of the site: not where a password is typed, nor where is paid.
#[test]
fn it_runs_where_the_readme_says() {
    let hosts = [
        "https://*.aliexpress.com/",
        "https://*.aliexpress.us/",
        "https://trade.aliexpress.com/",
        "https://track.aliexpress.com/",
    ];
    let pages = [
        "p/order/index.html*",
        "p/order/detail.html*",
        "p/tracking/index.html*",
        "p/refund-dispute/list.html*",
        "p/reverse-pages/start.html*",
        "p/reverse-pages/*",
        "p/message/index.html*",
        "orderList.htm*",
        "order_list.htm*",
        "order_detail.htm*",
        "issue/fastissue/Detail.htm*",
        "issue/fastissue/detail.htm*",
        "issue/issueDetail.htm*",
        "issue/issueList.htm*",
        "issue/issue_list.htm*",
        "logisticsdetail.htm*",
    ];
    for script in manifest()["content_scripts"].as_array().unwrap() {
        let is_of_page = script["world"] == "MAIN";
        assert_eq!(
            is_of_page,
            script["js"] == serde_json::json!(["tap.js"]),
            "one script alone runs in a page's own world"
        );
        assert!(
            script["all_frames"].is_null()
                && script["match_about_blank"].is_null()
                && script["match_origin_as_fallback"].is_null()
        );
        // What is drawn is never without what looks after the presses on it.
        let scripts: Vec<&str> = script["js"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        let at = |name: &str| scripts.iter().position(|script| *script == name);
        let gated = at("content/hear.js") < at("content/gate.js") && at("content/gate.js") < at("content/draw.js");
        assert!(is_of_page || at("content/hear.js").is_some() && gated, "{scripts:?}");
        for matched in texts(&script["matches"]) {
            let known = hosts.iter().any(|host| matched.strip_prefix(host).is_some_and(|page| pages.contains(&page)));
            assert!(known || matched == "https://*.aliexpress.ru/order-list*", "{matched}");
        }
    }
}

/// Another extension, or a page, has no way to speak to it.
#[test]
fn nobody_else_is_listened_to() {
    for (path, text) in sources(&["extension"], "js") {
        for way in [
            "onMessageExternal",
            "onConnectExternal",
            "onUserScriptMessage",
            "onConnect.",
            "addEventListener('message'",
        ] {
            // Our own pages tell each other what was stored, over a channel of the extension's own origin.
            let own = text.matches("told.addEventListener('message'").count();
            let found = text.matches(way).count();
            let is_own = way == "addEventListener('message'" && path.ends_with("records.js") && found == own;
            assert!(found == 0 || is_own, "{}: {way}", path.display());
        }
    }
}

#[test]
fn the_numbers_that_are_told_are_those_of_the_code() {
    let told = folded(README) + &folded(PERMISSIONS);
    let settings = Settings::default();
    let carried = recourse::sync::MOST_OF_ITEM * recourse::sync::MOST_ITEMS;
    for said in [
        format!("once it is within {} days", settings.badge_days),
        format!("at most {}, one after another", recourse::backfill::MOST),
        format!("They take at most {} KB of the 100 KB", carried / 1024),
        format!("in the site's {} languages", recourse::locales::Locales::built_in().languages.len()),
    ] {
        assert!(told.contains(&said), "neither README.md nor docs/permissions.md says “{said}”");
    }
    assert!(!settings.sync && !settings.sync_titles && !settings.notify, "these are off unless they are switched on");
}

/// What a reader is sent to is there.
#[test]
fn what_the_documents_lead_to_is_there() {
    let mut documents: Vec<PathBuf> =
        ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"].map(PathBuf::from).into();
    documents.extend(fs::read_dir("docs").unwrap().map(|entry| entry.unwrap().path()));
    documents.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    let commands = include_str!("../../xtask/src/main.rs");
    for document in documents {
        let text = fs::read_to_string(&document).unwrap();
        let folder = document.parent().unwrap();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let file = link.split('#').next().unwrap();
            let is_here = file.is_empty() || folder.join(file).exists();
            assert!(link.starts_with("http") || is_here, "{}: {link}", document.display());
        }
        for command in text.split("cargo xtask ").skip(1).filter_map(|rest| rest.split([' ', '`', '\n']).next()) {
            assert!(commands.contains(&format!("\"{command}\" =>")), "{}: cargo xtask {command}", document.display());
        }
    }
}

/// A file that a guide names is where the guide says.
#[test]
fn the_files_that_the_guides_name_are_there() {
    for guide in ["CONTRIBUTING.md", "docs/architecture.md"] {
        let text = fs::read_to_string(guide).unwrap();
        let mut named = 0;
        for name in quoted(&text) {
            let is_path = name.split_once('/').is_some_and(|(room, _)| {
                ["src", "extension", "tests", "tools", "xtask", "docs", "benches"].contains(&room)
            });
            if is_path && !name.contains(['*', '<', ' ']) && !name.chars().any(char::is_uppercase) {
                named += 1;
                assert!(Path::new(name).exists(), "{guide}: {name}");
            }
        }
        assert!(named > 10, "{guide} is not read");
    }
}

/// A shopper reads it to the end.
#[test]
fn the_readme_is_short() {
    let words = README.split_whitespace().count();
    assert!(words < 900, "{words} words");
}
