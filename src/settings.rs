//! What the shopper has chosen, and sentences for what cannot be chosen.
//!
//! A settings record is refused whole or taken whole: half of a choice is nobody's choice.

#![warn(clippy::arithmetic_side_effects)]

use crate::day::{DAY, HOUR, Moment, Zone};
use crate::ledger::skew::is_ahead;
use crate::plain::{DecodeError, FromPlain, Plain, record};
use crate::text::{self, Text};

/// Minutes in a day.
const MINUTES: u32 = 24 * 60;
/// The longest quiet hours: a reminder must find a waking hour on the same day.
const LONGEST_QUIET: u32 = 12 * 60;
/// The most steps before a deadline.
const MOST_STEPS: usize = 12;

/// What the shopper has chosen. Its defaults hold until something is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Days before `safe_by` from which the toolbar counts.
    pub badge_days: u32,
    /// The browser's notifications are wanted. Whether the browser allows them is its own matter.
    pub notify: bool,
    /// Hours before `safe_by` at which to remind, the longest first.
    pub lead_times: Vec<u32>,
    /// Remind when a dispute can be opened.
    pub opened: bool,
    /// Remind to check the goods when the parcel was delivered.
    pub delivered: bool,
    /// Tell when a deadline moved.
    pub moved: bool,
    /// No reminders from this minute of the day on, where the shopper is.
    pub quiet_from: Option<u32>,
    /// Until this minute.
    pub quiet_to: Option<u32>,
    /// Finished orders without a date do not matter: they are not counted among those that lack one.
    pub skip_finished: bool,
    /// Months after which an order that is over is forgotten.
    pub keep_months: u32,
    /// The open deadlines are carried to the shopper's other browsers.
    pub sync: bool,
    /// And with them what was bought.
    pub sync_titles: bool,
    /// In which language everything is said, by its tag (`pt`); without one it is the browser's.
    pub language: Option<String>,
    /// When this was chosen: what was due before is not told afterwards.
    pub chosen: Moment,
}

record!(strict Settings {
    badge_days, notify, lead_times as "ladder", opened, delivered, moved, quiet_from, quiet_to, skip_finished, keep_months, sync,
    sync_titles, language, chosen,
});

impl Default for Settings {
    fn default() -> Self {
        Self {
            badge_days: 15,
            notify: false,
            lead_times: vec![14 * 24, 7 * 24, 3 * 24, 24, 6],
            opened: true,
            delivered: true,
            moved: true,
            quiet_from: None,
            quiet_to: None,
            skip_finished: false,
            keep_months: 24,
            sync: false,
            sync_titles: false,
            language: None,
            chosen: Moment(0),
        }
    }
}

impl Settings {
    /// The choices that are stored; what cannot have been chosen is no choice.
    pub fn stored(plain: &Plain) -> Result<Self, DecodeError> {
        let settings = Self::from_plain(plain)?;
        settings.check().map_err(|_| DecodeError::expected("choices that can be made"))?;
        Ok(settings)
    }

    /// Says in a sentence what cannot be chosen.
    pub fn check(&self) -> Result<(), Text> {
        if !(1..=60).contains(&self.badge_days) {
            return Err(text::choice_badge_days());
        }
        if self.lead_times.len() > MOST_STEPS {
            return Err(text::choice_most_reminders());
        }
        if self.lead_times.iter().any(|hours| !(1..=60 * 24).contains(hours)) {
            return Err(text::choice_reminder_span());
        }
        if !self.lead_times.is_sorted_by(|before, after| before > after) {
            return Err(text::choice_reminders_sorted());
        }
        match (self.quiet_from, self.quiet_to) {
            (None, None) => {}
            (Some(from), Some(to)) if from < MINUTES && to < MINUTES => {
                let long = to.saturating_add(MINUTES).saturating_sub(from) % MINUTES;
                if long == 0 {
                    return Err(text::choice_quiet_same());
                }
                if long > LONGEST_QUIET {
                    return Err(text::choice_quiet_long());
                }
            }
            (Some(_), Some(_)) => return Err(text::choice_quiet_times()),
            _ => return Err(text::choice_quiet_ends()),
        }
        if !(3..=120).contains(&self.keep_months) {
            return Err(text::choice_keep_months());
        }
        let is_tag = |tag: &String| matches!(tag.len(), 2 | 3) && tag.bytes().all(|letter| letter.is_ascii_lowercase());
        if !self.language.iter().all(is_tag) {
            let expected = DecodeError::expected("a language by its two or three letters, such as de");
            return Err(text::choice_unread(expected.describe().into()));
        }
        Ok(())
    }

    /// Corrects what a clock that was ahead has put down; says whether there was any. What was due before these steps were
    /// chosen is then told once more than was wanted, rather than never.
    pub fn correct(&mut self, now: Moment) -> bool {
        let is_wrong = is_ahead(self.chosen, now);
        if is_wrong {
            self.chosen = Moment::FIRST;
        }
        is_wrong
    }

    /// The quiet hours around an instant, if it lies within some: their first instant, and the first after them.
    pub fn quiet_around(&self, at: Moment, zone: &Zone) -> Option<(Moment, Moment)> {
        let (from, to) = (self.quiet_from?, self.quiet_to?);
        let today = zone.day_of(at);
        let before = |local: Moment, at: Moment| local.minus(i64::from(zone.offset_at(at)).saturating_mul(1000));
        let clock = |days: i32, minutes: u32| {
            let local = today.plus(days).midnight().plus(i64::from(minutes).saturating_mul(60_000));
            // The offset at the instant itself, near enough found in two steps; on the night of a change an hour may lack.
            let guess = before(local, at);
            before(local, guess)
        };
        let over = i32::from(to <= from);
        [-1, 0]
            .into_iter()
            .map(|days| (clock(days, from), clock(days.saturating_add(over), to)))
            .find(|(from, to)| *from <= at && at < *to)
    }

    /// The settings that what is worked out beforehand depends on, as a text that changes when they do.
    pub fn cache_key(&self) -> String {
        let mut text = self.chosen.0.to_string();
        for part in [self.badge_days, self.quiet_from.unwrap_or(MINUTES), self.quiet_to.unwrap_or(MINUTES)] {
            text.push(' ');
            text.push_str(&part.to_string());
        }
        text
    }

    /// How long an order that is over is kept, in milliseconds.
    pub const fn keeps(&self) -> i64 {
        (self.keep_months as i64).saturating_mul(365 * DAY) / 12
    }

    /// Hours as milliseconds.
    pub const fn span(hours: u32) -> i64 {
        (hours as i64).saturating_mul(HOUR)
    }
}
