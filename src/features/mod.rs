//! Floor 4: what the portal does, one folder a feature.

pub mod countries;
pub mod home;
pub mod machines;
pub mod network;
pub mod objectives;
pub mod pages;
pub mod practices;
pub mod principles;
