//! An organisation, and what is typed about it.

use chrono::{DateTime, Utc};
use url::Url;

use crate::domain::form::Form;
use crate::domain::ids::OrganisationId;
use crate::domain::language::Language;
use crate::domain::organisation::OrganisationKind;
use crate::domain::place;
use crate::domain::text::{self, Limits};

pub const NAME: Limits = text::line(200);
pub const ABOUT: Limits = text::lines(1000);

/// Where anybody can have an address: it proves nothing about an organisation.
const PUBLIC_PROVIDERS: &[&str] = &[
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
    "msn.com",
    "yahoo.com",
    "ymail.com",
    "icloud.com",
    "me.com",
    "mac.com",
    "aol.com",
    "gmx.com",
    "gmx.net",
    "gmx.de",
    "web.de",
    "proton.me",
    "protonmail.com",
    "mail.ru",
    "yandex.ru",
    "yandex.com",
    "qq.com",
    "163.com",
    "126.com",
    "zoho.com",
    "mail.com",
    "tutanota.com",
    "fastmail.com",
    "orange.fr",
    "free.fr",
    "laposte.net",
    "hotmail.fr",
    "yahoo.fr",
];

/// The same under many endings.
const PROVIDERS: &[&str] =
    &["gmail", "yahoo", "ymail", "hotmail", "outlook", "live", "gmx", "yandex", "aol", "icloud"];

#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Organisation {
    pub id: OrganisationId,
    pub name: String,
    pub kind: OrganisationKind,
    pub country: Option<String>,
    pub website: String,
    pub mail_domain: String,
    pub about: String,
    pub verified_at: Option<DateTime<Utc>>,
    pub sample: bool,
}

impl Organisation {
    pub fn path(&self) -> String {
        format!("/organisations/{}", self.id)
    }

    pub fn country_name(&self, language: &Language) -> Option<&'static str> {
        let country = place::country(self.country.as_deref()?)?;
        Some(country.name(*language))
    }

    /// Whether somebody with this address may join unasked.
    pub fn admits(&self, email: &str) -> bool {
        self.verified_at.is_some() && is_under(email, &self.mail_domain)
    }
}

/// What is typed about an organisation, in order.
pub struct NewOrganisation {
    pub name: String,
    pub kind: OrganisationKind,
    pub country: Option<String>,
    pub website: String,
    pub mail_domain: String,
    pub about: String,
}

impl NewOrganisation {
    pub fn parse(form: &mut Form) -> Option<Self> {
        let name = form.required("name", NAME, "organisation-name-enter");
        let known = |it: &str| OrganisationKind::ALL.into_iter().find(|kind| kind.key() == it);
        let kind = form.choice("kind", known, "organisation-kind-choose");
        let country = form.choice_or_none("country", |it| {
            place::country(it).filter(|it| it.selectable).map(|it| it.alpha3.clone())
        });
        let website = form.read("site", text::web_address);
        let mail_domain = form.read("mail_domain", text::mail_domain);
        let about = form.optional("about", ABOUT);
        Some(Self {
            name: name?,
            kind: kind?,
            country: country?,
            website: website?,
            mail_domain: mail_domain?,
            about: about?,
        })
    }

    /// Whether the address of the one who enters it shows that the organisation's mail domain is real: it is under
    /// that domain, the website is too, and not everybody can have such an address.
    pub fn is_shown_by(&self, email: &str) -> bool {
        let host = Url::parse(&self.website).ok();
        let host = host.as_ref().and_then(Url::host_str).unwrap_or_default();
        let domain = &self.mail_domain;
        // Who speaks for the public is looked at by staff: a domain proves no office.
        let public = matches!(
            self.kind,
            OrganisationKind::Government
                | OrganisationKind::LocalAuthority
                | OrganisationKind::UnEntity
                | OrganisationKind::Intergovernmental
        );
        let at_home = host == domain || host.ends_with(&format!(".{domain}"));
        !public && at_home && is_under(email, domain)
    }
}

/// Whether an address is under a domain that stands for an organisation.
fn is_under(email: &str, domain: &str) -> bool {
    let key = text::email_key(email);
    let host = key.rsplit_once('@').map_or("", |it| it.1);
    let under = host == domain || host.ends_with(&format!(".{domain}"));
    !domain.is_empty() && under && !is_everybodys(domain)
}

/// Whether anybody can have an address there: a provider of mail, or an ending such as `co.uk`.
fn is_everybodys(domain: &str) -> bool {
    let labels: Vec<&str> = domain.split('.').collect();
    let [name, .., ending] = labels.as_slice() else { return true };
    let general = ["co", "com", "org", "net", "gov", "gob", "gouv", "go", "ac", "edu", "or", "ne"];
    let ending_of_a_country = labels.len() == 2 && ending.len() == 2 && general.contains(name);
    PROVIDERS.contains(name) || PUBLIC_PROVIDERS.contains(&domain) || ending_of_a_country
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_shows_only_the_domain_that_it_is_under() {
        let new = |website: &str, domain: &str| NewOrganisation {
            name: String::new(),
            kind: OrganisationKind::TradeUnion,
            country: None,
            website: website.to_owned(),
            mail_domain: domain.to_owned(),
            about: String::new(),
        };
        for (website, domain, email, shown) in [
            ("https://city.example.org/", "city.example.org", "a@city.example.org", true),
            ("https://www.city.example.org/", "city.example.org", "A@Mail.City.example.org", true),
            ("https://city.example.org/", "city.example.org", "a@example.org", false),
            ("https://city.example.org/", "city.example.org", "a@evilcity.example.org", false),
            ("https://other.example/", "city.example.org", "a@city.example.org", false),
            ("https://gmail.com/", "gmail.com", "a@gmail.com", false),
            ("https://yahoo.co.uk/", "yahoo.co.uk", "a@yahoo.co.uk", false),
            ("https://union.co.uk/", "co.uk", "a@union.co.uk", false),
            ("https://union.co.uk/", "union.co.uk", "a@union.co.uk", true),
            ("", "", "a@city.example.org", false),
        ] {
            assert_eq!(new(website, domain).is_shown_by(email), shown, "{website} {email}");
        }
        let office = NewOrganisation {
            kind: OrganisationKind::Government,
            ..new("https://city.example.org/", "city.example.org")
        };
        assert!(!office.is_shown_by("a@city.example.org"), "a domain proves no office");
    }
}
