//! Every setting: read once from the environment, refused early by name, documented here and in `hub --help`.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use ipnet::IpNet;
use lettre::message::Mailbox;

use crate::services::mail;
use crate::services::secret::Secret;
use crate::shared::limits::Limits;

/// KiB of memory for one password: the least that OWASP advises with two passes, and the most that makes sense.
const LEAST_MEMORY: u32 = 19_456;
const MOST_MEMORY: u32 = 1_048_576;

/// Name, default and meaning of every setting; what `hub --help` prints.
pub const SETTINGS: &[(&str, &str, &str)] = &[
    ("HUB_LISTEN", "127.0.0.1:8080", "address and port to listen on"),
    (
        "HUB_ORIGIN",
        "http://HUB_LISTEN",
        "the address people type, https in production; requests for another host are refused",
    ),
    ("HUB_DATA", "var", "folder of the embedded database and of files"),
    ("DATABASE_URL", "", "a PostgreSQL server of your own; unset: an embedded one under HUB_DATA"),
    ("HUB_POOL", "10", "connections to the database, 1 to 100"),
    (
        "HUB_CONTACT",
        "",
        "whom to tell of a security problem: a mailto: or https: address for security.txt",
    ),
    (
        "HUB_SECRET",
        "a file under HUB_DATA",
        "32 random bytes in base64 that protect second factors and links; the same on all instances, and asked for with DATABASE_URL",
    ),
    (
        "HUB_SMTP",
        "",
        "mail server, such as smtps://user:password@host or smtp://host:587?tls=required; unset: mails are written to HUB_DATA/mail",
    ),
    ("HUB_MAIL_FROM", "hub@ the host", "who mails come from, such as Hub <hub@example.org>"),
    (
        "HUB_FILES",
        "HUB_DATA/files",
        "where uploaded files go: unset, or a bucket such as s3://files with the usual AWS_ variables",
    ),
    (
        "HUB_TRUSTED_PROXIES",
        "",
        "networks whose X-Forwarded-For is believed, such as 10.0.0.0/8,::1/128",
    ),
    (
        "HUB_LIMITS",
        "",
        "other limits than the built-in ones, such as search=600/60,sign-up-hour=50/3600",
    ),
    ("HUB_PASSWORD_MEMORY", "19456", "KiB of memory to hash one password, 19456 or more"),
    ("HUB_METRICS_LISTEN", "", "address and port on which /metrics is served; unset: nowhere"),
    (
        "HUB_OTLP",
        "",
        "collector of OpenTelemetry for traces, such as http://127.0.0.1:4318/v1/traces; needs the feature opentelemetry",
    ),
    ("HUB_OIDC_ISSUER", "", "provider of single sign-on by OpenID Connect; unset: none"),
    ("HUB_OIDC_CLIENT", "", "the portal's name with that provider"),
    ("HUB_OIDC_SECRET", "", "the portal's secret with that provider"),
    ("HUB_OIDC_NAME", "", "what people call that provider"),
    ("HUB_LOG", "info", "what is logged, such as info or hub=debug"),
    ("HUB_LOG_FORMAT", "text", "text or json"),
    ("HUB_PG_BIN", "", "folder of PostgreSQL's programs for the embedded database, searched first"),
];

/// Settings that are never shown; each may also come from a file that `NAME_FILE` names.
pub const SECRETS: &[&str] = &["DATABASE_URL", "HUB_SECRET", "HUB_SMTP", "HUB_OIDC_SECRET"];

/// A provider of single sign-on.
#[derive(Debug, Clone)]
pub struct Provider {
    pub issuer: String,
    pub client: String,
    pub secret: Hidden,
    pub name: String,
}

/// A text that no log shows.
#[derive(Clone)]
pub struct Hidden(pub String);

impl std::fmt::Debug for Hidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hidden")
    }
}

/// The settings, checked.
#[derive(Debug, Clone)]
pub struct Config {
    pub listen: SocketAddr,
    /// Scheme and authority, without a slash at the end.
    pub origin: String,
    /// Values of `Host` that are answered.
    pub hosts: Vec<String>,
    pub data: PathBuf,
    pub database_url: Option<Hidden>,
    pub pool: u32,
    pub contact: Option<String>,
    /// Unset: kept in a file under `data`.
    pub secret: Option<Secret>,
    pub smtp: Option<Hidden>,
    pub mail_from: Mailbox,
    /// A bucket; unset: a folder under `data`.
    pub files: Option<String>,
    pub trusted_proxies: Vec<IpNet>,
    pub limits: Limits,
    /// In KiB.
    pub password_memory: u32,
    pub metrics_listen: Option<SocketAddr>,
    /// Where traces go, if the program was built for that.
    pub otlp: Option<String>,
    pub provider: Option<Provider>,
    /// Whether this is the portal to try out: it then shows how to sign in as one of the sample people.
    pub demo: bool,
    pub log: String,
    pub log_json: bool,
}

impl Config {
    pub fn from_environment() -> Result<Self> {
        Self::read(|name| match std::env::var(name) {
            Ok(value) => Ok(Some(value)),
            Err(std::env::VarError::NotPresent) => from_file(name),
            Err(std::env::VarError::NotUnicode(_)) => bail!("{name} is not text in UTF-8"),
        })
    }

    /// Reads the settings from anything that knows them by name.
    pub fn read(lookup: impl Fn(&str) -> Result<Option<String>>) -> Result<Self> {
        let given =
            |name: &str| Ok::<_, anyhow::Error>(lookup(name)?.filter(|it| !it.trim().is_empty()));
        let or = |name: &str, default: &str| {
            Ok::<_, anyhow::Error>(given(name)?.unwrap_or_else(|| default.to_owned()))
        };
        let listen: SocketAddr = or("HUB_LISTEN", "127.0.0.1:8080")?
            .parse()
            .context("HUB_LISTEN is not an address with a port, such as 127.0.0.1:8080")?;
        let own_origin = given("HUB_ORIGIN")?;
        let (origin, mut hosts) = match &own_origin {
            None => (format!("http://{listen}"), vec![listen.to_string()]),
            Some(text) => origin(text)?,
        };
        if own_origin.is_none() && listen.ip().is_loopback() {
            hosts.push(format!("localhost:{}", listen.port()));
        }
        let pool = or("HUB_POOL", "10")?;
        let pool = pool.parse().ok().filter(|it| (1..=100).contains(it));
        let contact = begins(&given, "HUB_CONTACT", &["mailto:", "https://"])?;
        let database_url = begins(&given, "DATABASE_URL", &["postgres://", "postgresql://"])?;
        let log = or("HUB_LOG", "info")?;
        log.parse::<tracing_subscriber::filter::Targets>()
            .context("HUB_LOG is not a filter such as info or hub=debug")?;
        let log_json = match or("HUB_LOG_FORMAT", "text")?.as_str() {
            "text" => false,
            "json" => true,
            other => bail!("HUB_LOG_FORMAT is {other}, but must be text or json"),
        };
        Ok(Self {
            secret: secret(&given)?,
            smtp: given("HUB_SMTP")?.map(Hidden),
            mail_from: sender(&given, &hosts)?,
            files: given("HUB_FILES")?,
            trusted_proxies: networks(&or("HUB_TRUSTED_PROXIES", "")?)?,
            limits: Limits::read(&or("HUB_LIMITS", "")?).context("HUB_LIMITS")?,
            password_memory: memory(&given)?,
            metrics_listen: metrics_listen(&given)?,
            otlp: otlp(&given)?,
            provider: provider(&given)?,
            demo: false,
            listen,
            origin,
            hosts,
            data: or("HUB_DATA", "var")?.into(),
            database_url: database_url.map(Hidden),
            pool: pool.context("HUB_POOL must be a number from 1 to 100")?,
            contact,
            log,
            log_json,
        })
    }

    /// Whether the portal is reached over TLS, so that browsers may be told to insist on it.
    pub fn is_https(&self) -> bool {
        self.origin.starts_with("https://")
    }
}

/// A setting that must begin with one of some words.
fn begins(
    given: &impl Fn(&str) -> Result<Option<String>>,
    name: &str,
    words: &[&str],
) -> Result<Option<String>> {
    let value = given(name)?;
    if value.as_ref().is_some_and(|it| !words.iter().any(|word| it.starts_with(word))) {
        bail!("{name} must begin with {}", words.join(" or "));
    }
    Ok(value)
}

fn secret(given: &impl Fn(&str) -> Result<Option<String>>) -> Result<Option<Secret>> {
    given("HUB_SECRET")?.map(|it| Secret::read(&it)).transpose().context("HUB_SECRET")
}

fn sender(given: &impl Fn(&str) -> Result<Option<String>>, hosts: &[String]) -> Result<Mailbox> {
    let host = hosts.first().and_then(|it| it.split(':').next()).unwrap_or_default();
    // An address made of numbers is nobody's mail domain.
    let named = host.contains(|it: char| it.is_ascii_alphabetic()) && host.contains('.');
    let default = format!("hub@{}", if named { host } else { "localhost" });
    mail::sender(&given("HUB_MAIL_FROM")?.unwrap_or(default)).context("HUB_MAIL_FROM")
}

fn memory(given: &impl Fn(&str) -> Result<Option<String>>) -> Result<u32> {
    let text = given("HUB_PASSWORD_MEMORY")?.unwrap_or_else(|| LEAST_MEMORY.to_string());
    let memory = text.parse().ok().filter(|it| (LEAST_MEMORY..=MOST_MEMORY).contains(it));
    memory.context("HUB_PASSWORD_MEMORY must be from 19456 to 1048576")
}

fn otlp(given: &impl Fn(&str) -> Result<Option<String>>) -> Result<Option<String>> {
    let address = begins(given, "HUB_OTLP", &["http://", "https://"])?;
    if address.is_some() && !cfg!(feature = "opentelemetry") {
        bail!("HUB_OTLP needs a program built with `--features opentelemetry`");
    }
    Ok(address)
}

fn metrics_listen(given: &impl Fn(&str) -> Result<Option<String>>) -> Result<Option<SocketAddr>> {
    let address = given("HUB_METRICS_LISTEN")?.map(|it| it.parse()).transpose();
    address.context("HUB_METRICS_LISTEN is not an address with a port, such as 127.0.0.1:9464")
}

fn from_file(name: &str) -> Result<Option<String>> {
    let variable = format!("{name}_FILE");
    match std::env::var_os(&variable) {
        Some(path) if SECRETS.contains(&name) => {
            let text = std::fs::read_to_string(&path);
            Ok(Some(text.with_context(|| format!("{variable} cannot be read"))?.trim().to_owned()))
        }
        _ => Ok(None),
    }
}

fn networks(text: &str) -> Result<Vec<IpNet>> {
    let parts = text.split(',').map(str::trim).filter(|it| !it.is_empty());
    let network = |it: &str| it.parse().or_else(|_| it.parse::<IpAddr>().map(IpNet::from));
    parts
        .map(|it| network(it).with_context(|| format!("HUB_TRUSTED_PROXIES: {it} is no network")))
        .collect()
}

fn provider(given: &impl Fn(&str) -> Result<Option<String>>) -> Result<Option<Provider>> {
    let Some(issuer) = given("HUB_OIDC_ISSUER")? else { return Ok(None) };
    let needed = |name: &str| given(name)?.with_context(|| format!("{name} is missing"));
    Ok(Some(Provider {
        client: needed("HUB_OIDC_CLIENT")?,
        secret: Hidden(needed("HUB_OIDC_SECRET")?),
        name: given("HUB_OIDC_NAME")?.unwrap_or_else(|| "OpenID Connect".to_owned()),
        issuer,
    }))
}

fn origin(text: &str) -> Result<(String, Vec<String>)> {
    let wrong = "HUB_ORIGIN must be a scheme and a host, such as https://hub.example.org";
    let uri: axum::http::Uri = text.trim_end_matches('/').parse().context(wrong)?;
    let scheme = uri.scheme_str().filter(|it| ["http", "https"].contains(it)).context(wrong)?;
    let authority = uri.authority().context(wrong)?.as_str().to_lowercase();
    if uri.path() != "/" || uri.query().is_some() || authority.contains('@') {
        bail!("{wrong}");
    }
    Ok((format!("{scheme}://{authority}"), vec![authority]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(settings: &[(&str, &str)]) -> Result<Config> {
        Config::read(|name| Ok(settings.iter().find(|it| it.0 == name).map(|it| it.1.to_owned())))
    }

    #[test]
    fn nothing_needs_to_be_set() {
        let config = read(&[]).unwrap();
        assert_eq!(config.origin, "http://127.0.0.1:8080");
        assert_eq!(config.hosts, ["127.0.0.1:8080", "localhost:8080"]);
        assert!(config.database_url.is_none());
    }

    #[test]
    fn a_wrong_setting_is_refused_by_name() {
        for (name, value) in [
            ("HUB_LISTEN", "8080"),
            ("HUB_ORIGIN", "hub.example.org"),
            ("HUB_ORIGIN", "https://hub.example.org/path"),
            ("HUB_ORIGIN", "ftp://hub.example.org"),
            ("HUB_POOL", "0"),
            ("HUB_POOL", "many"),
            ("HUB_CONTACT", "somebody"),
            ("DATABASE_URL", "mysql://x"),
            ("HUB_LOG", "hub=loud"),
            ("HUB_LOG_FORMAT", "xml"),
            ("HUB_SECRET", "short"),
            ("HUB_MAIL_FROM", "nobody"),
            ("HUB_TRUSTED_PROXIES", "10.0.0.0/8,somewhere"),
            ("HUB_LIMITS", "search=0/1"),
            ("HUB_PASSWORD_MEMORY", "1024"),
            ("HUB_METRICS_LISTEN", "9464"),
        ] {
            let error = format!("{:#}", read(&[(name, value)]).unwrap_err());
            assert!(error.contains(name), "{name}={value}: {error}");
        }
    }

    #[test]
    fn an_origin_names_the_only_host() {
        let config = read(&[("HUB_ORIGIN", "https://Hub.Example.org/")]).unwrap();
        assert_eq!(config.origin, "https://hub.example.org");
        assert_eq!(config.hosts, ["hub.example.org"]);
        assert!(config.is_https());
    }
}
