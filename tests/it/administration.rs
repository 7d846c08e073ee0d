//! Administration: people, their roles, accounts and second factors; organisations and their verification.

use chrono::Duration;

use crate::support::{Browser, Filled, PASSWORD, Screen, Site};

const ADMINISTRATOR: &[&str] = &["administrator"];
const CAN_ADMINISTER: &str = "
    select count(*) from roles r join people p on p.id = r.person_id
     where r.role = 'administrator' and r.ended_at is null and p.deactivated_at is null";

fn about(id: i64) -> String {
    format!("/admin/people/{id}")
}

/// The form on somebody's page that does something.
async fn act(admin: &Browser<'_>, id: i64, what: &str) -> Filled {
    admin.see(&about(id)).await.form(&format!("main form[action$='/{what}']"))
}

async fn sign_in(site: &Site, email: &str) -> (bool, Screen) {
    let browser = site.visitor();
    let form = browser.see("/sign-in").await.form("#sign-in");
    let screen = browser.submit(form.fill("email", email).fill("password", PASSWORD)).await;
    (browser.is_signed_in(), screen)
}

async fn is_in(browser: &Browser<'_>) -> bool {
    browser.knock("/account").await.status == 200
}

/// What the log says first: who, what, to whom, details.
async fn logged(admin: &Browser<'_>) -> String {
    let row = admin.see("/admin/log").await.texts("tbody tr:first-child td");
    row[1..].join(" | ")
}

/// Asks to join a new organisation of Amina, which is a mail to her.
async fn write_to(amina: &Browser<'_>, asks: &Browser<'_>, name: &str) -> String {
    let form = amina.see("/organisations/new").await.form("#organisation");
    let form = form.fill("name", name).fill("kind", "local_authority");
    let path = amina.post(form).await.header("location").replace("?done=saved", "");
    asks.submit(asks.see(&path).await.form("#join")).await.ok();
    path
}

#[tokio::test]
async fn people_are_found_by_name_address_and_role() {
    Site::run(|site| async move {
        let (emil_id, emil) = site.member("emil@example.org", ADMINISTRATOR).await;
        site.person("bo@nordvik.example", &["reviewer", "editor"]).await;
        site.person("bob_by@example.org", &[]).await;
        let all = emil.see("/admin/people").await;
        assert_eq!(all.texts(".tasks a"), ["Bob_By", "Bo", "Emil"], "newest first");
        assert_eq!(all.texts(".tasks .badge"), ["Reviewer", "Editor", "Administrator"]);
        assert!(all.links(".tasks a").contains(&about(emil_id)));
        for (query, found) in [
            ("q=BO", &["Bob_By", "Bo"][..]),
            ("q=nordvik", &["Bo"]),
            ("q=n_r", &[]),
            ("q=b_", &["Bob_By"]),
            ("q=%25", &[]),
            ("q=%27%5C", &[]),
            ("role=editor", &["Bo"]),
            ("role=administrator&q=example.org", &["Emil"]),
            ("role=moderator", &[]),
            ("role=nonsense", &["Bob_By", "Bo", "Emil"]),
        ] {
            let screen = emil.see(&format!("/admin/people?{query}")).await;
            assert_eq!(screen.texts(".tasks a"), found, "{query}");
            assert_eq!(screen.texts(".empty").len(), usize::from(found.is_empty()));
        }
        let chosen = emil.see("/admin/people?q=bo&role=editor").await.form("#find");
        assert!(chosen.fields.contains(&("role".to_owned(), "editor".to_owned())));
        assert_eq!(emil.get("/admin/people?page=2").await.status, 404);
        assert_eq!(emil.get("/admin/people/999999").await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_role_given_or_ended_ends_all_sessions_and_is_told() {
    Site::run(|site| async move {
        let (_, emil) = site.member("emil@example.org", ADMINISTRATOR).await;
        let (bo_id, bo) = site.member("bo@example.org", &[]).await;
        let grant = act(&emil, bo_id, "roles").await;
        for wrong in ["", "reviewer", "emperor"] {
            let refused = emil.submit(grant.clone().fill("role", wrong)).await;
            assert_eq!(refused.status, 422, "{wrong}");
            assert!(refused.text("#role-problem").contains("Select a role"));
        }
        assert!(is_in(&bo).await);
        let given = emil.submit(grant.clone().fill("role", "reviewer-un")).await.ok();
        assert_eq!(given.texts("section[aria-labelledby='roles'] .sheet__row").len(), 1);
        assert!(given.text("section[aria-labelledby='roles'] .muted").contains("Emil"));
        assert!(!is_in(&bo).await);
        let mail = site.mail_to("bo@example.org").await;
        assert_eq!(mail.subject, "You were given a role: Reviewer, United Nations");
        assert!(!mail.raw.contains("List-Unsubscribe"), "a duty");
        assert_eq!(logged(&emil).await, "Emil | gave a role | Bo | kind: un, Reviewer");
        let bo = site.browser_of(bo_id).await;
        let tray = bo.see("/account/notifications").await.texts(".unread a");
        assert_eq!(tray, ["You were given a role: Reviewer, United Nations"]);
        emil.submit(grant.fill("role", "reviewer-external")).await.ok();
        assert!(is_in(&bo).await, "held already, nothing changed");
        let end = emil.see(&about(bo_id)).await.form("form[action$='/end'][action*='/roles/']");
        let ended = emil.submit(end.clone()).await.ok();
        assert_eq!(ended.texts("form[action*='/roles/']").len(), 0);
        assert_eq!(emil.submit(end.clone()).await.status, 409);
        assert!(!is_in(&bo).await);
        let mail = site.mail_to("bo@example.org").await;
        assert_eq!(mail.subject, "Your role has ended: Reviewer, United Nations");
        assert_eq!(logged(&emil).await, "Emil | ended a role | Bo | kind: un, Reviewer");
        let bo = site.browser_of(bo_id).await;
        assert_eq!(bo.see("/account/notifications").await.texts(".unread a").len(), 2);
        let (chen_id, _) = site.member("chen@example.org", &["moderator"]).await;
        let foreign = end.action.replace(&about(bo_id), &about(chen_id));
        assert_eq!(emil.post_to(&foreign, &[]).await.status, 409, "not a role of this person");
    })
    .await;
}

#[tokio::test]
async fn nobody_changes_their_own_roles_or_account() {
    Site::run(|site| async move {
        let (emil_id, emil) = site.member("emil@example.org", ADMINISTRATOR).await;
        site.person("irina@example.org", ADMINISTRATOR).await;
        let own = emil.see(&about(emil_id)).await;
        assert!(
            own.text("section[aria-labelledby='roles']").contains("Nobody changes their own roles")
        );
        let forms = own.attributes("main form", "action");
        assert_eq!(forms, [format!("{}/sessions/end", about(emil_id))]);
        let role = site.count("select id from roles order by id limit 1").await;
        for (what, field) in [
            ("roles".to_owned(), ("role", "editor")),
            (format!("roles/{role}/end"), ("", "")),
            ("deactivation".to_owned(), ("", "")),
            ("factor-removal".to_owned(), ("", "")),
        ] {
            let screen = emil.post_to(&format!("{}/{what}", about(emil_id)), &[field]).await;
            assert_eq!(screen.status, 403, "{what}");
        }
        assert_eq!(site.count(CAN_ADMINISTER).await, 2);
        assert_eq!(site.count("select count(*) from events where actor_id is not null").await, 0);
    })
    .await;
}

/// Two administrators send a form against each other in the same moment.
async fn duel(what: [&str; 2]) {
    Site::run(|site| async move {
        let (emil_id, emil) = site.member("emil@example.org", ADMINISTRATOR).await;
        let (irina_id, irina) = site.member("irina@example.org", ADMINISTRATOR).await;
        let (one, two) = (act(&emil, irina_id, what[0]).await, act(&irina, emil_id, what[1]).await);
        // Both have a connection at hand.
        tokio::join!(emil.see("/admin"), irina.see("/admin"));
        tokio::join!(emil.post(one), irina.post(two));
        assert_eq!(site.count(CAN_ADMINISTER).await, 1, "{what:?}");
    })
    .await;
}

#[tokio::test]
async fn the_last_administrator_keeps_the_role() {
    for _ in 0..3 {
        duel(["end", "end"]).await;
    }
}

#[tokio::test]
async fn the_last_administrator_keeps_the_account() {
    for _ in 0..3 {
        duel(["deactivation", "deactivation"]).await;
    }
}

#[tokio::test]
async fn an_administrator_whose_role_ends_cannot_shut_out_the_last_other_one() {
    for _ in 0..3 {
        duel(["deactivation", "end"]).await;
    }
}

#[tokio::test]
async fn a_deactivated_account_is_shut_until_it_is_reactivated() {
    Site::run(|site| async move {
        let (_, emil) = site.member("emil@example.org", ADMINISTRATOR).await;
        let (bo_id, bo) = site.member("bo@example.org", &[]).await;
        assert!(sign_in(&site, "bo@example.org").await.0);
        let deactivate = act(&emil, bo_id, "deactivation").await;
        let shut = emil.submit(deactivate.clone()).await.ok();
        assert_eq!(shut.texts(".badge--error"), ["Deactivated"]);
        assert_eq!(emil.submit(deactivate).await.status, 409);
        assert_eq!(logged(&emil).await, "Emil | deactivated | Bo | ");
        assert!(!is_in(&bo).await);
        let (inside, refused) = sign_in(&site, "bo@example.org").await;
        let nobody = sign_in(&site, "nobody@example.org").await.1;
        assert_eq!((inside, refused.status), (false, nobody.status));
        assert_eq!(refused.text("#password-problem"), nobody.text("#password-problem"));
        assert_eq!(emil.see("/admin/people?q=bo").await.texts(".badge--error").len(), 1);
        let reactivate = act(&emil, bo_id, "reactivation").await;
        assert!(emil.submit(reactivate.clone()).await.ok().texts(".badge--error").is_empty());
        assert_eq!(emil.submit(reactivate).await.status, 409);
        assert_eq!(logged(&emil).await, "Emil | reactivated | Bo | ");
        assert!(!is_in(&bo).await, "old sessions do not come back");
        assert!(sign_in(&site, "bo@example.org").await.0);
    })
    .await;
}

#[tokio::test]
async fn sessions_are_ended_everywhere_but_here() {
    Site::run(|site| async move {
        let (emil_id, emil) = site.member("emil@example.org", ADMINISTRATOR).await;
        let (bo_id, bo) = site.member("bo@example.org", &[]).await;
        let (phone, other) = (site.browser_of(bo_id).await, site.browser_of(emil_id).await);
        let listed = emil.see(&about(bo_id)).await;
        assert_eq!(listed.texts("section[aria-labelledby='sessions'] .sheet__row").len(), 2);
        let ended = emil.submit(act(&emil, bo_id, "sessions/end").await).await.ok();
        assert!(ended.texts("section[aria-labelledby='sessions'] .sheet__row").is_empty());
        assert!(!is_in(&bo).await && !is_in(&phone).await);
        assert_eq!(logged(&emil).await, "Emil | ended sessions | Bo | ");
        emil.submit(act(&emil, emil_id, "sessions/end").await).await.ok();
        assert!(is_in(&emil).await && !is_in(&other).await);
    })
    .await;
}

#[tokio::test]
async fn removing_a_second_factor_takes_two_administrators() {
    Site::run(|site| async move {
        let (_, emil) = site.member("emil@example.org", ADMINISTRATOR).await;
        let (_, irina) = site.member("irina@example.org", ADMINISTRATOR).await;
        let (bo_id, bo) = site.member("bo@example.org", &[]).await;
        let none = emil.see(&about(bo_id)).await;
        assert!(none.texts("form[action$='/factor-removal']").is_empty());
        assert_eq!(
            emil.post_to(&format!("{}/factor-removal", about(bo_id)), &[]).await.status,
            409
        );
        site.give_factor(bo_id).await;
        let propose = act(&emil, bo_id, "factor-removal").await;
        let proposed = emil.submit(propose.clone()).await.ok();
        assert!(proposed.text("section[aria-labelledby='security']").contains("Emil has proposed"));
        assert!(proposed.texts("form[action$='/factor-removal']").is_empty());
        assert_eq!(emil.submit(propose).await.status, 409, "the same administrator twice");
        assert!(is_in(&bo).await);
        let waiting = irina.see("/admin").await;
        assert_eq!(waiting.text("li:has(a[href='/admin/people']) .count"), "1");
        let confirm = act(&irina, bo_id, "factor-removal").await;
        let removed = irina.submit(confirm.clone()).await.ok();
        assert!(removed.text(".pairs").contains("Second factoroff"), "{}", removed.text(".facts"));
        assert_eq!(irina.submit(confirm).await.status, 409);
        assert!(!is_in(&bo).await);
        let mail = site.mail_to("bo@example.org").await;
        assert_eq!(mail.subject, "The second factor was turned off");
        assert_eq!(logged(&emil).await, "Irina | removed the second factor | Bo | ");
        let sql = "select count(*) from events where verb = 'factor_removal_proposed'";
        assert_eq!(site.count(sql).await, 1);
        let bo = site.browser_of(bo_id).await;
        assert_eq!(bo.see("/account/notifications").await.texts(".unread").len(), 1);
        assert!(sign_in(&site, "bo@example.org").await.0);
    })
    .await;
}

#[tokio::test]
async fn a_borrowed_browser_must_prove_who_it_is_before_it_changes_people() {
    Site::run(|site| async move {
        let (_, emil) = site.member("emil@example.org", ADMINISTRATOR).await;
        let (bo_id, _) = site.member("bo@example.org", &[]).await;
        site.give_factor(bo_id).await;
        let page = emil.see(&about(bo_id)).await;
        let mut forms = page.forms().into_iter().filter(|it| it.action.starts_with(&about(bo_id)));
        let mut forms: Vec<_> = forms.by_ref().map(|it| (it, about(bo_id))).collect();
        assert_eq!(forms.len(), 4);
        let settings = emil.see("/admin/settings").await.form("#settings");
        forms.push((settings, "/admin/settings".to_owned()));
        let verify = emil.see("/admin/organisations").await.form("main .sheet form");
        forms.push((verify.press("answer", "verify"), "/admin/organisations".to_owned()));
        site.app.clock.advance(Duration::minutes(11));
        for (form, back) in &forms {
            let door = emil.post(form.clone()).await;
            let wanted = format!("/account/proof?next={}", back.replace('/', "%2F"));
            assert_eq!((door.status.as_u16(), door.header("location")), (303, wanted.as_str()));
        }
        assert_eq!(site.count("select count(*) from events where actor_id is not null").await, 0);
        let grant = forms[0].0.clone();
        let proof = emil.submit(grant.fill("role", "editor")).await.ok().form("#proof");
        assert_eq!(emil.submit(proof.clone().fill("secret", "wrong")).await.status, 422);
        let back = emil.submit(proof.fill("secret", PASSWORD)).await.ok();
        let given = emil.submit(back.form("#grant").fill("role", "editor")).await.ok();
        assert!(given.text("section[aria-labelledby='roles'] .sheet").contains("Editor"));
    })
    .await;
}

#[tokio::test]
async fn the_administration_is_there_only_for_administrators_with_a_second_factor() {
    Site::run(|site| async move {
        let (bare_id, bare) = site.member("emil@example.org", ADMINISTRATOR).await;
        let sql = "update people set factor_since = null, factor_seed = null where id = $1";
        sqlx::query(sql).bind(bare_id).execute(&site.db).await.unwrap();
        let roles = ["reviewer", "editor", "chief_editor", "moderator"];
        let (_, dora) = site.member("dora@example.org", &roles).await;
        let (bo_id, bo) = site.member("bo@example.org", &[]).await;
        let (person, visitor) = (about(bo_id), site.visitor());
        let pages = [
            "/admin",
            "/admin/jobs",
            "/admin/log",
            "/admin/mail",
            "/admin/organisations",
            "/admin/people",
            "/admin/settings",
            &person,
        ];
        let acts = [
            "roles",
            "deactivation",
            "reactivation",
            "sessions/end",
            "factor-removal",
            "roles/1/end",
        ];
        let mut acts: Vec<_> = acts.iter().map(|it| format!("{person}/{it}")).collect();
        acts.extend(
            ["jobs/1/retry", "mail/1/retry", "organisations/1/verification", "settings"]
                .map(|it| format!("/admin/{it}")),
        );
        for (browser, status, door) in [
            (&bare, 303, "/account/second-factor"),
            (&dora, 404, ""),
            (&bo, 404, ""),
            (&visitor, 303, "/sign-in?next="),
        ] {
            for page in pages {
                let screen = browser.knock(page).await;
                assert_eq!(screen.status, status, "{page}");
                assert!(screen.header("location").starts_with(door), "{page}");
            }
            for act in &acts {
                let screen = browser.post_to(act, &[("role", "administrator")]).await;
                assert_eq!(screen.status, status, "{act}");
                assert!(screen.header("location").starts_with(door), "{act}");
            }
        }
        assert!(bo.see("/").await.links("a[href='/admin']").is_empty());
        assert_eq!(site.count("select count(*) from events where actor_id is not null").await, 0);
    })
    .await;
}

#[tokio::test]
async fn administrators_verify_organisations_but_not_their_own() {
    Site::run(|site| async move {
        let (_, emil) = site.member("emil@example.org", ADMINISTRATOR).await;
        let (_, amina) = site.member("amina@example.org", &[]).await;
        let path = write_to(&amina, &emil, "City of Tamda").await;
        site.mail().await;
        let first = "main .sheet__row:first-child";
        let row = emil.see("/admin/organisations").await;
        assert_eq!(row.links(&format!("{first} p:first-child a")), [path.as_str()]);
        let verify = row.form(&format!("{first} form")).press("answer", "verify");
        assert_eq!(emil.submit(verify.clone()).await.status, 403, "asks to belong to it");
        emil.submit(emil.see(&path).await.form("#leave")).await.ok();
        emil.submit(verify.clone()).await.ok();
        assert_eq!(emil.submit(verify.clone()).await.status, 409);
        assert_eq!(logged(&emil).await, "Emil | verified | City of Tamda | ");
        let mail = site.mail_to("amina@example.org").await;
        assert_eq!(mail.subject, "City of Tamda has been verified");
        assert_eq!(amina.see("/account/notifications").await.texts(".unread").len(), 2);
        assert!(site.visitor().see(&path).await.text(".result__meta").contains("Verified on"));
        let back = emil.see("/admin/organisations").await;
        let back = back.forms().into_iter().find(|it| it.action == verify.action).unwrap();
        emil.submit(back.press("answer", "unverify")).await.ok();
        assert_eq!(logged(&emil).await, "Emil | took back the verification of | City of Tamda | ");
        assert!(site.visitor().see(&path).await.text(".result__meta").contains("Not yet verified"));
    })
    .await;
}

#[tokio::test]
async fn a_verification_is_not_taken_back_by_an_unclear_answer() {
    Site::run(|site| async move {
        let (_, emil) = site.member("emil@example.org", ADMINISTRATOR).await;
        let (_, amina) = site.member("amina@example.org", &[]).await;
        let path =
            write_to(&amina, &site.member("bo@example.org", &[]).await.1, "City of Tamda").await;
        let act = format!("/admin{path}/verification");
        let page = emil.see("/admin/organisations").await;
        let verify = page.forms().into_iter().find(|it| it.action == act).unwrap();
        sqlx::query(
            "update organisations set name = 'Ministry of Tamda' where name = 'City of Tamda'",
        )
        .execute(&site.db)
        .await
        .unwrap();
        let stale = emil.post(verify.press("answer", "verify")).await;
        assert_eq!(stale.status, 409, "it is another one by now");
        let page = emil.see("/admin/organisations").await;
        let verify = page.forms().into_iter().find(|it| it.action == act).unwrap();
        emil.submit(verify.press("answer", "verify")).await.ok();
        for answer in ["", "praise"] {
            assert_eq!(emil.post_to(&act, &[("answer", answer)]).await.status, 400, "{answer}");
        }
        assert!(site.visitor().see(&path).await.text(".result__meta").contains("Verified on"));
    })
    .await;
}
