//! All tests, in the order in which they fail fastest: native, wasm in both browsers, the whole extension in both.
//!
//! A stage that fails does not keep the next from running, and the last line counts them all. Property tests draw the same
//! cases every time (`.cargo/config.toml` has their seed); `test fresh` draws new ones.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::ops::AddAssign;
use std::process::{Command, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};
use programs::Kind;
use serde_json::{Value, json};

use crate::build::{self, ZONES};
use crate::process::{self, cargo, say};
use crate::{layout, provision};

/// So many of the tests in a browser are named with what they took; the rest are in `target/browser-times.txt`.
const LONGEST: usize = 20;

/// So many browsers at a time. More starve each other, and then what is slow looks broken.
const FEW: &str = "2";
/// Tests that do nothing for nine tenths of their time but wait as long as their page or a person would, and so many of them
/// at a time.
const WAITING: &str = "live::";
const MANY: &str = "3";

/// The seed of property tests, as proptest reads it.
const SEED: &str = "PROPTEST_RNG_SEED";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Native,
    /// The native tests, with fresh seeds.
    Fresh,
    Wasm,
    Browser,
    /// The forms of component libraries, in both browsers.
    Libraries,
}

/// What `test` alone runs, in this order.
const EVERY_STAGE: [Stage; 3] = [Stage::Native, Stage::Wasm, Stage::Browser];
/// The libraries weigh more than a gigabyte to fetch, so they are tested when they are asked for.
const STAGES: [(&str, Stage); 5] = [
    ("native", Stage::Native),
    ("wasm", Stage::Wasm),
    ("browser", Stage::Browser),
    ("fresh", Stage::Fresh),
    ("libraries", Stage::Libraries),
];

/// Says whether everything passed.
pub(crate) fn test(arguments: &[String]) -> Result<bool> {
    let (stages, filter) = choose(arguments)?;
    let mut count = Count::default();
    for stage in stages {
        let result = match stage {
            Stage::Native => native(filter, None),
            Stage::Fresh => fresh(filter),
            Stage::Wasm => wasm(filter),
            Stage::Browser => browser(filter),
            Stage::Libraries => libraries(filter),
        };
        match result {
            Ok(stage) => count += stage,
            Err(error) => {
                eprintln!("error: {error:#}");
                count += Count { passed: 0, failed: 1 };
            }
        }
    }
    if let (Some(filter), 0) = (filter, count.passed + count.failed) {
        bail!("no test has `{filter}` in its name");
    }
    println!("{} passed, {} failed", count.passed, count.failed);
    Ok(count.failed == 0)
}

/// One stage by its name, or all; and part of a test's name, or every test.
fn choose(arguments: &[String]) -> Result<(Vec<Stage>, Option<&str>)> {
    let named = |word: &String| STAGES.iter().find(|(name, _)| name == word).map(|(_, stage)| *stage);
    match arguments {
        [] => Ok((EVERY_STAGE.to_vec(), None)),
        [word] => match named(word) {
            Some(stage) => Ok((vec![stage], None)),
            None => Ok((EVERY_STAGE.to_vec(), Some(word))),
        },
        [stage, filter] => match named(stage) {
            Some(stage) => Ok((vec![stage], Some(filter))),
            None => bail!("there is no stage `{stage}`; there are native, wasm, browser and fresh"),
        },
        _ => bail!("test takes a stage and part of a test's name"),
    }
}

/// The core is tested by itself as well as beside the tools, because those bring features of serde_json with them that
/// the shipped core does not have.
fn native(filter: Option<&str>, seed: Option<u64>) -> Result<Count> {
    provision::react()?;
    let seeded = |packages: &[&str]| {
        let mut command = tests(packages);
        command.envs(seed.map(|seed| (SEED, seed.to_string())));
        command
    };
    say("testing the core");
    let mut count = run(seeded(&["recourse"]), filter.as_slice())?;
    say("testing the sample shop and the tools");
    count += run(seeded(&["shop", "say", "inspect", "accuracy", "xtask"]), filter.as_slice())?;
    Ok(count)
}

/// The native tests, whose property tests draw cases that nobody has drawn before. What fails is kept by proptest in a file
/// beside its test, and every later run of that test begins with it.
fn fresh(filter: Option<&str>) -> Result<Count> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).context("the clock stands before 1970")?;
    let seed = u64::from(since.subsec_nanos()) << 32 | since.as_secs() & 0xffff_ffff;
    say(&format!("drawing fresh cases with {SEED}={seed}"));
    let count = native(filter, Some(seed))?;
    if count.failed > 0 {
        say("what failed is kept in the *.proptest-regressions file beside its test: mend it, and commit that file");
    }
    Ok(count)
}

fn wasm(filter: Option<&str>) -> Result<Count> {
    provision::wasm_target()?;
    provision::browsers(&[Kind::Chromium, Kind::Firefox])?;
    say("building what runs wasm tests");
    process::run(cargo().args(["build", "--quiet", "--package", "wasm-runner"]))?;
    let runner = std::env::current_exe().context("this program does not know its own place")?;
    // It is built beside this program.
    let runner = format!("target.wasm32-unknown-unknown.runner = {}", json!([runner.with_file_name("wasm-runner")]));
    let mut count = Count::default();
    for kind in [Kind::Chromium, Kind::Firefox] {
        say(&format!("testing the wasm in {}", kind.name()));
        let capabilities = layout::wasm_target().join(format!("webdriver-{}.json", kind.name()));
        fs::create_dir_all(layout::wasm_target())?;
        fs::write(&capabilities, webdriver_capabilities(kind).to_string())?;
        let leftovers = tempfile::Builder::new().prefix("recourse-wasm-").tempdir()?;
        let (variable, driver) = match kind {
            Kind::Chromium => ("CHROMEDRIVER", programs::chromedriver()),
            Kind::Firefox => ("GECKODRIVER", programs::geckodriver()),
        };
        let mut command = tests(&["recourse"]);
        command
            .args(["--test", "wasm", "--target", "wasm32-unknown-unknown", "--config", &runner, "--target-dir"])
            .arg(layout::wasm_target())
            .env(ZONES.0, ZONES.1)
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &capabilities)
            .env("TMPDIR", leftovers.path())
            // The runner takes the first driver it is told of.
            .env_remove("CHROMEDRIVER")
            .env_remove("GECKODRIVER")
            .env(variable, driver.context("the driver was there a moment ago")?);
        count += run(command, filter.as_slice())?;
    }
    Ok(count)
}

fn webdriver_capabilities(kind: Kind) -> Value {
    match kind {
        Kind::Chromium => json!({"goog:chromeOptions": {
            "binary": programs::chromium(),
            "args": ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
        }}),
        Kind::Firefox => json!({"moz:firefoxOptions": {"binary": programs::firefox(), "args": ["-headless"]}}),
    }
}

fn browser(filter: Option<&str>) -> Result<Count> {
    build::build()?;
    provision::react()?;
    provision::frameworks()?;
    provision::browsers(&[Kind::Chromium, Kind::Firefox])?;
    // What is kept there afterwards is of this run.
    let failures = layout::target().join("browser-failures");
    if failures.exists() {
        fs::remove_dir_all(&failures).with_context(|| format!("could not clear {}", failures.display()))?;
    }
    let times = programs::browser_times();
    if times.exists() {
        fs::remove_file(&times).with_context(|| format!("could not clear {}", times.display()))?;
    }
    say("testing the extension in Chromium and Firefox");
    let at_a_time = |browsers: &str, chosen: &[&str]| {
        let mut command = tests(&["browser"]);
        command.env("RUST_TEST_THREADS", browsers);
        run(command, chosen)
    };
    let count = match filter {
        Some(filter) => at_a_time(FEW, &[filter])?,
        None => {
            let mut count = at_a_time(FEW, &["--skip", WAITING])?;
            count += at_a_time(MANY, &[WAITING])?;
            count
        }
    };
    let times = fs::read_to_string(times).unwrap_or_default();
    for line in longest(&times).iter().take(LONGEST) {
        say(&format!("took {line}"));
    }
    Ok(count)
}

/// Lines that begin with seconds, the longest first.
fn longest(times: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = times.lines().collect();
    let seconds = |line: &str| line.split(' ').next().and_then(|seconds| seconds.parse().ok()).unwrap_or(0.0);
    lines.sort_by(|one, other| f64::total_cmp(&seconds(other), &seconds(one)));
    lines
}

fn libraries(filter: Option<&str>) -> Result<Count> {
    build::build()?;
    provision::libraries()?;
    provision::browsers(&[Kind::Chromium, Kind::Firefox])?;
    say("testing the extension on forms of component libraries, in Chromium and Firefox");
    let mut command = tests(&["browser"]);
    command.args(["--features", "libraries"]).env("RUST_TEST_THREADS", "2");
    run(command, &[filter.unwrap_or("libraries::")])
}

/// Pictures of every screen in every state, in `target/screenshots`.
pub(crate) fn screenshots() -> Result<bool> {
    build::build()?;
    provision::react()?;
    provision::browsers(&[Kind::Chromium, Kind::Firefox])?;
    say(&format!("taking pictures, into {}", layout::target().join("screenshots").display()));
    let mut command = tests(&["browser"]);
    command.args(["--features", "screens"]).env("RUST_TEST_THREADS", FEW);
    Ok(run(command, &["screens::"])?.failed == 0)
}

fn tests(packages: &[&str]) -> Command {
    let mut command = cargo();
    command.args(["test", "--no-fail-fast"]);
    for package in packages {
        command.args(["--package", package]);
    }
    command
}

/// Runs the chosen tests, by what the tester is told, passes the output on, line by line, and counts what it says.
fn run(mut command: Command, chosen: &[&str]) -> Result<Count> {
    command.arg("--").args(chosen);
    let mut child = command.stdout(Stdio::piped()).spawn().context("could not start cargo")?;
    let output = child.stdout.take().context("the tests have no output")?;
    let mut count = Count::default();
    for line in BufReader::new(output).lines() {
        let line = line?;
        writeln!(std::io::stdout(), "{line}")?;
        if let Some(result) = Count::read(&line) {
            count += result;
        }
    }
    let status = child.wait()?;
    if !status.success() && count.failed == 0 {
        bail!("the tests ended without a result ({status})");
    }
    Ok(count)
}

#[derive(Default, Debug, PartialEq, Eq)]
struct Count {
    passed: u64,
    failed: u64,
}

impl Count {
    /// Reads `test result: ok. 3 passed; 0 failed; …`, which cargo's tester and wasm-bindgen's both print.
    fn read(line: &str) -> Option<Count> {
        let (_, result) = line.split_once("test result: ")?;
        let before = |word: &str| result.split_once(word)?.0.split_whitespace().last()?.parse().ok();
        Some(Count { passed: before(" passed")?, failed: before(" failed")? })
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Count) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_counted() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s";
        assert_eq!(Count::read(line), Some(Count { passed: 12, failed: 3 }));
        assert_eq!(Count::read("test laws ... ok"), None);
    }

    #[test]
    fn the_longest_come_first() {
        assert_eq!(longest("9.5 a::firefox\n100.0 b::chromium\n"), ["100.0 b::chromium", "9.5 a::firefox"]);
    }

    #[test]
    fn a_stage_and_a_name_are_told_apart() {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let (stages, filter) =
            choose(&words(&["wasm"])).map(|(stages, filter)| (stages.len(), filter.is_some())).unwrap();
        assert_eq!((stages, filter), (1, false));
        let (stages, filter) =
            choose(&words(&["laws"])).map(|(stages, filter)| (stages.len(), filter.is_some())).unwrap();
        assert_eq!((stages, filter), (3, true));
        assert!(choose(&words(&["laws", "wasm"])).is_err());
        // Fresh cases are drawn only where they are asked for.
        let (stages, _) = choose(&words(&["fresh", "laws"])).unwrap();
        assert_eq!(stages, [Stage::Fresh]);
        assert!(!choose(&[]).unwrap().0.contains(&Stage::Fresh));
    }
}
