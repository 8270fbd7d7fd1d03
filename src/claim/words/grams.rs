//! Which pairs of bytes a text has: most of the thousands of patterns are told apart from it by their first letters.

/// The pairs of neighbouring bytes of a text, as bits by a hash: what is not here is not in the text.
pub struct Grams([u64; 32]);

impl Grams {
    /// The pairs of a text.
    pub fn of(text: &str) -> Self {
        let mut grams = [0; 32];
        for pair in text.as_bytes().windows(2) {
            let (slot, bit) = place(pair);
            if let Some(slot) = grams.get_mut(slot) {
                *slot |= bit;
            }
        }
        Self(grams)
    }

    /// Whether the text may hold a pattern: never `false` where it does.
    pub fn may_hold(&self, pattern: &str) -> bool {
        let part = pattern.split('+').next().unwrap_or_default();
        // What must not stand there is asked for later.
        let word = part.trim_start_matches(['?', '=', '#', '*']);
        word.starts_with('!') || word.as_bytes().windows(2).all(|pair| self.has(pair))
    }

    fn has(&self, pair: &[u8]) -> bool {
        let (slot, bit) = place(pair);
        self.0.get(slot).is_some_and(|slot| slot & bit != 0)
    }
}

/// Where the bit of a pair stands.
fn place(pair: &[u8]) -> (usize, u64) {
    let number = pair.iter().fold(0_usize, |number, byte| number.wrapping_mul(167).wrapping_add(usize::from(*byte)));
    (number / 64 % 32, 1 << (number % 64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_a_text_is_never_denied_and_most_of_what_is_not_is() {
        let grams = Grams::of("refund only");
        assert!(
            ["refund", "?only", "=refund only", "!return+refund", "x"].into_iter().all(|word| grams.may_hold(word))
        );
        assert!(["return", "*erstattung", "税関", "zoll+fest"].into_iter().all(|word| !grams.may_hold(word)));
    }
}
