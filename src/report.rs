//! The redacted report: what a page looked like when it could not be read, for a bug report.
//!
//! It is made of what the page's script collected, with every text's letters turned to `x` and its digits to `9`, whatever
//! their script, so that the shape of a date or of an amount can still be told and nothing else. Of the address the path
//! is kept where it is a known one, of the elements their tags and the classes of the site's own stylesheets without
//! their hashes. It is JSON, so that the native `inspect` reads it as it reads a page.

use crate::plain::{Plain, ToPlain};
use crate::read::BESIDE;
use crate::read::PageReading;
use crate::site::Site;
use crate::snapshot::{CUT, JOINT, LINE, Node, Snapshot};

/// What tells a report from any other JSON.
pub const MARK: &str = "recourse-report";

/// Elements of one scope that are shown; the others look alike, and are counted.
const MOST_ALIKE: usize = 3;
/// Kinds of element in the outline.
const MOST_KINDS: usize = 120;

/// The report of one snapshot, as a person can copy it.
pub fn of(snapshot: &Snapshot, reading: &PageReading, site: &Site) -> String {
    let mut counts = Vec::new();
    let mut readers = Vec::new();
    count(&snapshot.root, "", &mut counts, &mut readers);
    let readers = readers.into_iter().map(|(field, ranks)| (field, ranks.to_plain())).collect();
    let counts = counts.into_iter().map(|(scope, n)| (scope, n.to_plain())).collect();
    let answer = snapshot.answer.as_deref().filter(|name| site.answer(name).is_some());
    let report = Plain::map(&mut [
        ("report", text(MARK)),
        ("version", Plain::Int(1)),
        ("page", reading.page.to_plain()),
        ("source", snapshot.source().to_plain()),
        ("address", Plain::Text(address(&snapshot.url, site))),
        ("answer", answer.map_or(Plain::Null, text)),
        ("language", snapshot.lang.as_deref().filter(|lang| is_language(lang)).map_or(Plain::Null, text)),
        ("health", reading.health.to_plain()),
        ("missed", reading.missed.to_plain()),
        ("counts", Plain::Map(counts)),
        ("readers", Plain::Map(readers)),
        ("shape", shape(&snapshot.root)),
        ("outline", outline(&snapshot.outline)),
    ]);
    let mut out = String::new();
    write(&report, 0, &mut out);
    out.push('\n');
    out
}

/// How often each reader of each field won, the first one first.
pub fn readers(snapshot: &Snapshot) -> Vec<(String, Vec<u32>)> {
    let (mut counts, mut readers) = (Vec::new(), Vec::new());
    count(&snapshot.root, "", &mut counts, &mut readers);
    readers
}

fn text(text: &str) -> Plain {
    Plain::Text(text.to_owned())
}

/// A text of which nothing but its shape is left.
pub fn redacted(text: &str) -> String {
    let hide = |c: char| match c {
        // Marks above and below letters go with them.
        _ if c.is_alphabetic() => 'x',
        _ if c.is_numeric() => '9',
        ' '..='~' => c,
        LINE => ' ',
        // Signs that dates, amounts and lists are written with.
        '·' | '•' | '：' | '，' | '、' | '。' | '–' | '—' | '−' | '×' | '€' | '£' | '¥' | '₩' | '₪' | '₫' | '₹'
        | '₺' | '₽' | '฿' => c,
        _ => '?',
    };
    text.chars().filter(|c| ![JOINT, CUT].contains(c)).map(hide).collect()
}

/// How many nodes each scope has, and how often each reader of each field won that says something of an order.
fn count(node: &Node, path: &str, counts: &mut Vec<(String, u32)>, readers: &mut Vec<(String, Vec<u32>)>) {
    let inside = |name: &str| {
        let mut path = path.to_owned();
        if !path.is_empty() {
            path.push('/');
        }
        path.push_str(name);
        path
    };
    let own = node.fields.iter().filter(|(field, _)| !BESIDE.contains(&field.as_str()));
    for (field, found) in own {
        let path = inside(field);
        let at = readers.iter().position(|(known, _)| *known == path).unwrap_or_else(|| {
            readers.push((path, Vec::new()));
            readers.len() - 1
        });
        if let Some((_, ranks)) = readers.get_mut(at) {
            let rank = usize::from(found.rank).min(9);
            ranks.resize(ranks.len().max(rank + 1), 0);
            ranks.iter_mut().skip(rank).take(1).for_each(|n| *n += 1);
        }
    }
    for (scope, nodes) in &node.scopes {
        let path = inside(scope);
        let n = u32::try_from(nodes.len()).unwrap_or(u32::MAX);
        match counts.iter_mut().find(|(known, _)| *known == path) {
            Some((_, known)) => *known += n,
            None => counts.push((path.clone(), n)),
        }
        nodes.iter().for_each(|node| count(node, &path, counts, readers));
    }
}

fn shape(node: &Node) -> Plain {
    let field =
        |texts: &[String]| Plain::List(texts.iter().take(MOST_ALIKE).map(|text| Plain::Text(redacted(text))).collect());
    let mut members: Vec<(String, Plain)> =
        node.fields.iter().map(|(name, found)| (name.clone(), field(&found.texts))).collect();
    for (name, nodes) in &node.scopes {
        members.push((name.clone(), Plain::List(nodes.iter().take(MOST_ALIKE).map(shape).collect())));
    }
    Plain::Map(members)
}

/// The elements of the page, without what a build or a shopper could have put into their classes.
fn outline(seen: &[(String, u32)]) -> Plain {
    let mut kinds: Vec<(String, u32)> = Vec::new();
    for (name, n) in seen {
        let name: Vec<String> = name.split('.').map(class_prefix).collect();
        let name = name.join(".");
        if let Some((_, known)) = kinds.iter_mut().find(|(known, _)| *known == name) {
            *known = known.saturating_add(*n);
        } else if kinds.len() < MOST_KINDS {
            kinds.push((name, *n));
        }
    }
    kinds.to_plain()
}

/// A class without its hash: `reminder--statusStr--3FMxRSU` is `reminder--statusStr--`.
fn class_prefix(class: &str) -> String {
    let end = class
        .rfind("--")
        .filter(|at| class.find("--").is_some_and(|first| first < *at))
        .map_or(class.len(), |at| at + 2);
    let kept = class.get(..end).unwrap_or_default().chars().take(60);
    // Classes are the site's own words; what is not written as one is not shown.
    kept.map(|c| match c {
        'a'..='z' | 'A'..='Z' | '-' | '_' => c,
        _ if c.is_ascii_digit() => '9',
        _ => '?',
    })
    .collect()
}

/// The address: its path where it is a known one, its parameters' names where they are, and the shape of the rest.
fn address(url: &str, site: &Site) -> String {
    let (start, query) = url.split_once('?').unwrap_or((url, ""));
    let known = site.page_at(url).and_then(|page| page.paths.iter().find(|path| start.ends_with(path.as_str())));
    let mut out = match known {
        Some(path) => path.clone(),
        None => redacted(start),
    };
    let parameters = &site.parameters;
    for (n, pair) in query.split(['&', '#']).filter(|pair| !pair.is_empty()).enumerate() {
        out.push(if n == 0 { '?' } else { '&' });
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let is_known = [&parameters.case, &parameters.line, &parameters.order]
            .iter()
            .any(|names| names.iter().any(|known| known == name));
        out.push_str(&if is_known { name.to_owned() } else { redacted(name) });
        out.push('=');
        out.push_str(&redacted(value));
    }
    out
}

/// A language's code: two or three letters, perhaps with a region.
fn is_language(lang: &str) -> bool {
    let (language, region) = lang.split_once(['-', '_']).unwrap_or((lang, "US"));
    let letters = |text: &str| text.bytes().all(|b| b.is_ascii_alphabetic());
    (2..=3).contains(&language.len()) && letters(language) && region.len() == 2 && letters(region)
}

/// JSON, one member on a line down to what is short.
fn write(value: &Plain, depth: usize, out: &mut String) {
    let (open, close, long) = match value {
        Plain::Map(members) => ('{', '}', depth < 3 && members.len() > 1),
        Plain::List(values) => ('[', ']', depth < 2 && values.len() > 1),
        _ => return write_scalar(value, out),
    };
    out.push(open);
    let mut first = true;
    let mut next = |out: &mut String| {
        if !first {
            out.push(',');
        }
        if long {
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', depth + 1));
        } else if !first {
            out.push(' ');
        }
        first = false;
    };
    for (name, member) in value.members() {
        next(out);
        write_text(name, out);
        out.push_str(": ");
        write(member, depth + 1, out);
    }
    for each in value.values() {
        next(out);
        write(each, depth + 1, out);
    }
    if long {
        out.push('\n');
        out.extend(std::iter::repeat_n(' ', depth));
    }
    out.push(close);
}

fn write_scalar(value: &Plain, out: &mut String) {
    match value {
        Plain::Text(text) => write_text(text, out),
        Plain::Int(number) => out.push_str(&number.to_string()),
        Plain::Bool(true) => out.push_str("true"),
        Plain::Bool(false) => out.push_str("false"),
        _ => out.push_str("null"),
    }
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            c if c < ' ' => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('"');
}
