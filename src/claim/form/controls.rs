//! A form as it was collected: its controls, and the parts of the page they stand in.

use crate::plain::{names, record};

/// A form's controls.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormSnapshot {
    /// The page's language, as the page says it; may be empty.
    pub language: Option<String>,
    /// The page's title.
    pub title: String,
    /// The order lines the form says it is for, besides the one in its address.
    pub lines: Vec<String>,
    /// The parts of the page that hold controls, an outer one before those inside it.
    pub areas: Vec<Area>,
    /// In the order in which they stand.
    pub controls: Vec<Control>,
}

record!(FormSnapshot { language, title, lines, areas, controls });

/// A part of the page that holds controls: a form, a dialog, a section, or the smallest box around several of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Area {
    /// The area around it, as a place in [`FormSnapshot::areas`]; `None` for the page.
    pub inside: Option<u32>,
    /// It is one of its own, whatever stands around it: a form or a dialog.
    pub closed: bool,
    /// It stays where it is while the page is scrolled, and is no dialog.
    pub floats: bool,
    /// Its headings, without those of areas inside it.
    pub heads: Vec<Mark>,
    /// What its buttons say, likewise.
    pub buttons: Vec<Mark>,
    /// The order lines it names, likewise.
    pub lines: Vec<String>,
}

record!(Area { inside, closed, floats, heads, buttons, lines });

/// A text of an area, and where it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mark {
    /// How many controls stand before it on the page.
    pub before: u32,
    /// The text.
    pub text: String,
}

record!(Mark { before, text });

/// What a control is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line of text.
    Text,
    /// A number, which is written with a point whatever the language.
    Number,
    /// Several lines of text.
    Textarea,
    /// A native drop-down.
    Select,
    /// A drop-down made of other elements: its options may be known only once it is open.
    Dropdown,
    /// A group of radio buttons.
    Radio,
    /// Buttons side by side that tell whether they are pressed, of which one may be an answer.
    Toggle,
    /// Other buttons, chips or cards side by side, of which one may be an answer. They are named and never pressed.
    Buttons,
    /// A box that can be pressed and holds no control: it may bring a list.
    Box,
    /// An upload, which is never touched.
    File,
    /// Anything else.
    Other,
}

names!(Kind {
    Text = "text",
    Number = "number",
    Textarea = "textarea",
    Select = "select",
    Dropdown = "dropdown",
    Radio = "radio",
    Toggle = "toggle",
    Buttons = "buttons",
    Box = "box",
    File = "file",
    Other = "other"
});

impl Kind {
    /// Whether one of several options is chosen in it.
    pub const fn is_choice(self) -> bool {
        matches!(self, Self::Select | Self::Dropdown | Self::Radio | Self::Toggle)
    }

    /// Whether its options are drawn when it is pressed.
    pub const fn is_list(self) -> bool {
        matches!(self, Self::Dropdown | Self::Box)
    }

    /// Whether a text is written into it.
    pub const fn is_text(self) -> bool {
        matches!(self, Self::Text | Self::Number | Self::Textarea)
    }
}

/// One control.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Control {
    /// The page script's handle.
    pub at: u32,
    /// The smallest area it stands in, as a place in [`FormSnapshot::areas`].
    pub area: u32,
    /// What it is.
    pub kind: Kind,
    /// Its own label, where it is tied to one; may be empty.
    pub label: String,
    /// The texts before it, the nearest first: of these one may be its label as well.
    pub near: Vec<String>,
    /// The texts behind it, the nearest first.
    pub after: Vec<String>,
    /// What stands in it while it is empty.
    pub placeholder: String,
    /// What is told of it besides: its description, its title, its tooltip.
    pub notes: Vec<String>,
    /// Its options, where they are known.
    pub options: Vec<Choice>,
    /// Whether they are known: a list of a drop-down that was not opened is not.
    pub listed: bool,
    /// The page says that it opens something.
    pub popup: bool,
    /// The most UTF-16 units it takes.
    pub max_length: Option<u32>,
    /// The largest number it takes, as it is written there.
    pub most: Option<String>,
    /// What stands in it, where the page or the shopper put it there. It is compared with the claim and kept nowhere.
    pub shown: Option<String>,
    /// It can be read and not changed.
    pub read_only: bool,
    /// It is switched off.
    pub disabled: bool,
    /// It cannot be seen.
    pub hidden: bool,
    /// The shopper has put something there already.
    pub filled: bool,
}

record!(Control {
    at,
    area,
    kind,
    label,
    near,
    after,
    placeholder,
    notes,
    options,
    listed,
    popup,
    max_length,
    most,
    shown,
    read_only,
    disabled,
    hidden,
    filled
});

/// One option of a control.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The page script's handle, 0 for an entry of a native drop-down.
    pub at: u32,
    /// Its text.
    pub text: String,
    /// Of a text of several parts, the first: a card's heading. May be empty.
    pub head: String,
    /// The heading of the options it stands among; may be empty.
    pub group: String,
    /// It is the one chosen.
    pub chosen: bool,
    /// It cannot be chosen.
    pub disabled: bool,
}

record!(Choice { at, text, head, group, chosen, disabled });

/// A label longer than this many bytes is no label but a text, and what it speaks of says nothing about its control.
pub const LONGEST_LABEL: usize = 400;

impl Control {
    /// Whether a list may open where it stands: one line of text that cannot be typed into is often the front of one.
    pub fn may_open(&self) -> bool {
        self.kind.is_list() || self.kind == Kind::Text && (self.read_only || self.popup)
    }

    /// The texts around it, the ones that may hold limits and amounts, the nearest before the far ones on either side.
    pub fn around(&self) -> impl Iterator<Item = &str> {
        let own = [&self.label, &self.placeholder].into_iter().chain(&self.notes);
        let texts = own.chain(&self.near).chain(&self.after).map(String::as_str);
        texts.filter(|text| !text.is_empty() && text.len() <= LONGEST_LABEL)
    }
}
