//! A file becomes a snapshot: which page or answer it holds, and where it came from.
//!
//! A saved page seldom knows its own address, so it is asked in turn: the browser's note at its top, the page's own links to
//! itself, and at last its shape. Only the shopper's own word, `--url`, is taken even where it names no known page.

use recourse::order::PageKind;
use recourse::plain::{self, FromPlain, Plain};
use recourse::read::Health;
use recourse::report;
use recourse::site::{PageRules as Known, Site};
use recourse::snapshot::{Node, Snapshot};

use super::answer;
use super::html::Page;

/// Reads what a file holds. `alone` says whether `url` was given for this file, or for one of several.
pub fn open(text: &str, url: Option<&str>, alone: bool, site: &Site) -> Snapshot {
    let text = text.trim_start_matches('\u{feff}');
    if answer::is_answer(text) { of_answer(text, url, site) } else { of_page(text, url, alone, site) }
}

/// What a report made by the extension says.
pub(crate) struct Report {
    pub(crate) page: PageKind,
    pub(crate) health: Health,
    pub(crate) missed: Vec<String>,
    pub(crate) readers: Vec<(String, Vec<u32>)>,
}

/// The report a file holds, if it holds one.
pub(crate) fn report(text: &str) -> Option<Report> {
    let value: Plain = plain::from_json(text.trim_start_matches('\u{feff}')).ok()?;
    if value.get("report").text() != Some(report::MARK) {
        return None;
    }
    let read = |(field, ranks): &(String, Plain)| Some((field.clone(), Vec::from_plain(ranks).ok()?));
    Some(Report {
        page: PageKind::from_plain(value.get("page")).ok()?,
        health: Health::from_plain(value.get("health")).ok()?,
        missed: Vec::from_plain(value.get("missed")).ok()?,
        readers: value.get("readers").members().iter().filter_map(read).collect(),
    })
}

/// Where a saved form says it is from; the shopper's own word goes first.
pub(crate) fn address(text: &str, url: Option<&str>, site: &Site) -> String {
    let own = || addresses(&Page::parse(text)).into_iter().find(|url| site.kind_of(url) != PageKind::Unknown);
    url.map(str::to_owned).or_else(own).unwrap_or_default()
}

fn of_answer(text: &str, url: Option<&str>, site: &Site) -> Snapshot {
    let value = answer::parse(text).unwrap_or_default();
    let name = value.get("api").and_then(|api| api.as_str()).unwrap_or_default().to_owned();
    let root = site.answer(&name).map_or_else(Node::default, |(_, scope)| answer::collect(&value, scope));
    Snapshot { url: url.unwrap_or_default().to_owned(), answer: Some(name), root, ..Snapshot::default() }
}

fn of_page(text: &str, url: Option<&str>, alone: bool, site: &Site) -> Snapshot {
    let page = Page::parse(text);
    let own = addresses(&page).into_iter().find(|url| site.kind_of(url) != PageKind::Unknown);
    let url = match (url, own) {
        (Some(url), _) if alone => url.to_owned(),
        (_, Some(own)) => own,
        (given, None) => match recognise(&page, site) {
            // Of several files, the address is that of the one that is such a page.
            Some(known) => {
                given.filter(|url| site.kind_of(url) == known.kind).map_or_else(|| address_of(known), str::to_owned)
            }
            None => given.unwrap_or_default().to_owned(),
        },
    };
    let recipe = site.recipe_at(&url);
    let root = recipe.map_or_else(Node::default, |recipe| page.collect(recipe));
    let lang = page.attribute("html", "lang").map(str::to_owned);
    Snapshot { url, lang, root, ..Snapshot::default() }
}

/// An address at which such a page stands.
fn address_of(known: &Known) -> String {
    let path = known.paths.first().map_or("", String::as_str);
    ["https://www.aliexpress.com", path.trim_end_matches('*')].concat()
}

/// The addresses a saved page says it had, the browser's word first.
fn addresses(page: &Page) -> Vec<String> {
    let noted = page.comments().find_map(|comment| {
        let (_, rest) = comment.split_once("saved from url=")?;
        // The number in brackets is the length of the address, as browsers write it.
        let rest = rest.split_once(')').filter(|_| rest.starts_with('(')).map_or(rest, |(_, rest)| rest);
        rest.split_whitespace().next()
    });
    let links = [
        noted,
        page.attribute("link[rel=\"canonical\"]", "href"),
        page.attribute("meta[property=\"og:url\"]", "content"),
    ];
    links.into_iter().flatten().map(str::to_owned).collect()
}

/// The kind of page whose recipe finds orders, and the most in them.
fn recognise<'a>(page: &Page, site: &'a Site) -> Option<&'a Known> {
    let recipes = site.pages.iter().filter_map(|known| Some((known, known.recipe.as_ref()?)));
    let found = recipes.map(|(known, recipe)| (known, page.collect(recipe)));
    let found = found.filter(|(_, root)| !root.inside("order").is_empty() && fields_in(root) > 0);
    found.max_by_key(|(_, root)| fields_in(root)).map(|(known, _)| known)
}

fn fields_in(node: &Node) -> usize {
    node.fields.len() + node.scopes.values().flatten().map(fields_in).sum::<usize>()
}
