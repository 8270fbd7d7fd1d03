//! Days and amounts as a JavaScript engine writes them: what `intl.js` printed.

use fastrand::Rng;
use serde_json::Value;

/// The program that makes the table, for Node or for a browser: it defines `table({families, each, regional})`.
pub const PROGRAM: &str = include_str!("../intl.js");

/// Every day and amount of the corpus.
#[derive(Debug)]
pub struct Table {
    names: Vec<String>,
    tracked: Vec<String>,
    families: Vec<Family>,
    sheets: Vec<Sheet>,
    tracks: Vec<(String, usize, Vec<String>)>,
    purses: Vec<Purse>,
}

#[derive(Debug)]
struct Family {
    iso: Vec<String>,
    ms: Vec<i64>,
}

/// One order's days in one language and style.
#[derive(Debug)]
pub struct Sheet {
    language: String,
    /// The language tag they were formatted for.
    pub tag: String,
    /// The style, by its name in `intl.js`.
    pub style: String,
    /// Whether readers must know it.
    pub required: bool,
    /// Whether it consists of numbers that look alike.
    pub numeric: bool,
    family: usize,
    text: Vec<String>,
}

/// Five amounts in one currency and form: two units' prices, a total, a coupon, a tax.
#[derive(Debug)]
pub struct Purse {
    language: String,
    /// ISO 4217.
    pub currency: String,
    /// Digits behind the decimal mark, as written.
    pub digits: usize,
    minor: Vec<u64>,
    text: Vec<String>,
    plain: Vec<bool>,
}

/// Which of a purse's amounts.
#[derive(Clone, Copy, Debug)]
pub enum Amount {
    /// A unit's price.
    First = 0,
    /// Another unit's price.
    Second = 1,
    /// What was paid.
    Total = 2,
    /// A coupon.
    Coupon = 3,
    /// A tax.
    Tax = 4,
}

impl Table {
    /// Reads what `intl.js` printed; `None` if it is not that.
    pub fn parse(json: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(json).ok()?;
        let families = list(&value, "families", |each| {
            let ms = each.get("ms")?.as_array()?.iter().filter_map(Value::as_i64).collect();
            Some(Family { iso: texts(each, "iso")?, ms })
        })?;
        let sheets = list(&value, "sheets", |each| {
            Some(Sheet {
                language: text(each, "language")?,
                tag: text(each, "tag")?,
                style: text(each, "style")?,
                required: each.get("required")?.as_bool()?,
                numeric: each.get("numeric")?.as_bool()?,
                family: number(each, "family")?,
                text: texts(each, "text")?,
            })
        })?;
        let tracks =
            list(&value, "tracks", |each| Some((text(each, "tag")?, number(each, "family")?, texts(each, "text")?)))?;
        let purses = list(&value, "purses", |each| {
            Some(Purse {
                language: text(each, "language")?,
                currency: text(each, "currency")?,
                digits: number(each, "digits")?,
                minor: each.get("minor")?.as_array()?.iter().filter_map(Value::as_u64).collect(),
                text: texts(each, "text")?,
                plain: each.get("plain")?.as_array()?.iter().filter_map(Value::as_bool).collect(),
            })
        })?;
        let (names, tracked) = (texts(&value, "names")?, texts(&value, "tracked")?);
        Some(Self { names, tracked, families, sheets, tracks, purses })
    }

    /// How many texts of dates it has.
    pub fn texts(&self) -> usize {
        self.sheets.iter().map(|sheet| sheet.text.len()).sum()
    }

    /// A sheet: three times of four one that readers must know.
    pub(crate) fn sheet(&self, rng: &mut Rng, language: &str) -> &Sheet {
        let any = rng.u8(0..4) == 0;
        pick(&self.sheets, rng, |sheet| sheet.language == language && (any || sheet.required))
    }

    pub(crate) fn purse(&self, rng: &mut Rng, language: &str) -> &Purse {
        pick(&self.purses, rng, |purse| purse.language == language)
    }
}

#[allow(clippy::expect_used, reason = "a table without one of the languages is no table")]
fn pick<'t, T>(all: &'t [T], rng: &mut Rng, wanted: impl Fn(&T) -> bool) -> &'t T {
    let wanted: Vec<&T> = all.iter().filter(|each| wanted(each)).collect();
    rng.choice(wanted).expect("every language has some")
}

impl Sheet {
    /// The day of an event, as it is written in this style.
    pub(crate) fn text(&self, table: &Table, name: &str) -> &str {
        at::<String>(table, self.text.as_slice(), name)
    }

    /// The day of an event: `2026-09-04`.
    pub(crate) fn iso<'t>(&self, table: &'t Table, name: &str) -> &'t str {
        at::<String>(table, table.families.get(self.family).map_or(&[], |family| family.iso.as_slice()), name)
    }

    /// The start of that day in UTC.
    pub(crate) fn ms(&self, table: &Table, name: &str) -> i64 {
        *at(table, table.families.get(self.family).map_or(&[], |family| family.ms.as_slice()), name)
    }

    /// A day without its year, as the header above a parcel writes it.
    pub(crate) fn short<'t>(&self, table: &'t Table, name: &str) -> &'t str {
        let track = self.track(table, name);
        let day = track.split_once(" | ").map_or(track, |(_, rest)| rest);
        day.strip_suffix(" 18:39").unwrap_or(day)
    }

    /// As a parcel's page writes it: without a year, with a time.
    pub(crate) fn track<'t>(&self, table: &'t Table, name: &str) -> &'t str {
        let at = table.tracked.iter().position(|known| known == name);
        let mut found = table.tracks.iter().filter(|(tag, family, _)| *tag == self.tag && *family == self.family);
        #[allow(clippy::expect_used, reason = "a name that is not in the table is a slip in this crate")]
        found.next().zip(at).and_then(|((_, _, text), at)| text.get(at)).expect(name)
    }
}

impl Purse {
    /// As it is written.
    pub(crate) fn text(&self, amount: Amount) -> &str {
        self.text.get(amount as usize).map_or("", String::as_str)
    }

    /// Whether that can be read in one way only, whatever the language.
    pub(crate) fn is_plain(&self, amount: Amount) -> bool {
        self.plain.get(amount as usize).copied().unwrap_or_default()
    }

    /// What it is: `BRL 1265.97`.
    pub(crate) fn truth(&self, amount: Amount) -> String {
        let (major, minor) = self.parts(amount);
        let minor = minor.trim_end_matches('0');
        let dot = if minor.is_empty() { "" } else { "." };
        format!("{} {major}{dot}{minor}", self.currency)
    }

    /// The digits before and behind the decimal mark.
    pub(crate) fn parts(&self, amount: Amount) -> (String, String) {
        let minor = self.minor.get(amount as usize).copied().unwrap_or_default();
        let unit = 10_u64.pow(u32::try_from(self.digits).unwrap_or_default());
        let rest = if self.digits == 0 { String::new() } else { format!("{:01$}", minor % unit, self.digits) };
        ((minor / unit).to_string(), rest)
    }
}

/// Of values in the table's order of events, an event's.
fn at<'v, T>(table: &Table, all: &'v [T], event: &str) -> &'v T {
    #[allow(clippy::expect_used, reason = "an event that is not in the table is a slip in this crate")]
    table.names.iter().position(|known| known == event).and_then(|at| all.get(at)).expect(event)
}

fn list<T>(value: &Value, name: &str, read: impl Fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    value.get(name)?.as_array()?.iter().map(read).collect()
}

fn text(value: &Value, name: &str) -> Option<String> {
    Some(value.get(name)?.as_str()?.to_owned())
}

fn texts(value: &Value, name: &str) -> Option<Vec<String>> {
    list(value, name, |each| Some(each.as_str()?.to_owned()))
}

fn number(value: &Value, name: &str) -> Option<usize> {
    usize::try_from(value.get(name)?.as_u64()?).ok()
}
