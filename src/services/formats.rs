//! Numbers, dates and the order of names, as each language writes them. Digits are Western in all six.

use std::sync::LazyLock;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use icu_calendar::{Date, Gregorian};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::{Locale, locale};

use crate::domain::language::Language;

struct Formats {
    decimal: DecimalFormatter,
    date: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    collator: CollatorBorrowed<'static>,
}

static FORMATS: LazyLock<Vec<Formats>> = LazyLock::new(|| Language::ALL.map(Formats::new).into());

impl Formats {
    /// # Panics
    /// When the formatting data built into the program lacks one of the six languages.
    fn new(language: Language) -> Self {
        let locale = icu(language);
        Self {
            decimal: DecimalFormatter::try_new(
                (&locale).into(),
                DecimalFormatterOptions::default(),
            )
            .expect("number format is built in"),
            date: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long())
                .expect("date format is built in"),
            collator: Collator::try_new((&locale).into(), CollatorOptions::default())
                .expect("collation is built in"),
        }
    }

    fn of(language: Language) -> &'static Self {
        let place = Language::ALL.iter().position(|it| *it == language).unwrap_or_default();
        FORMATS.get(place).expect("there are formats for every language")
    }
}

fn icu(language: Language) -> Locale {
    match language {
        Language::En => locale!("en-GB-u-nu-latn"),
        Language::Fr => locale!("fr-u-nu-latn"),
        Language::Es => locale!("es-u-nu-latn"),
        Language::Ar => locale!("ar-u-nu-latn"),
        Language::Ru => locale!("ru-u-nu-latn"),
        Language::Zh => locale!("zh-u-nu-latn"),
    }
}

/// A whole number with the language's grouping.
pub fn number(language: Language, number: usize) -> String {
    // Below a thousand nothing is grouped, and these are nearly all.
    if number < 1000 {
        return number.to_string();
    }
    Formats::of(language).decimal.format(&Decimal::from(number as u64)).to_string()
}

/// A day, written out.
pub fn date(language: Language, day: NaiveDate) -> String {
    let (month, of_month) = (u8::try_from(day.month()), u8::try_from(day.day()));
    let date = Date::try_new_gregorian(day.year(), month.unwrap_or(1), of_month.unwrap_or(1));
    date.map_or_else(|_| day.to_string(), |it| Formats::of(language).date.format(&it).to_string())
}

/// The day of a moment, written out.
pub fn day(language: Language, time: DateTime<Utc>) -> String {
    date(language, time.date_naive())
}

/// Sorts by name as the language's dictionaries do.
pub fn sort_by_name<T>(language: Language, items: &mut [T], name: impl Fn(&T) -> &str) {
    let collator = &Formats::of(language).collator;
    items.sort_by(|a, b| collator.compare(name(a), name(b)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_dates_follow_the_language() {
        let day = NaiveDate::from_ymd_opt(2024, 3, 18).unwrap();
        for (language, written) in [
            (Language::En, "18 March 2024"),
            (Language::Fr, "18 mars 2024"),
            (Language::Es, "18 de marzo de 2024"),
            (Language::Ar, "18 مارس 2024"),
            (Language::Ru, "18 марта 2024\u{202f}г."),
            (Language::Zh, "2024年3月18日"),
        ] {
            let found = date(language, day).replace(['\u{200f}', '\u{a0}'], " ");
            assert_eq!(
                found.replace('\u{202f}', " "),
                written.replace('\u{202f}', " "),
                "{language}"
            );
        }
        assert_eq!(number(Language::En, 1234), "1,234");
        assert_eq!(number(Language::Ar, 12), "12");
        assert!(number(Language::Ru, 1234).contains('\u{a0}'));
    }

    #[test]
    fn names_sort_as_in_a_dictionary() {
        let mut names = ["Zambie", "Égypte", "Équateur", "Allemagne"];
        sort_by_name(Language::Fr, &mut names, |it| it);
        assert_eq!(names, ["Allemagne", "Égypte", "Équateur", "Zambie"]);
    }
}
