//! Everything a visitor can meet instead of a page. Knows nothing of the portal.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why there is no page. Cloned into the response, where `web::page::frame` turns it into one.
#[derive(Debug, Clone)]
pub enum Error {
    /// Missing, or not to be seen by this visitor: the two look alike.
    NotFound,
    /// Nobody is signed in, and somebody must be.
    SignIn,
    /// The role needs a second factor that is not set up.
    SetUpFactor,
    /// The act needs a fresh proof of who it is.
    Prove,
    /// To be seen, but not to be done by this visitor.
    Forbidden,
    /// Somebody else was quicker.
    Stale,
    /// A form without our token, or with that of another session.
    BadToken,
    /// More often than is allowed; with the time to wait.
    TooMany(std::time::Duration),
    /// The request itself is broken: no Host, an odd address.
    BadRequest,
    /// A form sent from another site.
    CrossSite,
    /// More than fits.
    TooLarge,
    /// Too many at once; gone in a moment.
    Busy,
    /// The database does not answer; with the reason for the log.
    Unavailable(std::sync::Arc<anyhow::Error>),
    /// A fault of ours; with the reason for the log.
    Internal(std::sync::Arc<anyhow::Error>),
}

impl Error {
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignIn | Self::SetUpFactor | Self::Prove => StatusCode::SEE_OTHER,
            Self::Forbidden | Self::BadToken | Self::CrossSite => StatusCode::FORBIDDEN,
            Self::Stale => StatusCode::CONFLICT,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Busy | Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    pub fn unavailable(reason: &'static str) -> Self {
        Self::Unavailable(std::sync::Arc::new(anyhow::anyhow!(reason)))
    }
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Self {
        Self::Internal(std::sync::Arc::new(error))
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        anyhow::Error::new(error).context("a template failed").into()
    }
}

impl From<sqlx::Error> for Error {
    /// Whatever says that the database is away or overrun is a matter of waiting; the rest is a fault.
    fn from(error: sqlx::Error) -> Self {
        let away = match &error {
            sqlx::Error::Io(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed
            | sqlx::Error::Protocol(_) => true,
            // 57: operator intervention (shutdown, statement timeout); 53: out of resources; 08: connection;
            // 55P03: a lock was waited for too long; 40: two transactions stood in each other's way.
            sqlx::Error::Database(database) => database.code().is_some_and(|code| {
                ["57", "53", "08", "55P03", "40"].iter().any(|class| code.starts_with(class))
            }),
            _ => false,
        };
        let error = std::sync::Arc::new(anyhow::Error::new(error));
        if away { Self::Unavailable(error) } else { Self::Internal(error) }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// `ensure(practice.can_be_edited_by(&viewer), Error::Forbidden)?`
pub fn ensure(holds: bool, otherwise: Error) -> Result<()> {
    if holds { Ok(()) } else { Err(otherwise) }
}

/// `find(id).await?.or_404()?`
pub trait Or404<T> {
    fn or_404(self) -> Result<T>;
}

impl<T> Or404<T> for Option<T> {
    fn or_404(self) -> Result<T> {
        self.ok_or(Error::NotFound)
    }
}
