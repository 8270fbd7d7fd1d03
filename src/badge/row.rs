//! The rows of the popup: what it is and what it cost, one line of until when, one thing to press, and everything else folded.

use super::brief::{Brief, brief};
use super::{ChipContext, all_dates, at_hand, awaited_words, folded, tone};
use crate::advice::Case;
use crate::day::Day;
use crate::message::{Action, Input, Tag, View};
use crate::money::Money;
use crate::order::{Evidence, Line, Milestone, Order, StatementKind};
use crate::text::{self, Number, Text};
use crate::window::Window;

/// The longest part of a title that a row shows, in characters; the whole of it is folded.
const LONGEST_TITLE: usize = 36;

/// What the shopper says of an order line.
const STATEMENTS: [StatementKind; 3] = [StatementKind::NotReceived, StatementKind::Received, StatementKind::Deadline];

/// The row for an order of which a list says that a dispute about it waits for the shopper, and no line tells.
pub fn awaited(order: &Order, said: &Evidence, page: &ChipContext) -> View {
    let title = title_of(order, order.lines.first());
    let words = [View::new(Tag::Span, "icon", "!"), View::new(Tag::Span, "state", text::line_may_wait())];
    let mut folded_away = vec![View::new(Tag::P, "advice", awaited_words(said, page.now, page.zone))];
    folded_away.extend(identity(order, title));
    let children = vec![
        head(title, None, page),
        View::block("line", words.into()),
        View::link("learn", text::open_order(), page.detail_url.to_owned()),
        folded(folded_away),
    ];
    row_of(children, "doubtful").keyed([&order.id, "awaited"].join(" "))
}

/// One row. `muted` says that the shopper wants no reminders for the order.
pub fn row(
    order: &Order,
    line: Option<&Line>,
    key: Option<&str>,
    window: &Window,
    page: &ChipContext,
    muted: bool,
) -> View {
    let case = Case { order, line, window, policy: page.policy, now: page.now, zone: page.zone };
    let Brief { line: words, action, mut rest } = brief(&case, key, page);
    let title = title_of(order, line);
    let money = line.and_then(Line::price).or_else(|| if line.is_none() { order.total.clone() } else { None });
    let mut words = words.unwrap_or_default();
    let has_moved = !case.moved().is_empty();
    let news = if has_moved { Some(text::row_date_moved()) } else { case.scan().map(|_| text::row_delivered()) };
    words.children.extend(news.map(|news| View::new(Tag::Span, "news", news)));
    if muted {
        words.children.push(View::new(Tag::Span, "muted", text::row_muted()));
    }
    let mut children = vec![head(title, money, page), words];
    children.extend(action);
    rest.extend(at_hand(&case));
    rest.extend(all_dates(&case));
    rest.extend(corrections(&case, key));
    if muted {
        rest.push(View::new(Tag::P, "muted", text::row_why_muted()));
    }
    rest.push(keeping(&case, muted));
    rest.extend(identity(order, title));
    children.push(folded(rest));
    let name = key.map_or_else(|| order.id.clone(), |key| format!("{} {key}", order.id));
    row_of(children, tone(window, page)).keyed(name)
}

/// What an order or one of its lines is called on the site, where that is known.
fn title_of<'a>(order: &'a Order, line: Option<&'a Line>) -> Option<&'a str> {
    line.and_then(|line| line.title.as_deref()).or(order.store.as_deref())
}

fn row_of(children: Vec<View>, tone: &str) -> View {
    View { tag: Tag::Li, class: ["row ", tone].concat(), children, ..View::default() }
}

fn head(title: Option<&str>, money: Option<Money>, page: &ChipContext) -> View {
    let shown = title.map(|title| {
        let mut shown: String = title.chars().take(LONGEST_TITLE).collect();
        if shown.len() < title.len() {
            shown.truncate(shown.trim_end().len());
            shown.push('…');
        }
        Text::from(shown)
    });
    let link = View::link("title", shown.unwrap_or_else(text::order_untitled), page.detail_url.to_owned());
    let money = money.map(|money| text::money(vec![money])).unwrap_or_default();
    View::block("head", vec![link, View::new(Tag::Span, "money", money)])
}

/// The whole title, and the order's number.
fn identity(order: &Order, title: Option<&str>) -> [View; 2] {
    let number = View::new(Tag::P, "number", text::order_number(Number(order.id.clone())));
    [View::new(Tag::P, "whole", title.unwrap_or_default()), number]
}

/// Whether the shopper has said anything of an order line.
pub(super) fn has_stated(order: &Order, key: Option<&str>) -> bool {
    order.statements.iter().any(|said| STATEMENTS.contains(&said.kind) && said.line.as_deref() == key)
}

/// What the shopper can say of a line: that it arrived or did not, and the date that the site shows.
fn corrections(case: &Case, key: Option<&str>) -> Vec<View> {
    let id = &case.order.id;
    let is_live = case.window.state.is_live();
    let said = |kind| case.order.statements.iter().any(|said| said.kind == kind && said.line.as_deref() == key);
    let mut buttons = Vec::new();
    for (kind, text) in
        [(StatementKind::NotReceived, text::say_not_arrived()), (StatementKind::Received, text::say_arrived())]
    {
        if is_live && !said(kind) {
            buttons.push(View::button("quiet say", text, Action::state(id, key, kind)));
        }
    }
    if has_stated(case.order, key) {
        buttons.push(View::button("quiet unsay", text::say_take_back(), Action::retract(id, key)));
    }
    let mut all = vec![View::block("buttons", buttons)];
    if is_live {
        let read = case.order.readings(Milestone::DeliveryDeadline, case.line).map(|seen| seen.value).min();
        let value = read.map(Day::iso).unwrap_or_default();
        let input = Input { kind: "date".to_owned(), value, ..Input::default() };
        let field = View { input: Some(input), ..View::new(Tag::Input, "day", "") };
        let label = View { children: vec![field], ..View::new(Tag::Label, "", text::say_other_date()) };
        let set = View::button("quiet say", text::say_use_date(), Action::state(id, key, StatementKind::Deadline));
        all.push(View::block("set", vec![label, set]));
    }
    all
}

/// What can be done with the date itself: into a calendar, and whether to be reminded of it.
fn keeping(case: &Case, muted: bool) -> View {
    let id = &case.order.id;
    let is_ahead = case.window.safe_by().is_some_and(|at| case.now < at.moment);
    let mut buttons = Vec::new();
    if is_ahead && case.window.state.is_live() {
        buttons.push(View::button("quiet calendar", text::calendar_file(), Action::calendar(id)));
    }
    let words = if muted { text::remind_again() } else { text::remind_never() };
    buttons.push(View::button("quiet mute", words, Action::mute(id, !muted)));
    View::block("buttons foot", buttons)
}
