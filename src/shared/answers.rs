//! The first answer to a form, given again when the same form is sent twice.

use chrono::{DateTime, Utc};
use sqlx::{PgConnection, PgPool};

use crate::domain::ids::PersonId;

/// Longest key that is kept; a form of ours carries 43 characters.
const LONGEST: usize = 64;

/// Claims a form for this transaction. `Some` is where the first sending led; while that one is still under way,
/// this waits for it.
pub async fn before(
    db: &mut PgConnection,
    person: Option<PersonId>,
    (action, key): (&str, &str),
    now: DateTime<Utc>,
) -> Result<Option<String>, sqlx::Error> {
    let plain = key.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_".contains(&it));
    // No form of ours: it is taken, and not known again.
    if key.is_empty() || key.len() > LONGEST || !plain {
        return Ok(None);
    }
    let sql = "
        insert into answers (person_id, action, key, location, given_at) values ($1, $2, $3, '', $4)
            on conflict do nothing";
    let first = sqlx::query(sql).bind(person).bind(action).bind(key).bind(now);
    if first.execute(&mut *db).await?.rows_affected() == 1 {
        return Ok(None);
    }
    let sql = "
        select location from answers
         where person_id is not distinct from $1 and action = $2 and key = $3";
    sqlx::query_scalar(sql).bind(person).bind(action).bind(key).fetch_optional(db).await
}

/// Notes where the form led.
pub async fn give(
    db: &mut PgConnection,
    person: Option<PersonId>,
    (action, key): (&str, &str),
    location: &str,
) -> Result<(), sqlx::Error> {
    if key.contains('\0') {
        return Ok(());
    }
    let sql = "
        update answers set location = $4
         where person_id is not distinct from $1 and action = $2 and key = $3";
    sqlx::query(sql).bind(person).bind(action).bind(key).bind(location).execute(db).await?;
    Ok(())
}

/// Answers older than two days.
pub async fn sweep(db: &PgPool, now: DateTime<Utc>) -> Result<(), sqlx::Error> {
    let sql = "delete from answers where given_at < $1 - interval '48 hours'";
    sqlx::query(sql).bind(now).execute(db).await?;
    Ok(())
}
