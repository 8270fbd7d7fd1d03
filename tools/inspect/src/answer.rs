//! A saved answer becomes a snapshot: the same scopes as for a page, by path instead of by selector.
//!
//! A path is steps parted by dots: a member's name (`x|y`: several; `~x|y`: all with one of these in their names, whatever the case), `*` for every value of an object or an array, `*[tag=x]` for those of them
//! whose member `tag` is the text `x` (`*[tag=x|y]`: one of several), `*[tag!=x]` for the others, and `**` for the value itself
//! and everything in it, however deep. The empty path is the value itself.

use recourse::snapshot::{CUT, Found, MOST_NODES, MOST_TEXTS, Node, Probe, Scope, cut};
use serde_json::Value;

use super::html;

/// Parts two lines: see [`recourse::snapshot::LINE`].
const LINE: &str = "\u{2028}";
/// The largest integer a page's script can tell from its neighbours.
const LARGEST_EXACT: i64 = (1 << 53) - 1;

/// The answer in a file: JSON, or JSON handed to a function as the page's own scripts get it.
pub fn parse(text: &str) -> Option<Value> {
    let text = text.trim().trim_end_matches(';').trim_end();
    let body = match text.split_once('(') {
        Some((function, rest)) if is_function(function) => rest.strip_suffix(')')?,
        _ => text,
    };
    serde_json::from_str(body).ok()
}

/// Whether a file holds an answer and not a page, by its first character or its function.
pub fn is_answer(text: &str) -> bool {
    let text = text.trim_start();
    text.starts_with(['{', '[']) || text.split_once('(').is_some_and(|(function, _)| is_function(function))
}

fn is_function(text: &str) -> bool {
    let text = text.trim();
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '$' | '.'))
}

/// Collects what a scope asks for; nothing, if its root is not there.
pub fn collect(answer: &Value, scope: &Scope) -> Node {
    select(answer, &scope.select).first().map_or_else(Node::default, |root| visit(root, scope))
}

fn visit(value: &Value, scope: &Scope) -> Node {
    let mut node = Node::default();
    for (name, probes) in &scope.fields {
        let mut ranked = (0..).zip(probes);
        let found = ranked.find_map(|(rank, probe)| {
            let texts = read(value, probe);
            (!texts.is_empty()).then_some(Found { rank, texts, at: 0 })
        });
        node.fields.extend(found.map(|found| (name.clone(), found)));
    }
    for (name, inner) in &scope.scopes {
        let inside = select(value, &inner.select);
        node.scopes.insert(name.clone(), inside.into_iter().map(|each| visit(each, inner)).collect());
    }
    node
}

/// The values of the first path that leads to any.
fn select<'a>(value: &'a Value, paths: &[String]) -> Vec<&'a Value> {
    let mut found = paths.iter().map(|path| follow(value, path, &[]));
    let mut found = found.find(|found| !found.is_empty()).unwrap_or_default();
    found.truncate(MOST_NODES);
    found
}

fn read(value: &Value, probe: &Probe) -> Vec<String> {
    let text = |each: &Value| {
        if probe.there && !each.is_object() && !each.is_array() && !each.is_null() {
            let text = scalar(each);
            return if text.is_empty() { "-".to_owned() } else { text };
        }
        if probe.join.is_empty() {
            return scalar(each);
        }
        let parts =
            probe.join.iter().map(|path| follow(each, path, &[]).first().map(|part| scalar(part)).unwrap_or_default());
        shorten(&parts.collect::<Vec<_>>().join(" "))
    };
    let skipped: Vec<&str> = probe.skip.iter().flat_map(|names| names.split(' ')).collect();
    let expression = probe.matching.as_deref().and_then(html::matching);
    let is_wanted = |text: &String| {
        let matches = || expression.as_ref().is_some_and(|expression| expression.is_match(text));
        !text.is_empty() && (probe.matching.is_none() || matches())
    };
    let found = follow(value, &probe.select, &skipped);
    // Of what is deeper or longer than is looked through, nobody knows whether it was wanted.
    let is_cut = found.len() >= MOST_NODES;
    let is_shown = probe.drawn || probe.matching.is_some();
    let text = |each: &Value| if is_shown { shown(&text(each)) } else { text(each) };
    let mut texts: Vec<String> =
        found.into_iter().map(text).filter(is_wanted).take(MOST_TEXTS.saturating_add(1)).collect();
    if is_cut || texts.len() > MOST_TEXTS {
        texts.truncate(MOST_TEXTS);
        texts.push(CUT.to_string());
    }
    texts
}

fn follow<'a>(value: &'a Value, path: &str, skipped: &[&str]) -> Vec<&'a Value> {
    let steps = path.split('.').filter(|_| !path.is_empty());
    steps.fold(vec![value], |values, step| values.into_iter().flat_map(|value| take(value, step, skipped)).collect())
}

fn take<'a>(value: &'a Value, step: &str, skipped: &[&str]) -> Vec<&'a Value> {
    if step == "**" {
        let mut all = Vec::new();
        everything_in(value, skipped, &mut all);
        return all;
    }
    if let Some(parts) = step.strip_prefix('~') {
        let is_named = |name: &str| parts.split('|').any(|part| name.to_lowercase().contains(part));
        let members = value.as_object().into_iter().flatten();
        return members.filter(|(name, _)| is_named(name)).map(|(_, each)| each).collect();
    }
    let Some(filter) = step.strip_prefix('*') else {
        return step.split('|').filter_map(|name| member(value, name)).collect();
    };
    let all: Vec<&Value> = match value {
        Value::Object(members) => members.values().collect(),
        Value::Array(values) => values.iter().collect(),
        _ => Vec::new(),
    };
    match filter.strip_prefix('[').and_then(|filter| filter.strip_suffix(']')?.split_once('=')) {
        Some((name, wanted)) => {
            let is_it = |text: Option<&str>| match name.strip_suffix('!') {
                Some(_) => text.is_none_or(|text| wanted.split('|').all(|wanted| text != wanted)),
                None => text.is_some_and(|text| wanted.split('|').any(|wanted| text == wanted)),
            };
            let name = name.trim_end_matches('!');
            all.into_iter().filter(|each| is_it(member(each, name).and_then(Value::as_str))).collect()
        }
        None => all,
    }
}

/// A value, and all in it but what has one of some names: each before what is in it.
fn everything_in<'a>(value: &'a Value, skipped: &[&str], all: &mut Vec<&'a Value>) {
    if all.len() == MOST_NODES {
        return;
    }
    all.push(value);
    match value {
        Value::Object(members) => {
            let kept = members.iter().filter(|(name, _)| !skipped.contains(&name.as_str()));
            kept.for_each(|(_, each)| everything_in(each, skipped, all));
        }
        Value::Array(values) => values.iter().for_each(|each| everything_in(each, skipped, all)),
        _ => {}
    }
}

/// A member of an object, or an element of an array by its number.
fn member<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    match value {
        Value::Array(values) => values.get(name.parse::<usize>().ok()?),
        _ => value.get(name),
    }
}

/// A text, yes or no, an integer that is exact, or a small fraction as an amount may be; nothing for anything else. An id near 2^53
/// that was rounded names another order.
fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => shorten(text),
        Value::Bool(is_so) => is_so.to_string(),
        Value::Number(number) => {
            let whole = || number.as_f64().filter(|n| number.is_f64() && n.fract() == 0.0).map(|n| n as i64);
            let exact = number.as_i64().or_else(whole).filter(|n| (-LARGEST_EXACT..=LARGEST_EXACT).contains(n));
            let fraction = || number.as_f64().filter(|n| (1e-6..1e9).contains(&n.abs())).map(|n| n.to_string());
            exact.map(|n| n.to_string()).or_else(fraction).unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// A text as far as it is taken. What an answer parts by a line's end, a page draws in two lines.
fn shorten(text: &str) -> String {
    cut(&text.replace(['\n', '\r'], LINE))
}

/// A text as a page shows it where it is markup.
fn shown(text: &str) -> String {
    const BLOCK: &str = r"</?(?:br|p|div|li|[ou]l|h\d|t[rdh]|table)\b[^<>]*>";
    const INLINE: &str = r"</?(?:[abius]|em|strong|span|font|small|big|su[bp]|label|img)\b[^<>]*>";
    let without = |text: &str, tags: &str, instead: &str| match html::matching(tags) {
        Some(tags) => tags.replace_all(text, instead).into_owned(),
        None => text.to_owned(),
    };
    without(&without(text, BLOCK, LINE), INLINE, "").replace("&nbsp;", " ")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn texts(value: Value, select: &str, join: &[&str]) -> Vec<String> {
        let join = join.iter().map(|path| (*path).to_owned()).collect();
        read(&value, &Probe { select: select.to_owned(), join, ..Probe::default() })
    }

    #[test]
    fn follows_names_and_stars_and_filters() {
        let value = json!({"a": {"z1": {"tag": "x", "n": "1"}, "b": {"tag": "y", "n": "2"}, "c": {"tag": "x", "n": ["3", "4"]}}});
        assert_eq!(texts(value.clone(), "a.*[tag=x].n", &[]), ["1"]);
        assert_eq!(texts(value.clone(), "a.*[tag=x].n.*", &[]), ["3", "4"]);
        assert_eq!(texts(value.clone(), "a.*.n", &[]), ["1", "2"]);
        assert_eq!(texts(value, "a.none.n", &[]), [""; 0]);
    }

    #[test]
    fn follows_a_name_however_deep_it_stands() {
        let value = json!({"x": {"title": "a", "list": [{"title": "b"}, [{"title": ""}]], "other": "c"}});
        assert_eq!(texts(value.clone(), "x.**.title", &[]), ["a", "b"]);
        let there = Probe { select: "x.**.title".to_owned(), there: true, ..Probe::default() };
        assert_eq!(read(&value, &there), ["a", "b", "-"]);
        let begins = json!({"a": {"tag": "block_sv3", "n": "1"}, "b": {"tag": "block", "n": "2"}, "c": {"tag": "a_block", "n": "3"}});
        assert_eq!(texts(begins.clone(), "*[tag=block|block_sv3].n", &[]), ["1", "2"]);
        assert_eq!(texts(begins, "*[tag!=block].n", &[]), ["1", "3"]);
    }

    #[test]
    fn takes_what_matches_and_passes_over_members_by_name() {
        let value =
            json!({"a": {"x": "Until 2026", "contact": {"x": "In 2026"}}, "b": ["20 260", "２０26"], "n": 2026});
        let probe = |skip: Option<&str>| Probe {
            select: "**".to_owned(),
            skip: skip.map(str::to_owned),
            matching: Some(r"(?:^|\P{N})20\p{N}{2}(?:\P{N}|$)".to_owned()),
            ..Probe::default()
        };
        assert_eq!(read(&value, &probe(None)), ["Until 2026", "In 2026", "2026"]);
        assert_eq!(read(&value, &probe(Some("contact n"))), ["Until 2026"]);
    }

    #[test]
    fn a_step_may_have_several_names() {
        let value = json!({"a": {"left": 1}, "b": {"rest": 2, "x": {"left": 3}}});
        assert_eq!(texts(value, "**.left|rest", &[]), ["1", "2", "3"]);
    }

    #[test]
    fn the_empty_path_is_the_value_itself() {
        assert_eq!(texts(json!(" a  b "), "", &[]), ["a b"]);
    }

    #[test]
    fn joins_several_values_of_one_object() {
        let nodes = json!([{"text": "Refund", "time": "Sep 4, 2026"}, {"text": "Paid"}, {}]);
        assert_eq!(texts(nodes, "*", &["text", "time"]), ["Refund Sep 4, 2026", "Paid"]);
    }

    #[test]
    fn takes_exact_integers_and_refuses_every_other_number() {
        let text = r#"[9007199254740991, -9007199254740991, 3.0, 9007199254740992, 9007199254740993, 18446744073709551615,
            -9223372036854775808, 1.5e-9, 1e300, true, null, {}, []]"#;
        let value = parse(text).unwrap();
        assert_eq!(texts(value, "*", &[]), ["9007199254740991", "-9007199254740991", "3", "true"]);
        assert_eq!(texts(json!([12.5, -0.25, 31.4]), "*", &[]), ["12.5", "-0.25", "31.4"]);
    }

    #[test]
    fn opens_an_answer_wrapped_in_a_call() {
        for text in ["{\"a\": 1}", " mtopjsonp1({\"a\": 1}) ;\n", "lib.cb$_2({\"a\": 1})"] {
            assert!(is_answer(text));
            assert_eq!(parse(text), Some(json!({"a": 1})));
        }
        for text in ["<html>f(1)</html>", "", "some words (and more)"] {
            assert!(!is_answer(text), "{text}");
        }
    }

    #[test]
    fn half_an_answer_is_none() {
        assert_eq!(parse("mtopjsonp1({\"a\": 1}"), None);
        assert_eq!(parse("{\"a\": "), None);
    }
}
