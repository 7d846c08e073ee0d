//! Letters on their way out: over SMTP, or into a folder where there is no mail server.

use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use anyhow::{Context, Result};
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart};
use lettre::transport::smtp::AsyncSmtpTransport;
use lettre::{Address, AsyncTransport, Tokio1Executor};
use tokio::io::AsyncWriteExt;

/// Longest wait for the server's next answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// A letter, ready to go.
#[derive(Debug, sqlx::FromRow)]
pub struct Letter {
    /// Without angle brackets; the same however often it is sent.
    pub message_id: String,
    pub recipient: String,
    pub subject: String,
    pub body_text: String,
    pub body_html: String,
    /// Where one click stops mails of this kind.
    pub unsubscribe: Option<String>,
}

/// What became of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Posted {
    /// The server has taken it over.
    Sent,
    /// It lies in the folder.
    Written,
}

/// The way out.
#[derive(Clone)]
pub enum Mailer {
    Smtp { from: Mailbox, transport: AsyncSmtpTransport<Tokio1Executor> },
    Folder { from: Mailbox, folder: PathBuf },
}

/// Reads a sender such as `Migration Network Hub <hub@example.org>`.
pub fn sender(text: &str) -> Result<Mailbox> {
    Mailbox::from_str(text).context("not a sender such as Hub <hub@example.org>")
}

impl Mailer {
    /// A server by its address: `smtps://user:password@host`, `smtp://host:587?tls=required`, `smtp://127.0.0.1:25`.
    pub fn smtp(from: Mailbox, address: &str) -> Result<Self> {
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(address)
            .context("not the address of a mail server")?;
        Ok(Self::Smtp { from, transport: builder.timeout(Some(PATIENCE)).build() })
    }

    pub fn folder(from: Mailbox, folder: PathBuf) -> Self {
        Self::Folder { from, folder }
    }

    /// Hands a letter over; an answer means that somebody else has it now.
    pub async fn post(&self, letter: &Letter) -> Result<Posted> {
        match self {
            Self::Smtp { from, transport } => {
                transport.send(message(from, letter)?).await?;
                Ok(Posted::Sent)
            }
            Self::Folder { from, folder } => {
                write(folder, &letter.message_id, &message(from, letter)?.formatted()).await?;
                Ok(Posted::Written)
            }
        }
    }

    /// A letter that lies in the folder.
    pub async fn written(&self, message_id: &str) -> Option<String> {
        let Self::Folder { folder, .. } = self else { return None };
        let bytes = tokio::fs::read(file(folder, message_id)).await.ok()?;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    }
}

fn message(from: &Mailbox, letter: &Letter) -> Result<Message> {
    let to: Address = letter.recipient.parse().context("the recipient is no address")?;
    let mut builder = Message::builder()
        .message_id(Some(format!("<{}>", letter.message_id)))
        .from(from.clone())
        .to(Mailbox::new(None, to))
        .subject(letter.subject.as_str())
        // Nobody's out-of-office note shall answer us.
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .raw_header(header("X-Auto-Response-Suppress", "All"));
    if let Some(address) = &letter.unsubscribe {
        builder = builder
            .raw_header(header("List-Unsubscribe", &format!("<{address}>")))
            .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }
    let body =
        MultiPart::alternative_plain_html(letter.body_text.clone(), letter.body_html.clone());
    Ok(builder.multipart(body)?)
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

fn file(folder: &Path, message_id: &str) -> PathBuf {
    let name = message_id.split('@').next().unwrap_or_default();
    folder.join(format!("{}.eml", name.replace(|it: char| !it.is_ascii_alphanumeric(), "-")))
}

/// Written beside, then renamed: a reader never meets half a letter.
async fn write(folder: &Path, message_id: &str, bytes: &[u8]) -> Result<()> {
    tokio::fs::create_dir_all(folder).await?;
    let path = file(folder, message_id);
    let beside = path.with_extension("part");
    let mut file = tokio::fs::File::create(&beside).await?;
    file.write_all(bytes).await?;
    file.sync_all().await?;
    tokio::fs::rename(&beside, &path).await.context("cannot write a letter")?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_speaks_any_language_and_keeps_its_headers_apart() {
        let letter = Letter {
            message_id: "mail-7.abc@hub.test".to_owned(),
            recipient: "amina@example.org".to_owned(),
            subject: "تأكيد\r\nBcc: x@example.org".to_owned(),
            body_text: "مرحبا".to_owned(),
            body_html: "<p>مرحبا</p>".to_owned(),
            unsubscribe: Some("https://hub.test/unsubscribe/x".to_owned()),
        };
        let from = sender("Hub <hub@hub.test>").unwrap();
        let text = String::from_utf8(message(&from, &letter).unwrap().formatted()).unwrap();
        let head = text.split("\r\n\r\n").next().unwrap();
        assert!(head.contains("Message-ID: <mail-7.abc@hub.test>"));
        assert!(head.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
        assert!(!head.lines().any(|it| it.starts_with("Bcc")), "{head}");
        assert!(head.is_ascii());
    }
}
