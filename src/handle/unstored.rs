//! What the browser did not store, told as what it is: storage for extensions that is full is not a disk that is.

/// What to tell the shopper. `of` names the request; `sizes` are the bytes that were to be stored and those there is room for.
pub(super) fn sentence(why: &str, of: Option<&str>, sizes: Option<(i64, i64)>) -> String {
    let is_quota = why.to_lowercase().contains("quota");
    let reason = match (is_quota, sizes) {
        (true, Some((needs, room))) => {
            let (needs, room) = (megabytes(needs), megabytes(room));
            format!(
                "the browser's storage for extensions is full: it needs {needs}, and there is room for {room} ({why})"
            )
        }
        (true, None) => format!("the browser's storage for extensions is full ({why})"),
        (false, _) => format!("the browser answered “{why}”"),
    };
    match of {
        Some("import") => format!("The file was not taken in, because {reason}. Nothing was changed."),
        Some("forget") => {
            format!(
                "What you wanted forgotten is gone, but that could not be written down, because {reason}. It is tried again."
            )
        }
        _ if is_quota => format!(
            "What was just read could not be stored, because {reason}. It is kept until the browser closes, and nothing read \
             before is lost. Forget orders that you do not need any more, in the options, then reload this page."
        ),
        _ => format!(
            "What was just read could not be stored: {reason}. It is kept until the browser closes, and nothing read before \
             is lost. Reload this page to try again."
        ),
    }
}

/// A size, as a person reads it: `12.3 MB`.
fn megabytes(bytes: i64) -> String {
    let tenths = bytes.max(0) / 100_000;
    format!("{}.{} MB", tenths / 10, tenths % 10)
}
