//! Asynchronous scripts. WebDriver hands a script a callback and knows nothing of promises, so both ends are tied here.

use anyhow::{Result, bail};
use serde_json::Value;
use thirtyfour::WebDriver;

/// Runs the body of an async function where the session stands now; `prelude` is what the body takes for granted.
pub(crate) async fn run(driver: &WebDriver, prelude: &str, body: &str) -> Result<Value> {
    let script = format!(
        "const done = arguments[arguments.length - 1];
         (async () => {{ {prelude} {body} }})().then(
           (value) => done({{ value: value === undefined ? null : value }}),
           (error) => done({{ error: String(error) }}));"
    );
    let answer = driver.execute_async(script, Vec::new()).await?.json().clone();
    match answer.get("error").and_then(Value::as_str) {
        Some(error) => bail!("the script threw {error}"),
        None => Ok(answer.get("value").cloned().unwrap_or_default()),
    }
}
