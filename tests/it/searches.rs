//! Search: stems in the record's language, accents, phrases, exclusions, typing errors, Chinese.

use crate::support::{Screen, Site};

fn titles(screen: &Screen) -> Vec<String> {
    screen.texts(".result h2")
}

async fn found(site: &Site, q: &str) -> Vec<String> {
    let path: String =
        form_urlencoded::Serializer::new("/practices?".to_owned()).append_pair("q", q).finish();
    titles(&site.get(&path.replace("?&", "?")).await.ok())
}

/// Writes one record whose text is known.
async fn given(site: &Site, language: &'static str, title: &'static str, summary: &'static str) {
    let sql = "
        with p as (insert into practices (slug) values ('given') returning id)
        insert into practice_versions (practice_id, number, state, language, title, type, scope, primary_objectives,
               start_year, summary, published_at)
        select id, 1, 'published', $1::language, $2, 'other', 'local', '{1}', 2020, $3, now() from p
        returning id";
    let version: i64 = sqlx::query_scalar(sql)
        .bind(language)
        .bind(title)
        .bind(summary)
        .fetch_one(&site.db)
        .await
        .unwrap();
    sqlx::query("select refresh_practice_document(array[$1])")
        .bind(version)
        .execute(&site.db)
        .await
        .unwrap();
}

#[tokio::test]
async fn words_are_stemmed_in_the_language_of_the_record() {
    Site::run_empty(|site| async move {
        given(&site, "en", "Recruiting nurses", "Fair recruitment of nurses.").await;
        given(&site, "fr", "Écoles ouvertes", "Des écoles accueillent les enfants.").await;
        given(&site, "es", "Ciudades acogedoras", "Las ciudades acogen a las familias.").await;
        given(&site, "ar", "مراكز المهاجرين", "تقدم المراكز خدمات للمهاجرين.").await;
        given(&site, "ru", "Обучение мигрантов", "Курсы для трудовых мигрантов.").await;
        for (q, title) in [
            ("nurse", "Recruiting nurses"),
            ("école", "Écoles ouvertes"),
            ("ecoles", "Écoles ouvertes"),
            ("ciudad", "Ciudades acogedoras"),
            ("مهاجرين", "مراكز المهاجرين"),
            ("мигрант", "Обучение мигрантов"),
        ] {
            assert_eq!(found(&site, q).await, [title], "{q}");
        }
    })
    .await;
}

#[tokio::test]
async fn chinese_is_found_by_characters() {
    Site::run_empty(|site| async move {
        given(&site, "zh", "城市移民服务中心", "为移民提供一站式服务。").await;
        given(&site, "zh", "民间移动图书馆", "流动的图书馆。").await;
        assert_eq!(found(&site, "移民").await, ["城市移民服务中心"]);
        assert_eq!(found(&site, "图书").await, ["民间移动图书馆"]);
        let screen = site.get("/zh/practices?q=%E7%A7%BB%E6%B0%91").await.ok();
        assert_eq!(screen.texts(".result__text mark").concat(), "移民");
    })
    .await;
}

#[tokio::test]
async fn phrases_and_exclusions_are_understood() {
    Site::run_empty(|site| async move {
        given(&site, "en", "One", "A migrant resource centre by the port.").await;
        given(&site, "en", "Two", "A centre with a resource for migrant families.").await;
        assert_eq!(found(&site, "migrant resource").await.len(), 2);
        assert_eq!(found(&site, "\"migrant resource\"").await, ["One"]);
        assert_eq!(found(&site, "migrant -port").await, ["Two"]);
        assert_eq!(found(&site, "port or families").await.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_typing_error_is_forgiven_and_named() {
    Site::run(|site| async move {
        let screen = site.get("/practices?q=remitances").await.ok();
        assert!(!titles(&screen).is_empty());
        let banner = screen.text(".banner");
        assert!(banner.contains("remitances") && banner.contains("remittances"), "{banner}");
        let right = site.get("/practices?q=remittances").await.ok();
        assert_eq!(titles(&screen), titles(&right));
        assert!(right.texts(".banner").is_empty());
    })
    .await;
}

#[tokio::test]
async fn hits_are_marked_in_the_excerpt_and_nothing_else_is_markup() {
    Site::run_empty(|site| async move {
        given(&site, "en", "<b>Bold</b> & nurses", "Nurses <script>alert(1)</script> work here.")
            .await;
        let screen = site.get("/practices?q=nurse").await.ok();
        assert_eq!(screen.texts(".result h2 mark"), ["nurses"]);
        assert_eq!(screen.texts(".result__text mark"), ["Nurses"]);
        assert_eq!(screen.text(".result h2"), "<b>Bold</b> & nurses");
        assert!(screen.texts(".result script").is_empty());
    })
    .await;
}

#[tokio::test]
async fn odd_searches_find_nothing_and_break_nothing() {
    Site::run(|site| async move {
        for q in [
            "%00",
            "%0A",
            "%FF%FE",
            "&",
            "|",
            "!",
            ":*",
            "%27%3B--",
            "%22",
            "%22%22%22",
            "-",
            "---",
            "(((",
            "the",
            "%F0%9F%98%80",
            "%E2%80%AE",
            "%5C",
            "%25",
            "or",
            "or+or",
            "-services+-the",
        ] {
            site.get(&format!("/practices?q={q}")).await.ok();
            site.get(&format!("/ar/practices.atom?q={q}")).await.ok();
        }
        let long = "migrant+".repeat(900);
        let screen = site.get(&format!("/practices?q={long}")).await.ok();
        assert!(screen.attributes("main input[type='search']", "value")[0].chars().count() <= 200);
    })
    .await;
}

#[tokio::test]
async fn a_search_can_be_narrowed() {
    Site::run(|site| async move {
        let all = site.get("/practices?q=services").await.ok().text(".toolbar__count");
        let some = site.get("/practices?q=services&region=africa").await.ok();
        assert_ne!(all, some.text(".toolbar__count"));
        assert!(!some.texts(".result__text mark").is_empty());
    })
    .await;
}
