//! Organisations: who takes part, who belongs to them and who may speak for them.

mod edit;
mod files;
mod members;
pub mod model;
mod show;
pub mod store;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

pub use members::tell;

use crate::app::App;
use crate::services::documents;

/// A file and the fields around it.
const UPLOAD: usize = documents::LARGEST + 256 * 1024;

pub fn routes() -> Router<App> {
    let uploads = Router::new()
        .route("/organisations/{id}/files", post(files::upload))
        .layer(DefaultBodyLimit::max(UPLOAD));
    Router::new()
        .route("/account/organisations", get(members::mine))
        .route("/files/{id}", get(files::show))
        .route("/files/{id}/removal", post(files::remove))
        .route("/organisations", get(show::index))
        .route("/organisations", post(edit::create))
        .route("/organisations/new", get(edit::new))
        .route("/organisations/{id}", get(show::show))
        .route("/organisations/{id}/edit", get(edit::edit))
        .route("/organisations/{id}/edit", post(edit::update))
        .route("/organisations/{id}/files", get(files::index))
        .route("/organisations/{id}/leaving", post(members::leave))
        .route("/organisations/{id}/members", get(members::index))
        .route("/organisations/{id}/members/{membership}", post(members::answer))
        .route("/organisations/{id}/membership", post(members::join))
        .merge(uploads)
}
