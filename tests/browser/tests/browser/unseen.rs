//! Forms that another hand made without reading the planner: what the page's script offers for each is what they say, as
//! natively. Of one in three of those whose controls are the browser's own, what is offered is filled and read back as well.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use browser::{Scene, Shadow, both_browsers};
use serde_json::Value;

use crate::forms::{FORM, role_words, wait_with};
use crate::shopper::{in_utc, panel};

both_browsers!(every_unseen_form_is_offered_as_it_should_be, in_utc);

/// Markup whose controls are the browser's own.
const NATIVE: [&str; 4] = ["plain", "table", "classic", "radiolist"];

/// A row of the panel.
struct Row {
    head: String,
    class: String,
    value: String,
    note: String,
}

async fn rows(panel: &Shadow) -> Result<Vec<Row>> {
    let body = "const words = (part) => part?.querySelector('data')?.value ?? part?.textContent ?? '';
        return [...arguments[0].querySelectorAll('li')].map((li) =>
            [words(li.querySelector('strong')), li.className, words(li.querySelector('.value')), words(li.querySelector('.note'))])";
    let told = panel.run(body).await?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let rows = told.as_array().context("a list of rows")?.iter();
    Ok(rows
        .map(|row| Row { head: text(&row[0]), class: text(&row[1]), value: text(&row[2]), note: text(&row[3]) })
        .collect())
}

/// Digits alone: a form may write its amounts with a comma.
fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn has(expect: &Value, list: &str, part: &str) -> bool {
    expect[list].as_array().is_some_and(|parts| parts.iter().any(|each| each == part))
}

/// What became of a part, in the order of the table.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Came {
    Filled,
    Refused,
    Silent,
    Wrong,
}

/// What became of a part, and what is not as it should be about it.
fn came_of(part: &str, rows: &[Row], expect: &Value) -> (Came, Option<String>) {
    let role = if part == "letter" { "description" } else { part };
    let Some(row) = rows.iter().find(|row| row.head == role_words(role)) else {
        return (Came::Silent, Some(format!("{part} is not told")));
    };
    let wanted = &expect["fill"][part];
    let is_wanted = wanted.is_string() || wanted == true;
    let says = |wanted: &str| match part {
        "amount" => digits(&row.value) == digits(wanted),
        _ => row.value == wanted || wanted == "?" || row.note.contains("which its list has"),
    };
    let is_said = is_wanted && wanted.as_str().is_none_or(says);
    let (came, is_right) = match row.class.as_str() {
        "will" if is_said => (Came::Filled, true),
        "done" if is_said || has(expect, "already_right", part) => (Came::Filled, true),
        "will" | "done" => (Came::Wrong, false),
        _ => (Came::Refused, !is_wanted || has(expect, "or_refuse", part)),
    };
    let words = || format!("{part} is {} “{}” ({}), and not {wanted}", row.class, row.value, row.note);
    (came, (!is_right).then(words))
}

async fn every_unseen_form_is_offered_as_it_should_be(scene: &Scene) -> Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../pages/unseen-forms");
    let files = fs::read_dir(&folder)?.map(|entry| entry.map(|entry| entry.path()));
    let mut files: Vec<PathBuf> = files.collect::<Result<_, _>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "html"));
    files.sort();
    let (mut all, mut table, mut others) = (Vec::new(), [0; 4], 0);
    for (n, file) in files.iter().enumerate() {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let expect: Value = serde_json::from_str(&fs::read_to_string(file.with_extension("json"))?)?;
        let page = fs::read_to_string(file)?;
        let line = expect["claim"]["line_id"].as_str().context("a line")?;
        // The form of another line is offered nothing, which has a test of its own.
        let own = page.split("tradeOrderLineId=").nth(1).is_some_and(|rest| rest.starts_with(line));
        if !own {
            others += 1;
            continue;
        }
        wait_with(scene, &expect["claim"]).await?;
        scene.shop.put(FORM, &page);
        scene.browser.goto(&format!("{FORM}?tradeOrderLineId={line}")).await?;
        let preview = panel(&scene.browser, "ready to fill").await.with_context(|| name.clone())?;
        let offered = rows(&preview).await?;
        let mut found = Vec::new();
        for part in ["received", "reason", "solution", "amount", "letter"] {
            let (came, trouble) = came_of(part, &offered, &expect);
            table[came as usize] += 1;
            found.extend(trouble);
        }
        for question in expect["must_name"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let fold = |text: &str| text.to_lowercase().split_whitespace().collect::<String>();
            let names =
                |row: &Row| [&row.head, &row.value].into_iter().any(|text| fold(text).contains(&fold(question)));
            if !offered.iter().any(|row| matches!(row.class.as_str(), "yours" | "refused") && names(row)) {
                found.push(format!("“{question}” is not named"));
            }
        }
        let will = offered.iter().filter(|row| row.class == "will" && !row.note.contains("which its list has")).count();
        let opens = offered.iter().any(|row| row.note.contains("which its list has"));
        // A saved page has no scripts: only the browser's own controls can be filled on it.
        let is_native = expect["style"].as_str().is_some_and(|style| NATIVE.contains(&style));
        if n % 3 == 0 && is_native && will > 0 && !opens {
            preview.click("button.fill").await?;
            let filled = rows(&panel(&scene.browser, "Undo").await.with_context(|| name.clone())?).await?;
            let failed = filled.iter().filter(|row| row.class == "failed");
            found.extend(failed.map(|row| format!("{} was not filled: {}", row.head, row.note)));
        }
        all.extend(found.into_iter().map(|each| format!("{name}: {each}")));
    }
    let [filled, refused, silent, wrong] = table;
    println!("{}: {filled} filled, {refused} refused, {silent} silent, {wrong} wrong", scene.browser.kind().name());
    assert!(all.is_empty(), "{all:#?}");
    assert_eq!(others, 1, "forms of another line");
    Ok(())
}
