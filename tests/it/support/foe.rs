//! Somebody who means no good: finds every form and address, and looks at every answer for a fault.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::http::{HeaderValue, Method, Request, Uri};
use hub::config::Config;
use hub::routes;
use hub::web::edge;
use scraper::{ElementRef, Html, Selector};
use tower::ServiceExt;

use super::{Browser, HOST, PASSWORD, Screen, Site};

pub const FORM: &str = "application/x-www-form-urlencoded";
/// Pages that are opened at most.
const PAGES: usize = 80;
/// Longest time for an answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// What is put into every field, as it stands on the wire.
const ODD: &str = "= %00 a%00b %01%7F%C2%85 %20 %EF%BF%BD %E2%80%AEevil%E2%80%AC %E2%81%A6x \
    %EF%BB%BF %F3%A0%81%81 %F4%8F%BF%BF e%CC%81%CC%82%CC%83 \
    %F0%9F%91%A9%E2%80%8D%F0%9F%94%AC%F0%9F%8F%B3%EF%B8%8F%E2%80%8D%F0%9F%8C%88 مرحبا+بالعالم -1 \
    0 1 9223372036854775807 9223372036854775808 18446744073709551616 1e309 NaN 0x10 1.5 \
    %D9%A1%D9%A2 2026-02-30 0000-00-00 %2B275760-09-13 '+or+1=1+-- ';+drop+table+people;+-- \\ \
    %25'+escape+' $1 {{7*7}} yes en MAR <script>alert(1)</script> \"><script>alert(2)</script> \
    </textarea><script>alert(3)</script> javascript:alert(5) ../../../etc/passwd \
    /etc/passwd%00.png x%0D%0AX-Injected:+1 x%0D%0ASet-Cookie:+injected=1 \
    /x%0D%0ASet-Cookie:+injected=1 //evil.example /%5Cevil.example https://evil.example/ /%7F \
    /%2F/evil.example /é?ü {\"a\":[1,null]} [] null a@b.org%0D%0ABcc:+x@y.org \
    %F0%9F%91%A9%E2%80%8D%F0%9F%94%AC@example.org ß@xn--a.org https://[::1]/ http://a.b:99999/ \
    -a+-%22b+c%22+or+( % %% %z %ff%fe %c3%28 %ed%a0%80 %f0%9f %u0041 +++ &&&&";

pub fn encoded(text: &str) -> Vec<u8> {
    form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().into_bytes()
}

pub fn odd_values() -> Vec<Vec<u8>> {
    let long = [
        "a".repeat(70_000),
        "a".repeat(300_000),
        "ع".repeat(3000),
        "\n".repeat(5000),
        format!("https://example.org/{}", "ع".repeat(200)),
        format!("{}@example.org", "é".repeat(32)),
        format!("a@{}org", "İ.".repeat(120)),
        "İ".repeat(80),
    ];
    let listed = ODD.split(' ').map(|it| it.as_bytes().to_vec());
    let long = long.iter().map(|it| encoded(it));
    listed.chain(long).chain([vec![], b"\xff\xfe".to_vec(), b"\0".to_vec()]).collect()
}

/// Numbers that are the same again for the same seed; `HOSTILE_SEED` sets another one.
pub struct Dice(pub u64);

impl Dice {
    pub fn seed() -> u64 {
        let set = std::env::var("HOSTILE_SEED").ok().and_then(|it| it.parse().ok());
        set.unwrap_or(20_261_124)
    }

    pub fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % most
    }

    pub fn byte(&mut self) -> u8 {
        self.below(256).to_le_bytes()[0]
    }

    /// What stands behind the equals sign: pieces of anything, some of them no text at all.
    pub fn value(&mut self, listed: &[Vec<u8>]) -> Vec<u8> {
        let mut value = Vec::new();
        for _ in 0..=self.below(12) {
            match self.below(4) {
                0 => value.extend(format!("%{:02x}", self.byte()).bytes()),
                1 => value.push(self.byte()),
                2 => {
                    let scalar = u32::try_from(self.below(0x11_0000)).unwrap();
                    value.extend(encoded(&char::from_u32(scalar).unwrap_or('ع').to_string()));
                }
                _ => value.extend(listed[self.below(listed.len())].iter().take(60)),
            }
        }
        value
    }
}

/// A form, or an address with a query: where it goes and what it carries.
#[derive(Debug, Clone)]
pub struct Target {
    pub action: String,
    pub post: bool,
    pub files: bool,
    /// The names of its fields, and the values that were offered.
    pub fields: BTreeMap<String, Vec<String>>,
}

impl Target {
    fn of_form(page: &str, form: ElementRef) -> Self {
        let select = |it: &str| Selector::parse(it).unwrap();
        let mut fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for control in form.select(&select("[name]")) {
            let offered = fields.entry(control.attr("name").unwrap().to_owned()).or_default();
            offered.extend(control.attr("value").map(str::to_owned));
            offered.extend(
                control
                    .select(&select("option"))
                    .filter_map(|it| it.attr("value"))
                    .map(str::to_owned),
            );
            offered.retain(|it| !it.is_empty());
        }
        let action = form.attr("action").unwrap_or(page).to_owned();
        let post = form.attr("method").is_some_and(|it| it.eq_ignore_ascii_case("post"));
        Self { action, post, files: form.attr("enctype").is_some(), fields }
    }

    fn of_link(link: &str) -> Self {
        let (action, query) = link.split_once('?').unwrap();
        let mut fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()).into_owned() {
            fields.entry(name).or_default().push(value);
        }
        Self { action: action.to_owned(), post: false, files: false, fields }
    }

    /// What makes two of them the same.
    fn kind(&self) -> String {
        let names: Vec<&str> = self.fields.keys().map(String::as_str).collect();
        let names = if self.post { names.join(" ") } else { String::new() };
        format!("{} {} {names}", self.post, shape(&self.action))
    }
}

/// A path without what differs from record to record, and without its language.
fn shape(path: &str) -> String {
    let languages = ["ar", "es", "fr", "ru", "zh"];
    let parts = path.split('?').next().unwrap().split('/').filter(|it| !it.is_empty());
    let varies =
        |it: &str| it.len() > 40 || it.chars().any(|it| it.is_ascii_digit() || it.is_uppercase());
    let parts = parts.enumerate().filter(|(place, it)| *place > 0 || !languages.contains(it));
    parts.map(|it| if varies(it.1) { "/#" } else { it.1 }).collect::<Vec<_>>().join("/")
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    Visitor,
    /// Has given the password, and not yet the code.
    Halfway,
    Member,
    Representative,
    Administrator,
}

impl Who {
    /// A page that only somebody like this sees.
    fn home(self) -> &'static str {
        match self {
            Self::Visitor => "/sign-in",
            Self::Halfway => "/sign-in/code",
            Self::Member | Self::Representative => "/account",
            Self::Administrator => "/admin",
        }
    }
}

/// Somebody who means no good, and comes back as somebody new when thrown out.
pub struct Foe<'s> {
    pub site: &'s Site,
    /// One for all requests, as on a server.
    service: edge::Site,
    who: Who,
    pub organisation: i64,
    pub browser: Browser<'s>,
    pub token: String,
    /// What is odd in the next request.
    pub odd: String,
    /// How many requests have been made and people been.
    pub number: usize,
    faults: BTreeMap<String, String>,
}

impl<'s> Foe<'s> {
    pub async fn new(site: &'s Site, who: Who) -> Self {
        let sql = "
            insert into organisations (name, kind, created_at) values ('Target', 'academia', now())
            returning id";
        let organisation = sqlx::query_scalar(sql).fetch_one(&site.db).await.unwrap();
        let mut foe = Self {
            site,
            service: routes::site(site.app.clone()),
            who,
            organisation,
            browser: site.visitor(),
            token: String::new(),
            odd: String::new(),
            number: 0,
            faults: BTreeMap::new(),
        };
        foe.enter().await;
        foe
    }

    async fn enter(&mut self) {
        self.number += 1;
        let email = format!("foe{}-{:?}@example.org", self.number, self.who);
        self.browser = match self.who {
            Who::Visitor => self.site.visitor(),
            Who::Administrator => self.site.member(&email, &["administrator"]).await.1,
            Who::Halfway => {
                let person = self.site.person(&email, &[]).await;
                self.site.give_factor(person).await;
                let browser = self.site.visitor();
                let form = browser.see("/sign-in").await.form("main form[action='/sign-in']");
                browser.submit(form.fill("email", &email).fill("password", PASSWORD)).await;
                browser
            }
            Who::Member | Who::Representative => {
                let (person, browser) = self.site.member(&email, &[]).await;
                // A second factor is being set up, so that there is a form to confirm it.
                browser.post_to("/account/second-factor", &[]).await;
                if self.who == Who::Representative {
                    let sql = "
                        insert into memberships (organisation_id, person_id, role, asked_at, confirmed_at)
                        values ($1, $2, 'representative', now(), now())";
                    let row = sqlx::query(sql).bind(self.organisation).bind(person);
                    row.execute(&self.site.db).await.unwrap();
                }
                browser
            }
        };
        self.token = self.browser.token().await;
    }

    /// Sends a request as the browser would, and keeps the cookies of the answer.
    async fn ask(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Screen {
        let cookies = self.browser.cookies.borrow().clone();
        let cookies: Vec<_> = cookies.iter().map(|it| format!("{}={}", it.0, it.1)).collect();
        let mut request = Request::builder().method(method).uri(path).header("host", HOST);
        request = request.header("cookie", cookies.join("; "));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::from(body.to_vec())).unwrap();
        let screen = Screen::read(path, self.service.clone().oneshot(request).await.unwrap()).await;
        for value in screen.headers.get_all("set-cookie") {
            let (name, rest) = value.to_str().unwrap().split_once('=').unwrap();
            let mut cookies = self.browser.cookies.borrow_mut();
            if rest.contains("Max-Age=0") {
                cookies.remove(name);
            } else {
                cookies.insert(name.to_owned(), rest.split(';').next().unwrap().to_owned());
            }
        }
        screen
    }

    /// Sends something and looks at the answer; faults are kept, one of a kind.
    pub async fn send(
        &mut self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) {
        // What is no address never reaches a handler.
        if path.parse::<Uri>().is_err() {
            return;
        }
        self.number += 1;
        let begun = Instant::now();
        let screen = self.ask(method.clone(), path, headers, body).await;
        let found = [
            (screen.status.as_u16() >= 500, format!("answers {}", screen.status)),
            (begun.elapsed() > PATIENCE, format!("takes {:?}", begun.elapsed())),
            (runs_script(&screen), "runs a script".to_owned()),
            (is_injected(&screen), format!("has odd headers {:?}", screen.headers)),
        ];
        for (_, what) in found.into_iter().filter(|it| it.0) {
            let kind = format!("{:?} {method} {} ({}) {what}", self.who, shape(path), self.odd);
            let body: String = String::from_utf8_lossy(body).chars().take(600).collect();
            let path: String = path.chars().take(600).collect();
            self.faults.entry(kind).or_insert_with(|| format!("{path} {headers:?} {body:?}"));
        }
        let refused = screen.status == 403 || header(&screen, "location").contains("/sign-in");
        if refused || screen.headers.contains_key("set-cookie") {
            if self.browser.knock(self.who.home()).await.status != 200 {
                self.enter().await;
            }
            self.token = self.browser.token().await;
        }
    }

    pub async fn post(&mut self, action: &str, content_type: &str, body: &[u8]) {
        let headers = [("content-type", content_type), ("origin", "https://hub.test")];
        self.send(Method::POST, action, &headers, body).await;
    }

    /// Opens what can be reached from some pages, breadth first; answers forms and addresses with a query.
    pub async fn crawl(&mut self, starts: &[&str]) -> Vec<Target> {
        let mut queue: VecDeque<String> = starts.iter().map(|it| (*it).to_owned()).collect();
        let (mut seen, mut kinds) = (BTreeSet::new(), BTreeMap::<String, usize>::new());
        let mut targets: BTreeMap<String, Target> = BTreeMap::new();
        while let Some(path) = queue.pop_front().filter(|_| seen.len() < PAGES) {
            let kind = kinds.entry(format!("{} {}", shape(&path), path.contains('?'))).or_default();
            *kind += 1;
            if *kind > 3 || !seen.insert(path.clone()) {
                continue;
            }
            let screen = self.browser.get(&path).await;
            assert!(screen.status.as_u16() < 500, "{:?} {path}: {}", self.who, screen.status);
            assert!(!runs_script(&screen), "{:?} {path}", self.who);
            if !screen.header("content-type").starts_with("text/html") {
                continue;
            }
            let found: Vec<Target> = {
                let document = Html::parse_document(screen.body());
                let forms = Selector::parse("form").unwrap();
                document.select(&forms).map(|it| Target::of_form(&screen.path, it)).collect()
            };
            let links = screen
                .links("a")
                .into_iter()
                .filter(|it| it.starts_with('/') && !it.starts_with("//"));
            let links: Vec<String> =
                links.map(|it| it.split('#').next().unwrap().to_owned()).collect();
            let asking = links.iter().filter(|it| it.contains('?')).map(|it| Target::of_link(it));
            for target in found.into_iter().chain(asking) {
                let known = targets.entry(target.kind()).or_insert_with(|| target.clone());
                for (name, values) in target.fields {
                    known.fields.entry(name).or_default().extend(values);
                }
            }
            queue.extend(links);
        }
        targets.into_values().collect()
    }

    /// Sends what mail has become due; one that cannot be sent is a fault too.
    pub async fn send_mail(&mut self) {
        hub::work::run_due(&self.site.app).await.unwrap();
        let sql = "select recipient, last_error from mails where last_error is not null";
        let failed: Vec<(String, String)> =
            sqlx::query_as(sql).fetch_all(&self.site.db).await.unwrap();
        self.faults.extend(failed.into_iter().map(|it| (format!("a mail to {}", it.0), it.1)));
    }

    /// Fails when anything was wrong, and when hardly anything was tried.
    pub fn judge(self, seed: u64) {
        let Self { faults, number, .. } = self;
        assert!(faults.is_empty(), "seed {seed}: {} faults {faults:#?}", faults.len());
        assert!(number > 100, "only {number} requests were made");
    }
}

/// A header as far as it is text.
fn header(screen: &Screen, name: &str) -> String {
    let value = screen.headers.get(name).map(HeaderValue::as_bytes).unwrap_or_default();
    String::from_utf8_lossy(value).into_owned()
}

fn runs_script(screen: &Screen) -> bool {
    let marked = header(screen, "content-type").contains("ml");
    marked && String::from_utf8_lossy(&screen.bytes).contains("<script>alert(")
}

/// Whether a header came from outside, or leads there.
fn is_injected(screen: &Screen) -> bool {
    let cookies = screen.headers.get_all("set-cookie").iter();
    let odd =
        cookies.map(|it| String::from_utf8_lossy(it.as_bytes())).any(|it| it.contains("injected"));
    let location = header(screen, "location");
    let away = !location.is_empty() && !location.starts_with('/') || location.starts_with("//");
    screen.headers.contains_key("x-injected") || odd || away
}

/// A site without limits, which would hide the rest.
pub async fn unlimited(test: impl AsyncFnOnce(Site)) {
    Site::run(|site| async move {
        let names = site.app.config.limits.list();
        let limits: Vec<_> = names.map(|it| format!("{}=4000000000/1", it.0)).collect();
        let read = |name: &str| Ok((name == "HUB_LIMITS").then(|| limits.join(",")));
        let limits = Config::read(read).unwrap().limits;
        let open = Site::with(site.db.clone(), |config| config.limits = limits);
        let folder = open.app.config.data.clone();
        test(open).await;
        std::fs::remove_dir_all(folder).unwrap();
    })
    .await;
}
