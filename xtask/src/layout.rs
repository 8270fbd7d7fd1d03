//! Where things lie. Every path is derived from the place these crates were compiled in, so that no command depends on the
//! directory it is called from.

use std::path::PathBuf;

pub(crate) use programs::{root, target};

/// The wasm build has a directory of its own: its environment differs from the native one, and in a shared directory
/// each would make the other build again.
pub(crate) fn wasm_target() -> PathBuf {
    target().join("wasm")
}

/// Downloaded and built tools, kept out of the machine's own directories.
pub(crate) fn tools() -> PathBuf {
    target().join("tools")
}

pub(crate) fn extension() -> PathBuf {
    target().join("extension")
}
