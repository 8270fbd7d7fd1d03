//! `cargo xtask accuracy`.

use std::process::ExitCode;

fn main() -> ExitCode {
    programs::ended(accuracy::run(&std::env::args().skip(1).collect::<Vec<_>>()))
}
