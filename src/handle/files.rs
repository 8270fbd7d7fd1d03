//! What leaves the ledger as a file, what comes back from one, and what is forgotten.

use super::*;
use crate::calendar;
use crate::export::{self, Kept, Ledger, Row};
use crate::ledger::skew;
use crate::message::{File, FileKind};
use crate::text::{self, Text};

impl Session {
    /// A file of everything, of the open deadlines, or of those of one order.
    pub(super) fn export(&mut self, kind: FileKind, order: Option<&str>) -> Response {
        let file = match kind {
            FileKind::Ledger => self.ledger_file(),
            FileKind::Table => self.table_file(),
            FileKind::Calendar => self.calendar_file(order),
        };
        Response { file: Some(file), ..Response::default() }
    }

    fn ledger_file(&self) -> File {
        let settings = if self.settings == Settings::default() { Plain::Null } else { self.settings.to_plain() };
        let kept = |order: &Order| Kept { order: order.clone(), told: self.told.get(&order.id).cloned() };
        let ledger = Ledger::new(self.now, settings, self.orders.values().map(kept).collect());
        File { kind: FileKind::Ledger, name: self.file_name(".json"), plain: export::file(&ledger) }
    }

    fn table_file(&self) -> File {
        let mut rows = Vec::new();
        let windows: Vec<_> = self.orders.values().map(|order| (order, self.windows(order))).collect();
        for (order, windows) in &windows {
            for (line, _, window) in windows {
                rows.push(Row {
                    order,
                    title: line.and_then(|line| line.title.as_deref()).unwrap_or_default(),
                    quantity: line.and_then(|line| line.quantity),
                    price: line.map_or_else(|| order.total.clone(), Line::price),
                    state: window.state,
                    clock: window.headline(),
                    url: self.site.detail_url(&order.id),
                });
            }
        }
        let table = export::table(rows, &self.zone);
        let rows = table.iter().map(|row| Plain::List(row.iter().map(Text::to_plain).collect()));
        File { kind: FileKind::Table, name: self.file_name(".csv"), plain: Plain::List(rows.collect()) }
    }

    fn calendar_file(&mut self, only: Option<&str>) -> File {
        let mut entries = Vec::new();
        for order in self.orders.values().filter(|order| only.is_none_or(|only| only == order.id)) {
            for (n, (line, _, window)) in self.windows(order).into_iter().enumerate() {
                if let Some(clock) = window.headline().filter(|_| is_open(order, line, &window, self.now))
                    && let Some(safe_by) = clock.closes().filter(|safe_by| safe_by.moment > self.now)
                {
                    let title = line.and_then(|line| line.title.clone()).or_else(|| order.store.clone());
                    let mut reasons = vec![text::clock_how(clock.certainty), clock.because.clone()];
                    let (policy, now, zone) = (self.policy, self.now, &self.zone);
                    let case = Case { order, line, window: &window, policy, now, zone };
                    reasons.extend(case.refunded().map(|refunded| refunded.words));
                    entries.push(calendar::CalendarEntry {
                        order: order.id.clone(),
                        line: n,
                        title,
                        in_part: window.state == WindowState::RefundedInPart,
                        safe_by: safe_by.moment,
                        reasons: Text::Several(reasons),
                        url: self.site.detail_url(&order.id),
                    });
                }
            }
        }
        entries.sort_by_key(|entry| entry.safe_by);
        let mut diary = self.diary.clone();
        let first = self.index.sequence_from;
        let plain = calendar::jcal(&entries, &self.settings.lead_times, only.is_none(), &mut diary, first, self.now);
        let highest = diary.values().map(|written| written.sequence).max().unwrap_or_default();
        if highest > self.index.sequence {
            self.index.sequence = highest;
            self.index_changed = true;
        }
        if only.is_none() {
            let of_order = |uid: &str| uid.split('-').next().is_some_and(|id| self.orders.contains_key(id));
            diary.retain(|uid, _| of_order(uid));
        }
        if diary != self.diary {
            self.writes.insert(DIARY.to_owned(), Some(diary.to_plain()));
            self.diary = diary;
        }
        let name = match only {
            Some(order) => ["recourse-", order, ".ics"].concat(),
            None => self.file_name(".ics"),
        };
        File { kind: FileKind::Calendar, name, plain }
    }

    fn file_name(&self, end: &str) -> String {
        let mut name = String::from("recourse-");
        name.push_str(&self.zone.day_of(self.now).iso());
        name.push_str(end);
        name
    }

    /// Takes a file in, whole, or says why not.
    pub(super) fn import(&mut self, file: &Plain) -> Response {
        let ledger = match Ledger::read(file) {
            Ok(ledger) => ledger,
            Err(why) => return Response { refused: Some(why), ..Response::default() },
        };
        if self.settings == Settings::default() && ledger.settings != Plain::Null {
            // Whether anything leaves this browser is chosen here, not in a file.
            let own = Settings::from_plain(&ledger.settings).map(|own| Settings { sync: false, ..own }.to_plain());
            self.choose(own.as_ref().unwrap_or(&ledger.settings));
            if let Some(why) = self.refused.take() {
                return Response { refused: Some(why), ..Response::default() };
            }
        }
        self.whole = true;
        let mut count = 0;
        let (mut over, mut silent) = (Vec::new(), Vec::new());
        for Kept { mut order, told } in ledger.orders {
            let id = order.id.clone();
            let was_live = self.is_live(&id);
            let was_muted = self.told.get(&id).is_some_and(|told| told.muted);
            // What was written while a clock was ahead is older than what is known here.
            skew::set_back(
                &mut order,
                self.now,
                self.orders.get(&id).map_or(self.now, |known| known.seen.min(self.now)),
            );
            if let Some(mut told) = told {
                told.correct(self.now);
                match self.told.get_mut(&id) {
                    Some(known) => export::merge_memory(known, told),
                    None => drop(self.told.insert(id.clone(), told)),
                }
                let memory = self.told.get(&id).map_or(Plain::Null, ToPlain::to_plain);
                self.writes.insert(keyed(TOLD, &id), Some(memory));
            }
            self.absorb_by(order, ledger::restore);
            if was_live && !self.is_live(&id) {
                over.push(id);
            } else if was_live && !was_muted && self.told.get(&id).is_some_and(|told| told.muted) {
                silent.push(id);
            }
            count = usize::saturating_add(count, 1);
        }
        let mut told = vec![text::imported_orders(count)];
        if !over.is_empty() {
            told.push(text::preview_over(over.len(), super::preview::first(&over)));
        }
        if !silent.is_empty() {
            told.push(text::import_silent(silent.len(), super::preview::first(&silent)));
        }
        let panel = panel::notice(text::imported(), Text::Several(told));
        Response { panel: Some(panel), stale: true, ..Response::default() }
    }

    /// Whether something of an order is still to be watched, as its shard has it.
    fn is_live(&self, id: &str) -> bool {
        let shard = self.shards.get(&overview::shard_of(id));
        shard.and_then(|shard| shard.get(id)).is_some_and(|entry| entry.live)
    }

    /// Forgets one order, or everything, and with it whatever was put down beside it.
    pub(super) fn forget(&mut self, order: Option<&str>) -> Response {
        match order {
            Some(id) => {
                self.forget_shared(Some(id));
                self.forget_one(id);
            }
            None => {
                self.forget_shared(None);
                self.withdraw.push(remind::MISSED.to_owned());
                self.withdraw.extend(self.due.keys().chain(self.told.keys()).map(|id| keyed(ORDER, id)));
                self.forgets_all = true;
            }
        }
        Response { stale: true, banner: Some(self.banner(None)), ..Response::default() }
    }

    /// Forgets what was first read since an instant, and says how much that was.
    pub(super) fn forget_since(&mut self, since: Moment) -> Response {
        let is_since = |order: &&Order| order.first.is_some_and(|first| first >= since);
        let ids: Vec<String> = self.orders.values().filter(is_since).map(|order| order.id.clone()).collect();
        for id in &ids {
            self.forget_shared(Some(id));
            self.forget_one(id);
        }
        let said = Some(text::forgotten_since(ids.len()));
        Response { stale: true, said, banner: Some(self.banner(None)), ..Response::default() }
    }

    /// Forgets the claims of an order that wait for their turn: of the whole order, and of its lines, each by its id and by
    /// the place that named it before its id was known.
    pub(super) fn forget_claims(&mut self, id: &str) {
        self.writes.insert(super::compose::kept_key(id, None), None);
        for (n, line) in self.orders.get(id).iter().flat_map(|order| order.lines.iter().enumerate()) {
            for line in [line, &Line::default()] {
                self.writes.insert(super::compose::kept_key(id, Some(&line.key(n))), None);
            }
        }
    }

    pub(super) fn forget_one(&mut self, id: &str) {
        for kind in [ORDER, TOLD] {
            self.writes.insert(keyed(kind, id), None);
            let mut aside = ASIDE.to_owned();
            aside.push_str(&keyed(kind, id));
            self.writes.insert(aside, None);
        }
        if self.claim.iter().chain(&self.dropped).any(|claim| claim.order == id) {
            self.writes.insert(CLAIM.to_owned(), None);
            (self.claim, self.dropped) = (None, None);
        }
        self.forget_claims(id);
        if self.orders.remove(id).is_some() {
            self.index.orders = self.index.orders.saturating_sub(1);
            self.index_changed = true;
        }
        self.forget_losses(|loss| loss.order() == Some(id));
        self.index_changed |= self.index.forget_troubles(id);
        self.told.remove(id);
        self.take_away(id, true);
        self.reindex(id);
        let mut mine = id.to_owned();
        mine.push('-');
        if self.diary.keys().any(|uid| uid.starts_with(&mine)) {
            self.diary.retain(|uid, _| !uid.starts_with(&mine));
            self.writes.insert(DIARY.to_owned(), Some(self.diary.to_plain()));
        }
    }
}
