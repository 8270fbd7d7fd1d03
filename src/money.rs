//! Amounts, as whole minor units of a currency, because a refund form refuses a cent too much.
//!
//! `9,211` may be nine thousand or nine and a bit, and the comma alone never says which. What decides is the site's own
//! split (`R$126,59|126|59`) where it is given, and otherwise the number of minor digits the currency has.

use crate::plain::record;

/// An amount in minor units (cents; whole won; fils).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Money {
    /// ISO 4217 code.
    pub currency: String,
    /// Minor units.
    pub minor: i64,
}

record!(Money { currency, minor });

/// Minor digits of the currencies that do not have two (ISO 4217).
const NOT_TWO: [(&str, u32); 19] = [
    ("BHD", 3),
    ("BIF", 0),
    ("CLP", 0),
    ("DJF", 0),
    ("GNF", 0),
    ("IQD", 3),
    ("ISK", 0),
    ("JOD", 3),
    ("JPY", 0),
    ("KRW", 0),
    ("KWD", 3),
    ("LYD", 3),
    ("OMR", 3),
    ("PYG", 0),
    ("RWF", 0),
    ("TND", 3),
    ("UGX", 0),
    ("VND", 0),
    ("XOF", 0),
];

/// How the site writes currencies in text; the longer mark first, because `$` ends several of them.
const MARKS: [(&str, &str); 18] = [
    ("US $", "USD"),
    ("US$", "USD"),
    ("R$", "BRL"),
    ("AU $", "AUD"),
    ("AU$", "AUD"),
    ("C $", "CAD"),
    ("C$", "CAD"),
    ("MX$", "MXN"),
    ("NZ$", "NZD"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("₩", "KRW"),
    ("zł", "PLN"),
    ("₪", "ILS"),
    ("₽", "RUB"),
    ("₺", "TRY"),
    ("฿", "THB"),
    ("₫", "VND"),
];

/// How many minor digits a currency has.
pub fn digits(currency: &str) -> u32 {
    NOT_TWO.iter().find(|(code, _)| *code == currency).map_or(2, |(_, digits)| *digits)
}

impl Money {
    /// From the site's own split, `display|major|minor`, and a currency code.
    pub fn from_parts(info: &str, currency: &str) -> Option<Self> {
        // The display text is page content and may hold a bar itself: the parts are the last two.
        let mut from_end = info.rsplitn(3, '|');
        let (minor, major) = (from_end.next()?, from_end.next()?);
        from_end.next()?;
        let digits = digits(currency) as usize;
        // A lone `5` behind the bar could be five cents or fifty: only all minor digits or none are one amount.
        let complete = minor.is_empty() || minor.len() == digits;
        if !is_code(currency) || major.is_empty() || !complete || !all_digits(major) || !all_digits(minor) {
            return None;
        }
        let mut number = major.to_owned();
        number.push_str(minor);
        number.extend(std::iter::repeat_n('0', digits - minor.len()));
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
        let start = text.find(|c: char| c.is_ascii_digit())?;
        let end = text.rfind(|c: char| c.is_ascii_digit())? + 1;
        let number = text.get(start..end)?;
        if !number.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | '.' | ' ' | '\'')) {
            return None;
        }
        let around = [text.get(..start)?, text.get(end..)?];
        let before = around[0].trim();
        if before.starts_with(MINUS) || before.ends_with(MINUS) {
            return None;
        }
        let currency = match currency.filter(|code| is_code(code)) {
            Some(code) => code.to_owned(),
            None => around.into_iter().find_map(currency_in)?,
        };
        let minor = minor_units(number, digits(&currency))?;
        Some(Self { currency, minor })
    }

    /// From a text that is an amount and nothing else: no word stands beside it that is not its currency.
    pub fn alone(text: &str, currency: Option<&str>) -> Option<Self> {
        let bare = text.replace(|c: char| c.is_ascii_digit() || matches!(c, ',' | '.' | ' ' | '\''), "");
        let mark = |bare: &str| MARKS.iter().any(|(mark, _)| mark.replace(' ', "") == bare);
        (bare.is_empty() || bare == "$" || is_code(&bare) || mark(&bare)).then(|| Self::from_text(text, currency))?
    }

    /// The plain decimal number, with a dot: `12.50`.
    pub fn decimal(&self) -> String {
        let digits = digits(&self.currency);
        let unit = 10_i64.pow(digits);
        let mut text = (self.minor / unit).to_string();
        if digits > 0 {
            let rest = (self.minor % unit).abs().to_string();
            text.push('.');
            text.extend(std::iter::repeat_n('0', digits as usize - rest.len()));
            text.push_str(&rest);
        }
        text
    }

    /// As a shopper reads it: `USD 12.50`.
    pub fn words(&self) -> String {
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

fn is_code(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase())
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit())
}

/// How a minus is written: with the keyboard's sign or with the typographer's.
const MINUS: [char; 2] = ['-', '\u{2212}'];

fn currency_in(text: &str) -> Option<String> {
    // `R$` at the end of `AR$` is another country's.
    let stands_alone = |mark: &str| {
        let mut places = text.match_indices(mark).filter_map(|(at, _)| text.get(..at));
        places.any(|before| !before.ends_with(|c: char| c.is_ascii_alphabetic()))
    };
    if let Some((_, code)) = MARKS.iter().find(|(mark, _)| stands_alone(mark)) {
        return Some((*code).to_owned());
    }
    if let Some(code) = text.split(|c: char| !c.is_ascii_alphabetic()).find(|word| is_code(word)) {
        return Some(code.to_owned());
    }
    // A bare dollar is the US dollar on this site; the others carry their country's letters.
    stands_alone("$").then(|| "USD".to_owned())
}

/// The minor units a written number stands for, if it can be read in one way only.
fn minor_units(number: &str, digits: u32) -> Option<i64> {
    let separators = number.chars().filter(|c| !c.is_ascii_digit()).count();
    let last = number.rfind(|c: char| !c.is_ascii_digit());
    let (whole, fraction) = match last {
        None => (number, ""),
        Some(at) => {
            let tail = number.get(at + 1..)?;
            let mark = number.get(at..at + 1)?;
            let repeated = number.matches(mark).count() > 1;
            let decimal = match (digits, tail.len()) {
                (0, 3) => false,
                (2, 1 | 2) if !repeated && matches!(mark, "." | ",") => true,
                (2, 3) => false,
                // With three minor digits, `1,234` reads two ways; two different separators settle it.
                (3, 3) if separators > 1 => !repeated,
                _ => return None,
            };
            if decimal { (number.get(..at)?, tail) } else { (number, "") }
        }
    };
    let groups: Vec<&str> = whole.split(|c: char| !c.is_ascii_digit()).collect();
    let marks = |c: &char| !c.is_ascii_digit();
    let one_mark = whole.chars().filter(marks).collect::<std::collections::BTreeSet<_>>().len() <= 1;
    let first = groups.first()?;
    // `0.500` and `1234.567` have a mark where no thousands end, so it may be a decimal one after all.
    let thousands = (1..=3).contains(&first.len()) && !first.starts_with('0') && one_mark;
    let grouped = thousands && groups.iter().skip(1).all(|group| group.len() == 3);
    if !(grouped || groups.len() == 1 && !first.is_empty()) {
        return None;
    }
    let mut all: String = groups.concat();
    all.push_str(fraction);
    all.extend(std::iter::repeat_n('0', digits as usize - fraction.len()));
    all.parse().ok()
}
