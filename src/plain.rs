//! Plain values: what crosses the boundary and what is stored, before it is given a type.
//!
//! Text, whole numbers, truth values, lists and maps; no fractions, because nothing here is a fraction and a number that is
//! not exact must not pass for an id. A plain value comes from JSON and goes to it, in the browser (the bridge) as natively, and
//! types are read from it by [`FromPlain`].
//!
//! Why not serde's derive for the types: it generates a reader and a writer of every type, each 1.5 to 4 KB of wasm. With
//! it the shipped file was 409 KB when it was 267 without.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// A plain value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Plain {
    /// Nothing, or a number that is not whole and exact.
    #[default]
    Null,
    /// True or false.
    Bool(bool),
    /// A whole number within ±(2^53 − 1).
    Int(i64),
    /// Text.
    Text(String),
    /// Values in order.
    List(Vec<Plain>),
    /// Values by name, in the order in which they came.
    Map(Vec<(String, Plain)>),
}

/// The largest number that JavaScript holds exactly.
pub const MOST_EXACT: i64 = (1 << 53) - 1;

impl Plain {
    /// A member of a map; `Null` where there is none.
    pub fn get(&self, name: &str) -> &Self {
        match self {
            Self::Map(members) => members.iter().find(|(key, _)| key == name).map_or(&Self::Null, |(_, value)| value),
            _ => &Self::Null,
        }
    }

    /// The members of a map, none for anything else.
    pub fn members(&self) -> &[(String, Self)] {
        match self {
            Self::Map(members) => members,
            _ => &[],
        }
    }

    /// The values of a list, none for anything else.
    pub fn values(&self) -> &[Self] {
        match self {
            Self::List(values) => values,
            _ => &[],
        }
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if it is one.
    pub const fn int(&self) -> Option<i64> {
        match self {
            Self::Int(number) => Some(*number),
            _ => None,
        }
    }

    /// A map of what is not `Null`.
    pub fn map(members: &mut [(&str, Self)]) -> Self {
        let members = members.iter_mut().filter(|(_, value)| *value != Self::Null);
        Self::Map(members.map(|(name, value)| ((*name).to_owned(), std::mem::take(value))).collect())
    }

    /// A map of one member.
    pub fn tagged(name: &str, value: Self) -> Self {
        Self::Map(vec![(name.to_owned(), value)])
    }

    /// A field of a record.
    pub fn field<T: FromPlain>(&self, name: &'static str) -> Result<T, DecodeError> {
        T::from_plain(self.get(name)).map_err(|error| error.inside(name))
    }

    /// Refuses what is neither a map nor nothing: a record whose fields may all be missing would be read from anything.
    pub fn is_record(&self) -> Result<(), DecodeError> {
        if matches!(self, Self::Map(_) | Self::Null) { Ok(()) } else { Err(DecodeError::expected("an object")) }
    }

    /// Refuses what is no map, and members it should not have.
    pub fn check(&self, known: &[&str]) -> Result<(), DecodeError> {
        let Self::Map(members) = self else { return Err(DecodeError::expected("an object")) };
        match members.iter().find(|(key, _)| !known.contains(&key.as_str())) {
            Some((key, _)) => {
                let mut words = String::from("no member named ");
                words.push_str(key);
                Err(DecodeError::expected(words))
            }
            None => Ok(()),
        }
    }
}

/// A plain value that is not what it should be, as a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    path: String,
    expected: String,
}

impl DecodeError {
    /// What was expected.
    pub fn expected(what: impl Into<String>) -> Self {
        Self { path: String::new(), expected: what.into() }
    }

    fn inside(mut self, name: &str) -> Self {
        if !self.path.is_empty() {
            self.path.insert(0, '.');
        }
        self.path.insert_str(0, name);
        self
    }

    /// The sentence.
    pub fn describe(&self) -> String {
        let mut words = String::from("expected ");
        words.push_str(&self.expected);
        if !self.path.is_empty() {
            words.push_str(" at ");
            words.push_str(&self.path);
        }
        words
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.describe())
    }
}

impl std::error::Error for DecodeError {}

/// A type that is read from a plain value.
pub trait FromPlain: Sized {
    /// Reads it.
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError>;
}

/// A type that is written as a plain value.
pub trait ToPlain {
    /// Writes it.
    fn to_plain(&self) -> Plain;
}

impl FromPlain for Plain {
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
        Ok(plain.clone())
    }
}

impl ToPlain for Plain {
    fn to_plain(&self) -> Plain {
        self.clone()
    }
}

impl FromPlain for String {
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
        plain.text().map(str::to_owned).ok_or_else(|| DecodeError::expected("a text"))
    }
}

impl ToPlain for String {
    fn to_plain(&self) -> Plain {
        Plain::Text(self.clone())
    }
}

impl FromPlain for bool {
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
        match plain {
            Plain::Bool(value) => Ok(*value),
            Plain::Null => Ok(false),
            _ => Err(DecodeError::expected("true or false")),
        }
    }
}

impl ToPlain for bool {
    fn to_plain(&self) -> Plain {
        if *self { Plain::Bool(true) } else { Plain::Null }
    }
}

macro_rules! whole {
    ($($type:ty),*) => {$(
        impl FromPlain for $type {
            fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
                plain.int().and_then(|int| int.try_into().ok()).ok_or_else(|| DecodeError::expected("a whole number"))
            }
        }
        impl ToPlain for $type {
            fn to_plain(&self) -> Plain {
                Plain::Int(i64::from(*self))
            }
        }
    )*};
}
whole!(u8, u32, i32, i64);

impl<T: FromPlain> FromPlain for Option<T> {
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
        if *plain == Plain::Null { Ok(None) } else { T::from_plain(plain).map(Some) }
    }
}

impl<T: ToPlain> ToPlain for Option<T> {
    fn to_plain(&self) -> Plain {
        self.as_ref().map_or(Plain::Null, T::to_plain)
    }
}

impl<T: FromPlain> FromPlain for Vec<T> {
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
        match plain {
            Plain::Null => Ok(Self::new()),
            Plain::List(values) => {
                // A loop: collecting into a `Result` is generated anew for every type, and was 10 KB of wasm.
                let mut all = Self::new();
                for value in values {
                    all.push(T::from_plain(value)?);
                }
                Ok(all)
            }
            _ => Err(DecodeError::expected("a list")),
        }
    }
}

impl<T: ToPlain> ToPlain for Vec<T> {
    fn to_plain(&self) -> Plain {
        if self.is_empty() { Plain::Null } else { Plain::List(self.iter().map(T::to_plain).collect()) }
    }
}

impl<T: FromPlain> FromPlain for BTreeMap<String, T> {
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
        if !matches!(plain, Plain::Map(_) | Plain::Null) {
            return Err(DecodeError::expected("an object"));
        }
        let mut map = Self::new();
        for (name, value) in plain.members() {
            map.insert(name.clone(), T::from_plain(value).map_err(|error| error.inside(name))?);
        }
        Ok(map)
    }
}

impl<T: ToPlain> ToPlain for BTreeMap<String, T> {
    fn to_plain(&self) -> Plain {
        Plain::Map(self.iter().map(|(name, value)| (name.clone(), value.to_plain())).collect())
    }
}

impl<A: FromPlain, B: FromPlain> FromPlain for (A, B) {
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
        match plain.values() {
            [a, b] => Ok((A::from_plain(a)?, B::from_plain(b)?)),
            _ => Err(DecodeError::expected("a pair")),
        }
    }
}

impl<A: ToPlain, B: ToPlain> ToPlain for (A, B) {
    fn to_plain(&self) -> Plain {
        Plain::List(vec![self.0.to_plain(), self.1.to_plain()])
    }
}

/// What a field is called where it is stored or sent: as in Rust, or as it was called when records of it were first stored.
macro_rules! stored_name {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $stored:literal) => {
        $stored
    };
}
pub(crate) use stored_name;

/// A struct that is only ever written, as a map of its fields.
macro_rules! written {
    ($name:ident { $($field:ident $(as $stored:literal)?),* $(,)? }) => {
        impl $crate::plain::ToPlain for $name {
            fn to_plain(&self) -> $crate::plain::Plain {
                $crate::plain::Plain::map(&mut [
                    $(($crate::plain::stored_name!($field $($stored)?), $crate::plain::ToPlain::to_plain(&self.$field))),*
                ])
            }
        }
    };
}
pub(crate) use written;

/// A struct that is read and written, as a map of its fields. `strict` refuses members it does not have.
macro_rules! record {
    (strict $name:ident { $($field:ident $(as $stored:literal)?),* $(,)? }) => {
        $crate::plain::written!($name { $($field $(as $stored)?),* });
        impl $crate::plain::FromPlain for $name {
            fn from_plain(plain: &$crate::plain::Plain) -> Result<Self, $crate::plain::DecodeError> {
                plain.check(&[$($crate::plain::stored_name!($field $($stored)?)),*])?;
                Ok(Self { $($field: plain.field($crate::plain::stored_name!($field $($stored)?))?),* })
            }
        }
    };
    ($name:ident { $($field:ident $(as $stored:literal)?),* $(,)? }) => {
        $crate::plain::written!($name { $($field $(as $stored)?),* });
        impl $crate::plain::FromPlain for $name {
            fn from_plain(plain: &$crate::plain::Plain) -> Result<Self, $crate::plain::DecodeError> {
                plain.is_record()?;
                Ok(Self { $($field: plain.field($crate::plain::stored_name!($field $($stored)?))?),* })
            }
        }
    };
}
pub(crate) use record;

/// An enum of names.
macro_rules! names {
    ($name:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        impl $name {
            /// The names of all.
            #[allow(dead_code, reason = "not every enumeration is one that a message chooses by")]
            pub const NAMES: &'static [&'static str] = &[$($text),*];

            /// Its name where it is stored or sent.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),* }
            }

            /// The one of a name.
            pub fn named(name: &str) -> Option<Self> {
                match name { $($text => Some(Self::$variant),)* _ => None }
            }
        }
        impl $crate::plain::FromPlain for $name {
            fn from_plain(plain: &$crate::plain::Plain) -> Result<Self, $crate::plain::DecodeError> {
                let known = plain.text().and_then(Self::named);
                known.ok_or_else(|| $crate::plain::DecodeError::expected(concat!("one of", $(" ", $text),*)))
            }
        }
        impl $crate::plain::ToPlain for $name {
            fn to_plain(&self) -> $crate::plain::Plain {
                $crate::plain::Plain::Text(self.name().to_owned())
            }
        }
    };
}
pub(crate) use names;

struct Plainly;

impl<'de> Visitor<'de> for Plainly {
    type Value = Plain;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a plain value")
    }
    fn visit_bool<E>(self, value: bool) -> Result<Plain, E> {
        Ok(Plain::Bool(value))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Plain, E> {
        Ok(if (-MOST_EXACT..=MOST_EXACT).contains(&value) { Plain::Int(value) } else { Plain::Null })
    }
    fn visit_u64<E>(self, value: u64) -> Result<Plain, E> {
        Ok(i64::try_from(value).ok().filter(|value| *value <= MOST_EXACT).map_or(Plain::Null, Plain::Int))
    }
    fn visit_f64<E>(self, _: f64) -> Result<Plain, E> {
        Ok(Plain::Null)
    }
    fn visit_str<E>(self, value: &str) -> Result<Plain, E> {
        Ok(Plain::Text(value.to_owned()))
    }
    fn visit_string<E>(self, value: String) -> Result<Plain, E> {
        Ok(Plain::Text(value))
    }
    fn visit_unit<E>(self) -> Result<Plain, E> {
        Ok(Plain::Null)
    }
    fn visit_none<E>(self) -> Result<Plain, E> {
        Ok(Plain::Null)
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Plain, D::Error> {
        Plain::deserialize(deserializer)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Plain, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = values.next_element()? {
            list.push(value);
        }
        Ok(Plain::List(list))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Plain, A::Error> {
        let mut map = Vec::new();
        while let Some(member) = members.next_entry()? {
            map.push(member);
        }
        Ok(Plain::Map(map))
    }
}

impl<'de> Deserialize<'de> for Plain {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Plainly)
    }
}

impl Serialize for Plain {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Int(value) => serializer.serialize_i64(*value),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(values) => serializer.collect_seq(values),
            Self::Map(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

/// A type from JSON.
#[cfg(not(target_arch = "wasm32"))]
pub fn from_json<T: FromPlain>(text: &str) -> Result<T, DecodeError> {
    let plain: Plain = serde_json::from_str(text).map_err(|error| DecodeError::expected(error.to_string()))?;
    T::from_plain(&plain)
}

/// A type as JSON.
#[cfg(not(target_arch = "wasm32"))]
pub fn to_json<T: ToPlain>(value: &T) -> String {
    serde_json::to_string(&value.to_plain()).unwrap_or_default()
}
