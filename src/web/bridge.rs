//! The one bridge between the background and the core: a [`handle::Turn`](crate::handle::Turn) made of plain JavaScript
//! values. Instants cross as integers (milliseconds), records as the text they are stored as.

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
        let handle::Outcome { response, effects } = self.0.take(from(offered, "records")?);
        to(&Outcome { response, effects })
    }
}

pub(super) fn from<T: serde::de::DeserializeOwned>(value: JsValue, what: &str) -> Result<T, JsError> {
    let plain: Result<serde_json::Value, _> = serde_wasm_bindgen::from_value(value);
    let typed = plain.map_err(|error| error.to_string()).and_then(|value| {
        serde_json::from_value(value).map_err(|error| error.to_string())
    });
    typed.map_err(|error| {
        let mut text = String::from("the ");
        text.push_str(what);
        text.push_str(" does not have the expected shape: ");
        text.push_str(&error);
        JsError::new(&text)
    })
}

pub(super) fn to<T: Serialize>(value: &T) -> Result<JsValue, JsError> {
    let value = serde_json::to_value(value).map_err(|error| JsError::new(&error.to_string()))?;
    let plain = serde_wasm_bindgen::Serializer::json_compatible();
    value.serialize(&plain).map_err(|error| JsError::new(&error.to_string()))
}
