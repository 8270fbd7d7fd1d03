//! The run that visits orders whose deadline is not known.

use super::*;
use crate::backfill::{self, Command, Event, Run};
use crate::order::Evidence;
use crate::overview::Want;

impl Session {
    /// What the shopper presses: `begin`, `begin-most`, `stop`, `continue`, `forget`.
    pub(super) fn backfill(&mut self, what: &str) -> Response {
        let (now, seed) = (self.now, self.caller.seed);
        let session = self.caller.session.clone();
        let mut command = None;
        match (what, self.run.take()) {
            ("begin" | "begin-most", run) if run.as_ref().is_none_or(|run| !run.is_going()) => {
                let most = if what == "begin" { backfill::USUAL } else { backfill::MOST };
                let mut orders = self.without_deadline();
                // What the last run has visited in vain comes when there is nothing else.
                orders.sort_by_key(|id| run.as_ref().is_some_and(|run| run.has_tried(id)));
                let (run, open) = Run::begin(orders, most, &session, seed, now);
                command = open;
                self.run = Some(run);
            }
            ("continue", Some(mut run)) => {
                command = run.go_on(&session, seed, now);
                self.run = Some(run);
            }
            ("stop", Some(mut run)) => {
                command = run.step(Event::Stop, &session, now);
                self.run = Some(run);
            }
            ("forget", Some(run)) if !run.is_going() => {}
            (_, run) => self.run = run,
        }
        self.run_changed = true;
        self.drive(command);
        Response::default()
    }

    /// Hands the run what happened, where nobody waits for an answer.
    pub(super) fn told_run(&mut self, event: Event<'_>) -> Response {
        self.tell_run(event);
        Response::default()
    }

    /// Hands the run what happened.
    pub(super) fn tell_run(&mut self, event: Event<'_>) {
        let Some(mut run) = self.run.take() else { return };
        let before = run.clone();
        let command = run.step(event, &self.caller.session, self.now);
        self.run_changed |= run != before;
        self.run = Some(run);
        self.drive(command);
    }

    /// The orders one wants a deadline of: those whose own page was never read, then those whose page was read longest ago.
    pub(super) fn without_deadline(&self) -> Vec<String> {
        let lacks = |order: &&Order| self.lacks_deadline(order);
        let mut orders: Vec<&Order> = self.orders.values().filter(lacks).collect();
        orders.sort_by_key(|order| own_page_at(order));
        orders.into_iter().map(|order| order.id.clone()).collect()
    }

    fn lacks_deadline(&self, order: &Order) -> bool {
        self.windows(order).iter().any(|(line, _, window)| match overview::want(order, *line, window, self.now) {
            Want::Undated | Want::Unseen(_) => true,
            Want::Finished { .. } => !self.settings.skip_finished,
            Want::Disputed(_) => line.is_none() && order.is_disputed_in_part(),
            Want::Dated | Want::Unshipped | Want::Aged(_) | Want::Nothing => false,
        })
    }

    /// Whether no line of an order still lacks its date.
    pub(super) fn has_deadline(&self, id: &str) -> bool {
        self.orders.get(id).is_some_and(|order| !self.lacks_deadline(order))
    }

    fn drive(&mut self, command: Option<Command>) {
        let url = |order: &str| self.site.detail_url(order);
        self.tab = match command {
            None => return,
            Some(Command::Open(order)) => Some(TabCommand::Open { url: url(&order) }),
            Some(Command::Visit(tab, order)) => Some(TabCommand::Visit { tab, url: url(&order) }),
            Some(Command::Close(tab)) => Some(TabCommand::Close { tab }),
        };
    }
}

/// When an order's own page was last read.
fn own_page_at(order: &Order) -> Option<Moment> {
    let mut last = None;
    let mut look = |evidence: &Evidence| {
        if matches!(evidence.page, PageKind::OrderDetail | PageKind::ClassicOrderDetail) {
            last = last.max(Some(evidence.at));
        }
    };
    order.status.iter().for_each(|seen| look(&seen.evidence));
    order.dates.iter().for_each(|dated| look(&dated.day.evidence));
    for line in &order.lines {
        line.status.iter().for_each(|seen| look(&seen.evidence));
        line.can_dispute.iter().for_each(|seen| look(&seen.evidence));
        line.dates.iter().for_each(|dated| look(&dated.day.evidence));
    }
    last
}
