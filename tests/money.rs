//! Amounts as the site writes them, and those that must not be read.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on stops at that very line")]

use recourse::money::{Money, digits};

fn money(currency: &str, minor: i64) -> Option<Money> {
    Some(Money { currency: currency.to_owned(), minor })
}

#[test]
fn the_sites_own_split_decides() {
    for (info, currency, minor) in [
        ("R$126,59|126|59", "BRL", 12659),
        ("129,46zł|129|46", "PLN", 12946),
        ("₩11,110|11110|", "KRW", 11110),
        ("US $1,204.00|1204|00", "USD", 120_400),
        ("KD 1.250|1|250", "KWD", 1250),
        ("a|b|7|05", "EUR", 705),
        ("US $12|12|", "USD", 1200),
    ] {
        assert_eq!(Money::from_parts(info, currency), money(currency, minor), "{info}");
    }
}

#[test]
fn a_split_that_is_not_one_is_refused() {
    for (info, currency) in [
        ("R$126,59", "BRL"),
        ("126|59", "BRL"),
        ("||", "USD"),
        ("US $1.5|1|5", "USD"),
        ("US $1.505|1|505", "USD"),
        ("₩11,110|11110|00", "KRW"),
        ("-5,00|-5|00", "BRL"),
        ("5,00|5|00", "R$"),
        ("5,00|5|00", ""),
        ("x|99999999999999999999|00", "USD"),
    ] {
        assert_eq!(Money::from_parts(info, currency), None, "{info} {currency}");
    }
}

#[test]
fn text_is_read_by_the_digits_its_currency_has() {
    for (text, currency, minor) in [
        ("US $12.50", "USD", 1250),
        ("$25.66", "USD", 2566),
        ("R$132,74", "BRL", 13274),
        ("R$1.132,74", "BRL", 113_274),
        ("129,46zł", "PLN", 12946),
        ("12,5 €", "EUR", 1250),
        ("CLP 9,211", "CLP", 9211),
        ("₩11,110", "KRW", 11110),
        ("US $9,211", "USD", 921_100),
        ("US $1,234,567.89", "USD", 123_456_789),
        ("€1 234,50", "EUR", 123_450),
        ("KWD 1,234.567", "KWD", 1_234_567),
        ("AU $3.00", "AUD", 300),
        ("up to US $12.50", "USD", 1250),
    ] {
        assert_eq!(Money::from_text(text, None), money(currency, minor), "{text}");
    }
}

#[test]
fn a_known_currency_is_believed_before_the_mark() {
    assert_eq!(Money::from_text("$12.50", Some("CAD")), money("CAD", 1250));
    assert_eq!(Money::from_text("12.50", Some("USD")), money("USD", 1250));
    assert_eq!(Money::from_text("$12.50", Some("dollars")), money("USD", 1250));
}

#[test]
fn a_text_that_reads_two_ways_is_refused() {
    for text in [
        "KWD 1,234",
        "US $1.2345",
        "₩11,1",
        "US $1,23,4",
        "US $0.500",
        "US $1234,567",
        "US $1.234,567",
        "US $12.50 or 13.50",
        "US $5-10",
        "5 of 12.50",
        "12.50",
        "free shipping",
        "",
        "-R$5,66",
        "R$-5,66",
        "\u{2212}US $5.66",
        "US $99999999999999999999.00",
    ] {
        assert_eq!(Money::from_text(text, None), None, "{text}");
    }
}

#[test]
fn another_countrys_mark_is_not_taken_for_a_known_one() {
    for text in ["HK$12.50", "AR$12.50", "NT$12.50"] {
        assert_eq!(Money::from_text(text, None), None, "{text}");
    }
}

#[test]
fn an_amount_alone_has_no_words_beside_it() {
    for text in ["US $12.50", "R$132,74", "CLP 9,211", "129,46zł", "$1"] {
        assert!(Money::alone(text, None).is_some(), "{text}");
    }
    for text in ["Savings $1", "US $12.50 off", "$1 %", "€ $ 5"] {
        assert_eq!(Money::alone(text, None), None, "{text}");
    }
}

#[test]
fn writes_the_number_a_form_takes() {
    for (currency, minor, decimal) in [
        ("USD", 1250, "12.50"),
        ("USD", 5, "0.05"),
        ("KRW", 11110, "11110"),
        ("KWD", 1007, "1.007"),
        ("EUR", 0, "0.00"),
    ] {
        let amount = money(currency, minor).unwrap();
        assert_eq!(amount.decimal(), decimal);
        assert_eq!(amount.words(), format!("{currency} {decimal}"));
        assert_eq!(Money::from_text(&amount.words(), None).is_some(), digits(currency) != 3);
    }
}

#[test]
fn more_money_than_can_be_counted_is_none() {
    assert_eq!(money("USD", i64::MAX).unwrap().times(2), None);
    assert_eq!(money("USD", 250).unwrap().times(3), money("USD", 750));
}
