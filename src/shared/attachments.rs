//! Files that belong to a record: bytes in the store under their hash, a row for each use.

use axum::body::Bytes;
use chrono::{DateTime, Utc};
use sqlx::{PgConnection, PgExecutor};

use crate::app::App;
use crate::domain::ids::{AttachmentId, OrganisationId, PersonId};
use crate::error::{Error, Result};
use crate::services::documents::{self, Kind, Refused};
use crate::services::files::Hash;

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "attachment_purpose", rename_all = "snake_case")]
pub enum Purpose {
    /// Seen by everybody who sees the organisation.
    Logo,
    /// Seen by its representatives and by staff.
    Evidence,
}

impl Purpose {
    pub fn kinds(self) -> &'static [Kind] {
        match self {
            Self::Logo => Kind::PICTURES,
            Self::Evidence => Kind::EVIDENCE,
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        match key {
            "logo" => Some(Self::Logo),
            "evidence" => Some(Self::Evidence),
            _ => None,
        }
    }
}

#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Attachment {
    pub id: AttachmentId,
    pub organisation_id: OrganisationId,
    pub purpose: Purpose,
    pub hash: Hash,
    pub name: String,
    pub media_type: String,
    pub size: i64,
}

impl Attachment {
    pub fn is_picture(&self) -> bool {
        self.media_type.starts_with("image/")
    }

    pub fn kilobytes(&self) -> usize {
        usize::try_from(self.size).unwrap_or_default().div_ceil(1024)
    }
}

/// A file that has been checked and lies in the store, and does not belong to anything yet.
pub struct Stored {
    hash: Hash,
    name: String,
    kind: Kind,
    size: i64,
}

/// Checks, cleans and stores a file. The bytes are safe before any row speaks of them.
pub async fn store(
    app: &App,
    purpose: Purpose,
    (name, content): (String, Vec<u8>),
) -> Result<Result<Stored, Refused>> {
    let place = app.uploads.try_acquire().map_err(|_| Error::Busy)?;
    let download = documents::download_name(&name);
    let task = move || documents::clean(&name, content, purpose.kinds());
    let clean = tokio::task::spawn_blocking(task).await.map_err(anyhow::Error::from)?;
    drop(place);
    let clean = match clean {
        Ok(clean) => clean,
        Err(refused) => return Ok(Err(refused)),
    };
    let size = i64::try_from(clean.bytes.len()).unwrap_or(i64::MAX);
    let hash = app.files.put(Bytes::from(clean.bytes)).await?;
    Ok(Ok(Stored { hash, name: download, kind: clean.kind, size }))
}

/// Makes a stored file belong to an organisation.
pub async fn attach(
    db: &mut PgConnection,
    organisation: OrganisationId,
    purpose: Purpose,
    stored: &Stored,
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<AttachmentId> {
    let sql = "
        insert into attachments (organisation_id, purpose, hash, name, media_type, size, uploaded_by, uploaded_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)
        returning id";
    let id = sqlx::query_scalar(sql)
        .bind(organisation)
        .bind(purpose)
        .bind(stored.hash)
        .bind(&stored.name)
        .bind(stored.kind.media_type())
        .bind(stored.size)
        .bind(by)
        .bind(now)
        .fetch_one(db)
        .await?;
    Ok(id)
}

pub async fn find(db: impl PgExecutor<'_>, id: AttachmentId) -> Result<Option<Attachment>> {
    let sql = "
        select id, organisation_id, purpose, hash, name, media_type, size from attachments where id = $1";
    Ok(sqlx::query_as(sql).bind(id).fetch_optional(db).await?)
}

/// The files of an organisation, newest first.
pub async fn of_organisation(
    db: impl PgExecutor<'_>,
    organisation: OrganisationId,
) -> Result<Vec<Attachment>> {
    let sql = "
        select id, organisation_id, purpose, hash, name, media_type, size
          from attachments where organisation_id = $1 order by id desc limit 50";
    Ok(sqlx::query_as(sql).bind(organisation).fetch_all(db).await?)
}

pub async fn remove(db: impl PgExecutor<'_>, id: AttachmentId) -> Result<bool> {
    let sql = "delete from attachments where id = $1";
    Ok(sqlx::query(sql).bind(id).execute(db).await?.rows_affected() == 1)
}

/// Deletes contents that nothing has referred to for a day.
pub async fn sweep(app: &App, now: DateTime<Utc>) -> anyhow::Result<()> {
    for hash in app.files.stored_before(now - chrono::Duration::days(1)).await? {
        let sql = "select exists (select from attachments where hash = $1)";
        let used: bool = sqlx::query_scalar(sql).bind(hash).fetch_one(&app.db).await?;
        if !used {
            app.files.delete(&hash).await?;
        }
    }
    Ok(())
}
