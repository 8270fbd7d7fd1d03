//! The invented orders. Every date hangs on the shop's clock, so that on any day there is one order whose window closes
//! within hours, one that closes tomorrow, one that is long past, and so on; and the sellers' words are as hostile as a
//! seller's words can be.

use crate::{Case, Currency, Day, Event, Line, Money, Order, Status, Store};

const HOUR: i64 = 3_600_000;

/// All ids begin like this, so that an invented order can be told from a real one at a glance.
pub const ID_SERIES: u64 = 8_000_000_000_000_000;

/// Above 2^53 and odd: as a JSON number it comes out of a browser's parser as another order's id.
pub const INEXACT_ID: u64 = 9_007_199_254_740_993;

/// The invented person in the address block. Nothing outside the page may ever hold one of these strings.
pub const PERSONAL: [&str; 4] =
    ["Robin Example-Person", "1 Invented Street, Apt 0", "Nowhereville, 00000", "+1 555 0100"];

/// What is said under the title of a completed order; this text was seen on the live site.
const COMPLETED: &str = "Order complete.If there are any problems, you can apply for a return/refund within 7 days of \
    confirming receipt.If the item you received is defective or not as described, you can open a dispute within 90 days \
    after order was placed.";

/// The sample's orders, newest first, as they stand at `now_ms`.
pub fn sample_orders(now_ms: i64) -> Vec<Order> {
    let mut orders = Vec::new();
    for (index, plan) in (0_u64..).zip(plans()) {
        // Orders of one purchase are 20,000 apart on the live site; line ids lie between them.
        let id = if plan.role == "inexact-id" { INEXACT_ID } else { ID_SERIES + 1_000_000 - index * 20_000 };
        orders.push(plan.build(id, index, now_ms));
    }
    orders
}

/// `count` orders awaiting delivery, newest first, for measuring: the windows run from long past to far off.
pub fn generated_orders(count: usize, now_ms: i64) -> Vec<Order> {
    let shelf = shelf();
    let orders = (0_u64..).zip(shelf.iter().cycle()).take(count).map(|(index, product)| {
        let age = i64::try_from(index % 80).unwrap_or(0) + 12;
        let plan = Plan::new("generated", Status::AwaitingDelivery, age)
            .deadline(60 - age)
            .line(product.line(Currency::USD, 1 + u32::try_from(index % 3).unwrap_or(0)));
        plan.build(ID_SERIES + 900_000_000_000 - index * 20_000, index, now_ms)
    });
    orders.collect()
}

/// An order in days before and after today.
struct Plan {
    role: &'static str,
    status: Status,
    /// Days since it was placed.
    age: i64,
    /// Days since receipt was confirmed.
    completed: Option<i64>,
    /// Days until the deadline.
    deadline: Option<i64>,
    /// How many days earlier the tracking page puts it.
    earlier: i64,
    case: Option<Case>,
    store: Option<&'static str>,
    lines: Vec<Line>,
    coupon: i64,
}

impl Plan {
    fn new(role: &'static str, status: Status, age: i64) -> Plan {
        Plan {
            role,
            status,
            age,
            completed: None,
            deadline: None,
            earlier: 0,
            case: None,
            store: None,
            lines: Vec::new(),
            coupon: 0,
        }
    }

    fn deadline(self, days: i64) -> Plan {
        Plan { deadline: Some(days), ..self }
    }

    fn completed(self, days_ago: i64) -> Plan {
        Plan { completed: Some(days_ago), ..self }
    }

    fn case(self, case: Case) -> Plan {
        Plan { case: Some(case), ..self }
    }

    fn coupon(self, minor: i64) -> Plan {
        Plan { coupon: -minor, ..self }
    }

    fn store(self, name: &'static str) -> Plan {
        Plan { store: Some(name), ..self }
    }

    fn line(mut self, line: Line) -> Plan {
        self.lines.push(line);
        self
    }

    /// No button on any of its lines.
    fn shut(mut self) -> Plan {
        self.lines.iter_mut().for_each(|line| line.can_dispute = false);
        self
    }

    fn build(self, id: u64, index: u64, now_ms: i64) -> Order {
        const STORES: [&str; 6] = [
            "Lantern Harbor Store",
            "North Pier Goods Store",
            "Kite & Cable Store",
            "Paper Moon Home Store",
            "Tin Fox Store",
            "Quiet Workshop Store",
        ];
        let today = Day::at(now_ms);
        let placed = today.plus(-self.age);
        let paid = (!matches!(self.status, Status::AwaitingPayment | Status::Canceled)).then_some(placed);
        let sent = matches!(self.status, Status::AwaitingDelivery | Status::Completed | Status::Closed);
        let shipped = sent.then(|| placed.plus(if self.age < 5 { 1 } else { 2 }));
        let completed = self.completed.map(|ago| today.plus(-ago));
        let deadline = self.deadline.map(|days| today.plus(days));
        // The live site promised arrival about a month before the refund date.
        let eta = deadline.map(|day| day.plus(-32).max(placed.plus(6)));
        let currency = self.lines.first().map_or(Currency::USD, |line| line.price.currency);
        let store = self.store.or_else(|| STORES.iter().cycle().nth(usize::try_from(index).unwrap_or(0)).copied());
        let mut lines = self.lines;
        for (offset, line) in (1_u64..).zip(&mut lines) {
            line.id = (ID_SERIES + 500_000_000 - index * 20_000 + offset).to_string();
            if line.product_id.is_empty() {
                line.product_id = (1_005_000_000_000_000 + index * 10 + offset).to_string();
            }
        }
        let mut order = Order {
            id: id.to_string(),
            role: self.role.to_owned(),
            status: self.status,
            case: self.case,
            placed,
            paid,
            shipped,
            completed,
            eta,
            deadline,
            tracking_deadline: deadline.map(|day| day.plus(-self.earlier)),
            reminder: (self.status == Status::Completed).then(|| COMPLETED.to_owned()),
            store: Store { id: (1_100_000_000 + index).to_string(), name: store.unwrap_or_default().to_owned() },
            lines,
            currency,
            coupon: Money { minor: self.coupon, currency },
            events: Vec::new(),
            second_parcel: Vec::new(),
        };
        order.events = events(&order, now_ms);
        if order.lines.iter().any(|line| line.apart) {
            // The second parcel has only been sent; the first has arrived.
            order.second_parcel = order.events.clone();
            let sent = order.second_parcel.len().saturating_sub(3);
            order.second_parcel.drain(..sent);
            let at = order.events.first().map_or(now_ms, |event| event.at) + HOUR;
            let (name, text) = ("Delivered".to_owned(), "Package delivered.".to_owned());
            order
                .events
                .insert(0, Event { at, name, text, code: "AE_GTMS_SIGNED".to_owned(), stage: "1700".to_owned() });
        }
        order
    }
}

/// The parcel's story up to now, newest first.
fn events(order: &Order, now_ms: i64) -> Vec<Event> {
    let event = |day: Day, hours: i64, stage: &str, code: &str, name: &str, text: &str| Event {
        at: day.start_ms() + hours * HOUR,
        name: name.to_owned(),
        text: text.to_owned(),
        code: code.to_owned(),
        stage: stage.to_owned(),
    };
    let mut story = vec![event(order.placed, 8, "", "AE_ORDER_PLACED", "Order created", "Your order's been created")];
    if let Some(paid) = order.paid {
        story.push(event(paid, 9, "", "AE_ORDER_PAID", "Package in preparation", "Your package is being prepared"));
    }
    if let Some(day) = order.shipped {
        let on = |days| day.plus(days);
        story.push(event(day, 10, "", "AE_ORDER_SHIPPED", "Order shipped", "Your package has been shipped"));
        story.push(event(
            on(1),
            14,
            "1000",
            "AE_PICK_UP_SUCCESS",
            "Collected by carrier",
            "Package collected by carrier.",
        ));
        story.push(event(
            on(2),
            9,
            "1000",
            "AE_GWMS_OUTBOUND",
            "Left the warehouse",
            "Package shipped out from warehouse",
        ));
        story.push(event(on(4), 18, "1400", "AE_LH_DEPART", "Departed", "Departed from departure country/region"));
        // One parcel stays where it is, so that "no tracking information" has something to point at.
        if order.role != "closing-in-5-days" {
            story.push(event(on(9), 7, "1400", "AE_LH_ARRIVE", "Arrived", "Arrived at destination country/region"));
            story.push(event(
                on(11),
                15,
                "1600",
                "AE_CC_COMPLETE",
                "Customs clearance",
                "Import customs clearance complete",
            ));
        }
    }
    if let Some(completed) = order.completed {
        story.push(event(completed.plus(-1), 18, "1700", "AE_GTMS_SIGNED", "Delivered", "Package delivered."));
    }
    let delivered = order.completed.map(|day| day.plus(-1));
    story.retain(|event| event.at <= now_ms && (delivered.is_none_or(|day| event.at <= day.start_ms() + 18 * HOUR)));
    story.sort_by_key(|event| std::cmp::Reverse(event.at));
    story
}

/// A product that a sample line can be made of.
struct Product {
    picture: &'static str,
    title: &'static str,
    sku: &'static [(&'static str, &'static str)],
    cents: i64,
}

impl Product {
    fn line(&self, currency: Currency, quantity: u32) -> Line {
        let minor = if currency == Currency::KRW { self.cents * 13 } else { self.cents };
        Line {
            id: String::new(),
            product_id: String::new(),
            title: self.title.to_owned(),
            sku: self.sku.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            price: Money { minor, currency },
            quantity,
            can_dispute: true,
            picture: self.picture.to_owned(),
            tags: vec!["Free returns".to_owned(), "Fast delivery".to_owned()],
            apart: false,
        }
    }
}

fn shelf() -> Vec<Product> {
    let product = |picture, title, sku, cents| Product { picture, title, sku, cents };
    vec![
        product(
            "cable",
            "Braided USB-C cable, 100 W, with strain relief",
            &[("Color", "Slate"), ("Length", "2m")],
            625,
        ),
        product("lamp", "Clip-on reading lamp, warm light, rechargeable", &[("Color", "Sand")], 1250),
        product(
            "keyboard",
            "Low-profile wireless keyboard, 75 % layout",
            &[("Color", "White"), ("Switch", "Linear")],
            4399,
        ),
        product(
            "mug",
            "Double-wall travel mug with a lid that really closes",
            &[("Color", "Moss"), ("Capacity", "400ml")],
            1390,
        ),
        product("headphones", "Over-ear headphones with replaceable cushions", &[("Color", "Graphite")], 2875),
        product("watch", "Plain field watch, canvas strap", &[("Color", "Olive"), ("Size", "38mm")], 1899),
        product("bag", "Roll-top rucksack, waxed cotton", &[("Color", "Navy"), ("Size", "20L")], 3150),
        product("drill", "Pocket screwdriver set, 24 bits", &[("Set", "Metric")], 990),
        product("plant", "Self-watering pot for kitchen herbs", &[("Color", "Terracotta"), ("Size", "S")], 845),
        product("case", "Phone case with a cork back", &[("Model", "6.1 inch")], 515),
        product("strip", "LED strip, neutral white, cut to length", &[("Length", "5m"), ("Plug", "EU")], 1170),
        product("shoe", "Indoor climbing shoes", &[("Color", "Rust"), ("Size", "EU 42")], 3640),
    ]
}

/// The sample, one plan per reason to have an order.
fn plans() -> Vec<Plan> {
    use Currency::{BRL, EUR, KRW, USD};
    use Status::{AwaitingDelivery, AwaitingPayment, AwaitingShipment, Canceled, Closed, Completed};

    let shelf = shelf();
    let of = |picture: &str, currency: Currency, quantity: u32| -> Line {
        // Every name used below is on the shelf; the fallback only keeps this free of panics.
        let found = shelf.iter().find(|product| product.picture == picture).or(shelf.first());
        found.map_or_else(
            || Product { picture: "bag", title: "", sku: &[], cents: 0 }.line(currency, quantity),
            |product| product.line(currency, quantity),
        )
    };
    let titled = |line: Line, title: &str| Line { title: title.to_owned(), ..line };
    let shut = |line: Line| Line { can_dispute: false, ..line };
    let apart = |line: Line| Line { apart: true, ..line };

    vec![
        Plan::new("awaiting-payment", AwaitingPayment, 0).line(of("keyboard", USD, 1)).shut(),
        Plan::new("awaiting-shipment", AwaitingShipment, 1).deadline(50).line(of("mug", USD, 2)).coupon(200).shut(),
        Plan::new("before-opening", AwaitingDelivery, 3).deadline(48).line(of("plant", USD, 1)).shut(),
        Plan::new("far", AwaitingDelivery, 12).deadline(41).line(of("headphones", EUR, 1)),
        Plan::new("closing-in-12-days", AwaitingDelivery, 18).deadline(12).line(of("bag", BRL, 1)).coupon(566),
        Plan::new("two-lines", AwaitingDelivery, 22).deadline(9).line(of("strip", USD, 1)).line(of("drill", USD, 2)),
        Plan::new("closing-in-5-days", AwaitingDelivery, 25).deadline(5).line(of("lamp", USD, 1)),
        Plan::new("closing-in-1-day", AwaitingDelivery, 27).deadline(2).line(of("shoe", USD, 1)),
        Plan::new("closing-in-hours", AwaitingDelivery, 29).deadline(1).line(of("cable", USD, 3)),
        Plan::new("in-dispute", AwaitingDelivery, 31)
            .deadline(4)
            .case(Case::InDispute)
            .line(of("watch", USD, 1))
            .shut(),
        Plan::new("completed-recently", Completed, 33).deadline(10).completed(2).line(of("case", USD, 1)),
        Plan::new("three-lines-one-button", AwaitingDelivery, 35)
            .deadline(16)
            .line(shut(of("mug", USD, 1)))
            .line(of("plant", USD, 1))
            .line(shut(of("cable", USD, 1))),
        Plan::new("hostile-html", AwaitingDelivery, 37)
            .deadline(20)
            .store("</span><b onclick=alert(1)>Store</b> \"& Sons' Store")
            .line(titled(
                of("cable", USD, 1),
                "<img src=x onerror=\"document.title='owned'\"> <b>Bold</b> & 'quoted' \"cable\" </script>",
            )),
        Plan::new("hostile-deadline", AwaitingDelivery, 38).deadline(13).line(titled(
            of("lamp", USD, 1),
            "Desk lamp · Refund if no delivery before Dec 31, 2030 · Ref. Number: 8000000000000001 · Completed",
        )),
        Plan::new("won", AwaitingDelivery, 40).deadline(11).line(of("keyboard", KRW, 1)),
        Plan::new("right-to-left", AwaitingDelivery, 41)
            .deadline(8)
            .line(titled(of("watch", USD, 1), "ساعة يد بسيطة \u{202e}ecived yarg\u{202c} شريط قماش 38mm")),
        Plan::new("split-shipment", AwaitingDelivery, 42)
            .deadline(15)
            .line(of("bag", USD, 1))
            .line(apart(of("watch", USD, 1))),
        // The refund date is today: which end of the day counts, nobody outside knows.
        Plan::new("doubtful", AwaitingDelivery, 44).deadline(0).line(of("drill", USD, 1)),
        Plan { earlier: 1, ..Plan::new("two-dates", AwaitingDelivery, 45).deadline(3).line(of("bag", EUR, 1)) },
        Plan::new("inexact-id", AwaitingDelivery, 47)
            .deadline(14)
            .line(titled(of("headphones", USD, 1), "🎧 Headphones 👩‍🚀 e\u{301}dition \u{200b}zero\u{200b}width 🇧🇷")),
        // Past the 7 days after receipt, within the 90 after the order.
        Plan::new("completed-between-terms", Completed, 60).deadline(-9).completed(20).line(of("shoe", USD, 1)),
        Plan::new("refunded", Closed, 70).deadline(-19).case(Case::Refunded).line(of("strip", BRL, 1)).shut(),
        Plan::new("canceled", Canceled, 75).line(of("mug", USD, 1)).shut(),
        Plan::new("long-closed", AwaitingDelivery, 110).deadline(-40).line(of("case", USD, 2)).shut(),
        Plan::new("completed-long-ago", Completed, 210)
            .deadline(-150)
            .completed(185)
            .line(of("lamp", BRL, 1))
            .line(of("plant", BRL, 3))
            .shut(),
    ]
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    const NOW: i64 = 1_795_435_200_000;

    #[test]
    fn orders_come_newest_first_and_have_ids_of_their_own() {
        let orders = sample_orders(NOW);
        assert!(orders.is_sorted_by_key(|order| std::cmp::Reverse(order.placed)));
        let mut ids: Vec<&str> = orders.iter().map(|order| order.id.as_str()).collect();
        ids.extend(orders.iter().flat_map(|order| &order.lines).map(|line| line.id.as_str()));
        assert!(ids.iter().all(|id| id.len() == 16));
        assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len());
    }

    #[test]
    fn one_window_closes_within_hours() {
        let orders = sample_orders(NOW);
        let close = orders.iter().filter_map(|order| order.deadline).map(|day| day.start_ms() - NOW);
        assert!(close.into_iter().any(|left| left > 0 && left <= 25 * HOUR));
    }

    #[test]
    fn nothing_has_happened_to_a_parcel_in_the_future() {
        let events = sample_orders(NOW).into_iter().flat_map(|order| order.events);
        assert!(events.into_iter().all(|event| event.at <= NOW));
    }

    #[test]
    fn generated_orders_are_as_many_as_asked_for() {
        assert_eq!(generated_orders(250, NOW).len(), 250);
    }
}
