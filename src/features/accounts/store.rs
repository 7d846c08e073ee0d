//! The SQL of people.

use chrono::{DateTime, Utc};
use sqlx::{PgConnection, PgExecutor};

use super::model::{NewPerson, Person, Profile};
use crate::domain::ids::{OrganisationId, PersonId, SessionId};
use crate::domain::viewer::{ReviewerKind, Role};
use crate::error::Result;

/// What signing in needs to know.
#[derive(Debug, sqlx::FromRow)]
pub struct Credentials {
    pub id: PersonId,
    pub password: Option<String>,
    pub has_factor: bool,
}

pub async fn find(db: impl PgExecutor<'_>, id: PersonId) -> Result<Option<Person>> {
    let sql = "
        select id, email, name, language, country, affiliation, languages, expertise, public_fields, factor_since,
               created_at, sample
          from people where id = $1 and deleted_at is null";
    Ok(sqlx::query_as(sql).bind(id).fetch_optional(db).await?)
}

/// The account of an address, unless it is deactivated.
pub async fn credentials(db: impl PgExecutor<'_>, email: &str) -> Result<Option<Credentials>> {
    let sql = "
        select id, password, factor_since is not null has_factor
          from people where lower(email) = lower($1) and deactivated_at is null";
    Ok(sqlx::query_as(sql).bind(email).fetch_optional(db).await?)
}

pub async fn password(db: impl PgExecutor<'_>, id: PersonId) -> Result<Option<String>> {
    let sql = "select password from people where id = $1";
    Ok(sqlx::query_scalar(sql).bind(id).fetch_one(db).await?)
}

pub async fn set_password(db: impl PgExecutor<'_>, id: PersonId, hash: &str) -> Result<()> {
    let sql = "update people set password = $2 where id = $1";
    sqlx::query(sql).bind(id).bind(hash).execute(db).await?;
    Ok(())
}

/// Makes a person of a confirmed request; `None` when the address has been taken meanwhile.
pub async fn insert(
    db: impl PgExecutor<'_>,
    new: &NewPerson,
    now: DateTime<Utc>,
) -> Result<Option<PersonId>> {
    let sql = "
        insert into people (email, password, name, language, country, languages, created_at)
        values ($1, $2, $3, $4, $5, array[$4], $6)
            on conflict ((lower(email))) do nothing
        returning id";
    let id = sqlx::query_scalar(sql)
        .bind(&new.email)
        .bind(&new.password)
        .bind(&new.name)
        .bind(new.language)
        .bind(&new.country)
        .bind(now)
        .fetch_optional(db)
        .await?;
    Ok(id)
}

pub async fn update_profile(
    db: impl PgExecutor<'_>,
    id: PersonId,
    profile: &Profile,
) -> Result<()> {
    let sql = "
        update people set name = $2, affiliation = $3, country = $4, language = $5, languages = $6, expertise = $7,
               public_fields = $8
         where id = $1";
    sqlx::query(sql)
        .bind(id)
        .bind(&profile.name)
        .bind(&profile.affiliation)
        .bind(&profile.country)
        .bind(profile.language)
        .bind(&profile.languages)
        .bind(&profile.expertise)
        .bind(&profile.public_fields)
        .execute(db)
        .await?;
    Ok(())
}

/// Changes the address; false when somebody else has it.
pub async fn set_email(db: &mut PgConnection, id: PersonId, email: &str) -> Result<bool> {
    let sql = "
        update people set email = $2
         where id = $1 and deleted_at is null
           and not exists (select from people where lower(email) = lower($2) and id <> $1)";
    match sqlx::query(sql).bind(id).bind(email).execute(db).await {
        Ok(done) => Ok(done.rows_affected() == 1),
        Err(sqlx::Error::Database(error)) if error.is_unique_violation() => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// A browser that is signed in, as its owner sees it.
#[derive(Debug, sqlx::FromRow)]
pub struct Session {
    pub id: SessionId,
    pub created_at: DateTime<Utc>,
    pub seen_at: DateTime<Utc>,
    pub agent: String,
    pub network: String,
}

impl Session {
    /// The browser as people call it: `Firefox, Windows`; what is not known stands as it was sent.
    pub fn browser(&self) -> String {
        // The order decides: nearly every browser also names those it is like.
        let programs = [
            ("Edg", "Edge"),
            ("OPR", "Opera"),
            ("SamsungBrowser", "Samsung Internet"),
            ("Firefox", "Firefox"),
            ("FxiOS", "Firefox"),
            ("Chrome", "Chrome"),
            ("CriOS", "Chrome"),
            ("Safari", "Safari"),
        ];
        let systems = [
            ("Android", "Android"),
            ("iPhone", "iPhone"),
            ("iPad", "iPad"),
            ("Windows", "Windows"),
            ("Mac OS X", "Mac"),
            ("CrOS", "ChromeOS"),
            ("Linux", "Linux"),
        ];
        let named = |names: &[(&str, &'static str)]| {
            names.iter().find(|it| self.agent.contains(it.0)).map(|it| it.1)
        };
        match (named(&programs), named(&systems)) {
            (Some(program), Some(system)) => format!("{program}, {system}"),
            _ => self.agent.chars().take(60).collect(),
        }
    }
}

pub async fn sessions(db: impl PgExecutor<'_>, person: PersonId) -> Result<Vec<Session>> {
    let sql = "
        select id, created_at, seen_at, agent, network from sessions
         where person_id = $1 and not awaits_code order by seen_at desc, id desc";
    Ok(sqlx::query_as(sql).bind(person).fetch_all(db).await?)
}

/// Ends one session of a person; false when it is not theirs, or over already.
pub async fn end_session(
    db: impl PgExecutor<'_>,
    person: PersonId,
    session: SessionId,
) -> Result<bool> {
    let sql = "delete from sessions where id = $1 and person_id = $2";
    let ended = sqlx::query(sql).bind(session).bind(person).execute(db).await?;
    Ok(ended.rows_affected() == 1)
}

/// A role somebody holds.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct HeldRole {
    pub role: Role,
    pub reviewer_kind: Option<ReviewerKind>,
    pub granted_at: DateTime<Utc>,
}

impl HeldRole {
    /// The message that names it.
    pub fn message(&self) -> &'static str {
        match self.reviewer_kind {
            Some(ReviewerKind::Un) => "role-reviewer-un",
            Some(ReviewerKind::External) => "role-reviewer-external",
            None => self.role.message(),
        }
    }
}

pub async fn roles(db: impl PgExecutor<'_>, person: PersonId) -> Result<Vec<HeldRole>> {
    let sql = "
        select role, reviewer_kind, granted_at from roles
         where person_id = $1 and ended_at is null order by role";
    Ok(sqlx::query_as(sql).bind(person).fetch_all(db).await?)
}

/// An organisation somebody belongs to.
#[derive(Debug, sqlx::FromRow)]
pub struct Belonging {
    pub organisation_id: OrganisationId,
    pub name: String,
    pub representative: bool,
    pub verified: bool,
    pub confirmed: bool,
}

pub async fn belongings(db: impl PgExecutor<'_>, person: PersonId) -> Result<Vec<Belonging>> {
    let sql = "
        select m.organisation_id, o.name, m.role = 'representative' representative, o.verified_at is not null verified,
               m.confirmed_at is not null confirmed
          from memberships m join organisations o on o.id = m.organisation_id
         where m.person_id = $1 and m.ended_at is null order by o.name, m.id";
    Ok(sqlx::query_as(sql).bind(person).fetch_all(db).await?)
}

/// Whether nobody else could administer the portal.
pub async fn is_last_administrator(db: &mut PgConnection, person: PersonId) -> Result<bool> {
    // Two of them leaving at once must not both be told that the other one stays.
    let sql = "select pg_advisory_xact_lock(hashtext('administrators'))";
    sqlx::query(sql).execute(&mut *db).await?;
    let sql = "
        select coalesce(bool_and(person_id = $1), false) from roles r join people p on p.id = r.person_id
         where role = 'administrator' and ended_at is null and p.deactivated_at is null";
    Ok(sqlx::query_scalar(sql).bind(person).fetch_one(db).await?)
}

/// Whether somebody administers the portal at this moment.
pub async fn is_administrator(db: impl PgExecutor<'_>, person: PersonId) -> Result<bool> {
    let sql = "
        select exists (select from roles r join people p on p.id = r.person_id
                        where person_id = $1 and role = 'administrator' and ended_at is null and p.deactivated_at is null)";
    Ok(sqlx::query_scalar(sql).bind(person).fetch_one(db).await?)
}

/// Takes the person out of the account: what they did stays, as the work of a former member.
pub async fn erase(db: &mut PgConnection, person: PersonId, now: DateTime<Utc>) -> Result<()> {
    let sql = "
        with gone as (
          update people set email = null, password = null, name = '', country = null, affiliation = '', languages = '{}',
                 expertise = '{}', public_fields = '{}', factor_seed = null, factor_since = null, deleted_at = $2
           where id = $1
        ), ended_roles as (
          update roles set ended_at = $2 where person_id = $1 and ended_at is null
        ), ended_memberships as (
          update memberships set ended_at = $2 where person_id = $1 and ended_at is null
        ), s as (delete from sessions where person_id = $1), l as (delete from links where person_id = $1),
           c as (delete from recovery_codes where person_id = $1), n as (delete from notices where person_id = $1),
           w as (delete from notice_settings where person_id = $1), m as (delete from mails where person_id = $1),
           i as (delete from identities where person_id = $1), f as (delete from factor_removals where person_id = $1)
        delete from answers where person_id = $1";
    sqlx::query(sql).bind(person).bind(now).execute(db).await?;
    Ok(())
}

/// Whether new accounts are taken.
pub async fn is_sign_up_open(db: impl PgExecutor<'_>) -> Result<bool> {
    Ok(sqlx::query_scalar("select sign_up_open from settings").fetch_one(db).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_called_what_people_call_it() {
        for (agent, name) in [
            (
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Safari/537.36",
                "Chrome, Linux",
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/150.0 Safari/537.36 Edg/150.0",
                "Edge, Windows",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 Version/19.0 Mobile/15E148 Safari/604.1",
                "Safari, iPhone",
            ),
            (
                "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0",
                "Firefox, Android",
            ),
            ("curl/8.0", "curl/8.0"),
            ("", ""),
        ] {
            let time = DateTime::UNIX_EPOCH;
            let session = Session {
                id: SessionId(1),
                created_at: time,
                seen_at: time,
                agent: agent.to_owned(),
                network: String::new(),
            };
            assert_eq!(session.browser(), name);
        }
    }
}
