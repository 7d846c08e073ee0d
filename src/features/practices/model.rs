//! What a practice is.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::domain::ids::PracticeId;
use crate::domain::language::Language;
use crate::domain::organisation::{Organisation, OrganisationKind, OrganisationRole};
use crate::domain::place::Region;

/// How far a practice reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "practice_scope", rename_all = "lowercase")]
pub enum Scope {
    Global,
    Regional,
    National,
    Local,
}

impl Scope {
    pub const ALL: [Self; 4] = [Self::Global, Self::Regional, Self::National, Self::Local];

    pub fn key(self) -> &'static str {
        match self {
            Self::Global => "global",
            Self::Regional => "regional",
            Self::National => "national",
            Self::Local => "local",
        }
    }

    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Global => "scope-global",
            Self::Regional => "scope-regional",
            Self::National => "scope-national",
            Self::Local => "scope-local",
        }
    }
}

/// What sort of thing a practice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "practice_type", rename_all = "lowercase")]
pub enum PracticeType {
    Partnership,
    Project,
    Research,
    Policy,
    Service,
    Tool,
    Training,
    Campaign,
    Other,
}

impl PracticeType {
    pub const ALL: [Self; 9] = [
        Self::Partnership,
        Self::Project,
        Self::Research,
        Self::Policy,
        Self::Service,
        Self::Tool,
        Self::Training,
        Self::Campaign,
        Self::Other,
    ];

    pub fn key(self) -> &'static str {
        match self {
            Self::Partnership => "partnership",
            Self::Project => "project",
            Self::Research => "research",
            Self::Policy => "policy",
            Self::Service => "service",
            Self::Tool => "tool",
            Self::Training => "training",
            Self::Campaign => "campaign",
            Self::Other => "other",
        }
    }

    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Partnership => "type-partnership",
            Self::Project => "type-project",
            Self::Research => "type-research",
            Self::Policy => "type-policy",
            Self::Service => "type-service",
            Self::Tool => "type-tool",
            Self::Training => "type-training",
            Self::Campaign => "type-campaign",
            Self::Other => "type-other",
        }
    }
}

/// A published practice as a list shows it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Card {
    pub id: PracticeId,
    pub slug: String,
    pub sample: bool,
    pub language: Language,
    pub title: String,
    #[sqlx(rename = "type")]
    pub kind: PracticeType,
    pub primary_objectives: Vec<i16>,
    pub secondary_objectives: Vec<i16>,
    pub regions: Vec<Region>,
    pub start_year: i16,
    pub end_year: Option<i16>,
    pub summary: String,
    pub published_at: DateTime<Utc>,
    /// Alpha-3 codes.
    pub countries: Vec<String>,
    pub leads: Vec<String>,
    pub lead_kinds: Vec<OrganisationKind>,
    /// The passage that a search found, its hits between U+0002 and U+0003.
    pub excerpt: Option<String>,
    /// The title marked likewise.
    pub marked_title: Option<String>,
}

/// One version of a practice, whole.
#[derive(Debug, sqlx::FromRow)]
pub struct Practice {
    pub id: PracticeId,
    pub slug: String,
    pub sample: bool,
    pub number: i16,
    pub state: State,
    pub language: Language,
    pub title: String,
    #[sqlx(rename = "type")]
    pub kind: PracticeType,
    pub scope: Scope,
    pub primary_objectives: Vec<i16>,
    pub secondary_objectives: Vec<i16>,
    pub principles: Vec<i16>,
    pub sdgs: Vec<i16>,
    pub regions: Vec<Region>,
    pub start_year: i16,
    pub end_year: Option<i16>,
    pub summary: String,
    pub benefit_and_impact: String,
    pub key_lessons: String,
    pub recommendations: String,
    pub innovation: String,
    pub published_at: DateTime<Utc>,
    pub countries: Vec<String>,
    #[sqlx(json)]
    pub organisations: Vec<Organisation>,
    #[sqlx(json)]
    pub resources: Vec<Resource>,
    #[sqlx(json)]
    pub history: Vec<Published>,
    /// The revision of the records that this was read at.
    pub revision: i64,
}

/// A link to more about a practice.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Resource {
    pub label: String,
    pub url: String,
}

/// A version that is or was public.
#[derive(Debug, Clone, Deserialize)]
pub struct Published {
    pub number: i16,
    pub published_at: DateTime<Utc>,
    pub change_note: String,
}

/// Where a version stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "practice_state", rename_all = "lowercase")]
pub enum State {
    Draft,
    Published,
    Superseded,
    Retracted,
}

/// The path of a practice, tail and all.
pub fn path(id: PracticeId, slug: &str) -> String {
    format!("/practices/{id}-{slug}")
}

/// "2018", "2018–2022" or, for what goes on, the first year alone with `None`.
pub fn years(start: i16, end: Option<i16>) -> Years {
    match end {
        None => Years::Since(start),
        Some(end) if end == start => Years::One(start),
        Some(end) => Years::Span(start, end),
    }
}

/// When a practice runs or ran.
#[derive(Debug, PartialEq, Eq)]
pub enum Years {
    Since(i16),
    One(i16),
    Span(i16, i16),
}

impl Practice {
    pub fn path(&self) -> String {
        path(self.id, &self.slug)
    }

    pub fn years(&self) -> Years {
        years(self.start_year, self.end_year)
    }

    /// The organisations with one part in it.
    pub fn with_role(&self, role: OrganisationRole) -> Vec<&Organisation> {
        self.organisations.iter().filter(|it| it.role == role).collect()
    }

    /// The number of the version that is public now, if another than this one is.
    pub fn newer(&self) -> Option<i16> {
        let newest = self.history.iter().map(|it| it.number).max();
        newest.filter(|it| self.state == State::Superseded && *it > self.number)
    }
}

impl Card {
    pub fn published(&self) -> String {
        self.published_at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
    }

    pub fn path(&self) -> String {
        path(self.id, &self.slug)
    }

    pub fn years(&self) -> Years {
        years(self.start_year, self.end_year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_one_a_span_or_open() {
        assert_eq!(years(2015, None), Years::Since(2015));
        assert_eq!(years(2015, Some(2015)), Years::One(2015));
        assert_eq!(years(2018, Some(2022)), Years::Span(2018, 2022));
    }
}
