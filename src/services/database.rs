//! The pool of connections to Postgres, and the limits on each.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{ConnectOptions, Connection, PgPool};

/// Longest wait for a connection.
const ACQUIRE: Duration = Duration::from_secs(2);
/// A connection idle for longer is asked whether it is still there.
const PROVE_AFTER: Duration = Duration::from_secs(1);

/// The schema, built into the program.
pub static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!();

/// How to reach a server named by an address.
pub fn at_url(url: &str) -> Result<PgConnectOptions> {
    url.parse().context("DATABASE_URL is not an address of a PostgreSQL server")
}

/// How to reach the embedded server.
pub fn at_socket(folder: &Path) -> PgConnectOptions {
    PgConnectOptions::new_without_pgpass().socket(folder).username("hub").database("hub")
}

/// A pool that connects when first asked: a database that is away is no reason not to start.
pub fn pool(options: PgConnectOptions, size: u32) -> PgPool {
    let options = options
        .application_name("hub")
        .options([
            ("statement_timeout", "5s"),
            ("lock_timeout", "2s"),
            ("idle_in_transaction_session_timeout", "10s"),
        ])
        .log_slow_statements(tracing::log::LevelFilter::Warn, Duration::from_secs(1));
    PgPoolOptions::new()
        .max_connections(size)
        .acquire_timeout(ACQUIRE)
        .test_before_acquire(false)
        // Asking before every statement would double the round trips; a second of trust is what a restart costs.
        .before_acquire(|connection, meta| {
            Box::pin(async move {
                if meta.idle_for > PROVE_AFTER {
                    connection.ping().await?;
                }
                Ok(true)
            })
        })
        .connect_lazy_with(options)
}

/// Brings the schema up to date; two instances may try at once.
pub async fn migrate(db: &PgPool) -> Result<()> {
    let mut connection = db.acquire().await.context("the database does not answer")?;
    sqlx::query("set statement_timeout = 0").execute(&mut *connection).await?;
    sqlx::query("set lock_timeout = 0").execute(&mut *connection).await?;
    MIGRATIONS.run(&mut *connection).await.context("a migration failed")?;
    connection.close().await?;
    Ok(())
}

/// Whether the schema is the one this program was built for.
pub async fn is_migrated(db: &PgPool) -> Result<bool, sqlx::Error> {
    let known: bool = sqlx::query_scalar("select to_regclass('_sqlx_migrations') is not null")
        .fetch_one(db)
        .await?;
    if !known {
        return Ok(false);
    }
    let sql = "select coalesce(max(version), 0) from _sqlx_migrations where success";
    let version: i64 = sqlx::query_scalar(sql).fetch_one(db).await?;
    Ok(MIGRATIONS.iter().all(|it| it.version <= version))
}

/// Refuses a server that may forget what it has acknowledged.
pub async fn must_be_durable(db: &PgPool) -> Result<()> {
    let sql = "
        select name, setting from pg_settings
         where name in ('fsync', 'synchronous_commit', 'full_page_writes') and setting = 'off'";
    let off: Vec<(String, String)> = sqlx::query_as(sql).fetch_all(db).await?;
    if let Some((name, _)) = off.first() {
        bail!("the database runs with {name} = off and could lose what people wrote; turn it on");
    }
    Ok(())
}
