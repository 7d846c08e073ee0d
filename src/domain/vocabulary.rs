//! What records are tagged with: the Compact's 23 objectives and 10 guiding principles, and the 17 goals.
//!
//! Numbers are code, words are reference data (`src/reference`), read once.

use std::sync::LazyLock;

use serde::Deserialize;

use super::language::{Language, Words};

/// One of the 23 objectives of the Compact (A/RES/73/195, annex, paragraph 16).
#[derive(Debug, Deserialize)]
pub struct Objective {
    pub number: i16,
    /// Round table of the review forum (A/RES/73/326) under which it is discussed, a to d.
    pub group: Group,
    short: Words,
    title: Words,
    /// Languages in which the title is not the resolution's own wording.
    unofficial: Vec<Language>,
    description: Words,
    /// Targets of the 2030 Agenda that it serves, for orientation only.
    pub sdg_targets: Vec<String>,
}

impl Objective {
    pub fn short(&self, language: Language) -> &str {
        self.short.of(language)
    }

    pub fn title(&self, language: Language) -> &str {
        self.title.of(language)
    }

    pub fn title_is_official(&self, language: Language) -> bool {
        !self.unofficial.contains(&language)
    }

    pub fn description(&self, language: Language) -> &str {
        self.description.of(language)
    }
}

/// The four round tables of the review forum; each has a hue, never shown without number and words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Group {
    A,
    B,
    C,
    D,
}

impl Group {
    pub const ALL: [Self; 4] = [Self::A, Self::B, Self::C, Self::D];

    /// The value of `data-group` in the style sheet.
    pub fn key(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
            Self::D => "d",
        }
    }

    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::A => "group-a",
            Self::B => "group-b",
            Self::C => "group-c",
            Self::D => "group-d",
        }
    }
}

/// One of the 10 guiding principles (A/RES/73/195, annex, paragraph 15).
#[derive(Debug, Deserialize)]
pub struct Principle {
    pub number: i16,
    /// Its name in addresses, such as `people-centred`.
    pub key: String,
    title: Words,
    unofficial: Vec<Language>,
    description: Words,
}

impl Principle {
    pub fn title(&self, language: Language) -> &str {
        self.title.of(language)
    }

    pub fn title_is_official(&self, language: Language) -> bool {
        !self.unofficial.contains(&language)
    }

    pub fn description(&self, language: Language) -> &str {
        self.description.of(language)
    }
}

/// One of the 17 Sustainable Development Goals.
#[derive(Debug, Deserialize)]
pub struct Goal {
    pub number: i16,
    name: Words,
}

impl Goal {
    pub fn name(&self, language: Language) -> &str {
        self.name.of(language)
    }
}

/// A target of the 2030 Agenda, with a short label of our own.
#[derive(Debug, Deserialize)]
pub struct Target {
    pub code: String,
    label: Words,
}

impl Target {
    pub fn label(&self, language: Language) -> &str {
        self.label.of(language)
    }
}

#[derive(Deserialize)]
struct Sdgs {
    goals: Vec<Goal>,
    targets: Vec<Target>,
}

static OBJECTIVES: LazyLock<Vec<Objective>> =
    LazyLock::new(|| reference(include_str!("../reference/objectives.json")));
static PRINCIPLES: LazyLock<Vec<Principle>> =
    LazyLock::new(|| reference(include_str!("../reference/principles.json")));
static SDGS: LazyLock<Sdgs> = LazyLock::new(|| reference(include_str!("../reference/sdgs.json")));

/// Reads one of the files built into the program.
///
/// # Panics
/// When the file is not what its type says, which a test would have found.
pub(super) fn reference<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).expect("reference data fits its type")
}

/// All 23, by number.
pub fn objectives() -> &'static [Objective] {
    &OBJECTIVES
}

/// All 10, by number.
pub fn principles() -> &'static [Principle] {
    &PRINCIPLES
}

/// All 17, by number.
pub fn goals() -> &'static [Goal] {
    &SDGS.goals
}

pub fn objective(number: i16) -> Option<&'static Objective> {
    objectives().iter().find(|it| it.number == number)
}

pub fn principle(number: i16) -> Option<&'static Principle> {
    principles().iter().find(|it| it.number == number)
}

pub fn principle_by_key(key: &str) -> Option<&'static Principle> {
    principles().iter().find(|it| it.key == key)
}

pub fn goal(number: i16) -> Option<&'static Goal> {
    goals().iter().find(|it| it.number == number)
}

pub fn target(code: &str) -> Option<&'static Target> {
    SDGS.targets.iter().find(|it| it.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vocabularies_are_whole() {
        assert!(objectives().iter().map(|it| it.number).eq(1..=23));
        assert!(principles().iter().map(|it| it.number).eq(1..=10));
        assert!(goals().iter().map(|it| it.number).eq(1..=17));
        for objective in objectives() {
            for code in &objective.sdg_targets {
                assert!(target(code).is_some(), "{code}");
            }
        }
    }

    #[test]
    fn every_round_table_has_its_objectives() {
        let count = |group| objectives().iter().filter(|it| it.group == group).count();
        assert_eq!(Group::ALL.map(count), [5, 7, 6, 5]);
    }
}
