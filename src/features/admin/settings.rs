//! What can be changed while the portal runs, and what it was started with.

use askama::Template;
use axum::response::Response;

use crate::app::App;
use crate::config::{SECRETS, SETTINGS};
use crate::domain::form::Form;
use crate::error::Result;
use crate::features::accounts::store;
use crate::shared::events::{Event, Verb};
use crate::web::gate::{Administrator, ProvenAdministrator};
use crate::web::page::Page;
use crate::web::{show, then};

#[derive(Template)]
#[template(path = "admin/settings.html")]
struct Settings<'a> {
    page: &'a Page,
    form: &'a Form,
    /// Names and values from the environment; secrets only as far as whether they are set.
    started_with: Vec<(&'static str, String)>,
    limits: Vec<(String, (u32, u32))>,
}

pub async fn index(page: Page, _: Administrator, app: App) -> Result<Response> {
    let open = store::is_sign_up_open(&app.db).await?;
    let form = Form::default().with("sign_up_open", if open { "yes" } else { "no" });
    let set = |name: &str| std::env::var(name).ok().filter(|it| !it.trim().is_empty());
    let value = |name: &'static str, default: &str| match set(name) {
        Some(_) if SECRETS.contains(&name) => page.t("admin-secret").to_owned(),
        Some(value) => value,
        None if default.is_empty() => page.t("admin-unset").to_owned(),
        None => default.to_owned(),
    };
    let started_with = SETTINGS.iter().map(|(name, default, _)| (*name, value(name, default)));
    let template = Settings {
        started_with: started_with.collect(),
        limits: app.config.limits.list().map(|it| (format!("HUB_LIMITS {}", it.0), it.1)).collect(),
        page: &page,
        form: &form,
    };
    show(&template)
}

pub async fn update(
    page: Page,
    admin: ProvenAdministrator,
    app: App,
    form: Form,
) -> Result<Response> {
    let open = form.has("sign_up_open", "yes");
    let mut tx = app.db.begin().await?;
    let sql = "update settings set sign_up_open = $1 where sign_up_open <> $1";
    let changed = sqlx::query(sql).bind(open).execute(&mut *tx).await?.rows_affected();
    if changed == 1 {
        let detail = serde_json::json!({ "sign_up_open": open });
        Event::new(Verb::SettingChanged).by(admin.id).detail(detail).record(&mut tx).await?;
    }
    tx.commit().await?;
    Ok(then(&page.to("/admin/settings?done=saved")))
}
