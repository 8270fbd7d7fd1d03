//! The commands a contributor types, written in Rust so that a clone needs nothing but a Rust toolchain. Those that drive a
//! browser or read a saved page are programs of their own, in `tools`, `tests` and `benches`.
//!
//! `build` makes the extension; everything else stands on it. A command that misses something installs it where it
//! can, and otherwise ends with a sentence that says what to install. Progress goes to stderr, results to stdout.

mod archive;
mod build;
mod fuzz;
mod layout;
mod lint;
mod manifest;
mod notices;
mod own;
mod page;
mod process;
mod provision;
mod size;
mod test;

use std::process::ExitCode;

use anyhow::{Result, bail};

const USAGE: &str = "\
cargo xtask <command>

  build    make target/extension/{chromium,firefox} and a zip of each
  demo     show the extension at work on the sample shop
  test     run every test: test [native|wasm|browser] [part of a test's name]; test fresh: the native ones, where property
           tests draw cases that were never drawn before, and keep those that fail
  lint     check the sources, and the extension as the add-on store does
  screenshots
           a picture of every screen and state, in both browsers, in target/screenshots
  locales  make src/locales.json anew from the Unicode CLDR (fetched from npm)
  shop     open the sample shop alone: shop [--strict-csp] [--now RFC3339]
  bench    what the extension costs a page, beside plain JavaScript; bench profile: where that time goes;
           bench native: what reading a list costs by itself
  accuracy how much of a generated corpus is read, and how much rightly: accuracy [--seed N] [--rounds N]
           [--browser chromium|firefox] [--table]
  fuzz     hand the core what no page would send: fuzz [snapshot|answer] [SECONDS]; needs a nightly toolchain
  inspect  run the core on a saved page: inspect FILE… [--url URL] [--now RFC3339] [--zone IANA] [--claim CLAIM.json] [--json]
  help     print this text
";

fn main() -> ExitCode {
    let arguments = std::env::args().skip(1).collect::<Vec<_>>();
    programs::ended(dispatch(&arguments))
}

fn dispatch(arguments: &[String]) -> Result<ExitCode> {
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", arguments),
    };
    match command {
        "build" => process::refuse_arguments(rest).and_then(|()| build::build())?,
        "demo" => return process::refuse_arguments(rest).and_then(|()| own::demo()),
        "test" => return Ok(if test::test(rest)? { ExitCode::SUCCESS } else { ExitCode::FAILURE }),
        "screenshots" => {
            process::refuse_arguments(rest)?;
            return Ok(if test::screenshots()? { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        "locales" => return process::refuse_arguments(rest).and_then(|()| own::locales()),
        "lint" => process::refuse_arguments(rest).and_then(|()| lint::lint())?,
        "shop" => return own::shop(rest),
        "bench" => return own::bench(rest),
        "accuracy" => return own::accuracy(rest),
        "fuzz" => fuzz::fuzz(rest)?,
        "inspect" => return own::inspect(rest),
        "help" | "--help" | "-h" => print!("{USAGE}"),
        unknown => bail!("there is no command `{unknown}`\n\n{USAGE}"),
    }
    Ok(ExitCode::SUCCESS)
}
