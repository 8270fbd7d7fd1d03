//! The command as a contributor calls it, on the invented pages in `tests/pages`.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::*;

const NOW: &str = "2026-11-10T12:00:00Z";

fn page(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/pages").join(name).display().to_string()
}

/// Runs `inspect --json` at a fixed time and place.
fn object(arguments: &[&str]) -> Value {
    let fixed = ["--now", NOW, "--zone", "Europe/Berlin", "--json"];
    let arguments: Vec<String> = arguments.iter().chain(&fixed).map(|text| (*text).to_owned()).collect();
    serde_json::from_str(&inspect(&arguments).unwrap()).unwrap()
}

/// The object of a text that is written to a file for the purpose.
pub(crate) fn object_of(name: &str, text: &str, more: &[&str]) -> Value {
    let file = Scratch::write(name, text);
    let mut arguments = vec![file.path()];
    arguments.extend(more);
    object(&arguments)
}

/// A file for one test. It has a folder of its own, and leaves nothing behind.
struct Scratch(PathBuf);

impl Scratch {
    fn write(name: &str, text: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("inspect-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(name), text).unwrap();
        Self(folder.join(name))
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        drop(self.0.parent().map(fs::remove_dir_all));
    }
}

pub(crate) fn text_of(name: &str) -> String {
    fs::read_to_string(page(name)).unwrap()
}

fn refusal(arguments: &[&str]) -> Refusal {
    let arguments: Vec<String> = arguments.iter().map(|text| (*text).to_owned()).collect();
    inspect(&arguments).unwrap_err()
}

/// `line` of the first order.
fn line(object: &Value, n: usize) -> &Value {
    &object["orders"][0]["lines"][n]
}

#[test]
fn prints_the_documented_object() {
    for name in ["order-detail", "order-list"] {
        let arguments = [&page(&format!("{name}.json")), "--now", NOW, "--zone", "Europe/Berlin", "--json"];
        let printed = inspect(&arguments.map(str::to_owned)).unwrap();
        let path = page(&format!("{name}.inspected.json"));
        if std::env::var_os("WRITE_READINGS").is_some() {
            fs::write(&path, &printed).unwrap();
        }
        let expected = fs::read_to_string(path).unwrap();
        let differs = printed.lines().zip(expected.lines()).find(|(is, was)| is != was);
        assert_eq!(differs, None, "{name}.inspected.json; its shape is a promise, so change it only by adding");
        assert_eq!(printed, expected, "{name}.inspected.json");
    }
}

#[test]
fn says_what_the_toolbar_would_say_of_the_orders_it_was_given() {
    let detail = object(&[&page("order-detail.json")]);
    assert_eq!(detail["toolbar"]["unknown"], 0);
    assert!(
        detail["toolbar"]["title"].as_str().unwrap().contains("No deadline for a dispute"),
        "{}",
        detail["toolbar"]
    );
    let list = object(&[&page("order-list.json")]);
    let (text, title) = (list["toolbar"]["text"].as_str().unwrap(), list["toolbar"]["title"].as_str().unwrap());
    let unknown = list["toolbar"]["unknown"].as_u64().unwrap();
    assert!(unknown > 1 && text == format!("?{unknown}"), "{text}");
    assert!(
        title.contains(&format!("{unknown} orders have no date yet")) && !title.contains("No deadline for a dispute"),
        "{title}"
    );
}

/// Every invented page and answer, by its name.
const PAGES: [&str; 29] = [
    "apart-detail.html",
    "classic-order-detail.html",
    "classic-order-list.html",
    "classic-tracking.html",
    "dispute-case.html",
    "dispute-status.html",
    "dispute-status.json",
    "order-detail-ar.html",
    "order-detail-ar.json",
    "order-detail-de.html",
    "order-detail-de.json",
    "order-detail-hostile.html",
    "order-detail-hostile.json",
    "order-detail-unseen.html",
    "order-detail.html",
    "order-detail.json",
    "order-list-drifted.html",
    "order-list-empty.html",
    "order-list-empty.json",
    "order-list-ko.html",
    "order-list-mobile.html",
    "order-list.html",
    "order-list.json",
    "refund-list.html",
    "refund-list.json",
    "split-detail.html",
    "split-detail.json",
    "tracking.html",
    "tracking.json",
];

/// What was read, without what follows from it by the rules.
fn read_of(mut object: Value) -> Value {
    object.as_object_mut().unwrap().shift_remove("toolbar");
    for order in object["orders"].as_array_mut().unwrap() {
        for line in order["lines"].as_array_mut().unwrap() {
            for name in ["clocks", "state", "beside", "advice"] {
                line.as_object_mut().unwrap().shift_remove(name);
            }
        }
    }
    object
}

#[test]
fn reads_every_page_as_it_is_written_down() {
    let mut all: Vec<String> =
        fs::read_dir(page("")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    all.retain(|name| {
        (name.ends_with(".html") || name.ends_with(".json"))
            && !name.contains(".reading.")
            && !name.contains(".inspected.")
    });
    all.sort();
    assert_eq!(all, PAGES, "a page without a reading, or a reading without a page");
    for name in PAGES {
        let read = format!("{:#}\n", read_of(object(&[&page(name)])));
        let path = page(&format!("{}.reading.json", name.replace('.', "-")));
        if std::env::var_os("WRITE_READINGS").is_some() {
            fs::write(&path, &read).unwrap();
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        let differs = read.lines().zip(expected.lines()).find(|(is, was)| is != was);
        assert_eq!(differs, None, "{path}; look at what changed, then write it anew with WRITE_READINGS=1");
        assert_eq!(read, expected, "{path}");
    }
}

/// An object without what a page's words cannot tell as its answer's codes do: how it was read, tags and the country.
fn alike(mut object: Value) -> Value {
    for name in ["readers", "more"] {
        object.as_object_mut().unwrap().remove(name);
    }
    for order in object["orders"].as_array_mut().unwrap() {
        for name in ["country", "tags", "status_read", "readings", "terms", "tracks"] {
            order.as_object_mut().unwrap().remove(name);
        }
        for line in order["lines"].as_array_mut().unwrap() {
            for name in ["product", "variant", "dispute", "readings", "terms", "tracks", "beside", "advice"] {
                line.as_object_mut().unwrap().remove(name);
            }
        }
    }
    object
}

#[test]
fn an_order_page_and_its_answer_give_the_same_object() {
    for name in ["order-detail", "split-detail", "order-detail-de", "order-detail-hostile"] {
        let both = ["html", "json"].map(|kind| alike(object(&[&page(&format!("{name}.{kind}"))])));
        assert_eq!(both[0], both[1], "{name}");
    }
}

#[test]
fn a_list_and_its_answer_give_the_same_object_but_for_lines_the_page_has_no_words_for() {
    let mut answer = alike(object(&[&page("order-list.json")]));
    // A card of several lines shows their pictures alone.
    answer["orders"][2]["lines"] = Value::Array(Vec::new());
    assert_eq!(alike(object(&[&page("order-list.html")])), answer);
}

#[test]
fn reads_an_answer_as_the_page_received_it() {
    let wrapped = format!(" mtopjsonp3({})", text_of("order-detail.json"));
    assert_eq!(object_of("wrapped.txt", &wrapped, &[]), object(&[&page("order-detail.json")]));
}

#[test]
fn a_saved_page_is_known_by_its_shape_where_nothing_says_its_address() {
    for name in ["order-list", "order-detail"] {
        let saved = text_of(&format!("{name}.html"));
        let nameless = saved.replace("<!-- saved from", "<!-- taken from");
        let arguments: &[&str] = if name == "order-detail" { &["--url", DETAIL] } else { &[] };
        let expected = object(&[&page(&format!("{name}.html"))]);
        assert_eq!(object_of("nameless.html", &nameless, arguments), expected, "{name}");
        assert_eq!(object_of("nameless.html", &nameless, &[])["page"], name);
    }
}

const DETAIL: &str = "https://www.aliexpress.com/p/order/detail.html?orderId=3088800011112222";

#[test]
fn a_page_names_its_address_in_a_link_as_well() {
    let saved = text_of("order-detail.html").replace("<!-- saved from", "<!-- taken from");
    for link in [
        format!("<link rel=\"canonical\" href=\"{DETAIL}\">"),
        format!("<meta property=\"og:url\" content=\"{DETAIL}\">"),
        format!(
            "<link rel=\"canonical\" href=\"https://www.aliexpress.com/\"><meta property=\"og:url\" content=\"{DETAIL}\">"
        ),
    ] {
        let linked = saved.replace("<title>", &format!("{link}<title>"));
        assert_eq!(object_of("linked.html", &linked, &[]), object(&[&page("order-detail.html")]), "{link}");
    }
}

#[test]
fn takes_the_order_from_the_address_where_the_page_does_not_name_it() {
    let bare =
        text_of("order-detail.html").replace("<!-- saved from", "<!-- ").replace("</span>3088800011112222", "</span>");
    assert_eq!(object_of("bare.html", &bare, &[])["health"], "unreadable");
    assert_eq!(object_of("bare.html", &bare, &["--url", DETAIL]), object(&[&page("order-detail.html")]));
}

#[test]
fn a_number_that_was_rounded_is_refused_and_the_address_asked() {
    let rounded = text_of("order-detail.json").replace("3088800011112222", "9088800011112222333");
    let object_without = object_of("rounded.json", &rounded, &[]);
    assert_eq!((&object_without["health"], &object_without["orders"]), (&"unreadable".into(), &Value::Array(vec![])));
    assert_eq!(
        alike(object_of("rounded.json", &rounded, &["--url", DETAIL])),
        alike(object(&[&page("order-detail.json")]))
    );
}

#[test]
fn a_hostile_title_changes_nothing_but_the_title() {
    const TITLES: [&str; 6] = [
        "Refund if no delivery before Dec 31, 2030",
        "If your order does not arrive on Jan 1, 2031 you can apply",
        "Date: Jan 1, 2020",
        "Total: US $0.01 Ref. Number: 1234567890123456",
        "Returns/refunds Completed Refund complete",
        "&lt;/div&gt;&lt;div class=info-row&gt;Paid on: Jan 1, 2020 Refund Sep 9, 2030",
    ];
    for (name, old) in [("order-detail", "Desk lamp with a brass foot"), ("order-list", "Desk lamp with a paper shade")]
    {
        for kind in ["html", "json"] {
            let file = format!("{name}.{kind}");
            let expected = object(&[&page(&file)]);
            for title in TITLES {
                let mut read = object_of(&format!("hostile.{kind}"), &text_of(&file).replace(old, title), &[]);
                assert_ne!(line(&read, 0)["title"], old);
                read["orders"][0]["lines"][0]["title"] = old.into();
                assert_eq!(read, expected, "{file} with the title `{title}`");
            }
        }
    }
}

#[test]
fn nothing_else_a_seller_names_is_a_promise_either() {
    for file in ["order-detail.html", "order-detail.json"] {
        let promise = "Refund if no delivery before Dec 31, 2030";
        let read = object_of(&format!("variant-{file}"), &text_of(file).replace("EU plug", promise), &[]);
        assert_eq!(alike(read), alike(object(&[&page(file)])), "{file}: the variant");
        let mut read = object_of(&format!("store-{file}"), &text_of(file).replace("Marble Lamp Store", promise), &[]);
        assert_eq!(read["orders"][0]["store"], promise);
        read["orders"][0]["store"] = "Marble Lamp Store".into();
        assert_eq!(read, object(&[&page(file)]), "{file}: the store");
    }
}

#[test]
fn markup_in_a_title_is_text() {
    let title = "<b onclick=x>Refund</b> <div class='order-block-title'>Completed</div>";
    let read =
        object_of("markup.json", &text_of("order-detail.json").replace("Desk lamp with a brass foot", title), &[]);
    assert_eq!(line(&read, 0)["title"], title);
    assert_eq!(read["orders"][0]["status"], "awaiting-delivery");
}

#[test]
fn a_recommended_product_is_no_promise() {
    let offer = "<div><a href=\"//www.aliexpress.com/item/1.html\">Refund if no delivery before Dec 31, 2030</a></div>";
    let saved =
        text_of("order-detail.html").replace("<div class=\"order-price ", &format!("{offer}<div class=\"order-price "));
    assert_eq!(object_of("offer.html", &saved, &[]), object(&[&page("order-detail.html")]));
}

#[test]
fn neither_the_coupon_nor_the_estimate_is_a_deadline() {
    for file in ["order-detail.html", "order-detail.json"] {
        let text = text_of(file).replace("Refund if no delivery before Nov 20, 2026 · ", "");
        let text = text
            .replace("<div>Refund</div><div>Nov 20, 2026</div>", "")
            .replace("\"text\": \"Refund\"", "\"text\": \"\"");
        let read = object_of(&format!("promiseless-{file}"), &text, &[]);
        assert_eq!(read["orders"][0]["delivery_deadline"], Value::Null, "{file}");
        assert_eq!(read["orders"][0]["estimated_delivery"], "2026-10-28", "{file}");
        let clock = &line(&read, 0)["clocks"][0];
        // 30 days after the order of Oct 1: a day to look, which neither of the two dates moves.
        assert_eq!((&clock["certainty"], &clock["hard_close"]), (&"estimate".into(), &Value::Null), "{file}");
        assert_eq!(clock["safe_by"], "2026-10-31T00:00:00+01:00", "{file}");
        assert_eq!(read["health"], "degraded", "{file}");
    }
}

#[test]
fn a_numeric_date_that_reads_two_ways_is_not_read() {
    let text = text_of("order-detail.json").replace("Oct 4, 2026", "10/04/2026");
    let read = object_of("numeric.json", &text, &[]);
    assert_eq!(read["orders"][0]["shipped"], Value::Null);
    assert_eq!(line(&read, 0)["clocks"][0]["opens"], Value::Null);
    assert_eq!(
        read["missed"][0],
        "shipped: a date with a year, and nothing else; found a date whose day and month could be exchanged"
    );
}

#[test]
fn a_line_with_no_button_is_not_disputable_and_one_never_drawn_is_not_known() {
    let answer = text_of("order-detail.json");
    let none =
        answer.replace("\"type\": \"OPEN_DISPUTE\"", "\"type\": \"X\"").replace("Returns/refunds", "Contact seller");
    assert_eq!(line(&object_of("none.json", &none, &[]), 0)["can_dispute"], false);
    let saved = text_of("order-detail.html");
    let empty = saved.replace("<button class=\"comet-btn\"><span>Add to cart</span></button>", "");
    assert_eq!(line(&object_of("empty.html", &empty, &[]), 1)["can_dispute"], false);
    let undrawn = empty.replace("<div class=\"order-detail-item-content-operate\"></div>", "");
    assert_eq!(line(&object_of("undrawn.html", &undrawn, &[]), 1)["can_dispute"], Value::Null);
}

#[test]
fn a_line_closes_only_when_its_button_was_read_as_absent() {
    let late = |n: usize| {
        let arguments = [&page("order-detail.json"), "--now", "2026-12-06T08:00:00Z", "--zone", "UTC", "--json"];
        let object: Value = serde_json::from_str(&inspect(&arguments.map(str::to_owned)).unwrap()).unwrap();
        line(&object, n)["state"].clone()
    };
    assert_eq!(late(0), "doubtful");
    assert_eq!(late(1), "closed");
}

#[test]
fn several_files_of_one_order_are_merged_in_any_order() {
    let (list, detail) = (page("order-list.html"), page("order-detail.json"));
    let orders = |files: &[&str]| {
        let object = object(files);
        let mut orders = object["orders"].as_array().unwrap().clone();
        orders.sort_by_key(|order| order["id"].to_string());
        orders
    };
    assert_eq!(orders(&[&list, &detail]), orders(&[&detail, &list]));
    assert_eq!(orders(&[&list, &detail]).len(), 4);
    let merged = object(&[&list, &detail]);
    assert_eq!(merged["orders"][2]["shipped"], "2026-10-04");
    assert_eq!(merged["orders"][2]["lines"].as_array().unwrap().len(), 2);
    assert_eq!((&merged["page"], &merged["health"]), (&"order-list".into(), &"read".into()));
}

#[test]
fn an_orders_own_page_has_the_last_word_whichever_file_comes_first() {
    let stale = text_of("order-list.html").replace("Awaiting delivery", "To ship");
    let (stale, detail) = (Scratch::write("stale.html", &stale), page("order-detail.html"));
    for files in [[stale.path(), &*detail], [&detail, stale.path()]] {
        let object = object(&files);
        let orders = object["orders"].as_array().unwrap();
        let order = orders.iter().find(|order| order["id"] == "3088800011112222").unwrap();
        assert_eq!(order["status"], "awaiting-delivery", "{files:?}");
    }
}

#[test]
fn of_two_deadlines_the_earlier_warns_and_the_later_decides() {
    let later = Scratch::write("later.json", &text_of("order-detail.json").replace("Nov 20, 2026", "Nov 22, 2026"));
    let file = page("order-detail.json");
    for files in [[&*file, later.path()], [later.path(), &file]] {
        let object = object(&files);
        assert_eq!(object["orders"][0]["delivery_deadline"], "2026-11-20");
        let clock = &line(&object, 0)["clocks"][0];
        assert_eq!(clock["safe_by"], "2026-12-05T00:00:00+01:00");
        assert_eq!(clock["hard_close"], "2026-12-07T23:59:59-08:00");
    }
}

#[test]
fn of_several_files_the_worst_health_is_told_and_what_each_missed() {
    let broken = Scratch::write("broken.json", "{\"api\": ");
    let object = object(&[&page("order-detail.json"), broken.path()]);
    assert_eq!((&object["page"], &object["health"]), (&"order-detail".into(), &"unreadable".into()));
    assert_eq!(object["missed"].as_array().unwrap().len(), 1);
    assert_eq!(object["orders"].as_array().unwrap().len(), 1);
}

#[test]
fn a_page_that_cannot_be_read_is_a_result() {
    let cases = [
        ("<html><body>Sign in</body></html>", "unknown"),
        ("", "unknown"),
        ("\u{0}\u{1}", "unknown"),
        ("{}", "unknown"),
        ("{\"api\": \"mtop.something.else\"}", "unknown"),
        ("[1, 2", "unknown"),
        ("{\"api\": \"mtop.ae.ld.queryDetail\", \"data\": {\"module\": {}}}", "tracking"),
        ("{\"api\": \"mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer\"}", "refund-list"),
        ("{\"api\": \"mtop.aliexpress.trade.buyer.order.detail\", \"data\": {\"data\": {}}}", "order-detail"),
        ("{\"api\": \"mtop.aliexpress.trade.buyer.order.list\", \"data\": []}", "order-list"),
    ];
    for (text, kind) in cases {
        let object = object_of("unreadable", text, &[]);
        assert_eq!((&object["page"], &object["health"]), (&kind.into(), &"unreadable".into()), "{text}");
        assert_eq!(object["orders"], Value::Array(Vec::new()), "{text}");
        assert_eq!(object["missed"].as_array().map(Vec::len), Some(1), "{text}");
    }
    let skeleton = "{\"api\": \"mtop.aliexpress.trade.buyer.order.detail\", \"data\": {\"data\": {}}}";
    assert_eq!(object_of("skeleton", skeleton, &["--url", DETAIL])["health"], "unreadable");
}

#[test]
fn the_address_tells_the_kind_of_page() {
    let cases = [
        ("https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=1", "tracking"),
        ("https://m.aliexpress.com/p/refund-dispute/list.html", "refund-list"),
        ("https://www.aliexpress.com/p/reverse-pages/start.html", "dispute-form"),
        ("https://trade.aliexpress.com/orderList.htm", "classic-order-list"),
        ("https://trade.aliexpress.com/order_detail.htm?orderId=1", "classic-order-detail"),
        ("https://trade.aliexpress.com/issue/fastissue/Detail.htm", "dispute-status"),
        ("https://aliexpress.ru/order-list/1", "unsupported"),
        ("https://aliexpress.example/p/order/index.html", "unknown"),
        ("https://notaliexpress.com/p/order/index.html", "unknown"),
    ];
    for (url, kind) in cases {
        let object = object_of("any.html", &text_of("order-list.html"), &["--url", url]);
        assert_eq!((&object["page"], &object["health"]), (&kind.into(), &"unreadable".into()), "{url}");
    }
}

/// What is the shopper's own in the invented pages.
const PERSONAL: [&str; 4] = ["Invented Person", "Nowhere Lane", "555 0100", "Card 0000"];

#[test]
fn a_shoppers_name_and_address_are_never_taken() {
    let (site, mut held) = (Site::built_in(), 0);
    for file in PAGES {
        let snapshot = format!("{:?}", saved::open(&text_of(file), None, true, site));
        for personal in PERSONAL {
            held += usize::from(text_of(file).contains(personal));
            assert!(!snapshot.contains(personal), "{file}: {personal}");
        }
    }
    assert!(held > 40, "the pages hold nothing personal, so that this proves nothing");
}

/// The report of a page as the extension would make it.
fn report_of(file: &str, text: &str) -> (recourse::snapshot::Snapshot, String) {
    let mut snapshot = saved::open(text, None, true, Site::built_in());
    snapshot.outline = outline(text);
    let reading = read::read(&snapshot, Site::built_in(), Moment::parse(NOW).unwrap(), &Zone::utc());
    let report = recourse::report::of(&snapshot, &reading, Site::built_in());
    assert!(report.contains(reading.page.name()), "{file}");
    (snapshot, report)
}

/// Tags and classes, as the page's script counts them; here with one more that holds an order's number.
fn outline(text: &str) -> Vec<(String, u32)> {
    let classes = text.split("class=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let mut outline: Vec<(String, u32)> =
        classes.map(|classes| (format!("div.{}", classes.replace(' ', ".")), 1)).collect();
    outline.push(("div.order-3088800011112222.preço--block--3FMxRSU".to_owned(), 7));
    outline
}

#[test]
fn nothing_of_a_page_survives_in_its_report() {
    for file in PAGES {
        let (snapshot, report) = report_of(file, &text_of(file));
        let mut texts = Vec::new();
        texts_in(&snapshot.root, &mut texts);
        assert!(!texts.is_empty() || file.contains("drifted") || file.contains("empty"), "{file}");
        let shape: String = report.split("\"shape\":").nth(1).unwrap_or_default().to_owned();
        for text in texts.iter().map(String::as_str).chain(PERSONAL) {
            // A word of the page that is a field's name or a class as well proves nothing.
            let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 3);
            for word in words.filter(|word| word.chars().any(|c| c != 'x' && c != '9')) {
                let is_ours = text_of_names(&snapshot.root, word) || OUR_WORDS.contains(&word.to_lowercase().as_str());
                let is_class = outline(&text_of(file)).iter().any(|(name, _)| name.contains(word));
                assert!(is_ours || is_class || !report.contains(word), "{file}: `{word}` of `{text}`");
            }
            let is_class = outline(&text_of(file)).iter().any(|(name, _)| name.contains(&text.replace(' ', ".")));
            if text.chars().count() > 8 && !is_class && !text.chars().all(|c| matches!(c, 'x' | '9' | ' ')) {
                assert!(!report.contains(text), "{file}: {text}");
            }
        }
        let digits = shape.split("\"outline\"").next().unwrap_or_default();
        assert!(!digits.contains(|c: char| c.is_numeric() && c != '9'), "{file}: a digit in {digits}");
        assert!(report.contains("div.order-9999999999999999.pre?o--block--\"") && !report.contains("FMxRSU"), "{file}");
    }
}

/// Words of the report's own, of addresses that are known, and of what was missed.
const OUR_WORDS: [&str; 32] = [
    "days",
    "parts",
    "items",
    "aliexpress",
    "date",
    "trade",
    "buyer",
    "querydetail",
    "order",
    "detail",
    "html",
    "status",
    "page",
    "answer",
    "index",
    "orderid",
    "tradeorderid",
    "tradeid",
    "list",
    "refund",
    "dispute",
    "tracking",
    "mtop",
    "delivery",
    "there",
    "tradeorderlineid",
    "reverseorderlineid",
    "start",
    "issue",
    "fastissue",
    "reverse",
    "pages",
];

fn text_of_names(node: &recourse::snapshot::Node, word: &str) -> bool {
    let inside = node.scopes.values().flatten().any(|inside| text_of_names(inside, word));
    inside || node.fields.keys().chain(node.scopes.keys()).any(|name| name.contains(word))
}

fn texts_in(node: &recourse::snapshot::Node, texts: &mut Vec<String>) {
    texts.extend(node.fields.values().flat_map(|found| found.texts.clone()));
    node.scopes.values().flatten().for_each(|inside| texts_in(inside, texts));
}

#[test]
fn a_report_is_read_like_a_page() {
    for file in ["order-list-drifted.html", "order-detail-ar.html", "tracking.json"] {
        let (_, report) = report_of(file, &text_of(file));
        let (of_page, of_report) = (object(&[&page(file)]), object_of("report.json", &report, &[]));
        for name in ["page", "health", "missed", "readers"] {
            assert_eq!(of_report[name], of_page[name], "{file}: {name}");
        }
        assert_eq!(of_report["orders"], Value::Array(Vec::new()));
    }
}

/// One report is kept, of a page on which a class was renamed, for whoever wants to see how one is read.
#[test]
fn the_report_that_is_kept_is_of_a_renamed_class() {
    let text = text_of("order-detail.html").replace("order-price-item", "price-row");
    let (_, report) = report_of("order-detail.html", &text);
    let path = page("reports/order-detail-renamed.json");
    if std::env::var_os("WRITE_READINGS").is_some() {
        fs::write(&path, &report).unwrap();
    }
    assert_eq!(report, fs::read_to_string(&path).unwrap(), "{path}");
    let object = object(&[&path]);
    let missed: Vec<&str> = object["missed"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert!(missed.iter().any(|missed| missed.starts_with("total")), "{missed:?}");
    assert!(report.contains("price-row"), "the outline shows what the class is called now");
}

#[test]
fn a_truly_empty_list_is_read_and_a_changed_one_is_not() {
    for file in ["order-list-empty.html", "order-list-empty.json"] {
        let object = object(&[&page(file)]);
        assert_eq!((&object["health"], &object["missed"]), (&"read".into(), &Value::Array(Vec::new())), "{file}");
    }
    let unmarked = text_of("order-list-empty.html").replace("order-list-empty", "order-list-new");
    let url = "https://www.aliexpress.com/p/order/index.html";
    assert_eq!(object_of("unmarked.html", &unmarked, &["--url", url])["health"], "unreadable");
    assert_eq!(object(&[&page("order-list-drifted.html")])["health"], "unreadable");
    // Where the cards are there, that something else on the page is called empty changes nothing.
    let other =
        text_of("order-list.html").replace("<div class=\"comet-checkbox-group\">", "<div class=\"cart-empty\">");
    assert_eq!(alike(object_of("other.html", &other, &[])), alike(object(&[&page("order-list.html")])));
}

#[test]
fn all_pages_of_one_order_together_tell_its_lines_apart() {
    let files = ["dispute-status.html", "tracking.json", "split-detail.html"].map(page);
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let object = object(&files);
    let orders = object["orders"].as_array().unwrap();
    assert_eq!(orders.len(), 1, "the dispute's page names the line alone");
    let order = &orders[0];
    assert_eq!(order["lines"].as_array().unwrap().len(), 2);
    let (first, second) = (line(&object, 0), line(&object, 1));
    assert_eq!((&first["id"], &second["id"]), (&"3088800077770003".into(), &"3088800077770004".into()));
    let delivered = |line: &Value| line["readings"].as_array().unwrap().iter().any(|each| each["what"] == "delivered");
    assert!(delivered(first) && !delivered(second), "one parcel arrived, and one did not");
    assert_eq!(first["dispute"]["stage"], "shopper");
    assert_eq!(second["dispute"], Value::Null);
    assert_eq!(order["delivery_deadline"], "2026-11-20", "the earlier of two pages");
}

#[test]
fn what_a_seller_writes_changes_nothing_but_itself_on_any_page() {
    const HOSTILE: [&str; 3] = [
        "Refund if no delivery before Dec 31, 2030 · Refund if lost · Order placed on: Jan 1, 2020",
        "Returns/refunds within 365 days of confirming receipt. Send it back within 365 days after delivery",
        "{\\\"orderStatus\\\": 9, \\\"type\\\": \\\"OPEN_DISPUTE\\\"} 3088800000000009 Delivered 13/04/2020 Waiting for your response",
    ];
    let sellers = |file: &str| -> &[&str] {
        match file.split(['.']).next().unwrap_or_default() {
            "split-detail" | "tracking" | "dispute-status" => {
                &["Waxed linen twine, 100 m", "Bone folder, polished", "Paper & Twine Workshop", "Moss"]
            }
            "refund-list" => &["Glass beads, 200 pieces", "Copper Wire & Co", "Pliers, flat"],
            "classic-order-list" => &["Felt slippers, grey", "Felt Slipper Shop", "Kite tail"],
            "classic-order-detail" => &["Felt slippers, grey"],
            "order-list-mobile" => &["Night light", "Marble Lamp Store", "Warm white"],
            "order-detail-de" => &["Zinnlöffel, 6 Stück", "Zinn und Zwirn", "Bronzegelb"],
            "order-list-ko" => &["가짜 등불", "꾸민 가게"],
            _ => &[],
        }
    };
    let mut tried = 0;
    for file in PAGES {
        let text = text_of(file);
        for seller in sellers(file) {
            let written = if file.ends_with("html") { seller.replace('&', "&amp;") } else { (*seller).to_owned() };
            for hostile in HOSTILE {
                if !text.contains(&written) {
                    continue;
                }
                tried += 1;
                let quoted =
                    if file.ends_with("html") { hostile.replace("\\\"", "&quot;") } else { hostile.to_owned() };
                let read = object_of(&format!("hostile-{file}"), &text.replace(&written, &quoted), &[]);
                assert_eq!(unsold(read), unsold(object(&[&page(file)])), "{file}: `{hostile}` for `{seller}`");
            }
        }
    }
    assert!(tried > 60, "{tried}");
}

/// An object without what a seller wrote.
fn unsold(mut object: Value) -> Value {
    for order in object["orders"].as_array_mut().unwrap() {
        order["store"] = Value::Null;
        for line in order["lines"].as_array_mut().unwrap() {
            line["title"] = Value::Null;
            line["variant"] = Value::Null;
        }
    }
    object
}

#[test]
fn what_it_cannot_open_or_understand_ends_it_with_one_sentence() {
    let file = page("order-list.html");
    let nowhere = page("nowhere.html");
    let cases: [(&[&str], &str); 9] = [
        (&[], "no file was named"),
        (&["--json"], "no file was named"),
        (&[&nowhere], "cannot be opened"),
        (&[&file, &nowhere], "cannot be opened"),
        (&[&page("")], "cannot be opened"),
        (&[&file, "--now", "tomorrow"], "--now must be"),
        (&[&file, "--now=2026-09-07"], "--now must be"),
        (&[&file, "--zone", "Mars/Olympus"], "--zone must be"),
        (&[&file, "--zone"], "--zone needs a value"),
    ];
    for (arguments, sentence) in cases {
        let said = refusal(arguments).to_string();
        assert!(said.contains(sentence) && said.lines().count() == 1, "{arguments:?}: {said}");
        let owned: Vec<String> = arguments.iter().map(|text| (*text).to_owned()).collect();
        assert_eq!(format!("{:?}", run(&owned)), format!("{:?}", ExitCode::from(2)), "{arguments:?}");
    }
    assert_eq!(refusal(&[&file, "--yes"]), Refusal::Option("--yes".to_owned()));
}

#[test]
fn a_result_ends_it_with_success() {
    for file in ["order-list.html", "order-detail.inspected.json"] {
        assert_eq!(
            format!("{:?}", run(&[page(file), "--json".to_owned()])),
            format!("{:?}", ExitCode::SUCCESS),
            "{file}"
        );
    }
}

#[test]
fn a_person_reads_the_same_in_lines() {
    let text =
        inspect(&[&page("order-detail.html"), "--now", NOW, "--zone", "Europe/Berlin"].map(str::to_owned)).unwrap();
    for words in [
        "order-detail, read",
        "order 3088800011112222: awaiting-delivery, Marble Lamp Store, USD 41.97",
        "line 3088800011112223: Desk lamp with a brass foot",
        "2 × USD 15.49, dispute button there, open",
        "safe by             2026-12-05T00:00:00+01:00",
    ] {
        assert!(text.contains(words), "`{words}` is not in:\n{text}");
    }
}

#[test]
fn a_claim_that_is_none_ends_with_status_2_and_a_sentence_that_says_what_was_expected() {
    let form = page("forms/flat-en.html");
    let whole = serde_json::json!({"line_id": "1999000000000107", "received": false, "reason": "nr-customs",
        "solution": "refund-only", "amount": {"currency": "USD", "minor": 1250}, "letter": "1. A fact."});
    let with = |name: &str, value: Option<Value>| {
        let mut claim = whole.clone();
        match value {
            Some(value) => claim[name] = value,
            None => drop(claim.as_object_mut().unwrap().remove(name)),
        }
        claim.to_string()
    };
    let bad = |name: &str, value: Value| with(name, Some(value));
    let cases = [
        ("not json".to_owned(), "it is not JSON (expected ident at line 1 column 2)"),
        ("[]".to_owned(), "not an object"),
        (with("line_id", None), "it has no line_id, which is to be the digits of an order line"),
        (bad("line_id", 1_999_000_000_000_107_u64.into()), "its line_id is 1999000000000107, and is to be the digits"),
        (bad("line_id", "lamp".into()), "its line_id is \"lamp\""),
        (with("received", None), "it has no received, which is to be true or false"),
        (bad("received", "no".into()), "its received is \"no\", and is to be true or false"),
        (with("reason", None), "it has no reason, which is to be one of rc-damaged, rc-not-as-described"),
        (bad("reason", "broken".into()), "its reason is \"broken\", and is to be one of rc-damaged"),
        (with("solution", None), "it has no solution, which is to be refund-only or return"),
        (bad("solution", "money".into()), "its solution is \"money\""),
        (bad("amount", 12.5.into()), "its amount is 12.5, and is to be a currency's code and a whole number"),
        (bad("amount", serde_json::json!({"currency": "USD"})), "its amount is"),
        (bad("amount", serde_json::json!({"currency": "usd", "minor": 1250})), "its amount is"),
        (bad("amount", serde_json::json!({"currency": "USD", "minor": 12.5})), "its amount is"),
        (bad("amount", serde_json::json!({"currency": "USD", "minor": -1})), "its amount is"),
        (with("letter", None), "it has no letter, which is to be a text"),
        (bad("letter", Value::Null), "its letter is null, and is to be a text"),
    ];
    for (text, words) in cases {
        let file = Scratch::write("claim.json", &text);
        let arguments = [form.as_str(), "--claim", file.path(), "--json"];
        let said = refusal(&arguments).to_string();
        assert!(said.contains(words) && said.starts_with(file.path()) && !said.contains('\n'), "{text}: {said}");
        let owned: Vec<String> = arguments.iter().map(|text| (*text).to_owned()).collect();
        assert_eq!(format!("{:?}", run(&owned)), format!("{:?}", ExitCode::from(2)), "{text}");
    }
    let good = [whole.to_string(), with("amount", None), bad("amount", Value::Null), format!("\u{feff}{whole}")];
    for text in good {
        let file = Scratch::write("claim.json", &text);
        assert_eq!(object(&[&form, "--claim", file.path()])["page"], "dispute-form", "{text}");
    }
}

#[test]
fn a_planned_form_has_the_members_the_command_promises_and_no_others() {
    let file = Scratch::write(
        "claim.json",
        r#"{"line_id": "1999000000000107", "received": false, "reason": "nr-customs", "solution": "return",
            "amount": {"currency": "USD", "minor": 99900}, "letter": "1. A fact."}"#,
    );
    let planned = object(&[&page("forms/flat-en.html"), "--claim", file.path()]);
    let names = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&planned), ["page", "plan", "refusals"]);
    let plan = planned["plan"].as_array().unwrap();
    assert!(!plan.is_empty() && plan.iter().all(|step| names(step) == ["role", "label", "value"]), "{planned}");
    let refusals = planned["refusals"].as_array().unwrap();
    let over = refusals.iter().find(|refusal| refusal["role"] == "amount").unwrap();
    assert_eq!(
        *over,
        serde_json::json!({"role": "amount", "why": "over-limit", "maximum": {"currency": "USD", "minor": 1250}})
    );
}
