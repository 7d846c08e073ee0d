//! Joining, leaving, and answering those who ask to join.

use askama::Template;
use axum::response::Response;
use sqlx::PgConnection;

use super::model::Organisation;
use super::show::represented;
use super::store::{self, Membership, MembershipRole};
use crate::app::App;
use crate::domain::form::{Form, Problem};
use crate::domain::ids::{EventId, MembershipId, OrganisationId, PersonId};
use crate::error::{Error, Or404, Result, ensure};
use crate::features::accounts::store::{self as people, Belonging};
use crate::services::messages;
use crate::shared::events::{Event, Verb};
use crate::shared::letters::{Content, Why};
use crate::shared::limits::Rule;
use crate::shared::notices::{self, NoticeKind};
use crate::web::gate::Member;
use crate::web::limit;
use crate::web::page::Page;
use crate::web::path::{Key, Keys};
use crate::web::{redisplay, show, then};

#[derive(Template)]
#[template(path = "organisations/mine.html")]
struct Mine<'a> {
    page: &'a Page,
    belongings: Vec<Belonging>,
}

pub async fn mine(page: Page, member: Member, app: App) -> Result<Response> {
    let belongings = people::belongings(&app.db, member.id).await?;
    show(&Mine { page: &page, belongings })
}

/// Joins at once with an address under the organisation's own domain; else asks its representatives.
pub async fn join(
    page: Page,
    member: Member,
    app: App,
    Key(id, _): Key<OrganisationId>,
    _: Form,
) -> Result<Response> {
    let now = app.clock.now();
    limit::count(&page, &app, Rule::Change).await?;
    let mut tx = app.db.begin().await?;
    let organisation = store::find(&mut *tx, id).await?.or_404()?;
    let person = people::find(&mut *tx, member.id).await?.or_404()?;
    let at_once = organisation.admits(person.email());
    let place = (MembershipRole::Member, at_once);
    if store::add_member(&mut tx, (id, member.id), place, now).await? {
        let verb = if at_once { Verb::MembershipConfirmed } else { Verb::MembershipAsked };
        let event = Event::new(verb).by(member.id).to(member.id).organisation(id);
        let event = event.record(&mut tx).await?;
        if !at_once {
            for representative in store::representatives(&mut *tx, id).await? {
                let who = (representative, event);
                tell(&mut tx, &app, who, &organisation, ("notice-membership-asked", &person.name))
                    .await?;
            }
        }
    } else {
        // There already, or asked already: the page says which.
        return Ok(then(&page.to(format!("/organisations/{id}"))));
    }
    tx.commit().await?;
    let done = if at_once { "joined" } else { "asked" };
    Ok(then(&page.to(format!("/organisations/{id}?done={done}"))))
}

pub async fn leave(
    page: Page,
    member: Member,
    app: App,
    Key(id, _): Key<OrganisationId>,
    mut form: Form,
) -> Result<Response> {
    let mut tx = app.db.begin().await?;
    let own = store::membership(&mut *tx, id, member.id).await?.or_404()?;
    if store::needs(&mut tx, &own).await? {
        let organisation = store::find(&mut *tx, id).await?.or_404()?;
        let members = store::members(&mut *tx, id).await?;
        form.refuse::<()>("answer", Problem::say("organisation-last-representative"));
        let organisation = &organisation;
        return redisplay(&Members { page: &page, form: &form, organisation, members });
    }
    ensure(store::end_membership(&mut tx, own.id, app.clock.now()).await?, Error::Stale)?;
    let event = Event::new(Verb::MembershipEnded).by(member.id).to(member.id).organisation(id);
    event.record(&mut tx).await?;
    tx.commit().await?;
    Ok(then(&page.to(format!("/organisations/{id}?done=left"))))
}

#[derive(Template)]
#[template(path = "organisations/members.html")]
struct Members<'a> {
    page: &'a Page,
    form: &'a Form,
    organisation: &'a Organisation,
    members: Vec<Membership>,
}

pub async fn index(page: Page, app: App, Key(id, _): Key<OrganisationId>) -> Result<Response> {
    let organisation = represented(&page, &app, id).await?;
    let members = store::members(&app.db, id).await?;
    let form = Form::default();
    show(&Members { page: &page, form: &form, organisation: &organisation, members })
}

/// What a representative can do with a membership.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    Confirm,
    /// Refuses somebody who asks, or ends a membership.
    End,
    Promote,
    Demote,
}

impl Answer {
    fn from_key(key: &str) -> Option<Self> {
        match key {
            "confirm" => Some(Self::Confirm),
            "end" => Some(Self::End),
            "promote" => Some(Self::Promote),
            "demote" => Some(Self::Demote),
            _ => None,
        }
    }

    /// Whether it makes sense for a membership that is as it is.
    fn fits(self, membership: &Membership) -> bool {
        let confirmed = membership.confirmed_at.is_some();
        match self {
            Self::Confirm => !confirmed,
            Self::End => true,
            Self::Promote => confirmed && !membership.represents(),
            Self::Demote => membership.represents(),
        }
    }
}

pub async fn answer(
    page: Page,
    member: Member,
    app: App,
    Keys(id, membership): Keys<OrganisationId, MembershipId>,
    mut form: Form,
) -> Result<Response> {
    let organisation = represented(&page, &app, id).await?;
    let answer = Answer::from_key(form.text("answer")).ok_or(Error::BadRequest)?;
    let mut tx = app.db.begin().await?;
    let members = store::members(&mut *tx, id).await?;
    let seen = members.iter().find(|it| it.id == membership).or_404()?.clone();
    ensure(answer.fits(&seen), Error::Stale)?;
    let takes_away = matches!(answer, Answer::End | Answer::Demote);
    if takes_away && store::needs(&mut tx, &seen).await? {
        form.refuse::<()>("answer", Problem::say("organisation-last-representative"));
        let organisation = &organisation;
        return redisplay(&Members { page: &page, form: &form, organisation, members });
    }
    let now = app.clock.now();
    let done = match answer {
        Answer::Confirm => store::set_membership(&mut tx, &seen, (seen.role, true), now).await?,
        Answer::Promote => {
            let place = (MembershipRole::Representative, true);
            store::set_membership(&mut tx, &seen, place, now).await?
        }
        Answer::Demote => {
            store::set_membership(&mut tx, &seen, (MembershipRole::Member, true), now).await?
        }
        Answer::End => store::end_membership(&mut tx, seen.id, now).await?,
    };
    ensure(done, Error::Stale)?;
    let (verb, notice) = match answer {
        Answer::Confirm => (Verb::MembershipConfirmed, Some("notice-membership-confirmed")),
        Answer::End if seen.confirmed_at.is_none() => {
            (Verb::MembershipRefused, Some("notice-membership-refused"))
        }
        Answer::End => (Verb::MembershipEnded, Some("notice-membership-ended")),
        Answer::Promote | Answer::Demote => (Verb::MembershipChanged, None),
    };
    let event = Event::new(verb).by(member.id).to(seen.person_id).organisation(id);
    let event = event.record(&mut tx).await?;
    if let Some(notice) = notice.filter(|_| seen.person_id != member.id) {
        tell(&mut tx, &app, (seen.person_id, event), &organisation, (notice, "")).await?;
    }
    tx.commit().await?;
    Ok(then(&page.to(format!("/organisations/{id}/members?done=saved"))))
}

/// Tells somebody about an organisation of theirs; `other` is a second name in the message.
pub async fn tell(
    db: &mut PgConnection,
    app: &App,
    (person, event): (PersonId, EventId),
    organisation: &Organisation,
    (key, other): (&'static str, &str),
) -> anyhow::Result<()> {
    let asks = key == "notice-membership-asked";
    notices::tell(db, app, (person, NoticeKind::Organisation, event), |language| {
        let path = organisation.path() + if asks { "/members" } else { "" };
        let action = if asks { "mail-see-members" } else { "mail-see-organisation" };
        Content {
            subject: messages::with(language, key, &[("it", &organisation.name), ("other", other)]),
            text: messages::plain(language, "mail-notice-plain").to_owned(),
            action: Some((
                messages::plain(language, action).to_owned(),
                app.address(&format!("{}{path}", language.prefix())),
            )),
            why: Why::Settings,
        }
    })
    .await
}
