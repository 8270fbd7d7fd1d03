//! What a page, or the browser, tells the core: the requests, and how they are made out.

use std::collections::BTreeMap;

use crate::claim::form::{FieldRole, FormSnapshot, StepResult, Unit, Wishes};
use crate::day::Moment;
use crate::order::StatementKind;
use crate::plain::{DecodeError, FromPlain, Plain, names, record};
use crate::snapshot::{MOST_NODES, Snapshot};

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
    /// What the popup shows of the orders that are searched for, or of more of them than its first.
    Orders {
        /// The words that are searched for; none for all.
        search: String,
        /// How many times as many rows as the first.
        times: u32,
    },
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
        role: FieldRole,
        /// What was put there.
        wanted: String,
        /// Each text it shows.
        shown: Vec<String>,
    },
    /// The shopper says something of a line themselves: that it arrived or did not, or which deadline the page shows.
    State {
        /// The order.
        order: String,
        /// The line, as in [`Anchor::line`].
        line: Option<String>,
        /// What.
        word: StatementKind,
        /// The day of a deadline, as `2026-09-18`.
        day: Option<String>,
    },
    /// The shopper takes back what they said of a line.
    Retract {
        /// The order.
        order: String,
        /// The line, as in [`Anchor::line`].
        line: Option<String>,
    },
    /// The page where shopper and seller write to each other was opened.
    MessagePage {
        /// Its address.
        url: String,
    },
    /// The shopper wants the missing deadlines found, or wants that no more.
    Backfill {
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

/// Until when a shopper does not want to be reminded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// So many days from now.
    Days(u32),
    /// An instant.
    Moment(Moment),
}

impl FromPlain for Until {
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
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

impl FromPlain for Request {
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
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
            "state" => Self::State {
                order: with.field("order")?,
                line: with.field("line")?,
                word: with.field("word")?,
                day: with.field("day")?,
            },
            "retract" => Self::Retract { order: with.field("order")?, line: with.field("line")? },
            "message_page" => Self::MessagePage { url: with.field("url")? },
            "backfill" => Self::Backfill { what: with.field("what")? },
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
            _ => return Err(DecodeError::expected("a known request")),
        })
    }
}
