//! The one bridge between the background and the core: a [`handle::Turn`](crate::handle::Turn) made of plain JavaScript
//! values. Instants cross as integers (milliseconds).

use js_sys::{Array, JSON, JsString, Object};
use wasm_bindgen::prelude::*;

use crate::correction;
use crate::day::Moment;
use crate::export;
use crate::handle::{self, Asker, Caller};
use crate::locales::Locales;
use crate::plain::{FromPlain, MOST_EXACT, Plain, ToPlain};
use crate::policy::Policy;
use crate::text;

/// Takes in what is known of the site, the policy and languages: `site.json`, `policy.json` and `locales.json`, as the build
/// made them a module; and the corrected `site.json` that is stored, if there is one.
#[wasm_bindgen]
pub fn install(site: JsValue, policy: JsValue, locales: JsValue, corrected: JsValue, now: f64) -> Result<(), JsError> {
    let stored: Option<Plain> = from(corrected, "stored file")?;
    correction::install(&from(site, "site")?, stored.as_ref(), Moment(now as i64)).map_err(|why| JsError::new(&why))?;
    Policy::install(from(policy, "policy")?);
    Locales::install(from(locales, "locales")?);
    Ok(())
}

/// Looks at a corrected `site.json`, and gives `[place, selector]` for each of its selectors.
#[wasm_bindgen]
pub fn check_site(file: JsValue, built_in: JsValue, now: f64) -> Result<JsValue, JsError> {
    let file: Plain = from(file, "file")?;
    correction::check(&file, &from(built_in, "site")?, Moment(now as i64)).map_err(|why| JsError::new(&why))?;
    to(&correction::selectors(&file).to_plain())
}

/// A table whose cells are in words, as the text of a file.
#[wasm_bindgen]
pub fn csv(table: JsValue) -> Result<String, JsError> {
    Ok(export::csv(&from::<Vec<Vec<String>>>(table, "table")?))
}

/// A request on its way through the core.
#[wasm_bindgen]
pub struct Turn(handle::Turn);

#[wasm_bindgen]
impl Turn {
    /// Begins with a request, the time in milliseconds since the epoch, the shopper's zone, and who asks. What is thrown is an error for developers, or a
    /// message.
    #[wasm_bindgen(constructor)]
    pub fn new(request: JsValue, now: f64, zone: JsValue, caller: JsValue) -> Result<Turn, JsValue> {
        let caller: Caller = from(caller, "caller")?;
        // What a page's process sends may be anything; what our own pages send may be a file of everything there is.
        let mut room = if caller.from == Asker::Site { Room::of_a_page() } else { Room::any() };
        let request = plain_of(&request, &mut room);
        if room.is_over {
            return Err(to(&text::named("told-too-much").to_plain())?);
        }
        let turn = handle::Turn::new(of(&request, "request")?, Moment(now as i64), from(zone, "zone")?);
        Ok(Self(turn.by(caller)))
    }

    /// The keys of the records still wanted, given those offered (`null` for what is not stored).
    pub fn required_keys(&self, offered: JsValue) -> Result<Vec<String>, JsError> {
        Ok(self.0.required_keys(&from(offered, "records")?))
    }

    /// Finishes, giving `{response, effects}`.
    pub fn run(self, offered: JsValue) -> Result<JsValue, JsError> {
        let handle::Outcome { response, effects } = self.0.run(from(offered, "records")?);
        to(&Plain::map(&mut [("response", response.to_plain()), ("effects", effects.to_plain())]))
    }
}

pub(super) fn from<T: FromPlain>(value: JsValue, what: &str) -> Result<T, JsError> {
    of(&plain_of(&value, &mut Room::any()), what)
}

fn of<T: FromPlain>(plain: &Plain, what: &str) -> Result<T, JsError> {
    T::from_plain(plain).map_err(|error| {
        let mut text = String::from("the ");
        text.push_str(what);
        text.push_str(" does not have the expected shape: ");
        text.push_str(&error.describe());
        JsError::new(&text)
    })
}

/// How much more may be taken in: so many values, and so many UTF-16 units of text.
struct Room {
    values: u32,
    units: u32,
    is_over: bool,
}

impl Room {
    const fn any() -> Self {
        Self { values: u32::MAX, units: u32::MAX, is_over: false }
    }

    /// Several times what a list of a thousand orders hands over.
    const fn of_a_page() -> Self {
        Self { values: 1_000_000, units: 8_000_000, is_over: false }
    }

    /// Whether a value, with so many units of text, still finds room.
    fn takes(&mut self, units: u32) -> bool {
        let left = (self.values.checked_sub(1), self.units.checked_sub(units));
        let (Some(values), Some(units), false) = (left.0, left.1, self.is_over) else {
            self.is_over = true;
            return false;
        };
        (self.values, self.units) = (values, units);
        true
    }
}

/// Deeper than anything that is ever sent, and shallow enough for the stack.
const DEEPEST: u8 = 60;

/// Most UTF-16 units of JSON that are taken in at once: more than two hundred orders are, which is what a page is read by, and
/// so few that no more values than a page may hand over are in it.
const MOST_JSON: u32 = 1_000_000;

/// A value as it is: what has no plain form (a fraction, a function) is nothing, and so is what finds no room.
///
/// As JSON a value crosses in one piece, which takes a fifth of the time that it takes value by value. What JSON does not hold
/// (half a character, a ring of references), or is too long, crosses value by value all the same.
fn plain_of(value: &JsValue, room: &mut Room) -> Plain {
    let json = JSON::stringify(value).ok().filter(|json| json.is_string() && json.length() <= MOST_JSON);
    let parsed = json.and_then(|json| serde_json::from_str(&String::from(json)).ok());
    parsed.unwrap_or_else(|| value_by_value(value, 0, room))
}

fn value_by_value(value: &JsValue, depth: u8, room: &mut Room) -> Plain {
    let text = value.dyn_ref::<JsString>();
    if !room.takes(text.map_or(0, JsString::length)) {
        return Plain::Null;
    }
    if let Some(text) = text {
        return Plain::Text(String::from(text));
    }
    if let Some(number) = value.as_f64() {
        let int = number as i64;
        return if int as f64 == number && (-MOST_EXACT..=MOST_EXACT).contains(&int) {
            Plain::Int(int)
        } else {
            Plain::Null
        };
    }
    if let Some(value) = value.as_bool() {
        return Plain::Bool(value);
    }
    if depth > DEEPEST {
        return Plain::Null;
    }
    if let Some(list) = value.dyn_ref::<Array>() {
        return if list.length() > room.values {
            room.is_over = true;
            Plain::Null
        } else {
            Plain::List(list.iter().map(|value| value_by_value(&value, depth + 1, room)).collect())
        };
    }
    match value.dyn_ref::<Object>() {
        Some(object) => {
            let entries = Object::entries(object);
            let mut members = Vec::new();
            for entry in entries.iter() {
                let Some(entry) = entry.dyn_ref::<Array>() else { continue };
                let Some(name) = entry.get(0).as_string() else { continue };
                if room.is_over {
                    break;
                }
                members.push((name, value_by_value(&entry.get(1), depth + 1, room)));
            }
            Plain::Map(members)
        }
        None => Plain::Null,
    }
}

pub(super) fn to(value: &Plain) -> Result<JsValue, JsError> {
    let json = serde_json::to_string(value).map_err(|error| JsError::new(&error.to_string()))?;
    JSON::parse(&json).map_err(|_| JsError::new("what the core answers is no JSON"))
}
