//! Counting what a visitor does: by account, or by network for those who have none.

use super::page::Page;
use crate::app::App;
use crate::error::Result;
use crate::shared::limits::Rule;

/// Takes one from the visitor's bucket.
pub async fn count(page: &Page, app: &App, rule: Rule) -> Result<()> {
    app.config.limits.take(&app.db, rule, &key(page), app.clock.now()).await
}

/// What a visitor's bucket is known by.
pub fn key(page: &Page) -> String {
    match &page.viewer {
        Some(viewer) => format!("person {}", viewer.id),
        None => page.network(),
    }
}
