//! Who is looking: a person with a session, and the roles that person holds.

use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};

use super::ids::{PersonId, SessionId};

/// What somebody is trusted with beyond what every member may do.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, sqlx::Type,
)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "role", rename_all = "snake_case")]
pub enum Role {
    Reviewer,
    Editor,
    ChiefEditor,
    Moderator,
    Administrator,
}

impl Role {
    pub const ALL: [Self; 5] =
        [Self::Reviewer, Self::Editor, Self::ChiefEditor, Self::Moderator, Self::Administrator];

    /// As in forms, in the database and on the command line.
    pub fn key(self) -> &'static str {
        match self {
            Self::Reviewer => "reviewer",
            Self::Editor => "editor",
            Self::ChiefEditor => "chief_editor",
            Self::Moderator => "moderator",
            Self::Administrator => "administrator",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.key() == key)
    }

    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Reviewer => "role-reviewer",
            Self::Editor => "role-editor",
            Self::ChiefEditor => "role-chief-editor",
            Self::Moderator => "role-moderator",
            Self::Administrator => "role-administrator",
        }
    }

    /// Whether a stolen password must not be enough.
    pub fn needs_factor(self) -> bool {
        self != Self::Reviewer
    }
}

/// The two sides of a peer review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "reviewer_kind", rename_all = "snake_case")]
pub enum ReviewerKind {
    Un,
    External,
}

/// How long a session lives: (idle, absolute). Those with a role have more to lose.
pub fn lifetime(has_role: bool) -> (Duration, Duration) {
    if has_role {
        (Duration::minutes(60), Duration::hours(12))
    } else {
        (Duration::days(7), Duration::days(30))
    }
}

/// How long a proof of who one is holds for dangerous acts.
pub const PROOF_HOLDS: Duration = Duration::minutes(10);

/// The person behind a request.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Viewer {
    pub id: PersonId,
    pub name: String,
    pub session: SessionId,
    pub roles: Vec<Role>,
    pub has_factor: bool,
    /// When the person last proved who they are.
    pub proved_at: DateTime<Utc>,
    pub unread: i64,
}

impl Viewer {
    pub fn has_role(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    pub fn has_proved_lately(&self, now: DateTime<Utc>) -> bool {
        now - self.proved_at < PROOF_HOLDS
    }

    /// Whether a role waits for a second factor that is not there.
    pub fn lacks_factor(&self) -> bool {
        !self.has_factor && self.roles.iter().any(|it| it.needs_factor())
    }
}
