//! A mail server on the loopback address: takes letters, or refuses them, or does something in the middle.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

use super::mailbox::{Mail, parse};

type Reaction = dyn Fn(&Mail) -> Option<&'static str> + Send + Sync;

pub struct Post {
    pub port: u16,
    taken: Arc<Mutex<Vec<Mail>>>,
}

impl Post {
    /// Takes every letter.
    pub async fn open() -> Self {
        Self::reacting(|_| Some("250 taken")).await
    }

    /// Asks what to answer to each letter; with nothing to answer it keeps the letter and hangs up.
    pub async fn reacting(
        react: impl Fn(&Mail) -> Option<&'static str> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let taken = Arc::new(Mutex::new(Vec::new()));
        let (kept, react): (_, Arc<Reaction>) = (taken.clone(), Arc::new(react));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                // A client that is killed in the middle is what some tests are about.
                tokio::spawn(converse(stream, kept.clone(), react.clone()));
            }
        });
        Self { port, taken }
    }

    pub fn address(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// Every letter that was handed over, in this order.
    pub fn taken(&self) -> Vec<Mail> {
        self.taken.lock().unwrap().clone()
    }
}

async fn converse(
    stream: TcpStream,
    taken: Arc<Mutex<Vec<Mail>>>,
    react: Arc<Reaction>,
) -> std::io::Result<()> {
    let (reader, mut writer) = stream.into_split();
    let mut lines = BufReader::new(reader).lines();
    writer.write_all(b"220 post ESMTP\r\n").await?;
    while let Some(line) = lines.next_line().await? {
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_uppercase();
        match verb.as_str() {
            "EHLO" => writer.write_all(b"250-post\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n").await?,
            "DATA" => {
                writer.write_all(b"354 go on\r\n").await?;
                let mut letter = String::new();
                while let Some(line) = lines.next_line().await?.filter(|it| it != ".") {
                    letter.push_str(line.strip_prefix('.').unwrap_or(&line));
                    letter.push_str("\r\n");
                }
                let mail = parse(letter.as_bytes());
                let answer = react(&mail);
                if answer.is_none_or(|it| it.starts_with("250")) {
                    taken.lock().unwrap().push(mail);
                }
                let Some(answer) = answer else { return Ok(()) };
                writer.write_all(format!("{answer}\r\n").as_bytes()).await?;
            }
            "QUIT" => {
                writer.write_all(b"221 bye\r\n").await?;
                return Ok(());
            }
            _ => writer.write_all(b"250 ok\r\n").await?,
        }
    }
    Ok(())
}
