//! Giving and ending roles: from the pages, and the first one from the command line.

use sqlx::PgConnection;

use crate::app::App;
use crate::domain::ids::{PersonId, RoleId};
use crate::domain::viewer::{ReviewerKind, Role};
use crate::error::{Error, Result, ensure};
use crate::features::accounts;
use crate::features::accounts::store::{self, HeldRole};
use crate::shared::events::{Event, Verb};
use crate::shared::sessions;

/// Gives a role; false when the person holds it already. All sessions end: what they may do has changed.
pub async fn grant(
    db: &mut PgConnection,
    app: &App,
    person: PersonId,
    (role, kind): (Role, Option<ReviewerKind>),
    by: Option<PersonId>,
) -> Result<bool> {
    let now = app.clock.now();
    let sql = "
        insert into roles (person_id, role, reviewer_kind, granted_at, granted_by) values ($1, $2, $3, $4, $5)
            on conflict (person_id, role) where ended_at is null do nothing";
    let given = sqlx::query(sql).bind(person).bind(role).bind(kind).bind(now).bind(by);
    if given.execute(&mut *db).await?.rows_affected() == 0 {
        return Ok(false);
    }
    sessions::end_all(&mut *db, person, None).await?;
    let held = HeldRole { role, reviewer_kind: kind, granted_at: now };
    changed(db, app, (person, by), (&held, true)).await?;
    Ok(true)
}

/// What became of an attempt to end a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    Done,
    /// It had ended already.
    Before,
    /// Nobody else could administer the portal.
    LastAdministrator,
}

pub async fn end(
    db: &mut PgConnection,
    app: &App,
    (person, id): (PersonId, RoleId),
    by: PersonId,
) -> Result<Ended> {
    let sql = "
        select role, reviewer_kind, granted_at from roles
         where id = $1 and person_id = $2 and ended_at is null for update";
    let held: Option<HeldRole> =
        sqlx::query_as(sql).bind(id).bind(person).fetch_optional(&mut *db).await?;
    let Some(held) = held else { return Ok(Ended::Before) };
    if held.role == Role::Administrator && store::is_last_administrator(&mut *db, person).await? {
        return Ok(Ended::LastAdministrator);
    }
    // Whoever lost the role a moment ago ends nobody else's.
    ensure(store::is_administrator(&mut *db, by).await?, Error::Stale)?;
    let sql = "update roles set ended_at = $2, ended_by = $3 where id = $1";
    sqlx::query(sql).bind(id).bind(app.clock.now()).bind(by).execute(&mut *db).await?;
    sessions::end_all(&mut *db, person, None).await?;
    changed(db, app, (person, Some(by)), (&held, false)).await?;
    Ok(Ended::Done)
}

async fn changed(
    db: &mut PgConnection,
    app: &App,
    (person, by): (PersonId, Option<PersonId>),
    (held, granted): (&HeldRole, bool),
) -> Result<()> {
    let verb = if granted { Verb::RoleGranted } else { Verb::RoleEnded };
    let detail = serde_json::json!({ "role": held.role, "kind": held.reviewer_kind });
    let mut event = Event::new(verb).to(person).detail(detail);
    if let Some(by) = by {
        event = event.by(by);
    }
    let event = event.record(&mut *db).await?;
    Ok(accounts::tell_of_role(db, app, (person, event), (held, granted)).await?)
}
