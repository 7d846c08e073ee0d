//! What every handler may need: the database, the settings, the clock, the ways out, and what is held in memory.

use std::sync::Arc;

use anyhow::{Context, Result};
use axum::extract::{FromRequestParts, State};
use sqlx::PgPool;
use tokio::sync::Semaphore;

use crate::config::Config;
use crate::services::clock::Clock;
use crate::services::files::Files;
use crate::services::mail::Mailer;
use crate::services::password::Passwords;
use crate::services::secret::Secret;
use crate::shared::facets::Live;

/// Uploads looked through at once.
const UPLOADS: usize = 8;
/// Batches of exports read at once.
const EXPORTS: usize = 2;

#[derive(Clone, FromRequestParts)]
#[from_request(via(State))]
pub struct App {
    pub db: PgPool,
    pub config: Arc<Config>,
    pub clock: Clock,
    pub secret: Secret,
    pub passwords: Passwords,
    pub mailer: Mailer,
    pub files: Files,
    pub uploads: Arc<Semaphore>,
    pub exports: Arc<Semaphore>,
    /// Published practices by facet.
    pub practices: Live,
}

impl App {
    pub fn new(db: PgPool, config: Config, clock: Clock) -> Result<Self> {
        let secret = match &config.secret {
            Some(secret) => secret.clone(),
            None => Secret::kept_in(&config.data.join("secret"))?,
        };
        let from = config.mail_from.clone();
        let mailer = match &config.smtp {
            Some(address) => Mailer::smtp(from, &address.0).context("HUB_SMTP")?,
            None => Mailer::folder(from, config.data.join("mail")),
        };
        let files = match &config.files {
            Some(address) => Files::at(address).context("HUB_FILES")?,
            None => Files::in_folder(&config.data.join("files"))?,
        };
        Ok(Self {
            passwords: Passwords::new(config.password_memory)?,
            db,
            config: Arc::new(config),
            clock,
            secret,
            mailer,
            files,
            uploads: Arc::new(Semaphore::new(UPLOADS)),
            exports: Arc::new(Semaphore::new(EXPORTS)),
            practices: Live::default(),
        })
    }

    /// The address of a path, as mails, feeds and machines need it.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.config.origin)
    }
}
