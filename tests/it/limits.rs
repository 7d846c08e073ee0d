//! Limits: what is refused, for how long, and that nobody is locked out for good.

use chrono::Duration;

use crate::support::{Browser, PASSWORD, Screen, Site};

async fn sign_in(browser: &Browser<'_>, email: &str, password: &str) -> Screen {
    let form = browser.see("/sign-in").await.form("#sign-in");
    browser.post(form.fill("email", email).fill("password", password)).await
}

#[tokio::test]
async fn failed_sign_ins_to_one_account_wait_longer_and_longer_but_never_for_good() {
    Site::run(|site| async move {
        let (_, inside) = site.member("amina@example.org", &[]).await;
        // Each attempt from another network, so that only the account's own limit counts.
        let attempt = async |password: &'static str| {
            sign_in(&site.visitor(), "Amina@example.org", password).await
        };
        for _ in 0..5 {
            assert_eq!(attempt("wrong, and long enough").await.status, 422);
        }
        for minutes in [1, 2, 4, 8, 15, 15] {
            // What has come back meanwhile is used up first.
            let refused = loop {
                let screen = attempt("wrong, and long enough").await;
                if screen.status == 429 {
                    break screen;
                }
            };
            let seconds: i64 = refused.header("retry-after").parse().unwrap();
            assert!((seconds - minutes * 60).abs() <= 1, "{seconds} s instead of {minutes} min");
            assert!(refused.text(".lead").contains(&format!("{minutes} minute")));
            assert_eq!(attempt(PASSWORD).await.status, 429, "not even with the right password");
            site.app.clock.advance(Duration::seconds(seconds));
        }
        assert_eq!(inside.knock("/account").await.status, 200, "open sessions stay");
        assert_eq!(attempt(PASSWORD).await.status, 303, "after the wait it works");
        for _ in 0..5 {
            assert_eq!(attempt("wrong, and long enough").await.status, 422, "all is forgiven");
        }
    })
    .await;
}

#[tokio::test]
async fn unknown_addresses_and_networks_are_counted_too() {
    Site::run(|site| async move {
        for _ in 0..5 {
            let screen =
                sign_in(&site.visitor(), "nobody@example.org", "wrong, and long enough").await;
            assert_eq!(screen.status, 422);
        }
        let refused =
            sign_in(&site.visitor(), "nobody@example.org", "wrong, and long enough").await;
        assert_eq!(refused.status, 429, "as with a known one");
        let browser = site.visitor();
        let mut statuses = Vec::new();
        for number in 0..31 {
            let email = format!("p{number}@example.org");
            statuses
                .push(sign_in(&browser, &email, "wrong, and long enough").await.status.as_u16());
        }
        assert_eq!(statuses.iter().filter(|it| **it == 422).count(), 30);
        assert_eq!(statuses.last(), Some(&429));
    })
    .await;
}

#[tokio::test]
async fn a_hundred_attempts_at_once_are_not_a_way_round() {
    Site::run(|site| async move {
        site.person("amina@example.org", &[]).await;
        let mut forms = Vec::new();
        for _ in 0..40 {
            let browser = site.visitor();
            let form = browser.see("/sign-in").await.form("#sign-in");
            forms.push((
                browser,
                form.fill("email", "amina@example.org").fill("password", "wrong, and long enough"),
            ));
        }
        let sent = forms
            .into_iter()
            .map(|(browser, form)| async move { browser.post(form).await.status.as_u16() });
        let statuses = futures_util::future::join_all(sent).await;
        assert_eq!(statuses.iter().filter(|it| **it == 422).count(), 5, "{statuses:?}");
    })
    .await;
}

#[tokio::test]
async fn nobody_can_make_us_fill_a_mailbox() {
    Site::run(|site| async move {
        site.person("amina@example.org", &[]).await;
        let ask = async |browser: &Browser<'_>, email: &str| {
            let form = browser.see("/password-reset").await.form("#reset-ask");
            browser.post(form.fill("email", email)).await
        };
        for _ in 0..3 {
            assert_eq!(ask(&site.visitor(), "amina@example.org").await.status, 303);
        }
        let refused = ask(&site.visitor(), " AMINA@example.org").await;
        assert_eq!(refused.status, 429);
        assert!(refused.header("retry-after").parse::<i64>().unwrap() <= 1200);
        let browser = site.visitor();
        for number in 0..10 {
            assert_eq!(ask(&browser, &format!("p{number}@example.org")).await.status, 303);
        }
        assert_eq!(ask(&browser, "p11@example.org").await.status, 429);
        site.app.clock.advance(Duration::minutes(20));
        assert_eq!(
            ask(&site.visitor(), "amina@example.org").await.status,
            303,
            "one comes back each 20 minutes"
        );
    })
    .await;
}

#[tokio::test]
async fn a_network_asks_for_five_accounts_an_hour() {
    Site::run(|site| async move {
        let browser = site.visitor();
        let ask = async |browser: &Browser<'_>, number: usize| {
            let form = browser.see("/sign-up").await.form("#sign-up");
            let form = form.fill("name", "A").fill("email", &format!("p{number}@example.org"));
            browser.post(form.fill("password", PASSWORD).tick("agree", "yes")).await.status.as_u16()
        };
        for number in 0..5 {
            assert_eq!(ask(&browser, number).await, 303);
        }
        assert_eq!(ask(&browser, 5).await, 429);
        assert_eq!(ask(&site.visitor(), 6).await, 303, "another network");
    })
    .await;
}

#[tokio::test]
async fn limits_can_be_set_and_count_behind_a_proxy_only_what_it_says() {
    Site::run(|site| async move {
        let limited = hub::config::Config::read(|name| {
            Ok((name == "HUB_LIMITS").then(|| "profile=3/900".to_owned()))
        });
        let limits = limited.unwrap().limits;
        let id = site.person("amina@example.org", &[]).await;
        let strict = Site::with(site.db.clone(), |config| config.limits = limits);
        let path = format!("/people/{id}");
        let visit = async |forwarded: &'static str| {
            strict.get_with(&path, &[("x-forwarded-for", forwarded)]).await.status.as_u16()
        };
        for _ in 0..3 {
            assert_eq!(visit("203.0.113.1").await, 200);
        }
        assert_eq!(visit("203.0.113.1").await, 429);
        assert_eq!(
            visit("8.8.8.8, 203.0.113.1").await,
            429,
            "what the visitor adds is not believed"
        );
        assert_eq!(visit("203.0.113.2").await, 200);
        assert_eq!(visit("2001:db8::1").await, 200);
        for _ in 0..2 {
            assert_eq!(visit("2001:db8::ffff:1").await, 200);
        }
        assert_eq!(visit("2001:db8::2").await, 429, "a household shares 64 bits");
        std::fs::remove_dir_all(&strict.app.config.data).unwrap();
    })
    .await;
}
