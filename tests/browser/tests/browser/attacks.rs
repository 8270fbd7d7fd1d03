//! Attacks on the shopper through the extension, each made as an attacker would: by a script in the page, or by one that runs
//! with the rights of our own content script, as in a page's process that was taken over. Each is a row of docs/threats.md.

use std::time::Duration;

use anyhow::{Context, Result};
use browser::{Browser, Kind, Package, Scene, Setup, Shadow, both_browsers, wait_until};
use serde_json::{Value, json};

use crate::shopper::{
    CARD, LINE, LIST, SOON, claim_up_to_the_form, heard, in_utc, listen, one_chip_each, open_order, order, our_pages,
    panel, popup,
};

both_browsers!(a_script_of_the_page_finds_selects_and_copies_nothing_of_ours, in_utc);
both_browsers!(a_script_of_the_page_hears_no_answer_and_sees_natives_as_they_were, in_utc);
both_browsers!(a_press_that_the_page_led_astray_does_not_count, in_utc);
both_browsers!(a_process_that_was_taken_over_gets_and_changes_nothing_but_its_own_order, with_a_voice);
both_browsers!(a_page_that_asks_without_end_keeps_no_other_waiting, with_a_voice);
both_browsers!(a_message_larger_than_any_page_is_refused_whole, with_a_voice);
both_browsers!(what_a_page_removes_again_and_again_is_put_back_a_few_times, in_utc);
both_browsers!(a_page_that_is_written_anew_has_its_dates_again, in_utc);
both_browsers!(no_page_of_ours_can_load_or_send_anything, in_utc);
both_browsers!(a_private_window_is_none_of_our_business, in_utc);

const ANSWER: &str = "https://www.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.list/1.0/";

/// A script with the rights of our own content script, which asks the background whatever the page hands it.
const VOICE: &str = "
document.addEventListener('voice', async () => {
  const { request, times = 1 } = JSON.parse(document.documentElement.dataset.request);
  delete document.documentElement.dataset.answer;
  let answer;
  const all = Array.from({ length: times }, () => chrome.runtime.sendMessage(request).catch((error) => ({ error: String(error) })));
  for (const each of all) answer = await each;
  document.documentElement.dataset.answer = JSON.stringify(answer ?? null);
});
";

fn with_a_voice(kind: browser::Kind) -> Result<Setup> {
    let add = |manifest: &mut Value| {
        let voice = json!({"matches": ["https://*.aliexpress.com/*"], "js": ["voice.js"], "run_at": "document_start"});
        manifest["content_scripts"].as_array_mut().unwrap().push(voice);
    };
    Ok(Setup { extension: Package::variant(kind, add, &[("voice.js", VOICE)])?, ..in_utc(kind)? })
}

/// Asks as our own content script could, and gives the answer.
async fn ask(browser: &Browser, request: &Value) -> Result<Value> {
    let request = json!({"request": request}).to_string();
    let send = format!(
        "delete document.documentElement.dataset.answer;
         document.documentElement.dataset.request = {};
         document.dispatchEvent(new Event('voice'));",
        json!(request)
    );
    browser.run_async(&send).await?;
    let answer = "return document.documentElement.dataset.answer ?? null";
    wait_until("an answer", SOON, async || Ok(browser.run_async(answer).await? != Value::Null)).await?;
    Ok(serde_json::from_str(browser.run_async(answer).await?.as_str().unwrap_or("null"))?)
}

pub(crate) async fn stored(browser: &Browser) -> Result<Value> {
    browser.in_extension("return records.get(null)").await
}

/// Everything by which a page reads what is shown: finding, selecting, copying, and asking elements for their text.
const READ: &str = "
    const read = [];
    for (const text of TEXTS) {
      getSelection().removeAllRanges();
      if (window.find(text, false, false, true)) read.push(`found: ${text}`);
      read.push(getSelection().toString());
    }
    getSelection().removeAllRanges();
    document.execCommand('selectAll');
    read.push(getSelection().toString());
    getSelection().selectAllChildren(document.documentElement);
    read.push(getSelection().toString());
    document.addEventListener('copy', () => read.push(getSelection().toString()), { once: true });
    document.execCommand('copy');
    const hosts = [...document.querySelectorAll('div:empty:not([class])')];
    for (const host of hosts) {
      getSelection().selectAllChildren(host);
      read.push(getSelection().toString(), host.innerText, host.textContent, host.outerHTML, String(host.shadowRoot));
    }
    read.push(document.body.innerText, document.documentElement.getHTML?.({ serializableShadowRoots: true }) ?? '');
    return read.join('\\n');";

/// What stands in a root of ours and nowhere in the page.
async fn of_ours(browser: &Browser, shadow: &Shadow) -> Result<Vec<String>> {
    let page = browser.run_async("return document.documentElement.outerHTML").await?;
    let page = page.as_str().unwrap_or_default().to_owned();
    let words = shadow.text().await?;
    Ok(words.lines().filter(|line| line.len() > 8 && !page.contains(*line)).map(str::to_owned).collect())
}

async fn a_script_of_the_page_finds_selects_and_copies_nothing_of_ours(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    let chips = open_order(browser, &far).await?;
    reads_nothing(browser, &chips[0]).await?;
    // The claim, before it is filled in.
    let preview = claim_up_to_the_form(browser, &far).await?;
    reads_nothing(browser, &preview).await
}

async fn reads_nothing(browser: &Browser, shadow: &Shadow) -> Result<()> {
    let texts = of_ours(browser, shadow).await?;
    assert!(texts.len() > 1, "there is nothing to read: {texts:?}");
    let read = browser.run_async(&READ.replace("TEXTS", &json!(texts).to_string())).await?;
    let read = read.as_str().unwrap_or_default();
    for text in &texts {
        assert!(!read.contains(text.as_str()), "“{text}” was read: {read}");
    }
    Ok(())
}

/// A page whose own first script listens and patches wherever it can, and then fetches an answer in each of the three ways.
const LISTENER: &str = "<!doctype html><html><head><script>
    window.heard = [];
    const note = (what) => heard.push(what);
    for (const target of [window, document]) {
      for (const type of ['recourse:answer', 'recourse:port', 'message']) target.addEventListener(type, () => note(type), true);
    }
    for (const [kind, name] of [[MessagePort, 'postMessage'], [MessagePort, 'start'], [Response, 'text'], [Response, 'clone'],
        [RegExp, 'exec'], [WeakMap, 'get'], [URLSearchParams, 'get']]) {
      const own = kind.prototype[name];
      kind.prototype[name] = function (...given) { note(`${kind.name}.${name}`); return own.apply(this, given); };
    }
    window.ran = [];
    window.mtopjsonp7 = (answer) => ran.push(answer.name);
    window.onerror = (message) => note(`error ${message}`);
    Object.defineProperty(Object.prototype, 'get', { configurable: true, get() { return undefined; }, set() {} });
  </script></head><body><div class='order-main'></div></body></html>";

async fn a_script_of_the_page_hears_no_answer_and_sees_natives_as_they_were(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    listen(browser).await?;
    scene.shop.put(LIST, LISTENER);
    scene.shop.put(ANSWER, "mtopjsonp7({\"name\": \"jsonp\", \"data\": {\"data\": {}}})");
    browser.goto(LIST).await?;
    let look = "
        const frame = document.createElement('iframe');
        const looks = (of) => [of.fetch, of.XMLHttpRequest.prototype.open, of.Function.prototype.toString]
          .map((native) => [native.name, native.length, String(native), String(Object.getOwnPropertyNames(native).sort())]);
        const stacks = [];
        await fetch('http://[').catch((error) => stacks.push(error.stack));
        try { new XMLHttpRequest().open('GET', 'http://['); } catch (error) { stacks.push(error.stack ?? ''); }
        // Chromium hands a page the frames of an error, and of what is not strict the functions as well.
        const handed = [];
        Error.prepareStackTrace = (_, sites) => {
          for (const site of sites) if (site.getScriptNameOrSourceURL() === 'page') handed.push(site.getFunction() ?? null, site.getThis() ?? null);
          return '';
        };
        await fetch('http://[').catch((error) => error.stack);
        delete Error.prepareStackTrace;
        const mine = looks(window);
        document.body.append(frame);
        const theirs = looks(frame.contentWindow);
        frame.remove();
        return [mine, theirs, stacks.join('\\n'), handed];";
    let looks = browser.run_async(look).await?;
    assert_eq!(looks[0], looks[1], "what stands in the place of the natives does not look like them");
    let stacks = looks[2].as_str().unwrap_or_default();
    let id = browser.extension_url("").replace("//", "/");
    let id = id.split('/').nth(1).unwrap_or_default().to_owned();
    assert!(!stacks.contains("extension:") && !stacks.contains(&id), "{stacks}");
    let handed = looks[3].as_array().unwrap();
    assert!(handed.iter().all(Value::is_null), "a function of ours was handed to the page");
    assert_eq!(handed.is_empty(), browser.kind() == Kind::Firefox, "no frame of ours was looked at");
    // The three ways, a request that is used again, and arguments that throw when they are read.
    let fetch = format!(
        "const script = document.createElement('script');
         script.src = '{ANSWER}?callback=mtopjsonp7';
         await new Promise((done) => {{ script.onload = script.onerror = done; document.head.append(script); }});
         const answer = await fetch('{ANSWER}?way=fetch').then((response) => response.json().catch(() => 'jsonp'));
         const request = new XMLHttpRequest();
         const load = (address) => new Promise((done) => {{ request.onload = done; request.open('GET', address); request.send(); }});
         await load('{ANSWER}?way=xhr');
         await new Promise((done) => setTimeout(done, 50));
         await load('{LIST}');
         const trap = {{ get url() {{ throw new Error('read'); }}, toString() {{ return '{LIST}'; }} }};
         const thrown = await fetch(trap).then(() => 'no', String);
         const odd = {{ get data() {{ throw new Error('read'); }}, name: 'odd', toJSON() {{ throw new Error('read'); }} }};
         window.mtopjsonp7(odd);
         return [ran, answer.includes('jsonp'), thrown];"
    );
    let came = browser.run_async(&fetch).await?;
    assert_eq!(came, json!([["jsonp", "odd"], true, "no"]), "the page gets what it would get");
    let is_told = async || {
        let messages = heard(browser).await?;
        Ok(messages.iter().filter(|message| message.to_string().contains("\"answer\"")).count() >= 3)
    };
    let told = wait_until("the answers to be handed on all the same", SOON, is_told).await;
    let noticed = browser.run_async("return heard").await?;
    let messages = heard(browser).await?;
    told.with_context(|| format!("the page noticed {noticed}; what was told: {messages:?}"))?;
    assert_eq!(browser.run_async("return heard").await?, json!([]), "the page noticed");
    Ok(())
}

/// Moves the pointer to the middle of an element and presses there, whatever lies over it.
pub(crate) async fn press_at(browser: &Browser, shadow: &Shadow, selector: &str, rest: u64) -> Result<()> {
    let element = shadow.find(selector).await?;
    browser.driver().action_chain().move_to_element_center(&element).perform().await?;
    tokio::time::sleep(Duration::from_millis(rest)).await;
    Ok(browser.driver().action_chain().click().perform().await?)
}

async fn a_press_that_the_page_led_astray_does_not_count(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    let wrap = format!("const wrap = document.querySelector('{LINE}'); wrap.scrollIntoView({{ block: 'center' }});");
    let cover = "const cover = document.createElement('div');
        Object.assign(cover.style, { position: 'fixed', inset: '0', background: '#fff', zIndex: 2147483647, pointerEvents: 'none' });
        cover.textContent = 'Claim your prize';";
    // What the page does, and how long the pointer rests before the press.
    let tricks: [(&str, String, u64); 7] = [
        ("see-through", format!("{wrap} wrap.style.opacity = '0.001';"), 700),
        ("see-through far above", format!("{wrap} document.body.style.opacity = '0.01';"), 700),
        ("filtered away", format!("{wrap} wrap.style.filter = 'opacity(0)';"), 700),
        ("made small", format!("{wrap} wrap.style.transform = 'scale(0.4)';"), 700),
        ("painted over", format!("{wrap} {cover} document.body.append(cover);"), 700),
        (
            "there only just before",
            format!(
                "{wrap} setInterval(() => {{ wrap.style.visibility = wrap.style.visibility ? '' : 'hidden'; }}, 100);"
            ),
            700,
        ),
        (
            "moving under the pointer",
            format!(
                "{wrap} setInterval(() => {{ wrap.style.translate = wrap.style.translate ? '' : '0 6px'; }}, 100);"
            ),
            700,
        ),
    ];
    for (name, trick, rest) in tricks {
        let chip = open_order(browser, &far).await?.swap_remove(0);
        browser.run_async(&trick).await?;
        // Nothing was pressed or looked at just before, so that only the trick is judged.
        browser.driver().action_chain().move_to(3, 3).perform().await?;
        tokio::time::sleep(Duration::from_millis(700)).await;
        press_at(browser, &chip, "button.claim", rest).await?;
        // What the press asked for is on its way, and answered after what our own page asks for.
        tokio::time::sleep(Duration::from_millis(400)).await;
        browser.in_extension("await chrome.runtime.sendMessage('choices')").await?;
        assert_eq!(stored(browser).await?["claim"], Value::Null, "{name}: the press counted");
        let told = async || Ok(chip.texts_of(".again").await?.len() + chip.find_all(".again").await?.len() > 0);
        // A press that met nothing of ours, hidden as it was in that moment, has nothing to be told of.
        if !["there only just before", "moving under the pointer"].contains(&name) {
            wait_until(&format!("{name}: the shopper to be told"), SOON, told).await?;
        }
    }
    // In plain view it counts.
    let chip = open_order(browser, &far).await?.swap_remove(0);
    chip.click("button.claim").await?;
    wait_until("the claim", SOON, async || Ok(stored(browser).await?["claim"] != Value::Null)).await
}

async fn a_process_that_was_taken_over_gets_and_changes_nothing_but_its_own_order(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let (mine, other) = (order(scene, "far")?, order(scene, "closing-in-5-days")?);
    open_order(browser, &other).await?;
    open_order(browser, &mine).await?;
    browser.in_extension("await chrome.runtime.sendMessage('choices')").await?;
    let before = stored(browser).await?;
    for request in [
        json!({"state": {"order": mine.id, "line": mine.lines[0].id, "word": "received"}}),
        json!({"dismiss": {"order": other.id}}),
        json!({"snooze": {"order": other.id, "until": {"days": 300}}}),
        json!({"mute": {"order": mine.id, "muted": true}}),
        json!({"forget": {"order": null}}),
        json!({"export": {"kind": "ledger"}}),
        json!({"correct-site": {"site": {"version": "2026-11-30"}}}),
        json!({"choose": {"settings": {"sync": true}}}),
        json!({"start-claim": {"order": other.id, "line": other.lines[0].id, "url": browser.driver().current_url().await?.as_str()}}),
        json!({"compose": {"order": mine.id, "line": mine.lines[0].id, "fields": {"said": "I confess"}}}),
        json!({"opened": {"url": format!("https://www.aliexpress.com/p/order/detail.html?orderId={}", other.id)}}),
        json!({"seen": {"snapshot": {"url": LIST, "root": {}}, "settled": true}}),
        json!({"backfill": {"what": "begin"}}),
        json!({"open-sheet": {"order": mine.id}}),
        json!("woke"),
        json!("popup"),
        json!("choices"),
    ] {
        let answer = ask(browser, &request).await?.to_string();
        for secret in [&other.id, &other.lines[0].title] {
            assert!(!answer.contains(secret.as_str()), "{request} gave {answer}");
        }
    }
    assert_eq!(stored(browser).await?, before, "something of what is stored was changed");
    // What it may ask for, it may ask for often, and one page of ours is opened.
    for _ in 0..3 {
        ask(browser, &json!({"show": {"what": "orders", "order": mine.id}})).await?;
    }
    assert_eq!(our_pages(browser).await?.len(), 1);
    Ok(())
}

async fn a_page_that_asks_without_end_keeps_no_other_waiting(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    open_order(browser, &far).await?;
    let flood = json!({"request": {"opened": {"url": format!("https://www.aliexpress.com/p/order/detail.html?orderId={}", far.id)}}, "times": 20_000});
    let send = format!(
        "document.documentElement.dataset.request = {};
         document.dispatchEvent(new Event('voice'));",
        json!(flood.to_string())
    );
    browser.run_async(&send).await?;
    let tab = browser.driver().new_tab().await?;
    browser.driver().switch_to_window(tab).await?;
    let closing = order(scene, "closing-in-5-days")?;
    let begun = std::time::Instant::now();
    open_order(browser, &closing).await?;
    assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());
    Ok(())
}

async fn a_message_larger_than_any_page_is_refused_whole(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    open_order(browser, &order(scene, "far")?).await?;
    let before = stored(browser).await?;
    let answers = browser
        .run_async(
            "const answers = [];
             const ask = async (request) => {
               document.documentElement.dataset.request = JSON.stringify({ request });
               delete document.documentElement.dataset.answer;
               document.dispatchEvent(new Event('voice'));
               while (!document.documentElement.dataset.answer) await new Promise((done) => setTimeout(done, 20));
               answers.push(document.documentElement.dataset.answer);
             };
             await ask({ chips: { anchors: Array(2_000_000).fill(7) } });
             await ask({ seen: { snapshot: { url: location.href, root: { fields: { id: { texts: ['9'.repeat(20_000_000)] } } } } } });
             await ask(null);
             await ask({ seen: null });
             return answers;",
        )
        .await?;
    let answers: Vec<&str> = answers.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    assert_eq!(answers.len(), 4);
    for answer in &answers[..2] {
        assert!(answer.contains("holds more than any page of AliExpress"), "{answer}");
    }
    assert!(answers.iter().all(|answer| answer.contains("error")), "{answers:?}");
    assert_eq!(stored(browser).await?, before);
    Ok(())
}

async fn what_a_page_removes_again_and_again_is_put_back_a_few_times(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    open_order(browser, &order(scene, "far")?).await?;
    let remove = format!(
        "window.removed = 0;
         new MutationObserver((records) => {{
           for (const {{ addedNodes }} of records) for (const node of addedNodes) {{
             if (node.matches?.('{LINE} > div:not([class])')) {{ window.removed += 1; node.remove(); }}
           }}
         }}).observe(document, {{ childList: true, subtree: true }});
         document.querySelector('{LINE} > div:not([class])').remove();"
    );
    browser.run_async(&remove).await?;
    tokio::time::sleep(Duration::from_secs(4)).await;
    let removed = browser.run_async("return removed").await?.as_u64().unwrap_or_default();
    assert!((2..=20).contains(&removed), "put back {removed} times in four seconds");
    // After a while it is told, and left.
    wait_until("it to be told", Duration::from_secs(40), async || {
        Ok(crate::shopper::beside(browser, ".panel").await?.is_some())
    })
    .await?;
    let words = panel(browser, "keeps removing").await?.text().await?;
    assert!(words.contains("Recourse"), "{words}");
    Ok(())
}

async fn a_page_that_is_written_anew_has_its_dates_again(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let copy = "const copy = document.documentElement.cloneNode(true);
        for (const host of copy.querySelectorAll('div:empty:not([class])')) host.remove();
        for (const script of copy.querySelectorAll('script')) script.remove();";
    let ways = [
        "document.documentElement.replaceWith(copy);",
        "document.open(); document.write('<!doctype html>' + copy.outerHTML); document.close();",
    ];
    for way in ways {
        browser.goto(LIST).await?;
        one_chip_each(browser, CARD, 10).await?;
        // Later than the call, which the driver waits for.
        browser.run_async(&format!("setTimeout(() => {{ {copy} {way} window.isAnew = true; }}, 50)")).await?;
        wait_until("the page to be another", SOON, async || {
            Ok(browser.run_async("return document.querySelectorAll('script').length === 0").await? == true)
        })
        .await?;
        one_chip_each(browser, CARD, 10).await?;
    }
    Ok(())
}

async fn no_page_of_ours_can_load_or_send_anything(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    open_order(browser, &order(scene, "far")?).await?;
    popup(browser).await?;
    let try_all = "
        const to = (way) => `https://www.aliexpress.com/evil-${way}`;
        const add = (name, set) => { const element = Object.assign(document.createElement(name), set); document.body.append(element); return element; };
        const attempt = async (work) => { try { await work(); } catch {} };
        add('img', { src: to('image') });
        add('link', { rel: 'stylesheet', href: to('style') });
        add('link', { rel: 'preconnect', href: to('preconnect') });
        add('link', { rel: 'prefetch', href: to('prefetch') });
        add('link', { rel: 'icon', href: to('icon') });
        add('iframe', { src: to('frame') });
        add('video', { src: to('video') });
        add('audio', { src: to('audio') });
        add('object', { data: to('object') });
        add('embed', { src: to('embed') });
        add('script', { src: to('script') });
        add('div', { style: `background-image: url(${to('background')})` });
        const base = add('base', { href: to('base') });
        await attempt(() => new FontFace('evil', `url(${to('font')})`).load());
        await attempt(() => fetch(to('fetch')));
        await attempt(() => navigator.sendBeacon(to('beacon'), 'x'));
        await attempt(() => new WebSocket('wss://www.aliexpress.com/evil-socket'));
        await attempt(() => new EventSource(to('events')));
        await attempt(() => new Worker(URL.createObjectURL(new Blob([`fetch('${to('worker')}')`]))));
        await attempt(() => import(to('import')));
        const form = add('form', { action: to('form'), method: 'post', target: '_blank' });
        await attempt(() => form.submit());
        await new Promise((done) => setTimeout(done, 1500));
        base.remove();
        return location.protocol";
    for page in ["popup.html", "options.html", "claim.html", "sheet.html"] {
        browser.open_extension_page(page).await?;
        let protocol = browser.run_async(try_all).await?;
        assert!(protocol.as_str().unwrap_or_default().contains("extension"), "{page} was left for {protocol}");
    }
    // What is asked of the shop it writes down. Chromium opens a connection for a preconnect, a frame and a form before its
    // policy refuses them; nothing is asked through it.
    let evil: Vec<String> = scene.shop.requests().into_iter().filter(|address| address.contains("evil")).collect();
    assert_eq!(evil, Vec::<String>::new());
    // The same from a page of the site's own does arrive, so it would have been seen.
    browser.goto(LIST).await?;
    browser.run_async("await fetch('/evil-control').catch(() => {})").await?;
    assert!(scene.shop.requests().iter().any(|address| address.contains("evil-control")));
    Ok(())
}

/// A driver opens no private window that an extension was not allowed in; what the browser itself goes by is the manifest.
async fn a_private_window_is_none_of_our_business(scene: &Scene) -> Result<()> {
    assert_eq!(scene.extension.manifest()?["incognito"], "not_allowed");
    let known = "return chrome.runtime.getManifest().incognito";
    assert_eq!(scene.browser.in_extension(known).await?, "not_allowed");
    Ok(())
}
