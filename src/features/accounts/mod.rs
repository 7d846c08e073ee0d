//! People: signing up, in and out, profile, password, second factor, sessions, data, deletion.

mod data;
mod factor;
mod letters;
mod links;
pub mod model;
mod person;
mod profile;
mod recovery;
mod security;
mod sign_in;
mod sign_up;
mod sso;
pub mod store;

use axum::Router;
use axum::routing::{get, post};

pub use factor::{install as install_factor, taken_away as remove_factor};
pub use letters::tell_of_role;
pub use links::sweep;

use crate::app::App;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/account", get(profile::overview))
        .route("/account/address", get(security::address))
        .route("/account/address", post(security::change_address))
        .route("/account/data", get(data::index))
        .route("/account/data.html", post(data::readable))
        .route("/account/data.json", post(data::json))
        .route("/account/deletion", get(data::deletion))
        .route("/account/deletion", post(data::delete))
        .route("/account/password", get(security::password))
        .route("/account/password", post(security::change_password))
        .route("/account/profile", get(profile::edit))
        .route("/account/profile", post(profile::update))
        .route("/account/proof", get(security::proof))
        .route("/account/proof", post(security::prove))
        .route("/account/second-factor", get(factor::index))
        .route("/account/second-factor", post(factor::begin))
        .route("/account/second-factor/codes", post(factor::renew_codes))
        .route("/account/second-factor/confirmation", post(factor::turn_on))
        .route("/account/second-factor/removal", post(factor::turn_off))
        .route("/account/sessions", get(security::sessions))
        .route("/account/sessions/end", post(security::end_others))
        .route("/account/sessions/{id}/end", post(security::end_one))
        .route("/address-undo/{token}", get(links::undo))
        .route("/address-undo/{token}", post(links::keep_old))
        .route("/confirmation/{token}", get(links::confirmation))
        .route("/confirmation/{token}", post(links::confirm))
        .route("/password-reset", get(recovery::ask))
        .route("/password-reset", post(recovery::send))
        .route("/password-reset/sent", get(recovery::sent))
        .route("/password-reset/{token}", get(recovery::open))
        .route("/password-reset/{token}", post(recovery::reset))
        .route("/people/{id}", get(person::show))
        .route("/sign-in", get(sign_in::index))
        .route("/sign-in", post(sign_in::sign_in))
        .route("/sign-in/code", get(sign_in::code))
        .route("/sign-in/code", post(sign_in::enter_code))
        .route("/sign-in/sso", get(sso::back))
        .route("/sign-in/sso", post(sso::begin))
        .route("/sign-out", post(sign_in::sign_out))
        .route("/sign-up", get(sign_up::index))
        .route("/sign-up", post(sign_up::sign_up))
        .route("/sign-up/sent", get(sign_up::sent))
}
