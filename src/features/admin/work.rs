//! Background work and mail: what waits, what was done, what was given up.

use askama::Template;
use axum::response::Response;
use chrono::{DateTime, Utc};

use super::PER_PAGE;
use crate::app::App;
use crate::domain::form::Form;
use crate::domain::ids::{JobId, MailId};
use crate::domain::language::Language;
use crate::error::{Error, Or404, Result, ensure};
use crate::shared::events::{Event, Verb};
use crate::shared::jobs;
use crate::shared::outbox::SendMail;
use crate::shared::paging::{self, Paging, Step};
use crate::web::gate::Administrator;
use crate::web::page::Page;
use crate::web::path::Key;
use crate::web::query::Query;
use crate::web::{show, then};

#[derive(sqlx::FromRow)]
struct JobLine {
    id: JobId,
    name: String,
    attempts: i16,
    due_at: DateTime<Utc>,
    state: String,
    last_error: Option<String>,
    total: i64,
}

impl JobLine {
    fn message(&self) -> &'static str {
        match self.state.as_str() {
            "done" => "admin-done",
            "failed" => "admin-failed",
            "running" => "admin-running",
            _ => "admin-waiting",
        }
    }

    fn is_failed(&self) -> bool {
        self.state == "failed"
    }
}

#[derive(Template)]
#[template(path = "admin/jobs.html")]
struct Jobs<'a> {
    page: &'a Page,
    state: &'a str,
    lines: Vec<JobLine>,
    paging: Paging,
}

impl Jobs<'_> {
    const STATES: [(&'static str, &'static str); 5] = [
        ("", "admin-all"),
        ("waiting", "admin-waiting"),
        ("running", "admin-running"),
        ("done", "admin-done"),
        ("failed", "admin-failed"),
    ];

    fn states(&self) -> [(&'static str, &'static str); 5] {
        Self::STATES
    }

    fn paged(&self, number: impl std::fmt::Display) -> String {
        self.page.to(format!("/admin/jobs?state={}&page={number}", self.state))
    }
}

pub async fn jobs(page: Page, _: Administrator, app: App, query: Query) -> Result<Response> {
    let (number, limit, offset) = paging::window(query.page(), PER_PAGE);
    let state = Jobs::STATES.iter().find(|it| it.0 == query.text("state")).map_or("", |it| it.0);
    let sql = "
        with j as (
          select id, name, attempts, due_at, last_error,
                 case when done_at is not null then 'done' when failed_at is not null then 'failed'
                      when leased_until > $2 then 'running' else 'waiting' end state
            from jobs)
        select id, name, attempts, due_at, state, last_error, count(*) over () total
          from j where $1 = '' or state = $1
         order by id desc limit $3 offset $4";
    let lines: Vec<JobLine> = sqlx::query_as(sql)
        .bind(state)
        .bind(app.clock.now())
        .bind(limit)
        .bind(offset)
        .fetch_all(&app.db)
        .await?;
    let total = lines.first().map_or(0, |it| it.total);
    let paging = Paging::of(number, total, PER_PAGE);
    show(&Jobs { page: &page, state, lines, paging: paging.or_404()? })
}

pub async fn retry_job(
    page: Page,
    admin: Administrator,
    app: App,
    Key(id, _): Key<JobId>,
    _: Form,
) -> Result<Response> {
    let mut tx = app.db.begin().await?;
    ensure(jobs::retry(&mut *tx, id, app.clock.now()).await?, Error::Stale)?;
    // A mail whose job had been given up is to be sent again.
    let sql = "
        update mails set state = 'queued'
         where state = 'failed' and id = (select (data ->> 'mail')::bigint from jobs where id = $1 and name = 'send_mail')";
    sqlx::query(sql).bind(id).execute(&mut *tx).await?;
    let detail = serde_json::json!({ "job": id });
    Event::new(Verb::JobRetried).by(admin.id).detail(detail).record(&mut tx).await?;
    tx.commit().await?;
    Ok(then(&page.to("/admin/jobs?done=saved")))
}

#[derive(sqlx::FromRow)]
struct MailLine {
    id: MailId,
    recipient: String,
    subject: String,
    language: Language,
    state: String,
    queued_at: DateTime<Utc>,
    sent_at: Option<DateTime<Utc>>,
    last_error: Option<String>,
    message_id: String,
    total: i64,
}

impl MailLine {
    fn message(&self) -> &'static str {
        match self.state.as_str() {
            "sent" => "admin-sent",
            "written" => "admin-written",
            "failed" => "admin-failed",
            _ => "admin-queued",
        }
    }

    fn is_failed(&self) -> bool {
        self.state == "failed"
    }
}

#[derive(Template)]
#[template(path = "admin/mails.html")]
struct Mails<'a> {
    page: &'a Page,
    state: &'a str,
    lines: Vec<MailLine>,
    paging: Paging,
}

impl Mails<'_> {
    const STATES: [(&'static str, &'static str); 5] = [
        ("", "admin-all"),
        ("queued", "admin-queued"),
        ("sent", "admin-sent"),
        ("written", "admin-written"),
        ("failed", "admin-failed"),
    ];

    fn states(&self) -> [(&'static str, &'static str); 5] {
        Self::STATES
    }

    fn paged(&self, number: impl std::fmt::Display) -> String {
        self.page.to(format!("/admin/mail?state={}&page={number}", self.state))
    }
}

pub async fn mails(page: Page, _: Administrator, app: App, query: Query) -> Result<Response> {
    let (number, limit, offset) = paging::window(query.page(), PER_PAGE);
    let state = Mails::STATES.iter().find(|it| it.0 == query.text("state")).map_or("", |it| it.0);
    let sql = "
        select id, recipient, subject, language, state::text state, queued_at, sent_at, last_error, message_id,
               count(*) over () total
          from mails where $1 = '' or state::text = $1
         order by id desc limit $2 offset $3";
    let lines: Vec<MailLine> =
        sqlx::query_as(sql).bind(state).bind(limit).bind(offset).fetch_all(&app.db).await?;
    let total = lines.first().map_or(0, |it| it.total);
    let paging = Paging::of(number, total, PER_PAGE);
    show(&Mails { page: &page, state, lines, paging: paging.or_404()? })
}

#[derive(Template)]
#[template(path = "admin/mail.html")]
struct Mail<'a> {
    page: &'a Page,
    it: MailLine,
    /// The letter, where letters are only written to a folder: those that were sent are nobody's to read.
    text: Option<String>,
}

pub async fn mail(
    page: Page,
    _: Administrator,
    app: App,
    Key(id, _): Key<MailId>,
) -> Result<Response> {
    let sql = "
        select id, recipient, subject, language, state::text state, queued_at, sent_at, last_error, message_id,
               1::bigint total
          from mails where id = $1";
    let it: MailLine = sqlx::query_as(sql).bind(id).fetch_optional(&app.db).await?.or_404()?;
    let text = app.mailer.written(&it.message_id).await;
    show(&Mail { page: &page, it, text })
}

pub async fn retry_mail(
    page: Page,
    admin: Administrator,
    app: App,
    Key(id, _): Key<MailId>,
    _: Form,
) -> Result<Response> {
    let mut tx = app.db.begin().await?;
    let sql = "update mails set state = 'queued' where id = $1 and state = 'failed'";
    let again = sqlx::query(sql).bind(id).execute(&mut *tx).await?;
    ensure(again.rows_affected() == 1, Error::Stale)?;
    let job = SendMail { mail: id };
    if !jobs::retry_like(&mut *tx, &job, app.clock.now()).await? {
        jobs::later(&mut tx, &job, app.clock.now()).await?;
    }
    let detail = serde_json::json!({ "mail": id });
    Event::new(Verb::MailRetried).by(admin.id).detail(detail).record(&mut tx).await?;
    tx.commit().await?;
    Ok(then(&page.to("/admin/mail?done=saved")))
}
