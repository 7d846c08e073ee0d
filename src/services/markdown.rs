//! Markdown of our own pages to HTML. What members write will be sanitised besides; these texts are in the program.

use pulldown_cmark::{CowStr, Event, Parser, Tag, html};

use crate::domain::language::Language;

/// HTML that may stand in a page as it is.
#[derive(Debug, Clone)]
pub struct Html(String);

impl Html {
    /// Marks text that the program itself has put together from escaped parts.
    pub fn made(text: String) -> Self {
        Self(text)
    }
}

impl std::fmt::Display for Html {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::FastWritable for Html {
    fn write_into(
        &self,
        dest: &mut dyn std::fmt::Write,
        _: &dyn askama::Values,
    ) -> askama::Result<()> {
        Ok(dest.write_str(&self.0)?)
    }
}

impl askama::filters::HtmlSafe for Html {}

/// Renders a text of ours; links to this site get the language's prefix, raw HTML is shown as text.
pub fn render(language: Language, text: &str) -> Html {
    let events = Parser::new(text).map(|event| match event {
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let dest_url = match dest_url.as_ref() {
                path if path.starts_with('/') => {
                    CowStr::from(format!("{}{path}", language.prefix()))
                }
                _ => dest_url,
            };
            Event::Start(Tag::Link { link_type, dest_url, title, id })
        }
        Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
        other => other,
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    Html(out)
}
