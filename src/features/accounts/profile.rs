//! The account's front page, and what a person says about themselves.

use askama::Template;
use axum::response::Response;

use super::model::{Person, Profile};
use super::store::{self, Belonging, HeldRole};
use crate::app::App;
use crate::domain::form::Form;
use crate::domain::vocabulary::{self, Objective};
use crate::error::{Or404, Result};
use crate::shared::events::{Event, Verb};
use crate::shared::limits::Rule;
use crate::web::gate::Member;
use crate::web::limit;
use crate::web::page::Page;
use crate::web::{redisplay, show, then};

#[derive(Template)]
#[template(path = "accounts/overview.html")]
struct Overview<'a> {
    page: &'a Page,
    person: &'a Person,
    roles: Vec<HeldRole>,
    belongings: Vec<Belonging>,
    lacks_factor: bool,
}

pub async fn overview(page: Page, member: Member, app: App) -> Result<Response> {
    let person = store::find(&app.db, member.id).await?.or_404()?;
    let template = Overview {
        roles: store::roles(&app.db, member.id).await?,
        belongings: store::belongings(&app.db, member.id).await?,
        lacks_factor: member.lacks_factor(),
        page: &page,
        person: &person,
    };
    show(&template)
}

#[derive(Template)]
#[template(path = "accounts/profile.html")]
struct Edit<'a> {
    page: &'a Page,
    form: &'a Form,
    id: crate::domain::ids::PersonId,
}

impl Edit<'_> {
    fn objectives(&self) -> &'static [Objective] {
        vocabulary::objectives()
    }
}

pub async fn edit(page: Page, member: Member, app: App) -> Result<Response> {
    let person = store::find(&app.db, member.id).await?.or_404()?;
    let mut form = Form::filled([
        ("name", &person.name),
        ("affiliation", &person.affiliation),
        ("country", person.country.as_deref().unwrap_or_default()),
        ("language", person.language.code()),
    ]);
    for language in &person.languages {
        form = form.with("languages", language);
    }
    for number in &person.expertise {
        form = form.with("expertise", number);
    }
    for field in &person.public_fields {
        form = form.with("public", field);
    }
    show(&Edit { page: &page, form: &form, id: person.id })
}

pub async fn update(page: Page, member: Member, app: App, mut form: Form) -> Result<Response> {
    let Some(profile) = Profile::parse(&mut form) else {
        return redisplay(&Edit { page: &page, form: &form, id: member.id });
    };
    limit::count(&page, &app, Rule::Change).await?;
    let mut tx = app.db.begin().await?;
    store::update_profile(&mut *tx, member.id, &profile).await?;
    Event::new(Verb::PersonChangedProfile).by(member.id).to(member.id).record(&mut tx).await?;
    tx.commit().await?;
    Ok(then(&page.to("/account/profile?done=saved")))
}
