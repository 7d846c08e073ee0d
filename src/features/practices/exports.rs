//! Exactly what is filtered, for machines: CSV and JSON as a stream, Atom of the newest.

use std::sync::Arc;

use askama::Template;
use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream::{self, StreamExt};
use serde_json::json;
use sqlx::PgPool;

use super::facets::FACETS;
use super::model::{Card, Practice};
use super::store;
use crate::app::App;
use crate::domain::filter::{Filter, Sort};
use crate::domain::organisation::OrganisationRole;
use crate::domain::vocabulary;
use crate::error::Result;
use crate::shared::limits::Rule;
use crate::web::document;
use crate::web::limit;
use crate::web::page::Page;
use crate::web::query::Query;
use crate::web::shelf::Freshness;

/// Records fetched at once; the memory an export needs does not grow with it.
const BATCH: usize = 200;
const IN_FEED: usize = 50;

#[derive(Template)]
#[template(path = "practices/feed.xml")]
struct Feed<'a> {
    page: &'a Page,
    /// The feed itself, and the list it is of.
    own: String,
    list: String,
    updated: String,
    entries: &'a [Card],
}

pub async fn atom(page: Page, app: App, Query(query): Query) -> Result<Response> {
    let filter = Filter::parse(&query, &FACETS);
    let selection = store::select(&app, &filter).await?;
    let ids: Vec<i64> = selection.ids(Sort::Newest).take(IN_FEED).collect();
    let (revision, cards) = store::cards(&app.db, &ids, "").await?;
    let updated = cards.first().map_or_else(|| app.clock.now(), |it| it.published_at);
    let feed = Feed {
        own: page.absolute(page.to(format!("/practices.atom{}", filter.export_query()))),
        list: page.absolute(page.to(format!("/practices{}", filter.export_query()))),
        updated: rfc3339(updated),
        entries: &cards,
        page: &page,
    };
    let kind = "application/atom+xml; charset=utf-8";
    Ok(document(kind, feed.render()?, Freshness::Records(revision)))
}

fn rfc3339(time: chrono::DateTime<chrono::Utc>) -> String {
    time.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

/// Accounts take so many exports an hour; visitors read what is open data as they like.
async fn count(page: &Page, app: &App) -> Result<()> {
    if page.viewer.is_some() { limit::count(page, app, Rule::Export).await } else { Ok(()) }
}

pub async fn csv(page: Page, app: App, Query(query): Query) -> Result<Response> {
    // The mark tells spreadsheets that this is UTF-8.
    let head = format!("\u{feff}{}", csv_line(COLUMNS.map(str::to_owned)));
    count(&page, &app).await?;
    let line = move |_: bool, practice: &Practice| csv_line(columns(&page, practice));
    stream_of(
        &app,
        &query,
        "text/csv; charset=utf-8",
        Frame { head, tail: "", line: Arc::new(line) },
    )
    .await
}

pub async fn json(page: Page, app: App, Query(query): Query) -> Result<Response> {
    count(&page, &app).await?;
    let filter = Filter::parse(&query, &FACETS);
    let list = page.absolute(page.to(format!("/practices{}", filter.export_query())));
    let head = format!(
        "{{\"meta\":{},\"practices\":[",
        json!({ "list": list, "language": page.language })
    );
    let line = move |first: bool, practice: &Practice| {
        format!("{}{}", if first { "\n" } else { ",\n" }, object(&page, practice))
    };
    stream_of(
        &app,
        &query,
        "application/json",
        Frame { head, tail: "\n]}\n", line: Arc::new(line) },
    )
    .await
}

/// The parts of an export round its records.
struct Frame {
    head: String,
    tail: &'static str,
    line: Arc<Line>,
}

/// Writes one record; is told whether it is the first.
type Line = dyn Fn(bool, &Practice) -> String + Send + Sync;

/// The stream names its file after the site, and ends broken if the database goes away in the middle.
async fn stream_of(
    app: &App,
    query: &[(String, String)],
    kind: &'static str,
    frame: Frame,
) -> Result<Response> {
    let filter = Filter::parse(query, &FACETS);
    let selection = store::select(app, &filter).await?;
    let ids: Vec<i64> = selection.ids(filter.sort()).collect();
    let batches: Vec<Vec<i64>> = ids.chunks(BATCH).map(<[i64]>::to_vec).collect();
    let (db, line, places) = (app.db.clone(), frame.line, app.exports.clone());
    let records = stream::iter(batches.into_iter().enumerate()).then(
        move |(number, ids): (usize, Vec<i64>)| {
            let (db, line, places) = (db.clone(), line.clone(), places.clone());
            async move {
                // A place for each batch, not for each reader: a slow one keeps nobody waiting.
                let _place = places.acquire().await;
                batch(&db, number, &ids, line.as_ref()).await
            }
        },
    );
    let whole = |text: String| stream::once(async { Ok::<_, std::io::Error>(Bytes::from(text)) });
    let body = whole(frame.head).chain(records).chain(whole(frame.tail.to_owned()));
    let mut response = Body::from_stream(body).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    if kind.starts_with("text/csv") {
        let name = HeaderValue::from_static("attachment; filename=\"practices.csv\"");
        response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

async fn batch(db: &PgPool, number: usize, ids: &[i64], line: &Line) -> std::io::Result<Bytes> {
    let practices = store::find_all(db, ids).await.map_err(|error| {
        tracing::warn!("an export broke off: {error:?}");
        std::io::Error::other("the database went away")
    })?;
    let lines = practices.iter().enumerate().map(|(place, it)| line(number == 0 && place == 0, it));
    Ok(Bytes::from(lines.collect::<String>()))
}

const COLUMNS: [&str; 25] = [
    "id",
    "address",
    "sample",
    "version",
    "language",
    "title",
    "type",
    "scope",
    "start_year",
    "end_year",
    "primary_objectives",
    "secondary_objectives",
    "principles",
    "sdgs",
    "countries",
    "regions",
    "lead",
    "partners",
    "donors",
    "summary",
    "benefit_and_impact",
    "key_lessons",
    "recommendations",
    "innovation",
    "published_at",
];

fn columns(page: &Page, practice: &Practice) -> [String; 25] {
    let numbers = |it: &[i16]| it.iter().map(i16::to_string).collect::<Vec<_>>().join(" ");
    let names = |role| {
        let names: Vec<&str> = practice.with_role(role).iter().map(|it| it.name.as_str()).collect();
        names.join("; ")
    };
    [
        practice.id.to_string(),
        page.absolute(practice.path()),
        practice.sample.to_string(),
        practice.number.to_string(),
        practice.language.to_string(),
        practice.title.clone(),
        practice.kind.key().to_owned(),
        practice.scope.key().to_owned(),
        practice.start_year.to_string(),
        practice.end_year.map(|it| it.to_string()).unwrap_or_default(),
        numbers(&practice.primary_objectives),
        numbers(&practice.secondary_objectives),
        principle_keys(practice).join(" "),
        numbers(&practice.sdgs),
        practice.countries.join(" "),
        practice.regions.iter().map(|it| it.key()).collect::<Vec<_>>().join(" "),
        names(OrganisationRole::Lead),
        names(OrganisationRole::Partner),
        names(OrganisationRole::Donor),
        practice.summary.clone(),
        practice.benefit_and_impact.clone(),
        practice.key_lessons.clone(),
        practice.recommendations.clone(),
        practice.innovation.clone(),
        rfc3339(practice.published_at),
    ]
}

fn principle_keys(practice: &Practice) -> Vec<&'static str> {
    let principles = practice.principles.iter().filter_map(|it| vocabulary::principle(*it));
    principles.map(|it| it.key.as_str()).collect()
}

/// One line, quoted where needed; a cell that a spreadsheet would run as a formula is made text.
fn csv_line(cells: [String; 25]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let harmless = cells.map(|cell| match cell.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r') => format!("'{cell}"),
        _ => cell,
    });
    // Writing to memory does not fail, and every cell is a string.
    let written = writer.write_record(&harmless).map(|()| writer.into_inner().unwrap_or_default());
    String::from_utf8(written.unwrap_or_default()).unwrap_or_default()
}

fn object(page: &Page, practice: &Practice) -> serde_json::Value {
    json!({
        "id": practice.id,
        "address": page.absolute(practice.path()),
        "sample": practice.sample,
        "version": practice.number,
        "language": practice.language,
        "title": practice.title,
        "type": practice.kind,
        "scope": practice.scope,
        "start_year": practice.start_year,
        "end_year": practice.end_year,
        "objectives": { "primary": practice.primary_objectives, "secondary": practice.secondary_objectives },
        "principles": principle_keys(practice),
        "sdgs": practice.sdgs,
        "countries": practice.countries,
        "regions": practice.regions,
        "organisations": practice.organisations,
        "summary": practice.summary,
        "benefit_and_impact": practice.benefit_and_impact,
        "key_lessons": practice.key_lessons,
        "recommendations": practice.recommendations,
        "innovation": practice.innovation,
        "resources": practice.resources,
        "published_at": rfc3339(practice.published_at),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_never_a_formula() {
        let mut cells = COLUMNS.map(str::to_owned);
        cells[0] = "=1+1".to_owned();
        cells[1] = "a \"b\", c".to_owned();
        let line = csv_line(cells);
        assert!(line.starts_with("'=1+1,\"a \"\"b\"\", c\",sample,"), "{line}");
    }
}
