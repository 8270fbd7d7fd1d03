//! The overview is kept right: what came due is looked at, what does not fit is made anew from the orders, what is lost is
//! put down to be told, and what is over and old is let go of.

use super::*;
use crate::ledger::skew;
use std::collections::BTreeSet;

/// The records that stand beside the orders, are stored once, and cost the shopper something when they are lost.
const KEPT: [&str; 3] = [SETTINGS, DIARY, CLAIM];

/// Whether all shards have to be looked at for what is missing.
pub(super) fn is_time_to_check(index: &Index, now: Moment) -> bool {
    index.looked.is_some_and(|looked| now.since(looked) > overview::CHECK_EVERY)
}

/// Whether anything is still wanted of an order, as its shard has it.
fn is_wanted(shards: &BTreeMap<usize, Shard>, id: &str) -> bool {
    shards.get(&overview::shard_of(id)).and_then(|shard| shard.get(id)).is_some_and(OrderEntry::is_wanted)
}

impl Session {
    /// Puts down what should be stored and is not, and what could not be read. `absent` are the keys that were asked for and are not stored.
    pub(super) fn note_absent(&mut self, absent: &[String]) {
        std::mem::take(&mut self.unreadable).into_iter().for_each(|loss| self.lose(loss));
        for key in absent {
            let is_kept = self.index.kept.contains(key) && !self.writes.contains_key(key);
            if is_kept {
                self.index.kept.retain(|kept| kept != key);
                self.lose(Loss { key: key.clone(), gone: true });
            }
        }
        let is_absent = |id: &&String| absent.contains(&keyed(ORDER, id)) && !self.orders.contains_key(*id);
        let named = self.shards.values().flat_map(Shard::keys).filter(is_absent);
        for id in named.cloned().collect::<Vec<_>>() {
            self.lose(Loss { key: keyed(ORDER, &id), gone: true });
        }
    }

    pub(super) fn lose(&mut self, loss: Loss) {
        if let Some(id) = loss.order() {
            // What says only that there is such an order is of no use any more.
            let id = id.to_owned();
            self.told.remove(&id);
            self.writes.insert(keyed(TOLD, &id), None);
            self.take_away(&id, false);
            self.shelve(&id, OrderEntry::default());
        }
        if loss.key == DIARY {
            self.index.sequence_from = self.index.sequence.saturating_add(1);
        }
        let orders = u32::try_from(loss.orders()).unwrap_or(u32::MAX);
        if self.index.lose(loss) {
            self.index.orders = self.index.orders.saturating_sub(orders);
            self.index_changed = true;
        }
    }

    /// The shopper knows what was lost, or an order has been read anew.
    pub(super) fn forget_losses(&mut self, of: impl Fn(&Loss) -> bool) {
        let before = self.index.losses.len();
        self.index.losses.retain(|loss| !of(loss));
        self.index_changed |= self.index.losses.len() != before;
    }

    /// Makes the shards anew where they have to be, and otherwise looks at what has come due on those that were taken.
    pub(super) fn settle(&mut self, basis: String) {
        if self.newer {
            return;
        }
        if self.remake || self.index.cache_key != basis {
            self.remake_shards(basis);
            return;
        }
        // Where all shards are looked at, what is said of them is worked out anew as well.
        let checks = self.checked && is_time_to_check(&self.index, self.now);
        let due = |short: &overview::Summary| checks || short.next.is_some_and(|next| next <= self.now);
        self.outdated = (0..).zip(&self.index.shards).filter(|(_, short)| due(short)).map(|(n, _)| n).collect();
        for n in self.outdated.clone() {
            let shard = self.shards.get(&n).into_iter().flatten();
            let ids = shard.filter(|(_, entry)| entry.is_due(self.now));
            let ids: Vec<String> = ids.map(|(id, _)| id.clone()).collect();
            ids.iter().for_each(|id| self.reindex(id));
        }
    }

    fn remake_shards(&mut self, basis: String) {
        self.index_changed |= self.index.cache_key != basis && !self.orders.is_empty();
        self.index.cache_key = basis;
        self.remake = true;
        let old = std::mem::take(&mut self.shards);
        // Whatever else names an order tells its number.
        let named = old.values().flat_map(Shard::keys).chain(self.told.keys()).chain(self.due.keys());
        let missing: BTreeSet<String> = named.filter(|id| !self.orders.contains_key(*id)).cloned().collect();
        let ids: Vec<String> = self.orders.keys().cloned().collect();
        ids.iter().for_each(|id| self.reindex(id));
        let none = Shard::new();
        let changed = |n: &usize| self.shards.get(n).unwrap_or(&none) != old.get(n).unwrap_or(&none);
        self.shards_changed = (0..SHARDS).filter(changed).collect();
        self.outdated = (0..SHARDS).collect();
        let accounted = self.orders.len().saturating_add(missing.len());
        let unnamed = (self.index.orders as usize).saturating_sub(accounted);
        for id in missing {
            self.lose(Loss { key: keyed(ORDER, &id), gone: true });
        }
        if unnamed > 0 {
            self.lose(Loss::of_unnamed(unnamed));
        }
        self.count_orders();
        self.number_entries_anew();
        self.prune(&ids);
    }

    /// Where neither the index nor the diary is left, nobody knows which numbers calendar files have handed out: the minutes
    /// of this century so far are above them all.
    fn number_entries_anew(&mut self) {
        let highest = self.diary.values().map(|written| written.sequence).max();
        self.index.sequence = self.index.sequence.max(highest.unwrap_or_default());
        if self.index.looked.is_none() && highest.is_none() && !self.orders.is_empty() {
            let minutes = self.now.since(Day::FIRST.midnight()) / 60_000;
            self.index.sequence_from = u32::try_from(minutes).unwrap_or_default();
            self.index_changed = true;
        }
    }

    /// Counts the orders, where all of them are there.
    fn count_orders(&mut self) {
        let orders = u32::try_from(self.orders.len()).unwrap_or(u32::MAX);
        self.index_changed |= self.index.orders != orders;
        self.index.orders = orders;
    }

    /// Forgets orders that are over and have not been seen for longer than the shopper wants.
    fn prune(&mut self, ids: &[String]) {
        let since = self.index.pruned.map_or(0, |pruned| self.now.since(pruned));
        if self.index.pruned.is_some() && since.saturating_abs() <= overview::PRUNE_EVERY {
            return;
        }
        // A gap this long is a long absence or a clock that is wrong, and neither is a reason to forget anything yet.
        if (0..2 * overview::PRUNE_EVERY).contains(&since) && self.index.pruned.is_some() {
            for id in ids {
                let is_wanted = is_wanted(&self.shards, id);
                let age = self.orders.get(id).map_or(0, |order| self.now.since(order.seen));
                if is_wanted || age <= ledger::WORD_FOR_WORD {
                    continue;
                }
                if age > self.settings.keeps() {
                    self.forget_claims(id);
                    self.orders.remove(id);
                    [ORDER, TOLD].into_iter().for_each(|kind| drop(self.writes.insert(keyed(kind, id), None)));
                    self.index_changed |= self.index.forget_troubles(id);
                    self.shelve(id, OrderEntry::default());
                } else if let Some(order) = self.orders.get_mut(id)
                    && ledger::compact(order)
                {
                    self.writes.insert(keyed(ORDER, id), Some(order.to_plain()));
                }
            }
            self.count_orders();
        }
        let shards = &self.shards;
        self.index_changed |= self.index.outlive_troubles(|id| is_wanted(shards, id), self.now);
        self.index.pruned = Some(self.now);
        self.index_changed |= !ids.is_empty();
    }

    /// Puts an order into its shard as it is now, or takes it out, and tells what is due.
    pub(super) fn reindex(&mut self, id: &str) {
        let Some(order) = self.orders.get(id) else {
            self.shelve(id, OrderEntry::default());
            return;
        };
        let entry = overview::entry(order, &self.windows(order), self.now);
        let remind = self.remind(id);
        self.shelve(id, OrderEntry { remind, ..entry });
    }

    fn shelve(&mut self, id: &str, entry: OrderEntry) {
        let n = overview::shard_of(id);
        if !self.shards.contains_key(&n) && !self.remake && !self.index.fits(n, None) {
            // The shard was not asked for, and what is not known of it is not written over.
            return;
        }
        let shard = self.shards.entry(n).or_default();
        if shard.get(id).unwrap_or(&OrderEntry::default()) == &entry {
            return;
        }
        if entry == OrderEntry::default() {
            shard.remove(id)
        } else {
            shard.insert(id.to_owned(), entry)
        };
        if !self.shards_changed.contains(&n) {
            self.shards_changed.push(n);
        }
    }

    /// Puts in short what has changed of the shards.
    pub(super) fn summarise(&mut self) {
        let badge_days = i64::from(self.settings.badge_days);
        let none = Shard::new();
        for n in self.outdated.iter().chain(&self.shards_changed) {
            let shard = self.shards.get(n).unwrap_or(&none);
            let short = overview::summary(shard, self.now, badge_days);
            if let Some(old) = self.index.shards.get_mut(*n)
                && *old != short
            {
                *old = short;
                self.index_changed = true;
            }
        }
    }

    /// Writes what has changed of the overview.
    pub(super) fn close_overview(&mut self) {
        self.summarise();
        let none = Shard::new();
        for n in &self.shards_changed {
            let shard = self.shards.get(n).unwrap_or(&none);
            self.writes.insert(shard_key(*n), (!shard.is_empty()).then(|| shard.to_plain()));
        }
        self.note_kept();
        let checked = self.checked && is_time_to_check(&self.index, self.now);
        let is_ahead = self.remake && self.index.looked.is_some_and(|looked| skew::is_ahead(looked, self.now));
        if self.index_changed || !self.shards_changed.is_empty() || is_ahead || checked {
            self.index.looked = Some(self.now);
            self.writes.insert(INDEX.to_owned(), Some(self.index.to_plain()));
        }
    }

    /// Puts down which of the records that stand once are stored from now on.
    fn note_kept(&mut self) {
        for key in KEPT {
            let stored = match self.writes.get(key) {
                Some(written) => written.is_some(),
                None if self.remake => self.present.iter().any(|present| present == key),
                None => continue,
            };
            let is_noted = self.index.kept.iter().any(|kept| kept == key);
            if stored && !is_noted {
                self.index.kept.push(key.to_owned());
            } else if !stored {
                self.index.kept.retain(|kept| kept != key);
            }
            self.index_changed |= stored != is_noted;
        }
    }
}
