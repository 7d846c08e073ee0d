//! Figures for Prometheus: on a listener of their own, never on the portal's address.

use std::sync::LazyLock;
use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use axum::routing::get;
use axum::{Router, http::header};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use tower::util::BoxCloneSyncService;

use super::edge::Site;
use crate::app::App;
use crate::shared::jobs;

/// Seconds that matter to people who wait.
const BUCKETS: &[f64] = &[0.001, 0.005, 0.02, 0.1, 0.5, 2.0, 6.0, 20.0];

static RECORDER: LazyLock<Option<PrometheusHandle>> = LazyLock::new(|| {
    let builder = PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), BUCKETS)
        .and_then(PrometheusBuilder::install_recorder);
    builder.inspect_err(|error| tracing::warn!("no metrics: {error}")).ok()
});

/// Counts a request by its route and outcome. Stands inside the router, where the route is known.
pub async fn count(request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map(|it| it.as_str().to_owned());
    let (route, method) = (route.unwrap_or_default(), request.method().to_string());
    let started = Instant::now();
    let response = next.run(request).await;
    let status = response.status().as_u16().to_string();
    metrics::counter!("hub_requests_total", "route" => route.clone(), "method" => method, "status" => status)
        .increment(1);
    metrics::histogram!("hub_request_seconds", "route" => route)
        .record(started.elapsed().as_secs_f64());
    response
}

/// What the metrics listener serves.
pub fn site(app: App) -> Site {
    LazyLock::force(&RECORDER);
    let page = move || {
        let app = app.clone();
        async move {
            gauge(&app).await;
            let text = RECORDER.as_ref().map(PrometheusHandle::render).unwrap_or_default();
            ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], text)
        }
    };
    let router: Router = Router::new().route("/metrics", get(page));
    BoxCloneSyncService::new(router)
}

/// What is measured when it is asked for.
async fn gauge(app: &App) {
    metrics::gauge!("hub_pool_connections").set(f64::from(app.db.size()));
    metrics::gauge!("hub_pool_idle").set(count_of(app.db.num_idle()));
    match jobs::backlog(&app.db, app.clock.now()).await {
        Ok((due, oldest, given_up)) => {
            metrics::gauge!("hub_jobs_due").set(count_of(usize::try_from(due).unwrap_or_default()));
            metrics::gauge!("hub_jobs_oldest_seconds").set(oldest);
            metrics::gauge!("hub_jobs_given_up")
                .set(count_of(usize::try_from(given_up).unwrap_or_default()));
            metrics::gauge!("hub_database_up").set(1.0);
        }
        Err(error) => {
            tracing::warn!("the queue cannot be measured: {error}");
            metrics::gauge!("hub_database_up").set(0.0);
        }
    }
}

fn count_of(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}
