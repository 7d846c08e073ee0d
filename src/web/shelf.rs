//! The shelf: finished pages, packed once, handed out for as long as nothing they show has changed.
//!
//! A page that shows records names the revision it was made from; taking it from the shelf costs the one statement
//! that asks for the current revision. So no visitor, on no instance, reads anything older than the database.

use std::sync::LazyLock;

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use moka::sync::Cache;

use super::cookies;
use super::page::{Page, Theme};
use crate::app::App;
use crate::domain::language::Language;
use crate::error::{Error, Result};
use crate::services::hash;
use crate::shared::corpus;

/// What a finished page depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// The published records, as they were at this revision.
    Records(i64),
    /// Only the program.
    Program,
}

/// Bytes of finished pages held at most.
const CAPACITY: u64 = 64 * 1024 * 1024;
/// Larger pages are not worth the place.
const LARGEST: usize = 1024 * 1024;

#[derive(Debug, PartialEq, Eq, Hash)]
struct Key {
    language: Language,
    theme: Option<Theme>,
    offer: Option<Language>,
    packing: Packing,
    address: String,
}

/// How the body is packed on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Packing {
    Brotli,
    Gzip,
    Plain,
}

#[derive(Clone)]
struct Kept {
    freshness: Freshness,
    headers: HeaderMap,
    body: Bytes,
}

/// One for each pool of connections, that is one for each process and for each test.
#[derive(Clone)]
pub struct Shelf {
    app: App,
    pages: Cache<std::sync::Arc<Key>, Kept>,
}

impl Shelf {
    pub fn new(app: App) -> Self {
        let weight = |key: &std::sync::Arc<Key>, kept: &Kept| {
            u32::try_from(kept.body.len() + key.address.len() + 1024).unwrap_or(u32::MAX)
        };
        Self { app, pages: Cache::builder().max_capacity(CAPACITY).weigher(weight).build() }
    }
}

pub async fn shelf(State(shelf): State<Shelf>, request: Request, next: Next) -> Response {
    if request.method() != Method::GET && request.method() != Method::HEAD {
        return next.run(request).await;
    }
    let Some(key) = key(&request).map(std::sync::Arc::new) else {
        return next.run(request).await;
    };
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    if let Some(kept) = shelf.pages.get(&key) {
        match still_true(&shelf.app, kept.freshness).await {
            Ok(true) => return handed_out(kept, known.as_ref()),
            Ok(false) => shelf.pages.invalidate(&key),
            Err(error) => return error.into_response(),
        }
    }
    // A HEAD has no body to keep.
    let get = request.method() == Method::GET;
    let page = request.extensions().get::<Page>().cloned();
    let response = next.run(request).await;
    let freshness = response.extensions().get::<Freshness>().copied();
    // A form carries the token of one visitor.
    let keep = get && page.is_none_or(|it| !it.has_form()) && response.status() == StatusCode::OK;
    match freshness.filter(|_| keep) {
        None => response,
        Some(freshness) => match finished(freshness, response).await {
            Err(error) => error.into_response(),
            Ok(kept) => {
                if kept.body.len() <= LARGEST {
                    shelf.pages.insert(key, kept.clone());
                }
                handed_out(kept, known.as_ref())
            }
        },
    }
}

/// `None` for a visitor with a session or any cookie we do not know: what is theirs is not kept.
fn key(request: &Request) -> Option<Key> {
    let page = request.extensions().get::<Page>()?;
    let cookies = request.headers().get_all(header::COOKIE).iter();
    let count = cookies.flat_map(|it| it.as_bytes().split(|byte| *byte == b';')).count();
    let harmless = [cookies::THEME, cookies::FORM];
    let known = harmless.iter().filter(|it| cookies::read(request.headers(), it).is_some()).count();
    if count > known {
        return None;
    }
    Some(Key {
        language: page.language,
        theme: page.theme,
        offer: page.offer,
        packing: packing(request.headers()),
        address: format!("{}{}", page.path, page.query),
    })
}

fn packing(headers: &HeaderMap) -> Packing {
    let accepts =
        headers.get(header::ACCEPT_ENCODING).and_then(|it| it.to_str().ok()).unwrap_or("");
    let takes = |coding: &str| accepts.split(',').any(|it| it.trim() == coding);
    match (takes("br"), takes("gzip")) {
        (true, _) => Packing::Brotli,
        (false, true) => Packing::Gzip,
        _ => Packing::Plain,
    }
}

async fn still_true(app: &App, freshness: Freshness) -> Result<bool> {
    match freshness {
        Freshness::Program => Ok(true),
        Freshness::Records(made_from) => Ok(corpus::revision(&app.db).await? == made_from),
    }
}

/// Reads a response to its end and gives it a tag.
async fn finished(freshness: Freshness, response: Response) -> Result<Kept> {
    let (parts, body) = response.into_parts();
    let body =
        body.collect().await.map_err(|error| Error::from(anyhow::Error::new(error)))?.to_bytes();
    let mut headers = parts.headers;
    let tag = hash::short(&body);
    if let Ok(tag) = HeaderValue::from_str(&format!("\"{tag}\"")) {
        headers.insert(header::ETAG, tag);
    }
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
    headers.remove(header::TRANSFER_ENCODING);
    headers.insert(header::CACHE_CONTROL, NO_CACHE.clone());
    headers.insert(header::VARY, VARY.clone());
    Ok(Kept { freshness, headers, body })
}

/// Kept by browsers, but asked for again each time: the answer is mostly "not modified".
static NO_CACHE: LazyLock<HeaderValue> = LazyLock::new(|| HeaderValue::from_static("no-cache"));
static VARY: LazyLock<HeaderValue> =
    LazyLock::new(|| HeaderValue::from_static("Cookie, Accept-Encoding, Accept-Language"));

fn handed_out(kept: Kept, known: Option<&HeaderValue>) -> Response {
    let tag = kept.headers.get(header::ETAG).map(HeaderValue::as_bytes).unwrap_or_default();
    let unchanged = known.is_some_and(|it| {
        let mut tags = it.as_bytes().split(|byte| *byte == b',').map(<[u8]>::trim_ascii);
        // A proxy that repacks a page makes its tag weak.
        tags.any(|it| it.strip_prefix(b"W/").unwrap_or(it) == tag)
    });
    let mut response = Response::new(if unchanged { Body::empty() } else { Body::from(kept.body) });
    *response.headers_mut() = kept.headers;
    if unchanged {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        response.headers_mut().remove(header::CONTENT_LENGTH);
        response.headers_mut().remove(header::CONTENT_ENCODING);
    }
    response
}
