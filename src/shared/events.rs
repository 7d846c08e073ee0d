//! What happened, to which record: one row in the transaction of every change.

use sqlx::PgConnection;

use crate::domain::ids::PracticeId;
#[derive(Debug, Clone, Copy, sqlx::Type)]
#[sqlx(type_name = "verb", rename_all = "snake_case")]
pub enum Verb {
    PracticePublished,
}

/// Notes what happened to a practice.
pub async fn record(
    db: &mut PgConnection,
    verb: Verb,
    practice: PracticeId,
) -> Result<(), sqlx::Error> {
    let sql = "insert into events (verb, practice_id) values ($1, $2)";
    sqlx::query(sql).bind(verb).bind(practice).execute(db).await?;
    Ok(())
}
