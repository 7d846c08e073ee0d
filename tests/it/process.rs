//! The program itself, with its own database: it starts, is killed, comes back, and stops cleanly.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::sleep;

/// A running `hub demo` on data of its own.
pub struct Program {
    pub child: Child,
    port: u16,
}

impl Program {
    fn start(data: &Path) -> Self {
        Self::start_with(data, &[])
    }

    pub fn start_with(data: &Path, settings: &[(&str, String)]) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let child = Command::new(env!("CARGO_BIN_EXE_hub"))
            .arg("demo")
            .env("HUB_DATA", data)
            .env("HUB_LISTEN", format!("127.0.0.1:{port}"))
            .env_remove("DATABASE_URL")
            .envs(settings.iter().map(|it| (it.0, it.1.as_str())))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        Self { child, port }
    }

    /// Status and body of a page; status 0 when nothing answers.
    async fn get(&self, path: &str) -> (u16, String) {
        let Ok(mut stream) = TcpStream::connect(("127.0.0.1", self.port)).await else {
            return (0, String::new());
        };
        let port = self.port;
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        let text = String::from_utf8_lossy(&answer).into_owned();
        let status = text.split(' ').nth(1).and_then(|it| it.parse().ok()).unwrap_or(0);
        (status, text)
    }

    /// Waits for a status of the list; answers how long it took.
    pub async fn wait_for(&self, status: u16) -> Duration {
        let started = Instant::now();
        loop {
            if self.get("/practices").await.0 == status {
                return started.elapsed();
            }
            assert!(started.elapsed() < Duration::from_secs(40), "never answered {status}");
            sleep(Duration::from_millis(50)).await;
        }
    }

    pub fn signal(&self, name: &str) {
        signal(self.child.id(), name);
    }
}

fn signal(process: u32, name: &str) {
    let status = Command::new("kill").arg(format!("-{name}")).arg(process.to_string()).status();
    assert!(status.unwrap().success());
}

/// A folder that a database's user can reach.
pub fn data(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("hub-process-{}-{name}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn postmaster(data: &Path) -> Option<u32> {
    let text = std::fs::read_to_string(data.join("postgres/data/postmaster.pid")).ok()?;
    text.lines().next()?.parse().ok()
}

pub async fn until_gone(data: &Path) {
    let started = Instant::now();
    while postmaster(data).is_some() {
        assert!(started.elapsed() < Duration::from_secs(20), "the database server was left behind");
        sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn killed_and_started_again_nothing_is_lost() {
    let data = data("killed");
    let mut program = Program::start(&data);
    program.wait_for(200).await;
    assert!(program.get("/practices").await.1.contains("84 practices"));

    // The program dies: the guard stops its server.
    program.signal("KILL");
    program.child.wait().unwrap();
    until_gone(&data).await;

    // The server dies under a running program: an honest 503 or a page, then everything is back by itself.
    let mut program = Program::start(&data);
    program.wait_for(200).await;
    signal(postmaster(&data).unwrap(), "KILL");
    sleep(Duration::from_millis(1500)).await;
    let (status, text) = program.get("/practices?q=a").await;
    assert!(
        status == 200 || status == 503 && text.to_lowercase().contains("retry-after: 5"),
        "{status}"
    );
    program.wait_for(200).await;
    assert!(program.get("/practices").await.1.contains("84 practices"));

    // Asked to stop, it takes the server along.
    program.signal("TERM");
    assert!(program.child.wait().unwrap().success());
    assert!(postmaster(&data).is_none());
    std::fs::remove_dir_all(data).unwrap();
}

#[tokio::test]
async fn a_frozen_database_is_a_503_in_time_and_recovers() {
    let data = data("frozen");
    let mut program = Program::start(&data);
    program.wait_for(200).await;
    let server = postmaster(&data).unwrap();
    // The processes that talk to us, not only the one that accepts.
    let children = Command::new("pgrep").arg("-P").arg(server.to_string()).output().unwrap().stdout;
    let mut processes: Vec<u32> =
        String::from_utf8(children).unwrap().lines().map(|it| it.parse().unwrap()).collect();
    processes.push(server);
    for process in &processes {
        signal(*process, "STOP");
    }
    let started = Instant::now();
    let (status, _) = program.get("/practices?q=frozen").await;
    assert_eq!(status, 503);
    assert!(started.elapsed() < Duration::from_secs(7));
    for process in &processes {
        signal(*process, "CONT");
    }
    assert!(program.wait_for(200).await < Duration::from_secs(10));
    program.signal("INT");
    assert!(program.child.wait().unwrap().success());
    std::fs::remove_dir_all(data).unwrap();
}

#[tokio::test]
async fn a_slow_visitor_is_cut_off() {
    let data = data("slow");
    let mut program = Program::start(&data);
    program.wait_for(200).await;
    let mut stream = TcpStream::connect(("127.0.0.1", program.port)).await.unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nHost: 127").await.unwrap();
    let started = Instant::now();
    let mut rest = Vec::new();
    let _ = stream.read_to_end(&mut rest).await;
    let waited = started.elapsed();
    assert!(waited > Duration::from_secs(8) && waited < Duration::from_secs(13), "{waited:?}");
    program.signal("TERM");
    assert!(program.child.wait().unwrap().success());
    std::fs::remove_dir_all(data).unwrap();
}

#[test]
fn every_command_explains_itself_and_wrong_settings_are_named() {
    for command in ["serve", "work", "migrate", "seed", "demo", "promote"] {
        let output =
            Command::new(env!("CARGO_BIN_EXE_hub")).args([command, "--help"]).output().unwrap();
        assert!(output.status.success() && output.stdout.len() > 40, "{command}");
    }
    let output = Command::new(env!("CARGO_BIN_EXE_hub"))
        .arg("serve")
        .env("HUB_POOL", "none")
        .output()
        .unwrap();
    assert!(!output.status.success());
    assert!(String::from_utf8(output.stderr).unwrap().contains("HUB_POOL"));
}
