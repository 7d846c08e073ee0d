//! Floor 1: the world outside, and what libraries do for us.

pub mod clock;
pub mod database;
pub mod formats;
pub mod hash;
pub mod markdown;
pub mod messages;
pub mod postgres;
