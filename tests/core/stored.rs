//! Between the two halves of a turn: what is stored is offered to it until it wants nothing more, as the background does.

use recourse::handle::{EVERYTHING, Records, Turn};
use recourse::plain::Plain;

/// Everything a turn wants, from a store of which the keys are known and each record can be had.
pub(crate) fn offer(turn: &Turn, keys: impl Fn() -> Vec<String>, record: impl Fn(&str) -> Option<Plain>) -> Records {
    let mut offered = Records::new();
    loop {
        let mut wanted = turn.required_keys(&offered);
        if wanted.is_empty() {
            return offered;
        }
        if wanted.iter().any(|key| key == EVERYTHING) {
            wanted.extend(keys());
        }
        for key in wanted {
            let found = record(&key);
            offered.insert(key, found);
        }
    }
}
