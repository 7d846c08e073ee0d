//! What every template needs to know about the visit.

use std::convert::Infallible;
use std::fmt::Display;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header;
use axum::http::request::Parts;
use chrono::{DateTime, Utc};

use super::{assets, icons};
use crate::app::App;
use crate::config::Config;
use crate::domain::language::Language;
use crate::services::markdown::Html;
use crate::services::{formats, messages};

/// The appearance chosen instead of the system's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Theme {
    Light,
    Dark,
}

impl Theme {
    pub fn key(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Light, Self::Dark].into_iter().find(|it| it.key() == key)
    }
}

/// The visit: which page, in which language, looking how.
#[derive(Debug, Clone)]
pub struct Page {
    pub language: Language,
    pub theme: Option<Theme>,
    /// Path without the language's prefix.
    pub path: String,
    /// Query with its question mark, or nothing.
    pub query: String,
    /// A language that the browser asks for and this page could be shown in; only at `/`.
    pub offer: Option<Language>,
    /// Shown on pages that report a fault of ours.
    pub request_id: String,
    config: Arc<Config>,
}

/// A language in which there is a page, for the switch and for machines.
pub struct Alternate {
    pub language: Language,
    pub address: String,
    pub current: bool,
}

impl Page {
    pub fn open(
        app: &App,
        language: Language,
        path: &str,
        query: Option<&str>,
        headers: &HeaderMap,
    ) -> Self {
        let request_id = headers.get("x-request-id").and_then(|it| it.to_str().ok());
        Self {
            language,
            theme: cookie(headers, "__Host-theme").and_then(Theme::from_key),
            path: path.to_owned(),
            query: query.map(|it| format!("?{it}")).unwrap_or_default(),
            offer: if path == "/" && language == Language::En { offer(headers) } else { None },
            request_id: request_id.unwrap_or_default().to_owned(),
            config: app.config.clone(),
        }
    }

    /// The language by value, as templates need it for arguments.
    pub fn lang(&self) -> Language {
        self.language
    }

    /// A message without arguments.
    pub fn t(&self, key: &str) -> &'static str {
        messages::plain(self.language, key)
    }

    /// A message about a number of things.
    pub fn tn(&self, key: &str, n: impl Count) -> String {
        messages::counted(self.language, key, n.count())
    }

    /// A message with one text in it, called `$it` in the catalogues.
    pub fn tw(&self, key: &str, text: impl Display) -> String {
        messages::with(self.language, key, &[("it", &text.to_string())])
    }

    /// A message with two texts in it, `$it` and `$other`.
    pub fn tww(&self, key: &str, text: impl Display, other: impl Display) -> String {
        messages::with(
            self.language,
            key,
            &[("it", &text.to_string()), ("other", &other.to_string())],
        )
    }

    pub fn number(&self, n: impl Count) -> String {
        formats::number(self.language, n.count())
    }

    pub fn day(&self, time: &DateTime<Utc>) -> String {
        formats::day(self.language, *time)
    }

    /// A day written `2018-12-10` in the reference data.
    pub fn iso_day(&self, day: &str) -> String {
        day.parse().map_or_else(|_| day.to_owned(), |it| formats::date(self.language, it))
    }

    /// A path of this site in the visitor's language.
    pub fn to(&self, path: impl AsRef<str>) -> String {
        match (self.language.prefix(), path.as_ref()) {
            ("", path) => path.to_owned(),
            (prefix, "/") => prefix.to_owned(),
            (prefix, path) => format!("{prefix}{path}"),
        }
    }

    /// The same visit in another language.
    pub fn spoken(&self, language: Language) -> Self {
        Self { language, ..self.clone() }
    }

    /// The address of this page in another language.
    pub fn in_language(&self, language: Language) -> String {
        let page = self.spoken(language);
        page.to(format!("{}{}", self.path, self.query)).replacen(
            "/?",
            "?",
            usize::from(self.path == "/" && !language.prefix().is_empty()),
        )
    }

    /// The page in the language that the browser would rather have, and how that language says so.
    pub fn offered(&self) -> Option<(Alternate, &'static str)> {
        self.offer.map(|language| (self.alternate(language), messages::plain(language, "offer")))
    }

    pub fn alternates(&self) -> Vec<Alternate> {
        Language::BY_OWN_NAME.map(|language| self.alternate(language)).into()
    }

    fn alternate(&self, language: Language) -> Alternate {
        let address = self.in_language(language);
        Alternate { language, address, current: language == self.language }
    }

    /// With scheme and host.
    pub fn absolute(&self, path: impl AsRef<str>) -> String {
        format!("{}{}", self.config.origin, path.as_ref())
    }

    /// How to reach the operator: an address, and how it is written.
    pub fn contact(&self) -> Option<(&str, &str)> {
        let address = self.config.contact.as_deref()?;
        Some((address, address.trim_start_matches("mailto:")))
    }

    /// The address of a static file.
    pub fn asset(&self, name: &str) -> &'static str {
        assets::address(name)
    }

    pub fn icon(&self, name: &str) -> Html {
        icons::icon(name)
    }

    /// Whether the visitor is in a part of the site, for the navigation.
    pub fn is_in(&self, part: &str) -> bool {
        self.path == part || self.path.strip_prefix(part).is_some_and(|it| it.starts_with('/'))
    }
}

/// Numbers that messages can be about.
pub trait Count {
    fn count(self) -> usize;
}

impl Count for usize {
    fn count(self) -> usize {
        self
    }
}

impl<T: Count + Copy> Count for &T {
    fn count(self) -> usize {
        (*self).count()
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Page {
    type Rejection = Infallible;

    /// # Panics
    /// When a route is mounted outside the frame, which opens the page.
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get::<Self>().cloned().expect("every route is inside the frame"))
    }
}

/// The value of a cookie.
pub fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|it| it.to_str().ok());
    cookies
        .flat_map(|it| it.split(';'))
        .filter_map(|it| it.trim().split_once('='))
        .find(|it| it.0 == name)
        .map(|it| it.1)
}

/// The language that the browser would rather have than English, of those there are.
fn offer(headers: &HeaderMap) -> Option<Language> {
    let wanted = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let wanted = fluent_langneg::accepted_languages::parse(wanted);
    let first = wanted
        .iter()
        .find_map(|it| Language::from_code(it.language.as_str()))
        .unwrap_or(Language::En);
    (first != Language::En).then_some(first)
}
