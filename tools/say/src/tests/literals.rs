//! No sentence that a shopper reads is written in the core: messages say everything.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The sources that hold words all the same, and what for. This list only shrinks.
const WORDS_OF_ANOTHER_KIND: &[(&str, &str)] = &[
    ("claim/form/place.rs", WORDS_OF_FORMS),
    ("claim/form/question.rs", WORDS_OF_FORMS),
    ("claim/form/roles.rs", WORDS_OF_FORMS),
    ("claim/words.rs", WORDS_OF_FORMS),
    ("correction.rs", "what is expected of a site file, for whoever wrote it"),
    ("handle/asker.rs", "a key under which something is stored"),
    ("plain.rs", "what is expected of a file, for whoever wrote it"),
    ("read.rs", WORDS_OF_REPORTS),
    ("read/case.rs", WORDS_OF_REPORTS),
    ("read/date.rs", WORDS_OF_REPORTS),
    ("read/date/parts.rs", "codes of languages"),
    ("read/order.rs", WORDS_OF_REPORTS),
    ("read/parcel.rs", WORDS_OF_REPORTS),
    ("read/passed.rs", WORDS_OF_REPORTS),
    ("read/promise.rs", WORDS_OF_REPORTS),
    ("read/seams.rs", WORDS_OF_REPORTS),
    ("read/state.rs", WORDS_OF_REPORTS),
    ("read/told.rs", WORDS_OF_REPORTS),
    ("web/bridge.rs", "what is wrong with a file of the build, which no shopper has"),
];
const WORDS_OF_FORMS: &str = "the words by which a form's fields are known";
const WORDS_OF_REPORTS: &str =
    "what was expected on a page and what was found, in the report for whoever mends a reader";

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

/// Every source below a folder, by its path from there.
fn sources(folder: &Path, below: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{below}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            found.extend(sources(&path, &format!("{name}/")));
        } else if name.ends_with(".rs") {
            found.push(name);
        }
    }
    found
}

#[test]
fn no_sentence_is_written_where_messages_say_everything() {
    let classes = classes();
    let all = sources(Path::new("../../src"), "");
    assert!(all.len() > 100, "{all:?}");
    let mut of_another_kind = BTreeSet::new();
    let mut found = Vec::new();
    for file in all {
        let source = fs::read_to_string(format!("../../src/{file}")).unwrap();
        let sentences =
            literals(&source).into_iter().filter(|(_, words)| is_sentence(words, &classes)).collect::<Vec<_>>();
        if WORDS_OF_ANOTHER_KIND.iter().any(|(known, _)| *known == file) {
            of_another_kind.extend((!sentences.is_empty()).then_some(file));
        } else if !sentences.is_empty() {
            found.push((file, sentences));
        }
    }
    assert!(found.is_empty(), "put these into extension/locales/en.ftl: {found:#?}");
    let known = WORDS_OF_ANOTHER_KIND.iter().map(|(file, _)| (*file).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(known, of_another_kind, "what has no such words any more leaves the list");
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
