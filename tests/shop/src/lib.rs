//! A sample shop. Nobody who builds this extension can reach the live site from a test machine, and no test should lean
//! on somebody's real orders; so this crate stands in for the site's order pages, under the site's own host names, on
//! one loopback port. It is a stub: the class names, `data-pl` hooks, sentences and JSON shapes are those that public
//! code and captures show of the live pages; what they do not show is invented, and each invention is marked where it
//! is made.
//!
//! The port is two things at once. A connection that begins with a TLS handshake is talked to as the shop itself;
//! anything else is taken for a browser that uses the port as its HTTP proxy. Every host that is not the shop's is
//! refused there with 502 and written down ([`Shop::egress`]), and that list is the proof that the extension sends
//! nothing anywhere.
//!
//! The pages are React pages that render late, from answers that come by JSONP, as on the site. They report to the shop
//! which buttons were pressed and whether by a person ([`Shop::presses`]), and what React believes the dispute form to
//! hold ([`Shop::form_state`]); nothing that is submitted goes further than [`Shop::submissions`].
//!
//! ```no_run
//! # async fn example() -> std::io::Result<()> {
//! let shop = shop::Shop::start(shop::Options::new("tests/shop/app")).await?;
//! println!("chromium --proxy-server=http://127.0.0.1:{}", shop.port());
//! # Ok(()) }
//! ```

mod answer;
mod classic;
mod day;
mod desk;
mod gate;
mod money;
mod order;
mod record;
mod sample;

use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{SystemTime, UNIX_EPOCH},
};

use hyper::body::Bytes;
use serde_json::Value;
use tokio::{net::TcpListener, task::JoinHandle};

pub use crate::{
    day::Day,
    money::{Currency, Money},
    order::{Case, Event, Line, Order, Status, Store},
    record::Press,
    sample::{ID_SERIES, INEXACT_ID, PERSONAL, generated_orders, sample_orders},
};

/// What the pages' own security policy says. Under the strict one Chromium lets no content script compile wasm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Csp {
    /// No header at all.
    None,
    /// `script-src 'self' https://acs.aliexpress.com`: no eval, no wasm, nothing inline.
    Strict,
}

/// Which orders the shopper has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Orders {
    /// [`sample_orders`], ten cards at a time.
    Sample,
    /// [`generated_orders`], so many and all at once.
    Generated(usize),
}

/// What stands between the shopper and their orders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate {
    /// Nothing.
    Open,
    /// Every page of an order leads to the page that asks to log in.
    Login,
    /// Every page of an order is covered by the question whether a person is there, and no answer comes.
    Captcha,
}

/// How the shop behaves.
#[derive(Debug, Clone)]
pub struct Options {
    /// The pages' security policy.
    pub csp: Csp,
    /// The shop's clock, in milliseconds since 1970; `None` is the real one.
    pub now: Option<i64>,
    /// Which orders there are.
    pub orders: Orders,
    /// Whether order line ids stand in the pages, in each line's "Snapshot" link. Nobody knows whether the live site's
    /// do; without them they travel in the JSON alone.
    pub dom_ids: bool,
    /// Whether the form's drop-down carries ARIA roles. The live one's are unknown.
    pub aria: bool,
    /// The language of the form's words: `en`, `de` or `ko`. Only the English reasons are words the live site was seen to use.
    pub form_language: String,
    /// What the button that confirms receipt says.
    pub confirm_words: String,
    /// What stands before the orders.
    pub gate: Gate,
    /// The list's cards as a narrow screen gets them: each one a link to its order.
    pub mobile: bool,
    /// Whether the list was redesigned: other classes, other hooks, the same words.
    pub drifted: bool,
    /// How long a page waits between its answer and its drawing.
    pub render_delay_ms: u64,
    /// How long after the rest an order page draws its buttons. The live site was seen to take about four seconds.
    pub button_delay_ms: u64,
    /// Whether a parcel's times are written with the zone's name and without the weekday.
    pub zoned_times: bool,
    /// Orders, by their ids, that the list still shows as they were: its answer lags behind their own pages.
    pub lagging: BTreeMap<String, Status>,
    /// The folder that holds `node_modules` with React in it.
    pub react_root: PathBuf,
    /// Which port on 127.0.0.1; 0 takes any free one.
    pub port: u16,
}

impl Options {
    /// The sample as most tests want it: real clock, no security policy, line ids in the pages.
    pub fn new(react_root: impl Into<PathBuf>) -> Options {
        Options {
            csp: Csp::None,
            now: None,
            orders: Orders::Sample,
            dom_ids: true,
            aria: false,
            form_language: "en".to_owned(),
            confirm_words: "Confirm received".to_owned(),
            gate: Gate::Open,
            mobile: false,
            drifted: false,
            render_delay_ms: 150,
            button_delay_ms: 0,
            zoned_times: false,
            lagging: BTreeMap::new(),
            react_root: react_root.into(),
            port: 0,
        }
    }
}

/// A running shop. It serves from the tokio runtime it was started on, so a caller that blocks needs one with more than
/// one thread. Dropping it stops it and closes its connections.
pub struct Shop {
    port: u16,
    floor: Arc<Floor>,
    task: JoinHandle<()>,
}

impl Shop {
    /// Opens the shop.
    ///
    /// # Errors
    ///
    /// When React is not installed under `react_root`, or the port is taken.
    pub async fn start(options: Options) -> io::Result<Shop> {
        let floor = Arc::new(Floor {
            react: read_umd(&options.react_root, "react")?,
            react_dom: read_umd(&options.react_root, "react-dom")?,
            log: Mutex::default(),
            options: Mutex::new(options.clone()),
            put: Mutex::default(),
        });
        let tls = gate::certify()?;
        let listener = TcpListener::bind(("127.0.0.1", options.port)).await?;
        let port = listener.local_addr()?.port();
        let task = tokio::spawn(gate::open(listener, tls, Arc::clone(&floor)));
        Ok(Shop { port, floor, task })
    }

    /// The port on 127.0.0.1, to be used as proxy or as TLS origin.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Moves the shop's clock.
    pub fn set_now(&self, now_ms: i64) {
        self.floor.options().now = Some(now_ms);
    }

    /// Changes the security policy of pages loaded from now on.
    pub fn set_csp(&self, csp: Csp) {
        self.floor.options().csp = csp;
    }

    /// Puts a text at an address (without its query): a page; a script or a style sheet, by the address's ending; or, if it
    /// is JSON, an answer. It is served instead of the shop's own.
    pub fn put(&self, address: &str, text: &str) {
        self.floor.put().insert(address.to_owned(), text.to_owned());
    }

    /// What was put at an address is there no longer.
    pub fn take_away(&self, address: &str) {
        self.floor.put().remove(address);
    }

    /// Changes anything about pages loaded from now on.
    pub fn change(&self, edit: impl FnOnce(&mut Options)) {
        edit(&mut self.floor.options());
    }

    /// Changes the orders.
    pub fn set_orders(&self, orders: Orders) {
        self.floor.options().orders = orders;
    }

    /// Changes whether line ids stand in pages loaded from now on.
    pub fn set_dom_ids(&self, dom_ids: bool) {
        self.floor.options().dom_ids = dom_ids;
    }

    /// Changes whether the form's drop-down carries ARIA roles on pages loaded from now on.
    pub fn set_aria(&self, aria: bool) {
        self.floor.options().aria = aria;
    }

    /// The orders as they stand on the shop's clock now.
    pub fn orders(&self) -> Vec<Order> {
        self.floor.orders()
    }

    /// The hosts that were asked for and refused with 502, in order, repeats included.
    pub fn egress(&self) -> Vec<String> {
        self.floor.log().egress.clone()
    }

    /// The addresses that were served, in order; the pages' own reports to the shop are left out.
    pub fn requests(&self) -> Vec<String> {
        self.floor.log().requests.clone()
    }

    /// The buttons that were pressed on the pages.
    pub fn presses(&self) -> Vec<Press> {
        self.floor.log().presses.clone()
    }

    /// What was confirmed on the form's last step.
    pub fn submissions(&self) -> Vec<Value> {
        self.floor.log().submissions.clone()
    }

    /// What React last said the form holds; `Null` before it said anything.
    pub fn form_state(&self) -> Value {
        self.floor.log().form_state()
    }

    /// Forgets everything that was written down.
    pub fn clear_log(&self) {
        *self.floor.log() = record::Log::default();
    }
}

impl Drop for Shop {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// What every connection shares.
struct Floor {
    react: Bytes,
    react_dom: Bytes,
    options: Mutex<Options>,
    put: Mutex<BTreeMap<String, String>>,
    log: Mutex<record::Log>,
}

impl Floor {
    // A test that panicked while it held a lock must not take the server, and with it the clearer message, down.
    fn options(&self) -> MutexGuard<'_, Options> {
        self.options.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn log(&self) -> MutexGuard<'_, record::Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self) -> MutexGuard<'_, BTreeMap<String, String>> {
        self.put.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put_at(&self, address: &str) -> Option<String> {
        self.put().get(address).cloned()
    }

    fn now(&self) -> i64 {
        self.options().now.unwrap_or_else(|| {
            let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            i64::try_from(since.as_millis()).unwrap_or_default()
        })
    }

    fn orders(&self) -> Vec<Order> {
        let orders = self.options().orders;
        let mut orders = match orders {
            Orders::Sample => sample_orders(self.now()),
            Orders::Generated(count) => generated_orders(count, self.now()),
        };
        let filed = |line: &Line, claim: &Value| {
            claim.get("tradeOrderLineId").and_then(Value::as_str) == Some(line.id.as_str())
        };
        let log = self.log();
        for order in &mut orders {
            if order.lines.iter().any(|line| log.submissions.iter().any(|claim| filed(line, claim))) {
                order.case = Some(Case::Filed);
            }
        }
        orders
    }

    /// The orders as the list shows them. What it lags behind in, it has heard of no dispute about.
    fn listed(&self) -> Vec<Order> {
        let lagging = self.options().lagging.clone();
        let mut orders = self.orders();
        for order in &mut orders {
            if let Some(status) = lagging.get(&order.id) {
                order.status = *status;
                order.case = None;
            }
        }
        orders
    }

    fn page_size(&self) -> usize {
        match self.options().orders {
            Orders::Sample => 10,
            Orders::Generated(count) => count.max(1),
        }
    }
}

fn read_umd(root: &Path, package: &str) -> io::Result<Bytes> {
    let file = root.join("node_modules").join(package).join("umd").join(format!("{package}.production.min.js"));
    std::fs::read(&file).map(Bytes::from).map_err(|error| {
        let advice = format!("{} is missing: run `npm ci` in {}", file.display(), root.display());
        io::Error::new(error.kind(), advice)
    })
}
