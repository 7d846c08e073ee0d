//! Floor 3: HTTP. Of the portal it knows only who is looking.

pub mod assets;
pub mod cookies;
pub mod drawings;
pub mod edge;
pub mod form;
pub mod frame;
pub mod gate;
pub mod headers;
pub mod icons;
pub mod limit;
pub mod metrics;
pub mod network;
pub mod origin;
pub mod page;
pub mod path;
pub mod query;
pub mod shelf;

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::error::Result;
use shelf::Freshness;

/// A finished page, kept on the shelf for as long as `freshness` holds.
pub fn render(template: &impl Template, freshness: Freshness) -> Result<Response> {
    let mut response = (StatusCode::OK, axum::response::Html(template.render()?)).into_response();
    response.extensions_mut().insert(freshness);
    Ok(response)
}

/// A page that is this visit's alone.
pub fn show(template: &impl Template) -> Result<Response> {
    Ok(axum::response::Html(template.render()?).into_response())
}

/// A form again, with what was typed and what is wrong with it.
pub fn redisplay(template: &impl Template) -> Result<Response> {
    show_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}

pub fn show_as(status: StatusCode, template: &impl Template) -> Result<Response> {
    Ok((status, axum::response::Html(template.render()?)).into_response())
}

/// After something was done: the page to look at.
pub fn then(address: &str) -> Response {
    axum::response::Redirect::to(address).into_response()
}

/// A path of this site with its query, if the text is one.
pub fn own_path(text: &str) -> Option<String> {
    let here = url::Url::parse("http://here.invalid").ok()?;
    let url = here.join(text).ok()?;
    // Dots in a path are taken out before it is looked at: what is left must not name a host.
    let path = url.path();
    let plain = text.starts_with('/') && !text.contains('\\') && url.origin() == here.origin();
    let plain = plain && !path.starts_with("//");
    let query = url.query().map(|it| format!("?{it}")).unwrap_or_default();
    plain.then(|| format!("{path}{query}"))
}

/// Text of another type than HTML, such as a feed.
pub fn document(content_type: &'static str, body: String, freshness: Freshness) -> Response {
    let headers = [(header::CONTENT_TYPE, HeaderValue::from_static(content_type))];
    let mut response = (StatusCode::OK, headers, body).into_response();
    response.extensions_mut().insert(freshness);
    response
}

/// Sends the visitor to another address of this site, for now.
pub fn go_to(address: &str) -> Response {
    axum::response::Redirect::temporary(address).into_response()
}

#[cfg(test)]
mod tests {
    use super::own_path;

    #[test]
    fn nobody_is_sent_to_another_site() {
        for (given, path) in [
            ("/account", Some("/account")),
            ("/ar/practices?q=%D8%A7", Some("/ar/practices?q=%D8%A7")),
            ("", None),
            ("account", None),
            ("//evil.example", None),
            ("/\\evil.example", None),
            ("https://evil.example", None),
            ("/\t/evil.example", None),
            ("/.//evil.example", None),
            ("/x/..//evil.example", None),
            ("/%2e//evil.example", None),
            ("javascript:alert(1)", None),
            ("/x\r\nSet-Cookie: a=b", Some("/xSet-Cookie:%20a=b")),
        ] {
            assert_eq!(own_path(given).as_deref(), path, "{given:?}");
        }
    }
}
