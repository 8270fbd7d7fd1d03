//! Reminders on their way to the shopper: what is due is remembered, put into words, shown, and remembered as shown.

use super::*;
use crate::day::DAY;
use crate::message::Until;
use crate::order::Milestone;
use crate::plain::{DecodeError, record};
use crate::read::text::in_line;
use crate::remind::{self, ReminderKind, Schedule, Subject};
use crate::text::{self, Number, ToldTime};
use crate::window::{last_day, short_day};

/// What stands in the banner and the popup until the shopper says that they know, by order.
pub(super) type DueReminders = BTreeMap<String, ActiveReminder>;

/// The most orders the banner ever speaks of: the most urgent ones.
const MOST_DUE: usize = 20;
/// How long after something was to be shown it is tried again, if nobody said that it was.
const TRY_AGAIN: i64 = 60_000;

/// Something that is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ActiveReminder {
    /// The most urgent step.
    pub kind: ReminderKind,
    /// The line it is about, as in [`Anchor::line`].
    pub line: Option<String>,
    /// What was bought, where that has a name.
    pub title: Option<String>,
    /// Before this instant it is safe.
    pub safe_by: Moment,
    /// It was due long before it was told.
    pub late: bool,
    /// What a step of a dispute asks for.
    pub words: Option<Asked>,
    /// It was told together with others, in one notification.
    pub together: bool,
}

record!(ActiveReminder { kind as "rung", line, title, safe_by, late, words, together });

/// What a step asks for, as it is stored. What another version wrote and this one does not know is still a reason to look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Asked(Text);

impl FromPlain for Asked {
    fn from_plain(plain: &Plain) -> Result<Self, DecodeError> {
        Ok(Self(Text::from_plain(plain).unwrap_or_else(|_| text::reminder_unread())))
    }
}

impl ToPlain for Asked {
    fn to_plain(&self) -> Plain {
        self.0.to_plain()
    }
}

impl ActiveReminder {
    /// Whether it may stand in the one notification of several.
    const fn is_of_several(&self) -> bool {
        self.late || self.together
    }
}

/// When to wake: for what the toolbar shows, for what is due, and, so that nothing hangs from one alarm, on every full hour
/// while anything is going to be due. A computer that slept, a clock or a zone that was changed and an alarm that counts
/// only the hours a computer is awake are noticed by that. The hours are those of the clock, so that no wake puts the next
/// one off.
pub(super) fn wake_at(index: &Index, toolbar: Option<Moment>, now: Moment) -> Option<Moment> {
    let due = index.shards.iter().filter_map(|short| short.next).min();
    // Where nothing falls due though something is still wanted, it is looked now and then whether all is there.
    let unknown = |short: &overview::Summary| short.undated.saturating_add(short.unseen);
    let is_wanted = |short: &overview::Summary| short.ahead.is_some() || unknown(short) > 0 || short.unshipped > 0;
    let due = due.or_else(|| index.shards.iter().any(is_wanted).then(|| now.plus(overview::CHECK_EVERY)))?;
    let safety = Moment(now.plus(HOUR).0.div_euclid(HOUR).saturating_mul(HOUR));
    let due = if due <= now { now.plus(TRY_AGAIN) } else { due };
    [Some(due), Some(safety), toolbar].into_iter().flatten().min()
}

impl Session {
    /// Tells what is due of an order, and says when it has to be looked at again.
    pub(super) fn remind(&mut self, id: &str) -> Option<Moment> {
        let order = self.orders.get(id)?;
        let subject = self.subject(order);
        let known = self.told.get(id);
        if subject.is_empty() {
            let stands = known.is_some_and(|memory| memory.stands);
            if known.is_some_and(|memory| !memory.muted) {
                self.told.remove(id);
                self.writes.insert(keyed(TOLD, id), None);
            }
            self.take_away(id, stands);
            return None;
        }
        let mut memory = known.cloned().unwrap_or_else(|| Memory::new(self.now));
        let plan = remind::plan(&subject, &memory, &self.settings, self.now, &self.zone);
        let stands = memory.stands;
        let pointless = plan.due.is_empty() && !self.still_stands(id, &subject, stands);
        let is_due = plan.due.first().cloned().map(|kind| self.tell(id, kind, &plan, &subject, &mut memory));
        memory.stands &= !pointless;
        if self.told.get(id) != Some(&memory) {
            self.writes.insert(keyed(TOLD, id), Some(memory.to_plain()));
            self.told.insert(id.to_owned(), memory);
        }
        if pointless {
            self.take_away(id, true);
        }
        // What is to be shown now counts as due until it was.
        match is_due {
            Some(true) => Some(self.now),
            _ => plan.next,
        }
    }

    /// Whether what was told of an order last is still true, wherever it stands. What another zone or a corrected clock shifts
    /// by hours is the same deadline: it goes on standing, with its new hours.
    fn still_stands(&mut self, id: &str, subject: &Subject, on_screen: bool) -> bool {
        let Some(standing) = self.due.get(id) else { return !on_screen || subject.safe_by(self.now).is_some() };
        let Some(at) = self.about(&standing.kind, subject) else { return false };
        if at == standing.safe_by {
            return true;
        }
        let is_other = subject.closings.iter().any(|(safe_by, _)| *safe_by == standing.safe_by);
        if is_other || at.since(standing.safe_by).saturating_abs() > remind::slack(&standing.kind) {
            return false;
        }
        let (kind, late) = (standing.kind.clone(), standing.late);
        let Some(order) = self.orders.get(id) else { return false };
        let standing = self.describe(order, subject, kind, at, late);
        if on_screen {
            self.notes.push(self.note(id, order, &standing));
            // It may stand there together with others, with its old hours.
            self.interrupted = true;
        }
        self.due.insert(id.to_owned(), standing);
        self.due_changed = true;
        true
    }

    /// The instant that a step is about, while it is of use.
    fn about(&self, kind: &ReminderKind, subject: &Subject) -> Option<Moment> {
        match kind {
            ReminderKind::Missed => {
                let of_use = |(safe_by, hard_close): &&(Moment, Moment)| {
                    *safe_by <= self.now && self.now < remind::missed_until(*safe_by, *hard_close)
                };
                subject.closings.iter().filter(of_use).map(|(safe_by, _)| *safe_by).max()
            }
            ReminderKind::After(name) => {
                subject.after.iter().find(|step| step.name == *name && self.now < step.until).map(|step| step.until)
            }
            ReminderKind::Look => subject.look,
            _ => subject.deadline(self.now),
        }
    }

    /// Remembers the steps that are due, and says whether a notification has yet to be shown for them.
    fn tell(&mut self, id: &str, first: ReminderKind, plan: &Schedule, subject: &Subject, memory: &mut Memory) -> bool {
        let notify = self.settings.notify;
        // What was interrupted may stand on the screen together with others: it must not stand there twice.
        self.interrupted |= memory.told.iter().any(|told| !told.shown);
        // Of what was interrupted, only what is due now still has a use.
        memory.told.retain(|told| told.shown);
        for kind in &plan.due {
            memory.tell(kind.clone(), self.now, !notify);
        }
        if memory.stands {
            // What is closed from now on is what is shown now.
            self.withdraw.push(keyed(ORDER, id));
        }
        memory.stands = notify;
        if !notify && memory.snoozed.is_some_and(|until| until <= self.now) {
            memory.wake_up();
        }
        let Some(order) = self.orders.get(id) else { return false };
        let first = if first == ReminderKind::Snoozed { subject.put_off(self.now) } else { first };
        let last = || subject.closings.iter().map(|(safe_by, _)| *safe_by).max();
        let Some(safe_by) = self.about(&first, subject).or_else(last) else { return false };
        let standing = self.describe(order, subject, first, safe_by, plan.late);
        if notify {
            self.notes.push(self.note(id, order, &standing));
        }
        if self.due.get(id) != Some(&standing) {
            self.due.insert(id.to_owned(), standing);
            if self.due.len() > MOST_DUE
                && let Some((last, _)) = self.due.iter().max_by_key(|(_, standing)| standing.safe_by)
            {
                let last = last.clone();
                self.due.remove(&last);
            }
            self.due_changed = true;
        }
        notify
    }

    /// What a step says of its order.
    fn describe(
        &self,
        order: &Order,
        subject: &Subject,
        kind: ReminderKind,
        safe_by: Moment,
        late: bool,
    ) -> ActiveReminder {
        let windows = self.windows(order);
        let line = windows.iter().find(|(_, _, window)| window.closings().iter().any(|(at, _)| *at == safe_by));
        let in_part = line.filter(|(_, _, window)| window.state == WindowState::RefundedInPart);
        let of_part = in_part.and_then(|(line, _, window)| {
            let (policy, now, zone) = (self.policy, self.now, &self.zone);
            Case { order, line: *line, window, policy, now, zone }.refunded().map(|advice| advice.words)
        });
        let title = line.or(windows.first()).and_then(|(line, _, _)| line.and_then(|line| line.title.clone()));
        let title = title.or_else(|| order.store.clone());
        let line = line.and_then(|(_, key, _)| key.clone());
        let after = subject.after.iter().find(|step| kind == ReminderKind::After(step.name.clone()));
        let words = after.map(|step| step.words.clone()).or_else(|| of_part.filter(|_| kind != ReminderKind::Look));
        ActiveReminder { kind, line, title, safe_by, late, words: words.map(Asked), together: false }
    }

    fn note(&self, id: &str, order: &Order, standing: &ActiveReminder) -> Notification {
        let moved = order.moved.iter().rfind(|moved| moved.milestone == Milestone::DeliveryDeadline);
        let moved = moved.filter(|_| standing.kind == ReminderKind::Moved).map(|moved| {
            let day = |day| short_day(day, self.now, &self.zone);
            text::reminder_moved_from(day(moved.from), day(moved.to))
        });
        let lines = [titled(id, standing), self.what_is_possible(standing)].into_iter().chain(moved);
        Notification {
            id: keyed(ORDER, id),
            title: self.headline(standing),
            message: Text::Lines(lines.collect()),
            buttons: [if claims(standing) { text::remind_prepare_claim() } else { text::open_order() }]
                .into_iter()
                .chain(self.can_wait(id, standing, DAY).then(text::remind_me_tomorrow))
                .collect(),
            orders: vec![id.to_owned()],
        }
    }

    /// A reminder in a few words.
    pub(super) fn headline(&self, standing: &ActiveReminder) -> Text {
        let left = standing.safe_by.since(self.now);
        let told = match standing.kind {
            ReminderKind::After(_) => return text::reminder_dispute(),
            ReminderKind::Look => return text::reminder_look(),
            _ if left <= 0 => return text::reminder_passed(),
            _ if standing.words.is_some() => text::reminder_part_refunded,
            ReminderKind::Moved => text::reminder_moved,
            ReminderKind::Delivered => text::reminder_delivered,
            ReminderKind::Opened => text::reminder_opened,
            _ => text::reminder_open,
        };
        told(toolbar::left(left))
    }

    /// The last day of something, as a reminder tells it.
    fn last_day(&self, end: Moment) -> ToldTime {
        last_day(end, self.now, &self.zone)
    }

    /// Until when what is possible; and that it comes late, if it does.
    pub(super) fn what_is_possible(&self, standing: &ActiveReminder) -> Text {
        let is_ahead = standing.safe_by > self.now;
        match (&standing.words, &standing.kind) {
            (Some(Asked(words)), ReminderKind::After(_)) => words.clone(),
            (Some(Asked(words)), _) if is_ahead => {
                Text::Several(vec![words.clone(), text::reminder_look_by(self.last_day(standing.safe_by))])
            }
            (Some(Asked(words)), _) => words.clone(),
            (None, ReminderKind::Look) => text::reminder_look_why(),
            (None, _) if !is_ahead => text::reminder_passed_why(),
            (None, _) => {
                let until = text::reminder_until(self.last_day(standing.safe_by));
                if standing.late { Text::Several(vec![text::reminder_late(), until]) } else { until }
            }
        }
    }

    /// What came due for several orders while the browser was closed is told together and once; so is what comes due for more
    /// orders at once than a person wants to hear of one by one.
    pub(super) fn gather_notes(&mut self) {
        let late =
            |note: &Notification| note.orders.iter().any(|id| self.due.get(id).is_some_and(|standing| standing.late));
        let (mut missed, mut notes): (Vec<Notification>, Vec<Notification>) =
            std::mem::take(&mut self.notes).into_iter().partition(late);
        let any_late = !missed.is_empty();
        if missed.len().saturating_add(notes.len()) > MOST_ALONE {
            missed.append(&mut notes);
        }
        if missed.len() < 2 {
            // Beside others that came late before, it would be closed with them without having been among them.
            self.interrupted |= !missed.is_empty();
            notes.extend(missed);
        } else {
            let mut standing: Vec<(&String, &ActiveReminder)> =
                missed.iter().flat_map(|note| &note.orders).filter_map(|id| self.due.get_key_value(id)).collect();
            standing.sort_by_key(|(_, standing)| (standing.safe_by <= self.now, standing.safe_by));
            let line = |(id, standing): &(&String, &ActiveReminder)| {
                let title = titled(id, standing);
                if standing.safe_by > self.now {
                    text::reminders_line(title, self.last_day(standing.safe_by))
                } else {
                    text::reminders_line_passed(title)
                }
            };
            let more = toolbar::some(text::reminders_more, standing.len().saturating_sub(MOST_NAMED));
            let message = Text::Lines(standing.iter().take(MOST_NAMED).map(line).chain(more).collect());
            self.withdraw.extend(standing.iter().map(|(id, _)| keyed(ORDER, id)));
            self.withdraw.push(MISSED.to_owned());
            let title = match standing.first() {
                Some((_, first)) if !any_late => {
                    Text::Several(vec![text::reminders_due(standing.len()), self.headline(first)])
                }
                _ => text::reminders_late(standing.len()),
            };
            for id in missed.iter().flat_map(|note| &note.orders) {
                if let Some(standing) = self.due.get_mut(id) {
                    self.due_changed |= !standing.together;
                    standing.together = true;
                }
            }
            notes.push(Notification {
                id: MISSED.to_owned(),
                title,
                message,
                buttons: vec![text::show_my_orders()],
                orders: missed.into_iter().flat_map(|note| note.orders).collect(),
            });
        }
        if self.interrupted && !notes.iter().any(|note| note.id == MISSED) {
            self.withdraw.push(MISSED.to_owned());
        }
        self.notes = notes;
    }

    /// What was to be shown was shown; so was what the shopper took away, whatever became of the word that it was.
    pub(super) fn confirm(&mut self, request: &Request) {
        let orders: Vec<String> = match request {
            Request::Shown { orders } => orders.clone(),
            Request::Closed { id } | Request::Pressed { id, .. } => match id.strip_prefix(ORDER) {
                Some(id) => vec![id.to_owned()],
                None => self.due.iter().filter(|(_, each)| each.is_of_several()).map(|(id, _)| id.clone()).collect(),
            },
            Request::Dismiss { order } | Request::Snooze { order, .. } => vec![order.clone()],
            _ => return,
        };
        let taken = !matches!(request, Request::Shown { .. });
        for id in orders {
            if !matches!(request, Request::Shown { .. }) {
                self.acted(&id);
            }
            if let Some(memory) = self.told.get_mut(&id) {
                let told = memory.confirm() | (taken && memory.stands);
                memory.stands &= !taken;
                let slept = memory.snoozed.is_some_and(|until| until <= self.now);
                if slept {
                    memory.wake_up();
                }
                if told || slept {
                    self.writes.insert(keyed(TOLD, &id), Some(memory.to_plain()));
                }
            }
            self.reindex(&id);
        }
    }

    /// A press on a notification leads to the order; its first button begins the claim, its second puts the reminder off. The
    /// only button of one that tells of several orders opens the list of them all.
    pub(super) fn pressed(&mut self, id: &str, button: Option<u32>) -> Response {
        if id == MISSED && button.is_some() {
            return show(OwnPage::Orders, None);
        }
        // Of several that were missed, the most urgent that can still be saved.
        let rank = |(_, standing): &(&String, &ActiveReminder)| (standing.safe_by <= self.now, standing.safe_by);
        let urgent = || self.due.iter().min_by_key(rank).map(|(id, _)| id.clone());
        let Some(order) = id.strip_prefix(ORDER).map(str::to_owned).or_else(urgent) else { return Response::default() };
        let go = |session: &Self| Response { go: Some(session.site.detail_url(&order)), ..Response::default() };
        match button {
            Some(0) if self.due.get(&order).is_some_and(claims) => {
                let line = self.due.get(&order).and_then(|standing| standing.line.clone());
                self.claim_from_reminder(&order, line.as_deref())
            }
            Some(1) => {
                let answer = self.snooze(&order, Until::Days(1));
                // A notification cannot say that it is too late for that; the order's page can.
                if answer.refused.is_some() { go(self) } else { answer }
            }
            _ => go(self),
        }
    }

    pub(super) fn dismiss(&mut self, id: &str) -> Response {
        self.acted(id);
        self.take_away(id, true);
        Response { banner: Some(self.banner(None)), stale: true, ..Response::default() }
    }

    pub(super) fn snooze(&mut self, id: &str, until: Until) -> Response {
        let wanted = match until {
            Until::Days(days) => self.now.plus(i64::from(days).saturating_mul(DAY)),
            Until::Moment(moment) => moment,
        };
        let deadline = self.orders.get(id).and_then(|order| self.subject(order).deadline(self.now));
        if let (Some(deadline), Until::Moment(_)) = (deadline, until)
            && wanted > deadline.minus(HOUR)
        {
            return self.not_put_off(text::remind_too_late(self.last_day(deadline)));
        }
        let until =
            deadline.and_then(|deadline| remind::snooze_until(wanted, Some(deadline), &self.settings, self.now));
        let Some(until) = until else {
            return self.not_put_off(text::remind_over());
        };
        let now = self.now;
        self.remember(id, |memory| (memory.snoozed, memory.snoozed_at) = (Some(until), Some(now)));
        self.acted(id);
        self.take_away(id, true);
        self.reindex(id);
        Response { banner: Some(self.banner(None)), stale: true, ..Response::default() }
    }

    /// A page shows a panel; a popup says it in its own place.
    fn not_put_off(&self, why: Text) -> Response {
        let panel = Some(panel::notice(text::remind_stays(), why.clone()));
        Response { refused: Some(why), panel, banner: Some(self.banner(None)), ..Response::default() }
    }

    pub(super) fn mute(&mut self, id: &str, muted: bool) -> Response {
        let now = self.now;
        self.remember(id, |memory| {
            if memory.muted && !muted {
                // What was due meanwhile was not wanted.
                memory.since = now;
            }
            memory.muted = muted;
        });
        self.acted(id);
        if muted {
            self.take_away(id, true);
        }
        self.reindex(id);
        Response { banner: Some(self.banner(None)), stale: true, ..Response::default() }
    }

    /// Takes in the shopper's choices, or keeps a sentence that says why not.
    pub(super) fn choose(&mut self, settings: &Plain) {
        let settings = Settings::from_plain(settings).map_err(|error| text::choice_unread(error.describe().into()));
        match settings.and_then(|settings| settings.check().map(|()| settings)) {
            Ok(mut settings) => {
                // Only steps that were not there before could have been due before anybody wanted them.
                let old = &self.settings;
                let is_new = settings.lead_times.iter().any(|hours| !old.lead_times.contains(hours))
                    || (settings.opened && !old.opened)
                    || (settings.delivered && !old.delivered)
                    || (settings.moved && !old.moved);
                settings.chosen = if is_new { self.now } else { old.chosen };
                self.writes.insert(SETTINGS.to_owned(), Some(settings.to_plain()));
                self.settings = settings;
                self.choose_sync();
            }
            Err(why) => self.refused = Some(why),
        }
    }

    pub(super) fn subject(&self, order: &Order) -> Subject {
        let windows = self.windows(order);
        let told = |line, window: &Window| {
            window.state == WindowState::InDispute || !window.state.is_live() || is_open(order, line, window, self.now)
        };
        let told = windows.iter().filter(|(line, _, window)| told(*line, window));
        Subject::of(order, told.map(|(line, _, window)| (*line, window)), &self.zone)
    }

    pub(super) fn remember(&mut self, id: &str, change: impl FnOnce(&mut Memory)) {
        let mut memory = self.told.get(id).cloned().unwrap_or_else(|| Memory::new(self.now));
        change(&mut memory);
        self.writes.insert(keyed(TOLD, id), Some(memory.to_plain()));
        self.told.insert(id.to_owned(), memory);
    }

    /// Nothing of an order stands on the screen any more.
    pub(super) fn take_away(&mut self, id: &str, withdraw: bool) {
        self.notes.retain(|note| !note.orders.iter().any(|order| order == id));
        let gone = self.due.remove(id);
        self.due_changed |= gone.is_some();
        if withdraw {
            self.withdraw.push(keyed(ORDER, id));
        }
        // What was told of several at once has no place any more when the last of them has none.
        if gone.is_some_and(|gone| gone.is_of_several()) && !self.due.values().any(ActiveReminder::is_of_several) {
            self.withdraw.push(MISSED.to_owned());
        }
    }

    /// What is due, on an order page: that order's own reminder in full, and of the others only how many there are and which
    /// date comes first, for the page's scripts are to learn nothing of orders it does not show.
    pub(super) fn banner(&self, opened: Option<&str>) -> View {
        let here = || self.caller.urls.iter().map(String::as_str).chain(opened);
        let is_own = |id: &str| here().any(|url| self.site.order_in(url).as_deref() == Some(id));
        let (own, others): (Vec<_>, Vec<_>) = self.due.iter().partition(|(id, _)| is_own(id));
        let mut rows: Vec<View> = own.into_iter().map(|(id, standing)| self.reminder(id, standing)).collect();
        rows.extend(self.others_due(&others));
        rows.extend(self.losses_beside_a_page());
        if rows.is_empty() {
            return View::default();
        }
        View::block("banner", vec![View { tag: Tag::Ul, children: rows, ..View::default() }])
    }

    /// The reminders of other orders, together.
    fn others_due(&self, others: &[(&String, &ActiveReminder)]) -> Option<View> {
        let ahead = others.iter().map(|(_, standing)| standing.safe_by).filter(|safe_by| *safe_by > self.now).min();
        let by = ahead.map(|safe_by| text::reminders_elsewhere_by(self.last_day(safe_by)));
        let told = [text::reminders_elsewhere(others.len())].into_iter().chain(by).collect();
        let children = vec![
            View::new(Tag::Strong, "", Text::Several(told)),
            View::button("quiet", text::show_my_orders(), Action::show(OwnPage::Orders, None)),
        ];
        (!others.is_empty()).then(|| View { tag: Tag::Li, class: "reminder".to_owned(), children, ..View::default() })
    }

    /// One reminder, with what can be done about it.
    pub(super) fn reminder(&self, id: &str, standing: &ActiveReminder) -> View {
        let order = || ("", Plain::Null);
        let mut children = vec![
            View::new(Tag::Strong, "", self.headline(standing)),
            View::link("title", titled(id, standing), self.site.detail_url(id)),
            View::new(Tag::Span, "why", self.what_is_possible(standing)),
        ];
        for (days, words) in [(1, text::remind_tomorrow()), (3, text::remind_in_three_days())] {
            if self.can_wait(id, standing, i64::from(days).saturating_mul(DAY)) {
                children.push(View::button("quiet", words, Action::snooze(id, days.into())));
            }
        }
        children.push(View::button("quiet", text::understood(), Action::about("dismiss", id, order())));
        View { tag: Tag::Li, class: "reminder".to_owned(), children, ..View::default() }.keyed(id)
    }

    /// Whether a reminder can be put off for so long: what would pass the last safe moment is not offered.
    pub(super) fn can_wait(&self, id: &str, standing: &ActiveReminder, span: i64) -> bool {
        let wanted = self.now.plus(span);
        // A page that only opens has not shown its order yet: then what stands says until when it is of use.
        let deadline = match self.orders.get(id) {
            Some(order) => self.subject(order).deadline(self.now),
            None => Some(standing.safe_by).filter(|safe_by| *safe_by > self.now),
        };
        let until = remind::snooze_until(wanted, deadline, &self.settings, self.now);
        standing.kind != ReminderKind::Missed && deadline.is_some() && until == Some(wanted)
    }
}

/// The id of the one notification of several orders.
pub(super) const MISSED: &str = "missed";
/// So many reminders at once are told one by one; more are told together.
const MOST_ALONE: usize = 3;
/// How many orders one notification or banner names.
const MOST_NAMED: usize = 4;
/// The longest part of a title that is shown, in characters.
const LONGEST_TITLE: usize = 80;

/// Whether what is due is the opening of a dispute.
const fn claims(standing: &ActiveReminder) -> bool {
    // What has words of its own is no window of which it is known that a dispute can be opened.
    !matches!(standing.kind, ReminderKind::After(_) | ReminderKind::Look) && standing.words.is_none()
}

/// As much of what was bought as fits, or the order's number.
fn titled(id: &str, standing: &ActiveReminder) -> Text {
    match &standing.title {
        Some(title) => in_line(title).chars().take(LONGEST_TITLE).collect::<String>().into(),
        None => text::order_number(Number(id.to_owned())),
    }
}
