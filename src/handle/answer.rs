//! Which part of the core answers which request.

use super::*;

impl Session {
    pub(super) fn answer(&mut self, request: Request, reading: Option<PageReading>) -> Response {
        match request {
            Request::Opened { url } => self.opened(&url),
            Request::Seen { snapshot, settled } => match reading {
                Some(reading) => {
                    let reading = self.read_again(&snapshot, reading);
                    self.seen(&snapshot, settled, reading)
                }
                None => Response::default(),
            },
            Request::Chips { mut anchors } => {
                anchors.retain(|anchor| self.is_shown(&anchor.order));
                self.chips_of(&anchors, "")
            }
            Request::Show { what, order } => show(what, order.as_deref()),
            Request::Composer { url } => Response { popup: self.composer(url.as_deref()), ..Response::default() },
            Request::Popup => self.answer(Request::Orders { search: String::new(), times: 1 }, None),
            Request::Orders { search, times } => {
                self.summarise();
                let most = rows::FIRST.saturating_mul(times as usize);
                Response { popup: Some(self.popup(&search, most)), ..Response::default() }
            }
            Request::StartClaim { order, line, url, fields } => {
                self.start_claim(&order, line.as_deref(), url.as_deref(), &fields)
            }
            Request::Compose { order, line, fields, received, .. } => {
                self.compose(&order, line.as_deref(), &fields, received)
            }
            Request::Letter { wish, fields } => self.letter(wish, &fields),
            Request::LeaveClaim { fields } => self.leave_claim(&fields),
            Request::Shorten { most, unit, language } => self.shorten(most, unit, &language),
            Request::Sheet { order, line } => {
                Response { popup: self.sheet(&order, line.as_deref()), ..Response::default() }
            }
            Request::DropClaim => self.drop_claim(),
            Request::RestoreClaim => self.restore_claim(),
            Request::State { order, line, word, day } => self.state(&order, line, word, day.as_deref()),
            Request::Retract { order, line } => self.retract(&order, line.as_deref()),
            Request::MessagePage { url } => self.message_page(&url),
            Request::AdoptClaim { url } => self.adopt(&url),
            Request::Form { url, form, fill, wishes, done } => self.form(&url, &form, fill, wishes, &done),
            Request::Filled { url, form, results, wishes, undone } => {
                self.filled(&url, &form, &results, wishes, undone)
            }
            Request::Same { role, wanted, shown } => {
                let currency = self.claim.as_ref().and_then(|claim| Some(claim.amount.as_ref()?.currency.as_str()));
                let same = readback::means(role, &wanted, &shown, currency);
                Response { same: Some(same), ..Response::default() }
            }
            Request::Understood => {
                self.forget_losses(|_| true);
                Response { stale: true, ..Response::default() }
            }
            Request::Options => Response { popup: Some(correction::standing().view()), ..Response::default() },
            Request::PreviewSite { site } => self.preview_site(&site),
            Request::CorrectSite { site } => {
                self.writes.insert(SITE.to_owned(), site);
                Response::default()
            }
            Request::Backfill { what } => self.backfill(&what),
            Request::TabOpened { tab } => self.told_run(Event::Opened(tab)),
            Request::TabFailed { tab: None } => self.told_run(Event::NotOpened),
            Request::TabFailed { tab: Some(tab) } | Request::TabClosed { tab } => self.told_run(Event::Closed(tab)),
            Request::Blocked { by } => {
                let end = End::named(&by).unwrap_or(End::Elsewhere);
                self.caller.tab.map_or_else(Response::default, |tab| self.told_run(Event::Blocked(tab, end)))
            }
            Request::Woke => {
                self.exchange();
                self.told_run(Event::Clock)
            }
            Request::Synced { .. } => {
                self.exchange();
                Response::default()
            }
            Request::SyncFailed { why } => self.sync_failed(why),
            Request::Shown { .. } | Request::Closed { .. } => Response::default(),
            Request::Export { kind, order } => self.export(kind, order.as_deref()),
            Request::Import { file } => self.import(&file),
            Request::Forget { order } => self.forget(order.as_deref()),
            Request::ForgetSince { since } => self.forget_since(since),
            Request::Pressed { id, button } => self.pressed(&id, button),
            Request::Dismiss { order } => self.dismiss(&order),
            Request::Snooze { order, until } => self.snooze(&order, until),
            Request::Mute { order, muted } => self.mute(&order, muted),
            Request::SkipFinished { skip } => {
                self.settings.skip_finished = skip;
                self.writes.insert(SETTINGS.to_owned(), Some(self.settings.to_plain()));
                Response { stale: true, ..Response::default() }
            }
            Request::Choices => {
                Response { settings: Some(self.settings.to_plain()), said: self.sync_words(), ..Response::default() }
            }
            Request::Choose { .. } => Response { refused: self.refused.take(), stale: true, ..Response::default() },
            Request::WriteFailed { why, of, needs, room } => {
                let told = unstored::told(&why, of.as_deref(), needs.zip(room));
                // To a page as a panel, to a page of ours beside what was pressed.
                let panel = Some(panel::notice(text::unstored_title(), told.clone()));
                Response { refused: Some(told), panel, ..Response::default() }
            }
        }
    }
}
