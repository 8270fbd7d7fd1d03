//! What cannot be seen or is switched off, as far as a page that is not laid out tells.

use recourse::claim::form::Kind;
use scraper::{ElementRef, Html, Selector};

use super::Form;
use super::tree::{ancestors, parent, scope, selector};

/// Class names by which style sheets everywhere hide: the sheet itself is seldom saved with the page.
const HIDING: [&str; 7] = ["hidden", "d-none", "hide", "is-hidden", "sr-only", "visually-hidden", "visuallyhidden"];

impl<'a> Form<'a> {
    pub(super) fn is_hidden(&self, element: ElementRef<'a>) -> bool {
        // A radio button is often hidden under its own drawing.
        let is_radio = self.kind(element) == Kind::Radio;
        let label = ancestors(element).find(|above| above.value().name() == "label").or_else(|| {
            let id = element.attr("id")?;
            scope(element).select(&selector("label")).find(|label| label.attr("for") == Some(id))
        });
        let start = if is_radio { label.or_else(|| parent(element)).unwrap_or(element) } else { element };
        std::iter::once(start).chain(ancestors(start)).any(|each| self.hides(each))
    }

    pub(super) fn hides(&self, element: ElementRef<'a>) -> bool {
        self.styles.hides(element)
    }
}

/// The page's own rules, without those in a condition.
pub(super) struct Styles {
    hiding: Vec<Selector>,
    fixing: Vec<Selector>,
    pointing: Vec<Selector>,
}

impl Styles {
    pub(super) fn of(document: &Html) -> Self {
        let mut styles = Self { hiding: Vec::new(), fixing: Vec::new(), pointing: Vec::new() };
        for sheet in document.select(&selector("style")) {
            let text: String = sheet.text().collect();
            for rule in text.split('}') {
                let Some((names, declarations)) = rule.split_once('{') else { continue };
                // A rule in a condition begins with two braces, and the condition is not known here.
                if declarations.contains('{') {
                    continue;
                }
                let Ok(names) = Selector::parse(names.rsplit("*/").next().unwrap_or(names).trim()) else { continue };
                if hides_style(declarations) {
                    styles.hiding.push(names.clone());
                }
                if fixes(declarations) {
                    styles.fixing.push(names.clone());
                }
                if points(declarations) {
                    styles.pointing.push(names);
                }
            }
        }
        styles
    }

    /// Whether an element hides itself and all that stands in it.
    pub(super) fn hides(&self, element: ElementRef<'_>) -> bool {
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

    /// Whether an element stays where it is while the page is scrolled.
    pub(super) fn is_fixed(&self, element: ElementRef<'_>) -> bool {
        element.attr("style").is_some_and(fixes) || self.fixing.iter().any(|rule| rule.matches(&element))
    }

    /// Whether the pointer shows that an element can be pressed.
    pub(super) fn points(&self, element: ElementRef<'_>) -> bool {
        element.attr("style").is_some_and(points) || self.pointing.iter().any(|rule| rule.matches(&element))
    }
}

fn bare(style: &str) -> String {
    style.to_lowercase().split_whitespace().collect()
}

fn fixes(style: &str) -> bool {
    let style = bare(style);
    style.contains("position:fixed") || style.contains("position:sticky")
}

fn points(style: &str) -> bool {
    bare(style).contains("cursor:pointer")
}

/// Whether declarations hide what they are for.
fn hides_style(style: &str) -> bool {
    let style = bare(style);
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
