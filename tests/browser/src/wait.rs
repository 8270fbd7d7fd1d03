//! Waiting for what a page will do. A browser tells nobody when it has drawn, so the harness asks again and again; the
//! extension itself never does.

use std::time::Duration;

use anyhow::{Result, bail};
use tokio::time::{Instant, sleep};

const PAUSE: Duration = Duration::from_millis(25);

/// Asks until there is a value. An error counts as "not yet" (an element may be replaced between two questions), and
/// the last one is told when the time is over.
///
/// # Errors
///
/// When the time is over; the description says what was waited for.
pub async fn wait_for<T>(
    description: &str,
    within: Duration,
    mut ask: impl AsyncFnMut() -> Result<Option<T>>,
) -> Result<T> {
    let end = Instant::now() + within;
    loop {
        let complaint = match ask().await {
            Ok(Some(value)) => return Ok(value),
            Ok(None) => None,
            Err(error) => Some(error),
        };
        if Instant::now() >= end {
            match complaint {
                Some(error) => bail!("waited {within:?} for {description}: {error:#}"),
                None => bail!("waited {within:?} for {description}"),
            }
        }
        sleep(PAUSE).await;
    }
}

/// Asks until the answer is yes.
///
/// # Errors
///
/// As for [`wait_for`].
pub async fn wait_until(description: &str, within: Duration, mut ask: impl AsyncFnMut() -> Result<bool>) -> Result<()> {
    wait_for(description, within, async || Ok(ask().await?.then_some(()))).await
}
