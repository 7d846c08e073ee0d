//! What only machines read: health, robots, the site map, whom to tell of a security problem.

use askama::Template;
use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use chrono::{Days, SecondsFormat};

use super::practices::{model, store};
use crate::app::App;
use crate::domain::language::Language;
use crate::domain::{place, vocabulary};
use crate::error::Result;
use crate::services::database;
use crate::shared::corpus;
use crate::web::document;
use crate::web::page::Page;
use crate::web::shelf::Freshness;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/.well-known/security.txt", get(security))
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/robots.txt", get(robots))
        .route("/sitemap.xml", get(site_map))
}

/// Whether visitors can be sent here: the database answers and has the schema of this program.
async fn ready(app: App) -> Response {
    match database::is_migrated(&app.db).await {
        Ok(true) => "ready\n".into_response(),
        Ok(false) => {
            (StatusCode::SERVICE_UNAVAILABLE, "the database is not migrated\n").into_response()
        }
        Err(_) => {
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response()
        }
    }
}

async fn robots(app: App) -> String {
    // Combinations of filters are endless; lists are found through the pages that name them.
    let site_map = app.address("/sitemap.xml");
    format!(
        "User-agent: *\nDisallow: /*?\nDisallow: /practices/count\nDisallow: /appearance\nDisallow: /account\nDisallow: /admin\nDisallow: /people/\nDisallow: /sign-\n\nSitemap: {site_map}\n"
    )
}

async fn security(app: App) -> Response {
    let contact = app.config.contact.clone().unwrap_or_else(|| app.address("/about"));
    let expires =
        app.clock.now().checked_add_days(Days::new(180)).unwrap_or_else(|| app.clock.now());
    let expires = expires.to_rfc3339_opts(SecondsFormat::Secs, true);
    let languages = Language::ALL.map(Language::code).join(", ");
    let (policy, canonical) = (app.address("/privacy"), app.address("/.well-known/security.txt"));
    format!(
        "Contact: {contact}\nExpires: {expires}\nPreferred-Languages: {languages}\nPolicy: {policy}\nCanonical: {canonical}\n"
    )
    .into_response()
}

/// A path of the site and when it last changed.
struct Entry {
    path: String,
    changed: Option<String>,
}

#[derive(Template)]
#[template(path = "machines/sitemap.xml")]
struct SiteMap<'a> {
    page: &'a Page,
    entries: Vec<Entry>,
}

impl SiteMap<'_> {
    fn address(&self, language: &Language, path: &str) -> String {
        let page = self.page.spoken(*language);
        page.absolute(page.to(path))
    }
}

/// Addresses beyond this number belong into a second file, which the first one would have to name.
const MOST_ADDRESSES: usize = 50_000;

async fn site_map(page: Page, app: App) -> Result<Response> {
    let revision = corpus::revision(&app.db).await?;
    let published = store::all_published(&app.db).await?;
    let fixed = [
        "/",
        "/practices",
        "/objectives",
        "/principles",
        "/about",
        "/about/compact",
        "/about/network",
        "/organisations",
        "/accessibility",
        "/house-rules",
        "/privacy",
        "/terms",
    ];
    let fixed = fixed.into_iter().map(str::to_owned);
    let objectives = vocabulary::objectives().iter().map(|it| format!("/objectives/{}", it.number));
    let principles = vocabulary::principles().iter().map(|it| format!("/principles/{}", it.key));
    let countries = place::countries().iter().filter(|it| it.selectable);
    let countries = countries.map(|it| format!("/countries/{}", it.alpha3));
    let paths = fixed.chain(objectives).chain(principles).chain(countries);
    let pages = paths.map(|path| Entry { path, changed: None });
    let practices = published.into_iter().map(|(id, slug, time)| Entry {
        path: model::path(id, &slug),
        changed: Some(time.format("%Y-%m-%d").to_string()),
    });
    let entries = pages.chain(practices).take(MOST_ADDRESSES / Language::ALL.len()).collect();
    let body = SiteMap { page: &page, entries }.render()?;
    Ok(document("application/xml; charset=utf-8", body, Freshness::Records(revision)))
}
