//! What a control is, and which radio buttons are one.

use std::collections::HashMap;

use ego_tree::NodeId;
use recourse::claim::form::Kind;
use scraper::{ElementRef, Selector};

use super::Form;
use super::tree::{ancestors, input_type, is_editable, is_native, name, parent, scope, selector};

impl<'a> Form<'a> {
    pub(super) fn is_control(&self, element: ElementRef<'a>) -> bool {
        let inside = |what: &Selector| ancestors(element).any(|above| what.matches(&above));
        let is_button = name(element) == "input"
            && matches!(input_type(element).as_str(), "hidden" | "submit" | "button" | "reset" | "image");
        // A radio button dressed as a label holds the real one.
        let holds_radio =
            element.attr("role") == Some("radio") && element.select(&selector("input[type=radio]")).next().is_some();
        let in_template = ancestors(element).any(|above| name(above) == "template");
        let in_list = self.list.matches(&element) || inside(&self.list);
        let in_editor = !is_native(element) && ancestors(element).any(is_editable);
        !(is_button || holds_radio || in_template || in_list || in_editor || inside(&self.dropdown))
    }

    pub(super) fn kind(&self, element: ElementRef<'a>) -> Kind {
        if self.dropdown.matches(&element) {
            return Kind::Dropdown;
        }
        match name(element) {
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

    /// The controls by what they are one of: radio buttons by their name in their form or the group they stand in, those
    /// without either by the smallest box that holds another such, and any other control by itself.
    pub(super) fn groups_of_controls(&self) -> Vec<Vec<ElementRef<'a>>> {
        let mut inside: HashMap<NodeId, usize> = HashMap::new();
        for each in self.controls.iter().filter(|each| self.is_nameless(**each)) {
            for above in ancestors(*each) {
                *inside.entry(above.id()).or_default() += 1;
            }
        }
        let mut groups: Vec<(String, Vec<ElementRef<'a>>)> = Vec::new();
        let (mut run, mut last) = (0, None);
        for element in &self.controls {
            let key = if self.is_nameless(*element) {
                let around = ancestors(*element).find(|above| inside.get(&above.id()).is_some_and(|count| *count > 1));
                let around = around.map(|around| around.id());
                // Another control between them ends the group.
                run += usize::from(around.is_none() || around != last);
                last = around;
                format!("{around:?} {run}")
            } else {
                last = None;
                self.key(*element)
            };
            match groups.iter_mut().find(|(each, _)| *each == key) {
                Some((_, members)) => members.push(*element),
                None => groups.push((key, vec![*element])),
            }
        }
        groups.into_iter().flat_map(|(_, members)| self.parted(members)).collect()
    }

    /// Without the copies that a library keeps for those who listen, and parted where another control stands between: a
    /// library may give all of its groups one name.
    fn parted(&self, mut members: Vec<ElementRef<'a>>) -> Vec<Vec<ElementRef<'a>>> {
        let is_copy = |element: &ElementRef<'_>| element.attr("aria-hidden") == Some("true");
        if members.len() > 1 && !members.iter().all(is_copy) {
            members.retain(|element| !is_copy(element));
        }
        let place = |element: &ElementRef<'_>| self.controls.iter().position(|each| each.id() == element.id());
        let mut runs: Vec<Vec<ElementRef<'a>>> = Vec::new();
        for member in &members {
            let follows = |run: &Vec<ElementRef<'a>>| {
                let last = run.last().and_then(place);
                let between = last.and_then(|last| self.controls.get(last + 1..place(member)?)).unwrap_or_default();
                between.iter().all(is_copy)
            };
            match runs.last_mut().filter(|run| follows(run)) {
                Some(run) => run.push(*member),
                None => runs.push(vec![*member]),
            }
        }
        if runs.iter().all(|run| run.len() > 1) { runs } else { vec![members] }
    }

    fn is_nameless(&self, element: ElementRef<'a>) -> bool {
        self.kind(element) == Kind::Radio && radio_name(element).is_none() && radio_group(element).is_none()
    }

    fn key(&self, element: ElementRef<'a>) -> String {
        if self.kind(element) != Kind::Radio {
            return format!("{:?}", element.id());
        }
        let form = ancestors(element).find(|above| name(*above) == "form").map(|form| form.id());
        match radio_name(element) {
            Some(name) => format!("{form:?} {:?} {name}", scope(element).id()),
            None => format!("{:?}", radio_group(element).unwrap_or(element).id()),
        }
    }

    pub(super) fn is_disabled(&self, element: ElementRef<'a>) -> bool {
        let in_fieldset = ancestors(element).any(|above| name(above) == "fieldset" && above.attr("disabled").is_some());
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
}

fn radio_name(element: ElementRef<'_>) -> Option<&str> {
    element.attr("name").filter(|name| !name.is_empty())
}

fn radio_group(element: ElementRef<'_>) -> Option<ElementRef<'_>> {
    ancestors(element).find(|above| above.attr("role") == Some("radiogroup") || name(*above) == "fieldset")
}
