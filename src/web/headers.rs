//! The headers of every answer, errors and files included; and which requests are answered at all.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::app::App;
use crate::error::Error;

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; \
    base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'";

const ALWAYS: &[(&str, &str)] = &[
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "strict-origin-when-cross-origin"),
    (
        "permissions-policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    ),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-frame-options", "DENY"),
    ("content-security-policy", POLICY),
];

/// Adds what an answer does not say itself.
pub async fn add(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.entry(HeaderName::from_static(name)).or_insert(HeaderValue::from_static(value));
    }
    if app.config.is_https() {
        let value = HeaderValue::from_static("max-age=63072000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, value);
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// Bytes of an address: beyond these it is no filter that anybody has chosen.
const LONGEST_ADDRESS: usize = 8 * 1024;

/// Answers only requests that name exactly one host, and that one ours; and no endless addresses.
pub async fn strict_host(State(app): State<App>, request: Request, next: Next) -> Response {
    let path_and_query = request.uri().path_and_query().map_or("", |it| it.as_str());
    if path_and_query.len() > LONGEST_ADDRESS {
        return StatusCode::URI_TOO_LONG.into_response();
    }
    match host(request.headers(), request.uri().authority().map(axum::http::uri::Authority::as_str))
    {
        None => Error::BadRequest.into_response(),
        Some(host) if app.config.hosts.contains(&host) => next.run(request).await,
        Some(_) => StatusCode::MISDIRECTED_REQUEST.into_response(),
    }
}

fn host(headers: &HeaderMap, in_target: Option<&str>) -> Option<String> {
    let mut named = headers.get_all(header::HOST).iter();
    let first = named.next()?.to_str().ok()?.to_lowercase();
    let agrees = in_target.is_none_or(|it| it.eq_ignore_ascii_case(&first));
    (named.next().is_none() && agrees).then_some(first)
}
