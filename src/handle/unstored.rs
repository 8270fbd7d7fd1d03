//! What the browser did not store, told as what it is: storage for extensions that is full is not a disk that is.

use crate::text::{self, Text};

/// What to tell the shopper. `of` names the request; `sizes` are the bytes that were to be stored and those there is room for.
pub(super) fn told(why: &str, of: Option<&str>, sizes: Option<(i64, i64)>) -> Text {
    let is_full = why.to_lowercase().contains("quota");
    let words = Text::from(why);
    let because = match sizes.filter(|_| is_full) {
        Some((needs, room)) => text::unstored_full_by(megabytes(needs, MEGABYTE - 1), megabytes(room, 0), words),
        None if is_full => text::unstored_full(words),
        None => text::unstored_why(words),
    };
    Text::Several(match of {
        Some("import") => vec![text::unstored_import(), because],
        Some("forget") => vec![text::unstored_forget(), because],
        _ => {
            let next = if is_full { text::unstored_full_next() } else { text::unstored_next() };
            vec![text::unstored_read(), because, next]
        }
    })
}

const MEGABYTE: i64 = 1_000_000;

/// Whole megabytes. What is needed is rounded up, by what is put on top, and what there is room for down: so never as much seems
/// to fit as does not.
const fn megabytes(bytes: i64, on_top: i64) -> i64 {
    bytes.saturating_add(on_top).div_euclid(MEGABYTE)
}
