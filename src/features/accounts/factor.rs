//! The second factor: an authenticator app, and recovery codes for when it is lost.

use askama::Template;
use axum::response::Response;
use chrono::{DateTime, Utc};
use sqlx::{PgConnection, PgExecutor};

use super::letters::tell_of_change;
use crate::app::App;
use crate::domain::form::{Form, Problem};
use crate::domain::ids::PersonId;
use crate::error::{Error, Result, ensure};
use crate::services::markdown::Html;
use crate::services::messages;
use crate::services::secret::Secret;
use crate::services::totp::{self, Factor};
use crate::shared::events::{Event, Verb};
use crate::shared::sessions;
use crate::web::gate::ProvenMember;
use crate::web::page::Page;
use crate::web::{drawings, redisplay, show, then};

/// The name that apps show, the same in all languages.
fn issuer() -> &'static str {
    messages::plain(crate::domain::language::Language::En, "site-name")
}

#[derive(sqlx::FromRow)]
struct Stored {
    email: Option<String>,
    factor_seed: Option<Vec<u8>>,
    factor_since: Option<DateTime<Utc>>,
    factor_step: i64,
    codes: i64,
}

async fn stored(db: impl PgExecutor<'_>, person: PersonId) -> Result<Stored> {
    let sql = "
        select email, factor_seed, factor_since, factor_step,
               (select count(*) from recovery_codes where person_id = id) codes
          from people where id = $1";
    Ok(sqlx::query_as(sql).bind(person).fetch_one(db).await?)
}

fn owner(person: PersonId) -> String {
    format!("factor of {person}")
}

/// The seed and what it makes, if there is one.
fn opened(app: &App, person: PersonId, stored: &Stored) -> Result<Option<(Vec<u8>, Factor)>> {
    let Some(sealed) = &stored.factor_seed else { return Ok(None) };
    let seed = app.secret.open(&owner(person), sealed)?;
    let factor = Factor::new(&seed, issuer(), stored.email.as_deref().unwrap_or_default())?;
    Ok(Some((seed, factor)))
}

/// Whether a code is the app's, or a recovery code; either works once.
pub async fn accepts(app: &App, person: PersonId, code: &str) -> Result<bool> {
    let stored = stored(&app.db, person).await?;
    if stored.factor_since.is_none() {
        return Ok(false);
    }
    let Some((_, factor)) = opened(app, person, &stored)? else { return Ok(false) };
    if let Some(step) = factor.step(code, app.clock.now(), stored.factor_step) {
        let sql = "update people set factor_step = $2 where id = $1 and factor_step < $2";
        let first = sqlx::query(sql).bind(person).bind(step).execute(&app.db).await?;
        return Ok(first.rows_affected() == 1);
    }
    let sql = "delete from recovery_codes where person_id = $1 and code = $2";
    let used = sqlx::query(sql).bind(person).bind(hashed(&app.secret, person, code));
    Ok(used.execute(&app.db).await?.rows_affected() == 1)
}

/// What the app of a sample person shows now, where the portal is only tried out.
pub async fn demo_code(page: &Page, app: &App, person: PersonId) -> Result<Option<String>> {
    let sql = "select sample from people where id = $1";
    if !page.is_demo() || !sqlx::query_scalar(sql).bind(person).fetch_one(&app.db).await? {
        return Ok(None);
    }
    let stored = stored(&app.db, person).await?;
    Ok(opened(app, person, &stored)?.map(|(_, factor)| factor.code(app.clock.now())))
}

fn hashed(secret: &Secret, person: PersonId, code: &str) -> [u8; 32] {
    secret.sign("recovery", &[&person.to_string(), &totp::plain_code(code)])
}

/// Puts a second factor in force at once, for sample people; answers nothing that could be shown.
pub async fn install(
    db: &mut PgConnection,
    secret: &Secret,
    person: PersonId,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let sealed = secret.seal(&owner(person), &totp::seed())?;
    let sql = "update people set factor_seed = $2, factor_since = $3 where id = $1";
    sqlx::query(sql).bind(person).bind(sealed).bind(now).execute(db).await?;
    Ok(())
}

#[derive(Template)]
#[template(path = "accounts/factor.html")]
struct Index<'a> {
    page: &'a Page,
    form: &'a Form,
    since: Option<DateTime<Utc>>,
    codes: i64,
    /// Picture and key, while it is being set up.
    setting_up: Option<(Html, String)>,
    needed: bool,
}

async fn page_of<'a>(page: &'a Page, app: &App, form: &'a Form) -> Result<Index<'a>> {
    let viewer = page.viewer.as_deref().ok_or(Error::SignIn)?;
    let stored = stored(&app.db, viewer.id).await?;
    let setting_up = match (stored.factor_since, opened(app, viewer.id, &stored)?) {
        (None, Some((seed, factor))) => {
            let picture = drawings::code(&factor.address()?, page.t("second-factor-picture"))?;
            Some((picture, totp::written(&seed)))
        }
        _ => None,
    };
    let needed = viewer.roles.iter().any(|it| it.needs_factor());
    Ok(Index { page, form, since: stored.factor_since, codes: stored.codes, setting_up, needed })
}

pub async fn index(page: Page, app: App, _: ProvenMember) -> Result<Response> {
    show(&page_of(&page, &app, &Form::default()).await?)
}

/// Draws a seed; nothing is in force before a code has shown that the app has it too.
pub async fn begin(page: Page, member: ProvenMember, app: App, _: Form) -> Result<Response> {
    let sealed = app.secret.seal(&owner(member.id), &totp::seed())?;
    let sql = "
        update people set factor_seed = $2, factor_step = 0 where id = $1 and factor_since is null";
    sqlx::query(sql).bind(member.id).bind(sealed).execute(&app.db).await?;
    Ok(then(&page.to("/account/second-factor")))
}

#[derive(Template)]
#[template(path = "accounts/recovery_codes.html")]
struct RecoveryCodes<'a> {
    page: &'a Page,
    codes: Vec<String>,
    done: bool,
}

pub async fn turn_on(
    page: Page,
    member: ProvenMember,
    app: App,
    mut form: Form,
) -> Result<Response> {
    let now = app.clock.now();
    let stored = stored(&app.db, member.id).await?;
    ensure(stored.factor_since.is_none(), Error::Stale)?;
    let (_, factor) = opened(&app, member.id, &stored)?.ok_or(Error::Stale)?;
    let Some(step) = factor.step(form.text("code"), now, stored.factor_step) else {
        form.refuse::<()>("code", Problem::say("code-wrong"));
        return redisplay(&page_of(&page, &app, &form).await?);
    };
    let mut tx = app.db.begin().await?;
    let sql = "
        update people set factor_since = $2, factor_step = $3 where id = $1 and factor_since is null";
    let on = sqlx::query(sql).bind(member.id).bind(now).bind(step).execute(&mut *tx).await?;
    ensure(on.rows_affected() == 1, Error::Stale)?;
    let codes = new_codes(&mut tx, &app, member.id).await?;
    let event = Event::new(Verb::PersonTurnedOnFactor).by(member.id).to(member.id);
    let event = event.record(&mut tx).await?;
    tell_of_change(&mut tx, &app, (member.id, event), "notice-factor-on").await?;
    tx.commit().await?;
    show(&RecoveryCodes { page: &page, codes, done: true })
}

pub async fn renew_codes(page: Page, member: ProvenMember, app: App, _: Form) -> Result<Response> {
    ensure(member.has_factor, Error::Stale)?;
    let mut tx = app.db.begin().await?;
    let codes = new_codes(&mut tx, &app, member.id).await?;
    let event = Event::new(Verb::PersonRenewedCodes).by(member.id).to(member.id);
    let event = event.record(&mut tx).await?;
    tell_of_change(&mut tx, &app, (member.id, event), "notice-codes-new").await?;
    tx.commit().await?;
    show(&RecoveryCodes { page: &page, codes, done: false })
}

async fn new_codes(db: &mut PgConnection, app: &App, person: PersonId) -> Result<Vec<String>> {
    let codes = totp::recovery_codes();
    let hashes: Vec<Vec<u8>> =
        codes.iter().map(|it| hashed(&app.secret, person, it).to_vec()).collect();
    let sql = "delete from recovery_codes where person_id = $1";
    sqlx::query(sql).bind(person).execute(&mut *db).await?;
    let sql = "insert into recovery_codes (person_id, code) select $1, unnest($2::bytea[])";
    sqlx::query(sql).bind(person).bind(hashes).execute(db).await?;
    Ok(codes)
}

pub async fn turn_off(page: Page, member: ProvenMember, app: App, _: Form) -> Result<Response> {
    ensure(!member.roles.iter().any(|it| it.needs_factor()), Error::Forbidden)?;
    let mut tx = app.db.begin().await?;
    remove(&mut tx, member.id).await?;
    let event = Event::new(Verb::PersonTurnedOffFactor).by(member.id).to(member.id);
    let event = event.record(&mut tx).await?;
    tell_of_change(&mut tx, &app, (member.id, event), "notice-factor-off").await?;
    tx.commit().await?;
    Ok(then(&page.to("/account/second-factor?done=factor-off")))
}

/// Takes a lost second factor away, by an administrator; the person is told, and all sessions end.
pub async fn taken_away(
    db: &mut PgConnection,
    app: &App,
    person: PersonId,
    by: PersonId,
) -> Result<()> {
    remove(db, person).await?;
    sessions::end_all(&mut *db, person, None).await?;
    let event = Event::new(Verb::FactorRemoved).by(by).to(person).record(&mut *db).await?;
    Ok(tell_of_change(db, app, (person, event), "notice-factor-off").await?)
}

/// Takes a second factor and its codes away.
async fn remove(db: &mut PgConnection, person: PersonId) -> Result<()> {
    let sql = "
        with codes as (delete from recovery_codes where person_id = $1),
             proposals as (delete from factor_removals where person_id = $1)
        update people set factor_seed = null, factor_since = null where id = $1";
    sqlx::query(sql).bind(person).execute(db).await?;
    Ok(())
}
