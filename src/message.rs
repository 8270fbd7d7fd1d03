//! The only shapes that cross the boundary between the core and a browser.
//!
//! A page says what it saw ([`Request`]); the core says what to show ([`Response`]) and what should happen ([`Effects`]).
//! What to show is a tree of [`View`]s, drawn element by element with their text as text: nothing here is HTML.
//!
//! Enums are tagged from outside (`{"opened": {"url": …}}`, `"popup"`). Tagged from inside, serde would buffer every value
//! and generate each type's reader once more, which doubles the size of what ships.

mod act;
mod effects;
mod request;
mod response;
mod view;

pub use act::Action;
pub use effects::{Effects, Notification, TabCommand, Toolbar};
pub use request::{Anchor, FileKind, LetterWish, OwnPage, Request, Until};
pub use response::{Chip, Collect, File, Guard, Pointer, Response};
pub use view::{Input, Tag, View};
