//! What a borrowed browser must not change: password, address, sessions. And the proof that asks for.

use askama::Template;
use axum::response::Response;
use chrono::Duration;

use super::letters::{address as mailed, asking, tell_of_change};
use super::links::{self, CONFIRM_WITHIN, Purpose};
use super::model::new_password;
use super::sign_in::try_code;
use super::store::{self, Session};
use crate::app::App;
use crate::domain::form::{Form, Problem};
use crate::domain::ids::SessionId;
use crate::domain::text;
use crate::domain::viewer::{Viewer, lifetime};
use crate::error::{Or404, Result};
use crate::services::messages;
use crate::services::password;
use crate::shared::events::{Event, Verb};
use crate::shared::letters::{Content, Why};
use crate::shared::limits::Rule;
use crate::shared::outbox::{self, Recipient};
use crate::shared::sessions::{self as shared_sessions};
use crate::web::gate::{Member, ProvenMember};
use crate::web::page::Page;
use crate::web::path::Key;
use crate::web::query::Query;
use crate::web::{cookies, own_path, redisplay, show, then};

const UNDO_WITHIN: Duration = Duration::hours(72);

#[derive(Template)]
#[template(path = "accounts/proof.html")]
struct Proof<'a> {
    page: &'a Page,
    form: &'a Form,
    demo_code: Option<String>,
}

pub async fn proof(page: Page, member: Member, app: App, query: Query) -> Result<Response> {
    let form = Form::default().with("next", query.next().unwrap_or_default());
    let demo_code = super::factor::demo_code(&page, &app, member.id).await?;
    show(&Proof { page: &page, form: &form, demo_code })
}

/// A proof gives the session a new token, so that an older copy of it is worth nothing.
pub async fn prove(page: Page, member: Member, app: App, mut form: Form) -> Result<Response> {
    let secret = form.text("secret").chars().take(1000).collect::<String>();
    if !proves(&app, &member, &secret).await? {
        form.refuse::<()>("secret", Problem::say("proof-enter"));
        let demo_code = super::factor::demo_code(&page, &app, member.id).await?;
        return redisplay(&Proof { page: &page, form: &form, demo_code });
    }
    let token = shared_sessions::renew(&app.db, member.session, app.clock.now()).await?;
    let next = own_path(form.text("next")).unwrap_or_else(|| page.to("/account"));
    let mut response = then(&next);
    cookies::sign_in(&mut response, &token, lifetime(!member.roles.is_empty()).1);
    Ok(response)
}

async fn proves(app: &App, viewer: &Viewer, secret: &str) -> Result<bool> {
    let digits = secret.chars().filter(|it| !it.is_whitespace()).collect::<String>();
    let looks_like_code = digits.len() == 6 && digits.chars().all(|it| it.is_ascii_digit());
    if viewer.has_factor && looks_like_code {
        return try_code(app, viewer.id, secret).await;
    }
    let key = format!("proof {}", viewer.id);
    app.config.limits.attempt(&app.db, Rule::SignIn, &key, app.clock.now()).await?;
    let stored = store::password(&app.db, viewer.id).await?;
    let fits = app.passwords.verify(secret.to_owned(), stored.as_deref()).await?;
    if fits {
        app.config.limits.forgive(&app.db, Rule::SignIn, &key).await?;
    }
    Ok(fits)
}

#[derive(Template)]
#[template(path = "accounts/password.html")]
struct Password<'a> {
    page: &'a Page,
    form: &'a Form,
    least: usize,
}

fn least(viewer: &Viewer) -> usize {
    if viewer.has_factor { password::LEAST_WITH_FACTOR } else { password::LEAST }
}

pub async fn password(page: Page, member: ProvenMember) -> Result<Response> {
    show(&Password { page: &page, form: &Form::default(), least: least(&member) })
}

pub async fn change_password(
    page: Page,
    member: ProvenMember,
    app: App,
    mut form: Form,
) -> Result<Response> {
    let least = least(&member);
    let person = store::find(&app.db, member.id).await?.or_404()?;
    let context = [person.email().to_owned(), person.name, person.affiliation];
    let Some(password) = new_password(&mut form, least, &context) else {
        return redisplay(&Password { page: &page, form: &form, least });
    };
    let hash = app.passwords.hash(password).await?;
    let mut tx = app.db.begin().await?;
    store::set_password(&mut *tx, member.id, &hash).await?;
    links::void(&mut *tx, member.id).await?;
    shared_sessions::end_all(&mut *tx, member.id, Some(member.session)).await?;
    let event = Event::new(Verb::PersonChangedPassword).by(member.id).to(member.id);
    let event = event.record(&mut tx).await?;
    tell_of_change(&mut tx, &app, (member.id, event), "notice-password-changed").await?;
    let token = shared_sessions::renew(&mut *tx, member.session, app.clock.now()).await?;
    tx.commit().await?;
    let mut response = then(&page.to("/account?done=password"));
    cookies::sign_in(&mut response, &token, lifetime(!member.roles.is_empty()).1);
    Ok(response)
}

#[derive(Template)]
#[template(path = "accounts/address.html")]
struct Address<'a> {
    page: &'a Page,
    form: &'a Form,
    present: &'a str,
    sent: bool,
}

pub async fn address(page: Page, member: ProvenMember, app: App) -> Result<Response> {
    let person = store::find(&app.db, member.id).await?.or_404()?;
    let form = Form::default();
    show(&Address { page: &page, form: &form, present: person.email(), sent: false })
}

/// The new address gets a link, the old one a notice with a way back; nothing changes before the link is followed.
/// An address that somebody else has is answered in the same way, and its owner is told.
pub async fn change_address(
    page: Page,
    member: ProvenMember,
    app: App,
    mut form: Form,
) -> Result<Response> {
    let person = store::find(&app.db, member.id).await?.or_404()?;
    let present = text::email_key(person.email());
    let new = form.read("email", |it| match text::email(it)? {
        new if text::email_key(&new) == present => Err(Problem::say("problem-same-address")),
        new => Ok(new),
    });
    let Some(new) = new else {
        let present = person.email();
        return redisplay(&Address { page: &page, form: &form, present, sent: false });
    };
    let (now, language) = (app.clock.now(), person.language);
    let limits = &app.config.limits;
    limits.take(&app.db, Rule::LettersNetwork, &page.network(), now).await?;
    limits.take(&app.db, Rule::LettersNetwork, &format!("person {}", person.id), now).await?;
    limits.take(&app.db, Rule::Letters, &text::email_key(&new), now).await?;
    let mut tx = app.db.begin().await?;
    let has_owner = store::credentials(&mut *tx, &new).await?.is_some();
    let who = (person.id, new.as_str());
    let token = links::make(&mut *tx, Purpose::Address, who, (CONFIRM_WITHIN, now)).await?;
    let content = if has_owner {
        let keys = ["mail-known-subject", "mail-known-text", "sign-in"];
        asking(language, keys, mailed(&app, language, "/sign-in"), Why::Asked)
    } else {
        let path = format!("/confirmation/{}", token.written());
        let keys = ["mail-address-subject", "mail-address-text", "confirmation-do"];
        asking(language, keys, mailed(&app, language, &path), Why::Asked)
    };
    // No greeting by name: whose address it is remains to be seen.
    let to = Recipient { person: None, email: new.clone(), name: String::new(), language };
    outbox::queue(&mut tx, &app, &to, &content, None).await?;
    let who = (person.id, person.email());
    let token = links::make(&mut *tx, Purpose::AddressUndo, who, (UNDO_WITHIN, now)).await?;
    let path = format!("/address-undo/{}", token.written());
    let content = Content {
        subject: messages::plain(language, "mail-address-notice-subject").to_owned(),
        text: messages::with(language, "mail-address-notice-text", &[("it", &new)]),
        action: Some((
            messages::plain(language, "mail-address-notice-action").to_owned(),
            mailed(&app, language, &path),
        )),
        why: Why::Account,
    };
    let to = Recipient {
        person: Some(person.id),
        email: person.email().to_owned(),
        name: person.name.clone(),
        language,
    };
    outbox::queue(&mut tx, &app, &to, &content, None).await?;
    tx.commit().await?;
    let present = person.email();
    show(&Address { page: &page, form: &form, present, sent: true })
}

#[derive(Template)]
#[template(path = "accounts/sessions.html")]
struct Sessions<'a> {
    page: &'a Page,
    current: SessionId,
    sessions: Vec<Session>,
}

pub async fn sessions(page: Page, member: Member, app: App) -> Result<Response> {
    let sessions = store::sessions(&app.db, member.id).await?;
    show(&Sessions { page: &page, current: member.session, sessions })
}

pub async fn end_one(
    page: Page,
    member: ProvenMember,
    app: App,
    Key(id, _): Key<SessionId>,
    _: Form,
) -> Result<Response> {
    let mut tx = app.db.begin().await?;
    store::end_session(&mut *tx, member.id, id).await?.then_some(()).or_404()?;
    Event::new(Verb::PersonEndedSessions).by(member.id).to(member.id).record(&mut tx).await?;
    tx.commit().await?;
    Ok(then(&page.to("/account/sessions?done=session")))
}

pub async fn end_others(page: Page, member: ProvenMember, app: App, _: Form) -> Result<Response> {
    let mut tx = app.db.begin().await?;
    shared_sessions::end_all(&mut *tx, member.id, Some(member.session)).await?;
    Event::new(Verb::PersonEndedSessions).by(member.id).to(member.id).record(&mut tx).await?;
    tx.commit().await?;
    Ok(then(&page.to("/account/sessions?done=sessions")))
}
