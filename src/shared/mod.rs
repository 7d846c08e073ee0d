//! Floor 2: what every kind of record has in common.

pub mod answers;
pub mod attachments;
pub mod corpus;
pub mod countries;
pub mod events;
pub mod facets;
pub mod jobs;
pub mod letters;
pub mod limits;
pub mod notices;
pub mod outbox;
pub mod paging;
pub mod sessions;
