//! How much may be asked for, and in what: by the amounts, currencies and units that stand beside the field.
//!
//! Any amount beside the field that is smaller than the claim's may be the most the form allows, whatever its words are, and
//! is told as such. A field that counts in another currency, or in no currency, is left alone.

use super::controls::{Control, FormSnapshot, Kind, LONGEST_LABEL};
use super::currency::{currency_at, currency_in, in_list_beside, names_other};
use super::numbers::{Number, numbers};
use super::plan::{Limit, Why, Wishes};
use crate::claim::Claim;
use crate::claim::words::pattern::of;
use crate::claim::words::{FormWords, smooth};
use crate::money::Money;
use crate::read::text::Folded;

/// An amount that a text tells.
struct Mention {
    money: Money,
    /// Its currency stands at it.
    is_named: bool,
    /// It is written with two decimals.
    has_decimals: bool,
    /// The text calls it the most.
    is_most: bool,
    /// The text calls it the least, or it is where a range begins.
    is_least: bool,
    /// The text calls it a part of the price: shipping, a tax.
    is_part: bool,
}

/// The amount to write, beside options that the claim chooses.
pub(super) fn amount(
    control: &Control,
    chosen: &[&str],
    form: &FormSnapshot,
    claim: &Claim,
    wishes: Wishes,
    words: &FormWords,
) -> Result<Money, Why> {
    if counts_otherwise(control, words) || buttons_beside(control, form).any(|text| is_unit(text, words)) {
        return Err(Why::OtherUnit);
    }
    let wanted = claim.amount.as_ref().filter(|wanted| wanted.minor > 0 && claim.asked.is_none());
    let Some(wanted) = wanted else { return Err(Why::NotKnown) };
    let own = wanted.currency.as_str();
    in_list_beside(control, form, own, words)?;
    if control.around().any(|text| names_other(text, own, words)) {
        return Err(Why::OtherCurrency);
    }
    let mut beside = shown_beside(control, form);
    beside.extend(buttons_beside(control, form).map(str::to_owned));
    let texts = control.around().chain(beside.iter().map(String::as_str)).chain(chosen.iter().copied());
    let mentions: Vec<Mention> = texts.flat_map(|text| mentions(text, own, words)).collect();
    if mentions.iter().any(|mention| mention.money.currency != own) {
        return Err(Why::OtherCurrency);
    }
    // A number's own attribute is written with a point.
    let attribute = control.most.as_deref().and_then(|most| Money::from_text(most, Some(own))).map(|most| most.minor);
    let told = mentions.iter().filter(|mention| mention.is_most).map(|mention| mention.money.minor).min();
    let most = attribute.into_iter().chain(told).filter(|most| *most > 0).min();
    let is_enough = most.is_some_and(|most| most >= wanted.minor);
    let may_be_most = |mention: &&Mention| {
        let minor = mention.money.minor;
        0 < minor && minor < wanted.minor && !mention.is_least && !(mention.is_part && is_enough)
    };
    let beside = mentions.iter().filter(may_be_most).map(|mention| mention.money.minor).min();
    let below = most.filter(|most| *most < wanted.minor).into_iter().chain(beside).min();
    match below.map(|minor| Money { currency: own.to_owned(), minor }) {
        Some(maximum) if wishes.use_maximum => Ok(maximum),
        Some(maximum) => Err(Why::OverLimit { maximum: Limit::Amount(maximum) }),
        None => Ok(wanted.clone()),
    }
}

/// What the fields on either side show that cannot be changed: the most may stand there.
fn shown_beside(control: &Control, form: &FormSnapshot) -> Vec<String> {
    let n = form.controls.iter().position(|each| each.at == control.at).unwrap_or_default();
    let beside = [n.checked_sub(1), n.checked_add(1)].into_iter().flatten().filter_map(|n| form.controls.get(n));
    let fixed = beside.filter(|each| each.kind.is_text() && !each.hidden && (each.disabled || each.read_only));
    fixed.filter(|each| each.area == control.area).filter_map(|each| each.shown.clone()).collect()
}

/// What the buttons right before and behind a field say: the unit it counts in may stand on one, or the most it takes.
fn buttons_beside<'a>(control: &Control, form: &'a FormSnapshot) -> impl Iterator<Item = &'a str> {
    let n = form.controls.iter().position(|each| each.at == control.at).unwrap_or_default();
    let own = form.areas.get(control.area as usize).into_iter().flat_map(|area| &area.buttons);
    own.filter(move |button| [n, n + 1].contains(&(button.before as usize))).map(|button| button.text.as_str())
}

/// The amounts of a letter: what is written with its currency, or with two decimals.
pub(in crate::claim) fn told_in(letter: &str, own: &str, words: &FormWords) -> Vec<Money> {
    let all = letter.lines().flat_map(|line| mentions(line, own, words));
    all.filter(|mention| mention.is_named || mention.has_decimals).map(|mention| mention.money).collect()
}

/// How an amount is written into a control.
pub(super) fn written(money: &Money, control: &Control, language: &str, words: &FormWords) -> String {
    let text = money.decimal();
    let is_comma = control.kind != Kind::Number && counts_with_a_comma(control, language, words);
    if is_comma { text.replace('.', ",") } else { text }
}

/// The same with the other decimal mark; nothing where it has none, and in a field that knows one alone.
pub(super) fn otherwise(text: &str, control: &Control) -> Option<String> {
    let (mark, other) = if text.contains(',') { (',', ".") } else { ('.', ",") };
    (control.kind != Kind::Number && text.contains(mark)).then(|| text.replace(mark, other))
}

/// Whether a text is an amount and the same as this one, however it is written.
pub(super) fn is_same(text: &str, money: &Money, words: &FormWords) -> bool {
    let own = Some(money.currency.as_str());
    !names_other(text, &money.currency, words) && Money::from_text(text, own).as_ref() == Some(money)
}

/// Whether a label, or what stands nearest to its control, speaks of money: by a currency's mark or an amount with two
/// decimals.
pub(super) fn is_of_money(control: &Control, label: &str) -> bool {
    let near = control.near.first().into_iter().chain(&control.after);
    let texts = [label, &control.placeholder].into_iter().chain(control.notes.iter().chain(near).map(String::as_str));
    texts
        .filter(|text| text.len() <= LONGEST_LABEL)
        .any(|text| text.contains(['$', '¥', '￥', '£']) || currency_in(text).is_some() || decimal_mark(text).is_some())
}

/// Whether the most it takes stands beside a control, in a currency.
pub(super) fn has_maximum(control: &Control, words: &FormWords) -> bool {
    let is_most = |mention: &Mention| mention.is_most && mention.is_named;
    control.around().any(|text| mentions(text, "USD", words).iter().any(is_most))
}

/// The amounts of a text, read in a currency where they name none.
fn mentions(text: &str, own: &str, words: &FormWords) -> Vec<Mention> {
    let folded = Folded::of(text);
    let all = numbers(&folded);
    let mut found: Vec<Mention> = Vec::new();
    for (n, number) in all.iter().enumerate() {
        let Some(whole) = text.get(number.whole.clone()) else { continue };
        let named = currency_at(whole, number, own, words);
        let (before, after) = (number.before, number.after);
        let begins = |what: &str| {
            let after = after.trim_start();
            words.of_labels(what).any(|word| of(after, word).any(|place| place.start == 0))
        };
        let is_counted = begins("units") || begins("files");
        let is_most = says(number, "maximum", words);
        let begins_range = all.get(n + 1).is_some_and(|next| is_range(next.before));
        // "/ 8" behind a field is the most it takes; "2/3" in a heading is a step.
        let ends_range = if before.trim() == "/" { n == 0 } else { n > 0 && is_range(before) };
        // "3 to 10 working days" is no range of money.
        let ends_range = ends_range && !after.trim_start().starts_with(char::is_alphabetic);
        let is_money = named.is_some() || !is_counted && (decimal_mark(number.text).is_some() || is_most || ends_range);
        let currency = named.as_deref().unwrap_or(own);
        let Some(money) = Money::from_text(number.text, Some(currency)).filter(|_| is_money) else { continue };
        let words_around = || [before, after.split([',', ';', '(', ')', '|', '/']).next().unwrap_or_default()];
        found.push(Mention {
            is_named: named.is_some(),
            has_decimals: decimal_mark(number.text).is_some(),
            is_most: is_most && !begins_range,
            is_least: begins_range || says(number, "minimum", words),
            is_part: words_around().into_iter().any(|text| words.has(text, "parts")),
            money,
        });
    }
    found
}

/// Whether one of the words of a list is said of a number: before it, or right behind it at the end of what is said.
fn says(number: &Number<'_>, what: &str, words: &FormWords) -> bool {
    let before = number.before.rsplit([';', '|', ')']).next().unwrap_or_default();
    let near =
        before.char_indices().rev().nth(MOST_BETWEEN).map_or(before, |(at, _)| before.get(at..).unwrap_or(before));
    let end = number.after.find([',', ';', '(', ')', '|', '.', '/', '-', '–']);
    let after = end.map_or(number.after, |end| number.after.get(..end).unwrap_or_default());
    let is_behind = (number.is_last || end.is_some()) && words.has(after, what);
    words.has(near, what) || is_behind
}

/// The number belongs to a word only if little more than a currency stands between them.
const MOST_BETWEEN: usize = 50;

/// Whether what stands between two numbers makes a range of them: a dash, a slash, or a word such as *to*, beside a currency.
fn is_range(between: &str) -> bool {
    let mut words = between.split_whitespace();
    between.chars().count() <= 14
        && (between.contains(['-', '–', '/', '～']) || words.any(|word| JOINS.contains(&word)))
}

/// Words that join the two ends of a range.
const JOINS: [&str; 26] = [
    "to",
    "and",
    "bis",
    "und",
    "et",
    "à",
    "a",
    "y",
    "e",
    "al",
    "até",
    "hasta",
    "fino",
    "tot",
    "en",
    "do",
    "i",
    "до",
    "и",
    "і",
    "та",
    "sampai",
    "ile",
    "đến",
    "ถึง",
    "から",
];

/// Whether the field counts in something that is no money.
fn counts_otherwise(control: &Control, words: &FormWords) -> bool {
    let label = control.label.as_str();
    let inner = label.rsplit_once('(').and_then(|(_, rest)| rest.split(')').next()).unwrap_or_default();
    let beside = [control.after.first(), control.near.first(), Some(&control.placeholder)];
    beside
        .into_iter()
        .flatten()
        .map(String::as_str)
        .chain([inner])
        .chain(control.notes.iter().map(String::as_str))
        .any(|text| is_unit(text, words))
}

/// The most characters of a unit, with what little may stand beside it.
pub(super) const LONGEST_UNIT: usize = 24;

/// Whether a text is a unit and nothing else: `%`, `pcs`, `days`.
pub(super) fn is_unit(text: &str, words: &FormWords) -> bool {
    let text = smooth(text);
    let bare = text.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '(' | ')' | '[' | ']' | '/' | '.' | '0'..='9' | '-' | '–')
    });
    bare.chars().count() <= LONGEST_UNIT
        && currency_in(bare).is_none()
        && words.of_labels("units").any(|unit| of(bare, unit).any(|place| place.start == 0))
        && bare.split_whitespace().count() <= 3
}

/// Whether the form writes its amounts with a decimal comma, so that a point would make another number of ours: by the
/// numbers it shows itself, and where it shows none by its language.
fn counts_with_a_comma(control: &Control, language: &str, words: &FormWords) -> bool {
    let mark = control.around().find_map(decimal_mark);
    let region = language.replace('_', "-").to_lowercase();
    let language = region.split('-').next().unwrap_or_default();
    let is_usual = || words.commas.iter().any(|each| each == language) && !words.points.contains(&region);
    mark.map_or_else(is_usual, |mark| mark == ',')
}

/// What stands before the two decimals of a text's last number that has two.
pub(super) fn decimal_mark(text: &str) -> Option<char> {
    let digit = |c: Option<char>| c.is_some_and(char::is_numeric);
    text.char_indices().rev().find_map(|(at, mark)| {
        let is_mark = matches!(mark, '.' | ',' | '٫' | '．') && digit(text.get(..at)?.chars().next_back());
        let mut after = text.get(at + mark.len_utf8()..)?.chars();
        let two = digit(after.next()) && digit(after.next()) && !digit(after.next());
        (is_mark && two).then_some(if mark == ',' { ',' } else { '.' })
    })
}
