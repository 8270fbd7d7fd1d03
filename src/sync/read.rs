//! How what another browser wrote is read, refused where it cannot be.

use super::*;

/// Reads an item of another browser, as far as it can be read.
pub fn part(plain: &Plain, now: Moment) -> Result<Part, DecodeError> {
    plain.check(&["v", "day", "orders", "graves"])?;
    let mut part = Part::default();
    for order in plain.get("orders").values() {
        match told(order, now) {
            Ok(told) => part.orders.push(told),
            Err(_) => part.unread = part.unread.saturating_add(1),
        }
    }
    for tombstone in plain.get("graves").values() {
        match tombstone.values() {
            [Plain::Int(mark), at] if *mark != 0 && Moment::from_plain(at).is_ok() => {
                part.tombstones.push(Tombstone { mark: *mark, at: Moment::from_plain(at)? });
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

pub(super) fn is_number(id: &str) -> bool {
    !id.is_empty() && id.len() <= 32 && id.bytes().all(|byte| byte.is_ascii_digit())
}

/// When everything was to be forgotten, by the value under [`FORGOTTEN`].
pub fn forgotten(plain: &Plain) -> Result<Tombstone, DecodeError> {
    Ok(Tombstone { mark: 0, at: plain.field("at")? })
}

/// Reads an order of another browser. What that browser read while its clock was ahead still carries those instants.
pub fn told(plain: &Plain, now: Moment) -> Result<SyncedOrder, DecodeError> {
    let mut from = Reader { parts: plain.values(), at: 0 };
    let id = from.text(32)?.filter(|id| is_number(id)).ok_or_else(|| DecodeError::expected("an order number"))?;
    let seen = from.moment()?.ok_or_else(|| DecodeError::expected("when it was read"))?;
    let mut order = Order::new(id, seen);
    order.status = from.status(seen)?;
    order.dates = from.dates(seen)?;
    order.terms = from.terms(seen)?;
    for line in from.list()? {
        order.lines.push(line_told(line, seen)?);
    }
    for said in from.list()? {
        order.statements.push(said_told(said)?);
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
    let count = from.int()?.map(|count| u32::try_from(count).map_err(|_| DecodeError::expected("a number of lines")));
    order.line_count = count.transpose()?;
    // Of an act of the future nobody can say whether another came after it.
    let act = act.filter(|act| act.at <= now.plus(DAY));
    Ok(SyncedOrder { order, act })
}

pub(super) fn line_told(plain: &Plain, order: Moment) -> Result<Line, DecodeError> {
    let mut from = Reader { parts: plain.values(), at: 0 };
    let (id, title) = (from.text(32)?, from.text(LONGEST)?);
    let button = from.seen(order)?;
    let can_dispute = button.map(|seen| Seen { value: seen.value != 0, evidence: seen.evidence });
    let (dates, terms, status) = (from.dates(order)?, from.terms(order)?, from.status(order)?);
    let dispute = from.dispute(order)?;
    Ok(Line { id, title, can_dispute, dates, terms, status, dispute, ..Line::default() })
}

pub(super) fn said_told(plain: &Plain) -> Result<Statement, DecodeError> {
    let mut from = Reader { parts: plain.values(), at: 0 };
    let line = from.text(32)?;
    let word = coded(&WORDS, from.int()?.unwrap_or(-1))?;
    let day = from.int()?.map(a_day).transpose()?;
    let at = from.moment()?.ok_or_else(|| DecodeError::expected("when it was said"))?;
    Ok(Statement { line, kind: word, day, at, elsewhere: true, not_after: None })
}

pub(super) fn act_told(plain: &Plain) -> Result<ReminderChoice, DecodeError> {
    let mut from = Reader { parts: plain.values(), at: 0 };
    let at = from.moment()?.ok_or_else(|| DecodeError::expected("when it was done"))?;
    let muted = from.int()?.unwrap_or_default() != 0;
    Ok(ReminderChoice { at, muted, snoozed: from.moment()? })
}

/// The values of a list, one after the other; nothing after its end.
pub(super) struct Reader<'a> {
    parts: &'a [Plain],
    at: usize,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> &'a Plain {
        let next = self.parts.get(self.at).unwrap_or(&Plain::Null);
        self.at = self.at.saturating_add(1);
        next
    }

    fn int(&mut self) -> Result<Option<i64>, DecodeError> {
        Option::from_plain(self.next())
    }

    fn moment(&mut self) -> Result<Option<Moment>, DecodeError> {
        Option::from_plain(self.next())
    }

    fn text(&mut self, most: usize) -> Result<Option<String>, DecodeError> {
        match self.next() {
            Plain::Null => Ok(None),
            text => short(text, most).map(Some),
        }
    }

    fn list(&mut self) -> Result<&'a [Plain], DecodeError> {
        match self.next() {
            Plain::Null => Ok(&[]),
            Plain::List(values) if values.len() <= MOST => Ok(values),
            _ => Err(DecodeError::expected("a list that is not too long")),
        }
    }

    fn seen(&mut self, order: Moment) -> Result<Option<Seen<i64>>, DecodeError> {
        match self.next() {
            Plain::Null => Ok(None),
            plain => seen(plain, order).map(Some),
        }
    }

    fn status(&mut self, order: Moment) -> Result<Option<Seen<Status>>, DecodeError> {
        let Some(seen) = self.seen(order)? else { return Ok(None) };
        Ok(Some(Seen { value: coded(&STATUSES, seen.value)?, evidence: seen.evidence }))
    }

    fn dispute(&mut self, order: Moment) -> Result<Option<Seen<Dispute>>, DecodeError> {
        let Some(seen) = self.seen(order)? else { return Ok(None) };
        Ok(Some(Seen { value: Dispute::at(coded(&STAGES, seen.value)?), evidence: seen.evidence }))
    }

    /// Pairs of a code and what was seen.
    fn pairs(&mut self, order: Moment) -> Result<Vec<(i64, Seen<i64>)>, DecodeError> {
        let mut pairs = Vec::new();
        for pair in self.list()? {
            let [Plain::Int(code), value] = pair.values() else {
                return Err(DecodeError::expected("a code and its value"));
            };
            pairs.push((*code, seen(value, order)?));
        }
        Ok(pairs)
    }

    fn dates(&mut self, order: Moment) -> Result<Vec<Dated>, DecodeError> {
        let mut dates = Vec::new();
        for (event, Seen { value, evidence }) in self.pairs(order)? {
            dates.push(Dated { milestone: coded(&MILESTONES, event)?, day: Seen { value: a_day(value)?, evidence } });
        }
        Ok(dates)
    }

    fn terms(&mut self, order: Moment) -> Result<Vec<Term>, DecodeError> {
        let mut terms = Vec::new();
        for (kind, Seen { value, evidence }) in self.pairs(order)? {
            let value = u32::try_from(value).map_err(|_| DecodeError::expected("a number of days"))?;
            terms.push(Term { kind: coded(&TERMS, kind)?, days: Seen { value, evidence } });
        }
        Ok(terms)
    }
}

pub(super) fn seen(plain: &Plain, order: Moment) -> Result<Seen<i64>, DecodeError> {
    let [Plain::Int(value), Plain::Int(place), Plain::Int(before), words @ ..] = plain.values() else {
        return Err(DecodeError::expected("a value and where it was read"));
    };
    let words = words.first().map_or(Ok(String::new()), |words| short(words, LONGEST))?;
    if *before < 0 || *before > order.0 {
        return Err(DecodeError::expected("a time before the order was last read"));
    }
    let page = coded(&PAGES, place.div_euclid(4))?;
    let source = if place & 2 == 0 { Source::Answer } else { Source::Page };
    let evidence = Evidence::new(page, source, words, order.minus(*before));
    Ok(Seen { value: *value, evidence: Evidence { inferred: place & 1 == 1, elsewhere: true, ..evidence } })
}

pub(super) fn coded<T: Copy>(table: &[T], n: i64) -> Result<T, DecodeError> {
    let known = usize::try_from(n).ok().and_then(|n| table.get(n)).copied();
    known.ok_or_else(|| DecodeError::expected("a known code"))
}

pub(super) fn a_day(day: i64) -> Result<Day, DecodeError> {
    Day::from_plain(&Plain::Int(day))
}

pub(super) fn short(plain: &Plain, most: usize) -> Result<String, DecodeError> {
    let text = plain.text().filter(|text| text.chars().count() <= most && !text.chars().any(char::is_control));
    text.map(str::to_owned).ok_or_else(|| DecodeError::expected("a short text"))
}
