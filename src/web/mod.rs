//! The glue: carries the core into a browser. It decides nothing.
#![allow(unsafe_code, reason = "wasm-bindgen's macros expand to it; none is written here")]

mod ask;
pub mod bridge;
mod draw;
pub mod popup;
