//! A corrected `site.json` that the shopper brings: what is known of the site can be put right before a new version is out.
//!
//! Such a file decides which texts of a page are read and what they are taken for, so it is looked at as hard as anything
//! that comes from outside. It can read other places of the same pages; it cannot lead anywhere else: hosts are never
//! widened, the order's own address and what is listened to stay those of the build, and what is never pressed only grows. A
//! file that is not as it should be is refused whole, with one sentence that says what was expected and where, and the
//! build's own is used instead.

use std::sync::RwLock;

use crate::day::{DAY, Day, Moment};
use crate::message::{Action, Tag, View};
use crate::plain::{FromPlain, Plain, ToPlain};
use crate::site::Site;
use crate::snapshot::PROBE_MEMBERS;
use crate::text::{self, Text};

/// The most characters of one text: the expressions for days name the days, the months and the ends of nineteen languages; the
/// longest has 8,368.
const LONGEST: usize = 9_000;
/// The most values in the whole file.
const MOST: usize = 30_000;
/// The most levels of scopes in one another.
const DEEPEST: usize = 5;

/// Which of the two files is in use, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SiteFileStatus {
    /// The build's own; there is no other.
    #[default]
    BuiltIn,
    /// The shopper's, of this version.
    Corrected(String),
    /// The build's own, because the build is newer than the shopper's file of this version.
    Outdated(String),
    /// The build's own, because what the shopper brought is not as it should be.
    Refused(String),
}

static STANDING: RwLock<SiteFileStatus> = RwLock::new(SiteFileStatus::BuiltIn);

/// Which file is in use.
pub fn standing() -> SiteFileStatus {
    STANDING.read().map_or(SiteFileStatus::BuiltIn, |standing| standing.clone())
}

/// Chooses between the build's own file and the one that is stored, takes it in, and remembers which it was.
pub fn install(built_in: &Plain, stored: Option<&Plain>, now: Moment) -> Result<(), String> {
    let (site, standing) = choose(built_in, stored, now)?;
    Site::install(site);
    if let Ok(mut slot) = STANDING.write() {
        *slot = standing;
    }
    Ok(())
}

/// Chooses between the build's own file and the one that is stored. It fails only where the build's own is no good.
pub fn choose(built_in: &Plain, stored: Option<&Plain>, now: Moment) -> Result<(Site, SiteFileStatus), String> {
    let own = Site::from_plain(built_in).map_err(|error| error.describe())?;
    let Some(stored) = stored else { return Ok((own, SiteFileStatus::BuiltIn)) };
    let version = stored.get("version").text().unwrap_or_default().to_owned();
    if is_date(&version) && version < own.version {
        return Ok((own, SiteFileStatus::Outdated(version)));
    }
    match check(stored, built_in, now).map(|site| Site::from_plain(&site)) {
        Ok(Ok(site)) => Ok((site, SiteFileStatus::Corrected(version))),
        Ok(Err(error)) => Ok((own, SiteFileStatus::Refused(error.describe()))),
        Err(why) => Ok((own, SiteFileStatus::Refused(why))),
    }
}

/// The file as it would be used, or what was expected and where.
pub fn check(file: &Plain, built_in: &Plain, now: Moment) -> Result<Plain, String> {
    let own = Site::from_plain(built_in).map_err(|error| error.describe())?;
    let mut left = MOST;
    bounded(file, "", &mut left)?;
    let site = Site::from_plain(file).map_err(|error| error.describe())?;
    // A date that is still to come would outrank every later version of Recourse. In some zone it is tomorrow already.
    let Some(day) = Day::from_iso(&site.version).filter(|_| is_date(&site.version)) else {
        return Err(expected("a date such as 2026-09-30", "version"));
    };
    if day.midnight() > now.plus(DAY) && site.version > own.version {
        return Err(expected("no date that is still to come", "version"));
    }
    if site.version < own.version {
        return Err(expected("no earlier date than this version's own file has", "version"));
    }
    let known = |host: &String| own.hosts.contains(host);
    if site.hosts.is_empty() || !site.hosts.iter().all(known) {
        return Err(expected("no other hosts than this version's own file has", "hosts"));
    }
    if site.detail_url != own.detail_url {
        return Err(expected("the address this version's own file has", "detail_url"));
    }
    worded(file.get("words"), "words")?;
    let mut expressions = Vec::new();
    expressions_in(built_in, &mut expressions);
    for page in file.get("pages").values() {
        let mut path = String::from("pages.");
        path.push_str(page.get("kind").text().unwrap_or_default());
        if *page.get("recipe") != Plain::Null {
            scope(page.get("recipe"), &under(&path, "recipe"), DEEPEST, &expressions)?;
        }
        for (name, answer) in page.get("answers").members() {
            scope(answer, &under(&path, name), DEEPEST, &expressions)?;
        }
        for button in page.get("guards").values() {
            place(button.get("place"), &under(&path, "guards.place"))?;
        }
    }
    Ok(guarded(file, built_in))
}

/// Every selector of a file, with its place: only a browser can tell whether it understands one.
pub fn selectors(file: &Plain) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for page in file.get("pages").values() {
        let mut path = String::from("pages.");
        path.push_str(page.get("kind").text().unwrap_or_default());
        selectors_of(page.get("recipe"), &path, &mut found);
        let places = page.get("guards").values().iter().flat_map(|button| button.get("place").members());
        for (name, selector) in places {
            found.extend(
                selector.text().map(|selector| (under(&under(&path, "guards.place"), name), selector.to_owned())),
            );
        }
    }
    for place in ["obstacles", "form.selectors"] {
        let part = place.split('.').fold(file, |part, step| part.get(step));
        for (name, selector) in part.members() {
            found.extend(selector.text().map(|selector| (under(place, name), selector.to_owned())));
        }
    }
    found
}

fn selectors_of(scope: &Plain, path: &str, found: &mut Vec<(String, String)>) {
    let mut add = |path: &str, selector: &Plain| {
        found.extend(selector.text().map(|selector| (path.to_owned(), selector.to_owned())));
    };
    scope.get("select").values().iter().for_each(|selector| add(path, selector));
    for (name, probes) in scope.get("fields").members() {
        for probe in probes.values() {
            add(&under(path, name), probe.get("select"));
            add(&under(path, name), probe.get("skip"));
        }
    }
    for (name, inner) in scope.get("scopes").members() {
        selectors_of(inner, &under(path, name), found);
    }
}

/// The file with the build's own guards beside its own: what is listened to, and what is never pressed.
fn guarded(file: &Plain, built_in: &Plain) -> Plain {
    let own = built_in.get("form").get("selectors");
    let form = file.get("form");
    let mut selectors = form.get("selectors").clone();
    for name in ["never_press", "never_open", "never_choose"] {
        let ours = own.get(name).text().unwrap_or_default();
        let theirs = selectors.get(name).text().filter(|theirs| !theirs.is_empty() && *theirs != ours);
        let both: Vec<&str> = std::iter::once(ours).chain(theirs).collect();
        selectors = with(&selectors, name, Plain::Text(both.join(", ")));
    }
    let ours = own.get("never_words").values();
    let theirs = selectors.get("never_words").values().iter().filter(|word| !ours.contains(word));
    let words = ours.iter().chain(theirs).cloned().collect();
    let form = with(form, "selectors", with(&selectors, "never_words", Plain::List(words)));
    // What is listened to, and expressions that a browser refuses or works at for minutes, no file changes.
    ["tap", "expressions"]
        .into_iter()
        .fold(with(file, "form", form), |file, name| with(&file, name, built_in.get(name).clone()))
}

fn with(of: &Plain, name: &str, value: Plain) -> Plain {
    let others = of.members().iter().filter(|(other, _)| other != name).cloned();
    Plain::Map(others.chain([(name.to_owned(), value)]).collect())
}

fn bounded(value: &Plain, path: &str, left: &mut usize) -> Result<(), String> {
    *left = left.checked_sub(1).ok_or_else(|| expected("a smaller file", ""))?;
    match value {
        Plain::Text(text) if text.chars().count() > LONGEST => Err(expected("a shorter text", path)),
        Plain::List(values) => values.iter().try_for_each(|value| bounded(value, path, left)),
        Plain::Map(members) => members.iter().try_for_each(|(name, value)| bounded(value, &under(path, name), left)),
        _ => Ok(()),
    }
}

/// Words are looked for inside of texts: an empty one, or a single letter, stands in nearly all of them, and then everything is
/// a deadline, or finished.
fn worded(value: &Plain, path: &str) -> Result<(), String> {
    match value {
        Plain::Text(text)
            if text.trim().replace("{n}", "").chars().filter(|each| each.is_alphanumeric()).count() < 2 =>
        {
            Err(expected("words of at least two letters", path))
        }
        Plain::List(values) => values.iter().try_for_each(|value| worded(value, path)),
        Plain::Map(members) => members.iter().try_for_each(|(name, value)| worded(value, &under(path, name))),
        _ => Ok(()),
    }
}

/// Whether a scope has the shape the page's script works by. In the browser no type does that: scopes pass through unread.
fn scope(value: &Plain, path: &str, depth: usize, expressions: &[&str]) -> Result<(), String> {
    let fail = |what: &str| Err(expected(what, path));
    let unknown = |value: &Plain, known: &[&str]| value.check(known).is_err();
    let texts = |value: &Plain| {
        *value == Plain::Null || matches!(value, Plain::List(all) if all.iter().all(|each| each.text().is_some()))
    };
    if depth == 0 {
        return fail("fewer scopes in one another");
    }
    if unknown(value, &["select", "fields", "scopes"]) {
        return fail("an object of select, fields and scopes");
    }
    if value.get("select").values().is_empty() || !texts(value.get("select")) {
        return fail("select to be a list of texts");
    }
    for (name, probes) in value.get("fields").members() {
        let path = under(path, name);
        let fail = |what: &str| Err(expected(what, &path));
        if probes.values().is_empty() {
            return fail("a list of readers");
        }
        for probe in probes.values() {
            if unknown(probe, &PROBE_MEMBERS) {
                return fail(&["a reader of ", &PROBE_MEMBERS.join(", ")].concat());
            }
            // One that a browser refuses, or works at for minutes, would end the reading of the page.
            let is_ours = |expression: &str| expressions.contains(&expression);
            if *probe.get("matching") != Plain::Null && !probe.get("matching").text().is_some_and(is_ours) {
                return fail("matching to be an expression that this version's own file has");
            }
            let is_flag = |name: &str| matches!(probe.get(name), Plain::Null | Plain::Bool(_));
            if !["sentence", "there", "mark", "drawn", "undrawn"].into_iter().all(is_flag) {
                return fail("sentence, there, mark, drawn and undrawn to be true or false");
            }
            if !matches!(probe.get("digits"), Plain::Null | Plain::Int(1..=40)) {
                return fail("digits to be a number from 1 to 40");
            }
            let is_text = |name: &str| matches!(probe.get(name), Plain::Null | Plain::Text(_));
            if !["select", "attr", "skip", "evidence"].into_iter().all(is_text) {
                return fail("select, attr, skip and evidence to be texts");
            }
            if !["containing", "join"].into_iter().all(|name| texts(probe.get(name))) {
                return fail("containing and join to be lists of texts");
            }
        }
    }
    let inner = value.get("scopes").members();
    inner.iter().try_for_each(|(name, inner)| scope(inner, &under(path, name), depth.saturating_sub(1), expressions))
}

/// What a file's readers ask of texts, with repeats.
fn expressions_in<'a>(value: &'a Plain, found: &mut Vec<&'a str>) {
    found.extend(value.get("matching").text());
    value.values().iter().for_each(|each| expressions_in(each, found));
    value.members().iter().for_each(|(_, each)| expressions_in(each, found));
}

/// Whether a place has the shape the page's script works by.
fn place(value: &Plain, path: &str) -> Result<(), String> {
    let is_text = |name: &str| value.get(name).text().is_some();
    let is_known = value.check(&["buttons", "marked", "skip", "beside", "dialog"]).is_ok();
    let is_whole = ["buttons", "beside", "dialog"].into_iter().all(is_text);
    let may_be = |name: &str| *value.get(name) == Plain::Null || is_text(name);
    if is_known && is_whole && may_be("marked") && may_be("skip") {
        return Ok(());
    }
    Err(expected("an object of buttons, marked, skip, beside and dialog, all texts", path))
}

fn under(path: &str, name: &str) -> String {
    let mut whole = path.to_owned();
    if !whole.is_empty() {
        whole.push('.');
    }
    whole.push_str(name);
    whole
}

fn expected(what: &str, path: &str) -> String {
    let mut words = String::from("expected ");
    words.push_str(what);
    if !path.is_empty() {
        words.push_str(" at ");
        words.push_str(path);
    }
    words
}

/// `2026-09-30`; dates of this form stand in the order of their texts.
fn is_date(text: &str) -> bool {
    let digit = |(at, byte): (usize, u8)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() };
    text.len() == 10 && text.bytes().enumerate().all(digit)
}

impl SiteFileStatus {
    /// The sentence the shopper reads. Why a file was refused is told to whoever wrote it.
    pub fn describe(&self) -> Text {
        match self {
            Self::BuiltIn => text::site_file_built_in(Site::built_in().version.as_str().into()),
            Self::Corrected(version) => text::site_file_corrected(version.as_str().into()),
            Self::Outdated(version) => text::site_file_outdated(version.as_str().into()),
            Self::Refused(why) => text::site_file_bad(why.as_str().into()),
        }
    }

    /// The notice for the popup, where the imported file is not what is used.
    pub fn notice(&self) -> Option<View> {
        let act = match self {
            Self::BuiltIn | Self::Corrected(_) => return None,
            Self::Outdated(_) | Self::Refused(_) => Action::correct_site(),
        };
        let understood = View::button("quiet", text::understood(), act);
        Some(View::block("notice", vec![View::new(Tag::P, "", self.describe()), understood]))
    }

    /// What the options page says of it.
    pub fn view(&self) -> View {
        let class = match self {
            Self::BuiltIn => "",
            Self::Corrected(_) => "notice",
            Self::Outdated(_) | Self::Refused(_) => "notice bad",
        };
        let mut children = vec![View::new(Tag::P, class, self.describe())];
        if *self != Self::BuiltIn {
            children.push(View::button("quiet", text::site_file_remove(), Action::correct_site()));
        }
        View::block("site", children)
    }
}

impl Action {
    /// Asks for the imported file to be removed.
    pub fn correct_site() -> Self {
        Self::Ask { request: Plain::tagged("correct-site", Plain::map(&mut [("site", Plain::Null.to_plain())])) }
    }
}
