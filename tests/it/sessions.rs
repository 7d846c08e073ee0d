//! Sessions: what the cookie is, how long it lives, what ends it, and what asks for a new proof.

use chrono::Duration;

use crate::support::{Browser, PASSWORD, Screen, Site};

async fn sign_in(browser: &Browser<'_>, email: &str) -> Screen {
    let form = browser.see("/sign-in").await.form("#sign-in");
    browser.post(form.fill("email", email).fill("password", PASSWORD)).await
}

#[tokio::test]
async fn the_cookie_is_locked_down_and_the_database_knows_only_its_hash() {
    Site::run(|site| async move {
        site.person("amina@example.org", &[]).await;
        let browser = site.visitor();
        let answer = sign_in(&browser, "amina@example.org").await;
        let cookie = answer.header("set-cookie");
        let (value, flags) = cookie.strip_prefix("__Host-sid=").unwrap().split_once("; ").unwrap();
        assert_eq!(value.len(), 43);
        assert_eq!(flags, "Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592000");
        let held: Vec<u8> =
            sqlx::query_scalar("select token from sessions").fetch_one(&site.db).await.unwrap();
        assert_eq!(held.len(), 32);
        assert!(!held.windows(8).any(|it| value.as_bytes().windows(8).any(|part| part == it)));
    })
    .await;
}

#[tokio::test]
async fn a_token_chosen_by_somebody_else_never_becomes_valid() {
    Site::run(|site| async move {
        let id = site.person("amina@example.org", &[]).await;
        let old = site.browser_of(id).await;
        let planted = old.cookies.borrow()["__Host-sid"].clone();
        let browser = site.visitor();
        let form = browser.see("/sign-in").await.form("#sign-in");
        let form = form.fill("email", "amina@example.org").fill("password", PASSWORD);
        // The form was opened before the foreign cookie came; it is sent with it.
        let fields: Vec<(&str, &str)> =
            form.fields.iter().map(|it| (it.0.as_str(), it.1.as_str())).collect();
        drop(fields);
        let made_up = "A".repeat(43);
        browser.cookies.borrow_mut().insert("__Host-sid".to_owned(), made_up.clone());
        browser.post(form).await;
        let given = browser.cookies.borrow()["__Host-sid"].clone();
        assert!(given != planted && given != made_up);
        browser.cookies.borrow_mut().insert("__Host-sid".to_owned(), made_up);
        assert_eq!(browser.knock("/account").await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn a_session_ends_when_it_is_idle_or_old() {
    Site::run(|site| async move {
        for (roles, idle, absolute) in [
            (&[][..], Duration::days(7), Duration::days(30)),
            (&["reviewer"][..], Duration::minutes(60), Duration::hours(12)),
        ] {
            let email = format!("p{}@example.org", roles.len());
            site.person(&email, roles).await;
            let open = async || {
                let browser = site.visitor();
                sign_in(&browser, &email).await;
                browser
            };
            let works = async |browser: &Browser<'_>| browser.knock("/account").await.status == 200;
            let browser = open().await;
            site.app.clock.advance(idle - Duration::minutes(1));
            assert!(works(&browser).await, "{roles:?}: still in use");
            site.app.clock.advance(idle + Duration::minutes(1));
            assert!(!works(&browser).await, "{roles:?}: idle");
            assert!(!works(&browser).await, "{roles:?}: and not revived by trying");
            let (browser, mut age) = (open().await, Duration::zero());
            while age + idle / 2 < absolute {
                age += idle / 2;
                site.app.clock.advance(idle / 2);
                assert!(works(&browser).await, "{roles:?}: after {age}");
            }
            site.app.clock.advance(idle / 2 + Duration::seconds(1));
            assert!(!works(&browser).await, "{roles:?}: too old, however busy");
        }
    })
    .await;
}

#[tokio::test]
async fn the_oldest_of_more_than_twenty_sessions_goes() {
    Site::run(|site| async move {
        site.person("amina@example.org", &[]).await;
        let first = site.visitor();
        sign_in(&first, "amina@example.org").await;
        for _ in 0..20 {
            site.app.clock.advance(Duration::seconds(1));
            sign_in(&site.visitor(), "amina@example.org").await;
        }
        assert_eq!(site.count("select count(*) from sessions").await, 20);
        assert_eq!(first.knock("/account").await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn sessions_are_listed_and_ended_one_by_one_or_all_others() {
    Site::run(|site| async move {
        let (id, browser) = site.member("amina@example.org", &[]).await;
        let phone = site.browser_of(id).await;
        let library = site.browser_of(id).await;
        let (_, stranger) = site.member("chen@example.org", &[]).await;
        let page = browser.see("/account/sessions").await;
        assert_eq!(page.texts(".sheet__row").len(), 3);
        assert_eq!(page.texts(".sheet__row .badge"), ["This session"]);
        let ends: Vec<_> = page
            .forms()
            .into_iter()
            .filter(|it| it.action.contains("/sessions/") && it.action != "/account/sessions/end")
            .collect();
        assert_eq!(ends.len(), 2);
        assert_eq!(stranger.post_to(&ends[0].action, &[]).await.status, 404, "not theirs");
        browser.submit(ends[0].clone()).await.ok();
        let left = [&phone, &library];
        let mut open = Vec::new();
        for other in left {
            open.push(other.knock("/account").await.status == 200);
        }
        assert_eq!(open.iter().filter(|it| **it).count(), 1);
        let page = browser.see("/account/sessions").await;
        browser.submit(page.form("#end-others")).await.ok();
        assert_eq!(phone.knock("/account").await.status, 303);
        assert_eq!(library.knock("/account").await.status, 303);
        assert_eq!(browser.knock("/account").await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn dangerous_acts_ask_for_a_proof_that_is_not_older_than_ten_minutes() {
    Site::run(|site| async move {
        let (id, browser) = site.member("amina@example.org", &[]).await;
        let guarded = [
            "/account/address",
            "/account/password",
            "/account/second-factor",
            "/account/deletion",
        ];
        site.app.clock.advance(Duration::minutes(9));
        for path in guarded {
            browser.see(path).await;
            assert_eq!(browser.knock(path).await.status, 200, "{path}");
        }
        site.app.clock.advance(Duration::minutes(2));
        for path in guarded {
            let asked = browser.knock(path).await;
            let place = format!("/account/proof?next={}", path.replace('/', "%2F"));
            assert_eq!((asked.status.as_u16(), asked.header("location")), (303, place.as_str()));
        }
        for path in [
            "/account/data.json",
            "/account/data.html",
            "/account/sessions/end",
            "/account/second-factor",
        ] {
            let asked = browser.post_to(path, &[]).await;
            assert!(asked.header("location").starts_with("/account/proof"), "{path}");
        }
        let interrupted = browser.see("/account/data").await.form("#data-json");
        let asked = browser.post(interrupted).await;
        assert_eq!(
            asked.header("location"),
            "/account/proof?next=%2Faccount%2Fdata",
            "back to the form"
        );
        let page = browser.get("/account/password").await.ok();
        let wrong = browser.submit(page.form("#proof").fill("secret", "not it")).await;
        assert_eq!(wrong.status, 422);
        let before = browser.cookies.borrow()["__Host-sid"].clone();
        let proven = browser.submit(wrong.form("#proof").fill("secret", PASSWORD)).await.ok();
        assert_eq!(proven.path, "/account/password");
        let after = browser.cookies.borrow()["__Host-sid"].clone();
        assert_ne!(before, after, "a proof gives the session a new token");

        site.give_factor(id).await;
        site.app.clock.advance(Duration::minutes(11));
        let page = browser.get("/account/data").await.ok();
        drop(page);
        let page = browser.get("/account/password").await.ok();
        let code = site.code(id).await;
        browser.submit(page.form("#proof").fill("secret", &code)).await.ok();
        browser.see("/account/password").await;
    })
    .await;
}

#[tokio::test]
async fn a_new_password_ends_all_other_sessions() {
    Site::run(|site| async move {
        let (id, browser) = site.member("amina@example.org", &[]).await;
        let other = site.browser_of(id).await;
        let form = browser.see("/account/password").await.form("#password-form");
        let weak = browser.submit(form.clone().fill("password", "amina@example.org")).await;
        assert_eq!(weak.status, 422);
        let done = browser.submit(form.fill("password", "a boat below the third tree")).await.ok();
        assert_eq!(done.path, "/account?done=password");
        assert_eq!(
            done.text("[role='status']"),
            "Your password is changed. All other sessions have ended."
        );
        assert_eq!(other.knock("/account").await.status, 303);
        assert_eq!(site.mail_to("amina@example.org").await.subject, "Your password was changed");
    })
    .await;
}

#[tokio::test]
async fn signing_out_forgets_everything_and_signing_in_comes_back() {
    Site::run(|site| async move {
        let (_, browser) = site.member("amina@example.org", &[]).await;
        let page = browser.see("/practices").await;
        let out = browser.post(page.form("form[action='/sign-out']")).await;
        assert_eq!(out.header("clear-site-data"), "\"cache\"");
        assert!(!browser.is_signed_in());
        assert_eq!(site.count("select count(*) from sessions").await, 0);
        let asked = browser.get("/ar/account/profile").await.ok();
        assert_eq!(asked.path, "/ar/sign-in?next=%2Far%2Faccount%2Fprofile");
        let form =
            asked.form("#sign-in").fill("email", "amina@example.org").fill("password", PASSWORD);
        assert_eq!(browser.submit(form).await.ok().path, "/ar/account/profile");
        for next in ["https://evil.example/", "//evil.example", "/\\evil.example"] {
            let visitor = site.visitor();
            let encoded: String = form_urlencoded::byte_serialize(next.as_bytes()).collect();
            let form = visitor.see(&format!("/sign-in?next={encoded}")).await.form("#sign-in");
            let form = form
                .fill("next", next)
                .fill("email", "amina@example.org")
                .fill("password", PASSWORD);
            assert_eq!(visitor.post(form).await.header("location"), "/account", "{next}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_password_hashed_at_another_cost_is_hashed_anew_at_sign_in() {
    Site::run(|site| async move {
        let id = site.person("amina@example.org", &[]).await;
        let older = hub::services::password::Passwords::new(32)
            .unwrap()
            .hash(PASSWORD.to_owned())
            .await
            .unwrap();
        let sql = "update people set password = $2 where id = $1";
        sqlx::query(sql).bind(id).bind(&older).execute(&site.db).await.unwrap();
        sign_in(&site.visitor(), "amina@example.org").await;
        let now: String =
            sqlx::query_scalar("select password from people").fetch_one(&site.db).await.unwrap();
        assert!(older.contains("m=32") && now.starts_with("$argon2id$v=19$m=64,t=2,p=1$"), "{now}");
    })
    .await;
}
