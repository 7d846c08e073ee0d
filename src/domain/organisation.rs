//! Kinds of organisations and the parts they have in a practice.

use serde::{Deserialize, Serialize};

/// Who an organisation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "organisation_kind", rename_all = "snake_case")]
pub enum OrganisationKind {
    Government,
    LocalAuthority,
    UnEntity,
    Intergovernmental,
    CivilSociety,
    Diaspora,
    TradeUnion,
    FaithBased,
    RedCross,
    PrivateSector,
    Academia,
    Media,
    Other,
}

impl OrganisationKind {
    pub const ALL: [Self; 13] = [
        Self::Government,
        Self::LocalAuthority,
        Self::UnEntity,
        Self::Intergovernmental,
        Self::CivilSociety,
        Self::Diaspora,
        Self::TradeUnion,
        Self::FaithBased,
        Self::RedCross,
        Self::PrivateSector,
        Self::Academia,
        Self::Media,
        Self::Other,
    ];

    /// As in addresses and in the database.
    pub fn key(self) -> &'static str {
        match self {
            Self::Government => "government",
            Self::LocalAuthority => "local_authority",
            Self::UnEntity => "un_entity",
            Self::Intergovernmental => "intergovernmental",
            Self::CivilSociety => "civil_society",
            Self::Diaspora => "diaspora",
            Self::TradeUnion => "trade_union",
            Self::FaithBased => "faith_based",
            Self::RedCross => "red_cross",
            Self::PrivateSector => "private_sector",
            Self::Academia => "academia",
            Self::Media => "media",
            Self::Other => "other",
        }
    }

    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Government => "kind-government",
            Self::LocalAuthority => "kind-local-authority",
            Self::UnEntity => "kind-un-entity",
            Self::Intergovernmental => "kind-intergovernmental",
            Self::CivilSociety => "kind-civil-society",
            Self::Diaspora => "kind-diaspora",
            Self::TradeUnion => "kind-trade-union",
            Self::FaithBased => "kind-faith-based",
            Self::RedCross => "kind-red-cross",
            Self::PrivateSector => "kind-private-sector",
            Self::Academia => "kind-academia",
            Self::Media => "kind-media",
            Self::Other => "kind-other",
        }
    }
}

/// Its part in a practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "organisation_role", rename_all = "lowercase")]
pub enum OrganisationRole {
    Lead,
    Partner,
    Donor,
}

/// An organisation as a record names it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Organisation {
    pub name: String,
    pub role: OrganisationRole,
    pub kind: OrganisationKind,
}
