//! The queue: work to be done after the request, at least once. A job is queued in the transaction that makes it
//! necessary, leased by whoever is free, and done only once there is proof.

use chrono::{DateTime, Duration, Utc};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sqlx::{PgConnection, PgExecutor, PgPool};

use crate::domain::ids::JobId;

/// How long a worker holds a job without a sign of life.
pub const LEASE: Duration = Duration::seconds(60);
/// Minutes to wait after each failure; the last one is waited again until a job is given up.
const WAITS: &[i64] = &[1, 5, 30, 120, 720];
/// Failures after which a job waits for a person.
const MOST_ATTEMPTS: i16 = 8;

/// A kind of work. May be run twice, so must not mind.
pub trait Job: Serialize + DeserializeOwned + Send {
    const NAME: &'static str;
}

/// Queues a job.
pub async fn later<J: Job>(
    db: &mut PgConnection,
    job: &J,
    now: DateTime<Utc>,
) -> Result<(), anyhow::Error> {
    let sql = "insert into jobs (name, data, created_at, due_at) values ($1, $2, $3, $3)";
    let data = serde_json::to_value(job)?;
    sqlx::query(sql).bind(J::NAME).bind(data).bind(now).execute(db).await?;
    Ok(())
}

/// A job in somebody's hands.
#[derive(Debug, sqlx::FromRow)]
pub struct Leased {
    pub id: JobId,
    pub name: String,
    pub data: Value,
    pub attempts: i16,
}

/// Takes the job that has waited longest, if one is due.
pub async fn lease(
    db: impl PgExecutor<'_>,
    now: DateTime<Utc>,
) -> Result<Option<Leased>, sqlx::Error> {
    let sql = "
        update jobs set leased_until = $2, attempts = attempts + 1
         where id = (select id from jobs
                      where done_at is null and failed_at is null and due_at <= $1
                        and (leased_until is null or leased_until <= $1)
                      order by due_at, id limit 1 for update skip locked)
        returning id, name, data, attempts";
    sqlx::query_as(sql).bind(now).bind(now + LEASE).fetch_optional(db).await
}

/// Still at it.
pub async fn renew(db: &PgPool, id: JobId, now: DateTime<Utc>) -> Result<(), sqlx::Error> {
    let sql = "update jobs set leased_until = $2 where id = $1 and done_at is null";
    sqlx::query(sql).bind(id).bind(now + LEASE).execute(db).await?;
    Ok(())
}

pub async fn done(db: &PgPool, id: JobId, now: DateTime<Utc>) -> Result<(), sqlx::Error> {
    let sql = "
        update jobs set done_at = $2, leased_until = null, last_error = null
         where id = $1 and done_at is null and failed_at is null";
    sqlx::query(sql).bind(id).bind(now).execute(db).await?;
    Ok(())
}

/// Gives a job back before it was done, because the program ends.
pub async fn let_go(db: &PgPool, id: JobId) -> Result<(), sqlx::Error> {
    let sql = "
        update jobs set leased_until = null, attempts = greatest(attempts - 1, 0)
         where id = $1 and done_at is null and failed_at is null";
    sqlx::query(sql).bind(id).execute(db).await?;
    Ok(())
}

/// Notes a failure; the job comes again later, or is given up. Answers whether it was.
pub async fn failed(
    db: &PgPool,
    job: &Leased,
    error: &str,
    now: DateTime<Utc>,
) -> Result<bool, sqlx::Error> {
    let given_up = job.attempts >= MOST_ATTEMPTS;
    let sql = "
        update jobs set leased_until = null, last_error = left($2, 2000), due_at = $3,
               failed_at = case when $4 then $5 end
         where id = $1 and done_at is null and failed_at is null";
    sqlx::query(sql)
        .bind(job.id)
        .bind(error)
        .bind(now + wait(job))
        .bind(given_up)
        .bind(now)
        .execute(db)
        .await?;
    Ok(given_up)
}

/// Up to a tenth longer than the table says, so that what failed together does not come back together.
fn wait(job: &Leased) -> Duration {
    let place = usize::try_from(job.attempts - 1).unwrap_or_default();
    let minutes = WAITS.get(place).or(WAITS.last()).copied().unwrap_or(1);
    Duration::minutes(minutes) + Duration::seconds(job.id.0.rem_euclid(7) * minutes)
}

/// Takes up a job that had been given up.
pub async fn retry(
    db: impl PgExecutor<'_>,
    id: JobId,
    now: DateTime<Utc>,
) -> Result<bool, sqlx::Error> {
    let sql = "
        update jobs set failed_at = null, attempts = 0, due_at = $2
         where id = $1 and failed_at is not null";
    Ok(sqlx::query(sql).bind(id).bind(now).execute(db).await?.rows_affected() == 1)
}

/// The same by what the job is to do; false when none like it had been given up.
pub async fn retry_like<J: Job>(
    db: impl PgExecutor<'_>,
    job: &J,
    now: DateTime<Utc>,
) -> Result<bool, anyhow::Error> {
    let sql = "
        update jobs set failed_at = null, attempts = 0, due_at = $3
         where name = $1 and data = $2 and failed_at is not null";
    let data = serde_json::to_value(job)?;
    let again = sqlx::query(sql).bind(J::NAME).bind(data).bind(now).execute(db).await?;
    Ok(again.rows_affected() > 0)
}

/// Queues a regular task if its time has come; of several instances one does. Downtime delays it and doubles nothing.
pub async fn on_time<J: Job>(
    db: &PgPool,
    job: &J,
    every: Duration,
    now: DateTime<Utc>,
) -> Result<(), anyhow::Error> {
    let mut tx = db.begin().await?;
    let sql = "
        insert into timetable as t (name, due_at) values ($1, $3)
            on conflict (name) do update set due_at = excluded.due_at where t.due_at <= $2
        returning name";
    let ours = sqlx::query(sql).bind(J::NAME).bind(now).bind(now + every);
    if ours.fetch_optional(&mut *tx).await?.is_some() {
        later(&mut tx, job, now).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Jobs done more than a week ago.
pub async fn sweep(db: &PgPool, now: DateTime<Utc>) -> Result<(), sqlx::Error> {
    let sql = "delete from jobs where done_at < $1 - interval '7 days'";
    sqlx::query(sql).bind(now).execute(db).await?;
    Ok(())
}

/// What there is to be done, for the metrics: how many wait, for how many seconds the oldest, how many were given up.
pub async fn backlog(db: &PgPool, now: DateTime<Utc>) -> Result<(i64, f64, i64), sqlx::Error> {
    let sql = "
        select count(*) filter (where failed_at is null and due_at <= $1),
               coalesce(extract(epoch from $1 - min(due_at) filter (where failed_at is null and due_at <= $1)), 0)::float8,
               count(*) filter (where failed_at is not null)
          from jobs where done_at is null";
    sqlx::query_as(sql).bind(now).fetch_one(db).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_as_the_table_says() {
        let minutes = |attempts| {
            let job = Leased { id: JobId(7), name: String::new(), data: Value::Null, attempts };
            wait(&job).num_minutes()
        };
        assert_eq!([1, 2, 3, 4, 5, 6, 7].map(minutes), [1, 5, 30, 120, 720, 720, 720]);
        let job = Leased { id: JobId(6), name: String::new(), data: Value::Null, attempts: 2 };
        assert_eq!(wait(&job), Duration::minutes(5) + Duration::seconds(30));
    }
}
