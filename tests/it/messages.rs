//! The six catalogues: the same messages, the same arguments, none unused.

use std::collections::{BTreeMap, BTreeSet};

use hub::services::messages::{CATALOGUES, key};

use crate::support::files;

/// Every message with the arguments that its text names.
fn arguments(catalogue: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in catalogue.lines().filter(|it| !it.starts_with('#')) {
        if let Some(key) = key(line) {
            key.clone_into(&mut current);
            assert!(
                found.insert(current.clone(), BTreeSet::new()).is_none(),
                "{key} is there twice"
            );
        }
        for part in line.split('$').skip(1) {
            let name: String = part.chars().take_while(char::is_ascii_alphanumeric).collect();
            found.get_mut(&current).unwrap().insert(name);
        }
    }
    found
}

#[test]
fn all_catalogues_have_the_same_messages_with_the_same_arguments() {
    let english = arguments(CATALOGUES[0].1);
    for (language, text) in CATALOGUES {
        let own = arguments(text);
        let keys = |it: &BTreeMap<String, BTreeSet<String>>| it.keys().cloned().collect::<Vec<_>>();
        assert_eq!(keys(&own), keys(&english), "{language}");
        for (key, names) in &english {
            // A plural may say a number in words.
            let without = |it: &BTreeSet<String>| {
                it.iter().filter(|it| *it != "count").cloned().collect::<Vec<_>>()
            };
            assert_eq!(without(&own[key]), without(names), "{language} {key}");
        }
    }
}

#[test]
fn every_language_has_its_plurals() {
    for (language, forms) in [
        ("en", &["one", "other"][..]),
        ("fr", &["one", "other"]),
        ("es", &["one", "other"]),
        ("ar", &["zero", "one", "two", "few", "many", "other"]),
        ("ru", &["one", "few", "many", "other"]),
        ("zh", &["other"]),
    ] {
        let text = CATALOGUES.iter().find(|it| it.0.code() == language).unwrap().1;
        let mut blocks = text.split("{ $n ->\n").skip(1);
        assert!(blocks.clone().count() > 5);
        let whole = |block: &str| {
            forms
                .iter()
                .all(|form| block.split("\n}").next().unwrap().contains(&format!("[{form}]")))
        };
        assert!(blocks.all(whole), "{language}");
    }
}

#[test]
fn every_message_is_used_and_every_used_message_is_there() {
    let known: BTreeSet<String> = arguments(CATALOGUES[0].1).into_keys().collect();
    let mut text = String::new();
    for file in files("templates", &[".html", ".xml"]).iter().chain(&files("src", &[".rs"])) {
        text.push_str(&std::fs::read_to_string(file).unwrap());
    }
    let unused: Vec<_> = known.iter().filter(|key| !text.contains(&format!("\"{key}\""))).collect();
    assert!(unused.is_empty(), "{unused:?}");
    for call in [".t(\"", ".tn(\"", ".tw(\"", ".tww(\""] {
        for part in text.split(call).skip(1) {
            let key = part.split('"').next().unwrap();
            assert!(known.contains(key), "{call}{key}");
        }
    }
}
