//! The claim: composed, on its way to the form, and at it.

use super::*;
use crate::claim::letter::{Letters, Matter};
use crate::day::pacific;
use crate::order::{Dated, Evidence, Milestone, Seen};
use crate::panel::composer::{Composing, composer};

/// What a stored claim of another line than the waiting one is called: order and line follow.
const KEPT: &str = "claim:";

/// Where a claim that is not the waiting one is kept.
pub(super) fn kept_key(order: &str, key: Option<&str>) -> String {
    let mut name = KEPT.to_owned();
    name.push_str(order);
    name.push(':');
    name.push_str(key.unwrap_or_default());
    name
}

/// The file with the letters of a language, as a page names it; `None` for what is no language.
pub(super) fn letters_key(language: &str) -> Option<String> {
    let code = code_of(language)?;
    let mut key = String::from("file:letters/");
    key.push_str(&code);
    key.push_str(".json");
    Some(key)
}

fn code_of(language: &str) -> Option<String> {
    let code = language.split(['-', '_']).next()?.to_ascii_lowercase();
    (matches!(code.len(), 2 | 3) && code.bytes().all(|b| b.is_ascii_lowercase())).then_some(code)
}

impl Desk {
    fn letters(&self, language: &str) -> Option<Letters> {
        let code = code_of(language)?;
        let known = self.letters.iter().find(|letters| letters.language == code).cloned();
        #[cfg(not(target_arch = "wasm32"))]
        let known = known.or_else(|| Letters::built_in(&code));
        known
    }

    /// The claim of a line: the waiting one if it is for it, or the one that was kept, or a new one.
    fn claim_of(&mut self, id: &str, key: Option<&str>) -> Option<Claim> {
        if let Some(claim) = self.claim.take() {
            if claim.is_for(id, key) {
                return Some(claim);
            }
            self.writes.insert(kept_key(&claim.order, claim.key.as_deref()), Some(claim.to_plain()));
        }
        let kept = kept_key(id, key);
        if let Some(at) = self.kept_claims.iter().position(|claim| claim.is_for(id, key)) {
            self.writes.insert(kept, None);
            return Some(self.kept_claims.swap_remove(at));
        }
        let order = self.orders.get(id)?;
        let line = order.lines.iter().enumerate().find(|(n, line)| Some(line.key(*n).as_str()) == key);
        Some(Claim::not_received(order, line.map(|(_, line)| line), key, self.now))
    }

    /// Writes the letter of a claim in a language, or in English where there are no letters in it; not over the shopper's own.
    fn write_letter(&self, claim: &mut Claim, language: &str) {
        let Some(letters) = self.letters(language).or_else(|| self.letters("en")) else { return };
        if let Some(text) = self.matter(claim, &letters).filter(|_| !claim.edited).map(|matter| matter.write()) {
            claim.letter = text;
            claim.language = Some(letters.language);
        }
    }

    fn matter<'a>(&'a self, claim: &'a Claim, letters: &'a Letters) -> Option<Matter<'a>> {
        let order = self.orders.get(&claim.order)?;
        let line = claim.line.as_deref().and_then(|id| order.line(id));
        Some(Matter { claim, order, line, letters, now: self.now, zone: &self.zone })
    }

    fn wait_with(&mut self, claim: Claim) {
        self.writes.insert(CLAIM.to_owned(), Some(claim.to_plain()));
        self.claim = Some(claim);
    }

    /// Whether a page is the order's own, or a form: there is no other place to go to then.
    fn is_at(&self, url: &str, id: &str) -> bool {
        match self.site.kind_of(url) {
            PageKind::OrderDetail => self.site.order_in(url).as_deref() == Some(id),
            kind => kind == PageKind::DisputeForm,
        }
    }

    /// Makes the claim of a line the waiting one, with what the composer holds, if the order is known.
    fn begin(&mut self, id: &str, key: Option<&str>, fields: &BTreeMap<String, String>, draft: bool) -> bool {
        let Some(mut claim) = self.claim_of(id, key) else { return false };
        claim.take(fields);
        (claim.draft, claim.begun) = (draft, self.now);
        let language = claim.language.clone().unwrap_or_default();
        self.write_letter(&mut claim, &language);
        self.wait_with(claim);
        true
    }

    pub(super) fn start_claim(
        &mut self,
        id: &str,
        key: Option<&str>,
        url: Option<&str>,
        fields: &BTreeMap<String, String>,
    ) -> Response {
        if !self.begin(id, key, fields, false) {
            return not_known();
        }
        // Where a page of the site asks, the browser knows where that is.
        let asked_at = self.caller.urls.iter().map(String::as_str).filter(|_| self.caller.from == Asker::Site);
        let is_there = asked_at.chain(url).any(|url| self.is_at(url, id));
        let go = (!is_there).then(|| self.site.detail_url(id));
        let panel = (!fields.is_empty()).then(View::default);
        Response { go, panel, stale: true, ..Response::default() }
    }

    pub(super) fn compose(&mut self, id: &str, key: Option<&str>, fields: &BTreeMap<String, String>) -> Response {
        if !self.begin(id, key, fields, true) {
            return not_known();
        }
        // What only the shopper knows is typed where no page hears the keys. A page of ours draws the waiting draft itself.
        // Where it was asked for stands in its address, for it leads back there.
        let from = self.caller.urls.last().filter(|_| self.caller.from == Asker::Site);
        let page = from.map(|url| [OwnPage::Claim.file(), "#", url].concat());
        Response { page, ..Response::default() }
    }

    /// The composer of the waiting claim.
    pub(super) fn composer(&self, url: Option<&str>) -> Option<View> {
        let (claim, words) = (self.claim.as_ref()?, Words::built_in()?);
        let proofs = self.proofs.get(&claim.reason).map_or(&[][..], Vec::as_slice);
        Some(composer(&Composing {
            claim,
            order: self.orders.get(&claim.order),
            words,
            proofs,
            policy: self.policy,
            url,
        }))
    }

    pub(super) fn shorten(&mut self, most: u32, language: &str) -> Response {
        let Some(mut claim) = self.claim.take() else { return Response::default() };
        let letters = self.letters(language).or_else(|| self.letters("en"));
        let shorter = letters.and_then(|letters| {
            let text = self.matter(&claim, &letters)?.write_within(most)?;
            Some((text, letters.language))
        });
        let panel = match shorter {
            Some((text, language)) => {
                // It is kept as it is: the full letter would be too long again.
                (claim.letter, claim.language, claim.edited) = (text, Some(language), true);
                None
            }
            None => {
                let text = "Even the shortest letter from these facts is longer than this field allows. Please write one yourself.";
                Some(panel::notice("The field is too short", text))
            }
        };
        self.wait_with(claim);
        Response { panel, ..Response::default() }
    }

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
        let unsure = match (&here, &claim.line) {
            (Some(_), None) | (None, None) => true,
            (None, Some(line)) => line != url,
            (Some(_), Some(_)) => false,
        };
        if unsure {
            return Response { panel: Some(panel::unsure(&claim, url)), ..Response::default() };
        }
        if here.is_some() && here != claim.line {
            // Another line's form: the claim waits for its own, and says nothing here.
            return Response::default();
        }
        let Some(words) = Words::built_in() else { return no_words() };
        let mut plan = form::plan(form, url, &claim, wishes, self.site, words);
        let is_done = |role| done.iter().any(|result| result.role == role);
        plan.steps.retain(|step| !is_done(step.role));
        plan.refusals.retain(|refusal| !is_done(refusal.role));
        if fill {
            let panel = Some(panel::progress(done, &plan.steps));
            let awaits =
                plan.refusals.iter().any(|refusal| matches!(refusal.why, form::Why::NoSuchField | form::Why::Disabled));
            return Response { steps: plan.steps, awaits, panel, ..Response::default() };
        }
        if !done.is_empty() && plan.steps.is_empty() {
            // The form went on and has nothing more for the claim: what was said of the fill stands.
            return Response::default();
        }
        if !plan.steps.is_empty() {
            self.note_form();
        }
        Response { panel: Some(panel::preview(&claim, &plan, form, url)), ..Response::default() }
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
        let Some(words) = Words::built_in() else { return no_words() };
        let upload = form.controls.iter().find(|control| control.kind == form::Kind::File).filter(|_| !undone);
        let words_beside = "Pictures and videos: you add them here";
        let point = upload.map(|upload| Pointer { at: upload.at, words: words_beside.to_owned(), quiet: true });
        let panel = self.claim_for(form).map(|claim| {
            let plan = form::plan(form, url, &claim, wishes, self.site, words);
            let done = |role| results.iter().any(|result| result.role == role);
            let refusals: Vec<_> = plan.refusals.into_iter().filter(|refusal| !done(refusal.role)).collect();
            let proofs = self.proofs.get(&claim.reason).map_or(&[][..], Vec::as_slice);
            panel::filled(&claim, results, &refusals, form, proofs, undone)
        });
        let point = point.into_iter().filter(|_| panel.is_some()).collect();
        Response { panel, point, ..Response::default() }
    }

    pub(super) fn drop_claim(&mut self) -> Response {
        if let Some(claim) = self.claim.take() {
            self.writes.insert(kept_key(&claim.order, claim.key.as_deref()), None);
        }
        self.writes.insert(CLAIM.to_owned(), None);
        Response { panel: Some(View::default()), stale: true, ..Response::default() }
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
            drop(self.drop_claim());
        }
    }
}

fn not_known() -> Response {
    let panel = panel::notice("This order is not known", "Open its own page once, then begin the claim there.");
    Response { panel: Some(panel), ..Response::default() }
}

/// A package without its words cannot tell one field from another.
fn no_words() -> Response {
    let text = "Its file of words is missing or cannot be read. Install Recourse again; nothing that was read is lost.";
    Response { panel: Some(panel::notice("Recourse can't read this form", text)), ..Response::default() }
}
