//! Drawings made by the server: the objective ring, the dotted map. Decoration; the same is always said in words.

use std::fmt::Write;
use std::sync::LazyLock;

use crate::domain::place;
use crate::domain::vocabulary;
use crate::services::markdown::Html;

const DOTS: i16 = 23;

/// Where each dot of a ring stands: clockwise from the top, round (50, 50).
fn dots(radius: f64) -> Vec<(String, String, f64)> {
    let dot = |n: i16| {
        let angle =
            f64::from(n) / f64::from(DOTS) * std::f64::consts::TAU - std::f64::consts::FRAC_PI_2;
        let y = radius.mul_add(angle.sin(), 50.0);
        (format!("{:.1}", radius.mul_add(angle.cos(), 50.0)), format!("{y:.1}"), y)
    };
    (0..DOTS).map(dot).collect()
}

static SMALL: LazyLock<Vec<(String, String, f64)>> = LazyLock::new(|| dots(42.0));
static LARGE: LazyLock<Vec<(String, String, f64)>> = LazyLock::new(|| dots(43.0));

/// A text as a picture for cameras, dark on light whatever the appearance; `words` say what it is.
pub fn code(text: &str, words: &str) -> anyhow::Result<Html> {
    let code = qrcodegen::QrCode::encode_text(text, qrcodegen::QrCodeEcc::Medium)?;
    let (modules, border) = (code.size(), 4);
    let side = modules + 2 * border;
    let mut path = String::new();
    for y in 0..modules {
        for x in (0..modules).filter(|x| code.get_module(*x, y)) {
            let _ = write!(path, "M{},{}h1v1h-1z", x + border, y + border);
        }
    }
    Ok(Html::made(format!(
        "<svg class=\"qr\" viewBox=\"0 0 {side} {side}\" role=\"img\" aria-label=\"{}\"><path class=\"qr__paper\" d=\"M0,0h{side}v{side}h-{side}z\"/><path class=\"qr__ink\" d=\"{path}\"/></svg>",
        escaped(words)
    )))
}

/// 23 dots, full for a main objective, open for one that is also served; the number of both in the middle.
pub fn ring(primary: &[i16], secondary: &[i16]) -> Html {
    let mut svg = String::with_capacity(1400);
    svg.push_str(
        "<svg class=\"ring\" viewBox=\"0 0 100 100\" aria-hidden=\"true\" focusable=\"false\">",
    );
    for (n, (x, y, _)) in (1..=DOTS).zip(SMALL.iter()) {
        let (class, r) = match (primary.contains(&n), secondary.contains(&n)) {
            (true, _) => (class("on", n), "6.6"),
            (_, true) => (class("also also", n), "5.1"),
            _ => (String::from("ring__dot"), "3"),
        };
        let _ = write!(svg, "<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{r}\"/>");
    }
    let sum = primary.len() + secondary.len();
    let _ = write!(svg, "<text class=\"ring__txt\" x=\"50\" y=\"59.5\">{sum}</text></svg>");
    Html::made(svg)
}

/// The same at the head of a record, with numbers; `words` stand under the sum.
pub fn large_ring(primary: &[i16], secondary: &[i16], words: &str) -> Html {
    let mut svg = String::with_capacity(2400);
    svg.push_str("<svg class=\"ring ring--lg\" viewBox=\"0 0 100 100\" aria-hidden=\"true\" focusable=\"false\">");
    for (n, (x, y, height)) in (1..=DOTS).zip(LARGE.iter()) {
        let (class, r, number) = match (primary.contains(&n), secondary.contains(&n)) {
            (true, _) => (class("on", n), "5.4", Some("ring__num")),
            (_, true) => (class("also also", n), "4.8", Some("ring__num ring__num--also")),
            _ => (String::from("ring__dot"), "3.4", None),
        };
        let _ = write!(svg, "<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{r}\"/>");
        if let Some(class) = number {
            let baseline = height + 2.3;
            let _ = write!(svg, "<text class=\"{class}\" x=\"{x}\" y=\"{baseline:.1}\">{n}</text>");
        }
    }
    let sum = primary.len() + secondary.len();
    let words = escaped(words);
    let _ = write!(
        svg,
        "<text class=\"ring__big\" x=\"50\" y=\"52\">{sum}</text><text class=\"ring__sub\" x=\"50\" y=\"63\">{words}</text></svg>"
    );
    Html::made(svg)
}

fn class(word: &str, objective: i16) -> String {
    let group = vocabulary::objective(objective).map_or("a", |it| it.group.key());
    format!("{word}-{group}")
}

/// A circle on the map.
pub struct Spot {
    pub alpha3: String,
    pub name: String,
    pub count: usize,
    pub address: String,
}

/// Dotted land without borders, a circle for each country, its area by the count. A table with the same numbers
/// stands on the same page, so the drawing is hidden from screen readers and from the Tab key.
pub fn map(class: &str, spots: &[Spot]) -> Html {
    let map = place::map();
    let mut svg = String::with_capacity(map.land.len() + spots.len() * 220);
    let (view_box, land) = (&map.view_box, &map.land);
    let _ = write!(
        svg,
        "<svg class=\"map {class}\" viewBox=\"{view_box}\" aria-hidden=\"true\" focusable=\"false\"><path class=\"map__land\" d=\"{land}\"/>"
    );
    for spot in spots {
        let Some((x, y)) = map.point(&spot.alpha3) else { continue };
        let radius = 8.5_f64
            .mul_add(f64::from(u32::try_from(spot.count).unwrap_or(u32::MAX)).sqrt(), 9.0)
            .min(90.0);
        let (address, name, count) = (escaped(&spot.address), escaped(&spot.name), spot.count);
        let _ = write!(
            svg,
            "<a href=\"{address}\" tabindex=\"-1\"><title>{name}: {count}</title><circle class=\"map__pt\" cx=\"{x}\" cy=\"{y}\" r=\"{radius:.1}\"/>"
        );
        if count > 2 {
            let baseline = y + 9;
            let _ = write!(svg, "<text class=\"map__n\" x=\"{x}\" y=\"{baseline}\">{count}</text>");
        }
        svg.push_str("</a>");
    }
    svg.push_str("</svg>");
    Html::made(svg)
}

/// Text as it may stand in an element or an attribute.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
