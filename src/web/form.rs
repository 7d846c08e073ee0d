//! Forms as they arrive: read only once their token is known to be ours.

use axum::body::Bytes;
use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;

use super::page::Page;
use crate::domain::form::Form;
use crate::error::{Error, Result, ensure};
use crate::services::documents::LARGEST;

/// Fields beyond this number are an attack or a mistake.
const MOST_FIELDS: usize = 500;
/// Parts of a form with files.
const MOST_PARTS: usize = 20;
/// The field that carries the token.
pub const TOKEN: &str = "token";

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        let page = page(&request)?;
        ensure(is(request.headers(), "application/x-www-form-urlencoded"), Error::BadToken)?;
        let form = Self::new(fields(&body(request, state).await?)?);
        ensure(page.is_own_form(form.text(TOKEN)), Error::BadToken)?;
        Ok(form)
    }
}

/// A form from somebody who has no page of ours open: a mail program that stops mails with one click. Whatever it
/// does must be proven by its address.
pub struct Unasked(pub Form);

impl<S: Send + Sync> FromRequest<S> for Unasked {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        Ok(Self(Form::new(fields(&body(request, state).await?)?)))
    }
}

/// A form with one file.
pub struct Upload {
    pub form: Form,
    /// Name and content, unless no file was chosen.
    pub file: Option<(String, Vec<u8>)>,
    /// A file that was larger than is taken.
    pub too_large: bool,
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        let page = page(&request)?;
        let mut parts =
            Multipart::from_request(request, state).await.map_err(|_| Error::BadToken)?;
        let (mut values, mut file, mut too_large, mut count) = (Vec::new(), None, false, 0);
        while let Some(mut part) = parts.next_field().await.map_err(refused)? {
            count += 1;
            ensure(count <= MOST_PARTS, Error::TooLarge)?;
            let name = part.name().unwrap_or_default().to_owned();
            let file_name = part.file_name().map(str::to_owned);
            // The token comes first in our forms: nobody without it makes us hold a file in memory.
            if file_name.is_some() {
                let form = Form::new(values.clone());
                ensure(page.is_own_form(form.text(TOKEN)), Error::BadToken)?;
            }
            let mut content = Vec::new();
            while let Some(chunk) = part.chunk().await.map_err(refused)? {
                too_large |= content.len() + chunk.len() > LARGEST;
                if !too_large {
                    content.extend_from_slice(&chunk);
                }
            }
            match file_name {
                Some(file_name) if !file_name.is_empty() => file = Some((file_name, content)),
                Some(_) => {}
                None => {
                    values.push((name, String::from_utf8_lossy(&content).into_owned()));
                }
            }
        }
        let form = Form::new(values);
        ensure(page.is_own_form(form.text(TOKEN)), Error::BadToken)?;
        Ok(Self { form, file, too_large })
    }
}

fn page(request: &Request) -> Result<Page> {
    let outside = || Error::from(anyhow::anyhow!("a route outside the frame"));
    request.extensions().get::<Page>().cloned().ok_or_else(outside)
}

fn is(headers: &HeaderMap, wanted: &str) -> bool {
    let given = headers.get(header::CONTENT_TYPE).and_then(|it| it.to_str().ok());
    given
        .and_then(|it| it.split(';').next())
        .is_some_and(|it| it.trim().eq_ignore_ascii_case(wanted))
}

async fn body<S: Send + Sync>(request: Request, state: &S) -> Result<Bytes> {
    Bytes::from_request(request, state).await.map_err(|refused| {
        match refused.into_response().status() {
            StatusCode::PAYLOAD_TOO_LARGE => Error::TooLarge,
            _ => Error::BadRequest,
        }
    })
}

fn fields(body: &[u8]) -> Result<Vec<(String, String)>> {
    let fields: Vec<_> = form_urlencoded::parse(body).into_owned().take(MOST_FIELDS + 1).collect();
    ensure(fields.len() <= MOST_FIELDS, Error::TooLarge)?;
    Ok(fields)
}

fn refused(error: MultipartError) -> Error {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Error::TooLarge,
        _ => Error::BadRequest,
    }
}
