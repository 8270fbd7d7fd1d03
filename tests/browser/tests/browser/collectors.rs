//! One snapshot, two collectors: what `inspect` collects from a saved page natively is what the page's script collects from
//! the same page in a browser. Otherwise a bug report would show another page than the shopper saw.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use browser::{Scene, both_browsers, wait_for};
use serde_json::Value;

use crate::shopper::{SOON, heard, in_utc, listen};

both_browsers!(both_collectors_give_one_snapshot_of_every_saved_page, in_utc);
both_browsers!(both_collectors_give_one_snapshot_of_every_saved_answer, in_utc);

/// The saved pages, or the saved answers, that the project has.
fn saved(ending: &str) -> Result<Vec<PathBuf>> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../pages");
    let mut found = Vec::new();
    for entry in fs::read_dir(&directory).context("the saved pages are not there")? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(ending) && ![".reading.json", ".inspected.json"].iter().any(|end| name.ends_with(end)) {
            found.push(path);
        }
    }
    found.sort();
    if found.is_empty() {
        bail!("there is no saved {ending} in {}", directory.display());
    }
    Ok(found)
}

/// What the native collector makes of each file.
fn natively(files: &[PathBuf]) -> Result<Vec<Value>> {
    // Cargo's own, so that no program needs to be found, and the very command a contributor types.
    let output = Command::new(env!("CARGO")).args(["xtask", "inspect", "--snapshot"]).args(files).output()?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr));
    }
    let lines = std::str::from_utf8(&output.stdout)?.lines();
    Ok(lines.map(serde_json::from_str).collect::<serde_json::Result<_>>()?)
}

/// Without the handles, which only a page's script has, and without what is empty.
fn bare(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members =
                members.iter().filter(|(name, _)| *name != "at").map(|(name, value)| (name.clone(), bare(value)));
            members.filter(|(_, value)| !is_empty(value)).collect::<serde_json::Map<_, _>>().into()
        }
        Value::Array(values) => values.iter().map(bare).collect(),
        other => other.clone(),
    }
}

fn is_empty(value: &Value) -> bool {
    value.as_object().is_some_and(serde_json::Map::is_empty) || value.as_array().is_some_and(Vec::is_empty)
}

/// Waits for the first snapshot that the page hands over, of itself or of an answer.
async fn snapshot(scene: &Scene, is_answer: bool) -> Result<Value> {
    wait_for("a snapshot", SOON, async || {
        let messages = heard(&scene.browser).await?;
        let snapshots = messages.iter().filter_map(|message| message.pointer("/seen/snapshot"));
        Ok(snapshots.filter(|snapshot| snapshot.get("answer").is_some() == is_answer).map(Value::clone).next())
    })
    .await
}

/// Two empty hands would be alike as well; only a list without orders may give nothing.
fn something_was_collected(file: &Path, snapshot: &Value) {
    let file = file.display().to_string();
    assert!(!is_empty(&bare(&snapshot["root"])) || file.contains("empty"), "{file}: nothing was collected");
}

/// Where a browser says that it saved a page from.
fn address_of(text: &str) -> Result<&str> {
    let (_, rest) = text.split_once("saved from url=").context("it does not say where it was saved from")?;
    let (_, address) = rest.split_once(')').context("browsers write the address's length before it")?;
    address.split_whitespace().next().context("the address is missing")
}

async fn both_collectors_give_one_snapshot_of_every_saved_page(scene: &Scene) -> Result<()> {
    let files = saved(".html")?;
    for (file, natively) in files.iter().zip(natively(&files)?) {
        let text = fs::read_to_string(file)?;
        let address = address_of(&text).with_context(|| file.display().to_string())?;
        scene.shop.put(address.split('?').next().unwrap_or_default(), &text);
        listen(&scene.browser).await?;
        scene.browser.goto(address).await?;
        let by_script = snapshot(scene, false).await.with_context(|| format!("{} at {address}", file.display()))?;
        assert_eq!(bare(&by_script["root"]), bare(&natively["root"]), "{}", file.display());
        something_was_collected(file, &by_script);
    }
    Ok(())
}

async fn both_collectors_give_one_snapshot_of_every_saved_answer(scene: &Scene) -> Result<()> {
    let files = saved(".json")?;
    for (file, natively) in files.iter().zip(natively(&files)?) {
        let text = fs::read_to_string(file)?;
        let answer: Value = serde_json::from_str(&text)?;
        let name = answer["api"].as_str().with_context(|| format!("{} names no api", file.display()))?.to_lowercase();
        let page = page_of(&name).with_context(|| format!("no page is known to ask for {name}"))?;
        let ask = format!("https://acs.aliexpress.com/h5/{name}/1.0/");
        scene.shop.put(&ask, &text);
        // The page asks as the site's own do: a script that calls a function of the window.
        let shell = format!(
            "<!doctype html><title>asks</title><script>window.mtopjsonp1 = () => {{}};\n\
             document.head.append(Object.assign(document.createElement('script'), {{src: '{ask}?callback=mtopjsonp1'}}));</script>"
        );
        scene.shop.put(page, &shell);
        listen(&scene.browser).await?;
        scene.browser.goto(page).await?;
        let by_script = snapshot(scene, true).await.with_context(|| file.display().to_string())?;
        assert_eq!(by_script["answer"], Value::from(name), "{}", file.display());
        assert_eq!(bare(&by_script["root"]), bare(&natively["root"]), "{}", file.display());
        something_was_collected(file, &by_script);
    }
    Ok(())
}

/// A page that asks for an answer.
fn page_of(answer: &str) -> Option<&'static str> {
    Some(match answer.rsplit('.').next()? {
        "list" => "https://www.aliexpress.com/p/order/index.html",
        "detail" => "https://www.aliexpress.com/p/order/detail.html",
        "querydetail" => "https://www.aliexpress.com/p/tracking/index.html",
        "queryreverseorderpagelistforbuyer" => "https://m.aliexpress.com/p/refund-dispute/list.html",
        "reverseorderlinerenderforbuyer" => "https://www.aliexpress.com/p/reverse-pages/start.html",
        _ => return None,
    })
}
