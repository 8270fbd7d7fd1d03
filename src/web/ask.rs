//! What a press in a page of ours asks for, and what becomes of the answer. The background is the one writer; a page only
//! asks.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::{Date, Function, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::bridge::{from, to};
use super::draw::said;
use crate::message::Action;
use crate::plain::Plain;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = sendMessage, catch)]
    async fn send_message(message: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = create, catch)]
    async fn create_tab(properties: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["navigator", "clipboard"], js_name = writeText, catch)]
    async fn copy_text(text: &str) -> Result<JsValue, JsValue>;

    // From inputs.js, on the pages that draw fields.
    #[wasm_bindgen(js_namespace = recourse, js_name = withFields, catch)]
    fn with_fields(request: &JsValue, pressed: &Element) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = recourse, js_name = settle)]
    fn settle(field: &Element, go: &JsValue);
}

/// A verb that the page has put down on the element that is drawn into.
pub(super) fn function_of(main: &HtmlElement, name: &str) -> Option<Function> {
    Reflect::get(main, &name.into()).ok()?.dyn_into().ok()
}

/// Carries out an act whose element was pressed, or changed where it is a field.
pub(super) fn carry_out(act: &Action, is_field: bool, main: &HtmlElement, pressed: &Element) {
    match act {
        Action::Ask { request } | Action::Set { request } => {
            let mut request = request.clone();
            if matches!(act, Action::Set { .. }) {
                put_day(&mut request, pressed);
            }
            let (main, at) = (main.clone(), pressed.clone());
            let go = move || ask_beside(told(request, &at), main, at);
            if is_field { settle(pressed, &Closure::once_into_js(go)) } else { go() }
        }
        Action::When { verb, order } => choose_time(verb, order, main, pressed),
        Action::Copy { text } => {
            let (text, pressed) = (text.clone(), pressed.clone());
            spawn_local(async move {
                let copied = copy_text(&text).await.is_ok();
                pressed.set_text_content(Some(&said(if copied { "ask-copied" } else { "ask-copy-refused" })));
            });
        }
        Action::Fill { .. } | Action::Undo | Action::Dismiss => {}
    }
}

/// Asks, and says beside what was pressed why it was not done.
fn ask_beside(request: Plain, main: HtmlElement, pressed: Element) {
    spawn_local(async move {
        match ask(&request, &main).await {
            Ok(None) => say_beside(&pressed, ""),
            Ok(Some(why)) => say_beside(&pressed, &why),
            Err(_) => say_beside(&pressed, &said("ask-silent")),
        }
    });
}

/// The class of what is said beside something pressed.
const REFUSED: &str = "refused";

/// Puts a sentence behind an element, in view, in the place of one that stood there; or takes that away.
fn say_beside(pressed: &Element, why: &str) {
    let behind = pressed.next_element_sibling().filter(|next| next.class_name() == REFUSED);
    if why.is_empty() {
        behind.iter().for_each(Element::remove);
        return;
    }
    let note = behind.or_else(|| pressed.owner_document()?.create_element("p").ok());
    let Some(note) = note else { return };
    note.set_class_name(REFUSED);
    note.set_text_content(Some(why));
    // A screen reader says it, and a page that has scrolled shows it; where either is refused, it stands there all the same.
    let _ = note.set_attribute("role", "alert");
    let _ = pressed.after_with_node_1(&note);
    note.scroll_into_view_with_bool(false);
}

/// Asks the background. What died with it is asked once more.
async fn send(request: &Plain) -> Result<JsValue, JsError> {
    let request = to(request)?;
    match send_message(&request).await {
        Ok(answer) if answer.is_object() => Ok(answer),
        _ => send_message(&request).await.map_err(|_| JsError::new("the background does not answer")),
    }
}

/// Sends what a press asks for. The answer may be a file, or name an address to open; or it says why nothing was done.
async fn ask(request: &Plain, main: &HtmlElement) -> Result<Option<String>, JsError> {
    let answer = send(request).await?;
    if Reflect::get(&answer, &"file".into()).is_ok_and(|file| file.is_object()) {
        // How a file is written is the page's own matter: it has put down who does.
        let handed = function_of(main, "takesFile").and_then(|takes| takes.call1(main, &answer).ok());
        return handed.map(|_| None).ok_or_else(|| JsError::new("the file could not be handed over"));
    }
    if let Some(closes) = function_of(main, "answered") {
        // A page that shows one thing alone knows what to do once that is done.
        let done = closes.call1(main, &answer).map_err(|_| JsError::new("the page could not be left"))?;
        if done.is_truthy() {
            return Ok(None);
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
        return Ok(None);
    }
    if let Some(name) = answer.get("field").text() {
        let field = main.query_selector(&format!("[name=\"{name}\"]")).ok().flatten();
        if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
            field.focus().map_err(|_| JsError::new("the field could not be shown"))?;
        }
        return Ok(None);
    }
    if let Some(why) = answer.get("refused").text() {
        return Ok(Some(why.to_owned()));
    }
    let is_undone = *answer.get("error") != Plain::Null || !answer.get("panel").get("children").values().is_empty();
    Ok(is_undone.then(|| said("ask-undone")))
}

/// Beside a button stands a field for a time, and the time becomes part of what is asked. Left without one, it goes.
fn choose_time(verb: &str, order: &str, main: &HtmlElement, button: &Element) {
    let field = button.owner_document().and_then(|document| document.create_element("input").ok());
    let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else { return };
    field.set_type("datetime-local");
    let (verb, order, main, chosen, pressed) =
        (verb.to_owned(), order.to_owned(), main.clone(), field.clone(), button.clone());
    EventListener::new(&field, "change", move |_| {
        let moment = Date::parse(&chosen.value());
        if moment.is_nan() {
            return;
        }
        let until = ("until", Plain::tagged("moment", Plain::Int(moment as i64)));
        if let Action::Ask { request } = Action::about(&verb, &order, until) {
            ask_beside(request, main.clone(), pressed.clone());
        }
    })
    .forget();
    let (left, pressed) = (field.clone(), button.clone());
    EventListener::new_with_options(&field, "blur", EventListenerOptions::enable_prevent_default(), move |_| {
        left.remove();
        // It was there a moment ago.
        let _ = pressed.remove_attribute("hidden");
    })
    .forget();
    if button.set_attribute("hidden", "").is_ok() && button.after_with_node_1(&field).is_ok() {
        // A field that cannot take the focus is still there to be pressed.
        let _ = field.focus();
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
