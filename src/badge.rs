//! What the chips on the page and the rows of the popup say about a window.
//!
//! One rule everywhere: a person reads the last safe day, with how it is known beside it. Shown, worked out, estimated and
//! unknown differ in words and in form, not in colour alone.

#![warn(clippy::arithmetic_side_effects)]

mod purposes;

use crate::advice::{self, Advice, Case, certainty_words};
use crate::day::{DAY, Day, Moment, Zone};
use crate::message::{Action, Input, OwnPage, Tag, View};
use crate::order::{Evidence, Line, Milestone, Order, StatementKind, Status};
use crate::overview;
use crate::policy::Policy;
use crate::toolbar::left_words;
use crate::window::{Clock, Window, WindowState, safe_words};
use purposes::{NOT_ARRIVED, SOMETHING_ELSE, counts_for, has_passed};

/// The chip of a card of which nothing could be read.
pub fn unread() -> View {
    let words = "Recourse can't read this order here. Open it, or look at its date yourself.";
    View::block("chip unknown", vec![View::new(Tag::Span, "icon", "?"), View::new(Tag::Strong, "", words)])
}

/// The chip, on paper, of a card that was not read yet.
pub fn unprinted() -> View {
    let words = "Recourse has not read this order yet: scroll down to it before you print.";
    View::block("chip unknown", vec![View::new(Tag::Span, "icon", "?"), View::new(Tag::Strong, "", words)])
}

/// The chip of a line, or of an order whose lines are not known.
pub fn chip(order: &Order, line: Option<&Line>, key: Option<&str>, window: &Window, page: &ChipContext) -> View {
    let state = window.state;
    let offers =
        page.offers_claim && matches!(state, WindowState::Open | WindowState::LastHours | WindowState::Doubtful);
    let can_press = line.and_then(|line| line.can_dispute.as_ref()).map(|seen| seen.value);
    // Over a button whose own clock has passed nothing is calm, whatever else is still ahead.
    let passed = [NOT_ARRIVED, SOMETHING_ELSE].into_iter().any(|purposes| has_passed(window, purposes, page));
    let passed = passed && offers;
    let mut children = vec![sentence(order, line, window, passed, page)];
    if let Some(clock) = window.headline().filter(|_| tells_dates(state)) {
        children.push(View::new(Tag::Span, "why", capitalised(&clock.because)));
    }
    if offers {
        if line.is_none() && order.lines.len() > 1 {
            // A claim is for one line, and a card does not say which.
            children.push(View::link("learn", "Something did not arrive? Open the order", page.detail_url.to_owned()));
        } else if can_press != Some(false) {
            let act = Action::start_claim(&order.id, key, Some(page.url));
            let missing = View::button("claim", "It did not arrive: prepare the claim", act);
            let missing = purposes::with_date(missing, window, NOT_ARRIVED, can_press, page);
            let act = Action::compose(&order.id, key, Some(page.url).filter(|url| !url.is_empty()), Some(true));
            let other = View::button("compose", "Something else is wrong", act);
            let other = purposes::with_date(other, window, SOMETHING_ELSE, can_press, page);
            let has_arrived = |event| order.readings(event, line).next().is_some();
            // What the likelier trouble is stands first.
            let arrived = has_arrived(Milestone::Delivered) || has_arrived(Milestone::Completed);
            children.extend(if arrived { [other, missing] } else { [missing, other] });
        }
    } else if state == WindowState::RefundedInPart && page.lists {
        children.push(View::link(
            "learn",
            "Open the order to see whether its button is there",
            page.detail_url.to_owned(),
        ));
    } else if window.safe_by().is_none() && state.is_live() && page.lists {
        children.push(View::link("learn", "Open the order to learn its date", page.detail_url.to_owned()));
    }
    let case = Case { order, line, window, policy: page.policy, now: page.now, zone: page.zone };
    children.extend(contradiction(&case));
    if page.room == Room::Card {
        // What an amount says is not said by a state.
        children.extend(case.refunded().iter().map(told));
    }
    if page.room != Room::Card {
        children.extend(at_hand(&case));
        children.push(more(&case, key, page.room));
    }
    let mut class = String::from("chip ");
    class.push_str(match tone(window, page) {
        "open" | "soon" | "early" | "unknown" if passed => "doubtful",
        tone => tone,
    });
    View::block(&class, children)
}

/// That an order list, or the answer that the order's own page was made from, would end the warnings that this page gives.
fn contradiction(case: &Case) -> Option<View> {
    let (other, said) = case.order.unheeded(case.line)?;
    let (shown, _) = case.order.standing(case.line);
    let name = |status: Status| status.name().replace('-', " ");
    let words = if let Some(said) = case.order.may_wait() {
        [&awaited_words(said, &case.zone.day_of(said.at).short()), ": open it."].concat()
    } else if said.page.lags() {
        let day = case.zone.day_of(said.at).short();
        let of_list = ["The order list showed this order as “", &name(other), "” on ", &day].concat();
        [&of_list, ". Its own page showed otherwise, and counts until it says so too: open the order."].concat()
    } else {
        [
            "The page shows this order as “",
            &name(shown),
            "”, and the data behind it says “",
            &name(other),
            "”. Recourse goes by what the page shows, because that warns.",
        ]
        .concat()
    };
    Some(View::new(Tag::P, "advice contradiction", words))
}

/// What a shopper should not have to unfold.
fn at_hand(case: &Case) -> Vec<View> {
    let mut all = case.refunded().into_iter().chain(case.no_button()).collect::<Vec<_>>();
    all.extend(case.said());
    all.extend(case.moved().pop());
    all.extend(case.ask_for_more_time());
    all.extend(case.scan());
    all.extend(case.in_dispute());
    all.into_iter().map(|advice| told(&advice)).collect()
}

fn told(advice: &Advice) -> View {
    let mut class = String::from("advice ");
    class.push_str(&advice.kind);
    View::new(Tag::P, &class, advice.words.clone())
}

/// What is folded under a chip: each clock in full, what runs beside them, and what the shopper can correct.
fn more(case: &Case, key: Option<&str>, room: Room) -> View {
    let mut children = vec![View::new(Tag::Summary, "", "All dates, and corrections")];
    if tells_dates(case.window.state) {
        let clocks = case.window.headline().into_iter().chain(case.window.others());
        children.extend(clocks.map(|clock| View::new(Tag::P, "clock", advice::explain(clock, case.now, case.zone))));
    }
    children.extend(case.beside().iter().chain(&case.left()).map(told));
    if room == Room::Line {
        // Where the site's own button to confirm stands.
        children.extend(case.before_confirming().iter().map(told));
    }
    let id = &case.order.id;
    let mut buttons = Vec::new();
    let said = |word| case.order.statements.iter().any(|said| said.kind == word && said.line.as_deref() == key);
    let has_said = [StatementKind::NotReceived, StatementKind::Received, StatementKind::Deadline].into_iter().any(said);
    if room == Room::Popup {
        for (word, text) in
            [(StatementKind::NotReceived, "It has not arrived"), (StatementKind::Received, "It arrived")]
        {
            if case.window.state.is_live() && !said(word) {
                buttons.push(View::button("quiet say", text, Action::state(id, key, word)));
            }
        }
        if has_said {
            buttons.push(View::button("quiet unsay", "Take back what I said", Action::retract(id, key)));
        }
    } else if case.window.state.is_live() || has_said {
        // What the shopper says moves dates, and a press in the page may have been led there by the page.
        let text = "Say whether it arrived, or put a date right";
        buttons.push(View::button("quiet show", text, Action::show(OwnPage::Orders, Some(id))));
    }
    children.push(View::block("buttons", buttons));
    if room == Room::Popup && case.window.state.is_live() {
        let read = case.order.readings(Milestone::DeliveryDeadline, case.line).map(|seen| seen.value).min();
        let value = read.map(Day::iso).unwrap_or_default();
        let input = Input { kind: "date".to_owned(), value, ..Input::default() };
        let field = View { input: Some(input), ..View::new(Tag::Input, "day", "") };
        let words = "The site shows another refund date (“Refund if no delivery before …”): ";
        let label = View { children: vec![field], ..View::new(Tag::Label, "", words) };
        let set = View::button("quiet say", "Use this date", Action::state(id, key, StatementKind::Deadline));
        children.push(View::block("set", vec![label, set]));
    }
    View { tag: Tag::Details, class: "more".to_owned(), children, ..View::default() }
}

/// Whether a state is one whose dates a shopper can still use.
const fn tells_dates(state: WindowState) -> bool {
    !matches!(state, WindowState::NotShipped | WindowState::InDispute | WindowState::Refunded | WindowState::Cancelled)
}

/// A sentence as it begins on a line of its own.
fn capitalised(sentence: &str) -> String {
    let mut text = sentence.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

/// How much a chip can hold where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// A card among others: the headline alone.
    Card,
    /// The line's own place: what else there is to know is folded under it.
    Line,
    /// The popup: likewise, and a day can be typed in.
    Popup,
}

/// Where a chip or a row stands.
pub struct ChipContext<'a> {
    /// The page's address.
    pub url: &'a str,
    /// The address of the order's own page.
    pub detail_url: &'a str,
    /// It lists orders, and does not show the deadline.
    pub lists: bool,
    /// How much it can hold.
    pub room: Room,
    /// The rules the window was worked out with.
    pub policy: &'a Policy,
    /// A claim can be begun here.
    pub offers_claim: bool,
    /// Days before a last safe moment from which it is soon.
    pub badge_days: i64,
    /// The time.
    pub now: Moment,
    /// The shopper's zone.
    pub zone: &'a Zone,
}

/// The state and the last safe day, with the mark of their certainty.
fn sentence(order: &Order, line: Option<&Line>, window: &Window, passed: bool, page: &ChipContext) -> View {
    let safe_by = window.safe_by().map(|at| at.moment);
    let by = safe_by.map(|safe_by| safe_words(safe_by, page.now, page.zone)).unwrap_or_default();
    let left = safe_by.map_or(0, |safe_by| safe_by.since(page.now));
    let mark = mark(window.headline());
    let refund = order.refund(line).map(|refund| refund.is_all());
    let in_part = match refund {
        Some(None) => "Refunded, perhaps only in part.",
        _ => "Refunded in part.",
    };
    let mut children = Vec::new();
    let mut say = |class: &str, text: &str| children.push(View::new(Tag::Span, class, text));
    match (window.state, safe_by) {
        (WindowState::Open | WindowState::LastHours, Some(_)) => {
            say(
                "icon",
                if window.state == WindowState::LastHours {
                    "‼"
                } else if passed {
                    "!"
                } else {
                    "◷"
                },
            );
            say("state", "Dispute ");
            say("date", &by);
            say("for", counts_for(window));
            say("left", &left_words(left));
            say("mark", mark);
        }
        (WindowState::TooEarly, _) => {
            say("icon", "○");
            say("state", &opens_words(window.headline(), page));
            if safe_by.is_some() {
                say("date", &by);
                say("for", counts_for(window));
                say("mark", mark);
            }
        }
        (WindowState::Doubtful, Some(_)) => {
            say("icon", "!");
            say("state", "The window may already be closed. Try now: the last safe day was");
            say("date", last_day(&by));
            say("for", counts_for(window));
            say("mark", mark);
        }
        (WindowState::Closed, Some(_)) => {
            say("icon", "×");
            say("state", "Very probably closed. The last safe day was");
            say("date", last_day(&by));
            say("for", counts_for(window));
            say("mark", mark);
        }
        (WindowState::RefundedInPart, Some(safe_by)) => {
            say("icon", "!");
            say("state", in_part);
            let words =
                if page.now < safe_by { "Look at its own page" } else { "The last safe day to ask for more was" };
            say("look", words);
            say("date", if page.now < safe_by { &by } else { last_day(&by) });
            say("for", counts_for(window));
            if page.now < safe_by {
                say("left", &left_words(left));
            }
            say("mark", mark);
        }
        (
            WindowState::RefundedInPart
            | WindowState::Open
            | WindowState::Unknown
            | WindowState::LastHours
            | WindowState::Doubtful
            | WindowState::Closed,
            _,
        ) => {
            say("icon", "?");
            say(
                "state",
                match window.state {
                    WindowState::Open => "Can be disputed now.",
                    WindowState::RefundedInPart => in_part,
                    _ => "",
                },
            );
            say("date", "Last day to dispute not known yet");
            if let Some(look) = window.look_at() {
                let day = page.zone.day_of(look.moment);
                let day = if day.parts().0 == page.zone.day_of(page.now).parts().0 { day.short() } else { day.long() };
                let mut text =
                    String::from(if page.now < look.moment { "look again on " } else { "look now: it is past " });
                text.push_str(&day);
                say("look", &text);
                say("mark", mark);
            }
        }
        (WindowState::NotShipped, _) if overview::is_unshipped_news_old(order, page.now) => {
            say("icon", "?");
            let day = day_words(order.seen, page);
            say(
                "state",
                &format!("Not shipped when it was last read, on {day}. Open it to see whether that is still so"),
            );
        }
        (WindowState::NotShipped, _) => say("state", "No date yet: it is not shipped"),
        (WindowState::InDispute, _) => say("state", "In dispute"),
        (WindowState::Refunded, _) if refund.is_some_and(|is_all| is_all != Some(true)) => say("state", in_part),
        (WindowState::Refunded, _) => say("state", "Refunded"),
        (WindowState::Cancelled, _) => say("state", "Cancelled"),
    }
    children.retain(|child| !child.text.is_empty());
    View::block("line", children)
}

/// A last safe day without the words that lead to it.
fn last_day(by: &str) -> &str {
    by.trim_start_matches("by the end of ").trim_start_matches("by ")
}

/// The day of an instant, with its year if that is another one.
fn day_words(at: Moment, page: &ChipContext) -> String {
    let day = page.zone.day_of(at);
    if day.parts().0 == page.zone.day_of(page.now).parts().0 { day.short() } else { day.long() }
}

fn opens_words(clock: Option<&Clock>, page: &ChipContext) -> String {
    let mut text = String::from("Too early: opens ");
    if let Some(clock) = clock
        && let (Some(first), Some(latest)) = (clock.opens, clock.opens_latest)
    {
        let (first, latest) = (page.zone.day_of(first.moment), page.zone.day_of(latest.moment));
        text.push_str(&first.short());
        if latest != first {
            text.push_str(", at the latest ");
            text.push_str(&latest.short());
        }
    }
    text.push_str("; dispute");
    if clock.and_then(Clock::closes).is_none() {
        text.push_str(" deadline not known yet");
    }
    text
}

fn mark(clock: Option<&Clock>) -> &'static str {
    clock.map_or("", |clock| certainty_words(clock.certainty))
}

/// The tone of a window: a class name.
fn tone(window: &Window, page: &ChipContext) -> &'static str {
    let safe_by = window.safe_by();
    let is_within = |days: i64| safe_by.is_some_and(|at| at.moment.since(page.now) < days.saturating_mul(DAY));
    match window.state {
        WindowState::LastHours => "urgent",
        WindowState::Doubtful => "doubtful",
        WindowState::RefundedInPart if is_within(0) => "doubtful",
        WindowState::Open | WindowState::RefundedInPart if is_within(3) => "urgent",
        WindowState::Open | WindowState::RefundedInPart
            if safe_by.is_some_and(|at| overview::is_near(at.moment, page.now, page.badge_days)) =>
        {
            "soon"
        }
        WindowState::RefundedInPart => "unknown",
        WindowState::Open if safe_by.is_some() => "open",
        WindowState::TooEarly => "early",
        WindowState::Open | WindowState::Unknown => "unknown",
        _ => "over",
    }
}

/// That a list says of an order that the shopper's answer is awaited, without the end of the sentence.
fn awaited_words(said: &Evidence, day: &str) -> String {
    format!("The {} said on {day} that your answer is awaited in a dispute about this order", said.place())
}

/// The row of the popup for an order of which a list says that a dispute about it waits for the shopper, and no line tells.
pub fn awaited_row(order: &Order, said: &Evidence, page: &ChipContext) -> View {
    let title =
        order.lines.first().and_then(|line| line.title.as_deref()).or(order.store.as_deref()).unwrap_or("Order");
    let day = day_words(said.at, page);
    let words = [&awaited_words(said, &day), "."].concat();
    let line = vec![View::new(Tag::Span, "icon", "!"), View::new(Tag::Span, "state", words)];
    let open = View::link("learn", "Open the order", page.detail_url.to_owned());
    let children = vec![
        View::block("head", vec![View::link("title", title, page.detail_url.to_owned())]),
        View::block("chip doubtful", vec![View::block("line", line), open]),
        View::block("foot", vec![View::new(Tag::Span, "number", format!("Order {}", order.id))]),
    ];
    View { tag: Tag::Li, class: "row".to_owned(), children, ..View::default() }.keyed(format!("{} awaited", order.id))
}

/// One row of the popup. `muted` says that the shopper wants no reminders for the order.
pub fn row(
    order: &Order,
    line: Option<&Line>,
    key: Option<&str>,
    window: &Window,
    page: &ChipContext,
    muted: bool,
) -> View {
    let title = line.and_then(|line| line.title.as_deref()).or(order.store.as_deref()).unwrap_or("Order");
    let mut number = String::from("Order ");
    number.push_str(&order.id);
    let money = line.and_then(Line::price).or_else(|| if line.is_none() { order.total.clone() } else { None });
    let head = vec![
        View::link("title", title, page.detail_url.to_owned()),
        View::new(Tag::Span, "money", money.map(|money| money.label()).unwrap_or_default()),
    ];
    let mut foot = vec![View::new(Tag::Span, "number", number)];
    let is_ahead = window.safe_by().is_some_and(|at| page.now < at.moment);
    if is_ahead && window.state.is_live() {
        foot.push(View::button("quiet calendar", "Calendar file", Action::calendar(&order.id)));
    }
    foot.push(View::button(
        "quiet mute",
        if muted { "Remind me again" } else { "No reminders" },
        Action::mute(&order.id, !muted),
    ));
    let mut children = vec![View::block("head", head), chip(order, line, key, window, page)];
    if muted {
        let words = "No reminders for this order, because you asked for none. Its date still counts in the toolbar.";
        children.push(View::new(Tag::P, "muted", words));
    }
    children.push(View::block("foot", foot));
    let name = key.map_or_else(|| order.id.clone(), |key| format!("{} {key}", order.id));
    View { tag: Tag::Li, class: "row".to_owned(), children, ..View::default() }.keyed(name)
}
