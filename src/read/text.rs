//! Text as readers compare it: in lower case, with one kind of space, one kind of digit and no invisible marks, and with
//! the way back to where each piece stood in the text as it was.
//!
//! The same folding is applied to the words of `locales.json` when that file is made, so that two spellings of a word
//! that look the same are the same.

use core::ops::Range;

/// A text, folded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    text: String,
    /// For each byte of `text`, and for its end: where in the original it came from.
    at: Vec<u32>,
}

impl Folded {
    /// Folds a text.
    pub fn of(original: &str) -> Self {
        let mut folded = Self {
            text: String::with_capacity(original.len()),
            at: Vec::with_capacity(original.len().saturating_add(1)),
        };
        for (at, c) in original.char_indices() {
            // Most of what there is.
            if c.is_ascii_alphanumeric() || c == ' ' {
                folded.text.push(c.to_ascii_lowercase());
                folded.at.push(at as u32);
                continue;
            }
            for c in char_folded(c).to_lowercase() {
                if is_dropped(c) {
                    continue;
                }
                // The dotless ı and what lowering leaves of the dotted İ are one letter with i: a text in capitals
                // does not say which it was.
                folded.text.push(if c == 'ı' { 'i' } else { c });
                folded.at.resize(folded.text.len(), at as u32);
            }
        }
        folded.at.push(original.len() as u32);
        folded
    }

    /// The folded text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where a piece of the folded text stood in the original.
    pub fn back(&self, range: Range<usize>) -> Range<usize> {
        let at = |byte: usize| self.at.get(byte).map_or(0, |at| *at as usize);
        at(range.start)..at(range.end)
    }
}

/// A text, folded, where the way back is not needed.
pub fn fold(text: &str) -> String {
    Folded::of(text).text
}

/// One character for each kind: digits, spaces, apostrophes, commas, dashes.
fn char_folded(c: char) -> char {
    if let Some(digit) = digit(c) {
        return char::from(b'0'.saturating_add(digit));
    }
    match c {
        // A line's end stays what it is: nothing is read across it.
        '\n' | '\r' => '\n',
        '’' | '‘' | '׳' | 'ʼ' | '`' | '´' => '\'',
        '،' | '，' | '、' | '٬' => ',',
        '．' | '٫' => '.',
        '：' => ':',
        '／' => '/',
        '（' => '(',
        '）' => ')',
        '‐' | '‑' | '−' | '－' => '-',
        '—' | '―' | '~' | '～' | '〜' => '–',
        _ if c.is_whitespace() => ' ',
        _ => c,
    }
}

/// The digit of a script that the site's languages write numbers in.
fn digit(c: char) -> Option<u8> {
    // European, Arabic, Persian, Devanagari, Bengali, Thai, full width.
    [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10]
        .into_iter()
        .find_map(|zero| u8::try_from(u32::from(c).checked_sub(zero)?).ok().filter(|digit| *digit < 10))
}

/// What is not seen: marks of direction, soft hyphens, joiners, and the vowel signs Arabic may leave out.
pub(crate) const fn is_dropped(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{307}' | '\u{61c}' | '\u{64b}'..='\u{652}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    )
}

/// A seller's words as they may leave the page: in one line, and without marks that would turn what stands beside them
/// round. Joiners stay, because emoji and Persian words are made with them.
pub fn in_line(words: &str) -> String {
    let seen = words.chars().filter(|c| !turns_direction(*c));
    let flat: String = seen.map(|c| if c.is_control() { ' ' } else { c }).collect();
    flat.trim().to_owned()
}

/// Whether it is a mark that sets or ends a direction of writing.
const fn turns_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether words of a letter's script stand without spaces between them, so that a word may end anywhere.
pub const fn is_unspaced(c: char) -> bool {
    matches!(
        c,
        '\u{e01}'..='\u{e4e}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '々'
    )
}
