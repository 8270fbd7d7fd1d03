//! One clock in whole sentences.

use crate::day::{Moment, Zone};
use crate::policy::Purpose;
use crate::text::{self, Text, ToldDay};
use crate::window::{At, Certainty, Clock, last_day_in_full};

/// When a clock opens, until when it is safe, when it is over, and how all that is known.
pub fn explain(clock: &Clock, now: Moment, zone: &Zone) -> Text {
    let this_year = zone.day_of(now).parts().0;
    let day = |at: At| {
        let day = zone.day_of(at.moment);
        ToldDay(day, day.parts().0 != this_year)
    };
    let mut all = vec![text::clock_purpose(clock.purpose)];
    match (clock.opens, clock.opens.map(day), clock.opens_latest.map(day)) {
        (Some(opens), Some(first), last) => {
            let last = last.filter(|last| *last != first);
            all.push(match (now < opens.moment, last) {
                (true, None) => text::clock_opens(first),
                (true, Some(last)) => text::clock_opens_between(first, last),
                (false, None) => text::clock_opened(first),
                (false, Some(last)) => text::clock_opened_between(first, last),
            });
            let waits = clock.waits.filter(|waits| waits.moment > opens.moment && now < waits.moment);
            all.extend(waits.map(|waits| text::clock_waits(day(waits))));
        }
        _ if clock.purpose != Purpose::NotReceived => all.push(text::clock_from_arrival()),
        _ => {}
    }
    all.push(match (clock.safe_by, clock.certainty) {
        (Some(look), Certainty::Estimate) if now < look.moment => text::clock_look(day(look)),
        (Some(_), Certainty::Estimate) => text::clock_look_now(),
        (Some(safe_by), _) => text::clock_safe(last_day_in_full(safe_by.moment, now, zone)),
        (None, _) => text::clock_unknown(),
    });
    match clock.hard_close {
        Some(close) => all.push(text::clock_closed(day(close))),
        None if clock.closes().is_some() => all.push(text::clock_end_unknown()),
        None => {}
    }
    all.extend([text::clock_how(clock.certainty), clock.because.clone()]);
    Text::Several(all)
}
