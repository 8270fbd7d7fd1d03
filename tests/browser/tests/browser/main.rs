//! The real extension on the sample shop's pages, in Chromium and in Firefox, once each.
//!
//! Every scenario has a shop, a browser and a profile of its own, in UTC, so that the words on a chip can be worked out
//! from the shop's orders. Nothing is retried. Where something must *not* happen, the test waits for what comes after it.
#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop at that very line"
)]

mod alone;
mod asleep;
mod attacks;
mod broken;
mod claim;
mod collectors;
mod composer;
mod detail;
mod disguises;
mod faults;
mod files;
mod forms;
mod frameworks;
mod guards;
mod honesty;
mod learn;
#[cfg(feature = "libraries")]
mod libraries;
mod list;
mod live;
mod living;
mod long_list;
mod options;
mod place;
mod popup;
mod privacy;
mod records;
mod reminders;
mod row;
mod shopper;
mod shown;
mod sync;
mod toolbar;
mod traps;
mod unseen;
mod word;
