//! Every message there is, with its arguments. What each says, where it stands and how long it may be is in
//! `extension/locales/en.ftl`; a test of `tools/say` holds every language to this table.

use super::{Arg, Message, Text, ToldDay};
use crate::money::Money;

macro_rules! messages {
    ($($name:ident = $id:literal($($arg:ident: $type:ty),*);)*) => {
        /// The ids of all messages, and the names and types of what each takes.
        pub const MESSAGES: &[(&str, &[(&str, &str)])] = &[$(($id, &[$((stringify!($arg), stringify!($type))),*])),*];

        $(
            pub(crate) fn $name($($arg: $type),*) -> Text {
                Text::Message(Message { id: $id, args: vec![$((stringify!($arg), Arg::from($arg))),*] })
            }
        )*
    };
}

messages! {
    toolbar_days_left = "toolbar-days-left"(days: i64);
    toolbar_hours_left = "toolbar-hours-left"(hours: i64);
    toolbar_last_hour = "toolbar-last-hour"();
    toolbar_near = "toolbar-near"(n: usize);
    toolbar_at_risk = "toolbar-at-risk"(sums: Vec<Money>);
    toolbar_doubtful = "toolbar-doubtful"(n: usize);
    toolbar_awaited = "toolbar-awaited"(n: usize);
    toolbar_unreadable = "toolbar-unreadable"();
    toolbar_degraded = "toolbar-degraded"();
    toolbar_lost = "toolbar-lost"();
    toolbar_no_order = "toolbar-no-order"();
    toolbar_no_orders_there = "toolbar-no-orders-there"();
    toolbar_disputed = "toolbar-disputed"(n: usize);
    toolbar_clear = "toolbar-clear"(days: i64);
    toolbar_left_out_none = "toolbar-left-out-none"();
    toolbar_left_out = "toolbar-left-out"(n: usize);
    orders_undated = "orders-undated"(n: usize);
    orders_unseen = "orders-unseen"(n: usize);
    orders_unshipped = "orders-unshipped"(n: usize);
    orders_read = "orders-read"(n: usize);
    orders_older = "orders-older"();
    orders_aged = "orders-aged"(n: usize);
    popup_no_orders_there = "popup-no-orders-there"(day: ToldDay);
    popup_no_order = "popup-no-order"();
}
