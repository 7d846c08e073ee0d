//! The 23 objectives of the Compact, and what is under each.

use askama::Template;
use axum::Router;
use axum::response::Response;
use axum::routing::get;

use super::home::Tile;
use super::practices::{self, CardView, REGION};
use crate::app::App;
use crate::domain::place::Region;
use crate::domain::vocabulary::{self, Group, Objective};
use crate::error::{Or404, Result};
use crate::services::markdown::Html;
use crate::web::page::Page;
use crate::web::path::Key;
use crate::web::shelf::Freshness;
use crate::web::{icons, render};

const LATEST: usize = 6;

pub fn routes() -> Router<App> {
    Router::new().route("/objectives", get(index)).route("/objectives/{n}", get(show))
}

#[derive(Template)]
#[template(path = "objectives/index.html")]
struct Index<'a> {
    page: &'a Page,
    tiles: Vec<Tile>,
}

async fn index(page: Page, app: App) -> Result<Response> {
    let selection = practices::everything(&app).await?;
    let template = Index { page: &page, tiles: Tile::all(&selection) };
    render(&template, Freshness::Records(selection.revision()))
}

#[derive(Template)]
#[template(path = "objectives/show.html")]
struct Show<'a> {
    page: &'a Page,
    objective: &'static Objective,
    icon: Html,
    total: usize,
    /// Practices by region, with the share of the largest in percent.
    regions: Vec<(Region, usize, usize)>,
    latest: Vec<CardView>,
}

impl Show<'_> {
    fn targets(&self) -> impl Iterator<Item = &'static vocabulary::Target> {
        self.objective.sdg_targets.iter().filter_map(|it| vocabulary::target(it))
    }
}

async fn show(page: Page, app: App, Key(number, _): Key<i16>) -> Result<Response> {
    let objective = vocabulary::objective(number).or_404()?;
    let selection = practices::under(&app, "objective", &number.to_string()).await?;
    let counts = Region::ALL.map(|it| (it, selection.count(REGION, it.key())));
    let most = counts.iter().map(|it| it.1).max().unwrap_or(0).max(1);
    let template = Show {
        icon: icons::of_objective(number),
        total: selection.total,
        regions: counts.iter().map(|(region, n)| (*region, *n, n * 100 / most)).collect(),
        latest: practices::latest(&app, &page, &selection, LATEST).await?,
        page: &page,
        objective,
    };
    render(&template, Freshness::Records(selection.revision()))
}
