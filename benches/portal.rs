//! The portal against a floor in the same run: `cargo bench --bench portal -- [PRACTICES ...]`.
//!
//! For each number of practices (84, 10,000 and 100,000 unless named) it fills an embedded database, serves the
//! portal and a bare handler on the same pool, and asks both from a process of its own. The floor does one trivial
//! query and returns as many bytes as the page does. Figures are requests a second and milliseconds; what counts is
//! the ratio, since both run on the same machine at the same time of day.
#![expect(clippy::print_stdout, reason = "the table is the point")]
#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "figures to be read, not to be counted with"
)]

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use axum::Router;
use axum::body::Body;
use axum::routing::get;
use hub::app::App;
use hub::config::Config;
use hub::services::clock::Clock;
use hub::services::database;
use hub::services::postgres::{Embedded, Purpose};
use hub::web::edge;
use hub::{commands, routes, sample};
use sqlx::PgPool;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tower::util::BoxCloneSyncService;

const VISITORS: usize = 16;
const WARM_UP: Duration = Duration::from_secs(1);
const MEASURED: Duration = Duration::from_secs(4);
/// Name of a page and its address; `{n}` becomes another number with every request, so that no page is asked twice.
const PAGES: &[(&str, &str)] = &[
    ("home", "/"),
    ("list, filtered", "/practices?objective=15&region=africa"),
    ("search", "/practices?q=remittances"),
    ("detail", "/practices/4-portugal-national-support-centres"),
    ("list, never asked", "/practices?objective=15&region=africa&page=1&x={n}"),
    ("search, never asked", "/practices?q=remittances&x={n}"),
    ("detail, never asked", "/practices/4-portugal-national-support-centres?x={n}"),
];

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> =
        std::env::args().skip(1).filter(|it| !it.starts_with("--")).collect();
    if let [word, port, path] = arguments.as_slice()
        && word == "visit"
    {
        return visit(port.parse()?, path).await;
    }
    if let [word, port] = arguments.as_slice()
        && word == "flood"
    {
        return flood(port.parse()?).await;
    }
    let sizes: Vec<i64> = arguments.iter().filter_map(|it| it.parse().ok()).collect();
    let sizes = if sizes.is_empty() { vec![84, 10_000, 100_000] } else { sizes };
    println!(
        "| practices | page | requests/s | p50 ms | p99 ms | floor/s | floor p50 | ratio | kB | MB resident |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|");
    for size in sizes {
        measure(size).await?;
    }
    Ok(())
}

/// Fills a database, serves it, and prints a line for each page.
async fn measure(size: i64) -> Result<()> {
    let folder = std::env::temp_dir().join(format!("hub-bench-{}", std::process::id()));
    let server = Embedded::start(&folder, Purpose::Kept)?;
    let db = database::pool(database::at_socket(server.socket()), 10);
    commands::prepare(&db).await?;
    sample::load(&db).await?;
    generate(&db, size - 84).await?;
    let portal = TcpListener::bind("127.0.0.1:0").await?;
    let port = portal.local_addr()?.port();
    let settings = [
        ("HUB_LISTEN", format!("127.0.0.1:{port}")),
        ("HUB_DATA", folder.to_string_lossy().into_owned()),
        // One machine plays all visitors.
        ("HUB_LIMITS", "search=1000000/1,sign-in=1000000/1,sign-in-network=1000000/1".to_owned()),
    ];
    let known = |name: &str| settings.iter().find(|it| it.0 == name).map(|it| it.1.clone());
    let config = Config::read(|name| Ok(known(name)))?;
    let app = App::new(db.clone(), config, Clock::default())?;
    let serving =
        tokio::spawn(edge::serve(portal, routes::site(app), std::future::pending(), false));
    for (name, path) in PAGES {
        line(&db, size, port, (name, path)).await?;
    }
    if size == 84 {
        flooded(port).await?;
    }
    serving.abort();
    db.close().await;
    server.stop()?;
    std::fs::remove_dir_all(folder)?;
    Ok(())
}

async fn line(db: &PgPool, size: i64, port: u16, (name, path): (&str, &str)) -> Result<()> {
    let page = ask(port, path)?;
    let floor = floor(db.clone(), page.bytes).await?;
    let (below, above) = (ask(floor, "/")?, ask(port, path)?);
    let ratio = above.rate / below.rate;
    println!(
        "| {size} | {name} | {:.0} | {:.2} | {:.2} | {:.0} | {:.2} | {ratio:.2} | {:.1} | {} |",
        above.rate,
        above.p50,
        above.p99,
        below.rate,
        below.p50,
        page.bytes as f64 / 1024.0,
        resident()?,
    );
    Ok(())
}

/// Pages that anybody reads, alone and while a hundred sign in at once, with passwords hashed at the real cost.
async fn flooded(port: u16) -> Result<()> {
    println!(
        "\n| page | requests/s | p50 ms | p99 ms | with 100 sign-ins at once | p50 ms | p99 ms | slower by |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    for (name, path) in [
        ("list, filtered", "/practices?objective=15&region=africa"),
        ("list, never asked", "/practices?objective=15&region=africa&page=1&x={n}"),
    ] {
        let alone = ask(port, path)?;
        let flood = Command::new(std::env::current_exe()?)
            .args(["flood", &port.to_string()])
            .stdout(Stdio::piped())
            .spawn()?;
        let together = ask(port, path)?;
        let tried = String::from_utf8(flood.wait_with_output()?.stdout)?;
        println!(
            "| {name} | {:.0} | {:.2} | {:.2} | {:.0} ({} sign-ins answered) | {:.2} | {:.2} | {:.2} |",
            alone.rate,
            alone.p50,
            alone.p99,
            together.rate,
            tried.trim(),
            together.p50,
            together.p99,
            alone.rate / together.rate,
        );
    }
    Ok(())
}

/// Tries to sign in from a hundred connections, for as long as pages are measured; prints how many were answered.
async fn flood(port: u16) -> Result<()> {
    let started = Instant::now();
    let attempts = (0..100).map(|number| tokio::spawn(attacker(port, number, started)));
    let mut answered = 0;
    for attempt in attempts.collect::<Vec<_>>() {
        answered += attempt.await??;
    }
    println!("{answered}");
    Ok(())
}

async fn attacker(port: u16, number: usize, started: Instant) -> Result<usize> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
    let mut buffer = vec![0; 1 << 20];
    let ask = |head: String, body: String| {
        format!(
            "{head} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: {}\r\nContent-Type: application/x-www-form-urlencoded\r\n",
            body.len()
        ) + "Cookie: __Host-form=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n\r\n"
            + &body
    };
    let request = ask("GET /sign-in".to_owned(), String::new());
    stream.write_all(request.as_bytes()).await?;
    let length = stream.read(&mut buffer).await?;
    let page = String::from_utf8_lossy(buffer.get(..length).unwrap_or_default()).into_owned();
    let token = page.split("name=\"token\" value=\"").nth(1).and_then(|it| it.split('"').next());
    let token = token.context("no token on the sign-in page")?.to_owned();
    let mut answered = 0;
    while started.elapsed() < WARM_UP + MEASURED {
        let body = format!("token={token}&email=p{number}%40example.org&password=not+the+password");
        let request = ask("POST /sign-in".to_owned(), body);
        stream.write_all(request.as_bytes()).await?;
        let length = stream.read(&mut buffer).await?;
        let head =
            String::from_utf8_lossy(buffer.get(..length.min(20)).unwrap_or_default()).into_owned();
        // 503: too many wait already, come again.
        if head.starts_with("HTTP/1.1 422") {
            answered += 1;
        } else if !head.starts_with("HTTP/1.1 503") {
            bail!("{head}");
        } else {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        // What is left of the page is of no interest; a moment is enough for it to be there.
        while let Ok(Ok(1..)) =
            tokio::time::timeout(Duration::from_millis(5), stream.read(&mut buffer)).await
        {}
    }
    Ok(answered)
}

/// A bare handler: one trivial query, as many bytes as the page has.
async fn floor(db: PgPool, bytes: usize) -> Result<u16> {
    let body = axum::body::Bytes::from(vec![b'x'; bytes]);
    let handler = move || {
        let (db, body) = (db.clone(), body.clone());
        async move {
            let one: Result<i32, _> = sqlx::query_scalar("select 1").fetch_one(&db).await;
            one.map_or_else(|_| Body::empty(), |_| Body::from(body))
        }
    };
    let router: Router = Router::new().route("/", get(handler));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let port = listener.local_addr()?.port();
    let site = BoxCloneSyncService::new(router);
    tokio::spawn(edge::serve(listener, site, std::future::pending(), false));
    Ok(port)
}

/// Practices that differ in every facet, with texts of some length.
async fn generate(db: &PgPool, count: i64) -> Result<()> {
    let sql = "
        with p as (insert into practices (slug, sample) select 'generated', true from generate_series(1, $1) returning id),
        v as (
          insert into practice_versions (practice_id, number, state, language, title, type, scope, primary_objectives,
                 secondary_objectives, principles, sdgs, regions, start_year, end_year, summary, benefit_and_impact,
                 key_lessons, published_at)
          select p.id, 1, 'published', s.language, s.title || ' ' || p.id, s.type, s.scope,
                 array[1 + p.id % 23]::smallint[], array[1 + (p.id + 7) % 23, 1 + (p.id + 13) % 23]::smallint[],
                 array[1 + p.id % 10]::smallint[], array[1 + p.id % 17]::smallint[],
                 array[(enum_range(null::region))[1 + p.id % 5]], 2000 + p.id % 26,
                 case when p.id % 3 = 0 then 2026 - p.id % 2 end, 'Summary ' || p.id || '. ' || s.benefit_and_impact,
                 s.key_lessons, s.recommendations || case when p.id % 1000 = 0 then ' remittances' else '' end,
                 timestamptz '2015-01-01' - p.id * interval '1 hour'
            from p join practice_versions s on s.practice_id = 1 + p.id % 84
          returning id, practice_id
        ), c as (
          insert into practice_countries
          select v.id, c.alpha3 from v join (select alpha3, row_number() over (order by alpha3) n from countries where selectable) c
            on c.n = 1 + v.practice_id % 190
        )
        insert into practice_organisations (version_id, position, name, role, kind)
        select id, 1, 'Organisation ' || practice_id % 500, 'lead',
               (enum_range(null::organisation_kind))[1 + practice_id % 13] from v";
    let mut connection = db.acquire().await?;
    sqlx::query("set statement_timeout = 0").execute(&mut *connection).await?;
    sqlx::query(sql).bind(count).execute(&mut *connection).await?;
    let sql = "select refresh_practice_document(array(select id from practice_versions where document = ''))";
    sqlx::query(sql).execute(&mut *connection).await?;
    sqlx::raw_sql("vacuum analyze").execute(&mut *connection).await?;
    sqlx::query("reset statement_timeout").execute(&mut *connection).await?;
    Ok(())
}

/// What the visitors found.
struct Found {
    rate: f64,
    p50: f64,
    p99: f64,
    bytes: usize,
}

/// Sends the visitors from a process of their own, so that their memory is not counted here.
fn ask(port: u16, path: &str) -> Result<Found> {
    let own: PathBuf = std::env::current_exe()?;
    let child = Command::new(own)
        .args(["visit", &port.to_string(), path])
        .stdout(Stdio::piped())
        .spawn()?;
    let text = String::from_utf8(tokio::task::block_in_place(|| child.wait_with_output())?.stdout)?;
    let numbers: Vec<f64> = text.split_whitespace().filter_map(|it| it.parse().ok()).collect();
    let [rate, p50, p99, bytes] = numbers[..] else { bail!("the visitors said: {text}") };
    Ok(Found { rate, p50, p99, bytes: bytes as usize })
}

/// The visitors' side: asks one page over and over, and prints rate, median, 99th percentile and bytes.
async fn visit(port: u16, path: &str) -> Result<()> {
    let started = Instant::now();
    let visitors = (0..VISITORS)
        .map(|visitor| tokio::spawn(visitor_loop(port, path.to_owned(), visitor, started)));
    let (mut times, mut bytes) = (Vec::new(), 0);
    for visitor in visitors.collect::<Vec<_>>() {
        let (own, size) = visitor.await??;
        times.extend(own);
        bytes = size;
    }
    times.sort_unstable();
    let at = |share: usize| {
        times.get(times.len() * share / 100).map_or(0.0, |it: &Duration| it.as_secs_f64() * 1000.0)
    };
    println!("{} {} {} {bytes}", times.len() as f64 / MEASURED.as_secs_f64(), at(50), at(99));
    Ok(())
}

async fn visitor_loop(
    port: u16,
    path: String,
    visitor: usize,
    started: Instant,
) -> Result<(Vec<Duration>, usize)> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
    stream.set_nodelay(true)?;
    let (mut times, mut bytes, mut number) = (Vec::new(), 0, visitor);
    let mut buffer = vec![0; 1 << 20];
    while started.elapsed() < WARM_UP + MEASURED {
        number += VISITORS;
        let path = path.replace("{n}", &number.to_string());
        let sent = Instant::now();
        let request = format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");
        stream.write_all(request.as_bytes()).await?;
        bytes = answer(&mut stream, &mut buffer).await.with_context(|| path.clone())?;
        if started.elapsed() > WARM_UP {
            times.push(sent.elapsed());
        }
    }
    Ok((times, bytes))
}

/// Reads one answer to its end and gives the length of its body.
async fn answer(stream: &mut TcpStream, buffer: &mut [u8]) -> Result<usize> {
    let mut filled = 0;
    loop {
        filled += stream.read(buffer.get_mut(filled..).unwrap_or_default()).await?;
        let text = String::from_utf8_lossy(buffer.get(..filled.min(4096)).unwrap_or_default())
            .into_owned();
        let Some((head, _)) = text.split_once("\r\n\r\n") else { continue };
        if !head.starts_with("HTTP/1.1 200") {
            bail!("{head}");
        }
        let length = head
            .lines()
            .find_map(|it| it.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
        let length: usize = length.context("no length")?;
        while filled < head.len() + 4 + length {
            filled += stream.read(buffer.get_mut(filled..).unwrap_or_default()).await?;
        }
        return Ok(length);
    }
}

/// Resident memory of this process, the portal's, in MB.
fn resident() -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|it| it.starts_with("VmRSS:")).context("no VmRSS")?;
    let kilobytes: u64 = line.split_whitespace().nth(1).context("no number")?.parse()?;
    Ok(kilobytes / 1024)
}
