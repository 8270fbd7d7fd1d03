//! What a clock that was ahead has written, corrected on the first turn that meets it, and written so at once: what is only
//! worked around until the false instant has passed would be believed from then on.

use super::*;
use crate::ledger::skew::{self, is_ahead};

impl Session {
    /// Corrects what was loaded for this turn.
    pub(super) fn correct_clock(&mut self) {
        let now = self.now;
        for order in self.orders.values_mut() {
            if skew::correct(order, now) {
                self.writes.insert(keyed(ORDER, &order.id), Some(order.to_plain()));
            }
        }
        for (id, memory) in &mut self.told {
            let is_behind = self.orders.get(id).is_some_and(|order| skew::is_clock_behind(order, now));
            if !is_behind && memory.correct(now) {
                self.writes.insert(keyed(TOLD, id), Some(memory.to_plain()));
            }
        }
        if self.settings.correct(now) {
            self.writes.insert(SETTINGS.to_owned(), Some(self.settings.to_plain()));
        }
        if let Some(run) = self.run.as_mut().filter(|run| is_ahead(run.since, now)) {
            run.since = now;
            self.run_changed = true;
        }
        if let Some(claim) = self.claim.as_mut().filter(|claim| is_ahead(claim.begun, now)) {
            claim.begun = now;
            claim.at_form = claim.at_form.map(|at| at.min(now));
            self.writes.insert(CLAIM.to_owned(), Some(claim.to_plain()));
        }
        if let Some(link) = self.link.as_mut() {
            for tombstone in link.tombstones.iter_mut().filter(|tombstone| is_ahead(tombstone.at, now)) {
                tombstone.at = now;
                self.link_changed = true;
            }
        }
        // These are written with the index, which is written anew where it was worked out by a clock that was ahead.
        for trouble in self.index.troubles.iter_mut().filter(|trouble| is_ahead(trouble.at, now)) {
            trouble.at = now.minus(ledger::ONE_VISIT).minus(1);
        }
        self.index.pruned = self.index.pruned.filter(|pruned| !is_ahead(*pruned, now));
    }
}
