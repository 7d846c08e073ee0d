//! Numbers of records, each kind a type of its own.

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, sqlx::Type)]
        #[serde(transparent)]
        #[sqlx(transparent)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

id!(
    /// Stays the same through all versions of a practice.
    PracticeId,
    /// One version of a practice.
    VersionId,
    /// Somebody with an account, and a former member for good.
    PersonId,
    OrganisationId,
    /// Somebody's place in an organisation.
    MembershipId,
    /// A browser that is signed in.
    SessionId,
    /// A role that somebody holds or has held.
    RoleId,
    EventId,
    AttachmentId,
    MailId,
    JobId,
);
