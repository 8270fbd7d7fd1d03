//! What happens on a page: it is opened, it is read, its chips are drawn again.

use super::*;
use crate::order::{Dispute, Milestone, Seen};
use crate::overview::Want;
use crate::report;
use crate::snapshot::Snapshot;

/// So many chips of an answer are handed over before the page has drawn what they stand at: about two screens of cards.
const AHEAD: usize = 12;

impl Session {
    pub(super) fn opened(&mut self, url: &str) -> Response {
        let kind = self.site.kind_of(url);
        let order = self.site.order_in(url).filter(|_| kind == PageKind::OrderDetail);
        let is_visited = self.caller.tab.is_some() && self.run.as_ref().is_some_and(|run| run.tab == self.caller.tab);
        if let (true, Some(tab)) = (is_visited, self.caller.tab) {
            self.tell_run(Event::Arrived(tab, order.as_deref()));
        }
        let page = self.site.page_at(url);
        let mut answers = BTreeMap::new();
        // Two kinds of page may share an address, and it is fed by the answers of either.
        let instead = page.and_then(|page| page.instead).and_then(|kind| self.site.page(kind));
        for (name, scope) in page.iter().chain(&instead).flat_map(|page| &page.answers) {
            answers.insert(name.to_lowercase(), scope.clone());
        }
        let is_wanted = kind == PageKind::DisputeForm && self.claim.is_some();
        let collect = Collect {
            page: self.site.recipe_at(url).cloned(),
            answers,
            expressions: if page.is_some() { self.site.expressions.clone() } else { BTreeMap::new() },
            form: is_wanted.then(|| self.site.form.selectors.clone()),
            obstacles: if is_visited { self.site.obstacles.clone() } else { BTreeMap::new() },
            named_by: if kind.lists_orders() { read::NAMED_BY.map(str::to_owned).to_vec() } else { Vec::new() },
            unread: kind.lists_orders().then(badge::unprinted),
        };
        let reminds =
            matches!(kind, PageKind::OrderList | PageKind::OrderDetail | PageKind::Tracking | PageKind::RefundList);
        let is_told = !self.due.is_empty() || !self.index.losses.is_empty();
        let banner = (reminds && is_told).then(|| self.banner(Some(url)));
        // A shopper of an application that is not read must not take silence for "nothing is urgent".
        let panel = (kind == PageKind::Unsupported)
            .then(|| panel::notice(text::page_unsupported_title(), text::page_unsupported()));
        let guards = self.guarded(page.into_iter().chain(instead));
        Response { collect: Some(collect), banner, panel, guards, ..Response::default() }
    }

    /// What was read before it was known which order it is about, once more, where that tells the year of its dates.
    pub(super) fn read_again(&self, snapshot: &Snapshot, reading: PageReading) -> PageReading {
        if reading.page != PageKind::Tracking || reading.health == Health::Read {
            return reading;
        }
        let placed = |id: &str| self.orders.get(id)?.day(Milestone::Placed);
        read::read_knowing(snapshot, self.site, self.now, &self.zone, &placed)
    }

    /// Keeps what a page shows, and says what to draw there.
    ///
    /// A page draws itself piece by piece, a dispute button seconds after the rest. So what stands there before it has
    /// settled is believed, and what is missing there is not: neither that a button is gone nor, once it is read whole, that
    /// something could not be read.
    pub(super) fn seen(&mut self, snapshot: &Snapshot, settled: bool, reading: PageReading) -> Response {
        if reading.page == PageKind::DisputeForm {
            // What shares its address with a dispute's status is the claim's to look at.
            return Response::default();
        }
        let (source, is_answer) = (snapshot.source(), snapshot.answer.is_some());
        let is_bad = reading.health != Health::Read;
        let report = if is_bad { report::of(snapshot, &reading, self.site) } else { String::new() };
        let PageReading { page, health, missed, mut sightings, nameless, unread, none, .. } = reading;
        // An answer without orders (an empty skeleton) and a page not yet drawn are no trouble; a settled page is.
        let is_there = !(sightings.is_empty() && nameless.is_empty());
        let tell = is_there || settled && !is_answer;
        let read = is_there || none;
        let mut response = Response { stale: is_answer && is_there, read, ..Response::default() };
        if !settled && !is_answer {
            let may_come = forget_missing_buttons(&mut sightings);
            response.again = may_come || is_there && is_bad;
        }
        let named: Vec<Sighting> = nameless.into_iter().filter_map(|each| self.named(each)).collect();
        if page == PageKind::OrderList && is_answer && is_there {
            self.note_oldest(snapshot);
        }
        if none != self.index.none.is_some() && (none || is_there) {
            self.index.none = none.then_some(self.now);
            self.index_changed = true;
        }
        if tell {
            let changed = std::mem::take(&mut self.index_changed);
            let shown = sightings.first().or(named.first());
            let order = self.order_of_page(page, &snapshot.url, shown);
            let trouble = Trouble { page, order, source, health, missed, at: self.now };
            let noted = self.index.note(trouble, settled && !is_answer, ledger::ONE_VISIT);
            self.index_changed |= noted.changed;
            if noted.recovered {
                // What said that nothing could be read is not true any more.
                response.panel = Some(View::default());
            }
            if is_bad && (self.index_changed || !snapshot.outline.is_empty()) {
                self.writes.insert(REPORT.to_owned(), Some(report.to_plain()));
            }
            self.index_changed |= changed;
        }
        let claimed = self.claim.is_some();
        let mut crowded = false;
        for sighting in sightings.into_iter().chain(named) {
            let Sighting { order, at, lines_at } = sighting;
            let id = order.id.clone();
            if !self.may_make_known(&id) {
                crowded = true;
                continue;
            }
            self.note_shown(&id);
            if is_answer && page.lists_orders() {
                response.names.push(id.clone());
            }
            let placed = self.absorb(order);
            if let Some(tab) = self.caller.tab.filter(|_| page == PageKind::OrderDetail) {
                self.tell_run(Event::Read(tab, &id, self.has_deadline(&id)));
            }
            // The first of a list's answer are drawn together with their cards, which nobody has read yet.
            let is_ahead = is_answer && page.lists_orders() && response.names.len() <= AHEAD;
            if (at > 0 || is_ahead) && page.has_chips() {
                self.place_chips(&id, page, &snapshot.url, at, &placed, &lines_at, &mut response);
            }
            // Of the others the cards are read when they are seen, and their buttons with them.
            if is_ahead || !(is_answer && page.lists_orders()) {
                response.guards.extend(self.guards_of(&id, page, at, &placed));
            }
        }
        if crowded {
            response.panel = Some(panel::notice(text::page_crowded_title(), text::page_crowded()));
        }
        if claimed && self.claim.is_none() {
            // The claim has become a dispute, and what was drawn for its form is of no use any more.
            response.panel = Some(View::default());
        }
        if tell && page.has_chips() {
            // One card that cannot be read is told at that card, however well the others were read.
            let chip =
                |at| Chip { anchor: Anchor { at, order: String::new(), line: None, button: 0 }, view: badge::unread() };
            response.chips.extend(unread.into_iter().map(chip));
        }
        if health == Health::Unreadable && tell {
            response.panel = Some(panel::unreadable(text::page_unreadable(text::page(page)), report));
        }
        response
    }

    /// A dispute whose page names a line alone, with the order that has this line.
    fn named(&self, mut sighting: Sighting) -> Option<Sighting> {
        let lines = &sighting.order.lines;
        let has = |order: &&Order| lines.iter().any(|line| line.id.as_ref().is_some_and(|id| order.line(id).is_some()));
        sighting.order.id = self.orders.values().find(has)?.id.clone();
        Some(sighting)
    }

    /// Whose page it is, where its kind is about one order: the one that it shows, or else the one that its address names,
    /// by itself or by a line or a dispute that is known.
    fn order_of_page(&self, page: PageKind, url: &str, shown: Option<&Sighting>) -> Option<String> {
        if page.lists_orders() {
            return None;
        }
        let shown = shown.map(|sighting| sighting.order.id.clone());
        let (line, case) = (self.site.line_in(url), self.site.case_in(url));
        let has = |order: &&Order| {
            let of_case = |dispute: &Seen<Dispute>| case.is_some() && dispute.value.id == case;
            let disputes = order.dispute.iter().chain(order.lines.iter().filter_map(|line| line.dispute.as_ref()));
            line.as_ref().is_some_and(|id| order.line(id).is_some()) || disputes.into_iter().any(of_case)
        };
        let known = || self.orders.values().find(has).map(|order| order.id.clone());
        shown.or_else(|| self.site.order_in(url)).or_else(known)
    }

    /// The site's list of all orders says that there are none before those that it shows.
    fn note_oldest(&mut self, snapshot: &Snapshot) {
        let is_last = snapshot.root.text("more") == Some("false");
        if read::shows_all(&snapshot.root) && is_last && self.index.oldest.is_none() {
            self.index.oldest = Some(self.now);
            self.index_changed = true;
        }
    }

    #[allow(clippy::too_many_arguments, reason = "one call, and a struct would only rename its parts")]
    pub(super) fn place_chips(
        &self,
        id: &str,
        page: PageKind,
        url: &str,
        at: u32,
        placed: &[usize],
        lines_at: &[(u32, u32)],
        response: &mut Response,
    ) {
        let Some(order) = self.orders.get(id) else { return };
        let anchors: Vec<Anchor> =
            if matches!(page, PageKind::OrderDetail | PageKind::ClassicOrderDetail) && !placed.is_empty() {
                let lines = placed.iter().zip(lines_at);
                lines
                    .filter_map(|(n, (at, button))| {
                        let key = order.lines.get(*n)?.key(*n);
                        Some(Anchor { at: *at, order: id.to_owned(), line: Some(key), button: *button })
                    })
                    .collect()
            } else {
                vec![Anchor { at, order: id.to_owned(), line: None, button: 0 }]
            };
        let more = self.chips_of(&anchors, url);
        response.chips.extend(more.chips);
        response.point.extend(more.point);
        response.panel = more.panel.or(response.panel.take());
    }

    /// The chips of anchors, and what to point at beside them. Without an address they are on a page of the list's kind
    /// if they stand for whole orders.
    pub(super) fn chips_of(&self, anchors: &[Anchor], url: &str) -> Response {
        let mut response = Response::default();
        for anchor in anchors {
            let Some(order) = self.orders.get(&anchor.order) else { continue };
            if url.is_empty() && anchors.iter().find(|other| other.order == anchor.order) == Some(anchor) {
                let page = if anchor.line.is_none() { PageKind::OrderList } else { PageKind::OrderDetail };
                response.guards.extend(self.guards_of(&anchor.order, page, 0, &[]));
            }
            let detail_url = self.site.detail_url(&order.id);
            let lists = anchor.line.is_none();
            let page = ChipContext {
                url: if url.is_empty() { &detail_url } else { url },
                detail_url: &detail_url,
                room: if lists { badge::Room::Card } else { badge::Room::Line },
                policy: self.policy,
                offers_claim: true,
                badge_days: i64::from(self.settings.badge_days),
                now: self.now,
                zone: &self.zone,
            };
            let shown = match &anchor.line {
                Some(wanted) => {
                    let line = order.lines.iter().enumerate().find(|(n, line)| line.key(*n) == *wanted);
                    let window = |line| window::of(order, Some(line), self.policy, self.now, &self.zone);
                    line.map(|(_, line)| (Some(line), Some(wanted.clone()), window(line)))
                }
                // A card stands for all of its lines: the one that closes first, and one that is settled after all others.
                None => self.windows(order).into_iter().min_by_key(|(line, _, window)| {
                    let wanted = overview::want(order, *line, window, self.now);
                    (matches!(wanted, Want::Nothing | Want::Aged(_)), urgency(window))
                }),
            };
            let Some((mut line, mut key, window)) = shown else { continue };
            if anchor.line.is_none() && order.lines.len() > 1 {
                (line, key) = (None, None);
            }
            let view = badge::chip(order, line, key.as_deref(), &window, &page);
            response.chips.push(Chip { anchor: anchor.clone(), view });
            let is_claimed = self.is_claimed_now(order, line, key.as_deref());
            let is_draft = self.claim.as_ref().is_some_and(|claim| claim.draft);
            if anchor.button > 0 && is_claimed && !is_draft {
                let arrived = self.claim.as_ref().is_some_and(|claim| claim.received);
                let words = if arrived { text::claim_press_arrived() } else { text::claim_press_not_arrived() };
                response.point.push(Pointer { at: anchor.button, words, quiet: false });
            }
        }
        response
    }
}

/// Drops what a page that is still being drawn says of buttons that are not there. Says whether there was any.
fn forget_missing_buttons(sightings: &mut [Sighting]) -> bool {
    let mut any = false;
    for line in sightings.iter_mut().flat_map(|sighting| &mut sighting.order.lines) {
        if line.can_dispute.as_ref().is_some_and(|button| !button.value) {
            line.can_dispute = None;
            any = true;
        }
    }
    any
}
