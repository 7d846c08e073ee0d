//! People of a site, always the same: made directly, signed in by a session that is made directly too.

use chrono::Duration;
use hub::services::secret::Token;
use hub::services::totp::{self, Factor};

use super::{Browser, Site};

/// What they all sign in with.
pub const PASSWORD: &str = "the lamp over our door is green";

impl Site {
    /// Makes a person with some roles; those that need a second factor have one. Answers the number.
    pub async fn person(&self, email: &str, roles: &[&str]) -> i64 {
        let name = email.split('@').next().unwrap();
        let hash = self.app.passwords.hash(PASSWORD.to_owned()).await.unwrap();
        let now = self.app.clock.now();
        let sql = "
            insert into people (email, password, name, language, languages, created_at)
            values ($1, $2, initcap($3), 'en', '{en}', $4) returning id";
        let id: i64 = sqlx::query_scalar(sql)
            .bind(email)
            .bind(hash)
            .bind(name)
            .bind(now)
            .fetch_one(&self.db)
            .await
            .unwrap();
        for role in roles {
            let sql = "
                insert into roles (person_id, role, reviewer_kind, granted_at)
                values ($1, $2::role, (case when $2 = 'reviewer' then 'external' end)::reviewer_kind, $3)";
            sqlx::query(sql).bind(id).bind(role).bind(now).execute(&self.db).await.unwrap();
        }
        if roles.iter().any(|it| *it != "reviewer") {
            self.give_factor(id).await;
        }
        id
    }

    /// A second factor in force, as if it had been set up.
    pub async fn give_factor(&self, id: i64) {
        let sealed = self.app.secret.seal(&format!("factor of {id}"), &totp::seed()).unwrap();
        let sql = "update people set factor_seed = $2, factor_since = $3 where id = $1";
        let now = self.app.clock.now();
        sqlx::query(sql).bind(id).bind(sealed).bind(now).execute(&self.db).await.unwrap();
    }

    /// What the person's app shows now.
    pub async fn code(&self, id: i64) -> String {
        let sql = "select factor_seed from people where id = $1";
        let sealed: Vec<u8> = sqlx::query_scalar(sql).bind(id).fetch_one(&self.db).await.unwrap();
        let seed = self.app.secret.open(&format!("factor of {id}"), &sealed).unwrap();
        Factor::new(&seed, "x", "x").unwrap().code(self.app.clock.now())
    }

    /// A browser in which a person is signed in and has just proved who they are.
    pub async fn browser_of(&self, id: i64) -> Browser<'_> {
        let (token, now) = (Token::new(), self.app.clock.now());
        let sql = "
            insert into sessions (token, person_id, awaits_code, created_at, seen_at, proved_at, expires_at, agent, network)
            values ($1, $2, false, $3, $3, $3, $4, 'Tests/1', '198.51.…')";
        sqlx::query(sql)
            .bind(token.hash())
            .bind(id)
            .bind(now)
            .bind(now + Duration::hours(12))
            .execute(&self.db)
            .await
            .unwrap();
        let browser = self.visitor();
        browser.cookies.borrow_mut().insert("__Host-sid".to_owned(), token.written());
        browser
    }

    /// Makes a person and signs them in.
    pub async fn member(&self, email: &str, roles: &[&str]) -> (i64, Browser<'_>) {
        let id = self.person(email, roles).await;
        (id, self.browser_of(id).await)
    }

    /// A browser in which nobody is signed in.
    pub fn visitor(&self) -> Browser<'_> {
        Browser::new(self)
    }
}
