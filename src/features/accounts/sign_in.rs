//! Signing in and out. Unknown addresses, wrong passwords and closed accounts get one answer, after the same work.

use askama::Template;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;

use super::factor;
use super::store::{self, Credentials};
use crate::app::App;
use crate::domain::form::{Form, Problem};
use crate::domain::ids::PersonId;
use crate::domain::text;
use crate::error::{Error, Result, ensure};
use crate::services::secret::Token;
use crate::shared::events::{Event, Verb};
use crate::shared::limits::Rule;
use crate::shared::sessions;
use crate::web::page::Page;
use crate::web::query::Query;
use crate::web::{cookies, own_path, redisplay, show, then};

#[derive(Template)]
#[template(path = "accounts/sign_in.html")]
struct SignIn<'a> {
    page: &'a Page,
    form: &'a Form,
    people: Vec<DemoPerson>,
}

/// A sample person with whom the portal can be tried.
#[derive(sqlx::FromRow)]
pub struct DemoPerson {
    pub name: String,
    pub email: String,
    pub roles: Vec<crate::domain::viewer::Role>,
}

impl SignIn<'_> {
    fn demo_password(&self) -> &'static str {
        crate::sample::PASSWORD
    }
}

async fn demo_people(page: &Page, app: &App) -> Result<Vec<DemoPerson>> {
    if !page.is_demo() {
        return Ok(Vec::new());
    }
    let sql = "
        select p.name, p.email, array_remove(array_agg(r.role order by r.role), null) roles
          from people p left join roles r on r.person_id = p.id and r.ended_at is null
         where p.sample and p.deleted_at is null group by p.id order by p.id limit 20";
    Ok(sqlx::query_as(sql).fetch_all(&app.db).await?)
}

pub async fn index(page: Page, app: App, query: Query) -> Result<Response> {
    let next = query.next();
    if page.viewer.is_some() {
        return Ok(then(&next.unwrap_or_else(|| page.to("/account"))));
    }
    let form =
        Form::default().with("next", next.unwrap_or_default()).with("email", query.text("email"));
    let people = demo_people(&page, &app).await?;
    show(&SignIn { page: &page, form: &form, people })
}

pub async fn sign_in(page: Page, app: App, headers: HeaderMap, mut form: Form) -> Result<Response> {
    let Some(person) = recognise(&page, &app, &form).await? else {
        form.refuse::<()>("password", Problem::say("sign-in-failed"));
        let people = demo_people(&page, &app).await?;
        return redisplay(&SignIn { page: &page, form: &form, people });
    };
    let next = own_path(form.text("next")).unwrap_or_else(|| page.to("/account"));
    let password = person.password.as_deref();
    let entry = Entry { person: person.id, awaits_code: person.has_factor, password };
    enter(&page, &app, &headers, entry, &next).await
}

/// The account of the address, if the password is its own.
async fn recognise(page: &Page, app: &App, form: &Form) -> Result<Option<Credentials>> {
    let email = form.text("email").trim().to_owned();
    // Text that no account can have is asked for all the same, as something harmless.
    let email = text::email(&email).unwrap_or_default();
    let key = text::email_key(&email);
    let (network, now, limits) = (page.network(), app.clock.now(), &app.config.limits);
    limits.attempt(&app.db, Rule::SignInNetwork, &network, now).await?;
    limits.attempt(&app.db, Rule::SignIn, &key, now).await?;
    let mut found = store::credentials(&app.db, &email).await?;
    let stored = found.as_ref().and_then(|it| it.password.as_deref());
    let password = form.text("password").chars().take(1000).collect::<String>();
    if !app.passwords.verify(password.clone(), stored).await? {
        metrics::counter!("hub_sign_in_failures_total").increment(1);
        tracing::info!(network, "a sign-in failed");
        return Ok(None);
    }
    limits.forgive(&app.db, Rule::SignIn, &key).await?;
    limits.give_back(&app.db, Rule::SignInNetwork, &network).await?;
    if let Some(Credentials { id, password: Some(stored), .. }) = &mut found
        && app.passwords.is_outdated(stored)
    {
        let hash = app.passwords.hash(password).await?;
        // Unless it has been changed meanwhile.
        let sql = "update people set password = $3 where id = $1 and password = $2";
        sqlx::query(sql).bind(*id).bind(&*stored).bind(&hash).execute(&app.db).await?;
        *stored = hash;
    }
    Ok(found)
}

/// Somebody who has shown who they are.
pub struct Entry<'a> {
    pub person: PersonId,
    /// Whether the code is still missing.
    pub awaits_code: bool,
    /// The hash of the password that was shown; it must still be in force.
    pub password: Option<&'a str>,
}

/// Opens a session, or the short wait for a code, and leaves whatever session the browser had.
pub async fn enter(
    page: &Page,
    app: &App,
    headers: &HeaderMap,
    Entry { person, awaits_code, password }: Entry<'_>,
    next: &str,
) -> Result<Response> {
    let mut tx = app.db.begin().await?;
    // A reset that comes in between ends all sessions: this one must not be opened after it.
    let sql = "
        select ($2::text is null or password = $2) and deactivated_at is null and deleted_at is null
          from people where id = $1 for update";
    let in_force: Option<bool> =
        sqlx::query_scalar(sql).bind(person).bind(password).fetch_one(&mut *tx).await?;
    ensure(in_force == Some(true), Error::SignIn)?;
    if let Some(old) = cookies::token(headers, cookies::SESSION) {
        sessions::end(&mut *tx, &old).await?;
    }
    let now = app.clock.now();
    let (token, life) =
        sessions::open(&mut tx, person, &page.place(headers), (awaits_code, now)).await?;
    if !awaits_code {
        Event::new(Verb::PersonSignedIn).by(person).to(person).record(&mut tx).await?;
    }
    tx.commit().await?;
    let mut response = if awaits_code {
        let next: String = form_urlencoded::byte_serialize(next.as_bytes()).collect();
        then(&format!("{}?next={next}", page.to("/sign-in/code")))
    } else {
        then(next)
    };
    cookies::sign_in(&mut response, &token, life);
    Ok(response)
}

#[derive(Template)]
#[template(path = "accounts/code.html")]
struct Code<'a> {
    page: &'a Page,
    form: &'a Form,
    /// What the app would show, where the portal is only tried out.
    demo_code: Option<String>,
}

async fn waiting(app: &App, headers: &HeaderMap) -> Result<(Token, PersonId)> {
    let token = cookies::token(headers, cookies::SESSION).ok_or(Error::SignIn)?;
    let person = sessions::awaiting_code(&app.db, &token, app.clock.now()).await?;
    Ok((token, person.ok_or(Error::SignIn)?))
}

pub async fn code(page: Page, app: App, headers: HeaderMap, query: Query) -> Result<Response> {
    let Ok((_, person)) = waiting(&app, &headers).await else {
        return Ok(then(&page.to("/sign-in")));
    };
    let form = Form::default().with("next", query.next().unwrap_or_default());
    let demo_code = factor::demo_code(&page, &app, person).await?;
    show(&Code { page: &page, form: &form, demo_code })
}

pub async fn enter_code(
    page: Page,
    app: App,
    headers: HeaderMap,
    mut form: Form,
) -> Result<Response> {
    let Ok((token, person)) = waiting(&app, &headers).await else {
        return Ok(then(&page.to("/sign-in")));
    };
    if !try_code(&app, person, form.text("code")).await? {
        form.refuse::<()>("code", Problem::say("code-wrong"));
        let demo_code = factor::demo_code(&page, &app, person).await?;
        return redisplay(&Code { page: &page, form: &form, demo_code });
    }
    // The wait may have been ended meanwhile, by a reset or by another tab.
    ensure(sessions::end(&app.db, &token).await?, Error::SignIn)?;
    let next = own_path(form.text("next")).unwrap_or_else(|| page.to("/account"));
    let entry = Entry { person, awaits_code: false, password: None };
    enter(&page, &app, &headers, entry, &next).await
}

/// Checks a code, as often as is allowed.
pub async fn try_code(app: &App, person: PersonId, code: &str) -> Result<bool> {
    let key = format!("code {person}");
    app.config.limits.attempt(&app.db, Rule::SignIn, &key, app.clock.now()).await?;
    let fits = factor::accepts(app, person, code).await?;
    if fits {
        app.config.limits.forgive(&app.db, Rule::SignIn, &key).await?;
    }
    Ok(fits)
}

pub async fn sign_out(page: Page, app: App, headers: HeaderMap, _: Form) -> Result<Response> {
    if let Some(token) = cookies::token(&headers, cookies::SESSION) {
        sessions::end(&app.db, &token).await?;
    }
    let mut response = then(&page.to("/sign-in?done=signed-out"));
    leave(&mut response);
    Ok(response)
}

/// Makes the browser forget.
pub fn leave(response: &mut Response) {
    cookies::remove(response, cookies::SESSION);
    let cache = HeaderValue::from_static("\"cache\"");
    response.headers_mut().insert("clear-site-data", cache);
}
