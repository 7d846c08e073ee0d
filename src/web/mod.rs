//! Floor 3: HTTP. Of the portal it knows only who is looking.

pub mod assets;
pub mod drawings;
pub mod edge;
pub mod frame;
pub mod headers;
pub mod icons;
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
