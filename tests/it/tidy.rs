//! The house rules that a compiler does not see.

use std::fs::read_to_string;

use crate::support::files;

const FLOORS: [&str; 5] = ["domain", "services", "shared", "web", "features"];
/// Which feature may use which; anything else is refused.
const FEATURES: &[(&str, &[&str])] = &[
    ("accounts", &[]),
    ("admin", &["accounts", "organisations"]),
    ("countries", &["network", "practices"]),
    ("home", &["practices"]),
    ("machines", &["practices"]),
    ("network", &[]),
    ("notifications", &["accounts"]),
    ("objectives", &["home", "practices"]),
    ("organisations", &["accounts", "practices"]),
    ("pages", &["network"]),
    ("practices", &[]),
    ("principles", &["practices"]),
];

#[test]
fn floors_only_look_down() {
    for (floor, name) in FLOORS.iter().enumerate() {
        for file in files(&format!("src/{name}"), &[".rs"]) {
            let text = read_to_string(&file).unwrap();
            for above in FLOORS.iter().skip(floor + 1) {
                assert!(
                    !text.contains(&format!("crate::{above}")),
                    "{} looks up at {above}",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn features_use_each_other_only_as_the_table_says() {
    for file in files("src/features", &[".rs"]) {
        let path = file.to_str().unwrap().split("src/features/").nth(1).unwrap().to_owned();
        let feature = path.split(['/', '.']).next().unwrap();
        if feature == "mod" {
            continue;
        }
        let (_, allowed) = FEATURES
            .iter()
            .find(|it| it.0 == feature)
            .unwrap_or_else(|| panic!("{feature} is new"));
        let text = read_to_string(&file).unwrap();
        for (other, _) in FEATURES.iter().filter(|it| it.0 != feature && !allowed.contains(&it.0)) {
            for way in [format!("super::{other}"), format!("features::{other}")] {
                assert!(!text.contains(&way), "{feature} uses {other}");
            }
        }
    }
}

#[test]
fn every_file_says_what_it_is_and_none_grows_without_end() {
    for file in files("src", &[".rs"]).iter().chain(&files("tests/it", &[".rs"])) {
        let text = read_to_string(file).unwrap();
        let opens = text.starts_with("//! ") || text.starts_with("#![doc");
        assert!(opens, "{} has no first sentence", file.display());
        assert!(text.lines().count() <= 460, "{} is long: split it", file.display());
        for word in ["TODO", "FIXME", "XXX "] {
            assert!(
                !text.contains(word) || file.ends_with("tidy.rs"),
                "{word} in {}",
                file.display()
            );
        }
    }
}

#[test]
fn sql_is_written_out_and_html_is_never_marked_safe() {
    for file in files("src", &[".rs"]) {
        assert!(!read_to_string(&file).unwrap().contains("AssertSqlSafe"), "{}", file.display());
    }
    for file in files("templates", &[".html", ".xml"]) {
        assert!(!read_to_string(&file).unwrap().contains("|safe"), "{}", file.display());
    }
}

/// Takes out comments, tags and expressions; what is left is seen by the reader.
fn bare(template: &str) -> String {
    let mut text = template.to_owned();
    for (open, close) in [("{#", "#}"), ("{%", "%}"), ("{{", "}}"), ("<", ">")] {
        while let Some(start) = text.find(open) {
            let Some(end) = text[start..].find(close) else { break };
            text.replace_range(start..start + end + close.len(), " ");
        }
    }
    // Attributes that a macro writes into the tag that calls it.
    while let Some(equals) = text.find("=\"") {
        let start = text[..equals].rfind(' ').unwrap_or(0);
        let Some(end) = text[equals + 2..].find('"') else { break };
        text.replace_range(start..=(equals + 2 + end), " ");
    }
    text.replace("&amp;", " ")
}

#[test]
fn no_template_has_words_of_its_own() {
    // Names of formats and units.
    let known = ["Atom", "CSV", "JSON", "Message", "ID", "kB"];
    for file in files("templates", &[".html"]) {
        let text = bare(&read_to_string(&file).unwrap());
        let words = text.split(|it: char| !it.is_alphabetic()).filter(|it| it.len() > 1);
        let loose: Vec<_> = words.filter(|it| !known.contains(it)).collect();
        assert!(loose.is_empty(), "{}: {loose:?}", file.display());
    }
}

#[test]
fn styles_are_the_same_in_both_directions() {
    for file in files("static/css", &[".css"]) {
        for (number, line) in read_to_string(&file).unwrap().lines().enumerate() {
            for physical in [
                "margin-left",
                "margin-right",
                "padding-left",
                "padding-right",
                "border-left",
                "border-right",
                "text-align: left",
                "text-align: right",
                "float: right",
            ] {
                assert!(!line.contains(physical), "{}:{}: {physical}", file.display(), number + 1);
            }
        }
    }
}

#[test]
fn the_two_dark_themes_are_one() {
    let css =
        read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/static/css/11-tokens.css")).unwrap();
    let block = |start: &str| {
        let from = css.find(start).unwrap() + start.len();
        let body = &css[from..from + css[from..].find('}').unwrap()];
        body.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(block(":root:not([data-theme=\"light\"]) {"), block(":root[data-theme=\"dark\"] {"));
}

#[test]
fn what_is_not_ours_is_listed_with_its_hash() {
    use sha2::{Digest, Sha256};
    let list = read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/static/VENDOR.md")).unwrap();
    for file in files("static/fonts", &[".woff2", ".txt"])
        .iter()
        .chain(&files("templates/icons", &[".svg"]))
    {
        let digest = Sha256::digest(std::fs::read(file).unwrap());
        let hash = digest.iter().fold(String::new(), |hash, it| hash + &format!("{it:02x}"));
        let name = file.file_name().unwrap().to_str().unwrap();
        let line = list.lines().find(|it| it.contains(&format!("`{name}`")));
        assert!(line.is_some_and(|it| it.contains(&hash)), "{name} {hash}");
    }
}
