//! Where the panel stands on the form: in any window and wherever the shopper has scrolled to, it covers nothing that the page
//! asks them to press, to fill in or to read there.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use browser::{Scene, Shadow, both_browsers, wait_until};
use serde_json::{Value, json};

use crate::forms::{FORM, wait_with};
use crate::shopper::{SOON, in_utc, panel};

both_browsers!(the_panel_covers_nothing_of_the_form, in_utc);

const FORMS: [&str; 5] =
    ["001-comet-plain", "020-classic-2019-received", "007-table-rows", "181-antd5-t1", "226-vant-t1"];

/// Width and height of a window. In the narrow ones the panel is a bar.
const WINDOWS: [(u32, u32); 4] = [(1280, 900), (1024, 600), (700, 800), (520, 800)];

/// What a site may have at the edges of a window: the next step in a foot that sticks, an upload, a counter.
const FOOT: &str = "<div style='height:1200px'></div>
    <textarea style='display:block;width:95%;height:90px'></textarea><p data-read style='margin:2px;text-align:right'>0 / 500</p>
    <label style='float:right;width:120px;height:90px;border:1px dashed'>Add photos<input type='file' hidden></label>
    <div style='height:700px;clear:both'></div>
    <div style='position:fixed;left:0;right:0;bottom:0;padding:12px;text-align:right;background:#fff'><button>Next</button></div>";

/// The page's own boxes in view that the panel stands over.
const COVERED: &str = "const box = arguments[0].querySelector('.panel').getBoundingClientRect();
    return [...document.querySelectorAll('button, input, select, textarea, label, [data-read], [role=button]')]
        .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .filter((each) => {
            const { left, right, top, bottom, width, height } = each.getBoundingClientRect();
            return width * height > 0 && left < box.right && right > box.left && top < box.bottom && bottom > box.top;
        })
        .map((each) => each.outerHTML.slice(0, 90))";

async fn is_clear(panel: &Shadow, at: &str) -> Result<()> {
    wait_until(at, SOON, async || Ok(panel.run(COVERED).await? == json!([])))
        .await
        .with_context(|| format!("{at}: the panel covers something"))
}

async fn the_panel_covers_nothing_of_the_form(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../pages/unseen-forms");
    for name in FORMS {
        let expect: Value = serde_json::from_str(&fs::read_to_string(folder.join(name).with_extension("json"))?)?;
        wait_with(scene, &expect["claim"]).await?;
        let page = fs::read_to_string(folder.join(name).with_extension("html"))?;
        scene.shop.put(FORM, &page.replace("</body>", &format!("{FOOT}</body>")));
        let line = expect["claim"]["line_id"].as_str().context("a line")?;
        for (width, height) in WINDOWS {
            browser.driver().set_window_rect(0, 0, width, height).await?;
            browser.goto(&format!("{FORM}?tradeOrderLineId={line}")).await?;
            let panel = panel(browser, "ready to fill").await.with_context(|| format!("{name} {width}"))?;
            for part in [0.0, 0.3, 0.5, 0.6, 1.0] {
                let scroll = format!("scrollTo(0, {part} * (document.documentElement.scrollHeight - innerHeight))");
                browser.run_async(&scroll).await?;
                is_clear(&panel, &format!("{name} at {width} x {height}, scrolled by {part}")).await?;
            }
            let is_folded =
                panel.run("return arguments[0].querySelector('.panel').classList.contains('folded')").await?;
            if width < 640 {
                assert_eq!(is_folded, true, "{name} at {width}: a bar");
            }
        }
    }
    browser.driver().set_window_rect(0, 0, 1280, 900).await?;
    Ok(())
}
