//! A seller's title where it leaves the page: in notifications, calendars and tables. It may not turn a date round there,
//! begin a line of its own, or be a formula.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use crate::fake::{Background, Detail, at, written};
use recourse::message::{FileKind, Request};
use recourse::plain::ToPlain;
use recourse::read::text::in_line;
use recourse::settings::Settings;
use recourse::snapshot::Snapshot;
use say::InEnglish as _;

/// Every mark that sets or ends a direction, and what a joiner makes.
const TITLE: &str = "\u{202e}=Lamp\u{202c} \u{2066}\u{2067}\u{2068}\u{2069}\u{202a}\u{202b}\u{202d}\u{200e}\u{200f}\u{61c}👩\u{200d}🚀\nfree by Dec 30";
const SEEN: &str = "=Lamp 👩\u{200d}🚀 free by Dec 30";

fn titled(title: &str) -> Snapshot {
    let detail = Detail {
        id: "8211000000000017",
        placed: "Oct 9, 2026",
        status: "Awaiting delivery",
        refund: "Dec 10, 2026",
        buttons: "Returns/refunds",
        ..Detail::default()
    };
    let mut page = detail.page();
    let line = &mut page.root.scopes.get_mut("order").unwrap()[0].scopes.get_mut("line").unwrap()[0];
    line.fields.get_mut("title").unwrap().texts = vec![title.to_owned()];
    page
}

fn turns(text: &str) -> bool {
    let is_mark =
        |c| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.contains(is_mark)
}

#[test]
fn a_title_leaves_the_page_in_one_line_and_without_marks_of_direction() {
    assert_eq!(in_line(TITLE), SEEN);
    let mut background = Background::new("2026-11-27T12:00:00Z", "Europe/Berlin");
    background.read(titled(TITLE));
    let settings = Settings { notify: true, ..Settings::default() };
    background.ask(Request::Choose { settings: settings.to_plain() });

    let calendar = background.ask(Request::Export { kind: FileKind::Calendar, order: None }).response.file.unwrap();
    let calendar = written(&calendar);
    assert!(calendar.contains(SEEN) && !turns(&calendar), "{calendar}");
    let table = background.ask(Request::Export { kind: FileKind::Table, order: None }).response.file.unwrap();
    let table = written(&table);
    assert!(table.contains(&["'", SEEN].concat()) && !turns(&table), "{table}");

    background.now = at("2026-12-24T17:30:00Z");
    let notes = background.ask(Request::Woke).effects.notes;
    assert_eq!(notes.len(), 1);
    let message = notes[0].message.english();
    assert!(message.starts_with(&[SEEN, "\n"].concat()) && !turns(&message), "{message}");
}
