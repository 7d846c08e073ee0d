//! Setting a new password by mail. The second factor, if there is one, stays.

use askama::Template;
use axum::response::Response;
use chrono::Duration;

use super::letters::{address, asking, tell_of_change};
use super::links::{self, Link, Purpose};
use super::model::new_password;
use super::sign_up::Sent;
use super::store;
use crate::app::App;
use crate::domain::form::Form;
use crate::domain::text;
use crate::error::Result;
use crate::services::password;
use crate::services::secret::Token;
use crate::shared::events::{Event, Verb};
use crate::shared::letters::Why;
use crate::shared::limits::Rule;
use crate::shared::outbox::{self, Recipient};
use crate::shared::sessions;
use crate::web::page::Page;
use crate::web::path::Name;
use crate::web::{redisplay, show, then};

/// Mail takes its time; ten minutes would lock people out.
const WORKS_FOR: Duration = Duration::minutes(30);

#[derive(Template)]
#[template(path = "accounts/reset_ask.html")]
struct Ask<'a> {
    page: &'a Page,
    form: &'a Form,
}

pub async fn ask(page: Page) -> Result<Response> {
    show(&Ask { page: &page, form: &Form::default() })
}

pub async fn send(page: Page, app: App, mut form: Form) -> Result<Response> {
    let Some(email) = form.read("email", text::email) else {
        return redisplay(&Ask { page: &page, form: &form });
    };
    let (now, limits) = (app.clock.now(), &app.config.limits);
    limits.take(&app.db, Rule::LettersNetwork, &page.network(), now).await?;
    limits.take(&app.db, Rule::Letters, &text::email_key(&email), now).await?;
    let mut tx = app.db.begin().await?;
    let sql = "
        select id person, email, name, language from people
         where lower(email) = lower($1) and deactivated_at is null";
    let known: Option<Recipient> =
        sqlx::query_as(sql).bind(&email).fetch_optional(&mut *tx).await?;
    let (to, content) =
        if let Some(Recipient { person: Some(person), email, name, language }) = known {
            let life = (WORKS_FOR, now);
            let token = links::make(&mut *tx, Purpose::Reset, (person, &email), life).await?;
            let path = format!("/password-reset/{}", token.written());
            let keys = ["mail-reset-subject", "mail-reset-text", "password-reset"];
            let content = asking(language, keys, address(&app, language, &path), Why::Asked);
            (Recipient { person: Some(person), email, name, language }, content)
        } else {
            let keys = ["mail-reset-none-subject", "mail-reset-none-text", "sign-up"];
            let address = address(&app, page.language, "/sign-up");
            let content = asking(page.language, keys, address, Why::Asked);
            let language = page.language;
            (Recipient { person: None, email, name: String::new(), language }, content)
        };
    outbox::queue(&mut tx, &app, &to, &content, None).await?;
    tx.commit().await?;
    Ok(then(&page.to("/password-reset/sent")))
}

pub async fn sent(page: Page) -> Result<Response> {
    let text = page.t("password-reset-sent-text");
    show(&Sent { page: &page, text, again: "/password-reset" })
}

#[derive(Template)]
#[template(path = "accounts/reset.html")]
struct Reset<'a> {
    page: &'a Page,
    form: &'a Form,
    least: usize,
}

async fn least(app: &App, link: &Link) -> Result<usize> {
    let person = store::find(&app.db, link.person_id).await?;
    let has_factor = person.is_some_and(|it| it.factor_since.is_some());
    Ok(if has_factor { password::LEAST_WITH_FACTOR } else { password::LEAST })
}

pub async fn open(page: Page, app: App, Name(token): Name) -> Result<Response> {
    let Some(token) = Token::read(&token) else { return links::over(&page) };
    let link = links::find(&app.db, Purpose::Reset, &token, app.clock.now()).await?;
    let Some(link) = link else { return links::over(&page) };
    let least = least(&app, &link).await?;
    show(&Reset { page: &page, form: &Form::default(), least }).map(links::quiet)
}

pub async fn reset(page: Page, app: App, Name(token): Name, mut form: Form) -> Result<Response> {
    let Some(token) = Token::read(&token) else { return links::over(&page) };
    let link = links::find(&app.db, Purpose::Reset, &token, app.clock.now()).await?;
    let Some(link) = link else { return links::over(&page) };
    let least = least(&app, &link).await?;
    let Some(password) = new_password(&mut form, least, std::slice::from_ref(&link.email)) else {
        return redisplay(&Reset { page: &page, form: &form, least }).map(links::quiet);
    };
    let hash = app.passwords.hash(password).await?;
    let mut tx = app.db.begin().await?;
    // The link may have been used while the password was hashed.
    let link = links::take(&mut *tx, Purpose::Reset, &token, app.clock.now()).await?;
    let Some(Link { person_id, .. }) = link else { return links::over(&page) };
    store::set_password(&mut *tx, person_id, &hash).await?;
    links::void(&mut *tx, person_id).await?;
    sessions::end_all(&mut *tx, person_id, None).await?;
    let event = Event::new(Verb::PersonChangedPassword).by(person_id).to(person_id);
    let event = event.record(&mut tx).await?;
    tell_of_change(&mut tx, &app, (person_id, event), "notice-password-changed").await?;
    tx.commit().await?;
    Ok(then(&page.to("/sign-in?done=reset")))
}
