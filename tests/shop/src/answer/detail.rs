//! One order in full. The site's own misspellings (`orderCreatTimeTile`) are kept, and so is its habit of writing order
//! ids as numbers here, which no browser reads exactly above 2^53.

use serde_json::{Map, Value, json};

use super::{START, confirm, late_coupon, picture, promises, sku, tags, track};
use crate::{Case, Line, Order, Status, sample};

pub(super) fn detail(order: &Order, now_ms: i64) -> Value {
    let mut parts = Map::new();
    let mut keys = Vec::new();
    let mut put = |tag: &str, id: &str, fields: Value| {
        let key = format!("{tag}_{id}");
        parts.insert(key.clone(), json!({"fields": fields, "tag": tag, "id": id}));
        keys.push(key);
    };
    // Every id was decimal digits when the sample made it; zero would show at once if that ever changed.
    let number: u64 = order.id.parse().unwrap_or_default();

    put(
        "detail_order_status_block",
        "111818",
        json!({
            "baseCurrency": "CNY",
            "buttonVOList": detail_buttons(order),
            "intentionCurrency": order.currency.code(),
            "orderId": number,
            "reminder": order.reminder.clone().unwrap_or_default(),
            "title": order.status.title(),
        }),
    );
    if let (Some(deadline), Some(eta), Some(paid)) = (order.deadline, order.eta, order.paid) {
        put(
            "detail_service_progress_bar",
            "202361",
            json!({
                "currentNode": 0,
                "nodes": [
                    {"text": "Paid", "time": paid.text()},
                    {"text": late_coupon(order), "time": eta.plus(2).text()},
                    {"text": "Refund", "time": deadline.text()},
                ],
                "text": format!(
                    "If delivered after {} you can collect a {} coupon after 48 hours of that date",
                    eta.text(), late_coupon(order)
                ),
                "title": "Fast delivery: active",
            }),
        );
        put(
            "detail_order_services",
            &format!("sv3-{}", order.id),
            json!({
                "data": [
                    {
                        "title": "Fast delivery",
                        "content": promises(order, deadline).join(" · "),
                        "helpUrl": "https://www.aliexpress.com/p/service-mindset/index.html?_immersiveMode=true&_fullscreenMode=yes",
                    },
                    {
                        "title": "Free returns",
                        "content": "Not satisfied with your order? Send it back within 15 days after delivery. The first return on each order is free (up to 5 times per month).",
                    },
                ],
                "styleType": "US",
                "title": "Service Commitment",
            }),
        );
    }
    put("detail_simple_order_info_component", "111820", info(order, number));
    put(
        "detail_product_block",
        "111822",
        json!({
            "productVOList": order.lines.iter().map(|line| product(order, line)).collect::<Vec<_>>(),
            "sellerVO": {
                "connectUrl": "//msg.aliexpress.com/msgDetail.htm",
                "sellerName": order.store.name,
                "storeUrl": format!("//www.aliexpress.com/store/{}", order.store.id),
            },
        }),
    );
    put("detail_order_price_block", "111823", prices(order));
    put("detail_tail_container", "109717", json!({"recommendScenario": "pcOrderDetail"}));
    parts.insert("detail_root_container_109716".to_owned(), root());
    json!({
        "data": parts,
        "global": {"curTime": now_ms, "orderStatus": order.status.code(), "pageTitle": "Order Detail"},
        "hierarchy": {"root": "detail_root_container_109716", "structure": {"detail_root_container_109716": keys}},
    })
}

fn root() -> Value {
    json!({
        "fields": {
            "canAddCart": true,
            "i18n": {
                "popup_order_confirm1": "Are you sure you want to confirm the receipt of your order?",
                "popup_order_confirm1_tips": "By clicking 'Confirm', you are confirming that you have received your full order in good condition. Aliexpress will release your payment to the seller.",
                "popup_order_confirm2": "Some items are still on the way.",
                "confirm_delivery": "Confirm received",
                "confirm_receipt": "Please select the items you've received",
                "copy_order_success": "Ref. Number",
                "connect_seller": "Contact seller",
                "reject_confirm_content": "Your order has been picked up by the courier company and can't be canceled at this time",
            },
        },
        "tag": "detail_root_container",
        "id": "109716",
    })
}

fn detail_buttons(order: &Order) -> Vec<Value> {
    let again =
        json!({"text": "Add to cart", "type": "REPURCHASE", "displayType": "default", "border": true, "size": "large"});
    let receipt = json!({"text": "Receipt", "type": "DOWNLOAD_RECEIPT", "size": "small", "href": "https://www.aliexpress.com/p/tax-ui/index.html"});
    match order.status {
        Status::AwaitingPayment => vec![json!({"text": "Pay now", "type": "PAY", "displayType": "primary"})],
        Status::AwaitingShipment => vec![track(order), again],
        Status::AwaitingDelivery => vec![confirm(), track(order), receipt],
        Status::Completed => vec![track(order), again, receipt],
        Status::Canceled | Status::Closed => vec![again],
    }
}

fn info(order: &Order, number: u64) -> Value {
    let [name, street, region, phone] = sample::PERSONAL;
    let mut fields = json!({
        "addressVO": {
            "contactName": name,
            "countryCode": "US",
            "detailAddress": street,
            "regionAddress": region,
            "fullPhoneNo": phone,
        },
        "orderCreatTimeTile": "Order placed on",
        "orderCreatTime": order.placed.text(),
        "orderIdTitle": "Ref. Number",
        "tradeOrderId": number,
    });
    let rows = [
        ("payTimeTitle", "Paid on", "payTime", order.paid),
        ("orderShipTimeTile", "Shipment completed on", "orderShipTime", order.shipped),
        ("orderEndTimeTile", "Order completed on", "orderEndTime", order.completed),
    ];
    if let Some(fields) = fields.as_object_mut() {
        for (title_key, title, key, day) in rows {
            if let Some(day) = day {
                fields.insert(title_key.to_owned(), title.into());
                fields.insert(key.to_owned(), day.text().into());
            }
        }
        if order.paid.is_some() {
            fields.insert("paymentMethodTitle".to_owned(), "Payment method".into());
            fields.insert("paymentMethod".to_owned(), "Credit/Debit card".into());
        }
    }
    fields
}

fn product(order: &Order, line: &Line) -> Value {
    let mut buttons = vec![json!({"text": "Add to cart", "type": "REPURCHASE_LINE"})];
    if line.can_dispute {
        // The captures had the query strings taken out: the line's id is what drivers of the form read from its URL, and
        // that the answer to the question travels as `isReceived` is assumed.
        let open = |received: &str, text: &str| {
            json!({
                "actionType": "OPEN_URL",
                "href": format!("{START}?tradeOrderLineId={}&isReceived={received}", line.id),
                "text": text,
            })
        };
        buttons.push(json!({
            "actionType": "ASYNC_CONFIRM",
            "border": true,
            "displayType": "default",
            "size": "large",
            "text": "Returns/refunds",
            "type": "OPEN_DISPUTE",
            "extMap": {
                "actionType": "REFUND_RETURN",
                "title": "Have you received your package?",
                "okButton": open("yes", "Yes"),
                "cancelButton": open("no", "No"),
            },
        }));
    }
    if let Some(case) = order.case {
        // The older page's words for it; the type is assumed.
        let text = if case == Case::Refunded { "Dispute Finished" } else { "Dispute in progress" };
        buttons.push(json!({
            "border": true,
            "text": text,
            "type": "VIEW_DISPUTE",
            "href": format!("{START}?tradeOrderLineId={0}&reverseOrderLineId={0}", line.id),
        }));
    }
    let mut fields = json!({
        "buttonVOS": buttons,
        "currencyCode": line.price.currency.code(),
        "formatPriceInfo": line.price.info(),
        "itemDetailUrl": format!("//www.aliexpress.com/item/{}.html", line.product_id),
        "itemImgUrl": picture(line),
        "itemPriceText": line.price.text(),
        "itemTags": tags(line),
        "itemTitle": line.title,
        "orderLineId": line.id,
        "productId": line.product_id,
        "quantity": line.quantity,
        "skuAttrs": sku(line),
        "snapshotText": "Snapshot",
        "snapshotUrl": format!("https://www.aliexpress.com/p/order/snapshot.html?orderLineId={}", line.id),
    });
    if let (Some(eta), Some(fields)) = (order.eta, fields.as_object_mut()) {
        fields.insert(
            "etaAndTrack".to_owned(),
            json!({
                "deliveryDateChangeInfo": {
                    "button": {"text": "Got it "},
                    "changeReason": "The estimated delivery time is provided by the seller or delivery company",
                    "title": "Estimated delivery date",
                },
                "expectDeliveryDateTitle": format!("Estimated delivery date: {}", eta.text()),
                // Where a line is, for orders that were split; the keys are invented, the classes they are drawn with are not.
                "trackInfo": order.events_of(line).first().map(|event| json!({"title": event.name, "desc": event.text})),
            }),
        );
    }
    fields
}

fn prices(order: &Order) -> Value {
    let mut rows = vec![
        json!({"title": "Subtotal", "value": order.subtotal().text()}),
        json!({"hide": true, "title": "Shipping", "value": "Free shipping"}),
    ];
    if order.coupon.minor != 0 {
        rows.push(
            json!({"hide": true, "title": "Store Coupon", "value": order.coupon.text(), "valueColor": "#ff472e"}),
        );
    }
    let total = order.total();
    json!({
        "priceDetails": rows,
        "totalPrice": {
            "currencyCode": order.currency.code(),
            "formatPriceInfo": total.info(),
            "title": "Total",
            "value": total.text(),
        },
    })
}
