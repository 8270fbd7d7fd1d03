//! A claim, and a control of a dispute form, for the tests of the planner.

use recourse::claim::form::{Control, Kind};
use recourse::claim::{Claim, Wanted};
use recourse::money::Money;

/// The form of the order's line.
pub(crate) const URL: &str = "https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderLineId=1999000000000107";

/// A claim of what did not arrive.
pub(crate) fn claim() -> Claim {
    Claim {
        order: "1999000000000007".to_owned(),
        line: Some("1999000000000107".to_owned()),
        key: Some("1999000000000107".to_owned()),
        title: "A lamp".to_owned(),
        received: false,
        reason: "nr-deadline-passed".to_owned(),
        solution: Some(Wanted::RefundOnly),
        amount: Some(Money { currency: "USD".to_owned(), minor: 1250 }),
        letter: "1. It has not arrived.".to_owned(),
        ..Claim::default()
    }
}

/// A control that nothing stands in and nothing is said of.
pub(crate) fn control(at: u32, kind: Kind, label: &str) -> Control {
    Control {
        at,
        area: 0,
        kind,
        label: label.to_owned(),
        near: Vec::new(),
        after: Vec::new(),
        placeholder: String::new(),
        notes: Vec::new(),
        options: Vec::new(),
        listed: kind != Kind::Dropdown,
        popup: false,
        max_length: None,
        most: None,
        shown: None,
        read_only: false,
        disabled: false,
        hidden: false,
        filled: false,
    }
}
