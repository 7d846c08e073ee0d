//! Every page in every language.

use std::collections::HashSet;

use hub::services::messages;
use scraper::{ElementRef, Node};

use crate::support::{LANGUAGES, PAGES, Screen, Site, folded, in_language};

/// Texts of a page that are in its own language: not what people wrote, not names of other languages.
fn own_texts(screen: &Screen, language: &str) -> Vec<String> {
    let document = screen.document();
    let mut texts = Vec::new();
    for node in document.tree.root().descendants() {
        let Node::Text(text) = node.value() else { continue };
        let elements = node.ancestors().filter_map(ElementRef::wrap);
        let mut skip = false;
        for element in elements {
            let other = element.attr("lang").is_some_and(|it| it != language);
            skip |= other || ["script", "bdi"].contains(&element.value().name());
        }
        let text = folded(text);
        if !skip && !text.is_empty() {
            texts.push(text);
        }
    }
    for name in ["aria-label", "placeholder", "title", "content"] {
        for element in document
            .select(&scraper::Selector::parse(&format!("[{name}]:not([property^='og:'])")).unwrap())
        {
            texts.push(folded(element.attr(name).unwrap()));
        }
    }
    texts
}

#[tokio::test]
async fn every_page_is_there_in_every_language_with_nothing_left_in_english() {
    Site::run(|site| async move {
        let keys: Vec<&str> = messages::CATALOGUES[0].1.lines().filter_map(messages::key).collect();
        for (code, prefix) in LANGUAGES {
            let language = messages::CATALOGUES.iter().find(|it| it.0.code() == code).unwrap().0;
            // English words that are not the same word in this language.
            let english: HashSet<&str> = keys
                .iter()
                .map(|key| {
                    (
                        messages::plain(messages::CATALOGUES[0].0, key),
                        messages::plain(language, key),
                    )
                })
                .filter(|(english, own)| english != own && english.len() > 2)
                .map(|it| it.0)
                .collect();
            for path in PAGES.iter().chain(&["/privacy", "/terms", "/no-such-page"]) {
                let screen = site.get(&in_language(prefix, path)).await;
                assert!(screen.status == 200 || *path == "/no-such-page", "{code} {path}");
                assert_eq!(screen.attributes("html", "lang"), [code]);
                let direction = if code == "ar" { "rtl" } else { "ltr" };
                assert_eq!(screen.attributes("html", "dir"), [direction]);
                assert_eq!(screen.header("content-language"), code);
                assert_eq!(screen.texts("h1").len(), 1, "{path}");
                assert!(!screen.body().contains("…</h1>"), "{path}: a message is missing");
                if code != "en" {
                    for text in own_texts(&screen, code) {
                        assert!(!english.contains(text.as_str()), "{code} {path}: {text}");
                    }
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn no_latin_words_are_left_in_the_words_of_other_scripts() {
    let known = [
        "Atom",
        "CSV",
        "JSON",
        "cookie",
        "HTTP",
        "CC0",
        "WCAG",
        "JavaScript",
        "UTF",
        "PDF",
        "DOCX",
        "ODT",
        "PNG",
        "JPEG",
        "WebP",
        "https",
        "name",
        "example",
        "org",
        "city",
    ];
    for (language, text) in messages::CATALOGUES {
        if !["ar", "ru", "zh"].contains(&language.code()) {
            continue;
        }
        for key in text.lines().filter_map(messages::key) {
            let words = messages::plain(language, key);
            let latin = words
                .split(|it: char| !it.is_ascii_alphabetic())
                .find(|it| it.len() > 2 && !known.contains(it));
            assert_eq!(latin, None, "{language} {key}: {words}");
        }
    }
}

#[tokio::test]
async fn the_switch_stays_on_the_page() {
    Site::run(|site| async move {
        let screen = site.get("/fr/practices?objective=15&view=table").await.ok();
        let links = screen.links(".langs a");
        assert_eq!(links[0], "/ar/practices?objective=15&view=table");
        assert_eq!(links[2], "/practices?objective=15&view=table");
        assert_eq!(screen.texts(".langs [aria-current]"), ["Français"]);
        let alternates = screen.attributes("link[rel='alternate'][hreflang]", "href");
        assert_eq!(alternates.len(), 6);
        assert!(
            alternates
                .contains(&"https://hub.test/zh/practices?objective=15&view=table".to_owned())
        );
        assert_eq!(site.get("/ar").await.ok().links(".langs a")[2], "/");
    })
    .await;
}

#[tokio::test]
async fn the_browsers_language_is_only_an_offer_and_only_at_the_door() {
    Site::run(|site| async move {
        let asks = [("accept-language", "fr-CH, fr;q=0.9, en;q=0.5")];
        let home = site.get_with("/", &asks).await.ok();
        assert_eq!(home.attributes("html", "lang"), ["en"]);
        assert_eq!(home.links("main .banner a"), ["/fr"]);
        assert_eq!(home.text("main .banner"), "Cette page est disponible en français");
        assert!(site.get_with("/practices", &asks).await.ok().texts("main .banner").is_empty());
        assert!(site.get_with("/fr", &asks).await.ok().texts("main .banner").is_empty());
        let english = [("accept-language", "en-GB, fr;q=0.9")];
        assert!(site.get_with("/", &english).await.ok().texts("main .banner").is_empty());
        let unknown = [("accept-language", "xx;;q=z, *")];
        assert!(site.get_with("/", &unknown).await.ok().texts("main .banner").is_empty());
    })
    .await;
}

#[tokio::test]
async fn the_appearance_is_a_choice_kept_in_a_cookie() {
    Site::run(|site| async move {
        let visitor = site.visitor();
        let form = visitor.see("/ar/appearance").await.form("main form");
        let answer = visitor.post(form.untick("theme").press("theme", "dark")).await;
        assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/ar/appearance"));
        let cookie = answer.header("set-cookie").to_owned();
        assert_eq!(
            cookie,
            "__Host-theme=dark; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=31536000"
        );
        let dark = site.get_with("/", &[("cookie", "__Host-theme=dark")]).await.ok();
        assert_eq!(dark.attributes("html", "data-theme"), ["dark"]);
        assert!(site.get("/").await.ok().attributes("html", "data-theme").is_empty());
        let odd = site.get_with("/", &[("cookie", "__Host-theme=\"><script>")]).await.ok();
        assert!(odd.attributes("html", "data-theme").is_empty());
        let back = visitor.post_to("/appearance", &[("theme", "auto")]).await;
        assert!(back.header("set-cookie").contains("Max-Age=0"));
        for theme in ["", "pink", "\u{fffd}"] {
            assert_eq!(
                visitor.post_to("/appearance", &[("theme", theme)]).await.status,
                400,
                "{theme}"
            );
        }
        let large = "a".repeat(3_000_000);
        let refused = visitor.post_to("/zh/appearance", &[("theme", "dark"), ("x", &large)]).await;
        assert_eq!(refused.status, 413);
        assert_eq!(refused.text("h1"), "内容过大");
    })
    .await;
}

#[tokio::test]
async fn the_network_is_complete() {
    Site::run(|site| async move {
        let screen = site.get("/about/network").await.ok();
        assert_eq!(screen.texts("section[aria-labelledby='entities'] li").len(), 39);
        assert_eq!(screen.texts("section[aria-labelledby='committee'] .badge").len(), 1);
        let champions = screen.texts("section[aria-labelledby='champions'] li").len();
        assert_eq!(screen.texts("section[aria-labelledby='champions'] circle").len(), champions);
        assert!(champions >= 33);
        assert_eq!(
            site.get("/countries/MAR").await.ok().texts(".result__meta a"),
            ["Champion country"]
        );
    })
    .await;
}
