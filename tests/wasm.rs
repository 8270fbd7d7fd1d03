//! The bridge, in a real browser: what JavaScript hands over arrives, and what comes back is what JavaScript expects.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use js_sys::{JSON, Reflect};
use recourse::web::bridge::{Turn, install};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const NOW: f64 = 1_788_782_400_000.0;

fn js(text: &str) -> JsValue {
    JSON::parse(text).unwrap()
}

fn turn(request: &str) -> Turn {
    install(
        js(include_str!("../src/site.json")),
        js(include_str!("../src/policy.json")),
        js(include_str!("../src/locales.json")),
        JsValue::NULL,
        NOW,
    )
    .ok()
    .unwrap();
    let zone = js(r#"{"name": "UTC", "offsets": [[0, 0]]}"#);
    Turn::new(js(request), NOW, zone, js(r#"{"session": "s", "seed": 0, "from": "background"}"#)).ok().unwrap()
}

fn at(value: &JsValue, path: &str) -> JsValue {
    path.split('/').fold(value.clone(), |value, key| Reflect::get(&value, &key.into()).unwrap())
}

#[wasm_bindgen_test]
fn an_opened_page_is_told_what_to_collect() {
    let turn = turn(r#"{"opened": {"url": "https://www.aliexpress.com/p/order/index.html"}}"#);
    assert_eq!(turn.required_keys(js("{}")).ok().unwrap(), ["claim", "due", "index", "learn", "settings"]);
    let outcome = turn.run(js(r#"{"claim": null, "index": null}"#)).ok().unwrap();
    let select = at(&outcome, "response/collect/page/scopes/order/select/0");
    assert_eq!(select.as_string().unwrap(), ".order-item");
    assert_eq!(at(&outcome, "effects/toolbar/text").as_string().unwrap(), "?");
}

#[wasm_bindgen_test]
fn a_seen_order_is_stored_as_a_plain_object_and_its_chip_comes_back() {
    let request = r#"{"seen": {"snapshot": {"url": "https://www.aliexpress.com/p/order/index.html", "root": {"scopes":
        {"order": [{"at": 7, "fields": {"links": {"rank": 0, "texts": ["/p/order/detail.html?orderId=1999000000000007"]},
        "status": {"rank": 0, "texts": ["Awaiting delivery"]}}, "scopes": {}}]}}}}}"#;
    let outcome = turn(request).run(js("{}")).ok().unwrap();
    let stored = at(&outcome, "effects/writes/order:1999000000000007");
    assert_eq!(at(&stored, "id").as_string().unwrap(), "1999000000000007");
    assert_eq!(at(&outcome, "response/chips/0/anchor/at").as_f64().unwrap(), 7.0);
}

#[wasm_bindgen_test]
fn a_text_that_ends_in_half_a_character_costs_nothing() {
    let request = r#"{"seen": {"snapshot": {"url": "https://www.aliexpress.com/p/order/index.html", "root": {"scopes":
        {"order": [{"at": 7, "fields": {"links": {"rank": 0, "texts": ["?orderId=1999000000000007"]},
        "store": {"rank": 0, "texts": ["Lamps \ud83d"]}}}]}}}}}"#;
    let outcome = turn(request).run(js("{}")).ok().unwrap();
    assert_eq!(at(&outcome, "effects/writes/order:1999000000000007/id").as_string().unwrap(), "1999000000000007");
}

#[wasm_bindgen_test]
fn a_number_that_is_not_whole_is_not_a_handle() {
    let request = r#"{"seen": {"snapshot": {"url": "https://www.aliexpress.com/p/order/index.html", "root": {"scopes":
        {"order": [{"at": 7.5, "fields": {"links": {"rank": 0, "texts": ["?orderId=1999000000000007"]}}}]}}}}}"#;
    let outcome = turn(request).run(js("{}")).ok().unwrap();
    assert!(at(&outcome, "response/chips").is_undefined());
}

#[wasm_bindgen_test]
fn a_request_nobody_knows_is_refused_with_a_sentence() {
    let zone = js(r#"{"name": "UTC", "offsets": [[0, 0]]}"#);
    let error: JsValue =
        Turn::new(js(r#"{"submit": {}}"#), NOW, zone, js(r#"{"session": "s", "seed": 0, "from": "background"}"#))
            .err()
            .unwrap();
    let sentence = error.unchecked_into::<js_sys::Error>().message();
    assert_eq!(String::from(sentence), "the request does not have the expected shape: expected a known request");
}
