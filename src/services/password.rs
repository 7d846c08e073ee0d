//! Passwords: hashed by threads of their own, slowly, and never by those that serve pages.

use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use anyhow::Context;
use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use tokio::sync::oneshot;

use crate::error::{Error, Result};

/// Attempts that may wait for a thread; the next one is asked to come again.
const WAITING: usize = 64;
/// How far hashing stands back behind the threads that serve pages (`nice`).
const STEP_BACK: i32 = 15;
/// Passwords below this strength (0 to 4) would be among an attacker's first ten thousand million guesses.
const STRENGTH: u8 = 3;
/// Longest part of a password whose strength is estimated: the time needed grows with the square.
const ESTIMATED: usize = 64;

/// Code points of a password: at least, and with a second factor at least, and at most.
pub const LEAST: usize = 15;
pub const LEAST_WITH_FACTOR: usize = 8;
pub const MOST: usize = 256;

type Work = Box<dyn FnOnce() + Send>;

/// As many threads as cores, behind a queue with an end.
#[derive(Clone)]
pub struct Passwords {
    queue: SyncSender<Work>,
    hasher: Argon2<'static>,
    /// What an unknown account is checked against, so that it takes as long as a known one.
    nobody: Arc<str>,
}

impl Passwords {
    /// `memory` is in KiB.
    pub fn new(memory: u32) -> anyhow::Result<Self> {
        let params = Params::new(memory, 2, 1, Some(32)).context("cannot hash with this memory")?;
        let hasher = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let (queue, work) = sync_channel(WAITING);
        let work = Arc::new(Mutex::new(work));
        for _ in 0..thread::available_parallelism()?.get() {
            let work = work.clone();
            thread::Builder::new().name("passwords".to_owned()).spawn(move || attend(&work))?;
        }
        let nobody = hasher.hash_password(b"nobody has this password")?.to_string().into();
        Ok(Self { queue, hasher, nobody })
    }

    /// A PHC string that names algorithm, cost, salt and hash.
    pub async fn hash(&self, password: String) -> Result<String> {
        let hasher = self.hasher.clone();
        let hash = self.done(move || hasher.hash_password(password.as_bytes())).await?;
        Ok(hash.context("a password could not be hashed")?.to_string())
    }

    /// Whether a password belongs to a hash; without one the same work is done and the answer is no.
    pub async fn verify(&self, password: String, hash: Option<&str>) -> Result<bool> {
        let hasher = self.hasher.clone();
        let (text, known) = (hash.unwrap_or(&self.nobody).to_owned(), hash.is_some());
        let fits = self.done(move || {
            let hash = PasswordHash::new(&text)?;
            match hasher.verify_password(password.as_bytes(), &hash) {
                Err(argon2::password_hash::Error::PasswordInvalid) => Ok(false),
                outcome => outcome.map(|()| true),
            }
        });
        let fits = fits.await?.map_err(|error| anyhow::anyhow!("a stored hash: {error}"))?;
        Ok(fits && known)
    }

    /// Whether a hash was made at another cost than today's.
    pub fn is_outdated(&self, hash: &str) -> bool {
        let params = PasswordHash::new(hash).ok().and_then(|it| Params::try_from(&it).ok());
        params.is_none_or(|it| it.m_cost() != self.hasher.params().m_cost())
    }

    async fn done<T: Send + 'static>(
        &self,
        task: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T> {
        let (answer, answered) = oneshot::channel();
        let work = Box::new(move || {
            // Nobody waits any more: the visitor has gone.
            let _ = answer.send(task());
        });
        match self.queue.try_send(work) {
            Ok(()) => {}
            Err(TrySendError::Full(_)) => return Err(Error::Busy),
            Err(TrySendError::Disconnected(_)) => return Err(gone()),
        }
        answered.await.map_err(|_| gone())
    }
}

fn gone() -> Error {
    anyhow::anyhow!("the threads that hash passwords have ended").into()
}

fn attend(work: &Mutex<Receiver<Work>>) {
    if let Err(error) = rustix::process::setpriority_process(None, STEP_BACK) {
        tracing::warn!("password hashing cannot stand back behind pages: {error}");
    }
    loop {
        let next = work.lock().unwrap_or_else(PoisonError::into_inner).recv();
        match next {
            Ok(task) => task(),
            Err(_) => return,
        }
    }
}

/// Whether a password would be guessed soon; `context` are words an attacker would try first.
pub fn is_guessable(password: &str, context: &[&str]) -> bool {
    let start: String = password.chars().take(ESTIMATED).collect();
    // An address is tried whole and in its parts.
    let words: Vec<String> = context
        .iter()
        .flat_map(|it| it.split(|it: char| !it.is_alphanumeric()).chain(std::iter::once(*it)))
        .filter(|it| it.chars().count() > 2)
        .map(str::to_lowercase)
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    u8::from(zxcvbn::zxcvbn(&start, &words).score()) < STRENGTH
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_is_known_again_and_only_it() {
        let passwords = Passwords::new(64).unwrap();
        let hash = passwords.hash("rivers do not ask".to_owned()).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=64,t=2,p=1$"), "{hash}");
        for (password, hash, fits) in [
            ("rivers do not ask", Some(hash.as_str()), true),
            ("rivers do not ask ", Some(hash.as_str()), false),
            ("nobody has this password", None, false),
        ] {
            let found = passwords.verify(password.to_owned(), hash).await.unwrap();
            assert_eq!(found, fits, "{password}");
        }
        assert!(!passwords.is_outdated(&hash));
        assert!(Passwords::new(128).unwrap().is_outdated(&hash));
    }

    #[test]
    fn what_is_tried_first_is_refused() {
        for (password, guessable) in [
            ("passwordpassword", true),
            ("qwertyuiopasdfgh", true),
            ("aaaaaaaaaaaaaaaaaaaa", true),
            ("migrationnetworkhub", true),
            ("amina.diallo@example.org", true),
            ("123456789012345678", true),
            ("the lamp over our door is green", false),
            ("مصباح أخضر فوق باب بيتنا", false),
            ("河边第三棵树下有一只旧木船停着", false),
        ] {
            let context =
                ["migration network hub", "migrationnetworkhub", "amina.diallo@example.org"];
            assert_eq!(is_guessable(password, &context), guessable, "{password}");
        }
    }
}
