//! What was read from a page, held against what is true of it.

use corpus::{Case, Expected, Place, Reach, Want};
use recourse::money::Money;
use recourse::order::{Dated, Line, Order, PageKind, Status, Term};
use recourse::read::{Health, PageReading};

/// One value of one field, judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Verdict {
    /// The field, by the name `inspect` prints it under.
    pub(crate) field: &'static str,
    /// The order, and the number of the line where it is of one.
    pub(crate) of: String,
    pub(crate) kind: Judged,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Judged {
    /// It was read, as it is.
    Right,
    /// It had to be read, and was.
    Found,
    /// It had to be read, and was not.
    Missed { right: String },
    /// It was read, and is not so.
    Wrong { read: String, right: String },
}

/// All verdicts on one reading.
pub(crate) fn judge(case: &Case, reading: &PageReading) -> Vec<Verdict> {
    let mut verdicts = Vec::new();
    for sighting in &reading.sightings {
        let order = &sighting.order;
        if !case.orders.iter().any(|expected| expected.id == order.id) {
            let kind = Judged::Wrong { read: order.id.clone(), right: "no such order".to_owned() };
            verdicts.push(Verdict { field: "id", of: order.id.clone(), kind });
        }
    }
    for expected in &case.orders {
        let read = reading.sightings.iter().find(|sighting| sighting.order.id == expected.id);
        if read.is_none() && expected.reach == Reach::May {
            continue;
        }
        let id = |kind| Verdict { field: "id", of: expected.id.clone(), kind };
        if expected.reach != Reach::May {
            let missed = || Judged::Missed { right: expected.id.clone() };
            verdicts.push(id(if read.is_some() { Judged::Found } else { missed() }));
        }
        verdicts.extend(read.map(|_| id(Judged::Right)));
        let said = read.map_or_else(Vec::new, |sighting| said(&sighting.order, expected));
        for each in &said {
            verdicts.push(each.judge(expected));
        }
        for want in &expected.wants {
            must(want, &said, expected, &mut verdicts);
        }
    }
    verdicts
}

fn must(want: &Want, said: &[Statement], expected: &Expected, verdicts: &mut Vec<Verdict>) {
    let found = |right: &String| said.iter().any(|each| each.is_of(want) && each.value == *right);
    let needed: Vec<(String, bool)> = match want.reach {
        Reach::May => Vec::new(),
        Reach::One => vec![(want.right.join(" or "), want.right.iter().any(found))],
        Reach::All => want.right.iter().map(|right| (right.clone(), found(right))).collect(),
    };
    let of = match want.place {
        Place::Any => expected.id.clone(),
        Place::Line(n) => format!("{} line {n}", expected.id),
    };
    verdicts.extend(needed.into_iter().map(|(right, found)| {
        let kind = if found { Judged::Found } else { Judged::Missed { right } };
        Verdict { field: want.field, of: of.clone(), kind }
    }));
}

/// Something that was read.
#[derive(Debug)]
struct Statement {
    field: &'static str,
    line: Option<usize>,
    value: String,
}

impl Statement {
    fn is_of(&self, want: &Want) -> bool {
        let fits = match want.place {
            Place::Any => true,
            Place::Line(n) => self.line == Some(n),
        };
        want.field == self.field && fits
    }

    fn judge(&self, expected: &Expected) -> Verdict {
        let mut wants = expected.wants.iter().filter(|want| self.is_of(want));
        let right = wants.clone().any(|want| want.right.contains(&self.value));
        let of = self.line.map_or_else(|| expected.id.clone(), |n| format!("{} line {n}", expected.id));
        let kind = if right {
            Judged::Right
        } else {
            let right = wants.next().map_or_else(|| "nothing".to_owned(), |want| want.right.join(" or "));
            Judged::Wrong { read: self.value.clone(), right }
        };
        Verdict { field: self.field, of, kind }
    }
}

fn said(order: &Order, expected: &Expected) -> Vec<Statement> {
    let mut all = Vec::new();
    let mut put = |field, line, value| all.push(Statement { field, line, value });
    let status = Some(order.status()).filter(|status| *status != Status::Unknown);
    status.into_iter().for_each(|status| put("status", None, status.name().to_owned()));
    order.store.iter().for_each(|store| put("store", None, store.clone()));
    order.total.iter().for_each(|total| put("total", None, amount(total)));
    order.country.iter().for_each(|country| put("country", None, country.clone()));
    dates(&order.dates, None, &mut put);
    terms(&order.terms, None, &mut put);
    let tracks = |count: usize| (count > 0).then(|| count.to_string());
    tracks(order.tracks.len()).into_iter().for_each(|count| put("tracks", None, count));
    for (n, line) in order.lines.iter().enumerate() {
        let n = Some(place(line, n, expected));
        line.id.iter().for_each(|id| put("line_id", n, id.clone()));
        line.product.iter().for_each(|product| put("product", n, product.clone()));
        line.title.iter().for_each(|title| put("title", n, title.clone()));
        line.variant.iter().for_each(|variant| put("variant", n, variant.clone()));
        line.quantity.iter().for_each(|quantity| put("quantity", n, quantity.to_string()));
        line.unit_price.iter().for_each(|price| put("unit_price", n, amount(price)));
        line.can_dispute.iter().for_each(|seen| put("can_dispute", n, seen.value.to_string()));
        let status = line.status.as_ref().map(|seen| seen.value).filter(|status| *status != Status::Unknown);
        status.into_iter().for_each(|status| put("status", n, status.name().to_owned()));
        tracks(line.tracks.len()).into_iter().for_each(|count| put("tracks", n, count));
        dates(&line.dates, n, &mut put);
        terms(&line.terms, n, &mut put);
        if let Some(dispute) = &line.dispute {
            put("dispute", n, "present".to_owned());
            let stage = dispute.value.stage.name();
            if !matches!(stage, "unknown" | "unread") {
                put("stage", n, stage.to_owned());
            }
            dispute.value.asked.iter().for_each(|asked| put("asked", n, amount(asked)));
            dispute.value.offered.iter().for_each(|offered| put("offered", n, amount(offered)));
            dispute.value.refunded.iter().for_each(|refunded| put("refunded", n, amount(refunded)));
        }
    }
    all
}

/// Which of the expected lines one is: by its number, by its product, and only where it has neither by its place.
fn place(line: &Line, n: usize, expected: &Expected) -> usize {
    let known = [line.id.as_ref(), line.product.as_ref()];
    if known == [None, None] {
        return n;
    }
    let is = |[id, product]: &[String; 2]| {
        known[0].is_some_and(|own| own == id) || known[1].is_some_and(|own| own == product)
    };
    expected.lines.iter().position(is).unwrap_or(usize::MAX)
}

fn dates(dates: &[Dated], line: Option<usize>, put: &mut impl FnMut(&'static str, Option<usize>, String)) {
    for dated in dates {
        let field = match dated.milestone.name() {
            "estimated-delivery" => "estimated_delivery",
            "delivery-deadline" => "delivery_deadline",
            "delay-coupon" => "delay_coupon",
            "dispute-opened" => "dispute_opened",
            "dispute-state" => "dispute_state",
            "refunded" => "refunded_on",
            other => other,
        };
        put(field, line, dated.day.value.iso());
    }
}

fn terms(terms: &[Term], line: Option<usize>, put: &mut impl FnMut(&'static str, Option<usize>, String)) {
    for term in terms {
        let field = match term.kind.name() {
            "after-receipt" => "term_after_receipt",
            "after-placed" => "term_after_placed",
            "free-return" => "term_free_return",
            other => other,
        };
        put(field, line, term.days.value.to_string());
    }
}

/// `BRL 1265.97`, without zeros at the end: how many minor digits a currency is given is not what is judged.
fn amount(money: &Money) -> String {
    let decimal = money.decimal();
    let decimal = match decimal.split_once('.') {
        Some((major, minor)) => match minor.trim_end_matches('0') {
            "" => major.to_owned(),
            minor => format!("{major}.{minor}"),
        },
        None => decimal,
    };
    format!("{} {decimal}", money.currency)
}

/// What was read, as if it were true: for pages of which nothing else is known.
#[cfg(test)]
pub(crate) fn truth(order: &Order) -> Expected {
    let line = |line: &Line| [&line.id, &line.product].map(|key| key.clone().unwrap_or_default());
    let lines = order.lines.iter().map(line).collect();
    let mut expected = Expected { id: order.id.clone(), reach: Reach::One, lines, wants: Vec::new() };
    for each in said(order, &expected) {
        let place = each.line.map_or(Place::Any, Place::Line);
        match expected.wants.iter_mut().find(|want| want.field == each.field && want.place == place) {
            Some(want) => want.right.push(each.value),
            None => expected.wants.push(Want {
                field: each.field,
                place,
                right: vec![each.value],
                reach: Reach::All,
                is_shown: false,
            }),
        }
    }
    expected
}

/// What of a page was passed over in silence: its health is `read`, and nothing was read of it, or a day that stands on it
/// was not, in whatever words.
pub(crate) fn silence(case: &Case, reading: &PageReading) -> Option<String> {
    if reading.health != Health::Read || reading.page == PageKind::Unknown {
        return None;
    }
    let any = case.orders.iter().any(|order| order.reach != Reach::May);
    if any && reading.sightings.is_empty() {
        return Some("nothing was read".to_owned());
    }
    // A coupon's day may be told twice, and no shopper waits for it.
    const DAYS: [&str; 9] = [
        "placed",
        "paid",
        "shipped",
        "completed",
        "delivered",
        "estimated_delivery",
        "delivery_deadline",
        "dispute_opened",
        "dispute_state",
    ];
    reading.sightings.iter().find_map(|sighting| {
        let expected = case.orders.iter().find(|expected| expected.id == sighting.order.id)?;
        let said = said(&sighting.order, expected);
        let is_unread = |want: &&Want| {
            let is_read = said.iter().any(|each| each.field == want.field);
            DAYS.contains(&want.field) && want.is_shown && !is_read
        };
        let want = expected.wants.iter().find(is_unread)?;
        Some(format!("the {} of {} was not read", want.field, expected.id))
    })
}
