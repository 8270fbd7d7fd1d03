//! The claim before its form: begun, composed, put aside, discarded and brought back.

use super::*;
use crate::claim::agreement::{Basis, Facts};
use crate::claim::letter::{Letters, Matter};
use crate::claim::{Within, form};
use crate::locales::Locales;
use crate::message::LetterWish;
use crate::order::Milestone;
use crate::panel::composer::{Composing, composer};

/// What a stored claim of another line than the waiting one is called: order and line follow.
const KEPT: &str = "claim:";

/// How long a discarded claim can be brought back.
const REGRET: i64 = HOUR;

/// Where a claim that is not the waiting one is kept.
pub(super) fn kept_key(order: &str, key: Option<&str>) -> String {
    let mut name = KEPT.to_owned();
    name.push_str(order);
    name.push(':');
    name.push_str(key.unwrap_or_default());
    name
}

/// The file with the letters of a language, as a page names it; `None` for none of the site's.
pub(super) fn letters_key(language: &str) -> Option<String> {
    Some(["file:letters/", code_of(language)?, ".json"].concat())
}

/// The code of a language, also where a page still names it by the one it had before 1989 (`iw`, `in`).
fn code_of(language: &str) -> Option<&'static str> {
    Locales::built_in().language(language).map(|language| language.code.as_str())
}

impl Session {
    /// Takes in the stored claim: the waiting one, or one that was discarded and can still be brought back.
    pub(super) fn take_claim(&mut self, claim: Claim) {
        match claim.dropped {
            None => self.claim = Some(claim),
            Some(at) if self.now.since(at).saturating_abs() < REGRET => self.dropped = Some(claim),
            Some(_) => drop(self.writes.insert(CLAIM.to_owned(), None)),
        }
    }

    fn letters(&self, language: &str) -> Option<Letters> {
        let code = code_of(language)?;
        let known = self.letters.iter().find(|letters| letters.language == code).cloned();
        #[cfg(not(target_arch = "wasm32"))]
        let known = known.or_else(|| Letters::built_in(code));
        known
    }

    /// The claim of a line: the waiting one if it is for it, or the one that was kept, or a new one.
    fn claim_of(&mut self, id: &str, key: Option<&str>, received: bool) -> Option<Claim> {
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
        Some(Claim::new(order, key.and_then(|key| order.keyed(key)), key, received, self.now))
    }

    /// Writes the letter of a claim in a language, or in English where there are no letters in it; not over the shopper's own.
    pub(super) fn write_letter(&self, claim: &mut Claim, language: &str) {
        let Some(letters) = self.letters(language).or_else(|| self.letters("en")) else { return };
        let Some(matter) = self.matter(claim, &letters) else { return };
        let within = claim.within.and_then(|within| matter.write_within(within.most, within.unit));
        let text = within.unwrap_or_else(|| matter.write());
        if claim.edited && claim.letter.trim() == text.trim() {
            // What was changed was changed back.
            (claim.edited, claim.basis, claim.sure) = (false, None, None);
        }
        if !claim.edited {
            (claim.letter, claim.language) = (text, Some(letters.language));
        }
    }

    fn matter<'a>(&'a self, claim: &'a Claim, letters: &'a Letters) -> Option<Matter<'a>> {
        let order = self.orders.get(&claim.order)?;
        Some(Matter { claim, order, line: claim.line_in(order), letters, now: self.now, zone: &self.zone })
    }

    pub(super) fn wait_with(&mut self, claim: Claim) {
        self.writes.insert(CLAIM.to_owned(), Some(claim.to_plain()));
        (self.claim, self.dropped) = (Some(claim), None);
    }

    /// Whether a page is the order's own, or a form: there is no other place to go to then.
    fn is_at(&self, url: &str, id: &str) -> bool {
        match self.site.kind_of(url) {
            PageKind::OrderDetail => self.site.order_in(url).as_deref() == Some(id),
            kind => kind == PageKind::DisputeForm,
        }
    }

    /// Takes what the composer holds into a claim, and lets its letter follow.
    fn take_fields(&self, claim: &mut Claim, fields: &BTreeMap<String, String>) {
        let order = self.orders.get(&claim.order);
        let facts = order.map(|order| Facts::of(order, claim.line_in(order))).unwrap_or_default();
        claim.take(fields, &facts);
        let language = claim.language.clone().unwrap_or_default();
        self.write_letter(claim, &language);
    }

    /// Goes to the form with a claim: one of what did not arrive where a press outside the composer said so, and else what
    /// stands in the composer.
    pub(super) fn start_claim(
        &mut self,
        id: &str,
        key: Option<&str>,
        url: Option<&str>,
        fields: &BTreeMap<String, String>,
    ) -> Response {
        let Some(mut claim) = self.claim_of(id, key, false) else { return not_known() };
        let said = BTreeMap::from([("received".to_owned(), "no".to_owned())]);
        self.take_fields(&mut claim, if fields.is_empty() { &said } else { fields });
        claim.begun = self.now;
        claim.draft = !claim.is_whole();
        let (is_whole, is_chosen) = (claim.is_whole(), !claim.reason.is_empty());
        self.wait_with(claim);
        if !is_whole {
            // The composer says what is missing.
            let field = if is_chosen { "amount" } else { "reason" };
            return Response { page: self.composing_page(), field: Some(field.to_owned()), ..Response::default() };
        }
        // Where a page of the site asks, the browser knows where that is.
        let asked_at = self.caller.urls.iter().map(String::as_str).filter(|_| self.caller.from == Asker::Site);
        let is_there = asked_at.chain(url).any(|url| self.is_at(url, id));
        let go = (!is_there).then(|| self.site.detail_url(id));
        let panel = (!fields.is_empty()).then(View::default);
        Response { go, panel, stale: true, ..Response::default() }
    }

    pub(super) fn compose(
        &mut self,
        id: &str,
        key: Option<&str>,
        fields: &BTreeMap<String, String>,
        received: Option<bool>,
    ) -> Response {
        let Some(mut claim) = self.claim_of(id, key, received.unwrap_or_default()) else { return not_known() };
        if let Some(received) = received.filter(|received| *received != claim.received) {
            self.begin_anew(&mut claim, received);
        }
        self.take_fields(&mut claim, fields);
        (claim.draft, claim.begun) = (true, self.now);
        self.wait_with(claim);
        Response { page: self.composing_page(), ..Response::default() }
    }

    /// What was begun by a press alone, and never composed, gives way to what another press says.
    fn begin_anew(&self, claim: &mut Claim, received: bool) {
        let Some(order) = self.orders.get(&claim.order) else { return };
        let anew = |received| {
            let key = claim.key.as_deref();
            Claim::new(order, key.and_then(|key| order.keyed(key)), key, received, self.now)
        };
        let is_untouched = !claim.edited && claim.said.is_none() && claim.asked.is_none();
        if is_untouched && Basis::of(claim) == Basis::of(&anew(claim.received)) {
            *claim = anew(received);
        }
    }

    /// What only the shopper knows is typed where no page hears the keys. A page of ours draws the waiting draft itself.
    /// Where it was asked for stands in its address, for it leads back there.
    fn composing_page(&self) -> Option<String> {
        let from = self.caller.urls.last().filter(|_| self.caller.from == Asker::Site);
        from.map(|url| [OwnPage::Claim.file(), "#", url].concat())
    }

    /// Begins the claim that a reminder is about. Of what arrived, only the shopper knows what is wrong with it.
    pub(super) fn claim_from_reminder(&mut self, id: &str, key: Option<&str>) -> Response {
        let Some(order) = self.orders.get(id) else { return not_known() };
        let line = key.and_then(|key| order.keyed(key));
        let has_arrived = |event| order.readings(event, line).next().is_some();
        if has_arrived(Milestone::Delivered) || has_arrived(Milestone::Completed) {
            let composed = self.compose(id, key, &BTreeMap::new(), Some(true));
            return Response { page: Some(OwnPage::Claim.file().to_owned()), ..composed };
        }
        self.start_claim(id, key, None, &BTreeMap::new())
    }

    /// The composer of the waiting claim, or what can be done about one that was just discarded.
    pub(super) fn composer(&self, url: Option<&str>) -> Option<View> {
        let Some(claim) = self.claim.as_ref() else { return self.discarded() };
        let words = FormWords::built_in()?;
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

    /// What can be done about a claim that was just discarded.
    pub(super) fn discarded(&self) -> Option<View> {
        self.dropped.as_ref().map(|claim| panel::discarded(claim, true))
    }

    pub(super) fn shorten(&mut self, most: u32, unit: form::Unit, language: &str) -> Response {
        let Some(mut claim) = self.claim.take() else { return Response::default() };
        let letters = self.letters(language).or_else(|| self.letters("en"));
        let fits = letters.is_some_and(|letters| {
            self.matter(&claim, &letters).and_then(|matter| matter.write_within(most, unit)).is_some()
        });
        if fits {
            claim.put_aside();
            claim.within = Some(Within { most, unit });
            self.write_letter(&mut claim, language);
        }
        self.wait_with(claim);
        let panel = (!fits).then(|| panel::notice(text::claim_field_short_title(), text::claim_field_short()));
        Response { panel, ..Response::default() }
    }

    pub(super) fn letter(&mut self, wish: LetterWish, fields: &BTreeMap<String, String>) -> Response {
        let Some(mut claim) = self.claim.take() else { return Response::default() };
        self.take_fields(&mut claim, fields);
        match wish {
            LetterWish::Rewrite => {
                claim.put_aside();
                let language = claim.language.clone().unwrap_or_default();
                self.write_letter(&mut claim, &language);
            }
            LetterWish::Keep => claim.sure = Some(Basis::of(&claim)),
            LetterWish::Own => claim.take_back(),
        }
        self.wait_with(claim);
        Response::default()
    }

    /// Leaves the composer. The claim waits as it is.
    pub(super) fn leave_claim(&mut self, fields: &BTreeMap<String, String>) -> Response {
        if let Some(mut claim) = self.claim.take() {
            self.take_fields(&mut claim, fields);
            claim.draft = false;
            self.wait_with(claim);
        } else if self.dropped.take().is_some() {
            self.writes.insert(CLAIM.to_owned(), None);
        }
        Response { stale: true, ..Response::default() }
    }

    pub(super) fn drop_claim(&mut self) -> Response {
        let Some(claim) = self.claim.take() else {
            return Response { panel: Some(View::default()), stale: true, ..Response::default() };
        };
        self.writes.insert(kept_key(&claim.order, claim.key.as_deref()), None);
        let claim = Claim { dropped: Some(self.now), ..claim };
        self.writes.insert(CLAIM.to_owned(), Some(claim.to_plain()));
        // A page of ours draws itself anew, from what is stored.
        let panel = (self.caller.from == Asker::Site).then(|| panel::discarded(&claim, false));
        let stale = panel.is_some();
        self.dropped = Some(claim);
        Response { panel, stale, ..Response::default() }
    }

    pub(super) fn restore_claim(&mut self) -> Response {
        let Some(claim) = self.dropped.take() else { return Response::default() };
        self.wait_with(Claim { dropped: None, ..claim });
        let is_site = self.caller.from == Asker::Site;
        Response { panel: is_site.then(View::default), stale: is_site, ..Response::default() }
    }

    /// Forgets the waiting claim: it has done its work.
    pub(super) fn forget_claim(&mut self) {
        if let Some(claim) = self.claim.take() {
            self.writes.insert(kept_key(&claim.order, claim.key.as_deref()), None);
        }
        self.writes.insert(CLAIM.to_owned(), None);
    }
}

fn not_known() -> Response {
    let panel = panel::notice(text::claim_order_unknown_title(), text::claim_order_unknown());
    Response { panel: Some(panel), ..Response::default() }
}

#[cfg(test)]
mod tests {
    use super::letters_key;

    #[test]
    fn letters_are_found_by_any_name_of_a_language_of_the_site() {
        for (tag, file) in
            [("pt-BR", "pt"), ("iw_IL", "he"), ("in_ID", "id"), ("en", "en"), ("ZH-hant", ""), ("../x", ""), ("", "")]
        {
            let expected = (!file.is_empty()).then(|| format!("file:letters/{file}.json"));
            assert_eq!(letters_key(tag), expected, "{tag}");
        }
    }
}
