//! `cargo xtask bench`: what the extension costs, by the measures in `benches/`, as one table and one JSON file.

mod native;

use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};
use benches::Bench;
use browser::Kind;
use serde_json::json;
use shop::Options;

use crate::process::say;
use crate::{build, layout, provision};

/// What was asked for.
#[derive(Debug, Default, PartialEq, Eq)]
struct Arguments {
    parts: Vec<String>,
    package: Option<PathBuf>,
    rounds: Option<usize>,
    json: Option<PathBuf>,
}

pub(crate) fn bench(arguments: &[String]) -> Result<()> {
    let asked = read(arguments)?;
    if asked.parts == ["native"] {
        return native::bench();
    }
    if asked.package.is_none() {
        build::build()?;
    }
    provision::browsers(&[Kind::Chromium, Kind::Firefox])?;
    provision::react()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let is_ours = asked.package.is_none();
    let packages = asked.package.unwrap_or_else(layout::extension);
    let bench = Bench { packages, rounds: asked.rounds.unwrap_or(7), say };
    let report =
        runtime.block_on(benches::run(&bench, &asked.parts, Options::new(layout::root().join("tests/shop/app"))))?;
    print!("{}", report.table());
    let file = asked.json.unwrap_or_else(|| layout::target().join("bench.json"));
    report.write(&file, about(&bench))?;
    say(&format!("every sample is in {}", file.display()));
    let missed = report.missed();
    // Another package is measured to be compared with, not to be held to this one's goals.
    ensure!(missed.is_empty() || !is_ours, "over the limit: {}", missed.join("; "));
    Ok(())
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
