//! Accounts as their owners use them: signing up, resetting, changing the address, a second factor, data, deletion.

use chrono::Duration;

use crate::support::{Browser, PASSWORD, Screen, Site};

async fn ask_for_account(browser: &Browser<'_>, email: &str) -> Screen {
    let form = browser.see("/fr/sign-up").await.form("#sign-up");
    let form = form.fill("name", "Amina Belkadi").fill("email", email).fill("password", PASSWORD);
    browser.submit(form.fill("country", "MAR").tick("agree", "yes")).await
}

async fn sign_in(browser: &Browser<'_>, email: &str, password: &str) -> Screen {
    let form = browser.see("/sign-in").await.form("#sign-in");
    browser.submit(form.fill("email", email).fill("password", password)).await
}

#[tokio::test]
async fn a_newcomer_gets_an_account_by_confirming_the_address() {
    Site::run(|site| async move {
        let browser = site.visitor();
        let sent = ask_for_account(&browser, "Amina@example.org").await.ok();
        assert_eq!(sent.path, "/fr/sign-up/sent");
        assert_eq!(site.count("select count(*) from people").await, 0, "nobody exists unconfirmed");
        let refused = sign_in(&browser, "amina@example.org", PASSWORD).await;
        assert_eq!(refused.status, 422);

        let mail = site.mail_to("Amina@example.org").await;
        assert_eq!(mail.subject, "Confirmez votre adresse");
        assert!(mail.html.contains("dir=\"ltr\"") && mail.html.contains("lang=\"fr\""));
        let link = mail.link("/confirmation/");
        let page = browser.see(&link).await;
        assert_eq!(page.header("referrer-policy"), "no-referrer");
        assert_eq!(page.header("cache-control"), "no-store");
        browser.see(&link).await;
        assert_eq!(site.count("select count(*) from people").await, 0, "looking changes nothing");

        let confirmed = browser.submit(page.form("#confirm")).await.ok();
        assert_eq!(confirmed.path, "/fr/sign-in?done=confirmed");
        assert!(!browser.is_signed_in());
        assert_eq!(browser.get(&link).await.status, 410, "a link works once");
        let account = sign_in(&browser, " AMINA@EXAMPLE.ORG ", PASSWORD).await.ok();
        assert_eq!(account.path, "/account");
        assert!(account.body().contains("Amina@example.org"));
    })
    .await;
}

#[tokio::test]
async fn nobody_learns_from_the_answers_whether_an_address_has_an_account() {
    Site::run(|site| async move {
        site.person("known@example.org", &[]).await;
        let (known, unknown) = (site.visitor(), site.visitor());
        let masked = |screen: Screen| {
            let tokens = screen.attributes("input[type='hidden'], #email", "value");
            let reference = screen.header("x-request-id").to_owned();
            let body = tokens
                .iter()
                .filter(|it| !it.is_empty())
                .fold(screen.body().to_owned(), |body, it| body.replace(it, ""));
            (screen.status, screen.path.clone(), body.replace(&reference, ""))
        };
        let answers = (
            masked(ask_for_account(&known, "known@example.org").await),
            masked(ask_for_account(&unknown, "unknown@example.org").await),
        );
        assert_eq!(answers.0, answers.1);
        let mails = site.mail().await;
        let subject = |to: &str| mails.iter().find(|it| it.to == to).unwrap().subject.clone();
        assert_eq!(subject("known@example.org"), "Vous avez déjà un compte");
        assert_eq!(subject("unknown@example.org"), "Confirmez votre adresse");

        let ask = async |browser: &Browser<'_>, email: &str| {
            let form = browser.see("/password-reset").await.form("#reset-ask");
            masked(browser.submit(form.fill("email", email)).await)
        };
        assert_eq!(
            ask(&known, "known@example.org").await,
            ask(&unknown, "nobody@example.org").await
        );
        let wrong = (
            masked(sign_in(&known, "known@example.org", "not the password at all").await),
            masked(sign_in(&unknown, "nobody@example.org", "not the password at all").await),
        );
        assert_eq!(wrong.0, wrong.1);
    })
    .await;
}

#[tokio::test]
async fn a_form_that_is_not_in_order_comes_back_as_it_was_typed() {
    Site::run(|site| async move {
        let browser = site.visitor();
        let form = browser.see("/sign-up").await.form("#sign-up");
        let empty = browser.submit(form.clone()).await;
        assert_eq!(empty.status, 422);
        assert!(empty.text("title").starts_with("Error: "));
        assert_eq!(
            empty.links(".error-summary a"),
            ["#name", "#email", "#password", "#agree"],
            "each problem leads to its field"
        );
        let odd = form
            .fill("name", "Ami\u{202e}na")
            .fill("email", "amina@@example")
            .fill("password", "qwertyuiopasdfgh");
        let again = browser.submit(odd).await;
        assert_eq!(again.status, 422);
        assert_eq!(again.attributes("#name", "value"), ["Ami\u{202e}na"]);
        assert_eq!(again.attributes("#email", "value"), ["amina@@example"]);
        assert_eq!(again.attributes("#password", "value"), [""; 0], "no password is ever shown");
        assert!(again.text("#name-problem").contains("cannot be seen or stored"));
        assert!(again.text("#password-problem").contains("harder to guess"));
        assert_eq!(again.attributes("#name", "aria-describedby"), ["name-hint name-problem"]);
        for (password, problem) in [
            ("too short", "at least 15"),
            (&"x y".repeat(90), "at most 256"),
            ("amina@example.org", "harder to guess"),
            ("Migration Network Hub", "harder to guess"),
        ] {
            let form = browser.see("/sign-up").await.form("#sign-up");
            let form = form.fill("email", "amina@example.org").fill("password", password);
            let screen = browser.submit(form).await;
            assert!(screen.text("#password-problem").contains(problem), "{password}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_form_sent_twice_makes_one_mail() {
    Site::run(|site| async move {
        let browser = site.visitor();
        let form = browser.see("/sign-up").await.form("#sign-up");
        let form = form.fill("name", "Amina").fill("email", "amina@example.org");
        let form = form.fill("password", PASSWORD).tick("agree", "yes");
        let (first, second) = tokio::join!(browser.post(form.clone()), browser.post(form));
        assert_eq!(first.header("location"), "/sign-up/sent");
        assert_eq!(second.header("location"), "/sign-up/sent");
        assert_eq!(site.mail().await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_program_that_fills_in_everything_is_thanked_and_forgotten() {
    Site::run(|site| async move {
        let browser = site.visitor();
        let form = browser.see("/sign-up").await.form("#sign-up");
        let form = form
            .fill("name", "Robot")
            .fill("email", "robot@example.org")
            .fill("password", PASSWORD);
        let screen = browser
            .submit(form.fill("website", "https://spam.example").tick("agree", "yes"))
            .await
            .ok();
        assert_eq!(screen.path, "/sign-up/sent");
        assert_eq!(site.count("select count(*) from sign_ups").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_password_is_reset_by_mail_and_the_second_factor_stays() {
    Site::run(|site| async move {
        let (id, other) = site.member("amina@example.org", &[]).await;
        site.give_factor(id).await;
        let browser = site.visitor();
        let ask = async || {
            let form = browser.see("/password-reset").await.form("#reset-ask");
            browser.submit(form.fill("email", "amina@example.org")).await.ok();
            site.mail_to("amina@example.org").await.link("/password-reset/")
        };
        let older = ask().await;
        let link = ask().await;
        assert_eq!(browser.get(&older).await.status, 410, "a newer request voids an older one");
        let page = browser.see(&link).await;
        assert_eq!(page.header("referrer-policy"), "no-referrer");
        let short = browser.submit(page.form("#reset").fill("password", "short")).await;
        assert_eq!(short.text("#password-problem"), "Error: Use at least 8 characters");
        let done =
            browser.submit(short.form("#reset").fill("password", "grün vor 7 Jahren")).await.ok();
        assert_eq!(done.path, "/sign-in?done=reset");
        assert!(!browser.is_signed_in(), "nobody is signed in by a link");
        assert_eq!(browser.get(&link).await.status, 410);
        assert_eq!(other.knock("/account").await.status, 303, "all sessions have ended");
        assert_eq!(site.mail_to("amina@example.org").await.subject, "Your password was changed");
        let code = sign_in(&browser, "amina@example.org", "grün vor 7 Jahren").await.ok();
        assert_eq!(code.path.split('?').next().unwrap(), "/sign-in/code");

        let late = ask().await;
        site.app.clock.advance(Duration::minutes(31));
        assert_eq!(browser.get(&late).await.status, 410, "a link works for half an hour");
    })
    .await;
}

#[tokio::test]
async fn an_address_is_changed_by_its_new_owner_and_kept_by_the_old_one() {
    Site::run(|site| async move {
        let (_, browser) = site.member("old@example.org", &[]).await;
        site.person("taken@example.org", &[]).await;
        let change = async |to: &str| {
            let form = browser.see("/account/address").await.form("#address");
            browser.submit(form.fill("email", to)).await
        };
        assert_eq!(change("OLD@example.org").await.status, 422, "it is the present one");
        let taken = change("taken@example.org").await.ok();
        let sent = change("new@example.org").await.ok();
        let told = |screen: &Screen| screen.text("main [role='status']");
        assert_eq!(told(&taken).replace("taken", "new"), told(&sent), "nothing is told");
        let mails = site.mail().await;
        let to = |email: &str| mails.iter().filter(|it| it.to == email).collect::<Vec<_>>();
        assert_eq!(to("taken@example.org")[0].subject, "You already have an account");
        assert_eq!(to("old@example.org").len(), 2, "the old address is told each time");

        let page = browser.see(&to("new@example.org")[0].link("/confirmation/")).await;
        browser.submit(page.form("#confirm")).await.ok();
        assert_eq!(
            site.count("select count(*) from people where email = 'new@example.org'").await,
            1
        );

        let owner = site.visitor();
        let undo = to("old@example.org")[0].link("/address-undo/");
        let page = owner.see(&undo).await;
        let kept = owner.submit(page.form("#confirm")).await.ok();
        assert_eq!(kept.path, "/password-reset?done=address-kept");
        assert_eq!(
            site.count("select count(*) from people where email = 'old@example.org'").await,
            1
        );
        assert_eq!(browser.knock("/account").await.status, 303, "all sessions have ended");
        site.app.clock.advance(Duration::hours(73));
        assert_eq!(owner.get(&to("old@example.org")[1].link("/address-undo/")).await.status, 410);
    })
    .await;
}

#[tokio::test]
async fn what_an_intruder_has_prepared_ends_with_a_new_password_or_the_old_address() {
    Site::run(|site| async move {
        let (id, browser) = site.member("old@example.org", &[]).await;
        let change = async |browser: &Browser<'_>, to: &str| {
            let form = browser.see("/account/address").await.form("#address");
            browser.submit(form.fill("email", to)).await.ok();
        };
        change(&browser, "evil@example.org").await;
        let mails = site.mail().await;
        let to = |email: &str| mails.iter().find(|it| it.to == email).unwrap().clone();
        let waiting = to("evil@example.org").link("/confirmation/");
        let form = browser.see("/account/password").await.form("#password-form");
        browser.submit(form.fill("password", "a boat below the third tree")).await.ok();
        assert_eq!(browser.get(&waiting).await.status, 410, "not followed in time");

        // He moves the address twice; the owner goes back to the first one.
        change(&browser, "b@example.org").await;
        let first = site.mail().await;
        let to = |email: &str, part: &str| {
            first.iter().find(|it| it.to == email && it.text.contains(part)).unwrap().link(part)
        };
        let confirm = to("b@example.org", "/confirmation/");
        let undo = to("old@example.org", "/address-undo/");
        let page = browser.see(&confirm).await;
        browser.submit(page.form("#confirm")).await.ok();
        site.app.clock.advance(Duration::minutes(1));
        change(&browser, "c@example.org").await;
        let second = site.mail().await;
        let undo_of_b =
            second.iter().find(|it| it.to == "b@example.org" && it.text.contains("/address-undo/"));
        let undo_of_b = undo_of_b.unwrap().link("/address-undo/");
        let owner = site.visitor();
        let page = owner.see(&undo).await;
        owner.submit(page.form("#confirm")).await.ok();
        assert_eq!(owner.get(&undo_of_b).await.status, 410, "no way back to what came later");
        let sql = format!("select email from people where id = {id}");
        let email: String =
            sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(&site.db).await.unwrap();
        assert_eq!(email, "old@example.org");
    })
    .await;
}

#[tokio::test]
async fn a_second_factor_is_set_up_used_once_a_step_and_replaced_by_recovery_codes() {
    Site::run(|site| async move {
        let (id, browser) = site.member("amina@example.org", &[]).await;
        let page = browser.see("/account/second-factor").await;
        let page = browser.submit(page.form("#set-up")).await.ok();
        assert_eq!(page.texts("svg.qr").len(), 1);
        let wrong = browser.submit(page.form("#turn-on").fill("code", "000000")).await;
        assert_eq!(wrong.status, 422);
        let code = site.code(id).await;
        let codes = browser.submit(wrong.form("#turn-on").fill("code", &code)).await.ok();
        let recovery = codes.texts(".codes code");
        assert_eq!(recovery.len(), 10);
        assert_eq!(
            site.mail_to("amina@example.org").await.subject,
            "The second factor was turned on"
        );

        let enter = async |code: &str| {
            let browser = site.visitor();
            let page = sign_in(&browser, "amina@example.org", PASSWORD).await.ok();
            assert_eq!(
                browser.knock("/account").await.status,
                303,
                "the password alone opens nothing"
            );
            browser.submit(page.form("#code-form").fill("code", code)).await
        };
        assert_eq!(enter(&code).await.status, 422, "the code has been used to turn it on");
        site.app.clock.advance(Duration::seconds(60));
        let next = site.code(id).await;
        enter(&next).await.ok();
        assert_eq!(enter(&next).await.status, 422, "a code works once");
        enter(&recovery[3].to_uppercase().replace('-', " ")).await.ok();
        assert_eq!(enter(&recovery[3]).await.status, 422, "so does a recovery code");

        let page = browser.see("/account/second-factor").await;
        assert!(page.body().contains("You have 9 recovery codes left."));
        let renewed = browser.submit(page.form("#renew-codes")).await.ok();
        assert_eq!(enter(&recovery[4]).await.status, 422, "the old ones are gone");
        enter(&renewed.texts(".codes code")[0]).await.ok();
        let page = browser.see("/account/second-factor").await;
        browser.submit(page.form("#turn-off")).await.ok();
        let account = sign_in(&site.visitor(), "amina@example.org", PASSWORD).await.ok();
        assert_eq!(account.path, "/account");
    })
    .await;
}

#[tokio::test]
async fn a_profile_shows_others_only_what_its_owner_wants() {
    Site::run(|site| async move {
        let (id, browser) = site.member("amina@example.org", &[]).await;
        let form = browser.see("/account/profile").await.form("#profile").untick("languages");
        let form = form
            .fill("name", "أمينة بلقاضي")
            .fill("affiliation", "Ville de Tamda")
            .fill("country", "MAR");
        let form = form.tick("languages", "ar").tick("expertise", "15").tick("expertise", "3");
        browser.submit(form.clone().tick("public", "expertise")).await.ok();
        let public = site.visitor().see(&format!("/people/{id}")).await;
        assert_eq!(public.text("h1"), "أمينة بلقاضي");
        assert_eq!(public.texts(".strip .chip__n"), ["3", "15"]);
        for hidden in ["Tamda", "Morocco", "العربية</bdi>", "amina@example.org"] {
            assert!(!public.body().contains(hidden), "{hidden}");
        }
        browser.submit(form.tick("public", "affiliation").tick("public", "country")).await.ok();
        let public = site.visitor().see(&format!("/people/{id}")).await;
        assert!(public.body().contains("Tamda") && public.body().contains("Morocco"));
        let shown = browser.see("/account/profile").await.form("#profile");
        assert!(shown.fields.contains(&("expertise".to_owned(), "15".to_owned())));
        let odd = shown.tick("expertise", "24").fill("name", "");
        let again = browser.submit(odd).await;
        assert_eq!(again.links(".error-summary a"), ["#name", "#expertise"]);
    })
    .await;
}

#[tokio::test]
async fn data_can_be_taken_away_without_its_secrets() {
    Site::run(|site| async move {
        let (id, browser) = site.member("amina@example.org", &[]).await;
        site.give_factor(id).await;
        let page = browser.see("/account/data").await;
        let json = browser.submit(page.form("#data-json")).await.ok();
        assert!(json.header("content-disposition").starts_with("attachment"));
        let data: serde_json::Value = serde_json::from_slice(&json.bytes).unwrap();
        assert_eq!(data["account"]["email"], "amina@example.org");
        assert_eq!(data["sessions"].as_array().unwrap().len(), 1);
        for secret in ["argon2id", "factor_seed", "\"token\""] {
            assert!(!json.body().contains(secret), "{secret}");
        }
        let html = browser.submit(page.form("#data-html")).await.ok();
        assert!(html.body().contains("amina@example.org"));
    })
    .await;
}

#[tokio::test]
async fn a_deleted_account_leaves_work_and_no_person() {
    Site::run(|site| async move {
        let (id, browser) = site.member("amina@example.org", &[]).await;
        let form = browser.see("/organisations/new").await.form("#organisation");
        let form = form.fill("name", "City of Tamda").fill("kind", "local_authority");
        let organisation = browser.submit(form).await.ok();
        let page = browser.see("/account/deletion").await;
        let unsure = browser.submit(page.form("#deletion")).await;
        assert_eq!(unsure.status, 422);
        let gone = browser.submit(unsure.form("#deletion").tick("agree", "yes")).await.ok();
        assert_eq!(gone.path, "/sign-in?done=deleted");
        assert!(!browser.is_signed_in());
        assert_eq!(browser.get(&format!("/people/{id}")).await.status, 404);
        assert_eq!(sign_in(&browser, "amina@example.org", PASSWORD).await.status, 422);
        assert_eq!(
            site.count("select count(*) from people where email is not null or name <> ''").await,
            0
        );
        for left in ["sessions", "links", "notices", "mails", "recovery_codes", "identities"] {
            let sql = format!("select count(*) from {left}");
            let count: i64 =
                sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(&site.db).await.unwrap();
            assert_eq!(count, 0, "{left}");
        }
        browser.see(organisation.path.split('?').next().unwrap()).await;
        let (_, admin) = site.member("emil@example.org", &["administrator"]).await;
        let log = admin.see(&format!("/admin/log?person={id}")).await;
        assert!(log.body().contains("Former member") && !log.body().contains("Amina"));
        // The address is free again.
        ask_for_account(&site.visitor(), "amina@example.org").await.ok();
        assert_eq!(site.mail_to("amina@example.org").await.subject, "Confirmez votre adresse");
    })
    .await;
}

#[tokio::test]
async fn the_last_administrator_stays() {
    Site::run(|site| async move {
        let (_, emil) = site.member("emil@example.org", &["administrator"]).await;
        let delete = async |browser: &Browser<'_>| {
            let page = browser.see("/account/deletion").await;
            browser.submit(page.form("#deletion").tick("agree", "yes")).await
        };
        let refused = delete(&emil).await;
        assert!(refused.text("#agree-problem").contains("last administrator"));
        site.person("second@example.org", &["administrator"]).await;
        delete(&emil).await.ok();
    })
    .await;
}
