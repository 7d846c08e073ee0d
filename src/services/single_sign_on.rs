//! Single sign-on by `OpenID` Connect: the way to a provider, and what comes back from there.

use anyhow::{Context, Result};
use openidconnect::core::{CoreAuthenticationFlow, CoreClient, CoreProviderMetadata};
use openidconnect::{
    AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointMaybeSet, EndpointNotSet,
    EndpointSet, IssuerUrl, Nonce, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope,
    TokenResponse,
};
use serde::{Deserialize, Serialize};
use std::time::Duration;

use super::secret::Secret;
use crate::config::Provider;

/// Longest wait for the provider.
const PATIENCE: Duration = Duration::from_secs(4);
/// How long somebody may take at the provider, in seconds.
const BACK_WITHIN: i64 = 600;

/// What must be known again when the visitor comes back. It travels sealed, through the provider, and opens only for
/// the browser that it was given to.
#[derive(Serialize, Deserialize)]
struct Luggage {
    nonce: String,
    verifier: String,
    next: String,
    left_at: i64,
}

/// Somebody the provider knows.
#[derive(Debug, PartialEq, Eq)]
pub struct Known {
    pub issuer: String,
    pub subject: String,
    /// Only if the provider has checked it.
    pub email: Option<String>,
    pub next: String,
}

/// One visit to the provider: who it is, and for which browser.
pub struct Visit<'a> {
    pub provider: &'a Provider,
    pub secret: &'a Secret,
    /// What only the visitor's browser can say.
    pub browser: &'a str,
    /// Where the provider sends the visitor back to.
    pub back: String,
    pub now: i64,
}

type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

impl Visit<'_> {
    /// The address at the provider to send the visitor to.
    pub async fn leave(&self, next: &str) -> Result<String> {
        let client = self.client().await?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let nonce = Nonce::new_random();
        let luggage = Luggage {
            nonce: nonce.secret().clone(),
            verifier: verifier.secret().clone(),
            next: next.to_owned(),
            left_at: self.now,
        };
        let sealed = self.secret.seal(&self.owner(), &serde_json::to_vec(&luggage)?)?;
        let state = base64::Engine::encode(&base64::prelude::BASE64_URL_SAFE_NO_PAD, sealed);
        let (address, _, _) = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                || CsrfToken::new(state),
                || nonce,
            )
            .add_scope(Scope::new("email".to_owned()))
            .set_pkce_challenge(challenge)
            .url();
        Ok(address.to_string())
    }

    /// Who came back, with the code and the state that the provider put into the address.
    pub async fn come_back(&self, code: &str, state: &str) -> Result<Known> {
        let sealed = base64::Engine::decode(&base64::prelude::BASE64_URL_SAFE_NO_PAD, state)?;
        let luggage = self.secret.open(&self.owner(), &sealed).context("another browser left")?;
        let luggage: Luggage = serde_json::from_slice(&luggage)?;
        anyhow::ensure!(self.now - luggage.left_at < BACK_WITHIN, "back too late");
        let client = self.client().await?;
        let answer = client
            .exchange_code(AuthorizationCode::new(code.to_owned()))?
            .set_pkce_verifier(PkceCodeVerifier::new(luggage.verifier))
            .request_async(&send)
            .await
            .context("the provider did not take its own code")?;
        let token = answer.id_token().context("the provider says nothing about the visitor")?;
        let claims = token.claims(&client.id_token_verifier(), &Nonce::new(luggage.nonce))?;
        let verified = claims.email_verified() == Some(true);
        Ok(Known {
            issuer: claims.issuer().to_string(),
            subject: claims.subject().to_string(),
            email: claims.email().filter(|_| verified).map(|it| it.to_string()),
            next: luggage.next,
        })
    }

    fn owner(&self) -> String {
        format!("single sign-on of {}", self.browser)
    }

    async fn client(&self) -> Result<Client> {
        let issuer = IssuerUrl::new(self.provider.issuer.clone())?;
        let metadata = CoreProviderMetadata::discover_async(issuer, &send)
            .await
            .context("the provider does not say where it can be reached")?;
        let id = ClientId::new(self.provider.client.clone());
        let secret = ClientSecret::new(self.provider.secret.0.clone());
        Ok(CoreClient::from_provider_metadata(metadata, id, Some(secret))
            .set_redirect_uri(RedirectUrl::new(self.back.clone())?))
    }
}

/// One request to the provider; redirects are not followed, as they could lead anywhere.
async fn send(
    request: openidconnect::HttpRequest,
) -> Result<openidconnect::HttpResponse, openidconnect::HttpClientError<reqwest::Error>> {
    use openidconnect::HttpClientError::Other;
    // The second call finds it installed.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(PATIENCE)
        .build()
        .map_err(|error| Other(error.to_string()))?;
    let request = request.try_into().map_err(|error: reqwest::Error| Other(error.to_string()))?;
    let answer = client.execute(request).await.map_err(|error| Other(error.to_string()))?;
    let mut response = openidconnect::HttpResponse::new(Vec::new());
    *response.status_mut() = answer.status();
    *response.headers_mut() = answer.headers().clone();
    *response.body_mut() = answer.bytes().await.map_err(|error| Other(error.to_string()))?.to_vec();
    Ok(response)
}
