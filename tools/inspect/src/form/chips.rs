//! Buttons, chips and cards side by side on a saved page, of which one may be an answer to a question.

use recourse::claim::form::Choice;
use scraper::ElementRef;

use super::Form;
use super::tree::{ancestors, cut, input_type, is_inside, is_native, parent, says};

/// How many may stand side by side, and how long each may be, in characters.
const MOST: usize = 12;
const LONGEST: usize = 200;

/// Parts of a class name by which the one that is chosen is marked.
const CHOSEN: [&str; 5] = ["selected", "active", "checked", "current", "on"];

impl<'a> Form<'a> {
    /// Every run of elements side by side that can be pressed and hold no control.
    pub(super) fn chips(&self) -> Vec<Vec<ElementRef<'a>>> {
        let mut runs = Vec::new();
        for element in self.document.root_element().descendent_elements() {
            let mut run = Vec::new();
            for child in element.children() {
                match (child.value().as_text(), ElementRef::wrap(child)) {
                    (Some(text), _) if text.trim().is_empty() => {}
                    (None, Some(child)) if self.is_chip(child) => run.push(child),
                    (None, None) => {}
                    _ => self.end(&mut run, &mut runs),
                }
            }
            self.end(&mut run, &mut runs);
        }
        runs
    }

    fn end(&self, run: &mut Vec<ElementRef<'a>>, runs: &mut Vec<Vec<ElementRef<'a>>>) {
        if (2..=MOST).contains(&run.len()) {
            runs.push(std::mem::take(run));
        }
        run.clear();
    }

    fn is_chip(&self, element: ElementRef<'a>) -> bool {
        let name = element.value().name();
        let role = element.attr("role").unwrap_or_default();
        let is_pressed = name == "button" && !is_submit(element)
            || matches!(role, "button" | "tab" | "switch" | "checkbox")
            || ["aria-pressed", "aria-checked", "aria-selected"].into_iter().any(|name| element.attr(name).is_some())
            || element.attr("tabindex").is_some_and(|place| place.trim() == "0")
            || element.attr("onclick").is_some()
            || self.styles.points(element);
        let in_list = || ancestors(element).any(|above| self.list.matches(&above) || self.dropdown.matches(&above));
        let length = || element.text().map(|text| text.trim().chars().count()).sum::<usize>();
        let has_words = || element.text().any(|text| text.contains(|c: char| c.is_alphabetic() || c == '%'));
        let states = ["aria-pressed", "aria-checked", "aria-selected"];
        let opens = says(element, "aria-haspopup") && !states.into_iter().any(|name| element.attr(name).is_some());
        is_pressed
            && !opens
            && !is_native(element)
            && !matches!(name, "a" | "label" | "option" | "summary")
            && !is_in_label(element)
            && self.is_free(element, &[])
            && !in_list()
            && (1..=LONGEST).contains(&length())
            && has_words()
    }

    /// Every innermost element that can be pressed, holds no control and may open a list.
    pub(super) fn boxes(&self, chips: &[Vec<ElementRef<'a>>]) -> Vec<ElementRef<'a>> {
        let is_chip = |element: &ElementRef<'a>| {
            chips
                .iter()
                .flatten()
                .any(|chip| chip.id() == element.id() || is_inside(*chip, *element) || is_inside(*element, *chip))
        };
        let all: Vec<_> = self
            .document
            .root_element()
            .descendent_elements()
            .filter(|element| self.is_box(*element) && !is_chip(element))
            .collect();
        let inner = |element: &ElementRef<'a>| {
            !all.iter().any(|other| other.id() != element.id() && is_inside(*other, *element))
        };
        all.iter().copied().filter(inner).collect()
    }

    fn is_box(&self, element: ElementRef<'a>) -> bool {
        let name = element.value().name();
        let opens = element.attr("aria-haspopup").is_some_and(|value| value != "false");
        let is_pressed = opens
            || element.attr("role") == Some("button") && name != "button"
            || element.attr("tabindex").is_some_and(|place| place.trim() == "0")
            || self.styles.points(element);
        let is_plain = !is_native(element)
            && !matches!(name, "a" | "label" | "option" | "summary" | "body" | "html" | "main" | "form");
        // A button may send, whatever it says that it opens.
        let is_safe = name != "button";
        let in_list = || {
            ancestors(element).chain([element]).any(|above| self.list.matches(&above) || self.dropdown.matches(&above))
        };
        let length = || element.text().map(|text| text.trim().chars().count()).sum::<usize>();
        let has_words = || element.text().any(|text| text.contains(char::is_alphabetic));
        is_pressed
            && is_plain
            && is_safe
            && !is_in_label(element)
            && (1..=LONGEST).contains(&length())
            && has_words()
            && self.is_free(element, &[])
            && !in_list()
    }

    /// What a box says first, and the rest: its name and what is chosen, where it says both.
    pub(super) fn box_parts(&self, element: ElementRef<'a>) -> (String, String) {
        let whole = self.words(element);
        let head = self.first_part(element).unwrap_or_default();
        match whole.strip_prefix(head.as_str()).map(str::trim) {
            Some(rest) if !rest.is_empty() => (head, rest.to_owned()),
            _ => (String::new(), whole),
        }
    }

    pub(super) fn chip(&self, element: ElementRef<'a>) -> Choice {
        // Its own words: what is drawn in a button is no text beside a control.
        let named = [
            self.texts(element, "aria-labelledby"),
            self.words(element),
            cut(element.attr("aria-label").unwrap_or_default()),
        ];
        let text = named.into_iter().find(|text| !text.is_empty()).unwrap_or_default();
        let head = self.head(element, &text);
        let disabled = self.disabled.matches(&element);
        Choice { at: 0, text, head, group: String::new(), chosen: is_on(element), disabled }
    }
}

/// Whether it says, or its class does, that it is the one chosen.
pub(super) fn is_on(element: ElementRef<'_>) -> bool {
    let is_marked = |class: &str| class.to_lowercase().split(['-', '_']).any(|part| CHOSEN.contains(&part));
    ["aria-pressed", "aria-checked", "aria-selected"].into_iter().any(|name| says(element, name))
        || element.value().classes().any(is_marked)
}

/// Whether an element stands in the label of a control, and is part of that.
fn is_in_label(element: ElementRef<'_>) -> bool {
    let label = ancestors(element).find(|above| above.value().name() == "label");
    label.is_some_and(|label| {
        label.attr("for").is_some()
            || label.descendent_elements().any(|each| is_native(each) && input_type(each) != "hidden")
    })
}

/// A button that sends its form where nothing else is said of it.
fn is_submit(element: ElementRef<'_>) -> bool {
    let kind = element.attr("type").map_or_else(|| "submit".to_owned(), |kind| kind.trim().to_lowercase());
    let in_form = ancestors(element).any(|above| above.value().name() == "form");
    matches!(kind.as_str(), "submit" | "reset") && in_form
        || input_type(element) == "submit"
        || parent(element).is_none()
}
