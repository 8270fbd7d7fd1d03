//! The pages of about 2013 to 2021, which old orders still link to: they have no answers, and no more of their elements is
//! known than what userscripts of those years held on to.

use crate::page::{Made, escape, want_status, whole};
use crate::story::{Story, fold, number};
use crate::table::Amount;
use crate::{Expected, Place, Reach, Scene};

/// The order list: the order, and two older ones around it.
pub(crate) fn list(scene: &mut Scene<'_>, story: &Story<'_>) -> Made {
    let mut rows = String::new();
    let mut orders = Vec::new();
    for older in [Some("older"), None, Some("oldest")] {
        let id = if older.is_some() { number(scene.rng, "70") } else { story.id.clone() };
        let (row, order) = row(scene, story, &id, older);
        rows.push_str(&row);
        orders.push(order);
    }
    let body = format!(
        "<table id=\"buyer-ordertable\">{rows}</table>\
         <div id=\"simple-pager\"><a class=\"ui-pagination-next\">{}</a></div>",
        scene.words.word()
    );
    let url = "https://trade.aliexpress.com/orderList.htm".to_owned();
    let text = whole(scene, &url, &body);
    (url, text, orders)
}

fn row(scene: &mut Scene<'_>, story: &Story<'_>, id: &str, older: Option<&'static str>) -> (String, Expected) {
    let is_own = older.is_none();
    let placed = older.unwrap_or("placed");
    let status = if is_own { story.status() } else { "completed" };
    let said = scene.words.say(&format!("classic status {status}"));
    let mut order = if is_own {
        story.expected(Reach::One)
    } else {
        Expected { id: id.to_owned(), reach: Reach::One, lines: Vec::new(), wants: Vec::new() }
    };
    let exposed = story.dispute().filter(|_| is_own);
    let exposed = exposed.map(|dispute| (dispute, scene.words.say("classic dispute")));
    want_status(&mut order, status, &said, exposed.as_ref());
    order.want_shown("placed", Place::Any, [story.iso(placed)], scene.reads(story));
    order.want("store", Place::Any, [fold(&story.store)], Reach::May);
    order.want("total", Place::Any, [story.purse.truth(Amount::Total)], story.counts(Amount::Total));
    let mut bodies = String::new();
    for (n, item) in story.items.iter().enumerate().filter(|_| is_own) {
        let place = Place::Line(n);
        order.want("product", place, [item.product.clone()], Reach::One);
        order.want("title", place, [fold(&item.title)], Reach::One);
        order.want("variant", place, [fold(&item.variant.join(", "))], Reach::May);
        order.want("quantity", place, [item.quantity.to_string()], Reach::May);
        order.want("unit_price", place, [story.purse.truth(item.price)], Reach::May);
        let left = counted(scene, story, &mut order, said.observed, n == 0);
        let left = left.map_or(String::new(), |left| {
            format!(
                "<p class=\"left-sendgoods-day\" lefttime=\"{left}\">{} {}</p>",
                scene.words.phrase(2),
                left / 86_400_000
            )
        });
        bodies.push_str(&format!(
            "<tr class=\"order-body\"><td class=\"product-sets\"><div class=\"product-left\"><a href=\"//www.aliexpress.com/item/{product}.html\"><img></a></div>\
             <div class=\"product-right\"><p class=\"product-title\"><a class=\"baobei-name\" title=\"{title}\" href=\"//www.aliexpress.com/item/{product}.html\">{title}</a></p>\
             <p class=\"product-amount\"><span>{price}</span> <span>X{quantity}</span></p>\
             <p class=\"product-property\"><span class=\"val\">{variant}</span></p></div></td>\
             <td class=\"order-status\"><span class=\"f-left\">{status}</span>{left}</td></tr>",
            product = item.product,
            title = escape(&item.title),
            price = escape(story.purse.text(item.price)),
            quantity = item.quantity,
            variant = escape(&item.variant.join(", ")),
            status = escape(&said.text),
        ));
    }
    if !is_own {
        bodies = format!(
            "<tr class=\"order-body\"><td class=\"order-status\"><span class=\"f-left\">{}</span></td></tr>",
            escape(&said.text)
        );
    }
    let html = format!(
        "<tbody class=\"order-item-wraper\"><tr class=\"order-head\"><td class=\"order-info\">\
         <p class=\"first-row\"><span class=\"info-title\">{id_label}:</span> <span class=\"info-body\">{id}</span> \
         <a class=\"view-detail-link\" href=\"//trade.aliexpress.com/order_detail.htm?orderId={id}\">{view}</a></p>\
         <p class=\"second-row\"><span class=\"info-title\">{date_label}:</span> <span class=\"info-body\">18:39 {date}</span></p></td>\
         <td class=\"store-info\"><p class=\"first-row\"><span class=\"info-body\">{store}</span></p></td>\
         <td class=\"order-amount\"><div class=\"amount-body\"><p class=\"amount-num\">{total}</p></div></td></tr>{bodies}</tbody>\n",
        id_label = scene.words.phrase(1),
        view = scene.words.word(),
        date_label = scene.words.phrase(2),
        date = escape(story.day(placed)),
        store = escape(&story.store),
        total = escape(story.purse.text(Amount::Total)),
    );
    (html, order)
}

/// Milliseconds that are left: of the delivery where the parcel is on its way, of the seller's time to send it before that.
fn counted(scene: &Scene<'_>, story: &Story<'_>, order: &mut Expected, observed: bool, is_first: bool) -> Option<i64> {
    let until = match story.status() {
        "awaiting-delivery" => story.sheet.ms(story.table, "deadline") + 12 * 3_600_000,
        "awaiting-shipment" => story.sheet.ms(story.table, "earlier"),
        _ => return None,
    };
    let _ = scene;
    if story.status() == "awaiting-delivery" && is_first {
        // In words nobody has observed, what is counted down cannot be told.
        let reach = if observed { Reach::One } else { Reach::May };
        order.want("delivery_deadline", Place::Any, [story.iso("deadline")], reach);
    }
    Some(until - story.sheet.ms(story.table, "now"))
}

/// One order's own page: days and a countdown.
pub(crate) fn detail(scene: &mut Scene<'_>, story: &Story<'_>) -> Made {
    let mut order = story.expected(Reach::One);
    let said = scene.words.say(&format!("classic status {}", story.status()));
    let exposed = story.dispute().map(|dispute| (dispute, scene.words.say("classic dispute")));
    want_status(&mut order, story.status(), &said, exposed.as_ref());
    // Three days in this order; where there are three, which is which needs no words.
    let days: &[(&str, &str)] = match (story.is_paid(), story.is_shipped()) {
        (_, true) => &[("shipped", "03:11:42"), ("paid", "10:20:30"), ("placed", "10:19:00")],
        (true, false) => &[("paid", "10:20:30"), ("placed", "10:19:00")],
        _ => &[("placed", "10:19:00")],
    };
    let mut rows = String::new();
    for (field, time) in days {
        let reach = if days.len() == 3 { Reach::One } else { Reach::May };
        order.want_shown(field, Place::Any, [story.iso(field)], reach);
        rows.push_str(&format!("<li>{}: {} {time}</li>", scene.words.phrase(2), story.iso(field)));
    }
    let mut lines = String::new();
    // A line has a number of its own, and an order of one line may show the order's.
    let is_same = story.items.len() == 1 && scene.rng.bool();
    for (n, item) in story.items.iter().enumerate() {
        let place = Place::Line(n);
        let number = if is_same { &story.id } else { &item.id };
        order.want("line_id", place, [number.clone()], Reach::May);
        if let Some([known, _]) = order.lines.get_mut(n) {
            known.clone_from(number);
        }
        order.want("product", place, [item.product.clone()], Reach::One);
        order.want("title", place, [fold(&item.title)], Reach::One);
        order.want("quantity", place, [item.quantity.to_string()], Reach::One);
        order.want("unit_price", place, [story.purse.truth(item.price)], story.counts(item.price));
        lines.push_str(&format!(
            "<tbody data-status=\"X\" data-orderid=\"{number}\"><tr class=\"order-bd\"><td><a class=\"baobei-name\" href=\"//www.aliexpress.com/item/{}.html\">{}</a></td>\
             <td class=\"price\">{}</td><td class=\"quantity\" title=\"{}\">{}</td><td class=\"amount\">{}</td>\
             <td class=\"trade-status\">{}</td><td class=\"after-service\"><span>{}</span></td></tr></tbody>",
            item.product,
            escape(&item.title),
            escape(story.purse.text(item.price)),
            item.quantity,
            item.quantity,
            escape(story.purse.text(Amount::Total)),
            escape(&said.text),
            scene.words.word(),
        ));
    }
    let left = counted(scene, story, &mut order, said.observed, true);
    let reminder = left.map_or(String::new(), |left| {
        let minutes = left / 60_000;
        format!(
            "<div class=\"order-reminder\">{} <span id=\"countdown\"><span id=\"remain-day\">{}</span> {} <span id=\"remain-hour\">{}</span> \
             {} <span id=\"remain-min\">{}</span> {} <span id=\"remain-sec\">0</span></span></div>",
            scene.words.phrase(2), minutes / 1440, scene.words.word(), minutes / 60 % 24, scene.words.word(), minutes % 60, scene.words.word()
        )
    });
    order.want("total", Place::Any, [story.purse.truth(Amount::Total)], Reach::May);
    let body = format!(
        "<div><span class=\"order-no\">{}</span><span class=\"order-status\">{}</span>{reminder}</div>\
         <div id=\"operate-pnl\"><ul class=\"operate-list\">{rows}</ul></div>\
         <table class=\"product-table\">{lines}</table>",
        story.id,
        escape(&said.text),
    );
    let url = format!("https://trade.aliexpress.com/order_detail.htm?orderId={}", story.id);
    let text = whole(scene, &url, &body);
    (url, text, vec![order])
}
