//! What the core is held to: one program, so that a change of the core is linked once. A module is a topic; `fake` is the
//! background in memory that all of them share.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on should say where")]

mod acting;
mod advice;
mod asker;
mod backfill;
mod beside;
mod brief;
mod calm;
mod claim;
mod clock;
mod correction;
mod data;
mod dates;
mod day;
mod fake;
mod files;
mod handle;
mod hostile;
mod laws;
mod ledger;
mod losses;
mod money;
mod planner;
mod press;
mod promises;
mod read;
mod refunds;
mod remind;
mod reminder_persistence;
mod rows;
mod simulation;
mod situations;
mod sources;
mod stored;
mod sync;
mod titles;
mod toolbar;
mod truth;
mod window;
