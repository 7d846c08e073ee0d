//! Floor 2: what every kind of record has in common.

pub mod corpus;
pub mod countries;
pub mod events;
pub mod facets;
pub mod paging;
