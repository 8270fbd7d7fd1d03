//! Recourse tells AliExpress shoppers until when they can get their money back, and makes the claim ready for them.
//!
//! # How a page becomes a badge
//!
//! The page's script hands over a [`snapshot`]: plain texts from named places, nothing else. [`read`] turns it into
//! *sightings*, orders as one page showed them once, each value with its evidence. The [`ledger`] merges sightings into
//! what is known. For each line of a known order the [`policy`] gives a [`window`]: when a dispute can be opened, until when
//! that is safe, and after which instant it is very probably too late. A window is shown as a [`badge`] in the toolbar and
//! as a chip on the page, and a [`claim`] is what the shopper makes of it. No module knows of those that come later in this
//! paragraph.
//!
//! Three rooms do not mix. The *core* (everything here but `web`) decides: it has no clock, no page, no storage, and is the
//! same natively and in the browser. The *glue* (`web`, wasm32 only) carries it into the background and draws the popup.
//! The *shim* (`extension/*.js`) has verbs without knowledge: collect these elements, draw this, set that field.
//!
//! | module | what it is |
//! |---|---|
//! | [`day`], [`money`] | instants, calendar days, zones; amounts |
//! | [`order`] | the nouns, and the evidence every value carries |
//! | [`snapshot`] | what is asked of a page, and what it hands over |
//! | [`site`], [`correction`] | what is known of the site, from `site.json` or a corrected file of the shopper's |
//! | [`locales`] | what is known of languages, from `locales.json` |
//! | [`read`] | a snapshot becomes sightings |
//! | [`report`] | what a page looked like, without a word of what it said |
//! | [`ledger`] | sightings are merged and remembered |
//! | [`settings`], [`remind`] | what the shopper chose; which reminder is due, and when the next one is |
//! | [`policy`], [`window`] | the rules, from `policy.json`, and what they mean for a line |
//! | [`overview`] | what the toolbar and a wake need of each order |
//! | [`backfill`] | visiting the orders whose deadline is missing |
//! | [`text`] | what is told, before it is in words |
//! | [`advice`] | what that means for a shopper, in sentences |
//! | [`toolbar`], [`badge`], [`panel`] | what a shopper sees |
//! | [`calendar`], [`export`] | the ledger as files, and back |
//! | [`sync`] | what a shopper's browsers tell each other |
//! | [`claim`] | the claim, and how it fits into a form |
//! | [`plain`] | how types are stored and sent |
//! | [`message`], [`handle`] | the shapes at the boundary, and the one function behind it |

pub mod advice;
pub mod backfill;
pub mod badge;
pub mod calendar;
pub mod claim;
pub mod correction;
pub mod day;
pub mod export;
pub mod handle;
pub mod ledger;
pub mod locales;
pub mod message;
pub mod money;
pub mod order;
pub mod overview;
pub mod panel;
pub mod plain;
pub mod policy;
pub mod read;
pub mod remind;
pub mod report;
pub mod settings;
pub mod site;
pub mod snapshot;
pub mod sync;
pub mod text;
pub mod toolbar;
#[cfg(target_arch = "wasm32")]
pub mod web;
pub mod window;
