//! Pages of text: about the Hub, the Compact and the Network, accessibility, privacy, terms; and the appearance.

use std::collections::HashMap;
use std::sync::LazyLock;

use askama::Template;
use axum::Router;
use axum::response::Response;
use axum::routing::{get, post};
use rust_embed::RustEmbed;

use super::network::{self, Network};
use crate::app::App;
use crate::domain::form::Form;
use crate::domain::language::Language;
use crate::domain::place;
use crate::domain::vocabulary::{self, Group};
use crate::error::{Error, Result};
use crate::services::formats;
use crate::services::markdown::{self, Html};
use crate::web::drawings::{self, Spot};
use crate::web::page::{Page, Theme};
use crate::web::shelf::Freshness;
use crate::web::{cookies, render, show, then};

pub fn routes() -> Router<App> {
    Router::new()
        .route("/about", get(|page: Page| text(page, "about")))
        .route("/about/compact", get(compact))
        .route("/about/network", get(about_network))
        .route("/accessibility", get(|page: Page| text(page, "accessibility")))
        .route("/appearance", get(appearance))
        .route("/appearance", post(choose_appearance))
        .route("/house-rules", get(|page: Page| text(page, "house-rules")))
        .route("/privacy", get(|page: Page| text(page, "privacy")))
        .route("/terms", get(|page: Page| text(page, "terms")))
}

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/templates/text/"]
struct Files;

/// A text of ours: its first line is the title, the second paragraph the lead.
struct Text {
    title: String,
    lead: String,
    body: Html,
}

static TEXTS: LazyLock<HashMap<String, Text>> = LazyLock::new(|| {
    let texts = Files::iter().filter_map(|path| {
        let (code, _) = path.split_once('/')?;
        let language = Language::from_code(code)?;
        let file = Files::get(&path)?;
        Some((path.to_string(), Text::read(language, &String::from_utf8_lossy(&file.data))))
    });
    texts.collect()
});

impl Text {
    fn read(language: Language, text: &str) -> Self {
        let mut parts = text.trim().splitn(3, "\n\n");
        let mut part = || parts.next().unwrap_or_default();
        let (title, lead, body) = (part(), part(), part());
        Self {
            title: title.trim_start_matches("# ").trim().to_owned(),
            lead: lead.split_whitespace().collect::<Vec<_>>().join(" "),
            body: markdown::render(language, body),
        }
    }

    fn find(page: &Page, name: &str) -> Result<&'static Self> {
        let missing = || anyhow::anyhow!("there is no text {name} in {}", page.language);
        Ok(TEXTS.get(&format!("{}/{name}.md", page.language)).ok_or_else(missing)?)
    }
}

#[derive(Template)]
#[template(path = "pages/text.html")]
struct Plain<'a> {
    page: &'a Page,
    text: &'static Text,
}

async fn text(page: Page, name: &'static str) -> Result<Response> {
    let text = Text::find(&page, name)?;
    render(&Plain { page: &page, text }, Freshness::Program)
}

#[derive(Template)]
#[template(path = "pages/compact.html")]
struct Compact<'a> {
    page: &'a Page,
    text: &'static Text,
    network: &'static Network,
}

async fn compact(page: Page) -> Result<Response> {
    let text = Text::find(&page, "compact")?;
    render(&Compact { page: &page, text, network: network::network() }, Freshness::Program)
}

#[derive(Template)]
#[template(path = "pages/network.html")]
struct AboutNetwork<'a> {
    page: &'a Page,
    text: &'static Text,
    network: &'static Network,
    champions: Vec<Spot>,
    map: Html,
}

async fn about_network(page: Page) -> Result<Response> {
    let network = network::network();
    let countries = network.champions.iter().filter_map(|it| place::country(&it.alpha3));
    let spot = |country: &'static place::Country| Spot {
        name: country.name(page.language).to_owned(),
        count: 1,
        address: page.to(format!("/countries/{}", country.alpha3)),
        alpha3: country.alpha3.clone(),
    };
    let mut champions: Vec<Spot> = countries.map(spot).collect();
    formats::sort_by_name(page.language, &mut champions, |it| &it.name);
    let template = AboutNetwork {
        text: Text::find(&page, "network")?,
        map: drawings::map("map--light", &champions),
        page: &page,
        network,
        champions,
    };
    render(&template, Freshness::Program)
}

#[derive(Template)]
#[template(path = "pages/appearance.html")]
struct Appearance<'a> {
    page: &'a Page,
}

impl Appearance<'_> {
    fn is_chosen(&self, key: &str) -> bool {
        self.page.theme.map_or("auto", Theme::key) == key
    }
}

async fn appearance(page: Page) -> Result<Response> {
    show(&Appearance { page: &page })
}

/// Keeps the choice in a cookie; the system's own setting is the absence of one.
async fn choose_appearance(page: Page, mut form: Form) -> Result<Response> {
    let known = |it: &str| match it {
        "auto" => Some(None),
        key => Theme::from_key(key).map(Some),
    };
    let Some(theme) = form.choice("theme", known, "problem-choose") else {
        return Err(Error::BadRequest);
    };
    let mut response = then(&page.to("/appearance"));
    match theme {
        Some(theme) => {
            let year = Some(chrono::Duration::days(365));
            cookies::set(&mut response, cookies::THEME, theme.key(), year);
        }
        None => cookies::remove(&mut response, cookies::THEME),
    }
    Ok(response)
}
