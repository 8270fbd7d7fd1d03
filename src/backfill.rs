//! Learning the deadlines that are missing: orders are visited one after another in one background tab.
//!
//! The list does not show deadlines, each order's own page does; a shopper with forty orders would have to open forty pages.
//! On a click, and never without one, this does it for them at a person's pace. What happens next is decided here from
//! events, without a clock and without chance: the background opens and closes the tab, and hands in the time and a throw of
//! dice. A run is stored after every event, so a background that was stopped goes on where it was.
//!
//! A tab is only ever driven in the life of the browser in which it was opened: after a restart the same number may be
//! anybody's tab, so a run then waits for another click.

#![warn(clippy::arithmetic_side_effects)]

use crate::day::Moment;
use crate::message::{Action, Tag, View};
use crate::plain::{Plain, names, record};
use crate::text::{self, Listed, Text};

/// How many orders a run visits, unless the shopper wants more.
pub const USUAL: usize = 20;
/// The most orders one run visits.
pub const MOST: usize = 60;
/// How many orders of a kind are named when a run is over.
const MOST_NAMED: usize = 6;
/// The shortest time, in milliseconds, between two visits.
pub const PACE: i64 = 4_000;
/// How much longer, in milliseconds, it may be: as the dice fall.
pub const JITTER: i64 = 4_000;
/// How long, in milliseconds, a page may take to show its order.
pub const PATIENCE: i64 = 20_000;

/// A run, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The orders to visit.
    pub orders: Vec<String>,
    /// Which of them is being visited.
    pub next: u32,
    /// How many of those visited have a deadline now.
    pub learned: u32,
    /// How many in a row showed nothing.
    pub unread: u32,
    /// The orders that were read and have no deadline: their pages show none.
    pub undated: Vec<String>,
    /// The orders of which nothing could be read.
    pub failed: Vec<String>,
    /// How many orders without a deadline there were besides these when it began.
    pub beyond: Option<u32>,
    /// The tab, once it is open.
    pub tab: Option<i64>,
    /// The life of the browser in which it was opened.
    pub session: String,
    /// What was thrown when it began.
    pub seed: u32,
    /// When the visit began.
    pub since: Moment,
    /// How far the visit is.
    pub visit: Visit,
    /// Whether the order that is being visited has a deadline now.
    pub found: bool,
    /// Why it is over; `None` while it goes on.
    pub end: Option<End>,
}

record!(Run { orders, next, learned, unread, undated, failed, beyond, tab, session, seed as "dice", since, visit, found, end });

/// How far a visit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visit {
    /// Nothing came from the tab yet.
    Asked,
    /// The order's page is there.
    Arrived,
    /// The order was read.
    Read,
}

names!(Visit { Asked = "asked", Arrived = "arrived", Read = "read" });

/// Why a run is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Every order was visited.
    Finished,
    /// The shopper stopped it.
    Stopped,
    /// The shopper closed its tab.
    Closed,
    /// The browser could not open the tab.
    NoTab,
    /// The tab shows no order page: most likely one that asks to log in.
    Elsewhere,
    /// The site asks to log in.
    Login,
    /// The site asks to prove that no robot is at work.
    Captcha,
    /// Two orders in a row showed nothing.
    Unread,
    /// The browser was started anew.
    Restarted,
}

names!(End { Finished = "finished", Stopped = "stopped", Closed = "closed", NoTab = "no-tab", Elsewhere = "elsewhere", Login = "login", Captcha = "captcha", Unread = "unread", Restarted = "restarted" });

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event<'a> {
    /// Time passed, or the background was started again.
    Clock,
    /// The tab was opened.
    Opened(i64),
    /// The tab could not be opened.
    NotOpened,
    /// A page in a tab names an order, if it is an order's page.
    Arrived(i64, Option<&'a str>),
    /// An order was read in a tab; whether it has a deadline now.
    Read(i64, &'a str, bool),
    /// A page in a tab asks for something first.
    Blocked(i64, End),
    /// A tab was closed.
    Closed(i64),
    /// The shopper wants no more.
    Stop,
}

/// What the background is to do with the tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Open one in the background for this order.
    Open(String),
    /// Lead the tab to this order.
    Visit(i64, String),
    /// Close the tab.
    Close(i64),
}

impl Run {
    /// A run over the first of these orders, in this life of the browser.
    pub fn begin(
        mut orders: Vec<String>,
        most: usize,
        session: &str,
        seed: u32,
        now: Moment,
    ) -> (Self, Option<Command>) {
        let all = orders.len();
        orders.truncate(most.min(MOST));
        let beyond = u32::try_from(all.saturating_sub(orders.len())).ok();
        let mut run = Self {
            orders,
            next: 0,
            learned: 0,
            unread: 0,
            undated: Vec::new(),
            failed: Vec::new(),
            beyond,
            tab: None,
            session: session.to_owned(),
            seed,
            since: now,
            visit: Visit::Asked,
            found: false,
            end: None,
        };
        let command = run.open(now);
        (run, command)
    }

    /// Goes on with what is left, after a click.
    pub fn go_on(&mut self, session: &str, seed: u32, now: Moment) -> Option<Command> {
        self.end.filter(|end| *end != End::Finished)?;
        (self.session, self.seed, self.end, self.unread) = (session.to_owned(), seed, None, 0);
        self.open(now)
    }

    fn open(&mut self, now: Moment) -> Option<Command> {
        (self.tab, self.since, self.visit, self.found) = (None, now, Visit::Asked, false);
        let order = self.order().map(str::to_owned);
        if order.is_none() {
            self.end = Some(End::Finished);
        }
        order.map(Command::Open)
    }

    /// The order being visited.
    pub fn order(&self) -> Option<&str> {
        self.orders.get(self.next as usize).map(String::as_str)
    }

    /// Whether it goes on.
    pub const fn is_going(&self) -> bool {
        self.end.is_none()
    }

    /// How many orders are still to be visited.
    pub fn left(&self) -> usize {
        self.orders.len().saturating_sub(self.visited())
    }

    /// How many orders were visited.
    fn visited(&self) -> usize {
        (self.next as usize).min(self.orders.len())
    }

    /// How many orders had no deadline when it began.
    fn total(&self) -> usize {
        self.orders.len().saturating_add(self.beyond.unwrap_or(0) as usize)
    }

    /// Whether it has visited an order in vain.
    pub fn has_tried(&self, order: &str) -> bool {
        self.undated.iter().chain(&self.failed).any(|tried| tried == order)
    }

    /// When something is to be decided if nothing happens before.
    pub fn due(&self) -> Option<Moment> {
        let wait = if self.visit == Visit::Read { self.pace() } else { PATIENCE };
        self.is_going().then(|| self.since.plus(wait))
    }

    /// Between [`PACE`] and `PACE + JITTER`: each visit turns the dice on, so that no two waits are alike.
    fn pace(&self) -> i64 {
        let turned = self.seed.wrapping_add(self.next).wrapping_mul(2_654_435_761) >> 16;
        PACE.saturating_add(i64::from(turned) % JITTER)
    }

    /// Takes an event, and says what to do with the tab.
    pub fn step(&mut self, event: Event<'_>, session: &str, now: Moment) -> Option<Command> {
        if !self.is_going() {
            return None;
        }
        if self.session != session {
            self.end = Some(End::Restarted);
            return None;
        }
        let is_ours = |tab: i64| self.tab == Some(tab);
        match event {
            Event::Clock if self.due().is_some_and(|due| now >= due) => self.go_further(now),
            Event::Opened(tab) if self.tab.is_none() => {
                (self.tab, self.since) = (Some(tab), now);
                None
            }
            Event::NotOpened => self.over(End::NoTab),
            Event::Arrived(tab, order) if is_ours(tab) => {
                // A page that is another order's, or none's, is where the site sent the tab instead.
                if order.is_some() && order == self.order() && self.visit == Visit::Asked {
                    self.visit = Visit::Arrived;
                }
                None
            }
            Event::Read(tab, order, has_deadline) if is_ours(tab) && self.order() == Some(order) => {
                // The page tells in parts; the deadline may come with a later one.
                (self.visit, self.unread) = (Visit::Read, 0);
                self.found |= has_deadline;
                None
            }
            Event::Blocked(tab, end) if is_ours(tab) => self.over(end),
            Event::Closed(tab) if is_ours(tab) => self.over(End::Closed),
            Event::Stop => {
                self.end = Some(End::Stopped);
                self.tab.take().map(Command::Close)
            }
            _ => None,
        }
    }

    /// Ends it and leaves the tab to the shopper, who may have something to do there.
    fn over(&mut self, end: End) -> Option<Command> {
        (self.end, self.tab) = (Some(end), None);
        None
    }

    fn go_further(&mut self, now: Moment) -> Option<Command> {
        let order = self.order().map(str::to_owned);
        match self.visit {
            Visit::Read if self.found => {}
            Visit::Read => self.undated.extend(order),
            Visit::Arrived => {
                self.failed.extend(order);
                if self.unread > 0 {
                    self.next = self.next.saturating_add(1);
                    return self.over(End::Unread);
                }
                self.unread = 1;
            }
            Visit::Asked if self.tab.is_none() => return self.over(End::NoTab),
            Visit::Asked => return self.over(End::Elsewhere),
        }
        self.next = self.next.saturating_add(1);
        self.learned = self.learned.saturating_add(u32::from(self.found));
        (self.since, self.visit, self.found) = (now, Visit::Asked, false);
        match self.order().map(str::to_owned) {
            Some(order) => self.tab.map(|tab| Command::Visit(tab, order)),
            None => {
                self.end = Some(End::Finished);
                self.tab.take().map(Command::Close)
            }
        }
    }
}

/// What the popup says of a run, or of the orders it could visit: `missing` have no deadline, `untried` of them were not
/// visited by this run.
pub fn view(run: Option<&Run>, missing: usize, untried: usize) -> Option<View> {
    let Some(run) = run else { return (missing > 0).then(|| View::block("run", offer(missing))) };
    let (visited, total) = (run.visited(), run.orders.len());
    let mut children = Vec::new();
    let Some(end) = run.end else {
        children.push(View::new(Tag::Strong, "", text::search_progress(visited, total)));
        children.push(bar(visited, total));
        children.push(View::new(Tag::P, "faint", text::search_meanwhile()));
        children.push(View::button("quiet", text::search_stop(), Action::backfill("stop")));
        return Some(View::block("run", children));
    };
    if let Some(why) = end.told() {
        children.push(View::new(Tag::Strong, "", why));
        children.push(bar(visited, total));
    }
    children.extend(run.covered().into_iter().map(|words| View::new(Tag::P, "", words)));
    let mut buttons = Vec::new();
    if end != End::Finished && run.left() > 0 {
        buttons.push(View::button("claim", text::search_continue(run.left()), Action::backfill("continue")));
    } else if untried > 0 {
        buttons.extend(begin(untried, text::search_next, text::search_next_some));
    }
    buttons.push(View::button("quiet", text::search_close(), Action::backfill("forget")));
    children.push(View::block("buttons", buttons));
    Some(View::block("run", children))
}

fn offer(missing: usize) -> Vec<View> {
    let buttons = View::block("buttons", begin(missing, text::search_offer, text::search_offer_some));
    vec![buttons, View::new(Tag::P, "faint", text::search_how())]
}

/// The buttons that begin a run: over the usual number of orders, and over as many as a run may hold.
fn begin(missing: usize, all: fn(usize) -> Text, some: fn(usize, usize) -> Text) -> Vec<View> {
    let words = if missing > USUAL { some(USUAL, missing) } else { all(missing) };
    let mut buttons = vec![View::button("claim", words, Action::backfill("begin"))];
    if missing > USUAL {
        let most = missing.min(MOST);
        let words = if most == missing { text::search_all(most) } else { text::search_most(most) };
        buttons.push(View::button("quiet", words, Action::backfill("begin-most")));
    }
    buttons
}

impl Run {
    /// What it has covered, exactly, and what is left.
    fn covered(&self) -> Vec<Text> {
        let (all, known) = (self.total(), i64::from(self.learned));
        let read = self.visited().saturating_sub(self.failed.len());
        let mut said = vec![match all.saturating_sub(self.visited()) {
            0 => text::search_read_all(read, all, known),
            left => text::search_read(read, all, left, known),
        }];
        let named = |orders: &[String]| {
            let named = orders.iter().take(MOST_NAMED).cloned();
            let more = (orders.len() > MOST_NAMED).then(|| "…".to_owned());
            Listed(named.chain(more).map(Text::from).collect())
        };
        if !self.undated.is_empty() {
            said.push(text::search_undated(self.undated.len(), named(&self.undated)));
        }
        if !self.failed.is_empty() {
            said.push(text::search_unread(self.failed.len(), named(&self.failed)));
        }
        said
    }
}

/// One piece for each order: no styles of its own are needed, and the words beside it say the same.
fn bar(done: usize, total: usize) -> View {
    let piece = |n| View::new(Tag::Span, if n < done { "done" } else { "" }, "");
    View::block("bar", (0..total).map(piece).collect())
}

impl End {
    /// Why a run is over before all of its orders were visited.
    fn told(self) -> Option<Text> {
        Some(match self {
            Self::Finished => return None,
            Self::Stopped => text::search_stopped(),
            Self::Closed => text::search_tab_closed(),
            Self::NoTab => text::search_no_tab(),
            Self::Elsewhere => text::search_elsewhere(),
            Self::Login => text::search_login(),
            Self::Captcha => text::search_captcha(),
            Self::Unread => text::search_gave_up(),
            Self::Restarted => text::search_restarted(),
        })
    }
}

impl Action {
    /// Asks for a run to begin, to stop, to continue, or to be forgotten.
    pub fn backfill(what: &str) -> Self {
        let what = Plain::map(&mut [("what", Plain::Text(what.to_owned()))]);
        Self::Ask { request: Plain::tagged("backfill", what) }
    }
}
