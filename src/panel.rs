//! The panel: what stands beside a page of the site, a field of a page of ours, or something the shopper has to know.

pub mod composer;
pub mod form;

use crate::claim::Claim;
use crate::message::{Action, OwnPage, Tag, View};
use crate::text::Text;

fn entry(class: &str, head: &str, value: &str, note: String) -> View {
    let mut children = vec![View::new(Tag::Strong, "", head)];
    if !value.is_empty() {
        children.push(View::new(Tag::Pre, "value", value));
    }
    if !note.is_empty() {
        children.push(View::new(Tag::Span, "note", note));
    }
    View { tag: Tag::Li, class: class.to_owned(), children, ..View::default() }
}

fn list(children: Vec<View>) -> View {
    View { tag: Tag::Ul, children, ..View::default() }
}

fn panel(title: impl Into<Text>, mut children: Vec<View>) -> View {
    children.insert(0, View::new(Tag::H2, "", title));
    View::block("panel", children)
}

/// What stands in view beside a conversation with a seller.
pub fn while_talking(rows: Vec<View>, named: bool, more: bool) -> View {
    let mut children = Vec::new();
    if !named {
        children.push(View::new(Tag::P, "", "This page names no order. The last safe days of your open ones:"));
    }
    children.push(list(rows));
    if more {
        children.push(View::new(Tag::P, "note", "There are more of them."));
    }
    children.push(View::block(
        "buttons",
        vec![View::button("quiet", "Show my orders", Action::show(OwnPage::Orders, None))],
    ));
    panel("Talking does not stop the clock", children)
}

/// Something went wrong and the shopper has to know.
pub fn notice(title: impl Into<Text>, text: impl Into<Text>) -> View {
    panel(
        title,
        vec![
            View::new(Tag::P, "", text),
            View::block("buttons", vec![View::button("quiet", "Close", Action::Dismiss)]),
        ],
    )
}

/// A page that could not be read, and what can be told of it without telling anything of the shopper.
pub fn unreadable(text: &str, report: String) -> View {
    let mut view = notice("Recourse can't read this page", text);
    if let Some(buttons) = view.children.last_mut() {
        buttons.children.insert(0, copy_report(report));
    }
    view
}

/// Copies the report.
pub fn copy_report(report: String) -> View {
    View::button("quiet", "Copy a report without personal data", Action::Copy { text: report })
}

fn drop_claim() -> View {
    View::button("quiet", "Discard this claim", Action::drop_claim())
}

/// A claim that was discarded, for as long as it can be brought back, on a page of the site or on one of ours.
pub fn discarded(claim: &Claim, is_ours: bool) -> View {
    let buttons = vec![
        View::button("fill", "Bring it back", Action::restore_claim()),
        View::button("quiet leave", "Close", if is_ours { Action::leave_claim() } else { Action::Dismiss }),
    ];
    let children = vec![
        View::new(Tag::P, "subject", claim.title.clone()),
        View::new(Tag::P, "", "It is gone for good in an hour, or as soon as you begin another one."),
        View::block("buttons", buttons),
    ];
    panel("Your claim is discarded", children)
}
