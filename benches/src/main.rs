//! `cargo xtask bench`: what the extension costs, by the measures in `benches/`, as one table and one JSON file.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail, ensure};
use benches::{Bench, native};
use serde_json::json;
use shop::Options;

/// What was asked for.
#[derive(Debug, Default, PartialEq, Eq)]
struct Arguments {
    parts: Vec<String>,
    package: Option<PathBuf>,
    rounds: Option<usize>,
    json: Option<PathBuf>,
}

fn main() -> ExitCode {
    programs::ended(run().map(|()| ExitCode::SUCCESS))
}

fn run() -> Result<()> {
    let asked = read(&std::env::args().skip(1).collect::<Vec<_>>())?;
    if asked.parts == ["native"] {
        return native::bench();
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let is_ours = asked.package.is_none();
    let packages = asked.package.unwrap_or_else(|| programs::target().join("extension"));
    let bench = Bench { packages, rounds: asked.rounds.unwrap_or(7), say };
    let report =
        runtime.block_on(benches::run(&bench, &asked.parts, Options::new(programs::root().join("tests/shop/app"))))?;
    print!("{}", report.table());
    let file = asked.json.unwrap_or_else(|| programs::target().join("bench.json"));
    report.write(&file, about(&bench))?;
    say(&format!("every sample is in {}", file.display()));
    let missed = report.missed();
    // Another package is measured to be compared with, not to be held to this one's goals.
    ensure!(missed.is_empty() || !is_ours, "over the limit: {}", missed.join("; "));
    Ok(())
}

/// One line of progress. Stderr, so that the table on stdout can be piped.
fn say(what: &str) {
    eprintln!("bench: {what}");
}

/// What the figures were measured on, as far as it bears on them.
fn about(bench: &Bench) -> serde_json::Value {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let processors = std::thread::available_parallelism().map(usize::from).unwrap_or_default();
    json!({"rounds": bench.rounds, "processors": processors, "load": load.trim()})
}

fn read(arguments: &[String]) -> Result<Arguments> {
    let mut asked = Arguments::default();
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let mut value = || rest.next().with_context(|| format!("{argument} wants a value"));
        match argument.as_str() {
            "--package" => asked.package = Some(value()?.into()),
            "--json" => asked.json = Some(value()?.into()),
            "--rounds" => asked.rounds = Some(value()?.parse().context("--rounds wants a number")?),
            part if benches::PARTS.contains(&part) || part == "native" => asked.parts.push(part.to_owned()),
            other => bail!("bench knows no `{other}`; its parts are {} and native", benches::PARTS.join(", ")),
        }
    }
    Ok(asked)
}
