//! What the core answers: what a page is to collect, and what it is to show.

use std::collections::BTreeMap;

use super::{Anchor, FileKind, View};
use crate::claim::form::{FieldRole, Step};
use crate::plain::{Plain, written};
use crate::site::{FormSelectors, Place};
use crate::snapshot::Scope;
use crate::text::Text;

/// A file for the shopper to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// What it is.
    pub kind: FileKind,
    /// Its name.
    pub name: String,
    /// Its content: to be written as JSON, as jCal as a calendar, or as the rows of a table.
    pub plain: Plain,
}

written!(File { kind, name, plain });

/// What the page or the popup is to do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Response {
    /// What to collect from now on.
    pub collect: Option<Collect>,
    /// Chips to draw.
    pub chips: Vec<Chip>,
    /// Chips already drawn may be out of date.
    pub stale: bool,
    /// Something could be read, so that the page need not be told to be unreadable.
    pub read: bool,
    /// The page is to be collected whole once it has settled, with its outline: what it shows now is not the last word.
    pub again: bool,
    /// Elements to point at.
    pub point: Vec<Pointer>,
    /// The panel to draw, instead of the one that is there.
    pub panel: Option<View>,
    /// Steps to carry out in the form.
    pub steps: Vec<Step>,
    /// The claim has something for a field that is not there, or switched off: a choice may bring it.
    pub awaits: bool,
    /// The fields that were filled and whose surroundings say something else by now: what was put there has to go.
    pub unfit: Vec<FieldRole>,
    /// Whether what a field shows means what was put there.
    pub same: Option<bool>,
    /// The address to go to.
    pub go: Option<String>,
    /// The page of ours to open beside it: its file, and what is to be in view behind `#`.
    pub page: Option<String>,
    /// What the popup shows.
    pub popup: Option<View>,
    /// The banner to draw, instead of the one that is there.
    pub banner: Option<View>,
    /// Why what was asked for was not done, in a sentence.
    pub refused: Option<Text>,
    /// The name of the field that has to be filled or put right first.
    pub field: Option<String>,
    /// A file to hand to the shopper.
    pub file: Option<File>,
    /// The shopper's choices.
    pub settings: Option<Plain>,
    /// What there is to say of them.
    pub said: Option<Text>,
    /// What stands beside buttons that end something.
    pub guards: Vec<Guard>,
    /// The orders that an answer told of: an element of the page that names one need not be read before it is seen.
    pub names: Vec<String>,
}

written!(Response {
    collect,
    chips,
    stale,
    read,
    again,
    point,
    panel,
    steps,
    awaits,
    unfit,
    same,
    go,
    page,
    popup,
    banner,
    refused,
    field,
    file,
    settings,
    said,
    guards,
    names
});

/// What to collect on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Collect {
    /// From the page.
    pub page: Option<Scope>,
    /// From its answers, by their name in lower case.
    pub answers: BTreeMap<String, Scope>,
    /// The expressions that both may name.
    pub expressions: BTreeMap<String, String>,
    /// The selectors of the dispute form, if the page is one.
    pub form: Option<FormSelectors>,
    /// In the tab of a run: selectors of what stands before a page, by what it asks for.
    pub obstacles: BTreeMap<String, String>,
    /// The fields whose texts name what an element of the page is of, on a page of many: as [`Response::names`] does.
    pub named_by: Vec<String>,
    /// What stands on paper at an element that was not read yet.
    pub unread: Option<View>,
}

written!(Collect { page, answers, expressions, form, obstacles, named_by, unread });

/// A chip at an element.
#[derive(Clone, Debug, PartialEq)]
pub struct Chip {
    /// What it stands for.
    pub anchor: Anchor,
    /// What it shows.
    pub view: View,
}

written!(Chip { anchor, view });

/// What stands beside a button of the page that ends something for the shopper, and beside what is asked after its press.
///
/// Under the name of a kind alone stands what holds for all of that kind on the page: where their buttons are looked for,
/// what they say, and what can be told of a question of which nobody knows whose it is. Under a kind and what it is about
/// stands what belongs to that: nothing, where it does not apply.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guard {
    /// `confirm`, or `confirm 8214398062177351`.
    pub key: String,
    /// The handle of the element it is about; 0 where that is known already, or not yet.
    pub at: u32,
    /// Where the buttons of a kind are looked for.
    pub place: Option<Place>,
    /// What the button says, in lower case.
    pub words: Vec<String>,
    /// What is asked after its press, in lower case.
    pub questions: Vec<String>,
    /// What stands there.
    pub view: View,
    /// It is said beside the question alone, and nothing stands beside the button.
    pub quiet: bool,
}

written!(Guard { key, at, place, words, questions, view, quiet });

/// An element to point at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pointer {
    /// Its handle.
    pub at: u32,
    /// What to say beside it.
    pub words: Text,
    /// It is no next thing to do: the page is not scrolled to it, and the words cover nothing.
    pub quiet: bool,
}

written!(Pointer { at, words, quiet });
