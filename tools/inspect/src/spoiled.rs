//! Answers that are not what they should be: a saved one with any JSON at all in some of its places is collected and read
//! within bounds. The fuzz target `answer` looks for the same, with more patience.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use recourse::site::Site;
use recourse::snapshot::Snapshot;
use serde_json::{Map, Value};

use super::answer;

#[path = "../../../fuzz/bounds.rs"]
mod bounds;

const SAVED: [&str; 4] = [
    include_str!("../../../tests/pages/order-detail.json"),
    include_str!("../../../tests/pages/order-list.json"),
    include_str!("../../../tests/pages/tracking.json"),
    include_str!("../../../tests/pages/refund-list.json"),
];

/// What nearly is what a reader looks for.
const TEXTS: [&str; 9] = [
    "",
    "9007199254740993",
    "Refund if no delivery before Nov 20, 2026 · Refund if lost",
    "within 99999999999 days of confirming receipt",
    "R$1.234,567|1|",
    "Tue | Jul. 28 18:39",
    "OPEN_DISPUTE",
    "30/02/2569",
    "İİİ before İ",
];

fn values() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        select(TEXTS.as_slice()).prop_map(Value::from),
        "\\PC{0,30}".prop_map(Value::from),
    ];
    scalar.prop_recursive(4, 30, 4, |inner| {
        let members = vec(("[a-zA-Z]{1,8}", inner.clone()), 0..4);
        let object = members.prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>()));
        prop_oneof![object, vec(inner, 0..4).prop_map(Value::Array)]
    })
}

/// Puts a value in the place of the `n`th one of an answer, counted through the whole tree; where it has fewer, says how many
/// are left to count.
fn spoil(at: &mut Value, n: usize, with: &Value) -> Option<usize> {
    let Some(mut n) = n.checked_sub(1) else {
        *at = with.clone();
        return None;
    };
    let inside: Vec<&mut Value> = match at {
        Value::Array(values) => values.iter_mut().collect(),
        Value::Object(members) => members.values_mut().collect(),
        _ => return Some(n),
    };
    for value in inside {
        n = spoil(value, n, with)?;
    }
    Some(n)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn a_spoiled_answer_is_read_within_bounds(
        saved in select(SAVED.as_slice()),
        spoils in vec((0_usize..300, values()), 1..6),
    ) {
        let mut value: Value = serde_json::from_str(saved).map_err(|error| TestCaseError::fail(error.to_string()))?;
        for (n, with) in &spoils {
            spoil(&mut value, *n, with);
        }
        let text = value.to_string();
        let _ = answer::is_answer(&text);
        let Some(value) = answer::parse(&text) else { return Ok(()) };
        let url = "https://www.aliexpress.com/p/order/detail.html?orderId=3088800011112222".to_owned();
        for (name, scope) in Site::built_in().pages.iter().flat_map(|page| &page.answers) {
            let root = answer::collect(&value, scope);
            bounds::check(&Snapshot { url: url.clone(), answer: Some(name.clone()), root, ..Snapshot::default() });
        }
    }
}
