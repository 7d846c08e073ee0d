//! The six languages of the interface and of what people write.

use serde::{Deserialize, Serialize};

/// One of the six official languages of the United Nations.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, sqlx::Type,
)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "language", rename_all = "lowercase")]
pub enum Language {
    En,
    Fr,
    Es,
    Ar,
    Ru,
    Zh,
}

impl Language {
    /// In the order of the reference data.
    pub const ALL: [Self; 6] = [Self::En, Self::Fr, Self::Es, Self::Ar, Self::Ru, Self::Zh];

    /// In the order of their own names, as the switch shows them.
    pub const BY_OWN_NAME: [Self; 6] = [Self::Ar, Self::Zh, Self::En, Self::Fr, Self::Ru, Self::Es];

    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Ar => "ar",
            Self::Ru => "ru",
            Self::Zh => "zh",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }

    /// What stands before every path in this language: English is at the root.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::En => "",
            Self::Fr => "/fr",
            Self::Es => "/es",
            Self::Ar => "/ar",
            Self::Ru => "/ru",
            Self::Zh => "/zh",
        }
    }

    pub fn direction(self) -> &'static str {
        if self == Self::Ar { "rtl" } else { "ltr" }
    }

    /// Its name in the language itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::Es => "Español",
            Self::Ar => "العربية",
            Self::Ru => "Русский",
            Self::Zh => "中文",
        }
    }

    /// As Open Graph writes locales.
    pub fn locale(self) -> &'static str {
        match self {
            Self::En => "en_GB",
            Self::Fr => "fr_FR",
            Self::Es => "es_ES",
            Self::Ar => "ar_AR",
            Self::Ru => "ru_RU",
            Self::Zh => "zh_CN",
        }
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

/// A text in all six languages, as the reference data holds it.
#[derive(Debug, Clone, Deserialize)]
pub struct Words {
    en: String,
    fr: String,
    es: String,
    ar: String,
    ru: String,
    zh: String,
}

impl Words {
    pub fn of(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Fr => &self.fr,
            Language::Es => &self.es,
            Language::Ar => &self.ar,
            Language::Ru => &self.ru,
            Language::Zh => &self.zh,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_leads_back_to_its_language() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), Some(language));
            assert!(Language::BY_OWN_NAME.contains(&language));
        }
        assert_eq!(Language::from_code("de"), None);
    }
}
