//! What concerns a person: a line in their tray and, as they wish, a mail.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sqlx::PgConnection;

use super::letters::Content;
use super::outbox::{self, Recipient};
use crate::app::App;
use crate::domain::ids::{EventId, PersonId};
use crate::domain::language::Language;
use crate::services::secret;

/// What people can choose to hear about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "notice_kind", rename_all = "snake_case")]
pub enum NoticeKind {
    /// Account, roles: a duty, always told.
    Account,
    Organisation,
}

impl NoticeKind {
    pub const ALL: [Self; 2] = [Self::Account, Self::Organisation];

    pub fn key(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::Organisation => "organisation",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.key() == key)
    }

    pub fn message(self) -> &'static str {
        match self {
            Self::Account => "kind-of-notice-account",
            Self::Organisation => "kind-of-notice-organisation",
        }
    }

    /// Whether nobody can turn it off.
    pub fn is_duty(self) -> bool {
        self == Self::Account
    }
}

#[derive(sqlx::FromRow)]
struct Wishes {
    #[sqlx(flatten)]
    recipient: Recipient,
    tray: bool,
    mail: bool,
}

/// Tells somebody about an event, in their language and as they wish.
pub async fn tell(
    db: &mut PgConnection,
    app: &App,
    (person, kind, event): (PersonId, NoticeKind, EventId),
    content: impl Fn(Language) -> Content,
) -> anyhow::Result<()> {
    let sql = "
        select p.id person, p.email, p.name, p.language, coalesce(s.tray, true) tray, coalesce(s.mail, true) mail
          from people p left join notice_settings s on s.person_id = p.id and s.kind = $2
         where p.id = $1 and p.deleted_at is null";
    let wishes: Option<Wishes> =
        sqlx::query_as(sql).bind(person).bind(kind).fetch_optional(&mut *db).await?;
    let Some(wishes) = wishes else { return Ok(()) };
    if wishes.tray || kind.is_duty() {
        let sql = "
            insert into notices (person_id, event_id, created_at) values ($1, $2, $3)
                on conflict do nothing";
        let told = sqlx::query(sql).bind(person).bind(event).bind(app.clock.now());
        told.execute(&mut *db).await?;
    }
    if wishes.mail || kind.is_duty() {
        let content = content(wishes.recipient.language);
        let stop = (!kind.is_duty()).then(|| {
            let path = format!("/unsubscribe/{}", unsubscribe_key(app, person, kind));
            app.address(&format!("{}{path}", wishes.recipient.language.prefix()))
        });
        outbox::queue(db, app, &wishes.recipient, &content, stop.as_deref()).await?;
    }
    Ok(())
}

/// What opens one kind of mail's off switch, without signing in: it says whose, which, and that we said so.
pub fn unsubscribe_key(app: &App, person: PersonId, kind: NoticeKind) -> String {
    let signature = app.secret.sign("unsubscribe", &[&person.to_string(), kind.key()]);
    format!("{person}.{}.{}", kind.key(), URL_SAFE_NO_PAD.encode(signature))
}

/// Whose mails of which kind a key stops.
pub fn read_unsubscribe_key(app: &App, key: &str) -> Option<(PersonId, NoticeKind)> {
    let mut parts = key.split('.');
    let person = PersonId(parts.next()?.parse().ok()?);
    let kind = NoticeKind::from_key(parts.next()?)?;
    secret::same(&unsubscribe_key(app, person, kind), key).then_some((person, kind))
}
