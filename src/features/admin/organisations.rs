//! Organisations, those that wait for verification first.

use askama::Template;
use axum::response::Response;
use chrono::{DateTime, Utc};

use super::PER_PAGE;
use crate::app::App;
use crate::domain::form::Form;
use crate::domain::ids::OrganisationId;
use crate::domain::organisation::OrganisationKind;
use crate::domain::text;
use crate::error::{Error, Or404, Result, ensure};
use crate::features::organisations::{self, store};
use crate::shared::events::{Event, Verb};
use crate::shared::paging::{self, Paging, Step};
use crate::web::gate::{Administrator, ProvenAdministrator};
use crate::web::page::Page;
use crate::web::path::Key;
use crate::web::query::Query;
use crate::web::{show, then};

#[derive(sqlx::FromRow)]
struct Line {
    id: OrganisationId,
    name: String,
    kind: OrganisationKind,
    mail_domain: String,
    verified_at: Option<DateTime<Utc>>,
    sample: bool,
    files: i64,
    total: i64,
}

impl Line {
    /// What is verified: if it changes before the button is pressed, it must be looked at again.
    fn seen(&self) -> String {
        format!("{} {} {}", self.name, self.kind.key(), self.mail_domain)
    }
}

#[derive(Template)]
#[template(path = "admin/organisations.html")]
struct Index<'a> {
    page: &'a Page,
    lines: Vec<Line>,
    paging: Paging,
}

impl Index<'_> {
    fn paged(&self, number: impl std::fmt::Display) -> String {
        self.page.to(format!("/admin/organisations?page={number}"))
    }
}

pub async fn index(page: Page, _: Administrator, app: App, query: Query) -> Result<Response> {
    let (number, limit, offset) = paging::window(query.page(), PER_PAGE);
    let sql = "
        select o.id, o.name, o.kind, o.mail_domain, o.verified_at, o.sample,
               (select count(*) from attachments a where a.organisation_id = o.id and a.purpose = 'evidence') files,
               count(*) over () total
          from organisations o
         order by o.sample, o.verified_at is not null, o.id desc limit $1 offset $2";
    let lines: Vec<Line> = sqlx::query_as(sql).bind(limit).bind(offset).fetch_all(&app.db).await?;
    let total = lines.first().map_or(0, |it| it.total);
    let paging = Paging::of(number, total, PER_PAGE);
    show(&Index { page: &page, lines, paging: paging.or_404()? })
}

/// Verifies, or takes it back; those who represent the organisation are told.
pub async fn verify(
    page: Page,
    admin: ProvenAdministrator,
    app: App,
    Key(id, _): Key<OrganisationId>,
    form: Form,
) -> Result<Response> {
    let verified = match form.text("answer") {
        "verify" => true,
        "unverify" => false,
        _ => return Err(Error::BadRequest),
    };
    let seen = text::parse(form.text("seen"), text::line(600)).unwrap_or_default();
    let organisation = store::find(&app.db, id).await?.or_404()?;
    let own = store::membership(&app.db, id, admin.id).await?;
    // Nobody verifies what they speak for.
    ensure(own.is_none(), Error::Forbidden)?;
    let mut tx = app.db.begin().await?;
    let changed = store::set_verified(&mut *tx, (id, &seen), verified, app.clock.now()).await?;
    ensure(changed, Error::Stale)?;
    let verb = if verified { Verb::OrganisationVerified } else { Verb::OrganisationUnverified };
    let event = Event::new(verb).by(admin.id).organisation(id).record(&mut tx).await?;
    if verified {
        for person in store::representatives(&mut *tx, id).await? {
            let what = ("notice-organisation-verified", "");
            organisations::tell(&mut tx, &app, (person, event), &organisation, what).await?;
        }
    }
    tx.commit().await?;
    Ok(then(&page.to("/admin/organisations?done=saved")))
}
