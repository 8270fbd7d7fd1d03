//! The toolbar's text: days, then hours, then a warning.

use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::Result;
use browser::{Kind, Scene, Setup, both_browsers, wait_until};

use crate::shopper::{SOON, badge, in_utc, open_list, open_order, order};

const DAY: i64 = 86_400_000;
const HOUR: i64 = 3_600_000;

both_browsers!(the_toolbar_is_silent_while_nothing_is_urgent_and_all_is_known, in_utc);
both_browsers!(the_toolbar_counts_days_then_hours_then_warns, in_the_sites_zone);

/// Where the shopper's midnight is the site's, the shop can say itself when a day begins.
fn in_the_sites_zone(kind: Kind) -> Result<Setup> {
    Ok(Setup { timezone: Some("America/Los_Angeles".to_owned()), ..in_utc(kind)? })
}

fn left_until(safe_by: i64) -> String {
    match safe_by - now() {
        left if left >= DAY => format!("{}d", left / DAY),
        left if left >= HOUR => format!("{}h", left / HOUR),
        left if left > 0 => "<1h".to_owned(),
        _ => "!".to_owned(),
    }
}

fn now() -> i64 {
    i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis()).unwrap()
}

async fn the_toolbar_is_silent_while_nothing_is_urgent_and_all_is_known(scene: &Scene) -> Result<()> {
    open_order(&scene.browser, &order(scene, "far")?).await?;
    wait_until("the toolbar to be silent", SOON, async || Ok(badge(&scene.browser).await?.is_empty())).await?;
    // A list shows orders whose dates it does not.
    open_list(&scene.browser).await?;
    wait_until("the toolbar to say that something is unknown", SOON, async || {
        Ok(badge(&scene.browser).await?.contains('?'))
    })
    .await
}

async fn the_toolbar_counts_days_then_hours_then_warns(scene: &Scene) -> Result<()> {
    // The shop's clock is set back, so that the deadline of its order "doubtful", which is its today, is so many days
    // before ours; the window closes fifteen days after it.
    for days in [5, 14, 15] {
        scene.shop.set_now(now() - days * DAY);
        let doubtful = order(scene, "doubtful")?;
        let safe_by = doubtful.deadline.unwrap().plus(15).start_ms();
        scene.browser.in_extension("await records.clear()").await?;
        open_order(&scene.browser, &doubtful).await?;
        wait_until(&format!("the toolbar to say {}", left_until(safe_by)), SOON, async || {
            Ok(badge(&scene.browser).await? == left_until(safe_by))
        })
        .await?;
    }
    Ok(())
}
