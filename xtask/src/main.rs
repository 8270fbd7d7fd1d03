//! The commands a contributor types, written in Rust so that a clone needs nothing but a Rust toolchain.
//!
//! `build` makes the extension; everything else stands on it. A command that misses something installs it where it
//! can, and otherwise ends with a sentence that says what to install. Progress goes to stderr, results to stdout.

mod archive;
mod build;
mod inspect;
mod layout;
mod manifest;
mod page;
mod process;
mod provision;
mod size;

use std::process::ExitCode;

use anyhow::{Result, bail};

const USAGE: &str = "\
cargo xtask <command>

  build    make target/extension/{chromium,firefox} and a zip of each
  inspect  run the core on a saved page: inspect FILE… [--url URL] [--now RFC3339] [--zone IANA] [--json]
  help     print this text
";

fn main() -> ExitCode {
    let arguments = std::env::args().skip(1).collect::<Vec<_>>();
    if let Some(("inspect", rest)) = arguments.split_first().map(|(command, rest)| (command.as_str(), rest)) {
        return inspect::run(rest);
    }
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<()> {
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", arguments),
    };
    match command {
        "build" => {
            process::refuse_arguments(rest)?;
            build::build()
        }
        "help" | "--help" | "-h" => {
            print!("{USAGE}");
            Ok(())
        }
        unknown => bail!("there is no command `{unknown}`\n\n{USAGE}"),
    }
}
