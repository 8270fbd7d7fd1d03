//! What the shop knows about an order. Tests read the same values that the pages are made from, so that what the
//! extension says can be compared with the truth and not with another reading of the page.

use serde::Serialize;

use crate::{Currency, Day, Money};

/// Where an order stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Status {
    /// Placed, not paid.
    AwaitingPayment,
    /// Paid, not sent.
    AwaitingShipment,
    /// Sent, receipt not confirmed.
    AwaitingDelivery,
    /// Receipt confirmed.
    Completed,
    /// Called off before it was paid or sent.
    Canceled,
    /// Ended by a refund.
    Closed,
}

impl Status {
    /// As the list writes it.
    pub fn text(self) -> &'static str {
        match self {
            Status::AwaitingPayment => "Awaiting payment",
            Status::AwaitingShipment => "Awaiting shipment",
            Status::AwaitingDelivery => "Awaiting delivery",
            Status::Completed => "Completed",
            Status::Canceled => "Canceled",
            Status::Closed => "Closed",
        }
    }

    /// As the detail page's title: the site has other words there for one of them.
    pub fn title(self) -> &'static str {
        match self {
            Status::AwaitingShipment => "To ship",
            other => other.text(),
        }
    }

    /// The site's `orderStatus`. Only 8 and 9 were ever seen; the others are assumed.
    pub fn code(self) -> u8 {
        match self {
            Status::AwaitingPayment => 1,
            Status::AwaitingShipment => 7,
            Status::AwaitingDelivery => 8,
            Status::Completed => 9,
            Status::Canceled => 10,
            Status::Closed => 11,
        }
    }

    /// The list's tab, `statusTab`, on which such orders stand.
    pub(crate) fn tab(self) -> &'static str {
        match self {
            Status::AwaitingPayment => "unpaid",
            Status::AwaitingShipment => "processing",
            Status::AwaitingDelivery => "shipped",
            _ => "completed",
        }
    }
}

/// A refund or dispute that runs, or ran, for an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Case {
    /// The shopper has to answer an offer.
    InDispute,
    /// It was opened on the form, and nobody has answered yet.
    Filed,
    /// Money was given back.
    Refunded,
}

impl Case {
    /// The line shown on the list and on the case's page.
    pub fn text(self) -> &'static str {
        match self {
            Case::InDispute => "Waiting for your response",
            Case::Filed => "Waiting for AliExpress's feedback",
            Case::Refunded => "Refund complete",
        }
    }
}

/// The seller.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Store {
    /// An invented number.
    pub id: String,
    /// An invented name.
    pub name: String,
}

/// One product of an order; disputes are opened per line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// `orderLineId`, 16 digits.
    pub id: String,
    /// `productId`.
    pub product_id: String,
    /// As the seller wrote it, which may be anything.
    pub title: String,
    /// Name and value, such as `Color` and `Black`.
    pub sku: Vec<(String, String)>,
    /// For one piece.
    pub price: Money,
    /// How many.
    pub quantity: u32,
    /// Whether the page offers "Returns/refunds" for it.
    pub can_dispute: bool,
    /// Which drawing stands in for its picture.
    pub picture: String,
    /// The small green labels.
    pub tags: Vec<String>,
    /// Whether it travels in the order's second parcel.
    pub apart: bool,
}

impl Line {
    /// The most the form lets a shopper ask for.
    pub fn max_refund(&self) -> Money {
        self.price.times(self.quantity)
    }

    /// The values alone, as both pages write them: `Black, 2m`.
    pub fn sku_text(&self) -> String {
        self.sku.iter().map(|(_, value)| value.as_str()).collect::<Vec<_>>().join(", ")
    }
}

/// Something that happened to the parcel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Event {
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// `trackingName`.
    pub name: String,
    /// `trackingDetailDesc`.
    pub text: String,
    /// `trackingPrimaryCode`.
    pub code: String,
    /// `fulfillStage`; empty for what happens before the parcel exists.
    pub stage: String,
}

/// An order of one store, as the shop knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Order {
    /// 16 digits.
    pub id: String,
    /// What the order is in the sample for; never on a page. Tests look orders up by it.
    pub role: String,
    /// Where it stands.
    pub status: Status,
    /// A running or finished refund.
    pub case: Option<Case>,
    /// Ordered on.
    pub placed: Day,
    /// Paid on.
    pub paid: Option<Day>,
    /// Sent on.
    pub shipped: Option<Day>,
    /// Receipt confirmed on.
    pub completed: Option<Day>,
    /// "Estimated delivery date"; also the day after which the coupon is due.
    pub eta: Option<Day>,
    /// The day in "Refund if no delivery before …" on the detail page. The list never shows it.
    pub deadline: Option<Day>,
    /// The same sentence's day on the tracking page: on the live site it was seen one day earlier.
    pub tracking_deadline: Option<Day>,
    /// The sentence under the detail page's title.
    pub reminder: Option<String>,
    /// Who sold it.
    pub store: Store,
    /// What was bought.
    pub lines: Vec<Line>,
    /// In which currency.
    pub currency: Currency,
    /// Taken off by the store's coupon; zero or less.
    pub coupon: Money,
    /// What happened to the parcel so far, newest first.
    pub events: Vec<Event>,
    /// The same of a second parcel, where the order was split.
    pub second_parcel: Vec<Event>,
}

impl Order {
    /// Where its detail page is.
    pub fn detail_url(&self) -> String {
        format!("https://www.aliexpress.com/p/order/detail.html?orderId={}", self.id)
    }

    /// Where its tracking page is.
    pub fn tracking_url(&self) -> String {
        format!("https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId={}", self.id)
    }

    /// What happened to the parcel a line is in, newest first.
    pub fn events_of(&self, line: &Line) -> &[Event] {
        if line.apart { &self.second_parcel } else { &self.events }
    }

    /// Before the coupon.
    pub fn subtotal(&self) -> Money {
        let minor = self.lines.iter().map(|line| line.max_refund().minor).sum();
        Money { minor, currency: self.currency }
    }

    /// What was paid.
    pub fn total(&self) -> Money {
        Money { minor: self.subtotal().minor + self.coupon.minor, currency: self.currency }
    }
}
