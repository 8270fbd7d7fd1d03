//! What is stored of a message comes back as it was; what another version may have stored is refused, and never half a message.

use recourse::plain::{FromPlain, Plain, ToPlain};
use recourse::text::Text;

use crate::samples;

fn read(json: &str) -> Result<Text, String> {
    Text::from_plain(&serde_json::from_str::<Plain>(json).unwrap()).map_err(|error| error.describe())
}

#[test]
fn every_message_is_stored_and_comes_back_as_it_was() {
    let samples = samples();
    assert!(samples.len() > 400, "{}", samples.len());
    for text in samples.into_iter().chain([Text::default(), Text::Several(Vec::new()), "a name".into()]) {
        let json = serde_json::to_string(&text.to_plain()).unwrap();
        assert_eq!(read(&json), Ok(text), "{json}");
    }
}

#[test]
fn a_message_of_another_version_is_refused() {
    assert!(read(r#"{"say": "lost-order", "with": {"number": "1999000000000001"}}"#).is_ok());
    for (json, expected) in [
        (r#"{"say": "no-such-message", "with": {}}"#, "expected the id of a message"),
        (r#"{"with": {}}"#, "expected a text at say"),
        ("7", "expected words or a message"),
        (r#"{"say": "lost-order", "with": {}}"#, "expected what the message takes, and nothing else"),
        (r#"{"say": "lost-order"}"#, "expected what the message takes, and nothing else"),
        (
            r#"{"say": "lost-order", "with": {"number": "1", "n": 2}}"#,
            "expected what the message takes, and nothing else",
        ),
        (r#"{"say": "lost-order", "with": {"order": "1"}}"#, "expected what the message takes, and nothing else"),
        (r#"{"say": "orders-read", "with": {"n": "many"}}"#, "expected a whole number"),
        (r#"{"say": "orders-read", "with": {"n": -1}}"#, "expected a whole number"),
        (r#"{"say": "status", "with": {"status": "on-the-moon"}}"#, "expected one of several kinds"),
        (r#"{"say": "line-closed", "with": {"day": {"day": "2026-02-30"}}}"#, "expected a day such as 2026-12-03"),
        (
            r#"{"say": "line-until", "with": {"day": {"day": "2026-02-03", "minutes": 1440}}}"#,
            "expected minutes of a day",
        ),
        (r#"{"several": [{"say": "no-such-message"}]}"#, "expected the id of a message at several"),
    ] {
        assert_eq!(read(json), Err(expected.to_owned()), "{json}");
    }
}
