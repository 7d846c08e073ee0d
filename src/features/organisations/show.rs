//! The directory, and an organisation's own page.

use askama::Template;
use axum::response::Response;

use super::model::Organisation;
use super::store::{self, Line, Membership, Named};
use crate::app::App;
use crate::domain::ids::OrganisationId;
use crate::domain::organisation::OrganisationKind;
use crate::domain::permission::Action;
use crate::domain::text;
use crate::error::{Error, Or404, Result};
use crate::features::practices::model as practices;
use crate::shared::attachments::{self, Attachment, Purpose};
use crate::shared::limits::Rule;
use crate::shared::paging::{self, Paging, Step};
use crate::web::gate;
use crate::web::limit;
use crate::web::page::Page;
use crate::web::path::Key;
use crate::web::query::Query;
use crate::web::show as shown;

const PER_PAGE: usize = 25;

#[derive(Template)]
#[template(path = "organisations/index.html")]
struct Index<'a> {
    page: &'a Page,
    words: &'a str,
    kind: Option<OrganisationKind>,
    lines: Vec<Line>,
    total: i64,
    paging: Paging,
}

impl Index<'_> {
    fn is_chosen(&self, kind: &OrganisationKind) -> bool {
        self.kind == Some(*kind)
    }

    fn paged(&self, page: impl std::fmt::Display) -> String {
        let words: String = form_urlencoded::byte_serialize(self.words.as_bytes()).collect();
        let kind = self.kind.map(OrganisationKind::key).unwrap_or_default();
        self.page.to(format!("/organisations?q={words}&kind={kind}&page={page}"))
    }
}

pub async fn index(page: Page, app: App, query: Query) -> Result<Response> {
    let words = text::parse(query.text("q"), text::line(200)).unwrap_or_default();
    let kind = OrganisationKind::ALL.into_iter().find(|it| it.key() == query.text("kind"));
    if !words.is_empty() {
        limit::count(&page, &app, Rule::Search).await?;
    }
    let (number, limit, offset) = paging::window(query.page(), PER_PAGE);
    let lines = store::list(&app.db, (&words, kind), (limit, offset)).await?;
    let total = lines.first().map_or(0, |it| it.total);
    let paging = Paging::of(number, total, PER_PAGE);
    shown(&Index { page: &page, words: &words, kind, lines, total, paging: paging.or_404()? })
}

#[derive(Template)]
#[template(path = "organisations/show.html")]
struct Show<'a> {
    page: &'a Page,
    organisation: &'a Organisation,
    practices: Vec<Named>,
    people: Vec<Membership>,
    /// The viewer's own place here.
    own: Option<Membership>,
    logo: Option<Attachment>,
    may_edit: bool,
}

impl Show<'_> {
    fn address(&self, it: &Named) -> String {
        self.page.to(practices::path(it.practice_id, &it.slug))
    }
}

pub async fn show(page: Page, app: App, Key(id, _): Key<OrganisationId>) -> Result<Response> {
    let organisation = store::find(&app.db, id).await?.or_404()?;
    let people = store::members(&app.db, id).await?;
    let viewer = page.viewer.as_deref();
    let own = people.iter().find(|it| viewer.is_some_and(|viewer| viewer.id == it.person_id));
    let own = own.cloned();
    let files = attachments::of_organisation(&app.db, id).await?;
    let template = Show {
        practices: store::practices(&app.db, id).await?,
        people: people.into_iter().filter(|it| it.confirmed_at.is_some()).collect(),
        may_edit: may_represent(&page, &app, own.as_ref()).is_ok(),
        logo: files.into_iter().find(|it| it.purpose == Purpose::Logo),
        own,
        page: &page,
        organisation: &organisation,
    };
    shown(&template)
}

/// Whether the viewer may change an organisation, given their own place in it.
pub fn may_represent(page: &Page, app: &App, own: Option<&Membership>) -> Result<(), Error> {
    let representative = own.is_some_and(Membership::represents);
    gate::enforce(page, app, Action::Represent { representative }).map(|_| ())
}

/// The organisation, if the viewer may change it.
pub async fn represented(page: &Page, app: &App, id: OrganisationId) -> Result<Organisation> {
    let viewer = page.viewer.as_deref().ok_or(Error::SignIn)?;
    let own = store::membership(&app.db, id, viewer.id).await?;
    may_represent(page, app, own.as_ref())?;
    store::find(&app.db, id).await?.or_404()
}
