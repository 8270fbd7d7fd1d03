//! The run that visits orders whose deadline is not known.

use super::*;
use crate::learn::{Command, Event, Run};
use crate::window::Certainty;

impl Desk {
    /// What the shopper presses: `begin`, `stop`, `continue`, `forget`.
    pub(super) fn learn(&mut self, what: &str) -> Response {
        let (now, dice) = (self.now, self.caller.dice);
        let session = self.caller.session.clone();
        let mut command = None;
        match (what, self.run.take()) {
            ("begin", run) if run.as_ref().is_none_or(|run| !run.is_going()) => {
                let (run, open) = Run::begin(self.without_deadline(), &session, dice, now);
                command = open;
                self.run = Some(run);
            }
            ("continue", Some(mut run)) => {
                command = run.go_on(&session, dice, now);
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

    /// The orders one wants a deadline of, the oldest first.
    pub(super) fn without_deadline(&self) -> Vec<String> {
        let lacks = |order: &&Order| {
            let windows = self.windows(order);
            windows.iter().any(|(line, _, window)| is_open(order, *line, window, self.now) && !is_dated(window))
        };
        self.orders.values().filter(lacks).map(|order| order.id.clone()).collect()
    }

    /// Whether no line of an order still lacks its date.
    pub(super) fn has_deadline(&self, id: &str) -> bool {
        let Some(order) = self.orders.get(id) else { return false };
        self.windows(order).iter().all(|(_, _, window)| is_dated(window) || !window.state.is_live())
    }

    fn drive(&mut self, command: Option<Command>) {
        let url = |order: &str| self.site.detail_url(order);
        self.tab = match command {
            None => return,
            Some(Command::Open(order)) => Some(TabDuty::Open { url: url(&order) }),
            Some(Command::Visit(tab, order)) => Some(TabDuty::Visit { tab, url: url(&order) }),
            Some(Command::Close(tab)) => Some(TabDuty::Close { tab }),
        };
    }
}

/// Whether a window's date is known, and not only an estimate made because it is not.
fn is_dated(window: &Window) -> bool {
    let headline = window.headline().filter(|clock| clock.certainty != Certainty::Estimate);
    headline.is_some_and(|clock| clock.safe_by.is_some())
}
