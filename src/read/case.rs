//! Refunds and disputes: the list of them, and one's own page.

use super::state::{Stated, currency_of, weight};
use super::*;
use crate::day::pacific;
use crate::order::{Dispute, Solution, Stage};
use crate::site::vocabulary::Numbers;

/// How many digits the site's numbers of orders have, where they are printed among words.
const ORDER_DIGITS: core::ops::RangeInclusive<usize> = 12..=22;

impl Reader<'_> {
    /// The disputes of one entry of the list, or the one a page is about, each with its order, as far as it is named.
    pub(super) fn cases(&mut self, node: &Node, sightings: &mut Vec<Sighting>) {
        self.note_fallbacks(node);
        let inside = node.inside("line");
        if node.scopes.get("line").is_some_and(Vec::is_empty) {
            return self.miss("dispute", "the entry's lines; there are none");
        }
        // A page of one dispute, and a card of the list, are their own lines.
        let lines = if inside.is_empty() { std::slice::from_ref(node) } else { inside };
        for each in lines {
            let mut line = self.line(each);
            line.id = line.id.or_else(|| self.site.line_in(self.address()?));
            if let Some(dispute) = self.dispute(each, &mut line.dates) {
                line.dispute = Some(dispute);
            } else {
                self.miss("dispute", "its number, its stage in a code or in known words");
                continue;
            }
            let own = each.texts("order").iter().find(|id| is_id(id)).cloned();
            let own = own.or_else(|| links(each).find_map(|href| self.site.order_in(href)));
            let addressed = || self.site.order_in(self.address()?);
            let printed = || match inside {
                [] => self.order_number(each),
                _ => self.order_id(node).filter(|_| lines.len() == 1),
            };
            let order = own.or_else(addressed).or_else(printed);
            if order.is_none() {
                self.miss("id", "the order's number field, a link to it, its number in a text; the line's own must do");
            }
            self.place(order.unwrap_or_default(), line, node, each.at, sightings);
        }
    }

    /// The page's address, where it may name an order.
    fn address(&self) -> Option<&str> {
        self.is_of_one_order().then_some(self.snapshot.url.as_str())
    }

    fn dispute(&mut self, node: &Node, dates: &mut Vec<Dated>) -> Option<Seen<Dispute>> {
        let id = node.texts("case").iter().find(|id| is_id(id)).cloned();
        let id = id.or_else(|| links(node).find_map(|href| self.site.case_in(href)));
        let id = id.or_else(|| self.site.case_in(self.address()?));
        let stated = self.stage(node);
        // Words that nobody knows are those of a dispute only where something else says that there is one.
        let is_read = stated.as_ref().is_some_and(|stated| stated.stage != Stage::Unread);
        // An entry of the list of refunds is one, and an answer about one is.
        let is_told = match self.page {
            PageKind::RefundList => !node.texts("id_row").is_empty() || node.text("order").is_some(),
            _ => self.snapshot.answer.is_some() && node.text("order").is_some(),
        };
        if !is_read && id.is_none() && node.text("stage_place").is_none() && !is_told {
            return None;
        }
        let mut stated = stated.unwrap_or_else(|| {
            self.miss("dispute", "its stage in a code or in known words");
            let evidence = self.evidence(node, "case", id.as_deref().unwrap_or_default());
            Stated { stage: Stage::Unread, evidence, amount: None, dates: Vec::new() }
        });
        self.case_dates(node, &stated, dates);
        let is_refunded = stated.stage == Stage::Refunded;
        let offered = amount(node, "offered");
        let beside = self.refunded_beside(&stated, currency_of(node));
        let refunded = amount(node, "refunded").or(beside).or_else(|| offered.clone()).filter(|_| is_refunded);
        if refunded.is_none() && is_refunded && self.page == PageKind::DisputeStatus {
            self.miss("refunded", "the amount's own place; nothing stands there");
        }
        if refunded.is_none() && node.text("refunded").is_some() && (is_refunded || stated.stage == Stage::Unread) {
            // Beside a dispute that runs it is what was asked for or offered, and which of them is not said.
            self.miss("refunded", "the amount; it is none, or the state beside it does not say that it was paid");
        }
        // Another amount beside what is over may be the part that came back, under a name that nobody knows.
        let is_over = is_refunded || matches!(stated.stage, Stage::Ended | Stage::Unread);
        let stray = node.text("stray_amounts").filter(|_| refunded.is_none() && is_over).map(str::to_owned);
        if stray.is_some() {
            self.miss("refunded", "the known members of an answer; found an amount in another one");
        }
        stated.amount = stated.amount.take().or(stray);
        let solution = node.texts("solution").iter().find_map(|words| self.site.solution_in(words));
        // Of an amount that cannot be told from the number beside it nobody knows whether it is all.
        let is_beside = |text: &str| text.is_empty() || text.contains('·');
        let is_unread = refunded.is_none() && is_refunded && node.text("refunded").is_some_and(is_beside);
        let stage = if is_unread { Stage::RefundedInPart } else { stated.stage_of(refunded.as_ref()) };
        let value = Dispute { id, stage, asked: amount(node, "asked"), offered, refunded, solution };
        Some(Seen { value, evidence: stated.evidence })
    }

    /// What the texts in one kind of place say of a dispute. Several may be the steps of its way, of which nothing says how
    /// far it has come: then what runs is believed, and what is over only where every text says so.
    fn stage_of_places(&mut self, node: &Node, field: &str) -> Option<Stated> {
        let mut texts: Vec<&String> = node.texts(field).iter().collect();
        let mut known = Vec::new();
        texts.retain(|text| {
            let folded = text::fold(text);
            let is_new = !known.contains(&folded);
            known.push(folded);
            is_new
        });
        let mut all: Vec<Stated> = texts.iter().map(|text| self.stated(node, field, text)).collect();
        let is_of_one = |stage: Stage| all.iter().all(|stated| stated.stage == stage);
        let best = (0..all.len()).rev().max_by_key(|at| all.get(*at).map(|stated| weight(stated.stage)))?;
        let runs = |stage: Stage| !matches!(stage, Stage::Unread) && !stage.is_refund() && stage != Stage::Ended;
        let first = all.first().map(|stated| stated.stage)?;
        if is_of_one(first) {
            return Some(all.swap_remove(0));
        }
        self.miss("dispute", "one text that says how far it is; found several, as the steps of its way are");
        let mut stated = all.swap_remove(best);
        if !runs(stated.stage) {
            stated.stage = Stage::Unread;
        }
        Some(stated)
    }

    /// How far a dispute is: by its words, by what a button of it leads to, by its code.
    fn stage(&mut self, node: &Node) -> Option<Stated> {
        let mut unread = None;
        for field in ["stage", "stage_step"] {
            match self.stage_of_places(node, field) {
                Some(stated) if stated.stage != Stage::Unread => return Some(stated),
                other => unread = unread.or(other),
            }
        }
        if unread.is_some() {
            self.miss("dispute", "the known words; found others in the place of its state");
        }
        let by = |stage: Stage, field: &str, text: &String| Stated {
            stage,
            evidence: self.evidence(node, field, text),
            amount: None,
            dates: unread.iter().flat_map(|stated| stated.dates.clone()).collect(),
        };
        let coded = node.texts("stage_code").iter().find_map(|code| {
            let state = self.site.state_in(code, Numbers::OfDisputes)?;
            Some(by(state.stage?, "stage_code", code))
        });
        // What a button leads to says more than that the case is over: there is money to look at.
        let by_button = || {
            let mut codes = node.texts("button_codes").iter();
            codes.find_map(|code| Some(by(Stage::named(self.site.stage_buttons.get(code)?)?, "button_codes", code)))
        };
        let over = coded.as_ref().is_none_or(|stated| stated.stage == Stage::Ended);
        let by_button = if over { by_button() } else { None };
        by_button.or(coded).or(unread)
    }

    fn case_dates(&mut self, node: &Node, stated: &Stated, dates: &mut Vec<Dated>) {
        let fields = [
            ("opened", Milestone::DisputeOpened),
            ("opened_text", Milestone::DisputeOpened),
            ("opened_at", Milestone::DisputeOpened),
            ("ruled", Milestone::Ruled),
            ("refunded_at", Milestone::Refunded),
            ("channel_refunded_at", Milestone::Refunded),
        ];
        for (field, milestone) in fields {
            for text in node.texts(field) {
                let evidence = self.evidence(node, field, text);
                // The site writes these by its own clock.
                match instant(text) {
                    Some(at) => add(dates, Dated { milestone, day: Seen { value: pacific::day_of(at), evidence } }),
                    None => self.whole(milestone, field, text, evidence, dates),
                }
            }
        }
        for day in &stated.dates {
            match day {
                Ok(value) => {
                    let day = Seen { value: *value, evidence: stated.evidence.clone() };
                    add(dates, Dated { milestone: Milestone::DisputeState, day });
                }
                Err(refusal) => self.miss_date("dispute date", "a date beside the state", *refusal),
            }
        }
    }

    /// The order's number on a page or a card that names it in a text alone: the one behind a known label, and otherwise
    /// the only number of its length that the address does not give to something else.
    fn order_number(&self, node: &Node) -> Option<String> {
        let others: Vec<String> = numbers_in(&self.snapshot.url).collect();
        let (mut labelled, mut all) = (Vec::new(), Vec::new());
        for text in node.texts("id_row") {
            let folded = text::fold(text);
            if !is_short(&folded) || self.is_sellers(text) {
                continue;
            }
            let of_text: Vec<String> = numbers_in(&folded).filter(|id| !others.contains(id)).collect();
            if let Some((_, value)) = self.site.labelled("id", text) {
                let first = text::fold(value);
                labelled.extend(of_text.iter().find(|id| first.starts_with(id.as_str())).cloned());
            }
            all.extend(of_text);
        }
        only(labelled).or_else(|| only(all))
    }

    /// Puts a line into its order's sighting.
    fn place(&mut self, order: String, line: Line, node: &Node, at: u32, sightings: &mut Vec<Sighting>) {
        let same = |sighting: &&mut Sighting| {
            let lines = &sighting.order.lines;
            sighting.order.id == order
                && (!order.is_empty() || lines.iter().any(|each| each.id.is_some() && each.id == line.id))
        };
        if let Some(known) = sightings.iter_mut().find(same) {
            // A case may be linked to twice, and there may be several about one line: one that runs is not hidden by one
            // that is over.
            match known.order.lines.iter_mut().find(|each| each.id.is_some() && each.id == line.id) {
                Some(each) if rank(line.dispute.as_ref()) > rank(each.dispute.as_ref()) => {
                    (each.dispute, each.dates) = (line.dispute, line.dates);
                }
                Some(_) => {}
                None => {
                    known.order.lines.push(line);
                    known.lines_at.push((at, 0));
                }
            }
            return;
        }
        let mut sighting = Sighting::of(Order::new(order, self.now), node.at);
        sighting.order.store = node.text("store").map(shorten);
        sighting.order.lines.push(line);
        sighting.lines_at.push((at, 0));
        sightings.push(sighting);
    }
}

impl crate::site::Site {
    /// What was asked for, by the site's words for it.
    fn solution_in(&self, words: &str) -> Option<Solution> {
        let word = text::fold(words);
        let (name, _) = self.words.solutions.iter().find(|(_, words)| words.contains(&word))?;
        Solution::named(name)
    }
}

/// How much a dispute counts beside another about the same line.
fn rank(dispute: Option<&Seen<Dispute>>) -> Option<u8> {
    dispute.map(|seen| weight(seen.value.stage))
}

/// The runs of digits in a text that may be an order's number. One that letters touch is part of something else.
pub(super) fn numbers_in(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let is_number = |word: &&str| ORDER_DIGITS.contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit());
    words.filter(is_number).map(str::to_owned)
}

/// Whether a text is a number, a label before it, and little else: no sentence, and no title.
fn is_short(text: &str) -> bool {
    let mut parts = text.split(|c: char| c.is_ascii_digit()).filter(|part| !part.is_empty());
    let label = parts.next().unwrap_or_default();
    label.chars().count() <= 40 && parts.map(|part| part.chars().count()).sum::<usize>() <= 20
}

/// The one there is, however often.
fn only(mut all: Vec<String>) -> Option<String> {
    all.sort();
    all.dedup();
    all.pop().filter(|_| all.is_empty())
}

/// An amount of an answer: in cents, in whole units, as a text.
fn amount(node: &Node, field: &str) -> Option<Money> {
    let of = |suffix: &str| node.text(&[field, suffix].concat());
    let currency = of("_currency").or_else(|| currency_of(node));
    let cents = || Money::from_cents(of("_cents")?, currency?);
    let units = || Money::from_units(of("_units")?, currency?);
    let text = || {
        let text = of("")?;
        Money::by_its_sign(text, currency, None)
    };
    cents().or_else(units).or_else(text)
}
