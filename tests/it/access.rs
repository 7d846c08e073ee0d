//! Who may do what: every route of the site with the status a visitor gets.

use axum::http::Method;

use crate::support::{Site, files};

/// Method, route, an address of it, the status for a visitor.
const ROUTES: &[(&str, &str, &str, u16)] = &[
    ("get", "/", "/", 200),
    ("get", "/.well-known/security.txt", "/.well-known/security.txt", 200),
    ("get", "/about", "/about", 200),
    ("get", "/about/compact", "/about/compact", 200),
    ("get", "/about/network", "/about/network", 200),
    ("get", "/accessibility", "/accessibility", 200),
    ("get", "/appearance", "/appearance", 200),
    ("post", "/appearance", "/appearance", 303),
    ("get", "/countries/{alpha3}", "/countries/SEN", 200),
    ("get", "/healthz", "/healthz", 200),
    ("get", "/objectives", "/objectives", 200),
    ("get", "/objectives/{n}", "/objectives/23", 200),
    ("get", "/practices", "/practices", 200),
    ("get", "/practices.atom", "/practices.atom", 200),
    ("get", "/practices.csv", "/practices.csv", 200),
    ("get", "/practices.json", "/practices.json", 200),
    ("get", "/practices/count", "/practices/count", 200),
    ("get", "/practices/{id}", "/practices/1-local-immigration-partnerships", 200),
    ("get", "/practices/{id}/versions/{n}", "/practices/1/versions/1", 307),
    ("get", "/principles", "/principles", 200),
    ("get", "/principles/{key}", "/principles/human-rights", 200),
    ("get", "/privacy", "/privacy", 200),
    ("get", "/readyz", "/readyz", 200),
    ("get", "/robots.txt", "/robots.txt", 200),
    ("get", "/sitemap.xml", "/sitemap.xml", 200),
    ("get", "/static/{name}", "/static/no-such-file.css", 404),
    ("get", "/terms", "/terms", 200),
];

#[tokio::test]
async fn every_route_is_open_to_those_it_should_be() {
    Site::run(|site| async move {
        for (method, _, path, status) in ROUTES {
            let method: Method = method.to_uppercase().parse().unwrap();
            let screen = site.send(method.clone(), path, &[], "theme=dark").await;
            assert_eq!(screen.status.as_u16(), *status, "{method} {path}");
        }
    })
    .await;
}

#[test]
fn no_route_is_missing_from_the_table() {
    for file in files("src", &[".rs"]) {
        let text = std::fs::read_to_string(&file).unwrap();
        for part in text.split(".route(\"").skip(1) {
            let (route, handler) = part.split_once('"').unwrap();
            let method = if handler.trim_start_matches([',', ' ', '\n']).starts_with("post(") {
                "post"
            } else {
                "get"
            };
            let known = ROUTES.iter().any(|it| it.0 == method && it.1 == route);
            assert!(known, "{method} {route} of {}", file.display());
        }
    }
}

#[tokio::test]
async fn no_form_is_taken_from_another_site() {
    Site::run(|site| async move {
        for (_, _, path, _) in ROUTES.iter().filter(|it| it.0 == "post") {
            for (name, value) in [
                ("sec-fetch-site", "cross-site"),
                ("sec-fetch-site", "same-site"),
                ("origin", "https://evil.example"),
                ("origin", "null"),
            ] {
                let screen = site.send(Method::POST, path, &[(name, value)], "theme=dark").await;
                assert_eq!(screen.status, 403, "{path} with {name}: {value}");
                assert!(screen.header("set-cookie").is_empty());
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_method_that_a_route_does_not_know_is_refused() {
    Site::run(|site| async move {
        for method in [Method::POST, Method::PUT, Method::DELETE, Method::TRACE] {
            let screen = site.send(method.clone(), "/practices", &[], "").await;
            assert_eq!(screen.status, 405, "{method}");
        }
    })
    .await;
}
