//! A saved dispute form becomes a snapshot of its controls, as the page's own script would have made it.
//!
//! The rules are those of `extension/form/` (controls, chips, labels, lists, areas and collect), and the zoo of forms is held
//! against both. What differs is that nothing is laid out here: hidden is what an attribute, a style in the element or a
//! rule in the page's own style sheets hides, and what a browser would have loaded from elsewhere (a frame's page, a style
//! sheet, a list that opens) is not there.

use std::collections::HashSet;

use recourse::claim::form::{Choice, Control, FormSnapshot, Kind};
use recourse::site::FormSelectors;
use scraper::{ElementRef, Html, Selector};

use self::hidden::Styles;
use self::tree::{compose, cut, name, places, says, selector};

mod areas;
mod chips;
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

/// The same, and for each control the marks (`data-fx`) of the elements it is, holds or stands in.
#[cfg(test)]
pub(crate) fn collect_with_marks(text: &str, selectors: &FormSelectors) -> (FormSnapshot, Vec<HashSet<String>>) {
    let document = compose(Html::parse_document(text));
    let form = Form::of(&document, selectors);
    let mark = |element: ElementRef<'_>| element.attr("data-fx").map(str::to_owned);
    let around = |element: ElementRef<'_>| tree::ancestors(element).filter_map(mark).collect::<Vec<_>>();
    let within = |element: ElementRef<'_>| {
        let own = std::iter::once(element).chain(element.descendent_elements());
        own.filter_map(mark).collect::<Vec<_>>()
    };
    let of = |(members, _): &(Vec<ElementRef<'_>>, Kind)| {
        members.iter().flat_map(|each| [around(*each), within(*each)].concat()).collect()
    };
    let marks = form.groups.iter().map(of).collect();
    (form.snapshot(), marks)
}

struct Form<'a> {
    document: &'a Html,
    dropdown: Selector,
    press: Option<Selector>,
    list: Selector,
    option: Selector,
    disabled: Selector,
    toggle: Selector,
    line: Selector,
    lines: &'a str,
    styles: Styles,
    /// Fields, and radio buttons one by one.
    controls: Vec<ElementRef<'a>>,
    /// Buttons, chips and cards of which one may be an answer, and boxes that may open a list.
    others: Vec<ElementRef<'a>>,
    /// What is no text beside a control: the two above.
    ids: HashSet<ego_tree::NodeId>,
    /// All of them by what they are one of, in the order in which they stand.
    groups: Vec<(Vec<ElementRef<'a>>, Kind)>,
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
            toggle: selector(&selectors.toggle),
            line: selector(&selectors.line),
            lines: &selectors.line,
            styles: Styles::of(document),
            controls: Vec::new(),
            others: Vec::new(),
            ids: HashSet::new(),
            groups: Vec::new(),
        };
        let all = selector(&[&selectors.control, ", ", &selectors.dropdown].concat());
        form.controls = document.select(&all).filter(|element| form.is_control(*element)).collect();
        let fields = form.groups_of_controls();
        form.controls.retain(|element| fields.iter().flatten().any(|each| each.id() == element.id()));
        let chips = form.chips();
        let boxes = form.boxes(&chips);
        let lists = form.standing_lists();
        form.others = chips.iter().flatten().chain(&boxes).chain(&lists).copied().collect();
        form.ids = form.controls.iter().chain(&form.others).map(|element| element.id()).collect();
        let mut groups: Vec<_> = fields
            .into_iter()
            .map(|members| {
                let kind = members.first().map_or(Kind::Other, |first| form.kind(*first));
                (members, kind)
            })
            .collect();
        groups.extend(chips.into_iter().map(|members| {
            let is_toggle = members.iter().all(|each| form.toggle.matches(each));
            (members, if is_toggle { Kind::Toggle } else { Kind::Buttons })
        }));
        groups.extend(boxes.into_iter().map(|each| (vec![each], Kind::Box)));
        groups.extend(lists.into_iter().map(|each| (vec![each], Kind::Radio)));
        let order = places(document);
        groups.sort_by_key(|(members, _)| members.first().and_then(|first| order.get(&first.id())).copied());
        form.groups = groups;
        form
    }

    /// Every element that names an order line, with the line: it may name its product beside it.
    fn lines_named(&self) -> Vec<(ElementRef<'a>, String)> {
        let names_line = |attribute: &str| self.lines.contains(&["[", attribute, "]"].concat());
        let mut named = Vec::new();
        for element in self.document.select(&self.line) {
            let attributes = element.value().attrs().filter(|(name, _)| names_line(name)).map(|(_, value)| value);
            let said = element.attr("value").into_iter().chain(attributes);
            named.extend(said.filter(|value| recourse::site::is_id(value)).map(|line| (element, line.to_owned())));
        }
        named
    }

    fn snapshot(&self) -> FormSnapshot {
        let members: Vec<Vec<ElementRef<'a>>> = self.groups.iter().map(|(members, _)| members.clone()).collect();
        let areas = self.areas(&members);
        let control = |(n, (members, kind)): (usize, &(Vec<ElementRef<'a>>, Kind))| {
            let at = u32::try_from(n + 1).unwrap_or(u32::MAX);
            Some(Control { at, area: areas.of(members), ..self.control(members, *kind)? })
        };
        FormSnapshot {
            language: self.document.root_element().attr("lang").map(str::to_owned),
            title: self.document.select(&selector("title")).next().map(text_of).unwrap_or_default(),
            lines: self.lines_named().into_iter().map(|(_, line)| line).collect(),
            controls: self.groups.iter().enumerate().filter_map(control).collect(),
            areas: areas.all,
        }
    }

    fn control(&self, members: &[ElementRef<'a>], kind: Kind) -> Option<Control> {
        let element = *members.first()?;
        let is_front = kind == Kind::Text && (says(element, "readonly") || says(element, "aria-readonly"));
        let list = (kind.is_list() || is_front).then(|| self.entries(element)).flatten();
        let listed = !(kind.is_list() || is_front) || list.is_some();
        let options = match kind {
            Kind::Radio if lists::is_list_box(element) => self.lines_of(element),
            Kind::Radio => members.iter().map(|each| self.radio(*each)).collect(),
            Kind::Toggle | Kind::Buttons => members.iter().map(|each| self.chip(*each)).collect(),
            Kind::Select => self.entries_of_select(element),
            _ => list.unwrap_or_default(),
        };
        let disabled = members.iter().all(|each| self.is_disabled(*each));
        let is_field = !lists::is_list_box(element) && kind.is_text()
            || matches!(kind, Kind::Select | Kind::Radio | Kind::File | Kind::Other);
        let read_only = is_field
            && (says(element, "readonly")
                || says(element, "aria-readonly")
                || element.attr("contenteditable") == Some("false"));
        let value = if kind.is_text() { value_of(element) } else { String::new() };
        let (head, rest) = if kind == Kind::Box { self.box_parts(element) } else { Default::default() };
        let shown = match kind {
            Kind::Dropdown => self.chosen_in(element),
            Kind::Box => rest,
            _ if holds_something(&value) || read_only || disabled => value.clone(),
            _ => String::new(),
        };
        let label = self.label(members, kind);
        let number = |name: &str| element.attr(name).map(str::to_owned);
        let longest = ["maxlength", "data-maxlength", "data-max-length"]
            .into_iter()
            .find_map(|name| element.attr(name)?.trim().parse().ok());
        let placeholder = element.attr("placeholder").or_else(|| element.attr("data-placeholder")).unwrap_or_default();
        Some(Control {
            at: 0,
            area: 0,
            kind,
            label: if label.is_empty() { head } else { label },
            near: self.before(members, &options),
            after: self.after(members),
            placeholder: cut(placeholder),
            notes: self.notes(members),
            options,
            listed,
            popup: element.attr("aria-haspopup").is_some_and(|value| value != "false"),
            max_length: longest.filter(|most: &u32| *most > 0),
            most: number("max").or_else(|| number("aria-valuemax")),
            shown: Some(shown).filter(|shown| !shown.trim().is_empty()),
            read_only,
            disabled,
            hidden: members.iter().all(|each| self.is_hidden(*each)),
            filled: holds_something(&value),
        })
    }

    /// What a drop-down made of other elements shows.
    fn chosen_in(&self, element: ElementRef<'a>) -> String {
        let (inner, combobox) = (selector("input"), selector("[role=combobox]"));
        let trigger = element.select(&combobox).next().unwrap_or(element);
        let text = [self.words(trigger), self.words(element)].into_iter().find(|text| !text.is_empty());
        let fronts = [Some(element), element.select(&inner).next()];
        cut(&text.unwrap_or_else(|| {
            fronts.into_iter().flatten().find_map(|each| each.attr("value")).unwrap_or_default().to_owned()
        }))
    }
}

fn entry(element: ElementRef<'_>, group: String) -> Choice {
    let disabled = ["disabled", "aria-disabled", "hidden"].into_iter().any(|name| says(element, name));
    // What a list marks with `aria-selected` may be where the keys stand, and is no choice.
    Choice { text: text_of(element), group, chosen: says(element, "selected"), disabled, ..Choice::default() }
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
