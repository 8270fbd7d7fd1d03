//! The lists of drop-downs, as far as they are in the page.

use recourse::claim::form::{Choice, Kind};
use scraper::ElementRef;

use super::chips::is_on;
use super::tree::{ancestors, by_id, cut, is_inside, name, says, scope, selector};
use super::{Form, entry, text_of};

/// Whether an element is a list, which is a control where no drop-down opens it.
pub(super) fn is_list_box(element: ElementRef<'_>) -> bool {
    element.attr("role") == Some("listbox")
}

impl<'a> Form<'a> {
    /// The entries of a drop-down's list; `None` where it shows none, for an empty list tells nothing.
    pub(super) fn entries(&self, element: ElementRef<'a>) -> Option<Vec<Choice>> {
        let list = self.own_list(element).or_else(|| self.only_list(element))?;
        let entries = self.entries_in(list).into_iter().map(|each| entry(each, self.heading_of(each)));
        Some(entries.collect::<Vec<_>>()).filter(|all| !all.is_empty())
    }

    /// The lists that stand in the page as radio buttons do, and that no drop-down opens.
    pub(super) fn standing_lists(&self) -> Vec<ElementRef<'a>> {
        let dropdowns: Vec<_> =
            self.controls.iter().copied().filter(|each| self.kind(*each) == Kind::Dropdown).collect();
        let owned: Vec<_> =
            dropdowns.iter().filter_map(|each| self.own_list(*each).or_else(|| self.only_list(*each))).collect();
        let is_own = |list: ElementRef<'a>| {
            owned.iter().any(|own| own.id() == list.id() || is_inside(*own, list) || is_inside(list, *own))
        };
        let is_standing = |list: &ElementRef<'a>| {
            !is_own(*list)
                && !ancestors(*list).any(|above| self.list.matches(&above) || self.dropdown.matches(&above))
                && !self.dropdown.matches(list)
                && !says(*list, "aria-multiselectable")
                && !self.is_hidden(*list)
                && self.entries_in(*list).len() > 1
        };
        self.document.select(&selector("[role=listbox]")).filter(is_standing).collect()
    }

    /// The lines of a list that stands in the page; each says of itself whether it is chosen.
    pub(super) fn lines_of(&self, list: ElementRef<'a>) -> Vec<Choice> {
        let line = |each: ElementRef<'a>| Choice { chosen: is_on(each), ..entry(each, self.heading_of(each)) };
        self.entries_in(list).into_iter().map(line).collect()
    }

    fn entries_in(&self, list: ElementRef<'a>) -> Vec<ElementRef<'a>> {
        // A library may keep the named list for those who listen, with few entries or none, and draw another one around it.
        let outer = ancestors(list).filter(|above| self.list.matches(above)).last().unwrap_or(list);
        let all: Vec<_> = outer.select(&self.option).collect();
        // Of elements inside one another, only the innermost is the option.
        let innermost =
            all.iter().filter(|each| !all.iter().any(|other| other.id() != each.id() && is_inside(*other, **each)));
        let all: Vec<_> = innermost.copied().filter(|each| !text_of(*each).is_empty()).collect();
        all.iter().copied().filter(|each| !self.is_copy(*each, &all)).collect()
    }

    /// Whether an entry stands in a list of which another one beside it has every entry and more.
    fn is_copy(&self, entry: ElementRef<'a>, all: &[ElementRef<'a>]) -> bool {
        let list_of =
            |each: ElementRef<'a>| ancestors(each).find(|above| self.list.matches(above)).map(|list| list.id());
        let own = list_of(entry);
        let texts = |list: Option<ego_tree::NodeId>| -> Vec<String> {
            all.iter().filter(|each| list_of(**each) == list).map(|each| text_of(*each)).collect()
        };
        let mine = texts(own);
        all.iter().map(|each| list_of(*each)).filter(|other| *other != own).any(|other| {
            let theirs = texts(other);
            theirs.len() > mine.len() && mine.iter().all(|text| theirs.contains(text))
        })
    }

    /// The entries of a native list. A browser chooses the first one where the page chooses none.
    pub(super) fn entries_of_select(&self, element: ElementRef<'a>) -> Vec<Choice> {
        let all = selector("option");
        let mut entries: Vec<Choice> = element.select(&all).map(|each| entry(each, self.heading_of(each))).collect();
        if !entries.iter().any(|entry| entry.chosen)
            && let Some(first) = entries.iter_mut().find(|entry| !entry.disabled)
        {
            first.chosen = true;
        }
        entries
    }

    /// The heading of the options an entry stands among.
    fn heading_of(&self, element: ElementRef<'a>) -> String {
        let group = ancestors(element).find(|above| name(*above) == "optgroup" || above.attr("role") == Some("group"));
        let Some(group) = group else { return String::new() };
        let named = self.texts(group, "aria-labelledby");
        let told = group.attr("label").or_else(|| group.attr("aria-label")).unwrap_or_default();
        if named.is_empty() { cut(told) } else { named }
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
        let owned: Vec<_> = dropdowns.iter().filter_map(|each| self.own_list(*each)).collect();
        let is_owned = |list: ElementRef<'a>| owned.iter().any(|own| own.id() == list.id() || is_inside(*own, list));
        let mut free = dropdowns.iter().filter(|each| self.own_list(**each).is_none() && !self.is_hidden(**each));
        let lists: Vec<_> = self.document.select(&self.list).collect();
        let mut outer = lists.iter().filter(|list| {
            !is_owned(**list)
                && !lists.iter().any(|other| is_inside(**list, *other))
                && !ancestors(**list).any(|above| self.dropdown.matches(&above))
        });
        match (free.next(), free.next(), outer.next(), outer.next()) {
            (Some(one), None, Some(list), None) if one.id() == element.id() => Some(*list),
            _ => None,
        }
    }
}
