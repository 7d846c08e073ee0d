//! What people are told about their accounts, by mail and in their tray.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::store::HeldRole;
use crate::app::App;
use crate::domain::ids::{EventId, PersonId};
use crate::domain::language::Language;
use crate::services::{formats, messages};
use crate::shared::letters::{Content, Why};
use crate::shared::notices::{self, NoticeKind};

/// A letter that asks somebody to do something: subject, text and action have keys with the same beginning.
pub fn asking(
    language: Language,
    [subject, text, action]: [&'static str; 3],
    address: String,
    why: Why,
) -> Content {
    let t = |key| messages::plain(language, key).to_owned();
    Content { subject: t(subject), text: t(text), action: Some((t(action), address)), why }
}

/// A path of the portal in somebody's language, with scheme and host.
pub fn address(app: &App, language: Language, path: &str) -> String {
    app.address(&format!("{}{path}", language.prefix()))
}

/// Tells somebody that their account was changed; nobody can turn this off.
pub async fn tell_of_change(
    db: &mut PgConnection,
    app: &App,
    (person, event): (PersonId, EventId),
    subject: &'static str,
) -> anyhow::Result<()> {
    let now = app.clock.now();
    notices::tell(db, app, (person, NoticeKind::Account, event), |language| Content {
        subject: messages::plain(language, subject).to_owned(),
        text: done_on(language, now),
        action: Some((
            messages::plain(language, "mail-see-account").to_owned(),
            address(app, language, "/account/sessions"),
        )),
        why: Why::Account,
    })
    .await
}

/// Tells somebody that a role has begun or ended.
pub async fn tell_of_role(
    db: &mut PgConnection,
    app: &App,
    (person, event): (PersonId, EventId),
    (role, granted): (&HeldRole, bool),
) -> anyhow::Result<()> {
    let key = if granted { "notice-role-granted" } else { "notice-role-ended" };
    notices::tell(db, app, (person, NoticeKind::Account, event), |language| {
        let role = messages::plain(language, role.message());
        Content {
            subject: messages::with(language, key, &[("it", role)]),
            text: messages::plain(language, "mail-notice-plain").to_owned(),
            action: Some((
                messages::plain(language, "mail-see-account").to_owned(),
                address(app, language, "/account"),
            )),
            why: Why::Account,
        }
    })
    .await
}

fn done_on(language: Language, now: DateTime<Utc>) -> String {
    let day = format!("{} {}", formats::day(language, now), now.format("%H:%M UTC"));
    messages::with(language, "mail-notice-text", &[("it", &day)])
}
