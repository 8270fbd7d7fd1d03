//! Drives the real extension in real browsers.
//!
//! The tests, the demo and the benches see a page as a shopper does: through WebDriver, with the packaged extension
//! loaded and nothing in it changed for the occasion. This crate holds what the two browsers do differently, so that a
//! scenario is written once:
//!
//! - [`Browser`] starts a driver and a browser of its own, on a free port, with a profile and a temporary directory of
//!   its own, and ends both whatever happens.
//! - [`Shadow`] looks into the closed shadow roots the extension draws in, which no script of the page can.
//! - [`Browser::in_extension`] asks the extension's own APIs (badge, alarms, storage);
//!   [`Browser::stop_background`] does what a browser does to an idle worker.
//! - [`Package`] is the built extension, or a test copy of it with an edited manifest or an added file.
//! - [`both_browsers!`] makes one test for each browser of one scenario, and keeps what a failed one looked like.

mod background;
mod launch;
mod notification;
mod package;
mod scenario;
mod script;
mod servant;
mod shadow;
mod wait;
mod window;

pub use launch::Launch;
pub use package::Package;
pub use programs::{Kind, chromedriver, chromium, firefox, geckodriver};
pub use scenario::{Scene, Setup, play};
pub use shadow::Shadow;
pub use wait::{wait_for, wait_until};
pub use window::Browser;
