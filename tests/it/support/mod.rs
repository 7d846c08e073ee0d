//! A site of its own for a test, and a browser without JavaScript to look at it.

mod browser;
mod foe;
mod mailbox;
mod people;
mod screen;
mod site;
mod smtp;

pub use browser::{Browser, Filled};
pub use foe::{Dice, FORM, Foe, Target, Who, encoded, odd_values, unlimited};
pub use mailbox::Mail;
pub use people::PASSWORD;
pub use screen::{Screen, folded};
pub use site::{HOST, Site, nowhere};
pub use smtp::Post;

use std::path::{Path, PathBuf};

/// The six languages: code and prefix.
pub const LANGUAGES: [(&str, &str); 6] =
    [("en", ""), ("fr", "/fr"), ("es", "/es"), ("ar", "/ar"), ("ru", "/ru"), ("zh", "/zh")];

/// Every page of the site that a visitor reads, one address for each kind.
pub const PAGES: [&str; 24] = [
    "/",
    "/practices",
    "/practices?q=services&objective=15",
    "/practices?view=map",
    "/practices?view=table",
    "/practices?q=qqqqqq",
    "/practices/4-portugal-national-support-centres",
    "/objectives",
    "/objectives/15",
    "/principles",
    "/principles/child-sensitive",
    "/countries/MAR",
    "/countries/ISL",
    "/about",
    "/about/compact",
    "/about/network",
    "/accessibility",
    "/appearance",
    "/house-rules",
    "/sign-in",
    "/sign-up",
    "/sign-up/sent",
    "/password-reset",
    "/organisations",
];

/// A path in a language: the home page of a prefix has no slash.
pub fn in_language(prefix: &str, path: &str) -> String {
    match (prefix, path) {
        ("", path) => path.to_owned(),
        (prefix, "/") => prefix.to_owned(),
        (prefix, path) => format!("{prefix}{path}"),
    }
}

/// All files below a folder of the project with one of the endings.
pub fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if !path.ends_with("node_modules") {
                    folders.push(path);
                }
            } else if endings.iter().any(|it| path.to_str().unwrap().ends_with(it)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
