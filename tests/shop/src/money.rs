//! Amounts as the site prints them: the decimal sign follows the currency's home, and some have no minor part.

use serde::Serialize;

/// The currencies of the sample orders; between them they cover every way of printing seen on the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Currency {
    /// `US $1,234.50`
    USD,
    /// `€1,234.50`: the English site keeps the point.
    EUR,
    /// `R$1.234,50`
    BRL,
    /// `₩11,110`: no minor part at all.
    KRW,
}

impl Currency {
    /// The ISO code, as in `currencyCode`.
    pub fn code(self) -> &'static str {
        match self {
            Currency::USD => "USD",
            Currency::EUR => "EUR",
            Currency::BRL => "BRL",
            Currency::KRW => "KRW",
        }
    }

    /// What stands before the number.
    pub(crate) fn sign(self) -> &'static str {
        match self {
            Currency::USD => "US $",
            Currency::EUR => "€",
            Currency::BRL => "R$",
            Currency::KRW => "₩",
        }
    }

    /// What stands before the minor part; empty when there is none.
    pub(crate) fn decimal_sign(self) -> &'static str {
        match self {
            Currency::BRL => ",",
            Currency::KRW => "",
            _ => ".",
        }
    }
}

/// An amount in the currency's smallest unit: cents, or won.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Money {
    /// Cents, or whole won.
    pub minor: i64,
    /// In what.
    pub currency: Currency,
}

impl Money {
    /// As the order pages print it: `US $12.50`, `R$126,59`, `₩11,110`.
    pub fn text(self) -> String {
        let (major, minor) = self.parts();
        let sign = if self.minor < 0 { "-" } else { "" };
        format!("{sign}{}{major}{}{minor}", self.currency.sign(), self.currency.decimal_sign())
    }

    /// The number alone: `12.50`.
    pub(crate) fn number(self) -> String {
        let (major, minor) = self.parts();
        format!("{major}{}{minor}", self.currency.decimal_sign())
    }

    /// The site's `formatPriceInfo`: `US $12.50|12|50`, `₩11,110|11110|`.
    pub(crate) fn info(self) -> String {
        let (major, minor) = self.parts();
        let digits: String = major.chars().filter(char::is_ascii_digit).collect();
        format!("{}|{digits}|{minor}", self.text())
    }

    pub(crate) fn times(self, quantity: u32) -> Money {
        Money { minor: self.minor * i64::from(quantity), ..self }
    }

    fn parts(self) -> (String, String) {
        let amount = self.minor.abs();
        match self.currency {
            Currency::KRW => (grouped(amount, ','), String::new()),
            Currency::BRL => (grouped(amount / 100, '.'), format!("{:02}", amount % 100)),
            _ => (grouped(amount / 100, ','), format!("{:02}", amount % 100)),
        }
    }
}

fn grouped(number: i64, mark: char) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_currency_is_printed_as_the_site_prints_it() {
        let info = |minor, currency| Money { minor, currency }.info();
        assert_eq!(info(1250, Currency::USD), "US $12.50|12|50");
        assert_eq!(info(3193, Currency::BRL), "R$31,93|31|93");
        assert_eq!(info(123_450, Currency::BRL), "R$1.234,50|1234|50");
        assert_eq!(info(11_110, Currency::KRW), "₩11,110|11110|");
        assert_eq!(info(3151, Currency::EUR), "€31.51|31|51");
    }
}
