//! Where the records are: out of reach for a script on a page, and moved there from where earlier versions kept them without
//! losing one.

use anyhow::Result;
use browser::{Browser, Kind, Package, Scene, Setup, both_browsers, wait_until};
use serde_json::{Value, json};

use crate::faults::{LITTLE, fill_up, give_room, limited};
use crate::shopper::{SOON, in_utc, open_order, order, popup};

both_browsers!(a_script_on_a_page_reaches_nothing_that_is_stored, with_a_probe);
both_browsers!(what_an_earlier_version_stored_is_moved_whole, in_utc);
both_browsers!(a_move_that_was_interrupted_is_finished_and_the_copy_counts, in_utc);

mod without_room_for_the_copy_the_records_stay_where_they_were {
    #[test]
    fn chromium() {
        let name = "without_room_for_the_copy_the_records_stay_where_they_were";
        let scenario = super::without_room_for_the_copy_the_records_stay_where_they_were;
        let setup = |kind| {
            Ok(super::Setup { extension: super::Package::variant(kind, super::limited, &[])?, ..super::in_utc(kind)? })
        };
        browser::play(name, browser::Kind::Chromium, setup, scenario);
    }
}

/// A script of the extension's own on every order page, as a page's process that was taken over could run one: it tries
/// whatever stores there are, and then leaves records of its own where earlier versions kept them.
const PROBE: &str = "
document.addEventListener('probe', async () => {
  const found = {};
  const attempt = async (name, work) => {
    try { found[name] = (await work()) ?? null; } catch (error) { found[name] = `refused: ${error}`; }
  };
  for (const area of ['local', 'session', 'sync', 'managed']) await attempt(area, () => chrome.storage[area].get(null));
  await attempt('databases', async () => (await indexedDB.databases()).map(({ name }) => name));
  await attempt('caches', () => caches.keys());
  await attempt('file', () => fetch(chrome.runtime.getURL('manifest.json')).then((file) => file.text()));
  await attempt('page', () => chrome.extension?.getBackgroundPage?.());
  await attempt('forged', () => chrome.storage.local.set({ 'order:8199999999999999': { id: '8199999999999999', seen: 0 }, index: {} }));
  document.documentElement.dataset.found = JSON.stringify(found);
});
";

fn with_a_probe(kind: Kind) -> Result<Setup> {
    let add = |manifest: &mut Value| {
        let probe = json!({"matches": ["https://*.aliexpress.com/*"], "js": ["probe.js"], "run_at": "document_start"});
        manifest["content_scripts"].as_array_mut().unwrap().push(probe);
    };
    Ok(Setup { extension: Package::variant(kind, add, &[("probe.js", PROBE)])?, ..in_utc(kind)? })
}

async fn everything(browser: &Browser) -> Result<Value> {
    browser.in_extension("return records.get(null)").await
}

async fn a_script_on_a_page_reaches_nothing_that_is_stored(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    open_order(browser, &far).await?;
    let stored = everything(browser).await?.to_string();
    assert!(
        stored.contains(&far.id) && stored.contains(&far.lines[0].title),
        "nothing is stored, so nothing is proved"
    );
    browser.run_async("document.dispatchEvent(new Event('probe'))").await?;
    wait_until("the probe to be done", SOON, async || {
        Ok(browser.run_async("return document.documentElement.dataset.found != null").await? == true)
    })
    .await?;
    let found = browser.run_async("return document.documentElement.dataset.found").await?;
    let found = found.as_str().unwrap_or_default();
    for secret in [&far.id, &far.lines[0].title] {
        assert!(!found.contains(secret.as_str()), "“{secret}” was found: {found}");
    }
    let found: Value = serde_json::from_str(found)?;
    assert!(found["file"].as_str().unwrap_or_default().starts_with("refused"), "{found}");
    // What a script leaves in the old place is nobody's record, whether it could be written or not.
    browser.stop_background().await?;
    open_order(browser, &far).await?;
    assert!(!everything(browser).await?.to_string().contains("8199999999999999"));
    assert!(!popup(browser).await?.contains("8199999999999999"));
    Ok(())
}

/// Puts the records where an earlier version kept them, as if that had been the last to run.
async fn put_back(browser: &Browser) -> Result<Value> {
    browser.goto("about:blank").await?;
    browser.stop_background().await?;
    let body = "const all = await records.get(null);
        await new Promise((done, fail) => {
          const request = indexedDB.open('recourse', 1);
          request.onsuccess = () => {
            const database = request.result;
            const transaction = database.transaction(['records', 'state'], 'readwrite');
            for (const name of ['records', 'state']) transaction.objectStore(name).clear();
            transaction.oncomplete = () => { database.close(); done(); };
            transaction.onabort = fail;
          };
        });
        await chrome.storage.local.clear();
        await chrome.storage.local.set(all);
        return all";
    browser.in_extension(body).await
}

async fn in_the_old_place(browser: &Browser) -> Result<Value> {
    browser.in_extension("return chrome.storage.local.get(null)").await
}

async fn what_an_earlier_version_stored_is_moved_whole(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let (far, closing) = (order(scene, "far")?, order(scene, "closing-in-5-days")?);
    open_order(browser, &far).await?;
    open_order(browser, &closing).await?;
    let before = put_back(browser).await?;
    // The popup may be the first to ask after an update.
    let words = popup(browser).await?;
    assert!(words.contains(&far.lines[0].title), "{words}");
    scene.return_to_first_tab().await?;
    assert_eq!(everything(browser).await?, before);
    // What stays behind tells an older version to leave everything alone.
    assert_eq!(in_the_old_place(browser).await?, json!({"index": {"version": 1000}}));
    open_order(browser, &far).await?;
    assert_eq!(in_the_old_place(browser).await?, json!({"index": {"version": 1000}}));
    Ok(())
}

async fn a_move_that_was_interrupted_is_finished_and_the_copy_counts(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    open_order(browser, &far).await?;
    let before = put_back(browser).await?;
    // The copy is made and known to be, and has gone on since; the old place was not cleared.
    let copied = format!(
        "await new Promise((done, fail) => {{
          const request = indexedDB.open('recourse', 1);
          request.onsuccess = () => {{
            const database = request.result;
            const transaction = database.transaction(['records', 'state'], 'readwrite');
            const store = transaction.objectStore('records');
            for (const [key, value] of Object.entries({before})) store.put(value, key);
            store.put({{ since: 77 }}, 'told:{id}');
            transaction.objectStore('state').put('copied', 'moved');
            transaction.oncomplete = () => {{ database.close(); done(); }};
            transaction.onabort = fail;
          }};
        }});",
        id = far.id
    );
    browser.in_extension(&copied).await?;
    let words = popup(browser).await?;
    assert!(words.contains(&far.lines[0].title), "{words}");
    scene.return_to_first_tab().await?;
    let now = everything(browser).await?;
    assert_eq!(now[format!("told:{}", far.id)]["since"], 77, "{now}");
    assert_eq!(now[format!("order:{}", far.id)], before[format!("order:{}", far.id)]);
    assert_eq!(in_the_old_place(browser).await?, json!({"index": {"version": 1000}}));
    Ok(())
}

async fn without_room_for_the_copy_the_records_stay_where_they_were(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    give_room(browser, Some(LITTLE)).await?;
    open_order(browser, &far).await?;
    let before = put_back(browser).await?;
    assert_eq!(fill_up(browser).await?, "QuotaExceededError");
    let words = popup(browser).await?;
    assert!(words.contains(&far.lines[0].title), "{words}");
    scene.return_to_first_tab().await?;
    assert_eq!(everything(browser).await?, json!({}));
    assert_eq!(in_the_old_place(browser).await?, before);
    // What is read meanwhile is kept there as well.
    let closing = order(scene, "closing-in-5-days")?;
    open_order(browser, &closing).await?;
    assert!(in_the_old_place(browser).await?.to_string().contains(&closing.lines[0].title));
    // Once there is room, all of it goes.
    give_room(browser, None).await?;
    browser.goto("about:blank").await?;
    browser.stop_background().await?;
    let words = popup(browser).await?;
    assert!(words.contains(&far.lines[0].title) && words.contains(&closing.lines[0].title), "{words}");
    scene.return_to_first_tab().await?;
    assert_eq!(in_the_old_place(browser).await?, json!({"index": {"version": 1000}}));
    Ok(())
}
