//! The portal as people and machines meet it: the real router, a real Postgres, a database for every test.
#![expect(clippy::unwrap_used, reason = "a test may panic")]
#![expect(clippy::indexing_slicing, clippy::string_slice, reason = "a test may panic")]

mod access;
mod accounts;
mod administration;
mod administration_work;
mod edges;
mod exports;
mod facets;
mod hostile;
mod limits;
mod lists;
mod machines;
mod mail;
mod messages;
mod organisation_files;
mod organisations;
mod pages;
mod process;
mod records;
mod searches;
mod sessions;
mod single_sign_on;
mod support;
mod tidy;
