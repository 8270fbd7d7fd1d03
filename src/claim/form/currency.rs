//! Currencies: which one stands at a number, in a text, or is chosen in a list.
//!
//! A sign may be of several currencies (`signs` in `words.json`): a bare `$` is one of the dollars and pesos, and the claim's
//! own where it is among them.

use super::controls::{Control, FormSnapshot, Kind};
use super::money::{decimal_mark, is_unit};
use super::numbers::Number;
use super::plan::Why;
use crate::claim::words::pattern::fits;
use crate::claim::words::{FormWords, smooth};
use crate::money::Money;

/// The currency that stands at a number; the claim's own, where a sign stands there that it shares.
pub(super) fn currency_at(whole: &str, number: &Number<'_>, own: &str, words: &FormWords) -> Option<String> {
    let before =
        number.before.trim_end_matches(['-', '–', ' ', '/', '~']).rsplit([',', ';', '|']).next().unwrap_or_default();
    let after = number.after.trim_start().split([',', ';', '/', '|', '(', '-', '–']).next().unwrap_or_default();
    let specific = specific(whole);
    let is_at = |sign: &str| ends_with(before, sign) || begins_with(after, sign);
    match words.signs.iter().find(|(sign, _)| is_at(sign)) {
        // "US $" is no bare sign.
        Some((sign, shared)) if specific.is_none() || specific == of_sign(sign) => {
            shared.iter().find(|code| *code == own).or(shared.first()).cloned()
        }
        _ => specific,
    }
}

/// The currency that a sign alone names.
fn of_sign(sign: &str) -> Option<String> {
    let mut alone = sign.to_owned();
    alone.push('1');
    Money::from_text(&alone, None).map(|money| money.currency)
}

/// The currency that a text with one number names at it.
fn specific(whole: &str) -> Option<String> {
    let start = whole.find(char::is_numeric)?;
    let end = whole.char_indices().rev().find(|(_, c)| c.is_numeric()).map(|(at, c)| at + c.len_utf8())?;
    let (before, number, after) = (whole.get(..start)?, whole.get(start..end)?, whole.get(end..)?);
    // A dash before it joins a range, and makes no amount a negative one.
    let before = before.trim_end().trim_end_matches(['-', '–', '—', '−', '~', '〜', '～', '/', ' ']);
    let after = after.split([',', ';', '/', '|', '-', '–', '~']).next().unwrap_or_default();
    Money::from_text(&[before, " ", number, after].concat(), None).map(|money| money.currency)
}

/// Whether a sign of letters is a word of its own: *kr* whole, a longer one as the beginning of one.
fn is_word(sign: &str) -> bool {
    sign.starts_with(char::is_alphabetic)
}

fn ends_with(text: &str, sign: &str) -> bool {
    let rest = text.trim_end().strip_suffix(sign);
    rest.is_some_and(|rest| !is_word(sign) || !rest.ends_with(char::is_alphabetic))
}

fn begins_with(text: &str, sign: &str) -> bool {
    let rest = text.strip_prefix(sign);
    let is_stem = sign.chars().count() > 2;
    rest.is_some_and(|rest| !is_word(sign) || is_stem || !rest.starts_with(char::is_alphabetic))
}

/// Whether a text without an amount names a currency, and another one than the claim's.
pub(super) fn names_other(text: &str, own: &str, words: &FormWords) -> bool {
    if let Some(named) = currency_in(text) {
        let is_shared = |(sign, shared): (&String, &Vec<String>)| {
            text.contains(sign.as_str())
                && of_sign(sign).as_ref() == Some(&named)
                && shared.iter().any(|code| code == own)
        };
        return named != own && !words.signs.iter().any(is_shared);
    }
    let smoothed = smooth(text);
    let bare =
        smoothed.trim_matches(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '[' | ']' | ':' | '*' | '.'));
    if bare.contains(char::is_numeric) {
        return false;
    }
    // A sign anywhere in a label, or a currency's name alone.
    let is_here = |sign: &str| match is_word(sign) {
        true => bare == sign || bare.split_whitespace().count() <= 2 && fits(bare, sign),
        false => bare.contains(sign),
    };
    words.signs.iter().any(|(sign, shared)| is_here(sign) && !shared.iter().any(|code| code == own))
}

/// The currency that is chosen in a list beside the field.
pub(super) fn in_list_beside(control: &Control, form: &FormSnapshot, own: &str, words: &FormWords) -> Result<(), Why> {
    let Some(n) = form.controls.iter().position(|each| each.at == control.at) else { return Ok(()) };
    let beside = [n.checked_sub(1), n.checked_add(1)];
    let is_list = |list: &&Control| list.kind.is_choice() || matches!(list.kind, Kind::Buttons | Kind::Box);
    for list in beside.into_iter().flatten().filter_map(|n| form.controls.get(n)).filter(is_list) {
        let texts: Vec<&str> = list.options.iter().map(|option| option.text.as_str()).collect();
        // A text that tells an amount says more than a currency.
        let names = |text: &str| {
            Some(text).filter(|text| decimal_mark(text).is_none()).and_then(|text| currency_named(text, own, words))
        };
        let is_labelled = words.labels(&smooth(&list.label), "currency")
            || list.near.first().is_some_and(|near| words.labels(&smooth(near), "currency"));
        let chosen = list.options.iter().find(|option| option.chosen).map(|option| option.text.as_str());
        let chosen = chosen.or(list.shown.as_deref());
        // Where nobody says which is chosen, the one that is no money may be.
        let is_unit = match chosen {
            Some(chosen) => is_unit(chosen, words),
            None => texts.iter().any(|text| is_unit(text, words)),
        };
        let is_list = is_labelled
            || texts.iter().filter(|text| names(text).is_some()).count() > 1
            || texts.len() < 2 && chosen.is_some_and(|chosen| names(chosen).is_some());
        if is_unit && list.area == control.area {
            return Err(Why::OtherUnit);
        }
        if is_list && chosen.and_then(names).is_none_or(|named| named != own) {
            return Err(Why::OtherCurrency);
        }
    }
    Ok(())
}

/// The currency that an entry of a list names; the claim's own where it may be meant.
fn currency_named(text: &str, own: &str, words: &FormWords) -> Option<String> {
    if let Some(named) = currency_in(text) {
        return Some(named);
    }
    let text = smooth(text);
    let may_be = words.signs.iter().filter(|(sign, _)| fits(&text, sign) || text == **sign);
    let all: Vec<&String> = may_be.flat_map(|(_, shared)| shared).collect();
    all.iter().find(|code| **code == own).or(all.first()).map(|code| (*code).clone())
}

/// The currency whose mark stands in a text: at its end or, in a sentence, as a word of its own.
pub(super) fn currency_in(text: &str) -> Option<String> {
    let of = |text: &str| {
        let mark: String = text.chars().filter(|c| !c.is_numeric()).collect();
        let mut with_number = mark.trim_end().to_owned();
        with_number.push_str(" 1");
        Money::from_text(&with_number, None).map(|money| money.currency)
    };
    let parts = || {
        text.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '[' | ']' | ':' | '/' | ','))
            .filter(|part| !part.is_empty())
    };
    // Among capitals any three letters may be a word.
    let is_sentence = text.contains(char::is_lowercase);
    of(text).or_else(|| parts().filter(|part| is_sentence && !WORDS_TOO.contains(part)).find_map(of))
}

/// Codes that are words as well.
const WORDS_TOO: [&str; 14] =
    ["ALL", "BAM", "BOB", "COP", "CUP", "GEL", "LAK", "MAD", "MOP", "PEN", "RON", "SOS", "TOP", "TRY"];
