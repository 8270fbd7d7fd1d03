//! A saved dispute form becomes a snapshot of its controls, as the page's own script would have made it.
//!
//! The rules are those of `extension/form/` (controls, labels, lists and collect), and the zoo of forms is held against
//! both. What differs is that nothing is laid out here: hidden is what an attribute, a style in the element or a rule in
//! the page's own style sheets hides, and what a browser would have loaded from elsewhere (a frame's page, a style sheet, a
//! list that opens) is not there.

use std::collections::HashSet;

use recourse::claim::form::{Choice, Control, FormSnapshot, Kind};
use recourse::site::FormSelectors;
use scraper::{ElementRef, Html, Selector};

use self::hidden::hiding_rules;
use self::tree::{compose, cut, name, selector};

mod controls;
mod hidden;
mod labels;
mod lists;
mod tree;

/// Reads a form; any text is a page.
pub(crate) fn collect(text: &str, selectors: &FormSelectors) -> FormSnapshot {
    let document = compose(Html::parse_document(text));
    Form::of(&document, selectors).snapshot()
}

struct Form<'a> {
    document: &'a Html,
    dropdown: Selector,
    press: Option<Selector>,
    list: Selector,
    option: Selector,
    disabled: Selector,
    line: Selector,
    lines: &'a str,
    hiding: Vec<Selector>,
    controls: Vec<ElementRef<'a>>,
    ids: HashSet<ego_tree::NodeId>,
}

impl<'a> Form<'a> {
    fn of(document: &'a Html, selectors: &'a FormSelectors) -> Self {
        let mut form = Self {
            document,
            dropdown: selector(&selectors.dropdown),
            press: Selector::parse(&selectors.dropdown_press).ok(),
            list: selector(&selectors.list),
            option: selector(&selectors.option),
            disabled: selector(&selectors.disabled),
            line: selector(&selectors.line),
            lines: &selectors.line,
            hiding: hiding_rules(document),
            controls: Vec::new(),
            ids: HashSet::new(),
        };
        let all = selector(&[&selectors.control, ", ", &selectors.dropdown].concat());
        form.controls = document.select(&all).filter(|element| form.is_control(*element)).collect();
        form.ids = form.controls.iter().map(|element| element.id()).collect();
        form
    }

    /// An element that names its line may name its product beside it.
    fn names_line(&self, attribute: &str) -> bool {
        self.lines.contains(&["[", attribute, "]"].concat())
    }

    fn snapshot(&self) -> FormSnapshot {
        let language = self.document.root_element().attr("lang").map(str::to_owned);
        let mut lines = Vec::new();
        for element in self.document.select(&self.line) {
            let said = element
                .attr("value")
                .into_iter()
                .chain(element.value().attrs().filter(|(name, _)| self.names_line(name)).map(|(_, value)| value));
            lines.extend(said.filter(|value| recourse::site::is_id(value)).map(str::to_owned));
        }
        let controls = self.groups().iter().filter_map(|members| self.control(members)).collect();
        FormSnapshot { language, lines, controls }
    }

    fn control(&self, members: &[ElementRef<'a>]) -> Option<Control> {
        let element = *members.first()?;
        let kind = self.kind(element);
        let options = match kind {
            Kind::Radio => members.iter().map(|each| self.radio(*each)).collect(),
            Kind::Select => element.select(&selector("option")).map(|each| entry(each, text_of(each))).collect(),
            _ => Vec::new(),
        };
        let list = (kind == Kind::Dropdown).then(|| self.entries(element)).flatten();
        let listed = kind != Kind::Dropdown || list.is_some();
        let is_text = matches!(kind, Kind::Text | Kind::Number | Kind::Textarea);
        let value = if is_text { value_of(element) } else { String::new() };
        let disabled = members.iter().all(|each| self.is_disabled(*each));
        let says = |name: &str| element.attr(name).is_some_and(|value| value != "false");
        let read_only = kind != Kind::Dropdown
            && (says("readonly") || says("aria-readonly") || element.attr("contenteditable") == Some("false"));
        let options = list.unwrap_or(options);
        let placeholder = element.attr("placeholder").or_else(|| element.attr("data-placeholder")).unwrap_or_default();
        let mut hint = vec![placeholder.to_owned(), self.texts(element, "aria-describedby")];
        hint.extend(self.after(members));
        hint.retain(|text| !text.is_empty());
        let mut near = self.before(members, &options);
        if near.is_empty() && !placeholder.is_empty() {
            near.push(cut(placeholder));
        }
        let number = |name: &str| element.attr(name).map(str::to_owned);
        let longest = ["maxlength", "data-maxlength", "data-max-length"]
            .into_iter()
            .find_map(|name| element.attr(name)?.trim().parse().ok());
        Some(Control {
            at: self.at(element),
            kind,
            label: self.label(members, kind),
            near,
            hint: cut(&hint.join(" ")),
            options,
            listed,
            max_length: longest.filter(|most: &u32| *most > 0),
            most: number("max").or_else(|| number("aria-valuemax")),
            shown: (read_only || disabled).then(|| cut(&value)).filter(|value| !value.is_empty()),
            read_only,
            disabled,
            hidden: members.iter().all(|each| self.is_hidden(*each)),
            filled: holds_something(&value),
        })
    }

    /// The place of an element among the controls, from 1: what the page's script numbers as it goes.
    fn at(&self, element: ElementRef<'a>) -> u32 {
        let at = self.controls.iter().position(|each| each.id() == element.id()).unwrap_or_default();
        u32::try_from(at + 1).unwrap_or(u32::MAX)
    }
}

fn entry(element: ElementRef<'_>, text: String) -> Choice {
    let says = |name: &str| element.attr(name).is_some_and(|value| value != "false");
    Choice {
        at: 0,
        text,
        chosen: says("selected"),
        disabled: says("disabled") || says("aria-disabled") || says("hidden"),
    }
}

fn text_of(element: ElementRef<'_>) -> String {
    cut(&element.text().collect::<String>())
}

fn value_of(element: ElementRef<'_>) -> String {
    match name(element) {
        "input" => element.attr("value").unwrap_or_default().to_owned(),
        _ => element.text().collect(),
    }
}

/// A nought is an empty amount.
fn holds_something(value: &str) -> bool {
    value.chars().any(|c| !c.is_whitespace() && !matches!(c, '0' | '.' | ',' | '\u{200b}'))
}
