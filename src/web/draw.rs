//! Draws a view into a page of ours, and draws it anew in place: what is still there stays the very element it was, so that
//! nothing jumps, closes or loses the focus because something else has changed.

use std::cell::RefCell;

use gloo::events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement, Node, Text};

use super::ask::carry_out;
use super::bridge::to;
use crate::message::{Action, Tag, View};
use crate::plain::ToPlain;

#[wasm_bindgen]
extern "C" {
    // From inputs.js, on the pages that draw fields.
    #[wasm_bindgen(js_namespace = recourse, js_name = dress)]
    fn dress(element: &Element, input: &JsValue);
    // From core.js: what is told, in words.
    #[wasm_bindgen(js_namespace = recourse, js_name = textOf)]
    fn text_of(told: &JsValue) -> String;
}

/// A view as it is drawn.
struct Drawn {
    /// The view, without what stands inside it.
    view: View,
    element: Element,
    /// Its own text, where it has any.
    text: Option<Text>,
    children: Vec<Drawn>,
}

thread_local! {
    static DRAWN: RefCell<Option<Drawn>> = const { RefCell::new(None) };
    /// What a press on an element does: the element carries its place here, for an element may outlive what it did.
    static ACTS: RefCell<Vec<(Action, bool)>> = const { RefCell::new(Vec::new()) };
}

/// The property by which an element says what a press on it does.
const ACT: &str = "recourseAct";

/// Draws a view into an element, in the place of what is drawn there.
pub(super) fn draw(main: &HtmlElement, view: Option<View>) {
    let Some(view) = view else { return };
    let Some(document) = main.owner_document() else { return };
    DRAWN.with_borrow_mut(|drawn| {
        let here = drawn.as_mut().filter(|drawn| main.contains(Some(&drawn.element)));
        match here.filter(|drawn| is_same(&drawn.view, &view)) {
            Some(drawn) => patch(&document, drawn, view),
            None => {
                let Some(new) = build(&document, view) else { return };
                main.replace_children_with_node_1(&new.element);
                if drawn.is_none() {
                    listen(main);
                }
                *drawn = Some(new);
            }
        }
    });
}

/// One listener of each kind for all that is drawn, now and later.
fn listen(main: &HtmlElement) {
    for kind in ["click", "change"] {
        let into = main.clone();
        EventListener::new(main, kind, move |event| {
            let mut at = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            while let Some(element) = at {
                if let Some((act, is_field)) = act_of(&element) {
                    // A field's act is its change, another's a press.
                    if is_field == (event.type_() == "change") {
                        carry_out(&act, is_field, &into, &element);
                    }
                    return;
                }
                at = element.parent_element().filter(|around| into.contains(Some(around)));
            }
        })
        .forget();
    }
}

fn act_of(element: &Element) -> Option<(Action, bool)> {
    let place = Reflect::get(element, &ACT.into()).ok()?.as_f64()?;
    ACTS.with_borrow(|acts| acts.get(place as usize).cloned())
}

/// Says what a press on an element does from now on.
fn set_act(element: &Element, view: &View) {
    let place = Reflect::get(element, &ACT.into()).ok().and_then(|place| place.as_f64());
    let place = ACTS.with_borrow_mut(|acts| {
        let act = view.act.clone().map(|act| (act, view.input.is_some()))?;
        match place.and_then(|place| acts.get_mut(place as usize)) {
            Some(known) => *known = act,
            None => {
                acts.push(act);
                return Some(acts.len() - 1);
            }
        }
        place.map(|place| place as usize)
    });
    let place = place.map_or(JsValue::UNDEFINED, |place| (place as f64).into());
    // An element takes any property.
    let _ = Reflect::set(element, &ACT.into(), &place);
}

fn build(document: &Document, mut view: View) -> Option<Drawn> {
    let element = document.create_element(view.tag.name()).ok()?;
    let children = std::mem::take(&mut view.children);
    let mut drawn =
        Drawn { view: View { tag: view.tag, ..View::default() }, element, text: None, children: Vec::new() };
    wear(document, &mut drawn, &view);
    for child in children {
        let child = build(document, child)?;
        drawn.element.append_child(&child.element).ok()?;
        drawn.children.push(child);
    }
    if let Some(input) = &view.input {
        dress(&drawn.element, &to(&input.to_plain()).ok()?);
    }
    drawn.view = view;
    Some(drawn)
}

/// Gives an element what its view has of its own, as far as that differs from what it has.
fn wear(document: &Document, drawn: &mut Drawn, view: &View) {
    let (old, element) = (&drawn.view, &drawn.element);
    if old.class != view.class {
        element.set_class_name(&view.class);
    }
    if old.text != view.text {
        match &drawn.text {
            Some(text) => text.set_data(&words(&view.text)),
            None => {
                let text = document.create_text_node(&words(&view.text));
                // What stands inside comes behind the element's own words.
                if element.insert_before(&text, element.first_child().as_ref()).is_ok() {
                    drawn.text = Some(text);
                }
            }
        }
    }
    if old.href != view.href {
        let href = view.href.as_deref().filter(|href| href.starts_with("https://"));
        for (name, value) in [("href", href), ("target", href.map(|_| "_blank")), ("rel", href.map(|_| "noreferrer"))] {
            // These names are attributes everywhere.
            let _ = match value {
                Some(value) => element.set_attribute(name, value),
                None => element.remove_attribute(name),
            };
        }
    }
    if old.act != view.act {
        set_act(element, view);
    }
}

/// Whether one view may take the place of another in the same element.
fn is_same(old: &View, new: &View) -> bool {
    old.tag == new.tag && old.key == new.key && old.input.is_some() == new.input.is_some()
}

fn patch(document: &Document, drawn: &mut Drawn, mut view: View) {
    let children = std::mem::take(&mut view.children);
    wear(document, drawn, &view);
    patch_kids(document, drawn, children);
    let keeps = view.input != drawn.view.input && is_typed_in(drawn);
    if let Some(input) = view.input.as_ref().filter(|_| view.input != drawn.view.input && !keeps)
        && let Ok(input) = to(&input.to_plain())
    {
        dress(&drawn.element, &input);
    }
    if keeps {
        // What the shopper is typing is not drawn over; what should stand there is put there the next time.
        view.input = drawn.view.input.take();
    }
    drawn.view = view;
}

/// Whether the shopper is at a field and has put something else there than what was drawn.
fn is_typed_in(drawn: &Drawn) -> bool {
    let is_active = drawn.element.owner_document().and_then(|document| document.active_element());
    let value = Reflect::get(&drawn.element, &"value".into()).ok().and_then(|value| value.as_string());
    let was = drawn.view.input.as_ref().map(|input| input.value.clone());
    is_active.as_ref() == Some(&drawn.element) && matches!(drawn.view.tag, Tag::Input | Tag::Textarea) && value != was
}

/// Draws what stands inside anew. What has a key stays where it was, whatever comes first now; new things stand behind what
/// they follow.
fn patch_kids(document: &Document, drawn: &mut Drawn, new: Vec<View>) {
    let mut old: Vec<Option<Drawn>> = std::mem::take(&mut drawn.children).into_iter().map(Some).collect();
    let places = matches(&old, &new);
    let is_keyed = !new.is_empty() && new.iter().all(|view| view.key.is_some());
    // The places of what stays, in the order in which it stands there.
    let mut order: Vec<(usize, Option<usize>)> = Vec::new();
    if is_keyed {
        let mut stays: Vec<(usize, usize)> =
            places.iter().enumerate().filter_map(|(n, place)| place.map(|place| (place, n))).collect();
        stays.sort_unstable();
        order.extend(stays.into_iter().map(|(place, n)| (n, Some(place))));
        for (n, _) in places.iter().enumerate().filter(|(_, place)| place.is_none()) {
            let behind = n.checked_sub(1).and_then(|before| order.iter().position(|(other, _)| *other == before));
            order.insert(behind.map_or(0, |at| at + 1), (n, None));
        }
    } else {
        order.extend(places.iter().copied().enumerate());
    }
    let mut new: Vec<Option<View>> = new.into_iter().map(Some).collect();
    let mut children = Vec::new();
    for (n, place) in order {
        let Some(view) = new.get_mut(n).and_then(Option::take) else { continue };
        let kept = place.and_then(|place| old.get_mut(place)).and_then(Option::take);
        match kept {
            Some(mut kept) => {
                patch(document, &mut kept, view);
                children.push((kept, true));
            }
            None => children.extend(build(document, view).map(|built| (built, false))),
        }
    }
    for gone in old.into_iter().flatten() {
        gone.element.remove();
    }
    // From the end: each new one stands in front of what follows it.
    let mut next: Option<Node> = None;
    for (child, is_kept) in children.iter().rev() {
        // What is appended to an element that is there, is there.
        if !is_kept && drawn.element.insert_before(&child.element, next.as_ref()).is_err() {
            continue;
        }
        next = Some(child.element.clone().into());
    }
    drawn.children = children.into_iter().map(|(child, _)| child).collect();
}

/// A message without places, in words.
pub(super) fn said(id: &str) -> String {
    crate::text::named(id).map(|told| words(&told)).unwrap_or_default()
}

fn words(told: &crate::text::Text) -> String {
    if let crate::text::Text::Verbatim(words) = told {
        return words.clone();
    }
    to(&told.to_plain()).map(|told| text_of(&told)).unwrap_or_default()
}

/// For each new view the old one whose element it takes: by its key, or, in the order in which they stand, one that says the
/// same, or one that looks the same and is not needed by a later one.
fn matches(old: &[Option<Drawn>], new: &[View]) -> Vec<Option<usize>> {
    let old: Vec<&View> = old.iter().flatten().map(|drawn| &drawn.view).collect();
    let says_same = |old: &View, new: &View| is_same(old, new) && old.class == new.class && old.text == new.text;
    let mut from = 0;
    let mut places = Vec::new();
    for (n, view) in new.iter().enumerate() {
        if view.key.is_some() {
            places.push(old.iter().position(|old| is_same(old, view)));
            continue;
        }
        let rest = || old.iter().enumerate().skip(from).filter(|(_, old)| old.key.is_none());
        let is_needed = |old: &View| new.iter().skip(n + 1).any(|later| says_same(old, later));
        let looks_same = |old: &View| is_same(old, view) && first_word(&old.class) == first_word(&view.class);
        let place = rest().find(|(_, old)| says_same(old, view));
        let place = place.or_else(|| rest().find(|(_, old)| looks_same(old) && !is_needed(old)));
        let place = place.map(|(place, _)| place);
        from = place.map_or(from, |place| place + 1);
        places.push(place);
    }
    places
}

fn first_word(class: &str) -> &str {
    class.split(' ').next().unwrap_or_default()
}
