//! Files of organisations: who sees them, what is not taken, and by what name they are saved.

use std::io::{Cursor, Write};

use image::{DynamicImage, ImageFormat};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::support::{Browser, Screen, Site};

const PDF: &[u8] = b"%PDF-1.7 letter";

/// A city with a representative; answers the path of its page.
async fn city(browser: &Browser<'_>) -> String {
    let form = browser.see("/organisations/new").await.form("#organisation");
    let form = form.fill("name", "City of Tamda").fill("kind", "local_authority");
    browser.post(form).await.header("location").replace("?done=saved", "")
}

async fn upload(
    browser: &Browser<'_>,
    path: &str,
    purpose: &str,
    (name, content): (&str, &[u8]),
) -> Screen {
    let form = browser.see(&format!("{path}/files")).await.form(&format!("#upload-{purpose}"));
    browser.submit(form.attach("file", name, content)).await
}

fn picture() -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    DynamicImage::new_rgb8(8, 8).write_to(&mut out, ImageFormat::Png).unwrap();
    out.into_inner()
}

fn office(parts: &[&str]) -> Vec<u8> {
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for part in parts {
        out.start_file(*part, SimpleFileOptions::default()).unwrap();
        out.write_all(b"<w/>").unwrap();
    }
    out.finish().unwrap().into_inner()
}

#[tokio::test]
async fn a_logo_is_shown_to_everybody_and_cannot_run() {
    Site::run(|site| async move {
        let (_, amina) = site.member("amina@example.org", &[]).await;
        let path = city(&amina).await;
        let mut content = picture();
        content.extend(b"<script>alert(1)</script>");
        let stored = upload(&amina, &path, "logo", ("logo.png", &content)).await.ok();
        assert_eq!(stored.text(".banner--ok"), "The file is stored.");
        let shown = site.visitor().see(&path).await;
        assert_eq!(shown.attributes("img.logo", "alt"), ["Logo of City of Tamda"]);
        let address = shown.attributes("img.logo", "src").remove(0);
        for browser in [&site.visitor(), &amina] {
            let file = browser.see(&address).await;
            assert_eq!(file.header("content-type"), "image/png");
            assert!(
                file.header("content-disposition").starts_with("inline; filename=\"logo.png\"")
            );
            let policy = file.header("content-security-policy");
            assert!(
                policy.contains("default-src 'none'") && policy.contains("sandbox"),
                "{policy}"
            );
            assert_eq!(file.header("x-content-type-options"), "nosniff");
            assert!(image::load_from_memory(&file.bytes).is_ok());
            assert!(!file.bytes.windows(7).any(|it| it == b"<script"), "drawn anew");
        }
        upload(&amina, &path, "logo", ("new.png", &picture())).await.ok();
        let newer = site.visitor().see(&path).await.attributes("img.logo", "src");
        assert!(newer.len() == 1 && newer[0] != address);
    })
    .await;
}

#[tokio::test]
async fn evidence_is_for_representatives_and_administrators() {
    Site::run(|site| async move {
        let (_, amina) = site.member("amina@example.org", &[]).await;
        let (_, bo) = site.member("bo@example.org", &[]).await;
        let (_, editor) = site.member("yusuf@example.org", &["chief_editor", "moderator"]).await;
        let (_, emil) = site.member("emil@example.org", &["administrator"]).await;
        let path = city(&amina).await;
        bo.submit(bo.see(&path).await.form("#join")).await.ok();
        let confirm = amina.see(&format!("{path}/members")).await.forms();
        let confirm = confirm.into_iter().find(|it| it.fields.iter().any(|it| it.1 == "confirm"));
        amina.submit(confirm.unwrap()).await.ok();
        let stored = upload(&amina, &path, "evidence", ("letter.pdf", PDF)).await.ok();
        let address = stored.links(".sheet a").remove(0);
        for browser in [&amina, &emil] {
            let file = browser.see(&address).await;
            assert_eq!(
                (file.header("content-type"), file.bytes.as_slice()),
                ("application/pdf", PDF)
            );
            assert!(
                file.header("content-disposition")
                    .starts_with("attachment; filename=\"letter.pdf\"")
            );
            assert_eq!(file.header("cache-control"), "no-store");
            assert!(file.header("content-security-policy").contains("sandbox"));
        }
        let removal = stored.form("form[action$='/removal']");
        for browser in [&site.visitor(), &bo, &editor] {
            assert_eq!(browser.knock(&address).await.status, 404);
        }
        for browser in [&bo, &editor] {
            let mine = removal.clone().fill("token", &browser.token().await);
            assert_eq!(browser.post(mine).await.status, 404);
        }
        let visitor = site.visitor();
        let door = visitor.post(removal.clone().fill("token", &visitor.token().await)).await;
        assert!(door.header("location").starts_with("/sign-in"));
        assert!(site.visitor().see(&path).await.attributes("img", "src").is_empty());
        let listed = emil.see("/admin/organisations").await;
        assert!(listed.links(".sheet a").contains(&format!("{path}/files")));
    })
    .await;
}

#[tokio::test]
async fn a_file_is_removed_once_and_then_it_is_gone() {
    Site::run(|site| async move {
        let (_, amina) = site.member("amina@example.org", &[]).await;
        let path = city(&amina).await;
        upload(&amina, &path, "logo", ("logo.png", &picture())).await.ok();
        let stored = upload(&amina, &path, "evidence", ("logo.png", &picture())).await.ok();
        assert_eq!(stored.texts(".sheet__row").len(), 2);
        let (first, last) =
            (stored.links(".sheet a")[0].clone(), stored.links(".sheet a")[1].clone());
        let removal = stored.form(&format!("form[action='{first}/removal']"));
        let removed = amina.submit(removal.clone()).await.ok();
        assert_eq!(removed.text(".banner--ok"), "The file is removed.");
        assert_eq!(removed.links(".sheet a"), [last.as_str()]);
        assert_eq!(amina.submit(removal).await.status, 404);
        assert_eq!(amina.get(&first).await.status, 404);
        site.visitor().see(&last).await;
        site.app.clock.advance(chrono::Duration::days(2));
        site.mail().await;
        site.visitor().see(&last).await;
        let sql = "select count(*) from events where verb in ('file_uploaded', 'file_removed')";
        assert_eq!(site.count(sql).await, 3);
    })
    .await;
}

#[tokio::test]
async fn what_is_not_what_its_name_says_is_refused() {
    Site::run(|site| async move {
        let (_, amina) = site.member("amina@example.org", &[]).await;
        let path = city(&amina).await;
        let (type_, harmful, large) = ("one of the types", "macros", "at most 10 MB");
        let macros = office(&["word/document.xml", "word/vbaProject.bin"]);
        let nested = office(&["content.xml", "Object/a.zip"]);
        let most = vec![b' '; 10 * 1024 * 1024 + 1];
        for (purpose, name, content, problem) in [
            ("logo", "a.png", &b"<script>alert(1)</script>"[..], type_),
            ("logo", "a.jpg", &picture(), type_),
            (
                "logo",
                "a.svg",
                b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                type_,
            ),
            ("logo", "a.pdf", PDF, type_),
            ("logo", "png", &picture(), type_),
            ("logo", "", b"", "Select a file"),
            ("logo", "a.png", &most, large),
            ("evidence", "a.pdf", b"MZ", type_),
            ("evidence", "a.pdf", b"", type_),
            ("evidence", "a.exe", b"MZ", type_),
            ("evidence", "a.html", b"<p>", type_),
            ("evidence", "a.docm", &macros, type_),
            ("evidence", "a.docx", &macros, harmful),
            ("evidence", "a.odt", &nested, harmful),
            ("evidence", "a.docx", &office(&["xl/workbook.xml"]), type_),
            ("evidence", "a.pdf", &most, large),
        ] {
            let screen = upload(&amina, &path, purpose, (name, content)).await;
            assert_eq!(screen.status, 422, "{name}");
            let shown = screen.text(&format!("#{purpose}-problem"));
            assert!(shown.contains(problem), "{purpose} {name}: {shown}");
            assert_eq!(screen.links(".error-summary a"), [format!("#{purpose}")]);
            assert_eq!(screen.attributes("[aria-invalid]", "id"), [purpose]);
        }
        let form = amina.see(&format!("{path}/files")).await.form("#upload-logo");
        let none = amina.post(form.clone()).await;
        assert!(none.text("#logo-problem").contains("Select a file"));
        let far = vec![b' '; 12 * 1024 * 1024];
        assert_eq!(amina.post(form.clone().attach("file", "a.png", &far)).await.status, 413);
        let odd = form.fill("purpose", "cover").attach("file", "a.png", &picture());
        assert_eq!(amina.post(odd).await.status, 400);
        assert_eq!(site.count("select count(*) from attachments").await, 0);
        upload(&amina, &path, "evidence", ("a.docx", &office(&["word/document.xml"]))).await.ok();
    })
    .await;
}

#[tokio::test]
async fn odd_names_are_saved_as_harmless_ones() {
    Site::run(|site| async move {
        let (_, amina) = site.member("amina@example.org", &[]).await;
        let path = city(&amina).await;
        for (given, ascii, whole) in [
            ("letter of May.pdf", "letter of May.pdf", "letter%20of%20May.pdf"),
            ("../../etc/passwd.pdf", "passwd.pdf", "passwd.pdf"),
            ("C:\\temp\\a.pdf", "a.pdf", "a.pdf"),
            ("été*;x.pdf", "_t_x.pdf", "%C3%A9t%C3%A9x.pdf"),
            ("رسالة.pdf", "_____.pdf", "%D8%B1%D8%B3%D8%A7%D9%84%D8%A9.pdf"),
            ("\u{202e}fdp.exe.pdf", "fdp.exe.pdf", "fdp.exe.pdf"),
            (
                "a%0D%0ASet-Cookie: x=1.pdf",
                "a_0D_0ASet-Cookie x_1.pdf",
                "a%250D%250ASet-Cookie%20x%3D1.pdf",
            ),
            ("'or'.pdf", "_or_.pdf", "%27or%27.pdf"),
        ] {
            let stored = upload(&amina, &path, "evidence", (given, PDF)).await.ok();
            let file = amina.see(&stored.links(".sheet a")[0]).await;
            let wanted = format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{whole}");
            assert_eq!(file.header("content-disposition"), wanted, "{given}");
            assert!(file.headers.get("set-cookie").is_none());
        }
    })
    .await;
}
