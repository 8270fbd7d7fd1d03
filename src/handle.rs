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
mod unstored;
mod upkeep;

use std::collections::BTreeMap;

use crate::advice::{self, Advice, Case};
use crate::badge::{self, Page};
use crate::calendar::Diary;
use crate::claim::letter::Letters;
use crate::claim::words::Words;
use crate::claim::{Claim, form, readback};
use crate::correction;
use crate::day::{DAY, Day, HOUR, Moment, Zone};
use crate::learn::{End, Event, Run};
use crate::ledger;
use crate::message::{
    Act, Anchor, Chip, Collect, Effects, Note, OwnPage, Pointer, Request, Response, TabDuty, Tag, View,
};
use crate::order::{Line, Order, PageKind};
use crate::overview::{self, Entry, Index, Loss, SHARDS, Shard, Stored, Trouble, is_open};
use crate::panel;
use crate::plain::{FromPlain, Plain, ToPlain};
use crate::policy::Policy;
use crate::read::{self, Health, Reading, Sighting};
use crate::remind::Memory;
use crate::settings::Settings;
use crate::site::Site;
use crate::sync::Link;
use crate::toolbar;
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
            want(shard_key(overview::shard_of(id)));
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
                want(shard_key(overview::shard_of(id)));
            }
        }
        let settings = offered.get(SETTINGS).and_then(Option::as_ref);
        let mut settings = settings.and_then(|plain| Settings::stored(plain).ok()).unwrap_or_default();
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
            index.basis != self.basis(&settings) || self.concerns_all() || self.is_time_to_prune(&index);
        everything |= index.is_ahead(self.now);
        // A dispute's page may name a line and not its order, so every order is asked whether it has that line.
        everything |= self.reading.as_ref().is_some_and(|reading| !reading.nameless.is_empty());
        if self.is_popup() && !index.troubles.is_empty() {
            want(REPORT.to_owned());
        }
        let checks = self.is_time_to_check(&index);
        for (n, short) in index.shards.iter().enumerate() {
            let due = short.next.is_some_and(|next| next <= self.now);
            if due || exchanges || self.is_popup() || checks {
                want(shard_key(n));
            }
            let Some(stored) = offered.get(&shard_key(n)) else { continue };
            let shard = stored.as_ref().map(Shard::from_plain);
            let Ok(shard) = shard.transpose() else {
                everything = true;
                continue;
            };
            // A shard that does not hold what it should is made anew from the orders.
            everything |= !index.fits(n, shard.as_ref());
            for (id, entry) in shard.iter().flatten() {
                let is_wanted = entry.live || entry.undated.is_some();
                if due && entry.is_due(self.now) || (exchanges || self.is_popup()) && is_wanted || checks {
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
    fn is_time_to_prune(&self, index: &Index) -> bool {
        matches!(self.request, Request::Woke)
            && index.pruned.is_some_and(|pruned| self.now.since(pruned).saturating_abs() > overview::PRUNE_EVERY)
    }

    /// Whether it is time to look whether anything is missing of which nothing falls due.
    fn is_time_to_check(&self, index: &Index) -> bool {
        matches!(self.request, Request::Woke) && upkeep::is_time_to_check(index, self.now)
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
        // Whether the claim may be taken over by a form depends on the lines of its order.
        if let (Request::AdoptClaim { .. }, Some(claim)) = (&self.request, self.claim_in(offered)) {
            [ORDER, TOLD].into_iter().for_each(|kind| want(keyed(kind, &claim.order)));
            return;
        }
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
    shards: BTreeMap<usize, Shard>,
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
    tab: Option<TabDuty>,
    report: String,
    writes: Records,
    notes: Vec<Note>,
    withdraw: Vec<String>,
    refused: Option<String>,
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

impl Desk {
    fn open(records: Records, now: Moment, zone: Zone, caller: Caller) -> Self {
        let mut desk = Self {
            site: Site::built_in(),
            policy: Policy::built_in(),
            now,
            zone,
            settings: Settings::default(),
            index: Index::new(String::new()),
            shards: BTreeMap::new(),
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
            desk.take(INDEX, index);
        }
        let mut absent = Vec::new();
        for (key, stored) in records {
            match stored {
                Some(stored) => {
                    desk.present.push(key.clone());
                    desk.take(&key, stored);
                }
                None => absent.push(key),
            }
        }
        if !desk.newer {
            desk.note_absent(&absent);
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
            Some(("shelf", n)) => Shard::from_plain(&stored).map(|shard| {
                if let Ok(n) = n.parse() {
                    self.shards.insert(n, shard);
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
                SETTINGS => Settings::stored(&stored).map(|settings| self.settings = settings),
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
            self.unreadable.push(Loss { key: key.to_owned(), gone: false });
        }
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
            Request::Popup => {
                self.summarise();
                Response { popup: Some(self.popup()), ..Response::default() }
            }
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
            Request::Same { role, wanted, shown } => {
                let currency = self.claim.as_ref().and_then(|claim| Some(claim.amount.as_ref()?.currency.as_str()));
                let same = readback::means(role, &wanted, &shown, currency);
                Response { same: Some(same), ..Response::default() }
            }
            Request::Understood => {
                self.forget_losses(|_| true);
                Response { stale: true, ..Response::default() }
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
            Request::SkipFinished { skip } => {
                self.settings.skip_finished = skip;
                self.writes.insert(SETTINGS.to_owned(), Some(self.settings.to_plain()));
                Response { stale: true, ..Response::default() }
            }
            Request::Choices => {
                Response { settings: Some(self.settings.to_plain()), said: self.sync_words(), ..Response::default() }
            }
            Request::Choose { .. } => Response { refused: self.refused.take(), stale: true, ..Response::default() },
            Request::WriteFailed { why, of, needs, room } => {
                let text = unstored::sentence(&why, of.as_deref(), needs.zip(room));
                // To a page as a panel, to a page of ours beside what was pressed.
                let panel = Some(panel::notice("Recourse could not save", &text));
                Response { refused: Some(text), panel, ..Response::default() }
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
            let panel = panel::notice("Recourse was downgraded", NEWER);
            response.panel.get_or_insert(panel);
            let effects = Effects { toolbar: Some(toolbar::unreadable(NEWER)), ..Effects::default() };
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
            self.writes.insert(LEARN.to_owned(), self.run.as_ref().map(Run::to_plain));
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

fn keyed(kind: &str, id: &str) -> String {
    let mut key = kind.to_owned();
    key.push_str(id);
    key
}

fn shard_key(n: usize) -> String {
    keyed(SHARD, &n.to_string())
}
