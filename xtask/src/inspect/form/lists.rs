//! The lists of drop-downs, as far as they are in the page.

use recourse::claim::form::{Choice, Kind};
use scraper::ElementRef;

use super::tree::{ancestors, by_id, is_inside, scope};
use super::{Form, entry, text_of};

impl<'a> Form<'a> {
    /// The entries of a drop-down's list; `None` where it shows none, for an empty list tells nothing.
    pub(super) fn entries(&self, element: ElementRef<'a>) -> Option<Vec<Choice>> {
        let list = self.own_list(element).or_else(|| self.only_list(element))?;
        // A library may keep the named list for those who listen, and draw another one around it.
        let is_drawn = list.select(&self.option).next().is_some();
        let drawn = ancestors(list).filter(|above| !is_drawn && self.list.matches(above)).last().unwrap_or(list);
        let all: Vec<_> = drawn.select(&self.option).collect();
        // Of elements inside one another, only the innermost is the option.
        let innermost =
            all.iter().filter(|each| !all.iter().any(|other| other.id() != each.id() && is_inside(*other, **each)));
        Some(innermost.map(|each| entry(*each, text_of(*each))).collect::<Vec<_>>()).filter(|all| !all.is_empty())
    }

    /// The list a drop-down says is its own, or holds.
    fn own_list(&self, element: ElementRef<'a>) -> Option<ElementRef<'a>> {
        let parts = std::iter::once(element).chain(element.descendent_elements());
        let named = parts.filter_map(|part| part.attr("aria-controls").or_else(|| part.attr("aria-owns")));
        let named = named.filter_map(|id| by_id(scope(element), id)).next();
        named.or_else(|| element.select(&self.option).next().map(|_| element))
    }

    /// The one list of the page, if this is the one drop-down that has none of its own.
    fn only_list(&self, element: ElementRef<'a>) -> Option<ElementRef<'a>> {
        let dropdowns: Vec<_> =
            self.controls.iter().copied().filter(|each| self.kind(*each) == Kind::Dropdown).collect();
        let owned: Vec<_> = dropdowns.iter().filter_map(|each| self.own_list(*each)).map(|list| list.id()).collect();
        let mut free = dropdowns.iter().filter(|each| self.own_list(**each).is_none() && !self.is_hidden(**each));
        let lists: Vec<_> = self.document.select(&self.list).collect();
        let mut outer = lists.iter().filter(|list| {
            !owned.contains(&list.id())
                && !lists.iter().any(|other| is_inside(**list, *other))
                && !ancestors(**list).any(|above| self.dropdown.matches(&above))
        });
        match (free.next(), free.next(), outer.next(), outer.next()) {
            (Some(one), None, Some(list), None) if one.id() == element.id() => Some(*list),
            _ => None,
        }
    }
}
