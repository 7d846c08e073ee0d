//! The countries as rows, for the database to refer to; their names stay in the program.

use sqlx::PgPool;

use crate::domain::place::{self, Region};

/// Writes what is new or different.
pub async fn write(db: &PgPool) -> Result<(), sqlx::Error> {
    let countries = place::countries();
    let codes: Vec<&str> = countries.iter().map(|it| it.alpha3.as_str()).collect();
    let regions: Vec<Option<Region>> = countries.iter().map(|it| it.region).collect();
    let selectable: Vec<bool> = countries.iter().map(|it| it.selectable).collect();
    let sql = "
        insert into countries (alpha3, region, selectable)
        select * from unnest($1::text[], $2::region[], $3::boolean[])
            on conflict (alpha3) do update set region = excluded.region, selectable = excluded.selectable
         where (countries.region, countries.selectable) is distinct from (excluded.region, excluded.selectable)";
    sqlx::query(sql).bind(codes).bind(regions).bind(selectable).execute(db).await?;
    Ok(())
}
