//! The parts of a saved page that hold controls, with their headings and buttons.

use std::collections::HashMap;

use ego_tree::NodeId;
use recourse::claim::form::{Area, Mark};
use scraper::ElementRef;

use super::Form;
use super::tree::{ancestors, common, cut, input_type, is_native, parent, places, selector};

/// More areas than this are a page made to cost time; what stands further inside is told as of the last one around it.
const MOST_AREAS: usize = 400;

/// Elements that part a page.
const PARTS: &str = "fieldset, section, article, aside, nav, header, footer, [role=group], [role=region], \
    [role=complementary], [role=navigation], [role=banner], [role=contentinfo], [role=tabpanel], iframe";
/// Elements that are one of their own, whatever stands around them.
const CLOSED: &str = "form, dialog, [role=form], [role=dialog], [role=alertdialog], [role=search], [aria-modal=true]";
const DIALOGS: &str = "dialog, [role=dialog], [role=alertdialog], [aria-modal=true]";
const HEADS: &str = "h1, h2, h3, h4, h5, h6, legend, caption, [role=heading]";
const BUTTONS: &str =
    "button, [role=button], input[type=submit], input[type=button], input[type=image], input[type=reset]";

/// The areas of a page, and in which of them each control stands.
pub(super) struct Areas {
    pub(super) all: Vec<Area>,
    of: HashMap<NodeId, u32>,
}

impl Areas {
    /// The area a group of controls stands in.
    pub(super) fn of(&self, members: &[ElementRef<'_>]) -> u32 {
        let own = common(members).and_then(|around| self.of.get(&around.id()).copied());
        own.or_else(|| members.first().map(|first| self.around(common(members).unwrap_or(*first)))).unwrap_or_default()
    }

    /// The area an element stands in.
    pub(super) fn around(&self, element: ElementRef<'_>) -> u32 {
        ancestors(element).find_map(|above| self.of.get(&above.id())).copied().unwrap_or_default()
    }
}

impl<'a> Form<'a> {
    /// Finds the areas around groups of controls, each given by its members, in the order in which they stand.
    pub(super) fn areas(&self, groups: &[Vec<ElementRef<'a>>]) -> Areas {
        let (parts, closed, dialogs) = (selector(PARTS), selector(CLOSED), selector(DIALOGS));
        // How many groups stand in each element, and in how many of its children.
        let mut held: HashMap<NodeId, usize> = HashMap::new();
        let mut branches: HashMap<NodeId, usize> = HashMap::new();
        for members in groups {
            let lowest = common(members).or_else(|| members.first().copied());
            for above in lowest.into_iter().chain(lowest.into_iter().flat_map(ancestors)) {
                let count = held.entry(above.id()).or_default();
                *count += 1;
                let first = *count == 1;
                if let Some(outer) = parent(above).filter(|_| first) {
                    *branches.entry(outer.id()).or_default() += 1;
                }
            }
        }
        let mut areas = Areas { all: vec![Area::default()], of: HashMap::new() };
        for element in self.document.root_element().descendent_elements() {
            let holds = held.contains_key(&element.id()) && !self.is_control_itself(element);
            let is_fixed = self.styles.is_fixed(element);
            let is_closed = closed.matches(&element);
            let is_part = branches.get(&element.id()).is_some_and(|count| *count > 1)
                || is_closed
                || is_fixed
                || parts.matches(&element);
            if !holds || !is_part || element.value().name() == "body" || areas.all.len() >= MOST_AREAS {
                continue;
            }
            let inside = areas.around(element);
            let at = u32::try_from(areas.all.len()).unwrap_or_default();
            areas.of.insert(element.id(), at);
            let floats = is_fixed && !dialogs.matches(&element);
            areas.all.push(Area { inside: Some(inside), closed: is_closed, floats, ..Area::default() });
        }
        self.mark(&mut areas, groups);
        areas
    }

    fn is_control_itself(&self, element: ElementRef<'a>) -> bool {
        self.controls.iter().any(|each| each.id() == element.id())
    }

    /// Writes headings, buttons and lines into the areas they stand in.
    fn mark(&self, areas: &mut Areas, groups: &[Vec<ElementRef<'a>>]) {
        let order = places(self.document);
        let place = |element: ElementRef<'a>| order.get(&element.id()).copied().unwrap_or_default();
        let starts: Vec<usize> = groups.iter().filter_map(|group| group.first()).map(|first| place(*first)).collect();
        let before = |element: ElementRef<'a>| {
            u32::try_from(starts.iter().filter(|start| **start < place(element)).count()).unwrap_or(u32::MAX)
        };
        let all = selector("*");
        let (heads, buttons) = (selector(HEADS), selector(BUTTONS));
        for element in self.document.select(&all) {
            let named = areas.of.get(&element.id()).copied();
            if let Some(at) = named {
                let names =
                    [self.texts(element, "aria-labelledby"), cut(element.attr("aria-label").unwrap_or_default())];
                if let Some(text) = names.into_iter().find(|text| !text.is_empty()) {
                    push(areas, at, |area| &mut area.heads, Mark { before: before(element), text });
                }
            }
            let is_head = heads.matches(&element);
            let is_toggle = element.attr("aria-pressed").is_some();
            let is_button = !is_head && !is_toggle && buttons.matches(&element) && !self.is_in_control(element);
            if !(is_head || is_button) || self.is_hidden(element) {
                continue;
            }
            let text = if is_head { self.words(element) } else { button_text(element) };
            if text.is_empty() {
                continue;
            }
            let mark = Mark { before: before(element), text };
            push(
                areas,
                areas.around(element),
                if is_head { |area| &mut area.heads } else { |area| &mut area.buttons },
                mark,
            );
        }
        for (element, line) in self.lines_named() {
            let at = areas.around(element) as usize;
            if let Some(area) = areas.all.get_mut(at).filter(|area| !area.lines.contains(&line)) {
                area.lines.push(line);
            }
        }
    }

    fn is_in_control(&self, element: ElementRef<'a>) -> bool {
        ancestors(element).chain([element]).any(|above| self.dropdown.matches(&above) || self.list.matches(&above))
    }
}

fn push(areas: &mut Areas, at: u32, list: fn(&mut Area) -> &mut Vec<Mark>, mark: Mark) {
    if let Some(area) = areas.all.get_mut(at as usize) {
        list(area).push(mark);
    }
}

fn button_text(element: ElementRef<'_>) -> String {
    let text = cut(&element.text().collect::<String>());
    if !text.is_empty() {
        return text;
    }
    let value = element.attr("value").filter(|_| is_native(element) && input_type(element) != "image");
    cut(value
        .or_else(|| element.attr("aria-label"))
        .or_else(|| element.attr("title"))
        .or_else(|| element.attr("alt"))
        .unwrap_or_default())
}
