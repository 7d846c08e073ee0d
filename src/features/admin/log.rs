//! The log: every event, newest first.

use askama::Template;
use axum::response::Response;
use chrono::{DateTime, Utc};
use serde_json::Value;

use super::PER_PAGE;
use crate::app::App;
use crate::domain::ids::{OrganisationId, PersonId, PracticeId};
use crate::domain::viewer::Role;
use crate::error::{Or404, Result};
use crate::shared::events::Verb;
use crate::shared::paging::{self, Paging, Step};
use crate::web::gate::Administrator;
use crate::web::page::Page;
use crate::web::query::Query;
use crate::web::show;

#[derive(sqlx::FromRow)]
struct Line {
    verb: Verb,
    detail: Value,
    created_at: DateTime<Utc>,
    actor_id: Option<PersonId>,
    actor: Option<String>,
    person_id: Option<PersonId>,
    person: Option<String>,
    organisation_id: Option<OrganisationId>,
    organisation: Option<String>,
    practice_id: Option<PracticeId>,
    total: i64,
}

impl Line {
    /// What else there is to say: roles by their names, the rest as it was noted.
    fn details(&self, page: &Page) -> String {
        let Some(detail) = self.detail.as_object() else { return String::new() };
        let written = detail.iter().filter(|it| !it.1.is_null()).map(|(name, value)| {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            match (name.as_str(), Role::from_key(&text)) {
                ("role", Some(role)) => page.t(role.message()).to_owned(),
                _ => format!("{name}: {text}"),
            }
        });
        written.collect::<Vec<_>>().join(", ")
    }
}

#[derive(Template)]
#[template(path = "admin/log.html")]
struct Index<'a> {
    page: &'a Page,
    verb: Option<Verb>,
    person: Option<i64>,
    lines: Vec<Line>,
    paging: Paging,
}

impl Index<'_> {
    fn verbs(&self) -> &'static [Verb] {
        Verb::ALL
    }

    fn is_chosen(&self, verb: &Verb) -> bool {
        self.verb == Some(*verb)
    }

    fn paged(&self, number: impl std::fmt::Display) -> String {
        let verb = self.verb.map(Verb::key).unwrap_or_default();
        let person = self.person.map(|it| it.to_string()).unwrap_or_default();
        self.page.to(format!("/admin/log?verb={verb}&person={person}&page={number}"))
    }
}

pub async fn index(page: Page, _: Administrator, app: App, query: Query) -> Result<Response> {
    let verb = Verb::from_key(query.text("verb"));
    let person: Option<i64> = query.text("person").parse().ok();
    let (number, limit, offset) = paging::window(query.page(), PER_PAGE);
    let sql = "
        select e.verb, e.detail, e.created_at, e.actor_id, a.name actor, e.person_id, p.name person,
               e.organisation_id, o.name organisation, e.practice_id, count(*) over () total
          from events e
               left join people a on a.id = e.actor_id
               left join people p on p.id = e.person_id
               left join organisations o on o.id = e.organisation_id
         where ($1::verb is null or e.verb = $1) and ($2::bigint is null or $2 in (e.actor_id, e.person_id))
         order by e.id desc limit $3 offset $4";
    let lines: Vec<Line> = sqlx::query_as(sql)
        .bind(verb)
        .bind(person)
        .bind(limit)
        .bind(offset)
        .fetch_all(&app.db)
        .await?;
    let total = lines.first().map_or(0, |it| it.total);
    let paging = Paging::of(number, total, PER_PAGE);
    show(&Index { page: &page, verb, person, lines, paging: paging.or_404()? })
}
