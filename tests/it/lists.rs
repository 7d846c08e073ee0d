//! The list: order, pages, views, and the addresses that hold all of it.

use crate::support::Site;

#[tokio::test]
async fn every_record_is_on_exactly_one_page() {
    Site::run(|site| async move {
        for sort in ["newest", "oldest", "title"] {
            let mut seen = Vec::new();
            for page in 1..=9 {
                let screen = site.get(&format!("/practices?sort={sort}&page={page}")).await.ok();
                seen.extend(screen.links(".result h2 a"));
            }
            assert_eq!(seen.len(), 84);
            seen.sort();
            seen.dedup();
            assert_eq!(seen.len(), 84, "{sort}");
        }
        assert_eq!(site.get("/practices?page=10").await.status, 404);
        assert_eq!(site.get("/practices?page=99999999999999999999").await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn the_order_is_what_it_says() {
    Site::run(|site| async move {
        let newest = site.get("/practices?sort=newest").await.ok().links(".result h2 a");
        let last = site.get("/practices?sort=oldest&page=9").await.ok().links(".result h2 a");
        assert_eq!(newest[0], *last.last().unwrap());
        let titles = site.get("/practices?sort=title").await.ok().texts(".result h2");
        let mut sorted = titles.clone();
        sorted.sort_by_key(|it| it.to_lowercase());
        assert_eq!(titles[0], sorted[0]);
        let sorts = site.get("/practices").await.ok().attributes("#sort option", "value");
        assert_eq!(sorts, ["newest", "oldest", "title"], "the best match needs words");
    })
    .await;
}

#[tokio::test]
async fn views_show_the_same_result() {
    Site::run(|site| async move {
        let list = site.get("/practices?objective=15").await.ok();
        let table = site.get("/practices?objective=15&view=table").await.ok();
        assert_eq!(table.texts("tbody tr").len(), 25);
        assert_eq!(table.texts("tbody th a")[..10], list.texts(".result h2")[..]);
        let map = site.get("/practices?objective=15&view=map").await.ok();
        assert_eq!(map.texts("svg.map circle").len(), map.texts("tbody tr").len());
        let first = map.links("tbody th a")[0].clone();
        let number = map.texts("tbody td.num")[0].clone();
        let country = site.get(&first).await.ok();
        assert!(country.text(".toolbar__count").starts_with(&format!("{number} ")));
    })
    .await;
}

#[tokio::test]
async fn forms_carry_the_rest_of_the_address_along() {
    Site::run(|site| async move {
        let path = "/practices?q=services&objective=15&sort=title&view=table";
        let screen = site.get(path).await.ok();
        let hidden = |form: &str| {
            let names = screen.attributes(&format!("{form} input[type='hidden']"), "name");
            names.join(" ")
        };
        assert_eq!(hidden(".facets"), "q sort view");
        assert_eq!(hidden(".searchbox"), "objective sort view");
        assert_eq!(hidden(".toolbar form"), "q objective view");
    })
    .await;
}

#[tokio::test]
async fn an_empty_portal_says_so() {
    Site::run_empty(|site| async move {
        for path in
            ["/", "/practices", "/practices?view=map", "/objectives/3", "/principles/human-rights"]
        {
            let screen = site.get(path).await.ok();
            assert_eq!(screen.texts(".empty").len(), 1, "{path}");
        }
        site.get("/practices.csv").await.ok();
        site.get("/practices.json").await.ok();
        site.get("/practices.atom").await.ok();
        site.get("/sitemap.xml").await.ok();
    })
    .await;
}
