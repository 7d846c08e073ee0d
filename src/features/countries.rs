//! What is known here of one country.

use askama::Template;
use axum::Router;
use axum::response::Response;
use axum::routing::get;

use super::network;
use super::practices::{self, CardView, OBJECTIVE};
use crate::app::App;
use crate::domain::place::{self, Country};
use crate::domain::vocabulary::{self, Objective};
use crate::error::{Or404, Result};
use crate::services::markdown::Html;
use crate::web::drawings::{self, Spot};
use crate::web::page::Page;
use crate::web::path::Name;
use crate::web::shelf::Freshness;
use crate::web::{go_to, render};

const LATEST: usize = 9;

pub fn routes() -> Router<App> {
    Router::new().route("/countries/{alpha3}", get(show))
}

#[derive(Template)]
#[template(path = "countries/show.html")]
struct Show<'a> {
    page: &'a Page,
    country: &'static Country,
    champion: bool,
    map: Html,
    total: usize,
    objectives: Vec<(&'static Objective, usize)>,
    latest: Vec<CardView>,
}

async fn show(page: Page, app: App, Name(alpha3): Name) -> Result<Response> {
    let upper = alpha3.to_ascii_uppercase();
    let country = place::country(&upper).filter(|it| it.selectable).or_404()?;
    if upper != alpha3 {
        return Ok(go_to(&page.to(format!("/countries/{upper}{}", page.query))));
    }
    let selection = practices::under(&app, "country", &upper).await?;
    let counted = |it: &'static Objective| (it, selection.count(OBJECTIVE, &it.number.to_string()));
    let spot = Spot {
        name: country.name(page.language).to_owned(),
        count: selection.total,
        address: page.to(format!("/practices?country={upper}")),
        alpha3: upper,
    };
    let template = Show {
        champion: network::is_champion(&country.alpha3),
        map: drawings::map("map--light", &[spot]),
        total: selection.total,
        objectives: vocabulary::objectives().iter().map(counted).filter(|it| it.1 > 0).collect(),
        latest: practices::latest(&app, &page, &selection, LATEST).await?,
        page: &page,
        country,
    };
    render(&template, Freshness::Records(selection.revision()))
}
