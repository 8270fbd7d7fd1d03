//! Packs a directory so that the same files always give the same bytes: names sorted, no times, one mode.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Above 9 the level is one of Zopfli's, which takes a second or two longer and saves a twentieth of the download.
const LEVEL: i64 = 24;

pub(crate) fn pack(directory: &Path, archive: &Path) -> Result<()> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(LEVEL))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let file = File::create(archive).with_context(|| format!("could not write {}", archive.display()))?;
    let mut writer = ZipWriter::new(file);
    for path in files(directory)? {
        writer.start_file(path.as_str(), options)?;
        writer.write_all(&fs::read(directory.join(&path))?)?;
    }
    writer.finish()?;
    Ok(())
}

/// Every file below a directory, as sorted paths with forward slashes. Hidden files are an editor's or a desktop's, and
/// are left out.
pub(crate) fn files(directory: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    collect(directory, "", &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(directory: &Path, prefix: &str, found: &mut Vec<String>) -> Result<()> {
    let entries = fs::read_dir(directory).with_context(|| format!("could not list {}", directory.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{prefix}{name}");
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{path}/"), found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_give_the_same_bytes() {
        let place = std::env::temp_dir().join(format!("recourse-archive-{}", std::process::id()));
        let bytes = ["one", "two"].map(|name| {
            let directory = place.join(name);
            fs::create_dir_all(directory.join("b")).unwrap();
            fs::write(directory.join("b/c.js"), "c").unwrap();
            fs::write(directory.join("a.js"), "a").unwrap();
            let archive = place.join(format!("{name}.zip"));
            pack(&directory, &archive).unwrap();
            fs::read(archive).unwrap()
        });
        fs::remove_dir_all(&place).unwrap();
        assert_eq!(bytes[0], bytes[1]);
    }
}
