//! Amounts as the site writes them, and those that must not be read.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on stops at that very line")]

use recourse::locales::Locales;
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
        ("US $25.66", "USD", 2566),
        ("25,66 $US", "USD", 2566),
        ("HK$12.50", "HKD", 1250),
        ("١٢٫٥٠ د.إ.", "AED", 1250),
        ("12.50\u{a0}€", "EUR", 1250),
        ("1\u{202f}234,50 €", "EUR", 123_450),
        ("1’234.50 CHF", "CHF", 123_450),
        ("£3.99", "GBP", 399),
        ("HUF 9,211", "HUF", 921_100),
        ("12,50 Kč", "CZK", 1250),
        ("$12.50 CAD", "CAD", 1250),
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
    assert_eq!(Money::from_text("US $12.50", Some("dollars")), money("USD", 1250));
    assert_eq!(Money::from_text("¥1,250", Some("JPY")), money("JPY", 1250));
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
fn a_sign_of_several_currencies_and_three_capitals_that_are_no_code_name_none() {
    for text in [
        "$25.66",
        "¥100",
        "￥100",
        "kr 12,50",
        "12,50 kr.",
        "元12",
        "Rs 100",
        "AR$12.50",
        "XR$12.50",
        "E£12.50",
        "TOP-12.50x",
        "VAT 12.50",
        "XXX 12.50",
        "XAU 12.50",
        "usd 12.50",
        "SUSD 12.50",
        "USD2 12.50",
        "€ 12.50 $us",
        "EUR 12.50 USD",
    ] {
        assert_eq!(Money::from_text(text, None), None, "{text}");
    }
}

#[test]
fn three_minor_digits_are_settled_by_the_languages_decimal_sign_where_it_agrees() {
    let language = |code: &str| Locales::built_in().language(code);
    let read = |text: &str, code: &str| Money::in_language(text, Some("KWD"), language(code));
    assert_eq!(read("1.234", "en"), money("KWD", 1234));
    assert_eq!(read("1,234", "es"), money("KWD", 1234));
    // Some parts of the site print a dot in every language, so the other sign does not mean thousands.
    assert_eq!(read("1,234", "en"), None);
    assert_eq!(read("1.234", "es"), None);
    assert_eq!(read("1.234", "xx"), None);
    // The currency's digits come first: the refund list prints `R$61.25` where the orders print `R$61,25`.
    assert_eq!(Money::in_language("R$61.25", None, language("pt")), money("BRL", 6125));
    assert_eq!(Money::in_language("US $9,211", None, language("es")), money("USD", 921_100));
}

#[test]
fn every_currency_has_the_minor_digits_of_iso_4217() {
    for (code, minor) in [
        ("USD", 2),
        ("KRW", 0),
        ("JPY", 0),
        ("VND", 0),
        ("CLP", 0),
        ("KWD", 3),
        ("IQD", 3),
        ("HUF", 2),
        ("COP", 2),
        ("UGX", 0),
    ] {
        assert_eq!(digits(code), minor, "{code}");
    }
    let codes = || Locales::built_in().currencies.iter().flat_map(|(_, codes)| codes.split(' '));
    assert!(codes().count() > 140);
    for code in codes() {
        let known = Money::from_text(&["12 ", code].concat(), None).map(|amount| amount.currency);
        assert_eq!(known.as_deref(), Some(code));
    }
}

#[test]
fn an_amount_alone_has_no_words_beside_it() {
    for text in ["US $12.50", "R$132,74", "CLP 9,211", "129,46zł", "12.50 USD"] {
        assert!(Money::alone(text, None).is_some(), "{text}");
    }
    // A page that runs from right to left marks the code for it.
    assert_eq!(Money::alone("\u{200f}1,234.567\u{a0}\u{200f}KWD", None), money("KWD", 1_234_567));
    assert_eq!(Money::from_text("\u{200f}1,234.567\u{a0}\u{200f}KWD", None), money("KWD", 1_234_567));
    assert_eq!(Money::alone("$1", Some("AUD")), money("AUD", 100));
    assert_eq!(Money::alone("top 5", Some("USD")), None);
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
        assert_eq!(amount.label(), format!("{currency} {decimal}"));
        assert_eq!(Money::from_text(&amount.label(), None).is_some(), digits(currency) != 3);
    }
}

#[test]
fn more_money_than_can_be_counted_is_none() {
    assert_eq!(money("USD", i64::MAX).unwrap().times(2), None);
    assert_eq!(money("USD", 250).unwrap().times(3), money("USD", 750));
}

#[test]
fn a_code_behind_a_mark_of_direction_is_one() {
    let read = |text| Money::from_text(text, None).map(|money| money.label());
    assert_eq!(read("\u{200f}1,234.567 \u{200f}KWD").as_deref(), Some("KWD 1234.567"));
    assert_eq!(
        Money::alone("\u{200f}13.90 \u{200f}ILS", None).map(|money| money.label()).as_deref(),
        Some("ILS 13.90")
    );
}
