//! What of a sighting is kept: of each quote the sentence that carries its value, and of a parcel's way what the site itself
//! calls its events. What a carrier writes may name who signed, and where; the other promises beside a deadline prove
//! nothing of it.

use crate::order::{Dated, Order, Term, Track};
use crate::read::text::fold;
use crate::site::Site;

/// Leaves out of a sighting what nothing here needs.
pub fn reduce(order: &mut Order, site: &Site) {
    order.dates.iter_mut().for_each(quote_day);
    order.terms.iter_mut().for_each(quote_days);
    name_events(&mut order.tracks, site);
    for line in &mut order.lines {
        line.dates.iter_mut().for_each(quote_day);
        line.terms.iter_mut().for_each(quote_days);
        name_events(&mut line.tracks, site);
    }
}

fn quote_day(dated: &mut Dated) {
    let (_, _, day) = dated.day.value.parts();
    cut(&mut dated.day.evidence.words, day);
}

fn quote_days(term: &mut Term) {
    cut(&mut term.days.evidence.words, term.days.value);
}

/// Leaves of a text the one sentence that holds a number. Where none or several do, nothing tells which it was, and it stays.
fn cut(words: &mut String, number: u32) {
    let number = number.to_string();
    let holds = |sentence: &&str| {
        fold(sentence).split(|c: char| !c.is_ascii_digit()).any(|digits| digits.trim_start_matches('0') == number)
    };
    let mut found = sentences(words).into_iter().filter(holds);
    if let (Some(only), None) = (found.next(), found.next()) {
        *words = only.trim().to_owned();
    }
}

/// The parts of a text between its marks of an end. A point between digits or behind a short word may be a date's own.
fn sentences(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut before = "";
    for (at, c) in text.char_indices() {
        let behind = at.saturating_add(c.len_utf8());
        let rest = text.get(behind..).unwrap_or_default();
        let long =
            before.rsplit([' ', '.']).next().unwrap_or_default().chars().filter(|c| c.is_alphabetic()).count() > 3;
        // Behind a sentence's end no number goes on, as the day or the year does behind a month.
        let stops = rest.starts_with(' ') && !rest.trim_start().starts_with(char::is_numeric);
        let ends = matches!(c, '·' | '•' | '\n' | '!' | '?' | '。') || c == '.' && long && stops;
        if ends {
            parts.push(text.get(start..at).unwrap_or_default());
            start = behind;
        }
        before = text.get(start..behind).unwrap_or_default();
    }
    parts.push(text.get(start..).unwrap_or_default());
    parts
}

fn name_events(tracks: &mut [Track], site: &Site) {
    for track in tracks {
        if site.event_of_words(&track.words).is_none() {
            track.words.clear();
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]
mod tests {
    use super::*;

    fn quoted(text: &str, number: u32) -> String {
        let mut words = text.to_owned();
        cut(&mut words, number);
        words
    }

    #[test]
    fn of_several_promises_the_one_with_the_value_is_kept() {
        let line = "Apply for $1.00 coupon code if delayed by Nov 8, 2026 · Refund if no delivery before Dec 2, 2026 · Refund if package lost";
        assert_eq!(quoted(line, 2), "Refund if no delivery before Dec 2, 2026");
        assert_eq!(quoted(line, 8), "Apply for $1.00 coupon code if delayed by Nov 8, 2026");
        let returns = "Not satisfied with your order? Send it back within 15 days after delivery. The first return is free (up to 5 times).";
        assert_eq!(quoted(returns, 15), "Send it back within 15 days after delivery");
    }

    #[test]
    fn what_does_not_tell_which_stays_as_it_is() {
        for text in ["by 2 Dec · by 2 Jan", "no number at all", "Erstattung bis 2. Dez. 2026"] {
            assert_eq!(quoted(text, 2), text);
        }
        for text in ["Delivered：Nov. 2", "Erstattung bis 2. Sept. 2026", "Livraison : févr. 2"] {
            assert_eq!(quoted(text, 2), text);
        }
        assert_eq!(quoted("Refund before 05/12/2026. Free returns", 5), "Refund before 05/12/2026. Free returns");
    }

    #[test]
    fn of_a_parcels_way_only_the_sites_own_names_are_kept() {
        let site = Site::built_in();
        let named = site.words.events.values().flatten().next().unwrap().clone();
        let track = |words: &str| Track { day: None, moment: None, code: None, words: words.to_owned() };
        let mut tracks = [track(&named), track("Delivered, signed by R. Example at the back door")];
        name_events(&mut tracks, site);
        assert_eq!((tracks[0].words.as_str(), tracks[1].words.as_str()), (named.as_str(), ""));
    }
}
