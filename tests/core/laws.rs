//! Laws: what holds for every day, every zone, every page and every order of visits.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on stops at that very line")]

#[path = "laws/window.rs"]
mod windows;

use std::sync::LazyLock;

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use recourse::day::{DAY, Day, Moment, Zone, rfc3339};
use recourse::ledger::merge;
use recourse::money::Money;
use recourse::order::{Dated, Evidence, Line, Milestone, Order, PageKind, Seen, Source, Status};
use recourse::policy::Policy;
use recourse::read::date::Dates;
use recourse::read::{Health, read};
use recourse::site::Site;
use recourse::snapshot::{Found, Node, Snapshot, fold};
use recourse::window;

/// Zones that between them have every oddity: both sides of the date line, half hours, days that start late, none.
static ZONES: LazyLock<Vec<Zone>> = LazyLock::new(|| {
    let names = [
        "America/Los_Angeles",
        "America/St_Johns",
        "America/Sao_Paulo",
        "America/Havana",
        "Africa/Cairo",
        "Africa/Casablanca",
        "Asia/Beirut",
        "Asia/Kathmandu",
        "Asia/Seoul",
        "Asia/Tehran",
        "Australia/Lord_Howe",
        "Europe/Berlin",
        "Europe/London",
        "Pacific/Apia",
        "Pacific/Honolulu",
        "Pacific/Kiritimati",
        "Pacific/Niue",
        "UTC",
    ];
    names.iter().filter_map(|name| Zone::iana(name)).collect()
});

fn zones() -> impl Strategy<Value = Zone> {
    (0..ZONES.len()).prop_map(|n| ZONES[n].clone())
}

/// Days of 2010 to 2099.
fn days() -> impl Strategy<Value = Day> {
    (14_610..47_480).prop_map(Day)
}

fn moments() -> impl Strategy<Value = Moment> {
    (14_610 * DAY..47_480 * DAY).prop_map(Moment)
}

fn milestones() -> impl Strategy<Value = Milestone> {
    select(vec![
        Milestone::Placed,
        Milestone::Shipped,
        Milestone::Completed,
        Milestone::EstimatedDelivery,
        Milestone::DeliveryDeadline,
    ])
}

fn statuses() -> impl Strategy<Value = Status> {
    select(vec![
        Status::AwaitingPayment,
        Status::AwaitingShipment,
        Status::AwaitingDelivery,
        Status::Completed,
        Status::Closed,
        Status::Cancelled,
        Status::InDispute,
        Status::Refunded,
        Status::Unknown,
    ])
}

fn seen<T>(value: T, page: PageKind, at: Moment) -> Seen<T> {
    Seen { value, evidence: Evidence::new(page, Source::Page, String::new(), at) }
}

prop_compose! {
    /// An order as one kind of page might show it at one time.
    fn orders(at: Moment)(
        page in select(vec![PageKind::OrderDetail, PageKind::Tracking]),
        status in option::of(statuses()),
        button in option::of(any::<bool>()),
        dates in vec((milestones(), days()), 0..6),
    ) -> Order {
        let mut order = Order::new("3088800011112222".to_owned(), at);
        order.status = status.map(|status| seen(status, page, at));
        order.dates = dates.into_iter().map(|(milestone, day)| Dated { milestone, day: seen(day, page, at) }).collect();
        let line = Line { id: Some("3088800011112223".to_owned()), can_dispute: button.map(|button| seen(button, page, at)), ..Line::default() };
        order.lines = vec![line];
        order
    }
}

const VISIT: Moment = Moment(1_800_000_000_000);

/// Every reading of every milestone, whatever order they came in.
fn readings(order: &Order) -> Vec<(Milestone, Day, PageKind)> {
    let mut all: Vec<_> =
        order.dates.iter().map(|dated| (dated.milestone, dated.day.value, dated.day.evidence.page)).collect();
    all.sort();
    all.dedup();
    all
}

/// Texts made of the words readers look for, so that chance finds their corners.
fn texts() -> impl Strategy<Value = String> {
    let words = select(vec![
        "Refund",
        "if",
        "no",
        "delivery",
        "before",
        "Sep",
        "4",
        "31",
        "2026",
        "2026-09-04",
        ",",
        ":",
        "：",
        "Date",
        "Total",
        "US $",
        "R$",
        "12.50",
        "9,211",
        "0",
        "99999999999999999999",
        "x2",
        "-",
        "|",
        "İ",
        "ſ",
        "\u{2028}",
        "3088800011112222",
        "Ref. Number",
        "Completed",
        "?orderId=",
        "&",
        "/item/",
        "\u{feff}",
        "é",
        "日",
    ]);
    prop_oneof![vec(words, 0..8).prop_map(|words| words.concat()), ".{0,40}"]
}

fn nodes() -> impl Strategy<Value = Node> {
    const FIELDS: [&str; 24] = [
        "id",
        "links",
        "rows",
        "status",
        "status_code",
        "dispute",
        "total",
        "total_parts",
        "totals",
        "currency",
        "store",
        "placed",
        "paid",
        "shipped",
        "completed",
        "estimated",
        "promises",
        "nodes",
        "price",
        "price_parts",
        "quantity",
        "title",
        "buttons",
        "button_codes",
    ];
    let field = (any::<u8>(), vec(texts(), 0..4)).prop_map(|(rank, texts)| Found { rank, texts, at: 0 });
    let fields = btree_map(select(FIELDS.to_vec()).prop_map(str::to_owned), field, 0..8);
    let leaf = fields.prop_map(|fields| Node { fields, ..Node::default() });
    leaf.prop_recursive(3, 24, 4, |inner| {
        let scopes = btree_map(select(vec!["order".to_owned(), "line".to_owned()]), vec(inner.clone(), 0..4), 0..3);
        (inner, scopes).prop_map(|(node, scopes)| Node { scopes, ..node })
    })
}

proptest! {
    #[test]
    fn a_day_survives_its_names(day in days()) {
        let (year, month, number) = day.parts();
        prop_assert_eq!(Day::of(year, month, number), Some(day));
        let dates = Dates::of_page(None, &mut [].into_iter());
        prop_assert_eq!(dates.whole(&day.iso()), Ok(day));
        prop_assert_eq!(dates.whole(&day.long()), Ok(day));
    }

    #[test]
    fn a_day_begins_once_and_ends_where_the_next_begins(day in days(), zone in zones()) {
        let start = zone.start_of(day);
        prop_assert!(start < zone.start_of(day.plus(2)));
        prop_assert!(zone.day_of(start) >= day);
        prop_assert!(zone.day_of(Moment(start.0 - 1)) < day);
    }

    #[test]
    fn an_instant_lies_in_the_day_it_is_said_to_lie_in(moment in moments(), zone in zones()) {
        let day = zone.day_of(moment);
        prop_assert!(zone.start_of(day) <= moment);
        // An hour may come twice around midnight, and then belongs to both days' clocks.
        prop_assert!(moment.0 < zone.start_of(day.plus(1)).0 + DAY / 12);
    }

    #[test]
    fn an_instant_survives_its_text(moment in moments(), zone in zones()) {
        let whole = Moment(moment.0 - moment.0.rem_euclid(1000));
        prop_assert_eq!(Moment::parse(&rfc3339(whole, zone.offset_at(whole))), Some(whole));
    }

    #[test]
    fn an_amount_survives_its_text(minor in 0..10_000_000_000_i64, currency in select(vec!["USD", "EUR", "KRW", "CLP", "PLN"])) {
        let money = Money { currency: currency.to_owned(), minor };
        prop_assert_eq!(Money::from_text(&money.label(), None), Some(money.clone()));
        prop_assert_eq!(Money::from_text(&money.decimal(), Some(currency)), Some(money));
    }

    #[test]
    fn folding_twice_is_folding_once(text in texts()) {
        prop_assert_eq!(fold(&fold(&text)), fold(&text));
    }

    #[test]
    fn visits_of_one_minute_are_merged_alike_in_any_order(one in orders(VISIT), other in orders(VISIT), third in orders(VISIT), zone in zones()) {
        let merged = |orders: [&Order; 3]| {
            let mut known = Order::new(one.id.clone(), VISIT);
            orders.into_iter().for_each(|order| drop(merge(&mut known, order.clone())));
            known
        };
        let (forth, back) = (merged([&one, &other, &third]), merged([&third, &other, &one]));
        prop_assert_eq!(readings(&forth), readings(&back));
        prop_assert_eq!(forth.lines.len(), 1);
        // Of two words for how far it is within one minute only one is kept; the dates are all.
        let instants = |order: &Order| {
            let order = &Order { status: None, ..order.clone() };
            let window = window::of(order, order.lines.first(), Policy::built_in(), VISIT, &zone);
            window.clocks.into_iter().map(|clock| (clock.opens, clock.safe_by, clock.hard_close)).collect::<Vec<_>>()
        };
        prop_assert_eq!(instants(&forth), instants(&back));
    }

    #[test]
    fn a_page_read_again_changes_nothing(order in orders(VISIT)) {
        let mut known = Order::new(order.id.clone(), VISIT);
        merge(&mut known, order.clone());
        let once = known.clone();
        merge(&mut known, order);
        prop_assert_eq!(known, once);
    }

    #[test]
    fn a_later_visit_to_the_same_page_replaces_its_dates(first in orders(VISIT), second in orders(Moment(VISIT.0 + DAY))) {
        let mut known = Order::new(first.id.clone(), VISIT);
        merge(&mut known, first);
        let (spoken, page): (Vec<Milestone>, _) = (second.dates.iter().map(|dated| dated.milestone).collect(), second.dates.first().map(|dated| dated.day.evidence.page));
        let said = readings(&second);
        merge(&mut known, second);
        let kept: Vec<_> = readings(&known).into_iter().filter(|(milestone, _, kind)| spoken.contains(milestone) && Some(*kind) == page).collect();
        prop_assert_eq!(kept, said);
    }

    #[test]
    fn reading_never_panics_and_says_what_it_missed(
        root in nodes(),
        url in prop_oneof![
            Just("https://www.aliexpress.com/p/order/index.html".to_owned()),
            Just("https://www.aliexpress.com/p/order/detail.html?orderId=3088800011112222".to_owned()),
            texts(),
        ],
        answer in option::of(select(vec!["mtop.aliexpress.trade.buyer.order.list", "mtop.aliexpress.trade.buyer.order.detail", "mtop.ae.ld.querydetail", ""])),
        zone in zones(),
    ) {
        let snapshot = Snapshot { url, answer: answer.map(str::to_owned), root, ..Snapshot::default() };
        let reading = read(&snapshot, Site::built_in(), VISIT, &Zone::utc());
        prop_assert_eq!(reading.sightings.is_empty(), reading.health == Health::Unreadable);
        prop_assert_eq!(reading.missed.is_empty(), reading.health == Health::Read);
        for sighting in reading.sightings {
            prop_assert!(sighting.order.id.bytes().all(|byte| byte.is_ascii_digit()));
            prop_assert_eq!(sighting.order.lines.len(), sighting.lines_at.len());
            for line in &sighting.order.lines {
                window::of(&sighting.order, Some(line), Policy::built_in(), VISIT, &zone);
            }
        }
    }
}
