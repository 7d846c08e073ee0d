//! What people write: checked once, at the door, so that nothing behind it meets text that cannot be stored or shown.

use super::form::Problem;

/// What a field takes.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Code points, a line break counting as one.
    pub least: usize,
    pub most: usize,
    /// Whether it may have several lines.
    pub lines: bool,
}

/// One line of at most `most` code points, perhaps none.
pub const fn line(most: usize) -> Limits {
    Limits { least: 0, most, lines: false }
}

/// Several lines of at most `most` code points, perhaps none.
pub const fn lines(most: usize) -> Limits {
    Limits { least: 0, most, lines: true }
}

/// Reads a text: line breaks made one kind, ends trimmed, nothing in it that cannot be seen or stored.
pub fn parse(text: &str, limits: Limits) -> Result<String, Problem> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text = text.trim();
    if text.chars().any(|it| !is_fit(it, limits.lines)) {
        return Err(Problem::say("problem-characters"));
    }
    match text.chars().count() {
        length if length > limits.most => Err(Problem::count("problem-too-long", limits.most)),
        length if length < limits.least => Err(Problem::count("problem-too-short", limits.least)),
        _ => Ok(text.to_owned()),
    }
}

/// Whether a character may stand in a text. Joiners stay: Arabic script and emoji need them.
fn is_fit(it: char, lines: bool) -> bool {
    let hidden = matches!(
        it,
        // Decoding put it there in place of what was no text.
        '\u{fffd}'
        // Direction overrides and isolates: a name could swallow the line it stands in.
        | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        // Separators, word joiner and invisible operators, tags, byte order mark, interlinear notes.
        | '\u{200b}' | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}'
    );
    // The last two of each plane are no characters, now or ever.
    let never = (u32::from(it) & 0xfffe) == 0xfffe;
    match it {
        '\n' | '\t' => lines,
        it => !hidden && !never && !it.is_control(),
    }
}

/// An e-mail address as it was typed, and as it is compared: without regard to case.
pub fn email(text: &str) -> Result<String, Problem> {
    let problem = || Problem::say("problem-email");
    let text = parse(text, line(254))?;
    let (local, domain) = text.rsplit_once('@').ok_or_else(problem)?;
    let plain = |it: char| !it.is_whitespace() && !"\"(),:;<>[\\]@".contains(it);
    let label = |it: &str| {
        let ends = !it.starts_with('-') && !it.ends_with('-');
        !it.is_empty()
            && it.len() <= 63
            && ends
            && it.chars().all(|it| it.is_alphanumeric() || it == '-')
    };
    let local_fits = (1..=64).contains(&local.len())
        && local.chars().all(plain)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..");
    let domain_fits = domain.contains('.') && domain.split('.').all(label);
    // What mail programs would not take is not taken here either.
    let can_be_written_to = text.parse::<lettre::Address>().is_ok();
    if local_fits && domain_fits && can_be_written_to { Ok(text) } else { Err(problem()) }
}

/// Words as `like` takes them: its own signs stand for themselves.
pub fn pattern(words: &str) -> String {
    words.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

/// Addresses are compared in this form.
pub fn email_key(email: &str) -> String {
    email.trim().to_lowercase()
}

/// A web address that can be shown as a link; empty stays empty.
pub fn web_address(text: &str) -> Result<String, Problem> {
    let text = parse(text, line(300))?;
    if text.is_empty() {
        return Ok(text);
    }
    let url = url::Url::parse(&text).map_err(|_| Problem::say("problem-address"))?;
    let named = url.host_str().is_some_and(|it| it.contains('.'));
    let plain = url.username().is_empty() && url.password().is_none();
    if !["http", "https"].contains(&url.scheme()) || !named || !plain {
        return Err(Problem::say("problem-address"));
    }
    let url = url.to_string();
    // Letters beyond ASCII grow when they are written as an address needs them.
    if url.len() > 300 { Err(Problem::count("problem-too-long", 300)) } else { Ok(url) }
}

/// The domain of mail addresses; empty stays empty.
pub fn mail_domain(text: &str) -> Result<String, Problem> {
    let text = parse(text, line(253))?.trim_start_matches('@').to_lowercase();
    if text.is_empty() {
        return Ok(text);
    }
    email(&format!("x@{text}")).map(|_| text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_taken_as_it_is_or_refused() {
        for (given, taken) in [
            ("  Amina Diallo ", Some("Amina Diallo")),
            ("محمد \u{200c}علی", Some("محمد \u{200c}علی")),
            ("👩\u{200d}🔬", Some("👩\u{200d}🔬")),
            ("O’Brien <b>", Some("O’Brien <b>")),
            ("nul\0", None),
            ("bell\u{7}", None),
            ("two\nlines", None),
            ("over\u{202e}ride", None),
            ("zero\u{200b}width", None),
            ("tag\u{e0041}", None),
            ("\u{fffd}", None),
            ("\u{ffff}", None),
        ] {
            assert_eq!(parse(given, line(80)).ok().as_deref(), taken, "{given:?}");
        }
        assert_eq!(parse("a\r\nb\rc", lines(5)).unwrap(), "a\nb\nc");
        assert!(parse(&"é".repeat(81), line(80)).is_err());
        assert!(parse(&"é".repeat(80), line(80)).is_ok());
    }

    #[test]
    fn an_address_is_an_address() {
        for (given, fits) in [
            ("amina@example.org", true),
            (" Amina.D+hub@city.example.org ", true),
            ("почта@пример.рф", true),
            ("amina", false),
            ("amina@localhost", false),
            ("a b@example.org", false),
            ("a@b@example.org", false),
            ("a@example.org\nBcc: x@y.org", false),
            ("a,b@example.org", false),
            ("@example.org", false),
            ("a..b@example.org", false),
            ("a@-example.org", false),
            (&format!("a@{}org", "İ.".repeat(120)), false),
        ] {
            assert_eq!(email(given).is_ok(), fits, "{given:?}");
        }
    }

    #[test]
    fn only_web_addresses_become_links() {
        for (given, fits) in [
            ("https://example.org/a?b=c", true),
            ("http://example.org", true),
            ("", true),
            ("javascript:alert(1)", false),
            ("data:text/html,x", false),
            ("https://user:secret@example.org", false),
            ("example.org", false),
            ("https://localhost/", false),
        ] {
            assert_eq!(web_address(given).is_ok(), fits, "{given:?}");
        }
    }
}
