//! Organisations: entered, verified, joined, spoken for, found, and the mails about them.

use axum::http::Method;

use crate::support::{Browser, Filled, Screen, Site};

const FORM: [(&str, &str); 1] = [("content-type", "application/x-www-form-urlencoded")];

/// The filled form for a new organisation, of a kind that a mail domain can verify.
async fn city(browser: &Browser<'_>, name: &str, site: &str, domain: &str) -> Filled {
    let form = browser.see("/organisations/new").await.form("#organisation");
    let form = form.fill("name", name).fill("kind", "trade_union");
    form.fill("country", "MAR").fill("site", site).fill("mail_domain", domain)
}

/// Enters it; answers the path of its page.
async fn enter(browser: &Browser<'_>, name: &str, site: &str, domain: &str) -> String {
    let screen = browser.post(city(browser, name, site, domain).await).await;
    assert_eq!(screen.status, 303, "{}", screen.body());
    screen.header("location").replace("?done=saved", "")
}

async fn join(browser: &Browser<'_>, path: &str) -> Screen {
    browser.submit(browser.see(path).await.form("#join")).await.ok()
}

/// The button that answers for a member, if the page of members has it.
async fn button(
    site: &Site,
    browser: &Browser<'_>,
    (path, who): (&str, i64),
    answer: &str,
) -> Option<Filled> {
    let sql = "
        select m.id from memberships m join organisations o on o.id = m.organisation_id
         where m.person_id = $1 and '/organisations/' || o.id = $2 and m.ended_at is null";
    let id: i64 = sqlx::query_scalar(sql).bind(who).bind(path).fetch_one(&site.db).await.unwrap();
    let forms = browser.see(&format!("{path}/members")).await.forms();
    let wanted = ("answer".to_owned(), answer.to_owned());
    let action = format!("{path}/members/{id}");
    forms.into_iter().find(|it| it.action == action && it.fields.contains(&wanted))
}

async fn press(site: &Site, browser: &Browser<'_>, place: (&str, i64), answer: &str) -> Screen {
    browser.submit(button(site, browser, place, answer).await.unwrap()).await
}

/// What a form that asks finds.
async fn found_by(site: &Site, form: &Filled) -> Screen {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(&form.fields);
    site.get(&format!("{}?{}", form.action, query.finish())).await.ok()
}

#[tokio::test]
async fn who_enters_an_organisation_represents_it() {
    Site::run(|site| async move {
        let (_, amina) = site.member("amina@example.org", &[]).await;
        let form = city(&amina, "City of Tamda", "https://tamda.example", "").await;
        let screen = amina.submit(form.fill("about", "A city\nby a lake <b>")).await.ok();
        assert_eq!(screen.text("h1"), "City of Tamda");
        assert_eq!(screen.texts(".banner--ok").len(), 1);
        assert!(screen.text(".lead").contains("by a lake <b>"));
        assert!(screen.text(".result__meta").contains("Not yet verified"));
        assert_eq!(screen.links("a[rel~='nofollow']"), ["https://tamda.example/"]);
        assert_eq!(screen.texts("aside .note li"), ["Amina Representative"]);
        let mine = amina.see("/account/organisations").await;
        assert_eq!(mine.text(".tasks a"), "City of Tamda");
        assert_eq!(mine.text(".tasks .badge"), "Representative");
    })
    .await;
}

#[tokio::test]
async fn a_form_sent_twice_enters_one_organisation() {
    Site::run(|site| async move {
        let (_, amina) = site.member("amina@example.org", &[]).await;
        let form = city(&amina, "City of Tamda", "", "").await;
        let (one, two) = tokio::join!(amina.post(form.clone()), amina.post(form.clone()));
        let late = amina.post(form.clone().fill("name", "Another name")).await;
        assert!([&one, &two, &late].iter().all(|it| it.status == 303));
        assert_eq!(one.header("location"), two.header("location"));
        assert_eq!(one.header("location"), late.header("location"));
        let (_, bo) = site.member("bo@example.org", &[]).await;
        let key = &form.fields.iter().find(|it| it.0 == "key").unwrap().1;
        let other = city(&bo, "City of Nordvik", "", "").await.fill("key", key);
        assert_ne!(bo.post(other).await.header("location"), one.header("location"));
        assert_eq!(site.count("select count(*) from organisations where not sample").await, 2);
        let sql = "select count(*) from events where verb = 'organisation_entered'";
        assert_eq!(site.count(sql).await, 2);
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_stored_is_refused_beside_its_field() {
    Site::run(|site| async move {
        let (_, amina) = site.member("amina@example.org", &[]).await;
        for (field, value, problem) in [
            ("name", " ", "Enter the name"),
            ("name", "iom", "There is already an organisation of this name"),
            ("name", "City\u{202e}", "cannot be seen"),
            ("name", &"x".repeat(201), "at most 200"),
            ("kind", "circus", "Select the kind"),
            ("country", "XXX", "Select one"),
            ("site", "javascript:alert(1)", "https://"),
            ("site", "https://user:secret@tamda.example", "https://"),
            ("site", "tamda", "https://"),
            ("mail_domain", "amina@tamda.example", "e-mail"),
            ("mail_domain", "tamda", "e-mail"),
            ("about", &"x".repeat(1001), "at most 1,000"),
        ] {
            let form =
                city(&amina, "City of Tamda", "https://tamda.example/", "tamda.example").await;
            let typed = form.clone().fill(field, value);
            let screen = amina.submit(typed.clone()).await;
            assert_eq!(screen.status, 422, "{field} {value}");
            let shown = screen.text(&format!("#{field}-problem"));
            assert!(shown.contains(problem), "{field} {value}: {shown}");
            assert_eq!(screen.links(".error-summary a"), [format!("#{field}")]);
            assert_eq!(screen.attributes("[aria-invalid]", "id"), [field]);
            assert!(screen.text("title").starts_with("Error:"));
            let again = screen.form("#organisation");
            let chosen = ["kind", "country"].contains(&field);
            for kept in typed.fields.iter().filter(|it| !(chosen && it.0 == field)) {
                assert!(again.fields.contains(kept), "{kept:?} after {field}");
            }
        }
        assert_eq!(site.count("select count(*) from organisations where not sample").await, 0);
        let form = amina.see("/organisations/new").await.form("#organisation");
        let refused = amina.submit(form.fill("site", "x")).await;
        assert_eq!(refused.links(".error-summary a"), ["#name", "#kind", "#site"]);
        let mended = refused.form("#organisation").fill("site", "").fill("name", "City of Tamda");
        amina.submit(mended.fill("kind", "other")).await.ok();
    })
    .await;
}

#[tokio::test]
async fn an_address_under_its_own_domain_and_website_verifies() {
    Site::run(|site| async move {
        let (_, amina) = site.member("amina@post.tamda.example", &[]).await;
        let (_, bo) = site.member("bo@gmail.com", &[]).await;
        for (browser, website, domain, verified) in [
            (&amina, "https://www.tamda.example/", "@Tamda.example", true),
            (&amina, "https://tamda.example.org/", "tamda.example", false),
            (&amina, "", "tamda.example", false),
            (&bo, "https://tamda.example/", "tamda.example", false),
            (&bo, "https://gmail.com/", "gmail.com", false),
        ] {
            let path = enter(browser, &format!("{website} {domain}"), website, domain).await;
            let meta = site.visitor().see(&path).await.text(".result__meta");
            assert_eq!(meta.contains("Verified on"), verified, "{website} {domain}");
        }
        let sql = "select count(*) from events where verb = 'organisation_verified'";
        assert_eq!(site.count(sql).await, 1);
    })
    .await;
}

#[tokio::test]
async fn who_asks_to_join_is_in_when_a_representative_confirms() {
    Site::run(|site| async move {
        let (_, amina) = site.member("amina@example.org", &[]).await;
        let (bo_id, bo) = site.member("bo@example.org", &[]).await;
        let path = enter(&amina, "City of Tamda", "", "").await;
        let asked = join(&bo, &path).await;
        assert!(asked.text(".banner--ok").contains("asked to join"));
        assert_eq!(asked.texts("#join").len(), 0);
        bo.post_to(&format!("{path}/membership"), &[]).await;
        assert_eq!(site.count("select count(*) from memberships").await, 2);
        assert_eq!(site.visitor().see(&path).await.texts("aside .note li").len(), 1);
        let mail = site.mail_to("amina@example.org").await;
        assert_eq!(mail.subject, "Bo asks to join City of Tamda");
        assert_eq!(mail.link("/members"), format!("{path}/members"));
        let tray = amina.see("/account/notifications").await;
        assert_eq!(tray.text(".unread a"), "Bo asks to join City of Tamda");
        let members = amina.see(&tray.links(".unread a")[0]).await;
        assert_eq!(members.texts(".sheet .badge"), ["Asking to join", "Representative"]);
        let confirm = button(&site, &amina, (&path, bo_id), "confirm").await.unwrap();
        let confirmed = amina.submit(confirm.clone()).await.ok();
        assert_eq!(confirmed.texts(".sheet .badge"), ["Representative", "Member"]);
        assert_eq!(amina.submit(confirm).await.status, 409);
        assert_eq!(site.mail_to("bo@example.org").await.subject, "You now belong to City of Tamda");
        assert_eq!(bo.see("/account/notifications").await.texts(".unread").len(), 1);
        assert_eq!(
            site.visitor().see(&path).await.texts("aside .note li"),
            ["Amina Representative", "Bo"]
        );
        assert_eq!(
            bo.get(&format!("{path}/members")).await.status,
            404,
            "members answer for nobody"
        );
    })
    .await;
}

#[tokio::test]
async fn who_is_refused_is_told_and_may_ask_again() {
    Site::run(|site| async move {
        let (_, amina) = site.member("amina@example.org", &[]).await;
        let (bo_id, bo) = site.member("bo@example.org", &[]).await;
        let path = enter(&amina, "City of Tamda", "", "").await;
        join(&bo, &path).await;
        site.mail().await;
        let refuse = button(&site, &amina, (&path, bo_id), "end").await.unwrap();
        assert_eq!(amina.submit(refuse.clone()).await.ok().texts(".sheet .badge").len(), 1);
        assert_eq!(amina.submit(refuse).await.status, 404);
        assert!(site.mail_to("bo@example.org").await.subject.contains("City of Tamda"));
        join(&bo, &path).await;
        let withdrawn = bo.submit(bo.see(&path).await.form("#leave")).await.ok();
        assert_eq!((withdrawn.texts("#leave").len(), withdrawn.texts("#join").len()), (0, 1));
        assert_eq!(bo.post_to(&format!("{path}/leaving"), &[]).await.status, 404, "twice");
    })
    .await;
}

#[tokio::test]
async fn members_are_promoted_demoted_and_leave_but_one_representative_stays() {
    Site::run(|site| async move {
        let (amina_id, amina) = site.member("amina@example.org", &[]).await;
        let (bo_id, bo) = site.member("bo@example.org", &[]).await;
        let path = enter(&amina, "City of Tamda", "", "").await;
        join(&bo, &path).await;
        assert!(button(&site, &amina, (&path, bo_id), "promote").await.is_none(), "not confirmed");
        press(&site, &amina, (&path, bo_id), "confirm").await.ok();
        for answer in ["demote", "end"] {
            let kept = press(&site, &amina, (&path, amina_id), answer).await;
            assert_eq!(kept.status, 422, "{answer}");
            assert!(kept.text(".error-summary").contains("needs a representative"));
        }
        let kept = amina.submit(amina.see(&path).await.form("#leave")).await;
        assert!(kept.status.is_client_error());
        assert_eq!(site.visitor().see(&path).await.texts("aside .note li").len(), 2);
        let promote = button(&site, &amina, (&path, bo_id), "promote").await.unwrap();
        amina.submit(promote.clone()).await.ok();
        assert_eq!(amina.submit(promote).await.status, 409);
        assert_eq!(press(&site, &bo, (&path, amina_id), "demote").await.status, 200);
        assert_eq!(amina.get(&format!("{path}/members")).await.status, 404);
        press(&site, &bo, (&path, amina_id), "end").await.ok();
        assert_eq!(site.visitor().see(&path).await.texts("aside .note li"), ["Bo Representative"]);
        let left = bo.submit(bo.see(&path).await.form("#leave")).await.ok();
        assert!(left.text(".banner--ok").contains("left"), "nobody else was there");
        let sql = "select count(*) from events where verb::text like 'membership_%'";
        assert_eq!(site.count(sql).await, 6);
    })
    .await;
}

#[tokio::test]
async fn the_last_representative_who_wants_to_leave_is_told_what_to_do_first() {
    Site::run(|site| async move {
        let (_, amina) = site.member("amina@example.org", &[]).await;
        let (bo_id, bo) = site.member("bo@example.org", &[]).await;
        let path = enter(&amina, "City of Tamda", "", "").await;
        join(&bo, &path).await;
        press(&site, &amina, (&path, bo_id), "confirm").await.ok();
        let kept = amina.submit(amina.see(&path).await.form("#leave")).await;
        assert!(kept.text("main").contains("needs a representative"), "{}", kept.text("main"));
    })
    .await;
}

#[tokio::test]
async fn an_address_under_the_domain_of_a_verified_organisation_is_in_at_once() {
    Site::run(|site| async move {
        let (_, amina) = site.member("amina@tamda.example", &[]).await;
        let (_, bo) = site.member("bo@mail.tamda.example", &[]).await;
        let (_, chen) = site.member("chen@nottamda.example", &[]).await;
        let path = enter(&amina, "City of Tamda", "https://tamda.example", "tamda.example").await;
        assert!(join(&bo, &path).await.text(".banner--ok").contains("You belong"));
        assert!(join(&chen, &path).await.text(".banner--ok").contains("asked to join"));
        let members = amina.see(&format!("{path}/members")).await;
        assert_eq!(members.texts(".sheet .badge"), ["Asking to join", "Representative", "Member"]);
        assert_eq!(site.mail().await.len(), 1, "only about the one who asks");
        let unverified = enter(&amina, "Port of Tamda", "", "tamda.example").await;
        assert!(join(&bo, &unverified).await.text(".banner--ok").contains("asked to join"));
    })
    .await;
}

#[tokio::test]
async fn strangers_find_no_door_and_visitors_are_led_to_sign_in() {
    Site::run(|site| async move {
        let (amina_id, amina) = site.member("amina@example.org", &[]).await;
        let (_, bo) = site.member("bo@example.org", &[]).await;
        let (path, visitor) = (enter(&amina, "City of Tamda", "", "").await, site.visitor());
        let own = enter(&bo, "City of Nordvik", "", "").await;
        let mut forms = vec![button(&site, &amina, (&path, amina_id), "demote").await.unwrap()];
        forms.push(amina.see(&format!("{path}/edit")).await.form("#organisation"));
        let files = amina.see(&format!("{path}/files")).await;
        forms.push(files.form("#upload-logo").attach("file", "a.png", b"x"));
        for form in &forms {
            let mine = form.clone().fill("token", &bo.token().await);
            assert_eq!(bo.post(mine).await.status, 404, "{}", form.action);
            let shown = visitor.post(form.clone().fill("token", &visitor.token().await)).await;
            assert!(shown.header("location").starts_with("/sign-in?next="), "{}", form.action);
            assert_eq!(bo.post(form.clone()).await.status, 403, "with another's token");
        }
        for page in ["edit", "members", "files"].map(|it| format!("{path}/{it}")) {
            assert_eq!(bo.get(&page).await.status, 404);
            let door = format!("/sign-in?next={}", page.replace('/', "%2F"));
            assert_eq!(visitor.knock(&page).await.header("location"), door);
        }
        for page in ["/organisations/new", "/account/organisations"] {
            assert!(visitor.knock(page).await.header("location").starts_with("/sign-in"));
        }
        assert!(
            visitor.see(&path).await.links("aside a").contains(&format!("/sign-in?next={path}"))
        );
        let foreign = forms[0].action.replace(&path, &own);
        assert_eq!(
            bo.post_to(&foreign, &[("answer", "end")]).await.status,
            404,
            "another's member"
        );
        assert_eq!(amina.post_to(&forms[0].action, &[("answer", "praise")]).await.status, 400);
        assert_eq!(amina.get("/organisations/999999/edit").await.status, 404);
        assert_eq!(site.count("select count(*) from memberships where role = 'member'").await, 0);
    })
    .await;
}

#[tokio::test]
async fn editing_what_was_verified_takes_the_verification_away() {
    Site::run(|site| async move {
        let (_, amina) = site.member("amina@tamda.example", &[]).await;
        for (field, value, stays) in [
            ("about", "By a lake", true),
            ("site", "https://new.tamda.example/", true),
            ("country", "SEN", true),
            ("name", "Town of Tamda", false),
            ("kind", "government", false),
            ("mail_domain", "evil.example", false),
        ] {
            let name = format!("Tamda for {field}");
            let path = enter(&amina, &name, "https://tamda.example", "tamda.example").await;
            let form = amina.see(&format!("{path}/edit")).await.form("#organisation");
            let screen = amina.submit(form.fill(field, value)).await.ok();
            let meta = screen.text(".result__meta");
            assert_eq!(meta.contains("Verified on"), stays, "{field}");
            let form = amina.see(&format!("{path}/edit")).await.form("#organisation");
            assert!(form.fields.contains(&(field.to_owned(), value.to_owned())));
            let taken = amina.submit(form.fill("name", "UNHCR").fill("about", "typed")).await;
            assert_eq!(taken.status, 422);
            assert!(taken.text("#name-problem").contains("already"));
            assert_eq!(taken.text("#about"), "typed");
        }
    })
    .await;
}

#[tokio::test]
async fn organisations_are_found_with_their_practices() {
    Site::run(|site| async move {
        let all = site.get("/organisations").await.ok();
        assert_eq!(all.texts(".tasks li").len(), 25);
        assert_eq!(all.texts(".tasks a")[0], "IOM", "most practices first");
        let total = site.count("select count(*) from organisations").await;
        assert_eq!(all.text(".toolbar__count"), format!("{total} organisations"));
        let last = (total + 24) / 25;
        site.get(&format!("/organisations?page={last}")).await.ok();
        assert_eq!(site.get(&format!("/organisations?page={}", last + 1)).await.status, 404);
        let number = all.texts(".tasks .muted")[0].replace(" practices", "");
        let iom = site.get(&all.links(".tasks a")[0]).await.ok();
        let practices = iom.links("section[aria-labelledby='practices'] a");
        assert_eq!(practices.len().to_string(), number);
        let named = site.get(&practices[0]).await.ok();
        assert!(named.text("main").contains("IOM"));
        let find = all.form("#find").fill("q", "migracion").fill("kind", "government");
        let found = found_by(&site, &find).await;
        assert!(found.texts(".tasks a").contains(&"Migración Colombia".to_owned()));
        assert!(found.texts(".tasks a").iter().all(|it| it.to_lowercase().contains("migraci")));
        assert!(found.texts(".tasks small").iter().all(|it| it.starts_with("Government")));
        assert_eq!(found.attributes("#q", "value"), ["migracion"]);
        for nothing in ["%", "_", "\\", "qqqqqq"] {
            let form = all.form("#find").fill("q", nothing);
            assert_eq!(found_by(&site, &form).await.texts(".empty").len(), 1, "{nothing}");
        }
    })
    .await;
}

#[tokio::test]
async fn mails_stop_with_one_click_or_with_the_button_and_the_tray_goes_on() {
    Site::run(|site| async move {
        let (_, amina) = site.member("amina@example.org", &[]).await;
        let (_, bo) = site.member("bo@example.org", &[]).await;
        let (_, chen) = site.member("chen@example.org", &[]).await;
        let (_, dora) = site.member("dora@example.org", &[]).await;
        for (browser, to) in [(&amina, "amina@example.org"), (&bo, "bo@example.org")] {
            let path = enter(browser, &format!("City of {to}"), "", "").await;
            join(&chen, &path).await;
            let mail = site.mail_to(to).await;
            assert!(mail.raw.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
            assert!(mail.raw.contains("List-Unsubscribe: <https://hub.test/unsubscribe/"));
            let link = mail.link("/unsubscribe/");
            let asks = site.get(&link).await.ok();
            assert_eq!(asks.texts("#unsubscribe").len(), 1);
            let forged = link.replace("organisation", "account");
            assert_eq!(site.get(&forged).await.status, 404);
            assert_eq!(site.send(Method::POST, &forged, &FORM, "").await.status, 404);
            let stopped = if to.starts_with("amina") {
                assert_eq!(
                    site.count("select count(*) from notice_settings").await,
                    0,
                    "a look is no click"
                );
                site.send(Method::POST, &link, &FORM, "List-Unsubscribe=One-Click").await
            } else {
                site.visitor().submit(asks.form("#unsubscribe")).await
            };
            assert!(stopped.ok().text("[role='status']").contains("no more mails"));
            join(&dora, &path).await;
            assert_eq!(site.mail().await.len(), 0);
            let tray = browser.see("/account/notifications").await;
            assert_eq!(tray.texts(".unread").len(), 2);
        }
    })
    .await;
}
