//! What a corrected site file would change on the orders that are known, before it is taken in.
//!
//! Pages are not kept, so it is told by what is: the words from which a status and a deadline were read, and what the file
//! takes the site's codes for. What it reads in other places of a page shows only when that page is opened.

use super::*;
use crate::order::{Milestone, Stage, Status};
use crate::site::vocabulary::Numbers;
use crate::text::Listed;

/// The most orders that are named.
const MOST_SHOWN: usize = 5;

impl Session {
    pub(super) fn preview_site(&self, file: &Plain) -> Response {
        let site = match Site::from_plain(file) {
            Ok(site) => site,
            Err(error) => return Response { refused: Some(error.describe().into()), ..Response::default() },
        };
        let (mut over, mut other, mut undated) = (Vec::new(), Vec::new(), Vec::new());
        for order in self.orders.values() {
            let changed: Vec<_> =
                said(order).filter_map(|(is, words)| Some((is, self.otherwise(is, words, &site)?))).collect();
            if changed.iter().any(|(from, to)| is_running(*from) && !is_running(*to)) {
                over.push(order.id.as_str());
            } else if !changed.is_empty() {
                other.push(order.id.as_str());
            }
            if order.readings(Milestone::DeliveryDeadline, None).any(|seen| self.is_lost(&seen.evidence.words, &site)) {
                undated.push(order.id.as_str());
            }
        }
        let mut said = vec![text::preview_known(self.orders.len())];
        if !over.is_empty() {
            said.push(text::preview_over(over.len(), first(&over)));
        }
        if !other.is_empty() {
            said.push(text::preview_other(other.len(), first(&other)));
        }
        if !undated.is_empty() {
            said.push(text::preview_undated(undated.len(), first(&undated)));
        }
        if said.len() == 1 {
            said.push(text::preview_none());
        }
        said.push(text::preview_rest());
        Response { said: Some(Text::Several(said)), ..Response::default() }
    }

    /// What a status would be by another file, where that is not what it is.
    fn otherwise(&self, was: Status, words: &str, site: &Site) -> Option<Status> {
        if named(self.site, words) == Some(was) {
            let is = named(site, words).unwrap_or(Status::Unknown);
            return Some(is).filter(|is| *is != was);
        }
        // It was read from a code, and any code that stood for it may be the one.
        let all = self.site.status_codes.keys().chain(self.site.stage_codes.keys());
        let codes = all.filter(|code| named(self.site, code) == Some(was));
        codes.map(|code| named(site, code).unwrap_or(Status::Unknown)).find(|is| *is != was)
    }

    /// Whether a deadline was read behind words that another file does not know any more.
    fn is_lost(&self, words: &str, site: &Site) -> bool {
        let words = words.to_lowercase();
        let knows = |site: &Site| {
            site.words.deadline.iter().chain(&site.words.deadline_node).any(|phrase| words.contains(phrase.as_str()))
        };
        knows(self.site) && !knows(site)
    }
}

/// Every status that was read of an order and its lines, with the words it was read from.
fn said(order: &Order) -> impl Iterator<Item = (Status, &str)> {
    let statuses = [&order.status, &order.listed].into_iter().flatten();
    let statuses = statuses.chain(order.lines.iter().filter_map(|line| line.status.as_ref()));
    let disputes = order.dispute.iter().chain(order.lines.iter().filter_map(|line| line.dispute.as_ref()));
    let of_disputes = disputes.filter_map(|seen| Some((seen.value.stage.status()?, seen.evidence.words.as_str())));
    statuses.map(|seen| (seen.value, seen.evidence.words.as_str())).chain(of_disputes)
}

/// What a site file takes words or a code of an order, or of a dispute about it, for.
fn named(site: &Site, text: &str) -> Option<Status> {
    let state = site.state_in(text, Numbers::OfOrders).or_else(|| site.state_in(text, Numbers::OfDisputes))?;
    state.stage.and_then(Stage::status).or(state.status)
}

/// Whether something of an order of this status is still to be watched.
const fn is_running(status: Status) -> bool {
    matches!(status, Status::AwaitingPayment | Status::AwaitingShipment | Status::AwaitingDelivery | Status::InDispute)
}

/// The numbers of the first of some orders.
pub(super) fn first(ids: &[impl AsRef<str>]) -> Listed {
    let mut numbers: Vec<Text> = ids.iter().take(MOST_SHOWN).map(|id| Text::from(id.as_ref())).collect();
    if ids.len() > MOST_SHOWN {
        numbers.push(Text::from("…"));
    }
    Listed(numbers)
}
