//! Our own pages: the popup (every open order line, most urgent first) and the options.

use gloo::events::EventListener;
use js_sys::{Date, Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, Element, HtmlElement, HtmlInputElement};

use super::bridge::{from, to};
use crate::day::Moment;
use crate::handle::{EVERYTHING, FILE, Records, Turn};
use crate::message::{Act, Request, View};
use crate::plain::{Plain, ToPlain};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = sendMessage, catch)]
    async fn send_message(message: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = create, catch)]
    async fn create_tab(properties: &JsValue) -> Result<JsValue, JsValue>;

    // From core.js.
    #[wasm_bindgen(js_namespace = recourse, js_name = stored, catch)]
    async fn get_stored(keys: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["navigator", "clipboard"], js_name = writeText, catch)]
    async fn copy_text(text: &str) -> Result<JsValue, JsValue>;

    // From inputs.js, on the pages that draw fields.
    #[wasm_bindgen(js_namespace = recourse, js_name = dress)]
    fn dress(element: &Element, input: &JsValue);

    #[wasm_bindgen(js_namespace = recourse, js_name = withFields, catch)]
    fn with_fields(request: &JsValue, pressed: &Element) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = recourse, js_name = settle)]
    fn settle(field: &Element, go: &JsValue);
}

/// Draws the popup into an element, from what is stored. It writes nothing: what the shopper presses is sent to the
/// background, which is the one writer.
#[wasm_bindgen]
pub async fn show_popup(main: HtmlElement, now: f64, zone: JsValue) -> Result<(), JsError> {
    show(&main, Request::Popup, now, zone).await.map(drop)
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
        main.set_text_content(Some("No claim is waiting. Begin one at an order, on its page or in the popup."));
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
        main.set_text_content(Some("Nothing is recorded of this order."));
    }
    Ok(())
}

/// Draws what the core answers from what is stored, and says whether there was anything to draw.
async fn show(main: &HtmlElement, request: Request, now: f64, zone: JsValue) -> Result<bool, JsError> {
    let turn = Turn::new(request, Moment(now as i64), from(zone, "zone")?);
    let mut records = Records::new();
    loop {
        let keys = turn.wants(&records);
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
    let view = turn.take(records).response.popup;
    let is_there = view.is_some();
    draw(main, view);
    Ok(is_there)
}

/// A verb that the page has put down on the element that is drawn into.
fn function_of(main: &HtmlElement, name: &str) -> Option<Function> {
    Reflect::get(main, &name.into()).ok()?.dyn_into().ok()
}

/// A file of the package, from the page that knows how to have one.
async fn file(main: &HtmlElement, key: &str) -> Option<Plain> {
    let gives = function_of(main, "givesFile")?;
    let coming: Promise = gives.call1(main, &key.into()).ok()?.dyn_into().ok()?;
    from(JsFuture::from(coming).await.ok()?, "file").ok()
}

/// Sends what a press asks for; the answer may name an address to open, or a panel that says why not.
async fn ask(request: &Plain, main: &HtmlElement) -> Result<(), JsError> {
    let silent = || JsError::new("the background does not answer");
    let answer = send_message(&to(request)?).await.map_err(|_| silent())?;
    if Reflect::get(&answer, &"file".into()).is_ok_and(|file| file.is_object()) {
        // How a file is written is the page's own matter: it has put down who does.
        let handed = function_of(main, "takesFile").and_then(|takes| takes.call1(main, &answer).ok());
        return handed.map(drop).ok_or_else(|| JsError::new("the file could not be handed over"));
    }
    if let Some(closes) = function_of(main, "answered") {
        // A page that shows one thing alone knows what to do once that is done.
        let done = closes.call1(main, &answer).map_err(|_| JsError::new("the page could not be left"))?;
        if done.is_truthy() {
            return Ok(());
        }
    }
    let answer: Plain = from(answer, "answer")?;
    if let Some(url) = answer.get("go").text() {
        create_tab(&to(&Plain::tagged("url", Plain::Text(url.to_owned())))?)
            .await
            .map_err(|_| JsError::new("the browser opened no tab"))?;
        if let Some(window) = web_sys::window() {
            // Firefox leaves the popup open over the new tab. Nothing is lost if it stays.
            let _ = window.close();
        }
    } else if let Some(name) = answer.get("field").text() {
        let field = main.query_selector(&["[name=\"", name, "\"]"].concat()).ok().flatten();
        if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
            field.focus().map_err(|_| JsError::new("the field could not be shown"))?;
        }
    } else if let Some(why) = answer.get("refused").text() {
        main.set_text_content(Some(why));
    } else if *answer.get("error") != Plain::Null || !answer.get("panel").get("kids").values().is_empty() {
        main.set_text_content(Some("This could not be done. Open the order's own page once, then try again there."));
    }
    Ok(())
}

/// A button becomes a field for a time, and the time becomes part of what is asked.
fn choose_time(verb: &str, order: &str, main: &HtmlElement, button: &Element) {
    let field = button.owner_document().and_then(|document| document.create_element("input").ok());
    let Some(field) = field.filter(|field| field.set_attribute("type", "datetime-local").is_ok()) else { return };
    let (verb, order, main, chosen) = (verb.to_owned(), order.to_owned(), main.clone(), field.clone());
    EventListener::new(&field, "change", move |_| {
        let value = Reflect::get(&chosen, &"value".into()).ok().and_then(|value| value.as_string()).unwrap_or_default();
        let moment = Date::parse(&value);
        if moment.is_nan() {
            return;
        }
        let until = ("until", Plain::tagged("moment", Plain::Int(moment as i64)));
        if let Act::Ask { request } = Act::about(&verb, &order, until) {
            let main = main.clone();
            spawn_local(async move {
                if ask(&request, &main).await.is_err() {
                    main.set_text_content(Some("Recourse does not answer. Close this and open it again."));
                }
            });
        }
    })
    .forget();
    if button.replace_with_with_node_1(&field).is_err() {
        button.set_text_content(Some("no time can be chosen here"));
    }
}

/// Puts the day from the field beside a button into the request the button makes.
fn put_day(request: &mut Plain, pressed: &Element) {
    let field = pressed.parent_element().and_then(|around| around.query_selector("input").ok().flatten());
    let value = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()).map(|field| field.value());
    if let (Plain::Map(members), Some(value)) = (request, value)
        && let Some((_, Plain::Map(with))) = members.first_mut()
    {
        with.push(("day".to_owned(), Plain::Text(value)));
    }
}

/// A request with what stands in the fields; as it is, on a page that draws none.
fn told(request: Plain, pressed: &Element) -> Plain {
    let with = to(&request).ok().and_then(|request| with_fields(&request, pressed).ok());
    with.and_then(|with| from(with, "request").ok()).unwrap_or(request)
}

std::thread_local! {
    /// What is drawn: what is the same is left alone, so that no press meets a button that has just been replaced.
    static DRAWN: std::cell::RefCell<Option<View>> = const { std::cell::RefCell::new(None) };
}

fn draw(main: &HtmlElement, view: Option<View>) {
    let same = DRAWN.with_borrow_mut(|drawn| std::mem::replace(drawn, view.clone()) == view);
    if same && main.first_element_child().is_some() {
        return;
    }
    let Some(document) = main.owner_document() else { return };
    if let Some(view) = view.and_then(|view| build(&document, main, &view)) {
        main.replace_children_with_node_1(&view);
    }
}

fn build(document: &Document, main: &HtmlElement, view: &View) -> Option<Element> {
    let element = document.create_element(view.tag.name()).ok()?;
    if !view.class.is_empty() {
        element.set_class_name(&view.class);
    }
    if !view.text.is_empty() {
        element.set_text_content(Some(&view.text));
    }
    if let Some(href) = view.href.as_deref().filter(|href| href.starts_with("https://")) {
        for (name, value) in [("href", href), ("target", "_blank"), ("rel", "noreferrer")] {
            element.set_attribute(name, value).ok()?;
        }
    }
    if let Some(Act::Ask { request } | Act::Set { request }) = &view.act {
        let is_set = matches!(view.act, Some(Act::Set { .. }));
        let (request, main, pressed) = (request.clone(), main.clone(), element.clone());
        let is_field = view.input.is_some();
        EventListener::new(&element, if is_field { "change" } else { "click" }, move |_| {
            let (mut request, main, at) = (request.clone(), main.clone(), pressed.clone());
            if is_set {
                put_day(&mut request, &pressed);
            }
            let go = move || {
                spawn_local(async move {
                    if ask(&told(request, &at), &main).await.is_err() {
                        main.set_text_content(Some("Recourse does not answer. Close this and open it again."));
                    }
                });
            };
            if is_field { settle(&pressed, &Closure::once_into_js(go)) } else { go() }
        })
        .forget();
    }
    if let Some(Act::When { verb, order }) = &view.act {
        let (verb, order, main, button) = (verb.clone(), order.clone(), main.clone(), element.clone());
        EventListener::new(&element, "click", move |_| choose_time(&verb, &order, &main, &button)).forget();
    }
    if let Some(Act::Copy { text }) = &view.act {
        let (text, pressed) = (text.clone(), element.clone());
        EventListener::new(&element, "click", move |_| {
            let (text, pressed) = (text.clone(), pressed.clone());
            spawn_local(async move {
                let copied = copy_text(&text).await.is_ok();
                pressed.set_text_content(Some(if copied { "Copied" } else { "The browser refused to copy" }));
            });
        })
        .forget();
    }
    for kid in &view.kids {
        let kid = build(document, main, kid)?;
        element.append_child(&kid).ok()?;
    }
    if let Some(input) = &view.input {
        dress(&element, &to(&input.to_plain()).ok()?);
    }
    Some(element)
}
