//! What every template needs to know about the visit.

use std::convert::Infallible;
use std::fmt::Display;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header;
use axum::http::request::Parts;
use chrono::{DateTime, Utc};

use super::network::{self, Peer};
use super::{assets, cookies, icons};
use crate::app::App;
use crate::config::{Config, Provider};
use crate::domain::form::Problem;
use crate::domain::language::Language;
use crate::domain::place::{self, Country};
use crate::domain::viewer::{Role, Viewer};
use crate::error::Result;
use crate::services::markdown::Html;
use crate::services::secret::{self, Token};
use crate::services::{formats, messages};
use crate::shared::sessions::{self, Place};

/// What a page says after something has been done, by the word that its address carries.
const DONE: &[(&str, &str)] = &[
    ("saved", "saved"),
    ("signed-out", "signed-out"),
    ("confirmed", "confirmation-done"),
    ("address", "confirmation-changed"),
    ("address-kept", "address-undone"),
    ("reset", "password-reset-done"),
    ("password", "password-changed"),
    ("factor-on", "second-factor-done"),
    ("factor-off", "second-factor-removed"),
    ("session", "session-ended"),
    ("sessions", "session-others-ended"),
    ("deleted", "deletion-done"),
    ("asked", "organisation-asked"),
    ("joined", "organisation-joined"),
    ("left", "organisation-left"),
    ("uploaded", "organisation-uploaded"),
    ("removed", "organisation-file-removed"),
];

/// The token of the forms on a page, made only when one is written or sent: most visits have none.
#[derive(Default)]
struct Forms {
    /// What the browser brought: the token of its session, or of its forms.
    held: Option<Token>,
    /// Made for this visit: the browser must be given it if a form was written.
    fresh: OnceLock<Token>,
    text: OnceLock<String>,
    written: AtomicBool,
}

impl std::fmt::Debug for Forms {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Forms")
    }
}

impl Forms {
    fn of(held: Option<Token>) -> Arc<Self> {
        Arc::new(Self { held, ..Self::default() })
    }

    fn text(&self) -> &str {
        self.text.get_or_init(|| {
            self.held.as_ref().unwrap_or_else(|| self.fresh.get_or_init(Token::new)).for_forms()
        })
    }
}

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
    pub viewer: Option<Arc<Viewer>>,
    /// Where the visitor is, as far as it can be believed.
    pub address: IpAddr,
    forms: Arc<Forms>,
    config: Arc<Config>,
}

/// A language in which there is a page, for the switch and for machines.
pub struct Alternate {
    pub language: Language,
    pub address: String,
    pub current: bool,
}

impl Page {
    /// Opens a page for nobody in particular; `recognise` finds out who it is.
    pub fn open(
        app: &App,
        language: Language,
        path: &str,
        query: Option<&str>,
        (headers, peer): (&HeaderMap, Option<Peer>),
    ) -> Self {
        let text = |name: &str| headers.get(name).and_then(|it| it.to_str().ok());
        Self {
            language,
            theme: cookies::read(headers, cookies::THEME).and_then(Theme::from_key),
            path: path.to_owned(),
            query: query.map(|it| format!("?{it}")).unwrap_or_default(),
            offer: if path == "/" && language == Language::En { offer(headers) } else { None },
            request_id: text("x-request-id").unwrap_or_default().to_owned(),
            viewer: None,
            address: network::client(peer, headers, &app.config.trusted_proxies),
            forms: Forms::of(cookies::token(headers, cookies::FORM)),
            config: app.config.clone(),
        }
    }

    /// Finds out who is looking: one statement, and only when the browser names a session.
    pub async fn recognise(&mut self, app: &App, session: Option<Token>) -> Result<()> {
        let Some(token) = session else { return Ok(()) };
        if let Some(viewer) = sessions::viewer(&app.db, &token, app.clock.now()).await? {
            self.viewer = Some(Arc::new(viewer));
            self.forms = Forms::of(Some(token));
        }
        Ok(())
    }

    /// What every form of this page carries.
    pub fn form_token(&self) -> &str {
        self.forms.written.store(true, Ordering::Relaxed);
        self.forms.text()
    }

    /// What only this visitor's browser can say.
    pub fn visit(&self) -> &str {
        self.forms.text()
    }

    /// A value that makes a form known when it is sent twice.
    pub fn form_key(&self) -> String {
        Token::new().written()
    }

    pub fn is_own_form(&self, token: &str) -> bool {
        secret::same(token, self.forms.text())
    }

    /// Whether the page is this visit's alone, since it has a form.
    pub fn has_form(&self) -> bool {
        self.forms.written.load(Ordering::Relaxed)
    }

    /// What the browser must be given for the form on this page to be taken.
    pub fn fresh_form(&self) -> Option<String> {
        self.forms.fresh.get().filter(|_| self.has_form()).map(Token::written)
    }

    /// Whether the navigation leads to the administration.
    pub fn administers(&self) -> bool {
        self.viewer.as_ref().is_some_and(|it| it.has_role(Role::Administrator))
    }

    /// What limits count by.
    pub fn network(&self) -> String {
        network::limited(self.address)
    }

    /// What the list of sessions shows of this visit.
    pub fn place(&self, headers: &HeaderMap) -> Place {
        let agent = headers.get(header::USER_AGENT).and_then(|it| it.to_str().ok());
        let agent = agent.unwrap_or_default().chars().take(200).collect();
        Place { agent, network: network::rough(self.address) }
    }

    /// The countries that lists offer, in the reader's order.
    pub fn countries(&self) -> Vec<&'static Country> {
        let mut countries: Vec<_> = place::countries().iter().filter(|it| it.selectable).collect();
        formats::sort_by_name(self.language, &mut countries, |it| it.name(self.language));
        countries
    }

    pub fn provider(&self) -> Option<&Provider> {
        self.config.provider.as_ref()
    }

    pub fn is_demo(&self) -> bool {
        self.config.demo
    }

    /// What has just been done, if the address says so.
    pub fn done(&self) -> Option<&'static str> {
        let query = self.query.strip_prefix('?')?;
        let (_, word) = form_urlencoded::parse(query.as_bytes()).find(|it| it.0 == "done")?;
        DONE.iter().find(|it| it.0 == word).map(|it| self.t(it.1))
    }

    /// What is wrong with a field.
    pub fn problem(&self, problem: &Problem) -> String {
        match problem.number {
            Some(number) => self.tn(problem.message, number),
            None => self.t(problem.message).to_owned(),
        }
    }

    /// A moment, to the minute, in the zone that it names.
    pub fn moment(&self, time: &DateTime<Utc>) -> String {
        format!("{} {}", self.day(time), time.format("%H:%M UTC"))
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

    /// The path of an address of this site, by whichever of its names.
    pub fn own_address(&self, address: &str) -> Option<String> {
        let (_, rest) = address.split_once("://")?;
        let (host, path) = rest.split_once('/')?;
        let ours = self.config.hosts.iter().any(|it| it == host);
        ours.then(|| super::own_path(&format!("/{path}"))).flatten()
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

impl Count for i64 {
    fn count(self) -> usize {
        usize::try_from(self).unwrap_or_default()
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
    async fn from_request_parts(parts: &mut Parts, _: &S) -> std::result::Result<Self, Infallible> {
        Ok(parts.extensions.get::<Self>().cloned().expect("every route is inside the frame"))
    }
}

/// A path as the log may know it: what opens an account is left out.
pub fn logged(path: &str) -> String {
    for secret in ["/confirmation/", "/password-reset/", "/address-undo/", "/unsubscribe/"] {
        if let Some((before, _)) = path.split_once(secret) {
            return format!("{before}{secret}…");
        }
    }
    path.to_owned()
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
