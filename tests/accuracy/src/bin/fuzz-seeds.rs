//! Writes what a fuzzer begins with: one page in some of the corpus, under names that say what they are, as the snapshots and
//! the answers the core is handed. `cargo xtask fuzz` calls it with the folder to write to.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use corpus::table::Table;
use corpus::{Generation, Size};
use recourse::plain::ToPlain;
use recourse::site::Site;
use serde_json::Value;

fn main() -> Result<()> {
    let home = PathBuf::from(std::env::args_os().nth(1).context("a folder to write to is wanted")?);
    let table = fs::read_to_string(accuracy::sample()).context("tests/data has no table")?;
    let table = Table::parse(&table).context("the table in tests/data is none")?;
    let (snapshots, answers) = (home.join("snapshot"), home.join("answer"));
    fs::create_dir_all(&snapshots)?;
    fs::create_dir_all(&answers)?;
    for case in corpus::cases(&table, Size { seed: 3, rounds: 1, every: 7 }) {
        let name = case.name.replace('/', "-");
        let snapshot = inspect::saved::open(&case.text, Some(&case.url), true, Site::built_in());
        fs::write(snapshots.join(&name), serde_json::to_string(&snapshot.to_plain())?)?;
        if case.generation == Generation::Answer {
            let answer: Value = serde_json::from_str(&case.text)?;
            fs::write(answers.join(&name), answer.to_string())?;
        }
    }
    Ok(())
}
