//! Fields of an address or of a form, repeated ones and all. An address never fails: what is odd is just not known.

use std::convert::Infallible;

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::IntoResponse;

use crate::error::Error;

/// Fields beyond this number are not read.
const MOST_FIELDS: usize = 500;

/// Names and values in the order of the address.
pub struct Query(pub Vec<(String, String)>);

impl Query {
    pub fn of(query: Option<&str>) -> Self {
        let bytes = query.unwrap_or_default().as_bytes();
        Self(form_urlencoded::parse(bytes).into_owned().take(MOST_FIELDS).collect())
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Query {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(parts.uri.query()))
    }
}

/// Names and values of a form that was sent.
pub struct Form(pub Vec<(String, String)>);

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self, Error> {
        let body = Bytes::from_request(request, state).await.map_err(|refused| {
            match refused.into_response().status() {
                StatusCode::PAYLOAD_TOO_LARGE => Error::TooLarge,
                _ => Error::BadRequest,
            }
        })?;
        let text = std::str::from_utf8(&body).map_err(|_| Error::BadRequest)?;
        let Query(fields) = Query::of(Some(text));
        Ok(Self(fields))
    }
}
