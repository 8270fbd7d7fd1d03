//! What the shop writes down, for tests to read: who was asked for, what was pressed, what the form held.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A press of one of the buttons that matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Press {
    /// Its words, such as `Submit`.
    pub button: String,
    /// `event.isTrusted`: whether a person (or the browser's driver) pressed it, and not a script.
    pub trusted: bool,
    /// Path and query of the page.
    pub page: String,
}

/// Everything written down since the start, or since it was last cleared.
#[derive(Default)]
pub(crate) struct Log {
    pub(crate) egress: Vec<String>,
    pub(crate) requests: Vec<String>,
    pub(crate) presses: Vec<Press>,
    pub(crate) submissions: Vec<Value>,
    form: Option<Form>,
}

/// Reports travel on several connections and may overtake one another, so each says when its page was loaded and which
/// report of that page it is.
#[derive(Deserialize)]
pub(crate) struct Form {
    load: f64,
    seq: u64,
    state: Value,
}

impl Log {
    pub(crate) fn keep_form(&mut self, form: Form) {
        let newer = self.form.as_ref().is_none_or(|kept| (kept.load, kept.seq) <= (form.load, form.seq));
        if newer {
            self.form = Some(form);
        }
    }

    pub(crate) fn form_state(&self) -> Value {
        self.form.as_ref().map_or(Value::Null, |form| form.state.clone())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_report_that_was_overtaken_does_not_count() {
        let mut log = Log::default();
        for (load, seq, state) in [(1.0, 1, "a"), (1.0, 3, "c"), (1.0, 2, "b")] {
            log.keep_form(Form { load, seq, state: json!(state) });
        }
        assert_eq!(log.form_state(), json!("c"));
        log.keep_form(Form { load: 2.0, seq: 1, state: json!("d") });
        assert_eq!(log.form_state(), json!("d"));
    }
}
