//! Every screen in a language that nobody speaks: each message between brackets, with accents, and nearly twice as long. What
//! stands there without brackets was not said by a message, and what runs out of its box has no room for another language. Once
//! from left to right, and once from right to left.

use std::fs;

use anyhow::{Context, Result};
use browser::{Browser, Kind, Package, Scene, Setup, Shadow, both_browsers, wait_for, wait_until};
use say::pseudo::{BEGIN, pseudo};
use serde_json::json;
use thirtyfour::By;

use crate::shopper::{
    CARD, LINE, LIST, SOON, beside, go_to_our_page, in_utc, one_chip_each, open_order, order, popup, ring, unfold_rows,
};

both_browsers!(everything_is_said_by_messages_and_nothing_is_cut, longer);

/// German and Arabic are only names here: one is written from left to right, the other from right to left.
const LANGUAGES: [(&str, &str); 2] = [("de", "ltr"), ("ar", "rtl")];

fn longer(kind: Kind) -> Result<Setup> {
    const DATA: &str = "pkg/data.js";
    let package = Package::built(kind)?;
    let english = fs::read_to_string(package.directory().join("locales/en.ftl"))?;
    let words = pseudo(&english);
    let data = fs::read_to_string(package.directory().join(DATA))?;
    let (before, behind) = data.split_once("export const languages = ").context("the languages are named")?;
    let (_, behind) = behind.split_once(';').context("they end")?;
    let data = format!("{before}export const languages = {};{behind}", json!(["ar", "de", "en"]));
    let files = [(DATA, data.as_str()), ("locales/de.ftl", &words), ("locales/ar.ftl", &words)];
    Ok(Setup { extension: Package::variant(kind, |_| {}, &files)?, ..in_utc(kind)? })
}

/// Whether a text has words of ours in it: what else may stand there are names, numbers, and what the shopper bought or wrote.
const UNSAID: &str = "
    const unsaid = (text) => {
      // A title may be cut.
      const isCut = text.endsWith('…') && known.some((each) => each.startsWith(text.slice(0, -1)));
      const rest = known.reduce((rest, each) => rest.replaceAll(each, ''), text);
      return !isCut && !text.includes(begin) && /\\p{L}{2}/u.test(rest);
    };
    // What can be scrolled is not cut, and what is cut on purpose ends in an ellipsis: titles, which are not ours.
    const cut = (each) => {
      const { overflowX, textOverflow } = getComputedStyle(each);
      return ['hidden', 'clip'].includes(overflowX) && textOverflow !== 'ellipsis' && each.scrollWidth > each.clientWidth + 1;
    };";

/// What is wrong on a page of ours: words without a message, and boxes that are too small for theirs.
async fn wrong_on_page(browser: &Browser, known: &[String], dir: &str) -> Result<Vec<String>> {
    let body = format!(
        "const [known, begin] = [{}, {}];
        {UNSAID}
        const found = [];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {{
          const {{ data, parentElement: parent }} = texts.currentNode;
          if (parent.closest('script, style, textarea, .value, #language') || !data.trim()) continue;
          if (unsaid(data)) found.push('unsaid: ' + data);
        }}
        for (const each of document.body.querySelectorAll('*')) {{
          for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {{
            const words = each.getAttribute(name);
            if (words && unsaid(words)) found.push('unsaid ' + name + ': ' + words);
          }}
          if (each.checkVisibility() && cut(each)) found.push('cut: ' + each.outerHTML.slice(0, 200));
        }}
        const root = document.documentElement;
        if (root.scrollWidth > innerWidth + 1) found.push('the page is ' + root.scrollWidth + ' wide in ' + innerWidth);
        if (root.dir !== '{dir}') found.push('it is written ' + root.dir);
        return [...new Set(found)];",
        json!(known),
        json!(BEGIN)
    );
    Ok(serde_json::from_value(browser.run_async(&body).await?)?)
}

/// The same in what we draw on a page of the site.
async fn wrong_in(shadow: &Shadow, known: &[String], dir: &str) -> Result<Vec<String>> {
    let body = format!(
        "const [known, begin] = [{}, {}];
        {UNSAID}
        const found = [];
        for (const each of arguments[0].querySelectorAll('data')) {{
          if (!each.closest('.value') && unsaid(each.value)) found.push('unsaid: ' + each.value);
        }}
        for (const each of arguments[0].querySelectorAll('*')) {{
          if (!each.closest('.value') && each.checkVisibility() && cut(each)) found.push('cut: ' + each.outerHTML.slice(0, 200));
        }}
        const slot = arguments[0].querySelector('[dir]');
        if (slot.dir !== '{dir}') found.push('it is written ' + slot.dir);
        return [...new Set(found)];",
        json!(known),
        json!(BEGIN)
    );
    Ok(serde_json::from_value(shadow.run(&body).await?)?)
}

/// Goes to every screen in a language, and hands over each by its name: what is drawn on a page of the site, or, where that is none,
/// the page of ours that is open. `is_first` says that no language was tried before in this browser.
pub(crate) async fn visit(
    scene: &Scene,
    tag: &str,
    is_first: bool,
    look: &mut impl AsyncFnMut(&str, Option<&Shadow>) -> Result<()>,
) -> Result<()> {
    let browser = &scene.browser;
    scene.return_to_first_tab().await?;
    let choose = format!(
        "const {{ settings }} = await chrome.runtime.sendMessage('choices');
        const {{ refused }} = await chrome.runtime.sendMessage({{ choose: {{ settings: {{ ...settings, language: '{tag}' }} }} }});
        return refused ?? null;"
    );
    assert_eq!(browser.in_extension(&choose).await?, json!(null));
    for role in ["far", "completed-between-terms", "two-lines", "won"] {
        let order = order(scene, role)?;
        for chip in open_order(browser, &order).await? {
            chip.click(".chip > .more > summary").await?;
            look(&format!("order {role}"), Some(&chip)).await?;
        }
    }
    browser.goto(LIST).await?;
    for chip in one_chip_each(browser, CARD, 10).await? {
        look("list", Some(&chip)).await?;
    }
    let claimed = order(scene, "closing-in-5-days")?;
    open_order(browser, &claimed).await?[0].click("button.claim").await?;
    look("ring", Some(&ring(browser).await?)).await?;
    browser.press(LINE, "Returns/refunds").await?;
    browser.press(".comet-modal", "No").await?;
    browser.switch_to_newest_tab().await?;
    let panel = wait_for("the panel", SOON, async || beside(browser, "button.fill").await).await?;
    look("form", Some(&panel)).await?;
    panel.click("button.fill").await?;
    let panel = wait_for("the filled form", SOON, async || beside(browser, "button.undo").await).await?;
    look("form filled", Some(&panel)).await?;
    scene.return_to_first_tab().await?;
    open_order(browser, &order(scene, "far")?).await?[0].click("button.compose").await?;
    if is_first {
        go_to_our_page(browser, "claim.html").await?;
    } else {
        // For each tab of the site there is one such page: the second time no other is opened.
        browser.open_extension_page("claim.html").await?;
    }
    wait_for("the composer", SOON, async || Ok(browser.driver().find(By::Css("#claim select")).await.ok())).await?;
    look("composer", None).await?;
    popup(browser).await?;
    unfold_rows(browser).await?;
    look("popup", None).await?;
    browser.open_extension_page(&format!("sheet.html?order={}", claimed.id)).await?;
    wait_for("the sheet", SOON, async || Ok(browser.driver().find(By::Css("#sheet > *")).await.ok())).await?;
    look("sheet", None).await?;
    browser.open_extension_page("options.html").await?;
    wait_until("the choices", SOON, async || {
        Ok(browser.run_async("return document.querySelector('[name=badge_days]').value").await? != "")
    })
    .await?;
    look("options", None).await?;
    // The next language begins without a claim.
    browser.in_extension("await chrome.runtime.sendMessage('drop-claim')").await.map(drop)
}

async fn everything_is_said_by_messages_and_nothing_is_cut(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let mut known = vec!["Recourse".to_owned(), "AliExpress".to_owned()];
    for order in scene.shop.orders() {
        known.push(order.store.name.clone());
        known.extend(order.lines.iter().flat_map(|line| {
            [line.title.clone()]
                .into_iter()
                .chain(line.sku.iter().flat_map(|(name, value)| [name.clone(), value.clone()]))
        }));
    }
    // The longest first: a short one may be a part of another.
    known.sort_by_key(|name| std::cmp::Reverse(name.chars().count()));
    let mut found = Vec::new();
    for (tag, dir) in LANGUAGES {
        visit(scene, tag, tag == LANGUAGES[0].0, &mut async |place: &str, drawn: Option<&Shadow>| {
            let wrong = match drawn {
                Some(shadow) => wrong_in(shadow, &known, dir).await?,
                None => wrong_on_page(browser, &known, dir).await?,
            };
            found.extend(wrong.into_iter().map(|each| format!("{place}, {dir}: {each}")));
            Ok(())
        })
        .await?;
        wait_until("a tooltip in it", SOON, async || {
            let title = browser.in_extension("return chrome.action.getTitle({})").await?;
            Ok(title.as_str().is_some_and(|title| title.contains(BEGIN)))
        })
        .await?;
    }
    assert!(found.is_empty(), "{found:#?}");
    Ok(())
}
