//! The revision of what the public can read: whatever is held in memory is true only at one.

use sqlx::PgExecutor;

use crate::error::Result;

/// The number that rises with every change of a published record.
pub async fn revision(db: impl PgExecutor<'_>) -> Result<i64> {
    Ok(sqlx::query_scalar("select revision from corpus").fetch_one(db).await?)
}
