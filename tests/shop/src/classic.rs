//! The generation of pages of about 2013 to 2021, still linked for old orders: HTML made by the server, no React, no
//! answers. Structure, class names and the `lefttime` and `#countdown` clocks are those public scripts of those years read;
//! where they show a place without its words, the words are the ones beside it on the modern pages.

use std::fmt::Write;

use crate::{Day, Line, Money, Order, Status};

const DAY_MS: i64 = 86_400_000;

/// The list. Its only clock is the milliseconds left, an attribute of the card.
pub(crate) fn list(orders: &[Order], now_ms: i64) -> String {
    let mut cards = String::new();
    for order in orders {
        card(&mut cards, order, now_ms);
    }
    format!(
        "<div id=\"buyer-ordertable-wrap\"><table id=\"buyer-ordertable\">{cards}</table>\
         <div id=\"simple-pager\"><a class=\"ui-pagination-next ui-pagination-disabled\">Next</a></div></div>"
    )
}

fn card(page: &mut String, order: &Order, now_ms: i64) {
    let id = &order.id;
    let mut lines = String::new();
    for line in &order.lines {
        write(
            &mut lines,
            format_args!(
                "<div class=\"product-sets\"><div class=\"product-left\"><a href=\"//www.aliexpress.com/item/{product}.html\"><img alt=\"\"></a></div>\
             <div class=\"product-right\"><p class=\"product-title\"><a class=\"baobei-name\" href=\"//www.aliexpress.com/item/{product}.html\" title=\"{title}\">{title}</a></p>\
             <p class=\"product-amount\"><span>{price}</span><span>X{quantity}</span></p>\
             <p class=\"product-property\">{property}</p>\
             <p class=\"product-policy\"><a href=\"#\">Return Policy</a></p></div></div>",
                product = line.product_id,
                title = escape(&line.title),
                price = amount(line.price),
                quantity = line.quantity,
                property = property(line),
            ),
        );
    }
    // Milliseconds until the protection ends; on the page they are what the script beside them counts down.
    let left = order.deadline.filter(|_| order.status == Status::AwaitingDelivery).map_or_else(String::new, |day| {
        let left = (day.start_ms() - now_ms).max(0);
        format!(
            "<p class=\"left-sendgoods-day\" lefttime=\"{left}\">Your order will be closed in: {}</p>",
            countdown(left)
        )
    });
    let mut buttons = String::new();
    if order.status == Status::AwaitingDelivery {
        write(
            &mut buttons,
            format_args!(
                "<button class=\"button-confirmOrderReceived\" orderid=\"{id}\">Confirm Goods Received</button>\
             <button class=\"button-logisticsTracking\" orderid=\"{id}\">Track Order</button>"
            ),
        );
    }
    write(
        page,
        format_args!(
            "<tbody class=\"order-item-wraper\"><tr class=\"order-head\">\
         <td class=\"order-info\"><p class=\"first-row\"><span class=\"info-title\">Order ID:</span> <span class=\"info-body\">{id}</span> \
         <a class=\"view-detail-link\" href=\"//trade.aliexpress.com/order_detail.htm?orderId={id}\">View Detail</a></p>\
         <p class=\"second-row\"><span class=\"info-title\">Order time:</span> <span class=\"info-body\">{placed}</span></p></td>\
         <td class=\"store-info\"><p class=\"first-row\"><span class=\"info-title\">Store name:</span> <span class=\"info-body\">{store}</span></p></td>\
         <td class=\"order-amount\"><div class=\"amount-body\"><p class=\"amount-num\">{total}</p></div></td></tr>\
         <tr class=\"order-body\"><td colspan=\"2\">{lines}</td>\
         <td class=\"order-status\"><span class=\"f-left\">{status}</span>{left}</td><td class=\"order-action\">{buttons}</td></tr></tbody>",
            placed = list_time(order.placed),
            store = escape(&order.store.name),
            total = amount(order.total()),
            status = status(order.status),
        ),
    );
}

/// One order.
pub(crate) fn detail(order: &Order, now_ms: i64) -> String {
    let mut dates = String::new();
    for (label, day) in
        [("Order Date", Some(order.placed)), ("Payment Date", order.paid), ("Shipping Time", order.shipped)]
    {
        if let Some(day) = day {
            write(
                &mut dates,
                format_args!(
                    "<li><span class=\"title\">{label}:</span> <span class=\"val\">{day} 03:11:42</span></li>"
                ),
            );
        }
    }
    let reminder = order.deadline.filter(|_| order.status == Status::AwaitingDelivery).map_or_else(String::new, |day| {
        let left = (day.start_ms() - now_ms).max(0);
        let [days, hours, minutes, seconds] = parts(left);
        // Both forms were seen, in different years: the sentence with its date, and the clock in four parts.
        format!(
            "<div class=\"order-reminder\"><p>If your order does not arrive on {day} you can apply for a refund.</p>\
             <p id=\"countdown\"><span id=\"remain-day\">{days}</span> days <span id=\"remain-hour\">{hours}</span> hours \
             <span id=\"remain-min\">{minutes}</span> minutes <span id=\"remain-sec\">{seconds}</span> seconds</p></div>"
        )
    });
    let mut lines = String::new();
    for line in &order.lines {
        let after = if line.can_dispute {
            format!(
                "<a href=\"//trade.aliexpress.com/issue/fastissue/createIssueStep1.htm?orderId={}\">Open Dispute</a>",
                line.id
            )
        } else {
            String::new()
        };
        write(
            &mut lines,
            format_args!(
                "<tr class=\"order-bd\"><td class=\"baobei\"><a class=\"baobei-name\" href=\"//www.aliexpress.com/item/{product}.html\">{title}</a>\
             <p class=\"product-property\">{property}</p></td>\
             <td class=\"price\">{price}</td><td class=\"quantity\" title=\"{quantity}\">{quantity}</td><td class=\"amount\">{all}</td>\
             <td class=\"trade-status\">{status}</td><td class=\"after-service\"><span>{after}</span></td></tr>",
                product = line.product_id,
                title = escape(&line.title),
                property = property(line),
                price = amount(line.price),
                quantity = line.quantity,
                all = amount(line.max_refund()),
                status = status(order.status),
            ),
        );
    }
    let [name, street, region, phone] = crate::sample::PERSONAL;
    format!(
        "<div id=\"order-detail\"><p>Order Number: <span class=\"order-no\">{id}</span></p>\
         <p>Status: <span class=\"order-status\">{status}</span></p>{reminder}\
         <div id=\"operate-pnl\"><ul class=\"operate-list\">{dates}</ul></div>\
         <div class=\"shipping-info\"><p>Contact Name: {name}</p><p>Address: {street}, {region}</p><p>Mobile: {phone}</p></div>\
         <p class=\"store-info\">Store: <a class=\"store-name\" href=\"//www.aliexpress.com/store/{store_id}\">{store}</a></p>\
         <table class=\"product-table\"><tbody data-status=\"{code}\" data-orderid=\"{id}\">{lines}</tbody></table>\
         <p class=\"order-total\">Total Amount: <span class=\"amount-num\">{total}</span></p></div>",
        id = order.id,
        status = status(order.status),
        store = escape(&order.store.name),
        store_id = order.store.id,
        code = order.status.code(),
        total = amount(order.total()),
    )
}

fn write(page: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = page.write_fmt(text);
}

/// The words of those years.
const fn status(status: Status) -> &'static str {
    match status {
        Status::AwaitingPayment => "Awaiting payment",
        Status::AwaitingShipment => "Awaiting shipment",
        Status::AwaitingDelivery => "Awaiting delivery",
        Status::Completed => "Finished",
        Status::Canceled | Status::Closed => "Closed",
    }
}

/// `US $ 1.87`: in those years with spaces.
fn amount(money: Money) -> String {
    format!("{} {}", money.currency.sign(), money.number())
}

fn property(line: &Line) -> String {
    line.sku
        .iter()
        .map(|(name, value)| format!("{}: <span class=\"val\">{}</span> ", escape(name), escape(value)))
        .collect()
}

/// `03:11 Sep. 04 2026`.
fn list_time(day: Day) -> String {
    let text = day.text();
    let (date, year) = text.split_once(", ").unwrap_or((&text, ""));
    let (month, day) = date.split_once(' ').unwrap_or((date, ""));
    format!("03:11 {month}. {day:0>2} {year}")
}

fn parts(left: i64) -> [i64; 4] {
    [left / DAY_MS, left / 3_600_000 % 24, left / 60_000 % 60, left / 1000 % 60]
}

fn countdown(left: i64) -> String {
    let [days, hours, minutes, seconds] = parts(left);
    format!("{days} days {hours} hours {minutes} minutes {seconds} seconds")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample_orders;

    const NOW: i64 = 1_795_435_200_000;

    #[test]
    fn a_hostile_title_stays_text() {
        let page = list(&sample_orders(NOW), NOW);
        assert!(page.contains("&lt;img src=x onerror=") && !page.contains("<img src=x"));
    }

    #[test]
    fn the_clock_is_in_milliseconds() {
        let orders = sample_orders(NOW);
        let order = orders.iter().find(|order| order.role == "closing-in-5-days").unwrap();
        let left = order.deadline.unwrap().start_ms() - NOW;
        assert!(list(std::slice::from_ref(order), NOW).contains(&format!("lefttime=\"{left}\"")));
        assert!(detail(order, NOW).contains(&format!("does not arrive on {}", order.deadline.unwrap())));
    }

    #[test]
    fn a_time_of_the_list_has_its_parts_in_the_old_order() {
        assert_eq!(list_time(Day::at(NOW)), "03:11 Nov. 23 2026");
    }
}
