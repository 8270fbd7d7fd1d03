//! What a page sends is hostile: whatever it is, it is read within bounds and without a panic. The fuzz targets in `fuzz/`
//! look for the same, with more patience.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on stops at that very line")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use recourse::plain::{self, ToPlain};
use recourse::site::Site;
use recourse::snapshot::{Found, Node, Scope, Snapshot};

#[path = "../../fuzz/bounds.rs"]
mod bounds;

/// Every name a recipe gives a field or a scope, so that made-up snapshots reach the readers.
static NAMES: LazyLock<(Vec<String>, Vec<String>)> = LazyLock::new(|| {
    fn collect(scope: &Scope, fields: &mut BTreeSet<String>, scopes: &mut BTreeSet<String>) {
        fields.extend(scope.fields.keys().cloned());
        for (name, inner) in &scope.scopes {
            scopes.insert(name.clone());
            collect(inner, fields, scopes);
        }
    }
    let (mut fields, mut scopes) = (BTreeSet::new(), BTreeSet::new());
    for page in &Site::built_in().pages {
        page.recipe.iter().chain(page.answers.values()).for_each(|scope| collect(scope, &mut fields, &mut scopes));
    }
    (fields.into_iter().collect(), scopes.into_iter().collect())
});

/// The site's own words and codes, and texts that are nearly what a reader looks for.
static TEXTS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let site = Site::built_in();
    let words = &site.words;
    let known = words.status.values().chain(words.labels.values()).flatten();
    let known = known.chain(&words.deadline).chain(&words.deadline_node).chain(&words.dispute_button);
    let codes = site.status_codes.keys().chain([&site.dispute_button_code]);
    let nearly = [
        "3088800011112222",
        "9007199254740993",
        "Oct 1, 2026",
        "2026年10月1日",
        "٣١‏/٠٢‏/٢٠٢٦",
        "30/02/2569",
        "Thứ 5, 27 thg 8, 2026",
        "Tue | Jul. 28 18:39",
        "Sep 21 - 26",
        "99999999999999999999",
        "-1",
        "1795052340000",
        "US $41.97",
        "1.234,567 KWD|1234|567",
        "||",
        "x4294967296",
        "Refund if no delivery before Nov 20, 2026 · Refund if lost",
        "within 99999999999 days of confirming receipt",
        "İİİİİ before İ",
        "BR",
        "//www.aliexpress.com/item/1.html?orderId=3088800011112222&orderLineId=3088800011112223",
    ];
    known.chain(codes).cloned().chain(nearly.map(str::to_owned)).collect()
});

fn texts() -> impl Strategy<Value = String> {
    let known = || select(TEXTS.as_slice());
    prop_oneof![
        4 => known(),
        2 => (known(), known()).prop_map(|(one, other)| format!("{one} {other}")),
        1 => (known(), "[·:|./ ]?", known()).prop_map(|(one, between, other)| format!("{one}{between}{other}")),
        1 => "\\PC{0,40}",
        1 => (known(), 1_usize..400).prop_map(|(text, times)| text.repeat(times)),
    ]
}

fn fields() -> impl Strategy<Value = BTreeMap<String, Found>> {
    let found = (0_u8..4, vec(texts(), 0..6), 0_u32..9).prop_map(|(rank, texts, at)| Found { rank, texts, at });
    btree_map(select(NAMES.0.as_slice()), found, 0..12)
}

fn nodes() -> impl Strategy<Value = Node> {
    let leaf = (0_u32..9, fields()).prop_map(|(at, fields)| Node { at, fields, ..Node::default() });
    leaf.prop_recursive(4, 40, 4, |inner| {
        let scopes = btree_map(select(NAMES.1.as_slice()), vec(inner, 0..4), 0..3);
        (0_u32..9, fields(), scopes).prop_map(|(at, fields, scopes)| Node { at, fields, scopes })
    })
}

fn snapshots() -> impl Strategy<Value = Snapshot> {
    let site = Site::built_in();
    let paths = site.pages.iter().flat_map(|page| &page.paths);
    let urls: Vec<String> = paths
        .map(|path| format!("https://www.aliexpress.com{}?orderId=3088800011112222", path.replace('*', "start.html")))
        .collect();
    let names: Vec<String> = site.pages.iter().flat_map(|page| page.answers.keys()).cloned().collect();
    let langs = select(vec!["en", "pt-BR", "ar", "th", "ja", "tr", "xx", "\u{0}"]);
    (select(urls), option::of(select(names)), option::of(langs), nodes()).prop_map(|(url, answer, lang, root)| {
        let mut root = root;
        // Whatever the tree has for an order stands where a reader looks for one.
        let orders = vec![root.clone()];
        root.scopes.entry("order".to_owned()).or_insert(orders);
        Snapshot { url, answer, lang: lang.map(str::to_owned), root, ..Snapshot::default() }
    })
}

/// Any JSON: small, but of every shape.
fn json() -> impl Strategy<Value = String> {
    let scalar = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        any::<i64>().prop_map(|number| number.to_string()),
        any::<f64>()
            .prop_filter("JSON has no other", |number| number.is_finite())
            .prop_map(|number| format!("{number:e}")),
        texts().prop_map(|text| serde_json::to_string(&text).unwrap()),
    ];
    let names = || {
        let own =
            ["url", "answer", "lang", "root", "outline", "fields", "scopes", "texts", "rank", "at", "order", "line"];
        select(own.map(str::to_owned).into_iter().chain(NAMES.0.iter().cloned()).collect::<Vec<_>>())
    };
    scalar.prop_recursive(5, 60, 5, move |inner| {
        let object = vec((names(), inner.clone()), 0..5).prop_map(|members| {
            let members: Vec<String> = members.iter().map(|(name, value)| format!("\"{name}\": {value}")).collect();
            format!("{{{}}}", members.join(", "))
        });
        prop_oneof![object, vec(inner, 0..5).prop_map(|values| format!("[{}]", values.join(", ")))]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_page_hands_over_is_read_within_bounds(snapshot in snapshots()) {
        bounds::check(&snapshot);
        // It crosses the boundary as plain values, and is the same behind it but for what is over its limits.
        let text = serde_json::to_string(&snapshot.to_plain()).unwrap();
        bounds::check(&plain::from_json(&text).unwrap());
    }

    #[test]
    fn whatever_is_sent_instead_of_a_snapshot_is_refused_or_read_within_bounds(text in json()) {
        if let Ok(snapshot) = plain::from_json::<Snapshot>(&text) {
            bounds::check(&snapshot);
        }
        let whole = format!("{{\"url\": \"https://www.aliexpress.com/p/order/index.html\", \"root\": {text}}}");
        bounds::check(&plain::from_json(&whole).unwrap());
    }
}

#[test]
fn what_the_tests_make_up_reaches_the_readers() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    let mut runner = TestRunner::deterministic();
    let readings = (0..200).map(|_| bounds::check(&snapshots().new_tree(&mut runner).unwrap().current()));
    let with_orders = readings.filter(|reading| !reading.sightings.is_empty()).count();
    assert!(with_orders > 50, "only {with_orders} of 200 made-up snapshots have an order");
}
