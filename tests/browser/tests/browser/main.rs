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

mod accessibility;
mod attacks;
mod backfill;
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
#[cfg(feature = "libraries")]
mod libraries;
mod list;
mod live;
mod long_list;
mod longer;
mod no_network;
mod options;
mod page_lifecycle;
mod place;
mod popup;
mod popup_actions;
mod privacy;
mod records;
mod reminders;
mod say;
#[cfg(feature = "screens")]
mod screens;
mod selector_drift;
mod shopper;
mod shown;
mod statements;
mod sync;
mod toolbar;
mod traps;
mod unseen;
mod worker_suspended;
