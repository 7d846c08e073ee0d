//! Sample records: real public practices in our own words, marked as samples wherever they are shown.

mod people;

use chrono::NaiveDate;
use serde::Deserialize;
use sqlx::{PgConnection, PgPool};

use crate::domain::ids::{PracticeId, VersionId};
use crate::domain::language::Language;
use crate::domain::organisation::{Organisation, OrganisationKind, OrganisationRole};
use crate::domain::place::Region;
use crate::domain::vocabulary;
use crate::features::practices::model::{PracticeType, Scope};
use crate::shared::events::{Event, Verb};

pub use people::{PASSWORD, load as load_people};

#[derive(Deserialize)]
struct Practice {
    id: PracticeId,
    slug: String,
    language: Language,
    title: String,
    scope: Scope,
    countries: Vec<String>,
    regions: Vec<Region>,
    start_year: i16,
    end_year: Option<i16>,
    #[serde(rename = "type")]
    kind: PracticeType,
    primary: Vec<i16>,
    secondary: Vec<i16>,
    /// Keys of guiding principles.
    principles: Vec<String>,
    sdgs: Vec<i16>,
    organisations: Vec<Organisation>,
    summary: String,
    benefit_and_impact: String,
    key_lessons: String,
    recommendations: String,
    innovation: String,
    source_url: Option<String>,
    published_at: NaiveDate,
}

/// Adds the sample practices that are not there yet; answers how many were added.
pub async fn load(db: &PgPool) -> anyhow::Result<usize> {
    let practices: Vec<Practice> = serde_json::from_str(include_str!("practices.json"))?;
    let mut tx = db.begin().await?;
    let mut versions = Vec::new();
    for practice in &practices {
        if let Some(version) = insert(&mut tx, practice).await? {
            versions.push(version);
            Event::new(Verb::PracticePublished).practice(practice.id).record(&mut tx).await?;
        }
    }
    if !versions.is_empty() {
        let sql = "select refresh_practice_document($1)";
        sqlx::query(sql).bind(&versions).execute(&mut *tx).await?;
        // The numbers of the samples are fixed; what people write comes after them.
        enter_organisations(&mut tx).await?;
        let sql = "select setval(pg_get_serial_sequence('practices', 'id'), (select max(id) from practices))";
        sqlx::query(sql).execute(&mut *tx).await?;
    }
    tx.commit().await?;
    Ok(versions.len())
}

async fn insert(db: &mut PgConnection, practice: &Practice) -> anyhow::Result<Option<VersionId>> {
    let sql = "
        insert into practices (id, slug, sample) values ($1, $2, true)
            on conflict (id) do nothing returning id";
    let new: Option<PracticeId> = sqlx::query_scalar(sql)
        .bind(practice.id)
        .bind(&practice.slug)
        .fetch_optional(&mut *db)
        .await?;
    if new.is_none() {
        return Ok(None);
    }
    let version = insert_version(&mut *db, practice).await?;
    let sql = "insert into practice_countries select $1, unnest($2::text[])";
    sqlx::query(sql).bind(version).bind(&practice.countries).execute(&mut *db).await?;
    insert_organisations(&mut *db, version, &practice.organisations).await?;
    if let Some(url) = &practice.source_url {
        let sql = "insert into practice_resources (version_id, position, url) values ($1, 1, $2)";
        sqlx::query(sql).bind(version).bind(url).execute(&mut *db).await?;
    }
    Ok(Some(version))
}

async fn insert_version(db: &mut PgConnection, practice: &Practice) -> anyhow::Result<VersionId> {
    let principles: Vec<i16> = practice
        .principles
        .iter()
        .filter_map(|key| vocabulary::principle_by_key(key))
        .map(|it| it.number)
        .collect();
    let sql = "
        insert into practice_versions (
               practice_id, number, state, language, title, type, scope, primary_objectives, secondary_objectives,
               principles, sdgs, regions, start_year, end_year, summary, benefit_and_impact, key_lessons,
               recommendations, innovation, published_at)
        values ($1, 1, 'published', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                $18::date::timestamp at time zone 'UTC')
        returning id";
    let version = sqlx::query_scalar(sql)
        .bind(practice.id)
        .bind(practice.language)
        .bind(&practice.title)
        .bind(practice.kind)
        .bind(practice.scope)
        .bind(&practice.primary)
        .bind(&practice.secondary)
        .bind(principles)
        .bind(&practice.sdgs)
        .bind(&practice.regions)
        .bind(practice.start_year)
        .bind(practice.end_year)
        .bind(&practice.summary)
        .bind(&practice.benefit_and_impact)
        .bind(&practice.key_lessons)
        .bind(&practice.recommendations)
        .bind(&practice.innovation)
        .bind(practice.published_at)
        .fetch_one(db)
        .await?;
    Ok(version)
}

async fn insert_organisations(
    db: &mut PgConnection,
    version: VersionId,
    organisations: &[Organisation],
) -> anyhow::Result<()> {
    let names: Vec<&str> = organisations.iter().map(|it| it.name.as_str()).collect();
    let roles: Vec<OrganisationRole> = organisations.iter().map(|it| it.role).collect();
    let kinds: Vec<OrganisationKind> = organisations.iter().map(|it| it.kind).collect();
    let sql = "
        insert into practice_organisations (version_id, position, name, role, kind)
        select $1, position, name, role, kind
          from unnest($2::text[], $3::organisation_role[], $4::organisation_kind[])
               with ordinality given (name, role, kind, position)";
    sqlx::query(sql).bind(version).bind(names).bind(roles).bind(kinds).execute(db).await?;
    Ok(())
}

/// Enters the organisations that the sample practices name, and lets the practices refer to them.
async fn enter_organisations(db: &mut PgConnection) -> anyhow::Result<()> {
    let sql = "
        insert into organisations (name, kind, sample, created_at)
        select distinct on (lower(o.name)) o.name, o.kind, true, now()
          from practice_organisations o
               join practice_versions v on v.id = o.version_id
               join practices p on p.id = v.practice_id and p.sample
         order by lower(o.name), o.role, o.version_id
            on conflict ((lower(name))) do nothing";
    sqlx::query(sql).execute(&mut *db).await?;
    let sql = "
        update practice_organisations po set organisation_id = o.id
          from organisations o where lower(o.name) = lower(po.name) and po.organisation_id is null";
    sqlx::query(sql).execute(db).await?;
    Ok(())
}
