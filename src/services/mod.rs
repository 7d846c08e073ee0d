//! Floor 1: the world outside, and what libraries do for us.

pub mod clock;
pub mod database;
pub mod documents;
pub mod files;
pub mod formats;
pub mod hash;
pub mod mail;
pub mod markdown;
pub mod messages;
pub mod password;
pub mod postgres;
pub mod secret;
pub mod single_sign_on;
pub mod totp;
