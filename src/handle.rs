//! The one function: a request, what is stored, the time and the zone become a response and effects.
//!
//! It is cut in two where a browser has to wait for its storage: a [`Turn`] first says which records it needs
//! ([`Turn::required_keys`]) and then [runs](Turn::run) with them. Nothing here reads a clock, a page or a store.

#![warn(clippy::arithmetic_side_effects)]

mod answer;
mod asker;
mod backfill;
mod claim;
mod compose;
mod files;
mod guard;
mod page;
mod popup;
mod preview;
mod remind;
mod rows;
mod sheet;
mod skew;
mod statements;
mod sync;
mod turn;
mod unstored;
mod upkeep;

use std::collections::BTreeMap;

use crate::advice::{self, Advice, Case};
use crate::backfill::{End, Event, Run};
use crate::badge::{self, ChipContext};
use crate::calendar::Diary;
use crate::claim::letter::Letters;
use crate::claim::words::FormWords;
use crate::claim::{Claim, form, readback};
use crate::correction;
use crate::day::{DAY, Day, HOUR, Moment, Zone};
use crate::ledger;
use crate::message::{
    Action, Anchor, Chip, Collect, Effects, Notification, OwnPage, Pointer, Request, Response, TabCommand, Tag, View,
};
use crate::order::{Line, Order, PageKind};
use crate::overview::{self, Index, Loss, OrderEntry, SHARDS, Shard, Stored, Trouble, is_open};
use crate::panel;
use crate::plain::{FromPlain, Plain, ToPlain};
use crate::policy::Policy;
use crate::read::{self, Health, PageReading, Sighting};
use crate::remind::Memory;
use crate::settings::Settings;
use crate::site::Site;
use crate::sync::Link;
use crate::text::{self, Text};
use crate::toolbar;
use crate::window::{self, Window, WindowState};

pub use asker::Asker;

/// What is stored, by key; `None` for a key that was asked for and is not stored.
pub type Records = BTreeMap<String, Option<Plain>>;

const INDEX: &str = "index";
const CLAIM: &str = "claim";
const BACKFILL: &str = "learn";
const SITE: &str = "site";
const SETTINGS: &str = "settings";
const DUE: &str = "due";
const DIARY: &str = "calendar";
const ORDER: &str = "order:";
const TOLD: &str = "told:";
const SHARD: &str = "shelf:";
const REPORT: &str = "report";
/// What a key begins with that names a file of the package, not a record: its JSON is wanted.
pub const FILE: &str = "file:";
const WORDS: &str = "file:words.json";
const PROOFS: &str = "file:evidence.json";
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
    pub seed: u32,
    /// Whose page it is.
    pub from: Asker,
    /// The addresses the browser has for that page: of the document, and of the tab where that has gone on without loading.
    pub urls: Vec<String>,
    /// What the browser calls that document, for as long as it exists, if it has a name for it.
    pub document: Option<String>,
}

crate::plain::record!(Caller { tab, session, seed, from, urls, document });

/// One request, on its way through.
pub struct Turn {
    request: Request,
    reading: Option<PageReading>,
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
        let now = now.bounded();
        let reading = match &request {
            Request::Seen { snapshot, .. } => Some(read::read(snapshot, Site::built_in(), now, &zone)),
            _ => None,
        };
        Self { request, reading, now, zone, caller: Caller::default() }
    }

    /// Says who asks.
    #[must_use]
    pub fn by(self, caller: Caller) -> Self {
        Self { caller, ..self }
    }
}

/// The records of one turn, and what changed in them.
struct Session {
    site: &'static Site,
    policy: &'static Policy,
    now: Moment,
    zone: Zone,
    settings: Settings,
    index: Index,
    shards: BTreeMap<usize, Shard>,
    orders: BTreeMap<String, Order>,
    told: BTreeMap<String, Memory>,
    due: remind::DueReminders,
    diary: Diary,
    claim: Option<Claim>,
    /// The claim that was discarded last.
    dropped: Option<Claim>,
    kept_claims: Vec<Claim>,
    letters: Vec<Letters>,
    proofs: BTreeMap<String, Vec<String>>,
    caller: Caller,
    /// The orders that the page that asks has shown.
    shown: asker::Shown,
    /// The documents of which that is remembered.
    pages: Vec<String>,
    /// How many orders pages have made known lately.
    made: Option<asker::Made>,
    made_changed: bool,
    /// This browser's part in the exchange with the shopper's others, while there is one.
    link: Option<Link>,
    link_changed: bool,
    /// What the browser's sync storage holds, where it was asked for.
    shared: Option<Plain>,
    /// What is to be written there.
    told_others: Records,
    /// What changes in this turn is what was exchanged, and is no news.
    exchanged: bool,
    run: Option<Run>,
    run_changed: bool,
    tab: Option<TabCommand>,
    report: String,
    writes: Records,
    notes: Vec<Notification>,
    withdraw: Vec<String>,
    refused: Option<Text>,
    index_changed: bool,
    shards_changed: Vec<usize>,
    /// Shards of which the summary does not hold any more.
    outdated: Vec<usize>,
    due_changed: bool,
    /// Everything that is stored was offered, and the shards are made anew.
    remake: bool,
    /// The keys of what was offered.
    present: Vec<String>,
    /// What of it could not be read.
    unreadable: Vec<Loss>,
    /// All shards were looked at for what is missing.
    checked: bool,
    /// What is stored was written by a newer version: it is left alone.
    newer: bool,
    /// Something was about to be shown when the background was stopped.
    interrupted: bool,
    /// The shopper wants nothing of it kept.
    forgets_all: bool,
    /// What is written is of use only if all of it is.
    whole: bool,
}

impl Session {
    fn open(records: Records, now: Moment, zone: Zone, caller: Caller) -> Self {
        let mut session = Self {
            site: Site::built_in(),
            policy: Policy::built_in(),
            now,
            zone,
            settings: Settings::default(),
            index: Index::new(String::new()),
            shards: BTreeMap::new(),
            orders: BTreeMap::new(),
            told: BTreeMap::new(),
            due: remind::DueReminders::new(),
            diary: Diary::new(),
            claim: None,
            dropped: None,
            kept_claims: Vec::new(),
            letters: Vec::new(),
            proofs: BTreeMap::new(),
            caller,
            shown: asker::Shown::default(),
            pages: Vec::new(),
            made: None,
            made_changed: false,
            link: None,
            link_changed: false,
            shared: None,
            told_others: BTreeMap::new(),
            exchanged: false,
            run: None,
            run_changed: false,
            tab: None,
            report: String::new(),
            writes: BTreeMap::new(),
            notes: Vec::new(),
            withdraw: Vec::new(),
            refused: None,
            index_changed: false,
            shards_changed: Vec::new(),
            outdated: Vec::new(),
            due_changed: false,
            remake: records.contains_key(EVERYTHING),
            present: Vec::new(),
            unreadable: Vec::new(),
            checked: (0..SHARDS).all(|n| records.contains_key(&shard_key(n))),
            newer: false,
            interrupted: false,
            forgets_all: false,
            whole: false,
        };
        // What the others are held against comes first.
        let mut records = records;
        if let Some(Some(index)) = records.remove(INDEX) {
            session.take(INDEX, index);
        }
        let mut absent = Vec::new();
        for (key, stored) in records {
            match stored {
                Some(stored) => {
                    session.present.push(key.clone());
                    session.take(&key, stored);
                }
                None => absent.push(key),
            }
        }
        if !session.newer {
            session.note_absent(&absent);
            session.correct_clock();
        }
        session
    }

    fn take(&mut self, key: &str, stored: Plain) {
        let kept = match key.split_once(':') {
            Some(("order", id)) => {
                Order::from_plain(&stored).map(|order| drop(self.orders.insert(id.to_owned(), order)))
            }
            Some(("told", id)) => Memory::from_plain(&stored).map(|told| drop(self.told.insert(id.to_owned(), told))),
            Some(("shelf", n)) => Shard::from_plain(&stored).map(|shard| {
                if let Ok(n) = n.parse() {
                    self.shards.insert(n, shard);
                }
            }),
            Some(_) if key == WORDS => FormWords::from_plain(&stored).map(FormWords::install),
            Some(_) if key == PROOFS => BTreeMap::from_plain(&stored).map(|proofs| self.proofs = proofs),
            Some(("file", _)) => Letters::from_plain(&stored).map(|letters| self.letters.push(letters)),
            Some(("session", _)) => {
                self.recall(key, &stored);
                return;
            }
            Some(("sync", _)) => {
                self.shared = Some(stored);
                return;
            }
            Some(("claim", _)) => Claim::from_plain(&stored).map(|claim| self.kept_claims.push(claim)),
            None => match key {
                INDEX => match Index::stored(&stored) {
                    (Stored::Ours(index), _) => {
                        self.index = index;
                        Ok(())
                    }
                    (Stored::Newer, _) => {
                        self.newer = true;
                        Ok(())
                    }
                    (Stored::Remake(error), old) => {
                        if let Some(old) = old {
                            self.index = old;
                        }
                        error.map_or(Ok(()), Err)
                    }
                },
                SETTINGS => Settings::stored(&stored).map(|settings| self.settings = settings),
                DUE => remind::DueReminders::from_plain(&stored).map(|due| self.due = due),
                DIARY => Diary::from_plain(&stored).map(|diary| self.diary = diary),
                sync::LINK => Link::from_plain(&stored).map(|link| self.link = Some(link)),
                BACKFILL => Run::from_plain(&stored).map(|run| self.run = Some(run)),
                REPORT => String::from_plain(&stored).map(|report| self.report = report),
                CLAIM => Claim::from_plain(&stored).map(|claim| self.take_claim(claim)),
                _ => Ok(()),
            },
            _ => Ok(()),
        };
        if kept.is_err() && !key.starts_with(FILE) {
            // A record that cannot be read is set aside for a person to look at; the others live.
            let mut aside = ASIDE.to_owned();
            aside.push_str(key);
            self.writes.insert(aside, Some(stored));
            self.writes.insert(key.to_owned(), None);
            self.unreadable.push(Loss { key: key.to_owned(), gone: false });
        }
    }

    /// Merges a sighting, and says which known line each of its lines is.
    fn absorb(&mut self, mut seen: Order) -> Vec<usize> {
        ledger::kept::reduce(&mut seen, self.site);
        self.absorb_by(seen, ledger::merge)
    }

    fn absorb_by<T>(&mut self, seen: Order, merge: impl FnOnce(&mut Order, Order) -> T) -> T {
        let id = seen.id.clone();
        let before = self.orders.get(&id).cloned();
        let mut merged = before.clone().unwrap_or_else(|| {
            let first = (self.caller.from == Asker::Site).then_some(self.now);
            Order { first, ..Order::new(id.clone(), seen.seen) }
        });
        let placed = merge(&mut merged, seen);
        if before.as_ref().is_none_or(|before| ledger::differ(before, &merged)) {
            self.store(&merged);
        }
        self.orders.insert(id.clone(), merged);
        self.end_claim(&id, before.as_ref());
        self.reindex(&id);
        if before.is_none() {
            self.index.orders = self.index.orders.saturating_add(1);
            self.index_changed = true;
            self.forget_losses(|loss| loss.order() == Some(&id));
        }
        placed
    }

    fn store(&mut self, order: &Order) {
        self.writes.insert(keyed(ORDER, &order.id), Some(order.to_plain()));
    }

    fn windows<'a>(&self, order: &'a Order) -> Vec<overview::LineWindow<'a>> {
        overview::windows(order, self.policy, self.now, &self.zone)
    }

    fn close(mut self, mut response: Response) -> Outcome {
        if self.newer {
            // Nothing is written over what this version does not understand, and nobody is left in the dark about it.
            let panel = panel::notice(text::newer_title(), text::newer());
            response.panel.get_or_insert(panel);
            let effects = Effects { toolbar: Some(toolbar::unreadable(text::newer())), ..Effects::default() };
            return Outcome { response, effects };
        }
        if self.forgets_all {
            let effects = Effects {
                clear: true,
                sync: self.told_others,
                toolbar: Some(toolbar::toolbar(&Index::new(String::new()), &Settings::default(), self.now).0),
                withdraw: self.withdraw,
                ..Effects::default()
            };
            return Outcome { response, effects };
        }
        self.close_page();
        let exchange_at = self.close_sync();
        self.gather_notes();
        if self.due_changed {
            self.writes.insert(DUE.to_owned(), Some(self.due.to_plain()));
        }
        self.close_overview();
        let (toolbar, wake_at) = toolbar::toolbar(&self.index, &self.settings, self.now);
        if self.run_changed {
            self.writes.insert(BACKFILL.to_owned(), self.run.as_ref().map(Run::to_plain));
        }
        let wake_at = remind::wake_at(&self.index, wake_at, self.now);
        let due = self.run.as_ref().and_then(Run::due);
        let wake_at = [wake_at, due, exchange_at].into_iter().flatten().min();
        let watch_tab = self.run.as_ref().and_then(|run| run.tab);
        let effects = Effects {
            writes: self.writes,
            toolbar: Some(toolbar),
            wake_at: wake_at.map(|moment| moment.0),
            notes: self.notes,
            withdraw: self.withdraw,
            whole: self.whole,
            clear: false,
            tab: self.tab,
            watch_tab,
            sync: self.told_others,
            keeps_wake: false,
        };
        Outcome { response, effects }
    }
}

/// What comes of a request that its page may not make. A page that was left and came back may ask for what it does not show
/// any more, so it says what to do.
fn not_allowed() -> Outcome {
    let panel = Some(panel::notice(text::not_allowed_title(), text::not_allowed()));
    let response = Response { refused: Some(text::not_allowed()), panel, ..Response::default() };
    Outcome { response, effects: Effects { keeps_wake: true, ..Effects::default() } }
}

/// The page of ours that is to be opened.
fn show(what: OwnPage, order: Option<&str>) -> Response {
    let mut page = what.file().to_owned();
    if let Some(order) = order {
        page.push('#');
        page.push_str(order);
    }
    Response { page: Some(page), ..Response::default() }
}

/// What comes first: the earliest last safe day, those without one behind the others, those that are over last.
fn urgency(window: &Window) -> (bool, bool, Moment) {
    let safe_by = window.safe_by().map(|at| at.moment);
    (!window.state.is_live(), safe_by.is_none(), safe_by.unwrap_or(Moment(0)))
}

fn keyed(kind: &str, id: &str) -> String {
    let mut key = kind.to_owned();
    key.push_str(id);
    key
}

fn shard_key(n: usize) -> String {
    keyed(SHARD, &n.to_string())
}
