//! Uploaded files: taken only when the content is what the name says, and cleaned of what nobody meant to publish.

use std::io::{Cursor, Read, Write};

use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// Bytes of one file at most.
pub const LARGEST: usize = 10 * 1024 * 1024;
/// Entries of an office file, and bytes once unpacked.
const MOST_ENTRIES: usize = 2000;
const MOST_UNPACKED: u64 = 100 * 1024 * 1024;
/// Unpacked against packed; real documents stay far below.
const RATIO: u64 = 100;
/// Pixels on a side, and memory for one picture.
const LARGEST_SIDE: u32 = 12_000;
const PICTURE_MEMORY: u64 = 256 * 1024 * 1024;

/// What is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Pdf,
    Docx,
    Odt,
    Xlsx,
    Csv,
    Txt,
    Png,
    Jpeg,
    Webp,
}

impl Kind {
    pub const PICTURES: &'static [Self] = &[Self::Png, Self::Jpeg, Self::Webp];
    pub const EVIDENCE: &'static [Self] =
        &[Self::Pdf, Self::Docx, Self::Odt, Self::Png, Self::Jpeg, Self::Webp];

    fn of_name(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_lowercase().as_str() {
            "pdf" => Some(Self::Pdf),
            "docx" => Some(Self::Docx),
            "odt" => Some(Self::Odt),
            "xlsx" => Some(Self::Xlsx),
            "csv" => Some(Self::Csv),
            "txt" => Some(Self::Txt),
            "png" => Some(Self::Png),
            "jpg" | "jpeg" => Some(Self::Jpeg),
            "webp" => Some(Self::Webp),
            _ => None,
        }
    }

    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Csv => "text/csv; charset=utf-8",
            Self::Txt => "text/plain; charset=utf-8",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
        }
    }

    fn picture(self) -> Option<ImageFormat> {
        match self {
            Self::Png => Some(ImageFormat::Png),
            Self::Jpeg => Some(ImageFormat::Jpeg),
            Self::Webp => Some(ImageFormat::WebP),
            _ => None,
        }
    }
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    TooLarge,
    /// Not of a type that is taken here, or not what its name says.
    Type,
    /// Macros, an archive in an archive, an entity that unfolds, or far too much once unpacked.
    Harmful,
}

/// A file that may be stored.
#[derive(Debug)]
pub struct Clean {
    pub kind: Kind,
    pub bytes: Vec<u8>,
}

/// Checks and cleans a file. Takes processor time: call it off the threads that serve pages.
pub fn clean(name: &str, bytes: Vec<u8>, taken: &[Kind]) -> Result<Clean, Refused> {
    if bytes.len() > LARGEST {
        return Err(Refused::TooLarge);
    }
    let kind = Kind::of_name(name).filter(|it| taken.contains(it)).ok_or(Refused::Type)?;
    let bytes = match kind {
        Kind::Png | Kind::Jpeg | Kind::Webp => redrawn(kind, &bytes)?,
        Kind::Docx | Kind::Odt | Kind::Xlsx => repacked(kind, &bytes)?,
        Kind::Pdf if infer::is(&bytes, "pdf") => bytes,
        Kind::Csv | Kind::Txt if is_text(&bytes) => bytes,
        _ => return Err(Refused::Type),
    };
    if bytes.len() > LARGEST { Err(Refused::TooLarge) } else { Ok(Clean { kind, bytes }) }
}

fn is_text(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|it| {
        !it.is_empty() && !it.chars().any(|it| it.is_control() && !"\n\r\t".contains(it))
    })
}

/// Decodes a picture and writes it anew: what is not picture (place, camera, a second file) stays behind.
fn redrawn(kind: Kind, bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    let format = kind.picture().ok_or(Refused::Type)?;
    if image::guess_format(bytes).ok() != Some(format) {
        return Err(Refused::Type);
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = image::Limits::default();
    limits.max_image_width = Some(LARGEST_SIDE);
    limits.max_image_height = Some(LARGEST_SIDE);
    limits.max_alloc = Some(PICTURE_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| Refused::Type)?;
    // The limits above do not count the picture itself.
    if decoder.total_bytes() > PICTURE_MEMORY {
        return Err(Refused::Harmful);
    }
    let turned = decoder.orientation().map_err(|_| Refused::Type)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| Refused::Type)?;
    picture.apply_orientation(turned);
    let mut out = Cursor::new(Vec::new());
    picture.write_to(&mut out, format).map_err(|_| Refused::Type)?;
    Ok(out.into_inner())
}

/// Parts of office files that say who wrote them and when, with what they are replaced by.
const ABOUT_AUTHORS: &[(&str, &str)] = &[
    (
        "docProps/core.xml",
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>"#,
    ),
    (
        "docProps/app.xml",
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>"#,
    ),
    (
        "docProps/custom.xml",
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>"#,
    ),
    (
        "meta.xml",
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"/>"#,
    ),
];

/// Parts that run, and parts that are archives of their own.
const HARMFUL: &[&str] = &[
    "vbaproject.bin",
    "vbadata.xml",
    "activex",
    "basic/",
    "scripts/",
    ".zip",
    ".jar",
    ".7z",
    ".rar",
    ".gz",
    ".docm",
    ".xlsm",
    ".exe",
    ".dll",
    ".js",
    ".vbs",
    "oleobject",
];

/// Looks through an office file before anything is unpacked, then packs it anew without its authors.
fn repacked(kind: Kind, bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refused::Type)?;
    let names: Result<Vec<String>, _> =
        archive.file_names().map(|it| it.map(std::borrow::Cow::into_owned)).collect();
    let names = names.map_err(|_| Refused::Type)?;
    let main = match kind {
        Kind::Docx => "word/document.xml",
        Kind::Xlsx => "xl/workbook.xml",
        _ => "content.xml",
    };
    if !names.iter().any(|it| it == main) {
        return Err(Refused::Type);
    }
    let harmful = |name: &String| {
        let name = name.to_lowercase();
        HARMFUL.iter().any(|it| name.contains(it)) || name.contains("..") || name.starts_with('/')
    };
    if names.len() > MOST_ENTRIES || names.iter().any(harmful) {
        return Err(Refused::Harmful);
    }
    let (mut unpacked, mut packed) = (0, 0);
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(|_| Refused::Type)?;
        unpacked += entry.size();
        packed += entry.compressed_size();
    }
    if unpacked > MOST_UNPACKED || unpacked > packed.max(1) * RATIO {
        return Err(Refused::Harmful);
    }
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        copy(&mut archive, index, &mut out)?;
    }
    let out = out.finish().map_err(|_| Refused::Type)?;
    Ok(out.into_inner())
}

fn copy(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    index: usize,
    out: &mut ZipWriter<Cursor<Vec<u8>>>,
) -> Result<(), Refused> {
    let entry = archive.by_index(index).map_err(|_| Refused::Type)?;
    let name = entry.name().map_err(|_| Refused::Type)?.into_owned();
    let promised = entry.size();
    if let Some((_, instead)) = ABOUT_AUTHORS.iter().find(|it| it.0 == name) {
        out.start_file(name, SimpleFileOptions::default()).map_err(|_| Refused::Type)?;
        return out.write_all(instead.as_bytes()).map_err(|_| Refused::Type);
    }
    let ending = name.rsplit('.').next().unwrap_or_default();
    if ["xml", "rels"].contains(&ending) {
        let mut text = Vec::new();
        // The sizes in the directory may lie: never read more than they promise.
        entry.take(promised + 1).read_to_end(&mut text).map_err(|_| Refused::Type)?;
        let declares = text.windows(9).any(|it| it.eq_ignore_ascii_case(b"<!doctype"));
        if declares || text.len() as u64 > promised {
            return Err(Refused::Harmful);
        }
    } else {
        drop(entry);
    }
    let entry = archive.by_index_raw(index).map_err(|_| Refused::Type)?;
    out.raw_copy_file(entry).map_err(|_| Refused::Type)
}

/// A name for a download, from what the uploader called the file: no folders, nothing invisible, not too long.
pub fn download_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain = last.chars().filter(|it| {
        let hidden = matches!(it, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fffd}');
        !it.is_control() && !hidden && !"\"<>|:*?;".contains(*it)
    });
    let plain: String = plain.collect();
    let plain = plain.trim().trim_start_matches('.');
    let (stem, ending) = plain.rsplit_once('.').unwrap_or((plain, ""));
    let stem: String = stem.chars().take(100).collect();
    let ending: String = ending.chars().take(10).collect();
    match (stem.is_empty(), ending.is_empty()) {
        (true, _) => "file".to_owned(),
        (false, true) => stem,
        (false, false) => format!("{stem}.{ending}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn office(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut out = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            out.start_file(*name, SimpleFileOptions::default()).unwrap();
            out.write_all(content).unwrap();
        }
        out.finish().unwrap().into_inner()
    }

    fn picture(format: ImageFormat) -> Vec<u8> {
        let mut out = Cursor::new(Vec::new());
        DynamicImage::new_rgb8(8, 8).write_to(&mut out, format).unwrap();
        out.into_inner()
    }

    #[test]
    fn only_what_a_file_says_it_is_is_taken() {
        let png = picture(ImageFormat::Png);
        let docx = office(&[("word/document.xml", b"<w/>"), ("[Content_Types].xml", b"<t/>")]);
        let macros = office(&[("word/document.xml", b"<w/>"), ("word/vbaProject.bin", b"x")]);
        let nested = office(&[("word/document.xml", b"<w/>"), ("word/embeddings/a.zip", b"PK")]);
        let entity = office(&[("word/document.xml", b"<!DOCTYPE w [<!ENTITY a 'b'>]><w/>")]);
        let bomb = office(&[("word/document.xml", &vec![b' '; 20 * 1024 * 1024])]);
        for (name, bytes, outcome) in [
            ("a.png", png.clone(), Ok(Kind::Png)),
            ("a.PNG", png.clone(), Ok(Kind::Png)),
            ("a.jpg", png.clone(), Err(Refused::Type)),
            ("a.svg", b"<svg onload=alert(1)>".to_vec(), Err(Refused::Type)),
            ("a.png", b"<script>alert(1)</script>".to_vec(), Err(Refused::Type)),
            ("a", png.clone(), Err(Refused::Type)),
            ("a.pdf", b"%PDF-1.7 x".to_vec(), Ok(Kind::Pdf)),
            ("a.pdf", b"MZ".to_vec(), Err(Refused::Type)),
            ("a.docx", docx, Ok(Kind::Docx)),
            ("a.docx", b"PK\x03\x04 broken".to_vec(), Err(Refused::Type)),
            ("a.docx", macros, Err(Refused::Harmful)),
            ("a.docx", nested, Err(Refused::Harmful)),
            ("a.docx", entity, Err(Refused::Harmful)),
            ("a.docx", bomb, Err(Refused::Harmful)),
            ("a.pdf", vec![0; LARGEST + 1], Err(Refused::TooLarge)),
            ("a.csv", b"a,b\n1,2\n".to_vec(), Err(Refused::Type)),
        ] {
            let found = clean(name, bytes, Kind::EVIDENCE).map(|it| it.kind);
            assert_eq!(found, outcome, "{name}");
        }
        let text = |it: &[u8]| clean("a.txt", it.to_vec(), &[Kind::Txt]).is_ok();
        assert!(text("é\n".as_bytes()) && !text(b"a\0b") && !text(b"\xff"));
    }

    #[test]
    fn nothing_about_the_author_is_left() {
        let docx = office(&[
            ("word/document.xml", b"<w>text</w>"),
            ("docProps/core.xml", b"<x><dc:creator>Amina Diallo</dc:creator></x>"),
        ]);
        let clean = clean("a.docx", docx, Kind::EVIDENCE).unwrap();
        let mut archive = ZipArchive::new(Cursor::new(clean.bytes)).unwrap();
        let mut read = |name: &str| {
            let mut text = String::new();
            archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
            text
        };
        assert!(!read("docProps/core.xml").contains("Amina"));
        assert_eq!(read("word/document.xml"), "<w>text</w>");
    }

    #[test]
    fn a_picture_loses_what_hides_behind_it() {
        let mut jpeg = picture(ImageFormat::Jpeg);
        jpeg.extend_from_slice(b"<script>alert(1)</script>");
        let clean = clean("a.jpeg", jpeg, Kind::PICTURES).unwrap();
        assert!(!clean.bytes.windows(7).any(|it| it == b"<script"));
    }

    #[test]
    fn a_download_has_a_harmless_name() {
        for (given, name) in [
            ("letter.pdf", "letter.pdf"),
            ("../../etc/passwd", "passwd"),
            ("C:\\temp\\a.pdf", "a.pdf"),
            ("\u{202e}fdp.exe", "fdp.exe"),
            ("a\"b\r\n.pdf", "ab.pdf"),
            ("رسالة.pdf", "رسالة.pdf"),
            ("", "file"),
            ("...", "file"),
        ] {
            assert_eq!(download_name(given), name, "{given:?}");
        }
    }
}
