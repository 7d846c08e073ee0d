//! The words of the interface: one Fluent catalogue a language, with plurals as Unicode CLDR knows them.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use super::formats;
use crate::domain::language::Language;

/// The catalogues as they are written; a test compares them.
pub const CATALOGUES: [(Language, &str); 6] = [
    (Language::En, include_str!("messages/en.ftl")),
    (Language::Fr, include_str!("messages/fr.ftl")),
    (Language::Es, include_str!("messages/es.ftl")),
    (Language::Ar, include_str!("messages/ar.ftl")),
    (Language::Ru, include_str!("messages/ru.ftl")),
    (Language::Zh, include_str!("messages/zh.ftl")),
];

struct Catalogue {
    /// Messages without arguments, ready to be shown.
    plain: HashMap<String, String>,
    bundle: FluentBundle<FluentResource>,
}

static LOADED: LazyLock<HashMap<Language, Catalogue>> = LazyLock::new(|| {
    CATALOGUES
        .iter()
        .map(|(language, text)| (*language, Catalogue::load(*language, text)))
        .collect()
});

impl Catalogue {
    /// # Panics
    /// When a catalogue built into the program is not in order, which a test would have found.
    fn load(language: Language, text: &str) -> Self {
        let id: LanguageIdentifier = language.code().parse().expect("a code is an identifier");
        let resource = FluentResource::try_new(text.to_owned())
            .unwrap_or_else(|(_, errors)| panic!("{language}.ftl: {errors:?}"));
        let keys: Vec<String> = text.lines().filter_map(key).map(str::to_owned).collect();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Marks around arguments would show up in titles and mails; what people wrote stands in `bdi` instead.
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{language}.ftl: {errors:?}"));
        let mut plain = HashMap::new();
        for key in keys {
            if let Some(pattern) = bundle.get_message(&key).and_then(|it| it.value()) {
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, None, &mut errors).into_owned();
                if errors.is_empty() {
                    plain.insert(key, text);
                }
            }
        }
        Self { plain, bundle }
    }
}

/// The key that a line of a catalogue begins, if it begins a message.
pub fn key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once(" =")?;
    key.starts_with(|it: char| it.is_ascii_lowercase()).then_some(key)
}

fn catalogue(language: Language) -> &'static Catalogue {
    LOADED.get(&language).expect("there is a catalogue for every language")
}

/// A message without arguments.
pub fn plain(language: Language, key: &str) -> &'static str {
    catalogue(language).plain.get(key).map_or_else(|| missing(language, key), String::as_str)
}

/// A message about a number of things: `$n` chooses the plural, `$count` is the number as it is written.
pub fn counted(language: Language, key: &str, n: usize) -> String {
    let mut args = FluentArgs::new();
    args.set("n", n);
    args.set("count", formats::number(language, n));
    formatted(language, key, &args)
}

/// A message with texts in it.
pub fn with(language: Language, key: &str, texts: &[(&str, &str)]) -> String {
    let mut args = FluentArgs::new();
    for (name, text) in texts {
        args.set(*name, *text);
    }
    formatted(language, key, &args)
}

/// A message with texts and a number of things in it.
pub fn counted_with(language: Language, key: &str, n: usize, texts: &[(&str, &str)]) -> String {
    let mut args = FluentArgs::new();
    args.set("n", n);
    args.set("count", formats::number(language, n));
    for (name, text) in texts {
        args.set(*name, *text);
    }
    formatted(language, key, &args)
}

fn formatted(language: Language, key: &str, args: &FluentArgs) -> String {
    let bundle = &catalogue(language).bundle;
    let Some(pattern) = bundle.get_message(key).and_then(|it| it.value()) else {
        return missing(language, key).to_owned();
    };
    let mut errors = Vec::new();
    let text: Cow<str> = bundle.format_pattern(pattern, Some(args), &mut errors);
    if !errors.is_empty() {
        tracing::error!(%language, key, ?errors, "a message could not be put together");
    }
    text.into_owned()
}

fn missing(language: Language, key: &str) -> &'static str {
    tracing::error!(%language, key, "there is no such message");
    "…"
}
