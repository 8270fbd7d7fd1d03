//! No sentence is written in the core any more, where that is so already.

use std::collections::BTreeSet;
use std::fs;

/// What says everything by messages. This list only grows.
const CONVERTED: &[&str] = &[
    "advice.rs",
    "advice/clock.rs",
    "backfill.rs",
    "badge.rs",
    "badge/brief.rs",
    "badge/purposes.rs",
    "badge/row.rs",
    "calendar.rs",
    "claim.rs",
    "claim/agreement.rs",
    "claim/form/plan.rs",
    "handle.rs",
    "export.rs",
    "handle/answer.rs",
    "handle/claim.rs",
    "handle/compose.rs",
    "handle/files.rs",
    "handle/guard.rs",
    "handle/page.rs",
    "handle/popup.rs",
    "handle/preview.rs",
    "handle/remind.rs",
    "handle/rows.rs",
    "handle/sheet.rs",
    "handle/statements.rs",
    "handle/sync.rs",
    "handle/unstored.rs",
    "locales.rs",
    "order.rs",
    "order/authority.rs",
    "order/dispute.rs",
    "order/evidence.rs",
    "order/refund.rs",
    "order/statement.rs",
    "overview/loss.rs",
    "panel.rs",
    "panel/composer.rs",
    "panel/form.rs",
    "policy.rs",
    "policy/told.rs",
    "remind.rs",
    "settings.rs",
    "site.rs",
    "site/vocabulary.rs",
    "text/messages.rs",
    "toolbar.rs",
    "web/ask.rs",
    "web/draw.rs",
    "web/popup.rs",
    "window.rs",
    "window/bounds.rs",
    "window/clocks.rs",
    "window/readings.rs",
    "window/wording.rs",
];

/// Classes that no style sheet knows: they tell what is drawn apart from what else is, where it is drawn anew.
const CLASSES: &[&str] = &[
    "besides",
    "calendar",
    "claim",
    "compose",
    "composer",
    "contradiction",
    "coverage",
    "foot",
    "leave",
    "mute",
    "say",
    "show",
    "silent",
    "snooze",
    "unsay",
    "why",
];

/// The words that are written between quotation marks in a source, each with the number of its line: comments, attributes and
/// tests are left out, and so is what tells a developer of an error.
fn literals(source: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    // A literal may go on in the next line.
    let mut open: Option<(usize, String)> = None;
    for (n, line) in source.lines().enumerate() {
        let is_for_developers = ["//", "#[", "#!["].iter().any(|start| line.trim_start().starts_with(start))
            || ["DecodeError::", "JsError::new(", ".expect("].iter().any(|error| line.contains(error));
        if open.is_none() && is_for_developers {
            continue;
        }
        let mut chars = line.chars();
        while let Some(char) = chars.next() {
            match (&mut open, char) {
                (None, '/') if chars.as_str().starts_with('/') => break,
                (None, '\'') if chars.as_str().starts_with("\"'") => drop(chars.next()),
                (None, '"') => open = Some((n + 1, String::new())),
                (None, _) => {}
                (Some((_, words)), '\\') => words.extend(chars.next()),
                (Some(_), '"') => found.extend(open.take()),
                (Some((_, words)), char) => words.push(char),
            }
        }
    }
    found
}

fn is_sentence(words: &str, classes: &BTreeSet<String>) -> bool {
    let is_class = |word: &str| classes.contains(word) || CLASSES.contains(&word);
    let mut own = words.to_owned();
    // What is filled in is no word of the literal's.
    while let Some((before, rest)) = own.split_once('{') {
        own = [before, rest.split_once('}').map_or("", |(_, behind)| behind)].concat();
    }
    own.contains(' ') && own.chars().any(char::is_alphabetic) && !own.split_whitespace().all(is_class)
}

/// The classes that our style sheets know.
fn classes() -> BTreeSet<String> {
    let mut classes = BTreeSet::new();
    for sheet in ["page.css", "popup.css"] {
        let sheet = fs::read_to_string(format!("../../extension/{sheet}")).unwrap();
        let of_a_name = |char: char| char.is_ascii_alphanumeric() || char == '-';
        for rest in sheet.split('.').skip(1) {
            classes.insert(rest.chars().take_while(|char| of_a_name(*char)).collect());
        }
    }
    classes
}

#[test]
fn no_sentence_is_written_where_messages_say_everything() {
    let classes = classes();
    for file in CONVERTED {
        let source = fs::read_to_string(format!("../../src/{file}")).unwrap();
        let sentences =
            literals(&source).into_iter().filter(|(_, words)| is_sentence(words, &classes)).collect::<Vec<_>>();
        assert!(sentences.is_empty(), "src/{file}: put these into extension/locales/en.ftl: {sentences:#?}");
    }
}

#[test]
fn a_sentence_is_known_as_one() {
    let classes = BTreeSet::from(["chip", "line"].map(str::to_owned));
    let found = |source: &str| {
        let all = literals(source).into_iter();
        all.filter(|(_, words)| is_sentence(words, &classes)).map(|(_, words)| words).collect::<Vec<_>>()
    };
    assert_eq!(found("say(\"Open it now.\"); // \"a comment\""), ["Open it now."]);
    assert_eq!(found("let text = format!(\"{n} days, {key}\"); format!(\"{} {key}\")"), ["{n} days, {key}"]);
    assert_eq!(found("View::block(\"chip line\", vec![icon('\"'), \"word\"])"), Vec::<String>::new());
    assert_eq!(found("say(\"It goes on \\\n    over a line.\")").len(), 1);
    assert_eq!(
        found("#[allow(x, reason = \"for a developer\")]\nDecodeError::expected(\"a day such as\")"),
        Vec::<String>::new()
    );
}

/// The words of our own pages are messages; their markup names them.
#[test]
fn no_page_of_ours_has_words_of_its_own() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../extension");
    let pages = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let pages: Vec<_> = pages.filter(|path| path.extension().is_some_and(|extension| extension == "html")).collect();
    assert!(pages.len() >= 4, "{pages:?}");
    for page in pages {
        let markup = fs::read_to_string(&page).unwrap();
        let words: Vec<&str> = markup.split('>').filter_map(|part| part.split('<').next()).map(str::trim).collect();
        let own: Vec<_> = words.into_iter().filter(|words| !words.is_empty() && *words != "Recourse").collect();
        assert_eq!(own, Vec::<&str>::new(), "{}", page.display());
    }
}
