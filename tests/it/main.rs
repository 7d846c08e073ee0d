//! The portal as people and machines meet it: the real router, a real Postgres, a database for every test.
#![expect(clippy::unwrap_used, reason = "a test may panic")]
#![expect(clippy::indexing_slicing, clippy::string_slice, reason = "a test may panic")]

mod access;
mod edges;
mod exports;
mod facets;
mod lists;
mod machines;
mod messages;
mod pages;
mod process;
mod records;
mod searches;
mod support;
mod tidy;
