//! A page that could not be read, or not all of it: told until that very page is read well.

use crate::day::{DAY, Moment};
use crate::order::{PageKind, Source};
use crate::plain::record;
use crate::read::{FALLBACK, Health};

use super::{FINISHED_FOR, Index};

/// The most pages that are kept in mind. The oldest gives way: so many stand for a site that has changed.
const MOST: usize = 60;

/// The fields on which a window hangs.
const DECISIVE: [&str; 12] = [
    "placed",
    "paid",
    "shipped",
    "completed",
    "rows",
    "status",
    "status_code",
    "reminder",
    "promises",
    "left",
    "button_codes",
    "buttons",
];

/// A page that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// The kind of page.
    pub page: PageKind,
    /// Whose page it is: the number of its order; `None` for a list, for a page that names no order that is known, and in
    /// what an older version stored.
    pub order: Option<String>,
    /// Where on it: its answers and its own text fail apart.
    pub source: Source,
    /// How bad.
    pub health: Health,
    /// What was missed.
    pub missed: Vec<String>,
    /// When.
    pub at: Moment,
}

record!(Trouble { page, order, source, health, missed, at });

impl Trouble {
    /// Whether something that should stand there was not read. A field that a fallback has read is none, unless a window hangs
    /// on it: then what was read is not sure enough to be calm about.
    pub fn is_missing_something(&self) -> bool {
        let is_costly = |missed: &String| {
            let field = missed.strip_suffix(FALLBACK).and_then(|field| field.strip_suffix(": "));
            field.is_none_or(|field| DECISIVE.contains(&field))
        };
        self.health == Health::Unreadable || self.missed.iter().any(is_costly)
    }

    /// Whether another reading is of the same page. One of which nobody knows whose it was may be of any order.
    fn is_of(&self, other: &Self) -> bool {
        let is_same = self.order.is_none() || self.order == other.order;
        self.page == other.page && self.source == other.source && is_same
    }
}

/// What came of a reading.
pub struct Noted {
    /// What is stored has changed.
    pub changed: bool,
    /// A page that could not be read now can.
    pub recovered: bool,
}

impl Index {
    /// Keeps what a page's reading was like.
    ///
    /// A visit hands over one answer and some cards at a time; a good one does not make up for a bad one before it within
    /// `visit` milliseconds, but the page as a whole (`is_whole`) does.
    pub fn note(&mut self, new: Trouble, is_whole: bool, visit: i64) -> Noted {
        let is_own = |trouble: &Trouble| trouble.is_of(&new);
        // What is known of this very page comes before what may be of it.
        let at = self.troubles.iter().enumerate().filter(|(_, trouble)| is_own(trouble));
        let at = at.max_by_key(|(_, trouble)| trouble.order.is_some()).map(|(at, _)| at);
        let Some(was) = at.and_then(|at| self.troubles.get_mut(at)) else {
            let changed = new.health != Health::Read;
            if changed {
                self.troubles.push(new);
                self.drop_oldest_trouble();
            }
            return Noted { changed, recovered: false };
        };
        let recovered = was.health == Health::Unreadable && new.health != Health::Unreadable;
        let mut changed = false;
        if new.at.since(was.at) > visit || recovered || is_whole {
            *was = new;
            changed = true;
        } else {
            changed |= new.health > was.health;
            was.health = was.health.max(new.health);
            for miss in new.missed {
                if !was.missed.contains(&miss) {
                    was.missed.push(miss);
                    changed = true;
                }
            }
        }
        self.troubles.retain(|trouble| trouble.health != Health::Read);
        Noted { changed, recovered }
    }

    fn drop_oldest_trouble(&mut self) {
        if self.troubles.len() > MOST
            && let Some((at, _)) = self.troubles.iter().enumerate().min_by_key(|(_, trouble)| trouble.at)
        {
            self.troubles.remove(at);
        }
    }

    /// Forgets the troubles of an order that is forgotten; says whether there were any.
    pub fn forget_troubles(&mut self, order: &str) -> bool {
        let before = self.troubles.len();
        self.troubles.retain(|trouble| trouble.order.as_deref() != Some(order));
        self.troubles.len() != before
    }

    /// Lets go of the troubles of orders that nobody wants anything of any more, once they are as old as a finished order
    /// that counts as over; says whether there were any.
    pub fn outlive_troubles(&mut self, is_wanted: impl Fn(&str) -> bool, now: Moment) -> bool {
        let before = self.troubles.len();
        self.troubles.retain(|trouble| {
            let is_old = now.since(trouble.at) > i64::from(FINISHED_FOR).saturating_mul(DAY);
            !is_old || trouble.order.as_deref().is_none_or(&is_wanted)
        });
        self.troubles.len() != before
    }
}
