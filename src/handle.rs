//! The one function: a request, what is stored, the time and the zone become a response and effects.
//!
//! It is cut in two where a browser has to wait for its storage: a [`Turn`] first says which records it [wants](Turn::wants)
//! and then [takes](Turn::take) them. Nothing here reads a clock, a page or a store.

mod claim;
mod learn;
mod page;
mod popup;

use std::collections::BTreeMap;

use crate::badge::{self, Page};
use crate::claim::{Claim, form};
use crate::day::{HOUR, Moment, Zone};
use crate::learn::{End, Event, Run};
use crate::ledger::{self, Entry, Index, Trouble};
use crate::message::{Act, Anchor, Chip, Collect, Effects, Pointer, Request, Response, TabDuty, Tag, View};
use crate::order::{Line, Order, PageKind, Source, Status};
use crate::panel;
use crate::plain::{FromPlain, Plain, ToPlain};
use crate::policy::Policy;
use crate::read::{self, Health, Reading, Sighting};
use crate::site::Site;
use crate::window::{self, State, Window};

/// What is stored, by key; `None` for a key that was asked for and is not stored.
pub type Records = BTreeMap<String, Option<Plain>>;

const INDEX: &str = "index";
const CLAIM: &str = "claim";
const LEARN: &str = "learn";
const ORDER: &str = "order:";
const ASIDE: &str = "aside:";
/// Asks for everything that is stored: without an index nothing else says which orders there are.
pub const EVERYTHING: &str = "*";

/// Who asks, as far as the browser knows better than the request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caller {
    /// The tab whose page asks.
    pub tab: Option<i64>,
    /// The life of the browser: another one after every start.
    pub session: String,
    /// A throw of dice.
    pub dice: u32,
}

crate::plain::record!(Caller { tab, session, dice });

/// One request, on its way through.
pub struct Turn {
    request: Request,
    reading: Option<Reading>,
    now: Moment,
    zone: Zone,
    caller: Caller,
}

/// What comes of a request.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What to show.
    pub response: Response,
    /// What should happen.
    pub effects: Effects,
}

impl Turn {
    /// Begins a turn.
    pub fn new(request: Request, now: Moment, zone: Zone) -> Self {
        let reading = match &request {
            Request::Seen { snapshot, .. } => Some(read::read(snapshot, Site::built_in(), now)),
            _ => None,
        };
        Self { request, reading, now, zone, caller: Caller::default() }
    }

    /// Says who asks.
    #[must_use]
    pub fn by(self, caller: Caller) -> Self {
        Self { caller, ..self }
    }

    /// The records this turn still wants, given those it has been offered.
    pub fn wants(&self, offered: &Records) -> Vec<String> {
        let mut keys = Records::new();
        let mut want = |key: String| {
            if !offered.contains_key(&key) {
                keys.insert(key, None);
            }
        };
        want(INDEX.to_owned());
        want(CLAIM.to_owned());
        want(LEARN.to_owned());
        self.orders().iter().for_each(|id| want(key_of(id)));
        let Some(stored) = offered.get(INDEX) else { return keys.into_keys().collect() };
        match stored.as_ref().and_then(|plain| Index::from_plain(plain).ok()) {
            Some(index) => {
                let moved = index.basis != self.basis();
                let wanted = index.orders.iter().filter(|(_, entry)| moved || self.wants_open_orders() && entry.live);
                wanted.for_each(|(id, _)| want(key_of(id)));
            }
            None => want(EVERYTHING.to_owned()),
        }
        keys.into_keys().collect()
    }

    fn wants_open_orders(&self) -> bool {
        matches!(self.request, Request::Popup | Request::Learn { .. })
    }

    fn orders(&self) -> Vec<&str> {
        match (&self.request, &self.reading) {
            (_, Some(reading)) => reading.sightings.iter().map(|sighting| sighting.order.id.as_str()).collect(),
            (Request::Chips { anchors }, _) => anchors.iter().map(|anchor| anchor.order.as_str()).collect(),
            (Request::StartClaim { order, .. }, _) => vec![order],
            _ => Vec::new(),
        }
    }

    /// What the stored instants depend on besides the orders.
    fn basis(&self) -> String {
        let mut text = self.zone.name.clone();
        for part in [" ", &Policy::built_in().policy, " ", &Policy::built_in().version] {
            text.push_str(part);
        }
        text
    }

    /// Finishes the turn with the records it wanted.
    pub fn take(self, records: Records) -> Outcome {
        let basis = self.basis();
        let Self { request, reading, now, zone, caller } = self;
        let mut desk = Desk::open(records, basis, now, zone, caller);
        let response = desk.answer(request, reading);
        desk.close(response)
    }
}

/// The records of one turn, and what changed in them.
struct Desk {
    site: &'static Site,
    policy: &'static Policy,
    now: Moment,
    zone: Zone,
    index: Index,
    orders: BTreeMap<String, Order>,
    claim: Option<Claim>,
    caller: Caller,
    run: Option<Run>,
    run_changed: bool,
    tab: Option<TabDuty>,
    writes: Records,
    index_changed: bool,
    has_index: bool,
    set_aside: bool,
}

impl Desk {
    fn open(records: Records, basis: String, now: Moment, zone: Zone, caller: Caller) -> Self {
        let mut desk = Self {
            site: Site::built_in(),
            policy: Policy::built_in(),
            now,
            zone,
            index: Index::new(basis.clone()),
            orders: BTreeMap::new(),
            claim: None,
            caller,
            run: None,
            run_changed: false,
            tab: None,
            writes: BTreeMap::new(),
            index_changed: false,
            has_index: false,
            set_aside: false,
        };
        for (key, stored) in records {
            if let Some(stored) = stored {
                desk.take(&key, stored);
            }
        }
        if !desk.has_index || desk.index.basis != basis {
            desk.index.basis = basis;
            desk.index_changed |= !desk.orders.is_empty();
            let ids: Vec<String> = desk.orders.keys().cloned().collect();
            ids.iter().for_each(|id| desk.reindex(id));
        }
        desk
    }

    fn take(&mut self, key: &str, stored: Plain) {
        let kept = match (key, key.strip_prefix(ORDER)) {
            (INDEX, _) => Index::from_plain(&stored).map(|index| (self.index, self.has_index) = (index, true)),
            (LEARN, _) => Run::from_plain(&stored).map(|run| self.run = Some(run)),
            (CLAIM, _) => Claim::from_plain(&stored).map(|claim| self.claim = Some(claim)),
            (_, Some(id)) => Order::from_plain(&stored).map(|order| drop(self.orders.insert(id.to_owned(), order))),
            _ => Ok(()),
        };
        if kept.is_err() {
            // A record that cannot be read is set aside for a person to look at; the others live.
            let mut aside = ASIDE.to_owned();
            aside.push_str(key);
            self.writes.insert(aside, Some(stored));
            self.writes.insert(key.to_owned(), None);
            self.index_changed = true;
            self.set_aside = true;
        }
    }

    fn answer(&mut self, request: Request, reading: Option<Reading>) -> Response {
        match request {
            Request::Opened { url } => self.opened(&url),
            Request::Seen { snapshot, settled } => match reading {
                Some(reading) => self.seen(&snapshot.url, snapshot.source(), settled, reading),
                None => Response::default(),
            },
            Request::Chips { anchors } => self.chips_of(&anchors, ""),
            Request::Popup => Response { popup: Some(self.popup()), ..Response::default() },
            Request::StartClaim { order, line, url } => self.start_claim(&order, line.as_deref(), url.as_deref()),
            Request::DropClaim => self.drop_claim(),
            Request::AdoptClaim { url } => self.adopt(&url),
            Request::Form { url, form, fill, use_maximum } => self.form(&url, &form, fill, use_maximum),
            Request::Filled { url, form, results, use_maximum, undone } => {
                self.filled(&url, &form, &results, use_maximum, undone)
            }
            Request::Understood => {
                self.set_aside = false;
                self.index_changed |= self.index.set_aside;
                self.index.set_aside = false;
                Response::default()
            }
            Request::Learn { what } => self.learn(&what),
            Request::TabOpened { tab } => self.told(Event::Opened(tab)),
            Request::TabFailed { tab: None } => self.told(Event::NotOpened),
            Request::TabFailed { tab: Some(tab) } | Request::TabClosed { tab } => self.told(Event::Closed(tab)),
            Request::Blocked { by } => {
                let end = End::named(&by).unwrap_or(End::Elsewhere);
                self.caller.tab.map_or_else(Response::default, |tab| self.told(Event::Blocked(tab, end)))
            }
            Request::Woke => self.told(Event::Clock),
            Request::WriteFailed { why } => {
                let mut text = String::from("The browser refused to store what was read: ");
                text.push_str(&why);
                text.push_str(". Free some disk space, then reload this page. Nothing read before is lost.");
                let panel = panel::notice("Recourse could not save", &text);
                Response { panel: Some(panel), ..Response::default() }
            }
        }
    }

    /// Merges a sighting, and says which known line each of its lines is.
    fn absorb(&mut self, seen: Order) -> Vec<usize> {
        let id = seen.id.clone();
        let before = self.orders.get(&id).cloned();
        let mut merged = before.clone().unwrap_or_else(|| Order::new(id.clone(), seen.seen));
        let placed = ledger::merge(&mut merged, seen);
        if before.as_ref().is_none_or(|before| ledger::differ(before, &merged)) {
            self.store(&merged);
        }
        self.orders.insert(id.clone(), merged);
        self.reindex(&id);
        placed
    }

    fn store(&mut self, order: &Order) {
        self.writes.insert(key_of(&order.id), Some(order.to_plain()));
    }

    fn reindex(&mut self, id: &str) {
        let Some(order) = self.orders.get(id) else { return };
        let mut entry = Entry::default();
        for (_, _, window) in self.windows(order) {
            let live = is_open(order, &window);
            entry.live |= live;
            if live
                && let Some(clock) = window.headline()
                && let (Some(safe_by), Some(hard_close)) = (clock.safe_by, clock.hard_close)
            {
                entry.closings.push((safe_by.moment, hard_close.moment));
            }
        }
        if self.index.orders.get(id) != Some(&entry) {
            self.index.orders.insert(id.to_owned(), entry);
            self.index_changed = true;
        }
    }

    /// The windows of an order: of each of its lines, or of the whole where no line is known.
    fn windows<'a>(&self, order: &'a Order) -> Vec<(Option<&'a Line>, Option<String>, Window)> {
        let of = |line| window::of(order, line, self.policy, self.now, &self.zone);
        if order.lines.is_empty() {
            return vec![(None, None, of(None))];
        }
        order.lines.iter().enumerate().map(|(n, line)| (Some(line), Some(line_key(line, n)), of(Some(line)))).collect()
    }

    fn close(mut self, response: Response) -> Outcome {
        self.index.set_aside |= self.set_aside;
        if self.index_changed {
            self.writes.insert(INDEX.to_owned(), Some(self.index.to_plain()));
        }
        if self.run_changed {
            self.writes.insert(LEARN.to_owned(), self.run.as_ref().map(Run::to_plain));
        }
        let (toolbar, mut wake_at) = badge::toolbar(&self.index, self.now);
        let due = self.run.as_ref().and_then(Run::due);
        wake_at = [wake_at, due].into_iter().flatten().min();
        let watch_tab = self.run.as_ref().and_then(|run| run.tab);
        let wake_at = wake_at.map(|moment| moment.0);
        let effects = Effects { writes: self.writes, toolbar: Some(toolbar), wake_at, tab: self.tab, watch_tab };
        Outcome { response, effects }
    }
}

/// What comes first: the earliest last safe day, those without one behind the others, those that are over last.
fn urgency(window: &Window) -> (bool, bool, Moment) {
    let safe_by = window.headline().and_then(|clock| clock.safe_by).map(|at| at.moment);
    (!window.state.is_live(), safe_by.is_none(), safe_by.unwrap_or(Moment(0)))
}

/// Whether a shopper could still want a window. Of a finished order that shows no date, nobody says that they do: its chip
/// on the list leads to its page, and the popup is not the history of everything.
fn is_open(order: &Order, window: &Window) -> bool {
    let finished = matches!(order.status(), Status::Completed | Status::Closed);
    window.state.is_live() && !(finished && window.state == State::Unknown)
}

fn line_key(line: &Line, n: usize) -> String {
    line.id.clone().unwrap_or_else(|| {
        let mut key = String::from("#");
        key.push_str(&n.to_string());
        key
    })
}

fn key_of(id: &str) -> String {
    let mut key = ORDER.to_owned();
    key.push_str(id);
    key
}
