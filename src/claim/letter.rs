//! The letter: short numbered facts, each of them read from a page or typed by the shopper.
//!
//! It says what was ordered, what was promised, what happened and what is asked for; it threatens nobody and supposes nothing.
//! A fact that is not known is left out. The sentences are files, one for each language (`letters/en.json`), so that a
//! language is added without code. A form that takes fewer characters gets a letter of fewer facts, never one that is cut.

use std::collections::BTreeMap;

use super::form::Unit;
use super::{Claim, Wanted};
use crate::day::{Day, Moment, Zone, pacific};
use crate::order::{Line, Milestone, Order, Track};
use crate::plain::record;

/// The sentences of a language. `{order}`, `{date}`, `{days}`, `{words}` and `{amount}` are holes for facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letters {
    /// Its code.
    pub language: String,
    /// What stands between two parts of a sentence, with its space.
    pub comma: String,
    /// What ends a sentence.
    pub stop: String,
    /// Which order.
    pub order: String,
    /// When it was placed: continues the sentence before.
    pub placed: String,
    /// When it was shipped: likewise.
    pub shipped: String,
    /// What the order page promises.
    pub promised: String,
    /// When the carrier says it was delivered.
    pub delivered: String,
    /// The parcel's last event and its age.
    pub tracking: String,
    /// That it did not arrive.
    pub not_received: String,
    /// What the shopper typed.
    pub said: String,
    /// The money asked for.
    pub refund: String,
    /// All of it, where the amount is not known.
    pub full_refund: String,
    /// The money against the goods.
    pub return_refund: String,
    /// What is wrong, by the claim's reason; none for `other`, which only the shopper can say.
    pub reasons: BTreeMap<String, String>,
}

record!(Letters {
    language,
    comma,
    stop,
    order,
    placed,
    shipped,
    promised,
    delivered,
    tracking,
    not_received,
    said,
    refund,
    full_refund,
    return_refund,
    reasons
});

impl Letters {
    /// The sentences of a language, where there are some.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn built_in(language: &str) -> Option<Self> {
        let text = match language {
            "ar" => include_str!("letters/ar.json"),
            "cs" => include_str!("letters/cs.json"),
            "de" => include_str!("letters/de.json"),
            "en" => include_str!("letters/en.json"),
            "es" => include_str!("letters/es.json"),
            "fr" => include_str!("letters/fr.json"),
            "he" => include_str!("letters/he.json"),
            "id" => include_str!("letters/id.json"),
            "it" => include_str!("letters/it.json"),
            "ja" => include_str!("letters/ja.json"),
            "ko" => include_str!("letters/ko.json"),
            "nl" => include_str!("letters/nl.json"),
            "pl" => include_str!("letters/pl.json"),
            "pt" => include_str!("letters/pt.json"),
            "ru" => include_str!("letters/ru.json"),
            "th" => include_str!("letters/th.json"),
            "tr" => include_str!("letters/tr.json"),
            "uk" => include_str!("letters/uk.json"),
            "vi" => include_str!("letters/vi.json"),
            _ => return None,
        };
        crate::plain::from_json(text).ok()
    }
}

/// How many kinds of fact can be left out, the least telling first: the parcel's last event, what the page promised, the
/// order's days, what the reason says already, and what the form itself holds: the order, and the money asked for.
const SHORTEST: u8 = 6;

/// What a letter is made from.
#[derive(Clone, Copy)]
pub struct Matter<'a> {
    /// The claim.
    pub claim: &'a Claim,
    /// The order it is about.
    pub order: &'a Order,
    /// The line it is about, where it is known.
    pub line: Option<&'a Line>,
    /// The sentences of a language.
    pub letters: &'a Letters,
    /// The time.
    pub now: Moment,
    /// The shopper's zone.
    pub zone: &'a Zone,
}

impl Matter<'_> {
    /// The letter with every fact there is.
    pub fn write(&self) -> String {
        self.without(0)
    }

    /// The fullest letter of at most so many of a unit, if even the shortest is not too long.
    pub fn write_within(&self, most: u32, unit: Unit) -> Option<String> {
        let mut shorter = (0..=SHORTEST).map(|left_out| self.without(left_out));
        shorter.find(|text| unit.count(text) <= most as usize)
    }

    fn without(&self, left_out: u8) -> String {
        let Self { claim, order, line, letters, now, zone } = *self;
        let date = |day: Day| if letters.language == "en" { day.long() } else { day.iso() };
        let on = |sentence: &str, day: Day| sentence.replace("{date}", &date(day));
        let mut facts = Vec::new();
        let mut fact = letters.order.replace("{order}", &order.id);
        if left_out < 3 {
            let mut joint = " ";
            for (milestone, sentence) in [(Milestone::Placed, &letters.placed), (Milestone::Shipped, &letters.shipped)]
            {
                if let Some(day) = order.day(milestone) {
                    fact.push_str(joint);
                    fact.push_str(&on(sentence, day));
                    joint = &letters.comma;
                }
            }
        }
        if left_out < 5 {
            facts.push(fact);
        }
        let promised = order.readings(Milestone::DeliveryDeadline, line).map(|seen| seen.value).min();
        // What was promised, and where the parcel was seen last, says nothing of what is wrong with what arrived.
        if let Some(day) = promised.filter(|_| left_out < 2 && !claim.received) {
            facts.push(on(&letters.promised, day));
        }
        let delivered = order.readings(Milestone::Delivered, line).map(|seen| seen.value).min();
        if let Some(day) = delivered.filter(|_| left_out < 2) {
            facts.push(on(&letters.delivered, day));
        } else if left_out < 1
            && !claim.received
            && let Some((day, track)) = last_event(order, line)
        {
            let days = (zone.day_of(now).0 - day.0).max(0).to_string();
            facts.push(on(&letters.tracking, day).replace("{days}", &days).replace("{words}", track.words.trim()));
        }
        // Before its day is over nobody can say that a promise was broken.
        let is_early = claim.reason == "nr-deadline-passed" && promised.is_some_and(|day| day >= pacific::day_of(now));
        let reason = letters.reasons.get(&claim.reason).filter(|_| !is_early);
        if !claim.received && (left_out < 4 || reason.is_none()) {
            facts.push(letters.not_received.clone());
        }
        facts.extend(reason.cloned());
        let said = claim.said.as_deref().unwrap_or_default();
        facts.extend(
            said.lines()
                .map(str::trim)
                .filter(|said| !said.is_empty())
                .map(|said| letters.said.replace("{words}", said)),
        );
        if left_out < SHORTEST || facts.is_empty() {
            facts.push(match (&claim.amount, claim.solution) {
                (Some(amount), Some(Wanted::Return)) => letters.return_refund.replace("{amount}", &amount.label()),
                (Some(amount), _) => letters.refund.replace("{amount}", &amount.label()),
                (None, _) => letters.full_refund.clone(),
            });
        }
        let mut text = String::new();
        for (n, fact) in facts.iter().enumerate() {
            if n > 0 {
                text.push('\n');
            }
            text.push_str(&(n + 1).to_string());
            text.push_str(". ");
            text.push_str(fact);
            if !fact.ends_with(['.', '!', '?', '。']) {
                text.push_str(&letters.stop);
            }
        }
        text
    }
}

/// The parcel's newest event that has a day and a known name.
fn last_event<'a>(order: &'a Order, line: Option<&'a Line>) -> Option<(Day, &'a Track)> {
    let own = line.map(|line| &line.tracks).filter(|tracks| !tracks.is_empty());
    own.unwrap_or(&order.tracks)
        .iter()
        .filter(|track| !track.words.is_empty())
        .find_map(|track| Some((track.day?, track)))
}
