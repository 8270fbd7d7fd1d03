//! What a press by the shopper does: mostly a request, made beside the button that stands for it.

use super::{FileKind, LetterWish, OwnPage};
use crate::claim::form::{Unit, Wishes};
use crate::order::StatementKind;
use crate::plain::{Plain, ToPlain};

/// What a press by the shopper does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Ask the core, with a [request](super::Request) as it is sent.
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

impl ToPlain for Action {
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

impl Action {
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
    pub fn state(order: &str, line: Option<&str>, word: StatementKind) -> Self {
        let request = Plain::tagged("state", Plain::map(&mut about(order, line, Some(("word", word.to_plain())))));
        if word == StatementKind::Deadline { Self::Set { request } } else { Self::Ask { request } }
    }

    /// Takes back what was said of a line.
    pub fn retract(order: &str, line: Option<&str>) -> Self {
        Self::Ask { request: Plain::tagged("retract", Plain::map(&mut about(order, line, None))) }
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
