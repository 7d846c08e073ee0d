//! What `hub` can be told to do.

use std::io::Write;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use sqlx::PgPool;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{oneshot, watch};
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::prelude::*;

use crate::app::App;
use crate::config::Config;
use crate::domain::viewer::{ReviewerKind, Role};
use crate::features::accounts::store as people;
use crate::features::admin::workflow;
use crate::services::clock::Clock;
use crate::services::database;
use crate::services::postgres::{Embedded, Purpose};
use crate::shared::countries;
use crate::web::{assets, edge, metrics};
use crate::{routes, sample, work as worker};

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
            (database::at_url(&url.0)?, None)
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
    must_share_a_secret(&config)?;
    let database = Database::open(&config).await?;
    let outcome = match database::is_migrated(&database.db).await {
        Ok(true) => run(&config, &database, false).await,
        Ok(false) => Err(anyhow::anyhow!("the database is not migrated: run `hub migrate` first")),
        Err(error) => Err(error.into()),
    };
    database.close().await?;
    outcome
}

/// Instances that share a database must share the secret, or none can read what another one sealed.
fn must_share_a_secret(config: &Config) -> Result<()> {
    if config.database_url.is_some() && config.secret.is_none() {
        bail!("HUB_SECRET must be set with DATABASE_URL: make one with `openssl rand -base64 32`");
    }
    Ok(())
}

/// Migrates, seeds and serves.
pub async fn demo(mut config: Config) -> Result<()> {
    config.demo = true;
    if config.database_url.is_some() {
        bail!(
            "`hub demo` is for the embedded database; with DATABASE_URL run migrate, seed and serve"
        );
    }
    let database = Database::open(&config).await?;
    let outcome = async {
        prepare(&database.db).await?;
        sample::load(&database.db).await?;
        let app = App::new(database.db.clone(), config.clone(), Clock::default())?;
        sample::load_people(&app).await?;
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

/// Does background work on a database that has been migrated, and serves nobody.
pub async fn work(config: Config) -> Result<()> {
    must_share_a_secret(&config)?;
    let database = Database::open(&config).await?;
    let outcome = async {
        if !database::is_migrated(&database.db).await? {
            bail!("the database is not migrated: run `hub migrate` first");
        }
        let app = App::new(database.db.clone(), config.clone(), Clock::default())?;
        let watch = database.look_after();
        let (stop, stopping) = watch::channel(false);
        let working = tokio::spawn(worker::run(app, stopping));
        tell("Working. Stop it with Ctrl-C.");
        stopped()?.await;
        // The worker listens for as long as it runs.
        let _ = stop.send(true);
        working.await?;
        if let Some(watch) = watch {
            watch.end().await;
        }
        Ok(())
    };
    let outcome = outcome.await;
    database.close().await?;
    outcome
}

/// Gives somebody a role: the only way to the first administrator.
pub async fn promote(config: Config, email: &str, role: &str) -> Result<()> {
    let role = match role {
        "reviewer-un" => (Role::Reviewer, Some(ReviewerKind::Un)),
        "reviewer-external" => (Role::Reviewer, Some(ReviewerKind::External)),
        key => {
            let known = Role::from_key(&key.replace('-', "_")).filter(|it| *it != Role::Reviewer);
            (known.context("roles are: reviewer-un, reviewer-external, editor, chief-editor, moderator, administrator")?, None)
        }
    };
    let database = Database::open(&config).await?;
    let outcome = async {
        let app = App::new(database.db.clone(), config.clone(), Clock::default())?;
        let mut tx = app.db.begin().await?;
        let person = people::credentials(&mut *tx, email).await.map_err(reason)?;
        let person = person.with_context(|| format!("{email} has no account"))?;
        let given = workflow::grant(&mut tx, &app, person.id, role, None).await.map_err(reason)?;
        tx.commit().await?;
        tell(if given {
            "Done. The role asks for a new sign-in."
        } else {
            "The role was there already."
        });
        Ok(())
    };
    let outcome = outcome.await;
    database.close().await?;
    outcome
}

/// What a visitor would be told, told to the operator.
fn reason(error: crate::error::Error) -> anyhow::Error {
    match error {
        crate::error::Error::Internal(reason) | crate::error::Error::Unavailable(reason) => {
            anyhow::anyhow!("{reason:#}")
        }
        other => anyhow::anyhow!("{other:?}"),
    }
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
    let app = App::new(database.db.clone(), config.clone(), Clock::default())?;
    let site = routes::site(app.clone());
    let watch = database.look_after();
    let (stop, stopping) = watch::channel(false);
    let figures = match config.metrics_listen {
        None => None,
        Some(address) => {
            let listener = TcpListener::bind(address).await;
            let listener = listener.context("cannot listen on HUB_METRICS_LISTEN")?;
            let mut stopping = stopping.clone();
            let end = async move {
                // Also when the sender has gone.
                let _ = stopping.wait_for(|it| *it).await;
            };
            Some(tokio::spawn(edge::serve(listener, metrics::site(app.clone()), end, false)))
        }
    };
    let working = tokio::spawn(worker::run(app, stopping));
    tell(&format!("The portal is at {}", config.origin));
    if demo {
        tell("It shows sample data. Stop it with Ctrl-C.");
    }
    edge::serve(listener, site, stopped()?, !demo).await;
    // The worker listens for as long as it runs.
    let _ = stop.send(true);
    working.await?;
    if let Some(figures) = figures {
        figures.await?;
    }
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

/// Sends the log to the standard error; with the feature `opentelemetry` and `HUB_OTLP`, traces to a collector too.
pub fn log_to_stderr(config: &Config) -> Result<()> {
    // The filter was checked when the settings were read.
    let filter: Targets = config.log.parse().unwrap_or_default();
    let text = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    let text = if config.log_json { text.json().boxed() } else { text.compact().boxed() };
    let registry = tracing_subscriber::registry().with(text.with_filter(filter));
    #[cfg(feature = "opentelemetry")]
    let registry = registry.with(config.otlp.as_deref().map(traces).transpose()?);
    registry.init();
    Ok(())
}

/// Spans on their way to a collector, over HTTP.
#[cfg(feature = "opentelemetry")]
fn traces<S>(address: &str) -> Result<impl tracing_subscriber::Layer<S>>
where
    S: tracing::Subscriber + for<'s> tracing_subscriber::registry::LookupSpan<'s>,
{
    use opentelemetry::trace::TracerProvider;
    use opentelemetry_otlp::{SpanExporter, WithExportConfig};
    // The second call finds it installed.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let exporter = SpanExporter::builder().with_http().with_endpoint(address).build();
    let provider = opentelemetry_sdk::trace::SdkTracerProvider::builder()
        .with_batch_exporter(exporter.context("HUB_OTLP")?)
        .with_resource(opentelemetry_sdk::Resource::builder().with_service_name("hub").build())
        .build();
    let tracer = provider.tracer("hub");
    opentelemetry::global::set_tracer_provider(provider);
    let spans = Targets::new().with_target("hub", tracing::Level::INFO);
    Ok(tracing_opentelemetry::layer().with_tracer(tracer).with_filter(spans))
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
