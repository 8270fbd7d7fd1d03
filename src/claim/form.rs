//! Collect, plan, fill: a form's controls and a claim become steps, or refusals.
//!
//! The plan is a pure function. A control is found by the words of its label, by what its options say and by what kind of
//! control it is, in any of the languages there are words for; never by a class. What holds of every plan:
//!
//! - Every part of the claim is planned, refused, or shown as right already; and every question of the form that got
//!   nothing is named.
//! - Where two controls or two options fit, or the one that fits is hidden, read-only or part of another form, the answer
//!   is a refusal with a name, never a guess.
//! - An option that denies a word does not say it, and "yes" says only what its question does.
//! - No amount above one that stands beside the field, none in another currency or unit, and no letter that is cut.
//! - Nothing in a plan can submit: the verbs are to set a text, to open a drop-down, and to choose an option.

pub mod controls;
mod currency;
pub mod limits;
pub(super) mod money;
mod numbers;
mod place;
pub mod plan;
pub(super) mod question;
mod roles;

pub use controls::{Area, Choice, Control, FormSnapshot, Kind, Mark};
pub use limits::Unit;
pub use plan::{FieldRole, FillPlan, Limit, Refusal, Right, Step, StepResult, Verb, Why, Wishes, plan};
