//! An answer, asked by CSS selectors.

use axum::body::Body;
use axum::http::{HeaderMap, Response, StatusCode};
use http_body_util::BodyExt;
use scraper::{Html, Selector};

/// What came back.
pub struct Screen {
    pub path: String,
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Screen {
    pub async fn read(path: &str, response: Response<Body>) -> Self {
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes().to_vec();
        Self { path: path.to_owned(), status: parts.status, headers: parts.headers, bytes }
    }

    /// Itself, if the answer was a page.
    pub fn ok(self) -> Self {
        assert_eq!(self.status, StatusCode::OK, "{}: {}", self.path, self.body());
        self
    }

    pub fn body(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|it| it.to_str().unwrap()).unwrap_or_default()
    }

    pub fn document(&self) -> Html {
        Html::parse_document(self.body())
    }

    /// The text of every element that a selector finds, white space folded.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        let text = |it: scraper::ElementRef| it.text().collect::<String>();
        self.document()
            .select(&Selector::parse(selector).unwrap())
            .map(text)
            .map(|it| folded(&it))
            .collect()
    }

    /// The text of the one element that a selector finds.
    pub fn text(&self, selector: &str) -> String {
        let texts = self.texts(selector);
        assert_eq!(texts.len(), 1, "{} on {}: {texts:?}", selector, self.path);
        texts[0].clone()
    }

    /// An attribute of every element that a selector finds.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let (document, selector) = (self.document(), Selector::parse(selector).unwrap());
        let found = document.select(&selector);
        found.filter_map(|it| it.attr(name).map(str::to_owned)).collect()
    }

    pub fn links(&self, selector: &str) -> Vec<String> {
        self.attributes(selector, "href")
    }
}

pub fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
