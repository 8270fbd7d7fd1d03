//! What is asked of a page and what it hands over.
//!
//! The page's script knows nothing of the site. It is given a [`Scope`] (which elements, and in them which texts) and
//! answers with a [`Node`] of plain strings. An answer the page fetched for itself is asked in the same way, by a path
//! instead of a selector, so that everything behind this module reads one shape. Only what a scope names is ever taken:
//! a shopper's name, address or telephone number is not filtered out later, it never comes in.

#[cfg(not(target_arch = "wasm32"))]
use crate::plain::record;
use crate::plain::{DecodeError, FromPlain, Plain, ToPlain};
use std::collections::BTreeMap;

use crate::order::Source;

/// Between two texts that a page draws apart: a block, a cell or a line break is there.
pub const LINE: char = '\u{2028}';
/// Between two elements in one line that meet at a digit.
pub const JOINT: char = '\u{2060}';
/// At the end of a text that is longer than is taken, and, by itself, of a field that has more texts.
pub const CUT: char = '\u{2063}';

/// The most texts one field may hold, but for the mark that there were more.
pub const MOST_TEXTS: usize = 200;
/// The most characters of one text, but for the mark that there were more.
pub const LONGEST_TEXT: usize = 600;
/// The most elements one scope may hold.
pub const MOST_NODES: usize = 4000;
/// The most elements that are taken of one scope inside another, such as the lines of an order.
pub const MOST_INSIDE: usize = 200;
/// The most elements that are taken of one message: more than a list of a thousand orders has.
pub const MOST_IN_ALL: usize = 12_000;

/// In the browser a scope passes from `site.json` to the page's script unread, so it stays plain.
#[cfg(target_arch = "wasm32")]
pub type Scope = Plain;

/// Which elements to visit, what to take from each, and which elements to visit inside it.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// Ranked selectors (or paths, for an answer): the first that matches anything is used.
    pub select: Vec<String>,
    /// Fields by name, each with its ranked readers: the first that gives a text is used.
    pub fields: BTreeMap<String, Vec<Probe>>,
    /// Scopes inside this one, by name.
    pub scopes: BTreeMap<String, Scope>,
}

#[cfg(not(target_arch = "wasm32"))]
record!(strict Scope { select, fields, scopes });

/// The members that one way to read a field may have ([`Probe`]).
pub const PROBE_MEMBERS: [&str; 13] = [
    "select",
    "attr",
    "skip",
    "containing",
    "sentence",
    "digits",
    "matching",
    "join",
    "there",
    "mark",
    "drawn",
    "undrawn",
    "evidence",
];

/// One way to read a field.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Probe {
    /// A selector inside the scope, or a path for an answer; empty for the element itself.
    pub select: String,
    /// An attribute to take instead of the text.
    pub attr: Option<String>,
    /// Elements inside (or being) one that matches this are passed over; for an answer, members of these names, parted by
    /// spaces, with all that is in them.
    pub skip: Option<String>,
    /// Only elements whose own text holds one of these words, in lower case; the text is then taken with its parent's
    /// if it holds no digit itself.
    pub containing: Vec<String>,
    /// Only elements whose own text holds a digit or one of the words of `containing`; the text is that of the sentence they
    /// are part of: as long as the element around one matches `select` too and has words of its own, or no digit was
    /// found yet, it is the one around.
    pub sentence: bool,
    /// Only elements whose own text holds a run of at least so many digits.
    pub digits: Option<u32>,
    /// Only elements whose own text (of an answer: values whose text) matches this regular expression, or the one of this name
    /// ([`crate::site::Site::expressions`]), whatever the case.
    pub matching: Option<String>,
    /// For an answer: several values of the matched object, joined by a space.
    pub join: Vec<String>,
    /// For an answer: that a value is there counts, be it empty: `-` stands for one that is no text.
    pub there: bool,
    /// Remember the first matching element, so that it can be pointed at.
    pub mark: bool,
    /// Only elements that the page draws and has not struck through, with as much of their text as it does. Of an answer: without
    /// the markup that is in its text, and so is one that is taken by `matching`.
    pub drawn: bool,
    /// Only elements that it does not draw, or has struck through.
    pub undrawn: bool,
    /// How it is known that the site itself writes here what is read. Whatever a deadline is read from has it.
    pub evidence: Option<String>,
}

#[cfg(not(target_arch = "wasm32"))]
impl FromPlain for Probe {
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
        plain.check(&PROBE_MEMBERS)?;
        let select: Option<String> = plain.field("select")?;
        Ok(Self {
            select: select.unwrap_or_default(),
            attr: plain.field("attr")?,
            skip: plain.field("skip")?,
            containing: plain.field("containing")?,
            sentence: plain.field("sentence")?,
            digits: plain.field("digits")?,
            matching: plain.field("matching")?,
            join: plain.field("join")?,
            there: plain.field("there")?,
            mark: plain.field("mark")?,
            drawn: plain.field("drawn")?,
            undrawn: plain.field("undrawn")?,
            evidence: plain.field("evidence")?,
        })
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl ToPlain for Probe {
    fn to_plain(&self) -> Plain {
        let select = if self.select.is_empty() { Plain::Null } else { self.select.to_plain() };
        Plain::map(&mut [
            ("select", select),
            ("attr", self.attr.to_plain()),
            ("skip", self.skip.to_plain()),
            ("containing", self.containing.to_plain()),
            ("sentence", self.sentence.to_plain()),
            ("digits", self.digits.to_plain()),
            ("matching", self.matching.to_plain()),
            ("join", self.join.to_plain()),
            ("there", self.there.to_plain()),
            ("mark", self.mark.to_plain()),
            ("drawn", self.drawn.to_plain()),
            ("undrawn", self.undrawn.to_plain()),
            ("evidence", self.evidence.to_plain()),
        ])
    }
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snapshot {
    /// The page's address.
    pub url: String,
    /// The language its root element says it is in.
    pub lang: Option<String>,
    /// The name of the answer it was taken from; `None` for the page itself.
    pub answer: Option<String>,
    /// What was found.
    pub root: Node,
    /// The elements of the page by tag and classes, and how many there are of each: for a report, once it has settled.
    pub outline: Vec<(String, u32)>,
}

impl Snapshot {
    /// Where on the page its values stood.
    pub const fn source(&self) -> Source {
        if self.answer.is_some() { Source::Answer } else { Source::Page }
    }
}

impl FromPlain for Snapshot {
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
        let mut left = MOST_IN_ALL;
        let root = Node::walk(plain.get("root"), 0, &mut left);
        let pair = |pair: &Plain| <(String, u32)>::from_plain(pair).ok();
        let outline = plain.get("outline").values().iter().take(MOST_NODES).filter_map(pair).collect();
        let lang = plain.get("lang").text().filter(|lang| !lang.is_empty()).map(str::to_owned);
        Ok(Self { url: plain.field("url")?, lang, answer: plain.field("answer")?, root, outline })
    }
}

impl ToPlain for Snapshot {
    fn to_plain(&self) -> Plain {
        Plain::map(&mut [
            ("url", self.url.to_plain()),
            ("lang", self.lang.to_plain()),
            ("answer", self.answer.to_plain()),
            ("root", self.root.write()),
            ("outline", self.outline.to_plain()),
        ])
    }
}

impl Node {
    /// What a page sends is walked as it is: whatever does not have the shape is not there. One odd field does not cost
    /// the page.
    fn walk(value: &Plain, depth: usize, left: &mut usize) -> Self {
        let mut node = Self { at: handle(value), ..Self::default() };
        for (name, found) in value.get("fields").members() {
            let rank = found.get("rank").int().and_then(|rank| rank.try_into().ok()).unwrap_or(u8::MAX);
            let texts = found.get("texts").values().iter().take(MOST_TEXTS.saturating_add(1));
            let texts = texts.filter_map(Plain::text).map(harmless).collect();
            node.fields.insert(name.clone(), Found { rank, texts, at: handle(found) });
        }
        for (name, inside) in value.get("scopes").members() {
            let most = if depth == 0 { MOST_NODES } else { MOST_INSIDE };
            let mut nodes = Vec::new();
            for value in inside.values().iter().take(most) {
                let Some(rest) = left.checked_sub(1) else { break };
                *left = rest;
                nodes.push(Self::walk(value, depth.saturating_add(1), left));
            }
            node.scopes.insert(name.clone(), nodes);
        }
        node
    }

    fn write(&self) -> Plain {
        let field = |found: &Found| {
            Plain::map(&mut [
                ("rank", found.rank.to_plain()),
                ("texts", found.texts.to_plain()),
                ("at", found.at.to_plain()),
            ])
        };
        let fields = self.fields.iter().map(|(name, found)| (name.clone(), field(found))).collect();
        let nodes = |nodes: &Vec<Self>| Plain::List(nodes.iter().map(Self::write).collect());
        let scopes = self.scopes.iter().map(|(name, inside)| (name.clone(), nodes(inside))).collect();
        Plain::map(&mut [("at", self.at.to_plain()), ("fields", Plain::Map(fields)), ("scopes", Plain::Map(scopes))])
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

/// The most marks that may be put on one character: no language has more, and more of them are drawn over the lines around.
const MOST_MARKS: usize = 4;

/// A text without what would turn the words around it when it is shown among them (the controls of direction that stay on
/// until they are ended) or paint over them, and no longer than a text may be. A seller chooses the titles.
fn harmless(text: &str) -> String {
    let mut marks: usize = 0;
    let kept = text.chars().filter(|each| {
        let is_mark = matches!(each, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}');
        marks = if is_mark { marks.saturating_add(1) } else { 0 };
        marks <= MOST_MARKS && !matches!(each, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    });
    let mut kept: String = kept.take(LONGEST_TEXT).collect();
    if text.ends_with(CUT) && !kept.ends_with(CUT) {
        kept.push(CUT);
    }
    kept
}

fn handle(value: &Plain) -> u32 {
    value.get("at").int().and_then(|at| at.try_into().ok()).unwrap_or_default()
}

/// White space folded to single spaces, and to a [`LINE`] where one is in it, and trimmed, as the page's script does it: the
/// white space of ECMAScript's `\s`.
pub fn fold(text: &str) -> String {
    let space = |c: char| c.is_whitespace() && c != '\u{85}' || c == '\u{feff}';
    let words = |line: &str| line.split(space).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let lines = text.split(LINE).map(words).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(LINE.encode_utf8(&mut [0; 3]))
}

/// A folded text as far as it is taken, and the mark where there was more.
pub fn cut(text: &str) -> String {
    let folded = fold(text);
    match folded.char_indices().nth(LONGEST_TEXT) {
        Some((end, _)) => folded.get(..end).into_iter().flat_map(str::chars).chain([CUT]).collect(),
        None => folded,
    }
}
