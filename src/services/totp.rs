//! The second factor: codes of six digits that change every thirty seconds (RFC 6238).

use anyhow::{Result, anyhow};
use chrono::{DateTime, Utc};
use totp_rs::{Builder, Secret, Totp};

use super::secret;

/// Seconds a code is shown.
const STEP: u64 = 30;
/// Letters and digits that cannot be taken for one another.
const ALPHABET: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz23456789x";
const RECOVERY_CODES: usize = 10;
const RECOVERY_CODE: usize = 12;

/// 160 bits, as the standard advises.
pub fn seed() -> [u8; 20] {
    secret::random()
}

/// What an app and the portal share.
pub struct Factor(Totp);

impl Factor {
    pub fn new(seed: &[u8], issuer: &str, account: &str) -> Result<Self> {
        // A colon separates the two in the address that apps read.
        let plain = |it: &str| it.replace(':', " ");
        let totp = Builder::new()
            .with_secret(Secret::from(seed.to_vec()))
            .with_skew(1)
            .with_step_duration(STEP)
            .with_account_name(plain(account))
            .with_issuer(Some(plain(issuer)))
            .build()
            .map_err(|error| anyhow!("a second factor: {error}"))?;
        Ok(Self(totp))
    }

    /// The step of a code that is right now or was or will be within thirty seconds, and that comes after `last`.
    pub fn step(&self, code: &str, now: DateTime<Utc>, last: i64) -> Option<i64> {
        let digits: String = code.chars().filter(|it| !it.is_whitespace()).collect();
        let step = self.0.check(&digits, seconds(now))?;
        i64::try_from(step).ok().filter(|it| *it > last)
    }

    pub fn code(&self, now: DateTime<Utc>) -> String {
        self.0.generate(seconds(now)).to_string()
    }

    /// What the picture says: an `otpauth:` address.
    pub fn address(&self) -> Result<String> {
        self.0.to_url().map_err(|error| anyhow!("a second factor: {error}"))
    }
}

fn seconds(now: DateTime<Utc>) -> u64 {
    u64::try_from(now.timestamp()).unwrap_or_default()
}

/// The seed as people type it: base32 in groups of four.
pub fn written(seed: &[u8]) -> String {
    let text = Secret::from(seed.to_vec()).to_base32();
    let letters: Vec<char> = text.chars().collect();
    letters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(" ")
}

/// Ten codes of sixty bits, each good for once.
pub fn recovery_codes() -> Vec<String> {
    (0..RECOVERY_CODES)
        .map(|_| {
            let bytes: [u8; RECOVERY_CODE] = secret::random();
            let letter = |it: &u8| ALPHABET.get(usize::from(it % 32)).copied().unwrap_or(b'x');
            let letters: Vec<char> = bytes.iter().map(|it| char::from(letter(it))).collect();
            letters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join("-")
        })
        .collect()
}

/// A recovery code however it was typed.
pub fn plain_code(code: &str) -> String {
    code.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_works_once_and_only_around_its_time() {
        let seed = seed();
        let factor = Factor::new(&seed, "Hub: clone", "amina@example.org").unwrap();
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let code = factor.code(now);
        assert_eq!(code.len(), 6);
        let (first, second) = code.split_at(3);
        let step = factor.step(&format!("{first} {second}"), now, 0).unwrap();
        assert_eq!(factor.step(&code, now, step), None, "a code works once");
        let seconds = |n| now + chrono::Duration::seconds(n);
        assert!(factor.step(&code, seconds(30), 0).is_some());
        assert!(factor.step(&code, seconds(90), 0).is_none());
        for wrong in ["", "abc", "12345", "1234567", "١٢٣٤٥٦"] {
            assert!(factor.step(wrong, now, 0).is_none(), "{wrong}");
        }
        assert!(factor.address().unwrap().starts_with("otpauth://totp/"));
    }

    #[test]
    fn recovery_codes_differ_and_may_be_typed_anyhow() {
        let codes = recovery_codes();
        let set: std::collections::HashSet<_> = codes.iter().map(|it| plain_code(it)).collect();
        assert_eq!((codes.len(), set.len()), (10, 10));
        assert_eq!(plain_code(" ABCD-efgh 2345"), "abcdefgh2345");
    }
}
