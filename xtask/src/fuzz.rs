//! `fuzz`: what a page sends and what an answer holds, made up by a fuzzer that watches which code it reaches.
//!
//! The targets are in `fuzz/`, a workspace of its own, because they need a nightly toolchain. Their seeds are pages of the
//! generated corpus. Not part of `test`, whose property tests look for the same with less patience.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::process::{run, say};
use crate::{layout, own, provision};

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
    own::fuzz_seeds(&home.join("corpus"))?;
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
