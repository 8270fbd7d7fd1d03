//! What the shopper said of a line, kept beside what was read.

use super::*;

/// What a shopper can say of a line themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatementKind {
    /// It arrived.
    Received,
    /// It did not.
    NotReceived,
    /// The delivery deadline is this day.
    Deadline,
}

names!(StatementKind { Received = "received", NotReceived = "not-received", Deadline = "deadline" });

/// What the shopper said: kept beside what was read, never instead of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The line: its id, or `#` and its place in the order where it has no id; `None` for the whole order.
    pub line: Option<String>,
    /// What.
    pub kind: StatementKind,
    /// The day, for a deadline.
    pub day: Option<Day>,
    /// When.
    pub at: Moment,
    /// They said it in another browser of theirs.
    pub elsewhere: bool,
    /// It was said by this instant, whatever `at` is: the clock stood there, before `at`, when it was known already.
    pub not_after: Option<Moment>,
}

record!(Statement { line, kind as "word", day, at, elsewhere, not_after });

impl Statement {
    /// When it was said, as far as that can be believed.
    pub fn told_at(&self) -> Moment {
        self.not_after.map_or(self.at, |limit| limit.min(self.at))
    }
}
