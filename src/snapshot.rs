//! What is asked of a page and what it hands over.
//!
//! The page's script knows nothing of the site. It is given a [`Scope`] (which elements, and in them which texts) and
//! answers with a [`Node`] of plain strings. An answer the page fetched for itself is asked in the same way, by a path
//! instead of a selector, so that everything behind this module reads one shape. Only what a scope names is ever taken:
//! a shopper's name, address or telephone number is not filtered out later, it never comes in.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::order::Source;

/// The most texts one field may hold.
pub const MOST_TEXTS: usize = 40;
/// The most UTF-16 units (in the page) or characters (natively) of one text.
pub const LONGEST_TEXT: usize = 600;
/// The most elements one scope may hold.
pub const MOST_NODES: usize = 4000;

/// Which elements to visit, what to take from each, and which elements to visit inside it.
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Node {
    /// The page script's handle of the element; 0 where there is none.
    #[serde(default)]
    pub at: u32,
    /// What was found, by field.
    #[serde(default)]
    pub fields: BTreeMap<String, Found>,
    /// The elements inside, by scope.
    #[serde(default)]
    pub scopes: BTreeMap<String, Vec<Node>>,
}

/// What one field's winning reader gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// Which reader won: 0 is the one that should.
    pub rank: u8,
    /// Its texts, white space folded.
    pub texts: Vec<String>,
    /// The handle of the first element, if the reader was told to mark it.
    #[serde(default)]
    pub at: u32,
}

/// What a page handed over at one time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

impl Node {
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

/// White space folded to single spaces and trimmed, as the page's script does it: the white space of ECMAScript's `\s`.
pub fn fold(text: &str) -> String {
    let space = |c: char| c.is_whitespace() && c != '\u{85}' || c == '\u{feff}';
    text.split(space).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
