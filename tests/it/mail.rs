//! Mail and jobs: at least once, recognisably once, never lost.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use chrono::Duration;
use hub::config::Hidden;
use hub::services::database;
use hub::services::postgres::{Embedded, Purpose};
use hub::work;

use crate::process::{Program, data};
use crate::support::{Mail, Post, Site};

/// The same database, with a mail server instead of the folder.
fn by_post(site: &Site, post: &Post) -> Site {
    let address = post.address();
    let posting = Site::with(site.db.clone(), |config| config.smtp = Some(Hidden(address)));
    let app = hub::app::App { clock: site.app.clock.clone(), ..posting.app };
    Site::with_app(site.db.clone(), app)
}

async fn ask_for_reset(site: &Site, email: &str) {
    let visitor = site.visitor();
    let form = visitor.see("/ar/password-reset").await.form("#reset-ask");
    visitor.submit(form.fill("email", email)).await.ok();
}

fn message_id(mail: &Mail) -> String {
    let line = mail.raw.lines().find(|it| it.starts_with("Message-ID:")).unwrap();
    line["Message-ID:".len()..].trim().to_owned()
}

#[tokio::test]
async fn a_mail_goes_out_over_smtp_in_the_readers_language() {
    Site::run(|site| async move {
        let post = Post::open().await;
        let site_by_post = by_post(&site, &post);
        site.person("amina@example.org", &[]).await;
        sqlx::query("update people set language = 'ar'").execute(&site.db).await.unwrap();
        ask_for_reset(&site_by_post, "amina@example.org").await;
        assert_eq!(site.count("select count(*) from mails where body_text is not null").await, 1);
        work::run_due(&site_by_post.app).await.unwrap();
        let taken = post.taken();
        assert_eq!(taken.len(), 1);
        let mail = &taken[0];
        assert_eq!((mail.to.as_str(), mail.subject.as_str()), ("amina@example.org", "تعيين كلمة مرور جديدة"));
        assert!(mail.html.contains("<html lang=\"ar\" dir=\"rtl\">"));
        assert!(mail.link("/ar/password-reset/").len() > 43);
        assert!(mail.raw.contains("Auto-Submitted: auto-generated"));
        assert!(!mail.raw.contains("List-Unsubscribe"), "a duty cannot be stopped");
        let left = "select count(*) from mails where state = 'sent' and body_text is null and body_html is null";
        assert_eq!(site.count(left).await, 1, "links are not kept");
        assert_eq!(work::run_due(&site_by_post.app).await.unwrap(), 0, "and it is not sent again");
    })
    .await;
}

#[tokio::test]
async fn a_server_that_refuses_is_tried_again_and_given_up_after_eight_times() {
    Site::run(|site| async move {
        let attempts = Arc::new(AtomicU32::new(0));
        let counted = attempts.clone();
        let post = Post::reacting(move |_| {
            let number = counted.fetch_add(1, Ordering::SeqCst);
            Some(if number < 8 { "451 not now" } else { "250 taken" })
        })
        .await;
        let site_by_post = by_post(&site, &post);
        ask_for_reset(&site_by_post, "amina@example.org").await;
        for (attempt, minutes) in [(1, 1), (2, 5), (3, 30), (4, 120), (5, 720), (6, 720), (7, 720)]
        {
            work::run_due(&site_by_post.app).await.unwrap();
            assert_eq!(attempts.load(Ordering::SeqCst), attempt);
            site.app.clock.advance(Duration::minutes(minutes) - Duration::seconds(1));
            work::run_due(&site_by_post.app).await.unwrap();
            assert_eq!(attempts.load(Ordering::SeqCst), attempt, "not before its time");
            site.app.clock.advance(Duration::minutes(minutes / 10 + 1));
        }
        work::run_due(&site_by_post.app).await.unwrap();
        assert_eq!(site.count("select count(*) from mails where state = 'failed'").await, 1);
        assert_eq!(site.count("select count(*) from jobs where failed_at is not null").await, 1);
        site.app.clock.advance(Duration::days(3));
        work::run_due(&site_by_post.app).await.unwrap();
        assert_eq!(attempts.load(Ordering::SeqCst), 8, "it waits for somebody to decide");

        let (_, admin) = site.member("emil@example.org", &["administrator"]).await;
        let page = admin.see("/admin/mail?state=failed").await;
        let link = page.links(".table a").remove(0);
        let page = admin.see(&link).await;
        assert!(page.body().contains("not now"));
        admin.submit(page.form("#retry")).await.ok();
        work::run_due(&site_by_post.app).await.unwrap();
        assert_eq!(post.taken().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_mail_server_that_is_away_loses_nothing() {
    Site::run(|site| async move {
        let post = Post::open().await;
        let mut nobody = Post::open().await;
        nobody.port = 1;
        let away = by_post(&site, &nobody);
        ask_for_reset(&away, "amina@example.org").await;
        work::run_due(&away.app).await.unwrap();
        assert_eq!(site.count("select count(*) from mails where state = 'queued'").await, 1);
        site.app.clock.advance(Duration::minutes(2));
        let back = by_post(&site, &post);
        work::run_due(&back.app).await.unwrap();
        assert_eq!(post.taken().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_mail_without_a_job_is_found_within_the_hour() {
    Site::run(|site| async move {
        work::run_due(&site.app).await.unwrap();
        ask_for_reset(&site, "amina@example.org").await;
        sqlx::query("delete from jobs").execute(&site.db).await.unwrap();
        assert_eq!(site.mail().await.len(), 0);
        site.app.clock.advance(Duration::minutes(61));
        assert_eq!(site.mail().await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn of_two_workers_one_does_a_job_and_a_dead_ones_job_is_taken_over() {
    Site::run(|site| async move {
        work::run_due(&site.app).await.unwrap();
        ask_for_reset(&site, "amina@example.org").await;
        let (one, other) = tokio::join!(work::run_due(&site.app), work::run_due(&site.app));
        assert_eq!(one.unwrap() + other.unwrap(), 1);

        ask_for_reset(&site, "amina@example.org").await;
        // A worker took the job and died.
        let sql = "update jobs set leased_until = $1, attempts = 1 where done_at is null";
        let until = site.app.clock.now() + Duration::seconds(60);
        sqlx::query(sql).bind(until).execute(&site.db).await.unwrap();
        assert_eq!(work::run_due(&site.app).await.unwrap(), 0, "it may still be at it");
        site.app.clock.advance(Duration::seconds(61));
        assert_eq!(work::run_due(&site.app).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn regular_tasks_come_once_also_after_a_week_of_downtime() {
    Site::run(|site| async move {
        work::run_due(&site.app).await.unwrap();
        site.app.clock.advance(Duration::days(7));
        let (one, other) = tokio::join!(work::run_due(&site.app), work::run_due(&site.app));
        assert_eq!(one.unwrap() + other.unwrap(), 2, "sweeping and comparing, once each");
        assert_eq!(work::run_due(&site.app).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn what_is_over_is_swept_away() {
    Site::run(|site| async move {
        site.member("amina@example.org", &[]).await;
        ask_for_reset(&site, "amina@example.org").await;
        site.mail().await;
        site.app.clock.advance(Duration::days(91));
        work::run_due(&site.app).await.unwrap();
        for table in ["sessions", "links", "mails", "buckets", "answers"] {
            let sql = format!("select count(*) from {table}");
            let count: i64 =
                sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(&site.db).await.unwrap();
            assert_eq!(count, 0, "{table}");
        }
    })
    .await;
}

/// The program is killed when the server has a letter and before it can say so; it starts again and sends again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_between_sending_and_noting_it_sends_again_under_the_same_name() {
    let data = data("mail");
    let process = Arc::new(AtomicU32::new(0));
    let victim = process.clone();
    let post = Post::reacting(move |_| {
        let id = victim.swap(0, Ordering::SeqCst);
        if id == 0 {
            return Some("250 taken");
        }
        let killed = std::process::Command::new("kill").arg("-KILL").arg(id.to_string()).status();
        assert!(killed.unwrap().success());
        None
    })
    .await;
    let settings = [("HUB_SMTP", post.address())];
    let mut program = Program::start_with(&data, &settings);
    process.store(program.child.id(), Ordering::SeqCst);
    // The sample people are told of their roles: these are the letters.
    program.child.wait().unwrap();
    assert_eq!(process.load(Ordering::SeqCst), 0, "it was killed by the mail server");
    let before = post.taken().len();
    assert!(before >= 1);

    // A minute passes: what the dead one had in its hands is free.
    let folder = data.join("postgres");
    crate::process::until_gone(&data).await;
    let open = folder.clone();
    let server = tokio::task::spawn_blocking(move || Embedded::start(&open, Purpose::Kept))
        .await
        .unwrap()
        .unwrap();
    let db = database::pool(database::at_socket(server.socket()), 2);
    let queued: i64 = sqlx::query_scalar("select count(*) from mails where state = 'queued'")
        .fetch_one(&db)
        .await
        .unwrap();
    assert!(queued >= 1, "the mail that was sent is not noted as sent");
    sqlx::query("update jobs set leased_until = null").execute(&db).await.unwrap();
    db.close().await;
    tokio::task::spawn_blocking(move || server.stop()).await.unwrap().unwrap();

    let mut program = Program::start_with(&data, &settings);
    program.wait_for(200).await;
    let started = std::time::Instant::now();
    let letters = loop {
        let mut letters: HashMap<String, (String, u32)> = HashMap::new();
        for mail in post.taken() {
            letters.entry(message_id(&mail)).or_insert((mail.to.clone(), 0)).1 += 1;
        }
        if letters.len() >= 6 {
            break letters;
        }
        assert!(started.elapsed().as_secs() < 30, "some letters never came: {letters:?}");
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    };
    assert_eq!(letters.len(), 6, "one for each sample person with a role: {letters:?}");
    let twice: Vec<_> = letters.values().filter(|it| it.1 > 1).collect();
    assert!(!twice.is_empty() && twice.iter().all(|it| it.1 == 2), "{letters:?}");
    program.signal("TERM");
    program.child.wait().unwrap();
    std::fs::remove_dir_all(data).unwrap();
}
