//! The SQL of organisations and memberships.

use chrono::{DateTime, Utc};
use sqlx::{PgConnection, PgExecutor};

use super::model::{NewOrganisation, Organisation};
use crate::domain::ids::{MembershipId, OrganisationId, PersonId, PracticeId};
use crate::domain::language::Language;
use crate::domain::organisation::{OrganisationKind, OrganisationRole};
use crate::domain::text;
use crate::error::Result;

pub async fn find(db: impl PgExecutor<'_>, id: OrganisationId) -> Result<Option<Organisation>> {
    let sql = "
        select id, name, kind, country, website, mail_domain, about, verified_at, sample
          from organisations where id = $1";
    Ok(sqlx::query_as(sql).bind(id).fetch_optional(db).await?)
}

/// A line of the list.
#[derive(sqlx::FromRow)]
pub struct Line {
    #[sqlx(flatten)]
    pub organisation: Organisation,
    pub practices: i64,
    pub total: i64,
}

/// Organisations whose name holds some words, those with most practices first.
pub async fn list(
    db: impl PgExecutor<'_>,
    (words, kind): (&str, Option<OrganisationKind>),
    (limit, offset): (i64, i64),
) -> Result<Vec<Line>> {
    let sql = "
        select o.id, o.name, o.kind, o.country, o.website, o.mail_domain, o.about, o.verified_at, o.sample,
               count(distinct v.practice_id) practices, count(*) over () total
          from organisations o
               left join practice_organisations po on po.organisation_id = o.id
               left join practice_versions v on v.id = po.version_id and v.state = 'published'
         where ($1 = '' or unaccent(o.name) ilike '%' || unaccent($1) || '%')
           and ($2::organisation_kind is null or o.kind = $2)
         group by o.id
         order by count(distinct v.practice_id) desc, o.name, o.id
         limit $3 offset $4";
    Ok(sqlx::query_as(sql)
        .bind(text::pattern(words))
        .bind(kind)
        .bind(limit)
        .bind(offset)
        .fetch_all(db)
        .await?)
}

/// Enters an organisation; `None` when there is one of this name.
pub async fn insert(
    db: impl PgExecutor<'_>,
    new: &NewOrganisation,
    (verified, now): (bool, DateTime<Utc>),
) -> Result<Option<OrganisationId>> {
    let sql = "
        insert into organisations (name, kind, country, website, mail_domain, about, verified_at, verification, created_at)
        values ($1, $2, $3, $4, $5, $6, case when $7 then $8 end, (case when $7 then 'mail_domain' end)::verification, $8)
            on conflict ((lower(name))) do nothing
        returning id";
    let id = sqlx::query_scalar(sql)
        .bind(&new.name)
        .bind(new.kind)
        .bind(&new.country)
        .bind(&new.website)
        .bind(&new.mail_domain)
        .bind(&new.about)
        .bind(verified)
        .bind(now)
        .fetch_optional(db)
        .await?;
    Ok(id)
}

/// Changes an organisation; false when another one has the name. What it was verified by is gone when it changes.
pub async fn update(
    db: impl PgExecutor<'_>,
    id: OrganisationId,
    new: &NewOrganisation,
) -> Result<bool> {
    let sql = "
        update organisations
           set name = $2, kind = $3, country = $4, website = $5, mail_domain = $6, about = $7,
               verified_at = case when (name, mail_domain, kind) = ($2, $6, $3) then verified_at end,
               verification = case when (name, mail_domain, kind) = ($2, $6, $3) then verification end
         where id = $1";
    let done = sqlx::query(sql)
        .bind(id)
        .bind(&new.name)
        .bind(new.kind)
        .bind(&new.country)
        .bind(&new.website)
        .bind(&new.mail_domain)
        .bind(&new.about)
        .execute(db)
        .await;
    match done {
        Ok(_) => Ok(true),
        Err(sqlx::Error::Database(error)) if error.is_unique_violation() => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Verifies by staff what they have seen, or takes it back; false when it is another by now, or so already.
pub async fn set_verified(
    db: impl PgExecutor<'_>,
    (id, seen): (OrganisationId, &str),
    verified: bool,
    now: DateTime<Utc>,
) -> Result<bool> {
    let sql = "
        update organisations set verified_at = case when $2 then $3 end,
               verification = (case when $2 then 'staff' end)::verification
         where id = $1 and (verified_at is not null) <> $2
           and ($4 = btrim(concat_ws(' ', name, kind, mail_domain)) or not $2)";
    let changed = sqlx::query(sql).bind(id).bind(verified).bind(now).bind(seen).execute(db).await?;
    Ok(changed.rows_affected() == 1)
}

/// A practice that names the organisation.
#[derive(sqlx::FromRow)]
pub struct Named {
    pub practice_id: PracticeId,
    pub slug: String,
    pub title: String,
    pub language: Language,
    pub role: OrganisationRole,
}

pub async fn practices(db: impl PgExecutor<'_>, id: OrganisationId) -> Result<Vec<Named>> {
    let sql = "
        select v.practice_id, p.slug, v.title, v.language, min(po.role) role
          from practice_organisations po
               join practice_versions v on v.id = po.version_id and v.state = 'published'
               join practices p on p.id = v.practice_id
         where po.organisation_id = $1
         group by v.practice_id, p.slug, v.title, v.language, v.published_at
         order by v.published_at desc, v.practice_id limit 50";
    Ok(sqlx::query_as(sql).bind(id).fetch_all(db).await?)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "membership_role", rename_all = "snake_case")]
pub enum MembershipRole {
    Member,
    Representative,
}

/// Somebody's place in an organisation.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Membership {
    pub id: MembershipId,
    pub organisation_id: OrganisationId,
    pub person_id: PersonId,
    pub name: String,
    pub role: MembershipRole,
    pub asked_at: DateTime<Utc>,
    pub confirmed_at: Option<DateTime<Utc>>,
}

impl Membership {
    pub fn represents(&self) -> bool {
        self.role == MembershipRole::Representative && self.confirmed_at.is_some()
    }
}

/// Those who belong to an organisation or ask to, those who ask first.
pub async fn members(db: impl PgExecutor<'_>, id: OrganisationId) -> Result<Vec<Membership>> {
    let sql = "
        select m.id, m.organisation_id, m.person_id, p.name, m.role, m.asked_at, m.confirmed_at
          from memberships m join people p on p.id = m.person_id
         where m.organisation_id = $1 and m.ended_at is null and p.deleted_at is null
         order by m.confirmed_at is not null, m.role desc, p.name, m.id limit 500";
    Ok(sqlx::query_as(sql).bind(id).fetch_all(db).await?)
}

/// The place of one person in an organisation.
pub async fn membership(
    db: impl PgExecutor<'_>,
    id: OrganisationId,
    person: PersonId,
) -> Result<Option<Membership>> {
    let sql = "
        select m.id, m.organisation_id, m.person_id, p.name, m.role, m.asked_at, m.confirmed_at
          from memberships m join people p on p.id = m.person_id
         where m.organisation_id = $1 and m.person_id = $2 and m.ended_at is null";
    Ok(sqlx::query_as(sql).bind(id).bind(person).fetch_optional(db).await?)
}

/// Asks to join, or joins; false when the person is there already.
pub async fn add_member(
    db: &mut PgConnection,
    (organisation, person): (OrganisationId, PersonId),
    (role, confirmed): (MembershipRole, bool),
    now: DateTime<Utc>,
) -> Result<bool> {
    let sql = "
        insert into memberships (organisation_id, person_id, role, asked_at, confirmed_at)
        values ($1, $2, $3, $4, case when $5 then $4 end)
            on conflict (person_id, organisation_id) where ended_at is null do nothing";
    let added = sqlx::query(sql)
        .bind(organisation)
        .bind(person)
        .bind(role)
        .bind(now)
        .bind(confirmed)
        .execute(db)
        .await?;
    Ok(added.rows_affected() == 1)
}

/// Changes a membership that is still as it was seen: confirmed or not. False when somebody was quicker.
pub async fn set_membership(
    db: &mut PgConnection,
    seen: &Membership,
    (role, confirmed): (MembershipRole, bool),
    now: DateTime<Utc>,
) -> Result<bool> {
    let sql = "
        update memberships set role = $3, confirmed_at = coalesce(confirmed_at, case when $4 then $5 end)
         where id = $1 and ended_at is null and (confirmed_at is not null) = $2 and role = $6";
    let done = sqlx::query(sql)
        .bind(seen.id)
        .bind(seen.confirmed_at.is_some())
        .bind(role)
        .bind(confirmed)
        .bind(now)
        .bind(seen.role)
        .execute(db)
        .await?;
    Ok(done.rows_affected() == 1)
}

pub async fn end_membership(
    db: &mut PgConnection,
    id: MembershipId,
    now: DateTime<Utc>,
) -> Result<bool> {
    let sql = "update memberships set ended_at = $2 where id = $1 and ended_at is null";
    Ok(sqlx::query(sql).bind(id).bind(now).execute(db).await?.rows_affected() == 1)
}

/// Whether an organisation would be left with members and nobody to speak for it.
pub async fn needs(db: &mut PgConnection, leaving: &Membership) -> Result<bool> {
    // Two representatives leaving at once must not both be told that the other one stays.
    let sql = "select id from organisations where id = $1 for update";
    sqlx::query(sql).bind(leaving.organisation_id).execute(&mut *db).await?;
    let sql = "
        select $3 and count(*) > 0 and count(*) filter (where role = 'representative' and confirmed_at is not null) = 0
          from memberships where organisation_id = $1 and id <> $2 and ended_at is null and confirmed_at is not null";
    let needs = sqlx::query_scalar(sql)
        .bind(leaving.organisation_id)
        .bind(leaving.id)
        .bind(leaving.represents());
    Ok(needs.fetch_one(db).await?)
}

/// Those who may answer for an organisation.
pub async fn representatives(db: impl PgExecutor<'_>, id: OrganisationId) -> Result<Vec<PersonId>> {
    let sql = "
        select person_id from memberships
         where organisation_id = $1 and role = 'representative' and confirmed_at is not null and ended_at is null";
    Ok(sqlx::query_scalar(sql).bind(id).fetch_all(db).await?)
}
