//! Everything that can be said against the sources without running them.

use anyhow::{Context, Result};

use crate::build::{self, ZONES};
use crate::manifest::Variant;
use crate::process::{cargo, run, say};
use crate::{layout, provision};

pub(crate) fn lint() -> Result<()> {
    provision::rust_components()?;
    say("checking the layout of the Rust sources");
    run(cargo().args(["fmt", "--all", "--check"])).context("`cargo fmt --all` puts it right")?;
    say("checking the native code");
    run(cargo().args(["clippy", "--workspace", "--all-targets", "--all-features", "--", "--deny", "warnings"]))?;
    provision::wasm_target()?;
    say("checking the wasm code");
    run(cargo()
        .args(["clippy", "--package", "recourse", "--lib", "--test", "wasm", "--target", "wasm32-unknown-unknown"])
        .arg("--target-dir")
        .arg(layout::wasm_target())
        .args(["--", "--deny", "warnings"])
        .env(ZONES.0, ZONES.1))?;
    say("checking JavaScript, CSS and JSON");
    run(provision::biome()?.args(["check", "--error-on-warnings"]))
        .context("`node xtask/npm/node_modules/@biomejs/biome/bin/biome check --write` puts the layout right")?;
    build::build()?;
    // After the build, because it brings the types of the core's own functions.
    say("checking the types in JavaScript");
    run(provision::tsc()?.args(["--project", "tsconfig.json"]))?;
    let mut web_ext = provision::web_ext()?;
    say("checking the Firefox extension as the add-on store does");
    run(web_ext
        .args(["lint", "--warnings-as-errors", "--no-config-discovery", "--source-dir"])
        .arg(build::directory(Variant::Firefox)))
}
