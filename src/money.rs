//! Amounts, as whole minor units of a currency, because a refund form refuses a cent too much.
//!
//! `9,211` may be nine thousand or nine and a bit, and the comma alone never says which. What decides is the site's own
//! split (`R$126,59|126|59`) where it is given, then how many minor digits the currency has, then two different
//! separators; where it has three and there is one separator, the page's language, if it agrees. Otherwise there is no
//! amount. Nor does a `$` alone say which dollar: a currency is named by its code, or by a sign that no other has.

#![warn(clippy::arithmetic_side_effects)]

use crate::locales::{Language, Locales};
use crate::plain::record;
use crate::read::text::{Folded, fold, is_dropped};

/// An amount in minor units (cents; whole won; fils).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Money {
    /// ISO 4217 code.
    pub currency: String,
    /// Minor units.
    pub minor: i64,
}

record!(Money { currency, minor });

/// How many minor digits a currency has; two where it is not known.
pub fn digits(currency: &str) -> u32 {
    Locales::built_in().minor_digits(currency).unwrap_or(2)
}

impl Money {
    /// From the site's own split, `display|major|minor`, and a currency code.
    pub fn from_parts(info: &str, currency: &str) -> Option<Self> {
        // The display text is page content and may hold a bar itself: the parts are the last two.
        let mut from_end = info.rsplitn(3, '|');
        let (minor, major) = (fold(from_end.next()?), fold(from_end.next()?));
        from_end.next()?;
        let digits = digits(currency) as usize;
        // A lone `5` behind the bar could be five cents or fifty: only all minor digits or none are one amount.
        let complete = minor.is_empty() || minor.len() == digits;
        if !is_code(currency) || major.is_empty() || !complete || !all_digits(&major) || !all_digits(&minor) {
            return None;
        }
        let mut number = major;
        number.push_str(&minor);
        number.extend(core::iter::repeat_n('0', digits.saturating_sub(minor.len())));
        Some(Self { currency: currency.to_owned(), minor: number.parse().ok()? })
    }

    /// From a number of minor units, as some answers give it.
    pub fn from_cents(cents: &str, currency: &str) -> Option<Self> {
        let plain = !cents.is_empty() && all_digits(cents) && is_code(currency);
        plain.then(|| Some(Self { currency: currency.to_owned(), minor: cents.parse().ok()? }))?
    }

    /// From a text such as `US $12.50`, `R$132,74` or `CLP 9,211`, with the currency if it is known from elsewhere.
    ///
    /// `None` where the text holds no amount, more than one, a negative one, or one that could be read in two ways.
    pub fn from_text(text: &str, currency: Option<&str>) -> Option<Self> {
        Self::in_language(text, currency, None)
    }

    /// The same on a page in a language, whose decimal sign settles what the currency's digits leave open.
    pub fn in_language(text: &str, currency: Option<&str>, language: Option<&Language>) -> Option<Self> {
        if text.contains('·') {
            // Of several texts the one that names a currency.
            let mut named = text.split('·').filter_map(|part| Self::in_language(part, None, language));
            return named.next().filter(|_| named.next().is_none());
        }
        let folded = Folded::of(text);
        let (before, number, after) = split(folded.text())?;
        let (head, tail) = around(text, &folded, before, number)?;
        let named = || currency_of(before, after).or_else(|| code_at(head, tail));
        let currency = currency.filter(|code| is_code(code)).or_else(named)?.to_owned();
        let minor = minor_units(number, digits(&currency), language)?;
        Some(Self { currency, minor })
    }

    /// From a text that is an amount and nothing else: no word stands beside it that is not a currency's.
    pub fn alone(text: &str, currency: Option<&str>) -> Option<Self> {
        let folded = Folded::of(text);
        let (before, number, after) = split(folded.text())?;
        let (head, tail) = around(text, &folded, before, number)?;
        let one = before.trim().is_empty() || after.trim().is_empty();
        (one && is_of_currency(before, head) && is_of_currency(after, tail)).then(|| Self::from_text(text, currency))?
    }

    /// From a decimal number of whole units, with a dot, as some answers give it: `12.5`.
    pub fn from_units(units: &str, currency: &str) -> Option<Self> {
        let (major, minor) = units.split_once('.').unwrap_or((units, ""));
        let digits = if is_code(currency) { digits(currency) as usize } else { return None };
        // More digits than the currency has are another number's, unless they are nothing.
        let (kept, rest) = minor.split_at_checked(digits).unwrap_or((minor, ""));
        let plain = !major.is_empty() && all_digits(major) && all_digits(minor) && rest.bytes().all(|b| b == b'0');
        let mut number = major.to_owned();
        number.push_str(kept);
        number.extend(core::iter::repeat_n('0', digits.saturating_sub(kept.len())));
        plain.then(|| Some(Self { currency: currency.to_owned(), minor: number.parse().ok()? }))?
    }

    /// From a text in which the sign beside the number counts before a currency that is known from elsewhere: a refund may
    /// be paid in another one than the order.
    pub fn by_its_sign(text: &str, currency: Option<&str>, language: Option<&Language>) -> Option<Self> {
        Self::in_language(text, None, language).or_else(|| Self::in_language(text, currency, language))
    }

    /// Whether a text is an amount and nothing else, be its currency or its minor digits known or not.
    pub fn is_amount(text: &str) -> bool {
        let folded = Folded::of(text);
        let Some((before, number, after)) = split(folded.text()) else { return false };
        let Some((head, tail)) = around(text, &folded, before, number) else { return false };
        let one = before.trim().is_empty() || after.trim().is_empty();
        one && is_of_currency(before, head) && is_of_currency(after, tail)
    }

    /// The plain decimal number, with a dot: `12.50`.
    pub fn decimal(&self) -> String {
        let digits = digits(&self.currency);
        // No currency has so many minor digits that this is not exact.
        let unit = 10_i64.saturating_pow(digits);
        let (major, minor) = (self.minor.checked_div(unit), self.minor.checked_rem(unit));
        let mut text = major.unwrap_or_default().to_string();
        if digits > 0 {
            let rest = minor.unwrap_or_default().saturating_abs().to_string();
            text.push('.');
            text.extend(std::iter::repeat_n('0', (digits as usize).saturating_sub(rest.len())));
            text.push_str(&rest);
        }
        text
    }

    /// As a shopper reads it: `USD 12.50`.
    pub fn label(&self) -> String {
        let mut text = self.currency.clone();
        text.push(' ');
        text.push_str(&self.decimal());
        text
    }

    /// This amount `n` times.
    pub fn times(&self, n: u32) -> Option<Self> {
        Some(Self { currency: self.currency.clone(), minor: self.minor.checked_mul(i64::from(n))? })
    }
}

/// Names of one currency that the CLDR does not count among its signs.
const NAMES: [(&str, &str); 5] = [("tl", "TRY"), ("руб", "RUB"), ("руб.", "RUB"), ("円", "JPY"), ("원", "KRW")];
/// Signs that several currencies share, and that say nothing without a code.
const SHARED: [&str; 6] = ["$", "¥", "￥", "kr", "kr.", "rs"];
/// How a minus is written, once dashes are folded.
const MINUS: [char; 2] = ['-', '–'];

/// The currency of a sign or of a name, folded.
fn sign(word: &str) -> Option<&'static str> {
    let symbols = &Locales::built_in().symbols;
    // The full stop of an abbreviation is often left out: `ر.س`.
    let closed = || [word, "."].concat();
    let named = || NAMES.iter().find(|(name, _)| *name == word).map(|(_, code)| *code);
    symbols.get(word).or_else(|| symbols.get(&closed()).filter(|_| word.contains('.'))).or_else(named)
}

/// Whether a word at a number is a currency's, or none is there.
fn is_of_currency(word: &str, written: &str) -> bool {
    let word = word.trim();
    let bare = word.replace(' ', "");
    let is_sign = [word, &bare].into_iter().any(|word| sign(word).is_some());
    word.is_empty() || is_sign || SHARED.contains(&bare.as_str()) || is_code(trim(written))
}

fn is_code(text: &str) -> bool {
    Locales::built_in().minor_digits(text).is_some()
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit())
}

/// What stands before a text's one number, the number, and what stands behind it.
fn split(text: &str) -> Option<(&str, &str, &str)> {
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let end = text.rfind(|c: char| c.is_ascii_digit())?.saturating_add(1);
    let number = text.get(start..end)?;
    let is_number = number.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | '.' | ' ' | '\''));
    let before = text.get(..start)?;
    let sign = before.trim();
    let negative = sign.starts_with(MINUS) || sign.ends_with(MINUS);
    (is_number && !negative).then_some((before, number, text.get(end..)?))
}

/// What stands before and behind a number, as it was before it was folded.
fn around<'a>(text: &'a str, folded: &Folded, before: &str, number: &str) -> Option<(&'a str, &'a str)> {
    let number = folded.back(before.len()..before.len().saturating_add(number.len()));
    Some((text.get(..number.start)?, text.get(number.end..)?))
}

/// The currency whose own sign stands at a number, in a folded text.
fn currency_of(before: &str, after: &str) -> Option<&'static str> {
    let symbols = &Locales::built_in().symbols;
    let mut before = before.trim_end_matches(' ').to_owned();
    // The site writes `US $` and `AU $`.
    if before.ends_with(" $") {
        before.truncate(before.len().saturating_sub(2));
        before.push('$');
    }
    // `R$` at the end of `AR$` is another country's.
    let ends_word = |at: usize| before.get(..at).is_some_and(|head| !head.ends_with(char::is_alphabetic));
    let sign_at = |at: usize| sign(before.get(at..)?).filter(|_| ends_word(at));
    let first = before.char_indices().find_map(|(at, _)| sign_at(at));
    let after = after.trim_start_matches(' ');
    let begins_word = |sign: &str| after.get(sign.len()..).is_some_and(|rest| !rest.starts_with(char::is_alphabetic));
    let second = symbols.longest(after, begins_word).map(|(_, code)| code).or_else(|| sign(after));
    match (first, second) {
        (Some(one), Some(other)) if one != other => None,
        _ => first.or(second),
    }
}

/// Without the space around it, nor the marks that tell in which direction a text runs.
fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || is_dropped(c))
}

/// The currency whose code stands at a number, in capitals.
fn code_at<'a>(before: &'a str, after: &'a str) -> Option<&'a str> {
    let last = trim(before).rsplit(|c: char| !c.is_alphanumeric()).next();
    let first = trim(after).split(|c: char| !c.is_alphanumeric()).next();
    let mut codes = [last, first].into_iter().flatten().filter(|word| is_code(word));
    let code = codes.next()?;
    codes.all(|other| other == code).then_some(code)
}

/// The minor units a written number stands for, if it can be read in one way only.
fn minor_units(number: &str, digits: u32, language: Option<&Language>) -> Option<i64> {
    let separators = number.chars().filter(|c| !c.is_ascii_digit()).count();
    let last = number.rfind(|c: char| !c.is_ascii_digit());
    let (whole, fraction) = match last {
        None => (number, ""),
        Some(at) => {
            let tail = number.get(at.saturating_add(1)..)?;
            let mark = number.get(at..at.saturating_add(1))?;
            let repeated = number.matches(mark).count() > 1;
            let decimal = match (digits, tail.len()) {
                (0, 3) => false,
                (2, 1 | 2) if !repeated && matches!(mark, "." | ",") => true,
                (2, 3) => false,
                // With three minor digits, `1,234` reads two ways; two different separators settle it.
                (3, 3) if separators > 1 => !repeated,
                // So does the language's decimal sign. Its other sign does not: parts of the site print a dot in every
                // language, and an amount in fils has all three digits.
                (3, 3) if language.is_some_and(|language| language.number.starts_with(mark)) => true,
                _ => return None,
            };
            if decimal { (number.get(..at)?, tail) } else { (number, "") }
        }
    };
    let groups: Vec<&str> = whole.split(|c: char| !c.is_ascii_digit()).collect();
    let mut marks = whole.chars().filter(|c| !c.is_ascii_digit());
    let mark = marks.next();
    let one_mark = marks.all(|other| Some(other) == mark);
    let first = groups.first()?;
    // `0.500` and `1234.567` have a mark where no thousands end, so it may be a decimal one after all.
    let thousands = (1..=3).contains(&first.len()) && !first.starts_with('0') && one_mark;
    let grouped = thousands && groups.iter().skip(1).all(|group| group.len() == 3);
    if !(grouped || groups.len() == 1 && !first.is_empty()) {
        return None;
    }
    let mut all: String = groups.concat();
    all.push_str(fraction);
    all.extend(std::iter::repeat_n('0', (digits as usize).saturating_sub(fraction.len())));
    all.parse().ok()
}
