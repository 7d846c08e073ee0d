//! Facts about the United Nations Network on Migration and the Compact, from the reference data.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::domain::language::{Language, Words};

#[derive(Deserialize)]
pub struct Network {
    pub entities: Vec<Entity>,
    pub workstreams: Vec<Workstream>,
    pub champions: Vec<Champion>,
    pub regional_reviews: Vec<RegionalReview>,
}

/// A member of the Network.
#[derive(Deserialize)]
pub struct Entity {
    pub acronym: String,
    name: Words,
    pub executive_committee: bool,
    pub coordinator: bool,
    pub website: String,
}

impl Entity {
    pub fn name(&self, language: Language) -> &str {
        self.name.of(language)
    }
}

/// What the Network works on together.
#[derive(Deserialize)]
pub struct Workstream {
    title: Words,
    /// Acronyms, as far as they are known.
    pub co_leads: Vec<String>,
    pub objectives: Vec<i16>,
}

impl Workstream {
    pub fn title(&self, language: Language) -> &str {
        self.title.of(language)
    }
}

/// A State that has offered to go ahead in carrying out the Compact.
#[derive(Deserialize)]
pub struct Champion {
    pub alpha3: String,
}

/// A regional review of the Compact.
#[derive(Deserialize)]
pub struct RegionalReview {
    name: Words,
    pub commission: String,
    /// Years or months.
    pub rounds: Vec<String>,
}

impl RegionalReview {
    pub fn name(&self, language: Language) -> &str {
        self.name.of(language)
    }

    /// The years of its rounds; the months are not certain enough to be shown.
    pub fn years(&self) -> String {
        let years = self.rounds.iter().map(|it| it.split('-').next().unwrap_or(it));
        years.collect::<Vec<_>>().join(", ")
    }
}

static NETWORK: LazyLock<Network> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../reference/network.json"))
        .expect("reference data fits its type")
});

pub fn network() -> &'static Network {
    &NETWORK
}

pub fn is_champion(alpha3: &str) -> bool {
    network().champions.iter().any(|it| it.alpha3 == alpha3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_network_has_39_entities_and_one_coordinator() {
        assert_eq!(network().entities.len(), 39);
        let coordinators: Vec<_> = network().entities.iter().filter(|it| it.coordinator).collect();
        assert_eq!(coordinators.iter().map(|it| it.acronym.as_str()).collect::<Vec<_>>(), ["IOM"]);
        for champion in &network().champions {
            assert!(crate::domain::place::country(&champion.alpha3).is_some());
        }
    }
}
