//! Forms drawn by what forms are really drawn by: React 18 and 19, Vue 3, and Fusion, the component library of the site's
//! own house. Published builds, as `tests/frameworks/package-lock.json` pins them.

use std::path::Path;

use anyhow::{Context, Result};
use browser::{Scene, both_browsers, wait_until};
use serde_json::{Value, json};

use crate::forms::{FORM, LINE_ID, wait_with};
use crate::shopper::{SOON, in_utc, panel};

both_browsers!(controlled_fields_of_every_framework_are_filled_and_put_back, in_utc);

/// A script of an installed package; one made for Node is wrapped so that a page can run it.
fn script(file: &str, module: Option<&str>) -> Result<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file);
    let text = std::fs::read_to_string(&path)
        .with_context(|| format!("{} is missing: `cargo xtask test browser` fetches it", path.display()))?;
    Ok(match module {
        None => text,
        Some(name) => format!(
            "globalThis.modules ??= {{}};\nmodules['{name}'] = (() => {{ const module = {{ exports: {{}} }}; const {{ exports }} = module;
            const require = (name) => modules[name]; {text}\nreturn module.exports; }})();"
        ),
    })
}

const MODULES: &str = "frameworks/node_modules";
const SHOP: &str = "shop/app/node_modules";

async fn controlled_fields_of_every_framework_are_filled_and_put_back(scene: &Scene) -> Result<()> {
    let modern = |file: &str, name| script(&format!("{MODULES}/{file}"), Some(name));
    let react_18 = [
        script(&format!("{SHOP}/react/umd/react.production.min.js"), None)?,
        script(&format!("{SHOP}/react-dom/umd/react-dom.production.min.js"), None)?,
    ];
    let react_19 = [
        modern("react/cjs/react.production.js", "react")?,
        modern("scheduler/cjs/scheduler.production.js", "scheduler")?,
        modern("react-dom/cjs/react-dom.production.js", "react-dom")?,
        modern("react-dom/cjs/react-dom-client.production.js", "react-dom/client")?,
        "globalThis.React = modules.react; globalThis.ReactDOM = modules['react-dom/client'];".to_owned(),
    ];
    let fusion = [
        script(&format!("{MODULES}/moment/min/moment.min.js"), None)?,
        script(&format!("{MODULES}/@alifd/next/dist/next.min.js"), None)?,
    ];
    let vue = [script(&format!("{MODULES}/vue/dist/vue.global.prod.js"), None)?];
    scene.shop.put(
        "https://www.aliexpress.com/g/fusion.css",
        &script(&format!("{MODULES}/@alifd/next/dist/next.min.css"), None)?,
    );
    let (react_page, fusion_page, vue_page) = (
        include_str!("../../../pages/living/react.html"),
        include_str!("../../../pages/living/fusion.html"),
        include_str!("../../../pages/living/vue.html"),
    );
    let pages = [
        ("React 18", "18.3.1", react_page, react_18.to_vec()),
        ("React 19", "19.3.1", react_page, react_19.to_vec()),
        ("Fusion", "1.27.34", fusion_page, [&react_18[..], &fusion[..]].concat()),
        ("Vue 3", "3.5.45", vue_page, vue.to_vec()),
    ];
    let letter = "1. A fact.\n2. Ещё один; 하나 더.";
    let claim = json!({"line_id": LINE_ID, "received": false, "reason": "nr-no-tracking", "solution": "refund-only",
        "amount": {"currency": "USD", "minor": 1250}, "letter": letter});
    for (name, version, page, scripts) in pages {
        wait_with(scene, &claim).await?;
        let mut tags = String::new();
        for (n, script) in scripts.iter().enumerate() {
            scene.shop.put(&format!("https://www.aliexpress.com/g/framework-{n}.js"), script);
            tags.push_str(&format!("<script src=\"/g/framework-{n}.js\"></script>\n"));
        }
        scene.shop.put(FORM, &page.replacen("<script>", &format!("{tags}<script>"), 1));
        scene.browser.goto(&format!("{FORM}?tradeOrderLineId={LINE_ID}")).await?;
        panel(&scene.browser, "ready to fill").await.context(name)?.click("button.fill").await?;
        let filled = panel(&scene.browser, "Now you check").await.context(name)?;
        assert_eq!(filled.find_all("li.done").await?.len(), 5, "{name}: {}", filled.text().await?);
        let whole = json!({"received": "no", "solution": "refund", "reason": "No tracking information", "amount": "12.50",
            "description": letter, "version": version});
        state(scene, name, &whole).await?;
        filled.click("button.undo").await?;
        panel(&scene.browser, "Put back").await.context(name)?;
        state(scene, name, &json!({"amount": "", "description": ""})).await?;
    }
    Ok(())
}

/// Waits until the framework itself holds these.
async fn state(scene: &Scene, name: &str, wanted: &Value) -> Result<()> {
    let held = async || scene.browser.run_async("return held()").await;
    let what = format!("{name} to hold {wanted}");
    let found = wait_until(&what, SOON, async || {
        let held = held().await?;
        Ok(wanted.as_object().unwrap().iter().all(|(key, value)| held[key] == *value))
    });
    found.await.with_context(|| format!("{name}: what is wanted is not held"))
}
