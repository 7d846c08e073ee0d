//! Floor 0: the field's words and rules. No I/O, no HTTP.

pub mod filter;
pub mod ids;
pub mod language;
pub mod organisation;
pub mod place;
pub mod slug;
pub mod vocabulary;
