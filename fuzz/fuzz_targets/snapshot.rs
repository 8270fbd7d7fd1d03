//! A snapshot as a page's script sends it: any JSON at all.

#![no_main]

use libfuzzer_sys::fuzz_target;
use recourse::plain;
use recourse::snapshot::Snapshot;

#[path = "../bounds.rs"]
mod bounds;

fuzz_target!(|data: &str| {
    if let Ok(snapshot) = plain::from_json::<Snapshot>(data) {
        bounds::check(&snapshot);
    }
});
