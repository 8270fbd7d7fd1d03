//! What is stored no more, or could not be read and was set aside: told in words that are true for that very record, with
//! what it costs the shopper and what they can do about it.

use crate::plain::record;
use crate::text::{self, Number, Text};

/// What the key of a loss begins with that is about orders without a number.
const UNNAMED: &str = "orders:";

/// A record that is not there any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// Its key.
    pub key: String,
    /// It is gone; otherwise it could not be read, and was set aside.
    pub gone: bool,
}

record!(Loss { key, gone });

impl Loss {
    /// That so many orders are gone of which not even the number is known.
    pub fn of_unnamed(orders: usize) -> Self {
        Self { key: format!("{UNNAMED}{orders}"), gone: true }
    }

    /// How many orders it is about.
    pub fn orders(&self) -> usize {
        let unnamed = self.key.strip_prefix(UNNAMED).and_then(|n| n.parse().ok());
        unnamed.unwrap_or_else(|| usize::from(self.order().is_some()))
    }

    /// The number of the order that was lost, if it is one.
    pub fn order(&self) -> Option<&str> {
        self.key.strip_prefix("order:")
    }

    /// The order it concerns, whether that is lost itself or something that was kept for it.
    pub fn of_order(&self) -> Option<&str> {
        self.order().or_else(|| self.key.strip_prefix("told:"))
    }

    /// What to tell the shopper.
    pub fn told(&self) -> Text {
        if let Some(id) = self.order() {
            let id = Number(id.to_owned());
            return if self.gone { text::lost_order(id) } else { text::lost_order_unread(id) };
        }
        if let Some(id) = self.key.strip_prefix("told:") {
            return text::lost_reminders_of(Number(id.to_owned()));
        }
        if self.key.starts_with(UNNAMED) {
            return text::lost_unnamed(self.orders());
        }
        match (self.key.as_str(), self.gone) {
            ("settings", true) => text::lost_settings(),
            ("settings", false) => text::lost_settings_unread(),
            ("calendar", _) => text::lost_calendar(),
            ("due", _) => text::lost_reminders(),
            ("claim", _) => text::lost_claim(),
            ("learn", _) => text::lost_search(),
            ("sync", _) => text::lost_exchange(),
            (key, _) if key == "index" || key.starts_with("shelf:") => text::lost_overview(),
            (key, _) if key.starts_with("claim:") => text::lost_waiting_claim(),
            _ => text::lost_record(),
        }
    }
}
