//! What a promise of a refund is made of, in languages in which nobody has seen the site's own wording: words for a refund,
//! words that nothing arrived, and until when. A clause that holds any other word says something else, or says it of
//! something else: that there is no refund, when it is paid out, that postage is paid back, until when to order.

use crate::read::text::{fold, is_unspaced};
use crate::site::SiteWords;

/// One piece of a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece {
    Refund,
    Undelivered,
    /// `teslim edilmezse`: the condition in the verb.
    IfUndelivered,
    If,
    Until,
    /// A word that may stand beside them and changes nothing.
    Beside,
    Mark,
    Date,
}

/// Whether a clause, given by what stands before its one date and behind it, promises a refund where nothing has arrived by
/// that date: it consists of known words alone, and its date stands directly beside `not delivered`.
pub(super) fn is_promise(words: &SiteWords, before: &str, behind: &str) -> bool {
    let behind = behind.trim_start().trim_start_matches('.');
    let (Some(mut pieces), Some(rest)) = (pieces(words, before), pieces(words, behind)) else { return false };
    let at = pieces.len();
    pieces.push(Piece::Date);
    pieces.extend(rest);
    let is_there = |wanted: Piece| pieces.contains(&wanted);
    let is_condition = is_there(Piece::IfUndelivered) || is_there(Piece::Undelivered) && is_there(Piece::If);
    let piece = |at: Option<usize>| at.and_then(|at| pieces.get(at)).copied();
    let is_undelivered = |at: Option<usize>| matches!(piece(at), Some(Piece::Undelivered | Piece::IfUndelivered));
    let (before, behind) = (at.checked_sub(1), at.checked_add(1));
    // "not delivered before <date>", "before <date> not delivered", "<date> before not delivered"
    let is_beside = if piece(before) == Some(Piece::Until) {
        is_undelivered(at.checked_sub(2)) || is_undelivered(behind)
    } else if piece(behind) == Some(Piece::Until) {
        is_undelivered(at.checked_add(2)) || is_undelivered(before)
    } else {
        false
    };
    is_there(Piece::Refund) && is_condition && is_beside
}

/// What a text is made of; nothing where it holds a word that is none of the known ones.
fn pieces(words: &SiteWords, text: &str) -> Option<Vec<Piece>> {
    let kinds = [
        (Piece::Undelivered, words.undelivered.as_slice()),
        (Piece::IfUndelivered, &words.if_undelivered),
        (Piece::Refund, &words.refund),
        (Piece::If, &words.promise_if),
        (Piece::Until, &words.promise_until),
        (Piece::Beside, &words.promise_beside),
    ];
    let found = taken_apart(&kinds, text)?.into_iter().map(|piece| piece.unwrap_or(Piece::Mark));
    let mut pieces: Vec<Piece> = found.collect();
    pieces.dedup_by(|one, other| *one == Piece::Mark && one == other);
    Some(pieces)
}

/// Whether a label says that a parcel is expected, and nothing else: it consists of words for what is expected and of words
/// for an arrival, and has one of the first.
pub(super) fn is_of_an_estimate(words: &SiteWords, label: &str) -> bool {
    let kinds = [(true, words.estimate.as_slice()), (false, words.arrivals.as_slice())];
    taken_apart(&kinds, label).is_some_and(|found| found.contains(&Some(true)))
}

/// What is left of a text, folded, without the words for what is expected and for an arrival.
pub(super) fn beside_an_estimate(words: &SiteWords, text: &str) -> String {
    let text = fold(text);
    let (mut left, mut begins) = (String::new(), true);
    let mut rest = text.as_str();
    while let Some(c) = rest.chars().next() {
        let all = || words.estimate.iter().chain(&words.arrivals).filter_map(|word| length(word, rest)).max();
        let known = if begins || is_unspaced(c) { all() } else { None };
        let end = known.unwrap_or(c.len_utf8());
        let (taken, behind) = rest.split_at_checked(end).unwrap_or((rest, ""));
        left.push_str(if known.is_some() { " " } else { taken });
        begins = !c.is_alphanumeric() || known.is_some() || is_unspaced(c);
        rest = behind;
    }
    left
}

/// Which kinds of words a text consists of, one after another, with nothing for each mark between them; `None` where it holds
/// a word of no kind.
pub(super) fn taken_apart<T: Copy>(kinds: &[(T, &[String])], text: &str) -> Option<Vec<Option<T>>> {
    let text = fold(text);
    let mut found = Vec::new();
    let mut rest = text.as_str();
    while let Some(c) = rest.chars().next() {
        if !c.is_alphanumeric() && !is_unspaced(c) {
            rest = rest.get(c.len_utf8()..)?;
            if !c.is_whitespace() {
                found.push(None);
            }
            continue;
        }
        let known = kinds.iter().flat_map(|(kind, words)| words.iter().map(move |word| (*kind, word)));
        let (length, kind) =
            known.filter_map(|(kind, word)| Some((length(word, rest)?, kind))).max_by_key(|(length, _)| *length)?;
        found.push(Some(kind));
        rest = rest.get(length..)?;
    }
    Some(found)
}

/// How much of a text one of the words is with which it begins. One that ends in `*` goes on to the end of its word.
fn length(word: &str, text: &str) -> Option<usize> {
    let (word, goes_on) = word.strip_suffix('*').map_or((word, false), |word| (word, true));
    let rest = text.strip_prefix(word)?;
    let is_letter = |c: char| c.is_alphanumeric() && !is_unspaced(c);
    if goes_on {
        return Some(text.len().saturating_sub(rest.trim_start_matches(is_letter).len()));
    }
    let is_open = word.chars().next_back().is_some_and(|c| !is_letter(c));
    (is_open || !rest.starts_with(is_letter)).then_some(word.len())
}
