//! Countries, areas and regions, and where the map shows them.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::language::{Language, Words};
use super::vocabulary::reference;

/// The grouping of the regional reviews of the Compact; a country is in one of them.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, sqlx::Type,
)]
#[serde(rename_all = "kebab-case")]
#[sqlx(type_name = "region", rename_all = "kebab-case")]
pub enum Region {
    Africa,
    ArabStates,
    AsiaPacific,
    EuropeNorthAmericaCentralAsia,
    LatinAmericaCaribbean,
}

impl Region {
    pub const ALL: [Self; 5] = [
        Self::Africa,
        Self::ArabStates,
        Self::AsiaPacific,
        Self::EuropeNorthAmericaCentralAsia,
        Self::LatinAmericaCaribbean,
    ];

    /// As in addresses and in the database.
    pub fn key(self) -> &'static str {
        match self {
            Self::Africa => "africa",
            Self::ArabStates => "arab-states",
            Self::AsiaPacific => "asia-pacific",
            Self::EuropeNorthAmericaCentralAsia => "europe-north-america-central-asia",
            Self::LatinAmericaCaribbean => "latin-america-caribbean",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.key() == key)
    }

    pub fn name(self, language: Language) -> &'static str {
        PLACES
            .region_groups
            .iter()
            .find(|it| it.key == self)
            .map_or(self.key(), |it| it.name.of(language))
    }
}

/// A country or area of ISO 3166-1, named as the United Nations names it.
#[derive(Debug, Deserialize)]
pub struct Country {
    pub alpha3: String,
    name: Words,
    pub region: Option<Region>,
    /// Whether it is offered in lists; a few areas are only drawn.
    pub selectable: bool,
}

impl Country {
    pub fn name(&self, language: Language) -> &str {
        self.name.of(language)
    }
}

#[derive(Deserialize)]
struct Places {
    region_groups: Vec<RegionName>,
    countries: Vec<Country>,
}

#[derive(Deserialize)]
struct RegionName {
    key: Region,
    name: Words,
}

/// The dotted map: land as one stroked path, and a point for each country.
#[derive(Deserialize)]
pub struct Map {
    pub view_box: String,
    pub land: String,
    centroids: HashMap<String, (i16, i16)>,
}

static PLACES: LazyLock<Places> =
    LazyLock::new(|| reference(include_str!("../reference/countries.json")));
static BY_ALPHA3: LazyLock<HashMap<&'static str, &'static Country>> =
    LazyLock::new(|| countries().iter().map(|it| (it.alpha3.as_str(), it)).collect());
static MAP: LazyLock<Map> = LazyLock::new(|| reference(include_str!("../reference/map.json")));

pub fn countries() -> &'static [Country] {
    &PLACES.countries
}

pub fn country(alpha3: &str) -> Option<&'static Country> {
    BY_ALPHA3.get(alpha3).copied()
}

pub fn map() -> &'static Map {
    &MAP
}

impl Map {
    /// Where the circle of a country stands, in units of the view box.
    pub fn point(&self, alpha3: &str) -> Option<(i16, i16)> {
        self.centroids.get(alpha3).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_can_be_found_named_and_placed() {
        assert_eq!(countries().len(), 249);
        let morocco = country("MAR").unwrap();
        assert_eq!(morocco.name(Language::Fr), "Maroc");
        assert!(map().point("MAR").is_some());
        assert!(country("XXX").is_none());
        for region in Region::ALL {
            assert!(countries().iter().any(|it| it.region == Some(region)));
            assert_ne!(region.name(Language::Ar), region.key());
        }
    }
}
