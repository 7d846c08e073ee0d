//! The edges of HTTP: headers, hosts, caches, errors, a database that is away.

use axum::http::Method;

use crate::support::{HOST, LANGUAGES, PAGES, Site, nowhere};

#[tokio::test]
async fn every_answer_carries_the_safety_headers() {
    Site::run(|site| async move {
        let missing = ["/nowhere", "/static/nothing.css", "/practices?page=99"];
        let others = ["/practices.csv", "/practices.json", "/healthz", "/practices/4"];
        for path in PAGES.iter().chain(&missing).chain(&others) {
            let screen = site.get(path).await;
            for (name, part) in [
                (
                    "content-security-policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'",
                ),
                ("content-security-policy", "frame-ancestors 'none'; base-uri 'none'"),
                ("x-content-type-options", "nosniff"),
                ("referrer-policy", "strict-origin-when-cross-origin"),
                ("strict-transport-security", "max-age=63072000; includeSubDomains"),
                ("cross-origin-opener-policy", "same-origin"),
                ("cross-origin-resource-policy", "same-origin"),
                ("permissions-policy", "camera=()"),
                ("x-frame-options", "DENY"),
                ("x-request-id", "-"),
                ("cache-control", "no"),
            ] {
                assert!(
                    screen.header(name).contains(part),
                    "{path}: {name}: {}",
                    screen.header(name)
                );
            }
            assert!(screen.header("server").is_empty() && screen.header("x-powered-by").is_empty());
        }
    })
    .await;
}

#[tokio::test]
async fn pages_have_nothing_inline() {
    Site::run(|site| async move {
        for path in PAGES {
            let screen = site.get(path).await;
            assert!(
                screen
                    .texts("style, [style], [onclick], [onload], base, iframe, object")
                    .is_empty(),
                "{path}"
            );
            let inline = screen.texts("script:not([src]):not([type='application/ld+json'])");
            assert!(inline.is_empty(), "{path}");
            for source in screen
                .attributes("script[src], img[src]", "src")
                .iter()
                .chain(&screen.links("link[rel='stylesheet'], link[rel='preload']"))
            {
                assert!(source.starts_with("/static/"), "{path}: {source}");
                site.get(source).await.ok();
            }
        }
    })
    .await;
}

#[tokio::test]
async fn only_our_own_host_is_answered() {
    Site::run(|site| async move {
        for (host, status) in
            [(HOST, 200), ("HUB.test", 200), ("evil.example", 421), ("hub.test:81", 421), ("", 400)]
        {
            assert_eq!(site.get_with("/", &[("host", host)]).await.status, status, "{host}");
        }
        let twice = site.get_with("/", &[("host", HOST), ("host", HOST)]).await;
        assert_eq!(twice.status, 400);
    })
    .await;
}

#[tokio::test]
async fn an_unchanged_page_is_not_sent_twice() {
    Site::run(|site| async move {
        let first = site.get("/practices").await.ok();
        let tag = first.header("etag").to_owned();
        assert!(tag.starts_with('"') && first.header("cache-control") == "no-cache");
        assert!(first.header("vary").contains("Cookie"));
        for known in [tag.clone(), format!("W/{tag}"), format!("\"x\", {tag}")] {
            let again = site.get_with("/practices", &[("if-none-match", &known)]).await;
            assert_eq!((again.status.as_u16(), again.bytes.len()), (304, 0));
        }
        sqlx::query("update practice_versions set title = 'Changed' where practice_id = 1")
            .execute(&site.db)
            .await
            .unwrap();
        let changed = site.get_with("/practices?sort=newest", &[("if-none-match", &tag)]).await;
        assert_eq!(changed.status, 200);
    })
    .await;
}

#[tokio::test]
async fn the_shelf_hands_out_only_what_is_still_true() {
    Site::run(|site| async move {
        // One router, so that the second request could be answered from the shelf.
        let router = hub::routes::site(site.app.clone());
        let ask = async |path: &'static str| {
            use tower::ServiceExt;
            let request =
                axum::http::Request::get(path).header("host", HOST).body(axum::body::Body::empty());
            let answer = router.clone().oneshot(request.unwrap()).await.unwrap();
            crate::support::Screen::read(path, answer).await.ok()
        };
        let path = "/practices/1-local-immigration-partnerships";
        let before = ask(path).await;
        assert_eq!(before.bytes, ask(path).await.bytes);
        sqlx::query("update practice_versions set title = 'Changed' where practice_id = 1")
            .execute(&site.db)
            .await
            .unwrap();
        assert_eq!(ask(path).await.text("h1"), "Changed");
    })
    .await;
}

#[tokio::test]
async fn pages_are_packed_as_the_browser_asks() {
    Site::run(|site| async move {
        let plain = site.get("/practices").await.ok();
        for coding in ["br", "gzip"] {
            let packed = site.get_with("/practices", &[("accept-encoding", coding)]).await;
            assert_eq!(packed.header("content-encoding"), coding);
            assert!(packed.bytes.len() * 4 < plain.bytes.len(), "{coding}: {}", packed.bytes.len());
            assert_ne!(packed.header("etag"), plain.header("etag"));
        }
        let style = plain.links("link[rel='stylesheet']")[0].clone();
        let packed = site.get_with(&style, &[("accept-encoding", "br")]).await.ok();
        assert_eq!(packed.header("content-encoding"), "br");
        assert_eq!(packed.header("cache-control"), "public, max-age=31536000, immutable");
    })
    .await;
}

#[tokio::test]
async fn a_head_has_no_body() {
    Site::run(|site| async move {
        let head = site.send(Method::HEAD, "/practices", &[], "").await;
        assert_eq!((head.status.as_u16(), head.bytes.len()), (200, 0));
    })
    .await;
}

#[tokio::test]
async fn a_page_that_is_not_there_says_so_with_ways_on() {
    Site::run(|site| async move {
        let screen = site.get("/ar/nowhere").await;
        assert_eq!((screen.status.as_u16(), screen.header("cache-control")), (404, "no-store"));
        assert_eq!(screen.text("h1"), "الصفحة غير موجودة");
        for link in screen.links(".ways-on a") {
            site.get(&link).await.ok();
        }
        assert_eq!(site.get("/practices/").await.header("location"), "/practices");
        assert_eq!(site.get("/en/practices?q=a").await.header("location"), "/practices?q=a");
        assert_eq!(site.get("//evil.example/").await.header("location"), "/evil.example");
    })
    .await;
}

#[tokio::test]
async fn a_fault_of_ours_is_a_page_with_a_reference() {
    Site::run(|site| async move {
        sqlx::query("drop table practice_resources cascade").execute(&site.db).await.unwrap();
        let screen = site.get("/fr/practices/4-portugal-national-support-centres").await;
        assert_eq!(screen.status, 500);
        assert_eq!(screen.text("h1"), "Une erreur s’est produite de notre côté");
        assert!(screen.body().contains(screen.header("x-request-id")));
        assert!(!screen.body().contains("practice_resources"), "no details for visitors");
        assert!(screen.header("content-security-policy").contains("'none'"));
    })
    .await;
}

#[tokio::test]
async fn a_database_that_is_away_is_an_honest_503() {
    let site = Site::on(nowhere());
    for (code, prefix) in LANGUAGES {
        let started = std::time::Instant::now();
        let screen = site.get(&format!("{prefix}/practices")).await;
        assert_eq!((screen.status.as_u16(), screen.header("retry-after")), (503, "5"));
        assert!(started.elapsed() < std::time::Duration::from_secs(3));
        assert_eq!(screen.attributes("html", "lang"), [code]);
        let sections = screen.attributes("section", "lang");
        assert_eq!((sections.len(), sections[0].as_str()), (6, code));
        assert!(screen.header("content-security-policy").contains("'none'"));
    }
    // What needs no records is still there.
    site.get("/about/compact").await.ok();
}

#[tokio::test]
async fn odd_addresses_break_nothing() {
    Site::run(|site| async move {
        for query in [
            "objective=%00",
            "objective=99999999999",
            "objective=15&objective=15",
            "region=%F0%9F%98%80",
            "page=-1",
            "page=1e9",
            "sort=%00&view=%00",
            "match=%00",
            "country=%27%3B--",
            "year=0",
            "&&&=&=&",
            "%",
            "%%%",
            "q=%",
            "language=de",
            "lead=%3Cscript%3E",
            "status=%E2%80%AE",
        ] {
            for path in [
                "/practices",
                "/ru/practices.json",
                "/practices.atom",
                "/zh/practices.csv",
                "/practices/count",
                "/",
            ] {
                let screen = site.get(&format!("{path}?{query}")).await;
                assert!(screen.status.as_u16() < 500, "{path}?{query}: {}", screen.status);
                assert!(!screen.body().contains("<script>alert"));
            }
        }
        let many = "&objective=1".repeat(600);
        assert_eq!(site.get(&format!("/practices?{many}")).await.status, 200);
        let endless = "&objective=1".repeat(3_000);
        assert_eq!(site.get(&format!("/practices?{endless}")).await.status, 414);
    })
    .await;
}
