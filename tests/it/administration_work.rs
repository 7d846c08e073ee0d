//! Administration: work and mails that were given up, settings, and the log that nobody can change.

use chrono::Duration;

use crate::support::{Browser, PASSWORD, Site};

const ADMINISTRATOR: &[&str] = &["administrator"];

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

/// Fails until it is given up.
async fn give_up(site: &Site) {
    for _ in 0..8 {
        hub::work::run_due(&site.app).await.unwrap();
        site.app.clock.advance(Duration::hours(13));
    }
}

#[tokio::test]
async fn work_and_mails_given_up_are_tried_again() {
    Site::run(|site| async move {
        let emil_id = site.person("emil@example.org", ADMINISTRATOR).await;
        let (_, amina) = site.member("amina@example.org", &[]).await;
        let (_, bo) = site.member("bo@example.org", &[]).await;
        for name in ["Tamda", "Nordvik"] {
            write_to(&amina, &bo, name).await;
        }
        let folder = site.app.config.data.join("mail");
        std::fs::write(&folder, "in the way").unwrap();
        give_up(&site).await;
        let emil = site.browser_of(emil_id).await;
        assert_eq!(
            emil.see("/admin").await.texts("main .count"),
            ["2", "2", "2"],
            "organisations, jobs, mails"
        );
        let mails = "/admin/mail?state=failed";
        let failed = emil.see("/admin/jobs?state=failed").await;
        assert_eq!(failed.texts("tbody td.num"), ["8", "8"]);
        assert!(failed.texts("tbody td:last-child").iter().all(|it| !it.is_empty()));
        let failed_mails = emil.see(mails).await.links("tbody a");
        std::fs::remove_file(&folder).unwrap();
        let retry = failed.forms().into_iter().rfind(|it| it.action.ends_with("/retry")).unwrap();
        assert_eq!(emil.submit(retry.clone()).await.status, 200);
        assert_eq!(emil.submit(retry).await.status, 409);
        assert!(logged(&emil).await.starts_with("Emil | tried a job again"));
        let retry = emil.see(&failed_mails[0]).await.form("#retry");
        emil.submit(retry.clone()).await.ok();
        assert_eq!(emil.submit(retry).await.status, 409);
        assert!(logged(&emil).await.starts_with("Emil | sent a mail again"));
        hub::work::run_due(&site.app).await.unwrap();
        assert_eq!(emil.see(mails).await.texts("tbody tr").len(), 0);
        assert_eq!(emil.see("/admin/mail?state=written").await.texts("tbody tr").len(), 2);
        let mail = emil.see(&failed_mails[0]).await;
        assert!(mail.text(".mail-text").contains("To: amina@example.org"));
        assert_eq!(site.count("select count(*) from mails where body_text is not null").await, 0);
        std::fs::remove_dir_all(&folder).unwrap();
        let erased = emil.see(&failed_mails[0]).await;
        assert_eq!(
            (erased.texts(".mail-text").len(), erased.text("main .muted")),
            (0, "erased".to_owned())
        );
    })
    .await;
}

#[tokio::test]
async fn a_portal_closed_to_new_accounts_says_so_and_takes_none() {
    Site::run(|site| async move {
        let (_, emil) = site.member("emil@example.org", ADMINISTRATOR).await;
        let visitor = site.visitor();
        let form = visitor.see("/sign-up").await.form("#sign-up");
        let form = form.fill("name", "Chen").fill("email", "chen@example.org");
        let form = form.fill("password", PASSWORD).tick("agree", "yes");
        let settings = emil.see("/admin/settings").await.form("#settings");
        let closed = emil.submit(settings.clone().untick("sign_up_open")).await.ok();
        assert!(closed.attributes("#sign_up_open[checked]", "id").is_empty());
        assert_eq!(logged(&emil).await, "Emil | changed a setting |  | sign_up_open: false");
        emil.submit(settings.clone().untick("sign_up_open")).await.ok();
        let refused = visitor.submit(form.clone()).await;
        assert_eq!(refused.status, 422);
        for screen in [refused, visitor.see("/sign-up").await] {
            assert!(screen.text(".empty").contains("No new accounts are taken"));
            assert!(screen.texts("#sign-up").is_empty());
        }
        assert_eq!(site.count("select count(*) from sign_ups").await, 0);
        emil.submit(settings).await.ok();
        assert_eq!(visitor.post(form).await.header("location"), "/sign-up/sent");
        let sql = "select count(*) from events where verb = 'setting_changed'";
        assert_eq!(site.count(sql).await, 2);
    })
    .await;
}

#[tokio::test]
async fn the_log_is_read_by_deed_and_person_and_never_changed() {
    Site::run(|site| async move {
        let (emil_id, emil) = site.member("emil@example.org", ADMINISTRATOR).await;
        let (bo_id, _) = site.member("bo@example.org", &[]).await;
        for act in ["deactivation", "reactivation"] {
            let form = emil.see(&format!("/admin/people/{bo_id}")).await;
            emil.submit(form.form(&format!("form[action$='/{act}']"))).await.ok();
        }
        for (query, lines) in [
            ("verb=person_deactivated".to_owned(), 1),
            (format!("person={bo_id}"), 2),
            (format!("person={emil_id}&verb=person_reactivated"), 1),
            ("person=999999".to_owned(), 0),
        ] {
            let screen = emil.see(&format!("/admin/log?{query}")).await;
            assert_eq!(screen.texts("tbody tr").len(), lines, "{query}");
        }
        let before = site.count("select count(*) from events").await;
        for sql in [
            "update events set actor_id = null where actor_id is not null",
            "update events set detail = '{}'",
            "delete from events where actor_id is not null",
            "delete from practices",
        ] {
            assert!(sqlx::query(sql).execute(&site.db).await.is_err(), "{sql}");
        }
        assert_eq!(site.count("select count(*) from events").await, before);
    })
    .await;
}

#[tokio::test]
async fn a_mail_sent_again_leaves_no_job_given_up() {
    Site::run(|site| async move {
        let emil_id = site.person("emil@example.org", ADMINISTRATOR).await;
        let (_, amina) = site.member("amina@example.org", &[]).await;
        let (_, bo) = site.member("bo@example.org", &[]).await;
        write_to(&amina, &bo, "Tamda").await;
        let folder = site.app.config.data.join("mail");
        std::fs::write(&folder, "in the way").unwrap();
        give_up(&site).await;
        std::fs::remove_file(&folder).unwrap();
        let emil = site.browser_of(emil_id).await;
        let mail = emil.see("/admin/mail?state=failed").await.links("tbody a").remove(0);
        emil.submit(emil.see(&mail).await.form("#retry")).await.ok();
        hub::work::run_due(&site.app).await.unwrap();
        assert_eq!(emil.see("/admin/mail?state=written").await.texts("tbody tr").len(), 1);
        assert_eq!(emil.see("/admin/jobs?state=failed").await.texts("tbody tr").len(), 0);
    })
    .await;
}

#[tokio::test]
async fn the_log_cannot_be_emptied() {
    Site::run(|site| async move {
        let sql = "truncate events cascade";
        assert!(sqlx::query(sql).execute(&site.db).await.is_err());
        assert!(site.count("select count(*) from events").await > 0);
    })
    .await;
}
