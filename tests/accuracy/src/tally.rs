//! Verdicts, counted: field by language by make of page.

use std::collections::BTreeMap;
use std::fmt::Write;

use corpus::{Generation, LANGUAGES};

use super::judge::{Judged, Verdict};

/// Counts of one field.
#[derive(Clone, Copy, Default)]
pub(crate) struct Count {
    required: usize,
    found: usize,
    read: usize,
    wrong: usize,
}

impl Count {
    fn add(&mut self, other: Self) {
        self.required += other.required;
        self.found += other.found;
        self.read += other.read;
        self.wrong += other.wrong;
    }

    /// Of what had to be read, how much was.
    pub(crate) fn recall(self) -> f64 {
        share(self.found, self.required)
    }

    /// Of what was read, how much is so.
    pub(crate) fn precision(self) -> f64 {
        share(self.read - self.wrong, self.read)
    }

    /// `99.2` of what had to be read; `!3` values that are wrong; nothing where there was nothing to read.
    fn cell(self) -> String {
        let recall = if self.required == 0 { "·".to_owned() } else { percent(self.recall()) };
        if self.wrong == 0 { recall } else { format!("{recall}!{}", self.wrong) }
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// Rounded down, so that 100 means all of it.
fn percent(share: f64) -> String {
    let tenths = (share * 1000.0 + 1e-9).floor() / 10.0;
    if tenths.fract() < 0.05 { format!("{tenths:.0}") } else { format!("{tenths:.1}") }
}

/// All counts.
#[derive(Default)]
pub(crate) struct Tally(BTreeMap<(Generation, &'static str, &'static str), Count>);

impl Tally {
    pub(crate) fn count(&mut self, generation: Generation, language: &'static str, verdict: &Verdict) {
        let count = self.0.entry((generation, verdict.field, language)).or_default();
        let one = match verdict.kind {
            Judged::Right => Count { read: 1, ..Count::default() },
            Judged::Wrong { .. } => Count { read: 1, wrong: 1, ..Count::default() },
            Judged::Found => Count { required: 1, found: 1, ..Count::default() },
            Judged::Missed { .. } => Count { required: 1, ..Count::default() },
        };
        count.add(one);
    }

    /// What all counts come to that a page of some make, some field and some language has.
    pub(crate) fn sum(&self, wanted: impl Fn(Generation, &str, &str) -> bool) -> Count {
        let mut sum = Count::default();
        self.0
            .iter()
            .filter(|((generation, field, language), _)| wanted(*generation, field, language))
            .for_each(|(_, count)| sum.add(*count));
        sum
    }

    /// One block for each make of page, one line for each field, one column for each language.
    pub(crate) fn table(&self) -> String {
        let mut text = String::new();
        for generation in Generation::ALL {
            let mut fields: Vec<&str> = self.0.keys().filter(|key| key.0 == generation).map(|key| key.1).collect();
            fields.dedup();
            let _ = writeln!(text, "{generation}: recall in %, !n wrong values");
            let _ = write!(text, "  {:<18}", "field");
            for language in LANGUAGES {
                let _ = write!(text, "{language:>7}");
            }
            let _ = writeln!(text, "{:>9}{:>11}", "recall", "precision");
            for field in fields {
                let _ = write!(text, "  {field:<18}");
                for language in LANGUAGES {
                    let cell = self.sum(|g, f, l| g == generation && f == field && l == language).cell();
                    let _ = write!(text, "{cell:>7}");
                }
                let all = self.sum(|g, f, _| g == generation && f == field);
                let recall = if all.required == 0 { "·".to_owned() } else { percent(all.recall()) };
                let _ = writeln!(text, "{recall:>9}{:>11}", percent(all.precision()));
            }
            let all = self.sum(|g, _, _| g == generation);
            let _ = writeln!(
                text,
                "  {:<18}recall {} % of {}, precision {} % of {}\n",
                "all",
                percent(all.recall()),
                all.required,
                percent(all.precision()),
                all.read
            );
        }
        text
    }

    /// The last line.
    pub(crate) fn summary(&self) -> String {
        let all = self.sum(|_, _, _| true);
        format!(
            "recall {} % ({} of {} values that can be reached), precision {} % ({} wrong of {} values read)",
            percent(all.recall()),
            all.found,
            all.required,
            percent(all.precision()),
            all.wrong,
            all.read
        )
    }

    /// Whether the goals are met: nothing wrong, and at least 99.9 % of what can be reached.
    pub(crate) fn is_good(&self) -> bool {
        let all = self.sum(|_, _, _| true);
        all.wrong == 0 && all.required > 0 && all.recall() >= 0.999
    }
}
