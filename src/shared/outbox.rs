//! Mail on its way out: a row and a job in the transaction that makes it necessary, sent later, at least once, and
//! always under the same Message-ID.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sqlx::{PgConnection, PgPool};

use super::jobs::{self, Job};
use super::letters::{self, Content};
use crate::app::App;
use crate::domain::ids::{MailId, PersonId};
use crate::domain::language::Language;
use crate::services::hash;
use crate::services::mail::{Letter, Posted};
use crate::services::secret;

/// To send one mail.
#[derive(Debug, Serialize, Deserialize)]
pub struct SendMail {
    pub mail: MailId,
}

impl Job for SendMail {
    const NAME: &'static str = "send_mail";
}

/// To whom a mail goes.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Recipient {
    /// None for an address that has no account.
    pub person: Option<PersonId>,
    pub email: String,
    pub name: String,
    pub language: Language,
}

/// Queues a mail.
pub async fn queue(
    db: &mut PgConnection,
    app: &App,
    to: &Recipient,
    content: &Content,
    unsubscribe: Option<&str>,
) -> anyhow::Result<()> {
    let origin = &app.config.origin;
    let (text, html) = letters::written((to.language, &to.name), content, origin, unsubscribe)?;
    let sql = "
        insert into mails (message_id, person_id, recipient, language, subject, body_text, body_html, unsubscribe, queued_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        returning id";
    let mail = sqlx::query_scalar(sql)
        .bind(message_id(&app.config.hosts))
        .bind(to.person)
        .bind(&to.email)
        .bind(to.language)
        .bind(&content.subject)
        .bind(text)
        .bind(html)
        .bind(unsubscribe)
        .bind(app.clock.now())
        .fetch_one(&mut *db)
        .await?;
    jobs::later(db, &SendMail { mail }, app.clock.now()).await
}

fn message_id(hosts: &[String]) -> String {
    let host = hosts.first().and_then(|it| it.split(':').next()).unwrap_or("localhost");
    let random: [u8; 16] = secret::random();
    format!("{}@{host}", hash::hex(&random))
}

/// Sends a mail, unless it has been sent. Its texts go with it: they hold links that open accounts.
pub async fn send(app: &App, id: MailId) -> anyhow::Result<()> {
    let sql = "
        select message_id, recipient, subject, body_text, body_html, unsubscribe
          from mails where id = $1 and state = 'queued'";
    let letter: Option<Letter> = sqlx::query_as(sql).bind(id).fetch_optional(&app.db).await?;
    let Some(letter) = letter else { return Ok(()) };
    let posted = app.mailer.post(&letter).await;
    match &posted {
        Ok(posted) => {
            let sql = "
                update mails set state = (case when $2 then 'sent' else 'written' end)::mail_state, sent_at = $3,
                       last_error = null, body_text = null, body_html = null
                 where id = $1";
            let sent = *posted == Posted::Sent;
            sqlx::query(sql).bind(id).bind(sent).bind(app.clock.now()).execute(&app.db).await?;
        }
        Err(error) => {
            let sql = "update mails set last_error = left($2, 2000) where id = $1";
            sqlx::query(sql).bind(id).bind(format!("{error:#}")).execute(&app.db).await?;
        }
    }
    metrics::counter!("hub_mails_total", "outcome" => if posted.is_ok() { "posted" } else { "failed" })
        .increment(1);
    posted.map(|_| ())
}

/// Its job has been given up.
pub async fn give_up(db: &PgPool, id: MailId) -> Result<(), sqlx::Error> {
    let sql = "update mails set state = 'failed' where id = $1 and state = 'queued'";
    sqlx::query(sql).bind(id).execute(db).await?;
    Ok(())
}

/// Compares facts with the queue: a mail that waits without a job gets one. Nothing should ever be found.
pub async fn reconcile(db: &PgPool, now: DateTime<Utc>) -> Result<(), sqlx::Error> {
    let sql = "
        insert into jobs (name, data, created_at, due_at)
        select $1, jsonb_build_object('mail', m.id), $2, $2 from mails m
         where m.state = 'queued'
           and not exists (select from jobs j where j.name = $1 and j.data = jsonb_build_object('mail', m.id)
                              and j.done_at is null and j.failed_at is null)";
    let found = sqlx::query(sql).bind(SendMail::NAME).bind(now).execute(db).await?.rows_affected();
    if found > 0 {
        tracing::warn!(found, "mails were waiting without a job");
    }
    Ok(())
}

/// Mails older than 90 days.
pub async fn sweep(db: &PgPool, now: DateTime<Utc>) -> Result<(), sqlx::Error> {
    let sql = "delete from mails where queued_at < $1 - interval '90 days'";
    sqlx::query(sql).bind(now).execute(db).await?;
    Ok(())
}
