//! Forms drawn by the component libraries that shops are made with, each read by the library's own model after Fill and
//! after Undo. `tests/libraries` pins and bundles them; beside each page stands what its model should hold.
//!
//! `LIVE=part-of-a-name,another` plays only such pages.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use browser::{Scene, both_browsers};
use serde_json::{Value, json};

use crate::forms::LINE_ID;
use crate::live::{Outcome, Page, is_wanted, judge, meet};
use crate::shopper::in_utc;

both_browsers!(libraries_from_a_to_h_are_filled_and_put_back_in_their_models, in_utc);
both_browsers!(libraries_from_m_to_r_are_filled_and_put_back_in_their_models, in_utc);
both_browsers!(libraries_from_s_to_z_are_filled_and_put_back_in_their_models, in_utc);

async fn libraries_from_a_to_h_are_filled_and_put_back_in_their_models(scene: &Scene) -> Result<()> {
    play("a"..="h", scene).await
}

async fn libraries_from_m_to_r_are_filled_and_put_back_in_their_models(scene: &Scene) -> Result<()> {
    play("i"..="r", scene).await
}

async fn libraries_from_s_to_z_are_filled_and_put_back_in_their_models(scene: &Scene) -> Result<()> {
    play("s"..="z", scene).await
}

/// Parts that should be filled and are refused so far, by the page; `tests/libraries/README.md` says why.
const MISSED: [(&str, &str); 6] = [
    ("antd6-modal", "received"),
    ("preact-own", "received"),
    ("preact-own", "solution"),
    ("preact-sheet", "reason"),
    ("vant-picker", "reason"),
    ("vuetify-autocomplete", "solution"),
];

/// What a page's model says of itself, in the words of the other live pages, and whether a list can be seen.
const STATE: &str = "
    const roots = (root) => [root, ...[...root.querySelectorAll('*')].flatMap((each) => each.shadowRoot ? roots(each.shadowRoot) : [])];
    const isSeen = (each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && each.getBoundingClientRect().height > 1;
    const open = roots(document).flatMap((root) => [...root.querySelectorAll(LIST)]).some(isSeen);
    return { ...model(), presses: presses(), open }";

async fn play(letters: std::ops::RangeInclusive<&str>, scene: &Scene) -> Result<()> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("../libraries");
    let mut pages: Vec<PathBuf> =
        fs::read_dir(home.join("pages"))?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    pages.retain(|path| path.extension().is_some_and(|kind| kind == "html") && is_wanted(path, &letters));
    pages.sort();
    for entry in fs::read_dir(home.join("out")).context("`cargo xtask test libraries` bundles them")? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name != "stamp" {
            let url = format!("https://www.aliexpress.com/g/libraries/{name}");
            scene.shop.put(&url, &fs::read_to_string(&path)?);
        }
    }
    let mut outcomes = BTreeMap::new();
    for path in pages {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let told: Value = serde_json::from_str(&fs::read_to_string(path.with_extension("json"))?)?;
        let html = fs::read_to_string(&path)?;
        let state = STATE.replace("LIST", &told["list"].to_string());
        let page = Page { html: &html, state: &state, told: &in_words_of_the_others(told) };
        let outcome = meet(scene, &page).await.with_context(|| name.clone());
        let outcome = outcome.unwrap_or_else(|error| Outcome::broken(&error));
        outcomes.insert(name, outcome);
    }
    judge(scene, &outcomes, &MISSED)
}

/// What a library's page expects, as the other live pages say it.
fn in_words_of_the_others(told: Value) -> Value {
    let mut claim = told["claim"].clone();
    claim["line_id"] = json!(LINE_ID);
    let (mut after_fill, mut after_undo) = (told["after_fill"].clone(), told["after_undo"].clone());
    // A list that is always there is never open.
    if told["list"] != ".no-list" {
        after_fill["open"] = json!(false);
        after_undo["open"] = json!(false);
    }
    for (part, other) in told["undo_or"].as_object().into_iter().flatten() {
        after_undo[part] = json!([after_undo[part], other]);
    }
    json!({
        "claim": claim, "before": told["at_first"], "after_fill": after_fill, "after_undo": after_undo,
        "or_refuse": told["or_refuse"], "never_pressed": told["never_pressed"],
        "settle_ms": told["settle_ms"].as_u64().unwrap_or(700),
    })
}
