//! The numbers beside the filters, each compared with what the database says.

use std::collections::HashMap;

use sqlx::AssertSqlSafe;

use crate::support::{Screen, Site};

/// For each facet: the condition that a version `v` has the value `$1`, and where its values come from.
const FACETS: [(&str, &str); 11] = [
    ("objective", "$1::smallint = any (v.primary_objectives || v.secondary_objectives)"),
    ("region", "$1::region = any (v.regions)"),
    ("country", "exists (select from practice_countries c where c.version_id = v.id and c.alpha3 = $1)"),
    (
        "lead",
        "exists (select from practice_organisations o
                  where o.version_id = v.id and o.role = 'lead' and o.kind = $1::organisation_kind)",
    ),
    ("principle", "$1::smallint = any (v.principles)"),
    ("sdg", "$1::smallint = any (v.sdgs)"),
    ("type", "v.type = $1::practice_type"),
    ("language", "v.language = $1::language"),
    ("year", "$1::int between v.start_year and coalesce(v.end_year, extract(year from now()))"),
    ("scope", "v.scope = $1::practice_scope"),
    ("status", "($1 = 'ended') = coalesce(v.end_year < extract(year from now()), false)"),
];

fn condition(facet: &str) -> &'static str {
    FACETS.iter().find(|it| it.0 == facet).unwrap().1
}

/// Values and numbers of one facet, as the panel shows them.
fn shown(screen: &Screen, facet: &str) -> HashMap<String, i64> {
    let values = screen.attributes(&format!(".facets input[name='{facet}']"), "value");
    let numbers = screen.texts(&format!(".facet__opt:has(input[name='{facet}']) .n"));
    assert_eq!(values.len(), numbers.len(), "{facet}");
    values.into_iter().zip(numbers.iter().map(|it| it.parse().unwrap())).collect()
}

async fn counted(site: &Site, conditions: &[(&str, String)]) -> i64 {
    let mut sql = "select count(*) from practice_versions v where v.state = 'published'".to_owned();
    for (facet, value) in conditions {
        sql.push_str(" and ");
        sql.push_str(&condition(facet).replace("$1", &format!("'{value}'")));
    }
    sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&site.db).await.unwrap()
}

#[tokio::test]
async fn every_number_agrees_with_the_database() {
    Site::run(|site| async move {
        let screen = site.get("/practices").await.ok();
        for (facet, _) in FACETS {
            let numbers = shown(&screen, facet);
            assert!(!numbers.is_empty(), "{facet}");
            for (value, number) in numbers {
                let expected = counted(&site, &[(facet, value.clone())]).await;
                assert_eq!(number, expected, "{facet}={value}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_facet_leaves_out_its_own_filter_and_keeps_the_others() {
    Site::run(|site| async move {
        let path = "/practices?objective=15&region=africa&status=active";
        let screen = site.get(path).await.ok();
        let chosen = [
            ("objective", "15".to_owned()),
            ("region", "africa".to_owned()),
            ("status", "active".to_owned()),
        ];
        for (facet, _) in FACETS {
            let others: Vec<_> = chosen.iter().filter(|it| it.0 != facet).cloned().collect();
            for (value, number) in shown(&screen, facet) {
                let mut conditions = others.clone();
                conditions.push((facet, value.clone()));
                assert_eq!(number, counted(&site, &conditions).await, "{facet}={value}");
            }
        }
        let total = counted(&site, &chosen).await;
        assert_eq!(screen.text(".toolbar__count"), format!("{total} practices"));
    })
    .await;
}

#[tokio::test]
async fn values_of_a_facet_are_or_facets_are_and() {
    Site::run(|site| async move {
        let total = |path: &'static str| {
            let site = &site;
            async move {
                let text = site.get(path).await.ok().text(".toolbar__count");
                text.split(' ').next().unwrap().parse::<i64>().unwrap()
            }
        };
        let both = "select count(*) from practice_versions
                     where primary_objectives || secondary_objectives @> '{15,16}'";
        let either = "select count(*) from practice_versions
                       where primary_objectives || secondary_objectives && '{15,16}'";
        assert_eq!(total("/practices?objective=15").await, 30);
        assert_eq!(total("/practices?objective=15&objective=16").await, site.count(either).await);
        let matched = total("/practices?objective=15&objective=16&match=objective").await;
        assert_eq!(matched, site.count(both).await);
        assert!(matched > 0 && matched < 30);
        let across = counted(&site, &[("objective", "15".into()), ("language", "es".into())]).await;
        assert_eq!(total("/practices?objective=15&language=es").await, across);
        let principles = "select count(*) from practice_versions where principles @> '{1,6}'";
        assert_eq!(
            total("/practices?principle=1&principle=6&match=principle").await,
            site.count(principles).await
        );
    })
    .await;
}

#[tokio::test]
async fn the_button_says_how_many_records_follow() {
    Site::run(|site| async move {
        let answer = site.get("/fr/practices/count?objective=15").await.ok();
        let json: serde_json::Value = serde_json::from_slice(&answer.bytes).unwrap();
        assert_eq!(json, serde_json::json!({ "total": 30, "label": "Afficher 30 pratiques" }));
    })
    .await;
}

#[tokio::test]
async fn an_empty_result_names_the_filter_whose_removal_helps_most() {
    Site::run(|site| async move {
        let screen = site.get("/practices?objective=1&country=CAN&scope=global").await.ok();
        assert_eq!(screen.text(".toolbar__count"), "0 practices");
        let mut best = (0, "");
        for gone in ["objective", "country", "scope"] {
            let all = [
                ("objective", "1".to_owned()),
                ("country", "CAN".into()),
                ("scope", "global".into()),
            ];
            let left: Vec<_> = all.into_iter().filter(|it| it.0 != gone).collect();
            let total = counted(&site, &left).await;
            if total > best.0 {
                best = (total, gone);
            }
        }
        assert!(best.0 > 0, "the sample data has an answer to this");
        let link = screen.links(".empty a.btn");
        assert!(!link[0].contains(best.1), "{link:?} should leave out {}", best.1);
        assert!(screen.text(".empty a.btn").contains(&best.0.to_string()));
        let followed = site.get(&link[0]).await.ok();
        assert_eq!(i64::try_from(followed.texts(".result").len()).unwrap(), best.0.min(10));
    })
    .await;
}

#[tokio::test]
async fn every_chip_takes_one_filter_away() {
    Site::run(|site| async move {
        let screen =
            site.get("/practices?objective=15&objective=16&region=africa&q=services").await.ok();
        assert_eq!(screen.texts(".active-filters .chip--remove").len(), 3);
        let links = screen.links(".active-filters .chip--remove");
        assert_eq!(links[0], "/practices?q=services&objective=16&region=africa");
        assert_eq!(screen.links(".active-filters > a"), ["/practices?q=services"]);
    })
    .await;
}

#[tokio::test]
async fn a_change_of_a_record_is_seen_at_once() {
    Site::run(|site| async move {
        let path = "/practices?objective=9";
        let before = site.get(path).await.ok().text(".toolbar__count");
        let sql = "update practice_versions set secondary_objectives = secondary_objectives || 9::smallint
                    where practice_id = 4";
        sqlx::query(sql).execute(&site.db).await.unwrap();
        let after = site.get(path).await.ok().text(".toolbar__count");
        assert_ne!(before, after);
        let numbers = shown(&site.get("/practices").await.ok(), "objective");
        assert_eq!(after, format!("{} practices", numbers["9"]));
    })
    .await;
}
