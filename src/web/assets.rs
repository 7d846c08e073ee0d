//! Style, script, fonts and pictures: built into the program, joined, hashed and compressed once at start.
//!
//! The name carries the hash of the content, so that a browser may keep it for ever.

use std::collections::{BTreeMap, HashMap};
use std::io::Write;
use std::sync::LazyLock;

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;

use crate::error::{Error, Result};
use crate::services::hash;
use crate::web::path::Name;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/static/"]
#[exclude = "*.md"]
#[exclude = "*.png"]
struct Files;

struct Asset {
    content_type: &'static str,
    plain: Vec<u8>,
    brotli: Option<Vec<u8>>,
    gzip: Option<Vec<u8>>,
}

struct Assets {
    /// Hashed name to content.
    by_name: HashMap<String, Asset>,
    /// Plain name to address.
    addresses: BTreeMap<String, String>,
}

static ASSETS: LazyLock<Assets> = LazyLock::new(Assets::load);

/// The address of a file by its plain name, such as `hub.css`.
pub fn address(name: &str) -> &'static str {
    ASSETS.addresses.get(name).map_or("/static/missing", String::as_str)
}

/// Compresses everything now, before the first visitor waits for it.
pub fn prepare() {
    LazyLock::force(&ASSETS);
}

impl Assets {
    fn load() -> Self {
        let mut assets = Self { by_name: HashMap::new(), addresses: BTreeMap::new() };
        let (styles, others): (Vec<_>, Vec<_>) =
            Files::iter().partition(|path| path.starts_with("css/"));
        for path in others {
            let name = path.rsplit('/').next().unwrap_or(&path);
            assets.add(name, content(&path));
        }
        assets.add("hub.css", assets.joined(styles));
        assets
    }

    /// The style sheets in the order of their names, which is the order of the layers; font addresses hashed.
    fn joined(&self, mut styles: Vec<std::borrow::Cow<'static, str>>) -> Vec<u8> {
        styles.sort();
        let mut css = String::new();
        for path in styles {
            css.push_str(&String::from_utf8_lossy(&content(&path)));
        }
        for (name, address) in &self.addresses {
            css = css.replace(&format!("../fonts/{name}"), address);
        }
        css.into_bytes()
    }

    fn add(&mut self, name: &str, plain: Vec<u8>) {
        let hash = hash::short(&plain);
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        let hashed = format!("{stem}.{hash}.{extension}");
        let (content_type, worth_packing) = kind(extension);
        let brotli = worth_packing.then(|| brotli_of(&plain));
        let gzip = worth_packing.then(|| gzip_of(&plain));
        self.addresses.insert(name.to_owned(), format!("/static/{hashed}"));
        self.by_name.insert(hashed, Asset { content_type, plain, brotli, gzip });
    }
}

fn content(path: &str) -> Vec<u8> {
    Files::get(path).map(|it| it.data.into_owned()).unwrap_or_default()
}

/// Content type, and whether packing makes it smaller.
fn kind(extension: &str) -> (&'static str, bool) {
    match extension {
        "css" => ("text/css; charset=utf-8", true),
        "js" => ("text/javascript; charset=utf-8", true),
        "svg" => ("image/svg+xml", true),
        "txt" => ("text/plain; charset=utf-8", true),
        "woff2" => ("font/woff2", false),
        "png" => ("image/png", false),
        _ => ("application/octet-stream", false),
    }
}

fn brotli_of(plain: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut &*plain, &mut packed, &parameters)
        .expect("writing to memory does not fail");
    packed
}

fn gzip_of(plain: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder
        .write_all(plain)
        .and_then(|()| encoder.finish())
        .expect("writing to memory does not fail")
}

/// `GET /static/{name}`
pub async fn show(Name(name): Name, headers: HeaderMap) -> Result<Response> {
    let asset = ASSETS.by_name.get(&name).ok_or(Error::NotFound)?;
    let accepts =
        headers.get(header::ACCEPT_ENCODING).and_then(|it| it.to_str().ok()).unwrap_or("");
    let takes = |coding: &str| {
        accepts.split(',').any(|it| it.split(';').next().map(str::trim) == Some(coding))
    };
    let (body, coding) = match (&asset.brotli, &asset.gzip) {
        (Some(brotli), _) if takes("br") => (brotli, Some("br")),
        (_, Some(gzip)) if takes("gzip") => (gzip, Some("gzip")),
        _ => (&asset.plain, None),
    };
    let mut response = (StatusCode::OK, body.as_slice()).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    );
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if let Some(coding) = coding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
    }
    Ok(response)
}
