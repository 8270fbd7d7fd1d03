//! The one bridge between the background and the core: a [`handle::Turn`](crate::handle::Turn) made of plain JavaScript
//! values. Instants cross as integers (milliseconds), records as the text they are stored as.

use std::collections::BTreeMap;

use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::day::{Moment, Zone};
use crate::handle;
use crate::message::{Effects, Request, Response};

/// A request on its way through the core.
#[wasm_bindgen]
pub struct Turn(handle::Turn);

#[derive(Serialize)]
struct Outcome {
    response: Response,
    effects: Effects,
}

#[wasm_bindgen]
impl Turn {
    /// Begins with a request, the time in milliseconds since the epoch, and the shopper's zone.
    #[wasm_bindgen(constructor)]
    pub fn new(request: JsValue, now: f64, zone: JsValue) -> Result<Turn, JsError> {
        let request: Request = from(request, "request")?;
        let zone: Zone = from(zone, "zone")?;
        Ok(Self(handle::Turn::new(request, Moment(now as i64), zone)))
    }

    /// The keys of the records still wanted, given those offered (`null` for what is not stored).
    pub fn wants(&self, offered: JsValue) -> Result<Vec<String>, JsError> {
        Ok(self.0.wants(&from(offered, "records")?))
    }

    /// Finishes, giving `{response, effects}`.
    pub fn take(self, offered: JsValue) -> Result<JsValue, JsError> {
        let offered: BTreeMap<String, Option<String>> = from(offered, "records")?;
        let records = offered.into_iter().filter_map(|(key, text)| Some((key, text?))).collect();
        let handle::Outcome { response, effects } = self.0.take(records);
        to(&Outcome { response, effects })
    }
}

pub(super) fn from<T: serde::de::DeserializeOwned>(value: JsValue, what: &str) -> Result<T, JsError> {
    serde_wasm_bindgen::from_value(value).map_err(|error| {
        let mut text = String::from("the ");
        text.push_str(what);
        text.push_str(" does not have the expected shape: ");
        text.push_str(&error.to_string());
        JsError::new(&text)
    })
}

pub(super) fn to<T: Serialize>(value: &T) -> Result<JsValue, JsError> {
    let plain = serde_wasm_bindgen::Serializer::json_compatible();
    value.serialize(&plain).map_err(|error| JsError::new(&error.to_string()))
}
