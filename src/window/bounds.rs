//! Between which instants a span of a rule ends: the earliest reading of its days, and the latest.

use super::*;
use crate::text;

impl<'a> Facts<'a> {
    /// The bounds of a span's date; `None` where its event, or the number it needs, is not known.
    pub(super) fn bounds(&self, span: &Span, closing: bool) -> Option<Bounds> {
        for (several, most) in [(&span.earliest_of, false), (&span.latest_of, true), (&span.either_of, true)] {
            if !several.is_empty() {
                let known: Vec<Bounds> = several
                    .iter()
                    .filter_map(|span| self.bounds(span, closing))
                    .filter(|bounds| !bounds.late)
                    .collect();
                let firsts = known.iter().map(|bounds| bounds.first);
                let lasts = known.iter().filter_map(|bounds| bounds.last);
                let latest = !span.latest_of.is_empty();
                let first = if latest { firsts.max_by_key(moment) } else { firsts.min_by_key(moment) }?;
                let last = if most { lasts.max_by_key(moment) } else { lasts.min_by_key(moment) };
                let whole = !most || known.len() == several.len();
                return Some(Bounds {
                    first,
                    last: last.filter(|_| whole),
                    printed: known.iter().any(|bounds| bounds.printed),
                    shown: known.iter().all(|bounds| bounds.shown),
                    words: known.iter().map(|bounds| bounds.words.as_slice()).collect::<Vec<_>>().join(&text::why_or()),
                    late: false,
                });
            }
        }
        self.bounds_of_one(span, closing)
    }

    pub(super) fn bounds_of_one(&self, span: &Span, closing: bool) -> Option<Bounds> {
        let event = span.event?;
        let printed = span.term.and_then(|kind| self.printed(kind));
        let (least, most) = match (&printed, span.term) {
            (Some(printed), _) => (printed.least, printed.most),
            (None, Some(_)) => span.days.map(|days| (days, days))?,
            (None, None) => span.days.map_or((0, 0), |days| (days, days)),
        };
        let told = self.told(event);
        let last = told.last()?.day;
        let sure = told.iter().find(|told| !told.late).map(|told| told.day);
        let (first, late) = (sure.unwrap_or(last), sure.is_none());
        let count = |day: Day, days: i32| span.business_days.map_or(day.plus(days), |n| day.plus_business(n));
        let (first, last) = (count(first, least), count(last, most));
        let millis = i64::from(span.hours.unwrap_or_default()).saturating_mul(HOUR);
        let later = |at: At| At { moment: at.moment.plus(millis), ..at };
        let zone = span.zone.unwrap_or(self.policy.time_zone);
        let more = span.uncertain_days.unwrap_or_default();
        let start = |day| later(self.start(day, zone));
        let before = |at: At| At { moment: at.moment.minus(1000), ..at };
        let (first, last) = if closing {
            // The day after the last one that surely counts, in whichever zone begins it first.
            let over = first.plus(i32::from(span.last_day == Some(LastDay::Counts)));
            let (theirs, ours) = (start(over), later(self.start(over, CountIn::Shopper)));
            let first = if ours.moment <= theirs.moment { ours } else { theirs };
            let last = before(start(last.plus(more).plus(i32::from(span.last_day != Some(LastDay::IsOver)))));
            // Where the two are one instant, a second is left between them.
            let least = first.moment.plus(1000);
            (first, if last.moment < least { At { moment: least, ..last } } else { last })
        } else if span.hours.is_some() {
            (start(first), before(start(last.plus(1).plus(more))))
        } else {
            (start(first), start(last.plus(more)))
        };
        let shown = printed.is_some() && span.term.is_some_and(|term| term.counts_from() == event);
        Some(Bounds {
            first,
            last: Some(last),
            printed: printed.is_some(),
            shown,
            words: self.words_of(event, span, &told, printed.as_ref()),
            late,
        })
    }

    /// The first instant of a day in one of the zones days are counted in.
    pub(super) fn start(&self, day: Day, zone: CountIn) -> At {
        match zone {
            CountIn::Pacific => {
                let (moment, offset) = pacific::start_of(day);
                At { moment, offset }
            }
            CountIn::Utc => At { moment: day.midnight(), offset: 0 },
            CountIn::Shopper => {
                let moment = self.zone.start_of(day);
                At { moment, offset: self.zone.offset_at(moment) }
            }
        }
    }
}
