//! Signing in through a provider of single sign-on. A second factor set up here is asked for all the same.

use askama::Template;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use sqlx::PgConnection;

use super::letters::tell_of_change;
use super::sign_in::{Entry, enter};
use super::store::{self, Credentials};
use crate::app::App;
use crate::domain::form::Form;
use crate::error::{Or404, Result};
use crate::services::single_sign_on::{Known, Visit};
use crate::shared::events::{Event, Verb};
use crate::web::page::Page;
use crate::web::query::Query;
use crate::web::{own_path, show_as, then};

fn visit<'a>(page: &'a Page, app: &'a App) -> Result<Visit<'a>> {
    Ok(Visit {
        provider: page.provider().or_404()?,
        secret: &app.secret,
        browser: page.visit(),
        // One address for all languages, as providers want to know it beforehand.
        back: app.address("/sign-in/sso"),
        now: app.clock.now().timestamp(),
    })
}

pub async fn begin(page: Page, app: App, form: Form) -> Result<Response> {
    let visit = visit(&page, &app)?;
    let next = own_path(form.text("next")).unwrap_or_else(|| page.to("/account"));
    match visit.leave(&next).await {
        Ok(address) => Ok(then(&address)),
        Err(error) => failed(&page, &error),
    }
}

#[derive(Template)]
#[template(path = "accounts/sso.html")]
struct Sso<'a> {
    page: &'a Page,
    text: String,
}

fn failed(page: &Page, error: &anyhow::Error) -> Result<Response> {
    tracing::warn!("single sign-on failed: {error:#}");
    let name = page.provider().map(|it| it.name.clone()).unwrap_or_default();
    let text = page.tw("sign-in-sso-failed", name);
    show_as(StatusCode::BAD_GATEWAY, &Sso { page, text })
}

pub async fn back(page: Page, app: App, headers: HeaderMap, query: Query) -> Result<Response> {
    let visit = visit(&page, &app)?;
    let known = match visit.come_back(query.text("code"), query.text("state")).await {
        Ok(known) => known,
        Err(error) => return failed(&page, &error),
    };
    let mut tx = app.db.begin().await?;
    let person = account(&mut tx, &app, &known).await?;
    tx.commit().await?;
    let Some(person) = person else {
        let text = page.tw("sign-in-sso-unknown", &visit.provider.name);
        return show_as(StatusCode::FORBIDDEN, &Sso { page: &page, text });
    };
    let entry = Entry { person: person.id, awaits_code: person.has_factor, password: None };
    enter(&page, &app, &headers, entry, &known.next).await
}

/// The account of somebody the provider knows: by who they are there, and the first time by an address that the
/// provider has checked.
async fn account(db: &mut PgConnection, app: &App, known: &Known) -> Result<Option<Credentials>> {
    let sql = "
        select p.id, p.password, p.factor_since is not null has_factor
          from identities i join people p on p.id = i.person_id
         where i.issuer = $1 and i.subject = $2 and p.deactivated_at is null";
    let linked: Option<Credentials> = sqlx::query_as(sql)
        .bind(&known.issuer)
        .bind(&known.subject)
        .fetch_optional(&mut *db)
        .await?;
    if linked.is_some() {
        return Ok(linked);
    }
    let Some(email) = &known.email else { return Ok(None) };
    let Some(person) = store::credentials(&mut *db, email).await? else { return Ok(None) };
    let sql = "
        insert into identities (issuer, subject, person_id) values ($1, $2, $3)
            on conflict do nothing";
    let link = sqlx::query(sql).bind(&known.issuer).bind(&known.subject).bind(person.id);
    if link.execute(&mut *db).await?.rows_affected() == 0 {
        // Somebody else's by now, or that of a closed account.
        return Ok(None);
    }
    let event = Event::new(Verb::PersonLinkedSignOn).by(person.id).to(person.id);
    let event = event.record(&mut *db).await?;
    tell_of_change(db, app, (person.id, event), "notice-sign-on-linked").await?;
    Ok(Some(person))
}
