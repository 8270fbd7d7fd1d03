//! The files of the project, for tests that hold all of them to something.

use std::fs;
use std::path::PathBuf;

/// The files below some folders that end like this: their paths, and their text.
pub(crate) fn sources(folders: &[&str], extension: &str) -> Vec<(PathBuf, String)> {
    let (mut folders, mut files): (Vec<PathBuf>, Vec<_>) = (folders.iter().map(PathBuf::from).collect(), Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                let text = fs::read_to_string(&path).unwrap();
                files.push((path, text));
            }
        }
    }
    files
}
