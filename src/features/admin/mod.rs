//! Administration: people and roles, organisations, background work, mail, the log, the settings.

mod log;
mod organisations;
mod people;
mod settings;
mod work;
pub mod workflow;

use askama::Template;
use axum::Router;
use axum::response::Response;
use axum::routing::{get, post};

use crate::app::App;
use crate::error::Result;
use crate::web::gate::Administrator;
use crate::web::page::Page;
use crate::web::show;

/// Lines of a list on one page.
const PER_PAGE: usize = 50;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/admin", get(index))
        .route("/admin/jobs", get(work::jobs))
        .route("/admin/jobs/{id}/retry", post(work::retry_job))
        .route("/admin/log", get(log::index))
        .route("/admin/mail", get(work::mails))
        .route("/admin/mail/{id}", get(work::mail))
        .route("/admin/mail/{id}/retry", post(work::retry_mail))
        .route("/admin/organisations", get(organisations::index))
        .route("/admin/organisations/{id}/verification", post(organisations::verify))
        .route("/admin/people", get(people::index))
        .route("/admin/people/{id}", get(people::show))
        .route("/admin/people/{id}/deactivation", post(people::deactivate))
        .route("/admin/people/{id}/factor-removal", post(people::remove_factor))
        .route("/admin/people/{id}/reactivation", post(people::reactivate))
        .route("/admin/people/{id}/roles", post(people::grant))
        .route("/admin/people/{id}/roles/{role}/end", post(people::end_role))
        .route("/admin/people/{id}/sessions/end", post(people::end_sessions))
        .route("/admin/settings", get(settings::index))
        .route("/admin/settings", post(settings::update))
}

/// The parts of the administration: path, title, what it holds.
pub const PARTS: [(&str, &str, &str); 6] = [
    ("/admin/people", "admin-people", "admin-people-lead"),
    ("/admin/organisations", "admin-organisations", "organisations-lead"),
    ("/admin/jobs", "admin-jobs", "admin-jobs-lead"),
    ("/admin/mail", "admin-mail", "admin-mail-lead"),
    ("/admin/log", "admin-audit", "admin-audit-lead"),
    ("/admin/settings", "admin-settings", "admin-settings-lead"),
];

#[derive(Template)]
#[template(path = "admin/index.html")]
struct Index<'a> {
    page: &'a Page,
    /// How much waits for somebody in each part.
    waiting: [i64; 6],
}

impl Index<'_> {
    fn waits(&self, place: &usize) -> i64 {
        self.waiting.get(*place).copied().unwrap_or_default()
    }
}

async fn index(page: Page, _: Administrator, app: App) -> Result<Response> {
    let sql = "
        select (select count(*) from factor_removals), (select count(*) from organisations where verified_at is null and not sample),
               (select count(*) from jobs where failed_at is not null), (select count(*) from mails where state = 'failed')";
    let (factors, organisations, jobs, mails): (i64, i64, i64, i64) =
        sqlx::query_as(sql).fetch_one(&app.db).await?;
    show(&Index { page: &page, waiting: [factors, organisations, jobs, mails, 0, 0] })
}
