//! Opens the page before the handler runs, and puts any error on one after it.

use std::sync::Arc;
use std::time::Duration;

use askama::Template;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use tokio::sync::Semaphore;

use super::page::Page;
use crate::app::App;
use crate::domain::language::Language;
use crate::error::Error;

/// Requests worked on at once; more wait a moment and are then asked to come again.
const IN_FLIGHT: usize = 256;
const WAIT: Duration = Duration::from_millis(250);
/// Longest time to an answer's first byte: a frozen database does not honour its own limits.
const LIMIT: Duration = Duration::from_secs(6);

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
    title: &'static str,
    text: &'static str,
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
    let page = Page::open(&frame.app, language, &path, request.uri().query(), request.headers());
    if let Some(uri) = with_path(request.uri(), &path) {
        *request.uri_mut() = uri;
    }
    request.extensions_mut().insert(page.clone());
    let mut response = answer(&frame, request, next).await;
    if let Some(error) = response.extensions_mut().remove::<Error>() {
        response = error_page(&page, &error);
    }
    if let Ok(code) = HeaderValue::from_str(language.code()) {
        response.headers_mut().entry(header::CONTENT_LANGUAGE).or_insert(code);
    }
    response
}

async fn answer(frame: &Frame, request: Request, next: Next) -> Response {
    let Ok(Ok(_place)) = tokio::time::timeout(WAIT, frame.places.acquire()).await else {
        return Error::Busy.into_response();
    };
    match tokio::time::timeout(LIMIT, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Error::unavailable("no answer within the limit").into_response(),
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
    let plain = format!("/{}", plain.trim_matches('/'));
    let differs = plain != path && (method == Method::GET || method == Method::HEAD);
    let query = uri.query().map(|it| format!("?{it}")).unwrap_or_default();
    differs.then(|| format!("{plain}{query}"))
}

fn with_path(uri: &Uri, path: &str) -> Option<Uri> {
    let query = uri.query().map(|it| format!("?{it}")).unwrap_or_default();
    format!("{path}{query}").parse().ok()
}

/// The page that says what went wrong, in the visitor's language and with ways on.
fn error_page(page: &Page, error: &Error) -> Response {
    match error {
        Error::Internal(reason) => {
            tracing::error!(request_id = page.request_id, path = page.path, "{reason:#}");
        }
        Error::Unavailable(reason) => {
            tracing::warn!(
                request_id = page.request_id,
                path = page.path,
                "unavailable: {reason:#}"
            );
        }
        _ => {}
    }
    let status = error.status();
    let (title, text) = match error {
        Error::NotFound => ("error-not-found-title", "error-not-found-text"),
        Error::BadRequest => ("error-bad-request-title", "error-bad-request-text"),
        Error::CrossSite => ("error-cross-site-title", "error-cross-site-text"),
        Error::TooLarge => ("error-too-large-title", "error-too-large-text"),
        Error::Internal(_) => ("error-internal-title", "error-internal-text"),
        Error::Busy | Error::Unavailable(_) => return unavailable(page),
    };
    let (title, text) = (page.t(title), page.t(text));
    let template = ErrorPage { page, status: status.as_u16(), title, text };
    let body = template.render().unwrap_or_else(|_| text.to_owned());
    let mut response = (status, axum::response::Html(body)).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Made without the database, in all six languages.
fn unavailable(page: &Page) -> Response {
    let others = Language::BY_OWN_NAME.into_iter().filter(|it| *it != page.language);
    let languages = std::iter::once(page.language).chain(others);
    let languages = languages.map(|language| page.spoken(language)).collect();
    let body = Unavailable { page, languages }.render().unwrap_or_default();
    let status = axum::http::StatusCode::SERVICE_UNAVAILABLE;
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
        ] {
            let found = straightened(&Method::GET, &given.parse().unwrap());
            assert_eq!(found.as_deref(), straight, "{given}");
        }
    }
}
