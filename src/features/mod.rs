//! Floor 4: what the portal does, one folder a feature.

pub mod accounts;
pub mod admin;
pub mod countries;
pub mod home;
pub mod machines;
pub mod network;
pub mod notifications;
pub mod objectives;
pub mod organisations;
pub mod pages;
pub mod practices;
pub mod principles;
