//! The whole site: features merged, layers in order.

use std::any::Any;
use std::time::Duration;

use axum::body::Body;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderName, Request, Response};
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Router, middleware};
use tower::ServiceBuilder;
use tower::util::BoxCloneSyncService;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::{DefaultOnResponse, TraceLayer};

use crate::app::App;
use crate::error::Error;
use crate::features::{
    accounts, admin, countries, home, machines, notifications, objectives, organisations, pages,
    practices, principles,
};
use crate::web::edge::Site;
use crate::web::frame::{Frame, frame};
use crate::web::shelf::{Shelf, shelf};
use crate::web::{assets, headers, metrics, origin, page};

/// Largest form; uploads will have a limit of their own.
const FORM: usize = 256 * 1024;
/// The whole request, its body included; the frame is stricter with most.
const REQUEST: Duration = Duration::from_secs(125);
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Every page, form and file.
fn routes() -> Router<App> {
    Router::new()
        .merge(accounts::routes())
        .merge(admin::routes())
        .merge(countries::routes())
        .merge(home::routes())
        .merge(machines::routes())
        .merge(notifications::routes())
        .merge(objectives::routes())
        .merge(organisations::routes())
        .merge(pages::routes())
        .merge(practices::routes())
        .merge(principles::routes())
        .route("/static/{name}", get(assets::show))
        .fallback(|| async { Error::NotFound })
        .method_not_allowed_fallback(|| async { axum::http::StatusCode::METHOD_NOT_ALLOWED })
        .layer(DefaultBodyLimit::max(FORM))
        .route_layer(middleware::from_fn(metrics::count))
}

/// The site as one service. Layers stand round the router, not in it: the frame takes the language off the path,
/// so it must come before the route is chosen. The first layer is the outermost.
pub fn site(app: App) -> Site {
    let inner = ServiceBuilder::new()
        .layer(middleware::from_fn_with_state(Frame::new(app.clone()), frame))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(middleware::from_fn_with_state(app.clone(), headers::strict_host))
        .layer(middleware::from_fn_with_state(app.clone(), origin::same_origin))
        .layer(middleware::from_fn_with_state(Shelf::new(app.clone()), shelf))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(5)))
        .service(routes().with_state(app.clone()));
    let outer = ServiceBuilder::new()
        .map_response(|response: Response<_>| response.map(Body::new))
        .layer(SetRequestIdLayer::new(REQUEST_ID, MakeRequestUuid))
        .layer(PropagateRequestIdLayer::new(REQUEST_ID))
        .layer(
            TraceLayer::new_for_http()
                .make_span_with(span)
                .on_response(DefaultOnResponse::new().level(tracing::Level::INFO)),
        )
        .layer(middleware::from_fn_with_state(app, headers::add))
        .layer(TimeoutLayer::with_status_code(axum::http::StatusCode::REQUEST_TIMEOUT, REQUEST))
        .service(inner);
    BoxCloneSyncService::new(outer)
}

/// What every line about a request says: never a token, never an address. Who it was is added once it is known.
fn span(request: &Request<Body>) -> tracing::Span {
    let id = request.headers().get(REQUEST_ID).and_then(|it| it.to_str().ok()).unwrap_or_default();
    let path = page::logged(request.uri().path());
    tracing::info_span!("request", %id, method = %request.method(), %path, person = tracing::field::Empty)
}

/// A fault that stopped a handler is answered like any other fault.
fn panicked(reason: Box<dyn Any + Send>) -> Response<Body> {
    let text = reason
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| reason.downcast_ref::<&str>().map(|it| (*it).to_owned()))
        .unwrap_or_default();
    Error::from(anyhow::anyhow!("a handler panicked: {text}")).into_response()
}
