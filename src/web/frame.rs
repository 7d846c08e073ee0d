//! Opens the page before the handler runs, and puts any error on one after it.

use std::sync::Arc;
use std::time::Duration;

use askama::Template;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use tokio::sync::Semaphore;

use super::cookies;
use super::network::Peer;
use super::page::{Page, logged};
use crate::app::App;
use crate::domain::language::Language;
use crate::error::{Error, Result};
use crate::services::secret::Token;

/// Requests worked on at once; more wait a moment and are then asked to come again.
const IN_FLIGHT: usize = 256;
const WAIT: Duration = Duration::from_millis(250);
/// Longest time to an answer's first byte: a frozen database does not honour its own limits.
const LIMIT: Duration = Duration::from_secs(6);
/// The same for a form, and for one with files, which have to come in first.
const LIMIT_FORM: Duration = Duration::from_secs(15);
const LIMIT_UPLOAD: Duration = Duration::from_mins(2);

/// What the frame works with.
#[derive(Clone)]
pub struct Frame {
    app: App,
    places: Arc<Semaphore>,
}

impl Frame {
    pub fn new(app: App) -> Self {
        Self { app, places: Arc::new(Semaphore::new(IN_FLIGHT)) }
    }
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage<'a> {
    page: &'a Page,
    status: u16,
    title: &'a str,
    text: &'a str,
}

#[derive(Template)]
#[template(path = "unavailable.html")]
struct Unavailable<'a> {
    page: &'a Page,
    /// The visitor's language first.
    languages: Vec<Page>,
}

pub async fn frame(State(frame): State<Frame>, mut request: Request, next: Next) -> Response {
    let (language, path) = split(request.uri().path());
    if let Some(address) = straightened(request.method(), request.uri()) {
        return Redirect::permanent(&address).into_response();
    }
    let peer = request.extensions().get::<Peer>().copied();
    let (headers, query) = (request.headers(), request.uri().query());
    let session = cookies::token(headers, cookies::SESSION);
    // A form comes from a page, though browsers may not say from which.
    let sent_from = headers
        .contains_key(header::CONTENT_TYPE)
        .then(|| headers.get(header::REFERER).cloned().unwrap_or(HeaderValue::from_static("")));
    let mut page = Page::open(&frame.app, language, &path, query, (headers, peer));
    if let Some(uri) = with_path(request.uri(), &path) {
        *request.uri_mut() = uri;
    }
    let mut response = if let Err(error) = recognise(&frame, &mut page, session).await {
        error.into_response()
    } else {
        if let Some(viewer) = &page.viewer {
            tracing::Span::current().record("person", viewer.id.0);
        }
        request.extensions_mut().insert(page.clone());
        answer(&frame, request, next).await
    };
    if let Some(error) = response.extensions_mut().remove::<Error>() {
        response = error_page(&page, &error, sent_from.as_ref());
    }
    if let Ok(code) = HeaderValue::from_str(language.code()) {
        response.headers_mut().entry(header::CONTENT_LANGUAGE).or_insert(code);
    }
    if let Some(form) = page.fresh_form() {
        cookies::set(&mut response, cookies::FORM, &form, None);
    }
    // What somebody sees who is signed in is theirs alone; files that anybody may have stay what they are.
    if page.viewer.is_some() && !is_for_all(&page.path) {
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

/// Answers that are the same for everybody, so that nobody need be recognised.
fn is_for_all(path: &str) -> bool {
    path.starts_with("/static/") || ["/healthz", "/readyz", "/robots.txt"].contains(&path)
}

async fn recognise(frame: &Frame, page: &mut Page, session: Option<Token>) -> Result<()> {
    if is_for_all(&page.path) {
        return Ok(());
    }
    match tokio::time::timeout(LIMIT, page.recognise(&frame.app, session)).await {
        Ok(outcome) => outcome,
        Err(_) => Err(Error::unavailable("nobody could be recognised within the limit")),
    }
}

async fn answer(frame: &Frame, request: Request, next: Next) -> Response {
    // Health and files need no place: they must answer most of all when there is none.
    if is_for_all(request.uri().path()) {
        return next.run(request).await;
    }
    let Ok(Ok(_place)) = tokio::time::timeout(WAIT, frame.places.acquire()).await else {
        return Error::Busy.into_response();
    };
    let reads = [Method::GET, Method::HEAD].contains(request.method());
    let content_type = request.headers().get(header::CONTENT_TYPE);
    let has_files = content_type.is_some_and(|it| it.as_bytes().starts_with(b"multipart/"))
        && request.uri().path().ends_with("/files");
    let limit = match (reads, has_files) {
        (true, _) => LIMIT,
        (false, false) => LIMIT_FORM,
        (false, true) => LIMIT_UPLOAD,
    };
    match tokio::time::timeout(limit, next.run(request)).await {
        Ok(response) => response,
        Err(_) if reads => Error::unavailable("no answer within the limit").into_response(),
        Err(_) => StatusCode::REQUEST_TIMEOUT.into_response(),
    }
}

/// The language of an address, and the path behind its prefix.
fn split(path: &str) -> (Language, String) {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    match Language::from_code(first).filter(|it| *it != Language::En) {
        None => (Language::En, path.to_owned()),
        Some(language) => {
            let rest = path.strip_prefix(language.prefix()).unwrap_or_default();
            (language, if rest.is_empty() { "/".to_owned() } else { rest.to_owned() })
        }
    }
}

/// The one form of an address that has several: no slash at the end, no prefix for English.
fn straightened(method: &Method, uri: &Uri) -> Option<String> {
    let path = uri.path();
    let plain = match path.strip_prefix("/en") {
        Some(rest) if rest.is_empty() || rest.starts_with('/') => rest,
        _ => path,
    };
    let parts: Vec<&str> = plain.split('/').filter(|it| !it.is_empty()).collect();
    let plain = format!("/{}", parts.join("/"));
    let differs = plain != path && (method == Method::GET || method == Method::HEAD);
    let query = uri.query().map(|it| format!("?{it}")).unwrap_or_default();
    differs.then(|| format!("{plain}{query}"))
}

fn with_path(uri: &Uri, path: &str) -> Option<Uri> {
    let query = uri.query().map(|it| format!("?{it}")).unwrap_or_default();
    format!("{path}{query}").parse().ok()
}

/// The page that says what went wrong, in the visitor's language and with ways on.
fn error_page(page: &Page, error: &Error, sent_from: Option<&HeaderValue>) -> Response {
    match error {
        Error::Internal(reason) => {
            tracing::error!(request_id = page.request_id, path = logged(&page.path), "{reason:#}");
        }
        Error::Unavailable(reason) => {
            tracing::warn!(
                request_id = page.request_id,
                path = logged(&page.path),
                "unavailable: {reason:#}"
            );
        }
        _ => {}
    }
    let status = error.status();
    let (title, text) = match error {
        Error::SignIn => return to_door(page, "/sign-in", sent_from),
        Error::SetUpFactor => return to_door(page, "/account/second-factor", sent_from),
        Error::Prove => return to_door(page, "/account/proof", sent_from),
        Error::Forbidden => ("forbidden-title", "role-needed"),
        Error::Stale => ("stale-title", "stale-text"),
        Error::BadToken => ("form-over-title", "form-over-text"),
        Error::TooMany(wait) => return too_many(page, *wait),
        Error::NotFound => ("error-not-found-title", "error-not-found-text"),
        Error::BadRequest => ("error-bad-request-title", "error-bad-request-text"),
        Error::CrossSite => ("error-cross-site-title", "error-cross-site-text"),
        Error::TooLarge => ("error-too-large-title", "error-too-large-text"),
        Error::Internal(_) => ("error-internal-title", "error-internal-text"),
        Error::Busy | Error::Unavailable(_) => return unavailable(page),
    };
    say(page, status, page.t(title), page.t(text))
}

fn say(page: &Page, status: StatusCode, title: &str, text: &str) -> Response {
    let template = ErrorPage { page, status: status.as_u16(), title, text };
    let body = template.render().unwrap_or_else(|_| text.to_owned());
    let mut response = (status, axum::response::Html(body)).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn too_many(page: &Page, wait: Duration) -> Response {
    let text = page.tn("too-many-text", minutes(wait));
    let mut response = say(page, StatusCode::TOO_MANY_REQUESTS, page.t("too-many-title"), &text);
    let seconds = HeaderValue::from(wait.as_secs().max(1));
    response.headers_mut().insert(header::RETRY_AFTER, seconds);
    response
}

/// A wait as people are told it.
pub fn minutes(wait: Duration) -> usize {
    usize::try_from(wait.as_secs().div_ceil(60).max(1)).unwrap_or(usize::MAX)
}

/// Sends the visitor to where the missing thing is got, and says where to come back to: the page itself, or the page
/// whose form was sent.
fn to_door(page: &Page, door: &str, sent_from: Option<&HeaderValue>) -> Response {
    let back = match sent_from {
        None => page.to(format!("{}{}", page.path, page.query)),
        Some(address) => {
            let own = address.to_str().ok().and_then(|it| page.own_address(it));
            own.unwrap_or_else(|| page.to("/account"))
        }
    };
    let back: String = form_urlencoded::byte_serialize(back.as_bytes()).collect();
    super::then(&format!("{}?next={back}", page.to(door)))
}

/// Made without the database, in all six languages.
fn unavailable(page: &Page) -> Response {
    let others = Language::BY_OWN_NAME.into_iter().filter(|it| *it != page.language);
    let languages = std::iter::once(page.language).chain(others);
    let languages = languages.map(|language| page.spoken(language)).collect();
    let body = Unavailable { page, languages }.render().unwrap_or_default();
    let status = StatusCode::SERVICE_UNAVAILABLE;
    let headers = [(header::RETRY_AFTER, "5"), (header::CACHE_CONTROL, "no-store")];
    (status, headers, axum::response::Html(body)).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_language_and_a_path() {
        for (path, language, rest) in [
            ("/", Language::En, "/"),
            ("/fr", Language::Fr, "/"),
            ("/fr/practices", Language::Fr, "/practices"),
            ("/from", Language::En, "/from"),
            ("/zh/practices/7-x", Language::Zh, "/practices/7-x"),
            ("/de/practices", Language::En, "/de/practices"),
        ] {
            assert_eq!(split(path), (language, rest.to_owned()), "{path}");
        }
    }

    #[test]
    fn every_page_has_one_address() {
        for (given, straight) in [
            ("/", None),
            ("/practices", None),
            ("/practices/?q=a", Some("/practices?q=a")),
            ("/en", Some("/")),
            ("/en/practices", Some("/practices")),
            ("/english", None),
            ("/ar/", Some("/ar")),
            ("//evil.example", Some("/evil.example")),
            ("/fr//evil.example", Some("/fr/evil.example")),
        ] {
            let found = straightened(&Method::GET, &given.parse().unwrap());
            assert_eq!(found.as_deref(), straight, "{given}");
        }
    }
}
