//! Our own pages: the popup (every open order line, most urgent first) and the options.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

use super::ask::function_of;
use super::bridge::{from, to};
use super::draw::{draw, said};
use crate::day::Moment;
use crate::handle::{EVERYTHING, FILE, Records, Turn};
use crate::message::Request;
use crate::plain::{Plain, ToPlain};

#[wasm_bindgen]
extern "C" {
    // From core.js.
    #[wasm_bindgen(js_namespace = recourse, js_name = stored, catch)]
    async fn get_stored(keys: &JsValue) -> Result<JsValue, JsValue>;
}

/// Draws the popup into an element, from what is stored: so many times as many rows as the first, of the orders that have the
/// words that are searched for. It writes nothing: what the shopper presses is sent to the background, which is the one writer.
#[wasm_bindgen]
pub async fn show_popup(main: HtmlElement, search: String, times: u32, now: f64, zone: JsValue) -> Result<(), JsError> {
    show(&main, Request::Orders { search, times }, now, zone).await.map(drop)
}

/// Draws what the options page says of the site's file into an element.
#[wasm_bindgen]
pub async fn show_options(main: HtmlElement, now: f64, zone: JsValue) -> Result<(), JsError> {
    show(&main, Request::Options, now, zone).await.map(drop)
}

/// Draws the waiting claim into an element, where it can be changed. The site's page it was begun on, if that is still open,
/// is the one to go back to.
#[wasm_bindgen]
pub async fn show_claim(main: HtmlElement, url: Option<String>, now: f64, zone: JsValue) -> Result<(), JsError> {
    if !show(&main, Request::Composer { url }, now, zone).await? {
        main.set_text_content(Some(&said("claim-none")));
    }
    Ok(())
}

/// Draws the evidence sheet of a line into an element, or says that nothing is known of it.
#[wasm_bindgen]
pub async fn show_sheet(
    main: HtmlElement,
    order: String,
    line: Option<String>,
    now: f64,
    zone: JsValue,
) -> Result<(), JsError> {
    if !show(&main, Request::Sheet { order, line }, now, zone).await? {
        main.set_text_content(Some(&said("sheet-nothing")));
    }
    Ok(())
}

/// Draws what the core answers from what is stored, and says whether there was anything to draw.
async fn show(main: &HtmlElement, request: Request, now: f64, zone: JsValue) -> Result<bool, JsError> {
    let turn = Turn::new(request, Moment(now as i64), from(zone, "zone")?);
    let mut records = Records::new();
    loop {
        let keys = turn.required_keys(&records);
        if keys.is_empty() {
            break;
        }
        let all = keys.iter().any(|key| key == EVERYTHING);
        let asked = if all { JsValue::NULL } else { to(&keys.to_plain())? };
        let stored = get_stored(&asked).await;
        let stored = stored.map_err(|_| JsError::new("the browser's storage does not answer"))?;
        let mut stored: Records = from(stored, "records")?;
        for key in keys {
            let record = if key.starts_with(FILE) { file(main, &key).await } else { stored.remove(&key).flatten() };
            records.insert(key, record);
        }
        records.append(&mut stored);
    }
    let view = turn.run(records).response.popup;
    let is_there = view.is_some();
    draw(main, view);
    Ok(is_there)
}

/// A file of the package, from the page that knows how to have one.
async fn file(main: &HtmlElement, key: &str) -> Option<Plain> {
    let gives = function_of(main, "givesFile")?;
    let coming: Promise = gives.call1(main, &key.into()).ok()?.dyn_into().ok()?;
    from(JsFuture::from(coming).await.ok()?, "file").ok()
}
