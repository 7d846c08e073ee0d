//! The cookies of the portal: session, form, appearance. All with the same flags, all of this host alone.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use chrono::Duration;

use crate::services::secret::Token;

/// Stands for a session.
pub const SESSION: &str = "__Host-sid";
/// Protects the forms of visitors who are not signed in; gone with the browser.
pub const FORM: &str = "__Host-form";
pub const THEME: &str = "__Host-theme";

/// The value of a cookie.
pub fn read<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|it| it.to_str().ok());
    cookies
        .flat_map(|it| it.split(';'))
        .filter_map(|it| it.trim().split_once('='))
        .find(|it| it.0 == name)
        .map(|it| it.1)
}

pub fn token(headers: &HeaderMap, name: &str) -> Option<Token> {
    read(headers, name).and_then(Token::read)
}

/// Sets a cookie until a time has passed, or until the browser closes.
pub fn set(response: &mut Response, name: &str, value: &str, life: Option<Duration>) {
    let age = life.map(|it| format!("; Max-Age={}", it.num_seconds())).unwrap_or_default();
    let text = format!("{name}={value}; Path=/; Secure; HttpOnly; SameSite=Lax{age}");
    // Names and values are ours, and plain.
    if let Ok(value) = HeaderValue::from_str(&text) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

pub fn remove(response: &mut Response, name: &str) {
    set(response, name, "", Some(Duration::zero()));
}

/// Gives the browser the token of its session.
pub fn sign_in(response: &mut Response, token: &Token, life: Duration) {
    set(response, SESSION, &token.written(), Some(life));
}
