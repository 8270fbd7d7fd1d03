//! What the core tells is said in a browser as it is natively: every message, in every language, with each kind of argument.

use anyhow::{Context, Result};
use browser::{Scene, both_browsers};
use recourse::plain::ToPlain;
use serde_json::{Value, json};

use crate::shopper::in_utc;

both_browsers!(every_message_is_said_as_it_is_natively_in_every_language, in_utc);

async fn every_message_is_said_as_it_is_natively_in_every_language(scene: &Scene) -> Result<()> {
    let samples = say::samples();
    let told =
        samples.iter().map(|sample| serde_json::to_value(sample.to_plain())).collect::<Result<Vec<Value>, _>>()?;
    for tag in say::languages() {
        let body = format!(
            "const {{ openLanguage, textOf }} = await import(chrome.runtime.getURL('say.js'));
            await openLanguage('{tag}');
            return {}.map(textOf);",
            json!(told)
        );
        let said = scene.browser.in_extension(&body).await?;
        let said = said.as_array().context("a list of texts")?;
        let language = say::Language::named(tag).context("a language that there is")?;
        assert_eq!(said.len(), samples.len());
        for (said, sample) in said.iter().zip(&samples) {
            assert_eq!(
                said.as_str().map(plain_spaces),
                Some(plain_spaces(&language.text(sample))),
                "{tag}: {sample:?}"
            );
        }
    }
    Ok(())
}

/// Editions of the CLDR differ in which of the spaces that do not break stands in a time or an amount.
fn plain_spaces(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}
