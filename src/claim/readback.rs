//! Whether what a field shows means what was put into it.
//!
//! A page may write `12.50` as `$12.50` or `12.5`, show an option with a mark before it, or fold the lines of a letter. That is
//! still what was written; another amount, another option or a letter that was cut is not.

use super::form::FieldRole;
use super::words::smooth;
use crate::money::Money;

/// Whether the texts a field shows mean what was put there; an empty text was put there by nobody, and means nothing.
///
/// The currency is the claim's. A text in another one is another amount.
pub fn means(role: FieldRole, wanted: &str, shown: &[String], currency: Option<&str>) -> bool {
    match role {
        FieldRole::Amount => is_amount(wanted, &shown.join(" "), currency),
        FieldRole::Description => smooth(wanted) == smooth(&shown.join("\n")),
        FieldRole::Received | FieldRole::Solution | FieldRole::Reason => {
            let whole = shown.join(" ");
            shown.iter().chain([&whole]).any(|text| is_option(wanted, text))
        }
    }
}

fn is_amount(wanted: &str, shown: &str, currency: Option<&str>) -> bool {
    let is_none = |text: &str| !text.chars().any(|c| c.is_numeric() && c != '0');
    if is_none(wanted) {
        return is_none(shown);
    }
    let named = Money::alone(shown, None).map(|money| money.currency);
    if named.is_some_and(|named| currency.is_some_and(|currency| named != currency)) {
        return false;
    }
    let of = |text: &str| Money::alone(text, currency).map(|money| money.minor);
    // A nought at the end may be left out: 12.5, and 12 for 12.00.
    let padded = |text: &str| {
        let (last, digits) = text.char_indices().rev().find(|(_, c)| c.is_ascii_digit())?;
        let _ = digits;
        let mut text = text.to_owned();
        text.insert(last + 1, '0');
        Some(text)
    };
    let wanted = of(wanted);
    wanted.is_some()
        && (of(shown) == wanted || padded(shown).is_some_and(|shown| has_decimals(&shown) && of(&shown) == wanted))
}

/// Whether a text's last number has a mark before its last two digits.
fn has_decimals(text: &str) -> bool {
    let number: Vec<char> = text.chars().filter(|c| c.is_ascii_digit() || matches!(c, '.' | ',')).collect();
    matches!(number.as_slice(), [.., '.' | ',', _, _])
}

/// An option is shown as it is named, and with marks around it at most: an arrow, a cross to let it go.
fn is_option(wanted: &str, shown: &str) -> bool {
    let (wanted, shown) = (smooth(wanted), smooth(shown));
    let is_word = |text: &str| text.contains(char::is_alphanumeric);
    // A cascade shows the way to what was chosen.
    let last = shown.rsplit(['/', '>', '›', '»', '→']).next().unwrap_or_default().trim();
    let is_end = last.len() < shown.len() && last == wanted;
    !wanted.is_empty()
        && (is_end || shown.split_once(&wanted).is_some_and(|(before, after)| !is_word(before) && !is_word(after)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(wanted: &str, shown: &str) -> bool {
        means(FieldRole::Amount, wanted, &[shown.to_owned()], Some("USD"))
    }

    #[test]
    fn an_amount_is_compared_as_money() {
        for shown in ["$12.50", "US $12.50", "12,50", "12.5", "USD 12.50", "12.50 $"] {
            assert!(amount("12.50", shown), "{shown}");
        }
        for shown in ["", "12.05", "1.25", "1250", "125", "€12.50", "12.50 / 99.00", "1,250", "12.500"] {
            assert!(!amount("12.50", shown), "{shown}");
        }
        assert!(means(FieldRole::Amount, "31,50", &["31,50 €".to_owned()], Some("EUR")));
        assert!(means(FieldRole::Amount, "1250", &["￥1,250".to_owned()], Some("JPY")));
        assert!(amount("", "0.00") && amount("", "$0") && !amount("", "1.00"));
    }

    #[test]
    fn a_letter_is_the_same_with_other_white_space_and_not_when_it_was_cut() {
        let same = |shown: &str| means(FieldRole::Description, "1. A fact.\n2. Another.", &[shown.to_owned()], None);
        assert!(same("1. A fact.\r\n2. Another.") && same("1. A fact. 2. Another."));
        assert!(!same("1. A fact.") && !same("") && !same("1. A fact.\n2. Another. And more."));
    }

    #[test]
    fn an_option_may_have_marks_around_it_and_no_words() {
        let same = |shown: &str| means(FieldRole::Reason, "No tracking", &[shown.to_owned()], None);
        assert!(same("no tracking") && same("✓ No tracking ×"));
        assert!(same("Logistics / No tracking"), "a cascade");
        assert!(!same("No tracking information") && !same("Select") && !same("No tracking / Other"));
        assert!(means(FieldRole::Reason, "Other", &["Reason".to_owned(), "Other".to_owned()], None));
    }
}
