//! What happened, to which record, by whose doing: one row in the transaction of every change. Notices, mail, feeds
//! and the administrators' log are all read from here.

use serde_json::Value;
use sqlx::PgConnection;

use crate::domain::ids::{EventId, OrganisationId, PersonId, PracticeId};

macro_rules! verbs {
    ($($name:ident = $message:literal),+ $(,)?) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
        #[sqlx(type_name = "verb", rename_all = "snake_case")]
        pub enum Verb { $($name),+ }

        impl Verb {
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The message that says it in the log.
            pub fn message(self) -> &'static str {
                match self { $(Self::$name => $message),+ }
            }
        }
    };
}

verbs!(
    PracticePublished = "verb-practice-published",
    PersonJoined = "verb-person-joined",
    PersonSignedIn = "verb-person-signed-in",
    PersonChangedProfile = "verb-person-changed-profile",
    PersonChangedPassword = "verb-person-changed-password",
    PersonChangedAddress = "verb-person-changed-address",
    PersonKeptAddress = "verb-person-kept-address",
    PersonTurnedOnFactor = "verb-person-turned-on-factor",
    PersonTurnedOffFactor = "verb-person-turned-off-factor",
    PersonLinkedSignOn = "verb-person-linked-sign-on",
    PersonRenewedCodes = "verb-person-renewed-codes",
    PersonEndedSessions = "verb-person-ended-sessions",
    PersonExportedData = "verb-person-exported-data",
    PersonDeleted = "verb-person-deleted",
    PersonDeactivated = "verb-person-deactivated",
    PersonReactivated = "verb-person-reactivated",
    FactorRemovalProposed = "verb-factor-removal-proposed",
    FactorRemoved = "verb-factor-removed",
    RoleGranted = "verb-role-granted",
    RoleEnded = "verb-role-ended",
    OrganisationEntered = "verb-organisation-entered",
    OrganisationChanged = "verb-organisation-changed",
    OrganisationVerified = "verb-organisation-verified",
    OrganisationUnverified = "verb-organisation-unverified",
    MembershipAsked = "verb-membership-asked",
    MembershipConfirmed = "verb-membership-confirmed",
    MembershipRefused = "verb-membership-refused",
    MembershipChanged = "verb-membership-changed",
    MembershipEnded = "verb-membership-ended",
    FileUploaded = "verb-file-uploaded",
    FileRemoved = "verb-file-removed",
    JobRetried = "verb-job-retried",
    MailRetried = "verb-mail-retried",
    SettingChanged = "verb-setting-changed",
);

impl Verb {
    /// As in the database and in addresses.
    pub fn key(self) -> String {
        self.message().trim_start_matches("verb-").replace('-', "_")
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.key() == key)
    }
}

/// What happened. `detail` names what was changed, never what people wrote: it outlives them.
#[derive(Debug, Clone)]
pub struct Event {
    verb: Verb,
    actor: Option<PersonId>,
    person: Option<PersonId>,
    practice: Option<PracticeId>,
    organisation: Option<OrganisationId>,
    detail: Value,
}

impl Event {
    /// Done by the portal itself or on its command line.
    pub fn new(verb: Verb) -> Self {
        let detail = Value::Object(serde_json::Map::new());
        Self { verb, actor: None, person: None, practice: None, organisation: None, detail }
    }

    pub fn by(mut self, actor: PersonId) -> Self {
        self.actor = Some(actor);
        self
    }

    /// Concerns a person: the one it was done to.
    pub fn to(mut self, person: PersonId) -> Self {
        self.person = Some(person);
        self
    }

    pub fn practice(mut self, practice: PracticeId) -> Self {
        self.practice = Some(practice);
        self
    }

    pub fn organisation(mut self, organisation: OrganisationId) -> Self {
        self.organisation = Some(organisation);
        self
    }

    pub fn detail(mut self, detail: Value) -> Self {
        self.detail = detail;
        self
    }

    /// Notes it, in the transaction of the change.
    pub async fn record(self, db: &mut PgConnection) -> Result<EventId, sqlx::Error> {
        let sql = "
            insert into events (verb, actor_id, person_id, practice_id, organisation_id, detail)
            values ($1, $2, $3, $4, $5, $6)
            returning id";
        sqlx::query_scalar(sql)
            .bind(self.verb)
            .bind(self.actor)
            .bind(self.person)
            .bind(self.practice)
            .bind(self.organisation)
            .bind(self.detail)
            .fetch_one(db)
            .await
    }
}
