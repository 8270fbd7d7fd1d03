//! The only shapes that cross the boundary between the core and a browser.
//!
//! A page says what it saw ([`Request`]); the core says what to show ([`Response`]) and what should happen ([`Effects`]).
//! What to show is a tree of [`View`]s, drawn element by element with their text as text: nothing here is HTML.
//!
//! Enums are tagged from outside (`{"opened": {"url": …}}`, `"popup"`). Tagged from inside, serde would buffer every value
//! and generate each type's reader once more, which doubles the size of what ships.

use crate::plain::{FromPlain, Misfit, Plain, ToPlain, names, record, written};
use std::collections::BTreeMap;

use crate::claim::form::{FormSnapshot, Role, Step, StepResult, Unit, Wishes};
use crate::day::Moment;
use crate::order::Word;
use crate::site::{FormSelectors, Place};
use crate::snapshot::{MOST_NODES, Scope, Snapshot};

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// An order page was opened.
    Opened {
        /// Its address.
        url: String,
    },
    /// A page or one of its answers was collected.
    Seen {
        /// What was collected.
        snapshot: Snapshot,
        /// Whether this is the page's first word after it settled, so that finding nothing is worth telling.
        settled: bool,
    },
    /// The chips of these elements may have changed.
    Chips {
        /// The elements, and the orders or lines they stand for.
        anchors: Vec<Anchor>,
    },
    /// The popup was opened.
    Popup,
    /// The shopper wants to claim a line that did not arrive.
    StartClaim {
        /// The order.
        order: String,
        /// The line, as in [`Anchor::line`].
        line: Option<String>,
        /// The page it was asked on; `None` from the popup.
        url: Option<String>,
        /// What stood in the composer's fields, if it was open.
        fields: BTreeMap<String, String>,
    },
    /// The shopper composes a claim.
    Compose {
        /// The order.
        order: String,
        /// The line, as in [`Anchor::line`].
        line: Option<String>,
        /// The page it is composed on; `None` from the popup.
        url: Option<String>,
        /// What stands in the composer's fields, by their names.
        fields: BTreeMap<String, String>,
        /// It is only kept: nothing is drawn anew.
        quiet: bool,
        /// Whether the item arrived, where the press said so.
        received: Option<bool>,
    },
    /// The shopper says what shall become of the letter of the waiting claim.
    Letter {
        /// What.
        wish: LetterWish,
        /// What stands in the composer's fields, if it is open.
        fields: BTreeMap<String, String>,
    },
    /// The shopper leaves the composer: what stands in it is kept.
    LeaveClaim {
        /// What stands in the composer's fields, by their names.
        fields: BTreeMap<String, String>,
    },
    /// The shopper wants a letter of fewer facts, for a form that takes so much.
    Shorten {
        /// So many.
        most: u32,
        /// Of these.
        unit: Unit,
        /// The form's language.
        language: String,
    },
    /// A page of ours draws the waiting claim.
    Composer {
        /// The site's page it was begun on, if that is still open.
        url: Option<String>,
    },
    /// The shopper wants to see a page of ours.
    Show {
        /// Which.
        what: OwnPage,
        /// The order that is to be in view there.
        order: Option<String>,
    },
    /// The sheet of what was recorded of a line.
    Sheet {
        /// The order.
        order: String,
        /// The line, as in [`Anchor::line`].
        line: Option<String>,
    },
    /// The shopper does not want the waiting claim any more.
    DropClaim,
    /// The shopper wants the claim they have just discarded back.
    RestoreClaim,
    /// The shopper says that the waiting claim is for the line this form is for.
    AdoptClaim {
        /// The form's address.
        url: String,
    },
    /// The dispute form was collected.
    Form {
        /// Its address.
        url: String,
        /// Its controls.
        form: FormSnapshot,
        /// The shopper pressed Fill.
        fill: bool,
        /// What they said yes to.
        wishes: Wishes,
        /// What came of the steps before.
        done: Vec<StepResult>,
    },
    /// Steps were carried out and read back.
    Filled {
        /// The form's address.
        url: String,
        /// Its controls, as they are now.
        form: FormSnapshot,
        /// What came of each step.
        results: Vec<StepResult>,
        /// What the shopper said yes to.
        wishes: Wishes,
        /// Whether these steps took back earlier ones.
        undone: bool,
    },
    /// A field of the form was read back, and shows another text than was put there.
    Same {
        /// What the field is for.
        role: Role,
        /// What was put there.
        wanted: String,
        /// Each text it shows.
        shown: Vec<String>,
    },
    /// The shopper says something of a line themselves: that it arrived or did not, or which deadline the page shows.
    Say {
        /// The order.
        order: String,
        /// The line, as in [`Anchor::line`].
        line: Option<String>,
        /// What.
        word: Word,
        /// The day of a deadline, as `2026-09-18`.
        day: Option<String>,
    },
    /// The shopper takes back what they said of a line.
    Unsay {
        /// The order.
        order: String,
        /// The line, as in [`Anchor::line`].
        line: Option<String>,
    },
    /// The page where shopper and seller write to each other was opened.
    Talk {
        /// Its address.
        url: String,
    },
    /// The shopper wants the missing deadlines found, or wants that no more.
    Learn {
        /// `begin`, `begin-most`, `stop`, `continue` or `forget`.
        what: String,
    },
    /// The tab that was asked for is open.
    TabOpened {
        /// Its number.
        tab: i64,
    },
    /// A tab could not be opened, or led to where it should.
    TabFailed {
        /// Its number, if it had one.
        tab: Option<i64>,
    },
    /// A tab that was watched was closed.
    TabClosed {
        /// Its number.
        tab: i64,
    },
    /// The page asks the shopper for something before it shows anything.
    Blocked {
        /// What for, as `obstacles` of `site.json` names it.
        by: String,
    },
    /// The options page was opened.
    Options,
    /// The shopper wants to see what a corrected file would change, before it is taken in.
    PreviewSite {
        /// The file, looked at by [`check`](crate::correction::check).
        site: Plain,
    },
    /// The shopper brings a corrected file of what is known of the site, or takes it back.
    CorrectSite {
        /// The file, looked at by [`check`](crate::correction::check).
        site: Option<Plain>,
    },
    /// The shopper knows that a record was set aside.
    Understood,
    /// What the core asked to be shown was shown.
    Shown {
        /// The orders it was about.
        orders: Vec<String>,
    },
    /// The shopper took a notification away.
    Closed {
        /// Its id.
        id: String,
    },
    /// The shopper wants a file.
    Export {
        /// Of what.
        kind: FileKind,
        /// Of one order alone, where there is such a file.
        order: Option<String>,
    },
    /// The shopper brings a file back.
    Import {
        /// What is in it.
        file: Plain,
    },
    /// The shopper wants an order forgotten, or everything.
    Forget {
        /// The order; `None` for everything.
        order: Option<String>,
    },
    /// The shopper wants every order forgotten that was first read since an instant: what a page made up, perhaps.
    ForgetSince {
        /// The instant.
        since: Moment,
    },
    /// The shopper pressed a notification, or one of its buttons.
    Pressed {
        /// Its id.
        id: String,
        /// Which button; `None` elsewhere.
        button: Option<u32>,
    },
    /// The shopper knows of what is due, and needs no banner for it.
    Dismiss {
        /// The order.
        order: String,
    },
    /// Not now.
    Snooze {
        /// The order.
        order: String,
        /// Until when.
        until: Until,
    },
    /// No reminders for an order, or again.
    Mute {
        /// The order.
        order: String,
        /// None from now on.
        muted: bool,
    },
    /// Finished orders without a date do not matter to the shopper, or do again.
    SkipFinished {
        /// They do not.
        skip: bool,
    },
    /// What the shopper has chosen so far.
    Choices,
    /// The shopper's choices.
    Choose {
        /// All of them, as the options page has them.
        settings: Plain,
    },
    /// The browser started, the extension was installed or updated, or an alarm rang.
    Woke,
    /// The browser's sync storage has changed.
    Synced {
        /// The keys.
        keys: Vec<String>,
    },
    /// The browser's sync storage refused the last effects.
    SyncFailed {
        /// The browser's own words.
        why: String,
    },
    /// The last effects could not be stored.
    WriteFailed {
        /// The browser's own words.
        why: String,
        /// The name of the request they came of.
        of: Option<String>,
        /// How many bytes were to be stored, where the browser's room for them was asked.
        needs: Option<i64>,
        /// How many bytes the browser had room for.
        room: Option<i64>,
    },
}

/// The extension's own pages that a press on the site may open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnPage {
    /// All open orders.
    Orders,
    /// The waiting claim.
    Claim,
}

names!(OwnPage { Orders = "orders", Claim = "claim" });

impl OwnPage {
    /// Its file in the package.
    pub const fn file(self) -> &'static str {
        match self {
            Self::Orders => "popup.html",
            Self::Claim => "claim.html",
        }
    }
}

/// The files a shopper can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Everything the ledger holds, as JSON: it can be brought back.
    Ledger,
    /// Orders and windows as CSV, for a spreadsheet.
    Table,
    /// The open deadlines, for a calendar.
    Calendar,
}

names!(FileKind { Ledger = "ledger", Table = "table", Calendar = "calendar" });

/// A file for the shopper to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// What it is.
    pub kind: FileKind,
    /// Its name.
    pub name: String,
    /// Its text, where the core writes it.
    pub text: Option<String>,
    /// Otherwise its content: to be written as JSON, or, as jCal, as a calendar.
    pub plain: Plain,
}

written!(File { kind, name, text, plain });

/// Until when a shopper does not want to be reminded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// So many days from now.
    Days(u32),
    /// An instant.
    Moment(Moment),
}

impl FromPlain for Until {
    fn from_plain(plain: &Plain) -> Result<Self, Misfit> {
        match plain.get("days") {
            Plain::Null => plain.field("moment").map(Self::Moment),
            days => u32::from_plain(days).map(Self::Days),
        }
    }
}

/// An element of a page, and what it stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// Its handle.
    pub at: u32,
    /// The order.
    pub order: String,
    /// The line: its id, or `#` and its place in the order where it has no id; `None` for the whole order.
    pub line: Option<String>,
    /// The line's dispute button, 0 if it has none.
    pub button: u32,
}

record!(Anchor { at, order, line, button });

/// What the page or the popup is to do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Response {
    /// What to collect from now on.
    pub collect: Option<Collect>,
    /// Chips to draw.
    pub chips: Vec<Chip>,
    /// Chips already drawn may be out of date.
    pub stale: bool,
    /// Something could be read, so that the page need not be told to be unreadable.
    pub read: bool,
    /// The page is to be collected whole once it has settled, with its outline: what it shows now is not the last word.
    pub again: bool,
    /// Elements to point at.
    pub point: Vec<Pointer>,
    /// The panel to draw, instead of the one that is there.
    pub panel: Option<View>,
    /// Steps to carry out in the form.
    pub steps: Vec<Step>,
    /// The claim has something for a field that is not there, or switched off: a choice may bring it.
    pub awaits: bool,
    /// Whether what a field shows means what was put there.
    pub same: Option<bool>,
    /// The address to go to.
    pub go: Option<String>,
    /// The page of ours to open beside it: its file, and what is to be in view behind `#`.
    pub page: Option<String>,
    /// What the popup shows.
    pub popup: Option<View>,
    /// The banner to draw, instead of the one that is there.
    pub banner: Option<View>,
    /// Why what was asked for was not done, in a sentence.
    pub refused: Option<String>,
    /// The name of the field that has to be filled or put right first.
    pub field: Option<String>,
    /// A file to hand to the shopper.
    pub file: Option<File>,
    /// The shopper's choices.
    pub settings: Option<Plain>,
    /// What there is to say of them.
    pub said: Option<String>,
    /// What stands beside buttons that end something.
    pub guards: Vec<Guard>,
    /// The orders that an answer told of: an element of the page that names one need not be read before it is seen.
    pub names: Vec<String>,
}

written!(Response {
    collect,
    chips,
    stale,
    read,
    again,
    point,
    panel,
    steps,
    awaits,
    same,
    go,
    page,
    popup,
    banner,
    refused,
    field,
    file,
    settings,
    said,
    guards,
    names
});

/// What to collect on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Collect {
    /// From the page.
    pub page: Option<Scope>,
    /// From its answers, by their name in lower case.
    pub answers: BTreeMap<String, Scope>,
    /// The selectors of the dispute form, if the page is one.
    pub form: Option<FormSelectors>,
    /// In the tab of a run: selectors of what stands before a page, by what it asks for.
    pub obstacles: BTreeMap<String, String>,
    /// The fields whose texts name what an element of the page is of, on a page of many: as [`Response::names`] does.
    pub named_by: Vec<String>,
    /// What stands on paper at an element that was not read yet.
    pub unread: Option<View>,
}

written!(Collect { page, answers, form, obstacles, named_by, unread });

/// A chip at an element.
#[derive(Clone, Debug, PartialEq)]
pub struct Chip {
    /// What it stands for.
    pub anchor: Anchor,
    /// What it shows.
    pub view: View,
}

written!(Chip { anchor, view });

/// What stands beside a button of the page that ends something for the shopper, and beside what is asked after its press.
///
/// Under the name of a kind alone stands what holds for all of that kind on the page: where their buttons are looked for,
/// what they say, and what can be told of a question of which nobody knows whose it is. Under a kind and what it is about
/// stands what belongs to that: nothing, where it does not apply.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guard {
    /// `confirm`, or `confirm 8214398062177351`.
    pub key: String,
    /// The handle of the element it is about; 0 where that is known already, or not yet.
    pub at: u32,
    /// Where the buttons of a kind are looked for.
    pub place: Option<Place>,
    /// What the button says, in lower case.
    pub words: Vec<String>,
    /// What is asked after its press, in lower case.
    pub questions: Vec<String>,
    /// What stands there.
    pub view: View,
}

written!(Guard { key, at, place, words, questions, view });

/// An element to point at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pointer {
    /// Its handle.
    pub at: u32,
    /// What to say beside it.
    pub words: String,
    /// It is no next thing to do: the page is not scrolled to it, and the words cover nothing.
    pub quiet: bool,
}

written!(Pointer { at, words, quiet });

/// A piece of what is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct View {
    /// The element.
    pub tag: Tag,
    /// Its classes.
    pub class: String,
    /// Its text.
    pub text: String,
    /// For an `a`: its address, on the site's own hosts.
    pub href: Option<String>,
    /// For a `button`: what a press by the shopper does.
    pub act: Option<Act>,
    /// For a field: what it holds.
    pub input: Option<Input>,
    /// What stands inside it.
    pub kids: Vec<View>,
    /// What it is, where it may stand in another place when it is drawn anew.
    pub key: Option<String>,
}

written!(View { tag, class, text, href, act, input, kids, key });

/// What a field holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Input {
    /// For an `input`, its type: `radio`, `checkbox`, `text`, `date`.
    pub kind: String,
    /// Its name, under which its value is sent.
    pub name: String,
    /// Its value.
    pub value: String,
    /// It is the one chosen.
    pub on: bool,
    /// What stands in it has to be put right.
    pub wrong: bool,
}

written!(Input { kind, name, value, on, wrong });

/// The elements a view may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tag {
    /// A block.
    #[default]
    Div,
    /// A run of text.
    Span,
    /// Something that matters.
    Strong,
    /// A paragraph.
    P,
    /// A heading.
    H2,
    /// A list.
    Ul,
    /// An entry of a list.
    Li,
    /// A link.
    A,
    /// A button.
    Button,
    /// Text kept as it was written.
    Pre,
    /// A field's words, around it.
    Label,
    /// A field of one line, or one to tick.
    Input,
    /// A field of several lines.
    Textarea,
    /// A list to choose from.
    Select,
    /// An entry of it.
    Option,
    /// What is folded away until it is wanted.
    Details,
    /// What stands there instead.
    Summary,
}

names!(Tag { Div = "div", Span = "span", Strong = "strong", P = "p", H2 = "h2", Ul = "ul", Li = "li", A = "a", Button = "button", Pre = "pre", Label = "label", Input = "input", Textarea = "textarea", Select = "select", Option = "option", Details = "details", Summary = "summary" });

/// What a press by the shopper does.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// Ask the core, with a [`Request`] as it is sent.
    Ask {
        /// The request.
        request: Plain,
    },
    /// Ask the core with the day from the field beside the button as the request's `day`.
    Set {
        /// The request.
        request: Plain,
    },
    /// Fill the form.
    Fill {
        /// What that says yes to.
        wishes: Wishes,
    },
    /// Put the form back as it was.
    Undo,
    /// Copy a text.
    Copy {
        /// The text.
        text: String,
    },
    /// Let the shopper choose a time, and ask for something about an order until then.
    When {
        /// What is asked.
        verb: String,
        /// The order.
        order: String,
    },
    /// Take the panel away.
    Dismiss,
}

/// What a shopper wants done with a letter that says something else than what is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterWish {
    /// Written anew from what is chosen; the shopper's own is kept aside.
    Rewrite,
    /// It stands as it is.
    Keep,
    /// The shopper's own back, in the place of the one that was written since.
    Own,
}

names!(LetterWish { Rewrite = "rewrite", Keep = "keep", Own = "own" });

/// What should happen, in this order: the writes first, then what is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Effects {
    /// Records to store, by key; `None` removes one.
    pub writes: BTreeMap<String, Option<Plain>>,
    /// The toolbar.
    pub toolbar: Option<Toolbar>,
    /// When to wake next, in milliseconds since the epoch; `None` never.
    pub wake_at: Option<i64>,
    /// Notifications to show, each in the place of one with the same id.
    pub notes: Vec<Note>,
    /// Ids of notifications to take away.
    pub withdraw: Vec<String>,
    /// All of the writes or nothing: where they cannot be stored, none of this happens, and nothing is kept for later.
    pub whole: bool,
    /// Everything that is stored goes.
    pub clear: bool,
    /// What to do with a tab.
    pub tab: Option<TabDuty>,
    /// The tab whose closing is to be told.
    pub watch_tab: Option<i64>,
    /// Items to store in the browser's sync storage, by key; `None` removes one. They come before all writes, which say
    /// that they were made.
    pub sync: BTreeMap<String, Option<Plain>>,
    /// Nothing was done: the next wake and the tab that is watched stay as they are.
    pub keeps_wake: bool,
}

written!(Effects { writes, toolbar, wake_at, notes, withdraw, whole, clear, tab, watch_tab, sync, keeps_wake });

/// What to do with a tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TabDuty {
    /// Open one in the background, and tell its number.
    Open {
        /// The address.
        url: String,
    },
    /// Lead one to an address.
    Visit {
        /// Its number.
        tab: i64,
        /// The address.
        url: String,
    },
    /// Close one.
    Close {
        /// Its number.
        tab: i64,
    },
}

impl ToPlain for TabDuty {
    fn to_plain(&self) -> Plain {
        let (name, mut members) = match self {
            Self::Open { url } => ("open", vec![("url", url.to_plain())]),
            Self::Visit { tab, url } => ("visit", vec![("tab", tab.to_plain()), ("url", url.to_plain())]),
            Self::Close { tab } => ("close", vec![("tab", tab.to_plain())]),
        };
        Plain::tagged(name, Plain::map(&mut members))
    }
}

/// A notification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its id: one for each order, so that a later one takes the place of an earlier one.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its text.
    pub message: String,
    /// Its buttons, where the browser has them.
    pub buttons: Vec<String>,
    /// The orders it is about, to be said back once it was shown.
    pub orders: Vec<String>,
}

written!(Note { id, title, message, buttons, orders });

/// The toolbar's icon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toolbar {
    /// At most four characters.
    pub text: String,
    /// The same in a sentence.
    pub title: String,
    /// Background colour, `#rrggbb`.
    pub color: String,
    /// How many orders have no date yet.
    pub unknown: u32,
}

written!(Toolbar { text, title, color, unknown });

impl FromPlain for Request {
    fn from_plain(plain: &Plain) -> Result<Self, Misfit> {
        let (name, with) = match plain {
            Plain::Text(name) => (name.as_str(), &Plain::Null),
            Plain::Map(members) => members.first().map_or(("", &Plain::Null), |(name, with)| (name.as_str(), with)),
            _ => ("", &Plain::Null),
        };
        Ok(match name {
            "opened" => Self::Opened { url: with.field("url")? },
            "seen" => Self::Seen { snapshot: with.field("snapshot")?, settled: with.field("settled")? },
            "chips" => {
                let mut anchors: Vec<Anchor> = with.field("anchors")?;
                anchors.truncate(MOST_NODES);
                Self::Chips { anchors }
            }
            "popup" => Self::Popup,
            "start-claim" => {
                let (order, line, url) = (with.field("order")?, with.field("line")?, with.field("url")?);
                Self::StartClaim { order, line, url, fields: with.field("fields")? }
            }
            "compose" => Self::Compose {
                order: with.field("order")?,
                line: with.field("line")?,
                url: with.field("url")?,
                fields: with.field("fields")?,
                quiet: with.field("quiet")?,
                received: with.field("received")?,
            },
            "letter" => Self::Letter { wish: with.field("wish")?, fields: with.field("fields")? },
            "leave-claim" => Self::LeaveClaim { fields: with.field("fields")? },
            "shorten" => {
                let unit = with.field::<Option<Unit>>("unit")?.unwrap_or_default();
                Self::Shorten { most: with.field("most")?, unit, language: with.field("language")? }
            }
            "composer" => Self::Composer { url: with.field("url")? },
            "show" => Self::Show { what: with.field("what")?, order: with.field("order")? },
            "sheet" => Self::Sheet { order: with.field("order")?, line: with.field("line")? },
            "drop-claim" => Self::DropClaim,
            "restore-claim" => Self::RestoreClaim,
            "adopt-claim" => Self::AdoptClaim { url: with.field("url")? },
            "form" => Self::Form {
                url: with.field("url")?,
                form: with.field("form")?,
                fill: with.field("fill")?,
                wishes: with.field("wishes")?,
                done: with.field("done")?,
            },
            "filled" => Self::Filled {
                url: with.field("url")?,
                form: with.field("form")?,
                results: with.field("results")?,
                wishes: with.field("wishes")?,
                undone: with.field("undone")?,
            },
            "same" => {
                Self::Same { role: with.field("role")?, wanted: with.field("wanted")?, shown: with.field("shown")? }
            }
            "options" => Self::Options,
            "preview-site" => Self::PreviewSite { site: with.field("site")? },
            "correct-site" => Self::CorrectSite { site: with.field("site")? },
            "say" => Self::Say {
                order: with.field("order")?,
                line: with.field("line")?,
                word: with.field("word")?,
                day: with.field("day")?,
            },
            "unsay" => Self::Unsay { order: with.field("order")?, line: with.field("line")? },
            "talk" => Self::Talk { url: with.field("url")? },
            "learn" => Self::Learn { what: with.field("what")? },
            "tab-opened" => Self::TabOpened { tab: with.field("tab")? },
            "tab-failed" => Self::TabFailed { tab: with.field("tab")? },
            "tab-closed" => Self::TabClosed { tab: with.field("tab")? },
            "blocked" => Self::Blocked { by: with.field("by")? },
            "understood" => Self::Understood,
            "shown" => Self::Shown { orders: with.field("orders")? },
            "closed" => Self::Closed { id: with.field("id")? },
            "export" => Self::Export { kind: with.field("kind")?, order: with.field("order")? },
            "import" => Self::Import { file: with.field("file")? },
            "forget" => Self::Forget { order: with.field("order")? },
            "forget-since" => Self::ForgetSince { since: with.field("since")? },
            "pressed" => Self::Pressed { id: with.field("id")?, button: with.field("button")? },
            "dismiss" => Self::Dismiss { order: with.field("order")? },
            "snooze" => Self::Snooze { order: with.field("order")?, until: with.field("until")? },
            "mute" => Self::Mute { order: with.field("order")?, muted: with.field("muted")? },
            "skip-finished" => Self::SkipFinished { skip: with.field("skip")? },
            "choices" => Self::Choices,
            "choose" => Self::Choose { settings: with.field("settings")? },
            "woke" => Self::Woke,
            "synced" => Self::Synced { keys: with.field("keys")? },
            "sync-failed" => Self::SyncFailed { why: with.field("why")? },
            "write-failed" => Self::WriteFailed {
                why: with.field("why")?,
                of: with.field("of")?,
                needs: with.field("needs")?,
                room: with.field("room")?,
            },
            _ => return Err(Misfit::expected("a known request")),
        })
    }
}

impl ToPlain for Act {
    fn to_plain(&self) -> Plain {
        let text = |text: &str| Plain::Text(text.to_owned());
        match self {
            Self::Ask { request } => Plain::tagged("ask", Plain::map(&mut [("request", request.clone())])),
            Self::Set { request } => Plain::tagged("set", Plain::map(&mut [("request", request.clone())])),
            Self::Fill { wishes } => Plain::tagged("fill", wishes.to_plain()),
            Self::Undo => text("undo"),
            Self::Copy { text: words } => Plain::tagged("copy", Plain::map(&mut [("text", text(words))])),
            Self::When { verb, order } => {
                Plain::tagged("when", Plain::map(&mut [("verb", text(verb)), ("order", text(order))]))
            }
            Self::Dismiss => text("dismiss"),
        }
    }
}

impl Act {
    /// Asks to begin the claim of a line that did not arrive, from a page (with its address) or from the popup.
    pub fn start_claim(order: &str, line: Option<&str>, url: Option<&str>) -> Self {
        Self::of_claim("start-claim", order, line, url, [NOTHING, NOTHING])
    }

    /// Asks to go on to the form, with what stands in the composer.
    pub fn go_on(order: &str, line: Option<&str>, url: Option<&str>) -> Self {
        Self::of_claim("start-claim", order, line, url, [fields(), NOTHING])
    }

    /// Asks to compose the claim of a line, which arrived if the press says so.
    pub fn compose(order: &str, line: Option<&str>, url: Option<&str>, received: Option<bool>) -> Self {
        let received = ("received", received.map_or(Plain::Null, Plain::Bool));
        Self::of_claim("compose", order, line, url, [received, ("quiet", Plain::Bool(false))])
    }

    /// Asks to take in what stands in the composer, or, quietly, to keep it.
    pub fn change(order: &str, line: Option<&str>, url: Option<&str>, quiet: bool) -> Self {
        Self::of_claim("compose", order, line, url, [fields(), ("quiet", Plain::Bool(quiet))])
    }

    fn of_claim(
        verb: &str,
        order: &str,
        line: Option<&str>,
        url: Option<&str>,
        [one, two]: [(&str, Plain); 2],
    ) -> Self {
        let optional = |text: Option<&str>| text.map_or(Plain::Null, |text| Plain::Text(text.to_owned()));
        let mut members =
            [("order", optional(Some(order))), ("line", optional(line)), ("url", optional(url)), one, two];
        Self::Ask { request: Plain::tagged(verb, Plain::map(&mut members)) }
    }

    /// Says what shall become of the waiting claim's letter, from the composer or from beside a form.
    pub fn letter(wish: LetterWish, in_composer: bool) -> Self {
        let around = if in_composer { fields() } else { NOTHING };
        Self::Ask { request: Plain::tagged("letter", Plain::map(&mut [("wish", wish.to_plain()), around])) }
    }

    /// Leaves the composer.
    pub fn leave_claim() -> Self {
        Self::Ask { request: Plain::tagged("leave-claim", Plain::map(&mut [fields()])) }
    }

    /// Asks for a letter of fewer facts, in a language.
    pub fn shorten(most: u32, unit: Unit, language: &str) -> Self {
        let text = |text: &str| Plain::Text(text.to_owned());
        let mut members =
            [("most", Plain::Int(i64::from(most))), ("unit", text(unit.name())), ("language", text(language))];
        Self::Ask { request: Plain::tagged("shorten", Plain::map(&mut members)) }
    }

    /// Opens a page of ours, with an order in view.
    pub fn show(what: OwnPage, order: Option<&str>) -> Self {
        let order = order.map_or(Plain::Null, |order| Plain::Text(order.to_owned()));
        Self::Ask { request: Plain::tagged("show", Plain::map(&mut [("what", what.to_plain()), ("order", order)])) }
    }

    /// Opens the sheet of what was recorded of a line.
    pub fn sheet(order: &str, line: Option<&str>) -> Self {
        let line = line.map_or(Plain::Null, |line| Plain::Text(line.to_owned()));
        let mut members = [("order", Plain::Text(order.to_owned())), ("line", line)];
        Self::Ask { request: Plain::tagged("open-sheet", Plain::map(&mut members)) }
    }

    /// Says something of a line. A deadline's day is taken from the field beside the button.
    pub fn say(order: &str, line: Option<&str>, word: Word) -> Self {
        let request = Plain::tagged("say", Plain::map(&mut about(order, line, Some(("word", word.to_plain())))));
        if word == Word::Deadline { Self::Set { request } } else { Self::Ask { request } }
    }

    /// Takes back what was said of a line.
    pub fn unsay(order: &str, line: Option<&str>) -> Self {
        Self::Ask { request: Plain::tagged("unsay", Plain::map(&mut about(order, line, None))) }
    }

    /// Says whether finished orders without a date matter.
    pub fn skip_finished(skip: bool) -> Self {
        Self::Ask { request: Plain::tagged("skip-finished", Plain::map(&mut [("skip", Plain::Bool(skip))])) }
    }

    /// Says that the shopper knows of a record that was set aside.
    pub fn understood() -> Self {
        Self::Ask { request: Plain::Text("understood".to_owned()) }
    }

    /// Asks for something about an order.
    pub fn about(verb: &str, order: &str, more: (&str, Plain)) -> Self {
        let mut members = [("order", Plain::Text(order.to_owned())), more];
        Self::Ask { request: Plain::tagged(verb, Plain::map(&mut members)) }
    }

    /// Asks to be reminded of an order again in so many days.
    pub fn snooze(order: &str, days: i64) -> Self {
        Self::about("snooze", order, ("until", Plain::tagged("days", Plain::Int(days))))
    }

    /// Asks for no reminders for an order, or for them again.
    pub fn mute(order: &str, muted: bool) -> Self {
        Self::about("mute", order, ("muted", Plain::Bool(muted)))
    }

    /// Asks for the deadlines of one order as a calendar file.
    pub fn calendar(order: &str) -> Self {
        Self::about("export", order, ("kind", FileKind::Calendar.to_plain()))
    }

    /// Asks to drop the waiting claim.
    pub fn drop_claim() -> Self {
        Self::Ask { request: Plain::Text("drop-claim".to_owned()) }
    }

    /// Asks for the discarded claim again.
    pub fn restore_claim() -> Self {
        Self::Ask { request: Plain::Text("restore-claim".to_owned()) }
    }

    /// Says that the waiting claim is for the form at an address.
    pub fn adopt_claim(url: &str) -> Self {
        let url = Plain::map(&mut [("url", Plain::Text(url.to_owned()))]);
        Self::Ask { request: Plain::tagged("adopt-claim", url) }
    }
}

/// No member.
const NOTHING: (&str, Plain) = ("", Plain::Null);

/// The place in a request for what stands in the fields around the one who asks.
fn fields() -> (&'static str, Plain) {
    ("fields", Plain::Map(Vec::new()))
}

fn about<'a>(order: &str, line: Option<&str>, more: Option<(&'a str, Plain)>) -> [(&'a str, Plain); 3] {
    let text = |text: &str| Plain::Text(text.to_owned());
    [("order", text(order)), ("line", line.map_or(Plain::Null, text)), more.unwrap_or(("", Plain::Null))]
}

impl View {
    /// An element with a text.
    pub fn new(tag: Tag, class: &str, text: impl Into<String>) -> Self {
        Self { tag, class: class.to_owned(), text: text.into(), ..Self::default() }
    }

    /// A block around others.
    pub fn block(class: &str, kids: Vec<Self>) -> Self {
        Self { class: class.to_owned(), kids, ..Self::default() }
    }

    /// A button.
    pub fn button(class: &str, text: impl Into<String>, act: Act) -> Self {
        Self { act: Some(act), ..Self::new(Tag::Button, class, text) }
    }

    /// A link.
    pub fn link(class: &str, text: impl Into<String>, href: String) -> Self {
        Self { href: Some(href), ..Self::new(Tag::A, class, text) }
    }

    /// The same, known again by a key when it is drawn anew.
    #[must_use]
    pub fn keyed(self, key: impl Into<String>) -> Self {
        Self { key: Some(key.into()), ..self }
    }

    /// All of its text, for a reader that draws nothing.
    pub fn words(&self) -> String {
        let mut text = self.text.clone();
        for kid in &self.kids {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&kid.words());
        }
        text
    }
}
