//! The one function: a request, what is stored, the time and the zone become a response and effects.
//!
//! It is cut in two where a browser has to wait for its storage: a [`Turn`] first says which records it [wants](Turn::wants)
//! and then [takes](Turn::take) them. Nothing here reads a clock, a page or a store.

use std::collections::BTreeMap;

use crate::badge::{self, Page};
use crate::claim::{self, Claim, form};
use crate::day::{HOUR, Moment, Zone};
use crate::ledger::{self, Entry, Index, Trouble};
use crate::message::{Act, Anchor, Chip, Collect, Effects, Pointer, Request, Response, Tag, View};
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
const ORDER: &str = "order:";
const ASIDE: &str = "aside:";
/// Asks for everything that is stored: without an index nothing else says which orders there are.
pub const EVERYTHING: &str = "*";

/// One request, on its way through.
pub struct Turn {
    request: Request,
    reading: Option<Reading>,
    now: Moment,
    zone: Zone,
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
        Self { request, reading, now, zone }
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
        self.orders().iter().for_each(|id| want(key_of(id)));
        let Some(stored) = offered.get(INDEX) else { return keys.into_keys().collect() };
        match stored.as_ref().and_then(|plain| Index::from_plain(plain).ok()) {
            Some(index) => {
                let moved = index.basis != self.basis();
                let wanted = index.orders.iter().filter(|(_, entry)| moved || self.is_popup() && entry.live);
                wanted.for_each(|(id, _)| want(key_of(id)));
            }
            None => want(EVERYTHING.to_owned()),
        }
        keys.into_keys().collect()
    }

    fn is_popup(&self) -> bool {
        matches!(self.request, Request::Popup)
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
        let Self { request, reading, now, zone } = self;
        let mut desk = Desk::open(records, basis, now, zone);
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
    writes: Records,
    index_changed: bool,
    has_index: bool,
    set_aside: bool,
}

impl Desk {
    fn open(records: Records, basis: String, now: Moment, zone: Zone) -> Self {
        let mut desk = Self {
            site: Site::built_in(),
            policy: Policy::built_in(),
            now,
            zone,
            index: Index::new(basis.clone()),
            orders: BTreeMap::new(),
            claim: None,
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
            Request::DropClaim => {
                self.claim = None;
                self.writes.insert(CLAIM.to_owned(), None);
                Response { panel: Some(View::default()), stale: true, ..Response::default() }
            }
            Request::AdoptClaim { url } => self.adopt(&url),
            Request::Form { url, form, fill, use_maximum } => self.form(&url, &form, fill, use_maximum),
            Request::Filled { url, form, results, use_maximum, undone } => {
                let panel = self.claim.as_ref().map(|claim| {
                    let plan = form::plan(&form, &url, claim, use_maximum, self.site);
                    let done = |role| results.iter().any(|result| result.role == role);
                    let refusals: Vec<_> = plan.refusals.into_iter().filter(|refusal| !done(refusal.role)).collect();
                    panel::filled(claim, &results, &refusals, undone)
                });
                Response { panel, ..Response::default() }
            }
            Request::Understood => {
                self.set_aside = false;
                self.index_changed |= self.index.set_aside;
                self.index.set_aside = false;
                Response::default()
            }
            Request::Woke => Response::default(),
            Request::WriteFailed { why } => {
                let mut text = String::from("The browser refused to store what was read: ");
                text.push_str(&why);
                text.push_str(". Free some disk space, then reload this page. Nothing read before is lost.");
                let panel = panel::notice("Recourse could not save", &text);
                Response { panel: Some(panel), ..Response::default() }
            }
        }
    }

    fn opened(&self, url: &str) -> Response {
        let kind = self.site.kind_of(url);
        let page = self.site.page(kind);
        let mut answers = BTreeMap::new();
        for (name, scope) in page.iter().flat_map(|page| &page.answers) {
            answers.insert(name.to_lowercase(), scope.clone());
        }
        let is_wanted = kind == PageKind::DisputeForm && self.claim.is_some();
        let collect = Collect {
            page: page.and_then(|page| page.recipe.clone()),
            answers,
            form: is_wanted.then(|| self.site.form.selectors.clone()),
        };
        Response { collect: Some(collect), ..Response::default() }
    }

    fn seen(&mut self, url: &str, source: Source, settled: bool, reading: Reading) -> Response {
        let is_answer = source == Source::Answer;
        let Reading { page, health, missed, sightings } = reading;
        // An answer without orders (an empty skeleton) and a page not yet drawn are no trouble; a settled page is.
        let tell = if sightings.is_empty() { settled && !is_answer } else { true };
        let mut response = Response { stale: is_answer && !sightings.is_empty(), ..Response::default() };
        if tell && self.note_health(page, source, health, missed) {
            // What said that nothing could be read is not true any more.
            response.panel = Some(View::default());
        }
        for sighting in sightings {
            let Sighting { order, at, lines_at } = sighting;
            let id = order.id.clone();
            let placed = self.absorb(order);
            if at > 0 {
                self.place_chips(&id, page, url, at, &placed, &lines_at, &mut response);
            }
        }
        if health == Health::Unreadable && tell {
            let mut text = String::from("No order could be read on this ");
            text.push_str(page.words());
            text.push_str(". The site may have changed, or there are no orders here. Dates shown elsewhere are from earlier visits.");
            response.panel = Some(panel::notice("Recourse can't read this page", &text));
        }
        response
    }

    /// Keeps what a page's reading was like, and says whether a page that could not be read now can.
    ///
    /// A visit hands over one answer and some cards at a time; a good one does not make up for a bad one before it.
    fn note_health(&mut self, page: PageKind, source: Source, health: Health, missed: Vec<String>) -> bool {
        let at = self.index.troubles.iter().position(|trouble| trouble.page == page && trouble.source == source);
        let Some(was) = at.and_then(|at| self.index.troubles.get_mut(at)) else {
            if health != Health::Read {
                self.index.troubles.push(Trouble { page, source, health, missed, at: self.now });
                self.index_changed = true;
            }
            return false;
        };
        let recovered = was.health == Health::Unreadable && health != Health::Unreadable;
        if self.now.0 - was.at.0 > ledger::ONE_VISIT || recovered {
            *was = Trouble { page, source, health, missed, at: self.now };
            self.index_changed = true;
        } else {
            for miss in missed {
                if !was.missed.contains(&miss) {
                    was.missed.push(miss);
                    self.index_changed = true;
                }
            }
        }
        self.index.troubles.retain(|trouble| trouble.health != Health::Read);
        recovered
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

    #[allow(clippy::too_many_arguments, reason = "one call, and a struct would only rename its parts")]
    fn place_chips(
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
        let anchors: Vec<Anchor> = if page == PageKind::OrderDetail && !placed.is_empty() {
            let lines = placed.iter().zip(lines_at);
            lines
                .filter_map(|(n, (at, button))| {
                    let key = line_key(order.lines.get(*n)?, *n);
                    Some(Anchor { at: *at, order: id.to_owned(), line: Some(key), button: *button })
                })
                .collect()
        } else {
            vec![Anchor { at, order: id.to_owned(), line: None, button: 0 }]
        };
        let more = self.chips_of(&anchors, url);
        response.chips.extend(more.chips);
        response.point.extend(more.point);
    }

    /// The chips of anchors, and what to point at beside them. Without an address they are on a page of the list's kind
    /// if they stand for whole orders.
    fn chips_of(&self, anchors: &[Anchor], url: &str) -> Response {
        let mut response = Response::default();
        for anchor in anchors {
            let Some(order) = self.orders.get(&anchor.order) else { continue };
            let detail_url = self.site.detail_url(&order.id);
            let lists = anchor.line.is_none();
            let page = Page {
                url: if url.is_empty() { &detail_url } else { url },
                detail_url: &detail_url,
                lists,
                offers_claim: true,
                now: self.now,
                zone: &self.zone,
            };
            let windows = self.windows(order);
            let shown = match &anchor.line {
                Some(_) => windows.into_iter().find(|(_, key, _)| *key == anchor.line),
                // A card stands for all of its lines: the one that closes first.
                None => windows.into_iter().min_by_key(|(_, _, window)| urgency(window)),
            };
            let Some((mut line, mut key, window)) = shown else { continue };
            if anchor.line.is_none() && order.lines.len() > 1 {
                (line, key) = (None, None);
            }
            let view = badge::chip(order, line, key.as_deref(), &window, &page);
            response.chips.push(Chip { anchor: anchor.clone(), view });
            if anchor.button > 0 && self.is_claimed_now(order, line, key.as_deref()) {
                let words = "Next, you press this: it opens the dispute form. Answer “No” to “received?”. Recourse fills the form there.";
                response.point.push(Pointer { at: anchor.button, words: words.to_owned() });
            }
        }
        response
    }

    /// Whether the shopper has just begun a claim for this line, and is on the way to its form.
    fn is_claimed_now(&self, order: &Order, line: Option<&Line>, key: Option<&str>) -> bool {
        self.claim.as_ref().is_some_and(|claim| {
            self.now.0 - claim.begun.0 < HOUR
                && claim.order == order.id
                && match (&claim.line, &claim.key) {
                    (Some(id), _) => line.is_some_and(|line| line.id.as_ref() == Some(id)),
                    (None, Some(claimed)) => key == Some(claimed),
                    (None, None) => order.lines.len() < 2,
                }
        })
    }

    fn popup(&self) -> View {
        let mut rows: Vec<((bool, bool, Moment), View)> = Vec::new();
        for order in self.orders.values() {
            let detail_url = self.site.detail_url(&order.id);
            let page = Page {
                url: "",
                detail_url: &detail_url,
                lists: true,
                offers_claim: true,
                now: self.now,
                zone: &self.zone,
            };
            for (line, key, window) in self.windows(order) {
                if is_open(order, &window) {
                    let row = badge::row(order, line, key.as_deref(), &window, &page);
                    let urgency = urgency(&window);
                    rows.insert(rows.partition_point(|(other, _)| *other <= urgency), (urgency, row));
                }
            }
        }
        let mut kids = self.notices();
        if rows.is_empty() {
            let words = "No open order is known yet. Open your orders on AliExpress, and they appear here.";
            kids.push(View::new(Tag::P, "empty", words));
        }
        let rows = rows.into_iter().map(|(_, row)| row).collect();
        kids.push(View { tag: Tag::Ul, class: "rows".to_owned(), kids: rows, ..View::default() });
        View::block("popup", kids)
    }

    fn notices(&self) -> Vec<View> {
        let mut notices = Vec::new();
        for trouble in &self.index.troubles {
            let mut text = String::from(match trouble.health {
                Health::Unreadable => "Can't read the ",
                _ => "Read only in part: the ",
            });
            text.push_str(trouble.page.words());
            text.push_str(". ");
            text.push_str(&trouble.missed.join("; "));
            notices.push(View::new(Tag::P, "notice", text));
        }
        if self.set_aside || self.index.set_aside {
            let text =
                "A stored record could not be read. It was set aside, nothing else is lost; open that order once more.";
            let understood = View::button("quiet", "Understood", Act::understood());
            notices.push(View::block("notice", vec![View::new(Tag::P, "", text), understood]));
        }
        notices
    }

    fn start_claim(&mut self, id: &str, key: Option<&str>, url: Option<&str>) -> Response {
        let Some(order) = self.orders.get(id) else {
            let panel = panel::notice("This order is not known", "Open its own page once, then begin the claim there.");
            return Response { panel: Some(panel), ..Response::default() };
        };
        let line = order.lines.iter().enumerate().find(|(n, line)| Some(line_key(line, *n).as_str()) == key);
        let claim = claim::not_received(order, line.map(|(_, line)| line), key, self.now);
        self.writes.insert(CLAIM.to_owned(), Some(claim.to_plain()));
        self.claim = Some(claim);
        let here = url.is_some_and(|url| {
            self.site.kind_of(url) == PageKind::OrderDetail && self.site.order_in(url).as_deref() == Some(id)
        });
        Response { go: (!here).then(|| self.site.detail_url(id)), stale: true, ..Response::default() }
    }

    fn adopt(&mut self, url: &str) -> Response {
        let line = self.site.line_in(url);
        if let Some(claim) = &mut self.claim {
            claim.line = line.or_else(|| Some(url.to_owned()));
            self.writes.insert(CLAIM.to_owned(), Some(claim.to_plain()));
        }
        Response { stale: true, ..Response::default() }
    }

    fn form(&self, url: &str, form: &form::FormSnapshot, fill: bool, use_maximum: bool) -> Response {
        let Some(claim) = &self.claim else { return Response::default() };
        let here = self.site.line_in(url);
        let unsure = match (&here, &claim.line) {
            (Some(_), None) | (None, None) => true,
            (None, Some(line)) => line != url,
            (Some(_), Some(_)) => false,
        };
        if unsure {
            return Response { panel: Some(panel::unsure(claim, url)), ..Response::default() };
        }
        if here.is_some() && here != claim.line {
            // Another line's form: the claim waits for its own, and says nothing here.
            return Response::default();
        }
        let plan = form::plan(form, url, claim, use_maximum, self.site);
        if fill {
            return Response { steps: plan.steps, ..Response::default() };
        }
        Response { panel: Some(panel::preview(claim, &plan)), ..Response::default() }
    }

    fn close(mut self, response: Response) -> Outcome {
        self.index.set_aside |= self.set_aside;
        if self.index_changed {
            self.writes.insert(INDEX.to_owned(), Some(self.index.to_plain()));
        }
        let (toolbar, wake_at) = badge::toolbar(&self.index, self.now);
        let effects = Effects { writes: self.writes, toolbar: Some(toolbar), wake_at: wake_at.map(|moment| moment.0) };
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
