//! Dates, ranges, countdowns and numbers of days, as the site and the browsers write them, and what must not be taken for
//! one.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on stops at that very line")]

use proptest::prelude::*;
use recourse::day::Day;
use recourse::locales::Locales;
use recourse::read::date::{DateRefusal, Dates, life};

fn page(lang: &str) -> Dates {
    Dates::of_page(Some(lang), &mut [].into_iter())
}

fn unknown() -> Dates {
    Dates::of_page(None, &mut [].into_iter())
}

fn day(iso: &str) -> Day {
    let parts: Vec<i32> = iso.split('-').map(|part| part.parse().unwrap()).collect();
    Day::of(parts[0], parts[1] as u32, parts[2] as u32).unwrap()
}

fn iso(read: Result<Day, DateRefusal>) -> Result<String, DateRefusal> {
    read.map(Day::iso)
}

/// Source: CLDR 48, as Node 20 and the browsers write 7 September 2026, and what people saw on the site.
const STYLES: [(&str, &[&str]); 20] = [
    ("en-US", &["9/7/2026", "09/07/2026"]),
    (
        "en",
        &[
            "Monday, September 7, 2026",
            "September 7, 2026",
            "Sep 7, 2026",
            "Mon, Sep 7, 2026",
            "Sep 7, 2026, 12:30\u{202f}PM",
            "September 7, 2026 at 12:30 PM",
            "Sept. 7 2026",
            "7th September 2026",
            "2026-09-07 12:30:00",
            "2026-09-07T12:30",
            "20260907020749000-0700",
        ],
    ),
    (
        "es",
        &[
            "lunes, 7 de septiembre de 2026",
            "7 sept 2026",
            "lun, 7 sept 2026",
            "7/9/2026",
            "7 SEP. 2026",
            "7 de septiembre de 2026 a las 12:30",
        ],
    ),
    ("fr", &["lundi 7 septembre 2026", "7 sept. 2026", "07/09/2026", "lun. 7 sept. 2026, 12:30"]),
    (
        "de",
        &[
            "Montag, 7. September 2026",
            "7. Sept. 2026",
            "7. Sep 2026",
            "07.09.2026",
            "7.9.2026, 12:30",
            "Mo., 7. Sept. 2026",
        ],
    ),
    ("it", &["lunedì 7 settembre 2026", "7 set 2026", "07/09/2026", "7 settembre 2026 alle ore 12:30"]),
    ("nl", &["maandag 7 september 2026", "7 sep 2026", "07-09-2026", "ma 7-9-2026"]),
    ("pl", &["poniedziałek, 7 września 2026", "7 wrz 2026", "7.09.2026", "pon., 7 wrz 2026 12:30"]),
    (
        "pt-BR",
        &[
            "segunda-feira, 7 de setembro de 2026",
            "7 de set. de 2026",
            "07/09/2026",
            "7 set, 2026",
            "7 de setembro de 2026 às 12:30",
        ],
    ),
    (
        "ru",
        &[
            "понедельник, 7 сентября 2026\u{a0}г.",
            "7 сент. 2026\u{202f}г.",
            "07.09.2026",
            "7 сентября 2026",
            "7 сентября 2026 г. в 12:30",
        ],
    ),
    ("uk", &["понеділок, 7 вересня 2026 р.", "7 вер. 2026 р.", "07.09.2026", "7 вересня 2026 р. о 12:30"]),
    ("cs", &["pondělí 7. září 2026", "7. 9. 2026", "07. 09. 2026", "po 7. 9. 2026"]),
    ("tr", &["7 Eylül 2026 Pazartesi", "7 Eyl 2026", "7 EYLÜL 2026", "07.09.2026"]),
    (
        "ar",
        &[
            "الاثنين، 7 سبتمبر 2026",
            "7 سبتمبر 2026",
            "07\u{200f}/09\u{200f}/2026",
            "٧ سبتمبر ٢٠٢٦",
            "٠٧\u{200f}/٠٩\u{200f}/٢٠٢٦",
            "\u{2067}7 أيلول 2026\u{2069}",
            "7 سبتمبر 2026 في 12:30 م",
        ],
    ),
    ("he", &["יום שני, 7 בספטמבר 2026", "7 בספט׳ 2026", "7.9.2026", "7 ספטמבר 2026", "יום ב׳, 7 בספט׳ 2026"]),
    (
        "ja",
        &["2026年9月7日月曜日", "2026年9月7日", "2026/09/07", "2026/9/7(月)", "２０２６年９月７日", "2026/09/07 12:30"],
    ),
    ("ko", &["2026년 9월 7일 월요일", "2026년 9월 7일", "2026. 9. 7.", "2026. 9. 7. PM 12:30", "2026년 9월 7일 (월)"]),
    (
        "th",
        &[
            "วันจันทร์ที่ 7 กันยายน พ.ศ. 2569",
            "7 กันยายน พ.ศ. 2569",
            "7 ก.ย. 2569",
            "7/9/2569",
            "๗ กันยายน ๒๕๖๙",
            "7 กันยายน 2569 เวลา 12:30",
            "7 กันยายน ค.ศ. 2026",
            "7 ก.ย. 2026",
        ],
    ),
    (
        "vi",
        &[
            "Thứ Hai, 7 tháng 9, 2026",
            "7 thg 9, 2026",
            "ngày 7 tháng 9 năm 2026",
            "7/9/2026",
            "12:30 7 thg 9, 2026",
            "lúc 12:30 Thứ 2, 7 thg 9, 2026",
        ],
    ),
    ("id", &["Senin, 07 September 2026", "7 Sep 2026", "7/9/2026", "7 September 2026 pukul 12.30"]),
];

#[test]
fn every_language_is_read_in_its_own_styles() {
    for (lang, texts) in STYLES {
        for text in texts {
            assert_eq!(iso(page(lang).whole(text)), Ok("2026-09-07".to_owned()), "{lang}: {text}");
            let all = page(lang).all(text);
            assert_eq!(all.len(), 1, "{lang}: {text}");
            assert_eq!(all[0].0, day("2026-09-07"), "{lang}: {text}");
        }
    }
}

#[test]
fn what_people_saw_on_the_site_is_read() {
    for (lang, text, expected) in [
        ("en", "Jul 15, 2026", "2026-07-15"),
        ("pt", "24 nov, 2023", "2023-11-24"),
        ("pl", "15 sty 2025", "2025-01-15"),
        ("de", "3. Aug 2025", "2025-08-03"),
        ("ko", "2026년 5월 21일", "2026-05-21"),
        ("ru", "29 января 2024", "2024-01-29"),
        ("tr", "7 Kasım 2026", "2026-11-07"),
        ("tr", "7 KASIM 2026", "2026-11-07"),
        ("en", "2026-09-07 12:30:00", "2026-09-07"),
        ("en", "20150714020749000-0700", "2015-07-14"),
    ] {
        assert_eq!(iso(page(lang).whole(text)), Ok(expected.to_owned()), "{lang}: {text}");
    }
}

#[test]
fn a_language_tag_is_understood_as_the_site_writes_it() {
    for (tag, code) in
        [("pt-BR", "pt"), ("pt_BR", "pt"), ("iw_IL", "he"), ("in_ID", "id"), ("EN", "en"), ("zh-Hans-CN", ""), ("", "")]
    {
        assert_eq!(Locales::built_in().language(tag).map_or("", |language| &language.code), code, "{tag}");
    }
}

#[test]
fn numbers_that_could_be_exchanged_are_settled_by_the_language() {
    for (lang, text, expected) in [
        ("en-US", "03/04/2026", "2026-03-04"),
        ("en_GB", "03/04/2026", "2026-04-03"),
        ("fr", "03/04/2026", "2026-04-03"),
        ("de", "03.04.2026", "2026-04-03"),
        ("nl", "03-04-2026", "2026-04-03"),
        ("th", "03/04/2569", "2026-04-03"),
    ] {
        assert_eq!(iso(page(lang).whole(text)), Ok(expected.to_owned()), "{lang}: {text}");
    }
}

#[test]
fn numbers_in_a_form_the_language_does_not_have_are_refused() {
    for (lang, text) in
        [("de", "03/04/2026"), ("en", "03.04.2026"), ("en", "03-04-2026"), ("ja", "03/04/2026"), ("zh", "03/04/2026")]
    {
        assert_eq!(page(lang).whole(text), Err(DateRefusal::OrderUnknown), "{lang}: {text}");
    }
    assert_eq!(unknown().whole("03/04/2026"), Err(DateRefusal::OrderUnknown));
}

#[test]
fn english_alone_does_not_say_which_number_is_the_day() {
    assert_eq!(page("en").whole("03/04/2026"), Err(DateRefusal::OrderUnknown));
    let settled = Dates::of_page(Some("en"), &mut ["13/04/2026"].into_iter());
    assert_eq!(iso(settled.whole("03/04/2026")), Ok("2026-04-03".to_owned()));
}

#[test]
fn another_date_of_the_page_settles_the_order() {
    let with =
        |lang: Option<&str>, others: &[&str]| Dates::of_page(lang, &mut others.iter().copied()).whole("03/04/2026");
    assert_eq!(iso(with(None, &["Paid on 13/04/2026"])), Ok("2026-04-03".to_owned()));
    assert_eq!(iso(with(None, &["x", "04/13/2026 12:30"])), Ok("2026-03-04".to_owned()));
    assert_eq!(iso(with(Some("de"), &["04/13/2026"])), Ok("2026-03-04".to_owned()));
    // Another form, an id and a day that could be either say nothing.
    for other in ["13.04.2026", "AB-13/04/2026-7", "05/06/2026", "13/04/26", "1313/04/2026"] {
        assert_eq!(with(None, &[other]), Err(DateRefusal::OrderUnknown), "{other}");
    }
}

#[test]
fn a_page_that_contradicts_itself_or_its_language_is_not_believed() {
    let with =
        |lang: Option<&str>, others: &[&str]| Dates::of_page(lang, &mut others.iter().copied()).whole("03/04/2026");
    assert_eq!(with(Some("en-US"), &["13/04/2026"]), Err(DateRefusal::OrderContradicted));
    assert_eq!(with(Some("fr"), &["04/13/2026"]), Err(DateRefusal::OrderContradicted));
    assert_eq!(with(None, &["13/04/2026", "04/13/2026"]), Err(DateRefusal::OrderContradicted));
}

#[test]
fn one_reading_needs_no_order() {
    for (text, expected) in [("13/04/2026", "2026-04-13"), ("04/13/2026", "2026-04-13"), ("04.04.2026", "2026-04-04")] {
        assert_eq!(iso(unknown().whole(text)), Ok(expected.to_owned()), "{text}");
    }
}

#[test]
fn what_is_no_date_is_none() {
    for text in [
        "",
        "Sep 7",
        "7/9/26",
        "26. 9. 7.",
        "9/7",
        "2026",
        "September 2026",
        "20260907",
        "3088800020260907",
        "+31 06-07-2026",
        "06-07-2026 1234",
        "1.7.9.2026",
        "7.9.2026.1",
        "v7.9.2026",
        "2026-09-07-11",
        "SKU2026-09-07",
        "2026-09-07x",
        "7sep2026",
        "12:30",
        "192.168.2026.1",
        "7 9 2026",
        "2026 9 7",
        "9/7.2026",
        "2026-09/07",
        "Sep 7, 20261",
        "32 sept 2026",
        "0 sept 2026",
        "13월 7일 2026년",
        "7 tháng 13, 2026",
        "2026-09-07 of 2027-09-07 12",
        "Sep 7K 2026",
        "5 Sep 7, 2026",
    ] {
        for lang in ["en", "de", "ko", "vi", "th"] {
            let read = page(lang).whole(text);
            assert!(read.is_err(), "{lang}: {text} was read as {}", read.unwrap().iso());
        }
    }
}

#[test]
fn a_day_that_cannot_be_is_refused() {
    for text in [
        "Feb 29, 2026",
        "31 апреля 2026",
        "2026-02-30",
        "30/02/2026",
        "Sep 7, 2004",
        "Sep 7, 2100",
        "Sep 7, 2101",
        "2569-09-07",
        "7 września 2569",
    ] {
        assert_eq!(page("en").whole(text), Err(DateRefusal::Impossible), "{text}");
    }
    assert_eq!(page("en").whole("Tue, Sep 7, 2026"), Err(DateRefusal::Weekday));
    for mark in ["", ",", " -", " –", " —", " ·", " /", " |", " ("] {
        let text = format!("Sep 7, 2026{mark} Tuesday");
        assert_eq!(page("en").whole(&text), Err(DateRefusal::Weekday), "{text}");
    }
    assert_eq!(page("en").behind("before", "before Sep 7, 2026, a Tuesday"), [Err(DateRefusal::Weekday)]);
    assert_eq!(page("en").behind("before", "before Sep 7, 2026, a Monday").len(), 1);
    // The Thai calendar is read where something Thai says so.
    assert_eq!(page("en").whole("7/9/2569"), Err(DateRefusal::Impossible));
    assert_eq!(page("th").whole("7 กันยายน พ.ศ. 2026"), Err(DateRefusal::Impossible));
    assert_eq!(iso(page("en").whole("7 ก.ย. 2569")), Ok("2026-09-07".to_owned()));
}

#[test]
fn an_end_of_a_range_is_no_date() {
    for (lang, text) in [
        ("en", "Sep 21 – 26, 2026"),
        ("en", "Sep 28 – Oct 3, 2026"),
        ("en", "Sep 28, 2026 – Oct 3, 2026"),
        ("en", "2026-09-07 - 2026-09-12"),
        ("en", "21 - 26 Sep 2026"),
        ("en", "from Sep 21 to Sep 26, 2026"),
        ("es", "del 21 al 26 de septiembre de 2026"),
        ("fr", "du 21 au 26 sept. 2026"),
        ("de", "vom 21. bis 26. September 2026"),
        ("de", "07.–12.09.2026"),
        ("de", "07.09.2026 – 12.09.2026"),
        ("ja", "2026年9月7日～12日"),
        ("ja", "2026年9月7日から12日"),
        ("ja", "2026/09/07～2026/09/12"),
        ("ko", "2026. 9. 7. ~ 2026. 9. 12."),
        ("ko", "2026년 9월 7일~12일"),
        ("vi", "7 – 12 thg 9, 2026"),
        ("ru", "с 21 по 26 сентября 2026 г."),
        ("th", "7–12 ก.ย. 2569"),
        ("ar", "7\u{200f}/9\u{200f}/2026 – 12\u{200f}/9\u{200f}/2026"),
    ] {
        assert_eq!(page(lang).whole(text), Err(DateRefusal::Range), "{lang}: {text}");
        assert_eq!(page(lang).all(text), [], "{lang}: {text}");
    }
}

#[test]
fn more_than_a_date_is_not_a_date_alone() {
    for text in [
        "on Jul 15, 2026",
        "Jul 15, 2026 or later",
        "Jul 15, 2026 12",
        "Jul 15, 2026 $5",
        "Jul 15, 2026 10:00 11:00",
        "Lamp Jul 15, 2026",
    ] {
        assert_eq!(page("en").whole(text), Err(DateRefusal::More), "{text}");
    }
    assert_eq!(page("en").whole("Jul 15, 2026 Jul 16, 2026"), Err(DateRefusal::More));
}

#[test]
fn a_month_of_another_language_counts_where_all_agree() {
    assert_eq!(iso(page("de").whole("7 września 2026")), Ok("2026-09-07".to_owned()));
    assert_eq!(iso(page("en").whole("7 mai 2026")), Ok("2026-05-07".to_owned()));
    assert_eq!(iso(unknown().whole("7 лют. 2026 р.")), Ok("2026-02-07".to_owned()));
    // No word of two languages means two months today; the reader would refuse it.
    let months = |meanings: &str| meanings.split("; ").filter(|meaning| meaning.starts_with('m')).count();
    for (word, meanings) in Locales::built_in().words.iter() {
        assert!(months(meanings) <= 1, "{word} is several months: {meanings}");
    }
}

#[test]
fn every_complete_date_of_a_text_is_found_where_it_stands() {
    let text = "Paid Jul 15, 2026 · İade 13.08.2026, ref. 2026-09-07-11; geç 4 Eyl 2026.";
    let found: Vec<_> = page("tr").all(text).into_iter().map(|(day, at)| (day.iso(), &text[at])).collect();
    assert_eq!(
        found,
        [
            ("2026-07-15".to_owned(), "Jul 15, 2026"),
            ("2026-08-13".to_owned(), "13.08.2026"),
            ("2026-09-04".to_owned(), "4 Eyl 2026")
        ]
    );
    for (lang, text, expected) in [
        ("ko", "2026년 9월 4일까지 배송되지 않으면 환불", "2026-09-04"),
        ("ja", "2026年9月4日までに届かない場合は返金", "2026-09-04"),
        ("th", "คืนเงินหากไม่ได้รับภายใน 4 ก.ย. 2569", "2026-09-04"),
        ("he", "החזר עד ה-4 בספטמבר 2026", "2026-09-04"),
        ("he", "החזר עד ב-4.9.2026.", "2026-09-04"),
        ("ar", "استرداد إذا لم يتم التسليم قبل 4 سبتمبر 2026.", "2026-09-04"),
        ("en", "Refund - Sep 4, 2026", "2026-09-04"),
        ("en", "Sep 4, 2026 - delivered", "2026-09-04"),
    ] {
        let days: Vec<_> = page(lang).all(text).into_iter().map(|(day, _)| day.iso()).collect();
        assert_eq!(days, [expected], "{lang}: {text}");
    }
}

#[test]
fn a_date_is_read_directly_behind_a_phrase_that_begins_a_clause() {
    let read = |text: &str| page("en").behind("refund if no delivery before", text);
    for text in [
        "Refund if no delivery before Sep 4, 2026",
        "Refund if no delivery\u{a0}before: Sep 4, 2026, 21:00",
        "Free shipping · REFUND IF NO DELIVERY BEFORESep 4, 2026.",
        "Refund if no delivery before Fri, Sep 4, 2026",
    ] {
        assert_eq!(read(text), [Ok(day("2026-09-04"))], "{text}");
    }
    // "Mar" is a month here, and a Tuesday elsewhere.
    for (lang, text, expected) in [
        ("en", "Refund: Mar 6, 2026", "2026-03-06"),
        ("it", "Refund mar 7 apr 2026", "2026-04-07"),
        ("ja", "refund: 2026年3月6日(金)", "2026-03-06"),
    ] {
        assert_eq!(page(lang).behind("refund", text), [Ok(day(expected))], "{lang}: {text}");
    }
    for (text, refusal) in [
        ("Refund if no delivery before long", DateRefusal::NoDate),
        ("Refund if no delivery before the end of Sep 4, 2026", DateRefusal::NoDate),
        ("Refund if no delivery before 03.04.2026", DateRefusal::OrderUnknown),
        ("Refund if no delivery before Sep 4 - Sep 8, 2026", DateRefusal::NoDate),
        ("Refund if no delivery before Sep 4, 2026 - Sep 8, 2026", DateRefusal::Range),
        ("Refund if no delivery before Feb 30, 2026", DateRefusal::Impossible),
    ] {
        assert_eq!(read(text), [Err(refusal)], "{text}");
    }
    assert_eq!(read("There is no refund if no delivery before Sep 4, 2026"), []);
    assert_eq!(page("en").behind("refund", "Refunded Sep 4, 2026"), [Err(DateRefusal::NoDate)]);
    assert_eq!(page("en").after("if delayed by", "Get a coupon if delayed by Sep 4, 2026"), [Ok(day("2026-09-04"))]);
    assert_eq!(page("tr").behind("İADE", "İade 4 Eyl 2026"), [Ok(day("2026-09-04"))]);
}

#[test]
fn the_year_of_a_tracking_time_follows_from_the_order() {
    let order = life(day("2026-07-15"));
    for (lang, text, expected) in [
        ("en", "Tue | Jul. 28 18:39", "2026-07-28"),
        ("en", "Jul 15", "2026-07-15"),
        ("en", "28/07/2026", "2026-07-28"),
        ("en", "Jan 2, 08:00", "2027-01-02"),
        ("fr", "28/07 18:39", "2026-07-28"),
        ("de", "28.7. 18:39", "2026-07-28"),
        ("cs", "28. 7. 18:39", "2026-07-28"),
        ("ja", "7月28日 18:39", "2026-07-28"),
        ("ko", "7월 28일 오후 6:39", "2026-07-28"),
        ("vi", "18:39 28 thg 7", "2026-07-28"),
        ("th", "28 ก.ค. 18:39", "2026-07-28"),
        ("pt", "ter., 28 de jul. 18:39", "2026-07-28"),
        ("he", "28 ביולי", "2026-07-28"),
        ("ar", "28 يوليو 6:39 م", "2026-07-28"),
        ("nl", "di 28 jul 18:39", "2026-07-28"),
        ("id", "28 Jul 18.39", "2026-07-28"),
    ] {
        assert_eq!(iso(page(lang).without_year(text, &order)), Ok(expected.to_owned()), "{lang}: {text}");
    }
    for (lang, text, refusal) in [
        // The day before the order was placed would be a year later.
        ("en", "Jul 14 18:39", DateRefusal::YearUnknown),
        ("en", "Feb 29", DateRefusal::YearUnknown),
        ("en", "Mon | Jul. 28", DateRefusal::YearUnknown),
        ("en", "18:39", DateRefusal::NoDate),
        ("en", "Arrived Jul 28", DateRefusal::More),
        ("en", "Jul 28 - 30", DateRefusal::More),
        ("it", "18.12", DateRefusal::NoDate),
        ("de", "28/07", DateRefusal::NoDate),
    ] {
        assert_eq!(page(lang).without_year(text, &order), Err(refusal), "{lang}: {text}");
    }
    let two_years = day("2026-07-15")..=day("2028-07-15");
    assert_eq!(page("en").without_year("Jul 28", &two_years), Err(DateRefusal::YearUnknown));
}

#[test]
fn ranges_have_two_ends() {
    let order = life(day("2026-07-15"));
    for (lang, text, from, to) in [
        ("en", "Sep 21 - 26, 2026", "2026-09-21", "2026-09-26"),
        ("en", "Sep 21 - 26", "2026-09-21", "2026-09-26"),
        ("en", "Estimated delivery: Dec 28 – Jan 3", "2026-12-28", "2027-01-03"),
        ("en", "Dec 28, 2026 – Jan 3, 2027", "2026-12-28", "2027-01-03"),
        ("en", "Dec 28 – Jan 3, 2027", "2026-12-28", "2027-01-03"),
        ("es", "21–26 sept 2026", "2026-09-21", "2026-09-26"),
        ("pt", "21 – 26 de set. de 2026", "2026-09-21", "2026-09-26"),
        ("de", "21.09.2026 – 26.09.2026", "2026-09-21", "2026-09-26"),
        ("de", "21.–26. Sept. 2026", "2026-09-21", "2026-09-26"),
        ("ja", "2026年9月21日～26日", "2026-09-21", "2026-09-26"),
        ("ja", "2026/09/21～2026/09/26", "2026-09-21", "2026-09-26"),
        ("ko", "2026. 9. 21. ~ 2026. 9. 26.", "2026-09-21", "2026-09-26"),
        ("vi", "21 – 26 thg 9, 2026", "2026-09-21", "2026-09-26"),
        ("th", "21–26 ก.ย. 2569", "2026-09-21", "2026-09-26"),
        ("ru", "21–26 сент. 2026 г.", "2026-09-21", "2026-09-26"),
    ] {
        let found: Vec<_> =
            page(lang).ranges(text, Some(&order)).into_iter().map(|(from, to, _)| (from.iso(), to.iso())).collect();
        assert_eq!(found, [(from.to_owned(), to.to_owned())], "{lang}: {text}");
    }
    assert_eq!(page("en").ranges("Sep 21 - 26", None), []);
    for text in ["Sep 26 - 21, 2026", "3 - 5 days", "21-26-28 Sep 2026", "Sep 7, 2026", "S21-26 Sep 2026"] {
        assert_eq!(page("en").ranges(text, Some(&order)), [], "{text}");
    }
}

#[test]
fn countdowns_are_told_in_milliseconds() {
    const HOUR: i64 = 3_600_000;
    for (lang, text, hours) in [
        ("en", "5 days 3 hours", 123),
        ("en", "Purchase Protection: 5 days and 3 hours", 123),
        ("en", "5d 3h", 123),
        ("de", "3 Tage 4 Stunden", 76),
        ("fr", "5 jours 3 heures", 123),
        ("ru", "5 дней 3 часа", 123),
        ("pl", "5 dni 3 godziny", 123),
        ("ja", "5日3時間", 123),
        ("ja", "5 日 3 時間", 123),
        ("ko", "5일 3시간", 123),
        ("th", "5 วัน 3 ชั่วโมง", 123),
        ("vi", "5 ngày 3 giờ", 123),
        ("ar", "5 أيام 3 ساعات", 123),
        ("ar", "يومان و3 ساعات", 51),
        ("he", "5 ימים 3 שעות", 123),
        ("tr", "5 gün 3 saat", 123),
        ("id", "5 hari 3 jam", 123),
        ("en", "05:00:00", 5),
        ("en", "1 day", 24),
    ] {
        assert_eq!(page(lang).countdown(text), Some(hours * HOUR), "{lang}: {text}");
    }
    // A letter that is days in one language and hours in another is read by the page's, or not at all.
    assert_eq!(page("fr").countdown("5 j"), Some(120 * HOUR));
    assert_eq!(page("id").countdown("5 j"), Some(5 * HOUR));
    assert_eq!(unknown().countdown("5 j"), None);
    assert_eq!(page("en").countdown("5 days 03:12:44"), Some(5 * 24 * HOUR + 3 * HOUR + 12 * 60_000 + 44_000));
    for text in [
        "12:30",
        "Sep 7, 2026 12:30:00",
        "5 days, 3 days",
        "7 days … 15 days",
        "5 hours 30 hours",
        "3-5 days",
        "x5 days",
        "5 apples",
    ] {
        assert_eq!(page("en").countdown(text), None, "{text}");
    }
}

#[test]
fn numbers_of_days_stand_at_the_word_for_days() {
    for (lang, text, expected) in [
        ("en", "within 7 days of confirming receipt … dispute within 90 days after order was placed", vec![7, 90]),
        ("en", "Send it back within 15 days after delivery", vec![15]),
        ("en", "a 15-day return", vec![15]),
        ("ja", "7 日以内に", vec![7]),
        ("ja", "受取後7日以内", vec![7]),
        ("ko", "7일 이내", vec![7]),
        ("ar", "خلال 7 أيام من", vec![7]),
        ("ar", "خلال ١٥ يومًا", vec![15]),
        ("pl", "w ciągu 15 dni", vec![15]),
        ("cs", "do 15 dnů", vec![15]),
        ("de", "innerhalb von 15 Tagen", vec![15]),
        ("fr", "sous 15 jours", vec![15]),
        ("es", "en 15 días", vec![15]),
        ("it", "entro 15 giorni", vec![15]),
        ("nl", "binnen 15 dagen", vec![15]),
        ("pt", "em até 15 dias", vec![15]),
        ("ru", "в течение 15 дней", vec![15]),
        ("uk", "протягом 15 днів", vec![15]),
        ("tr", "15 gün içinde", vec![15]),
        ("he", "תוך 15 ימים", vec![15]),
        ("he", "תוך יומיים", vec![2]),
        ("th", "ภายใน 15 วัน", vec![15]),
        ("th", "ภายใน15วัน", vec![15]),
        ("vi", "trong 15 ngày", vec![15]),
        ("id", "dalam 15 hari", vec![15]),
    ] {
        let counts: Vec<_> = page(lang).day_counts(text).into_iter().map(|(days, _)| days).collect();
        assert_eq!(counts, expected, "{lang}: {text}");
    }
    for (lang, text) in [
        ("ja", "2026年9月7日以内"),
        ("ja", "9月7日まで"),
        ("ko", "9월 7일까지"),
        ("en", "3-5 days"),
        ("en", "1.5 days"),
        ("en", "SKU7 days"),
        ("en", "7 business days"),
        ("en", "0 days, 4000 days"),
        ("en", "7 d"),
        ("en", "Monday 7"),
    ] {
        assert_eq!(page(lang).day_counts(text), [], "{lang}: {text}");
    }
}

fn tokens() -> impl Strategy<Value = String> {
    let words: Vec<String> = Locales::built_in().words.iter().map(|(word, _)| word.to_owned()).collect();
    let piece = prop_oneof![
        3 => prop::sample::select(words),
        3 => (0u32..3000).prop_map(|n| n.to_string()),
        3 => prop::sample::select(vec![" ", " ", ".", "/", "-", ",", ":", "–", "年", "月", "日", "\u{200f}", "\n", "|"]).prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

/// Every name of a month, and its number.
fn months() -> Vec<(&'static str, u32)> {
    let number =
        |meanings: &str| meanings.split("; ").find_map(|each| each.strip_prefix('m')?.split(' ').next()?.parse().ok());
    Locales::built_in().words.iter().filter_map(|(word, meanings)| Some((word, number(meanings)?))).collect()
}

fn tag() -> impl Strategy<Value = Option<String>> {
    let tags: Vec<String> = Locales::built_in().languages.iter().map(|language| language.code.clone()).collect();
    prop::option::of(prop::sample::select(tags))
}

proptest! {
    #[test]
    fn no_text_makes_a_reader_panic(text in tokens(), other in tokens(), lang in tag(), placed in 12_000i32..50_000) {
        let dates = Dates::of_page(lang.as_deref(), &mut [other.as_str()].into_iter());
        let order = life(Day(placed));
        let _ = dates.without_year(&text, &order);
        let _ = (dates.countdown(&text), dates.behind(&other, &text), dates.after(&other, &text));
        for (day, at) in dates.all(&text) {
            prop_assert!((2005..=2099).contains(&day.parts().0));
            prop_assert!(!text[at].is_empty());
        }
        for (from, to, at) in dates.ranges(&text, Some(&order)) {
            prop_assert!(from < to && !text[at].is_empty());
        }
        for (days, at) in dates.day_counts(&text) {
            prop_assert!((1..=366).contains(&days) && !text[at].is_empty());
        }
        if let Ok(day) = dates.whole(&text) {
            prop_assert!(dates.all(&text).iter().any(|(each, _)| *each == day));
        }
    }

    #[test]
    fn a_date_written_with_a_months_name_is_that_day(
        year in 2005u32..=2099, d in 1u32..=28, (word, month) in prop::sample::select(months()),
        shape in prop::sample::select(vec!["{d} {m} {y}", "{d}. {m} {y}", "{m} {d}, {y}", "{y}년 {m} {d}일", "{d} de {m} de {y}", "{d} {m}. {y} г."]),
        lang in tag(),
    ) {
        let text = shape.replace("{d}", &d.to_string()).replace("{m}", word).replace("{y}", &year.to_string());
        let dates = Dates::of_page(lang.as_deref(), &mut [].into_iter());
        prop_assert_eq!(dates.whole(&text), Ok(Day::of(year as i32, month, d).unwrap()), "{}", text);
    }

    #[test]
    fn numbers_are_never_exchanged(n in 12_784i32..47_482, lang in tag(), mark in prop::sample::select(vec!["/", ".", "-", ". "]), day_first: bool) {
        let (year, month, d) = Day(n).parts();
        let (a, b) = if day_first { (d, month) } else { (month, d) };
        let text = format!("{a}{mark}{b}{mark}{year}");
        // The page shows that it writes dates in this order.
        let example = if day_first { format!("31{mark}12{mark}2026") } else { format!("12{mark}31{mark}2026") };
        let dates = Dates::of_page(lang.as_deref(), &mut [example.as_str()].into_iter());
        if let Ok(read) = dates.whole(&text) {
            prop_assert!(read == Day(n), "{} as {}", text, read.iso());
        }
        prop_assert_eq!(dates.whole(&format!("{year}{mark}{month}{mark}{d}")), Ok(Day(n)));
    }
}
