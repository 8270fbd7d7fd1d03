//! What is known of the site: its hosts, its kinds of page, where on them things stand, and its words.
//!
//! All of it is data in `site.json`, so that a changed selector is a one-line change. This module gives that data types,
//! and answers the two questions that need no page: which kind of page is at an address, and which ids the address names.

pub mod vocabulary;

use std::collections::BTreeMap;
#[cfg(not(target_arch = "wasm32"))]
use std::sync::OnceLock;
use std::sync::RwLock;

use crate::order::{Milestone, PageKind, Status};
use crate::plain::{names, record};
use crate::snapshot::Scope;

/// The site, as `site.json` describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Registered domains whose subdomains are the site.
    pub hosts: Vec<String>,
    /// Order pages of applications this project does not read, so that a shopper there is told so.
    pub unsupported: Vec<Unsupported>,
    /// When this file was last put right, as `2026-09-30`: of two files, the later one knows more.
    pub version: String,
    /// Selectors of what may stand before a page, by what it asks the shopper for: `login`, `captcha`.
    pub obstacles: BTreeMap<String, String>,
    /// Regular expressions that several probes ask for by their names.
    pub expressions: BTreeMap<String, String>,
    /// The language of a host, by its first label, where a page does not say its language itself.
    pub languages: BTreeMap<String, String>,
    /// The kinds of page.
    pub pages: Vec<PageRules>,
    /// How the page's own answers are recognised; compiled into the script that listens to them.
    pub tap: Tap,
    /// The address of an order's own page, up to its id.
    pub detail_url: String,
    /// Names of parameters in addresses.
    pub parameters: Parameters,
    /// The site's numbers for how far an order is.
    pub status_codes: BTreeMap<String, String>,
    /// Codes of buttons that stand only at orders of one status.
    pub status_buttons: BTreeMap<String, String>,
    /// The site's numbers for how far a dispute is.
    pub stage_codes: BTreeMap<String, String>,
    /// Codes of buttons that stand only at disputes of one stage.
    pub stage_buttons: BTreeMap<String, String>,
    /// The site's codes of a parcel's events, each with its milestone or another name; one that ends in `*` stands for all
    /// that begin so.
    pub event_codes: BTreeMap<String, String>,
    /// Codes that say that an arrival is the real one and not an estimate.
    pub arrived_codes: Vec<String>,
    /// The site's code of the button that opens a dispute.
    pub dispute_button_code: String,
    /// How parts of the codes of buttons begin that stand where there is or was a dispute.
    pub case_button_codes: Vec<String>,
    /// The parts of a code that only offers a dispute, beside those of a case: `OPEN_DISPUTE` by whatever name.
    pub offer_button_codes: Vec<String>,
    /// The site's code of the button that confirms receipt.
    pub confirm_button_code: String,
    /// Its codes of other buttons: beside one that is unknown, that button is not surely absent.
    pub other_button_codes: Vec<String>,
    /// The site's words, in lower case.
    pub words: SiteWords,
    /// The dispute form.
    pub form: Form,
}

record!(strict Site { version, hosts, obstacles, unsupported, expressions, languages, pages, tap, detail_url, parameters, status_codes, status_buttons, stage_codes, stage_buttons, event_codes, arrived_codes, dispute_button_code, case_button_codes, offer_button_codes, confirm_button_code, other_button_codes, words, form });

/// One kind of page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageRules {
    /// Which.
    pub kind: PageKind,
    /// Its paths; one that ends in `*` stands for all that begin so.
    pub paths: Vec<String>,
    /// The month in which it was last seen to be so.
    pub seen: String,
    /// Its recipe is put together from single classes that were seen, and nobody has tried it on a saved page.
    pub assumed: bool,
    /// What else may stand at this address: it is that if its recipe finds anything.
    pub instead: Option<PageKind>,
    /// What it shows when it can be read.
    pub expect: Option<Expect>,
    /// What to collect from the page itself; `None` where it is not read yet.
    pub recipe: Option<Scope>,
    /// What to collect from its answers, by their name.
    pub answers: BTreeMap<String, Scope>,
    /// Its buttons that end something for the shopper.
    pub guards: Vec<Guarded>,
}

record!(strict PageRules { kind, paths, seen, assumed, instead, expect, recipe, answers, guards });

/// What pressing a button ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ButtonAction {
    /// Receipt is confirmed: the protection ends.
    Confirm,
    /// What was offered in a dispute is taken.
    Accept,
    /// A dispute is withdrawn.
    Cancel,
}

names!(ButtonAction { Confirm = "confirm", Accept = "accept", Cancel = "cancel" });

/// A button that ends something for the shopper: how it is found, and where words about it may stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guarded {
    /// What pressing it ends.
    pub action: ButtonAction,
    /// Nobody has seen this button on such a page: that it is found like this is put together from what others say of it.
    pub assumed: bool,
    /// Where it is looked for.
    pub place: Place,
}

record!(strict Guarded { action as "deed", assumed, place });

/// In the browser the selectors of a place pass to the page's script unread, so they stay plain.
#[cfg(target_arch = "wasm32")]
pub type Place = crate::plain::Plain;

/// Where a button is looked for, all of it selectors. `buttons` and `skip` hold inside the order's own element.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// What may be the button: it is the one that says one of its words.
    pub buttons: String,
    /// What is the button whatever it says.
    pub marked: Option<String>,
    /// Nothing inside these is.
    pub skip: Option<String>,
    /// The box around the buttons, at whose end words may stand.
    pub beside: String,
    /// What asks once more after a press.
    pub dialog: String,
}

#[cfg(not(target_arch = "wasm32"))]
record!(strict Place { buttons, marked, skip, beside, dialog });

/// What a kind of page shows of every order; where one of these is missing, the page has changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expect {
    /// At least so many lines.
    pub lines: u32,
    /// Values of each order, and which orders have them.
    pub order: BTreeMap<String, Having>,
    /// Values of each line.
    pub line: Vec<String>,
}

record!(strict Expect { lines, order, line });

/// Which orders have a value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Having {
    /// Those of these statuses alone; of all if there is none.
    pub only: Vec<Status>,
    /// Not those of these statuses.
    pub but: Vec<Status>,
    /// Of those that are over, the ones placed within so many days.
    pub within: Option<i32>,
}

record!(strict Having { only, but, within });

impl Having {
    /// Whether an order of a status has it, which was placed so many days ago.
    pub fn holds(&self, status: Status, age: Option<i32>) -> bool {
        let is_over = matches!(status, Status::Completed | Status::Closed | Status::Cancelled | Status::Refunded);
        let is_old = is_over && self.within.zip(age).is_some_and(|(within, age)| age > within);
        (self.only.is_empty() || self.only.contains(&status)) && !self.but.contains(&status) && !is_old
    }
}

/// Order pages of another application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsupported {
    /// Its registered domain.
    pub host: String,
    /// What the paths of its order pages begin with.
    pub path: String,
}

record!(strict Unsupported { host, path });

/// How the page's own answers are recognised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tap {
    /// A regular expression over an address's path; its first group is the answer's name.
    pub answer_path: String,
    /// The parameter that names the function an answer is handed to.
    pub callback_parameter: String,
}

record!(strict Tap { answer_path, callback_parameter });

/// Names of parameters in addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameters {
    /// A dispute's id.
    pub case: Vec<String>,
    /// An order line's id.
    pub line: Vec<String>,
    /// An order's id.
    pub order: Vec<String>,
    /// The path before a product's id.
    pub product: String,
}

record!(strict Parameters { case, line, order, product });

/// The site's words, in lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteWords {
    /// How far an order is.
    pub status: BTreeMap<String, Vec<String>>,
    /// How far a dispute is.
    pub stages: BTreeMap<String, Vec<String>>,
    /// What a dispute is to end in.
    pub solutions: BTreeMap<String, Vec<String>>,
    /// Events of a parcel, each by its milestone or another name.
    pub events: BTreeMap<String, Vec<String>>,
    /// Labels of rows.
    pub labels: BTreeMap<String, Vec<String>>,
    /// Words in labels of rows that nobody has seen: of each milestone, and, as `other`, of what no milestone is.
    pub rows: BTreeMap<String, Vec<String>>,
    /// What says of an arrival that it is expected.
    pub estimate: Vec<String>,
    /// Words for an arrival, which stand beside those for what is expected and change nothing.
    pub arrivals: Vec<String>,
    /// What stands directly before the delivery deadline in a sentence.
    pub deadline: Vec<String>,
    /// What stands directly before it in the service progress.
    pub deadline_node: Vec<String>,
    /// The whole name of its step in the service progress, in languages in which nobody has seen it.
    pub deadline_node_assumed: Vec<String>,
    /// What a promise says that the shopper gets, in those languages. A word that ends in `*` stands for all that begin so.
    pub refund: Vec<String>,
    /// What has to happen for it, in those languages: that nothing arrives.
    pub undelivered: Vec<String>,
    /// The same with its condition in one word.
    pub if_undelivered: Vec<String>,
    /// What makes that the condition of a promise.
    pub promise_if: Vec<String>,
    /// What stands beside the date of a promise: until when.
    pub promise_until: Vec<String>,
    /// What may stand in a promise besides, and changes nothing of it.
    pub promise_beside: Vec<String>,
    /// What takes a promise back.
    pub withdrawn: Vec<String>,
    /// What a service is about that is no refund: what takes it back takes back nothing else.
    pub other_promises: Vec<String>,
    /// What takes back the words behind it.
    pub negations: Vec<String>,
    /// What says that a parcel did not arrive where it should.
    pub returned: Vec<String>,
    /// What says of a parcel that was handed over that it was to somebody else than the shopper.
    pub misdelivered: Vec<String>,
    /// Of the words for an order that is closed, those that say that the time to pay it had run out.
    pub unpaid: Vec<String>,
    /// Spans of time that are no number of days or hours.
    pub spans: Vec<String>,
    /// What a shopper may claim, but for a refund and a dispute: a guarantee, the protection of buyers.
    pub claims: Vec<String>,
    /// Words for a dispute, a complaint, an appeal.
    pub cases: Vec<String>,
    /// Words for what is given back, goods or money, and for what is done about a sale once it is over.
    pub returns: Vec<String>,
    /// What says that something that was asked for is refused.
    pub refused: Vec<String>,
    /// What may stand in the label of a button that only offers a dispute or a return.
    pub opens: Vec<String>,
    /// What says of a dispute or a refund that it runs, was asked for, or is over.
    pub proceeds: Vec<String>,
    /// What says that it only may come to that.
    pub conditions: Vec<String>,
    /// What says that something ends on a day.
    pub ends: Vec<String>,
    /// Words that limit what is promised beside them, or say that it is an example.
    pub limits: Vec<String>,
    /// Words for what is left of a time.
    pub left: Vec<String>,
    /// What stands directly before a day that is no deadline of a dispute.
    pub other_dates: Vec<String>,
    /// What says of a number of days, or of three numbers, that they run towards nothing: how soon a seller answers.
    pub other_spans: Vec<String>,
    /// What says that a time is counted from something that happens: it is no time left.
    pub since: Vec<String>,
    /// What stands before a number of days that are the length of a time, not what is left of one.
    pub within: Vec<String>,
    /// What happens to an order or a parcel that is no arrival: a confirmation, a collection, the customs, an answer.
    pub other_events: Vec<String>,
    /// What stands directly before the day from which a delay is made up for.
    pub coupon: Vec<String>,
    /// Printed numbers of days, with `{n}` in their place.
    pub terms: BTreeMap<String, Vec<String>>,
    /// The button that opens a dispute.
    pub dispute_button: Vec<String>,
    /// The button that confirms receipt.
    pub confirm_button: Vec<String>,
    /// What is asked after a press of that button.
    pub confirm_question: Vec<String>,
    /// The button that takes what was offered in a dispute.
    pub accept_button: Vec<String>,
    /// The button that withdraws a dispute.
    pub cancel_button: Vec<String>,
    /// Buttons that neither open a dispute nor confirm receipt.
    pub other_buttons: Vec<String>,
}

record!(strict SiteWords { status, stages, solutions, events, labels, rows, estimate, arrivals, deadline, deadline_node, deadline_node_assumed, refund, undelivered, if_undelivered, promise_if, promise_until, promise_beside, withdrawn, other_promises, negations, returned, misdelivered, unpaid, spans, claims, cases, returns, refused, opens, proceeds, conditions, ends, limits, left, other_dates, other_spans, since, within, other_events, coupon, terms, dispute_button, confirm_button, confirm_question, accept_button, cancel_button, other_buttons });

/// The dispute form: how its controls are found. The words at them are in `words.json`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// How its controls are found.
    pub selectors: FormSelectors,
}

record!(strict Form { selectors });

/// In the browser the form's selectors pass to the page's script unread, so they stay plain.
#[cfg(target_arch = "wasm32")]
pub type FormSelectors = crate::plain::Plain;

/// How the form's controls are found.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormSelectors {
    /// Native controls.
    pub control: String,
    /// Drop-downs that are not native.
    pub dropdown: String,
    /// Buttons that say they open a menu.
    pub menu: String,
    /// Inside a drop-down, what opens it.
    pub dropdown_press: String,
    /// The list of a drop-down, once it is open.
    pub list: String,
    /// An entry of such a list.
    pub option: String,
    /// What is never pressed, whatever a plan says.
    pub never_press: String,
    /// Buttons that tell whether they are pressed.
    pub toggle: String,
    /// What is never pressed even where it may open a list.
    pub never_open: String,
    /// What is never pressed even where it is an entry of a list that was opened.
    pub never_choose: String,
    /// What the words are of what is never pressed: it sends, goes on, confirms, accepts, cancels, withdraws, or leads away.
    pub never_words: Vec<String>,
    /// An entry that has entries of its own, or what in it says so.
    pub parent: String,
    /// In an entry that has none, what says so.
    pub leaf: String,
    /// In an entry that has some, what shows them without choosing it.
    pub unfold: String,
    /// Beside a drop-down, the arrow that opens it.
    pub arrow: String,
    /// Beside a drop-down, what empties it.
    pub clear: String,
    /// What is switched off.
    pub disabled: String,
    /// What holds the id of the order line a form is for.
    pub line: String,
}

#[cfg(not(target_arch = "wasm32"))]
record!(strict FormSelectors {
    control,
    dropdown,
    menu,
    dropdown_press,
    list,
    option,
    never_press,
    toggle,
    never_open,
    never_choose,
    never_words,
    parent,
    leaf,
    unfold,
    arrow,
    clear,
    disabled,
    line
});

static LEARNED: RwLock<Option<&'static Site>> = RwLock::new(None);

impl Site {
    /// What is known now: in the browser what [`Self::install`] was given last, natively `site.json` if that was nothing.
    pub fn built_in() -> &'static Self {
        let learned = LEARNED.read().ok().and_then(|known| *known);
        #[cfg(not(target_arch = "wasm32"))]
        {
            #[allow(clippy::expect_used, reason = "the file is compiled in, and a test reads it")]
            let own = || crate::plain::from_json(include_str!("site.json")).expect("site.json is valid");
            static OWN: OnceLock<Site> = OnceLock::new();
            learned.unwrap_or_else(|| OWN.get_or_init(own))
        }
        #[cfg(target_arch = "wasm32")]
        #[allow(clippy::expect_used, reason = "the bridge learns before it makes its first turn")]
        learned.expect("learned")
    }

    /// Takes in what is known: parsing JSON is left to the browser, which has a parser already. What was known before stays
    /// in memory, for somebody may be reading by it; a shopper who imports a file does so once.
    pub fn install(known: Self) {
        if let Ok(mut slot) = LEARNED.write() {
            *slot = Some(Box::leak(Box::new(known)));
        }
    }

    /// The kind of page at an address; of two that share it, the one it begins as.
    pub fn kind_of(&self, url: &str) -> PageKind {
        let (host, path) = host_and_path(url);
        if self.unsupported.iter().any(|other| is_under(&host, &other.host) && path.starts_with(&other.path)) {
            return PageKind::Unsupported;
        }
        self.page_at(url).map_or(PageKind::Unknown, |page| page.kind)
    }

    /// The page at an address.
    pub fn page_at(&self, url: &str) -> Option<&PageRules> {
        let (host, path) = host_and_path(url);
        // A port or a user name has no business in an order page's address.
        let is_plain = host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'));
        let is_here = |known: &String| match known.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => path == known,
        };
        let is_ours = is_plain && self.hosts.iter().any(|domain| is_under(&host, domain));
        self.pages.iter().find(|page| is_ours && page.paths.iter().any(is_here))
    }

    /// The host of an address, if it is one of the site's.
    pub fn host_of(&self, url: &str) -> Option<String> {
        let (host, _) = host_and_path(url);
        self.hosts.iter().any(|domain| is_under(&host, domain)).then_some(host)
    }

    /// What is known of a kind of page.
    pub fn page(&self, kind: PageKind) -> Option<&PageRules> {
        self.pages.iter().find(|page| page.kind == kind)
    }

    /// What to collect from the page at an address: of two kinds that share it, by the recipe of the one that has any.
    pub fn recipe_at(&self, url: &str) -> Option<&Scope> {
        let page = self.page_at(url)?;
        page.recipe.as_ref().or_else(|| self.page(page.instead?)?.recipe.as_ref())
    }

    /// The kind of page an answer belongs to, and how to collect it.
    pub fn answer(&self, name: &str) -> Option<(PageKind, &Scope)> {
        let name = name.to_lowercase();
        self.pages.iter().find_map(|page| {
            let (_, scope) = page.answers.iter().find(|(api, _)| api.to_lowercase() == name)?;
            Some((page.kind, scope))
        })
    }

    /// The language the host of an address stands for.
    pub fn language_of(&self, url: &str) -> Option<&str> {
        let (host, _) = host_and_path(url);
        // `m.nl.aliexpress.com` is in Dutch as well.
        let mut labels = host.split('.');
        labels.find_map(|label| self.languages.get(label)).map(String::as_str)
    }

    /// The order an address names.
    pub fn order_in(&self, url: &str) -> Option<String> {
        self.parameters.order.iter().find_map(|name| parameter(url, name)).filter(|id| is_id(id)).map(str::to_owned)
    }

    /// The order line an address names.
    pub fn line_in(&self, url: &str) -> Option<String> {
        self.parameters.line.iter().find_map(|name| parameter(url, name)).filter(|id| is_id(id)).map(str::to_owned)
    }

    /// The dispute an address names.
    pub fn case_in(&self, url: &str) -> Option<String> {
        self.parameters.case.iter().find_map(|name| parameter(url, name)).filter(|id| is_id(id)).map(str::to_owned)
    }

    /// The product an address names.
    pub fn product_in(&self, url: &str) -> Option<String> {
        let (_, rest) = url.split_once(&self.parameters.product)?;
        let id: String = rest.chars().take_while(char::is_ascii_digit).collect();
        (!id.is_empty()).then_some(id)
    }

    /// The address of the list of orders, if any page of it is known.
    pub fn list_url(&self) -> Option<String> {
        let path = self.page(PageKind::OrderList)?.paths.first()?;
        Some(["https://www.", self.hosts.first()?, path].concat())
    }

    /// The address of an order's own page.
    pub fn detail_url(&self, order: &str) -> String {
        let mut url = self.detail_url.clone();
        url.push_str(order);
        url
    }

    /// Whether a text is one of these words and nothing else.
    pub fn is_named(&self, words: &[String], text: &str) -> bool {
        let text = lower(text);
        words.iter().any(|known| *known == text.trim())
    }

    /// The known label of a field that a row begins with, and the value behind it. The colon between them may be missing:
    /// where label and value stand in two elements, it often is.
    pub fn labelled<'r>(&self, field: &str, row: &'r str) -> Option<(&'r str, &'r str)> {
        let row = row.trim_start();
        let begins = |label: &&String| row.get(..label.len()).is_some_and(|start| start.to_lowercase() == **label);
        let label = self.words.labels.get(field)?.iter().filter(begins).max_by_key(|label| label.len())?;
        let (label, rest) = row.split_at_checked(label.len())?;
        let rest = rest.trim_start();
        let value = rest.trim_start_matches([':', '：']);
        // "Total savings" is another label than "Total".
        let ends = value.len() < rest.len() || !rest.starts_with(char::is_lowercase);
        ends.then(|| (label, value.trim()))
    }

    /// The milestone whose label a row begins with, that label, and the value behind it.
    pub fn milestone_labelled<'r>(&self, row: &'r str) -> Option<(Milestone, &'r str, &'r str)> {
        const LABELLED: [(&str, Milestone); 5] = [
            ("placed", Milestone::Placed),
            ("paid", Milestone::Paid),
            ("shipped", Milestone::Shipped),
            ("completed", Milestone::Completed),
            ("estimated-delivery", Milestone::EstimatedDelivery),
        ];
        LABELLED.into_iter().find_map(|(field, milestone)| {
            let (label, value) = self.labelled(field, row)?;
            Some((milestone, label, value))
        })
    }
}

/// Whether a text is an id of the site: digits, of a plausible number.
pub fn is_id(text: &str) -> bool {
    (6..=24).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

/// A text as the words of `site.json` are written.
pub(crate) fn lower(text: &str) -> String {
    text.to_lowercase().replace('’', "'")
}

fn is_under(host: &str, domain: &str) -> bool {
    host == domain || host.ends_with(&dotted(domain))
}

fn dotted(host: &str) -> String {
    let mut text = String::from(".");
    text.push_str(host);
    text
}

fn host_and_path(url: &str) -> (String, &str) {
    let rest = url.split_once("//").map_or(url, |(_, rest)| rest);
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let (host, path) = rest.find('/').map_or((rest, "/"), |at| rest.split_at(at));
    (host.to_lowercase(), path)
}

/// The value of a parameter in an address, undecoded: the ones read here are digits.
fn parameter<'a>(url: &'a str, name: &str) -> Option<&'a str> {
    let (_, query) = url.split_once('?')?;
    let query = query.split('#').next()?;
    query.split('&').filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name).map(|(_, value)| value)
}
