//! What others see of a person: as much as the person wants.

use askama::Template;
use axum::response::Response;

use super::model::Person;
use super::store::{self, Belonging, HeldRole};
use crate::app::App;
use crate::domain::ids::PersonId;
use crate::domain::vocabulary::{self, Objective};
use crate::error::{Error, Or404, Result};
use crate::shared::limits::Rule;
use crate::web::limit;
use crate::web::page::Page;
use crate::web::path::Key;
use crate::web::show as shown;

#[derive(Template)]
#[template(path = "accounts/person.html")]
struct Show<'a> {
    page: &'a Page,
    person: &'a Person,
    roles: Vec<HeldRole>,
    belongings: Vec<Belonging>,
}

impl Show<'_> {
    fn expertise(&self) -> Vec<&'static Objective> {
        self.person.expertise.iter().filter_map(|it| vocabulary::objective(*it)).collect()
    }

    fn languages(&self) -> String {
        let names: Vec<&str> = self.person.languages.iter().map(|it| it.own_name()).collect();
        names.join(", ")
    }
}

pub async fn show(page: Page, app: App, Key(id, _): Key<PersonId>) -> Result<Response> {
    let counted = limit::count(&page, &app, Rule::Profile).await;
    if let Err(Error::TooMany(_)) = &counted {
        tracing::warn!(network = page.network(), "somebody reads profile after profile");
    }
    counted?;
    let person = store::find(&app.db, id).await?.or_404()?;
    let roles = store::roles(&app.db, id).await?;
    let belongings = store::belongings(&app.db, id).await?;
    let template = Show {
        // Who reviews, and who keeps the machine running, is nobody's business.
        roles: roles.into_iter().filter(is_public).collect(),
        belongings: belongings.into_iter().filter(|it| it.confirmed).collect(),
        page: &page,
        person: &person,
    };
    shown(&template)
}

fn is_public(held: &HeldRole) -> bool {
    use crate::domain::viewer::Role;
    matches!(held.role, Role::Editor | Role::ChiefEditor | Role::Moderator)
}
