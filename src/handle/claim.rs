//! The claim on its way to the form, and at it.

use super::*;
use crate::claim;

impl Desk {
    pub(super) fn start_claim(&mut self, id: &str, key: Option<&str>, url: Option<&str>) -> Response {
        let Some(order) = self.orders.get(id) else {
            let panel = panel::notice("This order is not known", "Open its own page once, then begin the claim there.");
            return Response { panel: Some(panel), ..Response::default() };
        };
        let line = order.lines.iter().enumerate().find(|(n, line)| Some(line.key(*n).as_str()) == key);
        let claim = claim::not_received(order, line.map(|(_, line)| line), key, self.now);
        self.writes.insert(CLAIM.to_owned(), Some(claim.to_plain()));
        self.claim = Some(claim);
        let here = url.is_some_and(|url| {
            self.site.kind_of(url) == PageKind::OrderDetail && self.site.order_in(url).as_deref() == Some(id)
        });
        Response { go: (!here).then(|| self.site.detail_url(id)), stale: true, ..Response::default() }
    }

    pub(super) fn adopt(&mut self, url: &str) -> Response {
        let line = self.site.line_in(url);
        if let Some(claim) = &mut self.claim {
            claim.line = line.or_else(|| Some(url.to_owned()));
            self.writes.insert(CLAIM.to_owned(), Some(claim.to_plain()));
        }
        Response { stale: true, ..Response::default() }
    }

    pub(super) fn form(
        &self,
        url: &str,
        form: &form::FormSnapshot,
        fill: bool,
        wishes: form::Wishes,
        done: &[form::StepResult],
    ) -> Response {
        let Some(claim) = &self.claim else { return Response::default() };
        let here = self.site.line_in(url);
        let unsure = match (&here, &claim.line) {
            (Some(_), None) | (None, None) => true,
            (None, Some(line)) => line != url,
            (Some(_), Some(_)) => false,
        };
        if unsure {
            return Response { panel: Some(panel::unsure(claim, url)), ..Response::default() };
        }
        if here.is_some() && here != claim.line {
            // Another line's form: the claim waits for its own, and says nothing here.
            return Response::default();
        }
        let Some(words) = Words::built_in() else { return no_words() };
        let mut plan = form::plan(form, url, claim, wishes, self.site, words);
        if fill {
            plan.steps.retain(|step| !done.iter().any(|result| result.role == step.role));
            let panel = Some(panel::progress(done, &plan.steps));
            return Response { steps: plan.steps, panel, ..Response::default() };
        }
        Response { panel: Some(panel::preview(claim, &plan)), ..Response::default() }
    }

    /// Whether the shopper has just begun a claim for this line, and is on the way to its form.
    pub(super) fn is_claimed_now(&self, order: &Order, line: Option<&Line>, key: Option<&str>) -> bool {
        self.claim.as_ref().is_some_and(|claim| {
            self.now.0 - claim.begun.0 < HOUR
                && claim.order == order.id
                && match (&claim.line, &claim.key) {
                    (Some(id), _) => line.is_some_and(|line| line.id.as_ref() == Some(id)),
                    (None, Some(claimed)) => key == Some(claimed),
                    (None, None) => order.lines.len() < 2,
                }
        })
    }

    pub(super) fn filled(
        &self,
        url: &str,
        form: &form::FormSnapshot,
        results: &[form::StepResult],
        wishes: form::Wishes,
        undone: bool,
    ) -> Response {
        let Some(words) = Words::built_in() else { return no_words() };
        let panel = self.claim.as_ref().map(|claim| {
            let plan = form::plan(form, url, claim, wishes, self.site, words);
            let done = |role| results.iter().any(|result| result.role == role);
            let refusals: Vec<_> = plan.refusals.into_iter().filter(|refusal| !done(refusal.role)).collect();
            panel::filled(claim, results, &refusals, undone)
        });
        Response { panel, ..Response::default() }
    }

    pub(super) fn drop_claim(&mut self) -> Response {
        self.claim = None;
        self.writes.insert(CLAIM.to_owned(), None);
        Response { panel: Some(View::default()), stale: true, ..Response::default() }
    }
}

/// A package without its words cannot tell one field from another.
fn no_words() -> Response {
    let text = "Its file of words is missing or cannot be read. Install Recourse again; nothing that was read is lost.";
    Response { panel: Some(panel::notice("Recourse can't read this form", text)), ..Response::default() }
}
