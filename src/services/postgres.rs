//! A PostgreSQL server of our own, made from the programs on the machine: private socket, no TCP, no password.
//!
//! Two locks, freed by the kernel however a process ends: whoever starts or stops the server holds `start.lock`,
//! whoever uses it shares `users.lock`. Beside the server runs a guard (`sh` and `flock`), which stops it once nobody
//! uses it any more; so `kill -9` of the program leaves no server behind.

use std::ffi::OsStr;
use std::fs::{self, DirBuilder, File};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, lchown};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

/// Environment variable that names a folder of PostgreSQL's programs, searched first.
const PROGRAMS: &str = "HUB_PG_BIN";
/// The oldest major version that will do.
const OLDEST: u32 = 15;
/// The way out that every error names.
const OR_ELSE: &str = "or set DATABASE_URL to a server";
/// A socket's whole path holds 107 bytes, and `/.s.PGSQL.5432` takes 14 of them.
const LONGEST_FOLDER: usize = 93;
/// Tries to start, a second apart: a killed server's children keep the next one out while a query of theirs runs.
const TRIES: u32 = 6;

/// Waits until nobody uses the server, then stops it. Arguments: folder, programs, seconds to linger, `keep` or `wipe`.
/// A dead server's pid file may name a corpse or another program, which `pg_ctl` would wait for or stop.
/// The version goes first, so that a half deleted folder is never taken for data.
const GUARD: &str = r#"
while flock "$1/users.lock" true; do
  sleep "$3"
  flock "$1/start.lock" flock -n "$1/users.lock" sh -c '
    read -r pid < "$1/data/postmaster.pid"
    case "$(cat "/proc/$pid/stat")" in
      *" (postgres) "[!Z]*) "$2/pg_ctl" -D "$1/data" -m fast -w -s stop || exit 1 ;;
    esac
    [ "$3" = keep ] || rm -rf "$1/data/PG_VERSION" "$1/data/"* "$1/data.new/"*
    exit 0' stop "$1" "$2" "$4" && exit
  sleep 1
done"#;

/// Settings of a server whose data is kept.
const KEPT: &str = "fsync=on\nsynchronous_commit=on\nfull_page_writes=on\nmax_connections=50\n";
/// Settings of a server of tests: nothing is worth a wait.
const TESTS: &str = "fsync=off\nsynchronous_commit=off\nfull_page_writes=off\nautovacuum=off\n\
    wal_level=minimal\nmax_wal_senders=0\nmax_connections=200\nmax_wal_size=256MB\ncheckpoint_timeout=1h\n";

/// What the server is for; decides durability and what happens after the last user leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Kept data: durable, stops when the last process leaves.
    Kept,
    /// Throw-away data of tests: no fsync, lingers 10 s, then the guard stops it and deletes the data.
    Tests,
}

/// Whom the server runs as, since it refuses to run as root.
struct User {
    uid: u32,
    gid: u32,
}

/// A server in use by this process.
pub struct Embedded {
    folder: PathBuf,
    data: PathBuf,
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
        Self::join(folder, purpose).with_context(|| {
            format!("the embedded database in {} cannot be started", folder.display())
        })
    }

    fn join(folder: &Path, purpose: Purpose) -> Result<Self> {
        let usable = || format!("set HUB_DATA to a folder that can be written, {OR_ELSE}");
        fs::create_dir_all(folder).with_context(usable)?;
        let folder = folder.canonicalize().with_context(usable)?;
        let lock = |name| open(&folder.join(name)).with_context(usable);
        let (start, users) = (lock("start.lock")?, lock("users.lock")?);
        let (data, socket) = (folder.join("data"), socket_folder(&folder)?);
        let user = rustix::process::geteuid().is_root().then(|| server_user(&data)).transpose()?;
        let server = Self { folder, data, socket, purpose, user, users, start };
        server.start.lock()?;
        server.users.lock_shared()?;
        if server.is_down()? {
            server.boot()?;
        } else if open(&server.folder.join("guard.lock"))?.try_lock().is_ok() {
            server.set_guard(&server.programs()?)?;
        }
        server.start.unlock()?;
        Ok(server)
    }

    /// Folder of the unix socket.
    pub fn socket(&self) -> &Path {
        &self.socket
    }

    /// Whether something answers on the socket.
    pub fn is_up(&self) -> bool {
        matches!(self.is_down(), Ok(false))
    }

    /// Starts the server again if it has died under a running program. Quick when it lives: that needs no connection,
    /// which would cost the server a process, or wait for ever on one that is frozen.
    pub fn revive(&self) -> Result<()> {
        if self.lives() == Some(true) || !self.is_down()? {
            return Ok(());
        }
        self.start.lock()?;
        // Another process may have been quicker.
        let outcome = self.is_down().and_then(|down| if down { self.boot() } else { Ok(()) });
        self.start.unlock()?;
        outcome
    }

    /// Leaves the server; the last process to leave stops it and waits for that.
    pub fn stop(self) -> Result<()> {
        self.users.unlock()?;
        // A server of tests is left to the guard, so that the tests that follow can join it.
        if self.purpose == Purpose::Kept && self.alone_at_last()? && self.is_up() {
            let pg_ctl = self.programs()?.join("pg_ctl");
            self.run(&pg_ctl, &["-D", "data", "-m", "fast", "-w", "-s", "stop"])?;
        }
        Ok(())
    }

    /// Whether no other process uses the server. The guard, too, may hold `users.lock` for a moment, but never shares it.
    fn alone_at_last(&self) -> Result<bool> {
        self.start.lock()?;
        while self.users.try_lock().is_err() {
            if self.users.try_lock_shared().is_ok() {
                return Ok(false);
            }
            sleep(Duration::from_millis(5));
        }
        Ok(true)
    }

    /// Whether there is certainly no server: not, say, when this process has too many files open to ask.
    fn is_down(&self) -> Result<bool> {
        // In the folder for temporary files, somebody else may have taken the name.
        let own = self.user.as_ref().map_or(rustix::process::geteuid().as_raw(), |it| it.uid);
        if !fs::symlink_metadata(&self.socket).is_ok_and(|it| it.uid() == own) {
            return Ok(true);
        }
        let down = [ErrorKind::NotFound, ErrorKind::ConnectionRefused];
        match UnixStream::connect(self.socket.join(".s.PGSQL.5432")) {
            Err(it) if !down.contains(&it.kind()) => Err(it).context("cannot ask the server"),
            answer => Ok(answer.is_err()),
        }
    }

    /// Makes the data folder if there is none, and starts the server on it.
    fn boot(&self) -> Result<()> {
        let programs = self.programs()?;
        self.must_reach(&programs)?;
        let identities = self.identities()?;
        // First of all, so that there is no moment in which a killed program leaves a server behind.
        self.set_guard(&programs)?;
        self.fresh_folder(&self.socket)?;
        let log = self.folder.join("server.log");
        open(&log)?;
        self.give(&log)?;
        if !self.data.join("PG_VERSION").exists() {
            self.make_data(&programs, &identities)?;
        }
        self.configure("data", &identities)?;
        let arguments = ["-D", "data", "-w", "-t", "120", "-s", "-l", "server.log", "start"];
        let launch = || {
            if self.lives() == Some(false) {
                // Safe: the server still looks for users of the shared memory.
                fs::remove_file(self.data.join("postmaster.pid"))?;
            }
            self.run(&programs.join("pg_ctl"), &arguments)
        };
        for _ in 1..TRIES {
            if launch().is_ok() {
                return Ok(());
            }
            sleep(Duration::from_secs(1));
        }
        launch()
    }

    /// The folder appears under its name only when it is whole, roles and database included.
    fn make_data(&self, programs: &Path, identities: &str) -> Result<()> {
        let new = self.folder.join("data.new");
        self.fresh_folder(&new)?;
        let (care, may) = match self.purpose {
            Purpose::Kept => ("--data-checksums", ""),
            Purpose::Tests => ("--no-sync", " createdb"),
        };
        let flags = "-D data.new -U postgres -E UTF8 --locale=C.UTF-8 -A peer --no-instructions";
        let flags: Vec<&str> = flags.split(' ').chain([care]).collect();
        self.run(&programs.join("initdb"), &flags)?;
        self.configure("data.new", identities)?;
        // One process on the folder, without a server, so that nobody can come in between.
        let sql = format!("create role hub login{may};\ncreate database hub owner hub;\n");
        let alone = r#"printf %s "$1" | "$0" --single -D data.new -c exit_on_error=true postgres"#;
        let postgres = programs.join("postgres").display().to_string();
        self.run(Path::new("sh"), &["-c", alone, &postgres, &sql])?;
        if self.purpose == Purpose::Tests {
            // The guard may have been disturbed in wiping it.
            let _ = fs::remove_dir_all(&self.data);
        }
        fs::rename(&new, &self.data).context("there is a folder data, but without its PG_VERSION")
    }

    /// Writes all settings, at every start: so they follow the program, the folder's place and who runs it.
    /// By the server's user, who could have put a link in the place of a file.
    fn configure(&self, data: &str, identities: &str) -> Result<()> {
        let socket = self.socket.display().to_string().replace('\'', "''");
        let settings = format!(
            "listen_addresses = ''\nunix_socket_directories = '\"{socket}\"'\nunix_socket_permissions = 0700\n\
             dynamic_shared_memory_type = sysv\nmax_parallel_workers_per_gather = 0\njit = off\n{}",
            if self.purpose == Purpose::Kept { KEPT } else { TESTS }
        );
        let script = r#"
            set -e; cd "$0"; umask 077
            echo "local all all peer map=own" > pg_hba.conf
            printf %s "$1" > pg_ident.conf
            printf %s "$2" > postgresql.conf"#;
        self.run(Path::new("sh"), &["-c", script, data, identities, &settings])
    }

    /// Who may be whom: root and the server's user, one of whom is the caller, as `postgres` and `hub`.
    fn identities(&self) -> Result<String> {
        let output = self.command("id").arg("-un").output().context("cannot run id")?;
        let name = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        ensure!(
            output.status.success(),
            "User id {name} has no name here; start as root or a named user, {OR_ELSE}"
        );
        Ok(["root", &name].map(|it| format!("own \"{it}\" postgres\nown \"{it}\" hub\n")).concat())
    }

    /// Whether the process in the pid file is our server; else it is another program, or a corpse that nobody has
    /// collected. `None`: there is no such file or process, or we cannot see it.
    fn lives(&self) -> Option<bool> {
        let text = fs::read_to_string(self.data.join("postmaster.pid")).ok()?;
        let pid = text.lines().next().and_then(|it| it.trim().parse::<u32>().ok());
        let Some(pid) = pid else { return Some(false) };
        let state = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        // Another of our servers, perhaps. Not everybody may ask for the folder.
        let elsewhere = fs::read_link(format!("/proc/{pid}/cwd")).is_ok_and(|it| it != self.data);
        Some(!elsewhere && state.contains(" (postgres) ") && !state.contains(") Z "))
    }

    /// Starts the guard. If there is one already, which may just be ending, the new one waits a little for its place.
    /// Without `flock` there is none, and the next start joins what was left running.
    fn set_guard(&self, programs: &Path) -> Result<()> {
        // Made here, since the server's user may not write into the folder.
        let lock = self.folder.join("guard.lock");
        open(&lock)?;
        // The shell in between ends at once, so that the guard is nobody's child here.
        let mut guard = self.command("sh");
        guard.args(["-c", r#""$@" > /dev/null 2>&1 &"#, "sh", "flock", "-w", "10"]).arg(lock);
        guard.args(["sh", "-c", GUARD, "guard"]);
        let kept = self.purpose == Purpose::Kept;
        let afterwards = if kept { ["0", "keep"] } else { ["10", "wipe"] };
        guard.arg(&self.folder).arg(programs).args(afterwards);
        guard.process_group(0).status().context("cannot run sh")?;
        Ok(())
    }

    /// The folder with PostgreSQL's programs: of the data's major version, else the first that will do.
    fn programs(&self) -> Result<PathBuf> {
        let major = fs::read_to_string(self.data.join("PG_VERSION")).ok();
        let major: Option<u32> = major.and_then(|it| it.trim().parse().ok());
        let given = std::env::var_os(PROGRAMS).filter(|it| !it.is_empty()).map(PathBuf::from);
        // The newest first.
        let debian = (OLDEST..40).rev().map(|it| format!("/usr/lib/postgresql/{it}/bin").into());
        // Where `bin/setup` puts what it has fetched: as root, and in the checkout as somebody else.
        let fetched = ["/var/cache/hub/pg/bin", "var/pg/bin"].map(PathBuf::from);
        let path = std::env::var_os("PATH").unwrap_or_default();
        let folders =
            given.into_iter().chain(debian).chain(fetched).chain(std::env::split_paths(&path));
        let fits = |it| major.map_or(it >= OLDEST, |major| it == major);
        let mut folders = folders.filter_map(|it| std::path::absolute(it).ok());
        let found = folders.find(|it| version(it).is_some_and(fits));
        found.with_context(|| match major {
            None => format!("No PostgreSQL {OLDEST} or newer found. Run bin/setup, {OR_ELSE}"),
            Some(major) => format!(
                "The data folder needs PostgreSQL {major}, which is not installed. \
                 Install postgresql-{major} or move the folder away, {OR_ELSE}"
            ),
        })
    }

    /// Says early that the server's user cannot come in, as in a checkout below `/root`.
    fn must_reach(&self, programs: &Path) -> Result<()> {
        let mut test = self.command("sh");
        test.args(["-c", r#"test -r . && test -x "$0/postgres""#]).arg(programs);
        let (folder, programs) = (self.folder.display(), programs.display());
        ensure!(
            test.status().is_ok_and(|it| it.success()),
            "{folder} or {programs} is closed to the user whom PostgreSQL runs as, which must not be root. \
             Set HUB_DATA to a folder that others can reach, {OR_ELSE}"
        );
        Ok(())
    }

    /// An empty folder that nobody but the server's user can enter.
    fn fresh_folder(&self, path: &Path) -> Result<()> {
        let _ = fs::remove_dir_all(path);
        let made = DirBuilder::new().mode(0o700).create(path);
        made.and_then(|()| self.give(path))
            .with_context(|| format!("cannot make the folder {}", path.display()))
    }

    fn give(&self, path: &Path) -> io::Result<()> {
        self.user.as_ref().map_or(Ok(()), |it| lchown(path, Some(it.uid), Some(it.gid)))
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

    /// Runs one of PostgreSQL's programs, out of reach of Ctrl-C. As its input, which none of them reads, it inherits
    /// `start.lock`: should this process be killed, the next one waits until what was begun here has ended.
    fn run(&self, program: &Path, arguments: &[&str]) -> Result<()> {
        let mut command = self.command(program);
        command.args(arguments).stdin(self.start.try_clone()?).process_group(0);
        let name = program.display();
        let output = command.output().with_context(|| format!("cannot run {name}"))?;
        if output.status.success() {
            return Ok(());
        }
        let log = fs::read_to_string(self.folder.join("server.log")).unwrap_or_default();
        let skip = log.lines().count().saturating_sub(8);
        let tail: Vec<&str> = log.lines().skip(skip).collect();
        let (said, tail) = (String::from_utf8_lossy(&output.stderr), tail.join("\n"));
        bail!("{name} failed: {}\n{tail}\nMend that, {OR_ELSE}", said.trim())
    }
}

/// Opens a file to lock or to append to.
fn open(path: &Path) -> Result<File> {
    let file = File::options().create(true).append(true).open(path);
    file.with_context(|| format!("cannot open {}", path.display()))
}

/// Where the socket goes: into the folder, or to a short path, the same for every process whatever its `TMPDIR`.
fn socket_folder(folder: &Path) -> Result<PathBuf> {
    let inside = folder.join("run");
    if inside.as_os_str().len() <= LONGEST_FOLDER {
        return Ok(inside);
    }
    let about = fs::metadata(folder)?;
    Ok(Path::new("/tmp").join(format!("hub-pg-{:x}-{:x}", about.dev(), about.ino())))
}

/// Whom a server started by root runs as: the owner of the data, if there is any, else `postgres`, else `nobody`.
fn server_user(data: &Path) -> Result<User> {
    let people = fs::read_to_string("/etc/passwd")?;
    let owner = fs::metadata(data).map_or(0, |it| it.uid());
    let ranked = people.lines().filter_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        let (uid, gid) = (fields.nth(1)?.parse().ok()?, fields.next()?.parse().ok()?);
        let claims = [uid == owner, name == "postgres", name == "nobody"];
        let rank = claims.iter().position(|it| *it)?;
        (uid != 0).then_some((rank, User { uid, gid }))
    });
    let best = ranked.min_by_key(|it| it.0).map(|it| it.1);
    best.context("PostgreSQL must not run as root, and there is no user postgres or nobody; start as another user")
}

/// 15 for "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)".
fn version(folder: &Path) -> Option<u32> {
    let whole = ["initdb", "pg_ctl", "postgres"].iter().all(|it| folder.join(it).is_file());
    let ask = || Command::new(folder.join("postgres")).arg("--version").output();
    let output = whole.then(ask)?.ok()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let number = text.split("PostgreSQL) ").nth(1)?;
    number.split(|it: char| !it.is_ascii_digit()).next()?.parse().ok()
}
