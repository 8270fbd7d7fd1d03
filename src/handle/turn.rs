//! One request on its way: which records it wants, and what comes of it once they are there.

use super::*;

impl Turn {
    /// The records this turn still wants, given those it has been offered.
    pub fn required_keys(&self, offered: &Records) -> Vec<String> {
        if !self.may_be_asked() {
            return Vec::new();
        }
        let mut keys = Records::new();
        let mut want = |key: String| {
            if !offered.contains_key(&key) {
                keys.insert(key, None);
            }
        };
        [INDEX, CLAIM, SETTINGS, BACKFILL].into_iter().for_each(|key| want(key.to_owned()));
        self.caller.keys().into_iter().for_each(&mut want);
        self.required_keys_of_claim(offered, &mut want);
        let orders = self.orders();
        for id in &orders {
            [ORDER, TOLD].into_iter().for_each(|kind| want(keyed(kind, id)));
            want(shard_key(overview::shard_of(id)));
        }
        if !matches!(self.request, Request::Woke) {
            want(DUE.to_owned());
        }
        if matches!(self.request, Request::Export { .. } | Request::Forget { .. } | Request::ForgetSince { .. }) {
            want(DIARY.to_owned());
        }
        if let (Request::Closed { id } | Request::Pressed { id, .. }, Some(Some(due))) =
            (&self.request, offered.get(DUE))
            && id == remind::MISSED
        {
            for (id, _) in due.members() {
                [ORDER, TOLD].into_iter().for_each(|kind| want(keyed(kind, id)));
                want(shard_key(overview::shard_of(id)));
            }
        }
        let settings = offered.get(SETTINGS).and_then(Option::as_ref);
        let mut settings = settings.and_then(|plain| Settings::stored(plain).ok()).unwrap_or_default();
        settings.correct(self.now);
        self.wants_of_sync(offered, &settings, &mut want);
        let Some(stored) = offered.get(INDEX) else { return keys.into_keys().collect() };
        let index = match stored.as_ref().map(Index::stored) {
            Some((Stored::Ours(index), _)) => index,
            Some((Stored::Newer, _)) => return keys.into_keys().collect(),
            _ => {
                want(EVERYTHING.to_owned());
                return keys.into_keys().collect();
            }
        };
        let exchanges = self.exchanges(offered, &settings);
        let mut everything =
            index.cache_key != self.cache_key(&settings) || self.concerns_all() || self.is_time_to_prune(&index);
        everything |= index.is_ahead(self.now);
        // A dispute's page may name a line and not its order, so every order is asked whether it has that line.
        everything |= self.reading.as_ref().is_some_and(|reading| !reading.nameless.is_empty());
        if self.is_popup() && !index.troubles.is_empty() {
            want(REPORT.to_owned());
        }
        let checks = self.is_time_to_check(&index);
        for (n, short) in index.shards.iter().enumerate() {
            let due = short.next.is_some_and(|next| next <= self.now);
            if due || exchanges || self.is_popup() || checks {
                want(shard_key(n));
            }
            let Some(stored) = offered.get(&shard_key(n)) else { continue };
            let shard = stored.as_ref().map(Shard::from_plain);
            let Ok(shard) = shard.transpose() else {
                everything = true;
                continue;
            };
            // A shard that does not hold what it should is made anew from the orders.
            everything |= !index.fits(n, shard.as_ref());
            for (id, entry) in shard.iter().flatten() {
                let is_wanted = entry.live || entry.undated.is_some();
                if due && entry.is_due(self.now) || (exchanges || self.is_popup()) && is_wanted || checks {
                    [ORDER, TOLD].into_iter().for_each(|kind| want(keyed(kind, id)));
                    want(DUE.to_owned());
                }
            }
        }
        if everything {
            want(EVERYTHING.to_owned());
        }
        keys.into_keys().collect()
    }

    fn is_popup(&self) -> bool {
        // Where shopper and seller write to each other, every open order may be the one they write about.
        matches!(
            self.request,
            Request::Popup | Request::Orders { .. } | Request::MessagePage { .. } | Request::Backfill { .. }
        )
    }

    /// Whether the request is about every order there is.
    pub(super) fn concerns_all(&self) -> bool {
        matches!(
            self.request,
            Request::Choose { .. }
                | Request::Forget { order: None }
                | Request::ForgetSince { .. }
                | Request::PreviewSite { .. }
        ) || matches!(&self.request, Request::Export { order: None, .. })
    }

    /// Whether the ledger was not looked through for a while.
    pub(super) fn is_time_to_prune(&self, index: &Index) -> bool {
        matches!(self.request, Request::Woke)
            && index.pruned.is_some_and(|pruned| self.now.since(pruned).saturating_abs() > overview::PRUNE_EVERY)
    }

    /// Whether it is time to look whether anything is missing of which nothing falls due.
    pub(super) fn is_time_to_check(&self, index: &Index) -> bool {
        matches!(self.request, Request::Woke) && upkeep::is_time_to_check(index, self.now)
    }

    pub(super) fn orders(&self) -> Vec<&str> {
        match (&self.request, &self.reading) {
            (_, Some(reading)) => reading.sightings.iter().map(|sighting| sighting.order.id.as_str()).collect(),
            (Request::Chips { anchors }, _) => anchors.iter().map(|anchor| anchor.order.as_str()).collect(),
            (Request::Shown { orders }, _) => orders.iter().map(String::as_str).collect(),
            (
                Request::StartClaim { order, .. }
                | Request::Compose { order, .. }
                | Request::Sheet { order, .. }
                | Request::State { order, .. }
                | Request::Retract { order, .. }
                | Request::Dismiss { order }
                | Request::Snooze { order, .. }
                | Request::Mute { order, .. }
                | Request::Forget { order: Some(order) }
                | Request::Export { order: Some(order), .. },
                _,
            ) => vec![order],
            (Request::Import { file }, _) => {
                file.get("orders").values().iter().filter_map(|kept| kept.get("order").get("id").text()).collect()
            }
            (Request::Closed { id }, _) => id.strip_prefix(ORDER).into_iter().collect(),
            (Request::Pressed { id, .. }, _) => id.strip_prefix(ORDER).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    /// What the stored instants depend on besides the orders.
    pub(super) fn cache_key(&self, settings: &Settings) -> String {
        let mut text = self.zone.name.clone();
        for part in [" ", &Policy::built_in().policy, " ", &Policy::built_in().version, " ", &settings.cache_key()] {
            text.push_str(part);
        }
        text
    }

    /// What a claim needs besides: its words, its letters, what proves it, and its order.
    pub(super) fn required_keys_of_claim(&self, offered: &Records, want: &mut dyn FnMut(String)) {
        // Whether the claim may be taken over by a form depends on the lines of its order.
        if let (Request::AdoptClaim { .. }, Some(claim)) = (&self.request, self.claim_in(offered)) {
            [ORDER, TOLD].into_iter().for_each(|kind| want(keyed(kind, &claim.order)));
            return;
        }
        let language = match &self.request {
            Request::Form { form, .. } | Request::Filled { form, .. } => form.language.as_deref(),
            Request::Shorten { language, .. } => Some(language.as_str()),
            Request::StartClaim { .. }
            | Request::Compose { .. }
            | Request::Composer { .. }
            | Request::Letter { .. }
            | Request::LeaveClaim { .. }
            | Request::Pressed { button: Some(0), .. } => None,
            // A draft is drawn in the popup as well.
            Request::Popup | Request::Orders { .. } if self.claim_in(offered).is_some_and(|claim| claim.draft) => None,
            _ => return,
        };
        if FormWords::built_in().is_none() {
            want(WORDS.to_owned());
        }
        want(PROOFS.to_owned());
        ["en", language.unwrap_or("en")].into_iter().filter_map(compose::letters_key).for_each(&mut *want);
        if let Some(claim) = self.claim_in(offered) {
            [ORDER, TOLD].into_iter().for_each(|kind| want(keyed(kind, &claim.order)));
            claim.language.as_deref().and_then(compose::letters_key).into_iter().for_each(&mut *want);
        }
        match &self.request {
            Request::StartClaim { order, line, .. } | Request::Compose { order, line, .. } => {
                want(compose::kept_key(order, line.as_deref()));
            }
            // A notification knows its line by what stands in the banner.
            Request::Pressed { id, .. } => {
                if let (Some(order), Some(Some(due))) = (id.strip_prefix(ORDER), offered.get(DUE)) {
                    want(compose::kept_key(order, due.get(order).get("line").text()));
                }
            }
            _ => {}
        }
    }

    pub(super) fn claim_in(&self, offered: &Records) -> Option<Claim> {
        Claim::from_plain(offered.get(CLAIM)?.as_ref()?).ok()
    }

    /// Finishes the turn with the records it wanted.
    pub fn run(self, records: Records) -> Outcome {
        if !self.may_be_asked() {
            return not_allowed();
        }
        let basis = |settings: &Settings| self.cache_key(settings);
        let mut session = Session::open(records, self.now, self.zone.clone(), self.caller.clone());
        if !session.concerns_its_page(&self.request) {
            return not_allowed();
        }
        if let Request::Choose { settings } = &self.request {
            session.choose(settings);
        }
        if !session.newer {
            session.confirm(&self.request);
        }
        let basis = basis(&session.settings);
        session.settle(basis);
        let response = session.answer(self.request, self.reading);
        session.close(response)
    }
}
