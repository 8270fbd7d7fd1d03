//! The exchange with the shopper's other browsers: what is open here is told, what is open there is taken in.

use super::*;
use crate::ledger::skew::{is_ahead, set_back};
use crate::order::Statement;
use crate::remind::Memory;
use crate::sync::{self, Link, Part, ReminderChoice, Tombstone};
use crate::text::{self, ToldTime};

/// Asks for everything the browser's sync storage holds.
pub(super) const SHARED: &str = "sync:*";
/// The key of this browser's [`Link`].
pub(super) const LINK: &str = "sync";

impl Turn {
    /// What an exchange needs: what the storage holds, every open order, and those the storage speaks of.
    pub(super) fn wants_of_sync(&self, offered: &Records, settings: &Settings, want: &mut dyn FnMut(String)) {
        if !offered.contains_key(SETTINGS) {
            return;
        }
        let speaks = settings.sync || matches!(self.request, Request::Choose { .. } | Request::Choices);
        if !speaks {
            return;
        }
        want(LINK.to_owned());
        let removes = matches!(self.request, Request::Choose { .. } | Request::Forget { order: None });
        if removes && link_in(offered).is_some() {
            want(SHARED.to_owned());
        }
        if !self.exchanges(offered, settings) {
            return;
        }
        want(SHARED.to_owned());
        want(DUE.to_owned());
        for (key, part) in offered.get(SHARED).and_then(Option::as_ref).map_or(&[][..], Plain::members) {
            for id in sync::ids(part).filter(|_| sync::owner(key).is_some()) {
                [ORDER, TOLD].into_iter().for_each(|kind| want(keyed(kind, id)));
                want(shard_key(overview::shard_of(id)));
            }
        }
    }

    /// Whether this turn is an exchange.
    pub(super) fn exchanges(&self, offered: &Records, settings: &Settings) -> bool {
        let Some(link) = link_in(offered).filter(|_| settings.sync) else { return false };
        match &self.request {
            Request::Woke => link.is_due(self.now, &self.caller.session),
            Request::Synced { keys } => keys.iter().any(|key| sync::owner(key) != Some(link.me.as_str())),
            _ => false,
        }
    }
}

fn link_in(offered: &Records) -> Option<Link> {
    Link::from_plain(offered.get(LINK)?.as_ref()?).ok()
}

/// The items of the storage, sorted by whose they are.
#[derive(Default)]
struct Shared<'a> {
    mine: Vec<(&'a str, &'a Plain)>,
    parts: Vec<Part>,
    tombstones: Vec<Tombstone>,
    /// What all that is not mine takes.
    bytes: usize,
    unread: u32,
    newer: bool,
    /// Items of browsers that are gone.
    stale: Vec<&'a str>,
}

impl<'a> Shared<'a> {
    fn sort(items: &'a [(String, Plain)], me: &str, now: Moment) -> Self {
        let mut shared = Self::default();
        for (key, value) in items {
            let owner = sync::owner(key);
            if owner == Some(me) {
                shared.mine.push((key, value));
                continue;
            }
            let (version, day) = (value.get("v").int(), value.get("day").int().unwrap_or_default());
            if owner.is_some() && version == Some(sync::VERSION) && day.saturating_add(sync::GONE_AFTER) < now.0 / DAY {
                shared.stale.push(key);
                continue;
            }
            shared.bytes = shared.bytes.saturating_add(key.len()).saturating_add(sync::size(value));
            if version.is_some_and(|version| version > sync::VERSION) {
                shared.newer = true;
            } else if key == sync::FORGOTTEN {
                match sync::forgotten(value) {
                    Ok(tombstone) => shared.tombstones.push(tombstone),
                    Err(_) => shared.unread = shared.unread.saturating_add(1),
                }
            } else if owner.is_some() {
                match sync::part(value, now).ok().filter(|_| version == Some(sync::VERSION)) {
                    Some(part) => {
                        shared.unread = shared.unread.saturating_add(part.unread);
                        shared.tombstones.extend(part.tombstones.iter().cloned());
                        shared.parts.push(part);
                    }
                    None => shared.unread = shared.unread.saturating_add(1),
                }
            }
        }
        shared
    }
}

/// Whether what was read of an order until an instant was forgotten since.
fn is_forgotten(tombstones: &[Tombstone], id: &str, at: Moment) -> bool {
    tombstones.iter().any(|tombstone| at <= tombstone.at && (tombstone.mark == 0 || tombstone.mark == sync::mark(id)))
}

impl Session {
    /// Tells the other browsers what is open here, and takes in what is open there.
    pub(super) fn exchange(&mut self) {
        let Some(stored) = self.shared.take() else { return };
        let Some(mut link) = self.link.clone() else { return };
        let mut shared = Shared::sort(stored.members(), &link.me, self.now);
        // Of what was forgotten by a clock that was ahead, the time is when it was first heard of here.
        shared.tombstones.retain(|tombstone| {
            let ahead = is_ahead(tombstone.at, self.now);
            if ahead && !link.tombstones.iter().any(|known| known.mark == tombstone.mark) {
                link.tombstones.push(Tombstone { mark: tombstone.mark, at: self.now });
            }
            !ahead
        });
        let mut all_tombstones = shared.tombstones.clone();
        all_tombstones.extend(link.tombstones.iter().cloned());
        self.take_in(&shared.parts, &all_tombstones);
        self.forget_elsewhere(&shared.tombstones);

        let today = self.now.0 / DAY;
        link.tombstones.retain(|tombstone| self.now.since(tombstone.at) < sync::GONE_AFTER * DAY);
        let spare = link.tombstones.len().saturating_sub(sync::MOST_GRAVES);
        link.tombstones.drain(..spare);
        let records = self.told_to_others(&mut link.tombstones, &shared.tombstones);
        let room = sync::MOST_OF_ALL.saturating_sub(shared.bytes);
        // The day stands for a month, so that a browser with nothing new to say writes nothing.
        let said = shared.mine.iter().filter_map(|(_, item)| item.get("day").int()).min();
        let day = said.filter(|day| (0..sync::HERE_EVERY).contains(&today.saturating_sub(*day))).unwrap_or(today);
        let (items, left) = sync::pack(records, &link.tombstones, day, room);
        let count = items.len();
        for (n, item) in items.into_iter().enumerate() {
            let key = sync::key(&link.me, n);
            if !shared.mine.iter().any(|(old, value)| *old == key && **value == item) {
                self.told_others.insert(key, Some(item));
            }
        }
        let kept: Vec<String> = (0..count).map(|n| sync::key(&link.me, n)).collect();
        let surplus = shared.mine.iter().map(|(key, _)| *key).filter(|key| !kept.iter().any(|kept| kept == key));
        for key in surplus.chain(shared.stale.iter().copied()) {
            self.told_others.insert(key.to_owned(), None);
        }
        self.link = Some(Link {
            changed: false,
            exchanged: Some(self.now),
            session: self.caller.session.clone(),
            left,
            unread: shared.unread,
            newer: shared.newer,
            refused: None,
            ..link
        });
        self.link_changed = true;
        self.exchanged = true;
    }

    /// Merges what other browsers read, unless it was forgotten since.
    fn take_in(&mut self, parts: &[Part], tombstones: &[Tombstone]) {
        let told: Vec<&sync::SyncedOrder> = parts.iter().flat_map(|part| &part.orders).collect();
        for (n, first) in told.iter().enumerate() {
            let id = &first.order.id;
            if told.iter().take(n).any(|told| told.order.id == *id) {
                continue;
            }
            // Nobody knows when a clock that was ahead has read it, so it may have been before it was forgotten.
            let now = self.now;
            let read_at = |seen: Moment| if is_ahead(seen, now) { Moment::FIRST } else { seen };
            let of = || {
                told.iter()
                    .filter(|told| told.order.id == *id && !is_forgotten(tombstones, id, read_at(told.order.seen)))
            };
            if of().next().is_none() {
                continue;
            }
            let known = self.orders.get(id).cloned();
            let mut merged = known.clone().unwrap_or_else(|| Order::new(id.clone(), Moment(0)));
            // What others say now takes the place of what they said before.
            let orders: Vec<Order> = of().map(|told| self.believed(&told.order, known.as_ref())).collect();
            sync::make_room(&mut merged, &orders);
            for order in orders {
                ledger::join(&mut merged, order, self.now);
            }
            // A word about an order nobody here knows is no order.
            let has_state = merged.status.is_some() || merged.listed.is_some() || merged.dispute.is_some();
            if known.is_none() && !has_state && merged.lines.is_empty() && merged.dates.is_empty() {
                continue;
            }
            if known.as_ref() != Some(&merged) {
                if known.is_none() {
                    self.index.orders = self.index.orders.saturating_add(1);
                    self.index_changed = true;
                }
                self.store(&merged);
                self.orders.insert(id.clone(), merged);
                self.end_claim(id, known.as_ref());
                self.reindex(id);
            }
            if let Some(act) = of().filter_map(|told| told.act.as_ref()).max_by_key(|act| act.at) {
                self.follow(id, act);
            }
        }
    }

    /// An order of another browser whose clock may have been ahead: what it read then is older than what is known here, and
    /// what the shopper said then was said when it was first heard of.
    fn believed(&self, told: &Order, known: Option<&Order>) -> Order {
        let mut order = told.clone();
        for said in order.statements.iter_mut().filter(|said| is_ahead(said.at, self.now)) {
            let same =
                |old: &&Statement| old.elsewhere && (&old.line, old.kind, old.day) == (&said.line, said.kind, said.day);
            said.at = known.and_then(|known| known.statements.iter().find(same)).map_or(self.now, Statement::told_at);
        }
        set_back(&mut order, self.now, known.map_or(self.now, |known| known.seen.min(self.now)));
        order
    }

    /// Does here what the shopper did elsewhere about an order's reminders. What had come due by then, they know.
    fn follow(&mut self, id: &str, act: &ReminderChoice) {
        let Some(order) = self.orders.get(id) else { return };
        let known = self.told.get(id);
        if known.and_then(|memory| memory.acted).is_some_and(|acted| acted >= act.at) {
            return;
        }
        let subject = self.subject(order);
        let mut memory = known.cloned().unwrap_or_else(|| Memory::new(self.now));
        let until = act.at.min(self.now);
        let awake = Memory { muted: false, snoozed: None, snoozed_at: None, ..memory.clone() };
        for kind in crate::remind::plan(&subject, &awake, &self.settings, until, &self.zone).due {
            memory.tell(kind, until, true);
        }
        if memory.muted && !act.muted {
            memory.since = until;
        }
        memory.muted = act.muted;
        (memory.snoozed, memory.snoozed_at) = (act.snoozed, act.snoozed.map(|_| until));
        memory.acted = Some(act.at);
        memory.confirm();
        let stands = std::mem::take(&mut memory.stands);
        self.writes.insert(keyed(TOLD, id), Some(memory.to_plain()));
        self.told.insert(id.to_owned(), memory);
        self.take_away(id, stands);
        self.reindex(id);
    }

    /// Forgets what is known of an order only from browsers of which one has forgotten it. What was read here stays: no
    /// other browser can take it away.
    fn forget_elsewhere(&mut self, tombstones: &[Tombstone]) {
        let is_over = |order: &&Order| sync::own(order).is_none() && is_forgotten(tombstones, &order.id, order.seen);
        let over: Vec<String> = self.orders.values().filter(is_over).map(|order| order.id.clone()).collect();
        for id in over {
            self.forget_one(&id);
        }
    }

    /// What this browser has to tell, the most urgent first. An order that was read again is not forgotten any more.
    fn told_to_others(&self, own_tombstones: &mut Vec<Tombstone>, tombstones: &[Tombstone]) -> Vec<Plain> {
        let mut records: Vec<((bool, Moment), Plain)> = Vec::new();
        for order in self.orders.values() {
            let memory = self.told.get(&order.id);
            let act = memory.and_then(|memory| {
                Some(ReminderChoice { at: memory.acted?, muted: memory.muted, snoozed: memory.snoozed })
            });
            // Of an order that was not read here, what the shopper did about it here is all there is to tell.
            let acted = || act.as_ref().map(|_| Order::new(order.id.clone(), order.seen));
            let Some(own) = sync::own(order).or_else(acted) else { continue };
            own_tombstones.retain(|tombstone| tombstone.mark != sync::mark(&own.id) || own.seen <= tombstone.at);
            if is_forgotten(tombstones, &own.id, own.seen) {
                continue;
            }
            let entry = self.shards.get(&overview::shard_of(&own.id)).and_then(|shard| shard.get(&own.id));
            let open = entry.is_some_and(|entry| entry.live);
            if !open && self.now.since(own.seen) > sync::OVER_FOR {
                continue;
            }
            let closings = entry.iter().flat_map(|entry| &entry.closings).map(|closing| closing.safe_by);
            let first = closings.filter(|safe_by| *safe_by > self.now).min();
            let urgency = (!open, first.unwrap_or(Moment(i64::MAX)));
            let record = sync::written(&own, act.as_ref(), self.settings.sync_titles, open);
            records.insert(records.partition_point(|(other, _)| *other <= urgency), (urgency, record));
        }
        records.into_iter().map(|(_, record)| record).collect()
    }

    /// The shopper's choice: a name is drawn for a browser that begins, and what one that ends had told is removed.
    pub(super) fn choose_sync(&mut self) {
        match (&mut self.link, self.settings.sync) {
            (Some(link), true) => link.exchanged = None,
            (None, true) => {
                let me = u64::from(self.caller.seed) ^ self.now.0.unsigned_abs() << 24;
                self.link = Some(Link { me: (me % (1 << 53)).to_string(), ..Link::default() });
            }
            (Some(_), false) => {
                self.withdraw_mine(false);
                self.link = None;
            }
            (None, false) => return,
        }
        self.link_changed = true;
    }

    /// Takes this browser's items out of the storage, or those of all of them.
    fn withdraw_mine(&mut self, all: bool) {
        let (Some(link), Some(shared)) = (&self.link, self.shared.take()) else { return };
        let mine = shared.members().iter().map(|(key, _)| key);
        for key in mine.filter(|key| sync::owner(key).is_some_and(|owner| all || owner == link.me)) {
            self.told_others.insert(key.clone(), None);
        }
    }

    /// The other browsers are told not to bring an order back.
    pub(super) fn forget_shared(&mut self, order: Option<&str>) {
        let Some(id) = order else {
            if self.link.is_some() {
                self.withdraw_mine(true);
                let at = Plain::map(&mut [("v", Plain::Int(sync::VERSION)), ("at", self.now.to_plain())]);
                self.told_others.insert(sync::FORGOTTEN.to_owned(), Some(at));
            }
            return;
        };
        if let Some(link) = &mut self.link {
            link.tombstones.retain(|tombstone| tombstone.mark != sync::mark(id));
            link.tombstones.push(Tombstone { mark: sync::mark(id), at: self.now });
            link.exchanged = None;
            self.link_changed = true;
        }
    }

    /// The browser did not take what is to be carried.
    pub(super) fn sync_failed(&mut self, why: String) -> Response {
        let mut link = self.link.clone().unwrap_or_default();
        link.exchanged = Some(self.now);
        link.refused = Some(why);
        self.link = Some(link);
        self.link_changed = true;
        self.exchanged = true;
        Response { stale: true, ..Response::default() }
    }

    /// The shopper did something about an order's reminders, and the other browsers will do the same.
    pub(super) fn acted(&mut self, id: &str) {
        if self.settings.sync {
            let now = self.now;
            self.remember(id, |memory| {
                memory.acted = Some(memory.acted.map_or(now, |before| now.max(before.plus(1))));
            });
        }
    }

    /// What the shopper has to know of the exchange.
    pub(super) fn sync_troubles(&self) -> Vec<Text> {
        let Some(link) = &self.link else { return Vec::new() };
        let refused = link.refused.as_deref().map(|why| {
            let told = if self.settings.sync { text::sync_not_taken } else { text::sync_not_removed };
            told(why.trim_end_matches('.').into())
        });
        let counted = [
            toolbar::some(text::sync_no_room, link.left as usize),
            toolbar::some(text::sync_unread, link.unread as usize),
            link.newer.then(text::sync_newer),
        ];
        refused.into_iter().chain(counted.into_iter().flatten()).collect()
    }

    /// The same for the options page, with when the last exchange was.
    pub(super) fn sync_words(&self) -> Option<Text> {
        let link = self.link.as_ref()?;
        let mut said = self.sync_troubles();
        if let Some(at) = link.exchanged.filter(|_| link.refused.is_none()) {
            let minutes = Some(self.zone.minutes_of_day(at));
            said.push(text::sync_last(ToldTime { day: self.zone.day_of(at), year: true, minutes }));
        }
        Some(Text::Several(said))
    }

    /// Puts down, before a turn ends, that there is something to tell; and says when the next exchange is.
    pub(super) fn close_sync(&mut self) -> Option<Moment> {
        let is_told = |key: &String| key.starts_with(ORDER) || key.starts_with(TOLD);
        if self.settings.sync && self.link.is_none() {
            // The record was lost: a browser without a name begins anew.
            self.choose_sync();
        }
        let news = !self.exchanged && self.writes.keys().any(is_told);
        if let Some(link) = self.link.as_mut().filter(|link| news && !link.changed) {
            link.changed = true;
            self.link_changed = true;
        }
        if self.link_changed {
            self.writes.insert(LINK.to_owned(), self.link.as_ref().map(Link::to_plain));
        }
        let next = self.link.as_ref().filter(|_| self.settings.sync)?.next();
        Some(next.max(self.now))
    }
}
