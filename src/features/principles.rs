//! The 10 guiding principles of the Compact, and the practices that show each.

use askama::Template;
use axum::Router;
use axum::response::Response;
use axum::routing::get;

use super::practices::{self, CardView, PRINCIPLE};
use crate::app::App;
use crate::domain::vocabulary::{self, Principle};
use crate::error::{Or404, Result};
use crate::web::page::Page;
use crate::web::path::Name;
use crate::web::render;
use crate::web::shelf::Freshness;

const LATEST: usize = 6;

pub fn routes() -> Router<App> {
    Router::new().route("/principles", get(index)).route("/principles/{key}", get(show))
}

#[derive(Template)]
#[template(path = "principles/index.html")]
struct Index<'a> {
    page: &'a Page,
    /// Each with the number of practices that show it.
    principles: Vec<(&'static Principle, usize)>,
}

async fn index(page: Page, app: App) -> Result<Response> {
    let selection = practices::everything(&app).await?;
    let counted = |it: &'static Principle| (it, selection.count(PRINCIPLE, &it.number.to_string()));
    let principles = vocabulary::principles().iter().map(counted).collect();
    render(&Index { page: &page, principles }, Freshness::Records(selection.revision()))
}

#[derive(Template)]
#[template(path = "principles/show.html")]
struct Show<'a> {
    page: &'a Page,
    principle: &'static Principle,
    total: usize,
    latest: Vec<CardView>,
}

async fn show(page: Page, app: App, Name(key): Name) -> Result<Response> {
    let principle = vocabulary::principle_by_key(&key).or_404()?;
    let selection = practices::under(&app, "principle", &principle.number.to_string()).await?;
    let template = Show {
        total: selection.total,
        latest: practices::latest(&app, &page, &selection, LATEST).await?,
        page: &page,
        principle,
    };
    render(&template, Freshness::Records(selection.revision()))
}
