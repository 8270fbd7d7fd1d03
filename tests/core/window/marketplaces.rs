//! Other marketplaces, whose windows have another shape: each is a policy, and no code of its own.

use recourse::plain::from_json;
use recourse::policy::Purpose;

use super::*;

/// The policy of a marketplace whose days are counted in a zone.
fn policy(name: &str, zone: &str, rules: &str) -> Policy {
    let rest = r#""priority": ["button", "shown", "country", "rule", "estimate"]"#;
    let text = format!(r#"{{"policy": "{name}", "version": "1", "time_zone": "{zone}", {rest}, "rules": [{rules}]}}"#);
    from_json(&text).unwrap()
}

/// The clock of a purpose, as `opens, latest opening; safe by; hard close` in UTC.
fn told(policy: &Policy, purpose: Purpose, facts: &str, zone: &str) -> String {
    let (order, _) = known(facts);
    let window = window::of(&order, order.lines.first(), policy, Moment(0), &super::zone(zone));
    let clock = window.clocks.into_iter().find(|clock| clock.purpose == purpose).unwrap();
    let [opens, latest, safe_by, close] = [clock.opens, clock.opens_latest, clock.safe_by, clock.hard_close]
        .map(|at| utc(at).unwrap_or_else(|| "-".to_owned()));
    format!("{opens}, {latest}; {safe_by}; {close}")
}

#[test]
fn ebay_counts_thirty_days_from_the_later_of_promise_and_delivery() {
    // eBay Money Back Guarantee: from the day after the latest estimated delivery; within 30 days of it, or of the
    // delivery if that was later; the seller has 3 business days, and eBay can be asked within 21.
    let ebay = policy(
        "ebay",
        "America/Los_Angeles",
        r#"{"id": "opens", "role": "opens", "purposes": ["not-received"], "at": {"event": "estimated-delivery", "days": 1}, "reference": "eBay help"},
           {"id": "closes-delivered", "role": "closes", "purposes": ["not-received", "not-as-described"], "when": {"delivered": true},
            "at": {"latest_of": [{"event": "estimated-delivery", "days": 30, "last_day": "counts"}, {"event": "delivered", "days": 30, "last_day": "counts"}]}, "reference": "eBay help"},
           {"id": "closes-promised", "role": "closes", "purposes": ["not-received", "not-as-described"], "when": {"delivered": false},
            "at": {"event": "estimated-delivery", "days": 30, "last_day": "counts"}, "reference": "eBay help"},
           {"id": "seller-answers", "role": "after-opening", "at": {"event": "dispute-opened", "business_days": 3, "last_day": "counts"}, "reference": "eBay help"},
           {"id": "ask-ebay", "role": "after-opening", "at": {"event": "dispute-opened", "business_days": 21, "last_day": "counts"}, "reference": "eBay help"}"#,
    );
    let on_its_way = "status=awaiting-delivery estimated=2026-09-04";
    assert_eq!(
        told(&ebay, Purpose::NotReceived, on_its_way, "America/Los_Angeles"),
        "2026-09-05T07:00:00Z, 2026-09-05T07:00:00Z; 2026-10-05T07:00:00Z; 2026-10-05T07:00:01Z"
    );
    let late = "status=awaiting-delivery estimated=2026-09-04 delivered=2026-09-20";
    assert_eq!(
        told(&ebay, Purpose::NotAsDescribed, late, "Europe/Berlin"),
        "-, -; 2026-10-20T22:00:00Z; 2026-10-21T06:59:59Z"
    );
    let early = "status=awaiting-delivery estimated=2026-09-04 delivered=2026-08-20";
    assert_eq!(
        told(&ebay, Purpose::NotAsDescribed, early, "Europe/Berlin"),
        "-, -; 2026-10-04T22:00:00Z; 2026-10-05T06:59:59Z"
    );
    // Opened on a Friday: the third business day after it is a Wednesday.
    let (order, berlin) = known("status=in-dispute estimated=2026-09-04 stage=seller opened=2026-09-11");
    let window = window::of(&order, order.lines.first(), &ebay, Moment(0), &berlin);
    let days: Vec<String> =
        window.beside.iter().map(|each| berlin.day_of(Moment(each.safe_by.moment.0 - 1)).iso()).collect();
    assert_eq!(days, ["2026-09-16", "2026-10-12"]);
}

#[test]
fn etsy_opens_two_days_after_the_seller_was_asked_and_not_before_the_promise() {
    // Etsy help: a case can be opened 48 hours after a help request, once the estimated delivery has passed, and within 100
    // days of it.
    let etsy = policy(
        "etsy",
        "UTC",
        r#"{"id": "opens", "role": "opens", "purposes": ["not-received", "not-as-described"],
            "at": {"latest_of": [{"event": "estimated-delivery"}, {"event": "seller-asked", "hours": 48}]}, "reference": "help.etsy.com"},
           {"id": "closes", "role": "closes", "purposes": ["not-received", "not-as-described"], "at": {"event": "estimated-delivery", "days": 100}, "reference": "help.etsy.com"}"#,
    );
    let asked = |on: &str| {
        let (mut order, utc_zone) = known("status=awaiting-delivery estimated=2026-09-04 zone=UTC");
        order.dates.push(Dated { milestone: Milestone::SellerAsked, day: seen(day(on)) });
        let window = window::of(&order, order.lines.first(), &etsy, Moment(0), &utc_zone);
        let clock = window.clocks.into_iter().next().unwrap();
        [clock.opens, clock.opens_latest, clock.safe_by].map(|at| utc(at).unwrap())
    };
    let close = "2026-12-13T00:00:00Z";
    assert_eq!(asked("2026-09-10"), ["2026-09-12T00:00:00Z", "2026-09-12T23:59:59Z", close]);
    assert_eq!(asked("2026-08-01"), ["2026-09-04T00:00:00Z", "2026-09-04T00:00:00Z", close]);
    // Not asked yet: it cannot open before the promise, and when it will nobody knows.
    assert!(
        told(&etsy, Purpose::NotReceived, "status=awaiting-delivery estimated=2026-09-04", "UTC")
            .starts_with("2026-09-04T00:00:00Z, -; 2026-12-13T00:00:00Z")
    );
}

#[test]
fn banggood_has_a_window_for_each_reason_and_opens_later_for_its_far_warehouse() {
    // Banggood: dead on arrival within 7 days of receipt (older text: 3), quality 180 days, no reason 30 days; what did not
    // arrive from 60 days after shipment from China, 30 from warehouses elsewhere.
    let banggood = policy(
        "banggood",
        "shopper",
        r#"{"id": "any-reason", "role": "closes", "purposes": ["any-reason"], "at": {"event": "delivered", "days": 30, "last_day": "counts"}, "reference": "banggood.com"},
           {"id": "dead-on-arrival", "role": "beside", "at": {"either_of": [{"event": "delivered", "days": 7}, {"event": "delivered", "days": 3}]}, "reference": "banggood.com"},
           {"id": "opens", "role": "opens", "purposes": ["not-received"], "when": {"tags": ["CN"]}, "at": {"event": "shipped", "days": 60}, "reference": "banggood.com"},
           {"id": "opens-abroad", "role": "opens", "purposes": ["not-received"], "when": {"tags": ["US", "EU"]}, "at": {"event": "shipped", "days": 30}, "reference": "banggood.com"},
           {"id": "quality", "role": "closes", "purposes": ["not-as-described"], "at": {"event": "delivered", "days": 180, "last_day": "is-over"}, "reference": "banggood.com"}"#,
    );
    let opens = |tag: &str| told(&banggood, Purpose::NotReceived, &format!("shipped=2026-07-01 tag={tag}"), "UTC");
    assert!(opens("CN").starts_with("2026-08-30T00:00:00Z"), "{}", opens("CN"));
    assert!(opens("EU").starts_with("2026-07-31T00:00:00Z"), "{}", opens("EU"));
    let received = "status=awaiting-delivery delivered=2026-07-20";
    assert_eq!(
        told(&banggood, Purpose::AnyReason, received, "Asia/Seoul"),
        "-, -; 2026-08-19T15:00:00Z; 2026-08-19T15:00:01Z",
        "both ends are the shopper's own midnight, a second apart"
    );
    assert_eq!(
        told(&banggood, Purpose::NotAsDescribed, received, "Asia/Seoul"),
        "-, -; 2027-01-15T15:00:00Z; 2027-01-15T15:00:01Z"
    );
    let (order, berlin) = known(received);
    let window = window::of(&order, order.lines.first(), &banggood, Moment(0), &berlin);
    let dead = window.beside.first().unwrap();
    assert_eq!(utc(Some(dead.safe_by)).as_deref(), Some("2026-07-22T22:00:00Z"), "by the older text");
    assert_eq!(utc(dead.hard_close).as_deref(), Some("2026-07-27T21:59:59Z"), "by the newer one");
}

#[test]
fn a_rule_of_one_host_says_nothing_of_another() {
    let one = policy(
        "one",
        "UTC",
        r#"{"id": "closes", "role": "closes", "purposes": ["not-received"], "when": {"hosts": ["market.example"]}, "at": {"event": "placed", "days": 90}, "reference": "an example"}"#,
    );
    let clocks = |facts: &str| {
        let (order, utc_zone) = known(&format!("placed=2026-07-01 zone=UTC {facts}"));
        window::of(&order, order.lines.first(), &one, Moment(0), &utc_zone).clocks.len()
    };
    assert_eq!([clocks("host=us.market.example"), clocks("host=market.other"), clocks("")], [1, 0, 0]);
}

#[test]
fn a_day_to_look_closes_nothing_where_it_is_the_only_rule() {
    let vague = policy(
        "vague",
        "UTC",
        r#"{"id": "look", "role": "look-at", "purposes": ["not-received"], "at": {"event": "placed", "days": 30}, "reference": "an example"}"#,
    );
    let told = told(&vague, Purpose::NotReceived, "placed=2026-07-01 zone=UTC", "UTC");
    assert_eq!(told, "-, -; 2026-07-31T00:00:00Z; -");
}
