//! What is stored no more, or could not be read and was set aside: told in words that are true for that very record, with
//! what it costs the shopper and what they can do about it.

use crate::plain::record;

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
    pub fn sentence(&self) -> String {
        if let Some(id) = self.order() {
            return if self.gone {
                format!("Order {id}: what was known of it is gone, so its date does not count. Open it once.")
            } else {
                format!(
                    "Order {id}: what was stored of it could not be read, so its date does not count. Open it once."
                )
            };
        }
        if let Some(id) = self.key.strip_prefix("told:") {
            return format!(
                "Order {id}: which reminders of it you have had could not be read. One may come once more, and if you \
                 wanted none for this order, say so again."
            );
        }
        if self.key.starts_with(UNNAMED) {
            return match self.orders() {
                1 => "1 order that was known is gone, and its number with it. Open your order list once.".to_owned(),
                n => format!(
                    "{n} orders that were known are gone, and their numbers with them. Open your order list once."
                ),
            };
        }
        let words = match (self.key.as_str(), self.gone) {
            ("settings", true) => {
                "Your choices (reminders, quiet hours, toolbar) are gone, and the usual ones hold. Look at the options \
                 and choose again."
            }
            ("settings", false) => {
                "Your choices (reminders, quiet hours, toolbar) could not be read, and the usual ones hold. Look at the \
                 options and choose again."
            }
            ("calendar", _) => {
                "What your calendar files have said so far is not known any more. The next file still moves your \
                 entries, but cannot take away those of orders that are over: delete them yourself."
            }
            ("due", _) => {
                "The reminders that waited for you could not be read. The dates themselves are in this list, and the \
                 next reminders come as always."
            }
            ("claim", _) => "The claim that you had begun is not there any more. Begin it again at its order.",
            ("learn", _) => "The search for missing deadlines could not go on. Begin it again.",
            ("sync", _) => {
                "What was remembered of the exchange with your other browsers could not be read. It begins anew, and \
                 nothing that was read is lost."
            }
            (key, _) if key == "index" || key.starts_with("shelf:") => {
                "The overview of your orders could not be read. It was made anew from the orders: nothing is lost by it."
            }
            (key, _) if key.starts_with("claim:") => {
                "A claim that waited for its turn could not be read. Begin it again at its order."
            }
            _ => "A record could not be read and was set aside. Nothing else is lost by it.",
        };
        words.to_owned()
    }
}
