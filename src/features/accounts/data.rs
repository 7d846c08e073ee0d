//! A person's own data: to take away, and to delete.

use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use sqlx::PgExecutor;

use super::sign_in::leave;
use super::store;
use crate::app::App;
use crate::domain::form::{Form, Problem};
use crate::domain::ids::PersonId;
use crate::error::Result;
use crate::shared::events::{Event, Verb};
use crate::shared::limits::Rule;
use crate::web::gate::{Member, ProvenMember};
use crate::web::page::Page;
use crate::web::{redisplay, show, then};

#[derive(Template)]
#[template(path = "accounts/data.html")]
struct Index<'a> {
    page: &'a Page,
}

pub async fn index(page: Page, _: Member) -> Result<Response> {
    show(&Index { page: &page })
}

/// Everything that is held about a person, in the database's own words. Secrets are not data about somebody.
async fn everything(db: impl PgExecutor<'_>, person: PersonId) -> Result<Value> {
    let sql = "
        select jsonb_build_object(
          'account', (select to_jsonb(p) - 'password' - 'factor_seed' - 'factor_step' from people p where p.id = $1),
          'roles', (select coalesce(jsonb_agg(to_jsonb(r) - 'person_id' - 'granted_by' - 'ended_by' order by r.id), '[]')
                      from roles r where r.person_id = $1),
          'organisations', (select coalesce(jsonb_agg(to_jsonb(m) - 'person_id' || jsonb_build_object('name', o.name) order by m.id), '[]')
                              from memberships m join organisations o on o.id = m.organisation_id where m.person_id = $1),
          'sessions', (select coalesce(jsonb_agg(to_jsonb(s) - 'token' - 'person_id' order by s.id), '[]')
                         from sessions s where s.person_id = $1),
          'sign_on', (select coalesce(jsonb_agg(jsonb_build_object('issuer', i.issuer, 'subject', i.subject)), '[]')
                        from identities i where i.person_id = $1),
          'notifications', (select coalesce(jsonb_agg(jsonb_build_object('what', e.verb, 'at', n.created_at, 'read_at', n.read_at) order by n.id), '[]')
                              from notices n join events e on e.id = n.event_id where n.person_id = $1),
          'notification_settings', (select coalesce(jsonb_agg(to_jsonb(w) - 'person_id'), '[]')
                                      from notice_settings w where w.person_id = $1),
          'mails', (select coalesce(jsonb_agg(jsonb_build_object('to', m.recipient, 'subject', m.subject, 'state', m.state,
                           'queued_at', m.queued_at, 'sent_at', m.sent_at) order by m.id), '[]')
                      from mails m where m.person_id = $1),
          'files', (select coalesce(jsonb_agg(jsonb_build_object('name', a.name, 'type', a.media_type, 'size', a.size,
                           'uploaded_at', a.uploaded_at) order by a.id), '[]')
                      from attachments a where a.uploaded_by = $1),
          'log', (select coalesce(jsonb_agg(jsonb_build_object('what', e.verb, 'at', e.created_at, 'detail', e.detail,
                         'by_me', e.actor_id is not distinct from $1) order by e.id), '[]')
                    from events e where e.actor_id = $1 or e.person_id = $1))";
    Ok(sqlx::query_scalar(sql).bind(person).fetch_one(db).await?)
}

async fn export(app: &App, member: &ProvenMember) -> Result<Value> {
    let key = format!("data {}", member.id);
    app.config.limits.take(&app.db, Rule::Export, &key, app.clock.now()).await?;
    let mut tx = app.db.begin().await?;
    Event::new(Verb::PersonExportedData).by(member.id).to(member.id).record(&mut tx).await?;
    let data = everything(&mut *tx, member.id).await?;
    tx.commit().await?;
    Ok(data)
}

pub async fn json(member: ProvenMember, app: App, _: Form) -> Result<Response> {
    let mut data = export(&app, &member).await?;
    if let Value::Object(data) = &mut data {
        data.insert("portal".to_owned(), json!(app.config.origin));
        data.insert("made_at".to_owned(), json!(app.clock.now()));
    }
    let text = serde_json::to_string_pretty(&data).map_err(anyhow::Error::from)?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8")),
        (
            header::CONTENT_DISPOSITION,
            HeaderValue::from_static("attachment; filename=\"my-data.json\""),
        ),
    ];
    Ok((headers, text).into_response())
}

/// Names and values.
type Row = Vec<(String, String)>;

#[derive(Template)]
#[template(path = "accounts/data_readable.html")]
struct Readable<'a> {
    page: &'a Page,
    /// Titles of the parts, and their rows.
    parts: Vec<(String, Vec<Row>)>,
    made: String,
}

pub async fn readable(page: Page, member: ProvenMember, app: App, _: Form) -> Result<Response> {
    let data = export(&app, &member).await?;
    let parts = data.as_object().into_iter().flatten().map(|(title, part)| {
        let rows = match part {
            Value::Array(rows) => rows.iter().map(fields).collect(),
            other => vec![fields(other)],
        };
        (title.clone(), rows)
    });
    let made = page.moment(&app.clock.now());
    show(&Readable { page: &page, parts: parts.collect(), made })
}

fn fields(row: &Value) -> Row {
    let written = |value: &Value| match value {
        Value::String(text) => text.clone(),
        Value::Null => "–".to_owned(),
        other => other.to_string(),
    };
    row.as_object().into_iter().flatten().map(|it| (it.0.clone(), written(it.1))).collect()
}

#[derive(Template)]
#[template(path = "accounts/deletion.html")]
struct Deletion<'a> {
    page: &'a Page,
    form: &'a Form,
}

pub async fn deletion(page: Page, _: ProvenMember) -> Result<Response> {
    show(&Deletion { page: &page, form: &Form::default() })
}

pub async fn delete(
    page: Page,
    member: ProvenMember,
    app: App,
    mut form: Form,
) -> Result<Response> {
    let mut tx = app.db.begin().await?;
    if store::is_last_administrator(&mut tx, member.id).await? {
        form.refuse::<()>("agree", Problem::say("deletion-last"));
    }
    form.agreed("agree", "deletion-agree-enter");
    if !form.is_fit() {
        return redisplay(&Deletion { page: &page, form: &form });
    }
    Event::new(Verb::PersonDeleted).by(member.id).to(member.id).record(&mut tx).await?;
    store::erase(&mut tx, member.id, app.clock.now()).await?;
    tx.commit().await?;
    let mut response = then(&page.to("/sign-in?done=deleted"));
    leave(&mut response);
    Ok(response)
}
