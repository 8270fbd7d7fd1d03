//! `cargo xtask inspect`.

use std::process::ExitCode;

fn main() -> ExitCode {
    inspect::run(&std::env::args().skip(1).collect::<Vec<_>>())
}
