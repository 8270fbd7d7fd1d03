//! What the script beside a page of the site may ask for: only about what that page shows, and nothing that is the shopper's
//! own word. Its process may have been taken over, so each request here is one such a process could send.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use recourse::day::{DAY, Moment, Zone};
use recourse::handle::{Asker, Caller, Outcome, Records, Turn};
use recourse::message::Request;
use recourse::plain::{FromPlain, Plain};
use say::InEnglish as _;
use serde_json::{Value, json};

const NOW: i64 = 1_788_000_000_000;
const MINE: &str = "8211111111110077";
const OTHER: &str = "8222222222220077";
const LIST: &str = "https://www.aliexpress.com/p/order/index.html";

fn detail(id: &str) -> String {
    format!("https://www.aliexpress.com/p/order/detail.html?orderId={id}")
}

/// A background with a store, asked from a tab of the site unless another asker is named.
#[derive(Default)]
struct Background {
    stored: Records,
}

impl Background {
    /// One that knows both orders from their own pages, each in a tab of its own.
    fn knowing() -> Self {
        let mut background = Self::default();
        background.sees(1, &detail(MINE), MINE, "A lamp of mine");
        background.sees(2, &detail(OTHER), OTHER, "A secret of mine");
        background
    }

    fn ask(&mut self, request: Value, caller: Caller) -> Outcome {
        let plain: Plain = serde_json::from_value(request).unwrap();
        let turn = Turn::new(Request::from_plain(&plain).unwrap(), Moment(NOW), Zone::utc()).by(caller);
        let keys = || self.stored.keys().cloned().collect();
        let offered = crate::stored::offer(&turn, keys, |key| self.stored.get(key).cloned().flatten());
        let outcome = turn.run(offered);
        for (key, record) in &outcome.effects.writes {
            match record {
                Some(record) => self.stored.insert(key.clone(), Some(record.clone())),
                None => self.stored.remove(key),
            };
        }
        outcome
    }

    fn site_asks(&mut self, tab: i64, url: &str, request: Value) -> Outcome {
        let document = Some(format!("{tab} {url}"));
        let caller =
            Caller { tab: Some(tab), from: Asker::Site, urls: vec![url.to_owned()], document, ..Caller::default() };
        self.ask(request, caller)
    }

    fn our_page_asks(&mut self, request: Value) -> Outcome {
        self.ask(request, Caller { from: Asker::OwnPage, ..Caller::default() })
    }

    fn sees(&mut self, tab: i64, url: &str, id: &str, title: &str) -> Outcome {
        self.site_asks(tab, url, seen(url, &[(id, title)]))
    }

    /// Whether anything that is kept for longer than the browser runs was written.
    fn changes(outcome: &Outcome) -> bool {
        outcome.effects.writes.keys().any(|key| !key.starts_with("session:"))
    }
}

fn seen(url: &str, orders: &[(&str, &str)]) -> Value {
    let text = |text: &str| json!({"rank": 0, "texts": [text], "at": 0});
    let orders: Vec<Value> = orders
        .iter()
        .enumerate()
        .map(|(n, (id, title))| {
            json!({"at": n + 1, "fields": {
                "id": text(id), "links": text(&detail(id)), "status": text("Awaiting delivery"), "rows": text("Order placed on: Aug 1, 2026"),
                "promises": text("Refund if no delivery before Sep 4, 2026"), "totals": text("Total: US $12.50"),
            }, "scopes": {"line": [{"at": 100 + n, "fields": {"title": text(title), "price": text("US $12.50"), "quantity": text("x1"), "buttons": text("Returns/refunds")}}]}})
        })
        .collect();
    json!({"seen": {"snapshot": {"url": url, "lang": "en", "root": {"at": 0, "fields": {}, "scopes": {"order": orders}}}, "settled": false}})
}

fn refused(outcome: &Outcome) -> bool {
    outcome.response.refused.is_some() && !Background::changes(outcome) && outcome.effects.keeps_wake
}

#[test]
fn what_a_page_may_ask_for_is_done() {
    let mut background = Background::knowing();
    let url = detail(MINE);
    let claim = json!({"start-claim": {"order": MINE, "line": "#0", "url": url}});
    assert!(background.site_asks(1, &url, claim).effects.writes.contains_key("claim"));
    let compose = json!({"compose": {"order": MINE, "line": "#0", "url": url}});
    let composed = background.site_asks(1, &url, compose);
    assert_eq!(composed.response.page, Some(format!("claim.html#{url}")));
    assert!(composed.response.panel.is_none(), "nothing of it is drawn in the page");
    let chips = json!({"chips": {"anchors": [{"at": 1, "order": MINE, "line": "#0", "button": 0}]}});
    assert_eq!(background.site_asks(1, &url, chips).response.chips.len(), 1);
    assert!(!refused(&background.site_asks(1, &url, json!({"dismiss": {"order": MINE}}))));
    assert!(!refused(&background.site_asks(1, &url, json!("drop-claim"))));
}

#[test]
fn nothing_can_be_asked_about_an_order_that_is_not_on_the_page() {
    let mut background = Background::knowing();
    let url = detail(MINE);
    for request in [
        json!({"start-claim": {"order": OTHER, "line": "#0", "url": url}}),
        json!({"compose": {"order": OTHER, "line": "#0", "url": url}}),
        json!({"dismiss": {"order": OTHER}}),
        json!({"snooze": {"order": OTHER, "until": {"days": 3}}}),
        json!({"show": {"what": "orders", "order": OTHER}}),
    ] {
        assert!(refused(&background.site_asks(1, &url, request.clone())), "{request}");
    }
    let chips = json!({"chips": {"anchors": [{"at": 1, "order": OTHER, "line": "#0", "button": 0}]}});
    assert_eq!(background.site_asks(1, &url, chips).response.chips.len(), 0);
    // Nor where the same tab showed it before.
    background.sees(1, &detail(OTHER), OTHER, "A secret of mine");
    let claim = json!({"start-claim": {"order": OTHER, "line": "#0", "url": url}});
    assert!(refused(&background.site_asks(1, &url, claim)));
    // The claim of another order is neither dropped nor shortened from here.
    let claim = json!({"start-claim": {"order": OTHER, "line": "#0", "url": detail(OTHER)}});
    background.site_asks(2, &detail(OTHER), claim);
    for request in [json!("drop-claim"), json!({"shorten": {"most": 20, "language": "en"}})] {
        assert!(refused(&background.site_asks(1, &url, request.clone())), "{request}");
    }
}

#[test]
fn what_only_the_shopper_can_say_is_heard_from_our_own_pages_alone() {
    let mut background = Background::knowing();
    let url = detail(MINE);
    for request in [
        json!({"state": {"order": MINE, "line": "#0", "word": "received"}}),
        json!({"state": {"order": MINE, "line": "#0", "word": "deadline", "day": "2026-12-01"}}),
        json!({"retract": {"order": MINE, "line": "#0"}}),
        json!({"mute": {"order": MINE, "muted": true}}),
        json!({"forget": {"order": MINE}}),
        json!({"forget": {"order": null}}),
        json!({"export": {"kind": "ledger"}}),
        json!({"import": {"file": {"version": 2, "orders": []}}}),
        json!({"correct-site": {"site": null}}),
        json!({"preview-site": {"site": {}}}),
        json!({"choose": {"settings": {}}}),
        json!({"backfill": {"what": "begin"}}),
        json!({"sheet": {"order": MINE, "line": null}}),
        json!({"composer": {"url": null}}),
        json!("choices"),
        json!("popup"),
        json!("options"),
        json!("understood"),
        json!("woke"),
        json!({"shown": {"orders": [MINE]}}),
        json!({"pressed": {"id": format!("order:{MINE}"), "button": 0}}),
        json!({"closed": {"id": format!("order:{MINE}")}}),
        json!({"write-failed": {"why": "x"}}),
        json!({"tab-closed": {"tab": 1}}),
        json!({"synced": {"keys": []}}),
        // What a claim says is typed where the page hears no key, so no page hands it over.
        json!({"compose": {"order": MINE, "line": "#0", "url": url, "fields": {"said": "I never paid"}}}),
        json!({"compose": {"order": MINE, "line": "#0", "url": url, "quiet": true}}),
        json!({"start-claim": {"order": MINE, "line": "#0", "url": url, "fields": {"letter": "forged"}}}),
    ] {
        let outcome = background.site_asks(1, &url, request.clone());
        assert!(refused(&outcome), "{request}");
        assert!(outcome.response.popup.is_none() && outcome.response.file.is_none(), "{request}");
    }
    let said = background.our_page_asks(json!({"state": {"order": MINE, "line": "#0", "word": "received"}}));
    assert!(Background::changes(&said));
}

#[test]
fn a_page_speaks_only_of_its_own_address() {
    let mut background = Background::knowing();
    let url = detail(MINE);
    for request in [
        seen(&detail(OTHER), &[(OTHER, "x")]),
        json!({"opened": {"url": detail(OTHER)}}),
        json!({"message_page": {"url": "https://www.aliexpress.com/p/message/index.html"}}),
        json!({"form": {"url": "https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderLineId=1999000000000107", "form": {"title": "", "controls": []}, "fill": true}}),
        json!({"adopt-claim": {"url": url}}),
    ] {
        assert!(refused(&background.site_asks(1, &url, request.clone())), "{request}");
    }
    // A place in the page is no other address, and a page that went on without loading has two.
    assert!(!refused(&background.site_asks(1, &format!("{url}#top"), json!({"opened": {"url": url}}))));
    let both =
        Caller { tab: Some(1), from: Asker::Site, urls: vec![LIST.to_owned(), url.clone()], ..Caller::default() };
    assert!(!refused(&background.ask(json!({"opened": {"url": url}}), both)));
}

#[test]
fn an_answer_is_taken_only_from_the_kind_of_page_that_fetches_it() {
    let mut background = Background::default();
    let mut answer = seen(LIST, &[(OTHER, "x")]);
    answer["seen"]["snapshot"]["answer"] = json!("mtop.aliexpress.trade.buyer.order.detail");
    assert!(refused(&background.site_asks(1, LIST, answer.clone())));
    answer["seen"]["snapshot"]["answer"] = json!("mtop.aliexpress.trade.buyer.order.list");
    assert!(!refused(&background.site_asks(1, LIST, answer)));
}

#[test]
fn no_page_is_told_what_was_bought_in_an_order_it_does_not_show() {
    let mut background = Background::knowing();
    let talk = "https://www.aliexpress.com/p/message/index.html";
    for (url, request) in [
        (talk.to_owned(), json!({"message_page": {"url": talk}})),
        (LIST.to_owned(), json!({"opened": {"url": LIST}})),
        (detail(MINE), json!({"opened": {"url": detail(MINE)}})),
        (detail(MINE), json!({"chips": {"anchors": [{"at": 1, "order": OTHER, "line": null, "button": 0}]}})),
    ] {
        let said = format!("{:?}", background.site_asks(1, &url, request).response);
        assert!(!said.contains("A secret of mine") && !said.contains(OTHER), "{said}");
    }
}

#[test]
fn invented_orders_end_where_no_list_ends_and_keep_no_real_one_out() {
    let mut background = Background::knowing();
    let ids: Vec<String> = (0..3_500).map(|n| format!("77{n:014}")).collect();
    for some in ids.chunks(500) {
        let orders: Vec<(&str, &str)> = some.iter().map(|id| (id.as_str(), "invented")).collect();
        let outcome = background.site_asks(3, LIST, seen(LIST, &orders));
        assert!(outcome.response.refused.is_none());
    }
    let kept = |background: &Background| background.stored.keys().filter(|key| key.starts_with("order:77")).count();
    assert!((2_900..=3_000).contains(&kept(&background)), "{}", kept(&background));
    // What is known already goes on being read, and an hour later so does what is not.
    let known = background.sees(1, &detail(MINE), MINE, "A lamp of mine, seen again");
    assert!(known.response.refused.is_none());
    assert!(
        background.stored[&format!("order:{MINE}")]
            .as_ref()
            .is_some_and(|order| { format!("{order:?}").contains("seen again") })
    );
    let late =
        Request::from_plain(&serde_json::from_value(seen(LIST, &[("8233333333330077", "real")])).unwrap()).unwrap();
    let document = Some("late".to_owned());
    let caller = Caller { tab: Some(1), from: Asker::Site, urls: vec![LIST.to_owned()], document, ..Caller::default() };
    let turn = Turn::new(late, Moment(NOW + DAY), Zone::utc()).by(caller);
    let offered = crate::stored::offer(&turn, Vec::new, |key| background.stored.get(key).cloned().flatten());
    assert!(turn.run(offered).effects.writes.contains_key("order:8233333333330077"));
}

/// Firefox names no document before version 153: what a list has shown may be asked about all the same, no other tab may, and
/// invented orders end there as well.
#[test]
fn where_the_browser_names_no_document_the_tab_stands_for_it() {
    let mut background = Background::knowing();
    let ask = |background: &mut Background, tab: i64, request: Value| {
        let urls = vec![LIST.to_owned()];
        background.ask(request, Caller { tab: Some(tab), from: Asker::Site, urls, ..Caller::default() })
    };
    let outcome = ask(&mut background, 3, seen(LIST, &[(MINE, "A lamp of mine")]));
    assert!(outcome.response.refused.is_none());
    let snooze = || json!({"snooze": {"order": MINE, "until": {"days": 1}}});
    assert!(!refused(&ask(&mut background, 3, snooze())), "its own list shows it");
    assert!(refused(&ask(&mut background, 4, snooze())), "another tab has not shown it");
    let ids: Vec<String> = (0..3_500).map(|n| format!("77{n:014}")).collect();
    for some in ids.chunks(500) {
        let orders: Vec<(&str, &str)> = some.iter().map(|id| (id.as_str(), "invented")).collect();
        ask(&mut background, 3, seen(LIST, &orders));
    }
    let kept = background.stored.keys().filter(|key| key.starts_with("order:77")).count();
    assert!((2_900..=3_000).contains(&kept), "{kept}");
}

/// A page that shows an order as on its way, and an answer of the same page that would end it: in whichever order they come,
/// it goes on warning, and the shopper is told of the difference.
#[test]
fn an_answer_silences_nothing_that_the_page_beside_it_shows_as_running() {
    let url = detail(MINE);
    let text = |text: &str| json!({"rank": 0, "texts": [text], "at": 0});
    let answer = |words: &str| {
        let fields = json!({"id": text(MINE), "status": text(words), "placed": text("Aug 1, 2026")});
        json!({"seen": {"snapshot": {"url": url, "lang": "en", "answer": "mtop.aliexpress.trade.buyer.order.detail",
            "root": {"at": 0, "fields": {}, "scopes": {"order": [{"at": 0, "fields": fields}]}}}, "settled": false}})
    };
    let page = seen(&url, &[(MINE, "A lamp of mine")]);
    let popup = |background: &mut Background| {
        let popup = background.ask(json!("popup"), Caller::default()).response.popup;
        popup.map(|view| view.english()).unwrap_or_default()
    };
    let mut alone = Background::default();
    alone.site_asks(1, &url, page.clone());
    let calm = popup(&mut alone);
    assert!(calm.contains("last safe day is Sep 18") && !calm.contains("the data behind it says"), "{calm}");
    for words in ["Finished", "Canceled", "In dispute", "Refunded"] {
        for both in [[page.clone(), answer(words)], [answer(words), page.clone()]] {
            let mut background = Background::default();
            for request in both {
                background.site_asks(1, &url, request);
            }
            let said = popup(&mut background);
            assert!(said.contains("last safe day is Sep 18"), "{words}: {said}");
            assert!(said.contains("the data behind it says"), "{words}: {said}");
        }
    }
    // Alone, or where the page says nothing else, an answer is believed.
    let mut background = Background::default();
    background.site_asks(1, &url, answer("Finished"));
    assert!(!popup(&mut background).contains("the data behind it says"));
}

/// 400 orders of 400 lines each were taken whole once, and took minutes.
#[test]
fn a_message_has_a_bound_on_what_is_taken_of_it() {
    let text = |text: &str| json!({"rank": 0, "texts": [text], "at": 0});
    let line = json!({"at": 5, "fields": {"title": text("a copy"), "price": text("US $1.00"), "quantity": text("x1")}});
    let lines: Vec<Value> = std::iter::repeat_n(line, 400).collect();
    let orders: Vec<Value> = (0..400)
        .map(|n| json!({"at": n + 1, "fields": {"links": text(&detail(&format!("78{n:014}")))}, "scopes": {"line": lines}}))
        .collect();
    let request = json!({"seen": {"snapshot": {"url": LIST, "lang": "en", "root": {"scopes": {"order": orders}}}, "settled": false}});
    let outcome = Background::default().site_asks(1, LIST, request);
    let kept: Vec<_> = outcome.effects.writes.iter().filter(|(key, _)| key.starts_with("order:")).collect();
    let lines: usize = kept.iter().filter_map(|(_, order)| Some(order.as_ref()?.get("lines").values().len())).sum();
    assert!((1..=200).contains(&kept.len()) && lines <= recourse::snapshot::MOST_IN_ALL, "{} of {lines}", kept.len());
}

#[test]
fn what_was_first_read_since_an_instant_can_be_forgotten() {
    let mut background = Background::knowing();
    let kept = |background: &Background| background.stored.keys().filter(|key| key.starts_with("order:")).count();
    let none = background.our_page_asks(json!({"forget-since": {"since": NOW + 1}}));
    assert_eq!(
        (none.response.said.map(|said| said.english()), kept(&background)),
        (Some("0 orders are forgotten.".to_owned()), 2)
    );
    let both = background.our_page_asks(json!({"forget-since": {"since": NOW}}));
    assert_eq!(
        (both.response.said.map(|said| said.english()), kept(&background)),
        (Some("2 orders are forgotten.".to_owned()), 0)
    );
    assert!(refused(&background.site_asks(1, LIST, json!({"forget-since": {"since": 0}}))));
}

/// A file that somebody hands the shopper may take running orders for finished ones; that is said before it is in use.
#[test]
fn what_a_site_file_would_change_on_known_orders_is_told_before_it_is_taken_in() {
    let mut background = Background::knowing();
    let own: Value = serde_json::from_str(include_str!("../../src/site.json")).unwrap();
    let mut preview = |site: &Value| {
        background.our_page_asks(json!({"preview-site": {"site": site}})).response.said.unwrap().english()
    };
    let same = preview(&own);
    assert!(same.contains("Orders known here: 2. None would be read otherwise"), "{same}");
    let mut file = own.clone();
    let status = &mut file["words"]["status"];
    let words = status["awaiting-delivery"].take();
    status["awaiting-delivery"] = json!([]);
    status["completed"] = words;
    let over = preview(&file);
    assert!(over.contains("Running now, but over by this file: 2 (8211111111110077, 8222222222220077)"), "{over}");
    let mut file = own;
    file["words"]["deadline"] = json!(["something else"]);
    file["words"]["deadline_node"] = json!(["something else"]);
    let undated = preview(&file);
    assert!(undated.contains("Without their date: 2"), "{undated}");
}

/// What each page has shown is remembered for as long as the browser runs, and what a browser keeps that long has a bound: a page
/// that is loaded again and again with other orders must not use it up, for then nothing else could be kept there.
#[test]
fn what_pages_have_shown_does_not_grow_without_end() {
    let mut background = Background::knowing();
    let page = |n: usize| format!("{LIST}?page={n}");
    for n in 0..300 {
        let id = format!("79{n:014}");
        background.site_asks(7, &page(n), seen(&page(n), &[(&id, "one more")]));
        // A page that goes on asking is not forgotten for those that come and go.
        let chips = json!({"chips": {"anchors": [{"at": 1, "order": MINE, "line": "#0", "button": 0}]}});
        background.site_asks(1, &detail(MINE), chips);
    }
    let kept: Vec<_> = background.stored.keys().filter(|key| key.starts_with("session:page:")).collect();
    assert!(kept.len() <= 80, "{}", kept.len());
    assert!(kept.iter().any(|key| key.ends_with(&detail(MINE))), "{kept:?}");
    // The last of them still has its orders, the first has to be loaded again.
    let show = |n: usize| json!({"show": {"what": "orders", "order": format!("79{n:014}")}});
    assert!(!refused(&background.site_asks(7, &page(299), show(299))));
    assert!(refused(&background.site_asks(7, &page(0), show(0))));
}

/// However many orders a page invents, the page of a real one makes it known.
#[test]
fn no_invented_order_keeps_one_out_that_is_opened_itself() {
    let mut background = Background::default();
    let ids: Vec<String> = (0..3_200).map(|n| format!("77{n:014}")).collect();
    for some in ids.chunks(400) {
        let orders: Vec<(&str, &str)> = some.iter().map(|id| (id.as_str(), "invented")).collect();
        background.site_asks(3, LIST, seen(LIST, &orders));
    }
    let crowded = background.site_asks(3, LIST, seen(LIST, &[(OTHER, "on the list")]));
    assert!(crowded.response.panel.unwrap().english().contains("Too many orders at once"));
    assert!(!background.stored.contains_key(&format!("order:{OTHER}")));
    background.sees(1, &detail(OTHER), OTHER, "opened itself");
    assert!(background.stored.contains_key(&format!("order:{OTHER}")));
    // Not so a page that goes on to one address after the other without being loaded.
    for n in 0..40 {
        let url = detail(&format!("76{n:014}"));
        let document = Some("one document".to_owned());
        let urls = vec![url.clone()];
        let caller = Caller { tab: Some(1), from: Asker::Site, urls, document, ..Caller::default() };
        background.ask(seen(&url, &[(&format!("76{n:014}"), "invented")]), caller);
    }
    let invented = background.stored.keys().filter(|key| key.starts_with("order:76")).count();
    assert!((1..=20).contains(&invented), "{invented}");
}

/// A seller chooses the titles. One may turn the words that are shown beside it, paint over the lines around, or be a book.
#[test]
fn a_title_turns_paints_and_fills_nothing_around_it() {
    let mut background = Background::default();
    let marks = "\u{35c}".repeat(300);
    let title = format!("A \u{202e}lamp\u{2066} Z{marks} {}", "long ".repeat(100_000));
    background.sees(1, &detail(MINE), MINE, &title);
    let kept = format!("{:?}", background.stored[&format!("order:{MINE}")]);
    assert!(kept.contains("A lamp Z") || kept.contains("A lamp "), "{kept}");
    assert!(!kept.contains('\u{202e}') && !kept.contains("\\u{202e}") && !kept.contains("\\u{2066}"), "{kept}");
    assert!(
        kept.matches("\\u{35c}").count().max(kept.matches('\u{35c}').count()) <= 8 && kept.len() < 20_000,
        "{}",
        kept.len()
    );
}

/// So many elements may be asked about at once, and no more: each costs three look-ups.
#[test]
fn chips_are_asked_for_no_more_than_a_page_can_have() {
    let anchors: Vec<Value> =
        (0..20_000).map(|n| json!({"at": n, "order": format!("77{n:014}"), "line": null, "button": 0})).collect();
    let request =
        Request::from_plain(&serde_json::from_value(json!({"chips": {"anchors": anchors}})).unwrap()).unwrap();
    let caller = Caller { from: Asker::Site, urls: vec![LIST.to_owned()], ..Caller::default() };
    let wanted = Turn::new(request, Moment(NOW), Zone::utc()).by(caller).required_keys(&Records::new());
    assert!(wanted.len() <= 3 * recourse::snapshot::MOST_NODES + 10, "{}", wanted.len());
}

/// A page can show its order with other lines, other dates and other codes every time it is read. What is kept of one order has
/// a bound, and what the page shows now is in it.
#[test]
fn what_is_kept_of_one_order_has_a_bound() {
    let mut background = Background::default();
    let url = detail(MINE);
    let text = |text: &str| json!({"rank": 0, "texts": [text], "at": 0});
    let mut last = Value::Null;
    for visit in 0..40 {
        let mut request = seen(&url, &[(MINE, "A lamp of mine")]);
        let order = &mut request["seen"]["snapshot"]["root"]["scopes"]["order"][0];
        let day = 1 + visit % 28;
        order["fields"]["promises"] =
            text(&format!("Refund if no delivery before {} {day}, 2026", if visit < 28 { "Oct" } else { "Nov" }));
        order["fields"]["tags"] = json!({"rank": 0, "texts": [format!("TAG_{visit}"), format!("OTHER_{visit}")]});
        let line = |n: u32| {
            let id = format!("19{:014}", visit * 1_000 + n);
            json!({"at": 100 + n, "fields": {"title": text(&format!("invented {id}")), "id": text(&id), "price": text("US $1.50"), "quantity": text("x1")}})
        };
        order["scopes"]["line"] = (0..30).map(line).collect();
        last = json!(format!("invented 19{:014}", visit * 1_000));
        background.site_asks(1, &url, request);
    }
    let kept = serde_json::to_value(background.stored[&format!("order:{MINE}")].as_ref().unwrap()).unwrap();
    let count = |part: &str| kept[part].as_array().map_or(0, Vec::len);
    assert!((30..=200).contains(&count("lines")), "{} lines", count("lines"));
    assert!(count("dates") <= 60 && count("tags") <= 40 && count("moved") <= 40, "{}", kept.to_string().len());
    assert!(kept["lines"].to_string().contains(last.as_str().unwrap()), "what it shows now is not there");
    // And so are the real ones, once the page shows them again.
    let mut real = seen(&url, &[(MINE, "A lamp of mine")]);
    real["seen"]["snapshot"]["root"]["scopes"]["order"][0]["scopes"]["line"][0]["fields"]["id"] =
        text("8211111111110177");
    background.site_asks(1, &url, real);
    let kept = format!("{:?}", background.stored[&format!("order:{MINE}")]);
    assert!(kept.contains("A lamp of mine"));
}

/// A form asks whose it is where neither it nor the claim says; the form of another line never takes a claim over.
#[test]
fn the_form_of_another_line_gets_and_takes_over_no_claim() {
    let form = |line: &str| format!("https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderLineId={line}");
    let (own, other) = ("8211111111110177", "8222222222220177");
    let mut background = Background::default();
    let mut page = seen(&detail(MINE), &[(MINE, "A lamp of mine")]);
    page["seen"]["snapshot"]["root"]["scopes"]["order"][0]["scopes"]["line"][0]["fields"]["id"] =
        json!({"rank": 0, "texts": [own], "at": 0});
    background.site_asks(1, &detail(MINE), page);
    let start = |line: Value| json!({"start-claim": {"order": MINE, "line": line, "url": detail(MINE)}});
    for line in [json!(own), json!("#0"), Value::Null] {
        background.site_asks(1, &detail(MINE), start(line.clone()));
        let claim = background.stored["claim"].clone();
        let adopt = json!({"adopt-claim": {"url": form(other)}});
        let outcome = background.site_asks(2, &form(other), adopt);
        assert_eq!(background.stored["claim"], claim, "{line}");
        assert!(!outcome.response.stale, "{line}");
        for fill in [false, true] {
            let ask = json!({"form": {"url": form(other), "form": {"language": "en", "title": "", "lines": [], "areas": [], "controls": []}, "fill": fill}});
            let said = format!("{:?}", background.site_asks(2, &form(other), ask).response);
            assert!(!said.contains("lamp") && !said.contains(MINE), "{line}: {said}");
        }
        background.our_page_asks(json!("drop-claim"));
    }
}
