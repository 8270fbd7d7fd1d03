//! A saved dispute form becomes a snapshot of its controls, as the page's own script would have made it.
//!
//! The rules are those of `extension/form/` (controls, labels, lists and collect), and the zoo of forms is held against
//! both. What differs is that nothing is laid out here: hidden is what an attribute, a style in the element or a rule in
//! the page's own style sheets hides, and what a browser would have loaded from elsewhere (a frame's page, a style sheet, a
//! list that opens) is not there.

use std::collections::HashSet;

use recourse::claim::form::{Choice, Control, FormSnapshot, Kind};
use recourse::site::FormSelectors;
use recourse::snapshot::{LONGEST_TEXT, fold};
use scraper::node::{Element, Node};
use scraper::{ElementRef, Html, Selector};

/// How many texts before a control may be its label, and how far up they are looked for.
const MOST_NEAR: usize = 5;
const MOST_LEVELS: usize = 5;

/// Reads a form; any text is a page.
pub(crate) fn collect(text: &str, selectors: &FormSelectors) -> FormSnapshot {
    let document = compose(Html::parse_document(text));
    Form::of(&document, selectors).snapshot()
}

/// One tree of what a browser shows as one: declared shadow roots in their hosts, frames written into the page.
fn compose(mut document: Html) -> Html {
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

/// Class names by which style sheets everywhere hide: the sheet itself is seldom saved with the page.
const HIDING: [&str; 7] = ["hidden", "d-none", "hide", "is-hidden", "sr-only", "visually-hidden", "visuallyhidden"];

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

fn selector(text: &str) -> Selector {
    // A page matches nothing rather than failing, should the data hold a selector this parser does not know.
    Selector::parse(text)
        .or_else(|_| Selector::parse("nothing"))
        .unwrap_or_else(|_| unreachable!("a name is a selector"))
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

    fn is_control(&self, element: ElementRef<'a>) -> bool {
        let inside = |what: &Selector| ancestors(element).any(|above| what.matches(&above));
        let is_button = element.value().name() == "input"
            && matches!(input_type(element).as_str(), "hidden" | "submit" | "button" | "reset" | "image");
        // A radio button dressed as a label holds the real one.
        let holds_radio =
            element.attr("role") == Some("radio") && element.select(&selector("input[type=radio]")).next().is_some();
        let in_template = ancestors(element).any(|above| above.value().name() == "template");
        let in_list = self.list.matches(&element) || inside(&self.list);
        let in_editor = !is_native(element) && ancestors(element).any(is_editable);
        !(is_button || holds_radio || in_template || in_list || in_editor || inside(&self.dropdown))
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
        let mut seen = HashSet::new();
        let mut controls = Vec::new();
        for element in &self.controls {
            if seen.insert(self.group(*element)) {
                controls.push(self.control(*element));
            }
        }
        FormSnapshot { language, lines, controls }
    }

    fn control(&self, element: ElementRef<'a>) -> Control {
        let kind = self.kind(element);
        let members = self.members(element);
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
        let around = self.around(&members);
        let placeholder = element.attr("placeholder").or_else(|| element.attr("data-placeholder")).unwrap_or_default();
        let mut hint = vec![placeholder.to_owned(), self.texts(element, "aria-describedby"), around.after];
        hint.retain(|text| !text.is_empty());
        let mut near = around.before;
        if near.is_empty() && !placeholder.is_empty() {
            near.push(cut(placeholder));
        }
        let number = |name: &str| element.attr(name).map(str::to_owned);
        let longest = ["maxlength", "data-maxlength", "data-max-length"]
            .into_iter()
            .find_map(|name| element.attr(name)?.trim().parse().ok());
        Control {
            at: self.at(element),
            kind,
            label: self.label(element, kind),
            near,
            hint: cut(&hint.join(" ")),
            options: list.unwrap_or(options),
            listed,
            max_length: longest.filter(|most: &u32| *most > 0),
            most: number("max").or_else(|| number("aria-valuemax")),
            shown: (read_only || disabled).then(|| cut(&value)).filter(|value| !value.is_empty()),
            read_only,
            disabled,
            hidden: members.iter().all(|each| self.is_hidden(*each)),
            filled: holds_something(&value),
        }
    }

    /// The place of an element among the controls, from 1: what the page's script numbers as it goes.
    fn at(&self, element: ElementRef<'a>) -> u32 {
        let at = self.controls.iter().position(|each| each.id() == element.id()).unwrap_or_default();
        u32::try_from(at + 1).unwrap_or(u32::MAX)
    }

    fn kind(&self, element: ElementRef<'a>) -> Kind {
        if self.dropdown.matches(&element) {
            return Kind::Dropdown;
        }
        match element.value().name() {
            "textarea" => Kind::Textarea,
            "select" => Kind::Select,
            "input" => match input_type(element).as_str() {
                "radio" => Kind::Radio,
                "file" => Kind::File,
                "number" => Kind::Number,
                "" | "text" | "tel" => Kind::Text,
                _ => Kind::Other,
            },
            _ if element.attr("role") == Some("radio") => Kind::Radio,
            _ => Kind::Textarea,
        }
    }

    /// What makes radio buttons one group: their name in their form, or what they stand in.
    fn group(&self, element: ElementRef<'a>) -> String {
        if self.kind(element) != Kind::Radio {
            return format!("{:?}", element.id());
        }
        let form = ancestors(element).find(|above| above.value().name() == "form").map(|form| form.id());
        match element.attr("name").filter(|name| !name.is_empty()) {
            Some(name) => format!("{form:?} {:?} {name}", scope(element).id()),
            None => {
                let around = ancestors(element)
                    .find(|above| above.attr("role") == Some("radiogroup") || above.value().name() == "fieldset");
                format!("{:?}", around.map_or(element.id(), |around| around.id()))
            }
        }
    }

    fn members(&self, element: ElementRef<'a>) -> Vec<ElementRef<'a>> {
        let group = self.group(element);
        self.controls.iter().copied().filter(|each| self.group(*each) == group).collect()
    }

    /// What a control's own label says: by reference, in the element, around it, or in the group it is in.
    fn label(&self, element: ElementRef<'a>, kind: Kind) -> String {
        let inner = selector("[role=combobox], input, button");
        let parts = std::iter::once(element)
            .chain((kind == Kind::Dropdown).then(|| element.select(&inner)).into_iter().flatten());
        for part in parts {
            let named = self.texts(part, "aria-labelledby");
            let told = if kind == Kind::Radio { String::new() } else { self.labels_of(part) };
            // The name a drop-down shows is the option chosen, not its label.
            let name = [named, told, cut(part.attr("aria-label").unwrap_or_default())];
            if let Some(text) = name.into_iter().find(|text| !text.is_empty()).filter(|_| kind != Kind::Radio) {
                return text;
            }
        }
        if kind != Kind::Radio {
            return String::new();
        }
        let group = ancestors(element).take(6).find(|above| {
            matches!(above.attr("role"), Some("radiogroup" | "group")) || above.value().name() == "fieldset"
        });
        let Some(group) = group else { return String::new() };
        // A group that holds other controls as well is a part of the form, and its name is not this one's.
        let members: Vec<_> = self.members(element).iter().map(|each| each.id()).collect();
        let others = self.controls.iter().any(|each| !members.contains(&each.id()) && is_inside(*each, group));
        if others {
            return String::new();
        }
        let legend = group.children().filter_map(ElementRef::wrap).find(|each| each.value().name() == "legend");
        let names = [
            self.texts(group, "aria-labelledby"),
            cut(group.attr("aria-label").unwrap_or_default()),
            legend.map(text_of).unwrap_or_default(),
        ];
        names.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
    }

    /// The text of the elements an attribute names.
    fn texts(&self, element: ElementRef<'a>, attribute: &str) -> String {
        let ids = element.attr(attribute).unwrap_or_default().split_whitespace();
        let texts: Vec<_> =
            ids.filter_map(|id| by_id(scope(element), id)).map(|each| self.text_without_controls(each)).collect();
        cut(&texts.join(" "))
    }

    fn labels_of(&self, element: ElementRef<'a>) -> String {
        let around = ancestors(element).find(|above| above.value().name() == "label");
        let mut labels: Vec<_> = around.into_iter().collect();
        if let Some(id) = element.attr("id").filter(|id| !id.is_empty()) {
            let all = selector("label");
            labels.extend(scope(element).select(&all).filter(|label| label.attr("for") == Some(id)));
        }
        let texts: Vec<_> = labels.into_iter().map(|label| self.text_without_controls(label)).collect();
        cut(&texts.join(" "))
    }

    fn text_without_controls(&self, element: ElementRef<'a>) -> String {
        let mut text = String::new();
        self.write(element, &mut text);
        fold(&text)
    }

    fn write(&self, element: ElementRef<'a>, text: &mut String) {
        for child in element.children() {
            match child.value() {
                Node::Text(words) => text.push_str(words),
                Node::Element(inner) if is_silent(inner) => {}
                Node::Element(_) => {
                    let Some(child) = ElementRef::wrap(child) else { continue };
                    let is_drawn = !self.ids.contains(&child.id()) && !self.list.matches(&child) && !self.hides(child);
                    if is_drawn {
                        text.push(' ');
                        self.write(child, text);
                        text.push(' ');
                    }
                }
                _ => {}
            }
        }
    }

    fn radio(&self, element: ElementRef<'a>) -> Choice {
        let named = [
            self.texts(element, "aria-labelledby"),
            self.labels_of(element),
            cut(element.attr("aria-label").unwrap_or_default()),
        ];
        let own = if is_native(element) { String::new() } else { cut(&self.text_within(element)) };
        let text = named.into_iter().find(|text| !text.is_empty()).or_else(|| Some(own).filter(|own| !own.is_empty()));
        let text = text.unwrap_or_else(|| self.beside(element));
        let says = |name: &str| element.attr(name).is_some_and(|value| value != "false");
        Choice {
            at: self.at(element),
            text,
            chosen: says("checked") || says("aria-checked"),
            disabled: self.is_disabled(element),
        }
    }

    fn text_within(&self, element: ElementRef<'a>) -> String {
        let mut text = String::new();
        self.write(element, &mut text);
        text
    }

    /// The text around a radio button that is around no other control, or else behind it.
    fn beside(&self, element: ElementRef<'a>) -> String {
        for above in ancestors(element) {
            if self.controls.iter().any(|each| each.id() != element.id() && is_inside(*each, above)) {
                break;
            }
            let text = self.text_without_controls(above);
            if !text.is_empty() {
                return cut(&text);
            }
        }
        let mut text = String::new();
        for next in element.next_siblings() {
            match (next.value(), ElementRef::wrap(next)) {
                (Node::Text(words), _) => text.push_str(words),
                (_, Some(next)) if self.holds_control(next) => break,
                (_, Some(next)) => text.push_str(&self.text_without_controls(next)),
                _ => {}
            }
        }
        cut(&text)
    }

    fn holds_control(&self, element: ElementRef<'a>) -> bool {
        self.controls.iter().any(|each| each.id() == element.id() || is_inside(*each, element))
    }

    /// The texts before and after a field, up to the next control on either side.
    fn around(&self, members: &[ElementRef<'a>]) -> Around {
        let mut found = Around::default();
        let (Some(first), Some(last)) = (members.first(), members.last()) else { return found };
        let is_member = |element: ElementRef<'_>| members.iter().any(|each| each.id() == element.id());
        let is_free = |element: ElementRef<'a>| {
            !self
                .controls
                .iter()
                .any(|each| !is_member(*each) && (each.id() == element.id() || is_inside(*each, element)))
        };
        let text = |node: ego_tree::NodeRef<'a, Node>| match (node.value(), ElementRef::wrap(node)) {
            (Node::Text(words), _) => fold(words),
            (Node::Element(inner), Some(element))
                if !is_silent(inner) && !self.list.matches(&element) && !self.hides(element) =>
            {
                self.text_without_controls(element)
            }
            _ => String::new(),
        };
        let mut after = Vec::new();
        // Of a group, what all of its members stand in; of one control, itself.
        let common = ancestors(*first).find(|above| members.iter().all(|each| is_inside(*each, *above)));
        let group = common.filter(|above| members.len() > 1 && is_free(*above) && !is_edge(*above));
        let (mut low, mut high, mut level) = (group.unwrap_or(*first), group.unwrap_or(*last), 0);
        let (mut open_before, mut open_after) = (true, true);
        while level < MOST_LEVELS && (open_before || open_after) {
            for sibling in low.prev_siblings() {
                let Some(wrapped) = ElementRef::wrap(sibling) else {
                    push(&mut found.before, text(sibling), open_before);
                    continue;
                };
                if is_member(wrapped) || members.iter().any(|each| is_inside(*each, wrapped)) {
                    continue;
                }
                open_before &= is_free(wrapped);
                push(&mut found.before, text(sibling), open_before);
            }
            for sibling in high.next_siblings() {
                if let Some(wrapped) = ElementRef::wrap(sibling) {
                    open_after &= is_free(wrapped);
                }
                push(&mut after, text(sibling), open_after);
            }
            let (Some(above), Some(beyond)) = (parent(low), parent(high)) else { break };
            if is_edge(above) || is_edge(beyond) {
                break;
            }
            (low, high, level) = (above, beyond, level + 1);
        }
        found.before.truncate(MOST_NEAR);
        found.after = after.join(" ");
        found
    }

    /// The entries of a drop-down's list, where the page says which list is its own; `None` where it shows none.
    fn entries(&self, element: ElementRef<'a>) -> Option<Vec<Choice>> {
        let parts = std::iter::once(element).chain(element.descendent_elements());
        let named = parts.filter_map(|part| part.attr("aria-controls").or_else(|| part.attr("aria-owns")));
        let named = named.filter_map(|id| by_id(scope(element), id)).next();
        let within = element.select(&self.option).next().map(|_| element);
        let list = named.or(within).or_else(|| self.only_list(element))?;
        // A library may keep the named list for those who listen, and draw another one around it.
        let is_drawn = list.select(&self.option).next().is_some();
        let drawn = ancestors(list).filter(|above| !is_drawn && self.list.matches(above)).last().unwrap_or(list);
        let all: Vec<_> = drawn.select(&self.option).collect();
        // Of elements inside one another, only the innermost is the option.
        let innermost =
            all.iter().filter(|each| !all.iter().any(|other| other.id() != each.id() && is_inside(*other, **each)));
        Some(innermost.map(|each| entry(*each, text_of(*each))).collect())
    }

    /// The one list of the page, if this is the one drop-down that has none of its own.
    fn only_list(&self, element: ElementRef<'a>) -> Option<ElementRef<'a>> {
        let has_own = |each: &ElementRef<'a>| {
            let mut parts = std::iter::once(*each).chain(each.descendent_elements());
            parts.any(|part| {
                part.attr("aria-controls")
                    .or_else(|| part.attr("aria-owns"))
                    .is_some_and(|id| by_id(scope(*each), id).is_some())
            }) || each.select(&self.option).next().is_some()
        };
        let mut free = self
            .controls
            .iter()
            .filter(|each| self.kind(**each) == Kind::Dropdown && !has_own(each) && !self.is_hidden(**each));
        let owned: Vec<_> = self
            .controls
            .iter()
            .flat_map(|each| std::iter::once(*each).chain(each.descendent_elements()))
            .filter_map(|part| part.attr("aria-controls").or_else(|| part.attr("aria-owns")))
            .collect();
        let lists: Vec<_> = self
            .document
            .select(&self.list)
            .filter(|list| !list.attr("id").is_some_and(|id| owned.contains(&id)))
            .collect();
        let mut outer = lists.iter().filter(|list| {
            !lists.iter().any(|other| is_inside(**list, *other))
                && !self.controls.iter().any(|each| is_inside(**list, *each))
        });
        match (free.next(), free.next(), outer.next(), outer.next()) {
            (Some(one), None, Some(list), None) if one.id() == element.id() => Some(*list),
            _ => None,
        }
    }

    fn is_disabled(&self, element: ElementRef<'a>) -> bool {
        let in_fieldset =
            ancestors(element).any(|above| above.value().name() == "fieldset" && above.attr("disabled").is_some());
        let pressed = self
            .press
            .as_ref()
            .filter(|_| self.dropdown.matches(&element))
            .and_then(|_| element.select(&selector("input, button")).next());
        in_fieldset
            || self.disabled.matches(&element)
            || pressed.is_some_and(|inner| self.disabled.matches(&inner))
            || (self.kind(element) == Kind::Radio && parent(element).is_some_and(|above| self.disabled.matches(&above)))
    }

    fn is_hidden(&self, element: ElementRef<'a>) -> bool {
        // A radio button is often hidden under its own drawing.
        let is_radio = self.kind(element) == Kind::Radio;
        let label = ancestors(element).find(|above| above.value().name() == "label").or_else(|| {
            let id = element.attr("id")?;
            scope(element).select(&selector("label")).find(|label| label.attr("for") == Some(id))
        });
        let start = if is_radio { label.or_else(|| parent(element)).unwrap_or(element) } else { element };
        std::iter::once(start).chain(ancestors(start)).any(|each| self.hides(each))
    }

    fn hides(&self, element: ElementRef<'a>) -> bool {
        let value = element.value();
        let by_attribute = value.attr("hidden").is_some()
            || value.attr("inert").is_some()
            || value.attr("aria-hidden") == Some("true");
        let closed = value.name() == "dialog" && value.attr("open").is_none();
        let folded = parent(element)
            .is_some_and(|above| above.value().name() == "details" && above.attr("open").is_none())
            && value.name() != "summary";
        let by_class = value.classes().any(|class| HIDING.contains(&class));
        let by_style = value.attr("style").is_some_and(hides_style);
        by_attribute
            || closed
            || folded
            || by_class
            || by_style
            || self.hiding.iter().any(|rule| rule.matches(&element))
    }
}

#[derive(Default)]
struct Around {
    before: Vec<String>,
    after: String,
}

fn push(texts: &mut Vec<String>, text: String, open: bool) {
    if open && !text.is_empty() {
        texts.push(cut(&text));
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
    match element.value().name() {
        "input" => element.attr("value").unwrap_or_default().to_owned(),
        _ => element.text().collect(),
    }
}

/// A nought is an empty amount.
fn holds_something(value: &str) -> bool {
    value.chars().any(|c| !c.is_whitespace() && !matches!(c, '0' | '.' | ',' | '\u{200b}'))
}

fn input_type(element: ElementRef<'_>) -> String {
    if element.value().name() != "input" {
        return String::new();
    }
    element.attr("type").unwrap_or_default().trim().to_lowercase()
}

fn is_native(element: ElementRef<'_>) -> bool {
    matches!(element.value().name(), "input" | "textarea" | "select")
}

fn is_editable(element: ElementRef<'_>) -> bool {
    element.attr("contenteditable").is_some_and(|value| value != "false") || element.attr("role") == Some("textbox")
}

/// What a page never shows as text.
fn is_silent(element: &Element) -> bool {
    // What a button says is no word about the field beside it.
    element.attr("role") == Some("button")
        || matches!(
            element.name(),
            "script" | "style" | "template" | "noscript" | "option" | "select" | "textarea" | "svg" | "button"
        )
}

/// Where looking for a label ends: beyond it stands the rest of the page.
fn is_edge(element: ElementRef<'_>) -> bool {
    matches!(element.value().name(), "form" | "body" | "html" | "main" | "iframe" | SHADOW)
}

fn parent(element: ElementRef<'_>) -> Option<ElementRef<'_>> {
    element.parent().and_then(ElementRef::wrap)
}

fn ancestors(element: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    element.ancestors().filter_map(ElementRef::wrap)
}

fn is_inside(element: ElementRef<'_>, other: ElementRef<'_>) -> bool {
    element.ancestors().any(|above| above.id() == other.id())
}

/// The shadow root, frame or page an element's references are looked up in.
fn scope(element: ElementRef<'_>) -> ElementRef<'_> {
    let edge = ancestors(element).find(|above| matches!(above.value().name(), SHADOW | "html"));
    edge.unwrap_or(element)
}

fn by_id<'a>(scope: ElementRef<'a>, id: &str) -> Option<ElementRef<'a>> {
    scope.descendent_elements().find(|each| each.attr("id") == Some(id))
}

fn cut(text: &str) -> String {
    fold(text).chars().take(LONGEST_TEXT).collect()
}

/// Whether declarations hide what they are for.
fn hides_style(style: &str) -> bool {
    let style: String = style.to_lowercase().split_whitespace().collect();
    let far = |name: &str| {
        let mut found = style.match_indices(name).filter_map(|(at, _)| style.get(at + name.len()..));
        found.any(|rest| {
            rest.strip_prefix('-').is_some_and(|rest| rest.chars().take_while(char::is_ascii_digit).count() > 2)
        })
    };
    let is_tiny =
        |name: &str| style.split(';').any(|each| matches!(each.strip_prefix(name), Some("0" | "0px" | "1px")));
    let is_clear = style.split(';').any(|each| matches!(each, "opacity:0" | "opacity:0.0" | "opacity:0!important"));
    style.contains("display:none")
        || style.contains("visibility:hidden")
        || is_clear
        || far("left:")
        || far("top:")
        || far("text-indent:")
        || (is_tiny("width:") && is_tiny("height:"))
        || style.contains("clip:rect(0")
        || style.contains("clip:rect(1px")
}

/// The selectors of the page's own rules that hide, without those in a condition.
fn hiding_rules(document: &Html) -> Vec<Selector> {
    let mut rules = Vec::new();
    for sheet in document.select(&selector("style")) {
        let text: String = sheet.text().collect();
        for rule in text.split('}') {
            let Some((names, declarations)) = rule.split_once('{') else { continue };
            // A rule in a condition begins with two braces, and the condition is not known here.
            if !declarations.contains('{') && hides_style(declarations) {
                rules.extend(Selector::parse(names.rsplit("*/").next().unwrap_or(names).trim()).ok());
            }
        }
    }
    rules
}
