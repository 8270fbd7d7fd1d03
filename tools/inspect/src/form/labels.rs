//! The words at a control: its own label, the texts around it, and what its options say.

use recourse::claim::form::{Choice, Kind};
use recourse::snapshot::{LONGEST_TEXT, fold};
use scraper::ElementRef;
use scraper::node::Node;

use super::lists::is_list_box;
use super::tree::{
    ancestors, by_id, cut, is_edge, is_inside, is_native, is_silent, name, parent, says, scope, selector,
};
use super::{Form, text_of};

/// How many texts before a control may be its label.
const MOST_NEAR: usize = 8;
/// How many notes there may be.
const MOST_NOTES: usize = 6;
/// Attributes in which a page tells something of a control without showing it as text.
const NOTES: [&str; 6] = ["title", "aria-description", "data-tooltip", "data-tip", "data-title", "data-original-title"];

impl<'a> Form<'a> {
    /// What a control's own label says: by reference, in the element, around it, or in the group it is in.
    pub(super) fn label(&self, members: &[ElementRef<'a>], kind: Kind) -> String {
        let Some(element) = members.first().copied() else { return String::new() };
        if matches!(kind, Kind::Radio | Kind::Toggle | Kind::Buttons) && !is_list_box(element) {
            return self.group_label(members, element);
        }
        let inner = selector("[role=combobox], input, button");
        let parts = std::iter::once(element)
            .chain((kind == Kind::Dropdown).then(|| element.select(&inner)).into_iter().flatten());
        let named = parts.flat_map(|part| {
            [self.texts(part, "aria-labelledby"), self.labels_of(part), attribute(part, "aria-label")]
        });
        first(named.chain([attribute(element, "title")]))
    }

    fn group_label(&self, members: &[ElementRef<'a>], element: ElementRef<'a>) -> String {
        let is_group = |above: &ElementRef<'_>| {
            matches!(above.attr("role"), Some("radiogroup" | "group")) || name(*above) == "fieldset"
        };
        // A group that holds other controls as well is a part of the form, and its name is not this one's.
        let Some(group) = ancestors(element).find(is_group).filter(|group| self.is_free(*group, members)) else {
            return String::new();
        };
        let legend = group.children().filter_map(ElementRef::wrap).find(|each| name(*each) == "legend");
        first([
            self.texts(group, "aria-labelledby"),
            attribute(group, "aria-label"),
            legend.map(text_of).unwrap_or_default(),
            attribute(group, "title"),
        ])
    }

    /// The text of the elements an attribute names.
    pub(super) fn texts(&self, element: ElementRef<'a>, attribute: &str) -> String {
        let ids = element.attr(attribute).unwrap_or_default().split_whitespace();
        let texts: Vec<_> = ids.filter_map(|id| by_id(scope(element), id)).map(|each| self.words(each)).collect();
        cut(&texts.join(" "))
    }

    fn labels_of(&self, element: ElementRef<'a>) -> String {
        let mut labels: Vec<_> = ancestors(element).find(|above| name(*above) == "label").into_iter().collect();
        if let Some(id) = element.attr("id").filter(|id| !id.is_empty()) {
            let all = selector("label[for]");
            let named = scope(element).select(&all).filter(|label| label.attr("for") == Some(id));
            let new: Vec<_> = named.filter(|label| labels.iter().all(|each| each.id() != label.id())).collect();
            labels.extend(new);
        }
        let texts: Vec<_> = labels.into_iter().map(|label| self.words(label)).collect();
        cut(&texts.join(" "))
    }

    /// The words in an element, without those of controls, buttons and lists.
    pub(super) fn words(&self, element: ElementRef<'a>) -> String {
        let mut text = String::new();
        self.write(element, &mut text);
        cut(&text)
    }

    fn write(&self, element: ElementRef<'a>, text: &mut String) {
        for child in element.children() {
            if let Node::Text(words) = child.value() {
                text.push_str(words);
            } else if let Some(child) = ElementRef::wrap(child).filter(|child| self.is_read(*child)) {
                text.push(' ');
                self.write(child, text);
                text.push(' ');
            }
        }
    }

    fn is_read(&self, element: ElementRef<'a>) -> bool {
        !is_silent(element.value())
            && !self.ids.contains(&element.id())
            && !self.list.matches(&element)
            && !self.hides(element)
    }

    fn words_in(&self, node: ego_tree::NodeRef<'a, Node>) -> String {
        match (node.value(), ElementRef::wrap(node)) {
            (Node::Text(words), _) => cut(words),
            (_, Some(element)) if self.is_read(element) => self.words(element),
            _ => String::new(),
        }
    }

    /// Whether an element holds no control but these. What a library keeps unseen for those who listen does not count.
    pub(super) fn is_free(&self, element: ElementRef<'a>, members: &[ElementRef<'a>]) -> bool {
        !self.controls.iter().chain(&self.others).any(|each| {
            each.attr("aria-hidden") != Some("true")
                && !members.iter().any(|member| member.id() == each.id())
                && (each.id() == element.id() || is_inside(*each, element))
        })
    }

    pub(super) fn radio(&self, element: ElementRef<'a>) -> Choice {
        let own = if is_native(element) { String::new() } else { self.words(element) };
        let named =
            [self.texts(element, "aria-labelledby"), self.labels_of(element), attribute(element, "aria-label"), own];
        let text = first(named);
        let text = if text.is_empty() { self.beside(element) } else { text };
        let label = ancestors(element).find(|above| name(*above) == "label");
        let card = if is_native(element) { label.unwrap_or_else(|| self.own_box(&[element])) } else { element };
        Choice {
            at: 0,
            head: self.head(card, &text),
            group: String::new(),
            text,
            chosen: says(element, "checked") || says(element, "aria-checked"),
            disabled: self.is_disabled(element),
        }
    }

    /// Of a text of several parts, the first: a card's heading.
    pub(super) fn head(&self, card: ElementRef<'a>, text: &str) -> String {
        let head = self.first_part(card).unwrap_or_default();
        if text.starts_with(&head) && head.len() < text.len() { head } else { String::new() }
    }

    /// The first words in an element.
    pub(super) fn first_part(&self, element: ElementRef<'a>) -> Option<String> {
        for child in element.children() {
            let text = child.value().as_text().map(|words| cut(words)).filter(|words| !words.is_empty());
            let inner =
                ElementRef::wrap(child).filter(|child| self.is_read(*child)).and_then(|child| self.first_part(child));
            if text.is_some() || inner.is_some() {
                return text.or(inner);
            }
        }
        None
    }

    /// The largest element around a control that holds no other one.
    fn own_box(&self, members: &[ElementRef<'a>]) -> ElementRef<'a> {
        let first = *members.first().unwrap_or_else(|| unreachable!("a control has an element"));
        ancestors(first).take_while(|above| !is_edge(*above) && self.is_free(*above, members)).last().unwrap_or(first)
    }

    /// What is told of a control besides: its description, and what stands in attributes and tooltips of its own box.
    pub(super) fn notes(&self, members: &[ElementRef<'a>]) -> Vec<String> {
        let Some(element) = members.first().copied() else { return Vec::new() };
        let own = self.own_box(members);
        let mut notes = vec![self.texts(element, "aria-describedby"), self.texts(element, "aria-errormessage")];
        for each in std::iter::once(own).chain(own.descendent_elements()) {
            let is_member = members.iter().any(|member| member.id() == each.id());
            if !is_member && (is_silent(each.value()) || self.list.matches(&each)) {
                continue;
            }
            notes.extend(NOTES.iter().map(|name| attribute(each, name)));
            notes.extend((each.attr("role") == Some("tooltip")).then(|| text_of(each)));
        }
        let mut told: Vec<String> = Vec::new();
        for note in notes {
            if !note.is_empty() && !told.contains(&note) && told.len() < MOST_NOTES {
                told.push(note);
            }
        }
        told
    }

    /// The text around a radio button that is around no other control, or else behind it.
    fn beside(&self, element: ElementRef<'a>) -> String {
        let around = ancestors(element).take_while(|above| self.is_free(*above, &[element]));
        let text = first(around.map(|above| self.words(above)));
        if !text.is_empty() {
            return text;
        }
        let behind = element
            .next_siblings()
            .take_while(|next| ElementRef::wrap(*next).is_none_or(|element| self.is_free(element, &[])));
        cut(&behind.map(|next| self.words_in(next)).collect::<String>())
    }

    /// The texts before a field up to the control before it, the nearest first; no option of its own is one.
    pub(super) fn before(&self, members: &[ElementRef<'a>], options: &[Choice]) -> Vec<String> {
        let mut found = Vec::new();
        let mut push = |text: String| {
            if !text.is_empty() && !options.iter().any(|option| option.text == text) && found.len() < MOST_NEAR {
                found.push(text);
            }
            found.len() < MOST_NEAR
        };
        let mut at = members.first().copied();
        let mut is_open = true;
        while let Some(low) = at.filter(|low| is_open && !is_edge(*low)) {
            // What a table says above a cell is nearer than what stands in the cells beside it.
            if let Some(head) = column_head(low) {
                push(self.words(head));
            }
            for sibling in low.prev_siblings() {
                let element = ElementRef::wrap(sibling);
                is_open &= element.is_none_or(|element| self.is_free(element, members));
                let is_text = !element.is_some_and(is_head_row);
                if !is_open || is_text && !push(self.words_in(sibling)) {
                    break;
                }
            }
            let is_itself = members.first().is_some_and(|first| first.id() == low.id());
            if !is_itself && self.is_free(low, members) {
                is_open &= push(attribute(low, "title"));
            }
            at = parent(low);
        }
        found
    }

    /// The texts behind a field up to the next control, the nearest first.
    pub(super) fn after(&self, members: &[ElementRef<'a>]) -> Vec<String> {
        let (mut found, mut length) = (Vec::new(), 0);
        let (Some(first), Some(last)) = (members.first(), members.last()) else { return found };
        // Of a group, what all of its members stand in; of one control, itself.
        let common = ancestors(*first).find(|above| members.iter().all(|each| is_inside(*each, *above)));
        let group = common.filter(|above| members.len() > 1 && !is_edge(*above) && self.is_free(*above, members));
        let mut at = Some(group.unwrap_or(*last));
        while let Some(high) = at.filter(|high| !is_edge(*high)) {
            for sibling in high.next_siblings() {
                let is_closed = ElementRef::wrap(sibling).is_some_and(|element| !self.is_free(element, members));
                if length >= LONGEST_TEXT || is_closed {
                    return found;
                }
                let text = self.words_in(sibling);
                if !text.is_empty() {
                    length += text.encode_utf16().count() + 1;
                    found.push(text);
                }
            }
            at = parent(high);
        }
        found
    }
}

fn attribute(element: ElementRef<'_>, name: &str) -> String {
    cut(element.attr(name).unwrap_or_default())
}

fn first(texts: impl IntoIterator<Item = String>) -> String {
    texts.into_iter().find(|text| !fold(text).is_empty()).unwrap_or_default()
}

fn cells(row: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    row.children().filter_map(ElementRef::wrap).filter(|each| matches!(name(*each), "td" | "th"))
}

fn span(cell: ElementRef<'_>) -> usize {
    cell.attr("colspan").and_then(|span| span.parse().ok()).unwrap_or(1)
}

/// The head of a column of a table, whose row may be full of other controls.
fn column_head(cell: ElementRef<'_>) -> Option<ElementRef<'_>> {
    let row = parent(cell).filter(|_| name(cell) == "td")?;
    let table = ancestors(cell).find(|above| name(*above) == "table")?;
    let first = table.descendent_elements().find(|each| name(*each) == "tr").filter(|first| first.id() != row.id())?;
    let mut column: usize = cells(row).take_while(|each| each.id() != cell.id()).map(span).sum();
    for head in cells(first) {
        if column < span(head) {
            return Some(head).filter(|head| name(*head) == "th");
        }
        column -= span(head);
    }
    None
}

fn is_head_row(element: ElementRef<'_>) -> bool {
    name(element) == "thead"
        || name(element) == "tr" && cells(element).count() > 1 && cells(element).all(|cell| name(cell) == "th")
}
