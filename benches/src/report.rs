//! The rows of the one table and of the JSON file, and the limits they are held to.
//!
//! A limit is one on a ratio of two measures of the same run, or on a processor's time; what the clock says is told and
//! never asserted, because it says as much of the machine as of the extension.

use std::fmt::Write;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::spread::Spread;

/// What one line of the table says.
pub(crate) struct Row {
    /// The part of the bench it belongs to.
    pub(crate) part: &'static str,
    /// What was measured.
    pub(crate) what: String,
    /// In which browser.
    pub(crate) browser: &'static str,
    /// Milliseconds, most often.
    pub(crate) unit: &'static str,
    /// What it is for the extension.
    pub(crate) ours: Spread,
    /// What it is for others, by their names.
    pub(crate) beside: Vec<(&'static str, Spread)>,
    /// The value that the goal is about, and what it is.
    pub(crate) value: Option<(f64, &'static str)>,
    /// The most that value may be.
    pub(crate) goal: Option<f64>,
}

impl Row {
    pub(crate) fn new(part: &'static str, what: impl Into<String>, unit: &'static str, ours: Spread) -> Row {
        let what = what.into();
        Row { part, what, browser: "chromium", unit, ours, beside: Vec::new(), value: None, goal: None }
    }

    pub(crate) fn of(self, browser: &'static str) -> Row {
        Row { browser, ..self }
    }

    pub(crate) fn beside(mut self, name: &'static str, other: Spread) -> Row {
        self.beside.push((name, other));
        self
    }

    /// Holds a value to a goal.
    pub(crate) fn held(self, value: f64, what: &'static str, goal: impl Into<Option<f64>>) -> Row {
        Row { value: Some((value, what)), goal: goal.into(), ..self }
    }

    /// Holds the median itself to a goal.
    pub(crate) fn at_most(self, goal: f64) -> Row {
        let median = self.ours.median();
        self.held(median, "", goal)
    }

    fn is_kept(&self) -> bool {
        self.goal.is_none_or(|goal| self.value.is_some_and(|(value, _)| value <= goal))
    }

    fn json(&self) -> Value {
        let beside: serde_json::Map<String, Value> =
            self.beside.iter().map(|(name, spread)| ((*name).to_owned(), spread.json())).collect();
        json!({
            "part": self.part, "what": self.what, "browser": self.browser, "unit": self.unit, "ours": self.ours.json(),
            "beside": beside, "value": self.value.map(|(value, _)| value), "of": self.value.map(|(_, what)| what),
            "goal": self.goal, "kept": self.is_kept(),
        })
    }
}

/// All rows of a run.
#[derive(Default)]
pub struct Report {
    rows: Vec<Row>,
}

impl Report {
    pub(crate) fn add(&mut self, row: Row) {
        self.rows.push(row);
    }

    /// The table, for people.
    pub fn table(&self) -> String {
        let mut text = String::new();
        let mut line = |parts: [&str; 6]| {
            let [what, browser, ours, beside, value, goal] = parts;
            let _ = writeln!(text, "{what:<58}{browser:<10}{ours:>26}  {beside:<42}{value:>13}{goal:>10}");
        };
        line(["", "", "median (least, most)", "beside", "value", "goal"]);
        for row in &self.rows {
            let spread = |each: &Spread| match each.is_empty() {
                true => "-".to_owned(),
                false => format!("{} ({}, {})", short(each.median()), short(each.least()), short(each.most())),
            };
            let others: Vec<String> =
                row.beside.iter().map(|(name, each)| format!("{name} {}", short(each.median()))).collect();
            let value = row.value.map(|(value, what)| format!("{}{what}", short(value))).unwrap_or_default();
            let goal = row.goal.map(|goal| format!("≤ {}{}", short(goal), if row.is_kept() { "" } else { " ✕" }));
            let ours = format!("{} {}", spread(&row.ours), row.unit);
            line([&row.what, row.browser, &ours, &others.join(", "), &value, &goal.unwrap_or_default()]);
        }
        text
    }

    /// Writes the JSON file: every sample of every row, and what the machine was like.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn write(&self, file: &Path, about: Value) -> Result<()> {
        let rows: Vec<Value> = self.rows.iter().map(Row::json).collect();
        let text = format!("{:#}\n", json!({"about": about, "rows": rows}));
        std::fs::write(file, text).with_context(|| format!("could not write {}", file.display()))
    }

    /// The rows whose goal was missed.
    pub fn missed(&self) -> Vec<String> {
        let missed = self.rows.iter().filter(|row| !row.is_kept());
        missed.map(|row| format!("{} ({})", row.what, row.browser)).collect()
    }
}

/// A number as it is read, not as it was measured.
fn short(value: f64) -> String {
    match value.abs() {
        size if size >= 100.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        size if size >= 0.1 || size == 0.0 => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}
