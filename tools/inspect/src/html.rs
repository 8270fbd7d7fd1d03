//! A saved page becomes a snapshot, as the page's own script would have made it.
//!
//! The two are told the same thing, a [`Scope`], and must give the same texts: what is read here from a bug report has to
//! be what the extension read in the browser. What differs is that nothing runs here: a script's source is not text.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use recourse::snapshot::{CUT, Found, JOINT, LINE, MOST_NODES, MOST_TEXTS, Node, Probe, Scope, cut, fold};
use regex::{Regex, RegexBuilder};
use scraper::{ElementRef, Html, Selector};

/// A parsed page, and the selectors it has been asked by.
pub struct Page {
    document: Html,
    selectors: RefCell<HashMap<String, Option<Rc<Selector>>>>,
}

impl Page {
    /// Parses a page; any text is one.
    pub fn parse(text: &str) -> Self {
        Self { document: Html::parse_document(text), selectors: RefCell::default() }
    }

    /// Collects what a scope asks for; nothing, if its root is not there.
    pub fn collect(&self, scope: &Scope) -> Node {
        // The root may be the document's own element, which is not inside itself.
        let found = |selector: Rc<Selector>| self.document.select(&selector).next();
        let root = scope.select.iter().filter_map(|selector| self.selector(selector)).find_map(found);
        root.map_or_else(Node::default, |root| self.visit(root, scope))
    }

    /// An attribute of the first element a selector matches.
    pub(crate) fn attribute(&self, selector: &str, name: &str) -> Option<&str> {
        let selector = self.selector(selector)?;
        self.document.select(&selector).next()?.attr(name)
    }

    /// The page's comments, in their order.
    pub(crate) fn comments(&self) -> impl Iterator<Item = &str> {
        self.document.tree.nodes().filter_map(|node| node.value().as_comment()).map(|comment| &**comment)
    }

    fn visit(&self, element: ElementRef<'_>, scope: &Scope) -> Node {
        let mut node = Node::default();
        for (name, probes) in &scope.fields {
            let mut ranked = (0..).zip(probes);
            let found = ranked.find_map(|(rank, probe)| {
                let texts = self.read(element, probe);
                (!texts.is_empty()).then_some(Found { rank, texts, at: 0 })
            });
            node.fields.extend(found.map(|found| (name.clone(), found)));
        }
        for (name, inner) in &scope.scopes {
            let inside = self.select(element, &inner.select);
            node.scopes.insert(name.clone(), inside.into_iter().map(|each| self.visit(each, inner)).collect());
        }
        node
    }

    /// The elements the first selector that matches anything matches.
    fn select<'a>(&self, element: ElementRef<'a>, selectors: &[String]) -> Vec<ElementRef<'a>> {
        let ranked = selectors.iter().filter_map(|selector| self.selector(selector));
        let mut found =
            ranked.map(|selector| element.select(&selector).filter(is_drawn).take(MOST_NODES).collect::<Vec<_>>());
        found.find(|found| !found.is_empty()).unwrap_or_default()
    }

    fn read(&self, element: ElementRef<'_>, probe: &Probe) -> Vec<String> {
        let selector = self.selector(&probe.select).filter(|_| !probe.select.is_empty());
        let found = if probe.select.is_empty() {
            vec![element]
        } else {
            let Some(selector) = &selector else { return Vec::new() };
            element.select(selector).filter(is_drawn).collect()
        };
        let skip = probe.skip.as_deref().and_then(|skip| self.selector(skip));
        let expression = probe.matching.as_deref().and_then(matching);
        let mut texts: Vec<String> = Vec::new();
        for each in found {
            let is_skipped = skip.as_ref().is_some_and(|skip| is_within(each, skip));
            if is_skipped || !is_wanted(each, probe, expression.as_deref()) {
                continue;
            }
            let is_shown =
                || ancestors(each).chain([each]).all(is_shown) && (own_text(each).is_empty() || has_size(each));
            if (probe.drawn || probe.undrawn) && probe.drawn != is_shown() {
                continue;
            }
            let text = cut(&text_of(each, probe, selector.as_deref()));
            // Two parts of a sentence give it twice.
            let is_twice = (probe.sentence || probe.matching.is_some()) && texts.contains(&text);
            if !text.is_empty() && !is_twice {
                texts.push(text);
            }
        }
        if texts.len() > MOST_TEXTS {
            texts.truncate(MOST_TEXTS);
            texts.push(CUT.to_string());
        }
        texts
    }

    fn selector(&self, text: &str) -> Option<Rc<Selector>> {
        let mut known = self.selectors.borrow_mut();
        known.entry(text.to_owned()).or_insert_with(|| Selector::parse(text).ok().map(Rc::new)).clone()
    }
}

thread_local! {
    static MATCHING: RefCell<HashMap<String, Option<Rc<Regex>>>> = RefCell::default();
}

/// What a probe asks of a text; `None` where it is no regular expression. Each is made once: those of many languages are large.
pub(crate) fn matching(expression: &str) -> Option<Rc<Regex>> {
    MATCHING.with_borrow_mut(|known| {
        if let Some(made) = known.get(expression) {
            return made.clone();
        }
        let named = recourse::site::Site::built_in().expressions.get(expression);
        let made = RegexBuilder::new(named.map_or(expression, String::as_str))
            .case_insensitive(true)
            .build()
            .ok()
            .map(Rc::new);
        known.insert(expression.to_owned(), made.clone());
        made
    })
}

/// Whether an element's own text has what the probe looks for.
fn is_wanted(element: ElementRef<'_>, probe: &Probe, expression: Option<&Regex>) -> bool {
    if probe.containing.is_empty() && !probe.sentence && probe.digits.is_none() && probe.matching.is_none() {
        return true;
    }
    if probe.attr.is_some() && probe.matching.is_some() {
        return true;
    }
    let own = own_text(element);
    if probe.matching.is_some() {
        let around = around_number(element).map(|around| fold(&text_content(around)).to_lowercase());
        let text = around.unwrap_or(own);
        // Whether a number goes on over a joint is not known here.
        let is_match = |text: &str| expression.is_some_and(|made| made.is_match(text));
        return match text.contains(JOINT) {
            true => ["", " "].iter().any(|at| is_match(&text.replace(JOINT, at))),
            false => is_match(&text),
        };
    }
    let has_word = !probe.containing.is_empty() && probe.containing.iter().any(|word| own.contains(word.as_str()));
    match probe.digits {
        Some(least) => longest_run(&own) >= least,
        None => has_word || probe.sentence && has_digit(&own),
    }
}

fn text_of(element: ElementRef<'_>, probe: &Probe, select: Option<&Selector>) -> String {
    if let Some(attr) = &probe.attr {
        return attribute_of(element, attr, probe.matching.as_deref());
    }
    if probe.matching.is_some() {
        return text_content(around_number(element).unwrap_or(element));
    }
    let text = if probe.drawn { drawn_text } else { text_content };
    let own = text(element);
    if probe.sentence {
        return sentence(element, own, select, text);
    }
    if probe.containing.is_empty() || has_digit(&own) {
        return own;
    }
    // A date may stand beside its words and not in them.
    let around = element.parent().and_then(ElementRef::wrap).map(text_content);
    around.filter(|around| has_digit(around)).unwrap_or(own)
}

/// An attribute; or the first of several that matches, and, parted from it, the text around its element.
fn attribute_of(element: ElementRef<'_>, attr: &str, expression: Option<&str>) -> String {
    let Some(expression) = expression else { return element.attr(attr).unwrap_or_default().to_owned() };
    let expression = matching(expression);
    let is_match = |value: &&str| expression.as_ref().is_some_and(|expression| expression.is_match(value));
    let value = attr.split(' ').filter_map(|name| element.attr(name)).find(is_match);
    let around = element.parent().and_then(ElementRef::wrap).unwrap_or(element);
    value.map(|value| format!("{value} · {}", text_content(around))).unwrap_or_default()
}

/// What is around an element that holds a number alone, and whose unit stands beside it.
fn around_number(element: ElementRef<'_>) -> Option<ElementRef<'_>> {
    let own = own_text(element);
    let is_number = (1..=4).contains(&own.chars().count()) && own.chars().all(char::is_numeric);
    element.parent().and_then(ElementRef::wrap).filter(|_| is_number)
}

/// The sentence an element is part of.
fn sentence(
    element: ElementRef<'_>,
    own: String,
    select: Option<&Selector>,
    text: fn(ElementRef<'_>) -> String,
) -> String {
    let around = element.parent().and_then(ElementRef::wrap);
    match around.filter(|around| select.is_some_and(|select| select.matches(around))) {
        Some(around) if !own_text(around).is_empty() || !has_digit(&own) => {
            sentence(around, text(around), select, text)
        }
        _ => own,
    }
}

fn has_digit(text: &str) -> bool {
    text.contains(char::is_numeric)
}

fn longest_run(text: &str) -> u32 {
    let runs = text.split(|c: char| !c.is_ascii_digit()).map(str::len);
    runs.max().and_then(|run| u32::try_from(run).ok()).unwrap_or_default()
}

/// Elements that are in one line with what is around them; the text of all others is drawn apart.
const INLINE: &str = " a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q s samp script small span \
    strike strong style sub sup time tt u var wbr ";

/// All text inside an element that a page would show.
fn text_content(element: ElementRef<'_>) -> String {
    let mut into = Gathered::default();
    into.gather(element, false);
    into.text
}

/// The same without what a page hides or has struck through.
fn drawn_text(element: ElementRef<'_>) -> String {
    let mut into = Gathered::default();
    into.gather(element, true);
    into.text
}

/// Text in the making: see [`LINE`] and [`JOINT`].
#[derive(Default)]
struct Gathered {
    text: String,
    /// Whether an element began or ended since the last text.
    is_between: bool,
}

impl Gathered {
    fn gather(&mut self, element: ElementRef<'_>, is_drawn: bool) {
        for node in element.children() {
            if let Some(inside) = ElementRef::wrap(node) {
                let name = inside.value().name();
                let is_block = !INLINE.split(' ').any(|inline| inline == name);
                self.part(is_block);
                let is_text = !matches!(name, "script" | "style" | "template");
                if is_text && (!is_drawn || is_shown(inside)) {
                    self.gather(inside, is_drawn);
                }
                self.part(is_block);
            } else if let Some(text) = node.value().as_text().filter(|_| !is_drawn || has_size(element)) {
                self.push(text);
            }
        }
    }

    fn part(&mut self, is_block: bool) {
        self.is_between = true;
        self.text.extend(is_block.then_some(LINE));
    }

    fn push(&mut self, text: &str) {
        let (Some(last), Some(first)) = (self.text.chars().next_back(), text.chars().next()) else {
            self.text.push_str(text);
            return;
        };
        let is_of_word = |c: char| c.is_alphabetic() || c.is_numeric() || matches!(c, '.' | ',');
        let is_number = last.is_numeric() || first.is_numeric();
        if self.is_between && is_number && is_of_word(last) && is_of_word(first) {
            self.text.push(JOINT);
        }
        self.is_between = false;
        self.text.push_str(text);
    }
}

/// Whether an element itself is shown and not struck through, as far as that stands at the element: a saved page has no style
/// sheets.
fn is_shown(element: ElementRef<'_>) -> bool {
    let value = element.value();
    let is_hidden = value.attr("hidden").is_some()
        || value.attr("aria-hidden") == Some("true")
        || ["display:none", "visibility:hidden", "visibility:collapse"]
            .iter()
            .any(|hides| style_of(element).contains(hides));
    let is_taken_back = style_of(element).contains("line-through") || matches!(value.name(), "del" | "s" | "strike");
    let is_text = !matches!(value.name(), "script" | "style" | "template");
    !is_hidden && !is_unseen(&style_of(element)) && !is_taken_back && is_text
}

/// Whether nothing of an element can be seen: it is transparent, cut away, or outside of the window.
fn is_unseen(style: &str) -> bool {
    let of = |name: &str| style.split(';').filter_map(|each| each.split_once(':')).find(|(each, _)| *each == name);
    let value = |name: &str| of(name).map_or("", |(_, value)| value);
    let number = |name: &str| {
        let text = value(name).trim_end_matches(char::is_alphabetic);
        text.parse::<f64>().ok()
    };
    let is_placed = matches!(value("position"), "absolute" | "fixed");
    let is_cut = is_placed && ["rect(0", "rect(1px"].iter().any(|begin| value("clip").starts_with(begin))
        || ["inset(50%", "inset(100%"].iter().any(|begin| value("clip-path").starts_with(begin));
    let is_far = |name: &str| number(name).is_some_and(|length| length <= -1000.0);
    number("opacity") == Some(0.0) || is_cut || is_far("text-indent") || is_placed && (is_far("left") || is_far("top"))
}

/// Whether the letters directly in an element have a size; those of the elements inside it may have one of their own.
fn has_size(element: ElementRef<'_>) -> bool {
    let size = [element].into_iter().chain(ancestors(element)).find_map(|each| {
        let style = style_of(each);
        let size = style.split(';').find_map(|each| each.strip_prefix("font-size:"))?;
        Some(size.trim_end_matches(char::is_alphabetic).parse::<f64>().ok())
    });
    size.flatten() != Some(0.0)
}

/// What stands at an element of how it looks, without its spaces.
fn style_of(element: ElementRef<'_>) -> String {
    element.attr("style").unwrap_or_default().split_whitespace().collect::<String>().to_lowercase()
}

/// A browser keeps a template's content apart from the page, where this parser does not.
fn is_drawn(element: &ElementRef<'_>) -> bool {
    ancestors(*element).all(|above| above.value().name() != "template")
}

fn is_within(element: ElementRef<'_>, selector: &Selector) -> bool {
    selector.matches(&element) || ancestors(element).any(|above| selector.matches(&above))
}

fn ancestors(element: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    element.ancestors().filter_map(ElementRef::wrap)
}

/// The text directly in an element, folded and in lower case.
fn own_text(element: ElementRef<'_>) -> String {
    // No number is one over an element.
    let own = element.children().map(|node| match node.value() {
        scraper::Node::Text(text) => &**text,
        scraper::Node::Element(_) => " ",
        _ => "",
    });
    fold(&own.collect::<String>()).to_lowercase()
}

#[cfg(test)]
mod tests {
    use recourse::snapshot::LONGEST_TEXT;

    use super::*;

    fn texts(html: &str, probe: Probe) -> Vec<String> {
        let page = Page::parse(html);
        page.read(page.document.root_element(), &probe)
    }

    fn probe(select: &str) -> Probe {
        Probe { select: select.to_owned(), ..Probe::default() }
    }

    #[test]
    fn takes_folded_text_of_all_that_is_inside() {
        let html = "<p> a <b>b\n</b>&nbsp;c<script>d</script><style>e</style><template>f</template></p><p> </p>";
        assert_eq!(texts(html, probe("p")), ["a b c"]);
    }

    #[test]
    fn passes_over_what_is_inside_or_is_skipped() {
        let html = "<i>a</i><div class=x><i>b</i></div><i class=x>c</i>";
        assert_eq!(texts(html, Probe { skip: Some(".x".to_owned()), ..probe("i") }), ["a"]);
    }

    #[test]
    fn finds_words_only_directly_in_an_element() {
        let html = "<div><p>Refund <b>before 1</b></p><p><i>no</i></p></div>";
        let found = texts(html, Probe { containing: vec!["refund".to_owned()], ..probe("*") });
        assert_eq!(found, ["Refund before 1"]);
    }

    #[test]
    fn takes_the_parents_text_only_for_its_digit() {
        let words = || Probe { containing: vec!["refund before".to_owned()], ..probe("b") };
        assert_eq!(texts("<p><b>Refund before</b> Sep 4</p>", words()), ["Refund before Sep 4"]);
        assert_eq!(texts("<p><b>Refund before</b> soon</p>", words()), ["Refund before"]);
    }

    #[test]
    fn takes_the_whole_sentence_that_a_digit_is_part_of_and_not_more_than_was_selected() {
        let texts = |html: &str| {
            texts(html, Probe { sentence: true, containing: vec!["refund".to_owned()], ..probe("li, li *") })
        };
        assert_eq!(texts("<ul>a<li>Refund before <b>Sep 4</b></li><li>no date</li></ul>"), ["Refund before Sep 4"]);
        assert_eq!(texts("<ul><li><i>Refund before</i> <b>Sep 4</b></li></ul>"), ["Refund before Sep 4", "Sep 4"]);
        assert_eq!(texts("<ul>1 <li><b>\u{662}\u{660}</b></li></ul>"), ["\u{662}\u{660}"]);
    }

    #[test]
    fn takes_elements_with_a_long_number_of_their_own() {
        let found = texts(
            "<p>No 123456789012</p><p>12345 67890</p><p><b>1234567890123</b></p>",
            Probe { digits: Some(12), ..probe("*") },
        );
        assert_eq!(found, ["No 123456789012", "1234567890123"]);
    }

    #[test]
    fn takes_an_attribute_as_it_stands() {
        let html = "<a href=' /x?a=1 '>b</a><a>c</a>";
        assert_eq!(texts(html, Probe { attr: Some("href".to_owned()), ..probe("a") }), ["/x?a=1"]);
    }

    #[test]
    fn the_first_reader_that_gives_a_text_wins_and_its_rank_is_kept() {
        let scope = Scope {
            select: vec![".none".to_owned(), "div".to_owned(), "p".to_owned()],
            fields: [("f".to_owned(), vec![probe("i"), probe("b"), probe("u")])].into(),
            scopes: [("s".to_owned(), Scope { select: vec!["b".to_owned()], fields: [].into(), scopes: [].into() })]
                .into(),
        };
        let node = Page::parse("<p>no</p><div><i> </i><b>yes</b><u>no</u></div>").collect(&scope);
        assert_eq!(node.fields["f"], Found { rank: 1, texts: vec!["yes".to_owned()], at: 0 });
        assert_eq!(node.inside("s").len(), 1);
    }

    #[test]
    fn holds_no_more_than_a_snapshot_may() {
        let text = |length: usize| format!("<p>{}</p>", "x".repeat(length));
        let found = texts(&text(LONGEST_TEXT).repeat(MOST_TEXTS), probe("p"));
        assert_eq!(found, vec!["x".repeat(LONGEST_TEXT); MOST_TEXTS]);
        let found = texts(&text(LONGEST_TEXT + 1).repeat(MOST_TEXTS + 1), probe("p"));
        let mut right = vec!["x".repeat(LONGEST_TEXT) + &CUT.to_string(); MOST_TEXTS];
        right.push(CUT.to_string());
        assert_eq!(found, right);
    }

    #[test]
    fn every_selector_of_the_site_is_understood() {
        fn check(scope: &Scope) {
            let probes = scope.fields.values().flatten();
            let texts = probes.flat_map(|probe| [Some(&probe.select), probe.skip.as_ref()]).flatten();
            for text in scope.select.iter().chain(texts).filter(|text| !text.is_empty()) {
                assert!(Selector::parse(text).is_ok(), "`{text}` in site.json is no selector the native reader knows");
            }
            scope.scopes.values().for_each(check);
        }
        recourse::site::Site::built_in().pages.iter().filter_map(|page| page.recipe.as_ref()).for_each(check);
    }
}
