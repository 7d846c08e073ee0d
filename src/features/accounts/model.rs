//! A person as the portal knows one, and what they type about themselves.

use chrono::{DateTime, Utc};

use crate::domain::form::{Form, Problem};
use crate::domain::ids::PersonId;
use crate::domain::language::Language;
use crate::domain::place;
use crate::domain::text::{self, Limits};
use crate::domain::vocabulary;
use crate::services::password;

pub const NAME: Limits = text::line(80);
pub const AFFILIATION: Limits = text::line(200);
/// What an attacker would try on this site first.
const SITE: [&str; 2] = ["migration network hub", "migrationnetworkhub"];

/// What others may see of a person, if the person wants it.
pub const PUBLIC_FIELDS: [(&str, &str); 4] = [
    ("affiliation", "public-affiliation"),
    ("country", "public-country"),
    ("languages", "public-languages"),
    ("expertise", "public-expertise"),
];

#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Person {
    pub id: PersonId,
    /// None for a former member.
    pub email: Option<String>,
    pub name: String,
    pub language: Language,
    pub country: Option<String>,
    pub affiliation: String,
    pub languages: Vec<Language>,
    pub expertise: Vec<i16>,
    pub public_fields: Vec<String>,
    pub factor_since: Option<DateTime<Utc>>,
    pub created_at: DateTime<Utc>,
    pub sample: bool,
}

impl Person {
    pub fn email(&self) -> &str {
        self.email.as_deref().unwrap_or_default()
    }

    pub fn shows(&self, field: &str) -> bool {
        self.public_fields.iter().any(|it| it == field)
    }

    pub fn country_name(&self, language: &Language) -> Option<&'static str> {
        let country = place::country(self.country.as_deref()?)?;
        Some(country.name(*language))
    }
}

/// A request for an account, in order.
pub struct NewPerson {
    pub email: String,
    pub name: String,
    pub password: String,
    pub language: Language,
    pub country: Option<String>,
}

impl NewPerson {
    pub fn parse(form: &mut Form) -> Option<Self> {
        let name = form.required("name", NAME, "name-enter");
        let email = form.read("email", text::email);
        let context = [form.text("email").to_owned(), form.text("name").to_owned()];
        let password = new_password(form, password::LEAST, &context);
        let country = country(form);
        let language = language(form);
        let agreed = form.agreed("agree", "house-rules-agree-enter");
        agreed?;
        Some(Self {
            email: email?,
            name: name?,
            password: password?,
            language: language?,
            country: country?,
        })
    }
}

/// What a person says about themselves.
pub struct Profile {
    pub name: String,
    pub affiliation: String,
    pub country: Option<String>,
    pub language: Language,
    pub languages: Vec<Language>,
    pub expertise: Vec<i16>,
    pub public_fields: Vec<String>,
}

impl Profile {
    pub fn parse(form: &mut Form) -> Option<Self> {
        let name = form.required("name", NAME, "name-enter");
        let affiliation = form.optional("affiliation", AFFILIATION);
        let country = country(form);
        let language = language(form);
        let languages = form.choices("languages", Language::from_code);
        let expertise = form.choices("expertise", |it| {
            let number: i16 = it.parse().ok()?;
            vocabulary::objective(number).map(|it| it.number)
        });
        let public_fields = form.choices("public", |it| {
            PUBLIC_FIELDS.iter().find(|field| field.0 == it).map(|field| field.0.to_owned())
        });
        let mut expertise = expertise?;
        expertise.sort_unstable();
        expertise.dedup();
        Some(Self {
            name: name?,
            affiliation: affiliation?,
            country: country?,
            language: language?,
            languages: languages?,
            expertise,
            public_fields: public_fields?,
        })
    }
}

fn country(form: &mut Form) -> Option<Option<String>> {
    form.choice_or_none("country", |it| {
        place::country(it).filter(|it| it.selectable).map(|it| it.alpha3.clone())
    })
}

fn language(form: &mut Form) -> Option<Language> {
    form.choice("language", Language::from_code, "problem-choose")
}

/// A password fit to be one: as it was typed, nothing trimmed or cut.
pub fn new_password(form: &mut Form, least: usize, context: &[String]) -> Option<String> {
    form.read("password", |it| {
        let length = it.chars().count();
        if length < least {
            return Err(Problem::count("problem-too-short", least));
        }
        if length > password::MOST {
            return Err(Problem::count("problem-too-long", password::MOST));
        }
        if it.contains(['\0', '\u{fffd}']) {
            return Err(Problem::say("problem-characters"));
        }
        let context: Vec<&str> = context.iter().map(String::as_str).chain(SITE).collect();
        if password::is_guessable(it, &context) {
            return Err(Problem::say("problem-guessable"));
        }
        Ok(it.to_owned())
    })
}
