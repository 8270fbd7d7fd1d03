//! What should happen, beside what is shown.

use std::collections::BTreeMap;

use crate::plain::{Plain, ToPlain, written};
use crate::text::Text;

/// What should happen, in this order: the writes first, then what is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Effects {
    /// Records to store, by key; `None` removes one.
    pub writes: BTreeMap<String, Option<Plain>>,
    /// The toolbar.
    pub toolbar: Option<Toolbar>,
    /// When to wake next, in milliseconds since the epoch; `None` never.
    pub wake_at: Option<i64>,
    /// Notifications to show, each in the place of one with the same id.
    pub notes: Vec<Notification>,
    /// Ids of notifications to take away.
    pub withdraw: Vec<String>,
    /// All of the writes or nothing: where they cannot be stored, none of this happens, and nothing is kept for later.
    pub whole: bool,
    /// Everything that is stored goes.
    pub clear: bool,
    /// What to do with a tab.
    pub tab: Option<TabCommand>,
    /// The tab whose closing is to be told.
    pub watch_tab: Option<i64>,
    /// Items to store in the browser's sync storage, by key; `None` removes one. They come before all writes, which say
    /// that they were made.
    pub sync: BTreeMap<String, Option<Plain>>,
    /// Nothing was done: the next wake and the tab that is watched stay as they are.
    pub keeps_wake: bool,
}

written!(Effects { writes, toolbar, wake_at, notes, withdraw, whole, clear, tab, watch_tab, sync, keeps_wake });

/// What to do with a tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TabCommand {
    /// Open one in the background, and tell its number.
    Open {
        /// The address.
        url: String,
    },
    /// Lead one to an address.
    Visit {
        /// Its number.
        tab: i64,
        /// The address.
        url: String,
    },
    /// Close one.
    Close {
        /// Its number.
        tab: i64,
    },
}

impl ToPlain for TabCommand {
    fn to_plain(&self) -> Plain {
        let (name, mut members) = match self {
            Self::Open { url } => ("open", vec![("url", url.to_plain())]),
            Self::Visit { tab, url } => ("visit", vec![("tab", tab.to_plain()), ("url", url.to_plain())]),
            Self::Close { tab } => ("close", vec![("tab", tab.to_plain())]),
        };
        Plain::tagged(name, Plain::map(&mut members))
    }
}

/// A notification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notification {
    /// Its id: one for each order, so that a later one takes the place of an earlier one.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// Its text, in lines.
    pub message: Text,
    /// Its buttons, where the browser has them.
    pub buttons: Vec<Text>,
    /// The orders it is about, to be said back once it was shown.
    pub orders: Vec<String>,
}

written!(Notification { id, title, message, buttons, orders });

/// The toolbar's icon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toolbar {
    /// At most four characters.
    pub text: Text,
    /// The same in sentences.
    pub title: Text,
    /// Background colour, `#rrggbb`.
    pub color: String,
    /// How many orders have no date yet.
    pub unknown: u32,
}

written!(Toolbar { text, title, color, unknown });
