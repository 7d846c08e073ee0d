//! What `hub` can be told to do.

use std::io::Write;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use sqlx::PgPool;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::prelude::*;

use crate::app::App;
use crate::config::Config;
use crate::services::clock::Clock;
use crate::services::database;
use crate::services::postgres::{Embedded, Purpose};
use crate::shared::countries;
use crate::web::{assets, edge};
use crate::{routes, sample};

/// How often the embedded server is looked after.
const LOOK_AFTER: Duration = Duration::from_secs(2);

/// The database, and the server it runs on when that is our own.
struct Database {
    db: PgPool,
    server: Option<std::sync::Arc<Embedded>>,
}

impl Database {
    async fn open(config: &Config) -> Result<Self> {
        let (options, server) = if let Some(url) = &config.database_url {
            (database::at_url(url)?, None)
        } else {
            let folder = config.data.join("postgres");
            let start = move || Embedded::start(&folder, Purpose::Kept);
            let server = tokio::task::spawn_blocking(start).await??;
            (database::at_socket(server.socket()), Some(std::sync::Arc::new(server)))
        };
        let db = database::pool(options, config.pool);
        let opened = Self { db, server };
        if let Err(error) = database::must_be_durable(&opened.db).await {
            opened.close().await?;
            return Err(error.context("cannot work with this database"));
        }
        Ok(opened)
    }

    async fn close(self) -> Result<()> {
        self.db.close().await;
        if let Some(server) = self.server {
            let Some(server) = std::sync::Arc::into_inner(server) else { return Ok(()) };
            tokio::task::spawn_blocking(move || server.stop()).await??;
        }
        Ok(())
    }

    /// Starts the embedded server again should it die, until told to stop; never leaves in the middle.
    fn look_after(&self) -> Option<Watch> {
        let server = self.server.clone()?;
        let (stop, mut stopped) = oneshot::channel();
        let task = tokio::spawn(async move {
            while timeout(LOOK_AFTER, &mut stopped).await.is_err() {
                let server = server.clone();
                match tokio::task::spawn_blocking(move || server.revive()).await {
                    Ok(Ok(())) => {}
                    Ok(Err(error)) => tracing::warn!("the database server is down: {error:#}"),
                    Err(error) => tracing::warn!("cannot look after the database server: {error}"),
                }
            }
        });
        Some(Watch { stop, task })
    }
}

/// The task that looks after the embedded server.
struct Watch {
    stop: oneshot::Sender<()>,
    task: JoinHandle<()>,
}

impl Watch {
    async fn end(self) {
        // It is told either way: by the message, or by the sender's end.
        let _ = self.stop.send(());
        let _ = self.task.await;
    }
}

/// Serves a database that has been migrated.
pub async fn serve(config: Config) -> Result<()> {
    let database = Database::open(&config).await?;
    let outcome = match database::is_migrated(&database.db).await {
        Ok(true) => run(&config, &database, false).await,
        Ok(false) => Err(anyhow::anyhow!("the database is not migrated: run `hub migrate` first")),
        Err(error) => Err(error.into()),
    };
    database.close().await?;
    outcome
}

/// Migrates, seeds and serves.
pub async fn demo(config: Config) -> Result<()> {
    if config.database_url.is_some() {
        bail!(
            "`hub demo` is for the embedded database; with DATABASE_URL run migrate, seed and serve"
        );
    }
    let database = Database::open(&config).await?;
    let outcome = async {
        prepare(&database.db).await?;
        sample::load(&database.db).await?;
        run(&config, &database, true).await
    };
    let outcome = outcome.await;
    database.close().await?;
    outcome
}

/// Brings schema and reference data up to date.
pub async fn migrate(config: Config) -> Result<()> {
    let database = Database::open(&config).await?;
    let outcome = prepare(&database.db).await;
    database.close().await?;
    outcome
}

/// Loads the sample records.
pub async fn seed(config: Config) -> Result<()> {
    let database = Database::open(&config).await?;
    let outcome = sample::load(&database.db).await;
    database.close().await?;
    tracing::info!("{} sample practices added", outcome.as_ref().copied().unwrap_or(0));
    outcome.map(|_| ())
}

/// Does background work. No feature has any yet: the queue comes with accounts and mail.
pub async fn work(_: Config) -> Result<()> {
    bail!("there is no background work yet: it comes with accounts and mail")
}

/// Gives somebody a role. Nobody has an account yet.
pub fn promote(email: &str, role: &str) -> Result<()> {
    bail!("nobody can be made {role}: {email} has no account, since accounts are not open yet")
}

/// Schema and reference data.
pub async fn prepare(db: &PgPool) -> Result<()> {
    database::migrate(db).await?;
    countries::write(db).await.context("the countries could not be written")?;
    Ok(())
}

async fn run(config: &Config, database: &Database, demo: bool) -> Result<()> {
    let listener = TcpListener::bind(config.listen)
        .await
        .with_context(|| format!("cannot listen on {} (HUB_LISTEN)", config.listen))?;
    assets::prepare();
    let app = App::new(database.db.clone(), config.clone(), Clock::default());
    let site = routes::site(app);
    let watch = database.look_after();
    tell(&format!("The portal is at {}", config.origin));
    if demo {
        tell("It shows sample data. Stop it with Ctrl-C.");
    }
    edge::serve(listener, site, stopped()?, !demo).await;
    if let Some(watch) = watch {
        watch.end().await;
    }
    tracing::info!("stopped");
    Ok(())
}

/// Ends when the process is asked to.
fn stopped() -> Result<impl Future<Output = ()>> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        tracing::info!("stopping");
    })
}

/// Sends the log to the standard error.
pub fn log_to_stderr(config: &Config) {
    // The filter was checked when the settings were read.
    let filter: Targets = config.log.parse().unwrap_or_default();
    let layer = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    let registry = tracing_subscriber::registry().with(filter);
    if config.log_json {
        registry.with(layer.json()).init();
    } else {
        registry.with(layer.compact()).init();
    }
}

/// Says something to whoever started the program.
fn tell(text: &str) {
    // Nobody listening is no reason to stop.
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// Says why the program ends.
pub fn complain(error: &anyhow::Error) {
    let _ = writeln!(std::io::stderr(), "hub: {error:#}");
}
