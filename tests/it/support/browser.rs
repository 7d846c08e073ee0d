//! A browser without JavaScript: keeps cookies, follows redirects, sends what a rendered form would send.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU8, Ordering};

use axum::http::{Method, StatusCode};
use scraper::{ElementRef, Html, Selector};

use super::{Screen, Site};

static NETWORKS: AtomicU8 = AtomicU8::new(1);

pub struct Browser<'s> {
    site: &'s Site,
    pub cookies: RefCell<BTreeMap<String, String>>,
    /// Every browser is at home somewhere else, as limits count by network.
    pub network: String,
}

impl<'s> Browser<'s> {
    pub fn new(site: &'s Site) -> Self {
        let number = NETWORKS.fetch_add(1, Ordering::Relaxed);
        Self { site, cookies: RefCell::default(), network: format!("198.51.100.{number}") }
    }

    /// Sends one request and keeps the cookies of the answer.
    pub async fn send(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Screen {
        let cookies =
            self.cookies.borrow().iter().map(|it| format!("{}={}", it.0, it.1)).collect::<Vec<_>>();
        let cookies = cookies.join("; ");
        let mut all = vec![("x-forwarded-for", self.network.as_str()), ("user-agent", "Tests/1")];
        if !cookies.is_empty() {
            all.push(("cookie", &cookies));
        }
        all.extend(headers);
        let screen = self.site.send_bytes(method, path, &all, body.to_vec()).await;
        for value in screen.headers.get_all("set-cookie") {
            let text = value.to_str().unwrap();
            let (name, rest) = text.split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            if rest.contains("Max-Age=0") {
                self.cookies.borrow_mut().remove(name);
            } else {
                self.cookies.borrow_mut().insert(name.to_owned(), value.to_owned());
            }
        }
        screen
    }

    /// One request, without following where it leads.
    pub async fn knock(&self, path: &str) -> Screen {
        self.send(Method::GET, path, &[], b"").await
    }

    /// Opens a page and goes where it leads.
    pub async fn get(&self, path: &str) -> Screen {
        let screen = self.knock(path).await;
        self.follow(screen).await
    }

    /// Opens a page that must be there.
    pub async fn see(&self, path: &str) -> Screen {
        self.get(path).await.ok()
    }

    async fn follow(&self, mut screen: Screen) -> Screen {
        for _ in 0..6 {
            if !screen.status.is_redirection() || screen.status == StatusCode::NOT_MODIFIED {
                return screen;
            }
            let next = screen.header("location").replace("https://hub.test", "");
            screen = self.knock(&next).await;
        }
        panic!("{} leads round in circles", screen.path);
    }

    /// Sends a form and goes where it leads.
    pub async fn submit(&self, form: Filled) -> Screen {
        let screen = self.post(form).await;
        self.follow(screen).await
    }

    /// Sends a form, without following where it leads.
    pub async fn post(&self, form: Filled) -> Screen {
        let (content_type, body) = form.encoded();
        if !form.is_post() {
            return self
                .knock(&format!("{}?{}", form.action, String::from_utf8(body).unwrap()))
                .await;
        }
        let headers = [
            ("content-type", content_type.as_str()),
            ("origin", "https://hub.test"),
            ("referer", &format!("https://hub.test{}", form.page)),
        ];
        self.send(form.method.clone(), &form.action, &headers, &body).await
    }

    /// Sends fields to an address as a form with the right token, as far as this browser has one.
    pub async fn post_to(&self, path: &str, fields: &[(&str, &str)]) -> Screen {
        let token = self.token().await;
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.append_pair("token", &token);
        body.extend_pairs(fields);
        let headers =
            [("content-type", "application/x-www-form-urlencoded"), ("origin", "https://hub.test")];
        self.send(Method::POST, path, &headers, body.finish().as_bytes()).await
    }

    /// The token of this browser's forms.
    pub async fn token(&self) -> String {
        let screen = self.knock("/appearance").await;
        screen.attributes("main input[name='token']", "value").remove(0)
    }

    pub fn is_signed_in(&self) -> bool {
        self.cookies.borrow().contains_key("__Host-sid")
    }
}

/// A form as it was rendered, and what was typed into it since.
#[derive(Debug, Clone)]
pub struct Filled {
    page: String,
    pub action: String,
    method: Method,
    multipart: bool,
    pub fields: Vec<(String, String)>,
    file: Option<(String, String, Vec<u8>)>,
    /// Names of all controls, the unticked ones too.
    pub names: Vec<String>,
}

impl Screen {
    /// The form that a selector finds.
    pub fn form(&self, selector: &str) -> Filled {
        let document = Html::parse_document(self.body());
        let found = document.select(&Selector::parse(selector).unwrap()).next();
        let form =
            found.unwrap_or_else(|| panic!("no form {selector} on {}: {}", self.path, self.body()));
        Filled::read(&self.path, form)
    }

    /// Every form of the page.
    pub fn forms(&self) -> Vec<Filled> {
        let document = Html::parse_document(self.body());
        let forms = Selector::parse("form").unwrap();
        document.select(&forms).map(|it| Filled::read(&self.path, it)).collect()
    }
}

impl Filled {
    fn read(page: &str, form: ElementRef) -> Self {
        let controls = Selector::parse("input, textarea, select").unwrap();
        let options = Selector::parse("option").unwrap();
        let (mut fields, mut names) = (Vec::new(), Vec::new());
        for control in form.select(&controls) {
            let Some(name) = control.attr("name") else { continue };
            names.push(name.to_owned());
            let value = control.attr("value").unwrap_or_default().to_owned();
            match (control.value().name(), control.attr("type").unwrap_or("text")) {
                ("select", _) => {
                    let chosen = control.select(&options).find(|it| it.attr("selected").is_some());
                    let chosen = chosen.or_else(|| control.select(&options).next());
                    let value = chosen.and_then(|it| it.attr("value")).unwrap_or_default();
                    fields.push((name.to_owned(), value.to_owned()));
                }
                ("textarea", _) => fields.push((name.to_owned(), control.text().collect())),
                (_, "checkbox" | "radio") => {
                    if control.attr("checked").is_some() {
                        fields.push((name.to_owned(), value));
                    }
                }
                (_, "file") => {}
                _ => fields.push((name.to_owned(), value)),
            }
        }
        let post = form.attr("method").is_some_and(|it| it.eq_ignore_ascii_case("post"));
        Self {
            page: page.to_owned(),
            action: form.attr("action").unwrap_or(page).to_owned(),
            method: if post { Method::POST } else { Method::GET },
            multipart: form.attr("enctype") == Some("multipart/form-data"),
            fields,
            file: None,
            names,
        }
    }

    pub fn is_post(&self) -> bool {
        self.method == Method::POST
    }

    /// Types into a field, or chooses an option.
    pub fn fill(mut self, name: &str, value: &str) -> Self {
        assert!(self.names.iter().any(|it| it == name), "no field {name} in {:?}", self.names);
        self.fields.retain(|it| it.0 != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Ticks a box.
    pub fn tick(mut self, name: &str, value: &str) -> Self {
        assert!(self.names.iter().any(|it| it == name), "no box {name} in {:?}", self.names);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Clears every tick of a group.
    pub fn untick(mut self, name: &str) -> Self {
        self.fields.retain(|it| it.0 != name);
        self
    }

    /// The button that is pressed.
    pub fn press(mut self, name: &str, value: &str) -> Self {
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn attach(mut self, name: &str, file: &str, content: &[u8]) -> Self {
        assert!(self.multipart && self.names.iter().any(|it| it == name));
        self.file = Some((name.to_owned(), file.to_owned(), content.to_vec()));
        self
    }

    fn encoded(&self) -> (String, Vec<u8>) {
        if !self.multipart {
            let mut body = form_urlencoded::Serializer::new(String::new());
            body.extend_pairs(&self.fields);
            return ("application/x-www-form-urlencoded".to_owned(), body.finish().into_bytes());
        }
        let mut body = Vec::new();
        for (name, value) in &self.fields {
            let part = format!(
                "--limit\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            );
            body.extend(part.into_bytes());
        }
        if let Some((name, file, content)) = &self.file {
            let part = format!(
                "--limit\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            );
            body.extend(part.into_bytes());
            body.extend(content);
            body.extend(b"\r\n");
        }
        body.extend(b"--limit--\r\n");
        ("multipart/form-data; boundary=limit".to_owned(), body)
    }
}
