//! The one bridge between the background and the core: a [`handle::Turn`](crate::handle::Turn) made of plain JavaScript
//! values. Instants cross as integers (milliseconds).

use js_sys::{Array, Object};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::correction;
use crate::day::Moment;
use crate::handle;
use crate::locales::Locales;
use crate::plain::{FromPlain, MOST_EXACT, Plain, ToPlain};
use crate::policy::Policy;

/// Takes in what is known of the site, the policy and languages: `site.json`, `policy.json` and `locales.json`, as the build
/// made them a module; and the corrected `site.json` that is stored, if there is one.
#[wasm_bindgen]
pub fn learn(site: JsValue, policy: JsValue, locales: JsValue, corrected: JsValue, now: f64) -> Result<(), JsError> {
    let stored: Option<Plain> = from(corrected, "stored file")?;
    correction::learn(&from(site, "site")?, stored.as_ref(), Moment(now as i64)).map_err(|why| JsError::new(&why))?;
    Policy::learn(from(policy, "policy")?);
    Locales::learn(from(locales, "locales")?);
    Ok(())
}

/// Looks at a corrected `site.json`, and gives `[place, selector]` for each of its selectors.
#[wasm_bindgen]
pub fn check_site(file: JsValue, built_in: JsValue, now: f64) -> Result<JsValue, JsError> {
    let file: Plain = from(file, "file")?;
    correction::check(&file, &from(built_in, "site")?, Moment(now as i64)).map_err(|why| JsError::new(&why))?;
    to(&correction::selectors(&file).to_plain())
}

/// A request on its way through the core.
#[wasm_bindgen]
pub struct Turn(handle::Turn);

#[wasm_bindgen]
impl Turn {
    /// Begins with a request, the time in milliseconds since the epoch, the shopper's zone, and who asks.
    #[wasm_bindgen(constructor)]
    pub fn new(request: JsValue, now: f64, zone: JsValue, caller: JsValue) -> Result<Turn, JsError> {
        let turn = handle::Turn::new(from(request, "request")?, Moment(now as i64), from(zone, "zone")?);
        Ok(Self(turn.by(from(caller, "caller")?)))
    }

    /// The keys of the records still wanted, given those offered (`null` for what is not stored).
    pub fn wants(&self, offered: JsValue) -> Result<Vec<String>, JsError> {
        Ok(self.0.wants(&from(offered, "records")?))
    }

    /// Finishes, giving `{response, effects}`.
    pub fn take(self, offered: JsValue) -> Result<JsValue, JsError> {
        let handle::Outcome { response, effects } = self.0.take(from(offered, "records")?);
        to(&Plain::map(&mut [("response", response.to_plain()), ("effects", effects.to_plain())]))
    }
}

pub(super) fn from<T: FromPlain>(value: JsValue, what: &str) -> Result<T, JsError> {
    T::from_plain(&plain_of(&value, 0)).map_err(|misfit| {
        let mut text = String::from("the ");
        text.push_str(what);
        text.push_str(" does not have the expected shape: ");
        text.push_str(&misfit.words());
        JsError::new(&text)
    })
}

/// Deeper than anything that is ever sent, and shallow enough for the stack.
const DEEPEST: u8 = 60;

/// A value as it is: what has no plain form (a fraction, a function) is nothing.
///
/// serde-wasm-bindgen's reader does the same for 30 KB more, most of it sentences about types nobody reads.
fn plain_of(value: &JsValue, depth: u8) -> Plain {
    if let Some(text) = value.as_string() {
        return Plain::Text(text);
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
        return Plain::List(list.iter().map(|value| plain_of(&value, depth + 1)).collect());
    }
    match value.dyn_ref::<Object>() {
        Some(object) => {
            let entries = Object::entries(object);
            let member = |entry: JsValue| {
                let entry: &Array = entry.dyn_ref()?;
                Some((entry.get(0).as_string()?, plain_of(&entry.get(1), depth + 1)))
            };
            Plain::Map(entries.iter().filter_map(member).collect())
        }
        None => Plain::Null,
    }
}

pub(super) fn to(value: &Plain) -> Result<JsValue, JsError> {
    let plain = serde_wasm_bindgen::Serializer::json_compatible();
    value.serialize(&plain).map_err(|error| JsError::new(&error.to_string()))
}
