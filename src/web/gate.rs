//! Doors: a handler that takes one of these cannot be reached by anybody who may not.

use std::ops::Deref;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use super::page::Page;
use crate::app::App;
use crate::domain::permission::{Action, Verdict, decide};
use crate::domain::viewer::Viewer;
use crate::error::{Error, Result};

/// What a verdict looks like to the visitor.
pub fn enforce(page: &Page, app: &App, action: Action) -> Result<Viewer> {
    let viewer = page.viewer.as_deref();
    match (decide(viewer, action, app.clock.now()), viewer) {
        (Verdict::Allowed, Some(viewer)) => Ok(viewer.clone()),
        (Verdict::SetUpFactor, _) => Err(Error::SetUpFactor),
        (Verdict::Prove, _) => Err(Error::Prove),
        (Verdict::Hidden, _) => Err(Error::NotFound),
        (Verdict::SignIn, _) | (_, None) => Err(Error::SignIn),
    }
}

macro_rules! doors {
    ($($(#[$doc:meta])* $name:ident = $action:expr),+ $(,)?) => {$(
        $(#[$doc])*
        pub struct $name(pub Viewer);

        impl Deref for $name {
            type Target = Viewer;

            fn deref(&self) -> &Viewer {
                &self.0
            }
        }

        impl FromRequestParts<App> for $name {
            type Rejection = Error;

            async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
                let Ok(page) = Page::from_request_parts(parts, app).await;
                enforce(&page, app, $action).map(Self)
            }
        }
    )+};
}

doors!(
    /// Anybody who is signed in.
    Member = Action::BeMember,
    /// Somebody who has proved lately who they are.
    ProvenMember = Action::ChangeSecurity,
    Administrator = Action::Administer,
    /// An administrator who has proved lately who they are.
    ProvenAdministrator = Action::ChangePeople,
);
