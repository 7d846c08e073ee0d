//! Every setting: read once from the environment, refused early by name, documented here and in `hub --help`.

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

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
    ("HUB_LOG", "info", "what is logged, such as info or hub=debug"),
    ("HUB_LOG_FORMAT", "text", "text or json"),
    ("HUB_PG_BIN", "", "folder of PostgreSQL's programs for the embedded database, searched first"),
];

/// The settings, checked.
#[derive(Debug, Clone)]
pub struct Config {
    pub listen: SocketAddr,
    /// Scheme and authority, without a slash at the end.
    pub origin: String,
    /// Values of `Host` that are answered.
    pub hosts: Vec<String>,
    pub data: PathBuf,
    pub database_url: Option<String>,
    pub pool: u32,
    pub contact: Option<String>,
    pub log: String,
    pub log_json: bool,
}

impl Config {
    pub fn from_environment() -> Result<Self> {
        Self::read(|name| match std::env::var(name) {
            Ok(value) => Ok(Some(value)),
            Err(std::env::VarError::NotPresent) => Ok(None),
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
        let contact = given("HUB_CONTACT")?;
        if contact
            .as_ref()
            .is_some_and(|it| !it.starts_with("mailto:") && !it.starts_with("https://"))
        {
            bail!("HUB_CONTACT must begin with mailto: or https://");
        }
        let database_url = given("DATABASE_URL")?;
        if database_url
            .as_ref()
            .is_some_and(|it| !it.starts_with("postgres://") && !it.starts_with("postgresql://"))
        {
            bail!("DATABASE_URL must begin with postgres://");
        }
        let log = or("HUB_LOG", "info")?;
        log.parse::<tracing_subscriber::filter::Targets>()
            .context("HUB_LOG is not a filter such as info or hub=debug")?;
        let log_json = match or("HUB_LOG_FORMAT", "text")?.as_str() {
            "text" => false,
            "json" => true,
            other => bail!("HUB_LOG_FORMAT is {other}, but must be text or json"),
        };
        Ok(Self {
            listen,
            origin,
            hosts,
            data: or("HUB_DATA", "var")?.into(),
            database_url,
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
