//! The list of practices: search, facets, three views.

use askama::Template;
use axum::response::{IntoResponse, Response};

use super::cards::{CardView, MapView};
use super::facets::{self, FACETS, FacetView, OBJECTIVE};
use super::store;
use crate::app::App;
use crate::domain::filter::{Filter, Sort, View};
use crate::error::{Or404, Result};
use crate::services::markdown::Html;
use crate::shared::facets::{Removal, Selection};
use crate::shared::limits::Rule;
use crate::shared::paging::{Paging, Step};
use crate::web::drawings;
use crate::web::limit;
use crate::web::page::{Count, Page};
use crate::web::query::Query;
use crate::web::render;
use crate::web::shelf::Freshness;

const ROWS: usize = 10;
const TABLE_ROWS: usize = 25;

#[derive(Template)]
#[template(path = "practices/index.html")]
struct Index<'a> {
    page: &'a Page,
    filter: &'a Filter,
    selection: &'a Selection,
    paging: Paging,
    panel: Vec<FacetView>,
    /// Every active filter with its name and the address without it.
    active: Vec<(String, String)>,
    results: Vec<CardView>,
    map: Option<MapView>,
    /// Drawn where nothing was found.
    empty_ring: Html,
    /// Empty result: what to take out, with its name.
    removal: Option<(Removal, String)>,
}

impl Index<'_> {
    fn list(&self, filter: &Filter) -> String {
        self.page.to(format!("/practices{}", filter.query()))
    }

    fn viewed(&self, view: &View) -> String {
        self.list(&self.filter.with_view(*view))
    }

    fn paged(&self, number: impl Count) -> String {
        self.list(&self.filter.with_page(number.count()))
    }

    fn export(&self, kind: &str) -> String {
        self.page.to(format!("/practices.{kind}{}", self.filter.with_page(1).export_query()))
    }

    fn clear(&self) -> String {
        self.list(&self.filter.without_choices())
    }

    fn title(&self) -> String {
        let results = self.page.tn("practices-title", self.selection.total);
        let (number, of) = (self.paging.page, self.paging.pages);
        format!("{results}{}", self.page.tww("practices-title-page", number, of))
    }

    /// Fields of the filter that a form in the page must carry along.
    fn carried(&self, but: &[&str]) -> Vec<(&'static str, String)> {
        let fields = self.filter.fields().into_iter();
        fields.filter(|it| it.0 != "page" && !but.contains(&it.0)).collect()
    }

    /// Fields of the panel's form that are not its own.
    fn outside_panel(&self) -> Vec<(&'static str, String)> {
        let fields = self.carried(&["match"]).into_iter();
        fields.filter(|it| !FACETS.iter().any(|facet| facet.key == it.0)).collect()
    }

    fn sorts(&self) -> impl Iterator<Item = Sort> {
        Sort::ALL.into_iter().filter(|it| *it != Sort::Relevance || !self.filter.q.is_empty())
    }
}

pub async fn index(page: Page, app: App, Query(query): Query) -> Result<Response> {
    let filter = Filter::parse(&query, &FACETS);
    if !filter.q.is_empty() {
        limit::count(&page, &app, Rule::Search).await?;
    }
    let per_page = if filter.view == View::Table { TABLE_ROWS } else { ROWS };
    let (selection, cards) = store::page(&app, &filter, per_page).await?;
    let paging = Paging::new(filter.page, selection.total, per_page).or_404()?;
    let removal = if selection.total == 0 { selection.best_removal(&filter) } else { None };
    let map = (filter.view == View::Map).then(|| {
        MapView::new(&page, "map--light", &selection, |alpha3| {
            let mut other = filter.with_view(View::List);
            if !other.has("country", alpha3) {
                for choice in other.choices.iter_mut().filter(|it| it.facet.key == "country") {
                    choice.values = vec![alpha3.to_owned()];
                }
            }
            page.to(format!("/practices{}", other.query()))
        })
    });
    let template = Index {
        panel: facets::panel(&page, &filter, &selection),
        active: active(&page, &filter),
        results: cards.into_iter().map(|card| CardView::in_row(&page, card)).collect(),
        removal: removal.map(|it| named(&page, &filter, it)),
        empty_ring: drawings::ring(&[], &[]),
        page: &page,
        filter: &filter,
        selection: &selection,
        paging,
        map,
    };
    render(&template, Freshness::Records(selection.revision()))
}

fn active(page: &Page, filter: &Filter) -> Vec<(String, String)> {
    let chip = |(facet, value): (&'static crate::domain::filter::Facet, &str)| {
        let name = facets::name(page, facet.key, value);
        let name =
            if facet.key == FACETS[OBJECTIVE].key { format!("{value} {name}") } else { name };
        (name, page.to(format!("/practices{}", filter.without(facet.key, value).query())))
    };
    filter.chosen().map(chip).collect()
}

fn named(page: &Page, filter: &Filter, removal: Removal) -> (Removal, String) {
    let name = match &removal.value {
        None => filter.q.clone(),
        Some((facet, value)) => facets::name(page, facet, value),
    };
    (removal, name)
}

/// `GET /practices/count`: what the panel's button will find, as its label says it.
pub async fn count(page: Page, app: App, Query(query): Query) -> Result<Response> {
    let filter = Filter::parse(&query, &FACETS);
    if !filter.q.is_empty() {
        limit::count(&page, &app, Rule::Search).await?;
    }
    let total = store::select(&app, &filter).await?.total;
    let label = page.tn("filters-apply", total);
    Ok(axum::Json(serde_json::json!({ "total": total, "label": label })).into_response())
}
