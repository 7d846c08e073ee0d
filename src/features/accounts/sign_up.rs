//! Asking for an account. Whether the address has one is told to nobody but its owner, by mail.

use askama::Template;
use axum::response::Response;
use sqlx::PgConnection;

use super::letters::{address, asking};
use super::links::CONFIRM_WITHIN;
use super::model::NewPerson;
use super::store;
use crate::app::App;
use crate::domain::form::Form;
use crate::domain::text;
use crate::error::Result;
use crate::services::secret::Token;
use crate::shared::answers;
use crate::shared::letters::Why;
use crate::shared::limits::Rule;
use crate::shared::outbox::{self, Recipient};
use crate::web::page::Page;
use crate::web::{redisplay, show, then};

#[derive(Template)]
#[template(path = "accounts/sign_up.html")]
struct SignUp<'a> {
    page: &'a Page,
    form: &'a Form,
    open: bool,
}

pub async fn index(page: Page, app: App) -> Result<Response> {
    if page.viewer.is_some() {
        return Ok(then(&page.to("/account")));
    }
    let open = store::is_sign_up_open(&app.db).await?;
    let form = Form::default().with("language", page.language);
    show(&SignUp { page: &page, form: &form, open })
}

pub async fn sign_up(page: Page, app: App, mut form: Form) -> Result<Response> {
    let open = store::is_sign_up_open(&app.db).await?;
    let new = NewPerson::parse(&mut form);
    let Some(new) = new.filter(|_| open) else {
        return redisplay(&SignUp { page: &page, form: &form, open });
    };
    let (now, network) = (app.clock.now(), page.network());
    let limits = &app.config.limits;
    limits.take(&app.db, Rule::SignUpHour, &network, now).await?;
    limits.take(&app.db, Rule::SignUpDay, &network, now).await?;
    limits.take(&app.db, Rule::Letters, &text::email_key(&new.email), now).await?;
    // People do not see this field; programs that fill in everything are thanked, and forgotten.
    if form.text("website").is_empty() {
        let hash = app.passwords.hash(new.password.clone()).await?;
        let mut tx = app.db.begin().await?;
        let sending = ("sign-up", form.text("key"));
        if answers::before(&mut tx, None, sending, now).await?.is_none() {
            ask_to_confirm(&mut tx, &app, &NewPerson { password: hash, ..new }).await?;
            answers::give(&mut tx, None, sending, "/sign-up/sent").await?;
        }
        tx.commit().await?;
    }
    Ok(then(&page.to("/sign-up/sent")))
}

/// Writes the same rows whether the address is known or not, so that the time tells nothing; the link is sent only in
/// one case.
async fn ask_to_confirm(db: &mut PgConnection, app: &App, new: &NewPerson) -> Result<()> {
    let known = store::credentials(&mut *db, &new.email).await?;
    let token = Token::new();
    let sql = "
        insert into sign_ups (token, email, name, password, language, country, expires_at)
        values ($1, $2, $3, $4, $5, $6, $7)";
    sqlx::query(sql)
        .bind(token.hash())
        .bind(&new.email)
        .bind(&new.name)
        .bind(&new.password)
        .bind(new.language)
        .bind(&new.country)
        .bind(app.clock.now() + CONFIRM_WITHIN)
        .execute(&mut *db)
        .await?;
    let path = format!("/confirmation/{}", token.written());
    let content = if known.is_some() {
        let keys = ["mail-known-subject", "mail-known-text", "sign-in"];
        asking(new.language, keys, address(app, new.language, "/sign-in"), Why::Asked)
    } else {
        let keys = ["mail-confirm-subject", "mail-confirm-text", "mail-confirm-action"];
        asking(new.language, keys, address(app, new.language, &path), Why::Asked)
    };
    // No greeting by name: anybody could have typed it, to have us mail it to somebody else.
    let to = Recipient {
        person: None,
        email: new.email.clone(),
        name: String::new(),
        language: new.language,
    };
    Ok(outbox::queue(db, app, &to, &content, None).await?)
}

#[derive(Template)]
#[template(path = "accounts/sent.html")]
pub struct Sent<'a> {
    pub page: &'a Page,
    pub text: &'static str,
    /// Where the visitor may try again.
    pub again: &'static str,
}

impl Sent<'_> {
    fn again_title(&self) -> &'static str {
        if self.again == "/sign-up" { "sign-up" } else { "password-reset" }
    }
}

pub async fn sent(page: Page) -> Result<Response> {
    show(&Sent { page: &page, text: page.t("sign-up-sent-text"), again: "/sign-up" })
}
