//! What a shopper's browsers tell each other: the open orders' readings, compact, and how another browser's are taken in.
//!
//! A browser carries a small storage from one computer of its user to the next: 102,400 bytes in at most 512 items of at
//! most 8,192. Each browser of the shopper writes items of its own there, under a name it drew once, and never one of
//! another browser. So no two of them ever write the same item, and nothing has to be put right where the storage keeps
//! the later of two writes.
//!
//! A browser tells only what it read itself, which is what it has evidence of; what it was told it keeps, marked as read
//! elsewhere, and does not pass on. What is carried are the readings, not the deadlines: the other browser works those out
//! by its own rules and says where each date was read. Readings are merged by when they were made
//! ([`join`](crate::ledger::join)), so it does not matter who tells first, or how often.
//!
//! An order is written as a list without names, because names would be most of it; a kind of page or of event is written
//! as its place in a table here, and a table only ever grows at its end. What an older version cannot read is left out,
//! and the shopper is told.

#![warn(clippy::arithmetic_side_effects)]

use crate::day::{DAY, Day, Moment};
use crate::order::{
    Dated, Dispute, Evidence, Line, Milestone, Order, PageKind, Said, Seen, Source, Stage, Status, Term, TermKind, Word,
};
use crate::plain::{FromPlain, Misfit, Plain, ToPlain, record};

/// The version of what is written here.
pub const VERSION: i64 = 1;
/// The most bytes of one item: an eighth below what a browser takes.
pub const MOST_OF_ITEM: usize = 7_168;
/// The most items of one browser: with three more of the shopper's there is room for all.
pub const MOST_ITEMS: usize = 3;
/// The most bytes that all browsers of the shopper use together, of the 102,400 there are.
pub const MOST_OF_ALL: usize = 96_000;
/// After so many days without a word a browser is taken to be gone, and its items are removed.
pub const GONE_AFTER: i64 = 200;
/// A browser says at least this often, in days, that it is still there.
pub const HERE_EVERY: i64 = 30;
/// So long after it was last read, an order that is over is still told, for another browser may think it is open.
pub const OVER_FOR: i64 = 60 * DAY;
/// How many forgotten orders are remembered: the newest ones.
pub const MOST_GRAVES: usize = 100;
/// What the key of an item begins with; the browser's name and the item's number follow.
pub const PART: &str = "part:";
/// The key under which stands when the shopper wanted everything forgotten.
pub const FORGOTTEN: &str = "forgotten";

/// The longest text that is carried or taken in: a title, or the words an earlier version still told.
const LONGEST: usize = 64;
/// The most of anything in one order.
const MOST: usize = 48;

const PAGES: [PageKind; 10] = [
    PageKind::OrderList,
    PageKind::OrderDetail,
    PageKind::Tracking,
    PageKind::RefundList,
    PageKind::DisputeStatus,
    PageKind::DisputeForm,
    PageKind::ClassicOrderList,
    PageKind::ClassicOrderDetail,
    PageKind::Unsupported,
    PageKind::Unknown,
];
const STATUSES: [Status; 9] = [
    Status::AwaitingPayment,
    Status::AwaitingShipment,
    Status::AwaitingDelivery,
    Status::Completed,
    Status::Closed,
    Status::Cancelled,
    Status::InDispute,
    Status::Refunded,
    Status::Unknown,
];
const MILESTONES: [Milestone; 15] = [
    Milestone::Placed,
    Milestone::Paid,
    Milestone::Shipped,
    Milestone::Delivered,
    Milestone::Completed,
    Milestone::EstimatedDelivery,
    Milestone::DeliveryDeadline,
    Milestone::DelayCoupon,
    Milestone::SellerAsked,
    Milestone::DisputeOpened,
    Milestone::SellerAnswered,
    Milestone::ReturnApproved,
    Milestone::Ruled,
    Milestone::Refunded,
    Milestone::DisputeState,
];
const TERMS: [TermKind; 4] =
    [TermKind::AfterReceipt, TermKind::AfterPlaced, TermKind::FreeReturn, TermKind::ReturnShipment];
const STAGES: [Stage; 9] = [
    Stage::Seller,
    Stage::Shopper,
    Stage::Platform,
    Stage::Return,
    Stage::Refunded,
    Stage::Ended,
    Stage::Unknown,
    Stage::Unread,
    Stage::RefundedInPart,
];
const WORDS: [Word; 3] = [Word::Received, Word::NotReceived, Word::Deadline];

/// What a browser remembers of its own part in this.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// Its name among the shopper's browsers.
    pub me: String,
    /// Something that is carried has changed since the last exchange.
    pub changed: bool,
    /// When the last exchange was; `None` to have one at once.
    pub exchanged: Option<Moment>,
    /// The life of the browser it was in.
    pub session: String,
    /// How many orders did not fit.
    pub left: u32,
    /// How many orders or items of other browsers could not be read.
    pub unread: u32,
    /// Another browser has a newer version of the extension.
    pub newer: bool,
    /// The browser's own words where it refused to store what is carried.
    pub refused: Option<String>,
    /// Orders that the shopper wanted forgotten.
    pub graves: Vec<Grave>,
}

record!(Link { me, changed, exchanged, session, left, unread, newer, refused, graves });

/// An order that was forgotten: what was read of it until then does not come back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grave {
    /// Its [`mark`]; 0 for every order.
    pub mark: i64,
    /// When.
    pub at: Moment,
}

record!(Grave { mark, at });

/// What the shopper last did about the reminders of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// When.
    pub at: Moment,
    /// They want none.
    pub muted: bool,
    /// They want none until then.
    pub snoozed: Option<Moment>,
}

/// What another browser says of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The order, everything in it marked as read elsewhere.
    pub order: Order,
    /// What the shopper did there about its reminders.
    pub act: Option<Act>,
}

/// An item of the storage that another browser wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Its orders.
    pub orders: Vec<Told>,
    /// What was forgotten there.
    pub graves: Vec<Grave>,
    /// How many orders could not be read.
    pub unread: u32,
}

/// What a forgotten order is remembered by: not its number, which nobody who wants it forgotten wants to find there.
pub use crate::overview::mark;

/// How many bytes a value takes as JSON, or some more: whatever a writer of JSON could escape is counted as escaped.
pub fn size(plain: &Plain) -> usize {
    match plain {
        Plain::Null => 4,
        Plain::Bool(_) => 5,
        Plain::Int(number) => number.to_string().len(),
        Plain::Text(text) => size_of_text(text),
        Plain::List(values) => sum(values.iter().map(|value| sum([size(value), 1]))).saturating_add(2),
        Plain::Map(members) => {
            sum(members.iter().map(|(name, value)| sum([size_of_text(name), size(value), 2]))).saturating_add(2)
        }
    }
}

fn sum(sizes: impl IntoIterator<Item = usize>) -> usize {
    sizes.into_iter().fold(0, usize::saturating_add)
}

fn size_of_text(text: &str) -> usize {
    let of = |each: char| match each {
        ' '..='~' if !matches!(each, '"' | '\\' | '<' | '>' | '&') => 1,
        _ => each.len_utf16().saturating_mul(6),
    };
    sum(text.chars().map(of)).saturating_add(2)
}

/// As much of an order as this browser read itself, and when it last did; `None` where it read nothing of it.
pub fn own(order: &Order) -> Option<Order> {
    let mut own = order.clone();
    let mut last = None;
    let mut keep = |evidence: &Evidence| {
        if !evidence.elsewhere {
            last = last.max(Some(evidence.at));
        }
        !evidence.elsewhere
    };
    own.status.take_if(|seen| !keep(&seen.evidence));
    own.listed.take_if(|seen| !keep(&seen.evidence));
    own.dispute.take_if(|seen| !keep(&seen.evidence));
    own.dates.retain(|dated| keep(&dated.day.evidence));
    own.terms.retain(|term| keep(&term.days.evidence));
    for line in &mut own.lines {
        line.status.take_if(|seen| !keep(&seen.evidence));
        line.can_dispute.take_if(|seen| !keep(&seen.evidence));
        line.dispute.take_if(|seen| !keep(&seen.evidence));
        line.dates.retain(|dated| keep(&dated.day.evidence));
        line.terms.retain(|term| keep(&term.days.evidence));
    }
    own.said.retain(|said| !said.elsewhere);
    let last = last.max(own.said.iter().map(|said| said.at).max());
    own.seen = last?;
    Some(own)
}

/// Takes away what other browsers told of an order before, where they tell something in its place.
pub fn make_room(known: &mut Order, told: &[Order]) {
    // What was said there and is not told any more was taken back there.
    known.said.retain(|said| !said.elsewhere);
    let is_old = |evidence: &Evidence, is_told: bool| is_told && evidence.elsewhere;
    let status = told.iter().any(|order| order.status.is_some());
    known.status.take_if(|seen| is_old(&seen.evidence, status));
    let listed = told.iter().any(|order| order.listed.is_some());
    known.listed.take_if(|seen| is_old(&seen.evidence, listed));
    let dispute = told.iter().any(|order| order.dispute.is_some());
    known.dispute.take_if(|seen| is_old(&seen.evidence, dispute));
    let has = |what: fn(&Line) -> bool| told.iter().any(|order| order.lines.iter().any(what));
    let status = has(|line| line.status.is_some());
    let button = has(|line| line.can_dispute.is_some());
    let dispute = has(|line| line.dispute.is_some());
    for line in &mut known.lines {
        line.status.take_if(|seen| is_old(&seen.evidence, status));
        line.can_dispute.take_if(|seen| is_old(&seen.evidence, button));
        line.dispute.take_if(|seen| is_old(&seen.evidence, dispute));
    }
}

/// An order as it is carried. `titles` says that the shopper wants to read there what was bought; `open` that its dates
/// still matter, for of one that is over only how it ended is told.
pub fn written(order: &Order, act: Option<&Act>, titles: bool, open: bool) -> Plain {
    let to = Writer { seen: order.seen, open };
    let lines = order.lines.iter().take(MOST).map(|line| to.line(order, line, titles)).collect();
    let said = order.said.iter().take(MOST).map(|said| {
        trimmed(vec![
            said.line.to_plain(),
            Plain::Int(code(&WORDS, said.word)),
            said.day.map_or(Plain::Null, |day| Plain::Int(i64::from(day.0))),
            Plain::Int(said.at.0),
        ])
    });
    let act = act.map_or(Plain::Null, |act| {
        trimmed(vec![Plain::Int(act.at.0), Plain::Int(i64::from(act.muted)), act.snoozed.to_plain()])
    });
    trimmed(vec![
        order.id.to_plain(),
        Plain::Int(order.seen.0),
        to.status(order.status.as_ref()),
        to.dates(&order.dates),
        to.terms(&order.terms),
        list(lines),
        list(said.collect()),
        act,
        order.country.to_plain(),
        list(order.tags.iter().take(MOST).map(ToPlain::to_plain).collect()),
        order.host.to_plain(),
        to.dispute(order, None, order.dispute.as_ref()),
        to.status(order.listed.as_ref()),
        order.lines_by_others().map_or(Plain::Null, |count| Plain::Int(i64::from(count))),
    ])
}

struct Writer {
    seen: Moment,
    open: bool,
}

impl Writer {
    /// A value, where it was read, and how long before the order was last read. Its words stay here.
    fn seen(&self, value: i64, evidence: &Evidence) -> Plain {
        let place = code(&PAGES, evidence.page) << 2
            | i64::from(evidence.source == Source::Page) << 1
            | i64::from(evidence.inferred);
        Plain::List(vec![Plain::Int(value), Plain::Int(place), Plain::Int(self.seen.since(evidence.at))])
    }

    fn status(&self, status: Option<&Seen<Status>>) -> Plain {
        status.map_or(Plain::Null, |seen| self.seen(code(&STATUSES, seen.value), &seen.evidence))
    }

    /// How far a dispute is. No amount leaves this browser, so whether all of the money came back is said as a stage.
    fn dispute(&self, order: &Order, line: Option<&Line>, dispute: Option<&Seen<Dispute>>) -> Plain {
        let stage = |seen: &Seen<Dispute>| code(&STAGES, order.stage_alone(line, &seen.value));
        dispute.map_or(Plain::Null, |seen| self.seen(stage(seen), &seen.evidence))
    }

    fn dates(&self, dates: &[Dated]) -> Plain {
        let dates = dates.iter().filter(|_| self.open).take(MOST).map(|dated| {
            let day = self.seen(i64::from(dated.day.value.0), &dated.day.evidence);
            Plain::List(vec![Plain::Int(code(&MILESTONES, dated.milestone)), day])
        });
        list(dates.collect())
    }

    fn terms(&self, terms: &[Term]) -> Plain {
        let terms = terms.iter().filter(|_| self.open).take(MOST).map(|term| {
            let days = self.seen(i64::from(term.days.value), &term.days.evidence);
            Plain::List(vec![Plain::Int(code(&TERMS, term.kind)), days])
        });
        list(terms.collect())
    }

    fn line(&self, order: &Order, line: &Line, titles: bool) -> Plain {
        let button = |seen: &Seen<bool>| self.seen(i64::from(seen.value), &seen.evidence);
        trimmed(vec![
            line.id.to_plain(),
            line.title.as_ref().filter(|_| titles && self.open).map_or(Plain::Null, |title| Plain::Text(cut(title))),
            line.can_dispute.as_ref().map_or(Plain::Null, button),
            self.dates(&line.dates),
            self.terms(&line.terms),
            self.status(line.status.as_ref()),
            self.dispute(order, Some(line), line.dispute.as_ref()),
        ])
    }
}

/// A text as much of it as is carried, without what would count six times.
fn cut(text: &str) -> String {
    let clean = text.chars().map(|each| if each.is_control() { ' ' } else { each });
    clean.take(LONGEST).collect::<String>().trim().to_owned()
}

/// The place of a kind in its table, where every kind stands.
fn code<T: PartialEq>(table: &[T], value: T) -> i64 {
    table.iter().position(|each| *each == value).map_or(-1, |n| n as i64)
}

fn list(values: Vec<Plain>) -> Plain {
    if values.is_empty() { Plain::Null } else { Plain::List(values) }
}

/// A list without the nothing at its end.
fn trimmed(mut values: Vec<Plain>) -> Plain {
    while values.last() == Some(&Plain::Null) {
        values.pop();
    }
    Plain::List(values)
}

/// Puts what is to be carried into items, what comes first first. Gives the items, and how many found no room.
pub fn pack(records: Vec<Plain>, graves: &[Grave], today: i64, room: usize) -> (Vec<Plain>, u32) {
    // That everything was forgotten stands under a key of its own.
    let graves = graves
        .iter()
        .filter(|grave| grave.mark != 0)
        .map(|grave| Plain::List(vec![Plain::Int(grave.mark), Plain::Int(grave.at.0)]));
    let graves: Vec<Plain> = graves.collect();
    let item = |orders: Vec<Plain>, graves: Vec<Plain>| {
        // In the order of their names, in which a browser gives them back: what is the same is not written again.
        Plain::map(&mut [
            ("day", Plain::Int(today)),
            ("graves", list(graves)),
            ("orders", list(orders)),
            ("v", Plain::Int(VERSION)),
        ])
    };
    let bare = sum([size(&item(vec![Plain::Null], vec![Plain::Null])), 40]);
    let mut items: Vec<Vec<Plain>> = vec![Vec::new()];
    let mut used = sum([bare, sum(graves.iter().map(|grave| sum([size(grave), 1])))]);
    let mut total = used;
    let mut left = 0;
    for record in records {
        let more = sum([size(&record), 1]);
        let opens = sum([used, more]) > MOST_OF_ITEM;
        let needed = sum([more, if opens { bare } else { 0 }]);
        if sum([total, needed]) > room || opens && (items.len() == MOST_ITEMS || sum([bare, more]) > MOST_OF_ITEM) {
            left = u32::saturating_add(left, 1);
            continue;
        }
        if opens {
            items.push(Vec::new());
            used = bare;
        }
        used = sum([used, more]);
        total = sum([total, needed]);
        if let Some(last) = items.last_mut() {
            last.push(record);
        }
    }
    let mut graves = graves;
    let items = items.into_iter().map(|orders| item(orders, std::mem::take(&mut graves))).collect();
    (items, left)
}

/// Whose an item is, by its key.
pub fn owner(key: &str) -> Option<&str> {
    key.strip_prefix(PART)?.split(':').next()
}

/// The key of one's own item.
pub fn key(me: &str, n: usize) -> String {
    [PART, me, ":", &n.to_string()].concat()
}

/// Reads an item of another browser, as far as it can be read.
pub fn part(plain: &Plain, now: Moment) -> Result<Part, Misfit> {
    plain.check(&["v", "day", "orders", "graves"])?;
    let mut part = Part::default();
    for order in plain.get("orders").values() {
        match told(order, now) {
            Ok(told) => part.orders.push(told),
            Err(_) => part.unread = part.unread.saturating_add(1),
        }
    }
    for grave in plain.get("graves").values() {
        match grave.values() {
            [Plain::Int(mark), at] if *mark != 0 && Moment::from_plain(at).is_ok() => {
                part.graves.push(Grave { mark: *mark, at: Moment::from_plain(at)? });
            }
            _ => part.unread = part.unread.saturating_add(1),
        }
    }
    Ok(part)
}

/// The numbers of the orders in an item, for whoever has to look them up first.
pub fn ids(plain: &Plain) -> impl Iterator<Item = &str> {
    let ids = plain.get("orders").values().iter().filter_map(|order| order.values().first()?.text());
    ids.filter(|id| is_number(id))
}

fn is_number(id: &str) -> bool {
    !id.is_empty() && id.len() <= 32 && id.bytes().all(|byte| byte.is_ascii_digit())
}

/// When everything was to be forgotten, by the value under [`FORGOTTEN`].
pub fn forgotten(plain: &Plain) -> Result<Grave, Misfit> {
    Ok(Grave { mark: 0, at: plain.field("at")? })
}

/// Reads an order of another browser. What that browser read while its clock was ahead still carries those instants.
pub fn told(plain: &Plain, now: Moment) -> Result<Told, Misfit> {
    let mut from = Reader { parts: plain.values(), at: 0 };
    let id = from.text(32)?.filter(|id| is_number(id)).ok_or_else(|| Misfit::expected("an order number"))?;
    let seen = from.moment()?.ok_or_else(|| Misfit::expected("when it was read"))?;
    let mut order = Order::new(id, seen);
    order.status = from.status(seen)?;
    order.dates = from.dates(seen)?;
    order.terms = from.terms(seen)?;
    for line in from.list()? {
        order.lines.push(line_told(line, seen)?);
    }
    for said in from.list()? {
        order.said.push(said_told(said)?);
    }
    let act = match from.next() {
        Plain::Null => None,
        act => Some(act_told(act)?),
    };
    order.country = from.text(2)?.filter(|code| code.bytes().all(|byte| byte.is_ascii_uppercase()));
    for tag in from.list()? {
        order.tags.push(short(tag, LONGEST)?);
    }
    order.host = from.text(LONGEST)?;
    order.dispute = from.dispute(seen)?;
    order.listed = from.status(seen)?;
    let count = from.int()?.map(|count| u32::try_from(count).map_err(|_| Misfit::expected("a number of lines")));
    order.line_count = count.transpose()?;
    // Of an act of the future nobody can say whether another came after it.
    let act = act.filter(|act| act.at <= now.plus(DAY));
    Ok(Told { order, act })
}

fn line_told(plain: &Plain, order: Moment) -> Result<Line, Misfit> {
    let mut from = Reader { parts: plain.values(), at: 0 };
    let (id, title) = (from.text(32)?, from.text(LONGEST)?);
    let button = from.seen(order)?;
    let can_dispute = button.map(|seen| Seen { value: seen.value != 0, evidence: seen.evidence });
    let (dates, terms, status) = (from.dates(order)?, from.terms(order)?, from.status(order)?);
    let dispute = from.dispute(order)?;
    Ok(Line { id, title, can_dispute, dates, terms, status, dispute, ..Line::default() })
}

fn said_told(plain: &Plain) -> Result<Said, Misfit> {
    let mut from = Reader { parts: plain.values(), at: 0 };
    let line = from.text(32)?;
    let word = coded(&WORDS, from.int()?.unwrap_or(-1))?;
    let day = from.int()?.map(a_day).transpose()?;
    let at = from.moment()?.ok_or_else(|| Misfit::expected("when it was said"))?;
    Ok(Said { line, word, day, at, elsewhere: true, not_after: None })
}

fn act_told(plain: &Plain) -> Result<Act, Misfit> {
    let mut from = Reader { parts: plain.values(), at: 0 };
    let at = from.moment()?.ok_or_else(|| Misfit::expected("when it was done"))?;
    let muted = from.int()?.unwrap_or_default() != 0;
    Ok(Act { at, muted, snoozed: from.moment()? })
}

/// The values of a list, one after the other; nothing after its end.
struct Reader<'a> {
    parts: &'a [Plain],
    at: usize,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> &'a Plain {
        let next = self.parts.get(self.at).unwrap_or(&Plain::Null);
        self.at = self.at.saturating_add(1);
        next
    }

    fn int(&mut self) -> Result<Option<i64>, Misfit> {
        Option::from_plain(self.next())
    }

    fn moment(&mut self) -> Result<Option<Moment>, Misfit> {
        Option::from_plain(self.next())
    }

    fn text(&mut self, most: usize) -> Result<Option<String>, Misfit> {
        match self.next() {
            Plain::Null => Ok(None),
            text => short(text, most).map(Some),
        }
    }

    fn list(&mut self) -> Result<&'a [Plain], Misfit> {
        match self.next() {
            Plain::Null => Ok(&[]),
            Plain::List(values) if values.len() <= MOST => Ok(values),
            _ => Err(Misfit::expected("a list that is not too long")),
        }
    }

    fn seen(&mut self, order: Moment) -> Result<Option<Seen<i64>>, Misfit> {
        match self.next() {
            Plain::Null => Ok(None),
            plain => seen(plain, order).map(Some),
        }
    }

    fn status(&mut self, order: Moment) -> Result<Option<Seen<Status>>, Misfit> {
        let Some(seen) = self.seen(order)? else { return Ok(None) };
        Ok(Some(Seen { value: coded(&STATUSES, seen.value)?, evidence: seen.evidence }))
    }

    fn dispute(&mut self, order: Moment) -> Result<Option<Seen<Dispute>>, Misfit> {
        let Some(seen) = self.seen(order)? else { return Ok(None) };
        Ok(Some(Seen { value: Dispute::at(coded(&STAGES, seen.value)?), evidence: seen.evidence }))
    }

    /// Pairs of a code and what was seen.
    fn pairs(&mut self, order: Moment) -> Result<Vec<(i64, Seen<i64>)>, Misfit> {
        let mut pairs = Vec::new();
        for pair in self.list()? {
            let [Plain::Int(code), value] = pair.values() else { return Err(Misfit::expected("a code and its value")) };
            pairs.push((*code, seen(value, order)?));
        }
        Ok(pairs)
    }

    fn dates(&mut self, order: Moment) -> Result<Vec<Dated>, Misfit> {
        let mut dates = Vec::new();
        for (event, Seen { value, evidence }) in self.pairs(order)? {
            dates.push(Dated { milestone: coded(&MILESTONES, event)?, day: Seen { value: a_day(value)?, evidence } });
        }
        Ok(dates)
    }

    fn terms(&mut self, order: Moment) -> Result<Vec<Term>, Misfit> {
        let mut terms = Vec::new();
        for (kind, Seen { value, evidence }) in self.pairs(order)? {
            let value = u32::try_from(value).map_err(|_| Misfit::expected("a number of days"))?;
            terms.push(Term { kind: coded(&TERMS, kind)?, days: Seen { value, evidence } });
        }
        Ok(terms)
    }
}

fn seen(plain: &Plain, order: Moment) -> Result<Seen<i64>, Misfit> {
    let [Plain::Int(value), Plain::Int(place), Plain::Int(before), words @ ..] = plain.values() else {
        return Err(Misfit::expected("a value and where it was read"));
    };
    let words = words.first().map_or(Ok(String::new()), |words| short(words, LONGEST))?;
    if *before < 0 || *before > order.0 {
        return Err(Misfit::expected("a time before the order was last read"));
    }
    let page = coded(&PAGES, place.div_euclid(4))?;
    let source = if place & 2 == 0 { Source::Answer } else { Source::Page };
    let evidence = Evidence::new(page, source, words, order.minus(*before));
    Ok(Seen { value: *value, evidence: Evidence { inferred: place & 1 == 1, elsewhere: true, ..evidence } })
}

fn coded<T: Copy>(table: &[T], n: i64) -> Result<T, Misfit> {
    let known = usize::try_from(n).ok().and_then(|n| table.get(n)).copied();
    known.ok_or_else(|| Misfit::expected("a known code"))
}

fn a_day(day: i64) -> Result<Day, Misfit> {
    Day::from_plain(&Plain::Int(day))
}

fn short(plain: &Plain, most: usize) -> Result<String, Misfit> {
    let text = plain.text().filter(|text| text.chars().count() <= most && !text.chars().any(char::is_control));
    text.map(str::to_owned).ok_or_else(|| Misfit::expected("a short text"))
}

impl Link {
    /// When the next exchange is.
    pub fn next(&self) -> Moment {
        let Some(exchanged) = self.exchanged else { return Moment(0) };
        let wait = match (&self.refused, self.changed) {
            (Some(_), _) => DAY / 24,
            (None, true) => DAY / 24 / 60,
            (None, false) => DAY,
        };
        exchanged.plus(wait)
    }

    /// Whether it is time for an exchange: at the start of the browser, a minute after something changed, once a day.
    pub fn is_due(&self, now: Moment, session: &str) -> bool {
        let ahead = self.exchanged.is_some_and(|exchanged| exchanged > now);
        self.next() <= now || ahead || self.refused.is_none() && self.session != session
    }
}
