//! One scenario, played in both browsers, each time with a shop and a browser of its own.
//!
//! A scenario is played once: what fails now and then is a bug, of the extension or of the test. When one fails, a
//! picture of its page, the page's source and the driver's log are kept in `target/browser-failures/`.

use std::fs;
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use shop::{Options, Shop};
use thirtyfour::WindowHandle;

use crate::{Browser, Kind, Launch, Package};

/// What stands ready before a scenario begins.
pub struct Setup {
    /// How the shop behaves.
    pub shop: Options,
    /// The extension.
    pub extension: Package,
    /// A profile to come back to.
    pub profile: Option<PathBuf>,
    /// The shopper's zone, as an IANA name.
    pub timezone: Option<String>,
}

impl Setup {
    /// The built extension, the shop as most tests want it, a fresh profile, the machine's own zone.
    ///
    /// # Errors
    ///
    /// When the extension is not built.
    pub fn usual(kind: Kind) -> Result<Setup> {
        let shop = Options::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("../shop/app"));
        Ok(Setup { shop, extension: Package::built(kind)?, profile: None, timezone: None })
    }
}

/// What a scenario plays with.
pub struct Scene {
    // The browser goes before the shop that serves it.
    /// The browser, on an empty page.
    pub browser: Browser,
    /// The shop, which takes every request the browser makes.
    pub shop: Shop,
    /// The extension that is loaded, to start a second browser with.
    pub extension: Package,
    first_tab: WindowHandle,
}

impl Scene {
    async fn prepare(kind: Kind, setup: Setup) -> Result<Scene> {
        let shop = Shop::start(setup.shop).await.context("the sample shop did not open")?;
        let browser = Browser::launch(Launch {
            profile: setup.profile,
            timezone: setup.timezone,
            ..Launch::new(kind, &setup.extension, shop.port())
        })
        .await?;
        let first_tab = browser.driver().window().await?;
        Ok(Scene { browser, shop, extension: setup.extension, first_tab })
    }

    /// Goes back to the tab the scenario began in.
    ///
    /// # Errors
    ///
    /// When that tab was closed.
    pub async fn return_to_first_tab(&self) -> Result<()> {
        Ok(self.browser.driver().switch_to_window(self.first_tab.clone()).await?)
    }

    /// The hosts outside the shop that something asked for, without those each browser asks for by itself.
    pub fn unexpected_hosts(&self) -> Vec<String> {
        let own = own_hosts(self.browser.kind());
        let known = |host: &String| own.iter().any(|own| host == own || host.ends_with(&format!(".{own}")));
        self.shop.egress().into_iter().filter(|host| !known(host)).collect()
    }

    async fn keep_evidence(&self, directory: &Path) -> Result<()> {
        fs::create_dir_all(directory)?;
        fs::write(directory.join("driver.log"), self.browser.driver_log())?;
        fs::write(directory.join("page.html"), self.browser.page_source().await?)?;
        self.browser.screenshot(&directory.join("screenshot.png")).await
    }
}

/// Hosts the browsers themselves call, and below them, with any extension or none: updates, settings, sign-in.
fn own_hosts(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Chromium => &[
            "accounts.google.com",
            "clients2.google.com",
            "clients2.googleusercontent.com",
            "content-autofill.googleapis.com",
            "edgedl.me.gvt1.com",
            "optimizationguide-pa.googleapis.com",
            "redirector.gvt1.com",
            "safebrowsing.googleapis.com",
            "update.googleapis.com",
            "www.google.com",
        ],
        Kind::Firefox => &[
            "cdn.mozilla.net",
            "detectportal.firefox.com",
            "mozgcp.net",
            "services.mozilla.com",
            "telemetry.mozilla.org",
            "aus5.mozilla.org",
        ],
    }
}

/// Plays one scenario; [`both_browsers!`](crate::both_browsers) calls this.
///
/// # Panics
///
/// When the scenario fails: that is how a test says so.
pub fn play(
    name: &str,
    kind: Kind,
    setup: impl FnOnce(Kind) -> Result<Setup>,
    scenario: impl AsyncFn(&Scene) -> Result<()>,
) {
    let begun = Instant::now();
    let result = try_to_play(name, kind, setup, scenario);
    note_time(name, kind, begun.elapsed());
    if let Err(error) = result {
        // A panic carries one line; resuming one prints nothing itself.
        eprintln!("{error:#}");
        resume_unwind(Box::new(format!("{error:#}")));
    }
}

/// Adds a line to the list of what each scenario took. A list that cannot be written fails no test.
fn note_time(name: &str, kind: Kind, took: Duration) {
    let line = format!("{:.1} {name}::{}\n", took.as_secs_f64(), kind.name());
    let file = fs::OpenOptions::new().create(true).append(true).open(programs::browser_times());
    let _ = file.and_then(|mut file| file.write_all(line.as_bytes()));
}

fn try_to_play(
    name: &str,
    kind: Kind,
    setup: impl FnOnce(Kind) -> Result<Setup>,
    scenario: impl AsyncFn(&Scene) -> Result<()>,
) -> Result<()> {
    // The shop must go on serving while the test's own thread is busy.
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let scene = runtime.block_on(Scene::prepare(kind, setup(kind)?))?;
    let outcome = catch_unwind(AssertUnwindSafe(|| runtime.block_on(scenario(&scene))));
    if !matches!(outcome, Ok(Ok(()))) {
        let directory = programs::target().join("browser-failures").join(format!("{name}-{}", kind.name()));
        match runtime.block_on(scene.keep_evidence(&directory)) {
            Ok(()) => eprintln!("what it looked like: {}", directory.display()),
            Err(error) => eprintln!("what it looked like is not wholly kept in {}: {error:#}", directory.display()),
        }
    }
    // An assertion's own message has been printed where it failed.
    let result = outcome.unwrap_or_else(|panic| resume_unwind(panic));
    let ended = runtime.block_on(scene.browser.quit());
    result.and(ended)
}

/// Makes a test for each browser of an async function that takes a [`Scene`]: `both_browsers!(a_chip_is_drawn);` gives
/// `a_chip_is_drawn::chromium` and `a_chip_is_drawn::firefox`. A second argument makes the [`Setup`] from the [`Kind`].
#[macro_export]
macro_rules! both_browsers {
    ($scenario:ident) => {
        $crate::both_browsers!($scenario, $crate::Setup::usual);
    };
    ($scenario:ident, $setup:expr) => {
        mod $scenario {
            use super::*;

            #[test]
            fn chromium() {
                $crate::play(stringify!($scenario), $crate::Kind::Chromium, $setup, super::$scenario);
            }

            #[test]
            fn firefox() {
                $crate::play(stringify!($scenario), $crate::Kind::Firefox, $setup, super::$scenario);
            }
        }
    };
}
