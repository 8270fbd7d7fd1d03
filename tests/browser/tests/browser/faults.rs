//! What happens to computers: clocks and zones that change, a lid that is closed for days, a disk that is full, an extension
//! that is updated in the middle. No reminder is lost by it, and none is told twice.

use std::fs;

use anyhow::{Context, Result};
use browser::{Browser, Kind, Launch, Package, Scene, Setup, both_browsers, wait_until};
use serde_json::{Value, json};

use crate::reminders::{allowed, make_due, on_screen, ring, stored, told};
use crate::shopper::{SOON, badge, in_utc, open_order, order, panel};

both_browsers!(a_clock_set_forward_and_back_loses_no_reminder_and_doubles_none, with_a_witness);
both_browsers!(what_was_slept_over_is_told_once_and_together, with_a_witness);
both_browsers!(a_changed_zone_tells_nothing_again, with_a_witness);
both_browsers!(an_update_between_two_wakes_loses_no_reminder, with_a_witness);
both_browsers!(a_newer_version_on_the_same_profile_loses_no_reminder, with_a_witness);

/// In Firefox nothing but the disk limits what an extension stores.
mod a_store_that_is_really_full_loses_nothing_and_says_so {
    #[test]
    fn chromium() {
        let name = "a_store_that_is_really_full_loses_nothing_and_says_so";
        let scenario = super::a_store_that_is_really_full_loses_nothing_and_says_so;
        browser::play(name, browser::Kind::Chromium, super::with_a_witness_and_a_limit, scenario);
    }
}

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

fn with_a_witness(kind: Kind) -> Result<Setup> {
    with_a_witness_and(kind, allowed)
}

/// Without the leave to store without limit, the browser's own limit holds, and a test can set that.
fn with_a_witness_and_a_limit(kind: Kind) -> Result<Setup> {
    with_a_witness_and(kind, |manifest| {
        allowed(manifest);
        limited(manifest);
    })
}

/// Takes away the leave to store without limit.
pub(crate) fn limited(manifest: &mut Value) {
    manifest["permissions"].as_array_mut().unwrap().retain(|permission| permission != "unlimitedStorage");
}

/// Sets how much Chromium gives the extension, in bytes, or takes that back.
pub(crate) async fn give_room(browser: &Browser, bytes: Option<u64>) -> Result<()> {
    let origin = browser.extension_url("");
    let mut limit = json!({"origin": origin.trim_end_matches('/')});
    if let Some(bytes) = bytes {
        limit["quotaSize"] = bytes.into();
    }
    browser.cdp("Storage.overrideQuotaForOrigin", limit).await.map(drop)
}

/// Fills what is left, to the last few bytes, and says how the browser refuses more.
pub(crate) async fn fill_up(browser: &Browser) -> Result<Value> {
    let fill = "const database = await new Promise((done, fail) => {
          const request = indexedDB.open('ballast', 1);
          request.onupgradeneeded = () => request.result.createObjectStore('ballast', { autoIncrement: true });
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
        const put = (size) => new Promise((done) => {
          const transaction = database.transaction('ballast', 'readwrite');
          transaction.objectStore('ballast').put('x'.repeat(size));
          transaction.oncomplete = () => done(undefined);
          transaction.onabort = () => done(transaction.error.name);
        });
        let refused;
        for (let size = 1 << 20; size >= 64; size >>= 1) while (!(refused = await put(size)));
        database.close();
        return refused";
    browser.in_extension(fill).await
}

/// What a browser gives an extension is little enough to be filled.
pub(crate) const LITTLE: u64 = 2_000_000;

/// A test copy whose clock can be set, and that writes down what it put on the screen and why it was installed.
fn with_a_witness_and(kind: Kind, edit: fn(&mut Value)) -> Result<Setup> {
    let built = Package::built(kind)?;
    let mut text = fs::read_to_string(built.directory().join("background.js"))?;
    for (line, with) in [
        ("const now = Date.now();", "const now = Date.now() + (await shift());"),
        (
            "const wait = wakeAt - Date.now();",
            "if (wakeAt != null) wakeAt -= await shift();\n  const wait = wakeAt - Date.now();",
        ),
        (
            "const orders = notes.flatMap((note) => note.orders);",
            "await witness(notes);\n  const orders = notes.flatMap((note) => note.orders);",
        ),
    ] {
        anyhow::ensure!(text.matches(line).count() == 1, "background.js has no single “{line}”");
        text = text.replace(line, with);
    }
    text.push_str(
        "
async function shift() {
  return (await storage.session.get('shift')).shift ?? 0;
}
async function witness(notes) {
  const { shown = [] } = await storage.session.get('shown');
  await storage.session.set({ shown: [...shown, ...notes.map(({ id, title, message }) => ({ id, title, message }))] });
}
runtime.onInstalled.addListener(({ reason }) => storage.session.set({ reason }));
",
    );
    Ok(Setup { extension: Package::variant(kind, edit, &[("background.js", &text)])?, ..in_utc(kind)? })
}

/// The usual steps, notifications, and orders that have been known for months.
async fn known_for_months(browser: &Browser, orders: &[&shop::Order]) -> Result<()> {
    for order in orders {
        open_order(browser, order).await?;
    }
    browser.goto("about:blank").await?;
    let since: Vec<String> =
        orders.iter().map(|order| format!("'told:{}': {{ since: Date.now() - 100 * {DAY} }}", order.id)).collect();
    let settings = json!({
        "badge_days": 30, "notify": true, "ladder": [336, 168, 72, 24, 6], "keep_months": 24, "chosen": 0
    });
    let known = format!(
        "const {{ index }} = await records.get('index');
        await records.set({{ settings: {settings}, index: {{ ...index, basis: '' }}, {} }});",
        since.join(", ")
    );
    browser.in_extension(&known).await.map(drop)
}

/// Sets the clock, stops the background, rings the alarm that stands, and waits until all that came of it is done.
async fn wake_at(browser: &Browser, now: i64) -> Result<()> {
    browser.in_extension(&format!("await chrome.storage.session.set({{ shift: {now} - Date.now() }})")).await?;
    browser.stop_background().await?;
    ring(browser).await?;
    wait_until("the alarm to be heard", SOON, async || {
        let later = "const [alarm] = await chrome.alarms.getAll(); return alarm?.scheduledTime > Date.now() + 1000";
        Ok(browser.in_extension(later).await? == true)
    })
    .await?;
    settle(browser).await
}

/// One request is answered after the other, so an answer says that all before it is done.
async fn settle(browser: &Browser) -> Result<()> {
    browser.in_extension("await chrome.runtime.sendMessage('choices')").await.map(drop)
}

/// The titles of what was put on the screen so far.
async fn shown(browser: &Browser) -> Result<Vec<String>> {
    let shown = browser.in_extension("return (await chrome.storage.session.get('shown')).shown ?? []").await?;
    let titles = shown.as_array().into_iter().flatten().filter_map(|note| note["title"].as_str());
    Ok(titles.map(str::to_owned).collect())
}

/// Where the shopper is in UTC, an order's last safe instant: the site's day begins later.
fn safe_by(order: &shop::Order) -> i64 {
    order.deadline.unwrap().plus(15).start_ms().div_euclid(DAY) * DAY
}

async fn a_clock_set_forward_and_back_loses_no_reminder_and_doubles_none(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let closing = order(scene, "closing-in-5-days")?;
    let end = safe_by(&closing);
    known_for_months(browser, &[&closing]).await?;
    let mut expected: Vec<String> = Vec::new();
    for (now, title) in [
        (end - 14 * DAY + HOUR, Some("Open a dispute in time: 13 days left")),
        (end + 10 * DAY, Some("The last safe day for a dispute has passed")),
        // Set right again: what it said meanwhile is gone, and the steps that are left come.
        (end - 14 * DAY + 2 * HOUR, None),
        (end - 14 * DAY - HOUR / 2, None),
        (end - 7 * DAY + HOUR, Some("Open a dispute in time: 6 days left")),
        (end - 7 * DAY - 5 * HOUR, None),
        (end - 7 * DAY + 2 * HOUR, None),
        (end - 3 * DAY + HOUR, Some("Open a dispute in time: 2 days left")),
        (end - DAY + HOUR / 2, Some("Open a dispute in time: 23 hours left")),
        (end - 6 * HOUR + 1, Some("Open a dispute in time: 5 hours left")),
        (end - 4 * HOUR - HOUR / 2, None),
        (end + HOUR, None),
    ] {
        wake_at(browser, now).await?;
        expected.extend(title.map(str::to_owned));
        assert_eq!(shown(browser).await?, expected, "{} hours before the end", (end - now) / HOUR);
        let left = (end - now) / DAY;
        let words = match left {
            1.. => format!("{left}d"),
            _ if now < end => format!("{}h", (end - now) / HOUR),
            _ if now < end + DAY => "!".to_owned(),
            // Its last day by every rule has passed, and nobody has looked since.
            _ => "?".to_owned(),
        };
        assert_eq!(badge(browser).await?, words);
        // What was told by a clock that was wrong does not stay on the screen.
        let is_wrong = expected.last().is_some_and(|last| last.contains("passed"));
        let standing = usize::from(title.is_some() || (now < end && !is_wrong));
        assert_eq!(on_screen(browser).await?.len(), standing, "{} hours before the end", (end - now) / HOUR);
    }
    Ok(())
}

async fn what_was_slept_over_is_told_once_and_together(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let (closing, two) = (order(scene, "closing-in-5-days")?, order(scene, "two-lines")?);
    let end = safe_by(&closing);
    known_for_months(browser, &[&closing, &two]).await?;
    wake_at(browser, end - 20 * DAY).await?;
    assert_eq!(shown(browser).await?, [""; 0]);
    for _ in 0..3 {
        // Two weeks, one week and three days before the first, and two of the second.
        wake_at(browser, end - 2 * DAY).await?;
        assert_eq!(shown(browser).await?, ["2 reminders were due while the browser was closed"]);
        assert_eq!(on_screen(browser).await?, ["missed"]);
    }
    let told = async |id: &str| {
        let memory = stored(browser, &format!("told:{id}")).await?;
        let told = memory["told"].as_array().cloned().unwrap_or_default();
        anyhow::ensure!(told.iter().all(|step| step["shown"] == true), "{told:?}");
        Ok(told.into_iter().map(|step| step["rung"].clone()).collect::<Vec<_>>())
    };
    assert_eq!(told(&closing.id).await?, [72, 168, 336]);
    assert_eq!(told(&two.id).await?, [168, 336]);
    let words = browser.in_extension("return (await chrome.storage.session.get('shown')).shown[0].message").await?;
    let words = words.as_str().context("it has words")?;
    for title in [&closing.lines[0].title, &two.lines[0].title] {
        assert!(words.contains(&format!("{title}: until ")), "what is still possible: {words}");
    }
    Ok(())
}

/// The same profile in a second life of the browser.
fn on_profile<'a>(scene: &'a Scene, profile: &tempfile::TempDir, zone: &str) -> Launch<'a> {
    Launch {
        profile: Some(profile.path().to_owned()),
        timezone: Some(zone.to_owned()),
        ..Launch::new(scene.browser.kind(), &scene.extension, scene.shop.port())
    }
}

async fn a_changed_zone_tells_nothing_again(scene: &Scene) -> Result<()> {
    let profile = tempfile::Builder::new().prefix("recourse-profile-").tempdir()?;
    let closing = order(scene, "closing-in-5-days")?;
    let key = format!("told:{}", closing.id);
    let first = Browser::launch(on_profile(scene, &profile, "UTC")).await?;
    let before = async {
        open_order(&first, &closing).await?;
        first.goto("about:blank").await?;
        make_due(&first, &closing.id, true).await?;
        ring(&first).await?;
        told(&first, &closing.id).await?;
        settle(&first).await?;
        anyhow::Ok((stored(&first, &key).await?["told"].clone(), stored(&first, "due").await?))
    };
    let before = before.await;
    first.quit().await?;
    let (told_before, due_before) = before?;
    let told_of = |due: &Value| due[&closing.id]["safe_by"].as_i64().unwrap();
    let mut due = due_before;
    for (zone, hours) in [("Asia/Seoul", -9), ("America/Los_Angeles", 7)] {
        let next = Browser::launch(on_profile(scene, &profile, zone)).await?;
        let after = async {
            settle(&next).await?;
            assert_eq!(stored(&next, &key).await?["told"], told_before, "{zone}: nothing is told again");
            assert_eq!(on_screen(&next).await?, [format!("order:{}", closing.id)], "{zone}");
            assert_eq!(shown(&next).await?.len(), 1, "{zone}: in its place, with its new hours");
            stored(&next, "due").await
        };
        let after = after.await;
        next.quit().await?;
        let after = after?;
        let utc = safe_by(&closing);
        // Where the site's own day begins first, that is the earlier reading.
        let expected = if hours < 0 { utc + hours * HOUR } else { closing.deadline.unwrap().plus(15).start_ms() };
        assert_eq!(told_of(&after), expected, "{zone}");
        assert_ne!(told_of(&due), expected);
        due = after;
    }
    Ok(())
}

/// Waits until an update's own event was answered, with what it should have done.
async fn after_an_update(browser: &Browser, id: &str, version: &str, why: &str, days: &str) -> Result<()> {
    assert_eq!(browser.in_extension("return chrome.runtime.getManifest().version").await?, version);
    told(browser, id).await?;
    settle(browser).await?;
    assert_eq!(browser.in_extension("return (await chrome.storage.session.get('reason')).reason").await?, why);
    assert_eq!(shown(browser).await?.len(), 1);
    assert_eq!(on_screen(browser).await?, [format!("order:{id}")]);
    assert_eq!(badge(browser).await?, days);
    let alarms = browser.in_extension("return (await chrome.alarms.getAll()).map(({ name }) => name)").await?;
    assert_eq!(alarms, json!(["wake"]));
    Ok(())
}

/// Writes the next version over the one that runs.
fn make_newer(package: &Package) -> Result<&'static str> {
    let mut manifest = package.manifest()?;
    manifest["version"] = "9.0.1".into();
    fs::write(package.directory().join("manifest.json"), manifest.to_string())?;
    Ok("9.0.1")
}

async fn an_update_between_two_wakes_loses_no_reminder(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let closing = order(scene, "closing-in-5-days")?;
    open_order(browser, &closing).await?;
    browser.goto("about:blank").await?;
    make_due(browser, &closing.id, true).await?;
    let days = format!("{}d", (safe_by(&closing) - now(browser).await?) / DAY);
    browser.stop_background().await?;
    let version = make_newer(&scene.extension)?;
    browser.update(&scene.extension).await?;
    after_an_update(browser, &closing.id, version, "update", &days).await
}

async fn a_newer_version_on_the_same_profile_loses_no_reminder(scene: &Scene) -> Result<()> {
    let profile = tempfile::Builder::new().prefix("recourse-profile-").tempdir()?;
    let closing = order(scene, "closing-in-5-days")?;
    let first = Browser::launch(on_profile(scene, &profile, "UTC")).await?;
    let before = async {
        open_order(&first, &closing).await?;
        first.goto("about:blank").await?;
        make_due(&first, &closing.id, true).await?;
        Ok(format!("{}d", (safe_by(&closing) - now(&first).await?) / DAY))
    };
    let before: Result<String> = before.await;
    first.quit().await?;
    let days = before?;
    let version = make_newer(&scene.extension)?;
    let second = Browser::launch(on_profile(scene, &profile, "UTC")).await?;
    // Neither browser remembers an extension that was loaded for a test, so what starts is new to it; its storage is not.
    let after = after_an_update(&second, &closing.id, version, "install", &days).await;
    second.quit().await?;
    after
}

async fn now(browser: &Browser) -> Result<i64> {
    browser.in_extension("return Date.now()").await?.as_i64().context("a time")
}

async fn a_store_that_is_really_full_loses_nothing_and_says_so(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let (closing, far) = (order(scene, "closing-in-5-days")?, order(scene, "far")?);
    give_room(browser, Some(LITTLE)).await?;
    open_order(browser, &closing).await?;
    browser.goto("about:blank").await?;
    make_due(browser, &closing.id, true).await?;
    let before = stored(browser, &format!("order:{}", closing.id)).await?;
    assert_eq!(fill_up(browser).await?, "QuotaExceededError");

    // A reminder that is due is shown all the same, and once, though the worker ends in between.
    for _ in 0..3 {
        ring(browser).await?;
        wait_until("the reminder", SOON, async || Ok(!on_screen(browser).await?.is_empty())).await?;
        settle(browser).await?;
        assert_eq!(shown(browser).await?.len(), 1);
        browser.stop_background().await?;
    }
    // What a page shows is told not to have been stored, and counts.
    open_order(browser, &far).await?;
    let words = panel(browser, "Recourse could not save").await?.text().await?;
    assert!(words.to_lowercase().contains("quota"), "the browser's own words: {words}");
    assert_eq!(stored(browser, &format!("order:{}", far.id)).await?, Value::Null);
    assert_eq!(stored(browser, &format!("order:{}", closing.id)).await?, before);
    assert!(badge(browser).await?.ends_with('d'));

    // Room is made, the worker ends, and the next wake of any kind stores what was held.
    give_room(browser, None).await?;
    browser.stop_background().await?;
    ring(browser).await?;
    told(browser, &closing.id).await?;
    wait_until("the other order", SOON, async || {
        Ok(stored(browser, &format!("order:{}", far.id)).await? != Value::Null)
    })
    .await?;
    settle(browser).await?;
    assert_eq!(shown(browser).await?.len(), 1);
    assert_eq!(on_screen(browser).await?, [format!("order:{}", closing.id)]);
    Ok(())
}
