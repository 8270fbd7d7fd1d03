//! The judge is judged here, and the corpus; the readers are, by a sample of it.

use std::collections::BTreeSet;

use corpus::{Case, Generation, Kind as Page, LANGUAGES};

use super::*;

pub(super) fn table() -> Table {
    Table::parse(&fs::read_to_string(sample()).unwrap()).unwrap()
}

fn cases(table: &Table, every: usize) -> Vec<Case> {
    corpus::cases(table, Size { seed: 7, rounds: 2, every }).collect()
}

#[test]
fn the_corpus_is_every_language_page_and_situation_and_the_same_each_time() {
    let table = table();
    let (first, second) = (cases(&table, 1), cases(&table, 1));
    assert_eq!(first.len(), 19 * 12 * 11 * 2);
    let names: BTreeSet<_> = first.iter().map(|case| &case.name).collect();
    assert_eq!(names.len(), first.len(), "two pages have one name");
    for (one, other) in first.iter().zip(&second) {
        assert_eq!(one.text, other.text, "{}", one.name);
    }
    for language in LANGUAGES {
        let of_it = || first.iter().filter(|case| case.language == language);
        assert!(Page::ALL.iter().all(|kind| of_it().any(|case| case.kind == *kind)), "{language}");
        assert!(Generation::ALL.iter().all(|make| of_it().any(|case| case.generation == *make)), "{language}");
    }
}

#[test]
fn what_is_true_of_a_page_stands_on_it() {
    let table = table();
    for case in cases(&table, 3).iter().filter(|case| case.generation == Generation::Answer) {
        for order in case.orders.iter().filter(|order| order.reach != corpus::Reach::May) {
            let named = case.text.contains(&order.id) || case.url.contains(&order.id);
            assert!(named, "{}: {}", case.name, order.id);
        }
    }
}

/// The first order list as an answer, and what is read from it.
fn list() -> (Case, PageReading) {
    let table = table();
    let mut all = cases(&table, 1).into_iter();
    let case = all.find(|case| case.kind == Page::List && case.generation == Generation::Answer).unwrap();
    let reading = read_case(&case, Site::built_in());
    (case, reading)
}

fn sentences(case: &Case, reading: &PageReading) -> Vec<String> {
    let mut groups = Groups::default();
    judge::judge(case, reading).iter().filter_map(|verdict| groups.sentence(case, verdict)).collect()
}

#[test]
fn the_judge_sees_a_wrong_value_a_missing_one_and_an_order_that_is_not_there() {
    let (case, mut reading) = list();
    let before = sentences(&case, &reading);
    let order = &mut reading.sightings[0].order;
    let true_store = order.store.replace("Another Store".to_owned()).unwrap();
    let now = sentences(&case, &reading);
    let new: Vec<_> = now.iter().filter(|each| !before.contains(each)).collect();
    assert_eq!(new.len(), 2, "{new:?}");
    assert!(new[0].contains(&format!("read Another Store, is {true_store}")), "{new:?}");
    assert!(new[1].starts_with("missed") && new[1].contains("store of"), "{new:?}");

    reading.sightings[0].order.id = "3088800099990000".to_owned();
    let now = sentences(&case, &reading);
    assert!(now.iter().any(|each| each.starts_with("wrong") && each.contains("id of 3088800099990000")), "{now:?}");
    assert!(now.iter().any(|each| each.starts_with("missed") && each.contains("id of")), "{now:?}");
}

#[test]
fn the_goals_are_nothing_wrong_and_nearly_everything_read() {
    let verdict = |kind| Verdict { field: "placed", of: String::new(), kind };
    let good = || {
        let mut tally = Tally::default();
        for _ in 0..999 {
            tally.count(Generation::Page, "en", &verdict(Judged::Found));
            tally.count(Generation::Page, "en", &verdict(Judged::Right));
        }
        tally
    };
    let missed = || verdict(Judged::Missed { right: String::new() });
    let mut tally = good();
    tally.count(Generation::Page, "en", &missed());
    assert!(tally.is_good());
    tally.count(Generation::Page, "en", &missed());
    assert!(!tally.is_good());
    let mut tally = good();
    tally.count(Generation::Page, "de", &verdict(Judged::Wrong { read: String::new(), right: String::new() }));
    assert!(!tally.is_good());
    assert!(!Tally::default().is_good(), "nothing read is nothing proved");
    assert!(tally.table().contains("!1"));
}

#[test]
fn a_sample_of_the_corpus_is_read_without_a_wrong_value_and_with_nearly_every_one_that_can_be_reached() {
    let table = table();
    let (mut tally, mut findings) = (Tally::default(), Vec::new());
    for case in cases(&table, 8) {
        let reading = read_case(&case, Site::built_in());
        let silence = judge::silence(&case, &reading);
        findings.extend(silence.map(|what| format!("silent  {}  {what}", case.name)));
        let mut groups = Groups::default();
        for verdict in judge::judge(&case, &reading) {
            tally.count(case.generation, case.language, &verdict);
            findings.extend(groups.sentence(&case, &verdict));
        }
    }
    println!("{}", tally.summary());
    assert!(tally.is_good(), "{}\n{}", tally.summary(), findings.join("\n"));
    assert!(!findings.iter().any(|finding| finding.starts_with("silent")), "{}", findings.join("\n"));
}
