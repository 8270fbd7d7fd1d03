//! `accuracy`: how much of the site's pages is read, and how much of it rightly, in every language the site has.
//!
//! The corpus is made afresh from a seed (the crate `corpus`, which knows nothing of the readers) and read by the same
//! collectors as `inspect`. Days and amounts in it were written by a JavaScript engine's Intl: Node's, or with `--browser`
//! that of a real one. What is missed or wrong is listed with the file it stands in, under `target/accuracy`.

#[cfg(test)]
mod broken;
#[cfg(feature = "browser")]
mod by_browser;
mod judge;
mod tally;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::OnceLock;

use anyhow::{Context, Result, bail};
use corpus::table::{PROGRAM, Table};
use corpus::{Case, Size};
use programs::{Kind, root, target};
use recourse::day::{Moment, Zone};
use recourse::read::{self, PageReading};
use recourse::site::Site;

use self::judge::{Judged, Verdict};
use self::tally::Tally;

/// How the command is called.
const USAGE: &str = "cargo xtask accuracy [--seed N] [--rounds N] [--browser chromium|firefox] [--table]";

/// What every page of a run needs: many sequences of days, every style in several of them, the regional forms too.
const WHOLE: &str = "{ families: 48, each: 4, regional: true }";
/// What is kept in `tests/data` for the test: every style of every language once.
const SAMPLE: &str = "{ families: 6, each: 1, regional: false }";

struct Wanted {
    size: Size,
    browser: Option<Kind>,
    table: bool,
}

/// Runs the command; the status is 1 where the readers miss their goals.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let wanted = parse(arguments)?;
    if wanted.table {
        return write_table(wanted.browser);
    }
    say("having days and amounts written in 19 languages");
    let json = table(WHOLE, wanted.browser)?;
    let table = Table::parse(&json).context("intl.js printed something that is no table")?;
    let home = target().join("accuracy");
    if home.exists() {
        fs::remove_dir_all(&home).with_context(|| format!("could not clear {}", home.display()))?;
    }
    say("making pages and reading them");
    let mut tally = Tally::default();
    let mut findings = Vec::new();
    let mut groups = Groups::default();
    let mut pages = 0;
    for case in corpus::cases(&table, wanted.size) {
        write(&home, &case)?;
        let reading = read_case(&case, Site::built_in());
        pages += 1;
        let silence = judge::silence(&case, &reading);
        findings.extend(silence.map(|what| format!("silent  {}  {what}, and its health is `read`", case.name)));
        for verdict in judge::judge(&case, &reading) {
            tally.count(case.generation, case.language, &verdict);
            findings.extend(groups.sentence(&case, &verdict));
        }
    }
    fs::write(home.join("findings.txt"), findings.join("\n"))?;
    println!("{}", tally.table());
    if !findings.is_empty() {
        println!("{}\n{} findings, each in target/accuracy/findings.txt\n", groups.text(), findings.len());
    }
    println!("{pages} pages, {} texts of dates; {}", table.texts(), tally.summary());
    let silent = findings.iter().any(|finding| finding.starts_with("silent"));
    Ok(if tally.is_good() && !silent { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn parse(arguments: &[String]) -> Result<Wanted> {
    let mut wanted = Wanted { size: Size { seed: 1, rounds: 4, every: 1 }, browser: None, table: false };
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let mut value = || rest.next().with_context(|| format!("{argument} needs a value; {USAGE}"));
        match argument.as_str() {
            "--seed" => wanted.size.seed = value()?.parse().context("--seed must be a number")?,
            "--rounds" => wanted.size.rounds = value()?.parse().context("--rounds must be a number")?,
            "--browser" => {
                wanted.browser = Some(match value()?.as_str() {
                    "chromium" => Kind::Chromium,
                    "firefox" => Kind::Firefox,
                    other => bail!("there is no browser `{other}`; there are chromium and firefox"),
                });
            }
            "--table" => wanted.table = true,
            other => bail!("there is no option {other}; {USAGE}"),
        }
    }
    Ok(wanted)
}

/// The zone in which the corpus was written: the site's own.
fn pacific() -> &'static Zone {
    static ZONE: OnceLock<Zone> = OnceLock::new();
    ZONE.get_or_init(|| Zone::iana("America/Los_Angeles").unwrap_or_else(Zone::utc))
}

/// A page as `inspect` reads it, told its address.
fn read_case(case: &Case, site: &Site) -> PageReading {
    let snapshot = inspect::saved::open(&case.text, Some(&case.url), true, site);
    read::read(&snapshot, site, Moment(case.now), pacific())
}

/// Findings that are alike, with the first of them and the languages they are in.
#[derive(Default)]
struct Groups(BTreeMap<[String; 3], (usize, BTreeSet<&'static str>, String)>);

impl Groups {
    /// What is missed or wrong, in a sentence, and counted with its like.
    fn sentence(&mut self, case: &Case, verdict: &Verdict) -> Option<String> {
        let Verdict { field, of, kind } = verdict;
        let (word, what) = match kind {
            Judged::Missed { right } => ("missed", right.clone()),
            Judged::Wrong { read, right } => ("wrong", format!("read {read}, is {right}")),
            Judged::Right | Judged::Found => return None,
        };
        let sentence = format!("{word:<7} {}  {field} of {of}: {what}", case.name);
        let page = format!("{} {}", case.kind.name(), case.generation);
        let group = self.0.entry([word.to_owned(), page, (*field).to_owned()]);
        let (count, languages, _) = group.or_insert_with(|| (0, BTreeSet::new(), sentence.clone()));
        *count += 1;
        languages.insert(case.language);
        Some(sentence)
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for ([word, page, field], (count, languages, first)) in &self.0 {
            let languages: Vec<&str> = languages.iter().copied().collect();
            let _ = writeln!(text, "{word} {count:>5}  {page}: {field}  ({})\n    {first}", languages.join(" "));
        }
        text
    }
}

fn write(home: &Path, case: &Case) -> Result<()> {
    let file = home.join(&case.name);
    let folder = file.parent().unwrap_or(home);
    fs::create_dir_all(folder).with_context(|| format!("could not make {}", folder.display()))?;
    fs::write(&file, &case.text).with_context(|| format!("could not write {}", file.display()))
}

/// The table of days and amounts, by Node or by a browser.
fn table(options: &str, browser: Option<Kind>) -> Result<String> {
    let program = format!("{PROGRAM}\nreturn JSON.stringify(table({options}));");
    match browser {
        None => by_node(&program),
        #[cfg(feature = "browser")]
        Some(kind) => by_browser::table(kind, program),
        #[cfg(not(feature = "browser"))]
        Some(kind) => bail!("{} writes the table only where this is built with `--features browser`", kind.name()),
    }
}

/// By the Node that the environment names, or the one there is.
fn by_node(program: &str) -> Result<String> {
    let node = std::env::var_os("NODE").unwrap_or_else(|| "node".into());
    let output = Command::new(&node)
        .arg("-e")
        .arg(format!("process.stdout.write((() => {{ {program} }})())"))
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("could not start {}", node.display()))?;
    if !output.status.success() {
        bail!("Node made no table ({}): {}", output.status, String::from_utf8_lossy(&output.stderr).trim());
    }
    String::from_utf8(output.stdout).context("Node printed something that is not UTF-8")
}

/// One line of progress. Stderr, so that the result on stdout can be piped.
fn say(what: &str) {
    eprintln!("accuracy: {what}");
}

/// The table the tests read.
pub fn sample() -> PathBuf {
    root().join("tests/data/intl-dates.json")
}

/// Writes what the test reads, one value to a line, so that a change of the engine's data can be reviewed.
fn write_table(browser: Option<Kind>) -> Result<ExitCode> {
    let json = table(SAMPLE, browser)?;
    let lines = json.replace("},{", "},\n{").replace(":[{", ":[\n{");
    let file = sample();
    fs::create_dir_all(file.parent().unwrap_or(&file))?;
    fs::write(&file, lines + "\n").with_context(|| format!("could not write {}", file.display()))?;
    say("wrote tests/data/intl-dates.json");
    Ok(ExitCode::SUCCESS)
}
