//! The popup: every open line, and what the shopper has to know besides.

use super::*;
use crate::learn;

impl Desk {
    pub(super) fn popup(&self) -> View {
        let mut rows: Vec<((bool, bool, Moment), View)> = Vec::new();
        for order in self.orders.values() {
            let detail_url = self.site.detail_url(&order.id);
            let page = Page {
                url: "",
                detail_url: &detail_url,
                lists: true,
                room: badge::Room::Popup,
                policy: self.policy,
                offers_claim: true,
                now: self.now,
                zone: &self.zone,
            };
            let muted = self.told.get(&order.id).is_some_and(|memory| memory.muted);
            for (line, key, window) in self.windows(order) {
                // Of a dispute that runs, the popup tells what is next.
                if is_open(order, line, &window, self.now) || window.state == State::InDispute {
                    let row = badge::row(order, line, key.as_deref(), &window, &page, muted);
                    let urgency = urgency(&window);
                    rows.insert(rows.partition_point(|(other, _)| *other <= urgency), (urgency, row));
                }
            }
        }
        let mut kids = self.notices();
        let draft = self.claim.as_ref().filter(|claim| claim.draft && self.now.since(claim.begun) < HOUR);
        kids.extend(draft.and_then(|_| self.composer(None)).or_else(|| self.discarded()));
        let mut due: Vec<_> = self.due.iter().collect();
        due.sort_by_key(|(_, standing)| standing.safe_by);
        let due = due.into_iter().map(|(id, standing)| {
            let mut reminder = self.reminder(id, standing);
            if standing.rung != crate::remind::Rung::Missed {
                let when = Act::When { verb: "snooze".to_owned(), order: id.clone() };
                reminder.kids.push(View::button("quiet", "Choose a time", when));
            }
            // Only a press on a page of ours is certainly the shopper's, so the banner on the site does not have it.
            reminder.kids.push(View::button("quiet mute", "No more for this order", Act::mute(id, true)));
            reminder
        });
        let due: Vec<View> = due.collect();
        if !due.is_empty() {
            kids.push(View { tag: Tag::Ul, class: "due".to_owned(), kids: due, ..View::default() });
        }
        kids.extend(learn::view(self.run.as_ref(), self.without_deadline().len()));
        if rows.is_empty() {
            let words = match self.index.none {
                Some(at) => {
                    let mut words = String::from("AliExpress listed no orders of this account on ");
                    words.push_str(&self.zone.day_of(at).long());
                    words.push_str(". Once there are some, open your order list, and they appear here.");
                    words
                }
                None => "No open order is known yet. Open your orders on AliExpress, and they appear here.".to_owned(),
            };
            kids.push(View::new(Tag::P, "empty", words));
        }
        let rows = rows.into_iter().map(|(_, row)| row).collect();
        kids.push(View { tag: Tag::Ul, class: "rows".to_owned(), kids: rows, ..View::default() });
        let promise = if self.settings.sync {
            "Open deadlines go to your other browsers, as you chose in the options. Nothing else leaves this browser."
        } else {
            "Nothing leaves this browser."
        };
        kids.push(View::new(Tag::P, "promise", promise));
        View::block("popup", kids)
    }

    pub(super) fn notices(&self) -> Vec<View> {
        let mut notices: Vec<View> = correction::standing().notice().into_iter().collect();
        for trouble in &self.index.troubles {
            let mut text = String::from(match trouble.health {
                Health::Unreadable => "Can't read the ",
                _ => "Read only in part: the ",
            });
            text.push_str(trouble.page.words());
            text.push_str(". ");
            text.push_str(&trouble.missed.join("; "));
            notices.push(View::new(Tag::P, "notice", text));
        }
        if !self.report.is_empty() && !self.index.troubles.is_empty() {
            notices.push(View::block("notice", vec![panel::copy_report(self.report.clone())]));
        }
        for text in self.sync_troubles() {
            notices.push(View::new(Tag::P, "notice", text));
        }
        if self.set_aside || self.index.set_aside {
            let text =
                "A stored record could not be read. It was set aside, nothing else is lost; open that order once more.";
            let understood = View::button("quiet", "Understood", Act::understood());
            notices.push(View::block("notice", vec![View::new(Tag::P, "", text), understood]));
        }
        notices
    }
}
