//! Parts of an address. What is no key is a page that does not exist, never a complaint about syntax.

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;

use crate::domain::ids::{
    AttachmentId, JobId, MailId, MembershipId, OrganisationId, PersonId, PracticeId, RoleId,
    SessionId,
};
use crate::domain::slug;
use crate::error::Error;

/// A type that an address can name.
pub trait FromKey: Send + Sized {
    fn from_key(text: &str) -> Option<Self>;
}

impl FromKey for PracticeId {
    fn from_key(text: &str) -> Option<Self> {
        slug::number(text).map(Self)
    }
}

macro_rules! numbered {
    ($($name:ident),+) => {$(
        impl FromKey for $name {
            fn from_key(text: &str) -> Option<Self> {
                slug::number(text).filter(|it| it.to_string() == text).map(Self)
            }
        }
    )+};
}

numbered!(AttachmentId, JobId, MailId, MembershipId, OrganisationId, PersonId, RoleId, SessionId);

impl FromKey for i16 {
    fn from_key(text: &str) -> Option<Self> {
        let plain = text.bytes().all(|it| it.is_ascii_digit()) && !text.starts_with('0');
        if plain { text.parse().ok() } else { None }
    }
}

/// The first part of the address that varies, read and as it was written.
pub struct Key<T>(pub T, pub String);

/// The same as plain text.
pub struct Name(pub String);

/// The first two parts that vary.
pub struct Keys<T, U>(pub T, pub U);

async fn part<S: Send + Sync>(parts: &mut Parts, state: &S, place: usize) -> Result<String, Error> {
    let params =
        RawPathParams::from_request_parts(parts, state).await.map_err(|_| Error::NotFound)?;
    params.iter().nth(place).map(|it| it.1.to_owned()).ok_or(Error::NotFound)
}

impl<T: FromKey, S: Send + Sync> FromRequestParts<S> for Key<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Error> {
        let text = part(parts, state, 0).await?;
        T::from_key(&text).map(|it| Self(it, text)).ok_or(Error::NotFound)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Name {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Error> {
        part(parts, state, 0).await.map(Self)
    }
}

impl<T: FromKey, U: FromKey, S: Send + Sync> FromRequestParts<S> for Keys<T, U> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Error> {
        let first = T::from_key(&part(parts, state, 0).await?).ok_or(Error::NotFound)?;
        let second = U::from_key(&part(parts, state, 1).await?).ok_or(Error::NotFound)?;
        Ok(Self(first, second))
    }
}
