//! The front page: live figures, the map, the objectives, the latest.

use askama::Template;
use axum::Router;
use axum::response::Response;
use axum::routing::get;

use super::practices::{self, CardView, MapView, OBJECTIVE};
use crate::app::App;
use crate::domain::vocabulary::{self, Group, Objective};
use crate::error::Result;
use crate::services::markdown::Html;
use crate::web::page::Page;
use crate::web::shelf::Freshness;
use crate::web::{icons, render};

const LATEST: usize = 3;
const POPULAR: usize = 3;

pub fn routes() -> Router<App> {
    Router::new().route("/", get(show))
}

/// An objective with the number of practices under it.
pub struct Tile {
    pub objective: &'static Objective,
    pub icon: Html,
    pub count: usize,
}

impl Tile {
    /// All 23, counted within a selection.
    pub fn all(selection: &crate::shared::facets::Selection) -> Vec<Self> {
        let tile = |objective: &'static Objective| Self {
            objective,
            icon: icons::of_objective(objective.number),
            count: selection.count(OBJECTIVE, &objective.number.to_string()),
        };
        vocabulary::objectives().iter().map(tile).collect()
    }
}

#[derive(Template)]
#[template(path = "home/index.html")]
struct Home<'a> {
    page: &'a Page,
    total: usize,
    map: MapView,
    tiles: Vec<Tile>,
    latest: Vec<CardView>,
}

impl Home<'_> {
    /// The objectives with the most practices.
    fn popular(&self) -> Vec<&Tile> {
        let mut tiles: Vec<&Tile> = self.tiles.iter().collect();
        tiles.sort_by_key(|it| std::cmp::Reverse(it.count));
        tiles.truncate(POPULAR);
        tiles
    }

    fn served(&self) -> usize {
        self.tiles.iter().filter(|it| it.count > 0).count()
    }
}

async fn show(page: Page, app: App) -> Result<Response> {
    let selection = practices::everything(&app).await?;
    let home = Home {
        total: selection.total,
        map: MapView::new(&page, "", &selection, |alpha3| page.to(format!("/countries/{alpha3}"))),
        tiles: Tile::all(&selection),
        latest: practices::latest(&app, &page, &selection, LATEST).await?,
        page: &page,
    };
    render(&home, Freshness::Records(selection.revision()))
}
