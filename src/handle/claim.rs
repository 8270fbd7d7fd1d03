//! The claim at its form: planned, filled, and done.

use super::*;
use crate::day::pacific;
use crate::order::{Dated, Evidence, Milestone, Seen};

impl Session {
    pub(super) fn adopt(&mut self, url: &str) -> Response {
        let line = self.site.line_in(url);
        if let Some(mut claim) = self.claim.take() {
            claim.line = line.or_else(|| Some(url.to_owned()));
            self.wait_with(claim);
        }
        Response { stale: true, ..Response::default() }
    }

    /// The waiting claim as this form gets it: with its letter in the form's language.
    fn claim_for(&self, form: &form::FormSnapshot) -> Option<Claim> {
        let mut claim = self.claim.clone()?;
        if let Some(language) = &form.language {
            self.write_letter(&mut claim, language);
        }
        Some(claim)
    }

    pub(super) fn form(
        &mut self,
        url: &str,
        form: &form::FormSnapshot,
        fill: bool,
        wishes: form::Wishes,
        done: &[form::StepResult],
    ) -> Response {
        let Some(claim) = self.claim_for(form) else { return Response::default() };
        // An address that names no line leaves it to the form, where that names one and no other.
        let named = || form.lines.first().filter(|line| form.lines.iter().all(|other| other == *line)).cloned();
        let here = self.site.line_in(url).or_else(named);
        if here.as_ref().is_some_and(|here| self.is_of_another(&claim, here)) {
            // Another line's form: the claim waits for its own, and says nothing here.
            return Response::default();
        }
        let unsure = match (&here, &claim.line) {
            (Some(_), None) | (None, None) => true,
            (None, Some(line)) => line != url,
            (Some(_), Some(_)) => false,
        };
        if unsure {
            return Response { panel: Some(panel::form::unsure(&claim, url)), ..Response::default() };
        }
        if here.is_some() && here != claim.line {
            // Another line's form: the claim waits for its own, and says nothing here.
            return Response::default();
        }
        if !claim.is_whole() {
            return Response { panel: Some(panel::form::unfinished(&claim, url)), ..Response::default() };
        }
        let Some(words) = FormWords::built_in() else { return no_words() };
        let mut plan = form::plan(form, url, &claim, wishes, self.site, words);
        let unfit = plan.unfit(done);
        let is_done = |role| done.iter().any(|result| result.role == role);
        plan.steps.retain(|step| !is_done(step.role));
        plan.refusals.retain(|refusal| !is_done(refusal.role));
        plan.right.retain(|right| !is_done(right.role));
        if fill {
            let panel = Some(panel::form::progress(done, &plan.steps));
            let awaits =
                plan.refusals.iter().any(|refusal| matches!(refusal.why, form::Why::NoSuchField | form::Why::Disabled));
            return Response { steps: plan.steps, awaits, unfit, panel, ..Response::default() };
        }
        if !done.is_empty() && plan.steps.is_empty() {
            // The form went on and has nothing more for the claim: what was said of the fill stands.
            return Response::default();
        }
        if !plan.steps.is_empty() {
            self.note_form();
        }
        Response { panel: Some(panel::form::preview(&claim, &plan, form, url)), ..Response::default() }
    }

    /// Whether the shopper has just begun a claim for this line, and is on the way to its form.
    pub(super) fn is_claimed_now(&self, order: &Order, line: Option<&Line>, key: Option<&str>) -> bool {
        self.claim.as_ref().is_some_and(|claim| {
            self.now.since(claim.begun) < HOUR
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
        let Some(words) = FormWords::built_in() else { return no_words() };
        let upload = form.controls.iter().find(|control| control.kind == form::Kind::File).filter(|_| !undone);
        let point = upload.map(|upload| Pointer { at: upload.at, words: text::form_pictures_here(), quiet: true });
        let mut unfit = Vec::new();
        let panel = self.claim_for(form).map(|claim| {
            let plan = form::plan(form, url, &claim, wishes, self.site, words);
            if !undone {
                unfit = plan.unfit(results);
            }
            let proofs = self.proofs.get(&claim.reason).map_or(&[][..], Vec::as_slice);
            panel::form::filled(&claim, results, &plan, form, proofs, undone)
        });
        let point = point.into_iter().filter(|_| panel.is_some()).collect();
        Response { panel, point, unfit, ..Response::default() }
    }

    /// Remembers that the form of the waiting claim was there.
    fn note_form(&mut self) {
        let old = |claim: &Claim| claim.at_form.is_none_or(|at| self.now.since(at).saturating_abs() > HOUR);
        if let Some(claim) = self.claim.clone().filter(old) {
            self.wait_with(Claim { at_form: Some(self.now), ..claim });
        }
    }

    /// The days on which a dispute may have been opened that was not there when its form was, and is there now. The site
    /// tells the day only on its list of refunds, and the steps that follow are counted from it.
    fn note_opening(&mut self, at_form: Moment, id: &str, line: &str) {
        let Some(order) = self.orders.get_mut(id) else { return };
        let Some(line) = order.lines.iter_mut().find(|each| each.id.as_deref() == Some(line)) else { return };
        let known = line.dates.iter().any(|dated| dated.milestone == Milestone::DisputeOpened);
        let Some(dispute) = line.dispute.as_ref().filter(|_| !known && self.now.since(at_form) < 2 * DAY) else {
            return;
        };
        let evidence = Evidence { inferred: true, ..dispute.evidence.clone() };
        let (first, last) = (pacific::day_of(at_form), pacific::day_of(self.now));
        for value in if first < last { vec![first, last] } else { vec![last] } {
            let day = Seen { value, evidence: evidence.clone() };
            line.dates.push(Dated { milestone: Milestone::DisputeOpened, day });
        }
        let order = order.clone();
        self.store(&order);
    }

    /// A claim has done its work once the dispute it was for is seen.
    pub(super) fn end_claim(&mut self, id: &str, before: Option<&Order>) {
        let Some(claim) = self.claim.as_ref().filter(|claim| claim.order == id) else { return };
        let Some(order) = self.orders.get(id) else { return };
        let line = claim.line.as_deref().and_then(|id| order.line(id));
        let (begun, page) = (claim.begun, |seen: &crate::order::Evidence| seen.at);
        let dispute = line.and_then(|line| line.dispute.as_ref()).map(|seen| page(&seen.evidence));
        // What is said of an order of several lines may be about another one.
        let is_its = line.is_none() || order.lines.len() <= 1;
        let of_order = order.dispute.as_ref().filter(|_| is_its).map(|seen| page(&seen.evidence));
        let status = if is_its {
            order.status.as_ref().or(order.listed.as_ref())
        } else {
            line.and_then(|line| line.status.as_ref())
        };
        let status = status.filter(|seen| seen.value.is_of_dispute()).map(|seen| page(&seen.evidence));
        // One that was there before the claim was begun is not its own.
        if [dispute, of_order, status].into_iter().flatten().any(|at| at.0 >= begun.0) {
            let was = before.zip(claim.line.as_deref()).and_then(|(before, id)| before.line(id));
            let is_new = was.is_none_or(|line| line.dispute.is_none());
            if let (Some(at_form), Some(line), true) = (claim.at_form, claim.line.clone(), is_new) {
                self.note_opening(at_form, id, &line);
            }
            self.forget_claim();
        }
    }
}

/// A package without its words cannot tell one field from another.
fn no_words() -> Response {
    let panel = panel::notice(text::claim_no_words_title(), text::claim_no_words());
    Response { panel: Some(panel), ..Response::default() }
}
