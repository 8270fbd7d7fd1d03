//! Several samples of one thing, and what may be said of them.

use serde_json::{Value, json};

/// Samples of one measure.
#[derive(Clone, Debug, Default)]
pub(crate) struct Spread(Vec<f64>);

impl Spread {
    pub(crate) fn push(&mut self, sample: f64) {
        self.0.push(sample);
    }

    pub(crate) fn median(&self) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        let middle = sorted.len() / 2;
        let at = |n: usize| sorted.get(n).copied().unwrap_or_default();
        if sorted.len().is_multiple_of(2) {
            f64::midpoint(at(middle.saturating_sub(1)), at(middle))
        } else {
            at(middle)
        }
    }

    pub(crate) fn least(&self) -> f64 {
        self.0.iter().copied().fold(f64::INFINITY, f64::min)
    }

    pub(crate) fn most(&self) -> f64 {
        self.0.iter().copied().fold(f64::NEG_INFINITY, f64::max)
    }

    /// Each sample less the one of the same round.
    pub(crate) fn less(&self, other: &Spread) -> Spread {
        Spread(self.0.iter().zip(&other.0).map(|(sample, other)| sample - other).collect())
    }

    pub(crate) fn map(&self, change: impl Fn(f64) -> f64) -> Spread {
        Spread(self.0.iter().map(|sample| change(*sample)).collect())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn json(&self) -> Value {
        let round = |value: f64| (value * 1000.0).round() / 1000.0;
        let samples: Vec<f64> = self.0.iter().copied().map(round).collect();
        json!({"median": round(self.median()), "least": round(self.least()), "most": round(self.most()), "samples": samples})
    }
}

impl FromIterator<f64> for Spread {
    fn from_iter<T: IntoIterator<Item = f64>>(samples: T) -> Self {
        Spread(samples.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_or_between_the_two_in_it() {
        assert_eq!(Spread::from_iter([9.0, 1.0, 3.0]).median(), 3.0);
        assert_eq!(Spread::from_iter([9.0, 1.0, 3.0, 5.0]).median(), 4.0);
    }

    #[test]
    fn rounds_are_compared_with_their_own() {
        let difference = Spread::from_iter([5.0, 7.0]).less(&Spread::from_iter([1.0, 4.0]));
        assert_eq!((difference.least(), difference.most()), (3.0, 4.0));
    }
}
