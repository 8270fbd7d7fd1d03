//! The one function: a request, what is stored, the time and the zone become a response and effects.
//!
//! It is cut in two where a browser has to wait for its storage: a [`Turn`] first says which records it [wants](Turn::wants)
//! and then [takes](Turn::take) them. Nothing here reads a clock, a page or a store.

#![warn(clippy::arithmetic_side_effects)]

mod asker;
mod claim;
mod compose;
mod files;
mod guard;
mod learn;
mod page;
mod popup;
mod preview;
mod remind;
mod say;
mod sheet;
mod skew;
mod sync;

use std::collections::BTreeMap;

use crate::advice::{self, Advice, Case};
use crate::badge::{self, Page};
use crate::calendar::Diary;
use crate::claim::letter::Letters;
use crate::claim::words::Words;
use crate::claim::{Claim, form};
use crate::correction;
use crate::day::{DAY, Day, HOUR, Moment, Zone};
use crate::learn::{End, Event, Run};
use crate::ledger::{self, Closing, Entry, Index, SHELVES, Shelf, Stored, Trouble};
use crate::message::{
    Act, Anchor, Chip, Collect, Effects, Note, OwnPage, Pointer, Request, Response, TabDuty, Tag, View,
};
use crate::order::{Line, Order, PageKind, Status};
use crate::panel;
use crate::plain::{FromPlain, Plain, ToPlain};
use crate::policy::Policy;
use crate::read::{self, Health, Reading, Sighting};
use crate::remind::Memory;
use crate::settings::Settings;
use crate::site::Site;
use crate::sync::Link;
use crate::window::{self, State, Window};

pub use asker::Asker;

/// What is stored, by key; `None` for a key that was asked for and is not stored.
pub type Records = BTreeMap<String, Option<Plain>>;

const INDEX: &str = "index";
const CLAIM: &str = "claim";
const LEARN: &str = "learn";
const SITE: &str = "site";
const SETTINGS: &str = "settings";
const DUE: &str = "due";
const DIARY: &str = "calendar";
const ORDER: &str = "order:";
const TOLD: &str = "told:";
const SHELF: &str = "shelf:";
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
    pub dice: u32,
    /// Whose page it is.
    pub from: Asker,
    /// The addresses the browser has for that page: of the document, and of the tab where that has gone on without loading.
    pub urls: Vec<String>,
    /// What the browser calls that document, for as long as it exists.
    pub document: Option<String>,
}

crate::plain::record!(Caller { tab, session, dice, from, urls, document });

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

    /// The records this turn still wants, given those it has been offered.
    pub fn wants(&self, offered: &Records) -> Vec<String> {
        if !self.may_be_asked() {
            return Vec::new();
        }
        let mut keys = Records::new();
        let mut want = |key: String| {
            if !offered.contains_key(&key) {
                keys.insert(key, None);
            }
        };
        [INDEX, CLAIM, SETTINGS, LEARN].into_iter().for_each(|key| want(key.to_owned()));
        self.caller.keys().into_iter().for_each(&mut want);
        self.wants_of_claim(offered, &mut want);
        let orders = self.orders();
        for id in &orders {
            [ORDER, TOLD].into_iter().for_each(|kind| want(keyed(kind, id)));
            want(shelf_key(ledger::shelf_of(id)));
        }
        if !matches!(self.request, Request::Woke) {
            want(DUE.to_owned());
        }
        if matches!(self.request, Request::Export { .. } | Request::Forget { .. } | Request::ForgetSince { .. }) {
            want(DIARY.to_owned());
        }
        if let (Request::Closed { id } | Request::Pressed { id, .. }, Some(Some(due))) =
            (&self.request, offered.get(DUE))
            && id == remind::MISSED
        {
            for (id, _) in due.members() {
                [ORDER, TOLD].into_iter().for_each(|kind| want(keyed(kind, id)));
                want(shelf_key(ledger::shelf_of(id)));
            }
        }
        let settings = offered.get(SETTINGS).and_then(Option::as_ref);
        let mut settings = settings.and_then(|plain| Settings::from_plain(plain).ok()).unwrap_or_default();
        settings.correct(self.now);
        self.wants_of_sync(offered, &settings, &mut want);
        let Some(stored) = offered.get(INDEX) else { return keys.into_keys().collect() };
        let index = match stored.as_ref().map(Index::stored) {
            Some((Stored::Ours(index), _)) => index,
            Some((Stored::Newer, _)) => return keys.into_keys().collect(),
            _ => {
                want(EVERYTHING.to_owned());
                return keys.into_keys().collect();
            }
        };
        let exchanges = self.exchanges(offered, &settings);
        let mut everything =
            index.basis != self.basis(&settings) || self.concerns_all() || self.is_time_to_tidy(&index);
        everything |= index.is_ahead(self.now);
        // A dispute's page may name a line and not its order, so every order is asked whether it has that line.
        everything |= self.reading.as_ref().is_some_and(|reading| !reading.nameless.is_empty());
        if self.is_popup() && !index.troubles.is_empty() {
            want(REPORT.to_owned());
        }
        for (n, short) in index.shelves.iter().enumerate() {
            let due = short.next.is_some_and(|next| next <= self.now);
            if due || exchanges || self.is_popup() {
                want(shelf_key(n));
            }
            let Some(Some(plain)) = offered.get(&shelf_key(n)) else { continue };
            let Ok(shelf) = Shelf::from_plain(plain) else {
                everything = true;
                continue;
            };
            for (id, entry) in &shelf {
                let is_due = entry.remind.is_some_and(|next| next <= self.now);
                if due && is_due || (exchanges || self.is_popup()) && entry.live {
                    [ORDER, TOLD].into_iter().for_each(|kind| want(keyed(kind, id)));
                    want(DUE.to_owned());
                }
            }
        }
        if everything {
            want(EVERYTHING.to_owned());
        }
        keys.into_keys().collect()
    }

    fn is_popup(&self) -> bool {
        // Where shopper and seller write to each other, every open order may be the one they write about.
        matches!(self.request, Request::Popup | Request::Talk { .. } | Request::Learn { .. })
    }

    /// Whether the request is about every order there is.
    fn concerns_all(&self) -> bool {
        matches!(
            self.request,
            Request::Choose { .. }
                | Request::Forget { order: None }
                | Request::ForgetSince { .. }
                | Request::PreviewSite { .. }
        ) || matches!(&self.request, Request::Export { order: None, .. })
    }

    /// Whether the ledger was not looked through for a while.
    fn is_time_to_tidy(&self, index: &Index) -> bool {
        matches!(self.request, Request::Woke)
            && index.tidied.is_some_and(|tidied| self.now.since(tidied).saturating_abs() > ledger::TIDY_EVERY)
    }

    fn orders(&self) -> Vec<&str> {
        match (&self.request, &self.reading) {
            (_, Some(reading)) => reading.sightings.iter().map(|sighting| sighting.order.id.as_str()).collect(),
            (Request::Chips { anchors }, _) => anchors.iter().map(|anchor| anchor.order.as_str()).collect(),
            (Request::Shown { orders }, _) => orders.iter().map(String::as_str).collect(),
            (
                Request::StartClaim { order, .. }
                | Request::Compose { order, .. }
                | Request::Sheet { order, .. }
                | Request::Say { order, .. }
                | Request::Unsay { order, .. }
                | Request::Dismiss { order }
                | Request::Snooze { order, .. }
                | Request::Mute { order, .. }
                | Request::Forget { order: Some(order) }
                | Request::Export { order: Some(order), .. },
                _,
            ) => vec![order],
            (Request::Import { file }, _) => {
                file.get("orders").values().iter().filter_map(|kept| kept.get("order").get("id").text()).collect()
            }
            (Request::Closed { id }, _) => id.strip_prefix(ORDER).into_iter().collect(),
            (Request::Pressed { id, .. }, _) => id.strip_prefix(ORDER).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    /// What the stored instants depend on besides the orders.
    fn basis(&self, settings: &Settings) -> String {
        let mut text = self.zone.name.clone();
        for part in [" ", &Policy::built_in().policy, " ", &Policy::built_in().version, " ", &settings.basis()] {
            text.push_str(part);
        }
        text
    }

    /// What a claim needs besides: its words, its letters, what proves it, and its order.
    fn wants_of_claim(&self, offered: &Records, want: &mut dyn FnMut(String)) {
        let language = match &self.request {
            Request::Form { form, .. } | Request::Filled { form, .. } => form.language.as_deref(),
            Request::Shorten { language, .. } => Some(language.as_str()),
            Request::StartClaim { .. }
            | Request::Compose { .. }
            | Request::Composer { .. }
            | Request::Letter { .. }
            | Request::LeaveClaim { .. }
            | Request::Pressed { button: Some(0), .. } => None,
            // A draft is drawn in the popup as well.
            Request::Popup if self.claim_in(offered).is_some_and(|claim| claim.draft) => None,
            _ => return,
        };
        if Words::built_in().is_none() {
            want(WORDS.to_owned());
        }
        want(PROOFS.to_owned());
        ["en", language.unwrap_or("en")].into_iter().filter_map(compose::letters_key).for_each(&mut *want);
        if let Some(claim) = self.claim_in(offered) {
            [ORDER, TOLD].into_iter().for_each(|kind| want(keyed(kind, &claim.order)));
            claim.language.as_deref().and_then(compose::letters_key).into_iter().for_each(&mut *want);
        }
        match &self.request {
            Request::StartClaim { order, line, .. } | Request::Compose { order, line, .. } => {
                want(compose::kept_key(order, line.as_deref()));
            }
            // A notification knows its line by what stands in the banner.
            Request::Pressed { id, .. } => {
                if let (Some(order), Some(Some(due))) = (id.strip_prefix(ORDER), offered.get(DUE)) {
                    want(compose::kept_key(order, due.get(order).get("line").text()));
                }
            }
            _ => {}
        }
    }

    fn claim_in(&self, offered: &Records) -> Option<Claim> {
        Claim::from_plain(offered.get(CLAIM)?.as_ref()?).ok()
    }

    /// Finishes the turn with the records it wanted.
    pub fn take(self, records: Records) -> Outcome {
        if !self.may_be_asked() {
            return not_allowed();
        }
        let basis = |settings: &Settings| self.basis(settings);
        let mut desk = Desk::open(records, self.now, self.zone.clone(), self.caller.clone());
        if !desk.concerns_its_page(&self.request) {
            return not_allowed();
        }
        if let Request::Choose { settings } = &self.request {
            desk.choose(settings);
        }
        if !desk.newer {
            desk.confirm(&self.request);
        }
        let basis = basis(&desk.settings);
        desk.settle(basis);
        let response = desk.answer(self.request, self.reading);
        desk.close(response)
    }
}

/// The records of one turn, and what changed in them.
struct Desk {
    site: &'static Site,
    policy: &'static Policy,
    now: Moment,
    zone: Zone,
    settings: Settings,
    index: Index,
    shelves: BTreeMap<usize, Shelf>,
    orders: BTreeMap<String, Order>,
    told: BTreeMap<String, Memory>,
    due: remind::Due,
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
    tab: Option<TabDuty>,
    report: String,
    writes: Records,
    notes: Vec<Note>,
    withdraw: Vec<String>,
    refused: Option<String>,
    index_changed: bool,
    shelves_changed: Vec<usize>,
    /// Shelves of which the summary does not hold any more.
    outdated: Vec<usize>,
    due_changed: bool,
    /// Everything that is stored was offered, and the shelves are made anew.
    remake: bool,
    /// What is stored was written by a newer version: it is left alone.
    newer: bool,
    set_aside: bool,
    /// Something was about to be shown when the background was stopped.
    interrupted: bool,
    /// The shopper wants nothing of it kept.
    forgets_all: bool,
}

impl Desk {
    fn open(records: Records, now: Moment, zone: Zone, caller: Caller) -> Self {
        let mut desk = Self {
            site: Site::built_in(),
            policy: Policy::built_in(),
            now,
            zone,
            settings: Settings::default(),
            index: Index::new(String::new()),
            shelves: BTreeMap::new(),
            orders: BTreeMap::new(),
            told: BTreeMap::new(),
            due: remind::Due::new(),
            diary: Diary::new(),
            claim: None,
            dropped: None,
            kept_claims: Vec::new(),
            letters: Vec::new(),
            proofs: BTreeMap::new(),
            caller,
            shown: asker::Shown::default(),
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
            shelves_changed: Vec::new(),
            outdated: Vec::new(),
            due_changed: false,
            remake: records.contains_key(EVERYTHING),
            newer: false,
            set_aside: false,
            interrupted: false,
            forgets_all: false,
        };
        for (key, stored) in records {
            if let Some(stored) = stored {
                desk.take(&key, stored);
            }
        }
        if !desk.newer {
            desk.correct_clock();
        }
        desk
    }

    fn take(&mut self, key: &str, stored: Plain) {
        let kept = match key.split_once(':') {
            Some(("order", id)) => {
                Order::from_plain(&stored).map(|order| drop(self.orders.insert(id.to_owned(), order)))
            }
            Some(("told", id)) => Memory::from_plain(&stored).map(|told| drop(self.told.insert(id.to_owned(), told))),
            Some(("shelf", n)) => Shelf::from_plain(&stored).map(|shelf| {
                if let Ok(n) = n.parse() {
                    self.shelves.insert(n, shelf);
                }
            }),
            Some(_) if key == WORDS => Words::from_plain(&stored).map(Words::learn),
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
                    (Stored::Remake(misfit), old) => {
                        if let Some(old) = old {
                            self.index = old;
                        }
                        misfit.map_or(Ok(()), Err)
                    }
                },
                SETTINGS => Settings::from_plain(&stored).map(|settings| self.settings = settings),
                DUE => remind::Due::from_plain(&stored).map(|due| self.due = due),
                DIARY => Diary::from_plain(&stored).map(|diary| self.diary = diary),
                sync::LINK => Link::from_plain(&stored).map(|link| self.link = Some(link)),
                LEARN => Run::from_plain(&stored).map(|run| self.run = Some(run)),
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
            self.index_changed = true;
            self.set_aside = true;
        }
    }

    /// Makes the shelves anew where they have to be, and otherwise looks at what has come due on those that were taken.
    fn settle(&mut self, basis: String) {
        if self.newer {
            return;
        }
        if self.remake || self.index.basis != basis {
            self.remake_shelves(basis);
            return;
        }
        let due = |short: &ledger::Summary| short.next.is_some_and(|next| next <= self.now);
        self.outdated = (0..).zip(&self.index.shelves).filter(|(_, short)| due(short)).map(|(n, _)| n).collect();
        for n in self.outdated.clone() {
            let shelf = self.shelves.get(&n).into_iter().flatten();
            let ids = shelf.filter(|(_, entry)| entry.remind.is_some_and(|next| next <= self.now));
            let ids: Vec<String> = ids.map(|(id, _)| id.clone()).collect();
            ids.iter().for_each(|id| self.reindex(id));
        }
    }

    fn remake_shelves(&mut self, basis: String) {
        self.index_changed |= self.index.basis != basis && !self.orders.is_empty();
        self.index.basis = basis;
        let old = std::mem::take(&mut self.shelves);
        let ids: Vec<String> = self.orders.keys().cloned().collect();
        ids.iter().for_each(|id| self.reindex(id));
        let none = Shelf::new();
        let changed = |n: &usize| self.shelves.get(n).unwrap_or(&none) != old.get(n).unwrap_or(&none);
        self.shelves_changed = (0..SHELVES).filter(changed).collect();
        self.outdated = (0..SHELVES).collect();
        self.tidy(&ids);
    }

    /// Forgets orders that are over and have not been seen for longer than the shopper wants.
    fn tidy(&mut self, ids: &[String]) {
        let since = self.index.tidied.map_or(0, |tidied| self.now.since(tidied));
        if self.index.tidied.is_some() && since.saturating_abs() <= ledger::TIDY_EVERY {
            return;
        }
        // A gap this long is a long absence or a clock that is wrong, and neither is a reason to forget anything yet.
        if (0..2 * ledger::TIDY_EVERY).contains(&since) && self.index.tidied.is_some() {
            for id in ids {
                let on_shelf = self.shelves.get(&ledger::shelf_of(id)).is_some_and(|shelf| shelf.contains_key(id));
                let age = self.orders.get(id).map_or(0, |order| self.now.since(order.seen));
                if on_shelf || age <= ledger::WORD_FOR_WORD {
                    continue;
                }
                if age > self.settings.keeps() {
                    self.forget_claims(id);
                    self.orders.remove(id);
                    [ORDER, TOLD].into_iter().for_each(|kind| drop(self.writes.insert(keyed(kind, id), None)));
                } else if let Some(order) = self.orders.get_mut(id)
                    && ledger::compact(order)
                {
                    self.writes.insert(keyed(ORDER, id), Some(order.to_plain()));
                }
            }
        }
        self.index.tidied = Some(self.now);
        self.index_changed |= !ids.is_empty();
    }

    fn answer(&mut self, request: Request, reading: Option<Reading>) -> Response {
        match request {
            Request::Opened { url } => self.opened(&url),
            Request::Seen { snapshot, settled } => match reading {
                Some(reading) => {
                    let reading = self.read_again(&snapshot, reading);
                    self.seen(&snapshot, settled, reading)
                }
                None => Response::default(),
            },
            Request::Chips { mut anchors } => {
                anchors.retain(|anchor| self.is_shown(&anchor.order));
                self.chips_of(&anchors, "")
            }
            Request::Show { what, order } => show(what, order.as_deref()),
            Request::Composer { url } => Response { popup: self.composer(url.as_deref()), ..Response::default() },
            Request::Popup => Response { popup: Some(self.popup()), ..Response::default() },
            Request::StartClaim { order, line, url, fields } => {
                self.start_claim(&order, line.as_deref(), url.as_deref(), &fields)
            }
            Request::Compose { order, line, fields, received, .. } => {
                self.compose(&order, line.as_deref(), &fields, received)
            }
            Request::Letter { wish, fields } => self.letter(wish, &fields),
            Request::LeaveClaim { fields } => self.leave_claim(&fields),
            Request::Shorten { most, unit, language } => self.shorten(most, unit, &language),
            Request::Sheet { order, line } => {
                Response { popup: self.sheet(&order, line.as_deref()), ..Response::default() }
            }
            Request::DropClaim => self.drop_claim(),
            Request::RestoreClaim => self.restore_claim(),
            Request::Say { order, line, word, day } => self.say(&order, line, word, day.as_deref()),
            Request::Unsay { order, line } => self.unsay(&order, line.as_deref()),
            Request::Talk { url } => self.talk(&url),
            Request::AdoptClaim { url } => self.adopt(&url),
            Request::Form { url, form, fill, wishes, done } => self.form(&url, &form, fill, wishes, &done),
            Request::Filled { url, form, results, wishes, undone } => {
                self.filled(&url, &form, &results, wishes, undone)
            }
            Request::Understood => {
                self.set_aside = false;
                self.index_changed |= self.index.set_aside;
                self.index.set_aside = false;
                Response::default()
            }
            Request::Options => Response { popup: Some(correction::standing().view()), ..Response::default() },
            Request::PreviewSite { site } => self.preview_site(&site),
            Request::CorrectSite { site } => {
                self.writes.insert(SITE.to_owned(), site);
                Response::default()
            }
            Request::Learn { what } => self.learn(&what),
            Request::TabOpened { tab } => self.told_run(Event::Opened(tab)),
            Request::TabFailed { tab: None } => self.told_run(Event::NotOpened),
            Request::TabFailed { tab: Some(tab) } | Request::TabClosed { tab } => self.told_run(Event::Closed(tab)),
            Request::Blocked { by } => {
                let end = End::named(&by).unwrap_or(End::Elsewhere);
                self.caller.tab.map_or_else(Response::default, |tab| self.told_run(Event::Blocked(tab, end)))
            }
            Request::Woke => {
                self.exchange();
                self.told_run(Event::Clock)
            }
            Request::Synced { .. } => {
                self.exchange();
                Response::default()
            }
            Request::SyncFailed { why } => self.sync_failed(why),
            Request::Shown { .. } | Request::Closed { .. } => Response::default(),
            Request::Export { kind, order } => self.export(kind, order.as_deref()),
            Request::Import { file } => self.import(&file),
            Request::Forget { order } => self.forget(order.as_deref()),
            Request::ForgetSince { since } => self.forget_since(since),
            Request::Pressed { id, button } => self.pressed(&id, button),
            Request::Dismiss { order } => self.dismiss(&order),
            Request::Snooze { order, until } => self.snooze(&order, until),
            Request::Mute { order, muted } => self.mute(&order, muted),
            Request::Choices => {
                Response { settings: Some(self.settings.to_plain()), said: self.sync_words(), ..Response::default() }
            }
            Request::Choose { .. } => Response { refused: self.refused.take(), stale: true, ..Response::default() },
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
        placed
    }

    fn store(&mut self, order: &Order) {
        self.writes.insert(keyed(ORDER, &order.id), Some(order.to_plain()));
    }

    /// Puts an order on its shelf as it is now, or takes it off, and tells what is due.
    fn reindex(&mut self, id: &str) {
        let Some(order) = self.orders.get(id) else {
            self.shelve(id, Entry::default());
            return;
        };
        let mut entry = Entry::default();
        let windows = self.windows(order);
        for (line, _, window) in &windows {
            let live = is_open(order, *line, window, self.now);
            entry.live |= live || window.state == State::InDispute;
            if live {
                let price = line.map_or_else(|| order.total.clone(), Line::price);
                let closings = window.closings().into_iter().enumerate();
                entry.closings.extend(closings.map(|(n, (safe_by, hard_close))| Closing {
                    safe_by,
                    hard_close,
                    price: price.clone(),
                    again: n > 0,
                }));
            }
        }
        entry.remind = self.remind(id);
        self.shelve(id, entry);
    }

    fn shelve(&mut self, id: &str, entry: Entry) {
        let n = ledger::shelf_of(id);
        let shelf = self.shelves.entry(n).or_default();
        if shelf.get(id).unwrap_or(&Entry::default()) == &entry {
            return;
        }
        if entry == Entry::default() {
            shelf.remove(id)
        } else {
            shelf.insert(id.to_owned(), entry)
        };
        if !self.shelves_changed.contains(&n) {
            self.shelves_changed.push(n);
        }
    }

    /// The windows of an order: of each of its lines, or of the whole where no line is known.
    fn windows<'a>(&self, order: &'a Order) -> Vec<(Option<&'a Line>, Option<String>, Window)> {
        let of = |line| window::of(order, line, self.policy, self.now, &self.zone);
        if order.lines.is_empty() {
            return vec![(None, None, of(None))];
        }
        order.lines.iter().enumerate().map(|(n, line)| (Some(line), Some(line.key(n)), of(Some(line)))).collect()
    }

    fn close(mut self, mut response: Response) -> Outcome {
        if self.newer {
            // Nothing is written over what this version does not understand, and nobody is left in the dark about it.
            let panel = panel::notice("Recourse was downgraded", NEWER);
            response.panel.get_or_insert(panel);
            let effects = Effects { toolbar: Some(badge::unreadable(NEWER)), ..Effects::default() };
            return Outcome { response, effects };
        }
        if self.forgets_all {
            let effects = Effects {
                clear: true,
                sync: self.told_others,
                toolbar: Some(badge::toolbar(&Index::new(String::new()), self.now, 15).0),
                withdraw: self.withdraw,
                ..Effects::default()
            };
            return Outcome { response, effects };
        }
        self.close_page();
        let exchange_at = self.close_sync();
        let badge_days = i64::from(self.settings.badge_days);
        let none = Shelf::new();
        for n in &self.shelves_changed {
            let shelf = self.shelves.get(n).unwrap_or(&none);
            self.writes.insert(shelf_key(*n), (!shelf.is_empty()).then(|| shelf.to_plain()));
        }
        for n in self.outdated.iter().chain(&self.shelves_changed) {
            let shelf = self.shelves.get(n).unwrap_or(&none);
            let short = ledger::summary(shelf, self.now, badge_days);
            if let Some(old) = self.index.shelves.get_mut(*n)
                && *old != short
            {
                *old = short;
                self.index_changed = true;
            }
        }
        if self.due_changed {
            self.writes.insert(DUE.to_owned(), Some(self.due.to_plain()));
        }
        self.index.set_aside |= self.set_aside;
        if self.index_changed || !self.shelves_changed.is_empty() || self.remake && self.index.is_ahead(self.now) {
            self.index.looked = Some(self.now);
            self.writes.insert(INDEX.to_owned(), Some(self.index.to_plain()));
        }
        let (toolbar, wake_at) = badge::toolbar(&self.index, self.now, badge_days);
        if self.run_changed {
            self.writes.insert(LEARN.to_owned(), self.run.as_ref().map(Run::to_plain));
        }
        let wake_at = remind::wake_at(&self.index, wake_at, self.now);
        let due = self.run.as_ref().and_then(Run::due);
        let wake_at = [wake_at, due, exchange_at].into_iter().flatten().min();
        let watch_tab = self.run.as_ref().and_then(|run| run.tab);
        self.gather_notes();
        let effects = Effects {
            writes: self.writes,
            toolbar: Some(toolbar),
            wake_at: wake_at.map(|moment| moment.0),
            notes: self.notes,
            withdraw: self.withdraw,
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
    let text = "This page may not ask for that, or does not show that order any more. Reload it.";
    let panel = Some(panel::notice("Not done", text));
    let response = Response { refused: Some(text.to_owned()), panel, ..Response::default() };
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

const NEWER: &str = "What is stored was written by a newer version of Recourse. This older one leaves it alone and shows nothing of it: update Recourse.";

/// What comes first: the earliest last safe day, those without one behind the others, those that are over last.
fn urgency(window: &Window) -> (bool, bool, Moment) {
    let safe_by = window.safe_by().map(|at| at.moment);
    (!window.state.is_live(), safe_by.is_none(), safe_by.unwrap_or(Moment(0)))
}

/// Whether a shopper could still want a window. Of a finished order that shows no date, nobody says that they do: its chip
/// on the list leads to its page, and the popup is not the history of everything.
fn is_open(order: &Order, line: Option<&Line>, window: &Window, now: Moment) -> bool {
    let finished = matches!(order.status(), Status::Completed | Status::Closed);
    // Whether a long doubt was ever settled, nobody reads any more; a button that was seen there is another matter.
    let button = line.and_then(|line| line.can_dispute.as_ref()).is_some_and(|seen| seen.value);
    let over = window.closings().last().is_some_and(|(_, until)| now > until.plus(30 * DAY));
    let stale = window.state == State::Doubtful && over && !button;
    window.state.is_live() && !stale && !(finished && window.state == State::Unknown)
}

fn keyed(kind: &str, id: &str) -> String {
    let mut key = kind.to_owned();
    key.push_str(id);
    key
}

fn shelf_key(n: usize) -> String {
    keyed(SHELF, &n.to_string())
}
