//! One tree of what is shown as one, and how to walk it.

use std::collections::HashMap;

use ego_tree::NodeId;
use recourse::snapshot::{LONGEST_TEXT, fold};
use scraper::node::{Element, Node};
use scraper::{ElementRef, Html, Selector};

/// One tree of what a browser shows as one: declared shadow roots in their hosts, frames written into the page.
pub(super) fn compose(mut document: Html) -> Html {
    let mut waiting: Vec<_> = document.tree.nodes().map(|node| node.id()).collect();
    while let Some(id) = waiting.pop() {
        let Some(mut node) = document.tree.get_mut(id) else { continue };
        let Node::Element(element) = node.value() else { continue };
        if element.name() == "template" && element.attr("shadowrootmode").is_some() {
            element.name.local = SHADOW.into();
        } else if let Some(inner) = element.attr("srcdoc").filter(|_| element.name() == "iframe") {
            let inner = compose(Html::parse_document(inner));
            node.append_subtree(inner.tree);
        }
    }
    document
}

/// What a declared shadow root is called in the composed tree.
const SHADOW: &str = "shadow-root";

pub(super) fn selector(text: &str) -> Selector {
    // A page matches nothing rather than failing, should the data hold a selector this parser does not know.
    Selector::parse(text)
        .or_else(|_| Selector::parse("nothing"))
        .unwrap_or_else(|_| unreachable!("a name is a selector"))
}

pub(super) fn input_type(element: ElementRef<'_>) -> String {
    if element.value().name() != "input" {
        return String::new();
    }
    element.attr("type").unwrap_or_default().trim().to_lowercase()
}

pub(super) fn is_native(element: ElementRef<'_>) -> bool {
    matches!(element.value().name(), "input" | "textarea" | "select")
}

pub(super) fn is_editable(element: ElementRef<'_>) -> bool {
    element.attr("contenteditable").is_some_and(|value| value != "false") || element.attr("role") == Some("textbox")
}

/// What a page never shows as text.
pub(super) fn is_silent(element: &Element) -> bool {
    // What a button says is no word about the field beside it.
    element.attr("role") == Some("button")
        || matches!(
            element.name(),
            "script" | "style" | "template" | "noscript" | "option" | "select" | "textarea" | "svg" | "button"
        )
}

/// Where looking for a label ends: beyond it stands the rest of the page.
pub(super) fn is_edge(element: ElementRef<'_>) -> bool {
    matches!(element.value().name(), "form" | "body" | "html" | "main" | "iframe" | SHADOW)
}

pub(super) fn name(element: ElementRef<'_>) -> &str {
    element.value().name()
}

pub(super) fn parent(element: ElementRef<'_>) -> Option<ElementRef<'_>> {
    element.parent().and_then(ElementRef::wrap)
}

pub(super) fn ancestors(element: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    element.ancestors().filter_map(ElementRef::wrap)
}

pub(super) fn is_inside(element: ElementRef<'_>, other: ElementRef<'_>) -> bool {
    element.ancestors().any(|above| above.id() == other.id())
}

/// The shadow root, frame or page an element's references are looked up in.
pub(super) fn scope(element: ElementRef<'_>) -> ElementRef<'_> {
    let edge = ancestors(element).find(|above| matches!(above.value().name(), SHADOW | "html"));
    edge.unwrap_or(element)
}

pub(super) fn by_id<'a>(scope: ElementRef<'a>, id: &str) -> Option<ElementRef<'a>> {
    scope.descendent_elements().find(|each| each.attr("id") == Some(id))
}

/// An attribute that is there and does not say no.
pub(super) fn says(element: ElementRef<'_>, name: &str) -> bool {
    element.attr(name).is_some_and(|value| value != "false")
}

/// The places of a page's elements, in the order in which they stand.
pub(super) fn places(document: &Html) -> HashMap<NodeId, usize> {
    document.root_element().descendants().enumerate().map(|(n, node)| (node.id(), n)).collect()
}

/// The smallest element around several; none around one alone.
pub(super) fn common<'a>(members: &[ElementRef<'a>]) -> Option<ElementRef<'a>> {
    let around = ancestors(*members.first()?).find(|above| members.iter().all(|each| is_inside(*each, *above)));
    around.filter(|_| members.len() > 1)
}

pub(super) fn cut(text: &str) -> String {
    fold(text).chars().take(LONGEST_TEXT).collect()
}
