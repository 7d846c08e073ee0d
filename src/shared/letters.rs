//! Letters to people: one form, in text and in HTML, in the reader's language.

use askama::Template;

use crate::domain::language::Language;
use crate::services::messages;

/// What a letter says. Everything in it is in the reader's language already.
#[derive(Debug, Clone)]
pub struct Content {
    pub subject: String,
    pub text: String,
    /// What the reader can do: words and address.
    pub action: Option<(String, String)>,
    /// Why the letter comes.
    pub why: Why,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It concerns the safety of an account.
    Account,
    /// Somebody entered the address.
    Asked,
    /// The reader wants to hear of such things, and can say otherwise.
    Settings,
}

#[derive(Template)]
#[template(path = "mail/letter.txt")]
struct Plain<'a>(&'a Sheet<'a>);

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct Html<'a>(&'a Sheet<'a>);

struct Sheet<'a> {
    language: Language,
    /// Empty when it is not known.
    name: &'a str,
    content: &'a Content,
    /// Addresses of the portal, of the reader's settings, and where one click stops such mails.
    origin: &'a str,
    settings: String,
    unsubscribe: Option<&'a str>,
}

impl Sheet<'_> {
    fn t(&self, key: &str) -> &'static str {
        messages::plain(self.language, key)
    }

    fn hello(&self) -> String {
        if self.name.is_empty() {
            self.t("mail-hello-nobody").to_owned()
        } else {
            messages::with(self.language, "mail-hello", &[("it", self.name)])
        }
    }

    fn why(&self) -> &'static str {
        self.t(match self.content.why {
            Why::Account => "mail-why-account",
            Why::Asked => "mail-why-asked",
            Why::Settings => "mail-why-settings",
        })
    }

    fn names_settings(&self) -> bool {
        self.content.why == Why::Settings
    }
}

/// Writes a letter as text and as HTML.
pub fn written(
    (language, name): (Language, &str),
    content: &Content,
    origin: &str,
    unsubscribe: Option<&str>,
) -> Result<(String, String), askama::Error> {
    let settings = format!("{origin}{}/account/notifications/settings", language.prefix());
    let sheet = Sheet { language, name, content, origin, settings, unsubscribe };
    Ok((Plain(&sheet).render()?, Html(&sheet).render()?))
}
