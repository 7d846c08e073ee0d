//! Exports: exactly what is filtered.

use crate::support::Site;

#[tokio::test]
async fn exports_hold_exactly_what_is_filtered() {
    Site::run(|site| async move {
        let csv = site.get("/practices.csv?objective=15&sort=title").await.ok();
        assert!(csv.header("content-type").starts_with("text/csv"));
        let mut reader =
            csv::Reader::from_reader(csv.body().trim_start_matches('\u{feff}').as_bytes());
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), 30);
        let json = site.get("/practices.json?objective=15&sort=title").await.ok();
        let json: serde_json::Value = serde_json::from_slice(&json.bytes).unwrap();
        let practices = json["practices"].as_array().unwrap();
        assert_eq!(practices.len(), 30);
        for (row, practice) in rows.iter().zip(practices) {
            assert_eq!(row[0], practice["id"].to_string());
            assert_eq!(practice["title"], row[5]);
            assert_eq!(practice["sample"], true);
        }
        let list = site.get("/practices?objective=15&sort=title").await.ok();
        assert_eq!(list.texts(".result h2")[0], rows[0][5]);
        assert_eq!(list.links(".exports a")[0], "/practices.csv?objective=15&sort=title");
    })
    .await;
}

#[tokio::test]
async fn a_large_export_comes_in_batches() {
    Site::run_empty(|site| async move {
        let sql = "
            with p as (insert into practices (slug) select 'x' from generate_series(1, 450) returning id)
            insert into practice_versions (practice_id, number, state, language, title, type, scope,
                   primary_objectives, start_year, summary, published_at)
            select id, 1, 'published', 'en', '=cmd() ' || id, 'other', 'local', '{1}', 2020, 'Text', now() from p";
        sqlx::query(sql).execute(&site.db).await.unwrap();
        let json = site.get("/practices.json").await.ok();
        let json: serde_json::Value = serde_json::from_slice(&json.bytes).unwrap();
        assert_eq!(json["practices"].as_array().unwrap().len(), 450);
        let csv = site.get("/practices.csv").await.ok();
        assert_eq!(csv.body().lines().count(), 451);
        assert!(csv.body().contains(",'=cmd() "), "a cell is never a formula");
    })
    .await;
}

#[tokio::test]
async fn the_feed_is_in_order_and_says_its_language() {
    Site::run(|site| async move {
        let feed = site.get("/es/practices.atom?objective=15").await.ok();
        assert!(feed.header("content-type").starts_with("application/atom+xml"));
        let xml = roxmltree::Document::parse(feed.body()).unwrap();
        let root = xml.root_element();
        let entries: Vec<_> = root
            .children()
            .filter(|it| it.has_tag_name(("http://www.w3.org/2005/Atom", "entry")))
            .collect();
        assert_eq!(entries.len(), 30);
        let text = |node: &roxmltree::Node, name: &str| {
            node.children()
                .find(|it| it.tag_name().name() == name)
                .unwrap()
                .text()
                .unwrap()
                .to_owned()
        };
        let times: Vec<String> = entries.iter().map(|it| text(it, "updated")).collect();
        assert!(times.is_sorted_by(|a, b| a >= b));
        assert_eq!(text(&root, "updated"), times[0]);
        assert!(text(&root, "id").starts_with("https://hub.test/es/practices.atom?objective=15"));
        for entry in &entries {
            let language =
                entry.attribute(("http://www.w3.org/XML/1998/namespace", "lang")).unwrap();
            assert!(["en", "fr", "es"].contains(&language));
        }
    })
    .await;
}
