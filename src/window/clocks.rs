//! The clocks of a line: for each purpose when a dispute opens and until when, and the dates beside them.

use super::*;
use crate::text::ToldDay;

impl Clock {
    /// Where this clock alone stands, given whether the button is there (`None`: not known).
    pub fn state(&self, button: Option<bool>, now: Moment) -> WindowState {
        let early = button != Some(true) && self.opens.is_some_and(|opens| now < opens.moment);
        match self.closes() {
            None if button == Some(true) => WindowState::Open,
            None if early => WindowState::TooEarly,
            None => WindowState::Unknown,
            Some(safe_by) if now >= safe_by.moment => match self.hard_close {
                Some(close) if now > close.moment && button == Some(false) => WindowState::Closed,
                _ => WindowState::Doubtful,
            },
            Some(_) if early => WindowState::TooEarly,
            Some(safe_by) if safe_by.moment.since(now) < DAY => WindowState::LastHours,
            Some(_) => WindowState::Open,
        }
    }
}

impl<'a> Facts<'a> {
    /// The rules of a role and a purpose that apply, with their dates where those are known.
    pub(super) fn rules(
        &self,
        role: RuleRole,
        purpose: Option<Purpose>,
    ) -> impl Iterator<Item = (&'a Rule, Option<Bounds>)> {
        let (first, last) = self.placed();
        let host = self.order.host.as_deref();
        let excluded = host.is_some_and(|host| is_host(host, &self.policy.exclude_hosts));
        let rules = self.policy.rules.iter().filter(move |rule| {
            !excluded
                && rule.role == role
                && purpose.is_none_or(|purpose| rule.purposes.contains(&purpose))
                && rule.is_in_force(first, last)
                && self.holds(&rule.when)
        });
        let closing = !matches!(role, RuleRole::Opens | RuleRole::Waits);
        rules.map(move |rule| (rule, self.bounds(&rule.at, closing)))
    }

    pub(super) fn clock(&self, purpose: Purpose) -> Option<Clock> {
        let opening = self.rules(RuleRole::Opens, Some(purpose)).filter_map(|(_, bounds)| bounds);
        let opening: Vec<Bounds> = opening.filter(|bounds| !bounds.late).collect();
        let waits =
            self.rules(RuleRole::Waits, Some(purpose)).filter_map(|(_, bounds)| bounds?.last).max_by_key(moment);
        let mut best = usize::MAX;
        let mut closing: Vec<(usize, &Rule, Option<Bounds>)> = Vec::new();
        // Nobody needs to look at what is settled.
        let settled = matches!(self.status, Status::Cancelled | Status::InDispute | Status::Refunded);
        for role in [RuleRole::Closes, RuleRole::LookAt].into_iter().take(if settled { 1 } else { 2 }) {
            for (rule, bounds) in self.rules(role, Some(purpose)) {
                let needs = rule.at.needs();
                if needs.is_some_and(|kind| self.printed(kind).is_none()) {
                    // Nothing is printed, so there is nothing it says.
                    continue;
                }
                let printed = needs.is_some() || bounds.as_ref().is_some_and(|bounds| bounds.printed);
                let rank = self.policy.rank(trust(rule, printed));
                if bounds.as_ref().is_some_and(|bounds| !bounds.late) {
                    best = best.min(rank);
                }
                closing.push((rank, rule, bounds));
            }
        }
        let looks = best == self.policy.rank(Trust::Estimate);
        // What is not known but would be trusted as much keeps anyone from saying when it is over.
        let is_open = |bounds: &Option<Bounds>| bounds.as_ref().is_none_or(|bounds| bounds.last.is_none());
        let mut open = closing.iter().filter(|(rank, _, bounds)| *rank <= best && is_open(bounds));
        let open = open.next().map(|(_, rule, _)| self.missing(&rule.at));
        closing.retain(|(rank, _, bounds)| *rank == best && bounds.is_some());
        let mut closing: Vec<(&Rule, Bounds)> =
            closing.into_iter().filter_map(|(_, rule, bounds)| Some((rule, bounds?))).collect();
        closing.sort_by_key(|(_, bounds)| (bounds.late, bounds.first.moment));
        let first = closing.first();
        if first.is_none() && (opening.is_empty() || purpose != Purpose::NotReceived) {
            return None;
        }
        let certainty = match first {
            _ if looks => Certainty::Estimate,
            Some((_, bounds)) if bounds.shown => Certainty::Shown,
            _ => Certainty::WorkedOut,
        };
        Some(Clock {
            purpose,
            opens: opening.iter().map(|bounds| bounds.first).min_by_key(moment),
            opens_latest: opening.iter().filter_map(|bounds| bounds.last).max_by_key(moment),
            waits,
            safe_by: first.map(|(_, bounds)| bounds.first),
            hard_close: if looks || open.is_some() {
                None
            } else {
                closing.iter().filter_map(|(_, bounds)| bounds.last).max_by_key(moment)
            },
            certainty,
            rules: names(&closing),
            because: self.because(purpose, closing, open.flatten().filter(|_| !looks)),
        })
    }

    pub(super) fn beside(&self) -> Vec<RelatedDate> {
        let mut all = Vec::new();
        for role in [RuleRole::Beside, RuleRole::Left, RuleRole::AfterOpening] {
            if role == RuleRole::AfterOpening && self.stage.is_none() && self.status != Status::InDispute {
                continue;
            }
            for (rule, bounds) in self.rules(role, None) {
                let Some(bounds) = bounds.filter(|bounds| !bounds.late) else { continue };
                let certainty = match role {
                    // Sources too thin to call it a rule, or a day that no page tells.
                    _ if rule.uncertain => Certainty::Estimate,
                    RuleRole::AfterOpening if rule.at.event.is_some_and(|event| !self.is_read(event)) => {
                        Certainty::Estimate
                    }
                    // A date of no dispute's window to which nothing is added is what the page prints for it.
                    _ if bounds.shown || role == RuleRole::Beside && rule.at.is_bare() => Certainty::Shown,
                    _ => Certainty::WorkedOut,
                };
                let words = rule.told(ToldDay(self.zone.day_of(bounds.first.moment.minus(1)), true));
                let because = Text::Several(bounds.words);
                let hard_close = bounds.last.filter(|_| certainty != Certainty::Estimate);
                // Of two versions of a rule the earlier date is told, and the later one says when it is over.
                if let Some(other) = all.iter_mut().find(|other: &&mut RelatedDate| other.rule == rule.id) {
                    let latest = other
                        .hard_close
                        .zip(hard_close)
                        .map(|(one, two)| if one.moment < two.moment { two } else { one });
                    if other.safe_by.moment <= bounds.first.moment {
                        other.hard_close = latest;
                        continue;
                    }
                    *other = RelatedDate { words, safe_by: bounds.first, hard_close: latest, because, ..other.clone() };
                    continue;
                }
                all.push(RelatedDate {
                    rule: rule.id.clone(),
                    role,
                    words,
                    safe_by: bounds.first,
                    hard_close,
                    certainty,
                    because,
                });
            }
        }
        all
    }

    pub(super) fn state(&self, headline: Option<&Clock>, clocks: &[Clock], now: Moment) -> WindowState {
        let is_in_part = self.stage == Some(Stage::RefundedInPart);
        match (self.stage, self.status) {
            (_, Status::Refunded) => return WindowState::Refunded,
            // A dispute that ended without money may be opened anew while the window lasts.
            (Some(Stage::Ended), _) => {}
            (Some(_), _) | (_, Status::InDispute) if !is_in_part => return WindowState::InDispute,
            (_, Status::Cancelled) => return WindowState::Cancelled,
            // Whether a dispute runs is not known, so neither "open" nor "in dispute" can be said.
            _ if self.unread => return WindowState::Unknown,
            (_, Status::AwaitingPayment | Status::AwaitingShipment)
                if self.order.readings(Milestone::Shipped, self.line).next().is_none() =>
            {
                return WindowState::NotShipped;
            }
            _ => {}
        }
        let button = self.line.and_then(|line| line.can_dispute.as_ref()).map(|seen| seen.value);
        if is_in_part && let Some(state) = self.state_in_part(clocks) {
            return state;
        }
        let Some(headline) = headline else {
            return if button == Some(true) { WindowState::Open } else { WindowState::Unknown };
        };
        // A button that was missing while it was still too early for it, or while another purpose's clock surely ran, says
        // nothing of the end.
        let missed_since = self.line.and_then(|line| line.can_dispute.as_ref()).map(|seen| seen.evidence.at);
        let running = clocks.iter().filter(|clock| self.is_wanted(clock.purpose));
        let is_late = missed_since >= running.filter_map(|clock| Some(clock.closes()?.moment)).max();
        match headline.state(button, now) {
            WindowState::Closed if !is_late => WindowState::Doubtful,
            // What nobody wants any more may still not be called closed.
            WindowState::Closed if clocks.iter().any(|clock| clock.state(button, now) != WindowState::Closed) => {
                WindowState::Doubtful
            }
            state => state,
        }
    }
}

/// How far a rule is trusted.
pub(super) fn trust(rule: &Rule, printed: bool) -> Trust {
    match rule.role {
        RuleRole::LookAt => Trust::Estimate,
        _ if printed => Trust::Shown,
        _ if !rule.when.countries.is_empty() => Trust::Country,
        _ => Trust::Rule,
    }
}
