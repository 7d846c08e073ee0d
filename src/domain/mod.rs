//! Floor 0: the field's words and rules. No I/O, no HTTP.

pub mod filter;
pub mod form;
pub mod ids;
pub mod language;
pub mod organisation;
pub mod permission;
pub mod place;
pub mod slug;
pub mod text;
pub mod viewer;
pub mod vocabulary;
