//! A file becomes texts: it may be a page or an answer, or hold several of them, or be compressed, or be something that no
//! order can be read from. What it is then is said by its name, so that nobody looks for the fault in the page.

use std::io::Read as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::read::GzDecoder;
use mail_parser::{MessageParser, MimeHeaders as _};
use recourse::order::PageKind;
use recourse::site::Site;
use serde_json::Value;

use super::answer;

/// The most bytes that a compressed file may become: a saved page has a few megabytes.
const MOST_BYTES: u64 = 64 << 20;

/// A page or an answer, and where it came from, if its container says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Document {
    pub(crate) text: String,
    pub(crate) url: Option<String>,
}

impl Document {
    const fn alone(text: String) -> Self {
        Self { text, url: None }
    }
}

/// What a file holds; or, where nothing can be read from it, what it is and what to save instead.
pub(crate) fn open(bytes: &[u8], site: &Site) -> Result<Vec<Document>, String> {
    if bytes.starts_with(&[0x1f, 0x8b]) {
        let mut inside = Vec::new();
        let whole = GzDecoder::new(bytes).take(MOST_BYTES).read_to_end(&mut inside);
        return match whole {
            Ok(_) if !inside.starts_with(&[0x1f, 0x8b]) => open(&inside, site),
            _ => Err("a gzip archive that cannot be unpacked; unpack it first".to_owned()),
        };
    }
    if let Some((_, name)) = BINARY.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(format!("{name}; save the page as HTML, or its answer as JSON"));
    }
    let text = text_of(bytes).ok_or("no text, and no container that is known; save the page as HTML")?;
    if let Some(har) = entries(&text) {
        return from_har(&har, site);
    }
    if is_mhtml(&text) {
        return from_mhtml(bytes, site);
    }
    if text.trim_start().starts_with("<?xml") && text.contains("WebMainResource") {
        return Err("a web archive of Safari; save the page's source as HTML".to_owned());
    }
    Ok(vec![Document::alone(text)])
}

/// What files begin with from which no page can be read.
const BINARY: [(&[u8], &str); 12] = [
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"RIFF", "a picture or a sound (RIFF)"),
    (b"BM", "a picture (BMP)"),
    (b"PK\x03\x04", "a ZIP archive, or an office document"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"bplist00", "a web archive of Safari"),
    (b"SQLite format 3", "a database"),
];

/// The text of a file: UTF-8, or UTF-16 with its mark or without.
fn text_of(bytes: &[u8]) -> Option<String> {
    let wide = |bytes: &[u8], of: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.chunks_exact(2).filter_map(|pair| Some(of(pair.try_into().ok()?))).collect();
        Some(String::from_utf16_lossy(&units))
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => return wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => return wide(rest, u16::from_be_bytes),
        [b'<' | b'{' | b'[', 0, ..] => return wide(bytes, u16::from_le_bytes),
        [0, b'<' | b'{' | b'[', ..] => return wide(bytes, u16::from_be_bytes),
        _ => {}
    }
    let text = String::from_utf8_lossy(bytes);
    let nuls = bytes.iter().filter(|byte| **byte == 0).count();
    // One NUL may stand in a hostile text; a file full of them is none.
    (nuls * 20 <= bytes.len()).then(|| text.into_owned())
}

/// The entries of a HAR: what a browser's network panel saves.
fn entries(text: &str) -> Option<Vec<Value>> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if !text.starts_with('{') {
        return None;
    }
    let mut whole: Value = serde_json::from_str(text).ok()?;
    match whole.get_mut("log")?.get_mut("entries")?.take() {
        Value::Array(entries) => Some(entries),
        _ => None,
    }
}

fn from_har(entries: &[Value], site: &Site) -> Result<Vec<Document>, String> {
    let found = entries.iter().filter_map(|entry| document(entry, site));
    let (answers, pages): (Vec<Document>, Vec<Document>) = found.partition(|found| answer::is_answer(&found.text));
    // A page as it came over the network is empty: what fills it are the answers.
    match (answers.is_empty(), pages.is_empty()) {
        (false, _) => Ok(answers),
        (true, false) => Ok(pages),
        (true, true) => {
            Err("a HAR in which no order page and no answer of one stands; save it with its content".to_owned())
        }
    }
}

/// The page or the answer of an entry, if it is one of an order. An answer's address is that of the page that asked.
fn document(entry: &Value, site: &Site) -> Option<Document> {
    let content = entry.pointer("/response/content")?;
    let text = content.get("text")?.as_str()?;
    let text = match content.get("encoding").and_then(Value::as_str) {
        Some("base64") => String::from_utf8_lossy(&STANDARD.decode(text).ok()?).into_owned(),
        _ => text.to_owned(),
    };
    if answer::is_answer(&text) {
        let name = answer::parse(&text)?.get("api")?.as_str()?.to_owned();
        site.answer(&name)?;
        let headers = entry.pointer("/request/headers").and_then(Value::as_array);
        let referer = headers.into_iter().flatten().find(|header| {
            header.get("name").and_then(Value::as_str).is_some_and(|name| name.eq_ignore_ascii_case("referer"))
        });
        let url = referer.and_then(|header| header.get("value")?.as_str()).map(str::to_owned);
        return Some(Document { text, url });
    }
    let url = entry.pointer("/request/url")?.as_str()?.to_owned();
    (site.kind_of(&url) != PageKind::Unknown).then_some(Document { text, url: Some(url) })
}

/// Whether a text begins as a mail with parts does.
fn is_mhtml(text: &str) -> bool {
    let head = text.get(..text.len().min(2000)).or_else(|| text.get(..text.floor_char_boundary(2000)));
    let head = head.unwrap_or_default().to_ascii_lowercase();
    let is_header = head.lines().next().is_some_and(|line| line.contains(": ") && !line.starts_with('<'));
    is_header && head.contains("mime-version:") && head.contains("multipart/related")
}

/// The pages of a mail with parts: those of an order, or else the first.
fn from_mhtml(bytes: &[u8], site: &Site) -> Result<Vec<Document>, String> {
    let broken = || "an MHTML file that cannot be read; save the page as HTML".to_owned();
    let mail = MessageParser::default().parse(bytes).ok_or_else(broken)?;
    let pages = mail.parts.iter().filter(|part| part.is_content_type("text", "html"));
    let pages = pages.map(|part| Document {
        text: part.text_contents().unwrap_or_default().to_owned(),
        url: part.content_location().map(str::to_owned),
    });
    let pages: Vec<Document> = pages.collect();
    let is_order = |page: &&Document| page.url.as_ref().is_some_and(|url| site.kind_of(url) != PageKind::Unknown);
    let of_orders: Vec<Document> = pages.iter().filter(is_order).cloned().collect();
    match of_orders.is_empty() {
        false => Ok(of_orders),
        true => pages.into_iter().next().map(|page| vec![page]).ok_or_else(broken),
    }
}
