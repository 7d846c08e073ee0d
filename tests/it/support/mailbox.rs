//! The mails of a site: sent by its own worker into its own folder, and read as a mail program reads them.

use std::collections::HashSet;
use std::path::Path;

use mail_parser::MessageParser;

use super::Site;

#[derive(Debug, Clone)]
pub struct Mail {
    pub to: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub raw: String,
}

impl Mail {
    /// The path of the first link into the portal that holds some words.
    pub fn link(&self, part: &str) -> String {
        let start = self.text.match_indices("https://hub.test").map(|it| it.0);
        let paths = start.map(|it| {
            let rest = &self.text[it + "https://hub.test".len()..];
            rest.split_whitespace().next().unwrap_or_default().to_owned()
        });
        let mut paths = paths.filter(|it| it.contains(part));
        paths.next().unwrap_or_else(|| panic!("no link {part} in {}", self.text))
    }
}

impl Site {
    /// Does all that is due, and answers the mails that have gone out since the last time.
    pub async fn mail(&self) -> Vec<Mail> {
        hub::work::run_due(&self.app).await.unwrap();
        let failed = self.count("select count(*) from jobs where last_error is not null").await;
        assert_eq!(failed, 0, "a job has failed");
        let folder = self.app.config.data.join("mail");
        let mut seen = self.seen.lock().unwrap();
        let mut mails = read(&folder, &mut seen);
        mails.sort_by_key(|a| a.0);
        mails.into_iter().map(|it| it.1).collect()
    }

    /// The one mail that has gone out to somebody.
    pub async fn mail_to(&self, to: &str) -> Mail {
        let mails = self.mail().await;
        let mut found: Vec<Mail> = mails.iter().filter(|it| it.to == to).cloned().collect();
        assert_eq!(
            found.len(),
            1,
            "{to}: {:?}",
            mails.iter().map(|it| (&it.to, &it.subject)).collect::<Vec<_>>()
        );
        found.remove(0)
    }
}

fn read(folder: &Path, seen: &mut HashSet<String>) -> Vec<(std::time::SystemTime, Mail)> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut mails = Vec::new();
    for entry in entries {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if seen.insert(name) {
            let time = path.metadata().unwrap().modified().unwrap();
            mails.push((time, parse(&std::fs::read(&path).unwrap())));
        }
    }
    mails
}

pub fn parse(bytes: &[u8]) -> Mail {
    let message = MessageParser::default().parse(bytes).unwrap();
    Mail {
        to: message.to().unwrap().first().unwrap().address().unwrap().to_owned(),
        subject: message.subject().unwrap().to_owned(),
        text: message.body_text(0).unwrap().into_owned(),
        html: message.body_html(0).unwrap().into_owned(),
        raw: String::from_utf8_lossy(bytes).into_owned(),
    }
}
