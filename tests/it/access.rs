//! Who may do what: every route of the site with the status that everybody gets, and no form without its token.

use axum::http::Method;

use crate::support::{Browser, Site, files};

/// Weakest first; the last one represents the organisation that the addresses name.
const PEOPLE: [&str; 8] = [
    "visitor",
    "member",
    "reviewer",
    "editor",
    "chief_editor",
    "moderator",
    "administrator",
    "representative",
];

type Statuses = [u16; 8];

/// The same for everybody.
const fn all(status: u16) -> Statuses {
    [status; 8]
}

/// Visitors are led to the sign-in page.
const fn members(status: u16) -> Statuses {
    let mut statuses = [status; 8];
    statuses[0] = 303;
    statuses
}

/// There is no such page for anybody else.
const fn administrators(status: u16) -> Statuses {
    [303, 404, 404, 404, 404, 404, status, 404]
}

/// For those who represent the organisation, and for administrators.
const fn representatives(status: u16) -> Statuses {
    [303, 404, 404, 404, 404, 404, status, status]
}

/// Forms before there is an account: signed-in people are led on.
const fn visitors(status: u16) -> Statuses {
    let mut statuses = [303; 8];
    statuses[0] = status;
    statuses
}

/// Method, route, an address of it, the statuses. `{p}` is a member, `{o}` the organisation, `{m}` a membership of it,
/// `{f}` a proof it has uploaded, `{l}` its logo, `{mail}` a mail, `{k}` a key that stops mails.
const ROUTES: &[(&str, &str, &str, Statuses)] = &[
    ("get", "/", "/", all(200)),
    ("get", "/.well-known/security.txt", "/.well-known/security.txt", all(200)),
    ("get", "/about", "/about", all(200)),
    ("get", "/about/compact", "/about/compact", all(200)),
    ("get", "/about/network", "/about/network", all(200)),
    ("get", "/accessibility", "/accessibility", all(200)),
    ("get", "/account", "/account", members(200)),
    ("get", "/account/address", "/account/address", members(200)),
    ("post", "/account/address", "/account/address", members(422)),
    ("get", "/account/data", "/account/data", members(200)),
    ("post", "/account/data.html", "/account/data.html", members(200)),
    ("post", "/account/data.json", "/account/data.json", members(200)),
    ("get", "/account/deletion", "/account/deletion", members(200)),
    ("post", "/account/deletion", "/account/deletion", members(422)),
    ("get", "/account/notifications", "/account/notifications", members(200)),
    ("post", "/account/notifications", "/account/notifications", members(303)),
    ("get", "/account/notifications/settings", "/account/notifications/settings", members(200)),
    ("post", "/account/notifications/settings", "/account/notifications/settings", members(303)),
    ("get", "/account/organisations", "/account/organisations", members(200)),
    ("get", "/account/password", "/account/password", members(200)),
    ("post", "/account/password", "/account/password", members(422)),
    ("get", "/account/profile", "/account/profile", members(200)),
    ("post", "/account/profile", "/account/profile", members(422)),
    ("get", "/account/proof", "/account/proof", members(200)),
    ("post", "/account/proof", "/account/proof", members(422)),
    ("get", "/account/second-factor", "/account/second-factor", members(200)),
    ("post", "/account/second-factor", "/account/second-factor", members(303)),
    // Those who have no second factor have no codes to renew; those who need one cannot turn it off.
    (
        "post",
        "/account/second-factor/codes",
        "/account/second-factor/codes",
        [303, 409, 409, 200, 200, 200, 200, 409],
    ),
    (
        "post",
        "/account/second-factor/confirmation",
        "/account/second-factor/confirmation",
        [303, 422, 422, 409, 409, 409, 409, 422],
    ),
    (
        "post",
        "/account/second-factor/removal",
        "/account/second-factor/removal",
        [303, 303, 303, 403, 403, 403, 403, 303],
    ),
    ("get", "/account/sessions", "/account/sessions", members(200)),
    ("post", "/account/sessions/end", "/account/sessions/end", members(303)),
    // A session of somebody else is not there.
    ("post", "/account/sessions/{id}/end", "/account/sessions/1/end", members(404)),
    ("get", "/address-undo/{token}", "/address-undo/x", all(410)),
    ("post", "/address-undo/{token}", "/address-undo/x", all(410)),
    ("get", "/admin", "/admin", administrators(200)),
    ("get", "/admin/jobs", "/admin/jobs", administrators(200)),
    ("post", "/admin/jobs/{id}/retry", "/admin/jobs/1/retry", administrators(409)),
    ("get", "/admin/log", "/admin/log", administrators(200)),
    ("get", "/admin/mail", "/admin/mail", administrators(200)),
    ("get", "/admin/mail/{id}", "/admin/mail/{mail}", administrators(200)),
    ("post", "/admin/mail/{id}/retry", "/admin/mail/{mail}/retry", administrators(409)),
    ("get", "/admin/organisations", "/admin/organisations", administrators(200)),
    (
        "post",
        "/admin/organisations/{id}/verification",
        "/admin/organisations/{o}/verification",
        administrators(400),
    ),
    ("get", "/admin/people", "/admin/people", administrators(200)),
    ("get", "/admin/people/{id}", "/admin/people/{p}", administrators(200)),
    (
        "post",
        "/admin/people/{id}/deactivation",
        "/admin/people/{p}/deactivation",
        administrators(303),
    ),
    (
        "post",
        "/admin/people/{id}/factor-removal",
        "/admin/people/{p}/factor-removal",
        administrators(409),
    ),
    (
        "post",
        "/admin/people/{id}/reactivation",
        "/admin/people/{p}/reactivation",
        administrators(303),
    ),
    ("post", "/admin/people/{id}/roles", "/admin/people/{p}/roles", administrators(422)),
    (
        "post",
        "/admin/people/{id}/roles/{role}/end",
        "/admin/people/{p}/roles/1/end",
        administrators(409),
    ),
    (
        "post",
        "/admin/people/{id}/sessions/end",
        "/admin/people/{p}/sessions/end",
        administrators(303),
    ),
    ("get", "/admin/settings", "/admin/settings", administrators(200)),
    ("post", "/admin/settings", "/admin/settings", administrators(303)),
    ("get", "/appearance", "/appearance", all(200)),
    ("post", "/appearance", "/appearance", all(400)),
    ("get", "/confirmation/{token}", "/confirmation/x", all(410)),
    ("post", "/confirmation/{token}", "/confirmation/x", all(410)),
    ("get", "/countries/{alpha3}", "/countries/SEN", all(200)),
    // Proofs are there for those who may see them; the logo is everybody's.
    ("get", "/files/{id}", "/files/{f}", [404, 404, 404, 404, 404, 404, 200, 200]),
    ("get", "/files/{id}", "/files/{l}", all(200)),
    ("post", "/files/{id}/removal", "/files/{f}/removal", [303, 404, 404, 404, 404, 404, 303, 404]),
    ("get", "/healthz", "/healthz", all(200)),
    ("get", "/house-rules", "/house-rules", all(200)),
    ("get", "/objectives", "/objectives", all(200)),
    ("get", "/objectives/{n}", "/objectives/23", all(200)),
    ("get", "/organisations", "/organisations", all(200)),
    ("post", "/organisations", "/organisations", members(422)),
    ("get", "/organisations/new", "/organisations/new", members(200)),
    ("get", "/organisations/{id}", "/organisations/{o}", all(200)),
    ("get", "/organisations/{id}/edit", "/organisations/{o}/edit", representatives(200)),
    ("post", "/organisations/{id}/edit", "/organisations/{o}/edit", representatives(422)),
    ("get", "/organisations/{id}/files", "/organisations/{o}/files", representatives(200)),
    ("get", "/organisations/{id}/members", "/organisations/{o}/members", representatives(200)),
    (
        "post",
        "/organisations/{id}/members/{membership}",
        "/organisations/{o}/members/{m}",
        representatives(400),
    ),
    ("post", "/organisations/{id}/membership", "/organisations/{o}/membership", members(303)),
    ("post", "/organisations/{id}/leaving", "/organisations/{o}/leaving", members(303)),
    ("get", "/password-reset", "/password-reset", all(200)),
    ("post", "/password-reset", "/password-reset", all(422)),
    ("get", "/password-reset/sent", "/password-reset/sent", all(200)),
    ("get", "/password-reset/{token}", "/password-reset/x", all(410)),
    ("post", "/password-reset/{token}", "/password-reset/x", all(410)),
    ("get", "/people/{id}", "/people/{p}", all(200)),
    ("get", "/practices", "/practices", all(200)),
    ("get", "/practices.atom", "/practices.atom", all(200)),
    ("get", "/practices.csv", "/practices.csv", all(200)),
    ("get", "/practices.json", "/practices.json", all(200)),
    ("get", "/practices/count", "/practices/count", all(200)),
    ("get", "/practices/{id}", "/practices/1-local-immigration-partnerships", all(200)),
    ("get", "/practices/{id}/versions/{n}", "/practices/1/versions/1", all(307)),
    ("get", "/principles", "/principles", all(200)),
    ("get", "/principles/{key}", "/principles/human-rights", all(200)),
    ("get", "/privacy", "/privacy", all(200)),
    ("get", "/readyz", "/readyz", all(200)),
    ("get", "/robots.txt", "/robots.txt", all(200)),
    ("get", "/sign-in", "/sign-in", visitors(200)),
    ("post", "/sign-in", "/sign-in", all(422)),
    ("get", "/sign-in/code", "/sign-in/code", all(303)),
    ("post", "/sign-in/code", "/sign-in/code", all(303)),
    // No provider is set.
    ("get", "/sign-in/sso", "/sign-in/sso", all(404)),
    ("post", "/sign-in/sso", "/sign-in/sso", all(404)),
    ("post", "/sign-out", "/sign-out", all(303)),
    ("get", "/sign-up", "/sign-up", visitors(200)),
    ("post", "/sign-up", "/sign-up", all(422)),
    ("get", "/sign-up/sent", "/sign-up/sent", all(200)),
    ("get", "/sitemap.xml", "/sitemap.xml", all(200)),
    ("get", "/static/{name}", "/static/no-such-file.css", all(404)),
    ("get", "/terms", "/terms", all(200)),
    ("get", "/unsubscribe/{key}", "/unsubscribe/{k}", all(200)),
    ("post", "/unsubscribe/{key}", "/unsubscribe/{k}", all(200)),
];

/// Forms with files, which are sent in another way.
const UPLOADS: &[(&str, &str, Statuses)] =
    &[("/organisations/{id}/files", "/organisations/{o}/files", representatives(422))];

/// A site with something behind every address, its people, and the addresses' numbers.
struct Stage {
    people: Vec<i64>,
    names: Vec<(&'static str, String)>,
}

impl Stage {
    async fn set(site: &Site) -> Self {
        let mut people = Vec::new();
        for name in &PEOPLE[1..] {
            let roles: &[&str] = if ["member", "representative"].contains(name) {
                &[]
            } else {
                std::slice::from_ref(name)
            };
            people.push(site.person(&format!("{name}@example.org"), roles).await);
        }
        let target = site.person("target@example.org", &[]).await;
        let representative = *people.last().unwrap();
        let browser = site.browser_of(representative).await;
        let form = browser.see("/organisations/new").await.form("#organisation");
        let made = browser
            .submit(form.fill("name", "City of Tamda").fill("kind", "local_authority"))
            .await
            .ok();
        let organisation: i64 = made
            .path
            .trim_start_matches("/organisations/")
            .split('?')
            .next()
            .unwrap()
            .parse()
            .unwrap();
        let files = format!("/organisations/{organisation}/files");
        for (form, name, content) in [
            ("#upload-evidence", "letter.pdf", b"%PDF-1.7 letter".to_vec()),
            ("#upload-logo", "logo.png", png()),
        ] {
            let form = browser.see(&files).await.form(form).attach("file", name, &content);
            browser.submit(form).await.ok();
        }
        let membership = site.count("select max(id) from memberships").await;
        let asks = site.visitor();
        let form = asks.see("/password-reset").await.form("#reset-ask");
        asks.submit(form.fill("email", "target@example.org")).await.ok();
        site.mail().await;
        let mail = site.count("select max(id) from mails").await;
        let proof = site.count("select id from attachments where purpose = 'evidence'").await;
        let logo = site.count("select id from attachments where purpose = 'logo'").await;
        let key = unsubscribe_key(site, target);
        let names = vec![
            ("{p}", target.to_string()),
            ("{o}", organisation.to_string()),
            ("{m}", membership.to_string()),
            ("{f}", proof.to_string()),
            ("{l}", logo.to_string()),
            ("{mail}", mail.to_string()),
            ("{k}", key),
        ];
        Self { people, names }
    }

    fn address(&self, path: &str) -> String {
        self.names.iter().fold(path.to_owned(), |path, it| path.replace(it.0, &it.1))
    }

    /// A fresh browser, in which the person is signed in and nothing has happened yet.
    async fn browser<'s>(&self, site: &'s Site, place: usize) -> Browser<'s> {
        match place.checked_sub(1) {
            None => site.visitor(),
            Some(place) => site.browser_of(self.people[place]).await,
        }
    }
}

fn unsubscribe_key(site: &Site, person: i64) -> String {
    use base64::Engine;
    let signature = site.app.secret.sign("unsubscribe", &[&person.to_string(), "organisation"]);
    let signature = base64::prelude::BASE64_URL_SAFE_NO_PAD.encode(signature);
    format!("{person}.organisation.{signature}")
}

/// A picture of one pixel.
pub fn png() -> Vec<u8> {
    use base64::Engine;
    let text = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    base64::prelude::BASE64_STANDARD.decode(text).unwrap()
}

#[tokio::test]
async fn every_route_is_open_to_those_it_should_be() {
    Site::run(|site| async move {
        let stage = Stage::set(&site).await;
        for (method, route, path, statuses) in ROUTES {
            let path = stage.address(path);
            for (place, status) in statuses.iter().enumerate() {
                sqlx::query("delete from buckets").execute(&site.db).await.unwrap();
                let browser = stage.browser(&site, place).await;
                let screen = if *method == "get" {
                    browser.knock(&path).await
                } else {
                    browser.post_to(&path, &[]).await
                };
                let person = PEOPLE[place];
                assert_eq!(
                    screen.status.as_u16(),
                    *status,
                    "{method} {route} as {person}: {}",
                    screen.body()
                );
                let signed_in =
                    place > 0 && !["/healthz", "/readyz", "/robots.txt"].contains(&path.as_str());
                if signed_in && !path.starts_with("/static/") {
                    assert_eq!(screen.header("cache-control"), "no-store", "{route} as {person}");
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn files_are_taken_only_from_those_who_may_send_them() {
    Site::run(|site| async move {
        let stage = Stage::set(&site).await;
        for (route, path, statuses) in UPLOADS {
            for (place, status) in statuses.iter().enumerate() {
                let browser = stage.browser(&site, place).await;
                let token = browser.token().await;
                let body = format!(
                    "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n{token}\r\n--x\r\n\
                     Content-Disposition: form-data; name=\"purpose\"\r\n\r\nlogo\r\n--x--\r\n"
                );
                let headers = [("content-type", "multipart/form-data; boundary=x")];
                let path = stage.address(path);
                let screen = browser.send(Method::POST, &path, &headers, body.as_bytes()).await;
                assert_eq!(screen.status.as_u16(), *status, "{route} as {}", PEOPLE[place]);
            }
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
            let post = handler.trim_start_matches([',', ' ', '\n']).starts_with("post(");
            let method = if post { "post" } else { "get" };
            // On a listener of its own.
            let apart = route == "/metrics";
            let upload = post && UPLOADS.iter().any(|it| it.0 == route);
            let known = ROUTES.iter().any(|it| it.0 == method && it.1 == route);
            assert!(known || upload || apart, "{method} {route} of {}", file.display());
        }
    }
}

/// Every address that takes forms, those with files too.
fn forms() -> Vec<(&'static str, &'static str)> {
    let plain = ROUTES.iter().filter(|it| it.0 == "post").map(|it| (it.1, it.2));
    plain.chain(UPLOADS.iter().map(|it| (it.0, it.1))).collect()
}

#[tokio::test]
async fn no_form_is_taken_from_another_site() {
    Site::run(|site| async move {
        let stage = Stage::set(&site).await;
        for (route, path) in forms() {
            let browser = stage.browser(&site, 6).await;
            let body = format!("token={}&theme=dark", browser.token().await);
            for (name, value) in [
                ("sec-fetch-site", "cross-site"),
                ("sec-fetch-site", "same-site"),
                ("origin", "https://evil.example"),
                ("origin", "null"),
            ] {
                let headers =
                    [(name, value), ("content-type", "application/x-www-form-urlencoded")];
                let screen = browser
                    .send(Method::POST, &stage.address(path), &headers, body.as_bytes())
                    .await;
                assert_eq!(screen.status, 403, "{route} with {name}: {value}");
                assert!(screen.header("set-cookie").is_empty());
            }
        }
    })
    .await;
}

#[tokio::test]
async fn no_form_is_taken_without_its_token() {
    Site::run(|site| async move {
        let stage = Stage::set(&site).await;
        let stranger = site.visitor();
        let foreign = stranger.token().await;
        // Stopping mails is proven by the address itself: mail programs have no page of ours open.
        for (route, path) in forms().iter().filter(|it| !it.0.starts_with("/unsubscribe")) {
            for token in ["", "x", &foreign] {
                let browser = stage.browser(&site, 6).await;
                let path = stage.address(path);
                let body = format!("token={token}&theme=dark");
                let headers =
                    [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin")];
                let screen = browser.send(Method::POST, &path, &headers, body.as_bytes()).await;
                assert_eq!(screen.status, 403, "{route} with token {token:?}");
                assert_eq!(screen.text("h1"), "This form is no longer valid");
                let part = format!(
                    "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n{token}\r\n--x\r\n\
                     Content-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nx\r\n--x--\r\n"
                );
                let headers = [("content-type", "multipart/form-data; boundary=x")];
                let screen = browser.send(Method::POST, &path, &headers, part.as_bytes()).await;
                assert_eq!(screen.status, 403, "{route} as multipart with token {token:?}");
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
