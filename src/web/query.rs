//! Fields of an address, repeated ones and all. An address never fails: what is odd is just not known.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

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

impl Query {
    /// The first value of a field, or nothing.
    pub fn text(&self, field: &str) -> &str {
        self.0.iter().find(|it| it.0 == field).map_or("", |it| it.1.as_str())
    }

    /// The page of a list, from 1.
    pub fn page(&self) -> usize {
        self.text("page").parse().unwrap_or(1)
    }

    /// Where to go afterwards: a path of this site, else nothing. Never another site, however it is written.
    pub fn next(&self) -> Option<String> {
        super::own_path(self.text("next"))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Query {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(parts.uri.query()))
    }
}
