//! Limits on what one account, address or network may do in a time: token buckets in the database, shared by all
//! instances. There is no exception for anybody; `HUB_LIMITS` sets other numbers.

use std::collections::HashMap;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use sqlx::PgPool;

use crate::error::Error;

/// What is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rule {
    /// Failed sign-ins to one account; waits double when it goes on.
    SignIn,
    SignInNetwork,
    /// Mails that somebody not signed in can cause, by the address they go to.
    Letters,
    LettersNetwork,
    SignUpHour,
    SignUpDay,
    Upload,
    UploadBytes,
    Search,
    Export,
    Profile,
    /// Changes that members make to their own things and to organisations.
    Change,
}

/// Name for `HUB_LIMITS`, most at once, and the seconds in which that many come back.
const RULES: &[(Rule, &str, u32, u32)] = &[
    (Rule::SignIn, "sign-in", 5, 300),
    (Rule::SignInNetwork, "sign-in-network", 30, 300),
    (Rule::Letters, "letters", 3, 3600),
    (Rule::LettersNetwork, "letters-network", 10, 3600),
    (Rule::SignUpHour, "sign-up-hour", 5, 3600),
    (Rule::SignUpDay, "sign-up-day", 20, 86_400),
    (Rule::Upload, "upload", 30, 1800),
    (Rule::UploadBytes, "upload-bytes", 200 * 1024 * 1024, 86_400),
    (Rule::Search, "search", 60, 60),
    (Rule::Export, "export", 10, 3600),
    (Rule::Profile, "profile", 300, 900),
    (Rule::Change, "change", 60, 600),
];

/// First and longest wait of a rule whose waits double, in seconds.
const FIRST_WAIT: i64 = 60;
const LONGEST_WAIT: i64 = 900;

/// The numbers in force.
#[derive(Debug, Clone)]
pub struct Limits(HashMap<Rule, (u32, u32)>);

impl Default for Limits {
    fn default() -> Self {
        Self(RULES.iter().map(|it| (it.0, (it.2, it.3))).collect())
    }
}

impl Limits {
    /// Reads changes such as `sign-up-hour=50/3600,search=600/60`.
    pub fn read(text: &str) -> Result<Self> {
        let mut limits = Self::default();
        for part in text.split(',').map(str::trim).filter(|it| !it.is_empty()) {
            let known = part.split_once('=').and_then(|(name, numbers)| {
                let rule = RULES.iter().find(|it| it.1 == name)?.0;
                let (most, seconds) = numbers.split_once('/')?;
                Some((rule, most.parse().ok()?, seconds.parse().ok()?))
            });
            let (rule, most, seconds): (_, u32, u32) =
                known.with_context(|| format!("{part} is not name=number/seconds"))?;
            if most == 0 || seconds == 0 {
                bail!("{part}: neither number can be 0");
            }
            limits.0.insert(rule, (most, seconds));
        }
        Ok(limits)
    }

    /// Names and numbers, for the administrators.
    pub fn list(&self) -> impl Iterator<Item = (&'static str, (u32, u32))> {
        RULES.iter().map(|it| (it.1, self.of(it.0)))
    }

    fn of(&self, rule: Rule) -> (u32, u32) {
        self.0.get(&rule).copied().unwrap_or((1, 1))
    }

    /// Takes one from the bucket of a key, or says how long to wait.
    pub async fn take(
        &self,
        db: &PgPool,
        rule: Rule,
        key: &str,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        self.take_many(db, rule, key, (1, now)).await
    }

    /// Takes several, such as bytes.
    pub async fn take_many(
        &self,
        db: &PgPool,
        rule: Rule,
        key: &str,
        (many, now): (u32, DateTime<Utc>),
    ) -> Result<(), Error> {
        let (most, seconds) = self.of(rule);
        // One statement: two requests at once cannot both take the last token.
        let sql = "
            with taken as (
              insert into buckets as b (rule, key, tokens, at)
              select $1, $2, $3::float8 - $6, $5 where $3::float8 >= $6
                  on conflict (rule, key) do update
                 set tokens = least($3, b.tokens + extract(epoch from $5 - b.at) * $3 / $4) - $6, at = $5
               where least($3, b.tokens + extract(epoch from $5 - b.at) * $3 / $4) >= $6
              returning 1
            )
            select exists (select from taken), (select least($3, tokens + extract(epoch from $5 - at) * $3 / $4)::float8
                                                  from buckets where rule = $1 and key = $2)";
        let (taken, left): (bool, Option<f64>) = sqlx::query_as(sql)
            .bind(name(rule))
            .bind(hashed(key))
            .bind(f64::from(most))
            .bind(f64::from(seconds))
            .bind(now)
            .bind(f64::from(many))
            .fetch_one(db)
            .await?;
        if taken {
            return Ok(());
        }
        let missing = f64::from(many) - left.unwrap_or_default();
        let wait = missing * f64::from(seconds) / f64::from(most);
        Err(Error::TooMany(Duration::from_secs_f64(wait.clamp(1.0, 86_400.0))))
    }

    /// Counts an attempt before it is made. When the bucket is empty the door closes for a while, each time for twice
    /// as long; after a quarter of an hour of quiet all is forgotten. It never closes for good, and whoever is inside stays.
    pub async fn attempt(
        &self,
        db: &PgPool,
        rule: Rule,
        key: &str,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        let (most, seconds) = self.of(rule);
        let sql = "
            insert into buckets as b (rule, key, tokens, at) values ($1, $2, $3::float8 - 1, $5)
                on conflict (rule, key) do update
               set (tokens, at, strikes, closed_until) = (
                     select case when closed or filled < 1 then filled else filled - 1 end,
                            $5,
                            case when closed then b.strikes when filled < 1 then least(b.strikes + 1, 10)::smallint
                                 when quiet then 0::smallint else b.strikes end,
                            case when closed then b.closed_until
                                 when filled < 1 then $5 + least($7, $6 * 2 ^ b.strikes) * interval '1 second' end
                       from (select least($3, b.tokens + extract(epoch from $5 - b.at) * $3 / $4)::float8 filled,
                                    coalesce(b.closed_until > $5, false) closed,
                                    $5 - greatest(b.at, b.closed_until) > $7 * interval '1 second' quiet) now)
            returning closed_until";
        let closed: Option<DateTime<Utc>> = sqlx::query_scalar(sql)
            .bind(name(rule))
            .bind(hashed(key))
            .bind(f64::from(most))
            .bind(f64::from(seconds))
            .bind(now)
            .bind(FIRST_WAIT)
            .bind(LONGEST_WAIT)
            .fetch_one(db)
            .await?;
        match closed {
            None => Ok(()),
            Some(until) => {
                Err(Error::TooMany((until - now).to_std().unwrap_or(Duration::from_secs(1))))
            }
        }
    }

    /// Forgets what was counted: the attempt was a good one.
    pub async fn forgive(&self, db: &PgPool, rule: Rule, key: &str) -> Result<(), Error> {
        let sql = "delete from buckets where rule = $1 and key = $2";
        sqlx::query(sql).bind(name(rule)).bind(hashed(key)).execute(db).await?;
        Ok(())
    }

    /// Gives one back to a bucket that others share, such as a network's.
    pub async fn give_back(&self, db: &PgPool, rule: Rule, key: &str) -> Result<(), Error> {
        let sql = "update buckets set tokens = least(tokens + 1, $3) where rule = $1 and key = $2";
        let most = f64::from(self.of(rule).0);
        sqlx::query(sql).bind(name(rule)).bind(hashed(key)).bind(most).execute(db).await?;
        Ok(())
    }
}

/// Buckets that have been full again for long.
pub async fn sweep(db: &PgPool, now: DateTime<Utc>) -> Result<(), sqlx::Error> {
    let sql = "delete from buckets where at < $1 - interval '1 day'";
    sqlx::query(sql).bind(now).execute(db).await?;
    Ok(())
}

fn name(rule: Rule) -> &'static str {
    RULES.iter().find(|it| it.0 == rule).map_or("", |it| it.1)
}

/// Addresses are not kept as they are.
fn hashed(key: &str) -> Vec<u8> {
    Sha256::digest(key).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_limit_can_be_set_and_only_sensibly() {
        let limits = Limits::read("sign-up-hour=50/3600, search=600/60").unwrap();
        assert_eq!(limits.of(Rule::SignUpHour), (50, 3600));
        assert_eq!(limits.of(Rule::SignIn), (5, 300));
        for wrong in ["search", "search=1", "search=0/60", "search=1/0", "find=1/1", "search=-1/2"]
        {
            assert!(Limits::read(wrong).is_err(), "{wrong}");
        }
    }
}
