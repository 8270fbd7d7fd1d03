//! What nobody has settled is never calm: a day that has passed unseen, an order closed for no reason that is known, a page of
//! one order that was not read, a dispute of nobody knows which line.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use crate::fake::{Background, Card, Detail, at, list};
use recourse::day::{DAY, Day, Moment, Zone};
use recourse::message::Request;
use recourse::order::{
    Dated, Dispute, Evidence, Line, Milestone, Order, PageKind, Seen, Source, Stage, StatementKind, Status, Term,
    TermKind,
};
use recourse::overview::{self, Index, VERSION, Want};
use recourse::plain::{Plain, ToPlain};
use recourse::policy::Policy;
use recourse::settings::Settings;
use recourse::snapshot::Snapshot;
use recourse::toolbar;
use recourse::window;
use say::InEnglish as _;

const ID: &str = "8211000000000017";
const OTHER: &str = "8211000000020017";

fn berlin() -> Background {
    Background::new("2026-11-27T12:00:00Z", "Europe/Berlin")
}

/// An order on its way: Dec 10 and fifteen days is Dec 25, and the last doubt ends with that day in Pacific time.
fn page(id: &str) -> Detail<'_> {
    Detail {
        id,
        placed: "Oct 9, 2026",
        status: "Awaiting delivery",
        refund: "Dec 10, 2026",
        buttons: "Returns/refunds",
        ..Detail::default()
    }
}

const LAST_DOUBT: &str = "2026-12-26T07:59:59Z";

fn is_calm(title: &str) -> bool {
    title.contains("No deadline for a dispute")
}

/// How many are unknown by the toolbar, and by the button that begins the search.
fn unknown(background: &mut Background) -> (usize, usize) {
    let toolbar = background.ask(Request::Woke).effects.toolbar.unwrap();
    let popup = background.popup();
    let offered = popup.split("Find the missing deadlines (").nth(1).and_then(|rest| rest.split(' ').next());
    (toolbar.unknown as usize, offered.map_or(0, |n| n.parse().unwrap()))
}

#[test]
fn what_has_passed_unseen_is_unknown_until_somebody_looks_and_at_last_over_by_its_age_alone() {
    let mut background = berlin();
    background.read(page(ID).page());
    background.now = at(LAST_DOUBT);
    assert_eq!(background.toolbar().0, "!");

    background.now = at(LAST_DOUBT).plus(1001);
    let (text, title) = background.toolbar();
    assert!(text == "?" && title.contains("1 order is past its last day and may still be open."), "{text} {title}");
    assert!(!is_calm(&title), "{title}");
    assert_eq!(unknown(&mut background), (0, 1));
    let popup = background.popup();
    assert!(
        popup.contains("1 order is past its last day") && popup.contains("try now. Was possible until Dec 24"),
        "{popup}"
    );
    assert!(!popup.contains("No order is open"), "{popup}");

    // A date that is near leads, and does not hide it.
    let mut near = background.clone();
    near.read(Detail { refund: "Dec 20, 2026", ..page(OTHER) }.page());
    let (text, title) = near.toolbar();
    assert!(text == "8d?" && title.contains("8 days left") && title.contains("1 order is past"), "{text} {title}");

    // Whoever looks and finds the button gone has settled it.
    let mut gone = background.clone();
    gone.read(Detail { buttons: "Add to cart", ..page(ID) }.page());
    let (text, title) = gone.toolbar();
    assert!(text.is_empty() && is_calm(&title), "{text} {title}");
    assert_eq!(unknown(&mut gone), (0, 0));

    // Whoever finds it there is warned for thirty days more; then again nobody knows.
    let mut there = background.clone();
    there.now = there.now.plus(20 * DAY);
    there.read(page(ID).page());
    assert_eq!(there.toolbar().0, "!");
    there.now = there.now.plus(30 * DAY);
    assert_eq!(there.toolbar().0, "!");
    there.now = there.now.plus(1);
    assert_eq!(there.toolbar().0, "?");
    there.now = there.now.plus(120 * DAY).minus(2);
    assert_eq!((there.toolbar().0.as_str(), unknown(&mut there)), ("?", (0, 1)));
    there.now = there.now.plus(1);
    assert_eq!((there.toolbar().0.as_str(), unknown(&mut there)), ("", (0, 0)), "120 days after the last warning");

    // Nobody looks: 120 days later it counts as over, which is told.
    background.now = at(LAST_DOUBT).plus(120 * DAY).minus(1);
    assert_eq!(background.toolbar().0, "?");
    background.now = at(LAST_DOUBT).plus(120 * DAY).plus(1000);
    let (text, title) = background.toolbar();
    assert!(text.is_empty() && title.contains("1 counts as over by its age alone"), "{text} {title}");
    assert!(background.popup().contains("1 counts as over by its age alone"), "{}", background.popup());
    background.now = background.now.plus(121 * DAY);
    assert!(!background.toolbar().1.contains("by its age alone"), "{}", background.toolbar().1);
}

fn seen<T>(value: T, at: Moment) -> Seen<T> {
    Seen { value, evidence: Evidence::new(PageKind::OrderDetail, Source::Page, String::new(), at) }
}

fn day(text: &str) -> Day {
    let parts: Vec<i32> = text.split('-').map(|part| part.parse().unwrap()).collect();
    Day::of(parts[0], parts[1] as u32, parts[2] as u32).unwrap()
}

/// An order of one line with these dates, last read on Nov 1, whose button was seen there or not, then.
fn order(status: Status, dates: &[(Milestone, &str)], button: Option<(bool, &str)>) -> Order {
    let read = at("2026-11-01T12:00:00Z");
    let mut order = Order::new(ID.to_owned(), read);
    order.status = Some(seen(status, read));
    order.dates =
        dates.iter().map(|(milestone, text)| Dated { milestone: *milestone, day: seen(day(text), read) }).collect();
    let can_dispute = button.map(|(there, when)| seen(there, at(when)));
    order.lines = vec![Line { id: Some("8211000000000011".to_owned()), can_dispute, ..Line::default() }];
    order
}

fn want(order: &Order, now: &str) -> Want {
    let line = order.lines.first();
    let window = window::of(order, line, Policy::built_in(), at(now), &Zone::utc());
    overview::want(order, line, &window, at(now))
}

#[test]
fn where_nobody_knows_how_late_it_is_open_the_doubt_is_not_dropped_after_thirty_days() {
    // Completed on Nov 1, the refund date not known: 15 days later is the earliest end, and no latest is known.
    let dates = [(Milestone::Completed, "2026-11-01")];
    for (button, later, past) in [
        (None, Want::Dated, None),
        (Some((true, "2026-11-02T12:00:00Z")), Want::Dated, None),
        // A button that was missing before the last safe moment says nothing of the end.
        (Some((false, "2026-11-02T12:00:00Z")), Want::Dated, None),
        (Some((false, "2026-11-20T12:00:00Z")), Want::Dated, Some(Want::Nothing)),
        (Some((true, "2026-12-10T12:00:00Z")), Want::Dated, Some(Want::Dated)),
    ] {
        let order = order(Status::Completed, &dates, button);
        assert_eq!(want(&order, "2026-12-10T12:00:00Z"), later, "{button:?}");
        let then = want(&order, "2026-12-20T12:00:00Z");
        match past {
            Some(past) => assert_eq!(then, past, "{button:?}"),
            None => assert!(matches!(then, Want::Finished { unseen: true, .. }), "{button:?}: {then:?}"),
        }
    }
}

/// Completed on Nov 1 and 15 days for what did not come, until Jan 4 by the refund date; 90 days after the order, as printed,
/// for what is not as described.
#[test]
fn a_button_that_was_missing_while_another_clock_surely_ran_says_nothing_of_the_end() {
    let dates = [
        (Milestone::Placed, "2026-09-25"),
        (Milestone::Completed, "2026-11-01"),
        (Milestone::DeliveryDeadline, "2026-12-20"),
    ];
    for (missing, settled) in [("2026-11-20T12:00:00Z", false), ("2026-12-27T12:00:00Z", true)] {
        let mut order = order(Status::Completed, &dates, Some((false, missing)));
        let days = seen(90, order.seen);
        order.terms.push(Term { kind: TermKind::AfterPlaced, days });
        let then = want(&order, "2027-01-10T12:00:00Z");
        assert_eq!(then == Want::Nothing, settled, "{missing}: {then:?}");
    }
}

#[test]
fn finished_orders_past_their_last_day_are_left_out_where_the_shopper_wants_it_and_the_toolbar_says_so() {
    let mut background = berlin();
    let order = order(Status::Completed, &[(Milestone::Completed, "2026-10-01")], None);
    background.stored.insert(format!("order:{ID}"), order.to_plain());
    assert_eq!((background.toolbar().0.as_str(), unknown(&mut background)), ("?", (0, 1)));
    assert!(background.popup().contains("1 finished order without a date ahead"), "{}", background.popup());
    background.ask(Request::SkipFinished { skip: true });
    let (text, title) = background.toolbar();
    assert!(text.is_empty() && title.contains("1 finished order without a date ahead is left out"), "{title}");
    assert_eq!(unknown(&mut background), (0, 0));
    assert!(!background.popup().contains("No order is open"), "{}", background.popup());
}

#[test]
fn a_date_that_is_known_counts_though_something_is_said_of_a_dispute_in_words_that_nobody_knows() {
    let dates = [(Milestone::Completed, "2026-11-20"), (Milestone::DeliveryDeadline, "2026-11-20")];
    let mut order = order(Status::Completed, &dates, None);
    order.lines[0].dispute = Some(seen(Dispute::at(Stage::Unread), at("2026-11-02T12:00:00Z")));
    assert_eq!(want(&order, "2026-11-27T12:00:00Z"), Want::Undated);
    let mut background = berlin();
    background.stored.insert(format!("order:{ID}"), order.to_plain());
    background.now = at("2026-11-30T12:00:00Z");
    let (text, title) = background.toolbar();
    assert!(text == "4d?" && title.contains("1 order has no date yet"), "{text} {title}");
    // A button that is gone may be gone for the dispute.
    order.lines[0].can_dispute = Some(seen(false, at("2026-12-20T12:00:00Z")));
    assert!(matches!(want(&order, "2026-12-21T12:00:00Z"), Want::Finished { unseen: true, .. }));
}

#[test]
fn what_is_closed_is_over_only_where_it_is_known_to_be() {
    let now = "2026-11-27T12:00:00Z";
    let placed = (Milestone::Placed, "2026-10-09");
    // By its own page, which says when it was placed and not that it was paid.
    assert_eq!(want(&order(Status::Closed, &[placed], None), now), Want::Nothing);
    let paid = order(Status::Closed, &[placed, (Milestone::Paid, "2026-10-09")], None);
    assert!(matches!(want(&paid, now), Want::Finished { unseen: false, .. }));
    // By a list, which does not say.
    let listed = |words: &str| {
        let mut order = order(Status::Closed, &[placed], None);
        let evidence = Evidence::new(PageKind::OrderList, Source::Page, words.to_owned(), at(now));
        order.status = None;
        order.listed = Some(Seen { value: Status::Closed, evidence: evidence.clone() });
        order.dates[0].day.evidence = evidence;
        order
    };
    assert!(matches!(want(&listed("Closed"), now), Want::Finished { unseen: false, .. }));
    // 120 days after the last thing that is known of it.
    assert!(matches!(want(&listed("Closed"), "2027-02-06T12:00:00Z"), Want::Finished { .. }));
    assert!(matches!(want(&listed("Closed"), "2027-02-08T12:00:00Z"), Want::Aged(_)));
    // The word is the site's own for such an order, and not any that has something of it.
    for words in ["Closed: coupon expired", "Expiring soon", "Закрыт"] {
        assert!(matches!(want(&listed(words), now), Want::Finished { unseen: false, .. }), "{words}");
    }
    for words in ["Expired", "Pagamento expirado", " EXPIRADO. "] {
        let mut order = listed(words);
        assert_eq!(want(&order, now), Want::Nothing, "{words}");
        // And still so when only little is kept of it.
        recourse::ledger::compact(&mut order);
        assert_eq!(want(&order, now), Want::Nothing, "{words}");
    }
}

#[test]
fn a_finished_order_is_as_old_as_the_last_thing_that_is_known_of_it() {
    // Whatever is known last of it, it counts for 120 days after that.
    let events = [Milestone::Completed, Milestone::Shipped, Milestone::Delivered, Milestone::Paid, Milestone::Placed];
    for (milestone, last) in events.map(|event| (event, "2026-06-30")) {
        let mut order = order(Status::Completed, &[(milestone, "2026-03-02")], None);
        // What gives a date is left out.
        order.status.as_mut().unwrap().evidence.at = at("2027-06-01T00:00:00Z");
        let window =
            window::of(&Order::new(ID.to_owned(), order.seen), None, Policy::built_in(), order.seen, &Zone::utc());
        let want = |day: Day| overview::want(&order, None, &window, day.midnight().plus(DAY / 2));
        let last = day(last);
        assert!(matches!(want(last), Want::Finished { unseen: false, .. }), "{milestone:?}: {:?}", want(last));
        assert!(matches!(want(last.plus(1)), Want::Aged(_)), "{milestone:?}: {:?}", want(last.plus(1)));
    }
}

#[test]
fn a_page_of_one_order_is_told_until_that_order_s_page_is_read() {
    let mut background = berlin();
    let spoiled = |id: &str| {
        let mut snapshot = page(id).page();
        snapshot.root.scopes.get_mut("order").unwrap()[0].fields.remove("total");
        snapshot
    };
    background.read(spoiled(ID));
    assert_eq!(background.toolbar().0, "?");
    // Another order's page reads well, and the list.
    background.now = background.now.plus(DAY);
    background.read(page(OTHER).page());
    background.read(list(&[Card { id: ID, placed: "Oct 9, 2026", status: "Awaiting delivery" }]));
    let (text, title) = background.toolbar();
    assert!(text == "?" && title.contains("read only in part") && !is_calm(&title), "{text} {title}");
    let told = format!("The order page of order {ID} was read only in part");
    assert!(background.popup().contains(&told), "{}", background.popup());
    // Forgotten with the order, or read well.
    let mut forgotten = background.clone();
    forgotten.ask(Request::Forget { order: Some(ID.to_owned()) });
    assert_eq!(forgotten.toolbar().0, "");
    background.read(page(ID).page());
    assert_eq!(background.toolbar().0, "", "{}", background.popup());

    // However many they are, they are named shortly and kept in bounds.
    for n in 0..70 {
        background.now = background.now.plus(DAY / 24);
        background.read(spoiled(&(8_211_000_000_100_017_u64 + n * 20_000).to_string()));
    }
    let popup = background.popup();
    assert_eq!(popup.matches("was read only in part").count(), 4, "{popup}");
    assert!(popup.contains("And 56 more pages."), "{popup}");
}

#[test]
fn an_index_of_an_older_version_is_read_whole_and_its_troubles_end_as_they_did() {
    let mut background = berlin();
    background.read(page(ID).page());
    background.ask(Request::Choose { settings: Settings::default().to_plain() });
    let Plain::Map(mut members) = background.stored["index"].clone() else { panic!("an index is a map") };
    members
        .retain(|(name, _)| !["version", "troubles", "losses", "sequence", "none", "oldest"].contains(&name.as_str()));
    let old = r#"{"version": 3, "sequence": 7, "none": 1700000000000,
        "troubles": [{"page": "order-detail", "source": "page", "health": "degraded", "missed": ["total: gone"], "at": 1700000000000}],
        "losses": [{"key": "calendar", "gone": true}]}"#;
    let old: Plain = serde_json::from_str(old).unwrap();
    members.extend(old.members().iter().cloned());
    background.stored.insert("index".to_owned(), Plain::Map(members));
    let (text, title) = background.toolbar();
    assert!(text == "?" && title.contains("read only in part") && title.contains("stored is lost"), "{text} {title}");
    let stored = &background.stored["index"];
    assert_eq!(stored.get("version").int(), Some(i64::from(VERSION)));
    assert_eq!((stored.get("sequence").int(), stored.get("none").int()), (Some(7), Some(1_700_000_000_000)));
    assert!(stored.get("kept").values().contains(&Plain::Text("settings".to_owned())), "{stored:?}");
    // Nobody knows whose page it was: any that is read well ends it.
    background.read(page(OTHER).page());
    assert!(!background.toolbar().1.contains("read only in part"), "{}", background.toolbar().1);
}

/// An order of two lines of which a list says how far a dispute is, and not about which of them.
fn two_lines(stage: Stage) -> Order {
    let dates = [(Milestone::Placed, "2026-10-09"), (Milestone::DeliveryDeadline, "2026-12-20")];
    let mut order = order(Status::AwaitingDelivery, &dates, None);
    let second = Line { id: Some("8211000000000012".to_owned()), ..Line::default() };
    order.lines.push(second);
    let evidence = Evidence::new(PageKind::OrderList, Source::Answer, String::new(), at("2026-11-20T12:00:00Z"));
    order.dispute = Some(Seen { value: Dispute::at(stage), evidence });
    order
}

#[test]
fn a_dispute_of_nobody_knows_which_line_waits_for_the_shopper_as_well() {
    let look = |order: &Order| {
        let mut background = berlin();
        background.stored.insert(format!("order:{ID}"), order.to_plain());
        let (text, title) = background.toolbar();
        (text, title, background.popup())
    };
    for stage in [Stage::Shopper, Stage::Return] {
        let (text, title, popup) = look(&two_lines(stage));
        assert!(text == "!" && title.contains("A dispute waits for you"), "{stage:?} {text} {title}");
        assert!(popup.contains("In dispute"), "{popup}");
    }
    let (text, title, _) = look(&two_lines(Stage::Seller));
    assert!(text.is_empty() && title.contains("1 order is in a dispute."), "{text} {title}");
    // In words that nobody knows it may wait as well.
    assert_eq!(look(&two_lines(Stage::Unread)).0, "?1");
    // One that has ended says nothing.
    let (_, title, popup) = look(&two_lines(Stage::Ended));
    assert!(is_calm(&title) && !popup.contains("In dispute"), "{title} {popup}");

    // A line's own dispute tells it, unless the order's has gone on since.
    for (when, waits) in [("2026-11-21T12:00:00Z", false), ("2026-11-10T12:00:00Z", true)] {
        let mut order = two_lines(Stage::Shopper);
        let evidence = Evidence::new(PageKind::DisputeStatus, Source::Page, String::new(), at(when));
        order.lines[0].dispute = Some(Seen { value: Dispute::at(Stage::Seller), evidence });
        let (text, title, _) = look(&order);
        assert_eq!((text == "!", title.contains("1 order is in a dispute.")), (waits, !waits), "{when} {title}");
    }
}

#[test]
fn a_dispute_that_waits_stands_above_all_dates_and_what_is_past_unseen_below_them() {
    let mut background = berlin();
    background.read(list(&[Card { id: "8211000000080017", placed: "Nov 20, 2026", status: "Awaiting delivery" }]));
    background.read(Detail { refund: "Nov 1, 2026", ..page(ID) }.page());
    background.now = background.now.plus(DAY);
    background.read(page(OTHER).page());
    let mut waiting = two_lines(Stage::Shopper);
    waiting.id = "8211000000060017".to_owned();
    waiting.lines.clear();
    let mut seen_there = background.clone();
    background.stored.insert(format!("order:{}", waiting.id), waiting.to_plain());
    background.stored.remove("index");
    // The button of the first was seen there since; a month later that says nothing any more.
    assert!(seen_there.toolbar().0.starts_with('!'), "{:?}", seen_there.toolbar());
    background.now = at("2026-12-29T12:00:00Z");
    background.read(Detail { refund: "Dec 15, 2026", ..page(OTHER) }.page());
    let popup = background.popup();
    // A reminder names an order as well, above all rows.
    let place = |id: &str| popup.rfind(&format!("Order {id}")).unwrap_or_else(|| panic!("{id} is not in: {popup}"));
    let expected = ["8211000000060017", OTHER, ID, "8211000000080017"];
    assert!(expected.is_sorted_by_key(|id| place(id)), "{popup}");
}

#[test]
fn older_orders_are_spoken_of_until_the_list_of_all_has_shown_the_oldest() {
    let mut background = berlin();
    background.read(page(ID).page());
    let answer = |tab: &str, more: &str| {
        let mut snapshot = list(&[Card { id: ID, placed: "Oct 9, 2026", status: "Awaiting delivery" }]);
        snapshot.answer = Some("mtop.aliexpress.trade.buyer.order.list".to_owned());
        for (name, text) in [("tab", tab), ("period", "all"), ("more", more)] {
            let found = recourse::snapshot::Found { rank: 0, texts: vec![text.to_owned()], at: 0 };
            snapshot.root.fields.insert(name.to_owned(), found);
        }
        snapshot
    };
    let speaks = |background: &mut Background| {
        let (title, popup) = (background.toolbar().1, background.popup());
        assert_eq!(title.contains("Older ones"), popup.contains("Older ones"), "{title} {popup}");
        assert!(is_calm(&title), "{title}");
        title.contains("Older ones")
    };
    assert!(speaks(&mut background));
    background.read(answer("all", "true"));
    assert!(speaks(&mut background));
    background.read(answer("shipped", "false"));
    assert!(speaks(&mut background), "one tab is not the whole list");
    background.read(answer("all", "false"));
    assert!(!speaks(&mut background));
    // The next visit begins with the newest again, and the oldest were read all the same.
    background.read(answer("all", "true"));
    assert!(!speaks(&mut background));
}

#[test]
fn what_is_not_paid_or_not_shipped_is_told_and_nothing_is_said_to_be_safe() {
    for status in ["To pay", "Awaiting shipment"] {
        let mut background = berlin();
        background.read(list(&[Card { id: ID, placed: "Nov 26, 2026", status }]));
        let (_, title) = background.toolbar();
        assert!(title.contains("1 order is not shipped yet, so it has no date.") && !is_calm(&title), "{title}");
        let popup = background.popup();
        assert!(popup.contains("1 order is not shipped yet, so it has no date."), "{status}: {popup}");
        assert!(!popup.contains("No order is open"), "{status}: {popup}");
    }
}

#[test]
fn what_the_shopper_said_does_not_make_what_is_past_calm() {
    let mut background = berlin();
    background.read(page(ID).page());
    background.now = at(LAST_DOUBT).plus(DAY);
    for word in [StatementKind::Received, StatementKind::NotReceived] {
        let mut background = background.clone();
        background.ask(Request::State { order: ID.to_owned(), line: None, word, day: None });
        let (text, title) = background.toolbar();
        assert!(!is_calm(&title) && !text.is_empty(), "{word:?} {text} {title}");
    }
}

#[test]
fn an_index_of_given_orders_counts_as_the_background_does() {
    let mut background = berlin();
    let orders = [two_lines(Stage::Shopper)];
    background.stored.insert(format!("order:{ID}"), orders[0].to_plain());
    let told = background.ask(Request::Woke).effects.toolbar.unwrap();
    let zone = crate::fake::zone("Europe/Berlin");
    let index = Index::of(&orders, Policy::built_in(), 15, background.now, &zone);
    assert_eq!(toolbar::toolbar(&index, &Settings::default(), background.now).0, told);
}

const REFUNDS: &str = "https://m.aliexpress.com/p/refund-dispute/list.html";
const CASE: &str = "https://www.aliexpress.com/p/reverse-pages/index.html?reverseOrderLineId=7100000000000301&from=1";

/// The card of an order list that shows so many lines as pictures, and the order's total beside them.
fn pictures(count: &str) -> Snapshot {
    let mut list = list(&[Card { id: ID, placed: "Oct 9, 2026", status: "Awaiting delivery" }]);
    crate::fake::put(&mut list, "line_count", count);
    crate::fake::put(&mut list, "total", "Total:US $40.00");
    list
}

/// A page of a refund or a dispute: how far it is, and what came back.
fn about(url: &str, stage: &str, refunded: &str) -> Snapshot {
    let mut page = list(&[Card { id: ID, placed: "", status: "" }]);
    page.url = url.to_owned();
    let order = &mut page.root.scopes.get_mut("order").unwrap()[0];
    order.fields.clear();
    let number = format!("Order ID: {ID}");
    for (field, text) in [("id_row", number.as_str()), ("stage", stage), ("refunded", refunded)] {
        if !text.is_empty() {
            crate::fake::put(&mut page, field, text);
        }
    }
    page
}

/// What the toolbar says after some pages.
fn after(pages: &[Snapshot]) -> (String, String, usize) {
    let mut background = berlin();
    pages.iter().for_each(|page| drop(background.read(page.clone())));
    let toolbar = background.ask(Request::Woke).effects.toolbar.unwrap();
    (toolbar.text.english(), toolbar.title.english(), unknown(&mut background).1)
}

#[test]
fn what_is_said_of_one_line_leaves_those_that_nobody_has_shown_unknown() {
    let of_a_line = [
        about(REFUNDS, "Refund complete 2026-10-05 06:12:59", ""),
        about(CASE, "Refund complete", "US $10.00"),
        about(CASE, "We're reviewing your request", "US $10.00"),
        about(REFUNDS, "Waiting for AliExpress's feedback 2026-11-20 06:12:59", ""),
    ];
    for page in of_a_line {
        // Of an order of three lines, whichever page comes first, and of one of nobody knows how many.
        for pages in [vec![pictures("3"), page.clone()], vec![page.clone(), pictures("3")], vec![page.clone()]] {
            let (text, title, searched) = after(&pages);
            assert!(text == "?1" && searched == 1, "{text} {title} {searched}");
            assert!(title.contains("1 order has no date yet"), "{title}");
        }
    }
    // A list that says that there is a dispute about an order of three pictures says it of one of them.
    let mut disputed = pictures("3");
    crate::fake::put(&mut disputed, "status", "In dispute");
    let (text, title, searched) = after(&[disputed]);
    assert!(text == "?1" && title.contains("1 order is in a dispute") && searched == 1, "{text} {title} {searched}");
    // The order is known to have one line, and that is paid back.
    let (text, title, searched) = after(&[pictures("1"), about(CASE, "Refund complete", "US $40.00")]);
    assert!(text.is_empty() && is_calm(&title) && searched == 0, "{text} {title}");
    // All of its money came back.
    for (back, is_all) in [("US $40.00", true), ("US $39.99", false), ("€40.00", false)] {
        let (text, title, _) = after(&[pictures("3"), about(CASE, "Refund complete", back)]);
        assert_eq!((text.is_empty(), is_calm(&title)), (is_all, is_all), "{back} {text} {title}");
    }
    // Its own page shows all of its lines.
    let own = Detail { buttons: "Add to cart", ..page(ID) }.page();
    let (text, title, searched) = after(&[pictures("3"), about(CASE, "Refund complete", "US $10.00"), own]);
    assert!(!text.contains('?') && searched == 0, "{text} {title}");
}

/// An order of which a list shows one line and says that there are three.
fn one_of_three() -> Order {
    let mut order = order(Status::AwaitingDelivery, &[(Milestone::Placed, "2026-10-09")], None);
    let by_list = |evidence: &mut Evidence| evidence.page = PageKind::OrderList;
    order.listed = order.status.take();
    order.listed.iter_mut().for_each(|seen| by_list(&mut seen.evidence));
    order.dates.iter_mut().for_each(|dated| by_list(&mut dated.day.evidence));
    order.line_count = Some(3);
    order
}

/// The numbers of what one order counts as: without a date, and in a dispute.
fn counted(order: &Order) -> (usize, usize) {
    let now = at("2026-11-27T12:00:00Z");
    let index = Index::of([order], Policy::built_in(), 15, now, &Zone::utc());
    let counts = toolbar::Counts::of(&index, &Settings::default());
    (counts.undated, counts.disputed)
}

#[test]
fn fewer_lines_than_a_list_counts_are_not_all_whatever_is_known_of_them() {
    let by = |page: PageKind, stage: Stage| {
        let evidence = Evidence::new(page, Source::Answer, String::new(), at("2026-11-20T12:00:00Z"));
        Some(Seen { value: Dispute::at(stage), evidence })
    };
    for (stage, disputed) in [(Stage::Refunded, 0), (Stage::Seller, 1), (Stage::Platform, 1)] {
        let mut order = one_of_three();
        order.lines[0].dispute = by(PageKind::RefundList, stage);
        assert_eq!(counted(&order), (1, disputed), "{stage:?}");
        // Nobody says how many it has, and no page of the order showed them.
        order.line_count = None;
        assert_eq!(counted(&order), (0, disputed), "the list showed them all");
        order.listed = None;
        order.dates.clear();
        assert_eq!(counted(&order), (1, disputed), "{stage:?}");
    }
    // A list says that there is a dispute, and not about which line: the others have no date.
    let mut order = one_of_three();
    order.dispute = by(PageKind::OrderList, Stage::Seller);
    assert_eq!(counted(&order), (1, 1));
    order.lines.clear();
    assert_eq!(counted(&order), (1, 1));
    order.line_count = Some(1);
    assert_eq!(counted(&order), (0, 1));
    // The day that a line's own parcel came is not that of the others.
    let mut order = one_of_three();
    let came = |text: &str| Dated { milestone: Milestone::Delivered, day: seen(day(text), order.seen) };
    let mut parcel = came("2026-11-20");
    parcel.day.evidence.page = PageKind::Tracking;
    order.lines[0].dates.push(parcel);
    order.lines[0].status = None;
    assert_eq!(counted(&order), (1, 0));
    let windows = overview::windows(&order, Policy::built_in(), at("2026-11-27T12:00:00Z"), &Zone::utc());
    assert!(windows.len() == 2 && windows[1].2.closings().is_empty(), "{windows:?}");
    // What the list says of the whole order is said of them as well.
    let mut deadline = came("2026-12-20");
    deadline.milestone = Milestone::DeliveryDeadline;
    deadline.day.evidence.page = PageKind::OrderList;
    order.dates.push(deadline);
    assert_eq!(counted(&order), (0, 0));
}

#[test]
fn a_case_whose_page_names_no_line_is_not_of_the_only_one_of_several_that_is_known() {
    let mut known = one_of_three();
    let mut case = Order::new(ID.to_owned(), at("2026-11-21T12:00:00Z"));
    let evidence = Evidence::new(PageKind::DisputeStatus, Source::Page, String::new(), case.seen);
    case.lines =
        vec![Line { dispute: Some(Seen { value: Dispute::at(Stage::Refunded), evidence }), ..Line::default() }];
    recourse::ledger::merge(&mut known, case.clone());
    assert!(known.lines.len() == 1 && known.lines[0].dispute.is_none(), "{:?}", known.lines);
    assert_eq!(counted(&known), (1, 0));
    // A line by another name is another one.
    let mut known = one_of_three();
    known.lines[0].title = Some("Enamel kettle".to_owned());
    case.lines[0].title = Some("Hemp rope".to_owned());
    case.lines[0].product = Some("1005000000000077".to_owned());
    recourse::ledger::merge(&mut known, case.clone());
    assert_eq!(known.lines.len(), 2, "{:?}", known.lines);
    // Of an order of one line it is that one.
    let mut known = one_of_three();
    known.line_count = Some(1);
    recourse::ledger::merge(&mut known, case);
    assert_eq!(known.lines.len(), 1, "{:?}", known.lines);
    assert_eq!(counted(&known), (0, 0));
}

#[test]
fn a_button_that_is_there_outranks_a_word_that_there_is_nothing_to_dispute() {
    let shows = |status: &str, buttons: &str| {
        let mut background = berlin();
        background.read(Detail { status, buttons, refund: "Nov 20, 2026", ..page(ID) }.page());
        background.toolbar()
    };
    for status in ["Canceled", "Cancelado", "Processing", "Awaiting shipment"] {
        let (text, title) = shows(status, "Returns/refunds");
        assert!(text == "7d" && title.contains("7 days left"), "{status}: {text} {title}");
        let (text, _) = shows(status, "Add to cart");
        assert!(text.is_empty(), "{status}: {text}");
    }
    // With the button and no date nobody knows until when.
    let dates = [(Milestone::Placed, "2026-10-09")];
    let there = Some((true, "2026-11-01T12:00:00Z"));
    for status in [Status::Cancelled, Status::AwaitingShipment, Status::AwaitingPayment] {
        assert_eq!(want(&order(status, &dates, there), "2026-11-02T12:00:00Z"), Want::Undated, "{status:?}");
        // One that was there on an earlier visit is no more than that.
        let mut order = order(status, &dates, there);
        order.status.as_mut().unwrap().evidence.at = at("2026-11-01T12:02:00Z");
        let settled = if status == Status::Cancelled { Want::Nothing } else { Want::Unshipped };
        assert_eq!(want(&order, "2026-11-02T12:00:00Z"), settled, "{status:?}");
    }
    // The button of one line says nothing for another that was read without it, and all for one that was not read.
    let mut order = order(Status::Cancelled, &dates, there);
    for (button, is_over) in [(Some(false), true), (None, false)] {
        let can_dispute = button.map(|there| seen(there, order.seen));
        order.lines.truncate(1);
        order.lines.push(Line { id: Some("8211000000000012".to_owned()), can_dispute, ..Line::default() });
        let window = window::of(&order, order.lines.last(), Policy::built_in(), order.seen, &Zone::utc());
        assert_eq!(window.state == window::WindowState::Cancelled, is_over, "{button:?}");
    }
}

#[test]
fn an_answer_that_a_list_says_is_awaited_has_a_row_of_its_own() {
    let awaited = || {
        let mut list = list(&[Card { id: ID, placed: "Oct 9, 2026", status: "Awaiting delivery" }]);
        crate::fake::put(&mut list, "dispute", "Waiting for your response");
        list
    };
    let words = "A dispute about this order waits for your answer: open the order. Seen on Nov 27: order list.";
    let mut background = berlin();
    background.read(page(ID).page());
    assert!(!background.popup().contains("waits for your answer"));
    background.now = background.now.plus(DAY / 24);
    background.read(awaited());
    let (text, title) = background.toolbar();
    assert!(text.starts_with('!') && title.contains("A dispute waits for you"), "{text} {title}");
    let popup = background.popup();
    let (row, date) = (popup.find(words).unwrap(), popup.rfind("until Dec 24").unwrap());
    assert!(row < date && popup.contains("A dispute may wait for you Open order More"), "{popup}");
    let chip = background.chip(ID, None);
    assert!(chip.contains(words), "{chip}");
    assert!(
        chip.contains("until Dec 24") && chip.contains("A dispute may wait for you"),
        "the word of a list silences no date: {chip}"
    );
    // The order's own page says what is so.
    background.now = background.now.plus(DAY / 24);
    background.read(page(ID).page());
    assert!(!background.popup().contains("waits for your answer"), "{}", background.popup());
    assert!(!background.toolbar().1.contains("waits for you"));
    // The same where the card tells the line, as it does of an order of one line.
    let mut order = order(
        Status::AwaitingDelivery,
        &[(Milestone::DeliveryDeadline, "2026-12-10")],
        Some((true, "2026-11-20T12:00:00Z")),
    );
    let evidence = Evidence::new(PageKind::OrderList, Source::Page, String::new(), at("2026-11-27T11:00:00Z"));
    order.lines[0].dispute = Some(Seen { value: Dispute::at(Stage::Shopper), evidence });
    let mut background = berlin();
    background.stored.insert(format!("order:{ID}"), order.to_plain());
    assert_eq!(background.toolbar().0, "!", "{}", background.toolbar().1);
    let popup = background.popup();
    assert!(popup.contains(words) && popup.contains("until Dec 24"), "{popup}");
    // A dispute that has a row of its own has no second one.
    let mut background = berlin();
    background.read(awaited());
    let popup = background.popup();
    assert!(popup.contains("In dispute") && !popup.contains("waits for your answer"), "{popup}");
}

#[test]
fn what_says_that_the_time_to_pay_has_run_out_is_a_word_for_a_closed_order() {
    let words = &recourse::site::Site::built_in().words;
    assert!(!words.unpaid.is_empty());
    for word in &words.unpaid {
        assert!(words.status["closed"].contains(word), "{word} is no word for a closed order");
    }
}
