//! The popup: every open order line, most urgent first.

use gloo::events::EventListener;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Document, Element, HtmlElement};

use super::bridge::{from, to};
use crate::message::{Act, Request, Response, Tag, View};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = sendMessage, catch)]
    async fn send_message(message: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = create, catch)]
    async fn create_tab(properties: &JsValue) -> Result<JsValue, JsValue>;
}

/// Draws the popup into an element.
#[wasm_bindgen]
pub async fn show_popup(main: HtmlElement) -> Result<(), JsError> {
    let response = ask(&Request::Popup).await?;
    draw(&main, response);
    Ok(())
}

async fn ask(request: &Request) -> Result<Response, JsError> {
    let answer = send_message(&to(request)?).await.map_err(|_| JsError::new("the background does not answer"))?;
    let error = js_sys::Reflect::get(&answer, &"error".into()).ok().and_then(|error| error.as_string());
    if let Some(error) = error {
        return Err(JsError::new(&error));
    }
    from(answer, "answer")
}

fn draw(main: &HtmlElement, response: Response) {
    let Some(document) = main.owner_document() else { return };
    if let Some(view) = response.popup.or(response.panel).as_ref().and_then(|view| build(&document, main, view)) {
        main.replace_children_with_node_1(&view);
    }
    if let Some(url) = response.go {
        spawn_local(async move {
            let properties = js_sys::Object::new();
            let set = js_sys::Reflect::set(&properties, &"url".into(), &url.into());
            if set.is_ok() && create_tab(&properties).await.is_ok()
                && let Some(window) = web_sys::window()
            {
                // Firefox leaves the popup open over the new tab.
                let _ = window.close();
            }
        });
    }
}

fn build(document: &Document, main: &HtmlElement, view: &View) -> Option<Element> {
    let element = document.create_element(tag_name(view.tag)).ok()?;
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
    if let Some(Act::Ask { request }) = &view.act {
        let (request, main) = (request.clone(), main.clone());
        EventListener::new(&element, "click", move |_| {
            let (request, main) = (request.clone(), main.clone());
            spawn_local(async move {
                match ask(&request).await {
                    Ok(response) => draw(&main, response),
                    Err(error) => main.set_text_content(JsValue::from(error).as_string().as_deref()),
                }
            });
        })
        .forget();
    }
    for kid in &view.kids {
        let kid = build(document, main, kid)?;
        element.append_child(&kid).ok()?;
    }
    Some(element)
}

const fn tag_name(tag: Tag) -> &'static str {
    match tag {
        Tag::Div => "div",
        Tag::Span => "span",
        Tag::Strong => "strong",
        Tag::P => "p",
        Tag::H2 => "h2",
        Tag::Ul => "ul",
        Tag::Li => "li",
        Tag::A => "a",
        Tag::Button => "button",
        Tag::Pre => "pre",
    }
}
