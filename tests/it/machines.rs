//! What only machines read.

use crate::support::{LANGUAGES, Site, nowhere};

#[tokio::test]
async fn the_site_map_has_every_page_in_every_language() {
    Site::run(|site| async move {
        let screen = site.get("/sitemap.xml").await.ok();
        let xml = roxmltree::Document::parse(screen.body()).unwrap();
        let addresses: Vec<&str> = xml
            .descendants()
            .filter(|it| it.tag_name().name() == "loc")
            .filter_map(|it| it.text())
            .collect();
        for (_, prefix) in LANGUAGES {
            for path in [
                "/practices",
                "/practices/1-local-immigration-partnerships",
                "/objectives/23",
                "/countries/MAR",
            ] {
                let address = format!("https://hub.test{prefix}{path}");
                assert!(addresses.contains(&address.as_str()), "{address}");
            }
        }
        assert!(addresses.contains(&"https://hub.test/ar"));
        let records =
            addresses.iter().filter(|it| it.starts_with("https://hub.test/practices/")).count();
        assert_eq!(records, 84);
        for address in addresses.iter().step_by(97) {
            site.get(address.strip_prefix("https://hub.test").unwrap()).await.ok();
        }
    })
    .await;
}

#[tokio::test]
async fn robots_and_researchers_are_told_where_to_go() {
    Site::run(|site| async move {
        let robots = site.get("/robots.txt").await.ok();
        assert!(robots.body().contains("Sitemap: https://hub.test/sitemap.xml"));
        let security = site.get("/.well-known/security.txt").await.ok();
        for field in [
            "Contact: ",
            "Expires: 20",
            "Preferred-Languages: en, fr",
            "Canonical: https://hub.test/",
        ] {
            assert!(security.body().contains(field), "{field}");
        }
    })
    .await;
}

#[tokio::test]
async fn health_needs_no_database_and_readiness_does() {
    let away = Site::on(nowhere());
    assert_eq!(away.get("/healthz").await.ok().body(), "ok\n");
    assert_eq!(away.get("/readyz").await.status, 503);
    Site::run(|site| async move {
        site.get("/readyz").await.ok();
        sqlx::query("delete from _sqlx_migrations").execute(&site.db).await.unwrap();
        assert_eq!(site.get("/readyz").await.status, 503);
    })
    .await;
}

#[tokio::test]
async fn figures_are_served_on_a_listener_of_their_own_and_name_nobody() {
    use tower::ServiceExt;
    Site::run(|site| async move {
        assert_eq!(site.get("/metrics").await.status, 404, "not on the portal's address");
        let figures = hub::web::metrics::site(site.app.clone());
        let ask = async || {
            let request = axum::http::Request::get("/metrics").body(axum::body::Body::empty());
            let answer = figures.clone().oneshot(request.unwrap()).await.unwrap();
            crate::support::Screen::read("/metrics", answer).await.ok()
        };
        ask().await;
        let (id, browser) = site.member("amina@example.org", &[]).await;
        browser.see("/account/profile").await;
        browser.see(&format!("/people/{id}")).await;
        let visitor = site.visitor();
        let form = visitor.see("/password-reset").await.form("#reset-ask");
        visitor.submit(form.fill("email", "amina@example.org")).await.ok();
        let text = ask().await;
        for line in [
            "hub_requests_total{route=\"/account/profile\",method=\"GET\",status=\"200\"} 1",
            "hub_requests_total{route=\"/people/{id}\",method=\"GET\",status=\"200\"} 1",
            "hub_request_seconds_count{route=\"/people/{id}\"} 1",
            "hub_jobs_due 1",
            "hub_jobs_given_up 0",
            "hub_database_up 1",
            "hub_pool_connections",
        ] {
            assert!(text.body().contains(line), "{line} in {}", text.body());
        }
        assert!(!text.body().contains("amina"));
    })
    .await;
}
