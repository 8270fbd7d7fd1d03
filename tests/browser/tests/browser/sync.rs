//! Deadlines carried to the shopper's other browsers.
//!
//! Two browsers that share an account of their maker's are not to be had here. The other browser is simulated: its items
//! are written into the storage by an extension page, which the background cannot tell from what the browser brought along.

use anyhow::{Context, Result};
use browser::{Browser, Kind, Package, Scene, Setup, both_browsers, wait_for, wait_until};
use recourse::day::{DAY, Day, Moment};
use recourse::order::{Dated, Evidence, Line, Milestone, Order, PageKind, Seen, Source, Status};
use recourse::plain::to_json;
use recourse::sync;
use serde_json::{Value, json};

use crate::shopper::{SOON, badge, in_utc, open_order, order, popup, popup_text};

both_browsers!(what_is_open_is_carried_and_what_is_open_elsewhere_is_shown_with_where_it_was_read, in_utc);
both_browsers!(a_full_sync_storage_is_told_and_nothing_else_is_lost, in_utc);
both_browsers!(what_the_browser_refuses_to_carry_is_told_in_its_words_and_tried_again, that_refuses);
both_browsers!(forgotten_or_switched_off_nothing_is_left_in_the_storage, in_utc);

/// In Firefox nothing limits how often the storage is written.
mod writes_that_come_too_often_are_refused_by_the_browser_and_told {
    #[test]
    fn chromium() {
        let name = "writes_that_come_too_often_are_refused_by_the_browser_and_told";
        browser::play(name, browser::Kind::Chromium, super::in_utc, super::too_often);
    }
}

/// A test copy whose sync storage refuses when it is told to.
fn that_refuses(kind: Kind) -> Result<Setup> {
    let built = Package::built(kind)?;
    let mut text = std::fs::read_to_string(built.directory().join("background.js"))?;
    text.push_str(
        "
const carry = storage.sync.set.bind(storage.sync);
storage.sync.set = async (items) => {
  const { refuses_sync: refuses } = await storage.session.get('refuses_sync');
  if (refuses) throw new Error('the account is full');
  return carry(items);
};
",
    );
    Ok(Setup { extension: Package::variant(kind, |_| {}, &[("background.js", &text)])?, ..in_utc(kind)? })
}

const THERE: &str = "8900000000010077";

/// What another browser of the shopper's has to tell: an order that closes in so many days.
fn from_elsewhere(days: i32) -> Result<String> {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_millis();
    let now = Moment(i64::try_from(now)?);
    let today = i32::try_from(now.0 / DAY)?;
    let evidence =
        || Evidence::new(PageKind::OrderDetail, Source::Page, "Refund if no delivery before".to_owned(), now);
    let dated = |milestone, day| Dated { milestone, day: Seen { value: Day(day), evidence: evidence() } };
    let mut order = Order::new(THERE.to_owned(), now);
    order.status = Some(Seen { value: Status::AwaitingDelivery, evidence: evidence() });
    order.dates = vec![
        dated(Milestone::Placed, today - 40),
        dated(Milestone::Shipped, today - 39),
        dated(Milestone::DeliveryDeadline, today + days - 15),
    ];
    let title = Some("A kettle <b>bought</b> elsewhere".to_owned());
    order.lines = vec![Line { id: Some(format!("{THERE}1")), title, ..Line::default() }];
    let record = sync::written(&order, None, true, true);
    let items = sync::pack(vec![record], &[], i64::from(today), sync::MOST_OF_ALL).0;
    Ok(to_json(items.first().context("an item")?))
}

/// Ticks or unticks a box of the options page, as the shopper does.
async fn tick(browser: &Browser, name: &str, wanted: bool) -> Result<()> {
    browser.open_extension_page("options.html").await?;
    wait_until("the choices", SOON, async || {
        Ok(browser.run_async("return document.querySelector('[name=ladder]').value").await? != "")
    })
    .await?;
    let field = browser.driver().find(thirtyfour::By::Css(format!("[name={name}]"))).await?;
    anyhow::ensure!(field.is_selected().await? != wanted, "{name} is {wanted} already");
    field.click().await?;
    wait_until("the choice to be kept", SOON, async || {
        Ok(browser.run_async("return document.querySelector('.beside')?.textContent").await? == "Kept.")
    })
    .await
}

async fn shared(browser: &Browser) -> Result<Value> {
    browser.in_extension("return await chrome.storage.sync.get(null)").await
}

/// Waits until the storage holds this order in an item of this browser's own.
async fn carried(browser: &Browser, id: &str) -> Result<Value> {
    wait_for(&format!("order {id} in the storage"), SOON, async || {
        let all = shared(browser).await?;
        let mine = all.as_object().into_iter().flatten();
        let mut mine = mine.filter(|(key, item)| key.starts_with("part:") && item["orders"].to_string().contains(id));
        Ok(mine.next().map(|(_, item)| item.clone()))
    })
    .await
}

/// Waits until the popup says some words.
async fn popup_says(browser: &Browser, words: &str) -> Result<String> {
    popup(browser).await?;
    wait_for(&format!("the popup to say “{words}”"), SOON, async || {
        Ok(popup_text(browser).await?.filter(|text| text.contains(words)))
    })
    .await
}

async fn what_is_open_is_carried_and_what_is_open_elsewhere_is_shown_with_where_it_was_read(
    scene: &Scene,
) -> Result<()> {
    let browser = &scene.browser;
    let closing = order(scene, "closing-in-5-days")?;
    open_order(browser, &closing).await?;
    browser.goto("about:blank").await?;
    assert_eq!(shared(browser).await?, json!({}), "off until it is wanted");

    tick(browser, "sync", true).await?;
    let item = carried(browser, &closing.id).await?;
    assert!(!item.to_string().contains(&closing.lines[0].title), "{item}");
    wait_until("the options to say so", SOON, async || {
        let said = browser.run_async("return document.querySelector('#sync-said').textContent").await?;
        Ok(said.as_str().is_some_and(|said| said.starts_with("Last exchange: ")))
    })
    .await?;
    assert_eq!(browser.run_async("return document.querySelector('#promise').hidden").await?, true);

    // The other browser speaks while the background sleeps.
    browser.stop_background().await?;
    let put = format!("await chrome.storage.sync.set({{ 'part:other:0': {} }})", from_elsewhere(2)?);
    browser.in_extension(&put).await?;
    wait_until("the toolbar to count it", SOON, async || Ok(badge(browser).await? == "1d")).await?;
    let words = popup_says(browser, "A kettle <b>bought</b> elsewhere").await?;
    assert!(words.contains("order page in your other browser"), "{words}");
    assert!(words.contains("Open deadlines go to your other browsers"), "{words}");
    // What was heard is not told again by this one.
    let all = shared(browser).await?;
    let mine = all.as_object().into_iter().flatten().filter(|(key, _)| *key != "part:other:0");
    assert!(mine.map(|(_, item)| item.to_string()).all(|item| !item.contains(THERE)));

    // Days later, with nothing new to say, nothing is written.
    let later = "chrome.storage.sync.onChanged.addListener((changes) =>
          chrome.storage.session.set({ wrote: Object.keys(changes) }));
        const { sync } = await records.get('sync');
        await records.set({ sync: { ...sync, exchanged: sync.exchanged - 2 * 86400_000 } });
        await chrome.alarms.create('wake', { when: Date.now() + 50, periodInMinutes: 60 });";
    browser.in_extension(later).await?;
    wait_until("the next exchange", SOON, async || {
        let exchanged = "return (await records.get('sync')).sync.exchanged > Date.now() - 60_000";
        Ok(browser.in_extension(exchanged).await? == true)
    })
    .await?;
    let wrote = "return (await chrome.storage.session.get('wrote')).wrote ?? null";
    assert_eq!(browser.in_extension(wrote).await?, Value::Null);

    tick(browser, "sync_titles", true).await?;
    wait_until("the title in the storage", SOON, async || {
        Ok(carried(browser, &closing.id).await?.to_string().contains(&closing.lines[0].title[..20]))
    })
    .await
}

async fn a_full_sync_storage_is_told_and_nothing_else_is_lost(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let closing = order(scene, "closing-in-5-days")?;
    open_order(browser, &closing).await?;
    browser.goto("about:blank").await?;
    let counted = badge(browser).await?;
    // Filled until the browser itself takes no more.
    let fill = "let n = 0;
        for (let size = 8000; size > 1; size = Math.floor(size / 2)) {
          try { for (;;) { await chrome.storage.sync.set({ [`fill${n}`]: 'x'.repeat(size) }); n += 1; } }
          catch (error) { var last = String(error?.message ?? error); }
        }
        return [n, await chrome.storage.sync.getBytesInUse(null), last];";
    let full = browser.in_extension(fill).await?;
    assert!(full[1].as_u64().is_some_and(|bytes| bytes > 102_000), "{full}");
    let before = shared(browser).await?;

    tick(browser, "sync", true).await?;
    let words = popup_says(browser, "had no room in the browser’s sync storage").await?;
    assert!(words.contains("1 order, the least urgent one, had no room"), "{words}");
    assert!(words.contains(&closing.lines[0].title), "{words}");
    assert_eq!(badge(browser).await?, counted);
    let after = shared(browser).await?;
    let foreign = before.as_object().into_iter().flatten();
    assert!(foreign.into_iter().all(|(key, item)| after[key] == *item), "what others wrote is there still");

    // As soon as there is room, the next exchange uses it.
    let clear = "await chrome.storage.sync.remove(Object.keys(await chrome.storage.sync.get(null)).filter((key) =>
        key.startsWith('fill')))";
    browser.in_extension(clear).await?;
    carried(browser, &closing.id).await?;
    Ok(())
}

async fn what_the_browser_refuses_to_carry_is_told_in_its_words_and_tried_again(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let closing = order(scene, "closing-in-5-days")?;
    open_order(browser, &closing).await?;
    browser.goto("about:blank").await?;
    browser.in_extension("await chrome.storage.session.set({ refuses_sync: true })").await?;
    tick(browser, "sync", true).await?;
    popup_says(browser, "The browser did not take the dates for your other browsers (the account is full). Nothing")
        .await?;
    let there = format!("return (await records.get('order:{0}'))['order:{0}'] != null", closing.id);
    assert_eq!(browser.in_extension(&there).await?, true, "nothing here is lost");
    browser.in_extension("await chrome.storage.session.set({ refuses_sync: false })").await?;
    // An hour later.
    let later = "const { sync } = await records.get('sync');
        await records.set({ sync: { ...sync, exchanged: sync.exchanged - 3600_000 } });
        await chrome.alarms.create('wake', { when: Date.now() + 50, periodInMinutes: 60 });";
    browser.in_extension(later).await?;
    carried(browser, &closing.id).await?;
    Ok(())
}

async fn too_often(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let closing = order(scene, "closing-in-5-days")?;
    open_order(browser, &closing).await?;
    browser.goto("about:blank").await?;
    let busy = "try { for (let n = 0; n < 1000; n += 1) await chrome.storage.sync.set({ n }); return ''; }
        catch (error) { return String(error.message); }";
    let refused = browser.in_extension(busy).await?;
    assert!(refused.as_str().is_some_and(|why| why.contains("MAX_WRITE_OPERATIONS_PER_MINUTE")), "{refused}");
    tick(browser, "sync", true).await?;
    let words = popup_says(browser, "MAX_WRITE_OPERATIONS_PER_MINUTE").await?;
    assert!(words.contains("Nothing here is lost, and it is tried again."), "{words}");
    assert!(words.contains(&closing.lines[0].title), "{words}");
    Ok(())
}

async fn forgotten_or_switched_off_nothing_is_left_in_the_storage(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let closing = order(scene, "closing-in-5-days")?;
    open_order(browser, &closing).await?;
    browser.goto("about:blank").await?;
    tick(browser, "sync", true).await?;
    carried(browser, &closing.id).await?;
    tick(browser, "sync", false).await?;
    wait_until("an empty storage", SOON, async || Ok(shared(browser).await? == json!({}))).await?;

    tick(browser, "sync", true).await?;
    carried(browser, &closing.id).await?;
    let put = format!("await chrome.storage.sync.set({{ 'part:other:0': {} }})", from_elsewhere(2)?);
    browser.in_extension(&put).await?;
    popup_says(browser, "A kettle").await?;
    let options = browser.open_extension_page("options.html").await?;
    browser.driver().switch_to_window(options).await?;
    let forget = format!("document.querySelector('#order').value = '{}'", closing.id);
    browser.run_async(&forget).await?;
    browser.driver().find(thirtyfour::By::Css("#forget-one")).await?.click().await?;
    wait_until("the order to go from the storage", SOON, async || {
        Ok(!shared(browser).await?.to_string().contains(&closing.id))
    })
    .await?;
    for _ in 0..2 {
        browser.driver().find(thirtyfour::By::Css("#forget-all")).await?.click().await?;
    }
    wait_until("nothing but that it was forgotten", SOON, async || {
        let all = shared(browser).await?;
        Ok(all.as_object().is_some_and(|all| all.keys().eq(["forgotten"])))
    })
    .await?;
    assert_eq!(browser.in_extension("return Object.keys(await records.get(null))").await?, json!([]));
    Ok(())
}
