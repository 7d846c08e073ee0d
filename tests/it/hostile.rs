//! No fault for hostile input: odd bytes, lengths and types at every form, query, address and header.

use std::collections::BTreeSet;

use axum::http::Method;

use crate::support::{
    Dice, FORM, Foe, PASSWORD, Site, Target, Who, encoded, files, odd_values, unlimited,
};

/// Fields of addresses that no link shows.
const NAMES: &[&str] = &["done", "next", "page", "q"];

/// What is put into every part of a path that varies.
const KEYS: &str = "0 -1 +1 1 01 1.0 1e3 0x1 9223372036854775807 9223372036854775808 \
    -9223372036854775808 MAR%00 mar 99999999999999999999 32767 32768 %00 1%00 %F0%9F%98%80 %D9%A1 \
    %FF %C0%AF %E2%80%AE % %2 %zz %2E%2E NaN null ..%2F..%2Fetc%2Fpasswd %0D%0AX-Injected:%201 \
    1%20or%201=1 %27 %5C %3Cscript%3Ealert(1)%3C%2Fscript%3E é 1-é 😀 1- 1/ %00/ é/ \u{7f} \u{7f}/ \
    %0a/ AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA %41%41 a.b.c.d {id} * ; : @";

const HEADERS: &str = "cookie x-forwarded-for accept-language referer origin user-agent accept \
    accept-encoding if-none-match if-modified-since range content-type sec-fetch-site \
    x-request-id forwarded";

/// What stands in them, one a line.
const JUNK: &str = ",\n;\n=\n=;=;\n\"\n%00\n%ff\nnull\n-1\n1e309\n*;q=0\n*/*;q=x\n\
    <script>alert(9)</script>\nzz-ZZ-zz-zz;q=9,ar;q=-1,;;q\nen-u-ca-buddhist-x-y,i-default,x\n\
    ../../etc/passwd\nhttps://hub.test//evil.example\nhttps://hub.test/\\evil\n\
    https://hub.test.evil.example/\n1.2.3.4, ::ffff:x, 999.9.9.9\n[::1]:80, fe80::1%eth0\nW/\"\n\
    bytes=0-18446744073709551615,-1,5-2\nSun, 31 Feb 2026 25:61:61 GMT\nمرحبا 👩‍🔬\n\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// The smallest PNG that can be drawn.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU\
    \0\0\0\nIDATx\x9cc`\0\0\0\x02\0\x01H\xaf\xa4q\0\0\0\0IEND\xaeB`\x82";

/// Somebody who means no good, with all they have to throw.
struct Attack<'s> {
    foe: Foe<'s>,
    dice: Dice,
    values: Vec<Vec<u8>>,
}

impl<'s> Attack<'s> {
    async fn by(site: &'s Site, who: Who) -> Self {
        Self { foe: Foe::new(site, who).await, dice: Dice(Dice::seed()), values: odd_values() }
    }

    fn drawn(&mut self, many: usize) -> Vec<Vec<u8>> {
        (0..many).map(|_| self.dice.value(&self.values)).collect()
    }

    /// What an honest person could have entered.
    fn honest(&self, name: &str, offered: &[String]) -> Vec<u8> {
        let text = match name {
            "token" => self.foe.token.clone(),
            "key" => format!("key {}", self.foe.number),
            "name" => format!("Amina {}", self.foe.number),
            "email" => format!("amina{}@example.org", self.foe.number),
            "password" | "secret" => PASSWORD.to_owned(),
            "site" => "https://example.org/".to_owned(),
            "mail_domain" => "example.org".to_owned(),
            "website" => String::new(),
            _ => offered.first().cloned().unwrap_or_else(|| "x".to_owned()),
        };
        encoded(&text)
    }

    /// All fields as they should be, but for one or all.
    fn body(&self, target: &Target, odd: Option<&str>, value: &[u8]) -> Vec<u8> {
        let mut body = Vec::new();
        for (name, offered) in &target.fields {
            let is_odd = odd.map_or(name != "token", |it| it == name);
            if !is_odd && !target.post {
                continue;
            }
            let value = if is_odd { value.to_vec() } else { self.honest(name, offered) };
            body.extend([encoded(name), b"=".to_vec(), value, b"&".to_vec()].concat());
        }
        body.pop();
        body
    }

    async fn deliver(&mut self, target: &Target, body: &[u8]) {
        if target.post {
            self.foe.post(&target.action, FORM, body).await;
        } else if let Ok(query) = std::str::from_utf8(body) {
            self.foe.send(Method::GET, &format!("{}?{query}", target.action), &[], b"").await;
        }
    }

    /// Every value in every field of a form, in all fields at once, and in turn in the fields of an address.
    async fn attack(&mut self, target: &Target) {
        let names: Vec<String> =
            target.fields.keys().filter(|it| *it != "token").cloned().collect();
        let (values, shift) = (self.values.clone(), self.dice.below(100));
        for (place, name) in names.iter().enumerate() {
            self.foe.odd.clone_from(name);
            // In larger forms the values take turns; HOSTILE_ALL tries every one in every field.
            let few = names.len() < 4 || std::env::var_os("HOSTILE_ALL").is_some();
            let turn = |it: &usize| few || (it + shift) % names.len() == place;
            let listed = values.iter().enumerate().filter(|it| turn(&it.0)).map(|it| it.1.clone());
            for value in listed.chain(self.drawn(4)) {
                let body = self.body(target, Some(name), &value);
                self.deliver(target, &body).await;
            }
            let mut without = target.clone();
            let offered = without.fields.remove(name).unwrap();
            let body = self.body(&without, Some(""), b"");
            self.deliver(&without, &body).await;
            let value = self.honest(name, &offered);
            let again = [b"&".to_vec(), encoded(name), b"=".to_vec(), value].concat();
            let body = [self.body(target, Some(""), b""), again.repeat(3)].concat();
            self.deliver(target, &body).await;
        }
        "all".clone_into(&mut self.foe.odd);
        for value in values.into_iter().chain(self.drawn(8)).filter(|_| !names.is_empty()) {
            let body = self.body(target, None, &value);
            self.deliver(target, &body).await;
        }
        let many = (0..600).fold(String::new(), |many, it| many + &format!("&a{it}={it}"));
        let body = [self.body(target, Some(""), b""), many.into_bytes()].concat();
        self.deliver(target, &body).await;
        if target.post {
            self.mislead(target).await;
        }
    }

    /// Tokens that are not this session's, and bodies that are not what they say.
    async fn mislead(&mut self, target: &Target) {
        "token or type".clone_into(&mut self.foe.odd);
        for token in ["", "x", "%00", "%ff", &"A".repeat(43), &"A".repeat(5000)] {
            let body = self.body(target, Some("token"), token.as_bytes());
            self.deliver(target, &body).await;
        }
        for content_type in
            ["", "text/plain", "application/json", "multipart/form-data", "\u{e9}", FORM]
        {
            let bodies = [
                self.body(target, Some(""), b""),
                b"{\"token\":1}".to_vec(),
                b"\0\xff".to_vec(),
                vec![],
            ];
            for body in bodies {
                self.foe.post(&target.action, content_type, &body).await;
            }
        }
        let body = self.body(target, Some(""), b"");
        self.foe.post(&target.action, &format!("{FORM}; charset=utf-16"), &body).await;
    }

    /// Attacks all forms whose action holds some text, and looks at what that has left on the pages.
    async fn attack_forms(&mut self, starts: &[&str], part: &str) {
        let targets = self.foe.crawl(starts).await;
        let forms: Vec<_> =
            targets.iter().filter(|it| it.post && it.action.contains(part)).collect();
        assert!(!forms.is_empty());
        for target in forms {
            if target.files {
                self.attack_uploads(target).await;
            } else {
                self.attack(target).await;
            }
        }
        self.foe.crawl(starts).await;
    }

    async fn attack_queries(&mut self, starts: &[&str]) {
        for mut target in self.foe.crawl(starts).await.into_iter().filter(|it| !it.post) {
            for name in NAMES {
                target.fields.entry((*name).to_owned()).or_default();
            }
            self.attack(&target).await;
        }
    }

    /// Every route with a part that varies.
    async fn attack_paths(&mut self) {
        let keys = KEYS.split(' ').map(str::to_owned);
        let keys: Vec<String> = keys.chain(["9".repeat(5000), "a".repeat(60_000)]).collect();
        for route in routes() {
            self.foe.odd.clone_from(&route);
            for path in keys.iter().flat_map(|it| filled(&route, it)) {
                self.foe.send(Method::GET, &path, &[], b"").await;
                let body = format!("token={}", self.foe.token);
                self.foe.post(&path, FORM, body.as_bytes()).await;
            }
        }
    }

    /// One part of a form with files, or something like it.
    fn part(&self, head: &str, content: &[u8]) -> Vec<u8> {
        let head = format!("--limit\r\nContent-Disposition: form-data; {head}\r\n\r\n");
        [head.as_bytes(), content, b"\r\n"].concat()
    }

    /// A form with one file, as browsers send it.
    fn upload(&self, purpose: &[u8], file: &str, content: &[u8]) -> Vec<u8> {
        let token = self.part("name=\"token\"", self.foe.token.as_bytes());
        let purpose = self.part("name=\"purpose\"", purpose);
        let file = self.part(&format!("name=\"file\"; filename=\"{file}\""), content);
        [token, purpose, file, b"--limit--\r\n".to_vec()].concat()
    }

    async fn attack_uploads(&mut self, target: &Target) {
        let mut bodies: Vec<(&str, Vec<u8>)> = Vec::new();
        for value in self.values.iter().filter(|it| it.len() < 100_000) {
            let field = [b"a=", &value[..]].concat();
            let text = form_urlencoded::parse(&field).next().unwrap().1.into_owned();
            bodies.push(("purpose", self.upload(text.as_bytes(), "a.png", PNG)));
            bodies.push(("raw purpose", self.upload(value, "a.png", PNG)));
            bodies.push(("file name", self.upload(b"logo", &format!("{text}.png"), PNG)));
            bodies.push(("bare file name", self.upload(b"evidence", &text, b"%PDF-1.7 x")));
            bodies.push(("content", self.upload(b"evidence", "a.pdf", value)));
            bodies.push(("part name", self.part(&format!("name=\"{text}\""), b"x")));
            bodies.push(("part head", self.part(&text, b"x")));
        }
        let whole = self.upload(b"logo", "a.png", PNG);
        bodies.extend((0..whole.len()).step_by(9).map(|it| ("truncated", whole[..it].to_vec())));
        for (name, begin) in [
            ("a.png", PNG),
            ("a.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xc0"),
            ("a.webp", b"RIFF\x10\0\0\0WEBPVP8 \x04\0\0\0"),
            ("a.docx", b"PK\x05\x06\0\0\0\0\x01\0\x01\0\xff\xff\0\0\0\0\0\0\0\0"),
            ("a.odt", b"PK\x03\x04\x14\0\0\0\x08\0"),
            ("a.pdf", b"%PDF-1.7\n"),
        ] {
            for _ in 0..16 {
                let mut content = begin.to_vec();
                content.extend((0..self.dice.below(60)).map(|_| self.dice.byte()));
                for _ in 0..self.dice.below(4) {
                    let place = self.dice.below(content.len());
                    content[place] = self.dice.byte();
                }
                bodies.push(("content", self.upload(b"evidence", name, &content)));
            }
        }
        let part = self.part("name=\"x\"", b"x");
        let file = self.part("name=\"file\"; filename=\"a.png\"", PNG);
        let large = self.part("name=\"x\"", &vec![b'x'; 600_000]);
        bodies.push(("30 parts", [&part.repeat(30)[..], &whole].concat()));
        bodies.push(("30 files", [&whole[..whole.len() - 11], &file.repeat(30)].concat()));
        bodies.push(("file first", [&file[..], &whole].concat()));
        bodies.push(("large field", [&large[..], &whole].concat()));
        bodies.push(("large file", self.upload(b"logo", "a.png", &vec![0; 10_600_000])));
        bodies.push(("no head", b"--limit\r\n\r\nx\r\n--limit--\r\n".to_vec()));
        for (odd, body) in bodies {
            odd.clone_into(&mut self.foe.odd);
            self.foe.post(&target.action, "multipart/form-data; boundary=limit", &body).await;
        }
        "content type".clone_into(&mut self.foe.odd);
        let long = format!("; boundary={}", "b".repeat(7000));
        for end in
            ["", "; boundary=", "; boundary=\"limit", "; boundary=x", "; boundary=\"\"", &long]
        {
            self.foe.post(&target.action, &format!("multipart/form-data{end}"), &whole).await;
        }
        for kind in ["multipart/mixed; boundary=limit", FORM, "", "é"] {
            self.foe.post(&target.action, kind, &whole).await;
        }
    }

    async fn attack_headers(&mut self, path: &str, form: &str) {
        let (long, many) = ("a".repeat(16_000), "a=b; ".repeat(2000));
        for name in HEADERS.split(' ') {
            name.clone_into(&mut self.foe.odd);
            for junk in JUNK.split('\n').chain([&long[..], &many]) {
                let ours = format!("__Host-sid={junk}; __Host-form={junk}; __Host-theme={junk}");
                for value in [junk, &ours] {
                    self.foe.send(Method::GET, path, &[(name, value)], b"").await;
                    let body = format!("token={}&{form}", self.foe.token);
                    let headers = [("content-type", FORM), (name, value)];
                    self.foe.send(Method::POST, path, &headers, body.as_bytes()).await;
                }
            }
        }
    }
}

/// The routes of the program that have a part that varies.
fn routes() -> BTreeSet<String> {
    let mut routes = BTreeSet::new();
    for file in files("src", &[".rs"]) {
        let text = std::fs::read_to_string(file).unwrap();
        let found = text.split(".route(\"").skip(1).map(|it| it.split('"').next().unwrap());
        routes.extend(found.filter(|it| it.contains('{')).map(str::to_owned));
    }
    routes
}

/// A route with a key in each of its places, one at a time and in all.
fn filled(route: &str, key: &str) -> BTreeSet<String> {
    let places = route.matches('{').count();
    let path = |odd: usize| {
        let mut place = 0;
        let parts = route.split('/').map(|part| {
            if !part.starts_with('{') {
                return part;
            }
            place += 1;
            if odd == 0 || odd == place { key } else { "1" }
        });
        parts.collect::<Vec<_>>().join("/")
    };
    (0..=places).map(path).collect()
}

async fn by(who: Who, attack: impl AsyncFnOnce(&mut Attack<'_>)) {
    unlimited(async |site| {
        let mut attacker = Attack::by(&site, who).await;
        attack(&mut attacker).await;
        attacker.foe.judge(Dice::seed());
    })
    .await;
}

#[tokio::test]
async fn forms_of_visitors_take_anything() {
    let starts = ["/sign-in", "/sign-up", "/password-reset", "/", "/ar", "/zh/practices"];
    by(Who::Visitor, async |it| {
        it.attack_forms(&starts, "/").await;
        it.foe.send_mail().await;
    })
    .await;
}

#[tokio::test]
async fn forms_between_password_and_code_take_anything() {
    by(Who::Halfway, async |it| it.attack_forms(&["/sign-in/code"], "/code").await).await;
}

#[tokio::test]
async fn forms_behind_mailed_links_take_anything() {
    by(Who::Visitor, async |it| {
        let site = it.foe.site;
        site.person("amina@example.org", &[]).await;
        let browser = site.visitor();
        let form = browser.see("/password-reset").await.form("main form");
        browser.submit(form.fill("email", "amina@example.org")).await;
        let reset = site.mail_to("amina@example.org").await.link("/password-reset/");
        let form = browser.see("/sign-up").await.form("main form");
        let form =
            form.fill("name", "Bo").fill("email", "bo@example.org").fill("password", PASSWORD);
        browser.submit(form.tick("agree", "yes")).await;
        let confirmation = site.mail_to("bo@example.org").await.link("/confirmation/");
        it.attack_forms(&[&reset], "/password-reset/").await;
        it.attack_forms(&[&confirmation], "/confirmation/").await;
    })
    .await;
}

#[tokio::test]
async fn forms_of_accounts_take_anything() {
    by(Who::Member, async |it| {
        it.attack_forms(&["/account", "/account/proof", "/ar/account"], "/account").await;
    })
    .await;
}

#[tokio::test]
async fn forms_of_members_take_anything() {
    by(Who::Member, async |it| {
        it.attack_forms(&["/organisations/new", "/organisations"], "/organisations").await;
    })
    .await;
}

#[tokio::test]
async fn forms_of_representatives_take_anything() {
    by(Who::Representative, async |it| {
        let home = format!("/organisations/{}", it.foe.organisation);
        let (_, other) = it.foe.site.member("other@example.org", &[]).await;
        other.post_to(&format!("{home}/membership"), &[]).await;
        let starts = ["", "/edit", "/files", "/members"].map(|it| format!("{home}{it}"));
        let starts = starts.each_ref().map(String::as_str);
        it.attack_forms(&starts, &format!("{home}/members")).await;
        it.attack_forms(&starts, &home).await;
    })
    .await;
}

#[tokio::test]
async fn forms_of_administrators_take_anything() {
    by(Who::Administrator, async |it| {
        it.foe.site.person("victim@example.org", &["moderator"]).await;
        it.attack_forms(&["/admin", "/admin/people", "/zh/admin", "/"], "/admin").await;
        it.attack_forms(&["/account/second-factor"], "/second-factor").await;
    })
    .await;
}

#[tokio::test]
async fn addresses_take_any_query() {
    let starts = ["/", "/practices", "/organisations", "/sign-in", "/ar/practices"];
    by(Who::Visitor, async |it| it.attack_queries(&starts).await).await;
}

#[tokio::test]
async fn addresses_of_the_administration_take_any_query() {
    let starts = ["/admin/log", "/admin/jobs", "/admin/mail", "/admin/people", "/account"];
    by(Who::Administrator, async |it| it.attack_queries(&starts).await).await;
}

#[tokio::test]
async fn visitors_may_ask_for_any_path() {
    by(Who::Visitor, async |it| it.attack_paths().await).await;
}

#[tokio::test]
async fn administrators_may_ask_for_any_path() {
    by(Who::Administrator, async |it| it.attack_paths().await).await;
}

#[tokio::test]
async fn headers_may_hold_anything() {
    by(Who::Visitor, async |it| {
        for path in ["/practices?q=care", "/sign-in", "/account/profile"] {
            it.attack_headers(path, "email=a%40b.org&password=x").await;
        }
    })
    .await;
}
