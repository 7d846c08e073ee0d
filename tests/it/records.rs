//! A practice on its page, and the pages of what it is about.

use crate::support::Site;

const ONE_STOP: &str = "/practices/4-portugal-national-support-centres";

#[tokio::test]
async fn a_practice_shows_every_field_that_it_has() {
    Site::run(|site| async move {
        let screen = site.get(ONE_STOP).await.ok();
        assert!(screen.text("h1").starts_with("National Support Network"));
        let headings = screen.texts(".prose > h2");
        assert_eq!(
            headings,
            [
                "Summary",
                "Organizations",
                "Benefit and impact",
                "Key lessons",
                "Recommendations for replication",
                "Innovation",
                "Resources",
                "Peer review",
                "Version history"
            ]
        );
        let facts = screen.text(".facts");
        for fact in [
            "Portugal",
            "National",
            "since 2004",
            "Service delivery",
            "Human rights",
            "English",
            "3 Good health",
        ] {
            assert!(facts.contains(fact), "{fact} in {facts}");
        }
        assert_eq!(
            screen.links(".goals dt + dd a"),
            ["/objectives/15", "/objectives/3", "/objectives/16"]
        );
        assert_eq!(screen.texts(".detail-head .badge"), ["Sample"]);
        assert!(screen.text("#cite-text").contains("https://hub.test/practices/4-"));
        assert_eq!(screen.texts(".section .card").len(), 3, "related practices");
        let json = screen.text("script[type='application/ld+json']");
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(json["inLanguage"], "en");
        assert_eq!(screen.attributes("meta[property='og:type']", "content"), ["article"]);
    })
    .await;
}

#[tokio::test]
async fn the_number_decides_and_the_tail_is_put_right() {
    Site::run(|site| async move {
        for path in ["/practices/4", "/practices/4-wrong", "/practices/4-"] {
            let screen = site.get(path).await;
            assert_eq!(
                (screen.status.as_u16(), screen.header("location")),
                (307, ONE_STOP),
                "{path}"
            );
        }
        let screen = site.get("/ar/practices/4?x=1").await;
        assert_eq!(screen.header("location"), format!("/ar{ONE_STOP}?x=1"));
        for path in [
            "/practices/0",
            "/practices/85",
            "/practices/x",
            "/practices/-1",
            "/practices/99999999999999999999",
            "/practices/4/versions/2",
            "/practices/4/versions/0",
            "/practices/4/versions/x",
            "/objectives/0",
            "/objectives/24",
            "/objectives/015",
            "/principles/none",
            "/countries/XXX",
            "/countries/%00",
            "/nowhere",
        ] {
            assert_eq!(site.get(path).await.status, 404, "{path}");
        }
        assert_eq!(site.get("/countries/mar").await.header("location"), "/countries/MAR");
    })
    .await;
}

#[tokio::test]
async fn an_earlier_version_stays_readable_and_says_so() {
    Site::run(|site| async move {
        let sql = "
            with old as (update practice_versions set state = 'superseded' where practice_id = 4 returning *)
            insert into practice_versions (practice_id, number, state, language, title, type, scope,
                   primary_objectives, start_year, summary, change_note, published_at)
            select practice_id, 2, 'published', language, 'The new title', type, scope, primary_objectives,
                   start_year, summary, 'New figures for 2026', now() from old";
        sqlx::query(sql).execute(&site.db).await.unwrap();
        let new = site.get(ONE_STOP).await.ok();
        assert_eq!(new.text("h1"), "The new title");
        assert_eq!(new.texts(".timeline li").len(), 2);
        assert!(new.text(".timeline li:first-child").contains("New figures for 2026"));
        let link = new.links(".timeline a")[0].clone();
        assert_eq!(link, "/practices/4/versions/1");
        let old = site.get(&link).await.ok();
        assert!(old.text("h1").starts_with("National Support Network"));
        assert!(old.text(".detail-head .banner").contains("version 1"));
        assert_eq!(old.links(".detail-head .banner a"), [ONE_STOP]);
        assert_eq!(site.get("/practices/4/versions/2").await.header("location"), ONE_STOP);
        let list = site.get("/practices?sort=newest").await.ok();
        assert_eq!(list.texts(".result h2")[0], "The new title");
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_nowhere() {
    Site::run(|site| async move {
        let sql = "update practice_versions set state = 'draft' where practice_id = 4";
        sqlx::query(sql).execute(&site.db).await.unwrap();
        for path in [ONE_STOP, "/practices/4/versions/1"] {
            assert_eq!(site.get(path).await.status, 404, "{path}");
        }
        for path in [
            "/practices?q=CNAIM",
            "/practices.csv",
            "/practices.json",
            "/practices.atom?q=CNAIM",
            "/sitemap.xml",
        ] {
            assert!(!site.get(path).await.ok().body().contains("CNAIM "), "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_constraints_repeat_the_rules() {
    Site::run(|site| async move {
        for (change, rule) in [
            ("end_year = start_year - 1", "practice_ends_after_it_starts"),
            ("primary_objectives = '{}'", "practice_has_one_to_three_primary_objectives"),
            ("primary_objectives = '{1,2,3,4}'", "practice_has_one_to_three_primary_objectives"),
            (
                "secondary_objectives = primary_objectives",
                "practice_objective_is_primary_or_secondary",
            ),
            ("primary_objectives = '{24}'", "objectives_check"),
            ("principles = '{11}'", "principles_check"),
            ("sdgs = '{0}'", "sdgs_check"),
            ("published_at = null", "practice_version_is_dated_when_published"),
            ("title = ''", "practice_versions_title_check"),
        ] {
            let sql = format!("update practice_versions set {change} where practice_id = 4");
            let error = sqlx::query(sqlx::AssertSqlSafe(sql)).execute(&site.db).await.unwrap_err();
            let broken = error.as_database_error().unwrap().constraint().unwrap().to_owned();
            assert_eq!(broken, rule, "{change}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_objective_leads_to_its_practices() {
    Site::run(|site| async move {
        let screen = site.get("/objectives/15").await.ok();
        assert_eq!(screen.text("#practices"), "30 practices");
        assert_eq!(screen.texts(".card").len(), 6);
        assert_eq!(screen.texts(".strip li").len(), 23);
        let home = site.get("/").await.ok();
        assert!(home.texts(".tile")[14].contains("30 practices"));
        assert_eq!(home.texts(".stat dd")[..2], ["84", "113"]);
        assert_eq!(home.texts(".stat dd")[2], "23 / 23");
        let regions = screen.texts(".bar b");
        for (link, number) in screen.links(".bar a").iter().zip(regions) {
            let list = site.get(link).await.ok();
            assert!(list.text(".toolbar__count").starts_with(&format!("{number} ")), "{link}");
        }
    })
    .await;
}
