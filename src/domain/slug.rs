//! The readable tail of an address: `7-local-immigration-partnerships`.

/// The number in front of a tail; the number decides, the tail is for people.
pub fn number(key: &str) -> Option<i64> {
    let (number, _) = key.split_once('-').unwrap_or((key, ""));
    let plain = !number.is_empty() && number.bytes().all(|it| it.is_ascii_digit());
    if plain { number.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn the_number_decides() {
        for (key, expected) in [
            ("7-local-immigration-partnerships", Some(7)),
            ("7", Some(7)),
            ("7-", Some(7)),
            ("", None),
            ("-7", None),
            ("+7", None),
            ("seven", None),
            ("7x-y", None),
            ("99999999999999999999-x", None),
            ("٧-x", None),
        ] {
            assert_eq!(number(key), expected, "{key}");
        }
    }
}
