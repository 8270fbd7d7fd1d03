//! What is asked of a page and what it hands over.
//!
//! The page's script knows nothing of the site. It is given a [`Scope`] (which elements, and in them which texts) and
//! answers with a [`Node`] of plain strings. An answer the page fetched for itself is asked in the same way, by a path
//! instead of a selector, so that everything behind this module reads one shape. Only what a scope names is ever taken:
//! a shopper's name, address or telephone number is not filtered out later, it never comes in.

use std::collections::BTreeMap;

#[cfg(not(target_arch = "wasm32"))]
use serde::Serialize;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::order::Source;

/// The most texts one field may hold.
pub const MOST_TEXTS: usize = 40;
/// The most UTF-16 units (in the page) or characters (natively) of one text.
pub const LONGEST_TEXT: usize = 600;
/// The most elements one scope may hold.
pub const MOST_NODES: usize = 4000;

/// In the browser a scope passes from `site.json` to the page's script unread, so it stays plain.
#[cfg(target_arch = "wasm32")]
pub type Scope = Value;

/// Which elements to visit, what to take from each, and which elements to visit inside it.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// Ranked selectors (or paths, for an answer): the first that matches anything is used.
    pub select: Vec<String>,
    /// Fields by name, each with its ranked readers: the first that gives a text is used.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, Vec<Probe>>,
    /// Scopes inside this one, by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub scopes: BTreeMap<String, Scope>,
}

/// One way to read a field.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Probe {
    /// A selector inside the scope, or a path for an answer; empty for the element itself.
    #[serde(default)]
    pub select: String,
    /// An attribute to take instead of the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attr: Option<String>,
    /// Elements inside (or being) one that matches this are passed over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip: Option<String>,
    /// Only elements whose own text holds one of these words, in lower case; the text is then taken with its parent's
    /// if it holds no digit itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub containing: Vec<String>,
    /// For an answer: several values of the matched object, joined by a space.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub join: Vec<String>,
    /// Remember the first matching element, so that it can be pointed at.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub mark: bool,
}

/// One visited element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Node {
    /// The page script's handle of the element; 0 where there is none.
    pub at: u32,
    /// What was found, by field.
    pub fields: BTreeMap<String, Found>,
    /// The elements inside, by scope.
    pub scopes: BTreeMap<String, Vec<Node>>,
}

/// What one field's winning reader gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Which reader won: 0 is the one that should.
    pub rank: u8,
    /// Its texts, white space folded.
    pub texts: Vec<String>,
    /// The handle of the first element, if the reader was told to mark it.
    pub at: u32,
}

/// What a page handed over at one time.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Snapshot {
    /// The page's address.
    pub url: String,
    /// The name of the answer it was taken from; `None` for the page itself.
    #[serde(default)]
    pub answer: Option<String>,
    /// What was found.
    pub root: Node,
}

impl Snapshot {
    /// Where on the page its values stood.
    pub const fn source(&self) -> Source {
        if self.answer.is_some() { Source::Answer } else { Source::Page }
    }
}

// What a page sends is walked as it is: whatever does not have the shape is not there. serde's own reader of the two types
// below would refuse a whole page for one odd field, and is ten times as large.
impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(|value| Self::walk(&value))
    }
}

impl Node {
    fn walk(value: &Value) -> Self {
        let mut node = Self { at: handle(value), ..Self::default() };
        for (name, found) in members(value, "fields") {
            let texts = found.get("texts").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
            let rank = found.get("rank").and_then(Value::as_u64).map_or(u8::MAX, |rank| rank.min(255) as u8);
            let texts = texts.iter().take(MOST_TEXTS).filter_map(Value::as_str).map(str::to_owned).collect();
            node.fields.insert(name.clone(), Found { rank, texts, at: handle(found) });
        }
        for (name, inside) in members(value, "scopes") {
            let nodes = inside.as_array().map_or(&[][..], Vec::as_slice);
            node.scopes.insert(name.clone(), nodes.iter().take(MOST_NODES).map(Self::walk).collect());
        }
        node
    }

    /// The texts of a field, none if it was not found.
    pub fn texts(&self, field: &str) -> &[String] {
        self.fields.get(field).map_or(&[], |found| found.texts.as_slice())
    }

    /// The first text of a field.
    pub fn text(&self, field: &str) -> Option<&str> {
        self.texts(field).first().map(String::as_str)
    }

    /// The elements of a scope inside this one.
    pub fn inside(&self, scope: &str) -> &[Node] {
        self.scopes.get(scope).map_or(&[], Vec::as_slice)
    }
}

fn handle(value: &Value) -> u32 {
    value.get("at").and_then(Value::as_u64).and_then(|at| u32::try_from(at).ok()).unwrap_or_default()
}

fn members<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    value.get(name).and_then(Value::as_object).into_iter().flatten()
}

/// White space folded to single spaces and trimmed, as the page's script does it: the white space of ECMAScript's `\s`.
pub fn fold(text: &str) -> String {
    let space = |c: char| c.is_whitespace() && c != '\u{85}' || c == '\u{feff}';
    text.split(space).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
