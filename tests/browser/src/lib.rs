//! Drives the browsers.
