//! What practices can be narrowed by, and how each value is named.

use chrono::{DateTime, Datelike, Utc};

use super::model::{PracticeType, Scope};
use crate::domain::filter::{Facet, Filter};
use crate::domain::language::Language;
use crate::domain::organisation::OrganisationKind;
use crate::domain::place::{self, Region};
use crate::domain::vocabulary;
use crate::services::formats;
use crate::shared::facets::Selection;
use crate::web::page::Page;

/// Places in [`FACETS`].
pub const OBJECTIVE: usize = 0;
pub const REGION: usize = 1;
pub const COUNTRY: usize = 2;
pub const PRINCIPLE: usize = 4;
const YEAR: usize = 8;

/// In the order of the panel, and of the index.
pub static FACETS: [Facet; 11] = [
    facet("objective", "facet-objective", |it| known(it, vocabulary::objective).is_some(), true),
    facet("region", "facet-region", |it| Region::from_key(it).is_some(), false),
    facet("country", "facet-country", |it| place::country(it).is_some(), false),
    facet("lead", "facet-lead", |it| kind(it).is_some(), false),
    facet("principle", "facet-principle", |it| known(it, vocabulary::principle).is_some(), true),
    facet("sdg", "facet-sdg", |it| known(it, vocabulary::goal).is_some(), false),
    facet("type", "facet-type", |it| practice_type(it).is_some(), false),
    facet("language", "facet-language", |it| Language::from_code(it).is_some(), false),
    facet("year", "facet-year", |it| matches!(it.parse::<i16>(), Ok(1900..=2100)), false),
    facet("scope", "facet-scope", |it| scope(it).is_some(), false),
    facet("status", "facet-status", |it| ["active", "ended"].contains(&it), false),
];

/// Options of a facet shown before "show more".
const SHOWN: usize = 6;

const fn facet(
    key: &'static str,
    message: &'static str,
    knows: fn(&str) -> bool,
    can_match_all: bool,
) -> Facet {
    Facet { key, message, knows, can_match_all }
}

/// Looks a number up as it is written, so that `07` is not `7`.
fn known<T>(text: &str, find: impl Fn(i16) -> Option<T>) -> Option<T> {
    let number: i16 = text.parse().ok()?;
    (number.to_string() == text).then(|| find(number)).flatten()
}

fn kind(key: &str) -> Option<OrganisationKind> {
    OrganisationKind::ALL.into_iter().find(|it| it.key() == key)
}

fn practice_type(key: &str) -> Option<PracticeType> {
    PracticeType::ALL.into_iter().find(|it| it.key() == key)
}

fn scope(key: &str) -> Option<Scope> {
    Scope::ALL.into_iter().find(|it| it.key() == key)
}

pub fn year_of(time: DateTime<Utc>) -> i16 {
    i16::try_from(time.year()).unwrap_or(i16::MAX)
}

/// What a value is called.
pub fn name(page: &Page, facet: &str, value: &str) -> String {
    let language = page.language;
    let found = match facet {
        "objective" => known(value, vocabulary::objective).map(|it| it.short(language)),
        "principle" => known(value, vocabulary::principle).map(|it| it.title(language)),
        "sdg" => known(value, vocabulary::goal).map(|it| it.name(language)),
        "region" => Region::from_key(value).map(|it| it.name(language)),
        "country" => place::country(value).map(|it| it.name(language)),
        "lead" => kind(value).map(|it| page.t(it.message())),
        "type" => practice_type(value).map(|it| page.t(it.message())),
        "scope" => scope(value).map(|it| page.t(it.message())),
        "language" => Language::from_code(value).map(|it| page.t(language_message(it))),
        "status" => Some(page.t(if value == "active" { "status-active" } else { "status-ended" })),
        _ => None,
    };
    found.unwrap_or(value).to_owned()
}

/// The message that names a language in the reader's own.
pub fn language_message(language: Language) -> &'static str {
    match language {
        Language::En => "language-en",
        Language::Fr => "language-fr",
        Language::Es => "language-es",
        Language::Ar => "language-ar",
        Language::Ru => "language-ru",
        Language::Zh => "language-zh",
    }
}

/// A facet as the panel shows it.
pub struct FacetView {
    pub key: &'static str,
    pub name: &'static str,
    pub shown: Vec<OptionView>,
    pub more: Vec<OptionView>,
    pub chosen: usize,
    pub open: bool,
    /// Whether records must have all chosen values; `None` where that is not offered.
    pub match_all: Option<bool>,
}

/// A value of a facet.
pub struct OptionView {
    pub value: String,
    pub name: String,
    /// The number before the name, and the hue of its group where it has one.
    pub number: Option<(String, &'static str)>,
    pub count: usize,
    pub checked: bool,
}

impl OptionView {
    /// What would find nothing is shown, but cannot be chosen.
    pub fn is_disabled(&self) -> bool {
        self.count == 0 && !self.checked
    }
}

/// All facets of a selection.
pub fn panel(page: &Page, filter: &Filter, selection: &Selection) -> Vec<FacetView> {
    let view = |(place, choice): (usize, &crate::domain::filter::Choice)| {
        let mut options = options(page, filter, selection, place);
        let chosen = choice.values.len();
        let shown = if options.len() <= SHOWN + 1 { options.len() } else { SHOWN.max(chosen) };
        let more = options.split_off(shown);
        FacetView {
            key: choice.facet.key,
            name: page.t(choice.facet.message),
            open: place <= REGION || chosen > 0,
            match_all: choice.facet.can_match_all.then_some(choice.match_all),
            shown: options,
            more,
            chosen,
        }
    };
    filter.choices.iter().enumerate().map(view).collect()
}

fn options(page: &Page, filter: &Filter, selection: &Selection, place: usize) -> Vec<OptionView> {
    let Some(facet) = FACETS.get(place) else { return Vec::new() };
    let mut values: Vec<String> = match facet.key {
        "objective" => vocabulary::objectives().iter().map(|it| it.number.to_string()).collect(),
        "principle" => vocabulary::principles().iter().map(|it| it.number.to_string()).collect(),
        "sdg" => vocabulary::goals().iter().map(|it| it.number.to_string()).collect(),
        "region" => Region::ALL.iter().map(|it| it.key().to_owned()).collect(),
        "scope" => Scope::ALL.iter().map(|it| it.key().to_owned()).collect(),
        _ => selection.values(place).map(str::to_owned).collect(),
    };
    let chosen = filter.choices.get(place).map(|it| it.values.as_slice()).unwrap_or_default();
    values.extend(chosen.iter().filter(|it| !values.contains(it)).cloned().collect::<Vec<_>>());
    let option = |value: String| OptionView {
        name: name(page, facet.key, &value),
        number: numbered(facet.key, &value),
        count: selection.count(place, &value),
        checked: chosen.contains(&value),
        value,
    };
    let mut options: Vec<OptionView> = values.into_iter().map(option).collect();
    match place {
        YEAR => options.sort_by(|a, b| b.value.cmp(&a.value)),
        OBJECTIVE | PRINCIPLE => {}
        _ if facet.key == "sdg" => {}
        _ => {
            formats::sort_by_name(page.language, &mut options, |it| &it.name);
            options.sort_by_key(|it| std::cmp::Reverse(it.count));
        }
    }
    options.sort_by_key(|it| !it.checked);
    options
}

fn numbered(facet: &str, value: &str) -> Option<(String, &'static str)> {
    match facet {
        "objective" => {
            known(value, vocabulary::objective).map(|it| (value.to_owned(), it.group.key()))
        }
        "sdg" => Some((value.to_owned(), "")),
        _ => None,
    }
}
