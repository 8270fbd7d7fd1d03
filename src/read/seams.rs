//! Where one text of a page ends and the next one begins.
//!
//! The collectors know elements and no numbers. They write [`LINE`] where a block, a cell or a line break parts two texts, and
//! [`JOINT`] where two elements in one line meet at a digit: `US $1` and `4`, or an order's number and `2 items`. What that means
//! is decided here, once for both. Numbers are never joined over a line. Over a joint they are where one amount is written in
//! pieces; where it cannot be told, the text is not read and its field is told as missed.
//!
//! A collector also says with [`CUT`] that there was more than it may hand over, and that is told as well.

use std::borrow::Cow;

use super::text::is_unspaced;
use crate::snapshot::{CUT, JOINT, LINE, MOST_TEXTS, Node, Snapshot};

/// What sellers and links say, and what is only looked for or counted: nothing that is read hangs on all of it.
const UNJUDGED: [&str; 19] = [
    "dispute_place",
    "empty",
    "frame",
    "held",
    "line_currency",
    "links",
    "more",
    "named_variant",
    "no_more",
    "others",
    "own_link",
    "pictures",
    "sellers",
    "stage_place",
    "store",
    "stranger_links",
    "strangers",
    "title",
    "variant",
];
const IN_PIECES: &str = "one number; found one that several elements share, or two that nothing parts";
const TOO_LONG: &str = "all of what stands there; it is longer than is taken";

/// The snapshot with its texts as they are to be read, and what of it cannot be.
pub(super) fn resolved(snapshot: &Snapshot) -> (Cow<'_, Snapshot>, Vec<String>) {
    let mut missed = Vec::new();
    if !is_marked(&snapshot.root) {
        return (Cow::Borrowed(snapshot), missed);
    }
    let mut whole = snapshot.clone();
    resolve(&mut whole.root, &mut missed);
    (Cow::Owned(whole), missed)
}

fn is_marked(node: &Node) -> bool {
    let mut texts = node.fields.values().flat_map(|found| &found.texts);
    texts.any(|text| text.contains([LINE, JOINT, CUT])) || node.scopes.values().flatten().any(is_marked)
}

fn resolve(node: &mut Node, missed: &mut Vec<String>) {
    node.fields.retain(|name, found| {
        let is_judged = !UNJUDGED.contains(&name.as_str());
        let mut miss = |tried: &str| {
            let text = [name.as_str(), tried].join(": ");
            if is_judged && !missed.contains(&text) {
                missed.push(text);
            }
        };
        if found.texts.iter().any(|text| text.ends_with(CUT)) {
            miss(TOO_LONG);
        }
        let parted = |text: &String| {
            let text = text.trim_end_matches(CUT);
            let parted = parted(text);
            if parted.is_none() {
                miss(IN_PIECES);
            }
            // That something stands there is known all the same.
            let unread = || if is_judged { String::new() } else { text.replace(JOINT, "").replace(LINE, " ") };
            parted.unwrap_or_else(unread)
        };
        let is_text = |text: &&String| !text.trim_end_matches(CUT).is_empty();
        found.texts = found.texts.iter().filter(is_text).map(parted).take(MOST_TEXTS).collect();
        !found.texts.is_empty()
    });
    node.scopes.values_mut().flatten().for_each(|inside| resolve(inside, missed));
}

/// A text with what its marks stand for; `None` where a number in it cannot be told from its neighbour.
fn parted(text: &str) -> Option<String> {
    if !text.contains([LINE, JOINT]) {
        return Some(text.to_owned());
    }
    let mut lines = text.split(LINE).map(|line| joined(line.trim()));
    let mut whole = lines.next()??;
    for line in lines {
        let line = line?;
        whole.push_str(between(&whole, &line));
        whole.push_str(&line);
    }
    Some(whole)
}

/// What stands for a line's end: no text is read across ` · `, and no number across a space that ends none.
fn between(before: &str, behind: &str) -> &'static str {
    let is_clock = |near: Option<char>, beside: Option<char>| near == Some(':') && beside.is_some_and(char::is_numeric);
    let (last, first) = (before.chars().next_back(), behind.chars().next());
    if is_clock(first, last) || is_clock(last, first) {
        ""
    } else if [last, first].into_iter().all(|near| near.is_some_and(char::is_numeric)) && !is_told_apart(before, behind)
    {
        " · "
    } else {
        " "
    }
}

/// Whether two numbers that meet can be no single one by what they are: a day before its year or before a time, a date with a
/// year before a time.
fn is_told_apart(before: &str, behind: &str) -> bool {
    let run = |text: &mut dyn Iterator<Item = char>| text.take_while(|c| c.is_numeric()).count();
    let last = run(&mut before.chars().rev());
    let first = run(&mut behind.chars());
    let rest = behind.chars().skip(first).collect::<String>();
    let is_time = (1..=2).contains(&first) && rest.starts_with(':') && run(&mut rest.chars().skip(1)) == 2;
    let is_year = first == 4 && behind.starts_with("20");
    is_time && last.saturating_add(first) > 2 || is_year && (1..=2).contains(&last)
}

/// One line with its joints resolved.
fn joined(line: &str) -> Option<String> {
    let pieces: Vec<&str> = line.split(JOINT).collect();
    let mut whole = String::new();
    let mut rest = pieces.as_slice();
    // As far as whole pieces are of a number, they may be of one.
    while let [first, behind @ ..] = rest {
        let inner = behind.iter().take_while(|piece| piece.chars().all(is_of_number)).count();
        let chain = rest.get(..inner.saturating_add(2)).unwrap_or(rest);
        if whole.is_empty() {
            whole.push_str(first);
        }
        let is_amount = is_one_amount(chain);
        for piece in chain.iter().skip(1) {
            if !is_amount {
                whole.push_str(at_joint(&whole, piece)?);
            }
            whole.push_str(piece);
        }
        rest = rest.get(chain.len().saturating_sub(1).max(1)..).filter(|rest| rest.len() > 1).unwrap_or_default();
    }
    Some(whole)
}

/// Whether a character may stand within a number: thousands are parted by spaces and apostrophes as well.
fn is_of_number(c: char) -> bool {
    c.is_numeric() || matches!(c, '.' | ',' | ' ' | '\'' | '’')
}

/// What stands for a joint; `None` where two numbers meet and nobody knows whether they are one.
fn at_joint(before: &str, behind: &str) -> Option<&'static str> {
    let (Some(last), Some(first)) = (before.chars().next_back(), behind.chars().next()) else { return Some("") };
    let is_word = |c: char| c.is_alphabetic() && !is_unspaced(c);
    match (last.is_numeric(), first.is_numeric()) {
        (true, true) => is_told_apart(before, behind).then_some(" "),
        // A sentence, a clause or a word ends before the number.
        (false, true) if is_word(last) || matches!(last, '.' | ',') => Some(" "),
        (true, false) if is_word(first) && !is_suffix(behind) => Some(" "),
        _ => Some(""),
    }
}

/// Whether a text begins with a word of one or two letters, as units and the ends of English ordinals are: `d`, `th`.
fn is_suffix(text: &str) -> bool {
    (1..=2).contains(&text.chars().take_while(|c| c.is_alphabetic()).count())
}

/// Whether the pieces of a text are those of one amount: each is one character, or one of them begins or ends with the mark
/// before its last two digits.
fn is_one_amount(pieces: &[&str]) -> bool {
    let [first, inner @ .., last] = pieces else { return false };
    let begin = first.strip_prefix(first.trim_end_matches(is_of_number)).unwrap_or_default();
    let end = last.strip_suffix(last.trim_start_matches(is_of_number)).unwrap_or_default();
    let parts = [begin].into_iter().chain(inner.iter().copied()).chain([end]);
    let parts = parts.flat_map(|part| part.split(' ')).filter(|part| !part.is_empty());
    let parts: Vec<&str> = parts.collect();
    let by_characters = parts.len() > 2 && parts.iter().all(|part| part.chars().count() == 1);
    let whole = parts.concat();
    let cents = whole.rsplit_once(['.', ',']).filter(|(units, _)| !units.is_empty());
    let has_cents = cents.is_some_and(|(_, cents)| cents.chars().count() == 2);
    let at_mark = parts.iter().skip(1).any(|part| part.starts_with(['.', ',']))
        || parts.iter().rev().skip(1).any(|part| part.ends_with(['.', ',']));
    by_characters || has_cents && at_mark
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        parted(&text.replace('/', "\u{2028}").replace('+', "\u{2060}"))
    }

    #[test]
    fn no_number_goes_on_over_a_line() {
        for (text, right) in [
            ("8263744900150011/2 items", "8263744900150011 · 2 items"),
            ("US $14.20/3 items", "US $14.20 · 3 items"),
            ("within 1/7 days", "within 1 · 7 days"),
            ("Refund if no delivery before/Dec 10, 2026", "Refund if no delivery before Dec 10, 2026"),
            ("Guarantee/3 days left/Learn more", "Guarantee 3 days left Learn more"),
            ("Oct 9/2026", "Oct 9 2026"),
            ("Oct 9, 2026/12:30:00", "Oct 9, 2026 12:30:00"),
            ("02/:/11/:/09", "02:11:09"),
            ("Nov 2/4:59", "Nov 2 · 4:59"),
        ] {
            assert_eq!(read(text).as_deref(), Some(right), "{text}");
        }
    }

    #[test]
    fn an_amount_in_pieces_is_one_and_no_other_number_is_joined() {
        for (text, right) in [
            ("US $1+4+.20", "US $14.20"),
            ("US $14.+20", "US $14.20"),
            ("US $1+4+.+2+0", "US $14.20"),
            ("₩1+1+,+1+1+0", "₩11,110"),
            ("6+,+3+0 €", "6,30 €"),
            ("1+2 3+4+5+,+6+7 CHF", "12 345,67 CHF"),
            ("2026.+3 days left", "2026. 3 days left"),
            ("Nov. 24+11:59", "Nov. 24 11:59"),
            ("Protection ends+30.11+Track status", "Protection ends 30.11 Track status"),
            ("x+1, US $1+4+.20", "x 1, US $14.20"),
            ("2026+年+11+月+30+日", "2026年11月30日"),
            ("Nov 7+th, 2026", "Nov 7th, 2026"),
            ("1+2+0+ kr", "120 kr"),
            ("2+hari 1+d 06+h", "2 hari 1d 06h"),
        ] {
            assert_eq!(read(text).as_deref(), Some(right), "{text}");
        }
        for text in
            ["8263744900150011+2 items", "US $14.20+3 items", "US $4+2", "x2+12.50", "within 1+7 days", "US $14+20"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
