//! People, as administrators see them: with address, roles and sessions.

use askama::Template;
use axum::response::Response;
use chrono::{DateTime, Utc};

use super::PER_PAGE;
use super::workflow::{self, Ended};
use crate::app::App;
use crate::domain::form::{Form, Problem};
use crate::domain::ids::{PersonId, RoleId};
use crate::domain::text;
use crate::domain::viewer::{ReviewerKind, Role};
use crate::error::{Error, Or404, Result, ensure};
use crate::features::accounts;
use crate::features::accounts::model::Person;
use crate::features::accounts::store::{self, Session};
use crate::shared::events::{Event, Verb};
use crate::shared::paging::{self, Paging, Step};
use crate::shared::sessions;
use crate::web::gate::{Administrator, ProvenAdministrator};
use crate::web::page::Page;
use crate::web::path::{Key, Keys};
use crate::web::query::Query;
use crate::web::{redisplay, show as shown, then};

#[derive(sqlx::FromRow)]
struct Line {
    id: PersonId,
    name: String,
    email: Option<String>,
    roles: Vec<Role>,
    has_factor: bool,
    created_at: DateTime<Utc>,
    deactivated: bool,
    total: i64,
}

#[derive(Template)]
#[template(path = "admin/people.html")]
struct Index<'a> {
    page: &'a Page,
    words: &'a str,
    role: Option<Role>,
    lines: Vec<Line>,
    paging: Paging,
}

impl Index<'_> {
    fn is_chosen(&self, role: &Role) -> bool {
        self.role == Some(*role)
    }

    fn paged(&self, number: impl std::fmt::Display) -> String {
        let words: String = form_urlencoded::byte_serialize(self.words.as_bytes()).collect();
        let role = self.role.map(Role::key).unwrap_or_default();
        self.page.to(format!("/admin/people?q={words}&role={role}&page={number}"))
    }
}

pub async fn index(page: Page, _: Administrator, app: App, query: Query) -> Result<Response> {
    let words = text::parse(query.text("q"), text::line(200)).unwrap_or_default();
    let role = Role::from_key(query.text("role"));
    let (number, limit, offset) = paging::window(query.page(), PER_PAGE);
    let sql = "
        select p.id, p.name, p.email, array(select role from roles r where r.person_id = p.id and r.ended_at is null order by role) roles,
               p.factor_since is not null has_factor, p.created_at, p.deactivated_at is not null deactivated,
               count(*) over () total
          from people p
         where p.deleted_at is null
           and ($1 = '' or p.name ilike '%' || $1 || '%' or p.email ilike '%' || $1 || '%')
           and ($2::role is null or exists (select from roles r where r.person_id = p.id and r.role = $2 and r.ended_at is null))
         order by p.created_at desc, p.id desc limit $3 offset $4";
    let lines: Vec<Line> = sqlx::query_as(sql)
        .bind(text::pattern(&words))
        .bind(role)
        .bind(limit)
        .bind(offset)
        .fetch_all(&app.db)
        .await?;
    let total = lines.first().map_or(0, |it| it.total);
    let paging = Paging::of(number, total, PER_PAGE);
    shown(&Index { page: &page, words: &words, role, lines, paging: paging.or_404()? })
}

/// A role that somebody holds or has held.
#[derive(sqlx::FromRow)]
struct RoleLine {
    id: RoleId,
    role: Role,
    granted_at: DateTime<Utc>,
    granted_by: Option<String>,
    ended_at: Option<DateTime<Utc>>,
    ended_by: Option<String>,
}

#[derive(sqlx::FromRow)]
struct Removal {
    proposed_by: PersonId,
    name: String,
}

#[derive(Template)]
#[template(path = "admin/person.html")]
struct Show<'a> {
    page: &'a Page,
    form: &'a Form,
    person: Person,
    deactivated: bool,
    roles: Vec<RoleLine>,
    sessions: Vec<Session>,
    removal: Option<Removal>,
    /// Whether it is the administrator's own account.
    own: bool,
}

impl Show<'_> {
    fn may_confirm(&self, removal: &Removal) -> bool {
        self.page.viewer.as_ref().is_some_and(|it| it.id != removal.proposed_by)
    }
}

async fn page_of<'a>(page: &'a Page, app: &App, id: PersonId, form: &'a Form) -> Result<Show<'a>> {
    let person = store::find(&app.db, id).await?.or_404()?;
    let sql = "
        select r.id, r.role, r.granted_at, g.name granted_by, r.ended_at, e.name ended_by
          from roles r left join people g on g.id = r.granted_by left join people e on e.id = r.ended_by
         where r.person_id = $1 order by r.ended_at is not null, r.id desc";
    let roles = sqlx::query_as(sql).bind(id).fetch_all(&app.db).await?;
    let sql = "
        select f.proposed_by, p.name from factor_removals f join people p on p.id = f.proposed_by
         where f.person_id = $1";
    let removal = sqlx::query_as(sql).bind(id).fetch_optional(&app.db).await?;
    let sql = "select deactivated_at is not null from people where id = $1";
    Ok(Show {
        deactivated: sqlx::query_scalar(sql).bind(id).fetch_one(&app.db).await?,
        sessions: store::sessions(&app.db, id).await?,
        own: page.viewer.as_ref().is_some_and(|it| it.id == id),
        person,
        roles,
        removal,
        page,
        form,
    })
}

pub async fn show(
    page: Page,
    _: Administrator,
    app: App,
    Key(id, _): Key<PersonId>,
) -> Result<Response> {
    let form = Form::default();
    shown(&page_of(&page, &app, id, &form).await?)
}

fn back(page: &Page, id: PersonId) -> Response {
    then(&page.to(format!("/admin/people/{id}?done=saved")))
}

/// What a role can be chosen as: a reviewer is of one kind or the other.
fn choice(key: &str) -> Option<(Role, Option<ReviewerKind>)> {
    match key {
        "reviewer-un" => Some((Role::Reviewer, Some(ReviewerKind::Un))),
        "reviewer-external" => Some((Role::Reviewer, Some(ReviewerKind::External))),
        "reviewer" => None,
        key => Role::from_key(key).map(|it| (it, None)),
    }
}

pub async fn grant(
    page: Page,
    admin: ProvenAdministrator,
    app: App,
    Key(id, _): Key<PersonId>,
    mut form: Form,
) -> Result<Response> {
    ensure(admin.id != id, Error::Forbidden)?;
    store::find(&app.db, id).await?.or_404()?;
    let Some(role) = form.choice("role", choice, "admin-role-choose") else {
        return redisplay(&page_of(&page, &app, id, &form).await?);
    };
    let mut tx = app.db.begin().await?;
    workflow::grant(&mut tx, &app, id, role, Some(admin.id)).await?;
    tx.commit().await?;
    Ok(back(&page, id))
}

pub async fn end_role(
    page: Page,
    admin: ProvenAdministrator,
    app: App,
    Keys(id, role): Keys<PersonId, RoleId>,
    mut form: Form,
) -> Result<Response> {
    ensure(admin.id != id, Error::Forbidden)?;
    let mut tx = app.db.begin().await?;
    match workflow::end(&mut tx, &app, (id, role), admin.id).await? {
        Ended::Done => {
            tx.commit().await?;
            Ok(back(&page, id))
        }
        Ended::Before => Err(Error::Stale),
        Ended::LastAdministrator => {
            tx.rollback().await?;
            form.refuse::<()>("role", Problem::say("admin-role-last"));
            redisplay(&page_of(&page, &app, id, &form).await?)
        }
    }
}

pub async fn deactivate(
    page: Page,
    admin: ProvenAdministrator,
    app: App,
    Key(id, _): Key<PersonId>,
    mut form: Form,
) -> Result<Response> {
    ensure(admin.id != id, Error::Forbidden)?;
    let mut tx = app.db.begin().await?;
    if store::is_last_administrator(&mut tx, id).await? {
        tx.rollback().await?;
        form.refuse::<()>("role", Problem::say("admin-role-last"));
        return redisplay(&page_of(&page, &app, id, &form).await?);
    }
    // Whoever was deactivated a moment ago deactivates nobody any more.
    ensure(store::is_administrator(&mut *tx, admin.id).await?, Error::Stale)?;
    let sql = "
        update people set deactivated_at = $2 where id = $1 and deactivated_at is null and deleted_at is null";
    let done = sqlx::query(sql).bind(id).bind(app.clock.now()).execute(&mut *tx).await?;
    ensure(done.rows_affected() == 1, Error::Stale)?;
    sessions::end_all(&mut *tx, id, None).await?;
    Event::new(Verb::PersonDeactivated).by(admin.id).to(id).record(&mut tx).await?;
    tx.commit().await?;
    Ok(back(&page, id))
}

pub async fn reactivate(
    page: Page,
    admin: ProvenAdministrator,
    app: App,
    Key(id, _): Key<PersonId>,
    _: Form,
) -> Result<Response> {
    let mut tx = app.db.begin().await?;
    let sql =
        "update people set deactivated_at = null where id = $1 and deactivated_at is not null";
    let done = sqlx::query(sql).bind(id).execute(&mut *tx).await?;
    ensure(done.rows_affected() == 1, Error::Stale)?;
    Event::new(Verb::PersonReactivated).by(admin.id).to(id).record(&mut tx).await?;
    tx.commit().await?;
    Ok(back(&page, id))
}

pub async fn end_sessions(
    page: Page,
    admin: ProvenAdministrator,
    app: App,
    Key(id, _): Key<PersonId>,
    _: Form,
) -> Result<Response> {
    store::find(&app.db, id).await?.or_404()?;
    let mut tx = app.db.begin().await?;
    let except = (admin.id == id).then_some(admin.session);
    sessions::end_all(&mut *tx, id, except).await?;
    Event::new(Verb::PersonEndedSessions).by(admin.id).to(id).record(&mut tx).await?;
    tx.commit().await?;
    Ok(back(&page, id))
}

/// The first administrator proposes, another one confirms: nobody alone can take away somebody's protection.
pub async fn remove_factor(
    page: Page,
    admin: ProvenAdministrator,
    app: App,
    Key(id, _): Key<PersonId>,
    _: Form,
) -> Result<Response> {
    ensure(admin.id != id, Error::Forbidden)?;
    let person = store::find(&app.db, id).await?.or_404()?;
    ensure(person.factor_since.is_some(), Error::Stale)?;
    let mut tx = app.db.begin().await?;
    // What somebody proposed who is no administrator any more counts for nothing.
    let sql = "
        delete from factor_removals
         where person_id = $1
           and not exists (select from roles r where r.person_id = proposed_by and r.role = 'administrator' and r.ended_at is null)";
    sqlx::query(sql).bind(id).execute(&mut *tx).await?;
    let sql = "
        delete from factor_removals where person_id = $1 and proposed_by <> $2 returning proposed_by";
    let proposed: Option<PersonId> =
        sqlx::query_scalar(sql).bind(id).bind(admin.id).fetch_optional(&mut *tx).await?;
    if proposed.is_some() {
        accounts::remove_factor(&mut tx, &app, id, admin.id).await?;
    } else {
        let sql = "
            insert into factor_removals (person_id, proposed_by, proposed_at) values ($1, $2, $3)
                on conflict do nothing";
        let new = sqlx::query(sql).bind(id).bind(admin.id).bind(app.clock.now());
        ensure(new.execute(&mut *tx).await?.rows_affected() == 1, Error::Stale)?;
        Event::new(Verb::FactorRemovalProposed).by(admin.id).to(id).record(&mut tx).await?;
    }
    tx.commit().await?;
    Ok(back(&page, id))
}
