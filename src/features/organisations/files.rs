//! Files of organisations: a logo for everybody, proofs for staff. Every byte goes through a handler that asks who
//! wants it.

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::model::Organisation;
use super::show::{may_represent, represented};
use super::store;
use crate::app::App;
use crate::domain::form::{Form, Problem};
use crate::domain::ids::{AttachmentId, OrganisationId};
use crate::error::{Error, Or404, Result};
use crate::services::documents::Refused;
use crate::shared::attachments::{self, Attachment, Purpose};
use crate::shared::events::{Event, Verb};
use crate::shared::limits::Rule;
use crate::web::form::Upload;
use crate::web::gate::Member;
use crate::web::limit;
use crate::web::page::Page;
use crate::web::path::Key;
use crate::web::{redisplay, show as shown, then};

/// Nothing in a file may run or load anything, whoever opens it here.
const SANDBOX: &str = "default-src 'none'; sandbox; frame-ancestors 'none'";

#[derive(Template)]
#[template(path = "organisations/files.html")]
struct Index<'a> {
    page: &'a Page,
    form: &'a Form,
    organisation: &'a Organisation,
    files: Vec<Attachment>,
}

pub async fn index(page: Page, app: App, Key(id, _): Key<OrganisationId>) -> Result<Response> {
    let organisation = represented(&page, &app, id).await?;
    let files = attachments::of_organisation(&app.db, id).await?;
    let form = Form::default();
    shown(&Index { page: &page, form: &form, organisation: &organisation, files })
}

pub async fn upload(
    page: Page,
    member: Member,
    app: App,
    Key(id, _): Key<OrganisationId>,
    upload: Upload,
) -> Result<Response> {
    let organisation = represented(&page, &app, id).await?;
    let mut form = upload.form;
    let purpose = Purpose::from_key(form.text("purpose")).ok_or(Error::BadRequest)?;
    let field = if purpose == Purpose::Logo { "logo" } else { "evidence" };
    let (now, key) = (app.clock.now(), limit::key(&page));
    app.config.limits.take(&app.db, Rule::Upload, &key, now).await?;
    let stored = match upload.file {
        _ if upload.too_large => Err(Problem::say("problem-file-large")),
        None => Err(Problem::say("problem-file")),
        Some(file) => {
            let bytes = u32::try_from(file.1.len()).unwrap_or(u32::MAX).max(1);
            let many = (bytes, now);
            app.config.limits.take_many(&app.db, Rule::UploadBytes, &key, many).await?;
            attachments::store(&app, purpose, file).await?.map_err(problem)
        }
    };
    let stored = match stored {
        Ok(stored) => stored,
        Err(problem) => {
            form.refuse::<()>(field, problem);
            let files = attachments::of_organisation(&app.db, id).await?;
            let organisation = &organisation;
            return redisplay(&Index { page: &page, form: &form, organisation, files });
        }
    };
    let mut tx = app.db.begin().await?;
    attachments::attach(&mut tx, id, purpose, &stored, (member.id, now)).await?;
    Event::new(Verb::FileUploaded).by(member.id).organisation(id).record(&mut tx).await?;
    tx.commit().await?;
    Ok(then(&page.to(format!("/organisations/{id}/files?done=uploaded"))))
}

fn problem(refused: Refused) -> Problem {
    Problem::say(match refused {
        Refused::TooLarge => "problem-file-large",
        Refused::Type => "problem-file-type",
        Refused::Harmful => "problem-file-harmful",
    })
}

pub async fn remove(
    page: Page,
    member: Member,
    app: App,
    Key(id, _): Key<AttachmentId>,
    _: Form,
) -> Result<Response> {
    let file = attachments::find(&app.db, id).await?.or_404()?;
    let organisation = represented(&page, &app, file.organisation_id).await?;
    let mut tx = app.db.begin().await?;
    attachments::remove(&mut *tx, id).await?.then_some(()).or_404()?;
    let event = Event::new(Verb::FileRemoved).by(member.id).organisation(organisation.id);
    event.record(&mut tx).await?;
    tx.commit().await?;
    Ok(then(&page.to(format!("{}/files?done=removed", organisation.path()))))
}

/// A file, for those who may see what it belongs to.
pub async fn show(page: Page, app: App, Key(id, _): Key<AttachmentId>) -> Result<Response> {
    let file = attachments::find(&app.db, id).await?.or_404()?;
    if file.purpose != Purpose::Logo {
        let viewer = page.viewer.as_deref().or_404()?;
        let own = store::membership(&app.db, file.organisation_id, viewer.id).await?;
        may_represent(&page, &app, own.as_ref()).map_err(|_| Error::NotFound)?;
    }
    let Some(bytes) = app.files.get(&file.hash).await? else {
        tracing::error!(file = %file.id, "the bytes of a file are missing");
        return Err(Error::unavailable("a file is missing from the store"));
    };
    let mut headers = HeaderMap::new();
    let mut add = |name: HeaderName, value: &str| {
        // Everything here is plain, or percent-encoded.
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    };
    add(header::CONTENT_TYPE, &file.media_type);
    add(header::CONTENT_SECURITY_POLICY, SANDBOX);
    add(header::CONTENT_DISPOSITION, &disposition(&file));
    // Only what was decoded and drawn anew, and is for everybody, may be kept by others.
    let keeps = file.purpose == Purpose::Logo;
    add(header::CACHE_CONTROL, if keeps { "no-cache" } else { "no-store" });
    Ok((StatusCode::OK, headers, Body::from(bytes)).into_response())
}

/// Pictures are shown, the rest is saved; the name as ASCII, and as it is (RFC 6266).
fn disposition(file: &Attachment) -> String {
    let kind = if file.is_picture() { "inline" } else { "attachment" };
    let plain = |it: char| if it.is_ascii_alphanumeric() || ".-_ ".contains(it) { it } else { '_' };
    let ascii: String = file.name.chars().map(plain).collect();
    let encoded: String = form_urlencoded::byte_serialize(file.name.as_bytes())
        .map(|it| it.replace('+', "%20").replace('*', "%2A"))
        .collect();
    format!("{kind}; filename=\"{ascii}\"; filename*=UTF-8''{encoded}")
}
