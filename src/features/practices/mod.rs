//! The Repository of Practices: what somebody did to carry out the Compact, searched, filtered, read and exported.

mod cards;
mod exports;
mod facets;
mod list;
pub mod model;
mod show;
pub mod store;

use axum::Router;
use axum::routing::get;

pub use cards::{CardView, MapView, latest, summary_line};
pub use facets::{OBJECTIVE, PRINCIPLE, REGION};
pub use store::{everything, under};

use crate::app::App;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/practices", get(list::index))
        .route("/practices.atom", get(exports::atom))
        .route("/practices.csv", get(exports::csv))
        .route("/practices.json", get(exports::json))
        .route("/practices/count", get(list::count))
        .route("/practices/{id}", get(show::show))
        .route("/practices/{id}/versions/{n}", get(show::version))
}
