//! What the core tells is said in a browser as it is natively: every message, in every language, with each kind of argument.

use anyhow::{Context, Result};
use browser::{Scene, both_browsers};
use recourse::plain::ToPlain;
use recourse::text::{Arg, Text};
use serde_json::{Value, json};

use crate::shopper::in_utc;

both_browsers!(every_message_is_said_as_it_is_natively_in_every_language, in_utc);

async fn every_message_is_said_as_it_is_natively_in_every_language(scene: &Scene) -> Result<()> {
    for tag in say::languages() {
        let mut samples = say::samples();
        // Natively there is no day with its month's short name in every language, as browsers write it: in others than English
        // what is written by Intl is a text here, and what is compared is the message around it.
        if tag != say::ENGLISH {
            samples.iter_mut().for_each(without_formats);
        }
        let told =
            samples.iter().map(|sample| serde_json::to_value(sample.to_plain())).collect::<Result<Vec<Value>, _>>()?;
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
            let said = said.as_str().context("a text")?;
            let natively = language.text(sample);
            assert_eq!(plain(said), plain(&natively), "{tag}: {sample:?}");
            let apart = |text: &str| text.matches('\u{2068}').count();
            assert!(apart(said) >= apart(&natively), "{tag}: {sample:?}");
        }
    }
    Ok(())
}

fn without_formats(text: &mut Text) {
    match text {
        Text::Message(message) => {
            for (_, arg) in &mut message.args {
                match arg {
                    Arg::Day(..) | Arg::Time(_) | Arg::Sums(_) | Arg::Listed(_) => *arg = Text::from("(so)").into(),
                    Arg::Text(text) => without_formats(text),
                    Arg::Count(_) | Arg::Choice(_) => {}
                }
            }
        }
        Text::Several(texts) | Text::Lines(texts) => texts.iter_mut().for_each(without_formats),
        Text::Verbatim(_) => {}
    }
}

/// Editions of the CLDR differ in which of the spaces that do not break stands in a time or an amount. Where places are kept apart from
/// what stands around them, a browser's Fluent does so with a space or a name as well that a message writes as a place.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ").replace(['\u{2067}', '\u{2068}', '\u{2069}'], "")
}
