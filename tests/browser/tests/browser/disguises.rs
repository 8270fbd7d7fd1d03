//! What a script of the page does to how we look and where we stand, so that the shopper reads or presses something else than
//! what we say. Each is a row of docs/threats.md.

use std::time::{Duration, Instant};

use anyhow::Result;
use browser::{Browser, Kind, Scene, Shadow, both_browsers, wait_until};
use serde_json::{Value, json};
use shop::Order;

use crate::attacks::{press_at, stored};
use crate::shopper::{CARD, DETAIL, LINE, SOON, in_utc, one_chip_each, open_list, open_order, order};

both_browsers!(what_a_page_names_and_registers_changes_nothing_of_ours, in_utc);
both_browsers!(no_event_and_no_measure_leads_a_page_into_our_roots, in_utc);
both_browsers!(a_press_on_what_is_disguised_does_not_count, in_utc);
both_browsers!(a_press_on_what_is_painted_over_from_elsewhere_does_not_count, in_utc);
both_browsers!(the_second_of_two_quick_presses_does_not_count, in_utc);
both_browsers!(a_window_that_its_opener_prepared_has_its_dates_and_gives_away_no_more, in_utc);
both_browsers!(a_chip_that_a_page_puts_at_another_order_shows_nothing_there, in_utc);

/// How a root of ours looks: colours, fonts and sizes of all that is in it.
async fn look(shadow: &Shadow) -> Result<Value> {
    let look = "return [...arguments[0].querySelectorAll('button, data, div, span, strong')].map((each) => {
        const style = getComputedStyle(each);
        const { width, height } = each.getBoundingClientRect();
        return [each.localName, each.className, style.color, style.backgroundColor, style.fontFamily, style.cursor, style.direction,
          Math.round(width), Math.round(height)];
      });";
    shadow.run(look).await
}

/// Fonts under the names we or a browser could use, each of them so small that nothing is seen. Properties under the names of our style sheet, with values that hide. And rules for
/// whatever is a host of ours.
const HIDE: &str = "
    const names = NAMES;
    const fonts = ['Segoe UI', 'Roboto', 'Helvetica Neue', 'Arial', 'system-ui', 'sans-serif', '-apple-system', 'BlinkMacSystemFont', 'ui-sans-serif'];
    const style = document.createElement('style');
    style.textContent = fonts.flatMap((name) => [name, JSON.stringify(name)]).map((name) => `
      @font-face { font-family: ${name}; src: local('DejaVu Sans'), local('Liberation Sans'), local('Arial'); size-adjust: 1%; }`).join('') +
      `div { ${names.map((name) => `${name}: transparent !important;`).join(' ')} cursor: none !important; direction: rtl !important;
        unicode-bidi: bidi-override !important; font-size: 1px !important; letter-spacing: -9px !important; color: transparent !important;
        text-indent: -999px !important; zoom: 0.5 !important; animation: gone 9s !important; transition: all 999s !important;
        opacity: 0.01 !important; visibility: hidden !important; text-security: disc; -webkit-text-security: disc !important; }
      @keyframes gone { from { opacity: 0; } to { opacity: 0; } }`;
    const registered = [];
    for (const name of names) {
      try { CSS.registerProperty({ name, syntax: '<color>', inherits: false, initialValue: 'transparent' }); registered.push(name); } catch {}
    }
    document.head.append(style);
    // What stands around our hosts has to be seen all the same, or there is nothing to compare.
    for (let each = document.querySelector(AT); each; each = each.parentElement) {
      each.style.cssText = 'zoom: 1 !important; opacity: 1 !important; visibility: visible !important; animation: none !important;';
    }
    await new Promise((done) => setTimeout(done, 300));
    await document.fonts.ready;
    return registered.length;";

async fn what_a_page_names_and_registers_changes_nothing_of_ours(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let css = std::fs::read_to_string(scene.extension.directory().join("page.css"))?;
    let mut names: Vec<&str> = css.split("--").skip(1).filter_map(|rest| rest.split([':', ')', ' ']).next()).collect();
    names.sort_unstable();
    names.dedup();
    let names: Vec<String> = names.iter().map(|name| format!("--{name}")).collect();
    assert!(names.contains(&"--ink".to_owned()), "{names:?}");
    let chip = open_order(browser, &order(scene, "far")?).await?.swap_remove(0);
    let before = look(&chip).await?;
    let hide = HIDE.replace("NAMES", &json!(names).to_string()).replace("AT", &json!(LINE).to_string());
    let registered = browser.run_async(&hide).await?.as_u64().unwrap_or_default();
    assert_eq!(registered, names.len() as u64, "a page can register what it knows the name of");
    let after = look(&chip).await?;
    let (before, after) = (before.as_array().unwrap(), after.as_array().unwrap());
    assert!(before.len() > 5, "there is nothing to compare");
    for (before, after) in before.iter().zip(after) {
        assert_eq!(before, after, "the page changed how it looks");
    }
    // Nor does the page learn our names from its own element that we draw in.
    let seen = format!(
        "const namesOf = (element) => [...(element.computedStyleMap?.() ?? [])].map(([name]) => name);
         const known = [...{}, ...namesOf(document.documentElement)];
         const host = document.querySelector('div:empty:not([class])');
         return namesOf(host).filter((name) => name.startsWith('--') && !known.includes(name));",
        json!(names)
    );
    assert_eq!(browser.run_async(&seen).await?, json!([]), "the page reads our names from its own element");
    Ok(())
}

async fn no_event_and_no_measure_leads_a_page_into_our_roots(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let chip = open_order(browser, &order(scene, "far")?).await?.swap_remove(0);
    let listen = "window.led = [];
        const see = (what, node) => {
          if (node instanceof Node && node !== document && node.getRootNode() !== document && node.isConnected) led.push(`${what} ${node.nodeName}`);
        };
        const types = ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'mouseover', 'mousemove', 'mouseout', 'mousedown', 'mouseup',
          'pointerenter', 'pointerleave', 'mouseenter', 'mouseleave', 'wheel', 'keydown', 'keyup', 'click', 'focusin', 'focusout', 'focus', 'blur', 'selectstart', 'contextmenu', 'dblclick', 'auxclick', 'beforetoggle', 'toggle'];
        const look = (event) => {
          for (const name of ['target', 'srcElement', 'currentTarget', 'relatedTarget', 'fromElement', 'toElement', 'originalTarget',
            'explicitOriginalTarget', 'rangeParent', 'submitter']) see(`${event.type}.${name}`, event[name]);
          for (const node of event.composedPath()) see(`${event.type}.composedPath`, node);
          see(`${event.type} active`, document.activeElement);
          const { clientX: x, clientY: y } = event;
          if (x === undefined) return;
          see('caret', document.caretPositionFromPoint?.(x, y)?.offsetNode);
          see('caret', document.caretRangeFromPoint?.(x, y)?.startContainer);
          for (const node of document.elementsFromPoint(x, y)) see('elementsFromPoint', node);
          see('selection', getSelection().anchorNode);
          window.count = (window.count ?? 0) + 1;
        };
        for (const type of types) for (const target of [window, document, document.documentElement]) target.addEventListener(type, look, true);
        const entries = (list) => {
          for (const entry of list.getEntries()) {
            see(`${entry.entryType}.target`, entry.target);
            see(`${entry.entryType}.element`, entry.element);
            for (const { node } of entry.sources ?? []) see(`${entry.entryType}.source`, node);
          }
        };
        for (const type of ['event', 'first-input', 'largest-contentful-paint', 'layout-shift', 'element']) {
          try { new PerformanceObserver(entries).observe({ type, buffered: true, durationThreshold: 16 }); } catch {}
        }
        for (const { effect } of document.getAnimations()) see('animation', effect.target);
        window.frames_ = setInterval(() => document.querySelector('.order-detail-item-content-wrap').style.paddingTop = `${Math.random() * 40}px`, 150);";
    // As a script of the page's own, which no driver lends its rights to.
    let as_script = format!(
        "const script = document.createElement('script'); script.textContent = {}; document.head.append(script);",
        json!(listen)
    );
    browser.run_async(&as_script).await?;
    tokio::time::sleep(Duration::from_millis(600)).await;
    browser
        .run_async(
            "clearInterval(frames_); document.querySelector('.order-detail-item-content-wrap').style.paddingTop = ''",
        )
        .await?;
    chip.click("button.claim").await?;
    browser
        .driver()
        .action_chain()
        .double_click()
        .send_keys("\u{e004}")
        .send_keys("x")
        .move_to(5, 5)
        .click()
        .perform()
        .await?;
    tokio::time::sleep(Duration::from_millis(400)).await;
    assert!(browser.run_async("return window.count").await?.as_u64() > Some(3), "nothing was heard");
    assert_eq!(browser.run_async("return [...new Set(led)]").await?, json!([]), "the page was led into a root of ours");
    Ok(())
}

const CHANGED: &str = "whose words were changed";

/// What the page does with the line the chip stands in (`wrap`) and the box of its button (`box`).
fn disguises(kind: Kind) -> Vec<(&'static str, String)> {
    let fixed = |more: &str| {
        format!(
            "const bait = document.createElement('div'); bait.style.cssText = `position: fixed; z-index: 2147483647; {more}`; document.body.append(bait);"
        )
    };
    let mut all = vec![
        ("made small by zoom", "wrap.style.zoom = '0.4';".to_owned()),
        (
            "in a slot that is see-through",
            "const around = wrap.closest('div:not(.order-detail-item-content-wrap)') ?? wrap.parentElement;
             around.attachShadow({ mode: 'closed' }).innerHTML = '<div style=\"opacity: 0.001\"><slot></slot></div>';"
                .to_owned(),
        ),
        (
            "in a form whose fields have the names of what is asked",
            "const veil = document.createElement('div');
             veil.style.opacity = '0.001';
             const form = Object.assign(document.createElement('form'), { id: 'bait' });
             wrap.before(veil); veil.append(form); form.append(wrap);
             for (const name of ['parentElement', 'parentNode', 'assignedSlot', 'openOrClosedAssignedSlot', 'getRootNode', 'nodeType', 'host']) {
               const field = Object.assign(document.createElement('input'), { name, type: 'hidden' });
               field.setAttribute('form', 'bait');
               document.body.append(field);
             }"
            .to_owned(),
        ),
        (
            "under a cover with holes where it is likely to be asked",
            "const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
             const holes = [[x, y], [box.left + 4, y], [box.right - 4, y], [x, box.top + 4], [x, box.bottom - 4]];
             for (let left = box.left - 6; left < box.right + 6; left += 6) for (let top = box.top - 6; top < box.bottom + 6; top += 6) {
               if (holes.some(([x, y]) => x >= left - 1 && x <= left + 7 && y >= top - 1 && y <= top + 7)) continue;
               const piece = document.createElement('div');
               piece.style.cssText = `position: fixed; z-index: 2147483647; left: ${left}px; top: ${top}px; width: 6px; height: 6px; background: #fff`;
               document.body.append(piece);
             }"
            .to_owned(),
        ),
        (
            "under the shadow of something elsewhere",
            fixed("left: ${box.left - 600}px; top: ${box.top}px; width: ${box.width}px; height: ${box.height}px; box-shadow: 600px 0 0 20px #fff;"),
        ),
        (
            "under the outline of something elsewhere",
            fixed("left: ${box.left - 60}px; top: ${box.top}px; width: 10px; height: 10px; outline: 400px solid #fff; pointer-events: none;"),
        ),
        // As a page does that found a way into our root.
        (CHANGED, String::new()),
        ("under what blurs it", fixed("inset: 0; pointer-events: none; backdrop-filter: blur(40px);")),
        (
            "under what is drawn after something elsewhere",
            "const style = document.createElement('style');
             style.textContent = `.bait { position: absolute; left: 0; top: 0; width: 1px; height: 1px; z-index: 2147483647; }
               .bait::after { content: ''; position: absolute; pointer-events: none; background: #fff;
                 left: ${box.left + scrollX - 9}px; top: ${box.top + scrollY - 9}px; width: ${box.width + 18}px; height: ${box.height + 18}px; }`;
             const bait = Object.assign(document.createElement('div'), { className: 'bait' });
             document.head.append(style); document.body.append(bait);"
                .to_owned(),
        ),
        (
            "under a picture between two states of the page",
            "const style = document.createElement('style');
             style.textContent = '::view-transition { pointer-events: none; background: #fff; } ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 999s; pointer-events: none; opacity: 0; }';
             document.head.append(style);
             await document.startViewTransition(() => {}).ready;"
                .to_owned(),
        ),
    ];
    if kind == Kind::Chromium {
        all.push((
            "behind a mask",
            "wrap.style.webkitMaskBoxImage = 'linear-gradient(transparent, transparent)';".to_owned(),
        ));
    }
    all
}

/// Whether a claim waits. One that was dropped is kept for a while, so that it can be had again.
fn has_claim(stored: &Value) -> bool {
    stored["claim"] != Value::Null && stored["claim"]["dropped"] == Value::Null
}

async fn a_press_on_what_is_disguised_does_not_count(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    let mut counted = Vec::new();
    for (name, disguise) in disguises(browser.kind()) {
        let chip = open_order(browser, &far).await?.swap_remove(0);
        browser.run_async(&format!("document.querySelector('{LINE}').scrollIntoView({{ block: 'center' }})")).await?;
        let at = "const { left, top, right, bottom, width, height } = arguments[0].querySelector('button.claim').getBoundingClientRect();
            return { left, top, right, bottom, width, height }";
        let at = chip.run(at).await?;
        browser
            .run_async(&format!("const wrap = document.querySelector('{LINE}'); const box = {at}; {disguise}"))
            .await?;
        if name == CHANGED {
            chip.run("arguments[0].querySelector('button.claim data').value = 'You have won'").await?;
        }
        browser.driver().action_chain().move_to(3, 3).perform().await?;
        tokio::time::sleep(Duration::from_millis(700)).await;
        press_at(browser, &chip, "button.claim", 700).await?;
        // What the press asked for is on its way, and answered after what our own page asks for.
        tokio::time::sleep(Duration::from_millis(400)).await;
        browser.in_extension("await chrome.runtime.sendMessage('choices')").await?;
        if has_claim(&stored(browser).await?) {
            counted.push(name);
            browser.in_extension("await chrome.runtime.sendMessage('drop-claim')").await?;
        }
    }
    assert_eq!(counted, Vec::<&str>::new(), "these presses counted");
    let chip = open_order(browser, &far).await?.swap_remove(0);
    chip.click("button.claim").await?;
    wait_until("the claim", SOON, async || Ok(stored(browser).await?["claim"] != Value::Null)).await
}

/// What stands away from the button and paints over it all the same, so that no point of the page gives it away: its style sheet
/// and its markup, with `box` for the box of the button.
const PAINTS: [(&str, &str, &str); 16] = [
    (
        "the backdrop of a popover",
        ".bait { inset: auto; left: 0; top: 0 } .bait::backdrop { background: #fff; pointer-events: none }",
        "<i class=bait popover=manual></i>",
    ),
    (
        "the picture of a border",
        ".bait { left: ${box.left - 300}px; top: ${box.top}px; border: 1px solid; border-image: linear-gradient(#fff, #fff) 1 fill / 1px / 400px }",
        "<i class=bait></i>",
    ),
    (
        "the shadows of letters",
        ".bait { left: ${box.left - 600}px; top: ${box.top - 200}px; font: 400px/400px monospace; color: #fff; text-shadow: 560px 0 #fff, 650px 0 #fff, 480px 0 #fff }",
        "<i class=bait>█</i>",
    ),
    (
        "letters beyond their box",
        ".bait { left: ${box.left - 300}px; top: ${box.top - 200}px; width: 1px; height: 1px; font: 400px/400px monospace; color: #fff }",
        "<i class=bait>████</i>",
    ),
    (
        "the line under words",
        ".bait { left: ${box.left - 300}px; top: ${box.top - 400}px; white-space: nowrap; text-decoration: underline 600px #fff }",
        "<i class=bait>xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</i>",
    ),
    (
        "a drawing beyond its picture",
        "",
        "<svg class=bait width=1 height=1 style='overflow: visible'><rect x='${box.left - 20}' y='${box.top - 20}' width='${box.width + 40}' height='${box.height + 40}' fill='#fff'/></svg>",
    ),
    (
        "the end of a drawn line",
        "",
        "<svg class=bait width=1 height=1 style='overflow: visible'><marker id=end viewBox='0 0 1 1' markerWidth=3000 markerHeight=3000 refX=.5 refY=.5 markerUnits=userSpaceOnUse><rect width=1 height=1 fill='#fff'/></marker><path d='M 0 0 L 1 0' marker-end='url(#end)'/></svg>",
    ),
    (
        "the sign of a list",
        ".bait { left: ${box.left - 300}px; top: ${box.top - 200}px; list-style: inside; display: list-item; width: 1px; height: 1px } .bait::marker { content: '████'; font: 400px/400px monospace; color: #fff }",
        "<i class=bait></i>",
    ),
    (
        "the rule between columns",
        ".bait { left: ${box.left - 300}px; top: ${box.top - 100}px; width: 700px; height: 300px; columns: 2; column-gap: 600px; column-rule: 600px solid #fff; column-fill: auto } .bait b { display: block; height: 280px }",
        "<i class=bait><b></b><b></b></i>",
    ),
    (
        "shadows of shadows",
        ".bait { left: ${box.left - 900}px; top: ${box.top - 9}px } .bait, .bait b { filter: drop-shadow(450px 0 0 #fff); display: block } .bait u { display: block; width: ${box.width + 18}px; height: ${box.height + 18}px; background: #fff }",
        "<i class=bait><b><u></u></b></i>",
    ),
    (
        "the shadow of what is drawn larger",
        ".bait { width: 9px; height: 9px; transform: scale(20); transform-origin: 0 0; box-shadow: ${box.left / 20}px ${box.top / 20}px 0 20px #fff }",
        "<i class=bait></i>",
    ),
    (
        "what stands nearer to the shopper",
        ".bait { perspective: 500px; perspective-origin: 0 0; width: 1px; height: 1px } .bait::after { content: ''; position: absolute; background: #fff; left: ${box.left / 10 - 5}px; top: ${box.top / 10 - 5}px; width: ${box.width / 10 + 10}px; height: ${box.height / 10 + 10}px; transform: translateZ(450px) }",
        "<i class=bait></i>",
    ),
    (
        "what is turned",
        ".bait { rotate: 180deg; transform-origin: 0 0; width: 1px; height: 1px } .bait::after { content: ''; position: absolute; background: #fff; left: ${-box.right - 9}px; top: ${-box.bottom - 9}px; width: ${box.width + 18}px; height: ${box.height + 18}px }",
        "<i class=bait></i>",
    ),
    (
        "the thumb of a field",
        "input.bait { pointer-events: auto; appearance: none } .bait::-moz-range-thumb { box-shadow: ${box.left}px ${box.top}px 0 600px #fff } .bait::-webkit-slider-thumb { appearance: none; width: 9px; height: 9px; box-shadow: ${box.left}px ${box.top}px 0 600px #fff }",
        "<input class=bait type=range>",
    ),
    (
        "the outline of what it stands in",
        ".order-detail-item-content-wrap { outline: 500px solid #fff !important; outline-offset: -500px !important }",
        "",
    ),
    (
        "what is drawn after our own host",
        ".order-detail-item-content-wrap > div:not([class])::after { content: '' !important; position: fixed !important; inset: 0 !important; background: #fff !important; pointer-events: none !important; z-index: 2147483647 !important; display: block !important }",
        "",
    ),
];

async fn a_press_on_what_is_painted_over_from_elsewhere_does_not_count(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    let chip = open_order(browser, &far).await?.swap_remove(0);
    browser.run_async(&format!("document.querySelector('{LINE}').scrollIntoView({{ block: 'center' }})")).await?;
    let mut counted = Vec::new();
    for (name, css, markup) in PAINTS {
        let at = "const { left, top, right, bottom, width, height } = arguments[0].querySelector('button.claim').getBoundingClientRect();
            return { left, top, right, bottom, width, height }";
        let at = chip.run(at).await?;
        let paint = format!(
            "const box = {at};
             const common = '.bait {{ position: fixed; left: 0; top: 0; z-index: 2147483647; pointer-events: none; margin: 0; padding: 0 }}';
             window.paint = document.createElement('div');
             paint.innerHTML = `<style>${{common}} {css}</style>{markup}`;
             document.body.append(paint);
             paint.querySelector('[popover]')?.showPopover();"
        );
        browser.run_async(&paint).await?;
        // To the button from elsewhere, and long enough on it for a press to count if nothing lay over it.
        browser.driver().action_chain().move_to(3, 3).perform().await?;
        press_at(browser, &chip, "button.claim", 450).await?;
        browser.in_extension("await chrome.runtime.sendMessage('choices')").await?;
        if has_claim(&stored(browser).await?) {
            counted.push(name);
            break;
        }
        browser.run_async("paint.remove()").await?;
    }
    assert_eq!(counted, Vec::<&str>::new(), "this press counted");
    browser.driver().action_chain().move_to(3, 3).perform().await?;
    press_at(browser, &chip, "button.claim", 450).await?;
    wait_until("the claim", SOON, async || Ok(has_claim(&stored(browser).await?))).await
}

async fn a_chip_that_a_page_puts_at_another_order_shows_nothing_there(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    open_list(browser).await?;
    let swap = format!(
        "const [first, second] = document.querySelectorAll('{CARD}');
         const host = first.querySelector(':scope > div:not([class])');
         window.stray = setInterval(() => {{ if (host.parentNode !== second) second.append(host); }}, 20);"
    );
    browser.run_async(&swap).await?;
    let moved = format!(
        "const [, second] = document.querySelectorAll('{CARD}'); return second.querySelectorAll(':scope > div:not([class])').length"
    );
    wait_until("the page to hold on to it", SOON, async || Ok(browser.run_async(&moved).await? == 2)).await?;
    wait_until("it to show nothing there", SOON, async || {
        let is_second = format!("return arguments[0].host.parentNode === document.querySelectorAll('{CARD}')[1]");
        let mut with_words = 0;
        for chip in browser.closed_shadow(&format!("{CARD} > div:not([class])")).await? {
            if chip.run(&is_second).await? == true && !chip.text().await?.trim().is_empty() {
                with_words += 1;
            }
        }
        Ok(with_words == 1)
    })
    .await
}

/// The first was meant for what lay there before. A page that is opened anew by its own script takes away whatever listens.
async fn the_second_of_two_quick_presses_does_not_count(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    for way in [
        "",
        "setTimeout(() => { document.open(); document.write('<!doctype html>' + copy.outerHTML); document.close(); window.isAnew = true; }, 50)",
    ] {
        // A machine that is busy may press slowly, and then nothing was tried.
        let mut slow = Vec::new();
        while let Err(took) = press_twice(browser, &far, way).await? {
            slow.push(took);
            anyhow::ensure!(slow.len() < 6, "no two presses were quick: {slow:?}");
            browser.in_extension("await chrome.runtime.sendMessage('drop-claim')").await?;
        }
        tokio::time::sleep(Duration::from_millis(400)).await;
        browser.in_extension("await chrome.runtime.sendMessage('choices')").await?;
        assert_eq!(stored(browser).await?["claim"], Value::Null, "it counted");
    }
    Ok(())
}

/// Presses beside a button and then on it, at once; says how long that took where it was not quick.
async fn press_twice(browser: &Browser, of: &Order, way: &str) -> Result<Result<(), Duration>> {
    // The gate takes no press within half a second of another one elsewhere.
    const QUICK: Duration = Duration::from_millis(500);
    open_order(browser, of).await?;
    let copy = "const copy = document.documentElement.cloneNode(true);
        for (const host of copy.querySelectorAll('div:empty:not([class])')) host.remove();
        for (const script of copy.querySelectorAll('script')) script.remove();";
    browser.run_async(&format!("{copy} {way}")).await?;
    if !way.is_empty() {
        wait_until("the page to be another", SOON, async || {
            Ok(browser.run_async("return document.scripts.length").await? == 0)
        })
        .await?;
    }
    let chip = one_chip_each(browser, LINE, of.lines.len()).await?.swap_remove(0);
    let button = chip.find("button.claim").await?;
    button.scroll_into_view().await?;
    let chain = || browser.driver().action_chain();
    chain().move_to(3, 3).move_to_element_center(&button).perform().await?;
    tokio::time::sleep(Duration::from_millis(900)).await;
    chain().move_to(3, 3).perform().await?;
    let before = Instant::now();
    chain().click().move_to_element_center(&button).click().perform().await?;
    let took = before.elapsed();
    Ok(if took < QUICK { Ok(()) } else { Err(took) })
}

/// A page of the site may open another and put its own things in the place of the browser's before any script of ours is there.
/// Then it hears what that page fetched, which it could fetch itself, and nothing more.
async fn a_window_that_its_opener_prepared_has_its_dates_and_gives_away_no_more(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    open_list(browser).await?;
    let prepare = format!(
        "window.heard = [];
         const opened = window.open('{DETAIL}{}');
         for (const [kind, name] of [['MessagePort', 'postMessage'], ['Response', 'clone'], ['Response', 'text'], ['EventTarget', 'dispatchEvent']]) {{
           const own = opened[kind].prototype[name];
           opened[kind].prototype[name] = function (...given) {{
             try {{ heard.push(`${{name}} ${{JSON.stringify(given)}}`); }} catch {{}}
             return own.apply(this, given);
           }};
         }}
         for (const type of ['recourse:port', 'message']) {{
           opened.addEventListener(type, (event) => {{
             heard.push(type);
             for (const port of event.ports ?? []) port.onmessage = ({{ data }}) => heard.push(JSON.stringify(data));
           }}, true);
         }}",
        far.id
    );
    browser.run_async(&prepare).await?;
    browser.switch_to_newest_tab().await?;
    let chip = one_chip_each(browser, LINE, far.lines.len()).await?.swap_remove(0);
    assert!(chip.text().await?.contains("until"), "{}", chip.text().await?);
    scene.return_to_first_tab().await?;
    let heard = browser.run_async("return heard").await?.to_string();
    let others: Vec<String> =
        scene.shop.orders().into_iter().map(|order| order.id).filter(|id| *id != far.id).collect();
    assert!(!others.iter().any(|id| heard.contains(id.as_str())), "{heard}");
    Ok(())
}
