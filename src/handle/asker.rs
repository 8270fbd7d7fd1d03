//! Who may ask for what.
//!
//! A request comes from the background itself, from a page of ours, or from the script beside a page of the site. Of the
//! last, nothing is believed but its address, which the browser knows: the process it runs in may have been taken over by
//! the page. So it may ask only about the orders that it has shown, and for nothing that only the shopper's own word decides.

use super::*;
use crate::message::LetterWish;
use crate::plain::{names, record};

/// The orders that a page has shown; what the browser calls its document follows.
const PAGE: &str = "session:page:";
/// The documents of which that is remembered, the one that asked longest ago first.
const PAGES: &str = "session:pages";
/// How many orders pages have made known lately. All of these live only as long as the browser, as their keys say.
const MADE: &str = "session:made";

/// The most orders of one page that are remembered as shown, and the most that pages can make known within an hour: more
/// than a list that was loaded to its end.
const MOST_SHOWN: usize = 3_000;
/// The most documents that are remembered: more than anybody has open, and with the most orders each well below what a browser
/// keeps for a session.
const MOST_PAGES: usize = 80;
/// The most orders of an order's own page: it shows one, and may go on to others without being loaded.
const MOST_OWN: usize = 20;

/// Who asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Asker {
    /// The background itself.
    #[default]
    Background,
    /// A page of the extension's own.
    OwnPage,
    /// The script beside a page of the site.
    Site,
}

names!(Asker { Background = "background", OwnPage = "own-page", Site = "site" });

/// How many orders pages have made known within an hour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Made {
    since: Moment,
    count: u32,
}

record!(Made { since, count });

/// What a page of the site has shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Shown {
    /// Its orders, by their ids.
    orders: Vec<String>,
    changed: bool,
}

impl Caller {
    /// The keys of what is remembered of the page that asks.
    pub(super) fn keys(&self) -> Vec<String> {
        let page = self.page().map(|page| vec![page, PAGES.to_owned(), MADE.to_owned()]);
        page.unwrap_or_default()
    }

    /// The key under which it is remembered what the page that asks has shown.
    fn page(&self) -> Option<String> {
        Some(keyed(PAGE, &self.document()?))
    }

    /// The document of the page that asks. Firefox names none before version 153; there its tab stands for all that it opens.
    fn document(&self) -> Option<String> {
        let tab = || self.tab.map(|tab| format!("tab {tab}"));
        self.document.clone().or_else(tab).filter(|_| self.from == Asker::Site)
    }

    /// Whether an address is the one the browser has for the page that asks. What stands behind `#` is not part of it.
    fn is_at(&self, url: &str) -> bool {
        let page = |url: &str| url.split('#').next().unwrap_or_default().to_owned();
        self.from != Asker::Site || self.urls.iter().any(|own| page(own) == page(url))
    }
}

impl Turn {
    /// Whether the one who asks may ask this at all, whatever is stored.
    pub(super) fn may_be_asked(&self) -> bool {
        let caller = &self.caller;
        match &self.request {
            Request::Opened { url } | Request::MessagePage { url } => caller.is_at(url),
            Request::Seen { snapshot, .. } => caller.is_at(&snapshot.url) && self.is_of_its_page(snapshot),
            Request::Form { url, .. } | Request::Filled { url, .. } | Request::AdoptClaim { url } => {
                caller.is_at(url) && (caller.from != Asker::Site || self.is_form(url))
            }
            // What stands in the fields of a claim is typed in pages of ours.
            Request::StartClaim { fields, .. } => caller.from != Asker::Site || fields.is_empty(),
            Request::Compose { fields, quiet, .. } => caller.from != Asker::Site || fields.is_empty() && !quiet,
            // A letter written from facts states nothing that the shopper has not chosen; that theirs stands only they say.
            Request::Letter { wish, fields } => {
                caller.from != Asker::Site || fields.is_empty() && *wish == LetterWish::Rewrite
            }
            Request::Chips { .. }
            | Request::Blocked { .. }
            | Request::Shorten { .. }
            | Request::Same { .. }
            | Request::DropClaim
            | Request::RestoreClaim
            | Request::Show { .. }
            | Request::Dismiss { .. }
            | Request::Snooze { .. } => true,
            // Only a press in a page of ours is certainly the shopper's.
            Request::Backfill { .. }
            | Request::PreviewSite { .. }
            | Request::CorrectSite { .. }
            | Request::SkipFinished { .. }
            | Request::Choices
            | Request::Choose { .. }
            | Request::Composer { .. }
            | Request::LeaveClaim { .. }
            | Request::Export { .. }
            | Request::Import { .. }
            | Request::Forget { .. }
            | Request::ForgetSince { .. }
            | Request::Mute { .. }
            | Request::State { .. }
            | Request::Retract { .. }
            | Request::Sheet { .. }
            | Request::Options
            | Request::Popup
            | Request::Orders { .. }
            | Request::Understood => caller.from != Asker::Site,
            Request::TabOpened { .. }
            | Request::TabFailed { .. }
            | Request::TabClosed { .. }
            | Request::Shown { .. }
            | Request::Closed { .. }
            | Request::Pressed { .. }
            | Request::Woke
            | Request::Synced { .. }
            | Request::SyncFailed { .. }
            | Request::WriteFailed { .. } => caller.from == Asker::Background,
        }
    }

    fn is_form(&self, url: &str) -> bool {
        Site::built_in().kind_of(url) == PageKind::DisputeForm
    }

    /// Whether an answer is one that a page at this address fetches for itself.
    fn is_of_its_page(&self, snapshot: &crate::snapshot::Snapshot) -> bool {
        let Some(name) = &snapshot.answer else { return true };
        let site = Site::built_in();
        let page = site.page_at(&snapshot.url);
        let instead = page.and_then(|page| page.instead).and_then(|kind| site.page(kind));
        let name = name.to_lowercase();
        page.into_iter().chain(instead).any(|page| page.answers.keys().any(|known| known.to_lowercase() == name))
    }
}

impl Session {
    /// Takes in what is remembered of the page that asks.
    pub(super) fn recall(&mut self, key: &str, stored: &Plain) {
        if key == MADE {
            self.made = Made::from_plain(stored).ok();
        } else if key == PAGES {
            self.pages = Vec::from_plain(stored).unwrap_or_default();
        } else {
            self.shown.orders = Vec::from_plain(stored).unwrap_or_default();
        }
    }

    /// Whether what is asked concerns an order that the page has shown, or is about, or that the waiting claim on it is of.
    pub(super) fn concerns_its_page(&self, request: &Request) -> bool {
        match request {
            _ if self.caller.from != Asker::Site => true,
            Request::StartClaim { order, .. }
            | Request::Compose { order, .. }
            | Request::Dismiss { order }
            | Request::Snooze { order, .. }
            | Request::Show { order: Some(order), .. } => self.is_shown(order),
            Request::AdoptClaim { url } => {
                let line = self.site.line_in(url);
                !self.claim.as_ref().is_some_and(|claim| line.is_some_and(|line| self.is_of_another(claim, &line)))
            }
            // A form that does not say which line it is for asks whether the claim is meant for it, and may be told no.
            Request::Shorten { .. } | Request::Letter { .. } | Request::DropClaim | Request::RestoreClaim => {
                let is_form = self.caller.urls.iter().any(|url| self.site.kind_of(url) == PageKind::DisputeForm);
                is_form || self.claim.iter().chain(&self.dropped).all(|claim| self.is_shown(&claim.order))
            }
            _ => true,
        }
    }

    /// Whether the page that asks has shown an order, is its own page, or is the form the waiting claim of it is for.
    pub(super) fn is_shown(&self, id: &str) -> bool {
        let of_claim = |url: &String| {
            let claim = self.claim.as_ref().filter(|claim| claim.order == id && claim.line.is_some());
            let line = self.site.line_in(url);
            let is_form = self.site.kind_of(url) == PageKind::DisputeForm;
            is_form && claim.is_some_and(|claim| claim.line == line || claim.line.as_ref() == Some(url))
        };
        let is_own = |url: &String| self.site.page_at(url).is_some() && self.site.order_in(url).as_deref() == Some(id);
        self.caller.from != Asker::Site
            || self.shown.orders.iter().any(|shown| shown == id)
            || self.caller.urls.iter().any(|url| is_own(url) || of_claim(url))
    }

    /// Whether a line is certainly not the one a claim is for: that one is known by its id, or all of the order's are.
    pub(super) fn is_of_another(&self, claim: &Claim, line: &str) -> bool {
        match &claim.line {
            Some(own) => own.bytes().all(|byte| byte.is_ascii_digit()) && own != line,
            None => {
                let mut ids = self.orders.get(&claim.order).into_iter().flat_map(|order| &order.lines).peekable();
                ids.peek().is_some() && ids.all(|known| known.id.as_ref().is_some_and(|id| id != line))
            }
        }
    }

    /// Remembers that the page that asks has shown an order.
    pub(super) fn note_shown(&mut self, id: &str) {
        if self.caller.from == Asker::Site
            && self.shown.orders.len() < MOST_SHOWN
            && !self.shown.orders.iter().any(|shown| shown == id)
        {
            self.shown.orders.push(id.to_owned());
            self.shown.changed = true;
        }
    }

    /// Whether a page may make one more order known. No list holds as many as this refuses, and none that is known already
    /// is kept out by it.
    pub(super) fn may_make_known(&mut self, id: &str) -> bool {
        if self.caller.from != Asker::Site || self.orders.contains_key(id) {
            return true;
        }
        // An order's own page is where the shopper went for it, and no list of inventions can keep it out.
        let is_own = |url: &String| {
            let kind = self.site.kind_of(url);
            matches!(kind, PageKind::OrderDetail | PageKind::ClassicOrderDetail)
                && self.site.order_in(url).as_deref() == Some(id)
        };
        if self.shown.orders.len() < MOST_OWN && self.caller.urls.iter().any(is_own) {
            return true;
        }
        let fresh = |made: &Made| (0..HOUR).contains(&self.now.since(made.since));
        let made = self.made.take().filter(fresh).unwrap_or(Made { since: self.now, count: 0 });
        let may = (made.count as usize) < MOST_SHOWN;
        self.made = Some(Made { count: made.count.saturating_add(u32::from(may)), ..made });
        self.made_changed |= may;
        may
    }

    /// What is to be remembered of the page that asks.
    pub(super) fn close_page(&mut self) {
        let Some(page) = self.caller.page() else { return };
        if self.shown.changed {
            self.writes.insert(page, Some(self.shown.orders.to_plain()));
        }
        self.keep_page();
        if self.made_changed {
            self.writes.insert(MADE.to_owned(), self.made.as_ref().map(Made::to_plain));
        }
    }

    /// Remembers the documents that asked last, and forgets what the others have shown: they are gone by all likelihood, and
    /// one that is not shows its orders anew when it is loaded again.
    fn keep_page(&mut self) {
        let Some(document) = self.caller.document() else { return };
        let at = self.pages.iter().position(|known| *known == document);
        // One of the later half need not be moved each time it asks.
        if self.shown.orders.is_empty() || at.is_some_and(|at| at >= MOST_PAGES / 2) {
            return;
        }
        match at {
            Some(at) => drop(self.pages.remove(at)),
            None if !self.shown.changed => return,
            None => {}
        }
        self.pages.push(document);
        while self.pages.len() > MOST_PAGES {
            let oldest = self.pages.remove(0);
            self.writes.insert(keyed(PAGE, &oldest), None);
        }
        self.writes.insert(PAGES.to_owned(), Some(self.pages.to_plain()));
    }
}
