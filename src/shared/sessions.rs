//! Who is signed in: rows that hold the hash of what the browser holds. Deleting one ends it, on every instance, with
//! the next request.

use chrono::{DateTime, Duration, Utc};
use sqlx::{PgConnection, PgExecutor, PgPool};

use crate::domain::ids::{PersonId, SessionId};
use crate::domain::viewer::{Viewer, lifetime};
use crate::services::secret::Token;

/// Sessions of one person; the oldest goes.
const MOST: i64 = 20;
/// For entering the code after the password.
const CODE_WAITS: Duration = Duration::minutes(10);

/// Where a session began.
#[derive(Debug, Clone)]
pub struct Place {
    pub agent: String,
    /// Only the first part of the address: enough to tell home from abroad.
    pub network: String,
}

/// The person behind a token, if the session is whole, young and lately used. One statement; it also notes, once a
/// minute, that the session is in use.
pub async fn viewer(
    db: impl PgExecutor<'_>,
    token: &Token,
    now: DateTime<Utc>,
) -> Result<Option<Viewer>, sqlx::Error> {
    let sql = "
        with found as (
          select p.id, p.name, s.id session, coalesce(r.roles, '{}') roles, p.factor_since is not null has_factor,
                 s.proved_at, s.seen_at,
                 (select count(*) from notices n where n.person_id = p.id and n.read_at is null) unread
            from sessions s
                 join people p on p.id = s.person_id
                 cross join lateral (select array_agg(role order by role) roles from roles
                                      where person_id = p.id and ended_at is null) r
           where s.token = $1 and not s.awaits_code and s.expires_at > $2
             and s.seen_at > $2 - case when r.roles is null then $3 else $4 end
             and p.deactivated_at is null and p.deleted_at is null
        ), noted as (
          update sessions set seen_at = $2 from found
           where sessions.id = found.session and found.seen_at < $2 - interval '1 minute'
        )
        select id, name, session, roles, has_factor, proved_at, unread from found";
    sqlx::query_as(sql)
        .bind(token.hash())
        .bind(now)
        .bind(interval(lifetime(false).0))
        .bind(interval(lifetime(true).0))
        .fetch_optional(db)
        .await
}

fn interval(duration: Duration) -> sqlx::postgres::types::PgInterval {
    let microseconds = duration.num_microseconds().unwrap_or_default();
    sqlx::postgres::types::PgInterval { months: 0, days: 0, microseconds }
}

/// Opens a session under a new token and answers it with its lifetime. With `awaits_code` it opens nothing yet.
pub async fn open(
    db: &mut PgConnection,
    person: PersonId,
    place: &Place,
    (awaits_code, now): (bool, DateTime<Utc>),
) -> Result<(Token, Duration), sqlx::Error> {
    let sql = "select exists (select from roles where person_id = $1 and ended_at is null)";
    let has_role: bool = sqlx::query_scalar(sql).bind(person).fetch_one(&mut *db).await?;
    let life = if awaits_code { CODE_WAITS } else { lifetime(has_role).1 };
    let token = Token::new();
    let sql = "
        insert into sessions (token, person_id, awaits_code, created_at, seen_at, proved_at, expires_at, agent, network)
        values ($1, $2, $3, $4, $4, $4, $5, $6, $7)";
    sqlx::query(sql)
        .bind(token.hash())
        .bind(person)
        .bind(awaits_code)
        .bind(now)
        .bind(now + life)
        .bind(&place.agent)
        .bind(&place.network)
        .execute(&mut *db)
        .await?;
    let sql = "
        delete from sessions
         where id in (select id from sessions where person_id = $1 and awaits_code = $3 order by created_at desc, id desc offset $2)";
    // Who knows only the password pushes nobody out who knows the code.
    sqlx::query(sql).bind(person).bind(MOST).bind(awaits_code).execute(db).await?;
    Ok((token, life))
}

/// Whose password has been given, with the code still missing.
pub async fn awaiting_code(
    db: impl PgExecutor<'_>,
    token: &Token,
    now: DateTime<Utc>,
) -> Result<Option<PersonId>, sqlx::Error> {
    let sql = "
        select s.person_id from sessions s join people p on p.id = s.person_id
         where s.token = $1 and s.awaits_code and s.expires_at > $2 and p.deactivated_at is null";
    sqlx::query_scalar(sql).bind(token.hash()).bind(now).fetch_optional(db).await
}

/// Gives a session a new token and notes that the person has proved who they are.
pub async fn renew(
    db: impl PgExecutor<'_>,
    session: SessionId,
    now: DateTime<Utc>,
) -> Result<Token, sqlx::Error> {
    let token = Token::new();
    let sql = "update sessions set token = $2, proved_at = $3 where id = $1";
    sqlx::query(sql).bind(session).bind(token.hash()).bind(now).execute(db).await?;
    Ok(token)
}

/// Ends the session of a token, whatever its state; false when there was none.
pub async fn end(db: impl PgExecutor<'_>, token: &Token) -> Result<bool, sqlx::Error> {
    let sql = "delete from sessions where token = $1";
    Ok(sqlx::query(sql).bind(token.hash()).execute(db).await?.rows_affected() == 1)
}

/// Ends all sessions of a person, except perhaps one.
pub async fn end_all(
    db: impl PgExecutor<'_>,
    person: PersonId,
    except: Option<SessionId>,
) -> Result<(), sqlx::Error> {
    let sql = "delete from sessions where person_id = $1 and id is distinct from $2";
    sqlx::query(sql).bind(person).bind(except).execute(db).await?;
    Ok(())
}

/// Sessions that have come to their end.
pub async fn sweep(db: &PgPool, now: DateTime<Utc>) -> Result<(), sqlx::Error> {
    let sql = "delete from sessions where expires_at < $1 or seen_at < $1 - interval '7 days'";
    sqlx::query(sql).bind(now).execute(db).await?;
    Ok(())
}
