//! Pages that live: each of one kind, with a state of its own that is read after Fill and after Undo.
//!
//! Beside each page of `tests/pages/live` stands what its state should be. A part of the claim is *filled* when the state
//! holds it, *refused* when it is left and the panel says so, *silent* when it is left and nobody says so, and *wrong* when
//! the state holds anything else. Nothing may be wrong or silent, nothing may be refused that the page does not allow to be
//! (but what is known to be missed), and nothing that sends, goes on, confirms or cancels is ever pressed by us.
//!
//! `LIVE=part-of-a-name,another` plays only such pages.

use std::collections::BTreeMap;
use std::fs;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use browser::{Browser, Scene, Shadow, both_browsers, wait_for};
use serde_json::{Map, Value, json};
use tokio::time::{Instant, sleep};

use crate::forms::{FORM, wait_with};
use crate::shopper::{beside, in_utc};
use crate::traps::rows;

both_browsers!(pages_from_a_to_b_are_filled_and_put_back, in_utc);
both_browsers!(pages_from_c_to_l_are_filled_and_put_back, in_utc);
both_browsers!(pages_from_m_to_r_are_filled_and_put_back, in_utc);
both_browsers!(pages_from_s_to_z_are_filled_and_put_back, in_utc);

async fn pages_from_a_to_b_are_filled_and_put_back(scene: &Scene) -> Result<()> {
    play("a"..="b", scene).await
}

async fn pages_from_c_to_l_are_filled_and_put_back(scene: &Scene) -> Result<()> {
    play("c"..="l", scene).await
}

async fn pages_from_m_to_r_are_filled_and_put_back(scene: &Scene) -> Result<()> {
    play("m"..="r", scene).await
}

async fn pages_from_s_to_z_are_filled_and_put_back(scene: &Scene) -> Result<()> {
    play("s"..="z", scene).await
}

/// A role, its name in a page's state, and its name in the panel.
const PARTS: [(&str, &str); 5] = [
    ("received", "Package received?"),
    ("solution", "What you want"),
    ("reason", "Reason"),
    ("amount", "Amount"),
    ("letter", "Description"),
];

/// How long an offer is waited for beyond what the page itself takes.
const OFFER: Duration = Duration::from_secs(4);
/// How long a fill may take.
const FILL: Duration = Duration::from_secs(20);

/// Parts that should be filled and are refused, by the page: known, told to the shopper, and not mended yet. A part that is
/// filled after all is to be taken out here.
const MISSED: [(&str, &str); 0] = [];

/// Parts that are filled on a machine that keeps up with its browsers, and refused on one that does not.
const UNSURE: [(&str, &str); 1] = [("virtual-draws-late", "reason")];

/// What came of one page.
#[derive(Default)]
pub(crate) struct Outcome {
    filled: usize,
    refused: Vec<String>,
    /// Parts that were refused though they should be filled.
    missed: Vec<&'static str>,
    silent: Vec<String>,
    wrong: Vec<String>,
}

impl Outcome {
    pub(crate) fn broken(error: &anyhow::Error) -> Self {
        // What follows the first line is the driver's own stack.
        let text = format!("{error:#}").lines().next().unwrap_or_default().to_owned();
        Self { wrong: vec![text], ..Self::default() }
    }
}

/// A page to meet.
pub(crate) struct Page<'a> {
    /// The page.
    pub(crate) html: &'a str,
    /// The body of a function that gives its state.
    pub(crate) state: &'a str,
    /// What its state should be.
    pub(crate) told: &'a Value,
}

/// Whether a page is to be played: by its first letter, and by `LIVE`.
pub(crate) fn is_wanted(path: &Path, letters: &RangeInclusive<&str>) -> bool {
    let only = std::env::var("LIVE").unwrap_or_default();
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    letters.contains(&&name[..1]) && only.split(',').any(|part| name.contains(part))
}

async fn play(letters: RangeInclusive<&str>, scene: &Scene) -> Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../pages/live");
    let mut pages: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    pages.retain(|path| path.extension().is_some_and(|kind| kind == "html") && is_wanted(path, &letters));
    pages.sort();
    let mut outcomes = BTreeMap::new();
    for path in pages {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let told = serde_json::from_str(&fs::read_to_string(path.with_extension("json"))?)?;
        let html = fs::read_to_string(&path)?;
        let page = Page { html: &html, state: "return state()", told: &told };
        let outcome = meet(scene, &page).await.with_context(|| name.clone());
        outcomes.insert(name, outcome.unwrap_or_else(|error| Outcome::broken(&error)));
    }
    judge(scene, &outcomes, &MISSED)
}

/// Prints a table, and fails where anything was wrong or silent.
pub(crate) fn judge(
    scene: &Scene,
    outcomes: &BTreeMap<String, Outcome>,
    missed_so_far: &[(&str, &'static str)],
) -> Result<()> {
    println!("{:<36} filled refused silent wrong", scene.browser.kind().name());
    let (mut filled, mut refused, mut bad) = (0, 0, Vec::new());
    for (name, outcome) in outcomes {
        let Outcome { filled: f, refused: r, missed, silent: s, wrong: w } = outcome;
        println!("{name:<36} {f:>6} {:>7} {:>6} {:>5}", r.len(), s.len(), w.len());
        for text in r
            .iter()
            .map(|text| format!("refused: {text}"))
            .chain(s.iter().map(|text| format!("SILENT: {text}")))
            .chain(w.iter().map(|text| format!("WRONG: {text}")))
        {
            println!("    {text}");
        }
        filled += f;
        refused += r.len();
        bad.extend(s.iter().chain(w).map(|text| format!("{name}: {text}")));
        let known = || missed_so_far.iter().filter(|(page, _)| page == name).map(|(_, part)| *part);
        let is_known = |part: &str| known().any(|known| known == part) || UNSURE.contains(&(name, part));
        let unknown = missed.iter().filter(|part| !is_known(part));
        bad.extend(unknown.map(|part| format!("{name}: {part} is refused, and should be filled")));
        let mended = known().filter(|part| !missed.contains(part));
        bad.extend(
            mended.map(|part| {
                format!("{name}: {part} is not refused any more; the list of what is missed still says so")
            }),
        );
    }
    println!("{} pages: {filled} filled, {refused} refused", outcomes.len());
    ensure!(bad.is_empty(), "{bad:#?}");
    Ok(())
}

/// Serves a page, fills it, reads it, puts it back, and reads it again.
pub(crate) async fn meet(scene: &Scene, page: &Page<'_>) -> Result<Outcome> {
    let told = page.told;
    let mut outcome = Outcome::default();
    let browser = &scene.browser;
    wait_with(scene, &told["claim"]).await?;
    scene.shop.put(FORM, page.html);
    let line = told["claim"]["line_id"].as_str().context("a claim has a line")?;
    browser.goto(&format!("{FORM}?tradeOrderLineId={line}")).await?;
    let settle = Duration::from_millis(told["settle_ms"].as_u64().unwrap_or(0));
    let wanted = told["after_fill"].as_object().context("what it should be filled with")?;
    let may_refuse = |part: &str| told["or_refuse"].as_array().is_some_and(|parts| parts.contains(&json!(part)));
    let is_to_fill = |part: &str| !matches(part, &wanted[part], &told["before"][part]) && !may_refuse(part);
    let fillable = PARTS.iter().any(|(part, _)| is_to_fill(part));
    let offer = wait_for("an offer", settle + OFFER, async || offered(browser).await).await;
    let offer = match offer {
        Ok(offer) => offer,
        Err(error) => {
            let seen = match beside(browser, ".panel").await? {
                Some(panel) => panel.text().await?,
                None => "nothing".to_owned(),
            };
            let state = state(scene, page).await?;
            let is_untouched = PARTS.iter().all(|(part, _)| matches(part, &told["before"][*part], &state[*part]));
            ensure!(!fillable && is_untouched, "not offered ({seen}): {error:#}");
            return Ok(outcome);
        }
    };
    unfold(browser).await?;
    let named = beside(browser, ".panel").await?.unwrap_or(offer).text().await?;
    let from = Instant::now();
    press_fill(browser).await?;
    let mut took = Duration::ZERO;
    // Another step of a form is offered when it is there, and a shopper goes on.
    for again in 0..3 {
        wait_for("the end of the fill", FILL, async || {
            unfold(browser).await?;
            let Some(panel) = beside(browser, ".panel").await? else { return Ok(None) };
            Ok(panel.text().await?.contains("Undo").then_some(()))
        })
        .await
        .with_context(|| "the fill never ended")?;
        if again == 0 {
            took = from.elapsed();
        }
        sleep(settle + Duration::from_millis(300)).await;
        if offered(browser).await?.is_none() {
            break;
        }
        press_fill(browser).await?;
    }
    let found = come_to(scene, page, wanted, &told["or_refuse"]).await?;
    let panel = beside(browser, ".panel").await?.context("the panel is gone")?;
    let said = rows(&panel).await?;
    for (part, head) in PARTS {
        let row = said.get(head).map(|row| row["class"].as_str().unwrap_or_default().to_owned()).unwrap_or_default();
        let is_told = matches!(row.as_str(), "refused" | "failed" | "unasked");
        let is_right = matches(part, &wanted[part], &found[part]);
        let is_left = matches(part, &told["before"][part], &found[part]);
        let may_refuse = may_refuse(part);
        let must_tell = told["told"].as_array().is_some_and(|parts| parts.contains(&json!(part)));
        let nothing_to_do = is_right && is_left && !must_tell;
        let note = || {
            format!(
                "{part} is {}, where {} is right; the panel: {row} {}",
                found[part],
                wanted[part],
                said.get(head).map(|row| row["note"].to_string()).unwrap_or_default()
            )
        };
        if nothing_to_do || is_right && !must_tell && !is_told {
            outcome.filled += usize::from(!nothing_to_do);
        } else if is_right && is_told && !must_tell {
            // It stands there, and the panel says it does not.
            outcome.wrong.push(format!("told as not filled: {}", note()));
        } else if !(is_right || is_left || is_told && may_refuse) {
            outcome.wrong.push(note());
        } else if is_told {
            let is_allowed = may_refuse || must_tell;
            outcome.refused.push(format!("{}{}", if is_allowed { "(as it may) " } else { "" }, note()));
            outcome.missed.extend((!is_allowed).then_some(part));
        } else {
            outcome.silent.push(note());
        }
    }
    let mut check = |found: &Value, wanted: &Map<String, Value>, when: &str| {
        for (key, value) in wanted {
            let is_part = PARTS.iter().any(|(part, _)| part == key);
            if !is_part && !matches(key, value, &found[key]) {
                outcome.wrong.push(format!("{when}, {key} is {}, not {value}", found[key]));
            }
        }
        // Where nothing is named, nothing at all may be pressed that goes on.
        let never = told["never_pressed"].as_array();
        for press in found["presses"].as_array().into_iter().flatten() {
            if never.is_none_or(|never| never.contains(press)) {
                outcome.wrong.push(format!("{when}, {press} was pressed"));
            }
        }
    };
    check(&found, wanted, "after Fill");
    let after = told["after_undo"].as_object().context("what it should be after Undo")?;
    unfold(browser).await?;
    panel.click("button.undo").await?;
    wait_for("the end of Undo", FILL, async || {
        unfold(browser).await?;
        let Some(panel) = beside(browser, ".panel").await? else { return Ok(None) };
        Ok((!panel.text().await?.contains("Undo")).then_some(()))
    })
    .await?;
    sleep(settle + Duration::from_millis(300)).await;
    let undone = come_to(scene, page, after, &Value::Null).await?;
    check(&undone, after, "after Undo");
    let panel = beside(browser, ".panel").await?.context("the panel is gone")?;
    let said = rows(&panel).await?;
    for (part, head) in PARTS {
        let row = said.get(head).cloned().unwrap_or_default();
        let is_left = row["class"] == "failed";
        let value = &undone[part];
        let is_as_before = matches(part, &told["before"][part], value);
        let is_untouched = is_as_before && matches(part, &told["before"][part], &found[part]);
        if !is_untouched && !matches(part, &after[part], value)
            || !is_as_before && !is_left && !found[part].is_null() && matches(part, value, &found[part])
        {
            let (class, note) = (row["class"].as_str().unwrap_or_default(), &row["note"]);
            outcome
                .wrong
                .push(format!("after Undo, {part} is {value}, not {}; the panel: {class} {note}", after[part]));
        }
    }
    for name in told["must_name"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if !named.contains(name) {
            outcome.silent.push(format!("“{name}” is not named"));
        }
    }
    if took > Duration::from_millis(6000) {
        outcome.wrong.push(format!("the fill took {took:?}"));
    }
    Ok(outcome)
}

/// The panel that offers to fill something, if it does.
async fn offered(browser: &Browser) -> Result<Option<Shadow>> {
    let Some(panel) = beside(browser, ".panel").await? else { return Ok(None) };
    let is_offer = panel.text().await?.contains("ready to fill") && !panel.find_all("button.fill").await?.is_empty();
    Ok(is_offer.then_some(panel))
}

/// Opens the panel where it found no place beside the form and is a bar.
async fn unfold(browser: &Browser) -> Result<()> {
    if let Some(folded) = beside(browser, ".panel.folded").await? {
        // It may be drawn anew meanwhile.
        let _ = folded.click(".folded h2").await;
    }
    Ok(())
}

/// Presses Fill on the panel that is there: a page that draws itself anew may have had it drawn anew too.
async fn press_fill(browser: &Browser) -> Result<()> {
    wait_for("a press on Fill", OFFER, async || {
        unfold(browser).await?;
        match offered(browser).await? {
            Some(offer) => Ok(offer.click("button.fill").await.ok()),
            None => Ok(None),
        }
    })
    .await
}

async fn state(scene: &Scene, page: &Page<'_>) -> Result<Value> {
    scene.browser.run_async(page.state).await
}

/// The page's state once it is as it should be, or as it is after three seconds.
async fn come_to(scene: &Scene, page: &Page<'_>, wanted: &Map<String, Value>, or_refuse: &Value) -> Result<Value> {
    let end = Instant::now() + Duration::from_secs(3);
    loop {
        let state = state(scene, page).await?;
        let is = |(key, value): (&String, &Value)| {
            let may_refuse = or_refuse.as_array().is_some_and(|parts| parts.contains(&json!(key)));
            matches(key, value, &state[key]) || may_refuse && matches(key, &page.told["before"][key], &state[key])
        };
        if wanted.iter().all(is) || Instant::now() > end {
            return Ok(state);
        }
        sleep(Duration::from_millis(100)).await;
    }
}

/// Whether a state's value is one of those that are right; amounts as money.
fn matches(key: &str, wanted: &Value, found: &Value) -> bool {
    if let Some(any) = wanted.as_array().filter(|_| !found.is_array()) {
        return any.iter().any(|wanted| matches(key, wanted, found));
    }
    let text =
        |value: &Value| value.as_str().map_or_else(|| value.to_string(), |text| text.trim().replace("\r\n", "\n"));
    // A page that formats amounts shows nothing as 0.00.
    let is_nought = |value: &Value| key == "amount" && !text(value).contains(|c: char| c.is_ascii_digit() && c != '0');
    let empty = |value: &Value| value.is_null() || value == "" || value == &json!(false) || is_nought(value);
    if empty(wanted) && empty(found) {
        return true;
    }
    if key == "amount" {
        let number = |value: &Value| -> Option<f64> {
            let kept: String = text(value).chars().filter(|c| c.is_ascii_digit() || matches!(c, '.' | ',')).collect();
            kept.replace(',', ".").parse().ok()
        };
        return number(wanted).is_some() && number(wanted) == number(found);
    }
    text(wanted) == text(found)
}
