//! The portal's secret, and what is made with it: seals and signatures. Random tokens beside it, which need none.

use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// Bytes of a nonce.
const NONCE: usize = 24;

/// 32 bytes that only the operator knows; never shown.
#[derive(Clone)]
pub struct Secret([u8; 32]);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

impl Secret {
    /// Reads 32 bytes in base64, with or without padding.
    pub fn read(text: &str) -> Result<Self> {
        let bytes = STANDARD_NO_PAD.decode(text.trim().trim_end_matches('='));
        let bytes: Option<[u8; 32]> = bytes.ok().and_then(|it| it.try_into().ok());
        bytes.map(Self).context("not 32 bytes in base64, as `openssl rand -base64 32` makes them")
    }

    pub fn new() -> Self {
        Self(random())
    }

    pub fn written(&self) -> String {
        STANDARD_NO_PAD.encode(self.0)
    }

    /// The secret kept in a file that only its owner can read, made when there is none.
    pub fn kept_in(path: &std::path::Path) -> Result<Self> {
        use std::io::Write;
        use std::os::unix::fs::OpenOptionsExt;
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let made = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
        match made {
            Ok(mut file) => {
                let secret = Self::new();
                file.write_all(secret.written().as_bytes())?;
                file.sync_all()?;
                Ok(secret)
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                let text = std::fs::read_to_string(path)?;
                Self::read(&text).with_context(|| format!("{} holds no secret", path.display()))
            }
            Err(error) => Err(error).with_context(|| format!("cannot write {}", path.display())),
        }
    }

    /// A signature of some parts for one purpose.
    ///
    /// # Panics
    /// Never: a key may have any length.
    pub fn sign(&self, purpose: &str, parts: &[&str]) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("a key may have any length");
        for part in std::iter::once(&purpose).chain(parts) {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part.as_bytes());
        }
        mac.finalize().into_bytes().into()
    }

    /// Encrypts what may be read only together with `owner`.
    pub fn seal(&self, owner: &str, plain: &[u8]) -> Result<Vec<u8>> {
        let nonce: [u8; NONCE] = random();
        let payload = Payload { msg: plain, aad: owner.as_bytes() };
        let sealed = self.cipher().encrypt(&XNonce::from(nonce), payload);
        let sealed = sealed.map_err(|_| anyhow::anyhow!("nothing this long can be sealed"))?;
        Ok([&nonce[..], &sealed].concat())
    }

    pub fn open(&self, owner: &str, sealed: &[u8]) -> Result<Vec<u8>> {
        ensure!(sealed.len() > NONCE, "too short for a seal");
        let (nonce, sealed) = sealed.split_at(NONCE);
        let nonce: [u8; NONCE] = nonce.try_into()?;
        let payload = Payload { msg: sealed, aad: owner.as_bytes() };
        let plain = self.cipher().decrypt(&XNonce::from(nonce), payload);
        plain.map_err(|_| anyhow::anyhow!("sealed with another secret, or damaged"))
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&self.sign("seal", &[]).into())
    }
}

impl Default for Secret {
    fn default() -> Self {
        Self::new()
    }
}

/// A random value that opens something: a session, a link. The database holds only its hash.
#[derive(Clone, PartialEq, Eq)]
pub struct Token([u8; 32]);

impl Token {
    pub fn new() -> Self {
        Self(random())
    }

    /// Reads what `written` wrote; anything else is no token.
    pub fn read(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        bytes.try_into().ok().map(Self)
    }

    /// 43 characters, fit for cookies and addresses.
    pub fn written(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0).into()
    }

    /// What the forms of this session carry: nobody without the token can tell it.
    pub fn for_forms(&self) -> String {
        let digest = Sha256::new().chain_update(b"form").chain_update(self.0).finalize();
        URL_SAFE_NO_PAD.encode(digest)
    }
}

impl Default for Token {
    fn default() -> Self {
        Self::new()
    }
}

/// Whether two texts are equal, in a time that tells nothing about where they differ.
pub fn same(one: &str, other: &str) -> bool {
    bool::from(one.as_bytes().ct_eq(other.as_bytes()))
}

/// Bytes from the operating system's generator.
///
/// # Panics
/// When the system has no randomness to give, in which case nothing here is safe.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_opens_only_for_its_owner_and_secret() {
        let secret = Secret::new();
        let sealed = secret.seal("7", b"seed").unwrap();
        assert_eq!(secret.open("7", &sealed).unwrap(), b"seed");
        assert!(secret.open("8", &sealed).is_err());
        assert!(Secret::new().open("7", &sealed).is_err());
        assert!(secret.open("7", &sealed[..10]).is_err());
        assert_eq!(format!("{secret:?}"), "Secret");
    }

    #[test]
    fn parts_of_a_signature_do_not_run_together() {
        let secret = Secret::new();
        assert_ne!(secret.sign("x", &["ab", "c"]), secret.sign("x", &["a", "bc"]));
        assert_eq!(Secret::read(&secret.written()).unwrap().sign("x", &[]), secret.sign("x", &[]));
        assert!(Secret::read("c2hvcnQ=").is_err());
    }

    #[test]
    fn a_token_survives_writing_and_nothing_else_is_one() {
        let token = Token::new();
        assert_eq!(token.written().len(), 43);
        assert!(Token::read(&token.written()) == Some(token.clone()));
        assert_ne!(token.for_forms(), token.written());
        for text in ["", "x", "ÄÖ", &"a".repeat(44), &"/".repeat(43)] {
            assert!(Token::read(text).is_none(), "{text}");
        }
    }
}
