//! What every handler may need: the database, the settings, the clock, and what is held in memory.

use std::sync::Arc;

use axum::extract::{FromRequestParts, State};
use sqlx::PgPool;

use crate::config::Config;
use crate::services::clock::Clock;
use crate::shared::facets::Live;

#[derive(Clone, FromRequestParts)]
#[from_request(via(State))]
pub struct App {
    pub db: PgPool,
    pub config: Arc<Config>,
    pub clock: Clock,
    /// Published practices by facet.
    pub practices: Live,
}

impl App {
    pub fn new(db: PgPool, config: Config, clock: Clock) -> Self {
        Self { db, config: Arc::new(config), clock, practices: Live::default() }
    }

    /// The address of a path, as mails, feeds and machines need it.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.config.origin)
    }
}
