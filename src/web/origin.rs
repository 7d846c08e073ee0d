//! Refuses what another site sends in the visitor's name.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::app::App;
use crate::error::Error;

/// Lets unsafe methods through only from our own pages, and from what is no browser.
pub async fn same_origin(State(app): State<App>, request: Request, next: Next) -> Response {
    let safe = [Method::GET, Method::HEAD, Method::OPTIONS].contains(request.method());
    if safe || is_ours(request.headers(), &app.config.hosts, &app.config.origin) {
        next.run(request).await
    } else {
        Error::CrossSite.into_response()
    }
}

fn is_ours(headers: &HeaderMap, hosts: &[String], origin: &str) -> bool {
    let text = |name: &str| headers.get(name).map(|it| it.to_str().unwrap_or_default());
    if let Some(site) = text("sec-fetch-site") {
        return ["same-origin", "none"].contains(&site);
    }
    let scheme = origin.split("://").next().unwrap_or_default();
    text(header::ORIGIN.as_str())
        .is_none_or(|it| hosts.iter().any(|host| it == format!("{scheme}://{host}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_pages_may_send_forms() {
        for (name, value, ours) in [
            ("sec-fetch-site", "same-origin", true),
            ("sec-fetch-site", "none", true),
            ("sec-fetch-site", "same-site", false),
            ("sec-fetch-site", "cross-site", false),
            ("origin", "https://hub.example.org", true),
            ("origin", "http://hub.example.org", false),
            ("origin", "https://evil.example", false),
            ("origin", "null", false),
            ("accept", "*/*", true),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(name, value.parse().unwrap());
            let hosts = ["hub.example.org".to_owned()];
            assert_eq!(
                is_ours(&headers, &hosts, "https://hub.example.org"),
                ours,
                "{name}: {value}"
            );
        }
    }
}
