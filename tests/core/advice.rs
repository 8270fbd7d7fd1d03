//! What a shopper is told about an order, each piece with this order's own dates.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on stops at that very line")]

use recourse::advice::{Advice, Case, explain};
use recourse::day::{Day, Moment, Zone};
use recourse::order::{
    Dated, Dispute, Evidence, Line, Milestone, Moved, Order, PageKind, Seen, Source, Stage, Statement, StatementKind,
    Status, Term, TermKind,
};
use recourse::policy::Policy;
use recourse::window::{self, Window};
use say::InEnglish as _;

fn at(text: &str) -> Moment {
    Moment::parse(&format!("{text}T12:00:00Z")).unwrap()
}

fn seen<T>(value: T) -> Seen<T> {
    let evidence = Evidence::new(PageKind::OrderDetail, Source::Answer, String::new(), at("2026-07-20"));
    Seen { value, evidence }
}

fn day(text: &str) -> Day {
    Day::from_iso(text).unwrap()
}

fn dated(milestone: Milestone, text: &str) -> Dated {
    Dated { milestone, day: seen(day(text)) }
}

/// An order of one line, shipped on Jul 16 with a refund date of Sep 4, whose button was read as absent.
fn order(status: Status, more: &[(Milestone, &str)]) -> Order {
    let mut order = Order::new("3088800011112222".to_owned(), Moment(0));
    order.status = Some(seen(status));
    let usual = [(Milestone::Shipped, "2026-07-16"), (Milestone::DeliveryDeadline, "2026-09-04")];
    order.dates = usual.iter().chain(more).map(|(milestone, text)| dated(*milestone, text)).collect();
    order.lines = vec![Line { can_dispute: Some(seen(false)), ..Line::default() }];
    order
}

/// What is made of an order on a day, by a shopper in UTC.
fn told<T>(order: &Order, on: &str, make: impl Fn(&Case) -> T) -> T {
    let zone = Zone::utc();
    let (line, policy, now) = (order.lines.first(), Policy::built_in(), at(on));
    let window: Window = window::of(order, line, policy, now, &zone);
    make(&Case { order, line, window: &window, policy, now, zone: &zone })
}

fn no_button(order: &Order, on: &str) -> String {
    told(order, on, |case| case.no_button()).map(|advice| advice.words.english()).unwrap_or_default()
}

fn words(all: Vec<Advice>) -> Vec<String> {
    all.into_iter().map(|advice| advice.words.english()).collect()
}

fn has(all: &[String], part: &str) -> bool {
    all.iter().any(|words| words.contains(part))
}

// Why the button is missing: the three answers of the guide "AliExpress dispute: 7 steps", and three found since.

#[test]
fn no_button_because_it_is_too_early() {
    let words = no_button(&order(Status::AwaitingDelivery, &[]), "2026-07-20");
    for part in ["too early", "on Jul 26", "at the latest on Jul 27", "until Sep 4"] {
        assert!(words.contains(part), "{part}: {words}");
    }
}

#[test]
fn no_button_because_it_is_too_late() {
    let mut order = order(Status::AwaitingDelivery, &[]);
    order.lines[0].can_dispute.as_mut().unwrap().evidence.at = at("2026-09-21");
    let words = no_button(&order, "2026-09-21");
    assert!(words.contains("too late. The last safe day was Sep 18") && words.contains("ended on Sep 20"), "{words}");
}

#[test]
fn no_button_because_it_may_be_too_late() {
    let words = no_button(&order(Status::AwaitingDelivery, &[]), "2026-09-19");
    assert!(words.contains("may be too late already. The last safe day was Sep 18"), "{words}");
}

#[test]
fn no_button_on_a_finished_order_is_no_end_of_it() {
    let finished = order(Status::Completed, &[(Milestone::Completed, "2026-07-28")]);
    let open = no_button(&finished, "2026-08-01");
    assert!(
        open.contains("the order is finished. That alone does not end your right") && open.contains("Aug 11"),
        "{open}"
    );
    let doubtful = no_button(&finished, "2026-08-20");
    assert!(doubtful.contains("the last safe day was Aug 11, so it may be too late already"), "{doubtful}");
    let mut bare = order(Status::Completed, &[]);
    bare.dates.clear();
    assert!(no_button(&bare, "2026-08-20").contains("its last day is not known"));
}

#[test]
fn no_button_because_tracking_looks_normal() {
    let words = no_button(&order(Status::AwaitingDelivery, &[]), "2026-08-20");
    assert!(
        words.contains("may hold the button back until Sep 4") && words.contains("last safe day is Sep 18"),
        "{words}"
    );
}

#[test]
fn no_button_because_it_moved_to_the_order_line() {
    let words = no_button(&order(Status::AwaitingDelivery, &[]), "2026-09-10");
    assert!(words.contains("each item has its own “Returns/refunds”") && words.contains("until Sep 18"), "{words}");
}

#[test]
fn no_button_because_there_is_a_dispute_already() {
    let mut disputed = order(Status::AwaitingDelivery, &[(Milestone::DisputeOpened, "2026-08-10")]);
    disputed.lines[0].dispute = Some(seen(Dispute::at(Stage::Seller)));
    assert!(no_button(&disputed, "2026-08-12").contains("a dispute about this item already"));
}

#[test]
fn no_button_before_anything_was_shipped() {
    let mut waiting = order(Status::AwaitingShipment, &[]);
    waiting.dates.remove(0);
    assert!(no_button(&waiting, "2026-07-20").contains("nothing was shipped yet"));
}

#[test]
fn a_button_that_is_there_or_was_never_looked_for_is_not_missed() {
    for button in [Some(true), None] {
        let mut order = order(Status::AwaitingDelivery, &[]);
        order.lines[0].can_dispute = button.map(seen);
        assert_eq!(no_button(&order, "2026-08-20"), "");
    }
}

// The three don'ts of the guide.

#[test]
fn confirming_is_told_by_what_it_ends_and_when() {
    let all = words(told(&order(Status::AwaitingDelivery, &[]), "2026-07-30", |case| case.before_confirming()));
    assert!(has(&all, "lets the seller have the money"), "{all:?}");
    // 15 days after today instead of 15 days after Sep 4.
    assert!(
        has(&all, "safe until the end of Sep 18. If you confirm today, the time for it may end after Aug 13"),
        "{all:?}"
    );
    assert!(has(&all, "No carrier says that this parcel was delivered"), "{all:?}");
}

#[test]
fn confirming_late_ends_nothing_earlier_and_is_not_said_to() {
    let all = words(told(&order(Status::AwaitingDelivery, &[]), "2026-09-10", |case| case.before_confirming()));
    assert!(!has(&all, "may end after") && has(&all, "shorter and less certain"), "{all:?}");
}

#[test]
fn a_finished_order_is_not_warned_of_confirming() {
    let finished = order(Status::Completed, &[(Milestone::Completed, "2026-07-28")]);
    assert!(told(&finished, "2026-08-01", |case| case.before_confirming()).is_empty());
}

#[test]
fn while_the_seller_talks_the_date_stands_with_how_it_is_known() {
    let words =
        told(&order(Status::AwaitingDelivery, &[]), "2026-08-20", |case| case.while_talking()).unwrap().words.english();
    assert!(words.contains("open the dispute in time: the last safe day is Sep 18 (calculated)"), "{words}");
    let late =
        told(&order(Status::AwaitingDelivery, &[]), "2026-09-19", |case| case.while_talking()).unwrap().words.english();
    assert!(late.contains("Do not wait for an answer here"), "{late}");
    let mut bare = order(Status::AwaitingDelivery, &[]);
    bare.dates = vec![dated(Milestone::Placed, "2026-07-15")];
    let bare = told(&bare, "2026-07-20", |case| case.while_talking()).unwrap().words.english();
    assert!(bare.contains("not known yet") && !bare.contains("safe day"), "an estimate is no date to act by: {bare}");
    assert_eq!(told(&order(Status::Refunded, &[]), "2026-08-20", |case| case.while_talking()), None);
}

#[test]
fn more_time_is_asked_for_in_the_last_two_weeks_of_an_order_on_its_way() {
    let asked =
        |order: &Order, on| told(order, on, |case| case.ask_for_more_time()).map(|advice| advice.words.english());
    let usual = order(Status::AwaitingDelivery, &[]);
    assert_eq!(asked(&usual, "2026-09-04"), None, "more than two weeks before the end of Sep 18");
    let words = asked(&usual, "2026-09-05").unwrap();
    assert!(words.contains("it counts only if the order’s page then shows the new date"), "{words}");
    assert!(words.contains("The last safe day is Sep 18"), "{words}");
    for day in ["2026-09-16", "2026-09-17", "2026-09-18"] {
        let words = asked(&usual, day).unwrap();
        assert!(
            words.contains("Open the dispute now. The last safe day is Sep 18"),
            "no time to wait for an answer: {words}"
        );
        assert!(!words.contains("You can ask"), "{words}");
    }
    assert_eq!(asked(&usual, "2026-09-19"), None, "too late for it");
    assert_eq!(asked(&order(Status::AwaitingDelivery, &[(Milestone::Delivered, "2026-09-01")]), "2026-09-05"), None);
    assert_eq!(asked(&order(Status::Completed, &[(Milestone::Completed, "2026-09-01")]), "2026-09-05"), None);
    let mut arrived = usual.clone();
    arrived.statements = vec![Statement {
        line: None,
        kind: StatementKind::Received,
        day: None,
        at: at("2026-09-01"),
        elsewhere: false,
        not_after: None,
    }];
    assert_eq!(asked(&arrived, "2026-09-05"), None);
}

#[test]
fn a_delivered_scan_is_told_as_a_reason_to_look() {
    let scanned = order(Status::AwaitingDelivery, &[(Milestone::Delivered, "2026-07-28")]);
    let words = told(&scanned, "2026-08-01", |case| case.scan()).unwrap().words.english();
    assert!(words.contains("delivered on Jul 28") && words.contains("confirm receipt by itself"), "{words}");
    let finished =
        order(Status::Completed, &[(Milestone::Delivered, "2026-07-28"), (Milestone::Completed, "2026-07-28")]);
    assert_eq!(told(&finished, "2026-08-01", |case| case.scan()), None);
}

// Dates that move, and the shopper's own word.

#[test]
fn a_moved_date_is_told_in_both_directions() {
    let moved = |from: &str, to: &str| {
        let mut order = order(Status::AwaitingDelivery, &[]);
        let (milestone, page, at) = (Milestone::DeliveryDeadline, PageKind::OrderDetail, at("2026-08-11"));
        order.moved = vec![Moved { milestone, line: None, from: day(from), to: day(to), page, at }];
        words(told(&order, "2026-08-12", |case| case.moved()))
    };
    assert_eq!(
        moved("2026-08-20", "2026-09-04"),
        [
            "The refund date is later now: it moved from Aug 20 to Sep 4 (order page, read on Aug 11). You have 15 days more."
        ]
    );
    assert_eq!(
        moved("2026-09-05", "2026-09-04"),
        [
            "The refund date is earlier now: it moved from Sep 5 to Sep 4 (order page, read on Aug 11). You have 1 day less."
        ]
    );
}

#[test]
fn what_the_shopper_said_stands_beside_what_was_read() {
    let mut order = order(Status::AwaitingDelivery, &[]);
    let deadline = |text| Statement {
        line: None,
        kind: StatementKind::Deadline,
        day: Some(day(text)),
        at: at("2026-08-11"),
        elsewhere: false,
        not_after: None,
    };
    order.statements = vec![deadline("2026-08-28")];
    let all = words(told(&order, "2026-08-12", |case| case.said()));
    assert!(has(&all, "On Aug 11 you set the refund date to Aug 28. AliExpress showed Sep 4 (order page)."), "{all:?}");
    order.statements.push(Statement {
        line: None,
        kind: StatementKind::NotReceived,
        day: None,
        at: at("2026-08-12"),
        elsewhere: false,
        not_after: None,
    });
    assert!(has(&words(told(&order, "2026-08-12", |case| case.said())), "On Aug 12 you said that it has not arrived."));
    order.dates.retain(|dated| dated.milestone != Milestone::DeliveryDeadline);
    assert!(has(&words(told(&order, "2026-08-12", |case| case.said())), "No page showed one"));
}

// After the opening, and when it is over.

#[test]
fn an_open_dispute_is_told_with_its_next_date_and_what_not_to_press() {
    let mut returning = order(Status::InDispute, &[(Milestone::ReturnApproved, "2026-08-20")]);
    returning.lines[0].dispute = Some(seen(Dispute::at(Stage::Return)));
    let all = words(told(&returning, "2026-08-21", |case| case.in_dispute()));
    assert!(has(&all, "enter its tracking number by the end of Aug 29, 2026"), "{all:?}");
    assert!(has(&all, "Do not cancel it because the seller asks"), "{all:?}");
    returning.lines[0].dispute = Some(seen(Dispute::at(Stage::Shopper)));
    assert!(has(&words(told(&returning, "2026-08-21", |case| case.in_dispute())), "It is your turn"));
}

#[test]
fn a_return_agreed_on_a_day_no_page_tells_is_told_early_and_never_as_missed() {
    let mut returning = order(Status::InDispute, &[(Milestone::DisputeOpened, "2026-08-10")]);
    returning.lines[0].dispute = Some(seen(Dispute::at(Stage::Return)));
    let all = words(told(&returning, "2026-08-12", |case| case.in_dispute()));
    assert!(has(&all, "by the end of Aug 19") && has(&all, "within 10 days of the agreement"), "{all:?}");
    let later = words(told(&returning, "2026-08-25", |case| case.in_dispute()));
    assert!(!has(&later, "Aug 19") && has(&later, "within 10 days of the agreement"), "{later:?}");
}

#[test]
fn a_refund_whose_day_no_page_tells_is_still_told_how_long_it_takes() {
    let mut refunded = order(Status::AwaitingDelivery, &[]);
    refunded.lines[0].dispute = Some(seen(Dispute::at(Stage::Refunded)));
    assert!(has(&words(told(&refunded, "2026-07-25", |case| case.in_dispute())), "20 business days from the decision"));
    assert!(words(told(&refunded, "2026-09-25", |case| case.in_dispute())).is_empty(), "two months later");
}

#[test]
fn what_is_left_is_shown_only_where_it_may_apply_and_only_when_it_is_over() {
    let left = |order: &Order, on| words(told(order, on, |case| case.left()));
    let mut over = order(Status::Completed, &[(Milestone::Completed, "2026-07-28"), (Milestone::Paid, "2026-07-15")]);
    assert!(left(&over, "2026-08-01").is_empty(), "nothing is over yet");
    let all = left(&over, "2026-09-21");
    assert!(has(&all, "AliExpress’s own chat") && has(&all, "chargeback"), "{all:?}");
    assert!(has(&all, "If you paid with PayPal") && has(&all, "Jan 10, 2027"), "{all:?}");
    assert!(!has(&all, "EU"), "{all:?}");
    over.country = Some("DE".to_owned());
    let all = left(&over, "2026-09-21");
    assert!(has(&all, "Legal guarantee in the EU") && !has(&all, "withdrawal"), "its 14 days are over: {all:?}");
    assert!(!has(&left(&over, "2027-03-01"), "PayPal"), "its 180 days are over");
}

#[test]
fn a_coupon_and_a_free_return_are_named_as_what_they_are() {
    let mut waiting = order(
        Status::AwaitingDelivery,
        &[(Milestone::DelayCoupon, "2026-08-03"), (Milestone::Delivered, "2026-07-28")],
    );
    waiting.terms = vec![Term { kind: TermKind::FreeReturn, days: seen(15) }];
    let all = words(told(&waiting, "2026-07-30", |case| case.beside()));
    assert!(has(&all, "no date for a dispute, but for a coupon") && has(&all, "by the end of Aug 3"), "{all:?}");
    assert!(has(&all, "Free return: send it back by the end of Aug 11"), "{all:?}");
    assert!(!has(&words(told(&waiting, "2026-08-05", |case| case.beside())), "coupon"), "its day is over");
}

#[test]
fn a_clock_is_one_paragraph() {
    let zone = Zone::utc();
    let order = order(Status::AwaitingDelivery, &[]);
    let window = window::of(&order, order.lines.first(), Policy::built_in(), at("2026-07-20"), &zone);
    assert_eq!(
        explain(window.headline().unwrap(), at("2026-07-20"), &zone).english(),
        "If it did not arrive: You can open a dispute from Jul 26, or at the latest from Jul 27. While the tracking looks \
         normal, AliExpress may make you wait until Sep 4. The last safe day is Sep 18. It is probably too late after Sep 20. \
         Recourse calculated this. It was shipped on Jul 16. Refund date: Sep 4 (order page, read on Jul 20). 15 days are \
         added to that. Days begin and end in US Pacific time."
    );
}

#[test]
fn a_paragraph_tells_no_day_to_come_that_has_passed() {
    let zone = Zone::utc();
    let explained = |order: &Order, on| {
        let window = window::of(order, order.lines.first(), Policy::built_in(), at(on), &zone);
        explain(window.headline().unwrap(), at(on), &zone).english()
    };
    let dated = order(Status::AwaitingDelivery, &[]);
    assert!(explained(&dated, "2026-09-03").contains("may make you wait until Sep 4"));
    assert!(!explained(&dated, "2026-09-05").contains("make you wait"));
    let mut guessed = order(Status::AwaitingDelivery, &[(Milestone::Placed, "2026-07-15")]);
    guessed.dates.retain(|dated| dated.milestone != Milestone::DeliveryDeadline);
    assert!(explained(&guessed, "2026-08-13").contains("Check the order’s page by Aug 14"));
    assert!(explained(&guessed, "2026-08-15").contains("Check the order’s page now"));
}

// Beside the site's own buttons.

#[test]
fn beside_the_button_to_confirm_stand_both_dates_and_how_they_are_known() {
    let beside =
        |order: &Order, on: &str| told(order, on, |case| case.at_confirming()).map(|advice| advice.words.english());
    let words = beside(&order(Status::AwaitingDelivery, &[]), "2026-07-30").unwrap();
    assert!(words.contains("If you confirm today, it is safe only until the end of Aug 13 (calculated)"), "{words}");
    assert!(words.contains("If you do not confirm, a dispute is safe until the end of Sep 18 (calculated)"), "{words}");
    // Near the end it shortens nothing; past it, no day is called safe.
    let late = beside(&order(Status::AwaitingDelivery, &[]), "2026-09-10").unwrap();
    assert!(late.contains("less certain") && late.contains("until the end of Sep 18"), "{late}");
    let doubtful = beside(&order(Status::AwaitingDelivery, &[]), "2026-09-19").unwrap();
    assert!(doubtful.contains("may end your right") && !doubtful.contains("Sep"), "{doubtful}");
    let mut bare = order(Status::AwaitingDelivery, &[]);
    bare.dates.clear();
    let disputed = beside(&order(Status::InDispute, &[]), "2026-07-30").unwrap();
    assert!(disputed.contains("A dispute is open"), "{disputed}");
    let begins = beside(&bare, "2026-07-30").unwrap();
    assert!(begins.contains("until the end of Aug 13") && begins.contains("no last day is known"), "{begins}");
}

#[test]
fn beside_the_button_to_confirm_stands_nothing_where_it_ends_nothing() {
    let finished = order(Status::Completed, &[(Milestone::Completed, "2026-07-28")]);
    let mut waiting = order(Status::AwaitingShipment, &[]);
    waiting.dates.remove(0);
    for order in [finished, waiting, order(Status::Cancelled, &[]), order(Status::Refunded, &[])] {
        assert_eq!(told(&order, "2026-08-01", |case| case.at_confirming()), None, "{:?}", order.status());
    }
    let mut over = order(Status::AwaitingDelivery, &[]);
    over.lines[0].can_dispute.as_mut().unwrap().evidence.at = at("2026-12-01");
    assert_eq!(told(&over, "2026-12-01", |case| case.at_confirming()), None);
}

/// That order with a dispute about its line.
fn disputed(asked: Option<i64>, offered: Option<i64>) -> Order {
    let mut order = order(Status::AwaitingDelivery, &[(Milestone::DisputeOpened, "2026-08-10")]);
    let money = |minor: i64| recourse::money::Money { currency: "USD".to_owned(), minor };
    let (asked, offered) = (asked.map(money), offered.map(money));
    order.lines[0].dispute = Some(seen(Dispute { asked, offered, ..Dispute::at(Stage::Shopper) }));
    order
}

#[test]
fn an_offer_is_held_against_what_was_asked_where_both_were_read() {
    let accepting = |order: &Order| told(order, "2026-08-12", |case| case.before_accepting()).unwrap().words.english();
    let both = accepting(&disputed(Some(1250), Some(625)));
    assert!(both.contains("for good") && both.contains("asked for USD 12.50. The offer is USD 6.25"), "{both}");
    for half in [disputed(None, Some(625)), disputed(Some(1250), None)] {
        let words = accepting(&half);
        assert!(words.contains("for good") && !words.contains("USD"), "{words}");
    }
}

#[test]
fn cancelling_a_dispute_is_told_with_the_day_until_which_it_could_be_opened_again() {
    let cancelling =
        |order: &Order, on: &str| told(order, on, |case| case.before_cancelling()).unwrap().words.english();
    let safe = cancelling(&disputed(None, None), "2026-08-12");
    assert!(safe.contains("safe until the end of Sep 18 (calculated)"), "{safe}");
    let over = cancelling(&disputed(None, None), "2026-09-20");
    assert!(over.contains("Its last safe day was Sep 18 (calculated): it may not be possible"), "{over}");
    let mut bare = disputed(None, None);
    bare.dates.clear();
    assert!(cancelling(&bare, "2026-08-12").contains("its last day is not known"));
}

#[test]
fn a_line_without_an_open_dispute_has_nothing_to_accept_or_to_cancel() {
    let mut over = disputed(Some(1250), Some(1250));
    over.lines[0].dispute.as_mut().unwrap().value.stage = Stage::Refunded;
    for order in [order(Status::AwaitingDelivery, &[]), over] {
        assert_eq!(told(&order, "2026-08-12", |case| case.before_accepting()), None);
        assert_eq!(told(&order, "2026-08-12", |case| case.before_cancelling()), None);
    }
}
