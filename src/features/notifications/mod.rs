//! The tray of notices, what people want to hear about, and the switch that every mail carries.

use askama::Template;
use axum::Router;
use axum::response::Response;
use axum::routing::{get, post};
use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::app::App;
use crate::domain::form::Form;
use crate::domain::ids::{OrganisationId, PersonId};
use crate::domain::viewer::{ReviewerKind, Role};
use crate::error::{Or404, Result};
use crate::features::accounts::store::HeldRole;
use crate::shared::events::Verb;
use crate::shared::notices::{self, NoticeKind};
use crate::shared::paging::{self, Paging, Step};
use crate::web::form::Unasked;
use crate::web::gate::Member;
use crate::web::page::Page;
use crate::web::path::Name;
use crate::web::query::Query;
use crate::web::{show, then};

const PER_PAGE: usize = 20;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/account/notifications", get(index))
        .route("/account/notifications", post(mark_read))
        .route("/account/notifications/settings", get(settings))
        .route("/account/notifications/settings", post(update_settings))
        .route("/unsubscribe/{key}", get(unsubscribe))
        .route("/unsubscribe/{key}", post(stop))
}

#[derive(sqlx::FromRow)]
struct Line {
    verb: Verb,
    detail: Value,
    actor: Option<String>,
    organisation_id: Option<OrganisationId>,
    organisation: Option<String>,
    created_at: DateTime<Utc>,
    read_at: Option<DateTime<Utc>>,
    total: i64,
}

impl Line {
    fn text(&self, page: &Page) -> String {
        let organisation = self.organisation.as_deref().unwrap_or_default();
        let actor = self.actor.as_deref().filter(|it| !it.is_empty());
        let actor = actor.unwrap_or(page.t("former-member"));
        match self.verb {
            Verb::PersonChangedPassword => page.t("notice-password-changed").to_owned(),
            Verb::PersonChangedAddress | Verb::PersonKeptAddress => {
                page.t("notice-address-changed").to_owned()
            }
            Verb::PersonTurnedOnFactor => page.t("notice-factor-on").to_owned(),
            Verb::PersonTurnedOffFactor | Verb::FactorRemoved => {
                page.t("notice-factor-off").to_owned()
            }
            Verb::PersonLinkedSignOn => page.t("notice-sign-on-linked").to_owned(),
            Verb::PersonRenewedCodes => page.t("notice-codes-new").to_owned(),
            Verb::RoleGranted => page.tw("notice-role-granted", self.role(page)),
            Verb::RoleEnded => page.tw("notice-role-ended", self.role(page)),
            Verb::MembershipAsked => page.tww("notice-membership-asked", organisation, actor),
            Verb::MembershipConfirmed => page.tw("notice-membership-confirmed", organisation),
            Verb::MembershipRefused => page.tw("notice-membership-refused", organisation),
            Verb::MembershipEnded => page.tw("notice-membership-ended", organisation),
            Verb::OrganisationVerified => page.tw("notice-organisation-verified", organisation),
            other => page.t(other.message()).to_owned(),
        }
    }

    fn role(&self, page: &Page) -> &'static str {
        let role = self.detail.get("role").and_then(Value::as_str).and_then(Role::from_key);
        let kind = match self.detail.get("kind").and_then(Value::as_str) {
            Some("un") => Some(ReviewerKind::Un),
            Some("external") => Some(ReviewerKind::External),
            _ => None,
        };
        let held = |role| HeldRole { role, reviewer_kind: kind, granted_at: self.created_at };
        role.map_or("", |role| page.t(held(role).message()))
    }

    /// Where the matter can be looked at.
    fn address(&self, page: &Page) -> String {
        match (self.verb, self.organisation_id) {
            (Verb::MembershipAsked, Some(id)) => page.to(format!("/organisations/{id}/members")),
            (_, Some(id)) => page.to(format!("/organisations/{id}")),
            (_, None) => page.to("/account"),
        }
    }
}

#[derive(Template)]
#[template(path = "notifications/index.html")]
struct Index<'a> {
    page: &'a Page,
    lines: Vec<Line>,
    paging: Paging,
    unread: bool,
}

impl Index<'_> {
    fn paged(&self, number: impl std::fmt::Display) -> String {
        self.page.to(format!("/account/notifications?page={number}"))
    }
}

async fn index(page: Page, member: Member, app: App, query: Query) -> Result<Response> {
    let (number, limit, offset) = paging::window(query.page(), PER_PAGE);
    let sql = "
        select e.verb, e.detail, a.name actor, e.organisation_id, o.name organisation, n.created_at, n.read_at,
               count(*) over () total
          from notices n
               join events e on e.id = n.event_id
               left join people a on a.id = e.actor_id
               left join organisations o on o.id = e.organisation_id
         where n.person_id = $1
         order by n.id desc limit $2 offset $3";
    let lines: Vec<Line> =
        sqlx::query_as(sql).bind(member.id).bind(limit).bind(offset).fetch_all(&app.db).await?;
    let total = lines.first().map_or(0, |it| it.total);
    let paging = Paging::of(number, total, PER_PAGE);
    let unread = member.unread > 0;
    show(&Index { page: &page, lines, paging: paging.or_404()?, unread })
}

async fn mark_read(page: Page, member: Member, app: App, _: Form) -> Result<Response> {
    let sql = "update notices set read_at = $2 where person_id = $1 and read_at is null";
    sqlx::query(sql).bind(member.id).bind(app.clock.now()).execute(&app.db).await?;
    Ok(then(&page.to("/account/notifications")))
}

#[derive(Template)]
#[template(path = "notifications/settings.html")]
struct Settings<'a> {
    page: &'a Page,
    form: &'a Form,
}

async fn settings(page: Page, member: Member, app: App) -> Result<Response> {
    let sql = "select kind, tray, mail from notice_settings where person_id = $1";
    let set: Vec<(NoticeKind, bool, bool)> =
        sqlx::query_as(sql).bind(member.id).fetch_all(&app.db).await?;
    let mut form = Form::default();
    for kind in NoticeKind::ALL {
        let own = set.iter().find(|it| it.0 == kind);
        if own.is_none_or(|it| it.1) {
            form = form.with("tray", kind.key());
        }
        if own.is_none_or(|it| it.2) {
            form = form.with("mail", kind.key());
        }
    }
    show(&Settings { page: &page, form: &form })
}

async fn update_settings(page: Page, member: Member, app: App, form: Form) -> Result<Response> {
    for kind in NoticeKind::ALL.into_iter().filter(|it| !it.is_duty()) {
        let wishes = (form.has("tray", kind.key()), form.has("mail", kind.key()));
        wish(&app, member.id, kind, wishes).await?;
    }
    Ok(then(&page.to("/account/notifications/settings?done=saved")))
}

async fn wish(
    app: &App,
    person: PersonId,
    kind: NoticeKind,
    (tray, mail): (bool, bool),
) -> Result<()> {
    let sql = "
        insert into notice_settings (person_id, kind, tray, mail) values ($1, $2, $3, $4)
            on conflict (person_id, kind) do update set tray = excluded.tray, mail = excluded.mail";
    sqlx::query(sql).bind(person).bind(kind).bind(tray).bind(mail).execute(&app.db).await?;
    Ok(())
}

#[derive(Template)]
#[template(path = "notifications/unsubscribe.html")]
struct Unsubscribe<'a> {
    page: &'a Page,
    kind: NoticeKind,
    done: bool,
}

/// Asks; looking changes nothing, as mail programs look at every link.
async fn unsubscribe(page: Page, app: App, Name(key): Name) -> Result<Response> {
    let (_, kind) = notices::read_unsubscribe_key(&app, &key).or_404()?;
    show(&Unsubscribe { page: &page, kind, done: false })
}

/// Stops mails of a kind, for a reader who presses the button and for a mail program that does it with one click
/// (RFC 8058). The key in the address proves that it is theirs to stop.
async fn stop(page: Page, app: App, Name(key): Name, _: Unasked) -> Result<Response> {
    let (person, kind) = notices::read_unsubscribe_key(&app, &key).or_404()?;
    let sql = "
        insert into notice_settings (person_id, kind, tray, mail)
        select id, $2, true, false from people where id = $1 and deleted_at is null
            on conflict (person_id, kind) do update set mail = false";
    sqlx::query(sql).bind(person).bind(kind).execute(&app.db).await?;
    show(&Unsubscribe { page: &page, kind, done: true })
}
