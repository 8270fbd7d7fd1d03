//! What a corrected site file would change on the orders that are known, before it is taken in.
//!
//! Pages are not kept, so it is told by what is: the words from which a status and a deadline were read, and what the file
//! takes the site's codes for. What it reads in other places of a page shows only when that page is opened.

use super::*;
use crate::order::{Milestone, Seen};

/// The most orders that are named.
const MOST_SHOWN: usize = 5;

impl Desk {
    pub(super) fn preview_site(&self, file: &Plain) -> Response {
        let site = match Site::from_plain(file) {
            Ok(site) => site,
            Err(misfit) => return Response { refused: Some(misfit.words()), ..Response::default() },
        };
        let (mut over, mut other, mut undated) = (Vec::new(), Vec::new(), Vec::new());
        for order in self.orders.values() {
            let statuses = order.status.iter().chain(order.lines.iter().filter_map(|line| line.status.as_ref()));
            let changed: Vec<_> =
                statuses.filter_map(|seen| Some((seen.value, self.otherwise(seen, &site)?))).collect();
            if changed.iter().any(|(from, to)| is_running(*from) && !is_running(*to)) {
                over.push(order.id.as_str());
            } else if !changed.is_empty() {
                other.push(order.id.as_str());
            }
            if order.readings(Milestone::DeliveryDeadline, None).any(|seen| self.is_lost(&seen.evidence.words, &site)) {
                undated.push(order.id.as_str());
            }
        }
        let mut said = String::from("Of the ");
        said.push_str(&self.orders.len().to_string());
        said.push_str(" orders known here: ");
        let mut told = false;
        for (ids, words) in [
            (&over, "that are running would be read as over"),
            (&other, "would get another status"),
            (&undated, "would lose their date"),
        ] {
            if !ids.is_empty() {
                told = true;
                said.push_str(&counted(ids, words));
            }
        }
        if !told {
            said.push_str("none would be read otherwise by its words and codes. ");
        }
        said.push_str("What it reads in other places of a page shows when that page is opened.");
        Response { said: Some(said), ..Response::default() }
    }

    /// What a status would be by another file, where that is not what it is.
    fn otherwise(&self, seen: &Seen<Status>, site: &Site) -> Option<Status> {
        let words = &seen.evidence.words;
        let was = self.site.status_named(words);
        if was == Some(seen.value) {
            let is = site.status_named(words).unwrap_or(Status::Unknown);
            return Some(is).filter(|is| *is != seen.value);
        }
        // It was read from a code, and any code that stood for it may be the one.
        let codes = self.site.status_codes.keys().filter(|code| self.site.status_coded(code) == Some(seen.value));
        codes.map(|code| site.status_coded(code).unwrap_or(Status::Unknown)).find(|is| *is != seen.value)
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

/// Whether something of an order of this status is still to be watched.
const fn is_running(status: Status) -> bool {
    matches!(status, Status::AwaitingPayment | Status::AwaitingShipment | Status::AwaitingDelivery | Status::InDispute)
}

fn counted(ids: &[&str], words: &str) -> String {
    let mut text = ids.len().to_string();
    for part in [" ", words, " ("] {
        text.push_str(part);
    }
    for (n, id) in ids.iter().take(MOST_SHOWN).enumerate() {
        text.push_str(if n == 0 { "" } else { ", " });
        text.push_str(id);
    }
    text.push_str(if ids.len() > MOST_SHOWN { " …). " } else { "). " });
    text
}
