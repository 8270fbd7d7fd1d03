//! What is told of a clock: its days, its reasons, and the rules it comes from.

use super::*;
use crate::order::{Evidence, PageKind};
use crate::text::{self, Listed, ToldDay, ToldTime};

/// Who says on which day an event was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum SaidBy {
    /// A kind of page; and whether it was open in another browser of the shopper's.
    Page(PageKind, bool),
    /// The shopper, by saying that it happened.
    Shopper,
    /// The shopper, who put the day right.
    Correction,
    /// Nobody: it is the earliest day that it can have been.
    Earliest,
    /// Nobody: it is the latest.
    Latest,
}

impl SaidBy {
    /// The page of which a shopper would say that it was read there: the older pages have the names of those of today.
    pub(super) const fn page(evidence: &Evidence) -> Self {
        let page = match evidence.page {
            PageKind::ClassicOrderList => PageKind::OrderList,
            PageKind::ClassicOrderDetail => PageKind::OrderDetail,
            page => page,
        };
        Self::Page(page, evidence.elsewhere)
    }

    fn told(self, day: ToldDay) -> Text {
        match self {
            Self::Page(page, false) => text::why_source_page(text::page(page), day),
            Self::Page(page, true) => text::why_source_page(text::page_elsewhere(page), day),
            Self::Shopper => text::why_source_said(day),
            Self::Correction => text::why_source_set(day),
            Self::Earliest => text::why_source_earliest(day),
            Self::Latest => text::why_source_latest(day),
        }
    }
}

impl<'a> Facts<'a> {
    /// A day with as much of it as a reader at that time needs: `Sep 4`, in another year `Sep 4, 2025`.
    fn told_day(&self, day: Day, at: Moment) -> ToldDay {
        ToldDay(day, day.parts().0 != self.zone.day_of(at).parts().0)
    }

    fn told_reading_day(&self, at: Moment) -> ToldDay {
        ToldDay(self.zone.day_of(at), false)
    }

    /// `Refund date: Sep 3 (tracking page, read on Sep 7), Sep 4 (order page, read on Sep 7). 15 days are added to the
    /// earliest of these.`
    pub(super) fn words_of(
        &self,
        event: Milestone,
        span: &Span,
        told: &[DateReading],
        printed: Option<&Printed>,
    ) -> Vec<Text> {
        let readings = told.chunk_by(|one, other| one.day == other.day).filter_map(|same| {
            let first = same.first()?;
            let sources = same.iter().map(|told| told.by.told(self.told_reading_day(told.at))).collect();
            Some(text::why_reading(self.told_day(first.day, first.at), Listed(sources)))
        });
        let readings: Vec<Text> = readings.collect();
        let differ = readings.len() > 1;
        let mut words = vec![text::why_days(text::milestone(event), Listed(readings))];
        words.extend(match (printed, span.days, span.hours, span.business_days) {
            (Some(printed), ..) => {
                let (n, page, day) = (printed.least.into(), printed.page.clone(), self.told_reading_day(printed.at));
                Some(match n {
                    0 => text::why_shown_none(page, day),
                    _ if differ => text::why_shown_days_earliest(n, page, day),
                    _ => text::why_shown_days(n, page, day),
                })
            }
            (None, Some(0), ..) | (None, None, Some(0), _) | (None, None, None, Some(0)) => None,
            (None, Some(n), ..) if differ => Some(text::why_plus_days_earliest(n.into())),
            (None, Some(n), ..) => Some(text::why_plus_days(n.into())),
            (None, None, Some(n), _) if differ => Some(text::why_plus_hours_earliest(n.into())),
            (None, None, Some(n), _) => Some(text::why_plus_hours(n.into())),
            (None, None, None, Some(n)) if differ => Some(text::why_plus_business_days_earliest(n.into())),
            (None, None, None, Some(n)) => Some(text::why_plus_business_days(n.into())),
            (None, None, None, None) => None,
        });
        words
    }

    /// Which dates were read where and when, and what was counted from them.
    pub(super) fn because(&self, purpose: Purpose, closing: Vec<(&Rule, Bounds)>, missing: Option<Milestone>) -> Text {
        let mut words = Vec::new();
        if purpose == Purpose::NotReceived {
            words.push(match self.told(Milestone::Shipped).first() {
                Some(told) => text::why_shipped(self.told_day(told.day, told.at)),
                None => text::why_shipped_unknown(),
            });
        }
        if closing.is_empty() {
            words.push(text::why_no_date());
            return Text::Several(words);
        }
        let zone = closing.iter().find_map(|(rule, _)| rule.at.zone).unwrap_or(self.policy.time_zone);
        let are_several = closing.len() > 1;
        words.extend(are_several.then(text::why_several));
        for (rule, bounds) in closing {
            words.extend(rule.told_reading().filter(|_| are_several));
            words.extend(bounds.words);
        }
        words.push(zone.told());
        words.extend(missing.map(text::why_end_unknown));
        Text::Several(words)
    }
}

/// The names of rules, each once.
pub(super) fn names(closing: &[(&Rule, Bounds)]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (rule, _) in closing {
        if !names.contains(&rule.id) {
            names.push(rule.id.clone());
        }
    }
    names
}

/// How far from now a day is told with its year, in days: a nearer one of that name can be no other.
const YEAR_AFTER: u32 = 180;

/// A day where there is room for little: its year only where it is far away.
pub fn short_day(day: Day, now: Moment, zone: &Zone) -> ToldDay {
    ToldDay(day, day.since(zone.day_of(now)).unsigned_abs() > YEAR_AFTER)
}

/// The last safe day where there is room for little: `Sep 18`, or `Sep 18, 21:00` where the safe instant is not the shopper's
/// own midnight.
pub fn last_day(safe_by: Moment, now: Moment, zone: &Zone) -> ToldTime {
    let last = zone.day_of(safe_by.minus(1));
    let minutes = (zone.start_of(last.plus(1)) != safe_by).then(|| zone.minutes_of_day(safe_by));
    ToldTime { minutes, ..short_day(last, now, zone).into() }
}

/// The same in a whole sentence: its year is told where it is not this one.
pub fn last_day_in_full(safe_by: Moment, now: Moment, zone: &Zone) -> ToldTime {
    let last = last_day(safe_by, now, zone);
    ToldTime { year: last.day.parts().0 != zone.day_of(now).parts().0, ..last }
}
