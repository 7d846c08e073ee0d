//! Entering an organisation, and changing it.

use askama::Template;
use axum::response::Response;

use super::model::{ABOUT, NewOrganisation};
use super::show::represented;
use super::store::{self, MembershipRole};
use crate::app::App;
use crate::domain::form::{Form, Problem};
use crate::domain::ids::OrganisationId;
use crate::error::{Or404, Result};
use crate::features::accounts::store as people;
use crate::shared::answers;
use crate::shared::events::{Event, Verb};
use crate::shared::limits::Rule;
use crate::web::gate::Member;
use crate::web::limit;
use crate::web::page::Page;
use crate::web::path::Key;
use crate::web::{redisplay, show, then};

#[derive(Template)]
#[template(path = "organisations/edit.html")]
struct Edit<'a> {
    page: &'a Page,
    form: &'a Form,
    /// None while it is being entered.
    id: Option<OrganisationId>,
}

impl Edit<'_> {
    fn title(&self) -> &'static str {
        self.page.t(if self.id.is_some() { "organisation-edit" } else { "organisation-new" })
    }

    fn action(&self) -> String {
        match self.id {
            Some(id) => self.page.to(format!("/organisations/{id}/edit")),
            None => self.page.to("/organisations"),
        }
    }

    fn about(&self) -> usize {
        ABOUT.most
    }
}

pub async fn new(page: Page, _: Member) -> Result<Response> {
    show(&Edit { page: &page, form: &Form::default(), id: None })
}

pub async fn create(page: Page, member: Member, app: App, mut form: Form) -> Result<Response> {
    let Some(new) = NewOrganisation::parse(&mut form) else {
        return redisplay(&Edit { page: &page, form: &form, id: None });
    };
    let now = app.clock.now();
    limit::count(&page, &app, Rule::Change).await?;
    let sending = ("organisation", form.text("key").to_owned());
    let sending = (sending.0, sending.1.as_str());
    let mut tx = app.db.begin().await?;
    if let Some(address) = answers::before(&mut tx, Some(member.id), sending, now).await? {
        return Ok(then(&page.to(address)));
    }
    let person = people::find(&mut *tx, member.id).await?.or_404()?;
    let shown = new.is_shown_by(person.email());
    let Some(id) = store::insert(&mut *tx, &new, (shown, now)).await? else {
        form.refuse::<()>("name", Problem::say("organisation-taken"));
        return redisplay(&Edit { page: &page, form: &form, id: None });
    };
    let first = (MembershipRole::Representative, true);
    store::add_member(&mut tx, (id, member.id), first, now).await?;
    let event = |verb| Event::new(verb).by(member.id).organisation(id);
    event(Verb::OrganisationEntered).record(&mut tx).await?;
    if shown {
        event(Verb::OrganisationVerified).record(&mut tx).await?;
    }
    let address = format!("/organisations/{id}?done=saved");
    answers::give(&mut tx, Some(member.id), sending, &address).await?;
    tx.commit().await?;
    Ok(then(&page.to(address)))
}

pub async fn edit(page: Page, app: App, Key(id, _): Key<OrganisationId>) -> Result<Response> {
    let it = represented(&page, &app, id).await?;
    let form = Form::filled([
        ("name", &it.name),
        ("kind", it.kind.key()),
        ("country", it.country.as_deref().unwrap_or_default()),
        ("site", &it.website),
        ("mail_domain", &it.mail_domain),
        ("about", &it.about),
    ]);
    show(&Edit { page: &page, form: &form, id: Some(id) })
}

pub async fn update(
    page: Page,
    member: Member,
    app: App,
    Key(id, _): Key<OrganisationId>,
    mut form: Form,
) -> Result<Response> {
    represented(&page, &app, id).await?;
    let Some(new) = NewOrganisation::parse(&mut form) else {
        return redisplay(&Edit { page: &page, form: &form, id: Some(id) });
    };
    limit::count(&page, &app, Rule::Change).await?;
    let mut tx = app.db.begin().await?;
    if !store::update(&mut *tx, id, &new).await? {
        form.refuse::<()>("name", Problem::say("organisation-taken"));
        return redisplay(&Edit { page: &page, form: &form, id: Some(id) });
    }
    Event::new(Verb::OrganisationChanged).by(member.id).organisation(id).record(&mut tx).await?;
    tx.commit().await?;
    Ok(then(&page.to(format!("/organisations/{id}?done=saved"))))
}
