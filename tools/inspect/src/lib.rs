//! `inspect`: the same core on a page that was saved, without a browser, for a bug report or a curious contributor.
//!
//! A file is a saved order page (HTML) or a saved answer of the site (JSON, bare or handed to a function), in UTF-8 or UTF-16,
//! also compressed (gzip); or several of them in one file (MHTML, HAR). What a file of another kind is, is told. Several files are
//! taken as read at the same time, and orders of the same number are merged. With `--json` one object is printed, whose
//! shape is kept stable (a member may be added, none is renamed, removed or given another meaning):
//!
//! ```text
//! page      order-list, order-detail, tracking, refund-list, dispute-status, dispute-form, classic-order-list,
//!           classic-order-detail, unsupported, unknown; of several files, that of the first
//! health    read      every expected field, by its first reader
//!           degraded  something expected is missing, or was read by a fallback
//!           unreadable  nothing could be read; of several files, the worst
//! missed    ["field: what was tried"]
//! more      whether a page says that there are more orders (or disputes) than it shows; null where none says either
//! none      whether a page says that there are none at all: not on one tab alone, and not for one search
//! orders    [{
//!   id        "…"; null for a dispute whose page names neither its order nor a line of another file's order
//!   status    awaiting-payment, awaiting-shipment, awaiting-delivery, completed, closed, cancelled, in-dispute, refunded,
//!             unknown
//!   store     "…"
//!   placed, paid, shipped, delivered, completed, estimated_delivery, delivery_deadline
//!             "2026-09-04": calendar days, as the page shows them; of several readings the earliest
//!   total     {"currency": "BRL", "minor": 13274}: minor units
//!   lines     [{
//!     id, title   "…"
//!     quantity    1
//!     can_dispute whether the dispute button stands at the line; null where a page never has it
//!     unit_price  as total
//!     clocks      [{
//!       purpose     not-received, not-as-described, any-reason
//!       opens, opens_latest, safe_by, hard_close
//!                   "2026-09-19T00:00:00-07:00": instants, each with the offset of the zone it was counted in
//!       certainty   shown, worked-out, estimate (which has no hard_close)
//!       because     whole sentences
//!       may_wait_until
//!                   while tracking looks normal the site may hold the opening back until this instant
//!       rules       the names of the rules in src/policy.json that closed it
//!       explained   the clock in one paragraph, for a person
//!     }]
//!     state       not-shipped, too-early, open, last-hours (under 24 h before safe_by), doubtful (between safe_by and
//!                 hard_close), closed, in-dispute, refunded, refunded-in-part, cancelled, unknown
//!     beside      [{
//!       rule        the name of the rule in src/policy.json
//!       role        beside (a date that is no dispute window: a delay coupon, a free return), left (what may be left when
//!                   the window is over), after-opening (a step of a dispute that was opened)
//!       words       the same in a sentence, for a person
//!       safe_by, hard_close, certainty, because
//!                   as of a clock
//!     }]
//!     advice      [{"kind": "no-button", "words": "…"}]: what a shopper is told about this line now
//!     product, variant
//!                 "…": what tells lines without an id apart
//!     status      as of the order, where the page tells the line apart
//!     dispute     {"id": "…", "stage": "seller|shopper|platform|return|refunded|ended|unknown", "asked", "offered",
//!                 "refunded": as total, "solution": "refund-only|return"} and how it was read, as below
//!     readings, terms, tracks
//!                 as below, where they are of this line alone
//!   }]
//!   country     "BR"
//!   tags        ["LOCAL_FREE_RETURN"]: the site's codes
//!   dispute     as of a line, where the page does not say about which of its lines it is
//!   status_read how the status was read: page and source (answer, page); way, the reader that won (`rows`, or `rows/1`
//!               for its first fallback); inferred, whether its place told what it is and not known words; words, as they
//!               stood there
//!   readings    [{"what": "placed|…|delay-coupon|dispute-opened|dispute-state|refunded|…", "day": "2026-07-15", and how it was read}]: each day, as often as
//!               pages told it
//!   terms       [{"what": "after-receipt|after-placed|free-return|return-shipment", "days": 7, and how it was read}]
//!   tracks      [{"day", "at", "code", "words"}]: what happened to the parcel, the newest first
//! }]
//! readers   {"order/line/title": [3, 1]}: how often each reader of a field won, the first one first
//! toolbar   {"text", "title", "unknown"}: what the browser's toolbar would say of these orders, with the usual settings, and
//!           how many of them have no date yet
//! ```
//!
//! A report made by the extension (see `src/report.rs`) is read like a page, and gives its page, health, missed and readers.
//!
//! With `--claim CLAIM.json` one saved dispute form is planned instead of read: what would be filled into it, and what would
//! not. The claim is
//!
//! ```text
//! line_id   "…", the digits of the order line
//! received  true, false
//! reason    nr-deadline-passed, nr-no-tracking, nr-returned-to-sender, nr-customs, nr-wrong-address, nr-marked-delivered,
//!           nr-refused, nr-shipping-method-changed, rc-quality, rc-not-as-described, rc-damaged, rc-quantity-short,
//!           rc-wrong-item, rc-does-not-work, rc-fake, rc-empty-parcel, rc-return-not-refunded, personal-reason, other
//! solution  refund-only, return
//! amount    {"currency": "USD", "minor": 1250}, or null
//! letter    "…"
//! ```
//!
//! and with `--json` one object is printed, as stable as the other:
//!
//! ```text
//! page      dispute-form, or the kind of page the file's address names
//! plan      [{
//!   role      received, solution, reason, amount, description
//!   label     the field's label, as the form says it
//!   value     what would be set: an option's own text, or what would be written
//!   already   true where it says so already, and nothing would be written
//! }]
//! refusals  [{
//!   role      as above
//!   why       ambiguous, no-such-field, not-asked (the form does not ask it), elsewhere (only outside the dispute form),
//!             hidden, read-only, disabled, already-filled, option-not-found, unclear ("yes" can be read both ways),
//!             over-limit, other-currency, other-unit (percent, pieces), not-known, disagrees (the letter says something
//!             else than the rest of the claim), other-order, other-form (to cancel, to rate, to send a number), unsupported
//!   label     the question as the form asks it, where there is one
//!   maximum   beside over-limit: {"currency", "minor"}, or {"characters"} in UTF-16 units, {"bytes"} in UTF-8 or {"words"}
//!   same      beside read-only: whether what stands there is what the claim asks for
//!   looks_for beside option-not-found: the list was not open when the page was saved; what would be looked for in it
//! }]
//! questions ["…"]: what the form asks besides, and the claim has no answer to; not there where there is none
//! ```
//!
//! Every part of the claim is in the plan or among the refusals.
//!
//! With `--snapshot` what was collected is printed instead, one JSON object for each file: the very shape a page's script hands
//! to the core, in which nothing has been understood yet.
//!
//! What is not known is null. A file that cannot be opened or an argument that cannot be understood ends it with status 2
//! and one sentence; a page that cannot be read is a result like any other.

pub mod answer;
mod claim;
mod container;
#[cfg(test)]
mod expected;
mod form;
pub mod html;
#[cfg(test)]
mod left;
mod report;
pub mod saved;
#[cfg(test)]
mod spoiled;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod unseen;
#[cfg(test)]
mod zoo;

use std::collections::BTreeMap;
use std::fmt::{self, Display};
use std::io::Write;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use recourse::day::{Moment, Zone};
use recourse::ledger;
use recourse::order::{Milestone, Order, PageKind};
use recourse::policy::Policy;
use recourse::read::{self, Health};
use recourse::site::Site;
use recourse::snapshot::Snapshot;

use self::container::Document;

/// How the command is called.
const USAGE: &str =
    "cargo xtask inspect FILE… [--url URL] [--now RFC3339] [--zone IANA] [--claim CLAIM.json] [--json | --snapshot]";

/// Runs the command, and says how it ended.
pub fn run(arguments: &[String]) -> ExitCode {
    let printed = inspect(arguments).map(|text| std::io::stdout().write_all(text.as_bytes()));
    match printed {
        // A reader that has seen enough (`| head`) is no failure.
        Ok(_) => ExitCode::SUCCESS,
        Err(refusal) => {
            eprintln!("error: {refusal}");
            ExitCode::from(2)
        }
    }
}

/// Why nothing was inspected.
#[derive(Debug, PartialEq, Eq)]
enum Refusal {
    NoFile,
    Option(String),
    Missing(&'static str),
    Now(String),
    Zone(String),
    File(String, String),
    Claim(String, String),
    OneForm,
}

impl Display for Refusal {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoFile => write!(to, "no file was named; {USAGE}"),
            Self::Option(option) => write!(to, "there is no option {option}; {USAGE}"),
            Self::Missing(option) => write!(to, "{option} needs a value; {USAGE}"),
            Self::Now(text) => write!(to, "--now must be an RFC 3339 time such as 2026-09-07T12:00:00Z, not `{text}`"),
            Self::Zone(text) => write!(to, "--zone must be an IANA zone such as Europe/Berlin, not `{text}`"),
            Self::File(path, why) => write!(to, "{path} cannot be opened: {why}"),
            Self::Claim(path, why) => write!(to, "{path} is not a claim: {why}"),
            Self::OneForm => write!(to, "--claim takes one saved form; {USAGE}"),
        }
    }
}

/// What was asked for.
#[derive(Debug)]
struct Wanted {
    files: Vec<String>,
    url: Option<String>,
    now: Moment,
    zone: Zone,
    claim: Option<String>,
    json: bool,
    snapshot: bool,
}

impl Wanted {
    fn parse(arguments: &[String]) -> Result<Self, Refusal> {
        let (mut files, mut url, mut now, mut zone) = (Vec::new(), None, None, None);
        let (mut claim, mut json, mut snapshot) = (None, false, false);
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            // `--now=…` and `--now …` are the same.
            let (name, joined) = match argument.split_once('=') {
                Some((name, value)) if name.starts_with("--") => (name, Some(value.to_owned())),
                _ => (argument.as_str(), None),
            };
            let mut value = |name| joined.clone().or_else(|| rest.next().cloned()).ok_or(Refusal::Missing(name));
            match name {
                "--url" => url = Some(value("--url")?),
                "--now" => now = Some(value("--now")?),
                "--zone" => zone = Some(value("--zone")?),
                "--claim" => claim = Some(value("--claim")?),
                "--json" if joined.is_none() => json = true,
                "--snapshot" if joined.is_none() => snapshot = true,
                "--" => files.extend(rest.by_ref().cloned()),
                _ if name.starts_with('-') => return Err(Refusal::Option(argument.clone())),
                _ => files.push(argument.clone()),
            }
        }
        if files.is_empty() {
            return Err(Refusal::NoFile);
        }
        let now = match now {
            Some(text) => Moment::parse(&text).ok_or(Refusal::Now(text))?,
            None => clock(),
        };
        let zone = match zone {
            Some(name) => Zone::iana(&name).ok_or(Refusal::Zone(name))?,
            None => system_zone(),
        };
        Ok(Self { files, url, now, zone, claim, json, snapshot })
    }
}

fn clock() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// The machine's own zone. A machine that names none keeps UTC, as its C library does.
fn system_zone() -> Zone {
    let named = [std::env::var("TZ").ok(), iana_time_zone::get_timezone().ok()];
    let zone = named.into_iter().flatten().find_map(|name| Zone::iana(name.trim_start_matches(':')));
    zone.unwrap_or_else(Zone::utc)
}

/// What all files together say.
struct Findings {
    page: PageKind,
    /// Whether any of the pages says that there is more than it shows.
    more: Option<bool>,
    /// Whether a page says that there is nothing at all.
    none: bool,
    health: Health,
    missed: Vec<String>,
    orders: Vec<Order>,
    readers: BTreeMap<String, Vec<u32>>,
}

impl Findings {
    fn add(&mut self, health: Health, missed: Vec<String>, readers: Vec<(String, Vec<u32>)>) {
        self.health = self.health.max(health);
        for missed in missed {
            if !self.missed.contains(&missed) {
                self.missed.push(missed);
            }
        }
        for (field, ranks) in readers {
            let known = self.readers.entry(field).or_default();
            known.resize(known.len().max(ranks.len()), 0);
            known.iter_mut().zip(ranks).for_each(|(known, n)| *known += n);
        }
    }
}

fn inspect(arguments: &[String]) -> Result<String, Refusal> {
    let wanted = Wanted::parse(arguments)?;
    let files = wanted.files.iter().map(|path| open(path)).collect::<Result<Vec<_>, _>>()?;
    let mut texts = Vec::new();
    let mut closed = Vec::new();
    for file in files {
        match container::open(&file, Site::built_in()) {
            Ok(inside) => texts.extend(inside),
            Err(name) => closed.push(name),
        }
    }
    if let Some(path) = &wanted.claim {
        let text = String::from_utf8_lossy(&open(path)?).into_owned();
        let claim = claim::parse(&text).map_err(|why| Refusal::Claim(path.clone(), why))?;
        let [form] = texts.as_slice() else { return Err(Refusal::OneForm) };
        let planned = claim::of(&form.text, wanted.url.as_deref().or(form.url.as_deref()), &claim);
        return Ok(if wanted.json { claim::json(&planned) } else { claim::table(&planned) });
    }
    if wanted.snapshot {
        let open = |document| opened(document, wanted.url.as_deref(), texts.len() == 1, Site::built_in());
        return Ok(texts.iter().map(|document| recourse::plain::to_json(&open(document)) + "\n").collect());
    }
    let mut findings = find(&texts, wanted.url.as_deref(), wanted.now, &wanted.zone);
    for name in closed {
        findings.add(Health::Unreadable, vec![format!("file: {name}")], Vec::new());
    }
    let policy = Policy::built_in();
    Ok(if wanted.json {
        report::json(&findings, policy, wanted.now, &wanted.zone)
    } else {
        report::table(&findings, policy, wanted.now, &wanted.zone)
    })
}

fn open(path: &str) -> Result<Vec<u8>, Refusal> {
    std::fs::read(path).map_err(|error| Refusal::File(path.to_owned(), error.to_string()))
}

/// What a document says; its own word for its address goes before the shopper's, which is of one file.
fn opened(document: &Document, url: Option<&str>, alone: bool, site: &Site) -> Snapshot {
    match &document.url {
        Some(own) => saved::open(&document.text, Some(own), true, site),
        None => saved::open(&document.text, url, alone, site),
    }
}

fn find(texts: &[Document], url: Option<&str>, now: Moment, zone: &Zone) -> Findings {
    let site = Site::built_in();
    let mut findings = Findings {
        page: PageKind::Unknown,
        more: None,
        none: false,
        health: Health::Read,
        missed: Vec::new(),
        orders: Vec::new(),
        readers: BTreeMap::new(),
    };
    let mut readings = Vec::new();
    // What one file tells of the day an order was placed, another may need for the year of its dates.
    let mut placed = BTreeMap::new();
    for document in texts.iter().filter(|_| texts.len() > 1) {
        let snapshot = opened(document, url, texts.len() == 1, site);
        let reading = read::read(&snapshot, site, now, zone);
        let orders = reading.sightings.iter().map(|sighting| &sighting.order);
        placed.extend(orders.filter_map(|order| Some((order.id.clone(), order.day(Milestone::Placed)?))));
    }
    for (n, text) in texts.iter().enumerate() {
        let page = if let Some(report) = saved::report(&text.text) {
            findings.add(report.health, report.missed, report.readers);
            report.page
        } else {
            let snapshot = opened(text, url, texts.len() == 1, site);
            let reading = read::read_knowing(&snapshot, site, now, zone, &|id| placed.get(id).copied());
            let page = reading.page;
            readings.push((reading, snapshot.answer.is_some(), recourse::report::readers(&snapshot)));
            page
        };
        if n == 0 {
            findings.page = page;
        }
    }
    // Where two disagree an order's own page has the last word, and an answer's codes before a page's words: whichever
    // file was named first.
    readings.sort_by_key(|(reading, is_answer, _)| (reading.page == PageKind::OrderDetail, *is_answer));
    let mut nameless = Vec::new();
    for (reading, _, readers) in readings {
        findings.add(reading.health, reading.missed, readers);
        findings.more = findings.more.max(reading.more);
        findings.none |= reading.none;
        for sighting in reading.sightings {
            match findings.orders.iter_mut().find(|known| known.id == sighting.order.id) {
                Some(known) => drop(ledger::merge(known, sighting.order)),
                None => findings.orders.push(sighting.order),
            }
        }
        nameless.extend(reading.nameless);
    }
    // A dispute's page may name the line and not its order: another of the files may tell.
    for mut sighting in nameless {
        let lines = &sighting.order.lines;
        let named =
            |known: &&mut Order| lines.iter().any(|line| line.id.as_ref().is_some_and(|id| known.line(id).is_some()));
        match findings.orders.iter_mut().find(named) {
            Some(known) => {
                sighting.order.id.clone_from(&known.id);
                ledger::merge(known, sighting.order);
            }
            None => findings.orders.push(sighting.order),
        }
    }
    findings
}
