//! Brings what the machine lacks, one function for each need, each saying what it does while it does it.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::process::{read, run, say};

const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// rustup can be told not to install what rust-toolchain.toml names, so the target is asked for by hand.
pub(crate) fn wasm_target() -> Result<()> {
    let library = read(Command::new("rustc").args(["--print", "target-libdir", "--target", WASM_TARGET]))?;
    if Path::new(library.trim()).exists() {
        return Ok(());
    }
    say("adding the wasm32 target to the Rust toolchain");
    run(Command::new("rustup").args(["target", "add", WASM_TARGET])).context(
        "the Rust toolchain has no wasm32-unknown-unknown target and rustup could not add it; \
         install rustup, or the target by the way your Rust was installed",
    )
}
