//! The SQL of practices, and the index of their facets.

use std::sync::Arc;

use sqlx::{PgExecutor, PgPool};

use super::facets::FACETS;
use super::model::{Card, Practice};
use crate::app::App;
use crate::domain::filter::Filter;
use crate::domain::ids::PracticeId;
use crate::error::{Error, Result};
use crate::services::formats;
use crate::shared::corpus;
use crate::shared::facets::{Index, Row, Selection};

/// One published practice for the index.
#[derive(sqlx::FromRow)]
struct IndexRow {
    revision: i64,
    id: i64,
    title: String,
    objectives: Vec<i16>,
    principles: Vec<i16>,
    sdgs: Vec<i16>,
    regions: Vec<String>,
    countries: Vec<String>,
    scope: String,
    #[sqlx(rename = "type")]
    kind: String,
    lead_kinds: Vec<String>,
    language: String,
    start_year: i16,
    end_year: Option<i16>,
}

/// The index, at least as new as what the database says now.
pub async fn index(app: &App) -> Result<Arc<Index>> {
    let revision = corpus::revision(&app.db).await?;
    app.practices.at_least(revision, || build_index(app)).await
}

async fn build_index(app: &App) -> Result<Index> {
    let sql = "
        with countries as (
          select version_id, array_agg(alpha3) alpha3s from practice_countries group by version_id
        ), leads as (
          select version_id, array_agg(distinct kind::text) kinds
            from practice_organisations where role = 'lead' group by version_id
        )
        select c.revision, v.practice_id id, v.title,
               v.primary_objectives || v.secondary_objectives objectives, v.principles, v.sdgs,
               v.regions::text[] regions, coalesce(countries.alpha3s, '{}') countries,
               v.scope::text scope, v.type::text \"type\", coalesce(leads.kinds, '{}') lead_kinds,
               v.language::text language, v.start_year, v.end_year
          from practice_versions v
               cross join corpus c
               left join countries on countries.version_id = v.id
               left join leads on leads.version_id = v.id
         where v.state = 'published'
         order by v.published_at desc, v.practice_id desc";
    let rows: Vec<IndexRow> = sqlx::query_as(sql).fetch_all(&app.db).await?;
    let revision = match rows.first() {
        Some(row) => row.revision,
        None => corpus::revision(&app.db).await?,
    };
    let this_year = super::facets::year_of(app.clock.now());
    let mut by_title: Vec<(usize, String)> =
        rows.iter().enumerate().map(|(position, row)| (position, row.title.clone())).collect();
    formats::sort_by_name(crate::domain::language::Language::En, &mut by_title, |it| &it.1);
    let by_title = by_title.into_iter().map(|it| it.0).collect();
    let rows = rows.into_iter().map(|row| row.indexed(this_year)).collect();
    Ok(Index::new(revision, rows, by_title, FACETS.len()))
}

impl IndexRow {
    /// Its values in the order of [`FACETS`].
    fn indexed(self, this_year: i16) -> Row {
        let numbers = |it: Vec<i16>| it.iter().map(i16::to_string).collect::<Vec<_>>();
        let ended = self.end_year.filter(|it| *it < this_year);
        let years = self.start_year..=self.end_year.unwrap_or(this_year);
        let status = if ended.is_some() { "ended" } else { "active" };
        let values = vec![
            numbers(self.objectives),
            self.regions,
            self.countries,
            self.lead_kinds,
            numbers(self.principles),
            numbers(self.sdgs),
            vec![self.kind],
            vec![self.language],
            years.map(|it| it.to_string()).collect(),
            vec![self.scope],
            vec![status.to_owned()],
        ];
        Row { id: self.id, values }
    }
}

/// What a filter selects, with all counts.
pub async fn select(app: &App, filter: &Filter) -> Result<Selection> {
    let index = index(app).await?;
    select_from(app, index, filter).await
}

/// Everything published.
pub async fn everything(app: &App) -> Result<Selection> {
    select(app, &Filter::parse(&[], &FACETS)).await
}

/// What has one value in one facet.
pub async fn under(app: &App, facet: &str, value: &str) -> Result<Selection> {
    select(app, &Filter::parse(&[(facet.to_owned(), value.to_owned())], &FACETS)).await
}

async fn select_from(app: &App, index: Arc<Index>, filter: &Filter) -> Result<Selection> {
    let hits = match filter.q.as_str() {
        "" => None,
        q => Some(if let Some(hits) = index.known_hits(q) {
            hits
        } else {
            let (ids, mended) = search(&app.db, q).await?;
            index.keep_hits(q, &ids, mended)
        }),
    };
    Ok(index.select(filter, hits))
}

/// One page of what a filter selects. Usually one statement: the rows bring the revision that proves the index fresh.
pub async fn page(app: &App, filter: &Filter, per_page: usize) -> Result<(Selection, Vec<Card>)> {
    let mut index = match app.practices.last().await {
        Some(index) => index,
        None => index(app).await?,
    };
    for _ in 0..3 {
        let selection = select_from(app, index, filter).await?;
        let skip = filter.page.saturating_sub(1).saturating_mul(per_page);
        let ids: Vec<i64> = selection.ids(filter.sort()).skip(skip).take(per_page).collect();
        let q = selection.mended().unwrap_or(&filter.q);
        let (revision, cards) = cards(&app.db, &ids, q).await?;
        if revision == selection.revision() {
            return Ok((selection, cards));
        }
        index = app.practices.at_least(revision, || build_index(app)).await?;
    }
    Err(Error::Busy)
}

/// Numbers of the published practices that a search finds, best first; words that occur nowhere are mended.
async fn search(db: &PgPool, q: &str) -> Result<(Vec<i64>, Option<String>)> {
    let ids = found(db, q).await?;
    if !ids.is_empty() {
        return Ok((ids, None));
    }
    match mended(db, q).await? {
        None => Ok((ids, None)),
        Some(other) => Ok((found(db, &other).await?, Some(other))),
    }
}

async fn found(db: impl PgExecutor<'_>, q: &str) -> Result<Vec<i64>> {
    // The words are read in the language of each record, since only there `-word` and a stem mean what they say.
    let sql = "
        select practice_id
          from practice_versions
         where state = 'published'
           and (   language = 'en' and document @@ websearch_to_tsquery('hub_en', $1)
                or language = 'fr' and document @@ websearch_to_tsquery('hub_fr', $1)
                or language = 'es' and document @@ websearch_to_tsquery('hub_es', $1)
                or language = 'ar' and document @@ websearch_to_tsquery('hub_ar', $1)
                or language = 'ru' and document @@ websearch_to_tsquery('hub_ru', $1)
                or language = 'zh' and document @@ websearch_to_tsquery('hub_zh', $1))
         order by ts_rank(document, websearch_to_tsquery(search_configuration(language), $1)) desc,
                  published_at desc, practice_id desc";
    Ok(sqlx::query_scalar(sql).bind(phrased(q)).fetch_all(db).await?)
}

/// The search with each unknown word replaced by the known word most like it; `None` when there is nothing to mend.
async fn mended(db: impl PgExecutor<'_>, q: &str) -> Result<Option<String>> {
    let sql = "
        select string_agg(coalesce(near.word, asked.word), ' ' order by asked.position) filter (where true),
               bool_or(near.word is not null)
          from regexp_split_to_table(lower(unaccent($1)), '[^[:alnum:]]+') with ordinality asked (word, position)
               left join lateral (
                 select word from search_words
                  where length(asked.word) between 4 and 40
                    and word % asked.word and word <> asked.word
                  order by similarity(word, asked.word) desc, word
                  limit 1
               ) near on not exists (select from search_words where word = asked.word)
         where asked.word <> ''";
    let (other, changed): (Option<String>, Option<bool>) =
        sqlx::query_as(sql).bind(q).fetch_one(db).await?;
    Ok(other.filter(|_| changed == Some(true)))
}

/// A run of Han characters as the phrase of its characters, which is how documents hold it.
fn phrased(q: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    let mut quoted = false;
    for character in q.chars() {
        let han = matches!(character, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}');
        if han != inside && !quoted {
            out.push_str(if han { " \"" } else { "\" " });
        }
        if !han && character == '"' {
            quoted = !quoted;
        }
        inside = han;
        out.push(character);
        if han {
            out.push(' ');
        }
    }
    if inside && !quoted {
        out.push('"');
    }
    out
}

/// The given published practices in the given order, hits of `q` marked; and the revision they were read at.
pub async fn cards(db: impl PgExecutor<'_>, ids: &[i64], q: &str) -> Result<(i64, Vec<Card>)> {
    let sql = "
        select c.revision, v.*
          from corpus c
               left join lateral (
                 select p.id, p.slug, p.sample, v.language, v.title, v.type, v.primary_objectives,
                        v.secondary_objectives, v.regions, v.start_year, v.end_year, v.summary, v.published_at,
                        array(select alpha3 from practice_countries where version_id = v.id order by alpha3) countries,
                        array(select name from practice_organisations
                               where version_id = v.id and role = 'lead' order by position) leads,
                        array(select distinct kind from practice_organisations
                               where version_id = v.id and role = 'lead') lead_kinds,
                        case when $2 <> '' then ts_headline(search_configuration(v.language),
                             spaced(concat_ws(' ', v.summary, v.benefit_and_impact, v.key_lessons, v.recommendations, v.innovation)),
                             websearch_to_tsquery(search_configuration(v.language), $2),
                             E'StartSel=\\x02, StopSel=\\x03, MaxFragments=1, MinWords=22, MaxWords=38') end excerpt,
                        case when $2 <> '' then ts_headline(search_configuration(v.language), spaced(v.title),
                             websearch_to_tsquery(search_configuration(v.language), $2),
                             E'StartSel=\\x02, StopSel=\\x03, HighlightAll=true') end marked_title,
                        wanted.position
                   from unnest($1::bigint[]) with ordinality wanted (id, position)
                        join practices p on p.id = wanted.id
                        join practice_versions v on v.practice_id = p.id and v.state = 'published'
               ) v on true
         order by v.position";
    let rows: Vec<CardRow> = sqlx::query_as(sql).bind(ids).bind(phrased(q)).fetch_all(db).await?;
    let revision = rows.first().map_or(0, |it| it.revision);
    Ok((revision, rows.into_iter().filter_map(|it| it.card).collect()))
}

struct CardRow {
    revision: i64,
    card: Option<Card>,
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for CardRow {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        use sqlx::Row as _;
        let id: Option<PracticeId> = row.try_get("id")?;
        let card = id.map(|_| Card::from_row(row)).transpose()?;
        Ok(Self { revision: row.try_get("revision")?, card })
    }
}

/// Statements that read whole versions differ only in which.
macro_rules! select_practices {
    ($which:literal) => {
        concat!(
            "
        select c.revision, p.id, p.slug, p.sample, v.number, v.state, v.language, v.title, v.type,
               v.scope, v.primary_objectives, v.secondary_objectives, v.principles, v.sdgs, v.regions, v.start_year,
               v.end_year, v.summary, v.benefit_and_impact, v.key_lessons, v.recommendations, v.innovation,
               v.published_at,
               array(select alpha3 from practice_countries where version_id = v.id order by alpha3) countries,
               coalesce((select jsonb_agg(jsonb_build_object('name', name, 'role', role, 'kind', kind) order by position)
                           from practice_organisations where version_id = v.id), '[]') organisations,
               coalesce((select jsonb_agg(jsonb_build_object('label', label, 'url', url) order by position)
                           from practice_resources where version_id = v.id), '[]') resources,
               (select jsonb_agg(jsonb_build_object('number', h.number, 'published_at', h.published_at,
                                                    'change_note', h.change_note) order by h.number desc)
                  from practice_versions h
                 where h.practice_id = p.id and h.state in ('published', 'superseded')) history
          from corpus c, practices p
               join practice_versions v on v.practice_id = p.id ",
            $which
        )
    };
}

/// The public version of a practice.
pub async fn find(db: impl PgExecutor<'_>, id: PracticeId) -> Result<Option<Practice>> {
    let sql = select_practices!("where p.id = $1 and v.state = 'published'");
    Ok(sqlx::query_as(sql).bind(id).fetch_optional(db).await?)
}

/// A version that is or was public.
pub async fn find_version(
    db: impl PgExecutor<'_>,
    id: PracticeId,
    number: i16,
) -> Result<Option<Practice>> {
    let sql = select_practices!(
        "where p.id = $1 and v.number = $2 and v.state in ('published', 'superseded')"
    );
    Ok(sqlx::query_as(sql).bind(id).bind(number).fetch_optional(db).await?)
}

/// The public versions of the given practices, in the given order.
pub async fn find_all(db: impl PgExecutor<'_>, ids: &[i64]) -> Result<Vec<Practice>> {
    let sql = select_practices!(
        "join unnest($1::bigint[]) with ordinality wanted (id, position) on wanted.id = p.id
         where v.state = 'published' order by wanted.position"
    );
    Ok(sqlx::query_as(sql).bind(ids).fetch_all(db).await?)
}

/// Everything published, for the site map: number, tail and when it last changed.
pub async fn all_published(
    db: impl PgExecutor<'_>,
) -> Result<Vec<(PracticeId, String, chrono::DateTime<chrono::Utc>)>> {
    let sql = "
        select p.id, p.slug, v.published_at
          from practices p join practice_versions v on v.practice_id = p.id and v.state = 'published'
         order by p.id";
    Ok(sqlx::query_as(sql).fetch_all(db).await?)
}

#[cfg(test)]
mod tests {
    use super::phrased;

    #[test]
    fn han_characters_become_phrases() {
        for (q, expected) in [
            ("care work", "care work"),
            ("移民", " \"移 民 \""),
            ("移民 work", " \"移 民 \"  work"),
            ("\"移民\"", "\"移 民 \""),
        ] {
            assert_eq!(phrased(q), expected);
        }
    }
}
