//! Every test that `docs/truth.md` names is there.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::fs;
use std::path::Path;

/// Where the programs are, the tests in a browser last.
const FOLDERS: [&str; 5] =
    ["src/read", "tests/core", "tests/core/window", "tools/inspect/src", "tests/browser/tests/browser"];

#[test]
fn every_test_that_the_table_names_is_there() {
    let table = fs::read_to_string("docs/truth.md").unwrap();
    let mut named = 0;
    for (program, test) in table.split('`').filter_map(|word| word.split_once("::")) {
        let holds = |folder: &str| {
            let text = fs::read_to_string(Path::new(folder).join(program).with_extension("rs")).unwrap_or_default();
            text.contains(&format!("fn {test}("))
        };
        assert!(FOLDERS.iter().any(|folder| holds(folder)), "{program}::{test} is not there");
        named += 1;
    }
    assert!(named > 40, "{named}");
}
