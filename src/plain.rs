//! Records, settings and messages become types by way of one plain value.
//!
//! serde generates a type's reader and writer once for every format it is used with. With two formats (stored text, and a
//! browser's values) the shipped wasm is twice as large as with one, so there is one: [`serde_json::Value`].

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Error, Value};

/// A type from its stored text.
pub fn parse<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_value(serde_json::from_str::<Value>(text)?)
}

/// A type's stored text.
pub fn write<T: Serialize>(value: &T) -> Option<String> {
    Some(serde_json::to_value(value).ok()?.to_string())
}

/// A named value, such as a status, from its name.
pub fn named<T: DeserializeOwned>(name: &str) -> Option<T> {
    serde_json::from_value(Value::String(name.to_owned())).ok()
}
