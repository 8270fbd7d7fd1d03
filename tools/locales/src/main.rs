//! `cargo xtask locales`: makes `src/locales.json` from the Unicode CLDR: the words of dates and of spans of time in the site's languages, the
//! order of a date's numbers, the signs in a number, and the currencies.
//!
//! Every word is folded by the core's own function, so that what readers look up is spelt as they spell it. Of a
//! language's regions the words are taken as well, where they do not contradict the language's own. How many minor
//! digits a currency has is ISO 4217's: the CLDR says how many a shop would print, which for forints or rupiahs is none,
//! and a shop that prints two could not be read.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use recourse::read::text::{fold, is_unspaced};
use serde_json::{Map, Value, json};

/// The site's languages; `pt` is Brazil's in the CLDR.
const LANGUAGES: [&str; 19] =
    ["ar", "cs", "de", "en", "es", "fr", "he", "id", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "uk", "vi"];

/// Weekdays as they stand behind `until`, `before` and `on`, from Sunday on: the CLDR has the nominative alone.
const WEEKDAY_CASES: [(&str, &[[&str; 7]]); 4] = [
    (
        "cs",
        &[
            ["neděle", "pondělí", "úterý", "středy", "čtvrtka", "pátku", "soboty"],
            ["neděli", "pondělí", "úterý", "středu", "čtvrtek", "pátek", "sobotu"],
            ["nedělí", "pondělím", "úterým", "středou", "čtvrtkem", "pátkem", "sobotou"],
        ],
    ),
    (
        "pl",
        &[
            ["niedzieli", "poniedziałku", "wtorku", "środy", "czwartku", "piątku", "soboty"],
            ["niedzielę", "poniedziałek", "wtorek", "środę", "czwartek", "piątek", "sobotę"],
            ["niedzielą", "poniedziałkiem", "wtorkiem", "środą", "czwartkiem", "piątkiem", "sobotą"],
        ],
    ),
    (
        "ru",
        &[
            ["воскресенья", "понедельника", "вторника", "среды", "четверга", "пятницы", "субботы"],
            ["воскресенье", "понедельник", "вторник", "среду", "четверг", "пятницу", "субботу"],
        ],
    ),
    (
        "uk",
        &[
            ["неділі", "понеділка", "вівторка", "середи", "четверга", "п'ятниці", "суботи"],
            ["неділю", "понеділок", "вівторок", "середу", "четвер", "п'ятницю", "суботу"],
            ["неділею", "понеділком", "вівторком", "середою", "четвергом", "п'ятницею", "суботою"],
        ],
    ),
];

fn main() -> ExitCode {
    programs::ended(run().map(|()| ExitCode::SUCCESS))
}

fn run() -> Result<()> {
    let packages = std::env::args_os().nth(1).context("the folder of the CLDR's npm packages is wanted")?;
    let cldr = Cldr(packages.into());
    let path = programs::root().join("src/locales.json");
    let text = cldr.text()?;
    let changed = fs::read_to_string(&path).ok().as_deref() != Some(text.as_str());
    fs::write(&path, text).with_context(|| format!("could not write {}", path.display()))?;
    eprintln!("{}", if changed { "src/locales.json is new" } else { "src/locales.json is as it was" });
    Ok(())
}

struct Cldr(std::path::PathBuf);

/// By word, by meaning: the languages.
type Words = BTreeMap<String, BTreeMap<String, BTreeSet<&'static str>>>;

impl Cldr {
    fn text(&self) -> Result<String> {
        let mut words = Words::new();
        let mut languages = Vec::new();
        for language in LANGUAGES {
            languages.push(self.language(language, &mut words)?);
        }
        let version = self.read("cldr-core/package.json")?;
        let mut text = String::from("{\n");
        text.push_str(&format!("  \"cldr\": {},\n", at(&version, "/version")?));
        text.push_str(&format!("  \"aliases\": {},\n", self.aliases()?));
        text.push_str(&format!("  \"languages\": [\n    {}\n  ],\n", lines(languages.iter().map(Value::to_string))));
        text.push_str(&block("currencies", self.currencies()?));
        text.push_str(",\n");
        text.push_str(&block("symbols", self.symbols()?));
        text.push_str(",\n");
        let words = words.into_iter().map(|(word, meanings)| {
            let meaning = |(meaning, languages): (String, BTreeSet<&str>)| {
                format!("{meaning} {}", languages.into_iter().collect::<Vec<_>>().join(" "))
            };
            (word, meanings.into_iter().map(meaning).collect::<Vec<_>>().join("; "))
        });
        text.push_str(&block("words", words.collect()));
        text.push_str("\n}\n");
        Ok(text)
    }

    fn read(&self, path: &str) -> Result<Value> {
        let path = self.0.join(path);
        let text = fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))?;
        serde_json::from_str(&text).with_context(|| format!("{} is not JSON", path.display()))
    }

    fn calendar(&self, tag: &str) -> Result<Value> {
        let file = self.read(&format!("cldr-dates-full/main/{tag}/ca-gregorian.json"))?;
        Ok(at(&file, &format!("/main/{tag}/dates/calendars/gregorian"))?.clone())
    }

    /// The tags of a language's regions, without those of another script.
    fn regions(&self, language: &str) -> Result<Vec<String>> {
        let all = fs::read_dir(self.0.join("cldr-dates-full/main"))?;
        let names =
            all.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect::<Result<Vec<_>>>()?;
        let of_language =
            |tag: &String| tag.split_once('-').is_some_and(|(own, region)| own == language && region.len() == 2);
        let mut tags: Vec<String> = names.into_iter().filter(of_language).collect();
        tags.sort();
        Ok(tags)
    }

    fn language(&self, language: &'static str, words: &mut Words) -> Result<Value> {
        let own = self.calendar(language)?;
        let mut found = Found::default();
        found.calendar(&own)?;
        if language == "th" {
            let file = self.read("cldr-cal-buddhist-full/main/th/ca-buddhist.json")?;
            found.add(text(at(&file, "/main/th/dates/calendars/buddhist/eras/eraAbbr/0")?)?, "eb");
            found.add(text(at(&own, "/eras/eraAbbr/1")?)?, "ec");
        }
        let cases = WEEKDAY_CASES.iter().filter(|(own, _)| *own == language).flat_map(|(_, cases)| cases.iter());
        for (number, name) in cases.flat_map(|case| case.iter().enumerate()) {
            found.add(name, &format!("w{number}"));
        }
        found.units(&self.read(&format!("cldr-units-full/main/{language}/units.json"))?, language)?;
        let dates = dates(&own)?;
        let mut regions: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for tag in self.regions(language)? {
            let calendar = self.calendar(&tag)?;
            let mut other = Found::default();
            other.calendar(&calendar)?;
            found.take_new(other);
            let region = tag.split_once('-').map_or("", |(_, region)| region);
            let mut own = self::dates(&calendar)?;
            // Where only the marks are others, the language's own are written as well.
            if own.get(..3) == dates.get(..3) {
                own.extend(dates.chars().skip(3).filter(|mark| !own.contains(*mark)).collect::<Vec<_>>());
            }
            if own.len() != dates.len() || own.get(..3) != dates.get(..3) {
                regions.entry(own).or_default().push(region.to_owned());
            }
        }
        for (word, meaning) in found.0 {
            words.entry(word).or_default().entry(meaning).or_default().insert(language);
        }
        let numbers = self.read(&format!("cldr-numbers-full/main/{language}/numbers.json"))?;
        let symbols = at(&numbers, &format!("/main/{language}/numbers/symbols-numberSystem-latn"))?;
        let number = [text(at(symbols, "/decimal")?)?, text(at(symbols, "/group")?)?].concat();
        let regions: Map<String, Value> =
            regions.into_iter().map(|(dates, tags)| (dates, json!(tags.join(" ")))).collect();
        Ok(json!({ "code": language, "dates": dates, "number": fold(&number), "regions": regions }))
    }

    fn aliases(&self) -> Result<Value> {
        let file = self.read("cldr-core/supplemental/aliases.json")?;
        let all = at(&file, "/supplemental/metadata/alias/languageAlias")?.as_object().context("no aliases")?;
        let of_two_letters = all.iter().filter(|(code, _)| code.len() == 2).filter_map(|(code, alias)| {
            let language = alias.get("_replacement")?.as_str().filter(|language| LANGUAGES.contains(language))?;
            Some((code.clone(), json!(language)))
        });
        let aliases: BTreeMap<String, Value> = of_two_letters.collect();
        Ok(Value::Object(aliases.into_iter().collect()))
    }

    /// The currencies that somebody pays with today, by their number of minor digits.
    fn digits(&self) -> Result<BTreeMap<String, u64>> {
        let file = self.read("cldr-core/supplemental/currencyData.json")?;
        let regions = at(&file, "/supplemental/currencyData/region")?.as_object().context("no regions")?;
        let mut used = BTreeSet::new();
        for currency in regions.values().filter_map(Value::as_array).flatten().filter_map(Value::as_object).flatten() {
            let (code, span) = currency;
            if span.get("_to").is_none() && span.get("_tender").is_none() {
                used.insert(code.clone());
            }
        }
        // The list as ISO's maintenance agency publishes it.
        let path = self.0.join("currency-codes/iso-4217-list-one.xml");
        let list = fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))?;
        let mut digits = BTreeMap::new();
        for entry in list.split("<CcyNtry>") {
            let value = |tag: &str| Some(entry.split_once(&format!("<{tag}>"))?.1.split('<').next()?.to_owned());
            let Some((code, minor)) = value("Ccy").zip(value("CcyMnrUnts")) else { continue };
            if used.contains(&code) {
                digits.insert(code, minor.parse().with_context(|| format!("{minor} minor digits"))?);
            }
        }
        ensure!(digits.len() > 140, "only {} currencies", digits.len());
        Ok(digits)
    }

    fn currencies(&self) -> Result<BTreeMap<String, String>> {
        let mut by_digits: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (code, digits) in self.digits()? {
            by_digits.entry(digits.to_string()).or_default().push(code);
        }
        Ok(by_digits.into_iter().map(|(digits, codes)| (digits, codes.join(" "))).collect())
    }

    /// The signs that stand for one currency in every language.
    fn symbols(&self) -> Result<BTreeMap<String, String>> {
        /// These stand for several, though in each language the CLDR gives the bare sign to one of them.
        const SHARED: [&str; 7] = ["$", "¥", "￥", "元", "kr", "kr.", "rs"];
        let digits = self.digits()?;
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for language in LANGUAGES {
            let file = self.read(&format!("cldr-numbers-full/main/{language}/currencies.json"))?;
            let all =
                at(&file, &format!("/main/{language}/numbers/currencies"))?.as_object().context("no currencies")?;
            for (code, names) in all.iter().filter(|(code, _)| digits.contains_key(*code)) {
                if let Some(symbol) = names.get("symbol").and_then(Value::as_str) {
                    found.entry(fold(symbol)).or_default().insert(code.clone());
                }
            }
        }
        let single = found.into_iter().filter_map(|(symbol, codes)| {
            let own = codes.first().filter(|_| codes.len() == 1)?;
            let is_code = symbol.len() == 3 && symbol.bytes().all(|b| b.is_ascii_lowercase());
            (!is_code && !SHARED.contains(&symbol.as_str())).then(|| (symbol, own.clone()))
        });
        Ok(single.collect())
    }
}

/// The words of one language, each with what it can mean.
#[derive(Default)]
struct Found(BTreeSet<(String, String)>);

impl Found {
    fn add(&mut self, word: &str, meaning: &str) {
        let word = fold(word);
        let word = word.trim().trim_end_matches('.');
        let is_word = word.chars().any(char::is_alphabetic);
        if is_word {
            self.0.insert((word.to_owned(), meaning.to_owned()));
        }
    }

    /// What a region adds: its words that the language does not use for something else of the same sort.
    fn take_new(&mut self, other: Self) {
        for (word, meaning) in other.0 {
            let sort = meaning.get(..1).unwrap_or_default().to_owned();
            if !self.0.iter().any(|(known, meaning)| *known == word && meaning.starts_with(&sort)) {
                self.0.insert((word, meaning));
            }
        }
    }

    fn calendar(&mut self, calendar: &Value) -> Result<()> {
        let patterns = patterns(calendar)?;
        let names = |path: &str| -> Result<Vec<(String, String)>> {
            let mut names = Vec::new();
            for context in ["format", "stand-alone"] {
                for width in ["wide", "abbreviated", "short"] {
                    let Some(all) = calendar.pointer(&format!("/{path}/{context}/{width}")) else { continue };
                    for (key, name) in all.as_object().context("names are no map")? {
                        names.push((key.clone(), text(name)?.to_owned()));
                    }
                }
            }
            Ok(names)
        };
        for (key, name) in names("months")? {
            let number = key.split('-').next().unwrap_or_default();
            let folded = fold(&name);
            // `9月` and `tháng 9` are a number and a mark.
            if let Some(mark) =
                folded.strip_prefix(number).filter(|mark| !mark.starts_with(|c: char| c.is_ascii_digit()))
            {
                self.add(mark, "a");
            } else if let Some(mark) = folded.strip_suffix(number) {
                self.add(mark, "b");
            } else {
                self.add(&name, &format!("m{number}"));
                for prefix in joined(&patterns, "ML", true) {
                    self.add(&[prefix, &name].concat(), &format!("m{number}"));
                }
            }
        }
        const DAYS: [&str; 7] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
        for (key, name) in names("days")? {
            let number = DAYS.iter().position(|day| key.starts_with(day)).context("an unknown weekday")?;
            self.add(&name, &format!("w{number}"));
            for suffix in joined(&patterns, "Ec", false) {
                if !patterns.iter().any(|pattern| pattern.contains(&["d", suffix].concat())) {
                    self.add(&[&name, suffix].concat(), &format!("w{number}"));
                }
            }
        }
        for (key, name) in names("dayPeriods")? {
            if key.starts_with("am") || key.starts_with("pm") {
                self.add(&name, "t");
            }
        }
        for word in patterns.iter().flat_map(|pattern| literals(pattern)).flat_map(words_of) {
            self.add(&word, "g");
        }
        // What marks a month's number is no small word that may as well be left out.
        let months: BTreeSet<String> = self
            .0
            .iter()
            .filter(|(_, meaning)| ["a", "b"].contains(&meaning.as_str()))
            .map(|(word, _)| word.clone())
            .collect();
        self.0.retain(|(word, meaning)| meaning != "g" || !months.contains(word));
        let styles = ["full", "long", "medium", "short"];
        for path in ["dateTimeFormats", "dateTimeFormats-atTime/standard"] {
            for pattern in styles.iter().filter_map(|style| calendar.pointer(&format!("/{path}/{style}"))) {
                let pattern = text(pattern)?.replace("{0}", " ").replace("{1}", " ").replace('\'', "");
                words_of(&pattern).iter().for_each(|word| self.add(word, "t"));
            }
        }
        Ok(())
    }

    /// The names of units of time: `ud`, `uh`, `um`, `us`, and `u2d` for a word that says two days without a number.
    fn units(&mut self, file: &Value, language: &str) -> Result<()> {
        for width in ["long", "short", "narrow"] {
            for unit in ["day", "hour", "minute", "second"] {
                let initial = unit.get(..1).unwrap_or_default();
                let forms = at(file, &format!("/main/{language}/units/{width}/duration-{unit}"))?;
                for (form, pattern) in forms.as_object().context("a unit is no map")? {
                    let pattern = text(pattern)?;
                    match pattern.split_once("{0}") {
                        _ if form == "perUnitPattern" || form == "gender" || form == "displayName" => {}
                        Some((before, after)) if before.trim().is_empty() => self.add(after, &format!("u{initial}")),
                        None if form.ends_with("count-two") => self.add(pattern, &format!("u2{initial}")),
                        // Arabic says "a day" without a number, and so it says the day of a date.
                        _ => {}
                    }
                }
            }
        }
        Ok(())
    }
}

/// The patterns of dates: those of day, weekday, month, year and era alone.
fn patterns(calendar: &Value) -> Result<Vec<String>> {
    let mut patterns = Vec::new();
    for path in ["/dateFormats", "/dateTimeFormats/availableFormats"] {
        for pattern in at(calendar, path)?.as_object().context("patterns are no map")?.values() {
            let Some(pattern) = pattern.as_str().or_else(|| pattern.get("_value")?.as_str()) else { continue };
            let fields: String = fields(pattern).map(|(field, _)| field).collect();
            if !fields.is_empty() && fields.chars().all(|c| "GyMLdEc".contains(c)) {
                patterns.push(pattern.to_owned());
            }
        }
    }
    Ok(patterns)
}

/// The fields of a pattern, each with the text behind it; text before the first stands behind an empty field.
fn fields(pattern: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = pattern;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let first = rest.chars().next().filter(char::is_ascii_alphabetic);
        let end = first.map_or(0, |first| rest.find(|c| c != first).unwrap_or(rest.len()));
        let (field, behind) = rest.split_at(end);
        let mut quoted = false;
        let next = behind.find(|c: char| {
            quoted ^= c == '\'';
            !quoted && c.is_ascii_alphabetic()
        });
        let (literal, remaining) = behind.split_at(next.unwrap_or(behind.len()));
        rest = remaining;
        Some((field, literal))
    })
}

fn literals(pattern: &str) -> Vec<&str> {
    fields(pattern).map(|(_, literal)| literal).collect()
}

/// The words that stand at a field without a space: before it or behind it.
fn joined<'a>(patterns: &'a [String], field: &str, before: bool) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    for pattern in patterns {
        let all: Vec<_> = fields(pattern).collect();
        for (n, (name, behind)) in all.iter().enumerate() {
            if !name.starts_with(|c| field.contains(c)) {
                continue;
            }
            let joined = if before {
                let literal = n.checked_sub(1).and_then(|n| all.get(n)).map_or("", |(_, literal)| *literal);
                literal.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default()
            } else {
                let is_part = |c: char| c.is_alphabetic() || is_unspaced(c);
                behind.split(|c: char| !is_part(c)).next().unwrap_or_default()
            };
            if !joined.is_empty() {
                found.insert(joined);
            }
        }
    }
    found
}

fn words_of(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !(c.is_alphabetic() || is_unspaced(c)));
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The order and the marks of a date of numbers: `dmy/`, `dmy-`, `dmy./`.
fn dates(calendar: &Value) -> Result<String> {
    let mut order = String::new();
    let mut marks = BTreeSet::new();
    let numeric =
        |pattern: &str| fields(pattern).all(|(field, _)| field.len() < 3 || field.starts_with(['y', 'E', 'c']));
    for path in ["/dateTimeFormats/availableFormats/yMd", "/dateFormats/short", "/dateFormats/medium"] {
        let pattern = text(at(calendar, path)?)?;
        if !numeric(pattern) {
            continue;
        }
        for (field, behind) in fields(pattern) {
            let field = if field.starts_with('L') { "M" } else { field };
            if let Some(letter) = field.chars().next().filter(|c| "dMy".contains(*c)) {
                let letter = letter.to_ascii_lowercase();
                if !order.contains(letter) {
                    order.push(letter);
                }
            }
            marks.extend(fold(behind).chars().filter(|c| "-./".contains(*c)));
        }
    }
    ensure!(order.len() == 3, "no order of a date's numbers: {order}");
    order.extend(marks);
    Ok(order)
}

fn at<'a>(value: &'a Value, path: &str) -> Result<&'a Value> {
    value.pointer(path).with_context(|| format!("the CLDR has no {path}"))
}

fn text(value: &Value) -> Result<&str> {
    value.as_str().context("the CLDR has something else where a text was expected")
}

fn lines(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(",\n    ")
}

fn block(name: &str, members: BTreeMap<String, String>) -> String {
    let members = members.into_iter().map(|(name, value)| format!("{}: {}", json!(name), json!(value)));
    format!("  \"{name}\": {{\n    {}\n  }}", lines(members))
}
