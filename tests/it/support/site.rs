//! One database, one router.

use std::collections::HashSet;
use std::future::Future;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock};

use axum::body::Body;
use axum::http::{Method, Request};
use hub::app::App;
use hub::config::Config;
use hub::services::clock::Clock;
use hub::services::database;
use hub::services::postgres::{Embedded, Purpose};
use hub::services::secret::Secret;
use hub::{commands, routes, sample};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{AssertSqlSafe, Connection, PgConnection, PgPool};
use tower::ServiceExt;

use super::Screen;

/// Where the site of every test seems to be.
pub const HOST: &str = "hub.test";

/// A portal with a database and a folder of its own.
pub struct Site {
    pub db: PgPool,
    pub app: App,
    /// Mails that have been looked at.
    pub seen: Mutex<HashSet<String>>,
    /// Built with the first request.
    router: OnceLock<hub::web::edge::Site>,
}

/// What a database begins with.
#[derive(Clone, Copy)]
enum Content {
    Samples,
    Nothing,
}

impl Site {
    /// Runs a test on a site with the sample records, and clears the database away when it passes.
    pub async fn run<F: Future<Output = ()>>(test: impl FnOnce(Site) -> F) {
        Self::run_on(Content::Samples, test).await;
    }

    /// The same on a site where nothing has been published.
    pub async fn run_empty<F: Future<Output = ()>>(test: impl FnOnce(Site) -> F) {
        Self::run_on(Content::Nothing, test).await;
    }

    async fn run_on<F: Future<Output = ()>>(content: Content, test: impl FnOnce(Site) -> F) {
        let name = clone(content).await;
        let db = database::pool(server().database(&name), 5);
        let site = Self::on(db.clone());
        let folder = site.app.config.data.clone();
        test(site).await;
        db.close().await;
        std::fs::remove_dir_all(folder).unwrap();
        command(&format!("drop database {name}")).await.unwrap();
    }

    /// A site on any database, also on one that is away.
    pub fn on(db: PgPool) -> Self {
        Self::with(db, |_| {})
    }

    /// A site with settings of its own. Its clock stands still until it is moved, and hashing is cheap.
    pub fn with(db: PgPool, set: impl FnOnce(&mut Config)) -> Self {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let data = std::env::temp_dir().join(format!("hub-site-{}-{number}", std::process::id()));
        let settings = [
            ("HUB_ORIGIN", format!("https://{HOST}")),
            ("HUB_DATA", data.to_str().unwrap().to_owned()),
            ("HUB_TRUSTED_PROXIES", "127.0.0.1".to_owned()),
        ];
        let known = |name: &str| settings.iter().find(|it| it.0 == name).map(|it| it.1.clone());
        let mut config = Config::read(|name| Ok(known(name))).unwrap();
        config.password_memory = 64;
        config.secret = Some(Secret::new());
        set(&mut config);
        let now = std::time::SystemTime::now().into();
        let app = App::new(db.clone(), config, Clock::at(now)).unwrap();
        Self { db, app, seen: Mutex::default(), router: OnceLock::new() }
    }

    pub async fn get(&self, path: &str) -> Screen {
        self.send(Method::GET, path, &[], "").await
    }

    pub async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Screen {
        self.send(Method::GET, path, headers, "").await
    }

    /// Sends a request as it stands; a `host` among the headers replaces the usual one.
    pub async fn send(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Screen {
        self.send_bytes(method, path, headers, body.as_bytes().to_vec()).await
    }

    pub async fn send_bytes(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: Vec<u8>,
    ) -> Screen {
        let mut request = Request::builder().method(method).uri(path);
        if !headers.iter().any(|it| it.0 == "host") {
            request = request.header("host", HOST);
        }
        for (name, value) in headers.iter().filter(|it| !it.1.is_empty()) {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::from(body)).unwrap();
        let response = self.router().oneshot(request).await.unwrap();
        Screen::read(path, response).await
    }

    fn router(&self) -> hub::web::edge::Site {
        self.router.get_or_init(|| routes::site(self.app.clone())).clone()
    }

    /// The same site with something else inside, such as another way out for mail.
    pub fn with_app(db: PgPool, app: App) -> Self {
        Self { db, app, seen: Mutex::default(), router: OnceLock::new() }
    }

    /// A number from the database.
    pub async fn count(&self, sql: &'static str) -> i64 {
        sqlx::query_scalar(sql).fetch_one(&self.db).await.unwrap()
    }
}

static NEXT: AtomicU32 = AtomicU32::new(0);

/// The test server, started by the first test and left to the next run for ten seconds.
fn server() -> PgConnectOptions {
    static SERVER: OnceLock<Embedded> = OnceLock::new();
    let server = SERVER.get_or_init(|| Embedded::start(&folder(), Purpose::Tests).unwrap());
    PgConnectOptions::new_without_pgpass().socket(server.socket()).username("hub")
}

/// In memory where there is some, and apart for every checkout.
fn folder() -> PathBuf {
    let checkout = env!("CARGO_MANIFEST_DIR");
    let number =
        checkout.bytes().fold(7_u64, |sum, it| sum.wrapping_mul(31).wrapping_add(u64::from(it)));
    let memory = PathBuf::from("/dev/shm");
    if memory.is_dir() {
        memory.join(format!("hub-test-{number:x}"))
    } else {
        PathBuf::from(checkout).join("target/test-postgres")
    }
}

async fn command(sql: &str) -> Result<(), sqlx::Error> {
    let mut connection = PgConnection::connect_with(&server().database("hub")).await?;
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut connection).await?;
    connection.close().await
}

/// A copy of the template, which the first test of these migrations and samples makes.
async fn clone(content: Content) -> String {
    let template = template(content);
    let name = format!("test_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    let copy = format!("create database {name} template {template} strategy file_copy");
    if let Err(error) = command(&copy).await {
        let missing = error.as_database_error().and_then(sqlx::error::DatabaseError::code)
            == Some("3D000".into());
        assert!(missing, "{error}");
        make(&template, content).await;
        command(&copy).await.unwrap();
    }
    name
}

fn template(content: Content) -> String {
    let mut sum = 0_u64;
    for migration in database::MIGRATIONS.iter() {
        for byte in migration.checksum.iter() {
            sum = sum.wrapping_mul(31).wrapping_add(u64::from(*byte));
        }
    }
    for byte in include_bytes!("../../../src/sample/practices.json") {
        sum = sum.wrapping_mul(31).wrapping_add(u64::from(*byte));
    }
    match content {
        Content::Samples => format!("samples_{sum:x}"),
        Content::Nothing => format!("nothing_{sum:x}"),
    }
}

async fn make(template: &str, content: Content) {
    let mut lock = PgConnection::connect_with(&server().database("hub")).await.unwrap();
    sqlx::query("select pg_advisory_lock(23)").execute(&mut lock).await.unwrap();
    let known: bool =
        sqlx::query_scalar("select exists (select from pg_database where datname = $1)")
            .bind(template)
            .fetch_one(&mut lock)
            .await
            .unwrap();
    if !known {
        let partial = format!("{template}_new");
        command(&format!("drop database if exists {partial}")).await.unwrap();
        command(&format!("create database {partial}")).await.unwrap();
        let db = database::pool(server().database(&partial), 2);
        commands::prepare(&db).await.unwrap();
        if matches!(content, Content::Samples) {
            assert_eq!(sample::load(&db).await.unwrap(), 84);
            assert_eq!(sample::load(&db).await.unwrap(), 0, "loading twice adds nothing");
        }
        db.close().await;
        command(&format!("alter database {partial} rename to {template}")).await.unwrap();
    }
    lock.close().await.unwrap();
}

/// A pool on a server that is not there.
pub fn nowhere() -> PgPool {
    let options = PgConnectOptions::new_without_pgpass().socket("/nonexistent").username("hub");
    PgPoolOptions::new()
        .acquire_timeout(std::time::Duration::from_secs(1))
        .connect_lazy_with(options)
}
