//! One practice on its page.

use askama::Template;
use axum::response::Response;

use super::cards::{self, CardView};
use super::facets::language_message;
use super::model::{Practice, State};
use super::store;
use crate::app::App;
use crate::domain::ids::PracticeId;
use crate::domain::language::Language;
use crate::domain::organisation::{Organisation, OrganisationRole};
use crate::domain::place;
use crate::domain::vocabulary::{self, Objective};
use crate::error::{Or404, Result};
use crate::services::markdown::Html;
use crate::web::page::Page;
use crate::web::path::{Key, Keys};
use crate::web::shelf::Freshness;
use crate::web::{drawings, go_to, render};

/// How much a shared value says that two practices are alike, in the order of the facets: objectives first, then
/// the country and the region, then who led it and the principles.
const ALIKE: [usize; 11] = [6, 2, 5, 1, 1, 0, 2, 0, 0, 0, 0];
const RELATED: usize = 3;
/// Paragraphs of a section, each with its heading's message and anchor.
type Sections<'a> = Vec<(&'static str, &'static str, Vec<&'a str>)>;

#[derive(Template)]
#[template(path = "practices/show.html")]
struct Show<'a> {
    page: &'a Page,
    practice: &'a Practice,
    primary: Vec<&'static Objective>,
    secondary: Vec<&'static Objective>,
    ring: Html,
    place: String,
    years: String,
    sections: Sections<'a>,
    related: Vec<CardView>,
    /// The record for machines (schema.org).
    json_ld: Html,
}

impl Show<'_> {
    fn principles(&self) -> impl Iterator<Item = &'static vocabulary::Principle> {
        self.practice.principles.iter().filter_map(|it| vocabulary::principle(*it))
    }

    fn goals(&self) -> impl Iterator<Item = &'static vocabulary::Goal> {
        self.practice.sdgs.iter().filter_map(|it| vocabulary::goal(*it))
    }

    fn countries(&self) -> impl Iterator<Item = &'static place::Country> {
        self.practice.countries.iter().filter_map(|it| place::country(it))
    }

    /// By the part they have, each with the message that names it.
    fn organisations(&self) -> [(&'static str, Vec<&Organisation>); 3] {
        [
            ("organisations-leading", OrganisationRole::Lead),
            ("organisations-partners", OrganisationRole::Partner),
            ("organisations-donors", OrganisationRole::Donor),
        ]
        .map(|(message, role)| (message, self.practice.with_role(role)))
    }

    fn text_language(&self) -> &'static str {
        self.page.t(language_message(self.practice.language))
    }

    /// The same inside a sentence: French, Spanish and Russian write names of languages small.
    fn text_language_in_a_sentence(&self) -> String {
        match self.page.language {
            Language::Fr | Language::Es | Language::Ru => self.text_language().to_lowercase(),
            _ => self.text_language().to_owned(),
        }
    }

    fn address(&self) -> String {
        self.page.absolute(self.practice.path())
    }

    fn version_path(&self, number: i16) -> String {
        let id = self.practice.id;
        self.page.to(format!("/practices/{id}/versions/{number}"))
    }

    fn citation(&self) -> String {
        let leads = self.practice.with_role(OrganisationRole::Lead);
        let leads: Vec<&str> = leads.iter().map(|it| it.name.as_str()).collect();
        let year = self.practice.published_at.format("%Y");
        format!(
            "{} ({year}). {}. {}",
            leads.join(", "),
            self.practice.title,
            self.page.t("site-name")
        )
    }
}

pub async fn show(page: Page, app: App, Key(id, key): Key<PracticeId>) -> Result<Response> {
    let practice = store::find(&app.db, id).await?.or_404()?;
    if format!("{id}-{}", practice.slug) != key {
        return Ok(go_to(&page.to(format!("{}{}", practice.path(), page.query))));
    }
    shown(&page, &app, &practice).await
}

/// An earlier published version; the current one has its own address.
pub async fn version(
    page: Page,
    app: App,
    Keys(id, number): Keys<PracticeId, i16>,
) -> Result<Response> {
    let practice = store::find_version(&app.db, id, number).await?.or_404()?;
    if practice.state == State::Published {
        return Ok(go_to(&page.to(practice.path())));
    }
    shown(&page, &app, &practice).await
}

async fn shown(page: &Page, app: &App, practice: &Practice) -> Result<Response> {
    let index = app.practices.last().await.filter(|it| it.revision == practice.revision);
    let index = match index {
        Some(index) => index,
        None => store::index(app).await?,
    };
    let related = index.related(practice.id.0, &ALIKE, RELATED);
    let (_, related) = store::cards(&app.db, &related, "").await?;
    let template = Show {
        page,
        practice,
        primary: cards::objectives(&practice.primary_objectives),
        secondary: cards::objectives(&practice.secondary_objectives),
        ring: drawings::large_ring(
            &practice.primary_objectives,
            &practice.secondary_objectives,
            page.t("of-23-objectives"),
        ),
        place: cards::where_it_is(page, &practice.countries, &practice.regions),
        years: cards::years(page, &practice.years()),
        sections: sections(practice),
        related: related.into_iter().map(|card| CardView::on_card(page, card)).collect(),
        json_ld: json_ld(page, practice),
    };
    render(&template, Freshness::Records(practice.revision))
}

/// The story in its fixed order; what was not written has no heading.
fn sections(practice: &Practice) -> Sections<'_> {
    let all = [
        ("impact", "practice-benefit-and-impact", &practice.benefit_and_impact),
        ("lessons", "practice-key-lessons", &practice.key_lessons),
        ("recommendations", "practice-recommendations", &practice.recommendations),
        ("innovation", "practice-innovation", &practice.innovation),
    ];
    let written = all.into_iter().filter(|it| !it.2.is_empty());
    written.map(|(anchor, message, text)| (anchor, message, paragraphs(text))).collect()
}

fn paragraphs(text: &str) -> Vec<&str> {
    text.split("\n\n").map(str::trim).filter(|it| !it.is_empty()).collect()
}

fn json_ld(page: &Page, practice: &Practice) -> Html {
    let author: Vec<_> = practice
        .with_role(OrganisationRole::Lead)
        .iter()
        .map(|it| serde_json::json!({ "@type": "Organization", "name": it.name }))
        .collect();
    let about: Vec<_> = cards::objectives(&practice.primary_objectives)
        .iter()
        .map(|it| it.title(practice.language))
        .collect();
    let record = serde_json::json!({
        "@context": "https://schema.org",
        "@type": "Article",
        "@id": page.absolute(practice.path()),
        "url": page.absolute(practice.path()),
        "headline": practice.title,
        "abstract": practice.summary,
        "inLanguage": practice.language.code(),
        "datePublished": practice.published_at.format("%Y-%m-%d").to_string(),
        "version": practice.number,
        "author": author,
        "about": about,
        "spatialCoverage": practice.countries,
        "isAccessibleForFree": true,
    });
    let text =
        record.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    Html::made(text)
}
