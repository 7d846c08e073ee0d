//! Links sent by mail: to confirm an address, to keep the old one. Opening a link changes nothing; its button does.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use chrono::{DateTime, Duration, Utc};
use sqlx::{PgConnection, PgExecutor, PgPool};

use super::letters::tell_of_change;
use super::model::NewPerson;
use super::store;
use crate::app::App;
use crate::domain::form::Form;
use crate::domain::ids::PersonId;
use crate::domain::language::Language;
use crate::error::Result;
use crate::services::secret::Token;
use crate::shared::events::{Event, Verb};
use crate::shared::sessions;
use crate::web::page::Page;
use crate::web::path::Name;
use crate::web::{show, show_as, then};

/// How long the confirmation of an address is waited for.
pub const CONFIRM_WITHIN: Duration = Duration::hours(24);

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "link_purpose", rename_all = "snake_case")]
pub enum Purpose {
    Address,
    AddressUndo,
    Reset,
}

#[derive(Debug, sqlx::FromRow)]
pub struct Link {
    pub person_id: PersonId,
    pub email: String,
    expires_at: DateTime<Utc>,
}

/// Makes a link and answers its token.
pub async fn make(
    db: impl PgExecutor<'_>,
    purpose: Purpose,
    (person, email): (PersonId, &str),
    (life, now): (Duration, DateTime<Utc>),
) -> Result<Token> {
    let token = Token::new();
    // A newer request voids older ones; the way back to the first address stays open, however often it is changed.
    let sql = "
        with old as (delete from links where person_id = $3 and purpose = $2 and purpose <> 'address_undo')
        insert into links (token, purpose, person_id, email, expires_at) values ($1, $2, $3, $4, $5)";
    sqlx::query(sql)
        .bind(token.hash())
        .bind(purpose)
        .bind(person)
        .bind(email)
        .bind(now + life)
        .execute(db)
        .await?;
    Ok(token)
}

/// A link that still works.
pub async fn find(
    db: impl PgExecutor<'_>,
    purpose: Purpose,
    token: &Token,
    now: DateTime<Utc>,
) -> Result<Option<Link>> {
    let sql = "
        select l.person_id, l.email, l.expires_at from links l join people p on p.id = l.person_id
         where l.token = $1 and l.purpose = $2 and l.expires_at > $3 and p.deactivated_at is null";
    Ok(sqlx::query_as(sql).bind(token.hash()).bind(purpose).bind(now).fetch_optional(db).await?)
}

/// Uses a link up; of two who try at once, one does.
pub async fn take(
    db: impl PgExecutor<'_>,
    purpose: Purpose,
    token: &Token,
    now: DateTime<Utc>,
) -> Result<Option<Link>> {
    let sql = "
        delete from links l using people p
         where p.id = l.person_id and l.token = $1 and l.purpose = $2 and l.expires_at > $3 and p.deactivated_at is null
        returning l.person_id, l.email, l.expires_at";
    Ok(sqlx::query_as(sql).bind(token.hash()).bind(purpose).bind(now).fetch_optional(db).await?)
}

/// Requests and links that are over.
pub async fn sweep(db: &PgPool, now: DateTime<Utc>) -> Result<(), sqlx::Error> {
    sqlx::query("delete from links where expires_at < $1").bind(now).execute(db).await?;
    sqlx::query("delete from sign_ups where expires_at < $1").bind(now).execute(db).await?;
    Ok(())
}

/// Pages with a token in their address tell it to nobody.
pub fn quiet(mut response: Response) -> Response {
    let value = HeaderValue::from_static("no-referrer");
    response.headers_mut().insert(header::REFERRER_POLICY, value);
    response
}

#[derive(Template)]
#[template(path = "accounts/over.html")]
struct Over<'a> {
    page: &'a Page,
}

/// The link was used, replaced, or is too old.
pub fn over(page: &Page) -> Result<Response> {
    show_as(StatusCode::GONE, &Over { page }).map(quiet)
}

#[derive(Template)]
#[template(path = "accounts/confirm.html")]
struct Confirm<'a> {
    page: &'a Page,
    title: &'static str,
    text: String,
    action: &'static str,
}

pub async fn confirmation(page: Page, app: App, Name(token): Name) -> Result<Response> {
    let Some(token) = Token::read(&token) else { return over(&page) };
    let now = app.clock.now();
    let sql = "select email from sign_ups where token = $1 and expires_at > $2";
    let new: Option<String> =
        sqlx::query_scalar(sql).bind(token.hash()).bind(now).fetch_optional(&app.db).await?;
    let email = match new {
        Some(email) => Some(email),
        None => find(&app.db, Purpose::Address, &token, now).await?.map(|it| it.email),
    };
    let Some(email) = email else { return over(&page) };
    let template = Confirm {
        title: page.t("confirmation"),
        text: page.tw("confirmation-text", email),
        action: page.t("confirmation-do"),
        page: &page,
    };
    show(&template).map(quiet)
}

pub async fn confirm(page: Page, app: App, Name(token): Name, _: Form) -> Result<Response> {
    let Some(token) = Token::read(&token) else { return over(&page) };
    let mut tx = app.db.begin().await?;
    let done = if join(&mut tx, &app, &token).await? {
        Some(page.to("/sign-in?done=confirmed"))
    } else if move_address(&mut tx, &app, &token).await? {
        Some(page.to("/account?done=address"))
    } else {
        None
    };
    tx.commit().await?;
    done.map_or_else(|| over(&page), |address| Ok(then(&address)))
}

#[derive(sqlx::FromRow)]
struct SignUp {
    email: String,
    name: String,
    password: String,
    language: Language,
    country: Option<String>,
}

/// Makes an account of a request, unless the address has got one meanwhile.
async fn join(db: &mut PgConnection, app: &App, token: &Token) -> Result<bool> {
    let now = app.clock.now();
    let sql = "
        delete from sign_ups where token = $1 and expires_at > $2
        returning email, name, password, language, country";
    let found: Option<SignUp> =
        sqlx::query_as(sql).bind(token.hash()).bind(now).fetch_optional(&mut *db).await?;
    let Some(SignUp { email, name, password, language, country }) = found else { return Ok(false) };
    let new = NewPerson { email, name, password, language, country };
    let Some(id) = store::insert(&mut *db, &new, now).await? else { return Ok(false) };
    // Whoever else asked for this address with another password asked in vain.
    let sql = "delete from sign_ups where lower(email) = lower($1)";
    sqlx::query(sql).bind(&new.email).execute(&mut *db).await?;
    Event::new(Verb::PersonJoined).by(id).to(id).record(db).await?;
    Ok(true)
}

async fn move_address(db: &mut PgConnection, app: &App, token: &Token) -> Result<bool> {
    let Some(link) = take(&mut *db, Purpose::Address, token, app.clock.now()).await? else {
        return Ok(false);
    };
    if !store::set_email(&mut *db, link.person_id, &link.email).await? {
        return Ok(false);
    }
    void(&mut *db, link.person_id).await?;
    let event = Event::new(Verb::PersonChangedAddress).by(link.person_id).to(link.person_id);
    let event = event.record(&mut *db).await?;
    tell_of_change(db, app, (link.person_id, event), "notice-address-changed").await?;
    Ok(true)
}

/// Ends what somebody else may have prepared: links not followed yet, and ways in through a provider. Whoever has
/// shown that the account is theirs starts afresh.
pub async fn void(db: impl PgExecutor<'_>, person: PersonId) -> Result<()> {
    let sql = "
        with i as (delete from identities where person_id = $1)
        delete from links where person_id = $1 and purpose in ('address', 'reset')";
    sqlx::query(sql).bind(person).execute(db).await?;
    Ok(())
}

pub async fn undo(page: Page, app: App, Name(token): Name) -> Result<Response> {
    let Some(token) = Token::read(&token) else { return over(&page) };
    let link = find(&app.db, Purpose::AddressUndo, &token, app.clock.now()).await?;
    let Some(link) = link else { return over(&page) };
    let template = Confirm {
        title: page.t("address-undo"),
        text: page.tw("address-undo-text", link.email),
        action: page.t("address-undo-do"),
        page: &page,
    };
    show(&template).map(quiet)
}

pub async fn keep_old(page: Page, app: App, Name(token): Name, _: Form) -> Result<Response> {
    let Some(token) = Token::read(&token) else { return over(&page) };
    let mut tx = app.db.begin().await?;
    let link = take(&mut *tx, Purpose::AddressUndo, &token, app.clock.now()).await?;
    let Some(Link { person_id, email, expires_at }) = link else { return over(&page) };
    if !store::set_email(&mut tx, person_id, &email).await? {
        return over(&page);
    }
    void(&mut *tx, person_id).await?;
    // Ways back to addresses that came later lead to whoever took the account.
    let sql = "
        delete from links where person_id = $1 and purpose = 'address_undo' and expires_at > $2";
    sqlx::query(sql).bind(person_id).bind(expires_at).execute(&mut *tx).await?;
    sessions::end_all(&mut *tx, person_id, None).await?;
    let event = Event::new(Verb::PersonKeptAddress).by(person_id).to(person_id);
    let event = event.record(&mut tx).await?;
    tell_of_change(&mut tx, &app, (person_id, event), "notice-address-changed").await?;
    tx.commit().await?;
    Ok(then(&page.to("/password-reset?done=address-kept")))
}
