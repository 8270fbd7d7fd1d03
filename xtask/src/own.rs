//! Commands that are programs of their own: what they need is brought, and they are run. So what drives a browser, and what
//! reads a saved page, is compiled only by who calls for it.

use std::process::{Command, ExitCode};

use anyhow::{Context, Result};
use programs::Kind;

use crate::process::{cargo, command_line, run};
use crate::{build, provision};

pub(crate) fn inspect(arguments: &[String]) -> Result<ExitCode> {
    end_of(program("inspect", &[]).args(arguments))
}

pub(crate) fn accuracy(arguments: &[String]) -> Result<ExitCode> {
    let kinds: Vec<Kind> = [Kind::Chromium, Kind::Firefox]
        .into_iter()
        .filter(|kind| arguments.iter().any(|argument| argument == kind.name()))
        .collect();
    if kinds.is_empty() {
        return end_of(program("accuracy", &["--bin", "accuracy"]).args(arguments).env("NODE", provision::node()?));
    }
    provision::browsers(&kinds)?;
    build::build()?;
    end_of(program("accuracy", &["--bin", "accuracy", "--features", "browser"]).args(arguments))
}

pub(crate) fn bench(arguments: &[String]) -> Result<ExitCode> {
    let is_given = |word: &str| arguments.iter().any(|argument| argument == word);
    if !is_given("native") {
        if !is_given("--package") {
            build::build()?;
        }
        provision::browsers(&[Kind::Chromium, Kind::Firefox])?;
        provision::react()?;
    }
    end_of(program("benches", &[]).args(arguments))
}

pub(crate) fn demo() -> Result<ExitCode> {
    build::build()?;
    provision::browsers(&[Kind::Chromium])?;
    provision::react()?;
    end_of(&mut program("demo", &[]))
}

pub(crate) fn locales() -> Result<ExitCode> {
    let packages = provision::cldr()?;
    end_of(program("locales", &[]).arg(packages))
}

pub(crate) fn shop(arguments: &[String]) -> Result<ExitCode> {
    provision::react()?;
    end_of(program("shop", &[]).args(arguments))
}

/// What a fuzzer begins with, written to a folder.
pub(crate) fn fuzz_seeds(folder: &std::path::Path) -> Result<()> {
    run(program("accuracy", &["--bin", "fuzz-seeds"]).arg(folder))
}

/// A program of the workspace, to be given its arguments; cargo builds it first where it must.
fn program(package: &str, chosen: &[&str]) -> Command {
    let mut command = cargo();
    command.args(["run", "--quiet", "--package", package]).args(chosen).arg("--");
    command
}

/// Runs to the end, with its output shown. The program has said itself what went wrong, and its own status is passed on.
fn end_of(command: &mut Command) -> Result<ExitCode> {
    let status = command.status().with_context(|| format!("could not start `{}`", command_line(command)))?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
