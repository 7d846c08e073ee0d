//! A `PostgreSQL` server of our own, made from the programs on the machine: private socket, no TCP, no password.
//!
//! Two locks, freed by the kernel however a process ends: whoever starts or stops the server holds `start.lock`,
//! whoever uses it shares `users.lock`. Beside the server runs a guard (`sh` and `flock`), which stops it once nobody
//! uses it any more; so `kill -9` of the program leaves no server behind.

use std::ffi::OsStr;
use std::fs::{self, DirBuilder, File};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, chown};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result, bail};

const OLDEST: u32 = 15;
const OR_ELSE: &str = "or set DATABASE_URL to a server";
/// A socket's whole path holds 107 bytes, and `/.s.PGSQL.5432` takes 14 of them.
const LONGEST_FOLDER: usize = 93;
/// Tries to start: the children of a killed server may need time to go.
const TRIES: u32 = 6;

/// Stops the server when `users.lock` has been free for a while. Arguments: folder, programs, seconds, `wipe` or `keep`.
const GUARD: &str = r#"
while [ -e "$1/data/postmaster.pid" ]; do
  flock "$1/users.lock" true
  sleep "$3"
  flock "$1/start.lock" flock -n "$1/users.lock" sh -c '
    "$2/pg_ctl" -D "$1/data" -m fast -w -s stop && [ "$3" = wipe ] && rm -rf "$1/data"' stop "$1" "$2" "$4"
done"#;

/// What the server is for; decides durability and what happens after the last user leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Kept data: durable, stops when the last process leaves.
    Kept,
    /// Throw-away data of tests: not durable, lingers for ten seconds, then stops and is deleted.
    Tests,
}

impl Purpose {
    fn settings(self) -> &'static str {
        match self {
            Self::Kept => {
                "fsync = on\nsynchronous_commit = on\nfull_page_writes = on\nmax_connections = 50\n"
            }
            Self::Tests => {
                "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\nautovacuum = off\n\
                 wal_level = minimal\nmax_wal_senders = 0\nmax_connections = 200\nmax_wal_size = 256MB\n\
                 checkpoint_timeout = 1h\n"
            }
        }
    }

    /// Seconds for which the guard keeps a server that nobody uses.
    fn linger(self) -> u32 {
        match self {
            Self::Kept => 0,
            Self::Tests => 10,
        }
    }
}

/// The user whom the server runs as, since it refuses to run as root.
struct User {
    name: String,
    uid: u32,
    gid: u32,
}

/// A server in use by this process.
pub struct Embedded {
    folder: PathBuf,
    socket: PathBuf,
    purpose: Purpose,
    /// `None`: the user whom this process runs as.
    user: Option<User>,
    users: File,
    start: File,
}

impl Embedded {
    /// Starts a server whose data lives in `folder`, or joins the one that already runs there.
    pub fn start(folder: &Path, purpose: Purpose) -> Result<Self> {
        let user = if rustix::process::geteuid().is_root() { Some(server_user()?) } else { None };
        fs::create_dir_all(folder)
            .and_then(|()| folder.canonicalize())
            .map_err(anyhow::Error::new)
            .and_then(|folder| Self::join(folder, purpose, user))
            .with_context(|| {
                format!("the embedded database in {} cannot be started", folder.display())
            })
    }

    fn join(folder: PathBuf, purpose: Purpose, user: Option<User>) -> Result<Self> {
        let lock = |name| File::options().create(true).append(true).open(folder.join(name));
        let (start, users) = (lock("start.lock")?, lock("users.lock")?);
        let socket = socket_folder(&folder)?;
        let server = Self { folder, socket, purpose, user, users, start };
        server.start.lock()?;
        server.users.lock_shared()?;
        if !server.is_up() {
            server.boot()?;
        }
        server.set_guard()?;
        server.start.unlock()?;
        Ok(server)
    }

    /// Folder of the unix socket.
    pub fn socket(&self) -> &Path {
        &self.socket
    }

    /// Whether something answers on the socket.
    pub fn is_up(&self) -> bool {
        UnixStream::connect(self.socket.join(".s.PGSQL.5432")).is_ok()
    }

    /// Starts the server again if it has died under a running program.
    pub fn revive(&self) -> Result<()> {
        if self.is_up() {
            return Ok(());
        }
        self.start.lock()?;
        let outcome =
            if self.is_up() { Ok(()) } else { self.boot().and_then(|()| self.set_guard()) };
        self.start.unlock()?;
        outcome
    }

    /// Leaves the server; the last process to leave stops it and waits for that.
    pub fn stop(self) -> Result<()> {
        self.users.unlock()?;
        if self.purpose == Purpose::Tests {
            // The guard does it, after the tests that follow have had time to join.
            return Ok(());
        }
        self.start.lock()?;
        // The guard may hold the lock for a moment, to look.
        let last = (0..20).any(|_| {
            self.users.try_lock().is_ok() || {
                sleep(Duration::from_millis(5));
                false
            }
        });
        if last && self.is_up() {
            self.run("pg_ctl", &["-D", "data", "-m", "fast", "-w", "-s", "stop"])?;
        }
        Ok(())
    }

    /// Makes the data folder if there is none, and starts the server on it.
    fn boot(&self) -> Result<()> {
        let programs = self.programs()?;
        self.must_reach(&programs)?;
        self.own_folder(&self.socket)?;
        let log = self.folder.join("server.log");
        File::options().create(true).append(true).open(&log)?;
        self.give(&log)?;
        let data = self.folder.join("data");
        if !data.join("PG_VERSION").exists() {
            self.make_data(&data)?;
        }
        let settings = format!(
            "listen_addresses = ''\nunix_socket_directories = '\"{}\"'\nunix_socket_permissions = 0700\n\
             max_parallel_workers_per_gather = 0\njit = off\n{}",
            self.socket.display(),
            self.purpose.settings()
        );
        fs::write(data.join("hub.conf"), settings)?;
        let mut outcome = Ok(());
        for attempt in 0..TRIES {
            if attempt > 0 {
                sleep(Duration::from_secs(1));
            }
            Self::clear_stale_pid(&data)?;
            let start = ["-D", "data", "-w", "-t", "120", "-s", "-l", "server.log", "start"];
            outcome = self.run("pg_ctl", &start);
            if outcome.is_ok() {
                break;
            }
        }
        outcome
    }

    /// The folder appears under its name only when it is whole, roles and database included.
    fn make_data(&self, data: &Path) -> Result<()> {
        let new = self.folder.join("data.new");
        self.own_folder(&new)?;
        let care = if self.purpose == Purpose::Tests { "--no-sync" } else { "--data-checksums" };
        let flags =
            ["-D", "data.new", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "-A", "peer"];
        self.run("initdb", &[&flags[..], &["--no-instructions", care]].concat())?;
        fs::write(new.join("pg_hba.conf"), "local all all peer map=own\n")?;
        fs::write(new.join("pg_ident.conf"), self.identities()?)?;
        fs::write(new.join("postgresql.conf"), "include 'hub.conf'\n")?;
        fs::write(new.join("hub.conf"), "")?;
        let createdb = if self.purpose == Purpose::Tests { " createdb" } else { "" };
        // Without a server, so that nobody can come in between.
        let statements =
            format!("create role hub login{createdb};\ncreate database hub owner hub;\n");
        self.feed("postgres", &["--single", "-D", "data.new", "postgres"], &statements)?;
        let _ = fs::remove_dir_all(data);
        Ok(fs::rename(&new, data)?)
    }

    /// Who may be whom: root, the caller and the server's user, as `postgres` and `hub`.
    fn identities(&self) -> Result<String> {
        let caller = Command::new("id").arg("-un").output()?.stdout;
        let caller = String::from_utf8_lossy(&caller).trim().to_owned();
        let server = self.user.as_ref().map_or(caller.clone(), |it| it.name.clone());
        let mut names = vec!["root".to_owned(), caller, server];
        names.sort();
        names.dedup();
        let lines = names.iter().map(|it| format!("own \"{it}\" postgres\nown \"{it}\" hub\n"));
        Ok(lines.collect())
    }

    /// A pid file whose process is another program by now, or a corpse that nobody has collected, would stop every
    /// start. Taking it away is safe: the server still checks its shared memory.
    fn clear_stale_pid(data: &Path) -> Result<()> {
        let file = data.join("postmaster.pid");
        let Ok(text) = fs::read_to_string(&file) else { return Ok(()) };
        let pid = text.lines().next().unwrap_or_default();
        let Ok(state) = fs::read_to_string(format!("/proc/{pid}/stat")) else { return Ok(()) };
        if !state.contains(" (postgres) ") || state.contains(") Z ") {
            fs::remove_file(file)?;
        }
        Ok(())
    }

    /// Starts the guard, unless there is one. Without `flock` the next start joins what was left running.
    fn set_guard(&self) -> Result<()> {
        let lock = self.folder.join("guard.lock");
        let file = File::options().create(true).append(true).open(&lock)?;
        if file.try_lock().is_err() {
            return Ok(());
        }
        file.unlock()?;
        let wipe = if self.purpose == Purpose::Tests { "wipe" } else { "keep" };
        let mut guard = self.command("flock");
        guard.arg("-n").arg(lock).args(["sh", "-c", GUARD, "guard"]).arg(&self.folder);
        guard.arg(self.programs()?).arg(self.purpose.linger().to_string()).arg(wipe);
        if let Err(error) =
            guard.process_group(0).stdout(Stdio::null()).stderr(Stdio::null()).spawn()
        {
            tracing::debug!("no guard beside the database: {error}");
        }
        Ok(())
    }

    fn programs(&self) -> Result<PathBuf> {
        let version = fs::read_to_string(self.folder.join("data/PG_VERSION")).ok();
        find_programs(version.as_deref().map(str::trim))
    }

    /// Says early that the server's user cannot come in, as in a checkout below `/root`.
    fn must_reach(&self, programs: &Path) -> Result<()> {
        let mut test = self.command("sh");
        test.args(["-c", r#"test -r . && test -x "$0/postgres""#]).arg(programs);
        if test.status().is_ok_and(|it| it.success()) {
            return Ok(());
        }
        let (folder, programs) = (self.folder.display(), programs.display());
        match &self.user {
            None => bail!(
                "{folder} or {programs} cannot be read; set HUB_DATA to another folder, {OR_ELSE}"
            ),
            Some(user) => bail!(
                "PostgreSQL must not run as root, and its user {} cannot reach {folder} or {programs}; \
                 set HUB_DATA to a folder that others can reach, {OR_ELSE}",
                user.name
            ),
        }
    }

    fn own_folder(&self, path: &Path) -> Result<()> {
        let _ = fs::remove_dir_all(path);
        DirBuilder::new().mode(0o700).create(path)?;
        self.give(path)
    }

    fn give(&self, path: &Path) -> Result<()> {
        match &self.user {
            None => Ok(()),
            Some(user) => Ok(chown(path, Some(user.uid), Some(user.gid))?),
        }
    }

    /// A command in the folder, as the server's user, with nothing of our environment.
    fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.env_clear().env("PATH", "/usr/bin:/bin").env("LC_ALL", "C.UTF-8");
        command.current_dir(&self.folder).stdin(Stdio::null());
        if let Some(user) = &self.user {
            command.uid(user.uid).gid(user.gid);
        }
        command
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Result<()> {
        self.feed(program, arguments, "")
    }

    /// Runs one of `PostgreSQL`'s programs with something to read.
    fn feed(&self, program: &str, arguments: &[&str], input: &str) -> Result<()> {
        use std::io::Write;
        let mut command = self.command(self.programs()?.join(program));
        // A file, not a pipe: the server inherits what it is started with and would keep a pipe open.
        let said = self.folder.join(format!("{program}.said"));
        let out = File::create(&said)?;
        command.args(arguments).stdin(Stdio::piped()).stdout(out.try_clone()?).stderr(out);
        let mut child = command.process_group(0).spawn()?;
        if let Some(mut stdin) = child.stdin.take() {
            stdin.write_all(input.as_bytes())?;
        }
        let status = child.wait()?;
        let text = fs::read_to_string(&said).unwrap_or_default();
        let _ = fs::remove_file(&said);
        if status.success() {
            return Ok(());
        }
        let log = fs::read_to_string(self.folder.join("server.log")).unwrap_or_default();
        let skip = log.lines().count().saturating_sub(8);
        let tail: Vec<&str> = log.lines().skip(skip).collect();
        bail!("{program} failed: {}\n{}\n{OR_ELSE}", text.trim(), tail.join("\n"));
    }
}

/// Where the socket goes: into the folder, or to a short path when that is too long.
fn socket_folder(folder: &Path) -> Result<PathBuf> {
    let inside = folder.join("run");
    if inside.as_os_str().len() <= LONGEST_FOLDER {
        return Ok(inside);
    }
    let about = fs::metadata(folder)?;
    Ok(std::env::temp_dir().join(format!("hub-pg-{:x}-{:x}", about.dev(), about.ino())))
}

fn server_user() -> Result<User> {
    let people = fs::read_to_string("/etc/passwd")?;
    let find = |name: &str| {
        let line = people.lines().find(|it| it.split(':').next() == Some(name))?;
        let mut fields = line.split(':').skip(2);
        let (uid, gid) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
        Some(User { name: name.to_owned(), uid, gid })
    };
    ["postgres", "nobody"].into_iter().find_map(find).with_context(|| {
        format!("PostgreSQL must not run as root, and there is no user postgres or nobody; start as another user, {OR_ELSE}")
    })
}

/// The folder with `PostgreSQL`'s programs: of the given major version, or the newest that will do.
fn find_programs(major: Option<&str>) -> Result<PathBuf> {
    let mut debian: Vec<u32> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|it| it.file_name().to_str()?.parse().ok())
        .collect();
    debian.sort_by_key(|it| std::cmp::Reverse(*it));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::var_os("HUB_PG_BIN")
        .map(PathBuf::from)
        .into_iter()
        .chain(debian.iter().map(|it| PathBuf::from(format!("/usr/lib/postgresql/{it}/bin"))))
        .chain(["/var/cache/hub/pg/bin".into(), "var/pg/bin".into()])
        .chain(std::env::split_paths(&path));
    let fits = |folder: &PathBuf| match (version(folder), major) {
        (Some(found), Some(major)) => found == major,
        (Some(found), None) => found.parse::<u32>().is_ok_and(|it| it >= OLDEST),
        (None, _) => false,
    };
    let found = folders.into_iter().filter_map(|it| std::path::absolute(it).ok()).find(fits);
    found.with_context(|| match major {
        None => format!("no PostgreSQL {OLDEST} or newer found: run bin/setup, {OR_ELSE}"),
        Some(major) => format!(
            "the data folder needs PostgreSQL {major}, which is not installed: install postgresql-{major} or move \
             the folder away, {OR_ELSE}"
        ),
    })
}

/// "15" for "postgres (`PostgreSQL`) 15.18 (Debian 15.18-0+deb12u1)".
fn version(folder: &Path) -> Option<String> {
    let whole = ["initdb", "pg_ctl", "postgres"].iter().all(|it| folder.join(it).is_file());
    let output =
        whole.then(|| Command::new(folder.join("postgres")).arg("--version").output())?.ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let number = text.split("PostgreSQL) ").nth(1)?;
    number.split(|it: char| !it.is_ascii_digit()).next().map(str::to_owned)
}
