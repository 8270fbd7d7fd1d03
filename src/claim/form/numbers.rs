//! The numbers in a text, each with what stands before and behind it.

use crate::read::text::Folded;

/// A number in a text.
pub(super) struct Number<'a> {
    /// As it is written, in the digits and with the marks of readers.
    pub text: &'a str,
    /// What stands between the number before it, or the beginning, and this one: folded.
    pub before: &'a str,
    /// What stands between it and the next number, or the end: folded.
    pub after: &'a str,
    /// Where it and what stands around it are in the original.
    pub whole: core::ops::Range<usize>,
    /// It is the last of its text.
    pub is_last: bool,
}

/// Every number of a folded text.
pub(super) fn numbers(folded: &Folded) -> Vec<Number<'_>> {
    let text = folded.text();
    let runs = runs(text);
    let ends = |n: usize| n.checked_sub(1).and_then(|n| runs.get(n)).map_or(0, |run| run.end);
    let starts = |n: usize| runs.get(n).map_or(text.len(), |run| run.start);
    let number = |(n, run): (usize, &core::ops::Range<usize>)| {
        let (start, end) = (ends(n), starts(n + 1));
        Some(Number {
            text: text.get(run.clone())?,
            before: text.get(start..run.start)?,
            after: text.get(run.end..end)?,
            whole: folded.back(start..end),
            is_last: n + 1 == runs.len(),
        })
    };
    runs.iter().enumerate().filter_map(number).collect()
}

/// Where the numbers stand: digits, and marks between them. A space is one between groups of three only.
fn runs(text: &str) -> Vec<core::ops::Range<usize>> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let (mut runs, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        if !digit(at) {
            at += 1;
            continue;
        }
        let start = at;
        loop {
            while digit(at) {
                at += 1;
            }
            let goes_on = match bytes.get(at) {
                Some(b'.' | b',' | b'\'') => digit(at + 1),
                Some(b' ') => {
                    at - start <= 3 && is_group(bytes, at) || is_grouped(bytes, start, at) && is_group(bytes, at)
                }
                _ => false,
            };
            if !goes_on {
                break;
            }
            at += 1;
        }
        runs.push(start..at);
    }
    runs
}

/// Whether three digits and no more follow a space.
fn is_group(bytes: &[u8], space: usize) -> bool {
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    (1..=3).all(|n| digit(space + n)) && !digit(space + 4)
}

/// Whether what a number has so far has spaces between its groups already.
fn is_grouped(bytes: &[u8], start: usize, end: usize) -> bool {
    bytes.get(start..end).is_some_and(|run| run.contains(&b' ') && run.iter().all(|b| b.is_ascii_digit() || *b == b' '))
}

impl Number<'_> {
    /// The whole number it is, whatever marks stand between its groups; `None` where it has a fraction.
    pub(super) fn whole_number(&self) -> Option<u32> {
        let groups: Vec<&str> = self.text.split(|c: char| !c.is_ascii_digit()).collect();
        let is_grouped = groups.iter().skip(1).all(|group| group.len() == 3);
        is_grouped.then(|| groups.concat().parse().ok())?
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<String> {
        numbers(&Folded::of(text)).iter().map(|number| number.text.to_owned()).collect()
    }

    #[test]
    fn a_number_has_the_marks_of_its_language_and_the_digits_of_its_script() {
        assert_eq!(all("max. 1 000 or 2\u{a0}500,50 or 3\u{202f}000"), ["1 000", "2 500,50", "3 000"]);
        assert_eq!(all("0/500, 1'200 and 12.50."), ["0", "500", "1'200", "12.50"]);
        assert_eq!(all("٨٫٠٠ ๘.๐๐ ８.００"), ["8.00", "8.00", "8.00"]);
        assert_eq!(all("2 12 1234 567"), ["2", "12", "1234", "567"]);
    }
}
