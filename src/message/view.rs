//! What is shown: a tree of elements whose text is text, and never HTML.

use super::Action;
use crate::plain::{names, written};
use crate::text::Text;

/// A piece of what is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct View {
    /// The element.
    pub tag: Tag,
    /// Its classes.
    pub class: String,
    /// Its text.
    pub text: Text,
    /// For an `a`: its address, on the site's own hosts.
    pub href: Option<String>,
    /// For a `button`: what a press by the shopper does.
    pub act: Option<Action>,
    /// For a field: what it holds.
    pub input: Option<Input>,
    /// What stands inside it.
    pub children: Vec<View>,
    /// What it is, where it may stand in another place when it is drawn anew.
    pub key: Option<String>,
}

written!(View { tag, class, text, href, act, input, children, key });

/// What a field holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Input {
    /// For an `input`, its type: `radio`, `checkbox`, `text`, `date`.
    pub kind: String,
    /// Its name, under which its value is sent.
    pub name: String,
    /// Its value.
    pub value: String,
    /// It is the one chosen.
    pub on: bool,
    /// What stands in it has to be put right.
    pub wrong: bool,
}

written!(Input { kind, name, value, on, wrong });

/// The elements a view may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tag {
    /// A block.
    #[default]
    Div,
    /// A run of text.
    Span,
    /// Something that matters.
    Strong,
    /// A paragraph.
    P,
    /// A heading.
    H2,
    /// A list.
    Ul,
    /// An entry of a list.
    Li,
    /// A link.
    A,
    /// A button.
    Button,
    /// Text kept as it was written.
    Pre,
    /// A field's words, around it.
    Label,
    /// A field of one line, or one to tick.
    Input,
    /// A field of several lines.
    Textarea,
    /// A list to choose from.
    Select,
    /// An entry of it.
    Option,
    /// What is folded away until it is wanted.
    Details,
    /// What stands there instead.
    Summary,
}

names!(Tag { Div = "div", Span = "span", Strong = "strong", P = "p", H2 = "h2", Ul = "ul", Li = "li", A = "a", Button = "button", Pre = "pre", Label = "label", Input = "input", Textarea = "textarea", Select = "select", Option = "option", Details = "details", Summary = "summary" });

impl View {
    /// An element with a text.
    pub fn new(tag: Tag, class: &str, text: impl Into<Text>) -> Self {
        Self { tag, class: class.to_owned(), text: text.into(), ..Self::default() }
    }

    /// A block around others.
    pub fn block(class: &str, children: Vec<Self>) -> Self {
        Self { class: class.to_owned(), children, ..Self::default() }
    }

    /// A button.
    pub fn button(class: &str, text: impl Into<Text>, act: Action) -> Self {
        Self { act: Some(act), ..Self::new(Tag::Button, class, text) }
    }

    /// A link.
    pub fn link(class: &str, text: impl Into<Text>, href: String) -> Self {
        Self { href: Some(href), ..Self::new(Tag::A, class, text) }
    }

    /// The same, known again by a key when it is drawn anew.
    #[must_use]
    pub fn keyed(self, key: impl Into<String>) -> Self {
        Self { key: Some(key.into()), ..self }
    }
}
