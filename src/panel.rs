//! The panel: what stands beside a page of the site, a field of a page of ours, or something the shopper has to know.

pub mod composer;
pub mod form;

use crate::claim::Claim;
use crate::message::{Action, OwnPage, Tag, View};
use crate::text::{self, Text};

fn entry(class: &str, head: impl Into<Text>, value: impl Into<Text>, note: Text) -> View {
    let (mut children, value) = (vec![View::new(Tag::Strong, "", head)], value.into());
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
        children.push(View::new(Tag::P, "", text::talking_unnamed()));
    }
    children.push(list(rows));
    if more {
        children.push(View::new(Tag::P, "note", text::talking_more()));
    }
    children.push(View::block(
        "buttons",
        vec![View::button("quiet", text::show_my_orders(), Action::show(OwnPage::Orders, None))],
    ));
    panel(text::talking_title(), children)
}

/// Something went wrong and the shopper has to know.
pub fn notice(title: impl Into<Text>, words: impl Into<Text>) -> View {
    panel(
        title,
        vec![
            View::new(Tag::P, "", words),
            View::block("buttons", vec![View::button("quiet", text::panel_close(), Action::Dismiss)]),
        ],
    )
}

/// A page that could not be read, and what can be told of it without telling anything of the shopper.
pub fn unreadable(words: Text, report: String) -> View {
    let mut view = notice(text::page_unreadable_title(), words);
    if let Some(buttons) = view.children.last_mut() {
        buttons.children.insert(0, copy_report(report));
    }
    view
}

/// Copies the report.
pub fn copy_report(report: String) -> View {
    View::button("quiet", text::panel_copy_report(), Action::Copy { text: report })
}

fn drop_claim() -> View {
    View::button("quiet", text::claim_discard(), Action::drop_claim())
}

/// A claim that was discarded, for as long as it can be brought back, on a page of the site or on one of ours.
pub fn discarded(claim: &Claim, is_ours: bool) -> View {
    let close = if is_ours { Action::leave_claim() } else { Action::Dismiss };
    let buttons = vec![
        View::button("fill", text::claim_restore(), Action::restore_claim()),
        View::button("quiet leave", text::panel_close(), close),
    ];
    let children = vec![
        View::new(Tag::P, "subject", claim.title.clone()),
        View::new(Tag::P, "", text::claim_gone_soon()),
        View::block("buttons", buttons),
    ];
    panel(text::claim_discarded(), children)
}
