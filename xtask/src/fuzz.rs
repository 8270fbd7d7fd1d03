//! `fuzz`: what a page sends and what an answer holds, made up by a fuzzer that watches which code it reaches.
//!
//! The targets are in `fuzz/`, a workspace of its own, because they need a nightly toolchain. Their seeds are made here:
//! pages of the generated corpus, as the snapshots and the answers the core is handed. Not part of `test`, whose
//! property tests look for the same with less patience.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use corpus::table::Table;
use corpus::{Generation, Size};
use recourse::plain::ToPlain;
use recourse::site::Site;
use serde_json::Value;

use crate::process::{run, say};
use crate::{accuracy, inspect, layout, provision};

/// How the command is called.
const USAGE: &str = "cargo xtask fuzz [snapshot|answer] [SECONDS]";
const TARGETS: [&str; 2] = ["snapshot", "answer"];
/// Of each target, unless another number is given.
const SECONDS: u32 = 600;
/// A longer input than this is no page a shopper has.
const LONGEST: usize = 1 << 16;
/// Megabytes the whole process may have, and may ask for at once: a page must not cost a shopper's browser more.
const MOST_MEMORY: u32 = 1024;
const MOST_AT_ONCE: u32 = 128;

pub(crate) fn fuzz(arguments: &[String]) -> Result<()> {
    let (targets, seconds) = choose(arguments)?;
    let tools = provision::cargo_fuzz()?;
    let home = layout::root().join("fuzz");
    let dictionary = layout::target().join("fuzz-words.txt");
    seeds(&home)?;
    fs::write(&dictionary, words()).with_context(|| format!("could not write {}", dictionary.display()))?;
    let path = std::env::join_paths(
        [tools].into_iter().chain(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())),
    )?;
    for target in targets {
        say(&format!("fuzzing `{target}` for {seconds} s"));
        run(Command::new("cargo")
            .args(["+nightly", "fuzz", "run", target, "--"])
            .arg(format!("-max_total_time={seconds}"))
            .arg(format!("-max_len={LONGEST}"))
            .arg(format!("-rss_limit_mb={MOST_MEMORY}"))
            .arg(format!("-malloc_limit_mb={MOST_AT_ONCE}"))
            .arg(format!("-dict={}", dictionary.display()))
            .args(["-timeout=10", "-print_final_stats=1", "-verbosity=1"])
            .env("PATH", &path)
            .current_dir(&home))
        .with_context(|| format!("a finding of `{target}` is in fuzz/artifacts/{target}"))?;
    }
    Ok(())
}

fn choose(arguments: &[String]) -> Result<(Vec<&'static str>, u32)> {
    let (mut targets, mut seconds) = (TARGETS.to_vec(), SECONDS);
    for argument in arguments {
        match (TARGETS.into_iter().find(|target| target == argument), argument.parse()) {
            (Some(target), _) => targets = vec![target],
            (None, Ok(number)) => seconds = number,
            (None, Err(_)) => bail!("there is no target `{argument}`; {USAGE}"),
        }
    }
    Ok((targets, seconds))
}

/// One page in some of the corpus, under names that say what they are.
fn seeds(home: &Path) -> Result<()> {
    let table = fs::read_to_string(accuracy::sample()).context("tests/data has no table")?;
    let table = Table::parse(&table).context("the table in tests/data is none")?;
    for target in TARGETS {
        fs::create_dir_all(home.join("corpus").join(target))?;
    }
    for case in corpus::cases(&table, Size { seed: 3, rounds: 1, every: 7 }) {
        let name = case.name.replace('/', "-");
        let snapshot = inspect::saved::open(&case.text, Some(&case.url), true, Site::built_in());
        fs::write(home.join("corpus/snapshot").join(&name), serde_json::to_string(&snapshot.to_plain())?)?;
        if case.generation == Generation::Answer {
            let answer: Value = serde_json::from_str(&case.text)?;
            fs::write(home.join("corpus/answer").join(&name), answer.to_string())?;
        }
    }
    Ok(())
}

/// Names of fields, codes and words, as a fuzzer's dictionary has them.
fn words() -> String {
    let site: Value = serde_json::from_str(include_str!("../../src/site.json")).unwrap_or_default();
    let mut words = Vec::new();
    collect(&site, &mut words);
    let quoted = words.into_iter().filter(|word| word.is_ascii() && (3..40).contains(&word.len()));
    let mut lines: Vec<String> =
        quoted.map(|word| format!("\"{}\"\n", word.replace('\\', "\\\\").replace('"', "\\\""))).collect();
    lines.sort();
    lines.dedup();
    lines.concat()
}

fn collect(value: &Value, words: &mut Vec<String>) {
    match value {
        Value::String(text) => words.extend(text.split('.').map(str::to_owned)),
        Value::Array(values) => values.iter().for_each(|each| collect(each, words)),
        Value::Object(members) => {
            words.extend(members.keys().cloned());
            members.values().for_each(|each| collect(each, words));
        }
        _ => {}
    }
}
