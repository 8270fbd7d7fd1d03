//! Forms that another hand made without reading the planner: what the page's script offers for each is what they say, as
//! natively. Of one in six, what is offered is filled and read back as well.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use browser::{Scene, Shadow, both_browsers};
use serde_json::Value;

use crate::forms::{FORM, role_words, wait_with};
use crate::shopper::{in_utc, panel};

both_browsers!(every_unseen_form_is_offered_as_it_should_be, in_utc);

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

/// What is wrong with what is offered for a part.
fn trouble(part: &str, rows: &[Row], expect: &Value) -> Option<String> {
    let role = if part == "letter" { "description" } else { part };
    let Some(row) = rows.iter().find(|row| row.head == role_words(role)) else {
        return Some(format!("{part} is not told"));
    };
    let wanted = &expect["fill"][part];
    let is_wanted = wanted.is_string() || wanted == true;
    let says = |wanted: &str| match part {
        "amount" => digits(&row.value) == digits(wanted),
        _ => row.value == wanted || wanted == "?" || row.note.contains("which its list has"),
    };
    let is_right = match row.class.as_str() {
        "will" => is_wanted && wanted.as_str().is_none_or(says),
        "done" => has(expect, "already_right", part) || is_wanted && wanted.as_str().is_none_or(says),
        _ => !is_wanted || has(expect, "or_refuse", part),
    };
    (!is_right).then(|| format!("{part} is {} “{}” ({}), and not {wanted}", row.class, row.value, row.note))
}

async fn every_unseen_form_is_offered_as_it_should_be(scene: &Scene) -> Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../pages/unseen-forms");
    let files = fs::read_dir(&folder)?.map(|entry| entry.map(|entry| entry.path()));
    let mut files: Vec<PathBuf> = files.collect::<Result<_, _>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "html"));
    files.sort();
    let mut all = Vec::new();
    for (n, file) in files.iter().enumerate() {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let expect: Value = serde_json::from_str(&fs::read_to_string(file.with_extension("json"))?)?;
        wait_with(scene, &expect["claim"]).await?;
        scene.shop.put(FORM, &fs::read_to_string(file)?);
        let line = expect["claim"]["line_id"].as_str().context("a line")?;
        scene.browser.goto(&format!("{FORM}?tradeOrderLineId={line}")).await?;
        let preview = panel(&scene.browser, "ready to fill").await.with_context(|| name.clone())?;
        let offered = rows(&preview).await?;
        let mut found: Vec<String> = ["received", "reason", "solution", "amount", "letter"]
            .into_iter()
            .filter_map(|part| trouble(part, &offered, &expect))
            .collect();
        for question in expect["must_name"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let fold = |text: &str| text.to_lowercase().split_whitespace().collect::<String>();
            if !offered.iter().any(|row| row.class == "yours" && fold(&row.head).contains(&fold(question))) {
                found.push(format!("“{question}” is not named"));
            }
        }
        let will = offered.iter().filter(|row| row.class == "will" && !row.note.contains("which its list has")).count();
        let opens = offered.iter().any(|row| row.note.contains("which its list has"));
        if n % 6 == 0 && will > 0 && !opens {
            preview.click("button.fill").await?;
            let filled = rows(&panel(&scene.browser, "Undo").await.with_context(|| name.clone())?).await?;
            let failed = filled.iter().filter(|row| row.class == "failed");
            found.extend(failed.map(|row| format!("{} was not filled: {}", row.head, row.note)));
        }
        all.extend(found.into_iter().map(|each| format!("{name}: {each}")));
    }
    assert!(all.is_empty(), "{all:#?}");
    Ok(())
}
