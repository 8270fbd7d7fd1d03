//! Reminders in real browsers: shown once, wherever the background ends, and never without the shopper's leave.

use std::fs;

use anyhow::Result;
use browser::{Browser, Kind, Launch, Package, Scene, Setup, both_browsers, wait_for, wait_until};
use serde_json::{Value, json};
use thirtyfour::By;

use crate::shopper::{self, DETAIL, LINE, SOON, badge, beside, in_utc, one_chip_each, open_order, order, panel, popup};

both_browsers!(a_reminder_is_shown_once_at_whatever_step_the_background_ends, with_faults);
both_browsers!(a_press_on_a_reminder_opens_the_order, with_notifications);
both_browsers!(without_notifications_the_banner_and_the_popup_say_it, in_utc);
both_browsers!(cleared_alarms_are_there_again_after_any_event, in_utc);
both_browsers!(what_storage_refuses_is_told_and_kept_and_stored_with_the_next_write, with_faults);
both_browsers!(fifty_sightings_at_once_from_two_tabs_are_all_kept, in_utc);
both_browsers!(a_browser_that_was_closed_reminds_of_what_was_interrupted, with_notifications);

/// Firefox has no buttons on notifications.
mod the_buttons_of_a_reminder_begin_the_claim_and_put_it_off {
    #[test]
    fn chromium() {
        let name = "the_buttons_of_a_reminder_begin_the_claim_and_put_it_off";
        let scenario = super::the_buttons_of_a_reminder_begin_the_claim_and_put_it_off;
        browser::play(name, browser::Kind::Chromium, super::with_notifications, scenario);
    }
}

/// Chromium's question is drawn by the desktop, and no test can press it.
mod the_browsers_own_question_is_asked_and_its_answer_counts {
    #[test]
    fn firefox() {
        let name = "the_browsers_own_question_is_asked_and_its_answer_counts";
        let scenario = super::the_browsers_own_question_is_asked_and_its_answer_counts;
        browser::play(name, browser::Kind::Firefox, super::in_utc, scenario);
    }
}

/// The shopper has allowed notifications.
pub(crate) fn allowed(manifest: &mut Value) {
    manifest["permissions"].as_array_mut().unwrap().push("notifications".into());
    manifest.as_object_mut().unwrap().remove("optional_permissions");
}

fn with_notifications(kind: Kind) -> Result<Setup> {
    Ok(Setup { extension: Package::variant(kind, allowed, &[])?, ..in_utc(kind)? })
}

/// A test copy whose background stops for ever at a step that storage names, and whose storage refuses when it says so.
fn with_faults(kind: Kind) -> Result<Setup> {
    let built = Package::built(kind)?;
    let source = fs::read_to_string(built.directory().join("background.js"))?;
    let mut text = source.clone();
    for (step, line) in STEPS {
        let with = format!("await stopAt('{step}');\n  {line}");
        anyhow::ensure!(text.matches(line).count() == 1, "background.js has no single “{line}”");
        text = text.replace(line, &with);
    }
    text.push_str(
        "
async function stopAt(step) {
  const { fault } = await storage.session.get('fault');
  if (fault !== step) return;
  await storage.session.set({ fault: 'stopped' });
  await new Promise(() => {});
}
const store = records.write;
records.write = async (values) => {
  const { refuses } = await storage.session.get('refuses');
  if (refuses) throw new Error('the disk is full');
  return store(values);
};
",
    );
    Ok(Setup { extension: Package::variant(kind, allowed, &[("background.js", &text)])?, ..in_utc(kind)? })
}

/// The steps of an event, by the line of `background.js` that comes next.
const STEPS: [(&str, &str); 6] = [
    ("before the alarm", "await schedule(effects.wake_at);"),
    ("before the write", "await write(effects.writes ?? {}, effects.whole);"),
    ("after the write", "await show(effects);"),
    ("before it is shown", "await notifications.create(id, pressable);"),
    ("before it is told that it was shown", "const orders = notes.flatMap((note) => note.orders);"),
    ("after everything", "if (effects.tab) await carryOut(effects.tab);"),
];

/// The shopper's choices: the sample order closes in 19 or 20 days.
fn choices(notify: bool) -> Value {
    json!({"badge_days": 30, "notify": notify, "ladder": [1440, 720, 24], "keep_months": 24, "chosen": 0})
}

async fn choose(browser: &Browser, notify: bool) -> Result<()> {
    let choices = choices(notify);
    browser.in_extension(&format!("await records.set({{ settings: {choices} }})")).await.map(drop)
}

/// As if the order had been known for months, and nothing been told: two steps are due at once.
pub(crate) async fn make_due(browser: &Browser, id: &str, notify: bool) -> Result<()> {
    let settings = choices(notify);
    let due = format!(
        "const {{ index }} = await records.get('index');
        await records.set({{
          settings: {settings},
          index: {{ ...index, basis: '' }},
          'told:{id}': {{ since: Date.now() - 100 * 86400000 }},
        }});"
    );
    browser.in_extension(&due).await.map(drop)
}

/// The alarm that stands rings now.
pub(crate) async fn ring(browser: &Browser) -> Result<()> {
    let ring = "await chrome.alarms.create('wake', { when: Date.now() + 50, periodInMinutes: 60 });";
    browser.in_extension(ring).await.map(drop)
}

pub(crate) async fn on_screen(browser: &Browser) -> Result<Vec<String>> {
    let ids = browser.in_extension("return Object.keys(await chrome.notifications.getAll())").await?;
    Ok(serde_json::from_value(ids)?)
}

pub(crate) async fn stored(browser: &Browser, key: &str) -> Result<Value> {
    browser.in_extension(&format!("return (await records.get('{key}'))['{key}'] ?? null")).await
}

/// Waits until the order's steps are stored as shown, and gives how many there are.
pub(crate) async fn told(browser: &Browser, id: &str) -> Result<usize> {
    wait_for("the reminder to be stored as shown", SOON, async || {
        let memory = stored(browser, &format!("told:{id}")).await?;
        let told = memory["told"].as_array().cloned().unwrap_or_default();
        Ok((!told.is_empty() && told.iter().all(|step| step["shown"] == true)).then_some(told.len()))
    })
    .await
}

async fn a_reminder_is_shown_once_at_whatever_step_the_background_ends(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let closing = order(scene, "closing-in-5-days")?;
    open_order(browser, &closing).await?;
    browser.goto("about:blank").await?;
    let id = format!("order:{}", closing.id);
    for (step, _) in STEPS {
        browser.in_extension(&format!("await chrome.notifications.clear('{id}')")).await?;
        make_due(browser, &closing.id, true).await?;
        browser.in_extension(&format!("await chrome.storage.session.set({{ fault: '{step}' }})")).await?;
        ring(browser).await?;
        wait_until(&format!("the background to hang {step}"), SOON, async || {
            let fault = "return (await chrome.storage.session.get('fault')).fault";
            Ok(browser.in_extension(fault).await? == "stopped")
        })
        .await?;
        browser.stop_background().await?;
        ring(browser).await?;
        assert_eq!(told(browser, &closing.id).await?, 2, "{step}");
        assert_eq!(on_screen(browser).await?, [id.as_str()], "{step}");
    }
    Ok(())
}

async fn a_press_on_a_reminder_opens_the_order(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let closing = order(scene, "closing-in-5-days")?;
    remind(browser, &closing).await?;
    if browser.kind() == Kind::Firefox {
        // Its words can be asked for in Firefox alone.
        let note = browser.in_extension("return Object.values(await chrome.notifications.getAll())[0]").await?;
        assert!(note["title"].as_str().unwrap().contains("days left"), "{note}");
        assert!(note["message"].as_str().unwrap().contains(&closing.lines[0].title), "{note}");
    }
    browser.press_notification(&format!("order:{}", closing.id), None).await?;
    browser.switch_to_newest_tab().await?;
    let address = format!("{DETAIL}{}", closing.id);
    wait_until("the order's page", SOON, async || Ok(browser.driver().current_url().await?.as_str() == address))
        .await?;
    wait_until("the notification to go", SOON, async || Ok(on_screen(browser).await?.is_empty())).await
}

async fn the_buttons_of_a_reminder_begin_the_claim_and_put_it_off(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let closing = order(scene, "closing-in-5-days")?;
    let id = format!("order:{}", closing.id);
    remind(browser, &closing).await?;
    browser.press_notification(&id, Some(1)).await?;
    wait_until("the notification to go", SOON, async || Ok(on_screen(browser).await?.is_empty())).await?;
    let memory = stored(browser, &format!("told:{}", closing.id)).await?;
    let tomorrow = browser.in_extension("return Date.now() + 86400000").await?.as_i64().unwrap();
    let until = memory["snoozed"].as_i64().unwrap();
    assert!((tomorrow - 60_000..=tomorrow).contains(&until), "{until} {tomorrow}");

    remind(browser, &closing).await?;
    browser.press_notification(&id, Some(0)).await?;
    browser.switch_to_newest_tab().await?;
    shopper::ring(browser).await?;
    assert!(browser.driver().current_url().await?.as_str().contains(&closing.id));
    Ok(())
}

/// The order is known, its steps come due, and they are shown.
async fn remind(browser: &Browser, order: &shop::Order) -> Result<()> {
    open_order(browser, order).await?;
    browser.goto("about:blank").await?;
    make_due(browser, &order.id, true).await?;
    ring(browser).await?;
    told(browser, &order.id).await?;
    Ok(())
}

async fn the_browsers_own_question_is_asked_and_its_answer_counts(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let allowed =
        async || browser.in_extension("return chrome.permissions.contains({ permissions: ['notifications'] })").await;
    let said = async |words: &str| {
        wait_until(&format!("the page to say “{words}”"), SOON, async || {
            let said = browser.run_async("return document.querySelector('.beside')?.textContent ?? ''").await?;
            Ok(said.as_str().is_some_and(|said| said.contains(words)))
        })
        .await
    };
    assert_eq!(allowed().await?, false, "nothing is asked for when the extension is installed");
    browser.open_extension_page("options.html").await?;
    wait_until("the choices", SOON, async || {
        Ok(browser.run_async("return document.querySelector('[name=ladder]').value").await? != "")
    })
    .await?;
    let notify = browser.driver().find(By::Css("[name=notify]")).await?;
    notify.click().await?;
    browser.answer_permission_question(false).await?;
    said("The browser does not allow it").await?;
    assert!(!notify.is_selected().await?);
    assert_eq!((allowed().await?, stored(browser, "settings").await?), (false.into(), Value::Null));
    notify.click().await?;
    browser.answer_permission_question(true).await?;
    said("Kept").await?;
    assert!(notify.is_selected().await?);
    assert_eq!((allowed().await?, stored(browser, "settings").await?["notify"].clone()), (true.into(), true.into()));

    // The background that was running when it was allowed shows what is due, and hears the press on it.
    let closing = order(scene, "closing-in-5-days")?;
    scene.return_to_first_tab().await?;
    remind(browser, &closing).await?;
    browser.press_notification(&format!("order:{}", closing.id), None).await?;
    browser.switch_to_newest_tab().await?;
    let address = format!("{DETAIL}{}", closing.id);
    wait_until("the order's page", SOON, async || Ok(browser.driver().current_url().await?.as_str() == address)).await
}

async fn without_notifications_the_banner_and_the_popup_say_it(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let closing = order(scene, "closing-in-5-days")?;
    open_order(browser, &closing).await?;
    browser.goto("about:blank").await?;
    make_due(browser, &closing.id, false).await?;
    ring(browser).await?;
    told(browser, &closing.id).await?;
    let words = popup(browser).await?;
    assert!(words.contains("Open a dispute in time"), "{words}");

    scene.return_to_first_tab().await?;
    browser.goto(&format!("{DETAIL}{}", closing.id)).await?;
    let banner = wait_for("the banner", SOON, async || beside(browser, ".banner").await).await?;
    let words = banner.text().await?;
    assert!(
        words.contains(&closing.lines[0].title) && words.contains("You can safely open a dispute until"),
        "{words}"
    );
    // Nobody presses what still moves with the page as it loads.
    one_chip_each(browser, LINE, 1).await?;
    // Over the page's top edge, not somewhere below what the page says.
    let place =
        "const { position, top } = getComputedStyle(arguments[0].querySelector('.banner')); return [position, top]";
    assert_eq!(banner.run(place).await?, json!(["fixed", "0px"]));
    // Tomorrow, in three days, a time to choose, and the shopper knows.
    banner.press(&banner.find_all("button").await?[1]).await?;
    wait_until("the banner to go", SOON, async || Ok(beside(browser, ".banner").await?.is_none())).await?;
    let memory = stored(browser, &format!("told:{}", closing.id)).await?;
    assert!(memory["snoozed"].is_i64(), "{memory}");
    Ok(())
}

async fn cleared_alarms_are_there_again_after_any_event(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    open_order(browser, &order(scene, "closing-in-5-days")?).await?;
    browser.stop_background().await?;
    browser.in_extension("await chrome.alarms.clearAll()").await?;
    open_order(browser, &order(scene, "far")?).await?;
    wait_until("the alarm", SOON, async || {
        Ok(browser.in_extension("return (await chrome.alarms.getAll()).map(({ name }) => name)").await?
            == json!(["wake"]))
    })
    .await
}

async fn what_storage_refuses_is_told_and_kept_and_stored_with_the_next_write(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let (closing, far) = (order(scene, "closing-in-5-days")?, order(scene, "far")?);
    choose(browser, false).await?;
    browser.in_extension("await chrome.storage.session.set({ refuses: true })").await?;
    open_order(browser, &closing).await?;
    panel(browser, "the disk is full").await?;
    let counted = async || Ok(badge(browser).await?.ends_with('d'));
    wait_until("the toolbar to count what was read all the same", SOON, counted).await?;
    assert_eq!(stored(browser, &format!("order:{}", closing.id)).await?, Value::Null);
    browser.stop_background().await?;
    browser.in_extension("await chrome.storage.session.set({ refuses: false })").await?;
    open_order(browser, &far).await?;
    wait_until("both orders", SOON, async || {
        let there =
            async |id: &str| Ok::<_, anyhow::Error>(stored(browser, &format!("order:{id}")).await? != Value::Null);
        Ok(there(&closing.id).await? && there(&far.id).await?)
    })
    .await
}

async fn fifty_sightings_at_once_from_two_tabs_are_all_kept(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let send = |from: u64| {
        format!(
            "const texts = (text) => ({{ rank: 0, texts: [text] }});
            const sighting = (id) => ({{ seen: {{ snapshot: {{
              url: 'https://www.aliexpress.com/p/order/index.html', lang: 'en',
              root: {{ scopes: {{ order: [{{ at: 1, fields: {{
                links: texts('?orderId=' + id), rows: texts('Date: Aug 1, 2026'), status: texts('Awaiting delivery'),
                total: texts('Total:US $12.50') }} }}] }} }} }} }} }});
            const sent = Array.from({{ length: 25 }}, (_, n) =>
              chrome.runtime.sendMessage(sighting(String({from} + n * 10000))));
            Promise.all(sent).then((answers) => {{
              document.documentElement.dataset.failed = answers.filter(({{ error }}) => error).length;
            }});"
        )
    };
    let first = browser.open_extension_page("manifest.json").await?;
    browser.run_async(&send(8_100_000_000_000_077)).await?;
    browser.open_extension_page("manifest.json").await?;
    browser.run_async(&send(8_200_000_000_000_077)).await?;
    let all_answered = async || {
        wait_until("25 answers", SOON, async || {
            Ok(browser.run_async("return document.documentElement.dataset.failed ?? null").await? == "0")
        })
        .await
    };
    all_answered().await?;
    browser.driver().switch_to_window(first).await?;
    all_answered().await?;
    let count = "return Object.keys(await records.get(null)).filter((key) => key.startsWith('order:')).length";
    assert_eq!(browser.in_extension(count).await?, 50);
    Ok(())
}

async fn a_browser_that_was_closed_reminds_of_what_was_interrupted(scene: &Scene) -> Result<()> {
    let profile = tempfile::Builder::new().prefix("recourse-profile-").tempdir()?;
    let launch = || Launch {
        profile: Some(profile.path().to_owned()),
        timezone: Some("UTC".to_owned()),
        ..Launch::new(scene.browser.kind(), &scene.extension, scene.shop.port())
    };
    let closing = order(scene, "closing-in-5-days")?;
    let first = Browser::launch(launch()).await?;
    let before = async {
        open_order(&first, &closing).await?;
        first.goto("about:blank").await?;
        make_due(&first, &closing.id, true).await
    };
    let before = before.await;
    first.quit().await?;
    before?;
    // Nothing is opened here: that the browser starts is enough.
    let second = Browser::launch(launch()).await?;
    let after = async {
        assert_eq!(told(&second, &closing.id).await?, 2);
        assert_eq!(on_screen(&second).await?, [format!("order:{}", closing.id)]);
        assert!(badge(&second).await?.ends_with('d'));
        let alarms = second.in_extension("return (await chrome.alarms.getAll()).map(({ name }) => name)").await?;
        assert_eq!(alarms, json!(["wake"]));
        anyhow::Ok(())
    };
    let after = after.await;
    second.quit().await?;
    after
}
