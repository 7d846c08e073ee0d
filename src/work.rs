//! The worker: every kind of job, and the timetable.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{interval, timeout};
use tracing::Instrument;

use crate::app::App;
use crate::features::accounts;
use crate::shared::jobs::{self, Job, Leased};
use crate::shared::outbox::{self, SendMail};
use crate::shared::{answers, attachments, limits, sessions};

/// How often the queue is looked at while it is empty.
const LOOK: Duration = Duration::from_millis(500);
/// Jobs under way at once.
const AT_ONCE: usize = 4;
/// A sign of life, well within the lease.
const RENEW: Duration = Duration::from_secs(20);
/// For jobs under way when the program is to end.
const DRAIN: Duration = Duration::from_secs(20);

/// To throw away what is over: sessions, links, counts, answers, old mails and jobs, files that nothing refers to.
#[derive(Serialize, Deserialize)]
struct Sweep;

impl Job for Sweep {
    const NAME: &'static str = "sweep";
}

/// To compare what should have been sent with what was queued.
#[derive(Serialize, Deserialize)]
struct Reconcile;

impl Job for Reconcile {
    const NAME: &'static str = "reconcile";
}

/// Does what a job asks for.
async fn perform(app: &App, job: &Leased) -> anyhow::Result<()> {
    match job.name.as_str() {
        SendMail::NAME => {
            let SendMail { mail } = serde_json::from_value(job.data.clone())?;
            outbox::send(app, mail).await
        }
        Sweep::NAME => sweep(app).await,
        Reconcile::NAME => Ok(outbox::reconcile(&app.db, app.clock.now()).await?),
        other => anyhow::bail!("there is no such job: {other}"),
    }
}

/// What follows when a job has been given up.
async fn given_up(app: &App, job: &Leased) -> anyhow::Result<()> {
    if job.name == SendMail::NAME {
        let SendMail { mail } = serde_json::from_value(job.data.clone())?;
        outbox::give_up(&app.db, mail).await?;
    }
    Ok(())
}

async fn timetable(app: &App) -> anyhow::Result<()> {
    let now = app.clock.now();
    jobs::on_time(&app.db, &Sweep, chrono::Duration::hours(1), now).await?;
    jobs::on_time(&app.db, &Reconcile, chrono::Duration::hours(1), now).await
}

async fn sweep(app: &App) -> anyhow::Result<()> {
    let now = app.clock.now();
    sessions::sweep(&app.db, now).await?;
    accounts::sweep(&app.db, now).await?;
    limits::sweep(&app.db, now).await?;
    answers::sweep(&app.db, now).await?;
    outbox::sweep(&app.db, now).await?;
    jobs::sweep(&app.db, now).await?;
    attachments::sweep(app, now).await
}

/// Works until told to stop.
pub async fn run(app: App, mut stop: watch::Receiver<bool>) {
    let mut hands = JoinSet::new();
    let mut look = interval(LOOK);
    while !*stop.borrow() {
        tokio::select! {
            _ = look.tick() => {}
            _ = stop.changed() => break,
        }
        if let Err(error) = timetable(&app).await {
            tracing::warn!("the timetable cannot be read: {error:#}");
            continue;
        }
        while !*stop.borrow() {
            while hands.len() >= AT_ONCE {
                hands.join_next().await;
            }
            match jobs::lease(&app.db, app.clock.now()).await {
                Ok(Some(job)) => {
                    hands.spawn(attend(app.clone(), job, stop.clone()));
                }
                Ok(None) => break,
                Err(error) => {
                    tracing::warn!("the queue cannot be read: {error}");
                    break;
                }
            }
        }
    }
    let drained = timeout(DRAIN, async { while hands.join_next().await.is_some() {} });
    if drained.await.is_err() {
        tracing::warn!("stopped with jobs still under way; their leases end by themselves");
    }
}

/// Does all that is due now, one job after the other; answers how many. What a test calls instead of waiting.
pub async fn run_due(app: &App) -> anyhow::Result<usize> {
    let mut count = 0;
    timetable(app).await?;
    while let Some(job) = jobs::lease(&app.db, app.clock.now()).await? {
        finish(app, &job, perform(app, &job).await).await?;
        count += 1;
    }
    Ok(count)
}

/// Does one job, with a sign of life now and then; gives it back when the program ends in the middle.
async fn attend(app: App, job: Leased, mut stop: watch::Receiver<bool>) {
    let span = tracing::info_span!("job", id = %job.id, name = %job.name, attempt = job.attempts);
    let work = async {
        let started = std::time::Instant::now();
        let mut renew = interval(RENEW);
        let mut done = std::pin::pin!(perform(&app, &job));
        let outcome = loop {
            tokio::select! {
                outcome = &mut done => break outcome,
                _ = renew.tick() => {
                    if let Err(error) = jobs::renew(&app.db, job.id, app.clock.now()).await {
                        tracing::warn!("no sign of life: {error}");
                    }
                }
                () = told_to(&mut stop) => {
                    match timeout(DRAIN / 2, &mut done).await {
                        Ok(outcome) => break outcome,
                        Err(_) => return jobs::let_go(&app.db, job.id).await.map_err(Into::into),
                    }
                }
            }
        };
        let status = if outcome.is_ok() { "done" } else { "failed" };
        metrics::counter!("hub_jobs_total", "name" => job.name.clone(), "outcome" => status)
            .increment(1);
        metrics::histogram!("hub_job_seconds", "name" => job.name.clone())
            .record(started.elapsed().as_secs_f64());
        finish(&app, &job, outcome).await
    };
    if let Err(error) = work.instrument(span).await {
        tracing::warn!(id = %job.id, "a job's outcome could not be noted: {error:#}");
    }
}

/// Ends when the program is to end.
async fn told_to(stop: &mut watch::Receiver<bool>) {
    while !*stop.borrow_and_update() {
        if stop.changed().await.is_err() {
            return;
        }
    }
}

async fn finish(app: &App, job: &Leased, outcome: anyhow::Result<()>) -> anyhow::Result<()> {
    let now = app.clock.now();
    match outcome {
        Ok(()) => jobs::done(&app.db, job.id, now).await?,
        Err(error) => {
            let text = format!("{error:#}");
            // Mail servers like to repeat the address, which is nothing for a log; the table keeps the text.
            let said = if job.name == SendMail::NAME { "a mail server refused" } else { &text };
            tracing::warn!(id = %job.id, name = %job.name, attempt = job.attempts, "a job failed: {said}");
            if jobs::failed(&app.db, job, &text, now).await? {
                given_up(app, job).await?;
            }
        }
    }
    Ok(())
}
