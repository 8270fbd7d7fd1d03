//! Checks the extension's own HTML pages: a script that is not in the package fails in silence when the page opens, and
//! an inline script is refused by the browser.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// Checks one page, given by its path in the package.
pub(crate) fn check(package: &Path, page: &str) -> Result<()> {
    let file = package.join(page);
    let html = fs::read_to_string(&file).with_context(|| format!("could not read {}", file.display()))?;
    let folder = file.parent().unwrap_or(package);
    for name in references(&html).with_context(|| format!("in {page}"))? {
        let target = match name.strip_prefix('/') {
            Some(absolute) => package.join(absolute),
            None => folder.join(&name),
        };
        if !target.is_file() {
            bail!("{page} names {name}, which is not in the package");
        }
    }
    Ok(())
}

/// What the page's script, link and image tags point at. Our own pages are plain enough to be read without a parser.
fn references(html: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for (tag, attribute) in [("script", "src"), ("link", "href"), ("img", "src")] {
        for after in html.split(&format!("<{tag}")).skip(1) {
            let Some((attributes, _)) = after.split_once('>') else {
                bail!("a <{tag}> tag does not end");
            };
            match attribute_value(attributes, attribute) {
                Some(name) => found.push(name.to_owned()),
                None => bail!("a <{tag}> has no {attribute}; inline code does not run in an extension page"),
            }
        }
    }
    Ok(found)
}

fn attribute_value<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let (_, value) = attributes.split_once(&format!("{name}=\""))?;
    value.split_once('"').map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_and_sheets_are_found() {
        let html = r#"<link rel="stylesheet" href="ui.css"><script type="module" src="popup.js"></script>"#;
        assert_eq!(references(html).unwrap(), ["popup.js", "ui.css"]);
    }

    #[test]
    fn an_inline_script_is_refused() {
        assert!(references("<script>alert(1)</script>").is_err());
    }
}
