//! Single sign-on against a provider on the loopback address, which checks what a provider checks.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine;
use hub::config::{Hidden, Provider};
use openidconnect::core::{
    CoreEdDsaPrivateSigningKey, CoreIdToken, CoreIdTokenClaims, CoreIdTokenFields,
    CoreJsonWebKeySet, CoreJwsSigningAlgorithm, CoreTokenResponse, CoreTokenType,
};
use openidconnect::{
    AccessToken, Audience, EmptyAdditionalClaims, EmptyExtraTokenFields, EndUserEmail, IssuerUrl,
    JsonWebKeyId, Nonce, PrivateSigningKey, StandardClaims, SubjectIdentifier,
};
use sha2::{Digest, Sha256};

use crate::support::{Browser, Screen, Site};

/// Made for this test, and used for nothing else.
const KEY: &str = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJdiGHZrzz955zFEeNKX9gXMdbkm2OcuFFMmR/JTaidf\n-----END PRIVATE KEY-----\n";

/// Somebody who has said yes at the provider: what the code stands for.
#[derive(Clone)]
struct Granted {
    subject: &'static str,
    email: Option<(&'static str, bool)>,
    nonce: String,
    challenge: String,
}

#[derive(Clone)]
struct Idp {
    issuer: String,
    granted: Arc<Mutex<HashMap<String, Granted>>>,
}

impl Idp {
    async fn open() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let idp = Self { issuer, granted: Arc::default() };
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(metadata))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .with_state(idp.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        idp
    }

    /// What happens at the provider when the visitor is sent there: the answer's address at the portal.
    fn say_yes(
        &self,
        address: &str,
        subject: &'static str,
        email: Option<(&'static str, bool)>,
    ) -> String {
        let (place, query) = address.split_once('?').unwrap();
        assert_eq!(place, format!("{}/authorize", self.issuer));
        let query: HashMap<String, String> =
            form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        assert_eq!(query["client_id"], "hub");
        assert_eq!(query["code_challenge_method"], "S256");
        assert_eq!(query["redirect_uri"], "https://hub.test/sign-in/sso");
        assert!(query["scope"].contains("openid") && query["scope"].contains("email"));
        let granted = Granted {
            subject,
            email,
            nonce: query["nonce"].clone(),
            challenge: query["code_challenge"].clone(),
        };
        let code = format!("code-{}", self.granted.lock().unwrap().len());
        self.granted.lock().unwrap().insert(code.clone(), granted);
        format!("/sign-in/sso?code={code}&state={}", query["state"])
    }
}

async fn metadata(State(idp): State<Idp>) -> Json<serde_json::Value> {
    Json(serde_json::json!({
        "issuer": idp.issuer,
        "authorization_endpoint": format!("{}/authorize", idp.issuer),
        "token_endpoint": format!("{}/token", idp.issuer),
        "jwks_uri": format!("{}/keys", idp.issuer),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["EdDSA"],
    }))
}

fn key() -> CoreEdDsaPrivateSigningKey {
    let name = JsonWebKeyId::new("one".to_owned());
    CoreEdDsaPrivateSigningKey::from_ed25519_pem(KEY, Some(name)).unwrap()
}

async fn keys() -> Json<CoreJsonWebKeySet> {
    Json(CoreJsonWebKeySet::new(vec![key().as_verification_key()]))
}

async fn token(State(idp): State<Idp>, headers: axum::http::HeaderMap, body: String) -> Response {
    let fields: HashMap<String, String> =
        form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    // Name and secret are form-encoded before they are joined (RFC 6749, 2.3.1).
    let secret = base64::prelude::BASE64_STANDARD.encode("hub:a+secret+of+both");
    assert_eq!(headers["authorization"], format!("Basic {secret}"));
    // A code works once, and only for whoever can show what it was asked for with.
    let Some(granted) = idp.granted.lock().unwrap().remove(&fields["code"]) else {
        return (StatusCode::BAD_REQUEST, Json(serde_json::json!({"error": "invalid_grant"})))
            .into_response();
    };
    let digest = Sha256::digest(fields["code_verifier"].as_bytes());
    assert_eq!(base64::prelude::BASE64_URL_SAFE_NO_PAD.encode(digest), granted.challenge);
    let mut standard = StandardClaims::new(SubjectIdentifier::new(granted.subject.to_owned()));
    if let Some((email, verified)) = granted.email {
        standard = standard
            .set_email(Some(EndUserEmail::new(email.to_owned())))
            .set_email_verified(Some(verified));
    }
    let now = chrono::DateTime::from(std::time::SystemTime::now());
    let claims = CoreIdTokenClaims::new(
        IssuerUrl::new(idp.issuer.clone()).unwrap(),
        vec![Audience::new("hub".to_owned())],
        now + chrono::Duration::minutes(5),
        now,
        standard,
        EmptyAdditionalClaims {},
    )
    .set_nonce(Some(Nonce::new(granted.nonce)));
    let token =
        CoreIdToken::new(claims, &key(), CoreJwsSigningAlgorithm::EdDsa, None, None).unwrap();
    let fields = CoreIdTokenFields::new(Some(token), EmptyExtraTokenFields {});
    let access = AccessToken::new("access".to_owned());
    Json(CoreTokenResponse::new(access, CoreTokenType::Bearer, fields)).into_response()
}

async fn with_provider<F: Future<Output = ()>>(test: impl FnOnce(Site, Idp) -> F) {
    Site::run(|site| async move {
        let idp = Idp::open().await;
        let provider = Provider {
            issuer: idp.issuer.clone(),
            client: "hub".to_owned(),
            secret: Hidden("a secret of both".to_owned()),
            name: "Ministry".to_owned(),
        };
        let with = Site::with(site.db.clone(), |config| config.provider = Some(provider));
        let folder = with.app.config.data.clone();
        test(with, idp).await;
        std::fs::remove_dir_all(folder).unwrap();
    })
    .await;
}

/// Presses the button and answers where the browser is sent.
async fn leave(browser: &Browser<'_>) -> String {
    let page = browser.see("/sign-in?next=%2Fobjectives").await;
    assert_eq!(page.text("#sso button"), "Sign in with Ministry");
    browser.post(page.form("#sso")).await.header("location").to_owned()
}

fn place(screen: &Screen) -> (u16, String) {
    (screen.status.as_u16(), screen.header("location").to_owned())
}

#[tokio::test]
async fn a_checked_address_opens_its_account_and_is_remembered_by_its_subject() {
    with_provider(|site, idp| async move {
        let id = site.person("amina@example.org", &[]).await;
        let browser = site.visitor();
        let back = idp.say_yes(&leave(&browser).await, "sub-1", Some(("Amina@example.org", true)));
        let entered = browser.knock(&back).await;
        assert_eq!(place(&entered), (303, "/objectives".to_owned()), "{}", entered.body());
        browser.see("/account").await;

        // The address has changed since; the provider's own name for the person has not.
        sqlx::query("update people set email = 'other@example.org'")
            .execute(&site.db)
            .await
            .unwrap();
        let again = site.visitor();
        let back = idp.say_yes(&leave(&again).await, "sub-1", None);
        assert_eq!(again.knock(&back).await.status, 303);
        again.see("/account").await;

        // A second factor set up here is asked for all the same.
        site.give_factor(id).await;
        let third = site.visitor();
        let back = idp.say_yes(&leave(&third).await, "sub-1", None);
        assert_eq!(place(&third.knock(&back).await).1, "/sign-in/code?next=%2Fobjectives");
        assert_eq!(third.knock("/account").await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn nobody_gets_in_by_an_address_that_was_not_checked_or_is_unknown() {
    with_provider(|site, idp| async move {
        let id = site.person("amina@example.org", &[]).await;
        for (subject, email) in [
            ("sub-2", Some(("amina@example.org", false))),
            ("sub-3", Some(("nobody@example.org", true))),
            ("sub-4", None),
        ] {
            let browser = site.visitor();
            let back = idp.say_yes(&leave(&browser).await, subject, email);
            let refused = browser.knock(&back).await;
            assert_eq!(refused.status, 403, "{subject}");
            assert!(!browser.is_signed_in());
        }
        let sql = "update people set deactivated_at = now() where id = $1";
        sqlx::query(sql).bind(id).execute(&site.db).await.unwrap();
        let browser = site.visitor();
        let back = idp.say_yes(&leave(&browser).await, "sub-5", Some(("amina@example.org", true)));
        assert_eq!(browser.knock(&back).await.status, 403, "a closed account stays closed");
    })
    .await;
}

#[tokio::test]
async fn what_comes_back_is_taken_once_in_time_and_by_the_browser_that_left() {
    with_provider(|site, idp| async move {
        site.person("amina@example.org", &[]).await;
        let amina = Some(("amina@example.org", true));
        let (browser, thief) = (site.visitor(), site.visitor());
        leave(&thief).await;
        let back = idp.say_yes(&leave(&browser).await, "sub-1", amina);
        assert_eq!(thief.knock(&back).await.status, 502, "another browser");
        assert_eq!(browser.knock(&back).await.status, 303);
        let browser = site.visitor();
        browser.see("/sign-in").await;
        assert_eq!(browser.knock(&back).await.status, 502, "used up");
        for odd in
            ["/sign-in/sso", "/sign-in/sso?code=x&state=y", "/sign-in/sso?error=access_denied"]
        {
            assert_eq!(browser.knock(odd).await.status, 502, "{odd}");
        }
        let late = site.visitor();
        let back = idp.say_yes(&leave(&late).await, "sub-1", amina);
        site.app.clock.advance(chrono::Duration::minutes(11));
        assert_eq!(late.knock(&back).await.status, 502, "too late");
    })
    .await;
}
